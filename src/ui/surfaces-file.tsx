import menuCss from "data-text:./badge-menu.css";
import cardCss from "data-text:./card.css";
import controlsCss from "data-text:./controls.css";
import findingsCss from "data-text:./findings.css";
import pagePanelCss from "data-text:./page-panel.css";
import panelCss from "data-text:./panel.css";
import rewriteCss from "data-text:./rewrite.css";
import { rankMoves, rewrite, suggest } from "../engine/rewrite";
import { BadgeMenu } from "./badge-menu";
import { Card } from "./card";
import { openDraft } from "./draft-store";
import { PagePanel } from "./page-panel";
import { surfaceOf } from "./put-up";
import { setSurfaces } from "./surfaces";

// A file of its own, brought once the first words are marked: React and the rewrite weigh a third of the coach, and a
// message without a fault never needs them.
setSurfaces({
  card: surfaceOf(Card, [cardCss]),
  menu: surfaceOf(BadgeMenu, [menuCss]),
  panel: surfaceOf(PagePanel, [controlsCss, findingsCss, rewriteCss, panelCss, pagePanelCss]),
  openDraft,
  suggest,
  rankMoves,
  rewrite,
});

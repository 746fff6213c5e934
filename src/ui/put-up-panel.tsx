import pagePanelCss from "data-text:./page-panel.css";
import panelCss from "data-text:./panel.css";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PagePanel } from "./page-panel";
import type { PagePanelProps, PutUp } from "./panel-world";

const dressed = new WeakSet<Node>();

/** Gives a shadow root the panel's style, once. The tokens are there already: the card lives by them too. */
function dress(root: Node): void {
  if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
  dressed.add(root);
  const sheets = [panelCss, pagePanelCss].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** Puts the panel up in an element of a shadow root, and has it there when it returns. */
export const putUpPanel: PutUp = (place, first) => {
  dress(place.getRootNode());
  const root = createRoot(place);
  const render = (props: PagePanelProps) => flushSync(() => root.render(<PagePanel {...props} />));
  render(first);
  return { render, end: () => root.unmount() };
};

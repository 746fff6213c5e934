import { useEffect, useMemo, useState } from "react";
import type { BadExample, Family } from "../../engine/rule";
import type { PartProps } from "../part";
import { type RuleCard, ruleCards } from "../rule-cards";
import { whyTexts } from ".";
import { whyWords } from "./why-words";

/** The rule an address asks for: `#why/vague-ask`. */
const ruleInAddress = (): string | null => location.hash.match(/^#why\/(.+)$/)?.[1] ?? null;

/** Why each rule is there, by family; the one in the address stands open and in view. */
export function Why({ state, words }: PartProps) {
  const cards = useMemo(() => ruleCards(state.ui), [state.ui]);
  const [asked, setAsked] = useState(ruleInAddress);
  useEffect(() => {
    const follow = () => setAsked(ruleInAddress());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    const place = asked === null ? null : document.getElementById(`why-${asked}`);
    place?.scrollIntoView();
    place?.querySelector("summary")?.focus({ preventScroll: true });
  }, [asked]);
  const open = asked ?? cards[0]?.id;
  return (Object.keys(words.rules.families) as Family[]).map((family) => (
    <section key={family}>
      <h2>{words.rules.families[family]}</h2>
      <div className="options-list">
        {cards
          .filter((card) => card.family === family)
          .map((card) => (
            // A rule asked for anew opens again, though it was closed by hand.
            <WhyOf card={card} key={`${card.id} ${card.id === asked}`} open={card.id === open} ui={state.ui} />
          ))}
      </div>
    </section>
  ));
}

function WhyOf({
  card,
  open,
  ui,
}: { readonly card: RuleCard; readonly open: boolean } & Pick<PartProps["state"], "ui">) {
  const says = whyWords[ui];
  const why = whyTexts[card.id]?.[ui];
  const example = why && card.bad[why.example];
  return (
    <details className="options-item options-why" id={`why-${card.id}`} open={open}>
      <summary>{card.title}</summary>
      <p className="options-why-text">{why?.text}</p>
      {example && (
        <dl className="options-why-pair">
          <dt>{says.bad}</dt>
          <dd>
            <Marked example={example} />
          </dd>
          <dt>{says.good}</dt>
          <dd>{example.better}</dd>
        </dl>
      )}
    </details>
  );
}

/** A message with what the rule marks in it underlined. */
function Marked({ example }: { readonly example: BadExample }) {
  const [before, marked, after] = example.text.split(/\[\[|\]\]/);
  return (
    <>
      {before}
      <mark className="k-mark" data-severity="warning">
        {marked}
      </mark>
      {after}
    </>
  );
}

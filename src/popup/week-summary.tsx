import type { Lang } from "../engine/types";
import { summaryKinds, type Week } from "../settings/summary";
import { weekWords } from "../ui/week-words";

/** The week in counts, for nobody but its reader. Shows nothing as long as nothing has been counted. */
export function WeekSummary(props: {
  readonly week: Week | null;
  readonly ui: Lang;
  readonly onClear: () => void;
  readonly onOff: () => void;
}) {
  const { week } = props;
  const words = weekWords[props.ui];
  const counted = week ? summaryKinds.filter((kind) => week.counts[kind].noticed > 0) : [];
  if (!week || counted.length === 0) return null;
  return (
    <section aria-labelledby="week" className="popup-week">
      <h2 id="week">{words.title}</h2>
      <ul>
        {counted.map((kind) => (
          <li key={kind}>{words.line[kind](week.counts[kind].noticed, week.counts[kind].mended)}</li>
        ))}
      </ul>
      <p>
        <button className="k-link" onClick={props.onClear} type="button">
          {words.clear}
        </button>
        <button className="k-link" onClick={props.onOff} type="button">
          {words.off}
        </button>
      </p>
    </section>
  );
}

import type { OptionsState } from "./store";
import type { OptionsWords } from "./words";

/** What every part of the options page is given. */
export interface PartProps {
  readonly state: OptionsState;
  readonly words: OptionsWords;
}

import type { Draft } from "../../types";
import { bodyOf, found } from "./clauses-zh";

/** What the reader wanted to think over, as the draft says it: 第二组展示柜放不放，上回您说要再想想. */
const UNDECIDED =
  /(?:^|[，。！？\n])([^，。！？\n我您你]{2,10}([\u4e00-\u9fff])[不没]\2[^，。]{0,4})，[^，。]{0,4}[您你][^，。]{0,4}(?:再?想想|再?考虑|再?商量|再?看看|没定|再定)/;

export function undecidedIn(draft: Draft): string | null {
  return found(draft, bodyOf(draft), UNDECIDED, 1);
}

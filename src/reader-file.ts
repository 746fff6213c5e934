import { setReader } from "./brought-reader";
import { packRules } from "./packs";
import { setPackRules } from "./packs/pack-rules-brought";
import { readAhead, readDraft } from "./reader";

// A file of its own: two languages weigh more than all the rest, and frames, popup and options load the same.
setReader({ readDraft, readAhead });
setPackRules(packRules);

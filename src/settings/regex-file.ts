import { re2 } from "../engine/re2";
import { setRegex } from "./regex";

// A file of its own, brought only to those who have a rule by regular expression: 46 KB gzipped that others never load.
setRegex(re2);

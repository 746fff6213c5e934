import { setPanel } from "./panel-world";
import { putUpPanel } from "./put-up-panel";

// A file of its own, brought at the first click on “Rewrite the message…”: it weighs as much as React, which most never need twice.
setPanel(putUpPanel);

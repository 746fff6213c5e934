import { editable } from "./editable";
import { put } from "./page";

// A box on an island in a box: the innermost one is what one types into.
const outer = put(document.createElement("div"), "min-height:140px;padding:8px");
outer.contentEditable = "true";
outer.innerHTML =
  '<div contenteditable="false">Card <div id="inner" contenteditable="true" style="min-height:80px;border:1px dotted"></div></div>';
editable(outer.querySelector("#inner") as HTMLElement);

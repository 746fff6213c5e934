import { editable } from "./editable";
import { put } from "./page";

const box = put(document.createElement("div"), "min-height:140px;padding:8px;white-space:pre-wrap");
box.contentEditable = "plaintext-only";
box.setAttribute("role", "textbox");
editable(box);

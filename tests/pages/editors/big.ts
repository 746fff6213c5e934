import { editable } from "./editable";
import { put } from "./page";

// 200 kB of a message, in paragraphs as mail clients make them.
const box = put(document.createElement("div"), "height:240px;overflow:auto;padding:8px");
box.contentEditable = "true";
box.setAttribute("role", "textbox");
const line = "The meeting went on and the notes of it are kept here, word for word. ".repeat(3);
box.innerHTML = `${`<div>${line.trim()}</div>`.repeat(Math.ceil(200_000 / line.length))}<div><br></div>`;
editable(box);

import { expose, linesOf, parse, put } from "./page";

// An editor nobody knows: its model hears of typed letters and of nothing else, and it draws its box anew from the model
// at each of them. What a command has put on the screen is gone then, and was never in the message.
let text = "";
let changed: () => void = () => undefined;
const box = put(document.createElement("div"), "min-height:140px;padding:8px;white-space:pre-wrap");
box.contentEditable = "true";
box.setAttribute("role", "textbox");
box.addEventListener("beforeinput", (event) => {
  if (event.inputType !== "insertText" || !event.isTrusted) return;
  event.preventDefault();
  text += event.data ?? "";
  box.textContent = text;
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
  changed();
});
expose({
  box: () => box,
  model: () => text,
  markup: () => text,
  fill: (html) => {
    text = linesOf(parse(html));
    box.textContent = text;
  },
  onChange: (listener) => {
    changed = listener;
  },
});

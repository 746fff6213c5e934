import Quill from "quill";
import css from "quill/dist/quill.core.css";
import { expose, place, put, style } from "./page";

style(css);
const quill = new Quill(put(document.createElement("div"), "height:160px"), { formats: ["bold", "link", "list"] });
expose({
  box: () => place().querySelector(".ql-editor") as Element,
  model: () => quill.getText().replace(/\n$/, ""),
  markup: () => JSON.stringify(quill.getContents().ops),
  fill: (html) => quill.setContents(quill.clipboard.convert({ html }), "api"),
  onChange: (changed) => quill.on("text-change", changed),
});

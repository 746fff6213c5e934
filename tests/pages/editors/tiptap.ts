import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { expose, place, put, style } from "./page";

style(".ProseMirror{min-height:140px;padding:8px;white-space:pre-wrap}");
const editor = new Editor({
  element: put(document.createElement("div")),
  extensions: [StarterKit.configure({ link: { openOnClick: false } })],
});
expose({
  box: () => place().querySelector(".ProseMirror") as Element,
  model: () => editor.getText({ blockSeparator: "\n" }),
  markup: () => JSON.stringify(editor.getJSON()),
  fill: (html) => editor.commands.setContent(html, { emitUpdate: true }),
  onChange: (changed) => editor.on("update", changed),
});

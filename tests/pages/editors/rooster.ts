import { createEditor, createModelFromHtml, exportContent, ShortcutPlugin } from "roosterjs";
import { expose, linesOf, parse, put } from "./page";

const around = put(document.createElement("div"));
const box = document.createElement("div");
box.style.cssText = "min-height:140px;padding:8px";
around.append(box);
const changes = new Set<() => void>();
const editor = createEditor(box, [
  new ShortcutPlugin(),
  {
    getName: () => "page",
    initialize: () => undefined,
    dispose: () => undefined,
    onPluginEvent: ({ eventType }) => {
      if (["input", "contentChanged", "editorReady"].includes(eventType)) for (const changed of changes) changed();
    },
  },
]);
expose({
  box: () => box,
  model: () => linesOf(parse(exportContent(editor, "HTML"))),
  markup: () => exportContent(editor, "HTML"),
  fill: (html) => {
    const model = createModelFromHtml(html);
    editor.formatContentModel((now) => {
      now.blocks = model.blocks;
      return true;
    });
  },
  onChange: (changed) => changes.add(changed),
});

import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { $generateNodesFromDOM } from "@lexical/html";
import { LinkNode } from "@lexical/link";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, createEditor } from "lexical";
import { expose, parse, put } from "./page";

const box = put(document.createElement("div"), "min-height:140px;padding:8px;white-space:pre-wrap");
box.contentEditable = "true";
box.setAttribute("role", "textbox");
const editor = createEditor({
  namespace: "page",
  nodes: [LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
expose({
  box: () => box,
  model: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join("\n"),
    ),
  markup: () => JSON.stringify(editor.getEditorState().toJSON()),
  fill: (html) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const node of $generateNodesFromDOM(editor, parse(html).ownerDocument)) root.append(node);
        root.selectEnd();
      },
      { discrete: true },
    ),
  onChange: (changed) => editor.registerTextContentListener(changed),
});

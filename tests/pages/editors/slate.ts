import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Range, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { expose, parse, place } from "./page";

const empty = [{ type: "paragraph", children: [{ text: "" }] }];
const editor = withHistory(withReact(createEditor()));
const { isInline } = editor;
editor.isInline = (element) => (element as { type?: string }).type === "link" || isInline(element);
let changed: () => void = () => undefined;

const renderElement = ({ attributes, children, element }) =>
  element.type === "link"
    ? createElement("a", { ...attributes, href: element.url }, children)
    : createElement("div", attributes, children);
const renderLeaf = ({ attributes, children, leaf }) =>
  createElement("span", attributes, leaf.bold ? createElement("strong", null, children) : children);

const inline = (node: ChildNode) =>
  node.nodeName === "A"
    ? { type: "link", url: (node as HTMLAnchorElement).getAttribute("href"), children: [{ text: node.textContent }] }
    : { text: node.textContent ?? "", ...(node.nodeName === "B" && { bold: true }) };

createRoot(place()).render(
  createElement(
    Slate,
    { editor, initialValue: empty, onChange: () => changed() },
    createElement(Editable, {
      renderElement,
      renderLeaf,
      "aria-label": "Message",
      style: { minHeight: 140, padding: 8 },
    }),
  ),
);

function ready() {
  const box = place().querySelector("[data-slate-editor]");
  if (!box) return setTimeout(ready, 5);
  expose({
    box: () => box,
    model: () => editor.children.map((block) => Node.string(block)).join("\n"),
    markup: () => JSON.stringify(editor.children),
    fill: (html) => {
      const blocks = [...parse(html).children].map((block) => ({
        type: "paragraph",
        children: [...block.childNodes].map(inline),
      }));
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, blocks.length > 0 ? blocks : empty, { at: [0] });
      });
    },
    // It looks at the selection ten times a second; a caret in nodes that it is about to draw anew is in no place it knows.
    settled: () => {
      try {
        const shown = ReactEditor.toSlateRange(editor, getSelection(), { exactMatch: false, suppressThrow: true });
        return shown !== null && editor.selection !== null && Range.equals(shown, editor.selection);
      } catch {
        return false;
      }
    },
    atEnd: () => {
      const end = Editor.end(editor, []);
      const caret = editor.selection?.focus;
      return caret?.path[0] === end.path[0] && Editor.string(editor, { anchor: caret, focus: end }) === "";
    },
    onChange: (listener) => {
      changed = listener;
    },
  });
}
ready();

import { expose, linesOf, parse, put, style } from "./page";

/** The parts of TinyMCE, 5 or 8, that a page uses. */
interface Tiny {
  init(options: object): Promise<readonly TinyEditor[]>;
}
interface TinyEditor {
  readonly iframeElement: Element;
  getContent(): string;
  setContent(html: string): void;
  on(event: string, listener: () => void): void;
}

/** Starts a TinyMCE whose body stands in a frame of its own. */
export async function tiny(tinymce: Tiny, skin: string): Promise<void> {
  style(skin);
  const [editor] = await tinymce.init({
    target: put(document.createElement("textarea")),
    license_key: "gpl",
    skin: false,
    content_css: false,
    menubar: false,
    statusbar: false,
    toolbar: false,
    plugins: "",
    entity_encoding: "raw",
    height: 220,
    promotion: false,
  });
  if (!editor) throw new Error("no editor");
  expose({
    box: () => editor.iframeElement,
    // Its serialiser puts a line end between blocks, and a hard space into empty ones.
    model: () =>
      linesOf(parse(editor.getContent().replaceAll(">\n<", "><").replaceAll("<p>\u00A0</p>", "<p><br></p>"))),
    markup: () => editor.getContent(),
    fill: (html) => editor.setContent(html),
    onChange: (changed) => {
      editor.on("input change undo redo SetContent", changed);
    },
  });
}

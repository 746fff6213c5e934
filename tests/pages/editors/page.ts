/** What a test page tells of its editor. Everything is asked of the editor itself, nothing read off the screen. */
export interface Editor {
  /** Where one clicks to write. */
  readonly box: () => Element;
  /** The editor's own text, lines parted by `\n`. */
  readonly model: () => string;
  /** The editor's own account of text and formatting: two equal strings are two equal messages. */
  readonly markup: () => string;
  /** Puts a message in, as a page does with a template. */
  readonly fill: (html: string) => void;
  /** Whether the editor has taken note of where the caret stands; absent: it does at once. */
  readonly settled?: () => boolean;
  /** Whether the editor has taken note that the caret stands at the end; absent: it does at once. */
  readonly atEnd?: () => boolean;
  /** Calls back at each change the editor itself knows of. */
  readonly onChange: (changed: () => void) => void;
}

/** How long the page waits after a change before it saves the draft; milliseconds. */
const AUTOSAVE = 150;

/** Where the words stand: the body of an editor that has a frame of its own. */
const written = (box: Element) => (box instanceof HTMLIFrameElement ? box.contentDocument.body : box);

/** Puts the editor on the page's window, and saves its draft as mail clients do: a moment after a change, and on leaving. */
export function expose(editor: Editor): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const page = {
    model: editor.model,
    markup: editor.markup,
    fill: editor.fill,
    /** What the last autosave kept; this is what Send would take. */
    saved: null as null | { text: string; markup: string },
    sent: [] as string[],
    errors: [] as string[],
    /** The middle of the box in its window, CSS pixels. */
    point: () => {
      const { left, top, width, height } = editor.box().getBoundingClientRect();
      return { x: left + width / 2, y: top + Math.min(height, innerHeight - top) / 2 };
    },
    settled: editor.settled ?? (() => true),
    atEnd: editor.atEnd ?? (() => true),
    /** The box has the focus. */
    entered: () => {
      const root = editor.box().getRootNode() as Document | ShadowRoot;
      return document.hasFocus() && editor.box().contains(root.activeElement);
    },
    /** What stands on the screen. */
    shown: () => {
      const box = written(editor.box());
      return box instanceof box.ownerDocument.defaultView.HTMLElement && "value" in box
        ? String(box.value)
        : linesOf(box);
    },
    /** Notes every node and attribute that comes into the box from now on. */
    watchForeign: () => {
      const came: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { type, addedNodes, attributeName } of records) {
          if (type === "attributes") came.push(String(attributeName));
          for (const node of addedNodes) came.push(node.nodeName);
        }
      });
      observer.observe(written(editor.box()), { childList: true, attributes: true, subtree: true });
      return () => came;
    },
    send: () => page.sent.push(editor.model()),
  };
  const save = () => {
    clearTimeout(timer);
    page.saved = { text: editor.model(), markup: editor.markup() };
  };
  editor.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(save, AUTOSAVE);
  });
  editor.box().addEventListener("focusout", save);
  addEventListener("error", (event) => page.errors.push(event.message));
  addEventListener("unhandledrejection", (event) => page.errors.push(String(event.reason)));
  Object.assign(window, page, { kaopuPage: page });
  Object.defineProperty(window, "saved", { get: () => page.saved });
}

/** Where the page wants its editor. */
export const place = (): HTMLElement =>
  (window as { editorPlace?: HTMLElement }).editorPlace ?? (document.querySelector("#place") as HTMLElement);

/** An element in the page's place for the editor. */
export function put<T extends HTMLElement>(element: T, css = ""): T {
  element.style.cssText = css;
  place().append(element);
  return element;
}

/** A sheet that came as text out of a package. */
export function style(css: string): void {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
}

/** The markup of a message as nodes of their own document. */
export const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

const BLOCK = /^(P|DIV|LI|PRE|H\d|BLOCKQUOTE)$/;

/** Text of a tree of plain paragraphs, one line each: for editors whose document is the DOM itself. */
export function linesOf(root: Node): string {
  const lines: string[] = [];
  let line = "";
  let open = false;
  const end = () => {
    if (open) lines.push(line);
    line = "";
    open = false;
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += (node as Text).data;
      open = true;
    } else if (node.nodeName === "BR") {
      open = true;
      end();
    } else if (BLOCK.test(node.nodeName)) {
      end();
      node.childNodes.forEach(walk);
      end();
    } else node.childNodes.forEach(walk);
  };
  root.childNodes.forEach(walk);
  end();
  return lines.join("\n").replaceAll("\u00A0", " ");
}

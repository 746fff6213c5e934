import { place } from "./page";

const origin = location.origin;
const html = (script: string) =>
  `<!doctype html><meta charset="utf-8"><body style="margin:8px"><div id="place"></div><script src="${origin}/built/${script}.js"></script>`;

function addFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "Message";
  return frame;
}
function write(frame: HTMLIFrameElement, script: string) {
  const inside = frame.contentDocument as Document;
  inside.open();
  inside.write(html(script));
  inside.close();
}

/** The kinds of frames a compose box may stand in. */
const kinds: Readonly<Record<string, (frame: HTMLIFrameElement) => void>> = {
  same: (frame) => {
    frame.src = "/pages/frame.html";
    place().append(frame);
  },
  // Nothing but the blank document that every frame begins with; the box is built from outside.
  blank: (frame) => {
    place().append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.innerHTML = '<div id="place"></div>';
    // It is as clear as glass, and its words black: before a dark page nobody could read them.
    inside.body.style.background = "white";
    const script = inside.createElement("script");
    script.src = `${origin}/built/contenteditable.js`;
    inside.body.append(script);
  },
  srcdoc: (frame) => {
    frame.srcdoc = html("contenteditable");
    place().append(frame);
  },
  sandboxed: (frame) => {
    frame.setAttribute("sandbox", "allow-scripts");
    frame.srcdoc = html("contenteditable");
    place().append(frame);
  },
  blob: (frame) => {
    frame.src = URL.createObjectURL(new Blob([html("contenteditable")], { type: "text/html" }));
    place().append(frame);
  },
  cross: (frame) => {
    frame.src = `${origin.replace("127.0.0.1", "localhost")}/pages/frame.html`;
    place().append(frame);
  },
  design: (frame) => {
    frame.srcdoc = html("design-mode");
    place().append(frame);
  },
  // Written a while after it was made: whatever listened in it before does so no more.
  written: (frame) => {
    place().append(frame);
    setTimeout(() => write(frame, "contenteditable"), 300);
  },
};

const kind = kinds[new URLSearchParams(location.search).get("in") ?? ""];
if (!kind) throw new Error("no such frame");
kind(addFrame());

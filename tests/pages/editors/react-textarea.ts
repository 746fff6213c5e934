import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expose, parse, place } from "./page";

let state = "";
let set: (value: string) => void = () => undefined;
let changed: () => void = () => undefined;

/** React owns the value: what its state does not know is gone at the next render. */
function Composer() {
  const [value, setValue] = useState("");
  const [, setRenders] = useState(0);
  state = value;
  set = setValue;
  Object.assign(window, { renderAgain: () => flushSync(() => setRenders((count) => count + 1)) });
  return createElement("textarea", {
    value,
    "aria-label": "Message",
    style: { width: 600, height: 140, font: "15px/1.6 sans-serif" },
    onChange: (event: { target: HTMLTextAreaElement }) => {
      setValue(event.target.value);
      changed();
    },
  });
}

flushSync(() => createRoot(place()).render(createElement(Composer)));
expose({
  box: () => place().querySelector("textarea") as Element,
  model: () => state,
  markup: () => state,
  fill: (html) => flushSync(() => set(parse(html).textContent ?? "")),
  onChange: (listener) => {
    changed = listener;
  },
});

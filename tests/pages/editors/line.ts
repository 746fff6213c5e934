import { expose, parse, put } from "./page";

// The single line of a chat: Enter sends.
const box = put(document.createElement("input"), "width:600px;font:15px/1.6 sans-serif");
box.type = "text";
box.setAttribute("aria-label", "Message");
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.isComposing) (window as unknown as { send: () => void }).send();
});
expose({
  box: () => box,
  model: () => box.value,
  markup: () => box.value,
  fill: (html) => {
    box.value = parse(html).textContent ?? "";
  },
  onChange: (changed) => box.addEventListener("input", changed),
});

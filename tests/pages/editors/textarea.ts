import { expose, parse, put } from "./page";

const box = put(document.createElement("textarea"), "width:600px;height:140px;font:15px/1.6 sans-serif");
box.setAttribute("aria-label", "Message");
expose({
  box: () => box,
  model: () => box.value,
  markup: () => box.value,
  fill: (html) => {
    box.value = parse(html).textContent ?? "";
  },
  onChange: (changed) => box.addEventListener("input", changed),
});

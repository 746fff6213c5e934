import { element, lang, preparePage, text } from "./page.js";
import { tourWords } from "./tour-words.js";

const words = tourWords[lang];
const { steps } = words;
const at = (id) => document.getElementById(id);
const message = at("message");

/** The step that is shown, counted from 0, and whether the better message stands in the box. */
let step = Math.min(Math.max(Number(location.hash.slice(1)) || 1, 1), steps.length) - 1;
let better = false;

/** Puts words into the box as typing would: one step for Ctrl+Z. */
function write(said) {
  message.focus();
  message.select();
  document.execCommand("insertText", false, said);
}

function show() {
  const now = steps[step];
  at("step").textContent = now.title;
  at("before").textContent = better ? words.inBox : words.before;
  at("thinksLabel").textContent = better ? words.answers : words.thinks;
  at("thinks").textContent = better ? now.answers : now.thinks;
  at("better").textContent = now.after;
  at("answers").textContent = now.answers;
  at("back").disabled = step === 0;
  at("next").disabled = step === steps.length - 1;
  at("use").textContent = better ? words.restore : words.use;
  for (const [nth, mark] of [...at("steps").querySelectorAll("button")].entries()) {
    if (nth === step) mark.setAttribute("aria-current", "step");
    else mark.removeAttribute("aria-current");
  }
  history.replaceState(null, "", `#${step + 1}`);
  write(better ? now.after : now.before);
}

function go(to) {
  if (to < 0 || to >= steps.length) return;
  step = to;
  better = false;
  show();
}

preparePage([], () => undefined);
document.title = words.title;
at("brand").textContent = text.mailBrand;
at("title").textContent = words.title;
at("after").textContent = words.after;
at("answersLabel").textContent = words.answers;
at("back").textContent = words.back;
at("next").textContent = words.next;
at("hint").textContent = words.hint;
message.setAttribute("aria-label", words.before);
for (const [nth, { title }] of steps.entries()) {
  const mark = element("button", "", String(nth + 1));
  mark.type = "button";
  mark.title = title;
  mark.addEventListener("click", () => go(nth));
  const item = document.createElement("li");
  item.append(mark);
  at("steps").append(item);
}
at("back").addEventListener("click", () => go(step - 1));
at("next").addEventListener("click", () => go(step + 1));
at("use").addEventListener("click", () => {
  better = !better;
  show();
});
document.addEventListener("keydown", (event) => {
  if (event.target === message || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowRight") go(step + 1);
  if (event.key === "ArrowLeft") go(step - 1);
});
show();

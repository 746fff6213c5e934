import { words } from "./words.js";

const asked = new URLSearchParams(location.search).get("lang");

/** The page's language: `?lang=zh` or `en`, else the browser's. */
export const lang = asked === "zh" || asked === "en" ? asked : navigator.language.startsWith("zh") ? "zh" : "en";
export const text = words[lang];

/** What would have been sent, in order. The page sends nothing. */
export const outbox = [];
window.outbox = outbox;

/** Makes an element with this text in it. */
export function element(tag, className, content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = content;
  return made;
}

/** Puts the page's words in place and offers the drafts; `use` is given the one that is clicked. */
export function preparePage(drafts, use) {
  document.documentElement.lang = text.htmlLang;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = text[place.dataset.word];
  for (const link of document.querySelectorAll("[data-lang]")) {
    if (link.dataset.lang === lang) link.setAttribute("aria-current", "true");
  }
  for (const link of document.querySelectorAll("nav a:not([data-lang])")) link.search = `?lang=${lang}`;
  const list = document.getElementById("drafts");
  if (!list) return;
  for (const draft of drafts) {
    const button = element("button", "", draft.title);
    button.type = "button";
    button.append(element("small", "", draft.text));
    button.addEventListener("click", () => use(draft));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
}

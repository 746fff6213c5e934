import { element, outbox, preparePage, text } from "./page.js";

const messages = document.getElementById("messages");
const message = document.getElementById("message");
const form = document.getElementById("compose");

function say(content, mine) {
  messages.append(element("li", mine ? "mine" : "", content));
  messages.scrollTop = messages.scrollHeight;
}

/** Replaces what is being written, as typing would: one step for Ctrl+Z. */
function writeDraft(draft) {
  message.focus();
  message.select();
  document.execCommand("insertText", false, draft.text);
}

preparePage(text.drafts.chat, writeDraft);
document.title = text.chatBrand;
document.getElementById("peer").textContent = text.peer;
message.placeholder = text.messageLabel;
message.setAttribute("aria-label", text.messageLabel);
for (const line of text.thread) say(line.text, line.mine === true);

message.addEventListener("keydown", (event) => {
  // 229: the Enter that ends an input method's composition is not ours.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (message.value.trim() === "") return;
  outbox.push({ text: message.value });
  say(message.value, true);
  message.value = "";
});

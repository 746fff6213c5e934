import { element, outbox, preparePage, text } from "./page.js";

const body = document.getElementById("body");
const to = document.getElementById("to");
const subject = document.getElementById("subject");
const status = document.getElementById("status");

/** The body as a web mail lays it out: room to write, the signature, the quoted thread. */
function fillBody() {
  const room = document.createElement("div");
  room.append(document.createElement("br"));
  const signature = element("div", "gmail_signature", "");
  signature.dataset.smartmail = "gmail_signature";
  signature.append(...text.signature.map((line) => element("div", "", line)));
  const quote = element("div", "gmail_quote", "");
  const block = element("blockquote", "gmail_quote", "");
  block.append(...text.quote.map((line) => element("div", "", line)));
  quote.append(element("div", "gmail_attr", text.quoteHead), block);
  body.replaceChildren(room, signature, quote);
}

/** Replaces what stands above the signature, as typing would: one step for Ctrl+Z. */
function writeDraft(draft) {
  to.value = draft.to ?? text.recipient;
  subject.value = draft.subject ?? text.subjectText;
  body.focus();
  const signature = body.querySelector(".gmail_signature");
  const range = document.createRange();
  range.setStart(body.firstChild, 0);
  range.setEndBefore(signature);
  const last = signature.previousSibling;
  if (last) range.setEnd(last, last.childNodes.length);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  document.execCommand("insertText", false, draft.text);
}

preparePage(text.drafts.mail, writeDraft);
document.title = text.mailBrand;
body.setAttribute("aria-label", text.bodyLabel);
to.value = text.recipient;
subject.value = text.subjectText;
fillBody();

document.getElementById("tools").addEventListener("mousedown", (event) => {
  const command = event.target.closest("button")?.dataset.command;
  if (!command) return;
  event.preventDefault();
  document.execCommand(command);
});

document.getElementById("compose").addEventListener("submit", (event) => {
  event.preventDefault();
  outbox.push({ to: to.value, subject: subject.value, html: body.innerHTML, text: body.innerText });
  status.textContent = text.sent;
  fillBody();
});

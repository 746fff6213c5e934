// Another checker in the same box, as they are: it marks words of its own, lays an element over the page, puts attributes
// onto the box and corrects a slip of the fingers by itself.
const name = "second-checker";
const boxAt = (event) =>
  event
    .composedPath()
    .find((node) => node instanceof HTMLElement && (node.isContentEditable || node.matches("textarea,input")));

function highlight(box) {
  const ranges = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of node.data.matchAll(/kettle/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 6);
      ranges.push(range);
    }
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function correct(box) {
  if ("value" in box) {
    const at = box.value.indexOf("teh ");
    if (at < 0) return;
    const { selectionStart, selectionEnd } = box;
    box.setSelectionRange(at, at + 3);
    document.execCommand("insertText", false, "the");
    box.setSelectionRange(selectionStart, selectionEnd);
    return;
  }
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf("teh ");
    if (at < 0) continue;
    const selection = getSelection();
    selection.setBaseAndExtent(node, at, node, at + 3);
    // Editors learn of a selection later; and it may be somebody else's by then.
    await wait(50);
    if (String(selection) !== "teh") return;
    document.execCommand("insertText", false, "the");
    await wait(50);
    selection.selectAllChildren(box);
    selection.collapseToEnd();
    return;
  }
}

let overlay;
let timer;
addEventListener(
  "input",
  (event) => {
    const box = boxAt(event);
    if (!box) return;
    box.dataset.secondChecker = "on";
    overlay ??= document.documentElement.appendChild(document.createElement("second-checker"));
    overlay.textContent = String((Number(overlay.textContent) || 0) + 1);
    overlay.style.cssText = "position:fixed;right:0;bottom:0";
    highlight(box);
    clearTimeout(timer);
    timer = setTimeout(() => correct(box), 60);
  },
  true,
);

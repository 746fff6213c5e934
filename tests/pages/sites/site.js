/**
 * What the pages of the sites share. A page is the structure of one service, as far as it is known, and some marks for us:
 * `data-box` the compose box, `data-line` its first line, `data-said` words of somebody else, `data-send` what sends,
 * `<template data-person>` how one person is shown (NAME, ADDRESS), `<iframe data-fill="id">` a frame that a script fills
 * from the template of this id, whose `data-body` names the attributes of the frame's body.
 */
const SAID = "The blue kettle, the green mug and the white cup are red. Can you send the drawing?";

/** Messages sent from this page, in order. */
window.sent = [];

/** Every tree of the page: the document, its open shadow roots, its frames of the same origin, and theirs. */
function treesOf(root) {
  const inner = [...root.querySelectorAll("*")].flatMap((element) => {
    const tree = element.shadowRoot ?? (element.tagName === "IFRAME" ? element.contentDocument : null);
    return tree ? treesOf(tree) : [];
  });
  return [root, ...inner];
}
const all = (selector) => treesOf(document).flatMap((tree) => [...tree.querySelectorAll(selector)]);
const textOf = (box) => ("value" in box ? box.value : box.innerText);

/** Shows these people as those the message goes to. */
window.showPeople = (people) => {
  for (const shown of all("[data-shown]")) shown.remove();
  for (const template of all("template[data-person]")) {
    const markup = people.map(({ name, address }) =>
      template.innerHTML.replaceAll("NAME", name).replaceAll("ADDRESS", address),
    );
    template.insertAdjacentHTML("afterend", markup.join(""));
    let next = template.nextElementSibling;
    for (let left = people.length; left > 0 && next; left--, next = next.nextElementSibling) next.dataset.shown = "";
  }
};

function send() {
  const [box] = all("[data-box]");
  window.sent.push(textOf(box).trim());
}

/** Makes the trees of a page alive: words, keys and buttons. */
function dress(root) {
  for (const element of root.querySelectorAll("[data-said]")) element.append(SAID);
  for (const field of root.querySelectorAll("textarea")) field.value = field.value.replaceAll("SAID", SAID);
  for (const control of root.querySelectorAll("[data-send]")) control.addEventListener("click", send);
  const box = root.querySelector("[data-box]");
  box?.addEventListener("keydown", (event) => {
    const sends = event.ctrlKey || box.hasAttribute("data-enter");
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !sends) return;
    event.preventDefault();
    send();
  });
  for (const frame of root.querySelectorAll("iframe[data-fill]")) fill(frame, root);
  for (const host of root.querySelectorAll("*")) if (host.shadowRoot) dress(host.shadowRoot);
}

function fill(frame, root) {
  const template = root.querySelector(`template[id="${frame.dataset.fill}"]`);
  const page = frame.contentDocument;
  for (const [name, value] of Object.entries(JSON.parse(template.dataset.body ?? "{}"))) {
    page.body.setAttribute(name, value);
  }
  page.body.style.minHeight = "120px";
  page.body.append(page.importNode(template.content, true));
  dress(page);
}

addEventListener("DOMContentLoaded", () => dress(document));

import { expose, linesOf } from "./page";

/** An editable element without any editor behind it: the document is the model. */
export function editable(box: HTMLElement): void {
  expose({
    box: () => box,
    model: () => linesOf(box),
    markup: () => box.innerHTML,
    fill: (html) => {
      box.innerHTML = html;
    },
    onChange: (changed) => box.addEventListener("input", changed),
  });
}

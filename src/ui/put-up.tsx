import type { ComponentType } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Surface } from "./surfaces";

/** Gives a component and its style what it takes to stand in a page. The tokens are in the shadow root already. */
export function surfaceOf<P extends object>(Shown: ComponentType<P>, css: readonly string[]): Surface<P> {
  const dressed = new WeakSet<Node>();
  const dress = (root: Node) => {
    if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
    dressed.add(root);
    const sheets = css.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  };
  return (place, first) => {
    dress(place.getRootNode());
    const root = createRoot(place);
    const render = (props: P) => flushSync(() => root.render(<Shown {...props} />));
    render(first);
    return { render, end: () => root.unmount() };
  };
}

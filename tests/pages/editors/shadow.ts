import { editable } from "./editable";
import { place } from "./page";

/** A compose box in a shadow root, as chat widgets build it. */
export function placeIn(mode: "open" | "closed"): void {
  const root = place().attachShadow({ mode });
  const box = document.createElement("div");
  box.style.cssText = "min-height:140px;padding:8px";
  box.contentEditable = "true";
  box.setAttribute("role", "textbox");
  root.append(box);
  editable(box);
}

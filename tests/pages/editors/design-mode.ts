import { editable } from "./editable";

document.body.replaceChildren();
document.body.style.minHeight = "140px";
document.designMode = "on";
editable(document.body);

import { Bold, ClassicEditor, Essentials, Link, Paragraph } from "ckeditor5";
import css from "ckeditor5/ckeditor5.css";
import { expose, linesOf, parse, place, put, style } from "./page";

style(css);
style(".ck-editor__editable{min-height:140px}");
ClassicEditor.create(put(document.createElement("div")), {
  licenseKey: "GPL",
  plugins: [Essentials, Paragraph, Bold, Link],
}).then((editor) =>
  expose({
    box: () => place().querySelector(".ck-editor__editable") as Element,
    // An empty paragraph comes with a hard space in it.
    model: () => linesOf(parse(editor.getData().replaceAll("<p>&nbsp;</p>", "<p><br></p>"))),
    markup: () => editor.getData(),
    fill: (html) => editor.setData(html),
    onChange: (changed) => editor.model.document.on("change:data", changed),
  }),
);

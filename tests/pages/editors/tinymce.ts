import tinymce from "tinymce";
import "tinymce/models/dom";
import "tinymce/icons/default";
import "tinymce/themes/silver";
import css from "tinymce/skins/ui/oxide/skin.css";
import { tiny } from "./tiny";

void tiny(tinymce, css);

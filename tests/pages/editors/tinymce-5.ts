import tinymce from "tinymce-5";
import "tinymce-5/icons/default";
import "tinymce-5/themes/silver";
import css from "tinymce-5/skins/ui/oxide/skin.css";
import { tiny } from "./tiny";

void tiny(tinymce, css);

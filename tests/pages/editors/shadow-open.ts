import { placeIn } from "./shadow";

placeIn("open");

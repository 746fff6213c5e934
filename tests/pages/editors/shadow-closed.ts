import { placeIn } from "./shadow";

placeIn("closed");

/** Renders assets/icon.svg to the 512-pixel PNG from which the build makes every icon size. Run it after editing the SVG. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./setup/chromium.mjs";

const size = 512;
const executablePath = findChromium()?.path;
if (executablePath === undefined) throw new Error("No Chromium found; npm start installs or names one.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: size, height: size } });
const source = Buffer.from(readFileSync("assets/icon.svg")).toString("base64");
await page.setContent(
  `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${source}">`,
);
await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
await page.screenshot({ path: "assets/icon.png", omitBackground: true });
await browser.close();

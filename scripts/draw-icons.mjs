/**
 * Draws the add-in's icons and those of the ribbon: `node scripts/draw-icons.mjs`.
 * Needs a Chromium; CHROMIUM_PATH names one that is not in its usual place.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.js";
import { glyphs, icon } from "./icons/glyphs.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "icons");
const pictures = [
  { name: "icon", svg: icon, sizes: [16, 32, 64, 80, 128] },
  ...Object.entries(glyphs).map(([name, svg]) => ({ name, svg, sizes: [16, 32, 80] })),
];

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "icon.svg"), icon);

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const { name, svg, sizes } of pictures) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}

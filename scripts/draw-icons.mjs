/**
 * Draws the add-in's icons from one SVG: `node scripts/draw-icons.mjs`.
 * Needs a Chromium; CHROMIUM_PATH names one that is not at Debian's place.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "icons");
const sizes = [16, 32, 64, 80, 128];

/** A sheet's cell, checked: a tile, two grid lines, and a tick that stays whole pixels wide at 16. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="6" fill="#0f7b6c"/>
  <path d="M4 10.5h24M11.5 4v24" stroke="#5fb8aa" stroke-width="2"/>
  <path d="M8.5 17.5l6 6L25 10" fill="none" stroke="#ffffff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "icon.svg"), icon);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`
    );
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}

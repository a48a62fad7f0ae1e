/** Takes the pictures of the workbench for the README into docs/images. Run `npm run build` first. */
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const config = require("../webpack.workbench.js");
const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
const browserPath =
  process.env.CHROMIUM_PATH ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

const server = new WebpackDevServer({ ...config.devServer, port: 0 }, webpack(config));
await server.start();
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  mkdirSync(images, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${server.server.address().port}`);
  await page.waitForFunction(() => {
    const workbook = window.jigaiWorkbench?.univerAPI.getActiveWorkbook();
    return workbook?.getActiveSheet().getRange("X6").getRawValue() === 214.25;
  });
  await settled(page);
  await page.screenshot({ path: `${images}workbench.png` });
} finally {
  await browser.close();
  await server.stop();
}

/** Waits until two pictures in a row are the same. */
async function settled(page) {
  let before;
  for (let now = await page.screenshot(); !before?.equals(now); now = await page.screenshot())
    before = now;
}

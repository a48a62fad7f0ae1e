/** Takes the pictures for the README and the guide into docs/images. Run `npm run build` first. */
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { findBrowser } from "../findBrowser.js";
import { installPictures } from "./install.mjs";
import { panePictures } from "./pane.mjs";
import { workbenchPicture } from "./workbench.mjs";

const config = createRequire(import.meta.url)("../../webpack.workbench.js");

const server = new WebpackDevServer({ ...config.devServer, port: 0 }, webpack(config));
await server.start();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const address = `http://localhost:${server.server.address().port}`;
  await installPictures(browser);
  await workbenchPicture(browser, address);
  await panePictures(browser, address);
} finally {
  await browser.close();
  await server.stop();
}

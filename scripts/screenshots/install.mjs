import { spawn } from "node:child_process";
import { once } from "node:events";
import { picture, pictureAt } from "./support.mjs";

/** Where an office's server would be: with an https address the start page offers everything. */
const OFFICE = "https://jigai.example.gov.cn";

/** The start page, in both languages, and the page for WPS, as the office's server has them. */
export async function installPictures(browser) {
  const args = ["lib/jigai.js", "serve", "--port", "0", "--base-url", OFFICE];
  const served = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  served.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  while (!said.includes("\n")) await once(served.stdout, "data");
  const address = /http:\/\/localhost:\d+/.exec(said)[0];
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  for (const [path, name] of [
    ["/", "start-zh"],
    ["/en", "start-en"],
    ["/wps/publish.html", "wps-zh"],
  ]) {
    await page.goto(`${address}${path}`);
    await picture(page, pictureAt(`install/${name}.png`));
  }
  await page.close();
  served.kill("SIGTERM");
}

import { fileURLToPath } from "node:url";
import { served } from "../served.mjs";
import { picture, pictureAt } from "./support.mjs";

/** Where an office's server would be: with an https address the start page offers everything. */
const OFFICE = "https://jigai.example.gov.cn";

/** The start page, in both languages, and the page for WPS, as the office's server has them. */
export async function installPictures(browser) {
  const args = ["--port", "0", "--base-url", OFFICE];
  const { address, end } = await served(args, {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  for (const [path, name] of [
    ["/", "start-zh"],
    ["/en", "start-en"],
    ["/wps/publish.html", "wps-zh"],
  ]) {
    await page.goto(new URL(path, address).href);
    await picture(page, pictureAt(`install/${name}.png`));
  }
  await page.close();
  end();
}

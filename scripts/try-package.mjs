/**
 * Tries the package as an office without internet would: `npm run package:try`, after `npm run package`, on Linux.
 * From the unpacked zip alone, in a network of its own with no way out, the server starts with the command of the notes,
 * and a browser walks from the start page to the workbench, the pane, the guide and a blank ledger.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.js";
import { served } from "./served.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [, self, unpacked] = process.argv;

if (unpacked) await walk(unpacked);
else cutOff();

/** Unpacks the zip and starts this script anew where the machine itself is all there is of a network. */
function cutOff() {
  const folder = mkdtempSync(join(tmpdir(), "jigai-office-"));
  try {
    const zip = readdirSync(join(root, "release")).find((name) => name.endsWith(".zip"));
    execFileSync("unzip", ["-q", join(root, "release", zip), "-d", folder]);
    const [product] = readdirSync(folder);
    const inside = `ip link set lo up && exec "$0" "$@"`;
    const again = [process.execPath, self, join(folder, product)];
    const { status } = spawnSync(
      "unshare",
      ["--map-root-user", "--net", "sh", "-c", inside, ...again],
      {
        stdio: "inherit",
      }
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function walk(folder) {
  // An environment without the paths of this project: the package has to do with what is in it.
  const env = { PATH: process.env.PATH, HOME: folder };
  const { address, end } = await served([], { cwd: folder, env });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const outside = await fetch("https://example.com/").catch(({ cause }) => cause.code);
    tell("No way out", typeof outside === "string");
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole("link", { name: "打开工作台" }).click();
    await page.waitForFunction(() => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      // Half of 428.5 of interest.
      return sheet?.getRange("X6").getRawValue() === 214.25;
    });
    tell("The workbench calculates");
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByRole("button", { name: "检查这张表" }).click();
    await pane.getByText("读到的台账").waitFor();
    tell("The pane reads the ledger");
    await page.goto(address);
    await page.getByRole("link", { name: "安装说明" }).click();
    await page.waitForLoadState("networkidle");
    const pictures = await page.$$eval("img", (all) => all.map((img) => img.naturalWidth));
    tell("The notes show their pictures", pictures.length > 0 && pictures.every(Boolean));
    await page.goto(address);
    for (const name of ["空白台账：宜昌", "空白台账：恩施"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name }).click(),
      ]);
      tell(download.suggestedFilename(), (await download.failure()) === null);
    }
  } finally {
    await browser.close();
    end();
  }
}

function tell(what, holds = true) {
  console.log(`${holds ? "✓" : "✗"} ${what}`);
  if (!holds) process.exitCode = 1;
}

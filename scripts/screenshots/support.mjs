import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where a picture goes, its folder made. */
export function pictureAt(name) {
  const path = fileURLToPath(new URL(`../../docs/images/${name}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Waits until the sample ledger is open and calculated, as worked out by hand: half of 428.5. */
export async function opened(page) {
  await page.waitForFunction(
    () => {
      const workbook = window.jigaiWorkbench?.univerAPI.getActiveWorkbook();
      return workbook?.getActiveSheet().getRange("X6").getRawValue() === 214.25;
    },
    undefined,
    { timeout: 120_000 }
  );
}

/** Takes a picture of it once two in a row are the same. */
export async function picture(of, path) {
  let before;
  for (let now = await of.screenshot(); !before?.equals(now); now = await of.screenshot()) {
    before = now;
  }
  await of.screenshot({ path });
}

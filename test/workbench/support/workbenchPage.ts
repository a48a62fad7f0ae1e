import type { Page } from "playwright-core";

/** A cell of a sheet, as in `申报汇总表!X6`. */
export type Shown = string | number | boolean | null;

/**
 * Reads cells: numbers as they are, not as the number format shows them; null for blank ones.
 * @param sheet its name; the sheet on show when left out
 */
export function readCells(page: Page, addresses: string[], sheet?: string): Promise<Shown[]> {
  return page.evaluate(
    ([name, wanted]) => {
      const workbook = window.jigaiWorkbench?.univerAPI.getActiveWorkbook();
      const found =
        name === undefined ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
      return wanted.map((address) => {
        const cell = found?.getRange(address);
        const value = cell?.getRawValue() ?? null;
        return cell?.getCellData()?.t === 3 ? Boolean(value) : value; // 3 is the grid's mark for TRUE and FALSE
      });
    },
    [sheet, addresses] as const
  );
}

/**
 * Waits for a table to spill and reads it as the grid shows it, numbers to 12 digits; the formula's own cell
 * alone keeps its value in the sheet's data.
 */
export async function readSpill(page: Page, addresses: string[], sheet: string): Promise<Shown[]> {
  const cells = [sheet, addresses] as const;
  await page.waitForFunction(([name, wanted]) => {
    const found = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    return found && wanted.every((address) => (found.getRange(address).getValue() ?? "") !== "");
  }, cells);
  const values = await page.evaluate(([name, wanted]) => {
    const found = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    return wanted.map((address) => found?.getRange(address).getValue() ?? null);
  }, cells);
  return values.map(twelveDigits);
}

/** A number to 12 significant digits; anything else as it is. */
export function twelveDigits(value: Shown): Shown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** Waits until a cell of the sheet on show has a value. */
export async function waitForCell(page: Page, address: string, value: Shown): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(where).getRawValue() === wanted;
    },
    [address, value] as const
  );
}

/** Waits until the file is open in the grid and all of these cells have been calculated. */
export async function waitForWorkbook(
  page: Page,
  fileName: string,
  sheet: string,
  addresses: string[]
): Promise<void> {
  await page.waitForFunction(
    ([file, name, wanted]) => {
      const workbook = window.jigaiWorkbench?.univerAPI.getActiveWorkbook();
      const found = workbook?.getName() === file && workbook.getSheetByName(name);
      return (
        found && wanted.every((address) => (found.getRange(address).getRawValue() ?? "") !== "")
      );
    },
    [fileName, sheet, addresses] as const
  );
}

/** Selects a cell and types into it. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Selects a cell, with the keyboard in the grid. */
export async function select(page: Page, address: string): Promise<void> {
  // A button keeps the keyboard once clicked; a click on the ledger's title takes it back. Not on every call:
  // two clicks in a row would open the cell's editor.
  const onButton = await page.evaluate(() => document.activeElement?.tagName === "BUTTON");
  if (onButton) await page.mouse.click(300, 160);
  await page.evaluate((where) => {
    window.jigaiWorkbench?.univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(where)
      .activate();
  }, address);
}

/** Chooses an entry of the File menu. */
export async function chooseFromFileMenu(page: Page, entry: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: /^(文件|File)$/ }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

/** Chooses a language and waits for the grid that speaks it. */
export async function switchLanguage(page: Page, language: "zh" | "en"): Promise<void> {
  await page.getByRole("button", { name: language === "zh" ? "中文" : "English" }).click();
  await page.waitForFunction((wanted) => window.jigaiWorkbench?.language === wanted, language);
}

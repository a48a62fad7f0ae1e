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
 * Waits for a table to spill and reads it as the grid shows it, in each cell's number format; the formula's
 * own cell alone keeps its value in the sheet's data.
 */
export async function readSpill(page: Page, addresses: string[], sheet: string): Promise<Shown[]> {
  const cells = [sheet, addresses] as const;
  await page.waitForFunction(([name, wanted]) => {
    const found = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    return found && wanted.every((address) => (found.getRange(address).getValue() ?? "") !== "");
  }, cells);
  return page.evaluate(([name, wanted]) => {
    const found = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    return wanted.map((address) => found?.getRange(address).getValue() ?? null);
  }, cells);
}

/** Whether 49.9993% shows 0.49999285…: the number, rounded to the digits that stand there. */
export function shows(shown: Shown, value: Shown): boolean {
  if (typeof value !== "number") return shown === value;
  const [, sign, digits, decimals = "", percent] =
    /^(-?)([\d,]+)(?:\.(\d+))?(%?)$/.exec(String(shown)) ?? [];
  if (digits === undefined) return false;
  const scale = percent ? 100 : 1;
  const number = Number(`${sign}${digits.replace(/,/g, "")}.${decimals || "0"}`) / scale;
  return Math.abs(number - value) <= (0.5 * 10 ** -decimals.length) / scale + 1e-12;
}

/** Waits until a cell of the sheet on show has this value. */
export async function waitForCell(page: Page, address: string, value: Shown): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(where).getRawValue() === wanted;
    },
    [address, value] as const
  );
}

/**
 * Waits until the file is open in the grid and none of these cells is blank. Once opened, a formula is blank until it
 * has been calculated; in another language's grid it has its result from the start.
 */
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
  // A button keeps the keyboard once clicked, and so do the pane and its border; a click on the ledger's title takes
  // it back. Not on every call: two clicks in a row would open the cell's editor.
  const isElsewhere = await page.evaluate(() =>
    document.activeElement?.matches("button, iframe, [role=separator]")
  );
  if (isElsewhere) await page.mouse.click(300, 160);
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

/** Chooses a language and waits for the grid that speaks it. It shows what the one before showed, results included. */
export async function switchLanguage(page: Page, language: "zh" | "en"): Promise<void> {
  await page.getByRole("button", { name: language === "zh" ? "中文" : "English" }).click();
  await page.waitForFunction((wanted) => window.jigaiWorkbench?.language === wanted, language);
}

/**
 * Waits until cells show these contents, spilled ones too; numbers as far as the number format shows them.
 *
 * @param sheet its name; the sheet on show when left out
 */
export async function expectShown(
  page: Page,
  wanted: Readonly<Record<string, Shown>>,
  sheet?: string
): Promise<void> {
  const addresses = Object.keys(wanted);
  const read = () =>
    page.evaluate(
      ([name, cells]) => {
        const workbook = window.jigaiWorkbench?.univerAPI.getActiveWorkbook();
        const found =
          name === undefined ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
        return cells.map((address) => found?.getRange(address).getValue() ?? null);
      },
      [sheet, addresses] as const
    );
  const isShown = (shown: Shown, address: string) =>
    shown === wanted[address] || shows(shown, wanted[address]!);
  const end = Date.now() + 90_000;
  let shown = await read();
  while (!addresses.every((address, i) => isShown(shown[i]!, address)) && Date.now() < end) {
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    shown = await read();
  }
  const wrong = addresses.flatMap((address, i) =>
    isShown(shown[i]!, address) ? [] : [[address, shown[i], wanted[address]]]
  );
  expect(wrong).toEqual([]);
}

/** The selected cell and its sheet, such as `申报汇总表!X6`. */
export function selectedCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation()}`;
  });
}

/** Waits until a cell is the selected one, such as `申报汇总表!X6`. */
export async function waitForSelected(page: Page, cell: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const sheet = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation()}` === wanted;
  }, cell);
}

/** Formulas of the sheet on show. */
export function formulas(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const sheet = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    return wanted.map((address) => sheet.getRange(address).getFormula());
  }, addresses);
}

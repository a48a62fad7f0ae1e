import { opened, picture, pictureAt } from "./support.mjs";

/** The workbench with the pane beside the grid, a row of the ledger worked out. */
export async function workbenchPicture(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await opened(page);
  const pane = page.frameLocator("#pane");
  await select(page, "X6");
  await pane.getByRole("tab", { name: "补贴测算" }).click();
  await pane.getByRole("button", { name: "从选中行读取" }).click();
  await pane.getByText("214.25").first().waitFor();
  await picture(page, pictureAt("workbench.png"));
  await page.close();
}

/** Selects a cell of the sheet on show. */
export function select(page, address) {
  return page.evaluate((where) => {
    const workbook = window.jigaiWorkbench.univerAPI.getActiveWorkbook();
    workbook.getActiveSheet().getRange(where).activate();
  }, address);
}

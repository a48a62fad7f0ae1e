import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook";
import { axeViolations } from "../support/axe";
import { describeInBrowser } from "../support/browser";
import { download, openFile } from "./support/savedFile";
import { useWorkbench } from "./support/useWorkbench";
import {
  chooseFromFileMenu,
  readCells,
  select,
  switchLanguage,
  typeInto,
  waitForCell,
  waitForWorkbook,
} from "./support/workbenchPage";

jest.setTimeout(180_000);

const ENSHI = readFileSync(join(__dirname, "../../assets/samples/enshi-2018.xlsx"));

describeInBrowser("edits that aren't saved", () => {
  const workbench = useWorkbench();
  let page: Page;

  beforeEach(() => {
    page = workbench.page;
  });

  const name = () => page.getByTestId("workbook-name");
  const dialog = () => page.getByRole("alertdialog");
  const answer = (button: string) => dialog().getByRole("button", { name: button }).click();
  const openOther = () => openFile(page, "恩施.xlsx", ENSHI);
  const otherIsOpen = () => waitForWorkbook(page, "恩施.xlsx", "申报汇总表", ["A6"]);

  it("are asked about before another workbook takes their place; cancelled, all stays as it was", async () => {
    expect(await name().textContent()).not.toContain("未保存");
    await typeInto(page, "N6", "500");
    await name().getByText("未保存").waitFor();
    await openOther();
    await dialog().getByText("有改动还没有保存").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await answer("取消");
    await dialog().waitFor({ state: "detached" });
    expect(await readCells(page, ["N6"])).toEqual([500]);
    expect(await name().textContent()).toContain("未保存");

    await chooseFromFileMenu(page, /恩施 2018/);
    await answer("不保存，直接打开");
    await waitForWorkbook(page, "enshi-2018.xlsx", "申报汇总表", ["A6"]);
    expect(await name().textContent()).not.toContain("未保存");
  });

  it("are saved first where that is wanted, one still being typed with them", async () => {
    await select(page, "N6");
    await page.keyboard.type("500");
    await openOther();
    const saved = await download(page, () => answer("保存后打开"));
    await otherIsOpen();
    const workbook = openWorkbook(saved.bytes);
    expect(workbook.grid(workbook.sheets[0]!).rows[5]![13]).toBe(500);
    // 50% of 500.
    expect(workbook.grid(workbook.sheets[0]!).rows[5]![23]).toBe(250);
  });

  it("keep their workbook on show, with what is missing, where the file lacks some of them", async () => {
    await page.evaluate(() => {
      const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
      workbook.deleteSheet(workbook.getSheets()[1]!);
    });
    await name().getByText("未保存").waitFor();
    await openOther();
    await download(page, () => answer("保存后打开"));
    await page.getByTestId("notice").getByText("删去的工作表仍在").waitFor();
    expect(await dialog().count()).toBe(0);
    expect(await name().textContent()).toContain("宜昌");
    expect(await name().textContent()).not.toContain("未保存");
    // They were told: not asked again.
    await openOther();
    await otherIsOpen();
  });

  it("are there still after a file that can't be opened", async () => {
    await typeInto(page, "N6", "500");
    await openFile(page, "坏.xlsx", Buffer.from("PK"));
    await answer("不保存，直接打开");
    await page.getByTestId("notice").getByText("坏.xlsx").waitFor();
    expect(await readCells(page, ["N6"])).toEqual([500]);
    expect(await name().textContent()).toContain("未保存");
  });

  it("are remembered in another language; results of formulas alone are none", async () => {
    await switchLanguage(page, "en");
    expect(await name().textContent()).not.toContain("not saved");
    await typeInto(page, "N6", "500");
    await waitForCell(page, "X6", 250);
    await switchLanguage(page, "zh");
    await name().getByText("未保存").waitFor();
  });

  it("hold the page back when it is left", async () => {
    await typeInto(page, "N6", "500");
    await name().getByText("未保存").waitFor();
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => setTimeout(() => location.reload()));
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    expect(await readCells(page, ["N6"])).toEqual([500]);
  });
});

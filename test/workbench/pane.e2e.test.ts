import type { FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/sheet/sheet";
import { describeInBrowser } from "../support/browser";
import { GROUND } from "./support/panePage";
import { useWorkbench } from "./support/useWorkbench";
import {
  formulas,
  select,
  selectedCell,
  switchLanguage,
  waitForCell,
} from "./support/workbenchPage";

jest.setTimeout(180_000);

describeInBrowser("the pane beside the grid", () => {
  const workbench = useWorkbench();
  let page: Page;
  let pane: FrameLocator;

  beforeEach(() => {
    page = workbench.page;
    pane = page.frameLocator('iframe[title="任务窗格"]');
  });

  const handle = () => page.getByRole("separator", { name: "任务窗格宽度" });
  const waitForWidth = (wanted: number) =>
    page.waitForFunction(
      (pixels) => document.querySelector("iframe")!.clientWidth === pixels,
      wanted
    );

  it("is the script that Excel loads, on a page without office.js", async () => {
    // What the script draws; the page itself says only that it is opening.
    await pane.locator(GROUND).waitFor();
    expect(workbench.requested).toContain(`${workbench.address}/taskpane.js`);
    expect(workbench.requested.filter((url) => url.includes("office"))).toEqual([]);
  });

  it("hears of the sheet, the language and its changes", async () => {
    const told = () =>
      page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
        const hosts: (Omit<Host, "sheet"> & { sheet: boolean })[] = [];
        const { jigaiHost } = frame.contentWindow!.parent as Window;
        jigaiHost!.subscribe(({ sheet, ...host }) =>
          hosts.push({ sheet: sheet !== undefined, ...host })
        )();
        return hosts;
      });
    expect(await told()).toEqual([
      { sheet: true, language: "zh-CN", dark: false, workbook: expect.any(String) as string },
    ]);
    await page.evaluate(() => {
      const heard = window as unknown as { languages: unknown[]; stop: () => void };
      heard.languages = [];
      heard.stop = window.jigaiHost!.subscribe(({ language }) => heard.languages.push(language));
    });
    await switchLanguage(page, "en");
    await page.getByRole("button", { name: "Task pane" }).waitFor();
    await page.locator('iframe[title="Task pane"]').waitFor();
    await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
    await switchLanguage(page, "zh");
    const languages = await page.evaluate(
      () => (window as unknown as { languages: unknown[] }).languages
    );
    expect(languages).toEqual(["zh-CN", "en"]);
  });

  it("is shown and hidden by its button, and keeps what is in it", async () => {
    const button = page.getByRole("button", { name: "任务窗格" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await pane.locator("#root").evaluate((root) => root.setAttribute("data-kept", "yes"));
    await button.click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    await page.locator("iframe").waitFor({ state: "visible" });
    expect(await pane.locator("#root").getAttribute("data-kept")).toBe("yes");
  });

  it("is made wider and narrower by keyboard and by mouse, within its limits", async () => {
    await waitForWidth(360);
    await handle().focus();
    await page.keyboard.press("ArrowLeft");
    await waitForWidth(380);
    expect(await handle().getAttribute("aria-valuenow")).toBe("380");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await waitForWidth(600);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await waitForWidth(320);
    const { x, y } = (await handle().boundingBox())!;
    await page.mouse.move(x + 3, y + 200);
    await page.mouse.down();
    await page.mouse.move(x - 97, y + 200, { steps: 5 });
    // Back over the pane's own page, which must not keep the mouse.
    await page.mouse.move(x - 77, y + 200, { steps: 5 });
    await page.mouse.up();
    await waitForWidth(400);
  });

  it("ends what is being typed when the keyboard goes into it, and leaves the cell selected", async () => {
    await select(page, "AE3");
    for (const [typed, formula, value] of [
      ["补录", "", "补录"],
      ["=N6*2", "=N6*2", 857],
    ] as const) {
      await page.keyboard.type(typed);
      await pane.locator("#root").click({ position: { x: 5, y: 5 } });
      await waitForCell(page, "AE3", value);
      expect(await formulas(page, ["AE3"])).toEqual([formula]);
      expect(await selectedCell(page)).toBe("申报汇总表!AE3");
      await select(page, "AE3");
    }
  });

  it("is as it was left when the workbench is opened again", async () => {
    await handle().focus();
    await page.keyboard.press("End");
    await page.getByRole("button", { name: "任务窗格" }).click();
    await page.reload();
    const button = page.getByRole("button", { name: "任务窗格" });
    await button.waitFor();
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    await waitForWidth(600);
  });
});

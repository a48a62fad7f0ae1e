import { Browser } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { site } from "./support/dist";
import { openPane } from "./support/pane";
import { serve } from "./support/serve";

jest.setTimeout(180_000);

describeInBrowser("a build for a site, opened in a browser", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("shows the functions by the names to be typed there, and needs no other server", async () => {
    const foreign: string[] = [];
    const page = await openPane(browser, server.url, { place: "functions", foreign });
    await page.getByRole("button", { name: /^Gov\.JG\.YC_CLASS/ }).click();
    await page.getByText("=Gov.JG.YC_CLASS(place)", { exact: true }).waitFor();
    await page.getByText("当前不在 Excel 中").waitFor();
    expect(foreign).toEqual([]);
  });

  it.each([
    "Excel$Win32$16.01$zh-CN$$$$0",
    "Excel$Web$16.00$en-US$$$$0",
    "Excel$Mac$16.00$zh-CN$$$$0",
  ])(
    "has every file that office.js loads for %s, and shows itself while Excel does not answer",
    async (host) => {
      const missing: string[] = [];
      const context = await browser.newContext({ locale: "zh-CN" });
      const page = await context.newPage();
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      const client = page.waitForResponse(/\/office\/excel-[a-z0-9]+-16\.0\d\.js$/);
      const strings = page.waitForResponse(/\/office\/(zh-cn|en-us)\/office_strings\.js$/);
      const address = `${server.url}/taskpane.html?place=functions`;
      await page.goto(`${address}&_host_Info=${encodeURIComponent(host)}`);
      await Promise.all([client, strings]);
      await page.getByRole("heading", { level: 3 }).first().waitFor();
      expect(missing).toEqual([]);
      await context.close();
    }
  );
});

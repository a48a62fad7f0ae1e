import { addresses, describeInBrowser, useBrowser } from "../support/browser";
import { openPane } from "./support/pane";

jest.setTimeout(180_000);

describeInBrowser("a build for a site, opened in a browser", () => {
  const browser = useBrowser();
  const address = () => `${addresses().site}/taskpane.html?place=functions`;

  it("shows the functions by the names to be typed there, and needs no other server", async () => {
    const foreign: string[] = [];
    const page = await openPane(browser(), { foreign }, address());
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
      const page = await browser().freshPage();
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      const client = page.waitForResponse(/\/office\/excel-[a-z0-9]+-16\.0\d\.js$/);
      const strings = page.waitForResponse(/\/office\/(zh-cn|en-us)\/office_strings\.js$/);
      await page.goto(`${address()}&_host_Info=${encodeURIComponent(host)}`);
      await Promise.all([client, strings]);
      await page.getByRole("heading", { level: 3 }).first().waitFor();
      expect(missing).toEqual([]);
    }
  );
});

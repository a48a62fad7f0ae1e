import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Browser } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { build } from "./support/build";
import { openPane } from "./support/pane";
import { serve } from "./support/serve";
import { descendants, parseXml } from "./support/xml";

jest.setTimeout(180_000);

/** A site of its own: with a namespace, under its own address, without access to Microsoft's servers. */
describe("a build for a site", () => {
  let site: Awaited<ReturnType<typeof build>>;
  const read = (file: string) => readFileSync(join(site.folder, file), "utf8");

  beforeAll(async () => {
    site = await build({
      namespace: "Gov.JG",
      baseUrl: "https://example.org/jigai/",
      officejs: "local",
    });
  });
  afterAll(() => site?.remove());

  it("has a manifest whose every address is a file of the build, under the site's address", () => {
    const manifest = parseXml(read("manifest.xml"));
    const urls = descendants(manifest)
      .flatMap((e) => [e.attributes["DefaultValue"], e.attributes["Value"]])
      .filter((value): value is string => Boolean(value?.startsWith("http")));
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/example\.org\/jigai\//);
      const { pathname } = new URL(url);
      expect(existsSync(join(site.folder, pathname.replace("/jigai/", "")))).toBe(true);
    }
    expect(descendants(manifest, "Namespace")).toHaveLength(1);
  });

  it("keeps the functions' ids: the namespace is Excel's to add", () => {
    expect(read("functions.json")).toContain('"id": "YC_SUBSIDY"');
    expect(read("functions.json")).not.toContain("Gov");
  });

  it("brings its own office.js, and names no other server in its pages", () => {
    for (const page of ["taskpane.html", "functions.html", "functions.en.html"]) {
      expect(read(page)).not.toMatch(/https?:/);
    }
    for (const file of ["office.js", "custom-functions-runtime.js", "LICENSE.md"]) {
      expect(existsSync(join(site.folder, "office", file))).toBe(true);
    }
  });

  describeInBrowser("opened in a browser", () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      [browser, server] = await Promise.all([launchBrowser(), serve(site.folder)]);
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

  it("ends with a sentence when an option is wrong", async () => {
    await expect(build({ officejs: "mirror" })).rejects.toThrow("allowed are global, china, local");
  });
});

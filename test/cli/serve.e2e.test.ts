import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser, useBrowser } from "../support/browser";
import { readCells, waitForWorkbook } from "../workbench/support/workbenchPage";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");

/** The command as it is built; with its address once it listens. */
async function startServer(...options: string[]) {
  const args = [join(root, "lib/jigai.js"), "serve", "--port", "0", ...options];
  const served = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  served.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  while (!said.includes("\n")) await once(served.stdout, "data");
  return { served, address: /https?:\/\/[^（]+/.exec(said)![0] };
}

async function end(served: ChildProcess): Promise<number | null> {
  served.kill("SIGTERM");
  if (served.exitCode === null) await once(served, "exit");
  return served.exitCode;
}

describeInBrowser("jigai serve, as built", () => {
  const browser = useBrowser();

  it("leads from the start page to a workbench that calculates, and goes on without network", async () => {
    const { served, address } = await startServer();
    const page = await browser().freshPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(address);
    await page.getByRole("link", { name: "打开工作台" }).click();
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
    // Half of 428.5 of interest.
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    const bundle = await page.request.get(`${address}functions.js`);
    expect((await bundle.body()).equals(readFileSync(join(root, "dist/functions.js")))).toBe(true);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // The server is gone, and the network with it.
    expect(await end(served)).toBe(0);
    await page.context().setOffline(true);
    await page.goto(address);
    await page.getByRole("link", { name: "打开工作台" }).click();
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    await page.frameLocator("iframe").getByRole("tab").first().waitFor();
    expect(refused).toEqual([]);
  });

  it("has WPS take the add-in from this very address, and a pane for it", async () => {
    const { served, address } = await startServer();
    const page = await browser().freshPage();
    const said: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) said.push(message.text());
    });
    const asked: unknown[] = [];
    await page.route("http://127.0.0.1:58890/**", async (route) => {
      const sent = route.request().postData() ?? "";
      asked.push(JSON.parse(Buffer.from(sent, "base64").toString()));
      await route.fulfill({ status: 200, headers: { "Access-Control-Allow-Origin": "*" } });
    });
    await page.goto(address);
    await page.getByRole("link", { name: "打开 WPS 安装页" }).click();
    await page.getByText(`${address}wps/`).waitFor();
    await page.getByRole("button", { name: /安装/ }).first().click();
    await page.getByText("WPS 已收到").waitFor();
    expect(asked).toMatchObject([{ cmd: "enable", url: `${address}wps/`, addonType: "et" }]);
    await page.goto(`${address}wps/taskpane.html`);
    await page.getByRole("tab").first().waitFor();
    expect(said).toEqual([]);
    expect(await end(served)).toBe(0);
  });

  it("fits a narrow screen and speaks English", async () => {
    const { served, address } = await startServer();
    const page = await browser().freshPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("link", { name: "Open the workbench" }).waitFor();
    expect(await width()).toBe(360);
    expect(await end(served)).toBe(0);
  });
});

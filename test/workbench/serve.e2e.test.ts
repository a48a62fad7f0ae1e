import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser, useBrowser } from "../support/browser";
import { readCells, waitForWorkbook } from "./support/workbenchPage";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");

describeInBrowser("npm start, once everything is built", () => {
  const browser = useBrowser();
  let served: ChildProcess;
  let address: string;
  let said = "";

  beforeAll(async () => {
    // What the script in package.json ends with.
    const args = [join(root, "bin/jigai.js"), "serve", "--port", "0"];
    served = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    served.stdout!.setEncoding("utf8").on("data", (text: string) => (said += text));
    while (!said.includes("\n")) await once(served.stdout!, "data");
    address = /http:\/\/localhost:\d+/.exec(said)![0];
  });
  afterAll(async () => {
    served.kill();
    if (served.exitCode === null) await once(served, "exit");
  });

  it("offers every way in two languages, and a workbench that calculates with the bundle that Excel loads", async () => {
    const page = await browser().freshPage();
    await page.goto(address);
    expect(await page.locator("h2").allTextContents()).toEqual([
      ...["在浏览器里用", "装进 Excel", "装进 WPS", "台账", "命令"],
      ...["Use it in the browser", "Install it in Excel", "Install it in WPS"],
      ...["Ledgers", "The command"],
    ]);
    await page.getByRole("link", { name: "打开工作台" }).click();
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
    // Half of 428.5 of interest.
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    const bundle = await page.request.get(`${address}/functions.js`);
    expect((await bundle.body()).equals(readFileSync(join(root, "dist/functions.js")))).toBe(true);
  });

  it("works without a network once the workbench has been opened", async () => {
    const page = await browser().freshPage();
    await page.goto(`${address}/workbench.html`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.context().setOffline(true);
    await page.goto(`${address}/workbench.html`);
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    await page.context().setOffline(false);
  });

  it("ends cleanly when it is told to", async () => {
    served.kill("SIGTERM");
    const [status] = (await once(served, "exit")) as [number];
    expect(status).toBe(0);
  });
});

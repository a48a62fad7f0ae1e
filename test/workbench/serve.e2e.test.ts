import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describeInBrowser, useBrowser } from "../support/browser";
import { readCells, waitForWorkbook } from "./support/workbenchPage";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");
const webpack = require.resolve("webpack-cli/bin/cli.js");

describeInBrowser("npm start, once everything is built", () => {
  const browser = useBrowser();
  let served: ChildProcess;
  let port: number;
  let said = "";

  beforeAll(async () => {
    port = await freePort();
    // The command of the script in package.json.
    const args = [webpack, "serve", "--config", "webpack.workbench.js", "--mode", "production"];
    const env = { ...process.env, PORT: String(port) };
    served = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    served.stdout!.setEncoding("utf8").on("data", (text: string) => (said += text));
  });
  afterAll(async () => {
    served.kill();
    if (served.exitCode === null) await once(served, "exit");
  });

  it("says its address in the terminal and serves a workbench that calculates, with the bundle that Excel loads", async () => {
    const address = `http://localhost:${port}`;
    while (!said.includes("\n")) await once(served.stdout!, "data");
    const page = await browser().freshPage();
    // Its answers wait until everything is packed.
    await page.goto(address, { timeout: 120_000 });
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
    // Half of 428.5 of interest.
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    const bundle = await page.request.get(`${address}/functions.js`);
    expect((await bundle.body()).equals(readFileSync(join(root, "dist/functions.js")))).toBe(true);
    expect(said).toBe(`技改工作台 Jigai workbench: ${address}\n`);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

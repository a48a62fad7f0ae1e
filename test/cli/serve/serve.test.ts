import { EventEmitter, once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { serve } from "../../../src/cli/commands/serve";
import { main } from "../../../src/cli/main";
import { readOptions } from "../../../src/cli/options";
import { siteFolder } from "./siteFolder";

/** What the command answers with; nothing of it starts a server. */
async function refusal(...args: string[]): Promise<string> {
  let said = "";
  const status = await main(["serve", ...args], {
    out: (text) => (said += text),
    err: (text) => (said += text),
    watched: false,
  });
  expect(status).toBe(2);
  return said;
}

it.each([
  [["file.xlsx"], "serve 后面只写选项"],
  [["--port", "70000"], "“70000”不是端口"],
  [["--port", "-1"], "--port"],
  [["--port", ""], "不是端口"],
  [["--base-url", "jigai.example.cn"], "不是站点地址"],
  [["--base-url", "https://jigai.example.cn/jigai"], "不带路径"],
  [["--cert", "cert.pem"], "--cert 和 --key 要一起写"],
  [["--cert", "nowhere.pem", "--key", "nowhere.key"], "读不了证书或私钥 nowhere"],
  [["--host", "0.0.0.0"], "须有证书"],
  [["--host", "192.168.1.20", "--lang", "en"], "take a certificate"],
])("serve %j says what is wrong", async (args, said) => {
  expect(await refusal(...args)).toContain(said);
});

it("says that the site isn't built where it isn't", async () => {
  // From source, the command lies where no package is.
  expect(await refusal("--port", "0")).toContain("缺少站点文件");
});

describe("with a site", () => {
  let folder: Awaited<ReturnType<typeof siteFolder>>;
  beforeAll(async () => void (folder = await siteFolder()));
  afterAll(() => folder.remove());

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const options = readOptions(["serve", "--port", String(port)]);
    const io = { out: fail, err: fail, watched: false };
    await expect(serve(options, io, folder.root)).rejects.toThrow(`端口 ${port} 已被占用`);
    other.close();
  });

  it("says its address, serves until it is told to end, and leaves nothing open", async () => {
    const told = new EventEmitter();
    const served = new Promise<string>((out) => {
      const io = { out, err: fail, watched: false };
      const options = readOptions(["serve", "--port", "0"]);
      void serve(options, io, folder.root, () => once(told, "end")).then(() => told.emit("ended"));
    });
    const address = /http:\/\/localhost:\d+/.exec(await served)![0];
    expect((await fetch(address)).status).toBe(200);
    const ended = once(told, "ended");
    told.emit("end");
    await ended;
    await expect(fetch(address)).rejects.toThrow("fetch failed");
  });
});

function fail(text: string): never {
  throw new Error(text);
}

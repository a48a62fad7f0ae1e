import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { dirname } from "node:path";
import { readAddress } from "../../src/cli/serve/address";
import { createSiteServer, LIMITS } from "../../src/cli/serve/server";
import { readSite } from "../../src/cli/serve/site";
import { addPages } from "../../src/cli/serve/startPage";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const built = "https://localhost:3443";
const files = {
  "dist/taskpane.html": '<script id="office-js" src="office/office.js"></script>',
  "dist/functions.js": "// 函数",
  "dist/manifest.xml": `<AppDomain>${built}</AppDomain><SourceLocation DefaultValue="${built}/taskpane.html"/><IconUrl DefaultValue="${built}/icon.png"/>`,
  "dist-workbench/index.html": "<html><head></head></html>",
  "dist-workbench/pane.html": "<html></html>",
  "assets/samples/yichang-2018.xlsx": "x",
  "dist/assets/templates/yichang.xlsx": "x",
  "assets/site/serviceWorker.js": "// worker",
  "dist/wps/publish.html": "<html></html>",
  "dist/wps/publish.xml": `<jspluginonline url="${built}/wps/"/>`,
  "dist/wps/taskpane.html": "<html></html>",
  "docs/guide.zh-CN.md":
    "# 指南\n\n## 核对\n\n[命令](audit.zh-CN.md) [条款](clauses.md#YC-0) [结构](architecture.md#top)\n\n| a |\n| - |\n| A & B |\n",
  "docs/audit.zh-CN.md": "# 命令\n",
  "docs/clauses.md":
    '# 条款\n\n| a | b |\n| - | - |\n| <a id="YC-0"></a>YC-0 | [head.ts:1](../src/head.ts#L1) |\n',
  "secret.txt": "secret",
};

let server: Server;
beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(folder.path(name)), { recursive: true });
    writeFileSync(folder.path(name), content);
  }
  const site = readSite(folder.path(""));
  addPages(site, "https://jigai.example");
  server = createSiteServer(site).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});

async function ask(path: string, method = "GET", headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, path, method, headers }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  let body = "";
  for await (const chunk of response.setEncoding("utf8")) body += chunk as string;
  return { status: response.statusCode, headers: response.headers, body };
}

/** What the server says to bytes as they are; the connection is over then. */
async function send(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.setEncoding("utf8").write(text);
  let said = "";
  socket.on("data", (chunk: string) => (said += chunk)).on("error", () => undefined);
  await once(socket, "close");
  return said;
}

describe("the served site", () => {
  it("has a start page in both languages that leads to what is there", async () => {
    const { status, body } = await ask("/");
    expect(status).toBe(200);
    for (const address of ["/workbench.html", "/manifest.xml", "/samples/yichang-2018.xlsx"]) {
      expect(body).toContain(`href="${address}"`);
    }
    expect(body).toContain(`href="/assets/templates/yichang.xlsx"`);
    expect(body).toContain('href="/wps/publish.html"');
    expect((await ask("/en")).body).toContain("Open the workbench");
    expect((await ask("/assets/templates/yichang.xlsx")).status).toBe(200);
  });

  it("has the guides as pages that lead to each other", async () => {
    const { status, headers, body } = await ask("/guide/guide.zh-CN.html");
    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toContain('<h2 id="核对">核对</h2>');
    expect(body).toContain('href="audit.zh-CN.html"');
    expect(body).toContain('href="clauses.html#YC-0"');
    expect(body).toMatch(/<\/a> 结构</);
    expect(body).toContain("<td>A &amp; B</td>");
    expect((await ask("/")).body).toContain('href="/guide/guide.zh-CN.html"');
  });

  it("has the clauses at which the guides point, without what isn't served", async () => {
    const { status, body } = await ask("/guide/clauses.html");
    expect(status).toBe(200);
    expect(body).toContain('<td><a id="YC-0"></a>YC-0</td>');
    expect(body).toContain("<td>head.ts:1</td>");
  });

  it("has a manifest for its very address", async () => {
    const { body } = await ask("/manifest.xml");
    expect(body).not.toContain("localhost");
    expect(body).toContain("<AppDomain>https://jigai.example</AppDomain>");
    expect(body).toContain('"https://jigai.example/taskpane.html"');
    expect(body).toContain('"https://jigai.example/icon.png"');
  });

  it("tells WPS its very address, and lets nothing but the page for installing ask WPS", async () => {
    expect((await ask("/wps/publish.xml")).body).toContain('url="https://jigai.example/wps/"');
    const policy = async (path: string) =>
      String((await ask(path)).headers["content-security-policy"]);
    expect(await policy("/wps/publish.html")).toContain(
      "connect-src 'self' http://127.0.0.1:58890"
    );
    expect(await policy("/wps/taskpane.html")).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policy("/wps/taskpane.html")).not.toContain("connect-src");
  });

  it.each(["/", "/workbench.html", "/pane.html", "/taskpane.html", "/functions.js", "/none"])(
    "sends %s with headers that allow neither eval nor other origins",
    async (path) => {
      const { headers } = await ask(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toMatch(/^default-src 'self';/);
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    }
  );

  it("lets Excel frame its pane, its own workbench the workbench's, and nobody the rest", async () => {
    const policy = async (path: string) =>
      String((await ask(path)).headers["content-security-policy"]);
    expect(await policy("/taskpane.html")).not.toContain("frame-ancestors");
    expect(await policy("/pane.html")).toContain("frame-ancestors 'self'");
    expect(await policy("/workbench.html")).toContain("frame-ancestors 'none'");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/samples/..%5c..%5csecret.txt",
    "/samples\\..\\..\\secret.txt",
    "/secret.txt%00.html",
    "/%",
    "/samples",
    "/samples/",
    "/dist/taskpane.html",
    "/__proto__",
    "http://127.0.0.1/../secret.txt",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("refuses %s", async (method) => {
    const { status, headers } = await ask("/", method);
    expect([status, headers.allow, headers.connection]).toEqual([405, "GET, HEAD", "close"]);
  });

  it("answers HEAD without a body, and 304 to whoever has the file", async () => {
    const { body, headers } = await ask("/functions.js", "HEAD");
    expect([body, headers["content-length"]]).toEqual(["", "9"]);
    const { status } = await ask("/functions.js", "GET", { "if-none-match": headers.etag! });
    expect(status).toBe(304);
  });

  it("refuses a body, and headers that are too long", async () => {
    expect(await send("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12345")).toMatch(
      /^HTTP\/1\.1 413/
    );
    const long = "x".repeat(LIMITS.maxHeaderSize);
    expect(await send(`GET / HTTP/1.1\r\nHost: a\r\nX: ${long}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/
    );
  });

  it("cuts off whoever doesn't finish asking", () => {
    expect(server.headersTimeout).toBe(LIMITS.headersTimeout);
    expect(server.requestTimeout).toBe(LIMITS.requestTimeout);
  });
});

describe("jigai serve", () => {
  it.each<[string[], RegExp]>([
    [["--port", "80000"], /80000.*65535/],
    [["--host", "10.0.0.8"], /10\.0\.0\.8.*--cert.*信息部门/],
    [["--host", "0.0.0.0", "--cert", "a", "--key", "b"], /--base-url/],
    [["--cert", "a.pem"], /--key/],
    [["--base-url", "https://a.example/jigai"], /不带路径/],
    [["site"], /只写选项/],
  ])("ends %j with one clear sentence and 2", async (argv, said) => {
    const { status, err } = await run("serve", ...argv);
    expect([status, err]).toEqual([2, expect.stringMatching(said)]);
  });
});

describe("the address to serve at", () => {
  it.each(["::1", "[::1]"])("is this machine's own, written %s", (host) => {
    expect(readAddress({ host })).toMatchObject({ host: "::1", port: 3000 });
  });
});

describe("without https", () => {
  it("has no manifest, which Excel wouldn't take, and says why", () => {
    const site = readSite(folder.path(""));
    addPages(site, "http://localhost:3000");
    expect(site.has("/manifest.xml")).toBe(false);
    expect(site.get("/")!.body.toString()).toContain("https");
  });
});

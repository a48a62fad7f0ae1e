import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Server } from "node:http";
import { createSiteServer } from "../../../src/cli/serve/createSiteServer";
import { readSite } from "../../../src/cli/serve/site";
import { siteFolder } from "./siteFolder";

let folder: Awaited<ReturnType<typeof siteFolder>>;
let server: Server;
const own = () => `http://localhost:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  folder = await siteFolder();
  server = createSiteServer(await readSite(folder.root), () => "https://jigai.example.cn:8443");
  await once(server.listen(0, "localhost"), "listening");
});
afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), "close");
  await folder.remove();
});

/** What comes back when these very bytes are sent, until the connection is closed. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "localhost");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

const request = (path: string, method = "GET") =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

it.each([
  ["/", "技改"],
  ["/workbench.html", "workbench"],
  ["/taskpane.js?of=today", "pane"],
  ["/samples/sample.xlsx", "sample"],
  ["/start.css", "style"],
  ["/office/office.js", "office"],
])("%s is there", async (path, text) => {
  const answer = await fetch(own() + path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(text);
});

it("makes the manifest out for the address that others use", async () => {
  expect(await (await fetch(`${own()}/manifest.xml`)).text()).toBe(
    '<AppDomain>https://jigai.example.cn:8443</AppDomain><SourceLocation DefaultValue="https://jigai.example.cn:8443/taskpane.html"/>'
  );
});

it.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/samples/../../package.json",
  "/samples/..%5c..%5cpackage.json",
  "/\\..\\package.json",
  "/taskpane.js%00.png",
  "/%E0%A4%A",
  "//package.json",
  "/package.json",
  "/samples/",
  "/samples",
  "/office",
  "/index.html",
])("%s leads nowhere", async (path) => {
  const answer = await answerTo(request(path));
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toContain("not for anybody");
  expect(answer).not.toContain("sample.xlsx");
});

it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("%s is refused", async (method) => {
  const answer = await answerTo(request("/", method));
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toContain("Allow: GET, HEAD");
});

it("refuses headers of more than 8 KB", async () => {
  const answer = await answerTo(
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(9_000)}\r\n\r\n`
  );
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

it("cuts off whoever is slow: ten seconds for headers, twenty for a request, a minute without a word", () => {
  expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 20_000, timeout: 60_000 });
});

it("gives HEAD the headers alone", async () => {
  for (const path of ["/", "/taskpane.js"]) {
    const answer = await fetch(own() + path, { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(0);
    expect(await answer.text()).toBe("");
  }
});

it.each([
  "/",
  "/workbench.html",
  "/taskpane.js",
  "/manifest.xml",
  "/nothing",
  "/service-worker.js",
])("%s comes with the headers that keep other origins out", async (path) => {
  const { headers } = await fetch(own() + path);
  const policy = headers.get("content-security-policy")!;
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

it("lets Excel frame its page, and load office.js from where the page has it", async () => {
  const { headers } = await fetch(`${own()}/taskpane.html`);
  expect(headers.get("content-security-policy")).not.toContain("frame-ancestors");
  await writeFile(
    join(folder.root, "dist/taskpane.html"),
    '<script id="office-js" src="https://office.example.com/lib/office.js"></script>'
  );
  expect((await readSite(folder.root)).officeOrigin).toBe("https://office.example.com");
});

it("keeps for times without a network what the workbench needs, and not what only Excel loads", async () => {
  const { offline, stamp } = await readSite(folder.root);
  expect(offline).toEqual(
    expect.arrayContaining(["/taskpane.js", "/samples/sample.xlsx", "/start.css"])
  );
  expect(offline).not.toContain("/office/office.js");
  expect(offline).not.toContain("/manifest.xml");
  expect(stamp).toBe("one-two");
});

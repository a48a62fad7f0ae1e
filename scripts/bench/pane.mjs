/**
 * How soon each place of the task pane can be used, beside an empty page of the same component library opened in
 * the same run, and what its scripts weigh. Run `npm run build` first.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";

const RUNS = 15;
const PAUSE = 300;
const PLACES = ["targets", "calculator", "audit", "clauses", "functions", "explain"];
const root = fileURLToPath(new URL("../..", import.meta.url));
const configure = createRequire(import.meta.url)("../../webpack.config.js");
const executablePath =
  process.env.CHROMIUM_PATH ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** One theme provider and one button: what any page of this library has to load and draw. */
const EMPTY = `
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(
  h(FluentProvider, { theme: webLightTheme }, h("main", { role: "tabpanel" }, h(Button, null, "OK")))
);`;

/** Says when the first controls of the place on show have been painted, instead of word that it is being opened. */
function watch() {
  const look = () => {
    if (!document.querySelector("[role=tabpanel]:not([hidden]) > :not([role=status])")) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => console.debug(`usable after ${performance.now()}`))
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

async function packEmpty(folder) {
  const entry = join(folder, "empty.js");
  writeFileSync(entry, EMPTY);
  const { target, resolve } = configure({});
  const compiler = webpack({
    ...{ target, entry, mode: "production", performance: { hints: false } },
    resolve: { ...resolve, modules: [join(root, "node_modules")] },
    output: { path: folder, filename: "page.js" },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result)))
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const page = `<!doctype html><html lang="en"><body><div id="root"></div><script src="page.js"></script></body></html>`;
  writeFileSync(join(folder, "index.html"), page);
}

async function serve(folders) {
  const types = {
    html: "text/html; charset=utf-8",
    js: "text/javascript",
    css: "text/css",
    json: "application/json",
  };
  const server = createServer(async (request, response) => {
    const [, first, ...rest] = new URL(request.url, "http://localhost").pathname.split("/");
    const file = join(folders[first] ?? "", ...rest);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      "Content-Type": types[file.split(".").pop()] ?? "image/png",
    });
    response.end(content);
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return server;
}

/** Opens an address in a browser that has never seen it; gives milliseconds. */
async function timeOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const usable = page.waitForEvent("console", (message) => message.text().startsWith("usable"));
  await page.goto(address);
  const after = Number((await usable).text().split(" ").pop());
  await context.close();
  // What is left of one page must not slow the next one down.
  await new Promise((done) => setTimeout(done, PAUSE));
  return after;
}

/** What an address loads until nothing more comes: bytes of scripts and of style sheets, gzipped. */
async function weightOf(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies = { script: [], stylesheet: [] };
  page.on("response", (response) => {
    bodies[response.request().resourceType()]?.push(response.body());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const weigh = async (list) =>
    (await Promise.all(list)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  const weight = { scripts: await weigh(bodies.script), styles: await weigh(bodies.stylesheet) };
  await context.close();
  return weight;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(root, "node_modules/.bench-"));
let server, browser;
try {
  await packEmpty(folder);
  server = await serve({ dist: join(root, "dist"), empty: folder });
  browser = await chromium.launch({
    executablePath,
    // Other machines are out of reach without a look at every request, which would slow each of them down.
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
  const site = `http://localhost:${server.address().port}`;
  const pages = {
    "empty page": `${site}/empty/index.html`,
    ...Object.fromEntries(PLACES.map((id) => [id, `${site}/dist/taskpane.html?place=${id}`])),
  };
  // The first look warms up the browser, too.
  const weights = {};
  for (const [name, address] of Object.entries(pages)) {
    weights[name] = await weightOf(browser, address);
  }
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  // Rounds take turns, so that other work on the machine hits all alike.
  for (let run = 0; run < RUNS; run++) {
    for (const [name, address] of Object.entries(pages)) {
      times[name].push(await timeOf(browser, address));
    }
  }
  const empty = median(times["empty page"]);
  const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
  for (const [name, found] of Object.entries(times)) {
    const after = median(found);
    const { scripts, styles } = weights[name];
    console.log(
      `pane, ${name}`.padEnd(44),
      `usable after ${after.toFixed(0)} ms (${(after / empty).toFixed(2)} ×),`,
      `${kilobytes(scripts)} KB of scripts, ${kilobytes(styles)} KB of styles`
    );
  }
} finally {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
}

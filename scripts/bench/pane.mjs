/**
 * How soon each place of the task pane can be used, beside an empty page of the same component library opened in
 * the same run, and what its scripts weigh. Run `npm run build` first.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { startBrowser } from "./undebuggedBrowser.mjs";
import { serveWatched } from "./watchedSite.mjs";

const RUNS = 25;
/** What is left of one page must not slow the next one down. */
const PAUSE = 300;
const PATIENCE = 30_000;
const PLACES = ["targets", "calculator", "audit", "clauses", "functions", "explain"];
const root = fileURLToPath(new URL("../..", import.meta.url));
const configure = createRequire(import.meta.url)("../../webpack.config.js");

/** One theme provider and one button: what any page of this library has to load and draw. */
const EMPTY = `
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(
  h(FluentProvider, { theme: webLightTheme }, h("main", { role: "tabpanel" }, h(Button, null, "OK")))
);`;

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
  const page = `<!doctype html><html lang="en"><head><title>Empty</title></head><body><div id="root"></div><script src="page.js"></script></body></html>`;
  writeFileSync(join(folder, "index.html"), page);
}

/** Opens an address in a tab of its own: milliseconds until it can be used, and what it loaded. */
async function opening(browser, site, address) {
  const { usableAfter, files } = site.visit();
  const tab = await browser.open(address);
  const after = await Promise.race([usableAfter, wait(PATIENCE, undefined, { ref: false })]);
  if (after === undefined) throw new Error(`${address} can't be used after ${PATIENCE} ms.`);
  await wait(PAUSE);
  await browser.close(tab);
  return { after, files };
}

/** Kilobytes of the files of one kind, gzipped. */
function weightOf(files, kind) {
  const bodies = files.filter(({ type }) => type === kind).map(({ content }) => gzipSync(content));
  return (bodies.reduce((sum, { length }) => sum + length, 0) / 1024).toFixed(1);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(root, "node_modules/.bench-"));
let site, browser;
try {
  await packEmpty(folder);
  site = await serveWatched({ dist: join(root, "dist"), empty: folder });
  browser = await startBrowser();
  const pages = {
    "empty page": `${site.address}/empty/index.html`,
    ...Object.fromEntries(
      PLACES.map((id) => [id, `${site.address}/dist/taskpane.html?place=${id}`])
    ),
  };
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  const loaded = {};
  // Rounds take turns, so that other work on the machine hits all alike; the first one warms up the browser.
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, address] of Object.entries(pages)) {
      const { after, files } = await opening(browser, site, address);
      if (run > 0) times[name].push(after);
      loaded[name] = files;
    }
  }
  const empty = median(times["empty page"]);
  for (const [name, found] of Object.entries(times)) {
    const after = median(found);
    console.log(
      `pane, ${name}`.padEnd(44),
      `usable after ${after.toFixed(0)} ms (${(after / empty).toFixed(2)} ×),`,
      `${weightOf(loaded[name], ".js")} KB of scripts, ${weightOf(loaded[name], ".css")} KB of styles`
    );
  }
} finally {
  await browser?.stop();
  site?.stop();
  rmSync(folder, { recursive: true });
}

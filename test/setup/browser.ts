import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GlobalConfig } from "jest";
import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";
import { serveSites, type Addresses } from "./sites";
import { checkStamps } from "./stamps";

declare global {
  /** Ends what was started for the tests. */
  var endBrowserTests: (() => Promise<unknown>) | undefined;
}

/** What the tests are told of it: where each worker's browser is spoken to, and where the pages are served. */
export interface Started {
  browsers: string[];
  addresses: Addresses;
}

/**
 * Before the tests in a browser: one server for all of them, and a browser for each of Jest's workers, so that the page
 * that a test works on is always the one in front.
 */
export default async function setup({ maxWorkers }: GlobalConfig): Promise<void> {
  checkStamps(["dist", "dist-workbench", "dist-test/site", "dist-test/page"]);
  const executablePath = findBrowser();
  // The tests say themselves what that means for them.
  if (executablePath === undefined) return;
  const launched = Array.from({ length: maxWorkers }, () => launch(executablePath));
  const [sites, ...servers] = await Promise.all([serveSites(), ...launched]);
  globalThis.endBrowserTests = () =>
    Promise.all([sites, ...servers].map((started) => started.close()));
  const browsers = await Promise.all(servers.map(debuggingAddress));
  const started: Started = { browsers, addresses: sites.addresses };
  process.env["JIGAI_BROWSER_TESTS"] = JSON.stringify(started);
}

/** Starts a browser that asks for Chinese pages, without the background traffic that browsers have of their own. */
function launch(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--accept-lang=zh-CN",
      // No request leaves this machine, whatever a page asks for.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      // The tests take part in the browser's first profile: unlike the contexts of a test driver it keeps what was
      // compiled of a script, and a page of it goes on when another file's tests begin.
      "--remote-debugging-port=0",
    ],
  });
}

/** Where the browser is spoken to; it writes that into its profile once it listens. */
async function debuggingAddress(server: BrowserServer): Promise<string> {
  const option = "--user-data-dir=";
  const profile = server.process().spawnargs.find((each) => each.startsWith(option));
  const file = join(profile!.slice(option.length), "DevToolsActivePort");
  while (!existsSync(file)) await new Promise((next) => setTimeout(next, 10));
  const [port, path] = readFileSync(file, "utf8").trim().split("\n");
  return `ws://127.0.0.1:${port}${path}`;
}

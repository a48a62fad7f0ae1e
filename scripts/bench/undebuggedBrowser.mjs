import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBrowser } from "../findBrowser.js";

/**
 * Starts a browser whose pages are opened and closed from outside, and never looked into: with a debugger attached,
 * as a test driver's is, each error object that a page makes has its script parsed anew, and sending for five
 * scripts takes it 20 ms instead of 3.
 */
export async function startBrowser() {
  const executable = findBrowser();
  if (!executable) throw new Error("No Chromium found: CHROMIUM_PATH can name one.");
  const profile = await mkdtemp(join(tmpdir(), "jigai-bench-"));
  const browser = spawn(
    executable,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      // No window is narrower: a task pane drawn wide.
      "--window-size=500,800",
      // Other machines are out of reach.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      ...["--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    ],
    { stdio: "ignore" }
  );
  const ended = new Promise((done) => browser.once("close", done));
  const stop = async () => {
    browser.kill();
    await ended;
    // Its helpers may write for a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const port = await portOf(profile);
    const ask = (path, method) => fetch(`http://localhost:${port}/json/${path}`, { method });
    return {
      open: async (address) => (await (await ask(`new?${address}`, "PUT")).json()).id,
      close: (id) => ask(`close/${id}`, "GET"),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The browser writes the port it took into its profile. */
async function portOf(profile) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port] = text.split("\n");
    if (port) return port;
    await wait(100);
  }
  throw new Error("The browser did not say where it can be reached.");
}

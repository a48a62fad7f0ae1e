import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { describeWhere } from "./describeWhere";

const WINDOWS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
  .map((variable) => process.env[variable])
  .filter((folder): folder is string => Boolean(folder))
  .flatMap((folder) => [
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Chromium", "Application", "chrome.exe"),
  ]);

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);

const LINUX = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
].map((name) => `/usr/bin/${name}`);

/** The browser on this machine that the tests may drive: CHROMIUM_PATH, or one in its usual place. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...LINUX, "/snap/bin/chromium", ...MAC, ...WINDOWS].find(
    existsSync
  );
}

/** Starts it, without the background traffic that browsers have of their own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const MISSING =
  "no Chromium, Chrome or Edge was found on this machine (CHROMIUM_PATH can name one)";

/** A group of tests that need a browser. Without one they are skipped, saying so; where CI is set they fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWhere(findBrowser() !== undefined, MISSING, name, tests);
}

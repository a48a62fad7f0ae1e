import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";
import { describeWhere } from "./describeWhere";

/** Starts a browser, without the background traffic that browsers have of their own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
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

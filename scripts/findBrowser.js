const { existsSync } = require("node:fs");
const { join } = require("node:path");

const WINDOWS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
  .map((variable) => process.env[variable])
  .filter(Boolean)
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

/**
 * The browser on this machine that tests and scripts may drive: CHROMIUM_PATH, or one in its usual place.
 *
 * @returns {string | undefined} its path
 */
function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...LINUX, "/snap/bin/chromium", ...MAC, ...WINDOWS].find(
    existsSync
  );
}

module.exports = { findBrowser };

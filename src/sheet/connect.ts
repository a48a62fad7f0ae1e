import { excelSheet } from "./excel";
import { Host } from "./sheet";

/**
 * Finds out what the pane stands in. Resolves without a sheet in a plain browser or where office.js can't
 * be had; with some hosts it never settles, so nothing may wait for it that could be shown before.
 */
export async function connect(): Promise<Host> {
  if (!(await officeIsThere())) return {};
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return {};
  return { sheet: excelSheet, language: Office.context.displayLanguage, dark: isDark() };
}

/** The page asks for office.js without waiting, so that a blocked server does not keep the pane blank. */
function officeIsThere(): Promise<boolean> {
  const present = () => typeof Office !== "undefined" && typeof Office.onReady === "function";
  if (present()) return Promise.resolve(true);
  const script = document.querySelector<HTMLScriptElement>("#office-js");
  if (!script || script.dataset["failed"]) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(present()));
    script.addEventListener("error", () => resolve(false));
  });
}

function isDark(): boolean | undefined {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

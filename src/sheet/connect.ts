import type { Application } from "./wps/objects";
import type { Embedder, Host } from "./sheet";

/**
 * Finds out what the pane stands in, and tells `listener` whenever that changes; returns what ends it. With
 * some hosts it never comes, so nothing may wait for it that could be shown before.
 */
export function connect(listener: (host: Host) => void): () => void {
  const embedder = embeddedIn();
  if (embedder) return embedder.subscribe(listener);
  let wanted = true;
  void (wpsApplication() ? findWps() : findOffice())
    .catch(() => ({}))
    .then((host) => {
      if (wanted) listener(host);
    });
  return () => {
    wanted = false;
  };
}

function embeddedIn(): Embedder | undefined {
  try {
    return window.parent.jigaiHost;
  } catch {
    // Excel on the web shows the pane in a page of another site, which may not be looked at.
    return undefined;
  }
}

declare global {
  interface Window {
    /** What WPS gives to the pages of its add-ins. */
    wps?: Partial<Application> & { readonly Application?: Application };
    Application?: Application;
  }
}

/** The object model of WPS Spreadsheets; some versions have it on `wps`, some beside it. */
function wpsApplication(): Application | undefined {
  if (!window.wps) return undefined;
  const { Application: under = window.Application ?? window.wps } = window.wps;
  return under.ApiEvent && under.ActiveWorkbook !== undefined ? (under as Application) : undefined;
}

async function findWps(): Promise<Host> {
  const { wpsSheet } = await import(/* webpackChunkName: "wps" */ "./wps");
  // Its display language can't be asked for: it is a Chinese program.
  return { sheet: wpsSheet(wpsApplication()!), language: "zh-CN" };
}

/** Without a sheet in a plain browser, or where office.js can't be had. */
async function findOffice(): Promise<Host> {
  if (!(await officeIsThere())) return {};
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return {};
  // What drives Excel is of no use elsewhere, and the pane can show itself before it is there.
  const { excelSheet } = await import(/* webpackChunkName: "excel" */ "./excel");
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

import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import sirv, { type Options, type RequestHandler } from "sirv";
import { totalist } from "totalist/sync";

/** What an office is given: built files by folder, and under which path they are found. */
export interface Site {
  /** Answers what is a file of the site; everything else is passed on. Files are listed once: nothing outside can be asked for. */
  readonly handlers: readonly RequestHandler[];
  /** Paths of what the workbench needs to go on without a network. */
  readonly offline: readonly string[];
  /** Another version has another one. */
  readonly stamp: string;
  readonly hasWps: boolean;
  /** Ledgers ready to be filled in. */
  readonly templates: readonly string[];
  /** Ledgers as examples. */
  readonly samples: readonly string[];
  /** The manifest as it was built. */
  readonly manifest: string;
  /** Whose script the pane loads besides ours: Microsoft's, unless office.js was built in. */
  readonly officeOrigin?: string | undefined;
  /** The workbench's page. */
  readonly workbench: string;
}

/** Under which path each folder of a package is served; the first that has a file answers. */
const FOLDERS = [
  ["dist-workbench", ""],
  ["dist", ""],
  ["assets/site", ""],
  ["assets/samples", "samples/"],
  ["assets/templates", "templates/"],
] as const;

/** Parts of the add-in that the workbench has no use for. */
const ONLY_IN_EXCEL = /^\/(?:office|wps)\/|^\/manifest\.xml$|^\/stamp\.txt$|\.LICENSE\.txt$/;

/**
 * Reads what there is to serve.
 *
 * @param root the folder of the package: dist, dist-workbench and assets lie in it
 * @throws ENOENT where it isn't built
 */
export async function readSite(root: string): Promise<Site> {
  const text = (path: string) => readFile(join(root, path), "utf8");
  const [manifest, workbench, pane, stamp, ...rest] = await Promise.all([
    text("dist/manifest.xml"),
    text("dist-workbench/index.html"),
    text("dist/taskpane.html"),
    text("dist/stamp.txt"),
    text("dist-workbench/stamp.txt"),
  ]);
  const there = FOLDERS.filter(([folder]) => existsSync(join(root, folder)));
  const files = there.flatMap(([folder, under]) =>
    listed(join(root, folder)).map((path) => `/${under}${path}`)
  );
  return {
    handlers: there.map(([folder, under]) => mounted(under, sirv(join(root, folder), OPTIONS))),
    offline: [...new Set(files)].filter((path) => !ONLY_IN_EXCEL.test(path)),
    stamp: [stamp, ...rest].join("-").replace(/\s/g, ""),
    hasWps: files.some((path) => path.startsWith("/wps/")),
    templates: files.filter((path) => path.startsWith("/templates/")),
    samples: files.filter((path) => path.startsWith("/samples/")),
    manifest,
    officeOrigin: /<script[^>]* src="(https:\/\/[^/"]+)\//.exec(pane)?.[1],
    workbench,
  };
}

/** Everybody asks whether a file is still the same: a new version is there at once. */
const OPTIONS: Options = {
  etag: true,
  maxAge: 0,
  extensions: [],
  setHeaders: (response, path) => {
    if (path.endsWith(".xlsx")) response.setHeader("Content-Type", WORKBOOK);
  },
};

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function listed(folder: string): string[] {
  const found: string[] = [];
  totalist(folder, (path) => void found.push(path.replace(/\\/g, "/")));
  return found;
}

/** The handler for what lies under a path. */
function mounted(prefix: string, handler: RequestHandler): RequestHandler {
  if (!prefix) return handler;
  return (request, response, next) => {
    const whole = request.url ?? "/";
    if (!whole.startsWith(`/${prefix}`)) return void next?.();
    request.url = whole.slice(prefix.length);
    handler(request, response, () => {
      request.url = whole;
      void next?.();
    });
  };
}

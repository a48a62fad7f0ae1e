import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** A file as it is sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  /** Tells its content from any other, as an ETag. */
  readonly tag: string;
}

/** What the server has, by address. Read once: nothing outside it can be asked for, and no request touches the disk. */
export type Site = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Folders of the product, and below which address they are served. Those that weren't built are left out. */
const FOLDERS: readonly (readonly [folder: string, address: string])[] = [
  ["dist", ""],
  ["dist-workbench", ""],
  ["assets/site", "/site"],
  ["assets/samples", "/samples"],
];

/** Guides that the start page leads to. */
const GUIDES = ["guide.md", "guide.zh-CN.md", "functions.md", "functions.zh-CN.md"];

/** The workbench's page; the site's own index is the start page. */
export const WORKBENCH = "/workbench.html";

/**
 * Reads what is served.
 * @param root the product's folder, where dist/ is
 */
export function readSite(root: string): Map<string, SiteFile> {
  const site = new Map<string, SiteFile>();
  for (const [folder, address] of FOLDERS) {
    for (const name of filesIn(join(root, folder))) {
      const at = `${address}/${name}`;
      if (!LEFT_OUT.has(at)) site.set(at, siteFile(at, readFileSync(join(root, folder, name))));
    }
  }
  for (const name of GUIDES) {
    const path = join(root, "docs", name);
    if (existsSync(path)) site.set(`/guide/${name}`, siteFile(name, readFileSync(path)));
  }
  const workbench = site.get("/index.html");
  site.delete("/index.html");
  if (workbench) site.set(WORKBENCH, withOfflineScript(workbench));
  return site;
}

const LEFT_OUT: ReadonlySet<string> = new Set(["/stamp.txt"]);

/** The script that keeps the workbench for the time without network; it is the server's, not the workbench's. */
function withOfflineScript({ body }: SiteFile): SiteFile {
  const html = body
    .toString()
    .replace("</head>", '<script defer src="/site/offline.js"></script></head>');
  return siteFile(WORKBENCH, html);
}

/** @param name by whose ending the type is known */
export function siteFile(name: string, content: Buffer | string): SiteFile {
  const body = Buffer.from(content);
  const tag = createHash("sha256").update(body).digest("base64url");
  return { body, type: TYPES[extname(name)] ?? "application/octet-stream", tag: `"${tag}"` };
}

/** All files below a folder, with slashes, in order; none where there is no such folder. */
function filesIn(folder: string, below = ""): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${below}${entry.name}`;
      if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${name}/`);
      return entry.isFile() && extname(name) !== ".map" ? [name] : [];
    });
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { guidePages } from "./guides";
import { siteFile, type SiteFile } from "./siteFile";

/** What the server has, by address. Read once: nothing outside it can be asked for, and no request touches the disk. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Folders of the product, and below which address they are served. Those that weren't built are left out. */
const FOLDERS: readonly (readonly [folder: string, address: string])[] = [
  ["dist", ""],
  ["dist-workbench", ""],
  ["assets/site", "/site"],
  ["assets/samples", "/samples"],
  ["docs/images", "/guide/images"],
];

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
  for (const [address, guide] of guidePages(join(root, "docs"))) site.set(address, guide);
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

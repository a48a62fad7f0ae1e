import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A package in small: what is told apart by name, nothing more. */
const FILES: Readonly<Record<string, string>> = {
  "dist/manifest.xml":
    '<AppDomain>https://localhost:3443</AppDomain><SourceLocation DefaultValue="https://localhost:3443/taskpane.html"/>',
  "dist/taskpane.html": '<script src="taskpane.js"></script>',
  "dist/taskpane.js": "pane",
  "dist/stamp.txt": "one",
  "dist/office/office.js": "office",
  "dist-workbench/index.html": "<html><head></head><body>workbench</body></html>",
  "dist-workbench/stamp.txt": "two",
  "assets/samples/sample.xlsx": "sample",
  "assets/site/start.css": "style",
  "package.json": "not for anybody",
};

/** Writes that package into a folder of its own. */
export async function siteFolder(): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), "jigai-site-"));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { root, remove: () => rm(root, { recursive: true }) };
}

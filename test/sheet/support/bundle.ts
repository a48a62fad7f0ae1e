import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import configure from "../../../webpack.config.js";

/** Packs a file and what it imports into one script for a page, by the add-in's own rules. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "jigai-"));
  const { target, resolve, module } = configure({});
  const compiler = webpack({
    ...{ target: target!, resolve: resolve!, module: module! },
    ...{ entry, mode: "development", devtool: false },
    output: { path: folder, filename: "page.js" },
  })!;
  const stats = await new Promise<webpack.Stats>((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result!)))
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const script = readFileSync(join(folder, "page.js"), "utf8");
  rmSync(folder, { recursive: true });
  return script;
}

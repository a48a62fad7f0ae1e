import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import configure from "../../../webpack.config.js";

/** Builds the add-in with options into a folder of its own. @throws with the build's messages */
export async function build(
  env: Record<string, string>
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "jigai-"));
  const config = configure(env);
  const compiler = webpack({
    ...config,
    mode: "production",
    output: { ...config.output, path: folder },
  })!;
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result!)))
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

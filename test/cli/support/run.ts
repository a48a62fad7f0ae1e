import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main";

/** What the command said, and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function run(...argv: string[]): Promise<Run> {
  let [out, err] = ["", ""];
  const io = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    watched: false,
  };
  const status = await main(argv, io);
  return { status, out, err };
}

/** A folder of its own for each test file. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "jigai-cli-"));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

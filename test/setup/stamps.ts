import { join } from "node:path";
import { checkStamp } from "../../build/stamp";

const root = join(__dirname, "../..");

/** Refuses to test what was built from other sources than these. @throws Error that says how to build it anew */
export function checkStamps(folders: readonly string[]): void {
  for (const folder of folders) checkStamp(root, folder, "npm run build:test");
}

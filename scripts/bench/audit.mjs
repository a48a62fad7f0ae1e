/** The command on a long ledger: time and the most memory it took, the checked workbook written. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { longLedger } from "./longLedger.mjs";

const ROWS = 100_000;
const command = fileURLToPath(new URL("../../lib/jigai.js", import.meta.url));
/** Run in the child before the command: says at the end what memory it took. */
const watcher =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('kB '+process.resourceUsage().maxRSS))";

const folder = mkdtempSync(join(tmpdir(), "jigai-bench-"));
try {
  const ledger = join(folder, "台账.xlsx");
  writeFileSync(ledger, longLedger(ROWS));
  for (const extra of [[], ["--with-formulas"]]) {
    const start = performance.now();
    const args = ["--import", watcher, command, "audit", ledger, "--out", folder, ...extra];
    const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = Math.round(Number(/kB (\d+)/.exec(stderr)?.[1]) / 1024);
    const name = ["audit", ROWS.toLocaleString("en"), "rows × 12", ...extra].join(" ");
    console.log(`${name.padEnd(44)} ${seconds} s, ${megabytes} MB at most`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

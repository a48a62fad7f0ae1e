import { setFlagsFromString } from "node:v8";
import type { FunctionInfo } from "./functionInfo";
import { terminal } from "./io";
import { main } from "./main";

/** The functions' metadata, put in by the build. */
declare const __FUNCTIONS__: readonly FunctionInfo[];

// Left to itself the engine lets garbage pile up to several times what is in use: a ledger of 100 000 rows
// would take 400 MB, a few seconds sooner.
setFlagsFromString("--heap-growing-percent=30");
setFlagsFromString("--semi-space-growth-factor=1");

// Whoever reads the output may stop early, as `head` does; the files are still to be written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), terminal, __FUNCTIONS__).then((status) => {
  process.exitCode = status;
});

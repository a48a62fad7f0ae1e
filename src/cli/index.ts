import { setFlagsFromString } from "node:v8";
import { watchOutput } from "./fullDisk";
import { terminal } from "./io";
import { main } from "./main";
import { languageOf } from "./options";
import type { Status } from "./status";

// Left to itself the engine lets garbage pile up to several times what is in use: a ledger of 100 000 rows
// would take 400 MB, a few seconds sooner.
setFlagsFromString("--heap-growing-percent=30");
setFlagsFromString("--semi-space-growth-factor=1");

const argv = process.argv.slice(2);

const end = (status: Status) => void (process.exitCode = status);
const ending = watchOutput(process.stdout, terminal.err, languageOf(argv), end);
// Nobody hears what is wrong with this one.
process.stderr.on("error", () => undefined);

void main(argv, terminal).then((status) => end(ending(status)));

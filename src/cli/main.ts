import { inLanguage } from "../core/text";
import { approve } from "./commands/approve";
import { audit } from "./commands/audit";
import { explain } from "./commands/explain";
import { listFunctions } from "./commands/functions";
import { native } from "./commands/native";
import { serve } from "./commands/serve";
import { recalc } from "./commands/recalc";
import { writeTemplate } from "./commands/template";
import type { Io } from "./io";
import { jsonText } from "./json";
import { languageOf, readOptions, type Options } from "./options";
import { problemText, UsageProblem } from "./problem";
import { oneLine } from "./report/oneLine";
import { AGREES, UNREADABLE, type Status } from "./status";
import { texts } from "./texts";

/**
 * The command `jigai`.
 *
 * @param argv what was typed behind its name
 * @returns the exit status: 0 all agree, 1 differences, 2 something could not be read
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const language = languageOf(argv);
  try {
    return await run(readOptions(argv), io);
  } catch (error) {
    const said = problemText(error, language);
    const hint = error instanceof UsageProblem ? `\n${inLanguage(texts, language).usage.hint}` : "";
    io.err(`jigai: ${oneLine(said)}${hint}\n`);
    if (argv.includes("--json")) io.out(jsonText({ status: UNREADABLE, error: said }));
    return UNREADABLE;
  }
}

async function run(options: Options, io: Io): Promise<Status> {
  switch (options.command) {
    case "audit":
      return audit(options, io);
    case "approve":
      return approve(options, io);
    case "recalc":
      return recalc(options, io);
    case "native":
      return native(options, io);
    case "explain":
      return explain(options, io);
    case "template":
      return writeTemplate(options, io);
    case "functions":
      return listFunctions(options, io);
    case "serve":
      return serve(options, io);
    case "help":
      io.out(inLanguage(texts, options.language).usage.text);
      return AGREES;
  }
}

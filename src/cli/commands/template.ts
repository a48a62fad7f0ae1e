import { inLanguage } from "../../core/text";
import { join } from "node:path";
import { policyPages } from "../../policies/pages";
import { templateFile } from "../../policies/templateFile";
import { template } from "../../template";
import { writeBook } from "../../workbook/book";
import type { Io } from "../io";
import { jsonText } from "../json";
import type { Options } from "../options";
import { keep, refuseTaken, writeWhole } from "../output";
import { UsageProblem } from "../problem";
import { oneLine } from "../report/oneLine";
import { AGREES, type Status } from "../status";
import { textOf, texts } from "../texts";

/** `template POLICY`: an empty ledger whose amounts follow by native formulas, without the add-in. */
export async function writeTemplate(options: Options, io: Io): Promise<Status> {
  const { operands, language, json, out = ".", rows, withLambdas } = options;
  const pages = policyPages.find(({ policy }) => policy.id === operands[0]);
  if (!pages || operands.length > 1) {
    const known = policyPages.map(({ policy }) => policy.id);
    throw new UsageProblem(textOf((words) => words.usage.templateTakes(known)));
  }
  const words = inLanguage(texts, language);
  const name = inLanguage(templateFile(pages.policy), language);
  const path = join(out, withLambdas ? name.replace(/\.xlsx$/, "-LAMBDA.xlsx") : name);
  refuseTaken(path);
  const bytes = writeBook(template(pages, language, rows, withLambdas));
  await writeWhole(path, (put) => put(bytes), keep);
  io.out(
    json
      ? jsonText({ command: "template", status: AGREES, policy: pages.policy.id, written: path })
      : `${oneLine(words.written(path))}\n`
  );
  return AGREES;
}

import { metadata } from "../../functions/metadata";
import { signature } from "../functionInfo";
import type { Io } from "../io";
import { jsonText } from "../json";
import type { Options } from "../options";
import { UsageProblem } from "../problem";
import { AGREES, type Status } from "../status";
import { textOf } from "../texts";

/** `functions`: every function with its arguments and what it is for. */
export function listFunctions({ operands, language, json }: Options, io: Io): Status {
  if (operands.length > 0) throw new UsageProblem(textOf((words) => words.usage.functionsTakes));
  const listed = metadata(language).functions;
  if (json) {
    io.out(
      jsonText({
        functions: listed.map(({ id, description, parameters }) => ({
          name: id,
          description,
          parameters: parameters.map(({ name, description: means, optional, repeating }) => {
            return { name, description: means, optional, repeating };
          }),
        })),
      })
    );
    return AGREES;
  }
  for (const info of listed) {
    const parameters = info.parameters.map(
      ({ name, description }) => `    ${name}  ${description}\n`
    );
    io.out(`${signature(info)}\n  ${info.description}\n${parameters.join("")}\n`);
  }
  return AGREES;
}

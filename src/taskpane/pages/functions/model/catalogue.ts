import { formulaName } from "../../../formula/formulaName";
import { everyWordOf } from "../../../search/everyWordOf";
import type { Language } from "../../../shell/language";
import { fileSuffix } from "../../../../core/text/languages";

/** The functions as functions.json describes them: the same file that Excel reads. */

export interface Parameter {
  name: string;
  description: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionInfo {
  id: string;
  name: string;
  description: string;
  parameters: Parameter[];
}

/** Such as YC_FUND_MIN(place) or, with an optional parameter, JG_AMOUNT(text, [unit]). */
export function signature(fn: FunctionInfo, prefix?: string): string {
  const parameters = fn.parameters.map((parameter) => {
    const name = parameter.repeating ? `${parameter.name}…` : parameter.name;
    return parameter.optional ? `[${name}]` : name;
  });
  return `${formulaName(fn.name, prefix)}(${parameters.join(", ")})`;
}

const asked = new Map<Language, Promise<FunctionInfo[]>>();

/** The catalogue in a language, loaded once; one that couldn't be had is asked for anew. @throws when it can't be had */
export function loadCatalogue(language: Language): Promise<FunctionInfo[]> {
  const known = asked.get(language);
  if (known) return known;
  const loading = load(language);
  asked.set(language, loading);
  loading.catch(() => asked.delete(language));
  return loading;
}

async function load(language: Language): Promise<FunctionInfo[]> {
  const response = await fetch(`functions${fileSuffix(language)}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return ((await response.json()) as { functions: FunctionInfo[] }).functions;
}

/** The version that the functions say they have; undefined where they say none, as those before 1.2 do. */
export function versionOf(functions: readonly FunctionInfo[]): string | undefined {
  const described = functions.find(({ id }) => id === "JG_VERSION")?.description;
  return /\[([\d.]+)\]$/.exec(described ?? "")?.[1];
}

/** Functions in which every word of the query occurs: in the name, a description or a parameter's name. */
export function search(functions: FunctionInfo[], query: string): FunctionInfo[] {
  const matches = everyWordOf(query);
  return functions.filter((fn) =>
    matches([fn.name, fn.description, ...fn.parameters.flatMap((p) => [p.name, p.description])])
  );
}

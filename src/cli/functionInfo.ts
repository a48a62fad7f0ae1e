import type { Language } from "../core/text";
import { help } from "../functions/help";

/** A function as the metadata tells it, in Chinese: the add-in's functions.json has more fields. */
export interface FunctionInfo {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
}

export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** The last one takes any number of arguments. */
  readonly repeating?: boolean;
}

/** The same function in another language. */
export function inLanguage(info: FunctionInfo, language: Language): FunctionInfo {
  const said = help[info.id]!;
  return {
    ...info,
    description: said.description[language],
    parameters: info.parameters.map((parameter) => ({
      ...parameter,
      description: said.parameters[parameter.name]![language],
    })),
  };
}

/** `YC_CLASS(place)`, optional arguments in square brackets, a repeating one with dots. */
export function signature({ id, parameters }: FunctionInfo): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const written = repeating ? `${name}…` : name;
    return optional ? `[${written}]` : written;
  });
  return `${id}(${names.join(", ")})`;
}

/** From where on a function's last parameter repeats, by the function's name. */
export function repeatingParameters(
  functions: readonly FunctionInfo[]
): ReadonlyMap<string, number | undefined> {
  return new Map(
    functions.map(({ id, parameters }) => {
      const at = parameters.findIndex(({ repeating }) => repeating);
      return [id, at === -1 ? undefined : at] as const;
    })
  );
}

import { customFunctions } from "../functions/customFunction";
import type { FunctionMetadata } from "../functions/metadata";

/** `YC_CLASS(place)`, optional arguments in square brackets, a repeating one with dots. */
export function signature({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const written = repeating ? `${name}…` : name;
    return optional ? `[${written}]` : written;
  });
  return `${id}(${names.join(", ")})`;
}

/** From where on a function's last parameter repeats, by the function's name. */
export const repeatingParameters: ReadonlyMap<string, number | undefined> = new Map(
  customFunctions.map(({ id, parameters }) => {
    const at = parameters.findIndex(({ repeating }) => repeating);
    return [id, at === -1 ? undefined : at] as const;
  })
);

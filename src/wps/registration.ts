import type { FunctionMetadata, Metadata, ParameterMetadata } from "../functions/metadata";

/** A function as WPS is told of it. */
export interface Registration {
  readonly name: string;
  /** The fourth argument of `wps.AddCustomFunction`. */
  readonly help: {
    readonly description: string;
    readonly parameters: readonly { name: string; type: string; description: string }[];
    readonly result: { readonly type: string };
  };
  /** Where the repeating argument begins: from here on every argument belongs to it. */
  readonly repeatsFrom?: number;
}

/** How often an argument that may be repeated can be given: WPS knows no repeating ones. */
export const REPEATS = 12;

/** Rows of cells; a single cell is one as well. */
const MATRIX = "any[][]";

/** What WPS is told of every function, from what Excel is told. */
export function registrations({ functions }: Metadata): Registration[] {
  return functions.map((each) => {
    const repeatsFrom = each.parameters.findIndex(({ repeating }) => repeating);
    return {
      name: each.name,
      help: {
        description: each.description,
        parameters: each.parameters.flatMap(parametersOf),
        result: { type: MATRIX },
      },
      ...(repeatsFrom >= 0 && { repeatsFrom }),
    };
  });
}

function parametersOf({
  name,
  description,
  optional,
  repeating,
}: FunctionMetadata["parameters"][number]) {
  if (!repeating) return [parameter(name, description, optional)];
  return Array.from({ length: REPEATS }, (_, i) => parameter(`${name}${i + 1}`, description, true));
}

function parameter(name: string, description: string, optional: ParameterMetadata["optional"]) {
  return { name, type: optional ? `${MATRIX}?` : MATRIX, description };
}

import { inLanguage, type Language } from "../core/text";
import type { FunctionHelp } from "../policies/functionHelp";
import { customFunctions, type CustomFunction } from "./customFunction";
import { help as everyHelp } from "./help";

/** functions.json, from which Excel knows the functions. */
export interface Metadata {
  /** Without it one error cell in a range keeps the whole call from running. */
  readonly allowErrorForDataTypeAny: true;
  // allowCustomDataForDataTypeAny is left out: with it, cells that hold a data type (a formatted number is one)
  // arrive as objects, which makes whole columns heavy and brings these functions nothing.
  readonly functions: readonly FunctionMetadata[];
}

/** A function as Excel shows it in its wizard. */
export interface FunctionMetadata {
  readonly description: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: typeof ANYTHING;
}

export interface ParameterMetadata {
  readonly description: string;
  readonly name: string;
  readonly optional?: true;
  readonly repeating?: true;
  readonly type: "any";
  readonly dimensionality: "matrix";
}

/** What help is for. */
type Described = Pick<CustomFunction, "id" | "parameters">;

/** Ranges of anything: what a cell holds is for us to read. */
const ANYTHING = { type: "any", dimensionality: "matrix" } as const;

/**
 * The functions' metadata in one language.
 *
 * @throws Error that lists every text that is missing, and every one of something that isn't there
 */
export function metadata(
  language: Language,
  functions: readonly Described[] = customFunctions,
  help: Readonly<Record<string, FunctionHelp>> = everyHelp
): Metadata {
  const problems = mismatches(functions, help);
  if (problems.length > 0)
    throw new Error(`The functions' help doesn't fit:\n${problems.join("\n")}`);
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, parameters }) => ({
      description: inLanguage(help[id]!.description, language),
      id,
      name: id,
      parameters: parameters.map(({ name, optional, repeating }) => ({
        description: inLanguage(help[id]!.parameters[name]!, language),
        name,
        ...(optional && { optional }),
        ...(repeating && { repeating }),
        ...ANYTHING,
      })),
      result: ANYTHING,
    })),
  };
}

function mismatches(
  functions: readonly Described[],
  help: Readonly<Record<string, FunctionHelp>>
): string[] {
  const described = Object.entries(help).flatMap(([id, { parameters }]) => [
    id,
    ...Object.keys(parameters).map((name) => `${id}.${name}`),
  ]);
  const existing = functions.flatMap(({ id, parameters }) => [
    id,
    ...parameters.map(({ name }) => `${id}.${name}`),
  ]);
  return [
    ...existing.filter((name) => !described.includes(name)).map((name) => `${name}: no help`),
    ...described.filter((name) => !existing.includes(name)).map((name) => `${name}: isn't there`),
  ];
}

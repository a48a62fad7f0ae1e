import type { Language } from "../../src/core/text";
import { resultIn, type FunctionExamples } from "../../scripts/docs/sources";
import { shown, type Functions } from "../support/functions";
import { readFormula } from "../support/formula";
import type { FunctionMetadata } from "../support/metadata";

/** Every documented example, before the functions of a source or a bundle that speak a language. */
export function describeExamples(
  documented: readonly FunctionExamples[],
  metadata: readonly FunctionMetadata[],
  functions: Functions,
  language: Language
): void {
  /** How many arguments come before a repeating last one. */
  const fixed = new Map(
    metadata
      .filter(({ parameters }) => parameters.some((parameter) => parameter.repeating))
      .map(({ id, parameters }) => [id, parameters.length - 1])
  );
  const examples = documented.flatMap((entry) => entry.examples);

  it.each(examples.map((example) => [example.formula, example] as const))("%s", (_, example) => {
    const { name, args } = readFormula(example.formula);
    // A repeating last argument arrives as one array.
    const before = fixed.get(name) ?? args.length;
    const rest = fixed.has(name) ? [args.slice(before)] : [];
    const result = functions[name]!(...args.slice(0, before), ...rest);
    const expected = resultIn(example, language);
    expect(shown(result)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
  });
}

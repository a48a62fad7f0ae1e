import { isErrorText, type Content } from "../core/call";
import { JigaiError } from "../core/error";
import { readInputs, type Input, type Rule } from "../core/rule";
// Not by way of what every place of the pane has: there it would be in the script that they share.
import { excelFormula, quoted, wordsOf, type Operand } from "../core/rule/excelFormula";
import { calculate, ErrorValue, type Value } from "./calculate";

/** An argument of one cell: left out, a constant, or a reference with what stands there. */
export type NativeArgument =
  undefined | { readonly value: Content } | { readonly value: Content; readonly ref: string };

/** A native formula, without the equals sign, that comes to what the call comes to. */
export interface NativeForm {
  readonly formula: string;
  /** References to text that a native formula can't read: it holds as long as this text stands there. */
  readonly whileText: readonly string[];
}

/** Why a call has no native formula: its rule has no answer whatever the cells hold, or the formula comes to something else. */
export type NoNativeForm = "noAnswer" | "differs";

type Reference = Extract<NativeArgument, { ref: string }>;

/**
 * A call of a rule as a native formula, verified: calculated, it comes to the call's own result for the values that
 * the cells have. Text such as 1.2亿 enters as the amount that it is, as long as the cell holds this very text;
 * afterwards the formula takes the cell at face value, and is an error where that is no number.
 *
 * @param args in the order of the rule's inputs
 * @param expected the call's result; an error is its text
 * @param errorsAlike every error will do where the call is an error
 */
export function nativeForm(
  rule: Rule,
  args: readonly NativeArgument[],
  expected: Content,
  errorsAlike: boolean
): NativeForm | NoNativeForm {
  const comesTo = (formula: string) =>
    agree(calculate(formula, valueIn(args)), expected, errorsAlike);
  const plain = formulaOf(rule, args);
  if (plain === undefined) return "noAnswer";
  // To LibreOffice TRUE and FALSE are numbers.
  if (args.some((each, i) => isTruth(each) && rule.inputs[i]!.kind !== "flag")) return "differs";
  if (comesTo(plain)) return { formula: written(plain, args), whileText: [] };
  const texts = args.filter(
    (each, i): each is Reference => isReference(each) && isOnlyReadByUs(each.value, rule.inputs[i]!)
  );
  if (texts.length === 0) return "differs";
  const known = args.map((each) =>
    texts.includes(each as Reference) ? { value: each!.value } : each
  );
  const asRead = formulaOf(rule, known);
  if (asRead === undefined || !comesTo(asRead)) return "differs";
  const same = texts.map(({ ref, value }) => `EXACT(${ref},${quoted(String(value))})`);
  const holds = same.length > 1 ? `AND(${same.join()})` : same[0]!;
  return {
    formula: `IF(${holds},${written(asRead, args)},${written(plain, args)})`,
    whileText: texts.map(({ ref }) => ref),
  };
}

/** Rows that are alike in what is a cell have one formula. */
const formulas = new Map<string, string | undefined>();
const MOST_FORMULAS = 1000;

/** Undefined where no cell can bring an answer. */
function formulaOf(rule: Rule, args: readonly NativeArgument[]): string | undefined {
  const kinds = args.map((each) => (isReference(each) ? "cell" : each ? [each.value] : ""));
  const key = JSON.stringify([rule.id, kinds]);
  if (!formulas.has(key)) {
    if (formulas.size >= MOST_FORMULAS) formulas.clear();
    formulas.set(key, writtenOut(rule, args));
  }
  return formulas.get(key);
}

function writtenOut(rule: Rule, args: readonly NativeArgument[]): string | undefined {
  try {
    return excelFormula(rule, operandsOf(rule, args));
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

/** Stands for an argument's reference, so that formulas of many rows are written and read alike: no sheet is called so. */
const placeholder = (position: number) => `'[]'!A${position + 1}`;
const PLACEHOLDER = /'\[\]'!A(\d+)/g;

function operandsOf({ inputs }: Rule, args: readonly NativeArgument[]): Record<string, Operand> {
  const constants = args.map((each) => (isReference(each) ? undefined : each?.value));
  const operands: Record<string, Operand> = { ...readInputs(inputs, constants) };
  args.forEach((each, i) => {
    if (isReference(each)) operands[inputs[i]!.name] = { ref: placeholder(i) };
  });
  return operands;
}

function written(formula: string, args: readonly NativeArgument[]): string {
  return formula.replace(PLACEHOLDER, (_, row: string) => (args[Number(row) - 1] as Reference).ref);
}

function valueIn(args: readonly NativeArgument[]) {
  return (ref: string): Value => {
    const value = args[Number(/\d+$/.exec(ref)![0]) - 1]!.value;
    if (isErrorText(value)) return new ErrorValue(String(value));
    return value ?? undefined;
  };
}

function isTruth(argument: NativeArgument): boolean {
  return isReference(argument) && typeof argument.value === "boolean";
}

function isReference(argument: NativeArgument): argument is Reference {
  return argument !== undefined && "ref" in argument;
}

/** Is it text that the input takes and a native formula doesn't? */
function isOnlyReadByUs(value: Content, input: Input): boolean {
  if (typeof value !== "string" || value === "" || isErrorText(value)) return false;
  if (input.kind === "text") return false;
  // TRIM takes no other spaces away.
  return !wordsOf(input)
    .flat()
    .includes(value.replace(/^ +| +$/g, ""));
}

/** Two calculations of a number differ in the last of its digits. */
const SLACK = 1e-13;

function agree(found: Value, expected: Content, errorsAlike: boolean): boolean {
  if (found instanceof ErrorValue)
    return isErrorText(expected) && (errorsAlike || found.code === expected);
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= SLACK * Math.max(1, Math.abs(expected));
}

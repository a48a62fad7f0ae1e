import {
  answerWord,
  evaluate,
  excelFormula,
  readInputs,
  type Inputs,
  type Operand,
  type Operands,
  type Rule,
} from "../../src/core/rule";
import { JigaiError } from "../../src/core/error";
import { rules } from "../../src/policies";
import { everyOperator } from "./everyOperator";
import { calculatedSheets, describeWithLibreOffice, firstValue } from "./libreoffice";
import { seeded, trials, type Random, type Trial } from "./rows";
import { columnName, sheetXml, workbook, type Cell, type Sheet } from "./sheet";

const ROWS = 20_000;
const OWN_FORMULA_EVERY = 20;

type Value = number | boolean | string;

/** A row of a rule: what stands in its cells, its formula, and what we make of the cells. */
interface OracleRow {
  readonly cells: readonly Cell[];
  readonly formula: string;
  /** undefined: an error. */
  readonly expected: Value | undefined;
  /** A native formula reads less than we do: an error will do. */
  readonly errorWillDo: boolean;
}

/** What became of a rule's rows. */
interface Trying {
  readonly rows: readonly OracleRow[];
  readonly found: readonly (Value | undefined)[];
}

/** Another spreadsheet program recalculates every rule; values that we compute come from `evaluate` alone. */
describeWithLibreOffice("native formulas, calculated by LibreOffice", () => {
  const all = [everyOperator, ...rules.values()];
  const tried = new Map<string, Trying>();

  // In two runs, so that LibreOffice works on the first sheets while the other ones are written.
  beforeAll(async () => {
    const middle = all.length / 2;
    await Promise.all(
      [all.slice(0, middle), all.slice(middle)].map((some) => tryInLibreOffice(some, tried))
    );
  }, 180_000);

  it.each(all.map(({ id }) => id))("%s agrees over 20,000 rows", (id) => {
    const { rows, found } = tried.get(id)!;
    expect(found).toHaveLength(ROWS);
    const differing = rows.flatMap((row, i) =>
      agrees(row, found[i]) ? [] : [{ row: i + 1, ...row, found: found[i] }]
    );
    expect(differing.slice(0, 3)).toEqual([]);
    // Rows of every sort took part.
    const answered = rows.filter(({ expected }) => expected !== undefined).length;
    expect(answered).toBeGreaterThan(ROWS / 5);
    expect(ROWS - answered).toBeGreaterThan(ROWS / 100);
  });
});

async function tryInLibreOffice(some: readonly Rule[], tried: Map<string, Trying>): Promise<void> {
  const sheets = withoutStacks(() => some.map(sheetFor));
  const found = await calculatedSheets(
    workbook(sheets),
    sheets.map(({ name }) => name)
  );
  sheets.forEach(({ name, rows }, i) =>
    tried.set(name, { rows, found: found[i]!.map(firstValue) })
  );
}

function sheetFor(rule: Rule): Sheet & { readonly rows: readonly OracleRow[] } {
  const random = seeded(20180403);
  const common = excelFormula(rule, allCells(rule, 0));
  const rows = Array.from({ length: ROWS }, (_, i) => oracleRow(rule, i, common, random));
  return { name: rule.id, rows, xml: sheetXml(rows, common) };
}

/** Many rows end in an error, whose way through the program takes longer to note than all else about the row. */
function withoutStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Every twentieth row has its own formula, some of its arguments known beforehand or in 元. That makes 1,000
 * formulas a rule, of which LibreOffice reads each by itself: of 4,000 half of all the time went into them.
 */
function oracleRow(rule: Rule, position: number, common: string, random: Random): OracleRow {
  const row = trials(rule, position, random);
  const cells = row.map(({ cell }) => cell);
  const errorWillDo = row.some(({ readOnlyByUs }) => readOnlyByUs);
  const plain = { cells, formula: common, expected: expectedOf(rule, cells), errorWillDo };
  if (position % OWN_FORMULA_EVERY !== 1) return plain;
  try {
    const changed = rule.inputs.map((input, i) => changedCell(rule, i, row[i]!, position, random));
    const operands = Object.fromEntries(
      rule.inputs.map(({ name }, i) => [name, changed[i]!.operand])
    );
    return {
      ...plain,
      cells: changed.map(({ cell }) => cell),
      formula: excelFormula(rule, operands),
    };
  } catch (error) {
    // No formula, because nothing could change that there is no answer.
    if (!(error instanceof JigaiError) || plain.expected !== undefined) throw error;
    return plain;
  }
}

/** An argument known beforehand, left out, or in 元; what can't be read stays as it is. */
function changedCell(
  rule: Rule,
  i: number,
  { cell, readOnlyByUs }: Trial,
  position: number,
  random: Random
): { cell: Cell; operand: Operand } {
  const input = rule.inputs[i]!;
  const reference = { ref: `${columnName(i + 1)}${position + 1}` };
  const kind = random();
  if (kind < 0.4 && !readOnlyByUs) {
    try {
      return { cell, operand: readInputs([input], [cell ?? null])[input.name] };
    } catch {
      return { cell, operand: reference };
    }
  }
  if (kind < 0.6 && input.kind === "amount" && typeof cell === "number") {
    return { cell: Number((cell * 10000).toPrecision(15)), operand: { ...reference, per: 10000 } };
  }
  return { cell, operand: reference };
}

function allCells({ inputs }: Rule, position: number): Operands {
  return Object.fromEntries(
    inputs.map(({ name }, i) => [name, { ref: `${columnName(i + 1)}${position + 1}` }])
  );
}

function expectedOf(rule: Rule, cells: readonly Cell[]): Value | undefined {
  try {
    // Every cell is given; a blank one is blank.
    const given = cells.map((cell) => cell ?? null);
    const inputs: Inputs = readInputs(rule.inputs, given);
    const { value } = evaluate(rule, inputs);
    if (typeof value !== "boolean") return value.toNumber();
    return rule.answers ? answerWord(rule.answers, value) : value;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

function agrees({ expected, errorWillDo }: OracleRow, found: Value | undefined): boolean {
  if (found === undefined) return expected === undefined || errorWillDo;
  if (typeof expected !== "number" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

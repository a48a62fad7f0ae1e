/**
 * Calculates formulas of the few native functions that `excelFormula` writes, as Excel documents them. It knows nothing
 * of our rules, so that it can tell whether a formula comes to what a rule does.
 */

/** What a formula comes to; undefined is a blank cell. */
export type Value = number | string | boolean | undefined | ErrorValue;

/** #N/A and the other errors, which nothing but ISERROR and an untaken branch survives. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

type Cells = (ref: string) => Value;
/** A part of a formula; `refs` are the cells that it names, where it is nothing but a reference. */
interface Part {
  readonly value: (cells: Cells) => Value;
  readonly ref?: string;
  /** The items of an array constant. */
  readonly items?: readonly Value[];
}

/** The formula's value; throws where it isn't one of these few functions. */
export function calculate(formula: string, cells: Cells): Value {
  return parsed(formula).value(cells);
}

/** Formulas that differ in their cells alone are calculated as one. */
const parts = new Map<string, Part>();
const MOST_PARTS = 1000;

function parsed(formula: string): Part {
  const known = parts.get(formula);
  if (known) return known;
  if (parts.size >= MOST_PARTS) parts.clear();
  const reader = new Reader(formula);
  const part = reader.comparison();
  if (!reader.isAtEnd()) throw new Error(`Not understood: ${formula.slice(reader.at)}`);
  parts.set(formula, part);
  return part;
}

const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const CALL = /([A-Z]+)\(/y;
const TRUTH = /TRUE|FALSE/y;
const REFERENCE = /(?:(?:'(?:[^']|'')+'|[\p{L}\d_]+)!)?\$?[A-Z]{1,3}\$?\d+/uy;
const COMPARISON = /<=|>=|<>|[<>=]/y;

/** Reads a formula: comparisons around &, around sums, around products, around powers, around signs and %. */
class Reader {
  at = 0;

  constructor(private readonly formula: string) {}

  isAtEnd(): boolean {
    return this.at === this.formula.length;
  }

  comparison(): Part {
    let left = this.joined();
    for (let sign = this.take(COMPARISON)?.[0]; sign; sign = this.take(COMPARISON)?.[0]) {
      const [operator, one, other] = [sign, left, this.joined()];
      left = strict([one, other], ([a, b]) => compared(operator, a, b));
    }
    return left;
  }

  private joined(): Part {
    return this.operators(
      /&/y,
      () => this.sum(),
      (_, a, b) => textOf(a) + textOf(b)
    );
  }

  private sum(): Part {
    return this.operators(
      /[+-]/y,
      () => this.product(),
      (sign, a, b) => numeric(a, b, (x, y) => (sign === "+" ? x + y : x - y))
    );
  }

  private product(): Part {
    return this.operators(
      /[*/]/y,
      () => this.power(),
      (sign, a, b) =>
        numeric(a, b, (x, y) =>
          sign === "*" ? x * y : y === 0 ? new ErrorValue("#DIV/0!") : x / y
        )
    );
  }

  private power(): Part {
    return this.operators(
      /\^/y,
      () => this.signed(),
      (_, a, b) => numeric(a, b, (x, y) => x ** y)
    );
  }

  private operators(
    sign: RegExp,
    operand: () => Part,
    result: (sign: string, a: Value, b: Value) => Value
  ): Part {
    let left = operand();
    for (let found = this.take(sign)?.[0]; found; found = this.take(sign)?.[0]) {
      const [operator, one, other] = [found, left, operand()];
      left = strict([one, other], ([a, b]) => result(operator, a, b));
    }
    return left;
  }

  private signed(): Part {
    if (!this.take(/-/y)) return this.percent();
    const of = this.signed();
    return strict([of], ([a]) => numeric(0, a, (x, y) => x - y));
  }

  private percent(): Part {
    const part = this.primary();
    return this.take(/%/y) ? strict([part], ([a]) => numeric(a, 100, (x, y) => x / y)) : part;
  }

  private primary(): Part {
    const number = this.take(NUMBER);
    if (number) return constant(Number(number[0]));
    const text = this.take(TEXT);
    if (text) return constant(text[1]!.replace(/""/g, '"'));
    const call = this.take(CALL);
    if (call) return this.call(call[1]!);
    const truth = this.take(TRUTH);
    if (truth) return constant(truth[0] === "TRUE");
    const ref = this.take(REFERENCE)?.[0];
    if (ref !== undefined) return { value: (cells) => cells(ref), ref };
    if (this.take(/\(/y)) {
      const inside = this.comparison();
      this.expect(/\)/y);
      return { value: inside.value };
    }
    this.expect(/\{/y);
    const items: Value[] = [];
    do items.push(this.signed().value(() => undefined));
    while (this.take(/,/y));
    this.expect(/\}/y);
    return { value: () => items[0], items };
  }

  private call(name: string): Part {
    const given: Part[] = [];
    if (!this.take(/\)/y)) {
      do given.push(this.comparison());
      while (this.take(/,/y));
      this.expect(/\)/y);
    }
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`No function ${name}: ${this.formula}`);
    return { value: (cells) => run(given, cells) };
  }

  private expect(pattern: RegExp): void {
    if (!this.take(pattern))
      throw new Error(`Expected ${pattern.source}: ${this.formula.slice(this.at)}`);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.formula);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }
}

const constant = (value: Value): Part => ({ value: () => value });

/** A part of others whose first error is its own. */
function strict(of: readonly Part[], result: (values: readonly Value[]) => Value): Part {
  return {
    value: (cells) =>
      withoutErrors(
        of.map((part) => part.value(cells)),
        result
      ),
  };
}

function withoutErrors(
  values: readonly Value[],
  result: (values: readonly Value[]) => Value
): Value {
  return values.find((value) => value instanceof ErrorValue) ?? result(values);
}

const WRONG = new ErrorValue("#VALUE!");

/** What stands in for a number; an error where a text doesn't. */
function numberOf(value: Value): number | ErrorValue {
  if (value === undefined) return 0;
  if (typeof value !== "string") return value instanceof ErrorValue ? value : Number(value);
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? WRONG : number;
}

function numeric(a: Value, b: Value, result: (x: number, y: number) => Value): Value {
  return withoutErrors([numberOf(a), numberOf(b)], ([x, y]) => result(x as number, y as number));
}

function textOf(value: Value): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value ?? "");
}

/** Numbers are below texts, texts below TRUE and FALSE; a blank is 0, "" or FALSE, as what it stands beside. */
function compared(operator: string, a: Value, b: Value): boolean {
  const rank = (value: Value) => ["number", "string", "boolean"].indexOf(typeof value);
  const like = (value: Value) =>
    typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
  const [x, y] = [a ?? like(b), b ?? like(a)].map((value) =>
    typeof value === "string" ? value.toLowerCase() : value
  ) as [number, number];
  const order = rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator.startsWith("<")) return order < 0 || (operator === "<=" && order === 0);
  return order > 0 || (operator === ">=" && order === 0);
}

/** What decides: a number or an answer; no text does. */
function truthOf(value: Value): boolean | ErrorValue {
  if (value instanceof ErrorValue) return value;
  return typeof value === "string" ? WRONG : Boolean(value);
}

type Run = (given: readonly Part[], cells: Cells) => Value;

/** A function of values, none of them an error. */
const plain =
  (run: (...values: Value[]) => Value): Run =>
  (given, cells) =>
    withoutErrors(
      given.map(({ value }) => value(cells)),
      (values) => run(...values)
    );

/** AND, OR: of all that is given, errors first. */
const logical = (run: (truths: boolean[]) => boolean): Run =>
  plain((...values) => withoutErrors(values.map(truthOf), (truths) => run(truths as boolean[])));

/** MIN, MAX: of cells their numbers alone, of anything else what stands in for one. */
const ofNumbers =
  (run: (...numbers: number[]) => number): Run =>
  (given, cells) => {
    const values = given.flatMap((part): Value[] => {
      const value = part.value(cells);
      if (part.ref === undefined || value instanceof ErrorValue) return [numberOf(value)];
      return typeof value === "number" ? [value] : [];
    });
    return withoutErrors(values, (numbers) => (numbers.length ? run(...(numbers as number[])) : 0));
  };

/** The position of the last item that isn't more; of another kind than the items, none is. */
function positionIn(items: readonly Value[], value: Value): number {
  const sought = value ?? 0;
  return items.filter((item) => typeof item === typeof sought && compared("<=", item, sought))
    .length;
}

const NOT_THERE = new ErrorValue("#N/A");

const FUNCTIONS: Readonly<Record<string, Run>> = {
  NA: () => NOT_THERE,
  IF: ([condition, then, otherwise], cells) => {
    const truth = truthOf(condition!.value(cells));
    if (truth instanceof ErrorValue) return truth;
    return (truth ? then! : otherwise!).value(cells) ?? 0;
  },
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  MIN: ofNumbers(Math.min),
  MAX: ofNumbers(Math.max),
  COUNT: (given, cells) => given.filter(({ value }) => typeof value(cells) === "number").length,
  N: plain((value) => (typeof value === "string" ? 0 : Number(value ?? 0))),
  INT: plain((value) => numeric(value, 0, (x) => Math.floor(x))),
  TRIM: plain((value) => textOf(value).replace(/ +/g, " ").replace(/^ | $/g, "")),
  FIND: plain((sought, within) => {
    const at = textOf(within).indexOf(textOf(sought));
    return at < 0 ? WRONG : at + 1;
  }),
  ISNUMBER: ([part], cells) => typeof part!.value(cells) === "number",
  ISERROR: ([part], cells) => part!.value(cells) instanceof ErrorValue,
  DATE: plain((year, month, day) => {
    const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
    return days + 25_569;
  }),
  LOOKUP: ([value, keys, results], cells) =>
    withoutErrors([value!.value(cells)], ([sought]) => {
      const position = positionIn(keys!.items!, sought);
      return position === 0 ? NOT_THERE : results!.items![position - 1];
    }),
  MATCH: ([value, keys], cells) =>
    withoutErrors(
      [value!.value(cells)],
      ([sought]) => positionIn(keys!.items!, sought) || NOT_THERE
    ),
  CHOOSE: ([index, ...choices], cells) =>
    withoutErrors(
      [index!.value(cells)],
      ([position]) => (choices[Number(position) - 1] ?? constant(WRONG)).value(cells) ?? 0
    ),
};

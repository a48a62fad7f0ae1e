import { Amount } from "../../amount";
import type { Input, InputValue } from "../input";
import type { AmountNode, PerKind } from "../node";
import { growth, keyOf, rowFor, type NetOf, type Tracks } from "../operators";
import { compareDays, type Day } from "../../window";
import { BLANK, type Codes } from "./Codes";
import {
  BLOCK,
  isSame,
  MISSING,
  NO,
  NotInColumns,
  YES,
  type AmountColumn,
  type AmountFound,
  type AnswerColumn,
} from "./column";
import type { Compiler } from "./Compiler";

/** What each operator does to columns of amounts; `evaluate` says what it means. */
export const amounts: PerKind<AmountNode, [Compiler], AmountFound> = {
  amountOf: ({ input }, compiler) => compiler.input(input),

  figure: ({ parameter }, compiler) => compiler.constant(parameter.value),

  grownBy: (node, compiler) => multiplied(node.base, growth(node), compiler),

  rateOf: ({ rate, of }, compiler) => multiplied(of, rate.value, compiler),

  sum: ({ parts, needed }, compiler) => {
    const columns = present(parts, compiler);
    if (columns.length === 0) return undefined;
    const total = compiler.column(
      {
        scale: columns[0]!.scale,
        slope: added(columns.map(({ slope }) => slope)),
        most: added(columns.map(({ most }) => most)),
      },
      (at) => summing(at, columns)
    );
    if (!needed) return total;
    const asked = compiler.amount(needed)?.at;
    compiler.passes.push((rows) => {
      const [to, given] = [total.at, asked];
      for (let i = 0; i < rows; i++)
        if (to[i] === 0 && (given === undefined || given[i] !== given[i])) to[i] = NaN;
    });
    return total;
  },

  cap: ({ of, limit }, compiler) => {
    const found = compiler.amount(of);
    if (!found) return undefined;
    const [column, figure] = pair(compiler, found, compiler.constant(limit.value));
    return compiler.column({ scale: column.scale, slope: 0, most: figure.most }, (at) => (rows) => {
      const [to, from, most] = [at, column.at, figure.most];
      for (let i = 0; i < rows; i++) to[i] = from[i]! > most ? most : from[i]!;
    });
  },

  capLeft: ({ of, limit, paid }, compiler) => {
    const [found, before] = [compiler.amount(of), compiler.input(paid)];
    if (!found) return undefined;
    const figure = compiler.constant(limit.value);
    const [column, cap, less] = compiler.aligned([found, figure, ...(before ? [before] : [])]);
    const kind = { scale: column!.scale, slope: 0, most: cap!.most };
    return compiler.column(kind, (at) => (rows) => {
      const [to, from, most, spent] = [at, column!.at, cap!.most, less?.at];
      for (let i = 0; i < rows; i++) {
        const paidBefore = spent === undefined || spent[i] !== spent[i] ? 0 : spent[i]!;
        const left = paidBefore > most ? 0 : most - paidBefore;
        to[i] = from[i]! > left ? left : from[i]!;
      }
    });
  },

  lessPaid: ({ of, paid }, compiler) => {
    const [found, before] = [compiler.amount(of), compiler.input(paid)];
    if (!found || !before) return found;
    const [column, less] = pair(compiler, found, before);
    return compiler.column(column, (at) => (rows) => {
      const [to, from, spent] = [at, column.at, less.at];
      for (let i = 0; i < rows; i++) {
        const [amount, paidBefore] = [from[i]!, spent[i]!];
        to[i] = paidBefore !== paidBefore ? amount : amount < paidBefore ? 0 : amount - paidBefore;
      }
    });
  },

  higherOf: ({ parts }, compiler) => {
    const columns = present(parts, compiler);
    if (columns.length < 2) return columns[0];
    return compiler.column(widest(columns), (at) => (rows) => {
      const [to, all] = [at, columns];
      for (let i = 0; i < rows; i++) {
        let most = NaN;
        for (const { at: from } of all) if (!(from[i]! <= most)) most = larger(most, from[i]!);
        to[i] = most;
      }
    });
  },

  gate: ({ condition, then }, compiler) => {
    const holds = compiler.answer(condition);
    if (holds === YES) return compiler.amount(then);
    if (holds === MISSING) return undefined;
    if (holds === NO) return { at: new Float64Array(BLOCK), scale: 0, slope: 0, most: 0 };
    const column = compiler.amount(then) ?? missing();
    return compiler.column(column, (at) => (rows) => {
      const [to, from, open] = [at, column.at, holds];
      for (let i = 0; i < rows; i++) to[i] = open[i] === YES ? from[i]! : open[i] === NO ? 0 : NaN;
    });
  },

  tracks: (node, compiler) => {
    const { open, last } = openTracks(node, compiler);
    if (open.length === 0) return last;
    const columns = compiler.aligned([...open.map(({ then }) => then), last].map(orMissing));
    const whens = open.map(({ when }) => when);
    return compiler.column(widest(columns), (at) => (rows) => {
      const [to, all, asked, several] = [at, columns, whens, whens.length];
      for (let i = 0; i < rows; i++) {
        let track = 0;
        while (track < several && asked[track]![i] === NO) track++;
        const isOpen = track === several || asked[track]![i] === YES;
        to[i] = isOpen ? all[track]!.at[i]! : NaN;
      }
    });
  },

  byReading: ({ input, choices }, compiler) =>
    chosen(input, choices, input.reading.choices[0]!.word, compiler),

  byChoice: ({ input, choices }, compiler) =>
    chosen(input, choices, input.kind === "choice" ? input.choices[0] : undefined, compiler),

  lookup: (node, compiler) => {
    const figures = node.rows.map(({ value }) => value.value);
    return tabled(compiler.codedInputs.get(node.input.name), figures, compiler, (value) => {
      const row = rowFor(node, keyOf(value));
      return row ? node.rows.indexOf(row) : undefined;
    });
  },

  inForceOn: ({ input, figures }, compiler) => {
    const values = figures.map(({ parameter }) => parameter.value);
    return tabled(compiler.codedInputs.get(input.name), values, compiler, (value) => {
      const begun = figures.filter(({ from }) => compareDays(from, value as Day) <= 0);
      return begun.length > 0 ? begun.length - 1 : NaN;
    });
  },

  netOf: () => {
    // A quotient may never end: it can only be the result.
    throw new NotInColumns();
  },

  remark: ({ on }, compiler) => compiler.amount(on),
};

/** What `netOf` comes to: whole numbers, and by what they are to be divided, exact wherever an amount finds room. */
export function net(
  { gross, rate }: NetOf,
  compiler: Compiler
): (AmountColumn & { readonly over: Float64Array }) | undefined {
  const [amount, taxRate] = [compiler.amount(gross), compiler.amount(rate)];
  if (!amount || !taxRate) return undefined;
  const [one, factor] = [10 ** taxRate.scale, 10 ** amount.scale];
  const whole = compiler.times(amount, new Amount(one));
  const over = new Float64Array(BLOCK);
  const column = compiler.column(whole, (at) => (rows) => {
    const [to, from, by, rates] = [at, whole.at, over, taxRate.at];
    for (let i = 0; i < rows; i++) {
      by[i] = (one + rates[i]!) * factor;
      to[i] = by[i] === by[i] ? from[i]! : NaN;
    }
  });
  return { ...column, over };
}

function multiplied(node: AmountNode, by: Amount, compiler: Compiler): AmountFound {
  const column = compiler.amount(node);
  return column && compiler.times(column, by);
}

/** The parts that aren't missing in every row. */
function present(parts: readonly AmountNode[], compiler: Compiler): AmountColumn[] {
  const found = parts.map((part) => compiler.amount(part));
  return compiler.aligned(found.filter((column): column is AmountColumn => column !== undefined));
}

function pair(
  compiler: Compiler,
  one: AmountColumn,
  other: AmountColumn
): [AmountColumn, AmountColumn] {
  return compiler.aligned([one, other]) as [AmountColumn, AmountColumn];
}

const missing = (): AmountColumn => ({
  at: new Float64Array(BLOCK).fill(NaN),
  ...{ scale: 0, slope: 0, most: 0 },
});
const orMissing = (column: AmountFound) => column ?? missing();

const added = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What holds for whichever of the columns. */
const widest = (columns: readonly AmountColumn[]): Omit<AmountColumn, "at"> => ({
  scale: columns[0]!.scale,
  slope: Math.max(...columns.map(({ slope }) => slope)),
  most: Math.max(...columns.map(({ most }) => most)),
});

/** The larger of two, where either may be missing. */
const larger = (a: number, b: number) => (b !== b ? a : b);

/** Of each row what is there; NaN where nothing is. */
function summing(at: Float64Array, columns: readonly AmountColumn[]) {
  const [first, ...others] = columns.map((column) => column.at) as [
    Float64Array,
    ...Float64Array[],
  ];
  return (rows: number) => {
    const [result, start] = [at, first];
    for (let i = 0; i < rows; i++) result[i] = start[i]!;
    for (const other of others) {
      const [to, from] = [at, other];
      for (let i = 0; i < rows; i++) {
        const [sum, part] = [to[i]!, from[i]!];
        if (part === part) to[i] = sum === sum ? sum + part : part;
      }
    }
  };
}

interface OpenTrack {
  readonly when: AnswerColumn;
  readonly then: AmountFound;
}

/** The tracks that depend on the row, and the one that is left. */
function openTracks(
  { tracks, otherwise }: Tracks,
  compiler: Compiler
): { open: readonly OpenTrack[]; last: AmountFound } {
  const open: OpenTrack[] = [];
  for (const { when: condition, then } of tracks) {
    const when = compiler.answer(condition);
    if (when === NO) continue;
    if (isSame(when)) return { open, last: when === YES ? compiler.amount(then) : undefined };
    open.push({ when, then: compiler.amount(then) });
  }
  return { open, last: compiler.amount(otherwise.then) };
}

/** The amount of the word in each row. */
function chosen(
  { name }: Input,
  choices: Readonly<Record<string, AmountNode>>,
  blank: string | undefined,
  compiler: Compiler
): AmountFound {
  const codes = compiler.codedInputs.get(name);
  const words = Object.keys(choices);
  if (!codes) return blank === undefined ? undefined : compiler.amount(choices[blank]!);
  const found = words.map((word) => orMissing(compiler.amount(choices[word]!)));
  const columns = [...compiler.aligned(found), missing()];
  const none = words.length;
  const position = (word: string) => (words.includes(word) ? words.indexOf(word) : none);
  const table = codes.table((value) => position(value as string));
  const unsaid = blank === undefined ? none : position(blank);
  return compiler.column(widest(columns), (at) => (rows) => {
    const [to, from, all, by] = [at, codes.at, columns, table];
    for (let i = 0; i < rows; i++) {
      const code = from[i]!;
      to[i] = all[code === BLANK ? unsaid : by[code]!]!.at[i]!;
    }
  });
}

/**
 * The figure of the value in each row.
 *
 * @param rowOf where it stands among the figures; undefined is 0, NaN that there is none
 */
function tabled(
  codes: Codes | undefined,
  figures: readonly Amount[],
  compiler: Compiler,
  rowOf: (value: InputValue) => number | undefined
): AmountFound {
  if (!codes) return undefined;
  const columns = compiler.aligned(figures.map((figure) => compiler.constant(figure)));
  const table = codes.table((value) => {
    const row = rowOf(value);
    return row === undefined ? 0 : (columns[row]?.most ?? NaN);
  });
  return compiler.column(widest(columns), (at) => (rows) => {
    const [to, from, by] = [at, codes.at, table];
    for (let i = 0; i < rows; i++) to[i] = from[i] === BLANK ? NaN : by[from[i]!]!;
  });
}

import { isAmount, type Amount } from "../../../amount";
import { addressOf } from "../../../grid/address";
import { inEachLanguage, inLanguage, nameList, type Text } from "../../../text";
import type { Finding } from "../../audit";
import { comesTo, stands } from "./compare";
import { UNREAD, type FigureRow, type Figures, type FigureSource } from "./figures";
import type { Reading, Relation } from "./relation";
import type { RelationReport } from "./report";
import { likely, settle, type Settled, type Stands } from "./settle";
import {
  OR,
  otherReading,
  readingsParted,
  relationUnread,
  relationUnsettled,
  relationWrong,
  signLacks,
} from "./texts";

/** Decimals of a 分 among 万元. */
const CENT_DECIMALS = 6;

/** A row whose figure isn't what its relation says. */
export interface OffRow {
  readonly row: FigureRow;
  /** Id of the field that the relation comes to. */
  readonly field: string;
  /** Addresses of what it takes and comes to. */
  readonly cells: readonly string[];
  /** What would be right; UNREAD where that isn't one figure. */
  readonly right: Amount | typeof UNREAD;
  /** May it be right if figures that it takes were? */
  readonly isRightWith: (figures: FigureSource) => boolean;
  readonly finding: Finding;
  /** What the figure, if an amount, is off by, for each of the readings that don't agree on it. */
  readonly by: readonly Amount[];
}

/** What came of one relation. */
export interface RelationResult {
  readonly off: readonly OffRow[];
  /** Of the column as a whole: that its rows don't show how it was worked out. */
  readonly findings: readonly Finding[];
  readonly report: RelationReport;
}

/**
 * Holds every row of a table against one relation.
 *
 * @param headingRow the lowest of the headings, from 0
 * @param tolerance a difference up to this, in 万元, is none
 * @returns undefined where no row states what the relation is of
 */
export function checkRelation(
  figures: Figures,
  declared: Relation,
  headingRow: number,
  tolerance: Amount
): RelationResult | undefined {
  const relation = withLikely(figures, declared, tolerance);
  const { field, readings, is, isHabit = false } = relation;
  const { rows, unread } = comparable(figures, relation);
  const table = rows.map((row) =>
    readings.map((reading) => stands(figures, row, relation, reading, tolerance))
  );
  const isCertain = declared.readings.length === 1 && !isHabit && !mixesUnits(figures, relation);
  const settled = settle(table, readings.length, isCertain);
  // One row shows no habit.
  if (rows.length + unread === 0 || (isHabit && !(settled && settled.compared > 1)))
    return undefined;
  const heading = figures.heading(field);
  if (!settled) {
    const unsettled = rows.length > 0 ? relationUnsettled : relationUnread;
    const text = unsettled(heading, formulas(figures, readings));
    const address = addressOf(headingRow, figures.column(field).index);
    return {
      off: [],
      findings: rows.length > 0 ? [{ kind: "relationUnclear", rows: [], address, text }] : [],
      report: { what: text, rows: 0, off: 0, near: 0, unread },
    };
  }
  const best = settled.best.map((each) => readings[each]!);
  const isUnsigned =
    relation.mayLackSign === true &&
    !rows.some((row) => (figures.of(row, field) as Amount).isNegative());
  const words = formulas(figures, best);
  return {
    off: settled.off.map((i) => {
      const fitting = readings.filter((_, reading) => isFitting(table[i]![reading]));
      const row = rows[i]!;
      return {
        ...offRow(figures, row, { ...relation, mayLackSign: isUnsigned }, best, fitting),
        isRightWith: (source) =>
          settled.best.some(
            (each) =>
              table[i]![each] === "off" &&
              stands(source, row, relation, readings[each]!, tolerance) !== "off"
          ),
      };
    }),
    findings: isHabit ? [] : parted(figures, relation, rows, settled, best),
    report: {
      what: inEachLanguage(
        (l) => `“${heading}” ${is === "atMost" ? "≤" : "="} ${inLanguage(words, l)}`
      ),
      rows: settled.compared,
      off: settled.off.length,
      near: settled.near,
      unread,
    },
  };
}

/** Is one of the columns in a unit that nobody states, and another in another one? The first may be in that as well. */
function mixesUnits(figures: Figures, { field, readings }: Relation): boolean {
  const columns = [field, ...readings.flatMap(({ takes }) => takes)].map((each) =>
    figures.column(each)
  );
  const units = new Set(columns.flatMap(({ unit }) => unit ?? []));
  return units.size > 1 && columns.some(({ unitFrom }) => unitFrom === "default");
}

/** So many rows show what a long column goes by. */
const ENOUGH = 500;

/** In a long table, only the readings that its first rows bear out; all where they bear out none. */
function withLikely(figures: Figures, relation: Relation, tolerance: Amount): Relation {
  const { field, readings } = relation;
  if (readings.length === 1 || figures.rows.length <= ENOUGH) return relation;
  const first: (Stands | undefined)[][] = [];
  for (const row of figures.rows) {
    if (first.length === ENOUGH) break;
    if (row.kind !== "data" || !isAmount(figures.of(row, field))) continue;
    first.push(readings.map((reading) => stands(figures, row, relation, reading, tolerance)));
  }
  const best = likely(first, readings.length).map((each) => readings[each]!);
  return best.length > 0 ? { ...relation, readings: best } : relation;
}

/** Rows that go by one of the formulas and rows that go by another, as many of the one kind as of the other. */
function parted(
  figures: Figures,
  { field }: Relation,
  rows: readonly FigureRow[],
  { parted: apart }: Settled,
  best: readonly Reading[]
): Finding[] {
  const [first] = apart;
  if (first === undefined) return [];
  const numbers = apart.map((i) => rows[i]!.number);
  const text = readingsParted(figures.heading(field), formulas(figures, best), numbers);
  const address = figures.address(rows[first]!, field);
  return [{ kind: "relationUnclear", rows: numbers, address, text }];
}

function isFitting(how: ReturnType<typeof stands>): boolean {
  return how !== undefined && how !== "off";
}

/** The rows that state the field and what it comes from, and how many more can't be compared for a cell that can't be read. */
function comparable(figures: Figures, { field, readings, holdsForSums, isHabit }: Relation) {
  let unread = 0;
  const rows = figures.rows.filter((row) => {
    if (row.kind !== "data" && !holdsForSums) return false;
    const stated = figures.of(row, field);
    if (stated === undefined || (isHabit && isAmount(stated) && stated.isZero())) return false;
    const values = readings.map((reading) => comesTo(figures, row, reading));
    if (isAmount(stated) && values.some(isAmount)) return true;
    if (stated === UNREAD || values.includes(UNREAD)) unread++;
    return false;
  });
  return { rows, unread };
}

/** @param fitting other readings by which the row would be right */
function offRow(
  figures: Figures,
  row: FigureRow,
  { field, shows, is, mayLackSign }: Relation,
  best: readonly Reading[],
  fitting: readonly Reading[]
): Omit<OffRow, "isRightWith"> {
  const stated = figures.of(row, field) as Amount;
  const isMoney = shows === "money";
  const decimals = isMoney
    ? CENT_DECIMALS
    : Math.max(figures.precision(field).decimals(stated) + 1, 2);
  const all = best.flatMap((reading) => [reading, ...(reading.or ? [reading.or] : [])]);
  const values = all.flatMap((reading) => {
    const value = comesTo(figures, row, reading);
    return isAmount(value) ? [{ reading, value: value.toDecimalPlaces(decimals) }] : [];
  });
  const right = figures
    .precision(field)
    .rounded(best.flatMap((each) => comesTo(figures, row, each)).find(isAmount)!, stated);
  const unlike = values.filter(
    ({ value }, i) => values.findIndex((other) => other.value.equals(value)) === i
  );
  const wordsOf = (reading: Reading) => formulas(figures, [reading]);
  const said = relationWrong({
    heading: figures.heading(field),
    isMoney,
    isAtMost: is === "atMost",
    stated,
    values: unlike.map(({ reading, value }) => ({ formula: wordsOf(reading), value })),
  });
  const at = { rows: [row.number], address: figures.address(row, field) };
  const isOnlySign =
    mayLackSign === true && values.some(({ value }) => value.negated().equals(stated));
  if (isOnlySign) {
    const finding = { ...at, kind: "relationUnclear" as const, text: signLacks(said) };
    return { row, field, cells: [], right: stated, by: [], finding };
  }
  const text = fitting[0] ? otherReading(said, wordsOf(fitting[0])) : said;
  const by = isMoney ? unlike.map(({ value }) => stated.minus(value)) : [];
  return {
    row,
    field,
    cells: [field, ...best.flatMap(({ takes }) => takes)].map((each) => figures.address(row, each)),
    right: is === "atMost" ? UNREAD : right,
    finding: {
      ...at,
      kind: "relationWrong",
      text,
      ...(by.length === 1 && { amount: by[0]! }),
    },
    by: is === "equal" ? by : [],
  };
}

/** Each formula once, in the words of the headings. */
function formulas(figures: Figures, readings: readonly Reading[]): Text {
  const all = readings.map(({ words }) => words((field) => figures.heading(field)));
  return nameList(
    all.filter((each, i) => all.findIndex(({ zh }) => zh === each.zh) === i),
    OR
  );
}

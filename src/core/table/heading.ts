import { JigaiError } from "../error";
import { FieldDictionary } from "../ledger/dictionary";
import { tableFields } from "../ledger/fields/tables";
import { statesPercent } from "../ledger/heading";
import {
  isAmountUnit,
  isCountedIn,
  isUnitCell,
  unitOfHeading,
  unitOfLine,
  type StatedUnit,
} from "../ledger/units";
import { isBlankWord, readInput, type Input } from "../rule";
import { saysSame } from "../text";
import { fold } from "../text/fold";
import type { TableArgument } from "./argument";

/** How the cells of a column are read. */
export interface TableColumn {
  readonly input: Input;
  /** Does the heading say that its numbers are percentages? 25 and 26% are then of one measure. */
  readonly isPercent: boolean;
}

/** A table's columns, and how many of its rows head the others. */
export interface HeadedTable {
  readonly columns: readonly TableColumn[];
  readonly headingRows: number;
}

/** The columns that tables have; a ledger has many more. */
const known = new FieldDictionary(tableFields);

/** Headings of columns of places and days that say too little for ledgers. */
const SHORT = /^((县|市|区|单位)(名称)?|.{0,6}(日期|时间)|(付[款息]|[还付]息)日|日|place|date)$/i;

/** 付息金额, 租金, 实付数: what a column of amounts is called, whatever for; 暂无资金 tells of a row that has none. */
const SUM = /^[^无未待暂缺]*(?:利息|租金|[额数款费]|资金|投资|得分)$/;

/** 约300, 300左右: a figure, if no readable one; 2018年… may head a column. */
const FIGURE = /^[约近超]?(?:\d[\d,.]*)(?!\d|年|[-—–~至]|月)/;

/**
 * Takes the headings off a table. A first row of words is one where any of them is a heading of ledgers or states a
 * unit, and none can be read as what its column holds; a row of units, or of headings under merged ones, may follow.
 *
 * @throws JigaiError unknownHeading – a first row of several words none of which is known or can be read
 * @throws JigaiError unknownUnit – a unit that can't be read or has no scale: bare numbers would mean anything
 * @throws JigaiError otherColumn – the headings are those of other columns of this table
 */
export function headedTable(table: TableArgument, rows: readonly unknown[][]): HeadedTable {
  const above = linesAbove(table, rows);
  const [first = [], second] = rows.slice(above.length);
  if (!isHeading(table, first)) {
    refuseUnknown(table, first);
    return {
      columns: table.columns.map((input) => ({ input, isPercent: false })),
      headingRows: 0,
    };
  }
  const below = second && isSecondRow(table, second) ? second : undefined;
  const headings = table.columns.map((_, i) => filledOf([first[i], below?.[i]]) as string[]);
  const lines = statementsIn(filledOf(above.flat()) as string[], unitOfLine);
  const beside = statementsIn(
    headings.filter((_, i) => table.columns[i]!.kind !== "amount").flat(),
    moneyOfHeading
  );
  const columns = table.columns.map((input, i): TableColumn => {
    const heading = headings[i]!.join("/");
    refuseOther(table, input, heading);
    const own = [...statementsIn(headings[i]!, unitOfHeading), ...beside];
    return {
      input: withUnit(table, input, own.length > 0 ? own : lines),
      isPercent: statesPercent(heading),
    };
  });
  return { columns, headingRows: above.length + (below ? 2 : 1) };
}

/** The words of a title and a unit line that were selected along with the headings below them. */
function linesAbove(table: TableArgument, rows: readonly unknown[][]): unknown[][] {
  let heading = 0;
  rows.every((row, i) => {
    const isOne = filledOf(row).length > 1 && isHeading(table, row);
    if (isOne && !isUnitRow(row)) heading = i;
    return isNoData(table, row);
  });
  return rows.slice(0, heading);
}

function isHeading(table: TableArgument, cells: readonly unknown[]): boolean {
  return isNoData(table, cells) && (isShort(cells[0]) || cells.some(isKnown));
}

/** Only words, none of which can be read as what its column holds. */
function isNoData({ columns }: TableArgument, cells: readonly unknown[]): boolean {
  if (!filledOf(cells).every(isWords)) return false;
  return !columns.some((input, i) => !isBlankWord(cells[i]) && isReadable(input, cells[i]));
}

/** What stands in the cells; among words a 0 is a blank that was handed over so. */
function filledOf(cells: readonly unknown[]): unknown[] {
  return cells.filter((cell) => !isBlankWord(cell));
}

/** A single word may be a place that is misspelt, its amount still to come. */
function refuseUnknown(table: TableArgument, cells: readonly unknown[]): void {
  const filled = filledOf(cells);
  if (filled.length < 2 || !isNoData(table, cells)) return;
  const names = table.columns.map(({ label }) => label);
  throw new JigaiError("unknownHeading", { found: filled.join("、"), names }).about(table);
}

function isWords(cell: unknown): cell is string {
  return typeof cell === "string" && !FIGURE.test(fold(cell));
}

function isShort(cell: unknown): boolean {
  return typeof cell === "string" && SHORT.test(fold(cell).replace(/[\s:]/g, ""));
}

function isKnown(cell: unknown): boolean {
  if (isBlankWord(cell)) return false;
  const heading = cell as string;
  return (
    SUM.test(fold(heading).replace(/\s/g, "")) ||
    known.exactly(heading).length > 0 ||
    known.within(heading).length > 0 ||
    unitOfHeading(heading) !== undefined
  );
}

/** Any text is an id or a text. */
function isReadable(input: Input, cell: unknown): boolean {
  if (input.kind === "id" || input.kind === "text") return false;
  try {
    return readInput(input, cell) !== undefined;
  } catch (error) {
    if (error instanceof JigaiError) return error.code === "ambiguousPlace";
    throw error;
  }
}

/** A row of units, or of headings under those that are merged over several columns: 专项资金 over 安排数（万元）. */
function isSecondRow(table: TableArgument, cells: readonly unknown[]): boolean {
  return isUnitRow(cells) || (isBlankWord(cells[0]) && isHeading(table, cells));
}

function isUnitRow(cells: readonly unknown[]): boolean {
  const filled = filledOf(cells);
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && isUnitCell(cell));
}

/** A unit of money and the words that state it. */
interface Statement {
  readonly words: string;
  readonly unit: StatedUnit;
}

function statementsIn(
  texts: readonly string[],
  unitOf: (text: string) => StatedUnit | undefined
): Statement[] {
  return texts.flatMap((words) => {
    const unit = unitOf(words);
    return unit === undefined ? [] : [{ words, unit }];
  });
}

/** The heading's unit, but for what isn't money: 项目数（个）, 增幅（%）. */
function moneyOfHeading(heading: string): StatedUnit | undefined {
  const unit = unitOfHeading(heading);
  return unit === undefined || isCountedIn(unit) ? undefined : unit;
}

/**
 * A column has its bare numbers in the unit that its heading states, or one of a column beside it that holds no
 * amounts, or else a line above (reading R13).
 */
function withUnit(table: TableArgument, input: Input, stated: readonly Statement[]): Input {
  if (input.kind !== "amount" || stated.length === 0) return input;
  const unit = distinct(stated.map((each) => each.unit));
  if (isAmountUnit(unit)) return { ...input, statedIn: unit };
  const found = distinct(stated.map(({ words }) => words));
  throw new JigaiError("unknownUnit", { found, unit }).about(table);
}

function distinct(words: readonly string[]): string {
  return [...new Set(words)].join("、");
}

/**
 * A row that can't be read may say in what unit those below it are: 单位：元.
 *
 * @throws JigaiError unitAmongRows – it isn't the unit in which they are read
 */
export function refuseUnitAmong(
  table: TableArgument,
  columns: readonly TableColumn[],
  cells: readonly unknown[]
): void {
  const texts = cells.filter(
    (cell, i): cell is string =>
      typeof cell === "string" && !(columns[i]!.input.kind === "amount" && /\d/.test(fold(cell)))
  );
  const stated = statementsIn(texts, moneyOfHeading);
  for (const { input } of columns) {
    if (input.kind !== "amount") continue;
    const { unit = "万元", statedIn = unit } = input;
    const other = stated.find((each) => each.unit !== statedIn);
    if (!other) continue;
    throw new JigaiError("unitAmongRows", { found: other.words, unit: statedIn }).about(table);
  }
}

/** What nobody gives to be ranked or checked: 排名, 扣分, 缺口. */
const RESULT = /[排名位]次|排名|扣分|缺口/;

/** 技改投资 above the column of 工业投资 would give each the other's amounts, above one of growth it gives none. */
function refuseOther(table: TableArgument, input: Input, heading: string): void {
  const { columns } = table;
  const [field] = known.exactly(heading);
  if (field) {
    const isKnown = ({ name, label }: Input) => field.id === name || saysSame(field.label, label);
    const isColumn = known.fields.some(({ id }) => id === input.name);
    if (isKnown(input) || !(isColumn || columns.some(isKnown))) return;
  } else if (!RESULT.test(heading)) return;
  const names = columns.map(({ label }) => label);
  throw new JigaiError("otherColumn", { found: heading, wanted: input.label, names }).about(table);
}

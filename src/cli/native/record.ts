import { callsIn, parseCall, qualified } from "../../core/call";
import {
  columnLetters,
  MOST_COLUMNS,
  MOST_ROWS,
  rangeOf,
  readArea,
  type Area,
} from "../../core/grid/address";
import type { CellValue } from "../../workbook";
import { areasIn } from "../recalc/shownOtherwise";

/** What the list of original formulas keeps of each, besides sheet and cells, so that it can be put back. */
export interface FormulaRecord {
  /** As the file stored it. */
  readonly formula: string;
  /** The cells that it filled, and whether it spilled. */
  readonly fills?: string;
  readonly dynamic?: boolean;
  /** Where a value was put down in its place: the one that the file had for it. */
  readonly value?: CellValue;
  /** Of the cells as they were written. */
  readonly written: string;
}

/** A cell takes no longer text. */
const LONGEST_TEXT = 32000;

/** The record as a cell's text; undefined where it doesn't fit into one. */
export function recordText(record: FormulaRecord): string | undefined {
  const text = JSON.stringify(record);
  return text.length > LONGEST_TEXT ? undefined : text;
}

/** The record in a cell's text; undefined for anything else. */
export function readRecord(text: unknown): FormulaRecord | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const { formula, fills, dynamic, value, written } = JSON.parse(text) as Record<string, unknown>;
    if (typeof formula !== "string" || formula === "" || typeof written !== "string")
      return undefined;
    if (fills !== undefined && (typeof fills !== "string" || !readArea(fills))) return undefined;
    if (value !== undefined && !isCellValue(value)) return undefined;
    return {
      formula,
      written,
      ...(fills !== undefined && { fills, dynamic: dynamic === true }),
      ...(value !== undefined && { value }),
    };
  } catch {
    return undefined;
  }
}

function isCellValue(value: unknown): value is CellValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  return typeof value === "object" && "error" in value && typeof value.error === "string";
}

const MOST_AREAS = 60;

/**
 * A formula that shows what stands in a cell, and names what the original formula refers to. Programs carry it along
 * when rows and columns are put in or moved: where it reads differently, the original formula would read wrong.
 *
 * @param formula as the file stored it
 */
export function trackingFormula(
  sheet: string,
  { top, left }: Area,
  formula: string,
  known: ReadonlySet<string>
): string {
  const areas = [...callsIn(formula, known)].flatMap(({ name, args }) => {
    const call = parseCall(`${name}(${args})`, known);
    return call ? areasIn(call, sheet) : [];
  });
  const cell = { sheet, area: { top, left, bottom: top, right: left } };
  const named = [cell, ...areas]
    .slice(0, MOST_AREAS)
    .map((each) => qualified(each.sheet, written(each.area)));
  return `CHOOSE(1,${[...new Set(named)].join()})`;
}

/** As programs write it: A:A for a whole column. */
function written(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === MOST_ROWS - 1)
    return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === MOST_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return rangeOf(area);
}

import { addressOf } from "../../core/grid/address";
import { inLanguage, type Language } from "../../core/text";
import { heading, section, table, text, type Block } from "../../core/report/blocks";
import { texts } from "../texts";
import type { Change } from "./changes";
import { contentOf } from "./evaluateCall";
import type { LeftToExcel } from "./ourFormulas";
import type { Content } from "../../core/call";
import type { Recalculation } from "./recalculate";

/** What is told of one file. */
export interface Found {
  readonly file: string;
  readonly recalculation: Recalculation;
  readonly changes: readonly Change[];
  /** The file written, where one was asked for. */
  readonly written: string | undefined;
}

/** More changed cells than this nobody reads on a terminal; --json has them all. */
const MOST_SHOWN = 200;

/** The recalculation for people. */
export function recalcBlocks(
  { file, recalculation, changes, written }: Found,
  language: Language
): Block[] {
  const { heads, recalc, report } = inLanguage(texts, language);
  const { recalculated, left, missing, otherwise } = recalculation;
  const notRead = missing.map((name) =>
    text(`${name}  ${inLanguage(texts, language).problems.missingSheet}`)
  );
  const rest = changes.length - MOST_SHOWN;
  const changed = table(
    [heads.cell, heads.formula, heads.stored, heads.now],
    changes
      .slice(0, MOST_SHOWN)
      .map(({ sheet, row, column, by, before, now }) => [
        `${sheet.name}!${addressOf(row, column)}`,
        `=${by.typed}`,
        shown(before),
        shown(contentOf(now)) + messageOf(now),
      ])
  );
  const scaled = table(
    [heads.cell, heads.formula, heads.what],
    otherwise
      .slice(0, MOST_SHOWN)
      .map(({ cell, first, count }) => [
        placeOf(cell),
        `=${cell.typed}`,
        recalc.shownOtherwise(first.address, first.number, first.shown, count),
      ])
  );
  const notDone = table(
    [heads.cell, heads.formula, heads.reason],
    left
      .slice(0, MOST_SHOWN)
      .map((cell) => [placeOf(cell), `=${cell.typed}`, recalc.reasons[cell.reason]])
  );
  return [
    heading(1, recalc.title(file, recalculated.length, changes.length)),
    ...(changes.length > 0 ? [changed] : []),
    ...(rest > 0 ? [text(report.more(rest))] : []),
    ...section(heading(2, recalc.otherwise), otherwise.length > 0 ? [scaled] : []),
    ...(otherwise.length > MOST_SHOWN ? [text(report.more(otherwise.length - MOST_SHOWN))] : []),
    ...section(heading(2, recalc.left), left.length > 0 ? [notDone] : []),
    ...(left.length > MOST_SHOWN ? [text(report.more(left.length - MOST_SHOWN))] : []),
    ...notRead,
    ...(written === undefined ? [] : [text(inLanguage(texts, language).written(written))]),
  ];
}

/** The recalculation for machines. */
export function recalcJson({ recalculation, changes, written }: Found) {
  return {
    recalculated: recalculation.recalculated.length,
    changes: changes.map(({ sheet, row, column, by, before, now }) => ({
      sheet: sheet.name,
      cell: addressOf(row, column),
      formula: `=${by.typed}`,
      stored: before,
      now: contentOf(now),
      message: messageOf(now).trim() || undefined,
    })),
    left: recalculation.left.map((cell) => ({
      cell: placeOf(cell),
      formula: `=${cell.typed}`,
      reason: cell.reason,
    })),
    missing: recalculation.missing,
    shownOtherwise: recalculation.otherwise.map(({ cell, first, count }) => ({
      cell: placeOf(cell),
      formula: `=${cell.typed}`,
      argument: first.address,
      stored: first.number,
      shown: first.shown,
      count,
    })),
    written,
  };
}

function placeOf({ sheet, row, column }: Pick<LeftToExcel, "sheet" | "row" | "column">): string {
  return `${sheet.name}!${addressOf(row, column)}`;
}

function shown(content: Content): string {
  return content === null ? "" : String(content);
}

function messageOf(now: Change["now"]): string {
  return typeof now === "object" && now?.message ? ` ${now.message}` : "";
}

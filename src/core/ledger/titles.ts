import { isFilled, type Grid, type GridCell } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import { isRemark, sumKind } from "./rowKind";
import { unitLine, type UnitLine } from "./unitLine";
import { unitOfLine } from "./units";

/** What stands above a heading. */
export interface Above {
  /** The first row that belongs to the table: its title, or its heading where there is none. */
  readonly top: number;
  readonly title?: string;
  /** What lines above the heading state, the nearest first. */
  readonly units: readonly UnitLine[];
}

/** 附件2, 表1: what a document calls its tables. */
const ANNEX = /^(附件|附表|表)\s*[\d一二三四五六七八九十]*\s*[:：]?$/;

/** So many texts may stand side by side above a heading: who fills it in, when, the unit. */
const MOST_TEXTS = 4;

/**
 * The title and the unit line above a heading.
 *
 * @param from the first row that isn't another table's; above the sheet's first table all rows are looked
 *   through, above a further one those that stand together
 * @param within only what stands in these columns
 */
export function readAbove(
  grid: Grid,
  [heading]: HeadingRows,
  from: number,
  within: readonly [left: number, right: number] = [0, Infinity]
): Above {
  const isFirst = from === 0;
  const units: UnitLine[] = [];
  const titles: string[] = [];
  let top = heading;
  for (let row = heading - 1; row >= from; row--) {
    const cells = (grid.rows[row] ?? []).slice(within[0], within[1] + 1).filter(isFilled);
    if (cells.length === 0) {
      if (!isFirst && top < heading) break;
      continue;
    }
    const texts = cells.filter(isText);
    const line = unitLine(grid, row, unitOfLine, within);
    const found = line ? [line] : [];
    if (texts.length < cells.length || cells.length > MOST_TEXTS) {
      if (!isFirst) break;
      units.push(...found);
      continue;
    }
    if (!isFirst && found.length === 0 && (isRemark(texts[0]!) || sumKind(texts[0]!))) break;
    if (!isFirst && texts.length > 1 && found.length === 0 && !texts.some(isFillIn)) break;
    units.push(...found);
    const [named, ...others] = texts.map(withoutUnit).filter((text) => text && !isFillIn(text));
    if (named !== undefined && others.length === 0) titles.unshift(named);
    top = row;
  }
  const title = titles.find((text) => !ANNEX.test(text) && !/[。；;]/.test(text)) ?? titles[0];
  return { top, units, ...(title !== undefined && { title }) };
}

/** 2018年汇总表（单位：元） is called 2018年汇总表. */
function withoutUnit(text: string): string {
  return text.replace(/[（(](?:金额)?单位[:：][^（）()]*[）)]/, "").trim();
}

/** 单位：万元, 填报单位：…, 2018年6月: lines that aren't the table's name. */
function isFillIn(text: string): boolean {
  const line = text.trim().replace(/^(附件|附表|表)[\s\d一二三四五六七八九十]*[:：](?=.)/, "");
  return (
    /^[^:：]{0,12}[:：]/.test(line) ||
    /^\(.*\)$|^（.*）$/.test(line) ||
    /^\d{4}年(\d{1,2}月(\d{1,2}日)?)?$/.test(line)
  );
}

function isText(cell: GridCell): cell is string {
  return typeof cell === "string";
}

import type { Bars, ReportCell, TableBlock } from "../../core/report/blocks";
import { cellText, isNumber, toCellValue } from "../../core/report/cells";
import { escapeXml } from "../../workbook";

/** In the drawing's units: a line, the names' column, the bars' room, and what figures behind the bars take. */
const [LINE, NAMES, ROOM, FIGURES] = [24, 220, 480, 110];
const WIDTH = NAMES + ROOM + 2 * FIGURES;

/** A table's chart as a drawing: a line a row, what is below zero to the left. */
export function barsSvg({ rows, head }: TableBlock, bars: Bars): string {
  const drawn = rows.slice(0, bars.rows);
  const valuesOf = (row: readonly ReportCell[]) =>
    row.slice(1, 1 + bars.series).map((cell) => (isNumber(cell) ? Number(toCellValue(cell)) : 0));
  const values = drawn.flatMap(valuesOf);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = ROOM / (most - least || 1);
  const zero = NAMES + (least < 0 ? FIGURES : 0) - least * scale;
  const lines = drawn.map((row, i) => {
    const y = i * LINE;
    const figures = valuesOf(row).map((value, series) =>
      value === 0 ? "" : barSvg(zero, y, value * scale, series, cellText(row[1 + series]!))
    );
    const name = escapeXml(cellText(row[0]!));
    return `<text x="${NAMES - 8}" y="${y + 16}" text-anchor="end">${name}</text>${figures.join("")}`;
  });
  const height = Math.max(1, drawn.length) * LINE;
  const said = escapeXml(`${bars.title}：${head.slice(1, 1 + bars.series).join("、")}`);
  return (
    `<svg class="bars" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">` +
    `<line x1="${zero}" x2="${zero}" y1="0" y2="${height}"/>${lines.join("")}</svg>`
  );
}

function barSvg(zero: number, y: number, length: number, series: number, figure: string): string {
  const end = zero + length;
  const [from, anchor] = length < 0 ? [end, "end"] : [zero, "start"];
  const bar = `<rect class="bar${series}" x="${from}" y="${y + 4}" width="${Math.abs(length)}" height="${LINE - 8}"/>`;
  const x = end + (length < 0 ? -6 : 6);
  return `${bar}<text x="${x}" y="${y + 16}" text-anchor="${anchor}">${escapeXml(figure)}</text>`;
}

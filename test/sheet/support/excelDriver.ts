import type { Page } from "playwright-core";
import { addressOf, rangeOf, readArea } from "../../../src/core/grid/address";
import type { ContractCell, ContractCells, ContractDriver } from "../contract";
import type { MemoryArea, MemoryBook, MemorySheet } from "./memoryBook";

declare const excel: MemoryBook;

/** Drives Excel's implementation, on a page that has the workbook in memory as `excel`. */
export function excelDriver(page: () => Page): ContractDriver {
  return {
    can: { charts: true, filters: true, comments: true, tellParts: false },
    open: (cells, merges = []) =>
      page().evaluate(
        ([entered, merged]) => {
          const sheet = excel.sheets[0]!;
          sheet.name = "台账";
          for (const { key, content, error, numberFormat, fill, struck, raised } of entered) {
            if (numberFormat) sheet.formats[key] = { numberFormat };
            if (struck) {
              const strikethrough = struck === true ? true : null;
              sheet.formats[key] = { ...sheet.formats[key], strikethrough };
            }
            if (raised) sheet.formats[key] = { ...sheet.formats[key], superscript: null };
            if (fill) {
              const solid = { fill: { color: fill, pattern: "Solid" } };
              sheet.formats[key] = { ...sheet.formats[key], ...solid };
            }
            if (error) sheet.cells[key] = content;
            else if (content !== undefined) excel.enter(sheet, key, content);
          }
          sheet.merges = merged;
          excel.select({ row: 0, column: 0 });
        },
        [
          Object.entries(cells).map(([address, cell]) => ({ key: keyOf(address), ...cell })),
          merges.map(areaOf),
        ] as const
      ),
    run: (task, argument) =>
      page().evaluate(`(${task.toString()})(window.sheet, ${JSON.stringify(argument)})`) as never,
    async cells(name) {
      const sheet = await page().evaluate(
        (wanted) => (wanted ? excel.sheets.find((each) => each.name === wanted) : excel.sheets[0]!),
        name
      );
      return cellsOf(sheet!);
    },
    select: (area) => page().evaluate((chosen) => excel.select(chosen), areaOf(area)),
    type: (address, content) =>
      page().evaluate(
        ([key, area, entered]) => {
          const [sheet] = excel.sheets as [MemorySheet];
          excel.enter(sheet, key, entered);
          excel.changed(sheet, area);
        },
        [keyOf(address), areaOf(address), content] as const
      ),
    async selected() {
      const [sheet, area] = await page().evaluate(
        () => [excel.active.name, excel.selection[0]!] as const
      );
      return { sheet, area: nameOf(area) };
    },
    async charts(name) {
      const charts = await page().evaluate(
        (wanted) => excel.sheets.find((each) => each.name === wanted)!.charts,
        name
      );
      return charts.map(({ area, Text }) => ({ title: String(Text), area: nameOf(area) }));
    },
    isFitted: (row) =>
      page().evaluate((wanted) => excel.sheets[0]!.fitted.includes(wanted - 1), row),
    async printed(name) {
      const { PrintArea, ...layout } = await page().evaluate(
        (wanted) => excel.sheets.find((each) => each.name === wanted)!.layout,
        name
      );
      if (PrintArea === undefined) return undefined;
      expect(layout).toEqual({
        PaperSize: "A4",
        Orientation: "Portrait",
        Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        CenterHorizontally: true,
        PrintGridlines: true,
      });
      return String(PrintArea);
    },
    async filtered(name) {
      const { filter, frozen } = await page().evaluate(
        (wanted) => excel.sheets.find((each) => each.name === wanted)!,
        name
      );
      // The headings stay in sight.
      if (filter) expect(frozen).toBe(filter.row + 1);
      return filter && nameOf(filter);
    },
    comments: (address) =>
      page().evaluate(
        ({ row, column }) =>
          excel.comments.find((each) => each.row === row && each.column === column)?.texts ?? [],
        areaOf(address)
      ),
  };
}

function areaOf(address: string): MemoryArea {
  const { top, left, bottom, right } = readArea(address)!;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function keyOf(address: string): string {
  const { row, column } = areaOf(address);
  return `${row},${column}`;
}

function nameOf({ row, column, rows, columns }: MemoryArea): string {
  return rangeOf({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

function cellsOf({ cells, formats }: MemorySheet): ContractCells {
  const keys = Array.from(new Set([...Object.keys(cells), ...Object.keys(formats)]));
  const found = keys.map((key): [string, ContractCell] => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const content = cells[key] as ContractCell["content"];
    const { numberFormat = "General", fill, bold, wrapText, ...letters } = formats[key] ?? {};
    const isLink = letters.underline === "Single" && letters.color === "#0563C1";
    const cell: ContractCell = {
      ...(content !== undefined && { content }),
      ...(numberFormat !== "General" && { numberFormat }),
      ...(fill && { fill: fill.color }),
      ...(bold && { bold }),
      ...(wrapText && { wrapped: true }),
      ...(isLink && { link: true }),
    };
    return [addressOf(row, column), cell];
  });
  return Object.fromEntries(found.filter(([, cell]) => Object.keys(cell).length > 0));
}

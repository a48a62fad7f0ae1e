import { addressOf, rangeOf, readArea } from "../../../src/core/grid/address";
import type { Application } from "../../../src/sheet/wps/objects";
import { wpsSheet } from "../../../src/sheet/wps";
import type { ContractCell, ContractCells, ContractDriver } from "../contract";
import { memoryWps, type MemoryWps } from "./memoryWps";

/** A workbook of WPS in memory, in this very process. */
export function wpsDriver(): ContractDriver & { book(): MemoryWps } {
  let book = memoryWps();
  const sheetNamed = (name = "台账") => book.sheets.find((each) => each.Name === name)!;
  return {
    book: () => book,
    can: { charts: true, filters: true, comments: true, tellParts: false },
    async open(cells, merges = []) {
      book = memoryWps();
      const [sheet] = book.sheets;
      for (const [address, cell] of Object.entries(cells)) {
        const { row, column } = placeOf(address);
        const { content, numberFormat, fill, struck, raised } = cell;
        sheet!.cells.set(`${row},${column}`, {
          ...(numberFormat !== undefined && { numberFormat }),
          ...(fill !== undefined && { fill: swapped(fill) }),
          ...(struck !== undefined && { strikethrough: struck === true ? true : null }),
          ...(raised !== undefined && { superscript: null }),
        });
        if (content !== undefined) book.enter(sheet!, row, column, content);
      }
      sheet!.merges = merges.map(countedFromOne);
    },
    async run(task, argument) {
      const result = await task(wpsSheet(book.application as unknown as Application), argument);
      // As it would come out of a page.
      return result === undefined ? result : JSON.parse(JSON.stringify(result));
    },
    async cells(name) {
      return cellsOf(sheetNamed(name));
    },
    async select(area) {
      book.select(countedFromOne(area));
    },
    async type(address, content) {
      const { row, column } = placeOf(address);
      book.type(row, column, content);
    },
    async selected() {
      const { sheet, area } = book.selected();
      return { sheet, area: nameOf(area) };
    },
    async charts(name) {
      return sheetNamed(name).charts.map(({ title, area }) => ({ title, area: nameOf(area) }));
    },
    async isFitted(row) {
      return sheetNamed().fitted.includes(row);
    },
    async printed(name) {
      const { PrintArea, ...layout } = sheetNamed(name).PageSetup;
      if (PrintArea === undefined) return undefined;
      expect(layout).toEqual({
        ...{ PaperSize: 9, Orientation: 1, Zoom: false, FitToPagesWide: 1, FitToPagesTall: 1 },
        ...{ CenterHorizontally: true, PrintGridlines: true },
      });
      return String(PrintArea);
    },
    async filtered(name) {
      const { filter } = sheetNamed(name);
      return filter && nameOf(filter);
    },
    async comments(address) {
      const { row, column } = placeOf(address);
      return sheetNamed().cells.get(`${row},${column}`)!.comment!.split("\n");
    },
  };
}

type OfWps = ReturnType<MemoryWps["selected"]>["area"];

function countedFromOne(address: string): OfWps {
  const { top, left, bottom, right } = readArea(address)!;
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

function nameOf({ top, left, bottom, right }: OfWps): string {
  return rangeOf({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });
}

function placeOf(address: string): { row: number; column: number } {
  const { top, left } = countedFromOne(address);
  return { row: top, column: left };
}

/** #RRGGBB as a number with red in its lowest byte. */
function swapped(colour: string): number {
  return Number(`0x${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`);
}

function colourOf(fill: number): string {
  const hex = fill.toString(16).padStart(6, "0").toUpperCase();
  return `#${hex.slice(4, 6)}${hex.slice(2, 4)}${hex.slice(0, 2)}`;
}

function cellsOf({ cells }: MemoryWps["sheets"][number]): ContractCells {
  const found = [...cells].map(([key, cell]): [string, ContractCell] => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const content = cell.formula ?? cell.value;
    const { numberFormat = "General" } = cell;
    return [
      addressOf(row - 1, column - 1),
      {
        ...(content !== undefined && { content }),
        ...(numberFormat !== "General" && { numberFormat }),
        ...(cell.fill !== undefined && { fill: colourOf(cell.fill) }),
        ...(cell.bold && { bold: true }),
        ...(cell.wrapped && { wrapped: true }),
        // #0563C1, red in the lowest byte.
        ...(cell.underline === 2 && cell.letters === 0xc16305 && { link: true }),
      },
    ];
  });
  return Object.fromEntries(found.filter(([, cell]) => Object.keys(cell).length > 0));
}

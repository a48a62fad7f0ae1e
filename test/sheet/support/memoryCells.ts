import type { MemoryArea, MemorySheet } from "./memoryBook";

/** What a sheet in memory says of its cells, as Excel does. */
export interface MemoryCells {
  /** Something of each cell of an area, row by row. */
  grid(area: MemoryArea, each: (key: string, i: number, j: number) => unknown): unknown[][];
  /** The cells in use; those that only have a look, or are merged, count unless only values are wanted. */
  usedArea(sheet: MemorySheet, valuesOnly: boolean): MemoryArea | undefined;
  /** By the name of a range's property: what it says of a cell. */
  matrices: Record<string, (sheet: MemorySheet, key: string) => unknown>;
}

/** Runs inside the page. Self-contained: its text is what gets there. */
export function createMemoryCells(): MemoryCells {
  const grid = (area: MemoryArea, each: (key: string, i: number, j: number) => unknown) =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        each(`${area.row + i},${area.column + j}`, i, j)
      )
    );

  function usedArea(sheet: MemorySheet, valuesOnly: boolean): MemoryArea | undefined {
    const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const add = (top: number, left: number, bottom: number, right: number) => {
      box.top = Math.min(box.top, top);
      box.left = Math.min(box.left, left);
      box.bottom = Math.max(box.bottom, bottom);
      box.right = Math.max(box.right, right);
    };
    for (const keyed of [sheet.cells, sheet.results, ...(valuesOnly ? [] : [sheet.formats])]) {
      for (const key in keyed) {
        const comma = key.indexOf(",");
        const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
        add(row, column, row, column);
      }
    }
    if (!valuesOnly) {
      for (const { row, column, rows, columns } of sheet.merges) {
        add(row, column, row + rows - 1, column + columns - 1);
      }
    }
    if (box.bottom < 0) return undefined;
    const { top: row, left: column } = box;
    return { row, column, rows: box.bottom - row + 1, columns: box.right - column + 1 };
  }

  const valueOf = (sheet: MemorySheet, key: string) => {
    // A result without a content of its own is what the formula of another cell fills in.
    const content = sheet.cells[key] ?? sheet.results[key] ?? "";
    if (typeof content === "object") return (content as { text: string }).text;
    return String(content).startsWith("=") ? (sheet.results[key] ?? 0) : content;
  };
  const typeOf = (sheet: MemorySheet, key: string) => {
    const value = valueOf(sheet, key);
    if (value === "") return key in sheet.cells ? "String" : "Empty";
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    const isText = typeof sheet.cells[key] === "object";
    return !isText && String(value).startsWith("#") ? "Error" : "String";
  };
  const formulaOf = (sheet: MemorySheet, key: string) => {
    const content = sheet.cells[key] ?? "";
    return typeof content === "object" ? (content as { text: string }).text : content;
  };

  return {
    grid,
    usedArea,
    matrices: {
      values: valueOf,
      valueTypes: typeOf,
      formulas: formulaOf,
      numberFormat: (sheet, key) => sheet.formats[key]?.numberFormat ?? "General",
    },
  };
}

import type { KeyboardEvent } from "react";

/**
 * In a table, Enter and the arrows up and down go to the next field of the same column, as in a sheet, and
 * select what stands there; Shift+Enter goes up. Keys of an input method that is still composing are its own.
 */
export function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const isEnter = event.key === "Enter";
  const down = event.key === "ArrowDown" || (isEnter && !event.shiftKey);
  if (!down && event.key !== "ArrowUp" && !isEnter) return;
  const cell = (event.target as HTMLElement).closest("td");
  const table = cell?.closest("table");
  if (!cell || !table) return;
  const column = [...table.rows].flatMap((row) => row.cells[cell.cellIndex] ?? []);
  const fields = column.flatMap((each) => each.querySelector("input") ?? []);
  const at = fields.indexOf(event.target as HTMLInputElement);
  const next = fields[at + (down ? 1 : -1)];
  if (at < 0) return;
  event.preventDefault();
  next?.focus();
  next?.select();
}

/** The cells of a pasted text, if they are more than one: as spreadsheets put them on the clipboard. */
export function pastedCells(text: string): string[][] | undefined {
  const rows = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const cells = rows.map((row) => row.split("\t").map((cell) => cell.trim()));
  return cells.length > 1 || cells[0]!.length > 1 ? cells : undefined;
}

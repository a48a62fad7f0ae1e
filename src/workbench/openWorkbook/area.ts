import type { Area } from "./workbookDescription";

/** The area that a reference such as `A1:C2` or `A1` names. */
export function readArea(reference: string): Area {
  const [from, to] = reference.split(":").map(position) as [Position, Position?];
  return { top: from.row, left: from.column, bottom: (to ?? from).row, right: (to ?? from).column };
}

interface Position {
  row: number;
  column: number;
}

function position(address: string): Position {
  const [, letters = "A", digits = "1"] = /\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  const column = Array.from(letters).reduce(
    (count, letter) => count * 26 + letter.charCodeAt(0) - 64,
    0
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

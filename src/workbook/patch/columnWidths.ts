import { withAttributes } from "../xml/attributes";

/** A `col` element as written: it speaks for the columns from min to max, which count from 1. */
export interface WrittenColumns {
  readonly tag: string;
  readonly min: number;
  readonly max: number;
}

/** Widths in characters by column, from 0. */
export type Widths = Readonly<Record<number, number>>;

/** `col` elements with the widths in them: what spoke for a column among others is divided around it. */
export function columnsXml(
  written: readonly WrittenColumns[],
  widths: Widths,
  prefix: string
): string {
  // In their order: so are an object's keys that are numbers.
  const wanted = new Map(
    Object.entries(widths).map(([column, width]) => [Number(column) + 1, String(width)])
  );
  const pieces: { min: number; xml: string }[] = [];
  const push = (tag: string, min: number, max: number, width?: string) =>
    pieces.push({
      min,
      xml: withAttributes(tag, {
        min: String(min),
        max: String(max),
        ...(width !== undefined && { width, customWidth: "1" }),
      }),
    });
  for (const { tag, min, max } of written) {
    let next = min;
    const within = [...wanted.keys()].filter((column) => min <= column && column <= max);
    for (const column of within) {
      if (next < column) push(tag, next, column - 1);
      push(tag, column, column, wanted.get(column));
      wanted.delete(column);
      next = column + 1;
    }
    if (within.length === 0) pieces.push({ min, xml: tag });
    else if (next <= max) push(tag, next, max);
  }
  for (const [column, width] of wanted) push(`<${prefix}col/>`, column, column, width);
  return pieces
    .sort((a, b) => a.min - b.min)
    .map(({ xml }) => xml)
    .join("");
}

import { parseR1C1Ref } from "@borgar/fx";
import { MOST_COLUMNS, MOST_ROWS, type Area } from "../../grid/address";

/** An edge of a referred area: so many rows or columns away, or a fixed one; null reaches to the sheet's end. */
type Edge = { readonly at: number; readonly isFixed: boolean } | null;

/** Cells that a formula refers to, as seen from its own cell. */
export interface Reference {
  /** Left out: the formula's own sheet. */
  readonly sheet?: string;
  readonly top: Edge;
  readonly bottom: Edge;
  readonly left: Edge;
  readonly right: Edge;
  /** Is it one cell, rather than an area? */
  readonly isCell: boolean;
}

/** Reads `R[-1]C4` or `汇总!C[2]`; undefined for names, and for cells of another workbook or of several sheets. */
export function readReference(text: string): Reference | undefined {
  const read = parseR1C1Ref(text);
  if (!read || !("range" in read) || !read.range) return undefined;
  const { context, range } = read as {
    readonly context: readonly string[];
    readonly range: Readonly<Record<"r0" | "r1" | "c0" | "c1", number | null>> &
      Readonly<Record<"$r0" | "$r1" | "$c0" | "$c1", boolean>>;
  };
  const [sheet] = context;
  if (context.length > 1 || (sheet !== undefined && /[[\]:]/.test(sheet))) return undefined;
  const edge = (at: number | null, isFixed: boolean) => (at === null ? null : { at, isFixed });
  const [top, bottom] = [edge(range.r0, range.$r0), edge(range.r1, range.$r1)];
  const [left, right] = [edge(range.c0, range.$c0), edge(range.c1, range.$c1)];
  const isCell = top !== null && left !== null && isSame(top, bottom) && isSame(left, right);
  return { ...(sheet !== undefined && { sheet }), top, bottom, left, right, isCell };
}

function isSame(one: Edge, other: Edge): boolean {
  return one?.at === other?.at && one?.isFixed === other?.isFixed;
}

/** The cells that a reference leads to from a cell; undefined beyond the sheet's edges. */
export function areaFrom(reference: Reference, row: number, column: number): Area | undefined {
  const place = (edge: Edge, from: number, end: number) =>
    edge === null ? end : edge.isFixed ? edge.at : from + edge.at;
  const [a, b] = [place(reference.top, row, 0), place(reference.bottom, row, MOST_ROWS - 1)];
  const [c, d] = [
    place(reference.left, column, 0),
    place(reference.right, column, MOST_COLUMNS - 1),
  ];
  const area = {
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  };
  const isInside =
    area.top >= 0 && area.left >= 0 && area.bottom < MOST_ROWS && area.right < MOST_COLUMNS;
  return isInside ? area : undefined;
}

/** Does it lead to the formula's own row, wherever that is? */
export function isOfOwnRow({ sheet, top, bottom }: Reference): boolean {
  const isHere = (edge: Edge) => edge !== null && !edge.isFixed && edge.at === 0;
  return sheet === undefined && isHere(top) && isHere(bottom);
}

/** Does it lead to another row than the formula's own that changes with it, as a running balance does? */
export function isOfOtherRow({ top, bottom }: Reference): boolean {
  return [top, bottom].some((edge) => edge !== null && !edge.isFixed && edge.at !== 0);
}

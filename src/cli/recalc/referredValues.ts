import type { Matrix, SheetValues } from "../../core/call";
import type { Area } from "../../core/grid/address";

/** Four whole columns of a full sheet. */
const MOST_REFERRED = 1 << 22;

/** A formula refers to more cells than can be handed to a function. */
export class TooManyCells extends Error {}

/** The values that a reference stands for. @throws TooManyCells */
export function referredValues(values: SheetValues, area: Area): Matrix {
  if (values.count(area) > MOST_REFERRED) throw new TooManyCells();
  return values.in(area);
}

import type { Area } from "../../core/grid/address";
import { around, overlap } from "../area";
import { areaOf, excelRange, positions } from "./excelRange";

/**
 * The merged cells in an area. Excel answers for up to 512 of them at a time; beyond that the area is halved.
 * The halves share a row: whether Excel gives a merge that reaches over the edge whole or cut off, its parts
 * then have cells in common, and are put together.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Area[]> {
  const merged = excelRange(sheet, area).getMergedAreasOrNullObject();
  merged.areas.load(positions);
  try {
    await context.sync();
  } catch (error) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    if (area.bottom - area.top < 2) throw error;
    const upper = await readMerges(context, sheet, { ...area, bottom: middle });
    const lower = await readMerges(context, sheet, { ...area, top: middle });
    return join(upper, lower);
  }
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

function join(upper: Area[], lower: Area[]): Area[] {
  const edge = Math.max(...upper.map(({ bottom }) => bottom));
  const rest = [...lower];
  const joined = upper.map((merge) => {
    // Only what reaches the shared row can have its other part below.
    const same = merge.bottom < edge ? -1 : rest.findIndex((other) => overlap(other, merge));
    return same < 0 ? merge : around([merge, ...rest.splice(same, 1)]);
  });
  return [...joined, ...rest];
}

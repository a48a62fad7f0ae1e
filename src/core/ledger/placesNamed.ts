import { plainPlace, unitsCalled, type Place, type Places } from "../place/places";
import type { Area } from "./address";
import { contentOf, type Grid, type GridCell } from "./grid";
import type { HeadingRows } from "./headingRows";

/** A table in which no column has places. */
interface Table {
  readonly grid: Grid;
  readonly area: Area;
  readonly headingRows: HeadingRows;
}

/**
 * The units that a table names in place of a column: in the sheet's name, the lines above, its sections and its sums,
 * and by themselves in any of its rows.
 *
 * @param isHeading does the row head or sum a part of the table?
 */
export function placesNamed(
  { grid, area, headingRows: [first, last] }: Table,
  places: Places,
  isHeading: (row: number) => boolean
): Place[] {
  const named = new Set<string>();
  const lookAt = (cells: readonly GridCell[] = [], anywhere: boolean) => {
    for (const text of cells) {
      if (typeof text !== "string") continue;
      const found = anywhere || MADE_BY.test(text) ? namesIn(text, places) : alone(text, places);
      found.forEach((name) => named.add(name));
    }
  };
  lookAt([grid.name], true);
  for (let row = first - 1; row >= 0 && !hasFigures(grid.rows[row]); row--)
    lookAt(grid.rows[row], true);
  for (let row = last + 1; row <= area.bottom; row++) lookAt(grid.rows[row], isHeading(row));
  return places.units.filter(({ name }) => named.has(name));
}

/** Whoever made a table is of the place; other remarks may speak of any. */
const MADE_BY = /(?:填报|编制|报送|上报|申报)(?:单位|部门)/;

/** A shorter form may be part of any word: 夷陵 of 夷陵大道. */
const SHORTEST_WITHIN = 3;

/** 长阳土家族自治县小计, with a section's number in front. */
const LONGEST_ALONE = 20;

/** （不含夷陵区）, 夷陵区除外 */
const LEFT_OUT = /(?:不含|不包括|除)[^,.。;()]*|[^,.。;()]*除外/g;

/** （一）夷陵, 夷陵小计: what stands around a name that heads or sums a part of a table. */
const AROUND = /^\(?[一二三四五六七八九十\d]+[、.)]+|(?:小计|合计)$/g;

function namesIn(text: string, places: Places): string[] {
  const written = plainPlace(text).replace(LEFT_OUT, "");
  const within = [...places.forms].filter(
    ([form]) => form.length >= SHORTEST_WITHIN && written.includes(form)
  );
  return [...alone(text, places), ...within.flatMap(([, names]) => names)];
}

/** The units of which the text is a name and nothing else: 夷陵区机械厂 is a firm. */
function alone(text: string, places: Places): readonly string[] {
  if (text.length > LONGEST_ALONE) return [];
  return unitsCalled(plainPlace(text).replace(AROUND, ""), places) ?? [];
}

/** A row of another table; one number may be the day on which the table was made. */
function hasFigures(cells: readonly GridCell[] = []): boolean {
  return cells.filter((cell) => typeof contentOf(cell) === "number").length > 1;
}

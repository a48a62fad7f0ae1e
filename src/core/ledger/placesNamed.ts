import { plainPlace, unitsCalled, type Place, type Places } from "../place/places";
import type { Area } from "./address";
import { contentOf, type Grid, type GridCell } from "./grid";
import type { HeadingRows } from "./headingRows";
import type { Column } from "./ledger";

/** A table in which no column has places. */
interface Table {
  readonly grid: Grid;
  readonly area: Area;
  readonly headingRows: HeadingRows;
  readonly understood: { readonly columns: readonly Pick<Column, "index" | "heading">[] };
}

/**
 * The units that a table names in place of a column: in the sheet's name, the lines above, its sections and its sums,
 * in columns of addresses and offices, and by themselves in any of its rows.
 *
 * @param isHeading does the row head or sum a part of the table?
 */
export function placesNamed(
  { grid, area, headingRows: [first, last], understood }: Table,
  places: Places,
  isHeading: (row: number) => boolean
): Place[] {
  const named = new Set<string>();
  const within = finder(places);
  const saysWhere = new Set(
    understood.columns.filter(({ heading }) => SAYS_WHERE.test(heading)).map(({ index }) => index)
  );
  const lookAt = (cells: readonly GridCell[] = [], anywhere: boolean) =>
    cells.forEach((text, column) => {
      if (typeof text !== "string") return;
      const written = plainPlace(text);
      alone(written, places).forEach((name) => named.add(name));
      if (anywhere || saysWhere.has(column) || MADE_BY.test(written))
        within(written).forEach((name) => named.add(name));
    });
  lookAt([grid.name], true);
  for (let row = first - 1; row >= 0 && !hasFigures(grid.rows[row]); row--)
    lookAt(grid.rows[row], true);
  for (let row = last + 1; row <= area.bottom; row++) lookAt(grid.rows[row], isHeading(row));
  return places.units.filter(({ name }) => named.has(name));
}

/** Columns whose cells say where a project is along with other things: 夷陵区小溪塔街道1号, 夷陵区经信局. */
const SAYS_WHERE = /地址|地点|所在地|乡镇|街道|园区|主管|初审|推荐|机关/;

/** Whoever made a table is of the place; other remarks may speak of any. */
const MADE_BY =
  /(?:填报|填表|制表|编制|报送|上报|申报|主管|初审|推荐)(?:单位|部门)|(?:填[报表]|制表|^单位)(?:\([^()]*\))?:/;

/** 长阳土家族自治县小计, with a section's number in front. */
const LONGEST_ALONE = 20;

/** （不含夷陵区）, 夷陵区除外, （宜都市等另报）, （含原枝江市白洋园区） */
const LEFT_OUT = /(?:不含|不包括|除|含原)[^,.。;()]*|[^,.。;()]*(?:除外|另[行表]?[报列])/g;

/** （一）夷陵, 夷陵小计, 夷陵区: – what stands around a name that heads or sums a part of a table. */
const AROUND = /^\(?[一二三四五六七八九十\d]+[、.)]+|(?:小计|合计)?:?$/g;

/** What makes another word of a short form (夷陵大道, 当阳市场), or a firm's name (夷陵实业公司). */
const OTHER_WORD =
  "[一二三四东南西北中]?(?:路|街(?!道))|大[道街桥]|广场|市场|技术[企产]|" +
  "[^,、;:()]{0,10}(?:公司|厂|集团)(?:$|[,、;:()])";

/** Finds the units that a text names among other words; 恩施 of 恩施州 is none. */
function finder({ forms, prefixes }: Places): (written: string) => string[] {
  const alternatives = (isSuch: (length: number) => boolean) =>
    [...prefixes, ...forms.keys()]
      .filter(({ length }) => isSuch(length))
      .sort((one, other) => other.length - one.length)
      .join("|");
  const long = alternatives((length) => length > 2);
  const short = alternatives((length) => length === 2);
  const name = new RegExp(`(?:${long})(?!场)|(?:${short})(?!${OTHER_WORD})`, "g");
  return (written) =>
    (written.replace(LEFT_OUT, "").match(name) ?? []).flatMap((form) => forms.get(form) ?? []);
}

/** The units of which the text is a name and nothing else: 夷陵区机械厂 is a firm. */
function alone(written: string, places: Places): readonly string[] {
  if (written.length > LONGEST_ALONE) return [];
  return unitsCalled(written.replace(AROUND, ""), places) ?? [];
}

/** A row of another table; one number may be the day on which the table was made. */
function hasFigures(cells: readonly GridCell[] = []): boolean {
  return cells.filter((cell) => typeof contentOf(cell) === "number").length > 1;
}

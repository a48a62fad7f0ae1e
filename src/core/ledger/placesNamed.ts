import { plainPlace, unitsCalled, type Place, type Places } from "../place/places";
import { addressOf, type Area } from "../grid/address";
import { contentOf, faceOf, isFilled, type Grid, type GridCell } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import type { Column, PlacesSaid, Said } from "./ledger";
import { speakingColumns } from "./said";

/** A table, and where what belongs to it begins above its headings. */
interface Table {
  readonly grid: Grid;
  readonly area: Area;
  readonly top: number;
  readonly headingRows: HeadingRows;
  readonly understood: { readonly columns: readonly Column[] };
}

/**
 * The units that a table names in place of a column: in the sheet's name, the lines above, its sections and its sums,
 * in columns of addresses and offices, and by themselves in any of its rows. Counties as such may be any of them.
 *
 * @param isHeading does the row head or sum a part of the table?
 */
export function placesNamed(
  table: Table,
  places: Places,
  isHeading: (row: number) => boolean
): Place[] {
  const { grid, area, headingRows, understood } = table;
  const named = new Set<string>();
  const within = finder(places);
  const columnsOf = (words: RegExp) =>
    new Set(
      understood.columns.filter(({ heading }) => words.test(heading)).map(({ index }) => index)
    );
  const [saysWhere, hasClasses] = [columnsOf(SAYS_WHERE), columnsOf(CLASS)];
  const addAll = () => places.units.forEach(({ name }) => named.add(name));
  const lookAt = (cells: readonly GridCell[] = [], anywhere: boolean) =>
    cells.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      const isWhere = saysWhere.has(column);
      const written = plainPlace(faceOf(cell));
      if (typeof cell === "string") alone(written, places).forEach((name) => named.add(name));
      if (anywhere || isWhere || MADE_BY.test(written) || PLACED.test(written))
        within(written).forEach((name) => named.add(name));
      if ((anywhere && GROUP.test(written)) || (hasClasses.has(column) && !anywhere)) addAll();
    });
  lookAt([grid.name], true);
  for (const row of rowsAbove(table)) lookAt(grid.rows[row], true);
  for (let row = headingRows[1] + 1; row <= area.bottom; row++)
    lookAt(grid.rows[row], isHeading(row));
  return places.units.filter(({ name }) => named.has(name));
}

/** What says of a row beside the column of places where it is: texts, and the units that they name. */
export type PlacesBeside = (row: number, section: readonly Said[]) => PlacesSaid[];

/** Looks at the sheet's name and the lines above the table, at a row's section, and at columns of where projects are. */
export function placesBeside(table: Table, places: Places): PlacesBeside {
  const { grid, understood } = table;
  const within = finder(places);
  const saidBy = (address: string, cell: GridCell): PlacesSaid[] => {
    if (cell === null) return [];
    const found = faceOf(cell);
    const names = within(plainPlace(found));
    const units = places.units.filter(({ name }) => names.includes(name));
    return units.length > 0 ? [{ address, found, places: units }] : [];
  };
  const ofTable = [
    ...saidBy("", grid.name),
    ...rowsAbove(table).flatMap((row) =>
      (grid.rows[row] ?? []).flatMap((cell, column) => saidBy(addressOf(row, column), cell))
    ),
  ];
  const columns = speakingColumns(understood.columns).filter(
    ({ heading, field }) => field?.kind !== "amount" && !OF_OTHERS.test(heading)
  );
  return (row, section) => {
    const beside: PlacesSaid[] = [];
    for (const { index, heading, field } of columns) {
      const cell = grid.rows[row]?.[index] ?? null;
      const isWhere = !field && SAYS_WHERE.test(heading);
      // 是 and 无 name no place, and columns are full of them.
      const isPlaced = () =>
        typeof cell === "string" && cell.length > 1 && PLACED.test(plainPlace(cell));
      if (isWhere || isPlaced()) beside.push(...saidBy(addressOf(row, index), cell));
    }
    for (const { address, cell } of section) beside.push(...saidBy(address, cell));
    return [...beside, ...ofTable];
  };
}

/** The rows above the heading that are the table's, but for figures among them, and those before that have none. */
function rowsAbove({ grid, top, headingRows: [first] }: Table): number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= 0; row--) {
    const isOfFigures = hasFigures(grid.rows[row]);
    if (isOfFigures && row < top) break;
    if (!isOfFigures) rows.push(row);
  }
  return rows;
}

/** Columns whose cells say where a project is along with other things: 夷陵区小溪塔街道1号, 夷陵区经信局. */
const SAYS_WHERE =
  /地址|地点|所在地|实施地|建设地|[厂地场]址|住所|[坐座]落|位置|乡镇|街道|园区|区划|主管|归口|管辖|隶属|初审|推荐|机关/;

/** 实际建在夷陵区, 建设地点：枝江市: words in any column that say where the project is. */
const PLACED =
  /[建设落]在|(?:建设|实施|项目)地|地[点址][:为在是]|[位座坐]落?于|坐落|^在[^,;]{0,14}(?:建|投资)|迁建?至|落户/;

/** Where a firm is registered or who is in charge, which needn't be where the project is. */
const OF_OTHERS = /注册|住所|通[讯信]|联系|办公|邮|法定|主管|归口|管辖|隶属|初审|推荐|机关/;

/** Columns that tell counties by their classes. */
const CLASS = /^(?:县市区?|区县|地区)(?:类别|类型|分类)$/;

/** 各县市, 二类县市, 县市项目, 中心城区除外: counties without their names, which offices and labels have as well. */
const GROUP =
  /(?:(?:各|[一二三]类|其[他它])(?:县市区?|区县|县区|县)|(?:县市区?|区县|县区)(?=项目|企业|技改|申报|部分|汇总|$|[、,()]))(?![级局办:经财发部政人填上报])|城区[^,;()]{0,2}除外|不含(?:中心)?城区/;

/** Whoever made a table is of the place; other remarks may speak of any. */
const MADE_BY =
  /(?:填报|填表|制表|编制|报送|上报|申报|主管|初审|推荐)(?:单位|部门)|(?:填[报表]|制表|^单位)(?:\([^()]*\))?:|[局府会室]\((?:盖章|公章|签章)\)/;

/** 长阳土家族自治县小计, with a section's number in front. */
const LONGEST_ALONE = 20;

/** （一）夷陵, 夷陵小计, 夷陵区: – what stands around a name that heads or sums a part of a table. */
const AROUND = /^\(?[一二三四五六七八九十\d]+[、.)]+|(?:小计|合计)?:?$/g;

/** What makes another word of a short form (夷陵大道, 当阳市场), or a firm's name (夷陵实业公司). */
const OTHER_WORD =
  "[一二三四东南西北中]?(?:路|街(?!道))|(?:长江)?大[道街桥]|广场|市场|技术[企产]|" +
  "[^,、;:()]{0,10}(?:公司|厂|集团)(?:$|[,、;:()])";

/** A division code at the beginning of a longer number. */
const CODE = /^\d{6}/;

/**
 * Finds the units that a text names among other words, or by their division code; 恩施 of 恩施州 is none, nor is what
 * stands right after 不含 or before 除外: （不含夷陵区）, （宜都市等另报）, （含原枝江市白洋园区）.
 */
function finder({ forms, prefixes, units }: Places): (written: string) => string[] {
  const alternatives = (isSuch: (length: number) => boolean) =>
    [...prefixes, ...forms.keys()]
      .filter(({ length }) => isSuch(length))
      .sort((one, other) => other.length - one.length)
      .join("|");
  const long = alternatives((length) => length > 2);
  const short = alternatives((length) => length === 2);
  const name = new RegExp(`(?:${long})(?!场)|(?:${short})(?!${OTHER_WORD})`, "g");
  const list = `(?:${long}|${short})(?:[、和及,]?(?:${long}|${short}))*`;
  const leftOut = new RegExp(
    `(?:不含|不包括|除了?|含原)${list}|${list}等?(?:除外|另[行表]?[报列])`,
    "g"
  );
  return (written) => {
    const [code] = CODE.exec(written) ?? [];
    const unit = units.find((each) => each.code === code);
    const named = (written.replace(leftOut, "").match(name) ?? []).flatMap(
      (form) => forms.get(form) ?? []
    );
    return unit ? [unit.name, ...named] : named;
  };
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

import type { Column } from "../../../src/core/ledger";
import { placesBeside, placesNamed } from "../../../src/core/ledger/placesNamed";
import { knownFields } from "../../../src/core/ledger/knownFields";
import { places } from "../../../src/policies/enshi/places";
import { places as yichang } from "../../../src/policies/yichang/places";

/** The units that a sheet's title names. */
function named(title: string): string[] {
  const table = {
    grid: { name: "申报", rows: [[title], ["企业名称", "申报补助额"]], merges: [] },
    area: { top: 1, bottom: 1, left: 0, right: 1 },
    top: 0,
    headingRows: [1, 1] as const,
    understood: { columns: [] },
  };
  return placesNamed(table, places, () => false).map(({ name }) => name);
}

test.each([
  // 恩施 is the prefecture's name as well as a city's.
  ["恩施州技改补助申报表", []],
  ["恩施土家族苗族自治州技改补助申报表", []],
  ["恩施技改补助申报表", ["恩施市"]],
  ["恩施州恩施市技改补助申报表", ["恩施市"]],
  ["恩施州利川技改补助申报表", ["利川市"]],
  ["恩施州高新区技改补助申报表", ["恩施州高新区"]],
])("%s names %j", (title, expected) => expect(named(title)).toEqual(expected));

/** A table of two columns, the second under this heading, with lines above. */
function tableOf(
  heading: string,
  cells: readonly (string | number)[],
  above: readonly string[] = []
) {
  const rows = [
    ...above.map((line) => [line]),
    ["企业名称", heading],
    ...cells.map((cell) => ["甲", cell]),
  ];
  const field = knownFields.fields.find(({ headings }) => headings.includes(heading));
  const columns = [
    { index: 0, heading: "企业名称", field: knownFields.fields.find(({ id }) => id === "firm")! },
    { index: 1, heading, ...(field && { field }) },
  ] as Column[];
  const first = above.length;
  return {
    ...{ grid: { name: "申报", rows, merges: [] }, top: 0 },
    area: { top: first, bottom: rows.length - 1, left: 0, right: 1 },
    headingRows: [first, first] as const,
    understood: { columns },
  };
}

/** The units of Yichang that the table names; the rows of these numbers head parts of it. */
const namedIn = (table: ReturnType<typeof tableOf>, heads: readonly number[] = []) =>
  placesNamed(table, yichang, (row) => heads.includes(row)).map(({ name }) => name);

const EVERYWHERE = yichang.units.map(({ name }) => name);

describe("a table without a column of places names", () => {
  test.each(
    "建设地址 建设地点 项目所在地 实施地 建设地 厂址 场址 地址 住所 坐落 座落 位置 所属乡镇 街道 园区 区划 主管部门 归口 管辖 隶属 初审 推荐单位 机关".split(
      " "
    )
  )("what stands under %s, among other words", (heading) => {
    expect(namedIn(tableOf(heading, ["夷陵区小溪塔街道1号"]))).toEqual(["夷陵区"]);
  });

  test.each([
    ...[
      "实际建在夷陵区",
      "设在夷陵区",
      "落在夷陵区",
      "建设地夷陵区",
      "实施地:夷陵区",
      "项目地夷陵区",
    ],
    ...[
      "地点:夷陵区",
      "地址为夷陵区",
      "地点在夷陵区",
      "地址是夷陵区",
      "位于夷陵区",
      "坐落于夷陵区",
    ],
    ...["座于夷陵区", "坐落夷陵区", "在夷陵区建厂", "在夷陵区投资", "迁至夷陵区", "搬迁建至夷陵区"],
    ...[
      "落户夷陵区",
      "填报单位:夷陵区经信局",
      "制表部门夷陵区",
      "填表(章):夷陵区",
      "单位:夷陵区经信局",
    ],
    ...["夷陵区经信局(盖章)", "夷陵区政府(公章)", "夷陵区管委会(签章)", "夷陵区办公室(盖章)"],
    ...["夷陵区", "夷陵", "(一)夷陵区", "二、夷陵区:", "夷陵小计", "夷陵区合计"],
  ])("in any column %s", (text) => {
    expect(namedIn(tableOf("甲乙丙", [text]))).toEqual(["夷陵区"]);
  });

  test.each([
    ...["夷陵区机械厂", "与夷陵区企业联系", "夷陵区经信局", "夷陵区技术中心认定", "夷陵区在建"],
    ...["见夷陵区填报", "已由夷陵区受理"],
  ])("in any column nothing of %s", (text) => {
    expect(namedIn(tableOf("甲乙丙", [text]))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["夷陵区技改汇总表", ["夷陵区"]],
    ["夷陵技改汇总表", ["夷陵区"]],
    ["夷陵街道汇总表", ["夷陵区"]],
    ["宜都市、枝江市汇总表", ["宜都市", "枝江市"]],
    ["420506汇总表", ["夷陵区"]],
    // Other words, and what is left out.
    ...["夷陵大道", "夷陵路", "夷陵东路", "夷陵长江大桥", "夷陵长江大道", "夷陵街", "夷陵大街"].map(
      (word): [string, string[]] => [`${word}项目表`, []]
    ),
    ...["夷陵广场", "夷陵市场", "夷陵技术企业", "夷陵机械公司", "夷陵化工厂", "夷陵集团"].map(
      (word): [string, string[]] => [word, []]
    ),
    ["汇总表(不含夷陵区)", []],
    ["汇总表(不包括夷陵区、宜都市)", []],
    ["汇总表(除夷陵区和宜都市)", []],
    ["汇总表(除了夷陵区)", []],
    ["枝江市汇总表(含原宜都市白洋园区)", ["枝江市"]],
    ["汇总表(夷陵区除外)", []],
    ["枝江市汇总表(宜都市等另报)", ["枝江市"]],
    ["枝江市汇总表(宜都市另表报)", ["枝江市"]],
  ])("in its title %s: %j", (title, expected) => {
    expect([...namedIn(tableOf("甲乙丙", [5], [title]))].sort()).toEqual([...expected].sort());
  });

  test.each([
    ...[
      "各县市汇总表",
      "各县市区汇总表",
      "各区县汇总表",
      "二类县市汇总表",
      "其他县汇总表",
      "其它县区汇总表",
    ],
    ...[
      "县市区项目汇总表",
      "县市企业表",
      "区县技改表",
      "县市区",
      "汇总表(中心城区除外)",
      "汇总表(不含城区)",
    ],
    ...["汇总表(不含中心城区)"],
  ])("all of them by %s", (title) => {
    expect(namedIn(tableOf("甲乙丙", [5], [title]))).toEqual(EVERYWHERE);
  });

  test.each([
    ...["各县级部门汇总表", "县市区局项目表", "四类县市表"],
    ...["城区汇总表", "县市区领导表"],
  ])("none by %s", (title) => {
    expect(namedIn(tableOf("甲乙丙", [5], [title]))).toEqual([]);
  });

  test("all of them by classes, or where a row that heads others says so, and none in other rows", () => {
    for (const heading of ["县市类别", "县市区类型", "区县分类", "地区类别"])
      expect(namedIn(tableOf(heading, ["二类"]))).toEqual(EVERYWHERE);
    expect(namedIn(tableOf("企业类别", ["二类"]))).toEqual([]);
    expect(namedIn(tableOf("甲乙丙", ["各县市"], []), [1])).toEqual(EVERYWHERE);
    expect(namedIn(tableOf("甲乙丙", ["各县市"]))).toEqual([]);
    expect(namedIn(tableOf("甲乙丙", ["夷陵区企业"]), [1])).toEqual(["夷陵区"]);
  });

  test("what stands above it, but for figures and what lies beyond them", () => {
    const above = ["夷陵区汇总表", "单位：万元"];
    expect(namedIn(tableOf("甲乙丙", [5], above))).toEqual(["夷陵区"]);
    const table = tableOf("甲乙丙", [5], [...above, "见下"]);
    const rows = table.grid.rows.map((row, i) => (i === 1 ? [5, 6] : row));
    const beyond = { ...table, grid: { ...table.grid, rows } };
    expect(namedIn({ ...beyond, top: 2 } as typeof table)).toEqual([]);
    expect(namedIn({ ...beyond, top: 0 } as typeof table)).toEqual(["夷陵区"]);
  });
});

describe("beside a column of places", () => {
  const beside = (
    heading: string,
    cell: string | number,
    above: string[] = [],
    sections: string[] = []
  ) => {
    const table = tableOf(heading, [cell], above);
    const section = sections.map((text) => ({ of: "section" as const, address: "A9", cell: text }));
    return placesBeside(table, yichang)(above.length + 1, section).map(
      ({ address, found, places: named }) =>
        `${address} ${found}: ${named.map(({ name }) => name).join()}`
    );
  };

  test("addresses say where a row is, and words that say so anywhere", () => {
    expect(beside("建设地址", "夷陵区1号")).toEqual(["B2 夷陵区1号: 夷陵区"]);
    expect(beside("备注", "建在夷陵区")).toEqual(["B2 建在夷陵区: 夷陵区"]);
    expect(beside("备注", "夷陵区企业")).toEqual([]);
    expect(beside("备注", 5)).toEqual([]);
  });

  test("where a firm is registered, or who is in charge, doesn't", () => {
    for (const heading of "注册地址 住所 通讯地址 通信地址 联系地址 办公地址 邮寄地址 法定地址 主管部门 归口 管辖 隶属 初审 推荐单位 机关".split(
      " "
    ))
      expect([heading, beside(heading, "夷陵区1号")]).toEqual([heading, []]);
    expect(beside("申报补助额", "建在夷陵区")).toEqual([]);
  });

  test("sections, the sheet's name and lines above say it of several rows", () => {
    expect(beside("备注", "无", ["夷陵区汇总表"], ["枝江市"])).toEqual([
      ...["A9 枝江市: 枝江市", "A1 夷陵区汇总表: 夷陵区"],
    ]);
    const named = { ...tableOf("备注", ["无"]) };
    const grid = { ...named.grid, name: "宜都市" };
    expect(
      placesBeside({ ...named, grid }, yichang)(1, []).map(({ address, found }) => [address, found])
    ).toEqual([["", "宜都市"]]);
  });
});

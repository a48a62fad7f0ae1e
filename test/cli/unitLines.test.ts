/** Units that lines state in other places and other ways than once above the table. */
import {
  auditDesk,
  HEADINGS,
  IN_WAN,
  TITLE,
  verdicts,
  type Desk,
  type DeskCell,
} from "./support/desk";

/** 5000 are due 300 万元, the most there is: 500 are 200 too much, and would agree in 元. */
const row: DeskCell[] = [1, "甲公司", "西陵区", "A", 5000, 500];

const audit = (rows: readonly (readonly DeskCell[])[]) => auditDesk({ 申报: { rows } });

/** No unit is taken: every row is an error that names those stated. */
const isRefused = async (rows: readonly (readonly DeskCell[])[], units: string) => {
  const found = await audit(rows);
  expect([found.status, verdicts(found)]).toEqual([2, expect.stringMatching(/^unreadable \d+$/)]);
  expect(found.ledgers[0]!.unreadable[0]!.text).toContain(`“${units}”`);
};

describe("a line that states two units states none", () => {
  const lines: [string, string][] = [
    ["原表单位：元，本表单位：万元", "元、万元"],
    ["单位：元（已换算为万元）", "元、万元"],
    ["单位：元（设备投资为万元）", "元、万元"],
    ["金额单位：元    总投资单位：亿元", "元、亿元"],
    ["单位：万元，补助额单位：元", "万元、元"],
    ["单位：万元（补助额为元）", "万元、元"],
    ["设备：万元；补助：元", "万元、元"],
    ["单位：元（ ）万元（√）", "元、万元"],
    ["单位：元 （万元请换算）", "元、万元"],
    ["注：表中数据以元计，汇总以万元计", "元、万元"],
    ["注：申报补助额以元为单位，其余以万元为单位", "元、万元"],
    ["注：1.设备投资以万元为单位；2.补助以元为单位。", "万元、元"],
    ["注：低于1万元的以元为单位。", "元、万元"],
  ];
  test.each(lines)("above: %s", (line, units) => isRefused([TITLE, [line], HEADINGS, row], units));
  test.each(lines)("below: %s", (line, units) => isRefused([TITLE, HEADINGS, row, [line]], units));

  test.each<[string, DeskCell[]]>([
    ["for the table", ["单位：元", null, null, "金额单位：万元"]],
    ["for columns", ["单位：元（设备）", null, null, null, "单位：万元（补助）"]],
  ])("in two cells of one row, %s", (_, line) =>
    isRefused([TITLE, line, HEADINGS, row], "元、万元")
  );

  test.each([
    ...["2018年500万元以上项目表（单位：元）", "单位：元 合计 300 万元", "单位：元（精确到元）"],
    ...["填报单位：宜昌开元集团 单位：元", "注：金额以元为单位。500万元以上的另附"],
    ...["单位：元（保留两位小数）"],
  ])("but %s states one", async (line) => {
    const found = await audit([TITLE, [line], HEADINGS, [...row.slice(0, 4), 10000000, 1000000]]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });
});

test.each(["单位∶元", "单位﹕元", "单位︰元", "单位.元", "元（单位）"])(
  "%s is 元",
  async (line) => {
    const found = await audit([TITLE, [line], HEADINGS, [...row.slice(0, 4), 10000000, 1000000]]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  }
);

test.each(["块", "M"])("（%s） can't be followed", (unit) =>
  isRefused(
    [TITLE, IN_WAN, [...HEADINGS.slice(0, 4), `设备投资（${unit}）`, "申报补助额"], row],
    unit
  )
);

/** The same row in 元. */
const inYuan: DeskCell[] = [2, "乙公司", "西陵区", "B", 10000000, 1000000];

describe("a line below the headings", () => {
  test.each(["单位：元", "（金额单位：元）", "元"])(
    "%s directly below them, over no amounts, is the table's",
    async (line) => {
      const found = await audit([TITLE, HEADINGS, [line], inYuan]);
      expect([found.status, verdicts(found), found.ledgers[0]!.rows]).toEqual([0, "agree 1", 1]);
    }
  );

  test.each<[string, DeskCell[]]>([
    ["over no amounts", ["（金额单位：万元）"]],
    ["behind them", [...Array<null>(7).fill(null), "单位：万元"]],
    ["at the right end", [null, null, null, null, null, "单位：万元"]],
  ])("that contradicts the one above leaves the unit open, %s", (_, line) =>
    isRefused([TITLE, ["单位：元"], HEADINGS, line, row], "元、万元")
  );

  test("for one column of two is that one's", async () => {
    const units: DeskCell[] = ["—", "—", "—", "—", "万元", "元"];
    const found = await audit([TITLE, HEADINGS, units, [...row.slice(0, 4), 1000, 1000000]]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });
});

describe("a line among the rows", () => {
  const asTexts = ([serial, firm, place, project, ...amounts]: readonly DeskCell[]): DeskCell[] => [
    ...[String(serial), firm!, place!, project!],
    ...amounts.map(String),
  ];
  const asShown = (cells: readonly DeskCell[]): DeskCell[] => [
    ...[String(cells[0]), ...cells.slice(1, 4)],
    ...cells.slice(4).map((cell) => ({ value: Number(cell), format: "#,##0.00_ " })),
  ];

  test.each<[string, (cells: readonly DeskCell[]) => DeskCell[]]>([
    ["numbers", (cells) => [...cells]],
    ["texts", asTexts],
    ["shown in a format", asShown],
  ])("leaves the unit open where amounts are %s", async (_, as) => {
    await isRefused([TITLE, HEADINGS, as(row), ["以下单位：元"], as(inYuan)], "万元、元");
    await isRefused([TITLE, IN_WAN, HEADINGS, as(row), ["以下单位：元"], as(inYuan)], "万元、元");
  });

  test.each<[string, DeskCell[]]>([
    ["many texts", ["二、县市", "制表：张三", "审核：李四", "单位：万元"]],
    ["figures", ["二", "县市（单位：万元）", null, null, 5000, 500]],
    ["the figures of a sum", ["小计", null, null, "单位：万元", 2000, 200]],
    ["a day and a name", ["填报人", "张三", "日期", "2018-06-30", "页", "单位：万元"]],
  ])("is seen beside %s", (_, line) =>
    isRefused([TITLE, ["单位：元"], HEADINGS, inYuan, line, row], "元、万元")
  );

  test("is seen above a heading that is printed again", () => {
    const line = ["填报人", "张三", "联系电话", "123", "日期", "单位：万元"];
    return isRefused([TITLE, ["单位：元"], HEADINGS, inYuan, line, HEADINGS, row], "元、万元");
  });

  test("says where the units differ", async () => {
    const found = await audit([TITLE, IN_WAN, HEADINGS, row, ["以下单位：元"], inYuan]);
    expect(found.ledgers[0]!.notes).toContainEqual({
      address: "A5",
      text: "表内单位写法不一（万元、元），分不清哪些金额用哪个单位，均不读。请统一单位，或在表头分列注明",
    });
  });

  test.each<[string, string, string]>([
    ["计量单位", "万元", "元"],
    ["单位", "万元", "元"],
    ["金额单位", "万元", "元"],
    ["币种", "（万元）", "人民币元"],
    ["备注", "", "本行金额单位：元"],
    ["备注", "", "金额为元"],
  ])("a column %s speaks of its own row alone: %s, %s", async (heading, first, second) => {
    const headings = [...HEADINGS, heading];
    const found = await audit([TITLE, IN_WAN, headings, [...row, first], [...inYuan, second]]);
    expect([found.status, verdicts(found)]).toEqual([2, "over 1, unreadable 1"]);
    const [, asked] = found.ledgers[0]!.differing;
    expect(asked!.comparisons[0]!.error).toContain(`“${second}”`);
  });

  test("words that speak of more rows than their own leave all unread", () =>
    isRefused(
      [TITLE, IN_WAN, [...HEADINGS, "备注"], row, [...inYuan, "以下金额为元"]],
      "万元、元"
    ));

  test.each([
    ["计量单位", "万元"],
    ["计量单位", "台"],
    ["备注", "总投资300万元，单位：宜昌开元集团"],
    ["项目法人", "三元公司"],
    ["备注", "带单位：亿"],
  ])("a column %s of %s changes nothing", async (heading, text) => {
    const found = await audit([TITLE, IN_WAN, [...HEADINGS, heading], [...row, text]]);
    expect([found.status, verdicts(found)]).toEqual([1, "over 1"]);
  });
});

describe("a unit that isn't in plain sight", () => {
  const notes = async (desk: Desk) => {
    const found = await auditDesk({ 申报: desk });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
    return found.ledgers[0]!.notes;
  };

  test.each<[string, DeskCell[], string, Partial<Desk>]>([
    ["row", ["单位：元"], "A2", { hiddenRows: [2] }],
    ["column", [...Array<null>(8).fill(null), "单位：元"], "I2", { hiddenColumns: [9] }],
  ])("counts in a hidden %s, and that is said", async (_, line, address, hidden) => {
    expect(await notes({ rows: [TITLE, line, HEADINGS, inYuan], ...hidden })).toContainEqual({
      address,
      text: "金额单位（元）写在隐藏的行或列里，照常采用",
    });
  });

  test("stands against none on show", async () => {
    const rows = [TITLE, IN_WAN, ["单位：元"], HEADINGS, row];
    const found = await auditDesk({ 申报: { rows, hiddenRows: [3] } });
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
  });

  test("a part of it that is struck out doesn't count, and that is said", async () => {
    const line: DeskCell = {
      xml: "<is><r><t>单位：</t></r><r><rPr><strike/></rPr><t>万</t></r><r><t>元</t></r></is>",
    };
    expect(await notes({ rows: [TITLE, [line], HEADINGS, inYuan] })).toContainEqual({
      address: "A2",
      text: "“万”带删除线，不计，读“单位：元”",
    });
  });

  test.each(["申报表（元）", "申报表（单位：元）"])("counts in the name %s", async (name) => {
    const bySheet = await auditDesk({ [name]: { rows: [TITLE, HEADINGS, inYuan] } });
    expect([bySheet.status, verdicts(bySheet)]).toEqual([0, "agree 1"]);
    const byTitle = await audit([[name], HEADINGS, inYuan]);
    expect([byTitle.status, verdicts(byTitle)]).toEqual([0, "agree 1"]);
  });

  test("a line above counts before the sheet's name, and that is said", async () => {
    const found = await auditDesk({ "申报表（元）": { rows: [TITLE, IN_WAN, HEADINGS, row] } });
    expect(verdicts(found)).toBe("over 1");
    expect(found.ledgers[0]!.notes.map(({ text }) => text)).toContain(
      "单位写法不一（万元、元），以最靠近表头的为准"
    );
  });
});

describe("over tables side by side", () => {
  const blanks = Array<null>(7).fill(null);
  const tables: DeskCell[][] = [
    [...HEADINGS, null, ...HEADINGS],
    [...row, null, ...inYuan],
  ];

  test.each<[string, DeskCell[], string]>([
    ["over the right one is that one's", [...blanks, "单位：元"], "unreadable 1 + agree 1"],
    [
      "over the left one, beside the other's title, is that one's",
      ["县市（单位：万元）", ...blanks.slice(1), "城区（单位：元）"],
      "over 1 + agree 1",
    ],
    [
      "of the left one isn't that of one with a title of its own",
      ["县市（单位：元）", ...blanks.slice(1), "城区"],
      "agree 1 + unreadable 1",
    ],
    ["alone where titles begin is both's", ["单位：元"], "agree 1 + agree 1"],
    ["behind both is both's", [...blanks, ...blanks, "单位：元"], "agree 1 + agree 1"],
  ])("a unit %s", async (_, line, expected) => {
    expect(verdicts(await audit([TITLE, line, ...tables]))).toBe(expected);
  });
});

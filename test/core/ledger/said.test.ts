/** What a ledger says of its rows besides the figures: which cells and lines may be listened to. */
import { findLedgers, type Column } from "../../../src/core/ledger";
import { knownFields } from "../../../src/core/ledger/knownFields";
import { namingColumns, saidAround, speakingColumns } from "../../../src/core/ledger/said";
import { sheet } from "./sheet";

const columns = (...ids: readonly string[]): Column[] =>
  ids.map((id, index) => {
    const field = knownFields.fields.find((each) => each.id === id);
    return { index, heading: id, ...(field && { field }) } as Column;
  });
const ids = (of: readonly Column[]) => of.map(({ heading }) => heading);

const NAMES = [
  ...["serial", "firm", "credit_code", "place", "project", "filing_no", "period", "industry"],
  ...["item", "model", "quantity", "supplier", "invoice_no", "voucher", "document", "paid_reading"],
];
const DECISIONS = [
  ...["reported", "county_approved", "city_approved", "computed", "difference", "due"],
  ...["disbursed", "outstanding"],
];

describe("columns", () => {
  it("speak of a row unless they name it or hold what is decided of it", () => {
    expect(ids(speakingColumns(columns(...NAMES, ...DECISIONS)))).toEqual([]);
    const others = ["remark", "has_loan", "equipment", "paid", "bank", "甲乙丙"];
    expect(ids(speakingColumns(columns(...others)))).toEqual(others);
  });

  it("name it by firm and project, or say from when to when", () => {
    const all = columns("甲乙丙", ...NAMES, "remark");
    expect(ids(namingColumns(all))).toEqual(["firm", "project", "period"]);
  });
});

const LEDGER = `
某县汇总表
企业名称|项目名称|申报补助额|备注
一、中心城区
甲公司|扩建|5|有贷款
乙公司|更新|6|
注：以上均未贷款
制表：张三`;

describe("a row", () => {
  const said: string[][] = [];
  beforeAll(() => {
    const [ledger] = findLedgers(sheet(LEDGER));
    for (const row of ledger!.rows())
      said.push(
        (row.said ?? []).map(({ of, address, cell }) => `${of} ${address} ${String(cell)}`)
      );
  });
  const lines = [
    "line  表",
    "line A1 某县汇总表",
    "line A7 制表：张三",
    "line A6 注：以上均未贷款",
  ];

  it("is spoken of by its cells and name, by its section, and by the lines around the table", () => {
    expect(said[1]).toEqual([
      ...["cell D4 有贷款", "name A4 甲公司", "name B4 扩建", "section A3 一、中心城区"],
      ...lines,
    ]);
    expect(said[2]).toEqual([
      ...["name A5 乙公司", "name B5 更新", "section A3 一、中心城区", ...lines],
    ]);
  });

  it("of no data is spoken of by nobody", () => {
    expect([said[0], said[3], said[4]]).toEqual([[], [], []]);
  });
});

it("lines under a table go up to the last row with figures", () => {
  const grid = sheet(
    "企业名称|项目名称|申报补助额\n甲|A|5\n说明|甲\n乙|B|5%\n 注 |5\n注一\n\u200b"
  );
  const under = saidAround(grid, 0, [0, 0], 6).map(({ address, cell }) => `${address}${cell}`);
  expect(under).toEqual(["表", "A6注一"]);
});

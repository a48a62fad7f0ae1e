/** Which lines below a heading say the unit of a table, and which that it changes. */
import { findLedgers, type Grid } from "../../../src/core/ledger";
import { isLineOfMoney } from "../../../src/core/ledger/tableUnit";
import { sheet } from "./sheet";

const HEAD = "企业名称|项目名称|总投资|申报数";

/** The unit of the amounts, or -, and the addresses of what is said of it. */
function unitOf(text: string, further: Partial<Grid> = {}): string {
  const [ledger] = findLedgers({ ...sheet(text), ...further });
  const amount = ledger!.columns.find(({ field }) => field?.kind === "amount")!;
  const said = ledger!.notes.filter(({ text: { zh } }) => /单位/.test(zh));
  return [amount.unit ?? "-", ...said.map(({ address }) => address)].join(" ");
}

describe("a line between figures changes the unit", () => {
  test.each([
    ...[
      "5",
      '"5"',
      '"5,000.00"',
      '"5 000"',
      '"￥5"',
      '"¥ 5.00"',
      '"(5)"',
      '"-5"',
      '"5元"',
      '"5万元"',
    ],
    ...['"5万"', '"5 亿元"', "5@percent"],
  ])("before %s", (figure) =>
    expect(unitOf(`${HEAD}\n甲|A|5|1\n单位：元\n乙|B|${figure}|`)).toBe("- A3")
  );

  test.each(["", "待定", "约5万", "5户", "第5批", "A5", "五万元", "43221@date"])(
    "not before %j",
    (words) => expect(unitOf(`${HEAD}\n甲|A|5|1\n单位：元\n乙|B|${words}|`)).toBe("元 A3")
  );

  test("in any column of amounts", () =>
    expect(unitOf(`${HEAD}\n甲|A|5|1\n单位：元\n乙|B||"5万元"`)).toBe("- A3"));
});

describe("a remark below a table", () => {
  test.each(["注：以元为单位", "单位：元", "注：金额单位：元，四舍五入"])(
    "says its unit: %s",
    (remark) => expect(unitOf(`${HEAD}\n甲|A|5|1\n${remark}`)).toBe("元 A3")
  );

  test.each([
    ...[
      "发票",
      "凭证",
      "票据",
      "单据",
      "附件",
      "附表",
      "报表",
      "流水",
      "明细",
      "合同",
      "协议",
      "原件",
    ],
    ...["复印件", "清单", "财务", "账簿", "账户", "银行", "单价", "证书", "报告"],
  ])("says nothing for certain where it speaks of %s", (thing) =>
    expect(unitOf(`${HEAD}\n甲|A|5|1\n注：${thing}以元为单位`)).toBe("-")
  );

  test("speaks of the table where a line above says the unit, whatever it names", () =>
    expect(unitOf(`单位：万元\n${HEAD}\n甲|A|5|1\n注：发票以元为单位`)).toBe("万元 A4"));
});

describe("what says the unit and isn't on show", () => {
  const hidden = (rows: number[], columns: number[] = []) => ({
    hidden: { sheet: false, rows: new Set(rows), columns: new Set(columns) },
  });

  test("is told", () => {
    expect(unitOf(`单位：元\n${HEAD}\n甲|A|5|1`, hidden([0]))).toBe("元 A1");
    expect(unitOf(`单位：元\n${HEAD}\n甲|A|5|1`, hidden([], [0]))).toContain("元 A1");
    expect(unitOf(`单位：元\n${HEAD}\n甲|A|5|1`, hidden([5]))).toBe("元");
  });

  test("contradicts what is", () =>
    expect(unitOf(`单位：元\n单位：万元\n${HEAD}\n甲|A|5|1`, hidden([0]))).toBe("- A1"));
});

test("the sheet's name says it where nothing else does", () => {
  expect(unitOf(`${HEAD}\n甲|A|5|1`, { name: "申报表（元）" })).toBe("元");
  expect(unitOf(`${HEAD}\n甲|A|5|1\n单位：万元`, { name: "申报表（元）" })).toBe("万元 A3 ");
});

test("a line directly below the heading is the table's, behind a heading that is printed again, too", () => {
  expect(unitOf(`${HEAD}\n单位：元\n甲|A|5|1`)).toBe("元");
  expect(unitOf(`${HEAD}\n单位：元，按实填\n甲|A|5|1`)).toContain("A2");
  expect(unitOf(`${HEAD}\n甲|A|5|1\n${HEAD}\n乙|B|5|1\n注：金额单位为元`)).toBe("元 A5");
});

test("a line of a few texts may be about money", () => {
  expect(isLineOfMoney(["甲", null, "5元"])).toBe(true);
  expect(isLineOfMoney(["单位：圓", "", "b", "c"])).toBe(true);
  expect(isLineOfMoney(["a", "b", "c", "元"])).toBe(false);
  expect(isLineOfMoney(["元", 5])).toBe(false);
  expect(isLineOfMoney(["甲", "乙"])).toBe(false);
  expect(isLineOfMoney([null, ""])).toBe(false);
});

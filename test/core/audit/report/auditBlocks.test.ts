import { Amount } from "../../../../src/core/amount";
import { LedgerAuditor, type AuditedLedger } from "../../../../src/core/audit";
import { auditBlocks, limited } from "../../../../src/core/audit/report/auditBlocks";
import { findLedgers } from "../../../../src/core/ledger";
import { table, text, type Block, type ReportCell } from "../../../../src/core/report/blocks";
import { cellText } from "../../../../src/core/report/cells";
import { auditRule } from "../../../../src/policies";
import { sheet } from "../../ledger/sheet";
import { yichang } from "../support";

const TERMS = { documents: ["宜府发〔2018〕4号"], tolerance: new Amount("0.01"), seed: 1 };

function audited(lines: string): AuditedLedger {
  const [ledger] = findLedgers(sheet(lines), { places: yichang.places });
  const options = { ...auditRule(yichang, ledger!), ...TERMS };
  const auditor = new LedgerAuditor(ledger!, options);
  for (const row of ledger!.rows()) auditor.add(row);
  return auditor.finish();
}

/** A report as lines: # before headings, cells between |. */
const lines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [`${"#".repeat(block.level)} ${block.text}`];
    if (block.kind === "text") return [block.text];
    const row = (cells: readonly ReportCell[]) => cells.map(cellText).join("|");
    return [row(block.head), ...block.rows.map(row)];
  });

const HEAD = "企业名称|项目名称|所属县市区|生产性设备(不含税)|申报补助额|市级审定额";

describe("the report of an audit", () => {
  // 10% of the equipment, at most 300 (YC-4.1-c, -f).
  const report = lines(
    auditBlocks(
      [
        audited(`${HEAD}
          甲公司|一号线|西陵区|2000|200|200
          乙公司|二号线|西陵区|4000|400|300
          丙公司|三号线|西陵区|5000|500|300
          丁公司|四号线|西陵区|1000|123.4|100
          戊公司|五号线|西陵区|约300|30|30
          己公司|六号线|西陵区|600|约60|60
          庚公司|七号线|西陵区|600|60|
          甲公司|一号线|西陵区|2000|200|200`),
      ],
      TERMS,
      "zh"
    )
  );
  const under = (heading: string) => {
    const from = report.indexOf(heading);
    const to = report.findIndex((line, i) => i > from && line.startsWith("#"));
    return report.slice(from + 1, to < 0 ? undefined : to);
  };

  it("begins with how each column came out; the three sums agree with one another", () => {
    expect(report[0]).toContain("宜府发〔2018〕4号");
    expect(report.filter((line) => line.startsWith("#"))).toEqual([
      ...["## 总览", "## 差异按原因", "### 未按上限封顶：2 笔", "### 原因不明：1 笔"],
      ...["## 无法核对的金额", "## 跨行发现", "## 人工复核抽样"],
    ]);
    expect(under("## 总览")).toEqual([
      "工作表|列|数据行|相符|多报/多核|少报/少核|无法核对|未填|可核对填报（万元）|对应应补（万元）|差异合计（万元）",
      // 200 + 400 + 500 + 123.4 + 60 + 200, of which 200 + 300 + 300 + 100 + 60 + 200 are due.
      "表|申报补助额|8|3|3|0|2|0|1,483.4|1,160|323.4",
      "表|市级审定额|8|6|0|0|1|1|1,160|1,160|0",
    ]);
  });

  it("has the causes, the most common first, the unknown last, and under each its differences", () => {
    expect(under("## 差异按原因")).toEqual([
      ...["原因|笔数|差异合计（万元）", "未按上限封顶|2|300", "原因不明|1|23.4"],
    ]);
    const [head, ...capped] = under("### 未按上限封顶：2 笔");
    expect(head).toBe(
      "单元格|项目|列|填报数（万元）|应补数（万元）|核对|差异（万元）|可能原因|依据条款"
    );
    expect(capped.map((line) => line.split("|").slice(0, 7).join("|"))).toEqual([
      "表!E3|二号线|申报补助额|400|300|多报|100",
      "表!E4|三号线|申报补助额|500|300|多报|200",
    ]);
    expect(capped.every((line) => /上限.*\|YC-4\.1-f$/.test(line))).toBe(true);
    expect(under("### 原因不明：1 笔")[1]).toMatch(
      /^表!E5\|四号线\|申报补助额\|123\.4\|100\|多报\|23\.4\|[^|]+\|YC-4\.1-/
    );
  });

  it("names once the cell that keeps a row from being worked out, else the one that can't be read", () => {
    const [head, ...rows] = under("## 无法核对的金额");
    expect(head).toBe("单元格|项目|说明");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^表!D6\|五号线\|.*约300/);
    expect(rows[1]).toMatch(/^表!E7\|六号线\|.*约60/);
  });

  it("ends with what was found across rows, and the sample", () => {
    const [head, ...rows] = under("## 跨行发现");
    expect(head).toBe("类别|单元格|内容|金额（万元）|依据条款");
    // The first line's 200 are paid twice: 400 of 300.
    expect(rows.map((line) => line.replace(/\|第 2、9 行[^|]+/, ""))).toEqual([
      "疑似重复申报|表!B2||",
      "多次拨付合计超上限|表!F9|100|YC-4.1-f",
    ]);
    const [figures, of] = under("## 人工复核抽样");
    expect(figures).toContain("表");
    expect(of).toBe("行|项目|金额（万元）|必抽");
  });

  it("says so where nothing differs, and leaves out what is empty", () => {
    const fine = lines(auditBlocks([audited(`${HEAD}\n甲公司|一号线|西陵区|2000||`)], TERMS, "zh"));
    expect(fine.filter((line) => line.startsWith("#"))).toEqual([...["## 总览", "## 差异按原因"]]);
    expect(fine[fine.length - 1]).toMatch(/^没有/);
  });
});

describe("a long table", () => {
  const tableOf = (items: readonly string[]) =>
    table(
      ["A"],
      items.map((item) => [item])
    );

  it("has its first rows, and says how many there are besides", () => {
    expect(limited(["a", "b", "c"], "zh", 2, tableOf)).toEqual([
      table(["A"], [["a"], ["b"]]),
      text(expect.stringContaining("1") as unknown as string),
    ]);
    expect(limited(["a", "b"], "zh", 2, tableOf)).toEqual([table(["A"], [["a"], ["b"]])]);
    expect(limited([], "zh", 2, tableOf)).toEqual([]);
  });
});

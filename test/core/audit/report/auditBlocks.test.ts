import { Amount } from "../../../../src/core/amount";
import { LedgerAuditor, type AuditedLedger } from "../../../../src/core/audit";
import { auditBlocks, limited, listBlocks } from "../../../../src/core/audit/report/auditBlocks";
import { findLedgers } from "../../../../src/core/ledger";
import { table, text, type Block, type ReportCell } from "../../../../src/core/report/blocks";
import { cellText } from "../../../../src/core/report/cells";
import {
  reportRows,
  type ReportChart,
  type StyledCell,
} from "../../../../src/core/report/sheetRows";
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
      "zh",
      "here"
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
      ...["## 总览", "## 差异汇总", "### 按原因", "### 按县市区", "### 按企业", "## 差异明细"],
      ...["## 无法核对的金额", "## 跨行发现", "## 人工复核抽样"],
    ]);
    expect(under("## 总览")).toEqual([
      "工作表|列|数据行|相符|多报|少报|无法核对|未填|可核对填报（万元）|对应应补（万元）|差异合计（万元）",
      // 200 + 400 + 500 + 123.4 + 60 + 200, of which 200 + 300 + 300 + 100 + 60 + 200 are due.
      "表|申报补助额|8|3|3|0|2|0|1,483.4|1,160|323.4",
      "表|市级审定额|8|6|0|0|1|1|1,160|1,160|0",
    ]);
  });

  it("sums the differences up: the most common cause first, the unknown last; else the largest sum first", () => {
    const head = "多报合计（万元）|少报合计（万元）|差异合计（万元）|笔数";
    expect(under("### 按原因")).toEqual([
      ...[`原因|${head}`, "未按上限封顶|300|0|300|2", "未识别出原因|23.4|0|23.4|1"],
    ]);
    expect(under("### 按县市区")).toEqual([`县市区|${head}`, "西陵区|323.4|0|323.4|3"]);
    expect(under("### 按企业")).toEqual([
      ...[`企业|${head}`, "丙公司|200|0|200|1", "乙公司|100|0|100|1", "丁公司|23.4|0|23.4|1"],
    ]);
  });

  it("lists the differences one by one, in the ledger's order", () => {
    const [head, ...rows] = under("## 差异明细");
    expect(head).toBe(
      "单元格|企业|县市区|项目|列|填报数（万元）|应补数（万元）|核对|差异（万元）|可能原因|依据条款"
    );
    expect(rows.map((line) => line.split("|").slice(0, 9).join("|"))).toEqual([
      "表!E3|乙公司|西陵区|二号线|申报补助额|400|300|多报|100",
      "表!E4|丙公司|西陵区|三号线|申报补助额|500|300|多报|200",
      "表!E5|丁公司|西陵区|四号线|申报补助额|123.4|100|多报|23.4",
    ]);
    expect(rows.slice(0, 2).every((line) => /上限.*\|YC-4\.1-f$/.test(line))).toBe(true);
    expect(rows[2]).toMatch(/\|[^|]+\|YC-4\.1-[^|]+$/);
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
    const of = audited(`${HEAD}\n甲公司|一号线|西陵区|2000||`);
    const fine = lines(auditBlocks([of], TERMS, "zh", "here"));
    expect(fine.filter((line) => line.startsWith("#"))).toEqual([...["## 总览", "## 差异汇总"]]);
    expect(fine[fine.length - 1]).toMatch(/^没有/);
    expect(listBlocks([of], "zh")).toEqual([]);
  });
});

describe("the list on a sheet of its own", () => {
  const ledgers = [
    audited(`${HEAD}
      甲公司|一号线|西陵区|4000|400|300
      |二号线|西陵区|1000|40|100
      乙公司|三号线|西陵区|1000|100|100`),
  ];
  const rowOf = (rows: readonly StyledCell[][], text: string) =>
    rows.findIndex(([cell]) => cell?.value === text);

  it("is a filtered list of links, and the summary says where it is", () => {
    const { rows, filter } = reportRows(listBlocks(ledgers, "zh"));
    expect(filter).toEqual({ top: 0, left: 0, bottom: 2, right: 10 });
    expect(rows[1]![0]).toEqual({
      value: "表!E2",
      formula: 'HYPERLINK("#\'表\'!E2","表!E2")',
      style: "link",
    });
    const said = lines(auditBlocks(ledgers, TERMS, "zh", { sheet: "差异明细" }));
    expect(said.join("\n")).toContain("“差异明细”");
    expect(said).not.toContain("## 差异明细");
  });

  it("has charts of the sums beside them, none over another or over what follows", () => {
    const blocks = auditBlocks(ledgers, TERMS, "zh", { sheet: "差异明细" });
    const { rows, charts, filter } = reportRows(blocks);
    expect(filter).toBeUndefined();
    expect(charts.map(({ area }) => rows[area.top]![area.left]!.value)).toEqual([
      ...["原因", "县市区", "企业"],
    ]);
    // Over and under, of each name: 100 and −60.
    const [, byPlace, byFirm] = charts;
    const drawn = ({ area }: ReportChart) =>
      rows
        .slice(area.top + 1, area.bottom + 1)
        .map((row) => row.slice(area.left, area.right + 1).map(({ value }) => value));
    expect(drawn(byPlace!)).toEqual([["西陵区", 100, -60]]);
    expect(drawn(byFirm!)).toEqual([...[["甲公司", 100, 0]], ...[["（未填）", 0, -60]]]);
    const below = charts.map(({ anchor, height }) => anchor.row + height);
    const next = [...charts.slice(1).map(({ anchor }) => anchor.row), rowOf(rows, "人工复核抽样")];
    next.forEach((row, i) => expect(row).toBeGreaterThanOrEqual(below[i]!));
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

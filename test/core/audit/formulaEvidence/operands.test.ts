import { faults, faultsIn, formulaSheet } from "./support";

describe("a reference to a blank cell", () => {
  it("is named where a factor is blank, or what is referred to is no part of a table", () => {
    expect(
      faults(`
        数量|单价|金额
        2|3|=A2*B2 ⇒ 6
        2||=A3*B3 ⇒ 0
        2|3|=A4*B4 ⇒ 6
      `)
    ).toEqual(["emptyOperand C3 ?"]);
    expect(
      faults(`
        项目|金额
        甲|10
        小计|=SUM(B2) ⇒ 10

        合计|=B3+B4 ⇒ 10
      `)
    ).toEqual(["emptyOperand B5 ?"]);
    expect(
      faults(`
        费率||金额
        |100|=B2*$A$2 ⇒ 0
        |200|=B3*$A$2 ⇒ 0
        9
      `)
    ).toEqual(["emptyOperand C2 ?"]);
  });

  it("isn't one within a sum, in a row that waits for entries, or of a payment that wasn't made", () => {
    expect(
      faults(`
        应补|已拨|未拨|数量|单价|金额
        10||=A2-B2 ⇒ 10|||=D2*E2 ⇒ 0
        20|5|=A3-B3 ⇒ 15|||=D3*E3 ⇒ 0
        30||=A4-B4 ⇒ 30|2|3|=D4*E4 ⇒ 6
        =SUM(A2:A4) ⇒ 60|=SUM(B2:B4) ⇒ 5|=SUM(C2:C4) ⇒ 55
      `)
    ).toEqual([]);
  });
});

describe("a reference to a text", () => {
  it("is named, also on another sheet", () => {
    const rates = formulaSheet("费率", "名称|无");
    const sheet = formulaSheet(
      "表",
      `
      投资|补助
      100|=A2*费率!B1 ⇒ #VALUE!
    `
    );
    expect(faultsIn(sheet, rates)).toEqual(["emptyOperand B2 ?"]);
  });

  it("isn't a number as text, nor one that IF or IFERROR sees to", () => {
    expect(
      faults(`
        投资|比例|补助
        100|"12%"|=A2*B2 ⇒ 12
        100|无|=IFERROR(A3*B3,0) ⇒ 0
        100|无|=IF(ISNUMBER(B4),A4*B4,0) ⇒ 0
      `)
    ).toEqual([]);
  });
});

describe("a reference to another workbook", () => {
  it("is named once for each column", () => {
    expect(
      faults(`
        企业|上年
        甲|=[1]汇总!B2 ⇒ 5
        乙|=[1]汇总!B3 ⇒ 6
        丙|='C:\\账\\[旧表.xlsx]汇 总'!B4 ⇒ 7
      `)
    ).toEqual(["otherWorkbook B2 ?", "otherWorkbook B4 ?"]);
  });

  it("isn't a text in brackets, nor a table's column", () => {
    expect(
      faults(`
        企业|甲
        乙|="[旧表.xlsx]汇总!"&A2 ⇒ x
        丙|=SUM(表1[金额]) ⇒ 6
      `)
    ).toEqual([]);
  });
});

describe("hidden numbers that take part", () => {
  it("are named: rows in a sum, a column, a sheet", () => {
    const text = `
      企业|投资|调整|补助
      甲|100|1|=B2*0.1+C2 ⇒ 11
      乙|200|2|=B3*0.1+C3 ⇒ 22
      合计|=SUM(B2:B3) ⇒ 300||=SUM(D2:D3) ⇒ 33
    `;
    expect(faults(text, { rows: [3] })).toEqual(["hiddenInput B4 200"]);
    expect(faults(text, { columns: [2] })).toEqual(["hiddenInput D2 ?"]);
    const rates = formulaSheet("系数", "比例|0.1", { sheet: true });
    const sheet = formulaSheet(
      "表",
      `
      投资|补助
      100|=A2*系数!B1 ⇒ 10
    `
    );
    expect(faultsIn(sheet, rates)).toEqual(["hiddenInput B2 ?"]);
  });

  it("are named where a function of ours takes them", () => {
    expect(
      faults(
        `
        县市区|利息|补助
        西陵区|428.5|=YC_SUBSIDY(B2,,,,A2) ⇒ 214.25
      `,
        { columns: [1] }
      )
    ).toEqual(["hiddenInput C2 ?"]);
  });

  it("aren't a helper column that is worked out from what is seen, nor rows that SUBTOTAL may pass over", () => {
    expect(
      faults(
        `
        企业|投资|辅助|补助
        甲|100|=B2*0.1 ⇒ 10|=C2*2 ⇒ 20
        乙|200|=B3*0.1 ⇒ 20|=C3*2 ⇒ 40
        合计|=SUBTOTAL(109,B2:B3) ⇒ 100||=SUBTOTAL(9,D2:D3) ⇒ 60
      `,
        { rows: [3], columns: [2] }
      )
    ).toEqual([]);
  });
});

describe("a circular reference", () => {
  it("is named: a sum in its own range, and a way round over sheets", () => {
    expect(
      faults(`
        企业|补助
        甲|10
        合计|=SUM(B2:B3) ⇒ 0
      `)
    ).toEqual(["circular B3 ?"]);
    const one = formulaSheet("表", "=二!A1+1 ⇒ 0");
    const two = formulaSheet("二", "=B1*2 ⇒ 0|=表!A1 ⇒ 0");
    expect(faultsIn(one, two)).toEqual(["circular A1 ?"]);
  });

  it("isn't a running balance, however long, nor a formula that asks where it stands", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      i === 0 ? "1|=ROW(B1) ⇒ 1" : `=A${i}+SUM(B$1:B${i}) ⇒ 1|=ROW(B${i + 1}) ⇒ 1`
    );
    expect(faults(lines.join("\n"))).toEqual([]);
  });
});

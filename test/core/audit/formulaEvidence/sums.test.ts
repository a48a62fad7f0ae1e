import { faults, faultsIn, formulaSheet } from "./support";

const table = (total: string) => `
  企业|补助
  甲|10
  乙|20
  丙|30
  丁|40
  合计|${total}
`;

describe("a sum that misses rows of its block", () => {
  it("is named where it ends early, begins late, or leaves one in the middle out", () => {
    expect(faults(table("=SUM(B2:B4) ⇒ 60"))).toEqual(["missedRows B6 -40"]);
    expect(faults(table("=SUM(B3:B5) ⇒ 90"))).toEqual(["missedRows B6 -10"]);
    expect(faults(table("=SUM(B2:B3,B5) ⇒ 70"))).toEqual(["missedRows B6 -30"]);
    expect(faults(table("=B2+B3+B5 ⇒ 70"))).toEqual(["missedRows B6 -30"]);
    expect(faults(table("=ROUND(SUM(B2:B4),2) ⇒ 60"))).toEqual(["missedRows B6 -40"]);
  });

  it("isn't one that takes all of them, or blank rows as well", () => {
    expect(faults(table("=SUM(B2:B5) ⇒ 100"))).toEqual([]);
    expect(
      faults(`
        企业|补助
        甲|10
        乙|20

        合计|=SUM(B2:B4) ⇒ 30
      `)
    ).toEqual([]);
  });

  it("isn't one that leaves out a subtotal, a part of another row, or what was carried forward", () => {
    expect(
      faults(`
        摘要|金额
        上年结转|500
        甲|10
        乙|20
        小计|=SUM(B3:B4) ⇒ 30
        其中：贷款|7
        丙|30
        丁|5
        小计|=SUM(B7:B8) ⇒ 35
        合计|=SUM(B5,B9) ⇒ 65
      `)
    ).toEqual([]);
  });

  it("isn't a sum above its rows, nor one that other sums stand beside", () => {
    expect(
      faults(`
        单位|补助
        合计|=B3+B6 ⇒ 60
        城区|=SUM(B4:B5) ⇒ 30
        甲|10
        乙|20
        县市|=SUM(B7:B7,B8) ⇒ 30
        丙|25
        丁|5
      `)
    ).toEqual([]);
  });

  it("is named where a total leaves a subtotal out, of whichever function", () => {
    const sections = (total: string) => `
      企业|补助
      甲|10
      乙|20
      小计|=SUM(B2:B3) ⇒ 30
      丙|5
      小计|=SUMIF(B5:B5,">0") ⇒ 5
      丁|7
      小计|=SUBTOTAL(9,B7:B7) ⇒ 7
      合计|${total}
    `;
    expect(faults(sections("=B4+B6+B8 ⇒ 42"))).toEqual([]);
    expect(faults(sections("=B4+B6 ⇒ 35"))).toEqual(["missedRows B9 -7"]);
    expect(faults(sections("=B4+B8 ⇒ 37"))).toEqual(["missedRows B9 -5"]);
    expect(faults(sections("=SUM(B6,B8) ⇒ 12"))).toEqual(["missedRows B9 -30"]);
  });

  it("isn't a running sum, nor some rows chosen from elsewhere", () => {
    expect(
      faults(`
        月份|补助|累计|前两月
        1|10|=SUM(B$2:B2) ⇒ 10|=SUM(B2:B3) ⇒ 30
        2|20|=SUM(B$2:B3) ⇒ 30
        3|30|=SUM(B$2:B4) ⇒ 60
        4|40|=SUM(B$2:B5) ⇒ 100
        5|50|=SUM(B$2:B6) ⇒ 150
      `)
    ).toEqual([]);
  });

  it("is named on another sheet where it takes nearly all, once for all that take the same", () => {
    const detail = formulaSheet(
      "明细",
      `
      企业|类别|补助
      甲|新建|10
      乙|改造|20
      丙|新建|30
      丁|改造|40
    `
    );
    const summary = (of: string) =>
      formulaSheet(
        "汇总",
        `
      类别|补助
      新建|=SUMIF(明细!B$2:B$${of},A2,明细!C$2:C$${of}) ⇒ 40
      改造|=SUMIF(明细!B$2:B$${of},A3,明细!C$2:C$${of}) ⇒ 20
    `
      );
    expect(faultsIn(detail, summary("4"))).toEqual(["missedRows 汇总!B2 ?"]);
    expect(faultsIn(detail, summary("5"))).toEqual([]);
  });
});

describe("a subtotal that is counted twice", () => {
  const sections = (subtotal: string, total: string) => `
    企业|补助
    甲|10
    乙|20
    小计|${subtotal}
    丙|30
    小计|=SUM(B5) ⇒ 30
    合计|${total}
  `;

  it("is named with what is too much", () => {
    expect(faults(sections("=SUM(B2:B3) ⇒ 30", "=SUM(B2:B5) ⇒ 90"))).toEqual([
      "countedTwice B7 30",
    ]);
    expect(faults(sections("=SUBTOTAL(9,B2:B3) ⇒ 30", "=SUM(B2:B5) ⇒ 90"))).toEqual([
      "countedTwice B7 30",
    ]);
    expect(faults(sections("=SUM(B2:B3) ⇒ 30", "=SUBTOTAL(9,B2:B5) ⇒ 90"))).toEqual([
      "countedTwice B7 30",
    ]);
    expect(faults(sections("30", "=SUM(B2:B5) ⇒ 90"))).toEqual(["countedTwice B7 30"]);
  });

  it("isn't one that the sum passes over, leaves out, or halves", () => {
    expect(faults(sections("=SUBTOTAL(9,B2:B3) ⇒ 30", "=SUBTOTAL(9,B2:B5) ⇒ 60"))).toEqual([]);
    expect(faults(sections("=SUBTOTAL(9,B2:B3) ⇒ 30", "=AGGREGATE(9,0,B2:B5) ⇒ 60"))).toEqual([]);
    expect(faults(sections("=SUM(B2:B3) ⇒ 30", "=B4+B5 ⇒ 60"))).toEqual([]);
    expect(faults(sections("=SUM(B2:B3) ⇒ 30", "=SUM(B2:B6)/2 ⇒ 60"))).toEqual([]);
    expect(faults(sections("=SUM(B2:B3) ⇒ 30", '=SUMIF(A2:A5,"<>小计",B2:B5) ⇒ 60'))).toEqual([]);
  });
});

describe("a number stored as text in a sum", () => {
  it("is named with what the sum lacks, and the sums that pass over it", () => {
    expect(
      faults(`
        企业|补助
        甲|10
        乙|"1,200.5"
        丙|"３０"
        合计|=SUM(B2:B4) ⇒ 10
      `)
    ).toEqual(["textInSum B3 -1200.5", "textInSum B4 -30"]);
  });

  it("is named under a condition as well, which it may not meet", () => {
    expect(
      faults(`
        企业|补助
        甲|10
        乙|"20"
        小计|=SUMIF(B2:B3,">0") ⇒ 10
      `)
    ).toEqual(["textInSum B3 ?"]);
  });

  it("isn't a heading, a code, or a text that + takes for the number", () => {
    expect(
      faults(`
        企业|"2018"|代码
        甲|10|"007"
        乙|"20"|"008"
        合计|=B2+B3 ⇒ 30|=SUM(C2:C3) ⇒ 0
      `)
    ).toEqual([]);
  });
});

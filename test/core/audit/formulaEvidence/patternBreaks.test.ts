import { faults } from "./support";

describe("a number typed among formulas", () => {
  it("is named with what it changes", () => {
    expect(
      faults(`
        企业|投资|补助
        甲|100|=B2*0.12 ⇒ 12
        乙|200|=B3*0.12 ⇒ 24
        丙|300|40
        丁|400|=B5*0.12 ⇒ 48
      `)
    ).toEqual(["typedNumber C4 4"]);
  });

  it("is named at the beginning and the end of the column as well", () => {
    const table = (first: string, last: string) => `
      企业|投资|补助
      甲|100|${first}
      乙|200|=B3*0.12 ⇒ 24
      丙|300|=B4*0.12 ⇒ 36
      丁|400|=B5*0.12 ⇒ 48
      戊|500|${last}
    `;
    expect(faults(table("10", "=B6*0.12 ⇒ 60"))).toEqual(["typedNumber C2 -2"]);
    expect(faults(table("=B2*0.12 ⇒ 12", "70"))).toEqual(["typedNumber C6 10"]);
  });

  it("is named where a total stands among sums of other columns", () => {
    expect(
      faults(`
        企业|投资|设备|利息
        甲|100|60|1
        乙|200|70|2
        合计|=SUM(B2:B3) ⇒ 300|140|=SUM(D2:D3) ⇒ 3
      `)
    ).toEqual(["typedNumber C4 10"]);
  });

  it("isn't one where a row of sums has a rate, a year or a mean", () => {
    expect(
      faults(`
        企业|投资|年份|利率|利息
        甲|100|2018|4.35|1
        乙|200|2018|4.75|2
        合计|=SUM(B2:B3) ⇒ 300|2018|4.55|=SUM(E2:E3) ⇒ 3
      `)
    ).toEqual([]);
  });

  it("isn't one of a table that lies beside the sums", () => {
    expect(
      faults(`
        单位|投资|补助||单位|投资
        甲|100|=B2*0.1 ⇒ 10||丙|50
        乙|200|=B3*0.1 ⇒ 20||丁|51
        合计|=SUM(B2:B3) ⇒ 300|=SUM(C2:C3) ⇒ 30||戊|52
        ||||己|53
      `)
    ).toEqual([]);
  });

  it("isn't a number that heads the column, nor what a running balance begins with", () => {
    expect(
      faults(`
        项目|2017|2018
        甲|100|=B2*1.1 ⇒ 110
        乙|200|=B3*1.1 ⇒ 220
        丙|300|=B4*1.1 ⇒ 330
      `)
    ).toEqual([]);
    expect(
      faults(`
        摘要|收入|支出|余额
        开户|0|0|500
        拨入|100|0|=D2+B3-C3 ⇒ 600
        拨付|0|50|=D3+B4-C4 ⇒ 550
        拨付|0|20|=D4+B5-C5 ⇒ 530
      `)
    ).toEqual([]);
  });

  it("isn't what is typed as often as calculated, nor what an array formula fills", () => {
    expect(
      faults(`
        企业|投资|补助
        甲|100|=B2*0.12 ⇒ 12
        乙|200|20
        丙|300|=B4*0.12 ⇒ 36
        丁|400|50
        戊|500|=B6*0.12 ⇒ 60
      `)
    ).toEqual([]);
  });
});

describe("a formula unlike its column", () => {
  it("is named, compared by where its references lead", () => {
    expect(
      faults(`
        企业|投资|补助
        甲|100|=B2*0.12 ⇒ 12
        乙|200|=B3*0.12 ⇒ 24
        丙|300|=B3*0.12 ⇒ 24
        丁|400|=B5*0.1 ⇒ 40
        戊|500|=B6*0.12 ⇒ 60
        己|600|=B7*0.12 ⇒ 72
        庚|700|=B8*0.12 ⇒ 84
        辛|800|=B9*0.12 ⇒ 96
      `)
    ).toEqual(["brokenPattern C4 -12", "brokenPattern C5 -8"]);
  });

  it("says that it isn't known what it changes where that takes more than arithmetic", () => {
    expect(
      faults(`
        企业|投资|补助
        甲|100|=IF(B2>0,B2*0.12,0) ⇒ 12
        乙|200|=IF(B3>0,B3*0.1,0) ⇒ 20
        丙|300|=IF(B4>0,B4*0.12,0) ⇒ 36
        丁|400|=IF(B5>0,B5*0.12,0) ⇒ 48
      `)
    ).toEqual(["brokenPattern C3 ?"]);
  });

  it("isn't a sum, a mean, or a section with another rate", () => {
    expect(
      faults(`
        企业|投资|补助
        一、城区
        甲|100|=B3*F$1 ⇒ 0
        乙|200|=B4*F$1 ⇒ 0
        小计|=SUM(B3:B4) ⇒ 300|=SUM(C3:C4) ⇒ 0
        二、县市
        丙|300|=B7*0.1 ⇒ 30
        丁|400|=B8*0.1 ⇒ 40
        小计|=SUM(B7:B8) ⇒ 700|=SUM(C7:C8) ⇒ 70
        合计|=B5+B9 ⇒ 1000|=C5+C9 ⇒ 70
        平均|=B10/4 ⇒ 250|=C10/4 ⇒ 17.5
      `).filter((fault) => fault.startsWith("brokenPattern"))
    ).toEqual([]);
  });

  it("isn't one that takes another column where the others' is blank", () => {
    expect(
      faults(`
        企业|利息|设备|补助
        甲||100|=C2*0.1 ⇒ 10
        乙||200|=C3*0.1 ⇒ 20
        丙|60||=B4*0.5 ⇒ 30
        丁||400|=C5*0.1 ⇒ 40
      `)
    ).toEqual([]);
  });

  it("isn't the last row of another kind, which differs in several columns", () => {
    expect(
      faults(`
        县市|任务|完成|差额|结论
        宜都|10|8|=B2-C2 ⇒ 2|=IF(D2>0,"未达标","达标") ⇒ 未达标
        枝江|10|8|=B3-C3 ⇒ 2|=IF(D3>0,"未达标","达标") ⇒ 未达标
        当阳|10|8|=B4-C4 ⇒ 2|=IF(D4>0,"未达标","达标") ⇒ 未达标
        全市|40|24|=MAX(B5-C5,0) ⇒ 16|=IF(D5>5,"未达标","达标") ⇒ 未达标
      `)
    ).toEqual([]);
  });

  it("is named between the periods of a table that lie side by side", () => {
    expect(
      faults(`
        项目|1月|2月|3月|4月|5月
        收入|10|20|30|40|50
        支出|1|2|3|4|5
        结余|=B2-B3 ⇒ 9|=C2-C3 ⇒ 18|=D2+D3 ⇒ 33|=E2-E3 ⇒ 36|=F2-F3 ⇒ 45
      `)
    ).toEqual(["brokenPattern D4 6"]);
  });
});

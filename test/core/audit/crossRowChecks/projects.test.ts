import { audit, enshi, found, yichang } from "../support";

describe("the same project twice", () => {
  const HEAD = "企业名称|统一社会信用代码|项目名称|备案证号|生产性设备(不含税)|申报补助额|已拨付";

  it("is told by filing number, by credit code and name, by firm and name", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|91420500MA01|扩建|2018-001|500|50|
      乙公司|91420500MA02|更新|2018-002|500|50|
      丙公司|91420500MA03|改造|2018-001|500|50|
      乙公司（集团）|91420500ma02|更 新|2018-005|500|50|
      丁公司||新线||500|50|
      丁公司 ||新线||500|50|
      戊公司||新线||500|50|`
    );
    expect(found(result, "duplicateProject")).toEqual([
      "2,4 | D2 |  | ",
      "3,5 | C3 |  | ",
      "6,7 | C6 |  | ",
    ]);
    const [first] = result.findings;
    expect(first!.text.zh).toContain("第 2、4 行备案证号相同");
    expect(first!.text.en).toContain("Rows 2, 4 have the same filing number");
    expect(found(result, "firmMismatch")).toEqual(["3,5 | A3 |  | "]);
  });

  it("isn't told by words that stand for nothing", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|无|扩建|无|500|50|
      乙公司|无|扩建|无|500|50|
      同上|/|扩建|/|500|50|
      同上|/|扩建|/|500|50|`
    );
    expect(result.findings).toEqual([]);
  });

  it("isn't a later payment, which says what was paid before", () => {
    const rows = ["甲公司||扩建|2018-001|2500|100|", "甲公司||扩建|2018-001|2500|150|100"];
    // 10% of 2500 is 250: 250 less 100 is 150.
    expect(found(audit(yichang, [HEAD, ...rows].join("\n")), "duplicateProject")).toEqual([]);
  });

  it("tells one name with two codes", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|91420500MA01|扩建||500|50|
      甲公司|91420500MA02|更新||500|50|`
    );
    expect(found(result, "firmMismatch")).toEqual(["2,3 | B2 |  | "]);
  });
});

describe("a row that can't be recomputed", () => {
  it("still says what was paid before, and so isn't a duplicate", () => {
    const result = audit(
      yichang,
      `企业名称|项目名称|生产性设备(不含税)|申报补助额|已拨付
      甲公司|一期|2000|100|
      甲公司|一期|约2000|100|100`
    );
    expect(found(result, "duplicateProject")).toEqual([]);
  });
});

describe("the cap over several payments of one project", () => {
  const HEAD = "企业名称|项目名称|备案证号|生产性设备(不含税)|申报补助额|市级审定额|此前已拨付";

  it("holds for their sum (YC-4.1-f, R5): 150 + 100 + 100 is 50 above 300", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|扩建|2018-001|1500|150|150|
      甲公司|扩建|2018-001|1000|100|100|
      乙公司|更新|2018-002|1500|150|150|
      甲公司|扩建|2018-001|1000|200|100|
      乙公司|更新|2018-002|1500|150|150|`
    );
    expect(found(result, "capOverPayments")).toEqual(["2,3,5 | F5 | YC-4.1-f | 50"]);
    expect(result.findings.find(({ kind }) => kind === "capOverPayments")!.text.zh).toContain(
      "合计 350 万元，超过一个项目最多可得的 300 万元"
    );
  });

  it("counts what was paid before the first of them, once", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|扩建|2018-001|5000|100|100|120
      甲公司|扩建|2018-001|5000|100|100|220
      乙公司|更新|2018-002|5000|100|100|100
      乙公司|更新|2018-002|5000|100|100|200`
    );
    // 120 + 100 + 100 = 320; 100 + 100 + 100 = 300.
    expect(found(result, "capOverPayments")).toEqual(["2,3 | F3 | YC-4.1-f | 20"]);
    expect(found(result, "duplicateProject")).toEqual([]);
  });

  it("says how many payments couldn't be read", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|扩建|2018-001|2000|200|200|
      甲公司|扩建|2018-001|约2000|200||
      甲公司|扩建|2018-001|2000|200|200|`
    );
    expect(found(result, "capOverPayments")).toEqual(["2,4 | F4 | YC-4.1-f | 100"]);
    expect(result.findings.find(({ kind }) => kind === "capOverPayments")!.text.zh).toContain(
      "另有 1 行无法计算"
    );
  });

  it("Enshi: the cap of what the project gets, 200 for equipment or 100 for investment", () => {
    const text = (fixedAssets: number, equipment: number) => `
      企业名称|项目名称|设备投资|固定资产投资|申报补助额
      甲公司|扩建|${equipment}|${fixedAssets}|90
      甲公司|扩建|${equipment}|${fixedAssets}|90`;
    // 1% of 9000 is 90, with equipment below 300 nothing else: 180 is 80 above 100 (ES-3.2-b).
    expect(found(audit(enshi, text(9000, 100)), "capOverPayments")).toEqual([
      "2,3 | E3 | ES-3.2-b | 80",
    ]);
    // 3% of 3000 is 90: 180 is within 200 (ES-3.1-b).
    expect(found(audit(enshi, text(1000, 3000)), "capOverPayments")).toEqual([]);
  });
});

describe("one purchase split", () => {
  it("Enshi: each below 300, together 300 (ES-3.1-a)", () => {
    const result = audit(
      enshi,
      `企业名称|项目名称|设备投资|申报补助额
      甲公司|一期|150|0
      乙公司|扩建|299.99|0
      甲公司|二期|150|0
      丙公司|一期|100|0
      丙公司|二期|199.99|0
      丁公司|一期|300|9
      丁公司|二期|100|0`
    );
    expect(found(result, "splitPurchase")).toEqual(["2,4 | C2 | ES-3.1-a | 0"]);
    const [finding] = result.findings;
    expect(finding!.text.zh).toContain("设备投资各自都不到设备投资门槛 300 万元，合计 300 万元");
  });

  it("Yichang: each project within 300, together above (YC-4.1-f), by credit code or name", () => {
    const result = audit(
      yichang,
      `企业名称|统一社会信用代码|项目名称|生产性设备(不含税)|申报补助额
      甲公司|91420500MA01|一期|2000|200
      甲公司||二期|1500|150
      乙公司|91420500MA02|一期|1500|150
      丙公司|91420500MA02|二期|1500|150
      丁公司||一期|4000|300
      丁公司||二期|1000|100`
    );
    // 350 is 50 above 300; 300 isn't above; 4000 is above by itself.
    expect(found(result, "splitPurchase")).toEqual(["2,3 | E2 | YC-4.1-f | 50"]);
  });

  it("Yichang: two below the case-by-case threshold reach it together (YC-4.5-a)", () => {
    const result = audit(
      yichang,
      `企业名称|项目名称|生产性设备(不含税)|申报补助额
      甲公司|一期|6000|300
      甲公司|二期|5000|300`
    );
    expect(found(result, "splitPurchase")).toEqual(["2,3 | C2 | YC-4.5-a | 1000"]);
  });
});

describe("one purchase in several rows", () => {
  it("isn't split: a project's payments state its equipment each time", () => {
    const result = audit(
      yichang,
      `企业名称|项目名称|生产性设备(不含税)|申报补助额|已拨付
      甲公司|一期|2000|100|
      甲公司|一期|2000|100|100
      甲公司|二期|900|90|`
    );
    // 200 and 90 come to 290.
    expect(found(result, "splitPurchase")).toEqual([]);
  });
});

describe("lease-back", () => {
  const HEAD = "企业名称|项目名称|生产性设备(不含税)|融资租赁租金|申报补助额";

  it("is to be checked where one firm has rent and equipment (R3)", () => {
    const result = audit(
      yichang,
      `${HEAD}
      甲公司|一期|300|300|150
      乙公司|一期||200|100
      丙公司|一期|500||50
      乙公司|二期|400||40
      丁公司|一期|0|200|100`
    );
    expect(found(result, "leaseBack")).toEqual(["2 | D2 | R3 | ", "3,5 | D3 | R3 | "]);
    const [first, second] = result.findings.filter(({ kind }) => kind === "leaseBack");
    expect(first!.text.zh).toContain("两数相等");
    expect(second!.text.zh).not.toContain("两数相等");
    expect(second!.text.en).toContain("lease rent (200 万元) and equipment bought (400 万元)");
  });

  it("isn't looked for where the policy supports no rent", () => {
    const result = audit(enshi, "企业名称|设备投资|融资租赁租金|申报补助额\n甲公司|500|500|15");
    expect(found(result, "leaseBack")).toEqual([]);
  });
});

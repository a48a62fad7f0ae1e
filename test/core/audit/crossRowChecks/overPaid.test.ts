import { audit, enshi, found, yichang } from "../support";

const overPaid = (text: string, policy = yichang) => found(audit(policy, text), "overPaid");

describe("more paid before than the project may get (YC-4.1-f, R5)", () => {
  const HEAD = "企业名称|项目名称|县市区|生产性设备(不含税)|此前已拨付|申报补助额|已拨付口径";

  it.each([
    // 10% of 2000 is 200.
    ["西陵区|2000|250|0|", ["2 | E2 | YC-4.1-f | 50"]],
    ["西陵区|2000|200|0|", []],
    ["西陵区|2000|200.004|0|", []],
    ["西陵区|2000|120|80|", []],
    // 10% of 5000 is 500, at most 300.
    ["西陵区|5000|350|0|累计", ["2 | E2 | YC-4.1-f | 50"]],
    // This instalment's 200 beside 250 before: 50 are left of the cap, and nothing was paid too much.
    ["西陵区|2000|250|50|分期", []],
    ["西陵区|2000|310|0|分期", ["2 | E2 | YC-4.1-f | 10"]],
    // Outside the central city nothing is due (YC-4.1-a).
    ["夷陵区|2000|80|0|", ["2 | E2 | YC-4.1-a | 80"]],
    ["夷陵区|2000||0|", []],
  ])("甲公司|扩建|%s", (row, expected) => {
    expect(overPaid(`${HEAD}\n甲公司|扩建|${row}`)).toEqual(expected);
  });

  it("says how the amounts were read", () => {
    const [finding] = audit(yichang, `${HEAD}\n甲公司|扩建|西陵区|2000|250|0|`).findings;
    expect(finding!.text.zh).toBe(
      "第 2 行已拨付 250 万元，应补 200 万元（R5，按“累计”），多拨 50 万元。请核对拨付数，该收回的收回。"
    );
    expect(finding!.text.en).toContain("(R5, read as 累计), 50 万元 too much");
  });
});

describe("more paid of the row's own amount than is due", () => {
  it.each([
    ["1000|100|130", ["2 | E2 |  | 30"]],
    ["1000|100|100", []],
    ["1000|130|130", ["2 | E2 |  | 30"]],
    ["约1000|100|130", []],
  ])("%s", (row, expected) => {
    const head = "企业名称|项目名称|生产性设备(不含税)|申报补助额|本次已拨付";
    expect(overPaid(`${head}\n甲公司|扩建|${row}`)).toEqual(expected);
  });

  it("in a ledger of Enshi as well, 3% of 2000 being 60", () => {
    const head = "企业名称|项目名称|设备投资|申报补助额|本次已拨付|已拨付口径";
    expect(overPaid(`${head}\n甲公司|扩建|2000|60|75|分期`, enshi)).toEqual(["2 | E2 |  | 15"]);
  });
});

describe("the column that says what the amounts are of", () => {
  const due = (heading: string, word: string) => {
    const head = `企业名称|项目名称|生产性设备(不含税)|已拨付|申报补助额|${heading}`;
    const { each } = audit(yichang, `${head}\n甲公司|扩建|2000|250|0|${word}`);
    const [row] = each;
    return row!.due?.toFixed() ?? row!.error!.code;
  };

  // 200 of this instalment, of which the cap leaves 50; as the whole, 250 of 200 are paid.
  it.each(["已拨付口径", "拨付口径", "累计/分期", "分期或累计", "已拨口径"])("%s", (heading) => {
    expect(due(heading, "分期")).toBe("50");
    expect(due(heading, "累计")).toBe("0");
    expect(due(heading, "")).toBe("0");
    expect(due(heading, "按年")).toBe("notAChoice");
  });
});

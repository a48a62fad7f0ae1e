import { audit, enshi, found, yichang } from "../support";

describe("the budget", () => {
  const rows = (count: number, approved: string) =>
    Array.from({ length: count }, (_, i) => `甲${i}|4000|300|${approved}`);
  const HEAD = "企业名称|生产性设备(不含税)|申报补助额|市级审定额";

  it("is the city's fund of 10000: 34 × 300 = 10200, 33 × 300 = 9900 (YC-4.1-a)", () => {
    const over = audit(yichang, [HEAD, ...rows(34, "300")].join("\n"));
    expect(found(over, "overBudget")).toEqual([" | D2:D35 | YC-4.1-a | 200"]);
    const within = audit(yichang, [HEAD, ...rows(33, "300")].join("\n"));
    expect(found(within, "overBudget")).toEqual([]);
  });

  it("bears what was approved, not what was asked for; else what is due", () => {
    const approved = audit(yichang, [HEAD, ...rows(34, "294")].join("\n"));
    expect(found(approved, "overBudget")).toEqual([]);
    const due = audit(yichang, [HEAD, ...rows(34, "")].join("\n"));
    expect(found(due, "overBudget")).toHaveLength(1);
  });
});

describe("near a threshold or cap", () => {
  it("Yichang: before the cap of 300, 297 to 303; equipment 9900 to 10100", () => {
    const result = audit(
      yichang,
      `项目名称|所属县市区|生产性设备(不含税)|实际支付利息|申报补助额
      一|西陵区|2969.9||296.99
      二|西陵区|2970||297
      三|西陵区|3000||300
      四|西陵区|3030||300
      五|西陵区|3030.1||300
      六|西陵区||594|297
      七|西陵区|9900||300
      八|宜都市|3000||0
      九|西陵区|3000|100|50`
    );
    // A county outside gets nothing, and interest closes the equipment track: neither comes by the cap.
    expect(found(result, "nearThreshold")).toEqual([
      "3 | E3 | YC-4.1-f | 3",
      "4 | E4 | YC-4.1-f | 0",
      "5 | E5 | YC-4.1-f | 3",
      "7 | E7 | YC-4.1-f | 3",
      "8 | C8 | YC-4.5-a | 100",
    ]);
    expect(result.findings.map(({ text }) => text.zh).slice(0, 2)).toEqual([
      expect.stringContaining("297 万元，差 3 万元不到单个项目补助上限 300 万元"),
      expect.stringContaining("300 万元，正好等于单个项目补助上限 300 万元"),
    ]);
  });

  it("Enshi: equipment 297 to 303, and 3% of it 198 to 202; investment 1980 to 2020", () => {
    const result = audit(
      enshi,
      `项目名称|设备投资|固定资产投资|申报补助额
      一|299.99|1000|0
      二|296.99|1979.99|0
      三|6600|100|198
      四|100|2020|20.2
      五|100|9900|99`
    );
    expect(found(result, "nearThreshold")).toEqual([
      "2 | B2 | ES-3.1-a | 0.01",
      "4 | D4 | ES-3.1-b | 2",
      "5 | C5 | ES-3.2-a | 20",
      "6 | D6 | ES-3.2-b | 1",
    ]);
  });
});

import { explain, readInputs, valueOf } from "../../../src/core/rule";
import { citation } from "../../../src/policies";
import { exVat } from "../../../src/policies/shared/exVat";
import { vatRates } from "../../../src/policies/shared/parameters";

const net = (...cells: unknown[]) =>
  Number(valueOf(exVat, { inputs: readInputs(exVat.inputs, cells) }));

describe("JG_EX_VAT", () => {
  it.each([
    [117, "2018-04-30"],
    [116, "2018-05-01"],
    [116, "2019-03-31"],
    [113, "2019-04-01"],
    [116, "2018年5月"],
    [117, "1994-01-01"],
  ])("%d on %s is 100 net", (gross, date) => {
    expect(net(gross, date)).toBe(100);
  });

  it("comes to the nearest cell number where the quotient doesn't end", () => {
    // 100 ÷ 1.17 = 85.470085 470085 …, of period 6.
    expect(net(100, 43220)).toBe(85.47008547008546);
  });

  it("has no rate for a day before the tax", () => {
    expect(() => net(100, "1993-12-31")).toThrow(
      expect.objectContaining({
        code: "noFigure",
        argument: expect.objectContaining({ name: "date" }),
      })
    );
  });

  it("cites a notice that JG_CLAUSE knows, for every rate", () => {
    for (const { parameter } of vatRates) expect(citation(parameter.clause.id)).toBeDefined();
    const { steps } = explain(exVat, readInputs(exVat.inputs, [116, "2018-05-01"]));
    expect(steps.map(({ basis, article, value }) => [basis, article, value])).toEqual([
      ["VAT-2", "财税〔2018〕32号 第一条", "0.16"],
      ["VAT-2", "财税〔2018〕32号 第一条", "100"],
    ]);
  });
});

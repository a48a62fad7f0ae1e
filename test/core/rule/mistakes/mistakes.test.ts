import fc from "fast-check";
import { Amount } from "../../../../src/core/amount";
import { JigaiError } from "../../../../src/core/error";
import {
  likelyMistakes,
  readInputs,
  valueOf,
  type Input,
  type MistakeKind,
} from "../../../../src/core/rule";
import { rules } from "../../../../src/policies";
import { commonReadings } from "../../../../src/policies/shared/readings";

const _ = undefined;

/** What this figure looks like: the kinds, likeliest first, then the first text. */
function mistakes(id: string, cells: readonly unknown[], reported: number | string) {
  const rule = rules.get(id)!;
  return likelyMistakes(rule, readInputs(rule.inputs, cells), new Amount(reported), commonReadings);
}

type Case = [
  what: string,
  cells: unknown[],
  reported: number,
  kind: MistakeKind | undefined,
  said?: string,
  basis?: string,
];

const check =
  (id: string) =>
  (...[, cells, reported, kind, said, basis]: Case) => {
    const [first] = mistakes(id, cells, reported);
    expect(first?.kind).toBe(kind);
    if (said !== undefined) expect(first!.text.zh).toBe(said);
    if (basis !== undefined) expect(first!.basis).toBe(basis);
  };

it("neither names the track that was taken nor a second error where one is enough", () => {
  const cells = [_, 15157.72, 10977.88, _, "点军区", _, _, _, "并计", "分期"];
  // 50% × 10977.88 + 10% × 15157.72, of which 300 are due
  expect(mistakes("YC_SUBSIDY", cells, 7004.712).map(({ text }) => text.zh)).toEqual([
    "未按上限 300 万元封顶",
  ]);
});

describe("YC_SUBSIDY: loan_interest, equipment, lease_rent, bond_interest, place, paid, has_loan, completed, reading", () => {
  it.each<Case>([
    [
      "50% × 715 = 357.5, above the cap of 300",
      [715],
      357.5,
      "capMissed",
      "未按上限 300 万元封顶",
      "YC-4.1-f",
    ],
    [
      "10% × 8000 in 夷陵, outside the central city",
      [_, 2000, _, _, "夷陵"],
      200,
      "placeNotCovered",
      "夷陵区不属于中心城区，此项应为 0",
      "YC-4.1-a",
    ],
    [
      "not completed",
      [428.5, _, _, _, _, _, _, "否"],
      214.25,
      "conditionIgnored",
      "项目未竣工，此项应为 0",
      "YC-4.1-a",
    ],
    [
      "50 paid before",
      [428.5, _, _, _, _, 50],
      214.25,
      "paidNotDeducted",
      "未扣减此前已拨付 50",
      "YC-4.1-f",
    ],
    [
      "10% × 2000 although there is a loan",
      [428.5, 2000],
      200,
      "wrongTrack",
      "按“设备补助”计，应为“贷款贴息”",
      "YC-4.1-b",
    ],
    [
      "50% of interest that isn't a bank's",
      [100, 900, _, _, _, _, "无"],
      50,
      "wrongTrack",
      "按“贷款贴息”计，应为“设备补助”",
      "YC-4.1-c",
    ],
    [
      "10% × 4000 = 400: the other track, and no cap",
      [428.5, 4000],
      400,
      "wrongTrack",
      "按“设备补助”计，应为“贷款贴息”，且未按上限 300 万元封顶",
    ],
    [
      "50 + 100: both tracks",
      [100, 1000],
      150,
      "wrongTrack",
      "“贷款贴息”与“设备补助”重复计入，只能取其一",
    ],
    [
      "10% × 1170, with 17% of tax",
      [_, 1000],
      117,
      "taxIncluded",
      "生产性设备按含税计（税率 17%）",
      "R7",
    ],
    ["10% × 1160", [_, 1000], 116, "taxIncluded", "生产性设备按含税计（税率 16%）", "R7"],
    ["10% × 1130", [_, 1000], 113, "taxIncluded", "生产性设备按含税计（税率 13%）", "R7"],
    ["10% × 1234.56 × 1.13 = 139.50528, to 0.01", [_, 1234.56], 139.51, "taxIncluded"],
    [
      "50 + 30 with both, where one excludes the other",
      [_, 300, 100],
      80,
      "otherReading",
      "按“并计”计，应为“择一”",
      "R3",
    ],
    ["rent left out: 100 of 150", [200, _, 100], 100, "partLeftOut", "漏计租金补助", "YC-4.1-b"],
    ["loan left out: 50 of 150", [200, _, 100], 50, "partLeftOut", "漏计贷款贴息"],
    ["in 元", [428.5], 2142500, "unitSlip", "单位错位，应为 214.25", "R13"],
    ["in 亿元", [428.5], 0.021425, "unitSlip"],
    ["in 亿元, to 0.01", [428.5], 0.02, "unitSlip"],
    [
      "interest in 元, then capped",
      [428.5],
      300,
      "unitSlip",
      "贷款利息单位错位，像是按 4,285,000 万元计的，也可能直接按上限填报",
      "R13",
    ],
    [
      "rent and equipment added, and not capped: 50% × 300 + 10% × 2000",
      [_, 2000, 300],
      350,
      "wrongTrack",
      "“租赁、债券比照贴息”与“设备补助”重复计入，只能取其一，且未按上限 300 万元封顶",
      "YC-4.1-d",
    ],
    ["rounded to 0.1", [66.5], 33.3, "rounding", "四舍五入到 0.1", "R8"],
    ["rounded to whole 万元", [428.5], 214, "rounding", "四舍五入到 1"],
    ["raised to whole 万元", [428.5], 215, "rounding", "进位到 1"],
    ["cut to 0.1", [428.7], 214.3, "rounding", "舍去 0.1 以下的尾数"],
    ["cut to tens", [428.5], 210, "rounding", "四舍五入到 10"],
    ["swapped", [428.5], 241.25, "transposedDigits", "相邻数字颠倒，应为 214.25", "YC-4.1-f"],
    ["swapped after the point", [428.5], 214.52, "transposedDigits"],
    ["swapped across the point", [428.5], 212.45, "transposedDigits"],
    [
      "swapped in the interest: 50% × 537 for 573",
      [573, _, _, _, _, 10],
      258.5,
      "transposedDigits",
      "贷款利息相邻数字颠倒，像是按 537 万元计的",
    ],
    ["point one place to the left", [428.5], 21.425, "decimalPoint", "小数点错位，应为 214.25"],
    ["point one place to the right", [42.5], 212.5, "decimalPoint"],
    [
      "the interest itself, above the cap: 50% and cap missed",
      [428.5],
      428.5,
      "rateMissed",
      "未乘贴息比例 50%，且未按上限 300 万元封顶",
      "YC-4.1-b",
    ],
    [
      "outside the area and 50 paid: 100",
      [200, _, _, _, "宜都", 50],
      100,
      "placeNotCovered",
      "宜都市不属于中心城区，此项应为 0，且未扣减此前已拨付 50",
    ],
    ["nothing looks like it", [428.5], 187.33, undefined],
    ["it is right", [428.5], 214.25, undefined],
    ["it is right, above the cap", [715], 300, undefined],
    ["there is no result", [_, _, _, _, "西陵"], 100, undefined],
    [
      "nothing reported",
      [428.5],
      0,
      "notReported",
      "填的是 0，像是未填报，应为 214.25",
      "YC-4.1-f",
    ],
    // 100 of this instalment; with all that was paid 0.2 would be left, and nobody writes 0 for it.
    [
      "nothing reported, though another reading gives little",
      [200, _, _, _, _, 99.8, _, _, _, "分期"],
      0,
      "notReported",
    ],
    ["nothing reported, though the other track gives nothing", [428.5, 0], 0, "notReported"],
  ])("%s", check("YC_SUBSIDY"));
});

describe("ES_EQUIPMENT: equipment, registered, in_plan, policy_ok", () => {
  it.each<Case>([
    [
      "3% × 8000 = 240, above the cap of 200",
      [8000],
      240,
      "capMissed",
      "未按上限 200 万元封顶",
      "ES-3.1-b",
    ],
    [
      "3% × 290 below the threshold of 300",
      [290],
      8.7,
      "thresholdIgnored",
      "设备投资未达门槛（设备投资 290 < 300），此项应为 0",
      "ES-3.1-a",
    ],
    [
      "exactly 300, thought not to be enough",
      [300],
      0,
      "otherReading",
      "正好达到设备投资门槛 300 万元，含本数，应计",
      "R1",
    ],
    [
      "from elsewhere",
      [1000, "否"],
      30,
      "conditionIgnored",
      "不在州内注册，此项应为 0",
      "ES-3.1-a",
    ],
    [
      "neither registered nor in the plan",
      [1000, "否", "否"],
      30,
      "conditionIgnored",
      "未列入年度技改计划，此项应为 0，且不在州内注册，此项应为 0",
    ],
    ["3% × 1130", [1000], 33.9, "taxIncluded", "设备投资按含税计（税率 13%）", "R7"],
    ["290 without tax, 327.7 with it: above the threshold", [290], 9.831, "taxIncluded"],
    [
      "the equipment itself",
      [1000],
      1000,
      "rateMissed",
      "未乘设备补助比例 3%，且未按上限 200 万元封顶",
      "ES-3.1-b",
    ],
    ["36.9999 rounded, by the least", [1233.33], 37, "rounding", "四舍五入到 0.01", "R8"],
    ["36.945 to a whole number", [1231.5], 37, "rounding", "四舍五入到 1", "R8"],
  ])("%s", check("ES_EQUIPMENT"));
});

describe("ES_SUBSIDY: equipment, fixed_assets, reading, registered, in_plan, policy_ok, in_production, manufacturing", () => {
  it.each<Case>([
    [
      "60 + 50, where the higher is due",
      [2000, 5000],
      110,
      "otherReading",
      "按“叠加”计，应为“就高”",
      "R9",
    ],
    [
      "50, the lower",
      [2000, 5000],
      50,
      "otherReading",
      "按“投资支持”计，应为“两项取高”",
      "ES-3.2-b",
    ],
    ["60 of 60 + 50", [2000, 5000, "叠加"], 60, "partLeftOut", "漏计投资支持"],
    [
      "from elsewhere: it matters for both",
      [2000, 5000, "叠加", "否"],
      110,
      "conditionIgnored",
      "不在州内注册，此项应为 0",
    ],
    [
      "not in production: 60 alone is due",
      [2000, 5000, "叠加", _, _, _, "否"],
      110,
      "conditionIgnored",
      "尚未投产，此项应为 0",
      "ES-3.2-a",
    ],
    [
      "both caps: 240 + 120 for 200 + 100",
      [8000, 12000, "叠加"],
      360,
      "capMissed",
      "未按上限 200 万元封顶，且未按上限 100 万元封顶",
    ],
    [
      "fixed assets below 2000",
      [_, 1900],
      19,
      "thresholdIgnored",
      "固定资产投资未达门槛（固定资产投资 1,900 < 2,000），此项应为 0",
      "ES-3.2-a",
    ],
  ])("%s", check("ES_SUBSIDY"));
});

describe("figures that stand in a table", () => {
  it.each<[string, ...Case]>([
    [
      "ES_AWARD",
      "second for first",
      [1],
      10,
      "rankMistaken",
      "按“第 2 名”计，应为“第 1 名”",
      "ES-3.1-d",
    ],
    [
      "ES_AWARD",
      "third for fourth",
      [4],
      5,
      "rankMistaken",
      "按“第 3 名”计，应为“不在前三名，无奖励”",
    ],
    ["ES_AWARD", "both ranks added up", [1, 2], 25, "otherReading", "按“叠加”计，应为“就高”", "R9"],
    [
      "YC_FUND_MIN",
      "class 2 for class 1",
      ["宜都"],
      2000,
      "wrongRow",
      "按“二类县市区”计，应为“一类县市区”",
      "YC-4.1-g",
    ],
    ["YC_TARGET", "the year before", ["2019"], 700, "wrongRow", "按“2018”计，应为“2019”", "YC-2-c"],
    // 100 × 1.2 for 100 × 1.2².
    ["ES_TARGET", "a year too few", ["2019", _, 100], 120, "wrongRow", "按“2018”计，应为“2019”"],
    [
      "JG_EX_VAT",
      "the gross amount",
      [116, "2018-06-01"],
      116,
      "taxIncluded",
      "含税金额按含税计",
      "VAT-2",
    ],
    // 113 ÷ 1.13, where 1.16 was in force.
    [
      "JG_EX_VAT",
      "a later rate",
      [113, "2018-06-01"],
      100,
      "wrongRow",
      "按“13%”计，应为“16%”",
      "VAT-2",
    ],
    // 100 ÷ 1.16 = 86.2068…
    ["JG_EX_VAT", "rounded", [100, "2018-06-01"], 86.21, "rounding", "四舍五入到 0.01", "R8"],
  ])("%s: %s", (id, ...rest) => check(id)(...rest));
});

describe("likelyMistakes", () => {
  it("gives the likeliest first, each kind once", () => {
    // 5 is the third national award, or the second of the province; 100 the interest itself, or one of 100%.
    const kinds = (...of: Parameters<typeof mistakes>) => mistakes(...of).map(({ kind }) => kind);
    expect(kinds("ES_AWARD", [2], 5)).toEqual(["rankMistaken", "otherTable"]);
    expect(kinds("YC_SUBSIDY", [_, 200, 300], 20)).toEqual(["wrongTrack"]);
  });

  it("says of a limit that shows only where nothing else gives it, or nothing likelier", () => {
    // 300 is the equipment track under its cap, or any interest above 600, such as 428.5 in 元.
    const kinds = (...cells: unknown[]) =>
      mistakes("YC_SUBSIDY", cells, 300).map(({ kind }) => kind);
    expect(kinds(428.5, 4000)).not.toContain("unitSlip");
    expect(kinds(200)).toEqual(["unitSlip"]);
  });

  it("speaks English as well", () => {
    expect(mistakes("YC_SUBSIDY", [715], 357.5)[0]!.text.en).toBe("the cap of 300 万元 was missed");
  });

  it("has nothing to say of yes and no", () => {
    expect(mistakes("YC_CASE_BY_CASE", [9000], 1)).toEqual([]);
    expect(mistakes("YC_CASE_BY_CASE", [20000], 1)).toEqual([]);
  });

  it("has nothing to say without a result", () => {
    // Nothing given to rest on; a year for which the policy has no figure (ES-2.1-e is of 2020).
    expect(mistakes("YC_SUBSIDY", [_, _, _, _, "宜都"], 300)).toEqual([]);
    expect(mistakes("ES_TARGET", [2019, "规上覆盖率"], 1)).toEqual([]);
  });

  it("takes a tenth for the decimal point, even of a single digit", () => {
    // 10% of 70 is 7; 0.7 has no other digits than 7.00 either.
    expect(mistakes("YC_SUBSIDY", [_, 70], 0.7)[0]!.kind).toBe("decimalPoint");
    expect(mistakes("YC_SUBSIDY", [_, 120], 1.2)[0]!.kind).toBe("decimalPoint");
  });

  it("doesn't take nothing for a slip of the pen", () => {
    // A 350 in 元 or without its last digit is below the threshold of 300 (ES-3.1-a), and then nothing is due.
    const kinds = mistakes("ES_EQUIPMENT", [350], 0).map(({ kind }) => kind);
    for (const slip of ["unitSlip", "decimalPoint", "transposedDigits"])
      expect(kinds).not.toContain(slip);
  });

  it("leaves a fault of ours what it is", () => {
    const broken = { ...rules.get("YC_SUBSIDY")!, result: { kind: "unheard of" } as never };
    const inputs = readInputs(broken.inputs, [100]);
    expect(() => likelyMistakes(broken, inputs, new Amount(1), commonReadings)).toThrow(TypeError);
  });

  it("leaves the declared rule as it is", () => {
    const rule = rules.get("YC_SUBSIDY")!;
    const due = () => valueOf(rule, { inputs: readInputs(rule.inputs, [715]) }).toString();
    mistakes("YC_SUBSIDY", [715], 357.5);
    expect(due()).toBe("300");
  });

  /** Cells that each kind of input can be read from, and blanks. */
  const cellOf = (input: Input): fc.Arbitrary<unknown> => {
    const among = (...cells: unknown[]) => fc.constantFrom<unknown>(undefined, ...cells);
    switch (input.kind) {
      case "amount":
        return fc.oneof(
          among("0.01", 100, 300, 2000),
          fc.double({ min: 0.01, max: 1e15, noNaN: true })
        );
      case "flag":
        return among("是", "否");
      case "place":
        return among(...input.places.units.map(({ name }) => name));
      case "rank":
        return among(1, 2, 3, 4);
      case "reading":
        return among(...input.reading.choices.map(({ word }) => word));
      case "choice":
        return among(...input.choices);
      case "year":
        return among("2018", "2020", input.total ?? "2019");
      case "day":
        return among("2018-06-01");
      default:
        return among("智能制造");
    }
  };

  it.each([...rules.keys()].filter((id) => rules.get(id)!.unit !== "yesNo"))(
    "never fails where %s can be read, and finds nothing in what is right",
    (id) => {
      const rule = rules.get(id)!;
      const cells = fc.tuple(...rule.inputs.map(cellOf));
      fc.assert(
        fc.property(cells, fc.double({ min: 0, max: 1e12, noNaN: true }), (row, reported) => {
          const inputs = readInputs(rule.inputs, row);
          likelyMistakes(rule, inputs, new Amount(reported), commonReadings);
          let due: Amount | undefined;
          try {
            due = valueOf(rule, { inputs }) as Amount;
          } catch (error) {
            expect(error).toBeInstanceOf(JigaiError);
          }
          if (due) expect(likelyMistakes(rule, inputs, due, commonReadings)).toEqual([]);
        })
      );
    }
  );
});

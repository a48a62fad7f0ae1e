import type { Report } from "../../src/core/table";
import { messageOf, refusalOf } from "../support/refusal";
import { reportOf } from "./yichang/report";

// Started on 12 March 2018, so that three years end on 12 March 2021, both days inside (R4).
const PAYMENTS = [
  ["2018-03-12", 1],
  ["2021-03-12", 20],
  ["2021-03-13", 400],
];

const counted = (id: string, ...rest: unknown[]) =>
  reportOf(id, PAYMENTS, [["2018-03-12"]], ...rest.map((cell) => [[cell]]));

const said = ({ steps }: Report, language: "zh" | "en") =>
  steps.map(({ title, working, value }) => [title[language], working[language], value]);

describe("what the calculation sheet of YC_COUNTED shows", () => {
  it("the window, each payment inside or outside, and their sum", () => {
    const report = counted("YC_COUNTED");
    expect(said(report, "zh")).toEqual([
      ["期限", "2018-03-12 至 2021-03-12", null],
      ["付款", "2018-03-12 付 1", "1"],
      ["付款", "2021-03-12 付 20", "20"],
      ["付款", "2021-03-13 付 400（不在期内，不计）", "0"],
      ["期内合计", "21", "21"],
    ]);
    expect(said(report, "en")).toEqual([
      ["Window", "2018-03-12 to 2021-03-12", null],
      ["Payment", "2018-03-12 paid 1", "1"],
      ["Payment", "2021-03-12 paid 20", "20"],
      ["Payment", "2021-03-13 paid 400 (outside, not counted)", "0"],
      ["Sum inside", "21", "21"],
    ]);
    expect(report.notes.map(({ basis }) => basis)).toEqual(["R4"]);
  });

  it("what counts of the sum, where a share is given: 21 × 80% = 16.8", () => {
    const report = counted("YC_COUNTED", null, "80%");
    expect(said(report, "zh").slice(-2)).toEqual([
      ["期内合计", "21", "21"],
      ["计入比例", "21 × 0.8", "16.8"],
    ]);
    expect(said(report, "en").slice(-1)).toEqual([["Share that counts", "21 × 0.8", "16.8"]]);
    expect(String(report.result)).toBe("16.8");
  });

  it.each([
    ["loans, which end at completion", "2020-12-31", "YC-4.1-b", 1],
    ["rent and bond interest, which don't", null, "YC-4.1-d", 21],
  ])("under the clause of %s", (_, completed, clause, sum) => {
    const { steps, result } = counted("YC_COUNTED", completed);
    expect([...new Set(steps.map(({ basis }) => basis))]).toEqual([clause]);
    expect(Number(result)).toBe(sum);
  });

  it("one clause for both in Enshi", () => {
    for (const completed of [null, "2020-12-31"]) {
      const { steps } = counted("ES_COUNTED", completed);
      expect([...new Set(steps.map(({ basis }) => basis))]).toEqual(["ES-3.1-c"]);
    }
  });
});

describe("what YC_COUNTED refuses", () => {
  it.each<[string, unknown[], string, string[]]>([
    [
      "a completion before the start",
      ["2018-03-11"],
      "completed",
      ["2018-03-11", "2018-03-12", "核对两个日期", "Check both dates"],
    ],
    ["a share below 0", [null, -0.5], "share", ["-0.5", "不能为负", "can't be"]],
    ["a share above the whole", [null, 1.25], "share", ["1.25", "0 到 1", "from 0 to 1"]],
  ])(
    "%s: names the argument, shows what was found and says what to do",
    (_, cells, argument, pieces) => {
      const error = refusalOf(() => counted("YC_COUNTED", ...cells));
      const { zh, en } = messageOf(error);
      expect(error.argument?.name).toBe(argument);
      for (const text of [zh, en]) expect(text).toContain(pieces[0]);
      for (const piece of pieces) expect(zh + en).toContain(piece);
    }
  );

  it("nothing at the bounds: all of it, none of it, completed on the first day", () => {
    expect(Number(counted("YC_COUNTED", null, 1).result)).toBe(21);
    expect(Number(counted("YC_COUNTED", null, "0%").result)).toBe(0);
    expect(Number(counted("YC_COUNTED", "2018-03-12").result)).toBe(1);
  });
});

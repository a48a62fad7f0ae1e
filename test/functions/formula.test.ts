import { errorIn, loadFunctions, shown } from "../support/functions";

const { JG_FORMULA } = loadFunctions();
const english = loadFunctions("en");

/** As Excel calls: the function's name, then one array with a matrix per argument, null for a left-out one. */
const call = (name: unknown, ...args: unknown[]) =>
  JG_FORMULA!(
    [[name]],
    args.map((arg) => (arg === undefined ? null : [[arg]]))
  );

describe("JG_FORMULA", () => {
  it.each<[string, unknown[], string]>([
    ["a constant", ["YC_SUBSIDY", 428.5], "=MIN(428.5*50%,300)"],
    ["ledger text", ["YC_SUBSIDY", undefined, "3,000万元"], "=MIN(3000*10%,300)"],
    ["a name in small letters", [" yc_subsidy ", 10], "=MIN(10*50%,300)"],
    ["a cell", ["YC_CASE_BY_CASE", "c2"], "=IF(OR(COUNT(C2)=0,C2<0),NA(),C2>=10000)"],
    ["a fixed cell", ["YC_CASE_BY_CASE", "$C$2"], "=IF(OR(COUNT($C$2)=0,$C$2<0),NA(),$C$2>=10000)"],
    [
      "a cell of another sheet",
      ["YC_CASE_BY_CASE", "Sheet1!c2"],
      "=IF(OR(COUNT(Sheet1!C2)=0,Sheet1!C2<0),NA(),Sheet1!C2>=10000)",
    ],
    [
      "a sheet in quotes",
      ["YC_CASE_BY_CASE", "'一季度 (1)'!C2"],
      "=IF(OR(COUNT('一季度 (1)'!C2)=0,'一季度 (1)'!C2<0),NA(),'一季度 (1)'!C2>=10000)",
    ],
    ["words and left-out arguments", ["ES_AWARD", 1, undefined, undefined, "叠加"], "=20"],
  ])("takes %s", (_, [name, ...args], expected) => {
    expect(call(name, ...args)).toEqual([[expected]]);
  });

  it.each<[string, unknown[], string, string]>([
    ["a table function", ["YC_FUND_CHECK", "A1"], "#VALUE!", "YC_SUBSIDY"],
    ["an unknown function", ["YC_NOTHING"], "#VALUE!", "YC_SUBSIDY"],
    ["no function", [null], "#N/A", "function"],
    ["a range's address", ["YC_CASE_BY_CASE", "C2:C9"], "#VALUE!", "equipment"],
    ["a bad constant", ["YC_SUBSIDY", "约300"], "#VALUE!", "loan_interest"],
    ["nothing to calculate", ["YC_SUBSIDY"], "#N/A", "贷款利息"],
    ["too many arguments", ["YC_CLASS", "A2", "B2"], "#VALUE!", "1"],
  ])("%s is an error that says why", (_, [name, ...args], code, said) => {
    const result = call(name, ...args);
    expect(shown(result)).toEqual([[code]]);
    expect(errorIn(result[0]![0])!.message).toContain(said);
  });

  it("says so in English too", () => {
    const result = english.JG_FORMULA!([["YC_RANK"]], []);
    expect(errorIn(result[0]![0])!.message).toContain("YC_SUBSIDY");
  });
});

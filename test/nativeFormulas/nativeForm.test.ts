import { rules } from "../../src/policies";
import { calculate, ErrorValue, type Value } from "../../src/nativeFormulas/calculate";
import { nativeForm, type NativeArgument } from "../../src/nativeFormulas/nativeForm";

const subsidy = rules.get("YC_SUBSIDY")!;
const equipment = rules.get("ES_EQUIPMENT")!;

const cell = (ref: string, value: string | number | boolean | null): NativeArgument => ({
  ref,
  value,
});

/** What a formula comes to where cells hold these. */
function comesTo(formula: string, cells: Readonly<Record<string, Value>>): Value {
  // The calculation here knows no EXACT, which Excel has had since ever.
  const plain = formula.replace(/EXACT\(([^,]+),("[^"]*")\)/g, "$1=$2");
  return calculate(plain, (ref) => cells[ref]);
}

describe("nativeForm", () => {
  it("refers to the cells, and puts constants in", () => {
    const form = nativeForm(
      subsidy,
      [cell("$N6", 428.5), undefined, undefined, undefined, { value: "高新区" }],
      214.25,
      true
    );
    if (typeof form === "string") throw new Error(form);
    expect(form.whileText).toEqual([]);
    expect(comesTo(form.formula, { $N6: 428.5 })).toBe(214.25);
    expect(comesTo(form.formula, { $N6: 1000 })).toBe(300);
    expect(comesTo(form.formula, { $N6: undefined })).toEqual(new ErrorValue("#N/A"));
  });

  it("stands for text as it was read, and is an error for any other text", () => {
    const form = nativeForm(subsidy, [cell("甲!A1", "５0万元")], 25, true);
    if (typeof form === "string") throw new Error(form);
    expect(form.whileText).toEqual(["甲!A1"]);
    expect(comesTo(form.formula, { "甲!A1": "５0万元" })).toBe(25);
    expect(comesTo(form.formula, { "甲!A1": 80 })).toBe(40);
    expect(comesTo(form.formula, { "甲!A1": "60万元" })).toBeInstanceOf(ErrorValue);
  });

  it("takes a place that a formula doesn't read for what it is", () => {
    const form = nativeForm(rules.get("YC_CLASS")!, [cell("A1", "高新区　")], 1, true);
    if (typeof form === "string") throw new Error(form);
    expect(comesTo(form.formula, { A1: "高新区　" })).toBe(1);
    expect(comesTo(form.formula, { A1: "长阳" })).toBe(2);
  });

  it("refuses what would come to something else", () => {
    // A flag of 0 may be no, or a blank that means yes: the function asks.
    const zero = [cell("A1", 1000), cell("B1", 0)];
    expect(nativeForm(equipment, zero, "#VALUE!", true)).toBe("differs");
    expect(nativeForm(equipment, [cell("A1", 1000)], 31, true)).toBe("differs");
    // LibreOffice counts TRUE as a number, where the function is an error.
    expect(nativeForm(subsidy, [cell("A1", true)], "#VALUE!", true)).toBe("differs");
  });

  it("tells errors apart where that matters", () => {
    const args = [cell("A1", "约300")];
    expect(nativeForm(subsidy, args, "#VALUE!", true)).toMatchObject({ whileText: [] });
    expect(nativeForm(subsidy, args, "#VALUE!", false)).toBe("differs");
  });

  it("has none where no cell can bring an answer", () => {
    expect(nativeForm(subsidy, [], "#N/A", true)).toBe("noAnswer");
    expect(nativeForm(subsidy, [{ value: "约300" }], "#VALUE!", true)).toBe("noAnswer");
  });
});

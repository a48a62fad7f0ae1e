import { Amount } from "../../../../src/core/amount";
import { places } from "../../../../src/policies/yichang/places";
import { pastedCells } from "../../../../src/taskpane/parts/columnKeys";
import { shortName } from "../../../../src/taskpane/parts/shortName";
import { shownExactly } from "../../../../src/taskpane/parts/shownAmount";
import {
  isTyped,
  textAt,
  withCells,
  withRead,
  type Texts,
} from "../../../../src/taskpane/pages/funds/model/texts";

const [first, second, third] = places.units as [
  (typeof places.units)[0],
  (typeof places.units)[0],
  (typeof places.units)[0],
];

describe("what is typed in a table", () => {
  it("takes pasted cells downwards and to the right, as far as the table goes", () => {
    const from = { place: second, column: "b" };
    const cells = pastedCells("1\t2\r\n3\t4\r\n5\t6\r\n")!;
    const texts = withCells({}, [first, second, third], ["a", "b"], from, cells);
    expect(texts).toEqual({ [second.code]: { b: "1" }, [third.code]: { b: "3" } });
  });

  it("takes a single pasted value as text of its field", () => {
    expect(pastedCells("12.5\r\n")).toBeUndefined();
    expect(pastedCells("1\n\n3")).toEqual([["1"], [""], ["3"]]);
  });

  it("replaces a column that was read, and keeps one that wasn't there", () => {
    const before: Texts = { [first.code]: { a: "1", b: "2" }, [second.code]: { a: "3" } };
    const read = {
      address: "A1:B2",
      units: [{ place: third, values: { a: new Amount("4.50") } }],
      missing: [],
      leftOut: [],
      notes: [],
    };
    const after = withRead(before, ["a", "b"], read);
    expect([first, second, third].map((place) => textAt(after, place, "a"))).toEqual([
      "",
      "",
      "4.5",
    ]);
    expect(textAt(after, first, "b")).toBe("2");
    expect([isTyped(after, first), isTyped(after, second)]).toEqual([true, false]);
  });
});

describe("what is shown", () => {
  it("never rounds a gap away", () => {
    expect(shownExactly(new Amount("0.004"))).toBe("0.004");
    expect(shownExactly(new Amount("39000"))).toBe("39,000.00");
  });

  it("shortens an autonomous county's name only", () => {
    expect(["长阳土家族自治县", "宜昌高新区", "远安县"].map(shortName)).toEqual([
      "长阳",
      "宜昌高新区",
      "远安县",
    ]);
  });
});

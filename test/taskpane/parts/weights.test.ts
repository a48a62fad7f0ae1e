import fc from "fast-check";
import { moved } from "../../../src/taskpane/parts/weights";

describe("sliders of weights", () => {
  it.each<[number[], number, number, number[]]>([
    // 60 is left for 2 : 1.
    [[40, 40, 20], 0, 40, [40, 40, 20]],
    [[10, 60, 30], 0, 40, [40, 40, 20]],
    // 50 is left for 33 : 33 – half each.
    [[34, 33, 33], 0, 50, [50, 25, 25]],
    // 49 for two alike: the odd one to the first of them.
    [[34, 33, 33], 0, 51, [51, 25, 24]],
    // Nothing to go by: equally.
    [[100, 0, 0], 0, 40, [40, 30, 30]],
    [[0, 70, 30], 1, 100, [0, 100, 0]],
    [[0, 70, 30], 2, 0, [0, 100, 0]],
    [[50, 30, 20], 0, 60, [60, 24, 16]],
    // 55 at 50 : 20 are 39.29 and 15.71.
    [[50, 30, 20], 1, 45, [39, 45, 16]],
    [[1, 1, 1], 2, 100, [0, 0, 100]],
  ])("%j, no. %i to %i: %j", (before, index, value, after) => {
    expect(moved(before, index, value)).toEqual(after);
  });

  it("always adds up to 100, whichever way they are pulled", () => {
    const pull = fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: -5, max: 105 }));
    fc.assert(
      fc.property(fc.array(pull, { maxLength: 20 }), (pulls) => {
        const weights = pulls.reduce((w, [i, value]) => moved(w, i, value), [34, 33, 33]);
        expect(weights.reduce((a, b) => a + b)).toBe(100);
        expect(weights.every((w) => Number.isInteger(w) && w >= 0 && w <= 100)).toBe(true);
        const [i, value] = pulls[pulls.length - 1] ?? [0, 34];
        expect(weights[i]).toBe(Math.min(100, Math.max(0, value)));
      })
    );
  });
});

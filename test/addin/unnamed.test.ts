import { unnamedIn } from "../../build/unnamed";

/** What stays of a script. */
function kept(code: string): string {
  return [...unnamedIn(code)]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

describe("what nothing in a script names", () => {
  it("is a method by none of whose names anything is called", () => {
    const code =
      "P.plus = P.add = function () {};P.exp = function () {};P.ln = function () {};x.add(1);Math.exp(1);";
    expect(kept(code)).toBe("P.plus = P.add = function () {};x.add(1);Math.exp(1);");
  });

  it("is a method that only such a one calls", () => {
    const code =
      "P.log = function () { return this.ln(); };P.ln = function () { return this.ln(); };";
    expect(kept(code)).toBe("");
    expect(kept(`${code}x.log();`)).toBe(`${code}x.log();`);
  });

  it("is an error's message that nothing raises", () => {
    const code =
      'o = {errors:{noLedger:(a)=>a,noWeights:"b",errorCell:0},noUse:1}; f("noWeights"); x.errorCell;';
    expect(kept(code)).toBe(
      'o = {errors:{noWeights:"b",errorCell:0},noUse:1}; f("noWeights"); x.errorCell;'
    );
  });

  it("is no other property, method or statement", () => {
    const code =
      "P.name = 1; Q.ln = function () {}; q = {ln: function () {}}; P.x.ln = function () {};";
    expect(kept(code)).toBe(code);
  });
});

import { argumentTexts } from "../../src/nativeFormulas/argumentTexts";

describe("argumentTexts", () => {
  it.each([
    ["", []],
    ["A1", ["A1"]],
    ["A1,, $B$2 ,", ["A1", "", "$B$2", ""]],
    ['"甲,乙）(",SUM(A1,B1),{1,2;3,4}', ['"甲,乙）("', "SUM(A1,B1)", "{1,2;3,4}"]],
    ["'一,季''度'!A1,表[[#This Row],[a,b]]", ["'一,季''度'!A1", "表[[#This Row],[a,b]]"]],
  ])("parts %s", (args, texts) => {
    expect(argumentTexts(args)).toEqual(texts);
  });
});

import { Amount } from "../../../src/core/amount";
import {
  amountOf,
  byChoice,
  declareClauses,
  figure,
  flag,
  gate,
  parameter,
  remark,
  threshold,
  tracks,
  type AmountInput,
  type ChoiceInput,
  type FlagInput,
  type Inputs,
} from "../../../src/core/rule";
import { branchTaken, visitOnTheWay } from "../../../src/core/rule/branch";
import type { Node } from "../../../src/core/rule/node";

const text = (word: string) => ({ zh: word, en: word });
const clause = declareClauses({ "T-1": ["1", text("made up")] })["T-1"];
const amount: AmountInput = { kind: "amount", name: "amount", label: text("amount") };
const yes = (name: string): FlagInput => ({ kind: "flag", name, label: text(name) });
const of = (value: string) =>
  figure(
    parameter({ label: text(value), figure: value, unit: "万元", clause, years: [2018, 2020] })
  );

const [first, second] = [flag(yes("first")), flag(yes("second"))];
const [one, two, three] = [of("1"), of("2"), of("3")];
const onTheWay = (of: Node, inputs: Inputs) => {
  const met: Node[] = [];
  visitOnTheWay(of, { inputs }, (each) => met.push(each));
  return met;
};
const track = (then: typeof one) => ({ label: text("track"), clause, then });
const node = tracks(
  text("tracks"),
  [
    { ...track(one), when: first },
    { ...track(two), when: second },
  ],
  track(three)
);

describe("the way that a row takes through tracks", () => {
  it.each([
    ["the first", { first: true }, [first], one],
    ["the second, behind the first", { first: false, second: true }, [first, second], two],
    ["the last, behind all", { first: false, second: false }, [first, second], three],
    ["none where one can't be told", { second: true }, [first, second], undefined],
  ])("is %s", (_, inputs, asked, taken) => {
    expect(branchTaken(node, { inputs })).toBe(taken);
    expect(onTheWay(node, inputs)).toEqual([...asked, ...(taken ? [taken] : [])]);
  });
});

const kinds: ChoiceInput = {
  kind: "choice",
  name: "kind",
  label: text("kind"),
  choices: ["a", "b"],
};

it("takes the chosen word, the first where there is none, and nothing for one that the policy lacks", () => {
  const choice = byChoice(kinds, { a: one });
  expect(onTheWay(choice, { kind: "a" })).toEqual([one]);
  expect(onTheWay(choice, {})).toEqual([one]);
  expect(onTheWay(choice, { kind: "b" })).toEqual([]);
});

it("stops at a gate that is shut, and goes on to what a remark is on", () => {
  const shut = gate({
    label: text("gate"),
    clause,
    condition: first,
    reason: text("no"),
    then: one,
  });
  expect(onTheWay(shut, { first: false })).toEqual([first]);
  expect(onTheWay(shut, { first: true })).toEqual([first, one]);
  const said = remark(two, { basis: clause, text: text("said"), when: second });
  expect(onTheWay(said, {})).toEqual([second, two]);
});

it("compares nothing that a value would come from", () => {
  const asked = threshold(amountOf(amount), one);
  expect(onTheWay(asked, { amount: new Amount(5) })).toEqual([]);
});

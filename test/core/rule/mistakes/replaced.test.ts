import {
  amountOf,
  cap,
  figure,
  flag,
  gate,
  rateOf,
  sum,
  type AmountNode,
} from "../../../../src/core/rule";
import { nodesIn, replaced } from "../../../../src/core/rule/mistakes/replaced";
import { a, b, clause, figureOf, p, rate, text } from "../made-up";

const first = rateOf(text("first"), rate("r", "0.1"), amountOf(a));
const second = amountOf(b);
const both = sum(text("both"), [first, second], clause("S"));
const capped = cap(both, figureOf("cap", "9"));
const rule = gate({
  label: text("gate"),
  condition: flag(p, true),
  reason: text("no"),
  clause: clause("G"),
  then: capped,
});
const edited = (...edits: [AmountNode, (node: never) => AmountNode][]) =>
  replaced(rule, new Map(edits)) as typeof rule;

describe("a rule with some of its nodes replaced", () => {
  it("is the very same where none is", () => {
    expect(edited()).toBe(rule);
    expect(edited([figure(figureOf("else", "1")), () => second])).toBe(rule);
  });

  it("has the others as they were, and leaves the declared one alone", () => {
    const without = edited([first, () => second]);
    expect(without).toEqual({
      ...rule,
      then: { ...capped, of: { ...both, parts: [second, second] } },
    });
    expect((rule.then as typeof capped).of).toBe(both);
    expect(without.condition).toBe(rule.condition);
    expect(((without.then as typeof capped).of as typeof both).parts[1]).toBe(second);
  });

  it("replaces what is inside before what is around it", () => {
    const seen: AmountNode[] = [];
    const open = edited(
      [first, () => second],
      [
        both,
        (node: AmountNode) => {
          seen.push(node);
          return second;
        },
      ]
    );
    expect(seen).toEqual([{ ...both, parts: [second, second] }]);
    expect(open.then).toEqual({ ...capped, of: second });
  });
});

describe("the nodes that an amount comes from", () => {
  it("are each there once, outermost first, without conditions, inputs and figures", () => {
    expect([...nodesIn(rule)]).toEqual([rule, capped, both, first, first.of, second]);
    expect([...nodesIn(sum(text("twice"), [second, second], clause("S")))]).toHaveLength(2);
    expect([...nodesIn(null)]).toEqual([]);
  });
});

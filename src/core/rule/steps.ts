import { formatAmount, largest, ZERO, type Amount } from "../amount";
import { dictionaries, inEachLanguage, type ExplainWords, type Language, type Text } from "../text";
import { formatDay } from "../window";
import type { Clause } from "./clause";
import {
  clauseOf,
  describe,
  joined,
  named,
  operand,
  parameterText,
  presentParts,
} from "./describe";
import { amountIn, holdsIn } from "./evaluate";
import type { Step } from "./explanation";
import type { ReadingInput } from "./input";
import type { AmountNode, Condition, PerKind } from "./node";
import { keyOf, rowFor } from "./operators";
import type { Rule } from "./rule";
import { choiceOf, figureInForce, Missing, wordOf, type Scope } from "./scope";

/** What the walk fills: the steps, and the open questions that it met. */
export interface Sheet {
  readonly scope: Scope;
  readonly steps: Step[];
  readonly open: ReadingInput[];
}

export function walk(node: AmountNode, sheet: Sheet): void {
  steps[node.kind](node as never, sheet);
}

/** Each of several conditions is a step of its own; one that is blank and doesn't matter has no answer. */
export function walkCondition(condition: Condition, rule: Rule, sheet: Sheet): void {
  if (condition.kind === "allOf" || condition.kind === "anyOf") {
    for (const part of condition.conditions) walkCondition(part, rule, sheet);
    return;
  }
  const said = describe(condition, sheet.scope);
  const holds = holdsIn(sheet.scope, condition);
  const flag = condition.kind === "flag" ? condition : undefined;
  const clause =
    flag?.clause ??
    ((condition.kind === "threshold" && clauseOf(condition.least, sheet.scope)) || rule.clause);
  add(
    sheet,
    flag?.input.label ?? rule.title,
    clause,
    holds instanceof Missing ? null : holds,
    (l) => said[l]
  );
}

const steps: PerKind<AmountNode, [Sheet], void> = {
  amountOf: () => {},

  figure: (node, sheet) => {
    const { label, clause } = node.parameter;
    addAmount(sheet, node, label, clause, () => parameterText(node.parameter));
  },

  grownBy: (node, sheet) => {
    const { label, rate, base, years } = node;
    walk(base, sheet);
    const from = operand(base, sheet.scope);
    const power = years === 1 ? "" : ` ^ ${years}`;
    addAmount(
      sheet,
      node,
      label,
      rate.clause,
      (l) => `${from[l]} × (1 + ${parameterText(rate)})${power}`
    );
  },

  sum: (node, sheet) => {
    const parts = presentParts(node.parts, sheet.scope);
    parts.forEach((part) => walk(part, sheet));
    if (parts.length < 2) return;
    const terms = parts.map((part) => operand(part, sheet.scope));
    addAmount(sheet, node, node.label, node.clause, (l) =>
      terms.map((term) => term[l]).join(" + ")
    );
  },

  rateOf: (node, sheet) => {
    const { label, of, rate } = node;
    walk(of, sheet);
    const base = operand(of, sheet.scope);
    addAmount(sheet, node, label, rate.clause, (l) => `${base[l]} × ${parameterText(rate)}`);
  },

  cap: (node, sheet) => {
    const { of, limit } = node;
    walk(of, sheet);
    const amount = amountIn(sheet.scope, of) as Amount;
    addAmount(sheet, node, limit.label, limit.clause, (_, words) =>
      (amount.greaterThan(limit.value) ? words.overLimit : words.withinLimit)(
        formatAmount(amount),
        parameterText(limit)
      )
    );
  },

  capLeft: (node, sheet) => {
    const { of, limit, paid } = node;
    walk(of, sheet);
    const amount = amountIn(sheet.scope, of) as Amount;
    const before = sheet.scope.inputs[paid.name] as Amount | undefined;
    const left = largest(limit.value.minus(before ?? ZERO), ZERO);
    addAmount(sheet, node, limit.label, limit.clause, (_, words) => {
      const most = before
        ? `${words.less(parameterText(limit), formatAmount(before))} = ${formatAmount(left)}`
        : parameterText(limit);
      return (amount.greaterThan(left) ? words.overLimit : words.withinLimit)(
        formatAmount(amount),
        most
      );
    });
  },

  lessPaid: (node, sheet) => {
    const { label, of, paid, clause } = node;
    walk(of, sheet);
    const amount = amountIn(sheet.scope, of) as Amount;
    const before = sheet.scope.inputs[paid.name] as Amount | undefined;
    addAmount(sheet, node, label, clause, (_, words) => {
      if (before === undefined) return words.nothingPaid;
      const less = words.less(formatAmount(amount), formatAmount(before));
      return before.greaterThan(amount) ? less + words.nothingLeft : less;
    });
  },

  higherOf: (node, sheet) => {
    const parts = presentParts(node.parts, sheet.scope);
    parts.forEach((part) => walk(part, sheet));
    if (parts.length < 2) return;
    const amounts = parts.map((part) => operand(part, sheet.scope));
    addAmount(sheet, node, node.label, node.clause, (l, words) =>
      words.highest(amounts.map((amount) => amount[l]))
    );
  },

  gate: ({ label, condition, reason, clause, then }, sheet) => {
    const holds = holdsIn(sheet.scope, condition) === true;
    const said = describe(condition, sheet.scope);
    add(sheet, label, clause, holds, (l, words) =>
      holds ? said[l] : `${said[l]} → ${words.excluded(reason[l])}`
    );
    if (holds) walk(then, sheet);
  },

  tracks: ({ label, tracks, otherwise }, sheet) => {
    const taken = tracks.find(({ when }) => holdsIn(sheet.scope, when) === true);
    const track = taken ?? otherwise;
    const reasons = joined(
      (taken ? [taken] : tracks).map(({ when }) => describe(when, sheet.scope))
    );
    add(sheet, label, track.clause, null, (l) => `${reasons[l]} → ${track.label[l]}`);
    walk(track.then, sheet);
  },

  byReading: (node, sheet) => {
    const { arises, input } = node;
    if (!arises || holdsIn(sheet.scope, arises) === true) sheet.open.push(input);
    walk(node.choices[choiceOf(node.input, sheet.scope).word]!, sheet);
  },

  byChoice: (node, sheet) => walk(node.choices[wordOf(node.input, sheet.scope)!]!, sheet),

  lookup: (node, sheet) => {
    const key = sheet.scope.inputs[node.input.name]!;
    const row = rowFor(node, keyOf(key));
    const answer = row?.label ?? node.otherwise;
    const asked = named(node.input, sheet.scope);
    addAmount(
      sheet,
      node,
      node.label,
      row?.value.clause ?? node.clause,
      (l) => `${asked[l]} → ${answer[l]}`
    );
  },

  inForceOn: (node, sheet) => {
    const { from, parameter } = figureInForce(node, sheet.scope);
    const asked = named(node.input, sheet.scope);
    addAmount(
      sheet,
      node,
      node.label,
      parameter.clause,
      (l, words) => `${asked[l]} → ${words.inForceSince(formatDay(from), parameterText(parameter))}`
    );
  },

  netOf: (node, sheet) => {
    walk(node.gross, sheet);
    walk(node.rate, sheet);
    const [gross, rate] = [operand(node.gross, sheet.scope), operand(node.rate, sheet.scope)];
    const { clause } = figureInForce(node.rate, sheet.scope).parameter;
    addAmount(sheet, node, node.label, clause, (l) => `${gross[l]} ÷ (1 + ${rate[l]})`);
  },

  remark: ({ on }, sheet) => walk(on, sheet),
};

type Working = (language: Language, words: ExplainWords) => string;

function addAmount(
  sheet: Sheet,
  node: AmountNode,
  title: Text,
  clause: Clause,
  working: Working
): void {
  add(sheet, title, clause, plain(amountIn(sheet.scope, node) as Amount), working);
}

function add(
  sheet: Sheet,
  title: Text,
  clause: Clause,
  value: Step["value"],
  working: Working
): void {
  const text = inEachLanguage((l) => working(l, dictionaries[l].explain));
  sheet.steps.push({ title, basis: clause.id, article: clause.article, working: text, value });
}

/** As an explanation holds it: plain data. */
export function plain(value: Amount | boolean): string | boolean {
  return typeof value === "boolean" ? value : value.toFixed();
}

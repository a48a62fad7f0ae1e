import { formatAmount, largest, ZERO, type Amount } from "../amount";
import { inLanguage, type ExplainWords, type Language, type Text } from "../text";
import { formatDay } from "../window";
import { branchTaken } from "./branch";
import type { Clause } from "./clause";
import {
  clauseOf,
  describe,
  describeAll,
  named,
  operand,
  parameterText,
  presentParts,
} from "./describe";
import { amountIn, holdsIn, trackTaken } from "./evaluate";
import type { Step } from "./explanation";
import type { ReadingInput } from "./input";
import type { AmountNode, Condition, PerKind } from "./node";
import { keyOf, rowFor, type Track } from "./operators";
import type { Rule } from "./rule";
import { figureInForce, Missing, type Scope } from "./scope";

/** A step of the calculation, before its working is put into words. */
export interface Draft {
  readonly title: Text;
  readonly clause: Clause;
  readonly value: Step["value"];
  readonly working: Working;
}

type Working = (language: Language, words: ExplainWords) => string;

/** What the walk fills: the steps, and the open questions that it met. */
export interface Sheet {
  readonly scope: Scope;
  readonly steps: Draft[];
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
  const { scope, steps } = sheet;
  const holds = holdsIn(scope, condition);
  const flag = condition.kind === "flag" ? condition : undefined;
  const clause =
    flag?.clause ??
    ((condition.kind === "threshold" && clauseOf(condition.least, scope)) || rule.clause);
  steps.push({
    title: flag?.input.label ?? rule.title,
    clause,
    value: holds instanceof Missing ? null : holds,
    working: (l) => describe(condition, scope, l),
  });
}

const steps: PerKind<AmountNode, [Sheet], void> = {
  amountOf: () => {},

  figure: (node, sheet) => {
    const { label, clause } = node.parameter;
    add(sheet, node, label, clause, () => parameterText(node.parameter));
  },

  grownBy: (node, sheet) => {
    const { label, rate, base, years } = node;
    walk(base, sheet);
    const power = years === 1 ? "" : ` ^ ${years}`;
    add(sheet, node, label, rate.clause, (l) => {
      return `${operand(base, sheet.scope, l)} × (1 + ${parameterText(rate)})${power}`;
    });
  },

  sum: (node, sheet) => {
    const parts = presentParts(node.parts, sheet.scope);
    parts.forEach((part) => walk(part, sheet));
    if (parts.length < 2) return;
    add(sheet, node, node.label, node.clause, (l) =>
      parts.map((part) => operand(part, sheet.scope, l)).join(" + ")
    );
  },

  rateOf: (node, sheet) => {
    const { label, of, rate } = node;
    walk(of, sheet);
    add(sheet, node, label, rate.clause, (l) => {
      return `${operand(of, sheet.scope, l)} × ${parameterText(rate)}`;
    });
  },

  cap: (node, sheet) => {
    const { of, limit } = node;
    walk(of, sheet);
    const amount = amountIn(sheet.scope, of) as Amount;
    add(sheet, node, limit.label, limit.clause, (_, words) =>
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
    add(sheet, node, limit.label, limit.clause, (_, words) => {
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
    add(sheet, node, label, clause, (_, words) => {
      if (before === undefined) return words.nothingPaid;
      const less = words.less(formatAmount(amount), formatAmount(before));
      return before.greaterThan(amount) ? less + words.nothingLeft : less;
    });
  },

  higherOf: (node, sheet) => {
    const parts = presentParts(node.parts, sheet.scope);
    parts.forEach((part) => walk(part, sheet));
    if (parts.length < 2) return;
    add(sheet, node, node.label, node.clause, (l, words) =>
      words.highest(parts.map((part) => operand(part, sheet.scope, l)))
    );
  },

  gate: ({ label: title, condition, reason, clause, then }, { scope, steps, open }) => {
    const holds = holdsIn(scope, condition) === true;
    const working: Working = (l, words) => {
      const said = describe(condition, scope, l);
      return holds ? said : `${said} → ${words.excluded(inLanguage(reason, l))}`;
    };
    steps.push({ title, clause, value: holds, working });
    if (holds) walk(then, { scope, steps, open });
  },

  tracks: (node, sheet) => {
    const { label: title, tracks, otherwise } = node;
    const { scope, steps } = sheet;
    const taken = trackTaken(node, scope) as Track;
    const asked = taken === otherwise ? tracks : tracks.filter((track) => track === taken);
    const conditions = asked.map(({ when }) => when);
    const working: Working = (l) =>
      `${describeAll(conditions, scope, l)} → ${inLanguage(taken.label, l)}`;
    steps.push({ title, clause: taken.clause, value: null, working });
    walk(taken.then, sheet);
  },

  byReading: (node, sheet) => {
    const { arises, input } = node;
    if (!arises || holdsIn(sheet.scope, arises) === true) sheet.open.push(input);
    walk(branchTaken(node, sheet.scope)!, sheet);
  },

  byChoice: (node, sheet) => walk(branchTaken(node, sheet.scope)!, sheet),

  lookup: (node, sheet) => {
    const key = sheet.scope.inputs[node.input.name]!;
    const row = rowFor(node, keyOf(key));
    const answer = row?.label ?? node.otherwise;
    const clause = row?.value.clause ?? node.clause;
    add(sheet, node, node.label, clause, (l) => {
      return `${named(node.input, sheet.scope, l)} → ${inLanguage(answer, l)}`;
    });
  },

  inForceOn: (node, sheet) => {
    const { from, parameter } = figureInForce(node, sheet.scope);
    add(sheet, node, node.label, parameter.clause, (l, words) => {
      const since = words.inForceSince(formatDay(from), parameterText(parameter));
      return `${named(node.input, sheet.scope, l)} → ${since}`;
    });
  },

  netOf: (node, sheet) => {
    const { label, gross, rate } = node;
    walk(gross, sheet);
    walk(rate, sheet);
    const { clause } = figureInForce(rate, sheet.scope).parameter;
    add(sheet, node, label, clause, (l) => {
      return `${operand(gross, sheet.scope, l)} ÷ (1 + ${operand(rate, sheet.scope, l)})`;
    });
  },

  remark: ({ on }, sheet) => walk(on, sheet),
};

/** A step that states the amount of a node. */
function add(
  { scope, steps }: Sheet,
  node: AmountNode,
  title: Text,
  clause: Clause,
  working: Working
): void {
  steps.push({ title, clause, value: plain(amountIn(scope, node) as Amount), working });
}

/** As an explanation holds it: plain data. */
export function plain(value: Amount | boolean): string | boolean {
  return typeof value === "boolean" ? value : value.toFixed();
}

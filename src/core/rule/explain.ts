import { formatAmount, type Amount } from "../amount";
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
import {
  amountIn,
  choiceOf,
  evaluate,
  figureInForce,
  holdsIn,
  Missing,
  valueOf,
  wordOf,
  type Scope,
} from "./evaluate";
import type { Inputs, ReadingInput } from "./input";
import { isCondition, type AmountNode, type Condition, type PerKind } from "./node";
import type { Note } from "./note";
import { keyOf, rowFor } from "./operators";
import type { Answers, Rule } from "./rule";

/** One line of the calculation sheet. */
export interface Step {
  readonly title: Text;
  /** Id of the clause or reading. */
  readonly basis: string;
  /** Where the clause stands in the document; empty for a reading. */
  readonly article: string;
  /** The working with the numbers in it. */
  readonly working: Text;
  /** Exact decimal as a string, or whether a condition holds; null where there is nothing to state. */
  readonly value: string | boolean | null;
}

/** What another reading of an open question would give. */
export interface Alternative {
  readonly basis: string;
  readonly word: string;
  readonly gist: Text;
  readonly value: string | boolean;
}

/** A whole calculation, as every printer of it gets it: plain data, JSON in and out. */
export interface Explanation {
  readonly version: 1;
  readonly rule: string;
  readonly title: Text;
  readonly unit: Rule["unit"];
  readonly steps: readonly Step[];
  /** Null where the calculation comes down to no single amount or verdict. */
  readonly result: string | boolean | null;
  /** The words for yes and no, where the rule has its own. */
  readonly answers?: Answers;
  /** Id of the clause that settles the result. */
  readonly basis: string;
  readonly alternatives: readonly Alternative[];
  readonly notes: readonly Note[];
}

/**
 * The calculation step by step: clause, working with the numbers, result; then what another reading
 * would give, and the notes.
 *
 * @throws JigaiError as `evaluate`
 */
export function explain(rule: Rule, inputs: Inputs): Explanation {
  const { value, notes } = evaluate(rule, inputs);
  const sheet: Sheet = { scope: { inputs }, steps: [], open: [] };
  if (isCondition(rule.result)) {
    walkCondition(rule.result, rule, sheet);
  } else {
    walk(rule.result, sheet);
  }
  return {
    version: 1,
    rule: rule.id,
    title: rule.title,
    unit: rule.unit,
    steps: sheet.steps,
    result: plain(value),
    answers: rule.answers,
    basis: sheet.steps[sheet.steps.length - 1]!.basis,
    alternatives: sheet.open.flatMap((input) => alternativesTo(input, rule, inputs)),
    notes: inOrder(notes),
  };
}

const NOTE_KINDS: readonly Note["kind"][] = ["gate", "note", "reading", "soft"];

/** Reasons and hints first, then the readings by number, then the soft limits. */
function inOrder(notes: readonly Note[]): Note[] {
  const number = ({ kind, basis }: Note) => (kind === "reading" ? Number(basis.slice(1)) : 0);
  return [...notes].sort(
    (a, b) => NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) || number(a) - number(b)
  );
}

/** What the walk fills: the steps, and the open questions that it met. */
interface Sheet {
  readonly scope: Scope;
  readonly steps: Step[];
  readonly open: ReadingInput[];
}

function walk(node: AmountNode, sheet: Sheet): void {
  steps[node.kind](node as never, sheet);
}

/** Each of several conditions is a step of its own; one that is blank and doesn't matter has no answer. */
function walkCondition(condition: Condition, rule: Rule, sheet: Sheet): void {
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
    sheet.open.push(node.input);
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

/** What each other word of an open question would give, everything else the same. */
function alternativesTo(input: ReadingInput, rule: Rule, inputs: Inputs): Alternative[] {
  const taken = choiceOf(input, { inputs });
  return input.reading.choices
    .filter((choice) => choice !== taken)
    .map(({ word, gist }) => ({
      basis: input.reading.id,
      word,
      gist,
      value: plain(valueOf(rule, { inputs: { ...inputs, [input.name]: word } })),
    }));
}

function plain(value: Amount | boolean): string | boolean {
  return typeof value === "boolean" ? value : value.toFixed();
}

import { formatAmount, ZERO, type Amount } from "../core/amount";
import { JigaiError } from "../core/error";
import {
  amountInput,
  given,
  type Clause,
  type DayInput,
  type Inputs,
  type NumberInput,
  type Parameter,
  type Step,
} from "../core/rule";
import { inputsOf, type TableArgument, type TableRule } from "../core/table";
import { fill, verbatim, type Text } from "../core/text";
import {
  compareDays,
  formatDay,
  isWithin,
  windowFrom,
  type Day,
  type Window,
} from "../core/window";
import { readings } from "./shared/readings";

const date: DayInput = { kind: "day", name: "date", label: { zh: "付款日期", en: "Payment date" } };
const amount = amountInput("amount", { zh: "金额", en: "Amount" });
const payments: TableArgument = {
  kind: "table",
  name: "payments",
  label: { zh: "付款表", en: "Payments" },
  columns: [date, amount],
};
const start: DayInput = { kind: "day", name: "start", label: { zh: "开工日期", en: "Start" } };
const completed: DayInput = {
  kind: "day",
  name: "completed",
  label: { zh: "竣工日期", en: "Completed" },
  optional: true,
};
const share: NumberInput = {
  kind: "number",
  name: "share",
  label: { zh: "计入比例", en: "Share that counts" },
  optional: true,
};

const WORDS = {
  window: { zh: "期限", en: "Window" },
  payment: { zh: "付款", en: "Payment" },
  spell: { zh: "{first} 至 {last}", en: "{first} to {last}" },
  paid: { zh: "{day} 付 {sum}", en: "{day} paid {sum}" },
  paidOutside: {
    zh: "{day} 付 {sum}（不在期内，不计）",
    en: "{day} paid {sum} (outside, not counted)",
  },
  sum: { zh: "期内合计", en: "Sum inside" },
} satisfies Record<string, Text>;

/** What one policy's window rests on. */
interface CountedRule {
  readonly id: string;
  readonly title: Text;
  readonly clause: Clause;
  /** The clause of payments that have no completion day: rent, bond interest. */
  readonly openEnded?: Clause;
  /** Other clauses with the same window. */
  readonly clauses?: readonly Clause[];
  /** How many years the window is open. */
  readonly years: Parameter;
  /** Does the policy count only a share of each payment (the part of a loan used for the renovation)? */
  readonly withShare: boolean;
}

/** A table of payments with the window in which they count. */
export interface WindowRule extends TableRule {
  readonly window: Pick<CountedRule, "years" | "withShare">;
}

export function isWindowRule(rule: TableRule): rule is WindowRule {
  return "window" in rule;
}

/** The sum of the payments inside a policy's window: by payment date, both ends inclusive (reading R4). */
export function countedPayments(rule: CountedRule): WindowRule {
  const { id, title, clause, openEnded = clause, clauses, years, withShare } = rule;
  return {
    id,
    title,
    clause,
    ...(clauses && { clauses }),
    arguments: [payments, start, completed, ...(withShare ? [share] : [])],
    unit: "万元",
    window: { years, withShare },
    report: ({ tables, inputs }) => {
      const basis = inputs[completed.name] === undefined ? openEnded : clause;
      const window = windowOf(inputs, years);
      const paid = tables.payments!.map((row) => {
        const cells = inputsOf(row, payments);
        const [day, sum] = [given<Day>(cells, date), given<Amount>(cells, amount)];
        return { day, amount: sum, counts: isWithin(day, window) };
      });
      const inside = paid
        .filter(({ counts }) => counts)
        .reduce((sum, row) => sum.plus(row.amount), ZERO);
      const part = shareOf(inputs[share.name] as Amount | undefined);
      const result = part ? inside.times(part) : inside;
      const line = (text: Text, working: Text, value: Step["value"]): Step => ({
        title: text,
        basis: basis.id,
        article: basis.article,
        working,
        value,
      });
      return {
        rows: [[result]],
        steps: [
          line(WORDS.window, windowText(window), null),
          ...paid.map((row) =>
            line(WORDS.payment, paymentText(row), row.counts ? row.amount.toFixed() : "0")
          ),
          line(WORDS.sum, verbatim(formatAmount(inside)), inside.toFixed()),
          ...(part
            ? [
                line(
                  share.label,
                  verbatim(`${formatAmount(inside)} × ${formatAmount(part)}`),
                  result.toFixed()
                ),
              ]
            : []),
        ],
        notes: [{ kind: "reading", basis: readings.R4.id, text: readings.R4.taken }],
        result,
      };
    },
  };
}

function windowOf(inputs: Inputs, years: Parameter): Window {
  const first = given<Day>(inputs, start);
  const end = inputs[completed.name] as Day | undefined;
  if (end && compareDays(end, first) < 0) {
    const payload = { found: formatDay(end), start: formatDay(first) };
    throw new JigaiError("completedBeforeStart", payload).about(completed);
  }
  return windowFrom(first, years.value.toNumber(), end);
}

/** A share is at most the whole: 0.8, or 80%. */
function shareOf(given: Amount | undefined): Amount | undefined {
  if (given?.lessThan(0))
    throw new JigaiError("negativeAmount", { found: given.toFixed() }).about(share);
  if (given?.greaterThan(1))
    throw new JigaiError("notAShare", { found: given.toFixed() }).about(share);
  return given;
}

function windowText({ first, last }: Window): Text {
  return fill(WORDS.spell, {
    first: verbatim(formatDay(first)),
    last: verbatim(formatDay(last)),
  });
}

function paymentText({
  day,
  amount: sum,
  counts,
}: {
  day: Day;
  amount: Amount;
  counts: boolean;
}): Text {
  return fill(counts ? WORDS.paid : WORDS.paidOutside, {
    day: verbatim(formatDay(day)),
    sum: verbatim(formatAmount(sum)),
  });
}

/** 四（一）至（四） Five sources of money, together against the year's target of 二. */
import { formatAmount, IN_WAN, ZERO, type Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import {
  amountInput,
  amountOf,
  check,
  mergedNotes,
  threshold,
  type AmountInput,
  type Check,
  type CheckRule,
  type Note,
  type Parameter,
} from "../../core/rule";
import {
  attempt,
  errorNotes,
  soundOnes,
  sumOf,
  type TableArgument,
  type TableRow,
  type TableRule,
} from "../../core/table";
import { fill, nameList, verbatim, verdictText } from "../../core/text";
import { year as yearInForce, yearlyTargets } from "./2-targets";
import { yc } from "./clauses";
import { parameters, years } from "./parameters";
import { reportWords } from "./reportMessages";

/** In the text's order; the funds of YC-4.1-j are stated in 亿元 and kept in 万元. */
const sources: readonly Parameter[] = [
  { ...inYi(parameters.fundsTogether), label: { zh: "市县专项资金", en: "Special funds" } },
  parameters.transformationFunds,
  parameters.otherCapital,
  parameters.bankCredit,
  parameters.ownMoney,
];

const actual = amountInput(
  "actuals",
  { zh: "实际（亿元）", en: "Actual (亿元)" },
  { unit: "亿元" }
);

const actuals: TableArgument = {
  kind: "table",
  name: "actuals",
  label: { zh: "五项资金", en: "Five sources of money" },
  columns: [actual],
  series: true,
};

const year = { ...yearInForce, optional: true };

const together: AmountInput = { ...actual, name: "together", label: reportWords.total };

/** Each source against its minimum. */
export const sourceChecks = sources.map((source) =>
  reaches(source, { ...actual, label: source.label })
);

/** YC_FUNDING: each source of money against its minimum, and their sum against the year's target. */
export const funding: TableRule = {
  id: "YC_FUNDING",
  title: { zh: "五项资金与年度目标", en: "Five sources of money against the year's target" },
  clause: yc["YC-2-c"],
  clauses: sources.map(({ clause }) => clause),
  arguments: [actuals, year],
  unit: "yesNo",
  report: ({ tables, inputs }) => {
    const rows = tables[actuals.name]!;
    if (rows.length !== sources.length) {
      const [found, expected] = [rows.length, sources.length];
      throw new JigaiError("wrongLength", { found, expected }).about(actuals);
    }
    const worked = rows.map((row, i) => attempt(() => checkSource(row, sourceChecks[i]!)));
    const sum = sumOf(worked, ({ amount }) => amount);
    const chosen = (inputs[year.name] as string | undefined) ?? String(years[0]);
    const target = yearlyTargets[chosen]!;
    const total =
      sum instanceof JigaiError ? sum : check(reaches(target, together), { together: sum });
    const checked = [...soundOnes(worked), ...soundOnes([total])];
    return {
      header: [
        { zh: "资金来源", en: "Source" },
        { zh: "目标（亿元）", en: "Target (亿元)" },
        actual.label,
        reportWords.gap,
        reportWords.verdict,
      ],
      rows: [...worked, total].map((row, i) => {
        const label = sources[i]?.label ?? reportWords.total;
        const least = sources[i]?.value ?? target.value;
        return row instanceof JigaiError
          ? [label, least, row, row, row]
          : [label, least, row.amount, row.gap, verdictText(row.meets)];
      }),
      steps: checked.flatMap(({ steps }) => steps),
      notes: mergedNotes([
        errorNotes(rows, worked, yc["YC-2-c"]),
        [enoughFor(), noPeriod(), strivenFor()],
        ...checked.map(({ notes }) => notes),
      ]),
      result: total instanceof JigaiError ? undefined : checked.every(({ meets }) => meets),
    };
  },
};

function checkSource({ inputs, error }: TableRow, source: CheckRule): Check {
  if (!inputs) throw error!.about(source.inputs[0]!);
  return check(source, inputs);
}

/** Does the amount reach the figure? */
function reaches(least: Parameter, amount: AmountInput): CheckRule {
  return {
    id: "YC_FUNDING",
    title: least.label,
    clause: least.clause,
    inputs: [amount],
    requiresAnyOf: [amount],
    result: threshold(amountOf(amount), least),
    unit: "yesNo",
  };
}

/** In which years would the five minimums alone reach the target? */
function enoughFor(): Note {
  const sum = sources.reduce((all, { value }) => all.plus(value), ZERO);
  const [first, last] = years;
  const inYears = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const isReached = (inYear: string) => sum.greaterThanOrEqualTo(yearlyTargets[inYear]!.value);
  const text = fill(
    {
      zh: "五项下限合计 {sum} 亿元：够 {enough} 年的目标，单靠下限不够 {short} 年的目标。",
      en: "The five minimums come to {sum} 亿元: enough for {enough}, but by themselves not for {short}.",
    },
    {
      sum: verbatim(formatAmount(sum)),
      enough: nameList(inYears.filter(isReached)),
      short: nameList(inYears.filter((inYear) => !isReached(inYear))),
    }
  );
  return { kind: "note", basis: yc["YC-2-c"].id, text };
}

/** Some sources have no period in the text; they are held against the year's money all the same. */
function noPeriod(): Note {
  const open = [parameters.otherCapital, parameters.bankCredit, parameters.ownMoney];
  const text = fill(
    {
      zh: "{names}的目标文中没有写明按年还是三年，这里按年核对。",
      en: "{names}: the text doesn't say whether a year's or three years'; here they count as a year's.",
    },
    {
      names: nameList(open.map(({ label }) => label)),
    }
  );
  return { kind: "note", basis: yc["YC-4.2-d"].id, text };
}

/** Only the special funds are required outright. */
function strivenFor(): Note {
  const text = {
    zh: "专项资金是硬性下限；其余各项和年度目标是“力争”“引导”的目标。",
    en: "The special funds are required; the other sources and the year's target are striven for.",
  };
  return { kind: "note", basis: yc["YC-2-c"].id, text };
}

/** The same figure, counted in 亿元. */
function inYi(parameter: Parameter): Parameter {
  const value: Amount = parameter.value.div(IN_WAN.亿元);
  return { ...parameter, unit: "亿元", figure: value.toFixed(), value };
}

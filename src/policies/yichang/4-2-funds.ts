/** 四（二） The transformation fund: what it puts into renovation year by year. */
import { formatAmount, type Amount } from "../../core/amount";
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
  type Step,
} from "../../core/rule";
import {
  attempt,
  errorNotes,
  soundOnes,
  sumOf,
  type ReportCell,
  type TableArgument,
  type TableRow,
  type TableRule,
  type Worked,
} from "../../core/table";
import { fill, verbatim, verdictText, type Text } from "../../core/text";
import { yc } from "./clauses";
import { parameters, years } from "./parameters";
import { reportWords } from "./reportMessages";

const amount = amountInput(
  "amounts",
  { zh: "投入（亿元）", en: "Invested (亿元)" },
  { unit: "亿元" }
);

const amounts: TableArgument = {
  kind: "table",
  name: "amounts",
  label: { zh: "各年投入", en: "Amounts by year" },
  columns: [amount],
  series: true,
};

/** The input of one year, so that errors and workings name it. */
function amountOfYear(year: number): AmountInput {
  return {
    ...amount,
    label: { zh: `${year} 年投入（亿元）`, en: `Invested in ${year} (亿元)` },
  };
}

/** YC-4.2-b: each year by itself. */
export const yearChecks = Array.from({ length: years[1] - years[0] + 1 }, (_, i): CheckRule => {
  const year = years[0] + i;
  const input = amountOfYear(year);
  return {
    id: "YC_FUND_PATH",
    title: { zh: `${year} 年`, en: String(year) },
    clause: yc["YC-4.2-b"],
    inputs: [input],
    requiresAnyOf: [input],
    result: threshold(amountOf(input), parameters.fundYearly),
    unit: "yesNo",
  };
});

function checkYear({ inputs, error }: TableRow, rule: CheckRule): Check {
  if (!inputs) throw error!.about(rule.inputs[0]!);
  return check(rule, inputs);
}

/** A year of the path; the change is an error where the year before is one. */
interface Year {
  readonly check: Check;
  /** Undefined in the first year. */
  readonly change: Worked<Amount> | undefined;
}

/** What the report says. */
export const pathWords = {
  change: { zh: "比上年", en: "Change on the year before" },
  within: { zh: "在基金规模内", en: "within the size of the fund" },
  above: { zh: "超过基金规模（提示）", en: "above the size of the fund (note)" },
  sum: { zh: "各年投入合计", en: "All years together" },
} satisfies Record<string, Text>;

/** YC_FUND_PATH: each year at its minimum or above, each above the last, and their sum beside the fund. */
export const fundPath: TableRule = {
  id: "YC_FUND_PATH",
  title: { zh: "转型升级基金逐年投入", en: "Path of the transformation fund" },
  clause: yc["YC-4.2-b"],
  clauses: [yc["YC-4.2-a"]],
  arguments: [amounts],
  unit: "yesNo",
  report: ({ tables }) => {
    const rows = withoutYearsToCome(tables[amounts.name]!);
    const checks = rows.map((row, i) => attempt(() => checkYear(row, yearChecks[i]!)));
    const worked = checks.map((row, i): Worked<Year> =>
      row instanceof JigaiError ? row : { check: row, change: changeFrom(checks[i - 1], row) }
    );
    const sum = sumOf(checks, (row) => row.amount);
    const sound = soundOnes(worked);
    const verdicts = sound.map(meets);
    return {
      header: [
        { zh: "年度", en: "Year" },
        amount.label,
        reportWords.least,
        pathWords.change,
        reportWords.gap,
        reportWords.verdict,
      ],
      rows: [
        ...worked.map((row, i) => [years[0] + i, ...cells(row, i === 0)]),
        [
          reportWords.total,
          sum,
          parameters.fundSize.value,
          "",
          "",
          sum instanceof JigaiError ? sum : isAboveFund(sum) ? pathWords.above : pathWords.within,
        ],
      ],
      steps: [
        ...sound.flatMap(stepsOf),
        ...(sum instanceof JigaiError ? [] : [sumStep(checks as Check[], sum)]),
      ],
      notes: mergedNotes([
        errorNotes(rows, checks, yc["YC-4.2-b"]),
        sum instanceof JigaiError || !isAboveFund(sum) ? [] : [aboveFund(sum)],
        ...sound.map((row) => row.check.notes),
      ]),
      result: sum instanceof JigaiError ? undefined : verdicts.every((verdict) => verdict === true),
    };
  },
};

/** Blanks at the end are years that haven't come; a blank before an amount is a missing amount. */
function withoutYearsToCome(rows: readonly TableRow[]): readonly TableRow[] {
  // Some row has one: a list of nothing but blanks is refused beforehand.
  const last = rows.reduce(
    (found, { inputs, error }, i) => (error || inputs![amount.name] !== undefined ? i : found),
    0
  );
  const most = yearChecks.length;
  if (last >= most)
    throw new JigaiError("wrongLength", { found: rows.length, expected: `1–${most}` }).about(
      amounts
    );
  return rows.slice(0, last + 1);
}

function changeFrom(before: Worked<Check> | undefined, now: Check): Worked<Amount> | undefined {
  return before instanceof JigaiError ? before : before && now.amount.minus(before.amount);
}

/** At the minimum or above, and above the year before; unknown where that one is. */
function meets({ check, change }: Year): Worked<boolean> {
  if (!check.meets) return false;
  return change instanceof JigaiError ? change : !change || change.greaterThan(0);
}

function cells(row: Worked<Year>, isFirst: boolean): ReportCell[] {
  if (row instanceof JigaiError)
    return [row, parameters.fundYearly.value, isFirst ? "" : row, row, row];
  const { check, change } = row;
  const verdict = meets(row);
  return [
    check.amount,
    check.least,
    change ?? "",
    check.gap,
    typeof verdict === "boolean" ? verdictText(verdict) : verdict,
  ];
}

function stepsOf({ check, change }: Year): Step[] {
  const { steps } = check;
  if (!change || change instanceof JigaiError) return [...steps];
  const isRising = change.greaterThan(0);
  const [now, before] = [check.amount, check.amount.minus(change)].map(formatAmount);
  const compared = verbatim(`${now} ${isRising ? ">" : "≤"}`);
  const working = fill(
    { zh: "{compared} 上年 {before}", en: "{compared} {before} the year before" },
    { compared, before: verbatim(before!) }
  );
  return [...steps, { ...steps[0]!, working, value: isRising }];
}

function sumStep(checks: readonly Check[], sum: Amount): Step {
  const { id, article } = yc["YC-4.2-a"];
  const terms = checks.map((row) => formatAmount(row.amount)).join(" + ");
  return {
    title: pathWords.sum,
    basis: id,
    article,
    working: verbatim(terms),
    value: sum.toFixed(),
  };
}

function isAboveFund(sum: Amount): boolean {
  return sum.greaterThan(parameters.fundSize.value);
}

/** Three rising years from the minimum on are always more than the fund: a note, not a failure. */
function aboveFund(sum: Amount): Note {
  const text = fill(
    {
      zh: "合计 {sum} 亿元超过基金规模 {size} 亿元。每年不低于 {least} 亿元又逐年增加，三年必然超过，故只作提示。",
      en: "Together {sum} 亿元, more than the fund's {size}. Three rising years from {least} on always are, so this is only a note.",
    },
    {
      sum: verbatim(formatAmount(sum)),
      size: verbatim(formatAmount(parameters.fundSize.value)),
      least: verbatim(formatAmount(parameters.fundYearly.value)),
    }
  );
  return { kind: "note", basis: yc["YC-4.2-a"].id, text };
}

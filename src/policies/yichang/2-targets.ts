/** 二 Targets: renovation investment by year, and the shares of investment. */
import { formatAmount, quotient, type Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import {
  amountInput,
  amountOf,
  byChoice,
  check,
  figure,
  given,
  mergedNotes,
  rateOf,
  remark,
  threshold,
  type AmountInput,
  type Check,
  type CheckRule,
  type ChoiceInput,
  type Inputs,
  type Note,
  type Parameter,
  type Rule,
  type Step,
  type YearInput,
} from "../../core/rule";
import {
  attempt,
  type Given,
  type TableArgument,
  type TableRule,
  type Worked,
} from "../../core/table";
import { inLanguage, errorText, fill, inEachLanguage, verdictText } from "../../core/text";
import { yc } from "./clauses";
import { parameters, years } from "./parameters";
import { reportWords } from "./reportMessages";

/** A year in force. */
export const year: YearInput = {
  kind: "year",
  name: "year",
  label: { zh: "年度", en: "Year" },
  years,
};

/** YC-2-c: what the city means to reach in each year. */
export const yearlyTargets: Readonly<Record<string, Parameter>> = {
  2018: parameters.target2018,
  2019: parameters.target2019,
  2020: parameters.target2020,
};

const yearOrTotal: YearInput = { ...year, total: "合计" };

const renovationTarget = byChoice(yearOrTotal, {
  2018: figure(yearlyTargets[2018]!),
  2019: figure(yearlyTargets[2019]!),
  2020: figure(yearlyTargets[2020]!),
  合计: figure(parameters.targetTogether),
});

const measure: ChoiceInput = {
  kind: "choice",
  name: "measure",
  label: { zh: "指标", en: "Measure" },
  optional: true,
  choices: ["技改投资", "工业投资占比", "技改投资占比"],
};

const STRIVEN_FOR = {
  zh: "文中是“力争”的目标。",
  en: "The text strives for this target.",
};

/** YC_TARGET: what the city means to reach. The shares hold in every year. */
export const target: Rule = {
  id: "YC_TARGET",
  title: { zh: "宜昌技改目标", en: "Target of Yichang" },
  clause: yc["YC-2-c"],
  inputs: [yearOrTotal, measure],
  requiresAnyOf: [yearOrTotal],
  result: byChoice(measure, {
    技改投资: remark(renovationTarget, { basis: yc["YC-2-c"], text: STRIVEN_FOR }),
    工业投资占比: figure(parameters.industrialShare),
    技改投资占比: figure(parameters.renovationShare),
  }),
  unit: "none",
};

const totalFai = amountInput("total_fai", {
  zh: "全社会固定资产投资",
  en: "All fixed-asset investment",
});
const industrialFai = amountInput("industrial_fai", {
  zh: "工业投资",
  en: "Industrial investment",
});
const renovation = amountInput("renovation", { zh: "技改投资", en: "Renovation investment" });

/**
 * A figure as a table of one cell: the one that can't be read spoils only the share that rests on it,
 * while a plain input would spoil the whole.
 */
function oneCellTable(input: AmountInput): TableArgument {
  const { name, label } = input;
  return { kind: "table", name, label, columns: [input], series: true, mayBeEmpty: true };
}

const figures = [totalFai, industrialFai, renovation].map(oneCellTable);

/** A share that has to reach a rate. */
interface ShareRule {
  readonly part: AmountInput;
  readonly whole: AmountInput;
  readonly rate: Parameter;
  readonly check: CheckRule;
}

function shareRule(part: AmountInput, whole: AmountInput, rate: Parameter): ShareRule {
  return {
    part,
    whole,
    rate,
    check: {
      id: "YC_SHARES",
      title: rate.label,
      clause: rate.clause,
      inputs: [part, whole],
      requiresAnyOf: [part, whole],
      result: threshold(amountOf(part), rateOf(rate.label, rate, amountOf(whole))),
      unit: "yesNo",
    },
  };
}

/** YC-2-a, YC-2-b */
export const shareRules = [
  shareRule(industrialFai, totalFai, parameters.industrialShare),
  shareRule(renovation, industrialFai, parameters.renovationShare),
];

/** YC_SHARES: both shares of investment, compared exactly: 699.99 of 1400 isn't half of it. */
export const shares: TableRule = {
  id: "YC_SHARES",
  title: { zh: "投资占比核对", en: "Shares of investment against their minimum" },
  clause: yc["YC-2-a"],
  clauses: [yc["YC-2-b"]],
  arguments: figures,
  unit: "yesNo",
  report: ({ tables }) => {
    const worked = shareRules.map((rule) =>
      attempt(() =>
        shareOf(rule, { ...figureIn(tables, rule.part), ...figureIn(tables, rule.whole) })
      )
    );
    const sound = worked.filter((row): row is ShareCheck => !(row instanceof JigaiError));
    return {
      header: [
        { zh: "指标", en: "Measure" },
        { zh: "占比", en: "Share" },
        reportWords.least,
        reportWords.gap,
        reportWords.verdict,
      ],
      rows: shareRules.map(({ rate }, i) => {
        const row = worked[i]!;
        return row instanceof JigaiError
          ? [rate.label, row, rate.value, row, row]
          : [rate.label, row.share, rate.value, row.gap, verdictText(row.meets)];
      }),
      steps: sound.flatMap(({ steps }) => steps),
      notes: mergedNotes([
        ...worked.map(errorNote),
        ...sound.map(doubts),
        ...sound.map(({ notes }) => notes),
      ]),
      result: sound.length < worked.length ? undefined : sound.every(({ meets }) => meets),
    };
  },
};

function figureIn(tables: Given["tables"], { name, label }: AmountInput): Inputs {
  const cells = tables[name]!;
  if (cells.length > 1) {
    throw new JigaiError("notOneCell", { rows: cells.length, columns: 1 }).about({ name, label });
  }
  const [cell] = cells;
  if (cell?.error) throw cell.error;
  return cell?.inputs ?? {};
}

type ShareCheck = Check & { readonly rule: ShareRule; readonly share: Amount };

function shareOf(rule: ShareRule, inputs: Inputs): ShareCheck {
  const part = given<Amount>(inputs, rule.part);
  const whole = given<Amount>(inputs, rule.whole);
  if (whole.isZero()) throw new JigaiError("notAboveZero", { found: "0" }).about(rule.whole);
  const checked = check(rule.check, inputs);
  const share = quotient(part, whole);
  const ratio: Step = {
    title: rule.rate.label,
    basis: rule.rate.clause.id,
    article: rule.rate.clause.article,
    working: inEachLanguage(
      (l) =>
        `${inLanguage(rule.part.label, l)} ${formatAmount(part)} ÷ ${inLanguage(rule.whole.label, l)} ${formatAmount(whole)}`
    ),
    value: share.toFixed(),
  };
  return {
    ...checked,
    share,
    gap: quotient(checked.gap, whole),
    steps: [ratio, ...checked.steps],
    rule,
  };
}

/** A part that is more than the whole can't be right, but isn't ours to correct. */
function doubts({ rule: { part, whole, rate }, share }: ShareCheck): Note[] {
  if (!share.greaterThan(1)) return [];
  const text = fill(
    {
      zh: "{part}大于{whole}，请核对口径和单位。",
      en: "{part} is more than {whole}: please check what was counted, and the units.",
    },
    { part: part.label, whole: whole.label }
  );
  return [{ kind: "note", basis: rate.clause.id, text }];
}

/** A share that can't be told is left out of the calculation sheet, which says why. */
function errorNote(row: Worked<ShareCheck>, i: number): Note[] {
  if (!(row instanceof JigaiError)) return [];
  const { rate } = shareRules[i]!;
  const text = inEachLanguage((l) => `${inLanguage(rate.label, l)} — ${errorText(row, l)}`);
  return [{ kind: "note", basis: rate.clause.id, text }];
}

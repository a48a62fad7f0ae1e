/** 四（一） Fiscal support: what the city fund gives to the counties. */
import { Amount, quotient, ZERO } from "../../core/amount";
import { JigaiError } from "../../core/error";
import type { Place } from "../../core/place/places";
import { amountInput, flagInput, given, type Inputs } from "../../core/rule";
import {
  eachRow,
  errorNotes,
  itemName,
  reportRows,
  withDistinctPlaces,
  type Given,
  type ListArgument,
  type Report,
  type ReportCell,
  type TableArgument,
  type TableRow,
  type TableRule,
  type Worked,
} from "../../core/table";
import type { Text } from "../../core/text";
import { DEFAULT_STEP } from "../shared/step";
import { explainSplit, rewardNotes } from "./4-1-reward-explained";
import { exactWeight, indicatorsOf, split, type Contender } from "./4-1-reward-shares";
import { yc } from "./clauses";
import { county } from "./inputs";
import { rewarded } from "./places";
import { reportWords } from "./reportMessages";

const indicators = [
  amountInput("fund", { zh: "到位资金", en: "Fund in place" }),
  amountInput("industrial", { zh: "工业投资", en: "Industrial investment" }),
  amountInput("renovation", { zh: "技改投资", en: "Renovation investment" }),
];

const pool = amountInput("pool", { zh: "奖励资金池", en: "Pool" });

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "县市情况表", en: "Table of counties" },
  columns: [county, ...indicators],
};

const weights: ListArgument = {
  kind: "list",
  name: "weights",
  label: { zh: "权重", en: "Weights" },
  item: amountInput("weights", { zh: "权重", en: "Weights" }),
  length: indicators.length,
  optional: true,
};

const redistribute = flagInput("redistribute", {
  zh: "超出部分再分配",
  en: "Redistribute the excess",
});

const step = amountInput(
  "step",
  { zh: "最小单位", en: "Step" },
  { optional: true, aboveZero: true }
);

const WORDS = {
  share: { zh: "份额", en: "Share" },
  reward: { zh: "奖励（万元）", en: "Reward (万元)" },
  remark: { zh: "说明（末行为资金池剩余）", en: "Remark (last row: what stays in the pool)" },
  notEligible: { zh: "不在奖励范围", en: "not eligible" },
  capped: { zh: "按上限计", en: "at the cap" },
} satisfies Record<string, Text>;

/** YC_REWARD: the pool split among the nine counties and cities by what they did in the year. */
export const reward: TableRule = {
  id: "YC_REWARD",
  title: { zh: "县市奖励分配", en: "Reward of the counties" },
  clause: yc["YC-4.1-k"],
  clauses: [yc["YC-4.1-l"]],
  arguments: [pool, table, weights, redistribute, step],
  unit: "万元",
  report: (given) => {
    const rows = withDistinctPlaces(given.tables[table.name]!, county.name);
    const weightsTaken = weightsIn(given);
    const read = eachRow(rows, (row) => readCounty(row, weightsTaken));
    const errors = read.filter((row) => row instanceof JigaiError);
    return errors.length > 0
      ? withoutResult(rows, read, errors.length)
      : rewardReport(given, read as County[], weightsTaken);
  },
};

interface County {
  readonly place: Place;
  readonly inputs: Inputs;
  readonly isRewarded: boolean;
}

/** Only what weighs something is needed, and only of those that take part. */
function readCounty(inputs: Inputs, weightsTaken: readonly Amount[]): County {
  const place = given<Place>(inputs, county);
  const isRewarded = rewarded.places.some(({ code }) => code === place.code);
  if (isRewarded) {
    indicators.forEach((input, i) => {
      if (weightsTaken[i]!.isZero() || inputs[input.name] !== undefined) return;
      const label = ofPlace(place, input.label);
      throw new JigaiError("missingInput", { names: [label] }).about({ ...input, label });
    });
  }
  return { place, inputs, isRewarded };
}

/** The other rows of the table can't be told either, so the error says whose figure it is. */
function ofPlace({ name }: Place, label: Text): Text {
  return { zh: name + label.zh, en: `${label.en} of ${name}` };
}

function weightsIn({ lists }: Given): Amount[] {
  const list = lists[weights.name]!;
  if (list.length === 0) return indicators.map(() => new Amount(1));
  const taken = list.map((weight, i) => {
    if (weight !== undefined) return weight;
    throw new JigaiError("missingInput", { names: [weights.label] }).about(itemName(weights, i));
  });
  if (taken.every((weight) => weight.isZero()))
    throw new JigaiError("notAboveZero", { found: "0" }).about(weights);
  return taken;
}

function rewardReport(
  { inputs, lists }: Given,
  counties: readonly County[],
  weightsTaken: readonly Amount[]
): Report {
  const total = given<Amount>(inputs, pool);
  const taking = counties.filter(({ isRewarded }) => isRewarded);
  if (taking.length === 0) {
    const places = rewarded.places.map(({ name }) => name);
    throw new JigaiError("noneEligible", { places }).about(table);
  }
  const counted = indicatorsOf(
    indicators,
    weightsTaken,
    taking.map((row) => row.inputs)
  );
  const contenders = taking.map(({ place, inputs: row }): Contender => ({
    place,
    weight: exactWeight(row, counted),
  }));
  const all = contenders.reduce((sum, { weight }) => sum.plus(weight), ZERO);
  const stepTaken = (inputs[step.name] as Amount | undefined) ?? DEFAULT_STEP;
  const isRedistributed = (inputs[redistribute.name] as boolean | undefined) ?? false;
  const result = split(total, contenders, stepTaken, isRedistributed);
  const paid = total.minus(result.rest);
  const explained = {
    pool: total,
    step: stepTaken,
    indicators: counted,
    counties: taking.map((row, i) => ({ ...row, ...contenders[i]! })),
    all,
    isRedistributed,
    result,
    other: split(total, contenders, stepTaken, !isRedistributed),
  };
  const positions = new Map(taking.map((row, i) => [row, i]));
  return {
    header: [county.label, WORDS.share, WORDS.reward, WORDS.remark],
    rows: [
      ...counties.map((row): ReportCell[] => {
        const i = positions.get(row);
        return i === undefined
          ? [row.place.name, ZERO, ZERO, WORDS.notEligible]
          : [
              row.place.name,
              quotient(contenders[i]!.weight, all),
              result.rewards[i]!,
              result.capped[i] ? WORDS.capped : "",
            ];
      }),
      [reportWords.total, quotient(all, all), paid, result.rest],
    ],
    get steps() {
      return explainSplit(explained);
    },
    get notes() {
      return rewardNotes({
        ...explained,
        excluded: counties.filter(({ isRewarded }) => !isRewarded).map(({ place }) => place),
        hasOwnWeights: lists[weights.name]!.length > 0,
      });
    },
    result: paid,
  };
}

/** Every share depends on every row: one that can't be read leaves the others without a share too. */
function withoutResult(
  rows: readonly TableRow[],
  read: readonly Worked<County>[],
  count: number
): Report {
  const unknown = new JigaiError("rowsWithErrors", { count });
  return {
    header: [county.label, WORDS.share, WORDS.reward, WORDS.remark],
    rows: [
      ...reportRows(rows, read, 4, ({ place }) => [place.name, unknown, unknown, unknown]),
      [reportWords.total, unknown, unknown, unknown],
    ],
    steps: [],
    get notes() {
      return errorNotes(rows, read, yc["YC-4.1-k"]);
    },
  };
}

/** Ledgers with mistakes planted in them: drawn, worked out and judged by arithmetic of their own. */
import { awardCandidates, awardCells, awardDue, awardHeadings, awardRow } from "./awards";
import { gives, type Candidate } from "./candidate";
import { enshiCandidates, enshiCells, enshiDue, enshiHeadings, enshiRow } from "./enshi";
import { atPlace, NONE, shown, wan, type Money } from "./figures";
import { among, seeded, type Pick } from "./random";
import { slipsOf } from "./slips";
import {
  yichangCandidates,
  yichangCells,
  yichangDue,
  yichangHeadings,
  yichangRow,
} from "./yichang";

type Cell = string | number | null;

/** How rows of one ledger are drawn, computed and written. */
export interface Form<Row> {
  readonly rule: string;
  readonly policy: string;
  readonly draw: (pick: Pick) => Row;
  readonly due: (row: Row) => Money;
  readonly candidates: (row: Row) => Candidate[];
  readonly headings: readonly string[];
  readonly cells: (row: Row, written: (money: Money) => number | null) => readonly Cell[];
  /** Mistakes that rows of it can carry, in turn. */
  readonly kinds: readonly string[];
}

const ALWAYS = ["notReported", "unitSlip", "decimalPoint", "wrongDigit", "copied"];
const SLIPS = [...ALWAYS, "rounding", "transposedDigits", "otherColumn", "otherRate"];

/** One for each rule that ledgers are kept for. */
export const forms: readonly Form<any>[] = [
  {
    ...{ rule: "YC_SUBSIDY", policy: "yichang" },
    ...{ draw: yichangRow, due: yichangDue, candidates: yichangCandidates },
    ...{ headings: yichangHeadings, cells: yichangCells },
    kinds: [
      ...["capMissed", "placeNotCovered", "conditionIgnored", "paidNotDeducted", "wrongTrack"],
      ...["taxIncluded", "otherReading", "partLeftOut", "rateMissed", ...SLIPS],
    ],
  },
  {
    ...{ rule: "ES_SUBSIDY", policy: "enshi" },
    ...{ draw: enshiRow, due: enshiDue, candidates: enshiCandidates },
    ...{ headings: enshiHeadings, cells: enshiCells },
    kinds: [
      ...["capMissed", "thresholdIgnored", "conditionIgnored", "taxIncluded", "otherReading"],
      ...["rateMissed", ...SLIPS],
    ],
  },
  {
    ...{ rule: "ES_AWARD", policy: "enshi" },
    ...{ draw: awardRow, due: awardDue, candidates: awardCandidates },
    ...{ headings: awardHeadings, cells: awardCells },
    kinds: ["rankMistaken", "otherTable", "otherReading", ...ALWAYS],
  },
];

/** What was planted in a line. */
export interface Planted {
  readonly candidate: Candidate;
  /** The other kinds that would have given the same figure. */
  readonly others: readonly string[];
}

export interface Line {
  readonly cells: readonly Cell[];
  readonly due: Money;
  readonly reported: Money;
  /** None in a right line. */
  readonly planted?: Planted;
}

const TOLERANCE = wan(1) / BigInt(100);

/** A ledger in which every third line is wrong, so that those beside it are right. */
export function plantedLedger(form: Form<unknown>, seed: number, count: number): Line[] {
  const pick = seeded(seed);
  const rows = Array.from({ length: count }, () => form.draw(pick));
  const rights = rows.map((row) => atPlace(form.due(row), 2, "half up"));
  let kind = seed;
  return rows.map((row, at) => {
    if (at % 3 !== 1) return line(form, row, rights[at]!, pick);
    const beside = [-1, 1].flatMap((step) => {
      const figure = rights[at + step];
      return figure ? [copy(figure, step)] : [];
    });
    // Where nothing is due above and below, nothing can be copied from there.
    while (beside.length === 0 && form.kinds[kind % form.kinds.length] === "copied") kind++;
    return wrongLine(form, form.kinds[kind++ % form.kinds.length]!, beside, pick);
  });
}

const copy = (figure: Money, step: number): Candidate => ({
  kind: "copied",
  way: step < 0 ? "from above" : "from below",
  figure,
  asTyped: true,
  says: step < 0 ? "上一行" : "下一行",
});

/** Draws rows until one can carry the mistake, whatever else its figure looks like. */
function wrongLine(
  form: Form<unknown>,
  kind: string,
  beside: readonly Candidate[],
  pick: Pick
): Line {
  for (let tries = 0; tries < 5_000; tries++) {
    const row = form.draw(pick);
    const due = form.due(row);
    const all = [...form.candidates(row), ...slipsOf(due), ...beside].filter(
      (each) => isFigure(each) && isOff(each.figure, due)
    );
    const ways = all.filter((each) => each.kind === kind && !each.isRare);
    if (ways.length === 0) continue;
    const way = among(pick, [...new Set(ways.map((each) => each.way))]);
    const candidate = among(
      pick,
      ways.filter((each) => each.way === way)
    );
    // Ledgers mostly have two decimals.
    const decimals = candidate.asTyped ? 2 : among(pick, [2, 2, 2, 2, 1, 2, 3]);
    const reported = candidate.asTyped
      ? candidate.figure
      : atPlace(candidate.figure, decimals, "half up");
    if (!isOff(reported, due)) continue;
    const others = all.filter((each) => each.kind !== kind && gives(each, reported, decimals));
    const planted = { candidate, others: [...new Set(others.map((each) => each.kind))] };
    return { ...line(form, row, reported, pick), planted };
  }
  throw new Error(`No row of ${form.rule} lends itself to ${kind}`);
}

const isOff = (figure: Money, due: Money) => figure - due > TOLERANCE || due - figure > TOLERANCE;

/** Nothing is what stands there where nothing was reported, or by a reading; nobody's rate or unit comes to it. */
const isFigure = ({ kind, figure, says }: Candidate) =>
  figure >= TOLERANCE || kind === "notReported" || says === "累计";

function line(form: Form<unknown>, row: unknown, reported: Money, pick: Pick): Line {
  // Nothing there: left blank or a 0.
  const written = (money: Money) => (money > NONE || pick(2) === 0 ? shown(money) : null);
  return { cells: [...form.cells(row, written), shown(reported)], due: form.due(row), reported };
}

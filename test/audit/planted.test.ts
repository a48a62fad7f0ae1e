import { Amount } from "../../src/core/amount";
import { Auditor, type Comparison } from "../../src/core/audit";
import { findLedgers } from "../../src/core/ledger";
import type { GridCell } from "../../src/core/grid/grid";
import { policies, rules } from "../../src/policies";
import { commonReadings } from "../../src/policies/shared/readings";
import { awardCandidates, awardCells, awardDue, awardHeadings, awardRow } from "./planted/awards";
import { enshiCandidates, enshiCells, enshiDue, enshiHeadings, enshiRow } from "./planted/enshi";
import { cents, planted, shown, type Candidate } from "./planted/figures";
import { seeded, type Pick } from "./planted/random";
import {
  yichangCandidates,
  yichangCells,
  yichangDue,
  yichangHeadings,
  yichangRow,
} from "./planted/yichang";

/** How rows of one ledger are drawn, computed and written: all by arithmetic of this test's own. */
interface Kind<Row> {
  readonly rule: string;
  readonly policy: string;
  readonly draw: (pick: Pick) => Row;
  readonly due: (row: Row) => number;
  readonly candidates: (row: Row) => Candidate[];
  readonly headings: readonly string[];
  readonly cells: (row: Row, written: (fen: number) => number | null) => GridCell[];
  /** Mistakes that rows of it can carry, in turn. */
  readonly mistakes: readonly string[];
  readonly wrong: number;
  readonly right: number;
}

const slips = ["unitSlip", "rounding", "transposedDigits", "decimalPoint"];
const kinds: readonly Kind<any>[] = [
  {
    rule: "YC_SUBSIDY",
    policy: "yichang",
    draw: yichangRow,
    due: yichangDue,
    candidates: yichangCandidates,
    headings: yichangHeadings,
    cells: yichangCells,
    mistakes: [
      ...["capMissed", "placeNotCovered", "conditionIgnored", "paidNotDeducted", "wrongTrack"],
      ...["taxIncluded", "otherReading", "partLeftOut", ...slips],
    ],
    wrong: 288,
    right: 290,
  },
  {
    rule: "ES_SUBSIDY",
    policy: "enshi",
    draw: enshiRow,
    due: enshiDue,
    candidates: enshiCandidates,
    headings: enshiHeadings,
    cells: enshiCells,
    mistakes: [
      ...["capMissed", "thresholdIgnored", "conditionIgnored", "taxIncluded", "otherReading"],
      ...slips,
    ],
    wrong: 189,
    right: 190,
  },
  {
    rule: "ES_AWARD",
    policy: "enshi",
    draw: awardRow,
    due: awardDue,
    candidates: awardCandidates,
    headings: awardHeadings,
    cells: awardCells,
    mistakes: ["rankMistaken"],
    wrong: 23,
    right: 20,
  },
];

interface Line {
  readonly cells: readonly GridCell[];
  /** The mistake in it; none in a right row. */
  readonly mistake?: string;
  readonly due: number;
}

const ORIGIN = 20_181_120;

/** Draws rows until one can carry the mistake and no other. */
function withMistake(kind: Kind<unknown>, mistake: string, pick: Pick) {
  for (let tries = 0; tries < 20_000; tries++) {
    const row = kind.draw(pick);
    const reported = planted(mistake, kind.due(row), kind.candidates(row), pick);
    if (reported !== undefined) return { row, reported };
  }
  throw new Error(`No row of ${kind.rule} lends itself to ${mistake}`);
}

function linesOf(kind: Kind<unknown>): Line[] {
  const pick = seeded(ORIGIN);
  // Nothing there: left blank or a 0.
  const written = (fen: number) => (fen > 0 || pick(2) === 0 ? shown(fen) : null);
  const line = (row: unknown, reported: number, mistake?: string): Line => ({
    cells: [...kind.cells(row, written), shown(reported)],
    due: kind.due(row),
    ...(mistake && { mistake }),
  });
  const wrong = Array.from({ length: kind.wrong }, (_, at) => {
    const mistake = kind.mistakes[at % kind.mistakes.length]!;
    const { row, reported } = withMistake(kind, mistake, pick);
    return line(row, reported, mistake);
  });
  const right = Array.from({ length: kind.right }, () => {
    const row = kind.draw(pick);
    return line(row, cents(kind.due(row)));
  });
  return [...wrong, ...right];
}

/** What the audit says of each line's reported amount. */
function audited(kind: Kind<unknown>, lines: readonly Line[]): (Comparison | undefined)[] {
  const { places } = policies.find(({ id }) => id === kind.policy)!;
  const rows: GridCell[][] = [
    ["2018年度技术改造专项资金申报汇总表"],
    ["单位：万元"],
    [...kind.headings],
    ...lines.map(({ cells: [place, project, filing, ...rest] }, at) => [
      at + 1,
      `第${at + 1}号企业`,
      null,
      place!,
      `${String(project)}${at + 1}`,
      filing!,
      ...rest,
    ]),
  ];
  const [ledger] = findLedgers({ name: "汇总表", rows, merges: [] }, { places });
  const auditor = new Auditor(ledger!, {
    rule: rules.get(kind.rule)!,
    topics: [],
    readings: commonReadings,
    tolerance: new Amount("0.01"),
    seed: 1,
  });
  const found = [...ledger!.rows()].map((row) => auditor.add(row));
  auditor.finish();
  return found.map((row) => row?.comparisons[0]);
}

const all = kinds.flatMap((kind) => {
  const lines = linesOf(kind);
  const comparisons = audited(kind, lines);
  return lines.map((line, at) => ({ kind, line, comparison: comparisons[at] }));
});
const wrong = all.filter(({ line }) => line.mistake);
const right = all.filter(({ line }) => !line.mistake);

/** Enough of a row to look into it. */
const asLine = ({ kind, line, comparison }: (typeof all)[number]) =>
  `${line.mistake ?? "right"} in ${kind.rule}, due ${shown(line.due)}: ${line.cells.join("|")} → ` +
  `${comparison?.verdict} ${comparison?.mistakes.map((mistake) => mistake.kind).join(", ")}`;

it("plants 500 mistakes beside 500 right rows", () => {
  expect([wrong.length, right.length]).toEqual([500, 500]);
});

it("flags every row with a mistake, on the right side", () => {
  const missed = wrong.filter(({ line: { cells, due }, comparison }) => {
    const reported = cells[cells.length - 1] as number;
    return comparison?.verdict !== (reported > shown(due) ? "over" : "under");
  });
  expect(missed.map(asLine)).toEqual([]);
});

it("flags no right row", () => {
  expect(right.filter(({ comparison }) => comparison?.verdict !== "agree").map(asLine)).toEqual([]);
});

it("names the right cause first in at least 95 of 100", () => {
  const mistaken = wrong.filter(
    ({ line, comparison }) => comparison?.mistakes[0]?.kind !== line.mistake
  );
  // The list says which, where there are too many.
  expect(mistaken.length > wrong.length * 0.05 ? mistaken.map(asLine) : []).toEqual([]);
});

it("leaves out no mistake of its kinds", () => {
  const planted = new Set(wrong.map(({ line }) => line.mistake));
  expect([...planted].sort()).toEqual(
    [...new Set(kinds.flatMap(({ mistakes }) => mistakes))].sort()
  );
});

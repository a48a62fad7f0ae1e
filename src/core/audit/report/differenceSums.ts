import { ZERO, type Amount } from "../../amount";
import { heading, table, type Block, type TableBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import { causesOf } from "../causes";
import { listUnder } from "../listUnder";
import { auditWords, verdictWord } from "../words";
import type { PlacedDifference } from "./differenceTables";

/** Differences that are summed up together. */
interface Group {
  readonly name: string;
  readonly differences: readonly PlacedDifference[];
}

/** A chart of more bars than this is no picture any more. */
const MOST_BARS = 12;

/** What the differences come to, by cause, by county and by firm, each with a chart. */
export function differenceSums(
  differences: readonly PlacedDifference[],
  language: Language
): Block[] {
  const { heads, report, unnamed } = inLanguage(auditWords, language);
  const by = (nameOf: (of: PlacedDifference) => string) => grouped(differences, nameOf, unnamed);
  const sums = (title: string, head: string, groups: readonly Group[]): Block[] => [
    heading(3, title),
    sumsTable(title, head, groups, language),
  ];
  return [
    heading(3, report.byCause),
    causeSums(differences, language),
    ...sums(
      report.byPlace,
      heads.place,
      by(({ row }) => row.place?.name ?? "")
    ),
    ...sums(
      report.byFirm,
      heads.firm,
      by(({ row }) => row.firm)
    ),
  ];
}

/** What the differences come to by cause, the most common first, the unknown last. */
export function causeSums(
  differences: readonly PlacedDifference[],
  language: Language
): TableBlock {
  const { heads, causes, report } = inLanguage(auditWords, language);
  const groups = causesOf(differences).map((cause) => ({ ...cause, name: causes[cause.kind] }));
  return sumsTable(report.byCause, heads.cause, groups, language);
}

/** The largest sum of what is over and under first; those without a name stand last. */
function grouped(
  differences: readonly PlacedDifference[],
  nameOf: (of: PlacedDifference) => string,
  unnamed: string
): Group[] {
  const groups = new Map<string, PlacedDifference[]>();
  for (const each of differences) listUnder(groups, nameOf(each)).push(each);
  const weighed = [...groups].map(([name, alike]) => ({
    name,
    differences: alike,
    weight: sumOf(alike, (difference) => difference.abs()),
  }));
  const last = ({ name }: { readonly name: string }) => (name === "" ? 1 : 0);
  return weighed
    .sort((a, b) => last(a) - last(b) || b.weight.comparedTo(a.weight))
    .map(({ name, differences: alike }) => ({ name: name || unnamed, differences: alike }));
}

/** A row a group: what is over, what is under, both together, how many. */
function sumsTable(
  title: string,
  head: string,
  groups: readonly Group[],
  language: Language
): TableBlock {
  const words = inLanguage(auditWords, language);
  const { heads, report } = words;
  const fields = groups.flatMap(({ differences }) =>
    differences.map(({ comparison }) => comparison.field)
  );
  const sumHead = (verdict: "over" | "under") =>
    heads.sumOf(verdictWord(words, verdict, ...new Set(fields)));
  const bars = {
    title: report.barsTitle(title),
    series: 2,
    rows: Math.min(groups.length, MOST_BARS),
  };
  return table(
    [head, sumHead("over"), sumHead("under"), heads.differenceSum, heads.count],
    groups.map(({ name, differences }) => [
      name,
      sumOf(differences, (difference) => (difference.isNegative() ? ZERO : difference)),
      sumOf(differences, (difference) => (difference.isNegative() ? difference : ZERO)),
      sumOf(differences, (difference) => difference),
      differences.length,
    ]),
    { bars }
  );
}

function sumOf(
  differences: readonly PlacedDifference[],
  part: (difference: Amount) => Amount
): Amount {
  return differences.reduce(
    (sum, { comparison }) => sum.plus(part(comparison.difference ?? ZERO)),
    ZERO
  );
}

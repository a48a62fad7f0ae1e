import { formatAmount, type Amount } from "../core/amount";
import { placeText, type Place } from "../core/place/places";
import { rankWithin, type Ranked } from "../core/ranking/rank";
import type { Clause, Note, NumberInput, PlaceInput, Step } from "../core/rule";
import { given } from "../core/rule";
import {
  eachRow,
  errorNotes,
  reportRows,
  soundOnes,
  withDistinctPlaces,
  type Report,
  type ReportCell,
  type TableRow,
  type Worked,
} from "../core/table";
import { inLanguage, fill, inEachLanguage, nameList, verbatim, type Text } from "../core/text";
import { missingUnits } from "./missingUnits";
import { readings } from "./shared/readings";

/** How a policy ranks its places, and what follows for the last. */
export interface RankingRule {
  readonly place: PlaceInput;
  readonly score: NumberInput;
  /** How many count as last. */
  readonly last: number;
  readonly rankLabel: Text;
  readonly consequence: { readonly clause: Clause; readonly text: Text };
  /** Places that are listed but take no part, and what is said of them. */
  readonly notRanked?: { readonly is: (place: Place) => boolean; readonly text: Text };
  /** Ranks are given within groups; left out, all together. */
  readonly group?: { readonly label: Text; readonly of: (place: Place) => Amount };
}

/** A place of the table; one that takes no part in the ranking may have no score. */
interface Listed {
  readonly place: Place;
  readonly group?: Amount | undefined;
  readonly score?: Amount | undefined;
}

type Scored = Listed & { readonly score: Amount };

type Row = (Scored & { readonly ranked: Ranked }) | (Listed & { readonly ranked?: undefined });

const CONSEQUENCE: Text = { zh: "后果", en: "Consequence" };
const UNRANKED: Text = {
  zh: "（另有 {count} 行无法排名）",
  en: " ({count} more row(s) can't be ranked)",
};
const TIED: Text = { zh: "并列末位，均列出：{names}。", en: "Tied for last, all named: {names}." };

/**
 * A ranking as a table: place, class, score, rank, consequence. A row with an error isn't ranked; whoever
 * is last among the others is told that the ranking isn't complete.
 */
export function rankingReport(rows: readonly TableRow[], rule: RankingRule): Report {
  const distinct = withDistinctPlaces(rows, rule.place.name);
  const worked = rank(
    eachRow(distinct, (inputs): Listed => {
      const place = given<Place>(inputs, rule.place);
      if (rule.notRanked?.is(place)) {
        return { place, score: inputs[rule.score.name] as Amount | undefined };
      }
      return { place, group: rule.group?.of(place), score: given<Amount>(inputs, rule.score) };
    }),
    rule
  );
  const sound = soundOnes(worked);
  const failed = worked.length - sound.length;
  const suffix = failed > 0 ? fill(UNRANKED, { count: verbatim(String(failed)) }) : verbatim("");
  const consequence = inEachLanguage(
    (l) => inLanguage(rule.consequence.text, l) + inLanguage(suffix, l)
  );
  const { group } = rule;
  return {
    header: [
      rule.place.label,
      ...(group ? [group.label] : []),
      rule.score.label,
      rule.rankLabel,
      CONSEQUENCE,
    ],
    rows: reportRows(distinct, worked, group ? 5 : 4, (row): ReportCell[] => [
      row.place.name,
      ...(row.group ? [row.group] : []),
      row.score,
      row.ranked ? row.ranked.rank : "",
      row.ranked ? (row.ranked.isLast ? consequence : "") : rule.notRanked!.text,
    ]),
    get steps() {
      return sound.map((row) => step(row, rule, consequence));
    },
    get notes() {
      return [
        ...errorNotes(distinct, worked, rule.consequence.clause),
        ...missingUnits(
          rule.place.places.units.filter((unit) => !rule.notRanked?.is(unit)),
          sound.map(({ place }) => place),
          rule.consequence.clause
        ),
        ...tieNotes(sound),
      ];
    },
  };
}

function rank(rows: readonly Worked<Listed>[], { last, notRanked }: RankingRule): Worked<Row>[] {
  const entered = soundOnes(rows).filter((row): row is Scored => !notRanked?.is(row.place));
  const ranked = rankWithin(
    entered.map(({ place, group, score }) => ({
      name: place.name,
      group: String(group ?? ""),
      score,
    })),
    last
  );
  return rows.map((row): Worked<Row> => {
    const position = entered.indexOf(row as Scored);
    return position < 0 ? row : { ...entered[position]!, ranked: ranked[position]! };
  });
}

function step({ place, score, ranked }: Row, rule: RankingRule, consequence: Text): Step {
  const { clause } = rule.consequence;
  const follows = ranked ? ranked.isLast && consequence : rule.notRanked!.text;
  const working = inEachLanguage((l) => {
    const scored = score ? `${inLanguage(rule.score.label, l)} ${formatAmount(score)}` : "";
    return [scored, follows ? inLanguage(follows, l) : ""]
      .filter((part) => part !== "")
      .join(" → ");
  });
  return {
    title: placeText(place),
    basis: clause.id,
    article: clause.article,
    working,
    value: ranked ? String(ranked.rank) : null,
  };
}

/** Reading R10: ties at the bottom are all named, and said to be ties. */
function tieNotes(rows: readonly Row[]): Note[] {
  const groups = new Map<string, string[]>();
  for (const { place, group, ranked } of rows) {
    if (!ranked?.isLast || !ranked.isTied) continue;
    const key = String(group ?? "");
    groups.set(key, [...(groups.get(key) ?? []), place.name]);
  }
  return [...groups.values()].map((names) => ({
    kind: "reading",
    basis: readings.R10.id,
    text: fill(TIED, { names: nameList(names) }),
  }));
}

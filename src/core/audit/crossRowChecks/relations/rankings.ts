import { isAmount, type Amount } from "../../../amount";
import type { Finding } from "../../audit";
import { comesTo } from "./compare";
import { UNREAD, type FigureRow, type Figures } from "./figures";
import type { Relation } from "./relation";
import type { RelationReport } from "./report";
import { settle, type Stands } from "./settle";
import {
  lastRanked,
  lastWrong,
  rankedBy,
  rankMissing,
  ranksMixed,
  ranksUnread,
  ranksUnsettled,
  rankWrong,
} from "./texts";

/** Columns of ranks. */
const RANKS = ["rank", "rank_in_class"] as const;

/** What rows may be ranked by, the highest first. */
const KEYS: readonly string[] = [
  "score",
  "share_of_target",
  "pace",
  "growth",
  "cumulative",
  "current",
  "renovation",
  "industrial_investment",
  "in_place",
];

/** Is the column needed to check ranks, in a table with these fields? */
export function isOfRanking(field: string, fields: ReadonlySet<string>): boolean {
  return (
    RANKS.some((rank) => fields.has(rank)) &&
    [...RANKS, ...KEYS, "class", "is_last"].includes(field)
  );
}

export interface RankResult {
  readonly findings: readonly Finding[];
  readonly report: RelationReport;
}

/** What a column of ranks may be by. */
export interface Order {
  readonly heading: string;
  readonly isInClass: boolean;
  /** Do rows take part that have a figure, but no rank? */
  readonly isOfAll: boolean;
  readonly key: (row: FigureRow) => Amount | undefined | typeof UNREAD;
}

/** A row among those that it is ranked with. */
export interface Place {
  /** How many have more, in how many different figures, and how many have as much, itself among them. */
  readonly above: number;
  readonly steps: number;
  readonly level: number;
}

/**
 * Ranks held against every order that the table's other columns give. Ties may be followed by a gap (1, 1, 3) or by none
 * (1, 1, 2); one after the other may also have been told apart by what isn't shown.
 */
export function checkRanks(figures: Figures, relations: readonly Relation[]): RankResult[] {
  return RANKS.filter((field) => figures.has(field)).flatMap((field) => {
    const data = figures.rows.filter((row) => row.kind === "data");
    const rows = data.filter((row) => isAmount(figures.of(row, field)));
    const unread = data.filter((row) => figures.of(row, field) === UNREAD).length;
    if (rows.length + unread === 0) return [];
    const heading = figures.heading(field);
    const orders = ordersFor(figures, relations, field);
    const placesOf = orders.map((order) => placesIn(figures, data, field, order));
    const places = placesOf.map((of) => rows.map((row) => of.get(row)));
    const rankOf = (row: FigureRow) => figures.of(row, field) as Amount;
    const table = rows.map((row, i) =>
      places.map((of) => of[i] && standsAt(rankOf(row).toNumber(), of[i]!))
    );
    const settled = settle(table, orders.length, false);
    if (!settled) {
      const headings = [...new Set(orders.map((order) => order.heading))];
      const isUnread = headings.length > 0 && table.every((row) => row.every((how) => !how));
      const what = isUnread ? ranksUnread(heading) : ranksUnsettled(heading, headings);
      return [{ findings: [], report: { what, rows: 0, off: 0, near: 0, unread } }];
    }
    const [best] = settled.best as [number];
    const order = orders[best]!;
    const placed = places[best]!;
    const findings = settled.off.map((i): Finding => {
      const row = rows[i]!;
      return {
        kind: "rankWrong",
        rows: [row.number],
        address: figures.address(row, field),
        text: rankWrong(heading, order, rankOf(row), placed[i]!),
      };
    });
    // Where the other ranks come out right only beside it, a row without one lacks it.
    if (order.isOfAll) {
      for (const row of data) {
        const place = placesOf[best]!.get(row);
        if (!place || figures.of(row, field) !== undefined) continue;
        findings.push({
          kind: "rankWrong",
          rows: [row.number],
          address: figures.address(row, field),
          text: rankMissing(heading, order, place),
        });
      }
    }
    const missing = findings.length - settled.off.length;
    const mixed = mixedTies(rows, placed, rankOf, new Set(settled.off));
    if (mixed) {
      const address = figures.address(mixed.without[0]!, field);
      const [withGap, without] = [mixed.withGap, mixed.without].map((each) =>
        each.map(({ number }) => number)
      ) as [number[], number[]];
      findings.push({
        kind: "rankMixed",
        rows: without,
        address,
        text: ranksMixed(heading, withGap, without),
      });
    }
    const { compared, off, near } = settled;
    const report = {
      what: rankedBy(heading, order),
      rows: compared + missing,
      off: off.length + missing,
      near,
      unread: unread + rows.length - compared,
    };
    return [{ findings, report }];
  });
}

function ordersFor(
  figures: Figures,
  relations: readonly Relation[],
  field: (typeof RANKS)[number]
): Order[] {
  const amountIn = (key: string) => (row: FigureRow) => {
    const figure = figures.of(row, key);
    return isAmount(figure) || figure === UNREAD ? figure : undefined;
  };
  const keys = KEYS.filter((key) => figures.has(key)).map((key) => ({
    heading: figures.heading(key),
    key: amountIn(key),
  }));
  // A percentage that is wrong itself must not make every rank wrong.
  const workedOut = relations
    .filter(({ field: of }) => of === "share_of_target" || of === "growth")
    .flatMap(({ field: of, readings }) =>
      readings.map((reading) => ({
        heading: figures.heading(of),
        key: (row: FigureRow) => {
          const value = comesTo(figures, row, reading);
          return isAmount(value) || value === UNREAD ? value : undefined;
        },
      }))
    );
  const groupings =
    field === "rank_in_class" ? [true] : figures.has("class") ? [false, true] : [false];
  return [false, true].flatMap((isOfAll) =>
    groupings.flatMap((isInClass) =>
      [...keys, ...workedOut].map((key) => ({ ...key, isInClass, isOfAll }))
    )
  );
}

/** Where each row belongs that takes part; none of those that are ranked together where one of them has no figure. */
function placesIn(
  figures: Figures,
  data: readonly FigureRow[],
  field: string,
  { isInClass, isOfAll, key }: Order
): Map<FigureRow, Place> {
  const rows = data.filter((row) => {
    const rank = figures.of(row, field);
    return isAmount(rank) || (isOfAll && (rank !== undefined || key(row) !== undefined));
  });
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const group = isInClass ? figures.of(row, "class") : "";
    if (typeof group !== "string") continue;
    const known = groups.get(group);
    if (known) known.push(row);
    else groups.set(group, [row]);
  }
  const places = new Map<FigureRow, Place>();
  for (const group of groups.values()) {
    const keys = group.map(key);
    if (!keys.every(isAmount)) continue;
    const byKey = placesByKey(keys);
    group.forEach((row, i) => places.set(row, byKey.get(keys[i]!.toFixed())!));
  }
  return places;
}

function placesByKey(keys: readonly Amount[]): Map<string, Place> {
  const places = new Map<string, Place>();
  let steps = 0;
  [...keys]
    .sort((a, b) => b.comparedTo(a))
    .forEach((key, above) => {
      const text = key.toFixed();
      const known = places.get(text);
      places.set(
        text,
        known ? { ...known, level: known.level + 1 } : { above, steps: steps++, level: 1 }
      );
    });
  return places;
}

function standsAt(rank: number, { above, steps, level }: Place): Stands {
  if (rank === above + 1 || rank === steps + 1) return "equal";
  return rank > above && rank <= above + level ? "near" : "off";
}

/** Rows below a tie of which some leave a gap and some none. */
function mixedTies(
  rows: readonly FigureRow[],
  placed: readonly (Place | undefined)[],
  rankOf: (row: FigureRow) => Amount,
  off: ReadonlySet<number>
) {
  const below = rows.flatMap((row, i) => {
    const place = placed[i];
    return place && place.above !== place.steps && !off.has(i) ? [{ row, place }] : [];
  });
  const at = (expected: (place: Place) => number) =>
    below.flatMap(({ row, place }) => (rankOf(row).equals(expected(place) + 1) ? [row] : []));
  const [withGap, without] = [at(({ above }) => above), at(({ steps }) => steps)];
  return withGap.length > 0 && without.length > 0 ? { withGap, without } : undefined;
}

/**
 * 末位 is whoever has the last rank, unless several have.
 *
 * @param wrong sheet rows whose ranks are wrong: who is last beside them isn't known
 */
export function checkLast(figures: Figures, wrong: ReadonlySet<number>): RankResult[] {
  const field = RANKS.slice()
    .reverse()
    .find((rank) => figures.has(rank));
  if (!field || !figures.has("is_last")) return [];
  const isInClass = field === "rank_in_class";
  const rows = figures.rows.filter(
    (row) => row.kind === "data" && isAmount(figures.of(row, field))
  );
  const flagged = rows.filter((row) => figures.of(row, "is_last") === true);
  if (flagged.length === 0) return [];
  const rankOf = (row: FigureRow) => figures.of(row, field) as Amount;
  const heading = figures.heading("is_last");
  let compared = 0;
  const findings = rows.flatMap((row): Finding[] => {
    const group = isInClass ? figures.of(row, "class") : "";
    if (typeof group !== "string") return [];
    const others = rows.filter(
      (other) => other !== row && (!isInClass || figures.of(other, "class") === group)
    );
    if (others.length === 0 || [row, ...others].some(({ number }) => wrong.has(number))) return [];
    compared++;
    const isFlagged = figures.of(row, "is_last") === true;
    const isBehind = others.some((other) => rankOf(other).greaterThan(rankOf(row)));
    const isAlone = others.every((other) => rankOf(other).lessThan(rankOf(row)));
    if (isFlagged ? !isBehind : !isAlone) return [];
    return [
      {
        kind: "rankWrong",
        rows: [row.number],
        address: figures.address(row, "is_last"),
        text: lastWrong(heading, figures.heading(field), rankOf(row), isFlagged),
      },
    ];
  });
  const report = {
    what: lastRanked(heading, figures.heading(field)),
    rows: compared,
    off: findings.length,
    near: 0,
    unread: 0,
  };
  return [{ findings, report }];
}

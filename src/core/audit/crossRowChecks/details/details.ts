import { Amount, ZERO } from "../../../amount";
import { addressOf } from "../../../grid/address";
import type { Ledger, LedgerRow } from "../../../ledger/ledger";
import type { Finding } from "../../audit";
import { amountFrom } from "../../compact";
import type { RelationReport } from "../relations/report";
import { settle, type Stands } from "../relations/settle";
import { Entries, TIES, type Entry } from "./entries";
import { detailsDiffer, detailsRemark, sumOfDetails } from "./texts";

/** What came of holding a table against others that detail it. */
export interface DetailResult {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationReport[];
}

/** What a table's rows of one project come to; null where a cell can't be read, or none states it. */
interface Detailed {
  readonly of: Entries;
  readonly sums: Readonly<Record<string, Amount | null>>;
}

/** What can't be compared, counted. */
interface Uncompared {
  /** Details whose project the summary doesn't have, or that name none. */
  unmatched: number;
  /** Projects in several summaries, or with several details of which one alone would do. */
  unclear: number;
  /** Projects whose summary and details are a power of ten apart, and whose unit isn't stated. */
  unit: number;
}

/**
 * Interest and equipment of a workbook's summaries against the tables that list payments and invoices one by one. Rows
 * belong together by filing number, credit code, project or firm; where details have no such column, by the one firm or
 * project that their title or lines name.
 */
export class Details {
  private tables: readonly Entries[] = [];

  /** Who takes a table's rows, of whatever kind; read anew, a table counts as it was read last. */
  table(ledger: Ledger): { add(row: LedgerRow): void } {
    const entries = new Entries(ledger);
    const isSame = ({ ledger: { sheet, area } }: Entries) =>
      sheet === ledger.sheet && area.top === ledger.area.top && area.left === ledger.area.left;
    this.tables = [...this.tables.filter((each) => !isSame(each)), entries];
    return entries;
  }

  /** @param tolerance a difference up to this, in 万元, is none */
  finish(tolerance: Amount): DetailResult[] {
    const details = this.tables.filter(({ isDetails }) => isDetails);
    const summaries = this.tables.filter(({ isDetails }) => !isDetails);
    return summaries.flatMap((summary) => {
      const others = summaries.filter((other) => other !== summary);
      const results = TIES.flatMap((tie) => {
        const having = details.filter((each) => tie.details.some((field) => each.has(field)));
        return summary.has(tie.summary) && having.length > 0
          ? compare(summary, tie, having, others, tolerance)
          : [];
      });
      return results.length === 0
        ? []
        : {
            ledger: summary.ledger,
            findings: results.flatMap(({ findings }) => findings),
            relations: results.map(({ report }) => report),
          };
    });
  }
}

function compare(
  summary: Entries,
  { summary: field, details }: (typeof TIES)[number],
  tables: readonly Entries[],
  others: readonly Entries[],
  tolerance: Amount
): { readonly findings: Finding[]; readonly report: RelationReport } {
  const uncompared: Uncompared = { unmatched: 0, unclear: 0, unit: 0 };
  const fields = details.filter((each) => tables.some((table) => table.has(each)));
  const matched = match(summary, tables, others, uncompared);
  let unread = 0;
  const groups = matched.flatMap(({ entries, detailed }) => {
    const stated = sumOf(entries, field);
    if (stated === undefined) return [];
    const sums = fields.map((each) => sumAll(detailed, each));
    if (stated === null || sums.every((sum) => sum === null)) {
      unread++;
      return [];
    }
    const half = summary.precision(field).half(stated).times(entries.length);
    const isNear = (sum: Amount) =>
      stated
        .minus(sum)
        .abs()
        .lessThanOrEqualTo(tolerance.greaterThan(half) ? tolerance : half);
    const stands = sums.map((sum): Stands | undefined =>
      sum ? (stated.equals(sum) ? "equal" : isNear(sum) ? "near" : "off") : undefined
    );
    const isOff = stands.every((each) => each !== "equal" && each !== "near");
    const doubt = isOff && doubtOf(summary, field, stated, detailed, fields, isNear);
    if (doubt) {
      uncompared[doubt]++;
      return [];
    }
    return [{ entries, detailed, stated, sums, stands }];
  });
  const table = groups.map(({ stands }) => stands);
  const settled = settle(table, fields.length, true);
  const best = settled?.best ?? fields.map((_, i) => i);
  const isOffBy = (stands: readonly (Stands | undefined)[]) =>
    best.every((i) => stands[i] !== "equal" && stands[i] !== "near");
  const off = groups.filter(({ stands }) => isOffBy(stands));
  const heading = summary.column(field).heading;
  const named = [...new Set(tables.map(({ ledger }) => ledger.sheet))];
  const headingsOf = (i: number) => {
    const owner = tables.find((each) => each.has(fields[i]!))!;
    return owner.column(fields[i]!).heading;
  };
  return {
    findings: off.map(({ entries, detailed, stated, sums }): Finding => {
      const values = best.flatMap((i) =>
        sums[i] ? [{ heading: headingsOf(i), sum: sums[i]! }] : []
      );
      const by = stated.minus(values[0]!.sum);
      return {
        kind: "detailsDiffer",
        rows: entries.map(({ number }) => number),
        address: addressOf(entries[0]!.number - 1, summary.column(field).index),
        text: detailsDiffer({
          heading,
          stated,
          sheets: [...new Set(detailed.map(({ of }) => of.ledger.sheet))],
          values,
          rows: entries.length,
        }),
        ...(values.length === 1 && { amount: by }),
      };
    }),
    report: {
      what: sumOfDetails(heading, named, [...new Set(best.map(headingsOf))]),
      rows: groups.length,
      off: off.length,
      near: groups.filter(
        ({ stands }) => !isOffBy(stands) && best.every((i) => stands[i] !== "equal")
      ).length,
      unread,
      ...detailsRemark(uncompared),
    },
  };
}

/** The rows of each project in the summary, with what every table of details has of it. */
function match(
  summary: Entries,
  tables: readonly Entries[],
  others: readonly Entries[],
  uncompared: Uncompared
) {
  const matched = new Map<
    string,
    { readonly entries: readonly Entry[]; readonly detailed: Detailed[] }
  >();
  for (const table of tables) {
    const owner = summary.keyWith(table) ? undefined : table.ownerIn(summary);
    const key = summary.keyWith(table) ?? owner?.key;
    if (!key) {
      uncompared.unmatched += table.entries.length;
      continue;
    }
    const { groups, without } = owner
      ? { groups: new Map([[owner.name, table.entries]]), without: 0 }
      : table.byKey(key);
    // Whose they are isn't known: any project may lack them.
    if (without > 0) {
      uncompared.unmatched += table.entries.length;
      continue;
    }
    const ofSummary = summary.byKey(key).groups;
    const elsewhere = others.map((other) => other.byKey(key).groups);
    for (const [name, entries] of groups) {
      const own = ofSummary.get(name);
      if (!own) uncompared.unmatched++;
      else if (elsewhere.some((other) => other.has(name))) uncompared.unclear++;
      else {
        const id = `${key.join()}\t${name}`;
        const known = matched.get(id) ?? { entries: own, detailed: [] };
        matched.set(id, known);
        known.detailed.push({ of: table, sums: sumsOf(table, entries) });
      }
    }
  }
  return [...matched.values()];
}

function sumsOf(table: Entries, entries: readonly Entry[]): Detailed["sums"] {
  const sums: Record<string, Amount | null> = {};
  for (const { details } of TIES) {
    for (const field of details) {
      if (table.has(field)) sums[field] = sumOf(entries, field) ?? null;
    }
  }
  return sums;
}

/** Undefined where no row states it, null where one can't be read. */
function sumOf(entries: readonly Entry[], field: string): Amount | null | undefined {
  const amounts = entries.map((each) => each.amounts[field]);
  if (amounts.includes(null)) return null;
  const stated = amounts.flatMap((each) =>
    each === undefined || each === null ? [] : amountFrom(each)
  );
  return stated.length === 0 ? undefined : stated.reduce((sum, each) => sum.plus(each), ZERO);
}

/** Over all tables of details; null where one of them can't tell. */
function sumAll(detailed: readonly Detailed[], field: string): Amount | null {
  return detailed.reduce<Amount | null>((sum, { sums }) => {
    const own = sums[field];
    return sum && own ? sum.plus(own) : null;
  }, ZERO);
}

/** Why a sum that differs isn't called wrong. */
function doubtOf(
  summary: Entries,
  field: string,
  stated: Amount,
  detailed: readonly Detailed[],
  fields: readonly string[],
  isNear: (sum: Amount) => boolean
): "unclear" | "unit" | undefined {
  const sums = fields.flatMap((each) => sumAll(detailed, each) ?? []);
  const isUnstated =
    summary.column(field).unitFrom === "default" ||
    detailed.some(({ of }) =>
      fields.some((each) => of.has(each) && of.column(each).unitFrom === "default")
    );
  const isFarOff = (sum: Amount) => POWERS.some((power) => isNear(sum.times(power)));
  if (isUnstated && !stated.isZero() && sums.some(isFarOff)) return "unit";
  const isAlone =
    detailed.length > 1 &&
    detailed.some(({ sums: own }) => fields.some((each) => own[each] && isNear(own[each]!)));
  return isAlone ? "unclear" : undefined;
}

/** What one unit is of another. */
const POWERS = [-8, -4, -3, -1, 1, 3, 4, 8].map((power) => new Amount(10).pow(power));

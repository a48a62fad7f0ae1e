import type { Amount } from "../../../amount";
import type { Ledger, LedgerRow } from "../../../ledger/ledger";
import { verbatim } from "../../../text";
import { checkRelation, type RelationResult } from "./checkRelation";
import { relationsAmong } from "./declared";
import { Figures, type FigureRow } from "./figures";
import { interestDays } from "./interestDays";
import { checkLast, checkRanks, isOfRanking } from "./rankings";
import type { Relation } from "./relation";
import { timeUnclear, timeUnstated } from "./texts";
import { timesIn, type TimePassed } from "./timePassed";

/** What came of a table's relations. */
export interface RelationResults {
  readonly checked: readonly RelationResult[];
  /** Of ranks, and of what couldn't be checked. */
  readonly others: readonly Pick<RelationResult, "findings" | "report">[];
}

/** 勾稽关系: what the headings of a table promise of the figures in each row, worked out again. */
export class Relations {
  private readonly relations: readonly Relation[];
  private readonly figures: Figures;
  private readonly times: readonly TimePassed[];

  /** @param tolerance a difference up to this, in 万元, is none */
  constructor(
    private readonly ledger: Pick<Ledger, "columns" | "title" | "sheet" | "headingRows">,
    private readonly tolerance: Amount
  ) {
    const columns = ledger.columns.filter(({ field }) => field);
    const derived = interestDays(columns);
    const all = [...columns, ...derived.map(({ column }) => column)];
    const fields = new Set(all.map(({ field }) => field!.id));
    const headings = columns.flatMap(({ field, heading }) =>
      OF_TIME.includes(field!.id) ? [heading] : []
    );
    this.times = timesIn([ledger.title ?? "", ledger.sheet, ...headings]);
    this.relations = relationsAmong(fields, this.times.length === 1 ? this.times[0] : undefined);
    const taken = new Set(
      this.relations.flatMap(({ field, readings }) => [
        field,
        ...readings.flatMap(({ takes }) => takes),
      ])
    );
    this.figures = new Figures(
      columns.filter(({ field }) => taken.has(field!.id) || isOfRanking(field!.id, fields)),
      derived.filter(({ column: { field } }) => taken.has(field!.id))
    );
  }

  /** Takes every row of the table, of whatever kind. */
  add(row: LedgerRow): void {
    if (this.figures.width > 0 && row.kind !== "note" && row.kind !== "blank")
      this.figures.add(row);
  }

  finish(): RelationResults {
    const { figures, relations, ledger, tolerance } = this;
    const checked = relations.flatMap(
      (relation) => checkRelation(figures, relation, ledger.headingRows[1], tolerance) ?? []
    );
    const own = withoutConsequences(checked, figures);
    const ranked = checkRanks(figures, relations);
    const wrong = ranked.flatMap(({ findings }) => findings.flatMap(({ rows }) => rows));
    const last = checkLast(figures, new Set(wrong));
    return { checked: own, others: [...this.paceUnchecked(), ...ranked, ...last] };
  }

  /** 时间进度差 hangs on the part of the year that has passed, which a table may not state, or state twice. */
  private paceUnchecked(): RelationResults["others"] {
    const pace = this.ledger.columns.find(({ field }) => field?.id === "pace");
    if (!pace || this.times.length === 1) return [];
    const remark = this.times.length === 0 ? timeUnstated() : timeUnclear();
    const what = verbatim(`“${pace.heading}”`);
    return [{ findings: [], report: { what, rows: 0, off: 0, near: 0, unread: 0, remark } }];
  }
}

/** One fault is told once: by one relation, and of no figure that would be right if another of its row were. */
function withoutConsequences(
  checked: readonly RelationResult[],
  figures: Figures
): RelationResult[] {
  const keyOf = (row: FigureRow, field: string) => `${row.number} ${field}`;
  const right = new Map(
    checked.flatMap(({ off }) =>
      off.map((each) => [keyOf(each.row, each.field), each.right] as const)
    )
  );
  const told = new Set<string>();
  return checked.map((result) => ({
    ...result,
    off: result.off.filter(({ row: at, field: own, isRightWith }) => {
      const of = (row: FigureRow, field: string) =>
        (field === own ? undefined : right.get(keyOf(row, field))) ?? figures.of(row, field);
      const source = {
        of,
        column: (field: string) => figures.column(field),
        precision: (field: string) => figures.precision(field),
      };
      if (told.has(keyOf(at, own)) || isRightWith(source)) return false;
      told.add(keyOf(at, own));
      return true;
    }),
  }));
}

/** The columns whose headings may say up to when they count. */
const OF_TIME: readonly string[] = ["current", "cumulative", "growth", "share_of_target", "pace"];

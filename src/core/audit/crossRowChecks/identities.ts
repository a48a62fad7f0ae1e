import { identifying, inCapitals } from "../../ledger/identity";
import { fold } from "../../text/fold";
import type { LedgerRow } from "../../ledger/ledger";
import { Unions } from "./unions";

/**
 * Which data rows belong together. Each list has one number a row, by the row's place among the data rows;
 * equal numbers are the same thing, and a row that doesn't state it has a negative number of its own.
 */
export interface Identities {
  /** Sheet rows, from 1. */
  readonly rows: readonly number[];
  /** One credit code or one name makes one firm. */
  readonly firms: readonly number[];
  /** One filing number, or one firm and one project name, make one project. */
  readonly projects: readonly number[];
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly projectNames: readonly number[];
  readonly filings: readonly number[];
}

/** Words that stand in place of a name. */
const NO_NAME = ["同上", "〃", "无", "待定", "未定", "不详"];

/** Takes down who stands in each row, in little memory, and tells at the end which rows belong together. */
export class Register {
  private readonly rows: number[] = [];
  private readonly codes = new Column("credit_code", identifying);
  private readonly names = new Column("firm", readName);
  private readonly projects = new Column("project", readName);
  private readonly filings = new Column("filing_no", identifying);

  /** Adds a data row and gives its place among them. */
  add({ number, cells }: LedgerRow): number {
    for (const column of [this.codes, this.names, this.projects, this.filings]) column.add(cells);
    return this.rows.push(number) - 1;
  }

  finish(): Identities {
    const { rows } = this;
    const [codes, names, filings] = [this.codes, this.names, this.filings].map(({ ids }) => ids);
    const sameFirm = new Unions(rows.length);
    const sameProject = new Unions(rows.length);
    for (const ids of [codes!, names!]) sameFirm.joinAlike(ids);
    const firms = rows.map((_, i) =>
      codes![i]! < 0 && names![i]! < 0 ? ownNumber(i) : sameFirm.rootOf(i)
    );
    sameProject.joinAlike(filings!);
    sameProject.joinAlike(this.ofFirms(firms));
    return {
      rows,
      firms,
      projects: rows.map((_, i) => sameProject.rootOf(i)),
      codes: codes!,
      names: names!,
      projectNames: this.projects.ids,
      filings: filings!,
    };
  }

  /** Firm and project name as one number; a name alone, without its firm, says nothing. */
  private ofFirms(firms: readonly number[]): number[] {
    const { ids, count } = this.projects;
    return ids.map((id, i) => (id < 0 || firms[i]! < 0 ? ownNumber(i) : firms[i]! * count + id));
  }
}

/** One column's texts, each as the number under which it was first met. */
class Column {
  readonly ids: number[] = [];
  private readonly met = new Map<string, number>();

  constructor(
    private readonly field: string,
    private readonly read: (text: string) => string | undefined
  ) {}

  get count(): number {
    return this.met.size;
  }

  add(cells: LedgerRow["cells"]): void {
    const value = cells[this.field]?.value;
    const text = typeof value === "string" ? this.read(value) : undefined;
    this.ids.push(text === undefined ? ownNumber(this.ids.length) : this.idOf(text));
  }

  private idOf(text: string): number {
    const known = this.met.get(text);
    if (known !== undefined) return known;
    this.met.set(text, this.met.size);
    return this.met.size - 1;
  }
}

/** A name as it is compared. */
export function readName(text: string): string | undefined {
  const name = inCapitals(fold(text).replace(/\s/g, ""));
  return name.length > 1 && !NO_NAME.includes(name) && /[A-Z\d\u3400-\u9fff]/.test(name)
    ? name
    : undefined;
}

function ownNumber(index: number): number {
  return -1 - index;
}

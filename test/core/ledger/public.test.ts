import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLedgers } from "../../../src/core/ledger";

function listed<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(join(__dirname, "public", `${name}.json`), "utf8")) as T[];
}

/** A heading of public ledgers, and what a clerk takes it for, written without looking at the dictionary. */
interface PublicHeading {
  readonly heading: string;
  /** Null: no column of ours. */
  readonly means: string | null;
  /** The unit that it states. */
  readonly unit?: string;
  /** Not recognised, which has to be said. */
  readonly refused?: boolean;
}

test.each(listed<PublicHeading>("headings"))(
  "$heading is read rightly, or left out by name",
  ({ heading, means, unit, refused = false }) => {
    const rows = [
      ["序号", "规格型号", "合同编号", heading],
      [1, "甲", "乙", 1],
    ];
    const [ledger] = findLedgers({ name: "表", merges: [], rows });
    const column = ledger!.columns[3]!;
    expect(column.field?.id ?? null).toBe(refused ? null : means);
    if (column.field?.kind === "amount") expect(column.unit).toBe(unit ?? "万元");
    if (!column.field)
      expect(ledger!.notes.some(({ text }) => text.zh.includes(`“${heading}”`))).toBe(true);
  }
);

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

/** What stands in front of a row of sums, or of a row that isn't one; several where either would do. */
interface RowName {
  readonly name: string;
  readonly means: string;
}

test.each(listed<RowName>("totals"))("a row that begins $name is $means", ({ name, means }) => {
  const rows = [
    ["企业名称", "项目名称", "总投资"],
    ["甲公司", "一", 1],
    [name, null, 1],
  ];
  const [ledger] = findLedgers({ name: "表", merges: [], rows });
  expect(means.split(" or ")).toContain([...ledger!.rows()][1]!.kind);
});

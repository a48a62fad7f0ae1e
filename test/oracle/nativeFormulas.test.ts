import { excelFormula, type Rule } from "../../src/core/rule";
import { rules } from "../../src/policies";
import { everyOperator } from "./everyOperator";
import { calculatedSheets, describeWithLibreOffice, firstValue } from "./libreoffice";
import { agrees, allCells, oracleRow, type OracleRow, type Value } from "./oracleRow";
import { seeded } from "./rows";
import { sheetXml, workbook, type Sheet } from "./sheet";

const ROWS = 20_000;
/** That makes 1,000 formulas a rule, each read by itself: of 4,000 half of LibreOffice's time went into them. */
const OWN_FORMULA_EVERY = 20;

/** What became of a rule's rows. */
interface Trying {
  readonly rows: readonly OracleRow[];
  readonly found: readonly (Value | undefined)[];
}

/** Another spreadsheet program recalculates every rule; values that we compute come from `evaluate` alone. */
describeWithLibreOffice("native formulas, calculated by LibreOffice", () => {
  const all = [everyOperator, ...rules.values()];
  const tried = new Map<string, Trying>();

  // In two runs, so that LibreOffice works on the first sheets while the other ones are written.
  beforeAll(async () => {
    const middle = all.length / 2;
    await Promise.all(
      [all.slice(0, middle), all.slice(middle)].map((some) => tryInLibreOffice(some, tried))
    );
  });

  it.each(all.map(({ id }) => id))("%s agrees over 20,000 rows", (id) => {
    const { rows, found } = tried.get(id)!;
    expect(found).toHaveLength(ROWS);
    const differing = rows.flatMap((row, i) =>
      agrees(row, found[i]) ? [] : [{ row: i + 1, ...row, found: found[i] }]
    );
    expect(differing.slice(0, 3)).toEqual([]);
    // Rows of every sort took part.
    const answered = rows.filter(({ expected }) => expected !== undefined).length;
    expect(answered).toBeGreaterThan(ROWS / 5);
    expect(ROWS - answered).toBeGreaterThan(ROWS / 100);
  });
});

async function tryInLibreOffice(some: readonly Rule[], tried: Map<string, Trying>): Promise<void> {
  const sheets = some.map(sheetFor);
  const found = await calculatedSheets(
    workbook(sheets),
    sheets.map(({ name }) => name)
  );
  sheets.forEach(({ name, rows }, i) =>
    tried.set(name, { rows, found: found[i]!.map(firstValue) })
  );
}

function sheetFor(rule: Rule): Sheet & { readonly rows: readonly OracleRow[] } {
  const random = seeded(20180403);
  const common = excelFormula(rule, allCells(rule, 0));
  const rows = Array.from({ length: ROWS }, (_, i) =>
    oracleRow(rule, i, { common, isOwn: i % OWN_FORMULA_EVERY === 1 }, random)
  );
  return { name: rule.id, rows, xml: sheetXml(rows, common) };
}

import fc from "fast-check";
import { JigaiError } from "../../../src/core/error";
import { fields, findLedgers, type GridCell, type LedgerRow } from "../../../src/core/ledger";
import { errorText } from "../../../src/core/text";
import { places } from "../../../src/policies/yichang/places";

const headings = fields.map((field) => field.headings[0]!);

const cell = fc.oneof(
  fc.constantFrom<GridCell>(
    null,
    "",
    "—",
    "合计",
    "其中：",
    "一、",
    "注：",
    "市直",
    "300万",
    "1.2亿",
    true
  ),
  fc.constantFrom<GridCell>({ error: "#REF!" }, { number: 43221, format: "date" }),
  fc.constantFrom<GridCell>({ number: -0.5, format: "percent" }, { number: -1, format: "date" }),
  fc.string({ maxLength: 6 }),
  fc.double()
) as fc.Arbitrary<GridCell>;

const merge = fc
  .tuple(fc.nat(8), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

const grid = fc.record({
  name: fc.constant("表"),
  rows: fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 3 }),
      fc.array(fc.constantFrom(...headings), { minLength: 3, maxLength: 7 }),
      fc.array(fc.option(fc.array(cell, { maxLength: 9 }), { nil: undefined }), { maxLength: 8 })
    )
    .map(([above, heading, below]) => [...above, heading, ...below]),
  merges: fc.array(merge, { maxLength: 3 }),
});

/** What can be said of a row whatever stands in it. */
function checkRow({ kind, cells, note }: LedgerRow, number: number): void {
  const read = Object.values(cells).flatMap((each) => each ?? []);
  if (kind === "note" || kind === "blank") expect(read).toEqual([]);
  const inRow = new RegExp(`^[A-Z]+${number}$`);
  const wrong = read.filter(
    ({ address, value, error, note: said }) =>
      !inRow.test(address) ||
      (value !== undefined && error !== undefined) ||
      (error && !(errorText(error, "zh") && errorText(error, "en"))) ||
      (said && (said.address !== address || !said.text.zh))
  );
  expect(wrong).toEqual([]);
  if (note) expect(note.text.zh && note.text.en).toBeTruthy();
}

test("whatever stands in the cells, each row of the area comes once, and nothing else is thrown", () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      let ledgers;
      try {
        ledgers = findLedgers(sheet, { places });
      } catch (error) {
        expect(error).toBeInstanceOf(JigaiError);
        return;
      }
      for (const { area, headingRows, rows } of ledgers) {
        const numbers = [...rows()].map((row) => {
          checkRow(row, row.number);
          return row.number;
        });
        const expected = Array.from(
          { length: area.bottom - headingRows[1] },
          (_, i) => headingRows[1] + 2 + i
        );
        expect(numbers).toEqual(expected);
      }
    }),
    { numRuns: 150 }
  );
}, 60_000);

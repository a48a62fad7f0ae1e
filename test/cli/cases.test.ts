/** Small workbooks as offices keep them, each for a kind of what went wrong in real ones. */
import { auditDesk, desk, verdicts, type DeskCell } from "./support/desk";

const as =
  (format: string) =>
  (value: number): DeskCell => ({ value, format });

describe("number formats", () => {
  /** One project of this equipment with 300 万元 reported in a plain cell. */
  const withEquipment = (equipment: DeskCell, reported: DeskCell = 300) =>
    auditDesk({ 申报: desk([1, "甲公司", "西陵区", "A", equipment, reported]) });

  test.each([
    ["0!.0,", 30000000, 300],
    ["#,##0.00,", 3000000, 300],
    ['0.00"亿元"', 0.3, 300],
    ['#,##0.00"元"', 30000000, 300],
    ['[>=10000]0!.0,"万元";0"元"', 30000000, 300],
    [String.raw`0\.00,,"亿元"`, 30000000, 300],
    ["0.00,,", 3000000000, 300],
    ['0.0,"千元"', 30000000, 300],
    // 200 too much: 1000 万元 of equipment give 100.
    ["0!.0,", 10000000, undefined],
    ['#,##0.00"元"', 10000000, undefined],
  ])("%s over %d: what is shown counts, and it is said", async (format, stored, due) => {
    const found = await withEquipment(as(format)(stored));
    expect(verdicts(found)).toBe(due === undefined ? "over 1" : "agree 1");
    expect(found.ledgers[0]!.due).toBe(String(due ?? 100));
    expect(found.ledgers[0]!.notes).toEqual([
      { address: "E4", text: expect.stringContaining(`存的是 ${stored}`) },
    ]);
  });

  test.each(['0"万"0000', ";;;", "$#,##0.00", '"约"0', "#,##0!.0000"])(
    "%s can't be followed: the cell is unreadable, with the reason",
    async (format) => {
      const found = await withEquipment(as(format)(30000000));
      expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
      expect(found.ledgers[0]!.unreadable).toEqual([
        { address: "E4", text: expect.stringContaining("生产性设备") },
      ]);
    }
  );

  test("the exact number counts, not the digits on show", async () => {
    const shown = as('0!.0,"万元"');
    // 1000.49 万元 shows as 1000.5: a tenth is 100.049.
    const found = await withEquipment(shown(10004900), shown(1000500));
    expect(found.ledgers[0]).toMatchObject({ due: "100.049" });
    expect(verdicts(found)).toBe("agree 1");
    expect(verdicts(await withEquipment(shown(10004900), shown(1001000)))).toBe("over 1");
  });

  test("formats of ledgers that show numbers as they are need no word", async () => {
    for (const format of ["#,##0.00_ ", '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ']) {
      const found = await withEquipment(as(format)(3000));
      expect([verdicts(found), found.ledgers[0]!.notes]).toEqual(["agree 1", []]);
    }
  });
});

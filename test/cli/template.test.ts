import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/workbook";
import { run, temporaryFolder } from "./support/run";

describe("jigai template", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  it("writes a ledger with room for as many projects as asked, and never over a file", async () => {
    const argv = ["template", "yichang", "--rows", "12", "--out", folder.path("空白")];
    const { status, out } = await run(...argv);
    expect(status).toBe(0);
    const path = folder.path("空白/宜昌技改台账.xlsx");
    expect(out).toContain(path);
    const workbook = openWorkbook(readFileSync(path));
    expect(workbook.sheets[0]!.name).toBe("台账");
    // Serial numbers of twelve rows, under title, unit and headings.
    const serials = workbook.formulas(workbook.sheets[0]!).filter(({ column }) => column === 0);
    expect(serials.map(({ row }) => row)).toEqual(Array.from({ length: 12 }, (_, i) => i + 3));
    const again = await run(...argv);
    expect(again.status).toBe(2);
    expect(again.err).toContain("已经有了");
  });

  it("speaks English", async () => {
    const { status } = await run("template", "enshi", "--lang", "en", "--out", folder.path("en"));
    expect(status).toBe(0);
    const workbook = openWorkbook(readFileSync(folder.path("en/Enshi-renovation-ledger.xlsx")));
    expect(workbook.sheets[0]!.name).toBe("Ledger");
  });

  it("defines the functions as well where LAMBDA is asked for", async () => {
    const argv = ["template", "yichang", "--lambda", "--out", folder.path("lambda")];
    expect((await run(...argv)).status).toBe(0);
    const bytes = readFileSync(folder.path("lambda/宜昌技改台账-LAMBDA.xlsx"));
    expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toContain("函数");
    const plain = readFileSync(folder.path("空白/宜昌技改台账.xlsx"));
    expect(openWorkbook(plain).sheets.map(({ name }) => name)).not.toContain("函数");
  });

  it.each([
    [["template"], "template 后面写一份政策：yichang、enshi"],
    [["template", "武汉"], "template 后面写一份政策"],
    [["template", "yichang", "enshi"], "template 后面写一份政策"],
    [["template", "yichang", "--rows", "0"], "--rows “0”不是行数"],
    [["template", "yichang", "--rows", "1e9"], "--rows “1e9”不是行数"],
  ])("says what %j lacks", async (argv, said) => {
    const { status, err } = await run(...argv);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});

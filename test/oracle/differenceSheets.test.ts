import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/workbook";
import { writeLedger, WRONG_ROWS } from "../cli/support/ledgers";
import { run, temporaryFolder } from "../cli/support/run";
import { describeWithLibreOffice, recalculated } from "./libreoffice";

const folder = temporaryFolder();
afterAll(() => folder.remove());

describeWithLibreOffice("the sheets of differences, opened and saved by LibreOffice", () => {
  it("keep filter, links and charts", async () => {
    const ledger = folder.path("wrong.xlsx");
    await writeLedger(ledger, WRONG_ROWS);
    await run("audit", ledger, "--out", folder.path("out"));
    const [saved] = await recalculated([readFileSync(folder.path("out/wrong-审核.xlsx"))]);
    const workbook = openWorkbook(saved!);
    const parts = Object.entries(unzipSync(saved!));
    const xml = (name: string) => strFromU8(parts.find(([part]) => part === name)![1]);
    const named = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;

    const list = named("差异明细");
    const { rows } = workbook.grid(list);
    expect(xml(list.part)).toMatch(
      new RegExp(`<autoFilter ref="\\$?A\\$?1:\\$?K\\$?${rows.length}"`)
    );
    const links = workbook.formulas(list);
    expect(links).toHaveLength(rows.length - 1);
    for (const { formula, value } of links) {
      const address = /^申报汇总!([A-Z]+\d+)$/.exec(String(value))![1];
      expect(formula).toBe(`HYPERLINK("#'申报汇总'!${address}","申报汇总!${address}")`);
    }

    const charts = parts.filter(([part]) => /charts\/chart\d+\.xml$/.test(part));
    expect(charts).toHaveLength(3);
    const { rows: summary } = workbook.grid(named("差异汇总"));
    const names = charts.map(([, bytes]) => {
      const [, row] = /<c:cat>.*?<c:f>差异汇总!\$A\$(\d+)/.exec(strFromU8(bytes))!;
      return summary[Number(row) - 2]![0];
    });
    expect(new Set(names)).toEqual(new Set(["原因", "县市区", "企业"]));
  });
});

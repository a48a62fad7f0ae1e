import { writeFileSync } from "node:fs";
import { oddLedger } from "./support/oddLedger";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(name: string, bytes: Uint8Array): string {
  const path = folder.path(name);
  writeFileSync(path, bytes);
  return path;
}

describe("a sheet of which the workbook has nothing", () => {
  const path = written(
    "missing.xlsx",
    oddLedger(["台账", "二"], (parts) => {
      return {
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] as string).replace(' r:id="rId2"', ""),
      };
    })
  );

  it("is named, and the others are audited and recalculated", async () => {
    const audited = await run("audit", path);
    expect([audited.status, audited.err]).toEqual([1, ""]);
    expect(audited.out).toMatch(/二 {2,}工作簿里列出了这张表，但没有它的内容/);
    const { leftOut } = JSON.parse((await run("audit", path, "--json")).out).files[0];
    expect(leftOut).toEqual([{ sheet: "二", reason: expect.stringContaining("没有它的内容") }]);
    expect((await run("recalc", path)).out).toMatch(/二 {2,}工作簿里列出了这张表/);
  });
});

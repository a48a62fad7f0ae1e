import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RIGHT_ROWS, writeLedger, WRONG_ROWS } from "../cli/support/ledgers";
import { temporaryFolder } from "../cli/support/run";

const folder = temporaryFolder();
const built = join(__dirname, "../../lib/jigai.js");
const bin = join(__dirname, "../../bin/jigai.js");
afterAll(() => folder.remove());

const start = (script: string, ...argv: string[]) =>
  spawnSync(process.execPath, [script, ...argv], { encoding: "utf8" });

describe("lib/jigai.js", () => {
  it("runs by itself, wherever it is copied", async () => {
    const [alone, ledger, out] = ["jigai.js", "台账.xlsx", "结果"].map(folder.path) as [
      string,
      string,
      string,
    ];
    copyFileSync(built, alone);
    await writeLedger(ledger, [...RIGHT_ROWS, ...WRONG_ROWS]);
    const { status, stdout, stderr } = start(alone, "audit", ledger, "--out", out);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toContain("未按上限封顶");
    expect(readdirSync(out)).toEqual(["台账-审核.xlsx"]);
  });

  it("is what the package's command runs, in Chinese and English", () => {
    expect(execFileSync(process.execPath, [bin, "--help"], { encoding: "utf8" })).toMatch(/^用法/);
    const { status, stdout } = start(bin, "functions", "--lang", "en", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).functions.length).toBeGreaterThan(30);
  });

  it("ends with 2 and one line where a file can't be read", () => {
    const { status, stderr } = start(bin, "audit", folder.path("gone.xlsx"));
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

import { Amount } from "../../../../src/core/amount";
import { addressOf } from "../../../../src/core/grid/address";
import type { GridCell } from "../../../../src/core/grid/grid";
import { policies } from "../../../../src/policies";
import type { BlockCell } from "../../../../src/sheet/sheet";
import { formulaBlock, valueBlock } from "../../../../src/taskpane/pages/audit/model/checkBlock";
import { SheetError, type Sheet } from "../../../../src/sheet/sheet";
import { writeDifferences } from "../../../../src/taskpane/pages/audit/model/differenceSheets";
import { runAudit } from "../../../../src/taskpane/pages/audit/model/runAudit";
import {
  readSeed,
  readTolerance,
  usualSettings,
} from "../../../../src/taskpane/pages/audit/model/settings";
import { inSlices } from "../../../../src/taskpane/pages/audit/model/slices";
import {
  understand,
  type Corrections,
} from "../../../../src/taskpane/pages/audit/model/understand";
import { loadFunctions, shown } from "../../../support/functions";
import { evaluate } from "./support/evaluate";
import { formulas, ledgerRows } from "./support/ledger";

const nothing: Corrections = { overrides: {} };
const settings = { tolerance: new Amount(0), seed: 1 };

function read(rows: readonly (readonly GridCell[])[], corrections = nothing) {
  const selection = { top: 4, left: 2, bottom: 4, right: 2 };
  const grid = { name: "一季度", rows: [...rows], merges: [] };
  return understand({ sheetId: "1", grid, selection }, corrections);
}

async function audited(rows = ledgerRows) {
  const of = await read(rows);
  return runAudit(of, of.policy!, settings);
}

/** What is written, by cell; looks left out. */
function written({ target, cells }: Awaited<ReturnType<typeof valueBlock>>) {
  const entries = cells.flatMap((row, i) =>
    row.flatMap((cell: BlockCell, j) => {
      if (!cell || !("value" in cell || "formula" in cell)) return [];
      const content = "formula" in cell ? cell.formula : cell.value;
      return [[addressOf(target.row + i, target.column + j), content] as const];
    })
  );
  return Object.fromEntries(entries.filter(([, content]) => content !== null));
}

describe("understand", () => {
  it("tells policy, reported column, rows that are no projects, and cells that can't be read", async () => {
    const { policy, reported, dataRows, leftOut, remarks, problem } = await read(ledgerRows);
    expect(policy?.id).toBe("yichang");
    expect(reported.map(({ column }) => column.heading)).toEqual(["申报补助额"]);
    expect(dataRows).toBe(6);
    expect(leftOut.items.map(({ address, kind, shown: text }) => [address, kind, text])).toEqual([
      ["B6", "subtotal", "小计"],
      ["B11", "total", "合计"],
      ["A12", "note", "注：本表由县市区汇总后报送。"],
    ]);
    expect(remarks.unreadable.items.map(({ address }) => address)).toEqual(["E8"]);
    expect(problem).toBeUndefined();
  });

  it("adds up a table without amounts to recompute, and no other", async () => {
    const funds = await read([
      ["宜昌市资金台账"],
      ["县市区", "企业", "应补", "已拨", "未拨"],
      ["宜都市", "甲公司", 100, 60, 45],
      ["合计", null, 100, 60, 40],
    ]);
    expect(funds.addedUp?.findings.map(({ kind, address }) => [kind, address])).toEqual([
      ["relationWrong", "E3"],
    ]);
    expect(funds.addedUp?.relations.map(({ rows, off }) => [rows, off])).toEqual([
      [3, 0],
      [1, 1],
    ]);
    expect((await read(ledgerRows)).addedUp).toBeUndefined();
  });

  it("goes by corrections, which may leave the rules without what they need", async () => {
    const ignored = { E: "忽略", H: "忽略" };
    const without = await read(ledgerRows, { overrides: ignored });
    expect(without.problem?.code).toBe("noRuleColumns");
    const enshi = policies.find(({ id }) => id === "enshi")!;
    expect((await read(ledgerRows, { policy: enshi, overrides: {} })).policy).toBe(enshi);
    const moved = await read(ledgerRows, { overrides: { J: "county_approved" } });
    expect(moved.reported.map(({ field }) => field)).toEqual(["county_approved"]);
  });
});

describe("check columns", () => {
  const functions = loadFunctions();

  it("as formulas refer to the ledger's cells and spill along consecutive projects", async () => {
    const cells = written(await formulaBlock(await audited(), "zh"));
    expect(cells).toEqual({ L3: "应补金额（万元）", M3: "申报补助额 核对", ...formulas });
  });

  it("as formulas give what was worked out by hand", () => {
    const result = (cell: string) =>
      shown(evaluate(formulas[cell]!, ledgerRows, functions)).map(([value]) => value);
    expect(result("L4")).toEqual([214.25, 300]);
    expect(result("M4")).toEqual(["相符", "多 57.5：未按上限 300 万元封顶（YC-4.1-f）"]);
    expect(result("L7")).toEqual([60]);
    expect(result("M7")).toEqual([expect.stringContaining("多 20：未扣减")]);
    expect(result("L8")).toEqual(["#VALUE!", 0, 10]);
    expect(result("M8")).toEqual(["#VALUE!", expect.stringMatching(/^多 50：.*YC-4/), "未填"]);
  });

  it("as values say due, verdict, difference, cause and clause", async () => {
    const cells = written(await valueBlock(await audited(), "zh"));
    const row = (number: number) =>
      ["L", "M", "N", "O", "P"].map((column) => cells[column + number]);
    expect(row(3)).toEqual([
      ...["应补金额（万元）", "申报补助额 核对", "申报补助额 差异（万元）", "申报补助额 可能原因"],
      "依据条款",
    ]);
    expect(row(4).slice(0, 3)).toEqual([214.25, "相符", undefined]);
    expect(row(5)).toEqual([300, "多报", 57.5, "未按上限 300 万元封顶", "YC-4.1-f"]);
    expect(row(6)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(row(7).slice(0, 3)).toEqual([60, "多报", 20]);
    expect(row(8).slice(0, 2)).toEqual(["—", "无法核对"]);
    expect(row(8)[3]).toContain("E8");
    expect(row(9).slice(0, 3)).toEqual([0, "多报", 50]);
    expect(row(10).slice(0, 2)).toEqual([10, "未填"]);
  });

  it("says so where a formula wouldn't notice that a cell can't be read", async () => {
    const day = { number: 43252, format: "date" } as const;
    const rows = ledgerRows.map((row, i) =>
      i === 3 ? row.map((c, j) => (j === 7 ? day : c)) : row
    );
    const cells = written(await formulaBlock(await audited(rows), "zh"));
    expect(cells["L4"]).toContain("显示为日期");
    expect(cells["L5"]).toContain("=YC_SUBSIDY(H5,");
  });

  it("go on in formulas of at most a thousand rows", async () => {
    const projects = Array.from({ length: 1500 }, (_, i): GridCell[] => [
      ...[i + 1, `企业${i}`, "西陵区", `项目${i}`, 1000000, "是", "无", null, null, 10],
    ]);
    const cells = written(
      await formulaBlock(await audited([...ledgerRows.slice(0, 3), ...projects]), "zh")
    );
    expect(Object.keys(cells)).toEqual(["L3", "M3", "L4", "M4", "L1004", "M1004"]);
    expect(cells["L1004"]).toContain("H1004:H1503");
  });
});

describe("runAudit", () => {
  it("judges every reported cell, and adds up what could be compared", async () => {
    const { judged, columns } = await audited();
    expect(judged.map(({ row, style }) => [row + 1, style])).toEqual([
      [4, "agree"],
      [5, "over"],
      [7, "over"],
      [8, "unreadable"],
      [9, "over"],
    ]);
    const [{ reported, difference, notReported }] = columns as [(typeof columns)[0]];
    expect([reported.toFixed(), difference.toFixed(), notReported]).toEqual(["701.75", "127.5", 1]);
  });
});

describe("writeDifferences", () => {
  const NAMES = { summary: "差异汇总", list: "差异明细", title: "核对差异：一季度" };
  const TASK = { signal: new AbortController().signal, onProgress: () => undefined };

  function sheetWith(failing?: string) {
    const written = new Map<string, readonly (readonly BlockCell[])[]>();
    const asked: string[] = [];
    const back = () => Promise.resolve();
    const sheet: Partial<Sheet> = {
      addSheet: (name) => Promise.resolve({ sheetId: name, name }),
      removeSheet: (sheetId) => Promise.resolve(written.delete(sheetId)),
      writeBlock: ({ sheetId }, cells) => {
        written.set(sheetId, cells);
        if (sheetId === failing) return Promise.reject(new SheetError("protected"));
        return Promise.resolve({ address: "A1", undo: back });
      },
      filter: (sheetId) => Promise.resolve(void asked.push(`filter ${sheetId}`)),
      addChart: ({ sheetId }) => {
        asked.push(`chart ${sheetId}`);
        return Promise.resolve({ address: "A1", undo: back });
      },
    };
    return { sheet: sheet as Sheet, written, asked };
  }

  it("writes the list, to be filtered, and the summary with charts; both go again", async () => {
    const { sheet, written, asked } = sheetWith();
    const reports = await writeDifferences(sheet, await audited(), NAMES, "zh", TASK);
    expect([...written.keys()]).toEqual(["差异明细", "差异汇总"]);
    expect(asked).toEqual(["filter 差异明细", ...Array<string>(3).fill("chart 差异汇总")]);
    const texts = [...written.values()].map((cells) => {
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      return cells.map((row) =>
        row.flatMap((cell) => (cell && "value" in cell && cell.value !== null ? [cell.value] : []))
      );
    });
    expect(texts[0]).toContainEqual(
      expect.arrayContaining(["乙项目", 357.5, 300, "多报", 57.5, "YC-4.1-f"])
    );
    expect(texts[1]!.flat()).toContain("人工复核抽样");
    for (const each of reports) expect(await each.undo()).toBe(true);
    expect(written.size).toBe(0);
  });

  it("leaves nothing behind where the second sheet fails", async () => {
    const { sheet, written } = sheetWith("差异汇总");
    const failed = writeDifferences(sheet, await audited(), NAMES, "zh", TASK);
    await expect(failed).rejects.toMatchObject({ code: "protected" });
    expect(written.size).toBe(0);
  });

  it("does without filter and charts where there are none", async () => {
    const { sheet } = sheetWith();
    const unsupported = () => Promise.reject<never>(new SheetError("unsupported"));
    Object.assign(sheet, { filter: unsupported, addChart: unsupported });
    const reports = await writeDifferences(sheet, await audited(), NAMES, "zh", TASK);
    expect(reports.map(({ isPlain }) => isPlain)).toEqual([true, true]);
  });
});

describe("settings", () => {
  it("begin with the tolerance that the guide states", () => {
    expect(usualSettings.tolerance).toBe("0.01");
  });

  it.each([
    ["0.01", "0.01"],
    ["", "0"],
    ["５", "5"],
    ["100元", "0.01"],
    ["-1", undefined],
    ["约1", undefined],
  ])("tolerance %j is %s", (typed, expected) => {
    expect(readTolerance(typed)?.toFixed()).toBe(expected);
  });

  it.each([
    ["1", 1],
    ["4294967295", 4294967295],
    ["4294967296", undefined],
    ["1.5", undefined],
    ["", undefined],
  ])("seed %j is %s", (typed, expected) => {
    expect(readSeed(typed)).toBe(expected);
  });
});

describe("inSlices", () => {
  it("lets others go first, tells how far it is, and stops when told to", async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    let visited = 0;
    const work = inSlices(
      Array.from({ length: 1000 }),
      1000,
      () => {
        visited++;
        const until = Date.now() + 1;
        while (Date.now() < until);
      },
      {
        signal: stop.signal,
        onProgress(share) {
          shares.push(share);
          if (shares.length === 3) stop.abort();
        },
      }
    );
    await expect(work).rejects.toMatchObject({ code: "cancelled" });
    expect(visited).toBeLessThan(1000);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

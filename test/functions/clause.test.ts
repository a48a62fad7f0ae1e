import { errorIn, loadBundle, shown } from "../support/bundle";

const { JG_CLAUSE } = loadBundle();

/** Every id of the working inventory of both texts. */
const IDS = [
  "YC-0 YC-1 YC-2-a YC-2-b YC-2-c YC-2-d YC-2-e YC-2-f",
  "YC-3.1 YC-3.2 YC-3.3 YC-3.4 YC-3.5 YC-3.6 YC-3.7",
  "YC-4.1-a YC-4.1-b YC-4.1-c YC-4.1-d YC-4.1-e YC-4.1-f YC-4.1-g YC-4.1-h YC-4.1-i YC-4.1-j YC-4.1-k YC-4.1-l YC-4.1-m",
  "YC-4.2-a YC-4.2-b YC-4.2-c YC-4.2-d YC-4.3-a YC-4.3-b YC-4.4-a YC-4.4-b YC-4.4-c YC-4.4-d YC-4.5-a YC-4.5-b",
  "YC-5.1 YC-5.2 YC-5.3 YC-5.4-a YC-5.4-b YC-5.4-c YC-5.4-d",
  "ES-0 ES-1 ES-2.1-a ES-2.1-b ES-2.1-c ES-2.1-d ES-2.1-e ES-2.2-a ES-2.2-b",
  "ES-3.1-a ES-3.1-b ES-3.1-c ES-3.1-d ES-3.1-e ES-3.1-f ES-3.1-g ES-3.2-a ES-3.2-b",
  "ES-3.3-a ES-3.3-b ES-3.3-c ES-3.3-d ES-3.4 ES-3.5",
  "ES-4.1 ES-4.2 ES-4.3-a ES-4.3-b ES-4.3-c ES-4.3-d ES-4.3-e",
].flatMap((line) => line.split(" "));

describe("JG_CLAUSE", () => {
  it("without an id lists every clause of both policies in the texts' order", () => {
    const [header, ...rows] = JG_CLAUSE!(null);
    expect(header).toEqual(["编号", "文件", "条目", "要点"]);
    expect(rows.map(([id]) => id)).toEqual(IDS);
    expect(rows.flat().filter((cell) => typeof cell !== "string" || cell === "")).toEqual([]);
  });

  it("finds one clause, however its id is typed", () => {
    for (const id of ["YC-4.1-f", "yc-4.1-F", " YC-4.1-f "]) {
      const [, row, ...more] = JG_CLAUSE!([[id]]);
      expect(row!.slice(0, 3)).toEqual(["YC-4.1-f", "宜昌 宜府发〔2018〕4号", "四（一）"]);
      expect(row![3]).toContain("300");
      expect(more).toEqual([]);
    }
  });

  it("finds a reading", () => {
    expect(JG_CLAUSE!([["R3"]])[1]![0]).toBe("R3");
  });

  it("says so when there is no such clause", () => {
    const result = JG_CLAUSE!([["YC-9"]]);
    expect(shown(result)).toEqual([["#N/A"]]);
    expect(errorIn(result[0]![0])!.message).toContain("YC-9");
  });

  it("says everything in English too", () => {
    const [, ...rows] = loadBundle("functions.en.js").JG_CLAUSE!(null);
    for (const [, , , gist] of rows) expect(gist).toMatch(/[a-z]{2}/);
  });
});

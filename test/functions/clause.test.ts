import { errorIn, loadFunctions, shown } from "../support/functions";

const { JG_CLAUSE } = loadFunctions();

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
    const [, ...rows] = loadFunctions("en").JG_CLAUSE!(null);
    for (const [, , , gist] of rows) expect(gist).toMatch(/[a-z]{2}/);
  });

  describe("with what can't be computed", () => {
    const english = loadFunctions("en").JG_CLAUSE!;
    /** The rows under the clause, as [what it is, text]. */
    const under = (id: string, look = JG_CLAUSE!) => {
      const [, , ...rows] = look([[id]]);
      for (const [repeated, document] of rows) expect([repeated, document]).toEqual([id, ""]);
      return rows.map(([, , kind, text]) => [kind, text] as [string, string]);
    };
    const texts = (id: string, kind: string, look = JG_CLAUSE!) =>
      under(id, look).flatMap(([found, text]) => (found === kind ? [text] : []));

    it("files projects under the seven key tasks", () => {
      const tags = [1, 2, 3, 4, 5, 6, 7].flatMap((task) => texts(`YC-3.${task}`, "项目标签"));
      expect(tags.join(" ")).toBe("两化融合 三品 绿色安全 设备更新 军民融合 战略重组 保规进规");
    });

    it.each([
      ["YC-3.5", 6, "LNG"],
      ["YC-4.4-a", 10, "研发费用加计扣除"],
      ["YC-4.4-b", 4, "劳动力"],
      ["YC-4.4-c", 4, "契税"],
      ["ES-3.1-f", 7, "硒食品"],
      ["ES-3.3-a", 3, "报批"],
      ["ES-3.3-d", 5, "地下空间"],
      ["ES-3.4", 6, "风险补偿"],
      ["ES-3.5", 4, "零审批"],
    ])("%s has %i points, among them %s", (id, count, piece) => {
      const points = texts(id, "核对项");
      expect(points).toHaveLength(count);
      expect(points.join()).toContain(piece);
      expect(texts(id, "To check", english)).toHaveLength(count);
    });

    it("says what falls due when", () => {
      const due = (id: string) => under(id).map(([period]) => period);
      expect(due("YC-5.4-b")).toEqual(["每季", "每季", "每半年", "每年"]);
      expect(due("ES-4.3-b")).toEqual(["每月", "每季"]);
      expect(texts("ES-4.1", "each quarter", english)).toHaveLength(1);
    });

    it("names the responsible bodies, last and in the text's order", () => {
      for (const id of ["ES-3.1-a", "ES-3.1-b", "ES-3.2-b"]) {
        expect(texts(id, "责任单位")).toEqual(["州经信委", "州财政局", "各县市人民政府"]);
        expect(
          under(id)
            .slice(-3)
            .map(([kind]) => kind)
        ).toEqual(Array(3).fill("责任单位"));
      }
      expect(texts("ES-3.3-c", "责任单位")).toEqual(["州国土资源局", "各县市人民政府"]);
      expect(texts("ES-3.4", "责任单位")).toHaveLength(5);
      expect(texts("ES-4.1", "责任单位")).toHaveLength(11);
      expect(texts("YC-4.5-b", "责任单位")).toEqual(["市经信委", "市财政局"]);
      expect(texts("ES-3.3-a", "Responsible", english)).toHaveLength(2);
    });

    it("speaks one language throughout", () => {
      for (const id of IDS) {
        for (const [kind, text] of under(id, english)) {
          expect(`${kind} ${text}`).not.toMatch(/\p{Script=Han}/u);
        }
      }
    });
  });
});

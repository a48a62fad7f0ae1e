import { run } from "./support/run";

describe("jigai", () => {
  it.each([[[]], [["--help"]], [["help"]], [["audit", "--help"]]])(
    "shows its usage for %j",
    async (argv) => {
      const { status, out } = await run(...argv);
      expect(status).toBe(0);
      expect(out).toMatch(/^用法：jigai/);
    }
  );

  it("shows it in English", async () => {
    expect((await run("--lang", "en")).out).toMatch(/^Usage: jigai/);
  });

  const wrong: [string[], RegExp][] = [
    [["verify"], /verify.*audit、approve、recalc、native、explain、template、functions、serve/],
    [["audit"], /没有给出文件/],
    [["audit", "a.xlsx", "--sum"], /--sum/],
    [["audit", "a.xlsx", "--policy", "wuhan"], /wuhan.*yichang、enshi/],
    [["audit", "a.xlsx", "--report", "pdf"], /pdf.*md、html、json/],
    [["audit", "a.xlsx", "--map", "申报额"], /申报额/],
    [["audit", "a.xlsx", "--tolerance", "小"], /小/],
    [["audit", "a.xlsx", "--seed", "1.5"], /1\.5/],
    [["audit", "a.xlsx", "--out"], /--out/],
    [["audit", "a.xlsx", "--out", ""], /--out/],
    [["recalc", "a.xlsx", "--with-formulas"], /--with-formulas/],
    [["explain", "a.xlsx"], /单元格/],
    [["functions", "--lang", "fr"], /fr.*zh、en/],
    [["functions", "YC_CLASS"], /不写别的/],
  ];

  it.each(wrong)("ends %j with one clear sentence and 2", async (argv, said) => {
    const { status, out, err } = await run(...argv);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(said);
    expect(err).toMatch(/jigai --help/);
  });
});

describe("what every command takes", () => {
  it("may stand before the command's name", async () => {
    const { status, out } = await run("--lang", "en", "--json", "audit", "gone.xlsx");
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: "gone.xlsx" }] });
    expect((await run("--lang=en", "functions")).out).toContain("YC_CLASS(place)");
  });

  it.each([
    [["audit", "--json", "--sum"]],
    [["verify", "--json"]],
    [["explain", "gone.xlsx", "A1", "--json"]],
  ])("gives machines JSON whatever is wrong: %j", async (argv) => {
    const { status, out } = await run(...argv);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ version: 2, status: 2, error: expect.any(String) });
  });
});

describe("jigai functions", () => {
  it("lists every function with its arguments", async () => {
    const { status, out } = await run("functions");
    expect(status).toBe(0);
    expect(out).toContain("YC_CLASS(place)");
    expect(out).toContain("JG_EXPLAIN(function, [arguments…])".replace(/[[\]]/g, ""));
  });

  it("gives machines the same, in either language", async () => {
    const { functions } = JSON.parse((await run("functions", "--json", "--lang", "en")).out);
    const subsidy = functions.find(({ name }: { name: string }) => name === "YC_SUBSIDY");
    expect(subsidy.description).toMatch(/^Yichang/);
    expect(subsidy.parameters[5]).toMatchObject({ name: "paid", optional: true });
  });
});

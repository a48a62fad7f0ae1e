import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keep, Outputs, writeWhole } from "../../src/cli/output";
import { temporaryFolder } from "./support/run";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const bytes = (text: string) => new TextEncoder().encode(text);

describe("writeWhole", () => {
  it("writes a file piece by piece, which has its name only when it is whole", async () => {
    const path = folder.path("new/result.txt");
    await writeWhole(path, (put) => {
      put(bytes("一"));
      expect(readdirSync(join(path, ".."))).not.toContain("result.txt");
      put(bytes("二"));
    });
    expect(readFileSync(path, "utf8")).toBe("一二");
    expect(readdirSync(join(path, ".."))).toEqual(["result.txt"]);
  });

  it("leaves nothing, and what was there before, where writing fails", async () => {
    const path = folder.path("kept/result.txt");
    await writeWhole(path, (put) => put(bytes("旧")));
    const failing = writeWhole(path, (put) => {
      put(bytes("新"));
      throw new Error("cut off");
    });
    await expect(failing).rejects.toThrow("cut off");
    expect(readdirSync(join(path, ".."))).toEqual(["result.txt"]);
    expect(readFileSync(path, "utf8")).toBe("旧");
  });

  it("keeps what is written at the same time apart, whoever writes it", async () => {
    const names = ["一.txt", "二.txt", "三.txt"];
    await Promise.all(
      names.map((name) => writeWhole(folder.path(`both/${name}`), (put) => put(bytes(name))))
    );
    expect(readdirSync(folder.path("both")).sort()).toEqual([...names].sort());
    for (const name of names) {
      expect(readFileSync(folder.path(`both/${name}`), "utf8")).toBe(name);
    }
  });

  it("keeps a file that came to be meanwhile, where it is to be kept", async () => {
    const path = folder.path("signed/result.txt");
    const late = writeWhole(
      path,
      (put) => {
        put(bytes("新"));
        writeFileSync(path, "已签");
      },
      keep
    );
    await expect(late).rejects.toMatchObject({ text: { zh: expect.stringContaining("已经有了") } });
    expect(readFileSync(path, "utf8")).toBe("已签");
    expect(readdirSync(join(path, ".."))).toEqual(["result.txt"]);
    await writeWhole(folder.path("signed/other.txt"), (put) => put(bytes("新")), keep);
    expect(readdirSync(join(path, ".."))).toEqual(["other.txt", "result.txt"]);
  });

  it("takes a name as long as a disk does", async () => {
    const path = folder.path(`${"长".repeat(83)}.txt`);
    await writeWhole(path, (put) => put(bytes("一")));
    expect(readFileSync(path, "utf8")).toBe("一");
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("leaves nothing on %s", async (signal) => {
    const path = folder.path(`${signal}/result.txt`);
    const exit = jest.spyOn(process, "exit").mockImplementation(((status: number) => {
      throw new Error(`exit ${status}`);
    }) as typeof process.exit);
    const interrupted = writeWhole(path, (put) => {
      put(bytes("新"));
      process.emit(signal);
    });
    await expect(interrupted).rejects.toThrow("exit 130");
    exit.mockRestore();
    expect(readdirSync(join(path, ".."))).toEqual([]);
    expect(process.listenerCount(signal)).toBe(0);
  });
});

describe("Outputs", () => {
  it("never gives a name twice, nor that of a source", () => {
    const outputs = new Outputs("out", ["a/台账.xlsx", "out/表-审核.xlsx"]);
    const names = ["a/台账.xlsx", "b/台账.xlsx"].map((file) => outputs.pathFor(file, "-审核.xlsx"));
    expect(names.map((name) => name.slice(-12))).toEqual([
      expect.stringMatching(/台账-审核\.xlsx$/),
      expect.stringMatching(/台账-2-审核\.xlsx$/),
    ]);
    expect(() => outputs.pathFor("表.xlsx", "-审核.xlsx")).toThrow();
  });

  it("takes A.xlsx and a.xlsx for one name, as many disks do", () => {
    const outputs = new Outputs("out", []);
    const names = ["x/A.xlsx", "y/a.xlsx"].map((file) => outputs.pathFor(file, "-审核.xlsx"));
    expect(names[1]).toMatch(/a-2-审核\.xlsx$/);
  });
});

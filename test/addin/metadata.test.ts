import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDictionary } from "../../build/loadDictionary";
import { readMetadata, translateMetadata } from "../../build/metadata";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jigai-metadata-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const good = `
/**
 * 加倍。
 * @customfunction
 * @param function_ 函数
 * @param [times] 倍数
 */
export function TWICE(function_: any[][], times?: any[][]): any[][] { return function_; }
`;

const texts = {
  TWICE: { description: "Doubles.", parameters: { function: "A function", times: "Times" } },
};

describe("reading the functions' metadata", () => {
  it("gives a parameter the name that its spelling in code stands for", async () => {
    const { functions } = await readMetadata([write("good.ts", good)]);
    expect(functions[0]!.parameters.map((p) => p.name)).toEqual(["function", "times"]);
  });

  it("fails with what the tool found wrong", async () => {
    const file = write("wrongType.ts", good.replace("times?: any[][]", "times?: Date"));
    await expect(readMetadata([file])).rejects.toThrow(/does not support type "Date"/);
  });

  it("fails when a parameter has no text", async () => {
    const file = write("noText.ts", good.replace(" * @param [times] 倍数\n", ""));
    await expect(readMetadata([file])).rejects.toThrow("TWICE.times: description missing");
  });

  it("fails when there is no function at all", async () => {
    const file = write(
      "arrow.ts",
      "/** @customfunction */\nexport const TWICE = (x: any[][]) => x;"
    );
    await expect(readMetadata([file])).rejects.toThrow("No @customfunction found");
  });
});

describe("translating the metadata", () => {
  const chinese = () => readMetadata([write("good.ts", good)]);

  it("changes the texts and nothing else", async () => {
    const { functions } = translateMetadata(await chinese(), texts);
    expect(functions[0]).toMatchObject({
      id: "TWICE",
      description: "Doubles.",
      parameters: [{ description: "A function" }, { description: "Times", optional: true }],
    });
  });

  it("lists every missing and every superfluous text", async () => {
    const faulty = {
      TWICE: { description: " ", parameters: { function: "A function", time: "Times" } },
      THRICE: { description: "Trebles.", parameters: {} },
    };
    const metadata = await chinese();
    const lines = () => translateMetadata(metadata, faulty);
    expect(lines).toThrow("TWICE: description missing");
    expect(lines).toThrow("TWICE.times: description missing");
    expect(lines).toThrow("TWICE.time: text for a parameter that does not exist");
    expect(lines).toThrow("THRICE: text for a function that does not exist");
  });

  it("notices a function without any texts", async () => {
    const metadata = await chinese();
    expect(() => translateMetadata(metadata, {})).toThrow("TWICE: description missing");
  });

  it("reads a dictionary kept in TypeScript, and only plain data", () => {
    const file = write(
      "en.ts",
      `const t: Record<string, unknown> = ${JSON.stringify(texts)};\nexport default t;`
    );
    expect(loadDictionary(file)).toEqual(texts);
    expect(() => loadDictionary(write("none.ts", "export const a = 1;"))).toThrow(
      "no default export"
    );
    expect(() =>
      loadDictionary(write("imports.ts", 'import fs from "node:fs";\nexport default fs;'))
    ).toThrow();
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { Linter } from "eslint";
import { dist, readDist, readMetadata } from "./support/dist";

/** Runs a bundle where there is nothing but the language and CustomFunctions; returns what it registers. */
function registered(file: string): Map<string, unknown> {
  const functions = new Map<string, unknown>();
  const associate = (id: string, fn: unknown) => functions.set(id, fn);
  class CustomFunctionsError extends Error {}
  const context = createContext(
    { CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: {} } },
    { codeGeneration: { strings: false, wasm: false } }
  );
  runInContext(readDist(file), context, { filename: file });
  return functions;
}

/** Names used without being declared, and ways of running text as code, by syntax tree. */
function faults(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: {
      ecmaVersion: 2016,
      sourceType: "script",
      // decimal.js asks "typeof crypto" first and uses it for random numbers only.
      globals: { CustomFunctions: "readonly", crypto: "readonly" },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      "no-undef": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-implied-eval": "error",
    },
  });
  return messages.map((m) => `${m.line}:${m.column} ${m.message}`);
}

describe("the check itself", () => {
  it.each([
    ["newer syntax", "a?.b"],
    ["an async function", "async function f() {}"],
    ["a big integer", "var n = 1n"],
    ["BigInt", "var n = BigInt(1)"],
    ["window", "window.x = 1"],
    ["document", "document.title"],
    ["eval", 'eval("1")'],
    ["a constructed function", 'new Function("return 1")()'],
  ])("notices %s", (_, code) => {
    expect(faults(code)).not.toEqual([]);
  });

  it("does not mind the word in a text, a property or a variable of its own", () => {
    expect(faults('var window = "document", o = { eval: 1 }; o.document = window;')).toEqual([]);
  });
});

describe.each(["functions.js", "functions.en.js"])("%s", (file) => {
  it("is ES2016 and leans on nothing but CustomFunctions", () => {
    expect(faults(readDist(file))).toEqual([]);
  });

  it("registers exactly the functions of its metadata, when loaded alone", () => {
    const functions = registered(file);
    const ids = readMetadata(file.replace(".js", ".json")).functions.map((fn) => fn.id);
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
    expect([...functions.values()].every((fn) => typeof fn === "function")).toBe(true);
  });

  it("is below 69 KB gzipped", () => {
    expect(gzipSync(readFileSync(join(dist, file))).length).toBeLessThan(69 * 1024);
  });

  it("stands in the page of the functions' runtime, after the runtime", () => {
    const page = readDist(file.replace(".js", ".html"));
    const scripts = [...page.matchAll(/<script[^>]*src="?([^" >]+)/g)].map((match) => match[1]!);
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toMatch(/\/custom-functions-runtime\.js$/);
    expect(scripts[1]!.split("?")[0]).toBe(file);
  });
});

import { join } from "node:path";
import { runInContext, type Context } from "node:vm";
import { Linter } from "eslint";
import { readExamples, readMetadata, resultIn } from "../../scripts/docs/sources";
import { shown, type Matrix } from "../support/functions";
import { readFormula } from "../support/formula";
import { readDist } from "./support/dist";
import { es2016Context } from "./support/es2016";

/** Written inside the context, so that nothing of this engine's own gets in. */
const RUNTIME = `
  var functions = {};
  var CustomFunctions = {
    associate: function (id, fn) { functions[id] = fn; },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    Error: class extends Error {
      constructor(code, message) { super(message); this.code = code; }
    },
  };
  var call = function (id, args) { return functions[id].apply(undefined, JSON.parse(args)); };
`;

/** Takes down every pattern that is put together while scripts run: only a literal shows in their text. */
const WATCH_PATTERNS = `
  var patterns = [];
  RegExp = new Proxy(RegExp, {
    construct: function (target, args) {
      var pattern = Reflect.construct(target, args);
      patterns.push(String(pattern));
      return pattern;
    },
  });
`;

/** What isn't ES2016 in a script, patterns included. */
function syntaxFaults(code: string): string[] {
  const languageOptions = { ecmaVersion: 2016, sourceType: "script" } as const;
  const found = new Linter().verify(code, {
    languageOptions,
    linterOptions: { noInlineConfig: true },
  });
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const root = join(__dirname, "../..");
const examples = readExamples(root).flatMap((entry) => entry.examples);
/** How many arguments come before a repeating last one, which arrives as one array. */
const fixed = new Map(
  readMetadata(root, "zh")
    .filter(({ parameters }) => parameters.some((parameter) => parameter.repeating))
    .map(({ id, parameters }) => [id, parameters.length - 1])
);

function calculate(context: Context, formula: string): Matrix {
  const { name, args } = readFormula(formula);
  const before = fixed.get(name) ?? args.length;
  const rest = fixed.has(name) ? [args.slice(before)] : [];
  const call = runInContext("call", context) as (id: string, args: string) => Matrix;
  return call(name, JSON.stringify([...args.slice(0, before), ...rest]));
}

describe("the check itself", () => {
  const context = es2016Context();

  it.each([
    ...[
      "Object.values",
      "Object.entries",
      "Object.fromEntries",
      "Object.getOwnPropertyDescriptors",
    ],
    ...["Object.hasOwn", "Object.groupBy", "Map.groupBy", "Array.fromAsync"],
    ...["''.padStart", "''.padEnd", "''.trimStart", "''.trimEnd", "''.matchAll", "''.replaceAll"],
    ...["''.at", "''.isWellFormed", "''.toWellFormed", "Symbol('').description", "/a/.dotAll"],
    ...["[].flat", "[].flatMap", "[].at", "[].findLast", "[].toSorted", "[].toSpliced", "[].with"],
    ...["new Int8Array(1).at", "new Int8Array(1).findLast", "new Int8Array(1).toSorted"],
    ...["[].keys().map", "[].keys().toArray", "new Set().union", "new ArrayBuffer(1).resize"],
    ...["Promise.allSettled", "Promise.any", "Promise.withResolvers", "Promise.prototype.finally"],
    ...["globalThis", "BigInt", "BigInt64Array", "Atomics", "SharedArrayBuffer", "WeakRef"],
    ...["FinalizationRegistry", "AggregateError", "Iterator", "Intl", "WebAssembly", "console"],
  ])("has no %s", (later) => {
    expect(runInContext(`typeof ${later}`, context)).toBe("undefined");
  });

  it.each([
    ...[
      "[].includes",
      "Object.assign",
      "Reflect.ownKeys",
      "''.repeat",
      "new Int8Array(1).includes",
    ],
    ...["/a/[Symbol.replace]", "[][Symbol.iterator]", "Math.trunc", "Error.prototype.toString"],
  ])("has %s", (known) => {
    expect(runInContext(`typeof ${known}`, context)).toBe("function");
  });

  it.each([
    "async function f() {}",
    "f(a,)",
    "({ ...a })",
    "a?.b",
    "/(?<year>a)/",
    "/(?<=a)b/",
    "/\\p{L}/u",
    "/a/s",
  ])("doesn't take %s", (code) => expect(syntaxFaults(code)).not.toEqual([]));
});

describe.each([
  ["functions.js", "zh"],
  ["functions.en.js", "en"],
] as const)("%s", (file, language) => {
  const script = readDist(file);
  const context = es2016Context();
  runInContext(RUNTIME + WATCH_PATTERNS, context);
  runInContext(script, context, { filename: file });

  it("is written in ES2016", () => {
    expect(syntaxFaults(script)).toEqual([]);
    // These two symbols can't be taken from the engine.
    expect(script).not.toMatch(/\bSymbol\.(asyncIterator|matchAll)\b/);
  });

  it.each(examples.map((example) => [example.formula, example] as const))(
    "calculates %s with no more than ES2016",
    (formula, example) => {
      const expected = resultIn(example, language);
      const result = shown(calculate(context, formula));
      expect(result).toEqual(Array.isArray(expected) ? expected : [[expected]]);
    }
  );

  it("puts no patterns together that ES2016 doesn't know", () => {
    const patterns = runInContext("patterns", context) as string[];
    expect(syntaxFaults([...patterns].join(";\n"))).toEqual([]);
  });
});

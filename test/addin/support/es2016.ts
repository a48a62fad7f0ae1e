import { createContext, runInContext, type Context } from "node:vm";
import ts from "typescript";

/** What a global value has of its own, and what the objects that it makes get from its prototype. */
interface Members {
  readonly own: ReadonlySet<string>;
  readonly inherited: ReadonlySet<string>;
}

/**
 * The globals of ES2016 as the compiler's library declares them: whatever an engine has besides is of a later
 * year, or no part of the language.
 */
function readLibrary(): ReadonlyMap<string, Members> {
  const file = require.resolve("typescript/lib/lib.es2016.d.ts");
  const program = ts.createProgram([file], { lib: ["lib.es2016.d.ts"], types: [] });
  const checker = program.getTypeChecker();
  const place = program.getSourceFile(file)!;
  const typeOf = (symbol: ts.Symbol) => checker.getTypeOfSymbolAtLocation(symbol, place);
  const namesIn = (type: ts.Type | undefined) => (type?.getProperties() ?? []).map(nameOf);
  const ofPrototype = (symbol: ts.Symbol) => {
    const prototype = typeOf(symbol).getProperty("prototype");
    return namesIn(prototype && typeOf(prototype));
  };
  const globals = checker.getSymbolsInScope(place, ts.SymbolFlags.Value);
  const ofEveryObject = ofPrototype(globals.find(({ name }) => name === "Object")!);
  return new Map(
    globals.map((symbol) => [
      symbol.name,
      {
        own: new Set([...namesIn(typeOf(symbol)), "length", "name", "prototype"]),
        inherited: new Set([...ofPrototype(symbol), ...ofEveryObject]),
      },
    ])
  );
}

/** Languages and regions are a standard of their own; globalThis is the compiler's own name, too. */
const NOT_IN_THE_LANGUAGE = ["Intl", "globalThis"];

/** As `String` gives the key: for Symbol.iterator the compiler has __@iterator@ with a number behind it. */
function nameOf({ name }: ts.Symbol): string {
  return name.replace(/^__@(\w+)@\d+$/, "Symbol(Symbol.$1)");
}

const library = readLibrary();

/**
 * A context with the language of ES2016 and nothing else. No code from strings. What can't be taken away are
 * the names of later symbols, and syntax.
 */
export function es2016Context(): Context {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const iterators = runInContext(
    "Reflect.getPrototypeOf(Reflect.getPrototypeOf([].keys()))",
    context
  );
  keepOnly(iterators as object, new Set(["Symbol(Symbol.iterator)"]));
  const global = runInContext("this", context) as object;
  for (const key of Reflect.ownKeys(global)) {
    const members = library.get(String(key));
    if (!members || NOT_IN_THE_LANGUAGE.includes(String(key))) Reflect.deleteProperty(global, key);
    else keepMembers(Reflect.get(global, key), members);
  }
  return context;
}

function keepMembers(value: unknown, { own, inherited }: Members): void {
  if (!isObject(value)) return;
  keepOnly(value, own);
  const prototype: unknown = Reflect.get(value, "prototype");
  if (isObject(prototype)) keepOnly(prototype, inherited);
  // Typed arrays have most of it from a constructor without a name.
  const parent = Reflect.getPrototypeOf(value);
  if (typeof parent === "function" && parent.name === "TypedArray") {
    keepMembers(parent, { own, inherited });
  }
}

function keepOnly(object: object, names: ReadonlySet<string>): void {
  for (const key of Reflect.ownKeys(object)) {
    if (!names.has(String(key))) Reflect.deleteProperty(object, key);
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

import type { Language } from "../language";
import { customFunctionsRuntime, type ExcelFunction } from "./runtime";
import { fileSuffix } from "../../core/text/languages";

/** A function with what Excel's metadata says of it. */
export interface LoadedFunction {
  name: string;
  description: string;
  parameters: FunctionParameter[];
  run: ExcelFunction;
}

export interface FunctionParameter {
  name: string;
  description?: string;
  optional?: boolean;
  /** The last parameter takes any number of arguments. */
  repeating?: boolean;
}

interface Metadata {
  functions: { id: string; name: string; description?: string; parameters: FunctionParameter[] }[];
}

/** Loads the bundle and the metadata that Excel loads, `functions.js` and `functions.json`, in one language. */
export async function loadFunctions(language: Language): Promise<LoadedFunction[]> {
  const [implementations, metadata] = await Promise.all([
    nextBundle(`/functions${fileSuffix(language === "en" ? "en" : "zh")}.js`),
    readMetadata(`/functions${fileSuffix(language)}.json`),
  ]);
  return metadata.functions.flatMap(({ id, name, description = "", parameters }) => {
    const run = implementations.get(id.toUpperCase());
    return run ? [{ name: name.toUpperCase(), description, parameters, run }] : [];
  });
}

/** Ends with the last bundle asked for. The global is one for all of them, so that each waits for those before. */
let bundles: Promise<unknown> = Promise.resolve();

function nextBundle(address: string): Promise<Map<string, ExcelFunction>> {
  const next = bundles.then(() => runBundle(address));
  bundles = next.catch(() => undefined);
  return next;
}

/** Runs the bundle as a plain script, as Excel does, with the runtime's global in place while it does. */
function runBundle(address: string): Promise<Map<string, ExcelFunction>> {
  const functions = new Map<string, ExcelFunction>();
  Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime(functions) });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(functions);
    script.onerror = () => reject(new Error(`${address} is not there: run "npm run build" first.`));
    document.head.append(script);
  });
}

async function readMetadata(address: string): Promise<Metadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: run "npm run build" first.`);
  return response.json();
}

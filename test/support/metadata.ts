import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/text";

const root = join(__dirname, "../..");

/** Where the sources of the functions are. */
export const folder = join(root, "src/functions");

/** Where test/setup/unit.ts leaves the metadata of the sources. */
export const metadataFile = (language: Language) =>
  join(root, `node_modules/.cache/jigai/functions.${language}.json`);

/** A function as its metadata describe it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** The metadata of the functions, from source. */
export function sourceMetadata(language: Language = "zh"): readonly FunctionMetadata[] {
  return JSON.parse(readFileSync(metadataFile(language), "utf8")).functions;
}

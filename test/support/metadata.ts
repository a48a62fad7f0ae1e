import type { Language } from "../../src/core/text";
import { metadata, type FunctionMetadata } from "../../src/functions/metadata";

export type { FunctionMetadata };

/** The metadata of the functions, from source. */
export function sourceMetadata(language: Language = "zh"): readonly FunctionMetadata[] {
  return metadata(language).functions;
}

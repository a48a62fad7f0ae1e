import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm run build` wrote. */
export const dist = join(__dirname, "../../../dist");

export function readDist(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path, "utf8");
}

export interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality: string;
      optional?: boolean;
      repeating?: boolean;
    }[];
    result: { type: string; dimensionality: string };
  }[];
}

export const readMetadata = (file: string) => JSON.parse(readDist(file)) as Metadata;

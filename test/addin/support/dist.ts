import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "../../../src/functions/metadata";

const root = join(__dirname, "../../..");

/** What `npm run build` wrote. */
export const dist = join(root, "dist");

/** The add-in for a site of its own: with a namespace, under its own address, with its own copy of office.js. */
export const site = join(root, "dist-test/site");

export function readDist(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}

export const readMetadata = (file: string) => JSON.parse(readDist(file)) as Metadata;

import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readMetadata, translateMetadata } from "../../build/metadata";
import { functionFiles } from "../../build/MetadataPlugin";
import { loadDictionary } from "../../build/loadDictionary";
import { folder, metadataFile } from "../support/metadata";

/** Before the tests from source: the functions' metadata, read from the sources as the build reads them. */
export default async function setup(): Promise<void> {
  const zh = await readMetadata(functionFiles(folder));
  const en = translateMetadata(zh, loadDictionary(`${folder}/functions.en.ts`));
  for (const [language, metadata] of Object.entries({ zh, en })) {
    const file = metadataFile(language as "zh" | "en");
    mkdirSync(dirname(file), { recursive: true });
    // Whole at every moment, for other runs beside this one.
    const written = `${file}.${randomUUID()}`;
    writeFileSync(written, JSON.stringify(metadata));
    renameSync(written, file);
  }
}

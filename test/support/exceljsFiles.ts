import { readFileSync, writeFileSync } from "node:fs";
import { Workbook } from "exceljs";

/** A file as ExcelJS reads it. Its build for browsers, which the tests from source take, knows no files. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
  return workbook;
}

/** Writes a workbook of ExcelJS into a file. */
export async function writeWorkbook(workbook: Workbook, path: string): Promise<void> {
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

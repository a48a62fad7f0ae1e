/**
 * Write the sample ledgers: `npm run samples`, or `node scripts/write-samples.mjs <folder>`.
 *
 * The same content every time. Computed cells hold the formula as Excel stores it and, as their
 * stored value, the answer worked out by hand in test/scenarios/samples.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import ExcelJS from "exceljs";

import { writeEnshi } from "./samples/enshi.mjs";
import { openExpectations } from "./samples/expectations.mjs";
import { seal } from "./samples/seal.mjs";
import { writeYichang } from "./samples/yichang.mjs";

const DATE = new Date(Date.UTC(2018, 5, 30));
const samples = [
  ["yichang-2018", "宜昌市技改资金申报汇总表示例", writeYichang],
  ["enshi-2018", "恩施州技改资金申报汇总表示例", writeEnshi],
];

const folder = process.argv[2] ?? fileURLToPath(new URL("../assets/samples/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, title, fill] of samples) {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "Jigai",
    lastModifiedBy: "Jigai",
    title,
    created: DATE,
    modified: DATE,
  });
  const expectations = openExpectations(name);
  fill(workbook, expectations);
  expectations.close();
  await writeFile(join(folder, `${name}.xlsx`), await seal(await workbook.xlsx.writeBuffer()));
  console.log(`${name}.xlsx`);
}

/** The command on files that are small packed and huge unpacked, or reach over whole sheets: time, memory, exit status. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { MAIN, packageParts } from "./longLedger.mjs";

const MEGABYTE = 1 << 20;
const command = fileURLToPath(new URL("../../lib/jigai.js", import.meta.url));
const watcher =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('kB '+process.resourceUsage().maxRSS))";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const DATA = `<sheetData>${ROW}</sheetData>`;
const array = (area) =>
  `<sheetData><row r="20"><c r="N20"><f t="array" ref="${area}">YC_SUBSIDY(428.5,1,,,"高新区")</f></c></row></sheetData>`;

/** What stands in the sheet: before, a piece that is repeated up to so many megabytes, behind. */
const files = {
  "empty rows": ["<sheetData>", "<row/>", 1500, "</sheetData>"],
  "rows of empty cells": ["<sheetData>", `<row>${"<c/>".repeat(200)}</row>`, 200, "</sheetData>"],
  "columns that are described again": [
    "<cols>",
    '<col min="1" max="16384" hidden="1"/>',
    200,
    `</cols>${DATA}`,
  ],
  "merged cells": [`${DATA}<mergeCells>`, '<mergeCell ref="X1:Y2"/>', 200, "</mergeCells>"],
  "a merged sheet": [`${DATA}<mergeCells>`, '<mergeCell ref="A1:XFD1048576"/>', 0, "</mergeCells>"],
  validations: [
    `${DATA}<dataValidations>`,
    '<dataValidation sqref="A1:XFD1048576"/>',
    200,
    "</dataValidations>",
  ],
  "an array over a column": [array("N20:N1000000"), "", 0, ""],
  "an array over the sheet": [array("N20:XFD1048576"), "", 0, ""],
  "a value without end": ["<sheetData><row><c><v>", "1", 200, "</v></c></row></sheetData>"],
  "one formula in many cells": [
    `<sheetData><row><c><f t="shared" si="0">SUM(${"A1,".repeat(2000)}1)</f></c></row>`,
    '<row><c><f t="shared" si="0"/></c></row>',
    30,
    "</sheetData>",
  ],
};

const folder = mkdtempSync(join(tmpdir(), "jigai-bench-"));
try {
  for (const [name, sheet] of Object.entries(files)) {
    const file = join(folder, "台账.xlsx");
    write(file, sheet);
    for (const verb of ["audit", "recalc"])
      measure(name, [verb, file, "--out", join(folder, verb)]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name, args) {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", watcher, command, ...args], {
    encoding: "utf8",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(Number(/kB (\d+)/.exec(stderr)?.[1]) / 1024);
  console.log(
    `${`${args[0]} ${name}`.padEnd(44)} ${seconds} s, ${megabytes} MB at most, status ${status}`
  );
}

/** Packed as it comes: unpacked the sheet is larger than any text may be. */
function write(path, [before, piece, megabytes, behind]) {
  const file = openSync(path, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  const put = (name, chunks) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    for (const chunk of chunks) entry.push(chunk);
    entry.push(new Uint8Array(), true);
  };
  for (const [name, xml] of Object.entries(packageParts())) put(name, [strToU8(xml)]);
  const block = strToU8(piece.repeat(Math.max(1, Math.ceil(MEGABYTE / (piece.length || 1)))));
  put("xl/worksheets/sheet1.xml", [
    strToU8(`<worksheet xmlns="${MAIN}">${before}`),
    ...(megabytes > 0 ? Array.from({ length: megabytes }, () => block) : [strToU8(piece)]),
    strToU8(`${behind}</worksheet>`),
  ]);
  zip.end();
  closeSync(file);
}

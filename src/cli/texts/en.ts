import { auditWords } from "../../core/audit/words";
import { policyIds, templateIds } from "./policyIds";
import type { Words } from "./zh";

const usage = `Usage: jigai <command> [options]

  jigai audit FILES…             recompute every reported and approved amount of a ledger, list differences
  jigai approve FILES… --out DIR an approval sheet for every project
  jigai recalc FILES…            recompute only the cells that hold our functions
  jigai native FILES… --out DIR  native formulas in place of our functions, which need no add-in; --back undoes it
  jigai explain FILE SHEET!CELL  how a cell, or a ledger's row, was worked out
  jigai template ${templateIds}    an empty ledger with native formulas, which needs no add-in
  jigai functions                every function with its arguments
  jigai serve                  serve start page, workbench and add-in, to this machine or an office

Options of audit:
  --out DIR             write FILE-checked.xlsx: the workbook as it is, with check columns beside the
                        ledger and two further sheets, the differences and their explanation
  --report md|html|json the whole report; into DIR with --out, otherwise to standard output
  --with-formulas       a check column with the calculation in native functions, to recheck anywhere
  --policy ${policyIds}  the policy; otherwise told from the ledger's places and title
  --map COLUMN=FIELD    what a column is: --map 企业申报=reported, --map F=equipment; may be repeated
  --tolerance 万元      a difference up to this agrees; 0.01 unless given
  --seed INTEGER        the sample's seed, 1 unless given; the same seed draws the same rows
Options of approve:
  --out DIR             must be given; write FILE-approvals.xlsx: a sheet for each project, one page of A4
                        in print, behind a list of them; never over a file that is there
  --policy and --map as above
Options of recalc:
  --out DIR             write FILE-recalculated.xlsx; otherwise only report which values differ
Options of native:
  --out DIR             must be given; write FILE-native.xlsx, with the original formulas on a sheet of
                        their own; never over a file that is there
  --back                put the original formulas of such a file back: FILE-restored.xlsx
Options of explain: --policy and --map as above
Options of serve:
  --host NAME           localhost unless given, for this machine only; any other wants a certificate
  --port PORT           3000 unless given
  --cert FILE, --key FILE  certificate and private key as PEM; with them the server speaks https
  --base-url ADDRESS    what people open, for the manifest, behind a proxy: https://jigai.example.gov.cn
Options of template:
  --rows NUMBER         how many projects it has room for, 200 unless given
  --lambda              also defines the functions as names with LAMBDA, for Excel 365/2024 and WPS that have it
  --out DIR             where to write it, this folder unless given; never over a file that is there
All commands:
  --json                output for other programs
  --lang zh|en          language, Chinese unless given
  --help                this text

A file is an .xlsx or .xlsm, which results stay, or a folder for every one in it. Sources are never changed.
Exit status: 0 all agree, 1 differences, 2 a file or an amount could not be read.
`;

/** The command's words in English. */
export const en: Words = {
  usage: {
    text: usage,
    hint: "See jigai --help.",
    unknownCommand: (found, commands) =>
      `There is no command "${found}". Give one of: ${commands.join(", ")}.`,
    unknownOption: (option, allowed) =>
      `Option ${option} isn't known. This command takes: ${allowed.join(", ")}.`,
    badValue: (option) =>
      `Option ${option} lacks its value, or has one that it doesn't take. Check it.`,
    notOneOf: (option, found, allowed) =>
      `${option} can't be "${found}". Give one of: ${allowed.join(", ")}.`,
    notAMap: (found) =>
      `--map "${found}" isn't understood. Write COLUMN=FIELD, such as 企业申报=reported or F=equipment.`,
    notATolerance: (found) =>
      `--tolerance "${found}" isn't an amount. Give a number in 万元, such as 0.01.`,
    notASeed: (found) =>
      `--seed "${found}" isn't a seed. Give a whole number from 0 to 4294967295.`,
    noFiles: "No file is given. Name the .xlsx or .xlsm files or folders to work on.",
    approveTakes:
      "approve takes the folder for its sheets in --out, such as: jigai approve ledger.xlsx --out approvals/.",
    nativeTakes:
      "native takes the folder for its results in --out, such as: jigai native ledger.xlsx --out results/.",
    explainTakes: "explain takes a file and a cell, such as: jigai explain ledger.xlsx Sheet1!C2.",
    templateTakes: (known) =>
      `template takes one policy: ${known.join(", ")}, such as: jigai template ${known[0]!}.`,
    notRows: (found, most) => `--rows "${found}" is no number of rows. Give one from 1 to ${most}.`,
    serveTakes: "serve takes options only, such as jigai serve --port 3000.",
    notAPort: (found) =>
      `--port "${found}" isn't a port. Give a whole number from 0 to 65535, such as 3000.`,
    notAnOrigin: (found) =>
      `--base-url "${found}" won't do. Give an http or https address without path or query, such as https://jigai.example.gov.cn.`,
    whichOrigin: (host) =>
      `--host ${host} means all addresses of this machine, none that people open. Add theirs, such as --base-url https://jigai.example.gov.cn.`,
    certAndKey: "Give --cert and --key together: the certificate's file and that of its key.",
    certNeeded: (host) =>
      `--host ${host} lets other machines in, which takes https: add --cert CERT.pem --key KEY.pem. Ask your IT department for a certificate for the name that people open; for this machine alone leave --host out.`,
    functionsTakes: "functions lists all functions; nothing else goes behind it.",
    notACell: (found) => `"${found}" isn't a cell. Write SHEET!C2.`,
  },
  problems: {
    notACertificate: (path, message) =>
      `${path} can't be used as certificate or key (${message}). Check that both files are PEM and belong together.`,
    noSuchCertificate: (path) =>
      `The certificate or key ${path} can't be read. Check its path and permissions.`,
    portInUse: (port) =>
      `Another program uses port ${port}. Close it, or take another port, such as --port ${port < 65535 ? port + 1 : 3000}.`,
    portNotAllowed: (port) =>
      `Port ${port} needs rights that you don't have. Take one above 1024, such as --port 3000.`,
    noSuchHost: (host) =>
      `--host ${host} is no name or address of this machine. Check it; 0.0.0.0 means all of its addresses.`,
    siteNotBuilt: "The pages to serve aren't there. Run npm start, or use the whole package.",
    notAllowed:
      "No permission, or another program has it open. Close that program or check the permissions.",
    notAFolder: "A file stands where a folder should be, or the reverse. Check the path.",
    noSuchPlace: "There is no such place; nothing was written. Check the drive and path of --out.",
    nameTooLong: "The file's name is too long; nothing was written. Shorten it.",
    deviceFails:
      "The disk or network failed. Check it and try again, or copy the file to this machine first.",
    diskFull: "The disk is full; nothing was written. Make room and try again.",
    fault: (message) =>
      `A fault of this software (${message}). Please report this line and what the file is like.`,
    emptyFolder: "There is no .xlsx or .xlsm file in the folder. Check the path.",
    wouldOverwrite: (path) =>
      `The result would overwrite ${path}, which is to be read; nothing was written. Give another --out folder.`,
    isThere: (path) =>
      `${path} is there already, and somebody may have filled it in; nothing was written. Move it away, or give another --out folder.`,
    whichPolicy: (sheet, policies) =>
      `Neither places nor title of the sheet "${sheet}" tell the policy. Add --policy ${policies.join(" or ")}.`,
    noLedger: (sheets) =>
      `There is no ledger with reported or approved amounts (looked at: ${sheets.join(", ")}). Check the headings, or name the columns with --map.`,
    whichUnit: (table, before, unit) =>
      `The table in ${table} states no unit for amounts, and "${before}" with the same headings states ${unit}. State the unit above the table; if it goes on from there, put 续 into its name.`,
    whichContinued: (table, found) =>
      `The table in ${table} says that it goes on from another table and states no unit for amounts, and ${found.length > 0 ? `the tables before it have several (${found.join("; ")})` : "that table isn't before it"}. State the unit above the table.`,
    noReportedColumn: (headings) =>
      `No column with reported or approved amounts (headings: ${headings.join(", ")}).`,
    onlyAddedUp:
      "It lacks the columns that the policy calculates with: only its sums and relations were checked, its amounts weren't recomputed.",
    toMap: (said) => `${said} Use --map COLUMN=FIELD.`,
    noRoom: (sheet) =>
      `The sheet "${sheet}" reaches the last column: there is no room for the check columns. Delete columns that aren't needed.`,
    missingSheet:
      "The workbook lists this sheet and has nothing of it; it was not read. Ask its sender for another copy.",
    tooManyFormulas: "too many formulas: they weren't looked at; all else was checked as usual.",
    ownSheet:
      "Added by an earlier audit, an approval sheet, or a list of original formulas; not checked again.",
    notNative: "Not written by jigai native (-native); left out.",
    notAWorkbook: "A file that a program keeps beside a workbook, and no workbook; left out.",
    ownResult:
      "An earlier result for another file of this folder; left out. Name the file itself to work on it.",
    notExplained: (address, reason) =>
      `The formula in ${address} can't be explained: ${reason}. Put the function into a cell of its own, with values or references as arguments.`,
    whichSheet: (found, sheets) =>
      found === undefined
        ? `There are several sheets. Name one of: ${sheets.join(", ")}.`
        : `There is no sheet "${found}". Give one of: ${sheets.join(", ")}.`,
    nothingToExplain: (address) =>
      `${address} has no function of ours and is in no ledger's data row. Give another cell.`,
  },
  unitGoesOn: (sheet, unit, isHidden) =>
    `no unit is stated for amounts; it goes on from the ${isHidden ? "hidden " : ""}sheet "${sheet}": read as ${unit}`,
  ofFile: (file, said) => `${file}: ${said}`,
  stages: {
    reading: "Reading",
    auditing: "Checking",
    calculating: "Calculating",
    writing: "Writing",
  },
  files: {
    audited: "checked",
    report: "report",
    recalculated: "recalculated",
    native: "native",
    restored: "restored",
    approvals: "approvals",
  },
  sheets: {
    summary: "Summary of differences",
    list: "Differences",
    explanations: "Explanations",
    index: "Contents",
  },
  serving: (address, listening) =>
    `Jigai start page: ${address}${listening === address ? "" : `, listening on ${listening}`} (Ctrl+C ends it)`,
  written: (path) => `Written: ${path}`,
  ...auditWords.en,
  unknownField: "(not recognised)",
  byOverride: ", by --map",
  heads: {
    ...auditWords.en.heads,
    heading: "Heading",
    field: "Taken for",
    unit: "Unit",
    formula: "Formula",
    stored: "In the file",
    now: "Recalculated",
    formulaColumn: "Recheck (万元)",
  },
  report: {
    ...auditWords.en.report,
    title: (file) => `Audit report: ${file}`,
    columns: "What the columns were taken for",
    mapHint:
      "Where a column was taken wrongly, say what it is with --map COLUMN=FIELD, and check again.",
    notes: "How cells were read",
    unreadableCells: "Cells that couldn't be read",
    leftOut: "Tables not checked",
    explanations: "Explanation of the differences",
    explained: (sheet, row, name) => `${sheet}, row ${row}: ${name}`,
    notExplained: (most, rest) =>
      `Too many rows differ: the first ${most} are explained here; see the other ${rest} with jigai explain.`,
  },
  approvals: {
    title: (file) => `Approval sheets: ${file}`,
    trial: "Amounts are trial calculations; the authority decides.",
    firm: "Firm",
    sheet: "Approval sheet, or why there is none",
    made: (made, without) =>
      `Approval sheets made: ${made}${without > 0 ? `; rows without one: ${without}` : ""}.`,
    without: "Rows without an approval sheet",
  },
  explained: (sheet, address, formula) => `${sheet}!${address}  ${formula}`,
  recalc: {
    title: (file, cells, changes) =>
      `${file}: ${cells} formula(s) recalculated, ${changes === 0 ? "no value differs" : `${changes} cell(s) differ`}`,
    otherwise:
      "Arguments that show other numbers than they hold: functions get what is held, in Excel too",
    shownOtherwise: (address: string, number: number, shown: string, count: number) =>
      `${address} holds ${number} and shows “${shown}”${count > 1 ? `; ${count} such cells` : ""}`,
    left: "Formulas not recalculated",
    reasons: {
      wrapped: "other functions or operations in the formula; left to Excel",
      name: "an argument is a defined name; left to Excel",
      noSheet: "an argument refers to a sheet that isn't there",
      circular: "circular reference",
      tooMany: "the formula fills or refers to too many cells; left to Excel",
    },
  },
  native: {
    sheet: "Original formulas",
    listTitle:
      "Original formulas: those with functions of Jigai, now native formulas or values that need no add-in.",
    listHint:
      "To put them back: jigai native THIS-FILE --back --out DIR. The last two columns are needed for it; leave this sheet as it is.",
    heads: {
      sheet: "Sheet",
      cells: "Cells",
      original: "Original formula",
      became: "Now a",
      note: "Note",
      now: "Value now",
    },
    became: { formula: "native formula", value: "value", left: "(unchanged)" },
    join: "; ",
    someValues: (addresses) => `${addresses} hold values`,
    perRow: "one formula a cell; fill it down for rows to come",
    whileText: (refs) =>
      `${refs} hold text, counted as read; give a number or a usual name when changing it, or the formula is an error`,
    change: (address, stored, now) => `${address}: "${stored}" in the file, now "${now}"`,
    isNative:
      'It has native formulas already, and a sheet "Original formulas". Put these back with --back first, or take the original file.',
    isNotNative:
      'It has no sheet "Original formulas" as jigai native writes it. Give a file that it has written.',
    title: (file, formulas, values, left) =>
      formulas + values + left === 0
        ? `${file}: no formula with our functions; nothing written`
        : `${file}: ${formulas} native formula(s), ${values} put down as values${left > 0 ? `, ${left} unchanged` : ""}`,
    noted: "Native formulas to take note of",
    values: "Put down as values",
    left: "Unchanged: there is no value to put down",
    inName: (name, formula) => `The name "${name}" calls our functions and stays: =${formula}`,
    reasons: {
      noAnswer: "with the constants in the formula the policy has no answer",
      differs:
        "a native formula would come to something else: it takes cells at face value, and a blank for 0",
      noNativeForm: "no native formula stands for this function",
      arguments: "an argument is a calculation, a name or another function",
      severalCells: "a function in the formula comes to several cells",
      tooLong: "a native formula would be longer or deeper than Excel takes",
      fillsCells: "the formula fills several cells and has more in it than our function",
      days1904: "days in this workbook count from 1904, unlike the function's",
      name: "an argument is a defined name",
      noSheet: "an argument refers to a sheet that isn't there",
      circular: "circular reference",
      tooMany: "the formula fills or refers to too many cells",
    },
    restoredTitle: (file, restored, rest) =>
      `${file}: ${restored} original formula(s) put back${rest > 0 ? `, ${rest} not; the list still has them` : ""}`,
    notRestored: {
      gone: "the sheet isn't there, or the list was changed",
      moved:
        "rows, columns or cells were put in, taken out or moved: it would refer to other cells",
      changed: "something else stands there than was written",
    },
  },
};

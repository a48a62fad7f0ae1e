import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { policyPages } from "../../src/policies/pages";
import { template } from "../../src/template";
import { writeBook } from "../../src/workbook/book";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { temporaryFolder } from "../cli/support/run";
import { describeWhere } from "../support/describeWhere";

/** A Python that has openpyxl: PYTHON_PATH, the one that is found, the system's. */
const python = [process.env.PYTHON_PATH, "python3", "/usr/bin/python3"].find(
  (program) => program && hasOpenpyxl(program)
);

function hasOpenpyxl(program: string): boolean {
  try {
    execFileSync(program, ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What openpyxl finds, as JSON; its names are kept in another way since 3.1. */
const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
kept = book.defined_names
names = kept.definedName if hasattr(kept, "definedName") else kept.values()
print(json.dumps({
  "names": {each.name: each.attr_text for each in names},
  "sheets": [{
    "name": sheet.title,
    "formulas": {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"},
    "validations": len(sheet.data_validations.dataValidation),
    "highlights": sum(len(each.rules) for each in sheet.conditional_formatting),
    "frozen": sheet.freeze_panes,
  } for sheet in book.worksheets],
}))
`;

interface Found {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly {
    readonly name: string;
    readonly formulas: Readonly<Record<string, string>>;
    readonly validations: number;
    readonly highlights: number;
    readonly frozen: string | null;
  }[];
}

const MISSING = "no Python with openpyxl was found on this machine (PYTHON_PATH can name it)";

describeWhere(python !== undefined, MISSING, "templates, read by openpyxl", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  it.each([...policyPages, yuntai].map((pages) => ({ pages, id: pages.policy.id })))(
    "$id has its sheets, formulas, names, choices and colours",
    ({ pages, id }) => {
      const book = template(pages, "zh", 5, true);
      const path = folder.path(`${id}.xlsx`);
      writeFileSync(path, writeBook(book));
      const out = execFileSync(python!, ["-c", READ, path], {
        encoding: "utf8",
        env: { ...process.env, PYTHONIOENCODING: "utf-8" },
        maxBuffer: 1e8,
      });
      const found = JSON.parse(out) as Found;
      expect(found.names).toEqual(
        Object.fromEntries(book.names.map(({ name, formula }) => [name, formula]))
      );
      expect(found.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      book.sheets.forEach((sheet, i) => {
        const { formulas, validations, highlights, frozen } = found.sheets[i]!;
        const written = sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []));
        expect(Object.values(formulas)).toEqual(written.map((formula) => `=${formula}`));
        expect(validations).toBe(sheet.validations?.length ?? 0);
        expect(highlights).toBe(sheet.highlights?.length ?? 0);
        expect(frozen === null).toBe(sheet.frozen === undefined);
      });
    }
  );
});

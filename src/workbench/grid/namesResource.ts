import type { IResources } from "@univerjs/core";
import type { WorkbookDescription } from "../openWorkbook/workbookDescription";
import { sheetId } from "./sheetId";

/** What the grid calls its list of names, and a name that every sheet knows. */
const RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
const EVERYWHERE = "AllDefaultWorkbook";

/** Texts and quoted names of sheets, in which nothing refers to a cell. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A cell, or whole columns or rows, with a part that has no $. */
const MOVING =
  /(?<![\p{L}\p{N}_.$])(?:[A-Z]{1,3}\$?\d{1,7}|\$[A-Z]{1,3}\d{1,7}|\$?[A-Z]{1,3}:[A-Z]{1,3}|[A-Z]{1,3}:\$[A-Z]{1,3}|\$?\d{1,7}:\d{1,7}|\d{1,7}:\$\d{1,7})(?![\p{L}\p{N}_.(])/iu;
/** One area, which can stand for a name without brackets. */
const AREA = /^(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/iu;

/**
 * A workbook's names as the grid keeps them. It puts a name's text where the name stands and knows one of each, so
 * that a formula comes in brackets, and what would be another thing there is left out and gives #NAME?: names that
 * more than one sheet has, and references that move with the cell.
 */
export function namesResource({
  definedNames,
  sheets,
}: Pick<WorkbookDescription, "definedNames" | "sheets">): IResources[number] {
  const count = new Map<string, number>();
  for (const { name } of definedNames) {
    count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  }
  const kept = definedNames.filter(
    ({ name, formula }) => count.get(name.toLowerCase()) === 1 && !hasMovingReference(formula)
  );
  const entries = kept.map(({ name, formula, hidden, sheet }, i) => {
    const id = `name-${i + 1}`;
    const place = sheets.findIndex((each) => each.name === sheet);
    const localSheetId = place < 0 ? EVERYWHERE : sheetId(place);
    return [
      id,
      {
        id,
        name,
        formulaOrRefString: AREA.test(formula) ? formula : `(${formula})`,
        localSheetId,
        hidden,
      },
    ] as const;
  });
  return { name: RESOURCE, data: JSON.stringify(Object.fromEntries(entries)) };
}

function hasMovingReference(formula: string): boolean {
  return MOVING.test(formula.replace(QUOTED, '""'));
}

import { inLanguage } from "../core/text";
import { inCapitals, readAmount, type AmountUnit } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import { isBlankWord, readChoice } from "../core/rule";
import { citation, clauses, findPlace, versionText } from "../policies";
import { cellNumber } from "./cell";
import { checklistTable, citationTable } from "./citationTable";
import type { CustomFunction } from "./customFunction";
import { spoken } from "./language";
import { oneCell, overRows, type Range } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const AMOUNT_UNITS: readonly AmountUnit[] = ["万元", "元", "亿元"];

const AMOUNT: ArgumentName = { name: "amount", label: { zh: "金额", en: "Amount" } };
const ID: ArgumentName = { name: "id", label: { zh: "条款编号", en: "Clause id" } };
const TEXT: ArgumentName = { name: "text", label: { zh: "文字", en: "Text" } };
const UNIT: ArgumentName = { name: "unit", label: { zh: "单位", en: "Unit" } };

/** JG_AMOUNT: a ledger's text as an amount in 万元; ambiguous ones are errors. */
export const amount: CustomFunction = {
  id: "JG_AMOUNT",
  parameters: [TEXT, { ...UNIT, optional: true }],
  calculate: ([text, unit]: readonly Range[]) =>
    overRows([text, unit], [TEXT, UNIT], ([cell, unitCell]) => {
      const bareUnit = isBlankWord(unitCell)
        ? "万元"
        : said(UNIT, unitCell, (word) => readChoice(word, AMOUNT_UNITS));
      return said(TEXT, cell, (written) => cellNumber(readAmount(written, bareUnit)));
    }),
};

/** JG_CAPITALS: an amount in 万元 in formal capitals, half up to the fen. */
export const capitals: CustomFunction = {
  id: "JG_CAPITALS",
  parameters: [AMOUNT],
  calculate: ([given]: readonly Range[]) =>
    overRows([given], [AMOUNT], ([cell]) =>
      said(AMOUNT, cell, (value) => inCapitals(readAmount(value)))
    ),
};

/** JG_PLACE: the full name of a county-level unit, from its short, old or misspelt forms. */
export const place: CustomFunction = {
  id: "JG_PLACE",
  parameters: [TEXT],
  calculate: ([text]: readonly Range[]) =>
    overRows(
      [text],
      [TEXT],
      ([cell]) => said(TEXT, isBlankWord(cell) ? null : cell, findPlace).name
    ),
};

/** JG_CLAUSE: a clause or reading by its id, with what there is to check; without one, all clauses. */
export const clause: CustomFunction = {
  id: "JG_CLAUSE",
  parameters: [{ ...ID, optional: true }],
  calculate: ([id]: readonly Range[]) =>
    tableOrError(() => {
      const wanted = oneCell(id, ID);
      if (isBlankWord(wanted)) return citationTable(clauses, spoken());
      const found = citation(String(wanted).trim());
      if (!found) throw new JigaiError("unknownClause", { found: String(wanted) }).about(ID);
      return checklistTable(found, spoken());
    }),
};

/** JG_VERSION: what computes here, so that a workbook can say it. */
export const version: CustomFunction = {
  id: "JG_VERSION",
  parameters: [],
  calculate: () => [[inLanguage(versionText, spoken())]],
};

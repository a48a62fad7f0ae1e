/**
 * Every error that a cell may hold, those of today's Excel among them (MS-XLSX 2.3.6.1.3 and the list of
 * `Excel.ErrorCellValueType`).
 */
export const ERROR_VALUES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
];

/** Is it an error, as `Content` has it? */
export function isErrorText(content: unknown): boolean {
  return typeof content === "string" && ERROR_VALUES.includes(content);
}

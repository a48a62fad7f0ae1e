export type { Argument, ListArgument, TableArgument } from "./argument";
export { inputsOf, itemName, readArguments, type Given, type TableRow } from "./readTable";
export { explainReport, type Report, type ReportCell, type TableRule } from "./report";
export {
  attempt,
  eachRow,
  errorNotes,
  reportRows,
  soundOnes,
  sumOf,
  withDistinctPlaces,
  type Worked,
} from "./rows";

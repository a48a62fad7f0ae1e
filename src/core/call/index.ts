export { argumentValue, valueFor, type Sheets } from "./argumentValue";
export { ERROR_VALUES, isErrorText } from "./errorValues";
export { callsIn, findCall, type FoundCall, type PlacedCall } from "./findCall";
export { parseCall, type Argument, type Call, type Content, type Matrix } from "./parseCall";
export { qualified } from "./qualified";
export { SheetValues } from "./sheetValues";
export { typedFormula } from "./typedFormula";

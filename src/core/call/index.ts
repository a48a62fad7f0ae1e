export { argumentValue, valueFor, type Sheets } from "./argumentValue";
export { ERROR_VALUES } from "./errorValues";
export { findCall, type FoundCall } from "./findCall";
export { parseCall, type Argument, type Call, type Content, type Matrix } from "./parseCall";
export { qualified } from "./qualified";
export { SheetValues } from "./sheetValues";
export { typedFormula } from "./typedFormula";

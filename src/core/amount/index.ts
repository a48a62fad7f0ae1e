export * from "./amount";
export * from "./capitals";
export * from "./format";
export * from "./fromCellNumber";
export * from "./quotient";
export * from "./read";
export * from "./readNumber";
export * from "./round";

export * from "./amount";
export * from "./format";
export * from "./fromCellNumber";
export * from "./read";
export * from "./readNumber";
export * from "./round";

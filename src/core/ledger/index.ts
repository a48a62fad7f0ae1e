export * from "./address";
export { fields } from "./fields";
export { findLedgers, type FindOptions } from "./findLedgers";
export * from "./grid";
export * from "./ledger";

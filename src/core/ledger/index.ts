export * from "../grid/address";
export { fields } from "./fields";
export { findLedgers, type FindOptions } from "./findLedgers";
export * from "../grid/grid";
export * from "./ledger";

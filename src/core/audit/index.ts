export * from "./audit";
export { Auditor } from "./auditor";

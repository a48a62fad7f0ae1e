/** What can be written of an audit. */
export { formulaBlock, valueBlock } from "./checkBlock";
export { writeDifferences } from "./differenceSheets";
export { MOST_APPROVALS, writeApprovals } from "./writeApprovals";

export { allocate } from "./allocate";
export type { Allocation, Bound, Claim, Fraction, Remainder } from "./allocation";

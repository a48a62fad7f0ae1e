export { allocate } from "./allocate";
export type { Allocation, Bound, Claim, Fraction, Leftover, Quota, Remainder } from "./allocation";

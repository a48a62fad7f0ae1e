export { allocate, type Allocation, type Bound, type Claim, type Remainder } from "./allocate";
export type { Fraction } from "./waterfill";

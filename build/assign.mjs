/** What the compiler spreads objects with; its own helper looks whether the language has it. */
export const _ = Object.assign;

import { policies } from "./cities";
import type { Policy } from "./policy";

/** The policy whose calculation a function is; undefined for one that serves them all. */
export function policyOf(functionId: string): Policy | undefined {
  return policies.find(({ rules, tables }) =>
    [...rules, ...tables].some(({ id }) => id === functionId)
  );
}

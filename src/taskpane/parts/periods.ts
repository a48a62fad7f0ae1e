import type { Policy } from "../../policies";

/** The periods in force, such as 2018–2020, each once. */
export function periods(policies: readonly Pick<Policy, "years">[]): string[] {
  return [...new Set(policies.map(({ years: [from, to] }) => `${from}–${to}`))];
}

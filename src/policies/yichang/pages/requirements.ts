import type { RequirementsPage } from "../../policyPages";
import { shareRules, shares, target } from "../2-targets";
import { fundPath, pathWords, yearChecks } from "../4-2-funds";
import { funding, sourceChecks } from "../funding";
import { parameters } from "../parameters";

/** YC-2-a, -b; the five sources of money; YC-4.2-a, -b. */
export const requirements: readonly RequirementsPage[] = [
  { rule: shares, checks: shareRules.map(({ check }) => check) },
  { rule: funding, checks: sourceChecks, target },
  {
    rule: fundPath,
    checks: yearChecks,
    rising: { beside: parameters.fundSize, within: pathWords.within, above: pathWords.above },
  },
];

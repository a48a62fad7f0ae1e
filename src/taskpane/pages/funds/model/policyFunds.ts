import { policyPages } from "../../../../policies/pages";
import type { YearlyPage } from "../../../../policies/policyPages";
import { checkKind, type CheckKind } from "./checkKind";
import { rewardKind, type RewardKind } from "./reward";

/** What of a policy is checked year by year. */
export interface PolicyFunds {
  /** The policy's id. */
  readonly policy: string;
  readonly checks: readonly CheckKind[];
  readonly reward?: RewardKind;
  readonly yearly?: YearlyPage;
}

/** Every policy that has such checks. */
export const policyFunds: readonly PolicyFunds[] = policyPages.flatMap(({ policy, funds }) => {
  if (!funds) return [];
  const { checks, reward, yearly } = funds;
  return [
    {
      policy: policy.id,
      checks: checks.map(checkKind),
      ...(reward && { reward: rewardKind(reward) }),
      ...(yearly && { yearly }),
    },
  ];
});

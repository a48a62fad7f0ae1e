import type { Text } from "../../../../core/text";
import { policies } from "../../../../policies";
import { policyOf } from "../../../../policies/policyOf";
import type { FunctionInfo } from "./catalogue";

/** The functions of one policy; without a name those that belong to none. */
export interface FunctionGroup {
  readonly name?: Text;
  readonly functions: readonly FunctionInfo[];
}

/** The functions by the policy whose calculations they are, in the policies' order; at the end those of none. */
export function groupByPolicy(functions: readonly FunctionInfo[]): FunctionGroup[] {
  const groups: readonly FunctionGroup[] = [
    ...policies.map((policy) => ({
      name: policy.name,
      functions: functions.filter((each) => policyOf(each.id) === policy),
    })),
    { functions: functions.filter((each) => !policyOf(each.id)) },
  ];
  return groups.filter((group) => group.functions.length > 0);
}

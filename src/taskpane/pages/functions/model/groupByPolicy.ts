import type { Text } from "../../../../core/text";
import { policies } from "../../../../policies";
import type { FunctionInfo } from "./catalogue";

/** The functions of one policy; without a name those that belong to none. */
export interface FunctionGroup {
  readonly name?: Text;
  readonly functions: readonly FunctionInfo[];
}

/** The functions by the policy whose calculations they are, in the policies' order; at the end those of none. */
export function groupByPolicy(functions: readonly FunctionInfo[]): FunctionGroup[] {
  const policyOf = ({ id }: FunctionInfo) =>
    policies.find(({ rules, tables }) => [...rules, ...tables].some((each) => each.id === id));
  const groups: readonly FunctionGroup[] = [
    ...policies.map((policy) => ({
      name: policy.name,
      functions: functions.filter((each) => policyOf(each) === policy),
    })),
    { functions: functions.filter((each) => !policyOf(each)) },
  ];
  return groups.filter((group) => group.functions.length > 0);
}

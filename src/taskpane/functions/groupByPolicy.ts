import type { Text } from "../../core/text";
import { policyPages } from "../../policies/pages";
import type { FunctionInfo } from "./catalogue";

/** The functions of one policy; without a name those that belong to none. */
export interface FunctionGroup {
  readonly name?: Text;
  readonly functions: readonly FunctionInfo[];
}

/** The functions by the policy whose calculations they are, in the policies' order; at the end those of none. */
export function groupByPolicy(functions: readonly FunctionInfo[]): FunctionGroup[] {
  const policyOf = ({ id }: FunctionInfo) =>
    policyPages.find(({ policy: { rules, tables } }) =>
      [...rules, ...tables].some((calculation) => calculation.id === id)
    );
  const groups: readonly FunctionGroup[] = [
    ...policyPages.map((pages) => ({
      name: pages.name,
      functions: functions.filter((each) => policyOf(each) === pages),
    })),
    { functions: functions.filter((each) => !policyOf(each)) },
  ];
  return groups.filter((group) => group.functions.length > 0);
}

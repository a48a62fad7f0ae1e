import { policies } from "../../policies";
import { policyPages } from "../../policies/pages";

/** What `--policy` takes: yichang|enshi. */
export const policyIds = policies.map(({ id }) => id).join("|");

/** What `template` takes. */
export const templateIds = policyPages.map(({ policy }) => policy.id).join("|");

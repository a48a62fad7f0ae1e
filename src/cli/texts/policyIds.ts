import { policies } from "../../policies";

/** What `--policy` takes: yichang|enshi. */
export const policyIds = policies.map(({ id }) => id).join("|");

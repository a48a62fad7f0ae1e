import { yichang } from "..";
import type { PolicyPages } from "../../policyPages";
import { supports } from "./supports";
import { targets } from "./targets";

/** What the task pane shows of Yichang. */
export const pages: PolicyPages = {
  policy: yichang,
  name: { zh: "宜昌", en: "Yichang" },
  units: { zh: "县市区", en: "Place" },
  supports,
  targets,
  funds: { title: { zh: "资金与奖励", en: "Funds & rewards" } },
};

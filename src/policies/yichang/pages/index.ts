import { yichang } from "..";
import type { PolicyPages } from "../../policyPages";
import { funds } from "./funds";
import { supports } from "./supports";
import { targets } from "./targets";

/** What the task pane shows of Yichang. */
export const pages: PolicyPages = {
  policy: yichang,
  name: { zh: "宜昌", en: "Yichang" },
  units: { zh: "县市区", en: "Place" },
  supports,
  targets,
  funds,
};

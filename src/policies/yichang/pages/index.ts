import { yichang } from "..";
import type { PolicyPages } from "../../policyPages";
import { supports } from "./supports";

/** What the task pane shows of Yichang. */
export const pages: PolicyPages = {
  policy: yichang,
  name: { zh: "宜昌", en: "Yichang" },
  supports,
};

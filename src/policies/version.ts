import { version } from "../core/version";
import { fill, nameList, verbatim, type Text } from "../core/text";
import { policies } from "./cities";

/** The state of the rules: the day since which every rule gives what it gives now. Set it anew when a result changes. */
const RULES = "2026-11-28";

/** What computed a result: the product's version, the state of its rules, the policies' texts. */
export const versionText: Text = fill(
  {
    zh: "技改 {version}；规则 {rules}；政策 {documents}",
    en: "Jigai {version}; rules {rules}; policies {documents}",
  },
  {
    version: verbatim(version),
    rules: verbatim(RULES),
    documents: nameList(
      policies.map(({ document }) => document),
      { zh: "、", en: "; " }
    ),
  }
);

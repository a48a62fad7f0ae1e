import { version } from "../core/version";
import { inLanguage, inEachLanguage, type Text } from "../core/text";
import { policies } from "./cities";

/** The state of the rules: the day since which every rule gives what it gives now. Set it anew when a result changes. */
const RULES = "2026-11-28";

/** What computed a result: the product's version, the state of its rules, the policies' texts. */
export const versionText: Text = inEachLanguage((l) => {
  const texts = policies.map(({ document }) => inLanguage(document, l));
  return l === "en"
    ? `Jigai ${version}; rules ${RULES}; policies ${texts.join("; ")}`
    : `技改 ${version}；规则 ${RULES}；政策 ${texts.join("、")}`;
});

import type { Finding } from "../audit";
import { withHidden } from "./texts";

/** Says which of a finding's rows aren't on show. */
export function sayHidden(finding: Finding, hidden: ReadonlySet<number>): Finding {
  const unseen = finding.rows.filter((row) => hidden.has(row));
  return unseen.length === 0 ? finding : { ...finding, text: withHidden(finding.text, unseen) };
}

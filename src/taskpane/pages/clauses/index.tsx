/** The clauses of both policies, what computes them, and their citation in the sheet. */
import type { PageProps } from "../../shell/pages";
import { ClauseSearch } from "./ui/ClauseSearch";

export default function Clauses({ asked }: PageProps) {
  return <ClauseSearch asked={asked} />;
}

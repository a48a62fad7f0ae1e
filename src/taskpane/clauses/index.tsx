/** The clauses of both policies, what computes them, and their citation in the sheet. */
import type { PlaceProps } from "../shell/places";
import { ClauseSearch } from "./ClauseSearch";

export default function Clauses({ asked }: PlaceProps) {
  return <ClauseSearch asked={asked} />;
}

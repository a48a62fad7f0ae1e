import type { PlaceProps } from "../shell/places";

export default function Clauses(_: PlaceProps) {
  return <p>…</p>;
}

import type { PlaceProps } from "../shell/places";

export default function Audit(_: PlaceProps) {
  return <p>…</p>;
}

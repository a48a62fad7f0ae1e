import type { PlaceProps } from "../shell/places";

export default function Explain(_: PlaceProps) {
  return <p>…</p>;
}

import type { PlaceProps } from "../shell/places";

export default function Calculator(_: PlaceProps) {
  return <p>…</p>;
}

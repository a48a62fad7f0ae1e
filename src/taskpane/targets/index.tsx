import type { PlaceProps } from "../shell/places";

export default function Targets(_: PlaceProps) {
  return <p>…</p>;
}

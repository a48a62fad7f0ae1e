/** The functions: what each does, its parameters, and its formula for the selected rows. */
import type { PlaceProps } from "../shell/places";
import { FunctionList } from "./FunctionList";

export default function Functions({ asked }: PlaceProps) {
  return <FunctionList asked={asked} />;
}

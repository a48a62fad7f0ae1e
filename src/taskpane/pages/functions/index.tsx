/** The functions: what each does, its parameters, and its formula for the selected rows. */
import type { PageProps } from "../../shell/pages";
import { FunctionList } from "./ui/FunctionList";

export default function Functions({ asked }: PageProps) {
  return <FunctionList asked={asked} />;
}

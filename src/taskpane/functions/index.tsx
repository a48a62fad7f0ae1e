/** The functions: what each does, its parameters, and its formula for the selected rows. */
import { FunctionList } from "./FunctionList";

export default function Functions() {
  return <FunctionList />;
}

/** What Excel loads: registers every custom function under its name. */
import "../core/polyfills";
import { customFunctions } from "./customFunction";

for (const { id, parameters, calculate } of customFunctions) {
  // Behind the arguments Excel hands over how it was called.
  const call = (...given: unknown[]) => calculate(parameters.map((_, i) => given[i]));
  CustomFunctions.associate(id, call as never);
}

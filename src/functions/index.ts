/** What Excel loads: registers every custom function under its name. */
import "../core/polyfills";
import { customFunctions } from "./customFunction";

for (const { id, parameters, calculate } of customFunctions) {
  const call = (...given: unknown[]) => {
    while (given.length < parameters.length) given.push(undefined);
    // Behind the arguments Excel hands over how it was called.
    given.length = parameters.length;
    return calculate(given);
  };
  CustomFunctions.associate(id, call as never);
}

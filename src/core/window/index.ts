export { compareDays, formatDay, type Day } from "./date";
export { readDay } from "./readDay";
export { fromSerial, toSerial } from "./serial";
export { isWithin, windowFrom, type Window } from "./window";

export { compareDays, formatDay, type Day } from "./date";
export { FIRST_YEAR, LAST_YEAR, readDay } from "./readDay";
export { fromSerial, toSerial } from "./serial";
export { isWithin, windowFrom, type Window } from "./window";

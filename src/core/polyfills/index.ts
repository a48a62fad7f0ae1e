/**
 * What the sources use beyond ES2016, for engines that don't have it: Excel 2021 and, on Windows, builds before
 * 2403 run the functions in one. Imported before anything else; `later.d.ts` tells the compiler of exactly these.
 */
import { define } from "./define";
import { flattening } from "./flattening";
import { ownProperties } from "./ownProperties";

define(Array.prototype, flattening);
define(Object, ownProperties);

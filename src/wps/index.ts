/** What WPS loads before functions.js: registers what that declares, and answers the ribbon. */
import { customFunctions, type FunctionHost } from "./customFunctions";
import type { Registration } from "./registration";
import { ribbon, type PaneHost } from "./ribbon";

/** Build option: the namespace in front of every function's name, or "". */
declare const __NAMESPACE__: string;

/** WPS runs classic scripts in a page; its globals are the page's. */
declare const window: object & {
  wps: FunctionHost & PaneHost;
  location: { href: string };
  /** From registrations.js, which the build writes. */
  jigaiRegistrations: readonly Registration[];
};

const { wps, location, jigaiRegistrations } = window;

Object.assign(window, {
  CustomFunctions: customFunctions(wps, __NAMESPACE__, jigaiRegistrations),
  ...ribbon(() => wps, location.href.replace(/[^/]*([?#].*)?$/, "")),
});

import { enshi } from "./enshi";
import type { Policy } from "./policy";
import { yichang } from "./yichang";

/** Whose policies these are. To add a city: its folder, and its line here, in `help.ts` and in `pages.ts`. */
export const policies: readonly Policy[] = [yichang, enshi];

import { pages as enshi } from "./enshi/pages";
import type { PolicyPages } from "./policyPages";
import { pages as yichang } from "./yichang/pages";

/** What the task pane shows, in the order of `policies`. Apart from them, since the functions run without it. */
export const policyPages: readonly PolicyPages[] = [yichang, enshi];

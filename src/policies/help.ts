import { help as enshi } from "./enshi/help";
import type { FunctionHelp } from "./functionHelp";
import { help as shared } from "./shared/help";
import { help as yichang } from "./yichang/help";

/**
 * What the function wizard says of the policies' functions, by their names. Apart from the policies, since the
 * functions run without it.
 */
export const help: Readonly<Record<string, FunctionHelp>> = { ...yichang, ...enshi, ...shared };

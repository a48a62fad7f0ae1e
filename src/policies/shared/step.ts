import { Amount } from "../../core/amount";

/** How finely amounts are shared out unless said otherwise: 0.01, where reports round as well (R8). */
export const DEFAULT_STEP = new Amount("0.01");

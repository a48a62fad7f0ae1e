import { Amount } from "../amount";

/** How far a reported amount may be from the computed one, unless said otherwise: 100 元, as ledgers mostly state two decimals of 万元. */
export const USUAL_TOLERANCE = new Amount("0.01");

import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type CalculatorMessages } from "./zh";

export type { CalculatorMessages } from "./zh";

export const calculatorMessages = dictionary<CalculatorMessages>("pane.calculator", { zh, en });

import { inLanguage } from "../../text";
import { Amount, formatAmount } from "../../amount";
import { parameterText } from "../describe";
import type { AmountInput, Input, Inputs } from "../input";
import { digitSlips, kindOf, type PenSlip } from "./digits";
import type { CommonReadings, WrongInput } from "./mistake";
import { sayMistake } from "./sayMistake";

/** 元 read as 万元, and 亿元 read as 万元. */
const UNIT_SLIPS = ["1e4", "1e-4"].map((factor) => new Amount(factor));
const POINT_SLIPS = ["10", "0.1", "100", "0.01"].map((factor) => new Amount(factor));
const BEYOND = new Amount(10);

/** Whether an input's amount in place of its own may give what was reported: a rough answer that saves calculations. */
export type Nearness = (input: AmountInput) => (wrong: number) => boolean;

/** What the rule may have been given: amounts with tax, or in another unit. */
export function inputMistakes(
  read: readonly Input[],
  inputs: Inputs,
  { unit }: CommonReadings
): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => {
    const taxed = (input.taxedAt ?? []).map((rate) => {
      const gross = amount.times(rate.value.plus(1));
      const basis = input.readings?.[0]?.id ?? rate.clause.id;
      const said = () =>
        sayMistake(basis, (words, l) =>
          words.withTax(inLanguage(input.label, l), parameterText(rate))
        );
      return { kind: "taxIncluded", inputs: { ...inputs, [input.name]: gross }, said } as const;
    });
    const units = UNIT_SLIPS.map((factor) =>
      asIf("unitSlip", inputs, input, amount.times(factor), unit.id)
    );
    return [...taxed, ...units];
  });
}

/** What the rule may have been given: amounts with digits or the decimal point in the wrong place. */
export function digitMistakes(
  read: readonly Input[],
  inputs: Inputs,
  nearness: Nearness
): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => {
    const isNear = nearness(input);
    const slips = [
      ...digitSlips(amount),
      ...POINT_SLIPS.map((factor) => ["decimalPoint", amount.times(factor).toFixed()] as const),
    ];
    return slips.flatMap(([slip, written]) =>
      isNear(Number(written)) ? [asIf(slip, inputs, input, new Amount(written))] : []
    );
  });
}

function givenAmounts(read: readonly Input[], inputs: Inputs): [AmountInput, Amount][] {
  return read.flatMap((input): [AmountInput, Amount][] => {
    const amount = input.kind === "amount" ? (inputs[input.name] as Amount | undefined) : undefined;
    return amount && !amount.isZero() ? [[input as AmountInput, amount]] : [];
  });
}

function asIf(slip: PenSlip, inputs: Inputs, input: AmountInput, wrong: Amount, basis?: string) {
  const said = (isAtCap = false) =>
    sayMistake(basis, (words, l) => {
      const unit = input.unit ?? "万元";
      const asIf = words.asIf(
        words[slip],
        inLanguage(input.label, l),
        `${formatAmount(wrong)} ${unit}`
      );
      return isAtCap ? words.orAtCap(asIf) : asIf;
    });
  const given = (amount: Amount) => ({ ...inputs, [input.name]: amount });
  return { kind: kindOf(slip), inputs: given(wrong), beyond: given(wrong.times(BEYOND)), said };
}

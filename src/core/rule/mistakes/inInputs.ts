import { inLanguage } from "../../text";
import { Amount, formatAmount, IN_WAN, roundHalfUp } from "../../amount";
import { parameterText } from "../describe";
import type { AmountInput, Input, Inputs } from "../input";
import { HUNDREDTH, transposed } from "./digits";
import type { CommonReadings, WrongInput } from "./mistake";
import { sayMistake } from "./sayMistake";

/** 元 read as 万元, and 亿元 read as 万元. */
const UNIT_SLIPS = [IN_WAN.亿元, IN_WAN.元];
const BEYOND = new Amount(10);
const POINT_SLIPS = ["10", "0.1", "100", "0.01"].map((n) => new Amount(n));

/** What the rule may have been given: amounts with tax, or in another unit. */
export function inputMistakes(
  read: readonly Input[],
  inputs: Inputs,
  { unit }: CommonReadings
): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => [
    ...(input.taxedAt ?? []).flatMap((rate) => {
      const gross = amount.times(rate.value.plus(1));
      const basis = input.readings?.[0]?.id ?? rate.clause.id;
      const said = () =>
        sayMistake(basis, (words, l) =>
          words.withTax(inLanguage(input.label, l), parameterText(rate))
        );
      // Invoices are added up in full, ledgers mostly at 0.01.
      return [gross, roundHalfUp(gross, HUNDREDTH)].map((taxed): WrongInput => {
        return { kind: "taxIncluded", inputs: { ...inputs, [input.name]: taxed }, said };
      });
    }),
    ...UNIT_SLIPS.map((factor) => asIf("unitSlip", inputs, input, amount.times(factor), unit.id)),
  ]);
}

/** What the rule may have been given: amounts with digits or the decimal point in the wrong place. */
export function digitMistakes(read: readonly Input[], inputs: Inputs): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => [
    ...transposed(amount).map((wrong) => asIf("transposedDigits", inputs, input, wrong)),
    ...POINT_SLIPS.map((factor) => asIf("decimalPoint", inputs, input, amount.times(factor))),
  ]);
}

function givenAmounts(read: readonly Input[], inputs: Inputs): [AmountInput, Amount][] {
  return read.flatMap((input): [AmountInput, Amount][] => {
    const amount = input.kind === "amount" ? (inputs[input.name] as Amount | undefined) : undefined;
    return amount && !amount.isZero() ? [[input as AmountInput, amount]] : [];
  });
}

function asIf(
  kind: "unitSlip" | "transposedDigits" | "decimalPoint",
  inputs: Inputs,
  input: AmountInput,
  wrong: Amount,
  basis?: string
): WrongInput {
  const said = (isAtCap = false) =>
    sayMistake(basis, (words, l) => {
      const unit = input.unit ?? "万元";
      const asIf = words.asIf(
        words[kind],
        inLanguage(input.label, l),
        `${formatAmount(wrong)} ${unit}`
      );
      return isAtCap ? words.orAtCap(asIf) : asIf;
    });
  const given = (amount: Amount) => ({ ...inputs, [input.name]: amount });
  return { kind, inputs: given(wrong), beyond: given(wrong.times(BEYOND)), said };
}

import { inLanguage } from "../../text";
import { Amount, formatAmount } from "../../amount";
import { parameterText } from "../describe";
import type { AmountInput, Input, Inputs } from "../input";
import { digitSlips } from "./digits";
import type { CommonReadings, WrongInput } from "./mistake";
import { sayMistake } from "./sayMistake";

/** 元 read as 万元, and 亿元 read as 万元. */
const UNIT_SLIPS = ["1e4", "1e-4"];
const POINT_SLIPS = ["10", "0.1", "100", "0.01"];

/** What the rule may have been given: amounts with tax, or in another unit. */
export function inputMistakes(
  read: readonly Input[],
  inputs: Inputs,
  { unit }: CommonReadings
): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => [
    ...(input.taxedAt ?? []).map((rate): WrongInput => {
      const basis = input.readings?.[0]?.id ?? rate.clause.id;
      const said = () =>
        sayMistake(basis, (words, l) =>
          words.withTax(inLanguage(input.label, l), parameterText(rate))
        );
      return { kind: "taxIncluded", input, wrong: amount.times(rate.value.plus(1)), said };
    }),
    ...UNIT_SLIPS.map((factor) => asIf("unitSlip", input, amount.times(factor), unit.id)),
  ]);
}

/** What the rule may have been given: amounts with digits swapped or the decimal point in the wrong place. */
export function digitMistakes(read: readonly Input[], inputs: Inputs): WrongInput[] {
  return givenAmounts(read, inputs).flatMap(([input, amount]) => [
    ...digitSlips(amount).flatMap(([slip, written]) =>
      slip === "transposedDigits" ? [asIf(slip, input, new Amount(written))] : []
    ),
    ...POINT_SLIPS.map((factor) => asIf("decimalPoint", input, amount.times(factor))),
  ]);
}

function givenAmounts(read: readonly Input[], inputs: Inputs): [AmountInput, Amount][] {
  return [...new Set(read)].flatMap((input): [AmountInput, Amount][] => {
    const amount = input.kind === "amount" ? (inputs[input.name] as Amount | undefined) : undefined;
    return amount && !amount.isZero() ? [[input as AmountInput, amount]] : [];
  });
}

function asIf(
  kind: "unitSlip" | "transposedDigits" | "decimalPoint",
  input: AmountInput,
  wrong: Amount,
  basis?: string
): WrongInput {
  const said = (isAtCap: boolean) =>
    sayMistake(basis, (words, l) => {
      const taken = `${formatAmount(wrong)} ${input.unit ?? "万元"}`;
      const asIf = words.asIf(words[kind], inLanguage(input.label, l), taken);
      return isAtCap ? words.orAtCap(asIf) : asIf;
    });
  return { kind, input, wrong, said };
}

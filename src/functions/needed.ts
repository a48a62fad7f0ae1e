import { Amount, CELL_DIGITS } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import {
  inputsEitherWay,
  isSought,
  nameInFull,
  goalSeek as smallest,
  type Rule,
  type SoughtInput,
  whicheverWay,
} from "../core/rule";
import { inLanguage } from "../core/text";
import { fold } from "../core/text/fold";
import { cellNumber } from "./cell";
import type { CustomFunction } from "./customFunction";
import {
  ARGUMENTS,
  FUNCTION,
  functionName,
  givenArguments,
  readResult,
  ruleNamed,
} from "./namedFunction";
import { spoken } from "./language";
import { oneCell, type Range } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const TARGET: ArgumentName = { name: "target", label: { zh: "目标", en: "Target" } };
const ARGUMENT: ArgumentName = {
  name: "argument",
  label: { zh: "反求的参数", en: "Argument sought" },
};

/** JG_NEEDED: the smallest value of an argument, to 0.01 yuan, that brings a result to the target; #N/A where none does. */
export const needed: CustomFunction = {
  id: "JG_NEEDED",
  parameters: [TARGET, FUNCTION, ARGUMENT, ARGUMENTS],
  calculate: ([target, named, argument, given]: readonly [Range, Range, Range, Range[]]) =>
    tableOrError(() => {
      const rule = ruleNamed(functionName(named), ({ inputs: each }) => each.some(isSought));
      const { inputs } = rule;
      const sought = said(ARGUMENT, oneCell(argument, ARGUMENT), (name) => soughtIn(rule, name));
      const wanted = said(TARGET, oneCell(target, TARGET), (cell) =>
        readResult(rule, TARGET, cell)
      );
      const ranges = givenArguments(rule.id, given, inputs.length);
      const cells = inputs.map((input, i) =>
        input === sought ? undefined : oneCell(ranges[i], input)
      );
      const row = inputsEitherWay(inputs, cells);
      const least = whicheverWay(row, (inputs) => smallest(rule, inputs, sought, wanted));
      // A cell shows no more digits; with the last one up, what it shows is enough.
      return [[cellNumber(least.toSignificantDigits(CELL_DIGITS, Amount.ROUND_UP))]];
    }),
};

/** The input of this name or label. */
function soughtIn({ inputs }: Rule, cell: unknown): SoughtInput {
  const word = fold(String(cell)).toLowerCase();
  const able = inputs.filter(isSought);
  const named = able.find(({ name, label }) =>
    [name, inLanguage(label, spoken())].some((called) => called.toLowerCase() === word)
  );
  if (named) return named;
  throw new JigaiError("cannotBeSought", { found: String(cell), names: able.map(nameInFull) });
}

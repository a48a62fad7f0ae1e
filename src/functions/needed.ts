import { Amount, CELL_DIGITS } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import {
  inputsEitherWay,
  isSought,
  nameInFull,
  needed,
  type Rule,
  type SoughtInput,
  whicheverWay,
} from "../core/rule";
import { fold } from "../core/text/fold";
import { cellNumber } from "./cell";
import { functionName, givenArguments, readResult, ruleNamed } from "./namedFunction";
import { oneCell } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const TARGET: ArgumentName = { name: "target", label: { zh: "目标", en: "Target" } };
const ARGUMENT: ArgumentName = {
  name: "argument",
  label: { zh: "反求的参数", en: "Argument sought" },
};

/**
 * 反求：某个参数至少要多少（到 0.01 元），结果才到目标。达不到给 #N/A。
 * @customfunction JG_NEEDED
 * @param {any[][]} target 目标：要达到的结果；结果为是否的函数填 TRUE 或 FALSE
 * @param {any[][]} function_ 函数名：逐行函数，如 "YC_SUBSIDY"
 * @param {any[][]} argument 反求的参数：参数名或中文名，如 "equipment"；须是金额或名次
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序，各给一个单元格；反求的参数位置上填什么都不看
 * @returns {any[][]} 最小值，单位与该参数相同
 */
export function JG_NEEDED(
  target: any[][],
  function_: any[][],
  argument: any[][],
  arguments_: any[][][]
): any[][] {
  return tableOrError(() => {
    const rule = ruleNamed(functionName(function_), ({ inputs: each }) => each.some(isSought));
    const { inputs } = rule;
    const sought = said(ARGUMENT, oneCell(argument, ARGUMENT), (name) => soughtIn(rule, name));
    const wanted = said(TARGET, oneCell(target, TARGET), (cell) => readResult(rule, TARGET, cell));
    const ranges = givenArguments(rule.id, arguments_, inputs.length);
    const cells = inputs.map((input, i) =>
      input === sought ? undefined : oneCell(ranges[i], input)
    );
    const row = inputsEitherWay(inputs, cells);
    const least = whicheverWay(row, (given) => needed(rule, given, sought, wanted));
    // A cell shows no more digits; with the last one up, what it shows is enough.
    return [[cellNumber(least.toSignificantDigits(CELL_DIGITS, Amount.ROUND_UP))]];
  });
}

/** The input of this name or label. */
function soughtIn({ inputs }: Rule, cell: unknown): SoughtInput {
  const word = fold(String(cell)).toLowerCase();
  const able = inputs.filter(isSought);
  const named = able.find(({ name, label }) =>
    [name, label.zh, label.en].some((called) => called.toLowerCase() === word)
  );
  if (named) return named;
  throw new JigaiError("cannotBeSought", { found: String(cell), names: able.map(nameInFull) });
}

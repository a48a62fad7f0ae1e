import type { Column, Said, UnitSaid } from "./ledger";
import { namedUnit } from "./statedUnit";
import type { StatedUnit } from "./units";

/** 以下单位：元, 本表为元: words in a row that aren't of this row alone. */
const OF_MORE = /以[上下]|[本全此]表|各[行列项]|所有/;

/** What else has a unit of its own: 发票金额以元为单位. */
const OF_OTHERS = /发票|票面|凭证|票据|单据|合同|单价|证书|流水/;

/** 误按元填报，已改为万元 */
const PUT_RIGHT = /已(?:经|全部|统一)?(?:换|改|更正|折|调整|修正|统一)/;

/** 发票金额为元，未换算 */
const NOT_YET = /[未没]/;

/** 人民币贰佰万元整: an amount in formal capitals, which is always in full 元, says no unit of the figures beside it. */
const IN_CAPITALS =
  /[零壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆](?=[整正零壹贰叁肆伍陆柒捌玖])/g;

/** The unit that words of a row state for more than this row. */
export function unitOfMore(text: string): StatedUnit | undefined {
  return OF_MORE.test(text) ? namedUnit(text) : undefined;
}

/** Finds the unit that a row's own words name and that isn't the one in which its amounts are read. */
export function unitFinder(
  columns: readonly Column[]
): (said: readonly Said[]) => UnitSaid | undefined {
  const amounts = columns.flatMap(({ field, unit }) =>
    field?.kind === "amount" && unit ? [{ id: field.id, unit }] : []
  );
  const isAmount = (id?: string) => amounts.some((each) => each.id === id);
  return (said) => {
    for (const { of, address, field, heading = "", cell } of said) {
      if (of !== "cell" || typeof cell !== "string" || isAmount(field)) continue;
      const unit = namedUnit(cell.replace(IN_CAPITALS, ""));
      const other = unit === undefined ? undefined : amounts.find((each) => each.unit !== unit);
      if (unit === undefined || !other || OF_MORE.test(cell)) continue;
      const isSettled = OF_OTHERS.test(heading + cell) || PUT_RIGHT.test(cell);
      const isOfRow = !isSettled || NOT_YET.test(cell);
      return { address, found: cell, unit, readIn: other.unit, isOfRow };
    }
    return undefined;
  };
}

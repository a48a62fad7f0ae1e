import type { LedgerCell } from "../../core/ledger";
import type { Text } from "../../core/text";

/** Does the row's year say another one than is wanted? A word for several years is no year. */
export function isOtherYear(year: LedgerCell | undefined, wanted: string | undefined): boolean {
  const yearIn = (said: unknown) => /\d{4}/.exec(String(said ?? ""))?.[0];
  const [said, needed] = [yearIn(year?.value), yearIn(wanted)];
  return said !== undefined && needed !== undefined && said !== needed;
}

export function otherYears(count: number): Text {
  return {
    zh: `其他年度的 ${count} 行没有读`,
    en: `${count} rows of other years were not read`,
  };
}

export function withoutName(count: number): Text {
  return {
    zh: `没有县市区名称的 ${count} 行没有读`,
    en: `${count} rows without a unit's name were not read`,
  };
}

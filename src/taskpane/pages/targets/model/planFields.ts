import { fields, type Field } from "../../../../core/ledger";
import type { Text } from "../../../../core/text";
import { QUARTERS_A_YEAR } from "../../../../policies/targets";
import type { ColumnId, State } from "./state";
import { targetPolicyOf, type TargetPolicy } from "./targetPolicy";

const known = (id: string) => fields.find((field) => field.id === id)!;

const baseOf = (year: number): Field => ({
  id: "base",
  kind: "amount",
  label: { zh: "基数", en: "Base" },
  headings: [
    "基数",
    "基数年",
    "基期数",
    "基年数",
    "技改投资基数",
    `${year}年基数`,
    `${year}年技改投资`,
    `${year}年完成`,
    `${year}年完成数`,
    "上年技改投资",
  ],
});

const bound = (id: "floors" | "caps", zh: string, en: string, more: readonly string[]): Field => ({
  id,
  kind: "amount",
  label: { zh, en },
  headings: [zh, `目标${zh}`, ...more],
});

const further: readonly Field[] = [
  known("target"),
  known("current"),
  known("cumulative"),
  known("previous"),
  known("industrial_investment"),
  known("renovation"),
  bound("floors", "下限", "Floor", ["最低"]),
  bound("caps", "上限", "Cap", ["最高"]),
  known("year"),
  // Known so that they aren't taken for something else.
  known("class"),
  known("growth"),
  known("share_of_target"),
  known("pace"),
  known("rank"),
];

/**
 * What tables of counties may have that this page can use; ledgers' own fields as far as they go. The base is that of
 * the year before the policy.
 */
export function planFields({ policy }: TargetPolicy): readonly Field[] {
  return [known("place"), baseOf(policy.years[0] - 1), ...further];
}

/** Where a table's columns go; of two for one column, the first that the table has. */
export const columnOfField: readonly (readonly [field: string, column: ColumnId])[] = [
  ["base", "base"],
  ["cumulative", "done"],
  ["current", "done"],
  ["renovation", "done"],
  ["previous", "previous"],
  ["target", "own"],
  ["industrial_investment", "second"],
  ["floors", "floors"],
  ["caps", "caps"],
];

/** Why the figures under a heading aren't those of the pane's column; undefined where they are. */
export function misfit(column: ColumnId, heading: string, state: State): Text | undefined {
  const { policy, year, quarter } = state;
  const { growsFromBase, years } = targetPolicyOf(policy);
  const taken = (zh: string, en: string): Text => ({
    zh: `“${heading}”${zh}，没有读`,
    en: `“${heading}” ${en}: not read`,
  });
  if (column === "done" && /[本当]月/.test(heading) && !/累计/.test(heading)) {
    return taken("只是一个月的数，不是年初以来的累计数", "is of one month, not of the year so far");
  }
  if (column === "done" && /[本当]季/.test(heading) && quarter > 1) {
    return taken(
      "只是一个季度的数，不是年初以来的累计数",
      "is of one quarter, not of the year so far"
    );
  }
  if (column === "previous" && /上年完成/.test(heading) && quarter % QUARTERS_A_YEAR !== 0) {
    return taken(
      "是上年全年数，不是上年同期数；如是同期数，请改列名为“上年同期”",
      "is of all last year, not of the same time; if it is, call the column 上年同期"
    );
  }
  // The target compounds from the year before the plan.
  if (column === "base" && /上年/.test(heading) && growsFromBase && year !== years[0]) {
    const before = Number(years[0]) - 1;
    return taken(`不是 ${before} 年的基数`, `is not the base of ${before}`);
  }
  return undefined;
}

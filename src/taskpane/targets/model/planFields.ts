import { fields, type Field } from "../../../core/ledger";
import type { ColumnId } from "./state";

const known = (id: string) => fields.find((field) => field.id === id)!;

const base: Field = {
  id: "base",
  kind: "amount",
  label: { zh: "基数", en: "Base" },
  headings: [
    "基数",
    "基数年",
    "基期数",
    "基年数",
    "技改投资基数",
    "2017年基数",
    "2017年技改投资",
    "2017年完成",
    "2017年完成数",
    "上年技改投资",
  ],
};

const bound = (id: "floors" | "caps", zh: string, en: string, more: readonly string[]): Field => ({
  id,
  kind: "amount",
  label: { zh, en },
  headings: [zh, `目标${zh}`, ...more],
});

/** What tables of counties may have that this place can use; ledgers' own fields as far as they go. */
export const planFields: readonly Field[] = [
  known("place"),
  base,
  known("target"),
  known("current"),
  known("cumulative"),
  known("previous"),
  known("industrial_investment"),
  known("renovation"),
  bound("floors", "下限", "Floor", ["最低"]),
  bound("caps", "上限", "Cap", ["最高"]),
  // Known so that they aren't taken for something else.
  known("class"),
  known("growth"),
  known("share_of_target"),
  known("pace"),
  known("rank"),
];

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

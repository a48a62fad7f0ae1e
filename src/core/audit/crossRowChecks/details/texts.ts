/** What is said of a summary held against its details. */
import { formatAmount, type Amount } from "../../../amount";
import { inEachLanguage, inLanguage, nameList, type Text } from "../../../text";
import { OR } from "../relations/texts";

const text = (zh: string, en: string): Text => ({ zh, en });

const quoted = (names: readonly string[], between?: Text) =>
  nameList(
    names.map((name) => `“${name}”`),
    between
  );

const wan = (amount: Amount) => `${formatAmount(amount)} 万元`;

/** “实际支付利息” = “付息明细”各行“付息金额”之和 */
export function sumOfDetails(
  heading: string,
  sheets: readonly string[],
  columns: readonly string[]
): Text {
  const [tables, named] = [quoted(sheets), quoted(columns, OR)];
  return text(
    `“${heading}” = 明细表${tables.zh}同一项目${named.zh}之和`,
    `“${heading}” = the sum of ${named.en} for the project in the details ${tables.en}`
  );
}

interface Differing {
  readonly heading: string;
  readonly stated: Amount;
  readonly sheets: readonly string[];
  /** What each column of the details that may be meant comes to. */
  readonly values: readonly { readonly heading: string; readonly sum: Amount }[];
  /** How many rows of the summary the project has. */
  readonly rows: number;
}

export function detailsDiffer({ heading, stated, sheets, values, rows }: Differing): Text {
  const tables = quoted(sheets);
  const sums = nameList(
    values.map((each) =>
      text(`“${each.heading}”之和 ${wan(each.sum)}`, `“${each.heading}” comes to ${wan(each.sum)}`)
    ),
    OR
  );
  const off = stated.minus(values[0]!.sum);
  const isMore = !off.isNegative();
  const by =
    values.length > 1
      ? text("", "")
      : text(
          `，${isMore ? "多" : "少"} ${wan(off.abs())}`,
          `: ${wan(off.abs())} too ${isMore ? "much" : "little"}`
        );
  const together = rows > 1 ? text(`（${rows} 行合计）`, ` (${rows} rows together)`) : text("", "");
  return text(
    `“${heading}”填 ${wan(stated)}${together.zh}，明细表${tables.zh}中${sums.zh}${by.zh}。请核对汇总数和明细。`,
    `“${heading}” says ${wan(stated)}${together.en}, but in the details ${tables.en} ${sums.en}${by.en}. Check the summary and its details.`
  );
}

/** What wasn't compared, and why; nothing where everything was. */
export function detailsRemark({
  unmatched,
  unclear,
  unit,
}: Readonly<Record<"unmatched" | "unclear" | "unit", number>>): { readonly remark?: Text } {
  const remarks = [
    ...(unmatched > 0
      ? [
          text(
            `${unmatched} 项明细对不上汇总表的项目（没有写明，或汇总表没有），没有比对。`,
            `${unmatched} of the details couldn't be told to a project of the summary and weren't compared.`
          ),
        ]
      : []),
    ...(unclear > 0
      ? [
          text(
            `${unclear} 个项目有几份汇总或明细，看不出该用哪一份，没有比对。`,
            `${unclear} projects have several summaries or details, of which it isn't clear which counts; not compared.`
          ),
        ]
      : []),
    ...(unit > 0
      ? [
          text(
            `${unit} 个项目汇总与明细相差整十倍，而有一方没有写明单位，没有比对。请写明单位。`,
            `${unit} projects differ by a power of ten, and one side doesn't state its unit; not compared. State the unit.`
          ),
        ]
      : []),
  ];
  if (remarks.length === 0) return {};
  return { remark: inEachLanguage((l) => remarks.map((each) => inLanguage(each, l)).join(" ")) };
}

import { addressOf } from "./address";
import { contentOf, faceOf, isFilled, type GridCell } from "./grid";
import { squash } from "./heading";
import type { Column, LoanSaid } from "./ledger";

/** Fields that only a project with a loan has, whatever their heading. */
const LOAN_FIELDS = ["loan_amount", "loan_interest"];

/** Fields that a loan shares with other things: a bank account, a contract. Their heading tells. */
const SHARED_FIELDS = ["bank", "contract_no", "loan_date", "interest_rate"];

/** 贷款银行, 贷款合同号, 放款日期, 其中：银行贷款, 固定资产贷款余额, 银行融资额 */
const OF_LOAN = /贷款|借款|放款|银行融资/;

/** 自筹（不含贷款）, and what is asked for or due, rather than there. */
const NOT_OF_LOAN = /不含|除|非|贴息|补[贴助]|标准/;

/** What says that there is none. */
const NONE =
  /^(?:[-—–―－─_/\\]+|无.{0,6}|没有|否|不涉及|未贷款|全?部?自筹|[×✗]|n\/?a|0(?:\.0+)?[万亿]?元?)$/i;

/** The columns that are filled in where there is a loan; what else is known of a project under 无银行贷款 isn't. */
export function loanColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ field, heading }) => {
    if (field && LOAN_FIELDS.includes(field.id)) return true;
    if (field && !SHARED_FIELDS.includes(field.id)) return false;
    return OF_LOAN.test(heading) && !NOT_OF_LOAN.test(heading);
  });
}

/** The first of these columns that says of a row that there is a loan. */
export function loanSaid(
  row: number,
  columns: readonly Column[],
  contentAt: (row: number, column: number) => GridCell
): LoanSaid | undefined {
  for (const { index, heading } of columns) {
    const cell = contentAt(row, index);
    if (!isFilled(cell) || contentOf(cell) === 0 || contentOf(cell) === false) continue;
    const found = faceOf(cell);
    if (!NONE.test(squash(found))) return { address: addressOf(row, index), heading, found };
  }
  return undefined;
}

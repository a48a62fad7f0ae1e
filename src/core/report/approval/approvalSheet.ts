import { isAmount } from "../../amount";
import type { Language } from "../../text";
import { toCellValue } from "../cells";
import { pageOf, type Page } from "../page";
import type { ReportRows, StyledCell } from "../sheetRows";
import { approvalRows, type Approval, type ApprovalCell } from "./approval";

/** Together about as wide as the paper. */
const WIDTHS = [20, 38, 20, 16];

/** An approval sheet as a worksheet of its own. */
export type ApprovalSheet = Pick<ReportRows, "rows" | "widths"> & { readonly page: Page };

/**
 * The approval sheet as cells. None are merged: spreadsheets don't fit the heights of rows to merged text.
 *
 * @throws JigaiError beyondCapitals
 */
export function approvalSheet(approval: Approval, language: Language): ApprovalSheet {
  const rows = approvalRows(approval, language).map((row) => row.map(styledCell));
  return { rows, widths: WIDTHS, page: pageOf(rows, WIDTHS) };
}

function styledCell({ content, style }: ApprovalCell): StyledCell {
  const value = toCellValue(content);
  if (style === "title") return { value, style };
  // Runs on over the blank cells beside it.
  if (style === "note") return { value };
  if (style === "content") return { value, style: isAmount(content) ? "amount" : "wrapped" };
  return { value, style: "label" };
}

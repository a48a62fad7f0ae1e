import { isAmount } from "../../../../../core/amount";
import {
  approvalRows,
  type Approval,
  type ApprovalCell,
} from "../../../../../core/report/approval/approval";
import { cellText } from "../../../../../core/report/cells";
import type { Language } from "../../../../shell/language";

/** The sheet that goes round for signatures: plain HTML for paper, in its own document. */
export function ApprovalSheet({ approval, language }: { approval: Approval; language: Language }) {
  return (
    <table>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <tbody>
        {approvalRows(approval, language).map((row, i) => (
          <tr key={i} className={row[0]!.style}>
            {row.map((cell, j) => (
              <Cell key={j} cell={cell} width={widthOf(row.length, j)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of four columns; what stands last in a row has all that is left. */
function widthOf(cells: number, place: number): number {
  return place < cells - 1 ? 1 : 4 - place;
}

function Cell({ cell: { content, style }, width }: { cell: ApprovalCell; width: number }) {
  const text = cellText(content);
  if (style === "title") {
    return (
      <td colSpan={width}>
        <h1>{text}</h1>
      </td>
    );
  }
  if (style === "caption" || style === "label") return <th colSpan={width}>{text}</th>;
  return (
    <td colSpan={width} className={isAmount(content) ? "amount" : undefined}>
      {text}
    </td>
  );
}

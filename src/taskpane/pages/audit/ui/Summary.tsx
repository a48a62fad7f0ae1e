import { inLanguage } from "../../../../core/text";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AuditedLedger } from "../../../../core/audit";
import type { Verdict } from "../../../../core/report/verdict";
import { auditWords, verdictWord } from "../../../../core/audit/words";
import { shownAmount, shownDifference } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import { auditMessages } from "../messages";
import { useVerdictStyles } from "./verdictStyles";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "normal",
  },
  column: { whiteSpace: "normal", fontWeight: tokens.fontWeightSemibold },
});

const VERDICTS: readonly Verdict[] = ["agree", "over", "under", "unreadable", "notReported"];

/** How each reported column came out: counts and sums. */
export function Summary({ audit, columns }: Pick<AuditedLedger, "audit" | "columns">) {
  const styles = useStyles();
  const colours = useVerdictStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  const words = inLanguage(auditWords, language);
  const fields = columns.map(({ field }) => field);
  const head = mergeClasses(styles.cell, styles.head);
  const sums = [
    // Of the rows that could be compared, so that the three sums agree.
    [messages.reportedSum, columns.map(({ reported }) => shownAmount(reported))],
    [
      messages.dueSum,
      columns.map(({ reported, difference }) => shownAmount(reported.minus(difference))),
    ],
    [messages.differenceSum, columns.map(({ difference }) => shownDifference(difference))],
  ] as const;
  return (
    // Four columns of amounts may be wider than the pane: then the keyboard must be able to scroll.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={messages.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {messages.measure}
            </th>
            {columns.map(({ field, column }) => (
              <th key={field} scope="col" className={mergeClasses(styles.cell, styles.column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={head}>
              {messages.rows}
            </th>
            {columns.map(({ field }) => (
              <td key={field} className={styles.cell}>
                {audit.rows}
              </td>
            ))}
          </tr>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row" className={head}>
                {verdictWord(words, verdict, ...fields)}
              </th>
              {columns.map(({ field, ...counts }) => (
                <td
                  key={field}
                  className={mergeClasses(styles.cell, counts[verdict] > 0 && colours[verdict])}
                >
                  {counts[verdict]}
                </td>
              ))}
            </tr>
          ))}
          {sums.map(([name, amounts]) => (
            <tr key={name}>
              <th scope="row" className={head}>
                {name}
              </th>
              {amounts.map((amount, i) => (
                <td key={i} className={styles.cell}>
                  {amount}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { inLanguage } from "../../../../core/text";
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerNote } from "../../../../core/ledger";
import type { ReadUnits } from "../../../reading/readUnits";
import { useLanguage, useMessages } from "../../../shell/language";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, userSelect: "text" },
  text: { margin: 0 },
});

/** What was not taken of what was read, and what was read otherwise than it looks; nothing where all is plain. */
export function ReadingReport({ report, onDismiss }: { report: ReadUnits; onDismiss: () => void }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const { units, address, missing, leftOut, notes } = report;
  const nothing = units.length === 0;
  if (!nothing && missing.length + leftOut.length + notes.length === 0) return null;
  const list = (heading: string, found: readonly LedgerNote[]) =>
    found.length > 0 && (
      <div>
        <Caption1Strong block>{heading}</Caption1Strong>
        <ul className={styles.list}>
          {found.map(({ address: at, text }, i) => (
            <li key={i}>
              <Caption1>{`${at} ${inLanguage(text, language)}`.trim()}</Caption1>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={styles.box} role="status">
      {nothing && <Caption1Strong>{messages.readNothing(address)}</Caption1Strong>}
      {missing.length > 0 && (
        <Caption1 as="p" className={styles.text}>
          {messages.missing(
            missing.map((label) => inLanguage(label, language)).join(messages.comma)
          )}
        </Caption1>
      )}
      {list(messages.leftOut(leftOut.length), leftOut)}
      {list(messages.readOtherwise(notes.length), notes)}
      <Button size="small" appearance="subtle" onClick={onDismiss}>
        {messages.dismiss}
      </Button>
    </div>
  );
}

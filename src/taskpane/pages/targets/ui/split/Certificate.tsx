import { inLanguage } from "../../../../../core/text";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Amount } from "../../../../../core/amount";
import { useLanguage, useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { certificateOf } from "../../model/split";
import { shownExactly } from "../../../../parts/shownAmount";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: "grid",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  working: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

/** How the split was worked out, to be checked without redoing it. */
export function Certificate({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const { split: messages } = useMessages(targetsMessages);
  const { policy, split } = targets;
  if (split.kind !== "made") return null;
  const { steps, notes } = certificateOf(policy, split);
  return (
    <details>
      <summary className={styles.summary}>{messages.certificate}</summary>
      <dl className={styles.list}>
        {steps.map(({ title, working, value }) => (
          <div key={title.zh}>
            <dt className={styles.line}>
              <span>{inLanguage(title, language)}</span>
              {typeof value === "string" && <span>{shown(value)}</span>}
            </dt>
            <dd className={styles.working}>{inLanguage(working, language)}</dd>
          </div>
        ))}
      </dl>
      {notes.map(({ text }) => (
        <p key={text.zh} className={styles.working}>
          {inLanguage(text, language)}
        </p>
      ))}
    </details>
  );
}

const MOST_DIGITS = 15;
const shown = (value: string) => shownExactly(new Amount(value).toSignificantDigits(MOST_DIGITS));

import { inLanguage } from "../../../../core/text";
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Citation } from "../../../../policies";
import { useLanguage } from "../../../shell/language";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  line: { marginInlineStart: 0 },
});

/** What can't be computed: the tag, points to check, what falls due, responsible bodies, each kind under its label. */
export function ChecklistLines({ lines }: { lines: Citation["lines"] }) {
  const styles = useStyles();
  const language = useLanguage();
  const labels = [...new Set(lines.map(({ label }) => inLanguage(label, language)))];
  return (
    <dl className={styles.lines}>
      {labels.map((label) => (
        <div key={label}>
          <dt>
            <Caption1Strong>{label}</Caption1Strong>
          </dt>
          {lines
            .filter((line) => inLanguage(line.label, language) === label)
            .map(({ text }) => (
              <dd key={text.zh} className={styles.line}>
                <Caption1>{inLanguage(text, language)}</Caption1>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

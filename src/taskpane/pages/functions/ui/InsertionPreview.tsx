import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Insertion } from "../model/insertion";
import { useMessages } from "../../../shell/language";
import { functionMessages } from "../messages";

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalXS,
    userSelect: "text",
  },
  argument: { fontFamily: tokens.fontFamilyMonospace },
});

/** The formula to be written, where it goes, and which cell each argument takes. */
export function InsertionPreview({ plan }: { plan: Extract<Insertion, { ready: true }> }) {
  const styles = useStyles();
  const texts = useMessages(functionMessages);
  return (
    <div>
      <Caption1Strong>{texts.preview(plan.address, plan.formulas.length)}</Caption1Strong>
      <code className={styles.formula}>{plan.formulas[0]}</code>
      {plan.arguments.map(({ name, value }, i) => (
        <Caption1 block key={i} className={styles.argument}>
          {name} ← {value}
        </Caption1>
      ))}
    </div>
  );
}

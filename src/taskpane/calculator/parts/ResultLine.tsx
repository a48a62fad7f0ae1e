import { Caption1, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import { formatAmount, inCapitals } from "../../../core/amount";
import { dictionaries } from "../../../core/text";
import { useLanguage, useWords } from "../../shell/language";
import type { Calculator } from "../useCalculator";
import { calculatorWords } from "../words";

const useStyles = makeStyles({
  // In sight whatever is being typed, and while the steps are read.
  box: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    userSelect: "text",
  },
  amount: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  figure: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The amount in figures and in capitals, or what is still needed for it. */
export function ResultLine({ calculator }: { calculator: Calculator }) {
  const styles = useStyles();
  const language = useLanguage();
  const { outcome, answers } = calculator;
  const { rule } = answers;
  return (
    <div className={styles.box} role="status">
      <div className={styles.amount}>
        <Caption1 className={styles.quiet}>{rule.title[language]}</Caption1>
        {outcome.kind === "due" ? (
          <span>
            <Title2 className={styles.figure}>{formatAmount(outcome.amount)}</Title2>{" "}
            <Text>{dictionaries[language].units[rule.unit]}</Text>
          </span>
        ) : (
          <Lacking calculator={calculator} />
        )}
      </div>
      {outcome.kind === "due" && (
        <Caption1 block align="end" lang="zh-CN">
          {inCapitals(outcome.amount)}
        </Caption1>
      )}
    </div>
  );
}

function Lacking({ calculator: { outcome } }: { calculator: Calculator }) {
  const language = useLanguage();
  const words = useWords(calculatorWords);
  if (outcome.kind !== "missing") return <Text>{words.unreadable}</Text>;
  const labels = outcome.inputs.map(({ label }) => label[language]);
  return (
    <Text>{labels.length === 1 ? words.missingOne(labels[0]!) : words.missingAny(labels)}</Text>
  );
}

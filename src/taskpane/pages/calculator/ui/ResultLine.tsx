import { Caption1, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import { formatAmount, inCapitals } from "../../../../core/amount";
import type { Input } from "../../../../core/rule";
import { inLanguage, dictionaries } from "../../../../core/text";
import { useLanguage, useMessages, type Language } from "../../../shell/language";
import type { Support } from "../model/supports";
import type { Calculator } from "../model/useCalculator";
import { calculatorMessages, type CalculatorMessages } from "../messages";

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
        <Caption1 className={styles.quiet}>{inLanguage(rule.title, language)}</Caption1>
        {outcome.kind === "due" ? (
          <span>
            <Title2 className={styles.figure}>{formatAmount(outcome.amount)}</Title2>{" "}
            <Text>{inLanguage(dictionaries, language).units[rule.unit]}</Text>
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

/** What to do next: choose, or fill in. */
function lacking(
  inputs: readonly Input[],
  deciding: Support["first"],
  language: Language,
  messages: CalculatorMessages
): string {
  const labels = inputs.map(({ label }) => inLanguage(label, language));
  const [first] = inputs;
  if (!first || labels.length > 1) return messages.missingAny(labels);
  const isChoice = ["flag", "place", "reading"].includes(first.kind);
  if (isChoice) {
    return messages.missingChoice(
      first === deciding?.input ? inLanguage(deciding.question, language) : labels[0]!
    );
  }
  return messages.missingOne(labels[0]!);
}

function Lacking({ calculator: { outcome, support } }: { calculator: Calculator }) {
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  if (outcome.kind !== "missing") return <Text>{messages.unreadable}</Text>;
  return <Text>{lacking(outcome.inputs, support.first, language, messages)}</Text>;
}

import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Input } from "../../../../core/rule";
import { useMessages } from "../../../shell/language";
import type { Question } from "../model/questions";
import type { Calculator } from "../model/useCalculator";
import { calculatorMessages } from "../messages";
import { QuestionField } from "./QuestionField";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    minInlineSize: 0,
    border: "none",
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Kind = Input["kind"];

/** The questions that matter now: where and how, amounts, conditions, readings. */
export function Questions({ calculator }: { calculator: Calculator }) {
  const styles = useStyles();
  const messages = useMessages(calculatorMessages);
  const { support, questions, typed, answers, answer } = calculator;
  const field = (question: Question) => {
    const { name } = question.input;
    return (
      <QuestionField
        key={name}
        question={question}
        text={typed[name] ?? ""}
        error={answers.errors[name]}
        onText={(text) => answer(name, text)}
      />
    );
  };
  const isFirst = ({ input }: Question) => input === support.first?.input;
  const of = (...kinds: Kind[]) =>
    questions.filter((each) => kinds.includes(each.input.kind) && !isFirst(each));
  const [amounts, conditions] = [of("amount"), of("flag")];
  return (
    <div className={styles.questions}>
      {of("place").map(field)}
      {questions.filter(isFirst).map(field)}
      {of("rank").length > 0 && <div className={styles.columns}>{of("rank").map(field)}</div>}
      {of("text").map(field)}
      {amounts.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>
            <Caption1Strong>{messages.amounts}</Caption1Strong>
          </legend>
          <div className={styles.columns}>{amounts.map(field)}</div>
        </fieldset>
      )}
      {conditions.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>
            <Caption1Strong>{messages.conditions}</Caption1Strong>
          </legend>
          {conditions.map(field)}
          <Caption1 className={styles.quiet}>{messages.assumed}</Caption1>
        </fieldset>
      )}
      {of("reading").map(field)}
    </div>
  );
}

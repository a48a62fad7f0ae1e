import { Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Explanation, Note } from "../../core/rule";
import { inLanguage, dictionaries } from "../../core/text";
import { useLanguage, useMessages } from "../shell/language";
import { Line } from "./Line";
import { shownValue } from "./shownValue";
import { explanationMessages } from "./messages";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  unit: { alignSelf: "end", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

/** A calculation as finance offices lay one out: step by step, the result, then the other reading and the notes. */
export function CalculationSheet({ explanation }: { explanation: Explanation }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(explanationMessages);
  const { explain, units } = inLanguage(dictionaries, language);
  const { title, unit, steps, result, answers, basis, alternatives, notes } = explanation;
  const readings = notes.filter(({ kind }) => kind === "reading");
  const others = notes.filter(({ kind }) => kind !== "reading");
  const noteLines = (list: readonly Note[]) =>
    list.map(({ kind, basis: of, text }) => (
      <Line key={of + inLanguage(text, language)} title={explain.noteKinds[kind]} basis={of}>
        {inLanguage(text, language)}
      </Line>
    ));
  return (
    <div className={styles.sheet}>
      <Caption1Strong className={styles.unit}>{explain.header(units[unit])[3]}</Caption1Strong>
      <ol className={mergeClasses(styles.list, styles.ruled)}>
        {steps.map((step, i) => (
          <Line
            key={i}
            title={inLanguage(step.title, language)}
            value={shownValue(step.value, language)}
            basis={step.basis}
          >
            {inLanguage(step.working, language)}
          </Line>
        ))}
        {result !== null && (
          <Line
            title={explain.result}
            value={shownValue(result, language, answers)}
            isResult
            basis={basis}
          >
            {inLanguage(title, language)}
          </Line>
        )}
      </ol>
      {alternatives.length + others.length > 0 && (
        <ul className={styles.list}>
          {alternatives.map(({ word, gist, value, basis: of }) => (
            <Line
              key={of + word}
              title={explain.otherReading}
              value={shownValue(value, language)}
              basis={of}
            >
              {explain.wouldGive(word, inLanguage(gist, language))}
            </Line>
          ))}
          {noteLines(others)}
        </ul>
      )}
      {readings.length > 0 && (
        <details>
          <summary className={styles.summary}>{messages.readings(readings.length)}</summary>
          <ul className={styles.list}>{noteLines(readings)}</ul>
        </details>
      )}
    </div>
  );
}

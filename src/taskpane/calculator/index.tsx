/** The finance officer's place: what one project is due, how it comes about, and where that goes. */
import { Field, Select } from "@fluentui/react-components";
import { CalculationSheet } from "../explanation/CalculationSheet";
import { CopyExplanation } from "../explanation/CopyExplanation";
import { Section } from "../parts/Section";
import { useAfterPaint } from "../parts/useAfterPaint";
import { TrialNote } from "../parts/TrialNote";
import { useLanguage, useWords } from "../shell/language";
import { supports } from "./model/supports";
import { Questions } from "./parts/Questions";
import { ResultLine } from "./parts/ResultLine";
import { RoomLines } from "./parts/RoomLines";
import { RowReading } from "./parts/RowReading";
import { SheetActions } from "./parts/SheetActions";
import { useCalculator } from "./useCalculator";
import { calculatorWords } from "./words";

export default function Calculator() {
  const language = useLanguage();
  const words = useWords(calculatorWords);
  const calculator = useCalculator();
  const { support, outcome, choose } = calculator;
  const painted = useAfterPaint();
  return (
    <>
      <Section title={words.project}>
        <Field label={words.support}>
          <Select value={support.id} onChange={(_, { value }) => choose(value)}>
            {supports.map(({ id, rules }) => (
              <option key={id} value={id}>
                {rules[0].title[language]}
              </option>
            ))}
          </Select>
        </Field>
        <RowReading calculator={calculator} />
        {painted && <Questions calculator={calculator} />}
      </Section>
      <ResultLine calculator={calculator} />
      {outcome.kind === "due" && (
        <>
          <RoomLines room={outcome.room} />
          <Section title={words.steps}>
            <CalculationSheet explanation={outcome.explanation} />
            <div>
              <CopyExplanation explanation={outcome.explanation} />
            </div>
          </Section>
        </>
      )}
      {painted && (
        <Section title={words.toSheet}>
          <SheetActions calculator={calculator} />
        </Section>
      )}
      <TrialNote />
    </>
  );
}

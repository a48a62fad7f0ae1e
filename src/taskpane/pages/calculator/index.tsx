/** The finance officer's place: what one project is due, how it comes about, and where that goes. */
import { inLanguage } from "../../../core/text";
import { Field, Select } from "@fluentui/react-components";
import { CalculationSheet } from "../../explanation/CalculationSheet";
import { CopyExplanation } from "../../explanation/CopyExplanation";
import { Section } from "../../parts/Section";
import { useAfterPaint } from "../../parts/useAfterPaint";
import { TrialNote } from "../../parts/TrialNote";
import { useLanguage, useMessages } from "../../shell/language";
import { supports } from "./model/supports";
import { Questions } from "./ui/Questions";
import { ResultLine } from "./ui/ResultLine";
import { RoomLines } from "./ui/RoomLines";
import { RowReading } from "./ui/RowReading";
import { SheetActions } from "./ui/SheetActions";
import { useCalculator } from "./model/useCalculator";
import { calculatorMessages } from "./messages";

export default function Calculator() {
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  const calculator = useCalculator();
  const { support, outcome, choose } = calculator;
  const painted = useAfterPaint();
  return (
    <>
      <Section title={messages.project}>
        <Field label={messages.support}>
          <Select value={support.id} onChange={(_, { value }) => choose(value)}>
            {supports.map(({ id, rules }) => (
              <option key={id} value={id}>
                {inLanguage(rules[0].title, language)}
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
          <Section title={messages.steps}>
            <CalculationSheet explanation={outcome.explanation} />
            <div>
              <CopyExplanation explanation={outcome.explanation} />
            </div>
          </Section>
        </>
      )}
      {painted && (
        <Section title={messages.toSheet}>
          <SheetActions calculator={calculator} />
        </Section>
      )}
      <TrialNote />
    </>
  );
}

import {
  Caption1,
  Field,
  Input as TextField,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { JigaiError } from "../../../../core/error";
import { flagWords } from "../../../../core/report/approval/words";
import type { Input } from "../../../../core/rule";
import { inLanguage, errorText } from "../../../../core/text";
import { AmountField } from "../../../parts/AmountField";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Question } from "../model/questions";
import { calculatorMessages } from "../messages";

const useStyles = makeStyles({
  text: { minWidth: 0 },
  flag: { gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center" },
  gist: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  question: Question;
  text: string;
  error: JigaiError | undefined;
  onText: (text: string) => void;
}

/** A question with the control that suits its kind; what is wrong with the answer stands under it. */
export function QuestionField({
  question: { input, isWithoutEffect },
  text,
  error,
  onText,
}: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  const label = inLanguage(input.label, language);
  // Under the field its name needn't be said again.
  const ofField = error && new JigaiError(error.code, error.payload);
  const hint = isWithoutEffect ? messages.withoutEffect : undefined;
  const state = ofField && { validationMessage: errorText(ofField, language) };
  switch (input.kind) {
    case "flag":
      return (
        <Field label={label} orientation="horizontal" className={styles.flag} {...state}>
          <YesOrNo input={input} text={text} onText={onText} />
        </Field>
      );
    case "place":
      return (
        <Field label={label} {...state}>
          <Select value={text} onChange={(_, { value }) => onText(value)}>
            <option value="">{messages.notGiven}</option>
            {input.places.units.map(({ code, name }) => (
              <option key={code}>{name}</option>
            ))}
          </Select>
        </Field>
      );
    case "reading":
      return (
        <Field label={label} {...state}>
          <RadioGroup
            value={text || input.reading.choices[0]!.word}
            onChange={(_, { value }) => onText(value)}
          >
            {input.reading.choices.map(({ word, gist }) => (
              <Radio
                key={word}
                value={word}
                label={
                  <>
                    {word}
                    <Caption1 className={styles.gist}>{inLanguage(gist, language)}</Caption1>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      );
    case "text":
      return (
        <Field label={label} {...state}>
          <TextField
            className={styles.text}
            autoComplete="off"
            value={text}
            onChange={(_, { value }) => onText(value)}
          />
        </Field>
      );
    default:
      return (
        <AmountField
          size="medium"
          inputMode="decimal"
          {...{ label, hint, value: text, onText, error: ofField }}
        />
      );
  }
}

function YesOrNo({ input, text, onText }: { input: Input } & Pick<Props, "text" | "onText">) {
  const [yes, no] = flagWords(input.name, useLanguage());
  return (
    <RadioGroup layout="horizontal" value={text} onChange={(_, { value }) => onText(value)}>
      <Radio value="TRUE" label={yes} />
      <Radio value="FALSE" label={no} />
    </RadioGroup>
  );
}

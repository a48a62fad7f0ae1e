import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { errorText } from "../../../../core/text";
import type { Sheet } from "../../../../sheet/sheet";
import { CalculationSheet } from "../../../explanation/CalculationSheet";
import { CopyExplanation } from "../../../explanation/CopyExplanation";
import { insertBeside } from "../../../explanation/insertExplanation";
import { Failure } from "../../../parts/Failure";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages } from "../../../shell/language";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { ArgumentList } from "./ArgumentList";
import type { Selected } from "../model/selected";
import { explainMessages } from "../messages";

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
    userSelect: "text",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  sheet: Sheet;
  selected: Exclude<Selected, { kind: "nothing" }>;
  /** Another cell may be selected by now. */
  isReading: boolean;
}

/** The selected call or row: what goes into it, how it comes about, and a way to have that in the sheet. */
export function SelectedView({ sheet, selected, isReading }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(explainMessages);
  const task = useTask();
  const isCall = selected.kind === "call";
  const { explanation, error, arguments: list } = selected;
  const obstacle = isCall ? selected.obstacle : undefined;
  const insert = () =>
    task.run(async () => {
      const { address, undo } = await insertBeside(sheet, selected.sheetId, selected.formula);
      return { said: messages.inserted(address), undo };
    });
  return (
    <>
      <Section title={isCall ? messages.cell(selected.address) : messages.row(selected.row)}>
        {isCall ? (
          <code className={styles.formula}>{selected.cell}</code>
        ) : (
          selected.name && <Text>{selected.name}</Text>
        )}
        {isCall && selected.isPart && (
          <Caption1 as="p" block className={styles.quiet}>
            {messages.part(selected.name)}
          </Caption1>
        )}
        {isCall && selected.isFirstOfMany && (
          <Caption1 as="p" block className={styles.quiet}>
            {messages.firstOfMany}
          </Caption1>
        )}
      </Section>
      {list.length > 0 && (
        <Section title={isCall ? messages.arguments : messages.cells}>
          <ArgumentList list={list} />
        </Section>
      )}
      {obstacle && <Failure intent="warning">{messages.obstacles[obstacle]}</Failure>}
      {error && <Failure>{errorText(error, language)}</Failure>}
      {explanation && (
        <Section title={messages.steps}>
          <CalculationSheet explanation={explanation} />
        </Section>
      )}
      <div className={styles.buttons}>
        <Button icon={<TableRegular />} disabledFocusable={isReading} onClick={() => void insert()}>
          {messages.insert}
        </Button>
        {explanation && <CopyExplanation explanation={explanation} />}
      </div>
      <TaskStatus task={task} />
    </>
  );
}

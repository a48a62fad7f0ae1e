import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { RowTripleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { inLanguage, errorText } from "../../../../core/text";
import { Failure } from "../../../parts/Failure";
import { useLanguage, useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { NoSheet } from "../../../task/NoSheet";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { fromRow, NoSupport, type RowFill } from "../model/fromRow";
import type { Calculator } from "../model/useCalculator";
import { calculatorMessages } from "../messages";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  taken: { margin: 0, color: tokens.colorNeutralForeground2 },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Fills the form from the selected row of a ledger; says which cells it took and which it couldn't read. */
export function RowReading({ calculator }: { calculator: Calculator }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  const sheet = useSheet();
  const task = useTask();
  const [state, setState] = useState<"read" | "notARow" | NoSupport>();
  const read = () =>
    task.run(async (options) => {
      setState(undefined);
      const used = await sheet!.readUsed(options);
      try {
        const fill = fromRow(used, calculator.support);
        setState(fill ? "read" : "notARow");
        if (fill) calculator.fillFrom(fill);
      } catch (error) {
        if (!(error instanceof NoSupport)) throw error;
        setState(error);
      }
    });
  const reset = () => {
    setState(undefined);
    task.dismiss();
    calculator.reset();
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button icon={<RowTripleRegular />} disabledFocusable={!sheet} onClick={() => void read()}>
          {messages.readRow}
        </Button>
        <Button appearance="subtle" onClick={reset}>
          {messages.reset}
        </Button>
      </div>
      <NoSheet />
      <TaskStatus task={task} />
      {state === "notARow" && <Failure intent="warning">{messages.notARow}</Failure>}
      {state instanceof NoSupport && (
        <Failure intent="warning">
          {messages.noSupport(inLanguage(state.policy.document, language))}
        </Failure>
      )}
      {state === "read" && calculator.fill && <Taken fill={calculator.fill} />}
    </>
  );
}

function Taken({ fill: { source, taken, unread } }: { fill: RowFill }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  const columns = taken.map(({ heading, address }) => `${heading} ${address}`);
  return (
    <>
      <Caption1 as="p" block role="status" className={styles.taken}>
        {messages.taken(source.row, columns)}
      </Caption1>
      {unread.length > 0 && (
        <Failure intent="warning">
          {messages.unread}
          <ul className={styles.problems}>
            {unread.map(({ address, error }) => (
              <li key={address}>
                {address} {errorText(error, language)}
              </li>
            ))}
          </ul>
        </Failure>
      )}
    </>
  );
}

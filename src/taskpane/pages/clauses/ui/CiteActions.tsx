import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Sheet } from "../../../../sheet/sheet";
import { useLanguage, useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { NoSheet } from "../../../task/NoSheet";
import type { Done, Task } from "../../../task/useTask";
import { clauseTableSize } from "../model/citationText";
import { citeAsComment, citeAsFormula, citeAsText } from "../model/citeInSheet";
import type { Entry } from "../model/entries";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  cite: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  entry: Entry;
  run: Task["run"];
}

/** Puts the clause into the selected cell: as a text, as a live formula, or on it as a comment. */
export function CiteActions({ entry, run }: Props) {
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const language = useLanguage();
  const sheet = useSheet();
  const titleId = useId();
  const noteId = useId();
  const { rows, columns } = clauseTableSize(entry);

  const written = async (write: ReturnType<typeof citeAsText>): Promise<Done> => {
    const { address, undo } = await write;
    return { said: messages.written(address), undo };
  };
  const actions: [label: string, act: (sheet: Sheet) => Promise<Done>][] = [
    [messages.asText, (to) => written(citeAsText(to, entry, language))],
    [messages.asFormula, (to) => written(citeAsFormula(to, entry))],
    [
      messages.asComment,
      async (to) => ({ said: messages.commented(await citeAsComment(to, entry, language)) }),
    ],
  ];
  return (
    <div role="group" aria-labelledby={titleId} className={styles.cite}>
      <Caption1Strong id={titleId}>{messages.cite}</Caption1Strong>
      <div className={styles.buttons}>
        {actions.map(([label, act]) => (
          <Button
            key={label}
            size="small"
            // Focusable all the same: who goes by keyboard should hear why it can't be used.
            disabledFocusable={!sheet}
            aria-describedby={noteId}
            onClick={() => sheet && void run(() => act(sheet))}
          >
            {label}
          </Button>
        ))}
      </div>
      <div id={noteId}>
        <NoSheet />
        {sheet && <Caption1 className={styles.note}>{messages.citeNote(rows, columns)}</Caption1>}
      </div>
    </div>
  );
}

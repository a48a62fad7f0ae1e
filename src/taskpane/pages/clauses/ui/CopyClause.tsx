import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Task } from "../../../task/useTask";
import { fullText } from "../model/citationText";
import { copyText } from "../../../parts/copyText";
import type { Entry } from "../model/entries";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  entry: Entry;
  run: Task["run"];
}

/** Copies the clause; where the clipboard is closed to the pane, shows its text selected instead. */
export function CopyClause({ entry, run }: Props) {
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const text = fullText(entry, useLanguage());
  const [byHand, setByHand] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand) area.current?.select();
  }, [byHand]);

  const copy = () =>
    run(async () => {
      const copied = await copyText(text);
      setByHand(!copied);
      area.current?.select();
      return copied ? { said: messages.copied } : undefined;
    });
  return (
    <>
      <Button
        size="small"
        icon={<CopyRegular />}
        className={styles.button}
        onClick={() => void copy()}
      >
        {messages.copy}
      </Button>
      {byHand && (
        <Field label={messages.copyByHand}>
          <Textarea textarea={{ ref: area }} readOnly resize="vertical" rows={6} value={text} />
        </Field>
      )}
    </>
  );
}

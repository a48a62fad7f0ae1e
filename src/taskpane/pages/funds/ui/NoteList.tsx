import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Note } from "../../../../core/rule";
import { useLanguage, useMessages } from "../../../shell/language";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** What has to be said with a result; the readings taken stand in its certificate. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const said = notes.filter(({ kind }) => kind === "note");
  if (said.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={messages.notes}>
      {said.map(({ text, basis }, i) => (
        <li key={i}>
          <Caption1>
            {inLanguage(text, language)} {basis}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}

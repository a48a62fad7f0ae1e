import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../../../core/amount";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Room } from "../model/outcome";
import { calculatorMessages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2 },
});

/** How far it is to the most that could be had, by each input alone. */
export function RoomLines({ room: { isAtMost, ways } }: { room: Room }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  if (!isAtMost && ways.length === 0) return null;
  return (
    <ul className={styles.list}>
      {isAtMost && (
        <li>
          <Caption1>{messages.atMost}</Caption1>
        </li>
      )}
      {ways.map(({ input, more, most }) => (
        <li key={input.name}>
          <Caption1>
            {messages.more(
              inLanguage(input.label, language),
              formatAmount(more),
              formatAmount(most)
            )}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}

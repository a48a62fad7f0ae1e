import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { JigaiError } from "../../../../core/error";
import { errorText } from "../../../../core/text";
import { useLanguage, useMessages } from "../../../shell/language";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What still keeps the rewards from being worked out. */
export function Waiting({ errors }: { errors: readonly JigaiError[] }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages).reward;
  const language = useLanguage();
  return (
    <div>
      <Caption1Strong block>{messages.waiting}</Caption1Strong>
      <ul className={styles.list}>
        {errors.map((error, i) => (
          <li key={i}>
            <Caption1>{errorText(error, language)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

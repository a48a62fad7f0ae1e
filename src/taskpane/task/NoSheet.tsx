import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../shell/language";
import { useHost } from "../shell/useHost";
import { sheetErrors } from "./sheetErrors";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Says that there is no spreadsheet to read from and write to; nothing where there is one. */
export function NoSheet() {
  const styles = useStyles();
  const host = useHost();
  const messages = useMessages(sheetErrors);
  if (host?.sheet) return null;
  return (
    <Caption1 as="p" block className={styles.note} role="status">
      {host ? messages.noSheet : messages.connecting}
    </Caption1>
  );
}

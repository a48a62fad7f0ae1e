import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { version } from "../../core/version";
import { loadCatalogue, versionOf } from "../pages/functions/model/catalogue";
import { useMessages } from "./language";
import { shellMessages } from "./messages";

const useStyles = makeStyles({
  same: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  another: {
    color: tokens.colorStatusWarningForeground1,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

/** The pane's own version. */
export function Version() {
  return <Caption1 className={useStyles().same}>{version}</Caption1>;
}

/** Says so where the host has the functions of another version than the pane: it keeps their files for a day. */
export function OtherFunctions() {
  const styles = useStyles();
  const messages = useMessages(shellMessages);
  const [functions, setFunctions] = useState<{ version: string | undefined }>();

  useEffect(() => {
    loadCatalogue("zh").then(
      (catalogue) => setFunctions({ version: versionOf(catalogue) }),
      // Without the file there is nothing to compare; the functions' own page says what is wrong.
      () => undefined
    );
  }, []);

  if (!functions || functions.version === version) return null;
  return (
    <Text size={200} role="status" className={styles.another}>
      {messages.otherFunctions(functions.version ?? messages.before, version)}
    </Text>
  );
}

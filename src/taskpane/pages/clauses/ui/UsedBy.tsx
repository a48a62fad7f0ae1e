import { inLanguage } from "../../../../core/text";
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { formulaName } from "../../../formula/formulaName";
import { useLanguage, useMessages } from "../../../shell/language";
import { useGo } from "../../../shell/navigation";
import type { UsingFunction } from "../model/entries";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { justifyContent: "flex-start", textAlign: "start", paddingInline: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1 },
  title: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
});

/** The functions that rest on a clause; each leads to itself in the list of functions, where it can be inserted. */
export function UsedBy({ functions }: { functions: readonly UsingFunction[] }) {
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const language = useLanguage();
  const go = useGo();
  return (
    <div>
      <Caption1Strong block>{messages.usedBy}</Caption1Strong>
      <ul className={styles.list}>
        {functions.map(({ name, title }) => (
          <li key={name}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.button}
              title={messages.openFunction(formulaName(name))}
              onClick={() => go("functions", name)}
            >
              <span>
                <Caption1Strong className={styles.name}>{formulaName(name)}</Caption1Strong>
                <Caption1 className={styles.title}>{inLanguage(title, language)}</Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../core/text";
import { policies } from "../../policies/cities";
import { templateAddress, templateFile } from "../../policies/templateFile";
import { useLanguage } from "../shell/language";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * The policies' blank ledgers, which calculate without the add-in. They open in a window of their own: not every
 * program lets its pane save a file.
 */
export function BlankLedgers({ label }: { label: string }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      <Text>{label}</Text>
      <div className={styles.links}>
        {policies.map((policy) => (
          <Button
            key={policy.id}
            as="a"
            size="small"
            href={inLanguage(templateAddress(policy), language)}
            download={inLanguage(templateFile(policy), language)}
            target="_blank"
            rel="noreferrer"
          >
            {inLanguage(policy.name, language)}
          </Button>
        ))}
      </div>
    </>
  );
}

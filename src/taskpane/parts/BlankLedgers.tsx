import { Link, Text } from "@fluentui/react-components";
import { inLanguage } from "../../core/text";
import { policies } from "../../policies/cities";
import { templateAddress, templateFile } from "../../policies/templateFile";
import { useLanguage } from "../shell/language";

/**
 * The policies' blank ledgers, which calculate without the add-in. They open in a window of their own: not every
 * program lets its pane save a file.
 */
export function BlankLedgers({ label }: { label: string }) {
  const language = useLanguage();
  return (
    <Text>
      {label}
      {policies.map((policy, i) => (
        <span key={policy.id}>
          {i > 0 && " · "}
          <Link
            inline
            href={inLanguage(templateAddress(policy), language)}
            download={inLanguage(templateFile(policy), language)}
            target="_blank"
            rel="noreferrer"
          >
            {inLanguage(policy.name, language)}
          </Link>
        </span>
      ))}
    </Text>
  );
}

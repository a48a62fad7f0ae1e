import { inLanguage } from "../../core/text";
import { Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { citation } from "../../policies";
import { useLanguage, useMessages } from "../shell/language";
import { explanationMessages } from "./messages";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  right: { justifySelf: "end", textAlign: "end", whiteSpace: "nowrap" },
  under: { color: tokens.colorNeutralForeground2, userSelect: "text" },
  clause: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  gist: {
    gridColumn: "1 / -1",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "text",
  },
});

interface Props {
  title: string;
  value?: string;
  /** The value is what all comes down to. */
  isResult?: boolean;
  /** Id of the clause or reading. */
  basis: string;
  children: ReactNode;
}

/** A line of the calculation sheet: working on the left, value and clause on the right; the clause tells its gist. */
export function Line({ title, value, isResult = false, basis, children }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(explanationMessages);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const cited = citation(basis);
  const weight = isResult ? "bold" : "semibold";
  return (
    <li className={styles.line}>
      <Text weight={weight}>{title}</Text>
      <Text weight={weight} className={styles.right}>
        {value}
      </Text>
      <Caption1 className={styles.under}>{children}</Caption1>
      {cited ? (
        <Link
          as="button"
          className={mergeClasses(styles.clause, styles.right)}
          aria-label={messages.basis(basis)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {basis}
        </Link>
      ) : (
        <Caption1 className={styles.right}>{basis}</Caption1>
      )}
      {cited && isOpen && (
        <Caption1 id={id} className={styles.gist}>
          {[inLanguage(cited.document, language), cited.article].filter(Boolean).join(" ")}
          <br />
          {inLanguage(cited.gist, language)}
        </Caption1>
      )}
    </li>
  );
}

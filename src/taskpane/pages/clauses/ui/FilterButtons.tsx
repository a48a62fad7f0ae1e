import { inLanguage } from "../../../../core/text";
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { policies } from "../../../../policies";
import { useLanguage, useMessages } from "../../../shell/language";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "unset" },
});

interface Props {
  filter: string;
  onFilter: (filter: string) => void;
}

/** In which documents to look: one tap each. */
export function FilterButtons({ filter, onFilter }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(clauseMessages);
  const { all, readings, others } = messages.filters;
  const filters: readonly (readonly [filter: string, label: string])[] = [
    ["all", all],
    ...policies.map(({ id, name }) => [id, inLanguage(name, language)] as const),
    ["readings", readings],
    ["others", others],
  ];
  return (
    <div role="group" aria-label={messages.filterLabel} className={styles.row}>
      {filters.map(([each, label]) => (
        <ToggleButton
          key={each}
          size="small"
          shape="circular"
          appearance={filter === each ? "primary" : "outline"}
          className={styles.button}
          checked={filter === each}
          onClick={() => onFilter(each)}
        >
          {label}
        </ToggleButton>
      ))}
    </div>
  );
}

import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { policies } from "../../policies";
import { useLanguage, useWords } from "../shell/language";
import { clauseWords } from "./words";

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
  const words = useWords(clauseWords);
  const { all, readings, others } = words.filters;
  const filters: readonly (readonly [filter: string, label: string])[] = [
    ["all", all],
    ...policies.map(({ id, name }) => [id, name[language]] as const),
    ["readings", readings],
    ["others", others],
  ];
  return (
    <div role="group" aria-label={words.filterLabel} className={styles.row}>
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

import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useWords } from "../shell/language";
import { documentFilters, type DocumentFilter } from "./entries";
import { clauseWords } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "unset" },
});

interface Props {
  filter: DocumentFilter | "all";
  onFilter: (filter: DocumentFilter | "all") => void;
}

/** In which documents to look: one tap each. */
export function FilterButtons({ filter, onFilter }: Props) {
  const styles = useStyles();
  const words = useWords(clauseWords);
  return (
    <div role="group" aria-label={words.filterLabel} className={styles.row}>
      {(["all", ...documentFilters] as const).map((each) => (
        <ToggleButton
          key={each}
          size="small"
          shape="circular"
          appearance={filter === each ? "primary" : "outline"}
          className={styles.button}
          checked={filter === each}
          onClick={() => onFilter(each)}
        >
          {words.filters[each]}
        </ToggleButton>
      ))}
    </div>
  );
}

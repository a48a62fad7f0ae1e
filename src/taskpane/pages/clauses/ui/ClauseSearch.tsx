import { Button, Caption1, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { useAfterPaint } from "../../../parts/useAfterPaint";
import { EmptyState } from "../../../parts/EmptyState";
import { useOpenItems } from "../../../search/useOpenItems";
import { useLanguage, useMessages } from "../../../shell/language";
import type { PageProps } from "../../../shell/pages";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { ClauseList } from "./ClauseList";
import { entryGroups, type EntryGroup } from "../model/entries";
import { FilterButtons } from "./FilterButtons";
import { searchEntries } from "../model/searchEntries";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  searchBox: { maxWidth: "unset" },
  count: { color: tokens.colorNeutralForeground2 },
  // In sight wherever in the long list something was done.
  status: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 },
});

const countOf = (groups: readonly EntryGroup[]) =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);
const total = countOf(entryGroups);

/** Every clause and reading, with a search over them; at one of them where another place asks for it. */
export function ClauseSearch({ asked }: Pick<PageProps, "asked">) {
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState("all");
  const task = useTask();
  const searchFor = (text: string) => {
    setQuery(text);
    setFilter("all");
  };
  const painted = useAfterPaint();
  const items = useOpenItems(asked, painted, searchFor);
  // The box answers at once, the long list when there is time.
  const groups = searchEntries(entryGroups, useDeferredValue(query), filter, language);

  return (
    <div className={styles.place}>
      <Field label={messages.searchLabel}>
        <SearchBox
          className={styles.searchBox}
          placeholder={messages.searchPlaceholder}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      <FilterButtons filter={filter} onFilter={setFilter} />
      <Caption1 role="status" className={styles.count}>
        {messages.found(countOf(groups), total)}
      </Caption1>
      {groups.length === 0 ? (
        <EmptyState text={messages.nothingFound}>
          <Button onClick={() => searchFor("")}>{messages.showAll}</Button>
        </EmptyState>
      ) : (
        painted && <ClauseList groups={groups} items={items} run={task.run} />
      )}
      <div className={styles.status}>
        <TaskStatus task={task} />
      </div>
    </div>
  );
}

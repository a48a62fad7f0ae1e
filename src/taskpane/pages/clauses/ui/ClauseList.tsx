import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FoldsContext } from "../../../parts/Fold";
import type { OpenItems } from "../../../search/useOpenItems";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Task } from "../../../task/useTask";
import { ClauseItem } from "./ClauseItem";
import type { EntryGroup } from "../model/entries";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  title: { margin: 0, marginTop: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  groups: readonly EntryGroup[];
  items: OpenItems;
  run: Task["run"];
}

/** The clauses, document by document; each opens in its place. */
export function ClauseList({ groups, items, run }: Props) {
  return (
    <FoldsContext.Provider value={items}>
      <div ref={items.ref}>
        {groups.map((group) => (
          <Document key={group.document.en} group={group} run={run} />
        ))}
      </div>
    </FoldsContext.Provider>
  );
}

function Document({ group, run }: { group: EntryGroup; run: Task["run"] }) {
  const { filter, document, years, entries } = group;
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" block id={id} className={styles.title}>
        {inLanguage(document, useLanguage())}
      </Subtitle2>
      <Caption1 className={styles.note}>
        {years && messages.inForce(...years)}
        {filter === "readings" && messages.readingsNote}
      </Caption1>
      {entries.map((entry) => (
        <ClauseItem key={entry.id} entry={entry} run={run} />
      ))}
    </section>
  );
}

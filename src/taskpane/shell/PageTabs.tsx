import { makeStyles, tokens } from "@fluentui/react-components";
import { Tabs } from "../parts/Tabs";
import { useMessages } from "./language";
import { mainPages, type PageId } from "./pages";
import { panelId, tabId } from "./PageView";
import { shellMessages } from "./messages";

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});

interface Props {
  page: PageId;
  onPage: (page: PageId) => void;
}

/** The four pages; at 320 px all of them fit. */
export function PageTabs({ page, onPage }: Props) {
  const styles = useStyles();
  const messages = useMessages(shellMessages);
  return (
    <Tabs
      label={messages.pagesLabel}
      className={styles.list}
      tabs={mainPages.map((id) => ({
        value: id,
        label: messages.pages[id],
        id: tabId(id),
        controls: panelId(id),
      }))}
      selected={mainPages.find((id) => id === page)}
      onSelect={onPage}
    />
  );
}

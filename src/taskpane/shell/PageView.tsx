import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useMessages } from "./language";
import { loadedPage, pages, type PageId, type PageProps } from "./pages";
import { shellMessages } from "./messages";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  hidden: { display: "none" },
});

export const tabId = (id: PageId) => `tab-${id}`;
export const panelId = (id: PageId) => `page-${id}`;

/**
 * One page, once its script is there. A script that can't be had is asked for again on request, so that what was
 * typed in other pages stays; after a fault in it only loading the pane again is of use.
 */
export function PageView({ id, ...props }: { id: PageId } & PageProps) {
  const styles = useStyles();
  const messages = useMessages(shellMessages);
  // A lazy component never asks twice: each attempt takes one of its own.
  const [Page, setPage] = useState(() => loadedPage(id) ?? lazy(pages[id]));
  return (
    <div
      role="tabpanel"
      id={panelId(id)}
      aria-label={messages.pages[id]}
      hidden={!props.active}
      className={props.active ? styles.page : styles.hidden}
    >
      <ErrorBoundary
        resetKeys={[Page]}
        fallbackRender={({ error }) => {
          const missing = isMissingScript(error);
          const again = () => (missing ? setPage(() => lazy(pages[id])) : window.location.reload());
          return (
            <>
              <Text role="alert">
                {missing
                  ? messages.pageMissing
                  : messages.pageFailed(String((error as Error).message ?? error))}
              </Text>
              <Button onClick={again}>{missing ? messages.retry : messages.reload}</Button>
            </>
          );
        }}
      >
        <Suspense fallback={<Text role="status">{messages.loading}</Text>}>
          <Page {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** webpack's name for a script that did not arrive. */
function isMissingScript(error: unknown): boolean {
  return (error as Error | null)?.name === "ChunkLoadError";
}

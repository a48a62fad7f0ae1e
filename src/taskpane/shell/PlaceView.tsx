import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "./language";
import { places, type PlaceId } from "./places";
import { shellWords } from "./words";

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  hidden: { display: "none" },
});

export const tabId = (id: PlaceId) => `tab-${id}`;
export const panelId = (id: PlaceId) => `place-${id}`;

/** One place, once its script is there; a script that can't be had, or a fault in it, is said in its stead. */
export function PlaceView({ id, active }: { id: PlaceId; active: boolean }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const Place = places[id];
  return (
    <div
      role="tabpanel"
      id={panelId(id)}
      aria-label={words.places[id]}
      hidden={!active}
      className={active ? styles.place : styles.hidden}
    >
      <ErrorBoundary
        fallbackRender={({ error }) => (
          <>
            <Text role="alert">{words.placeFailed(String((error as Error).message ?? error))}</Text>
            <Button onClick={() => window.location.reload()}>{words.reload}</Button>
          </>
        )}
      >
        <Suspense fallback={<Text role="status">{words.loading}</Text>}>
          <Place active={active} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "./language";
import { loadedPlace, places, type PlaceId, type PlaceProps } from "./places";
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

/**
 * One place, once its script is there. A script that can't be had is asked for again on request, so that what was
 * typed in other places stays; after a fault in it only loading the pane again is of use.
 */
export function PlaceView({ id, ...props }: { id: PlaceId } & PlaceProps) {
  const styles = useStyles();
  const words = useWords(shellWords);
  // A lazy component never asks twice: each attempt takes one of its own.
  const [Place, setPlace] = useState(() => loadedPlace(id) ?? lazy(places[id]));
  return (
    <div
      role="tabpanel"
      id={panelId(id)}
      aria-label={words.places[id]}
      hidden={!props.active}
      className={props.active ? styles.place : styles.hidden}
    >
      <ErrorBoundary
        resetKeys={[Place]}
        fallbackRender={({ error }) => {
          const missing = isMissingScript(error);
          const again = () =>
            missing ? setPlace(() => lazy(places[id])) : window.location.reload();
          return (
            <>
              <Text role="alert">
                {missing
                  ? words.placeMissing
                  : words.placeFailed(String((error as Error).message ?? error))}
              </Text>
              <Button onClick={again}>{missing ? words.retry : words.reload}</Button>
            </>
          );
        }}
      >
        <Suspense fallback={<Text role="status">{words.loading}</Text>}>
          <Place {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** webpack's name for a script that did not arrive. */
function isMissingScript(error: unknown): boolean {
  return (error as Error | null)?.name === "ChunkLoadError";
}

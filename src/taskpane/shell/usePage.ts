import { useCallback, useState } from "react";
import type { Asked } from "./asked";
import type { Go } from "./navigation";
import { firstPage, pageKey } from "./firstPage";
import type { PageId } from "./pages";
import { store } from "./storage";

/** The page on show, those that have been, and what each was last asked to show. */
export function usePage() {
  const [page, setPage] = useState<PageId>(firstPage);
  const [visited, setVisited] = useState<ReadonlySet<PageId>>(() => new Set([page]));
  const [asked, setAsked] = useState<Partial<Record<PageId, Asked>>>({});
  const go = useCallback<Go>((next, about) => {
    setPage(next);
    setVisited((before) => new Set([...before, next]));
    if (about !== undefined) setAsked((before) => ({ ...before, [next]: { about } }));
    store(pageKey, next);
  }, []);
  return { page, visited, asked, go };
}

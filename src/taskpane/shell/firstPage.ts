import { isPageId, sendFor, type PageId } from "./pages";
import { readStored } from "./storage";

/** Under this name the page on show is remembered. */
export const pageKey = "jigai.place";

/** The page that the address names, as a ribbon button's does, else the last one, else the first. */
export const firstPage: PageId = readFirstPage();
/** Resolves once its script is there, or can't be had. */
export const firstPageReady: Promise<void> = sendFor(firstPage);

function readFirstPage(): PageId {
  const named = new URLSearchParams(window.location.search).get("place");
  if (isPageId(named)) return named;
  const last = readStored(pageKey);
  return isPageId(last) ? last : "targets";
}

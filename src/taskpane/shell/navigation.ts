import { createContext, useContext, useEffect, useRef } from "react";
import type { Asked } from "./asked";
import type { PageId } from "./pages";

/** Opens a page, at something in it where that is given. */
export type Go = (page: PageId, about?: string) => void;

export const NavigationContext = createContext<Go>(() => undefined);
export const useGo = () => useContext(NavigationContext);

/** Calls `show` once for whatever the page is asked to show, as soon as the page is ready. */
export function useAsked(
  asked: Asked | undefined,
  ready: boolean,
  show: (about: string) => void
): void {
  const shown = useRef<Asked | undefined>(undefined);
  useEffect(() => {
    if (!asked || !ready || shown.current === asked) return;
    shown.current = asked;
    show(asked.about);
  });
}

import { createContext, useContext, useEffect, useRef } from "react";
import type { Asked } from "./asked";
import type { PlaceId } from "./places";

/** Opens a place, at something in it where that is given. */
export type Go = (place: PlaceId, about?: string) => void;

export const NavigationContext = createContext<Go>(() => undefined);
export const useGo = () => useContext(NavigationContext);

/** Calls `show` once for whatever the place is asked to show, as soon as the place is ready. */
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

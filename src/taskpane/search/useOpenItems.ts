import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { OpenFolds } from "../parts/Fold";
import type { Asked } from "../shell/asked";
import { useAsked } from "../shell/navigation";

/** The folds of a list, and the element that they are in. */
export interface OpenItems extends OpenFolds {
  readonly ref: RefObject<HTMLDivElement>;
}

/**
 * Which folds of a list are open. The one that its place is asked to show is opened alone and gets the focus;
 * `reveal` is to bring it into the list before. Each item says by `data-item` which it is.
 *
 * @param ready is the list there yet?
 * @param most does opening one close the others?
 */
export function useOpenItems(
  asked: Asked | undefined,
  ready: boolean,
  reveal: (about: string) => void,
  most: "one" | "any" = "any"
): OpenItems {
  const [openItems, setOpenItems] = useState<readonly string[]>([]);
  const ref = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string | undefined>(undefined);

  // Comes first, so that it runs once what is asked for has been drawn.
  useEffect(() => {
    if (focusOn.current === undefined) return;
    const item = `[data-item="${CSS.escape(focusOn.current)}"] button`;
    const header = ref.current?.querySelector<HTMLElement>(item);
    if (header) focusOn.current = undefined;
    header?.focus();
  });
  useAsked(asked, ready, (about) => {
    reveal(about);
    setOpenItems([about]);
    focusOn.current = about;
  });

  const toggle = useCallback(
    (value: string) =>
      setOpenItems((open) => {
        if (open.includes(value)) return open.filter((each) => each !== value);
        return most === "one" ? [value] : [...open, value];
      }),
    [most]
  );
  return useMemo(() => ({ ref, openItems, toggle }), [openItems, toggle]);
}

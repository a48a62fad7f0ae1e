import type { AccordionProps } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useAsked, type Asked } from "../shell/navigation";

/**
 * Which items of an accordion are open. The one that its place is asked to show is opened alone and gets the focus;
 * `reveal` is to bring it into the list before. Each item says by `data-item` which it is.
 *
 * @param ready is the list there yet?
 */
export function useOpenItems(
  asked: Asked | undefined,
  ready: boolean,
  reveal: (about: string) => void
) {
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

  const onToggle: AccordionProps["onToggle"] = (_, { openItems: next }) =>
    setOpenItems(next as string[]);
  return { ref, openItems, onToggle };
}

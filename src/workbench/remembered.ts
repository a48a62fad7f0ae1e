import { useCallback, useState } from "react";

/**
 * A state that the browser remembers; where it may not, the state lasts as long as the page.
 * @param isValid whether what was remembered may still be used
 */
export function useRemembered<T>(
  key: string,
  initial: T,
  isValid: (value: unknown) => value is T
): [T, (value: T) => void] {
  const [value, setValue] = useState(() => {
    const remembered = read(key);
    return isValid(remembered) ? remembered : initial;
  });
  const remember = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key]
  );
  return [value, remember];
}

function read(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be switched off.
  }
}

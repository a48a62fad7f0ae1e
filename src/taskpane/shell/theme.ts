import {
  BrandVariants,
  createDarkTheme,
  createLightTheme,
  Theme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

/** The icon's green, from nearly black to nearly white; white on step 80 has a contrast above 5 : 1. */
const brand: BrandVariants = {
  10: "#020504",
  20: "#0a1d1a",
  30: "#0c302b",
  40: "#0c3f38",
  50: "#0d4e45",
  60: "#0e5d52",
  70: "#0e6c5f",
  80: "#0f7b6c",
  90: "#2f8a7b",
  100: "#48998b",
  110: "#60a89b",
  120: "#77b7ab",
  130: "#8fc6bc",
  140: "#a7d5cd",
  150: "#bfe4de",
  160: "#d8f3ef",
};

// Windows' own Chinese typeface first; nothing is fetched.
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The theme on a light ground. */
export const lightTheme = (): Theme => ({ ...createLightTheme(brand), fontFamilyBase });
const darkTheme = (): Theme => ({
  ...createDarkTheme(brand),
  fontFamilyBase,
  // On a dark ground the brand's middle steps are too dim for text.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
});

/** Light or dark: as the program says, else as the system prefers. */
export function useTheme(hostIsDark?: boolean): Theme {
  const [prefersDark, setPrefersDark] = useState(() => darkQuery().matches);
  useEffect(() => {
    const query = darkQuery();
    const update = () => setPrefersDark(query.matches);
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  const isDark = hostIsDark ?? prefersDark;
  return useMemo(() => (isDark ? darkTheme() : lightTheme()), [isDark]);
}

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

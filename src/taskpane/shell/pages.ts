import type { ComponentType } from "react";
import type { Asked } from "./asked";

/** What a page of the pane is told. */
export interface PageProps {
  /** Is it on show? One that isn't keeps its state, but need not follow the selection. */
  readonly active: boolean;
  /** What another page led here for, if one did. */
  readonly asked: Asked | undefined;
}

/** The four pages of the tab list. */
export const mainPages = ["targets", "calculator", "audit", "clauses"] as const;
/** Those of the header: any function, and the selected cell. */
export const sidePages = ["functions", "explain"] as const;

export type PageId = (typeof mainPages)[number] | (typeof sidePages)[number];
export const pageIds: readonly PageId[] = [...mainPages, ...sidePages];

type PageScript = () => Promise<{ default: ComponentType<PageProps> }>;

/** Each page is a script of its own, loaded when it is first opened. */
export const pages: Readonly<Record<PageId, PageScript>> = {
  targets: () => import(/* webpackChunkName: "page-targets" */ "../pages/targets"),
  calculator: () => import(/* webpackChunkName: "page-calculator" */ "../pages/calculator"),
  audit: () => import(/* webpackChunkName: "page-audit" */ "../pages/audit"),
  clauses: () => import(/* webpackChunkName: "page-clauses" */ "../pages/clauses"),
  functions: () => import(/* webpackChunkName: "page-functions" */ "../pages/functions"),
  explain: () => import(/* webpackChunkName: "page-explain" */ "../pages/explain"),
};

const loaded: Partial<Record<PageId, ComponentType<PageProps>>> = {};

/** Sends for a page's script before the page is drawn; one that doesn't come is the drawn page's to tell. */
export async function sendFor(id: PageId): Promise<void> {
  try {
    loaded[id] = (await pages[id]()).default;
  } catch {
    // See above.
  }
}

/** A page that can be drawn at once, where its script was sent for and is there. */
export function loadedPage(id: PageId): ComponentType<PageProps> | undefined {
  return loaded[id];
}

/** Is this the name of a page? */
export function isPageId(name: string | null): name is PageId {
  return (pageIds as readonly (string | null)[]).includes(name);
}

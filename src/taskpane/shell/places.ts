import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** What a place of the pane is told. */
export interface PlaceProps {
  /** Is it on show? One that isn't keeps its state, but need not follow the selection. */
  readonly active: boolean;
}

/** The four places of the tab list. */
export const mainPlaces = ["targets", "calculator", "audit", "clauses"] as const;
/** Those of the header: any function, and the selected cell. */
export const sidePlaces = ["functions", "explain"] as const;

export type PlaceId = (typeof mainPlaces)[number] | (typeof sidePlaces)[number];
export const placeIds: readonly PlaceId[] = [...mainPlaces, ...sidePlaces];

/** Each place is a script of its own, loaded when it is first opened. */
export const places: Readonly<Record<PlaceId, LazyExoticComponent<ComponentType<PlaceProps>>>> = {
  targets: lazy(() => import(/* webpackChunkName: "place-targets" */ "../targets")),
  calculator: lazy(() => import(/* webpackChunkName: "place-calculator" */ "../calculator")),
  audit: lazy(() => import(/* webpackChunkName: "place-audit" */ "../audit")),
  clauses: lazy(() => import(/* webpackChunkName: "place-clauses" */ "../clauses")),
  functions: lazy(() => import(/* webpackChunkName: "place-functions" */ "../functions")),
  explain: lazy(() => import(/* webpackChunkName: "place-explain" */ "../explain")),
};

/** Is this the name of a place? */
export function isPlaceId(name: string | null): name is PlaceId {
  return (placeIds as readonly (string | null)[]).includes(name);
}

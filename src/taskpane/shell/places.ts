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

type Place = ComponentType<PlaceProps>;

/** Each place is a script of its own, loaded when it is first opened. */
const scripts: Readonly<Record<PlaceId, () => Promise<{ default: Place }>>> = {
  targets: () => import(/* webpackChunkName: "place-targets" */ "../targets"),
  calculator: () => import(/* webpackChunkName: "place-calculator" */ "../calculator"),
  audit: () => import(/* webpackChunkName: "place-audit" */ "../audit"),
  clauses: () => import(/* webpackChunkName: "place-clauses" */ "../clauses"),
  functions: () => import(/* webpackChunkName: "place-functions" */ "../functions"),
  explain: () => import(/* webpackChunkName: "place-explain" */ "../explain"),
};

export const places = Object.fromEntries(placeIds.map((id) => [id, lazy(scripts[id])])) as Readonly<
  Record<PlaceId, LazyExoticComponent<Place>>
>;

/** Sends for a place's script before the place is drawn; a failure is the place's to tell. */
export function sendFor(id: PlaceId): void {
  scripts[id]().catch(() => undefined);
}

/** Is this the name of a place? */
export function isPlaceId(name: string | null): name is PlaceId {
  return (placeIds as readonly (string | null)[]).includes(name);
}

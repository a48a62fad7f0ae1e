import type { ComponentType } from "react";
import type { Asked } from "./asked";

/** What a place of the pane is told. */
export interface PlaceProps {
  /** Is it on show? One that isn't keeps its state, but need not follow the selection. */
  readonly active: boolean;
  /** What another place led here for, if one did. */
  readonly asked: Asked | undefined;
}

/** The four places of the tab list. */
export const mainPlaces = ["targets", "calculator", "audit", "clauses"] as const;
/** Those of the header: any function, and the selected cell. */
export const sidePlaces = ["functions", "explain"] as const;

export type PlaceId = (typeof mainPlaces)[number] | (typeof sidePlaces)[number];
export const placeIds: readonly PlaceId[] = [...mainPlaces, ...sidePlaces];

type PlaceScript = () => Promise<{ default: ComponentType<PlaceProps> }>;

/** Each place is a script of its own, loaded when it is first opened. */
export const places: Readonly<Record<PlaceId, PlaceScript>> = {
  targets: () => import(/* webpackChunkName: "place-targets" */ "../targets"),
  calculator: () => import(/* webpackChunkName: "place-calculator" */ "../calculator"),
  audit: () => import(/* webpackChunkName: "place-audit" */ "../audit"),
  clauses: () => import(/* webpackChunkName: "place-clauses" */ "../clauses"),
  functions: () => import(/* webpackChunkName: "place-functions" */ "../functions"),
  explain: () => import(/* webpackChunkName: "place-explain" */ "../explain"),
};

const loaded: Partial<Record<PlaceId, ComponentType<PlaceProps>>> = {};

/** Sends for a place's script before the place is drawn; one that doesn't come is the drawn place's to tell. */
export async function sendFor(id: PlaceId): Promise<void> {
  try {
    loaded[id] = (await places[id]()).default;
  } catch {
    // See above.
  }
}

/** A place that can be drawn at once, where its script was sent for and is there. */
export function loadedPlace(id: PlaceId): ComponentType<PlaceProps> | undefined {
  return loaded[id];
}

/** Is this the name of a place? */
export function isPlaceId(name: string | null): name is PlaceId {
  return (placeIds as readonly (string | null)[]).includes(name);
}

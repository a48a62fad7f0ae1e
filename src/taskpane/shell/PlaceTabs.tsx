import { makeStyles, tokens } from "@fluentui/react-components";
import { Tabs } from "../parts/Tabs";
import { useWords } from "./language";
import { mainPlaces, type PlaceId } from "./places";
import { panelId, tabId } from "./PlaceView";
import { shellWords } from "./words";

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});

interface Props {
  place: PlaceId;
  onPlace: (place: PlaceId) => void;
}

/** The four places; at 320 px all of them fit. */
export function PlaceTabs({ place, onPlace }: Props) {
  const styles = useStyles();
  const words = useWords(shellWords);
  return (
    <Tabs
      label={words.placesLabel}
      className={styles.list}
      tabs={mainPlaces.map((id) => ({
        value: id,
        label: words.places[id],
        id: tabId(id),
        controls: panelId(id),
      }))}
      selected={mainPlaces.find((id) => id === place)}
      onSelect={onPlace}
    />
  );
}

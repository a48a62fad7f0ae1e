import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "./language";
import { mainPlaces, type PlaceId } from "./places";
import { panelId, tabId } from "./PlaceView";
import { shellWords } from "./words";

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
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
    <TabList
      aria-label={words.placesLabel}
      size="small"
      className={styles.list}
      selectedValue={place}
      onTabSelect={(_, { value }) => onPlace(value as PlaceId)}
    >
      {mainPlaces.map((id) => (
        <Tab
          key={id}
          value={id}
          id={tabId(id)}
          aria-controls={place === id ? panelId(id) : undefined}
          className={styles.tab}
        >
          {words.places[id]}
        </Tab>
      ))}
    </TabList>
  );
}

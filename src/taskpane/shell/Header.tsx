import { makeStyles, Subtitle2, ToggleButton, tokens } from "@fluentui/react-components";
import { CommentMultipleCheckmarkRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { useLanguage, useWords, type Language } from "./language";
import { LanguageSwitch } from "./LanguageSwitch";
import { PlaceTabs } from "./PlaceTabs";
import { sidePlaces, type PlaceId } from "./places";
import { OtherFunctions, Version } from "./Version";
import { shellWords } from "./words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
});

const icons = {
  functions: <MathFormulaRegular />,
  explain: <CommentMultipleCheckmarkRegular />,
};

interface Props {
  place: PlaceId;
  onPlace: (place: PlaceId) => void;
  onLanguage: (language: Language) => void;
}

/** The name; the places beside the main ones; the language; under them the main places. */
export function Header({ place, onPlace, onLanguage }: Props) {
  const styles = useStyles();
  const words = useWords(shellWords);
  return (
    <header>
      <div className={styles.line}>
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
        <Version />
        {sidePlaces.map((id) => (
          <ToggleButton
            key={id}
            size="small"
            appearance="subtle"
            icon={icons[id]}
            checked={place === id}
            aria-label={words.places[id]}
            title={words.places[id]}
            onClick={() => onPlace(id)}
          />
        ))}
        <LanguageSwitch language={useLanguage()} onLanguage={onLanguage} />
      </div>
      <OtherFunctions />
      <PlaceTabs place={place} onPlace={onPlace} />
    </header>
  );
}

import { Caption1, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { Language, useTexts } from "../language";
import { LanguageSwitch } from "./LanguageSwitch";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
  paragraph: { margin: 0 },
});

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** What the add-in does, for whom its results hold, and in which language to say so. */
export function Intro({ language, onLanguage }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Subtitle1 as="h1" className={styles.title}>
          {texts.title}
        </Subtitle1>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
      </div>
      {texts.intro.map((sentence) => (
        <Text as="p" key={sentence} className={styles.paragraph}>
          {sentence}
        </Text>
      ))}
      <Caption1 as="p" className={styles.paragraph}>
        {texts.amounts}
      </Caption1>
    </header>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { Language, useTexts } from "../language";

const useStyles = makeStyles({
  group: { display: "flex" },
  button: { minWidth: "unset" },
});

// Each language under its own name, so that whoever can't read the other finds it.
const names: [Language, string, string][] = [
  ["zh", "中文", "zh-CN"],
  ["en", "English", "en"],
];

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** 中文 / English */
export function LanguageSwitch({ language, onLanguage }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={useTexts().language} className={styles.group}>
      {names.map(([value, name, tag]) => (
        <Button
          key={value}
          size="small"
          appearance={value === language ? "primary" : "subtle"}
          aria-pressed={value === language}
          className={styles.button}
          lang={tag}
          onClick={() => onLanguage(value)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

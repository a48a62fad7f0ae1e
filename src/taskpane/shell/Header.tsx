import { makeStyles, Subtitle2, ToggleButton, tokens } from "@fluentui/react-components";
import { CommentMultipleCheckmarkRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { useLanguage, useMessages, type Language } from "./language";
import { LanguageSwitch } from "./LanguageSwitch";
import { PageTabs } from "./PageTabs";
import { sidePages, type PageId } from "./pages";
import { OtherFunctions, Version } from "./Version";
import { shellMessages } from "./messages";

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
  page: PageId;
  onPage: (page: PageId) => void;
  onLanguage: (language: Language) => void;
}

/** The name; the pages beside the main ones; the language; under them the main pages. */
export function Header({ page, onPage, onLanguage }: Props) {
  const styles = useStyles();
  const messages = useMessages(shellMessages);
  return (
    <header>
      <div className={styles.line}>
        <Subtitle2 as="h1" className={styles.title}>
          {messages.title}
        </Subtitle2>
        <Version />
        {sidePages.map((id) => (
          <ToggleButton
            key={id}
            size="small"
            appearance="subtle"
            icon={icons[id]}
            checked={page === id}
            aria-label={messages.pages[id]}
            title={messages.pages[id]}
            onClick={() => onPage(id)}
          />
        ))}
        <LanguageSwitch language={useLanguage()} onLanguage={onLanguage} />
      </div>
      <OtherFunctions />
      <PageTabs page={page} onPage={onPage} />
    </header>
  );
}

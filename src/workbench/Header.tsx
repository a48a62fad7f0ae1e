import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  ToggleButton,
} from "@fluentui/react-components";
import { useRef } from "react";
import { inLanguage } from "../core/text";
import { languages } from "../core/text/languages";
import type { Language } from "./language";
import { blankLedgers, sampleLedgers, type OfferedWorkbook } from "./offered";
import type { Texts } from "./texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, margin: 0 },
  mark: { color: tokens.colorBrandForeground1 },
  workbook: { flex: 1, minWidth: 0, textAlign: "center", color: tokens.colorNeutralForeground2 },
  edited: { color: tokens.colorNeutralForeground3 },
  languages: { display: "flex", gap: tokens.spacingHorizontalXXS },
});

interface Props {
  texts: Texts;
  language: Language;
  workbookName: string;
  /** Has it edits that aren't saved? */
  isEdited: boolean;
  onLanguage(language: Language): void;
  onFile(file: File): void;
  onOffered(workbook: OfferedWorkbook): void;
  /** Undefined while there is nothing to save. */
  onSave: (() => void) | undefined;
  paneShown: boolean;
  onPaneShown(shown: boolean): void;
}

/** Product name, File menu, the workbook's name, language, the pane's button. */
export function Header({
  texts,
  language,
  workbookName,
  isEdited,
  onLanguage,
  paneShown,
  onPaneShown,
  ...menu
}: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.product}>
        <Text size={500} weight="semibold" className={styles.mark}>
          {texts.product}
        </Text>
        <Text size={300}>{texts.subtitle}</Text>
      </h1>
      <FileMenu texts={texts} language={language} {...menu} />
      <Text truncate wrap={false} className={styles.workbook} data-testid="workbook-name">
        {workbookName}
        {isEdited && <span className={styles.edited}> · {texts.edited}</span>}
      </Text>
      <div role="group" aria-label={texts.language} className={styles.languages}>
        {languages.map(({ code, name }) => (
          <LanguageButton key={code} of={code} label={name} {...{ language, onLanguage }} />
        ))}
      </div>
      <ToggleButton size="small" checked={paneShown} onClick={() => onPaneShown(!paneShown)}>
        {texts.pane}
      </ToggleButton>
    </header>
  );
}

function FileMenu({
  texts,
  language,
  onFile,
  onOffered,
  onSave,
}: Pick<Props, "texts" | "language" | "onFile" | "onOffered" | "onSave">) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle">{texts.file}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>{texts.open}</MenuItem>
            <MenuItem
              disabled={!onSave}
              onClick={onSave}
              secondaryContent="Ctrl+S"
              aria-keyshortcuts="Control+S"
            >
              {texts.save}
            </MenuItem>
            {[
              [texts.samples, sampleLedgers] as const,
              [texts.blankLedgers, blankLedgers(language)] as const,
            ].map(([heading, workbooks]) => (
              <MenuGroup key={heading}>
                <MenuDivider />
                <MenuGroupHeader>{heading}</MenuGroupHeader>
                {workbooks.map((workbook) => (
                  <MenuItem key={workbook.address} onClick={() => onOffered(workbook)}>
                    {inLanguage(workbook.name, language)}
                  </MenuItem>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={texts.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // So that choosing the same file again is a change, too.
          event.target.value = "";
        }}
      />
    </>
  );
}

function LanguageButton(props: {
  of: Language;
  label: string;
  language: Language;
  onLanguage(language: Language): void;
}) {
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      lang={props.of}
      checked={props.of === props.language}
      onClick={() => props.onLanguage(props.of)}
    >
      {props.label}
    </ToggleButton>
  );
}

import { inLanguage } from "../../../../core/text";
import {
  Button,
  Caption1,
  Field,
  makeStyles,
  SearchBox,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useAfterPaint } from "../../../parts/useAfterPaint";
import { FoldsContext } from "../../../parts/Fold";
import { search } from "../model/catalogue";
import { groupByPolicy } from "../model/groupByPolicy";
import { useLanguage, useMessages } from "../../../shell/language";
import type { PageProps } from "../../../shell/pages";
import { useOpenItems } from "../../../search/useOpenItems";
import { functionMessages } from "../messages";
import { useCatalogue } from "../model/useCatalogue";
import { FunctionItem } from "./FunctionItem";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  searchBox: { maxWidth: "unset" },
  group: { margin: 0, marginTop: tokens.spacingVerticalS },
  status: { color: tokens.colorNeutralForeground2 },
});

/** Every function, by policy, with a search box over them; at one of them where another place asks for it. */
export function FunctionList({ asked }: Pick<PageProps, "asked">) {
  const styles = useStyles();
  const texts = useMessages(functionMessages);
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const { functions, failed, reload } = useCatalogue(language);
  const painted = useAfterPaint();
  const items = useOpenItems(asked, painted && functions !== undefined, setQuery, "one");

  if (failed) {
    return (
      <div className={styles.main}>
        <Text role="alert">{texts.loadFailed}</Text>
        <Button onClick={reload}>{texts.retry}</Button>
      </div>
    );
  }
  if (!functions) {
    return (
      <div className={styles.main}>
        <Text role="status">{texts.loading}</Text>
      </div>
    );
  }
  const found = search(functions, query);
  return (
    <div className={styles.main}>
      <Field label={texts.searchLabel}>
        <SearchBox
          className={styles.searchBox}
          placeholder={texts.searchPlaceholder}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
      </Field>
      <Caption1 role="status" className={styles.status}>
        {found.length > 0 ? texts.found(found.length, functions.length) : texts.nothingFound}
      </Caption1>
      <FoldsContext.Provider value={items}>
        <div ref={items.ref}>
          {painted &&
            groupByPolicy(found)
              .map((group) => ({
                ...group,
                title: (group.name && inLanguage(group.name, language)) ?? texts.general,
              }))
              .map(({ title, functions: members }) => (
                <section key={title} aria-label={title}>
                  <Subtitle2 as="h2" className={styles.group}>
                    {title}
                  </Subtitle2>
                  {members.map((fn) => (
                    <FunctionItem key={fn.id} fn={fn} />
                  ))}
                </section>
              ))}
        </div>
      </FoldsContext.Provider>
    </div>
  );
}

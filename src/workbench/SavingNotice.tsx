import { Notice } from "./Notice";
import { isWhole } from "./save";
import type { Texts } from "./texts";
import type { Saving } from "./useSaving";

/** Says what of the last saving is not in the file; nothing when all of it is. */
export function SavingNotice({
  saving,
  texts,
  onClose,
}: {
  saving: Saving | undefined;
  texts: Texts;
  onClose(): void;
}) {
  if (!saving) return null;
  if ("failed" in saving) {
    return (
      <Notice close={texts.close} onClose={onClose}>
        {texts.notSaved[saving.failed](saving.fileName)}
      </Notice>
    );
  }
  if (isWhole(saving.unsaved)) return null;
  const { deleted, renamed, arranged, shifted, looks, formulas } = saving.unsaved;
  const { unsaved } = texts;
  const parts = [
    deleted.length > 0 && unsaved.deleted(deleted),
    renamed.length > 0 && unsaved.renamed(renamed),
    arranged && unsaved.arranged,
    shifted.length > 0 && unsaved.shifted(shifted),
    looks.length > 0 && unsaved.looks(looks),
    formulas.length > 0 && unsaved.formulas(formulas),
  ].filter((part) => part !== false);
  return (
    <Notice intent="warning" close={texts.close} onClose={onClose}>
      {unsaved.all(saving.fileName, parts)}
    </Notice>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Texts } from "./texts";

/** Asks what is to become of unsaved edits before another workbook takes their place. */
export function UnsavedDialog({
  open,
  texts: words,
  workbookName,
  onSave,
  onGiveUp,
  onCancel,
}: {
  open: boolean;
  texts: Texts["opening"];
  workbookName: string;
  onSave(): void;
  onGiveUp(): void;
  onCancel(): void;
}) {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.question(workbookName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {words.save}
            </Button>
            <Button onClick={onGiveUp}>{words.giveUp}</Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

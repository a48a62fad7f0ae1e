import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  target: { position: "relative", display: "flex", flexDirection: "column", height: "100vh" },
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 10000,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  hint: {
    padding: tokens.spacingVerticalXXL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
  },
});

/** The whole page takes a file that is dropped on it. */
export function DropTarget({
  hint,
  onFile,
  children,
}: {
  hint: string;
  onFile(file: File): void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const whenFile = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    // The grid drags selections and rows of its own.
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
  return (
    <div
      className={styles.target}
      onDragOverCapture={whenFile(() => setOver(true))}
      onDropCapture={whenFile((event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      })}
    >
      {children}
      {over && (
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          <Text size={500} className={styles.hint}>
            {hint}
          </Text>
        </div>
      )}
    </div>
  );
}

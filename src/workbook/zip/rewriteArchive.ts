import type { Archive, ZipEntry } from "./readArchive";
import { ZipWriter } from "./ZipWriter";

/** What becomes of entries; the content is asked for when its turn comes. */
export interface ArchiveChanges {
  /** Null takes an entry away. */
  readonly changed: ReadonlyMap<ZipEntry, (() => Iterable<Uint8Array>) | null>;
  /** Entries behind all others, by name; day and attributes are those of `like`. */
  readonly added?: ReadonlyMap<string, () => Iterable<Uint8Array>>;
  readonly like?: ZipEntry;
}

/** Writes an archive anew; every entry that isn't changed keeps its bytes and its place. */
export function rewriteArchive(
  archive: Archive,
  { changed, added = new Map(), like = archive.entries[0] }: ArchiveChanges,
  write: (chunk: Uint8Array) => void
): void {
  const writer = new ZipWriter(write);
  for (const entry of [...archive.entries].sort((a, b) => a.start - b.start)) {
    const content = changed.get(entry);
    if (content) writer.add(content(), entry);
    else if (content === undefined) writer.copy(archive, entry);
  }
  for (const [name, content] of added) writer.add(content(), like!, name);
  writer.finish(archive.comment);
}

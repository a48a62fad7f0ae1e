import type { Deflater } from "./deflate";
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

/** Writes an archive anew; every entry that isn't changed keeps its bytes, and each its place in the directory. */
export function rewriteArchive(
  archive: Archive,
  { changed, added = new Map(), like = archive.entries[0] }: ArchiveChanges,
  write: (chunk: Uint8Array) => void,
  deflater: Deflater
): void {
  const writer = new ZipWriter(write, deflater);
  const records = new Map<ZipEntry, Uint8Array>();
  for (const entry of [...archive.entries].sort((a, b) => a.start - b.start)) {
    const content = changed.get(entry);
    if (content) records.set(entry, writer.add(content(), entry));
    else if (content === undefined) records.set(entry, writer.copy(archive, entry));
  }
  const kept = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  const more = [...added].map(([name, content]) => writer.add(content(), like!, name));
  writer.finish([...kept, ...more], archive.comment);
}

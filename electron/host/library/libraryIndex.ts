import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { LibraryEntry } from '../../../shared/sync/requests.ts'
import type { LogMark } from '../storage/logMark.ts'
import { problemOf } from '../storage/storageProblem.ts'
import { writeWhole } from '../storage/writeWhole.ts'

/** An entry without what depends on the other files. */
export type FileEntry = Omit<LibraryEntry, 'editionIds'>

/** What is remembered of a file, true as long as its size and time of change stay the same. */
export interface IndexedFile {
  readonly sizeBytes: number
  readonly modifiedMs: number
  readonly entry: FileEntry
  /** Null for a file that could not be read, or in which nothing has happened. */
  readonly log: LogMark | null
}

/** Raised whenever the shape changes: an index of another version is simply built anew. */
const INDEX_VERSION = 2

const entrySchema: z.ZodMiniType<FileEntry> = z.strictObject({
  fileId: z.string(),
  name: z.string(),
  municipalityCount: z.number(),
  gatherings: z.array(z.strictObject({ title: z.string(), date: z.nullable(z.string()) })),
  changedAt: z.number(),
  sizeBytes: z.number(),
  state: z.enum(['ready', 'damaged', 'newer', 'missing', 'foreign', 'busy']),
})

const indexSchema = z.strictObject({
  version: z.literal(INDEX_VERSION),
  files: z.array(
    z.strictObject({
      sizeBytes: z.number(),
      modifiedMs: z.number(),
      entry: entrySchema,
      log: z.nullable(z.strictObject({ line: z.string(), head: z.string() })),
    }),
  ),
})

/** The remembered files by fileId; empty when there is no index, or none that can be understood. */
export function readLibraryIndex(path: string): ReadonlyMap<string, IndexedFile> {
  const parsed = indexSchema.safeParse(readJson(path))
  return new Map((parsed.data?.files ?? []).map((file) => [file.entry.fileId, file]))
}

/** Writes the index; a folder that cannot be written to goes without. */
export function writeLibraryIndex(path: string, files: Iterable<IndexedFile>): void {
  try {
    writeWhole(path, `${JSON.stringify({ version: INDEX_VERSION, files: [...files] }, null, 1)}\n`)
  } catch (error) {
    if (!problemOf(error)) throw error
  }
}

/** Opening looks closer than listing does, and decay leaves size and time as they were. */
export function rememberDamaged(path: string, fileId: string): void {
  const files = new Map(readLibraryIndex(path))
  const known = files.get(fileId)
  if (!known) return
  files.set(fileId, { ...known, entry: { ...known.entry, state: 'damaged' } })
  writeLibraryIndex(path, files.values())
}

/** A deleted network's name must not stay behind here. */
export function forgetFile(path: string, fileId: string): void {
  const files = new Map(readLibraryIndex(path))
  if (files.delete(fileId)) writeLibraryIndex(path, files.values())
}

function readJson(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  } catch (error) {
    if (error instanceof SyntaxError || problemOf(error)) return undefined
    throw error
  }
}

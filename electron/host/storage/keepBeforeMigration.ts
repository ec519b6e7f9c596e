import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SqliteDatabase } from './sqlite.ts'
import { writeWhole } from './writeWhole.ts'

/** Offsets in the SQLite header that say how the file is written; 1 = no WAL beside it. */
const WRITE_VERSION_AT = 18
const READ_VERSION_AT = 19
const WITHOUT_WAL = 1

/**
 * The file as an older Samling left it, for the day the new format turns out wrong: `Navn (v1).samling`.
 * What already has that name stays; it may be somebody's network.
 */
export function keepBeforeMigration(
  db: SqliteDatabase,
  version: number,
  folder: string,
  fileName: string,
): void {
  const image = db.serialize()
  image[WRITE_VERSION_AT] = WITHOUT_WAL
  image[READ_VERSION_AT] = WITHOUT_WAL
  mkdirSync(folder, { recursive: true })
  writeWhole(freePathIn(folder, fileName.replace(/\.samling$/, ` (v${version})`)), image)
}

function freePathIn(folder: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? stem : `${stem} ${number}`}.samling`)
    if (!existsSync(path)) return path
  }
}

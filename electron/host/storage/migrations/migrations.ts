import { createTables } from './0001createTables.ts'
import { moveAreaPlaces } from './0002moveAreaPlaces.ts'
import { sayMore } from './0003sayMore.ts'
import type { Migration } from './migration.ts'

/** Every step from an empty file to today's format, strictly increasing. */
export const migrations: readonly Migration[] = [createTables, moveAreaPlaces, sayMore]

/** The newest format this Samling reads and writes: `user_version` in the file. */
export const FILE_VERSION = migrations.length

import type { Migration } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'
import type { SqliteDatabase } from './sqlite.ts'

export const readFileVersion = (db: SqliteDatabase): number =>
  Number(db.pragma('user_version', { simple: true }))

/**
 * Takes the file up to the newest format, one transaction a step, so a stop half-way leaves a whole
 * file of one version or the next. The caller has put a copy aside first.
 */
export function migrateFile(db: SqliteDatabase, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (step.version <= readFileVersion(db)) continue
    db.transaction(() => {
      step.apply(db)
      db.pragma(`user_version = ${step.version}`)
    })()
  }
}

import type { Migration } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'
import { isNounView } from './nounViews.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

const readSchema = (db: SqliteDatabase): readonly SchemaRow[] =>
  db.prepare<[], SchemaRow>('SELECT type, name, sql FROM sqlite_schema').all()

/** SQLite's own notes: statistics left by other tools, and the indexes behind keys. */
const isSqliteOwn = ({ name }: SchemaRow): boolean =>
  /^sqlite_(stat\d|autoindex_(events|records)_\d)$/.test(name)

const isOwnView = ({ type, sql }: SchemaRow): boolean => type === 'view' && sql !== null && isNounView(sql)

const asText = ({ type, name, sql }: SchemaRow): string => `${type} ${name} ${sql}`

/**
 * Whether the file holds exactly the tables a Samling of that version makes, and views of our own
 * making. Anything more (a trigger, above all) could run somebody's SQL when we write: `foreign`.
 * As many things as there should be, but not the same, is decay: `altered`. What is expected is made
 * by the migrations themselves, so the two cannot drift apart.
 */
export function recogniseSchema(
  db: SqliteDatabase,
  version: number,
  viewCount: number,
  steps: readonly Migration[] = migrations,
): 'own' | 'altered' | 'foreign' {
  const expected = expectedSchema(version, steps)
  const found = readSchema(db).filter((row) => !isSqliteOwn(row))
  const own = found.filter((row) => expected.has(asText(row)))
  const extra = found.filter((row) => !expected.has(asText(row)) && !isOwnView(row))
  if (own.length === expected.size && extra.length === 0) return 'own'
  return found.length > expected.size + viewCount ? 'foreign' : 'altered'
}

function expectedSchema(version: number, steps: readonly Migration[]): ReadonlySet<string> {
  const pattern = new Sqlite(':memory:')
  try {
    for (const step of steps) if (step.version <= version) step.apply(pattern)
    return new Set(
      readSchema(pattern)
        .filter((row) => !isSqliteOwn(row))
        .map(asText),
    )
  } finally {
    pattern.close()
  }
}

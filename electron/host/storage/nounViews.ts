import * as z from 'zod/mini'
import type { Model } from '../../../shared/core/model.ts'
import type { Noun } from '../../../shared/core/noun.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** Nouns and fields are our own identifiers, so they can stand in SQL as they are. */
const columnSql = (field: string): string => `data ->> '$.${field}' AS "${field}"`

const viewSql = (kind: string, fields: readonly string[]): string =>
  `CREATE VIEW "${kind}" AS SELECT ${fields.map(columnSql).join(', ')} FROM records WHERE kind = '${kind}'`

/** Matches exactly what `viewSql` writes: such a view is harmless whoever put it there. */
const OWN_VIEW =
  /^CREATE VIEW "([A-Za-z]+)" AS SELECT (data ->> '\$\.([A-Za-z]+)' AS "\3"(, )?)+ FROM records WHERE kind = '\1'$/

export const isNounView = (sql: string): boolean => OWN_VIEW.test(sql)

const fieldsOfNoun = ({ schema, kind }: Noun): readonly string[] => {
  if (!(schema instanceof z.ZodMiniObject)) throw new Error(`The noun ${kind} has no fields to show`)
  return Object.keys(schema.shape).filter((field) => field !== 'kind')
}

/** One readable table per noun for anyone with a SQL tool: name of the view → its SQL. */
export const nounViewsOf = (model: Model): ReadonlyMap<string, string> =>
  new Map([...model.nouns.values()].map((noun) => [noun.kind, viewSql(noun.kind, fieldsOfNoun(noun))]))

/** Brings the file's views up to the model's nouns; writes nothing when they already are. */
export function refreshNounViews(db: SqliteDatabase, model: Model): void {
  const wanted = nounViewsOf(model)
  const present = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")
    .all()
  const stale = present.filter(({ name, sql }) => wanted.get(name) !== sql)
  const missing = [...wanted].filter(
    ([name, sql]) => !present.some((view) => view.name === name && view.sql === sql),
  )
  if (stale.length + missing.length === 0) return
  db.transaction(() => {
    for (const { name } of stale) db.exec(`DROP VIEW "${name}"`)
    for (const [, sql] of missing) db.exec(sql)
  })()
}

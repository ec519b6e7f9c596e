import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { requireNodeApi } from './requireNodeApi.ts'

// A static import would be hoisted above the guard; the addon must not be touched before it.
requireNodeApi()

export type SqliteDatabase = BetterSqlite3.Database

// `require` has no types; the package's own are the promise.
export const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3

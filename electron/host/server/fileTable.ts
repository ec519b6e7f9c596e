import { readFileSync } from 'node:fs'
import { listPageFiles } from '../pageFiles.ts'

/** An answer that is ready to send. */
export interface StaticFile {
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
}

/** Built files in this folder carry a hash of their content in the name, so they never change. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/

/**
 * The whole page in memory, by URL path. Later changes on disk, links included, cannot change what
 * is served. Throws when the page was never built: there is nothing to serve then.
 */
export function createFileTable(rendererFolder: string): ReadonlyMap<string, StaticFile> {
  const table = new Map<string, StaticFile>()
  for (const [urlPath, { filePath, contentType }] of listPageFiles(rendererFolder)) {
    const cacheControl = HASHED.test(urlPath) ? 'public, max-age=31536000, immutable' : 'no-store'
    table.set(urlPath, { body: readFileSync(filePath), contentType, cacheControl })
  }
  if (!table.has('/'))
    throw new Error(`There is no index.html in ${rendererFolder}; run "npm run build" first`)
  return table
}

import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/** One file of the built page: where it lies and what it is called on the wire. */
export interface PageFile {
  readonly filePath: string
  readonly contentType: string
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * Every file a page request can ever be answered with, by URL path (`/assets/main.js`; `/` is the
 * page itself). Made once, at start: a request is looked up here and never joined to a folder, so
 * no spelling of `..` leads outside. Kinds of files the page has no use for are left out.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  const visit = (directory: string, urlPath: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const [filePath, entryUrl] = [
        join(directory, entry.name),
        `${urlPath}${encodeURIComponent(entry.name)}`,
      ]
      if (entry.isDirectory()) visit(filePath, `${entryUrl}/`)
      const contentType = contentTypes[extname(entry.name)]
      if (entry.isFile() && contentType) files.set(entryUrl, { filePath, contentType })
    }
  }
  visit(folder, '/')
  const page = files.get('/index.html')
  if (page) files.set('/', page)
  return files
}

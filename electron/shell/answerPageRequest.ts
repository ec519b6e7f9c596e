import { readFile } from 'node:fs/promises'
import { contentSecurityPolicy } from '../host/contentSecurityPolicy.ts'
import type { PageFile } from '../host/pageFiles.ts'
import { isOwnPage, PAGE_ADDRESS } from './ownPage.ts'

const commonHeaders = {
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // A new version of the program must never meet an older version's page.
  'cache-control': 'no-store',
} as const

/** The file `url` stands for, or nothing: a look-up in the fixed table, whatever the URL looks like. */
export function findPageFile(files: ReadonlyMap<string, PageFile>, url: string): PageFile | undefined {
  if (!isOwnPage(url, PAGE_ADDRESS)) return undefined
  return files.get(new URL(url).pathname)
}

/** Answers `app://samling/…` from the fixed table; the only way a page gets at a file. */
export async function answerPageRequest(
  files: ReadonlyMap<string, PageFile>,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: commonHeaders })
  const file = findPageFile(files, request.url)
  if (!file) return new Response(null, { status: 404, headers: commonHeaders })
  const bytes = await readFile(file.filePath)
  return new Response(new Uint8Array(bytes), {
    status: 200,
    headers: { ...commonHeaders, 'content-type': file.contentType },
  })
}

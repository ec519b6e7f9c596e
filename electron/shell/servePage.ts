import { protocol } from 'electron'
import { listPageFiles } from '../host/pageFiles.ts'
import { answerPageRequest } from './answerPageRequest.ts'
import { PAGE_SCHEME } from './ownPage.ts'

/** Makes `app:` a proper origin, with its own storage and a secure context. Must run before `ready`. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page from a table made now; files that appear later are not served. */
export function servePage(pageFolder: string): void {
  const files = listPageFiles(pageFolder)
  protocol.handle(PAGE_SCHEME, (request) => answerPageRequest(files, request))
}

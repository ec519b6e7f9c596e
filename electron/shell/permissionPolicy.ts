import { isOwnPage } from './ownPage.ts'

/** Electron grants everything unless told otherwise. The projector needs full screen; nothing else is needed. */
const allowedPermissions: ReadonlySet<string> = new Set(['fullscreen'])

/** Whether a page may have a permission: ours, in the window itself, and on the list. */
export const isPermissionAllowed = (
  permission: string,
  request: { readonly url: string; readonly isMainFrame: boolean },
  pageAddress: string,
): boolean => allowedPermissions.has(permission) && request.isMainFrame && isOwnPage(request.url, pageAddress)

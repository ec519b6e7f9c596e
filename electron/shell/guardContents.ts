import { app, type Session, session, type WebContents } from 'electron'
import { isNavigationAllowed, isRequestAllowed } from './ownPage.ts'
import { isPermissionAllowed } from './permissionPolicy.ts'

/** Shuts every way out of a page: other addresses, new windows, embedded views. Holds for all contents, also future kinds. */
function guardNavigation(contents: WebContents, pageAddress: string): void {
  const refuseUnlessOwn = (event: {
    preventDefault: () => void
    url: string
    isMainFrame: boolean
  }): void => {
    if (!isNavigationAllowed(event.url, event.isMainFrame, pageAddress)) event.preventDefault()
  }
  contents.on('will-navigate', refuseUnlessOwn)
  contents.on('will-frame-navigate', refuseUnlessOwn)
  contents.on('will-redirect', refuseUnlessOwn)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function guardSession(target: Session, pageAddress: string, isDevelopment: boolean): void {
  target.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(
      isPermissionAllowed(
        permission,
        { url: details.requestingUrl, isMainFrame: details.isMainFrame },
        pageAddress,
      ),
    ),
  )
  target.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isPermissionAllowed(
      permission,
      { url: details.requestingUrl ?? origin, isMainFrame: details.isMainFrame },
      pageAddress,
    ),
  )
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isRequestAllowed(details.url, pageAddress, isDevelopment) }),
  )
  // Samling makes its files itself; a download can only be something else's idea.
  target.on('will-download', (event) => event.preventDefault())
}

/** Puts the guards in place; before the first window, and `ready` must have passed for the session. */
export function guardContents(pageAddress: string, isDevelopment: boolean): void {
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, pageAddress))
  guardSession(session.defaultSession, pageAddress, isDevelopment)
}

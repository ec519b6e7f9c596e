import { app, type Event } from 'electron'
import type { Host } from '../host/createHost.ts'

/** Holds the exit back until every file is checkpointed into one clean file that can be copied. */
export function closeHostOnQuit(host: Pick<Host, 'close'>): void {
  let isClosing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event: Event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    void host.close().then(() => app.exit(0))
  })
}

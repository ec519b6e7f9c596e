import type { OpenedFile } from '../../shared/sync/shellBridge.ts'

/** Brings files from outside into the library and tells the page, when there is a page to tell. */
export interface FileIntake {
  readonly open: (path: string) => void
  /** The page listens from now on; what came before is told at once. */
  readonly pageReady: (tell: (opened: OpenedFile) => void) => void
  readonly pageGone: () => void
}

/** A double click can start the program: the file is then named long before a page can hear it. */
export function createFileIntake(bringIn: (path: string) => Promise<OpenedFile>): FileIntake {
  let tell: ((opened: OpenedFile) => void) | null = null
  let waiting: OpenedFile[] = []

  const deliver = (opened: OpenedFile): void => {
    if (tell) tell(opened)
    else waiting.push(opened)
  }
  return {
    open: (path) => void bringIn(path).then(deliver),
    pageReady(listener) {
      tell = listener
      for (const opened of waiting) listener(opened)
      waiting = []
    },
    pageGone() {
      tell = null
    },
  }
}

import type { LibraryProblem } from '../../shared/sync/requests.ts'

/** The few things the host needs from whoever runs it: Electron, plain Node, or a test. */
export interface HostPlatform {
  /** Milliseconds since 1970, UTC. One of the two injected places for clocks and randomness. */
  readonly now: () => number
  readonly newId: () => string
  /** Shows the file selected in the system's file manager. */
  readonly showInFolder: (path: string) => Promise<LibraryProblem | null>
}

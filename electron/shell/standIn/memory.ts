export interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly enabled?: boolean
  readonly click?: () => void
  readonly submenu?: readonly MenuItem[]
}

/** What the shell asked for, in the order it did; read by the scenarios. */
export const memory = {
  isSandboxed: false,
  schemes: [] as unknown[],
  pageHandlers: new Map<string, (request: Request) => Promise<Response>>(),
  errorBoxes: [] as { title: string; detail: string }[],
  shownInFolder: [] as string[],
  filesToChoose: [] as string[],
  /** What the person answers in a save dialog; empty = they change their mind. */
  pathToSave: '',
  saveDialogs: [] as unknown[],
  /** Kind and size of what was put on the clipboard. */
  copied: [] as [string, number][],
  exposed: new Map<string, unknown>(),
  permissionRequest: null as
    | ((contents: unknown, permission: string, decide: (granted: boolean) => void, details: unknown) => void)
    | null,
  permissionCheck: null as
    | ((contents: unknown, permission: string, origin: string, details: unknown) => boolean)
    | null,
  deviceCheck: null as ((details: unknown) => boolean) | null,
  beforeRequest: null as
    | ((details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void)
    | null,
  menu: [] as MenuItem[],
  beforeExit: (_code: number): void => undefined,
}

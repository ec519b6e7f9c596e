/** A window's own full screen: it is reached and left in its own time, and by others than us. */
export interface FullScreenDoor {
  readonly isFull: () => boolean
  /** Done when the window has gone there, or will not. */
  readonly go: (isWanted: boolean) => Promise<void>
  readonly onChange: (listen: () => void) => () => void
}

export interface FullScreen {
  readonly isWished: () => boolean
  readonly wish: (isWanted: boolean) => void
  /** The window left full screen by itself: by the browser's Esc, the system's button, or another program. */
  readonly onLeft: (listen: () => void) => () => void
}

/**
 * Wishes come faster than windows move. One movement at a time; when it is over, the last wish counts, so the
 * window never comes to rest in what was wished before. A window that refuses is not asked again and again.
 */
export function createFullScreen(door: FullScreenDoor): FullScreen {
  let wished = false
  let isMoving = false

  async function follow(): Promise<void> {
    if (isMoving) return
    isMoving = true
    try {
      let refused: boolean | null = null
      while (door.isFull() !== wished && wished !== refused) {
        const goal: boolean = wished
        await door.go(goal)
        refused = door.isFull() === goal ? null : goal
      }
    } finally {
      isMoving = false
    }
  }
  return {
    isWished: () => wished,
    wish: (isWanted) => {
      wished = isWanted
      void follow()
    },
    onLeft: (listen) =>
      door.onChange(() => {
        // While it moves, what happens is our own doing.
        if (isMoving || !wished || door.isFull()) return
        wished = false
        listen()
      }),
  }
}

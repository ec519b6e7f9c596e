import type { ShellBridge } from '../../shared/sync/shellBridge.ts'
import type { FullScreenDoor } from './fullScreen.ts'

const browserDoor: FullScreenDoor = {
  isFull: () => document.fullscreenElement !== null,
  go: async (isWanted) => {
    try {
      if (isWanted) await document.documentElement.requestFullscreen()
      else await document.exitFullscreen()
    } catch {
      // Refused: the projector picture fills the window instead.
    }
  },
  onChange: (listen) => {
    document.addEventListener('fullscreenchange', listen)
    return () => document.removeEventListener('fullscreenchange', listen)
  },
}

/** The desktop window tells by itself: nothing of this reaches the document. */
function shellDoor(shell: Pick<ShellBridge, 'setFullScreen' | 'onFullScreen'>): FullScreenDoor {
  let isFull = false
  return {
    isFull: () => isFull,
    go: async (isWanted) => {
      isFull = await shell.setFullScreen(isWanted)
    },
    onChange: (listen) => {
      // The bridge has no way to stop listening, but hears only the latest.
      shell.onFullScreen((isFullNow) => {
        isFull = isFullNow
        listen()
      })
      return () => undefined
    },
  }
}

export const fullScreenDoor = (): FullScreenDoor => (window.samling ? shellDoor(window.samling) : browserDoor)

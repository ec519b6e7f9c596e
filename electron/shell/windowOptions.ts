import type { BrowserWindowConstructorOptions } from 'electron'

/** Height of the page's own dark title bar; the system's window buttons lie on it. */
const TITLE_BAR_HEIGHT_PX = 36
const FRAME_COLOR = '#05222C'

export interface WindowSurroundings {
  readonly platform: NodeJS.Platform
  readonly preloadPath: string
  readonly iconPath: string
}

const titleBar = (platform: NodeJS.Platform): BrowserWindowConstructorOptions =>
  platform === 'darwin'
    ? {
        titleBarStyle: 'hidden',
        titleBarOverlay: { height: TITLE_BAR_HEIGHT_PX },
        trafficLightPosition: { x: 12, y: 10 },
      }
    : {
        titleBarStyle: 'hidden',
        titleBarOverlay: { color: FRAME_COLOR, symbolColor: '#FFFFFF', height: TITLE_BAR_HEIGHT_PX },
      }

/** How every window is made. The page is sealed off: no Node, own world, sandbox, no foreign content. */
export function windowOptions({
  platform,
  preloadPath,
  iconPath,
}: WindowSurroundings): BrowserWindowConstructorOptions {
  return {
    ...titleBar(platform),
    title: 'Samling',
    icon: iconPath,
    width: 1600,
    height: 1000,
    minWidth: 960,
    minHeight: 600,
    backgroundColor: FRAME_COLOR,
    // Shown when the first picture is painted, so that nobody sees an empty frame.
    show: false,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker fetches its word lists from the internet.
      spellcheck: false,
      // A timer or a colleague's drag must go on while the facilitator looks at another window.
      backgroundThrottling: false,
    },
  }
}

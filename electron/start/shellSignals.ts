/** What the shell tells `npm start` when the window is up. Until then a death means: Electron will not run here. */
export const SHOWN_MESSAGE = 'samling:shown'

/** How the shell exits after an error of its own; such an end is not Electron's fault and is not retried. */
export const CRASH_EXIT_CODE = 70

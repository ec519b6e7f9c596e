import { app, dialog } from 'electron'
import type { Language } from '../../shared/packs/language.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { CRASH_EXIT_CODE } from '../start/shellSignals.ts'

/**
 * Says what happened and ends, rather than going on with half a program. What was shown as saved
 * is on disk already. Electron's own dialog would show a stack trace and keep running.
 */
export function handleShellCrash(language: () => Language): void {
  let isDying = false
  process.on('uncaughtException', (error) => {
    console.error(error)
    if (isDying) return
    isDying = true
    const texts = getTexts(language()).menu
    dialog.showErrorBox(texts.shellDied, texts.shellDiedDetail(error.message))
    app.exit(CRASH_EXIT_CODE)
  })
  // One path for both: Node turns an uncaught exception from it, with the stack it had.
  process.on('unhandledRejection', (reason) => {
    throw reason
  })
}

import { useEffect, useRef } from 'react'
import type { MenuAction, OpenedFile } from '../../shared/sync/shellBridge.ts'
import { libraryProblemText } from '../../shared/texts/sections/refusal.ts'
import { useLanguage, useTexts } from './language.tsx'
import { useNavigation } from './navigation.tsx'
import { type Action, useShortcutRegistry } from './shortcuts.tsx'
import { useToast } from './toast.tsx'

const menuActionsOf = (actions: readonly Action[]): readonly MenuAction[] =>
  actions.flatMap(({ menu, enabled }) => (menu && enabled ? [menu] : []))

/** Connects the desktop window's menu, language and double-clicked files to the page. Nothing in a browser. */
export function useShell(): void {
  const registry = useShortcutRegistry()
  const texts = useTexts()
  const { language } = useLanguage()
  const { openFile } = useNavigation()
  const toast = useToast()

  // The bridge has no way to stop listening: one listener for the life of the page, reading the latest.
  const opened = useRef<(file: OpenedFile) => void>(() => undefined)
  useEffect(() => {
    opened.current = (file) =>
      file.ok ? openFile(file.value.fileId) : toast(libraryProblemText(texts, file.failure))
  })
  const isListening = useRef(false)
  useEffect(() => {
    if (!window.samling || isListening.current) return
    isListening.current = true
    window.samling.onFileOpened((file) => opened.current(file))
    window.samling.onMenu((wanted) =>
      registry
        .list()
        .find(({ menu, enabled }) => menu === wanted && enabled)
        ?.run(),
    )
  }, [registry])

  useEffect(() => window.samling?.setLanguage(language), [language])
  useEffect(() => {
    const shell = window.samling
    if (!shell) return
    let told = ''
    const tell = (): void => {
      const available = [...new Set(menuActionsOf(registry.list()))].sort()
      if (available.join() === told) return
      told = available.join()
      shell.setActions(available)
    }
    tell()
    return registry.onChange(tell)
  }, [registry])
}

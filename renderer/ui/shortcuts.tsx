import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { MenuAction } from '../../shared/sync/shellBridge.ts'
import { belongsToControl, belongsToTextField, isShortcut } from './shortcut.ts'

/** One thing a person can do: toolbar, menu, keyboard and the list of shortcuts all read the same object. */
export interface Action {
  readonly label: string
  /** One or several ways in, as «Ctrl+Z»; see `isShortcut`. */
  readonly shortcut: string | readonly string[]
  /** The item of the desktop menu that does the same. */
  readonly menu?: MenuAction
  readonly enabled: boolean
  readonly run: () => void
}

export interface ShortcutRegistry {
  readonly add: (read: () => readonly Action[]) => () => void
  /** Everything that has a key right now, for the list of shortcuts. */
  readonly list: () => readonly Action[]
  readonly onChange: (listen: () => void) => () => void
}

const ShortcutContext = createContext<LiveRegistry | null>(null)

export const shortcutsOf = ({ shortcut }: Action): readonly string[] =>
  typeof shortcut === 'string' ? [shortcut] : shortcut

/** Whether keys now go into a text field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)))

const controlOf = (target: EventTarget | null): string => {
  if (target instanceof HTMLInputElement) return target.type
  return target instanceof HTMLElement && target.closest('button, a, summary, [role^=menuitem]')
    ? 'button'
    : ''
}

function findAction(actions: readonly Action[], event: KeyboardEvent): Action | undefined {
  if (belongsToControl(event.key, controlOf(event.target))) return undefined
  const typing = isTyping(event.target)
  return actions.find(
    (action) =>
      action.enabled &&
      shortcutsOf(action).some(
        (shortcut) => isShortcut(event, shortcut) && !(typing && belongsToTextField(shortcut)),
      ),
  )
}

/** Listens for the whole window. Newest screen first; a dialog or menu that handles a key prevents it. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createRegistry)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return
      const action = findAction(registry.list(), event)
      if (!action) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [registry])
  return <ShortcutContext value={registry}>{children}</ShortcutContext>
}

interface LiveRegistry extends ShortcutRegistry {
  readonly changed: () => void
}

function createRegistry(): LiveRegistry {
  const sources = new Set<() => readonly Action[]>()
  const listeners = new Set<() => void>()
  return {
    add: (read) => {
      sources.add(read)
      return () => sources.delete(read)
    },
    list: () => [...sources].reverse().flatMap((read) => read()),
    onChange: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    changed: () => {
      for (const listen of listeners) listen()
    },
  }
}

function useRegistry(): LiveRegistry {
  const registry = useContext(ShortcutContext)
  if (!registry) throw new Error('A screen was drawn outside ShortcutsProvider')
  return registry
}

/** Gives these actions their keys while the caller is on screen. */
export function useShortcuts(actions: readonly Action[]): void {
  const registry = useRegistry()
  const latest = useRef(actions)
  useEffect(() => registry.add(() => latest.current), [registry])
  useEffect(() => {
    latest.current = actions
    registry.changed()
    return () => registry.changed()
  })
}

/** What has keys: read at the moment of the call, and told about when it may have changed. */
export const useShortcutRegistry = (): ShortcutRegistry => useRegistry()

import { Fragment } from 'react'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../language.tsx'
import { type Action, shortcutsOf, useShortcutRegistry } from '../shortcuts.tsx'
import './shortcutsDialog.css'

/** Esc is every screen's way back and needs no row; the same action in two places is one row. */
function namedOnce(actions: readonly Action[]): readonly Action[] {
  const worthListing = actions.filter((action) =>
    shortcutsOf(action).some((shortcut) => shortcut !== 'Escape'),
  )
  return [...new Map(worthListing.map((action) => [action.label, action])).values()]
}

/** Every key that works on the screen behind it. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame } = useTexts()
  const registry = useShortcutRegistry()
  const actions = namedOnce(registry.list())
  const keyNames: Readonly<Record<string, string>> = frame.keyNames
  return (
    <Dialog title={frame.shortcuts} onClose={onClose} isReading>
      {actions.length === 0 && <p>{frame.shortcutsEmpty}</p>}
      <dl className="shortcuts">
        {actions.map((action) => (
          <div key={action.label} className="shortcuts-row">
            <dt>{action.label}</dt>
            <dd>
              {shortcutsOf(action).map((shortcut, index) => (
                <Fragment key={shortcut}>
                  {index > 0 && <span className="shortcuts-or">{frame.or}</span>}
                  {shortcut.split('+').map((key) => (
                    <kbd key={key}>{keyNames[key] ?? key}</kbd>
                  ))}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

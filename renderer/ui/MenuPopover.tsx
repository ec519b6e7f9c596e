import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Icon, type IconName } from './Icon.tsx'
import './menu.css'
import { type Box, menuPosition } from './menuPosition.ts'

export interface MenuItem {
  readonly label: string
  readonly run: () => void
  readonly icon?: IconName
  /** Given for choices among several: shows a tick, and the menu opens on the chosen one. */
  readonly isSelected?: boolean
  readonly isDangerous?: boolean
  readonly isDisabled?: boolean
  /** Quiet words at the right: a key, a state. */
  readonly hint?: string
}

export interface MenuPopoverProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** What the menu belongs to: a button's box, or a point on the board (a box of no size). */
  readonly anchor: Box
  readonly align?: 'start' | 'end'
  readonly onClose: () => void
}

/** An open menu. Arrows, Home, End and first letters move; Enter chooses; Esc, Tab or a press elsewhere closes. */
export function MenuPopover({ label, items, anchor, align = 'start', onClose }: MenuPopoverProps) {
  const root = useRef<HTMLDivElement>(null)
  usePlacing(root, anchor, align)
  useFocusReturn(root)
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', press, true)
    return () => document.removeEventListener('pointerdown', press, true)
  }, [onClose])
  const choose = (item: MenuItem): void => {
    onClose()
    item.run()
  }
  return createPortal(
    <div
      ref={root}
      className="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => pressKey(event, root.current, onClose)}
    >
      {items.map((item) => (
        <MenuRow key={item.label} item={item} onChoose={() => choose(item)} />
      ))}
    </div>,
    document.body,
  )
}

function MenuRow({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  const isChoice = item.isSelected !== undefined
  const role = isChoice ? { role: 'menuitemradio', 'aria-checked': item.isSelected } : { role: 'menuitem' }
  return (
    <button
      type="button"
      className="menu-item"
      tabIndex={-1}
      data-dangerous={item.isDangerous}
      disabled={item.isDisabled}
      onClick={onChoose}
      {...role}
    >
      {isChoice && (
        <span className="menu-tick">{item.isSelected && <Icon name="check" sizeRem={1.125} />}</span>
      )}
      {item.icon && <Icon name={item.icon} />}
      <span className="menu-label">{item.label}</span>
      {item.hint && <span className="menu-hint">{item.hint}</span>}
    </button>
  )
}

function usePlacing(
  root: { readonly current: HTMLElement | null },
  anchor: Box,
  align: 'start' | 'end',
): void {
  useLayoutEffect(() => {
    const menu = root.current
    if (!menu) return
    const size = { width: menu.offsetWidth, height: menu.offsetHeight }
    const { left, top } = menuPosition(
      anchor,
      size,
      { width: window.innerWidth, height: window.innerHeight },
      align,
    )
    menu.style.left = `${left}px`
    menu.style.top = `${top}px`
  })
}

/** Focus goes into the menu and, unless the choice moved it on, back to where it was. */
function useFocusReturn(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement
    const menu = root.current
    const first =
      menu?.querySelector<HTMLElement>('[aria-checked="true"]') ??
      menu?.querySelector<HTMLElement>('button:not(:disabled)')
    first?.focus()
    return () => {
      const isLost = document.activeElement === document.body || menu?.contains(document.activeElement)
      if (isLost && before instanceof HTMLElement) before.focus()
    }
  }, [root])
}

function pressKey(event: KeyboardEvent, menu: HTMLElement | null, onClose: () => void): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]
  const focused = document.activeElement
  const current = focused instanceof HTMLElement ? items.indexOf(focused) : -1
  const target = nextItem(event.key, items, current)
  if (target) {
    event.preventDefault()
    target.focus()
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault()
    onClose()
  }
  // The board and the window must not hear keys meant for the menu.
  event.stopPropagation()
}

function nextItem(key: string, items: readonly HTMLElement[], current: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % items.length]
    case 'ArrowUp':
      return items.at(current - 1)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default: {
      if (key.length !== 1 || key === ' ') return undefined
      const wanted = key.toLocaleLowerCase('nb')
      const rotated = [...items.slice(current + 1), ...items.slice(0, current + 1)]
      return rotated.find((item) => item.textContent.trim().toLocaleLowerCase('nb').startsWith(wanted))
    }
  }
}

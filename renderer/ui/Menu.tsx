import { type ReactNode, useCallback, useId, useState } from 'react'
import { type MenuItem, MenuPopover } from './MenuPopover.tsx'
import type { Box } from './menuPosition.ts'

export type { MenuItem } from './MenuPopover.tsx'

/** What the button that opens the menu must carry. */
export interface MenuTriggerProps {
  readonly id: string
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-expanded': boolean
  readonly onClick: (event: { readonly currentTarget: HTMLElement }) => void
}

export interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'end'
  readonly trigger: (props: MenuTriggerProps) => ReactNode
}

/** A button and its menu. For a menu at a point (a card, a finger) use `MenuPopover` itself. */
export function Menu({ label, items, align = 'start', trigger }: MenuProps) {
  const id = useId()
  const [anchor, setAnchor] = useState<Box | null>(null)
  const close = useCallback(() => setAnchor(null), [])
  return (
    <>
      {trigger({
        id,
        'aria-haspopup': 'menu',
        'aria-expanded': anchor !== null,
        onClick: ({ currentTarget }) => setAnchor(anchor ? null : currentTarget.getBoundingClientRect()),
      })}
      {anchor && <MenuPopover label={label} items={items} anchor={anchor} align={align} onClose={close} />}
    </>
  )
}

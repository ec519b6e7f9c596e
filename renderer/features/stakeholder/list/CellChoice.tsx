import type { ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { Menu, type MenuItem } from '../../../ui/Menu.tsx'
import './cellChoice.css'

export interface CellChoiceProps {
  /** Which control of the row this is: the arrows find the same one in the next row. */
  readonly cell: string
  /** Column, card and what is chosen. */
  readonly label: string
  readonly menuLabel: string
  readonly items: readonly MenuItem[]
  readonly title?: string | undefined
  readonly describedBy?: string | undefined
  readonly children: ReactNode
}

/** One of several in a cell. A menu rather than the browser's list, whose arrows would save every choice they pass. */
export function CellChoice({ cell, label, menuLabel, items, title, describedBy, children }: CellChoiceProps) {
  return (
    <Menu
      label={menuLabel}
      items={items}
      trigger={(trigger) => (
        <button
          type="button"
          className="mapList-choice"
          data-cell={cell}
          aria-label={label}
          aria-describedby={describedBy}
          title={title}
          {...trigger}
        >
          <span className="mapList-chosen">{children}</span>
          <Icon name="chevronDown" sizeRem={0.875} />
        </button>
      )}
    />
  )
}

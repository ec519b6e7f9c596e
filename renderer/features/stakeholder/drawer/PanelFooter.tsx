import type { MouseEvent } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Menu, type MenuItem } from '../../../ui/Menu.tsx'
import './panelFooter.css'

export interface PanelFooterProps {
  readonly moveLabel: string
  readonly onMove: (clientX: number, clientY: number) => void
  /** «Usikker» as an answer that can be given and taken back; nothing where the form does not ask. */
  readonly unsure: { readonly label: string; readonly isOn: boolean; readonly flip: () => void } | null
  readonly more: readonly MenuItem[]
  readonly onDelete: () => void
}

/** What can be done with the card or cards, always within reach under the scrolling part. */
export function PanelFooter({ moveLabel, onMove, unsure, more, onDelete }: PanelFooterProps) {
  const { card: words, common } = useTexts()
  const openMoveMenu = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect()
    onMove(left, top)
  }
  return (
    <footer className="cardPanel-footer">
      <Button label={moveLabel} onClick={openMoveMenu} />
      {unsure && (
        <Button
          label={unsure.label}
          className="cardPanel-unsure"
          variant="quiet"
          aria-pressed={unsure.isOn}
          onClick={unsure.flip}
        />
      )}
      <Button label={common.delete} variant="danger" onClick={onDelete} />
      <Menu
        label={words.more}
        align="end"
        items={more}
        trigger={(trigger) => (
          <button
            type="button"
            className="cardPanel-more"
            aria-label={words.more}
            title={words.more}
            {...trigger}
          >
            <Icon name="dots" />
          </button>
        )}
      />
    </footer>
  )
}

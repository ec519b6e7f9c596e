import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './saysPanel.css'

export interface SaysPanelProps {
  readonly title: string
  /** Under the title, before what scrolls. */
  readonly help?: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** The frame of a panel that tells about the whole map rather than about one card. */
export function SaysPanel({ title, help, onClose, children }: SaysPanelProps) {
  const { common } = useTexts()
  return (
    <div className="saysPanel">
      <header className="saysPanel-header">
        <h2>{title}</h2>
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={onClose} />
      </header>
      <div className="saysPanel-content">
        {help && <p className="saysPanel-help">{help}</p>}
        {children}
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import './quietSection.css'

export interface QuietSectionProps {
  readonly title: string
  /** How much there is inside; nothing is shown for none. */
  readonly count: number
  readonly children: ReactNode
}

/** What is seldom needed, under a heading that opens. What is closed is not drawn, so it costs nothing. */
export function QuietSection({ title, count, children }: QuietSectionProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="quietSection" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span>
        {count > 0 && <span className="quietSection-count">{count}</span>}
      </summary>
      {isOpen && <div className="quietSection-content">{children}</div>}
    </details>
  )
}

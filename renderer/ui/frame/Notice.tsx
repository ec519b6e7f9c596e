import type { ReactNode } from 'react'
import './notice.css'

export interface NoticeProps {
  readonly title: string
  readonly children: ReactNode
}

/** A calm page instead of a screen: what happened, that nothing is lost, and what to press. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <main className="notice" id="work" tabIndex={-1} role="alert">
      <div className="notice-card">
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}

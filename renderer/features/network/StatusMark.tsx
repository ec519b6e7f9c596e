import type { ProgressStatus } from '../../../shared/features/network/selectProgress.ts'
import './statusMark.css'

/** How far an exercise has come, as shape alone: it reads the same in grey. The words are with the button. */
export function StatusMark({ status }: { readonly status: ProgressStatus }) {
  const isDash = status === 'later' || status === 'away'
  return (
    <svg className="statusMark" viewBox="0 0 32 32" data-status={status} aria-hidden="true" focusable="false">
      {isDash ? <path d="M10 16h12" /> : <circle cx={16} cy={16} r={13.5} />}
      {status === 'done' && <path d="M10.5 16.5l4 4 7-8" />}
      {status === 'doing' && <path d="M16 2.5a13.5 13.5 0 0 1 0 27z" />}
    </svg>
  )
}

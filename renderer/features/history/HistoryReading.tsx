import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useIsSlow } from '../../ui/useIsSlow.ts'
import type { HistorySnapshot } from './createHistoryLog.ts'
import './historyEmpty.css'

/** Sooner than this nobody waits. */
const NOTICED_MS = 400

export interface HistoryReadingProps {
  readonly log: HistorySnapshot & { readonly retry: () => void }
}

/** While the log is read: how far, once it takes long enough to be noticed. */
export function HistoryReading({ log }: HistoryReadingProps) {
  const { history: words } = useTexts()
  const isSlow = useIsSlow(log.phase === 'reading', NOTICED_MS)
  if (log.phase === 'failed')
    return (
      <div className="historyEmpty" role="alert">
        <h2>{words.failed}</h2>
        <Button label={words.again} icon="redo" variant="primary" onClick={log.retry} />
      </div>
    )
  if (!isSlow) return null
  return (
    <div className="historyEmpty">
      <h2 id="historyReading">{words.reading}</h2>
      <progress aria-labelledby="historyReading" value={log.readCount} max={Math.max(1, log.headSeq)} />
      <p>{words.readSoFar(log.readCount, log.headSeq)}</p>
    </div>
  )
}

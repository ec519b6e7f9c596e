import { useTexts } from '../language.tsx'
import { useIsSlow } from '../useIsSlow.ts'
import './notice.css'

/** Quicker than this nobody is told that anything was opened. */
const QUICK_OPENING_MS = 400

/** While a file opens: nothing at first, then quiet words. */
export function OpeningScreen() {
  const { frame } = useTexts()
  const isSlow = useIsSlow(true, QUICK_OPENING_MS)
  return (
    <main className="notice" id="work" tabIndex={-1} aria-busy="true">
      <p role="status">{isSlow ? frame.opening : ''}</p>
    </main>
  )
}

import { useStatus } from '../../store/storeContext.ts'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { useIsSlow } from '../useIsSlow.ts'
import './connectionBar.css'

/** A host that answers again within this was never gone, as far as people are concerned. */
const BLINK_MS = 700

/** Says calmly that contact is lost. The work stays on screen and can go on. */
export function ConnectionBar() {
  const { frame } = useTexts()
  const { connection } = useStatus()
  const isLost = useIsSlow(connection === 'lost', BLINK_MS)
  return (
    <div role="status">
      {isLost && (
        <p className="connectionBar">
          <Icon name="warning" />
          {frame.connectionLost}
        </p>
      )}
    </div>
  )
}

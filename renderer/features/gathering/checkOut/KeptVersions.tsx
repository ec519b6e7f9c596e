import type { Id } from '../../../../shared/core/ids.ts'
import type { Closing } from '../../../../shared/features/closing/record.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatDay, formatTime, isoDayOf } from '../../../ui/formatDate.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useOpenVersion } from '../../../ui/keptVersion.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Corrections } from './Corrections.tsx'
import './checkOut.css'
import './keptVersions.css'

export interface KeptVersionsProps {
  readonly gatheringId: Id
  readonly closings: readonly Closing[]
}

/** «Sjekket ut 9. juni 15.04», each version that was kept, and what has been corrected since the newest. */
export function KeptVersions({ gatheringId, closings }: KeptVersionsProps) {
  const { checkOut } = useTexts()
  const { keep: words } = checkOut
  const { language } = useLanguage()
  const openVersion = useOpenVersion()
  const newest = closings.at(-1)
  if (!newest) return null
  const today = isoDayOf(Date.now())
  const whenOf = ({ time }: Closing): string =>
    words.checkedOut(formatDay(isoDayOf(time), language, today), formatTime(time, language))
  return (
    <>
      <p className="keepPanel-done">
        <Icon name="checkCircle" /> {whenOf(newest)}
      </p>
      <ul className="keepPanel-versions" aria-label={words.versions}>
        {closings.toReversed().map((closing) => (
          <li key={closing.id}>
            <p>
              <strong>{closing.name}</strong>
              <span className="checkOut-quiet">{whenOf(closing)}</span>
            </p>
            <Button
              label={words.open}
              aria-label={words.openOf(closing.name, whenOf(closing))}
              icon="history"
              variant="quiet"
              onClick={() => void openVersion(closing)}
            />
          </li>
        ))}
      </ul>
      <Corrections gatheringId={gatheringId} closing={newest} />
    </>
  )
}

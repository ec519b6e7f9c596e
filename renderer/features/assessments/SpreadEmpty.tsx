import type { Id } from '../../../shared/core/ids.ts'
import { selectGatheringsWithSpread } from '../../../shared/features/assessment/selectSpread.ts'
import { selectActiveCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import './spreadEmpty.css'

/** Before three have assessed themselves: what will come here, and the way to where it is made or was seen last. */
export function SpreadEmpty({ gatheringId }: { readonly gatheringId: Id }) {
  const { spread: words } = useTexts()
  const isProjected = useProjectorMode().isOn
  const isAsking = selectActiveCharacteristics(useNetworkState()).length > 0
  return (
    <div className="assessments-empty">
      <p>{isAsking ? words.empty : words.noCharacteristics}</p>
      {isAsking && <p>{words.emptyHelp}</p>}
      {!isProjected && <Ways gatheringId={gatheringId} isAsking={isAsking} />}
    </div>
  )
}

function Ways({ gatheringId, isAsking }: { readonly gatheringId: Id; readonly isAsking: boolean }) {
  const texts = useTexts()
  const { spread: words } = texts
  const state = useNetworkState()
  const { go, lastInMunicipality } = useNavigation()
  const target = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))
  const seen = selectGatheringsWithSpread(state)
    .filter((id) => id !== gatheringId)
    .at(-1)
  if (!isAsking)
    return (
      <Button
        label={words.toCharacteristics}
        icon="arrowRight"
        variant="primary"
        onClick={() => go({ screen: 'characteristics' })}
      />
    )
  return (
    <div className="assessments-ways">
      {target && (
        <Button
          label={words.begin}
          icon="arrowRight"
          variant="primary"
          onClick={() => go({ screen: 'assessment', municipalityId: target.municipalityId, gatheringId })}
        />
      )}
      {seen !== undefined && (
        <Button
          label={words.showGathering(gatheringTitle(state, seen, texts))}
          icon="history"
          onClick={() => go({ screen: 'assessments', gatheringId: seen })}
        />
      )}
    </div>
  )
}

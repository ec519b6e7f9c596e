import type { Id } from '../../../shared/core/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { GatheringSteps } from '../../ui/frame/GatheringSteps.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { PromisesBody } from './promises/PromisesBody.tsx'
import { PromisesEmpty } from './promises/PromisesEmpty.tsx'
import { usePromisedByMunicipality } from './promises/usePromisedByMunicipality.ts'
import { useShownMunicipality } from './promises/useShownMunicipality.ts'

export interface PromisesScreenProps {
  readonly gatheringId: Id
}

/** How a gathering begins: what was promised the last time, and how it went. Nobody is ahead of anybody. */
export function PromisesScreen({ gatheringId }: PromisesScreenProps) {
  return <PromisesOf key={gatheringId} gatheringId={gatheringId} />
}

function PromisesOf({ gatheringId }: PromisesScreenProps) {
  const { promises: words } = useTexts()
  const { go } = useNavigation()
  const promised = usePromisedByMunicipality(gatheringId)
  const shown = useShownMunicipality(promised.all)
  // The first gathering has something to show when one before it was removed.
  const hasItems = promised.all.some(({ doneSince, others }) => doneSince.length + others.length > 0)
  const isEmpty = promised.all.length === 0 || (promised.isFirst && !hasItems)
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'promises', gatheringId }} />}
      centre={<GatheringSteps at="promises" gatheringId={gatheringId} />}
      projectorTitle={shown.one?.municipality.name ?? words.title}
      {...(isEmpty ? {} : { question: words.question })}
      actions={
        <Button
          label={words.toProgramme}
          iconAfter="arrowRight"
          onClick={() => go({ screen: 'programme', gatheringId })}
        />
      }
    >
      {isEmpty ? (
        <PromisesEmpty
          gatheringId={gatheringId}
          isFirst={promised.all.length > 0}
          awayCount={promised.awayCount}
        />
      ) : (
        <PromisesBody gatheringId={gatheringId} promised={promised} shown={shown} />
      )}
    </Screen>
  )
}

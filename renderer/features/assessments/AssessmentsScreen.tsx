import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectSpread } from '../../../shared/features/assessment/selectSpread.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Learning } from './Learning.tsx'
import { SharingPanel } from './SharingPanel.tsx'
import { SpreadEmpty } from './SpreadEmpty.tsx'
import { SpreadPicture } from './SpreadPicture.tsx'
import { SpreadTable } from './SpreadTable.tsx'
import './assessmentsScreen.css'

const views = ['picture', 'table', 'learning'] as const
type View = (typeof views)[number]

export interface AssessmentsScreenProps {
  readonly gatheringId: Id
}

/** All municipalities at one gathering: where the network is strong and weak, without saying who is where. */
export function AssessmentsScreen({ gatheringId }: AssessmentsScreenProps) {
  const { spread: words, characteristic } = useTexts()
  const { go } = useNavigation()
  const [view, setView] = useState<View>('picture')
  const spreads = selectSpread(useNetworkState(), gatheringId)
  const isEmpty = spreads.every(({ spread }) => spread === null)
  const isLearning = view === 'learning'
  const isPast = useIsPast()
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'assessments', gatheringId }} />}
      centre={
        <Segments
          label={words.views}
          choices={views.map((value) => ({ value, label: words.view[value] }))}
          value={view}
          onChange={setView}
        />
      }
      actions={
        <Button
          label={characteristic.open}
          icon="pencil"
          variant="quiet"
          onClick={() => go({ screen: 'characteristics' })}
        />
      }
      projectorTitle={words.projectorTitle}
      question={isLearning ? words.learning.question : words.question}
      drawer={isLearning && !isPast && <SharingPanel gatheringId={gatheringId} />}
      isDrawerWide
      drawerLabel={words.sharing.title}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many characteristics scroll, and keys must reach that */}
      <section className="assessments" tabIndex={0} aria-label={words.view[view]}>
        {isLearning && <Learning gatheringId={gatheringId} />}
        {!isLearning && isEmpty && <SpreadEmpty gatheringId={gatheringId} />}
        {view === 'picture' && !isEmpty && <SpreadPicture spreads={spreads} gatheringId={gatheringId} />}
        {view === 'table' && !isEmpty && <SpreadTable spreads={spreads} gatheringId={gatheringId} />}
      </section>
    </Screen>
  )
}

import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { FanOutDialog } from '../../ui/fanOut/FanOutDialog.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { Gallery } from './Gallery.tsx'
import { RegionEmpty } from './RegionEmpty.tsx'
import { RegionMap } from './RegionMap.tsx'
import { RegionPanel } from './RegionPanel.tsx'
import { RegionStrip } from './RegionStrip.tsx'
import './region.css'
import { isCompared, type RegionShow, regionShows, selectShown } from './shownBodies.ts'
import { useRegion } from './useRegion.ts'

type RegionTab = RegionShow | 'gallery'

/** All municipalities together at one gathering: one map of what they share, or all their maps side by side. */
export function RegionScreen({ gatheringId }: { readonly gatheringId: Id }) {
  const { region: words } = useTexts()
  const [tab, setTab] = useState<RegionTab>('largest')
  const [isFanningOut, setIsFanningOut] = useState(false)
  const projector = useProjectorMode()
  const seen = useRegion(gatheringId)
  const { bodies, selected, question, select, selectNext } = seen
  const isGallery = tab === 'gallery'
  const isTogether = !isGallery && bodies.some(isCompared)
  const showAll = (): void => select(null)
  useShortcuts([
    {
      label: words.list.next,
      shortcut: 'N',
      enabled: isTogether && selectNext !== null,
      run: () => selectNext?.(),
    },
    { label: words.showAll, shortcut: '0', enabled: isTogether && selected !== null, run: showAll },
  ])
  const choices = [
    ...regionShows.map((value) => ({ value, label: words.show[value] })),
    { value: 'gallery' as const, label: words.gallery.tab },
  ]
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'region', gatheringId }} />}
      centre={
        <Segments<RegionTab> label={words.show.label} choices={choices} value={tab} onChange={setTab} />
      }
      projectorTitle={words.projectorTitle}
      question={isTogether && selected ? question : words.question}
      drawerLabel={words.list.label}
      isDrawerWide
      drawer={
        !isGallery &&
        bodies.length > 0 && <RegionPanel key={gatheringId} seen={seen} gatheringId={gatheringId} />
      }
    >
      <div className="region">
        {isGallery && <Gallery gatheringId={gatheringId} />}
        {isTogether && (
          <RegionMap shown={selectShown(bodies, tab, selected)} selected={selected} onSelect={select} />
        )}
        {!isGallery && !isTogether && <RegionEmpty onFanOut={() => setIsFanningOut(true)} />}
        {!projector.isOn && (
          <RegionStrip
            isGallery={isGallery}
            onShowAll={isTogether && selected ? showAll : null}
            onFanOut={() => setIsFanningOut(true)}
          />
        )}
      </div>
      {isFanningOut && <FanOutDialog onClose={() => setIsFanningOut(false)} />}
    </Screen>
  )
}

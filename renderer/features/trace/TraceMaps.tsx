import type { Id } from '../../../shared/core/ids.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import type { Traces } from '../../../shared/features/trace/selectTraces.ts'
import { gatheringWords } from '../../../shared/features/trace/tellTraces.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { MapPicture } from '../../ui/MapPicture.tsx'
import { selectMapGlimpse } from '../../ui/mapGlimpse.ts'
import './traceMaps.css'

/** The map at the earlier gathering and at the later, side by side; the words below say who moved. */
export function TraceMaps({ traces }: { readonly traces: Traces }) {
  const { map, later, municipalityId } = traces
  if (!map || !later) return null
  return (
    <div className="traceMaps">
      {[map.since, later].map((gathering) => (
        <OneMap key={gathering.id} gathering={gathering} municipalityId={municipalityId} />
      ))}
    </div>
  )
}

function OneMap({
  gathering,
  municipalityId,
}: {
  readonly gathering: Gathering
  readonly municipalityId: Id
}) {
  const state = useNetworkState()
  const texts = useTexts()
  const { trace } = texts
  const glimpse = selectMapGlimpse(state, municipalityId, gathering.id)
  const words = gatheringWords(state, gathering, texts)
  return (
    <figure>
      <div role="img" aria-label={trace.mapLabel(words, trace.cards(glimpse.placedCount))}>
        <MapPicture points={glimpse.points} hasLetters />
      </div>
      <figcaption>{trace.mapThen(words)}</figcaption>
    </figure>
  )
}

import { useState } from 'react'
import type { Id } from '../../../../../shared/core/ids.ts'
import { selectImprovementAreas } from '../../../../../shared/features/improvementArea/select.ts'
import type { Ballot, Round } from '../../../../../shared/features/round/record.ts'
import { selectRounds } from '../../../../../shared/features/round/select.ts'
import { useNetworkState, useStatus, useStore } from '../../../../store/storeContext.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Frame } from '../../../../ui/frame/Frame.tsx'
import { Screen } from '../../../../ui/frame/Screen.tsx'
import { useNavigation } from '../../../../ui/navigation.tsx'
import { isInMunicipality } from '../../../../ui/place.ts'
import { TurnShell } from '../../turn/TurnShell.tsx'
import { useRoundActions } from '../../useRoundActions.ts'
import { PlacingBallot } from '../PlacingBallot.tsx'
import { SpreadView } from '../SpreadView.tsx'

/**
 * A window for tests of placing alone: one round and nothing around it. What lies under it – store,
 * link, host, ballot desk – is the app's own; see `e2e/buildPlacingStage.ts`.
 */
export function Window() {
  const { phase } = useStatus()
  const { place } = useNavigation()
  if (phase !== 'ready' || !isInMunicipality(place)) return null
  return (
    <Frame hasRail>
      <Screen title="Stage" question="Stage">
        <Stage municipalityId={place.municipalityId} gatheringId={place.gatheringId} />
      </Screen>
    </Frame>
  )
}

interface StageProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

function Stage({ municipalityId, gatheringId }: StageProps) {
  const state = useNetworkState()
  const actions = useRoundActions()
  const [round] = selectRounds(state, municipalityId)
  if (round?.status === 'open') return <OpenRound round={round} />
  if (round) return <SpreadView round={round} gatheringId={gatheringId} onClose={() => undefined} />
  const areaIds = selectImprovementAreas(state, municipalityId).map(({ id }) => id)
  const open = (count: number): void => {
    actions.open(
      {
        municipalityId,
        gatheringId,
        method: 'placing',
        matrix: 'reach',
        question: 'Hva er viktig, og hva kan vi påvirke?',
        improvementAreaIds: areaIds.slice(0, count),
        voters: '',
        seatCount: 100,
        hasFacilitator: false,
        dotCount: 1,
        canStack: false,
        rerunOf: null,
      },
      'a0',
    )
  }
  return [3, 200].map((count) => <Button key={count} label={`open ${count}`} onClick={() => open(count)} />)
}

/** Answers that are spread out differently from area to area. */
function answerOf(voter: number, area: number): readonly [number, number] {
  const width = 0.1 + 0.14 * (area % 5)
  const wave = (factor: number): number => ((voter * factor) % 17) / 17 - 0.5
  const inside = (value: number): number => Math.min(1, Math.max(0, value))
  return [
    inside(0.2 + 0.2 * (area % 4) + width * wave(7)),
    inside(0.85 - 0.2 * (area % 3) + 2 * width * wave(11)),
  ]
}

function OpenRound({ round }: { readonly round: Round }) {
  const store = useStore()
  const actions = useRoundActions()
  const [isPassing, setIsPassing] = useState(false)
  const cast = (places: Ballot['places']) =>
    actions.cast(round.id, store.newId(), { way: 'keyboard', voters: 1, marks: [], places })
  const revealMany = async (count: number): Promise<void> => {
    for (let voter = 0; voter < count; voter += 1)
      await cast(round.areas.map((_, index) => [index, ...answerOf(voter, index)]))
    await actions.reveal(round.id)
  }
  if (isPassing)
    return (
      <TurnShell
        onLeave={() => setIsPassing(false)}
        isFull={false}
        renderTurn={({ onCast }) => (
          <PlacingBallot
            round={round}
            onCast={async (places) => {
              const problem = await cast(places)
              if (problem === null) onCast()
              return problem
            }}
          />
        )}
      />
    )
  return (
    <>
      <Button label="pass" onClick={() => setIsPassing(true)} />
      <Button label="reveal" onClick={() => actions.reveal(round.id)} />
      {[9, 80, 100].map((count) => (
        <Button key={count} label={`reveal ${count}`} onClick={() => revealMany(count)} />
      ))}
    </>
  )
}

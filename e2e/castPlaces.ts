import { selectOpenRounds } from '../shared/features/round/openRounds.ts'
import type { Round } from '../shared/features/round/record.ts'
import { openStore, untilStore } from './openStore.ts'
import { DEMO_FILE } from './startSamling.ts'

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

/** So many people place all areas of the round that is open, each alone: more than a test can press. */
export async function castPlaces(address: string, people: number): Promise<void> {
  const store = openStore(address)
  store.open(DEMO_FILE)
  const openRound = (): Round | undefined => selectOpenRounds(store.getState())[0]
  await untilStore(store, () => store.getStatus().phase === 'ready' && openRound() !== undefined)
  const round = openRound()
  if (!round) throw new Error('No round is open')
  for (let voter = 0; voter < people; voter += 1) {
    const places = round.areas.map((_, area): [number, number, number] => [area, ...answerOf(voter, area)])
    const said = await store.request('ballot.cast', {
      fileId: DEMO_FILE,
      roundId: round.id,
      ballotId: store.newId(),
      ballot: { way: 'keyboard', voters: 1, marks: [], places },
    })
    if (!said.ok || said.value.refusal) throw new Error(`Ballot ${voter} was refused`)
  }
  store.close()
}

import fc from 'fast-check'
import { recordsOf, type State, stateFrom } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'
import { nastyText, randomNetwork } from './randomNetwork.ts'
import { networkNouns, randomNouns } from './randomNouns.ts'

/** As long as a cell can be, and longer, with an emoji across the limit. */
const LONGEST = `${'æ'.repeat(32_766)}👩‍🌾 og mer`

/** A random network with every noun of the file, for every municipality. */
export const fullNetwork: fc.Arbitrary<State> = fc
  .record({
    state: randomNetwork,
    seed: fc.nat(),
    texts: fc.array(nastyText, { minLength: 8, maxLength: 24 }),
  })
  .map(({ state, seed, texts }) => {
    const random = createSeededRandom(seed)
    const text = (): string => (random.next() < 0.01 ? LONGEST : random.pick(texts))
    const municipalityIds = selectMunicipalities(state).map(({ id }) => id)
    const gatheringIds = selectGatherings(state).map(({ id }) => id)
    const owned = [...recordsOf(state)]
    const idsOf = (kind: string, municipalityId: string): string[] =>
      owned.flatMap((record) =>
        record.kind === kind && 'municipalityId' in record && record.municipalityId === municipalityId
          ? [record.id]
          : [],
      )
    return stateFrom([
      ...owned,
      ...networkNouns(municipalityIds, gatheringIds, text, random),
      ...municipalityIds.flatMap((municipalityId) =>
        randomNouns(
          {
            municipalityId,
            gatheringIds,
            areaIds: idsOf('improvementArea', municipalityId),
            stakeholderIds: idsOf('stakeholder', municipalityId),
          },
          text,
          random,
        ),
      ),
    ])
  })

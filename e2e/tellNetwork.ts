import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { DONT_KNOW, TOP_LEVEL } from '../shared/features/assessment/level.ts'
import { selectActiveCharacteristics } from '../shared/features/characteristic/select.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import type { CommandKind, CommandPayloads } from '../shared/features/model.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { openStore, untilStore } from './openStore.ts'
import { DEMO_FILE } from './startSamling.ts'

type Tell = <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]) => void

/** Does things to the open example beside the windows, and leaves when all of it is on disk. */
export async function tellNetwork(
  address: string,
  story: (tell: Tell, store: SamlingStore) => void,
): Promise<void> {
  const store = openStore(address)
  store.open(DEMO_FILE)
  await untilStore(store, () => store.getStatus().phase === 'ready')
  story((kind, payload) => {
    const done = store.dispatch(kind, payload)
    if (!done.ok) throw new Error(`${kind} was refused: ${done.failure.reason}`)
  }, store)
  await untilStore(store, () => store.getStatus().pendingCount === 0)
  store.close()
}

export interface Assessed {
  /** How many of the municipalities have assessed themselves, in alphabetical order. */
  readonly municipalities: number
  /** How many of them share. */
  readonly sharing?: number
}

/** A level that lies differently from characteristic to characteristic: some agree, some are far apart. */
function levelOf(municipality: number, characteristic: number): number {
  if (characteristic === 6 && municipality % 4 === 1) return DONT_KNOW
  const width = characteristic % 4
  const stray = ((municipality * 7 + characteristic * 5) % (2 * width + 1)) - width
  return Math.min(TOP_LEVEL, Math.max(1, 2 + ((characteristic * 2) % 3) + stray))
}

/** What all agree on at the third gathering, to which the example has not come. */
export const tellAssessments = (address: string, { municipalities, sharing = 0 }: Assessed): Promise<void> =>
  tellNetwork(address, (tell, store) => {
    const state = store.getState()
    const gatheringId = selectGatherings(state)[2]?.id ?? ''
    for (const [row, { id: municipalityId }] of selectMunicipalities(state).entries()) {
      tell('municipality.setSharing', { municipalityId, isSharing: row < sharing })
      for (const [column, { id: characteristicId }] of selectActiveCharacteristics(state).entries()) {
        const level = row < municipalities ? levelOf(row, column) : null
        const wanted = level === null || row % 3 === 2 ? null : Math.min(TOP_LEVEL, level + 1)
        tell('assessment.agree', { municipalityId, gatheringId, characteristicId, level, wanted })
      }
    }
  })

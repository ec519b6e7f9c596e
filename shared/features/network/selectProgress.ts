import type { State } from '../../core/state.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectCurrentGathering, selectGatherings } from '../gathering/select.ts'
import { isTakingPart } from '../municipality/membership.ts'
import type { Municipality } from '../municipality/record.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { type ProgressColumn, selectProgressColumns } from './progressSteps.ts'
import { isOfMunicipality, type StepStatus, selectStepStatus } from './stepStatus.ts'

/**
 * How far an exercise has come: a shape on the overview, never a number, so that nobody is ranked.
 * `away`: the municipality takes no part in that gathering.
 */
export type ProgressStatus = StepStatus | 'later' | 'away'

/** One municipality's exercises: a status for each of the network's columns. */
export interface MunicipalityProgress {
  readonly municipality: Municipality
  readonly cells: readonly ProgressStatus[]
}

export interface NetworkProgress {
  readonly gatherings: readonly Gathering[]
  /** Position in `gatherings` of the one the network is at; -1 without gatherings. */
  readonly currentIndex: number
  /** The exercises of each gathering's programme, gathering by gathering. */
  readonly columns: readonly ProgressColumn[]
  /** In alphabetical order, like every list of municipalities. */
  readonly rows: readonly MunicipalityProgress[]
}

/** What is done, by municipality and exercise. `today` is an ISO day: it decides which gathering is now. */
export function selectProgress(state: State, today: string): NetworkProgress {
  const gatherings = selectGatherings(state)
  const current = selectCurrentGathering(state, today)
  const currentIndex = gatherings.findIndex(({ id }) => id === current?.id)
  const later = new Set(gatherings.slice(currentIndex + 1).map(({ id }) => id))
  const columns = selectProgressColumns(state)
  const cell = (municipality: Municipality, { gathering, step, isAgain }: ProgressColumn): ProgressStatus => {
    if (!isTakingPart(state, municipality, gathering.id)) return 'away'
    const isLater = later.has(gathering.id)
    // A plan that goes on is told where it was made, until the gathering that takes it up has come.
    if (isLater && isAgain && isOfMunicipality(step)) return 'later'
    const status = selectStepStatus(state, step, municipality.id, gathering.id)
    return isLater && status === 'notStarted' ? 'later' : status
  }
  const rows = selectMunicipalities(state).map((municipality) => ({
    municipality,
    cells: columns.map((column) => cell(municipality, column)),
  }))
  return { gatherings, currentIndex, columns, rows }
}

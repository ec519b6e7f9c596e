import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Characteristic, selectActiveCharacteristics } from '../characteristic/select.ts'
import type { Municipality } from '../municipality/record.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { type Body, selectBodies } from '../region/selectBodies.ts'
import { selectTraces, type Traces } from './selectTraces.ts'

/** From the lowest level to the highest, as a spread without names. */
export interface LevelRange {
  readonly least: number
  readonly most: number
}

/** A characteristic enough municipalities have rated twice. */
export interface CommonLevel {
  readonly characteristic: Characteristic
  readonly earlier: LevelRange
  readonly later: LevelRange
  readonly raisedCount: number
}

/** What all municipalities have left behind: side by side, and what they have in common. */
export interface NetworkTraces {
  /** Alphabetical; nothing is counted up for any of them. */
  readonly municipalities: readonly { readonly municipality: Municipality; readonly traces: Traces }[]
  /** In the network's own order of characteristics. */
  readonly levels: readonly CommonLevel[]
  /** Bodies that took part in what was done in two municipalities or more, by the municipalities that had them. */
  readonly sharedBodies: readonly { readonly body: Body; readonly municipalities: readonly string[] }[]
  readonly doneActionCount: number
}

/** Of fewer, anybody could tell who said what. */
const FEWEST_FOR_A_SPREAD = 3

const rangeOf = (levels: readonly number[]): LevelRange => ({
  least: Math.min(...levels),
  most: Math.max(...levels),
})

function selectCommonLevels(state: State, all: readonly Traces[]): readonly CommonLevel[] {
  return selectActiveCharacteristics(state).flatMap((characteristic) => {
    const pairs = all.flatMap(({ levels }) => {
      const level = levels.find((one) => one.characteristic.id === characteristic.id)
      return level?.earlier && level.later ? [[level.earlier.level, level.later.level] as const] : []
    })
    if (pairs.length < FEWEST_FOR_A_SPREAD) return []
    return [
      {
        characteristic,
        earlier: rangeOf(pairs.map(([earlier]) => earlier)),
        later: rangeOf(pairs.map(([, later]) => later)),
        raisedCount: pairs.filter(([earlier, later]) => later > earlier).length,
      },
    ]
  })
}

function selectSharedInvolved(state: State, all: readonly Traces[]): NetworkTraces['sharedBodies'] {
  const involved = new Set<Id>(
    all.flatMap((traces) => traces.involved.map(({ stakeholder }) => stakeholder.id)),
  )
  return selectBodies(state).flatMap((body) => {
    const names = body.cards
      .filter(({ stakeholder }) => involved.has(stakeholder.id))
      .map(({ municipality }) => municipality)
    const municipalities = [...new Set(names)]
    return municipalities.length > 1 ? [{ body, municipalities }] : []
  })
}

/** The network's page of traces. Each municipality is seen from its first gathering to its last. */
export function selectNetworkTraces(state: State): NetworkTraces {
  const municipalities = selectMunicipalities(state).map((municipality) => ({
    municipality,
    traces: selectTraces(state, municipality.id, null),
  }))
  const all = municipalities.map(({ traces }) => traces)
  return {
    municipalities,
    levels: selectCommonLevels(state, all),
    sharedBodies: selectSharedInvolved(state, all),
    doneActionCount: all.reduce((count, { doneActions }) => count + doneActions.length, 0),
  }
}

import { changeOf } from '../core/change.ts'
import { applyChange } from '../core/state.ts'
import type { ImprovementArea } from '../features/improvementArea/record.ts'
import { mossSitting, type Sitting } from './sitting.ts'

/** An improvement area nobody has said more of than its title. */
export const plainArea = (id: string, said: Partial<ImprovementArea> = {}): ImprovementArea => ({
  kind: 'improvementArea',
  id,
  municipalityId: 'moss',
  title: id,
  note: '',
  vision: '',
  characteristics: [],
  stakeholderIds: [],
  order: 'a0',
  isSetAside: false,
  merged: [],
  ...said,
})

/** Moss with four improvement areas, `door`, `site`, `skills` and `town`, and Gol with one, `golArea`. */
export function planSitting(): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: [{ id: 'gol', name: 'Gol', number: '3324', county: 'Buskerud', language: 'nb' }],
  })
  const own = ['door', 'site', 'skills', 'town'].map((id, index) => plainArea(id, { order: `a${index}` }))
  const added = [...own, plainArea('golArea', { municipalityId: 'gol' })]
  sitting.state = applyChange(sitting.state, changeOf({ added }))
  return sitting
}

/** Says more of an area than its own commands need to know about here. */
export function describesArea(sitting: Sitting, id: string, said: Partial<ImprovementArea>): void {
  const change = changeOf({ updated: [{ kind: 'improvementArea', id, before: {}, after: said }] })
  sitting.state = applyChange(sitting.state, change)
}

export const chooses = (sitting: Sitting, improvementAreaId: string, order = 'a0') =>
  sitting.does('choice.choose', { improvementAreaId, gatheringId: 'samling2', order })

/** Adds an action of Moss with a title, and whatever else is given. */
export const plans = (
  sitting: Sitting,
  id: string,
  improvementAreaId: string | null,
  said: { order?: string; owner?: string; day?: string; stakeholderIds?: string[] } = {},
) =>
  sitting.does('action.add', {
    municipalityId: 'moss',
    actions: [{ id, title: id, improvementAreaId, order: 'a0', ...said }],
  })

/** Adds a step before the municipal council, of an area or of an action. */
export const anchors = (
  sitting: Sitting,
  id: string,
  anchored: { improvementAreaId: string } | { actionId: string },
  said: { order?: string; day?: string; doneDay?: string; body?: 'chiefExecutive' | 'countyAuthority' } = {},
) =>
  sitting.does('anchoring.add', {
    anchorings: [
      {
        id,
        improvementAreaId: null,
        actionId: null,
        ...anchored,
        body: 'municipalCouncil',
        side: 'political',
        need: 'decide',
        order: 'a0',
        ...said,
      },
    ],
  })

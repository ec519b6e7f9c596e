import { describe, expect, it } from 'vitest'
import { networkSitting } from '../../testing/networkSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { isTakingPart } from './membership.ts'
import { getMunicipality } from './select.ts'

const gatheringIds = ['samling1', 'samling2', 'samling3', 'samling4']

const isWith = (sitting: Sitting, joinedGatheringId: string | null, leftGatheringId: string | null) =>
  sitting.does('municipality.setMembership', { municipalityId: 'al', joinedGatheringId, leftGatheringId })

/** The numbers of the gatherings Ål takes part in. */
const takesPartIn = ({ state }: Sitting): readonly number[] => {
  const al = getMunicipality(state, 'al')
  return gatheringIds.flatMap((id, index) => (al && isTakingPart(state, al, id) ? [index + 1] : []))
}

describe('membership', () => {
  it('is from the start to the end until something else is said', () => {
    expect(takesPartIn(networkSitting())).toEqual([1, 2, 3, 4])
  })

  it('begins with the gathering it joined at, and ends with the last it was at', () => {
    const sitting = networkSitting()
    isWith(sitting, 'samling3', null)
    expect(takesPartIn(sitting)).toEqual([3, 4])
    isWith(sitting, null, 'samling2')
    expect(takesPartIn(sitting)).toEqual([1, 2])
    isWith(sitting, 'samling2', 'samling2')
    expect(takesPartIn(sitting)).toEqual([2])
    sitting.undoes()
    expect(takesPartIn(sitting)).toEqual([1, 2])
  })

  it('does not end before it begins, nor at a gathering that is gone', () => {
    const sitting = networkSitting()
    expect(isWith(sitting, 'samling3', 'samling2')).toEqual({
      ok: false,
      failure: { reason: 'leftBeforeJoined' },
    })
    expect(isWith(sitting, 'samling9', null)).toMatchObject({ ok: false, failure: { reason: 'missing' } })
    expect(takesPartIn(sitting)).toEqual([1, 2, 3, 4])
  })

  it('moves to the next gathering when the one it began at is removed', () => {
    const sitting = networkSitting()
    isWith(sitting, 'samling2', 'samling4')
    sitting.does('gathering.remove', { gatheringId: 'samling2' })
    sitting.does('gathering.remove', { gatheringId: 'samling4' })
    expect(takesPartIn(sitting)).toEqual([3])
    sitting.undoes()
    sitting.undoes()
    expect(takesPartIn(sitting)).toEqual([2, 3, 4])
  })

  it('takes nothing away of what was done before', () => {
    const sitting = networkSitting()
    sitting.does('stakeholder.add', {
      municipalityId: 'al',
      stakeholders: [{ id: 'kort', name: 'Skisenteret', category: null, note: '', order: 'a0' }],
    })
    isWith(sitting, 'samling3', null)
    expect(sitting.state.tables.get('stakeholder')?.has('kort')).toBe(true)
  })
})

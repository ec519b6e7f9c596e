import { describe, expect, test } from 'vitest'
import { anchoringNoun } from '../../../../shared/features/anchoring/record.ts'
import { addAreas, run, smallNetwork } from '../testing/networkBuilder.ts'
import { anchoringTaker } from './anchoringTaker.ts'
import { add, cellsOf, change, mossContext, problems, remove } from './testing/takeRows.ts'

const planned = run(addAreas(smallNetwork(), 'moss', ['Én vei inn', 'Felles skjema']), 'action.add', {
  municipalityId: 'moss',
  actions: [
    { id: 't1', title: 'Kart', improvementAreaId: 'moss-a0', order: 'a0' },
    { id: 't2', title: 'Felles skjema', improvementAreaId: null, order: 'a1' },
  ],
})
const step = { improvementAreaId: 'moss-a0', actionId: null, need: 'know', order: 'a0' } as const
const state = run(planned, 'anchoring.add', {
  anchorings: [
    { ...step, id: 'council', body: 'municipalCouncil', side: 'political' },
    { ...step, id: 'own', body: '', bodyName: 'Havnestyret', side: 'business', order: 'a1' },
  ],
})
const stepOf = (so: typeof state, id: string) => anchoringNoun.get(so, id)
const told = (id: string, written: Record<string, string | null>) =>
  problems(anchoringTaker.changed(mossContext(state), id, cellsOf(written)))
const toldNew = (written: Record<string, string | null>) =>
  problems(anchoringTaker.added?.(mossContext(state), [cellsOf(written)]))

describe('a step that is there', () => {
  test('takes what was written, and loses what was emptied', () => {
    const written = {
      need: 'decide',
      what: 'Vedta planen',
      day: '2026-12-10',
      presenter: 'Ordfører',
      doneDay: '2026-12-11',
    }
    const after = change(anchoringTaker, state, 'council', written)
    expect(stepOf(after, 'council')).toMatchObject(written)
    expect(
      stepOf(change(anchoringTaker, after, 'council', { day: null, doneDay: null }), 'council'),
    ).toMatchObject({
      day: null,
      doneDay: null,
    })
  })

  test('goes to a body everybody knows, in any language, which brings its side', () => {
    expect(stepOf(change(anchoringTaker, state, 'own', { body: 'kommunestyret' }), 'own')).toMatchObject({
      body: 'municipalCouncil',
      bodyName: '',
      side: 'political',
    })
  })

  test('goes to a body of the municipality’s own, and stays on its side', () => {
    expect(
      stepOf(change(anchoringTaker, state, 'council', { body: 'Ungdomsrådet' }), 'council'),
    ).toMatchObject({
      body: '',
      bodyName: 'Ungdomsrådet',
      side: 'political',
    })
  })

  test('does not let a body everybody knows change sides, nor an emptied word stand', () => {
    expect(told('council', { side: 'business' })).toEqual(['side: locked'])
    expect(told('council', { side: 'political' })).toEqual([])
    expect(told('own', { side: 'region' })).toEqual([])
    expect(told('own', { side: null, need: null })).toEqual(['side: empty', 'need: empty'])
  })
})

describe('rows that came and went', () => {
  test('become steps of the area or action they name', () => {
    const after = add(
      anchoringTaker,
      state,
      { body: 'Kommunestyret', about: 'Én vei inn', what: 'Si ja', need: 'want' },
      { body: 'Havnestyret', side: 'business', about: 'kart' },
    )
    expect(stepOf(after, 'new1')).toMatchObject({
      improvementAreaId: 'moss-a0',
      actionId: null,
      side: 'political',
    })
    expect(stepOf(after, 'new2')).toMatchObject({ actionId: 't1', need: 'know', bodyName: 'Havnestyret' })
  })

  test('must say what they are of, and the side of an own body', () => {
    expect(toldNew({ body: 'Kommunestyret' })).toEqual(['about: empty'])
    expect(toldNew({ body: 'Kommunestyret', about: 'Havna' })).toEqual(['about: unknownWord'])
    expect(toldNew({ body: 'Kommunestyret', about: 'Felles skjema' })).toEqual(['about: nameTwice'])
    expect(toldNew({ body: 'Ungdomsrådet', about: 'Kart' })).toEqual(['side: empty'])
  })

  test('take the steps with them, and pass by those that went with their area', () => {
    expect(anchoringNoun.all(remove(anchoringTaker, state, 'council', 'own'))).toEqual([])
    const without = run(state, 'improvementArea.remove', { improvementAreaIds: ['moss-a0'] })
    expect(remove(anchoringTaker, without, 'council')).toBe(without)
  })
})

import { describe, expect, test } from 'vitest'
import { getAreaPlacement } from '../../../../shared/features/areaPlacement/select.ts'
import { selectActiveCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { getChoice } from '../../../../shared/features/choice/select.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { addAreas, run, smallNetwork } from '../testing/networkBuilder.ts'
import { improvementAreaTaker } from './improvementAreaTaker.ts'
import { add, cellsOf, change, mossContext, problems, remove, type Written } from './testing/takeRows.ts'

const chosen = run(addAreas(smallNetwork(), 'moss', ['Én vei inn', 'Areal']), 'choice.choose', {
  ...{ improvementAreaId: 'moss-a0', gatheringId: 'g1', order: 'a0' },
})
const state = run(chosen, 'improvementArea.place', {
  ...{ gatheringId: 'g1', matrix: 'reach' },
  places: [{ improvementAreaId: 'moss-a0', x: 0.3333, y: 0.8765 }],
})
const told = (id: string, written: Written) =>
  problems(improvementAreaTaker.changed(mossContext(state), id, cellsOf(written)))
const placed = (so: typeof state, id: string) => getAreaPlacement(so, id, 'g1')

describe('an area that is there', () => {
  test('takes its words, and why it was chosen and what came of it', () => {
    const after = change(improvementAreaTaker, state, 'moss-a0', {
      ...{ improvementArea: 'Én dør', vision: 'Ett nummer', note: 'Fra NHO', because: 'Mange spør' },
      ...{ happened: 'partly', outcome: 'Nummeret er der' },
    })
    expect(selectImprovementAreas(after, 'moss')[0]).toMatchObject({
      title: 'Én dør',
      vision: 'Ett nummer',
      note: 'Fra NHO',
    })
    expect(getChoice(after, 'moss-a0')).toMatchObject({
      reason: 'Mange spør',
      happened: 'partly',
      outcome: 'Nummeret er der',
    })
    expect(
      getChoice(change(improvementAreaTaker, after, 'moss-a0', { happened: null }), 'moss-a0')?.happened,
    ).toBeNull()
  })

  test('serves the characteristics that are named, and is told of one the network does not ask about', () => {
    const [first, second] = selectActiveCharacteristics(state)
    const written = [second?.title.nb, first?.title.nb].join('; ')
    const after = change(improvementAreaTaker, state, 'moss-a0', { characteristic: written })
    expect(selectImprovementAreas(after, 'moss')[0]?.characteristics).toEqual([second?.id, first?.id])
    expect(told('moss-a0', { characteristic: 'Flaks', importance: null })).toEqual([
      'characteristic: unknownWord',
      'importance: needsBoth Påvirkbar (1–5)',
    ])
  })

  test('says nothing of a choice nobody made', () => {
    expect(told('moss-a1', { because: 'Fordi', happened: 'yes', vision: 'X' })).toEqual([
      'because: notChosen',
      'happened: notChosen',
    ])
  })

  test('stands where its numbers say, on both matrices, where the municipality is; the number nobody touched stays exact', () => {
    const after = change(improvementAreaTaker, state, 'moss-a0', { importance: 2, effect: 5, effort: 1 })
    expect(placed(after, 'moss-a0')).toMatchObject({
      importance: 0.25,
      influenceability: 0.3333,
      effect: 1,
      effort: 0,
    })
    expect(
      placed(
        change(improvementAreaTaker, state, 'moss-a1', { importance: 3, influenceability: 3 }),
        'moss-a1',
      ),
    ).toMatchObject({
      importance: 0.5,
      influenceability: 0.5,
    })
  })

  test('is taken off when both numbers are emptied, and half a place is told of', () => {
    const after = change(improvementAreaTaker, state, 'moss-a0', { importance: null, influenceability: null })
    expect(placed(after, 'moss-a0')).toMatchObject({ importance: null, influenceability: null })
    expect(told('moss-a0', { importance: null })).toEqual(['importance: needsBoth Påvirkbar (1–5)'])
    expect(told('moss-a1', { effort: 2 })).toEqual(['effort: needsBoth Effekt (1–5)'])
  })
})

describe('rows that came and went', () => {
  test('become areas after those that are there, placed where their numbers say', () => {
    const after = add(
      improvementAreaTaker,
      state,
      { improvementArea: 'Tomter', importance: 5, influenceability: 1, note: 'Ny' },
      { improvementArea: 'Skole' },
    )
    expect(selectImprovementAreas(after, 'moss').map(({ title }) => title)).toEqual([
      'Én vei inn',
      'Areal',
      'Tomter',
      'Skole',
    ])
    expect(placed(after, 'new1')).toMatchObject({ importance: 1, influenceability: 0, effect: null })
    expect(placed(after, 'new2')).toBeUndefined()
  })

  test('are not chosen by being written', () => {
    const taken = improvementAreaTaker.added?.(mossContext(state), [
      cellsOf({ improvementArea: 'Tomter', chosen: 1, because: 'Vi vil', importance: 3 }),
    ])
    expect(problems(taken)).toEqual([
      'importance: needsBoth Påvirkbar (1–5)',
      'because: notChosen',
      'chosen: chosenByGroup',
    ])
  })

  test('take with them what hangs on the areas', () => {
    const after = remove(improvementAreaTaker, state, 'moss-a0', 'gone')
    expect(selectImprovementAreas(after, 'moss').map(({ title }) => title)).toEqual(['Areal'])
    expect(getChoice(after, 'moss-a0')).toBeUndefined()
  })
})

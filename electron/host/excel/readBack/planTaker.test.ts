import { describe, expect, test } from 'vitest'
import { actionNoun } from '../../../../shared/features/action/record.ts'
import { selectActions } from '../../../../shared/features/action/select.ts'
import { addAreas, addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { planTaker } from './planTaker.ts'
import { add, cellsOf, change, mossContext, problems, remove } from './testing/takeRows.ts'

const state = run(addAreas(smallNetwork(), 'moss', ['Én vei inn', 'Areal', 'areal']), 'action.add', {
  municipalityId: 'moss',
  actions: [
    { id: 't1', title: 'Felles skjema', improvementAreaId: 'moss-a0', order: 'a0', owner: 'Næringssjef' },
    { id: 't2', title: 'Kart over tomter', improvementAreaId: null, order: 'a1', status: 'doing' },
  ],
})
const action = (so: typeof state, id: string) => actionNoun.get(so, id)

describe('an action that is there', () => {
  test('takes every cell that was written in, and keeps the rest', () => {
    const written = {
      owner: 'Rådgiver',
      day: '2026-12-01',
      status: 'done',
      sign: 'Færre spør',
      result: 'I drift',
    }
    expect(action(change(planTaker, state, 't1', written), 't1')).toEqual({
      ...action(state, 't1'),
      ...written,
    })
  })

  test('moves to the area that is named, also in small letters, and stands by itself when the cell is emptied', () => {
    const moved = change(planTaker, state, 't2', { improvementArea: 'én VEI inn' })
    expect(action(moved, 't2')?.improvementAreaId).toBe('moss-a0')
    const alone = change(planTaker, state, 't1', { improvementArea: '' })
    expect(action(alone, 't1')?.improvementAreaId).toBeNull()
  })

  test('tells of an area nobody has, of one that could be two, and of a status that was taken away', () => {
    const told = (improvementArea: string) =>
      problems(planTaker.changed(mossContext(state), 't1', cellsOf({ improvementArea, status: null })))
    expect(told('Havna')).toEqual(['improvementArea: unknownWord', 'status: empty'])
    expect(told('AREAL')).toEqual(['improvementArea: nameTwice', 'status: empty'])
    expect(told('areal')).toEqual(['status: empty'])
  })

  test('concerns the cards that are named, also one with a semicolon in its name, and none when emptied', () => {
    const cards = addCards(state, 'moss', [
      { name: 'NAV' },
      { name: 'Havn; kai og terminal' },
      { name: 'KS' },
    ])
    const named = change(planTaker, cards, 't1', { stakeholders: 'ks; Havn; kai og terminal\nNAV' })
    expect(action(named, 't1')?.stakeholderIds).toEqual(['moss-s2', 'moss-s1', 'moss-s0'])
    expect(action(change(planTaker, named, 't1', { stakeholders: '' }), 't1')?.stakeholderIds).toEqual([])
    const unknown = planTaker.changed(mossContext(cards), 't1', cellsOf({ stakeholders: 'KS; Fylket' }))
    expect(problems(unknown)).toEqual(['stakeholders: unknownWord'])
  })

  test('loses the day and the texts that were emptied', () => {
    const dated = change(planTaker, state, 't1', { day: '2026-12-01' })
    expect(action(change(planTaker, dated, 't1', { day: null, owner: '' }), 't1')).toMatchObject({
      day: null,
      owner: '',
    })
  })
})

describe('rows that came and went', () => {
  test('become actions after those that are there, in the order of the sheet, more than one command takes', () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      action: `Nytt ${index}`,
      improvementArea: 'Én vei inn',
    }))
    const after = selectActions(add(planTaker, state, ...rows), 'moss')
    expect(after.map(({ title }) => title)).toEqual([
      'Felles skjema',
      'Kart over tomter',
      ...rows.map((row) => row.action),
    ])
    expect(after.at(-1)).toMatchObject({ improvementAreaId: 'moss-a0', status: 'notStarted' })
  })

  test('need to be somebody’s', () => {
    const context = mossContext(state, { municipality: null })
    expect(problems(planTaker.added?.(context, [cellsOf({ action: 'X' })]))).toEqual([
      'action: rowNotAllowed',
    ])
  })

  test('take the actions with them, and pass by those that went with their area', () => {
    expect(selectActions(remove(planTaker, state, 't1', 't2'), 'moss')).toEqual([])
    const without = run(state, 'improvementArea.remove', { improvementAreaIds: ['moss-a0'] })
    expect(remove(planTaker, without, 't1')).toBe(without)
  })
})

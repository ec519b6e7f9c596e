import { expect, test } from 'vitest'
import { allRecords } from '../../testing/allRecords.ts'
import { planSitting } from '../../testing/planSitting.ts'
import { colleague, type Sitting, table3 } from '../../testing/sitting.ts'
import {
  MINUTES_LIMIT,
  PROGRAMME_ITEM_LIMIT,
  PROGRAMME_NOTE_LIMIT,
  PROGRAMME_TITLE_LIMIT,
} from './commands.ts'
import { programmeItemNoun } from './record.ts'

const blank = { title: 'Kart', minutes: 30, phases: [], exercise: null, note: '', order: 'a0' } as const

type Said = Partial<{
  title: string
  minutes: number
  note: string
  phases: { form: 'I' | 'G' | 'P'; minutes: number }[]
}>

const adds = (sitting: Sitting, ids: readonly string[], said: Said = {}, gatheringId = 'samling1') =>
  sitting.does('programmeItem.add', {
    gatheringId,
    items: ids.map((id) => ({ id, ...blank, phases: [], ...said })),
  })
const edits = (sitting: Sitting, said: Said, by = colleague) =>
  sitting.does('programmeItem.edit', { programmeItemId: 'map', ...said }, by)
const itemOf = ({ state }: Sitting) => programmeItemNoun.get(state, 'map')

function programmeSitting(): Sitting {
  const sitting = planSitting()
  adds(sitting, ['map'])
  return sitting
}

test('an item without a title, too long, or with impossible minutes is refused whole', () => {
  const sitting = programmeSitting()
  const before = allRecords(sitting.state)
  for (const [said, reason] of [
    [{ title: ' ' }, 'nameEmpty'],
    [{ title: 'x'.repeat(PROGRAMME_TITLE_LIMIT + 1) }, 'textTooLong'],
    [{ note: 'x'.repeat(PROGRAMME_NOTE_LIMIT + 1) }, 'textTooLong'],
    [{ minutes: -1 }, 'outOfRange'],
    [{ minutes: MINUTES_LIMIT + 1 }, 'outOfRange'],
  ] as const) {
    expect(adds(sitting, ['new'], said)).toMatchObject({ failure: { reason } })
    expect(edits(sitting, { ...said })).toMatchObject({ failure: { reason } })
  }
  expect(adds(sitting, ['new', 'new'])).toMatchObject({ failure: { reason: 'exists' } })
  expect(adds(sitting, ['new'], {}, 'nowhere')).toMatchObject({ failure: { noun: 'gathering' } })
  expect(allRecords(sitting.state)).toEqual(before)
})

test('the minutes of an item worked in forms are their sum, and never more than a day', () => {
  const sitting = programmeSitting()
  edits(sitting, {
    phases: [
      { form: 'I', minutes: 5 },
      { form: 'G', minutes: 15 },
    ],
  })
  expect(itemOf(sitting)?.minutes).toBe(20)
  edits(sitting, { minutes: 90 })
  expect(itemOf(sitting)?.minutes).toBe(20)
  const tooLong = [1, 2].map(() => ({ form: 'P' as const, minutes: 400 }))
  expect(edits(sitting, { phases: tooLong })).toMatchObject({ failure: { reason: 'outOfRange' } })
  edits(sitting, { phases: [], minutes: 45 })
  expect(itemOf(sitting)?.minutes).toBe(45)
})

test('a programme has room for sixty items', () => {
  const sitting = programmeSitting()
  const more = Array.from({ length: PROGRAMME_ITEM_LIMIT - 1 }, (_, index) => `item${index}`)
  expect(adds(sitting, more).ok).toBe(true)
  expect(adds(sitting, ['one'])).toMatchObject({ failure: { reason: 'tooMany' } })
  expect(adds(sitting, ['one'], {}, 'samling2').ok).toBe(true)
})

test('two who edit different fields both get their say; undo takes back the newest', () => {
  const sitting = programmeSitting()
  edits(sitting, { title: 'Interessentkart' }, colleague)
  sitting.does('programmeItem.edit', { programmeItemId: 'map', minutes: 60 })
  expect(itemOf(sitting)).toMatchObject({ title: 'Interessentkart', minutes: 60 })
  sitting.undoes(colleague)
  expect(itemOf(sitting)).toMatchObject({ title: 'Interessentkart', minutes: 30 })
  sitting.undoes()
  expect(itemOf(sitting)).toMatchObject({ title: 'Kart', minutes: 30 })
})

test('removing is undone whole; many that were added together go together', () => {
  const sitting = programmeSitting()
  const before = allRecords(sitting.state)
  sitting.does('programmeItem.remove', { programmeItemId: 'map' })
  expect(edits(sitting, { title: 'x' })).toMatchObject({ failure: { reason: 'missing' } })
  sitting.undoes()
  adds(sitting, ['one', 'two', 'three'])
  sitting.undoes()
  expect(allRecords(sitting.state)).toEqual(before)
})

test('the programme is the facilitator’s', () => {
  const sitting = programmeSitting()
  expect(edits(sitting, { title: 'Pause' }, table3)).toMatchObject({ failure: { reason: 'notAllowed' } })
})

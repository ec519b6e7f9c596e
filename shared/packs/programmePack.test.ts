import { expect, test } from 'vitest'
import { GATHERING_TEXT_LIMITS } from '../features/gathering/commands.ts'
import { HOME_TASK_LIMITS } from '../features/homeTask/commands.ts'
import { PROGRAMME_TITLE_LIMIT } from '../features/programmeItem/commands.ts'
import { exercises, workForms } from '../features/programmeItem/record.ts'
import { gatheringPack } from './gatheringPack.ts'
import { languages } from './language.ts'
import { programmePack } from './programmePack.ts'

test('every gathering of the pack has a programme, in their order', () => {
  expect(programmePack.map(({ key }) => key)).toEqual(gatheringPack.map(({ key }) => key))
})

test.each(programmePack)('$key lasts from ten to three, with lunch and a break', ({ startsAt, items }) => {
  expect(startsAt).toBe('10:00')
  expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(300)
  expect(items.map(({ title }) => title.nb)).toEqual(expect.arrayContaining(['Lunsj', 'Pause']))
  expect(items.at(-1)?.exercise).toBe('checkOut')
})

test.each(programmePack)(
  'the items of $key lead somewhere there is, and their phases fill them',
  ({ items }) => {
    for (const { minutes, phases, exercise, title } of items) {
      if (exercise !== null) expect(exercises).toContain(exercise)
      for (const { form } of phases) expect(workForms).toContain(form)
      const worked = phases.reduce((sum, phase) => sum + phase.minutes, 0)
      expect(phases.length === 0 ? minutes : worked, title.nb).toBe(minutes)
    }
  },
)

test('home tasks are given at all gatherings but the last', () => {
  expect(programmePack.map(({ homeTasks }) => homeTasks.length > 0)).toEqual([true, true, true, false])
})

test('every text is written in three languages and short enough to be put into a network', () => {
  for (const { purpose, checkIn, checkOut, items, homeTasks } of programmePack)
    for (const [text, limit] of [
      [purpose, GATHERING_TEXT_LIMITS.purpose],
      [checkIn, GATHERING_TEXT_LIMITS.checkIn],
      [checkOut, GATHERING_TEXT_LIMITS.checkOut],
      ...items.map(({ title }) => [title, PROGRAMME_TITLE_LIMIT] as const),
      ...homeTasks.map((task) => [task, HOME_TASK_LIMITS.text] as const),
    ] as const) {
      expect(Object.keys(text)).toEqual([...languages])
      for (const language of languages) {
        expect(text[language]).toMatch(/^\S(.*\S)?$/)
        expect(text[language].length).toBeLessThanOrEqual(limit)
      }
    }
})

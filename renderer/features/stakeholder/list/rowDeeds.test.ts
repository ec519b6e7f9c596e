import { expect, test } from 'vitest'
import { refuse } from '../../../../shared/core/refusal.ts'
import { succeed } from '../../../../shared/core/result.ts'
import { blankCard } from '../../../../shared/features/stakeholder/cardFields.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { type RowNotes, rowProblems } from './cellNotes.ts'
import { createRowDeeds } from './rowDeeds.ts'

const texts = getTexts('nb')
const inTray: CardOnMap = {
  stakeholder: {
    ...blankCard,
    kind: 'stakeholder',
    id: 'havn',
    municipalityId: 'moss',
    name: 'Havn',
    category: null,
    note: '',
    order: 'a0',
    characteristics: [],
    merged: [],
  },
  position: null,
  ringPosition: null,
  isUnsure: false,
  reason: '',
}
const onMap: CardOnMap = { ...inTray, position: { influence: 0.654, interest: 0.2 } }

/** A row and its notes; what is sent is written down, and turned down if one says so. */
function setUp(isRefused = false) {
  const sent: unknown[] = []
  const send =
    (verb: string) =>
    (...given: unknown[]) => {
      sent.push([verb, ...given])
      return isRefused ? refuse({ reason: 'notAllowed' }) : succeed(null)
    }
  const few = {
    edit: send('edit'),
    place: send('place'),
    unplace: send('unplace'),
    markUnsure: send('markUnsure'),
  }
  let notes: RowNotes | undefined
  const deeds = createRowDeeds({
    // The only ones a row uses.
    actions: few as unknown as StakeholderActions,
    book: {
      read: () => notes,
      write: (_, written) => {
        notes = written ?? undefined
      },
    },
    texts,
    language: 'nb',
    readCards: () => [],
  })
  const problems = (card: CardOnMap) =>
    rowProblems(card, notes, texts).map(({ column, isHint }) => `${column}${isHint ? '?' : '!'}`)
  return { deeds, sent, problems, notes: () => notes }
}

test('two numbers are one command, sent when the second is there', () => {
  const { deeds, sent, problems, notes } = setUp()
  deeds.saveAxis(inTray, 'interest', '20')
  expect(sent).toEqual([])
  expect(problems(inTray)).toEqual(['influence?'])
  deeds.saveAxis(inTray, 'influence', 'stor')
  expect(sent).toEqual([['place', 'plane', [{ id: 'havn', x: 0.2, y: 0.875 }]]])
  expect(notes()).toBeUndefined()
})

test('half a place is of no use, and says nothing, once somebody else has placed the card', () => {
  const { deeds, problems } = setUp()
  deeds.saveAxis(inTray, 'influence', '10')
  expect(problems(onMap)).toEqual([])
  expect(problems(inTray)).toEqual(['interest?'])
})

test('one emptied cell is told and takes nothing off the map; both emptied do', () => {
  const { deeds, sent, problems } = setUp()
  deeds.saveAxis(onMap, 'influence', '')
  expect([sent, problems(onMap)]).toEqual([[], ['influence!']])
  deeds.saveAxis(onMap, 'interest', '')
  expect(sent).toEqual([['unplace', 'plane', ['havn']]])
  expect(problems(onMap)).toEqual([])
})

test('what is turned down stays in its cell with the reason until it is taken back', () => {
  const { deeds, problems, notes } = setUp(true)
  deeds.saveAxis(onMap, 'influence', '90')
  deeds.saveText(onMap, 'contact', 'Havnesjefen')
  deeds.markUnsure(onMap)
  expect(problems(onMap)).toEqual(['influence!', 'contact!', 'quadrant!'])
  expect(notes()?.typed).toEqual({ influence: '90', contact: 'Havnesjefen' })
  for (const column of ['influence', 'contact', 'quadrant'] as const) deeds.takeBack(onMap, column)
  expect(notes()).toBeUndefined()
})

test('choosing a quadrant or an honest answer ends the wait for the other number', () => {
  for (const act of ['chooseQuadrant', 'markUnsure', 'unplace'] as const) {
    const { deeds, sent, notes } = setUp()
    deeds.saveAxis(inTray, 'influence', '65')
    deeds[act](inTray, 'engage')
    expect(sent).toHaveLength(1)
    expect(notes(), act).toBeUndefined()
  }
})

test('the quadrant or ring a card is in already is not saved again', () => {
  const { deeds, sent } = setUp()
  deeds.chooseQuadrant(onMap, 'satisfy')
  deeds.chooseRing(onMap, null)
  expect(sent).toEqual([])
})

test('a known name brings its own spelling', () => {
  const { deeds, sent } = setUp()
  deeds.saveText(inTray, 'name', 'destinasjonsselskap')
  expect(sent).toEqual([['edit', ['havn'], { name: 'Destinasjons\u00ADselskap' }]])
})

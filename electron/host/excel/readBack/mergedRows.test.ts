import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { improvementAreaNoun } from '../../../../shared/features/improvementArea/record.ts'
import { getOwnPlacement } from '../../../../shared/features/placement/select.ts'
import { getStakeholder } from '../../../../shared/features/stakeholder/select.ts'
import type { Difference } from '../../../../shared/sync/readBack.ts'
import { addAreas, run } from '../testing/networkBuilder.ts'
import { filledIn, planOf, workbookOf } from './testing/comeHome.ts'
import { base, cardsOn, HAVN, home, NAV, write } from './testing/mossCards.ts'
import { bringBack, planWritten } from './testing/writtenIn.ts'

// Moss has merged NAV into Havn since the workbook was made: the note of Havn («Gammel») and its place stand.
const now = run(base, 'stakeholder.merge', { keepId: 'moss-s0', goneId: 'moss-s1' })

const told = (differences: readonly Difference[]) =>
  differences.map(({ kind, row, column, inWorkbook, inSamling, isChosen, remark }) => [
    ...[kind, row, column, inWorkbook, inSamling, isChosen],
    remark && `${remark.kind} ${remark.about}`,
  ])

const takeOut =
  (row: number) =>
  (workbook: Workbook): void => {
    const { sheet } = cardsOn(workbook)
    for (let column = 1; column <= sheet.columnCount; column += 1)
      sheet.getRow(row).getCell(column).value = null
  }

test('what was written of a card that was merged goes to the one it lives on in, and says so', async () => {
  const { differences, problems } = await home(
    (workbook) => {
      write('Kontakt i kommunen', NAV, 'Næringssjefen')(workbook)
      write('Merknad', NAV, 'Skrevet hjemme')(workbook)
      write('Interessent', NAV, 'NAV Moss')(workbook)
    },
    { now },
  )
  expect(problems).toEqual([])
  expect(told(differences)).toEqual([
    ['conflict', 'NAV', 'Interessent', 'NAV Moss', 'Havn', false, 'mergedInto Havn'],
    ['changed', 'NAV', 'Kontakt i kommunen', 'Næringssjefen', '', true, 'mergedInto Havn'],
    ['conflict', 'NAV', 'Merknad', 'Skrevet hjemme', 'Gammel', false, 'mergedInto Havn'],
  ])
})

test('it is carried out on the one that is left, and taken back in one', async () => {
  const bytes = await filledIn(await workbookOf(base), write('Kontakt i kommunen', NAV, 'Næringssjefen'))
  const held = await planOf(bytes, now, base)
  const { after, undone } = await bringBack(held, now)
  expect(getStakeholder(after, 'moss-s0')).toMatchObject({ name: 'Havn', contact: 'Næringssjefen' })
  expect(undone.tables).toEqual(now.tables)
})

test('unchanged it says nothing, and neither card counts as removed where one of the rows is there', async () => {
  expect((await home(() => undefined, { now })).differences).toEqual([])
  expect((await home(takeOut(NAV), { now })).differences).toEqual([])
  expect((await home(takeOut(HAVN), { now })).differences).toEqual([])
  const both = await home(
    (workbook) => {
      takeOut(HAVN)(workbook)
      takeOut(NAV)(workbook)
    },
    { now },
  )
  expect(told(both.differences)).toEqual([['removed', 'Havn', '', '', 'Havn', false, null]])
})

test('both rows filled in: the one that is left has its own word, and the other is told of', async () => {
  const other = await home(
    (workbook) => {
      write('Neste steg', HAVN, 'Ring')(workbook)
      write('Neste steg', NAV, 'Skriv')(workbook)
    },
    { now },
  )
  expect(told(other.differences)).toEqual([['changed', 'Havn', 'Neste steg', 'Ring', '', true, null]])
  expect(other.problems).toMatchObject([
    { reason: 'saidOtherwise', value: 'Skriv', hint: expect.stringMatching(/^Interessenter![A-Z]+2$/) },
  ])
  const same = await home(
    (workbook) => {
      write('Neste steg', HAVN, 'Ring')(workbook)
      write('Neste steg', NAV, 'Ring')(workbook)
    },
    { now },
  )
  expect([same.differences.length, same.problems]).toEqual([1, []])
})

test('cards merged one into another are found where all of it came to rest', async () => {
  const twice = run(now, 'stakeholder.merge', { keepId: 'moss-s2', goneId: 'moss-s0' })
  const { differences } = await home(write('Neste steg', NAV, 'Ring'), { now: twice })
  expect(told(differences)).toEqual([['changed', 'NAV', 'Neste steg', 'Ring', '', true, 'mergedInto KS']])
})

test('of another edition it is known too, and nothing that stands is written over', async () => {
  const { differences } = await home(write('Neste steg', NAV, 'Ring'), { now, known: false })
  const ofNav = differences.filter(({ row }) => row === 'NAV')
  expect(ofNav.find(({ column }) => column === 'Neste steg')).toMatchObject({
    kind: 'changed',
    isChosen: true,
  })
  expect(ofNav.every(({ remark }) => remark?.about === 'Havn')).toBe(true)
  expect(ofNav.filter(({ inSamling, isChosen }) => inSamling !== '' && isChosen)).toEqual([])
})

test('a reason for its place is given to the place of the one that is left', async () => {
  const held = await planWritten(
    base,
    'moss',
    [{ sheet: 'Plasseringer', row: 1, column: 'reason', value: 'Fordi' }],
    { now },
  )
  expect(held.plan.problems).toEqual([])
  expect(told(held.plan.differences)).toEqual([
    ['changed', 'NAV', 'Hvorfor her', 'Fordi', '', true, 'mergedInto Havn'],
  ])
  const { after } = await bringBack(held, now)
  expect(getOwnPlacement(after, 'moss-s0', 'g1')?.reason).toBe('Fordi')
})

test('areas that were merged are found in the same way', async () => {
  const areas = addAreas(base, 'moss', ['Én vei inn', 'Felles skjema'])
  const merged = run(areas, 'improvementArea.merge', { keepId: 'moss-a0', goneId: 'moss-a1' })
  const held = await planWritten(
    areas,
    'moss',
    [{ sheet: 'Forbedringsområder', row: 1, column: 'vision', value: 'Én dør' }],
    { now: merged },
  )
  expect(told(held.plan.differences)).toEqual([
    ['changed', 'Felles skjema', expect.any(String), 'Én dør', '', true, 'mergedInto Én vei inn'],
  ])
  const { after } = await bringBack(held, merged)
  expect(improvementAreaNoun.get(after, 'moss-a0')?.vision).toBe('Én dør')
})

import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import type { State } from '../../../../shared/core/state.ts'
import { selectActions } from '../../../../shared/features/action/select.ts'
import { selectAnchorings } from '../../../../shared/features/anchoring/select.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { getPlacement } from '../../../../shared/features/placement/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { allRecords } from '../../../../shared/testing/allRecords.ts'
import { addAreas, addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { filledIn, planOf, workbookOf } from './testing/comeHome.ts'
import { columnOf, sheetOf } from './testing/sheetCells.ts'
import { bringBack, type WrittenValue } from './testing/writtenIn.ts'

function plannedMoss(): State {
  let state = addAreas(addCards(smallNetwork(), 'moss', [{ name: 'NAV' }, { name: 'Havna' }]), 'moss', [
    'Areal',
    'Skole',
  ])
  state = run(state, 'stakeholder.place', {
    gatheringId: 'g1',
    places: [{ stakeholderId: 'moss-s0', influence: 0.4, interest: 0.8 }],
  })
  state = run(state, 'action.add', {
    municipalityId: 'moss',
    actions: [{ id: 't1', title: 'Kart over tomter', improvementAreaId: 'moss-a0', order: 'a0' }],
  })
  const step = { improvementAreaId: 'moss-a0', actionId: null, need: 'know', side: 'political' } as const
  return run(state, 'anchoring.add', {
    anchorings: [
      { ...step, id: 'f1', body: 'municipalCouncil', order: 'a0' },
      { ...step, id: 'f2', body: '', bodyName: 'Ungdomsrådet', order: 'a1' },
    ],
  })
}
const state = plannedMoss()

/** Writes in the first row that has `name` in its column, or below all rows when `name` is null. */
function write(
  workbook: Workbook,
  sheetName: string,
  name: string | null,
  cells: Record<string, WrittenValue>,
): void {
  const sheet = sheetOf(workbook, sheetName)
  let at = sheet.rowCount + 1
  if (name !== null)
    sheet.eachRow((row, number) => {
      if ((row.values as unknown[]).includes(name)) at = Math.min(at, number)
    })
  for (const [title, value] of Object.entries(cells)) sheet.getCell(at, columnOf(sheet, title)).value = value
}

function takeOut(workbook: Workbook, sheetName: string, name: string): void {
  const sheet = sheetOf(workbook, sheetName)
  sheet.eachRow((row) => {
    if ((row.values as unknown[]).includes(name))
      for (let at = 1; at <= sheet.columnCount; at += 1) row.getCell(at).value = null
  })
}

test('a plan filled in at home: new area, its action, the step of that action, and what was crossed out', async () => {
  const bytes = await filledIn(await workbookOf(state), (workbook) => {
    write(workbook, 'Forbedringsområder', null, {
      Forbedringsområde: 'Én vei inn',
      'Viktig (1–5)': 5,
      'Påvirkbar (1–5)': 4,
    })
    write(workbook, 'Tiltaksplan', null, {
      Tiltak: 'Felles skjema',
      Forbedringsområde: 'én vei inn',
      Ansvarlig: 'Næringssjef',
    })
    write(workbook, 'Tiltaksplan', 'Kart over tomter', { Status: 'I gang', Interessenter: 'Havna; NAV' })
    write(workbook, 'Forankring', null, { Hvem: 'Formannskapet', Gjelder: 'Felles skjema', Skal: 'vedta' })
    takeOut(workbook, 'Forankring', 'Ungdomsrådet')
    write(workbook, 'Løfter', null, { Løfte: 'Skjemaet er ute', Samling: '2. Valget', Status: 'I gang' })
    write(workbook, 'Parkert', null, { Sak: 'Hvem betaler?', Ansvarlig: 'Økonomisjef' })
  })
  const held = await planOf(bytes, state)
  expect(held.plan.problems).toEqual([])
  const { after, undone } = await bringBack(held, state)
  const area = selectImprovementAreas(after, 'moss').find(({ title }) => title === 'Én vei inn')
  const [old, made] = selectActions(after, 'moss')
  expect(old).toMatchObject({ status: 'doing', stakeholderIds: ['moss-s1', 'moss-s0'] })
  expect(made).toMatchObject({ title: 'Felles skjema', improvementAreaId: area?.id, owner: 'Næringssjef' })
  expect(selectAnchorings(after, 'moss').map(({ body, actionId, need }) => [body, actionId, need])).toEqual([
    ['municipalCouncil', null, 'know'],
    ['executiveCommittee', made?.id, 'decide'],
  ])
  expect(selectPromises(after, 'moss', 'g2')).toMatchObject([{ text: 'Skjemaet er ute', status: 'doing' }])
  expect(allRecords(undone)).toEqual(allRecords(state))
})

test('what cannot be taken is named by its cell, and the rest of the row is taken', async () => {
  const bytes = await filledIn(await workbookOf(state), (workbook) => {
    write(workbook, 'Forbedringsområder', 'Areal', {
      'Viktig (1–5)': 5,
      Derfor: 'Fordi',
      'Det har skjedd': 'Tomter nok',
    })
    write(workbook, 'Tiltaksplan', 'Kart over tomter', {
      Forbedringsområde: 'Areall',
      Ansvarlig: 'x'.repeat(61),
      Status: 'Halvveis',
    })
    write(workbook, 'Forankring', 'Kommunestyret', { Side: 'næringslivet' })
  })
  const { plan } = await planOf(bytes, state)
  expect(plan.problems.map(({ sheet, column, reason, hint }) => [sheet, column, reason, hint])).toEqual([
    ['Forbedringsområder', 'Viktig (1–5)', 'needsBoth', 'Påvirkbar (1–5)'],
    ['Forbedringsområder', 'Derfor', 'notChosen', ''],
    ['Tiltaksplan', 'Ansvarlig', 'tooLong', '60'],
    ['Tiltaksplan', 'Status', 'unknownWord', expect.anything()],
    ['Tiltaksplan', 'Forbedringsområde', 'unknownWord', 'Areal'],
    ['Forankring', 'Side', 'locked', ''],
  ])
  expect(plan.problems.every(({ address }) => /^[A-Z]+\d+$/.test(address))).toBe(true)
  expect(plan.differences.map(({ column }) => column)).toEqual(['Det har skjedd'])
})

test('the workbook of all: new rows by the name of their municipality, and one place said in two ways', async () => {
  const bytes = await filledIn(await workbookOf(state, { municipalityId: null }), (workbook) => {
    write(workbook, 'Tiltaksplan', null, { Kommune: 'gol', Tiltak: 'Golfbane' })
    write(workbook, 'Løfter', null, { Kommune: 'Ål', Løfte: 'Møte i mars' })
    write(workbook, 'Løfter', null, { Kommune: 'Åll', Løfte: 'Møte i mai' })
    write(workbook, 'Løfter', null, { Løfte: 'Ingens' })
    write(workbook, 'Alle interessenter', 'NAV', { 'Innflytelse (0–100)': 60 })
    write(workbook, 'Plasseringer', 'NAV', { 'Innflytelse (0–100)': 20, 'Interesse (0–100)': 30 })
    write(workbook, 'Runder', null, { Kommune: 'Gol', Forbedringsområde: 'Nytt' })
  })
  const held = await planOf(bytes, state)
  expect(held.plan.problems.map(({ sheet, column, reason, hint }) => [sheet, column, reason, hint])).toEqual([
    ['Plasseringer', 'Innflytelse (0–100)', 'saidOtherwise', 'Interessenter'],
    ['Runder', 'Kommune', 'rowNotAllowed', ''],
    ['Løfter', 'Kommune', 'unknownWord', 'Ål'],
    ['Løfter', 'Kommune', 'empty', ''],
  ])
  const { after } = await bringBack(held, state)
  expect(selectActions(after, 'gol')).toMatchObject([{ title: 'Golfbane', improvementAreaId: null }])
  expect(selectPromises(after, 'aal', 'g1')).toMatchObject([{ text: 'Møte i mars' }])
  expect(getPlacement(after, 'moss-s0', 'g1')).toMatchObject({ influence: 0.6, interest: 0.3 })
})

import { expect, test } from 'vitest'
import type { TableSheet, WorkbookModel } from '../sheetModel.ts'
import { run, smallNetwork } from '../testing/networkBuilder.ts'
import { municipalityWorkbook, networkWorkbook } from '../workbookModel.ts'

const day = '2026-11-24'

function networkWithTasks() {
  let state = run(smallNetwork(), 'homeTask.add', {
    homeTaskId: 't0',
    gatheringId: 'g1',
    text: 'Snakk med tre bedrifter',
    order: 'a0',
  })
  state = run(state, 'homeTask.report', {
    homeTaskId: 't0',
    municipalityId: 'aal',
    status: 'done',
    note: 'Alle vil møtast igjen.',
  })
  return state
}

const sheetOf = (model: WorkbookModel | undefined, name: string): TableSheet | undefined =>
  model?.sheets.find((sheet): sheet is TableSheet => sheet.kind === 'table' && sheet.name === name)

test('a home task has a row in each municipality’s workbook, with what it has said itself', () => {
  const state = networkWithTasks()
  expect(sheetOf(municipalityWorkbook(state, 'aal', { day }), 'Heimeoppgåver')?.rows).toEqual([
    ['Snakk med tre bedrifter', '1. Speilet', 'Ferdig', 'Alle vil møtast igjen.', 't0@aal'],
  ])
  expect(sheetOf(municipalityWorkbook(state, 'moss', { day }), 'Hjemmeoppgaver')?.rows).toEqual([
    ['Snakk med tre bedrifter', '1. Speilet', 'Ikke startet', null, 't0@moss'],
  ])
})

test('the network’s has all of them, municipalities in alphabetical order whoever is done', () => {
  const sheet = sheetOf(networkWorkbook(networkWithTasks(), { day }), 'Hjemmeoppgaver')
  expect(sheet?.rows.map(([municipality]) => municipality)).toEqual(['Gol', 'Moss', 'Ål'])
})

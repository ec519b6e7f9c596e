import type { Cell, CellValue, Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { selectAllAreas } from '../../../../shared/features/improvementArea/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import { run } from '../testing/networkBuilder.ts'
import { filledIn, nothingToDo, planOf, workbookOf } from './testing/comeHome.ts'

const state = stateAfter(demoCommands({ seed: 1 }))
const municipalityId = selectMunicipalities(state).find(({ name }) => name === 'Moss')?.id ?? ''

/** The cell under a title, in the first row of the table. */
function cellUnder(workbook: Workbook, sheetName: string, title: string): Cell {
  const sheet = workbook.getWorksheet(sheetName)
  const at = (sheet?.getRow(1).values as CellValue[] | undefined)?.indexOf(title) ?? -1
  if (!sheet || at < 0) throw new Error(`No ${title} on ${sheetName}`)
  return sheet.getCell(2, at)
}

async function problemsOf(edit: (workbook: Workbook) => void, now = state) {
  const bytes = await filledIn(await workbookOf(state, { municipalityId }), edit)
  const { plan } = await planOf(bytes, now, state)
  return plan.problems.map(({ sheet, address, column, reason }) => [sheet, address, column, reason])
}

test('what is written over on a sheet that only tells is told of, cell by cell', async () => {
  const places: string[] = []
  const problems = await problemsOf((workbook) => {
    for (const [sheet, title, value] of [
      ['Runder', 'Til sammen', 99],
      ['Rød tråd', 'Derfor', 'Noe annet'],
      ['Spor', 'Hva', 'Noe annet'],
    ] as const) {
      const cell = cellUnder(workbook, sheet, title)
      cell.value = value
      places.push(cell.address)
    }
  })
  expect(problems).toEqual([
    ['Runder', places[0], 'Til sammen', 'locked'],
    ['Rød tråd', places[1], 'Derfor', 'locked'],
    ['Spor', places[2], 'Hva', 'locked'],
  ])
})

test('what changed in Samling meanwhile is nobody’s mistake in the workbook', async () => {
  const [area] = selectAllAreas(state, municipalityId)
  const now = run(state, 'improvementArea.edit', {
    improvementAreaId: area?.id ?? '',
    title: 'Et helt annet navn',
  })
  const plan = await planOf(await workbookOf(state, { municipalityId }), now, state)
  expect(nothingToDo(plan.plan)).toMatchObject({ differences: [], problems: [] })
})

test('a number that follows from others and the choice of areas say why they are not taken', async () => {
  const problems = await problemsOf((workbook) => {
    cellUnder(workbook, 'Forbedringsområder', 'Rute').value = 'La ligge'
    const chosen = cellUnder(workbook, 'Forbedringsområder', 'Valgt (1–3)')
    chosen.value = chosen.value === 3 ? 2 : 3
  })
  expect(problems.map(([, , column, reason]) => [column, reason])).toEqual([
    ['Rute', 'calculated'],
    ['Valgt (1–3)', 'chosenByGroup'],
  ])
})

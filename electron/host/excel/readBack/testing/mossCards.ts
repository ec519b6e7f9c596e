import type { Workbook, Worksheet } from 'exceljs'
import type { State } from '../../../../../shared/core/state.ts'
import type { Difference } from '../../../../../shared/sync/readBack.ts'
import { addCards, run, smallNetwork } from '../../testing/networkBuilder.ts'
import { filledIn, type HomeOptions, planOf, workbookOf } from './comeHome.ts'

const cards = addCards(smallNetwork(), 'moss', [
  { name: 'Havn', category: 'firms', note: 'Gammel' },
  { name: 'NAV' },
  { name: 'KS' },
])
export const base = run(cards, 'stakeholder.place', {
  gatheringId: 'g1',
  places: [
    { stakeholderId: 'moss-s0', influence: 0.4321, interest: 0.8765 },
    { stakeholderId: 'moss-s1', influence: 0.1, interest: 0.2 },
  ],
})

/** The sheet of stakeholders; column letters by their titles in the first row. */
export function cardsOn(
  workbook: Workbook,
  name = 'Interessenter',
): { sheet: Worksheet; at: (title: string) => string } {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  const at = (title: string): string => {
    let letters = ''
    sheet.getRow(1).eachCell((cell) => {
      if (cell.value === title) letters = cell.address.replace(/\d/g, '')
    })
    if (letters === '') throw new Error(`No column ${title}`)
    return letters
  }
  return { sheet, at }
}

interface Case extends HomeOptions {
  readonly now?: State
  readonly known?: boolean
}

export async function home(edit: (workbook: Workbook) => void, options: Case = {}) {
  const { now = base, known = true, ...home } = options
  const bytes = await filledIn(await workbookOf(base, home), edit)
  return (await planOf(bytes, now, known ? base : null)).plan
}

/** A difference in one line. */
export const short = ({ kind, address, row, column, inWorkbook, inSamling, before, isChosen }: Difference) =>
  [kind, address, row, column, inWorkbook, inSamling, before, isChosen] as const

export const write =
  (title: string, row: number, value: string | number | Date | null) =>
  (workbook: Workbook): void => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at(title)}${row}`).value = value
  }

// The rows stand in Norwegian order: Havn, KS, NAV.
export const [HAVN, KS, NAV] = [2, 3, 4]

import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { Language } from '../../../../shared/packs/language.ts'
import { languages } from '../../../../shared/packs/language.ts'
import type { Column, WorkbookModel } from '../sheetModel.ts'
import { listSheet } from '../sheets/lists.ts'
import { smallNetwork } from '../testing/networkBuilder.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const columns: readonly Column[] = [
  { key: 'percent', title: 'Percent', kind: 'whole', bounds: [0, 100] },
  { key: 'score', title: 'Score', kind: 'score', bounds: [1, 5] },
  { key: 'day', title: 'Day', kind: 'day' },
  { key: 'status', title: 'Status', kind: 'text', list: 'status' },
  { key: 'worked', title: 'Worked out', kind: 'day', isDerived: true },
  { key: 'words', title: 'Words', kind: 'text' },
  {
    key: 'gathering',
    title: 'Gathering',
    kind: 'text',
    isDerived: true,
    isSetOnce: true,
    names: 'gathering',
  },
  { key: 'body', title: 'Body', kind: 'text', names: 'body' },
  { key: 'area', title: 'Area', kind: 'text', names: 'area' },
]

async function validationsIn(language: Language) {
  const model: WorkbookModel = {
    language,
    title: 'Test',
    owner: 'Moss',
    networkName: 'Nettverk',
    ownerMark: null,
    day: '2026-11-24',
    sheets: [
      {
        kind: 'table',
        name: 'Ark',
        columns,
        rows: [[50, 2.5, '2026-11-24', null, null, 'ord', '1. Speilet', '', '']],
        whenEmpty: '',
        frozenColumns: 1,
      },
      listSheet({
        state: smallNetwork(),
        municipalities: [],
        language,
        scope: 'municipality',
        day: '2026-11-24',
      }),
    ],
  }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writeWorkbook(model)) as unknown as ArrayBuffer)
  const sheet = workbook.getWorksheet('Ark')
  return Object.assign((cell: string) => sheet?.getCell(cell).dataValidation, {
    isLocked: (cell: string) => sheet?.getCell(cell).protection?.locked ?? true,
  })
}

test('what a row belongs to is chosen when it is new and locked when it is there', async () => {
  const at = await validationsIn('nb')
  expect(at('G3')).toMatchObject({ type: 'list', formulae: [expect.stringContaining('Lister')] })
  expect([at.isLocked('G2'), at.isLocked('G3')]).toEqual([true, false])
})

test('a list that only helps takes other words too, and a list of nothing holds nobody', async () => {
  const at = await validationsIn('nb')
  expect(at('H2')?.type).toBe('list')
  expect(at('H2')?.showErrorMessage ?? false).toBe(false)
  expect(at('I2')).toBeUndefined()
})

test('numbers, days and words are held to what the column can take, 200 rows further than the table', async () => {
  const at = await validationsIn('nb')
  expect(at('A2')).toMatchObject({ type: 'whole', operator: 'between', formulae: [0, 100], allowBlank: true })
  expect(at('B202')).toMatchObject({ type: 'decimal', formulae: [1, 5], errorStyle: 'stop' })
  expect(at('B203')).toBeUndefined()
  expect(at('C2')).toMatchObject({
    type: 'date',
    formulae: [new Date('2000-01-01'), new Date('2099-12-31')],
  })
  expect(at('D2')?.type).toBe('list')
})

test('what the sheet works out and what is only words is held to nothing', async () => {
  const at = await validationsIn('nb')
  expect([at('E2'), at('F2')]).toEqual([undefined, undefined])
})

test('the person is told in the language of the workbook', async () => {
  const said = await Promise.all(
    languages.map(async (language) => {
      const at = await validationsIn(language)
      return ['A2', 'B2', 'C2', 'D2'].map((cell) => at(cell)?.error)
    }),
  )
  expect(said.map(([percent]) => percent)).toEqual([
    'Skriv et helt tall fra 0 til 100, eller la cellen stå tom.',
    'Skriv eit heilt tal frå 0 til 100, eller la cella stå tom.',
    'Write a whole number from 0 to 100, or leave the cell empty.',
  ])
  expect(new Set(said.flat()).size).toBe(12)
})

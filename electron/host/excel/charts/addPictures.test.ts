import { deflateSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import { checkPackage } from '../testing/checkPackage.ts'
import { municipalityWorkbook, networkWorkbook } from '../workbookModel.ts'
import { writeWorkbook } from '../write/writeWorkbook.ts'
import { readZip } from '../write/zipPackage.ts'

const state = stateAfter([...demoCommands({ seed: 1 })])
const mossId = selectMunicipalities(state).find(({ name }) => name === 'Moss')?.id ?? ''

/** The head of a PNG of that size, and something that cannot be packed. */
function fakePng(widthPx: number, heightPx: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(widthPx)
  size.writeUInt32BE(heightPx, 4)
  return Uint8Array.from(Buffer.concat([head, size, deflateSync(Buffer.from('kart'))]))
}
const png = fakePng(2400, 1600)
const pictures = new Map([[mossId, png]])
const day = '2026-11-28'

test.each(languages)(
  'the map lies in the package as it came, on a sheet of its own (%s)',
  async (language) => {
    const model = municipalityWorkbook(state, mossId, { day, language, pictures })
    if (!model) throw new Error('Moss has no workbook')
    const at = model.sheets.findIndex(({ kind }) => kind === 'picture')
    expect(model.sheets[at - 1]?.kind).toBe('chart')
    const front = model.sheets[0]
    const listed =
      front?.kind === 'overview' && front.rows.find((row) => row.kind === 'sheet' && row.sheetIndex === at)
    expect(listed).toBeTruthy()
    const bytes = await writeWorkbook(model)
    expect(checkPackage(bytes)).toEqual([])
    const parts = readZip(bytes, 1 << 28)
    const media = parts.find(({ name }) => name.startsWith('xl/media/'))
    expect(media && Buffer.compare(media.bytes, png)).toBe(0)
    const drawing = parts.find(({ bytes: xml }) => xml.includes('<xdr:pic>'))?.bytes.toString('utf8') ?? ''
    // Whose, when, and how many stand where.
    expect(drawing).toMatch(/descr="[^"]*Moss[^"]*[1-4]\. [^"]*: \d+ [^"]*"/)
    const [, cx, cy] = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? []
    expect(Number(cx) / Number(cy)).toBeCloseTo(1.5, 3)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0])
    expect(workbook.worksheets[at]?.getImages()).toHaveLength(1)
    expect(workbook.worksheets[at]?.pageSetup).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 1,
      orientation: 'landscape',
    })
  },
)

test('only who has a picture, and wants it, gets the sheet', () => {
  const kinds = (model = municipalityWorkbook(state, mossId, { day })) =>
    model?.sheets.map(({ kind }) => kind)
  expect(kinds()).not.toContain('picture')
  expect(kinds(municipalityWorkbook(state, mossId, { day, pictures, hasPictures: false }))).not.toContain(
    'picture',
  )
  expect(kinds(networkWorkbook(state, { day, pictures }))).not.toContain('picture')
  const broken = new Map([[mossId, new TextEncoder().encode('ikke noe bilde, men langt nok')]])
  expect(kinds(municipalityWorkbook(state, mossId, { day, pictures: broken }))).not.toContain('picture')
})

import { readFileSync } from 'node:fs'
import { applyChanges, emptyState } from '../../../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../../../shared/features/municipality/select.ts'
import { demoEvents } from '../../../../../shared/testing/demoNetwork.ts'
import { addAreas, addCards, smallNetwork } from '../../../excel/testing/networkBuilder.ts'
import { municipalityWorkbook, networkWorkbook } from '../../../excel/workbookModel.ts'
import { writeWorkbook } from '../../../excel/write/writeWorkbook.ts'
import { excelLikeWorkbook } from '../excelLikeWorkbook.ts'
import type { Original } from './mutate.ts'

const day = '2026-11-24'

/** A workbook of ours that LibreOffice has opened and saved; kept as a file, because only LibreOffice can make one. */
const savedByLibreOffice = (): Buffer => readFileSync(new URL('../savedByLibreOffice.xlsx', import.meta.url))

/** Every kind of workbook that may come in: ours with charts, ours of a network, Excel's, LibreOffice's. */
export async function makeOriginals(): Promise<readonly Original[]> {
  const demo = applyChanges(
    emptyState,
    [...demoEvents({ seed: 1 })].map(({ change }) => change),
  )
  const moss = selectMunicipalities(demo).find(({ name }) => name === 'Moss')
  const cards = addCards(smallNetwork(), 'moss', [{ name: 'Havn', note: 'ja' }, { name: '=1+1' }])
  const small = addAreas(cards, 'aal', ['Samarbeid'])
  const models = {
    moss: municipalityWorkbook(demo, moss?.id ?? '', { day }),
    municipality: municipalityWorkbook(small, 'moss', { day }),
    network: networkWorkbook(small, { day }),
  }
  const ours: Original[] = []
  for (const [name, model] of Object.entries(models)) {
    if (!model) throw new Error(`No workbook of ${name}`)
    ours.push({ name, bytes: await writeWorkbook(model) })
  }
  return [
    ...ours,
    { name: 'excel', bytes: excelLikeWorkbook() },
    { name: 'libreOffice', bytes: savedByLibreOffice() },
  ]
}

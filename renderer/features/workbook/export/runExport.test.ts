import { expect, test } from 'vitest'
import { fail, succeed } from '../../../../shared/core/result.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { type ExportChoices, plainChoices } from '../../../../shared/sync/exportChoices.ts'
import type { LibraryProblem, Requests } from '../../../../shared/sync/requests.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import type { ExportProgress } from '../../../store/samlingStore.ts'
import type { MapWish } from '../../../ui/exportParts.ts'
import type { ExportStep } from '../../../ui/exportRun.ts'
import { planExport } from './planExport.ts'
import { type ExportWork, exportJob } from './runExport.ts'

const told = stateAfter(demoCommands({ seed: 1 }))
const moss = selectMunicipalities(told).find(({ name }) => name === 'Moss')?.id ?? ''
const order = (municipalityId: string | null, choices: Partial<ExportChoices> = {}, hasPapers = false) => ({
  municipalityId,
  choices: { ...plainChoices, ...choices },
  hasPapers,
})
const file = (fileName: string) => ({ fileName, path: `/ut/${fileName}` })

interface Host {
  readonly answer?: (body: Requests['workbook.export']['body']) => LibraryProblem | null
  readonly paint?: (wish: MapWish) => Blob | null
  readonly during?: () => void
}

/** A host that makes two files, and a page that notes what it is asked for. */
function work(asked: ExportWork['order'], { answer, paint, during }: Host = {}) {
  const notes = {
    kept: [] as string[],
    asked: [] as string[],
    painted: [] as MapWish[],
    papers: [] as string[],
  }
  let listen: (progress: ExportProgress) => void = () => undefined
  const store = {
    newId: () => 'export-1',
    keepExportPicture: async (_: string, municipalityId: string) => {
      notes.kept.push(municipalityId)
      return succeed({})
    },
    saveToExports: async (name: string) => succeed(file(name)),
    subscribeExportProgress(listener: (progress: ExportProgress) => void) {
      listen = listener
      return () => {
        listen = () => undefined
      }
    },
    async request(name: string, body: unknown) {
      notes.asked.push(name)
      if (name !== 'workbook.export') return succeed({})
      listen({ exportId: 'somebody else', done: 7, of: 9, name: 'En annen' })
      listen({ exportId: 'export-1', done: 0, of: 40, name: 'Viken' })
      listen({ exportId: 'export-1', done: 25, of: 40, name: 'Moss' })
      during?.()
      // The only body this name has.
      const problem = answer?.(body as Requests['workbook.export']['body'])
      return problem
        ? fail(problem)
        : succeed({ folder: '/ut', files: [file('Viken.xlsx'), file('Moss.xlsx')] })
    },
  }
  const job = exportJob({
    // The names above are all that an export asks.
    store: store as unknown as ExportWork['store'],
    fileId: 'viken.samling',
    order: asked,
    told,
    async paintMap(_, wish) {
      notes.painted.push(wish)
      return paint ? paint(wish) : new Blob(['png'])
    },
    async writePaper({ name }) {
      notes.papers.push(name)
      return { name: `${name}, oversikt.pdf`, pdf: new Blob(['%PDF']) }
    },
  })
  return { job, notes }
}

const silent = new AbortController().signal

test('what will be made: an empty map gives no picture, CSV none, and one municipality no network', () => {
  const counts = ({ maps, workbookCount, papers }: ReturnType<typeof planExport>) => [
    maps.length,
    workbookCount,
    papers.length,
  ]
  // Gol has cards, and none of them on its map.
  expect(counts(planExport(told, order(null)))).toEqual([8, 10, 0])
  expect(counts(planExport(told, order(null, { format: 'csv' }, true)))).toEqual([0, 10, 10])
  expect(counts(planExport(told, order(moss, {}, true)))).toEqual([1, 1, 1])
  expect(planExport(told, order(moss)).maps[0]?.gatheringId).toBe(selectGatherings(told)[1]?.id)
})

test('maps are handed in first, then the workbooks are asked for, then the papers are laid beside them', async () => {
  const { job, notes } = work(order(null, { hasJudgements: false, language: 'en' }, true))
  const steps: ExportStep[] = []
  const end = await job((step) => steps.push(step), silent)
  expect(notes.kept).toHaveLength(8)
  expect(notes.painted.every(({ hasJudgements, language }) => !hasJudgements && language === 'en')).toBe(true)
  expect(notes.asked).toEqual(['workbook.export'])
  expect(end).toMatchObject({ how: 'made', owner: null, folder: '/ut', unpainted: [] })
  expect(end.files).toHaveLength(12)
  expect(notes.papers.slice(0, 2)).toEqual(['Læring for næring, Viken', 'Aurskog-Høland'])
  expect(steps.map(({ kind }) => kind)).toEqual([
    ...Array<string>(8).fill('map'),
    ...['workbook', 'workbook'],
    ...Array<string>(10).fill('paper'),
  ])
  expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b))
  expect(steps[9]?.done).toBe(8 + 6.25)
  expect(new Set(steps.map(({ of }) => of))).toEqual(new Set([28]))
  expect(steps.every(({ done, of }) => done < of)).toBe(true)
})

test('a map that could not be painted costs its own workbook a picture, and nothing more', async () => {
  const { job, notes } = work(order(moss), { paint: () => null })
  expect(await job(() => undefined, silent)).toMatchObject({ how: 'made', unpainted: ['Moss'] })
  expect(notes.kept).toEqual([])
})

test('ended while maps are painted, nothing is made, and what was handed in is given up', async () => {
  const control = new AbortController()
  const { job, notes } = work(order(null))
  const end = await job(({ done }) => done === 2 && control.abort(), control.signal)
  expect(end).toMatchObject({ how: 'cancelled', files: [] })
  expect(notes.kept).toHaveLength(3)
  expect(notes.asked).toEqual(['workbook.cancelExport'])
})

test('ended while workbooks are made, the host is told, and what was whole is kept', async () => {
  const control = new AbortController()
  const { job, notes } = work(order(null, { hasPictures: false }, true), {
    during: () => control.abort(),
    answer: () => ({ reason: 'cancelled', folder: '/ut', files: [file('Viken.xlsx')] }),
  })
  const end = await job(() => undefined, control.signal)
  expect(end).toMatchObject({ how: 'cancelled', folder: '/ut', files: [file('Viken.xlsx')] })
  expect(notes.asked).toEqual(['workbook.export', 'workbook.cancelExport'])
  expect(notes.papers).toEqual([])
})

test('what fails says why, and whose was made before', async () => {
  const { job } = work(order(null, { hasPictures: false }), { answer: () => ({ reason: 'full' }) })
  expect(await job(() => undefined, silent)).toMatchObject({
    how: 'failed',
    problem: { reason: 'full' },
    madeBefore: ['Viken'],
  })
})

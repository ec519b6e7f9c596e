import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsOf } from '../../../../shared/core/state.ts'
import { model } from '../../../../shared/features/model.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { municipalityWorkbook, networkWorkbook } from '../workbookModel.ts'
import { writeWorkbook } from '../write/writeWorkbook.ts'
import { checkPackage } from './checkPackage.ts'
import { fullNetwork } from './fullNetwork.ts'

const SEED = Number(process.env['SAMLING_SEED'] ?? 20261128)
/** The rest of the five hundred: `npm run prove -- workbooks 500`. */
const COUNT = 25
const states = fc.sample(fullNetwork, { numRuns: COUNT, seed: SEED })

test('a full network has every noun a workbook tells of', () => {
  const kinds = new Set(states.flatMap((state) => [...recordsOf(state)].map(({ kind }) => kind)))
  // Versions, own wordings and levels' names are on no sheet of their own.
  const elsewhere = ['closing', 'characteristic', 'ratingLevel']
  const missing = [...model.nouns.keys()].filter((kind) => !kinds.has(kind) && !elsewhere.includes(kind))
  expect(missing).toEqual([])
  const drawn = [
    'assessment',
    'attendance',
    'choice',
    'action',
    'anchoring',
    'promise',
    'parkedItem',
    'trace',
  ]
  const more = ['round', 'relation', 'homeTask', 'homeTaskReport', 'programmeItem', 'regionAnswer']
  for (const record of states.flatMap((state) => [...recordsOf(state)]))
    if ([...drawn, ...more].includes(record.kind))
      expect(model.nouns.get(record.kind)?.schema.safeParse(record)).toMatchObject({ success: true })
})

test(`the workbooks of ${COUNT} full networks are whole packages in every language (seed ${SEED})`, async () => {
  for (const [index, state] of states.entries()) {
    const language = languages[index % languages.length] ?? null
    const options = { day: '2026-11-24', language, hasJudgements: index % 4 !== 0 }
    const own = selectMunicipalities(state)[0]
    const workbooks = [
      networkWorkbook(state, options),
      own && municipalityWorkbook(state, own.id, options),
    ].flatMap((workbook) => workbook ?? [])
    for (const workbook of workbooks)
      expect([index, workbook.title, checkPackage(await writeWorkbook(workbook))]).toEqual([
        ...[index, workbook.title, []],
      ])
  }
})

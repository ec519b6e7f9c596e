import { describe, expect, test } from 'vitest'
import type { AnyRecord } from '../../../../shared/core/change.ts'
import { recordsOf, type State, stateFrom } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import { engagementPack } from '../../../../shared/packs/engagementPack.ts'
import { stateAfter } from '../../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../../shared/testing/demoNetwork.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { WorkbookModel } from '../sheetModel.ts'
import { municipalityWorkbook, networkWorkbook, type WorkbookOptions } from '../workbookModel.ts'
import { writeWorkbook } from '../write/writeWorkbook.ts'
import { readZip } from '../write/zipPackage.ts'

const day = '2026-11-28'
const demo = stateAfter([...demoCommands({ seed: 1 })])
const mossId = selectMunicipalities(demo).find(({ name }) => name === 'Moss')?.id ?? ''

/** The example, with something judged in every place where something can be. */
const SECRET = 'Ikketilandre'
const judgedWords: Readonly<Record<string, object>> = {
  stakeholder: {
    attitude: attitudePack[0]?.key,
    engagementNow: engagementPack[0]?.key,
    engagementWanted: engagementPack.at(-1)?.key,
    isStronglyAffected: true,
    isRequired: true,
    note: SECRET,
  },
  placement: { reason: SECRET },
  assessment: { reason: SECRET },
  improvementArea: { note: SECRET },
  relation: { note: SECRET },
}
const judge = (record: AnyRecord): AnyRecord => ({ ...record, ...judgedWords[record.kind] })
const judgedState = stateFrom([...recordsOf(demo)].map(judge))

const workbooks = (state: State, options: Omit<WorkbookOptions, 'day'>): readonly WorkbookModel[] =>
  [
    municipalityWorkbook(state, mossId, { day, ...options }),
    networkWorkbook(state, { day, ...options }),
  ].flatMap((model) => model ?? [])

/** Everything in the package that can be read, whatever part it stands in. */
const everyPart = async (model: WorkbookModel): Promise<string> =>
  readZip(await writeWorkbook(model), 1 << 28)
    .map(({ name, bytes }) => `${name}\n${bytes.toString('utf8')}`)
    .join('\n')

describe('without judgements', () => {
  test('nothing judged is in any part of the package, not even the words one could choose', async () => {
    const { columns } = getTexts('nb').workbook
    const words = [
      SECRET,
      ...[columns.attitude, columns.engagementNow, columns.engagementWanted, columns.involvement],
      ...[columns.isStronglyAffected, columns.isRequired],
      ...[...attitudePack, ...engagementPack].map(({ name }) => name.nb),
    ]
    for (const model of workbooks(judgedState, { hasJudgements: false })) {
      const all = await everyPart(model)
      // As whole words of a cell: «Leder» also is a part of other words.
      expect(words.filter((word) => all.includes(`>${word}<`) || all.includes(`${word}:`))).toEqual([])
      expect(all).not.toContain(SECRET)
      expect(all).toContain(getTexts('nb').workbook.overview.leftOutJudgements)
    }
    const [whole] = workbooks(judgedState, {})
    const all = whole ? await everyPart(whole) : ''
    expect(words.filter((word) => !all.includes(word))).toEqual([])
    expect(all).not.toContain(getTexts('nb').workbook.overview.leftOutJudgements)
  })

  test('what the municipality says of itself stays', () => {
    const [model] = workbooks(judgedState, { hasJudgements: false })
    const keys = model?.sheets.flatMap((sheet) =>
      sheet.kind === 'table' ? sheet.columns.map(({ key }) => key) : [],
    )
    expect(keys).toEqual(expect.arrayContaining(['because', 'evidence', 'contact', 'nextStep', 'id']))
  })
})

describe('a gathering of its own', () => {
  const [, second, third, fourth] = selectGatherings(demo)

  test('nothing of later ones is told, on any sheet', () => {
    const gatheringId = second?.id ?? ''
    for (const model of workbooks(demo, { gatheringId })) {
      const all = JSON.stringify(model)
      for (const later of [third, fourth]) {
        expect(all).not.toContain(later?.id)
        expect(all).not.toContain(later?.title)
      }
      expect(all).toContain(`2. ${second?.title}`)
    }
    for (const model of workbooks(demo, {})) expect(JSON.stringify(model)).toContain(`4. ${fourth?.title}`)
  })

  test('it is said on the front page, and whether it is as checked out', () => {
    const factsOf = (options: Omit<WorkbookOptions, 'day'>): string =>
      JSON.stringify(workbooks(demo, options)[0]?.sheets[0])
    const gatheringId = second?.id ?? ''
    const { toldTitle } = getTexts('nb').workbook.overview
    expect(factsOf({})).not.toContain(toldTitle)
    expect(factsOf({ gatheringId })).toContain('Senere samlinger er utelatt')
    const kept = factsOf({ gatheringId, checkedOutAt: new Date(2026, 5, 9, 15).getTime() })
    expect(kept).toContain('slik alt sto ved utsjekk 09.06.2026')
  })

  test('who joined later is not in it, and who left later was still there', () => {
    const [first, other] = selectMunicipalities(demo)
    const change = (record: AnyRecord): AnyRecord => {
      if (record.id === first?.id) return { ...record, joinedGatheringId: third?.id } as AnyRecord
      return record.id === other?.id ? ({ ...record, leftGatheringId: third?.id } as AnyRecord) : record
    }
    const state = stateFrom([...recordsOf(demo)].map(change))
    const gatheringId = second?.id ?? ''
    expect(municipalityWorkbook(state, first?.id ?? '', { day, gatheringId })).toBeUndefined()
    expect(municipalityWorkbook(state, other?.id ?? '', { day, gatheringId })).toBeDefined()
    expect(JSON.stringify(networkWorkbook(state, { day, gatheringId }))).not.toContain(`"${first?.name}"`)
  })

  test('the same state and choices give the same tables again', () => {
    const options = { gatheringId: third?.id ?? '', hasJudgements: false, language: 'nn' } as const
    // As text: columns carry functions, and no two functions are equal.
    const again = workbooks(stateFrom([...recordsOf(demo)].reverse()), options)
    expect(JSON.stringify(workbooks(demo, options))).toBe(JSON.stringify(again))
  })
})

import { expect, test, vi } from 'vitest'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { languages } from '../../../shared/packs/language.ts'
import { filledIn, planOf, workbookOf } from './readBack/testing/comeHome.ts'
import { bringBack } from './readBack/testing/writtenIn.ts'
import { smallNetwork } from './testing/networkBuilder.ts'

// The line a further noun takes in the list of sheets; all else of it stands in its own file.
vi.mock('./sheets/sheetMakers.ts', async (original) => {
  const { gatheringMaker } = await import('./testing/gatheringSheet.ts')
  const { sheetMakers } = await original<typeof import('./sheets/sheetMakers.ts')>()
  return { sheetMakers: [...sheetMakers, gatheringMaker] }
})

const names = ['Samlinger', 'Samlingar', 'Gatherings']

test.each(languages)(
  'a noun of one file leaves in %s, comes back filled in, and is carried out',
  async (language) => {
    const state = smallNetwork()
    const bytes = await workbookOf(state, { language })
    const written = await filledIn(bytes, (workbook) => {
      // Called by hand what it is called in another language: it is known by its own words in all three.
      const sheet = workbook.worksheets.find(({ name }) => names.includes(name))
      if (!sheet) throw new Error('It did not leave')
      sheet.name = names.find((name) => name !== sheet.name) ?? ''
      sheet.getCell('C2').value = 'Rådhuset i Moss'
      sheet.getCell(`A${sheet.actualRowCount + 1}`).value = 'Ekstra samling'
    })
    const held = await planOf(written, state)
    expect(held.plan.problems).toEqual([])
    expect(held.plan.differences.map(({ kind, row }) => [kind, row])).toEqual([
      ['changed', selectGatherings(state)[0]?.title],
      ['new', 'Ekstra samling'],
    ])
    const { after } = await bringBack(held, state)
    expect(selectGatherings(after)[0]?.place).toBe('Rådhuset i Moss')
    expect(selectGatherings(after).at(-1)).toMatchObject({ title: 'Ekstra samling', place: '' })
  },
)

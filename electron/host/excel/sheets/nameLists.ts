import type { State } from '../../../../shared/core/state.ts'
import { selectActions } from '../../../../shared/features/action/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { anchoringBodyPack } from '../../../../shared/packs/anchoringBodyPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { SheetContext } from './sheetMaker.ts'

/** Lists of names, for cells that point at another thing: a new action's area, a new promise's gathering. */
export const nameListKeys = ['municipality', 'gathering', 'area', 'about', 'body', 'whose'] as const
export type NameListKey = (typeof nameListKeys)[number]

/** A list that only helps: another name may be written, for a body of the municipality's own. */
export const openList: NameListKey = 'body'

/** The gatherings as the sheets name them, which tells two with one title apart: «2. Valget». */
export const gatheringNames = (state: State): readonly string[] =>
  selectGatherings(state).map(({ title }, index) => `${index + 1}. ${title}`)

/** What can be chosen in this workbook, each name once, in the order it is shown. */
export function namesIn(key: NameListKey, context: SheetContext): readonly string[] {
  return [...new Set(allNames(key, context))]
}

function allNames(key: NameListKey, { state, municipalities, language }: SheetContext): readonly string[] {
  const municipalityNames = municipalities.map(({ name }) => name)
  const areas = municipalities
    .flatMap(({ id }) => selectImprovementAreas(state, id))
    .map(({ title }) => title)
  switch (key) {
    case 'municipality':
      return municipalityNames
    case 'gathering':
      return gatheringNames(state)
    case 'area':
      return areas
    case 'about':
      return [
        ...areas,
        ...municipalities.flatMap(({ id }) => selectActions(state, id)).map(({ title }) => title),
      ]
    case 'body':
      return anchoringBodyPack.map(({ name }) => stripSoftHyphens(name[language]))
    case 'whose':
      return [...municipalityNames, getTexts(language).workbook.wholeNetwork]
  }
}

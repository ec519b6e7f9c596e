import { type MapPosition, ringPositionOf } from '../../../../shared/features/placement/select.ts'
import { levelOf, quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { ringPack } from '../../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { CellValue, ColumnOf } from '../sheetModel.ts'
import { levelFormula, quadrantFormula } from './axisFormulas.ts'
import { toPercent } from './axisNumbers.ts'
import { columnsIn } from './columnIn.ts'
import type { StakeholderRow } from './stakeholderRows.ts'

const PERCENT = [0, 100] as const

/** Influence, interest and quadrant: numbers with words beside them, words alone where there is no place. */
export function placeColumns<Row extends StakeholderRow>(language: Language): readonly ColumnOf<Row>[] {
  const column = columnsIn<Row>(language)
  const { notPlaced, unsure } = getTexts(language).workbook
  const numberOf = (row: Row, axis: keyof MapPosition): number | null => {
    const position = row.placed?.position
    return position ? toPercent(position[axis]) : null
  }
  const word = (row: Row, axis: keyof MapPosition): CellValue => {
    const position = row.placed?.position
    // «Usikker» was said by the group: no number makes it more or less so.
    if (!position) return row.placed?.placement.isUnsure ? unsure : levelFormula(axis, notPlaced, language)
    const level = levelWordPack.find(({ key }) => key === levelOf(position[axis]))
    return levelFormula(axis, level?.name[language] ?? '', language)
  }
  return [
    column('influence', 'whole', (row) => numberOf(row, 'influence'), { bounds: PERCENT }),
    column('influenceWord', 'text', (row) => word(row, 'influence'), { maxWidth: 16, isDerived: true }),
    column('interest', 'whole', (row) => numberOf(row, 'interest'), { bounds: PERCENT }),
    column('interestWord', 'text', (row) => word(row, 'interest'), { maxWidth: 16, isDerived: true }),
    column(
      'quadrant',
      'text',
      (row) => {
        const position = row.placed?.position
        if (!position) return row.placed?.placement.isUnsure ? unsure : quadrantFormula(notPlaced, language)
        const quadrant = quadrantPack.find(({ key }) => key === quadrantOf(position))
        return quadrantFormula(quadrant?.name[language] ?? '', language)
      },
      { maxWidth: 24, isDerived: true },
    ),
  ]
}

/** The ring a stakeholder stands in, in words. */
export const ringColumn = <Row extends StakeholderRow>(language: Language): ColumnOf<Row> =>
  columnsIn<Row>(language)(
    'ring',
    'text',
    ({ placed }) => {
      const position = ringPositionOf(placed?.placement)
      return ringPack.find(({ key }) => position && key === ringOf(position))?.name[language] ?? null
    },
    { maxWidth: 24, isDerived: true },
  )

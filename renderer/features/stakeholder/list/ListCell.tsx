import { assertNever } from '../../../../shared/core/assertNever.ts'
import { ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import { ringPack } from '../../../../shared/packs/ringPack.ts'
import { CardSignIcon } from '../../../canvas/CardSignIcon.tsx'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { categoryName } from '../../../ui/categoryLook.ts'
import { formatDay } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { MenuItem } from '../../../ui/Menu.tsx'
import { CellAxis } from './CellAxis.tsx'
import { CellChoice } from './CellChoice.tsx'
import { CellFlag } from './CellFlag.tsx'
import { CellText } from './CellText.tsx'
import { attitudeChoices, categoryChoices, quadrantChoices, ringChoices } from './listChoices.ts'
import { columnLabel, type ListColumn } from './listColumns.ts'
import { placeWord, QuadrantWords, raisedAdvice } from './QuadrantWords.tsx'
import type { ListRowContext } from './rowContext.ts'
import './cellChoice.css'

export interface ListCellProps {
  readonly column: Exclude<ListColumn, 'choice' | 'name'>
  readonly row: ListRowContext
  readonly hasCategoryWords: boolean
  /** A calendar day: what is overdue is told. */
  readonly today: string
}

/** One cell of a card's row: what is known, and the way to change it. */
export function ListCell({ column, row, hasCategoryWords, today }: ListCellProps) {
  const texts = useTexts()
  const { mapList, board } = texts
  const { language } = useLanguage()
  const { card, deeds } = row
  const { category, attitude, nextStepDay } = card.stakeholder
  const label = mapList.cell(columnLabel(column, texts), row.name)
  const problem = row.problemIn(column)
  const choice = (current: string, items: readonly MenuItem[]) => ({
    cell: column,
    label: mapList.chosen(label, current),
    menuLabel: label,
    items,
    title: current,
    describedBy: problem?.id,
  })
  const text = (field: 'contact' | 'nextStep' | 'deadline') => ({
    column,
    label,
    kept: row.notes?.typed[field],
    describedBy: problem?.id,
    isInvalid: problem !== undefined,
    onSave: (typed: string) => deeds.saveText(card, field, typed),
    onTakeBack: () => deeds.takeBack(card, field),
  })

  switch (column) {
    case 'category': {
      const current = categoryName(category, language)
      return (
        <CellChoice {...choice(current, categoryChoices(row, language))}>
          {/* With words the letter stands before the name already. */}
          {hasCategoryWords ? (
            <span className="mapList-category">{current}</span>
          ) : (
            <CategoryBand category={category} />
          )}
        </CellChoice>
      )
    }
    case 'quadrant': {
      const raised = raisedAdvice(card, language)
      const current = placeWord(card, language)
      const spoken = raised === null ? current : `${current}, ${mapList.advice(raised)}`
      return (
        <CellChoice {...choice(spoken, quadrantChoices(row, language))}>
          <QuadrantWords card={card} />
        </CellChoice>
      )
    }
    case 'influence':
    case 'interest':
      return <CellAxis axis={column} row={row} />
    case 'ring': {
      const key = card.ringPosition && ringOf(card.ringPosition)
      const current = ringPack.find((ring) => ring.key === key)?.name[language]
      return (
        <CellChoice {...choice(current ?? board.notPlaced, ringChoices(row, language))}>
          {current ?? '–'}
        </CellChoice>
      )
    }
    case 'attitude': {
      const current = attitudePack.find(({ key }) => key === attitude)
      const words = current?.name[language]
      return (
        <CellChoice {...choice(words ?? mapList.notAsked, attitudeChoices(row, language))}>
          {current ? (
            <span className="mapList-attitude">
              <CardSignIcon sign={current.sign} />
              {words}
            </span>
          ) : (
            '–'
          )}
        </CellChoice>
      )
    }
    case 'isStronglyAffected':
    case 'isRequired':
      return <CellFlag flag={column} row={row} />
    case 'contact':
    case 'nextStep':
      return (
        <CellText {...text(column)} stored={card.stakeholder[column]}>
          {card.stakeholder[column]}
        </CellText>
      )
    case 'deadline':
      return (
        <CellText
          {...text('deadline')}
          type="date"
          stored={nextStepDay ?? ''}
          onHalf={() => deeds.refuse(card, 'deadline', mapList.dateHalf)}
        >
          {nextStepDay !== null && (
            <span data-overdue={nextStepDay < today}>
              {formatDay(nextStepDay, language, today)}
              {nextStepDay < today && <small>{mapList.overdue}</small>}
            </span>
          )}
        </CellText>
      )
    default:
      return assertNever(column)
  }
}

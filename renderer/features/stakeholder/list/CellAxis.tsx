import { levelOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { levelWord } from '../mapConfig.ts'
import { CellChoice } from './CellChoice.tsx'
import { typedPlace } from './cellNotes.ts'
import { columnLabel } from './listColumns.ts'
import { parseAxisCell, toCellText } from './parseAxisCell.ts'
import type { PlaceAxis } from './resolvePlace.ts'
import type { ListRowContext } from './rowContext.ts'
import { useCellField } from './useCellField.ts'
import './cellText.css'
import './cellAxis.css'

/** Influence or interest: a number to type, and beside it the word for it, which can be chosen instead. */
export function CellAxis({ axis, row }: { readonly axis: PlaceAxis; readonly row: ListRowContext }) {
  const { card, name, deeds } = row
  const texts = useTexts()
  const { language } = useLanguage()
  const stored = card.position?.[axis] ?? null
  const label = texts.mapList.cell(columnLabel(axis, texts), name)
  const storedText = toCellText(stored)
  const { value, input } = useCellField({
    stored: storedText,
    kept: typedPlace(card, row.notes)[axis],
    onSave: (typed) => deeds.saveAxis(card, axis, typed),
    onTakeBack: () => deeds.takeBack(card, axis),
  })
  // An untouched number is read as exactly as it is stored, so that word and map never disagree.
  const typed = value === storedText ? null : parseAxisCell(value)
  const meant = typed === null ? stored : typed.kind === 'value' ? typed.value : null
  const word = meant === null ? '' : levelWord(meant, language)
  const problem = row.problemIn(axis)
  return (
    <div className="mapList-axis">
      <input
        className="mapList-input mapList-number tabularNumbers"
        data-cell={axis}
        aria-label={label}
        aria-invalid={(problem && !problem.isHint) || undefined}
        aria-describedby={problem?.id}
        data-asked={problem?.isHint}
        value={value}
        {...input}
      />
      <CellChoice
        cell={`${axis}Word`}
        label={texts.mapList.chosen(texts.mapList.inWords(label), word || texts.board.notPlaced)}
        menuLabel={label}
        items={levelWordPack.map(({ key, name: words }) => {
          const isSelected = meant !== null && levelOf(meant) === key
          return {
            label: words[language],
            isSelected,
            // Chosen again, the word changes nothing: the free place within it is kept.
            run: () => !isSelected && deeds.saveAxis(card, axis, words[language]),
          }
        })}
      >
        {word || '–'}
      </CellChoice>
    </div>
  )
}

import { attitudePack } from '../../../../../shared/packs/attitudePack.ts'
import { CategoryBand } from '../../../../ui/CategoryBand.tsx'
import { categoryName } from '../../../../ui/categoryLook.ts'
import { formatDay, isoDayOf } from '../../../../ui/formatDate.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../../ui/language.tsx'
import { levelWord } from '../../mapConfig.ts'
import type { LineOutcome } from '../planIntake.ts'
import { fieldChoices } from './fieldWords.ts'
import { isWordField, type ListField } from './listField.ts'
import type { CellMeaning } from './readCell.ts'
import './columnTable.css'

export interface CellPreviewProps {
  readonly field: ListField | null
  readonly cell: string
  readonly meaning: CellMeaning | null
  /** What becomes of the row; only its name tells. */
  readonly outcome: LineOutcome | undefined
}

const SHOWN_LETTERS = 80
const short = (text: string): string =>
  text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)} …` : text

/** A cell as it will stand on the card: band and name, word and number, day, or what it says. */
export function CellPreview({ field, cell, meaning, outcome }: CellPreviewProps) {
  const { lists: words } = useTexts()
  if (field === null || meaning === null) return short(cell)
  if (field === 'name') {
    const isNew = outcome === undefined || outcome === 'new' || outcome === 'empty'
    return (
      <>
        {short(cell)}
        {!isNew && <small>{words.outcomes[outcome]}</small>}
      </>
    )
  }
  if (meaning.kind === 'unclear')
    return (
      <>
        <Icon name="warning" sizeRem={1} /> {short(cell)}
        <small>{words.toNote}</small>
      </>
    )
  return <MeaningInWords field={field} meaning={meaning} />
}

type Understood = Exclude<CellMeaning, { kind: 'unclear' }>

function MeaningInWords({ field, meaning }: { readonly field: ListField; readonly meaning: Understood }) {
  const { language } = useLanguage()
  const { lists: words, stakeholder } = useTexts()
  if (meaning.kind === 'empty') return null
  if (meaning.kind === 'flag') return meaning.isOn ? words.yes : words.no
  if (meaning.kind === 'text') return short(meaning.text)
  if (meaning.kind === 'day') return formatDay(meaning.day, language, isoDayOf(Date.now()))
  if (meaning.kind === 'level')
    return stakeholder.valueInWords(levelWord(meaning.value, language), Math.round(meaning.value * 100))
  if (field === 'category')
    return (
      <span className="columnTable-category">
        <CategoryBand category={meaning.key} />
        {categoryName(meaning.key, language)}
      </span>
    )
  const choices = isWordField(field) ? fieldChoices(field) : []
  const name = choices.find(({ key }) => key === meaning.key)?.name[language]
  const symbol = field === 'attitude' && attitudePack.find(({ key }) => key === meaning.key)?.symbol
  return [symbol, name].filter(Boolean).join(' ')
}

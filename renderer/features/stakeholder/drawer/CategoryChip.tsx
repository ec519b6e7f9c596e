import { categoryKeys } from '../../../../shared/packs/categoryPack.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { categoryName, categoryOf } from '../../../ui/categoryLook.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import type { SharedValue } from './sharedValue.ts'
import './categoryChip.css'

export interface CategoryChipProps {
  readonly category: SharedValue<string | null>
  readonly onChoose: (category: string | null) => void
}

/** Letter, colour and name of the category; a press changes it. */
export function CategoryChip({ category, onChoose }: CategoryChipProps) {
  const { stakeholder: words, card: cardWords } = useTexts()
  const { language } = useLanguage()
  const { isMixed, value } = category
  // A key of a newer Samling stays in the card until somebody chooses another.
  const isUnknown = value !== null && categoryOf(value) === null
  const name = isUnknown ? cardWords.unknown(value) : categoryName(value, language)
  const current = isMixed ? cardWords.mixed : name
  const items = [...categoryKeys, null].map((key) => ({
    label: categoryName(key, language),
    hint: categoryOf(key)?.letter ?? '–',
    isSelected: !isMixed && key === value,
    run: () => {
      if (isMixed || key !== value) onChoose(key)
    },
  }))
  return (
    <Menu
      label={words.category}
      items={items}
      trigger={(trigger) => (
        <button type="button" className="categoryChip" {...trigger}>
          <CategoryBand category={value} />
          <span className="onlyForScreenReader">{words.chooseCategory(current)}</span>
          <span aria-hidden="true">{current}</span>
          <Icon name="chevronDown" sizeRem={1} />
        </button>
      )}
    />
  )
}

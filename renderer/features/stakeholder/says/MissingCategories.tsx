import type { CategoryKey } from '../../../../shared/packs/categoryPack.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { categoryName } from '../../../ui/categoryLook.ts'
import { useLanguage } from '../../../ui/language.tsx'
import './missingCategories.css'

/** Kinds of stakeholders nobody on the map stands for: letter, colour and name. */
export function MissingCategories({ categories }: { readonly categories: readonly CategoryKey[] }) {
  const { language } = useLanguage()
  return (
    <ul className="missingCategories">
      {categories.map((category) => (
        <li key={category}>
          <CategoryBand category={category} />
          <span>{categoryName(category, language)}</span>
        </li>
      ))}
    </ul>
  )
}

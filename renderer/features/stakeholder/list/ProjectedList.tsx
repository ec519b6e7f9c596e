import { quadrantOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { CategoryBand } from '../CategoryBand.tsx'

/** What the room sees of the list: who stands where, in type for the back row. No attitudes, no notes. */
export function ProjectedList({ cards }: { readonly cards: readonly CardOnMap[] }) {
  const { language } = useLanguage()
  return (
    <div className="projectedList">
      {quadrantPack.map(({ key, name }) => (
        <section key={key}>
          <h2>{name[language]}</h2>
          <ul>
            {cards
              .filter(({ position }) => position && quadrantOf(position) === key)
              .map(({ stakeholder }) => (
                <li key={stakeholder.id}>
                  <CategoryBand category={stakeholder.category} />
                  {stripSoftHyphens(stakeholder.name)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

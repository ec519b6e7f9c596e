import { useEffect } from 'react'
import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './categoryLegend.css'

/** The twelve categories, two columns of six, over the map and in the size of the room. Any press takes it away. */
export function CategoryLegend({ onClose }: { readonly onClose: () => void }) {
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  useEffect(() => {
    const press = (event: Event): void => {
      // Escape closes this and nothing behind it; other keys and presses also do what they do.
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      if (event instanceof KeyboardEvent) event.stopImmediatePropagation()
      onClose()
    }
    window.addEventListener('keydown', press, true)
    window.addEventListener('pointerdown', press, true)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('pointerdown', press, true)
    }
  }, [onClose])
  return (
    <section className="categoryLegend" aria-label={words.legend}>
      <ul>
        {categoryPack.map(({ key, name }) => (
          <li key={key}>
            <CategoryBand category={key} />
            {name[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { GoesAlong } from '../../../../shared/sync/readBack.ts'
import { locales } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { goesAlongLines } from './goesAlongLines.ts'

/** Under a row that is gone: what would go with it, before anybody ticks it. */
export function GoesAlongList({ all }: { readonly all: readonly GoesAlong[] }) {
  const texts = useTexts()
  const { language } = useLanguage()
  if (all.length === 0) return null
  return (
    <div className="readBack-along">
      {texts.goesAlong.title}
      <ul>
        {goesAlongLines(all, texts, locales[language]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

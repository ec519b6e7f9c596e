import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import './mergedParts.css'

export interface MergedPartsProps {
  readonly area: ImprovementArea
  readonly onSplit: (areaId: Id, partId: Id) => void
}

/** Look-alikes that were merged into an area, in their own words, each with the way back. */
export function MergedParts({ area, onSplit }: MergedPartsProps) {
  const { areaMerging } = useTexts()
  return (
    <section className="mergedParts">
      <h3>{areaMerging.merged}</h3>
      <ul>
        {area.merged.map(({ id, title, vision, note }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              {[vision, note].filter(Boolean).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
            <Button
              label={areaMerging.split}
              aria-label={`${areaMerging.split}: ${stripSoftHyphens(title)}`}
              onClick={() => onSplit(area.id, id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import './setAsideList.css'

export interface SetAsideListProps {
  readonly areas: readonly ImprovementArea[]
  readonly onTakeUp: (id: Id) => void
}

/** «Lagt bort»: folded away, never thrown away. */
export function SetAsideList({ areas, onTakeUp }: SetAsideListProps) {
  const { areaMerging } = useTexts()
  if (areas.length === 0) return null
  return (
    <details className="setAside">
      <summary>{areaMerging.asideTitle(areas.length)}</summary>
      <ul>
        {areas.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <Button
              label={areaMerging.takeUp}
              aria-label={areaMerging.takeUpArea(stripSoftHyphens(title))}
              variant="quiet"
              onClick={() => onTakeUp(id)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

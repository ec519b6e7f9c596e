import type { Id } from '../../../../shared/core/ids.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { AreaTally } from '../../../../shared/features/round/tally.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './zeroAreas.css'

export interface ZeroAreasProps {
  readonly areas: readonly AreaTally[]
  readonly onSetAside: ((areaIds: readonly Id[]) => void) | null
  readonly onAskRemoval: ((areaIds: readonly Id[]) => void) | null
}

/** Areas nobody marked: a question to the room, never a bin. */
export function ZeroAreas({ areas, onSetAside, onAskRemoval }: ZeroAreasProps) {
  const { result: words } = useTexts()
  const state = useNetworkState()
  const there = areas.filter(({ areaId }) => getImprovementArea(state, areaId)?.isSetAside === false)
  return (
    <div className="zeroAreas">
      <p>
        <strong>{words.zero}</strong> {words.zeroQuestion}
      </p>
      <ul>
        {areas.map(({ areaId, title }) => {
          const isLying = getImprovementArea(state, areaId)?.isSetAside ?? true
          const name = stripSoftHyphens(title)
          return (
            <li key={areaId}>
              {onSetAside && !isLying ? (
                <button type="button" className="zeroAreas-area" onClick={() => onSetAside([areaId])}>
                  {name} <span className="zeroAreas-deed">{words.leave}</span>
                </button>
              ) : (
                <span className="zeroAreas-area" data-lying={isLying}>
                  {isLying && <Icon name="check" sizeRem={1} />} {name}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {onAskRemoval && there.length > 0 && (
        <Button
          label={words.askRemoval}
          variant="quiet"
          icon="hidden"
          onClick={() => onAskRemoval(there.map(({ areaId }) => areaId))}
        />
      )}
    </div>
  )
}

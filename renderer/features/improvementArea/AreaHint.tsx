import { MANY_AREAS } from '../../../shared/features/improvementArea/limits.ts'
import type { LookAlikes } from '../../../shared/features/improvementArea/selectLookAlikes.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import './areaHint.css'

export interface AreaHintProps {
  readonly areaCount: number
  readonly pairs: readonly LookAlikes[]
  readonly onLook: () => void
}

/** A quiet word over the tray: too many areas to choose among, or two that seem to be the same. */
export function AreaHint({ areaCount, pairs, onLook }: AreaHintProps) {
  const { areaMerging } = useTexts()
  const [pair] = pairs
  const isMany = areaCount > MANY_AREAS
  const text = isMany
    ? areaMerging.many(areaCount)
    : pair && areaMerging.alike(stripSoftHyphens(pair.gone.title), stripSoftHyphens(pair.keep.title))
  return (
    <div className="areaHint" data-empty={text === undefined}>
      <p role="status">{text}</p>
      {text !== undefined && <Button label={areaMerging.mergeAlike} icon="merge" onClick={onLook} />}
    </div>
  )
}

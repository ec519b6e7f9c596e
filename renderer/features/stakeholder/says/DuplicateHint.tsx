import { useRef } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { getMapPosition } from '../../../../shared/features/placement/select.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { useNearDuplicates } from './useNearDuplicates.ts'
import './duplicateHint.css'

export interface DuplicateHintProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
}

/** A quiet line over the tray when two cards seem to be the same. */
export function DuplicateHint({ municipalityId, gatheringId, actions, onShowCard }: DuplicateHintProps) {
  const state = useNetworkState()
  const { says } = useTexts()
  const { pairs, dismiss } = useNearDuplicates(municipalityId, gatheringId)
  const place = useRef<HTMLDivElement>(null)
  const [pair] = pairs
  const keep = stripSoftHyphens(pair?.keep.name ?? '')
  const gone = stripSoftHyphens(pair?.gone.name ?? '')
  /** The last answer takes the buttons away: whoever goes by keys must not be thrown to the top of the page. */
  const answer = (run: () => void): void => {
    if (pairs.length === 1) place.current?.focus()
    run()
  }
  // The one in the tray is in sight already: the other is the one to look for.
  const hidden = pair && (getMapPosition(state, pair.gone.id, gatheringId) ? pair.gone : pair.keep)
  return (
    <div ref={place} className="duplicateHint" tabIndex={-1} data-empty={pair === undefined}>
      <p role="status">{pair && says.alike(pairs.length, gone, keep)}</p>
      {pair && hidden && (
        <>
          <Button
            label={says.showCard(stripSoftHyphens(hidden.name))}
            icon="target"
            iconOnly
            variant="quiet"
            onClick={() => onShowCard(hidden.id)}
          />
          <Button
            label={says.merge}
            title={says.mergeInto(keep)}
            onClick={() => answer(() => actions.merge(pair.keep.id, pair.gone.id))}
          />
          <Button label={says.notSame} variant="quiet" onClick={() => answer(() => dismiss(pair))} />
        </>
      )}
    </div>
  )
}

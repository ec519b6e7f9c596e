import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import { REASON_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { placeIn } from '../toBoardCards.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import { AdviceNote } from './AdviceNote.tsx'
import { selectCardMove } from './cardMove.ts'
import { DraftField } from './DraftField.tsx'
import { MoveNotice } from './MoveNotice.tsx'
import { RingField } from './RingField.tsx'
import { ScoreFields } from './ScoreFields.tsx'
import '../stakeholderHint.css'

export interface PlaceFieldsProps {
  readonly card: CardOnMap
  readonly form: MapForm
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly problemOf: (done: Result<unknown, Refusal>) => string | null
}

/** Where the card stands, what that means, how it came there, and why. */
export function PlaceFields({ card, form, actions, problemOf, ...map }: PlaceFieldsProps) {
  const { stakeholder, position, isUnsure, reason } = card
  const { card: words } = useTexts()
  const state = useNetworkState()
  const { id } = stakeholder
  const move = selectCardMove(state, stakeholder, map.gatheringId, form)
  const place = placeIn(form, card)
  const placeAt = (to: AxisPosition) => actions.place(form, [{ id, ...to }])
  return (
    <>
      {move && <MoveNotice move={move} form={form} onPutBack={() => actions.tell(placeAt(move.from))} />}
      {form === 'plane' ? (
        <ScoreFields
          position={position}
          onPlace={(to) => problemOf(placeAt(to))}
          onUnplace={() => problemOf(actions.unplace(form, [id]))}
        />
      ) : (
        <RingField {...map} stakeholderId={id} place={place} onPlace={(to) => actions.tell(placeAt(to))} />
      )}
      {form === 'plane' && isUnsure && <p className="stakeholderHint">{words.isUnsure}</p>}
      {form === 'plane' && position && (
        <AdviceNote position={position} isStronglyAffected={stakeholder.isStronglyAffected} />
      )}
      <DraftField
        label={place ? words.reason : words.reasonNotPlaced}
        stored={reason}
        limit={REASON_LIMIT}
        rows={2}
        onSave={(typed) => problemOf(actions.explain(id, typed))}
      />
    </>
  )
}

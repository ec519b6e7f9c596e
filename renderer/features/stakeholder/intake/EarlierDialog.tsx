import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { MAX_CARDS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { getOwnPlacement, getPlacement } from '../../../../shared/features/placement/select.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useToast } from '../../../ui/toast.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { CardTicks } from './CardTicks.tsx'
import { inParts } from './inParts.ts'
import { useParts } from './useParts.ts'

export interface EarlierDialogProps {
  readonly earlierId: Id
  /** «samling 1» */
  readonly number: number
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onClose: () => void
}

/** A map begins as the last one; this takes cards that were moved since back to where they stood then. */
export function EarlierDialog({
  earlierId,
  number,
  municipalityId,
  gatheringId,
  actions,
  onClose,
}: EarlierDialogProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { earlier: words } = texts.intake
  const toast = useToast()
  const { run, tell } = useParts()
  const moved = selectStakeholders(state, municipalityId).filter(({ id }) =>
    hasMoved(state, id, gatheringId, earlierId),
  )
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(moved.map(({ id }) => id)))
  const wanted = moved.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const carryOver = async (): Promise<void> => {
    if (wanted.length === 0) return
    onClose()
    const parts = inParts(wanted, MAX_CARDS_PER_COMMAND)
    const { deeds, refusal } = await run(parts, (part) => actions.carryOver(part))
    if (refusal) toast(refusalText(texts, refusal))
    else tell(words.done(wanted.length, number), deeds)
  }
  return (
    <Dialog
      // Others may be dragging meanwhile.
      isBlocking={false}
      title={words.title(number)}
      onClose={onClose}
      onSubmit={() => void carryOver()}
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.confirm(wanted.length)}
            disabled={wanted.length === 0}
          />
          <Button variant="quiet" label={texts.common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{words.help(number)}</p>
      {moved.length === 0 && <p>{words.none}</p>}
      <CardTicks
        choices={moved.map(({ id, name, category }) => ({
          id,
          name,
          category,
          isDisabled: false,
          remark: getPlacement(state, id, earlierId) ? null : words.toTray,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
    </Dialog>
  )
}

const PLACES = ['influence', 'interest', 'ringX', 'ringY', 'isUnsure'] as const

/** Whether this gathering says another place of a card than the one before did; a card new here has moved, too. */
function hasMoved(state: State, stakeholderId: Id, gatheringId: Id, earlierId: Id): boolean {
  const own = getOwnPlacement(state, stakeholderId, gatheringId)
  const before = getPlacement(state, stakeholderId, earlierId)
  return own !== undefined && PLACES.some((place) => own[place] !== before?.[place])
}

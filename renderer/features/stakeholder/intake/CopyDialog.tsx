import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { MAX_CARDS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { getMunicipality, selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { useToast } from '../../../ui/toast.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { CardTicks } from './CardTicks.tsx'
import { inParts } from './inParts.ts'
import { markSimilar } from './markSimilar.ts'
import { nameKey } from './nameKey.ts'
import { useParts } from './useParts.ts'

export interface CopyDialogProps {
  readonly municipalityId: Id
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  readonly onClose: () => void
}

/** Cards of another municipality, copied by name and category: what they think of them stays theirs. */
export function CopyDialog({ municipalityId, actions, presentNames, onClose }: CopyDialogProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { intake, common } = texts
  const { copy: words } = intake
  const toast = useToast()
  const { run, tell } = useParts()
  const others = selectMunicipalities(state).filter(({ id }) => id !== municipalityId)
  const [fromId, setFromId] = useState(
    () => others.find(({ id }) => selectStakeholders(state, id).length > 0)?.id ?? others[0]?.id,
  )
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const cards = fromId === undefined ? [] : selectStakeholders(state, fromId)
  const placeName = getMunicipality(state, municipalityId)?.name ?? ''
  const choices = useMemo(() => {
    const present = new Set(presentNames.map(nameKey))
    const similar = markSimilar(
      cards.map(({ name }) => name),
      presentNames,
      placeName,
    )
    return cards.map(({ id, name, category }, index) => {
      const kin = similar.get(index)
      const isPresent = present.has(nameKey(name))
      const remark = isPresent ? words.present : kin === undefined ? null : words.similar(kin)
      return { id, name, category, isDisabled: isPresent, remark }
    })
  }, [cards, presentNames, placeName, words])
  const wanted = choices.filter(({ id, isDisabled }) => chosen.has(id) && !isDisabled).map(({ id }) => id)

  const add = async (): Promise<void> => {
    if (wanted.length === 0 || fromId === undefined) return
    onClose()
    const parts = inParts(wanted, MAX_CARDS_PER_COMMAND)
    const { done, deeds, refusal } = await run(parts, (part) => actions.copy(part))
    if (refusal) toast(refusalText(texts, refusal))
    else tell(words.done(done.flat().length, getMunicipality(state, fromId)?.name ?? ''), deeds)
  }
  return (
    <Dialog
      // Others may be dragging meanwhile.
      isBlocking={false}
      title={words.title}
      onClose={onClose}
      onSubmit={() => void add()}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={intake.addCount(wanted.length)}
            disabled={wanted.length === 0}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{words.help}</p>
      {fromId === undefined ? (
        <p>{words.noOthers}</p>
      ) : (
        <SelectField
          label={words.from}
          value={fromId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setFromId(id)
            setChosen(new Set())
          }}
        />
      )}
      {fromId !== undefined && cards.length === 0 && <p>{words.empty}</p>}
      <CardTicks choices={choices} chosen={chosen} onChange={setChosen} />
    </Dialog>
  )
}

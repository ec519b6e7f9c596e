import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import type { CardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import { NOTE_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { placeIn } from '../toBoardCards.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import { CategoryChip } from './CategoryChip.tsx'
import { CharacteristicsSection } from './CharacteristicsSection.tsx'
import { DraftField } from './DraftField.tsx'
import { JudgementFields } from './JudgementFields.tsx'
import { NameField } from './NameField.tsx'
import { PanelFooter } from './PanelFooter.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { RelationsSection } from './RelationsSection.tsx'
import { SharedSection } from './SharedSection.tsx'
import { StepFields } from './StepFields.tsx'
import './cardPanel.css'

export interface StakeholderDrawerProps {
  readonly card: CardOnMap
  /** The form that is shown: numbers for the grid, a choice of ring for the rings. */
  readonly form: MapForm
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  /** A card just made: its name is what one wants to write. */
  readonly isNew: boolean
  readonly onMove: (clientX: number, clientY: number) => void
  readonly onShowCard: (id: Id) => void
  readonly onClose: () => void
}

/** Everything about one card, what is used most first. Never on the projector. */
export function StakeholderDrawer(props: StakeholderDrawerProps) {
  const { card, form, municipalityId, gatheringId, actions, onShowCard } = props
  const { stakeholder } = card
  const texts = useTexts()
  const { stakeholder: words, card: cardWords, common } = texts
  const problemOf = (done: Result<unknown, Refusal>): string | null =>
    done.ok ? null : refusalText(texts, done.failure)
  /** For fields, which show under themselves what is wrong. */
  const save = (fields: CardFields): string | null => problemOf(actions.edit([stakeholder.id], fields))
  /** For choices, where a refusal is a message. */
  const set = (fields: CardFields): void => void actions.tell(actions.edit([stakeholder.id], fields))
  const { category, note, characteristics, merged } = stakeholder
  return (
    <div className="cardPanel">
      <header className="cardPanel-header">
        <CategoryChip
          category={{ isMixed: false, value: category }}
          onChoose={(chosen) => set({ category: chosen })}
        />
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={props.onClose} />
      </header>
      <div className="cardPanel-content">
        <NameField name={stakeholder.name} isNew={props.isNew} onRename={(name) => save({ name })} />
        <PlaceFields
          card={card}
          form={form}
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          actions={actions}
          problemOf={problemOf}
        />
        <JudgementFields stakeholder={stakeholder} onChange={set} />
        <StepFields stakeholder={stakeholder} onSave={save} />
        <DraftField
          label={words.note}
          description={words.noteHelp}
          rows={3}
          limit={NOTE_LIMIT}
          stored={note}
          onSave={(typed) => save({ note: typed })}
        />
        <div className="cardPanel-sections">
          <RelationsSection card={stakeholder} actions={actions} onShowCard={onShowCard} />
          <CharacteristicsSection
            keys={characteristics}
            onChange={(keys) => set({ characteristics: keys })}
          />
          <SharedSection card={stakeholder} actions={actions} />
        </div>
        {merged.length > 0 && (
          <p className="cardPanel-merged">
            {cardWords.mergedFrom(merged.map(({ name }) => stripSoftHyphens(name)).join(', '))}
          </p>
        )}
      </div>
      <DrawerFooter {...props} />
    </div>
  )
}

function DrawerFooter({ card, form, actions, onMove }: StakeholderDrawerProps) {
  const { stakeholder: words, card: cardWords, board } = useTexts()
  const ids = [card.stakeholder.id]
  const takeOff = (): void => void actions.tell(actions.unplace(form, ids))
  const copy = (): void => {
    if (actions.tell(actions.copy(ids))) actions.tellWithUndo(cardWords.copied(1))
  }
  return (
    <PanelFooter
      moveLabel={board.moveTo}
      onMove={onMove}
      unsure={
        form === 'rings'
          ? null
          : {
              label: cardWords.unsure,
              isOn: card.isUnsure,
              flip: () => (card.isUnsure ? takeOff() : actions.tell(actions.markUnsure(ids))),
            }
      }
      more={[
        { label: words.takeOff, icon: 'tray', isDisabled: placeIn(form, card) === null, run: takeOff },
        { label: cardWords.makeCopy, icon: 'copy', run: copy },
      ]}
      onDelete={() => actions.remove(ids)}
    />
  )
}

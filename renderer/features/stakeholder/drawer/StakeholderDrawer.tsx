import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import { NOTE_LIMIT, STAKEHOLDER_NAME_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { categoryKeys } from '../../../../shared/packs/categoryPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { CategoryBand } from '../CategoryBand.tsx'
import { categoryName, categoryOf } from '../cardFace.ts'
import { findInPack } from '../intake/packMatches.ts'
import { looksLikePerson } from '../looksLikePerson.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import { ScoreFields } from './ScoreFields.tsx'
import { useDraft } from './useDraft.ts'

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

/** Everything about one card. Never on the projector. */
export function StakeholderDrawer({ card, actions, isNew, onMove, onClose }: StakeholderDrawerProps) {
  const { stakeholder, position } = card
  const texts = useTexts()
  const { stakeholder: words, board, common } = texts
  const stakeholderId = stakeholder.id
  const name = stripSoftHyphens(stakeholder.name)
  const problemOf = (done: Result<unknown, Refusal>): string | null =>
    done.ok ? null : refusalText(texts, done.failure)
  const edit = (change: {
    readonly name?: string
    readonly note?: string
    readonly category?: string | null
  }) => problemOf(actions.edit([stakeholderId], change))

  const nameDraft = useDraft(name, (typed) => edit({ name: findInPack(typed)?.name ?? typed }))
  const noteDraft = useDraft(stakeholder.note, (note) => edit({ note }))
  return (
    <div className="stakeholderDrawer">
      <header className="stakeholderDrawer-header">
        <CategoryChip category={stakeholder.category} onChoose={(category) => edit({ category })} />
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={onClose} />
      </header>
      <div className="stakeholderDrawer-content">
        <h2>{name}</h2>
        <TextField
          label={words.name}
          value={nameDraft.value}
          limit={STAKEHOLDER_NAME_LIMIT}
          error={nameDraft.error}
          autoFocus={isNew}
          inputRef={isNew ? selectAll : null}
          onChange={nameDraft.change}
          onBlur={nameDraft.save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') nameDraft.save()
          }}
        />
        {looksLikePerson(nameDraft.value) && <p className="stakeholderHint">{words.nameHint}</p>}
        <ScoreFields
          position={position}
          onPlace={(place) => problemOf(actions.place('plane', [{ id: stakeholderId, ...place }]))}
          onUnplace={() => problemOf(actions.unplace('plane', [stakeholderId]))}
        />
        <Button
          label={board.moveTo}
          icon="move"
          onClick={({ currentTarget }) => {
            const { left, top } = currentTarget.getBoundingClientRect()
            onMove(left, top)
          }}
        />
        <TextField
          label={words.note}
          description={words.noteHelp}
          rows={4}
          limit={NOTE_LIMIT}
          value={noteDraft.value}
          error={noteDraft.error}
          onChange={noteDraft.change}
          onBlur={noteDraft.save}
        />
      </div>
      <footer className="stakeholderDrawer-footer">
        {position && (
          <Button
            label={words.takeOff}
            icon="tray"
            variant="quiet"
            onClick={() => actions.tell(actions.unplace('plane', [stakeholderId]))}
          />
        )}
        <Button
          label={common.delete}
          icon="trash"
          variant="danger"
          onClick={() => actions.remove([stakeholderId])}
        />
      </footer>
    </div>
  )
}

/** So that the first letter replaces the name a new card was given. */
const selectAll = (field: HTMLInputElement | null): void => field?.select()

interface CategoryChipProps {
  readonly category: string | null
  readonly onChoose: (category: string | null) => void
}

/** Letter, colour and name of the category; a press changes it. */
function CategoryChip({ category, onChoose }: CategoryChipProps) {
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  const known = categoryOf(category)?.key ?? null
  const current = categoryName(known, language)
  const items = [...categoryKeys, null].map((key) => ({
    label: categoryName(key, language),
    hint: categoryOf(key)?.letter ?? '–',
    isSelected: key === known,
    run: () => {
      if (key !== known) onChoose(key)
    },
  }))
  return (
    <Menu
      label={words.category}
      items={items}
      trigger={(trigger) => (
        <button
          type="button"
          className="categoryChip"
          aria-label={words.chooseCategory(current)}
          {...trigger}
        >
          <CategoryBand category={known} />
          <span>{current}</span>
          <Icon name="chevronDown" sizeRem={1} />
        </button>
      )}
    />
  )
}

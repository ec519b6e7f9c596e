import type { Id } from '../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../shared/features/stakeholder/select.ts'
import type { MapComparison } from '../../../shared/features/stakeholder/selectMapChanges.ts'
import { SelectionPanel } from './drawer/SelectionPanel.tsx'
import { StakeholderDrawer } from './drawer/StakeholderDrawer.tsx'
import { ChangesPanel } from './says/ChangesPanel.tsx'
import { RemarksPanel } from './says/RemarksPanel.tsx'
import type { MapView } from './useMapView.ts'
import type { MapForm, StakeholderActions } from './useStakeholderActions.ts'

export interface MapPanelSlotProps {
  readonly view: MapView
  readonly form: MapForm
  readonly cards: readonly CardOnMap[]
  readonly comparison: MapComparison
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onMove: (ids: readonly Id[], clientX: number, clientY: number) => void
  readonly onShowCard: (id: Id) => void
}

/** The panel at the right: one card, several cards, what changed, or what the map says. */
export function MapPanelSlot({ view, cards, comparison, onMove, ...shared }: MapPanelSlotProps) {
  const { panel, selectedIds, close } = view
  const { form, municipalityId, gatheringId, actions, onShowCard } = shared
  const about = { municipalityId, gatheringId, actions, onShowCard, onClose: close }
  switch (panel?.kind) {
    case 'card': {
      const card = cards.find(({ stakeholder }) => stakeholder.id === panel.id)
      if (!card) return null
      return (
        <StakeholderDrawer
          key={panel.id}
          {...about}
          card={card}
          form={form}
          isNew={panel.isNew}
          onMove={(clientX, clientY) => onMove([panel.id], clientX, clientY)}
        />
      )
    }
    case 'selection': {
      const chosen = cards.filter(({ stakeholder }) => selectedIds.has(stakeholder.id))
      if (chosen.length < 2) return null
      return (
        <SelectionPanel
          {...about}
          cards={chosen}
          form={form}
          onMove={(clientX, clientY) => onMove([...selectedIds], clientX, clientY)}
        />
      )
    }
    case 'changes':
      return <ChangesPanel {...about} comparison={comparison} onCompareWith={view.compareWith} />
    case 'remarks':
      return <RemarksPanel {...about} onShowCards={(ids) => view.select(new Set(ids))} />
    case undefined:
      return null
  }
}

/** Whether there is anything to show: a card may be deleted while its drawer is open. */
export function hasPanel({ panel, selectedIds }: MapView, cards: readonly CardOnMap[]): boolean {
  if (panel?.kind === 'card') return cards.some(({ stakeholder }) => stakeholder.id === panel.id)
  if (panel?.kind === 'selection')
    return cards.filter(({ stakeholder }) => selectedIds.has(stakeholder.id)).length > 1
  return panel !== null
}

import { useId, useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import {
  type MapChanges,
  type MapComparison,
  selectEarlierMaps,
  selectMapChanges,
} from '../../../../shared/features/stakeholder/selectMapChanges.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { ChangeItem } from './ChangeItem.tsx'
import { describeMove, zoneName } from './describeMove.ts'
import { SaysPanel } from './SaysPanel.tsx'
import './saysPanel.css'
import './changesPanel.css'

export interface ChangesPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly comparison: MapComparison
  readonly onCompareWith: (gatheringId: Id) => void
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
  readonly onClose: () => void
}

/** Who moved, who is new and who is gone since an earlier gathering. */
export function ChangesPanel(props: ChangesPanelProps) {
  const { municipalityId, gatheringId, comparison, onCompareWith, actions, onShowCard, onClose } = props
  const state = useNetworkState()
  const { says, frame } = useTexts()
  const id = useId()
  const gatherings = selectGatherings(state)
  const earlier = useMemo(
    () => selectEarlierMaps(state, municipalityId, gatheringId),
    [state, municipalityId, gatheringId],
  )
  const changes = useMemo(
    () => selectMapChanges(state, municipalityId, gatheringId, comparison),
    [state, municipalityId, gatheringId, comparison],
  )
  if (!changes) return <SaysPanel title={says.changes} help={says.noEarlier} onClose={onClose} />
  const putBack = ({ id: cardId, name }: Stakeholder): void => {
    if (actions.tell(actions.carryOver([cardId])))
      actions.tellWithUndo(says.didPutBack(stripSoftHyphens(name)))
  }
  return (
    <SaysPanel title={says.changes} onClose={onClose}>
      <div className="ds-field compareWith">
        <label htmlFor={id}>{says.compareWith}</label>
        <select
          id={id}
          className="ds-input"
          value={changes.since.id}
          onChange={(event) => onCompareWith(event.target.value)}
        >
          {earlier.map((gathering) => (
            <option key={gathering.id} value={gathering.id}>
              {frame.gathering(gatherings.indexOf(gathering) + 1, gathering.title)}
            </option>
          ))}
        </select>
      </div>
      <ChangeLists
        changes={changes}
        sinceNumber={gatherings.indexOf(changes.since) + 1}
        form={comparison.form}
        onShowCard={onShowCard}
        // A card goes back to the nearest map before this one, whichever is looked at.
        onPutBack={changes.since.id === earlier[0]?.id ? putBack : null}
      />
    </SaysPanel>
  )
}

interface ChangeListsProps {
  readonly changes: MapChanges
  readonly sinceNumber: number
  readonly form: MapComparison['form']
  readonly onShowCard: (id: Id) => void
  readonly onPutBack: ((stakeholder: Stakeholder) => void) | null
}

function ChangeLists({ changes, sinceNumber, form, onShowCard, onPutBack }: ChangeListsProps) {
  const { says } = useTexts()
  const { language } = useLanguage()
  const { moved, added, gone, unchangedCount } = changes
  const lists = [
    {
      title: says.moved(moved.length),
      rows: moved.map((move) => ({ ...move, lines: describeMove(move, form, language) })),
    },
    {
      title: says.added(added.length),
      rows: added.map((card) => ({ ...card, lines: [says.nowIn(zoneName(card.to, form, language))] })),
    },
    {
      title: says.gone(gone.length),
      rows: gone.map((card) => {
        const zone = zoneName(card.from, form, language)
        return { ...card, lines: [card.isUnsure ? says.nowUnsure(zone) : says.nowInTray(zone)] }
      }),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      {lists.map(({ title, rows }) => (
        <section key={title} className="changeList">
          <h3>{title}</h3>
          <ul>
            {rows.map(({ stakeholder, lines }) => (
              <ChangeItem
                key={stakeholder.id}
                stakeholder={stakeholder}
                lines={lines}
                onShowCard={onShowCard}
                onPutBack={onPutBack}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="saysPanel-help">
        {lists.length === 0 ? says.unchangedAll(sinceNumber) : says.unchanged(unchangedCount)}
      </p>
    </>
  )
}

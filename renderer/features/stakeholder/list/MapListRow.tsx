import { memo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import { adviceOf, quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { attitudeKeys } from '../../../../shared/packs/attitudePack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { freePlace } from '../../../canvas/freePlace.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { CategoryBand } from '../CategoryBand.tsx'
import { categoryName } from '../cardFace.ts'
import { mapConfig } from '../mapConfig.ts'
import { ringConfig } from '../ringConfig.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { CellChoice } from './CellChoice.tsx'
import { CellText } from './CellText.tsx'
import { type ListChoices, NOT_PLACED, UNSURE } from './listChoices.ts'
import { PlaceCells } from './PlaceCells.tsx'

export interface MapListRowProps {
  readonly card: CardOnMap
  /** Counts from 1 over the whole list, the heading row included. */
  readonly rowIndex: number
  readonly isSelected: boolean
  readonly choices: ListChoices
  readonly actions: StakeholderActions
  readonly onChoose: (id: Id, isRange: boolean) => void
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onEnter: (from: HTMLElement) => void
}

/** One card: everything about it that fits on a line, each cell saved by itself. */
export const MapListRow = memo(function MapListRow(props: MapListRowProps) {
  const { card, choices, actions, onEnter } = props
  const { stakeholder, position, ringPosition, isUnsure } = card
  const texts = useTexts()
  const { stakeholder: words, mapList } = texts
  const { language } = useLanguage()
  const { id, category, attitude, isStronglyAffected } = stakeholder
  const name = stripSoftHyphens(stakeholder.name)
  const problemOf = (done: Result<unknown, Refusal>): string | null =>
    done.ok ? null : refusalText(texts, done.failure)
  const save = (fields: Parameters<StakeholderActions['edit']>[1]): string | null =>
    problemOf(actions.edit([id], fields))
  const zone = position ? quadrantOf(position) : isUnsure ? UNSURE : NOT_PLACED
  const advice = position && adviceOf(position, isStronglyAffected)
  const raisedTo =
    advice !== null && advice !== zone ? choices.zones.find(({ value }) => value === advice) : undefined

  const chooseZone = (key: string): void => {
    if (key === zone) return
    if (key === UNSURE) actions.tell(actions.markUnsure([id]))
    else if (key === NOT_PLACED) actions.tell(actions.unplace('plane', [id]))
    else actions.tell(actions.place('plane', [{ id, ...freePlace(mapConfig(language), key, []) }]))
  }
  const chooseRing = (key: string): void => {
    if (key === NOT_PLACED) actions.tell(actions.unplace('rings', [id]))
    else actions.tell(actions.place('rings', [{ id, ...freePlace(ringConfig(language), key, []) }]))
  }
  return (
    <tr aria-rowindex={props.rowIndex} aria-selected={props.isSelected} data-row={id}>
      <td className="mapList-pick">
        <input
          type="checkbox"
          className="ds-input"
          aria-label={mapList.choose(name)}
          checked={props.isSelected}
          onChange={(event) =>
            props.onChoose(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className="mapList-name"
          data-name
          title={name}
          onClick={() => props.onOpen([id])}
        >
          <CategoryBand category={category} />
          <span>
            {name}
            <span className="onlyForScreenReader">, {categoryName(category, language)}</span>
          </span>
        </button>
      </th>
      <PlaceCells
        name={name}
        position={position}
        onPlace={({ influence, interest }) =>
          problemOf(actions.place('plane', [{ id, x: interest, y: influence }]))
        }
        onUnplace={() => problemOf(actions.unplace('plane', [id]))}
        onEnter={onEnter}
      />
      <td className="mapList-zone">
        <CellChoice
          label={mapList.cell(mapList.zone, name)}
          value={zone}
          options={choices.zones}
          onChoose={chooseZone}
        />
        {raisedTo && <small className="mapList-advice">{mapList.advice(raisedTo.label)}</small>}
      </td>
      <td className="mapList-ring">
        <CellChoice
          label={mapList.cell(mapList.ring, name)}
          value={ringPosition ? ringOf(ringPosition) : NOT_PLACED}
          options={choices.rings}
          onChoose={chooseRing}
        />
      </td>
      <td className="mapList-private">
        <CellChoice
          label={mapList.cell(words.attitude, name)}
          value={attitude ?? ''}
          options={choices.attitudes}
          onChoose={(key) => save({ attitude: attitudeKeys.find((known) => known === key) ?? null })}
        />
      </td>
      <td className="mapList-marks">
        {(['isStronglyAffected', 'isRequired'] as const).map((flag) => (
          <label key={flag}>
            <input
              type="checkbox"
              className="ds-input"
              checked={stakeholder[flag]}
              onChange={({ target }) => save({ [flag]: target.checked })}
            />
            <span>{flag === 'isRequired' ? words.required : words.stronglyAffected}</span>
            <span className="onlyForScreenReader">, {name}</span>
          </label>
        ))}
      </td>
      <td className="mapList-private mapList-contact">
        <CellText
          label={mapList.cell(mapList.contact, name)}
          value={stakeholder.contact}
          onSave={(contact) => save({ contact })}
          onEnter={onEnter}
        />
      </td>
      <td className="mapList-private mapList-step">
        <CellText
          label={mapList.cell(mapList.nextStep, name)}
          value={stakeholder.nextStep}
          onSave={(nextStep) => save({ nextStep })}
          onEnter={onEnter}
        />
      </td>
      <td className="mapList-private mapList-day">
        <CellText
          label={mapList.cell(mapList.deadline, name)}
          type="date"
          value={stakeholder.nextStepDay ?? ''}
          onSave={(day) => save({ nextStepDay: day === '' ? null : day })}
          onEnter={onEnter}
        />
      </td>
    </tr>
  )
})

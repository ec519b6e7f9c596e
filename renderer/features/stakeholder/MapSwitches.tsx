import { BoardChip } from '../../canvas/BoardChip.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MapSwitchState } from './useMapView.ts'

export interface MapSwitchesProps {
  readonly switches: MapSwitchState
  readonly onFlip: (name: keyof MapSwitchState) => void
  /** Number of the gathering it is compared with; null = nothing earlier to compare with. */
  readonly earlier: number | null
  /** Signs without words: there is little room. */
  readonly isCompact: boolean
  readonly isPlane: boolean
  /** How many cards the filter leaves out; null = no filter. */
  readonly hiddenCount: number | null
  readonly onFilter: () => void
  readonly onFind: () => void
  readonly onChanges: () => void
  readonly onSavePicture: () => void
}

/** Under the map, while no card is chosen: how the cards are shown. Nothing here changes where they stand. */
export function MapSwitches(props: MapSwitchesProps) {
  const { switches, onFlip, earlier, hiddenCount } = props
  const { stakeholder: words, board } = useTexts()
  const items = [
    {
      label: words.spread,
      icon: 'spread' as const,
      isSelected: switches.isSpread,
      run: () => onFlip('isSpread'),
    },
    ...(props.isPlane
      ? [{ label: words.snap, isSelected: switches.isSnapped, run: () => onFlip('isSnapped') }]
      : []),
    {
      label: words.attitudeInRoom,
      isSelected: switches.showsAttitudeInRoom,
      run: () => onFlip('showsAttitudeInRoom'),
    },
    ...(earlier === null
      ? []
      : [{ label: words.changesAsList, icon: 'history' as const, run: props.onChanges }]),
    { label: board.find, icon: 'search' as const, hint: 'Ctrl+F', run: props.onFind },
    { label: words.savePicture, icon: 'picture' as const, hint: 'Ctrl+P', run: props.onSavePicture },
  ]
  return (
    <div className="boardChips" data-compact={props.isCompact}>
      {earlier !== null && (
        <BoardChip
          label={words.changesSince(earlier)}
          icon="history"
          isOn={switches.showsChanges}
          onPress={() => onFlip('showsChanges')}
        />
      )}
      <BoardChip
        label={words.attitude}
        icon="plus"
        isOn={switches.showsAttitude}
        onPress={() => onFlip('showsAttitude')}
      />
      <BoardChip
        label={words.relations}
        icon="relation"
        isOn={switches.showsRelations}
        onPress={() => onFlip('showsRelations')}
      />
      <BoardChip
        label={hiddenCount === null ? words.filter : words.filterHides(hiddenCount)}
        icon="filter"
        isOn={hiddenCount !== null}
        onPress={props.onFilter}
      />
      <Menu
        label={words.moreViews}
        items={items}
        trigger={(trigger) => (
          <Button label={words.moreViews} icon="dots" iconOnly variant="quiet" {...trigger} />
        )}
      />
    </div>
  )
}

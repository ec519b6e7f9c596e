import { BoardChip } from '../../canvas/BoardChip.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { ShownAreas } from './useAreaCards.ts'
import type { AreaView } from './useAreaView.ts'
import './areaSwitches.css'

export interface AreaSwitchesProps {
  readonly view: AreaView
  readonly shown: ShownAreas
  /** null = nobody has placed alone on this matrix yet. */
  readonly onShowSpread: (() => void) | null
}

/** Under the board: merging, and how the cards are shown. Chips for what is not there yet are not there either. */
export function AreaSwitches({ view, shown, onShowSpread }: AreaSwitchesProps) {
  const { improvementArea: words, areaMerging, board } = useTexts()
  const { switches, flip, show, selectedIds } = view
  const chosen = [...selectedIds].filter((id) => shown.ranked.some(({ area }) => area.id === id))
  // With one earlier matrix the chip is enough.
  const comparable = shown.earlier.length > 1 ? shown.earlier : []
  const items = [
    ...comparable.map(({ id, number }) => ({
      label: words.movedSince(number),
      icon: 'history' as const,
      isSelected: switches.showsMoves && shown.since?.id === id,
      run: () => view.showMovesSince(id),
    })),
    {
      label: words.spread,
      icon: 'spread' as const,
      isSelected: switches.isSpread,
      run: () => flip('isSpread'),
    },
    { label: board.find, icon: 'search' as const, hint: 'Ctrl+F', run: () => show({ kind: 'find' }) },
    {
      label: words.savePicture,
      icon: 'picture' as const,
      hint: 'Ctrl+P',
      run: () => show({ kind: 'picture' }),
    },
  ]
  return (
    <div className="boardChips areaSwitches" data-compact={chosen.length > 0}>
      {chosen.length > 1 ? (
        <Button
          className="areaSwitches-merge"
          label={areaMerging.merge}
          icon="merge"
          onClick={() => show({ kind: 'merge', ids: chosen })}
        />
      ) : (
        <BoardChip label={areaMerging.mergeAlike} icon="merge" onPress={() => show({ kind: 'alike' })} />
      )}
      {shown.since && (
        <BoardChip
          label={words.movedSince(shown.since.number)}
          icon="history"
          isOn={switches.showsMoves}
          onPress={() => flip('showsMoves')}
        />
      )}
      {shown.result && (
        <BoardChip
          label={shown.result.method === 'points' ? words.showPoints : words.showDots}
          icon="target"
          isOn={switches.showsDots}
          onPress={() => flip('showsDots')}
        />
      )}
      {onShowSpread && <BoardChip label={words.showSpread} icon="person" onPress={onShowSpread} />}
      <Menu
        label={words.more}
        items={items}
        trigger={(trigger) => <Button label={words.more} icon="dots" iconOnly variant="quiet" {...trigger} />}
      />
    </div>
  )
}

import { type ReactNode, useCallback, useRef } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { characteristicNoun } from '../../../shared/features/characteristic/record.ts'
import { type Characteristic, selectCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { AddCharacteristic } from './AddCharacteristic.tsx'
import type { Part } from './part.ts'
import type { CharacteristicActions } from './useCharacteristicActions.ts'
import { useRowDrag } from './useRowDrag.ts'
import './characteristicList.css'

export interface CharacteristicListProps {
  readonly part: Part
  readonly onChoose: (part: Part) => void
  readonly actions: CharacteristicActions
}

/** All characteristics in the order they are asked, own ones and those switched off too; then levels and report. */
export function CharacteristicList({ part, onChoose, actions }: CharacteristicListProps) {
  const { characteristic: words } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  const characteristics = selectCharacteristics(useNetworkState())
  const drop = useCallback((id: Id, index: number) => void actions.moveTo(id, index), [actions])
  const { drag, start } = useRowDrag(list, drop)
  const others = characteristics.filter(({ id }) => id !== drag?.id)
  const gapOf = (id: Id): 'before' | 'after' | undefined => {
    if (!drag) return undefined
    if (others[drag.index]?.id === id) return 'before'
    return drag.index >= others.length && others.at(-1)?.id === id ? 'after' : undefined
  }
  return (
    <nav className="characteristicList" aria-label={words.parts}>
      <h2>{words.list}</h2>
      <ul ref={list} className="characteristicList-rows" data-dragging={drag !== null}>
        {characteristics.map((characteristic, index) => (
          <li
            key={characteristic.id}
            data-row={characteristic.id}
            data-gap={gapOf(characteristic.id)}
            data-dragged={drag?.id === characteristic.id}
          >
            <span
              className="characteristicList-handle"
              title={words.drag}
              onPointerDown={(event) => start(event, characteristic.id, index)}
            >
              <Handle />
            </span>
            <Entry
              isHere={part.kind === 'characteristic' && part.id === characteristic.id}
              onPress={() => onChoose({ kind: 'characteristic', id: characteristic.id })}
            >
              <Name characteristic={characteristic} />
            </Entry>
          </li>
        ))}
      </ul>
      <AddCharacteristic actions={actions} onAdded={(id) => onChoose({ kind: 'characteristic', id })} />
      <ul className="characteristicList-rest">
        {(['levels', 'report'] as const).map((kind) => (
          <li key={kind}>
            <Entry isHere={part.kind === kind} onPress={() => onChoose({ kind })}>
              {words[kind]}
            </Entry>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface EntryProps {
  readonly isHere: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Entry({ isHere, onPress, children }: EntryProps) {
  return (
    <button
      type="button"
      className="characteristicList-entry"
      aria-current={isHere ? 'true' : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

/** The name, and in words what makes it another than the pack's. */
function Name({ characteristic }: { readonly characteristic: Characteristic }) {
  const { characteristic: words } = useTexts()
  const { language } = useLanguage()
  const record = characteristicNoun.get(useNetworkState(), characteristic.id)
  const { isOwn, isActive } = characteristic
  return (
    <>
      <span className="characteristicList-name" data-off={!isActive}>
        {stripSoftHyphens(characteristic.title[language])}
      </span>
      {!isActive && <span className="characteristicList-mark">{words.off}</span>}
      {isOwn && <span className="characteristicList-mark">{words.own}</span>}
      {!isOwn && isActive && record && <span className="characteristicList-mark">{words.changed}</span>}
    </>
  )
}

/** Six points: what hands know as something to take hold of. */
function Handle() {
  return <Icon name="grip" />
}

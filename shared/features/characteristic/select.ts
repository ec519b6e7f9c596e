import type { Id } from '../../core/ids.ts'
import { compareOrder, type Order, ordersAfter } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { characteristicKeys, characteristicPack } from '../../packs/characteristicPack.ts'
import type { LocalizedText } from '../../packs/language.ts'
import { ratingLevelPack } from '../../packs/ratingLevelPack.ts'
import {
  type CharacteristicRecord,
  characteristicNoun,
  type OwnText,
  type RatingLevelRecord,
  ratingLevelNoun,
} from './record.ts'

/** A characteristic as the network asks about it: the pack's words where nobody has written others. */
export interface Characteristic {
  readonly id: Id
  readonly order: Order
  readonly isActive: boolean
  /** The network's own, or one of the pack. */
  readonly isOwn: boolean
  readonly title: LocalizedText
  readonly statement: LocalizedText
  readonly evidence: LocalizedText
}

export interface RatingLevel {
  readonly id: Id
  /** 1..5 */
  readonly level: number
  readonly name: LocalizedText
  readonly anchor: LocalizedText
}

const blank: LocalizedText = { nb: '', nn: '', en: '' }

/** Own words first, then the pack's; a language nobody wrote in borrows from bokmål, then from any. */
function textOf(own: OwnText | undefined, pack: LocalizedText = blank): LocalizedText {
  const written = own ?? blank
  const any = [written.nb, written.nn, written.en].find((text) => text !== '') ?? ''
  const text = (language: keyof LocalizedText): string => written[language] || pack[language] || any
  return { nb: text('nb'), nn: text('nn'), en: text('en') }
}

/** Where those of the pack stand before anybody moves them. */
export const packOrders: readonly Order[] = ordersAfter(null, characteristicPack.length)

const fromPack = (record: CharacteristicRecord | undefined, index: number): Characteristic | null => {
  const pack = characteristicPack[index]
  if (!pack) return null
  return {
    id: pack.key,
    order: record?.order ?? packOrders[index] ?? '',
    isActive: record?.isActive ?? true,
    isOwn: false,
    title: textOf(record?.title, pack.title),
    statement: textOf(record?.statement, pack.statement),
    evidence: textOf(record?.evidence, pack.evidence),
  }
}

const fromRecord = (record: CharacteristicRecord): Characteristic => ({
  ...record,
  isOwn: true,
  title: textOf(record.title),
  statement: textOf(record.statement),
  evidence: textOf(record.evidence),
})

const lists = new WeakMap<readonly CharacteristicRecord[], readonly Characteristic[]>()

/** All of the network's, switched off or not, in the order they are asked. */
export function selectCharacteristics(state: State): readonly Characteristic[] {
  const records = characteristicNoun.all(state)
  const known = lists.get(records)
  if (known) return known
  const ready = characteristicKeys.flatMap(
    (key, index) => fromPack(characteristicNoun.get(state, key), index) ?? [],
  )
  const own = records.filter(({ id }) => !isPackCharacteristic(id)).map(fromRecord)
  const list = [...ready, ...own].sort(compareOrder)
  lists.set(records, list)
  return list
}

export const isPackCharacteristic = (id: Id): boolean => characteristicKeys.some((key) => key === id)

const activeLists = new WeakMap<readonly Characteristic[], readonly Characteristic[]>()

/** Those the network asks about; the same list as long as none of them changes. */
export function selectActiveCharacteristics(state: State): readonly Characteristic[] {
  const all = selectCharacteristics(state)
  const known = activeLists.get(all)
  if (known) return known
  const active = all.filter(({ isActive }) => isActive)
  activeLists.set(all, active)
  return active
}

/**
 * Those something says it serves, in the network's order. One that is switched off is still called by its
 * name; one that is gone, or of a newer pack, is passed by.
 */
export const selectServedCharacteristics = (state: State, ids: readonly Id[]): readonly Characteristic[] =>
  selectCharacteristics(state).filter(({ id }) => ids.includes(id))

/** What may be picked from: those in use, and those already picked, so that nothing picked is hidden. */
export const selectPickableCharacteristics = (
  state: State,
  picked: readonly Id[],
): readonly Characteristic[] =>
  selectCharacteristics(state).filter(({ id, isActive }) => isActive || picked.includes(id))

export const getCharacteristic = (state: State, id: Id): Characteristic | undefined =>
  selectCharacteristics(state).find((characteristic) => characteristic.id === id)

const levelLists = new WeakMap<readonly RatingLevelRecord[], readonly RatingLevel[]>()

/** The five levels, from 1 to 5, in the network's words; the same list as long as none of them changes. */
export function selectRatingLevels(state: State): readonly RatingLevel[] {
  const records = ratingLevelNoun.all(state)
  const known = levelLists.get(records)
  if (known) return known
  const levels = ratingLevelPack.map(({ key, level, name, anchor }) => {
    const own = ratingLevelNoun.get(state, key)
    return { id: key, level, name: textOf(own?.name, name), anchor: textOf(own?.anchor, anchor) }
  })
  levelLists.set(records, levels)
  return levels
}

import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { Result } from '../../../../shared/core/result.ts'
import type { CardFields } from '../../../../shared/features/stakeholder/cardFields.ts'
import { findInPack } from '../../../../shared/features/stakeholder/packMatches.ts'
import { quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { freePlace } from '../../../canvas/freePlace.ts'
import { mapConfig } from '../mapConfig.ts'
import { ringConfig } from '../ringConfig.ts'
import { placeIn } from '../toBoardCards.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import { blankNotes, isBlank, type RowNotes, typedPlace, withoutCell } from './cellNotes.ts'
import type { ListColumn } from './listColumns.ts'
import { toCellText } from './parseAxisCell.ts'
import { type PlaceAxis, placeAxes, resolvePlace } from './resolvePlace.ts'
import type { NoteBook } from './useCellNotes.ts'

export interface RowDeedsContext {
  readonly actions: StakeholderActions
  readonly book: NoteBook
  readonly texts: Texts
  readonly language: Language
  /** All cards of the map as they are at the moment of the call: a card sent to a quadrant goes where there is room. */
  readonly readCards: () => readonly CardOnMap[]
}

export type RowDeeds = ReturnType<typeof createRowDeeds>

/** What can be done in a row, one command a cell. What is turned down stays in the cell with the reason. */
export function createRowDeeds({ actions, book, texts, language, readCards }: RowDeedsContext) {
  const note = (card: CardOnMap, change: (notes: RowNotes) => RowNotes): void => {
    const notes = change(book.read(card.stakeholder.id) ?? blankNotes(card))
    book.write(card.stakeholder.id, isBlank(notes) ? null : notes)
  }
  const forget = (card: CardOnMap, column: ListColumn): void =>
    note(card, (notes) => withoutCell(notes, column))
  const refuse = (card: CardOnMap, column: ListColumn, text: string): void =>
    note(card, (notes) => ({ ...notes, refused: { ...notes.refused, [column]: text } }))
  /** Tells at the cell what came of it; answers whether it was done. */
  const settle = (card: CardOnMap, column: ListColumn, done: Result<unknown, Refusal>): boolean => {
    forget(card, column)
    if (!done.ok) refuse(card, column, refusalText(texts, done.failure))
    return done.ok
  }
  const edit = (card: CardOnMap, column: ListColumn, fields: CardFields): boolean =>
    settle(card, column, actions.edit([card.stakeholder.id], fields))
  const saveText = (card: CardOnMap, column: keyof typeof textFields, text: string): void => {
    if (edit(card, column, textFields[column](text))) return
    note(card, (notes) => ({ ...notes, typed: { ...notes.typed, [column]: text } }))
  }
  const sendTo = (card: CardOnMap, form: MapForm, key: string): Result<null, Refusal> => {
    const config = form === 'rings' ? ringConfig(language) : mapConfig(language)
    const { id } = card.stakeholder
    const others = readCards().flatMap((other) =>
      other.stakeholder.id === id ? [] : (placeIn(form, other) ?? []),
    )
    return actions.place(form, [{ id, ...freePlace(config, key, others) }])
  }

  return {
    edit,
    refuse,
    saveText,
    /** Esc: the cell is again as the network has it. */
    takeBack: forget,
    saveAxis(card: CardOnMap, axis: PlaceAxis, text: string): void {
      const { id } = card.stakeholder
      const typed = { ...typedPlace(card, book.read(id)), [axis]: text }
      const { deed, problems } = resolvePlace(card.position, typed)
      const done =
        deed &&
        (deed.kind === 'unplace'
          ? actions.unplace('plane', [id])
          : actions.place('plane', [{ id, x: deed.position.interest, y: deed.position.influence }]))
      const isDone = done?.ok === true
      for (const cell of placeAxes) forget(card, cell)
      for (const cell of placeAxes) {
        const waits = typed[cell]
        if (waits === undefined || (isDone && problems[cell] === undefined)) continue
        if (waits === toCellText(card.position?.[cell] ?? null)) continue
        note(card, (notes) => ({
          ...notes,
          typed: { ...notes.typed, [cell]: waits },
          wasPlaced: card.position !== null,
        }))
      }
      if (done && !done.ok) refuse(card, axis, refusalText(texts, done.failure))
    },
    chooseQuadrant(card: CardOnMap, key: string): void {
      if (card.position && quadrantOf(card.position) === key) return
      const isDone = settle(card, 'quadrant', sendTo(card, 'plane', key))
      // The answer is given; half of another one is no longer waited for.
      if (isDone) for (const axis of placeAxes) forget(card, axis)
    },
    markUnsure(card: CardOnMap): void {
      if (settle(card, 'quadrant', actions.markUnsure([card.stakeholder.id])))
        for (const axis of placeAxes) forget(card, axis)
    },
    unplace(card: CardOnMap): void {
      if (settle(card, 'quadrant', actions.unplace('plane', [card.stakeholder.id])))
        for (const axis of placeAxes) forget(card, axis)
    },
    chooseRing(card: CardOnMap, key: string | null): void {
      if (key === (card.ringPosition && ringOf(card.ringPosition))) return
      const done = key === null ? actions.unplace('rings', [card.stakeholder.id]) : sendTo(card, 'rings', key)
      settle(card, 'ring', done)
    },
  }
}

const textFields = {
  // A known name brings its own spelling, with the joints where it may break.
  name: (text: string): CardFields => ({ name: findInPack(text)?.name ?? text }),
  contact: (text: string): CardFields => ({ contact: text }),
  nextStep: (text: string): CardFields => ({ nextStep: text }),
  deadline: (text: string): CardFields => ({ nextStepDay: text === '' ? null : text }),
}

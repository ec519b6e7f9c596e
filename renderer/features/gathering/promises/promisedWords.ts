import { type ActionStatusKey, actionStatuses } from '../../../../shared/features/action/status.ts'
import { bodyName } from '../../../../shared/features/anchoring/bodyName.ts'
import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'

/** What was promised, in one line: of an anchoring step whom it goes to, and what for. */
export function promisedText({ text, anchoring }: PromisedItem, language: Language): string {
  if (!anchoring) return text
  const { anchoring: words } = getTexts(language)
  const about = text || words.needs[anchoring.need].toLocaleLowerCase('nb')
  return `${bodyName(anchoring, language)}: ${about}`
}

export interface StatusChoice {
  /** The digit that sets it. */
  readonly digit: string
  readonly status: ActionStatusKey
  readonly label: string
}

/** The ways it may have gone; the digit of a status is the same in every row. */
export function statusChoices(noun: PromisedItem['noun'], language: Language): readonly StatusChoice[] {
  const { promises: words } = getTexts(language)
  const all = actionStatuses.map(({ key, name }, index) => ({
    digit: String(index + 1),
    status: key,
    label: name[language],
  }))
  if (noun !== 'anchoring') return all
  const own: Partial<Record<ActionStatusKey, string>> = { notStarted: words.notDone, done: words.done }
  return all.flatMap((choice) => {
    const label = own[choice.status]
    return label ? [{ ...choice, label }] : []
  })
}

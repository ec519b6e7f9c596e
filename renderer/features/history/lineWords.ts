import type { State } from '../../../shared/core/state.ts'
import type { HistoryZone } from '../../../shared/features/history/deed.ts'
import type { HistoryLine } from '../../../shared/features/history/lines.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { priorityQuadrantPack } from '../../../shared/packs/priorityQuadrantPack.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { ringPack } from '../../../shared/packs/ringPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { capital } from '../../../shared/texts/countWords.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { subjectName } from './subjectName.ts'

/** So many names stand under a line about several things. */
const MOST_NAMES = 3

/** What a line says of a deed or several. */
export interface LineWords {
  readonly text: string
  /** Which ones, when it is about several; '' = it is about one. */
  readonly names: string
}

type ToldLine = Pick<HistoryLine, 'kind' | 'subjects' | 'move'>

/** Cards are called by their names alone; what is a sentence stands in quotation marks. */
const isCalledPlainly: ReadonlySet<string> = new Set([
  'stakeholder',
  'anchoring',
  'assessment',
  'municipality',
])

export function lineWords({ kind, subjects, move }: ToldLine, state: State, language: Language): LineWords {
  const { history: words, historyDeed } = getTexts(language)
  const nameOf = (subject: (typeof subjects)[number]): string => {
    const name = subjectName(subject, state, language)
    return name === '' || isCalledPlainly.has(subject.kind) ? name : words.quoted(name)
  }
  const names = subjects.map(nameOf).filter((name) => name !== '')
  const [first = ''] = names
  if (subjects.length > 1) {
    // Two rounds may ask the same.
    const called = [...new Set(names)]
    const more = called.length - MOST_NAMES
    // One more is shorter by its name than by its number.
    const shown = (more > 1 ? called.slice(0, MOST_NAMES) : called).join(', ')
    return {
      text: historyDeed[kind].many(subjects.length),
      names: more > 1 ? words.andMore(shown, more) : shown,
    }
  }
  if (!move) return { text: capital(historyDeed[kind].one(first)), names: '' }
  const [from, to] = [zoneName(move.from, language), zoneName(move.to, language)]
  const text = move.from === move.to ? words.movedWithin(first, to) : words.movedTo(first, from, to)
  return { text, names: '' }
}

function zoneName(zone: HistoryZone, language: Language): string {
  const { history: words } = getTexts(language)
  if (zone === 'tray') return words.tray
  if (zone === 'unsure') return words.unsure
  const known = [...quadrantPack, ...ringPack, ...priorityQuadrantPack].find(({ key }) => key === zone)
  return stripSoftHyphens(known?.name[language] ?? '')
}

import type { AnyRecord } from '../../../../shared/core/change.ts'
import { fieldsOf } from '../../../../shared/core/change.ts'
import { toScore } from '../../../../shared/features/areaPlacement/matrix.ts'
import { areaPlacementNoun } from '../../../../shared/features/areaPlacement/record.ts'
import { assessmentNoun } from '../../../../shared/features/assessment/record.ts'
import { attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { choiceNoun } from '../../../../shared/features/choice/record.ts'
import type { Correction } from '../../../../shared/features/closing/selectCorrections.ts'
import { homeTaskNoun } from '../../../../shared/features/homeTask/record.ts'
import { placementNoun } from '../../../../shared/features/placement/record.ts'
import { promiseNoun } from '../../../../shared/features/promise/record.ts'
import { regionAnswerNoun } from '../../../../shared/features/regionAnswer/record.ts'
import { roundNoun } from '../../../../shared/features/round/record.ts'
import { levelOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { formatDay } from '../../../ui/formatDate.ts'
import { formatScore } from '../../../ui/matrix/formatScore.ts'

export interface CorrectionWords {
  /** «Kartet: Havn» */
  readonly about: string
  /** «fra ikke plassert til innflytelse stor, interesse middels» */
  readonly fromTo: string
}

/** What was corrected, in a sentence: what it was, and what it is. */
export function correctionWords(correction: Correction, language: Language): CorrectionWords {
  const { corrections: words } = getTexts(language).checkOut
  const { noun, subject, before, after } = correction
  const name = stripSoftHyphens(subject)
  const [from, to] = [said(before, language) ?? absent(noun, language), said(after, language)]
  const end = to ?? (before && absent(noun, language) === words.nothing ? words.gone : absent(noun, language))
  // Two that read the same differ in what is not told in a word: the reason, or the place in the rings.
  const [reasonBefore, reasonAfter] = [reasonOf(before), reasonOf(after)]
  const isSameWord = from === end
  const told =
    isSameWord && reasonBefore !== reasonAfter
      ? words.fromTo(quoted(reasonBefore, language), quoted(reasonAfter, language))
      : words.fromTo(from, isSameWord ? words.changed : end)
  return { about: name ? `${words.nouns[noun]}: ${name}` : words.nouns[noun], fromTo: told }
}

const quoted = (text: string, language: Language): string =>
  text === '' ? getTexts(language).checkOut.corrections.nothing : getTexts(language).common.quoted(text)

function reasonOf(record: AnyRecord | null): string {
  const reason = record ? fieldsOf(record)['reason'] : ''
  return typeof reason === 'string' ? reason : ''
}

/** What it means that the record is not there. */
function absent(noun: Correction['noun'], language: Language): string {
  const { corrections: words } = getTexts(language).checkOut
  if (noun === 'placement' || noun === 'areaPlacement') return words.notPlaced
  if (noun === 'choice') return words.notChosen
  return noun === 'assessment' ? words.unsaid : words.nothing
}

function said(record: AnyRecord | null, language: Language): string | null {
  const { corrections: words } = getTexts(language).checkOut
  if (record === null) return null
  if (placementNoun.is(record)) {
    const { influence, interest, ringX } = record
    if (influence !== null && interest !== null) return placeWords(influence, interest, language)
    if (record.isUnsure) return words.unsure
    return ringX === null ? words.notPlaced : words.inRings
  }
  if (areaPlacementNoun.is(record)) {
    const { importance, influenceability, effect, effort } = record
    const score = (value: number): string => formatScore(toScore(value), language)
    const parts: string[] = []
    if (importance !== null && influenceability !== null)
      parts.push(words.reach(score(importance), score(influenceability)))
    if (effect !== null && effort !== null) parts.push(words.effort(score(effect), score(effort)))
    return parts.join('; ') || words.notPlaced
  }
  if (assessmentNoun.is(record)) {
    const level =
      record.level === null ? words.unsaid : record.level === 0 ? words.dontKnow : `${record.level}`
    return words.levels(level, record.wanted === null ? words.unsaid : `${record.wanted}`)
  }
  if (choiceNoun.is(record)) return words.chosen
  if (roundNoun.is(record)) return words.round[record.status]
  if (attendanceNoun.is(record)) return words.people(record.count)
  if (homeTaskNoun.is(record)) return quoted(record.text, language)
  if (regionAnswerNoun.is(record)) return quoted(record.answer, language)
  if (promiseNoun.is(record))
    return [quoted(record.text, language), record.owner, record.day && withYear(record.day, language)]
      .filter((part) => part)
      .join(', ')
  return null
}

/** A correction is read long after it was made. */
const withYear = (day: string, language: Language): string => formatDay(day, language, '')

function placeWords(influence: number, interest: number, language: Language): string {
  const word = (value: number): string =>
    levelWordPack.find(({ key }) => key === levelOf(value))?.name[language] ?? ''
  return getTexts(language).region.details.place(word(influence), word(interest))
}

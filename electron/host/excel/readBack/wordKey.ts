import { categoryPack } from '../../../../shared/packs/categoryPack.ts'
import { type Language, languages } from '../../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type ListKey, listWords } from '../sheets/lists.ts'

/** A word as it counts: no soft hyphens, no capitals, single spaces, also where Excel put a hard one. */
export const comparableWord = (text: string): string =>
  stripSoftHyphens(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb')

const known = new Map<ListKey, ReadonlyMap<string, string | null>>()

/** What people write for yes and no when they do not look at the list. */
const alsoYes = ['ja', 'yes', 'x', 'true', 'sann', '✓', '1']
const alsoNo = ['nei', 'no', 'false', 'usann', '0']

function keysOf(list: ListKey): ReadonlyMap<string, string | null> {
  const before = known.get(list)
  if (before) return before
  const keys = new Map<string, string | null>()
  for (const language of languages)
    for (const { key, word } of listWords(list, language)) {
      keys.set(comparableWord(word), key)
      keys.set(comparableWord(key), key)
    }
  if (list === 'category') {
    for (const { key, letter } of categoryPack) keys.set(comparableWord(letter), key)
    for (const language of languages) keys.set(comparableWord(getTexts(language).workbook.notSorted), null)
  }
  if (list === 'yes') {
    for (const word of alsoYes) keys.set(word, 'yes')
    for (const word of alsoNo) keys.set(word, null)
  }
  known.set(list, keys)
  return keys
}

/** The record's key for a word of a list in any language; null = it says «nothing», undefined = no such word. */
export const wordKey = (list: ListKey, word: string): string | null | undefined =>
  keysOf(list).get(comparableWord(word))

/** The word of the list that was most likely meant; '' when none is near. */
export function nearestWord(list: ListKey, word: string, language: Language): string {
  return nearestOf(
    listWords(list, language).map((entry) => stripSoftHyphens(entry.word)),
    word,
  )
}

/** The one of `words` that is nearest to what was written; '' when none is near. */
export function nearestOf(words: readonly string[], written: string): string {
  const asked = comparableWord(written).slice(0, LONGEST_WORD)
  let nearest = ''
  let best = Math.max(2, Math.floor(asked.length / 2))
  for (const word of words) {
    const other = comparableWord(word).slice(0, LONGEST_WORD)
    // A part of a long name is as good as a slip of one letter.
    const isPart = asked.length >= LEAST_PART && other.includes(asked)
    const distance = isPart ? 1 : distanceOf(asked, other)
    if (distance >= best && !(distance === best && nearest === '')) continue
    best = distance
    nearest = word
  }
  return nearest
}

const LONGEST_WORD = 60
const LEAST_PART = 3

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

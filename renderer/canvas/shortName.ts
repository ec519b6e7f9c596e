import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'

/** Longest short name, in letters. */
export const SHORT_NAME_LETTERS = 14
/** A rest of a word shorter than this tells nothing. */
const FEWEST_LETTERS = 4
/** A known joint this close before the cut is the better place to cut. */
const JOINT_WITHIN = 3
/** Letters of the beginning that stay when the end must tell two names apart. */
const BEGINNING_LETTERS = 6
const SOFT_HYPHEN = '\u00AD'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Nothing here is put together of several signs: one code is one letter, and no segmenter need be asked. */
const isPlain = (text: string): boolean => /^[ -\u024f]*$/.test(text)
const lettersOf = (text: string): string[] =>
  isPlain(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment)
const lengthOf = (text: string): number => (isPlain(text) ? text.length : lettersOf(text).length)
const isFitting = (text: string): boolean => text !== '' && lengthOf(text) <= SHORT_NAME_LETTERS
const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

/** «(KS)»: the name's owner has said how it is shortened. */
function abbreviationIn(name: string): string {
  const inBrackets = /\(([^)]+)\)/u.exec(name)?.[1]?.trim() ?? ''
  return /^[\p{Lu}\d]{2,}$/u.test(inBrackets) ? inBrackets : ''
}

/** «Statens vegvesen» → «Vegvesen»: a genitive says whose it is, the last word what it is. */
function headAfterGenitive(name: string): string {
  const [genitive, head, ...more] = name.split(' ')
  const isGenitive = /\p{L}{4,}[^s\P{L}]s$/u.test(genitive ?? '')
  return isGenitive && head && more.length === 0 && /^\p{Ll}{6,}$/u.test(head) ? capitalise(head) : ''
}

/** A word just begun, or a link like «og», says nothing at the end of what is kept. */
function withoutStump(kept: string, isInsideWord: boolean): string {
  const words = kept.trimEnd().split(' ')
  while (words.length > 1) {
    const last = words.at(-1) ?? ''
    const isStump = lengthOf(last) < FEWEST_LETTERS && (isInsideWord || !/^[\p{Lu}\d]/u.test(last))
    if (!isStump) break
    words.pop()
    isInsideWord = false
  }
  return words.join(' ').replace(/[\s,;:/(–-]+$/u, '')
}

/** As many letters as fit, and «…»: at a known joint or a word's end if there is one close by. */
function cutAtEnd(nameWithJoints: string): string {
  const letters = lettersOf(nameWithJoints)
  let kept = ''
  let atJoint = ''
  let count = 0
  let countAtJoint = 0
  let next = 0
  for (; next < letters.length; next++) {
    const letter = letters[next] ?? ''
    if (letter === SOFT_HYPHEN) {
      atJoint = kept
      countAtJoint = count
    } else if (count < SHORT_NAME_LETTERS - 1) {
      kept += letter
      count++
    } else break
  }
  const isJointNear = atJoint !== '' && count - countAtJoint <= JOINT_WITHIN
  return `${isJointNear ? atJoint : withoutStump(kept, letters[next] !== ' ')}…`
}

/** «Nærings… Moss»: for names that begin alike. */
function cutInMiddle(name: string): string {
  const letters = lettersOf(name)
  const ending = letters.slice(-(SHORT_NAME_LETTERS - BEGINNING_LETTERS - 1)).join('')
  return `${letters.slice(0, BEGINNING_LETTERS).join('')}…${ending}`
}

/** Ways to say a name in at most fourteen letters, the best first. */
function candidatesOf(name: string): readonly string[] {
  const whole = stripSoftHyphens(name).trim()
  if (isFitting(whole)) return [whole]
  const joined = whole.replace(/ (?:og|and) | ?\/ ?/u, '/')
  const honest = [abbreviationIn(whole), joined, headAfterGenitive(whole)].filter(isFitting)
  return [...honest, cutAtEnd(name.trim()), cutInMiddle(whole)]
}

/**
 * A short name for each name. What stands is the name's own: an abbreviation it carries, its head, or its
 * beginning with «…» for what is left out; nothing is abbreviated by rule, since nobody reads «komm.dir.»
 * aloud. Two names get two short names where that is possible. The same names in the same order give the
 * same answer.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (known.has(name)) continue
    const candidates = candidatesOf(name)
    const chosen = candidates.find((candidate) => !taken.has(candidate)) ?? candidates[0] ?? name
    taken.add(chosen)
    known.set(name, chosen)
  }
  return known
}

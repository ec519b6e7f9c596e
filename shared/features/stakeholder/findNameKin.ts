import { kinshipOf, type NameKinship } from './nameKinship.ts'
import type { ReadName } from './readName.ts'

/** Two of many names that may be one body, as places in the list that was asked about. */
export interface NameKin {
  readonly first: number
  readonly second: number
  readonly kinship: NameKinship
}

/** Sums stay within 32 bits, where a machine counts fastest. Two texts with one hash are only asked about. */
const BASE = 0x01000193
/** BASE to the power of each place from the end of a text. */
const powers = [1]

function powerOf(exponent: number): number {
  while (powers.length <= exponent) powers.push(Math.imul(powers.at(-1) ?? 1, BASE))
  return powers[exponent] ?? 1
}

const addLetter = (hash: number, text: string, at: number): number =>
  (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addLetter(hash, text, at)
  return hash
}

/**
 * Calls `add` with the hash of the text, and of the text with one letter left out, each letter but the first: two
 * names one slip apart become the same when the right letter is left out of each. No text is made for it.
 */
function addSlips(text: string, add: (hash: number) => void): void {
  const whole = hashOf(text)
  add(whole)
  let before = addLetter(0, text, 0)
  for (let at = 1; at < text.length; at++) {
    const upTo = addLetter(before, text, at)
    add((whole + Math.imul(before - upTo, powerOf(text.length - 1 - at))) | 0)
    before = upTo
  }
}

/** A trace that more different names share tells nothing: «Aktør 1» to «Aktør 5000» would be millions of pairs. */
const MOST_ALIKE = 50

/** More than a file may hold cards; keeps a hash and a place within one exact number. */
const MOST_NAMES = 2 ** 20

/** Pairs of places whose names share a hash, each once; all other pairs surely are not kin. */
function candidatesOf(names: readonly ReadName[], places: readonly number[]): readonly [number, number][] {
  const found: number[] = []
  for (const place of places) {
    const name = names[place]
    const add = (hash: number): void => void found.push((hash >>> 0) * MOST_NAMES + place)
    if (!name) continue
    addSlips(name.plain, add)
    for (const word of [name.key, name.packKey, name.halfOfPackKey]) if (word !== null) add(hashOf(word))
  }
  // Sorting plain numbers takes a quarter of the time a map of lists does.
  const sorted = Float64Array.from(found).sort()
  const pairs = new Set<number>()
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const hash = Math.floor((sorted[start] ?? 0) / MOST_NAMES) * MOST_NAMES
    while (end < sorted.length && (sorted[end] ?? 0) < hash + MOST_NAMES) end++
    if (end - start > MOST_ALIKE) continue
    for (let at = start + 1; at < end; at++)
      for (let before = start; before < at; before++) {
        const [earlier, place] = [(sorted[before] ?? 0) - hash, (sorted[at] ?? 0) - hash]
        if (earlier !== place) pairs.add(earlier * MOST_NAMES + place)
      }
  }
  return [...pairs]
    .sort((one, other) => one - other)
    .map((pair) => [Math.floor(pair / MOST_NAMES), pair % MOST_NAMES])
}

/**
 * All kin among the names, without comparing each with each: 2,000 names take milliseconds. Of several names
 * that are the same letter by letter, only the first is compared with others.
 */
export function findNameKin(names: readonly ReadName[]): readonly NameKin[] {
  const kin: NameKin[] = []
  const firstByPlain = new Map<string, number>()
  for (const [place, { plain }] of names.entries()) {
    const first = firstByPlain.get(plain)
    if (first === undefined) firstByPlain.set(plain, place)
    else kin.push({ first, second: place, kinship: 'same' })
  }
  for (const [first, second] of candidatesOf(names, [...firstByPlain.values()])) {
    const [one, other] = [names[first], names[second]]
    const kinship = one && other ? kinshipOf(one, other) : null
    if (kinship) kin.push({ first, second, kinship })
  }
  return kin
}

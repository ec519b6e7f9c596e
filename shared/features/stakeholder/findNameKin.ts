import { kinshipOf, type NameKinship } from './nameKinship.ts'
import type { ReadName } from './readName.ts'

/** Two of many names that may be one body, as places in the list that was asked about. */
export interface NameKin {
  readonly first: number
  readonly second: number
  readonly kinship: NameKinship
}

const BASE = 0x01000193

/** 32 bits. Two texts with the same hash are only asked about, so a chance meeting does no harm. */
function hashOf(text: string): number {
  let hash = text.length
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, BASE) + text.charCodeAt(index)
  return hash >>> 0
}

/**
 * The hashes of a text with one letter left out, each letter but the first: two names one slip apart become the
 * same when the right letter is left out of each. Worked out from the ends, without making the texts.
 */
function hashesWithoutLetter(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++)
    starts.push(Math.imul(starts[index] ?? 0, BASE) + text.charCodeAt(index))
  const hashes: number[] = []
  let end = 0
  let power = 1
  for (let index = text.length - 1; index > 0; index--) {
    hashes.push((Math.imul(starts[index] ?? 0, power) + end) >>> 0)
    end = (end + Math.imul(text.charCodeAt(index), power)) | 0
    power = Math.imul(power, BASE)
  }
  hashes.push((starts[text.length] ?? 0) >>> 0)
  return hashes
}

/** Names that share one of these may be kin; all others surely are not. */
function tracesOf(name: ReadName | undefined): Iterable<number> {
  if (!name) return []
  const { plain, key, packKey, halfOfPackKey } = name
  const words = [key, packKey, halfOfPackKey].filter((word) => word !== null)
  return new Set([...words.map(hashOf), ...hashesWithoutLetter(plain)])
}

/** More than a file may hold cards; keeps a hash and a place within one exact number. */
const MOST_NAMES = 2 ** 20

/**
 * Pairs of places whose names share a trace, each once, in the order of the list. Sorting plain numbers takes a
 * quarter of the time a map of lists does.
 */
function candidatesOf(names: readonly ReadName[], places: readonly number[]): readonly [number, number][] {
  const traces = places.flatMap((place) =>
    Array.from(tracesOf(names[place]), (trace) => trace * MOST_NAMES + place),
  )
  const sorted = Float64Array.from(traces).sort()
  const pairs = new Set<number>()
  let start = 0
  for (const [at, trace] of sorted.entries()) {
    const hash = Math.floor(trace / MOST_NAMES)
    if (Math.floor((sorted[start] ?? 0) / MOST_NAMES) !== hash) start = at
    for (const earlier of sorted.subarray(start, at))
      pairs.add((earlier % MOST_NAMES) * MOST_NAMES + (trace % MOST_NAMES))
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

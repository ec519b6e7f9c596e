import { type ReadName, readName } from './readName.ts'

/**
 * How two names may be one body: `same` but for capitals, spaces and signs; another `form` (nynorsk, an ending,
 * the municipality's name, a copy's number, another language); or one slip of the finger away, `typo`.
 */
export type NameKinship = 'same' | 'form' | 'typo'

/** Shorter names are too often one letter from another body: NAV, NHO. */
const SHORTEST_NAME_WITH_TYPO = 8
const SHORTEST_WORD_WITH_TYPO = 5

/** One letter more, less or other, or two neighbours swapped. The first letter is never the slip. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (from === 0) return false
  const isRestSame = (ofShort: number, ofLong: number): boolean =>
    short.slice(from + ofShort) === long.slice(from + ofLong)
  if (short.length < long.length) return isRestSame(0, 1)
  const isSwap = short[from] === long[from + 1] && short[from + 1] === long[from]
  return isRestSame(1, 1) || (isSwap && isRestSame(2, 2))
}

function isTypo(one: ReadName, other: ReadName): boolean {
  if (Math.min(one.plain.length, other.plain.length) < SHORTEST_NAME_WITH_TYPO) return false
  if (one.words.length !== other.words.length) return false
  const at = one.words.findIndex((word, index) => word !== other.words[index])
  const [wordOfOne = '', wordOfOther = ''] = [one.words[at], other.words[at]]
  if (one.words.some((word, index) => index > at && word !== other.words[index])) return false
  if (Math.min(wordOfOne.length, wordOfOther.length) < SHORTEST_WORD_WITH_TYPO) return false
  if (/\d/.test(wordOfOne + wordOfOther)) return false
  return isOneSlip(wordOfOne, wordOfOther)
}

/** «Fiskere» are not «fisk», though both may be «fisker». */
const areDoersAlike = (one: ReadName, other: ReadName): boolean =>
  one.doers.length !== other.doers.length ||
  one.doers.every((isDoer, index) => {
    const isOtherDoer = other.doers[index] ?? null
    return isDoer === null || isOtherDoer === null || isDoer === isOtherDoer
  })

function isForm(one: ReadName, other: ReadName): boolean {
  // «NAV 2» is a copy of «NAV», but «Bedrift 2» and «Bedrift 3» are two.
  const isCopy = one.copyNumber === other.copyNumber || one.copyNumber === null || other.copyNumber === null
  if (!isCopy) return false
  if (one.key === other.key) return areDoersAlike(one, other)
  const sharePack = (whole: ReadName, part: ReadName): boolean =>
    whole.packKey !== null && (whole.packKey === part.packKey || whole.packKey === part.halfOfPackKey)
  return sharePack(one, other) || sharePack(other, one)
}

const knownAs = ({ packKey, halfOfPackKey }: ReadName): string | null => packKey ?? halfOfPackKey

/** The kinship of two names that are already read; use this where many are compared. */
export function kinshipOf(one: ReadName, other: ReadName): NameKinship | null {
  if (one.plain === other.plain) return 'same'
  if (isForm(one, other)) return 'form'
  // Two bodies the pack tells apart are two, however alike they are spelled.
  if (knownAs(one) !== null && knownAs(other) !== null) return null
  return isTypo(one, other) ? 'typo' : null
}

/**
 * Whether two names may be the same body said differently; null = two bodies. `placeName` is the municipality
 * whose cards they are: in Moss, «Moss næringsforening» is «Næringsforening».
 */
export const nameKinship = (one: string, other: string, placeName = ''): NameKinship | null =>
  kinshipOf(readName(one, placeName), readName(other, placeName))

import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { comparableName } from './comparableName.ts'
import { foldWord, isDoer } from './foldWord.ts'

/** A name taken apart for comparing; see `nameKinship`. */
export interface ReadName {
  /** Letters and digits as written, word by word, without capitals. */
  readonly words: readonly string[]
  readonly plain: string
  /** Without endings, spelling, the municipality's own name and the number of a copy. Never empty. */
  readonly key: string
  readonly doers: readonly (boolean | null)[]
  /** «NAV 2» is the second copy of «NAV». */
  readonly copyNumber: number | null
  /** The ready stakeholder this is a name of, in any language. */
  readonly packKey: string | null
  /** The ready stakeholder this is one of the names of: «Næringslag / handelsstandsforening». */
  readonly halfOfPackKey: string | null
}

const silentWords = new Set(['og', 'and', 'den', 'det', 'de', 'dei', 'the'])
const companyForms = new Set(['as', 'asa', 'sa', 'kf', 'iks'])

function wordsOf(name: string): readonly string[] {
  const comparable = comparableName(name)
  const words = comparable
    .replace(/['’ʼ`]/g, '')
    .replace(/[&+]/g, ' og ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  // A name of signs alone is compared as it stands: two different emoji are no likeness.
  return words.length > 0 ? words : [comparable]
}

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word || isGenitive(words[index], word, index, start.length))

const isGenitive = (word: string | undefined, of: string, index: number, length: number): boolean =>
  index === length - 1 && word === `${of}s`

/** «Moss næringsforening», «Moss kommunes …» and «… i Moss» say no more than the rest of the name does in Moss. */
function withoutPlace(words: readonly string[], place: readonly string[]): readonly string[] {
  if (place.length === 0) return words
  let rest = words
  if (startsWith(rest, place)) {
    rest = rest.slice(place.length)
    if (/^kommunes?$/.test(rest[0] ?? '')) rest = rest.slice(1)
  } else if (startsWith(rest.slice(-place.length), place)) {
    rest = rest.slice(0, -place.length)
    if (rest.at(-1) === 'i') rest = rest.slice(0, -1)
  }
  return rest.length > 0 ? rest : words
}

/** Words that carry no meaning of their own go, as long as something is left. */
function bareWords(words: readonly string[]): readonly string[] {
  const spoken = words.filter((word) => !silentWords.has(word))
  const bare = companyForms.has(spoken.at(-1) ?? '') ? spoken.slice(0, -1) : spoken
  return bare.length > 0 ? bare : words
}

const COPY_NUMBER = /^(?:[2-9]|[1-9]\d)$/

function readKey(words: readonly string[], place: readonly string[]) {
  const last = words.at(-1) ?? ''
  const isCopy = words.length > 1 && COPY_NUMBER.test(last)
  const meant = bareWords(withoutPlace(isCopy ? words.slice(0, -1) : words, place))
  return {
    // Joined, so that «nærings forening» is «næringsforening».
    key: meant.map(foldWord).join(''),
    doers: meant.map(isDoer),
    copyNumber: isCopy ? Number(last) : null,
  }
}

const keyOf = (name: string): string => readKey(wordsOf(name), []).key

const packNames = stakeholderPack.flatMap(({ key, name }) =>
  Object.values(name).map((text) => ({ packKey: key, text })),
)
const packKeys = new Map(packNames.map(({ packKey, text }) => [keyOf(text), packKey]))
const halfPackKeys = new Map(
  packNames
    .filter(({ text }) => text.includes(' / '))
    .flatMap(({ packKey, text }) => text.split(' / ').map((half) => [keyOf(half), packKey] as const)),
)

/** Reads a card's name. `placeName`: the municipality whose card it is. */
export function readName(name: string, placeName = ''): ReadName {
  const words = wordsOf(name)
  const { key, doers, copyNumber } = readKey(words, placeName === '' ? [] : wordsOf(placeName))
  return {
    words,
    plain: words.join(''),
    key,
    doers,
    copyNumber,
    packKey: packKeys.get(key) ?? null,
    halfOfPackKey: halfPackKeys.get(key) ?? null,
  }
}

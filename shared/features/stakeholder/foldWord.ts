/**
 * Pieces of words that bokmål and nynorsk spell differently, left as written and right as they count here.
 * They are found inside compounds too, so «ledergruppe» and «leiargruppe» meet. Longer pieces stand first.
 */
const spellings = [
  ['foreining', 'forening'],
  ['veiledning', 'rettleiing'],
  ['veileder', 'rettleiar'],
  ['forskning', 'forsking'],
  ['opplevelses', 'opplevings'],
  ['opplevels', 'oppleving'],
  ['virksomhet', 'verksemd'],
  ['stiftelses', 'stiftings'],
  ['stiftels', 'stifting'],
  ['etablerer', 'etablerar'],
  ['forvalter', 'forvaltar'],
  ['utvikler', 'utviklar'],
  ['utleier', 'utleigar'],
  ['ledelses', 'leiings'],
  ['ledels', 'leiing'],
  ['eiendom', 'eigedom'],
  ['foretak', 'føretak'],
  ['håndverk', 'handverk'],
  ['tjenest', 'tenest'],
  ['utvalg', 'utval'],
  ['videre', 'vidare'],
  ['bruker', 'brukar'],
  ['fisker', 'fiskar'],
  ['museum', 'muse'],
  ['gjevar', 'givar'],
  ['ansatt', 'tilsett'],
  ['sammen', 'saman'],
  ['kirke', 'kyrkje'],
  ['giver', 'givar'],
  ['fører', 'førar'],
  ['lærer', 'lærar'],
  ['taker', 'takar'],
  ['byggj', 'bygg'],
  ['leder', 'leiar'],
  ['norge', 'noreg'],
  ['ombud', 'ombod'],
  ['bolig', 'bustad'],
  ['hoved', 'hovud'],
  ['valgt', 'vald'],
  // As it is: otherwise the «eiar» in it would be found.
  ['leiar', 'leiar'],
  ['eier', 'eigar'],
  ['eiar', 'eigar'],
  ['hjem', 'heim'],
  ['gård', 'gard'],
  ['syke', 'sjuke'],
  ['vann', 'vatn'],
  ['havn', 'hamn'],
  ['heit', 'het'],
  ['skul', 'skol'],
  ['frem', 'fram'],
  ['høy', 'høg'],
  ['vei', 'veg'],
  // Keyboards without æ, ø and å, and letters from next door.
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
  ['ä', 'æ'],
  ['ö', 'ø'],
  ['é', 'e'],
  ['ü', 'u'],
] as const

const spellingOf = new Map<string, string>(spellings)
const anySpelling = new RegExp(spellings.map(([written]) => written).join('|'), 'g')

/** A word that is spelled the one way only as a whole: «eid» must not be found in «arbeid». */
const wholeWords = new Map([['eid', 'eigd']])

/** Endings of nouns and adjectives: definite, plural, both, in bokmål and nynorsk. */
const endings = ['erne', 'ene', 'ane', 'en', 'et', 'er', 'ar', 'a', 'e'] as const
const SHORTEST_STEM = 3

/** Taken off again and again: a word and the same word with an ending then always end in the same stem. */
function stemOf(word: string): string {
  let stem = word
  for (;;) {
    const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST_STEM)
    if (!ending) return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    stem = stem.slice(0, -ending.length)
  }
}

/** What is left of a word when spelling, gender, number and definiteness are taken away. */
export function foldWord(word: string): string {
  // «NVE» is no «NV» with an ending.
  if (word.length <= SHORTEST_STEM) return wholeWords.get(word) ?? word
  const folded = word
    .replace(anySpelling, (piece) => spellingOf.get(piece) ?? piece)
    .replace(/ende$/, 'ande')
    .replace(/alt$/, 'al')
  return stemOf(folded)
}

/**
 * Who does something and what they do it with share a stem: «fiskere» and «fisk». True = surely the doer,
 * false = surely not, null = may be either («fisker»).
 */
export function isDoer(word: string): boolean | null {
  if (/(?:ere|eren|erne|arar|aren|arane)$/.test(word)) return true
  return /[ea]r(?:et)?$/.test(word) ? null : false
}

/** Forms of organisations and names that are letters, as they are always written. */
const ALWAYS_LARGE = new Set(
  'AS ASA SA KF IKS DA ANS NUF BA HF AB SF FKF KS AL BBL BRL IT NHO NAV LO NRK OBOS BDO ABB USA EU AI'.split(
    ' ',
  ),
)
const ALWAYS_SMALL = new Set('og i på av for til ved de den det med the of and'.split(' '))
const VOWEL = /[aeiouyæøå]/u

function wordAsWritten(word: string, isFirst: boolean): string {
  const small = word.toLocaleLowerCase('nb')
  if (ALWAYS_LARGE.has(word) || !VOWEL.test(small)) return word
  if (!isFirst && ALWAYS_SMALL.has(small)) return small
  return word.charAt(0) + small.slice(1)
}

/** The register writes in capitals; a card is read across a room: «MOSS HAVN KF» is Moss Havn KF. Names with small letters stay. */
export function unitName(name: string): string {
  if (name !== name.toLocaleUpperCase('nb')) return name
  return name.replace(/\p{L}+/gu, (word, offset: number) => wordAsWritten(word, offset === 0))
}

/** Small numbers as words, as people say them; larger ones in digits. */
const inWords =
  (words: readonly string[]) =>
  (count: number): string =>
    words[count] ?? String(count)

export const nbCount = inWords([
  'ingen',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
])
export const nnCount = inWords([
  'ingen',
  'éin',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
])
export const enCount = inWords([
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
])

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

import type { Texts } from '../../../../shared/texts/texts.ts'

/** So many names are read; the rest is counted. */
const NAMED = 4

export function listedNames(names: readonly string[], words: Texts['planNotes'], locale: string): string {
  if (names.length > NAMED) return words.andMore(names.slice(0, NAMED).join(', '), names.length - NAMED)
  return new Intl.ListFormat(locale).format(names)
}

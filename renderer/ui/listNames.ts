import type { Language } from '../../shared/packs/language.ts'

const collator = new Intl.Collator('nb')

/** «Gol, Nore og Uvdal og Ål»: always alphabetical, so that nobody is first. */
export const listNames = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format([...names].sort(collator.compare))

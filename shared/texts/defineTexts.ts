import type { Language } from '../packs/language.ts'

/**
 * One section of the catalogue, its three languages side by side. Bokmål is the source: a key that
 * is missing, misspelt or of another shape in nynorsk or English does not compile.
 */
export const defineTexts = <Section extends object>(texts: {
  readonly nb: Section
  readonly nn: NoInfer<Section>
  readonly en: NoInfer<Section>
}): Readonly<Record<Language, Section>> => texts

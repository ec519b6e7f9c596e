import type { Language } from '../packs/language.ts'

/** Same keys all the way down; a text may be a string, or a function with the same arguments. */
type SameShape<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : SameShape<Source[Key]>
}

/**
 * One section of the catalogue, its three languages side by side. Bokmål is the source: a key that
 * is missing or misspelt in nynorsk or English does not compile.
 */
export const defineTexts = <const Source extends object>(texts: {
  readonly nb: Source
  readonly nn: SameShape<NoInfer<Source>>
  readonly en: SameShape<NoInfer<Source>>
}): Readonly<Record<Language, SameShape<Source>>> => texts

import industries from '../../resources/packs/industries.json' with { type: 'json' }
import type { LocalizedText } from './language.ts'

/** A group of industries: the codes of the register that begin with one of these numbers. */
export interface PackIndustry {
  readonly key: string
  /** The first two digits of the code, from and to. */
  readonly from: number
  readonly to: number
  readonly name: LocalizedText
}

export const industryPack: readonly PackIndustry[] = industries

/** The group of a code such as `62.010`; null for none, and for numbers no industry has. */
export function industryOf(code: string): PackIndustry | null {
  const division = Number(/^\d{2}/u.exec(code.trim().padStart(2, '0'))?.[0] ?? Number.NaN)
  return industryPack.find(({ from, to }) => division >= from && division <= to) ?? null
}

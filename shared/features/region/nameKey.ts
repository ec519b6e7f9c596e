import { readName } from '../stakeholder/readName.ts'

/**
 * Cards of several municipalities with the same key are taken for the same body until somebody says
 * otherwise: the pack's word in any language, or the same name but for spelling, endings and the
 * municipality's own name.
 */
export function nameKeyOf(name: string, municipality: string): string {
  const { packKey, halfOfPackKey, key } = readName(name, municipality)
  return packKey ?? halfOfPackKey ?? key
}

import { cleanLine } from '../../core/text.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'

/** A name as it counts for «is this the same?» and for searching: no soft hyphens, no capitals, single spaces. */
export const comparableName = (name: string): string =>
  cleanLine(stripSoftHyphens(name)).toLocaleLowerCase('nb')

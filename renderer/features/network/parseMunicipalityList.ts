import { cleanLine, visibleLength } from '../../../shared/core/text.ts'
import { MUNICIPALITY_NAME_LIMIT } from '../../../shared/features/municipality/commands.ts'
import { municipalityPack, type PackMunicipality } from '../../../shared/packs/municipalityPack.ts'

export interface MunicipalityList {
  /** To be added, in the order written. `pack` is what is known about it beforehand. */
  readonly wanted: readonly { readonly name: string; readonly pack: PackMunicipality | null }[]
  /** Already in the network. */
  readonly known: readonly string[]
  readonly tooLong: readonly string[]
}

const keyOf = (name: string): string => name.toLocaleLowerCase('nb')

const packByName = new Map(municipalityPack.map((municipality) => [keyOf(municipality.name), municipality]))

/** What lists carry in front of a name: bullets, «1.», «3103». */
const LEADING_MARKS = /^[\s\d.)•*–-]+(?=\p{L})/u
/** «Moss kommune» is Moss: lists from the county say it both ways. */
const TRAILING_WORD = /\s+kommune$/iu

/** Reads a typed or pasted list: one a line, or separated by comma, semicolon or Excel's columns. */
export function parseMunicipalityList(text: string, existing: readonly string[]): MunicipalityList {
  const here = new Set(existing.map(keyOf))
  const wanted = new Map<string, MunicipalityList['wanted'][number]>()
  const known: string[] = []
  const tooLong: string[] = []
  for (const part of text.split(/[\n\r\t,;]/)) {
    const typed = cleanLine(part).replace(LEADING_MARKS, '').replace(TRAILING_WORD, '')
    // A column of municipality numbers comes along with many lists; names have letters.
    if (!/\p{L}/u.test(typed)) continue
    const pack = packByName.get(keyOf(typed)) ?? null
    const name = pack?.name ?? typed
    if (here.has(keyOf(name))) known.push(name)
    else if (visibleLength(name) > MUNICIPALITY_NAME_LIMIT) tooLong.push(name)
    else wanted.set(keyOf(name), wanted.get(keyOf(name)) ?? { name, pack })
  }
  return { wanted: [...wanted.values()], known, tooLong }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { heldSuffixesOf } from './companionFiles.ts'
import { fileStamp } from './fileStamp.ts'
import { problemOf } from './storageProblem.ts'
import { copyWhole } from './writeWhole.ts'

export interface SetAsidePlace {
  readonly folder: string
  /** «skadet» */
  readonly word: string
  readonly time: number
}

/**
 * Keeps a damaged file, byte for byte, as `Navn (skadet 2026-11-24 0215).samling`. The same damage
 * met twice is kept once. Null when there is no room or no permission: the file itself is still untouched.
 */
export function setAside(path: string, place: SetAsidePlace): string | null {
  try {
    mkdirSync(place.folder, { recursive: true })
    const base = `${basename(path, '.samling')} (${place.word} `
    const known = readdirSync(place.folder)
      .filter((name) => name.startsWith(base) && name.endsWith('.samling'))
      .map((name) => join(place.folder, name))
      .find((kept) => isSameFile(kept, path))
    if (known) return known
    const target = freePath(join(place.folder, `${base}${fileStamp(place.time)}`))
    for (const suffix of [...heldSuffixesOf(path), '']) copyWhole(path + suffix, target + suffix)
    return target
  } catch (error) {
    if (!problemOf(error)) throw error
    return null
  }
}

const isSameFile = (left: string, right: string): boolean =>
  statSync(left).size === statSync(right).size && readFileSync(left).equals(readFileSync(right))

function freePath(start: string): string {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${start}).samling` : `${start} ${number}).samling`
    if (!existsSync(path)) return path
  }
}

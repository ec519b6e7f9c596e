import { createSeededRandom, type SeededRandom } from '../../../../../shared/testing/seededRandom.ts'
import { readZip, writeZip, type ZipPart } from '../../../excel/write/zipPackage.ts'
import { byteMutators } from './byteMutators.ts'
import { partMutators } from './partMutators.ts'
import { sheetMutators } from './sheetMutators.ts'
import { type XmlMutator, xmlMutators } from './xmlMutators.ts'

/** A whole workbook that mutants are made of. */
export interface Original {
  readonly name: string
  readonly bytes: Buffer
}

export interface Mutant {
  readonly bytes: Buffer
  /** Which workbook, and what was done to it, in order. */
  readonly what: string
}

const PART_LIMIT_BYTES = 1 << 28
const MOST_CHANGES = 3
/** The parts a reader opens; the rest is only there to be left alone. */
const READ = /^(?:\[Content_Types\]\.xml|.*\.rels|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** One workbook changed as `seed` says: the same seed gives the same bytes. `bytes` changes only what is packed. */
export function mutate(originals: readonly Original[], seed: number, level: 'structure' | 'bytes'): Mutant {
  const random = createSeededRandom(seed)
  const original = random.pick(originals)
  const done: string[] = [original.name]
  let bytes = original.bytes
  if (level === 'structure') {
    let parts = readZip(original.bytes, PART_LIMIT_BYTES)
    for (let left = random.wholeBetween(1, MOST_CHANGES); left > 0; left -= 1) {
      const step = mutateParts(parts, random)
      parts = step.parts
      done.push(step.what)
    }
    bytes = writeZip(parts)
  } else {
    const [name, change] = random.pick(Object.entries(byteMutators))
    done.push(name)
    bytes = change(bytes, random)
  }
  return { bytes, what: done.join(' · ') }
}

interface Step {
  readonly parts: readonly ZipPart[]
  readonly what: string
}

function mutateParts(parts: readonly ZipPart[], random: SeededRandom): Step {
  const dice = random.next()
  if (parts.length === 0) return { parts, what: 'nothing left' }
  if (dice < 0.45) return mutateText(parts, random, xmlMutators, random.next() < 0.9 ? READ : /./)
  if (dice < 0.8) return mutateText(parts, random, sheetMutators, SHEET)
  const [name, change] = random.pick(Object.entries(partMutators))
  return { parts: change(parts, random), what: name }
}

function mutateText(
  parts: readonly ZipPart[],
  random: SeededRandom,
  mutators: Readonly<Record<string, XmlMutator>>,
  where: RegExp,
): Step {
  const candidates = parts.filter(({ name }) => where.test(name))
  if (candidates.length === 0) return { parts, what: 'no such part' }
  const chosen = random.pick(candidates)
  const [name, change] = random.pick(Object.entries(mutators))
  const bytes = Buffer.from(change(chosen.bytes.toString('utf8'), random))
  return {
    parts: parts.map((part) => (part === chosen ? { name: part.name, bytes } : part)),
    what: `${name} in ${chosen.name}`,
  }
}

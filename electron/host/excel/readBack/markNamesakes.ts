import { kinshipOf, type NameKinship } from '../../../../shared/features/stakeholder/nameKinship.ts'
import { type ReadName, readName } from '../../../../shared/features/stakeholder/readName.ts'
import type { DifferenceRemark } from '../../../../shared/sync/readBack.ts'
import type { Comparison } from './compareSheet.ts'
import { nameOfRow } from './expectedTable.ts'
import type { Finding, NewFinding } from './finding.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import { municipalityOfRow } from './municipalityOfRow.ts'

/** New rows whose name is there already, in Samling or further up on the sheet, get a remark that says so. */
export async function markNamesakes(
  pair: Comparison,
  findings: readonly Finding[],
  breathe: Breathe,
): Promise<readonly Finding[]> {
  const isNew = (finding: Finding): finding is NewFinding => finding.what === 'new'
  if (!pair.taker.hasOwnNames || !findings.some(isNew)) return findings
  const present = new Map<string, Names>()
  const listed = new Map<string, Names>()
  for await (const [id, row] of inTurns(pair.now.rows, breathe)) {
    const owner = municipalityOfRow(pair, id)
    const name = nameOfRow(pair.now, row)
    remember(present, owner?.id ?? '', { about: name, read: readName(name, owner?.name) })
  }
  const marked: Finding[] = []
  for await (const finding of inTurns(findings, breathe)) {
    if (!isNew(finding)) {
      marked.push(finding)
      continue
    }
    const owner = finding.municipality?.id ?? ''
    const read = readName(finding.name, finding.municipality?.name)
    marked.push({ ...finding, remark: remarkOf(read, present.get(owner), listed.get(owner)) })
    remember(listed, owner, { about: finding.address, read })
  }
  return marked
}

interface Known {
  readonly read: ReadName
  readonly about: string
}

/** One municipality's, by whatever two kin have in common. */
type Names = Map<string, Known[]>

/** What more names share tells nothing: «Aktør 1» to «Aktør 2000». */
const MOST_ALIKE = 50

const tracesOf = ({ plain, key, packKey, halfOfPackKey }: ReadName): ReadonlySet<string> =>
  new Set([plain, key, packKey, halfOfPackKey].filter((trace) => trace !== null))

function remember(all: Map<string, Names>, owner: string, known: Known): void {
  const names: Names = all.get(owner) ?? new Map()
  all.set(owner, names)
  for (const trace of tracesOf(known.read)) {
    const alike = names.get(trace) ?? []
    names.set(trace, alike)
    if (alike.length < MOST_ALIKE) alike.push(known)
  }
}

function findKin(names: Names | undefined, read: ReadName, wanted: NameKinship): Known | undefined {
  for (const trace of tracesOf(read)) {
    const kin = names?.get(trace)?.find((known) => kinshipOf(known.read, read) === wanted)
    if (kin) return kin
  }
  return undefined
}

/** Two new rows that are only alike are no matter: whoever wrote both meant two. */
function remarkOf(
  read: ReadName,
  present: Names | undefined,
  listed: Names | undefined,
): DifferenceRemark | null {
  const there = findKin(present, read, 'same')
  if (there) return { kind: 'alreadyThere', about: there.about }
  const above = findKin(listed, read, 'same')
  if (above) return { kind: 'repeated', about: above.about }
  const alike = findKin(present, read, 'form')
  return alike ? { kind: 'resembles', about: alike.about } : null
}

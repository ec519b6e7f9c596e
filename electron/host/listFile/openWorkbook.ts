import { posix } from 'node:path'
import { readZip } from '../excel/write/zipPackage.ts'
import { readDayStyles } from './dayStyles.ts'
import type { PackagePart } from './inspectPackage.ts'
import type { ReadRow } from './ownWorkbook.ts'
import { readSheetRows } from './readSheetRows.ts'
import { readXml } from './readXml.ts'
import { readSharedTexts } from './sharedTexts.ts'

export interface OpenedSheet {
  readonly name: string
  readonly isVisible: boolean
  readonly rows: readonly ReadRow[]
  /** How many rows have something in them, also those that were not kept. */
  readonly rowCount: number
}

export interface OpenedWorkbook {
  /** Samling writes the network's name there; another program may have put anything. */
  readonly subject: string
  readonly sheets: readonly OpenedSheet[]
  /** Something was left out, because there was more than is ever kept. */
  readonly isCut: boolean
}

/** Above anything Samling writes: 5,000 cards at four gatherings are some 450,000 cells. */
const MAX_SHEETS = 60
const MAX_CELLS = 600_000
const MAX_LETTERS = 40_000_000

const WORKBOOK = 'xl/workbook.xml'

/** Part by part, each held to the size it claims. */
type Unpack = (name: string) => Buffer | undefined

function targetsOf(part: string, unpack: Unpack): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const bytes = unpack(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`))
  if (!bytes) return targets
  readXml(bytes, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target))
    },
  })
  return targets
}

interface Contents {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean; readonly part: string }[]
}

function readContents(unpack: Unpack): Contents {
  const bytes = unpack(WORKBOOK)
  if (!bytes) throw new Error('There is no workbook in the package')
  const targets = targetsOf(WORKBOOK, unpack)
  const sheets: { name: string; isVisible: boolean; part: string }[] = []
  let is1904 = false
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /^(?:\w+:)?id$/.test(key))?.[1]
      const part = targets.get(id ?? '')
      // A chart or a dialogue alone on its sheet has no cells.
      if (part?.includes('worksheets/'))
        sheets.push({
          name: attributes.name ?? '',
          isVisible: (attributes.state ?? 'visible') === 'visible',
          part,
        })
    },
  })
  return { is1904, sheets }
}

function readSubject(bytes: Buffer | undefined): string {
  let subject = ''
  let isInside = false
  if (!bytes) return subject
  readXml(bytes, {
    open(name) {
      isInside = name === 'subject'
    },
    text(piece) {
      if (isInside) subject += piece
    },
    close() {
      isInside = false
    },
  })
  return subject
}

/**
 * The cells of a workbook, of every sheet, as far as there is room to keep them. `claims` is what `inspectPackage`
 * found believable; a part that holds more than it claims there throws, and so does one that is broken. Costs
 * memory and time: for the worker only.
 */
export function openWorkbook(bytes: Buffer, claims: readonly PackagePart[]): OpenedWorkbook {
  const unpack: Unpack = (name) => {
    const claim = claims.find((part) => part.name === name)
    return claim && readZip(bytes, Math.max(1, claim.unpackedBytes), (part) => part === name)[0]?.bytes
  }
  const { is1904, sheets: found } = readContents(unpack)
  const [texts, styles] = [unpack('xl/sharedStrings.xml'), unpack('xl/styles.xml')]
  const keys = {
    texts: texts ? readSharedTexts(texts) : [],
    days: styles ? readDayStyles(styles) : [],
    is1904,
  }
  const room = { cells: MAX_CELLS, letters: MAX_LETTERS }
  let isCut = found.length > MAX_SHEETS
  const sheets = found.slice(0, MAX_SHEETS).map(({ name, isVisible, part }): OpenedSheet => {
    const rows: ReadRow[] = []
    let rowCount = 0
    const sheet = unpack(part)
    if (!sheet) throw new Error(`${part} is not in the package`)
    readSheetRows(sheet, keys, (row) => {
      rowCount += 1
      room.cells -= row.values.length
      for (const value of row.values) if (typeof value === 'string') room.letters -= value.length
      if (room.cells < 0 || room.letters < 0) isCut = true
      else rows.push(row)
    })
    return { name, isVisible, rows, rowCount }
  })
  return { subject: readSubject(unpack('docProps/core.xml')), sheets, isCut }
}

import { posix } from 'node:path'
import { readXml } from './readXml.ts'

const WORKBOOK = 'xl/workbook.xml'

/** Part by part, each held to the size it claims. */
export type Unpack = (name: string) => Buffer | undefined

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

/** What the workbook says it holds, in its own order. */
export interface WorkbookContents {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean; readonly part: string }[]
}

export function readContents(unpack: Unpack): WorkbookContents {
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

/** Samling writes the network's name there. */
export function readSubject(bytes: Buffer | undefined): string {
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

import { AUTHOR } from './author.ts'
import { readZip } from './write/zipPackage.ts'

const PROPERTIES = 'docProps/core.xml'
const PROPERTIES_LIMIT_BYTES = 64 * 1024

/**
 * Whether a workbook still is as Samling wrote it. Every program that saves a workbook puts in a
 * new time or a new name, so both being ours means nobody's work is lost by replacing it.
 */
export function isUntouched(workbook: Buffer): boolean {
  const field = fieldsOf(workbook)
  const created = field('dcterms:created')
  return (
    created !== undefined && created === field('dcterms:modified') && field('cp:lastModifiedBy') === AUTHOR
  )
}

/** Whose workbook it is, as `ownerMark` says it; null = it does not say. */
export const workbookOwner = (workbook: Buffer): string | null => fieldsOf(workbook)('cp:keywords') || null

function fieldsOf(workbook: Buffer): (name: string) => string | undefined {
  const properties = propertiesOf(workbook)
  return (name) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(properties)?.[1]
}

function propertiesOf(workbook: Buffer): string {
  try {
    const [part] = readZip(workbook, PROPERTIES_LIMIT_BYTES, (name) => name === PROPERTIES)
    return part?.bytes.toString('utf8') ?? ''
  } catch {
    // Not a package we can read, whatever the reason: then it is somebody else's file.
    return ''
  }
}

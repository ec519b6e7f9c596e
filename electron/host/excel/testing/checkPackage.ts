import { CELL_LIMIT } from '../write/sanitise.ts'
import { readZip } from '../write/zipPackage.ts'
import { checkCharts } from './checkCharts.ts'

const PART_LIMIT_BYTES = 1 << 28

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s>/])[^>]*>`, 'g')) ?? []
const decodeXml = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  )

/**
 * What Excel would repair or refuse, found by reading the parts themselves; empty = clean. Looks at
 * the things exceljs gets wrong without a word (tables, links, names) and at what holds parts together.
 */
export function checkPackage(bytes: Buffer): readonly string[] {
  const parts = new Map(
    readZip(bytes, PART_LIMIT_BYTES).map(({ name, bytes: xml }) => [name, xml.toString('utf8')]),
  )
  const workbook = parts.get('xl/workbook.xml') ?? ''
  const sheets = tagsOf(workbook, 'sheet').map((tag) => decodeXml(attribute(tag, 'name') ?? ''))
  return [
    ...checkRelationships(parts),
    ...checkContentTypes(parts),
    ...checkSheetNames(sheets),
    ...[...parts].flatMap(([name, xml]) =>
      name.startsWith('xl/worksheets/sheet') ? checkSheet(name, xml, parts, sheets) : [],
    ),
    ...checkTableIdentities(parts),
    ...checkTexts(parts),
    ...checkCharts(parts, sheets),
  ]
}

function checkRelationships(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return []
    const folder = name.replace(/_rels\/[^/]*$/, '')
    return tagsOf(xml, 'Relationship').flatMap((tag) => {
      if (attribute(tag, 'TargetMode') === 'External')
        return [`${name}: external link ${attribute(tag, 'Target')}`]
      const target = new URL(attribute(tag, 'Target') ?? '', `file:///${folder}`).pathname.slice(1)
      return parts.has(target) ? [] : [`${name}: no part ${target}`]
    })
  })
}

function checkContentTypes(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  const overrides = tagsOf(types, 'Override').map((tag) => (attribute(tag, 'PartName') ?? '').slice(1))
  const endings = tagsOf(types, 'Default').map((tag) => attribute(tag, 'Extension'))
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !endings.includes(name.split('.').at(-1)),
  )
  const absent = overrides.filter((name) => !parts.has(name))
  return [
    ...untyped.map((name) => `no content type: ${name}`),
    ...absent.map((name) => `typed but absent: ${name}`),
  ]
}

function checkSheetNames(names: readonly string[]): string[] {
  const bad = names.filter(
    (name) =>
      name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history',
  )
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length
  return [...bad.map((name) => `sheet name: ${name}`), ...(isUnique ? [] : ['two sheets with one name'])]
}

function checkSheet(
  name: string,
  xml: string,
  parts: ReadonlyMap<string, string>,
  sheets: readonly string[],
): string[] {
  const findings = tagsOf(xml, 'mergeCell').map(() => `${name}: merged cells`)
  for (const tag of tagsOf(xml, 'hyperlink')) {
    const target = decodeXml(attribute(tag, 'location') ?? '')
    if (!sheets.some((sheet) => target === `'${sheet}'!A1`)) findings.push(`${name}: link to ${target}`)
  }
  const relationships = parts.get(name.replace('worksheets/', 'worksheets/_rels/').concat('.rels')) ?? ''
  for (const part of tagsOf(xml, 'tablePart')) {
    const relationship = tagsOf(relationships, 'Relationship').find(
      (tag) => attribute(tag, 'Id') === attribute(part, 'r:id'),
    )
    const path = (relationship ? attribute(relationship, 'Target') : '')?.replace('../', 'xl/') ?? ''
    findings.push(...checkTable(path, parts.get(path) ?? '', xml, parts.get('xl/sharedStrings.xml') ?? ''))
  }
  return findings
}

function checkTable(path: string, table: string, sheet: string, strings: string): string[] {
  const [start, end] = (attribute(tagsOf(table, 'table')[0] ?? '', 'ref') ?? '').split(':')
  const lastCell = attribute(tagsOf(sheet, 'dimension')[0] ?? '', 'ref')?.split(':')[1]
  const columns = tagsOf(table, 'tableColumn').map((tag) => decodeXml(attribute(tag, 'name') ?? ''))
  const header = headerTexts(sheet, strings)
  const findings: string[] = []
  if (start !== 'A1' || end !== lastCell)
    findings.push(`${path}: covers ${start}:${end}, the sheet ends at ${lastCell}`)
  if (end?.endsWith('1') && /^[A-Z]+1$/.test(end)) findings.push(`${path}: no rows`)
  if (JSON.stringify(columns) !== JSON.stringify(header))
    findings.push(`${path}: header cells differ from column names`)
  if (columns.some((column) => column === '')) findings.push(`${path}: empty column name`)
  if (new Set(columns.map((column) => column.toLowerCase())).size !== columns.length)
    findings.push(`${path}: a column twice`)
  return findings
}

function headerTexts(sheet: string, strings: string): string[] {
  const texts = [...strings.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text = '']) =>
    decodeXml(text),
  )
  const row = /<row r="1".*?<\/row>/s.exec(sheet)?.[0] ?? ''
  return [...row.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, index]) => texts[Number(index)] ?? '')
}

function checkTableIdentities(parts: ReadonlyMap<string, string>): string[] {
  const tables = [...parts]
    .filter(([name]) => name.startsWith('xl/tables/'))
    .map(([, xml]) => tagsOf(xml, 'table')[0] ?? '')
  const isRepeated = (values: readonly (string | undefined)[]): boolean =>
    new Set(values).size !== values.length
  const names = tables.map((tag) => decodeXml(attribute(tag, 'displayName') ?? ''))
  return [
    ...(isRepeated(tables.map((tag) => attribute(tag, 'id'))) ? ['a table id twice'] : []),
    ...(isRepeated(names.map((name) => name.toLowerCase())) ? ['a table name twice'] : []),
    ...names
      .filter((name) => !/^[\p{Letter}_][\p{Letter}\p{Number}_.]*$/u.test(name))
      .map((name) => `table name: ${name}`),
  ]
}

function checkTexts(parts: ReadonlyMap<string, string>): string[] {
  const strings = parts.get('xl/sharedStrings.xml') ?? ''
  const texts = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => decodeXml(text))
  const tooLong = texts.filter((text) => text.replaceAll('_x005F_', '_').length > CELL_LIMIT)
  const illegal = [...parts].filter(
    ([name, xml]) =>
      name.endsWith('.xml') && /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml),
  )
  return [
    ...tooLong.map(() => 'a text over the limit'),
    ...illegal.map(([name]) => `${name}: illegal characters`),
  ]
}

import type { SeededRandom } from '../../../../../shared/testing/seededRandom.ts'
import type { ZipPart } from '../../../excel/write/zipPackage.ts'
import { nastyValue } from './nastyValues.ts'

/** Changes which parts a package has, and how they hang together. */
export type PartMutator = (parts: readonly ZipPart[], random: SeededRandom) => readonly ZipPart[]

export const partMutators: Readonly<Record<string, PartMutator>> = {
  dropPart(parts, random) {
    const gone = random.pick(parts)
    return parts.filter((part) => part !== gone)
  },
  samePartTwice: (parts, random) => [...parts, random.pick(parts)],
  renamePart: (parts, random) =>
    withPart(parts, random, (part) => ({
      ...part,
      name: random.pick([
        ...['', '/', '../ut.xml', 'C:\\x', 'xl/worksheets/sheet01.xml', 'xl\\workbook.xml', '__proto__'],
        ...['xl/worksheets/sheet99999.xml', part.name.toUpperCase(), part.name.repeat(200)],
      ]),
    })),
  swapParts(parts, random) {
    const [one, other] = [random.pick(parts), random.pick(parts)]
    return parts.map((part) => {
      if (part === one) return { name: part.name, bytes: other.bytes }
      return part === other ? { name: part.name, bytes: one.bytes } : part
    })
  },
  noise: (parts, random) =>
    withPart(parts, random, ({ name }) => {
      const bytes = new Uint8Array(random.wholeBetween(1, 5000))
      random.fill(bytes)
      return { name, bytes: Buffer.from(bytes) }
    }),
  brokenUtf8: (parts, random) =>
    withPart(parts, random, ({ name, bytes }) => {
      const broken = Buffer.from(bytes)
      for (let count = 0; count < 20 && broken.length > 0; count += 1)
        broken.writeUInt8(
          random.pick([0x80, 0xc0, 0xe2, 0xf8, 0xff]),
          random.wholeBetween(0, broken.length - 1),
        )
      return { name, bytes: broken }
    }),
  utf16: (parts, random) =>
    withPart(parts, random, ({ name, bytes }) => ({
      name,
      bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
    })),
  wrongContentTypes: (parts, random) =>
    withText(parts, '[Content_Types].xml', (xml) =>
      xml.replaceAll(/ContentType="[^"]*"/g, (type) =>
        random.next() < 0.3 ? 'ContentType="text/plain"' : type,
      ),
    ),
  relationsToNothing: (parts, random) =>
    withRelations(parts, random, (xml) => xml.replaceAll(/Target="[^"]*"/g, 'Target="worksheets/borte.xml"')),
  relationsToNastyPlaces: (parts, random) =>
    withRelations(parts, random, (xml) =>
      xml.replaceAll(/Target="[^"]*"/g, (target) =>
        random.next() < 0.4 ? `Target="${nastyValue(random).slice(0, 300)}"` : target,
      ),
    ),
  externalRelations: (parts, random) =>
    withRelations(parts, random, (xml) =>
      xml.replaceAll(/Target="[^"]*"/g, 'Target="http://127.0.0.1:1/x" TargetMode="External"'),
    ),
  relationsWithoutIds: (parts, random) =>
    withRelations(parts, random, (xml) => xml.replaceAll(/\sId="[^"]*"/g, '')),
  sameRelationId: (parts, random) =>
    withRelations(parts, random, (xml) => xml.replaceAll(/\sId="[^"]*"/g, ' Id="rId1"')),
  relationsInACircle: (parts) => [
    ...parts.filter(({ name }) => !/^xl\/worksheets\/_rels\/sheet1\.xml\.rels$/.test(name)),
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      bytes: Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="../workbook.xml"/></Relationships>',
      ),
    },
  ],
  sheetTwice: (parts) =>
    withText(parts, 'xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*>/, (sheet) => sheet + sheet)),
  manySheets: (parts) =>
    withText(parts, 'xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*>/, (sheet) => sheet.repeat(5000))),
  manyNames: (parts) =>
    withText(parts, 'xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        `</sheets><definedNames>${'<definedName name="_xlnm.Print_Area" localSheetId="9">#REF!,A1:XFD1048576</definedName>'.repeat(3000)}</definedNames>`,
      ),
    ),
  oldEpoch: (parts) =>
    withText(parts, 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>'),
    ),
}

const withPart = (
  parts: readonly ZipPart[],
  random: SeededRandom,
  change: (part: ZipPart) => ZipPart,
): readonly ZipPart[] => {
  const chosen = random.pick(parts)
  return parts.map((part) => (part === chosen ? change(part) : part))
}

const withText = (
  parts: readonly ZipPart[],
  wanted: string,
  change: (xml: string) => string,
): readonly ZipPart[] =>
  parts.map((part) =>
    part.name === wanted
      ? { name: part.name, bytes: Buffer.from(change(part.bytes.toString('utf8'))) }
      : part,
  )

function withRelations(
  parts: readonly ZipPart[],
  random: SeededRandom,
  change: (xml: string) => string,
): readonly ZipPart[] {
  const relations = parts.filter(({ name }) => name.endsWith('.rels'))
  return relations.length === 0 ? parts : withText(parts, random.pick(relations).name, change)
}

import { inflateSync } from 'node:zlib'

/** What a test wants to know of a PDF of ours, read from its bytes alone. */
export interface ReadPdf {
  /** Width and height of the one page, in points. */
  readonly page: readonly [number, number]
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  /** Kinds of structure in the order they stand in the file: `Document`, `H1`, `Figure` … */
  readonly structure: readonly string[]
  /** What stands in for the map where it cannot be seen. */
  readonly description: string
  /** Every text on the page, one entry for each time the page sets one. */
  readonly texts: readonly string[]
  /** The page's own drawing, as the PDF spells it. */
  readonly drawing: string
  readonly imageCount: number
}

/** Reads what pdfkit writes: one page, objects apart, streams deflated, letters as glyph numbers with a ToUnicode map. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [
      id ?? '',
      body ?? '',
    ]),
  )
  const all = [...objects.values()]
  const page = all.find((body) => /\/Type \/Page\b/.test(body)) ?? ''
  const drawing = streamOf(objects.get(refIn(page, 'Contents')) ?? '')
  const resources = objects.get(refIn(page, 'Resources')) ?? page
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name ?? '',
      unicodeOf(streamOf(objects.get(refIn(objects.get(id ?? '') ?? '', 'ToUnicode')) ?? '')),
    ]),
  )
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
  const info = objects.get(refIn(file.slice(file.lastIndexOf('trailer')), 'Info')) ?? ''
  return {
    page: [Number(width), Number(height)],
    title: stringIn(`/Title ${objects.get(refIn(info, 'Title'))}`, 'Title'),
    language: stringIn(all.find((body) => body.includes('/Type /Catalog')) ?? '', 'Lang'),
    isTagged: file.includes('/Marked true'),
    structure: all.flatMap((body) => /\/Type \/StructElem|\/S \/(\w+)\n/.exec(body)?.[1] ?? []),
    description: stringIn(all.find((body) => body.includes('/S /Figure')) ?? '', 'Alt'),
    texts: textsIn(drawing, fonts),
    drawing,
    imageCount: all.filter((body) => body.includes('/Subtype /Image')).length,
  }
}

const refIn = (body: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? ''

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length
  const raw = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')
  return body.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1')
}

/** A literal string: Latin-1, or UTF-16 where it begins with a byte order mark. */
function stringIn(body: string, key: string): string {
  const literal = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body)?.[1] ?? ''
  const plain = literal.replace(/\\([nrtbf()\\])/g, (_, letter: string) => escapes[letter] ?? letter)
  const raw = Buffer.from(plain, 'latin1')
  return raw[0] === 0xfe && raw[1] === 0xff ? raw.subarray(2).swap16().toString('utf16le') : plain
}
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Glyph number → letters. */
function unicodeOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, first = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]+)>/g)].forEach(([, units = ''], index) => {
      const codes = units.split(' ').map((unit) => Number.parseInt(unit, 16))
      letters.set(Number.parseInt(first, 16) + index, String.fromCharCode(...codes))
    })
  return letters
}

function textsIn(
  drawing: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): readonly string[] {
  return [...drawing.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[([\s\S]*?)\] TJ/g)].map(
    ([, font = '', pieces = '']) =>
      [...pieces.matchAll(/<([\da-f]+)>/gi)]
        .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => fonts.get(font)?.get(Number.parseInt(glyph, 16)) ?? '?')
        .join(''),
  )
}

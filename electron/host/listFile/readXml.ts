import { SaxesParser } from 'saxes'

/** The attributes anybody here asks for, whatever the tag. */
type Asked = 'r' | 't' | 's' | 'name' | 'state' | 'date1904' | 'numFmtId' | 'formatCode' | 'Id' | 'Target'
export type XmlAttributes = Readonly<Partial<Record<Asked, string>>>

/** What a reader of one part wants to hear, in the order it stands. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Decoded and parsed at a time, so that a large part is never one giant text. */
const PIECE_BYTES = 256 * 1024
/** No part of a workbook nests deeper; without an end, tags alone can fill the memory. */
const DEEPEST = 100
/** Nor does a tag say more of itself. Asking for room for millions at once would end the host with the thread. */
const MOST_ATTRIBUTES = 1000

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/**
 * Reads one part. Throws on what is not well-formed or not UTF-8, and on a document type: a workbook has none,
 * and the entities in one are the oldest bomb there is.
 */
export function readXml(bytes: Buffer, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let attributeCount = 0
  const refuse = (what: string): never => {
    throw new Error(`Not readable as a part of a workbook: ${what}`)
  }
  // No more of these than must be: with eight, V8 gives up on the shape of the parser, and all takes five times as
  // long. What is not well-formed is thrown without one.
  parser.on('doctype', () => refuse('it has a document type'))
  parser.on('attribute', () => {
    attributeCount += 1
    if (attributeCount > MOST_ATTRIBUTES) refuse('a tag has too many attributes')
  })
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0
    depth += 1
    if (depth > DEEPEST) refuse('it is nested too deep')
    open?.(localName(name), attributes)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(localName(name))
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES)
    // A cell holds 32,767 letters, which is at most half of this.
    if (piece.length === PIECE_BYTES && !piece.includes('<')) refuse('a text is too long')
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.write(decoder.decode())
  parser.close()
}

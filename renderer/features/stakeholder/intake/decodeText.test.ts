import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

const names = 'Næringsforening\r\nBrønnøy havn\nÅrdal 🏔️'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

test('UTF-8 with and without a mark, and UTF-16 of both kinds, are the same text', () => {
  for (const bytes of [utf8(names), utf8(`\uFEFF${names}`), utf16(names, true), utf16(names, false)])
    expect(decodeText(bytes)).toBe(names)
})

test('what is not valid UTF-8 is Windows-1252, dashes and all', () => {
  expect(decodeText(windows1252('Ås – Nærings\nFrøya'))).toBe('Ås – Nærings\nFrøya')
})

test('a file put together from both kinds keeps its letters in every line', () => {
  const mixed = Uint8Array.from([...utf8('Bærum\n'), ...windows1252('Ål\n'), ...utf8('Tromsø')])
  expect(decodeText(mixed)).toBe('Bærum\nÅl\nTromsø')
})

test('no bytes are no text, and any bytes are some text', () => {
  expect(decodeText(new Uint8Array())).toBe('')
  expect(decodeText(Uint8Array.from({ length: 256 }, (_, index) => index))).toHaveLength(256)
})

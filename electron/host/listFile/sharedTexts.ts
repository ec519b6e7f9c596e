import { readXml } from './readXml.ts'

/** Excel's own way of writing characters XML cannot hold. */
export const spelledOut = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text

/** The texts cells point at by number; the runs of a formatted one are put together, readings aside left out. */
export function readSharedTexts(bytes: Buffer): readonly string[] {
  const texts: string[] = []
  let item = ''
  let isText = false
  let isReading = false
  readXml(bytes, {
    open(name) {
      if (name === 'si') item = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    text(piece) {
      if (isText) item += piece
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
      else if (name === 'si') texts.push(spelledOut(item))
    },
  })
  return texts
}

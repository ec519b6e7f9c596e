const LINE_FEED = 0x0a

/**
 * The text of a file whose encoding nobody tells: a byte order mark decides, else valid UTF-8 is
 * UTF-8. The rest is taken line by line, so that a list put together from several sources (half of
 * it in Windows-1252, as older Excel writes CSV) keeps its æ, ø and å everywhere.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Decoders take a UTF-8 mark away by themselves.
  return asUtf8(bytes) ?? linesOf(bytes).map(decodeLine).join('\n')
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    // A decoder's only way to say that these bytes are something else.
    return null
  }
}

const decodeLine = (line: Uint8Array): string => asUtf8(line) ?? windows1252.decode(line)

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  lines.push(bytes.subarray(from))
  return lines
}

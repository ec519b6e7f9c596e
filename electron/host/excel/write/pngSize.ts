const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Signature, length and name of the first chunk, which holds the size. */
const SIZE_AT = 16

/** How large a PNG is, from its own head; null for what is no PNG or has no extent. */
export function pngSize(png: Uint8Array): { readonly widthPx: number; readonly heightPx: number } | null {
  if (png.byteLength < SIZE_AT + 8 || SIGNATURE.some((byte, index) => png[index] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [widthPx, heightPx] = [view.getUint32(SIZE_AT), view.getUint32(SIZE_AT + 4)]
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null
}

import type { Id } from '../core/ids.ts'

/** Where the page sends a finished picture when it lives in a browser; its name follows as `?name=`. */
export const PICTURE_PATH = '/pictures'

/**
 * Where the page hands in a map for a workbook that is about to be made; `?name=` says whose it is,
 * as `exportPictureName` writes it.
 */
export const EXPORT_PICTURE_PATH = '/exportPictures'

/** A map of 2,400 px is some 0.5 MB. */
export const MAX_EXPORT_PICTURE_BYTES = 8 * 1024 * 1024

/** Neither id holds a slash. */
export const exportPictureName = (exportId: Id, municipalityId: Id): string => `${exportId}/${municipalityId}`

/** A board at 4× is some 5 MB; the room above is for large maps, not for anything else. */
export const MAX_PICTURE_BYTES = 64 * 1024 * 1024

/**
 * Stands among a paper's keywords, and says whose overview it is: a newer one of the same name takes its place,
 * as with workbooks, and that of another municipality or network of that name does not. Id: letters, digits, hyphens.
 */
export const overviewMark = (id: Id): string => `samling-overview ${id}`

export const pictureKinds = ['png', 'pdf'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** How files of each kind begin: `\x89PNG`, `%PDF`. */
const beginnings = {
  png: [0x89, 0x50, 0x4e, 0x47],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const satisfies Record<PictureKind, readonly number[]>

/** The kind a name claims, by its ending; null for anything else than a picture. */
export const pictureKindOf = (name: string): PictureKind | null =>
  pictureKinds.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? null

/** Whether the bytes are what the name says: the door for pictures lets nothing else onto the disk. */
export function isPicture(name: string, bytes: Uint8Array): boolean {
  const kind = pictureKindOf(name)
  return kind !== null && beginnings[kind].every((byte, index) => bytes[index] === byte)
}

import { legalFileName } from '../../../shared/core/fileName.ts'
import type { PictureKind } from '../../../shared/sync/pictureFile.ts'

export interface NamedPicture {
  /** Today as ISO day, as in the names of workbooks. */
  readonly today: string
  readonly title: string
  readonly municipality: string
  /** «Samling 2 · Valget»; the number is enough to find the file by. */
  readonly gathering: string
}

/** `2026-11-25 Interessentkart Moss samling 2.png` */
export function pictureFileName(
  { today, title, municipality, gathering }: NamedPicture,
  kind: PictureKind,
): string {
  const [number = ''] = gathering.split(' · ')
  const words = [today, title, municipality, number.toLocaleLowerCase('nb')]
  return `${legalFileName(words.filter((word) => word !== '').join(' '))}.${kind}`
}

import { defineTexts } from '../defineTexts.ts'

/** The few words Samling itself puts into names of files and folders. */
export const fileNameTexts = defineTexts({
  nb: { copy: 'kopi', copyFrom: 'kopi fra', damaged: 'skadet', damagedFolder: 'Skadede filer' },
  nn: { copy: 'kopi', copyFrom: 'kopi frå', damaged: 'skadd', damagedFolder: 'Skadde filer' },
  en: { copy: 'copy', copyFrom: 'copy from', damaged: 'damaged', damagedFolder: 'Damaged files' },
})

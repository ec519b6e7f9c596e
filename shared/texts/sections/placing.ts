import { defineTexts } from '../defineTexts.ts'

/** Individual placing: alone first, then all points at once, then the place agreed on. */
export const placingTexts = defineTexts({
  nb: {
    title: 'Hver for seg',
  },
  nn: {
    title: 'Kvar for seg',
  },
  en: {
    title: 'Each alone',
  },
})

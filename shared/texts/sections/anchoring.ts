import { defineTexts } from '../defineTexts.ts'

/** Anchoring: who must know, want or decide, and the sides. */
export const anchoringTexts = defineTexts({
  nb: {
    title: 'Forankring',
  },
  nn: {
    title: 'Forankring',
  },
  en: {
    title: 'Anchoring',
  },
})

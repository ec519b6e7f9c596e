import { defineTexts } from '../defineTexts.ts'

/** The parking lot. */
export const parkingTexts = defineTexts({
  nb: {
    title: 'Parkert',
  },
  nn: {
    title: 'Parkert',
  },
  en: {
    title: 'Parked',
  },
})

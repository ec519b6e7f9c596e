import { defineTexts } from '../defineTexts.ts'

/** What the exercises of a programme are called. */
export const exerciseTexts = defineTexts({
  nb: {
    assessment: 'Egenvurdering',
    stakeholderMap: 'Interessentkart',
    improvementAreas: 'Forbedringsområder',
    voting: 'Stemming',
    choosing: 'Valg',
    plan: 'Tiltak og forankring',
    thread: 'Rød tråd',
    parking: 'Parkert',
    promises: 'Lovet sist',
    traces: 'Spor',
    checkOut: 'Utsjekk',
  },
  nn: {
    assessment: 'Eigenvurdering',
    stakeholderMap: 'Interessentkart',
    improvementAreas: 'Forbetringsområde',
    voting: 'Røysting',
    choosing: 'Val',
    plan: 'Tiltak og forankring',
    thread: 'Raud tråd',
    parking: 'Parkert',
    promises: 'Lova sist',
    traces: 'Spor',
    checkOut: 'Utsjekk',
  },
  en: {
    assessment: 'Self-assessment',
    stakeholderMap: 'Stakeholder map',
    improvementAreas: 'Improvement areas',
    voting: 'Voting',
    choosing: 'Choice',
    plan: 'Actions and anchoring',
    thread: 'Red thread',
    parking: 'Parked',
    promises: 'Promised last',
    traces: 'Traces',
    checkOut: 'Check-out',
  },
})

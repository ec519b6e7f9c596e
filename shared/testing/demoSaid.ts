import type { AttitudeKey } from '../packs/attitudePack.ts'
import type { EngagementKey } from '../packs/engagementPack.ts'
import type { RelationKey } from '../packs/relationPack.ts'

/** What a group might say of a suggestion, by the pack's key. Own judgement, for examples only. */
export interface DemoSaid {
  readonly attitude: AttitudeKey
  readonly engagement?: readonly [now: EngagementKey, wanted: EngagementKey]
  readonly isStronglyAffected?: true
  readonly isRequired?: true
}

export const demoSaid: Readonly<Record<string, DemoSaid>> = {
  mayor: { attitude: 'champion', engagement: ['leading', 'leading'], isRequired: true },
  executiveCommittee: { attitude: 'supportive', engagement: ['supportive', 'leading'], isRequired: true },
  municipalCouncil: { attitude: 'neutral', engagement: ['neutral', 'supportive'], isRequired: true },
  opposition: { attitude: 'sceptical', engagement: ['resistant', 'supportive'] },
  managementTeam: { attitude: 'supportive', engagement: ['neutral', 'leading'], isRequired: true },
  businessOfficer: { attitude: 'champion', engagement: ['leading', 'leading'], isRequired: true },
  planningAndPermits: { attitude: 'neutral', engagement: ['unaware', 'supportive'] },
  businessAssociation: { attitude: 'supportive', engagement: ['supportive', 'leading'], isRequired: true },
  interMunicipalCouncil: { attitude: 'supportive' },
  countyAuthority: { attitude: 'supportive', engagement: ['neutral', 'supportive'] },
  countyGovernor: { attitude: 'neutral' },
  cornerstoneCompany: { attitude: 'supportive', engagement: ['neutral', 'leading'] },
  publicRoads: { attitude: 'sceptical' },
  developersAndLandlords: { attitude: 'neutral' },
  nav: { attitude: 'supportive' },
  localBank: { attitude: 'unknown' },
  incubator: { attitude: 'supportive' },
  startUps: { attitude: 'champion', isStronglyAffected: true },
  smallFirms: { attitude: 'unknown', isStronglyAffected: true },
  townCentreTrade: { attitude: 'against', engagement: ['resistant', 'supportive'], isStronglyAffected: true },
  employeeRepresentatives: { attitude: 'neutral' },
  upperSecondarySchool: { attitude: 'neutral' },
  youthCouncil: { attitude: 'supportive', isStronglyAffected: true },
  townCentreAssociation: { attitude: 'sceptical' },
  volunteersAndLocalPaper: { attitude: 'unknown' },
}

/** The contacts and next steps Moss has agreed on so far; the other cards wait for theirs. */
export const mossSteps: Readonly<
  Record<string, { readonly contact: string; readonly nextStep: string; readonly nextStepDay: string | null }>
> = {
  businessAssociation: {
    contact: 'Næringssjefen',
    nextStep: 'Avtale fast frokostmøte før høringen av næringsstrategien.',
    nextStepDay: '2026-08-15',
  },
  startUps: {
    contact: 'Næringsrådgiveren',
    nextStep: 'Invitere fem gründere til lunsj på rådhuset.',
    nextStepDay: '2026-09-10',
  },
  cornerstoneCompany: {
    contact: 'Ordføreren',
    nextStep: 'Bedriftsbesøk med formannskapet.',
    nextStepDay: '2026-12-09',
  },
  countyAuthority: { contact: 'Kommunedirektøren', nextStep: '', nextStepDay: null },
}

/** Moss' rings, [from the left, from the bottom]. */
export const mossRings: Readonly<Record<string, readonly [number, number]>> = {
  mayor: [0.5, 0.62],
  managementTeam: [0.51, 0.54],
  businessOfficer: [0.44, 0.46],
  businessAssociation: [0.53, 0.38],
  executiveCommittee: [0.29, 0.69],
  planningAndPermits: [0.24, 0.52],
  countyAuthority: [0.7, 0.7],
  cornerstoneCompany: [0.77, 0.56],
  startUps: [0.76, 0.44],
  interMunicipalCouncil: [0.71, 0.31],
  employeeRepresentatives: [0.53, 0.21],
  countyGovernor: [0.23, 0.83],
  nav: [0.39, 0.92],
  localBank: [0.61, 0.91],
  publicRoads: [0.08, 0.63],
  townCentreTrade: [0.13, 0.27],
  upperSecondarySchool: [0.82, 0.83],
  youthCouncil: [0.91, 0.5],
  townCentreAssociation: [0.87, 0.3],
}

/** Lines on the map of Moss. */
export const mossRelations: readonly {
  readonly from: string
  readonly to: string
  readonly relationKind: RelationKey
  readonly isBothWays: boolean
}[] = [
  { from: 'businessAssociation', to: 'executiveCommittee', relationKind: 'influences', isBothWays: false },
  { from: 'incubator', to: 'startUps', relationKind: 'cooperates', isBothWays: true },
  { from: 'countyAuthority', to: 'incubator', relationKind: 'funds', isBothWays: false },
  { from: 'townCentreTrade', to: 'planningAndPermits', relationKind: 'disagrees', isBothWays: false },
]

/** Why some stand where they do, in the words of the groups that are known one by one. */
export const mossReasons: Readonly<Record<string, string>> = {
  countyAuthority: 'Styrer virkemidlene, men følger ikke saken tett.',
  businessAssociation: 'Samler de fleste bedriftene og svarer på alle høringer.',
}

/** Bodies that are one and the same for several municipalities of a county. */
export const linkedInCounty = { county: 'Østfold', key: 'countyAuthority' } as const

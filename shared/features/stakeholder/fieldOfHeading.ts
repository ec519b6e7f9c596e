import { comparableName } from './comparableName.ts'

/**
 * Words that head a column, in bokmål, nynorsk and English, most telling first: «Ønsket engasjement» is not
 * the engagement of today, and «Neste steg, frist» is a day. Names are `chooseColumns`' business.
 */
const headings = [
  ['isStronglyAffected', /berørt|berøyrt|råka|affected/u],
  [
    'isRequired',
    /^må (?:være|vere|ha) med|^(?:må|skal) (?:delta|involveres)|obligatorisk|^required$|^must /u,
  ],
  [
    'engagementWanted',
    /(?:ønske|ønsk|mål|wanted|desired|target|framtid|fremtid)\p{L}* *(?:engasjement|engagement)/u,
  ],
  ['engagementWanted', /(?:engasjement|engagement),? *(?:ønske|ønsk|mål|wanted|desired|target)/u],
  ['engagementNow', /engasjement|engagement/u],
  ['attitude', /holdning|haldning|attitude|innstilling|stance|sentiment/u],
  ['involvement', /involver|involvement|medvirk|medverk|participation/u],
  ['influence', /innflytelse|innverknad|innvirkning|påvirkning|påverknad|^makt|influence|^power|^impact/u],
  [
    'interest',
    /^interesse(?:n|grad|nivå)?(?:$|[^\p{L}])|^interest(?:$|[^\p{L}])|(?:level|degree) of interest/u,
  ],
  ['nextStepDay', /frist|deadline|^due|^når$|dato for/u],
  ['nextStep', /(?:neste|next) (?:steg|skritt|step)|tiltak|oppfølging|oppfølgjing|^follow.?up|^actions?$/u],
  ['contact', /kontakt|contact|ansvarlig|ansvarleg|responsible/u],
  [
    'note',
    /merknad|notat|kommentar|^notes?$|comment|beskrivelse|beskriving|description|forvent|expectation|^interess(?:er|ar)$|informasjonsbehov|relasjon/u,
  ],
] as const satisfies readonly (readonly [string, RegExp])[]

/** What a heading can say that the cells below it are, by the name of the card's field; a card's name is known otherwise. */
export type HeadedField = 'category' | (typeof headings)[number][0]

const CATEGORY =
  /^(?:kategori\p{L}*|category|categories|type|gruppe|sektor|sector|interessentgruppe\p{L}*|interessenttype|stakeholder (?:group|type|category))$/u

/** What stands in brackets is how to answer, not what is asked: «Innflytelse (0–100)». */
const withoutBrackets = (heading: string): string => heading.replace(/[([].*?[)\]]/gu, ' ')

/** What a heading says its column is about; null when it is none of ours. */
export function fieldOfHeading(heading: string): HeadedField | null {
  const plain = comparableName(withoutBrackets(heading)).replace(/[:*]+$/u, '')
  if (plain === '' || plain.length > LONGEST_HEADING) return null
  if (CATEGORY.test(plain)) return 'category'
  return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** Longer ones are sentences of the list itself. */
const LONGEST_HEADING = 60

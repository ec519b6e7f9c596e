/** Notes a group might write on a card, by the pack's key; in the two languages the municipalities use. */
export const demoNotes: Readonly<Record<string, { readonly nb: string; readonly nn: string }>> = {
  mayor: {
    nb: 'Vil ha saken opp i formannskapet før sommeren.',
    nn: 'Vil ha saka opp i formannskapet før sommaren.',
  },
  opposition: {
    nb: 'Spurte etter tall på sysselsetting. Bør være med tidlig.',
    nn: 'Spurde etter tal på sysselsetjing. Bør vere med tidleg.',
  },
  planningAndPermits: {
    nb: 'Bedriftene ber om én fast kontaktperson i byggesaker.',
    nn: 'Bedriftene ber om éin fast kontaktperson i byggesaker.',
  },
  businessAssociation: {
    nb: 'Frokostmøte første tirsdag i måneden. Savner svar på høringene sine.',
    nn: 'Frukostmøte første tysdag i månaden. Saknar svar på høyringane sine.',
  },
  cornerstoneCompany: {
    nb: 'Trenger lærlinger og bedre bussforbindelse til industriområdet.',
    nn: 'Treng lærlingar og betre bussamband til industriområdet.',
  },
  startUps: {
    nb: 'Vet ikke hvem i kommunen de skal ringe.',
    nn: 'Veit ikkje kven i kommunen dei skal ringje.',
  },
  townCentreTrade: {
    nb: 'Merker netthandelen. Ønsker parkering og arrangementer.',
    nn: 'Merkar netthandelen. Ønskjer parkering og arrangement.',
  },
  countyAuthority: {
    nb: 'Har midler til kompetanse, men søknadsfristen er tidlig på høsten.',
    nn: 'Har midlar til kompetanse, men søknadsfristen er tidleg på hausten.',
  },
  tourismBusinesses: {
    nb: 'Vil ha felles plan for skuldersesongene.',
    nn: 'Vil ha felles plan for skuldersesongane.',
  },
  farmersUnion: {
    nb: 'Ber om innspill til jordvern før arealplanen legges ut.',
    nn: 'Ber om innspel til jordvern før arealplanen blir lagd ut.',
  },
  youthCouncil: {
    nb: 'Har ikke vært spurt før. Møtes siste onsdag i måneden.',
    nn: 'Har ikkje vore spurt før. Møtest siste onsdag i månaden.',
  },
  employeeRepresentatives: {
    nb: 'Vil vite hva dette betyr for bemanningen.',
    nn: 'Vil vite kva dette har å seie for bemanninga.',
  },
}

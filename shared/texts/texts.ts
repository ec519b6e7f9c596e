import type { Language } from '../packs/language.ts'
import { actionTexts } from './sections/action.ts'
import { anchoringTexts } from './sections/anchoring.ts'
import { areaIntakeTexts } from './sections/areaIntake.ts'
import { areaMergingTexts } from './sections/areaMerging.ts'
import { boardTexts } from './sections/board.ts'
import { bringInTexts } from './sections/bringIn.ts'
import { cardTexts } from './sections/card.ts'
import { cellProblemTexts } from './sections/cellProblem.ts'
import { characteristicTexts } from './sections/characteristic.ts'
import { checkOutTexts } from './sections/checkOut.ts'
import { choiceTexts } from './sections/choice.ts'
import { commandLineTexts } from './sections/commandLine.ts'
import { commonTexts } from './sections/common.ts'
import { deedTexts } from './sections/deed.ts'
import { differenceRemarkTexts } from './sections/differenceRemark.ts'
import { editionTexts } from './sections/edition.ts'
import { fileNameTexts } from './sections/fileNames.ts'
import { frameTexts } from './sections/frame.ts'
import { goesAlongTexts } from './sections/goesAlong.ts'
import { historyTexts } from './sections/history.ts'
import { historyDeedTexts } from './sections/historyDeed.ts'
import { homeTexts } from './sections/home.ts'
import { improvementAreaTexts } from './sections/improvementArea.ts'
import { intakeTexts } from './sections/intake.ts'
import { keptVersionTexts } from './sections/keptVersion.ts'
import { listTexts } from './sections/lists.ts'
import { mapListTexts } from './sections/mapList.ts'
import { menuTexts } from './sections/menu.ts'
import { overviewTexts } from './sections/overview.ts'
import { parkingTexts } from './sections/parking.ts'
import { pictureTexts } from './sections/picture.ts'
import { placingTexts } from './sections/placing.ts'
import { planNoteTexts } from './sections/planNotes.ts'
import { programmeTexts } from './sections/programme.ts'
import { promisesTexts } from './sections/promises.ts'
import { ratingTexts } from './sections/rating.ts'
import { readBackTexts } from './sections/readBack.ts'
import { refusalTexts } from './sections/refusal.ts'
import { regionTexts } from './sections/region.ts'
import { registerTexts } from './sections/register.ts'
import { resultTexts } from './sections/result.ts'
import { roundTexts } from './sections/round.ts'
import { roundSetupTexts } from './sections/roundSetup.ts'
import { saysTexts } from './sections/says.ts'
import { selfAssessmentTexts } from './sections/selfAssessment.ts'
import { spreadTexts } from './sections/spread.ts'
import { stakeholderTexts } from './sections/stakeholder.ts'
import { startTexts } from './sections/start.ts'
import { threadTexts } from './sections/thread.ts'
import { traceTexts } from './sections/trace.ts'
import { workbookTexts } from './sections/workbook.ts'
import { workbookExportTexts } from './sections/workbookExport.ts'

/** Every word a person can meet, by section. */
const textsFor = (language: Language) => ({
  board: boardTexts[language],
  bringIn: bringInTexts[language],
  card: cardTexts[language],
  cellProblem: cellProblemTexts[language],
  checkOut: checkOutTexts[language],
  characteristic: characteristicTexts[language],
  commandLine: commandLineTexts[language],
  common: commonTexts[language],
  deed: deedTexts[language],
  differenceRemark: differenceRemarkTexts[language],
  edition: editionTexts[language],
  fileNames: fileNameTexts[language],
  frame: frameTexts[language],
  history: historyTexts[language],
  historyDeed: historyDeedTexts[language],
  home: homeTexts[language],
  areaMerging: areaMergingTexts[language],
  areaIntake: areaIntakeTexts[language],
  improvementArea: improvementAreaTexts[language],
  intake: intakeTexts[language],
  keptVersion: keptVersionTexts[language],
  lists: listTexts[language],
  overview: overviewTexts[language],
  picture: pictureTexts[language],
  planNotes: planNoteTexts[language],
  promises: promisesTexts[language],
  programme: programmeTexts[language],
  goesAlong: goesAlongTexts[language],
  readBack: readBackTexts[language],
  refusal: refusalTexts[language],
  region: regionTexts[language],
  register: registerTexts[language],
  mapList: mapListTexts[language],
  menu: menuTexts[language],
  says: saysTexts[language],
  spread: spreadTexts[language],
  stakeholder: stakeholderTexts[language],
  start: startTexts[language],
  roundSetup: roundSetupTexts[language],
  round: roundTexts[language],
  rating: ratingTexts[language],
  selfAssessment: selfAssessmentTexts[language],
  placing: placingTexts[language],
  result: resultTexts[language],
  choice: choiceTexts[language],
  action: actionTexts[language],
  anchoring: anchoringTexts[language],
  thread: threadTexts[language],
  trace: traceTexts[language],
  parking: parkingTexts[language],
  workbook: workbookTexts[language],
  workbookExport: workbookExportTexts[language],
})

export type Texts = ReturnType<typeof textsFor>

const catalogue: Readonly<Record<Language, Texts>> = {
  nb: textsFor('nb'),
  nn: textsFor('nn'),
  en: textsFor('en'),
}

export const getTexts = (language: Language): Texts => catalogue[language]

import { prepareApp } from '../e2e/prepareApp.ts'
import { benchBoardPaint } from './boardPaint.ts'
import { benchBundle } from './bundle.ts'
import { benchCompareEditions } from './compareEditions.ts'
import { benchDragCost } from './dragCost.ts'
import { benchDropToDisk } from './dropToDisk.ts'
import { benchExportWorkbooks } from './exportWorkbooks.ts'
import { benchInputToFrame } from './inputToFrame.ts'
import { benchListToPreview } from './listToPreview.ts'
import { benchManyHands } from './manyHands.ts'
import { benchOpenFourGatherings } from './openFourGatherings.ts'
import { benchPanZoom } from './panZoom.ts'
import { benchRadarRedraw } from './radarRedraw.ts'
import { benchReadBack } from './readBack.ts'
import { benchReplayScrub } from './replayScrub.ts'
import { benchRevealRound } from './revealRound.ts'
import { benchRevealScreen } from './revealScreen.ts'
import { benchStartToBoard } from './startToBoard.ts'

const benches: Readonly<Record<string, () => Promise<string> | string>> = {
  bundle: benchBundle,
  dropToDisk: benchDropToDisk,
  startToBoard: benchStartToBoard,
  dragCost: benchDragCost,
  inputToFrame: benchInputToFrame,
  panZoom: benchPanZoom,
  manyHands: benchManyHands,
  boardPaint: benchBoardPaint,
  revealRound: benchRevealRound,
  revealScreen: benchRevealScreen,
  replayScrub: benchReplayScrub,
  openFourGatherings: benchOpenFourGatherings,
  radarRedraw: benchRadarRedraw,
  compareEditions: benchCompareEditions,
  exportWorkbooks: benchExportWorkbooks,
  readBack: benchReadBack,
  listToPreview: benchListToPreview,
}

// `npm run bench` runs all; `npm run bench -- dragCost` one of them.
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !Object.hasOwn(benches, name))
if (unknown) {
  console.error(`There is no benchmark «${unknown}». There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
await prepareApp()
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.info(`\n## ${name}\n\n${await run()}`)
}
process.exit(0)

import { useNetworkState } from '../../../store/storeContext.ts'
import { formatTime } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { lineWords } from '../lineWords.ts'
import { momentWords } from '../momentWords.ts'
import type { MunicipalityHistory } from '../useMunicipalityHistory.ts'
import type { ReplayPlayer } from './usePlayer.ts'
import './replayCaption.css'

export interface ReplayCaptionProps {
  readonly player: ReplayPlayer
  /** How many pictures there are. */
  readonly count: number
  readonly history: MunicipalityHistory
}

/** What was done last in the picture that is shown, and when. */
export function ReplayCaption({ player, count, history }: ReplayCaptionProps) {
  const state = useNetworkState()
  const { history: words } = useTexts()
  const { language } = useLanguage()
  const { frame, index } = player
  const deed = frame?.deed
  const said = deed ? lineWords(deed, state, language) : { text: words.beginning, names: '' }
  const moment = deed && history.moments[history.deeds.indexOf(deed)]
  const when = moment && momentWords(moment, state, language)
  const time = deed ? formatTime(deed.time, language) : ''
  return (
    <div className="replayCaption">
      {/* Told when it stands still: sixteen a second would be noise. */}
      <p className="replayCaption-what" aria-live={player.player.isPlaying ? 'off' : 'polite'}>
        {said.names === '' ? said.text : `${said.text}: ${said.names}`}
      </p>
      <p className="replayCaption-when tabularNumbers">
        {[when?.gathering, when?.day, time].filter((part) => part).join(' · ')}
      </p>
      <p className="replayCaption-step tabularNumbers">{words.step(index, count - 1)}</p>
      <div className="replayCaption-line" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * player.player.position) / Math.max(1, player.end)}%` }} />
      </div>
    </div>
  )
}

import { Component, type ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { useTexts } from '../language.tsx'
import { Notice } from './Notice.tsx'

interface CrashScreenProps {
  readonly children: ReactNode
}

/** The one catch around the drawing: a broken screen becomes words and a way on, never a blank page. */
export class CrashScreen extends Component<CrashScreenProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? <CrashMessage /> : this.props.children
  }
}

function CrashMessage() {
  const { frame } = useTexts()
  return (
    <Notice title={frame.crashTitle}>
      <p>{frame.crashText}</p>
      <div className="notice-buttons">
        <Button label={frame.reload} variant="primary" onClick={() => window.location.reload()} />
      </div>
    </Notice>
  )
}

import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import './continuePanel.css'

export interface WelcomePanelProps {
  readonly onNew: () => void
  readonly onTryExample: () => void
}

/** The left side before there is any network. */
export function WelcomePanel({ onNew, onTryExample }: WelcomePanelProps) {
  const { home } = useTexts()
  return (
    <div className="continue">
      <h1 className="continue-name">{home.welcome}</h1>
      <p className="continue-heading">{home.welcomeText}</p>
      <div className="continue-buttons">
        <Button
          className="continue-button"
          label={home.newNetwork}
          icon="plus"
          variant="primary"
          isOnDeep
          onClick={onNew}
        />
        <Button
          className="continue-button"
          label={home.tryExample}
          variant="secondary"
          isOnDeep
          onClick={onTryExample}
        />
      </div>
    </div>
  )
}

import type { ComponentPropsWithRef } from 'react'
import './button.css'
import { Icon, type IconName } from './Icon.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does, as an imperative. With `iconOnly` it becomes name and tooltip. */
  readonly label: string
  readonly variant?: ButtonVariant
  readonly icon?: IconName
  /** After the words, for buttons that open something. */
  readonly iconAfter?: IconName
  readonly iconOnly?: boolean
  /** For the dark frame. */
  readonly isOnDeep?: boolean
}

const designsystemet = {
  primary: {},
  secondary: { 'data-variant': 'secondary' },
  quiet: { 'data-variant': 'tertiary' },
  danger: { 'data-variant': 'secondary', 'data-color': 'danger' },
} as const satisfies Record<ButtonVariant, object>

/** A button on Designsystemet's own CSS. Never submits unless `type="submit"`. */
export function Button(props: ButtonProps) {
  const { label, variant = 'secondary', icon, iconAfter, iconOnly, isOnDeep, className, ...rest } = props
  const classes = ['ds-button', 'button', isOnDeep && 'button--onDeep', className].filter(Boolean).join(' ')
  const name = iconOnly ? { 'aria-label': label, title: label, 'data-icon': true } : {}
  return (
    <button type="button" className={classes} {...designsystemet[variant]} {...name} {...rest}>
      {icon && <Icon name={icon} />}
      {!iconOnly && <span className="button-label">{label}</span>}
      {iconAfter && <Icon name={iconAfter} sizeRem={1} />}
    </button>
  )
}

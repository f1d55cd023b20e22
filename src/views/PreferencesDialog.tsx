import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type LanguageChoice, languageLabels } from '../ui/languageChoice.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Checkbox } from '../ui/parts/Checkbox.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Segmented } from '../ui/parts/Segmented.tsx';
import { type Preferences, setPreferences, usePreference } from '../ui/preferences.ts';
import type { Message } from '../words/key.ts';
import styles from './PreferencesDialog.module.css';

interface PreferencesDialogProps {
  notify(message: Message): void;
  onClose(): void;
}

/** How a person wants Throughline on this device. Every choice holds at once, in all tabs. */
export function PreferencesDialog({ notify, onClose }: PreferencesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('preferences.title')}
      onClose={onClose}
      foot={
        <>
          <p className={styles.hint}>{t('preferences.hint')}</p>
          <Button look="primary" onClick={onClose}>
            {t('actions.done')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Looks notify={notify} />
        <Maps />
        <SingleKeys />
      </div>
      <p className={styles.system}>{t('preferences.system')}</p>
    </Dialog>
  );
}

function Looks({ notify }: Pick<PreferencesDialogProps, 'notify'>) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        isFirst
        name="theme"
        label={t('actions.theme')}
        choices={[
          ['light', t('actions.themeLight')],
          ['dark', t('actions.themeDark')],
          ['system', t('actions.themeSystem')],
        ]}
      />
      <Choice
        name="language"
        label={t('actions.language')}
        choices={(Object.keys(languageLabels) as LanguageChoice[]).map((choice) => [
          choice,
          t(languageLabels[choice]),
        ])}
        onChange={(next) => void chooseLanguage(next).catch(() => notify({ key: 'actions.languageFailed' }))}
      />
    </>
  );
}

function Maps() {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        name="layout"
        label={t('actions.layout')}
        choices={[
          ['timeline', t('actions.timeline')],
          ['compact', t('actions.compact')],
        ]}
      />
      <Choice
        name="laneHeight"
        label={t('preferences.laneHeight')}
        choices={[
          ['S', t('preferences.laneSmall')],
          ['M', t('preferences.laneMedium')],
          ['L', t('preferences.laneLarge')],
        ]}
      />
    </>
  );
}

interface ChoiceProps<Name extends keyof Preferences> {
  name: Name;
  label: string;
  choices: readonly (readonly [Preferences[Name] & string, string])[];
  isFirst?: boolean;
  /** When choosing takes more than writing it down. */
  onChange?: (value: Preferences[Name] & string) => void;
}

function Choice<Name extends keyof Preferences>(props: ChoiceProps<Name>) {
  const { name, label, choices, isFirst = false, onChange } = props;
  const value = usePreference(name);
  return (
    <Row label={label}>
      <Segmented
        isFirst={isFirst}
        label={label}
        choices={choices.map(([choice, said]) => ({ value: choice, label: said }))}
        value={value as Preferences[Name] & string}
        onChange={onChange ?? ((next) => setPreferences({ [name]: next }))}
      />
    </Row>
  );
}

function SingleKeys() {
  const { t } = useTranslation();
  const isOn = usePreference('singleKeys');
  return (
    <Row label={t('preferences.keyboard')}>
      <Checkbox checked={isOn} onChange={(singleKeys) => setPreferences({ singleKeys })}>
        {t('preferences.singleKeys')}
        <small className={styles.note}>{t('preferences.singleKeysHint')}</small>
      </Checkbox>
    </Row>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}

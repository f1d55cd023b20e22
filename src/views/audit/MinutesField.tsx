import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import styles from './AuditPanel.module.css';
import questionStyles from './Question.module.css';

interface MinutesFieldProps {
  value: number | undefined;
  onChange(minutes: number | undefined): void;
}

/** How long something took: typed in minutes, or with a clock that is started and stopped. */
export function MinutesField({ value, onChange }: MinutesFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const clock = useClock();
  const type = (text: string) => {
    setTyped(text);
    const minutes = Number(text.replace(',', '.'));
    onChange(text.trim() !== '' && minutes >= 0 && minutes < 100_000 ? minutes : undefined);
  };
  const press = () => {
    if (clock.seconds === null) clock.start();
    else {
      setTyped(null);
      onChange(Math.max(0.1, Math.round(clock.stop() / 6) / 10));
    }
  };
  return (
    <fieldset className={questionStyles.question}>
      <legend>{t('audit.took')}</legend>
      <div className={styles.took}>
        <TextField
          spoken
          label={t('audit.minutes')}
          placeholder={t('audit.minutes')}
          inputMode="decimal"
          value={typed ?? (value === undefined ? '' : String(value))}
          onChange={type}
          onBlur={() => setTyped(null)}
        />
        <Button look="line" icon={Timer} className={styles.big} onClick={press}>
          {clock.seconds === null
            ? t('audit.clock')
            : t('audit.stopClock', { time: clockText(clock.seconds) })}
        </Button>
      </div>
    </fieldset>
  );
}

/** Seconds since it was started; null while it does not run. */
function useClock() {
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return {
    seconds: since === null ? null : Math.max(0, (now - since) / 1000),
    start: () => {
      setNow(Date.now());
      setSince(Date.now());
    },
    stop: () => {
      setSince(null);
      return since === null ? 0 : (Date.now() - since) / 1000;
    },
  };
}

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

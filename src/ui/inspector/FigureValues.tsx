import { Plus, X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../commands/isDay.ts';
import type { MetricTrend } from '../../derive/analysis/metricTrends.ts';
import type { Observation } from '../../model/observation.ts';
import { dayText } from '../dayText.ts';
import { dropValue, observe } from '../figures/figureDeeds.ts';
import { figureText } from '../figures/figureText.ts';
import { IconButton } from '../parts/Button.tsx';
import { numberOf } from '../parts/NumberField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { today } from '../today.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './FigureSection.module.css';

/** The values of a figure, the newest first, and fields to write down another one. */
export function FigureValues({ trend: { metric, values } }: { trend: MetricTrend }) {
  const { t } = useTranslation();
  return (
    <>
      <h4 className={styles.heading}>{t('figures.values')}</h4>
      <NewValue metricId={metric.id} />
      {values.length > 0 && (
        <ul className={styles.values} aria-label={t('figures.values')}>
          {values.toReversed().map((value) => (
            <Value key={value.id} value={value} unit={metric.unit} />
          ))}
        </ul>
      )}
    </>
  );
}

function NewValue({ metricId }: { metricId: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const [date, setDate] = useState(today);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const write = (event: FormEvent) => {
    event.preventDefault();
    const value = numberOf(text);
    if (value === undefined) setFault(t('dialogs.notNumber'));
    else if (!isDay(date)) setFault(t('figures.needsDay'));
    else if (date > today()) setFault(t('figures.futureDay'));
    else {
      observe(workspace, metricId, date, value);
      setText('');
      setFault(null);
    }
    field.current?.focus();
  };
  return (
    <form className={styles.add} onSubmit={write}>
      <TextField
        spoken
        type="date"
        label={t('figures.date')}
        min="1900-01-01"
        max={today()}
        value={date}
        onChange={setDate}
      />
      <TextField
        spoken
        ref={field}
        label={t('figures.value')}
        placeholder={t('figures.value')}
        inputMode="decimal"
        value={text}
        aria-invalid={fault !== null}
        onChange={setText}
        onInput={() => setFault(null)}
      />
      <IconButton type="submit" icon={Plus} label={t('figures.addValue')} />
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </form>
  );
}

function Value({ value, unit }: { value: Observation; unit: string | undefined }) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const line = useRef<HTMLLIElement>(null);
  const source = useEditor(({ shown }) => shown.source.get(value.sourceId ?? ''))?.title;
  const date = dayText(value.date, i18n.language);
  const said = [
    value.people !== undefined && t('figures.people', { count: value.people }),
    source && t('figures.fromSource', { source }),
    value.note,
  ].filter(Boolean);
  const remove = () => {
    const add = line.current?.parentElement?.previousElementSibling?.querySelector('button');
    dropValue(workspace, value.id);
    // The button goes with its line.
    add?.focus();
  };
  return (
    <li ref={line}>
      <time dateTime={value.date}>{date}</time>
      <span className={styles.said} dir="auto">
        <b>{figureText(value.value, unit, i18n.language)}</b>
        {said.length > 0 && <span> {said.join(', ')}</span>}
      </span>
      <IconButton
        small
        icon={X}
        label={t('figures.removeValue', { date })}
        tip={t('figures.removeValue', { date })}
        onClick={remove}
      />
    </li>
  );
}

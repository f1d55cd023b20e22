import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import { hasToBe } from '../../ui/hasToBe.ts';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { useSession } from '../../ui/workspace.ts';
import styles from './ExportChoices.module.css';
import type { ExportChoice, ExportWhat } from './exportChoice.ts';
import type { ExportRequest } from './exportRequest.ts';
import { ShowsField } from './ShowsField.tsx';
import { countsOf, lookedAt } from './wantedPart.ts';

const noCards: ReadonlySet<string> = new Set();

const all = ['map', 'selection', 'segment', 'stages', 'curves', 'moments'] as const;

interface WhatFieldProps {
  request: ExportRequest;
  onChange(fields: Partial<Pick<ExportChoice, 'what' | 'shows' | 'asFiltered'>>): void;
}

/** What of the map is wanted: all of it, or a part, or what is drawn of it in another way. */
export function WhatField({ request, onChange }: WhatFieldProps) {
  const { t } = useTranslation();
  const group = useId();
  const { doc, choice } = request;
  const looked = lookedAt(
    doc,
    choice.shows,
    useSession((session) => session),
  );
  const { selection } = looked;
  const segments = inOrder(doc.segment.values());
  const chosen = choice.what;
  const counts = countsOf(doc, choice.asFiltered ? looked : { ...looked, hiddenCards: noCards });
  const { hidden } = countsOf(doc, looked);
  const choose = (of: ExportWhat['of']) => {
    const stageIds = inOrder(doc.stage.values()).map(({ id }) => id);
    if (of === 'segment') onChange({ what: { of, segmentId: segments[0]?.id ?? '' } });
    else if (of === 'stages') onChange({ what: { of, stageIds } });
    else onChange({ what: { of } });
  };
  const notes = {
    map: t('exporting.touchpoints', { count: counts.touchpoints }),
    selection: t('exporting.touchpoints', { count: selection.length }),
    segment: '',
    stages: '',
    curves: '',
    moments: t('exporting.momentCount', { count: counts.moments }),
  };
  return (
    <>
      {hasToBe(doc) && <ShowsField value={choice.shows} onChange={(shows) => onChange({ shows })} />}
      <div role="radiogroup" aria-label={t('exporting.what')} className={styles.whats}>
        {all.map((of) => (
          <label key={of} className={styles.what}>
            <input
              type="radio"
              data-first={chosen.of === of || undefined}
              name={group}
              checked={chosen.of === of}
              disabled={
                (of === 'selection' && selection.length === 0) || (of === 'segment' && segments.length === 0)
              }
              onChange={() => choose(of)}
            />
            <span>{t(`exporting.of.${of}`)}</span>
            <small>{notes[of]}</small>
          </label>
        ))}
        <PartField request={request} onChange={(what) => onChange({ what })} />
        {hidden > 0 && chosen.of !== 'selection' && (
          <Checkbox checked={choice.asFiltered} onChange={(asFiltered) => onChange({ asFiltered })}>
            {t('exporting.asFiltered', { count: hidden })}
          </Checkbox>
        )}
      </div>
    </>
  );
}

interface PartFieldProps {
  request: ExportRequest;
  onChange(what: ExportWhat): void;
}

/** Which segment or stages are wanted, where a choice asks for them. */
function PartField({ request, onChange }: PartFieldProps) {
  const { t } = useTranslation();
  const { doc, choice } = request;
  const chosen = choice.what;
  if (chosen.of === 'segment') {
    return (
      <Select
        spoken
        label={t('exporting.of.segment')}
        value={chosen.segmentId}
        onChange={(segmentId) => segmentId && onChange({ of: 'segment', segmentId })}
        choices={inOrder(doc.segment.values()).map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  }
  if (chosen.of !== 'stages') return null;
  const stages = inOrder(doc.stage.values());
  const toggle = (id: string, isOn: boolean) => {
    const next = stages
      .map((stage) => stage.id)
      .filter((one) => (one === id ? isOn : chosen.stageIds.includes(one)));
    // A picture of nothing is none: the last stage stays.
    if (next.length > 0) onChange({ of: 'stages', stageIds: next });
  };
  return (
    <fieldset className={styles.includes}>
      <legend className={styles.spoken}>{t('exporting.of.stages')}</legend>
      {stages.map(({ id, name }) => (
        <Checkbox key={id} checked={chosen.stageIds.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
          <bdi>{name}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}

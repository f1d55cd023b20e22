import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heldText } from '../ui/keys/heldKeys.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Segmented } from '../ui/parts/Segmented.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import styles from './NewMapDialog.module.css';
import { type NewMap, type StageChoice, type StageWish, wantedStages, wishesOf } from './newMap.ts';
import { StageWishes } from './StageWishes.tsx';

interface NewMapDialogProps {
  /** Which stages it offers at first. */
  stages: StageChoice;
  onCreate(wanted: NewMap): void;
  onClose(): void;
}

/** Asks for the title, the stages and the first segment of a new map. Everything but one stage may be left as it is. */
export function NewMapDialog({ stages, onCreate, onClose }: NewMapDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [title, setTitle] = useState(heldText);
  const [segment, setSegment] = useState('');
  const wishes = useStageWishes(stages);
  const [isTried, setTried] = useState(false);
  const isSent = useRef(false);
  const names = wantedStages(wishes.list);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (names.length === 0) return event.currentTarget.querySelector<HTMLElement>('ol input')?.focus();
    // It stays until the map is there, so that whatever is typed meanwhile means nothing else; and it makes one map, not two.
    if (isSent.current) return;
    isSent.current = true;
    onCreate({
      title: title.trim() || t('start.create.untitled'),
      stages: names,
      segment: segment.trim() || t('start.create.segmentName'),
    });
  };

  const foot = <Buttons formId={formId} onCancel={onClose} />;
  return (
    <Dialog holds title={t('start.newMap')} onClose={onClose} foot={foot}>
      <form id={formId} className={styles.form} onSubmit={submit}>
        <TextField
          data-first
          label={t('start.create.title')}
          value={title}
          onChange={setTitle}
          placeholder={t('start.create.untitled')}
        />
        <StageFieldset
          wishes={wishes}
          message={isTried && names.length === 0 ? t('start.create.noStage') : null}
        />
        <TextField
          label={t('start.create.segment')}
          hint={t('start.create.segmentHint')}
          value={segment}
          onChange={setSegment}
          placeholder={t('start.create.segmentName')}
        />
      </form>
    </Dialog>
  );
}

function Buttons({ formId, onCancel }: { formId: string; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button look="line" onClick={onCancel}>
        {t('actions.cancel')}
      </Button>
      <Button look="primary" type="submit" form={formId}>
        {t('importing.createMap')}
      </Button>
    </>
  );
}

function StageFieldset({
  wishes,
  message,
}: {
  wishes: ReturnType<typeof useStageWishes>;
  message: string | null;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.stages}>
      <legend className={styles.legend}>{t('start.create.stages')}</legend>
      <Segmented<StageChoice>
        wide
        label={t('start.create.stages')}
        value={wishes.choice}
        onChange={wishes.choose}
        choices={[
          { value: 'lifecycle', label: t('start.create.lifecycle') },
          { value: 'own', label: t('start.create.own') },
        ]}
      />
      <StageWishes key={wishes.choice} choice={wishes.choice} wishes={wishes.list} onChange={wishes.change} />
      {message && (
        <p role="alert" className={styles.message}>
          {message}
        </p>
      )}
    </fieldset>
  );
}

/** The stages of both choices: going from one to the other and back loses nothing. */
function useStageWishes(first: StageChoice) {
  const { t } = useTranslation();
  const [choice, choose] = useState(first);
  const [lists, setLists] = useState<Record<StageChoice, readonly StageWish[]>>(() => ({
    lifecycle: wishesOf('lifecycle', t),
    own: wishesOf('own', t),
  }));
  return {
    choice,
    choose,
    list: lists[choice],
    change: (list: readonly StageWish[]) => setLists({ ...lists, [choice]: list }),
  };
}

import { ArrowRight, OctagonAlert, Square } from 'lucide-react';
import { Fragment, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, actors, type CriticalPoint } from '../../derive/criticalMatrix.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { emotionNumber, levelName } from '../../ui/emotionWords.ts';
import { idSet } from '../../ui/idSet.ts';
import { makeForCards } from '../../ui/initiatives/makeForCards.ts';
import { Diamond, emotionColor, Face } from '../../ui/parts/Sign.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useSession, useWorkspace } from '../../ui/workspace.ts';
import styles from './CriticalCard.module.css';

/** A critical point: how it feels and what is said there, what leads to it, who answers for it, what is to be done. Its title selects it. */
export function CriticalCard({ point }: { point: CriticalPoint }) {
  const { id, touchpoint, isCritical } = point;
  const isSelected = useSession(({ selection }) => idSet(selection).has(id));
  const { quote, momentWhy } = touchpoint;
  return (
    <article
      className={styles.card}
      data-selected={isSelected || undefined}
      data-quiet={!isCritical || undefined}
    >
      <CardHead point={point} isSelected={isSelected} />
      {quote && (
        <blockquote className={styles.quote} dir="auto">
          “{quote}”
        </blockquote>
      )}
      {isCritical && (
        <>
          {momentWhy && (
            <p className={styles.why} dir="auto">
              {momentWhy}
            </p>
          )}
          <Steps point={point} />
          <Foot point={point} />
        </>
      )}
    </article>
  );
}

function CardHead({ point, isSelected }: { point: CriticalPoint; isSelected: boolean }) {
  const { t, i18n } = useTranslation();
  const { editor, session } = useWorkspace();
  const { id, touchpoint, channel } = point;
  const { title, emotion, feeling, momentOfTruth, evidence } = touchpoint;
  const select = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    const { selection } = session.getState();
    const others = selection.filter((other) => other !== id);
    const many = isSelected ? others : [...selection, id];
    session.setState({
      selection: ctrlKey || metaKey || shiftKey ? many : [id],
      focus: placeOf(editor.getState().doc, id),
      inspectorOpen: true,
    });
  };
  return (
    <div className={styles.head}>
      {momentOfTruth && <Diamond tone={momentOfTruth} size={22} />}
      <h3>
        <button type="button" aria-pressed={isSelected} onClick={select} dir="auto">
          {title || t('board.untitled')}
          {momentOfTruth && (
            <VisuallyHidden>
              . {t(momentOfTruth === 'positive' ? 'board.momentPositive' : 'board.momentNegative')}
            </VisuallyHidden>
          )}
        </button>
      </h3>
      {channel && (
        <span className={styles.channel} dir="auto">
          {channel}
        </span>
      )}
      {emotion !== undefined && (
        <span className={styles.feeling} style={{ color: emotionColor(emotion, 'text') }}>
          <Face emotion={emotion} size={18} outline={evidence === 'assumption'} />
          <b dir="auto">{feeling || levelName(t, emotion)}</b>
          {emotionNumber(emotion, i18n.language, true)}
        </span>
      )}
    </div>
  );
}

/** What leads here, by who does it; only what is known. */
function Steps({ point }: { point: CriticalPoint }) {
  const { t } = useTranslation();
  const known = actors.filter((actor) => point.steps[actor].length > 0);
  if (known.length === 0) return null;
  return (
    <dl className={styles.steps}>
      {known.map((actor) => (
        <div key={actor} data-actor={actor}>
          <dt>{t(`moments.actor.${actor}`)}</dt>
          <dd>
            <StepLine actor={actor} point={point} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StepLine({ actor, point }: { actor: Actor; point: CriticalPoint }) {
  return point.steps[actor].map(({ id, text }, at) => (
    <Fragment key={id}>
      {at > 0 && <ArrowRight size={14} strokeWidth={1.5} aria-hidden />}
      <span className={styles.chip} data-actor={actor} dir="auto">
        {text}
      </span>
    </Fragment>
  ));
}

function Foot({ point: { id, responsible, openActions, touchpoint } }: { point: CriticalPoint }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const isFault = !responsible && touchpoint.momentOfTruth === 'negative';
  return (
    <dl className={styles.foot}>
      <div>
        <dt>{t('moments.responsible')}</dt>
        <dd data-fault={isFault || undefined}>
          {responsible && <abbr aria-hidden>{responsible.initials}</abbr>}
          {isFault && <OctagonAlert size={16} strokeWidth={1.5} aria-hidden />}
          {responsible?.name ?? t('moments.nobody')}
        </dd>
      </div>
      <div>
        <dt>{t('moments.actions')}</dt>
        <dd>
          {openActions.length === 0 && <span>{t('moments.noActions')}</span>}
          {openActions.map((action) => (
            <span key={action.id} dir="auto">
              <Square size={14} strokeWidth={1.5} aria-hidden />
              <button
                type="button"
                data-tip={t('initiatives.open')}
                onClick={() => workspace.openDialog({ name: 'initiative', id: action.id })}
              >
                {action.title || t('initiatives.untitled')}
              </button>
            </span>
          ))}
          <button type="button" className={styles.add} onClick={() => makeForCards(workspace, [id])}>
            {t('initiatives.add')}
          </button>
        </dd>
      </div>
    </dl>
  );
}

import { ArrowLeftRight, ArrowRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isInTray } from '../../commands/place.ts';
import type { Doc } from '../../model/doc.ts';
import type { Link } from '../../model/link.ts';
import { goToEnd, removeLinkNamed, turnLinkAround, writeLink } from '../linkActions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { RelationField } from '../RelationField.tsx';
import { useTyping } from '../useTyping.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';
import { InspectorShell } from './InspectorShell.tsx';
import panel from './LinkPanel.module.css';

/** What is known of a link: where it leads, in which relation, with which words. */
export function LinkPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const link = doc.link.get(id);
  if (!link) return null;
  return (
    <InspectorShell
      name={t('links.link')}
      entries={() => [
        { label: t('links.turnAround'), icon: ArrowLeftRight, run: () => turnLinkAround(workspace, id) },
        { label: t('links.remove'), icon: Trash2, danger: true, run: () => removeLinkNamed(workspace, id) },
      ]}
    >
      <div className={styles.block}>
        <End label={t('links.from')} link={link} end="fromId" doc={doc} />
        <End label={t('links.to')} link={link} end="toId" doc={doc} />
      </div>
      <LinkFields link={link} />
      <WhyNotDrawn link={link} doc={doc} />
      <div className={`${styles.ruled} ${panel.buttons}`}>
        <Button small look="line" icon={ArrowLeftRight} onClick={() => turnLinkAround(workspace, id)}>
          {t('links.turnAround')}
        </Button>
        <Button small look="line" icon={Trash2} onClick={() => removeLinkNamed(workspace, id)}>
          {t('links.remove')}
        </Button>
      </div>
    </InspectorShell>
  );
}

function LinkFields({ link }: { link: Link }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const label = useTyping(link.label ?? '', (text) => writeLink(workspace, link.id, { label: text }));
  return (
    <div className={styles.ruled}>
      <RelationField
        value={link.relation}
        onChange={(relation) => writeLink(workspace, link.id, { relation })}
      />
      <div className={panel.label}>
        <Fact label={t('links.label')}>
          <TextField quiet label={t('links.label')} placeholder={t('links.labelPlaceholder')} {...label} />
        </Fact>
      </div>
    </div>
  );
}

interface EndProps {
  label: string;
  link: Link;
  end: 'fromId' | 'toId';
  doc: Doc;
}

function End({ label, link, end, doc }: EndProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const title = doc.touchpoint.get(link[end])?.title || t('board.untitled');
  return (
    <Fact label={label}>
      <Button
        className={panel.end}
        tip={t('links.goTo', { title })}
        onClick={() => goToEnd(workspace, link.id, end)}
      >
        <span dir="auto">{title}</span>
        <ArrowRight size={14} strokeWidth={1.5} aria-hidden />
      </Button>
    </Fact>
  );
}

/** A link that cannot be seen says why. */
function WhyNotDrawn({ link, doc }: { link: Link; doc: Doc }) {
  const { t } = useTranslation();
  const { board } = useWorkspace();
  const { drawn } = board ?? {};
  if (!drawn || drawn.drawsLink(link.id)) return null;
  const isLoose = [link.fromId, link.toId].some((id) => {
    const row = doc.touchpoint.get(id);
    return row !== undefined && isInTray(row);
  });
  return <p className={panel.note}>{t(isLoose ? 'links.inTray' : 'links.notDrawn')}</p>;
}

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Link } from '../../model/link.ts';
import { linkActions } from '../actions/links.ts';
import { removeLinkNamed } from '../linkActions.ts';
import { linkSentence } from '../linkSentence.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { RelationLine } from '../RelationField.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './LinkSection.module.css';
import section from './RemarkSection.module.css';
import { Section } from './Section.tsx';

/** Where a touchpoint leads and what leads to it; each link opens, and a new one can be added. */
export function LinkSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const links = useEditor(({ shown }) => shown.link);
  const mine = [...links.values()].filter(
    ({ fromId, toId }) => fromId === touchpointId || toId === touchpointId,
  );
  mine.sort(
    (a, b) => Number(a.toId === touchpointId) - Number(b.toId === touchpointId) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Section name="links" title={t('links.section')} count={mine.length}>
      <ul className={styles.list}>
        {mine.map((link) => (
          <LinkLine key={link.id} link={link} isOut={link.fromId === touchpointId} />
        ))}
      </ul>
      <Button
        small
        icon={Plus}
        className={styles.add}
        tipKeys={linkActions.linkTo.keys[0]}
        onClick={() => workspace.openDialog({ name: 'link', fromId: touchpointId })}
      >
        {t('links.linkTo')}
      </Button>
    </Section>
  );
}

function LinkLine({ link, isOut }: { link: Link; isOut: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const title = useEditor(({ shown }) => shown.touchpoint.get(isOut ? link.toId : link.fromId)?.title ?? '');
  const sentence = linkSentence(link, isOut, title, t);
  return (
    <li className={styles.row}>
      <Button
        className={styles.link}
        onClick={() => workspace.session.setState({ chosen: { kind: 'link', id: link.id } })}
      >
        <RelationLine relation={link.relation} />
        <span dir="auto">{sentence}</span>
      </Button>
      <IconButton
        small
        icon={X}
        label={`${t('links.remove')}: ${sentence}`}
        tip={t('links.remove')}
        className={section.remove}
        onClick={() => removeLinkNamed(workspace, link.id)}
      />
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { useEditor } from '../workspace.ts';
import { PictureField } from './PictureField.tsx';
import styles from './PictureSection.module.css';
import { Section } from './Section.tsx';

interface PictureSectionProps {
  kind: 'touchpoint' | 'segment';
  row: { readonly id: string; readonly imageId?: string | undefined };
}

/** The picture of a touchpoint, or the portrait of a segment, among its details. */
export function PictureSection({ kind, row }: PictureSectionProps) {
  const { t } = useTranslation();
  const hasImage = useEditor(({ shown }) => shown.image.has(row.imageId ?? ''));
  return (
    <Section
      name={kind === 'segment' ? 'portrait' : 'picture'}
      title={t(kind === 'segment' ? 'images.portrait' : 'images.picture')}
      count={hasImage ? 1 : 0}
    >
      <div className={styles.body}>
        <PictureField kind={kind} row={row} />
      </div>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../derive/pictureItems.ts';
import { useEditor } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';

/** The picture of the touchpoint that one stands at; nothing where there is none. */
export function AuditPhoto({ imageId }: { imageId: string | undefined }) {
  const { t } = useTranslation();
  const image = useEditor(({ doc }) => doc.image.get(imageId ?? ''));
  const address = image && imageAddress(image);
  if (!address) return null;
  const { width, height, alt } = image;
  return (
    <img
      className={styles.photo}
      src={address}
      width={width}
      height={height}
      alt={alt ?? t('images.picture')}
    />
  );
}

import { Camera, ImagePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasCameraAtHand, pickPicture } from '../../ui/images/pickPicture.ts';
import { putPicture } from '../../ui/images/putPicture.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Picture } from '../../ui/parts/Picture.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';

interface AuditPhotoProps {
  /** The touchpoint that one stands at. */
  id: string;
  imageId: string | undefined;
}

/** The picture of the touchpoint that one stands at; it is taken on the spot, or chosen. */
export function AuditPhoto({ id, imageId }: AuditPhotoProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const image = useEditor(({ doc }) => doc.image.get(imageId ?? ''));
  const put = async (from: 'files' | 'camera') => {
    const file = await pickPicture(from);
    if (file) await putPicture(workspace, 'touchpoint', id, file);
  };
  return (
    <div className={styles.photos}>
      {image && <Picture image={image} className={styles.photo} />}
      {hasCameraAtHand() && (
        <Button look="line" icon={Camera} className={styles.big} onClick={() => void put('camera')}>
          {t('audit.takePhoto')}
        </Button>
      )}
      <Button look="line" icon={ImagePlus} className={styles.big} onClick={() => void put('files')}>
        {t(image ? 'audit.otherPicture' : 'images.add')}
      </Button>
    </div>
  );
}

import { ImagePlus, Trash2 } from 'lucide-react';
import type { ClipboardEvent, DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describeImage, type Pictured, removeImage } from '../../commands/images.ts';
import type { Image } from '../../model/image.ts';
import { pickPicture } from '../images/pickPicture.ts';
import { putPicture } from '../images/putPicture.ts';
import { Button } from '../parts/Button.tsx';
import { Picture } from '../parts/Picture.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useTyping } from '../useTyping.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './PictureField.module.css';

interface PictureFieldProps {
  kind: Pictured;
  row: { readonly id: string; readonly imageId?: string | undefined };
}

/** The picture of something: chosen, dropped or pasted here, put in words, taken away. */
export function PictureField({ kind, row: { id, imageId } }: PictureFieldProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const image = useEditor(({ shown }) => shown.image.get(imageId ?? ''));
  const put = (file: Blob | null | undefined) => file && void putPicture(workspace, kind, id, file);
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file?.type.startsWith('image/')) return;
    event.preventDefault();
    put(file);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    put(file);
  };
  const remove = () =>
    void workspace.editor.run({ key: 'images.did.removed' }, (tr) => removeImage(tr, kind, id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting have the button beside them
    <div className={styles.body} onDrop={drop} onPaste={paste}>
      {image && <Shown image={image} />}
      <div className={styles.buttons}>
        <Button small look="line" icon={ImagePlus} onClick={() => void pickPicture().then(put)}>
          {t(image ? 'images.replace' : 'images.choose')}
        </Button>
        {image && (
          <Button small icon={Trash2} onClick={remove}>
            {t('images.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Shown({ image }: { image: Image }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const alt = useTyping(image.alt ?? '', (text) =>
    editor.run(
      { key: 'images.did.described' },
      (tr) => describeImage(tr, image.id, text),
      `image/${image.id}/alt`,
    ),
  );
  return (
    <>
      <Picture
        image={image}
        className={styles.picture}
        missing={<p className={styles.missing}>{t('images.missing')}</p>}
      />
      <TextField label={t('images.alt')} placeholder={t('images.altPlaceholder')} {...alt} />
    </>
  );
}

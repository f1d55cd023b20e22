import { FileSpreadsheet, X } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickTable } from '../../ui/figures/pickTable.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { TextArea } from '../../ui/parts/TextArea.tsx';
import styles from './FiguresDialog.module.css';
import type { Figures } from './useFigures.ts';

/** Where the table comes from: pasted or typed here, chosen as a file, or dropped. */
export function FigureSource({ figures: { source, setSource, problem } }: { figures: Figures }) {
  const { t } = useTranslation();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    try {
      setSource({ content: new Uint8Array(await file.arrayBuffer()), fileName: file.name });
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  const said = isUnreadable
    ? t('importing.problem.unreadable')
    : problem && t(problem.key, problem.values ?? {});
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button beside it
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <p className={styles.hint}>{t('figures.dialog.hint')}</p>
      {source.fileName === null ? (
        <TextArea
          data-first
          className={styles.paste}
          label={t('figures.dialog.paste')}
          placeholder={t('figures.dialog.placeholder')}
          spellCheck={false}
          rows={4}
          value={typeof source.content === 'string' ? source.content : ''}
          onChange={(content) => setSource({ content, fileName: null })}
        />
      ) : (
        <FileName name={source.fileName} onLeave={() => setSource({ content: '', fileName: null })} />
      )}
      <Button
        small
        look="line"
        icon={FileSpreadsheet}
        className={styles.choose}
        onClick={() => void pickTable().then(take)}
      >
        {t('figures.dialog.file')}
      </Button>
      <div role="alert">{said && <p className={styles.problem}>{said}</p>}</div>
    </div>
  );
}

function FileName({ name, onLeave }: { name: string; onLeave(): void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.file}>
      <FileSpreadsheet size={16} strokeWidth={1.5} aria-hidden />
      <span dir="auto">{name}</span>
      <IconButton small icon={X} label={t('figures.dialog.another')} onClick={onLeave} />
    </p>
  );
}

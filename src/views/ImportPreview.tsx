import { useState } from 'react';

import { useTranslation } from 'react-i18next';
import type { FileContent } from '../formats/readFile.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { ImportChoices } from './ImportChoices.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import styles from './ImportPreview.module.css';
import { type ImportSummary, summaryOfDoc, summaryOfPlan } from './importSummary.ts';
import type { Keep, Known, MapFromFile } from './mapFromFile.ts';
import { RepairFindings } from './RepairFindings.tsx';
import { TableFindings } from './TableFindings.tsx';
import { UnreadColumns } from './UnreadColumns.tsx';

interface ImportPreviewProps {
  fileName: string;
  content: FileContent;
  /** Where on this device a map or template with the same id is already. */
  known?: Known;
  onCreate(map: MapFromFile): void;
  onCancel(): void;
  /** Goes on to the next file, when others wait; cancelling then means them too. */
  onSkip?: () => void;
}

/** The dialog after a file was read: what will be made of it, and everything in it that could not be read. Nothing is made before the person says so. */
export function ImportPreview({
  fileName,
  content,
  known = null,
  onCreate,
  onCancel,
  onSkip,
}: ImportPreviewProps) {
  const { t } = useTranslation();
  if (content.type === 'problem') {
    return (
      <Dialog
        title={t('importing.cannotOpen')}
        subtitle={fileName}
        onClose={onSkip ?? onCancel}
        foot={
          <Button look="primary" onClick={onSkip ?? onCancel}>
            {t(onSkip ? 'importing.next' : 'actions.close')}
          </Button>
        }
      >
        <p className={styles.problem}>{t(content.problem.key, content.problem.values ?? {})}</p>
      </Dialog>
    );
  }
  return (
    <Preview
      fileName={fileName}
      content={content}
      known={content.type === 'journey' ? known : null}
      onCreate={onCreate}
      onCancel={onCancel}
      {...(onSkip && { onSkip })}
    />
  );
}

interface PreviewProps extends ImportPreviewProps {
  content: Exclude<FileContent, { type: 'problem' }>;
}

function Preview({ fileName, content, known = null, onCreate, onCancel, onSkip }: PreviewProps) {
  const { t } = useTranslation();
  const summary = content.type === 'table' ? summaryOfPlan(content.plan) : summaryOfDoc(content.doc);
  const [title, setTitle] = useState(summary.title);
  const isTemplate = content.type === 'journey' && content.isTemplate;
  const create = (keep: Keep) => onCreate(mapOf(content, title.trim() || t('start.create.untitled'), keep));
  return (
    <Dialog
      title={t(isTemplate ? 'importing.templateTitle' : 'importing.title')}
      subtitle={fileName}
      size="middle"
      holds
      onClose={onCancel}
      foot={
        <ImportChoices
          isTemplate={isTemplate}
          known={known}
          onKeep={create}
          leave={<Leave onCancel={onCancel} onSkip={onSkip} />}
        />
      }
    >
      <TextField label={t('importing.mapTitle')} value={title} onChange={setTitle} />
      <Found summary={summary} content={content} />
    </Dialog>
  );
}

function Found({ summary, content }: { summary: ImportSummary; content: PreviewProps['content'] }) {
  const { t } = useTranslation();
  if (content.type === 'journey') {
    return (
      <>
        <ImportCounts summary={summary} />
        <RepairFindings report={content.report} />
      </>
    );
  }
  const { columns, unreadColumns, unread, notes } = content.report;
  const isAllRead = unreadColumns.length === 0 && unread.length === 0;
  return (
    <>
      <ImportCounts summary={summary} />
      {isAllRead && <p className={styles.good}>{t('importing.allRead', { count: columns.length })}</p>}
      <UnreadColumns columns={unreadColumns} />
      <TableFindings heading={t('importing.unread')} entries={unread} />
      <TableFindings heading={t('importing.notes')} entries={notes} />
    </>
  );
}

function Leave({
  onCancel,
  onSkip,
}: Pick<ImportPreviewProps, 'onCancel'> & { onSkip: ImportPreviewProps['onSkip'] | undefined }) {
  const { t } = useTranslation();
  return (
    <Button look="line" onClick={onSkip ?? onCancel}>
      {t(onSkip ? 'importing.skip' : 'actions.cancel')}
    </Button>
  );
}

function mapOf(content: PreviewProps['content'], title: string, keep: Keep): MapFromFile {
  if (content.type === 'table') return { type: 'table', plan: { ...content.plan, title } };
  return { type: 'journey', doc: withTitle(content.doc, title), isTemplate: content.isTemplate, keep };
}

function withTitle(doc: Doc, title: string): Doc {
  const journey = journeyOf(doc);
  if (!journey || journey.title === title) return doc;
  return { ...doc, journey: new Map([[journey.id, { ...journey, title }]]) };
}

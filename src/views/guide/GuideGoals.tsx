import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { HeadFact } from '../../ui/inspector/HeadFact.tsx';
import { journeyWriter } from '../../ui/inspector/journeyWriter.ts';
import { PurposeFacts } from '../../ui/inspector/PurposeFacts.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';

/** What the map is called and what it is for. */
export function GuideGoals() {
  const { t } = useTranslation();
  const { rename, write } = journeyWriter(useWorkspace());
  const journey = useEditor(({ shown }) => journeyOf(shown));
  if (!journey) return null;
  return (
    <>
      <HeadFact label={t('facts.mapTitle')} value={journey.title} onChange={rename} />
      <PurposeFacts journey={journey} write={write} />
    </>
  );
}

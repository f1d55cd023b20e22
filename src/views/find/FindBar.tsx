import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Found, findTouchpoints } from '../../derive/findTouchpoints.ts';
import { filterCount, filterFacts, type TouchpointFilter } from '../../derive/touchpointFilter.ts';
import type { Doc } from '../../model/doc.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { hideCards } from '../../ui/partDeeds.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { useHandOn } from '../../ui/parts/goToWork.ts';
import { useEditor, useSession, useWorkspace, type Workspace } from '../../ui/workspace.ts';
import { FactMenu } from './FactMenu.tsx';
import styles from './FindBar.module.css';
import { OthersChoice } from './OthersChoice.tsx';
import { useShownCount } from './useShownCount.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

const none: readonly string[] = [];

/** Finds touchpoints as one types and filters them by what they are: all others are dimmed or hidden on the map, in the table and on a phone, and left out of the list. */
export function FindBar() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<TouchpointFilter>({});
  const [hides, setHides] = useState(false);
  const found = useFound(query, filter, hides);
  const box = useRef<HTMLElement>(null);
  useHandOn(box);
  const isAsking = query.trim() !== '' || filterCount(filter) > 0;
  const close = () => session.setState({ finding: false });
  const clear = () => {
    setQuery('');
    setFilter({});
  };
  return (
    <search ref={box} className={styles.bar} aria-label={t('find.bar')}>
      <FindField query={query} onQuery={setQuery} found={found} isAsking={isAsking} onClose={close} />
      <div className={styles.facts}>
        {filterFacts.map((fact) => (
          <FactMenu key={fact} fact={fact} filter={filter} onChange={setFilter} />
        ))}
        <Button
          small
          aria-pressed={filter.pains ?? false}
          className={styles.toggle}
          onClick={() => setFilter(({ pains, ...others }) => (pains ? others : { ...others, pains: true }))}
        >
          {t('find.pains')}
        </Button>
        <span data-vacant={!isAsking || undefined} className={styles.place}>
          <Button small onClick={clear}>
            {t('find.clear')}
          </Button>
        </span>
        <OthersChoice hides={hides} isOpen={isAsking || hides} onChange={setHides} />
      </div>
      <ViewsMenu
        found={{ query, filter, hides }}
        onApply={(view) => {
          setQuery(view.query);
          setFilter(view.filter);
          setHides(view.hides);
        }}
      />
      <IconButton small icon={X} label={t('find.close')} onClick={close} />
    </search>
  );
}

/** What is found now; all others are dimmed for as long as the bar is open. Which of them are hidden is settled when it is asked: nothing goes away from under the hands of somebody who works on it. */
function useFound(query: string, filter: TouchpointFilter, hides: boolean) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const doc = useEditor((state) => state.doc);
  const seen = useSession((state) => state.seen);
  const found = useMemo(() => findTouchpoints(doc, query, filter, seen), [doc, query, filter, seen]);
  useEffect(() => session.setState({ faded: found.faded }), [session, found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the map is no new question
  useEffect(
    () => hideCards(workspace, hides ? cardsOf(doc, found) : new Set()),
    [workspace, query, filter, hides],
  );
  useEffect(
    () => () => {
      session.setState({ faded: new Set() });
      hideCards(workspace, new Set());
    },
    [workspace, session],
  );
  return found;
}

/** The touchpoints that are not looked for; notes are never hidden. */
function cardsOf({ touchpoint }: Doc, { faded }: Found): ReadonlySet<string> {
  return new Set([...faded].filter((id) => touchpoint.has(id)));
}

interface FindFieldProps {
  query: string;
  onQuery(query: string): void;
  found: Found;
  /** Whether anything is looked for. */
  isAsking: boolean;
  onClose(): void;
}

/** The field; Enter goes to the next one that was found, with Shift to the one before. */
function FindField({ query, onQuery, found, isAsking, onClose }: FindFieldProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const field = useRef<HTMLInputElement>(null);
  const selected = useSession(
    ({ selection, chosen }) => chosen?.id ?? (selection.length === 1 ? selection[0] : undefined),
  );
  // Only the drawn map shows notes.
  const notes = useSession(({ view }) => (view === 'map' ? found.notes : none));
  const hits = [...found.hits, ...notes];
  const at = hits.indexOf(selected ?? '');
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const go = (step: 1 | -1) => goToHit(workspace, hits, at, step);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.find}>
      <input
        ref={field}
        type="search"
        data-find
        className={styles.field}
        aria-label={t('find.field')}
        placeholder={t('find.field')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Steps hits={hits} notes={notes.length} at={at} isAsking={isAsking} onGo={go} />
    </div>
  );
}

interface StepsProps extends Pick<FindFieldProps, 'isAsking'> {
  hits: readonly string[];
  /** How many of them are notes. */
  notes: number;
  /** Which of the hits is selected; −1 for none. */
  at: number;
  onGo(step: 1 | -1): void;
}

/** How many were found, and the ways from one to the next. */
function Steps({ hits, notes, at, isAsking, onGo }: StepsProps) {
  const { t } = useTranslation();
  const shown = useShownCount();
  const count = hits.length;
  const told = at < 0 ? t('find.found', { count }) : t('find.foundAt', { position: at + 1, count });
  return (
    <>
      <output className={styles.count}>
        {isAsking && (count === 0 ? t('find.nothing') : told)}
        {notes > 0 && <span>{t('find.inNotes', { count: notes })}</span>}
        {shown && <span>{t('find.shown', shown)}</span>}
      </output>
      <IconButton
        small
        icon={ChevronUp}
        label={t('find.previous')}
        off={count === 0}
        onClick={() => onGo(-1)}
      />
      <IconButton small icon={ChevronDown} label={t('find.next')} off={count === 0} onClick={() => onGo(1)} />
    </>
  );
}

/** Selects the next or previous of what was found and brings it into sight; the keyboard stays where it is. */
function goToHit(workspace: Workspace, hits: readonly string[], at: number, step: 1 | -1): void {
  const start = step > 0 ? 0 : hits.length - 1;
  const next = hits[at < 0 ? start : (at + step + hits.length) % hits.length];
  if (next === undefined) return;
  const { doc } = workspace.editor.getState();
  if (doc.note.has(next)) {
    workspace.session.setState({ chosen: { kind: 'note', id: next } });
    workspace.board?.drawn?.revealNote(next);
    return;
  }
  workspace.session.setState({ selection: [next], focus: placeOf(doc, next) });
  workspace.board?.reveal(next);
}

import { Component, type ErrorInfo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laterWords } from '../ui/languageChoice.ts';
import { Button } from '../ui/parts/Button.tsx';
import styles from './Message.module.css';
import type { Shelf } from './shelf.ts';

interface RescueProps {
  shelf: Shelf;
}

/** What is shown instead of a blank page when drawing a screen failed. What was saved is untouched by it, and can be taken away at once. */
export class RescueBoundary extends Component<RescueProps & { children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? <Rescue shelf={this.props.shelf} /> : this.props.children;
  }
}

function Rescue({ shelf }: RescueProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'rescued' | 'notRescued' | null>(null);
  // From the stores, for nothing that was on the screen can be trusted any more.
  const rescue = async () => {
    const [{ backUp }] = await Promise.all([import('./keeping/backUp.ts'), laterWords()]);
    await backUp(shelf);
  };
  const onRescue = () => {
    rescue().then(
      () => setOutcome('rescued'),
      () => setOutcome('notRescued'),
    );
  };
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{t('app.broken')}</h1>
      <p>{t('app.brokenHint')}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
      <Button onClick={onRescue}>{t('app.rescue')}</Button>
      <p role="status">{outcome && t(`app.${outcome}`)}</p>
    </main>
  );
}

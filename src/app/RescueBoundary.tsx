import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/parts/Button.tsx';
import styles from './Message.module.css';

/** What is shown instead of a blank page when drawing a screen failed. What was saved is untouched by it. */
export class RescueBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? <Rescue /> : this.props.children;
  }
}

function Rescue() {
  const { t } = useTranslation();
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{t('app.broken')}</h1>
      <p>{t('app.brokenHint')}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </main>
  );
}

import { useBoard } from './board.ts';
import styles from './Marquee.module.css';

/** The rectangle that is drawn with the pointer around what is to be selected. It follows the pointer without rendering. */
export function Marquee() {
  const board = useBoard();
  return (
    <div
      ref={(element) => {
        board.marquee = element;
      }}
      className={styles.marquee}
      hidden
    />
  );
}

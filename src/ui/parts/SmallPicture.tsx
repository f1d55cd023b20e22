import { useEditor } from '../workspace.ts';
import { Picture } from './Picture.tsx';
import styles from './SmallPicture.module.css';

/** A picture of the map at the foot of a text that says what it shows; nothing where there is none, a plain block where its bytes are missing. */
export function SmallPicture({ imageId }: { imageId: string | undefined }) {
  const image = useEditor(({ shown }) => (imageId === undefined ? undefined : shown.image.get(imageId)));
  if (!image) return null;
  const missing = <span className={styles.missing} />;
  return <Picture image={image} className={styles.picture} alt="" missing={missing} />;
}

import type { ComponentType } from 'react';
import type { Scene } from '../../derive/scene.ts';
import type { Steps } from '../../derive/steps.ts';
import type { Message, MessageKey } from '../../words/key.ts';
import type { FormatId, FormatOptions } from './exportChoice.ts';
import type { ExportRequest } from './exportRequest.ts';

/** A line of the table of formats. All that is heavy comes with `load`, when the format is chosen. */
export interface ExportFormat {
  readonly id: FormatId;
  /** Its name where it is the same in every language; else the key of one. */
  readonly label: 'PNG' | 'JPEG' | 'SVG' | 'JSON' | 'PDF' | 'PowerPoint' | MessageKey;
  /** The words of the button that makes the file. */
  readonly button: MessageKey;
  readonly extension: string;
  /** Whether the map can be put into the file: as it was chosen the last time, only when it is asked for each time, or never. */
  readonly carries: 'wanted' | 'asked' | 'never';
  load(): Promise<FormatPart>;
}

/** The part of a format that comes later. */
export interface FormatPart {
  readonly usual: FormatOptions;
  /** What is chosen of it, below *Format*; none when absent. */
  readonly Options?: ComponentType<FormatOptionsProps>;
  /** The words below *Format* that tell what it is good for. */
  readonly note?: MessageKey;
  /** It is not for slides, so that texts may be smaller. */
  readonly isForPaper?: true;
  /** Whether it is made to be written on, so that nothing of the content is in the file whatever was chosen. */
  isBlank?(options: FormatOptions): boolean;
  /** How large it gets, before it is made: exact but for the bytes. */
  size(request: ExportRequest, options: FormatOptions): FormatSize;
  /** About how many bytes it gets; it may take a while, and is asked for when the person rests. */
  bytes(request: ExportRequest, options: FormatOptions, signal: AbortSignal): Promise<number>;
  /** What has to be known before; the checks that all pictures have are made by the dialog. */
  checks?(request: ExportRequest, options: FormatOptions): readonly ExportCheck[];
  /** The pages as they will be; the scenes of the request when absent. */
  pages?(request: ExportRequest, options: FormatOptions): readonly Scene[];
  /** Makes those pages piece by piece, before they are asked for; made already when absent. */
  steps?(request: ExportRequest, options: FormatOptions): Steps<unknown>;
  /** Makes the file, or several that are numbered; none when it was printed. It tells how far it is and stops by throwing the signal's reason. */
  make(request: ExportRequest, options: FormatOptions, job: ExportJob): Promise<Made>;
}

/** What the component of a format's own choices is given. */
export interface FormatOptionsProps {
  readonly request: ExportRequest;
  readonly options: FormatOptions;
  onChange(options: FormatOptions): void;
}

/** The measures of what is made. */
export interface FormatSize {
  /** How many pages or slides; 1 for a picture. */
  readonly pages: number;
  readonly pixels?: { readonly width: number; readonly height: number };
  /** Of one page, on paper. */
  readonly millimetres?: { readonly width: number; readonly height: number };
}

/** Something that was looked at before a file is made; with a way on, where there is one. */
export interface ExportCheck {
  readonly isGood: boolean;
  readonly message: Message;
  /** What is proposed instead. */
  readonly proposal?: { readonly label: MessageKey; readonly layout: 'compact' | 'wrapped' };
}

/** A file on its way. */
export interface ExportJob {
  /** How much is done, 0 to 1. */
  progress(done: number): void;
  readonly signal: AbortSignal;
}

/** What came of it. */
export interface Made {
  readonly files: readonly Blob[];
  /** What the person has to be told of it, as that it became smaller. */
  readonly said?: Message;
}

import type { Session } from './processes';

export type Rectangle = { x: number; y: number; width: number; height: number };

/** A visible window as the desktop knows it; what it doesn't tell is left out. */
export type SeenWindow = {
  title: string;
  focused: boolean;
  place: Rectangle;
  above?: boolean;
  inTaskbar?: boolean;
};

/** A window system with a window manager, brought up for one test with no screen. */
export type Desktop = {
  session: Session;
  /** What Codepin is started with there. */
  switches: string[];
  /** What the user is in before Codepin: a program that is given its script to run. */
  terminal: (script: string) => { program: string; args: string[] };
  /** Takes a picture of all that can be seen. */
  takePicture: (file: string) => Promise<void> | void;
  press: (key: string) => Promise<void> | void;
  windows: () => SeenWindow[] | Promise<SeenWindow[]>;
  /** The displays' places. */
  displays: Rectangle[];
};

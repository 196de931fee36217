import type { Session } from './processes';

export type Rectangle = { x: number; y: number; width: number; height: number };

/** A visible window as the desktop knows it, its place in the display's pixels. */
export type SeenWindow = {
  title: string;
  focused: boolean;
  place: Rectangle;
  /** Left out where the desktop doesn't tell. */
  above?: boolean;
  inTaskbar?: boolean;
};

/** A window system with a window manager, brought up for one test with no screen. */
export type Desktop = {
  session: Session;
  /** What Codepin is started with there. */
  switches: string[];
  /** What runs a script in a terminal there. */
  terminal: (script: string) => string[];
  /** Takes a picture of all that can be seen. */
  takePicture: (file: string) => Promise<void> | void;
  /** Presses one key, named as X11 names it. */
  press: (key: string) => Promise<void> | void;
  windows: () => SeenWindow[] | Promise<SeenWindow[]>;
  /** Where the overlay is to open, if Codepin is who places it. */
  overlayOn?: Rectangle;
  /** How many pixels lower the manager may put it: title bars are as high as their font. */
  lower?: number;
  /** What a user does to be in the terminal again, where no manager gives the focus to anyone. */
  enterTerminal?: () => void;
  /** How many pixels a pixel of the page has in each direction: 1 unless it says otherwise. */
  scale?: number;
  /** What else the desktop lets the overlay have. */
  overlayHas?: { above?: true; inTaskbar?: false };
};

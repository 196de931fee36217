import type { BrowserWindow, Point } from 'electron';

/** The desktops whose way to bind a command to a key is known. */
export const boundDesktops = ['gnome', 'kde', 'sway', 'hyprland', 'other'] as const;

/** How the user's desktop binds a command to a key: what to put there, and where that is. */
export type Binding = { desktop: (typeof boundDesktops)[number]; line: string };

/** What Codepin has to know of a platform, or has done there, where Electron isn't alike everywhere. */
export type Platform = {
  /** Sets Chromium's switches. Must run before Electron is ready. */
  setSwitches: () => void;
  /**
   * Starts the program again where it has come up on another window system than it is to use.
   *
   * @param folder the user data.
   * @param leave called before the other process starts.
   * @returns whether it was started, and this process has to end.
   */
  relaunchOnWantedWindowSystem: (folder: string, leave: () => void) => Promise<boolean>;
  /** Whether the user may choose what draws the windows. */
  offersWindowSystems: boolean;
  /** Whether the desktop alone decides about hotkeys: a chord that is registered may do nothing. */
  desktopBindsHotkeys: boolean;
  /** Whether the desktop lists the hotkey among its own shortcuts. */
  listsHotkeys: () => Promise<boolean>;
  /**
   * How the user binds a command to a key by the desktop's own means.
   *
   * @param accelerator an Electron accelerator.
   * @param command a command line for `sh`.
   */
  bindingFor: (accelerator: string, command: string) => Binding;
  /** Reads how long a key is held before it repeats, in ms, where the system tells. */
  readRepeatDelay: (then: (ms: number) => void) => void;
  launchAtLogin: { isOn: () => boolean; set: (on: boolean) => Promise<void> };
  /** Files in the folder of icons; a window has none of its own where the program's is taken. */
  icons: { tray: string; window?: string };
  /** Named here: of a list in the style sheet every missing one would be looked for at each size. */
  monospaceFont: string | undefined;
  /** Whether a page makes frames while its window is hidden. */
  paintsHiddenPages: boolean;
  /** Whether a window is told where it is. */
  tellsPlaces: boolean;
  /** Electron's `type` of the overlay's window. */
  overlayType: string | undefined;
  /** How long after a show a blur may be a mistake, in ms. */
  blurGraceMs: number;
  /** To be called once, while a window is hidden, so that it doesn't flash when it is shown. */
  prepareWindow: (window: BrowserWindow) => void;
  /** To be called before each show of the overlay. */
  rememberFocus: () => void;
  /**
   * Hides the overlay so that the program the user was in has the focus again.
   *
   * @param othersVisible whether another window of ours is visible.
   */
  hideOverlay: (overlay: BrowserWindow, othersVisible: boolean) => void;
  /** Asks for the cursor's place, in device-independent pixels; undefined where nobody knows. */
  askCursor: (then: (point: Point | undefined) => void) => void;
};

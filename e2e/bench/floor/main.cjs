// The floor: what Electron itself takes. One window made hidden, holding one input; with --two, a
// second one that is opened at the start.
const { app, BrowserWindow, globalShortcut } = require('electron');

const page = (body) =>
  `data:text/html,<!doctype html><meta name="color-scheme" content="light"><body style="margin:0">${body}`;
const options = { show: false, backgroundColor: '#ffffff', webPreferences: { sandbox: true } };

app.whenReady().then(() => {
  const window = new BrowserWindow({
    ...options,
    width: 720,
    height: 520,
    x: 280,
    y: 133,
    frame: false,
    skipTaskbar: true,
    alwaysOnTop: true,
  });
  window.loadURL(page('<input autofocus style="width:100%;font-size:20px">'));
  const toggle = () => {
    if (window.isVisible()) return window.hide();
    window.show();
    window.focus();
  };
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type === 'keyDown' && key === 'Escape') window.hide();
  });
  window.once('ready-to-show', () => {
    globalShortcut.register('Control+Shift+F11', toggle);
    console.log('ready');
  });
  if (process.argv.includes('--two')) {
    const second = new BrowserWindow({ ...options, width: 1200, height: 760, x: 40, y: 20 });
    second.loadURL(page('<p style="font-size:40px">ready</p>'));
    second.once('ready-to-show', () => second.show());
  }
});

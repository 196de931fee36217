import { build, Platform } from 'electron-builder';
import { buildApp, root } from './build';
import { provideElectron } from './runtime/electron';

const electron = await provideElectron();
await buildApp();
const targets = process.argv.slice(2);
const written = await build({
  projectDir: root,
  targets: Platform.current().createTarget(targets.length > 0 ? targets : ['dir']),
  publish: null,
  config: {
    appId: 'org.codepin.Codepin',
    directories: { output: 'release', buildResources: 'build/icons' },
    files: ['dist/**', 'package.json', '!node_modules'],
    electronDist: electron.folder,
    electronVersion: electron.version,
    npmRebuild: false,
    protocols: [{ name: 'Codepin', schemes: ['codepin'] }],
    linux: { category: 'Development', icon: 'build/icons/icon.png' },
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: false,
      grantFileProtocolExtraPrivileges: false,
    },
  },
});
console.log(written.length > 0 ? written.join('\n') : 'Written to release/');

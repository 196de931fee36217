import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useId, useState } from 'react';

import type { MessageKey } from '../../../data/i18n';
import type { CopyFormat, Prefs } from '../../../electron/prefs/schema';
import { useAnnounce } from '../../components/announcer';
import { Icon } from '../../components/icons';
import { call } from '../../shell/bridge';
import { useCatalogue } from '../../shell/catalogue';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import { whenTold } from '../../shell/told';
import { HotkeyField } from './hotkey-field';
import styles from './settings.module.css';

const copyFormats: CopyFormat[] = ['code', 'code-name', 'protocol-code-name', 'title', 'markdown'];
const displays: Prefs['overlayDisplay'][] = ['cursor', 'primary'];
const windowSystems: Prefs['windowSystem'][] = ['auto', 'wayland'];
const forgettings: Prefs['forgetQuery'][] = ['at-once', 'minute', 'never'];

/** The settings and the button that opens them. Every change takes effect at once. */
export function Settings() {
  const say = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => whenTold('settings', () => setOpen(true)), []);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        className={styles.open}
        aria-label={say('settings.open')}
        title={say('settings.open')}
      >
        <Icon name="settings" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <div className={styles.head}>
            <Dialog.Title>{say('settings.title')}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={say('settings.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <Choices />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices() {
  const say = useText();
  const announce = useAnnounce();
  const { tables } = useCatalogue();
  const { prefs, launchAtLogin, version, inWaylandSession } = useSnapshot();
  const launch = (value: boolean) =>
    call('setLaunchAtLogin', value).catch(() => announce(say('action.failed')));
  const languages = [
    ...new Set(
      tables.flatMap((table) =>
        table.codes.flatMap((code) => code.constants.map((one) => one.language)),
      ),
    ),
  ];
  return (
    <div className={styles.choices}>
      <Choice
        label="settings.language"
        value={prefs.language}
        options={[
          ['system', say('settings.language.system')],
          ['zh-CN', '中文'],
          ['en', 'English'],
        ]}
        onChange={(value) => call('setLanguage', value)}
      />
      <HotkeyField />
      <Choice
        label="settings.copyFormat"
        value={prefs.copyFormat}
        options={copyFormats.map((format) => [format, say(`settings.copyFormat.${format}`)])}
        onChange={(value) => call('setCopyFormat', value)}
      />
      <Choice
        label="settings.constantLanguage"
        value={prefs.constantLanguage}
        options={languages.map((language) => [language, language])}
        onChange={(value) => call('setConstantLanguage', value)}
      />
      <Choice
        label="settings.overlayDisplay"
        value={prefs.overlayDisplay}
        options={displays.map((one) => [one, say(`settings.overlayDisplay.${one}`)])}
        onChange={(value) => call('setOverlayDisplay', value)}
      />
      <Choice
        label="settings.forgetQuery"
        value={prefs.forgetQuery}
        options={forgettings.map((one) => [one, say(`settings.forgetQuery.${one}`)])}
        onChange={(value) => call('setForgetQuery', value)}
      />
      <Switch
        label="settings.prefill"
        on={prefs.prefill}
        onChange={(value) => call('setPrefill', value)}
      />
      <Switch label="settings.launchAtLogin" on={launchAtLogin} onChange={launch} />
      {inWaylandSession && (
        <Choice
          label="settings.windowSystem"
          value={prefs.windowSystem}
          options={windowSystems.map((one) => [one, say(`settings.windowSystem.${one}`)])}
          onChange={(value) => call('setWindowSystem', value)}
        />
      )}
      <Row label={say('settings.usage')}>
        <button
          type="button"
          disabled={Object.keys(prefs.usage).length === 0}
          onClick={async () => {
            await call('clearUsage');
            announce(say('settings.usage.cleared'));
          }}
        >
          {say('settings.usage.clear')}
        </button>
      </Row>
      <p className={styles.version}>{say('settings.version', { version })}</p>
    </div>
  );
}

function Row({ label, id, children }: { label: string; id?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      {id ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      {children}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: MessageKey;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => Promise<void>;
};

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const say = useText();
  const id = useId();
  return (
    <Row label={say(label)} id={id}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Row>
  );
}

type SwitchProps = { label: MessageKey; on: boolean; onChange: (on: boolean) => Promise<void> };

function Switch({ label, on: checked, onChange }: SwitchProps) {
  const say = useText();
  const id = useId();
  return (
    <Row label={say(label)} id={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </Row>
  );
}

import { type ReactNode, useId } from 'react';
import type { Choice, Setting } from '../../../data/settings/declaration';
import { type SettingKey, settingKeys, settings } from '../../../data/settings/settings';
import type { Change } from '../../../electron/ipc/domains/settings';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../shell/bridge';
import { useCatalogue } from '../../shell/catalogue';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import { HotkeyField } from './hotkey-field';
import styles from './settings.module.css';

/** A row for each declared setting, and for what is set but not kept with the others. */
export function SettingsRows() {
  const say = useText();
  const announce = useAnnounce();
  const snapshot = useSnapshot();
  const { library, launchAtLogin, version } = snapshot;
  const launch = (value: boolean) =>
    call('settings.setLaunchAtLogin', value).catch(() => announce(say('action.failed')));
  const shown = settingKeys.filter((key) => {
    const { only }: Setting = settings[key];
    return only === undefined || snapshot[only];
  });
  return (
    <div className={styles.choices}>
      {shown.map((key) => (
        <SettingRow key={key} name={key} />
      ))}
      <Switch label={say('settings.launchAtLogin')} on={launchAtLogin} onChange={launch} />
      <Row label={say('settings.usage')}>
        <button
          type="button"
          disabled={Object.keys(library.usage).length === 0}
          onClick={async () => {
            await call('library.clearUsage');
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

function SettingRow({ name }: { name: SettingKey }) {
  const say = useText();
  const value = useSnapshot().settings[name];
  const constantLanguages = useConstantLanguages();
  const { label, control }: Setting = settings[name];
  const set = (next: unknown) => call('settings.set', { key: name, value: next } as Change);
  switch (control.kind) {
    case 'hotkey':
      return <HotkeyField />;
    case 'switch':
      return <Switch label={say(label)} on={value === true} onChange={set} />;
    case 'choice':
    case 'constant-language': {
      const choices = control.kind === 'choice' ? control.choices : constantLanguages;
      return <Select label={say(label)} value={String(value)} choices={choices} onChange={set} />;
    }
  }
}

/** The programming languages whose constants the tables have. */
function useConstantLanguages(): Choice[] {
  const { tables } = useCatalogue();
  const constants = tables.flatMap(({ codes }) => codes.flatMap((code) => code.constants));
  return [...new Set(constants.map(({ language }) => language))].map((name) => ({
    value: name,
    name,
  }));
}

function Row({ label, id, children }: { label: string; id?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      {id ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      {children}
    </div>
  );
}

type SelectProps = {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
};

function Select({ label, value, choices, onChange }: SelectProps) {
  const say = useText();
  const id = useId();
  return (
    <Row label={label} id={id}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.message ? say(choice.message) : choice.name}
          </option>
        ))}
      </select>
    </Row>
  );
}

type SwitchProps = { label: string; on: boolean; onChange: (on: boolean) => void };

function Switch({ label, on: checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <Row label={label} id={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </Row>
  );
}

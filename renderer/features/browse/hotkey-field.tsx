import { type KeyboardEvent, useState } from 'react';
import { formatChord } from '../../../data/i18n/chord';
import { chordOf } from '../../commands/chord';
import { useAnnounce } from '../../components/announcer';
import { BindingHelp } from '../../components/binding-help';
import { call } from '../../shell/bridge';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './settings.module.css';

/** Shows the hotkey and records another. A chord that can't be had says why, and the old one stays. */
export function HotkeyField() {
  const say = useText();
  const announce = useAnnounce();
  const { activeHotkey, platform } = useSnapshot();
  const [recording, setRecording] = useState(false);
  const [problem, setProblem] = useState('');

  const record = async (event: KeyboardEvent) => {
    if (!recording) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setRecording(false);
    const chord = chordOf(event.nativeEvent, platform);
    if (!chord) return;
    const hotkey = formatChord(chord, platform);
    const refusal = await call('settings.setHotkey', chord);
    setProblem(refusal ? say(`refusal.${refusal}`, { hotkey }) : '');
    if (!refusal) {
      setRecording(false);
      announce(say('settings.hotkey.changed', { hotkey }));
    }
  };
  const shown = activeHotkey ? formatChord(activeHotkey, platform) : say('settings.hotkey.none');
  return (
    <div className={styles.row}>
      <span>
        {say('settings.hotkey')}: <kbd>{shown}</kbd>
      </span>
      <button
        type="button"
        onClick={() => {
          setProblem('');
          setRecording(true);
        }}
        onKeyDown={record}
        onBlur={() => setRecording(false)}
      >
        {say(recording ? 'settings.hotkey.recording' : 'settings.hotkey.record')}
      </button>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {platform === 'linux' && <BindingHelp />}
    </div>
  );
}

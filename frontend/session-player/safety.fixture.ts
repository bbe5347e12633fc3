/** The table of signs for tests, in the form in which the server sends it. Levels after fact sheet 2.9; the words are short on purpose. */
import type { Level, Safety, Sign } from './safety';

function sign(name: string, getHelp: Sign['getHelp'], yes: Level, no: Level | null = yes, question: string | null = null): Sign {
  return { name, label: `label of ${name}`, ask: question ? 'YES_NO' : 'NOTHING', question, which: [], ringIf: `Ring now if ${name}.`, getHelp, yes, no };
}

export const SAFETY: Safety = {
  emergency: { label: 'Emergency', number: '999' },
  abroad: null,
  urgent: { label: 'Urgent advice', number: '111' },
  crisis: { label: 'Somebody to talk to', number: '116 123' },
  maternity: { label: 'Maternity unit', number: '020 1' },
  clinic: { label: 'Your clinic', number: '020 2' },
  signs: [
    {
      ...sign('red_flag', 'GO', 'EMERGENCY'),
      ask: 'WHICH',
      question: 'Which?',
      which: ['C1', 'C2', 'C3', 'C4'].map((id) => ({ id, label: `label of ${id}` })),
    },
    sign('chest_pain', 'RING', 'EMERGENCY'),
    sign('sudden_severe', 'RING', 'EMERGENCY'),
    sign('breathless', 'RING', 'EMERGENCY', 'SAME_DAY', 'Still breathless?'),
    sign('faint', 'RING', 'EMERGENCY', 'SAME_DAY', 'Passed out?'),
    sign('new_weakness', 'GO', 'EMERGENCY', 'SAME_DAY', 'Last two days?'),
    sign('new_numbness', 'GO', 'EMERGENCY', 'CLINICIAN_FIRST', 'Both legs?'),
    sign('leg_further_down', 'GO', 'EMERGENCY', 'CLINICIAN_FIRST', 'Both legs?'),
    sign('fall_injury', 'RING', 'EMERGENCY', 'CLINICIAN_FIRST', 'Knocked out?'),
    sign('pregnancy_sign', 'RING', 'EMERGENCY', 'SAME_DAY', 'Heavy bleeding?'),
    sign('something_else', 'RING', 'CLINICIAN_FIRST', null, 'Still there?'),
  ],
  pages: {
    EMERGENCY_GO: { title: 'Go', text: 'Go now.', say: 'This is new:' },
    EMERGENCY_RING: { title: 'Ring', text: 'Ring now.', say: 'This happened:' },
    SAME_DAY: { title: 'Today', text: 'Today.', say: 'Because of this:' },
    MATERNITY: { title: 'Maternity', text: 'The unit.', say: 'Because of this:' },
    CLINICIAN_FIRST: { title: 'Wait', text: 'Wait.', say: 'Because of this:' },
    NO_STOP: { title: 'Kept', text: 'Kept.', say: '' },
  },
};

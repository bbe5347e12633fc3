/**
 * Words in a free text that open a question. They never grade: whoever writes about a bladder is asked whether it is new, nothing more.
 * English. Rather a question too many than one too few.
 */

export type Opened = 'saddle' | 'selfHarm';

const SADDLE: readonly RegExp[] = [
  /\b(bladder|bowels?|incontinen\w*|urin\w*|pee(s|d|ing)?|wee|weeing|wet myself|wetting myself|poo|pooing|constipat\w*|back ?passage)\b/,
  /\b(saddle|genitals?|private parts|privates|perineum|penis|vagina\w*|scrotum|testicles?|erections?|sexual\w*|during sex|having sex)\b/,
  /\b(cannot|can'?t|can not|unable to|hard to|trouble) (go to|going to|on) the (toilet|loo)\b/,
  /\b(no control|lost control|losing control|leak\w*|soil(ed|ing))\b/,
  // numb, and where
  /\b(numb\w*|no feeling|lost (the |all )?feeling|cannot feel|can'?t feel|tingl\w*|pins and needles)\b[^.!?]*\b(between|groin|crotch|bottom|bum|buttocks?|inner thighs?|down there|wip(e|ing))\b/,
  /\b(between (my |the |both )?(legs|thighs)|groin|crotch|bottom|bum|buttocks?|down there|wip(e|ing))\b[^.!?]*\b(numb\w*|no feeling|lost (the |all )?feeling|cannot feel|can'?t feel|tingl\w*|feels? (odd|strange|different))\b/,
];

const SELF_HARM: readonly RegExp[] = [
  /\b(suicid\w*|self[- ]?harm\w*|over-?dos\w*)\b/,
  /\b(kill|killing|harm|harming|hurting|cutting) my ?self\b/,
  /\b(want|wanted|wanting|going|think|thinking|thought|thoughts|feel like|urge) (to|of|about|on)? ?(hurt|cut)(ting)? my ?self\b/,
  /\b(end|ending|take|taking) (it all|my (own )?life)\b/,
  /\b(want|wanted|wish|rather|ready) (to (die|be dead)|be dead|i was dead|i were dead|die)\b/,
  /\b(wish i (was|were)n'?t (here|alive)|better off (dead|without me)|not worth living|no (point|reason) (in |to )?(living|live|going on))\b/,
  /\b(do not|don'?t|no longer) want to (live|be here|be alive|go on living|wake up)\b/,
  /\b(can'?t|cannot) (go on living|live like this|live any ?more)\b/,
];

/** What these words open; the more urgent first. */
export function opened(text: string): Opened[] {
  const plain = text.toLowerCase().replace(/[‘’`´]/g, "'").replace(/\s+/g, ' ');
  const found: Opened[] = [];
  if (SELF_HARM.some((words) => words.test(plain))) {
    found.push('selfHarm');
  }
  if (SADDLE.some((words) => words.test(plain))) {
    found.push('saddle');
  }
  return found;
}

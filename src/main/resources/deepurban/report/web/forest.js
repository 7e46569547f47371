// Effects with their intervals: of all reforms on some outcomes, and of one reform on the parts of the town.

const rowOf = ([reform, outcome, scope, part, verdict, difference, low, high, margin, baseline, mean, differenceText, intervalText, p]) =>
  ({reform: data.names[reform], outcome: data.names[outcome], scope: data.names[scope], part: data.names[part], verdict: data.names[verdict], difference, low, high, margin, baseline, mean, differenceText, intervalText, p});
const effects = data.effects.map(rowOf);
const verdictText = row => say(data.verdicts[row.verdict]);
const verdictColour = row => verdictColours[row.verdict.split(' ')[0]] || '#6b747d';

/** A row of a panel: an effect with its verdict; a ring where nothing is shown. */
function effectRow(label, effect) {
  const colour = verdictColour(effect);
  const open = effect.verdict === 'undecided' || effect.verdict === 'equivalent';
  return {
    label, effect,
    marks: [{value: effect.difference, low: effect.low, high: effect.high, colour, open}],
    texts: [{text: `${effect.differenceText}  ${effect.intervalText}`}, {text: verdictText(effect), colour}],
    tip: [[word('difference'), effect.differenceText], [word('interval'), effect.intervalText],
      [word('baseline'), effect.baseline], [word('reform'), effect.mean], [word('verdict'), verdictText(effect)], ['p', effect.p]],
  };
}

function effectTable(first, rows) {
  return () => ({
    columns: [...first, word('baseline'), word('reform'), word('difference'), word('interval'), 'p', word('verdict')],
    rows: rows.map(({cells, effect: e}) => [...cells, e.baseline, e.mean, e.differenceText, e.intervalText, e.p, verdictText(e)]),
  });
}

const alternatives = rows => rows.map(({label, effect: e}) => word('alt.one', label, e.differenceText, e.intervalText, verdictText(e))).join(word('semicolon'));

const ofTown = effects.filter(row => row.scope === 'town');
const deciding = data.chosen.filter(name => data.outcomes[name].rank === 2);

// Pictures of one reform begin with the one that the answer speaks of.
const best = ofTown.filter(row => row.outcome === deciding[0] && row.verdict.startsWith('better'))
  .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
if (best) chosen.reform = best.reform;

picture('effects', {
  state: {outcome: ''},
  controls: (state, again) => [select(word('outcome'), outcomeEntries(ofTown, [['', word('deciding')]]), state.outcome, name => {
    state.outcome = name;
    again();
  })],
  build: (width, state) => {
    const outcomes = state.outcome ? [state.outcome] : deciding.length ? deciding : data.chosen.slice(0, 3);
    const panels = outcomes.map(outcome => {
      const rows = ofTown.filter(row => row.outcome === outcome).map(effect => effectRow(armTitle(effect.reform), effect));
      return {title: outcomeTitle(outcome) + unitInBrackets(outcome), margin: rows.length ? rows[0].effect.margin : null, rows};
    }).filter(panel => panel.rows.length);
    const all = panels.flatMap(panel => panel.rows);
    return {
      ...forest(panels, width), points: all.length,
      summary: panels.map(panel => word('alt.effects', panel.title, alternatives(panel.rows))).join(' '),
      table: effectTable([word('outcome'), word('reform')],
        all.map(({label, effect}) => ({cells: [outcomeTitle(effect.outcome), label], effect}))),
    };
  },
});

picture('winners', {
  state: {ofOneReform: true, scope: 'group', outcome: data.chosen[0]},
  controls: (state, again) => {
    const set = (key, value) => {
      state[key] = value;
      const has = effects.some(row => row.scope === state.scope && row.outcome === state.outcome);
      if (!has) state.outcome = effects.find(row => row.scope === state.scope).outcome;
      again();
    };
    const scopes = ['group', 'subdistrict', 'problemClass'].filter(scope => effects.some(row => row.scope === scope));
    return [
      ...reformSelect(),
      choice(scopes.map(scope => [scope, word(`scope.${scope}`)]), state.scope, scope => set('scope', scope)),
      select(word('outcome'), outcomeEntries(effects.filter(row => row.scope === state.scope)), state.outcome, name => set('outcome', name)),
    ];
  },
  build: (width, state) => {
    const own = effects.filter(row => row.reform === chosen.reform && row.scope === state.scope && row.outcome === state.outcome);
    const rows = own.map(effect => effectRow(partTitle(state.scope, effect.part), effect));
    const margin = ofTown.find(row => row.outcome === state.outcome)?.margin;
    const title = `${armTitle(chosen.reform)} \u00b7 ${outcomeTitle(state.outcome)}${unitInBrackets(state.outcome)}`;
    return {
      ...forest([{title: width < 720 ? '' : title, margin, rows}], width), points: rows.length,
      summary: word('alt.effects', title, alternatives(rows)),
      table: effectTable([word('part')], rows.map(({label, effect}) => ({cells: [label], effect}))),
    };
  },
});

# The operators: words that make something else of the act that stands below them. What comes out
# for which act is in composition.tsv; docs/reference/lexicon.md says what each operator means.
#
# Rules of thumb where a word could stand in two lists:
# - A word that leaves the tense of the clause below it alone is *say, so that "announced it would
#   withdraw" is the withdrawal to come and no announcement.
# - A word that can stand over nearly anything asks for an infinitive, a gerund or a noun of an act,
#   so that it is no operator elsewhere.
# - Of equals the first stands, so the narrow lists (accept, refuse) come before the wide (pledge).
# Assembled by hand; GPL-3.0-or-later.

# What begins, ends, is carried out, ordered or forbidden.
@op_force = attack, assault, strike, air_strike, raid, offensive, operation, bombing, bombardment, shelling, invasion, incursion, campaign, war, fighting, hostility, violence, killing, execution, intervention, action, rocket_fire, fire, torture, abduction, kidnapping
@op_dissent = protest, demonstration, rally, march, boycott, walkout, sit-in, riot, general_strike, hunger_strike
@op_coercion = crackdown, arrest, detention, deportation, siege, occupation, blockade, curfew, lockdown, censorship, seizure, persecution, harassment, repression, confiscation, surveillance, eviction, demolition
@op_moves = mobilisation, mobilization, deployment, build-up, buildup, test, launch, patrol, reinforcement
@op_cuts = embargo, sanction, ban, tariff, expulsion, suspension, restriction, freeze, quota
@op_help = aid, assistance, help, support, funding, supply, delivery, shipment, training, evacuation, airlift, relief, protection, donation, loan, subsidy, food_supply, program, programme, mission
@op_dealings = cooperation, co-operation, trade, export, import, sale, purchase, exchange, sharing, exercise, drill, manoeuvre, maneuver, flight, tie, relation, link, contact, travel, extradition, swap, transit, business, service
@op_meetings = visit, trip, tour, meeting, talk, summit, negotiation, session, conference, dialogue, dinner, lunch, audience, consultation, round, call, appointment, press_conference, news_conference, stopover, hearing, mediation, mediation_effort, peace_talk, peace_effort, effort, deal
@op_yielding = withdrawal, release, pullout, pull-out, retreat, cease_fire, truce, cessation, disarmament, easing, lifting, pardon, amnesty, return, reopening, opening, resignation, repatriation, removal, handover, transfer, reduction, demobilisation, demobilization
@op_judging = investigation, inquiry, probe, trial, lawsuit, criticism, prosecution, condemnation, complaint
@op_acts = @op_force, @op_dissent, @op_coercion, @op_moves, @op_cuts, @op_help, @op_dealings, @op_meetings, @op_yielding, @op_judging

[*say]

# --- speech that asserts nothing of its own; who speaks is no actor in what he tells ---
say|tell|state|note|report|add|explain|remark|comment|observe|mention|claim|assert|maintain|contend|insist|argue|affirm|aver|opine|quip|tweet|recount|relate|reveal|disclose|divulge|emphasise|emphasize|stress|clarify|reiterate|repeat|reaffirm|quote|cite|write|testify|announce
say|tell|state|note|report|add|explain|remark|comment|observe|mention|claim|assert|maintain|contend|insist|argue|affirm|reveal|disclose|emphasise|emphasize|stress|underline|underscore|highlight|clarify|reiterate|repeat|reaffirm|write|testify|announce|declare|proclaim|confirm|acknowledge|admit|concede|confess|recognise|recognize|allow|signal|indicate|suggest|show|see|find|learn|hear|read|know|think|believe|understand|estimate|reckon|recall|realise|realize|conclude|predict|forecast|foresee|expect|anticipate|project|assume|suppose|speculate|presume|imagine|doubt|reason|guess|joke|post|broadcast|publish|answer|reply|respond|continue|interject|rumour|rumor|voice|complain|boast|brag|caution that
tell|inform|notify|assure|remind|brief|advise that
inform|notify of
inform|notify about
point +out
point +out that
make +clear that
make +known
go +on to:{say, add, explain}

report|statement|announcement|confirmation|declaration|disclosure|revelation|claim|assertion|news|word|remark|comment|rumour|rumor|suggestion|impression/n that
report|news|footage|video|account|rumour|rumor/n of

[*do]

# --- light verbs: the noun below is the act ---
launch|mount|stage|carry|conduct|undertake|perform|execute|wage|commit|perpetrate|inflict|unleash|make|pay|hold|have|give|provide|offer|render|extend|issue|send|file|lodge|impose|slap|enforce|levy|institute|exert|exercise|engage|initiate|open|convene|organise|organize|run|lead|head|spearhead|direct|orchestrate|mastermind|pursue|prosecute|practise|practice|voice|convey|utter|register|submit|effect|deliver|administer|implement|accomplish|achieve|complete|finish|do|express|place|put|raise|level|direct|direct|hurl|fire|administer
carry +out
mete +out
dish +out
set +up
put +up
put +on
hand +down
engage in
participate in
take {part} in
indulge in
embark on
resort to
turn to:{violence, terrorism, torture, force, arm}
subject to
put under:{siege, arrest, house_arrest, curfew, blockade, surveillance, pressure}
place under:{siege, arrest, house_arrest, curfew, blockade, surveillance, pressure}
put on:{trial, alert}
take to:{court}
go to:{war, court}
send|dispatch|despatch|commit|contribute|supply {@troops, troop, soldier, force, fighter, volunteer, officer, instructor, adviser, advisor} to:{fight, serve}

# An announced measure counts as taken by who announces it; talks and visits do not (see agree.lex).
announce|declare|proclaim|confirm|unveil|decree|disclose {@op_cuts, @op_coercion, release, withdrawal, pullout, retreat, pardon, amnesty, return, reopening, repatriation, lifting, easing, removal, reduction, disarmament, @op_moves, @op_help, @op_judging, state_of_emergency, martial_law, increase, end, halt, resumption, donation, war, offensive, operation, boycott, strike}
announce|declare|proclaim|confirm {start, launch, beginning, completion, end, resumption, suspension, halt} of
responsible|guilty|culpable/a for
perpetrator|author|mastermind|organiser|organizer|architect/n of
responsibility/n for
claim {responsibility, credit} for
act/n of
campaign|wave|series|spate|string|policy|programme|program|barrage|spree/n of
operation|effort|mission|package/n of

[*undergo]

# --- the act is done to the subject ---
suffer|undergo|face|sustain|endure|experience|draw|attract|spark|trigger|provoke|prompt|elicit|earn|incur|encounter|receive|weather|survive|withstand|confront|evoke|arouse|garner|invite|bear|brave|witness|win|gain
have|get|obtain|await {invitation, offer}
enjoy|command {support, backing, protection, sympathy, endorsement, aid, assistance}
come under
come +under
come in for
run into:{criticism, opposition, resistance, fire, ambush}
meet with:{criticism, opposition, resistance, protest, condemnation, sanction, rejection, praise, approval, attack, violence, outrage, anger, silence}

touch +off
set +off
spark +off
fall to:{attack, assault, offensive, invasion}
victim|subject|target|object|recipient|beneficiary|scene|survivor/n of   < subj, poss
subject/a to


[*begin]

# --- the act begins, goes on, is resumed, comes about ---
begin|start|commence|continue|resume|proceed|manage|rush|hasten|dare|persist|return|help|prefer to:{attack, bomb, shell, strike, fight, withdraw, release, pull, visit, meet, send, deliver, provide, deploy, arrest, expel, import, export, trade, cooperate, negotiate, talk, protest, march, rally, accuse, supply, arm, train, evacuate, disarm, support}
begin|start|commence|continue|resume|proceed|manage|dare|appear|seem|keep to
begin|start|commence|continue|resume|restart|keep|finish|complete|persist|go|insist ing
begin|start|commence|continue|resume|restart|relaunch|renew|reopen|complete|finish|intensify|escalate|expand|extend|prolong|widen|broaden|double|triple|redouble|increase|boost|maintain|sustain|pursue|accelerate|strengthen|deepen|tighten|toughen|revive|reinstate|restore|reimpose|re-impose|enter|join|lead {@op_acts}
step +up
ramp +up
carry +on
press +on
keep +up
speed +up
go +ahead
go +ahead with
press +ahead with
push +ahead with
move +ahead with
proceed with
continue with
persist with
persist in
succeed in
assist in
participate in ing
end +up ing
kick +off
beginning|start|launch|resumption|continuation|escalation|intensification|commencement|completion|onset|expansion|extension|renewal|increase/n of
increase|expansion|surge|rise/n in

[*accept]

# --- giving way to what another asked, offered or threatened ---
accept|accede|concede|yield|bow|cave|submit|acquiesce|assent|capitulate to
agree|accede|yield|bow|cave|submit|respond|concede|consent|accept to:{demand, request, call, appeal, condition, proposal, offer, plea, ultimatum, pressure, term}
accept|concede|grant|meet|satisfy|heed|honour|honor|fulfil|fulfill|obey {demand, request, call, appeal, condition, offer, plea, ultimatum, bid, petition, order}
approve|allow {request, application, appeal, petition, bid}
give +in to
cave +in to
comply with
abide by
drop|withdraw|lift|abandon|waive {objection, opposition, veto, resistance, refusal} to
drop|withdraw|lift|abandon|end {objection, opposition, veto, resistance, refusal}
relent on
acceptance/n of

[*refuse]

# --- saying no, to what was asked or beforehand ---
refuse|decline|balk|disdain to
refuse|decline|reject|rebuff|spurn|veto|oppose|resist|repudiate|snub|repulse|dismiss|scorn|overrule|override|defy|flout|ignore
refuse|decline|deny|reject|oppose|resist|resent {@op_acts}
reject|oppose|resist|refuse|eschew|avoid|preclude ing
object to
object to ing
rule +out ing
vote against
decide against
say {no} to
turn +down
rule +out
rule +out ing
brush +aside
brush +off
fend +off
hold +off ing
throw +out
fail to:{reach, agree, ratify, sign}
fail in:{bid, effort} to:{reach, agree}
cancel|postpone|defer|scrap|delay|shelve|adjourn|skip|abandon|scuttle|scupper|nix|snub {visit, trip, tour, meeting, summit, session, conference, dinner, lunch, appointment, hearing, round, call, stopover, deal}
cancel|postpone|delay|shelve|skip {@op_meetings}
call +off {@op_meetings}
put +off {@op_meetings}
pull +out of:{talk, meeting, summit, negotiation, conference, peace_talk}
walk +out of
storm +out of
walk out_of
walk +out
storm +out
walk +away from
back +out of
shy +away from
stay +away from
unwilling|reluctant|unprepared|loath|loth|unready|disinclined|hesitant/a to
averse|opposed|hostile/a to
opposed/a to ing
refusal|reluctance|unwillingness/n to
refusal|rejection|veto|cancellation|postponement|dismissal|denial/n of
rejection|veto|refusal|cancellation|postponement/n
opposition|objection|resistance/n to
veto/n on

[*stop]

# --- the act ends, is cut back, is taken back. A cancelled meeting is under *refuse. ---
stop|cease|quit|discontinue|end ing
stop|cease to:{attack, bomb, shell, strike, fight, support, supply, import, export, trade, cooperate, provide, send, fund, arm, exist}
cease to
stop|end|halt|cease|suspend|terminate|discontinue|interrupt|break|freeze|lift|ease|relax|remove|repeal|revoke|rescind|scrap|abolish|drop|abandon|withdraw|cut|reduce|curtail|slash|curb|loosen|waive|pause|withhold|sever|shelve|conclude|undo|reverse|dissolve|annul|abrogate|renounce|relinquish|forgo|close|limit|restrict|halve|downgrade|disrupt|cancel|trim|rupture {@op_force, @op_dissent, @op_coercion, @op_moves, @op_judging, @op_yielding, talk, negotiation, dialogue, consultation, mediation, mediation_effort, peace_effort, peace_talk, cooperation, co-operation, program, programme}
stop|end|halt|cease|suspend|terminate|discontinue|interrupt|lift|ease|repeal|revoke|rescind|scrap|abandon|curtail|pause|withhold|sever|loosen
call +off
break +off
cut +off
choke +off
shut +off
cut +back
scale +back
roll +back
dial +back
pull +back
cut +down
scale +down
wind +down
wind +up
tone +down
draw +down
phase +out
pull +out of:{@op_dealings, @op_help, programme, program, exercise}
desist from
refrain from
abstain from
refrain from ing
desist from ing
back +away from
give +up
put {end, stop, halt, brake, freeze, moratorium} to
put {brake, freeze, moratorium, hold} on
put on:{hold, ice}
bring to:{end, halt, close, standstill}
call {halt, end, time, moratorium} to
call {halt, end} on
pull {plug} on
end|halt|stop/n to
halt|freeze|moratorium|cut|reduction|pause/n in
halt|freeze|moratorium/n on
end|halt|suspension|termination|lifting|easing|removal|interruption|freeze|reduction|cut|discontinuation|relaxation|repeal|scrapping|pause|abandonment|withdrawal|severance|revocation|cancellation/n {@op_acts}

[*fail]

# --- not said to have happened, or denied ---
fail|forget|neglect|omit|struggle to
fail in
deny ing
deny that
reject|dismiss|deny|refute|dispute|rebut|disprove|debunk {allegation, accusation, charge, claim, report, involvement, responsibility, wrongdoing, role, guilt}
deny {@op_force, @op_coercion, @op_moves, @op_dissent, involvement}
deny
disavow|disclaim {responsibility, involvement, knowledge, role}
avoid|escape|evade|miss ing
thwart|foil|avert|prevent|forestall|repel|abort|frustrate|derail|intercept|uncover {@op_force, coup, plot, attempt, conflict, hijacking}
stave +off
ward +off
fall +short of
stop +short of
unable|powerless/a to
impossible/a to
failure|inability/n to
denial/n that
lack|absence|avoidance|prevention/n of

[*order]

# --- who orders or resolves it has done it; to another state it is a demand ---
authorise|authorize|decree|task|assign|commission|empower|clear|deputise|deputize|mandate to
order|instruct|command|direct {@troops, agency, ministry, department, company, resident, people} to
order|authorise|authorize|approve|mandate|decree|greenlight|command|commission|okay|sanction|ratify|back {@op_acts, deployment, arrest, expulsion, demolition, closure, extradition, detention, invasion, creation, removal, resumption, execution, extension, sale, purchase, transfer, dispatch, despatch, establishment, construction, killing, troop_deployment, package, request}
order|authorise|authorize|approve ing
order|decree|rule that
sign {decree, order, bill, law, executive_order, directive, authorisation, authorization, edict} ing
sign {decree, order, bill, law, executive_order, directive, edict} to
sign {decree, order, bill, law, executive_order, directive, edict} on
issue|pass|approve|adopt {decree, order, directive, ruling, bill, law, resolution, edict, motion} ing
issue|pass|approve|adopt {decree, order, directive, ruling, bill, law, resolution, edict, motion} to
sign +off on
give {order, instruction, approval, go-ahead, green_light, authorisation, authorization, nod} for
give {order, instruction, approval, go-ahead, green_light, authorisation, authorization, nod} to
vote|decide|choose|opt|elect|move|resolve to
vote for ing
vote in:{favor, favour}
decide on
decide that
settle on
order|decree|authorisation|authorization|approval|directive|instruction|decision|vote|move|mandate/n to
approval|authorisation|authorization/n {@op_acts}

[*permit]

allow|permit|enable|authorise|authorize|entitle|free to
allow|permit|enable to:{enter, visit, leave, return, pass, fly, land, operate, travel, cross, deploy, protest, march, resume}
let
allow|permit|let|tolerate|authorise|authorize {@op_dissent, visit, access, entry, passage, delivery, flight, inspection, deployment, import, export, inspector, observer, aid, overflight, use}
allow|permit ing
give {permission, leave, consent, clearance} to
give {permission, leave, consent, clearance} for
clear {way} for
pave|open {way, door} for
pave|open {way, door} to
consent to
acquiesce in
permission|leave|consent|clearance/n to
permission|leave|consent|clearance/n for

[*forbid]

ban|prohibit|bar|prevent|block|stop|keep|exclude|deter|hinder|restrain|impede|disqualify|debar from
ban|prohibit|bar|prevent|block|stop|keep|exclude|deter|restrain|hinder|debar from ing
forbid|prohibit|ban|outlaw ing
forbid to
forbid
forbid|prohibit|ban that
ban|prohibit|outlaw|forbid|criminalise|criminalize|block|prevent|bar|obstruct|impede|hinder|hamper {@op_dissent, @op_dealings, visit, entry, delivery, aid, aid_delivery, supply, access, passage, deployment, shipment, assembly, gathering, movement, mission}
ban|prohibition|bar|block/n on
ban/n on ing

[*pledge]

# --- promises, readiness, plans: cooperation becomes AGREE, yielding CONCEDE, force THREATEN ---
agree|pledge|promise|vow|offer|undertake|volunteer|swear|commit|guarantee|plan|intend|propose|mean|prepare|arrange|aim|contract|schedule|determine|stand to
agree|pledge|promise|vow|guarantee|swear|ensure|assure|undertake that
agree|commit|pledge on
agree upon
agree with to
agree|commit to ing
commit to ing
commit|pledge|dedicate|devote +itself to
commit|pledge|dedicate|devote +himself to
commit|pledge|dedicate|devote +herself to
commit|pledge|dedicate|devote +themselves to
pledge|promise|offer|vow|guarantee|undertake|plan|propose|schedule|slate|envisage|prepare {@op_acts}
agree|promise|offer|pledge|propose|guarantee
plan|intend|propose ing
plan|prepare|arrange for
assure of
go to:{send, deploy, visit, meet}
due|set|bind to
due|set|scheduled|slated|poised|bound|determined|resolved|expected/a to
reiterate|reaffirm|restate|renew {readiness, willingness, desire, intention, determination, commitment, pledge, plan}
express|declare|voice|signal|indicate|show|state|affirm|confirm|convey|announce|stress|underline|underscore|pledge {readiness, willingness, desire, intention, determination, resolve, preparedness, commitment, interest, intent, plan, decision} to
express|declare|voice|signal|indicate|show|state|reiterate|affirm|confirm|convey|announce|reaffirm {readiness, willingness, intention, interest, plan, commitment} for
express|declare|voice|signal|show|reiterate {readiness, willingness, interest} in
make|give|issue|renew|repeat|reiterate|reaffirm|have|announce|unveil {pledge, promise, commitment, offer, vow, undertaking, guarantee, assurance, plan, intention} to
make|give|issue|renew|repeat|reiterate|reaffirm|have|announce|unveil {pledge, promise, commitment, offer, undertaking, guarantee, assurance, plan} of
make|give|issue|renew|repeat|reiterate|reaffirm|announce|unveil {pledge, promise, offer, guarantee, assurance, plan} for
willing|ready|prepared|committed|inclined|happy|glad|pleased|eager|keen|disposed/a to
ready|prepared/a for
open|amenable|committed|dedicated|receptive/a to
committed|dedicated/a to ing
open/a to ing

readiness|willingness|preparedness|intention|intent|undertaking|agreement|determination|resolve|commitment|pledge|promise|offer|vow|plan|proposal/n to
pledge|promise|offer|vow|plan|commitment|guarantee|proposal/n of
pledge|promise|offer|plan|commitment|proposal/n for
pledge|promise|vow|guarantee|assurance/n that

[*threaten]

threaten
threaten to
threaten with
threaten|warn that
warn of:{@op_force, @op_cuts, retaliation, response, consequence, reprisal, escalation}
threat|warning|ultimatum/n to
threat|warning/n of
threat|warning/n that
threat/n against
call for:{sanction, embargo, blockade, protest, demonstration, strike, general_strike, rally, march, boycott, uprising, civil_disobedience, mass_protest} against
call on to:{protest, demonstrate, rally, march, boycott, join, mobilise, mobilize, strike} against
call for:{protest, demonstration, general_strike, rally, march, uprising, civil_disobedience, mass_protest}
issue|make|renew|repeat|send {threat, warning, ultimatum} to
issue|make|renew|repeat|send {threat, warning, ultimatum} of
issue|make|renew|repeat {threat, warning, ultimatum} that

[*ask]

# --- asking, demanding, calling for ---
ask|urge|request|demand|beg|implore|entreat|beseech|petition|exhort|appeal|press|pressure|pressurise|pressurize|push|lobby|encourage|persuade|convince|advise|counsel|plead|order|instruct|command|require|prod|nudge|goad|cajole|coax|enjoin|admonish|remind|caution|tell|warn|recommend to
order|instruct|command|tell|direct {@official, country, state, side, party} to
ask|demand|urge|request|insist|recommend|propose|suggest|require|plead|beg|advise that
ask|appeal|plead|press|push|beg|lobby|petition|campaign|clamour|clamor|apply|bid|agitate|call for
call on
call upon
call for
call for ing

appeal to
appeal to to
appeal to for
plead with
plead with to
demand|request|urge|solicit
demand|seek|request|urge|recommend|advocate|solicit|require|want {@op_acts, refuge, asylum, sanctuary, explanation, apology, clarification, permission, access, backing, clarification, resignation, compensation, loan, bailout, extension, approval, end, halt, return}
demand|urge|recommend|suggest|advocate|propose ing
insist on
insist upon
insist that
set|give {deadline, condition, ultimatum} for
set|give {deadline, ultimatum} to
put|exert|pile|increase|keep {pressure} on
put|exert|pile {pressure} on to
make|issue|renew|send|repeat|submit|address|launch|reiterate|echo|join {appeal, call, request, demand, plea} to
make|issue|renew|send|repeat|submit|address|launch|reiterate|echo|join {appeal, call, request, demand, plea} for
make|issue|renew|repeat|reiterate {appeal, call, request, demand, plea} that
demand|request|appeal|call|plea|petition|order|pressure|exhortation|recommendation|insistence/n to
demand|request|appeal|call|plea|petition|lobbying/n for
demand|request|recommendation|insistence|appeal/n that
insistence/n on
demand|request|appeal|plea|ultimatum/n

[*wish]

# --- nothing done, nothing promised ---
hope|fear|worry|doubt that
expect to
hope|want|wish|like|desire|long|prefer|aspire|dream|love|hate|care|fear|expect|suppose|believe|rumour|rumor|think to
hope|wish|pray|fear|doubt|expect|worry|suspect|dream for
hope|long|wish|pray for
consider|contemplate|mull|weigh|ponder|envisage|envision|discuss|debate|explore|moot|evaluate|study|imagine|favour|favor|anticipate|fear|mean|involve|propose|rule ing
consider|contemplate|mull|weigh|ponder|envisage|explore|moot|eye|anticipate|fear|expect|want|predict|foresee {@op_acts, possibility, option, prospect, idea}
consider|contemplate|mull|ponder
see|envision|envisage|imagine|picture|view|consider|fancy|regard|conceive {itself, himself, herself, themselves}
think about
think about ing
think|talk|dream of ing
talk about ing
fear|concern|worry|speculation|rumour|rumor|prospect|possibility|likelihood|risk|danger|chance|hope|dream|idea|option|scenario|talk|suspicion/n of
fear|concern|worry|speculation|rumour|prospect|possibility|likelihood|risk|danger|chance|hope|suspicion/n that
fear|concern|worry|speculation/n about
hope|desire|preparation|reason|case|basis|pretext|condition|precondition|deadline|timetable|schedule|need|chance/n for
ability|capacity|capability|right|power|chance|opportunity|need|desire|wish|hope|aspiration|temptation|duty|obligation|authority|reason|incentive|option/n to
able|likely|unlikely|free|afraid|desperate|anxious|tempted|supposed|entitled|obliged|powerless|hopeful/a to
capable/a of
capable/a of ing
hopeful|optimistic|worried|afraid|concerned/a that
look +set to

[*try]

try|seek|attempt|strive|endeavour|endeavor|work|battle|fight|scramble|look|bid|conspire|plot|scheme|rally|struggle to
try|attempt|risk ing
attempt|plan|plot|prepare|scheme|coordinate {attack, assassination, coup, invasion, bombing, kidnapping, offensive, raid, hijacking}
attempt|effort|bid|endeavour|endeavor|plot|push|drive|conspiracy|struggle|campaign|quest|initiative/n to
attempt|plot|bid|conspiracy/n {@op_acts}
attempt|plot/n at
work|push|fight|strive for
work towards
work toward
aim at ing

[*blame]

# --- what is alleged or deplored is not asserted; modes are those of accuse.lex ---
accuse|suspect of
accuse|suspect of ing
accuse
suspect {@op_acts}
blame|criticise|criticize|condemn|denounce|censure|castigate|rebuke|berate|slam|lambast|lambaste|blast|decry|deplore|reprimand|fault|chide|scold|upbraid|assail|chastise|excoriate|admonish|reprove|pillory|vilify for
blame|criticise|criticize|condemn|denounce|fault|slam|blast|chide|berate|lambaste for ing
blame on
criticise|criticize|condemn|denounce|censure|decry|deplore|slam|blast|lambast|lambaste|lament|deride|bemoan|reprehend|bewail
condemn|denounce|deplore|decry|protest|criticise|criticize|slam|lament|regret|bemoan|question {@op_acts}
charge|indict|prosecute|investigate|try|sue|arraign|impeach with
charge|indict with ing
indict|prosecute|investigate|sue|try|probe|arraign for
investigate|probe {@op_acts}
allege|complain|charge|lament|protest that
complain of
complain about
complain to about
protest about
express|voice|register|convey {concern, outrage, dismay, condemnation, disapproval, alarm, anger, dissatisfaction, regret, displeasure, worry, fear, disappointment, indignation, shock, horror, misgiving, reservation} over
express|voice|register|convey {concern, outrage, dismay, condemnation, disapproval, alarm, anger, dissatisfaction, displeasure, worry, disappointment, indignation, shock, horror} at
express|voice|register|convey {concern, outrage, dismay, alarm, anger, dissatisfaction, displeasure, worry, disappointment, misgiving, reservation} about

hold +responsible for
hold +accountable for
point {finger} at
accusation|allegation|charge|suspicion|claim|complaint/n of
accusation|allegation|charge|suspicion|claim|complaint/n that
condemnation|criticism|denunciation/n of    < poss, from, by, pred > of

[*praise]

# --- what is praised is not asserted ---
praise|hail|laud|commend|applaud|thank|congratulate|credit|compliment|honour|honor|acclaim|reward for
praise|hail|laud|commend|applaud|thank|congratulate|credit for ing
congratulate|compliment on
praise|hail|laud|commend|applaud|welcome|salute|endorse|celebrate|acclaim|cheer|extol|admire|bless
welcome|praise|hail|support|back|endorse|defend|applaud|justify|commend|champion|salute|cheer|celebrate|favour|favor|appreciate {@op_acts, decision, move, step, plan, effort, initiative, announcement, signing, agreement, bid, call, recognition, action, measure, ruling, commitment, pledge}
approve of
speak in:{favor, favour, support}
express|voice|declare {support, satisfaction, approval, appreciation, gratitude, backing} for
express|voice {satisfaction, approval, appreciation, gratitude, delight, optimism} with
express|voice {satisfaction, approval, delight, optimism} over
express|voice {satisfaction, delight} at
grateful|thankful/a for
praise|support|approval|applause|backing/n for
welcome|praise|applaud that

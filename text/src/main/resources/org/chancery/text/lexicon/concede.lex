# CONCEDE: giving way in words, or at home: pardon, apology, a demand met, a charge or claim dropped,
# bans and restrictions eased, a right or permission granted. What is given way in fact by force or
# between states is RETREAT. A future RETREAT becomes CONCEDE by composition.tsv.
# Assembled by hand; GPL-3.0-or-later.

[CONCEDE]

# --- pardon, mercy ---
pardon    > obj
pardon for    > obj
amnesty    > obj
forgive !{debt, loan, interest}    > obj
forgive for    > obj
absolve    > obj
absolve of    > obj
reprieve    > obj
spare    > obj
spare {life}    > of
grant|give|offer|issue|extend|announce|declare|proclaim|sign|approve|decree {pardon, amnesty, clemency, mercy, immunity, reprieve, forgiveness, parole, general_amnesty, commutation, leniency, impunity}    > to, for, iobj, obj
commute {sentence, death_sentence, penalty, term}    > of, on, for, to
commute    > of, to, obj
reduce|cut|shorten|suspend|remit|overturn|quash|annul|void|set|vacate {sentence, prison_term, jail_term, term, conviction, penalty, detention_order, verdict}    > of, on, for, against
show {mercy, clemency, leniency}    > to, toward, towards
pardon|amnesty|clemency|commutation/n    < poss, by, from > for, of, to
reverse {decision, policy, ruling, order, course, ban}    > on, against, of, to

# --- apology ---
apologise|apologize    > to, for
apologise|apologize to    > to
apologise|apologize for    > to, for, over
apologise|apologize to for    > to
apology/n    < poss, by, from > to, for, over
issue|offer|make|extend|convey|deliver|present|send|give|tender {apology, regret, regrets, public_apology}    > to, for, over, iobj
ask|beg|seek {forgiveness, pardon}    > of, from
ask for:{forgiveness, pardon}    > of, from
express|voice|convey {regret, remorse, sorrow, apology, contrition}    > to, for, over, at
regret {attack, killing, incident, loss, action, death, remark, comment, mistake, downing}    > of, to, in
acknowledge|admit|accept {guilt, responsibility, mistake, error, wrongdoing, blame, fault, failure}    > for, to, in, over
own +up    > to
atone    > for, to
make {amends, amend}    > to, for, with
say {sorry}    > to

# --- giving in to what was asked ---
accept {@demand}    > of, from, by, obj
accept {@demand} by|of|from    > by, of, from
accept {blame, responsibility, defeat, ultimatum}    > for, from
accede to    > to, of, from
accede to:{@demand}    > to, of, from
agree to:{@demand}    > of, from, to, by
grant {@demand}    > of, from, to, by
meet {demand, request, condition, ultimatum}    > of, from, by, obj
meet {demand} by|of|from    > of, from, by
satisfy {demand, request, condition}    > of, from, by
fulfil|fulfill {demand, request, condition, wish}    > of, from, by
approve {request, demand, application, petition, appeal}    > of, from, by
comply    > with
comply with    > with
comply with:{demand, request, order, ultimatum, resolution, condition}    > of, from, with
heed {call, demand, request, warning, advice, appeal}    > of, from, by, to
answer {call, demand}    > of, from, for
yield to    > to
yield to:{demand, pressure}    > of, from, by, to
bow to    > to
bow to:{demand, pressure, will}    > of, from, by, to
cave +in    > to
cave +in to:{demand, pressure}    > of, from, by, to
cave to    > to
give +in to    > to
give +in to:{demand, pressure}    > of, from, by, to
give {ground}    > to, on, over
give +way    > to
concede    > to
concede to    > to
concede to:{demand}    > from, of, by, to
concede {@demand, point, right, autonomy, independence}    > to, of, from
submit to    > to
submit to:{demand, pressure, authority}    > of, from, by, to
acquiesce    > to, in
acquiesce to|in    > to, in
capitulate to:{demand, pressure}    > of, from, by, to
relent    > to, on, over
back +down    > on, over, from, to, before
back +away    > from
climb +down    > over, on
climb_down|climbdown/n    < poss, by > over, on
back_down|backdown/n    < poss, by > over, on
u-turn/n    < poss, by > on, over
make|offer|grant|give {concession, compromise, goodwill_gesture, gesture, overture}    > to, with, in, on, iobj
concession/n    < poss, by, from > to
compromise    > with, on, over
compromise with    > with
compromise/n    < poss, by, between > with, on
soften|moderate|relax|tone {stance, position, line, tone, rhetoric, policy, demand, condition}    > on, towards, toward, with, against
drop|abandon|withdraw|waive|shelve|renounce|relinquish|forgo|scrap|rescind|retract|dismiss {@demand, @accusation, objection, opposition, threat, veto, reservation, policy, plan, bill, law, decision, remark, resolution, candidacy, tariff_plan}    > against, to, on, of, over, for, into
drop|withdraw|dismiss|abandon|close|suspend|shelve|end|halt|terminate|discontinue {@accusation}    > against, into, of, on
reconsider|rethink|review {decision, policy, stance, plan}    > on, to, of, against
reverse|overturn|rescind|revoke|repeal|annul|cancel|abandon|change|amend|scrap {decision, policy, ban, law, order, ruling, expulsion, dismissal, suspension}    > on, against, of, to, over
change {policy, stance, position, mind, course}    > on, toward, towards, over
rescind|revoke|repeal    > on, against
reversal/n of:{decision, policy, ban}    < poss, by > on, against

# --- restrictions on persons, parties, media are eased ---
lift|ease|relax|scrap|revoke|repeal|remove|reduce|loosen|waive|end|rescind|abolish|drop|soften|suspend|overturn|reverse|cancel|annul|unwind|withdraw {@restriction}    > on, of, against, for, in, from
lift|ease|relax|scrap|revoke|repeal|remove|reduce|loosen|waive|end|rescind|abolish|drop|soften|suspend|overturn|cancel {@restriction} on|against|for|of    > on, against, for, of
roll +back {@restriction}    > on, against, for
scale +back {@restriction}    > on, against, for
lift {lid}    > on
legalise|legalize|unban|decriminalise|decriminalize|legitimise|legitimize    > obj
legalisation|legalization|decriminalisation|decriminalization|unbanning/n    < poss, by > of
lifting|easing|relaxation|removal/n of:{@restriction}    < poss, by > on, against, of, for
restore {citizenship, right, licence, license, accreditation, immunity, membership, autonomy, status}    > to, of, for
reopen {newspaper, university, school, mosque, church, office}    > of, in, for

# --- rights and permissions granted ---
grant|give {permission, leave, consent, approval, authorisation, authorization, autonomy, self-rule, independence, freedom, extension, right, citizenship, residency, suffrage, nationality, stay, reprieve, licence, license, injunction, restraining_order, request}    > to, iobj, for, obj, of
grant|give {permission, right} to    > to, iobj, obj
grant to    > obj, iobj
consent to    > to
naturalise|naturalize    > obj
enfranchise    > obj
devolve {power}    > to
extend {deadline, brexit, grace_period}    > for, to, by
delay|postpone|defer|suspend|stay {deportation, execution, eviction, demolition, implementation, expulsion, annexation}    > of, on, for
simplify {procedure, process, rule, visa_procedure}    > for
relax|ease|simplify {visa, visa_rule, visa_requirement, rule, visa_regime}    > for, with
reform {law, constitution, system}    > for
overhaul|reform|liberalisation|liberalization/n of:{constitution, electoral_law, election_law, electoral_system}    < poss, by > none
overhaul|reform/n mod:{constitutional, electoral, democratic}    < poss, by > none
hold {free_election, early_election, snap_election}    > in
dismiss|sack|fire subj:{president, prime_minister, king} after:{protest, demonstration, pressure}    > obj

# AGREE: a promise, offer or declared will to cooperate. Most of it is not written here: any
# cooperative act below a word of [*pledge], or told as still to come, becomes AGREE by
# composition.tsv. Here stand words that promise by themselves.
# Assembled by hand; GPL-3.0-or-later.

[AGREE]

# --- agreeing on something to be done (signing and concluding is SUPPORT) ---
agree on    > with, between, on mutual
agree on:{need, plan, step, measure, roadmap, agenda, date, timetable, framework, way, principle, mechanism, formation, exchange, cooperation, project, establishment, creation, ceasefire, truce, withdrawal, exchange, visit}    > with, between mutual
agree upon    > with, between mutual
agree to:{cooperation, plan, talk, visit, meeting, proposal, deal, measure, exchange, mediation, extension, expansion, step, formula, compromise, ceasefire, truce, cease_fire, pause, deployment, withdrawal, release, increase, partnership}    > with, from, of, by, in, between
agree with to    > with mutual
agree in:{principle}    > with, to, on
agree    > with mutual
accept {formula, proposal, compromise} for    > with, from, of
accept {invitation, offer, mediation}    > from, of, by, to
accept {invitation, offer} from|of    > from, of
approve {plan, project, sale, loan, budget, aid, package, assistance} for    > for, to, in
commit to    > to, with
commit to:{cooperation, peace, dialogue, talk, partnership, implementation, alliance, defence, defense, security, development, treaty, agreement, support, reform}    > to, with, of, in
commit {@money, @troops, support, resource} to    > to
commit +itself|himself|themselves to    > to
commitment/n    < poss, by, from > to, with
promise {@gifts, cooperation, support, reform, compensation, @arms, investment, loan, talk, election, meeting, visit}    > to, for, with, iobj, obj
pledge {@gifts, cooperation, @arms, @troops, investment, loan, talk, reform, money, help, assistance, election}    > to, for, with, iobj, in
pledge {@gifts} to|for    > to, for
vow {cooperation, friendship, closer_tie, reform} > with, to
offer {@gifts, @arms, @troops, cooperation, talk, dialogue, mediation, negotiation, good_office, asylum, deal, partnership, help, assistance, truce, compensation, reward, incentive, amnesty, support, meeting, friendship, contract, investment}    > to, for, with, between, iobj, obj
offer {@gifts, @arms} to    > to, iobj
offer/n of:{@gifts, mediation, talk, dialogue, assistance, help, @arms, cooperation, truce, friendship}    < poss, from, by > to, for
offer/n mod:{aid, mediation, peace, truce}    < poss, from, by > to, for
offer/n    < poss, from, by > to, for
extend {hand, olive_branch, invitation, offer}    > to
hold +out {hand, olive_branch}    > to
invite    > obj
invite to    > obj
invite to:{visit, attend, meet, discuss, participate, join, hold}    > obj
invite to|for:{visit, summit, talk, meeting, ceremony, negotiation}    > obj
issue|send|extend {invitation}    > to, iobj, for
invitation/n    < poss, from, by > to, for
invitation|offer/n from    < from > to, for, subj
invitation/n to:{summit, meeting, conference, forum, talk, congress, ceremony}    < poss, from, by, venue > for
invitation/n to:{join, enter, accede}    < poss, from, by, aim > for
invitation|offer|overture|olive_branch/n to    < poss, from, by, pred > to, for
make {offer, pledge, promise, commitment, overture}    > to, iobj, for
give {assurance, guarantee, promise, pledge, commitment, word}    > to, iobj, obj
assure    > obj
assure of    > obj
assure of:{support, cooperation, assistance, commitment, backing, help}    > obj
guarantee {security, safety, support}    > of, for, to
promise|pledge|vow|undertaking/n    < poss, from, by > to, for
pledge|promise/n of:{@gifts, support, cooperation}    < poss, from, by > to, for
express|declare|voice|signal|indicate|show|state|reiterate|affirm|confirm|convey {readiness, willingness, desire, interest, intention, will, eagerness, openness, preparedness, hope} to    > to, with, comp
express|declare|voice|signal|reiterate|show {readiness, willingness, interest, desire} in|for    > in, for, with, of
readiness|willingness|intention/n    < poss, of > to, with, comp
seek|want {closer_tie, cooperation, partnership, dialogue, friendship, rapprochement, better_relation, peace}    > with mutual
look +forward to    > with, to
look +forward to:{cooperation, visit, meeting, work}    > with
aspire to:{join, cooperate, partnership}    > with, comp
volunteer    > for, to
volunteer {service, help, troop}    > to, for
plan {@talks, @visits, @exercise, summit, aid, visit, cooperation, investment}    > with, to, between, in
schedule {@talks, @visits}    > with, to, between
announce {@visits, @talks, summit, meeting} > with, to, between
arrange {@talks, meeting, summit, visit}    > with, between, to
set {date} for    > with, to
prepare for:{@talks, visit, summit}    > with, to, between
propose {@talks, dialogue, cooperation, mediation, summit, meeting, exchange, joint_exercise, partnership, alliance}    > to, with, between
propose to:{cooperate, help, mediate, meet, host}    > to, with, comp
undertake    > to, for
undertake to    > to, comp
welcome/a    < in, to > subj
open/a to:{talk, dialogue, negotiation, cooperation, mediation, idea}    < subj > with, from
ready|willing|prepared/a for:{talk, dialogue, negotiation, cooperation, peace}    < subj > with
committed/a to    < subj > to, with
reward/n for    < poss, by > for

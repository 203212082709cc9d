# CONSULT: the parties met, talked, negotiated, telephoned, visited; it has happened. The visitor
# acts and the host is acted upon; where nobody hosts, all act (mutual).
# Talks still to come are AGREE, refused ones REJECT/meet: composition.tsv sees to that.
# Assembled by hand; GPL-3.0-or-later.

@met_with = @official, @lawmakers, team, group, community, activist, businessman, scholar, investor, journalist, opposition, union, rebel, militant, victim, survivor, member, board, tribe, elder

[CONSULT]

# --- meeting ---
meet !{demand, need, condition, requirement, target, goal, deadline, criterion, standard, resistance, opposition, expectation, challenge, obligation, commitment, cost, quota, request, expense, threshold, fate, death, end, objective, aim, benchmark, call, terms, term, match, requirements, protester, success, failure, approval, criticism, payment, debt, interest, test, definition, hostility, force, wish, aspiration, promise, schedule}    > obj, with mutual
meet with !{success}    > with, obj mutual
meet with    > with mutual
meet +up    > with, obj mutual
meet on:{sideline, margin, fringe, sidelines}    > with, obj mutual
meet at|in:{summit, conference, capital, palace, airport}    > with, obj mutual
meet to:{discuss, negotiate, talk, review, try, seek, consider, explore, sign}    > with, obj mutual
meet +again    > with, obj mutual
reconvene    > with mutual
convene {@talks, council, parliament, cabinet}    > with, between, of, obj mutual
gather for:{@talks}    > with mutual
assemble for:{@talks}    > with mutual
get +together    > with mutual
huddle    > with mutual
join for:{@talks}    > obj mutual
join {@official} for    > obj mutual
join {@talks}    > with, between, of, obj mutual
bring|gather|assemble +together {@official}    > obj
sit +down    > with, opposite mutual
sit_down/n    > with, between mutual
come +together    > with mutual
attend {@talks, ceremony, inauguration, funeral, coronation, wedding, event}    > with, in, of, between, obj
take in:{@talks} {part}    > with, in, host, between
participate in:{@talks}    > with, in, host, between
participation|presence|attendance/n in|at:{@talks, forum, congress, assembly}    < poss, by, of > in, at, host mutual
participate in:{forum, congress, assembly}    > in, host
take {part}    > host
attract|draw {attendance, participation, participant, attendee, delegate}    < host > none
margin|sideline/n of:{@talks, forum, congress, assembly}    < subj > of, subj mutual
role|part/n of:{mediator, intermediary, broker, go-between, peacemaker}    < subj, poss > of, between
take {part} in:{forum, congress, assembly}    > in, host
try|attempt|seek|strive|endeavour|endeavor to to:{mediate}    > comp
co-chair {@talks}    > with, between mutual
chair {@talks}    > with, between, of
preside over:{@talks}    > between, of, with
host {@talks}    > between, of, with, for, obj
sponsor {@talks}    > between, with
open {@talks}    > with, between mutual
begin|start|resume|restart|reopen|relaunch {@talks}    > with, between mutual
continue|conclude|wrap|finish|complete {@talks}    > with, between mutual
hold|have|conduct {@talks}    > with, between, obj mutual
hold|have|conduct {@talks} with    > with mutual
hold {press_conference, news_conference} with    > with mutual
enter {@talks}    > with mutual
enter into:{@talks}    > with mutual
engage in:{@talks}    > with mutual
engage with    > with mutual
lead {delegation} to    > to
lead {delegation, @talks}    > with, to, between
exchange {view, opinion, idea, pleasantry, message, letter, greeting}    > with mutual
share {view, opinion}    > with mutual
establish|maintain|restore {contact, dialogue, hotline, channel}    > with mutual
break {ice, bread}    > with mutual
shake {hand}    > with mutual
dine    > with mutual
dine with    > with mutual
lunch|breakfast with    > with mutual
discuss    > with mutual
discuss with    > with mutual
discuss {@relations, issue, situation, crisis, cooperation, way, matter, question, topic, development}    > with mutual
debate with    > with mutual
deliberate    > with mutual
deliberate with    > with mutual
talk with    > with mutual
talk to    > to mutual
talk +again    > with, to mutual
talk about with    > with, to mutual
speak with    > with mutual
speak to !{reporter}    > to mutual
speak to:{@official}    > to mutual
chat with    > with mutual
converse    > with mutual
confer    > with mutual
confer with    > with mutual
consult    > with, obj mutual
consult with    > with mutual
brief {@official, council, ally, partner}    > obj
update {@official} on    > obj
sound +out    > obj
approach    > obj
approach {@official, government}    > obj
contact {@official, government}    > obj
reach +out to    > to
hear {@envoys, testimony, briefing}    > from, obj
address {parliament, congress, assembly, council, summit, session, conference, knesset, bundestag}    > obj
question {lawmaker}    > obj
review {@relations, cooperation, progress} with    > with mutual
summit/n    > with, between, of mutual
meeting/n    < poss, between, of, by > with, between mutual
talk/n    < poss, between, of, by > with, between mutual
discussion/n    < poss, between, of, by > with, between mutual
conversation/n    < poss, between, of, by > with, between mutual
consultation/n    < poss, between, of, by > with, between mutual
dialogue|dialog/n    < poss, between, of, by > with, between mutual
conference/n    < poss, between, of, by > with, between mutual
encounter/n    < poss, between, of > with, between mutual
contact/n    < poss, between > with, between mutual
exchange_of_view/n    < poss, between > with, between mutual
exchange/n of:{view, opinion, letter, message}    < poss, between > with, between mutual
handshake/n    < poss, between > with, between mutual
tête-à-tête|tete-a-tete/n    < poss, between > with, between mutual
rapprochement/n    < poss, between > with, between mutual
session/n with    < poss, between > with, between mutual
audience/n with    < poss > with
briefing/n    < poss, by > to, for, with
lunch|dinner|luncheon|banquet|breakfast/n with    < poss > with mutual

# --- negotiating ---
negotiate    > with, between mutual
negotiate with    > with mutual
negotiate {@agreement, @proposal, end, ceasefire, truce, release, withdrawal, term}    > with, between mutual
renegotiate {@agreement, term}    > with mutual
bargain with    > with mutual
haggle    > with, over mutual
parley with    > with mutual
treat with    > with mutual
negotiation/n    < poss, between, of, by > with, between mutual
bargaining/n    < poss, between > with, between mutual
peace_process/n    < poss, between > with, between mutual
round/n of:{@talks}    < poss, between > with, between mutual
table/n mod:{negotiating}    < poss > with

# --- mediating: both sides are acted upon ---
launch|begin|start|undertake|lead|conduct|offer|make|continue|pursue {mediation, mediation_effort, peace_effort, peace_initiative, peace_mission, peace_bid, good_office}    > between, with, in, comp
mediate    > between, with, obj, in
mediate {@agreement, dispute, conflict, crisis, end, release, truce, ceasefire, @talks}    > between, with, in, obj
mediate between    > between
mediate in    > between, in, with
mediation/n    < poss, by, of, from > between, with, in
mediation_effort/n    < poss, by, of > between, with, in
effort/n mod:{mediation, peace, diplomatic, conciliation}    < poss, by, of > between, with, in
intercede    > with, between
intermediary/n    < poss > between
broker {@talks, meeting, end, solution}    > between, with, in
facilitate {@talks}    > between, with, obj
arbitrate    > between, in
arbitration/n    < poss, by > between, in
conciliate    > between, obj
conciliation/n    < poss, by > between
reconcile {side, faction, party, difference}    > between, obj
bridge {gap, difference}    > between
shuttle between    > between
good_office/n    < poss, of > between, in
serve|act as:{mediator, intermediary, go-between, broker, facilitator}    > between, in, for

[CONSULT/visit]

# --- the visitor acts ---
visit    > obj
visit !{website, site, page, grave, memorial, museum, exhibition, hospital, church, doctor, family, relative, friend}    > obj
visit/n    < poss, by, of, from > to, with, in
visit/n to    < poss, by, of, from > to
trip/n to    < poss, by, of, from > to
tour/n of    < poss, by > of, to, in
stopover|stop/n in    < poss, by > in
stay/n in    < poss > in
pilgrimage/n    < poss, by > to
journey/n    < poss, by > to
visitor/n    < poss, from > to
mission/n mod:{diplomatic, fact-finding, peace, trade}    < poss, of, from, by > to, in
revisit    > obj
tour    > obj
tour {@territory, country, capital, site, camp, facility, factory, port, continent, region}    > of, in, obj
travel to    > to
travel to for:{@talks, visit, summit, meeting}    > to
travel in:{capital}    > to
fly to for    > to
fly to to:{meet, discuss, hold, attend}    > to
fly in|into for:{@talks, visit, meeting}    > in, into, to
fly into subj:{@official}    > into
go to for:{@talks}    > to
go to to:{meet, discuss, hold, attend}    > to
go on:{visit, tour}    > to, in
come to for:{@talks, visit}    > to
journey to    > to
head to|for for:{@talks, visit}    > to, for
head to    > to
leave for subj:{@official}    > for
leave|depart for on:{visit, tour, trip, mission}    > for, to
leave|depart for to:{attend, meet, hold}    > for, to
depart for subj:{@official}    > for
arrive in subj:{@official}    > in
arrive at|in on:{visit, tour, trip}    > in, at, to
arrive at|in for:{visit, tour, trip, @talks}    > in, at, to
arrive in|at to:{attend, meet, hold, discuss}    > in, at
arrive +here subj:{@official}    > in, from
land in subj:{@official}    > in
arrival/n    < poss, of > in, at, to
pay|make {@visits}    > to, in
pay|make {@visits} to    > to
begin|start|conclude|end|complete|wrap {@visits}    > to, in, of
make {stop} in    > in
kick +off {@visits}    > to, in, of
embark on:{@visits}    > to, in, of
undertake {@visits}    > to, in
call on !{@people} subj:{@official}    > on
call on:{@leaders, @ministers, @envoys}    > on
pay {call, courtesy_call, respects} > on, to
drop +by    > in, at
stop +over in    > in
send|dispatch|despatch {@envoys}    > to
send|dispatch|despatch {@envoys} for:{@talks}    > to
dispatch/n of:{@envoys}    < poss, by > to

# --- the host tells it; who comes still acts ---
host {@official, king, delegation, pope, visit}    < obj, with, of > subj
host !{@talks, exercise, base, troop, refugee, event, game, tournament, conference, party, festival, show, headquarters, match, cup}    < obj > subj
receive {@official}    < obj > subj
receive {delegation, envoy, visitor} from    < obj, from > subj
receive +here {@official}    < obj > subj
welcome {@official} to    < obj > subj
welcome at|in:{airport, palace, capital, ceremony, kremlin, white_house, residence, office}    < obj > subj
greet {@official}    < obj > subj
greet at:{airport, palace}    < obj > subj
entertain {@official}    < obj > subj
fete {@official}    < obj > subj
play {host} to    < to > subj
roll +out {red_carpet, carpet} for    < for > subj
usher +in {@official}    < obj > subj
host/n to    < to > poss
hospitality/n    < to > poss, of

[CONSULT/phone]
telephone|phone    > obj, with
telephone|phone {@official}    > obj
ring +up {@official}    > obj
call {counterpart, colleague}    > obj
call to:{discuss, brief, inform, assure, stress, talk, review, exchange}    > obj
call on to:{discuss, brief, inform, assure, exchange, review, pay, congratulate, convey}    > obj, on
call on:{phone, telephone}    > obj
call by:{phone, telephone}    > obj
speak|talk by:{phone, telephone, videoconference, video, video_link}    > with, to mutual
speak|talk on|over:{phone, telephone, line, videoconference}    > with, to mutual
speak|talk via:{phone, video, videoconference, link}    > with, to mutual
phone_call|telephone_call/n    < poss, from, between, by > with, to, between mutual
call/n mod:{phone, telephone, video, conference}    < poss, from, between, by > with, to, between mutual
call/n with    < poss, between > with, between mutual
conversation|talk|discussion/n mod:{phone, telephone, video}    < poss, between > with, between mutual
hold|have {call, phone_call, telephone_call, phone_conversation, telephone_conversation, video_conference, videoconference, teleconference, video_call}    > with, between mutual
make {call, phone_call, telephone_call} to    > to
discuss by|over|on|in|during:{phone, telephone, phone_call, telephone_call, call, conversation}    > with mutual
video_conference|videoconference|teleconference/n    < poss, between > with, between mutual

[CONSULT/multilateral]
meet in:{framework, council, assembly}    > with, in mutual
attend {summit, general_assembly, opec_meeting, nato_meeting, ministerial, plenary, g20, g7, g8}    > of, in, with, obj
summit/n mod:{nato, eu, g20, g7, g8, asean, brics, opec, apec, arab, african, european, european_union, regional, multilateral}    < of, between, poss > of, with, between mutual
multilateral_talk/n    < between, of, poss > with, between mutual
six-party_talk/n    < between, of > with, between mutual
quadrilateral|trilateral/n    < between, of, poss > with mutual

[CONSULT/third-party]
talk|meeting|negotiation/n mod:{proximity, indirect, un-brokered, un-mediated, mediated}    < between, poss, of > with, between mutual
meet on:{ground} mod:{neutral}    > with mutual

// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-158	-125	-103	-142',
  word: `
#	-33	-91	22	96
,	42	-27	145	50
.	-12	-19	-15	-24
:	37	22	159	-38
;	-124	90	257	250
?	-243	-130	-309	-269
a	-207	-6	82	-23
aan	26	83	36	-3
aanbesteding	-55	-41	-15	99
aanbesteed	-86	-132	45	59
aanbeveling	-146	252	228	-5
aanbevelingen	-264	-269	-174	-128
aanbevolen	-152	321	-52	-274
aanbieden	15	-9	81	-54
aanbieders	-37	-247	-262	-58
aanbieding	-106	-118	-177	141
aanbiedt	45	21	-155	-145
aanbod	-18	63	-324	-236
aandacht	-100	89	-89	106
aandeel	210	-150	-100	-227
aandringen	-48	-31	-273	-27
aangaat	-68	-220	174	16
aangeboden	-22	47	-92	26
aangedrongen	-124	223	-170	-142
aangegeven	-158	-136	-149	-96
aangehouden	9	36	-201	-174
aangekondigd	-93	-197	-217	-120
aangekondigde	-115	-86	-195	31
aangenomen	-16	17	33	-82
aangepast	-64	-12	44	37
aangepaste	-105	4	101	-180
aangesloten	-86	17	-112	-143
aangesteld	-29	-176	103	-95
aangetoond	248	-138	-193	-105
aangetroffen	250	-102	-198	-103
aangetrokken	-122	-142	145	73
aangevraagd	-166	88	47	-163
aangevuld	-106	-129	199	97
aangewezen	-158	129	-23	24
aangezien	61	-138	111	-121
aangifte	123	35	-260	-197
aangiften	-80	58	78	-107
aanhangig	-92	-159	-38	-104
aanhouden	66	35	17	97
aankomst	-89	-13	4	-107
aankopen	-173	-120	165	99
aanleg	138	-132	-185	31
aanleiding	-207	-198	-25	32
aanleveren	12	-72	-158	-131
aanloop	-135	-140	-156	-175
aanmelding	-109	97	-254	11
aanmerking	-98	-18	-30	36
aannemelijk	133	-234	-142	-147
aannemers	48	-142	-147	-4
aanpak	-110	-44	1	4
aanpassen	-40	134	-279	-53
aanpassing	-132	-26	33	-60
aanschaf	67	59	-109	-77
aanscherpen	-91	-64	121	3
aanscherping	-115	-114	-143	-16
aansluiten	-120	54	142	8
aansluiting	-152	-89	-121	20
aansluitingen	-144	64	-200	-205
aansprakelijk	-136	19	-136	-145
aanspreekpunt	23	52	27	29
aanstaande	-100	-35	-9	228
aanstellen	-84	195	127	62
aanstelling	-70	129	-196	-129
aantal	262	-33	-107	-133
aantallen	-16	-143	-10	4
aantekening	34	45	115	-145
aantonen	147	-160	-152	-73
aantoonbaar	174	-184	5	-103
aantoonbare	211	-108	-113	-75
aantreft	-141	-119	-63	-72
aantrekken	-112	-75	-171	-47
aanvaardbaar	-194	-143	34	-126
aanvang	29	106	28	104
aanvankelijk	-110	-152	-214	-139
aanvraag	125	112	-187	-73
aanvraagformulier	-67	127	-144	-133
aanvragen	37	49	-105	-221
aanvrager	-185	87	-20	-198
aanvragers	58	-188	-209	-111
aanvullen	-69	-107	96	147
aanvullende	-172	-183	-218	-38
aanwezig	33	64	-238	-158
aanwijzen	-119	71	-134	-161
aanwijzing	-47	63	-17	123
aanwijzingen	266	-247	-50	24
aanzien	-54	44	116	-188
aanzienlijk	44	-122	-161	-127
aard	-113	34	96	-203
aardwarmte	-162	-200	-177	-178
accountant	-101	-147	-151	-125
accountants	85	87	22	136
accountantsverklaring	-83	22	71	-139
accra	-162	-196	-154	-173
acht	19	94	58	-159
achten	-101	54	33	-59
achter	115	-157	-232	-38
achteraf	-112	-20	-50	-144
achterblijven	70	41	-134	-65
achtereenvolgens	-126	-121	-76	-173
achtergrond	-172	58	57	-139
achterhaald	93	-23	-241	-157
achterhoek	115	-146	-141	-127
achterstallig	140	25	38	-102
achterstand	25	-97	-6	-26
achterstanden	-30	-126	-159	-159
achterwege	42	-139	180	-65
achttien	45	-24	-65	-30
achttiende	-138	26	-162	-144
acm	-20	-194	97	-61
actief	51	134	-19	64
actiz	-153	-174	119	96
actualiseren	-94	69	-30	5
actueel	-26	-157	-155	-37
actuele	146	-83	-174	113
acute	-152	-140	-118	-223
acvz	30	88	-211	-135
ad	-185	-42	-35	-155
adem	-69	-120	-109	-158
administratie	108	-80	-65	-140
administratieve	216	-163	-174	-80
adr	72	23	-243	-218
adres	-220	51	-73	-38
adressen	10	0	77	-146
advies	-101	188	-37	-66
adviesbureau	114	-115	-89	-165
adviescollege	-110	28	-150	-134
adviescommissie	-117	93	-180	-22
adviesraad	-39	70	-182	-123
adviezen	-71	-40	-72	-158
adviseerde	-135	102	-195	-160
adviseert	-227	270	-291	-203
adviseren	-123	167	-50	-225
advisering	2	-73	-79	78
adviseur	4	-28	-124	-170
adviseurs	62	-61	45	-183
advocaat	55	44	-185	-162
advocaten	48	119	-95	-114
aedes	-137	100	125	112
af	-28	74	35	-111
afbouw	-138	70	-192	-177
afdeling	-82	140	-195	-37
afdelingen	119	-174	-130	-126
afgedaan	18	-155	-245	-89
afgehandeld	94	-120	-108	-94
afgelopen	-119	-157	-221	-95
afgenomen	118	-64	-208	-117
afgerond	-129	-83	-43	48
afgesloten	-46	-116	-169	86
afgesproken	-153	-202	95	41
afgestemd	-125	58	-71	-132
afgestudeerden	89	-22	-108	-128
afgeweken	71	-100	-2	-126
afgewezen	-147	-5	-28	-85
afgezien	-164	51	95	-176
afhaken	-33	-178	51	-100
afhangt	-27	22	-73	-177
afhankelijk	-6	-1	-31	11
afleiden	120	-104	-131	-99
afloop	20	81	-88	17
afm	-66	55	28	-130
afname	88	44	39	-149
afneemt	-161	-74	-126	-142
afnemen	-219	104	126	-14
afnemers	-107	55	78	-33
afronding	-137	-111	39	121
afschaffen	-146	157	-131	-89
afschaffing	-132	-201	193	-180
afschrift	-66	51	-111	-44
afsluiting	27	-166	-84	-114
afspraak	-56	48	55	-198
afspraken	-43	-31	98	24
afstand	-43	34	33	-117
afstemmen	-126	-130	-129	-170
afstuderen	6	54	-132	-123
aftrek	37	73	51	-154
afwachting	-103	34	-137	-143
afweging	-134	-191	149	-20
afwijkende	-69	43	97	-103
afwijzen	-41	-174	76	-153
afzien	61	-146	-143	-119
afzonderlijk	-108	-179	-65	74
afzonderlijke	-84	49	-28	183
agenda	-132	-158	-18	170
agenderen	-91	-106	-129	-95
agent	137	-173	83	-154
agenten	87	-74	-143	-129
agentschap	-161	-166	67	-119
agressie	38	-69	-129	-106
aiv	-27	213	-47	-199
aivd	39	-78	50	-19
akker	-135	-150	-133	-133
akkoord	-195	-21	98	-65
akte	48	-162	115	-71
akten	-121	102	39	57
al	-152	-162	529	-261
aldus	140	-28	-29	-190
algeheel	-110	-128	-157	-127
algemeen	24	-91	-147	-157
algemene	-35	-94	-108	-148
alle	37	159	146	130
alleen	-71	-2	-72	-102
alleenstaande	-134	-50	-43	-170
allemaal	155	-118	-85	-107
allereerst	-158	169	-192	-196
alles	-91	-90	-115	-129
als	60	-32	-104	-134
alsmede	-101	48	-131	-110
alsnog	-74	-17	68	-100
alternatief	-184	-130	-54	49
altijd	55	70	-43	-253
alvorens	-105	-141	218	114
ambassade	-88	-131	177	105
ambassades	-289	188	95	-87
ambtelijk	-127	-114	-154	66
ambtelijke	-119	-14	27	56
ambtenaar	-121	109	-161	-116
ambtenaren	-184	-184	-257	-75
ambtgenoot	-112	-145	-48	89
ambtsbericht	-94	-88	-191	61
ambtsberichten	101	-144	73	-81
ambtsopvolger	-64	-162	6	231
ambtsvoorganger	-144	-55	-198	-182
amsterdam	-111	42	-177	-30
amv	-93	-118	-96	-18
analyse	-35	-203	-216	-219
ander	-201	-249	50	38
andere	-24	-110	-43	-127
anderen	69	-215	72	-6
anderhalf	116	-76	-215	-123
anders	-11	-17	71	-105
antwoord	-67	-164	-93	-75
antwoorden	-149	115	-89	-45
antwoordt	-87	-158	77	149
anwb	-149	69	101	-92
ap	-11	-109	-108	-78
apart	-61	109	107	-61
aparte	-107	-184	171	11
apel	85	32	51	-122
apotheek	-105	-22	19	-138
apotheker	187	-46	-226	-173
apothekers	-142	53	-130	-134
apparatuur	2	-185	-169	-170
appreciatie	-73	-94	-213	87
april	-162	-236	46	128
arbeid	-214	-69	-73	-69
arbeidsdeelname	104	-143	-147	-170
arbeidsinspectie	-160	27	98	54
arbeidsmarkt	-155	-96	-28	-179
arbeidsmigranten	71	-137	-188	-108
arbeidsomstandighedenwet	-165	-135	57	-81
arbeidsovereenkomst	-3	7	28	-101
arbeidstijdenwet	-163	-25	-177	-145
arbeidsvermogen	-146	-63	-25	-32
arbeidsvoorwaarden	-109	-150	25	-160
arbocatalogus	-155	-117	-152	-124
artikel	-186	-87	112	-186
artikelen	84	58	-153	-139
arts	-24	-79	-236	-70
artsen	19	70	-43	-184
asbest	-124	-148	-200	-204
asiel	-170	-145	-116	-149
asielzoekers	-44	-57	-6	-58
asielzoekerscentrum	47	-25	-24	-163
assen	-95	118	-5	-136
atr	-123	169	-34	-128
au	104	-103	-27	119
audiciens	-118	-23	68	-140
audit	-52	-75	-122	-152
auditdienst	5	-167	4	5
augustus	-77	-160	-125	99
auto	-26	-82	-45	-212
auto's	-97	-83	102	-120
automatisch	-117	54	143	-115
automatische	127	28	-222	36
autoriteit	-138	-16	95	38
avond	-106	100	-250	-187
b	-153	111	181	-60
baan	226	-249	-218	-142
bakkerszout	-128	143	-181	-88
balans	-83	-136	-145	-100
balie	41	-107	44	-5
balies	-154	-91	-193	-74
band	60	-137	-174	37
banen	4	144	92	-216
bank	-226	111	22	38
banken	21	97	-94	-107
basis	-32	59	-79	42
basis-	3	-1	70	-59
basisadministratie	-145	87	-93	64
basisregistratie	56	-114	-122	-168
basisscholen	-42	-55	-54	17
basisschool	-126	-114	-162	-161
batterij	54	-44	-118	-109
batterijen	-89	-27	-160	-130
bbb-fractie	-130	-139	-48	-81
beantwoord	-29	-156	-224	44
beantwoorden	-146	-152	-146	-65
beantwoording	-132	-129	-175	148
beantwoordt	-4	-164	-100	25
bebouwde	-100	30	-143	-114
bed	11	-118	-98	-95
bedden	-32	-82	-131	-142
bedenktijd	47	-7	7	-158
bediend	-98	-112	57	62
bedienen	-103	15	-154	-165
bediening	-96	12	-277	-177
bedoeld	-210	-221	8	-213
bedoelde	-92	-111	74	67
bedoeling	-190	-245	-313	235
bedraagt	-201	-176	-287	-197
bedrag	-67	159	106	79
bedragen	-217	125	22	-62
bedrijf	-3	-281	58	-48
bedrijfsgegevens	-182	-120	203	40
bedrijfsleven	67	-240	11	80
bedrijven	165	-14	-174	-74
bedroeg	-132	-128	-141	-167
bedroegen	-7	-129	-127	-98
bedwelming	11	14	-146	-124
beek	-102	-152	-107	-46
beeld	135	-182	-182	-123
beelden	81	15	-214	-133
begeleid	104	88	-59	-78
begeleide	54	-96	82	-144
begeleiden	56	-2	-231	-28
begeleider	63	102	-227	-137
begeleiders	14	177	-181	-51
begeleiding	89	-194	-47	-114
begeleidingscommissie	-150	19	-156	-112
begeleidt	-3	-150	9	-119
begin	-92	-36	55	259
beginnen	-143	-25	84	25
beginsel	-137	37	-30	-229
begint	-199	-97	7	287
begonnen	46	-22	-10	-52
begrenzen	-162	-50	48	-103
begrepen	47	-89	-145	-140
begrijp	-143	-172	-133	-186
begrijpelijk	-162	27	-111	-61
begrijpelijke	-100	-99	-90	-131
begrijpelijker	-112	153	-28	89
begrijpen	86	-62	-174	-120
begrijpt	-47	-3	-103	-67
begrip	-136	31	-294	-217
begroot	85	68	23	-116
begroting	-160	-26	52	-24
begrotingsartikel	-56	-117	-120	-109
begrotingsbehandeling	-142	-227	-239	-168
behalve	-137	-202	210	14
behandelaar	-33	63	163	-106
behandelaars	-65	143	89	-163
behandelaren	-138	109	-155	-143
behandeld	-99	-55	-145	-176
behandelen	-84	-147	32	54
behandeling	31	-103	-93	-86
behandelt	-82	-160	-28	-23
behandeltijd	-110	85	-85	-79
beheer	-89	11	-246	-111
beheerder	-151	110	-8	-18
beheren	-129	-100	-136	-61
behoeft	-194	-153	12	-58
behoefte	-113	67	274	-4
behoeve	51	-151	-132	-65
behoeven	-126	-126	-1	-154
behoort	-201	126	48	-194
behoren	181	-178	-84	-51
behoud	-30	-95	70	91
behouden	73	-60	-151	-150
behoudens	-156	-110	50	-162
beide	-33	-195	272	140
bekeken	-230	-180	-24	-68
bekend	66	-90	-79	-105
bekendheid	-10	-160	-150	-123
bekijk	-66	-177	-52	183
bekort	163	-91	-75	-60
bekostig	-112	180	-184	-159
bekostigd	73	-170	142	14
bekostigen	-161	3	-102	24
bekostiging	-72	34	-109	-163
belang	-261	-132	-324	-253
belangenorganisaties	-87	-105	-112	-134
belangrijkste	44	-127	-197	-171
belangstelling	17	-182	-118	-104
belasting	86	-45	-24	-131
belastingdienst	-69	-36	23	97
belastingplan	-118	-61	179	126
belastingtelefoon	-174	-102	-249	-190
belegd	-191	77	-46	-179
beleggen	-124	213	89	-98
beleid	-39	-41	-62	-168
beleidsdoorlichting	-166	-100	-266	-90
beleidsevaluatie	-100	-127	-144	-77
beleidskader	-91	-135	-81	137
beleidsonderzoek	-126	-89	-118	-94
beleidsreactie	-68	-54	-120	-245
beleidsregel	-117	-67	48	98
belgische	-68	-41	-57	-75
belgië	42	1	-13	-196
bellen	-228	78	-119	-250
bellers	41	-182	-143	63
beloning	32	-128	27	-186
beloofd	-162	-177	-243	-166
belopen	-132	-167	-164	-108
belt	-114	-142	147	70
bemanning	131	-139	-173	-168
bemiddelaar	-151	-105	-133	52
bemiddelaars	-78	73	-20	75
bemiddeling	-90	117	59	-123
bemoedigend	85	-101	-141	-105
ben	-163	-66	85	-107
benadeling	45	39	84	68
benaderen	-100	8	-159	56
benadrukken	-59	-71	-108	-85
benodigde	-11	-182	-116	183
benoem	-84	222	-83	-118
benoemd	-98	93	-5	13
bent	-43	-84	-70	-174
benut	155	56	43	-69
benutten	-172	-175	58	39
beoogd	51	-117	-113	60
beoogde	10	-132	-226	147
beoogt	-139	-140	-110	-123
beoordeeld	-133	-176	-192	-81
beoordeelt	-26	3	-232	-215
beoordelen	36	-15	37	42
beoordeling	-76	-136	-253	10
bepaald	-78	-56	37	25
bepaalde	21	-164	-143	-64
bepaalt	-223	-261	117	-86
bepalen	-196	88	142	49
bepaling	-131	-159	99	-98
beperk	-214	250	-249	-219
beperken	-105	221	-229	-65
beperking	-34	23	-257	-189
beperkt	-13	45	-150	-210
bepleit	-256	444	5	-168
bepleiten	-115	234	-40	-86
beproefd	-117	-114	70	68
beproeven	-126	-163	30	28
beraad	-147	-202	208	18
bereid	-136	-249	-32	217
bereidt	-106	-160	-14	152
bereik	-39	-195	-40	-21
bereikbaar	-70	91	121	-73
bereikbaarheid	113	67	-116	-197
bereiken	-44	-32	-272	-27
bereikt	260	-28	42	-123
bereikte	77	-194	-107	-145
bereikten	106	-129	-178	-71
berekend	11	-101	-107	-112
berekenen	-157	98	-63	-48
berekening	23	10	-210	7
berekeningen	30	-174	91	-205
bericht	-136	-27	-118	18
berichten	-38	-39	-43	-28
bermen	74	44	179	-115
beroep	-113	-35	-151	64
beroepen	-168	8	-187	-115
beroepsgroep	-98	-80	79	-35
beroepsgroepen	-118	-15	18	113
beroepsonderwijs	-125	-15	-186	-34
beroepsorganisatie	-173	86	55	6
beroepsvereniging	-133	-166	-153	-211
berust	-83	-199	-56	-178
berusten	59	-163	109	-22
bescherming	-72	-238	30	-82
beschikbaar	-133	25	61	139
beschikbaarheid	27	-37	28	-206
beschikbare	158	-185	-55	-174
beschikken	35	-69	-88	5
beschikking	-126	-108	46	127
beschikkingen	-125	-94	43	54
beschikt	-77	-201	30	-249
beschouw	-85	-111	-41	-245
beschouwing	-219	121	33	46
beschouwt	50	-172	-124	-138
beschreven	-82	73	-87	6
beschrijft	-132	-168	-108	-134
beslaat	-210	-215	78	-5
beslag	-43	-196	99	44
beslagvrije	2	72	9	-103
beslis	-82	-131	148	186
beslisnota	-151	-169	-127	-98
beslissen	-214	-115	168	58
beslissing	-12	-120	-121	-129
beslist	-14	-61	-131	14
beslistermijn	-108	147	-243	-255
besloten	-221	-96	265	0
besluit	-77	-118	24	188
besluiten	-3	-177	57	83
besluitvorming	-103	-140	125	148
bespaart	-2	-128	120	116
besparing	117	-79	-131	-147
bespreek	-125	157	85	167
bespreekt	-107	-171	-4	154
bespreken	-97	-34	-232	-72
besproken	-133	-221	65	-221
best	-159	-130	117	68
bestaan	-22	58	112	-126
bestaande	35	-33	41	28
bestaat	-112	-198	106	-35
bestand	-202	-226	-207	-188
bestanden	-94	-104	83	-100
beste	-143	-161	80	-93
besteden	64	-49	-223	88
besteding	-138	-125	-34	-38
bestedingen	62	78	-104	-102
besteedt	0	-137	-115	-93
bestek	-203	30	-124	-85
bestemd	-185	-143	39	51
bestemming	32	85	66	-129
bestond	125	-119	-188	-148
bestrijding	10	-54	-13	-174
bestrijkt	-176	-181	-163	36
bestudeerd	-169	-107	-90	-51
besturen	-152	-51	-271	-49
bestuur	-21	-14	18	-131
bestuurder	-204	-196	-138	-126
bestuurders	-166	-139	-258	-157
bestuurlijk	-58	-1	-74	59
bestuurlijke	-103	-60	-21	-187
bestuursakkoord	-75	-149	100	-156
bestuurslaag	-77	90	131	-107
bestuursrecht	-96	-207	-10	-156
betaal	-157	160	-169	-149
betaald	-3	-72	-214	-183
betaalde	99	-46	-113	-40
betaalt	-190	42	132	-84
betalen	-182	-4	10	-119
betaling	-133	94	-39	-2
betekenen	-112	-127	-121	-168
betekenis	38	-110	53	-155
betekent	-109	-119	61	121
beter	214	113	-274	35
betere	-121	125	-36	-54
betreffen	-80	-137	21	-134
betreft	-182	113	43	-76
betrek	-114	107	-4	206
betrekken	-110	-6	-108	109
betrekking	-204	-62	123	-172
betrekt	-145	-221	177	147
betreur	-151	-101	-191	-174
betreuren	-138	-148	-125	-80
betrokken	103	-228	6	122
betrokkenen	-12	56	-160	-129
beurs	-17	32	-40	-147
beurt	88	-146	73	44
beurzen	-108	-117	-180	-85
bevat	-114	-110	-65	-159
beveelt	-202	442	-372	-276
beveiliging	-105	143	27	82
bevelen	-80	185	-219	-149
bevestigen	78	-114	-154	-42
bevinding	228	-222	-213	-169
bevindingen	-144	-97	28	80
bevoegde	75	-137	-128	-130
bevoegdheden	-131	119	48	-69
bevoegdheid	-103	-33	40	-36
bevolking	29	-184	-195	-112
bevolkingsonderzoek	-229	125	93	-189
bevorderen	-145	-214	-137	129
bevraagd	-162	-89	-132	-92
bewaakt	-86	-58	-117	-81
bewaartermijn	-86	-53	-102	53
bewaren	-183	36	-48	-154
bewaring	-179	12	-161	-98
bewegen	12	-174	-144	-173
beweging	22	90	33	-165
bewegingsonderwijs	87	-87	-191	-153
bewijs	181	-100	53	-122
bewijslast	-173	72	129	-112
bewind	-11	48	-238	28
bewindspersoon	-134	-142	50	54
bewindvoerder	-185	101	102	-99
bewindvoerders	2	108	-184	-222
bewoner	15	56	-219	-196
bewoners	33	-64	-234	-147
bewust	-172	-192	-61	-184
bezet	166	-85	-158	-145
bezetting	-84	1	-13	-135
bezie	-115	21	46	278
bezien	-126	-207	176	263
beziet	-131	-169	-54	119
bezig	-99	-197	-81	40
bezitten	-112	3	-129	-131
bezocht	-296	-75	-226	-205
bezochte	315	-189	-146	-125
bezochten	-200	-180	-177	-127
bezoek	64	2	-191	59
bezoeken	-42	-92	13	38
bezoekers	44	-140	-161	-232
bezorgd	-171	-198	-196	-150
bezorgen	-91	44	69	-86
bezuiniging	-147	-161	-202	-157
bezwaar	-173	-88	25	-57
bezwaarschriften	80	-78	-84	-130
bezwaren	-48	159	239	-119
beëindigen	-119	106	-159	-173
bibliotheek	-67	-164	90	39
bibliotheken	-144	-195	-104	115
bied	-161	163	-115	-223
bieden	-117	187	-125	16
biedt	1	-259	154	-214
bij	18	29	66	13
bijdraagt	-12	-115	-156	-134
bijdrage	-134	-76	216	181
bijdragen	-10	43	-197	-223
bijeen	-206	-45	-212	47
bijeenkomst	19	-176	12	179
bijgaand	-162	-206	-169	-295
bijgaande	-83	266	-90	-134
bijgedragen	156	-153	-156	-85
bijgevoegd	-124	-155	-114	-55
bijgevoegde	-93	102	-266	-159
bijgewerkt	91	-143	-164	-148
bijlage	-153	-25	-270	-326
bijna	250	-239	-153	-224
bijscholen	-91	-113	64	-90
bijscholing	-64	-84	90	-110
bijsluiter	-27	-135	-123	-131
bijstaat	-134	14	-140	132
bijstand	110	-142	-126	-147
bijzonder	-176	41	46	33
bijzondere	-124	14	-12	-133
billijk	-168	-163	106	-179
binden	-137	135	-165	-139
binnen	14	80	-54	-24
binnenkomst	-26	-19	-134	-157
binnenkort	-185	-225	-19	130
binnenlandse	-51	29	16	114
binnenvaart	-146	-117	-138	-146
binnenvaartwet	-109	-85	-170	25
bladzijde	-83	99	84	47
bleef	100	19	-209	-166
bleek	332	-267	-162	-122
bleken	145	65	61	-129
bleven	150	-101	-128	-93
blij	-195	-163	-205	-180
blijf	-155	11	45	200
blijft	-220	-141	159	-56
blijken	1	-112	-21	63
blijkens	100	-130	48	-144
blijkt	447	-241	-285	-113
blijven	88	45	-10	-11
blijvend	-57	-19	-144	-71
blijvende	-176	-59	35	-57
blik	-105	-119	20	-202
bod	-101	-162	44	-5
bodem	-52	44	-150	-161
boek	-49	-155	151	100
boerderijen	-3	27	-17	-103
boeren	-33	-23	-295	-210
boete	-22	62	-15	-179
boetes	9	7	-25	-117
bokjes	-46	-90	101	-145
bomen	-129	-133	-193	79
bonaire	-120	-78	-143	-137
bond	-171	8	-6	-16
bonden	-17	-232	105	-8
bondgenoten	-116	55	-58	-138
bonus	8	-47	-2	-104
bood	-152	-125	-166	-113
boord	125	-190	-7	-183
borden	32	86	-213	-207
borg	-123	82	37	9
borgstelling	-17	-96	-244	-61
bos	70	12	-153	-147
bossen	-1	113	-199	-160
bouw	-7	119	-140	-17
bouwbesluit	-120	1	-225	-64
bouwen	-169	-51	91	-86
bouwt	-130	-108	-157	125
bouwwerken	3	-51	148	103
boven	4	119	-32	-21
bovenbouw	72	86	34	-113
bovendien	-255	-54	165	-219
bovengrens	-154	141	66	-158
bovenstaande	-111	-108	-101	-144
bpm	-64	-153	-199	-164
bracht	-43	-216	-143	-182
brachten	164	-121	-86	-62
branche	32	-238	108	-71
brancheorganisatie	-106	42	-177	23
brancheorganisaties	-106	-91	-218	-150
branches	-125	32	157	-119
branchevereniging	-126	-175	-195	-171
brand	-1	-74	-197	-157
brandstof	25	72	-185	-140
brandveiligheid	22	-110	-115	-101
brandweer	-172	52	-202	-132
breda	-97	-162	-122	69
brede	-185	-146	-179	-19
bredere	-144	90	-184	-120
breid	-168	205	29	44
breiden	-153	84	97	-82
breidt	-138	-172	44	228
breng	-167	285	15	131
brengen	-141	173	99	51
brengt	-206	-215	28	68
brief	-135	-54	-42	-190
briefadres	-13	-17	14	15
brieven	47	-19	114	101
brochure	-101	-88	77	80
bronnen	77	-156	7	-177
brood	-137	23	-204	-108
brouwerijen	-8	-145	-163	71
brp	-139	-104	-78	-180
brug	-31	-159	-138	-150
bruggen	40	-48	-14	78
brussel	-163	-179	5	112
budel	-150	-130	54	-12
budget	-171	116	81	27
budgettaire	-68	-102	-50	-101
buis	78	-14	-98	-59
buiten	-118	73	-159	-182
buitenland	-65	-19	-180	-11
buitenlands	-63	-146	-52	95
buitenlandse	40	-34	-79	-13
bureau	98	111	-176	-151
bureaus	-71	199	-51	-215
buren	73	-174	22	-180
burgemeester	-98	-159	-19	-5
burgemeesters	-186	-30	60	170
burger	-214	145	75	-157
burgerlijk	-91	-146	53	-188
burgerlijke	-131	-36	15	-133
burgers	-5	21	17	-204
burkina	-74	49	59	-125
bus	-67	48	-34	11
buurland	-123	-185	-153	-123
buurlanden	-79	89	-115	-123
buurt	32	39	-237	-179
buurtbatterijen	-150	-10	22	57
buurten	-7	-178	-112	-78
buurtrechter	-159	-66	-171	-152
buurtsportcoaches	39	25	-98	-68
bzk	-41	46	-57	-11
c	-131	-47	70	13
camera	-27	128	-180	-145
camera's	5	-181	89	-4
cameratoezicht	-71	-87	-31	8
campagne	-110	17	27	239
cao	-57	-105	100	-184
cao's	93	-173	-132	-154
cao-partijen	-140	44	123	-135
capaciteit	-100	46	-77	-88
catalogi	89	197	-232	-173
catalogus	55	133	-245	-169
cavv	37	41	-151	-162
cbr	-28	-131	-170	36
cbs	-193	-93	171	170
cda-fractie	-44	5	-183	-130
cent	172	-108	-244	-196
centra	97	59	-195	-216
centraal	35	70	3	-78
centrale	-221	39	-30	-72
centrales	-144	-36	-41	-50
centrum	-27	-13	-133	-94
ceremonie	30	22	-211	-90
chauffeurs	150	-6	-149	-114
check	31	-106	-185	-120
chronische	-112	-110	76	31
cijfers	-28	-54	-208	82
circa	-144	-108	-178	-61
circulaire	-150	3	214	189
civiele	-113	29	-7	61
cjib	-92	55	-86	-84
cliënten	93	-64	59	-116
co	-56	-75	-187	13
coa	-117	-128	74	12
coach	64	71	24	-51
coaches	-98	21	71	-21
coaching	-144	202	-201	-22
coalitieakkoord	-154	123	149	-145
code	-115	100	9	42
coeliakie	-153	33	-165	-161
cofinanciering	-95	30	65	-104
cohort	22	-100	-162	-7
collega	-26	91	91	-57
collega's	119	-7	25	33
college	-36	199	-3	-59
combinatiefuncties	-140	71	-74	-116
commandant	23	87	159	-37
commandanten	38	-159	-153	-180
commerciële	-4	-159	-130	-84
commissariaat	42	18	24	-113
commissie	11	140	1	-110
commissiedebat	-78	-89	-240	-209
commissies	126	-126	-42	-181
communicatie	-106	-145	-153	-65
complexen	53	26	-129	-173
concentratie	45	-155	42	-163
concept	-64	-162	-150	-96
conceptbrief	-129	-203	99	70
conceptrapport	-66	-99	-192	-160
conceptreactie	-161	77	171	-131
concessies	-112	-22	-140	-176
conciërge	20	49	-140	-180
conciërges	20	-133	-121	126
concludeert	343	-227	-145	-132
concluderen	178	-178	-114	-114
conclusie	163	-8	-185	-47
conclusies	-65	-214	-233	-144
concurrentie	-95	-129	-207	41
concurrentiepositie	20	-169	-213	-66
conform	-133	-215	40	108
constateert	325	-233	-134	-125
constateren	194	-210	-89	-70
constatering	-141	-93	-174	-189
consulaire	-100	69	4	-152
consuls	53	-45	-268	-179
consult	-85	8	-143	-185
consultatie	-131	-51	-146	150
consument	-98	-132	71	-160
consumenten	47	-163	-216	-147
contact	20	-17	-306	-251
contactpersoon	74	184	53	-24
containers	-102	-157	-148	-132
contract	45	29	6	-21
contracten	-127	3	127	49
controle	-56	51	39	-244
controleer	-132	241	-265	-175
controleert	-28	-76	-305	12
controlegroep	-165	-197	-43	35
controleren	14	79	-58	-2
controles	-19	14	50	142
convenant	-175	-63	82	-17
corporaties	-116	-14	152	-18
coöperaties	-60	94	49	77
coördinator	-19	-171	-57	71
cpb	13	-32	-172	-145
crisis	6	-134	-65	-141
criteria	-27	-195	-92	-154
criterium	-11	-125	-106	23
cultureel	-91	-115	30	23
culturele	-102	137	-53	-151
cultuur	-124	-79	-68	-51
curatele	-91	-75	-140	37
cursus	16	-149	101	-303
cursussen	-26	39	-189	-126
d	-117	-4	27	-73
daadwerkelijk	52	-14	-133	1
daalde	262	-182	-127	-118
daalt	116	-103	-91	-83
daar	-104	-88	246	-40
daaraan	-301	-80	105	-88
daarbij	16	25	-169	10
daardoor	65	-249	-42	-127
daarentegen	273	-17	-221	-160
daarin	-86	-150	141	-65
daarmee	-22	-371	94	-120
daarna	-35	-256	-6	207
daarnaar	-146	-189	-52	-63
daarnaast	-89	239	-12	-87
daarom	-193	-180	391	186
daarop	-169	-145	-140	170
daarover	-107	-84	-52	140
daartegen	-187	-183	65	-25
daartoe	-139	-111	34	180
daaruit	114	-221	-281	108
daarvan	0	-178	37	102
daarvoor	-106	-110	18	79
dader	-7	-137	70	-90
daders	163	-152	-158	-131
dag	-190	213	85	25
dagbesteding	83	-126	-134	-119
dagelijks	59	68	76	1
dagelijkse	-139	-160	-151	-106
dagen	220	77	-62	-56
dak	-113	-279	-49	-209
dalen	-97	-183	-108	-151
daling	282	-229	-224	-193
dan	250	-149	-17	22
dank	-180	-239	-267	-264
danken	168	-161	-92	-102
dankzij	196	-174	-169	-121
dat	108	28	-17	-65
data	-137	68	-190	-194
dateert	-121	-107	-113	-117
datum	-295	-108	-238	72
de	14	12	-22	-17
debat	-179	-96	-299	-139
december	-125	-140	-11	174
decentrale	-137	-104	67	50
deden	23	-57	-158	-148
deed	-61	-192	-198	-165
deel	-104	-134	-117	-84
deelname	-8	-177	-275	-159
deelnamen	52	-90	-63	-83
deelnemende	-30	-51	-131	-133
deelnemer	-159	91	-48	29
deelnemers	23	-24	-134	-92
deels	-111	-107	275	-27
deelt	-190	-217	-238	-57
defensie	-91	-226	12	17
definitieve	-70	25	-141	-40
degene	-115	-178	-9	-94
degenen	56	-50	-176	-104
dekken	77	-156	-200	-98
dekking	-108	-105	-70	-29
dekt	-16	-162	-148	-100
dele	93	-167	19	-108
delen	48	-5	-105	-13
delfzijl	-129	-96	-125	-111
delict	121	-174	-113	-104
deltaplan	-39	-75	-76	-60
dementie	-29	-65	-122	-137
demissionair	-158	-147	-130	-74
demissionaire	-89	-156	-45	99
den	10	95	-122	-109
denemarken	29	-150	-222	-169
denk	-156	-164	170	-167
denken	-116	35	0	-15
denkt	-189	183	-225	-190
depot	-157	133	-88	-42
depots	3	17	-223	-216
der	-131	-186	-162	-142
derde	226	223	4	-71
dergelijk	-1	-160	150	-20
dergelijke	-112	-7	-21	-42
derhalve	-65	-98	-77	-121
dertien	-203	37	-174	-222
dertig	-192	-66	142	39
des	20	-108	-87	-95
desgevraagd	-86	-144	-240	-4
desgewenst	-111	-64	4	-190
deskundige	-180	-8	-17	35
deskundigen	-90	19	-48	-136
destijds	-46	-162	-91	-101
detentie	-121	-13	-6	-131
deur	-46	136	29	90
deze	-103	-130	66	13
dezelfde	51	28	15	-56
dezen	-80	-72	-112	-157
diabetes	112	-110	-106	-114
dicht	-146	-88	30	-93
dichtbij	-131	-109	-88	-116
dichter	-109	-126	-124	46
die	-4	-25	81	6
dien	-103	-80	48	163
dienden	-155	-109	-139	-156
dienen	-51	87	-81	-132
dienjaar	8	-32	-138	-122
dienovereenkomstig	-134	-175	162	-52
diens	-123	-185	128	167
dienst	-80	-216	-67	110
diensten	51	-250	0	11
dienstverlening	31	-187	109	-36
dient	-221	357	-203	-319
dier	-132	62	36	-104
dieren	-72	-161	-162	-59
dierenaangelegenheden	-140	36	-135	-92
diezelfde	-142	-131	-136	74
digitaal	-177	140	-29	114
digitale	54	11	-57	-165
dingen	-127	115	-169	-134
diploma	-145	-16	-24	-54
diplomaten	-146	166	-218	-183
direct	-182	0	20	-116
directeur	-136	-3	173	13
directie	-142	-81	-70	-44
distributiecentra	-145	-109	-170	16
districten	-44	93	-108	-169
dit	-115	-123	265	109
dji	-115	-187	184	121
dnb	-84	112	-84	-29
docent	-180	-24	-117	-120
docenten	-20	56	-24	-199
doch	-141	-89	122	9
document	102	52	58	70
documenten	53	-168	-141	37
dode	106	-6	87	75
doe	-128	39	-57	-117
doel	-38	-208	-56	-117
doelen	-21	-24	-199	-2
doelgroep	-45	35	-159	-161
doelmatig	154	-116	-44	5
doelmatigheid	192	-174	-261	-124
doeltreffend	238	-187	-165	-115
doeltreffendheid	-164	3	62	54
doen	9	-184	-24	56
doet	-113	6	-73	-175
donors	-61	78	82	-131
dood	-203	-144	-159	-116
door	80	72	-45	-99
doordat	197	-246	-259	-213
doorgaans	5	-85	-262	-94
doorgegeven	45	-120	-36	-161
doorgelicht	-193	-212	-72	55
doorgeven	-89	-106	21	54
doorkruisen	-82	-140	-33	-108
doorlichten	-56	-84	-130	-166
doorlichting	37	83	-265	-64
doorloopt	-113	-11	-102	-139
doorlooptijd	162	-72	-140	-135
doorlooptijden	-83	-111	-180	18
doorlopen	-4	-145	-160	51
doorrekenen	-127	-147	-120	173
doorstroming	34	-201	61	99
doorzettingsmacht	-122	71	-148	-113
dorp	-125	71	-106	-227
dorpen	-127	-144	-167	-83
dorpshuizen	-141	90	-123	-116
dossier	-87	50	-23	-35
dossiers	187	-123	-229	-104
douane	-91	-118	-78	82
dr	-126	-101	-114	-87
draagt	-186	-253	71	-12
draagvlak	35	-151	30	-159
dragen	-128	-65	-146	-3
drager	-186	-118	-173	-160
dragers	22	-94	-135	-111
drempel	-178	87	-181	70
drenthe	-24	-218	61	-6
drie	79	17	-26	21
driehonderd	-102	-159	-192	-160
driekwart	143	-66	-102	-48
dringen	-126	-16	-131	-227
dringt	-203	231	-171	-145
drinkwater	84	-15	43	129
drong	-90	-131	-90	-157
druk	178	-185	-9	28
drukte	-56	-152	-178	-139
dt&v	-155	-54	153	-76
dubbel	-130	-150	145	-108
dubbele	33	60	35	-259
duidelijk	140	-37	-10	-205
duidelijkheid	-60	-149	-18	-90
duiker	73	-133	-182	-102
duitse	-118	70	-195	-118
duitsland	27	-21	-82	-228
duizend	-38	29	132	143
dunbevolkte	41	-44	103	74
duo	-249	8	39	-7
dupe	-174	-117	-72	-112
duren	96	-92	-108	-80
dus	-267	-162	218	-269
dusver	66	-164	-138	-126
duur	95	-19	110	-75
duurde	156	-131	-62	-109
duurder	51	-118	-106	-120
duurt	174	-109	-102	94
duurzaam	-95	-182	-52	83
duurzame	-58	91	-143	12
dv&o	-138	-136	-146	-149
dwangmiddelen	56	-9	-127	13
dwangsom	63	13	7	-73
dwangsommen	-132	-136	-228	0
dwingt	-120	-181	81	-95
e	-73	-4	-26	-79
ebn	-107	-151	-121	-124
echter	263	-216	121	-224
economie	88	-110	-183	-115
economisch	-118	-110	63	-86
economische	-39	-93	-193	-165
een	-19	89	-14	3
eenduidig	170	-153	-154	-68
eenheden	-82	-3	138	40
eenheid	-165	106	9	-140
eenmaal	-216	-109	-44	7
eenmalig	-58	-174	-204	86
eenmalige	-146	-161	109	-177
eens	-125	-13	252	24
eenvoudig	-75	-33	62	-172
eenvoudige	-7	-49	-214	40
eenvoudiger	-176	46	-47	106
eenzelfde	-158	15	191	151
eer	95	-168	-133	-165
eerder	204	-7	-138	-167
eerdere	-23	-210	-100	23
eerst	-86	-101	356	130
eerste	-44	23	119	121
eerstvolgende	-129	-69	179	294
effect	416	-179	-240	-109
effecten	19	106	-180	-59
eg	-67	-134	-129	-97
eigen	-39	0	-88	-265
eigenaar	95	-159	-153	-116
eigenaren	-51	64	-77	41
eilanden	-122	-141	-175	89
eim	-105	36	-129	-116
eind	-126	-225	43	386
einde	-63	-96	-178	133
eindevaluatie	-76	-101	-164	130
eindgesprek	64	-25	-165	-156
eindhoven	-137	-133	-132	155
eindigt	-206	69	-105	-22
eindrapport	-122	-89	-45	-152
eindtoets	34	-102	-156	-148
eis	-57	76	22	-136
eisen	-58	7	27	-167
elders	44	-1	-79	-38
elektrische	142	-140	-133	-75
elektronisch	-137	16	41	68
elektronische	-71	-40	-3	-74
elf	171	-157	-161	-112
elk	-171	347	-36	-89
elkaar	-42	75	76	-128
elkaars	-141	38	55	33
elke	-130	279	15	-43
emmen	-134	-96	85	64
en	-63	-4	51	16
ene	143	-219	-175	-141
energie	-87	-244	-192	-180
energiebelasting	-113	-29	-119	-109
engels	-97	-75	-152	22
enige	-71	-82	-73	-105
enkel	164	-114	-153	-114
enkelband	-27	-149	-135	-145
enkele	-67	-100	-210	-168
enquête	-160	-176	7	-73
enthousiast	-159	6	174	-154
er	60	-45	50	98
eraan	-197	-30	-153	-168
erbij	54	-147	133	-101
erf	-160	49	90	-67
erfgoed	-11	-138	52	20
erfgoedinspectie	36	-9	-188	-132
erkende	-14	-19	-7	-108
erkenning	-153	58	-41	24
erkentelijk	-128	-196	-326	-270
ermee	-46	-6	84	-61
ernaar	-120	-159	-1	208
ernstig	-90	-144	-200	-163
ernstige	-7	-99	-51	-5
erop	29	148	-117	-140
ertoe	-195	36	94	-131
ervan	83	-29	-112	-266
ervaren	347	-148	-234	-203
ervaring	-200	-194	112	-91
ervaringen	-57	-80	-22	34
erven	-78	-152	-141	-116
ervoor	-85	85	-143	155
eten	-40	2	-165	-153
ethiopië	-17	-97	-143	-45
eu	-126	-199	-207	-160
euro	-28	24	-50	-81
europa	-37	-224	-210	-185
europees	-103	-43	145	-30
europese	-113	-82	30	-19
eustatius	82	-192	-153	-139
evaluatie	-64	-98	-119	80
evaluatiebepaling	-200	134	56	-247
evaluatieonderzoek	-141	-183	1	19
evaluatierapport	-95	-91	-127	-156
evaluaties	-75	-120	-108	-104
evaluatoren	-110	98	55	32
evalueer	-121	218	-16	-36
evalueert	-110	-155	-81	118
evalueren	-143	-17	-242	-169
even	-27	101	-34	-171
eveneens	-165	189	190	-76
evenmin	54	39	87	-213
evenwel	172	-167	131	-188
ex	-97	-178	-139	-121
examen	24	-199	-79	-197
examencommissies	-93	-150	90	-27
examens	-154	123	-147	-21
excuses	-194	114	162	-121
experiment	-132	-142	-108	-125
exploitant	-177	-172	-203	-182
exploitanten	-108	89	-200	-4
extern	-75	-227	111	178
extra	-4	22	55	97
eén	-54	3	-72	12
f	-176	84	163	81
fabrikant	-130	-152	85	-175
fabrikanten	-112	-131	-124	-26
familie	43	-147	-225	108
faso	-74	49	59	-125
februari	-140	-50	126	63
federatie	-99	-78	-3	-154
feitelijke	139	71	40	-131
fiets	-134	-178	-210	-154
fietsen	-28	-148	77	-85
figuur	-201	-184	38	-98
financieel	-93	-97	-124	-106
financiering	-125	64	124	33
financiële	-11	39	45	90
financiën	-144	-95	-1	-77
fiscale	-126	13	-10	33
fnv	-141	105	-183	-120
fonds	-105	153	79	-70
fondsen	-151	-126	-177	21
formatie	-147	-145	205	-117
formulier	-7	-92	190	164
formulieren	91	116	19	11
fors	82	-145	-141	-132
fout	171	-165	-95	-133
fouten	132	-122	-126	-173
foutmarge	65	-31	64	-114
fractie	-104	-40	-168	-102
fracties	-94	-218	-153	-95
frankrijk	-119	-130	32	-141
fraude	83	-153	42	-112
frequentie	-10	118	79	-155
fries	42	-119	-122	-67
friese	-131	-170	15	145
friesland	-138	-136	-126	-175
fryslân	-106	-173	27	-9
functie	-16	8	32	-125
functies	-31	41	114	-200
fysieke	13	153	112	106
ga	-170	27	38	79
gaan	25	23	142	21
gaande	-125	-131	192	19
gaarne	-80	103	30	-2
gaat	-142	-118	110	273
gaf	-10	141	-235	-170
gang	128	-185	15	-206
ganzen	97	-68	-110	-153
garanderen	-136	-93	125	-79
garantie	-24	16	72	39
garanties	-175	-159	-180	-122
gast	-87	-176	-147	-81
gastouderopvang	-141	-183	13	-37
gastouders	51	158	-73	-156
gasverbruik	132	-106	-177	-65
gaven	-140	-114	-131	-135
gbm	26	14	-137	-71
geachte	-116	-183	-184	-136
geadviseerd	-120	53	-185	-96
geanalyseerd	-90	-82	-118	-121
geantwoord	-100	-177	-6	-146
gebeld	64	20	-176	57
gebeurd	-135	-142	-83	-253
gebeuren	-71	-149	89	55
gebeurt	-97	100	201	15
gebied	-187	-175	-254	-226
gebieden	48	115	-68	-208
gebleken	108	16	-31	-41
gebleven	146	-36	-223	-106
gebogen	-39	-83	-119	-99
gebonden	68	-164	47	-124
gebouw	-59	35	-6	-26
gebouwd	13	-196	25	-111
gebouwen	-94	55	25	-56
gebracht	15	-64	-43	15
gebrek	202	-264	-184	-155
gebreken	197	-1	-169	-159
gebruik	34	-35	-122	80
gebruikelijk	-158	-178	-213	-7
gebruikelijke	-188	-180	-157	89
gebruiken	-88	-64	116	14
gebruikers	-110	-34	-183	-212
gebruikgemaakt	-49	-139	-197	-117
gebruikmaken	-63	-107	-138	-162
gebruikt	2	-54	-135	-24
gebruikte	34	9	-146	-131
gecertificeerd	-88	-118	-152	-109
gecontroleerd	-138	-121	69	17
gedaald	279	-145	-213	-65
gedaan	34	1	-56	-55
gedachte	-190	264	299	-79
gedachten	-120	-236	-242	-19
gedeeld	-91	57	30	-214
gedeeltelijk	62	115	85	-144
gedegen	-190	-137	-214	-179
gedekt	-167	-103	-119	-80
gedetacheerde	-98	-126	-171	-135
gedetineerde	-185	75	-149	-137
gedetineerden	-45	-216	11	-26
gedrag	-38	-219	-169	-31
gedragscode	-15	-144	25	-229
gedurende	18	-45	-228	-160
gedwongen	25	-86	-170	88
geef	-114	352	-224	-254
geeft	-184	5	-128	-141
geen	209	-76	174	-188
gegaan	-77	-153	14	-285
gegeven	-57	106	162	-195
gegevens	193	-52	-31	8
gegroeid	-42	-96	-131	-95
gehaald	126	-226	-290	-210
gehad	170	-30	-80	-73
gehalte	-91	77	-2	-114
gehalveerd	86	-140	-98	52
gehandhaafd	-131	-7	136	-76
geheel	115	4	-174	67
geholpen	-179	58	46	79
gehoopt	84	-105	-131	-101
gehoor	-184	62	72	-183
gehoord	143	-228	27	-125
gehooronderzoek	-114	-81	-79	29
gehoorverlies	37	-161	-172	-112
gehouden	-39	-79	-122	27
gekeken	-228	-196	-215	-122
gekeurd	-172	1	28	75
gekomen	-23	-153	-21	28
gekoppeld	-181	-119	-167	-164
gekost	96	-175	-161	-81
gekozen	21	-228	30	-193
gekregen	-49	-198	146	15
gelaten	-131	-166	-150	-97
geld	-186	-36	148	-178
gelden	-213	-56	9	-100
gelderland	64	-117	-124	-89
geldig	-135	-1	-104	-151
geldt	-54	-90	23	-23
geleden	17	-179	-208	-164
gelegd	-148	-169	-167	80
gelegenheid	-158	-145	-8	-38
geleid	19	-112	48	-132
gelet	-75	-45	140	-42
gelezen	-159	-201	-237	-210
gelijk	92	-24	-1	-108
gelijke	119	-97	-131	-119
gelijktijdig	-47	-114	-161	41
geluid	-2	-23	-228	-61
gemaakt	-17	-209	13	-89
gemaakte	75	-138	-143	-14
gemeenschappelijk	-179	-162	-202	-207
gemeenschappelijke	54	161	111	148
gemeente	-61	-110	-79	-147
gemeentefonds	-204	16	71	14
gemeentelijke	-84	-188	62	8
gemeenten	44	-41	34	-45
gemeenteraad	-39	-50	-91	1
gemeentewet	-126	-15	-168	-116
gemeld	95	-19	-217	-246
gemelde	99	-123	-96	-38
gemengd	-46	-119	-133	-100
gemengde	9	65	66	-123
gemeten	8	-26	-16	4
gemiddeld	356	-208	-218	-152
gemiddelde	123	32	-236	-196
gemist	126	191	-153	-139
gemiste	-154	19	-173	-161
gemoeid	-190	-199	-102	-102
geneeskundige	-105	-164	188	23
geneesmiddelen	-148	-74	-124	-126
genodigden	131	-95	-110	-133
genoeg	9	-265	152	-234
genoemd	10	-143	-204	-63
genoemde	14	-202	82	-155
genomen	78	-34	-39	2
genootschap	-151	-52	-25	-41
geopend	-175	-26	-111	-261
gepaard	209	-40	-135	-126
geplaatst	-6	-48	-164	113
gepland	-78	-56	44	238
gepleit	-141	0	-141	-51
gepubliceerd	-123	-71	-135	-90
geraadpleegd	-112	-18	121	93
geraakt	-138	-143	34	-154
geraamd	104	-213	-221	-206
gerapporteerd	88	30	-145	53
gereageerd	-107	-138	-249	-129
gerealiseerd	66	-122	-170	-153
gerechten	-153	-148	111	60
gerechtsdeurwaarders	84	-99	-62	-71
gerechtvaardigd	-108	-116	147	26
gereed	-66	-277	76	222
geregeld	74	-56	206	-70
geregistreerd	-2	-144	-150	-196
gereserveerd	-120	-25	-170	58
gericht	-11	-66	82	-116
gerichte	30	100	47	-92
gering	55	-244	74	-136
geringe	-200	-58	98	-152
gescand	-63	26	-110	-112
geschiedt	-142	-152	164	-130
geschil	-122	-182	54	85
geschoold	-118	88	-142	-155
geschrapt	-39	-133	127	19
geschreven	-166	-3	-75	-183
gesloten	-98	-183	31	-274
gesprek	-20	14	4	123
gesprekken	20	2	-37	44
gesproken	-173	-110	-109	-145
gestand	-82	-56	-145	-98
gestart	-151	-82	55	-252
gestegen	226	-160	-253	-115
gesteld	60	-202	-10	-102
gestelde	1	-107	73	-116
gesteund	118	-132	-75	-98
gestuurd	-91	-120	118	-197
gesubsidieerde	154	-167	-104	-97
getal	-247	42	33	29
getekend	-92	-189	66	-158
geteld	-129	32	-192	-141
getest	46	-188	31	-148
getoetst	-71	-10	-106	-38
getoond	1	-86	-153	-128
getreden	-111	113	148	-198
getuigen	-134	-56	86	-131
geuit	-141	-150	61	70
gevaar	-163	-105	-36	1
gevaarlijke	65	4	-134	-110
geval	-193	-198	47	60
gevallen	224	2	25	-73
gevangeniswezen	-133	-129	-150	-171
gevel	-127	31	-116	-158
geven	25	179	36	-42
gevergd	-140	-155	83	-143
gevoegd	-157	-131	-210	-87
gevoegde	-25	-81	-83	-67
gevoelig	-175	-141	-146	-134
gevoerd	-156	-163	-262	24
gevolg	50	11	136	-124
gevolgd	-115	-77	-31	85
gevolgen	18	-117	-17	131
gevonden	264	-165	-24	-92
gevraagd	-97	-8	-127	8
gevraagde	-174	-166	157	127
geweest	-115	-172	-232	-142
geweld	-7	-3	-220	-11
gewenst	-29	238	-274	-168
gewerkt	69	-130	121	-59
gewezen	-172	12	-14	-203
gewicht	120	31	-159	-71
gewijzigd	-165	-21	149	127
gewijzigde	3	38	-24	-47
gewogen	-111	-145	-173	64
gewond	-142	-126	-118	-135
gewone	0	-177	21	-168
gewoon	-128	-154	-123	95
geworden	91	-197	53	-168
geworven	-153	21	-202	-149
gezag	72	-129	24	-163
gezamenlijk	-167	7	-233	20
gezamenlijke	-168	177	131	-63
gezegd	-133	-78	-237	-34
gezet	86	-151	-157	-122
gezeten	-146	-85	36	67
gezien	-41	61	208	86
gezin	-56	142	29	-200
gezinnen	195	70	-135	-143
gezinsleden	97	-65	-145	-154
gezonde	-149	-103	-105	0
gezonden	-72	-72	-101	77
gezondheid	96	-105	-7	-19
gezondheidsraad	-35	-166	-128	12
gezondheidszorg	-242	-62	118	-12
geëvalueerd	-156	-55	-240	-13
geïndexeerd	-66	24	21	93
geïnformeerd	-12	-145	-227	50
geïnvesteerd	50	-138	-176	-152
ggd	-115	-41	54	-180
ggd'en	-92	-144	-11	77
giften	94	-87	-73	-104
ging	61	-228	-311	-269
glastuinbouw	-42	-137	-115	-114
goed	144	96	-103	-104
goede	34	-91	-196	-50
goederen	-96	-159	-181	-103
goedkope	114	-174	-101	-126
goedkoper	67	-189	-243	-144
gold	-180	-182	-192	-59
graag	-265	133	-67	-233
gratis	-56	90	14	-48
grens	-232	-90	175	-96
grenswaarde	-65	40	-150	35
griffier	-78	-122	-134	44
griffierechten	-158	28	-188	-151
groei	209	-171	-190	-103
groeide	163	-113	-151	-116
groeilening	59	-33	-167	-137
groen	-112	-39	-114	-157
groene	-112	41	-150	-150
groep	-65	-49	182	12
groepen	-70	-54	-162	-209
groepsgesprekken	-133	-135	-142	-127
grond	-145	-135	66	-140
grondslag	30	-83	112	-180
grondwet	-128	-36	-173	-175
groningen	-4	-126	-43	123
groot	254	-79	-41	-205
grootst	209	-210	-67	-42
grootste	-12	-173	-80	-110
grote	12	-85	-202	-188
grotendeels	-14	-139	-169	-139
groter	106	-212	-220	-156
grotere	136	-193	106	19
gunnen	-138	113	-119	-169
gunstig	195	-184	-245	-16
gunstige	31	-111	-168	73
gunstiger	69	-128	-104	-110
h	-76	-89	-98	-142
haag	17	59	-76	-98
haalbaar	-165	-101	228	102
haalbaarheid	-108	-145	137	139
haalbaarheidsonderzoek	-135	92	80	-130
haalt	-23	-158	159	49
haar	-29	-23	23	-105
had	98	75	-99	-152
hadden	204	-167	-146	-99
halen	-6	-3	57	-187
half	-32	122	-95	83
halfjaar	-80	101	-314	-112
halfjaarlijks	-66	-181	180	95
halfjaarlijkse	-116	79	-126	139
halftarief	-103	93	3	-34
halm	-19	-135	145	-113
halte	-61	2	44	-104
haltes	5	-67	-95	-134
halveren	-151	174	-84	-42
halverwege	-74	-216	81	59
hand	-274	147	-137	75
handboek	-140	-150	165	98
handel	-51	-27	18	67
handelen	-33	-68	77	-112
handen	-221	83	-96	-118
handhaven	-167	-109	-96	-113
handhaving	44	-148	-272	-123
handicap	-82	-132	-105	-138
handleiding	-144	25	137	142
handreiking	-142	-166	41	53
hangen	54	-1	-190	-164
hangt	-106	-174	-207	-104
hard	-91	-133	-191	28
harde	-75	87	128	-93
hardheidsclausule	-98	-175	-111	-136
hart	-178	-168	-84	-153
harte	-112	-51	283	-1
havelte	-160	-31	49	129
haven	-118	-111	-121	-80
havens	-11	41	-143	-116
haverkort	-125	-116	-119	-90
hbo	-166	3	104	-119
heb	-104	-50	28	-210
hebben	-42	-155	-6	-209
hebt	-1	-124	-200	-200
hecht	-141	-216	-89	-321
hechten	-173	-153	-180	-104
hechtenis	-83	-117	-19	-99
hectare	3	-56	18	-11
heden	-116	-114	52	-178
heeft	-31	-103	-21	-155
heel	170	-162	-221	-18
heer	-211	-213	-210	-63
heerlen	71	-149	-125	-135
heffing	-108	-102	-5	-186
heg	-107	52	-120	-97
heggen	-96	-179	-142	-19
helder	-170	99	-230	-37
heldere	78	-108	-149	-124
hele	48	-34	120	-151
helft	112	-102	26	102
helikopters	-141	9	-163	-128
helpen	-41	-198	-46	8
helpt	-214	-154	-121	-224
hem	-97	76	195	-29
hen	47	-132	-61	25
herfstreces	-48	25	-128	-156
herhaal	-120	191	-188	-151
herhaald	-134	38	-178	159
herhaalde	111	79	-143	-139
herhaaldelijk	-115	56	-75	-119
herhaalt	-109	-176	-141	120
herhalen	-142	-114	2	96
herhaling	42	-37	137	-187
herijken	-129	133	-198	-126
herindeling	-143	-127	-72	-14
herken	-178	-79	-181	-188
herkennen	-215	51	-260	-145
herkent	-105	-121	-213	-211
herkomst	170	32	-79	-179
herschreven	-106	-123	133	124
herstel	-52	17	-88	-189
herstellen	9	-161	-196	-127
herzien	-131	-133	-27	-7
herziene	-76	-148	108	117
herziening	-116	-39	188	145
het	3	23	15	5
hetgeen	-2	-61	55	22
hetzelfde	-137	-61	-96	-194
hield	-107	-185	-125	-129
hielden	31	-172	-181	-194
hier	-181	-168	56	-77
hieraan	-44	-80	149	79
hierbij	-117	-131	-203	-457
hierin	-118	-115	255	-60
hiermee	-159	-233	67	37
hierna	-156	-151	-233	-202
hieronder	-146	-127	-362	-382
hierop	-111	-248	147	224
hierover	-148	-28	82	148
hiertoe	-86	-135	193	-34
hiervan	-96	-232	93	25
hiervoor	-155	-32	262	145
hij	58	216	-32	-96
hoe	-90	-113	-39	28
hoeft	-169	67	-41	-196
hoeveel	-33	-34	-100	-131
hoeven	22	-158	-126	-60
hoeverre	-42	-145	-174	78
hoezeer	-131	-177	139	-184
hofkamp	-35	21	-39	-77
hoge	-4	-140	-259	-173
hoger	149	-6	-157	-206
hogere	-74	-42	188	-82
hogescholen	-73	-12	27	87
hogeschool	-170	2	-6	-192
honderd	3	-66	-86	68
honderden	-138	-102	-127	-130
honorair	-132	-131	-122	-164
hoofddirectie	-113	-127	-149	46
hoofdlijnen	41	-8	-114	-70
hoofdstuk	-238	-97	-122	-127
hoofdvraag	-158	-79	-44	-80
hoog	209	-83	-274	-179
hoogachtend	-112	-114	-117	-121
hoogleraar	-124	57	-131	-107
hoogopgeleiden	65	-126	-139	-111
hoogste	-100	-29	-110	-56
hoogte	92	-121	30	50
hooguit	-39	102	124	-190
hoop	-116	-27	-113	-16
hoort	-106	12	-99	161
horen	28	73	109	-274
horizonbepaling	-131	38	-136	-125
hotel	-137	-117	-116	-129
houd	-147	197	28	-145
houden	-54	-13	-94	-24
houder	51	-188	150	-139
houders	15	-18	-75	-109
houdt	-87	13	80	-21
hout	-158	-84	63	-136
huid	102	-139	-204	-187
huidige	-124	-18	99	-204
huis	-90	-48	-210	-72
huisarts	154	-30	60	-71
huisartsen	-109	37	51	138
huishoudens	126	-34	-76	-169
huiskamer	-112	-182	-144	-119
huisverbod	62	-152	-198	-199
huisvesten	-134	9	47	-120
huisvesting	2	-106	-87	-23
huizen	84	-94	-175	-168
hulp	32	-14	-230	-7
hulpmiddelen	-131	-57	47	-171
hun	84	-12	-34	-56
huur	-176	-46	112	-150
huurcommissie	75	-136	-211	23
huurder	-26	-61	31	-2
huurders	-55	110	-248	-39
huurprijs	-135	112	-122	-153
huurwoningen	68	-86	-163	49
i	-75	20	-152	-109
idee	11	144	-16	-55
identiteit	-192	77	-172	-149
identiteitsgegevens	-113	-127	114	154
ieder	-244	124	-128	-118
iedere	-158	197	-35	-104
iedereen	-252	-80	46	-200
iemand	8	-121	-109	-89
iets	-14	52	19	-72
igz	4	139	-175	-90
ii	-207	-26	-167	-140
iii	-181	-14	67	-165
ik	-132	-122	160	182
illegaal	81	-117	-111	45
ilt	-166	-36	-35	-44
immers	-198	-232	55	-237
immigratie-	-111	-106	22	-147
imo	-100	128	17	-141
importeurs	-79	-115	-141	146
in	-49	18	10	91
inbegrip	-125	42	31	22
inbreng	-128	157	-220	-145
inbrengen	-112	-137	60	-80
inburgeraars	69	-192	-182	-198
inburgering	13	-174	-65	-8
inburgeringsexamen	137	-74	-151	-101
incidenten	11	52	-32	-126
ind	-10	-116	8	45
indeling	-89	-164	-127	-136
inderdaad	61	-197	-81	-66
indertijd	-146	-68	-120	-111
indien	-125	-75	-109	106
indienen	-187	125	-180	45
indiening	-163	-209	-79	128
informatie	-55	-99	-80	-178
informeer	-75	18	-97	-94
informeren	-90	-117	-188	47
infrastructuur	-88	104	-42	-212
infrastructuurfonds	-134	-134	-128	152
ingaan	-75	70	97	3
ingaat	23	-175	58	107
ingang	-192	-125	309	428
ingangen	112	12	-152	-124
ingangsdatum	-151	-122	140	-51
ingediend	-13	-10	32	-80
ingegaan	-132	-116	-5	-36
ingelicht	-121	52	-168	-4
ingenomen	-129	-143	37	17
ingericht	-165	-168	-93	128
ingeschreven	66	-33	-184	-181
ingesteld	-16	-185	-42	-216
ingestemd	-50	-130	89	-173
ingetrokken	-20	97	-188	-161
ingevoerd	-21	30	109	-40
ingevolge	-168	-218	-85	-197
ingevuld	-6	-122	30	-143
ingewikkeld	197	-182	-110	-94
ingewikkelder	-174	-124	-177	-168
ingezet	130	-121	-90	-129
ingezonden	-52	-106	-141	-161
ingrijpen	-166	-147	-121	23
ingrijpend	-163	-156	-166	-130
ingrijpende	-100	-151	125	-14
inhoud	-163	-99	55	-68
inhoudelijke	-34	-109	-205	-133
initiatief	-99	-90	50	-161
inkomen	138	-49	-208	-182
inkomens	-12	-46	60	-179
inkomsten	-17	-65	-139	-175
inkoop	-211	28	-31	-163
inkopen	28	7	-142	-180
inlichten	-141	-126	-210	-23
inmiddels	-246	-211	151	-43
inname	31	-153	-71	-95
innovatie	-77	26	-106	-141
inrichten	-102	84	103	-28
inrichting	-197	15	48	-208
inrichtingen	8	-107	-74	130
inspannen	-83	-161	-166	200
inspecteur-generaal	-108	-166	157	61
inspecteurs	24	-172	-282	131
inspectie	35	65	-124	-56
inspectie-instellingen	-9	-118	-106	-58
inspecties	-52	-126	-160	-120
installaties	-202	41	69	68
instantie	-115	107	-35	14
instelling	-74	-7	-19	-62
instellingen	49	-19	-88	-85
instemmen	-84	158	150	-167
instemming	-70	89	-195	-2
instemt	-106	-174	-208	45
instituut	-157	155	-118	-51
instroom	3	-126	-200	45
instructeurs	39	-140	-146	-132
instructie	38	-117	93	-3
instrument	-145	-43	-196	-12
instrumenten	85	-9	-191	-212
intake	-4	-56	-41	-191
integriteit	90	74	-133	-148
internationaal	-42	-145	-238	50
internationale	-83	31	-115	-145
internet	-125	80	-30	-51
internetconsultatie	-150	-249	92	122
interprovinciaal	-108	-167	-59	-160
interviews	-13	-115	-128	-127
intranet	-109	23	-140	-97
intrekking	-152	-142	153	-118
intussen	-11	-148	-245	-93
inventarisatie	-98	-73	73	-113
investeringen	22	66	-104	-90
invloed	344	-220	-59	-92
invoeren	-146	88	23	-52
invoering	111	44	-90	-187
invulling	-118	-183	91	-55
inwerkingtreding	-124	-32	-32	234
inwoners	-106	-43	-125	-232
inzage	-218	163	87	3
inzake	-53	15	79	-260
inzet	-35	23	-93	38
inzetbaar	-24	-98	-115	-139
inzetten	-114	-136	-36	159
inzicht	-131	-125	9	-65
inzien	-122	172	131	18
inziens	-156	123	160	-115
iob	12	156	-318	-95
iom	6	-35	-197	-89
ipo	-125	92	84	79
irak	-22	-105	-116	55
is	23	-56	35	-57
iv	-103	34	147	87
ivd	-99	58	-136	-154
iwi	188	-192	-211	18
j	-49	-79	-104	-150
ja	-128	-281	-124	93
jaar	4	88	-18	39
jaarbericht	-126	-130	-136	29
jaarlijks	-67	125	-57	-72
jaarlijkse	-111	291	-17	43
jaarplan	-132	-218	111	-32
jaarverslag	-141	-80	119	162
jaarverslagen	67	-80	70	-72
jaarwisseling	-161	-99	-174	41
jacht	-152	-1	54	-134
januari	-181	-193	192	197
jaren	-258	-142	-327	-104
jegens	-113	-164	155	-118
jeugd	-141	-171	-145	-164
jeugdbescherming	-59	-144	-99	-89
jeugdgezondheidszorg	-111	16	61	-108
jeugdigen	7	-67	-174	-143
jeugdzorg	-166	-39	11	-90
jl	-90	-98	-12	-223
jobcoach	-10	-96	-108	-74
jodium	54	-148	-171	-125
jonge	4	25	-329	31
jongens	18	-108	-132	-137
jongere	-157	155	-106	-32
jongeren	126	145	-170	-63
journalistiek	-98	-79	78	-128
juist	11	-328	171	-201
juli	-165	-11	222	241
juni	-156	-159	112	173
juridisch	-84	-127	84	-112
juridische	-129	-203	204	33
justis	-117	-116	-181	110
justitie	-113	-73	-65	-68
justitiële	-140	-182	-208	135
kaart	-154	0	123	225
kabel	-178	-57	-185	-194
kabels	34	85	1	-165
kabinet	-170	-145	229	190
kabinetsperiode	-81	-115	79	5
kabinetsreactie	-119	-56	-149	-128
kabinetsstandpunt	-83	-161	-194	-47
kadaster	-118	25	77	82
kade	-94	15	-30	-188
kader	-120	-87	-56	5
kaderberoepsgerichte	3	-1	70	-59
kades	7	-77	-18	-169
kamer	-66	-39	-96	36
kamerbrief	-141	32	-132	-160
kamers	-148	82	-244	157
kamerstuk	-86	-50	-25	63
kampeerauto's	15	-116	-92	-60
kan	-88	-49	88	-21
kanalen	-126	-10	-132	46
kandidaat	67	-46	-170	-140
kandidaten	-150	20	57	-90
kans	184	-178	-30	-67
kansen	14	-164	-185	-139
kant	29	-158	-101	158
kantonrechter	101	70	-169	-115
kantoor	-143	-197	44	-51
kantooruren	-111	67	-223	-156
kantoren	47	-183	-221	-187
kanttekening	-118	-148	-163	-161
kanttekeningen	-107	-160	0	-102
karakter	-105	-104	140	-150
kas	50	-133	-102	-164
kazernes	-148	-106	-87	-121
keer	122	-52	-77	-67
keert	-131	-153	-173	-60
kengetal	-84	49	-136	-124
kenia	-56	-149	-149	-101
kenmerk	45	-69	-114	93
kenmerken	-72	-101	-78	-17
kennen	52	-231	-155	-36
kennis	67	-23	-151	30
kenniscentrum	-115	-125	132	-82
kennisgenomen	-103	-89	21	-173
kennismigranten	-3	60	-198	-154
kent	-92	-163	-14	-231
keren	-159	79	-55	-202
kerken	-29	-72	-70	-79
kerkgenootschappen	-66	-92	18	16
kern	-136	132	-184	-98
kerndoelen	-11	90	26	-114
kerstreces	-93	-97	-119	178
keuren	61	193	-187	-173
keuring	-39	2	110	-21
keuringen	-4	158	52	-149
keurmerk	-52	117	-27	-53
keuze	-87	185	-33	15
keuzedelen	-47	-37	-87	-86
keuzes	-159	7	134	69
kies	-139	6	141	-2
kiesraad	9	59	-177	-171
kiest	12	-233	270	197
kieswet	-98	17	-108	28
kiezen	-73	66	-11	-132
kiezers	-19	-71	-210	-206
kijf	-111	-140	-153	-157
kijken	-160	-217	-216	-190
kijkt	-148	-166	-128	48
kilogram	-89	-37	-179	-140
kilometer	-181	72	-48	-201
kind	-77	132	10	-263
kinderbijslag	91	-195	-105	-85
kinderen	-37	112	-46	-55
kinderombudsman	-177	-145	-216	-45
kinderopvang	-223	1	-98	-184
klaar	-162	-52	30	91
klacht	26	76	-196	-10
klachten	190	-89	-191	-124
klachtenregeling	86	37	-176	-119
klanten	56	-139	-220	-137
klas	85	7	-150	-67
klassen	-175	90	-210	-152
klein	156	-199	-151	-66
kleinbedrijf	13	-147	-30	-132
kleine	168	12	-235	-58
kleiner	-42	100	-240	-142
kleinere	-85	32	-57	22
kleinschalige	29	-143	-172	-187
klimaat	-138	-187	-206	-119
klinkt	-129	8	-146	-155
klopt	-162	-106	-190	-150
knelpunt	135	24	-115	-83
knelpunten	-53	18	-129	-144
knmi	-16	-194	50	21
knop	86	-123	80	-105
koepel	-129	25	123	8
koepels	-144	-88	-152	29
kom	-105	-48	-103	132
komen	28	-24	26	26
komend	-57	-132	72	86
komende	-180	-191	-160	89
komt	25	-122	127	181
kon	287	-3	-191	-136
konden	122	-216	-236	-210
kondigt	-197	-144	51	-144
koninklijke	-43	-180	-16	-9
koninkrijk	-100	-119	-188	-46
koninkrijksrelaties	-54	31	25	130
koop	36	-18	-179	-223
koophandel	-137	12	72	-15
koopt	-164	-127	93	45
kopen	-58	0	-61	-17
koppelen	-109	115	-63	37
koppeling	60	62	46	77
korps	-117	-136	-231	-135
korpschef	-152	-103	18	85
korpsen	-57	-229	145	-4
kort	90	-193	-181	37
korte	-183	-60	-169	13
korter	240	31	-149	-211
kortere	-124	4	-247	-32
korting	-4	-30	18	-124
kost	-59	-7	5	-21
kostbaar	134	-124	-97	-126
koste	71	-160	-109	-110
kosteloos	-11	113	-55	22
kosten	40	-23	65	-40
kostendekkend	-59	16	115	-163
kostprijs	-85	-156	100	-3
kostte	-9	-154	-159	-120
kracht	-79	-117	-14	109
kranendonk	-88	-148	-59	-107
krap	-146	-45	-49	-208
krediet	120	-93	-90	-105
kreeg	131	-179	-161	-169
kregen	36	-239	4	-195
krijgen	-73	8	-85	79
krijgsmacht	-221	-23	-1	-145
krijgt	-191	-15	131	218
kring	-95	9	-12	0
kritisch	93	-79	-253	-236
kritischer	128	-142	-177	-128
kruis	-113	-125	-85	-60
kunnen	-77	-46	-136	-7
kunt	-110	-40	35	17
kwaliteit	181	-219	-199	-60
kwam	24	-230	-267	-183
kwamen	70	-166	-215	-147
kwart	310	-173	-224	-161
kwartaal	-128	-125	-97	288
kwetsbaar	152	-220	-1	-138
kwetsbare	53	26	-151	-179
kwijt	-26	-127	27	-198
laag	37	29	-239	-133
laat	118	191	59	101
laatste	-127	108	-139	-97
lag	45	-156	-162	-202
lage	80	77	-189	-149
lagen	-162	-111	-112	-118
lager	301	-82	-107	-175
lagere	46	-115	86	-167
land	3	90	-151	-113
land-	46	-144	-149	-137
landbouw	-160	-192	-79	-150
landelijk	-137	143	-77	-94
landelijke	-17	166	72	5
landen	-63	-32	41	-52
landgoederen	60	35	-196	-148
landmacht	-155	-156	-25	61
landschap	-91	-84	-134	-117
lang	-72	40	-88	-121
langdurig	-59	-140	-216	-3
langdurige	7	-175	-159	-163
lange	-210	12	-214	-217
langer	28	164	-16	35
langere	85	61	184	91
langjarige	79	31	3	-102
langs	-128	-44	-295	-205
laptop	71	81	-183	-186
last	139	-6	-120	-80
lasten	2	11	13	-29
lastig	-166	-130	95	87
late	-150	-150	114	-179
laten	-93	185	27	-27
later	-53	-193	-29	-19
latere	22	70	-75	40
leden	-82	-146	-107	-140
leefomgeving	-9	-23	63	-19
leeftijd	-2	-61	-56	-146
leeftijdsgrens	-184	166	18	-168
leeg	174	-210	-102	-132
leegstaande	54	103	-97	19
leegstand	-160	-35	59	-150
leerbedrijf	-107	42	-63	-144
leerkrachten	-98	3	-110	-143
leerling	-19	-129	-13	-154
leerlingen	164	-159	-92	-120
leerplichtambtenaren	-14	63	-89	-131
leert	102	-184	49	-143
leerweg	33	-12	56	-70
lees	-47	96	68	-95
leesonderwijs	14	60	-86	-108
leest	1	-171	-202	49
leg	-169	321	66	178
legde	-93	-155	-149	-142
leges	-65	26	107	-177
leggen	-33	165	-218	98
legt	-222	-197	-13	115
lei	-116	-119	69	80
leid	-110	215	-232	-170
leidde	222	-129	-146	-124
leiden	113	-279	-42	-18
leiding	-53	-194	71	-103
leidingen	-117	35	-226	123
leidraad	-48	-128	79	65
leidt	28	-92	-27	-2
lenen	-54	15	57	-139
lening	-93	119	-110	-239
leningen	82	15	-89	-93
leraar	-109	107	-175	-108
leraren	-38	6	-244	-245
lerarenopleidingen	-129	-146	-159	18
leren	-215	17	-229	-139
les	-98	40	89	-220
lessen	23	-11	-179	-96
lesuren	67	-18	-195	9
letten	-93	-133	82	79
leven	-154	-214	-205	-98
leverancier	-140	-73	39	-224
leveranciers	-81	40	-37	83
leverde	168	-163	-173	-143
leveren	61	-215	161	86
levering	-155	-170	95	76
levert	-243	-188	-138	139
levertijd	164	-111	-174	-130
lezen	132	-42	-42	-210
licht	-52	5	-116	-98
lichte	57	91	-205	47
lichten	-201	-28	29	-4
lichtere	-84	138	10	51
lid	-53	-145	-162	-1
lidstaten	-188	-34	2	-127
liefst	-242	228	-198	-134
liep	139	-108	-114	-127
liet	-33	23	-200	-206
liever	-230	102	195	-208
lift	-162	-160	-117	-162
liggen	-104	-46	-6	66
ligplaatsen	35	60	-157	20
ligt	25	-105	38	-98
lijdt	0	-176	-135	-119
lijkt	36	-207	77	-4
lijn	-4	17	-14	-172
lijnen	-207	-152	-112	-175
lijst	-106	19	64	93
limburg	62	-194	46	145
lindhout	-127	-107	-68	-94
liter	-189	-150	-114	-95
literatuur	-8	-129	-149	-103
lnv	-57	-160	-16	27
locatie	4	-18	-18	-40
locaties	18	-47	-78	-39
logistiek	-141	-116	-114	-145
lokaal	-108	-18	43	-167
lokale	-90	-72	59	-45
lokalen	125	-126	67	-104
loket	-114	76	51	-31
lokt	80	-141	-128	-107
lood	153	-125	-155	-162
loon	-53	27	1	-22
loondoorbetaling	-95	67	-102	1
loonstrook	-5	-40	-197	-125
loont	104	29	28	-134
loop	-193	-2	5	56
loopt	-120	-100	19	-105
looptijd	-70	149	119	14
lopen	72	-82	62	-51
lopende	-165	126	189	206
los	-113	83	-149	-163
loting	-162	54	-179	-70
lto	-120	-98	-70	11
luchthaven	-6	-124	-176	12
luchtkwaliteit	97	-103	-120	-106
luidde	-201	8	-157	-171
luidt	129	46	-233	-224
lukt	-46	-181	-125	2
m	-121	-149	-156	-113
maak	-159	374	-261	-2
maakt	2	-116	96	21
maakte	-233	-165	-191	-175
maakten	-179	-130	-137	-129
maal	-66	-136	-182	-102
maand	-68	94	51	157
maandelijks	-151	-97	175	131
maandelijkse	-137	100	-171	-185
maanden	29	-18	-68	107
maar	274	-144	-8	-98
maart	-163	-82	2	55
maastricht	-155	-170	-171	-95
maat	10	72	35	-168
maatregel	107	70	145	-80
maatregelen	-65	-240	-285	-70
maatschappelijke	-153	100	-34	-51
machtiging	-140	-31	-114	-149
mag	-295	208	-71	-9
makelaars	22	4	-45	-109
maken	12	48	2	59
mali	-216	-149	-75	-239
manier	-92	15	-222	-160
mannen	170	75	-71	-40
mantelzorgers	84	35	-124	14
marechaussee	10	-201	30	-232
marine	-156	-159	59	95
maritieme	-81	148	-140	-134
markt	-189	27	73	-245
markten	-131	-90	-159	-124
marktpartijen	-78	-118	-150	-149
mate	14	-199	13	-222
materieel	-79	-127	119	-108
maximaal	-97	-4	-141	-130
maximale	-92	20	-131	44
maximum	-14	179	-29	-145
mbo	-30	-32	108	-144
mbo'ers	-5	48	-62	-66
mede	-48	-63	-79	-101
mededeling	-76	-111	-185	-138
medewerker	121	-2	-231	-93
medewerkers	32	110	-176	-108
media	-95	-94	-167	-160
medicatie	153	-152	-129	-88
medicijnen	86	-205	-159	-191
medio	-186	-237	-78	301
medisch	1	115	77	-188
medische	39	64	-2	-41
mee	-101	-7	103	44
meebetalen	-158	136	-12	-170
meededen	-12	-86	-90	-68
meedoen	-13	46	-121	-150
meegenomen	-90	27	116	117
meegewerkt	-117	-150	81	-97
meent	-228	86	-149	-174
meer	47	120	23	-58
meerdere	-93	-114	-32	146
meerderheid	119	-223	-85	-146
meereist	-108	159	-135	-148
meereizen	-36	109	-5	57
meerjarige	-104	54	-140	-97
meerkosten	-114	-126	92	-144
meerwaarde	-157	-186	122	-117
meest	46	-12	-233	-219
meestal	217	-227	-182	-139
meeste	179	-198	-150	-228
meet	-257	189	-273	-269
meetbaar	71	101	-156	-130
meetbare	193	-27	-151	-102
meetellen	28	143	-164	-125
mei	-210	-93	97	123
meireces	-66	-88	-159	111
meisjes	122	-148	-122	-85
meld	-147	144	-79	125
meldde	54	-144	-201	-136
melden	43	69	-189	-36
melders	181	-164	57	-101
melding	122	125	-23	-227
meldingen	96	77	-199	-42
meldplicht	65	88	64	-38
meldpunt	-112	33	-92	-121
meldt	58	-207	17	-12
memorie	-126	-96	52	-199
men	-207	95	-223	-181
menen	23	134	-188	-115
mening	-164	140	46	-291
meningen	-106	-119	-185	-128
mens	-111	5	-121	-120
mensen	31	-120	-108	-60
menskracht	-196	-172	63	-191
mentor	137	93	-218	-192
mentoren	-142	17	-139	-100
mentorschap	42	-110	-156	24
merendeel	-9	-176	-137	-140
merk	-230	-195	-245	-60
merkbaar	35	-135	-58	-123
merken	74	-74	-155	-133
merkt	10	-14	-245	-131
met	34	10	42	77
meten	26	180	-110	56
meter	-13	-17	41	17
meters	-58	-179	-72	109
methode	-170	-177	-192	-157
meting	6	2	125	186
metingen	78	-31	-115	29
mevrouw	-246	-192	-235	-197
middel	-166	-105	8	-139
middelbaar	-79	51	-164	-21
middelen	-187	-126	27	47
midden	59	-155	-32	-9
midden-	65	-126	-33	-133
migratie	-43	16	-162	2
migratiebeleid	-124	-132	-142	-132
mij	-201	-101	125	-46
mijn	-164	-153	7	48
mijns	-129	32	122	-100
milieu	-65	-125	7	107
militair	47	-42	93	143
militaire	-209	-147	-63	-205
militairen	-60	-33	-258	-130
miljard	-28	-193	-22	-190
miljoen	-95	-85	-45	-83
minder	433	-82	-133	-168
minderjarige	-176	6	-66	-186
minderjarigen	-113	129	-161	-4
minimum	-147	158	-166	-112
minimumloon	-124	39	-173	-129
minimumvakantiebijslag	-117	-137	-87	-96
minister	-80	-50	-21	-22
ministerie	-47	-28	-28	117
ministeries	-123	9	13	-146
ministeriële	-66	25	35	27
ministerraad	-129	-184	14	104
minste	-93	148	-107	-13
minstens	-97	8	80	-69
minuten	213	-224	-89	-148
misbruik	-109	-96	23	-115
misdrijven	-129	-66	66	-167
missen	41	-163	-166	-136
missie	21	111	-75	33
missies	-217	109	-241	-206
mist	-105	69	-143	-115
misverstand	76	-174	29	-109
mits	-31	-89	-86	136
mkb-nederland	-130	37	-18	1
mln	-67	-153	-154	-115
mobiele	-162	-104	-206	0
mocht	-231	-143	30	261
mochten	-164	-117	-186	178
model	-169	21	-26	-5
modelcontract	-104	125	-154	-140
modelverordening	-54	-3	-119	16
module	21	26	-16	-186
moeilijk	-95	-212	-139	-135
moeilijke	-150	-118	75	-49
moeite	-23	-203	-207	-153
moest	-243	200	94	-173
moesten	-4	-99	-133	-155
moet	-236	149	-63	-72
moeten	-221	609	-190	-143
moge	-27	-91	-201	-186
mogelijk	-170	70	-1	46
mogelijkheden	-97	-15	118	44
mogelijkheid	-24	-23	85	54
mogen	-233	135	-118	-120
moment	-99	-157	-80	-51
momenteel	-145	-194	151	-7
mond	69	-76	-66	-42
mondelinge	-85	-140	-178	-184
mondt	-138	24	-162	-164
mondzorg	-45	90	-2	-127
mongolië	-116	46	31	-146
monitor	-31	-237	-75	144
monteurs	66	78	-109	-121
motie	-124	-97	-338	5
motie-bruinsma	-53	-72	-139	-58
motie-ter	-74	-124	-208	11
motie-van	-111	-215	-210	-24
moties	-133	-148	-223	-199
motiveren	-135	192	-157	-175
motivering	74	-73	69	124
motorrijtuigenbelasting	-97	-91	-117	-94
mr	-95	-98	-105	-102
munitie	76	61	82	-120
munten	-71	-64	-219	-180
musea	104	149	86	-213
museum	-31	41	42	-104
muur	83	-197	-141	-160
muziek	-26	-56	-154	-140
na	110	131	-58	128
naam	-192	-55	13	35
naar	46	1	-33	-82
naarmate	-6	83	-148	-69
naast	-112	-82	59	-106
nabestaanden	27	-166	-275	-170
nacht	-140	205	21	-119
nachtarbeid	34	77	-167	-167
nachtdiensten	-32	-33	-171	-100
nachtelijke	46	70	-10	-127
nachts	78	106	41	-43
nachtwerk	-51	-73	-153	93
nadat	-204	154	-112	21
nadelen	-35	-177	116	119
nader	-197	124	149	111
nadere	-120	-211	86	212
nagaan	18	5	-55	117
nagegaan	-52	-166	-199	-26
nagekomen	-131	-81	-141	-114
nageleefd	156	-160	-118	-181
nagelopen	-160	-131	3	21
nagenoeg	116	-139	-73	-39
najaar	-179	-143	102	351
najaarsnota	-74	29	-160	91
nakomen	85	-111	-118	-103
naleving	106	-94	-189	-37
nam	238	-110	-40	-183
namelijk	-146	53	103	-204
namen	110	-1	-238	-175
namens	-55	-40	-206	-296
nascholing	-90	144	95	-60
naties	-135	-119	24	-161
nationaal	-129	41	105	36
nationale	-31	-91	21	-27
nationaliteit	-44	-189	-205	14
natura	-102	94	-151	-122
naturalisatie	90	-122	25	-25
naturalisatieceremonie	-103	-144	-160	75
naturalisatiedienst	-111	-106	22	-147
natuur	-125	-154	-112	-155
natuurorganisaties	-96	52	-153	-174
nauwelijks	395	-128	-176	-152
nawoord	-74	-117	-189	-151
nazorg	-112	107	-247	-151
nederland	-50	-138	-23	-99
nederlanders	-134	-184	-204	18
nederlanderschap	-116	-175	-120	-13
nederlands	-15	53	26	-117
nederlandsche	-59	134	-73	-106
nederlandse	-41	-90	-19	21
nee	-164	-214	139	-192
neem	-99	259	244	227
neemt	-67	-45	190	263
neer	-87	-2	110	-152
neergelegd	-186	-159	96	-106
negen	-49	-87	-29	-149
negentien	6	-181	12	-78
negentig	-202	92	-32	-160
nemen	-82	168	2	-107
nergens	194	-35	-206	-181
net	-55	-79	-52	-163
netbeheerder	-110	37	-240	-166
netbeheerders	-142	-39	-37	78
netwerk	-31	-223	32	70
nfi	-121	-11	29	-163
nidos	-51	-9	210	-78
niemand	81	2	-262	-23
niet	141	-57	137	-218
niets	122	-53	40	-242
niettemin	42	-169	156	121
nieuw	-163	8	101	139
nieuwe	-7	111	-12	139
nieuwkomers	29	-113	7	22
nieuwsbrief	-63	-59	0	112
niveau	79	113	-218	-152
nivel	92	166	-213	-207
nl	-132	0	146	39
noc	-112	-133	32	-114
nodig	-171	155	-11	-16
noemen	261	-84	-231	-138
noemt	98	39	49	-120
nog	-82	-48	33	104
nood	101	-114	88	-147
noodhulp	-131	-215	-167	-99
noodopvang	-154	-191	-140	-107
noodpomp	54	106	-207	-141
noodvoorziening	-137	73	-151	22
noodzaak	-149	-83	57	-131
noodzakelijk	-134	67	-177	-154
noodzakelijke	-159	106	-148	2
nooit	227	-103	-221	-197
noorden	97	123	-136	-135
noordkaap	38	-109	-185	-130
noorwegen	-175	-40	-184	-167
norm	6	89	71	-17
normen	24	40	99	4
normering	-183	-173	-145	-148
nota	-137	-47	-226	83
notarissen	-188	-37	104	-169
notariële	111	-150	-29	-145
notitie	-165	-122	19	-57
november	-163	-142	48	71
nr	-118	-266	-280	-143
nsf	-112	-133	32	-114
nu	-341	-115	69	-182
nuffic	-1	4	132	61
nul	-36	-191	-162	-155
nulmeting	63	170	-64	-213
nummer	-153	-156	-173	75
nut	-152	-247	-37	70
nvwa	30	-37	-118	-30
nza	-113	-152	10	-39
objecten	-49	81	-52	-181
ocw	-91	-154	117	72
oefen	-148	216	-22	4
oefenen	-163	210	2	-166
oefening	-151	-142	168	84
oefeningen	-35	5	51	-1
oekraïne	-121	-128	-194	16
oeso	-183	75	-167	-130
of	-69	-100	-127	105
officier	-11	-37	54	-174
ogen	-275	205	74	-251
oirschot	-126	19	167	43
oktober	-184	-118	-42	224
om	-36	152	-26	-39
ombudsman	-86	168	-111	-245
omdat	19	-67	173	-191
omgaan	-43	-8	-167	-165
omgegaan	36	-145	-130	-132
omgeving	-161	-79	-146	-12
omgevingsdiensten	68	-165	-203	-136
omgezet	-52	-113	-153	-156
omhoog	-167	176	-297	72
omroep	-161	-154	-46	4
omroepen	63	21	55	-120
omstandigheden	-26	39	-86	-158
omvang	5	-154	149	92
omvat	-156	-135	-121	-143
omwonenden	-67	87	-246	-39
omzet	183	50	-137	-145
omzetting	-62	-133	32	60
ona	70	-156	-173	-155
onaangekondigd	-180	37	-192	-199
onaangekondigde	-120	41	39	139
onaanvaardbaar	-147	-172	-147	-147
onafhankelijk	-207	28	23	3
onafhankelijke	-192	237	39	-117
onafhankelijkheid	-46	-164	-89	-48
onbekend	220	39	-67	-167
onbekendheid	189	-166	-154	-96
onbemande	-122	93	-218	-4
onder	-68	-74	22	67
onderbouwen	1	77	-149	-133
onderdeel	-134	-127	251	-190
onderdelen	30	77	-330	97
ondergebracht	-28	29	-181	109
ondergrens	-153	37	157	33
onderhandeld	-72	-133	-100	-191
onderhandelingen	-120	-130	-18	128
onderhoud	168	27	-65	-114
onderhouden	-13	-128	-87	-145
onderhoudsplan	19	38	59	46
onderling	-208	-123	-189	8
onderlinge	43	51	56	-162
ondernemend	39	-66	94	-50
ondernemer	-1	-158	116	-97
ondernemers	-60	45	-246	-142
ondernemerschap	-138	-140	-104	-125
ondernemingen	127	-169	-9	12
ondernemingsraad	-124	-23	19	131
onderscheid	-80	72	-108	-49
onderschrijf	-150	-151	227	-200
onderschrijft	-132	-225	146	-175
onderstaande	-107	-162	-160	-175
ondersteuning	-100	-16	-160	-35
ondersteunt	131	-164	-136	-98
ondertekenen	-72	268	-170	-196
ondertekening	55	-150	-136	-176
ondervinden	-118	51	55	-109
ondervraagd	-142	-81	-115	-105
ondervraagde	4	-103	-150	-101
ondervraagden	151	-77	-128	-58
onderwerp	-157	-270	-127	-57
onderwerpen	-140	84	-76	-122
onderwijs	-26	3	-26	-22
onderwijsinstellingen	-182	38	-166	-137
onderwijsraad	-120	-146	-141	-87
onderwijsroute	-126	-82	-140	-142
onderzocht	-123	-203	-21	61
onderzochte	332	-189	-167	-91
onderzoek	-89	58	-8	-28
onderzoeken	-16	-52	-104	35
onderzoekers	183	101	-170	-139
onderzoeksbureau	-107	-192	-184	-236
onderzoeksgroep	-117	-110	-132	-186
onderzoeksraad	-105	-11	-140	-133
onderzoekt	-80	-238	119	8
onduidelijk	56	-141	-168	-141
ongebruikte	-108	-78	-91	-133
ongemoeid	-127	20	100	-131
ongeval	-156	-86	-149	-132
ongevallen	50	40	-198	-175
ongeveer	-24	-299	-303	-230
ongevraagd	-79	-186	-127	-109
ongewijzigd	-163	77	-13	40
ongewis	62	-122	-54	-11
onhaalbaar	-134	-175	152	-163
onherroepelijk	-115	-97	-184	89
onjuist	-144	-123	-166	-147
onjuiste	89	-113	-126	-98
onlangs	-191	-205	128	-234
online	-155	68	-221	58
onmisbaar	-140	87	-158	-134
onnodig	-130	-90	-73	-95
onontbeerlijk	-131	130	-190	-141
ons	-247	-33	-14	-11
ontbrak	219	-197	-213	-135
ontbreekt	211	-240	40	-214
ontbreken	166	53	49	-6
ontevreden	92	62	-111	-140
ontheffing	-109	-187	-225	-108
ontraden	-131	193	50	-166
ontruiming	-111	77	-121	-136
ontslagen	-157	-176	-133	-100
ontvangen	-66	30	50	-12
ontvangers	-140	-150	-148	6
ontvangst	-126	-159	-225	-29
ontvangt	-24	-112	-105	308
ontving	-136	-161	-181	-241
ontvingen	13	-162	-155	-170
ontwerp	-79	-24	-84	51
ontwerpbegroting	-2	-172	-69	185
ontwerpbesluit	-127	-227	31	64
ontwikkeld	-150	-117	33	37
ontwikkelen	-140	135	65	65
ontwikkeling	-38	-167	-285	43
ontwikkelingsmaatschappijen	9	29	-44	-78
ontwikkelingssamenwerking	-73	-51	-166	-14
ontwikkelt	58	-158	64	85
onverkort	-111	-93	182	-143
onvoldoende	268	-251	-134	-176
onvolledig	148	-137	-80	-84
onze	-242	-3	60	-69
onzekerheid	-64	-141	-161	-168
oog	-95	-131	-114	-26
oogst	-159	13	-111	-121
ook	-46	204	33	-38
oordeel	82	55	63	-176
oordeelde	-175	-165	95	-107
oordeelt	304	-122	-203	-171
oordelen	135	-167	-224	-117
oorzaak	254	-244	-265	-224
oorzaken	-151	20	-112	-125
oosten	-147	-117	-134	-101
op	13	35	-40	-9
opbrengst	-16	89	41	37
opdat	-119	159	-147	-159
opdracht	-192	-105	101	134
opdrachten	34	58	-104	-108
opdrachtgever	-115	163	-213	-169
opdrachtgevers	65	148	-221	-200
open	-215	140	40	-62
openbaar	-169	76	-69	48
openbaarheid	-131	-173	13	11
openbaarmaking	-152	21	9	-1
openbare	-174	19	2	-83
openen	35	112	-251	-207
opengesteld	-155	-5	-117	-114
opening	114	-149	33	-112
openingstijden	-126	-212	131	45
openstaan	-114	-100	-146	38
openstaat	40	-210	32	-136
openstellen	-155	114	-139	72
openstelling	-109	-154	125	176
opent	-134	-198	-213	95
operationele	28	-169	78	77
operators	-137	127	12	-142
opgave	-107	195	120	88
opgebouwde	16	-94	-99	80
opgedaan	-145	-154	114	92
opgeheven	-144	-133	-163	89
opgelegd	40	-104	-146	-109
opgelegde	113	-91	-95	-50
opgeleid	59	-153	-129	-54
opgeleide	90	-165	89	-105
opgeleverd	-12	-69	-239	21
opgelopen	44	-162	-159	-175
opgemerkt	-59	15	-134	-144
opgenomen	-82	-129	164	162
opgeroepen	-168	1	-193	-150
opgesteld	-198	-179	-86	25
opgevolgd	-11	14	160	77
opgevraagd	88	57	-131	-96
opkomst	88	-140	-179	-149
opkomsttijden	21	-47	8	-154
opleggen	-129	-158	101	36
opleiden	-177	75	63	-142
opleiding	113	95	3	54
opleidingen	-156	106	43	105
opleidingsniveau	-75	21	-170	-151
opleveren	-96	-131	44	-74
oplevering	-184	-11	-257	75
oplevert	-38	-16	-101	-39
opliep	111	-87	-105	-45
oploopt	-160	74	-117	-123
oplopen	-168	-174	-91	-209
oplossing	30	-104	-79	46
opmaat	65	37	-170	-159
opmerking	-174	-156	-76	-130
opmerkingen	-135	-150	104	-89
opname	-51	-43	-99	-199
opnemen	-173	116	111	7
opnieuw	-81	30	-99	182
oppert	-122	217	117	101
oproep	-158	217	177	-219
oproepen	-163	-126	-177	-129
opslag	-182	40	-66	-191
opsporing	19	-151	-108	-92
opstellen	36	124	70	-3
optie	-135	-133	92	-171
opvallend	141	-98	-106	-56
opvang	14	86	19	-84
opvangcentra	-176	-223	135	88
opvangen	18	64	64	-144
opvanggebieden	114	29	-175	-149
opvanglocaties	-67	-79	-147	121
opvarenden	24	-24	-131	-118
opvatting	-174	-177	-47	-93
opvolgen	-159	-134	-91	-137
opvolger	-165	-5	50	254
opvolging	-144	-189	34	-62
opvragen	55	-168	-112	94
opzet	46	-141	18	-133
opzichte	171	-135	-24	-76
orde	106	-76	9	-8
ordening	-53	55	-143	47
orgaan	-187	-144	-119	-176
organisatie	-47	172	-152	-164
organisaties	28	-196	-181	-50
organiseert	-100	-160	-157	42
organiseren	-126	162	142	44
orgels	112	-225	-201	-153
oud	-175	-128	105	-134
oude	113	-7	-88	-149
ouder	2	51	-231	-245
oudere	-170	95	203	31
ouderen	108	-29	-200	19
ouderenbonden	-119	-72	-136	-134
ouders	59	-37	-186	-51
oudste	-96	86	-206	7
ovens	44	54	-17	-51
over	-17	-32	-26	54
overal	41	65	56	72
overbodig	-177	-237	237	-161
overdag	37	51	-134	-86
overdracht	-9	97	-191	-97
overeengekomen	-109	-142	66	69
overeenkomst	-128	50	-206	135
overeenkomsten	55	-21	142	-23
overeenkomstig	-103	-162	24	-129
overeenstemming	-137	71	71	-27
overgang	157	-177	-197	7
overgangsrecht	-190	174	-184	-49
overgangstermijn	-125	-51	-180	-114
overgedragen	4	-146	-159	-111
overgenomen	-189	-43	418	111
overheden	-20	-183	-171	-158
overheid	-68	-80	-60	-126
overige	-27	-31	92	154
overigens	-190	-187	-187	-233
overlaat	94	47	42	-96
overlast	-17	-167	-150	-132
overledene	33	69	115	88
overleg	-124	-30	54	98
overlijden	-173	-191	-159	-190
overneemt	-126	-168	50	138
overnemen	-130	-255	253	-3
overplaatsing	100	62	-196	-124
overschreden	87	-35	-132	-160
overstap	-168	-146	-129	-89
overtreding	-75	174	41	6
overtredingen	56	52	-217	-182
overtuigd	-167	82	201	108
overtuiging	-171	-175	-112	-139
overweeg	-137	-7	-225	81
overweegt	-67	-255	-228	-9
overweg	-167	-146	-174	-131
overwegen	-175	100	88	23
overwegend	209	-236	-186	-179
overweging	-194	380	-120	-111
overwogen	-162	93	-143	-127
overzicht	-138	-96	-117	116
p	79	-182	-180	-147
paaltjes	-57	39	-85	-107
pabo's	-154	114	83	-165
pairs	104	-103	-27	119
pakket	-162	-145	125	-24
panel	-112	33	-170	44
papier	157	33	-260	-34
papieren	-105	60	8	-29
paragraaf	-110	7	268	61
parlement	-161	60	-141	-178
participatie	59	70	-2	7
particuliere	8	54	-87	17
partij	-93	-10	-193	-26
partijen	-67	24	86	101
partner	-252	1	-89	-184
partners	-166	-120	-123	-67
pas	-19	99	6	-188
paspoort	25	-198	-200	-163
paspoorten	-79	4	-115	-102
passage	24	71	-128	-123
passages	81	-130	-56	-63
passagiers	58	56	-142	-139
passen	71	-8	-116	-111
passend	-103	-79	-173	-115
passende	139	-141	-191	42
past	-209	-50	171	-71
patiënt	-86	73	88	12
patiënten	-33	-102	-248	-183
pbl	56	-33	27	-123
pedagogisch	-8	-76	-126	-128
peil	-129	177	-222	-177
peiling	113	-130	-147	6
penitentiaire	-90	-104	-7	-132
per	56	154	108	64
percentage	33	-122	116	23
periode	-45	13	-88	-173
periodiek	-170	-39	91	-33
periodieke	5	-202	-235	-121
pers	-103	-68	-52	-73
persbericht	-152	-145	-186	-190
personeel	65	-61	50	-80
personen	-119	-64	-158	-192
personenauto's	-90	-17	67	-91
persoon	-160	-149	-57	26
persoonlijk	-47	162	-11	26
persoonsgegevens	-169	-72	85	60
peuters	-62	-100	-63	-95
pil	-157	-182	-158	-115
pilots	-97	57	-90	13
plaats	-90	150	18	45
plaatse	96	-16	19	30
plaatsen	-5	0	-32	-41
plaatsing	-62	104	24	46
plaatst	-135	-208	6	-195
plaatsvinden	-185	61	-164	131
plafond	-196	12	134	-221
plan	-189	-84	-145	69
planbureau	70	-41	20	-22
plannen	98	-234	123	-163
planning	13	-29	-296	-7
platform	-76	-123	106	61
platteland	33	48	-193	-66
pleegt	27	-183	-221	23
pleidooi	-157	225	117	-123
pleit	9	343	-224	-296
pleiten	-209	179	25	-51
pleitte	-151	28	-139	-82
plek	89	-137	-195	6
plekken	-98	-214	101	-217
plezier	-116	-134	-162	-10
plicht	33	-28	11	64
pluimveehouders	-53	86	70	-86
plussers	3	53	-149	-17
po-raad	-142	-137	71	-64
politie	-72	-11	71	-45
politieacademie	-171	120	74	-49
politiegegevens	-103	-136	101	78
politiek	-159	-175	-174	-132
politieke	22	87	-112	-72
pomp	-5	-126	-161	-139
pompen	129	79	36	-148
pont	-59	-130	-67	97
pools	-131	-4	5	131
poorten	-128	-173	-208	87
poortjes	54	59	-169	-148
portaal	-165	-163	-160	125
positie	-123	-46	3	-100
positief	309	-256	-66	-205
post	-267	72	-14	-84
postbedrijf	49	-148	-152	-138
posten	94	-176	52	103
praat	-87	-82	-171	80
praktijk	-24	-104	25	-149
praktijkonderwijs	26	-181	-164	32
praten	104	-168	63	-123
precies	-132	10	169	-9
premie	38	59	-80	70
premies	-118	42	-192	-194
president	-110	-110	-119	-102
preventie	-128	64	83	53
prijs	-137	-53	21	-203
prijzen	-131	-227	42	-169
primair	-107	-13	161	-201
prinsjesdag	-94	-197	-192	272
probleem	-136	-155	-141	-160
problemen	76	-12	47	-167
procedure	152	-130	-99	-19
procent	398	-129	-170	-123
procentpunt	365	-153	-146	-127
procureurs-generaal	-71	-207	119	93
producentenorganisaties	-149	-98	-138	-152
product	69	6	-109	-84
producten	-8	-174	-147	-110
productie	-106	-39	-171	-3
proef	-3	-20	64	111
proeven	20	-57	-63	-85
prof	-125	-101	-103	-72
professionals	-41	-48	-60	-58
profiel	45	-22	-144	-111
profiteren	104	-126	-167	-141
prognose	83	-70	-194	-143
programma	1	-56	91	-7
programma's	-259	142	-37	-196
project	54	-40	-174	46
projecten	49	104	70	71
prorail	-125	63	-40	60
protocol	-132	41	-48	82
providers	-10	86	72	-142
provinciale	-118	30	-202	-233
provincie	-178	57	-240	-71
provincies	-74	-68	-23	26
pta	-57	-164	-150	-127
publicatie	-146	-270	244	124
publiceer	-120	288	-105	-21
publiceerde	-183	-131	-144	-124
publiceert	-151	-239	-161	-175
publiceren	-95	77	-145	-48
publiek	50	-190	-55	-128
publieke	-153	-177	-67	7
punt	-167	183	197	5
punten	-169	-182	81	-102
putten	-187	104	-240	-216
pvda	-190	-173	-108	-178
pvda-fractie	-104	-150	-145	-112
quotum	-160	185	-185	-221
raad	32	144	-56	-97
raadpleegbaar	-76	79	53	-154
raadplegen	-111	-30	-23	30
raadsleden	88	-204	-241	-168
raadt	-244	384	-376	-210
raadzaam	-204	260	-204	-190
raakt	-2	-138	-164	-237
raamt	18	-161	-146	-190
raden	-250	320	-3	-80
raken	-84	-217	-181	4
ramen	67	65	67	132
raming	-7	-203	-47	-92
ramingen	-52	-31	-43	63
rampen	-108	-54	-99	-130
rapport	-50	-6	-255	-174
rapportage	52	17	-177	73
rapportages	72	116	-134	-140
rapporteer	-116	140	-208	57
rapporten	-179	-109	-158	-191
rapporteren	-137	-159	-37	140
raster	12	-70	-60	-36
rda	41	37	-149	-110
rdw	-90	-93	-130	35
reactie	-119	-217	-121	-166
reacties	-159	-167	-260	26
reageer	-77	-86	-179	-236
reageren	-105	-187	-147	-52
recept	55	-86	-205	71
recht	-142	25	136	-100
rechtbank	36	-60	-194	68
rechtbanken	-166	-24	-14	-172
rechten	-137	-33	-230	-140
rechter	53	-96	0	-193
rechters	87	-72	103	-179
rechtsbescherming	-62	105	18	-90
rechtspleging	-90	-119	-175	-108
rechtspositie	-76	11	-120	56
rechtspraak	-162	-32	-23	-80
rechtstreeks	-95	-105	-120	80
recidive	13	-99	-115	-108
reclassering	-6	-40	58	22
reclasseringsorganisaties	-81	-82	-4	-162
redactionele	-107	-160	0	-102
rede	-188	-20	16	-130
redelijk	-106	-200	112	-18
reden	61	-201	149	-4
redenen	-79	-105	-2	-106
reeds	-271	-355	400	-376
reeks	-154	-180	-203	-117
referent	14	-166	-177	32
referenten	51	-14	-230	-195
regeerakkoord	-156	-140	28	31
regeerprogramma	-165	-142	116	-128
regel	59	38	46	-127
regeldruk	38	-34	-149	-171
regelen	-148	109	-177	-136
regelgeving	83	-179	114	-123
regeling	8	36	-15	16
regelingen	-3	5	4	101
regels	-8	-314	89	-49
regelt	-152	-115	186	151
regering	-117	-44	94	-46
regie	-137	19	60	-156
regime	15	91	-226	-183
regio	-183	84	63	72
regio's	147	43	119	11
regionaal	-118	-47	-131	-78
regionale	-65	17	-214	36
regisseur	-111	5	79	-126
register	-79	77	123	122
registratie	155	-8	13	-23
registratiesysteem	63	-133	-141	150
registreer	-177	192	-207	-163
registreren	-130	129	-256	-100
reglement	-189	-186	94	-48
regulier	-134	-12	-155	-104
reguliere	28	77	-182	-159
reis	-10	-201	-268	11
reiskosten	-144	-199	145	-232
reistijd	68	153	-1	-37
reizen	98	-162	-149	-122
reiziger	33	-103	-124	-108
reizigers	-78	-125	-213	29
rekenen	1	13	-182	-230
rekenhulp	-88	-143	-119	162
rekening	67	-48	-136	-97
rekenkamer	44	156	-130	-165
rekenkamers	-144	-125	-135	-154
rekent	-156	-156	-5	-12
rekentool	94	-21	-93	-140
rente	-120	22	124	-148
research	-165	-102	97	62
reserve	-148	190	-212	-209
reservedelen	-66	93	-193	-92
reserveren	-125	-24	20	-165
reservisten	8	96	-71	-27
rest	85	-133	-209	-170
resterende	-98	-127	-110	184
resultaat	-34	-21	-7	-25
resultaten	-33	-3	-184	121
richt	-160	146	-122	91
richten	-2	81	-235	-142
richting	-138	-30	190	-172
richtlijn	-145	-53	101	-89
richtsnoeren	-141	-135	-232	-154
rij	-163	47	117	1
rijden	-133	-209	149	-169
rijk	-97	106	2	-94
rijksdienst	-11	-113	170	118
rijksmonumenten	-170	-71	-101	-186
rijksoverheid	-85	-142	-108	112
rijkswaterstaat	-32	-107	7	107
rijkswegen	-119	-90	-101	-134
rijkswet	-61	32	22	-56
rijnvaart	-50	-94	65	-12
rijp	-138	-121	159	-147
risico	-234	-20	-275	-266
risico's	3	-67	-68	37
risico-inventarisatie	80	-92	-70	-150
risicometer	-145	6	-100	-107
risicovolle	-13	-150	81	-78
rit	-115	78	-169	-149
ritten	143	41	-126	-126
rivm	-71	-225	-74	101
rob	52	-54	-163	-141
rode	-132	-147	-112	-124
roemeens	-128	4	78	96
roepen	-123	180	-219	-140
roept	-179	202	-202	-176
rol	5	-40	-43	14
rond	56	-180	-102	-55
ronde	-104	-166	41	209
rondt	-121	-90	54	199
rooster	84	50	21	52
roosteren	120	-4	-126	-85
roosters	-128	53	143	-186
rotterdam	-121	-164	121	-50
route	44	-41	-38	16
rouw	-104	111	-192	40
rsj	51	-151	-151	-109
ruim	94	-148	-185	-240
ruime	-180	-140	93	-144
ruimer	-133	-25	34	-76
ruimere	-98	-172	45	48
ruimhartig	-79	-60	70	-103
ruimte	-115	-34	204	51
ruimtelijke	-53	55	-143	47
rust	66	21	-59	-162
rusttijden	44	-147	-145	-165
rvo	-128	-40	128	183
rvs	-74	-44	-132	-171
s	-44	44	58	-3
saba	79	24	-194	-167
salaris	-191	-132	-173	-131
saldo	173	-128	-119	-68
samen	-138	-21	-21	104
samengaan	-193	-144	-17	17
samenhang	-27	-199	-142	-140
samenhangt	95	-105	-128	-81
samenleving	-63	-220	-223	-190
samenstelling	23	-11	-117	-135
samenvatting	-118	-12	-176	81
samenvoeging	75	-120	-143	-125
samenwerken	-107	75	127	28
samenwerking	144	-39	-58	-122
sanctie	-160	-148	-168	-105
sancties	-4	94	15	-77
sanering	-79	-162	-185	-154
sbb	80	-207	46	5
scan	-114	49	-220	-194
scanners	92	-106	-71	-70
schaal	40	27	-19	89
schade	-30	-105	-357	-281
schadefonds	-153	-35	90	-75
schaf	-116	172	-183	-122
schaffen	-108	155	-142	-36
schat	155	-142	-117	-100
schatkist	118	-125	-96	-98
schatten	192	-208	-124	-111
schatting	-10	-127	-67	-98
schenkers	132	-114	-168	-105
schepen	-53	39	-76	-111
scherm	-111	158	-273	-206
scherpen	-126	52	-177	-92
scherper	-114	109	-68	-45
schetst	-62	-218	-162	-141
schiet	105	-109	-123	-145
schijnconstructies	150	-139	-51	14
schip	-164	-194	-103	123
schiphol	-158	-154	-139	-1
schippers	35	-135	15	-133
scholen	75	-150	-116	104
scholing	79	22	-113	-121
scholingsprogramma	-102	-25	120	-109
school	-91	50	-71	-45
schoolbesturen	-160	-50	-274	-51
schoolgaande	-135	130	-136	-127
schooljaar	-111	-14	172	222
schoolleiders	196	-1	-196	-212
schoolvakanties	-153	-10	-81	-88
schoon	-178	116	-148	-159
schoonmaak	-140	-166	-105	-140
schorsing	-43	-32	-157	-145
schorsingen	60	-63	-212	74
schrap	-141	149	-156	-111
schrappen	-141	166	-115	-130
schreef	-177	-208	-233	-223
schrift	118	52	-188	-114
schriftelijk	-105	135	-224	-7
schriftelijke	49	-20	-65	-21
schrijf	-192	141	45	-17
schrijft	-53	17	-45	-233
schrijnende	-180	87	14	76
schrijven	97	29	-25	-26
schuift	37	-120	-25	-200
schuld	-141	150	-232	-112
schulden	9	-104	-157	-140
scoren	160	-160	-68	-102
screening	67	-12	-152	-111
sde	-172	-73	-134	-29
seconden	116	86	-132	-99
secretaris-generaal	-128	65	-153	-93
sector	-13	-45	18	38
sectoren	-170	-162	-39	-193
sedert	-28	-240	132	-222
seizoen	-15	5	57	86
selectie	-129	105	140	129
seo	-32	-5	-24	-151
september	-149	-169	165	151
ser	-30	87	-223	-46
servicekosten	-110	-165	-185	49
sgp-fractie	-102	-178	-127	-133
signalen	-79	77	-4	-141
significant	204	-160	-140	-72
sinds	-54	-150	338	-358
sindsdien	-205	-136	-214	-136
sint	76	-196	-179	-153
situatie	-85	-163	-66	29
situaties	132	-111	-140	38
slaagkans	125	-101	25	-114
slaagt	69	-174	-82	58
slaat	-75	-176	137	-139
slachtoffer	-201	84	-88	-153
slachtofferhulp	59	-5	-182	-15
slachtoffers	-34	100	-220	-38
slachtpaarden	99	-147	-79	-143
slag	-215	36	57	118
slagen	80	-153	65	71
slecht	220	-157	91	-32
slechts	322	-41	-194	-228
sleutel	-154	-118	53	-11
sloop	-84	-138	-101	98
slot	-21	214	-296	-178
slotbeschouwing	-125	196	34	-142
slotsom	290	-147	-165	-137
slotte	-96	229	-98	-41
sluit	-97	79	84	-92
sluiten	-73	-70	-103	87
sluiting	-182	-151	-137	-114
sluizen	-29	-106	-249	16
sms	-88	-172	-133	-83
snel	93	-263	14	-240
snelheid	-78	71	118	-130
sneller	83	-99	-154	-99
sociaal	-64	-170	-141	-106
sociaal-economische	-117	-135	-133	-102
sociale	-47	-92	-104	-96
sodm	-114	-113	-3	-134
software	103	-173	15	20
sommige	-167	-153	-145	-138
sommigen	-106	-168	-172	-123
soms	139	-219	-282	-251
soorten	-103	-160	-248	-251
sp	-112	-164	-92	-105
sp-fractie	-149	-54	-141	10
span	-101	-158	-97	183
spanje	-144	-181	-125	-121
spannen	-132	-136	-180	66
specialisten	57	-126	-190	-146
speelruimte	-37	30	111	-59
speelt	153	-144	-47	-1
spits	-103	42	-188	-151
splitsen	14	25	-10	-52
splitsing	-104	57	1	30
spoor	-155	-119	-204	110
sport	84	-188	-33	-51
sporten	-157	65	-198	-3
sportverenigingen	-120	-81	-122	-117
sprak	-261	-236	-216	-229
sprake	-14	-115	6	-187
spraken	-111	-212	-148	-134
spreek	-89	-57	-200	248
spreekt	-108	-3	204	-67
spreekuur	79	-97	63	-14
spreiding	-28	-124	-147	84
spreken	244	-125	-55	-24
sta	-240	237	-171	-206
staan	-165	-22	4	-34
staande	9	-177	157	-142
staat	-22	-148	110	76
staatlozen	-133	97	-172	-127
staatsbosbeheer	-120	-116	159	-149
staatscourant	-120	-198	161	217
staatssecretaris	-115	-33	-14	-100
stad	-95	-143	-157	-87
stadium	-116	16	-35	-120
stage	48	7	16	-145
stagiair	131	-129	-102	-145
stagiairs	18	29	8	-3
stalking	-103	-101	-125	-150
stallen	18	-189	-247	15
stalling	-85	11	-126	-143
stamt	-120	-138	-107	-108
stand	24	-40	18	-21
standaard	-174	181	99	-51
standhoudt	22	-158	-141	-163
standplaatsen	-96	45	48	-153
standpunt	-69	-93	-8	29
stap	21	-35	14	-288
stappen	-180	-224	132	16
start	-99	-105	-31	320
starten	-135	-142	-204	-151
startende	-157	-156	-180	-172
starters	158	-85	10	-189
state	-156	-187	-57	189
staten	-79	5	-118	-151
staten-generaal	-79	-203	13	-7
stations	-177	-135	-239	-23
statistisch	124	-80	-73	-49
status	-17	-220	-188	57
statushouders	22	-99	-167	-107
stavast	-96	28	-68	-98
steden	126	-108	-187	-186
steeds	157	-94	-13	-207
steeg	191	-116	-140	-152
steekproef	-28	-66	-106	-89
stel	-147	395	-362	-66
stelde	16	127	-154	-150
stelden	52	-136	-175	-158
stellen	-54	128	-51	-10
stelsel	39	-56	91	-128
stelselmatig	53	28	-15	-158
stelt	195	-11	16	-26
stem	-169	102	-220	-196
stembureauleden	-59	-7	118	-149
stembureaus	-67	72	-171	-191
stemhokje	97	31	-154	-119
stemlokalen	-123	-175	-155	-100
stemmen	-115	153	-88	-119
stemt	-232	-46	-9	-195
ster	52	106	-108	-96
sterk	134	-81	-107	28
sterker	14	58	-91	-64
steun	177	-38	-28	-108
steunen	-92	-210	16	78
steunpunt	-22	33	45	-126
steunt	-180	88	114	-164
stichting	34	0	15	-56
stijgen	-118	-114	79	-144
stijgt	-11	-204	67	70
stil	-74	-201	-67	12
stilleggen	-88	-141	-98	-115
stond	52	-119	-209	-300
stonden	-154	-127	-215	-198
stop	-122	98	-129	-176
stopgezet	-109	-122	70	-91
stopt	-132	-184	31	20
storing	60	-42	-226	-183
storingen	119	110	-30	-36
straat	1	-223	-198	-227
straf	-47	50	10	-166
strafbaar	-66	-136	53	82
strafrecht	-111	-118	-46	15
strafrechtstoepassing	-59	-144	-99	-89
strafzaken	95	-90	-144	-138
straks	-62	-176	-150	-73
strategische	-89	66	-173	-118
streef	-118	-219	-203	217
streeft	-153	-203	88	19
streek	-169	80	-173	-127
streekvervoer	-37	-112	-136	-127
streken	-164	-11	157	89
strekkende	-81	-133	-170	-6
strekking	-143	26	201	106
strekt	-93	90	92	0
strenger	-49	137	2	38
strengere	-110	-171	70	12
streven	-217	-222	-180	193
strijd	38	-167	-115	-148
strikt	-166	142	-124	-138
strookt	-84	19	209	117
stroom	-227	111	61	-175
structureel	-70	109	-161	-38
structurele	-186	-218	-84	-141
student	127	-76	-231	-210
studenten	-36	-64	-53	-16
studeren	-127	-171	-173	-134
studie	-84	-205	-167	-157
studieboeken	-51	-83	79	57
studiejaar	-70	45	168	150
studies	196	-199	-226	-176
studio's	64	83	-81	-97
stuit	-245	6	350	46
stuk	90	-217	122	7
stukken	-119	-197	-244	-252
sturen	-114	-66	-91	-29
stuur	-91	-158	-311	178
stuurt	-131	-70	112	-19
subsidie	62	26	-30	-44
subsidiebedrag	-65	119	58	-90
subsidieregeling	-176	-207	-125	59
subsidies	-86	-25	-203	-186
succes	150	-12	-91	-145
suggestie	-155	369	293	20
suggesties	-110	-45	-95	-199
svb	70	-57	-54	9
swov	-101	48	-141	-131
sympathiek	-83	27	86	33
systeem	-48	182	-27	-37
systemen	-13	72	37	-262
szw	-15	-283	110	9
t	-112	-165	-180	-94
taak	-64	-270	213	-17
taakgroep	-107	42	-124	-114
taakstelling	-138	33	-104	-181
taal	-127	161	-111	-62
taalles	41	34	-168	-176
taallessen	-140	32	87	-136
taalniveau	-25	-26	-225	-149
taalscholen	-129	12	-45	4
tabel	-151	-25	-312	-283
tafel	-13	-34	42	-13
taken	16	-40	-256	-110
talen	-264	43	15	-260
tandarts	-181	87	-202	-157
tanzania	-121	-128	-90	58
tarief	-114	74	76	-127
tarieven	-204	-139	2	-72
taxateurs	-102	55	-186	-123
taxi	-31	-132	-189	-149
te	-40	312	-27	-46
team	75	-199	-17	180
teams	25	54	0	-21
techniek	109	-170	-168	113
technieken	-51	-79	-124	-158
technisch	-13	-106	24	-146
technische	-155	-143	-202	1
tegelijk	79	55	-261	-16
tegelijkertijd	12	-221	-124	22
tegemoet	-121	-139	103	36
tegemoetkoming	-175	176	22	-165
tegemoetzien	-77	-175	-7	177
tegen	47	-69	-119	-87
tegenover	141	-171	-37	-205
tegoed	-120	-22	-111	-121
teken	-53	-143	-234	-82
tekenen	-1	-198	-142	-49
tekent	121	-203	-146	-158
tekort	160	-103	-256	-57
tekorten	-99	-124	-161	6
tekortkomingen	186	-127	-120	-143
tekortschiet	120	-188	61	43
tekst	-42	-72	-92	157
teksten	-44	-10	-129	-128
telde	-27	-182	-164	-232
telefonisch	-107	-78	-165	-177
telefonische	49	-62	-189	-141
telefoon	-145	-12	-143	-117
telefoonnummer	-115	59	-241	-5
telers	-73	-119	92	25
teleurstelling	-125	-109	-182	-68
telkens	-159	-213	67	-138
tellen	-136	70	111	150
telling	-40	-8	-140	-175
tellingen	32	-139	33	-191
telt	-226	-54	-61	-49
tempo	4	-118	-254	-196
ten	-18	229	-126	-116
tennet	-173	43	-191	-168
tenzij	-210	-67	124	-130
ter	16	-65	37	-38
terecht	-25	-160	-171	-109
terechtkomen	125	-195	-142	-129
terechtkunnen	-135	138	-147	-59
termijn	-156	-13	58	-89
termijnen	-179	81	-99	21
terpstra	-83	-138	-173	64
terrein	-110	42	85	12
terug	-177	60	-7	189
terugbetaald	51	-129	-108	-150
terugbetaling	6	-191	-212	-41
teruggaaf	6	92	-117	-162
teruggebracht	14	-23	-230	-41
teruggelopen	254	-183	-177	-86
teruggetrokken	122	-108	-168	-144
terughoudend	127	-101	29	-202
terughoudendheid	-74	-144	-128	-14
terugkeer	154	-184	-108	-80
terugkeert	102	-123	-163	29
terugkeren	31	-100	-151	-130
terugverdienen	-176	-188	-136	103
terugvordering	-148	1	-26	-140
terugwerkende	-154	-116	55	106
terwijl	228	-129	-33	-179
test	113	-155	26	-164
testen	-170	99	-159	-141
tevens	-69	-64	-57	8
tevoren	70	38	17	36
tevreden	212	-82	-259	-194
tevredenheid	145	-134	-153	-69
tezamen	-157	-90	-175	41
thans	-150	-213	-22	-28
thema	-110	-90	-196	103
thuis	209	-249	-86	-156
thuisfront	-107	158	-194	-33
tien	114	-39	-34	-6
tiende	-41	28	-171	-88
tientallen	-174	-146	109	-116
tijd	35	-217	-31	56
tijdelijk	-211	-167	-18	51
tijdelijke	-207	-206	-40	24
tijdens	-31	93	-198	-55
tijdig	36	-115	-145	-35
tijdige	0	-147	74	56
tijdpad	-100	-117	-156	128
tijdstip	-72	-90	13	72
tilburg	-83	11	65	53
tno	13	-119	55	116
toch	106	-63	-21	51
toe	-48	73	74	5
toedienen	9	-129	-173	-165
toegang	60	113	-84	149
toegankelijk	-130	-58	-158	88
toegankelijkheid	-80	-56	-92	-143
toegekend	-4	-196	18	-26
toegelaten	-147	-166	9	-113
toegenomen	315	-138	-204	-86
toegepast	7	-112	150	95
toegestaan	-41	-123	194	-119
toegevoegd	-107	-9	29	37
toegewezen	29	74	-226	-196
toegezegd	-88	-138	-183	-190
toegezegde	-103	-143	-153	1
toegezonden	-66	-132	-181	-165
toekomen	-75	-58	-218	-75
toekomst	6	-187	49	139
toelaat	44	82	-189	56
toelating	10	-197	8	30
toelichting	-67	-73	22	-14
toen	-41	-117	-76	-370
toeneemt	-8	-128	-138	-84
toenemen	-54	-125	-140	-145
toenemende	68	-134	-120	-129
toepassing	-168	8	-114	-197
toereikend	65	-141	1	40
toeslag	-204	48	65	42
toeslagen	-61	50	-139	30
toestaat	110	-104	-174	-67
toestand	-179	-140	-149	-121
toestel	89	-74	-218	54
toestellen	44	-80	-182	-180
toestemming	-111	79	-19	29
toesturen	-48	-90	44	25
toets	22	8	116	-25
toetsen	-36	144	-152	-27
toetsing	-153	-17	71	-158
toetst	-140	12	33	-165
toevoegen	89	-147	71	17
toevoeging	-154	-146	-129	-122
toezeggen	-75	-149	84	-137
toezegging	-118	-175	-294	-239
toezeggingen	-150	-151	-241	-96
toezenden	-69	-115	30	126
toezicht	-5	26	0	-77
toezichthouder	-95	4	151	-214
tolk	-22	11	-187	-127
tolken	2	56	-261	41
tolsteeg	91	-180	-136	-107
tonen	38	38	8	23
toont	-26	-162	-140	-147
tot	-15	99	52	-78
totaal	-259	-170	-36	-64
totale	-138	-89	-127	-148
totdat	-140	192	-186	-127
tracéwet	-18	12	3	-166
trad	-99	-74	-173	-208
training	-66	159	84	-136
traject	-28	-143	-121	-8
trajecten	74	-123	66	-153
transport	-134	4	-65	-169
treden	-156	-223	-9	-28
treed	-96	-158	-2	119
treedt	-116	-29	-6	285
treffen	-51	-234	4	-44
treft	-40	-193	-192	-77
trek	-131	138	-211	-191
trekken	15	84	10	86
trekt	-140	-144	-252	-171
trof	253	-212	-226	-216
troffen	155	-154	-102	-78
trokken	81	-88	-97	-129
trossen	2	132	-148	-136
trots	68	-129	8	43
trouw	-25	-140	-121	-74
tuinbouw	99	-151	-160	-157
turkije	-161	-116	-169	-158
tussen	252	-39	-63	-96
tussenevaluatie	-67	62	-167	-161
tussenmeting	-8	-104	-89	-92
tussenstand	-38	-185	-202	133
twaalf	-119	23	-62	-44
twee	67	7	-108	-13
tweede	-118	163	90	-1
tweemaal	73	-72	-80	39
twintig	-105	5	-111	65
type	-46	8	-180	79
typen	45	12	-201	-144
u	-90	-78	-86	99
uit	53	42	-6	-27
uitbraak	28	-99	-121	-187
uitbracht	-109	-124	-117	-104
uitbreiden	-101	-1	-33	147
uitbreiding	-193	-154	55	-242
uitbrengen	-101	-99	-223	1
uitdrukkelijk	-63	48	-173	27
uiteen	6	-179	-20	-68
uiteindelijk	118	86	-104	-83
uiteraard	-135	-107	-163	146
uiterlijk	-83	112	55	273
uitgaat	-154	49	113	38
uitgangspunt	-164	-203	93	-238
uitgave	-136	-151	109	-153
uitgaven	-40	-171	83	-79
uitgebracht	-114	-24	-193	-98
uitgebreid	-102	-145	-121	129
uitgelaten	-158	76	-192	-100
uitgesloten	-212	38	-224	-135
uitgesproken	-90	-61	122	-18
uitgesteld	-72	8	-5	-108
uitgetrokken	-135	94	186	73
uitgevers	-120	-110	61	-152
uitgevoerd	-66	-27	-63	-126
uitgewerkt	-60	5	2	129
uitgezet	-152	-168	43	-173
uitgezonden	54	15	54	-14
uitkering	93	-211	-79	-145
uitkomst	-14	21	87	223
uitkomsten	-39	-66	-175	-56
uitkomt	45	-136	49	-147
uitleg	-142	157	-80	-12
uitleggen	111	-132	88	-133
uitnodiging	-56	129	86	85
uitpakt	48	-105	-123	7
uitsluiten	-88	-140	-51	-153
uitsluitend	-235	-17	155	157
uitspraak	158	-191	-117	-65
uitspraken	-156	86	-254	-162
uitspreken	-158	45	-4	-114
uitstel	13	-93	-137	-230
uitstellen	-134	-161	-163	55
uitstoot	123	-58	-88	-58
uitval	145	88	-278	-141
uitvalt	17	-117	-134	-108
uitvoer	65	82	-165	-133
uitvoerbaar	-194	11	153	-123
uitvoerder	-149	107	116	109
uitvoerders	-193	6	-140	-126
uitvoeren	-130	-77	157	35
uitvoering	38	-150	-150	26
uitvoeringskosten	191	-55	-183	-164
uitvoeringstoets	31	-125	135	51
uitwerking	62	-143	127	206
uitwisseling	4	37	-35	-152
uitzendbureaus	-137	-51	-210	-165
uitzending	-180	131	-46	-173
uitzendkrachten	79	-175	-121	-161
uitzoeken	-115	-155	167	186
uitzondering	-194	-240	158	-137
unhcr	-128	-129	-123	-105
unie	-140	1	-47	-70
uniforme	-134	56	-26	42
universiteit	-27	-175	13	-60
universiteiten	31	-25	64	-213
university	12	-82	-158	-155
uren	39	55	-257	-118
urgentie	-117	72	68	-128
utrecht	-270	-97	-237	-19
uur	105	176	-18	-93
uurtarief	126	-206	-177	-70
uw	-86	-11	-125	-22
uwv	-76	10	-10	-3
vaak	394	-160	-141	-188
vaarbewijs	-155	-66	-73	-142
vaarseizoen	-108	-150	38	157
vaart	-53	-183	-168	-142
vaartijdenboek	11	43	49	62
vaarwegen	-121	-96	-86	-143
vacatures	27	-149	89	-73
vak	38	48	-26	-237
vakantie	79	-113	-161	-151
vakbeweging	-129	-79	-128	-137
vakbonden	-198	96	-59	-37
vaker	370	52	-141	-196
vakleerkracht	126	-80	-127	-105
vallen	-86	32	-141	-190
valt	-20	-158	-98	-181
van	15	31	13	11
vanaf	-183	-44	363	573
vandaag	-143	-208	-240	-193
vangen	-187	-19	-199	-158
vangers	-97	-1	99	-114
vangsten	-8	97	-1	80
vanuit	-123	-254	-260	-172
vanwege	-152	-71	-127	-174
vanzelf	-152	-154	137	67
vanzelfsprekend	-126	55	43	-150
varen	-130	-82	-138	27
variant	-236	-7	-145	-89
varianten	-134	-178	-19	-32
vast	103	195	64	-160
vaste	20	129	-39	-125
vastgelegd	-172	-102	88	4
vastgesteld	175	-40	-25	51
vastgoed	-167	-163	-126	47
vastgoedplan	-69	102	52	-30
vastleggen	-128	66	-78	31
vaststaat	-72	-26	-103	-171
vaststellen	179	14	-85	-184
vaststelling	-116	-156	114	-14
vat	-52	-125	-128	-121
veel	137	-150	-332	-276
veelal	47	-208	-173	-10
veerlieden	-107	76	53	-139
veertien	-10	-5	-83	-95
veertig	-105	-120	-307	-85
veilig	5	-229	-129	33
veilige	-135	-92	-167	-192
veiliger	194	-145	-162	-133
veiligheid	-21	-127	-55	-65
veiligheidsregio	-184	56	-212	-177
veiligheidsregio's	-125	106	174	-26
veld	-130	-119	125	-130
velen	46	-125	-137	-124
ver	-110	-252	269	-121
veranderd	66	66	-12	-53
veranderen	-143	-70	-264	-131
verandering	51	-119	112	-46
verandert	-255	-152	-29	-81
verantwoord	22	-207	142	-129
verantwoordelijk	-161	-145	-96	-226
verantwoordelijkheid	-91	-243	68	-245
verantwoording	-40	48	-222	123
verband	290	-199	-215	-66
verbeterd	97	6	-188	-20
verbetering	23	-164	196	-30
verbeterprogramma	-121	-93	85	-127
verbeterpunten	-205	62	-224	-86
verbied	-93	234	-192	-160
verbieden	-184	141	11	-138
verbinden	-25	84	-4	-135
verbindt	-210	24	-210	-213
verbleven	40	-166	-139	-197
verblijf	165	-280	-185	-158
verblijfsduur	46	48	-68	-76
verblijfsrecht	-210	107	-154	-128
verblijft	156	-140	-150	-120
verblijven	-100	-49	-54	26
verbod	-161	-20	23	-109
verboden	-143	6	138	15
verbond	-114	-115	-156	39
verbonden	-122	19	3	-3
verbondenheid	-128	-175	-159	-93
verdachte	-172	22	-159	-63
verdachten	-115	-166	-68	-70
verdeeld	-189	-27	16	-12
verdeling	-118	15	58	67
verder	-92	283	-224	-1
verdere	-131	5	12	-114
verdienen	-48	-125	164	-13
verdient	-196	222	-317	-208
verdraagt	-133	79	210	-121
verdrag	5	-158	-43	-163
verdragen	-156	44	-21	-148
verdubbeld	156	75	-170	-73
verdubbelde	137	-179	-148	-147
verdubbelen	-172	68	-79	-157
verduidelijken	-87	78	-175	166
verdwenen	33	-141	-116	-93
verdwijnen	-20	72	59	-109
verdwijnt	-74	-190	116	112
vereenvoudig	-88	188	-156	-93
vereenvoudigen	-155	128	-54	-151
vereenvoudiging	-127	-117	-178	-156
verenigd	-100	-119	-188	-46
vereniging	-146	-117	7	88
verenigingen	26	145	-31	-72
vergaat	88	18	-147	-169
vergeleek	31	-128	-144	-73
vergeleken	-223	63	-207	-169
vergelijkbaar	-127	-169	-175	-6
vergelijkbare	244	-150	-189	-18
vergelijken	-146	13	-181	-210
vergelijking	-152	-173	-42	-46
vergelijkingsgroep	115	-138	-93	-88
vergen	-170	-69	91	90
vergezeld	-33	-62	-106	41
vergoed	-184	35	-9	-65
vergoeden	-120	139	-22	-130
vergoeding	-162	105	28	-221
vergoedt	-141	-119	-135	94
vergroot	146	-64	-162	-150
vergroten	-45	-93	-136	-86
vergt	-127	-107	114	-79
vergunning	-40	34	12	-16
vergunningen	104	16	-186	45
vergunninghouders	-65	-213	-249	-46
vergunningplicht	93	-123	-203	-172
vergunningverlening	-2	-8	-94	-159
verhaal	-19	-21	-169	-180
verhalen	-151	-75	-196	-106
verheugd	-130	-111	-214	-173
verhogen	-135	231	99	-22
verhoging	-77	126	117	-176
verhoog	-154	250	-271	-152
verhoogd	-130	-83	10	42
verhoogt	116	-135	-129	-92
verhoor	-110	-185	31	8
verhoren	-152	77	-177	-126
verhouding	69	4	6	5
verhoudt	-177	-198	90	52
verhuisden	-3	-110	-77	-111
verhuizen	36	-81	-48	-71
verhuizing	261	-134	-210	-106
verhuizingen	-180	81	92	87
verhuur	-154	136	-213	25
verhuurder	-140	19	102	-3
verhuurders	-41	-103	-49	-75
verkeer	-143	-141	-96	-39
verkennen	-49	-145	-240	96
verkenning	-28	13	176	191
verkeren	60	-133	-154	-174
verkiezing	-133	-88	-202	-158
verkiezingen	-4	-3	-245	-80
verklaard	-91	-127	152	-109
verklaring	-18	20	-352	-66
verkoop	-29	16	-249	-179
verkopen	-121	124	-98	-88
verkort	-12	48	139	55
verkorte	-111	-143	-31	133
verkorten	-159	123	-143	-164
verkrijgen	82	-158	-104	7
verlaag	-207	296	-82	-224
verlaagd	-134	14	-164	16
verlaagde	27	3	-80	-105
verlagen	-114	187	48	-94
verlaging	-106	-19	179	-172
verlang	-77	69	64	69
verlangen	-119	29	80	6
verlangt	-199	-52	109	15
verlaten	-147	-156	120	-138
verleden	-5	-171	-142	-121
verleend	-8	-152	-33	-5
verlenen	-115	47	-237	-113
verleng	-186	247	-234	-178
verlengd	-179	-57	51	187
verlengde	-137	-160	81	59
verlengen	-167	206	33	58
verlenging	-202	85	101	-2
verlengt	-136	-146	47	-164
verliep	98	-100	-41	-49
verlies	102	34	-234	-89
verliest	-11	-144	-23	-145
verliezen	70	-118	49	-115
verlof	-190	-195	-193	-33
verloop	84	-31	-73	85
verloopt	36	-135	-213	22
verlopen	-40	11	-193	-10
verloren	90	-168	15	-89
vermeld	-178	30	-252	195
vermelden	-85	-145	98	-66
verminderd	191	-88	-129	-71
vermindert	109	-165	-128	-118
vermoedelijk	-76	-178	-142	-167
vermogen	22	-116	-123	-162
vermogenstoets	-117	137	-171	46
vernieuwd	-126	-144	-28	-9
veronderstelling	167	-169	-141	-92
veroordeelden	-161	-111	-140	-53
verordening	-159	-197	-219	-121
verordeningen	-55	-77	-90	11
verouderd	-75	-91	-70	-69
verpleeghuis	-33	65	-181	-102
verpleeghuizen	-167	-120	-70	-94
verpleegkundigen	-169	-184	55	-96
verplicht	-241	157	-109	-82
verplichte	15	90	-49	-203
verplichten	-159	179	42	-152
verplichting	-65	-310	175	-13
verplichtingen	-153	-31	42	-32
verreweg	90	36	38	-123
verricht	-125	-160	-193	-202
verrichten	-204	18	-24	50
verrichting	14	-154	-180	-39
verrichtingen	-9	-97	-211	-201
verruim	-95	182	-214	-9
verruimd	-99	-160	-195	-193
verruimen	-129	126	27	-63
verruiming	-15	-207	-75	-66
verscheen	-83	-131	-186	-167
verschenen	-102	-69	59	-214
verscherpt	-141	-114	-123	-133
verschijnen	4	-135	142	-144
verschijnt	-121	-161	-119	250
verschil	354	-260	-312	-192
verschillen	51	-218	0	-197
verschillend	104	-5	-193	-143
verschillende	-122	-234	-105	-207
verschilt	54	-165	-188	-147
verschoven	-139	-40	-118	-211
verschuldigd	-157	-104	-193	-132
versie	-147	-86	-212	119
verslag	-24	-76	-119	23
versneld	-84	40	-107	-120
verspreid	4	-85	-204	30
verstaan	-42	-186	-220	-247
verstaat	-204	-208	-152	-138
verstande	-91	-51	160	200
verstandig	-175	145	-17	33
versterken	-130	7	-199	-137
verstrek	-95	193	-46	-38
verstreken	-81	-132	-187	-153
verstrekken	-117	143	-263	-60
verstrekking	-98	58	58	-120
verstrekt	-232	-252	-256	-157
vertalers	-140	93	-172	30
vertaling	2	-206	128	-216
vertalingen	96	35	108	96
vertegenwoordigd	-128	-103	35	-112
vertraagd	-106	-98	-220	-202
vertraging	12	-183	-161	-168
vertrek	128	-52	-62	-3
vertrekken	89	43	-169	-178
vertrekkers	178	-186	38	32
vertrekt	79	-169	-161	88
vertrokken	-9	-126	-99	-113
vertrouw	-128	-99	-146	-182
vertrouwelijk	-115	-154	-172	-126
vertrouwelijke	-123	20	143	29
vertrouwen	144	-322	-147	-231
vertrouwenspersoon	-5	42	19	-138
vervallen	-23	73	-44	107
vervalt	-173	-163	102	28
vervang	-199	280	-205	-186
vervangen	-211	171	-151	88
vervanging	-175	87	96	-50
vervangt	-114	-179	-218	34
vervoer	57	-63	-237	-166
vervoerder	48	105	48	-80
vervoerders	-110	19	-43	-222
vervoeren	-145	-153	-139	-84
vervolg	-159	8	-201	31
vervolgens	-197	102	-206	-198
vervolgonderzoek	-132	-54	-173	-72
vervullen	-23	-136	-69	-84
verwacht	-133	-141	-102	11
verwachten	-173	43	-154	-3
verwachting	-146	-137	-73	13
verwachtingen	-167	-109	57	-107
verwerkt	-146	39	131	-155
verwijs	-32	71	87	3
verwijst	-142	-176	156	-173
verwijzen	-83	-106	-206	-159
verworpen	-87	19	-10	-43
verzamelbrief	-64	82	-142	-193
verzameld	-1	-121	-108	109
verzamelen	-167	-140	-123	-111
verzekeraar	62	-195	-194	-111
verzekeraars	-161	31	-73	-61
verzekerd	-112	-156	-19	-166
verzekeringsartsen	-31	18	-164	-167
verzekeringsbank	38	-151	-224	57
verzenden	-42	234	-135	-210
verzending	-148	-135	-162	129
verzet	-84	-208	114	-218
verzetten	-81	-110	-149	-78
verzocht	-96	-190	3	-183
verzoek	-109	-122	-54	-42
verzoeken	86	-91	16	-67
verzoeker	13	-79	-174	-149
verzoekt	-140	-262	-246	-284
verzonden	-63	-113	-148	-158
verzorgen	-165	8	-157	-119
verzorgenden	22	-42	-118	-69
verzuim	171	-205	-145	-118
verzwaring	-62	-114	-189	-169
veteranenwet	-83	-132	103	32
via	-42	-26	-94	-9
viel	17	-35	51	-110
vier	111	21	32	-20
vierde	-147	242	186	127
vijf	36	32	50	-3
vijfde	23	163	210	42
vijfentwintig	-145	62	97	-63
vijfjarigen	89	-19	-32	-3
vijftien	-29	41	151	-41
vijftig	-106	-79	0	-4
vind	-227	-169	23	-214
vinden	105	-110	-90	-7
vindt	-170	310	0	119
vingerafdrukken	-205	7	-219	-162
vis	-146	102	-17	11
visa	-85	-196	-137	-16
vissers	-159	167	6	-196
visum	89	9	-108	-53
vlaanderen	-94	-99	-136	-123
vloeit	-98	-117	34	-117
vloot	67	-122	-164	-149
vlucht	-141	-51	127	-174
vluchtelingen	11	-106	-165	-171
vluchtelingenwerk	-173	-211	-159	-179
vluchten	-74	-43	-168	-138
vmbo	63	-162	-183	-165
vng	-150	-192	154	194
vno-ncw	-88	48	50	-15
vo-raad	-109	-162	-114	-80
voedingscentrum	-116	83	-189	-153
voedsel-	-91	29	-108	-98
voedselkwaliteit	-51	-121	-78	-119
voeg	-132	106	-110	-94
voegen	-146	53	-55	-176
voegt	-178	-26	247	-64
voel	-195	107	236	-198
voelen	152	-57	-203	-156
voelt	-159	-13	206	-198
voer	-164	188	-108	178
voerden	74	-126	-116	-141
voeren	-20	169	104	31
voert	-39	-77	129	-31
voertuig	2	65	-156	-146
voertuigen	-158	137	132	5
voet	-22	66	3	-110
vol	-146	-83	-137	-182
voldaan	-106	-50	88	-36
voldoe	-102	-111	-239	-5
voldoen	-188	5	40	-108
voldoende	-31	-24	-107	-95
voldoet	73	-189	-225	-255
volg	-128	182	248	70
volgde	-156	-156	-189	-208
volgden	-104	-165	84	-248
volgen	-77	43	34	170
volgend	-176	-217	-40	379
volgende	-188	-138	2	157
volgens	458	92	-155	-169
volgorde	-201	43	-66	-10
volgt	-218	-136	-5	182
volksgezondheid	-68	-107	-144	-52
volkshuisvesting	-87	25	35	12
volle	-131	-204	-23	-148
volledig	85	64	-99	-24
volledige	-60	-62	-239	-178
volstaan	-186	99	105	-120
volstaat	-86	-286	121	-139
voltooid	-114	-13	-19	80
volwassenen	101	-136	-102	-104
vond	117	-247	-164	-195
vonden	191	-258	-92	-108
voogd	-4	92	44	75
voogden	-123	-73	-96	-124
voogdij	-159	14	-186	-164
voor	-84	143	27	58
voor-	-35	-134	153	143
vooraf	-133	147	-177	-113
vooral	382	-207	-120	-212
vooralsnog	-53	-146	168	20
voorbeeld	-177	116	0	-141
voorbeelden	-141	-147	44	4
voorbehoud	-115	19	-95	161
voorbereid	84	-167	-202	80
voorbereiding	-133	-13	22	89
voordat	86	65	-94	-202
voordoen	-113	-108	-117	-126
voorgaande	-112	-121	-108	-96
voorganger	-143	-172	-42	-219
voorgelegd	-129	-70	1	48
voorgeschreven	-128	-201	3	-18
voorgesteld	-135	126	-57	-268
voorgestelde	-157	20	178	-20
voorhang	-107	-140	94	128
voorheen	162	-94	-100	-73
voorjaar	-115	-54	-7	152
voorjaarsbesluitvorming	-102	45	176	101
voorjaarsnota	-110	-163	33	230
voorkeur	-110	149	-30	-136
voorkomen	-65	-189	-79	-131
voorkomt	36	38	-29	-127
voorleggen	-97	38	41	64
voorlichting	-77	75	-46	-70
voorlopig	-172	-76	-213	-90
voorlopige	43	-128	-32	-121
voornaamste	219	-176	-219	-138
voornemen	-172	-297	8	202
voornemens	-163	-221	-30	29
vooropleiding	59	57	-122	-126
voorraad	-49	32	83	101
voorrang	-200	51	143	-16
voorschieten	-167	70	-164	-140
voorschot	-199	129	-115	-103
voorschotten	-74	73	-177	8
voorschriften	-67	-181	-66	96
voorschrijft	31	-209	43	-117
voorschrijven	-162	-106	95	42
voorspellen	-110	33	135	-114
voorstander	-148	50	177	-58
voorstel	-129	86	118	38
voorstellen	-207	-325	34	-64
voorstelt	-81	115	61	-96
voort	-167	82	-113	-157
voortaan	-206	253	110	223
voortgang	-104	-4	-253	86
voortgangsbericht	-91	-114	-192	129
voortgangsbrief	-88	-143	-292	116
voortgangsrapportage	-73	-6	-51	185
voortgezet	-100	-130	0	70
voortijdig	-92	-183	-166	-35
voorts	-142	385	-406	-97
voortzetting	-140	-20	-86	0
vooruit	-16	-8	55	-72
vooruitlopen	-97	-108	57	-148
vooruitlopend	-112	-182	-71	81
vooruitzicht	-71	-67	-159	-155
voorwaarde	-223	71	13	30
voorwaarden	-175	-136	28	58
voorwerp	69	-5	-102	-90
voorwerpen	44	-52	-146	-99
voorzichtigheid	-149	-204	-1	-189
voorzien	-56	64	20	259
voorziening	21	40	-4	82
voorzieningen	145	61	-155	-174
voorziet	-228	-234	66	-389
voorzitter	-142	-200	-86	-103
voorzitters	-116	87	-215	71
voorzitterschap	-101	-91	-151	-20
vorderingen	-121	-112	-201	88
voren	229	-116	-152	-218
vorig	-155	58	126	-186
vorige	-174	-10	-6	-198
vorm	-147	-3	-86	126
vormen	-81	81	154	83
vormt	-49	-141	-138	-133
vraag	-294	-65	-83	-29
vraagstukken	-63	-147	-83	-84
vraagt	-183	228	34	-175
vrachtauto's	17	-6	-89	-123
vragen	-78	-35	-117	-19
vragenlijst	-115	67	113	-7
vragenuur	-85	-95	-143	-139
vreemdeling	-45	33	-93	-195
vreemdelingen	-97	-170	-295	-172
vreemdelingenbesluit	-94	-141	102	73
vreemdelingenzaken	-112	-210	-139	-113
vrees	16	-155	-198	-144
vreest	-164	-139	-143	-120
vrezen	-189	-160	-146	-152
vrij	27	-118	163	-172
vrije	-71	-129	-203	27
vrijgemaakt	-128	-145	92	80
vrijgesteld	-109	53	38	-117
vrijheid	-160	-80	-33	-169
vrijhouden	72	123	-24	-171
vrijkomende	-152	133	23	-121
vrijstelling	-137	8	-191	-171
vrijwel	423	-273	-198	-203
vrijwillig	-147	-3	-81	-94
vrijwillige	20	-7	66	-33
vrijwilliger	-130	-154	66	-154
vrijwilligers	48	-78	-136	23
vrijwilligerswerk	-158	-165	122	-61
vroeg	-219	-157	-26	-287
vroege	172	-229	-167	-159
vroegen	-190	-275	-243	-237
vroeger	-123	69	-152	-157
vrouw	-276	-156	-85	-134
vrouwelijke	-98	150	12	71
vrouwen	214	-10	-164	-140
vsnu	-58	-126	106	-3
vullen	13	-110	60	-25
vvd-fractie	-127	-41	-136	-157
vve	-149	17	-111	-135
vve's	35	-214	-194	27
vws	-119	54	61	173
vóór	-70	27	21	339
w	-41	-73	-204	0
waar	99	73	-20	-40
waaraan	-201	-165	155	-32
waarbij	-50	-214	-208	199
waarborgen	-121	58	83	38
waarborgsom	-53	32	-100	-140
waard	-231	-32	132	-209
waarde	11	-178	-26	-189
waardeer	-165	-94	-141	-117
waardeert	-38	-102	-137	-163
waarderen	240	-202	-167	-163
waardering	35	-159	-234	-181
waardevolle	-61	-126	118	61
waardoor	102	-132	-23	-213
waarin	-192	41	-63	-53
waarmee	-75	-6	-13	47
waarna	-139	-153	-170	168
waarnaar	-135	-120	-135	-80
waarnemer	-139	-102	91	-119
waarnemers	23	179	166	-170
waarom	-315	141	-133	-144
waaronder	-159	-41	-164	-186
waarop	-90	108	12	3
waarover	-143	-206	-101	-5
waarschijnlijk	-11	-120	-115	-109
waarschuwing	-90	-7	36	-119
waartoe	-106	86	71	2
waaruit	58	73	-76	-110
waarvan	-78	66	59	22
waarvoor	-12	4	-32	54
wacht	10	-143	8	-140
wachten	-26	-159	59	-223
wachtlijst	29	-84	-193	-193
wachtten	143	-88	-95	-136
wachttijd	245	-175	-54	30
wachttijden	-274	169	-297	-258
waddenzee	-129	-143	-177	29
wageningen	-42	-127	116	21
wajong	33	36	-161	-81
wanneer	-167	-60	-53	-161
want	-104	26	-20	-191
ware	-58	87	-137	-124
waren	197	-183	-251	-268
warenautoriteit	-91	29	-108	-98
warenwetbesluit	-86	-31	19	18
warm	-128	110	81	-176
warmte	-202	-165	-186	-170
was	59	-158	-126	-186
wat	-76	-45	7	-27
water	26	101	-140	-21
waterloop	45	-61	56	-118
waterschap	-123	51	43	-196
waterschappen	-76	-173	12	28
waterstaat	-84	-9	-184	-88
we	-146	-192	173	22
website	-235	-1	221	46
websites	-85	-152	-178	-147
weeg	-87	56	217	182
weegt	-118	-44	-15	-240
week	105	-14	16	110
weekend	-196	73	78	-20
weer	-46	40	-243	-205
weerbaar	-104	-100	-191	38
weergegeven	-86	-163	-139	-35
weet	95	-16	-115	-68
weg	-17	-50	-38	-34
wegbeheerders	-163	150	-123	-23
wegen	-87	-78	-91	-177
wegens	-13	-226	-202	-231
weggewerkt	-143	62	-152	-120
wegvervoer	-116	-124	-157	-142
weigeren	-52	19	-156	-114
weinig	201	-259	62	-346
wekelijks	108	144	-32	-6
weken	127	45	-90	14
wel	77	-99	116	336
weleens	-6	-187	-119	-159
welk	-188	60	-211	-54
welke	3	33	-153	85
welzijn	-56	-81	-144	-24
wenden	-98	-140	-213	-94
wens	-272	213	252	-101
wenselijk	-188	148	-32	-119
wenselijkheid	-136	160	-109	-98
wensen	110	-94	-60	-61
wenst	-149	-190	216	-19
werd	187	-200	-295	-165
werden	112	-182	-193	-177
wereldbank	-49	-111	-4	-118
werf	-169	173	-170	49
werk	20	-110	-59	-31
werkdagen	-53	92	94	-154
werkdruk	98	-121	-118	44
werkelijk	-128	60	90	-79
werkelijkheid	-120	7	-191	-89
werken	-3	-83	31	71
werkervaring	48	-119	-39	-147
werkgelegenheid	142	28	-45	-59
werkgever	49	-37	-22	-222
werkgevers	39	-62	-169	-186
werkgroep	-48	-115	-174	26
werking	-12	-97	-19	109
werkinstructie	-43	71	49	87
werklozen	-126	21	69	-26
werknemer	23	-148	-4	-126
werknemers	140	-42	-122	-174
werkt	-145	-188	-62	-71
werkte	68	-126	77	-156
werkten	-185	-124	-177	-134
werkvloer	-130	-15	29	-52
werkwijze	-141	70	24	45
werkzaamheden	-102	-104	-148	113
werkzoekenden	6	-166	-96	-103
werven	-83	22	-199	-7
werving	33	88	-179	-90
wet	-78	-43	77	30
wetboek	-112	-170	-19	-79
weten	68	-153	-90	-45
wetenschap	-72	-106	62	-3
wetenschappelijk	-128	-182	-108	-142
wetenschappelijke	-99	99	-184	-134
wetgever	-138	46	24	-194
wetgeving	-131	-198	-32	-6
wetgevingsoverleg	-61	-105	-111	-128
wethouder	-151	-77	48	-185
wethouders	-138	-131	-125	49
wetsvoorstel	-147	-148	175	133
wetswijziging	-16	-187	60	121
wettelijk	-133	150	-97	-226
wettelijke	-82	22	-28	20
wie	-124	-75	-33	-97
wij	-80	38	-28	46
wijk	-93	-89	-243	-199
wijkagenten	97	-68	-206	-169
wijken	-1	-134	156	62
wijkteam	21	-73	-148	-79
wijkteams	-112	118	-15	-147
wijkverpleegkundigen	-150	116	-149	-109
wijkverpleging	-106	54	-24	-100
wijs	-176	251	-56	-136
wijst	217	-145	-76	-143
wijt	212	-186	-134	-81
wijze	-7	7	0	10
wijzen	61	95	110	50
wijzigen	-67	27	62	36
wijziging	-88	1	127	168
wijzigingen	7	-99	-185	150
wil	-166	141	193	-107
wilde	-101	-123	-122	-110
willen	-335	174	-25	-129
wilt	-65	56	-49	-195
winkeliers	108	-95	-116	-131
winkels	81	-33	-53	-46
winst	153	-117	-146	-84
winter	-123	-120	-184	34
wissel	-111	108	-162	-134
wisselen	19	-177	-27	-114
wisselend	182	-169	-205	-171
wisselende	86	5	-148	40
wmo	-173	26	-95	-143
wnt	-160	-172	-24	-148
wodc	-28	-201	75	150
wonen	51	4	-111	49
woning	54	-194	-316	-254
woningcorporaties	-114	58	-119	82
woningen	45	-32	-106	-94
woonden	-160	-146	-87	-98
woonplaats	-105	-110	-98	-126
woont	-49	-201	-208	-153
woord	-167	-141	-222	-205
woorden	-123	-48	139	-161
woordvoering	-125	-154	-137	55
woordvoeringslijn	-75	-140	-147	-168
worden	-65	136	-22	365
wordt	-23	-35	72	404
wél	-136	-60	200	-10
z-route	-136	24	-155	152
zaak	-53	-202	140	-55
zaal	115	-136	-175	-187
zag	158	-209	-98	-69
zaken	9	-148	-80	-32
zal	-142	-178	48	426
zalen	64	45	-124	16
zaterdag	-135	96	-130	-82
ze	-47	88	137	34
zeeland	67	-13	-26	28
zeer	146	-190	-42	-220
zeg	-141	-201	-179	208
zegde	-132	-187	-148	-242
zeggen	189	-32	-292	-197
zegt	-67	-144	119	106
zei	-176	-100	-126	-84
zeker	-120	-8	-205	-188
zekerheid	36	-87	11	-41
zelden	341	-277	-291	-302
zelf	-133	56	-40	-202
zelfredzaamheidsroute	-143	-98	-137	-113
zelfregulering	-110	-111	131	64
zelfstandig	-171	52	-14	-118
zelfstandige	55	-68	98	-83
zelfstandigen	-152	-6	-292	-197
zend	-73	-90	-138	7
zenden	-67	4	-173	6
zenders	11	-163	-197	-104
zendt	-106	-193	148	76
zes	126	-66	46	-27
zestien	97	-33	-56	-110
zestig	-173	-205	45	-151
zet	-185	69	-2	167
zetten	-90	39	-4	16
zeven	142	-32	-73	-50
zeventien	-137	46	29	-150
zeventig	59	-109	-227	63
zich	-15	-193	45	-51
zicht	-50	-187	-177	-107
zichtbaar	103	-204	-214	147
zichzelf	76	-190	-21	-121
zie	-182	30	184	-216
ziek	169	-176	34	-96
ziekenhuis	23	-159	-150	-127
ziekenhuizen	51	10	53	-168
ziekte	-141	-178	-187	-217
ziekteverzuim	161	-120	-167	-91
zien	256	-87	-114	-5
zienswijze	12	44	-194	-73
ziet	-231	148	-37	-247
zij	114	70	35	48
zijde	-88	-145	66	-160
zijn	31	-24	-83	-135
zijner	-112	-120	-2	112
zin	-114	-196	60	148
zinvol	-27	-249	113	-108
zit	53	22	-49	-201
zitten	-194	-251	83	-209
zitting	-149	182	-258	-65
zittingen	-117	83	166	-37
zo	120	-169	-68	-79
zo'n	-48	-262	167	132
zoals	-119	156	128	35
zodat	-56	-46	263	90
zodra	-162	-164	13	392
zoek	114	-126	-204	85
zoeken	-21	-42	35	142
zoekjaar	-12	-108	-142	-76
zoekt	-158	62	58	51
zolang	-202	20	169	-167
zomer	-155	-275	36	408
zomermaanden	-123	-129	-144	-100
zomerreces	-106	-129	-76	291
zon	59	-8	-159	74
zond	-119	-113	-182	-201
zondag	-162	-41	-40	-16
zonder	84	-39	-129	-163
zonmw	-151	-40	115	-109
zonnebank	92	-9	-190	-77
zoogdieren	-119	-150	-210	-184
zorg	-165	92	50	-148
zorgautoriteit	-102	-95	15	134
zorgelijk	51	-115	-216	-140
zorgen	-2	-171	-296	-19
zorginstellingen	-125	-118	-154	-163
zorginstituut	-170	-124	-177	0
zorgplicht	-150	-162	-90	-132
zorgverleners	-12	-120	27	-105
zorgverzekeraars	-107	49	-97	73
zorgverzekeringen	-66	-149	8	46
zorgverzekeringswet	-150	65	159	-60
zorgvuldig	158	-183	-136	-140
zorgvuldige	-104	-97	-111	-99
zorgvuldigheid	54	-136	-159	-134
zou	-212	192	-11	-252
zouden	-116	300	-233	-188
zoveel	104	-145	41	16
zover	-182	94	193	113
zulke	-48	-272	144	-217
zullen	-289	-176	-129	-157
zwaar	49	0	219	-26
zwaarder	-98	-45	-160	-97
zwaardere	46	-122	39	-150
zwangere	41	-186	-45	-11
zware	-184	-21	-157	-154
zweden	-71	-25	-115	3
zwitserland	-129	-96	-169	-6
zwolle	-132	-204	-129	-89
à	199	-119	-131	-121
één	45	282	-57	-72
`,
  stem: `
aanbes	-89	-106	-28	91
aanbev	-186	171	118	-70
aanbie	9	-122	-74	33
aandac	-158	59	-127	57
aandri	-133	163	2	-51
aangeb	88	11	-111	11
aanged	-124	223	-170	-142
aangeg	-162	41	-207	-155
aangeh	9	-3	-213	-195
aangek	-115	-189	-151	-110
aangel	78	-130	-165	6
aangem	26	-128	-171	-149
aangen	-16	17	33	-82
aangep	-49	-25	57	36
aanger	-43	44	-161	-121
aanges	-125	30	-17	0
aanget	330	-159	-32	1
aangev	-15	-8	211	40
aangew	-158	129	-23	24
aangez	61	-138	111	-121
aangif	81	79	-53	-234
aanhan	-92	-159	-38	-104
aanhou	39	-76	131	46
aankom	-126	-44	-42	-175
aankon	-51	81	-143	-184
aankop	-173	-120	165	99
aanleg	-63	-184	-178	-146
aanlei	-207	-198	-25	32
aanlev	34	-82	-169	-23
aanmel	56	38	-20	-130
aanmer	-105	-26	0	33
aannem	109	-61	-111	61
aanpas	-112	75	-99	-72
aanrij	109	83	-139	-130
aansch	26	-110	-185	-40
aanslu	-170	-66	-111	90
aanspr	-74	-37	-86	90
aansta	-100	-35	-9	228
aanste	-60	252	56	-17
aantal	-16	-143	-10	4
aantek	34	45	115	-145
aanton	147	-160	-152	-73
aantoo	261	-195	-35	-97
aantre	-66	-22	-246	-126
aanvaa	-230	-181	-39	-139
aanvan	64	72	-121	-144
aanvra	61	109	-192	-169
aanvul	-162	2	-95	98
aanwez	46	3	-82	-160
aanwij	214	28	-56	69
aanzie	44	-122	-161	-127
aardwa	-245	-232	-200	-203
academ	-147	-182	-166	-144
accoun	10	38	50	-7
achter	123	-96	-119	-92
achtti	20	-2	-101	-47
actual	-83	19	61	79
admini	161	-149	-171	-141
adress	10	0	77	-146
advies	-80	108	-222	-121
adviez	-71	-40	-72	-158
advise	-121	283	-152	-178
advoca	75	126	-149	-140
afdeli	26	126	-201	-48
afdwin	-134	110	-129	-183
afgeda	18	-155	-245	-89
afgeha	85	-118	-124	-100
afgele	111	-89	-132	-140
afgelo	-46	-169	-225	-99
afgeno	118	-64	-208	-117
afgero	-135	-81	1	25
afgesc	116	-168	-183	-96
afgesl	-46	-116	-169	86
afgesp	-153	-202	95	41
afgest	-8	103	-108	-164
afgewe	-85	-29	-6	-104
afgezi	-164	51	95	-176
afhand	56	-125	11	52
afhank	-27	-5	-51	2
afleid	120	-104	-131	-99
afleve	7	-2	-158	-159
afloss	-120	-32	86	66
afneme	-107	55	78	-33
afrond	92	-161	-80	-5
afscha	-196	134	201	-201
afschr	33	-11	-142	-56
afslui	27	-166	-84	-114
afspra	14	52	123	-20
afstem	-113	99	-169	-213
afstud	5	41	-23	-11
afwach	-107	-11	-5	-148
afwegi	-143	-227	137	-26
afwijk	-79	18	141	-201
afwijz	-123	-223	0	-236
afzond	-114	-40	-66	197
agende	-91	-106	-129	-95
agents	-161	-166	67	-119
agrari	-141	-141	-222	-177
agress	38	-69	-129	-106
akkerb	61	-152	-211	-192
algehe	-110	-128	-157	-127
algeme	4	-113	-157	-184
alleen	-3	27	-32	-62
allema	155	-118	-85	-107
allere	-158	169	-192	-196
allerg	-93	19	-111	-157
altern	-245	-167	-78	39
alvore	-105	-141	218	114
ambass	-287	150	171	9
ambtel	-168	-49	-15	87
ambten	-207	11	-289	-106
ambtge	-112	-141	-68	116
ambtsb	80	-155	-16	22
ambtso	-64	-162	6	231
ambtsv	-144	-55	-198	-182
amerik	69	67	-163	-160
amster	-137	-3	-250	-101
analfa	82	79	-134	-165
anderh	104	-93	-64	-157
antwoo	-97	-38	-61	1
apothe	144	17	-200	-211
appara	2	-185	-169	-170
apprec	-73	-94	-213	87
arbeid	33	-89	15	-40
arboca	-161	-120	-197	36
artike	66	76	-170	-152
artsen	-126	74	133	78
asiela	-162	-100	-159	-190
asielo	46	-91	-183	-145
asielz	34	-4	-6	-93
assist	-149	-47	141	-35
attrac	-119	64	-31	12
audici	-172	89	-10	-183
auditd	5	-167	4	5
august	-81	-182	-49	99
automa	64	115	31	-42
autori	-142	-28	55	37
bakker	-128	143	-181	-88
basisa	-153	95	-100	62
basisr	56	-114	-122	-168
basiss	-15	-78	-117	-40
batter	-14	-40	-183	-162
bbb-fr	-130	-139	-48	-81
beantw	-59	-189	-269	120
bebouw	-100	30	-143	-114
becijf	146	19	-155	-108
bedenk	47	-7	7	-158
bedien	-78	14	-379	-100
bedoel	-198	-248	-173	251
bedraa	-201	-176	-287	-197
bedrag	-217	125	22	-62
bedrei	70	-146	-164	4
bedrij	146	-73	-44	-7
bedroe	-7	-129	-127	-98
bedwel	9	-9	-146	67
begele	143	105	-45	-132
beginn	-144	-27	83	24
begins	-142	-10	-29	-243
begonn	46	-22	-10	-52
begren	-162	-50	48	-103
begrep	47	-89	-145	-140
begrij	14	15	-59	-109
begrot	-162	-75	-3	-61
behand	-15	40	-59	-130
beheer	-78	91	89	65
behoef	-121	49	257	-25
behoev	-126	-126	-1	-154
behoud	42	-98	-76	-204
bekend	-157	-183	71	51
bekost	-74	94	-95	-74
belang	52	-249	-218	-183
belast	-65	-60	111	21
belegg	-126	203	73	-127
beleid	-245	-139	-176	14
belemm	60	-26	14	-5
belgis	-45	-59	-58	-93
beloni	26	-131	73	-28
bemann	123	-108	-237	-184
bemidd	-186	184	-211	-31
bemoed	85	-101	-141	-105
benade	-131	9	-63	189
benadr	26	-129	-139	17
benodi	-11	-182	-116	183
benoem	-153	3	223	-15
benutt	-168	-171	55	33
beoord	33	-93	-92	-48
bepaal	21	-164	-143	-64
bepali	-128	-68	71	-122
beperk	-44	134	-89	-86
beplei	-169	356	85	3
beproe	-139	-210	141	72
bereid	-28	-29	-167	-147
bereik	86	60	-51	-107
bereke	59	1	-49	-82
berich	-53	-54	-61	-50
beroep	-157	118	-1	-77
berust	59	-163	109	-22
besche	-38	-293	71	-39
beschi	-26	-56	58	64
bescho	-182	-5	-23	-92
beschr	-172	-13	-178	-120
beslag	-52	103	-49	44
beslis	-46	-111	22	-62
beslot	-221	-96	265	0
beslui	-47	-219	133	165
besmet	-137	-79	-127	-59
bespaa	-2	-128	120	116
bespar	91	-116	-186	-59
bespre	-123	94	-32	105
bespro	-133	-221	65	-221
bestaa	6	-38	48	48
bestan	-144	-123	32	-74
bested	74	-9	-159	23
bestee	41	-148	-115	-102
bestel	-170	-126	-206	-183
bestem	-62	-59	82	-67
bestri	-82	-41	-21	-61
bestud	-221	-149	50	21
bestur	-158	-58	-285	7
bestuu	-263	-145	0	-121
betaal	49	-44	17	-161
betali	51	-13	47	-48
beteke	-41	-180	66	-47
betref	-81	-135	-1	-134
betrek	-200	-23	3	38
betreu	-138	-148	-125	-80
betrok	118	-127	16	91
betrou	-110	74	-199	-123
beveil	-115	165	-97	107
bevest	157	-193	-227	19
bevind	86	-164	-42	44
bevoeg	-27	-6	43	-84
bevolk	15	150	68	-74
bevoor	32	-158	27	45
bevord	-142	2	-205	61
bevraa	-162	-89	-132	-92
bewaar	-43	-52	-144	13
bewari	-179	12	-161	-98
beweeg	-134	-31	-214	69
bewegi	76	41	-49	-199
bewijs	-79	62	126	-111
bewind	-141	100	33	-96
bewone	58	-73	-240	-150
bezett	-84	1	-13	-135
bezitt	-112	3	-129	-131
bezoch	234	-228	-186	-139
bezoek	-1	-46	-50	-44
bezorg	-167	31	-24	-127
bezuin	-144	-171	-238	-157
bezwaa	64	-180	13	-212
bezwar	-48	159	239	-119
beëind	-144	187	-276	-257
biblio	-140	-64	12	125
bijdra	-91	-63	146	119
bijeen	-47	-219	-4	197
bijgaa	-135	185	-148	-279
bijged	156	-153	-156	-85
bijgev	-124	84	-269	-150
bijgew	44	-157	-170	-157
bijna-	-111	161	-202	-88
bijsch	-86	-123	116	-139
bijslu	-41	-165	-164	-20
bijsta	47	-70	-210	58
bijzon	-192	40	20	-66
binnen	-77	-76	-111	90
biolog	92	-141	-185	-133
bladzi	-84	107	74	34
blijke	100	-130	48	-144
blijve	-120	-43	4	-69
bloedv	-90	51	135	-168
boerde	-51	21	-44	-103
bondge	-116	55	-58	-138
borgst	-20	-101	-56	-83
bouwbe	-152	-5	-42	-113
bouwwe	3	-51	148	103
bovenb	72	86	34	-113
bovend	-255	-54	165	-219
boveng	-155	138	49	-17
bovens	-111	-108	-101	-144
bracht	164	-121	-86	-62
branch	-167	-12	58	-185
brandm	-102	70	-164	-137
brands	136	22	73	-157
brandv	22	-110	-115	-101
brandw	-195	13	-218	-122
briefa	-30	-23	1	3
brochu	-101	-88	77	80
brouwe	-33	-136	-185	26
brugwa	71	-117	-149	-86
bruikb	-72	-28	-257	53
budget	-78	-126	78	43
buiten	6	16	-129	54
bundel	-32	-128	-155	54
burgem	-148	-112	50	137
burger	-178	30	119	-120
buurla	-141	19	-194	-167
buurtb	29	-34	-105	20
buurtr	-159	-66	-171	-152
buurts	24	-4	-98	-107
camera	-9	-182	32	-71
campag	-136	14	21	228
cao-pa	-140	44	123	-135
capaci	-106	20	-117	-98
caselo	-35	58	-150	-87
catalo	108	230	-335	-213
catego	-12	-148	-229	13
cda-fr	-44	5	-183	-130
centra	-103	85	-28	-82
ceremo	30	22	-211	-90
certif	84	39	9	138
chauff	150	-6	-149	-114
chroni	-5	-142	137	4
circul	-150	3	214	189
cliënt	79	-68	45	-135
coachi	-144	202	-201	-22
coalit	-179	118	149	-194
coelia	-153	33	-165	-161
cofina	-95	30	65	-104
collec	-71	132	-170	-164
colleg	110	15	-18	73
combin	15	-46	-229	-174
comman	74	-63	142	42
commer	-4	-159	-130	-84
commis	19	101	-49	-147
commun	-106	-145	-153	-65
compen	-174	46	-102	-147
comple	28	6	13	72
comput	-120	101	-173	36
concen	32	34	13	-176
concep	-168	-37	147	-102
conces	-112	-22	-140	-176
concië	33	-61	-173	89
conclu	335	-179	-291	-134
concur	-22	-210	-292	-51
consta	344	-284	-220	-198
constr	60	-20	-217	-17
consul	-66	44	-195	144
consum	8	-220	93	-88
contac	146	123	-6	71
contai	81	-174	-186	-168
contra	-44	32	78	24
contro	-65	107	-56	21
conven	-172	-67	82	23
corona	-110	-133	7	-149
corpor	-66	-34	150	-33
coöper	19	87	39	60
coördi	-123	-31	-43	58
crisis	-105	35	-25	-162
criter	-24	-225	-116	-55
cruise	96	-161	-145	-134
cultur	-104	109	-8	-77
cultuu	-45	-112	28	-23
curate	-91	-75	-140	37
cursus	-28	17	-189	-126
daadwe	52	-14	-133	1
daarbo	-180	-149	216	-117
daardo	65	-249	-42	-127
daaren	273	-17	-221	-160
daarna	-101	204	-26	-50
daarov	-107	-84	-52	140
daarte	-187	-183	65	-25
daarvo	-106	-110	18	79
dagbes	83	-126	-134	-119
dageli	28	51	24	-56
decemb	-125	-140	-11	174
decent	-138	-158	67	23
deelna	22	-184	-269	-170
deelne	-44	25	-152	-41
deelst	-125	-151	88	-131
defens	-94	-234	-5	77
defini	-113	26	24	71
delfzi	-129	-96	-125	-111
deltap	-39	-75	-76	-60
dement	-29	-65	-122	-137
demiss	-133	-165	-116	31
denema	29	-150	-222	-169
denkbe	-147	63	69	-128
dergel	-92	-64	106	-38
derhal	-65	-98	-77	-121
desgev	-86	-144	-240	-4
desgew	-111	-64	4	-190
deskun	-31	-1	-21	-59
destij	-46	-162	-91	-101
detach	101	41	-170	7
detent	-121	-13	-6	-131
dezelf	51	28	15	-56
diabet	112	-110	-106	-114
dichtb	-131	-109	-88	-116
dichtg	24	-181	73	-161
dienja	8	-32	-138	-122
dienov	-134	-175	162	-52
dienst	-29	-113	143	-23
dieren	-32	-24	-238	-190
dierge	-126	-71	-167	-123
diezel	-142	-131	-136	74
digita	-8	193	-75	12
diplom	-181	164	-218	-211
direct	-131	-132	35	51
distri	-130	68	-227	-61
docent	-20	56	-24	-199
docume	96	66	-22	92
doelgr	117	68	-206	-190
doelma	253	-168	-189	-41
doeltr	200	-74	-28	10
doorga	63	27	-140	-158
doorge	-8	-9	-69	-18
doorkr	-143	-152	4	-148
doorli	4	75	-306	-150
doorlo	114	-148	-290	-62
doorre	-39	-148	-138	148
doorst	47	39	-118	21
doorze	-154	99	-208	-209
dorpsh	-156	116	-179	-134
dossie	198	-126	-234	-106
draagv	35	-151	30	-159
dreige	53	-129	52	83
drieho	-150	-36	16	-164
driekw	143	-66	-102	-48
dringe	64	36	-176	-144
drinkw	46	-66	0	50
duidel	154	-75	-18	-219
duitsl	27	-21	-82	-228
dunbev	41	-44	103	74
duurza	42	21	-111	85
dwangm	56	-9	-127	13
dwangs	-8	-68	-196	-26
econom	31	-129	-120	-190
eendui	146	-40	-165	-84
eenhed	-82	-3	138	40
eenmal	-126	-208	-4	27
eenvou	-125	25	-54	63
eenzel	-158	15	191	151
eerste	-6	104	-218	-111
eerstv	-134	-70	179	267
effect	76	99	-8	-101
eigena	41	-30	-128	-15
eiland	-156	-144	-272	45
eindev	-76	-101	-164	130
eindge	64	-25	-165	-156
eindho	-137	-133	-132	155
eindra	-122	-89	-45	-152
eindto	34	-102	-156	-148
elektr	29	-97	42	-17
energi	36	-118	0	-147
enkelb	-27	-149	-135	-145
enthou	-159	6	174	-154
erfgoe	-15	-73	-234	-124
erkenn	-153	51	-63	4
erkent	-128	-196	-326	-270
ernsti	-7	-99	-51	-5
ervari	-139	-138	16	-11
ethiop	-17	-97	-143	-45
europe	-137	-88	90	-7
eustat	82	-192	-153	-139
evalua	-101	-43	-119	16
evalue	-147	114	-142	9
evenee	-165	189	190	-76
evenre	-135	-134	96	156
evenwi	30	-150	-174	-163
examen	17	15	71	-57
examin	107	-115	91	-61
experi	-181	-12	-249	-146
expert	-170	-145	-152	107
exploi	-227	38	-326	-180
export	103	-120	-40	-68
fabrik	-152	-189	18	-96
facili	-121	78	-36	-136
failli	-112	-24	-47	31
famili	12	-88	-184	-137
februa	-140	-50	126	63
federa	-99	-78	-3	-154
feitel	161	37	-51	-193
financ	-123	-36	72	20
flexib	-85	-127	59	148
format	-224	-191	203	-142
formul	-28	5	154	146
foutma	65	-31	64	-114
fracti	-94	-218	-153	-95
frankr	-119	-130	32	-141
freque	-17	100	74	-174
friesl	-138	-136	-126	-175
functi	41	85	-14	-258
garand	-136	-93	125	-79
garant	-37	51	-15	-21
garnal	-81	77	-162	-182
gastou	12	168	-49	-130
gasver	132	-106	-177	-65
geadvi	-120	53	-185	-96
geanal	-90	-82	-118	-121
geanon	-85	67	142	106
geantw	-100	-177	-6	-146
gebeur	-3	-182	72	31
gebied	78	75	-58	-278
geblek	108	16	-31	-41
geblev	146	-36	-223	-106
gebond	68	-164	47	-124
gebouw	-96	48	8	7
gebrac	15	-64	-43	15
gebrek	208	-31	-203	-151
gebrui	-25	-58	-122	-83
gecert	1	-157	-208	-188
gecont	16	-140	49	7
gedach	-197	218	225	-61
gedeel	57	106	64	-144
gedeta	-140	-145	-192	-139
gedeti	-137	-38	-49	-65
gedrag	-75	-93	63	39
gedure	18	-45	-228	-160
gedwon	25	-86	-170	88
gefase	-108	87	-191	64
gegeve	198	-19	-44	25
gegroe	-42	-96	-131	-95
gehalv	86	-140	-98	52
gehand	63	-50	33	-152
geholp	-179	58	46	79
gehoor	-29	-80	-29	-126
gehoud	-39	-79	-122	27
geklaa	-110	-40	-96	-91
gekopp	-181	-119	-167	-164
gekreg	-49	-198	146	15
geldau	-47	86	-98	-80
gelder	62	-159	-145	-102
gelege	-153	-155	-20	73
geleve	-126	-82	-116	-181
gelijk	-150	36	7	89
geluid	74	-36	-220	-166
gelukk	67	47	137	-196
gemaak	75	-138	-143	-14
gemeen	17	-62	28	-41
gemeng	9	65	66	-123
gemidd	364	-170	-202	-159
gemoti	188	-56	-199	-114
genees	-177	-172	49	61
genera	-109	128	-243	-165
genodi	168	-111	-121	-140
genoeg	-110	-145	-121	-102
genoem	14	-202	82	-155
genoot	-151	-52	-25	-41
geplaa	-6	-48	-164	113
gepubl	-123	-71	-135	-90
geraad	-129	-26	110	89
gerapp	88	30	-145	53
gereag	-107	-138	-249	-129
gereal	66	-122	-170	-153
gerech	65	-228	55	29
gereed	69	-104	106	-179
gerege	74	-56	206	-70
geregi	4	-139	-147	-195
gerese	37	-55	-177	52
gerich	-8	54	47	-113
gesche	-158	89	-171	-148
geschi	-156	-200	121	67
gescho	-6	71	-1	-181
geschr	-163	-29	33	-136
gescre	-62	-112	-156	-95
geslac	-148	74	-130	-24
geslot	-98	-183	31	-274
gespre	35	-8	-57	35
gespro	-175	-117	-128	-155
gesteg	226	-160	-253	-115
gestel	1	-107	73	-116
gesteu	147	-156	-118	-140
gestuu	-91	-120	118	-197
gesubs	154	-169	-116	-101
geteke	-92	-189	66	-158
getoet	-81	64	-140	-52
getred	-111	113	148	-198
getuig	-134	-56	86	-131
gevaar	63	-8	44	-110
gevall	224	2	25	-73
gevang	52	-133	-152	-188
gevoeg	-25	-81	-83	-67
gevoel	-175	-141	-146	-134
gevolg	-9	-122	-31	123
gevond	264	-165	-24	-92
gevraa	-109	-19	-29	42
gewaar	24	-102	-42	-174
geweld	-150	-154	41	-87
gewijz	-89	45	93	48
geword	91	-197	53	-168
geworv	-153	21	-202	-149
gezame	-188	137	-13	-4
gezich	52	45	-199	-149
gezinn	195	70	-135	-143
gezins	52	-39	-363	-285
gezond	-91	-101	-30	56
geëval	-156	-55	-240	-13
geïnde	-66	24	21	93
geïnfo	50	-178	-227	36
geïnte	126	-129	-96	-116
geïnve	50	-138	-176	-152
glastu	-42	-137	-115	-114
goeder	-118	-143	-228	-161
goedge	91	-150	-85	-147
goedke	-179	78	-130	-127
goedko	170	-259	-266	-187
grensw	-65	40	-150	35
griffi	-159	14	-245	-48
groeik	-139	-129	-111	-148
groeil	59	-33	-167	-137
groenl	-90	51	-56	-114
groeps	-142	19	-158	-144
grondb	-163	-40	-145	-169
grondi	-137	-140	-137	-93
gronds	19	-98	144	-149
grondw	-99	60	-280	-196
gronin	-4	-126	-43	123
groots	-36	-184	-102	-119
groten	-14	-139	-169	-139
gunsti	85	-151	-193	40
haalba	-184	-77	316	151
halfja	-135	59	-30	80
halfta	-103	93	3	-34
halver	-168	13	115	10
handbo	-140	-150	165	98
handel	-178	9	-68	-225
handha	-18	-147	9	-198
handic	-82	-132	-105	-138
handle	-144	25	137	142
handre	-142	-166	41	53
handte	71	-171	-109	119
hardhe	-98	-175	-111	-136
haverk	-131	-149	-122	-95
hechte	-83	-117	-19	-99
heliko	22	-55	-189	-153
herfst	-67	9	-161	-25
herhaa	-6	73	-231	83
herhal	-6	-56	111	0
herijk	-150	83	-42	17
herind	-138	-43	56	73
herinn	-113	39	-84	-109
herken	-233	32	-299	-171
herkom	170	32	-79	-179
herove	-134	64	57	-151
hersch	-106	-123	133	124
herste	118	-80	-190	-186
herves	-138	-99	-89	-142
herzie	-111	-63	221	185
hetzel	-137	-61	-96	-194
hieron	-146	-127	-362	-382
hierov	-148	-28	82	148
hiervo	-155	-32	262	145
hoever	-42	-145	-174	78
hogesc	-132	3	12	47
honder	-165	-154	-149	-180
honora	4	-150	-163	-195
hoofdd	-152	-187	-235	-40
hoofdl	2	-44	-141	-124
hoofds	-232	-96	-122	-133
hoofdv	-188	-76	-131	-80
hoogac	-112	-114	-117	-121
hoogle	-124	57	-131	-107
hoogop	65	-126	-139	-111
hoorto	-43	1	-119	-141
horizo	-131	38	-136	-125
huisar	49	53	57	58
huisho	101	13	-207	-238
huiska	-154	-196	-181	-170
huisve	32	-160	-48	-93
hulpmi	-152	-85	126	-210
humani	-155	127	16	72
huurco	71	-40	-227	-3
huurde	-58	104	-251	-63
huurge	-133	71	-123	-122
huurpr	6	105	-172	-32
huurwo	68	-86	-163	49
hypoth	-110	56	-266	65
identi	-50	4	-2	23
iedere	-252	-80	46	-200
illega	112	-134	-132	33
immigr	-111	-106	22	-147
import	-79	-115	-141	146
inbegr	-147	28	19	11
inbren	-112	-137	60	-80
inburg	59	-147	-148	-76
incide	-12	25	-8	-55
indeli	-89	-164	-127	-136
inderd	61	-197	-81	-66
indert	-146	-68	-120	-111
indica	-130	-62	-128	51
indien	-248	20	-175	128
inform	-32	-121	-125	-30
infras	-128	90	-75	29
ingang	64	-45	98	-120
ingebr	-149	62	18	87
ingedi	-13	-10	32	-80
ingega	-132	-116	-5	-36
ingeli	-121	52	-168	-4
ingeno	-129	-143	37	17
ingeri	-165	-168	-93	128
ingesc	46	-45	-218	-49
ingest	-27	-200	23	-277
ingetr	-20	97	-188	-161
ingevo	-37	-11	98	-32
ingevu	-6	-122	30	-143
ingewi	158	-240	-35	-224
ingezo	-52	-106	-141	-161
ingrij	-242	-224	-128	-30
inhoud	-108	95	73	40
initia	-191	-157	-52	-208
inkome	-41	-24	-44	-9
inkoms	-17	-65	-139	-175
inkoop	-133	-145	209	-199
inlich	-141	-129	-226	-26
inmidd	-246	-211	151	-43
innova	-24	-77	-236	-205
inrich	-81	-6	119	28
inschr	56	35	-169	89
inspan	-83	-168	-192	189
inspec	30	26	-71	-12
instal	13	-1	30	19
instan	-180	69	62	-78
instap	-65	-76	-86	-106
instel	3	-12	-69	-76
instem	-123	163	62	-96
instit	-59	148	-176	-62
instro	-15	-128	-202	38
instru	57	-75	-150	-40
integr	56	73	-49	104
intens	-149	102	-216	82
interd	-131	-84	-83	-66
intern	-130	-28	-66	13
interp	-108	-178	-66	-170
interv	-135	-153	-119	-154
intran	-109	23	-140	-97
intrek	-150	-152	165	-30
intuss	-11	-148	-245	-93
invent	-122	-135	105	89
invest	28	74	-196	-144
invoer	68	83	-83	-237
invull	14	-187	82	-58
inwerk	-124	-32	-32	234
inwone	-119	5	-137	-231
inzetb	-40	-73	-178	120
inzett	-114	-136	-36	159
isolat	-72	-25	-112	-145
jaarbe	-126	-130	-202	68
jaarli	-83	270	-43	-26
jaarpl	-132	-218	111	-32
jaarve	-1	-91	136	102
jaarwi	-161	-99	-174	41
jeugdb	-97	25	-125	-98
jeugdg	-107	2	105	-32
jeugdi	-29	-150	-248	-28
jeugdw	22	-116	115	-128
jeugdz	-166	-39	11	-90
jobcoa	-30	-102	-123	-72
jonger	123	143	-179	-75
journa	-98	-79	78	-128
juridi	-144	-237	220	-1
justit	-153	-97	-84	-21
kabine	-128	-127	-34	-95
kadast	-145	20	69	80
kaderb	3	-1	70	-59
kamerb	-141	32	-132	-160
kamers	-74	-50	-55	35
kampee	-1	-120	-131	-112
kandid	-30	32	-22	-149
kantel	-129	-147	-165	-188
kanton	-6	21	-207	-131
kantoo	-111	67	-223	-156
kantor	47	-183	-221	-187
kantte	-173	-191	-163	-175
karakt	-105	-104	140	-150
kazern	-148	-106	-87	-121
kenget	14	34	-12	-46
kenmer	-72	-101	-78	-17
kennis	-65	-29	156	-190
kerkge	-153	-145	18	5
kermis	-91	-185	-192	27
kerndo	-11	90	26	-114
kerstr	-93	-97	-119	178
ketenp	26	-209	40	-129
keurin	112	98	-69	85
keurme	-52	117	-27	-53
keuzed	-84	24	-98	-101
kiesra	9	59	-177	-171
kilogr	-89	-37	-179	-140
kilome	-185	88	-82	-78
kinder	-35	80	-131	-119
klacht	200	124	-204	-146
klantm	189	-139	-211	-137
kleinb	13	-147	-30	-132
kleine	-85	32	-57	22
kleink	-157	-138	-210	-131
kleins	103	-188	-207	-217
klimaa	-131	-79	-119	-57
knelpu	108	35	-163	-146
kondig	21	-149	-130	-149
konink	-69	-114	0	106
koolst	-13	-150	-210	-125
koopha	-137	12	72	-15
koppel	52	111	9	67
korpsc	-152	-103	18	85
kostba	99	-165	-132	-134
kostel	-11	113	-55	22
kosten	-35	100	79	-71
kostpr	-85	-156	100	-3
kracht	49	-167	-16	-177
kranen	-135	-148	-122	-130
kredie	-177	45	-208	-209
krijgs	-233	22	12	-188
kritis	139	-105	-294	-248
kwalit	127	-263	-136	-143
kwarta	-128	-126	-97	284
kwetsb	168	-59	-90	-209
kwijts	-154	138	-147	-131
landbo	-195	-197	-150	-228
landel	-83	205	7	-52
landen	57	-201	60	-1
landgo	43	18	-216	-158
landma	-176	-157	-62	21
landsc	-96	17	-61	11
langdu	-21	-186	-268	-110
langja	59	39	-10	-103
leefom	-34	-34	58	-23
leefti	-22	87	20	-190
leegst	-22	65	-27	-77
leerbe	-107	42	-63	-144
leerkr	-55	-48	-135	-174
leerli	140	-143	-94	-151
leerpl	-18	19	-183	0
leesba	-100	49	-139	-118
leeson	14	60	-86	-108
legeri	-110	81	-159	46
leidin	-2	14	-224	119
leidra	-48	-128	79	65
lening	82	15	-89	-93
lerare	-153	-203	74	-17
letter	-153	115	-113	-148
levens	-129	14	-136	-33
levera	-151	3	15	-62
leveri	-94	-176	156	89
levert	152	-167	-204	-144
licham	-133	25	-193	-136
lichte	-84	138	10	51
lidsta	-183	-55	-9	-131
ligpla	35	60	-157	20
lindho	-127	-107	-68	-94
litera	-103	-129	-240	-43
locati	15	-69	-88	-51
logist	13	-120	-127	-145
loondo	-95	67	-102	1
loonko	-115	-37	-174	-100
loonst	-25	-47	-202	-123
loopba	-129	97	30	-5
loopti	-70	149	119	14
luchth	7	-162	-194	71
luchtk	97	-103	-120	-106
luchtv	-111	-152	-202	-68
luchtw	66	55	-119	-169
luiste	126	28	-137	-118
maande	-1	55	91	18
maastr	-155	-170	-171	-95
maatre	53	-71	-18	-87
maatsc	-172	2	-29	-41
machin	82	19	-176	-163
machti	-133	-51	-121	-186
magazi	33	8	-162	-145
makela	-28	-15	-68	-139
mantel	79	65	-171	-31
marech	4	-204	21	-34
mariti	-76	136	-143	-135
marktp	-116	-144	-189	-189
materi	6	-147	168	-173
maxima	-119	17	-171	17
maximu	-119	189	-19	-52
medede	-78	-125	-244	-185
medewe	83	96	-260	-95
medica	100	-177	-89	-91
medici	61	-151	-172	-32
medisc	39	64	-2	-41
meebet	-160	115	-12	-173
meeded	-12	-86	-90	-68
meeged	-118	-99	-25	47
meegeg	-1	69	-162	-91
meegen	-90	27	116	117
meegew	-112	-178	25	98
meerde	64	-2	-139	63
meerei	-94	175	-9	-5
meerja	-161	27	-83	-205
meerko	-114	-126	92	-144
meerwa	-157	-186	122	-117
meetba	190	79	-190	-132
meetel	28	143	-164	-125
meetre	87	33	99	-138
meewer	-155	-143	-172	-168
meirec	-66	-88	-159	111
meldin	93	75	-237	-85
meldka	-109	-158	-178	94
meldpl	65	88	64	-38
meldpu	-112	33	-92	-121
mening	-106	-119	-185	-128
menskr	-196	-172	63	-191
mentor	-33	-142	-217	52
merend	98	-232	-191	-199
merkba	100	-149	-61	-125
meting	78	-31	-115	29
middel	-189	-102	8	35
midden	-74	-59	-133	-189
migrat	-64	-17	-201	-54
milieu	-164	-13	-46	110
milita	-73	-57	-103	28
miljoe	-98	-142	114	-101
minder	-217	104	-146	-107
minimu	-186	145	-324	-62
minist	-75	-47	-27	69
minste	-97	8	80	-69
misbru	-109	-96	23	-115
misdri	-129	-66	66	-167
misver	25	46	-49	-140
mkb-ne	-130	37	-18	1
mobili	-112	-123	101	-48
modelc	-107	121	-154	-16
modelv	-54	-3	-119	16
modern	-100	-14	-152	89
moeili	-135	-293	23	-141
moeiza	110	-105	-140	-142
mogeli	-137	48	105	78
moment	-6	-195	111	-10
mondel	-142	-62	-211	-186
mondhy	-103	-78	-144	101
mondzo	60	101	-26	-125
mongol	-116	46	31	-146
monteu	66	78	-109	-121
monume	38	-177	-210	-104
motie-	-155	-366	-466	-185
motive	95	131	10	41
motorr	-88	-148	-148	-135
museum	-108	-128	-177	-170
muziek	-13	75	-197	-113
naarma	-6	83	-148	-69
nabest	57	-83	-97	-170
nachta	34	77	-167	-167
nachtb	112	-112	-67	-79
nachtd	73	12	-191	-140
nachte	46	70	-10	-127
nachtw	-80	56	-183	68
nadruk	-113	128	-10	-148
nagega	-52	-166	-199	-26
nageko	-131	-81	-141	-114
nagele	156	-160	-118	-181
nagelo	-160	-131	3	21
nageno	116	-139	-73	-39
najaar	-112	9	-190	176
nalevi	120	-103	-187	-39
nameli	-146	53	103	-204
nascho	-90	144	95	-60
nation	-66	-49	36	23
natura	7	-201	-84	52
natuur	-174	-99	-261	-20
nauwel	395	-128	-176	-152
navolg	-160	22	59	-157
nederl	-85	-87	-16	-60
neerge	-186	-159	96	-106
neersl	-103	107	-170	-146
negati	130	-138	-92	-144
negent	-50	-10	3	-126
netbeh	-166	32	-69	28
niette	42	-169	156	121
nieuwk	11	15	-45	-6
nieuws	-133	-150	-125	84
noodhu	-131	-215	-167	-99
noodlo	-140	-154	97	-115
noodop	-169	-194	-158	-122
noodpa	-164	71	15	-110
noodpo	46	177	-219	-190
noodvo	-137	73	-151	22
noodza	-237	47	-96	-111
noord-	-144	-9	-196	-155
noorde	-137	-127	-176	49
noordk	38	-109	-185	-130
noorwe	-175	-40	-184	-167
normer	-183	-173	-145	-148
notari	53	-81	66	-235
novemb	-163	-142	48	71
nulmet	63	170	-64	-213
object	-67	72	-52	-203
oefeni	-87	-63	165	71
oekraï	-121	-128	-194	16
offici	-16	-12	46	-180
oirsch	-126	19	167	43
oldtim	16	-106	-72	-122
ombuds	-87	188	-51	-106
omgega	36	-145	-130	-132
omgevi	-94	-32	44	3
omroep	63	21	55	-120
omschr	98	109	-12	-106
omstan	-26	39	-86	-158
omwone	-67	87	-246	-39
omzett	-62	-133	32	60
onaang	-194	54	-45	93
onaanv	-147	-172	-147	-147
onafha	-260	190	36	-85
onbeke	302	-84	-110	-177
onbema	-122	93	-218	-4
onderb	-104	-9	158	-33
onderd	-70	-28	101	-36
onderg	-77	116	99	80
onderh	106	42	-96	-136
onderl	-61	19	-43	-98
ondern	7	-54	1	-39
onders	9	-154	21	-277
ondert	-58	134	-118	-45
onderv	2	-78	-64	-150
onderw	-105	24	-22	-94
onderz	67	18	-72	-41
onduid	59	-146	-200	-172
ongebr	-146	-90	-144	-136
ongeli	-96	-90	86	32
ongemo	-127	20	100	-131
ongeva	50	40	-198	-175
ongeve	-24	-299	-303	-230
ongevr	-82	-209	-118	-122
ongewe	-158	-142	-152	-100
ongewi	-163	77	-13	40
onhaal	-134	-175	152	-163
onherr	-115	-97	-184	89
onjuis	152	-141	-162	-105
onmisb	-140	87	-158	-134
onontb	-131	130	-190	-141
onrech	68	-107	-94	-75
ontbre	269	-103	87	-100
ontevr	92	62	-111	-140
onthef	-98	-238	-273	-2
ontlee	-133	-142	-18	-151
ontrad	-131	193	50	-166
ontrui	-63	87	-195	-178
ontsla	-153	32	-175	-100
ontsta	5	-164	45	-103
ontvan	-120	-25	-95	218
ontvin	13	-162	-155	-170
ontwer	77	-172	4	163
ontwik	-144	79	-210	24
onverk	39	-22	142	-176
onverw	6	-139	-126	19
onvold	268	-251	-134	-176
onvoll	24	-158	-74	-105
onzeke	-64	-136	-163	-167
oordee	247	-148	-85	-177
oordel	135	-167	-224	-117
oorlog	-128	48	59	-96
oorzak	-9	-13	-174	-121
ooster	-108	-77	-74	-180
opbren	-16	89	41	37
opdrac	-81	118	11	63
openba	-189	74	-36	17
openga	-140	32	63	63
openge	-179	73	-142	-132
openin	-135	-212	116	32
openst	-84	-59	95	158
operat	-73	-59	63	116
opgebo	-68	-122	-117	64
opgeda	-145	-154	114	92
opgedr	-138	-108	-232	-148
opgehe	-144	-133	-163	89
opgele	122	-168	-167	-36
opgelo	30	-211	-204	-42
opgeme	-59	15	-134	-144
opgeno	-82	-129	164	162
opgero	-168	1	-193	-150
opgest	-198	-179	-86	25
opgevo	-11	10	138	74
opgevr	88	57	-131	-96
opheff	-123	84	-142	-73
opkoms	37	-74	3	-155
oplegg	-129	-158	101	36
opleid	47	154	2	89
opleve	-123	-61	-126	13
oploss	9	-111	-111	29
opmerk	-158	-230	17	-156
oprich	-112	-94	-48	39
oproep	-212	21	67	-148
opscho	-120	-172	147	123
opspor	13	-158	-117	48
opstel	58	102	31	-53
opvall	141	-98	-106	-56
opvang	139	-23	-25	66
opvare	24	-24	-131	-118
opvatt	-184	-196	-94	-169
opvolg	-215	-129	3	97
opvrag	-24	-3	83	59
opzett	-92	-158	-201	-84
opzich	171	-135	-24	-76
ordeni	-53	55	-143	47
organi	-35	54	-112	-65
oudere	-149	-109	-72	39
overbe	76	-151	-52	-89
overbo	-172	-29	233	-160
overdr	-40	73	-79	-102
overee	-106	25	104	25
overga	46	194	84	-74
overge	-91	-46	377	70
overha	-122	-125	-168	-110
overhe	-25	-150	-54	-130
overig	-219	-187	-193	-236
overla	40	32	-16	-66
overle	71	101	29	150
overli	23	-206	-188	-229
overna	-92	-150	-94	44
overne	-114	-88	273	102
overpl	42	109	-220	-165
oversc	101	-115	-216	-196
overst	-194	-156	-117	126
overtr	29	174	-77	-52
overtu	45	-8	128	35
overwe	-32	280	-146	-27
overwo	-162	93	-143	-127
overzi	-108	-116	-7	77
paaltj	-57	39	-85	-107
pakket	-123	-133	-207	-25
papier	-117	0	77	-69
paragr	-110	7	268	61
parkee	-147	-162	-175	-123
parlem	-188	44	-176	-197
partic	59	84	-53	9
partij	-67	24	86	101
partne	-177	-131	-158	29
paspoo	36	-170	-222	-175
passag	46	91	-176	52
passen	82	-189	-5	42
patiën	-36	-102	-278	-190
pedago	-8	-76	-126	-128
penite	-95	-120	-56	-148
pensio	-115	-2	-30	30
percen	33	-122	116	23
period	-59	-122	-1	-92
perman	-107	63	53	67
persbe	-152	-145	-186	-190
person	-14	-78	83	-76
persoo	-73	-1	45	41
plaats	-31	108	71	39
planbu	70	-41	20	-22
planni	7	-31	-342	-86
platfo	-81	-132	161	74
platte	113	34	-248	-139
pleido	-157	225	117	-123
pluimv	-119	44	-17	-77
plusse	3	53	-149	-17
politi	8	73	67	-78
poortj	54	59	-169	-148
popula	-90	25	-164	26
portef	-128	-157	-244	-225
positi	306	-254	-85	-221
postbe	14	-124	-176	-173
posten	-176	-144	53	12
prakti	16	-147	-47	-99
presen	-114	-66	-158	-192
presid	-108	-112	-119	-95
presta	28	27	51	-139
preven	52	48	5	14
prinsj	-94	-197	-192	272
privac	-151	-152	116	107
proble	-74	-77	-44	-212
proced	183	-136	-123	-65
procen	365	-153	-146	-127
proces	-155	-124	63	-23
procur	-71	-207	119	93
produc	-139	-199	-287	-124
proefp	-88	88	14	81
profes	-56	-118	-121	-111
profit	110	-161	-169	-121
progno	83	-70	-194	-143
progra	-69	90	49	-9
projec	49	104	70	71
protoc	-139	-10	-75	79
provid	-10	86	72	-142
provin	-131	-3	-139	-16
public	-166	131	-3	19
publie	-143	15	-225	-87
pvda-f	-104	-150	-145	-112
raadpl	-107	33	15	-53
raadsl	75	13	-221	-185
raadza	-204	260	-204	-190
raming	-52	-31	-43	63
rappor	-1	27	-238	102
reacti	-184	-25	-73	-39
reagee	-109	-119	-120	96
reager	-105	-187	-147	-52
realis	-212	-147	-123	-78
rechtb	-24	-41	-82	-12
rechte	80	-99	38	-216
rechts	-225	-71	-110	-11
recidi	70	-125	-167	-107
reclas	-18	-45	90	-20
redact	87	-159	-109	-114
redeli	-106	-230	172	97
refere	50	36	-199	-23
regeer	-213	-183	107	11
regeld	38	-34	-149	-171
regelg	83	-179	114	-123
regeli	10	36	-12	42
regenb	-101	37	-120	-163
regeri	-130	7	73	-49
region	-78	6	-224	2
regiss	-111	5	79	-126
regist	67	135	7	36
reglem	-189	-186	94	-48
reguli	-64	60	-230	-155
reisad	-73	-173	74	-157
reisko	-180	78	114	-254
reisti	68	119	-39	-57
reisve	-119	5	45	-21
reizig	-67	-77	-228	2
rekenh	-88	-143	-119	162
rekeni	51	-9	-179	-99
rekenk	35	139	-133	-169
rekent	94	-21	-93	-140
remigr	4	-80	-176	-171
repres	-183	-151	-171	-132
resear	-165	-102	97	62
reserv	32	212	33	-87
reside	-172	-69	-155	-106
restau	-147	28	-217	-141
rester	-98	-127	-110	184
result	-39	-13	-162	114
richti	-138	-30	190	-172
richtl	-186	-68	88	-98
richts	-141	-135	-232	-154
rijbew	-148	145	-35	-233
rijksb	-115	56	97	89
rijksd	-25	-129	111	116
rijksg	-129	95	62	-134
rijksm	-164	-72	-101	-179
rijkso	-135	-149	-134	91
rijksv	-153	39	181	-6
rijksw	-110	14	45	76
rijnva	-50	-94	65	-12
risico	-15	17	81	59
roemee	-128	4	78	96
rolsto	-154	-49	-157	-137
rooste	65	41	112	-200
rotter	-121	-164	121	-50
ruimha	-79	-60	70	-103
ruimte	-100	10	-156	31
rustti	59	-2	-174	-181
sameng	-139	-220	-29	-80
samenh	1	-219	-219	-143
samenl	-64	-65	-235	-187
samens	-12	-82	-100	7
samenv	-15	-7	-104	-13
samenw	125	-1	76	-30
sancti	-54	89	-57	-173
saneri	-119	-199	-215	20
scanne	92	-106	-71	-70
scenar	-100	-155	-191	-103
schaar	-129	-187	-57	9
schade	-43	100	138	-207
schaff	-108	155	-142	-36
schatk	118	-125	-96	-98
schatt	70	-167	-77	-104
scheep	-176	51	-141	-213
schenk	126	18	-188	-123
scherp	-187	98	-181	-124
schets	-111	-103	-136	-133
schiet	-137	49	-172	-86
schijn	183	-225	40	-13
schild	-173	-141	-147	-131
schiph	-158	-154	-139	-1
schipp	-31	-255	-127	-121
scholi	9	11	-23	-84
school	47	-32	84	55
schoon	-165	47	-197	-164
schors	6	-47	-260	-12
schrap	-156	187	-25	-142
schrif	-17	115	-197	-15
schrij	90	105	31	-94
schuld	-101	-215	-120	-223
schutt	36	-133	-105	-92
screen	59	-25	-152	-142
second	116	86	-132	-99
secret	-26	80	22	-101
sector	-214	-181	-93	-13
seizoe	-163	-8	-171	-171
select	-50	104	105	118
separa	-134	-110	-127	182
septem	-149	-169	165	151
servic	-114	37	-86	30
sgp-fr	-102	-178	-127	-133
signal	1	-14	-98	-52
signif	204	-160	-140	-72
sindsd	-205	-136	-214	-136
situat	8	-165	-100	49
slaagk	125	-101	25	-114
slacht	23	112	-217	-46
slecht	17	-50	-95	-239
slotbe	-125	196	34	-142
sluiti	-191	-65	-79	-2
snelhe	-119	4	85	-143
sociaa	-66	-129	-132	-106
softwa	103	-187	-2	8
sommig	-106	-168	-172	-123
soortg	46	-105	-145	-119
sp-fra	-149	-54	-141	10
specia	120	-130	-193	-154
speelr	-79	14	85	-76
splits	-53	53	-21	-23
sportb	-112	-156	-184	-103
sportv	-170	-59	56	-171
spreek	103	-148	0	-73
spreid	-56	-156	-219	50
staatl	-156	147	-199	-133
staats	-173	-59	103	58
stagia	131	-23	-28	-63
stalki	-103	-101	-125	-150
stalli	-85	11	-126	-143
standa	-198	194	133	36
standh	22	-159	-148	-165
standp	-98	-67	27	17
starte	133	-102	-80	-245
staten	-1	-234	5	-13
statio	-74	-168	-240	105
statis	75	-147	-171	56
status	-15	-106	-192	-115
steekp	-40	-15	29	-6
stelse	42	24	-17	70
stembu	-156	89	52	-267
stemho	97	31	-154	-119
stemlo	-122	-150	-157	-91
steunp	-22	33	45	-126
sticht	29	14	4	-66
stikst	15	-120	-56	-133
stilge	-76	-126	-152	-101
stille	-83	-174	-162	21
stilst	33	75	-172	37
stimul	-172	72	45	-174
stopge	-109	-122	70	-91
storin	89	146	4	19
strafb	-136	-142	37	57
strafr	-116	-16	-110	42
strafz	95	-90	-144	-138
strate	-115	30	25	70
streef	-124	-36	-123	-51
streek	-158	60	-244	-215
strekk	-141	2	93	93
streng	-2	91	63	57
stroom	27	59	-14	20
struct	-101	8	-175	-70
studen	-41	-69	-94	-6
studer	-127	-171	-173	-134
studie	-47	89	95	34
studio	64	83	-81	-97
subsid	-15	91	-37	-77
sugges	-150	344	238	-17
sympat	-98	19	139	20
system	-23	72	13	-286
taakgr	-107	42	-124	-114
taakst	-198	19	-171	-63
taalle	-140	32	87	-136
taalni	-44	-27	-242	-149
taalsc	-131	112	-70	0
tandar	21	77	-236	-160
tanzan	-121	-128	-90	58
tariev	-203	-138	0	-95
tatoea	-69	18	-140	-175
taxate	-112	89	-209	-149
techni	46	-176	-134	38
tegeli	65	5	-273	9
tegemo	-149	40	88	108
tegeng	-119	45	-166	-115
tegeno	136	-178	-40	-204
tegenv	47	134	-189	-158
tekort	156	-108	-15	70
telefo	-57	-36	-98	-142
teleur	-180	-197	-251	-158
tellin	32	-139	33	-191
terech	115	121	-247	-161
termij	-179	81	-99	21
terpst	-132	-171	-163	19
terugb	91	-18	-266	-191
terugg	216	115	-179	-171
terugh	112	-161	-76	-101
terugk	145	-75	-99	10
terugv	-109	98	26	31
terugw	-154	-116	55	106
tevred	248	-94	-274	-178
tewerk	4	61	-89	-119
thuisb	-134	-156	-176	-100
thuisf	-114	131	-97	-43
thuist	-28	-47	-164	-130
thuisz	-188	86	-162	-143
tienta	-174	-146	109	-116
tijdel	-274	-239	-46	74
tijdst	-72	-90	13	72
toedie	3	-179	-194	-176
toegan	-200	-84	-202	0
toegek	-4	-196	18	-26
toegel	-147	-166	9	-113
toegen	315	-138	-204	-86
toegep	7	-112	150	95
toeges	-20	-114	134	-10
toegev	-119	-21	26	34
toegew	29	74	-226	-196
toegez	-91	-139	-199	-184
toekom	-68	-19	-113	14
toelat	-40	23	8	3
toelic	-79	-16	19	-17
toenee	-8	-128	-138	-84
toenem	20	-177	-175	-177
toepas	-26	-13	-159	-245
toerei	65	-141	1	40
toesla	-68	26	-16	67
toesta	-6	-152	-234	-135
toeste	-40	57	-162	-37
toestu	-52	-83	17	25
toetsi	-209	-71	38	-172
toevoe	58	-219	63	-46
toezeg	-117	-184	-192	-256
toezen	-99	-146	41	64
toezic	-1	37	87	-118
tolste	91	-180	-136	-107
topspo	42	26	-68	-6
tracéw	-18	12	3	-166
traini	29	167	-60	-189
trajec	74	-123	66	-153
transp	11	-115	-89	-189
tuinbo	39	-150	-163	-160
tussen	31	23	-159	126
tweeja	-31	9	127	49
tweeli	-150	-160	-120	-151
tweema	73	-72	-80	39
uitbet	108	88	-169	-128
uitbra	32	-137	-161	-207
uitbre	-215	-122	-1	-4
uitdru	-63	48	-173	27
uiteen	77	-209	-1	-154
uitein	118	86	-104	-83
uitera	-135	-107	-163	146
uiterl	-83	112	55	273
uitgan	-87	-278	99	-82
uitgav	-40	-171	83	-79
uitgeb	-56	-90	-218	-22
uitgek	33	27	-138	-97
uitgel	-40	102	-230	-152
uitgep	-140	-224	-97	-111
uitger	11	-200	90	66
uitges	-228	38	62	-100
uitget	-135	94	186	73
uitgev	-52	-8	25	-144
uitgew	-16	-30	-66	172
uitgez	-55	-72	40	41
uitgif	15	63	102	74
uitker	91	-237	-82	-155
uitkom	-26	-7	-42	128
uitleg	111	56	81	-151
uitlen	-72	-138	145	61
uitnod	-108	38	166	177
uitrei	6	-142	27	-15
uitslu	-173	-7	85	113
uitspr	121	-18	-206	-102
uitste	-4	-192	-164	52
uitsto	123	-58	-88	-58
uittre	-72	-18	-177	-61
uitval	-50	45	-130	-85
uitvoe	-36	-3	18	-7
uitwer	34	-162	101	193
uitwis	4	37	-35	-152
uitzen	-180	-19	-22	-81
uitzet	82	-203	-15	-160
uitzoe	-115	-155	167	186
uitzon	-204	-67	154	-148
unifor	-134	56	-26	42
univer	18	-100	39	-144
urgent	-117	72	68	-128
uurtar	112	67	-186	-112
vaarbe	-155	-66	-73	-142
vaarse	-108	-150	38	157
vaarti	9	-56	-39	5
vaartu	-97	44	-125	66
vaarwe	-142	-136	-178	6
vacatu	27	-149	89	-73
vakant	4	-233	-254	141
vakbew	-129	-79	-128	-137
vakbon	-80	88	-63	-50
vaklee	102	-104	-147	-148
vangst	-12	64	-14	48
vanzel	-126	55	43	-150
varian	-134	-178	-19	-32
vastge	120	-29	51	33
vastgo	-169	43	-26	-1
vastle	-145	59	11	105
vastst	112	51	-36	-197
veerli	-107	76	53	-139
veerti	-10	-5	-83	-95
veilig	19	-78	-23	-137
verand	-12	-70	-5	-170
verank	-161	164	-226	-71
verant	-103	-102	24	-125
verbet	-2	94	-2	-7
verbie	-4	139	11	-138
verbin	-171	58	2	-227
verble	40	-166	-139	-197
verbli	95	-37	-163	-49
verbod	-143	6	138	15
verbon	-166	-38	-70	-24
verbru	-22	-116	-199	-145
verdac	-194	-72	-165	-77
verdee	-210	-128	32	-43
verdel	-129	47	34	41
verdie	-146	173	-25	-141
verdra	-200	97	95	-213
verdri	-8	75	-192	-149
verdub	130	35	-192	-56
verdui	-87	78	-175	166
verdwe	98	-143	-113	-98
verdwi	-49	32	129	84
vereen	-192	175	-244	-266
vereis	-4	-37	71	-94
vereni	-117	-25	-56	7
vergad	79	-60	-40	-165
vergel	50	-66	-122	-104
vergez	-33	-62	-106	41
vergis	-117	66	21	-140
vergoe	-171	115	10	-155
vergro	111	-107	-194	-146
vergun	38	-22	-147	-16
verhal	-151	-75	-196	-106
verheu	-141	-132	-235	-185
verhog	-119	245	147	-90
verhoo	18	-114	-13	11
verhor	-152	77	-177	-126
verhou	16	-107	75	38
verhui	84	28	-45	-49
verhuu	-81	-48	28	-67
verkee	-50	-193	-188	-117
verken	-86	-29	44	185
verker	60	-133	-154	-174
verkie	-83	-22	-308	-137
verkla	32	-20	-120	-23
verkop	-129	80	-109	-119
verkor	-190	77	-84	81
verkri	82	-158	-104	7
verlaa	-44	-11	-172	-70
verlag	-133	127	167	-153
verlan	-221	-69	149	-5
verlat	-147	-156	120	-138
verled	-5	-171	-142	-121
verlee	-10	-17	-67	33
verlen	-253	119	112	100
verlic	-145	82	-150	-191
verlie	42	-163	21	-158
verloo	36	-135	-213	22
verlop	-40	11	-193	-10
verlor	90	-168	15	-89
verlos	-144	51	77	-134
vermel	-85	44	82	-120
vermin	197	-182	-155	-125
vermis	-52	47	-195	-157
vermoe	-7	-195	-178	-195
vermog	-36	81	-220	-8
vernie	44	-79	-39	-120
verond	155	-191	-179	53
veront	-143	47	-135	-92
veroor	-137	-4	0	-185
verord	-162	-103	-229	-124
veroud	96	-123	-101	-106
verpla	-100	-124	-159	24
verple	-181	130	46	-164
verpli	-175	142	63	-87
verrew	90	36	38	-123
verric	-112	-85	-190	-76
verrui	-85	59	-124	-166
versch	197	-245	-146	-49
versla	-1	-142	172	59
versle	-17	-113	-125	70
versne	14	16	-138	-134
versni	111	-195	-199	-187
versob	-149	95	-180	-141
verspr	-16	-117	-127	-35
versta	-138	-76	-63	-33
verste	-101	87	-270	-163
verstr	-129	138	-187	-133
verstu	-43	14	-184	23
vertal	-5	22	97	1
verteg	-163	-110	-68	-209
vertel	146	-194	-152	-119
vertra	-15	-176	-259	-250
vertre	168	-54	-158	46
vertro	32	-114	-57	-286
verval	32	71	-47	104
vervan	-255	186	-97	43
vervoe	-110	7	-115	-265
vervol	-71	36	-361	5
vervro	-109	-12	-9	-145
vervul	-23	-136	-69	-84
verwac	-185	-117	-114	11
verwar	-120	80	-194	-162
verwer	-146	39	131	-155
verwez	86	-162	-177	-149
verwij	-105	68	10	-201
verwor	-87	19	-10	-43
verzam	-28	-43	-272	37
verzek	-35	-79	-136	-69
verzen	-115	167	-181	74
verzet	-81	-110	-149	-78
verzoc	-96	-190	3	-183
verzoe	62	-199	-124	-130
verzon	-63	-113	-148	-158
verzor	-134	16	-103	-178
verzwa	40	-175	-118	-176
vestig	-156	-103	-118	53
vetera	-160	69	39	-157
vijfen	-145	62	97	-63
vijfja	69	-41	-119	-9
vijfti	-53	106	114	-44
vinger	-205	7	-219	-162
visser	-4	-101	-224	56
vlaand	-94	-99	-136	-123
vliegt	-98	-109	40	-114
vlucht	-45	-178	-266	-166
voedin	-124	46	-212	-181
voedse	-142	-48	-199	-119
voertu	-104	182	74	-34
voldoe	33	-32	-117	-98
volgen	-188	-138	2	157
volgor	-201	43	-66	-10
volksg	-68	-107	-144	-52
volksh	-87	25	35	12
volled	35	11	-285	-85
volsta	-137	-43	175	-155
voltoo	-62	-34	-45	53
volwaa	-73	-178	-110	7
volwas	-3	-176	14	-183
vooraf	73	-4	-194	-146
vooral	-53	-146	168	20
voorbe	-71	-7	30	200
voorde	-158	-137	-31	66
voordo	-113	-108	-117	-126
voorga	-190	-180	-16	-92
voorge	-215	2	-6	-114
voorha	-105	-197	60	96
voorhe	162	-94	-100	-73
voorja	-124	-39	50	266
voorke	-110	180	-41	-147
voorko	-26	-63	-74	-160
voorle	-119	35	29	38
voorli	32	19	-40	33
voorlo	-84	-123	-126	-114
voorna	245	-193	-229	-140
voorne	-184	-318	-16	159
voorop	39	14	-192	-154
voorra	-121	155	165	27
voorsc	-111	100	-53	19
voorsp	-27	109	102	-229
voorst	-160	108	179	1
voorta	-206	253	110	223
voortg	-107	-121	-204	233
voorti	-92	-183	-166	-35
voortv	24	-120	-112	-122
voortz	-160	52	29	-50
voorui	-111	-185	-90	-64
voorwa	-234	-3	22	62
voorwe	78	-27	-135	-105
voorzi	-86	-31	-42	86
vorder	-124	-147	-284	12
vraags	-68	-147	-185	-48
vracht	68	122	-157	-77
vragen	-116	50	87	-74
vreemd	-129	-128	34	-56
vrijge	63	15	1	54
vrijhe	-160	-80	-33	-169
vrijho	72	123	-24	-171
vrijko	-156	129	76	-154
vrijla	53	52	59	-111
vrijst	-137	8	-191	-171
vrijwi	-26	-118	24	-49
vrouwe	-98	150	12	71
vrucht	-89	-109	-16	50
vuurwe	-141	-141	-141	-53
vvd-fr	-127	-41	-136	-157
waarbo	-125	10	9	-75
waarde	177	-168	-211	-168
waardo	102	-132	-23	-213
waarna	-135	-120	-135	-80
waarne	-12	-39	128	-186
waaron	-159	-41	-164	-186
waarov	-143	-206	-101	-5
waarsc	-77	47	-172	-245
waarvo	-12	4	-32	54
wachtl	71	-55	-291	-82
wachtt	204	46	-173	-79
wadden	-142	-168	-255	41
wageni	-18	-136	111	13
warena	-91	29	-108	-98
warenw	-105	-94	-49	3
warmte	43	-137	-6	-217
waterl	-17	-141	-45	-216
waters	-107	-67	21	-64
websit	-85	-152	-178	-147
weerba	-104	-100	-191	38
weerge	-94	-191	-148	-40
wegbeh	-9	149	-147	-50
weggew	-143	62	-152	-120
wegver	-114	-147	-180	-149
weiger	-55	-8	-246	-167
wekeli	107	142	-32	-7
welzij	-119	-15	84	-135
wensel	-201	209	-58	-129
wereld	-208	-205	-2	-55
werkbe	-128	-129	-152	-136
werkda	-53	92	94	-154
werkdr	41	-120	-118	23
werkel	-3	16	-45	-127
werker	48	-119	-39	-147
werkge	120	-34	-129	-184
werkgr	-48	-113	-187	-12
werkin	-43	71	49	87
werklo	-62	17	65	-76
werkme	75	50	-109	-114
werkne	140	-62	-107	-171
werkpl	69	-110	-26	-201
werkvl	-130	-15	29	-52
werkwi	-141	70	24	45
werkza	-52	-110	-153	86
werkzo	4	-57	-1	-139
wester	-109	-168	-192	66
wetens	-119	16	-37	-4
wetgev	-148	-66	-44	-118
wethou	-187	-148	-84	18
wetsvo	-147	-148	175	133
wetswi	-16	-187	60	121
wettel	-119	92	-65	-70
wijkag	91	-26	-253	-189
wijkte	2	83	-71	-150
wijkve	-171	123	-105	-124
wijzig	-78	4	69	225
winkel	108	-93	-181	-31
winter	72	-146	80	54
wissel	191	-102	-130	-91
woning	33	-1	-225	-44
woonpl	-123	-128	-151	-145
woonwa	-122	-148	-97	-145
woordv	-124	-190	-201	-4
zaterd	-19	75	-134	-75
zekerh	36	-87	11	-41
zelfre	-160	-126	85	38
zelfst	-203	50	-106	-214
zestie	92	-70	92	41
zevent	6	17	-131	-46
zichtb	130	-200	-241	144
zichze	76	-190	-21	-121
zieken	24	-17	2	-168
ziekte	161	-120	-167	-91
ziensw	6	35	-211	-97
zij-in	-119	-155	-165	-125
zitten	-72	-103	86	-61
zittin	-137	64	145	-86
zoekja	92	-8	-162	-125
zomerm	-123	-129	-144	-100
zomerr	-106	-129	-76	291
zonneb	90	23	-198	-98
zonnev	-120	72	-156	-108
zoogdi	-119	-150	-210	-184
zorgaa	-133	-134	-146	-98
zorgau	-102	-95	15	134
zorgbo	-106	40	-152	-91
zorgel	51	-115	-216	-140
zorgin	-161	-160	-201	-37
zorgpl	-162	-167	-147	-197
zorgve	-103	22	66	32
zorgvu	141	-206	-225	-197
zwaard	-48	-88	-121	-138
zwange	41	-186	-45	-11
zwemva	-86	-115	-120	91
zwitse	-129	-96	-169	-6
`,
  pair: `
# #	-170	-164	-197	-24
# ,	-41	-1	94	113
# .	-33	-148	-47	151
# :	-163	387	-408	44
# ;	-159	-222	141	254
# a	-119	-125	216	-165
# aan	-87	-17	102	56
# aanvragen	-41	-142	-70	-73
# af	-9	-179	36	56
# afdelingen	23	-130	-123	-116
# al	-195	-15	150	-213
# alle	-116	-169	-69	186
# als	-58	-115	-109	-29
# april	-138	-145	100	123
# augustus	-50	-103	-93	-1
# basisscholen	-174	-129	-190	-201
# bedrijven	96	-169	-187	-205
# berichten	-66	-72	72	138
# beschikbaar	-168	-161	105	145
# betrokkenen	-131	-97	-157	-125
# bevat	97	7	127	41
# bewoners	-181	-113	-132	-137
# bezochte	182	-157	-102	-106
# bij	-11	-198	50	34
# bijna	-17	-159	-71	-81
# binnen	56	-182	56	37
# blijft	-120	80	66	177
# bracht	-133	-116	-91	-165
# bruggen	84	-182	-206	47
# c	-73	-135	140	-160
# cent	193	-206	-169	-127
# circa	-96	-99	-162	-155
# dagen	277	-215	-195	-21
# de	-178	-255	24	153
# december	-120	-86	-28	9
# deden	-162	-153	-145	-161
# deelnemers	-196	-202	-168	-156
# dienden	-155	-109	-139	-156
# doe	-127	-88	-162	45
# door	68	-217	-74	-10
# dossiers	-101	-150	-203	-78
# drie	-142	-148	-24	-104
# een	-101	-153	24	55
# eg	-67	-134	-129	-97
# en	36	-62	29	60
# euro	-44	122	-54	-60
# extra	71	107	-88	44
# februari	-104	-240	-3	-49
# fractie	-109	-1	-161	-51
# gaat	-65	-117	34	86
# gebeurt	-88	127	120	9
# gebouwen	-72	-90	-146	-84
# geen	27	-73	-22	-58
# geldt	-115	-164	-165	75
# gemeenten	102	-193	-162	-245
# gemiddeld	-40	-90	-65	-88
# gepland	-82	-93	95	179
# gereed	-13	-142	-49	159
# gesprekken	-157	-174	-111	-173
# gevallen	135	-103	-121	-107
# geïnformeerd	-137	-49	-196	-16
# haar	-101	-110	-86	-101
# heb	-60	-61	-213	-266
# hebben	-158	112	-80	-224
# hectare	-117	-161	59	-170
# heeft	-185	-128	-49	-90
# het	-172	-162	133	61
# hoeveel	-139	-128	-138	-84
# huishoudens	-140	-141	-128	-136
# in	-13	-208	74	151
# ingesteld	-124	-98	-132	-87
# instellingen	-156	-140	-110	-97
# inwoners	20	85	-207	-72
# inzake	-21	-77	-164	-54
# is	52	-12	47	-282
# jaar	-139	214	-192	-238
# jaarlijks	-86	-236	4	-39
# januari	-179	-160	104	162
# jongeren	191	-203	-37	-116
# juli	-163	-14	164	201
# juni	-127	-175	22	-49
# kan	-71	-149	3	-22
# keer	62	-140	-6	-178
# kilometer	-183	-198	42	-100
# kinderen	-182	-235	-182	-191
# klachten	-247	-230	-177	-197
# komt	-3	43	52	143
# kunnen	-213	-157	-32	60
# kunt	-116	-163	8	-82
# kwam	-121	-129	-111	-163
# laat	-186	-9	-89	120
# leerlingen	-104	-10	-180	-104
# locaties	-83	-106	-148	-117
# maanden	88	-72	-64	-81
# maart	-130	-77	-75	-88
# medewerkers	62	-140	-124	-118
# mei	-150	9	81	64
# meldingen	99	-141	-105	-113
# mensen	-139	-178	-224	-230
# met	52	-177	9	-26
# meter	-159	-17	129	102
# miljard	-11	-169	-217	-187
# miljoen	-77	-97	-43	-78
# minuten	246	-197	-227	-77
# mln	-67	-153	-154	-115
# moet	-74	45	91	55
# moeten	-28	8	-183	-128
# na	-37	-129	-129	142
# naar	126	123	36	46
# neemt	-79	-155	58	124
# niet	146	139	41	-55
# nog	-3	-175	-139	-162
# november	-127	-40	-87	-95
# oktober	-177	-166	-46	133
# om	-37	-202	-189	-173
# onderzocht	-129	-88	-181	-148
# onderzochte	245	-162	-174	-91
# ontvangt	-67	-113	149	123
# op	-63	-54	-40	129
# open	-102	-239	112	241
# opnieuw	4	-138	-125	-6
# over	-175	-171	64	13
# per	29	-40	-47	-180
# personen	-290	-1	-55	-217
# plaatsen	58	-132	15	-198
# plekken	86	22	-140	-136
# plussers	3	53	-149	-17
# procent	424	-117	-206	-127
# procentpunt	365	-153	-146	-127
# projecten	-117	-139	-208	-191
# publiceerde	-88	-108	-49	-98
# reacties	-87	-67	-140	64
# reeds	-139	-136	6	-143
# ruim	-81	-123	-145	-113
# samen	-108	-115	-5	-52
# schepen	-112	-171	-128	-147
# scholen	-214	-111	-170	-208
# september	-189	-174	102	77
# slechts	126	-132	-140	-101
# stonden	-192	-42	-79	-110
# studenten	-165	-114	-95	-104
# te	-114	-2	67	146
# tegen	-17	-62	-32	-115
# telde	-106	-94	-107	-154
# terug	-114	-190	-3	121
# toe	-120	-77	-23	149
# toegezegd	-58	-105	-93	-110
# tot	307	-224	-142	-106
# uit	9	52	178	72
# uitvoeren	-70	-205	77	129
# uur	38	182	47	-40
# van	222	-169	42	-89
# vergunningen	49	-118	-88	-129
# verschijnt	-92	-51	90	249
# verwacht	-47	-110	135	100
# volgt	-87	-93	-167	185
# voor	53	-200	-21	-14
# voort	-110	155	-131	-155
# vroegen	-133	-131	-115	-145
# waarom	-107	-137	-114	-93
# waren	-188	-75	-191	-282
# was	-138	-105	-195	-194
# weken	-23	-186	-84	-93
# werden	16	-118	-100	-169
# werknemers	56	-178	-68	-106
# woningen	-198	-134	-124	-132
# worden	-174	3	101	154
# wordt	-180	-279	55	318
# zaken	-89	-147	-106	-148
# zal	-88	-213	160	274
# zend	-41	-97	-106	-23
# zijn	-69	-54	28	-82
# zullen	-92	-94	52	-67
# à	199	-119	-131	-121
, #	-71	-173	-3	-7
, aan	23	140	94	92
, aangezien	64	-95	73	-121
, acht	38	5	100	-161
, al	151	-29	-64	54
, aldus	151	-19	-121	-225
, alleen	97	-122	58	-143
, als	-50	-74	74	177
, alsmede	-101	48	-131	-110
, b	-54	140	-195	-119
, beantwoord	-48	-73	-86	16
, behalve	-137	-202	210	14
, behoudens	-156	-110	50	-162
, ben	-117	154	147	-122
, bepaalt	-162	-166	177	-218
, bespreek	-111	-192	176	180
, bestaat	-120	138	83	-137
, bezie	-51	89	92	175
, bij	113	17	-233	-126
, blijft	31	90	-18	18
, blijkt	142	-105	-169	-113
, c	-21	126	-161	-103
, cultuur	-68	-99	73	1
, dan	-390	-243	-306	256
, dat	-163	-67	182	90
, de	-202	21	-186	-102
, deel	-150	-155	-7	47
, die	-137	-29	135	98
, doch	-141	-89	122	9
, doe	-131	57	-14	28
, doen	100	-41	-1	-17
, doet	-177	-184	212	-140
, door	-177	164	143	-230
, doordat	170	-155	-199	-123
, dus	-147	27	-182	-136
, een	-189	328	31	-144
, en	-41	-51	299	86
, gaan	-180	-105	53	102
, gaat	-238	-69	42	5
, geldt	-201	76	35	-70
, gelet	-31	5	111	-10
, gemeenten	-120	-9	-144	-122
, gemiddeld	-72	-130	-166	-169
, haar	-123	81	-42	-158
, hangt	-100	-128	-207	-72
, heb	-111	39	60	-153
, hebben	32	-134	51	-139
, heeft	211	72	-16	-181
, het	-73	27	-193	-42
, hetgeen	14	-35	87	97
, hoe	-88	-161	-12	-146
, hoort	-90	-128	-191	146
, houdt	63	-223	9	6
, hun	-110	1	-149	-68
, in	0	-13	-283	-24
, ind	25	-70	89	-141
, is	111	136	90	-206
, kan	-65	-75	-127	-265
, komen	121	-154	-117	84
, komt	-179	-197	-67	150
, kon	222	-159	-155	-165
, kregen	-44	-188	107	-149
, krijgen	-152	-171	13	18
, krijgt	-131	-247	129	125
, kunnen	-169	-170	-193	-156
, laat	85	-73	-24	119
, lag	23	-168	-142	-79
, ligt	66	47	-42	-100
, loopt	46	-106	-151	-81
, luidt	100	4	-189	-171
, maak	-105	-146	-96	154
, maakt	-194	-169	108	-123
, maar	232	-200	19	-80
, mede	-3	-91	-24	-172
, meestal	156	-93	-95	-80
, met	-104	-51	100	166
, mijn	-39	-102	-82	-52
, minder	122	-132	-163	-179
, mits	-31	-89	-86	136
, moet	-108	57	77	-238
, moeten	-138	19	-144	-115
, na	33	-171	-191	84
, naar	-31	-128	45	100
, nadat	-116	-81	-179	57
, namelijk	-146	53	103	-204
, natuur	-51	-121	-78	-119
, neem	-75	55	178	47
, neemt	-24	198	221	105
, niet	-22	47	-141	-241
, nog	-114	58	51	140
, nr	-77	-85	-115	-36
, nu	-83	65	207	-99
, of	-177	3	-248	-31
, om	-114	94	49	-25
, omdat	-19	-20	116	-260
, onder	-142	-205	-303	118
, ontvangt	-137	-149	-214	226
, ook	-138	-57	-75	3
, op	-38	-179	-59	68
, openbaar	-59	-140	-144	55
, over	-103	-111	-116	33
, overweeg	-126	-162	-188	-162
, prof	-54	-105	-94	-96
, samen	-129	-60	112	-91
, scholen	-112	-102	-137	-117
, schrijft	-148	4	-214	-160
, schrijven	-29	-102	-82	-66
, schuift	-107	-42	-169	-188
, sint	-120	-78	-143	-137
, spreekt	-104	206	204	-33
, staat	-202	23	84	-78
, te	-43	8	96	187
, tegen	289	-86	-151	-201
, ten	-112	83	148	94
, tenzij	-185	-65	83	-123
, terwijl	228	-129	-33	-179
, tot	75	-179	-6	-16
, treft	-113	-147	-135	-132
, twee	34	-121	-136	-201
, uitgevoerd	-129	-90	-122	-151
, valt	46	-181	-26	-150
, van	87	-1	-46	-86
, veelal	85	-166	-138	-149
, verdient	-106	-82	-151	-138
, vergezeld	-33	-62	-106	41
, verhuizen	-76	-176	81	-143
, verliest	-217	-115	-12	-141
, vermoedelijk	91	-75	-119	-136
, viel	66	-157	-120	-69
, vind	-127	-125	30	-110
, volg	-114	157	141	88
, voor	-80	-244	-45	118
, vooral	18	-104	-192	-130
, voorzien	-71	-106	81	32
, waar	1	86	127	-69
, waaraan	-166	-99	87	-127
, waarbij	10	-197	-285	145
, waardoor	115	-95	-15	-209
, waarin	-113	-67	-73	-176
, waarmee	-120	-198	126	113
, waarna	-139	-153	-170	168
, waarnaar	-98	-74	-104	-47
, waarom	-86	-153	-212	-130
, waaronder	-159	-41	-164	-186
, waarop	-114	52	9	59
, waarover	-146	-214	-75	90
, waartoe	-95	88	73	6
, waarvan	-106	-17	52	87
, waarvoor	-58	34	-35	80
, wacht	-70	-112	-187	-25
, wanneer	-100	-164	-113	87
, want	-104	26	-20	-191
, wat	134	-228	16	64
, weet	-13	-126	-211	-135
, welzijn	-56	-81	-144	-24
, wil	-106	103	223	54
, worden	-47	-211	47	174
, wordt	-45	-64	-87	200
, zal	-192	-26	-160	51
, zegt	56	-155	-50	-138
, zeker	-167	56	-176	-162
, zend	-128	-108	-139	190
, zet	-98	-141	92	160
, zie	-106	-210	17	-172
, zij	77	-58	266	-96
, zijn	9	-70	24	-302
, zo	316	-69	-364	-79
, zoals	1	212	102	42
, zodat	-56	-46	263	90
, zodra	-79	-75	-65	189
, zonder	150	-233	-109	-97
, zou	-84	118	199	-192
, zouden	-91	83	-94	-150
, zullen	-51	55	66	228
, één	-113	110	-43	-184
. #	-188	-142	-128	-125
. ,	-78	-59	-178	-125
. aan	-101	-160	-171	-160
. bracht	-88	-104	-108	-100
. de	-99	18	-149	-67
. dr	-125	-101	-103	-72
. een	-37	-115	62	64
. euro	-67	-153	-154	-115
. h	-71	-61	-84	-125
. heb	-44	-73	-181	-61
. heeft	11	-104	-147	-111
. is	-91	-123	87	-159
. j	-39	-66	-77	-97
. m	-126	-148	-146	-98
. nl	-113	24	88	76
. om	-35	-87	-144	-81
. ontving	-92	-31	-118	-110
. over	-78	-87	-131	-125
. publiceerde	-140	-95	-127	-49
. s	-74	-189	-143	41
. stel	-125	191	-177	-154
. van	-62	-171	-189	-159
. vroeg	-55	-60	-79	-61
. wordt	-67	92	45	-15
: #	102	-207	-309	-191
: alleen	-106	65	175	-59
: artikel	-77	-135	158	-148
: bij	128	-156	-153	-67
: daar	80	-138	62	59
: de	57	72	44	93
: die	9	48	104	100
: directie	-125	-191	-178	-105
: dit	-58	-122	156	12
: een	6	-61	78	-151
: geef	-137	221	8	-14
: geen	-100	-189	189	62
: het	-169	-13	248	-89
: ik	-56	-138	-25	141
: in	151	-223	222	48
: meet	-92	136	-134	-155
: met	82	-134	94	133
: minister	-120	-164	-183	-175
: op	123	-209	-193	-88
: rvo	-80	-207	185	147
: sinds	-163	12	293	-260
: staatssecretaris	-78	-167	-220	-121
: van	199	-142	-172	-126
: wie	4	11	40	-188
: wij	-185	-165	-139	-149
: zij	110	-155	73	-37
; bij	79	-44	136	62
; daarna	-74	-133	156	161
; daarover	-73	-201	-273	2
; dat	18	83	10	-199
; de	-192	-22	290	258
; deze	-51	-111	-179	-157
; die	-96	103	-12	-107
; dit	-99	7	131	129
; een	-60	-36	210	-92
; het	-147	0	54	64
; ik	-109	-212	84	101
; in	10	-2	171	-198
; met	-74	-168	84	-90
; na	155	-201	-159	-154
; naar	-110	-114	17	-20
; op	-128	-124	62	35
; over	42	-196	-204	87
; sinds	-73	97	-77	-126
; u	-39	-98	-61	7
; van	-100	-122	85	134
; vanaf	-132	-130	65	78
; voor	-73	-106	18	7
; waar	-2	-112	160	78
; wel	-101	-163	145	130
; zij	-202	-86	132	81
; zijn	-121	-92	105	-97
? uitgebracht	-72	-80	-119	-89
a #	-194	-86	-255	-43
a .	-88	-7	-89	74
a en	-60	-11	15	76
a is	-126	-154	46	-137
aan #	-209	-28	-214	-152
aan ,	68	-52	16	-30
aan .	14	-85	48	13
aan :	-135	-328	-322	-163
aan ;	-12	27	161	-140
aan a	-33	120	-151	-73
aan alle	-11	60	-234	-204
aan beide	-131	50	47	80
aan bij	-178	26	-94	7
aan bod	-101	-162	44	-5
aan boord	125	-190	-7	-183
aan dat	157	-43	-167	-328
aan de	-115	33	31	5
aan deze	5	-68	41	-123
aan die	-35	88	-23	-224
aan dit	-88	-80	115	-166
aan een	-58	75	-46	162
aan en	88	27	114	111
aan gegevens	165	-106	-100	-145
aan gemeenten	-190	-1	175	-216
aan het	-2	59	21	-38
aan hun	32	50	-5	-77
aan in	-168	97	-8	139
aan kinderen	-145	70	51	60
aan kleine	70	26	119	-117
aan mij	-232	-67	-39	8
aan mijn	-102	14	-10	334
aan om	-187	139	-228	-230
aan op	-12	101	-172	-145
aan tafel	17	59	44	-153
aan te	-118	148	-57	-33
aan toe	-11	-229	159	-211
aan u	-79	-119	-122	116
aan uw	-100	23	147	-30
aan van	62	-76	-120	-189
aan wat	-98	-3	28	-175
aan werkgevers	-126	-76	-185	-148
aan wie	17	77	97	-152
aan zijn	4	-185	-221	49
aan één	69	-79	30	13
aanbesteding start	-75	-111	-168	140
aanbeveling #	-150	146	65	-10
aanbeveling ,	-76	342	277	40
aanbeveling .	-98	65	-115	-194
aanbeveling :	-173	300	-258	-71
aanbeveling b	-96	69	194	44
aanbeveling is	-124	6	-99	-231
aanbeveling neem	-35	-275	144	183
aanbeveling om	-140	376	278	-136
aanbeveling over	-54	99	132	143
aanbeveling van	-111	122	-150	-99
aanbevelingen #	-88	-213	165	133
aanbevelingen ,	-149	-215	-192	-227
aanbevelingen .	-217	-211	-292	-197
aanbevelingen :	-192	-225	-239	-129
aanbevelingen in	-113	-141	-141	-154
aanbevelingen is	-114	-154	-194	-210
aanbevelingen neem	-55	-194	145	43
aanbevelingen over	-107	172	88	-157
aanbevelingen tot	-139	-177	-194	-135
aanbevelingen uit	-110	-151	-137	-109
aanbevelingen van	-134	-176	-148	-165
aanbevolen wordt	-130	184	-185	-174
aanbieden .	20	33	30	-33
aanbieders van	-141	-161	-86	-147
aanbiedt .	-82	44	-141	-157
aandacht .	-85	-139	-126	37
aandacht aan	-106	-35	-126	39
aandacht brengen	-33	-203	118	125
aandacht van	-116	50	-28	141
aandacht voor	-143	153	-257	-231
aandeel met	108	-86	-92	-86
aangeboden .	41	5	-71	76
aangehouden .	71	22	-134	-107
aangekondigd .	50	-66	-66	-157
aangekondigd dat	-146	-104	-100	-172
aangekondigd de	-80	-109	-86	-45
aangekondigd haar	-74	-65	-100	-80
aangekondigd hun	-79	-74	-146	-121
aangekondigd in	-98	-121	-114	-107
aangenomen ,	32	38	44	-253
aangepast .	-189	-1	54	59
aangesloten .	-121	-74	13	-142
aangetoond .	245	-133	-187	-104
aangetroffen .	209	-103	-185	-92
aangevuld .	-80	-100	111	74
aangewezen .	-64	209	69	-184
aanhangig is	-92	-159	-38	-104
aanleiding .	-85	-234	32	-163
aanleiding geven	-82	-107	-120	116
aanleiding tot	-102	-100	-166	-159
aanleiding van	-102	-165	-218	90
aanleiding was	-140	-124	-165	-138
aanmerking .	-188	-159	60	50
aanpak van	-76	-55	-113	-57
aanpassen .	-35	77	-228	-140
aanpassing van	-143	-1	9	-60
aanscherpen .	-91	-64	121	3
aanscherping van	-115	-114	-143	-16
aantal aanvragen	107	-43	59	-115
aantal bedrijven	4	90	-145	-112
aantal controles	-32	-27	-147	-58
aantal gemeenten	-108	-99	-79	-13
aantal gemelde	99	-123	-96	-38
aantal klachten	138	-120	-157	-55
aantal mensen	-78	-147	-186	-168
aantal nachtdiensten	-156	-61	-140	-79
aantal onderwerpen	-58	-106	-147	-160
aantal uren	-18	112	-163	-7
aantal verzoeken	135	-60	-121	-100
aantonen .	207	-106	-150	-65
aantoonbaar effect	110	-67	-94	-79
aantoonbare invloed	155	-95	-116	-72
aantrekken .	-112	-75	-171	-47
aanvraag .	42	-37	-189	-168
aanvraag in	-74	19	-161	45
aanvraag te	139	35	-178	-137
aanvraag wordt	-169	-163	-133	-139
aanvragen ,	-204	-40	50	-150
aanvragen .	-141	-24	-208	-120
aanvragen van	-143	78	-148	-78
aanvragen wordt	120	-159	-131	-161
aanvragers .	-44	64	43	-94
aanvullen .	-69	-107	96	147
aanwijzingen dat	240	-210	-208	38
aanzien van	-35	51	152	-171
acht .	-81	-126	141	-181
acht aanbevelingen	-166	-203	-176	-107
acht dat	-119	-156	-108	-105
acht de	60	131	-248	-214
acht een	-73	51	-56	67
acht het	-196	60	92	-103
acht hij	-138	165	-121	-135
acht ik	-167	-344	182	-159
acht jaar	43	20	-8	39
acht weken	12	147	-148	7
achten het	40	74	-110	-97
achten wij	-200	-200	74	-144
achter bij	136	-77	-96	-100
achter de	-142	-13	-152	39
achterstallig onderhoud	140	25	38	-102
achterstand in	-81	72	-106	-137
achterwege kan	-82	-88	129	-129
achttien maanden	57	-80	-128	-167
ad #	-167	-253	-77	-291
ad aanbeveling	-79	247	186	58
adr heeft	-153	-84	-106	-76
advies ,	-113	49	-228	-103
advies .	-187	-97	-162	-46
advies dat	-122	-163	-139	-157
advies de	-34	135	123	-92
advies een	-133	-191	-136	-96
advies het	-105	141	-192	-142
advies in	-144	-222	19	66
advies inzake	-45	-132	-76	-111
advies is	-174	165	-11	-69
advies niet	38	-138	119	-177
advies om	-178	278	184	-104
advies over	-164	59	-170	75
advies te	-78	-103	-159	-65
advies uit	-89	-214	-203	-32
advies uitgebracht	-59	-119	-70	-106
advies van	15	-27	27	-98
adviescollege toetsing	-92	66	-114	-92
adviescommissie voor	-112	-210	-139	-113
adviesraad internationale	-59	-136	-79	-90
adviesraad migratie	-128	83	-100	-124
adviezen .	-179	-239	-201	-161
adviezen van	-118	-173	-199	70
adviseerde in	-80	142	-131	-124
adviseert de	-196	273	-261	-189
adviseert een	-154	171	-91	-87
adviseert het	-140	96	-170	-112
adviseert in	-85	139	-143	-104
adviseert voorts	-90	116	-67	-82
adviseren de	-124	191	-150	-141
adviseren over	-68	-195	-257	-130
adviseren u	-37	96	-132	-202
advisering van	-121	55	-92	77
af ,	95	-281	-17	-162
af .	-39	87	49	-240
af :	-126	119	192	81
af ;	78	-9	-247	91
af aan	-200	-152	-151	90
af met	-90	-4	-255	-81
af te	7	207	-33	-181
af van	117	-170	-106	7
afdeling advisering	-121	55	-92	77
afgedaan .	-169	-128	-178	-74
afgehandeld .	94	-123	-113	-95
afgelopen jaren	-134	-107	-169	-161
afgenomen ,	-82	52	-121	-108
afgenomen .	187	-184	-187	-109
afgerond ,	-116	-85	83	39
afgerond .	-69	23	-76	-61
afgerond ;	-136	-120	-175	50
afgesproken ,	54	-39	-93	-73
afgesproken dat	-177	-96	188	40
afgesproken het	-78	-123	-160	-95
afgestemd met	-107	-152	-195	-187
afgewezen .	-193	-213	-22	-40
afgezien ,	-147	69	95	-134
afhangt .	22	-183	-62	-92
afhankelijk van	-234	-22	-3	57
afloop van	-21	80	44	-40
afneemt .	-125	-165	-118	-131
afnemen ,	-131	5	200	70
afschaffen .	-146	157	-131	-89
afschaffing van	-93	-135	2	-68
afschrift van	-64	57	-68	-166
afspraken gemaakt	-153	-136	49	66
afspraken met	55	-208	163	-39
afspraken over	-5	-110	-144	45
afspraken te	-133	127	-20	-137
afstand .	-78	-171	-166	78
afstemmen .	-126	-130	-129	-170
afwachting daarvan	-94	55	-108	-66
afzonderlijke brief	-54	-149	-224	235
agenda van	-101	-101	-3	205
agentschap nl	-77	-103	135	-31
aiv .	-95	54	-103	-112
aiv erkentelijk	-107	-136	-138	-90
aiv is	-19	-199	-138	-79
akkoord ,	-131	-206	132	84
akkoord .	-193	-236	139	-211
akkoord te	-82	249	-233	-207
al #	-63	-96	134	-148
al ,	-118	-193	232	-252
al .	-234	-37	211	-255
al :	-89	-106	171	-190
al bij	-112	56	125	-73
al een	-264	-250	152	-247
al eens	-151	43	34	-143
al enige	-67	35	32	-131
al in	54	-58	71	-272
al is	99	-207	82	64
al jaren	-173	-178	-318	-172
al langer	-212	-199	-96	-18
al op	-134	-199	-4	-184
al sinds	-40	-194	200	-209
al snel	-151	-124	100	-136
al terecht	-52	-187	78	-112
al uit	62	-182	-7	33
al voor	18	-137	62	68
al vóór	32	-77	110	-161
al was	-141	122	64	-120
al zo	-165	-141	129	-146
aldus de	157	-5	-104	-221
algeheel verbod	-110	-128	-157	-127
algemeen overleg	-97	-94	-222	-160
algemene rekenkamer	-193	-144	-154	-90
algemene wet	-95	-33	74	-165
alle #	-172	25	106	47
alle drie	60	9	154	-141
alle gemeenten	19	42	-66	-174
alle scholen	-103	73	89	51
alle vier	-173	20	109	-141
alleen bij	-75	-155	49	-103
alleen nog	-181	-101	47	-163
alleen voor	15	81	83	5
alleenstaande minderjarige	-103	-135	-139	-112
alleenstaande minderjarigen	-96	55	-163	-112
als afgedaan	-77	-107	-126	-144
als bij	134	-195	67	-141
als bijlage	-142	-48	-214	-155
als de	-80	-308	27	89
als een	101	-137	-142	-198
als er	2	-138	-106	-86
als geheel	11	-82	-107	132
als het	-150	-86	-71	74
als onafhankelijk	-144	-136	-88	-107
als onderdeel	-169	-150	134	-37
als uitgevoerd	-68	-51	91	-179
als volgt	-212	-146	-268	-341
als zelfstandige	71	-28	98	-66
altijd aan	3	-121	2	-106
altijd een	-3	-136	-84	-105
ambtgenoot van	-74	-128	-112	102
ambtsopvolger .	-68	-163	-23	216
ambtsvoorganger heeft	-106	-107	-191	-153
ambtsvoorganger in	-104	62	-26	-139
ambtsvoorganger u	-53	-94	-64	-84
analyse .	-114	-61	-89	-95
analyse van	154	-107	-116	-134
andere .	122	-171	-173	-153
andere groepen	-110	-164	72	-154
andere landen	61	-134	-185	-181
andere lidstaten	-129	-108	53	-80
anderen .	72	-122	-80	-143
anderhalf jaar	-79	-237	-122	-96
anderhalf keer	117	38	-86	-85
anderhalf uur	92	38	-195	-117
anders .	-179	-175	163	-240
anders dan	85	-139	-229	114
anders ligt	-160	-11	-193	-258
antwoord .	-88	-135	-182	-192
antwoord op	-119	-169	-210	-26
antwoord van	-87	-1	41	-97
antwoorden op	-58	32	-105	-107
april #	-173	-85	19	55
april .	-126	-158	9	-77
april een	-113	-213	-19	78
april is	-131	-99	38	-190
april jl	-136	-71	63	-136
april met	-134	-120	107	55
arbeid .	-147	-116	-145	-90
arbeid in	-119	-111	70	-112
arbeid vreemdelingen	-99	-137	-197	-20
arbeidsinspectie heeft	-169	-141	87	67
artikel #	-162	-76	71	-211
arts en	80	-175	-155	-174
asiel en	-151	-113	-81	-138
asielzoekers op	113	-105	-100	-85
au pairs	104	-103	-27	119
auditdienst rijk	5	-167	4	5
augustus #	-196	-110	-106	71
autoriteit consument	-98	-132	71	-160
autoriteit persoonsgegevens	-129	9	93	88
b #	-143	-98	-137	-113
b .	-96	126	-43	-168
banken ,	-96	-187	82	65
banken en	-145	-154	-79	-131
banken hebben	-81	-99	-146	-78
basis daarvan	-165	-178	104	79
basis van	86	115	-25	-140
basis- en	3	-1	70	-59
basisregistratie personen	-82	-92	-100	-158
batterijen te	-131	75	-132	-92
beantwoord .	-140	-140	-108	140
beantwoord ik	-52	-74	-123	53
beantwoorden .	-90	-74	-144	-2
beantwoordt .	77	-140	-43	57
bebouwde kom	-100	30	-143	-114
bediend .	-98	-106	67	67
bediening op	-52	-270	-227	-124
bediening van	-59	47	-82	-108
bedoeld voor	-131	-100	-150	-65
bedraagt #	-143	-100	-134	-113
bedraagt sinds	-69	-120	-133	-85
bedrag bij	-142	183	109	-118
bedrag dat	-161	-211	-29	13
bedrag per	-140	19	-139	-123
bedrag van	-135	-40	46	99
bedragen tot	-136	32	149	97
bedrijven ,	66	83	106	-132
bedrijven .	112	2	-249	122
bedrijven die	39	-114	-218	-126
bedrijven een	3	95	-118	-133
bedrijven hun	99	70	-149	-156
bedrijven in	78	-52	-171	-165
bedrijven met	86	-104	-2	-115
bedrijven na	-24	10	118	-106
bedrijven zonder	-27	-171	-91	-69
bedroegen gemiddeld	-28	-57	-129	-56
beeld .	113	-180	-208	-185
beeld brengen	-80	-158	173	161
beeld dat	-99	-106	-116	-103
beeld en	-84	-52	-100	-135
beeld is	65	-81	-144	-137
beeld kunnen	-121	-117	-96	-162
beeld minder	24	-108	-142	-117
beeld van	23	-210	-210	-176
begeleiden .	-90	20	-132	-118
begeleiding .	36	-165	-139	-145
begeleiding bij	43	61	-132	-94
begeleiding in	153	-121	-143	-137
begeleiding op	-133	0	-8	54
begeleiding van	-84	-157	-146	-106
begin #	-158	-140	81	249
begin van	61	63	31	79
begin volgend	-98	-185	-173	65
beginnen .	-111	-21	-73	-237
beginnen in	-127	-210	216	241
beginnen met	-108	-130	-36	192
beginnen op	-91	103	168	3
begint ,	62	-90	40	18
begint .	-102	74	-232	-168
begint in	-108	-92	54	189
begonnen ,	-20	78	7	-36
begonnen .	-72	-246	-87	9
begrijp dat	-158	-146	-131	-135
begrijp de	-97	-83	-118	-167
begrijp die	-118	-138	0	-140
begrip voor	-145	-120	-166	-153
begroting .	-179	-166	-286	-87
begroting geen	-128	11	166	-174
begroting van	-97	-145	19	-222
begroting voor	-90	-10	3	112
begrotingsbehandeling is	-58	-164	-82	-89
behandeld .	-30	25	-114	-155
behandelen .	-38	-121	76	70
behandeling .	-137	-141	-166	81
behandeling in	-104	-111	-163	-167
behandeling van	41	-177	-172	-41
beheer van	-35	74	-172	-169
behoefte .	-204	31	154	-128
behoeve van	51	-151	-132	-65
behoort te	-117	135	32	-158
behoren .	104	-142	-152	-134
behouden .	136	-71	-212	-118
beide groepen	82	-93	-159	-153
beide kamers	-122	51	-303	170
beide voorstellen	-74	-164	122	-99
bekeken .	-199	-148	-256	-165
bekend .	9	-53	-46	-91
bekend is	48	12	-30	-142
bekend zijn	-88	-151	88	59
bekijk ik	-66	-177	-52	183
bekort .	174	-16	-177	-102
bekostigen .	-109	111	-160	-119
belang bij	-117	-102	-163	-139
belang dat	-193	59	-233	-212
belang is	-118	-105	-95	-147
belang van	-112	-137	-164	-144
belangstelling .	-170	-120	-154	15
belangstelling gelezen	-140	-79	-128	-69
belangstelling heb	-104	-84	-146	-86
belasting van	106	-21	-207	-12
belastingdienst .	-142	149	-206	-246
belastingdienst zal	-111	-141	-173	157
belastingplan #	-115	-208	211	147
beleid .	-25	-29	-53	-180
beleidsdoorlichting van	-40	-95	-184	-88
beleidsevaluatie iob	-80	-130	-74	-152
beleidsreactie .	-68	75	-102	-125
beleidsreactie ;	-31	115	-55	-68
belgische marine	-122	-143	-140	2
bellen .	-155	67	-194	-61
ben de	-98	-127	-232	-278
ben het	-112	-109	108	85
ben ik	-171	-7	178	-76
ben niet	-79	-114	29	-210
ben verheugd	-146	-71	-162	-140
ben voornemens	-28	-122	113	209
benaderen .	-85	-115	-136	64
benadrukken dat	-59	-71	-108	-85
benodigde wijziging	-60	-156	-45	11
bent u	-31	-61	-25	-219
benut .	110	68	88	0
benutten .	-172	-175	58	39
beoogd .	134	-76	-60	-41
beoogde datum	-99	-78	-138	183
beoordeeld .	-77	-119	-158	-168
beoordeeld of	-123	-183	-119	-7
beoordelen .	59	45	84	102
beoordeling van	37	-181	-115	-176
bepaald .	-26	-155	-208	84
bepaalt dat	-113	-155	-11	-134
bepalen .	-51	100	-139	-54
bepalen of	-130	10	4	115
beperk de	-139	194	-144	-100
beperken .	61	-160	-173	21
beperken tot	-221	278	-161	-89
beperking .	-144	75	-162	-151
beperkt .	-194	95	-159	-162
bepleit ,	-143	141	114	60
bepleit .	-64	111	82	-105
bepleit dat	-192	178	-155	-124
bepleit de	-180	145	-240	-156
bepleit een	-145	158	-191	-174
bepleit zij	-116	157	-118	-161
bepleiten zij	-51	134	13	-124
beproefd .	-117	-114	70	68
bereid ,	-76	-16	-79	-102
bereid .	-97	-113	139	-135
bereid ben	-38	-90	-146	-177
bereid de	-69	6	-10	141
bereid ik	-91	-119	-196	52
bereid is	-98	-202	-113	-194
bereidt een	-93	-161	-4	158
bereikbaar is	-121	100	31	11
bereikbaarheid van	74	-139	-199	-120
bereiken .	-51	-250	-175	-47
bereikt ,	89	-129	-156	44
bereikt .	117	73	17	-45
berekenen .	-169	110	-136	-146
bericht .	-129	-173	-228	14
bericht dat	-72	-127	115	-84
bericht ik	-112	-104	-283	87
berichten .	-58	-13	21	157
berichten over	-69	-112	-109	-135
beroep doen	-171	-136	-174	112
beroep op	-2	-38	-171	-132
beroepsonderwijs .	-101	50	-151	-155
berust bij	-120	-140	-174	-96
berust op	-197	-94	-149	-155
bescherming persoonsgegevens	-98	-194	83	5
bescherming van	-181	-110	-143	-133
beschikbaar .	-200	-44	-3	76
beschikbaar is	1	-30	-56	-26
beschikbaar komt	-194	-148	35	92
beschikbaar te	-129	135	-176	-164
beschikbaar voor	-86	-98	60	61
beschikbaar zijn	-94	-131	-188	53
beschikbaarheid van	47	-126	-141	-154
beschikken .	57	11	-12	-198
beschikt .	-47	-69	56	-101
beschikt over	-238	-146	8	-227
beschouw de	-100	-58	-178	-144
beschouw ik	-80	-37	-114	-123
beschouwing .	-109	88	68	69
beschouwing gelaten	-131	-166	-150	-97
beschreven .	-86	-5	-82	30
beslaat de	-128	-131	-214	-201
beslagvrije voet	2	72	9	-103
beslis ik	-87	-109	148	149
beslissen .	-142	-27	105	154
beslissing aan	-82	-126	-95	-152
beslist .	114	73	49	-9
beslist een	-142	-125	-76	185
beslistermijn van	-97	155	-200	-182
besloten .	-122	73	130	-221
besluit .	-59	19	137	67
besluit bouwwerken	-105	-32	177	162
besluit hierover	-55	-58	-137	139
besluit met	-164	-116	-168	-165
besluit over	-85	-175	-93	131
besluit u	-41	-127	-100	-147
besluit van	-96	-179	67	-185
besluiten .	-87	-120	104	-121
bespaart .	-196	-137	100	109
bespreek ik	-91	42	159	291
bespreken .	-102	40	-96	-129
besproken .	-127	-168	-249	-165
bestaan .	-91	98	-18	-189
bestaat ,	-86	-68	155	120
bestaat .	103	-188	-18	-212
bestaat al	-116	-169	47	19
bestaat geen	-113	63	-154	-185
bestaat sinds	-208	-58	-53	-219
bestaat zo'n	-107	-102	-105	82
besteden .	-158	-7	-217	115
besteding van	-138	-125	-34	-38
bestek van	-175	-163	-91	-65
bestemd voor	-160	-147	39	62
bestrijding van	-128	-70	-136	-142
bestudeerd en	-123	-39	-69	-44
bestuur ,	-120	91	72	42
bestuurlijk overleg	-44	14	-55	59
bestuurlijke boete	-57	62	85	-102
bestuurlijke reactie	-83	-161	-240	-155
betaald .	-48	-132	-184	-183
betaald werk	79	48	-133	-96
betaalt de	-156	-179	-155	-171
betalen ,	-99	-149	34	-77
betalen .	-211	-6	-15	-51
betekent .	-111	-117	-17	122
beter dan	141	-162	-157	-92
beter op	-87	56	-126	-162
beter te	-185	-16	-89	64
beter zijn	112	7	-102	-120
betreft ,	49	55	130	94
betreft :	-126	-256	143	-57
betreft de	-83	126	59	-236
betreft een	-164	241	-278	-177
betrek ik	-116	-214	17	262
betrekken .	-120	-8	-170	-31
betrekken bij	-79	-10	-60	152
betrekking tot	-150	41	157	-119
betreur dat	-143	-82	-151	-131
betreuren .	-138	-148	-125	-80
betrokken .	-30	-79	39	96
betrokken bij	-220	-143	36	215
betrokken gemeenten	-115	-44	133	55
bevat de	63	-8	-6	61
bevat geen	-130	8	-53	-91
bevat het	-191	78	-179	-154
beveelt aan	-167	207	-270	-157
beveelt de	-130	223	-232	-177
beveelt een	-138	183	-168	-170
beveelt mij	-83	130	-136	-134
beveelt zij	-129	127	-127	-125
bevelen aan	-219	133	-190	-101
bevelen de	-164	42	-110	-121
bevelen zij	-138	135	-106	-101
bevinding :	231	-200	-181	-158
bevindingen van	22	-171	48	108
bevoegdheid om	7	-180	-75	7
bevoegdheid van	-141	66	71	-161
bevorderen .	-138	-161	-110	93
bevorderen dat	-95	-129	-121	29
bevraagd .	-162	-89	-132	-92
bewaartermijn van	-4	44	-91	99
bewind en	-125	70	-66	-142
bewoners .	-190	-65	-82	-79
bewoners van	-136	-175	-111	55
bewoners zonder	-111	-172	-135	-150
bezetting van	-137	15	96	-111
bezie ik	-113	30	-17	255
bezien ,	-73	-143	-11	98
bezien .	-125	-241	94	146
bezien hoe	-34	-83	74	93
bezien of	-41	0	50	103
bezocht ,	-116	-93	-97	-74
bezocht .	-165	-111	-183	-154
bezoek aan	-188	-164	-150	-57
bezoek van	-94	-108	112	24
bezoeken .	-129	35	-204	-112
bezoeken aan	46	-134	-3	-132
bezwaar .	-109	119	56	-161
bezwaar maken	-166	-192	-20	-192
bezwaren van	-128	159	183	-13
bibliotheek op	-44	-111	23	-150
bied ik	-72	-123	-208	-205
bieden ,	-166	127	55	-115
bieden .	-47	148	-274	-4
bieden wij	-109	-122	64	135
biedt .	-153	-165	85	41
bij #	166	-107	-51	-157
bij .	-58	-249	-41	38
bij aan	62	-131	-140	-136
bij aanvang	65	74	89	81
bij alle	-7	7	89	57
bij bedrijven	49	-93	-68	-78
bij beide	-91	-63	-170	66
bij bijna	123	-110	-89	-101
bij brief	-80	-141	-211	-165
bij dat	-147	-104	-167	56
bij de	-70	26	168	155
bij deze	-116	-168	-223	-147
bij dezen	-80	-72	-112	-157
bij die	-107	-142	25	23
bij dit	-109	-112	-168	-138
bij drie	-123	-105	62	56
bij een	25	-157	14	-86
bij elk	-143	-131	-22	77
bij elke	-187	86	-5	66
bij gastouders	103	119	-144	-121
bij gebrek	100	-132	-101	-134
bij gemeenten	28	81	-182	4
bij gezinnen	102	-92	78	-91
bij haar	-127	-127	-96	62
bij hen	47	-93	-154	-69
bij het	-81	103	71	-69
bij huis	-141	-97	-160	50
bij hun	-139	5	13	-130
bij kleine	-39	-146	-100	-137
bij mensen	97	-134	-73	-129
bij mijn	-119	38	41	-49
bij motie	-94	-221	-9	-218
bij nieuwe	-157	69	18	-125
bij rampen	-108	-54	-99	-130
bij te	-96	124	-131	-123
bij twee	113	-146	-129	-102
bij uw	-79	-187	83	148
bij vijfjarigen	89	-19	-32	-3
bij wie	119	-37	-149	-72
bij wijze	-143	67	172	31
bij zes	129	-184	-166	74
bij ziekte	-68	-112	-124	-158
bij één	-113	140	-126	-169
bijdrage aan	-136	-138	-206	-58
bijdrage van	-104	-86	103	84
bijdrage voor	-104	90	17	79
bijdragen .	-130	59	-133	-112
bijdragen aan	36	-145	-139	-169
bijeen .	-156	-136	-168	38
bijeen te	-89	60	-60	49
bijgaand treft	-128	-147	-87	-209
bijgaande brief	-68	185	-87	-133
bijgaande kamerbrief	-41	95	-34	-41
bijgedragen .	123	-149	-68	-56
bijgedragen aan	127	-99	-114	-109
bijgevoegde brief	-69	35	-102	-140
bijgevoegde reactie	-55	128	-77	-64
bijlage #	-95	-26	-216	-213
bijlage .	-124	-209	-150	-163
bijlage aan	-176	-117	-95	-210
bijlage bij	-99	32	10	-67
bijlage is	-122	-73	-109	-86
bijna #	-132	-131	-127	-93
bijna alle	130	-156	-185	-152
bijna de	98	-131	-10	-143
bijna een	100	-146	-162	-149
bijstaat .	-134	14	-140	132
bijzondere voorwaarden	51	-42	-82	-69
binnen #	4	173	27	-195
binnen ,	57	-140	-97	-121
binnen acht	-103	52	40	-130
binnen artikel	-142	-157	-162	-188
binnen de	5	34	-4	34
binnen drie	82	-83	-171	128
binnen een	-44	81	-148	-38
binnen het	-42	-153	-44	-122
binnen twee	-111	31	31	-157
binnen vier	-77	29	35	62
binnen vijf	-56	10	5	-92
binnen zes	-26	-72	-255	51
binnenlandse zaken	-51	29	16	114
bleef .	87	-57	-110	-34
bleek dat	126	-71	-65	-92
bleek de	149	-128	-75	-94
bleven .	-11	-109	-89	-82
blijf ik	-165	-200	66	93
blijf mij	-97	-94	-167	160
blijft .	126	5	-37	-177
blijft aan	-108	-128	-169	-166
blijft bestaan	-86	39	49	-51
blijft daarom	-157	-141	184	-143
blijft een	-120	-133	-54	-164
blijft het	-140	40	137	63
blijken dat	-274	-73	-138	190
blijkens de	100	-105	-102	-154
blijkt dat	325	-187	-188	-145
blijkt uit	90	-71	-78	-101
blijven ,	173	132	-109	-67
blijven .	-255	-91	-128	-12
blijven ;	-138	-53	60	88
blijven dan	88	68	-109	-106
blijven liggen	53	72	-155	99
blijven verantwoordelijk	-148	-176	-209	-79
boete opleggen	-135	-110	-119	13
bonaire ,	-120	-78	-143	-137
bood de	-128	-101	-142	-112
bouw van	-169	117	-114	-110
bouwen .	-165	-162	-53	-29
bouwwerken leefomgeving	-105	-32	177	162
boven #	15	100	97	92
boven de	23	-30	-219	41
boven het	114	-157	-177	0
bovendien een	-180	71	74	-138
bracht de	-148	-151	-106	-144
branche .	-115	-141	198	-10
brand in	-128	-130	-152	-96
brandveiligheid .	-139	-70	-85	-82
breid de	-116	106	-159	-120
breid het	-151	184	46	-131
breiden tot	-142	52	-16	-149
breng de	-135	240	-60	-95
breng het	-142	172	-191	-143
breng ik	-79	-78	78	168
brengen ,	-94	227	196	39
brengen .	-214	-137	-89	21
brengen bij	-90	148	30	-141
brengen en	-76	127	-11	-150
brengen tot	-188	18	-169	95
brengt .	-134	4	135	26
brengt de	-166	-172	-202	-221
brief ,	-111	107	-159	-150
brief .	-132	-63	-299	-60
brief aan	-82	31	-217	61
brief bevat	-88	-160	-176	-139
brief bied	-60	-56	-108	-164
brief doe	-56	-142	-152	-141
brief ga	-106	-89	-113	-165
brief geef	-35	-135	-178	-114
brief gevoegd	-109	-113	-75	-26
brief heb	-56	-134	-187	-146
brief informeer	-43	-44	-123	-195
brief is	-145	-134	-194	-140
brief moet	-31	-143	-154	40
brief neemt	-143	-173	149	0
brief op	-89	-158	23	66
brief over	-78	-138	-133	112
brief reageer	-53	-82	-109	-102
brief schrijft	-100	-143	67	-128
brief staat	-87	-152	175	0
brief strekt	-78	-177	-136	-113
brief te	-45	67	-168	81
brief uiterlijk	-40	160	-160	-217
brief van	-109	-39	-107	-353
brief vat	-39	-120	-85	-107
brief voldoe	-117	-106	-152	-152
brief wordt	-137	-131	-189	78
brief zegt	-53	79	211	100
bruggen ,	-29	-4	-159	122
budget .	-137	15	44	-176
budget op	105	-124	-154	-129
budget te	-144	154	54	-125
budget van	-157	-151	-185	-96
budget voor	-185	116	-189	-193
budgettaire belang	23	-71	-107	-51
buiten .	-100	46	-152	-146
buiten beeld	172	-165	-160	-109
buiten beschouwing	-220	50	-177	-6
buiten de	-88	41	-92	-62
buiten het	-293	48	-42	-154
buiten kantooruren	-111	67	-223	-156
buiten kijf	-111	-140	-153	-157
buitenlandse handel	-48	19	-162	100
buitenlandse zaken	-135	-180	-24	0
bureau .	-92	-35	154	48
bureau beveelt	-98	103	-47	-23
bureau geeft	-181	-45	-108	-130
bureau heeft	56	-157	-113	-96
bureau lindhout	-127	-107	-68	-94
bureau niet	174	-148	-117	-73
bureau van	-136	-100	-192	-122
bureau vindt	-153	148	-182	-144
bureau voor	3	98	-165	-106
bureau zou	-81	171	104	-49
burgemeester en	-137	-3	10	-5
burgemeester van	-151	-135	-137	-158
burgerlijk wetboek	-91	-146	53	-188
burgers .	15	-151	116	-108
burkina faso	-74	49	59	-125
c .	-99	-58	-35	-168
capaciteit van	-103	-5	-23	-110
cda-fractie vragen	-40	41	-143	-101
centraal planbureau	72	-113	67	68
centrale commissie	-50	-94	65	-12
centrale vraag	-161	-107	-88	-128
chauffeurs .	157	-90	-83	-92
cijfers in	-77	-130	-159	120
cijfers over	-61	31	-129	94
cijfers van	19	-150	-102	-170
circa #	-144	-108	-178	-61
co #	-103	-59	-161	38
coa ,	-65	-164	-35	131
coa .	-167	-27	5	-216
college adviseert	-111	164	-92	-116
college bescherming	-73	-129	121	40
college heeft	15	-202	-135	-107
college van	-131	-54	121	4
college voor	-159	-119	-38	-36
commissie ,	24	67	-139	-154
commissie .	-54	19	77	-143
commissie aan	-129	66	-5	-155
commissie adviseert	-161	-65	-189	-101
commissie doet	-154	-30	-196	-91
commissie geen	126	-195	-198	-74
commissie heeft	-150	-292	-280	-115
commissie is	54	58	16	-202
commissie komt	-103	-136	-40	-173
commissie om	-116	181	-21	-208
commissie stelt	139	21	-160	-111
commissie van	-81	-191	-40	-166
commissie vindt	-71	161	85	102
commissie voor	-55	-170	-59	30
commissie werkt	49	-111	-193	-137
commissie wil	-129	176	-220	-105
commissie zal	-48	-176	-282	-283
commissiedebat van	-78	-76	-167	-253
conceptrapport over	-65	-72	-109	-56
concludeert dat	343	-227	-145	-132
concluderen dat	158	-164	-115	-115
conclusie dat	155	58	-168	-183
conform de	-125	-164	-131	66
conform het	-88	-128	-102	-134
constateert dat	284	-195	-132	-124
consultatie .	-101	-122	-136	261
consultatie gaat	-61	-155	164	112
consumenten de	-36	-22	-114	-86
contact met	-103	110	-168	-93
contactpersoon bij	-20	32	-131	-97
controle .	44	7	-131	-118
controle door	-115	136	43	-108
controle op	36	139	-175	-99
controle van	86	72	-148	-106
controleert .	-111	70	-177	-71
controlegroep .	-74	-30	34	72
controleren .	-20	98	67	-65
controles in	-113	16	73	27
controles op	-149	-172	42	1
convenant gesloten	-35	-69	88	-157
cultureel erfgoed	-95	-101	56	23
cultuur en	-68	-99	73	1
curatele ,	-91	-75	-140	37
d #	-116	-20	-166	-59
daalde het	111	-161	-88	-109
daalde met	91	-101	-95	-91
daar bij	-110	-155	-101	36
daar de	-67	-117	9	-117
daar een	25	-132	-134	61
daar in	-132	50	-180	66
daar naar	-105	-130	114	-115
daar niet	-104	-225	94	-59
daar niets	-181	-155	-16	-104
daar op	-136	-148	-182	-156
daar staat	209	-163	-42	-136
daar voor	-128	9	33	77
daar weinig	-128	-158	125	-148
daaraan is	-106	-173	147	-83
daarbij aan	151	-158	-140	-127
daarbij is	-156	88	-100	-116
daarbij niet	-141	55	-183	-148
daarbij ook	-44	-116	-154	129
daardoor met	82	-91	82	-75
daarentegen geen	144	-113	-105	-83
daarin .	-68	-89	-39	-176
daarin de	-107	-164	-8	8
daarin een	-113	-32	-96	-207
daarin geen	-143	-163	-42	-155
daarin is	-124	-170	-191	61
daarin te	-79	-152	15	-150
daarmee een	-94	-135	-150	-177
daarmee in	64	-180	138	15
daarmee is	57	-152	35	-23
daarna is	-103	-151	84	149
daarna op	-135	-128	-211	-91
daarnaast een	-134	49	25	23
daarnaast zou	-151	215	-170	-142
daarom aan	-135	3	82	-64
daarom dat	-144	40	164	-145
daarom een	-118	19	15	104
daarom eerst	-85	-120	171	135
daarom in	-71	-65	-83	-173
daarom is	-95	-168	-38	-180
daarom met	-126	-168	124	186
daarom niet	-160	-168	149	-318
daarom voor	-135	-13	228	117
daarop aan	-89	-2	59	78
daarop binnen	-131	-57	-130	77
daarop in	-70	-141	-87	11
daarop is	-171	-149	86	99
daarop kom	-35	-79	-199	128
daarop wil	-99	-104	187	-107
daarop zelf	-78	-140	-182	-163
daarover .	-113	-59	-170	66
daarover een	-52	-117	135	58
daarover in	-161	-99	-57	8
daarover is	-128	-51	179	107
daarover met	-136	-158	-63	9
daarover nog	-66	-140	-105	-65
daarover ontvangt	-34	-132	-180	142
daarover vóór	-26	-138	-213	116
daarover zelf	-48	-124	-198	-166
daartoe #	-137	-112	-81	-95
daartoe .	-101	-198	-152	-131
daartoe aanleiding	-80	-104	-174	155
daartoe ben	-48	-91	211	-98
daartoe ga	-90	-98	-97	-183
daartoe gaat	-64	-101	200	143
daartoe in	-73	-149	158	107
daartoe niet	-108	-119	-184	-140
daartoe zijn	-138	-29	-111	-136
daarvan ,	-76	-150	80	-7
daarvan aan	-99	45	49	-136
daarvan af	76	-115	108	-109
daarvan bericht	29	-105	-205	202
daarvan bij	-90	65	58	-141
daarvan de	-2	-152	-159	-190
daarvan een	-127	-125	96	-55
daarvan in	-197	-178	107	-57
daarvan is	-43	-181	-261	-254
daarvan kan	-52	-133	-159	-151
daarvan niet	-91	-111	25	-162
daarvan te	38	27	63	-145
daarvan worden	-112	-146	-74	65
daarvan wordt	-149	-175	88	110
daarvan zijn	-157	79	-183	-215
daarvoor #	-62	-123	5	66
daarvoor benodigde	-130	-151	-147	235
daarvoor de	-179	-81	-122	-144
daarvoor een	-87	26	-164	96
daarvoor in	-60	103	19	-226
daarvoor is	58	-124	-92	-236
daarvoor niet	-126	84	39	-163
daarvoor ruimte	-118	-144	110	156
dag .	-187	-28	139	41
dag en	-178	210	59	-212
dag in	-11	35	-197	-154
dag van	-106	-83	22	-169
dagen ,	48	-125	17	-162
dagen .	39	-165	88	134
dagen bekort	149	-68	-75	-45
dagen in	82	107	86	66
dagen is	-58	-117	102	15
dagen korter	108	-78	-49	-43
dagen per	-177	34	-151	-20
dagen te	-89	42	-143	-177
dalen .	-59	-176	-90	-130
daling van	188	-173	-118	-147
dan #	-67	-135	-34	-23
dan aan	58	-144	-116	-157
dan andere	124	-131	-115	-118
dan anderen	153	-138	-117	-117
dan begroot	118	-148	-94	-84
dan bij	242	-195	-175	-178
dan de	74	-8	-126	-102
dan die	132	-66	-60	-65
dan drie	57	94	-176	-175
dan een	-2	-169	-148	21
dan elders	149	-132	-155	-120
dan gepland	58	-105	-188	-282
dan het	-51	-116	-265	-220
dan hun	22	-116	-137	-62
dan in	259	-115	-236	-170
dan is	61	-95	-140	-78
dan kan	-148	-173	-169	-154
dan ligt	-63	-152	-153	-103
dan niet	-135	-65	27	-96
dan nodig	-137	-134	-42	52
dan onder	110	-131	-92	-77
dan ook	-32	108	322	-73
dan op	104	-163	-35	-181
dan tien	32	30	159	41
dan twee	-100	100	-90	-80
dan twintig	-4	36	-170	-85
dan veertig	-8	-18	-114	-131
dan vergelijkbare	192	-138	-120	-105
dan vier	46	143	-212	-180
dan vijf	82	-183	20	63
dan vijftig	67	42	-132	-104
dan voor	-77	-197	161	-36
dan voorheen	162	-94	-100	-73
dan was	148	-121	-151	-53
dan wel	55	7	-22	132
dan wie	203	-94	-133	-81
dan zal	-145	-104	-4	195
dan zes	-93	16	-165	24
dan zou	-227	-294	-203	-241
dan één	-185	4	123	51
dank de	-124	-85	-113	-123
dank verschuldigd	-156	-89	-122	-114
danken is	168	-161	-92	-102
dankzij de	211	-171	-149	-83
dat #	93	-146	-24	-173
dat ,	-145	-143	-178	-7
dat .	-139	-179	170	-175
dat aan	144	-81	-245	23
dat aandeel	195	-138	-182	-118
dat advies	-108	-170	-95	31
dat al	-213	-128	58	-133
dat alle	-108	17	147	81
dat anders	-139	-133	-91	-45
dat bedrag	-126	-115	80	-136
dat bedrijven	159	-98	20	-111
dat beeld	-153	-137	-125	-120
dat ben	-95	-139	10	12
dat bestaande	56	92	-132	-187
dat bewoners	47	25	-95	-93
dat bij	-6	50	-27	-152
dat binnen	26	-153	108	-150
dat daarvoor	31	-161	-194	-156
dat dag	-146	126	163	-169
dat de	183	19	-115	-121
dat deze	57	-160	-229	-183
dat die	195	-258	38	-226
dat dit	110	-121	36	104
dat doe	-116	17	179	-44
dat doen	-119	-215	83	68
dat doet	97	21	159	-71
dat door	-44	-132	-104	-141
dat een	56	-12	-66	-83
dat elk	-108	76	-185	-18
dat elke	-131	102	137	-217
dat er	17	-20	-223	-69
dat gaat	-86	-79	74	40
dat gebeurt	-209	-82	-22	53
dat geen	74	-134	-47	-88
dat gegevens	-10	9	-55	57
dat geldt	78	-150	81	-137
dat gemeenten	26	164	-112	78
dat gesprek	-204	-108	-257	-40
dat geval	-95	-160	-175	-141
dat gezinnen	100	-180	-110	81
dat haar	-138	-124	-172	-148
dat het	88	158	-66	-164
dat hij	-196	105	63	-200
dat hun	72	-84	-237	-138
dat iedere	-205	134	47	-165
dat iedereen	-74	-126	-181	-73
dat iemand	-42	-210	-66	-166
dat ik	-81	122	-73	68
dat in	0	-43	48	71
dat instellingen	83	-192	-166	-151
dat is	-225	21	14	-125
dat jaar	-151	-229	7	62
dat jaarlijks	-132	-138	45	-123
dat kan	-107	-212	-91	54
dat kinderen	77	-205	-234	17
dat kleine	180	-210	-155	-121
dat laat	42	-131	67	-33
dat laatste	-7	-49	-92	-206
dat leerlingen	-15	-141	-31	-66
dat licht	-86	-164	69	-173
dat lijkt	-142	-97	3	130
dat lukt	-213	-102	-188	-248
dat medewerkers	2	109	-170	-148
dat mensen	-257	-228	-204	-211
dat met	-134	38	-5	107
dat minder	59	-126	-140	68
dat moment	-177	-194	-24	62
dat na	71	-139	-158	-152
dat naar	-131	-97	25	82
dat nederland	-20	-36	-166	20
dat neemt	-121	73	-22	-83
dat niemand	-122	-144	-126	-104
dat niet	-104	60	89	-49
dat onderzoek	-136	-188	4	-170
dat ook	-39	-45	-87	-75
dat oordeel	-173	-181	-160	-112
dat op	36	40	2	-67
dat ouderen	22	-131	-100	37
dat ouders	59	-205	-187	-158
dat overzicht	-105	-149	81	58
dat percentage	-142	-144	-123	-163
dat scholen	95	-142	-145	-140
dat sinds	-166	-201	114	-198
dat slechts	93	-86	-74	-93
dat spreekt	-128	-168	200	32
dat stemt	-159	-108	-155	-94
dat te	-94	-2	-164	21
dat thans	-51	25	67	35
dat toe	-171	-64	-141	111
dat u	-119	-44	84	-233
dat uw	-60	-97	-159	-12
dat van	227	-261	-114	-147
dat vanaf	-124	-141	170	179
dat verband	6	-78	-135	-129
dat verschil	210	-153	-200	-122
dat verzoek	-115	-107	-263	-200
dat vind	-141	-126	-162	-128
dat voor	-52	-133	62	105
dat vooral	190	-112	-149	-104
dat vraagt	-82	18	206	36
dat vrijwel	140	-96	-129	-74
dat wensen	-100	104	40	121
dat wie	-32	-145	-133	-139
dat wil	-224	-38	80	67
dat wordt	-74	-93	150	127
dat zij	-27	-46	-56	-80
dat zijn	-88	-126	-22	-163
dat zo	-166	-162	96	-146
dat zo'n	203	-128	-104	-118
dat zorg	-175	28	-172	-121
dat zou	-77	-221	76	50
datum #	-47	-142	-140	-207
datum :	-76	-130	-149	-186
datum is	-155	-61	-239	-27
datum van	-99	-78	-138	183
datum wordt	-66	-132	-175	-128
de #	375	18	-122	-151
de aanbesteding	-184	-124	12	137
de aanbeveling	-184	417	128	-65
de aanbevelingen	-141	37	54	-13
de aandacht	-10	-104	140	222
de aanleg	102	-109	-158	38
de aanmelding	-105	119	-228	-164
de aanpak	-153	-113	-156	-187
de aanpassing	-132	-166	-117	-96
de aanschaf	67	59	-109	-77
de aansluiting	-139	-36	-178	26
de aantallen	34	-98	22	26
de aanvraag	-7	167	-161	-114
de aanvragen	43	-19	-172	-81
de aanvrager	-132	-26	-187	-116
de aanvragers	-24	-150	41	-83
de accountantsverklaring	-11	-13	89	-55
de acht	159	-208	-68	14
de achterhoek	115	-146	-141	-127
de achterstand	-11	-169	-73	6
de achterstanden	14	-63	-107	-110
de achttien	-15	19	-132	-161
de acm	-9	-170	35	-5
de acvz	80	142	-200	-126
de administratie	57	-30	-37	-108
de administratieve	142	-142	-125	-76
de adr	107	39	-217	-195
de adviescommissie	-108	9	-148	-14
de adviesraad	-39	70	-182	-123
de adviezen	75	-150	-169	-6
de afbouw	-104	83	-192	-176
de afdeling	-73	151	-195	-37
de afgelopen	-155	-140	-204	-185
de afm	-33	-91	106	-71
de afspraak	-166	-162	113	-102
de afspraken	36	-238	157	85
de afweging	-25	53	74	76
de afzonderlijke	-131	-158	-78	39
de agenda	-119	-127	-103	159
de aiv	-23	229	-33	-210
de aivd	39	-78	50	-19
de algemene	-154	-2	27	-56
de ambassade	-77	-123	134	130
de ambassades	-134	76	125	-178
de analyse	-114	-190	-57	-124
de andere	205	-164	98	93
de antwoorden	-142	-172	51	-83
de anwb	-149	69	101	-92
de ap	-5	-66	-82	-75
de apotheker	147	25	-200	-113
de arbeid	-123	-186	30	1
de arbeidsdeelname	96	-141	-143	-151
de arbeidsinspectie	-187	38	115	70
de arbeidsomstandighedenwet	-165	-135	57	-81
de arbeidstijdenwet	-163	-25	-177	-145
de artikelen	71	-140	-104	-100
de arts	-137	-9	-177	-4
de audit	-52	-75	-122	-152
de auditdienst	11	-146	70	12
de auto	-162	-82	-132	-180
de autoriteit	-138	-16	95	38
de avond	-86	105	-209	-167
de balans	-83	-136	-145	-100
de balie	41	-191	99	59
de band	88	-115	-157	48
de bank	-180	-132	83	90
de basis-	3	-1	70	-59
de bbb-fractie	-130	-139	-48	-81
de bebouwde	-100	30	-143	-114
de bedenktijd	50	15	31	-123
de bediening	-118	93	-122	-124
de bedoeling	-157	-250	-258	229
de bedragen	-31	83	50	-151
de bedrijven	127	-188	-220	-114
de begeleiders	42	92	-137	39
de begeleiding	110	-264	-294	-202
de begeleidingscommissie	-121	21	-159	-116
de begroting	-157	1	47	-25
de begrotingsbehandeling	-142	-227	-239	-168
de behandeling	47	-121	-154	-69
de behandeltijd	-110	85	-85	-79
de beheerder	-81	-196	18	-118
de bekendheid	68	-141	-150	-95
de bekostiging	-3	-87	-53	-29
de belangrijkste	54	-113	-175	-145
de belangstelling	-10	-82	23	-99
de belasting	86	-242	-203	-78
de belastingdienst	-66	-38	54	108
de belastingtelefoon	-174	-102	-249	-190
de beleidsdoorlichting	-36	-82	-186	-113
de beleidsreactie	-99	66	-117	-181
de beleidsregel	-117	-67	48	98
de belgische	-132	-175	-217	-63
de beloning	120	-107	-217	-151
de benodigde	52	-123	-55	-116
de beoogde	119	-111	-160	135
de beoordeling	-151	-3	-115	-145
de bereikbaarheid	92	-161	-85	-129
de berekening	-14	-42	-199	53
de berichten	49	-97	-198	-114
de beroepsgroep	-98	-80	79	-35
de beroepsgroepen	-109	5	57	133
de beroepsvereniging	-133	-166	-153	-211
de bescherming	-181	-110	-143	-133
de beschikbaarheid	38	4	-176	-165
de beschikbare	217	-171	-182	-158
de beschikking	-113	-126	86	167
de beslagvrije	34	90	20	-37
de beslissing	100	31	-184	-125
de besluitvorming	-86	-92	-17	104
de bestaande	50	-211	23	51
de besteding	-110	-116	9	-16
de bestedingen	-59	92	-97	-103
de bestrijding	10	-54	-13	-174
de bestuurlijke	-112	-51	-63	-99
de betrokken	130	-90	42	83
de beurs	48	25	-135	-94
de beurt	98	-123	93	61
de beurzen	-99	-108	-164	-134
de beveiliging	-113	90	-182	4
de bevindingen	-134	-88	-6	11
de bevoegdheid	-44	-60	-87	52
de bevolking	32	-140	-168	-86
de bewaartermijn	-62	-8	-91	75
de bewindvoerder	-173	72	110	-94
de bewoners	71	-69	-143	-172
de bezetting	0	-27	-85	-164
de bezochte	224	-118	-132	-117
de bezuiniging	-138	-125	-192	-157
de bibliotheek	-44	-111	23	-150
de bijdrage	25	107	-40	-124
de bijgevoegde	-77	121	-162	-163
de bijlage	-135	-159	-125	-190
de bijsluiter	1	-108	-122	-134
de bijstand	123	-81	-125	-119
de binnenvaart	-124	-96	-10	-101
de bodem	-52	44	-150	-161
de boete	60	47	-191	-172
de bond	-103	57	-212	-122
de bonden	14	-204	115	-3
de bonus	-28	-155	-139	-91
de bouw	5	85	-251	-76
de bovenbouw	72	86	34	-113
de branche	4	-228	115	-68
de brancheorganisatie	-87	71	-144	49
de branchevereniging	-126	-175	-195	-171
de brand	38	-139	-170	-127
de brandweer	-160	20	-193	-121
de brief	-205	-37	247	-108
de brieven	58	118	138	-79
de brug	-66	-131	-116	-147
de burgemeester	-37	-229	-35	-4
de burger	-163	70	29	-123
de bus	-48	-130	-160	-179
de buurt	65	13	-169	-165
de camera's	33	-158	-167	-109
de campagne	-64	12	-56	142
de capaciteit	-87	-1	-131	-66
de cavv	40	48	-150	-179
de cda-fractie	-44	5	-183	-130
de centra	-91	47	-216	-176
de centrale	-175	27	13	-28
de centrales	-95	-144	-169	83
de ceremonie	48	28	-165	-87
de cijfers	22	-100	-311	181
de circulaire	-144	60	174	93
de coach	-38	73	67	-20
de coaching	-103	12	-86	13
de commandant	-115	-130	168	53
de commissie	76	252	-7	-113
de commissies	-50	-148	83	-152
de conceptbrief	-110	-183	188	107
de conceptreactie	-159	68	174	-138
de conclusie	197	52	-165	-192
de conclusies	-102	-147	-109	-100
de concurrentiepositie	40	-144	-167	-9
de consultatie	-123	-111	-151	58
de contracten	-105	-127	155	-42
de controle	-38	51	147	-117
de corporaties	-139	93	65	41
de coördinator	-5	-141	19	-163
de cursus	58	-163	86	-231
de d	-109	-1	-161	-51
de daarvoor	-134	-156	-112	65
de dag	-131	8	90	-16
de deelnemende	-48	-8	-125	-133
de deelnemers	-133	-97	-171	-3
de dekking	-18	20	-147	-139
de demissionaire	-79	-78	-62	25
de derde	-61	210	-13	-5
de deskundige	-143	93	-193	-117
de deur	26	34	67	108
de dienst	-187	-236	-89	129
de digitale	-120	102	-138	72
de directeur	-108	-124	-121	-161
de directie	-133	7	45	5
de doelen	-141	-2	-135	111
de doelgroep	1	42	-129	-144
de doelmatigheid	237	-174	-223	-111
de doeltreffendheid	-164	3	62	54
de door	-89	162	121	67
de doorlichting	88	29	-215	-229
de doorlooptijd	166	-62	-142	-123
de doorlooptijden	-83	-111	-180	18
de doorstroming	131	-174	67	123
de dossiers	225	-149	-155	-182
de douane	-25	-198	-106	105
de drager	-174	-91	-157	-147
de drempel	-188	-68	-162	-49
de drie	223	10	31	-61
de dt&v	-129	-36	127	-27
de dubbele	-40	-1	68	-125
de dupe	-174	-117	-72	-112
de duur	-28	94	48	-173
de eer	95	-168	-133	-165
de eerste	-107	36	10	171
de eerstvolgende	-125	-48	151	248
de effecten	47	125	-180	-48
de eigen	-51	70	-71	-192
de eigenaren	-113	8	140	55
de eilanden	-122	-141	-175	89
de eindevaluatie	-76	-101	-164	130
de eindtoets	34	-102	-156	-148
de eis	-120	45	69	74
de eisen	65	-145	93	-103
de ene	158	-160	-152	-123
de enkelband	-105	-119	-137	-148
de enquête	-135	-127	64	69
de erfgoedinspectie	36	-9	-188	-132
de erkenning	-86	91	60	61
de ervaringen	-164	-15	7	99
de europese	-113	-115	13	-90
de evaluatie	-36	-38	-87	-7
de evaluatoren	-110	98	55	32
de exploitant	-139	-143	-150	-157
de familie	-76	-132	-180	86
de federatie	-81	-79	5	-152
de financiering	-61	-31	41	52
de financiële	-76	50	24	88
de fiscale	-59	1	34	-62
de formatie	-120	-119	180	71
de fractie	-73	-139	-111	-148
de garantie	48	72	69	48
de gebruikelijke	-188	-180	-157	89
de gedachte	-190	246	266	14
de gedragscode	53	-100	0	-166
de gegevens	224	-156	11	23
de gekozen	115	-168	42	-158
de gelegenheid	-150	-111	94	-157
de gemeente	-160	-58	-30	-134
de gemeentelijke	-151	-152	-57	-164
de gemeenten	110	-113	112	-26
de gemeenteraad	-37	-176	-90	19
de gemeentewet	-126	-15	-168	-116
de gemiddelde	97	-5	-162	-135
de genoemde	-197	-151	108	-151
de gesprekken	-3	-36	-224	-33
de gevallen	151	-219	-17	-188
de gevolgen	79	-13	-144	11
de gewijzigde	-61	97	-177	-27
de gezondheid	81	-107	34	64
de gezondheidsraad	-35	-166	-128	12
de gezondheidszorg	-133	23	-92	-97
de ggd	-87	-40	33	-115
de ggd'en	-88	-114	4	86
de glastuinbouw	-42	-137	-115	-114
de grens	-137	7	41	-29
de griffier	-78	-122	-134	44
de griffierechten	-127	53	-125	-111
de groei	199	-146	-133	-69
de groep	-119	-140	-107	-66
de groepen	-162	-163	-140	-139
de grond	87	-183	73	21
de grondslag	-118	-155	35	-187
de grondwet	-128	-36	-173	-175
de grootste	48	-40	-186	-159
de grote	110	-124	19	-141
de grotere	-10	-147	45	51
de hand	-274	90	-91	5
de handhaving	91	-35	-157	-101
de handreiking	-152	-147	-64	163
de heer	-211	-192	-206	-62
de hele	-151	-180	201	-147
de helft	172	-83	-73	-105
de herkomst	91	64	-104	-71
de herziene	-76	-148	108	117
de herziening	-128	51	166	217
de hoge	-131	-184	-205	-82
de hogere	-131	-101	7	-84
de hogeschool	-162	45	0	-181
de hoofdlijnen	-62	-118	-171	-164
de hoofdvraag	-158	-79	-44	-80
de hoogste	73	-162	84	-129
de hoogte	130	-105	33	44
de huidige	-311	-26	34	-138
de huisarts	154	-30	60	-71
de huisvesting	-121	-153	56	57
de hulp	-176	114	-199	-213
de huurcommissie	75	-136	-211	23
de huurder	-104	-44	-148	-162
de identiteit	-175	106	-163	-141
de igz	35	119	-178	-72
de ilt	-117	-161	16	-14
de immigratie-	-111	-106	22	-147
de inburgering	28	-100	-204	-30
de ind	-5	-85	27	69
de informatie	-164	105	-189	-139
de inhoud	-73	-24	-182	-61
de inkoop	-107	45	-161	-129
de inrichting	-124	-74	94	-176
de inspecteur-generaal	-108	-166	157	61
de inspecteurs	-117	-180	-68	59
de inspectie	39	68	-120	-49
de instellingen	-31	-120	-28	-73
de instroom	19	-158	-155	-48
de intake	-20	0	24	-126
de internationale	-124	112	-141	-82
de internetconsultatie	-140	-147	-176	162
de invoering	167	-87	-186	-256
de inwerkingtreding	-105	19	-19	93
de inzet	69	-34	-143	103
de iob	-52	-67	-212	-197
de jaarlijkse	-172	76	63	105
de jaarwisseling	-162	-101	-176	140
de jaren	-273	-145	-176	-3
de jeugdgezondheidszorg	-114	22	14	-167
de jongeren	-40	-162	-115	90
de juridische	-73	-128	145	76
de kabinetsreactie	-129	-33	-153	-133
de kade	-90	74	-141	-90
de kamer	-47	-8	-30	-17
de kamerbrief	-122	-15	-168	-115
de kamers	-82	90	12	11
de kans	169	-199	-14	-195
de kantonrechter	114	80	-84	-99
de kanttekening	-114	-119	-2	-122
de kennis	154	-4	-120	-57
de kerndoelen	-11	90	26	-114
de keuring	-82	-162	130	-166
de keuze	-195	150	-106	-27
de kiesraad	9	59	-177	-171
de kieswet	-98	17	-108	28
de kinderombudsman	-177	-145	-216	-45
de kinderopvang	-88	-104	-190	-175
de klas	85	7	-150	-67
de kleine	11	-105	-124	-174
de knop	109	-88	-123	-93
de koepel	-85	46	123	57
de komende	-173	-170	-193	-25
de koninklijke	-19	-119	7	1
de koppeling	-182	-66	60	38
de korpschef	-152	-103	18	85
de korpsen	-104	-145	150	74
de kosten	11	14	70	-32
de krijgsmacht	-203	11	-214	-86
de kring	-99	13	13	16
de kwaliteit	153	-172	-234	-25
de laatste	-149	-87	-242	53
de landbouw	-144	-159	-164	-160
de landelijke	14	27	-32	12
de landen	43	-194	-180	-147
de landmacht	-146	-153	11	-12
de langere	-81	84	-135	74
de lasten	22	73	-214	-154
de leden	-114	-108	-247	-92
de leefomgeving	51	-61	-213	-189
de leeftijd	96	-198	69	-67
de leeftijdsgrens	-175	123	-74	-143
de leerling	-97	-153	-136	-154
de leerlingen	86	-100	28	-42
de leges	-190	3	120	-143
de leiding	71	-102	109	17
de lening	-197	27	-214	-202
de leraar	-145	118	-176	-91
de lerarenopleidingen	-129	-146	-159	18
de lessen	48	-7	-105	-185
de leverancier	-126	-126	103	-191
de levering	-121	-140	-43	125
de levertijd	152	-115	-152	-133
de lidstaten	-114	-213	-158	-143
de lijn	-160	112	-31	-105
de lijst	-78	65	-80	171
de literatuur	32	-105	-133	-100
de locatie	22	-2	102	-126
de loop	-166	-201	110	226
de lopende	-127	69	42	-1
de luchthaven	15	-93	-163	38
de maatregel	120	125	49	-104
de maatregelen	55	-169	-195	-167
de markt	-103	94	103	-162
de mbo	-55	-199	150	11
de mededeling	-17	-99	-116	-159
de medewerkers	13	-192	-189	-170
de media	-158	-41	-133	-120
de medische	67	130	-185	-156
de meeste	181	-199	-150	-219
de melding	-134	150	-114	-157
de meldingen	-67	-10	-163	-19
de meldplicht	37	108	69	-67
de memorie	-127	-97	92	-189
de mening	-113	86	-172	-195
de meningen	-106	-119	-185	-128
de mensen	-193	-173	194	-166
de meting	4	-154	86	152
de middelen	-224	99	16	-30
de minister	-69	-24	-4	-7
de ministerraad	-129	-184	14	104
de missie	13	-117	-118	-174
de module	110	104	-93	-95
de mogelijkheden	-98	98	61	-135
de mogelijkheid	-83	-67	-291	56
de monitor	8	-155	-222	138
de motie	-97	69	-212	54
de motie-bruinsma	-53	-72	-139	-58
de motie-ter	-74	-124	-208	11
de motie-van	-108	-206	-201	-15
de musea	17	13	101	-127
de naam	-137	-15	117	22
de nabestaanden	-129	-128	-135	-124
de nacht	-7	26	-147	-31
de naleving	89	-78	-187	-35
de nationale	-53	-218	6	-19
de naturalisatieceremonie	-103	-144	-160	75
de nederlandsche	-59	134	-73	-106
de nederlandse	-96	-7	19	-9
de negen	-29	139	77	-123
de netbeheerders	-46	-138	11	82
de nieuwe	-61	-80	55	93
de noodopvang	-22	-92	-84	-115
de noodzaak	-120	58	90	-85
de norm	140	21	-139	-86
de nota	-162	-152	-234	142
de notitie	-114	-70	69	28
de nvwa	36	-73	-101	-16
de nza	-113	-152	10	-39
de oeso	-147	95	-150	-127
de officier	38	25	-176	-150
de ogen	-148	176	-245	-149
de ombudsman	-25	220	-61	-199
de omgeving	-95	-26	-92	-94
de omvang	85	-134	-241	-39
de omzet	2	69	-100	-124
de omzetting	-60	-86	42	67
de ondergrens	-127	100	64	63
de onderhandelingen	-93	-116	-188	135
de ondernemingsraad	-124	-23	19	131
de ondervraagde	-22	-104	-149	-94
de ondervraagden	131	-60	-103	-38
de onderwijsraad	-120	-146	-141	-87
de onderwijsroute	-126	-82	-140	-142
de onderzochte	207	-163	-128	-94
de onderzoekers	196	108	-165	-130
de onderzoeksraad	-96	14	-91	-102
de ontvangers	-166	-156	-101	-96
de ontwerpbegroting	-2	-172	-69	185
de ontwikkeling	-128	-163	-271	97
de oorzaak	72	-134	-175	-178
de opbrengst	-4	49	58	-197
de opdracht	-237	-112	96	94
de opening	114	-149	33	-112
de openingstijden	-146	-125	2	19
de openstelling	63	24	-180	82
de opgave	29	42	53	-131
de opkomst	92	-152	-139	-139
de opleiding	-39	96	81	-57
de oplevering	-167	-53	-210	8
de opmerkingen	-103	-89	115	-91
de opname	-67	-112	-160	-139
de oproep	-136	196	48	-127
de opslag	-175	-146	-136	-136
de opvang	-16	90	-29	-61
de opvanggebieden	129	-134	-159	-130
de opvatting	-117	-154	-33	-92
de opvolging	-88	-84	-164	-6
de opzet	-168	52	117	-54
de orde	-244	-164	45	106
de organisatie	89	-240	-193	-124
de organisaties	-124	-112	-187	-131
de oude	121	-185	-51	-29
de ouders	33	10	49	-160
de oudste	-96	86	-206	7
de overdracht	-40	152	-187	-42
de overgang	102	-156	-195	18
de overheid	27	-33	68	-154
de overige	-14	9	107	218
de overlast	-73	-50	-98	-65
de overstap	-161	-121	-129	-89
de partner	-135	-103	80	-138
de patiënt	-159	-18	128	51
de periode	-94	-153	-187	4
de periodieke	49	-112	-119	-201
de pers	-103	-68	-52	-73
de plaats	-182	-193	-227	-111
de plaatsing	-185	116	21	-4
de planning	64	24	-212	48
de plicht	113	-123	-68	37
de po-raad	-142	-137	71	-64
de politie	-134	-73	31	-138
de politieacademie	-171	120	74	-49
de poortjes	-68	117	-112	-136
de positie	-111	-38	-5	-73
de posten	68	-154	-5	33
de praktijk	47	-62	-47	-105
de premie	-136	119	-51	91
de prijs	-74	-2	98	-162
de prijzen	-108	-195	77	-144
de procedure	207	-165	-35	-20
de proef	-138	20	-123	99
de projecten	37	6	-179	-184
de provincie	-153	-54	-342	-25
de provincies	-135	-25	115	14
de pvda-fractie	-104	-150	-145	-112
de raad	56	157	-88	-90
de raming	34	-153	31	-103
de ramingen	-52	-31	-43	63
de rapportage	46	66	-240	2
de rdw	-90	-93	-130	35
de reactie	-145	39	-118	-212
de reacties	-143	-152	-191	16
de rechtbank	38	-111	-160	85
de rechten	-69	22	-145	-120
de rechter	88	-57	42	-198
de rechtspositie	-11	-141	-92	59
de rechtspraak	-96	41	15	-50
de reclassering	-40	-15	60	-40
de redactionele	-107	-160	0	-102
de rede	-188	-20	16	-130
de redenen	-85	-120	-115	-88
de regel	30	-222	45	-227
de regelgeving	31	-122	134	-118
de regeling	68	-32	5	0
de regels	170	-136	-235	-129
de regering	-117	-44	94	-46
de regie	-121	43	-107	-106
de regio	-44	-149	32	-65
de regio's	108	-24	35	18
de regionale	-26	-177	-111	67
de registratie	164	-62	-30	23
de reguliere	81	50	-127	-121
de reistijd	119	37	-26	-145
de rekenkamer	113	198	-256	-189
de rekentool	94	-21	-93	-140
de rente	7	40	30	-120
de rest	127	-147	-122	-139
de resterende	-98	-127	-110	184
de resultaten	37	-67	-92	98
de richtlijn	-94	-186	124	-102
de rij	-117	-19	69	-125
de rijksdienst	-9	-113	194	105
de rijkswet	-61	44	22	-44
de rijnvaart	-50	-94	65	-12
de risico's	-157	27	88	87
de rob	73	-27	-145	-129
de rol	-231	67	44	93
de roosters	-65	-160	147	-105
de ruimte	-107	-159	78	-177
de rvs	-56	-8	-142	-168
de samenleving	-13	-184	-148	-149
de samenstelling	23	-11	-117	-135
de samenwerking	148	21	-37	-89
de schade	-104	-177	-245	-160
de schatkist	118	-125	-96	-98
de scholen	38	37	-25	132
de scholing	29	-6	86	-47
de school	-29	126	-123	-59
de schoonmaak	-140	-166	-105	-140
de secretaris-generaal	-128	65	-153	-93
de sector	-116	57	-48	55
de selectie	-135	135	94	35
de ser	-10	96	-202	-23
de sgp-fractie	-102	-178	-127	-133
de situatie	-194	-92	-142	56
de slaagkans	125	-101	25	-114
de slag	-169	53	96	142
de slotsom	290	-147	-165	-137
de sluiting	-131	-74	-83	-72
de sluizen	-149	-75	-59	-10
de snelheid	-75	77	74	-92
de sociaal-economische	-117	-135	-133	-102
de sociale	-12	-171	-130	17
de software	-138	-126	-210	44
de sp-fractie	-149	-54	-141	10
de staat	-22	-35	-53	-174
de staatscourant	-120	-198	161	217
de staatssecretaris	-118	-6	12	-94
de stand	-157	-37	-39	-75
de start	65	69	-240	-103
de staten-generaal	-122	-173	191	79
de steekproef	16	9	-151	-173
de steun	-17	157	-25	-47
de stichting	47	-59	-8	-18
de storing	85	-145	-180	-99
de strekking	-125	52	45	-135
de studie	-32	-89	-146	-130
de stukken	-125	-118	-172	-166
de subsidie	30	64	-5	-63
de subsidieregeling	-175	-163	-136	-32
de suggestie	-122	290	148	-16
de svb	-207	1	54	66
de systemen	-171	173	-188	-161
de taak	-161	-146	-93	85
de taakgroep	-107	42	-124	-114
de taakstelling	-123	57	-69	-114
de tabel	-147	18	-293	-252
de tandarts	-137	51	-148	-102
de tarieven	-107	-183	-119	-12
de techniek	-102	-32	-117	-140
de telefonische	75	6	-129	-135
de teleurstelling	-125	-114	-88	-120
de termijn	-153	52	137	-278
de termijnen	-119	-43	55	-5
de teruggaaf	-18	114	-117	-164
de terugkeer	84	-94	85	-143
de tevredenheid	145	-120	-111	-31
de tien	254	-271	-251	-171
de tijd	-139	-55	35	-139
de tijdelijke	-90	-97	-231	-141
de toegang	119	37	-267	83
de toekomst	-131	-163	63	150
de toelichting	30	114	26	81
de toestand	-163	-124	-125	-117
de toets	-36	-75	108	33
de toezegging	-138	-98	-117	-181
de toezichthouder	-212	127	49	-164
de tracéwet	-18	12	3	-166
de tussenevaluatie	-42	78	-158	-145
de twee	87	-84	-218	-1
de tweede	-132	30	-38	25
de uitbreiding	-31	-96	-148	-44
de uitgaven	-37	-74	-166	-147
de uitkomst	-119	-99	54	171
de uitkomsten	-14	-78	-116	-16
de uitstoot	123	-58	-88	-58
de uitval	173	60	-166	-131
de uitvoer	44	-131	-123	-110
de uitvoering	29	-144	-104	33
de uitvoeringskosten	200	-31	-183	-126
de uitwerking	-116	-118	148	199
de uitzending	-184	126	-21	-154
de unie	-53	-8	111	72
de universiteit	27	-151	-237	-37
de vaart	-68	-143	-129	-136
de vakantie	79	-113	-161	-151
de vakbonden	-200	92	16	8
de varianten	-89	-146	28	25
de vaste	-56	-131	-106	-185
de veiligheid	-32	-155	-286	-43
de veiligheidsregio's	-105	130	55	-37
de verantwoordelijkheid	50	-159	8	-160
de verantwoording	57	92	-113	62
de verdeling	-114	43	33	88
de vereniging	-53	-181	-40	69
de vergelijkingsgroep	146	-142	-69	-80
de vergoeding	-132	232	-107	-202
de vergunning	77	118	85	-92
de verhouding	50	-46	25	14
de verkenning	-40	-106	72	152
de verkiezingen	-82	-175	-189	-85
de verklaring	-146	13	-194	-151
de verkoop	-25	35	-215	-179
de verkorte	-95	-107	-102	106
de verlaging	9	-119	-113	-151
de verordening	-118	-112	-63	-143
de verplichting	86	-108	-79	-127
de verschillen	157	-133	1	-118
de vertraging	97	-145	-135	-120
de vervanging	-141	-198	50	-37
de vervoerder	71	78	52	-82
de vervoerders	-113	76	-213	-203
de verwachting	77	-103	-107	-98
de verzekeraars	-83	87	57	74
de veteranenwet	-83	-132	103	32
de vier	75	128	-22	-108
de vierde	-144	182	161	39
de vijf	161	-65	-98	-141
de vijfde	-156	47	133	114
de vijfentwintig	-116	-152	127	-61
de vng	-154	-189	82	204
de vo-raad	-109	-162	-114	-80
de volgende	-156	-171	-22	136
de volgorde	-91	-137	-115	4
de voogdij	-159	14	-186	-164
de voor-	-35	-134	153	143
de voorbereiding	-73	59	-315	-52
de voorgestelde	-112	50	82	83
de voorjaarsbesluitvorming	-102	45	176	101
de voorjaarsnota	-110	-163	33	230
de voorkeur	-92	169	-106	-103
de voorlichting	23	-75	-210	-18
de voorraad	-60	63	-70	-65
de voorschriften	-70	-125	-66	96
de voorstellen	-80	-149	32	97
de voortgang	-104	-4	-253	86
de voortgangsbrief	-75	-104	-161	161
de voortgangsrapportage	-42	23	-27	208
de voorwaarden	-133	-25	166	96
de voorziening	36	58	-35	18
de voorzieningen	-126	96	-108	-101
de voorzitter	-140	-159	-8	-33
de vorige	-76	-132	-186	-166
de vraag	-197	-122	25	-139
de vragen	-197	-21	-158	120
de vreemdeling	-21	30	-63	-157
de vrijstelling	-110	-72	-165	-100
de vrijwilligers	-26	-128	-161	-94
de vsnu	-58	-126	106	-3
de vvd-fractie	-127	-41	-136	-157
de waarde	-133	-128	22	-114
de wachtlijst	42	-179	-161	-173
de wachttijd	247	-172	-33	-10
de wachttijden	-237	95	-226	-209
de wajong	33	36	-161	-81
de waterschappen	-136	-224	110	61
de website	-173	-51	102	45
de weg	55	-117	28	-9
de wens	-202	-102	139	1
de wenselijkheid	-136	160	-109	-98
de wereldbank	-49	-111	-4	-118
de werkdruk	25	-107	-111	48
de werkgelegenheid	163	64	-191	-135
de werkgever	-37	-44	-151	-161
de werkgroep	-44	-106	-174	-175
de werking	-135	-141	20	-174
de werkinstructie	-141	81	56	93
de werknemer	46	-33	-164	-76
de werkvloer	-130	-15	29	-52
de werkwijze	-53	-196	130	28
de werving	-110	114	-161	-82
de wet	-58	-14	79	11
de wetenschappelijke	-99	99	-184	-134
de wetgever	-138	48	-69	-157
de wetswijziging	60	-65	-95	-30
de wettelijke	17	-51	-165	-230
de wijk	-49	-176	-154	-134
de wijziging	-55	-141	-48	182
de winst	70	-71	-80	-77
de wmo	-173	31	-86	-145
de woning	103	32	-131	-115
de woordvoering	-94	-142	-100	114
de z-route	-119	35	-137	126
de zaken	136	-93	-142	37
de zalen	49	76	-98	-109
de zelfredzaamheidsroute	-143	-98	-137	-113
de zes	140	-178	9	-161
de zeven	-11	-70	-4	-188
de zienswijze	-81	91	-128	-99
de zomer	-154	-253	21	367
de zomermaanden	-123	-129	-144	-100
de zorg	-137	-146	191	-95
de zorgverzekeraars	-85	47	-61	11
de zorgverzekeringswet	-150	65	159	-60
debat over	-89	-154	-112	-98
debat van	-64	-73	-183	-145
december #	-117	-149	7	34
december .	39	-127	-225	153
december een	-106	-152	104	57
december heeft	-33	-139	33	-180
december jl	-48	-54	-100	-162
deden #	67	-175	-120	-133
deden het	128	-173	-54	-37
deel .	-126	-177	-185	-158
deel aan	-94	-105	-149	79
deel de	-109	-87	-2	-20
deel ik	-169	-219	-85	117
deel uit	-226	-134	61	-194
deel van	9	-26	-162	-140
deelname aan	0	-101	-169	-92
deelnemende bedrijven	-50	-139	-64	-96
deelnemende scholen	-79	-126	-89	-143
deelnemers ,	-117	-90	-167	-138
deelt de	-94	-74	-100	-142
deelt u	-124	-198	-79	-91
defensie heeft	-58	-120	-122	-52
definitieve rapport	-56	48	-141	-30
degene die	-115	-178	-9	-94
degenen die	56	-50	-176	-104
dekking .	-182	17	-111	-151
delen .	-126	-83	-256	19
delen van	-169	-220	38	17
demissionair is	-43	-73	-192	132
demissionair kabinet	-164	-129	17	-160
demissionaire status	-79	-117	-134	99
den haag	17	59	-76	-98
den helder	-133	80	-166	8
denemarken en	-105	-69	-133	-131
denk ik	-156	-164	170	-167
der staten-generaal	-64	-164	-258	-82
derde aanbeveling	-140	15	58	58
derde kwartaal	-148	-205	41	103
derde punt	-116	139	42	-24
derde suggestie	-94	152	99	19
derde van	299	-251	-105	-111
dertien weken	-116	-14	-136	-149
dertig dagen	-114	99	129	91
deskundige ,	-54	-105	-94	-96
deur uit	67	105	25	65
deze aanbeveling	-116	-305	352	133
deze bijlage	-110	-119	-189	-158
deze brief	-115	-139	-304	-406
deze cijfers	76	-233	116	-48
deze conclusies	-190	-89	-177	-91
deze evaluatie	-106	-18	-186	-206
deze gegevens	-179	-198	-40	-21
deze groep	-118	9	274	24
deze in	-66	-107	41	55
deze is	-88	81	-124	79
deze kabinetsperiode	-81	-115	79	5
deze leden	-145	-81	-187	41
deze maand	-179	10	39	215
deze motie	-132	-136	-298	-103
deze niet	-102	-142	28	-156
deze nota	-84	57	-188	-90
deze periode	-60	100	-170	-61
deze proef	-111	-129	-186	-161
deze regeling	-114	-131	-198	-159
deze scholen	28	-27	-82	82
deze taak	-39	-179	184	72
deze toezegging	-122	-47	-165	-133
deze uitkomsten	-150	-5	-246	-161
deze variant	-33	-92	0	-33
deze verplichting	-83	-103	231	42
deze voor	-75	-95	-124	33
deze vraag	-95	-137	-135	95
deze week	-156	-164	44	165
deze werkwijze	-87	155	26	-169
deze winter	-89	-87	-155	67
deze zomer	-144	-147	55	242
dezelfde dag	81	86	-141	36
dezelfde wijze	91	-192	22	65
dichter bij	-109	-126	-124	46
die aan	116	-140	-171	76
die aanbeveling	-48	-220	115	28
die afspraak	-143	-102	-98	-115
die al	-51	7	-58	-111
die bij	-72	-93	-53	103
die binnen	-151	-239	11	-174
die brief	-59	90	-234	24
die daarvoor	-166	74	86	37
die daling	117	-147	-110	-130
die dat	-126	139	77	73
die datum	-222	66	20	-83
die de	-23	80	169	-42
die deze	-89	-129	143	-33
die dit	-78	-152	25	-22
die door	-126	54	-136	-131
die een	-30	-37	-323	-7
die er	-168	-207	170	-66
die evaluatie	-138	-84	-218	-120
die gedachte	-159	-272	90	-169
die gegevens	-136	-116	57	82
die gelegenheid	-76	-99	-199	114
die gemeenten	-87	-151	86	-137
die groei	160	-91	-113	-95
die haar	85	14	-203	-123
die heeft	-96	-135	-119	-124
die het	39	-231	-8	-38
die hier	8	-175	-256	-203
die hun	14	-178	12	-207
die ik	-129	-95	139	173
die in	44	-30	-57	19
die is	-165	-90	117	41
die keuze	-62	-102	88	130
die langer	8	106	12	116
die lijst	-51	-88	87	126
die medio	-45	-114	4	111
die met	-23	-91	107	57
die mij	-100	75	29	-191
die mogelijkheid	36	-113	160	36
die motie	-101	-130	-260	53
die na	146	-190	-176	-210
die naar	34	-33	59	-19
die naast	44	-150	-154	-89
die net	-188	-142	-119	-74
die niet	-96	-61	-294	-18
die nog	-193	84	10	-123
die norm	-111	-70	-50	86
die nu	-87	95	42	55
die onder	18	-138	-134	-123
die ook	26	-198	-165	73
die op	-38	-59	98	-55
die over	-3	64	-51	-176
die per	-90	-129	142	41
die proef	3	-127	53	32
die reden	19	-30	58	-5
die scholen	35	-131	-143	42
die sinds	-124	81	34	-179
die stap	62	-180	159	-174
die taak	-88	-64	182	-33
die te	-182	-97	-80	-204
die termijn	-201	-155	155	-15
die tijd	-89	-205	-322	136
die toch	75	-162	-123	-92
die toezegging	-118	-81	-274	-237
die tot	-163	79	-221	-152
die tussen	-36	-171	-216	-182
die u	-87	-5	-240	-19
die uitsluitend	-80	34	-32	24
die uw	56	-74	-80	-124
die van	-59	-6	-159	-21
die vanaf	-51	-129	-87	-6
die voor	25	-290	6	-94
die vraag	-110	-121	-229	-1
die vraagt	-60	-185	-179	-128
die vóór	-188	108	-18	-160
die wens	-82	-36	94	-152
die wet	-88	-180	41	-6
die wij	106	-169	-185	-182
die wijziging	-74	-166	34	50
die wordt	-90	-17	0	-25
die zelf	114	-170	-156	-81
die zich	-248	-263	-298	143
die zij	32	53	-44	-184
die zijn	19	150	-26	54
die zin	-70	-127	225	141
dien ik	-107	-138	-92	26
dien verstande	-91	-51	160	200
dienden #	-155	-109	-139	-156
dienen .	-86	94	81	155
dienen te	-166	135	-109	-146
diens advies	-65	-145	-170	165
dienst justitiële	-100	-165	-161	162
dienst terugkeer	-147	-94	59	38
dienst vervoer	-62	-91	-148	-131
dient te	-139	247	-70	-207
dierenaangelegenheden rda	-91	42	-139	-88
digitaal formulier	-119	-149	22	160
digitaal loket	-107	-11	-229	79
digitale aanvraag	-100	92	-138	69
digitale formulier	158	-120	-123	-46
directie algemene	-83	-110	-142	-79
directie communicatie	-68	-126	-102	-65
directie internationaal	-44	-72	-95	-115
directie migratiebeleid	-112	-118	-113	-99
dit .	-86	110	164	-158
dit advies	-224	-142	84	35
dit al	-117	-175	123	15
dit alles	-202	-147	-230	-161
dit bedrag	-156	101	-58	-185
dit beeld	-222	-55	-185	-169
dit bij	-59	39	155	13
dit hoofdstuk	-154	-137	-94	-150
dit in	-29	-163	28	61
dit is	-12	-158	190	-262
dit jaar	-188	-203	-14	180
dit kabinet	-110	-102	-164	-4
dit kwartaal	-74	-159	-210	153
dit met	-91	-168	84	-60
dit moment	-188	-92	-60	-79
dit naar	-105	96	-174	-166
dit najaar	-153	-184	98	288
dit niet	-141	-179	72	-214
dit onderdeel	-79	-186	202	-115
dit onderwerp	-176	-210	58	39
dit onderzoek	-113	19	126	-25
dit over	-68	-100	153	163
dit overzicht	-187	-138	-10	-114
dit punt	-123	-57	197	94
dit rapport	-175	-199	-267	-281
dit regelt	-110	-126	118	100
dit stadium	-79	16	-12	-120
dit standpunt	-86	-70	-178	-103
dit te	-152	-73	-232	-169
dit terrein	-110	-219	126	16
dit tot	-75	-73	152	-168
dit verschil	95	-44	-177	-156
dit verzoek	-144	-88	5	-97
dit voor	-136	-93	-16	-60
dit voorjaar	-169	34	17	-11
dnb .	-42	142	-176	-138
docenten .	-155	-140	127	-166
doe .	-77	-176	-162	-195
doe ik	-95	-10	-17	-105
doel .	61	15	47	-144
doel beantwoordt	77	-140	-43	57
doel is	-149	-180	55	-206
doel op	-163	-123	-193	-94
doel van	-125	-203	-166	-161
doel was	-189	-101	-119	-95
doelen voor	89	-94	-165	-125
doelmatig is	112	-81	-97	54
doeltreffend :	128	-112	-101	-39
doeltreffend is	113	-135	-107	-87
doeltreffendheid van	-122	-220	108	25
doen ,	101	-139	65	-156
doen .	74	-164	-111	83
doen dat	-10	-148	100	-184
doen de	-75	131	-213	-223
doen er	-148	119	-113	-75
doen naar	-73	-165	-109	-127
doen op	-65	-137	-184	140
doen toekomen	-55	-68	-210	67
doen we	-110	-173	195	151
doen wij	-83	-206	45	-117
doet .	-30	35	-276	-195
doet dat	-211	-253	-32	71
doet de	-237	101	-311	2
doet dit	-161	-190	209	-181
doet er	-166	179	12	-176
doet het	-33	-174	75	30
doet mij	-165	102	-226	-207
doet u	-169	-141	45	-171
doet zeven	-142	-159	-120	-86
door ,	-123	-61	74	40
door bureau	-164	-150	-203	-211
door de	-25	73	-10	-150
door een	-206	168	-9	-13
door het	69	-189	-20	-100
door loting	-147	-147	-152	-64
door mijn	27	-107	-242	136
door onderzoeksbureau	-162	-127	-88	-121
door te	-123	66	-244	-135
door één	-55	-66	-117	-119
doordat de	1	-151	-127	-109
doorgegeven .	45	-120	-36	-161
doorgelicht .	-188	-221	-58	76
doorlichten .	-56	-84	-130	-166
doorlopen .	-81	-145	-151	54
doorrekenen .	-131	-146	-81	165
doorstroming van	20	-154	-143	-88
dossiers bestudeerd	-73	-50	-69	-55
dossiers niet	165	-106	-98	-84
dossiers uit	-191	-64	-93	-130
dossiers van	-65	-135	-83	-110
dr .	-126	-101	-114	-87
dragen .	-57	53	-38	17
dragen aan	-122	85	84	-100
drempel van	-160	40	-71	-106
drempel voor	-57	58	56	27
drie .	-216	22	52	36
drie aanbevelingen	-183	-269	-77	-67
drie adviezen	-187	34	53	-173
drie dagen	45	-173	-26	85
drie dingen	-127	115	-169	-134
drie gevallen	185	-191	-88	-90
drie groepen	-67	-161	-118	-130
drie jaar	36	127	69	92
drie keer	77	-169	-167	-97
drie landen	-11	15	39	-87
drie maanden	-10	84	21	80
drie of	-63	75	-167	-164
drie op	147	-213	-121	-89
drie punten	-102	4	-178	-169
drie reclasseringsorganisaties	-81	-82	-4	-162
drie regio's	-129	51	102	-154
drie tot	180	-161	-156	-93
drie uur	90	-175	-135	-119
drie van	70	-182	59	4
drie vragen	-155	-167	-56	-107
drie weken	74	-103	-97	75
drinkwater .	-115	77	-127	84
duitsland en	-12	48	-76	-198
dunbevolkte streken	-164	-11	157	89
duo en	-96	-104	-92	-75
dus niet	-159	-165	202	-141
duur van	-18	-65	69	-172
duurt het	126	-153	-129	-102
echter niet	165	-237	35	-130
economisch onderzoek	-121	-101	63	-63
economische zaken	-102	-68	-176	-107
een #	394	-202	-189	-217
een aanpassing	-73	20	-127	-102
een aantal	-172	-232	-188	-144
een aanvraag	-35	-89	-257	-73
een aanwijzing	-155	75	105	115
een advies	64	-18	-165	-199
een afschrift	-66	51	-111	-44
een afspraak	53	36	-165	-173
een aftrek	-95	-76	51	-107
een afzonderlijk	-166	-179	-120	-72
een afzonderlijke	-157	126	-2	173
een algeheel	-110	-128	-157	-127
een algemene	46	-256	-224	-143
een ander	-249	-206	11	54
een andere	-98	-152	-61	-213
een antwoord	53	-158	61	-179
een apart	-185	154	171	-150
een aparte	-107	-184	171	11
een arts	-151	-30	-85	-138
een asielzoekerscentrum	14	28	79	-138
een baan	223	-234	-123	-118
een balie	92	85	-134	-126
een bedrag	-112	-120	-34	18
een bedrijf	-31	-178	23	-168
een begin	-152	-129	73	25
een beperking	-117	130	-196	-179
een bericht	-113	-16	-152	87
een beroep	-63	-105	-70	105
een beslissing	-100	-119	58	-158
een besluit	-25	-88	51	54
een bestuurder	-49	-159	-114	-103
een bestuurlijke	-79	20	64	-93
een betere	20	29	76	-115
een beurs	-17	-195	48	-128
een bevoegdheid	-87	-60	67	-166
een bevolkingsonderzoek	-167	159	-12	-139
een bezoek	-126	-158	-75	-171
een bijdrage	-244	13	30	-48
een bijlage	-124	88	45	-112
een blijvende	-97	-118	-178	-160
een boete	-160	0	-79	-124
een bredere	-126	95	-173	-68
een brief	-96	-252	8	151
een briefadres	-1	23	55	60
een budget	-106	122	-58	-107
een buitenlandse	-141	-156	-110	-146
een bus	-35	84	61	111
een camera	-19	109	-129	-131
een campagne	-73	-131	-35	169
een centraal	13	105	58	-224
een centrum	66	-158	-136	-99
een coach	77	-23	-137	-146
een collega	13	112	-150	-103
een commissie	-81	-136	-148	-84
een controlegroep	-212	-185	-30	38
een convenant	-130	16	101	95
een dag	-100	-164	-126	71
een datum	-134	13	-206	-125
een deel	86	91	-277	-242
een demissionair	-164	-129	17	-160
een derde	335	-47	-122	-154
een dergelijk	-1	-160	150	-20
een dergelijke	-113	-5	-44	-74
een digitaal	-140	-45	29	202
een digitale	-115	87	-185	-151
een diploma	-175	-135	51	-181
een doorlichting	-90	-127	-85	-126
een dubbele	-111	65	35	-178
een eerdere	46	-118	-95	-157
een eerste	77	-163	-14	-39
een effect	142	-175	-146	-90
een eigen	-86	82	-182	-174
een en	-81	-128	-184	-69
een enkele	-177	99	-1	-152
een enquête	-65	-122	-153	-159
een evaluatie	-107	-62	-55	186
een evaluatiebepaling	-188	140	77	-187
een extern	-75	-227	111	178
een extra	-154	-224	-37	-61
een fonds	-136	87	-67	-143
een formulier	-107	-113	170	57
een gebouw	-100	-192	-184	-187
een gedragscode	-124	-53	12	-141
een geldig	-135	-1	-104	-151
een gemeenschappelijke	71	142	48	52
een gemeente	-92	-50	35	-265
een gemengd	0	-119	-74	-80
een geschil	-122	-182	54	85
een gesprek	0	85	-47	-15
een gewone	-26	-150	101	-74
een gezamenlijk	-99	-164	-188	140
een gezamenlijke	-174	137	46	-114
een gezin	7	-123	137	-145
een goed	-11	-197	-209	-180
een goede	-150	-197	-118	-198
een grens	-201	-137	33	-107
een groep	-68	-137	-83	-100
een groter	-156	-114	-117	-94
een gunstig	123	-92	-199	-109
een half	-59	149	-190	-156
een halfjaar	16	-187	-179	44
een halftarief	-103	93	3	-34
een handreiking	-105	-134	89	-24
een heel	84	-55	-119	88
een herziening	-79	-164	33	-168
een hoger	-237	73	-6	-192
een hogere	-104	-5	185	-210
een hotel	-137	-117	-116	-129
een huis	-189	-168	-153	-145
een inhoudelijke	-34	-109	-205	-133
een instructie	-53	-115	104	2
een inventarisatie	-98	-73	73	-113
een jaar	79	-123	-51	22
een jaarlijkse	-16	201	-84	-189
een jongere	31	7	-161	-140
een kamer	-108	-110	-140	-83
een kandidaat	-124	52	-94	-99
een keuring	43	57	21	-119
een keurmerk	-15	201	-11	-23
een keuze	-180	61	-44	-128
een kind	-47	22	69	-150
een klacht	71	27	-140	-157
een klachtenregeling	86	37	-176	-119
een klein	20	-127	-86	-4
een kleine	-133	-65	73	55
een kleiner	-149	76	-175	-152
een koppeling	-132	108	13	86
een korte	-111	132	-154	-128
een kortere	-197	-44	-210	-6
een kwart	310	-163	-227	-159
een laag	29	53	-153	-99
een laatste	-87	217	-37	-6
een lager	-186	74	32	-132
een lagere	-142	-83	100	-152
een land	-174	66	45	72
een landelijk	-200	175	39	-159
een landelijke	-41	171	51	-22
een langere	-123	105	79	4
een lening	19	117	2	-174
een licht	10	-125	-115	-138
een lichtere	-84	138	10	51
een lift	-162	-160	-117	-162
een lijst	-164	-171	74	-206
een loket	-90	-76	64	44
een looptijd	-68	-190	90	64
een maand	-58	35	-20	-171
een machtiging	-122	19	-107	-154
een maximum	-144	172	-45	-18
een medewerker	135	69	-104	-123
een medisch	43	-54	88	-87
een melding	178	-25	-213	-185
een meldpunt	-143	103	-140	-213
een meting	-33	108	83	-110
een middel	-140	-23	-55	-135
een missie	58	63	-58	26
een misverstand	76	-174	29	-109
een model	-89	-148	-28	-68
een module	-142	-149	-163	-98
een motie	-121	-196	-123	-165
een nationaal	-101	71	77	-197
een nieuw	-95	30	135	144
een nieuwe	-114	57	67	0
een norm	-72	-18	197	41
een nulmeting	-34	182	-58	-214
een onafhankelijk	0	42	-146	97
een onafhankelijke	-144	204	-33	-95
een ondernemer	13	-151	76	-93
een onderzoek	-255	-49	-260	111
een onjuiste	89	-113	-126	-98
een ontruiming	-122	135	-97	-81
een oordeel	15	114	101	11
een op	345	-187	-310	-167
een open	-91	-177	-66	-97
een opleiding	0	-15	94	-155
een oproep	-80	3	-26	-196
een ouder	-122	-42	-9	-132
een overeenkomst	-95	104	-140	-152
een overgangstermijn	-125	-51	-180	-114
een overzicht	-100	24	-177	79
een panel	-112	33	-170	44
een paragraaf	-43	74	130	92
een peiling	97	-113	-156	21
een periode	-124	42	-123	-105
een persbericht	-124	-74	-140	-102
een persoonlijk	-125	-88	-167	-140
een plaats	110	-111	42	195
een plafond	-131	-124	155	-147
een plan	-153	57	31	118
een pleidooi	-128	157	-41	-104
een plek	76	-54	-174	63
een plicht	-135	-155	-79	-138
een pomp	-44	-114	-155	-140
een proef	95	-27	146	72
een rapport	-150	-131	-141	41
een reactie	-67	-179	-152	-86
een recht	-173	98	114	-172
een referent	21	-152	-161	41
een regeling	-142	-162	31	-104
een register	-82	-1	201	-65
een regulier	-123	-7	-120	-102
een reguliere	-29	-57	-133	-99
een rekenhulp	-88	-143	-119	162
een reserve	-144	144	-190	-158
een richtlijn	-159	81	89	-70
een rij	-61	-135	125	139
een rol	-124	25	-225	-163
een ruimere	-74	-152	-187	-151
een scherm	-39	70	-151	-72
een schip	-130	-132	-147	97
een school	-87	5	-151	-125
een schriftelijke	5	54	-36	27
een standpunt	-46	-144	-22	106
een stap	68	-137	97	-91
een steekproef	101	-72	4	-1
een stelsel	-140	-171	-29	-143
een straf	53	74	-174	-93
een subsidie	-134	-155	-218	1
een taak	-157	-206	99	-125
een tarief	-113	140	149	74
een te	61	-187	1	-166
een team	-130	-155	-91	-1
een technische	-102	-126	-104	-111
een tegemoetkoming	-136	162	39	-116
een tekort	-197	10	-199	-149
een termijn	-199	-129	40	-39
een tiende	-41	28	-171	-88
een toeslag	-144	94	84	-128
een toets	27	27	116	-9
een traject	1	-98	-117	-142
een tussenstand	-127	-162	-164	82
een tweede	-5	163	-118	-52
een uitbreiding	-81	-141	7	-146
een uitkering	134	-175	15	-67
een uitkomst	12	-145	145	115
een uitspraak	86	-102	-117	-163
een uitzondering	-152	-177	205	-29
een uur	-1	-179	-44	45
een vakleerkracht	126	-80	-127	-105
een van	-246	-130	-90	30
een vast	-75	53	154	-212
een vaste	4	259	-17	-33
een verantwoordelijkheid	-144	-159	26	-88
een verband	241	-135	-199	-89
een verbod	-212	75	38	-39
een verdere	-94	-108	84	2
een vergelijkbaar	-125	-169	-175	-131
een vergelijkbare	106	-124	-142	-73
een vergoeding	-110	-13	-97	-85
een vergunning	-9	-168	-72	-39
een verhoging	-25	204	195	-130
een verkenning	-77	-60	134	62
een verklaring	34	-189	-228	-146
een verlaging	-102	-38	67	-104
een verpleeghuis	15	-167	-147	-96
een verplicht	-194	212	-49	34
een verplichte	-117	68	54	-183
een verplichting	-121	-222	20	1
een verschil	-21	-174	-44	-49
een versie	-86	-180	-160	161
een verslag	56	-6	190	-72
een vervolgonderzoek	-138	-54	-171	-70
een verzoek	48	-59	-46	-115
een vierde	-139	64	109	-166
een vijfde	141	-184	-205	-178
een volgend	-125	-128	-30	407
een volgende	-69	118	-159	-18
een volledige	55	-123	-112	-109
een voogd	79	31	30	-147
een voorschot	-164	174	-50	-115
een voorstel	-69	-251	10	212
een voorwaarde	-160	28	62	-216
een vraag	-88	-160	100	43
een vragenlijst	-195	17	111	-16
een vrijwillig	-111	53	51	-132
een waarborgsom	-35	109	-100	-71
een waardevolle	-61	-126	118	61
een waarschuwing	-90	-7	36	-119
een wachtlijst	7	26	-126	-135
een website	-129	-140	71	-161
een week	26	62	-45	11
een werkgever	-140	-157	-105	-120
een wetsvoorstel	-134	-205	83	113
een wetswijziging	-182	-154	95	75
een wettelijk	-70	14	-101	-184
een wettelijke	-201	84	35	77
een wijziging	10	-125	240	96
een woning	45	-221	-235	-193
een zaak	-228	-255	180	9
een zonnebank	92	-9	-190	-77
eenmaal per	-128	12	67	-140
eenmalig #	-49	-181	-204	126
eens ,	-76	-131	166	27
eens .	-163	-231	269	-259
eens dat	-146	-129	-17	47
eens in	-146	42	4	63
eens per	-143	36	84	-129
eenvoudige taal	-96	-101	-164	13
eerder .	150	-93	-130	-186
eerder aan	89	-160	-139	-221
eerder dan	-31	-103	-190	-235
eerder in	110	69	78	15
eerst de	-78	-108	107	-19
eerst een	-144	53	-2	-50
eerst in	-128	-45	69	-152
eerst met	-139	-91	121	0
eerst wil	-79	-115	129	-147
eerste aanbeveling	-75	-102	131	-8
eerste advies	-110	78	133	4
eerste dag	29	88	64	50
eerste deel	-119	-106	67	131
eerste drie	58	-109	141	-33
eerste ervaringen	52	-129	-178	17
eerste gesprek	-172	-130	-203	-14
eerste heb	-128	-141	154	-3
eerste helft	-157	-51	-92	139
eerste is	-191	309	-157	-131
eerste jaar	232	-163	-285	-259
eerste kamer	-124	-225	-340	-180
eerste kwartaal	-146	-206	-116	155
eerste plaats	-229	141	-206	-296
eerste suggestie	-84	56	69	-179
eerste twaalf	55	66	-153	-104
eerste twee	-152	-23	173	-6
eerste vier	-160	-166	128	137
eerste wordt	-159	-148	138	103
effect .	200	-139	-98	-74
effect gevonden	136	-82	-138	-81
effect op	228	-152	-169	-68
eigen beweging	27	118	78	-126
eigen bijdrage	-141	-37	159	15
eigen initiatief	-101	-95	-132	-127
eigen kosten	100	-138	-170	-103
eigen onderzoek	-90	-131	-163	-137
eigen regeling	-134	63	-168	-155
eigen zeggen	132	-150	-161	-113
eind #	-132	-182	132	329
eind dit	-119	-73	-92	129
eind juni	-128	-175	-189	176
eind oktober	-133	-116	-185	-155
eind van	87	-135	-177	33
einde van	-46	-89	-162	148
eindigt met	-94	1	-117	-132
eindrapport aan	-72	-76	-117	-114
eindrapport van	-42	-46	-102	-163
eis .	76	27	-179	-103
eis van	-80	117	-133	-69
eisen aan	41	-32	-164	-139
elders .	154	-135	-145	-112
elektronische controle	-85	-117	-144	-161
elektronische weg	-77	105	-126	45
elf dagen	136	-112	-135	-70
elf locaties	-2	-93	-56	-143
elf minuten	-31	-123	-93	-127
elf van	129	-161	-158	-98
elf weken	139	-157	-129	-162
elk een	-113	-49	-193	-117
elk geval	-71	37	-165	96
elk gezin	-118	138	-193	-116
elk half	-67	-37	113	148
elk halfjaar	-134	163	-173	-91
elk jaar	-18	83	-203	-166
elk kwartaal	-128	33	69	-73
elk nieuw	-72	-35	23	52
elke gemeente	-190	-155	-218	30
elke locatie	-147	73	-173	-88
elke plaatsing	-144	18	-96	91
elke regio	-130	88	6	-154
elke wijziging	-74	-211	97	41
en #	-3	-132	14	27
en aan	69	52	21	-165
en ander	-81	-128	-184	-69
en beleidsevaluatie	-80	-130	-74	-152
en bewegen	-80	-82	-149	-114
en bij	106	-108	11	8
en blijft	-213	-206	280	-228
en c	-84	7	24	14
en coa	-2	-69	62	-183
en daar	-141	118	124	51
en daarbij	-28	-72	129	118
en daarna	-95	-58	-151	-182
en daarom	-31	-122	24	-114
en daarop	-89	14	169	-109
en daarvoor	-127	-52	57	67
en dag	-154	-130	38	-138
en dan	-128	87	-230	-163
en dat	85	143	95	11
en de	-70	1	-8	48
en deze	-41	15	-106	-92
en die	10	-290	141	65
en douane	-76	28	-187	-148
en drie	-117	-95	50	-184
en duitsland	-153	-126	-106	-90
en een	-202	104	-33	-166
en ga	-36	-107	24	57
en gaat	-130	-68	26	101
en geef	-53	53	-206	-169
en geeft	-133	120	-190	24
en gemeenten	-219	98	-243	-148
en haar	25	119	-26	-7
en heeft	-128	-88	-216	-261
en het	-59	40	121	61
en hoe	75	-196	112	85
en hun	-219	70	-200	-175
en ik	-111	-102	116	123
en in	50	114	-29	65
en is	-128	-127	-122	74
en jeugd	-138	-131	-114	-144
en jeugdbescherming	-59	-144	-99	-89
en juist	-165	-161	-128	-171
en justitie	-127	-113	-51	-71
en kaderberoepsgerichte	3	-1	70	-59
en kan	-79	-171	-214	-145
en kleinbedrijf	25	-116	-17	-120
en klimaat	-107	-61	-177	-52
en kom	-37	-81	135	54
en komt	-138	-115	-48	60
en koninkrijksrelaties	-54	31	25	130
en laat	-91	-232	254	51
en levert	-115	-140	-13	-39
en limburg	65	-151	6	81
en maakt	-107	-157	64	68
en meer	37	-48	118	-79
en mensen	98	-158	49	78
en mentorschap	-91	-75	-140	37
en met	-281	-80	-57	-58
en migratie	-125	-111	-81	-118
en mij	-80	53	159	-133
en mijn	-139	-178	-223	-252
en minimumvakantiebijslag	-117	-137	-87	-96
en mkb-nederland	-68	63	-134	-128
en nacht	-173	196	70	-195
en nadelen	-35	-134	153	143
en naturalisatiedienst	-111	-106	22	-147
en neemt	-70	-152	155	-128
en niet	-3	95	-342	-182
en of	-181	-119	46	69
en om	54	234	-182	-157
en ondersteuning	-62	-91	-148	-131
en ontwikkelingssamenwerking	-48	19	-162	100
en ook	-160	-18	-72	-131
en op	-69	-19	-34	-185
en ouder	-169	-104	-130	-102
en ouders	31	-140	-197	-117
en past	-82	-136	49	25
en per	-11	-149	80	-97
en provincies	86	-12	-192	-151
en ruimtelijke	-53	55	-143	47
en saba	-120	-78	-143	-137
en samenleving	-79	-89	-58	-83
en scholen	-145	-149	-145	60
en sport	-67	-108	-152	-34
en svb	91	-114	-163	-159
en tegen	-167	-146	-61	77
en ten	-120	81	-205	-153
en transport	-140	30	-52	-150
en universiteiten	-147	-146	-104	-144
en uwv	-95	-154	73	-114
en van	-23	-132	-178	-197
en veiligheid	-52	-172	55	40
en vertalers	-96	-139	-150	60
en vertrek	-147	-94	59	38
en vervoer	-105	-151	-115	9
en verwacht	-37	-140	56	47
en voedselkwaliteit	-51	-121	-78	-119
en voor	-175	-61	21	-225
en voortgezet	-32	37	103	-172
en vraagt	-124	29	63	-106
en vrouwen	70	80	-151	-152
en waarom	-80	15	23	-119
en warenautoriteit	-91	29	-108	-98
en wat	-208	-168	5	2
en waterstaat	-84	-9	-184	-88
en wel	-151	-171	-36	13
en werk	-74	-150	121	-5
en werkgelegenheid	-70	-38	24	-6
en werknemers	-231	-124	-175	-88
en werkt	11	-77	99	-90
en wetenschap	-68	-99	73	1
en wethouders	-137	-3	10	-5
en wil	-73	-49	-119	-178
en wonen	-68	-111	56	107
en wordt	-126	-169	-59	164
en zal	-51	13	165	216
en zeeland	-148	-137	-24	146
en zij	-132	6	-5	-188
en zijn	3	-160	-11	-119
en zo	-178	-82	73	61
en zorg	-139	38	43	-66
en zou	-162	62	-157	-108
en zwitserland	-130	-78	-124	-110
en één	-143	-52	-214	86
enige jaren	-59	35	63	-165
enkele dagen	83	-141	101	-145
enkele gemeenten	-176	-212	-183	-96
enquête onder	-1	-120	23	-33
er #	139	-131	-206	-154
er ,	35	-189	-1	1
er .	-211	-181	244	261
er al	-184	-212	131	-124
er bij	-66	11	0	30
er daarom	-155	-201	223	42
er dan	-124	-118	-2	48
er de	-89	-121	152	-198
er dit	-56	-128	27	-181
er drie	13	-180	-177	-177
er een	20	111	33	76
er geen	-49	-191	32	-230
er geld	-163	40	30	60
er gemiddeld	117	-121	-119	-86
er goed	-222	277	-72	-192
er in	-93	12	-42	5
er inmiddels	-200	-129	56	-246
er is	-137	-12	-30	127
er komt	33	-206	102	133
er met	-12	-145	-13	12
er minder	176	-135	-132	-62
er na	77	-28	-161	-53
er negen	-202	-102	-135	-184
er niet	-64	-14	-28	-336
er niets	-165	-155	-80	-74
er nog	-166	-188	-1	50
er ongeveer	-154	-149	-129	-173
er ook	-121	-154	97	-93
er op	-144	-3	-13	-47
er per	-135	-117	139	134
er sinds	-170	-177	73	-220
er te	-11	63	-132	-87
er van	-54	-161	63	143
er volgens	175	-70	-212	-145
er voor	-197	-116	-196	-2
er wel	-129	-101	-89	139
er wordt	-140	25	-185	46
er zijn	85	-48	72	197
er één	-77	28	-226	43
eraan dat	-170	-128	-19	-123
eraan te	-130	-95	-167	-121
erkende referenten	18	-152	-74	-88
erkenning van	-129	-177	58	47
erkentelijk .	-148	-174	-175	-184
erkentelijk voor	-119	-182	-285	-217
ernaar dat	-129	-157	-157	145
ernaar u	-22	-57	-148	96
ernstige benadeling	-83	52	87	73
erop aan	-179	146	-129	-153
erop dat	142	-132	-58	-259
erop gericht	-110	-191	-94	-50
erop toe	-166	157	-181	77
erop u	-74	-74	-105	-131
ertoe leiden	-149	-178	-37	-99
ervan .	53	56	116	-91
ervaren ,	102	-112	-78	-96
ervaren .	2	-138	-139	-104
ervaren de	239	-162	-115	-93
ervaringen daar	-73	-147	152	117
ervaringen met	-81	-121	-211	-165
ervaringen van	-172	-72	-177	35
ervoor .	187	-94	-102	-145
ervoor de	-204	81	112	-132
ervoor in	-162	-53	-153	154
eten .	-94	-172	-125	-145
eu #	-78	-132	-153	-83
euro ,	-55	-86	85	-129
euro .	-74	-40	-383	-205
euro aan	241	-265	-269	-187
euro beschikbaar	-172	-177	-128	72
euro en	-181	-106	-175	-149
euro extra	-146	11	72	-34
euro gemoeid	-154	-192	53	-127
euro in	-78	-128	-166	-125
euro opgenomen	-149	-118	109	39
euro per	-110	125	-81	-144
euro subsidie	115	-148	-124	-87
euro te	-97	147	-183	-140
euro uit	-181	-11	59	49
euro voor	-178	76	-10	22
europa .	112	-114	-113	-136
europese commissie	-112	-204	-90	-41
europese regels	-149	-155	213	42
europese unie	-154	29	-126	-76
eustatius en	-120	-78	-143	-137
evaluatie ,	37	-81	-201	-118
evaluatie .	-1	27	-102	88
evaluatie aan	-52	-138	63	41
evaluatie blijkt	57	-81	-37	-113
evaluatie die	-163	-100	-217	34
evaluatie in	-70	-107	74	93
evaluatie is	50	-129	-217	-236
evaluatie mondt	-112	137	-168	-137
evaluatie te	-44	-47	-87	-141
evaluatie van	-107	-171	17	104
evalueert de	-121	-132	-26	150
evalueren .	-124	32	-183	-235
evalueren door	-120	-155	-122	-155
ex post	-79	-139	-99	-119
extern bureau	-62	-139	61	165
extra geld	-118	97	33	-51
extra kosten	25	-72	-98	73
extra medewerkers	-132	-131	-218	117
faso .	-74	49	59	-125
februari #	-149	-222	-24	127
februari .	-113	-154	135	85
februari heb	-59	-79	-197	-215
februari heeft	-75	-89	-172	-152
februari jl	-87	-69	-47	-160
februari vroeg	-104	-117	-65	-84
federatie landbouw	-54	-85	53	-135
fiets en	-89	-132	-116	-135
financieel toezicht	-93	-97	-124	-106
financiële markten	-89	-73	-154	-69
financiën ,	-86	-122	-110	-69
financiën .	-59	-62	-118	-143
financiën en	-66	-149	123	2
fonds .	-145	-43	120	66
fonds voor	-113	-5	-228	-133
formulier .	-189	18	-123	107
fractie van	-73	-139	-111	-148
fractie vragen	-79	-225	-164	-35
ga ik	-154	-166	108	139
ga na	-122	211	62	48
gaan ,	-151	-37	107	-27
gaan .	69	-19	-64	-239
gaan de	-160	-168	131	100
gaan er	70	-134	94	171
gaan met	-161	292	-268	-210
gaan of	-197	-66	75	46
gaan op	169	-56	-29	56
gaan uit	-116	-187	-4	-148
gaan wij	-105	-146	-37	-217
gaat ,	-1	-203	126	-42
gaat .	-176	58	170	70
gaat als	-74	-103	-184	-84
gaat de	-203	-279	129	89
gaat een	14	-120	-150	-14
gaat gelden	-39	-134	157	169
gaat haar	-111	-132	33	-207
gaat het	46	-39	23	48
gaat hierbij	-194	-142	-222	-192
gaat in	-148	-208	-149	206
gaat met	102	-196	-132	-187
gaat mij	-120	-253	132	-196
gaat nog	-56	-84	163	176
gaat om	-169	-80	-135	-168
gaat op	32	-170	-2	304
gaat over	-226	32	-275	-289
gaat rijkswaterstaat	-110	21	37	157
gaat u	-106	69	-113	-52
gaat uit	-151	-141	84	-197
gaat van	93	-142	-109	-81
gaat voor	-118	-138	-168	72
gang .	84	-117	-165	-109
gastouders te	-147	143	-99	-77
geachte president	-110	-110	-119	-102
geachte voorzitter	-110	-142	-166	-137
geadviseerd :	-46	-252	-84	-139
geadviseerd besluit	-53	-143	-103	-152
geadviseerd over	-75	-225	-103	-53
geantwoord .	-55	-128	44	-124
gebeld .	64	28	-158	79
gebeurd .	-99	-95	39	-204
gebeurt ,	77	-244	-125	186
gebeurt .	-166	-62	69	-70
gebeurt dit	-92	105	129	32
gebleken .	136	10	-28	-113
gebleken dat	13	37	-74	-127
gebleven ,	106	40	-157	-68
gebleven .	94	-178	-156	-103
gebouwd ,	69	-91	-128	-79
gebouwen ,	-141	98	-155	53
gebouwen .	-160	-115	167	-183
gebracht .	45	-186	-43	-24
gebrek aan	202	-264	-184	-155
gebruik .	139	-98	-56	14
gebruik genomen	-111	-136	53	128
gebruik in	-74	101	-122	-91
gebruik is	-69	-115	-26	75
gebruik van	-32	-1	-2	-20
gebruiken ,	-90	62	98	-110
gebruiken .	-173	-8	130	75
gebruikgemaakt .	-130	-97	-186	-129
gebruikgemaakt om	-113	-116	-117	-57
gebruikmaken .	12	-117	-125	-91
gebruikt ,	143	-136	62	-111
gebruikt .	-132	12	-211	4
gecontroleerd .	-84	-94	-120	-126
gedaald ,	59	-47	-124	50
gedaald .	280	-138	-192	-148
gedaan ,	33	17	-221	-202
gedaan .	76	-19	-33	-40
gedaan en	-158	-167	38	-188
gedaan van	43	-182	-193	-156
gedachte ,	-105	70	190	-73
gedachte om	-108	255	196	74
gedachte spreekt	-104	-178	-96	-9
gedachte van	-111	154	125	0
gedeeld .	-52	-56	6	-154
gedegen werk	-78	-76	-132	-111
gedrag van	177	-122	-132	-74
gedurende een	-13	-149	-115	-114
geef de	-135	224	-4	48
geef gemeenten	-73	129	-161	-77
geef ik	-77	-120	-168	-229
geeft ,	-101	-115	-219	59
geeft .	62	-204	-2	-104
geeft de	-110	89	-285	-217
geeft een	-57	30	-149	-153
geeft hij	-126	33	-138	-109
geeft in	-120	216	-179	-166
geeft mij	-153	-81	-241	-208
geeft u	-76	130	158	-116
geen aanleiding	-107	-285	93	-201
geen aantoonbare	155	-95	-116	-72
geen aanwijzingen	231	-176	-197	41
geen behoefte	-249	91	247	-157
geen besluit	-98	-128	-46	-37
geen bezwaar	-160	-143	-36	19
geen datum	-151	-163	-191	28
geen dekking	-174	-213	174	-130
geen doel	-163	-123	-193	-94
geen effect	252	-162	-219	-83
geen enkel	164	-114	-153	-114
geen enkele	149	-6	7	-136
geen extra	-138	2	-221	-154
geen geld	-159	-178	-175	-149
geen gevolg	-96	82	228	-84
geen grond	-127	-138	102	-76
geen invloed	128	-154	69	-82
geen meetbare	204	-152	-152	-79
geen nieuwe	-155	-89	95	-151
geen recht	-165	-153	90	-193
geen reden	-122	-161	52	-105
geen rol	18	-140	-21	-112
geen ruimte	-192	12	232	-113
geen significant	139	-105	-122	-64
geen sprake	-10	-142	115	-115
geen uitspraak	239	-178	-8	-170
geen uitspraken	-151	-171	-221	-131
geen van	76	-181	-169	-93
geen verandering	61	-111	53	-145
geen verband	129	-182	-119	-61
geen vergunning	-135	-168	-63	36
geen verschil	316	-150	-213	-105
geen voorstander	-57	-148	174	71
gegaan .	-69	-147	72	-251
gegeven .	25	49	125	-236
gegeven de	-62	190	-177	-174
gegevens .	94	-35	-97	-50
gegevens die	-167	-129	-86	-142
gegevens in	147	-120	-142	-138
gegevens niet	100	-104	-172	-169
gegevens over	-101	107	-196	-160
gegevens uit	-153	-149	101	90
gegevens van	63	-168	-234	-161
gegroeid .	-31	-108	-98	-79
gehaald ,	101	-49	-75	-98
gehaald .	80	-230	-236	-200
gehad .	136	-110	-125	-64
gehalte in	-87	124	-98	-74
gehalveerd .	86	-140	-98	52
gehandhaafd .	-132	-125	158	-60
geheel genomen	132	-103	-117	-114
geheel of	-135	-125	-187	-128
geheel van	-162	43	22	-139
gehoord ,	84	-113	-80	-37
gehoord .	154	-135	-204	-148
gehouden ,	82	-180	-135	-103
gehouden .	-198	76	-185	35
gekeken naar	-199	-164	-124	-53
gekomen .	40	-193	-110	103
gekozen .	-18	-134	-133	-109
gekregen .	4	-106	120	42
gelaten .	-131	-166	-150	-97
geld ,	-143	-117	66	-115
geld .	-46	-198	31	-92
geld is	-119	-30	128	-167
geld te	64	-46	-79	-91
geld voor	-155	-199	212	70
gelden ,	-82	-124	5	31
gelden .	-80	65	-98	-8
gelden voor	-100	-92	-139	-115
geldt .	-57	89	204	-29
geldt dat	61	40	99	-40
geldt de	-121	-165	-13	70
geldt een	-172	-204	-144	75
geldt vanaf	-93	-182	32	-17
geldt voor	-143	-178	120	-143
gelegd .	-125	-139	-110	73
gelegenheid is	-138	-143	-148	-62
geleid .	-94	-79	17	-124
geleid tot	102	-123	43	-143
gelet op	-73	-38	120	-68
gelezen .	-122	-191	-208	-195
gelijk .	85	-126	-194	-126
gelijk bleef	87	-57	-110	-34
gelijk gebleven	149	-164	-131	-89
gelijk te	-143	145	-34	-167
gelijktijdig met	-51	-97	-149	123
gemaakt ,	73	-116	87	-179
gemaakt .	-43	-156	-77	-156
gemaakt over	2	-132	-169	76
gemeente ,	36	-200	-266	-99
gemeente .	-41	-145	-25	-218
gemeente de	-127	-123	-107	-153
gemeente een	-160	-5	-144	55
gemeente heeft	-85	-91	-141	-112
gemeentefonds ,	-110	-146	108	-158
gemeenten ,	-139	-118	85	-171
gemeenten .	-130	-127	133	-206
gemeenten bij	-93	26	23	16
gemeenten de	-1	-277	108	-2
gemeenten die	91	-50	-160	-31
gemeenten een	117	-13	14	55
gemeenten en	-50	161	-74	-215
gemeenten hebben	33	-108	9	-158
gemeenten hun	-86	24	-164	-158
gemeenten in	-122	8	-139	121
gemeenten is	97	-121	-217	-238
gemeenten met	86	-95	-94	-169
gemeenten niet	-56	117	-142	-79
gemeenten om	-82	88	128	-137
gemeenten te	51	49	-94	-223
gemeenten voor	-185	22	101	-199
gemeenten zelf	-144	-78	131	2
gemeenten zijn	113	-139	-194	-141
gemeenten zouden	-95	-4	8	-105
gemeenten zullen	-176	-144	-285	-172
gemeenteraad en	51	50	-139	-110
gemeld .	21	14	-94	-177
gemeld dat	-101	-93	-155	-181
gemengd beeld	0	-119	-74	-80
gemeten .	-28	57	-129	-88
gemiddeld #	146	-258	-179	-148
gemiddeld drie	206	-212	-155	-144
gemiddeld een	216	-178	-114	-121
gemiddeld elf	178	-111	-141	-139
gemiddeld met	125	-54	-97	-126
gemiddeld negen	13	-108	-191	-131
gemiddeld negentien	115	-112	-120	-50
gemiddeld vier	118	-78	-47	-46
gemiddeld vijf	196	-117	-128	-132
gemiddeld zes	19	-180	-121	-165
gemiddeld zeven	89	-132	-147	-106
gemoeid .	-173	-98	-207	-80
genoemd .	34	-147	-206	-179
genomen .	-108	-170	-30	63
geopend .	-172	-160	19	-206
gepaard met	192	-195	-69	-69
geplaatst .	-216	-7	-101	113
geplaatst en	85	-62	-92	-107
gepland ,	-149	-50	-186	-222
gepland .	56	-157	15	139
gepland op	-108	-116	35	157
gepland voor	-161	-126	-255	132
gepleit voor	-141	0	-141	-51
gepubliceerd ,	-81	-83	90	62
gepubliceerd .	-136	-34	-240	-105
geraadpleegd .	-105	-14	77	61
geraakt .	-130	-151	37	-138
geraamd .	148	-77	-66	-42
geraamd op	-173	-188	-207	-190
gereageerd .	-104	-114	-231	-129
gereed .	-93	-126	112	59
gereed is	-54	-84	-14	253
gereed zal	-39	-82	-80	43
gereed zijn	-138	-176	-62	45
geregeld ,	12	-135	30	-114
geregeld .	13	96	36	-103
geregeld in	-192	-250	264	-74
geregistreerd .	-7	-69	-133	-149
gereserveerd .	-112	-1	-130	64
gereserveerd voor	-97	-178	-155	27
gericht .	77	-133	-147	-94
gericht tot	-136	-241	207	-163
gering om	63	-176	95	-119
gescand .	-63	26	-110	-112
geschreven ,	-116	-84	-24	-114
geschreven .	-135	-132	2	-161
gesloten .	-162	-176	-73	-233
gesprek .	-109	23	-11	83
gesprek heeft	-117	-70	-188	19
gesprek met	-67	135	139	-67
gesprek over	123	-31	-154	-54
gesprekken ,	3	60	96	-112
gesprekken gevoerd	-105	-138	-145	103
gesprekken met	34	27	-103	58
gesprekken sinds	-125	-135	48	-116
gesproken ,	-1	-100	-23	-98
gesproken .	-199	-159	-90	-65
gesproken met	-128	-113	-220	-150
gesproken over	-124	-90	-227	-157
gestand .	-43	-46	-100	-111
gestegen ,	200	-121	-138	-89
gestegen .	133	-99	-125	-70
gestegen van	146	-133	-184	-119
gesteld ,	-154	-156	72	-104
gesteld .	80	-143	-2	-46
getest .	46	-188	31	-148
getoetst .	-22	39	-141	-181
getoond .	24	-54	-136	-126
geval .	-216	-7	-118	-218
gevallen een	-38	35	-85	-23
gevallen is	-95	-162	-224	-157
geven ,	-79	115	31	118
geven .	-201	204	38	-40
geven ;	-122	31	65	42
geven aan	216	-205	-135	-102
geven hun	189	-158	-121	-108
geven in	-175	108	-60	-40
geven mij	-183	42	-216	-136
geven van	-89	-172	90	30
geven wij	-83	15	-213	-162
geven zij	-123	74	-4	-149
gevoegd .	-155	-138	-210	-89
gevoegde gewijzigde	-25	-81	-83	-67
gevoerd .	-119	-79	-116	-132
gevoerd met	-99	-119	-184	-167
gevolg .	-88	-237	3	-114
gevolg gegeven	-126	43	265	-126
gevolgd .	-177	-56	2	107
gevolgen van	80	-185	-51	53
gevolgen voor	-27	-32	-201	63
gevonden ,	82	-75	-71	-36
gevonden .	216	-150	21	-74
gevonden dat	135	-130	-128	-73
gevraagd ,	-148	-190	-214	-108
gevraagd .	4	-2	-176	104
gevraagd :	-107	103	-127	-163
gevraagd de	-115	21	-4	39
gevraagd naar	33	-116	-96	-131
gevraagd of	-159	-233	-201	-230
gevraagd om	-155	-39	-199	-213
gevraagd te	-48	41	-177	-149
geweest ,	51	-114	-146	-103
geweest .	-189	-156	-267	-184
gewenst dat	-118	129	-115	-117
gewerkt ,	129	-136	-204	-154
gewerkt .	-219	-114	167	-75
gewezen .	-77	-167	1	-153
gewezen op	-115	101	-19	-186
gewijzigd .	-129	19	87	-18
gewijzigde regeling	-67	-203	-126	86
gewijzigde voorstel	-41	-131	41	-126
geworden ,	97	-161	-208	-131
geworden .	-3	-181	115	-158
geworven .	-128	-70	-94	-87
gezamenlijk te	-119	172	-160	-140
gezamenlijke opleiding	-134	164	120	-50
gezegd dat	-100	-103	-230	-153
gezet .	86	-151	-157	-122
gezien ,	-141	24	130	-111
gezien .	43	-206	-146	-101
gezien de	-35	-158	49	176
gezin .	-20	-150	-160	-132
gezin een	-74	83	-158	-118
gezin met	-106	61	70	-128
gezinnen met	-150	136	-191	11
gezonden .	-80	-55	-54	40
gezondheid van	36	-64	-137	-126
gezondheidsraad op	-43	-48	-144	-107
gezondheidszorg en	-138	-131	-114	-144
gezondheidszorg igz	-123	40	-81	-101
geëvalueerd .	-152	-108	-240	-30
geïnformeerd .	-158	-80	-205	101
geïnformeerd over	99	-187	-89	-189
geïnvesteerd .	65	-130	-149	-90
ging het	-29	-151	-175	-95
glastuinbouw .	-127	-83	-95	-97
goed ,	143	-159	-124	-128
goed .	-96	-111	-193	-90
goed aan	-222	277	-72	-192
goed gaat	137	-130	-165	-112
goed is	68	-91	36	-96
goed te	86	12	-166	-114
goed voor	-175	-114	-121	-122
goede voorbeelden	-132	-119	-46	104
graag .	-102	-140	76	-167
graag bied	-29	-126	-90	-57
graag dat	-204	300	-257	-239
graag een	-193	81	-146	-69
graag zien	-191	-22	-145	-118
grens is	-134	-112	-94	-191
grens van	-178	-223	159	-221
groei van	154	-122	-122	-62
groep #	179	-131	-193	-153
groep van	-1	63	76	-120
grond .	-8	-158	33	-131
grond hiervan	-144	-123	-174	-91
grond van	-129	-80	80	-173
grondslag .	-19	-208	69	-155
groningen en	50	-107	-77	152
groot .	182	36	-32	-150
groot belang	-94	-105	-133	-127
grootst .	206	-116	-123	-134
grootste deel	-155	-155	-115	-75
grote steden	131	-86	-169	-121
groter .	190	-168	-153	-132
h .	-76	-89	-98	-142
haag ,	-97	-155	-230	-197
haalbaar .	3	-155	145	-151
haalbaar is	-207	-27	100	165
haar aanbevelingen	-119	-155	-106	-117
haar advies	-165	23	-234	-208
haar antwoord	-80	-147	3	100
haar brief	-147	42	-11	-115
haar doel	148	-147	-136	50
haar eigen	73	-132	-285	-163
haar eindrapport	-155	-131	-170	-131
haar in	-135	-137	-127	107
haar jaarplan	-125	-165	-24	-7
haar leden	-110	-145	-2	-168
haar medewerkers	-106	-178	18	-109
haar niet	122	-169	-186	-98
haar onderzoek	-122	-217	-255	89
haar oordeel	63	-19	-25	-123
haar rapport	-136	-162	-210	-225
haar te	-107	15	108	20
haar uiterlijk	-50	-130	98	110
had .	3	-124	-159	-108
had de	70	-196	-110	-140
had het	99	-102	-168	-51
hadden #	169	-62	-100	-97
halen .	39	106	-261	-169
half jaar	-96	162	-41	56
halfjaarlijkse rapportage	-116	79	-126	139
halveren .	-129	81	-11	10
halveren en	-120	146	-123	-103
hand .	-189	17	-201	-219
hand gewezen	-70	-94	-133	-122
hand van	-125	9	-50	18
handel en	-48	19	-162	100
handreiking te	-105	-95	-150	-146
handreiking voor	-102	-110	99	-14
hangt samen	-113	-145	-148	-194
harte .	-86	-105	135	24
harte te	-65	-209	186	-126
heb de	-124	-110	-163	-231
heb het	-74	-182	115	185
heb ik	-97	-47	-42	-335
heb toegezegd	-71	-29	-164	50
heb toen	-58	-131	-149	-126
hebben #	-232	-142	-218	-161
hebben ,	91	23	-41	-52
hebben .	-172	95	84	23
hebben aangekondigd	-120	-121	-166	-127
hebben daarvoor	-105	-129	77	-193
hebben de	29	-206	-274	-200
hebben dit	112	101	155	-185
hebben een	-13	-161	-143	-114
hebben er	-20	-164	100	-173
hebben gekregen	-129	-52	170	60
hebben geleid	-170	-108	-136	-111
hebben gevraagd	-88	-204	-140	-174
hebben geïnformeerd	-78	-65	-112	-181
hebben het	-196	49	131	-218
hebben hun	-66	-178	-142	-194
hebben in	-80	49	-263	-216
hebben laten	-81	-177	92	-131
hebben met	105	-136	-154	-173
hebben mij	-202	-185	-25	-148
hebben om	95	-196	-189	-69
hebben op	-38	-120	-33	-54
hebben toegezegd	-80	-167	-178	-173
hebben voor	-89	-93	-88	61
hebben wij	-168	-157	-148	-144
hebben zich	-146	-95	-170	-136
hecht aan	-100	-136	-173	-167
hecht eraan	-111	-103	-105	-134
hecht ik	-170	-190	70	-207
heeft #	-1	-201	-207	-177
heeft ,	-148	-29	115	59
heeft .	-187	58	-240	-69
heeft aangekondigd	-107	-210	-160	22
heeft als	-129	-75	-77	-42
heeft bij	-147	-138	-222	-184
heeft bijgedragen	199	-143	-139	-110
heeft bureau	-164	-62	-110	-124
heeft daar	-81	-70	-171	-83
heeft daarop	-68	-109	-122	-89
heeft daarvoor	-122	-135	150	-147
heeft dat	-91	-174	11	-253
heeft de	-3	-109	-42	-261
heeft deze	-86	-73	-216	-169
heeft die	-52	-117	11	-191
heeft dit	-102	-168	152	-236
heeft een	-252	-228	-361	-188
heeft er	21	-127	65	-144
heeft geadviseerd	-120	156	-158	75
heeft gedaan	-178	-200	-196	183
heeft geen	111	-153	-228	-102
heeft geleid	145	-105	69	-129
heeft gemaakt	102	-127	-164	-142
heeft gevraagd	-89	-210	-215	-176
heeft haar	-165	-192	85	-218
heeft het	33	-115	-159	-235
heeft in	-182	-51	-147	-314
heeft inmiddels	-134	-89	-122	-98
heeft laten	-166	-175	-162	-156
heeft met	-86	-144	-156	-71
heeft mij	-100	-195	174	-78
heeft mijn	-116	26	6	-229
heeft na	-31	-207	-164	-142
heeft naar	153	-135	-173	-76
heeft nederland	-207	-132	167	-123
heeft niet	81	-159	-122	-40
heeft onderzocht	-266	-116	-213	-167
heeft op	-58	-267	-59	-249
heeft opgeleverd	-74	-76	-144	61
heeft toegezegd	-143	-158	-183	-119
heeft u	-51	-134	-161	-145
heeft uitgebracht	-82	40	-114	0
heeft uw	-65	-203	-44	-242
heeft vastgesteld	40	-9	105	-154
heeft verricht	-38	-77	-47	-55
heeft vertraging	-178	-115	-111	-149
heeft volgens	33	-149	-134	-61
heeft voor	-120	26	-179	-144
heeft voorgesteld	-91	74	-199	-141
heeft vorig	103	-171	101	112
heeft zich	-143	31	41	-168
heeft zij	157	42	-21	-108
heer van	-77	-96	-92	52
hele land	-116	93	33	-142
helft van	194	-81	63	145
helpen ,	-109	-104	-11	4
hen .	-166	-77	34	38
hen heeft	-102	-179	-127	-108
hen op	-207	82	45	-163
hen zijn	-25	-99	-140	-92
herhaal het	-77	116	-86	-73
herhaald .	-126	-163	-146	169
herhaalde aanvraag	158	-158	-58	-50
herhalen .	-142	-114	2	96
herhaling van	82	-147	156	-128
herken ik	-81	-89	-166	-154
herkent dit	-129	-50	-169	-146
herkomst .	96	-148	-133	-118
herstellen .	-47	-162	-196	-113
herzien .	-127	-107	31	28
herziening van	-121	-17	139	145
het aan	-171	-2	83	150
het aandeel	144	-106	-147	-175
het aantal	317	33	-149	-115
het aanvraagformulier	-66	117	-125	-122
het advies	-164	174	-38	-155
het adviescollege	-110	28	-150	-134
het agentschap	-146	-128	-2	-41
het algemeen	27	-111	-148	-151
het algemene	88	-131	-150	-122
het antwoord	-157	-183	-205	9
het bedrag	-21	126	-66	37
het bedrijfsleven	71	-169	-221	-8
het beeld	99	-168	-270	-9
het begin	81	66	-196	-167
het begrip	19	106	-87	-94
het beheer	-54	19	-170	-186
het belang	-124	-17	-201	-155
het belangrijkste	-20	-111	-118	-106
het belastingplan	-115	-52	111	63
het beleid	91	-4	-222	-37
het bereik	-10	-194	-200	-161
het bericht	-205	36	-104	-69
het besluit	-90	-49	38	212
het best	-159	-130	117	68
het bestaande	-56	-84	-20	-46
het bestand	-110	-173	-214	-112
het bestek	-188	37	-119	-87
het bestuur	-42	59	-45	-80
het bestuurlijk	-48	15	-37	-17
het bestuursakkoord	-75	-149	100	-156
het bewijs	109	-198	134	-121
het bewind	53	111	-219	-190
het bezoek	115	-185	68	27
het bezwaar	-167	-151	92	-156
het bij	-63	-240	11	-29
het bijgevoegde	-123	-132	-191	-112
het bijzonder	-164	85	-171	46
het bouwbesluit	-120	1	-225	-64
het bovenstaande	-86	-90	-92	-140
het budget	-60	-61	-5	-58
het budgettaire	23	-71	-107	-51
het buitenland	-65	-18	-179	-9
het bureau	172	146	-262	-128
het burgerlijk	-91	-146	53	-188
het cbr	5	-35	-161	40
het cbs	-193	-47	146	176
het centraal	28	-140	89	48
het centrum	-19	5	-224	-206
het cjib	-92	55	-86	-84
het coa	-112	-94	118	41
het coalitieakkoord	-154	123	149	-145
het cohort	58	-93	-145	-119
het college	-36	199	-3	-59
het commissariaat	42	18	24	-113
het commissiedebat	-78	-89	-240	-209
het conceptrapport	-39	-94	-163	-134
het contact	130	-155	-190	-90
het contract	-127	97	-91	-233
het convenant	-164	-209	-90	-195
het cpb	30	-26	-172	-142
het cultureel	-95	-101	56	23
het daarmee	-166	-153	-208	-174
het dak	-133	-155	-111	-121
het dat	11	-260	85	-281
het de	-179	-230	37	-128
het debat	-114	-65	-271	-118
het deltaplan	-39	-75	-76	-60
het derde	-159	59	114	83
het dienjaar	8	-32	-138	-122
het digitale	184	-153	-141	-84
het diploma	77	-6	-105	-147
het document	80	-129	68	91
het doel	83	-153	-137	-161
het dossier	-19	33	85	-194
het een	67	-134	39	-147
het eens	-107	-211	205	-174
het eerst	25	-206	19	176
het eerste	-3	-7	203	32
het eerstvolgende	-90	-125	30	182
het effect	214	-178	-221	-166
het eigen	-139	39	-125	-127
het eim	-105	36	-129	-116
het eind	87	-135	-177	33
het einde	-46	-112	-159	154
het eindrapport	-73	-36	15	-102
het elektronisch	-82	-152	124	122
het er	-167	45	190	-1
het erf	-161	-115	90	-64
het europees	-61	-92	-90	19
het europese	-96	-136	-255	-37
het evaluatierapport	-95	-91	-127	-156
het examen	-13	-176	-63	-182
het experiment	-132	-142	-108	-125
het fonds	-25	108	17	-94
het formulier	-71	-1	104	53
het fries	42	-119	-122	-67
het gaat	-185	-235	-214	-51
het gebruik	-12	58	-56	-38
het gedrag	10	-109	-120	-104
het gehalte	-87	124	-98	-74
het geheel	125	-112	-212	-84
het gehoor	-116	-21	-174	-150
het geld	26	-124	52	-214
het gemeentefonds	-204	16	71	14
het gemiddeld	126	-167	-122	-155
het gemiddelde	-146	-132	-123	-143
het genoemde	-97	-123	21	-102
het gesprek	41	11	1	155
het geval	-122	-143	-1	-46
het gewenst	-118	129	-115	-117
het gewijzigde	-104	-158	56	-135
het gezin	29	103	-158	-172
het grootst	209	-210	-67	-42
het grootste	-198	-198	72	-20
het haalbaarheidsonderzoek	-135	92	80	-130
het hart	-140	-156	-50	-135
het hele	27	70	3	-112
het herfstreces	-48	25	-128	-156
het hierbij	-72	-90	-114	-103
het huidige	92	-25	108	-227
het idee	-199	174	1	-175
het in	-214	26	71	31
het inburgeringsexamen	137	-74	-151	-101
het infrastructuurfonds	-134	-134	-128	152
het inkomen	56	-42	-149	-152
het instituut	-94	170	-59	4
het internationale	-88	-126	77	-106
het interprovinciaal	-108	-167	-59	-160
het ipo	-100	102	68	126
het is	-81	-30	66	-169
het jaar	126	-243	-155	129
het jaarverslag	-134	-49	124	162
het kabinet	-178	-98	217	1
het kabinetsstandpunt	-73	-103	-166	-32
het kadaster	-118	25	77	82
het kader	-105	-142	25	-71
het kantoor	-55	-153	126	-140
het karakter	-97	-78	-6	-141
het kerstreces	-93	-97	-119	178
het keurmerk	-103	-88	-46	-34
het kind	-121	124	-129	-190
het kleine	-149	-133	-153	-109
het knmi	-16	-194	50	21
het komende	-74	-137	29	191
het krediet	120	-93	-90	-105
het laatste	-172	74	64	-98
het land	121	-39	2	-128
het landelijk	-5	-243	-111	-9
het landelijke	-109	-167	-19	90
het leerbedrijf	-107	42	-63	-144
het leven	-163	-157	-194	-157
het licht	-30	23	-91	81
het lid	-133	-264	-240	11
het liefst	-242	228	-198	-134
het ligt	-146	84	-215	166
het lokaal	-112	-140	43	-170
het loket	8	55	51	-63
het loon	54	-64	34	-2
het lopende	-107	36	244	187
het maximale	-81	27	-99	65
het maximum	-129	89	39	-167
het mbo	-12	34	-257	-108
het meest	-138	96	-137	-182
het meireces	-66	-88	-159	111
het melden	-131	-39	-187	84
het meldpunt	-153	-146	-82	87
het merendeel	-9	-176	-137	-140
het met	-8	-188	-112	69
het middelbaar	-79	51	-164	-21
het midden	94	-194	-202	-189
het midden-	25	-116	-17	-120
het minimumloon	-89	77	-150	-112
het ministerie	-27	52	-144	48
het mogelijk	-144	-67	-191	-186
het najaar	-139	-64	67	280
het nationaal	-120	-93	85	95
het nederlanderschap	-116	-175	-120	-13
het nederlands	-204	5	25	-78
het net	20	-236	-72	-70
het netwerk	-163	-193	-65	120
het nfi	-121	-4	53	-166
het niet	-39	21	-141	-44
het nieuwe	-30	18	168	311
het niveau	60	97	-167	-129
het nivel	86	124	-187	-189
het nog	41	-149	130	-130
het noorden	97	123	-136	-135
het nut	-155	-172	111	81
het om	-150	-97	187	-263
het onder	-134	-104	185	134
het onderhoud	34	17	-226	-40
het onderwerp	-105	-194	-140	-96
het onderwijs	16	-181	-28	87
het onderzoek	-81	-115	-197	-143
het ongeval	-143	-197	-143	-123
het ontbreken	178	-184	-231	-194
het ontwerp	-83	38	-81	35
het ontwerpbesluit	-125	-167	-57	-103
het oog	-96	-134	-113	-23
het ook	-145	-194	35	82
het oordeel	26	12	-140	-125
het op	-135	-212	23	125
het openbaar	-149	-186	34	74
het oude	63	120	29	-86
het overige	-122	-165	-182	-210
het overleg	-111	8	52	103
het overzicht	-39	-105	-197	69
het pakket	-94	-101	182	111
het papieren	-92	25	101	31
het past	-126	-155	180	-161
het pbl	99	80	-105	-76
het percentage	91	-56	35	84
het personeel	-33	-70	-151	-113
het plafond	-134	76	-173	-173
het plan	-98	-118	82	60
het planbureau	23	2	-30	-180
het platteland	-99	51	-196	-61
het pleidooi	-126	159	180	-36
het pools	-43	74	-86	49
het praktijkonderwijs	40	-169	-169	-58
het primair	-112	-155	-180	-88
het programma	30	-84	-63	-48
het project	100	-116	-123	30
het protocol	-143	-78	-88	-1
het punt	-36	38	183	51
het quotum	-134	144	-118	-183
het raadzaam	-182	183	-173	-73
het rapport	-25	56	-190	-179
het recht	-90	36	8	-11
het regeerakkoord	-156	-140	28	31
het regeerprogramma	-165	-142	116	-128
het register	18	-88	-62	200
het resultaat	81	-5	-94	41
het rijk	-298	156	127	-97
het risico	-172	-118	-130	-100
het rivm	-71	-225	-74	101
het rode	-113	-125	-85	-60
het rooster	84	122	-185	-199
het schooljaar	12	49	-92	-179
het seizoen	-201	51	4	63
het slachtoffer	-123	159	-193	-121
het slot	-157	-161	-168	-144
het sociaal	-64	-170	-141	-106
het spreekuur	48	-19	99	-198
het staat	-102	47	10	-13
het standpunt	-129	61	-168	-139
het stelsel	23	-127	17	-165
het streven	-183	-169	-133	218
het studiejaar	-52	-112	92	-15
het systeem	34	132	-36	-149
het taalniveau	29	-150	-203	-128
het tarief	-49	-183	-78	-222
het tekort	178	-96	-88	-167
het tempo	-168	-12	-196	-147
het terrein	-97	56	38	105
het thuisfront	-72	148	-185	-149
het tijdstip	-72	-90	13	72
het toezicht	24	50	-6	-158
het traject	96	-102	73	-123
het tweede	-130	-221	301	97
het u	-102	-88	-54	61
het uitgangspunt	-148	-166	22	-173
het uwv	-173	-141	-160	13
het vaarseizoen	-105	-133	45	93
het vak	82	-10	-182	-216
het van	-216	-91	53	30
het veld	-130	-119	125	-130
het verbeterprogramma	-121	-93	85	-127
het verblijf	94	-152	-126	-109
het verbod	22	16	11	-160
het verbond	-114	-115	-156	39
het verdient	-118	185	-200	-149
het verdrag	27	-130	9	-102
het verenigd	-100	-119	-188	-46
het verkrijgen	22	-118	-85	-61
het verlaagde	27	3	-80	-105
het verleden	-5	-171	-142	-121
het verloop	-24	60	-197	106
het vermogen	70	-112	-82	-115
het verschil	17	-139	-160	-145
het verslag	-7	-122	-204	50
het vertrek	56	-122	-167	-139
het vertrouwen	102	-209	-250	-117
het vervoer	-131	-77	-125	-22
het vervolg	-114	-153	-133	63
het verzoek	-81	88	-103	-45
het verzuim	170	-178	-186	-134
het vierde	-8	-47	25	168
het vijfde	-140	139	138	70
het vmbo	63	-162	-183	-165
het voedingscentrum	-116	83	-189	-153
het volgende	-180	-236	1	-65
het volgens	-116	92	54	-145
het voorjaar	-89	-98	-34	194
het voornemen	-144	-255	41	149
het voorstel	-132	138	127	-10
het voortgezet	-41	-134	6	-135
het vooruitzicht	-71	-67	-159	-155
het vorige	-8	-157	-223	-186
het vragenuur	-74	-74	-120	-102
het vreemdelingenbesluit	-94	-141	102	73
het warenwetbesluit	-86	-31	19	18
het waterschap	-65	-141	78	-200
het weekend	-196	73	78	-20
het wenselijk	-153	213	-191	-153
het werk	-193	95	-73	-164
het wetboek	-102	-123	-63	-8
het wetgevingsoverleg	-61	-105	-111	-128
het wetsvoorstel	-147	-125	130	40
het wijkteam	1	-70	-147	-81
het wodc	-21	-185	78	158
het wonen	-4	103	-189	-154
het wordt	-76	-81	-208	-30
het zich	-152	-137	34	25
het zicht	-177	-111	-121	-140
het ziekenhuis	67	-150	-150	-112
het ziekteverzuim	161	-120	-167	-91
het zomerreces	-106	-129	-76	291
het zonder	-105	-187	29	-220
het zorginstituut	-169	-128	-154	18
het zou	-149	-151	-155	-145
hetgeen ik	-77	-110	53	115
hetzelfde onderwerp	39	-72	-140	-73
hier in	-79	-129	-148	83
hier niet	-158	-210	166	-222
hierbij .	-187	-153	-265	-214
hierbij aan	-139	-147	9	-202
hierbij bied	-87	-128	-108	-147
hierbij de	-51	-111	-107	-151
hierbij doe	-70	-127	-83	-156
hierbij gevoegde	-25	-81	-83	-67
hierbij het	-74	-126	-122	-137
hierbij mijn	-61	-69	-73	-115
hierbij ontvangt	-68	-142	-84	-275
hierbij over	-54	-31	-92	-180
hierbij toe	-139	-154	-134	-203
hierbij treft	-92	-102	-72	-85
hierbij zend	-68	-66	-159	-203
hiermee als	-100	-121	-89	-93
hiermee in	-99	-124	208	65
hiermee voldoende	-68	-74	-126	-118
hierna :	-102	-150	-233	-124
hieronder .	-112	-58	-141	-140
hieronder aan	-139	-139	-138	-139
hieronder ga	-66	-92	-134	-152
hieronder in	-128	-116	-117	-156
hierover aan	-88	-113	-217	80
hierover een	-59	-147	119	171
hierover in	-77	-174	-110	153
hierover met	-95	85	69	34
hierover nog	-89	19	16	-189
hierover te	-45	-119	108	-171
hiertoe in	-76	-106	36	44
hiervoor #	-105	-114	174	13
hiervoor de	-108	-98	-114	-67
hiervoor een	-64	79	183	68
hiervoor in	-42	-118	102	-14
hij aan	-106	117	-178	-116
hij adviseert	-159	124	-161	-190
hij dat	71	171	-200	-189
hij de	-145	31	-12	72
hij een	-177	6	-186	-132
hij geeft	-142	167	-146	-118
hij heeft	57	-156	138	-97
hij het	-138	165	-121	-135
hij in	56	53	-116	-108
hij voor	-183	9	-170	-124
hij vraagt	-175	89	-128	-137
hoe andere	-83	-131	-9	-130
hoe dat	-114	-166	96	176
hoe de	-155	-163	-184	-50
hoe dit	-95	-113	9	104
hoe het	12	-122	-101	24
hoe lang	-118	86	37	70
hoe vaak	-60	55	49	7
hoe zij	49	-95	51	-22
hoeft te	20	21	-99	-117
hoeveel mensen	57	-40	-93	-147
hoeven te	-28	-149	-101	-97
hoeverre de	-154	-73	-104	-88
hoge instroom	-75	33	-69	80
hoger .	187	-91	-121	-115
hoger bedrag	-132	117	95	-120
hoger dan	127	0	-144	-143
hoger onderwijs	-174	-40	-37	-109
hoger uit	-22	-132	-127	-130
hogere drempel	-63	147	21	43
hogere frequentie	42	-132	112	-85
hogere vergoeding	-154	-193	76	-167
hogescholen en	-131	-155	84	-26
honorair consuls	-118	-99	-130	-112
hoofddirectie personeel	-113	-127	-149	46
hoofdlijnen .	-130	-67	-118	-158
hoofdstuk #	-203	-38	-233	-267
hoog .	171	-8	-158	-110
hoogachtend ,	-112	-114	-117	-121
hoogste #	-190	-247	-249	-177
hoogste drie	-76	-104	86	29
hoogte .	-85	-133	-217	147
hoogte van	122	-229	29	-31
hooguit #	-148	72	94	-182
hoop dat	-145	-148	-148	-150
hoop ik	-51	21	24	34
hoort te	-179	5	-128	-128
hoort u	-79	-81	-204	221
houd ik	-84	-1	167	-183
houden ,	-118	-79	-199	-6
houden .	-36	81	-56	-107
houdt .	-147	-5	49	47
houdt de	-177	-220	-25	55
houdt het	-167	-141	190	-149
houdt in	-187	166	-219	-231
huidige tempo	106	-143	-144	-134
huis .	6	23	-107	-104
huisartsen en	-167	21	-182	69
huisvesten .	-128	-144	-102	-107
huisvesting van	-92	-122	-156	-159
hulp .	77	-88	-157	114
hulp aan	-90	10	-103	-132
hulp van	27	-88	49	-180
hun aantal	-65	-78	45	-78
hun beroepsorganisatie	-140	142	99	71
hun eerste	29	64	-166	-118
hun eigen	-154	-269	43	-215
hun gedegen	-71	-54	-110	-92
hun gegevens	51	-56	-190	-99
hun huisvesting	110	-172	-177	-98
hun leden	-130	-151	7	-174
hun opleiding	39	-158	-229	23
hun personeel	-93	127	-51	-135
hun rekening	-58	33	36	-133
hun slotbeschouwing	-107	162	22	-132
hun taak	106	-134	-208	-135
hun werk	30	-57	-181	-30
idee om	-126	128	-199	-153
ieder die	-110	62	-176	29
ieder jaar	-167	-102	-154	-141
ieder kind	-120	76	76	-142
iedere gemeente	-117	-109	-128	30
iedere locatie	-100	-57	-156	96
iedereen die	-144	-43	-186	-144
iemand die	-170	-163	-174	-185
iemand met	-44	-116	-123	-163
iets te	-178	-158	-154	-104
ik ,	-83	-97	-22	107
ik .	-140	-96	-32	-86
ik aan	-122	54	49	-74
ik acht	-113	-213	158	-25
ik af	-141	-139	-2	-11
ik al	-51	-144	-87	-107
ik begrijp	-137	-143	-206	-159
ik ben	-155	-174	-71	14
ik bereid	-121	-143	-77	124
ik beschouw	-99	-129	-47	-171
ik betreur	-151	-101	-191	-174
ik bied	-112	-132	-164	-92
ik bij	-122	77	-90	87
ik binnen	-57	90	14	142
ik binnenkort	-67	-148	-149	207
ik blijf	-108	-116	27	210
ik daarom	-38	-104	84	73
ik daarop	-90	-98	73	36
ik daarover	-62	-120	45	224
ik dan	-157	16	213	-180
ik dank	-96	-113	-156	-183
ik dat	-73	30	-24	-92
ik de	-120	-188	183	234
ik deel	-159	-93	-15	-176
ik deze	-96	-146	-132	147
ik die	-72	-101	-162	-69
ik dit	-105	-189	232	193
ik doe	-93	-173	-44	-120
ik door	-80	-6	78	188
ik een	-137	-170	79	265
ik eerst	-105	92	216	-96
ik er	-167	-9	90	-128
ik eraan	-115	91	-112	-107
ik erop	-73	-204	11	-210
ik ga	-164	-171	-79	-31
ik geen	-117	-87	126	-79
ik gemeenten	-81	65	-144	105
ik gemeld	-78	-94	-104	-178
ik graag	-144	-38	188	71
ik haar	-120	65	-42	0
ik had	-25	-145	-121	-123
ik heb	-135	-212	93	77
ik hecht	-120	-105	-65	-96
ik het	-167	-148	84	101
ik hier	-92	-176	30	-121
ik hierbij	-63	-183	-206	-170
ik hieronder	-152	-144	-168	-182
ik hierop	-79	-55	78	4
ik hoe	-151	-152	-35	10
ik hoop	-145	-148	-148	-150
ik houd	-125	-118	76	116
ik hun	-105	-161	54	57
ik in	-121	-20	-34	190
ik kennisgenomen	-107	-84	94	-87
ik kies	-123	-202	96	53
ik kort	-82	-130	-124	-23
ik laat	-170	-203	211	93
ik loop	-160	-135	-6	-28
ik mee	-57	94	34	127
ik met	-113	-112	31	78
ik mij	-137	-207	77	-46
ik mijn	-78	-100	-164	34
ik minder	-218	-209	198	37
ik moge	-23	-85	-122	-93
ik na	-124	-205	120	182
ik naar	-153	36	106	-101
ik nagaan	-86	-163	33	59
ik neem	-147	-164	-2	-78
ik niet	-192	-7	34	-431
ik nog	-113	68	-99	124
ik nu	-118	-159	-17	12
ik of	-111	-237	47	301
ik onderschrijf	-114	-83	151	-124
ik ook	-76	114	190	45
ik op	-155	-103	-16	-26
ik over	-69	-144	256	255
ik overeengekomen	-79	-119	-3	38
ik overleg	-54	-76	-225	125
ik per	-112	-176	76	60
ik samen	-101	-203	9	186
ik stel	-121	-205	-134	-22
ik streef	-89	-161	-189	191
ik te	-142	-152	-61	-74
ik ter	-71	-161	6	163
ik terug	-56	-60	49	130
ik tevens	-45	-140	-92	-123
ik thans	-183	-79	15	-171
ik toe	-81	-106	39	-155
ik toegezegd	-69	-131	-186	-198
ik tot	-124	-86	-23	-157
ik u	-89	-107	-330	43
ik uit	-76	-149	-147	52
ik uw	-83	-93	-45	23
ik van	-120	-264	44	-309
ik vast	-63	-186	150	12
ik vertrouw	-128	-100	-148	-166
ik verwacht	-107	-176	-133	106
ik vind	-223	-200	-235	-138
ik voor	-121	32	181	182
ik vóór	-87	-141	108	158
ik waardeer	-165	-94	-141	-117
ik wacht	-137	-136	109	23
ik wel	-215	159	213	-109
ik weten	-77	-170	129	-153
ik wil	-61	-107	-23	-107
ik zal	-63	-158	215	147
ik zelf	-143	-100	-117	103
ik zie	-138	-31	-35	-84
ik zo	-127	-149	70	-219
ik zou	-39	-179	-158	-157
immigratie- en	-111	-106	22	-147
in #	-84	-189	-82	82
in ,	-74	23	151	1
in .	-129	-52	57	128
in ;	-71	95	-80	-131
in aanmerking	-98	-18	-30	36
in acht	-189	-166	-182	-145
in afwachting	-103	34	-137	-143
in alle	110	50	-44	-78
in antwoord	-57	-123	-155	-52
in april	-189	-281	-114	103
in artikel	-148	-3	74	-209
in assen	-77	124	17	-114
in augustus	-144	-93	-15	123
in bedrijven	103	-106	-169	-157
in beeld	6	1	183	11
in beginsel	-131	-137	-72	-203
in behandeling	-92	-191	73	-164
in belgië	75	-151	56	-148
in beslag	74	-79	-115	-75
in bestaande	-83	11	-179	53
in bewaring	-95	-156	-102	-101
in bijlage	-61	54	-144	-143
in bijna	139	-79	-199	-135
in brussel	-163	-179	5	112
in budel	-132	-100	62	15
in consultatie	-109	-7	-107	162
in dat	-200	12	-200	150
in de	-20	56	-5	97
in december	-66	-187	53	137
in delen	-132	-183	-155	-123
in den	67	227	32	-20
in denemarken	120	-61	-77	-56
in deze	-176	-92	-176	-310
in dezelfde	63	-176	-178	-168
in die	-14	-77	81	-63
in dienst	-3	-61	69	-177
in dit	-240	-138	-194	-294
in drie	53	-38	-99	-139
in duitsland	-122	-149	-183	-114
in dunbevolkte	41	-44	103	74
in een	54	20	37	-73
in eenvoudige	-96	-101	-164	13
in elf	16	-84	-183	92
in elk	-96	137	-29	29
in elke	-154	194	-229	-57
in en	-133	35	73	-103
in ethiopië	-16	-100	-85	-143
in europa	92	-159	-55	-109
in februari	-185	33	196	-2
in friesland	-101	-132	-117	-151
in gebruik	-224	11	-55	230
in geen	133	43	-80	-152
in gemeenten	168	-56	-137	-123
in gesprek	-114	-12	43	77
in getal	-113	-155	-177	45
in grote	-224	-165	-90	-113
in haar	-206	-16	-68	-144
in handen	-162	-93	-14	-95
in heerlen	71	-149	-125	-135
in het	-8	4	80	115
in hetzelfde	-149	110	-126	-156
in hoeverre	-42	-145	-174	78
in hoofdstuk	-137	46	-185	-215
in huis	-31	51	9	-102
in hun	-156	102	23	-27
in internetconsultatie	-103	-169	181	138
in januari	-148	-210	145	143
in juli	-123	-217	140	150
in juni	-169	-99	79	243
in kaart	-129	12	54	176
in kennis	-148	-126	-156	76
in kleine	117	-4	22	30
in lijn	-143	-174	70	-84
in maart	-251	-33	-49	149
in mali	-188	-142	2	-228
in mei	-161	-240	-9	57
in mijn	-183	-162	-161	49
in natura	-102	94	-151	-122
in nederland	29	-113	-154	-162
in negen	141	-114	90	-105
in november	-134	-229	1	150
in oktober	-161	-207	6	195
in ons	34	-150	-206	-157
in ontvangst	-114	-122	-140	-217
in onzekerheid	-170	-103	-79	-112
in op	-127	-198	-389	-80
in opdracht	-75	-149	-39	-62
in opleiding	-106	-136	-176	57
in overleg	-96	-1	154	232
in overweging	-196	375	-268	-99
in paragraaf	-103	-130	150	-109
in plaats	-71	78	179	54
in procedure	-105	-171	-80	78
in rekening	6	40	-137	-125
in rotterdam	-87	-109	-178	-185
in ruim	105	-110	-159	-110
in september	-37	-41	64	100
in staat	37	-232	28	45
in stand	-51	90	87	122
in te	-70	258	-147	-122
in ter	85	32	51	-122
in toenemende	68	-134	-120	-129
in totaal	-222	-148	-16	-61
in twee	113	-58	-4	-52
in uw	-166	40	-125	-252
in variant	-112	-120	-131	-170
in veel	98	-99	-59	-52
in vier	141	-228	-78	-119
in vijf	-42	-2	38	-28
in voor	-162	92	-235	107
in voorbereiding	-122	-227	158	147
in welke	29	-95	61	74
in werking	-98	-11	-41	155
in zeeland	80	38	31	-154
in zes	54	-228	74	-197
in zijn	36	216	-140	-205
in zulke	-90	-119	-147	26
in één	165	185	-43	-50
inbegrip van	-125	42	31	22
inbreng :	-123	192	-174	-137
ind ,	77	-126	-132	-134
ind .	-104	91	-109	-120
ind en	-14	-149	85	36
indien de	-133	-142	-224	148
indien u	-75	-185	27	31
indienen .	-153	131	-130	-142
informeer ik	-79	-88	-265	-95
informeren .	-89	-116	-262	47
informeren over	-72	-106	-113	-181
infrastructuur en	-63	28	-203	-198
ingaan .	-69	23	-131	-14
ingaan op	-37	68	109	99
ingaat op	45	-142	-118	-133
ingang van	-141	-119	290	424
ingediend .	-14	13	88	-60
ingegaan .	-73	-86	-162	-3
ingelicht .	-118	72	-139	12
ingericht .	-169	-144	-207	132
ingesteld .	-179	-90	70	-170
ingestemd .	-52	-111	12	-173
ingetrokken .	-141	-167	-126	-114
ingevoerd .	-191	89	74	9
ingevolge de	-164	-181	-56	-185
ingevuld ,	19	-81	47	-118
ingewikkelder .	-157	-86	-177	-169
ingezet .	130	-121	-90	-129
ingezonden #	-44	-111	-113	-159
inhoud van	-61	-22	-169	-46
inhoudelijke reactie	-110	-97	-199	-137
inlichten .	-94	-85	-210	6
inmiddels #	-46	-128	-56	-187
inmiddels in	-93	-99	159	-8
inmiddels zijn	-113	-94	11	48
inrichting van	-78	-26	97	-104
inspannen dat	-81	-56	-87	138
inspannen om	-67	-138	-143	148
inspectie ,	50	72	69	-160
inspectie .	10	109	-160	-144
inspectie aan	-102	131	-142	-151
inspectie adviseert	-142	38	-162	-154
inspectie beveelt	-153	87	-60	-103
inspectie bezocht	-128	-83	-146	-151
inspectie doet	-116	27	-171	-173
inspectie een	4	112	-78	-78
inspectie gezondheidszorg	-138	-131	-114	-144
inspectie heeft	-58	-200	-108	-191
inspectie het	-138	75	-166	-164
inspectie in	66	45	10	57
inspectie justitie	-164	-110	-226	-137
inspectie leefomgeving	-140	30	-52	-150
inspectie niet	161	-138	-162	-94
inspectie om	-91	-30	80	-194
inspectie ontwikkelingssamenwerking	-85	-143	-46	-129
inspectie szw	33	-219	34	36
inspectie van	-111	-154	-19	117
inspectie veiligheid	-107	-120	-143	-161
inspectie verkeer	-108	-142	-105	67
inspectie voor	-153	-42	-171	-69
inspectie vraagt	-121	31	-179	-140
inspectie zal	-104	-129	-120	98
inspectie zelf	-142	-205	37	121
instelling .	-144	-174	-3	-71
instellingen zelf	-102	-176	-56	-132
internationaal onderzoek	-44	-72	-95	-115
internationale studenten	-17	-107	-74	-95
internationale vraagstukken	-59	-136	-79	-90
internetconsultatie .	-63	-138	101	6
interprovinciaal overleg	-108	-167	-59	-160
invloed .	247	-146	27	-74
invloed gehad	163	-109	-160	-56
invloed op	211	-159	-223	-103
invoeren .	-102	94	-188	-57
invoering van	180	-130	-213	-59
inwerkingtreding is	-83	-189	119	159
inwerkingtreding van	-104	-112	-136	-51
inwoners van	95	-122	-165	-136
inzage te	-128	151	-175	-105
inzake de	-43	-210	-35	-154
inzake het	-20	-77	-84	-155
inzet .	-92	65	-107	-107
inzet van	61	-83	-120	43
inzetten dat	-123	-82	-93	118
inzetten voor	-69	-73	47	118
inzicht in	61	23	103	23
inzicht te	-182	-122	-195	-182
iob heeft	-104	-92	-86	-114
is #	-39	-189	-354	-269
is ,	100	-66	-82	197
is .	-26	-179	81	107
is :	-43	-169	67	-124
is ;	-153	42	118	105
is aan	-236	-197	328	170
is aangekondigd	-136	-108	-98	-165
is aangepast	-131	26	-235	-226
is afgenomen	-87	-136	-72	-84
is afgerond	-125	95	105	22
is afgesproken	-181	-171	-40	-11
is afgestemd	-81	-123	-140	-135
is al	-184	153	174	-215
is als	-82	-182	-167	-115
is bediening	-119	-200	-194	-118
is bedoeld	-182	-187	3	-83
is begonnen	-139	-95	79	-146
is bekort	116	-62	-120	-83
is bepaald	-105	-137	-174	2
is bij	-55	-101	9	-270
is bijgevoegd	-110	-115	-88	-57
is daar	-100	102	-240	-179
is daarbij	-61	-156	-29	54
is daardoor	149	-153	59	-95
is daarmee	-92	-135	-27	-157
is daarover	-107	-104	-211	-176
is daartoe	-107	-164	101	101
is daarvan	109	-103	-138	-124
is daarvoor	-99	-177	-12	30
is dan	12	-253	167	64
is dat	115	57	-155	-110
is de	175	6	-226	-158
is deze	-126	-123	188	40
is die	-155	-162	-164	67
is dit	-157	-188	-108	-51
is door	116	-20	-116	-164
is dus	-110	-98	36	-84
is echter	-4	-159	60	-79
is een	-270	-132	6	-113
is en	14	-217	115	-160
is er	-107	-71	156	-162
is erop	-110	-191	-94	-50
is gebeurd	-95	-188	-288	-198
is gebleken	13	9	-151	103
is gebruikgemaakt	-113	-116	-117	-57
is gedaald	67	-113	-99	-1
is gedaan	-160	-225	-246	-243
is geen	-32	-241	-25	-133
is gegroeid	-31	-94	-95	-85
is gekomen	46	-87	-171	68
is gepland	-139	-139	-214	226
is geregeld	-49	-102	2	-233
is gesproken	-60	-39	-174	-76
is gestegen	-26	-70	-108	-79
is gesteld	-160	-100	-176	55
is gevolg	-120	-17	236	-112
is gevraagd	-181	-175	76	-141
is geweest	75	-131	54	64
is gewenst	-105	101	-182	-178
is geworden	101	-148	-150	-119
is haar	119	-181	11	-121
is het	164	-4	-104	-111
is hiermee	-84	-80	-167	-123
is hiervoor	-117	-98	121	-235
is in	-128	-157	19	-156
is ingevoerd	105	-39	-211	-146
is inmiddels	43	-130	-101	-235
is met	-158	-138	170	-174
is mij	-183	-45	96	-145
is naar	87	-154	54	-121
is nagegaan	-211	-89	-134	-172
is niet	141	-106	-216	-233
is nog	-71	-158	-141	52
is nu	-113	-233	131	39
is of	45	-109	-169	-129
is om	-34	58	-132	83
is onder	-98	-120	89	-199
is ook	-167	111	-114	-183
is op	-7	-1	-82	-80
is over	80	-190	-197	76
is pas	-152	-159	186	54
is per	-111	-123	56	60
is positief	42	-133	-168	-153
is sinds	36	43	142	-220
is slechts	153	-182	-149	-141
is sprake	-35	-165	-169	-129
is te	53	-244	-57	53
is ten	88	82	-112	-58
is teruggelopen	116	-131	-135	-28
is tevens	-43	-71	-130	-124
is toegenomen	139	-68	-73	-103
is toegezegd	-133	-161	-110	-176
is tot	-100	-161	60	-174
is tussen	126	-73	-94	-71
is u	-83	-85	-131	27
is uitgevoerd	-132	58	-15	-189
is uw	-92	-174	-218	-220
is van	53	-291	-311	-252
is vastgelegd	-119	-163	-142	-42
is vastgesteld	25	-104	-62	-89
is verbeterd	-26	91	-135	62
is verlopen	66	-56	-126	65
is verricht	-91	-119	-81	-116
is vertraagd	-87	-61	-185	-203
is voldaan	-87	-148	-29	38
is volgens	178	86	-59	-225
is voltooid	-73	66	-159	-162
is voor	-102	-295	79	5
is voornemens	-208	-210	-357	-210
is voorzien	-137	-201	39	326
is wel	-136	-174	-178	-103
is wenselijk	-109	127	-153	-106
is zij	93	-223	-68	-18
is zo'n	139	-162	99	1
j .	-49	-79	-104	-150
ja ,	-117	-289	-72	111
ja .	-136	-143	-170	-228
jaar #	118	-277	-31	-103
jaar ,	-17	-23	168	-92
jaar .	-142	89	-59	-76
jaar ;	-112	173	-167	-148
jaar aan	-161	156	-15	-82
jaar af	-123	31	-156	-141
jaar bericht	-145	73	-108	42
jaar bij	-135	-185	27	24
jaar de	-148	-127	151	111
jaar een	0	-55	-227	44
jaar eerder	169	-94	-106	-181
jaar en	-165	-219	92	-21
jaar ervoor	147	-78	-86	-118
jaar extra	-65	92	60	62
jaar geleden	23	-186	-196	-164
jaar gemiddeld	103	-67	-59	-53
jaar heeft	-96	-198	-219	-188
jaar in	-195	79	-136	148
jaar is	-80	24	150	-78
jaar kunnen	-145	-14	-145	-121
jaar laat	-120	-185	139	116
jaar lang	-128	119	-298	-192
jaar laten	-73	-118	-102	-143
jaar later	48	-10	-236	-14
jaar met	105	117	26	-158
jaar minder	93	-155	-205	-169
jaar moeten	-103	19	55	82
jaar na	148	-12	22	35
jaar naar	-156	-116	-85	-67
jaar niet	118	41	-114	-72
jaar nog	209	-201	-14	0
jaar of	-146	-30	-5	-7
jaar op	-44	110	80	-43
jaar opnieuw	8	136	-284	-300
jaar over	-31	-138	-169	80
jaar te	-154	45	-78	-48
jaar tegen	-92	39	-179	89
jaar tijd	104	-59	-138	-130
jaar tot	-135	20	-144	-4
jaar van	-166	-57	-68	-113
jaar vast	-54	-10	-166	-118
jaar verlengd	-74	-163	-171	90
jaar verslag	-107	60	-175	-151
jaar voor	-95	-174	-146	-195
jaar wachten	-172	79	-85	-129
jaar worden	89	44	-98	116
jaar wordt	-211	-24	-47	42
jaar zal	-80	-169	-95	127
jaar zijn	86	-172	-176	-144
jaar zou	-149	104	-151	-168
jaarlijks #	113	-195	-262	-239
jaarlijks cijfers	-130	-10	78	83
jaarlijks de	-125	133	-137	-109
jaarlijks een	-108	182	26	13
jaarlijks in	-111	142	-206	12
jaarlijks ongeveer	-192	-110	-129	-122
jaarlijks over	-77	-50	-139	5
jaarlijks te	-161	133	-86	-94
jaarlijks wordt	91	-164	38	-143
jaarplan voor	-67	-94	113	28
jaarverslag .	-90	-179	127	87
jaarverslag van	-91	-138	-6	119
januari #	-144	-141	68	314
januari aan	-102	-152	149	51
januari bij	-132	-188	138	-17
januari een	-100	-159	59	-38
januari en	-173	-78	-20	10
januari in	-76	-107	22	156
januari is	-86	-118	-198	-185
januari jl	-101	-113	80	-198
januari met	-68	-84	-35	-82
januari om	-74	-69	-162	-87
jaren #	-117	-135	-94	-32
jaren is	-6	-141	-219	-173
jaren negentig	-184	-119	-120	-92
jeugdbescherming rsj	-59	-144	-99	-89
jl .	-90	-98	-12	-223
jonge bedrijven	88	-90	-144	105
jonge boeren	-55	-22	-167	-170
jonge kinderen	40	-125	-61	-81
jongeren ,	132	-133	-133	-114
jongeren .	38	-5	-87	-44
jongeren die	66	-248	-190	-187
jongeren in	-100	99	-171	-149
jongeren met	-10	-10	83	45
jongeren zonder	-141	-90	102	57
juist de	2	-177	38	-175
juist die	-183	-143	85	-141
juli #	-157	-55	8	209
juli .	-107	-188	50	112
juli heeft	-92	-137	-204	-168
juli in	-79	50	195	66
juli jl	28	-114	15	-178
juli van	-78	-95	-7	9
juni #	-210	-183	-13	9
juni .	-88	-74	-229	-191
juni een	-107	-175	211	118
juni heb	-101	-56	107	-142
juni heeft	-81	-78	-62	-169
juni in	-86	-188	219	44
juni jl	-100	-140	-124	-175
juni naar	-147	-130	-72	90
juni te	-85	48	-114	-122
juni toegezegd	-51	-111	-131	-144
justitie ,	-67	-124	-161	-139
justitie en	-148	-146	56	68
justitie heeft	-91	-99	-131	-134
justitiële inrichtingen	-100	-165	-161	162
kaart .	-63	58	-42	5
kaart brengen	-74	-67	21	164
kaart te	-71	-116	49	70
kaart welke	-85	37	-172	114
kabinet ,	-90	-129	-42	183
kabinet .	-125	-212	39	293
kabinet aan	-102	-126	-20	45
kabinet dat	-103	-220	-136	-184
kabinet de	-52	-121	51	-105
kabinet deelt	-131	-73	-100	-161
kabinet demissionair	-43	-73	-192	132
kabinet een	-164	-32	52	59
kabinet geen	-154	-188	226	-59
kabinet hecht	-59	-103	-222	-205
kabinet heeft	-112	-114	-137	-170
kabinet herkent	-125	-76	-169	-157
kabinet het	-118	-151	23	-219
kabinet in	-138	-147	104	130
kabinet is	-116	-137	-248	-46
kabinet laat	-69	-159	118	39
kabinet niet	-123	92	151	-248
kabinet om	-132	28	24	138
kabinet onderschrijft	-65	-149	131	-160
kabinet van	-69	-159	110	-156
kabinet volgt	-95	-136	184	2
kabinet wil	-57	-168	-46	-183
kabinet zal	-76	-229	63	250
kabinet zich	-97	-82	32	-64
kabinet ziet	-96	-226	268	-221
kabinetsreactie ,	-24	-84	-125	-104
kabinetsreactie aan	-100	-107	-82	-66
kader van	-101	-140	57	-118
kaderberoepsgerichte leerweg	3	-1	70	-59
kamer ,	-81	-74	-143	22
kamer .	-128	-26	-98	159
kamer aanhangig	-92	-159	-38	-104
kamer bij	-109	-70	-182	26
kamer daarover	-44	-107	-221	133
kamer daarvan	-91	-66	-139	144
kamer de	-86	-120	-223	-69
kamer der	-58	-167	-243	-186
kamer een	-87	-64	-25	90
kamer elk	-36	98	94	91
kamer gezonden	-66	-144	-251	-205
kamer heeft	-112	-222	-164	-129
kamer het	-71	-115	-142	-90
kamer hoort	-71	-84	-140	150
kamer in	-84	-177	-96	162
kamer is	-127	-12	-173	-1
kamer jaarlijks	-71	65	8	44
kamer mij	-64	-171	-120	-136
kamer na	-134	-68	-100	118
kamer naar	-86	-71	93	52
kamer nog	-43	-60	-122	-179
kamer ontvangt	-88	-197	-182	114
kamer ontving	-61	-106	-105	-151
kamer op	42	-123	13	-179
kamer over	-97	60	-228	5
kamer te	37	78	-108	-228
kamer toegezegd	-65	-119	-119	-207
kamer van	-77	-55	126	-10
kamer voor	-89	-118	-201	-119
kamer vroeg	-177	-89	-81	-122
kamer vóór	-78	-97	43	117
kamer worden	-64	12	-217	150
kamer wordt	-74	61	179	235
kamerbrief ;	-49	80	-28	-43
kamerbrief over	-114	-133	-123	-89
kamers te	-37	126	-47	-155
kamerstuk #	-86	-50	-25	63
kan ,	-57	-176	166	119
kan .	-133	97	-276	-136
kan blijven	-79	-117	93	31
kan dat	-154	-186	-103	-116
kan de	-158	-49	-116	58
kan een	-182	-294	29	-194
kan het	81	-197	96	-222
kan ik	-156	-209	-22	-69
kan in	-146	166	-211	-146
kan krijgen	-56	-149	16	184
kan met	-72	-101	-195	-147
kan niet	-194	35	-208	-174
kan nu	-80	66	71	-135
kan op	136	-145	-215	-90
kan pas	-72	-113	85	-155
kan worden	-170	87	-11	-18
kan zich	-177	-196	-1	40
kan zij	53	-156	-138	-140
kan zijn	-39	-161	107	82
kan zonder	-173	104	0	20
kans dat	117	-75	-140	-72
kans op	180	-199	-227	-184
kantonrechter .	141	86	-33	-93
kanttekening dat	-114	-99	46	-107
kanttekeningen van	-95	-160	0	-94
karakter van	-99	-103	69	-139
keer .	-105	-125	-140	-106
keer per	50	-47	-170	-20
kennen ,	82	-119	-142	-121
kennen .	-118	-164	-15	7
kennis te	-153	179	-114	-80
kennis van	167	-29	-219	-178
kennisgenomen .	-103	43	80	-165
kennisgenomen van	-93	-213	-219	-78
kent .	-38	-89	33	-149
kent een	-136	-181	-62	-152
kent u	-92	66	-66	-61
kerstreces een	-51	-50	-161	98
keuren ,	95	116	-146	-151
keurmerk ,	-1	-156	56	50
keurmerk .	-114	149	-168	-139
keurmerk voor	48	45	-38	-146
keuze .	75	58	-169	-177
keuze aan	-48	-73	9	130
keuze te	-114	39	-118	-141
keuze van	-74	134	-247	-219
kies daarom	-141	-75	188	47
kies er	-64	-202	-3	10
kies ik	-130	-183	184	-113
kiezen .	-139	77	-85	-61
kiezers met	-30	-162	-120	-94
kijf .	-111	-140	-153	-157
kijken .	-69	-125	-70	-130
kilometer van	-118	123	78	-70
kind en	-47	-146	-160	-147
kind meereist	-108	159	-135	-148
kinderen .	-230	24	-188	-158
kinderen die	104	97	-175	24
kinderen en	-122	-114	-165	-165
kinderen in	126	-77	-18	55
kinderen vanaf	-108	50	32	77
kinderopvang tijdens	-142	168	-132	-64
klachten .	-5	55	-146	-168
klachten over	91	-126	-101	-119
klachten van	-11	-80	-97	-91
kleine aannemers	-183	-77	-129	21
kleine aantal	-149	-133	-153	-109
kleine bedrijven	-67	210	-50	-170
kleine gemeenten	89	33	-245	92
kleine ondernemers	-10	-139	-179	-245
kleine schepen	26	8	-153	30
kleine werkgevers	68	46	-122	-44
kleinschalige opvang	53	-142	-136	-137
klimaat en	-51	-124	-102	-87
kom ik	-93	-101	-114	120
komen ,	59	-72	-88	97
komen .	-132	52	10	-266
komen aan	-95	-153	93	99
komen er	-183	-206	182	215
komen in	-89	-33	26	45
komen op	-46	-117	-124	-143
komen te	36	-184	51	-192
komen tot	96	-26	-26	-186
komen voor	-155	91	-188	-84
komen wij	-92	-109	-173	48
komende jaren	-123	-132	-205	25
komende maanden	-147	-108	25	230
komt ,	158	-142	46	20
komt .	-107	76	-25	-65
komt aan	-99	54	128	149
komt de	-223	31	-243	118
komt er	-246	-231	214	196
komt het	-25	5	57	25
komt in	-95	-226	-42	145
komt naar	271	-167	-137	-150
komt niet	-182	-139	-222	-164
komt tot	189	-198	-270	-210
komt u	-110	-106	-157	49
komt voor	-123	63	-164	123
komt zij	-115	-126	148	184
kon de	183	-172	-100	-124
kon niet	156	64	-188	-124
konden de	98	-110	-118	-54
koninklijke marechaussee	30	-155	-194	-196
kopen .	-52	29	-93	-112
koppelen aan	-102	90	-57	50
koppeling met	115	97	-249	5
kort .	89	-184	87	-126
kort in	-126	-183	-155	-146
kort is	82	-160	-75	-83
kort na	-38	-105	-102	35
kort zijn	-81	-94	-63	18
korte termijn	-197	-133	-106	68
korter .	200	-214	-198	-171
korter dan	104	34	-121	-79
kortere termijn	-132	7	-139	-141
kost #	-161	-160	40	-186
kost .	-30	74	67	97
kost naar	-94	-178	-113	-99
kost ongeveer	-162	-142	-86	-146
kost structureel	-98	61	31	-141
koste gaat	93	-142	-109	-81
kosten #	10	-159	-198	-132
kosten .	-261	-98	-79	-132
kosten bedragen	-113	-147	-142	-103
kosten en	-122	-126	106	86
kosten in	50	67	-133	-124
kosten per	216	42	-196	-155
kosten van	-84	-10	103	-58
kosten voor	-229	84	-193	-127
kracht .	-125	51	-131	-113
krap ,	-100	35	-22	-181
kreeg .	83	-79	-102	-110
kreeg de	-109	-163	-169	-201
krijgen ,	30	-2	-77	-236
krijgen .	-57	-16	-74	111
krijgen in	-167	-8	42	54
krijgsmacht .	-135	-116	-104	55
krijgt ,	-146	-197	113	-167
krijgt .	-196	118	-314	-2
krijgt de	-100	-202	42	71
krijgt een	-94	-187	154	205
krijgt het	47	131	-163	-2
kring van	-101	15	-166	-155
kritisch :	123	51	-189	-139
kritisch over	-96	-167	-108	-154
kritisch zijn	-18	-95	-108	-97
kunnen .	-104	-122	69	56
kunnen aantonen	141	-129	-148	-60
kunnen bepalen	-47	54	-102	111
kunnen berichten	-18	74	-13	147
kunnen blijven	-183	117	-147	-6
kunnen de	118	-118	-134	-137
kunnen doen	61	-163	-173	31
kunnen gemeenten	-131	-130	-159	-155
kunnen komen	-134	-184	-151	-153
kunnen krijgen	-71	-39	-16	134
kunnen maken	59	-108	87	-140
kunnen met	-87	-172	0	-146
kunnen rekenen	-80	-32	-8	-113
kunnen vaststellen	261	15	-239	-82
kunnen werken	-171	-183	-135	-172
kunnen worden	-216	198	77	8
kunnen zijn	-165	-26	-172	28
kunt u	-128	-3	-36	0
kwaliteit .	109	-104	-87	-97
kwaliteit van	127	-188	-231	-161
kwam ,	-42	-146	-182	-94
kwam naar	110	-51	-76	-37
kwamen ,	137	-105	-177	-60
kwart van	215	-115	-216	-135
kwartaal .	-90	-177	5	149
kwartaal in	-56	91	22	26
kwartaal van	-117	-191	-38	242
laag inkomen	-42	8	-123	-97
laat .	-146	-195	39	133
laat aan	-23	-147	-138	-81
laat de	-9	74	-115	-78
laat een	66	110	-65	-53
laat gemeenten	-130	61	78	-77
laat het	46	-104	32	-197
laat ik	-161	-32	114	318
laat te	148	-187	-160	-124
laat u	-91	-203	277	152
laat wordt	66	-142	-81	-88
laat zich	-54	-141	-190	-193
laat zien	145	-278	-33	-186
laatste hand	-32	-117	-148	154
lag het	167	-159	-110	-93
lager .	189	-199	-135	-117
lager dan	232	-128	-202	-168
lager tarief	-164	80	61	-135
land .	-151	56	-213	-236
land van	-5	-39	46	-94
landbouw ,	-51	-121	-78	-119
landbouw en	-54	-85	53	-135
landelijk gebied	-106	-162	-122	-112
landelijk loket	-151	52	43	-90
landelijk meldpunt	-75	41	90	-53
landelijk register	-124	50	-23	-53
landelijke campagne	-68	104	-73	49
landelijke invoering	-175	-146	146	-153
landelijke norm	-76	100	-168	-148
landelijke registratie	57	-132	25	-149
landen .	-174	-201	-148	71
landen is	-19	-123	126	80
landen met	-146	-10	107	57
lang .	-149	16	-192	-161
lang en	91	-145	-133	-147
lang niet	-50	-164	-146	38
langdurige zorg	-119	-132	-113	-88
langer .	-68	90	-53	30
langer dan	22	4	9	37
langer op	-150	128	28	65
langere duur	-122	-165	185	94
langere termijn	70	54	-223	45
langs de	-120	36	-125	-95
langs elektronische	-77	105	-126	45
lasten voor	80	58	-183	-105
laten .	-171	102	-87	-224
laten de	129	-164	-60	-122
laten doen	-79	-35	-117	-143
laten evalueren	-83	-174	-118	-64
laten komen	-56	107	71	25
laten onderzoeken	-142	50	-256	-194
laten opstellen	-166	109	6	-104
laten toetsen	-76	28	-160	25
laten uitzoeken	-38	-88	93	-110
laten vervallen	-48	67	-72	-22
laten weten	-188	-228	39	-177
laten wij	-139	-107	-199	75
laten zich	37	-208	96	-150
laten zien	141	-66	-201	-160
later #	140	-126	-43	-34
later dan	-155	-98	-230	-110
leden .	-149	38	44	87
leden dit	-110	-86	-200	-126
leden te	-50	-129	-173	18
leden van	-168	-85	-197	-92
leden vragen	-126	-149	-175	-200
leden wijzen	40	47	-154	-182
leefomgeving en	-156	34	-65	-141
leeftijd van	132	-153	-120	-63
leegstaande kerken	17	1	-29	-44
leerlingen met	-28	-95	-59	-73
leerlingen op	46	-162	-116	-112
leerlingen uit	31	-16	57	-104
leest u	-130	-121	-153	33
leg de	-154	208	-70	-36
leg ik	-67	23	80	186
leg vast	-143	183	-13	54
leges voor	-126	73	-185	-157
leggen .	-74	147	-79	87
leggen en	-117	126	-147	-123
leggen wij	-101	-159	-95	99
leiden ,	97	-112	-129	99
leiden .	130	-209	48	-150
leiden dat	-63	-187	-49	-109
leiding van	-127	-111	-175	-139
leidingen in	-105	57	-209	96
leidt ,	19	-158	-222	-115
leidt tot	163	-100	-133	-108
lening van	-131	-31	-109	-77
leningen aan	-133	-167	-112	-123
leren .	-107	-102	-140	-76
lessen in	19	62	-44	44
letten .	-90	-132	54	82
leven ,	-138	-141	-26	62
leven .	-132	-135	-198	-171
leverancier van	-129	-115	61	-173
lezen ,	77	-118	-159	-134
lezen .	156	-161	-114	-83
lezen dat	-131	118	-113	-43
lid ,	-88	79	135	-142
lid van	-107	-72	-2	-119
liggen .	-100	-83	-95	65
ligt ,	71	-160	95	12
ligt .	-43	-44	83	-183
ligt bij	-96	25	102	121
ligt daarom	-105	-138	45	-147
ligt dat	-102	-144	-128	-187
ligt de	130	-138	-203	15
ligt een	2	-158	-177	-125
ligt er	-163	-138	61	48
ligt het	0	-168	-248	-212
ligt in	25	3	-324	141
ligt niet	-160	-101	36	-189
ligt op	-124	66	77	189
ligt sinds	-132	-200	172	-235
ligt ter	-81	-127	-11	-170
ligt voor	-81	-149	83	-13
lijkt mij	-175	-115	47	96
lijn met	-143	-174	70	-84
lijn van	23	24	82	-5
lijst .	-177	-166	95	54
lijst van	86	149	-140	-97
locatie een	-157	-85	20	113
locatie is	142	-145	-190	-109
locaties .	-87	19	-70	-159
locaties met	183	-180	-79	-59
locaties niet	81	-148	-167	-73
locaties waar	-120	79	-95	31
locaties was	117	-157	-75	-55
lokaal bestuur	-71	11	115	-110
lokale omroepen	10	39	88	-94
loket in	-147	152	3	80
loket is	-28	-249	117	-170
loket voor	-148	170	-81	-226
loon en	-129	41	-172	-174
loop ik	-163	78	-101	-229
loop van	-166	-201	110	226
loopt .	-157	117	81	-10
loopt het	118	62	-22	-182
loopt nog	-133	-147	-140	-90
loopt op	-115	-147	-192	-137
loopt tot	-179	-164	-270	-239
looptijd van	-55	99	181	54
lopen ,	90	-148	-234	77
lopen .	-169	-8	62	-193
lopen de	-203	-108	-226	-152
lopende contracten	-89	-122	-113	137
los van	-200	-34	-305	-78
lto nederland	-80	-94	-63	12
luidt dat	71	134	-150	-131
lukt ,	-267	-136	-61	74
lukt het	71	-160	-52	48
m .	-121	-149	-156	-113
maak de	-98	172	-145	-144
maak het	-64	61	-134	112
maak ik	-114	-239	-60	57
maakt .	-141	63	-146	-1
maakt de	-246	-231	-74	101
maakt een	83	-107	-6	33
maakt het	19	-197	7	-23
maakt sinds	-132	-89	121	-148
maand .	-122	62	-142	27
maand een	51	102	-109	-138
maanden ,	74	-160	-115	-133
maanden .	-253	-65	-63	-35
maanden eerder	166	-73	-65	-95
maanden in	95	45	-156	-164
maanden na	-93	18	-181	29
maanden op	109	-121	-84	-131
maanden van	-108	31	62	56
maar dat	216	-150	-225	-127
maar de	-42	-52	147	5
maar een	-193	-179	-143	-168
maar het	-149	79	115	-117
maar ik	-133	-79	153	121
maar in	114	-158	68	12
maar is	-123	86	114	-214
maar niet	30	-122	47	-112
maar ook	140	-181	-126	-131
maar op	-123	-86	86	-42
maar ten	107	-108	-141	-78
maar voor	-116	74	-130	-112
maar wel	12	65	54	74
maart #	-176	-164	174	229
maart ,	-102	-135	-165	-175
maart .	-107	-239	-198	7
maart bij	-118	-161	-17	-51
maart een	-63	-162	-188	146
maart heeft	-91	68	-90	-138
maart in	-60	129	138	-202
maart is	-135	-168	-121	-196
maart jl	-87	-132	-199	-25
maatregel :	-136	-172	191	46
maatschappelijke ondersteuning	-60	94	-117	-117
mag blijven	-92	67	24	-187
mag worden	-118	24	-224	-184
maken ,	-184	-199	-49	65
maken .	-99	78	-52	27
maken en	-60	123	-41	-1
maken met	-86	6	-156	-144
maken over	-94	199	-218	-175
maken van	142	-134	30	51
maken voor	-102	137	-91	-78
mannen .	127	-87	-101	-74
maximum van	-169	135	-56	-188
mbo .	-174	30	-188	-149
mbo raad	-55	-199	150	11
mede namens	-47	-27	-159	-228
medewerkers en	-130	-132	-200	83
medewerkers van	120	41	-177	-174
medio #	-188	-239	-59	300
medisch onderzoek	43	-54	88	-87
medische gegevens	67	23	50	93
mee ,	-140	-145	25	-139
mee .	-54	-252	122	-8
mee :	-158	-3	-14	37
mee in	-76	-157	-132	124
mee te	-138	154	-44	-40
meegenomen in	-61	93	149	212
meent dat	-157	180	-119	-59
meer .	-219	-210	145	45
meer aandacht	-111	64	-182	-177
meer daar	-103	-165	-25	-144
meer dan	35	51	-62	-79
meer in	-37	72	-187	-190
meer mensen	-5	-119	106	-83
meer op	-182	15	-11	-95
meer ruimte	26	-141	-139	-146
meer te	-122	-208	-62	-41
meer tijd	-175	-40	21	-220
meer voor	-149	-163	101	40
meereist .	-108	159	-135	-148
meetbare invloed	186	-121	-149	-74
mei #	-91	-227	-175	137
mei .	-128	-29	109	173
mei een	-68	-135	177	-38
mei heb	-57	-55	-128	-156
mei heeft	-64	-122	-138	-143
mei in	-76	-194	-19	88
meld ik	-139	-85	-123	164
melden ,	32	-50	-173	-114
melden .	-231	124	-282	-106
melden dat	-141	14	123	-56
meldingen uit	92	100	-147	-170
meldingen van	16	15	-202	23
meldpunt in	-46	32	-79	-91
meldpunt voor	-108	168	-135	-77
meldt de	110	-111	59	-126
memorie van	-126	-96	52	-199
menen dat	49	-1	-164	-100
mening dat	-77	-31	-153	-163
mensen ,	-184	-138	82	-129
mensen .	-244	-84	16	-179
mensen dat	-15	-89	-131	-111
mensen die	143	-50	-84	-5
mensen door	73	-136	-80	-70
mensen een	100	107	-177	61
mensen met	84	-94	-163	34
mensen uit	36	-137	-96	-51
mensen van	-132	-188	-155	-119
mensen zonder	-17	-174	-149	-160
merendeel van	69	-139	-93	-83
merk ik	-229	-198	-205	-210
merken .	53	-143	-120	-53
merken dat	-145	-124	-129	-94
merkt op	-158	-41	-129	-95
met #	276	-133	-105	-119
met andere	-148	129	-102	-138
met belangstelling	-114	-155	-255	-185
met betrekking	-150	41	157	-119
met bijgaande	-59	138	-36	-61
met bijgevoegde	-45	149	-55	-56
met dat	-163	-176	-177	-201
met de	-19	50	106	101
met deze	-53	-143	-171	-284
met dezelfde	60	-155	153	52
met die	17	16	-25	88
met dien	-91	-51	160	200
met dit	-148	-182	-220	-133
met doorzettingsmacht	-122	71	-148	-113
met drie	55	-25	-157	8
met duitsland	13	107	103	-166
met duo	-92	94	-1	-10
met een	127	-8	-9	-63
met elf	151	-111	-149	-67
met elkaar	-203	112	48	-205
met gemeenten	-151	-136	-219	46
met gemiddeld	260	-111	-94	-94
met haar	-119	-178	57	-56
met hen	-104	-135	-14	124
met het	-90	118	98	16
met hetzelfde	-97	-136	-122	-170
met hulp	-109	-99	60	-136
met hun	-164	42	16	104
met inbegrip	-125	42	31	22
met ingang	-141	-119	290	424
met kinderen	-44	187	-176	13
met klachten	-173	9	-78	-89
met meer	-124	162	-159	-76
met mijn	-75	-85	-66	81
met minder	-115	21	101	69
met ongeveer	115	-82	-47	-70
met ons	-157	-132	-168	-186
met openbaarmaking	-46	144	-86	-115
met ouders	-150	-155	-140	50
met ruim	37	-50	-93	-50
met schoolgaande	-135	130	-136	-127
met subsidie	-109	-190	-98	-151
met ten	-145	100	-234	-105
met terugwerkende	-132	-91	55	111
met twee	64	-246	-114	67
met u	-108	-145	-266	169
met uitzondering	-66	-98	-97	-147
met uw	-84	-5	-74	48
met vaste	52	-102	82	-94
met veel	89	-168	-151	-141
met verzending	-74	72	-102	-151
met vier	50	61	22	119
met vijf	90	-156	86	-89
met voorzichtigheid	-47	-185	-123	-141
met vragen	28	20	-183	-103
met wisselende	64	-132	-99	-110
met zes	12	-128	-74	-147
met zeven	94	-131	-110	-125
met zich	1	-143	-104	-119
met één	-153	-257	204	-21
meten .	51	137	-173	-173
meter .	-157	-85	209	113
meting van	-59	158	35	87
mevrouw van	-144	-139	-93	-62
middelbaar beroepsonderwijs	-79	51	-164	-21
middelen op	20	-169	-195	69
middelen voor	-114	22	-171	57
midden .	73	-107	-209	-196
midden- en	65	-126	-33	-133
migratie .	-82	-126	-96	100
mij .	-160	-194	-262	-24
mij :	-135	-126	-122	-99
mij aan	-137	98	47	-87
mij bericht	-81	-209	193	-147
mij betreft	-128	-185	75	-167
mij bij	-68	-190	62	-108
mij dat	-188	-153	103	-129
mij de	-112	70	-8	-177
mij drie	-155	-213	-175	47
mij een	-87	-194	7	99
mij ervoor	-113	-170	-156	224
mij gevraagd	-79	-38	-275	-161
mij heeft	-66	89	-4	66
mij het	-170	-69	-236	-210
mij hoe	-106	-69	-157	110
mij in	-155	141	-97	-90
mij laten	-132	-180	126	-196
mij mee	-121	105	-193	-143
mij neer	-53	98	147	-149
mij niet	-34	-255	143	-201
mij om	-83	-103	-145	-28
mij op	-84	3	-127	-16
mij te	-149	-243	129	-223
mij tevreden	-178	-121	-150	-147
mij tijdens	-62	-70	-112	-81
mij verzekerd	-112	-156	-19	-166
mij verzocht	-82	-116	-113	-77
mij vinden	-119	-120	112	-11
mij voor	-106	6	106	63
mij zijn	-129	-128	-156	-110
mijn ambtenaren	-129	-76	-153	30
mijn ambtgenoot	-84	-144	-5	80
mijn ambtsopvolger	-64	-162	6	231
mijn ambtsvoorganger	-151	-41	-199	-196
mijn appreciatie	-60	-54	-170	6
mijn begroting	-111	-92	61	-135
mijn beleidsreactie	-36	-50	-100	-127
mijn bestuurlijke	-61	-61	-172	-165
mijn brief	-64	-68	-287	-382
mijn ministerie	-110	-37	62	122
mijn oordeel	-178	-186	183	-29
mijn opdracht	-131	-147	-190	103
mijn opvolger	-124	87	17	261
mijn reactie	-77	-89	-261	-216
mijn standpunt	-50	-107	5	-7
mijn streven	-147	-147	-128	0
mijn toezegging	-37	-164	-126	-29
mijn verzoek	-199	-169	203	91
mijn voorganger	-127	-160	-9	-224
mijn voornemen	-139	-156	-6	145
mijns inziens	-129	32	122	-100
milieu en	-68	-111	56	107
militairen die	-13	-121	-151	-116
miljard euro	18	-171	-211	-181
miljoen .	-89	-105	-140	-54
miljoen euro	-101	-31	8	-64
miljoen per	-137	-145	-195	-118
minder aan	176	-75	33	-141
minder dan	21	-60	-58	24
minder fouten	174	-166	-193	-134
minder goed	214	58	-209	-158
minder gunstig	89	-98	-45	-25
minder jongeren	9	-180	-78	-124
minder klachten	163	-141	-139	-149
minder te	156	-136	-161	-135
minder vaak	212	-155	-193	-212
minder voor	-4	-218	-137	-176
minderjarige vreemdelingen	-103	-135	-139	-112
minimumloon en	-117	-137	-87	-96
minister heeft	-134	-130	-221	-179
minister van	-62	-39	56	124
minister voor	-60	8	-10	69
ministerie ,	-71	96	247	-144
ministerie .	-140	49	17	-78
ministerie doet	-102	119	-169	-173
ministerie een	-91	20	-124	107
ministerie en	-59	-82	-187	65
ministerie van	-91	-204	-290	-288
ministeriële regeling	-66	25	35	27
ministerraad .	-101	-152	-76	33
minste #	-237	84	-275	4
minste drie	-134	-5	-78	-80
minste een	-77	146	-136	-128
minste eens	-65	46	29	-125
minste tien	46	36	-51	110
minste twee	-172	135	51	39
minste vijf	-118	39	-190	-204
minste één	59	1	-137	36
minuten per	148	-88	-103	-142
mits de	-211	-44	-63	180
mits gemeenten	-151	-140	-175	36
mits het	-67	-53	-18	-17
mln .	-67	-153	-154	-115
mocht blijken	-156	-59	-97	121
mocht dat	-109	-65	69	169
mocht de	-89	-157	-193	-2
moeilijke omstandigheden	-145	-102	-127	-141
moet de	-164	147	-31	-186
moet een	-153	16	-154	-197
moet elke	-87	-179	-150	-147
moet het	-107	-86	75	75
moet ik	-126	-137	18	-28
moet kunnen	-150	-248	53	-168
moet weten	-173	75	-105	-107
moet worden	11	-58	-248	-168
moet zijn	-206	215	-207	6
moeten .	-100	-171	60	74
moeten de	-122	-205	-143	-153
moeten hebben	-159	185	-153	-76
moeten komen	-129	156	-6	-188
moeten krijgen	-169	196	-98	-7
moeten kunnen	-141	215	-82	-160
moeten maken	-56	162	-171	-167
moeten meebetalen	-90	151	76	-84
moeten wachten	-121	-154	-117	-120
moeten worden	-174	406	-170	-60
moeten zijn	-39	135	-147	-200
moge u	-23	-85	-122	-93
mogelijk .	-111	-175	222	-203
mogelijk is	5	-187	43	14
mogelijk maken	-51	41	-224	-38
mogelijk moet	-93	-47	-11	22
mogelijk te	-63	67	-77	94
mogelijk wordt	-52	63	-13	49
mogelijkheden van	-152	55	10	39
mogelijkheid om	33	-53	-226	6
mogelijkheid van	-156	-48	-208	59
mogen tot	-182	-154	101	-158
mogen worden	-133	152	-147	-149
moment geen	-45	-187	43	-178
moment niet	-116	-115	21	-167
mondt uit	-138	24	-162	-164
motie .	-85	-82	-172	77
motie als	-89	-55	-102	-105
motie gevraagd	-69	-180	-99	-100
motie is	-64	-96	-164	-169
motie om	-73	-179	-66	-103
motie van	-136	-148	-148	149
mr .	-95	-98	-105	-102
na #	-157	164	-54	1
na .	-172	-165	-142	-25
na aankomst	-89	-13	4	-107
na afloop	20	81	-88	17
na de	-62	47	-57	115
na drie	73	-83	1	99
na een	92	-38	-222	-232
na het	46	33	-133	106
na hoe	-112	-146	46	60
na hun	-89	32	-143	-174
na of	-218	153	268	182
na ontvangst	-118	-148	-185	134
na oplevering	-114	92	-84	0
na te	-132	14	35	-87
na terugkeer	211	-138	-223	-213
na twee	209	-78	-178	-226
na uw	-67	-148	-123	140
na vergunningverlening	-2	-8	-94	-159
na verzending	-132	-161	-122	166
na vijf	96	-115	-271	-223
na wat	-109	-195	88	103
na zes	63	217	64	-197
naam van	-166	-177	44	86
naar #	76	253	76	22
naar aanleiding	-105	-168	-219	62
naar acht	89	-13	-130	-122
naar behoren	196	-104	-169	3
naar de	-34	-20	3	-114
naar een	-23	-158	-291	5
naar eigen	111	-160	-204	-117
naar haar	-135	180	-168	-110
naar het	40	108	-2	-338
naar hun	-119	-78	12	139
naar ik	-86	-73	-165	-139
naar mijn	-225	-249	244	-264
naar nederland	-9	-95	-144	-116
naar schatting	61	-255	-111	-188
naar school	9	-138	-241	-150
naar uw	-72	-98	20	-21
naar verwachting	-184	-126	-54	25
naar voren	229	-116	-152	-218
naar werk	140	-134	-167	-118
naar zijn	42	148	0	-171
naast de	-134	-116	-128	91
naast elkaar	-95	-108	74	-142
naast mij	-53	98	147	-149
nabestaanden van	-113	-132	-125	-95
nacht .	-126	-102	-127	-106
nacht bereikbaar	-109	99	27	-153
nacht te	-133	186	61	-90
nachts een	-125	139	6	-123
nadat de	-64	25	41	67
nader te	-83	-146	56	95
nagaan .	101	46	-197	9
nagaan of	-82	8	-137	52
nagegaan hoe	66	-65	-151	0
nagegaan of	-209	-199	-135	5
nagekomen .	-131	-81	-141	-114
nageleefd ,	96	-157	-127	-133
najaar #	-157	-146	22	85
najaar .	-146	-81	-175	36
najaar bij	-46	-57	46	162
najaar een	-102	-135	-11	-5
najaar in	-140	-148	167	225
najaar met	-163	-202	-151	14
najaar van	-82	44	150	216
naleving van	-50	-189	-102	-170
nam de	187	-145	-119	-71
nam het	146	-121	-92	-127
nam in	65	-104	-116	-97
namens de	-46	-22	-164	-228
nascholing van	-94	153	19	-112
nationale ombudsman	-190	-157	-215	-229
naturalisatiedienst ind	-100	-95	-153	-102
natuur en	-61	-134	-83	-131
nauwelijks bereikt	151	-164	-111	-119
nederland ,	-131	-171	53	-130
nederland .	141	-81	29	-134
nederland een	-61	-113	-194	31
nederland en	-92	-112	-170	-77
nederland heeft	-143	-69	-50	-96
nederland in	-53	-129	-53	66
nederland kent	-107	-113	-113	-94
nederland neemt	-114	-150	-139	-100
nederland op	-137	-4	-182	-147
nederland rvo	56	-43	28	-25
nederland telt	-133	-89	-150	-167
nederland voor	-142	-138	97	-131
nederland zich	-173	118	152	105
nederlanders in	21	-134	-116	117
nederlandsche bank	-59	134	-73	-106
nederlandse arbeidsinspectie	-39	-117	-142	-110
nederlandse gemeenten	-75	-91	-50	122
nederlandse steun	-93	-162	-149	-94
nederlandse vereniging	-103	-131	136	2
nederlandse voedsel-	-91	29	-108	-98
nederlandse zorgautoriteit	-102	-95	15	134
nee ,	-156	-129	-165	-148
nee .	-98	-174	241	-162
neem dit	-97	-161	115	3
neem ik	-71	37	336	289
neemt .	-146	-164	52	52
neemt de	-122	71	48	210
neemt deze	-82	-159	0	-140
neemt dit	-149	-199	131	203
neemt het	-47	108	196	152
neemt niet	-124	-128	-132	-83
neemt sinds	79	-150	50	-169
neemt u	-156	-245	210	-128
neer .	-53	98	147	-149
negen .	-26	-133	-145	-124
negen dagen	-43	-78	-117	-97
negen van	-107	-184	52	-158
negen weken	125	-93	-56	-133
nemen ,	-118	-18	-43	-98
nemen .	-173	187	39	-42
nemen van	-153	179	-114	-80
nidos .	-119	-182	-197	-132
nidos en	-107	142	145	50
niet ,	-10	-25	84	-238
niet .	58	-95	125	-203
niet ;	-131	94	-54	-148
niet aan	-48	-79	55	-95
niet aangetoond	148	-156	-130	-92
niet aangetroffen	134	-111	-165	-69
niet af	179	-178	-196	74
niet alleen	5	59	-163	-124
niet alles	-177	-168	-216	-173
niet altijd	84	-190	56	-106
niet bekend	-21	-94	-253	-173
niet bereid	-93	-122	4	-178
niet bij	-134	-85	24	-223
niet binnen	-148	95	106	-163
niet dat	120	-162	-192	-107
niet de	-205	-58	-227	-201
niet doen	-141	-158	-11	-149
niet door	36	-168	-62	-190
niet doorkruisen	-74	-75	-33	-98
niet duidelijk	-146	-185	-26	-85
niet eerder	-126	-119	16	-13
niet gaan	-101	-82	243	1
niet gebleken	243	-232	-37	-83
niet gehaald	78	-183	-219	-145
niet gekeken	-179	-156	-175	-69
niet gevonden	247	-158	-249	-94
niet haalbaar	-98	0	41	-18
niet hebben	66	-112	-121	-99
niet heeft	-152	-20	21	-117
niet het	-109	-179	1	-159
niet iedere	-120	-95	-109	45
niet in	-314	80	221	-273
niet is	-156	139	-77	-25
niet kan	124	-18	71	-188
niet kennen	40	-116	-168	-108
niet kon	-36	103	-87	-98
niet kunnen	331	-162	-270	-66
niet langer	-268	241	-15	-52
niet meer	43	35	0	67
niet met	-37	51	162	-115
niet mogelijk	-160	-142	153	-143
niet nodig	-135	-31	100	-180
niet of	155	-111	-110	-91
niet om	-171	-151	93	67
niet onderzocht	84	-148	-285	-167
niet op	31	-310	60	3
niet openbaar	-129	-74	-154	-119
niet opgenomen	-179	-139	-144	-197
niet over	32	120	20	-387
niet overal	88	-231	-95	-209
niet overgenomen	-166	34	229	-208
niet overnemen	-114	-130	160	-125
niet rijp	-138	-121	159	-147
niet te	-78	-52	122	-158
niet terug	-92	-83	-216	-219
niet tijdig	-147	-76	-161	58
niet toe	-202	5	72	-201
niet tot	-228	60	123	-109
niet uit	16	-199	9	-235
niet uitvoerbaar	-181	-106	164	-120
niet vaker	156	-114	-108	-66
niet van	15	-42	-321	-186
niet vast	86	-232	-108	-92
niet vaststaat	24	-182	17	-143
niet vaststellen	111	-123	-119	-72
niet veranderd	-88	115	91	-39
niet verantwoord	-134	-188	166	-100
niet verder	80	-123	10	-151
niet voor	-22	-232	-79	-345
niet voornemens	-72	-112	93	-245
niet vooruit	-135	21	75	-211
niet voorzien	-232	58	-70	-229
niet weet	62	-165	-131	-82
niet weg	-124	-128	-132	-83
niet wenselijk	-113	-210	73	-132
niet weten	161	-179	-130	-105
niet worden	156	-53	51	-144
niet wordt	62	-93	-112	44
niet zeggen	-181	-133	-107	-89
niet zelf	-144	28	-148	-107
niet zijn	58	69	82	-57
niet zonder	-165	-82	-212	-131
niets ,	-4	99	88	-60
niets .	101	-173	-58	-193
niets aan	-4	-126	106	-103
niets meer	-103	-172	21	-120
niets te	8	-151	-163	-75
niets zeggen	187	-127	-116	-132
niettemin zal	-106	-62	159	132
nieuw kabinet	-105	-258	140	264
nieuwe artikel	-129	-141	178	-81
nieuwe datum	-172	-80	-223	-173
nieuwe gegevens	-179	-118	-150	-129
nieuwe regeling	-144	-205	102	195
niveau van	65	29	-171	-132
nl .	-88	62	81	20
noc nsf	-112	-133	32	-114
nodig ,	44	-237	-83	-127
nodig .	-268	-61	-11	-248
nodig acht	-172	99	51	-155
nodig hebben	102	-179	-127	-97
nodig heeft	-119	67	-21	56
nodig in	-135	-130	-106	36
nodig is	-104	141	65	151
nodig zijn	-67	-153	-201	-49
noemt .	4	-173	34	75
noemt de	142	-1	-115	-181
noemt het	46	-157	-123	-73
nog #	-100	-148	-231	16
nog .	71	-140	-235	-191
nog altijd	85	-42	34	-171
nog deze	-113	-182	-171	308
nog dit	-140	-148	31	202
nog een	-214	-58	122	-22
nog eens	-97	-151	-195	184
nog gaande	-87	-70	130	19
nog geen	-169	91	13	-131
nog iets	51	-186	-168	-75
nog in	40	168	96	-212
nog met	-138	50	48	40
nog niet	-196	-193	-65	9
nog op	-116	75	-157	-131
nog open	-103	-118	-176	-133
nog overleg	-109	82	95	-133
nog steeds	77	-185	139	-111
nog te	-19	-233	138	-184
nog voor	-64	-155	39	102
nog vóór	110	-41	52	43
noodzaak van	-87	53	-148	-96
norm .	26	-50	-111	-121
norm in	-114	-179	181	-192
norm te	-116	68	36	87
norm van	69	82	13	-148
norm vast	-137	128	-119	-150
norm voor	-40	163	-61	-35
nota .	-64	53	-143	83
nota over	-93	-56	-150	-121
nota van	-111	88	-54	207
november #	-109	-218	-32	-52
november .	-119	-123	19	23
november beschikbaar	-85	-90	-51	-176
november de	-94	-92	76	157
november een	-164	-152	-55	-3
november heb	-28	-68	-99	-133
november jl	-87	-99	-103	-163
november met	-41	-90	-216	101
november vroeg	-78	-107	-60	-80
nr .	-118	-266	-280	-143
nu al	-284	-321	216	-38
nu bij	-118	17	79	-212
nu de	-124	99	-12	3
nu het	-128	-160	-103	15
nu niet	-145	-33	124	-220
nu reeds	-169	-84	105	-105
nu uiterlijk	-42	-124	-199	-34
nummer #	-93	-94	0	-73
nvwa .	-117	47	17	35
ocw ,	-83	-97	136	-74
of ,	-92	49	-191	82
of dat	19	-250	-200	-78
of de	-12	-136	-64	176
of die	-83	-138	74	31
of dit	-196	-176	34	-102
of drie	-94	10	12	-100
of een	6	-50	6	145
of er	33	-178	-138	-34
of gedeeltelijk	-135	-125	-187	-128
of het	-68	-14	-153	83
of hij	-173	-143	-77	-106
of ik	-55	-111	-210	-45
of in	117	-121	62	60
of meer	58	-41	-140	-2
of ook	-92	-193	-93	48
of te	79	-104	-62	-35
of zij	-165	-113	54	5
ogen een	-65	109	-167	-136
ogen staat	-180	-172	173	-135
ogen van	-148	176	-245	-149
oktober #	-162	-199	9	-25
oktober .	-84	101	-18	106
oktober een	-135	-209	24	25
oktober jl	-84	-81	-163	-119
oktober te	-81	53	-83	-155
oktober van	-91	-146	-227	54
om #	-98	-28	-232	49
om ,	-51	-220	-132	3
om :	-111	-233	-163	-174
om aan	-133	50	-16	-128
om alle	58	119	10	42
om bij	-102	77	85	-63
om binnen	16	68	-127	-157
om daarvan	70	-73	101	-134
om dat	52	-37	-174	4
om de	-241	293	11	31
om deze	-75	-140	-181	35
om die	-6	-58	42	-33
om dit	-90	-59	52	11
om een	13	29	-157	-191
om het	-139	147	-61	-222
om hun	-174	-81	-7	-164
om in	-114	161	-7	-15
om kleine	-97	-135	-110	-134
om meer	-66	-129	-136	-120
om ook	-138	179	255	87
om op	-56	-255	-250	-200
om over	-167	77	11	53
om redenen	-151	41	33	58
om te	134	-187	-277	12
om vraagt	-128	105	109	34
om vóór	11	-13	40	-109
om zijn	-96	50	-181	-183
ombudsman heeft	-197	-120	-142	-65
ombudsman het	-78	-56	-85	-72
omdat de	-50	-253	38	-237
omdat een	60	27	-126	-104
omdat het	-12	-258	67	-160
omdat zij	132	-149	-219	-80
omgaan met	-15	-143	-169	-162
omgegaan .	-135	-102	-100	-126
omvang van	85	-87	-227	-25
omzetting van	-60	-86	42	67
onafhankelijk deskundige	-115	-73	-85	-80
onafhankelijke deskundige	-60	-47	-120	-90
onbekend .	174	-154	-14	-161
onbekend is	101	96	-85	-75
onder #	-21	47	12	-29
onder a	-53	-181	19	103
onder begeleiding	-74	-123	-97	-47
onder bewind	-153	-114	-102	-74
onder bij	-84	80	-181	-116
onder de	-150	25	149	100
onder een	-170	-236	-208	-158
onder het	-102	-44	-192	-188
onder leiding	-127	-111	-175	-139
onder meer	-107	-209	-126	98
onder moeilijke	-145	-102	-127	-141
onder te	-91	171	13	-173
onder voorzitterschap	-85	-64	-80	-43
onder één	-171	-191	21	-148
onderdeel van	-175	-80	203	-190
ondergebracht .	4	78	-122	27
ondergrens van	-142	154	38	-99
onderhandelingen over	-84	-105	38	116
onderhoud ,	-164	146	167	-209
onderhoud .	-118	-63	-185	-167
onderhoud aan	76	-160	-141	-94
onderhoud van	81	-175	-132	-81
ondernemend nederland	39	-66	94	-50
ondernemers in	92	-134	-93	-154
ondernemers te	-78	164	-152	-157
onderschrijf ik	-144	-145	162	-131
onderschrijft de	-42	-111	116	-91
ondertekenen ,	-52	179	-155	-120
ondertekenen .	-95	129	-140	-163
ondertekenen ;	-60	153	-106	-162
ondertekenen en	-38	103	-51	-119
ondervinden .	-118	51	55	-109
ondervraagd en	-142	-81	-115	-105
onderwerp :	-119	-156	-157	40
onderwerp in	-31	-113	46	8
onderwerp te	-57	-65	-101	-102
onderwerp van	-166	-169	19	-130
onderwerpen .	-133	105	-161	-67
onderwijs ,	16	-115	43	-46
onderwijs .	70	131	-90	2
onderwijs en	-147	-14	71	38
onderwijs is	0	-101	80	-143
onderzocht .	10	-231	-163	-53
onderzocht ;	47	-146	123	95
onderzocht en	98	35	65	-141
onderzocht hoe	-246	-146	-292	-190
onderzocht of	-173	-78	-199	-138
onderzochte dossiers	82	-82	-69	-44
onderzochte jaren	146	-122	-103	-95
onderzochte periode	72	-125	-131	-52
onderzoek ,	-93	-165	-12	18
onderzoek .	-173	-73	-292	-228
onderzoek bij	40	33	-193	80
onderzoek blijkt	160	-83	-110	-83
onderzoek dat	-31	-192	-104	-132
onderzoek en	16	-106	-125	-152
onderzoek ik	-55	-132	178	155
onderzoek in	-55	-137	195	116
onderzoek is	-205	-117	121	-231
onderzoek naar	-58	105	-181	-130
onderzoek niet	58	-184	28	-143
onderzoek over	-148	121	-4	77
onderzoek te	-92	-73	72	-71
onderzoek van	55	-220	-277	-189
onderzoek was	54	-134	-72	-114
onderzoeken .	-174	127	-76	-74
onderzoeken hoe	-118	-63	-199	-142
onderzoeken of	-80	-158	86	70
onderzoekers ,	49	-127	38	99
onderzoekers .	120	-116	-141	-99
onderzoekers aan	5	128	-87	-82
onderzoekers achten	40	74	-110	-97
onderzoekers bepleiten	-135	158	-57	2
onderzoekers bevelen	-205	92	-189	-107
onderzoekers bezochten	-173	-144	-133	-83
onderzoekers concluderen	152	-157	-92	-103
onderzoekers dat	40	24	-181	-148
onderzoekers de	82	-50	-111	-110
onderzoekers doen	-213	-183	-165	-178
onderzoekers erkentelijk	-91	-87	-157	-123
onderzoekers geen	169	-184	-201	-80
onderzoekers geven	-202	84	-152	-133
onderzoekers hebben	-79	-54	-158	-79
onderzoekers is	-27	71	-97	-94
onderzoekers niet	74	-106	-197	-145
onderzoekers oordelen	105	-118	-50	-67
onderzoekers op	74	119	-144	-99
onderzoekers over	-13	-146	-126	-86
onderzoekers raden	-172	156	-152	-92
onderzoekers spraken	-178	-132	-98	-109
onderzoekers tekenen	-29	-120	-63	-32
onderzoekers vinden	-65	150	-188	-82
onderzoekers zijn	-69	-94	-189	-74
onderzoekers zou	61	78	-171	-63
onderzoeksraad voor	-4	1	-140	-135
ongemoeid .	-116	-154	169	-207
ongeveer #	-207	-240	-268	-175
ongeveer een	143	-153	-137	-119
ons aan	-157	22	7	-186
ons land	-40	-174	-183	-171
ons onderzoek	-53	-147	-94	-141
ontbrak een	235	-169	-99	-152
ontbreekt ,	-157	-173	112	-106
ontbreekt .	150	64	-311	-149
ontbreekt de	-87	-137	153	-137
ontbreekt een	132	-193	-206	-125
ontbreekt het	59	-166	49	-126
ontbreken ,	-9	134	55	64
ontbreken .	131	100	-302	-180
ontbreken de	-58	-171	143	-123
ontbreken van	178	-184	-231	-194
ontraden .	-95	180	-187	-108
ontvangen ,	37	120	79	-29
ontvangen .	-188	-18	-59	-217
ontvangst genomen	-87	-93	-162	-167
ontvangt ,	-127	75	-157	30
ontvangt .	-69	-135	81	225
ontvangt de	-84	-155	31	214
ontvangt het	-76	-114	-197	202
ontvangt u	-102	-150	-125	226
ontvangt uw	-103	-109	-244	106
ontving ik	-70	-82	-181	-172
ontwerp daarvan	-75	-38	-25	58
ontwerpbesluit dat	-129	-174	99	-49
ontwikkelen .	-104	160	-153	-180
ontwikkeling van	-118	-144	-181	116
ontwikkelingssamenwerking en	-85	-143	-46	-129
onvoldoende grond	-150	-135	-155	-108
oog op	-43	-41	-212	-107
ook .	-121	25	205	-123
ook aan	-52	-87	-161	-151
ook als	34	45	65	-165
ook bij	-160	-98	103	-158
ook dat	59	-202	-156	-124
ook de	-22	-35	8	81
ook een	-169	10	143	-236
ook geen	-144	-171	130	-109
ook het	-67	55	13	-25
ook in	-233	23	-306	15
ook is	70	-174	-20	-93
ook met	-116	110	74	44
ook na	-180	150	81	-159
ook naar	-103	-160	-74	-104
ook niet	-169	-259	211	-177
ook nu	-104	-114	-184	-124
ook op	-98	-47	-8	50
ook s	-45	141	150	11
ook te	-134	-145	-186	-139
ook van	-151	66	-135	12
ook voor	15	178	-39	-17
ook vragen	-128	122	-150	-143
ook wie	-198	-153	-148	-77
ook wordt	-147	65	22	-145
ook zonder	221	-34	38	-92
ook zou	-146	185	-239	-130
ook zouden	-145	154	-139	-137
oordeel .	80	-131	55	-169
oordeel dat	-15	-29	-64	-221
oordeel geen	-114	42	113	-140
oordeel is	-23	20	-219	-133
oordeel over	-59	56	-89	-190
oordeel van	74	60	6	-75
oordeelt dat	260	-82	-197	-148
oorzaak ligt	100	-137	-157	-138
op #	-156	-72	22	10
op ,	163	-240	-201	64
op .	-47	7	57	81
op ;	-46	111	-75	-162
op aan	99	10	-38	-11
op afstand	-117	59	36	-100
op alle	-88	69	60	57
op basis	2	77	14	-34
op begeleiding	-108	-35	78	-132
op bezwaren	-115	156	192	-11
op dat	-76	-148	-128	-278
op de	147	-22	-35	-33
op deze	-90	-168	-236	-80
op dezelfde	18	25	-125	-2
op die	-4	-199	-194	26
op dit	-145	-64	100	-35
op drie	-16	-12	-216	-182
op een	19	-33	-129	-37
op eigen	-156	-159	31	-177
op elk	-125	152	32	-124
op elkaar	-71	-204	141	2
op elke	-167	35	8	101
op gang	164	-178	29	-206
op goede	-96	-34	-79	-21
op grond	-156	-97	55	-179
op haar	-143	-125	33	-51
op het	-3	37	-59	-52
op hoofdlijnen	-111	60	87	66
op hun	91	41	-79	-272
op in	-137	223	20	38
op internet	-123	72	-5	-1
op korte	-197	-133	-106	68
op kosten	-191	73	-45	-167
op langere	95	-160	-175	-53
op maat	72	38	-127	-128
op meer	-20	80	35	140
op mijn	-214	-165	193	30
op niveau	-39	115	-114	-100
op onderdelen	24	-114	-189	135
op orde	213	-217	-153	-233
op papier	188	-213	-228	-32
op rijksoverheid	-85	-142	-108	112
op saba	121	70	-122	-144
op schiphol	-131	-127	-160	-60
op scholen	93	-115	-179	-38
op school	-109	-76	69	43
op straat	47	-156	-158	-179
op te	-176	79	-64	-26
op termijn	7	154	-224	-110
op terug	-70	-142	-78	95
op tijd	166	-115	-199	30
op twee	-17	62	18	120
op uw	-52	-143	-199	-76
op vergelijkbare	117	-74	-24	-40
op verzoek	-106	-238	-302	-75
op vier	183	-129	-153	-135
op vijf	46	-83	39	-107
op voor	-123	160	-202	-169
op voorraad	-126	99	-227	-177
op weg	-108	-22	85	75
op welke	43	-36	-204	45
op werk	89	-116	34	-170
op wijzen	-98	-123	65	176
op zaterdag	-135	96	-130	-82
op zes	62	-125	5	-177
op zich	11	-157	-289	-35
op zichzelf	83	-162	-170	-103
op zijn	-47	-35	30	134
op zondag	-162	7	-5	0
op één	-61	-118	-56	-220
opbrengst van	-152	89	100	-117
opdracht van	-75	-149	-39	-62
open ,	-117	-129	-132	-145
open .	-164	-145	74	93
open te	-185	119	79	61
open voor	-114	44	-89	-204
openbaar .	-160	-45	-175	36
openbaar ;	-34	61	-50	-113
openbaar bestuur	-117	-195	-165	-190
openbaar gemaakt	-108	-96	-143	-123
openbaar maken	-150	174	43	39
openbaar ministerie	-97	-102	20	56
openbaar te	-140	95	-170	-17
openbaar worden	-118	-198	-172	-158
openbaarmaking van	-101	8	-75	22
openen .	-103	92	-171	-146
opengesteld .	-124	-14	-34	-230
openstaan .	-114	-100	-146	38
openstellen voor	-155	114	-139	72
openstelling voor	-3	-129	25	-1
opgelegd .	18	-91	-135	-110
opgeleverd .	-27	-70	-243	22
opgelopen .	119	-177	-112	-75
opgenomen ,	87	-151	42	24
opgenomen .	-203	-185	18	143
opgenomen in	-125	-10	123	94
opgesteld ,	-71	-153	69	26
opgesteld .	-145	-106	-127	32
opgesteld door	-129	-136	-88	-175
opgevolgd .	-176	50	174	96
opgevraagd .	88	57	-131	-96
opleggen .	-87	-150	111	-53
opleiding ,	44	-177	-36	-186
opleiding .	122	-22	-269	50
opleiding en	-21	-38	-206	-195
opleiding van	40	149	91	-1
opleiding voor	-144	90	26	70
opleveren .	-101	-107	73	-127
oplevering van	-112	-122	-168	99
oplevert .	29	-163	-19	-185
oplopen .	-129	-129	-173	-190
opnemen ,	18	-36	86	47
opnemen .	-130	33	9	-23
opnemen in	-117	75	81	-90
opnieuw .	-197	111	60	-5
opnieuw een	-137	29	-168	-24
opnieuw in	15	87	-35	11
opnieuw op	-113	90	-9	114
opnieuw te	-129	-24	-227	-2
opnieuw worden	-117	-94	-171	84
oproep van	-89	97	79	-106
opslag van	-186	-137	-135	-152
opstellen ,	86	66	-26	-164
opvang .	15	69	6	-2
opvang in	-145	-193	-141	-37
opvang van	-148	-180	12	-185
opvatting dat	-120	-113	-195	-133
opvatting van	-57	-114	91	-48
opvolger .	-142	68	6	243
opvolging :	-151	-178	180	-26
opvolging van	-70	-84	-170	13
opzet van	-126	-29	56	31
opzichte van	171	-135	-24	-76
orde .	113	-81	-98	83
orde is	86	-178	91	-174
orde van	-112	114	-170	-150
organisatie voor	-55	-120	-91	-59
organisaties .	53	-118	-176	-154
organiseren .	-126	162	142	44
ouder dan	188	-181	-206	-132
ouder zijn	-54	-11	-189	-140
ouders .	-135	-163	-7	26
ouders die	-156	18	-136	-150
ouders met	-31	-40	-216	41
over #	-108	-164	31	27
over ,	-106	-116	149	102
over .	-167	-147	255	68
over :	35	150	112	63
over ;	35	-39	160	161
over aan	-110	106	-52	-174
over aanbeveling	-36	-52	107	93
over dat	-136	-193	-165	-6
over de	48	-84	-145	-69
over deze	0	-111	87	-83
over die	-139	-111	-23	0
over dit	-121	-143	-238	60
over drie	-76	161	25	37
over een	-119	-46	47	138
over haar	-27	-96	-146	-76
over het	114	-100	-132	-17
over hetzelfde	35	-70	-186	-100
over hun	106	-230	124	-232
over op	-178	-195	67	168
over te	-170	106	74	-171
over tien	-185	-40	-169	-147
over twee	-184	101	-205	9
over vijf	29	94	-183	39
over voldoende	98	-138	-53	-98
over wachttijden	-117	30	-90	-183
over wat	-95	-97	-130	16
over één	-148	-92	-154	-198
overal gelijk	-163	-179	76	51
overal in	-103	38	-27	44
overbodig .	-171	-216	255	-153
overdracht van	-123	77	-116	-155
overeengekomen dat	-80	-136	42	90
overeenkomstig de	-106	-123	27	-156
overgang naar	91	-152	-155	-68
overgedragen .	46	-133	-127	-96
overgenomen ,	-108	110	184	-125
overgenomen .	-144	9	241	31
overgenomen :	-30	-128	156	100
overgenomen ;	-37	-199	150	66
overheid .	-126	-171	4	12
overige aanbevelingen	-54	-168	43	26
overige drie	-82	-156	-175	-166
overige zes	-132	87	57	119
overigens al	-86	-156	72	-135
overlaat .	94	47	42	-96
overleg .	-63	-77	47	118
overleg gevoerd	-40	-54	-163	-156
overleg met	-113	82	204	183
overleg over	-115	-185	16	-23
overleg van	-88	-121	-196	-55
overneemt .	-118	-159	-2	161
overnemen ,	-100	-156	167	125
overnemen .	-124	-214	176	-114
overtreding is	-4	-165	-82	73
overweeg ik	-137	-145	-105	14
overweegt een	-112	-215	-124	-194
overwegend gunstig	136	-139	-103	-100
overweging de	-146	316	-318	-184
overweging een	-63	118	-99	-82
overweging gegeven	-66	198	-171	-173
overweging het	-135	149	-114	-124
overzicht te	-64	-103	-162	53
overzicht van	-103	-29	-260	114
panel van	-112	33	-170	44
paragraaf #	-138	-141	227	-189
paragraaf over	-44	122	156	55
particuliere verhuurders	84	-18	19	-78
partners ,	-96	-154	-147	-168
pas als	-139	-127	119	76
pas in	-51	-188	-30	-294
pas na	129	144	-203	-172
pas worden	-72	-113	85	-155
passen .	-158	64	-228	-166
past bij	-55	26	64	45
past binnen	-61	-111	-92	-201
past een	-63	-133	-95	-174
past mij	-147	-169	266	24
past niet	-148	110	212	-110
peiling onder	-71	-77	-133	72
peiling van	118	-103	-71	-118
per #	-179	-85	379	391
per aanbeveling	-110	-199	-239	-225
per bedrijf	-147	-136	55	-130
per brief	-115	-155	16	-20
per dag	-84	-31	11	51
per deelnemer	-108	115	21	51
per eenheid	-99	159	-163	-119
per gemeente	81	-31	-203	-158
per geval	-86	16	-129	130
per hectare	40	-5	-141	69
per instelling	-92	9	95	76
per jaar	-122	-4	44	-128
per kwartaal	-86	95	-150	-135
per land	-80	61	-44	57
per leerling	-177	-183	-170	-100
per maand	-140	-22	-108	-140
per persoon	-146	18	91	-96
per plaats	41	13	-189	-111
per project	89	-6	126	14
per provincie	-132	184	-149	-147
per regio	-228	104	105	62
per saldo	173	-128	-119	-68
per scan	-156	33	-138	-157
per sector	-87	-179	188	95
per twee	30	-21	16	-100
per uur	-181	14	2	-8
per week	216	-183	-202	-95
per zaak	59	-39	-161	-101
percentage van	-105	73	61	-101
periode #	-92	-128	-162	44
periode van	-97	106	-162	-183
periodiek evaluatieonderzoek	-129	-186	29	20
periodieke rapportage	-114	-119	-121	-79
personeel in	32	-91	86	68
personeel van	-108	-120	-76	82
personen die	-229	-190	-39	-134
personen met	52	-126	-143	-90
persoonsgegevens .	-89	-199	-54	-119
persoonsgegevens en	-91	-185	88	-166
plaats .	-24	-34	-216	105
plaats daarvan	-122	-193	163	145
plaats een	-113	-84	28	-172
plaats in	48	91	-27	68
plaats krijgt	-43	52	-214	-112
plaats om	-94	-22	-164	-128
plaats te	-85	-179	27	54
plaats van	-72	73	33	-23
plaats zou	-109	184	-200	-109
plaatse .	108	-236	-220	-140
plaatsen ,	-76	150	12	-166
plaatsen .	-202	87	-305	13
plaatsen van	-140	-182	95	152
plan van	-101	-160	40	3
plan voor	-135	84	-107	126
planbureau cpb	-115	-118	-100	-106
planbureau voor	-166	-114	-172	-156
planning is	65	-152	-181	8
platteland ,	-111	90	-129	-148
pleidooi voor	-169	221	105	-172
pleit de	-138	121	-139	-104
pleit hij	-137	124	-120	-114
pleit voor	-169	256	-136	-195
pleiten voor	-152	133	41	-23
plek in	-4	63	-80	-78
plicht om	-130	11	-62	114
politie ,	-47	-173	-35	6
politie .	-105	100	35	-66
politie en	92	23	14	-16
positie van	-111	-38	-5	-73
positief .	146	-120	-153	-142
positief over	158	-179	-153	-107
posten in	64	-103	60	69
praat ik	-87	-82	-171	80
praktijk .	-137	-180	169	-217
praktijk is	93	-156	-39	-147
president ,	-110	-110	-119	-102
prijs van	-153	-151	83	-115
primair en	-32	37	103	-172
primair onderwijs	-108	-146	-189	-87
problemen met	36	-107	-124	-144
procent ,	179	-78	-5	8
procent .	68	80	-85	37
procent aan	77	-124	-73	-117
procent af	204	-146	-180	-133
procent afgenomen	149	-120	-165	-27
procent bij	44	-144	-121	-154
procent binnen	177	-201	-77	-110
procent daarvan	179	-86	-98	-109
procent dalen	-158	-131	-101	-53
procent de	160	-165	-122	-75
procent een	-84	-131	-94	-104
procent gedaald	204	-119	-237	-96
procent gestegen	127	-45	-107	-65
procent hoger	165	-122	-96	-67
procent in	-187	-129	-160	-199
procent is	-95	-110	-98	-65
procent lager	268	-186	-175	-132
procent meer	306	-162	-171	-188
procent minder	335	-241	-165	-175
procent op	134	-186	-140	-95
procent terug	119	-131	-88	-83
procent teruggelopen	122	-110	-82	-48
procent toe	153	-157	-92	-178
procent toegenomen	71	-44	-71	-30
procent vaker	177	-103	-161	-134
procent van	170	-84	-63	-177
procent verminderd	151	-82	-110	-67
procent voor	-93	20	-51	15
procent was	-10	-73	-128	-124
procentpunt ,	72	-60	-114	-85
procentpunt .	144	-100	-76	-80
procentpunt gedaald	125	-81	-120	-97
procentpunt hoger	220	-94	-138	-140
procentpunt lager	152	-82	-120	-98
proef ,	-131	-179	80	85
proef .	-64	36	-210	-167
proef in	137	12	84	-53
proef is	-141	-138	-167	169
proef met	-105	-10	31	50
proef wordt	-125	-92	-238	120
prof .	-125	-101	-103	-72
profiteren ,	107	-94	-114	-92
programma .	-146	-141	148	38
programma in	-110	-171	-181	-127
programma is	-138	-145	-60	-219
programma van	-123	5	60	60
programma voor	-112	-170	193	116
provincie een	-85	20	28	-141
provincie zal	-107	-81	-138	-73
provincies .	-173	99	-146	-18
provincies en	-160	-46	-190	-175
provincies zullen	-77	-95	-151	-168
publiceerde de	-156	-128	-110	-113
publiceren .	-97	-211	-239	-30
publiek geld	-87	-161	-6	-123
punt #	-183	244	-144	-223
punt ,	-160	239	191	-51
punt .	-102	-171	-69	-61
punt is	-165	117	-10	-187
punt niet	-91	-183	141	-172
punt van	-60	-81	12	11
punten zijn	-159	-108	163	-142
pvda-fractie vragen	-104	-150	-145	-112
raad ,	-172	163	148	-129
raad .	43	38	-133	-105
raad adviseert	-161	177	-151	-88
raad bepleit	-142	159	-191	-142
raad constateert	162	-139	-88	-46
raad dat	7	28	-98	-134
raad doet	-195	-96	-194	-183
raad een	-26	75	-172	-162
raad erkentelijk	-76	-144	-122	-110
raad heeft	-31	-198	2	-156
raad het	-138	41	-182	-94
raad in	58	-47	-140	-118
raad komt	104	-127	-168	-123
raad meent	-136	15	-105	-128
raad niet	105	38	-201	-63
raad op	146	-142	-124	-110
raad over	35	-175	62	-8
raad schetst	-157	-152	-102	-109
raad stelt	38	-71	-133	-112
raad van	-184	-146	-81	163
raad voor	-207	-33	-84	-179
raad wijst	113	-213	-102	-106
raad ziet	85	-56	-128	-100
raad zou	-188	166	-114	-40
raadplegen .	-90	-169	2	-144
raadt aan	-234	353	-191	-181
raadt het	-80	126	-167	-149
raakt aan	-98	43	16	-145
raden aan	-208	177	-212	-205
raden wij	-156	173	-12	-175
raken .	-46	-196	-82	-96
raming .	97	-81	-153	-103
raming van	-61	-170	24	-34
rapport ,	-159	108	-211	18
rapport .	16	-202	-328	-296
rapport aan	-145	-13	-149	-173
rapport als	-56	79	-95	-123
rapport besluit	-119	-91	-115	-122
rapport bevat	-140	65	-26	-118
rapport de	-166	65	-196	-80
rapport doet	-141	-172	-180	-84
rapport een	-119	113	-159	-116
rapport eindigt	-94	1	-117	-132
rapport gaat	-116	-126	-154	-102
rapport geen	140	-117	-197	-104
rapport in	-63	-166	-91	-61
rapport is	-94	-250	-153	-184
rapport laat	191	-193	-104	-81
rapport met	-104	41	-151	45
rapport mondt	-122	-131	-111	-126
rapport niet	-150	-119	-169	-212
rapport noemt	-182	21	-173	-85
rapport nog	40	-100	-91	-149
rapport op	-119	-26	-238	-270
rapport over	-147	-144	-173	-167
rapport sluit	-130	5	-148	-175
rapport te	20	-152	-111	-132
rapport treft	-173	-112	-73	-108
rapport van	-90	-201	-234	-166
rapport wachten	-100	-125	-78	-92
rapport werken	-136	-107	-57	-90
rapport wordt	-178	56	-137	-195
rapport zijn	24	-135	-113	-129
rapportage is	-90	-140	-181	-21
rapportage over	-74	-171	-203	159
rapporteer ik	-100	-191	-150	162
rapporteren .	-128	-73	-6	48
reactie .	-66	-151	-175	-196
reactie :	-173	-290	343	140
reactie aan	-161	30	-116	-95
reactie daarop	-46	-93	-112	-66
reactie op	-120	-89	-90	-179
reactie te	-35	-90	-94	-101
reactie toe	-82	-72	-99	74
reactie uiterlijk	-80	-207	-155	50
reactie van	-78	45	-97	-212
reageer ik	-78	-76	-167	-232
reageren .	-100	-156	-230	3
reageren op	-85	-114	-179	-73
recht op	-300	25	-116	-164
rechtbank den	-7	-75	-115	-87
rechten van	-69	22	-145	-120
rechtstreeks aan	-19	-99	-197	28
redactionele kanttekeningen	-107	-160	0	-102
rede .	-164	-225	59	-206
reden niet	-153	-142	217	54
reden om	121	-249	10	-120
redenen van	-162	-18	-62	22
reeds een	-114	-126	74	-87
reeds in	-79	-141	16	-136
regeerakkoord is	-80	-64	-203	-131
regel .	60	-154	121	-129
regeldruk atr	-92	66	-114	-92
regeling #	104	-106	-197	-171
regeling ,	20	-85	-28	-60
regeling .	1	-153	62	-164
regeling die	-182	-188	180	74
regeling een	-77	51	-128	-144
regeling in	-73	-271	-231	-233
regeling is	-150	-203	-4	-125
regeling met	-125	105	-31	107
regeling na	-117	140	-186	-92
regeling ook	-74	-178	-130	-137
regeling open	-60	63	-114	-86
regeling periodiek	-125	-185	6	12
regeling te	-153	97	-203	-177
regeling tot	44	76	-194	-146
regeling voor	-149	82	163	53
regeling was	36	-172	-135	-150
regels .	-159	-205	10	-94
regels niet	-142	-89	97	-130
regels op	-109	-92	151	63
regels voor	-117	-105	-177	-65
regelt ,	-107	-121	159	134
regering de	-76	-116	-131	-186
regering dit	-48	-144	-185	41
regering een	-99	58	84	-153
regering heeft	-48	-112	87	-106
regering in	-72	64	63	-133
regering is	-124	-190	-199	116
regering niet	-132	57	202	-134
regering te	-60	-138	-139	-158
regering verzocht	-81	-119	-231	-194
regering verzoekt	-53	-162	-169	-123
regering wordt	-33	-120	-155	-93
regering zal	-30	-66	40	155
regering ziet	-100	-83	-61	-156
regio ,	-147	86	122	111
regio .	-128	-103	-61	-72
regio's .	-156	-171	173	178
regio's met	-140	45	-37	-127
regionale ontwikkelingsmaatschappijen	9	29	-44	-78
register ,	26	14	-212	-113
register in	-143	45	-185	23
register van	-102	230	121	-43
registratie is	77	66	2	-132
registratie op	-109	-176	-99	-155
registratie van	126	77	-258	-177
registreren ,	-72	68	-187	3
registreren .	-141	157	-163	-149
reizigers met	-142	-126	-113	-158
rekenen .	-139	-188	-158	-184
rekenen op	94	-107	-192	-143
rekening .	-55	-137	-187	-130
rekening met	83	-160	-159	-143
rekening van	126	61	56	-113
rekenkamer concludeert	98	-122	-32	-17
rekenkamer heeft	-95	82	-166	-113
rekenkamer het	-154	-4	-122	-43
rekenkamer over	-86	-141	-69	-51
reservisten bij	-106	-60	-132	-126
richt de	-142	158	-122	14
richt een	-82	149	-78	-126
richt zich	-134	-57	31	-152
richten .	53	132	-69	-63
richten zich	-140	-12	-206	-162
richtlijn #	-68	-146	-151	-111
richtlijn .	-55	-147	-90	-214
richtlijn op	-79	136	-162	-169
richtsnoeren .	-141	-135	-232	-154
rijk ,	-93	72	-98	-135
rijk adr	-146	-66	-159	-144
rijk de	-133	103	-109	-81
rijk en	97	-154	-154	-138
rijk in	-156	59	50	-119
rijksdienst voor	-1	-110	163	105
rijksoverheid .	-85	-142	-108	112
rijkswaterstaat heeft	-112	-75	-150	-196
rijkswet op	-57	76	92	17
risico .	-173	-28	-106	-174
risico's van	-84	43	68	76
rode kruis	-113	-125	-85	-60
rol .	52	-136	-200	155
rol van	-5	87	91	-149
rond de	15	-128	-54	47
rotterdam en	-165	-192	-57	-46
ruim #	-183	-228	-243	-232
ruim de	65	-153	-247	-165
ruim een	163	-227	-154	-157
ruimte ,	-145	-138	-58	-202
ruimte .	-18	-213	238	-263
ruimte om	-125	-92	-127	-142
ruimte voor	-157	22	-146	-177
ruimtelijke ordening	-53	55	-143	47
rvo zal	-75	-104	-196	141
s .	-74	-189	-143	41
s nachts	78	106	41	-43
samen #	6	-135	-236	-232
samen .	-84	-157	-130	-107
samen aan	-176	-24	66	-203
samen een	-140	-86	-173	-180
samen en	-112	-120	-128	-149
samen met	-117	-44	46	254
samen te	-23	137	-70	-175
samenhang met	-127	-154	-108	-132
samenleving rvs	-68	-85	-48	-68
samenstelling van	23	-11	-117	-135
samenwerking tussen	33	-153	-114	-99
schade aan	57	-116	-178	-93
schade die	-131	-166	-155	-155
schaf de	-116	172	-183	-122
schat dat	155	-142	-117	-100
schatting #	-28	-219	-17	-263
schepen ,	-115	110	-215	-228
scherpen .	-126	52	-177	-92
schetst een	-128	-118	-93	-81
scholen .	28	97	-112	-167
scholen die	136	-144	-119	-121
scholen een	-110	47	-164	56
scholen en	-178	-85	-170	-109
scholen hebben	-154	-112	-232	-134
scholen in	-109	-22	-269	-116
scholen is	101	-96	-67	-58
scholen met	178	-220	129	97
scholen zonder	120	-114	-169	-170
scholing .	140	-190	-172	-132
scholing van	-1	70	42	-49
school ,	101	-136	17	-120
school .	-164	-103	-164	-152
schoolgaande kinderen	-135	130	-136	-127
schooljaar #	31	-167	46	36
schoolvakanties .	-153	-10	-81	-88
schrap de	-96	80	-81	-100
schrappen .	-144	208	-228	-171
schriftelijk terug	-41	-124	-136	59
schriftelijke vragen	-120	-167	-145	-124
schrijft de	-150	67	-263	-182
schrijft u	-100	-157	156	-118
schrijft voor	-162	-8	-229	-263
schrijven ,	103	-121	46	-173
schrijven .	-149	-28	29	96
sector is	-82	-101	64	-105
sector zal	-132	-214	-138	19
sedert #	-129	-196	99	-141
seizoen #	-123	-144	14	82
selectie van	-124	155	40	60
september #	-129	-218	40	161
september .	-146	-186	100	158
september een	-164	45	-23	123
september heb	-48	-70	-39	-224
september heeft	-81	-124	-120	-174
september jl	-83	-88	-197	-96
september met	-105	-124	99	76
september op	-80	-121	45	111
september van	-113	-95	13	35
significant effect	112	-72	-116	-57
significant verschil	78	-105	-90	-51
sinds #	-64	-136	106	-335
sinds april	-209	-197	107	-267
sinds de	222	-202	40	-121
sinds dit	-128	-236	90	-169
sinds het	55	-147	-220	-127
sinds januari	-164	-196	112	-183
sinds maart	-116	-170	103	-159
sinds november	-138	-186	191	-6
sinds september	-138	-160	223	-184
sinds vorig	-244	127	200	-271
sindsdien is	-80	-93	-80	-70
sint eustatius	82	-192	-153	-139
situatie ,	-143	-116	82	-121
slachtofferhulp nederland	59	-5	-182	-15
slachtoffers van	-184	36	-243	-171
slag .	-49	40	75	158
slecht met	-85	-121	128	-62
slecht te	180	-113	-126	-119
slechts #	265	-220	-261	-151
slechts een	134	-139	-115	-120
slechts in	-153	126	-136	-90
slot zou	-119	126	-142	-83
slotsom dat	255	-134	-155	-128
slotte ,	-69	41	161	101
slotte wordt	-79	165	-127	-125
sluit aan	-134	-13	-22	-44
sluit af	-125	-3	-185	-182
sluit ik	-134	-152	83	-158
sluiten .	24	-61	-223	-72
sluiting van	-174	-82	-135	-78
sluizen in	-105	-88	-110	-126
sneller aan	-92	-159	-166	-143
sneller dan	33	102	-68	-128
sociaal-economische raad	-117	-135	-133	-102
sociale partners	-130	-5	-34	-251
sociale verzekeringsbank	38	-151	-224	57
sociale zaken	-70	-38	24	-6
speelt .	89	-157	-126	-100
sport ,	-130	-87	-84	-119
sport .	-144	-142	80	-132
sport en	60	-109	-25	25
sprak met	-197	-156	-91	-121
sprake .	17	-117	26	-112
spraken met	-216	-161	-113	-127
spreek ik	-89	-57	-200	248
spreekt het	58	-116	80	-176
spreekt mij	-103	92	80	33
spreekt u	-129	-141	63	-102
spreken .	146	-105	60	-115
staan ,	63	-151	-157	-169
staan .	-37	-24	-27	-101
staan dat	-184	-184	234	132
staan de	-121	47	-191	-158
staan in	-207	-170	-192	-162
staat ,	-71	-209	94	-55
staat .	59	-220	36	50
staat al	-74	59	173	-153
staat daarom	-144	-159	215	106
staat dat	-135	-191	78	-170
staat de	-101	-80	-163	-113
staat een	16	-136	-267	48
staat en	-179	23	87	-140
staat gepland	-112	-135	81	140
staat het	-156	91	-210	26
staat hier	-186	-154	-198	-180
staat in	84	-171	43	-234
staat met	-90	-164	81	15
staat sinds	-158	83	-4	-153
staat te	93	-142	-150	-125
staat tegenover	186	-155	-225	-123
staat van	13	-11	-41	38
staat voor	-192	-200	-69	177
staat wat	-121	-158	-231	-92
staatssecretaris .	-136	-167	-205	-160
staatssecretaris van	-64	-62	119	61
stamt uit	-120	-138	-107	-108
stand van	-132	-40	11	-70
standpunt .	-99	-142	-154	67
standpunt :	18	-195	132	-95
standpunt in	-95	-2	17	-64
standpunt toekomen	-33	-82	-118	-145
standpunt van	-142	-144	-161	-51
stap te	-129	-24	7	-118
start .	-159	-174	-22	96
start gaat	-89	-139	72	122
start gegaan	-145	-53	17	-245
start in	-132	-159	-161	182
start van	-150	97	-232	-15
state .	-102	-192	-8	-12
staten-generaal een	-122	-173	191	79
staten-generaal te	-23	-63	-124	-95
status van	-64	-86	-62	72
statushouders die	65	-132	-101	-102
stel de	-100	216	-206	-199
stel een	-102	240	-244	-172
stel ik	-90	-105	-58	238
stellen ,	-24	8	157	-14
stellen .	-71	29	-128	-16
stellen ;	-94	-52	-131	39
stellen een	-163	-18	51	60
stellen en	-135	12	-121	-160
stellen voor	-200	180	46	-61
stellen wij	-59	-107	-155	165
stelsel van	-4	-171	-125	-78
stelt .	-108	59	-170	-124
stelt de	-24	52	11	-115
stelt een	-98	-172	80	68
stelt u	39	-188	-146	-129
stelt vast	279	-273	-199	-141
stelt voor	-127	162	-170	-140
stelt zij	82	53	-157	-142
stemmen met	-85	228	-169	-175
stemmen wij	-140	-166	50	-112
stemt mij	-178	-113	-145	-130
ster van	52	106	-108	-96
steun aan	64	-13	-159	-144
steunen .	-92	-150	60	97
stichting nidos	-110	73	87	-162
stichting van	-109	-167	70	10
stilleggen .	-88	-141	-98	-115
stond de	57	-68	-107	-166
stonden #	0	-76	-124	-111
strafrechtstoepassing en	-59	-144	-99	-89
streef ernaar	-88	-153	-207	186
streeft naar	-147	-141	88	-143
strekking van	-69	61	-177	-118
strekt daartoe	-101	-198	-152	-131
streven blijft	-146	-154	-160	0
streven is	-158	-191	-220	209
strookt met	-72	49	196	131
structureel #	-121	110	17	-211
studenten de	52	107	-101	-127
studenten die	9	-140	-107	-117
studenten met	15	-111	-137	-146
studenten van	62	-142	-122	-156
studiejaar #	-52	-112	92	-15
stuit op	-142	-33	248	23
sturen .	-90	15	46	21
stuur ik	-93	-121	-251	229
subsidie .	41	-148	-173	-115
subsidie aan	-111	57	-221	74
subsidie te	58	85	67	-64
subsidie van	-166	-158	-178	-31
subsidie voor	-136	-115	175	25
suggestie ,	-47	176	177	0
suggestie om	-110	235	217	-45
suggestie van	-100	123	75	85
systeem .	-6	146	-188	-153
szw ,	-135	-187	53	-204
szw en	36	-160	105	77
taak van	-177	-193	-204	-145
taak voor	-76	-76	164	-1
taal en	-122	73	-149	44
taal op	-58	-31	-177	88
tarief in	-110	-13	-139	-114
te adviseren	-68	-194	-268	-123
te begeleiden	-90	20	-132	-118
te beginnen	-111	69	100	213
te begrenzen	-151	-29	76	-77
te behouden	-179	32	-157	-104
te bekostigen	-109	-99	-23	73
te beleggen	-124	213	89	-98
te bellen	-163	107	-1	-89
te benadrukken	-59	-71	-108	-85
te beoordelen	56	-36	-195	-101
te bepalen	-181	85	141	-173
te beperken	-217	216	-222	-52
te bereiken	-23	30	-184	37
te berichten	-95	27	-148	-163
te beslissen	-131	-207	70	137
te besluiten	-129	-134	76	44
te bespreken	-102	64	17	-151
te betalen	53	85	-143	-79
te bevorderen	-124	-165	-74	89
te bewaren	-129	15	3	-123
te bezien	-61	-97	-1	-44
te bezoeken	-95	94	-179	-112
te beëindigen	-118	72	-143	-142
te bieden	-84	150	-91	-54
te binden	-96	87	-145	-143
te blijven	5	70	-36	-97
te bouwen	-133	-110	8	-94
te breiden	-153	84	97	-82
te brengen	-177	264	-56	-84
te controleren	30	-50	-89	-216
te danken	168	-161	-92	-102
te delen	-91	-2	-193	82
te denken	-114	62	5	-94
te dienen	130	-189	30	109
te doen	35	-102	-41	71
te dragen	-65	-1	-1	-128
te dringen	-66	-178	-9	-152
te evalueren	-132	-66	-128	-166
te gaan	-69	92	-78	-144
te gast	-87	-82	-93	-44
te gering	63	-176	95	-119
te geven	-219	279	23	-35
te halen	-202	115	20	-142
te halveren	-154	179	-203	-144
te handhaven	-129	-76	48	-66
te hebben	-28	-56	-58	13
te helpen	-137	-121	-74	102
te herhalen	-114	-104	35	112
te herstellen	-138	-143	-148	-62
te herzien	-70	-95	-155	91
te hoog	43	-171	-198	-166
te houden	-32	95	-46	-155
te informeren	-83	-125	-104	-8
te kennen	-114	-185	-9	32
te keren	-122	118	1	-153
te keuren	-98	177	-185	-133
te komen	-216	67	-19	-71
te koppelen	-96	140	-172	-200
te kort	160	-245	21	-149
te krap	-96	11	41	-180
te krijgen	53	-52	-141	-165
te kunnen	-65	-12	-151	84
te laag	15	-98	-190	-117
te laat	219	-300	-218	-239
te lang	44	-174	-142	-152
te laten	-98	395	-108	4
te leggen	-145	246	-131	-11
te leiden	132	-126	-160	-117
te lenen	128	63	-148	-94
te lezen	67	-142	-61	-127
te lichten	-183	9	48	-183
te lopen	-90	-35	41	-116
te maken	-64	68	-107	3
te meer	-103	-165	-25	-144
te melden	-210	83	-220	-180
te merken	65	-140	-138	-73
te meten	-160	197	-149	-116
te mogen	-95	101	-214	-150
te nemen	-161	283	35	-32
te ondertekenen	-68	247	-151	-189
te onderzoeken	-176	-28	-116	-21
te ontvangen	-39	89	-106	-1
te openen	-109	177	-208	-168
te passen	-152	50	-242	-232
te plaatsen	-63	-78	-62	-65
te publiceren	-96	129	-37	34
te raadplegen	-83	-200	38	87
te rapporteren	-90	-58	-176	-18
te reageren	-85	-150	-211	-163
te regelen	-154	118	-165	-130
te registreren	-139	132	-181	-191
te richten	34	95	-267	-206
te schaffen	-108	155	-142	-36
te scherpen	-126	52	-177	-92
te schrappen	-148	244	-249	-161
te schrijven	113	-69	-27	63
te sluiten	20	134	-196	56
te splitsen	-119	46	-158	-147
te spreken	203	-172	-90	-190
te staan	-11	119	128	107
te starten	-104	-139	-116	-130
te stellen	-51	127	14	-92
te stemmen	-84	213	-48	-181
te sturen	-100	-64	-16	28
te toetsen	-166	149	82	-134
te tonen	-152	58	-182	-119
te treden	-185	-180	70	-195
te trekken	27	117	-123	-9
te vaak	-37	-144	56	-98
te vangen	-150	70	-149	-130
te veel	98	-214	-178	-122
te ver	-166	-237	261	-249
te verbieden	-137	116	-196	-131
te verbinden	-3	44	22	-118
te verdubbelen	-108	112	-57	-152
te vereenvoudigen	-155	128	-54	-151
te vergoeden	-120	-8	-117	-64
te vergroten	-147	-76	-112	-55
te verhogen	-145	190	103	-140
te verhuizen	-118	114	-119	-59
te verlagen	-145	190	50	-88
te verlenen	-104	68	-152	-118
te verlengen	-170	263	53	18
te vermelden	-70	-95	117	-84
te verplichten	-164	208	65	-152
te verruimen	-121	117	1	-177
te versterken	-130	7	-199	-137
te verstrekken	-100	124	-167	27
te vervallen	-127	91	-149	38
te vervangen	-142	191	-38	-1
te verzenden	-42	234	-135	-210
te vinden	94	-298	-43	93
te voegen	-146	53	-55	-176
te voeren	-18	181	85	27
te volgen	-51	3	-10	-32
te voorkomen	-185	-153	53	-110
te voorspellen	-91	-170	55	-93
te voorzien	-99	276	36	-211
te vragen	-164	21	24	140
te vroeg	-93	-195	225	-169
te vullen	-100	-109	68	-20
te wachten	-89	-149	57	-152
te weinig	154	-161	-235	-174
te wensen	186	-257	-270	-205
te werk	143	-87	-142	-132
te werken	77	-77	-106	32
te werven	-152	102	-111	-144
te weten	-157	-22	-239	58
te wijzen	-194	31	52	-179
te wijzigen	-65	-127	108	25
te willen	-173	-186	-250	-57
te worden	-126	264	-79	-226
te zeggen	89	17	-249	-172
te zenden	-70	12	-115	-198
te zetten	3	100	-25	-73
te zien	-16	2	-36	100
te zijn	13	142	-140	-215
te zijner	-112	-120	-2	112
te zullen	-146	-77	-78	-177
te zwaar	19	-173	126	66
team in	-178	-5	56	155
team van	-130	-155	-91	-1
tegemoet .	-133	23	-40	-241
tegemoetkoming in	-92	65	-199	-162
tegemoetzien .	-94	-124	-202	144
tegen #	198	-76	-134	-188
tegen de	-76	-25	5	-207
tegen die	-169	74	-130	-56
tegen een	87	-25	-184	-129
tegen het	-146	-18	-217	115
tegenover .	-176	-83	-157	-98
tegenover dat	186	-155	-225	-123
teken ik	-168	-114	-219	-35
tekent daarbij	134	-115	-95	-118
tekort .	82	-139	-133	59
tekort aan	156	-194	-159	-168
tekortschiet .	138	-167	-244	-167
telefonische bereikbaarheid	75	6	-129	-135
telt #	-184	-146	-193	-204
ten aanzien	-35	51	152	-171
ten behoeve	51	-151	-132	-65
ten dele	93	-167	19	-108
ten derde	-189	148	-173	-158
ten eerste	-158	166	-190	-145
ten goede	-19	-26	24	-149
ten hoogste	-240	4	-177	-24
ten koste	71	-160	-109	-110
ten minste	-93	148	-107	-13
ten opzichte	171	-135	-24	-76
ten slotte	-96	229	-98	-41
ten tweede	-168	205	-233	-160
ter apel	85	32	51	-122
ter beslissing	-105	-152	-154	-154
ter harte	-115	-16	234	140
ter inzage	-89	-37	-181	59
ter plaatse	96	-16	19	30
ter uitvoering	-150	-73	-186	-150
ter voorbereiding	-64	-84	-125	87
terecht bij	6	-84	-52	-205
terechtkomen .	78	-186	-119	-121
terechtkunnen .	-156	130	-94	-48
termijn .	91	-92	79	-105
termijn in	-108	-154	116	-189
termijn is	-193	-211	-18	-182
termijn kunnen	47	52	-138	-22
termijn van	-143	66	49	13
termijn voor	-85	117	45	-149
termijnen .	-129	119	-157	84
terrein .	-55	-127	134	139
terrein van	-60	90	130	43
terug .	-204	-171	-162	176
terug te	-47	60	-36	11
terug tot	-182	209	-216	-172
terug van	-194	42	200	158
terugbetaald .	51	-129	-108	-150
teruggebracht .	102	64	-89	-143
teruggelopen ,	87	-145	-121	-18
teruggelopen .	193	-117	-137	-58
teruggetrokken .	122	-108	-168	-144
terugkeer en	-146	-92	119	4
terugkeer van	74	-123	-212	-172
terugwerkende kracht	-154	-116	55	106
terwijl de	59	-161	47	-97
terwijl het	-8	-182	44	-123
tevens voldaan	-43	-71	-130	-124
tevreden .	120	-157	-160	-125
tevreden over	200	-135	-178	-108
tevredenheid van	130	-125	-109	-37
thans bij	-80	-110	-162	0
thans niet	-186	-72	40	-151
thuis .	-56	-153	26	-147
tien dagen	46	104	-166	-116
tien gemeenten	-144	-139	-203	87
tien jaar	67	44	-252	-104
tien procent	-179	-149	143	60
tien weken	58	-137	52	-131
tien werknemers	7	20	93	-66
tijd aan	6	-93	-110	147
tijd is	19	-92	59	29
tijd kwijt	-138	-169	76	-188
tijd met	60	-85	-125	-125
tijd tussen	-44	69	-125	-100
tijdens de	90	86	-198	7
tijdens het	-116	24	-139	-58
tno heeft	2	-111	-157	-141
toch al	12	-176	-39	17
toe ,	-112	63	238	-184
toe .	-119	-18	-25	10
toe ;	-82	10	81	40
toe aan	115	-10	-3	48
toe dat	-252	219	-198	118
toe de	-60	-151	-177	27
toe en	-158	-210	-25	36
toe met	-109	-109	-112	-170
toe op	-184	-149	-131	-180
toe te	76	-12	-84	-162
toe zijn	58	-137	-186	-142
toegang tot	-153	65	-35	124
toegekend .	35	-146	81	-131
toegenomen ,	190	-121	-104	-65
toegenomen .	179	-110	-105	-52
toegepast .	29	-107	168	101
toegestaan .	38	-124	59	-61
toegevoegd .	-104	40	41	-73
toegezegd ,	-125	-24	-207	-22
toegezegd .	-124	-125	-199	-204
toegezegd dat	-85	-130	-118	-259
toegezegd de	-83	-176	-162	-174
toegezegd haar	-51	-92	-172	-158
toegezegd het	-73	-75	-65	-146
toegezegd u	-62	-95	-120	-192
toegezegd uw	-58	-43	-44	-131
toegezegd vóór	-87	-102	-81	-111
toekomen ,	-52	-108	-111	-144
toekomen .	-67	-91	-179	6
toekomen op	-26	-70	-77	-120
toekomst van	-129	-184	-2	137
toelichting .	-115	-233	31	-132
toelichting aan	-20	-82	-128	-90
toelichting bij	-99	45	-129	10
toelichting in	-81	84	55	-158
toelichting is	-128	-105	170	-168
toelichting op	-79	16	-182	103
toen een	-52	-80	-115	-111
toeneemt .	-8	-128	-138	-84
toenemen .	-50	-83	-124	-147
toenemende mate	68	-134	-120	-129
toereikend zijn	-52	-108	-4	-115
toeslagen en	-66	101	-194	-171
toestaat .	110	-104	-174	-67
toesturen .	-48	-90	44	25
toets in	121	-118	58	99
toets van	-28	-231	81	61
toetsen .	-150	143	-212	-122
toetsen door	-88	109	-207	18
toetsing regeldruk	-92	66	-114	-92
toezeggen .	-59	-47	27	-113
toezeggen dat	-51	-156	-115	-191
toezegging aan	-57	-99	-93	-27
toezegging als	-50	-31	-121	-92
toezegging gestand	-97	-52	-120	-129
toezegging is	-124	-72	-83	-62
toezegging kan	-105	-55	-176	-101
toezegging om	-81	-155	-153	-23
toezegging van	-61	-94	-107	-125
toezenden .	-72	-111	-199	50
toezicht .	-69	-195	31	-42
toezicht bij	-124	50	-206	-111
toezicht door	15	-23	-199	28
toezicht in	-26	-135	-208	61
toezicht is	-41	-78	-165	-139
toezicht op	-93	-137	28	-168
toezicht te	-161	82	-215	-174
tot #	155	-90	28	-53
tot acht	-205	96	-155	-115
tot de	113	-52	105	-105
tot die	-191	-143	-268	83
tot doel	-182	-143	-141	-103
tot drie	-243	-4	-235	50
tot dusver	66	-164	-138	-126
tot een	47	-9	130	24
tot eind	-221	-162	-249	35
tot en	-344	-94	-14	-61
tot het	-196	143	-49	-50
tot hun	-204	-1	-173	-164
tot meer	30	-88	-102	-109
tot mij	-126	8	-230	-180
tot minder	163	-133	-193	-98
tot slot	6	246	-266	-164
tot stand	168	-126	-158	-156
tot ten	-99	127	-91	-88
tot tien	-140	131	3	-165
tot twaalf	-143	157	-127	-115
tot twee	-105	146	-224	-41
tot vier	-193	-177	-246	-216
tot vijf	-94	49	54	-189
tot wijziging	-84	-146	56	-104
tot zes	91	19	37	-94
tot één	-30	134	-240	-157
totaal #	-227	-139	32	-26
transport ilt	-142	86	-187	-108
treden .	-150	-179	106	-15
treed ik	-97	-132	143	68
treedt daar	-100	-143	172	-192
treedt naar	-65	-125	-124	156
treedt op	-61	-110	84	127
treffen .	-135	-175	-146	16
treft het	-169	-115	-135	-170
treft u	-202	-174	-177	-51
trekken .	71	47	-240	46
tussen #	159	-26	-125	-51
tussen beide	103	-53	-81	-86
tussen de	205	-83	-248	-174
tussen het	-91	-134	-133	-122
tussenevaluatie van	-73	-76	-137	-133
twaalf extra	-149	-148	37	-127
twaalf jaar	-75	51	37	-95
twaalf maanden	-120	22	42	-176
twee aanbevelingen	-82	-141	-53	28
twee adviezen	-139	-149	10	-161
twee dagen	48	4	40	-167
twee derde	123	-201	-177	-163
twee jaar	49	40	-86	0
twee keer	62	-98	-93	-17
twee maanden	-37	-122	-208	58
twee of	-138	-15	-7	-103
twee punten	-86	-174	98	-16
twee suggesties	-96	113	-195	-159
twee van	29	-214	-112	-181
twee weken	-147	194	-248	-127
twee werkdagen	-120	-120	70	-115
tweede aanbeveling	-116	186	62	4
tweede evaluatie	-60	-179	-206	125
tweede helft	-152	-216	251	223
tweede is	-152	131	48	31
tweede kamer	-77	-25	-211	-140
tweede kwartaal	-85	-137	-34	282
tweede maal	-66	-136	-182	-102
tweede medewerker	-185	-12	-134	-121
tweede punt	-191	98	159	-214
tweede zou	-116	92	-79	-56
tweemaal per	-147	6	36	114
tweemaal zo	149	-143	-131	-110
twintig jaar	14	-157	-164	-110
u ,	-45	-92	-40	0
u .	-149	-128	-217	174
u :	-97	-262	-172	-176
u aan	-145	14	114	-87
u af	-144	82	197	-161
u akkoord	-56	86	-133	50
u als	-147	-142	-132	-216
u bereid	-61	-45	-141	-131
u beveelt	-83	130	-136	-134
u bij	-90	-159	2	183
u binnen	-104	-151	-173	28
u constateert	95	-58	-88	-112
u daarover	-39	33	-127	109
u dat	-167	-160	113	-183
u de	-103	3	-52	-15
u deze	-97	-213	-205	-11
u die	-99	-127	168	124
u dit	-92	-3	123	-52
u doen	-81	-55	-112	177
u een	-82	-59	-214	134
u elk	-75	59	-150	-3
u hebt	-97	-132	-159	-170
u heeft	-90	-182	14	-161
u het	-152	-67	-45	-91
u hierbij	-98	-121	-230	-370
u hiermee	-74	-76	-125	-129
u hieronder	-138	-163	-134	-139
u hierover	-31	-90	-271	156
u hoe	-151	-112	-171	68
u in	-109	-74	-143	233
u jaarlijks	-77	-181	-211	140
u kunt	-65	-82	2	1
u met	-98	-137	-145	-4
u mij	-89	55	-123	-126
u mijn	-62	-126	11	-170
u na	-66	-82	59	122
u niet	-20	48	-100	-169
u nog	-71	25	7	52
u ontvangt	-81	-114	-268	121
u op	29	8	-155	36
u over	-135	-221	42	-176
u te	-87	-160	-165	139
u toe	-118	-159	-21	96
u toegezegd	-63	-96	-80	-133
u toezeggen	-51	-147	-78	-187
u treft	-169	-115	-135	-170
u uiterlijk	-59	-156	-161	171
u van	-78	116	-260	169
u verzoeken	-23	-63	-124	-95
u voor	-98	-33	-56	167
u vóór	-72	-78	-22	267
u weten	-140	-88	-186	136
u wordt	-62	-40	-155	-61
uit #	-10	-104	-121	-65
uit ,	-125	-204	40	152
uit .	-15	-58	33	105
uit :	-15	-89	-133	-36
uit aan	-197	-159	-174	-132
uit andere	-117	-109	-141	-47
uit dan	178	-153	-108	-95
uit dat	191	-192	-208	-72
uit de	76	53	-44	-146
uit die	-86	-99	80	-29
uit een	110	-141	-142	-59
uit eigen	5	95	44	-118
uit het	-29	-92	-81	-70
uit in	-127	7	56	18
uit met	-172	200	-50	-4
uit naar	-41	-47	-130	-130
uit of	143	-78	-184	61
uit onderzoek	117	-56	-66	-52
uit op	-47	-176	-166	12
uit over	-139	-193	-112	-16
uit te	-16	227	140	14
uit tot	-181	6	164	83
uit van	-251	-172	32	-293
uit voor	-133	-37	85	57
uitbracht .	-109	-124	-117	-104
uitbreiding van	-51	-135	2	-153
uiteen .	-183	-129	-62	-187
uiteen van	151	-154	-167	-109
uiterlijk #	-77	62	-98	206
uiterlijk eind	-104	-212	108	168
uiterlijk in	-117	98	-40	27
uiterlijk op	-72	-9	135	131
uitgaven aan	113	-65	-174	-110
uitgaven van	-93	-65	130	55
uitgebracht ,	-96	-104	-107	-68
uitgebracht .	-123	1	-198	-67
uitgesloten .	-146	61	-173	-130
uitgetrokken .	-145	113	215	99
uitgevoerd .	16	-213	-63	-41
uitgevoerd ;	-104	34	-45	80
uitgevoerd door	-148	-108	-230	-219
uitgewerkt .	-34	98	38	-157
uitkomst .	-118	-170	15	88
uitkomst daarvan	-113	-108	-114	-65
uitkomst deel	-89	-69	-92	105
uitkomst te	57	-109	-181	-87
uitkomst van	-140	-105	-206	171
uitkomsten .	-152	-111	-186	-222
uitkomsten daarvan	-124	-102	-150	40
uitkomsten met	-76	29	-149	17
uitkomsten te	-61	64	-57	-128
uitkomsten van	-153	85	-10	77
uitkomsten worden	-126	-101	-242	133
uitkomsten zal	-88	-87	-234	8
uitkomt .	45	-136	49	-147
uitleggen .	111	-132	88	-133
uitspraak .	-110	-165	-181	-158
uitspraak doen	161	-111	-10	-133
uitspreken .	-87	-73	37	-112
uitval het	121	-126	-107	-131
uitval van	-56	50	-190	-124
uitvoer van	13	100	-163	-122
uitvoerbaar is	-107	89	120	68
uitvoeren .	-123	-69	165	-10
uitvoering ,	-96	-100	88	97
uitvoering .	-114	-135	83	86
uitvoering gegeven	-95	28	-43	-164
uitvoering te	-43	-76	-127	-144
uitvoering van	-30	-87	-223	111
uitwerking van	-77	-99	176	102
uitwisseling met	117	45	-124	-74
uitzoeken .	-84	-161	59	138
uitzondering van	-66	-98	-97	-147
unie van	-101	-176	-16	81
universiteit utrecht	-92	-71	-182	89
uren .	58	-41	-178	-158
uur ,	-100	-123	-121	-108
uur .	-142	128	-12	53
uur ;	-81	105	-134	-128
uur minder	65	76	-125	-48
uur op	12	151	-181	-172
uur per	65	-25	-92	-176
uur te	48	80	-141	-135
uw akkoord	-71	48	-89	101
uw ambtsvoorganger	-82	-119	-59	-83
uw brief	-143	-161	-141	-124
uw kamer	-86	-69	-98	89
uw medewerkers	-122	-140	-93	-116
uw nawoord	-74	-117	-189	-151
uw rapport	-167	-197	-149	-179
uw reactie	-77	-217	-86	-145
uw tweede	-132	181	8	-187
uw verzoek	-72	-31	-62	-133
uw voorganger	-118	-144	-121	-134
uwv ,	-126	-71	-205	-173
uwv .	-142	-74	-44	-114
uwv en	58	68	-43	-74
uwv zal	-128	-132	-216	152
vaak een	98	-114	-186	-133
vaak niet	239	-221	-66	-133
vaak pas	154	26	-167	-172
vaarbewijs voor	-134	-17	-143	-139
vak in	34	-168	110	-120
vakbonden ,	-67	-84	-100	-160
vakbonden is	-105	-172	-182	-125
vaker dan	168	-89	-99	-70
vaker een	130	-115	-66	-79
vaker met	-4	51	-153	-141
vaker op	102	-10	-62	-161
vaker te	137	25	-168	-84
vallen .	-162	126	-189	-109
vallen buiten	-184	-168	-173	-152
valt .	-147	-163	-182	89
valt buiten	-166	-190	-137	-115
valt na	117	66	54	-65
valt niet	-63	-164	72	-66
valt nog	80	-160	-158	-65
valt volgens	119	-109	-80	-42
van #	-52	-18	44	128
van .	-260	-209	135	-22
van :	-61	-217	-201	-117
van aanpak	-72	-129	69	29
van aanvragen	-3	34	-110	-109
van aanvragers	-152	-107	-156	-124
van acht	-43	63	-125	-121
van advocaten	62	67	-65	-106
van alle	-110	75	101	233
van andere	158	-53	-95	-118
van april	-120	-98	-223	-52
van arbeidsmigranten	-130	-68	-77	-62
van artikel	-101	42	37	-21
van asiel	-127	-105	-81	-107
van banken	-57	25	-147	-116
van begeleiders	-35	96	-141	-126
van beide	21	-79	-129	-108
van belang	-233	-29	-85	-266
van bijgaande	-37	99	-71	-84
van binnenlandse	-52	30	19	118
van buiten	54	37	-79	-75
van buitenlandse	37	7	-64	39
van bureau	47	-195	-208	-202
van burgemeester	-137	-3	10	-5
van burgemeesters	-97	-164	-26	95
van bzk	-41	46	-57	-11
van dat	68	-110	39	133
van de	88	-16	5	-32
van deelnemers	30	142	-114	-153
van defensie	-77	-135	18	71
van der	-119	-100	-121	-87
van dertig	-150	-165	176	-105
van deskundigen	-50	53	-125	14
van deze	33	-118	33	-3
van die	70	-185	37	-21
van dit	-139	-285	-110	27
van docenten	-147	-170	0	-86
van drie	-71	-102	196	-13
van duo	-125	-145	-121	-103
van economische	-127	-70	-107	-59
van een	15	1	-11	-62
van elk	-142	157	45	-40
van elkaar	-70	38	-79	-142
van elke	92	-93	174	24
van financiën	-100	-40	-47	-49
van gedachten	-57	-171	-176	-152
van gedetineerden	43	-95	-125	-140
van gegevens	-205	104	-18	-190
van gemeenten	-38	-57	164	-191
van gemiddeld	-58	-126	43	-130
van gezinnen	-120	53	-118	-100
van goede	149	-140	-139	20
van groot	-94	-105	-133	-127
van haar	-87	46	14	-174
van harte	-83	-120	165	-176
van hen	-16	-269	-73	-203
van herkomst	56	-43	-7	-153
van het	-14	37	-47	23
van hun	-104	94	-35	45
van iedere	40	-59	9	30
van in	-95	48	-178	-138
van infrastructuur	-63	28	-203	-198
van inkomsten	-68	-2	3	-105
van inwerkingtreding	-112	-77	76	201
van iob	-105	20	-80	145
van januari	-62	-67	-13	-167
van jonge	-23	68	-164	75
van juni	-115	13	-142	55
van justitie	-52	-7	-8	4
van kinderen	-175	-198	-91	-34
van kleine	-71	-88	-209	-89
van koophandel	-137	12	72	-15
van kracht	-7	-25	-182	73
van landbouw	-100	-136	-126	-138
van leegstaande	-37	13	18	80
van leerlingen	-29	-55	-136	44
van leges	-107	63	-158	-135
van lnv	-68	-166	-15	41
van loon	74	79	-151	-96
van meer	-116	122	-35	-18
van mening	-91	30	-176	-147
van mevrouw	-113	-63	-159	-134
van mij	-146	-244	20	243
van mijn	-162	-179	101	97
van nederlandse	42	-94	-4	99
van nieuwe	-140	161	-305	-54
van ocw	-70	-131	53	43
van onderwijs	-80	-188	169	7
van onderzoeksbureau	-57	-57	-96	-164
van ons	-131	-123	97	38
van oordeel	8	-33	48	-219
van ouders	41	-64	-47	-186
van per	-103	101	33	-178
van personeel	-8	-123	129	-80
van plan	-120	-95	-264	-199
van politie	6	-79	89	55
van procureurs-generaal	-71	-207	119	93
van proef	-143	67	172	31
van raadsleden	78	-156	-188	-133
van reservisten	-120	-76	-157	-50
van rijksmonumenten	-128	-96	-130	-135
van rijkswaterstaat	48	-115	-165	-148
van rvo	-150	-108	-199	44
van sociale	-79	-63	28	-19
van start	-154	-211	-12	190
van state	-159	-187	-68	168
van strafrecht	-76	-95	-46	33
van szw	-149	-95	-25	-3
van ten	-41	55	-116	55
van tien	-123	157	-182	-202
van toelichting	-133	-142	37	-31
van toepassing	-107	-151	-181	-161
van tolken	-28	-160	-105	69
van twaalf	-130	56	-162	62
van twee	19	-58	-166	-79
van uw	-86	-119	-124	-259
van uwv	83	-2	-128	-138
van veiligheid	69	-158	42	-52
van verkeer	-58	-17	-132	-192
van vertrek	-116	-221	-140	-144
van verzekeraars	-114	-115	-156	39
van vier	11	-7	-9	9
van vijf	-247	79	153	90
van visa	-67	-145	-98	33
van volksgezondheid	-58	-84	-140	-15
van vrijwilligers	-121	-8	-46	138
van vws	-125	81	22	148
van vóór	34	133	-230	-248
van wat	102	80	-185	17
van waterschappen	-101	-176	-16	81
van wet	-45	-132	76	-164
van wie	-206	-138	-90	-65
van wijziging	-95	102	-18	188
van zaken	-126	-159	-24	-104
van zes	-1	41	115	52
van zijn	115	-70	-213	-124
van zo'n	32	-181	93	104
van zulke	-135	-86	99	-146
van één	24	155	114	47
vanaf #	-159	-119	313	422
vanaf de	-176	200	-116	-25
vanaf het	-151	-125	40	-40
vanaf januari	-116	-157	137	154
vanaf september	-77	-171	21	199
vanwege de	-52	-86	-179	-118
varen .	-115	-187	-9	60
variant a	-121	32	-150	-159
variant b	-126	110	-196	-148
vast ,	16	36	-142	-127
vast .	-139	-84	91	-73
vast ;	-83	136	-33	-40
vast aan	-122	-175	177	-147
vast aanspreekpunt	-137	184	25	-141
vast bedrag	-170	120	115	-91
vast dat	348	-307	-209	-198
vast in	-135	120	-57	-30
vast te	43	142	-173	-94
vast voor	-94	108	-112	-121
vast welke	-123	157	-169	-157
vast wie	-73	147	-180	-131
vaste commissie	-60	-182	-211	-179
vaste contactpersoon	-55	217	137	35
vaste datum	-126	-191	-153	-143
vaste teams	53	18	22	-14
vaste woonplaats	-105	-110	-98	-126
vastgelegd .	-121	-193	139	22
vastgelegd dat	-71	-178	88	63
vastgesteld ,	-51	-118	6	29
vastgesteld .	116	-155	-121	44
vastgesteld dat	183	-154	-165	-111
vastgoed belang	-167	-163	-126	47
vastleggen .	-85	86	-193	25
vaststellen ,	68	-57	-106	-87
vaststellen .	151	2	0	-132
vat ik	-39	-120	-85	-107
veel bewoners	99	-107	-95	-72
veel van	1	-186	-156	-170
veertien dagen	-131	107	-184	-176
veertig jaar	94	32	-152	-138
veilig kan	-53	-145	-64	-23
veiligheid ,	54	-135	49	43
veiligheid .	119	108	78	35
veiligheid en	-149	-139	-94	-97
veiligheid heeft	-139	50	-40	29
veiligheid hierna	-119	-91	-89	-87
veiligheid van	-113	-99	-240	-161
ver ,	-97	-166	-2	-117
ver .	-136	-215	196	-211
ver :	-147	-140	188	-109
veranderd .	88	82	17	-38
veranderen .	-133	-157	-254	-123
verandert .	-110	-93	-126	41
verantwoord .	-134	-188	166	-100
verantwoordelijk voor	-207	-139	-103	-174
verantwoordelijkheid van	-171	-207	134	-110
verantwoording af	-173	-160	-175	153
verband met	254	-164	-216	-114
verband niet	86	-101	-171	-98
verband tussen	197	-149	-184	-136
verbeterd .	99	26	-172	-9
verbieden .	-157	115	32	-122
verbinden .	3	53	-192	-120
verblijf in	64	-142	-122	-77
verblijven .	-101	56	-72	-95
verbod op	-132	117	-113	-1
verbod zou	-139	-188	-104	-107
verbond van	-114	-115	-156	39
verbonden .	-87	48	55	-196
verdeeld .	-191	-146	30	-3
verdeling over	-132	-111	31	187
verdeling van	-93	75	-22	-179
verder bepleit	-116	113	-143	-123
verder beveelt	-105	136	-166	-119
verder graag	-121	187	-149	-112
verder te	-110	-203	-65	-155
verder wil	-103	-245	66	89
verder ziet	-137	150	-159	-177
verder zou	-84	181	-143	-142
verdienen .	-100	-4	-124	-108
verdient aanbeveling	-93	160	-161	-123
verdient het	-87	151	-118	-126
verdraagt zich	-124	92	178	-119
verdubbeld .	147	84	-170	-92
verdubbelen .	-160	-118	-188	-120
verdwijnen .	-114	126	-196	-102
vereenvoudig het	-88	188	-156	-93
vereenvoudigen .	-137	132	-166	-143
verenigd koninkrijk	-100	-119	-188	-46
vereniging hogescholen	-42	-121	106	96
vereniging van	-106	-126	-114	27
vereniging voor	-105	-154	136	87
verenigingen van	-96	-194	-190	-152
vergeleken .	-96	109	-181	-138
vergeleken met	-134	-147	-133	-115
vergelijkbaar voorstel	-62	-150	-133	-127
vergelijkbare bedrijven	141	-119	-78	-84
vergelijkbare scholen	75	-60	-23	-77
vergelijken .	-110	-108	-173	-123
vergelijkingsgroep .	111	-40	-76	-70
vergen .	-156	-1	-131	75
vergezeld van	-33	-62	-106	41
vergoed .	-123	-134	-2	-138
vergoeding van	-111	140	-188	-113
vergoeding voor	-25	42	41	-54
vergroot ,	-32	-110	-120	-140
vergroot de	57	54	-100	-116
vergt een	-124	56	62	-228
vergunning voor	-98	86	-142	-151
vergunningen voor	70	74	-109	-132
verheugd over	-129	-109	-186	-157
verhogen ,	-72	170	111	-81
verhoging van	-73	159	81	-161
verhoog de	-102	184	-195	-119
verhoog het	-144	168	-212	-123
verhoogd ,	-88	-130	-158	-103
verhoogd .	-163	-184	96	76
verhouding tussen	56	-169	-149	-78
verhoudt tot	-164	-171	112	71
verhuizen .	56	-56	-126	28
verkeer en	-100	-96	-180	-19
verkenning naar	-73	7	106	97
verkeren .	67	-135	-139	-133
verklaring van	-103	-154	-191	44
verkoop van	-48	-35	-244	-181
verkort de	-120	150	-125	-132
verlaag de	-198	260	0	-187
verlaag het	-101	96	-133	-123
verlaagd .	-123	33	-147	22
verlagen .	-50	-64	-147	-102
verlaging van	-14	95	31	-147
verlang van	-77	69	64	69
verlangen .	-34	-181	106	17
verleend ,	-200	-120	-145	-24
verleend .	36	-91	-112	-141
verlenen .	-112	6	-211	-210
verleng de	-149	191	-190	-151
verlengd .	-115	-269	45	46
verlengd tot	-153	26	116	137
verlengen .	-118	42	-204	-151
verlenging van	-163	125	58	-18
verliest zijn	-161	-100	-200	-86
verliezen .	63	-112	65	-114
verloop van	-30	73	-177	50
verlopen .	24	-76	-75	49
vermeld dat	-83	-163	-141	35
vermelden .	-85	-145	98	-66
verminderd .	151	-80	-123	-65
vernieuwd .	-117	-139	-1	-176
verordening eu	-78	-184	-164	-84
verplicht ,	-92	28	42	27
verplicht .	-94	80	43	66
verplicht een	-122	-17	-125	-129
verplicht te	-124	204	-120	-171
verplichten .	-113	38	-147	-105
verplichting geldt	-86	-134	-200	-151
verplichting voor	-100	-174	75	-97
verreweg de	90	36	38	-123
verricht .	-101	-100	-131	-181
verricht door	-110	-111	-95	-117
verricht naar	-40	-87	-42	-47
verrichten ,	-193	67	-146	66
verrichten .	-140	-88	-145	-155
verruim de	-86	202	-177	-153
verruimd .	-101	-141	-99	-205
verruimen .	-126	-43	-44	33
verscheen het	-147	-100	-110	-131
verscherpt toezicht	-141	-114	-123	-133
verschijnt ,	33	-64	11	171
verschijnt .	-142	-132	25	119
verschijnt in	-149	-116	-232	224
verschijnt naar	-103	-112	-231	-5
verschil .	195	-126	-169	-110
verschil in	137	-105	-105	-68
verschil is	97	-53	-172	-80
verschil van	-188	-184	-122	-109
verschillen .	-102	-147	-66	-118
verschillen in	-213	-166	-183	-152
verschillen tussen	145	-120	82	-137
verschilt per	39	-137	-111	-131
verschuldigd .	-156	-89	-122	-114
verslag .	23	-116	-154	104
verslag doen	-70	-70	-229	26
verslag over	-104	-118	134	22
verslag uit	-128	-126	-181	-56
verslag van	-135	-152	-165	84
verstaan het	-144	-137	-154	-179
verstaan wij	-88	-86	-114	-106
verstaat de	-170	-183	-111	-121
verstande dat	-91	-51	160	200
versterken .	-130	7	-199	-137
verstreken .	-81	-132	-187	-153
verstrekken .	-85	92	-195	53
verstrekken aan	25	120	-158	-139
verstrekt .	-200	-168	-153	-77
vertraging opgelopen	-178	-115	-111	-149
vertrek uit	-182	-103	-12	-51
vertrek van	13	-126	93	45
vertrekt .	172	-167	-93	-96
vertrouw erop	-128	-100	-148	-166
vertrouwen .	-229	-171	79	-120
vertrouwen in	127	-124	-169	-73
vervallen ,	-51	4	-198	44
vervallen .	-113	43	22	141
vervang de	-149	187	-138	-113
vervangen .	-179	49	-190	59
vervangen door	-109	205	-1	-214
vervanging van	-125	-215	84	-165
vervoer en	-62	-91	-148	-131
verwacht .	47	-149	81	83
verwacht dat	-233	20	-234	-272
verwacht de	-43	-159	-114	113
verwacht ik	-47	-114	27	90
verwacht u	-24	-89	-225	209
verwachten .	-48	-128	-54	93
verwachten dat	-127	-99	-107	-141
verwachting begin	-74	-84	27	75
verwachting eind	-79	-75	158	146
verwachting in	-113	-43	35	-17
verwachting medio	-49	-84	74	137
verwachting op	-65	-125	-124	156
verwachting volgend	-33	-78	-142	-106
verwachting zal	-120	-50	-165	-180
verwachting zullen	-93	-122	-74	-133
verwerkt ,	-64	-132	-70	-98
verwerkt .	-107	16	85	90
verwijs ik	-32	71	87	3
verworpen .	-81	-176	-192	-189
verzekeraars .	-56	90	-171	32
verzekeraars en	-202	-128	47	-155
verzekerd dat	-112	-156	-19	-166
verzekeringsbank svb	65	-183	-208	-208
verzenden .	-50	197	-118	-166
verzetten .	-81	-110	-149	-78
verzocht .	-135	-75	-219	-53
verzocht de	-116	-160	-209	-154
verzocht in	-92	-109	87	-89
verzocht mij	-73	-152	-215	8
verzocht om	-89	-114	-212	-169
verzocht te	-29	-100	-146	-126
verzoek ,	124	-137	-75	-90
verzoek .	-97	-95	-226	-153
verzoek een	-111	-167	-74	-144
verzoek in	-53	-142	131	115
verzoek na	-135	-93	97	115
verzoek om	67	-197	-112	97
verzoek onderzocht	-136	-54	-235	-83
verzoek van	-156	-62	-134	-70
verzoeken .	-149	-134	103	-83
verzoeken het	-23	-85	-122	-93
verzoekt de	-109	-226	-212	-272
via de	39	-36	-49	84
via een	-140	72	-77	-119
via het	-200	-247	32	-28
viel de	-166	56	77	-115
vier aanbevelingen	-199	-207	-220	-206
vier gemeenten	11	-80	157	78
vier jaar	-56	110	-69	109
vier maanden	18	-53	-252	3
vier minuten	151	-148	-114	-135
vier op	192	-172	-105	-136
vier van	119	-12	102	-167
vier weken	-44	50	-23	109
vierde aanbeveling	-89	113	98	67
vierde kwartaal	-71	-257	-55	191
vierde punt	-96	-1	3	-78
vijf .	33	128	-145	-82
vijf aanbevelingen	-198	-257	-215	-179
vijf dagen	-150	73	-219	-161
vijf gemeenten	-86	40	-3	-98
vijf jaar	0	155	19	-42
vijf kilometer	-88	-37	-161	-123
vijf locaties	49	-108	-115	-76
vijf maanden	182	-85	-71	-97
vijf naar	-162	89	155	110
vijf regelingen	-195	15	-118	-117
vijf weken	116	-118	112	-82
vijfde .	38	-47	-112	-92
vijftien jaar	-182	-182	-202	-53
vind dat	-148	-137	-232	-169
vind het	-110	-149	-93	-213
vind ik	-184	-115	143	-187
vinden ,	158	-151	-7	-185
vinden .	-22	-101	-20	-20
vinden dat	-228	125	-176	-109
vindt dat	-231	324	-65	-16
vindt de	-152	119	-190	-151
vindt het	-138	205	13	-162
vindt in	-118	33	24	133
vindt u	-107	-29	-90	-139
vluchtelingenwerk nederland	-131	-107	-91	-121
vng ,	-95	-72	-269	68
vng een	-67	-150	-139	148
vng en	-120	-246	66	-67
vng heeft	-91	-76	39	-196
vng is	-203	-97	-182	-172
vno-ncw en	-68	63	-134	-128
voedsel- en	-91	29	-108	-98
voegen .	-134	-144	-151	-131
voegt daar	-149	-191	214	-183
voegt daaraan	-82	-121	106	-185
voel ik	-195	107	236	-198
voer ik	-92	-143	-50	247
voeren .	-134	107	139	64
voeren en	-98	52	-181	-112
voert de	14	106	40	52
voldaan .	-89	-214	52	63
voldaan aan	-82	-58	-153	-193
voldoe ik	-102	-111	-239	-5
voldoen .	-171	51	43	-137
voldoende te	-78	-65	-112	-181
voldoet .	-3	-166	-128	-226
volg ik	-107	124	210	4
volgen .	-103	83	-5	50
volgen en	116	0	-145	-12
volgen in	-92	-123	159	181
volgend jaar	-164	-252	-77	65
volgend kabinet	-121	-211	12	383
volgende aanbevelingen	-111	-144	-125	-138
volgende doorlichting	-135	85	-173	82
volgende maand	-124	-98	61	201
volgende ronde	-65	-84	-25	160
volgende voortgangsbrief	-63	-52	-159	111
volgens de	384	-27	-194	-128
volgens een	52	-154	-123	-132
volgens haar	51	148	0	-88
volgens hen	13	156	-134	-157
volgens het	235	75	-200	-224
volgens iob	-43	81	-183	-122
volgorde van	-156	-39	-164	-77
volgt .	-191	-125	31	-161
volgt de	-122	-142	5	-50
volgt een	-99	-130	8	173
volgt het	-74	101	173	78
volgt in	-88	-138	-160	204
volgt uit	-138	-143	-232	-222
volgt zodra	-115	-177	-153	198
volksgezondheid ,	-56	-81	-144	-24
volksgezondheid en	-80	-121	-85	-103
volkshuisvesting en	-53	55	-143	47
volstaan .	-94	-23	75	-84
volstaan met	-160	101	52	-102
volstaat .	-41	-208	39	-176
voltooid .	-106	2	-64	18
vonden de	134	-168	-35	-37
vonden zij	101	-85	-111	-81
voor #	-133	-2	118	348
voor ,	-102	1	69	-61
voor .	-87	35	-13	8
voor aan	-59	-28	-57	169
voor aanvragers	88	40	-86	-109
voor alle	-214	65	-11	82
voor andere	-188	-176	43	-180
voor bedrijven	-40	-68	-183	-146
voor begeleiding	-158	108	-197	-116
voor buitenlandse	-103	-78	-206	9
voor cultuur	-155	-12	-205	-223
voor dat	-234	183	-100	-145
voor de	-59	-3	-162	-31
voor december	-170	-130	-184	50
voor deze	-58	112	101	-245
voor die	-166	-262	-58	125
voor dierenaangelegenheden	-140	36	-135	-92
voor dit	-24	-44	33	-304
voor economische	-118	-63	-158	-60
voor een	-91	126	10	-82
voor elk	-123	126	-179	-184
voor elke	-148	154	17	70
voor en	-139	-117	87	120
voor extra	-86	-166	171	-148
voor gemeenten	-10	-91	-40	111
voor gezinnen	-191	129	-132	-103
voor giften	-90	-110	-21	-114
voor grote	-131	-149	-151	51
voor haar	-130	-97	-138	-138
voor hen	104	-34	-122	-75
voor het	-76	-109	-71	109
voor huisvesting	-80	60	52	-75
voor hun	-67	-114	-28	-212
voor identiteitsgegevens	-113	-127	114	154
voor ieder	-153	-181	-182	-130
voor iedere	-91	135	94	6
voor iedereen	-161	8	168	-198
voor in	89	-142	-213	123
voor is	77	63	60	35
voor jonge	-32	32	-121	-109
voor jongeren	-172	215	-60	44
voor justitie	-44	-97	-162	-146
voor kinderen	-98	92	132	79
voor kleine	-26	163	-329	-75
voor langdurige	-98	-101	-100	-85
voor lopende	-84	-81	-115	107
voor mensen	76	23	-156	98
voor mij	-145	-149	24	22
voor milieu	-68	-111	56	107
voor minder	-194	10	-158	-129
voor nieuwe	-107	87	-117	-39
voor ogen	-180	-172	173	-135
voor ondernemend	39	-66	94	-50
voor ondernemers	98	-34	-130	-147
voor onderzoek	-134	54	59	-136
voor ouderen	-131	-164	9	77
voor ouders	75	-14	-177	-214
voor particuliere	-135	-116	-68	44
voor primair	-32	37	103	-172
voor rechtsbescherming	-65	105	-159	-87
voor rekening	126	61	56	-113
voor slachtoffers	-110	-2	-202	-114
voor sociale	-69	92	74	-125
voor strafrechtstoepassing	-59	-144	-99	-89
voor te	-96	136	83	17
voor ten	-125	-74	-143	-139
voor tien	-117	78	47	64
voor twee	-130	108	-144	-161
voor u	-159	-152	-197	-17
voor veel	70	-118	-72	-112
voor veiligheid	-5	0	-145	-131
voor vijf	-172	48	19	-154
voor volksgezondheid	-76	-85	-71	-119
voor volkshuisvesting	-53	61	-133	80
voor vreemdelingenzaken	-112	-210	-139	-113
voor vrouwen	66	19	-170	-120
voor werkgevers	-197	110	-3	-134
voor werknemers	-142	84	-99	-83
voor wie	-194	91	-102	61
voor wonen	-123	-110	-148	17
voor woningen	-198	-88	-69	-110
voor zelfstandigen	-167	17	-234	-150
voor zich	3	-143	97	-173
voor zijn	-24	153	-224	-185
voor zo'n	-153	-191	69	43
voor zorgverzekeringen	-66	-149	8	46
voor zover	-80	-178	-118	59
voor zwangere	56	-123	34	76
voor één	40	83	-8	-186
voor- en	-35	-134	153	143
vooraf een	26	56	-103	-55
vooraf te	-150	142	-220	-113
vooral de	155	-176	76	-103
vooral een	-50	38	70	-46
vooral het	187	-102	-157	-85
vooral voor	175	-95	-141	-92
vooralsnog geen	61	-182	120	57
vooralsnog niet	-124	-157	33	-91
voorbeeld in	-86	62	-120	-77
voorbereiding .	-71	26	15	-168
voorbereiding daarop	-64	-84	-125	87
voorbereiding en	-95	-86	109	137
voorbereiding van	-37	-109	-258	-26
voordat de	70	-155	94	-112
voordat een	38	-42	-205	-188
voordat het	10	109	-149	-144
voordat ik	-91	-145	-10	-9
voorganger heeft	-118	-92	-100	-74
voorganger toegezegd	-40	-56	-100	-100
voorgelegd .	-132	-33	29	101
voorgeschreven .	-115	-184	-35	30
voorheen .	157	-138	-104	-80
voorjaar #	-134	94	79	-144
voorjaar .	-80	-181	-6	153
voorjaar met	-89	-164	105	97
voorjaar van	-47	-231	133	246
voorjaarsnota #	-74	-81	140	71
voorjaarsnota .	-129	-136	-197	195
voorkomen .	33	-130	-156	-96
voorkomen dat	-133	-136	-140	-121
voorkomt .	-6	77	54	-117
voorleggen .	-110	-131	-268	8
voorlopige hechtenis	-83	-117	-19	-99
voornemen .	-92	-86	98	-213
voornemens het	-90	-135	185	71
voornemens in	-111	-121	18	-126
voorraad .	71	74	-172	-92
voorrang krijgen	-180	88	12	34
voorschrijft .	44	-191	-58	-176
voorschrijven .	-144	-70	130	69
voorstander van	-136	89	96	-225
voorstel ,	-86	164	2	-153
voorstel .	-100	28	90	86
voorstel gedaan	-100	-178	-202	-160
voorstel in	-104	-204	-60	50
voorstel niet	-75	-112	-162	41
voorstel om	-66	263	208	-89
voorstel te	-27	-65	38	170
voorstel van	-117	33	112	-163
voorstel voor	-66	-172	-21	-105
voorstellen .	-179	-200	-272	68
voorstellen :	-145	-148	-163	-81
voorstelt ,	-81	86	110	-81
voort .	-70	19	-147	24
voort te	-160	76	-182	-185
voort uit	-112	-134	13	-133
voortaan door	-137	60	89	66
voortaan een	-51	19	-24	32
voortaan in	-120	113	110	-4
voortaan ook	-115	58	82	170
voortaan te	-119	206	-161	-223
voortaan voor	-64	81	-113	-140
voortgang van	-121	78	-124	-65
voortgangsbrief over	-91	-89	-160	132
voortgangsrapportage van	-33	62	60	160
voortgezet .	-130	-217	-231	170
voortgezet onderwijs	-55	-79	94	-214
voorts acht	-120	153	-105	-137
voorts zou	-124	173	-149	-160
voortzetting van	-89	46	-75	56
vooruit .	16	-161	-1	-15
vooruit te	-91	24	74	47
vooruitlopen .	-88	-76	89	-143
vooruitlopend daarop	-109	-174	-45	107
vooruitzicht gesteld	-71	-67	-159	-155
voorwaarde voor	-118	-189	-125	-145
voorzien ,	-155	-175	-5	54
voorzien .	30	48	-58	4
voorzien in	-143	73	-295	103
voorzien op	-68	-160	11	76
voorzien van	-38	-60	60	54
voorzien voor	-127	-159	-19	236
voorziet .	-134	-94	-74	10
voorziet daarin	-94	-104	-194	-148
voorzitter ,	-110	-142	-166	-137
voorzitter van	-140	-134	-143	-32
voorzitterschap van	-85	-64	-80	-43
voren dat	315	-150	-221	-149
vorig jaar	-131	66	144	-172
vorige kabinet	-98	-106	-154	-155
vorige maand	-144	88	18	-159
vorige week	-191	-188	11	-29
vorm van	-91	-82	-152	75
vormen .	-86	58	62	69
vraag #	-70	-150	-172	-126
vraag .	-164	-165	-154	-137
vraag die	-103	-178	-147	19
vraag ik	-100	-194	-58	175
vraag naar	-63	-168	71	-118
vraag of	-109	-81	-262	-98
vraag van	-98	-175	-315	-38
vraagstukken aiv	-59	-129	-70	-90
vraagt ,	-116	55	217	-14
vraagt .	-147	32	-61	-40
vraagt de	-166	248	-277	-201
vraagt een	-141	47	111	-142
vraagt het	-131	117	-270	-217
vraagt mij	-121	31	-179	-140
vraagt om	-131	-30	-32	-65
vraagt u	-123	127	-172	-165
vraagt zij	-108	160	-155	-133
vragen ,	46	17	-167	80
vragen .	-52	126	-180	-38
vragen de	93	-39	53	100
vragen en	-95	95	-129	-77
vragen gesteld	-100	-180	-212	51
vragen hoe	-63	-138	-123	-104
vragen naar	-126	-45	-154	-85
vragen of	-146	-234	-160	-242
vragen om	-149	64	-191	29
vragen over	-155	-186	50	-206
vragen van	-162	-35	-228	44
vragen waarom	-125	73	-178	-77
vragen wanneer	-97	-145	-187	-224
vragenuur van	-88	-104	-159	-143
vreemdelingen die	-97	-123	-170	8
vreemdelingen in	-166	10	-105	-137
vreemdelingenbesluit #	-94	-141	102	73
vreemdelingenzaken acvz	-112	-210	-139	-113
vrezen dat	-189	-160	-146	-152
vrij te	-71	-1	38	-155
vrijgemaakt .	-128	-145	92	80
vrijgesteld .	-109	53	38	-117
vrijstelling voor	-103	-61	-169	-102
vrijwel alle	248	-147	-126	-123
vrijwel geheel	101	-183	-134	-115
vrijwel niet	190	-117	-191	-142
vroeg ,	-56	-107	-172	-94
vroeg .	-137	-172	208	-140
vroeg de	-133	-87	-110	-172
vroeg het	-135	-222	-130	-241
vroeg ik	-77	-123	-144	-135
vroeg in	-156	-91	-89	-133
vroeg mevrouw	-136	-130	-125	-99
vroeg mij	-96	-186	-171	-192
vroeg op	-59	-110	-141	-164
vroeg tijdens	-90	-120	-76	-89
vroeg u	-92	-158	-125	-91
vroeg uw	-89	-126	-97	-118
vroegen de	-74	-110	-84	-119
vrouw .	-270	-108	-85	-87
vrouwen ,	83	4	-8	58
vrouwen .	133	74	-186	-169
vrouwen en	56	-110	-154	-133
vrouwen in	-131	-200	-128	-113
vullen .	-106	-91	68	-131
vvd-fractie vragen	-110	-3	-101	-73
vws ,	-54	38	-73	100
vóór #	-93	-91	-54	279
vóór de	9	61	27	120
vóór die	-164	104	71	124
vóór het	-96	-82	73	199
vóór prinsjesdag	-79	-119	-133	112
waar #	146	-79	-77	-79
waar dat	-25	-160	-121	73
waar de	71	188	87	-65
waar een	178	-190	-183	-170
waar het	-102	-299	154	-43
waar in	-115	-17	-147	-6
waar zij	-115	-54	-235	-102
waarbij de	-4	-66	-126	-149
waarbij ik	-69	-144	-169	65
waarde van	-130	-84	-132	-85
waardeert de	-15	-89	-58	-120
waarderen de	203	-95	-103	-150
waarin de	-177	-140	43	-120
waarin een	-124	-199	-33	-26
waarin het	-127	54	59	-105
waarin ook	-101	33	-229	-80
waarin staat	-60	-68	-30	46
waarmee de	66	-137	43	80
waarmee het	-138	-105	-116	-117
waarmee ik	-93	-155	-62	-178
waarmee zij	-114	-116	67	48
waarna ik	-31	-74	-83	69
waarna u	-61	-86	-170	155
waarom .	-80	15	23	-119
waarom de	-143	57	-282	-161
waarom het	-164	-142	-130	-70
waaronder de	-87	31	-118	-108
waarop de	-168	97	116	123
waarop het	-114	98	-59	-120
waarover de	-101	-179	-161	68
waarover ik	-57	-48	90	-125
waarvan #	-97	-161	-170	-160
waarvan de	-82	25	-92	-5
waarvan er	11	-163	-256	-194
waarvan het	45	25	106	116
waarvan ik	-108	52	173	26
waarvan ruim	-173	-123	-108	-92
waarvan u	-74	-114	147	118
waarvoor in	61	25	74	83
wacht ik	-137	-82	-44	-181
wachten .	-66	-161	129	-195
wachten ?	-149	-108	-42	-42
wachten en	73	-140	-203	-90
wachten op	-43	-155	-118	-167
wachtten #	110	-59	-64	-127
wachttijd in	107	-135	-170	-126
wachttijd voor	101	-186	-153	93
wachttijden .	-134	86	-137	-129
wachttijden bij	-118	67	-167	-144
wachttijden in	-88	-161	-81	-114
wageningen university	-38	-75	-158	-151
wanneer de	-196	-68	-65	-78
wanneer een	-33	-43	28	-161
wanneer het	3	-166	38	-25
wanneer kan	-25	-92	-90	-116
wanneer zij	-104	-1	-182	-192
want in	-2	-121	117	-99
waren ,	135	-104	-166	-118
waren .	167	-127	-79	-67
waren dat	39	-60	-163	-214
waren de	44	-100	-74	-66
waren er	153	-186	-238	-159
waren gemiddeld	87	-70	-48	-62
warenautoriteit nvwa	-76	46	-96	-72
was #	-100	-166	-160	-173
was ,	-185	-93	-199	105
was .	90	-41	-235	-110
was dat	-102	-122	-188	-139
was de	292	-165	-169	-125
was een	-39	-106	-164	-140
was het	117	83	52	-116
was in	27	-89	-136	-131
was na	-42	-162	-128	-124
was niet	-92	-207	-141	-60
was voor	-123	-130	-199	-189
was voorzien	33	-84	-124	-164
wat dat	-176	-127	90	108
wat de	16	106	185	76
wat die	-124	-36	-20	-96
wat een	-129	-17	34	5
wat er	-15	-44	-331	18
wat ermee	87	-219	-153	-121
wat het	-129	-74	76	119
wat ik	-103	-175	-256	-125
wat is	106	-180	-208	-110
wat met	-106	-146	-159	-185
wat mij	-128	-185	75	-167
wat vindt	-66	95	-209	-161
wat zij	-12	-214	-118	65
water ,	-117	-121	-153	-166
website van	-144	-162	57	50
weeg ik	-87	56	217	182
week .	24	-182	-145	6
week aan	-70	-94	43	135
week de	111	-100	-156	-102
week een	-195	12	-4	43
week meer	152	-99	-76	-144
weer een	-50	73	-28	-170
weergegeven .	-86	-163	-139	-35
weet ,	-97	56	78	102
weg .	61	-145	179	44
weg dat	-124	-128	-132	-83
weg naar	88	-151	-191	-174
weg te	-183	129	-228	22
weg van	-147	60	-157	-83
wegen .	58	-126	-136	-97
weggewerkt .	-140	-146	-96	-77
weinig aan	11	-175	155	-160
weinig bekend	158	-136	13	-182
weinig te	86	-148	60	-75
weinig toe	-99	-127	143	-210
weken ,	61	66	-136	-97
weken .	9	-56	-126	51
weken de	44	-121	-11	30
weken een	-80	23	25	51
weken eerder	209	-95	-96	-40
weken in	111	150	-208	-100
weken is	16	-111	24	-100
weken korter	108	-141	-133	-93
weken langer	134	-150	-71	-177
weken moeten	-110	100	-156	-54
weken na	-202	-21	-188	34
weken te	-136	-14	-171	-153
weken voor	-164	152	-211	39
wel ,	9	-206	-22	65
wel .	11	69	74	76
wel :	84	-144	132	118
wel breng	-75	-176	114	145
wel de	18	-156	103	109
wel een	-40	63	-134	-159
wel heb	-91	-116	122	0
wel in	2	94	127	23
wel is	-61	-121	-175	130
wel laat	-44	8	-82	173
wel met	-126	-132	-158	-164
wel vraag	-113	-137	-132	116
wel worden	-137	-118	88	105
wel wordt	57	-77	123	78
wel zal	-115	-78	71	218
welke staat	85	-125	-142	-109
welke wijze	-81	65	-166	81
welzijn en	-56	-81	-144	-24
wenden .	-64	-119	-182	-76
wens tot	-87	-173	109	-39
wens van	-121	199	183	-147
wenselijk ,	-127	-213	192	-104
wenselijk .	-58	37	-93	-99
wenselijk dat	-159	224	-179	-158
wenselijkheid van	-136	160	-109	-98
wensen over	93	-224	-196	-139
wensen overlaat	102	-110	-188	-89
werd geen	146	-73	-145	-73
werd in	74	-171	-194	-124
werden #	81	-101	-77	-85
werk ,	72	-93	-83	-114
werk .	-41	-103	-51	-169
werk ;	131	-149	-154	-101
werk en	-144	-134	-83	23
werk ik	-68	-141	-143	153
werk in	-158	9	49	-167
werk te	-170	-147	-171	-2
werk van	-124	-178	78	-118
werkdagen .	-128	-30	96	-108
werkdruk van	25	-107	-111	48
werken ,	-164	-4	-79	83
werken .	-40	-67	-165	-136
werken met	-184	-168	70	122
werkgelegenheid ,	-99	-155	-144	-138
werkgever .	94	6	-203	-111
werkgevers .	-106	-137	-185	78
werkgevers die	24	-148	-145	-119
werkgevers en	-250	-193	6	-98
werkgevers in	-124	123	-114	-80
werkgevers zijn	112	-116	-185	-99
werking .	-108	-105	5	34
werking te	-109	-80	-179	58
werking treedt	-87	-160	-26	199
werknemer .	-157	-134	43	-126
werknemers .	-182	-67	-191	-105
werknemers die	83	105	21	-147
werknemers in	-204	-141	-194	-118
werknemers van	71	-133	-168	-120
werkt ,	-57	-191	-65	-197
werkt .	-166	53	-268	-85
werkt aan	-173	-183	-283	13
werkt de	142	-129	86	45
werkwijze in	-113	113	83	-7
werven .	-158	92	-116	-138
wet .	61	41	-1	-207
wet arbeid	-119	83	-228	-47
wet basisregistratie	-92	-98	-48	-75
wet bestuursrecht	-96	-207	-10	-156
wet binnen	-127	-132	-121	40
wet en	-127	-129	-131	-121
wet gaat	-81	-107	-132	89
wet in	81	-147	-117	-215
wet inburgering	6	-173	-19	56
wet is	68	-145	-226	74
wet na	-106	-127	52	-135
wet nu	-179	-151	55	-97
wet op	-144	-182	-63	35
wet te	-94	143	-7	52
wet tot	-6	43	-114	-77
wet wijziging	-91	-75	-140	37
wet wordt	-121	-186	-139	167
wet zelf	-94	62	-170	-116
wetboek van	-103	-129	-63	-18
weten dat	-207	-138	-81	-207
weten de	153	-158	-191	51
weten het	-75	-109	-127	-122
weten hoe	-179	-71	-137	90
weten hun	114	-202	96	-92
weten in	-141	-137	-241	-165
weten of	-118	-85	-46	130
weten te	-39	-123	-117	121
weten vaak	183	-122	-177	-85
weten waar	-205	50	-152	-189
weten waarom	-129	-145	-130	-81
weten wat	-118	19	-44	-200
wetgevingsoverleg van	-48	-106	-114	-131
wethouders .	-61	-137	-163	109
wetsvoorstel .	-103	-22	39	-210
wetsvoorstel daartoe	-97	-64	38	28
wetsvoorstel dat	-110	-120	185	61
wetsvoorstel over	-109	-121	48	78
wetswijziging nodig	-123	-135	95	-61
wettelijk recht	-56	-46	15	-93
wettelijk te	-73	154	44	-95
wettelijke grondslag	-154	-101	-163	-150
wettelijke plicht	-53	69	91	58
wettelijke taak	-86	27	-21	17
wettelijke termijn	21	21	-107	-203
wie #	-185	-89	-141	-159
wie bij	-52	5	-194	-118
wie dat	113	-147	45	81
wie de	-106	-60	107	-123
wie door	-40	-121	106	-59
wie een	-45	-207	-140	-189
wie er	141	-129	-178	-165
wie geen	-10	74	-183	-124
wie het	-24	-37	-60	-118
wie hij	-54	-174	-130	-93
wie in	-54	-36	-101	-228
wie voor	-22	27	190	-139
wie zij	113	-124	-155	-98
wie zijn	90	-173	-231	-145
wij adviseren	-47	131	-130	-207
wij af	-89	97	-60	-110
wij dat	47	-188	-195	-36
wij de	-159	-132	-214	64
wij een	-203	-155	-200	77
wij geen	172	-81	-128	-47
wij hebben	-146	69	47	-253
wij in	-180	-84	80	143
wij met	-106	-218	-194	170
wij niet	14	-146	-60	-131
wij ons	-117	-145	19	173
wij op	-86	-172	85	-147
wij raden	-107	163	38	-92
wij stellen	93	65	1	-119
wij u	-139	104	6	66
wij uit	82	-121	58	131
wij voor	-82	-127	-106	103
wij zijn	-83	-116	-217	-29
wij zullen	-187	-152	53	39
wijs ik	-92	-245	-6	-65
wijst de	69	15	-188	-139
wijst er	104	-158	-54	-182
wijst erop	122	-113	-29	-119
wijst het	58	38	-210	-138
wijst op	-93	20	-157	-200
wijst u	-78	-73	142	-131
wijst uit	174	-135	-65	-67
wijze van	-155	102	128	-35
wijze waarop	-61	-169	-111	-118
wijzen .	-60	74	194	180
wijzen en	-131	112	-166	-115
wijzen erop	142	56	-66	-135
wijzen op	-246	59	-51	-25
wijzigen .	-69	-147	161	-9
wijziging .	-144	-162	-22	45
wijziging curatele	-91	-75	-140	37
wijziging van	-63	-55	160	74
wil dat	-223	166	-234	-141
wil de	53	0	-55	-126
wil het	-167	106	130	49
wil ik	-142	-35	329	-95
wil niet	-171	-144	-172	-140
willen ,	-136	38	72	47
willen dat	-190	146	-182	-206
wilt u	-73	-15	22	-138
wisselende inkomsten	37	44	-141	-113
wmo #	-166	-153	-49	-124
wodc heeft	48	-138	39	-245
wonen en	40	-137	-178	-33
woning .	-195	-21	-179	-127
woningen .	-175	-166	91	-105
woont .	-153	-158	-159	-91
worden ,	-35	-61	104	40
worden .	-176	75	-112	-158
worden aangepast	-64	53	63	103
worden aangetoond	112	-92	-144	-117
worden afgedaan	102	-141	-126	4
worden afgerond	-93	-95	-160	-185
worden beantwoord	24	-126	-116	25
worden behandeld	-183	-27	-124	-170
worden bekort	-165	87	69	65
worden beoordeeld	-123	-183	-119	-7
worden bepaald	57	27	-180	83
worden besloten	-85	-131	145	-170
worden betrokken	46	-42	51	92
worden bezien	-105	-163	-216	51
worden de	19	-239	45	201
worden dit	-115	-124	-127	121
worden door	145	-174	-155	-188
worden gedaan	-91	131	23	-168
worden gehouden	-130	30	-241	4
worden gelezen	-46	-174	-130	-128
worden gemaakt	51	-106	-148	-29
worden gemeten	-122	39	-101	-55
worden geplaatst	-91	84	-99	-189
worden geraamd	-173	-184	-184	-158
worden gesteld	-185	4	-132	34
worden gevraagd	-74	-190	-111	232
worden gewijzigd	-30	61	-7	-7
worden geëvalueerd	-104	-151	-111	35
worden in	-193	-43	-70	177
worden ingediend	-118	86	0	-24
worden ingevoerd	-116	145	65	25
worden meegenomen	-54	-143	-138	-100
worden nog	-149	-121	-149	141
worden ondergebracht	-203	89	-173	61
worden opgenomen	-67	-27	18	40
worden vastgelegd	-54	-9	177	168
worden vastgesteld	102	55	31	-84
worden vermeld	-81	83	-88	63
worden vrijgesteld	-109	53	38	-117
wordt #	212	-151	-140	-155
wordt ,	-139	-114	109	58
wordt .	-206	66	20	59
wordt aanbevolen	-67	148	-159	-173
wordt aangeboden	-61	94	156	80
wordt aangenomen	36	-125	-157	-159
wordt al	-126	-126	68	-153
wordt beoogd	-155	-72	-17	-126
wordt besloten	-56	-134	28	85
wordt betaald	59	-143	-113	-93
wordt betrokken	-183	-149	90	167
wordt bezien	-133	-134	48	135
wordt bij	-149	25	212	205
wordt daarom	-135	-177	-42	206
wordt dat	-173	-209	90	-229
wordt de	-75	-91	-13	207
wordt dit	-74	-132	-139	20
wordt door	112	-175	-70	-42
wordt een	12	-255	-222	166
wordt geadviseerd	-56	66	-131	-213
wordt gedaan	-98	-143	-187	-180
wordt gehouden	50	35	-185	-60
wordt geregeld	-120	-150	-15	173
wordt getoetst	-122	75	-120	-140
wordt gevraagd	-157	153	-205	-250
wordt gewerkt	3	-108	134	5
wordt geëvalueerd	-127	-216	-178	-245
wordt het	-107	-215	-298	95
wordt hierover	-85	-71	-127	149
wordt in	-69	-127	-156	313
wordt ingediend	-109	-116	108	50
wordt meegenomen	-60	86	179	164
wordt met	22	-232	191	139
wordt momenteel	-100	-140	78	-46
wordt na	-92	-109	-110	160
wordt naar	-143	-105	-161	193
wordt nagegaan	76	-136	-90	28
wordt niet	-20	-160	-49	-164
wordt nog	-177	-177	-56	169
wordt onderzocht	-118	-229	184	173
wordt op	-173	-182	11	-65
wordt opgenomen	-74	53	104	214
wordt overschreden	37	-15	-119	-154
wordt per	-85	20	141	166
wordt sinds	-150	-189	194	-221
wordt u	-212	-152	-253	229
wordt uw	-151	103	-156	69
wordt verstaan	-175	-154	-165	-177
wordt verzocht	-28	-116	-166	-85
wordt voor	-139	-133	-101	165
wordt voortgezet	-65	-53	-162	8
zaak van	-217	-212	111	-273
zaken ,	-92	-130	12	-161
zaken .	-225	-182	-262	-51
zaken en	-102	58	9	75
zaken rond	-74	-55	-112	-121
zal ,	-103	-178	-253	198
zal berichten	-35	-77	-221	97
zal bezien	-30	-114	42	80
zal daarbij	-103	-92	-95	-20
zal daarom	-47	-118	220	120
zal daarover	-45	-143	-107	-158
zal daartoe	-26	-92	10	181
zal dat	-191	-197	-267	0
zal de	-80	-267	132	255
zal dit	-46	-86	14	-136
zal er	-177	64	55	-228
zal haar	-121	-204	-314	-214
zal het	-184	-245	-11	-14
zal ik	-93	-89	-46	353
zal in	-146	-51	-74	6
zal met	-117	-166	99	22
zal naar	-93	-193	-295	-178
zal nederland	-72	-91	-119	116
zal over	-101	-163	-122	-158
zal uw	-102	80	-10	163
zal vanaf	-82	-108	-36	114
zal worden	-78	-195	56	173
zal zich	-89	-128	42	43
zal zijn	-168	-128	40	14
ze alle	-47	79	144	-70
ze op	-92	111	10	-101
zeeland .	-122	50	-164	57
zeeland en	-107	-123	74	-169
zeer .	87	-92	-97	-113
zeer erkentelijk	-146	-123	-170	-122
zeer verschillend	170	-124	-156	-87
zeg ik	-141	-201	-179	208
zegde ik	-83	-124	-125	-156
zeggen ,	140	-126	-105	-45
zeggen .	214	-211	-239	-189
zeggen dat	-190	-140	-143	-84
zeggen in	-122	-49	-97	17
zegt u	-50	53	228	100
zekerheid te	-28	19	-11	11
zelden een	173	-178	-128	-174
zelden op	204	-125	-158	-140
zelf ,	-193	59	162	35
zelf .	-283	-274	65	-158
zelf de	-134	-160	-176	-125
zelf een	-90	173	-232	-256
zelf en	-77	66	187	59
zelf het	-12	-149	-99	-194
zelf hun	-96	-141	-129	63
zelf in	-50	-135	-120	-118
zelf is	-174	66	-14	-74
zelf kunnen	-87	171	-135	-127
zelf over	-156	-3	34	-209
zelf te	-128	31	78	-143
zelf verantwoordelijk	-157	-22	-60	-143
zend .	-27	-85	-118	-18
zend ik	-82	-88	-116	34
zenden .	-74	-8	-177	28
zes aanbevelingen	-135	-204	-203	-112
zes jaar	61	28	121	-171
zes maanden	-65	179	38	19
zes op	210	-120	-162	-145
zes van	164	-117	-137	-103
zes weken	53	-52	-4	-56
zet de	-149	99	16	-84
zet het	-65	14	-106	137
zet ik	-70	-119	34	171
zetten ,	-110	-142	86	29
zetten .	19	-112	-118	-140
zeven aanbevelingen	-118	-167	-89	-109
zeven dagen	29	55	-80	-79
zeven gemeenten	-107	-127	-155	-59
zeven jaar	-67	104	42	58
zeven maanden	134	-122	-63	-103
zeven van	127	-122	-106	-53
zeven weken	125	-137	-197	-133
zich .	40	-81	-156	-117
zich aan	-163	-111	26	-160
zich bij	-73	-119	-207	-157
zich daar	-131	-78	-117	-149
zich daarover	-45	-72	98	51
zich er	128	-147	-213	105
zich ervoor	-68	45	-116	108
zich in	-190	-117	-18	60
zich met	-140	-173	-205	-105
zich naar	-139	-122	27	-171
zich nauwelijks	166	-130	-156	-169
zich niet	-278	-8	135	-49
zich nog	-167	-110	8	-180
zich op	-275	-37	-276	-195
zich slecht	-102	-186	164	-83
zich tot	-157	-16	-96	-177
zich uit	103	-53	-102	-121
zich veiliger	172	-139	-131	-64
zich voor	20	68	48	64
zie erop	-106	168	-148	77
zie hieronder	-46	-1	-95	-99
zie ik	-178	2	248	-262
zie toelichting	-107	-198	-3	-140
zien ,	73	-16	-168	-175
zien .	60	78	-58	-78
zien dat	283	-150	-234	-127
zien hoe	-177	-193	63	42
zien in	113	-147	-100	-120
ziet ,	-119	-153	-78	152
ziet dat	61	-167	-61	-146
ziet geen	-96	-105	-34	-97
ziet het	-69	129	79	-171
ziet toe	-152	-129	-136	-180
ziet verder	-165	212	-159	-131
zij #	-47	-184	-167	-202
zij aan	-13	135	-287	-211
zij adviseert	-64	156	-208	-131
zij adviseren	-127	142	-166	-113
zij beveelt	-119	171	-175	-212
zij bij	-5	78	-44	12
zij concludeert	125	-99	-118	-68
zij daar	-135	-85	-125	107
zij daardoor	153	-104	-132	-100
zij dat	-82	186	38	-54
zij de	50	86	-79	-95
zij doen	-84	19	-191	-192
zij een	7	78	-31	-36
zij er	29	136	-31	-141
zij geen	142	33	3	-141
zij geven	-14	131	-206	-179
zij haar	-60	-75	-209	98
zij hebben	-167	-141	82	-231
zij het	-15	-56	280	70
zij hun	-37	-129	-73	-274
zij in	-59	-112	-245	17
zij is	-175	-19	92	-260
zij kan	-155	-187	160	-70
zij met	-88	-100	-188	-3
zij mij	-115	14	33	-149
zij nauwelijks	85	-125	-119	-138
zij niet	-10	-108	75	41
zij op	4	-181	-6	71
zij over	208	-34	-35	-137
zij pleiten	-149	109	-169	-121
zij raadt	-76	149	-127	-138
zij sinds	-122	58	164	-139
zij stelt	134	-90	-125	-113
zij vast	92	-97	-85	-80
zij voor	-186	133	-31	62
zij vraagt	-126	57	-180	-153
zij zal	-85	-118	134	156
zij zelf	40	-143	-135	-160
zij zich	-116	-151	38	-103
zij zijn	-138	141	-3	-128
zij zouden	-118	57	-153	-137
zij zullen	-86	-170	-192	-147
zijn #	-149	-145	-219	-145
zijn ,	2	-73	-122	77
zijn .	-44	73	-35	60
zijn :	-111	-80	39	40
zijn aan	-191	-26	105	28
zijn advies	-79	58	-30	-11
zijn afgerond	40	-119	-189	23
zijn al	-135	-135	38	-70
zijn alle	-138	-168	95	-125
zijn bevindingen	-167	-145	-173	-96
zijn bij	-208	-144	-165	-182
zijn dan	-80	8	-104	-240
zijn dat	-158	-146	-121	-88
zijn de	167	-44	67	-131
zijn eigen	-166	-91	-37	-199
zijn en	-155	52	19	108
zijn er	-72	-202	-315	-203
zijn gegaan	25	-123	-151	-135
zijn geweest	-85	-119	-85	-101
zijn geworden	-36	-96	-123	-110
zijn in	-34	-229	169	-12
zijn leden	-70	-115	92	-170
zijn niet	-71	-172	-176	-200
zijn ogen	-99	209	-185	-124
zijn onder	-150	-137	-84	-170
zijn oordeel	144	138	11	-180
zijn op	-128	-206	102	-170
zijn over	-188	-184	-151	-104
zijn per	77	-113	-87	-70
zijn rapport	34	-166	-197	-165
zijn ruim	-167	-70	-117	-104
zijn sinds	-191	-184	-37	-165
zijn tevreden	196	-153	-157	-105
zijn van	46	-152	19	37
zijn verplicht	-182	-247	-153	-170
zijn verwerkt	-111	81	112	-172
zijn voor	-180	7	-187	-139
zijn website	-95	-140	117	133
zijn wij	-142	98	110	-174
zijn zij	47	-163	-184	56
zijner tijd	-112	-120	-2	112
zinvol is	-152	-164	58	81
zitten .	-134	-156	3	-153
zo .	-190	-161	14	-132
zo blijft	-122	-102	14	7
zo blijkt	94	-77	-107	-127
zo duur	129	-122	-56	-79
zo heeft	-160	-117	-138	-103
zo is	-203	19	2	45
zo ja	-94	-165	-126	34
zo laat	112	-121	-184	-54
zo lang	-160	-162	33	-144
zo nodig	-144	44	-207	65
zo stelt	173	89	-143	-88
zo vaak	85	-169	-170	-104
zo veel	-190	-166	-113	-133
zo'n #	-225	-228	-170	-201
zo'n plicht	-90	-126	166	72
zo'n register	-115	-196	166	-21
zo'n toets	-122	-121	-88	-129
zo'n verbod	-56	-111	-209	-158
zoals de	18	215	288	145
zoals een	78	47	-170	-115
zoals gebruikelijk	-126	-172	-208	-3
zoals het	-98	32	-119	-85
zoals ik	-67	-84	-235	-95
zoals in	-139	40	-2	7
zoals toegezegd	-45	-62	-100	109
zoals zij	-211	-194	236	-205
zodat aan	-46	-208	106	136
zodat de	-99	-131	-23	57
zodat een	-131	6	193	-41
zodat ik	-81	-174	186	-248
zodat u	-79	-105	109	-106
zodra de	-136	-181	17	287
zodra een	-86	-122	-172	-93
zodra het	-110	-16	37	273
zoeken .	-161	66	-211	26
zolang de	-197	31	-24	-192
zolang er	-98	-160	37	-165
zolang het	76	-9	12	14
zomer .	-159	-143	68	187
zomer een	-141	-196	-136	225
zomer in	-63	-159	-13	154
zomer met	-51	-156	-170	70
zomer naar	-85	-50	-102	0
zomer te	-49	-92	-121	-130
zomer van	-191	-224	110	153
zomerreces .	-58	-149	-147	141
zomerreces van	-102	-125	-231	125
zond u	-91	-71	-134	-103
zonder .	151	-181	-83	-140
zonder borgstelling	66	-16	-95	-67
zonder dat	171	-281	25	20
zonder de	9	-122	-147	-72
zonder meer	-94	-134	-174	-134
zonder subsidie	148	-171	-181	-172
zonder toestemming	-80	-35	-75	-124
zonder vaste	-105	-110	-98	-126
zonder vergunning	-225	-14	-129	-116
zonmw heeft	-65	-173	93	-125
zorg .	-167	-204	-60	-120
zorg aan	-163	-149	-128	-129
zorg dat	-173	185	-140	-135
zorg en	-99	-6	-45	-66
zorg is	-96	-85	117	-197
zorg te	-113	116	-64	-124
zorg van	-148	-189	162	-37
zorg voor	-236	24	1	-93
zorgen .	61	-155	-148	-169
zorgen dat	-81	51	-143	-25
zorgen wij	-82	-127	-106	103
zou de	-210	80	-37	-215
zou die	-137	19	82	-114
zou een	-172	19	-76	-230
zou elke	-115	-168	-155	-144
zou er	-128	133	-11	-119
zou het	-47	91	-297	-185
zou in	-115	-118	149	-151
zou kunnen	-140	-168	-104	-78
zou moeten	-255	351	-133	-137
zou naar	-26	99	-122	-79
zou nederland	-167	113	-133	-97
zou ook	-91	38	-144	-206
zou volgen	-36	-86	-178	-211
zou volgens	-160	48	-186	-118
zou worden	-124	-185	-142	-205
zou zijn	8	107	-196	-91
zouden een	-114	4	-143	-93
zouden moeten	-112	220	-6	-131
zouden volgens	-181	41	-99	-58
zouden worden	-61	-135	-122	-139
zouden zich	-88	-35	-149	-96
zouden zijn	7	-153	-77	-110
zulke gesprekken	-84	-140	47	-114
zullen de	-123	-167	36	-51
zullen hun	-132	-237	-283	-317
zullen maken	-88	-71	-125	-74
zullen naar	-86	-141	-183	-192
zullen uitvoeren	-40	94	83	-103
zullen wij	-105	-178	-118	-107
zullen worden	-84	-100	-135	192
zwaarder dan	-164	-89	-149	-172
zwangere vrouwen	41	-186	-45	-11
à #	199	-119	-131	-121
één bladzijde	-62	-62	158	95
één dag	-88	-38	-162	-147
één formulier	-164	55	132	15
één jaar	84	36	-140	-56
één keer	32	73	-205	-11
één landelijk	-153	97	-189	26
één loket	-213	162	-306	-160
één op	198	-226	-10	-98
één organisatie	-119	138	-204	-93
`,
  first: `
#	-234	-83	-404	-237
a	-103	9	-241	21
aan	-135	-166	149	-109
aanbeveling	-143	-20	-369	-246
aanbevelingen	-196	-149	-107	-44
aanbevolen	-130	184	-185	-174
aanleiding	-208	-120	-183	-192
aanvragen	32	-166	-110	-80
aanwijzingen	110	-116	-116	-62
actiz	-132	-97	139	-98
ad	-180	-42	-34	-156
afgerond	-58	-91	-135	-170
akkoord	-160	-46	248	-71
alle	-160	-282	49	29
alleen	-42	34	-112	-78
alleenstaande	-114	-218	56	-114
allereerst	-144	86	-120	-145
alles	92	-154	148	-51
als	-75	31	-147	102
ambassades	-132	-38	-150	-143
anders	-52	-84	-54	-43
antwoord	-111	-194	-206	-143
artikel	-155	-266	-32	-110
bedrijven	150	-175	-144	-130
begin	-101	-83	-219	47
beide	-169	-241	229	31
bekostig	-112	180	-184	-159
bent	-58	80	-139	-121
beperk	-222	255	-175	-98
beslisnota	-151	-169	-127	-98
besluitvorming	-77	-122	183	127
betaal	-157	160	-169	-149
betrek	-98	152	-178	-197
bevinding	231	-200	-181	-158
bewoners	-23	76	-155	-146
bied	-189	268	60	-194
bij	148	-251	-134	6
bijgaand	-132	-169	-104	-255
bijgaande	-81	105	-78	-111
bijgevoegde	-94	-13	-153	-89
bijlage	-135	-230	-206	-173
bijna	144	-180	-218	-196
binnen	-193	-217	-28	172
brancheorganisaties	-90	-69	-168	-107
breid	-162	125	-161	-134
breng	-177	276	-284	-276
buiten	74	121	-161	-156
bureau	-239	-63	-78	-279
centraal	-162	-103	-79	-118
conform	-128	-198	53	117
controleer	-132	241	-265	-175
corporaties	-9	-217	153	-96
daar	82	-270	155	-313
daarbij	-166	54	-181	-148
daarin	-179	89	118	-21
daarmee	-96	-284	304	-111
daarna	-124	-129	-142	174
daarnaast	-116	266	-118	-148
daarom	-181	-102	18	9
daarop	-89	-171	-300	48
daarover	-143	-224	59	52
daartoe	-160	-151	-44	76
daaruit	163	-90	-171	-183
daarvoor	-243	-217	12	-59
dan	-222	-78	-177	-167
dat	-58	-165	57	-144
datum	-73	-144	-177	-238
de	-14	-71	-102	-53
deelname	13	-117	-177	-135
deelnemers	219	-176	-79	-155
deels	-116	-265	245	59
deelt	-127	-144	-48	-57
den	-102	-159	-221	-192
deze	-175	-190	-92	50
die	-184	-212	-70	42
dit	-88	-301	108	55
dnb	-76	102	25	42
doel	-325	-229	-202	-172
door	-41	-184	-54	-207
drie	-34	28	-275	-162
duitsland	-172	-126	-206	-151
duo	-178	-149	-18	75
een	-126	-146	167	-97
eerder	-106	-160	-74	-134
eind	-68	-92	-181	-113
elk	-127	-195	-252	39
elke	34	-215	-237	-239
en	-123	78	14	24
enkele	-153	-188	-210	-196
er	-93	43	-146	-18
evaluatie	-184	-197	-127	-198
evalueer	-124	221	-252	-205
evenmin	3	88	219	-151
ex	-97	-178	-139	-121
eén	-54	3	-72	12
financiën	-167	-110	-56	-131
ga	-132	220	-186	-219
gaarne	-59	-94	-86	-125
geachte	-116	-183	-184	-136
geadviseerd	-59	-45	-142	-170
gedetineerden	-16	-172	-168	36
geef	-157	337	-291	-172
geen	-71	-38	43	-142
geld	37	-126	131	-105
gelet	-124	-154	33	-46
gemeenten	24	-229	-103	-313
gemiddeld	93	-125	-58	-129
gereed	-106	-208	119	-221
gevraagd	46	183	-185	-229
gezien	-159	-158	181	147
graag	-68	-5	-280	-314
haar	-246	90	-129	-122
had	-167	-119	-128	-114
herhaal	-120	191	-188	-151
het	-38	-57	-3	14
hier	-97	-176	-45	69
hierbij	-82	-119	-164	-391
hieronder	-109	-154	-227	-233
hierover	-124	-199	201	130
hiervoor	-151	-136	12	97
hij	9	47	-29	-40
hoe	-49	-279	-17	6
hoeveel	91	-199	-6	-210
hoofdstuk	-113	-124	-103	-113
hoogachtend	-112	-114	-117	-121
houd	-159	276	-287	-203
huishoudens	51	-154	-165	-110
hun	-4	43	-133	112
iedere	54	-235	-168	-143
ik	-158	-239	-13	-11
in	-2	-178	-63	-42
inbreng	-123	192	-174	-137
indien	-91	-192	-88	100
inmiddels	-113	-157	-45	16
iob	59	104	-153	-214
is	-223	-212	66	17
ja	-129	-257	-107	80
jaarlijks	-178	-140	-168	-189
jongeren	156	-216	-89	-145
juist	-164	-162	123	-76
kan	-90	-160	-149	-102
kennis	-156	37	-116	81
kent	-92	66	-66	-61
kinderen	67	-234	49	-96
klachten	142	-149	-131	-142
kleine	286	-252	-184	-242
komt	-146	-124	-146	-138
koninklijke	-121	-132	-142	-105
kunnen	-56	-113	-91	-66
kunt	-60	60	-115	-162
laat	-291	534	-497	-402
langs	23	-81	-131	-80
leg	-219	314	-347	-242
leid	-110	215	-232	-170
leveranciers	15	52	-176	-126
los	-131	-160	-189	47
lto	-121	-158	-177	-76
maak	-150	402	-276	-233
maatregel	-136	-172	191	46
mede	-60	-167	-217	-7
medewerkers	210	-214	-71	-92
meer	-312	231	37	-224
meet	-220	223	-185	-218
mensen	82	-130	-118	-129
met	-121	-260	142	73
mevrouw	-193	-217	-175	-110
mijn	-178	-238	-365	-114
minder	207	11	-92	-245
mkb-nederland	-117	-124	-129	-165
mocht	-225	-140	-62	261
mochten	-117	-80	-171	183
na	96	-244	-184	153
naar	-35	52	-179	-67
nederland	-15	-204	-360	32
nee	-158	-204	167	-176
neem	-170	262	-293	-246
netbeheerders	-94	32	-52	56
nidos	54	-226	85	-8
niemand	-6	-186	-139	-126
niet	-80	-271	207	-194
niettemin	81	-150	83	84
nota	-113	-232	-158	-196
nr	-145	-271	-266	-165
nu	-144	-283	-157	68
of	203	-192	-174	115
om	-220	-154	-47	64
omdat	-41	-174	77	62
onder	-138	-291	-266	-266
ondernemers	39	-141	-152	-133
onderwerp	-91	-123	-123	-140
onderzoek	8	225	-285	-187
onderzoeksbureau	-55	-195	-208	-196
onze	-70	8	93	-146
ook	6	208	-42	-4
op	81	-167	-230	-57
openstelling	-226	-181	93	-157
opvolging	-143	-212	123	-60
ouders	70	-256	-166	-112
over	129	-159	96	136
overeenkomstig	-76	-95	-178	-192
overgenomen	-118	-353	283	46
overigens	-116	-136	-169	-154
overnemen	-111	-214	274	96
overweeg	-93	208	-219	-185
pas	-204	-250	138	4
per	130	-267	-74	53
periodieke	-131	-114	-79	-165
provincies	-174	-178	-156	-137
publiceer	-126	278	-276	-221
punt	-122	233	-242	-184
reactie	-179	-372	140	77
registreer	-177	192	-207	-163
reizigers	33	-98	-81	-148
rest	-166	-85	-172	-126
richt	-152	226	-194	-180
rijk	-118	-220	-243	-141
rijkswaterstaat	-113	-228	15	88
ruim	75	-198	-222	-144
rvo	-128	-175	61	155
samen	-72	-152	2	256
schaf	-116	172	-183	-122
scholen	94	-266	-99	-57
scholing	-132	-172	-134	-97
schoolleiders	181	-188	-141	-106
schrap	-141	149	-156	-111
seo	7	-103	74	-96
sinds	101	-274	-155	-242
sindsdien	-14	-134	-107	-109
slachtoffers	36	-213	-207	-146
slechts	191	-186	-199	-161
sluit	-136	229	-218	-195
sta	-168	248	-251	-221
stand	-122	-152	-202	-142
standpunt	18	-195	132	-95
stel	-143	396	-380	-315
studenten	147	-223	-124	-183
szw	-104	-155	114	-184
te	-103	-124	-200	36
tegelijk	150	-192	-161	-118
tegelijkertijd	12	-221	-124	22
tegen	-154	143	111	-195
ten	-140	266	-116	-194
tennet	-169	58	-150	-91
ter	-171	-211	-44	-86
tevens	-28	-193	-193	90
thans	-151	-130	-179	-71
tien	-208	-178	-182	-97
tijdens	-4	-160	-128	-122
tno	-56	-169	77	91
toch	146	-181	82	36
toets	81	115	-168	-165
tot	-138	79	77	-8
trek	-77	176	-132	-157
tussen	105	-159	-253	-194
twee	-63	-214	-267	18
u	12	-49	-27	16
uit	414	-169	-206	-135
uitbreiding	-100	-97	54	-129
uw	-64	-28	-210	-105
uwv	22	-229	50	47
van	85	-45	-44	-94
vanaf	-126	-292	108	308
vandaag	-144	-176	-176	-142
vanwege	-141	-127	-101	-111
variant	-117	-209	-205	-126
verbied	-93	234	-192	-160
verder	-157	356	-177	-12
vereenvoudig	-88	188	-156	-93
verhoog	-151	237	-258	-154
verkort	-137	177	-184	-180
verlaag	-204	237	-239	-129
verleng	-133	192	-171	-129
verplicht	-132	219	-250	-194
verruim	-99	168	-153	-161
verschillende	-100	-130	-180	-105
vertraagd	-117	-97	-97	-53
vervang	-199	280	-205	-186
verzekeraars	-10	-206	-203	-182
vier	-130	-187	89	-140
vijf	18	-182	48	97
vluchtelingenwerk	-161	-196	-159	-169
vno-ncw	-68	63	-134	-128
voer	-133	202	-177	-207
volgens	200	64	-192	-77
voor	46	-27	159	-50
voorts	-167	338	-295	-72
vooruitlopend	-89	-96	-150	91
vorig	-223	-242	-253	-151
vraag	-111	103	-49	-241
vragen	-124	-173	-161	-177
vrouwen	168	-178	-99	-97
vóór	-130	-141	32	252
waar	196	-56	-37	-19
wageningen	-18	-112	139	33
wanneer	-60	-151	-191	-60
wat	-29	-56	182	-24
waterschappen	-103	-167	-219	-132
we	-169	-200	-179	-157
wel	106	-221	-18	309
welke	-147	-141	30	-191
werkgevers	15	-228	-229	-146
wie	-168	-310	-66	-217
wij	-48	64	-39	39
wijs	-239	302	-53	-173
wilt	-44	88	-121	-116
wordt	-195	-307	300	212
zelf	-61	-181	-156	-139
zes	-146	-225	57	-176
zet	-173	233	-177	-206
zie	-141	-33	-180	35
ziekenhuizen	33	40	-71	-65
zij	-2	65	-102	-5
zijn	78	67	10	-237
zo	-6	-206	-116	-23
zo'n	-219	-52	108	39
zoals	-178	-112	-294	152
zodra	-148	-170	-190	354
zolang	-166	-236	153	-53
zonder	-236	-232	-224	-225
zorg	-217	273	-230	-170
zou	-188	-325	-266	-179
zover	-127	-145	159	-112
zulke	-126	-161	120	-172
`,
  start: `
#_	-163	-577	-464	-213
#_#	-97	-132	-118	-120
#_.	-273	208	-339	-345
#_hoeveel	-139	-128	-138	-84
#_is	-122	75	-78	-46
#_kunt	-124	-145	-140	-125
#_waarom	-107	-137	-114	-93
_	-204	-327	-325	-175
a_#	-96	-158	-204	54
aan_:	-105	-195	-335	-164
aan_de	-136	-46	108	-133
aan_deze	-109	-189	98	38
aan_die	-86	-199	-5	-182
aan_een	-14	-52	84	3
aan_het	-46	-97	62	-30
aan_mij	-134	164	-144	-140
aan_zijn	-130	-165	-204	-123
aanbeveling_	-90	-500	-430	-169
aanbeveling_#	-141	141	-201	-206
aanbeveling_:	-182	313	-341	-225
aanbevelingen_	-233	-122	-123	-71
aanbevolen_wordt	-130	184	-185	-174
aanwijzingen_dat	110	-116	-116	-62
ad_#	-167	-253	-77	-291
ad_aanbeveling	-79	247	186	58
afgerond_	-58	-91	-135	-170
akkoord_,	-120	-202	192	0
akkoord_.	-64	-205	235	-122
akkoord_te	-82	249	-233	-207
anders_dan	20	-95	-213	144
anders_ligt	-160	-11	-193	-258
artikel_#	-155	-266	-32	-110
bedrijven_die	51	-114	-132	-113
bedrijven_met	120	-103	-55	-69
beide_voorstellen	-74	-164	122	-99
bent_u	-58	80	-139	-121
beperk_de	-139	194	-144	-100
bevinding_:	231	-200	-181	-158
bij_#	138	-205	-299	-222
bij_brief	-76	-107	-197	-147
bij_de	-161	-105	-71	71
bij_die	-142	-138	46	-65
bij_een	7	-96	33	23
bij_elk	-108	-163	53	113
bij_het	0	-220	39	-140
bijgaand_treft	-128	-147	-87	-209
bijgaande_brief	-81	105	-78	-111
bijlage_#	-104	-187	-114	-125
binnen_de	-125	-156	37	34
breid_de	-116	106	-159	-120
breng_de	-95	188	-210	-211
buiten_de	63	133	-137	-99
buiten_het	-177	-215	-113	-72
conform_de	-128	-157	-133	84
daar_staat	209	-163	-42	-136
daarbij_is	-126	96	-84	-99
daarmee_is	61	-151	137	-67
daarnaast_zou	-151	215	-170	-142
daarop_kom	-39	-82	-164	82
daarover_ontvangt	-30	-49	-177	83
daartoe_ben	-48	-91	211	-98
daartoe_ga	-90	-98	-97	-183
daartoe_zijn	-138	-29	-111	-136
daarvoor_is	-117	-112	-12	-177
dan_de	-189	-52	-168	-119
dat_beeld	-153	-137	-125	-120
dat_de	-13	68	25	-124
dat_doe	-128	-221	128	-38
dat_doen	-106	-203	143	115
dat_een	3	98	2	-148
dat_gaat	-86	-79	74	40
dat_gebeurt	-166	-234	-81	-256
dat_gemeenten	-110	91	60	-166
dat_gesprek	-195	-121	-224	-297
dat_het	-18	47	114	-149
dat_is	-174	-112	-27	-58
dat_laat	49	-110	98	-9
dat_laatste	-160	-170	67	-161
dat_lijkt	-142	-97	3	130
dat_neemt	-124	-128	-132	-83
dat_onderzoek	-68	-47	-142	-85
dat_oordeel	-157	-185	-160	-114
dat_overzicht	-65	-52	-127	13
dat_spreekt	-128	-168	200	32
dat_stemt	-159	-91	-135	-91
dat_wordt	-74	-93	150	127
dat_zijn	-133	-119	-165	-156
dat_zou	-79	-219	-146	-116
datum_:	-86	-124	-148	-186
de_aanbesteding	-109	-133	43	139
de_aanbeveling	-127	264	252	-64
de_aanbevelingen	-106	-37	166	168
de_aansluiting	-72	-95	-148	52
de_acvz	7	121	-168	-133
de_adr	11	-13	-160	-168
de_adviescommissie	-86	92	-105	-107
de_adviesraad	37	42	-176	-98
de_afdeling	-13	160	-185	-194
de_aiv	-12	3	-227	-163
de_algemene	-103	-137	-172	-106
de_arbeidsinspectie	-145	-98	145	49
de_auditdienst	61	-84	-126	-126
de_autoriteit	-87	-189	59	-213
de_behandeling	199	-176	-102	-131
de_belangrijkste	58	-105	-163	-107
de_belastingdienst	-149	5	-128	114
de_belgische	-69	-92	-136	-202
de_bevindingen	-111	-148	-184	-89
de_bijgevoegde	-74	-22	-96	-82
de_bond	-89	78	-146	-115
de_bonden	-100	-189	-19	46
de_branche	-203	-157	53	-254
de_branchevereniging	-126	-175	-195	-171
de_brief	-118	57	136	13
de_burgemeester	-151	-130	-158	-158
de_centrale	-159	-110	70	63
de_commissie	-9	63	-294	-99
de_controle	101	24	-196	-92
de_deelnemers	-66	38	-86	-78
de_derde	-7	54	-188	1
de_deskundige	-143	93	-193	-117
de_dienst	-129	-102	-42	111
de_directie	-107	-122	-204	41
de_doorlichting	103	-177	-152	-188
de_doorlooptijd	115	-58	-73	-32
de_drie	-160	-134	51	-7
de_eerste	-193	145	-27	246
de_eerstvolgende	-77	-117	-228	105
de_europese	-87	-215	-263	-381
de_evaluatie	-60	16	-175	142
de_federatie	-79	-77	44	-143
de_gedachte	-120	206	206	17
de_gegevens	-215	-83	-163	75
de_gemeente	-150	-68	-290	-162
de_gemiddelde	17	-148	-116	-105
de_gezondheidsraad	55	-51	-148	55
de_ggd'en	-35	-69	78	26
de_heer	-211	-183	-132	-184
de_helft	111	-207	-170	-186
de_hoogte	-37	-177	129	-65
de_huidige	-136	22	-212	-178
de_igz	-136	134	-130	-113
de_ilt	-108	-157	24	-4
de_ind	-191	-197	43	49
de_inspectie	-98	40	-224	-39
de_instellingen	-181	-139	-103	-136
de_iob	-98	-74	-206	-175
de_kamer	-119	-109	-216	-11
de_kans	150	-79	-166	-107
de_kiesraad	49	102	-132	-117
de_koninklijke	-192	-202	48	-246
de_korpschef	-90	-174	30	-20
de_kosten	122	-30	-129	-170
de_lasten	75	-208	-120	-113
de_leden	-178	-90	-190	-264
de_lijst	-87	53	-166	97
de_meeste	101	-265	-198	-172
de_minister	-116	-53	-42	-6
de_motie	-82	-158	-152	99
de_motie-ter	-46	-79	-181	82
de_motie-van	-134	-181	-193	-190
de_nationale	-194	-157	-204	-24
de_nederlandse	-164	43	-272	-188
de_nieuwe	-172	-172	-29	-43
de_norm	-107	-108	-122	-147
de_nota	-90	-95	-166	43
de_nvwa	-5	-196	-243	-164
de_ombudsman	3	77	-254	-122
de_onderzoekers	-10	36	-210	-159
de_onderzoeksraad	-39	-164	-98	-61
de_oorzaak	100	-137	-157	-138
de_opbrengst	-154	-158	103	-134
de_oplevering	-119	-49	-179	51
de_oproep	-80	167	142	-88
de_overige	44	-146	116	82
de_planning	42	-202	-160	21
de_po-raad	-118	-102	51	-154
de_politie	-154	-176	-1	-144
de_politieacademie	-141	86	64	-123
de_proef	-53	-127	-316	45
de_provincie	-177	-211	-250	-194
de_provincies	-122	-164	-259	-211
de_raad	-17	123	-312	-178
de_rapportage	-99	98	-190	-65
de_reactie	-83	56	-115	-77
de_reclassering	-136	-109	61	39
de_redactionele	-107	-160	0	-102
de_regeling	52	-259	31	-107
de_regering	-131	-208	26	175
de_registratie	161	-64	-199	-163
de_rekenkamer	74	53	-196	-194
de_resultaten	102	-216	-50	-2
de_rijksdienst	-74	-131	108	193
de_rob	78	-24	-115	-109
de_rol	-84	-121	103	-3
de_rvs	8	-123	-119	-154
de_samenwerking	97	-165	87	3
de_sector	-141	-152	-159	-32
de_sociale	-26	-82	-148	91
de_staatssecretaris	-69	-4	-24	-101
de_stichting	90	-239	36	-199
de_subsidie	43	1	-133	-102
de_suggestie	-121	210	194	-44
de_svb	-132	-121	-36	9
de_toezichthouder	-157	134	-188	-124
de_tweede	-148	19	-171	69
de_uitgaven	2	-59	-87	-75
de_uitkomst	-106	-159	-67	76
de_uitkomsten	-167	-180	-293	102
de_uitval	105	-82	-61	-71
de_uitvoering	28	-148	-185	-211
de_uitvoeringskosten	159	-150	-91	-86
de_unie	-140	-147	56	-146
de_vakbonden	-152	-128	-128	93
de_vaste	-65	-141	-205	-102
de_verdeling	-127	-84	-251	163
de_vereniging	-109	-112	-229	-273
de_vergoeding	-75	145	-179	-123
de_verplichting	-114	-110	-187	-152
de_verschillen	173	-106	-190	-103
de_vier	146	-135	-132	-100
de_vierde	-110	54	70	48
de_vng	-234	-169	-62	-309
de_volgende	-149	-161	-311	306
de_voorzitter	-88	-80	-115	-119
de_vraag	-196	-219	-143	-179
de_wachttijd	228	-178	38	-156
de_werkgroep	-17	-86	-143	-165
de_wet	65	-170	-143	-159
de_wettelijke	-178	-204	-261	-203
de_wijziging	-80	22	-155	129
de_zorg	-87	-135	78	-76
deelt_u	-127	-144	-48	-57
den_haag	-102	-159	-221	-192
deze_aanbeveling	-145	-247	205	215
deze_bijlage	-92	-89	-159	-128
deze_brief	-148	-96	-223	-160
deze_evaluatie	-107	-100	-164	-191
deze_leden	-109	34	-234	-183
die_gedachte	-98	-194	-45	-81
die_is	-111	-92	77	77
die_motie	-93	-121	-223	50
die_termijn	-140	-101	-24	-136
die_toezegging	-121	-54	-152	-120
die_vraag	-113	-125	-199	4
dit_advies	-94	-159	-13	67
dit_is	3	-102	155	-238
doel_van	-253	-192	-153	-158
doel_was	-189	-101	-119	-95
door_de	-132	-165	-219	-43
door_een	-83	-144	-133	-175
door_het	131	-60	-100	-67
een_aanvraag	-52	-157	-139	-123
een_afschrift	-74	-144	-183	-11
een_algeheel	-110	-128	-157	-127
een_besluit	-92	-120	-101	166
een_bevolkingsonderzoek	-128	104	8	-125
een_deel	-103	-143	-113	-95
een_demissionair	-40	-102	-89	-150
een_derde	108	108	-121	-148
een_dergelijke	-74	-133	109	32
een_diploma	-153	-197	88	-139
een_evaluatiebepaling	-170	166	84	-108
een_hogere	-163	-178	96	-90
een_jaarlijkse	91	-7	-127	-111
een_keuze	-118	100	-183	-85
een_kortere	-172	-185	-94	-106
een_landelijk	-92	-14	123	-63
een_landelijke	44	-253	164	-159
een_langere	-81	-136	135	53
een_nieuw	-99	-188	4	135
een_nieuwe	-178	-233	125	60
een_norm	-105	-171	206	-142
een_persbericht	-120	-95	-139	-111
een_termijn	-153	-221	94	-57
een_tweede	-223	22	95	-193
een_uitbreiding	-81	-141	7	-146
een_vast	-143	55	107	-127
een_verband	224	-120	-197	-85
een_verbod	-166	-42	129	-108
een_vergoeding	-66	-169	186	-137
een_verhoging	53	138	42	-100
een_verklaring	6	-133	-158	-49
een_verplicht	-109	-142	116	114
een_verplichte	-99	10	170	-166
een_verplichting	-129	-209	-92	-162
een_volgend	-59	53	-179	48
een_wetsvoorstel	-87	-132	-73	87
een_wettelijke	-181	-3	76	-158
een_wijziging	-128	-115	-20	73
eind_#	17	-73	-138	-50
elk_jaar	-147	-184	-149	-162
er_is	-201	54	3	-229
er_wordt	-121	-140	-191	29
er_zijn	104	-157	-205	33
ex_post	-79	-139	-99	-119
ga_na	-132	220	-186	-219
geachte_president	-110	-110	-119	-102
geachte_voorzitter	-110	-142	-166	-137
geadviseerd_besluit	-53	-143	-103	-152
geef_de	-147	194	-238	-112
geef_gemeenten	-73	129	-161	-77
gelet_op	-123	-135	-2	-86
gemeenten_die	123	-140	-146	-114
gemeenten_zullen	-177	-132	-244	-158
graag_bied	-29	-126	-90	-57
haar_rapport	-79	-119	-137	-156
herhaal_het	-77	116	-86	-73
het_aandeel	190	-124	-144	-59
het_aantal	326	-216	-90	-78
het_advies	-226	229	79	-152
het_adviescollege	-107	29	-151	-134
het_algemene	119	-96	-122	-49
het_antwoord	-157	-183	-205	9
het_beeld	96	-132	-152	-142
het_besluit	-131	-179	-12	185
het_bureau	-24	84	-138	-148
het_cbs	-156	-114	93	175
het_centraal	44	-121	-182	-93
het_cjib	-73	-173	-181	51
het_coa	-188	-195	-41	-39
het_college	-18	111	-192	-168
het_cpb	-185	10	-106	-136
het_eerste	-197	47	253	-38
het_eindrapport	-52	-96	62	68
het_evaluatierapport	-81	-105	-84	-122
het_fonds	-151	-174	16	-128
het_formulier	-99	80	78	114
het_gaat	-185	-198	-214	-20
het_gebruik	46	-94	66	-68
het_idee	-136	27	-176	-152
het_instituut	-87	119	-111	6
het_is	-130	-4	77	-133
het_kabinet	-186	-190	-15	5
het_knmi	16	-146	83	24
het_lid	-139	-245	-40	-98
het_ligt	-146	84	-215	166
het_merendeel	-177	-106	-82	-95
het_ministerie	-130	74	-276	128
het_nederlands	-114	-214	35	-7
het_nieuwe	-139	-132	133	44
het_onderzoek	-239	-236	-322	-242
het_ontwerp	-69	-177	-161	40
het_openbaar	-98	-189	69	58
het_planbureau	-2	-160	-198	-171
het_programma	72	-156	-207	-206
het_rapport	-26	-67	-311	-246
het_recht	-66	-159	-175	-45
het_register	-121	-233	30	118
het_rivm	-139	-176	-26	86
het_streven	-156	-148	-241	209
het_tweede	-158	-109	306	34
het_verdient	-118	185	-200	-149
het_voornemen	-124	-189	-176	88
het_voorstel	-126	-22	200	-115
het_wetsvoorstel	-153	-186	-80	-48
het_wodc	21	-155	-51	64
het_zou	-120	-143	-155	-110
hierbij_bied	-87	-128	-108	-147
hierbij_doe	-70	-127	-83	-156
hierbij_ontvangt	-71	-131	-81	-266
hierbij_treft	-92	-102	-72	-85
hierbij_zend	-68	-66	-159	-203
hieronder_ga	-66	-92	-134	-152
hij_adviseert	-159	124	-161	-190
hoe_dat	-113	-137	55	175
hoe_de	47	-159	-25	-120
hoe_vaak	-146	-153	20	111
hoofdstuk_#	-113	-124	-103	-113
hoogachtend_,	-112	-114	-117	-121
ik_acht	-111	-215	147	-18
ik_begrijp	-142	-147	-170	-146
ik_ben	-158	-170	-55	2
ik_beschouw	-99	-129	-47	-171
ik_betreur	-151	-101	-191	-174
ik_bied	-112	-132	-164	-92
ik_blijf	-107	-106	55	189
ik_dank	-96	-113	-156	-183
ik_deel	-159	-93	-15	-176
ik_ga	-171	-181	-153	-76
ik_heb	-140	-208	46	72
ik_hecht	-127	-107	-133	-71
ik_hoop	-145	-148	-148	-150
ik_houd	-139	-119	137	116
ik_kies	-121	-191	49	53
ik_laat	-154	-199	219	66
ik_moge	-23	-85	-122	-93
ik_neem	-123	-115	-64	-53
ik_onderschrijf	-114	-83	151	-124
ik_stel	-121	-205	-134	-22
ik_streef	-88	-153	-207	186
ik_vertrouw	-128	-100	-148	-166
ik_verwacht	-125	-168	-242	54
ik_vind	-205	-160	-240	-100
ik_waardeer	-165	-94	-141	-117
ik_wacht	-137	-136	109	23
ik_zal	-72	-143	208	51
ik_zie	-150	-218	-56	-82
in_#	-188	-177	-189	81
in_antwoord	-57	-123	-155	-52
in_april	-127	-153	-223	-27
in_dat	-122	-207	-195	-183
in_de	10	-144	60	-43
in_december	-101	-124	-183	-1
in_deze	-96	-119	-243	-311
in_die	-160	-182	-202	-203
in_dit	-203	-170	-202	-228
in_drie	156	-204	-121	-80
in_duitsland	-118	-117	-183	-88
in_een	-61	-222	98	-92
in_gemeenten	145	-53	-102	-115
in_haar	-84	11	-166	-138
in_het	-62	-148	-231	-77
in_hun	-107	162	22	-132
in_juni	-69	-158	-171	75
in_maart	-128	-167	-127	124
in_mijn	-68	-70	-269	-250
in_nederland	-167	-150	-130	-162
in_november	-143	-127	71	118
in_oktober	-51	-108	59	142
in_plaats	-125	-152	102	121
in_ruim	162	-105	-147	-92
in_te	-87	206	-154	-121
in_totaal	-154	-107	-154	-144
in_uw	-155	-194	-142	-99
in_zijn	114	56	-111	-86
inbreng_:	-123	192	-174	-137
indien_de	-98	-92	-150	150
indien_u	-75	-185	27	31
inmiddels_zijn	-113	-94	11	48
ja_,	-105	-247	-62	123
ja_.	-136	-143	-170	-228
kan_de	-54	-147	-139	-86
kennis_te	-153	179	-114	-80
kent_u	-92	66	-66	-61
kunt_u	-60	60	-115	-162
laat_de	-137	175	-172	-137
laat_ik	-96	-239	-202	-200
leg_de	-154	176	-249	-170
leg_vast	-137	132	-133	-126
los_van	-118	-141	-182	62
maak_de	-98	172	-145	-144
maatregel_:	-136	-172	191	46
mede_namens	-44	-97	-130	-216
medewerkers_van	166	-166	-51	-55
meer_dan	-224	-152	-206	-145
met_belangstelling	-87	-132	-217	-136
met_betrekking	-150	41	157	-119
met_de	-43	-294	163	134
met_deze	-92	-108	-169	-292
met_dit	-95	-162	-73	65
met_een	-155	-47	114	85
met_het	-158	-271	-70	-68
met_ingang	-166	-232	156	204
met_mijn	-53	-60	83	-17
mijn_ambtsvoorganger	-167	-161	-202	-153
mijn_streven	-147	-147	-128	0
minder_goed	153	-134	-161	-126
minder_gunstig	89	-98	-45	-25
mocht_blijken	-156	-59	-97	121
mocht_dat	-81	-72	-110	169
mocht_de	-89	-157	-193	-2
na_afloop	-143	-167	34	150
na_de	37	-189	-18	55
na_een	-157	-97	-141	-166
na_het	93	-122	-120	66
na_uw	-71	-120	-87	103
na_verzending	-128	-142	-100	112
naar_aanleiding	-77	-94	-182	-55
naar_de	53	-20	19	-10
naar_het	-203	156	-47	-118
naar_schatting	-134	-163	-146	-141
naar_verwachting	-192	-142	-240	12
nederland_kent	-107	-113	-113	-94
nederland_telt	-133	-89	-150	-167
nee_,	-147	-121	-141	-155
nee_.	-109	-172	251	-123
niet_overgenomen	-163	-111	201	-192
niet_overnemen	-100	-171	148	-83
niettemin_zal	-106	-62	159	132
nota_	-125	-180	-120	-148
nr_.	-145	-271	-266	-165
of_dat	104	-235	-265	-45
of_de	181	-28	-9	-3
of_die	-64	-135	-10	-4
of_dit	-162	-139	-97	-59
of_een	-192	-8	33	159
of_er	48	-163	-199	-135
of_het	1	-130	78	-39
of_ook	39	-158	-198	158
of_zij	-3	-174	-221	17
om_die	-119	-158	7	-157
omdat_de	17	-46	104	64
onder_een	-157	-173	-129	-150
onderwerp_:	-91	-123	-123	-140
onderzoek_van	143	-115	-86	-82
ook_de	136	-129	166	118
ook_een	-102	7	176	-119
ook_het	59	132	137	-128
ook_is	78	-147	-127	-91
ook_vragen	-128	122	-150	-143
ook_zou	-151	192	-239	-133
ook_zouden	-145	154	-139	-137
op_#	-192	-156	-304	-66
op_de	205	-169	-100	-24
op_dit	-173	-161	-59	-193
op_grond	-231	-58	-59	-156
op_het	135	2	64	116
op_mijn	-87	-107	-239	45
op_scholen	120	-93	-76	-111
op_verzoek	-150	-199	-110	-15
opvolging_:	-151	-178	180	-26
over_de	176	-77	-36	90
over_een	-151	-106	174	106
over_het	89	-88	145	-53
overeenkomstig_de	-64	-90	-138	-156
overgenomen_.	-122	-275	213	-208
overgenomen_;	-26	-164	142	82
overnemen_,	-100	-156	167	125
overnemen_.	-87	-154	206	-182
pas_als	-139	-127	119	76
per_#	-109	-219	4	173
periodieke_rapportage	-131	-114	-79	-165
provincies_en	-123	-144	-120	-89
punt_#	-122	233	-242	-184
reactie_	-138	-254	-386	-200
reactie_:	-173	-290	343	140
richt_de	-121	155	-134	-121
richt_een	-82	149	-78	-126
rijk_	-116	-181	-191	-137
rijkswaterstaat_heeft	-112	-75	-150	-196
ruim_#	62	-124	-103	-89
ruim_de	71	-85	-173	-118
rvo_zal	-75	-104	-196	141
samen_met	-72	-152	2	256
schaf_de	-116	172	-183	-122
scholen_hebben	-136	-107	-210	-155
scholen_met	178	-166	-157	-131
schrap_de	-96	80	-81	-100
sinds_#	-84	-255	-132	-279
sinds_de	235	-168	-236	-75
sinds_het	83	-132	-167	-127
sinds_november	-111	-124	56	77
standpunt_:	18	-195	132	-95
stel_de	-86	166	-152	-163
stel_een	-99	174	-207	-147
studenten_die	103	-128	-94	-115
te_starten	-104	-139	-116	-130
ten_aanzien	-35	51	152	-171
ten_derde	-189	148	-173	-158
ten_eerste	-134	137	-153	-102
ten_opzichte	60	-153	-81	-34
ten_slotte	-138	218	-166	-72
ten_tweede	-168	205	-233	-160
ter_beslissing	-109	-146	-155	-92
ter_uitvoering	-150	-73	-186	-150
tien_gemeenten	-133	-113	-169	-97
tijdens_de	137	-209	-101	-103
tijdens_het	-91	-112	-120	-105
tno_heeft	2	-111	-157	-141
tot_#	-95	-92	-221	-159
tot_die	-122	-169	-228	77
tot_en	-144	-179	100	-131
tot_slot	10	228	-260	-140
tussen_#	22	-136	-251	-154
twee_jaar	-140	-138	-163	82
u_beveelt	-83	130	-136	-134
u_constateert	95	-58	-88	-112
u_hebt	-96	-131	-115	-173
u_heeft	-90	-182	14	-161
u_kunt	-86	-82	-106	17
u_ontvangt	-100	-150	-227	189
u_treft	-169	-115	-135	-170
u_wordt	-80	0	-122	35
uit_de	267	-118	-204	-178
uit_een	246	-105	-145	-179
uit_het	170	-103	-152	-164
uit_onderzoek	117	-56	-66	-52
uitbreiding_van	-100	-97	54	-129
uw_kamer	-129	-202	-231	0
uw_tweede	-132	181	8	-187
uw_voorganger	-131	-109	-85	-66
van_#	94	-138	-213	-176
van_:	-154	-211	-200	-120
van_alle	-25	73	-58	-107
van_de	128	-188	-62	-94
van_dit	-132	-152	-194	-158
van_een	-117	3	186	-186
van_hen	-122	-187	-135	-141
van_het	-182	109	35	45
vanaf_#	-127	-216	70	217
vanaf_het	-83	-108	150	82
verder_bepleit	-116	113	-143	-123
verder_beveelt	-105	136	-166	-119
verder_ziet	-137	150	-159	-177
verder_zou	-84	181	-143	-142
vereenvoudig_het	-88	188	-156	-93
verhoog_de	-102	184	-195	-119
verhoog_het	-136	146	-191	-122
verkort_de	-120	150	-125	-132
verlaag_de	-191	213	-191	-95
verlaag_het	-101	96	-133	-123
verruim_de	-88	149	-138	-145
vervang_de	-149	187	-138	-113
vijf_jaar	28	-131	97	59
vno-ncw_en	-68	63	-134	-128
volgens_de	188	-29	-92	-3
volgens_het	100	42	-215	-205
voor_#	-161	-169	-210	3
voor_de	151	-222	-175	-94
voor_die	-119	-210	-8	89
voor_een	-157	52	192	-219
voor_hen	-149	-128	-153	-78
voor_het	-20	-84	162	28
voor_mensen	139	68	-163	-116
voor_vrouwen	117	-96	-87	-31
voor_zelfstandigen	-150	-162	-148	-120
voorts_acht	-120	153	-105	-137
voorts_zou	-124	173	-149	-160
vooruitlopend_daarop	-89	-96	-150	91
vorig_jaar	-222	-221	-221	-134
vraag_#	-70	-150	-172	-126
vragen_van	-112	-159	-129	-186
vóór_het	-134	-68	-72	152
waar_dat	-40	-147	-185	116
waar_de	71	51	70	-146
waar_een	178	-178	-160	-162
waar_het	9	-161	138	105
wanneer_kan	-25	-92	-90	-116
wat_de	-34	21	221	34
wat_het	-77	-182	201	85
wat_vindt	-65	126	-188	-157
waterschappen_	-99	-149	-197	-151
wel_breng	-75	-176	114	145
wel_heb	-91	-116	122	0
wel_is	-61	-121	-175	130
wel_laat	-44	8	-82	173
wel_vraag	-113	-137	-132	116
wel_wordt	57	-77	123	78
wel_zal	-123	-195	4	177
wie_de	-157	-138	68	-109
wie_door	-40	-121	106	-59
wie_een	-109	-251	-71	-149
wie_in	-246	-204	-107	-186
wie_zijn	116	-160	-182	-110
wij_adviseren	-48	138	-161	-205
wij_hebben	-153	-182	-5	-234
wij_stellen	93	65	1	-119
wij_zijn	-83	-116	-217	-29
wilt_u	-44	88	-121	-116
zij_adviseert	-64	156	-208	-131
zij_adviseren	-127	142	-166	-113
zij_beveelt	-119	171	-175	-212
zij_concludeert	125	-99	-118	-68
zij_geven	-14	163	-196	-181
zij_hebben	-167	-141	82	-231
zij_is	-22	-122	-157	-119
zij_pleiten	-149	109	-169	-121
zij_stelt	134	-90	-125	-113
zij_vraagt	-126	57	-180	-153
zoals_ik	-177	-86	-186	-18
zodra_de	-97	-105	-160	174
zodra_het	-96	-101	-201	207
zolang_de	-94	-149	152	-161
zorg_dat	-168	213	-140	-136
zorg_voor	-153	170	-196	-122
zou_de	-126	-198	-169	-147
`,
  end: `
-	-230	-306	-242	-204
.	-12	-20	-15	-24
:	-297	-650	-431	-488
;	-128	178	-218	36
?	-252	-128	-313	-339
`,
  lemma: `
aan de orde komen	-176	-219	113	102
aan de slag gaan	-140	79	126	127
aanbesteden	-55	-145	4	3
aanbevelen	-207	360	-265	-300
aanbieden	-43	-70	-96	-128
aandringen	-248	339	-128	-275
aangaan	-96	160	-102	-180
aangeven	139	-239	-23	-189
aanhouden	-2	-17	36	-101
aankondigen	-84	-198	-260	-172
aanleggen	-53	-146	-145	-130
aanleveren	-43	-165	-247	85
aanmelden	-58	-98	-182	-72
aannemen	-60	-30	61	64
aanpassen	-15	53	79	160
aanschaffen	32	-128	-151	65
aanscherpen	-112	36	88	-25
aanschrijven	-93	61	-229	-216
aansluiten	-1	-33	114	0
aanspreken	-162	93	143	4
aanstellen	-41	55	157	-129
aantekenen	75	-193	-195	-222
aantonen	249	-191	-197	-103
aantreffen	232	-154	-224	-82
aantrekken	-170	-177	-46	-7
aanvragen	33	-49	-208	-170
aanvullen	-118	-134	124	114
aanwijzen	7	-17	-129	60
achten	-59	136	64	-160
achterblijven	197	-171	-172	-163
achterhalen	105	-156	-228	-160
actualiseren	-111	61	-229	69
adviseren	-213	340	-227	-200
afdoen	22	-169	-242	-55
afgeven	-146	-17	-139	-154
afhaken	-39	-181	12	-156
afhandelen	33	-183	-144	16
afhangen	-39	10	-225	-59
afleggen	-36	-11	-202	129
afleiden	120	-157	-137	-137
aflopen	-189	-227	-96	-42
afnemen	122	-44	-113	-205
afronden	-128	-5	-7	95
afschaffen	-127	92	-150	-81
afsluiten	-97	-29	-246	-15
afspreken	-156	-216	61	71
afstemmen	-131	-31	-89	-16
afwachten	-140	-181	162	-129
afwegen	-51	-140	52	113
afwijken	176	-242	-30	-168
afwijzen	-223	-53	199	-150
afzien	-78	2	221	-298
analyseren	-141	-113	-131	-123
antwoorden	-120	105	30	124
beantwoorden	-30	-189	-233	33
becijferen	159	-145	-134	-71
bediend	-98	-106	67	67
bedoelen	-203	-223	-4	-95
bedragen	-187	-219	-125	-122
begeleiden	96	-20	-13	-28
beginnen	-135	-90	33	122
begrijpen	-27	-64	-260	-186
begroten	85	68	23	-116
behandelen	-128	-130	-40	-32
behoeven	-219	-177	-68	-117
behouden	117	-195	-52	-150
bekendmaken	-136	-155	51	129
bekijken	-236	-228	-103	142
bekorten	163	-91	-75	-60
bekostigen	17	-50	88	-23
beleiden	-111	-186	122	-136
belemmeren	0	56	-68	-153
bellen	-27	-53	36	47
belopen	-163	-170	-141	-162
beloven	-156	-208	-60	-166
benaderen	-118	-121	-181	139
benoemen	-98	93	-5	13
benutten	117	28	71	27
beogen	-57	-249	-185	128
beoordelen	14	-40	-53	-63
bepalen	-211	-101	104	118
beperken	-80	79	-229	-263
bepleiten	-264	514	-32	-156
beproeven	-127	-172	97	27
beraden	-158	-96	-208	-13
bereiken	224	-102	-71	-162
berekenen	19	-123	-71	-26
berichten	-100	-13	-11	52
beroepen	-102	-193	-133	-93
berusten	-8	-197	-33	-74
beschermen	-41	-146	-43	-136
beschikbaarkomen	-150	-124	45	182
beschikbaarstellen	-58	-145	134	277
beschikken	-26	-147	-19	-103
beschouwen	-61	-174	-50	-253
beschrijven	-158	-4	-165	-121
beslissen	-60	-80	63	31
besluiten	-63	-186	94	62
besparen	-4	-135	116	113
bespreken	-107	-118	-38	148
bestaan	-96	-118	121	-62
besteden	125	-236	-46	125
bestemmen	-179	-128	82	-155
bestuderen	-225	-129	-88	-66
betalen	-59	-179	41	-98
betekenen	-129	-165	35	-1
betreffen	-156	64	38	-102
betrekken	29	-153	18	306
betreuren	-178	-133	-191	-179
bevatten	-97	-95	3	-165
bevelen	-224	451	-338	-247
bevestigen	141	-140	-81	-115
bevorderen	-51	60	-188	24
bevragen	-149	-150	-174	-120
bewegen	131	-152	-112	-177
bezien	-155	-143	143	403
bezitten	51	-184	-156	-130
bezoeken	-224	-228	-98	-5
bezorgen	-186	-8	-243	-166
bieden	-84	-40	76	-114
bijdragen	193	-180	-310	-41
bijeenbrengen	-125	-152	48	93
bijhouden	75	-154	76	-9
bijpraten	-87	-82	-171	80
bijstaan	-159	39	-144	121
bijvoegen	-124	-155	-114	-55
bijwerken	-166	-125	-169	-64
bijwonen	-153	-151	-146	-123
binden	11	-48	-38	-151
blijken	475	-176	-172	-43
blijven	131	-51	64	-61
bouwen	-18	-47	0	-74
brengen	-33	-24	51	49
buigen	-72	-120	-127	-154
centraalstaan	-166	-138	-95	-135
combineren	110	-117	-191	-124
concluderen	377	-247	-140	-128
constateren	384	-305	-146	-157
controleren	-65	12	-107	72
dalen	297	-188	-192	-110
danken	-111	-174	-217	-239
dateren	-121	-107	-113	-117
deelnemen	-133	-186	-208	6
dekken	90	-184	-212	-105
delen	-198	-195	-24	-282
denken	-117	102	-38	-270
dienen	-133	-14	-131	-132
doen	-41	-16	-9	-63
doorgaan	-107	-163	-162	84
doorgeven	25	-155	-5	-45
doorlichten	-181	-211	-91	-8
doorlopen	-150	-126	84	35
doorrekenen	-119	-139	-55	204
draaien	-49	-110	79	29
dragen	-246	-1	41	2
dringen	-159	102	-126	-161
drukken	11	36	62	-68
duren	205	-135	-124	74
dwingen	-128	-168	135	-147
eindigen	-56	61	-110	-23
ervaren	358	-142	-270	-209
eten	-133	-56	-226	-220
evalueren	-149	-98	-127	64
fietsen	-10	-130	-72	-12
gaan	-9	-94	145	-12
garanderen	-136	-93	125	-79
gebeuren	-84	27	157	1
gebruiken	-10	-127	-1	18
gebruikgemaakt	-49	-139	-197	-117
gelden	-142	-97	-9	-97
gelijktrekken	-120	-144	22	90
gepaard	160	17	-105	-76
geschieden	-142	-152	164	-130
gestand doen	-58	-46	-142	-94
geven	-66	80	-18	-120
goedkeuren	-147	83	-120	-115
groeien	34	-138	48	-189
gunnen	-108	-149	-22	-213
halen	103	-264	22	2
halveren	80	-149	65	102
handelen	92	-126	79	-97
handhaven	-183	-24	48	-107
hebben	68	-132	-8	-162
hechten	-169	-234	-128	-331
helpen	-136	-204	0	-243
herhalen	-182	-242	-206	184
herijken	-81	-135	-8	98
herinneren	-121	-135	-66	-99
herkennen	-133	-179	-292	-288
herschrijven	-106	-123	133	124
herstellen	123	-164	-164	-160
herzien	-130	-122	54	-50
heten	37	148	8	-101
hopen	44	102	-79	1
horen	51	-35	-43	95
houden	-88	-138	-144	61
huisvesten	-128	-144	-102	-107
in gesprek gaan	49	4	-7	113
in kaart brengen	-127	-26	145	236
in overleg treden	-65	101	37	182
inbouwen	98	-129	-147	114
inbrengen	-112	73	116	129
indexeren	-66	24	21	93
indienen	-58	-25	-105	2
informeren	42	-142	-148	154
ingaan	-96	-99	-194	-68
ingewikkeld	151	-133	-94	-59
ingrijpen	-155	-151	-43	169
inhouden	-174	184	-224	-193
inkopen	-18	-18	52	-66
inlichten	-124	38	-242	36
inlossen	-76	-55	-93	-114
innemen	-124	-170	70	-68
inrichten	-171	47	10	195
inschakelen	-114	-176	-171	-25
inschrijven	22	14	-157	-152
inspannen	-83	-161	-166	200
instellen	-231	-58	-13	-204
instemmen	-177	91	174	-118
interviewen	-163	-97	-103	-76
intreden	-100	-143	172	-192
intrekken	-19	89	-97	-69
investeren	26	-228	-163	-65
invoeren	-17	117	43	-23
invullen	-49	-195	100	-168
inzetten	40	90	-55	69
inzetten op	-85	-116	-223	192
jagen	-116	-170	-135	-119
kennen	30	-185	-57	-210
kennisnemen	-103	-89	21	-173
keuren	2	55	-6	54
kiezen	-52	-115	252	48
kijken	-147	-258	-82	37
klagen	97	-121	-161	-119
klinken	-129	8	-146	-155
kloppen	-107	-69	-162	-116
komen	98	-101	59	49
kopen	128	-186	-156	-135
koppelen	-206	-89	-69	78
kosten	60	-99	-36	-47
krijgen	-94	-32	119	197
krimpen	21	-136	76	-129
kunnen	-255	5	15	-98
landen	-171	-121	-116	-149
langskomen	128	-137	-154	-156
laten	-121	1	152	-106
leggen	-138	-229	-236	184
leiden	143	-209	42	-27
lenen	-97	-17	75	58
leren	16	15	-103	-143
letten	-47	-100	144	97
leven	-104	-163	-95	0
leveren	-112	-177	27	34
lezen	69	9	-204	-73
liggen	4	-126	-7	-34
lijken	107	-192	77	22
lonen	160	7	-7	-151
lopen	-31	-113	29	-182
luiden	-19	28	-249	-253
lukken	-121	-174	-147	-38
maken	-57	-39	78	39
meebetalen	-144	96	-4	-173
meedelen	-126	-119	-87	40
meedoen	-105	-124	-237	-219
meegeven	-107	53	-301	-226
meelopen	-49	-97	69	176
meenemen	-103	88	127	186
meetellen	-19	161	-43	-178
meewegen	-81	55	-27	202
meewerken	-182	-208	-12	-189
melden	176	-159	-90	-64
menen	-257	155	-103	-261
merken	47	-5	-135	-105
met een voorstel komen	-109	-157	-41	38
meten	-19	205	-236	-106
middelen	141	-75	-122	-49
mislopen	66	-154	-132	-172
missen	103	145	-272	-204
moeten	-158	212	-78	-89
mogen	-180	-119	149	-181
motiveren	57	128	-156	-197
nagaan	-73	-65	145	231
nakomen	-61	-139	-199	-188
naleven	156	-160	-118	-181
nalopen	-170	-220	50	65
neerleggen	-183	7	149	-202
nemen	-67	-67	20	-25
noemen	195	19	-42	-227
nopen	-74	-123	25	158
oefenen	20	41	-164	-140
omgaan	14	-97	-215	-195
omschrijven	105	38	-151	-53
omvatten	-142	-159	-97	-96
omzetten	-52	-113	-153	-156
onderbrengen	-8	9	-181	112
onderhandelen	-72	-133	-100	-191
onderhouden	-13	-128	-87	-145
onderschrijven	-178	-247	281	-257
ondersteunen	84	-161	-109	-218
ondertekenen	-97	23	-19	-29
ondervinden	74	41	18	-147
ondervragen	-159	-108	-117	-108
onderzoeken	-130	-113	94	116
ontbreken	258	-47	65	-174
ontraden	-121	26	239	-202
ontslaan	-57	-5	-140	-102
ontsluiten	-131	-92	-158	-155
ontstaan	115	-146	-117	-87
ontvangen	-62	-87	-28	212
ontwikkelen	-101	-116	85	100
oordelen	274	-188	-147	-160
openbaarmaken	-158	100	-55	87
openbreken	-147	76	-132	-123
openen	-93	-94	-207	-39
opengaan	-147	-71	40	184
openstaan	-45	-196	-39	-155
openstellen	-198	122	-150	15
opheffen	-144	-133	-163	89
opleggen	-1	-120	61	14
opleiden	-223	64	-213	-157
opleveren	5	-211	32	-35
oplopen	68	-60	-137	-254
opmaken	-169	-180	44	-170
opmerken	-37	-59	-285	-242
opnemen	-40	-46	222	197
oppakken	-170	-141	-175	-127
oproepen	-192	142	-88	-221
opstellen	-62	-42	-32	136
optreden	-25	-124	-175	-95
opvangen	-24	0	32	-191
opvolgen	-26	-28	148	47
opvragen	5	41	-94	60
opwijzen	100	-209	-173	-172
organiseren	-98	6	-98	61
overdragen	4	-146	-159	-111
overeenkomen	-109	-142	66	69
overgaan	-25	-246	78	115
overhandigen	-122	-125	-168	-110
overlijden	-129	-165	-105	-135
overnemen	-126	98	408	299
overschrijden	101	-70	-140	-170
overstappen	-2	-103	-191	141
overtuigen	-167	82	201	108
overwegen	-154	-94	-133	176
passen	-200	-58	95	-152
plaatsen	-2	-48	4	-3
plaatsvinden	-78	-60	-94	228
plannen	-17	-159	-80	207
pleiten	-97	381	-159	-247
presenteren	-114	-66	-158	-192
profiteren	32	-162	-155	-100
publiceren	-143	-168	-124	-88
raadplegen	-130	13	36	66
raden	-140	173	-44	-163
raken	-93	-206	-123	-150
ramen	121	-238	-111	-122
rapporteren	-9	-84	-218	236
reageren	-109	-193	-235	-62
realiseren	69	-161	-208	-46
regelen	33	-31	237	79
regels stellen	-197	12	-269	-211
registreren	-36	-170	-239	-65
reizen	23	-146	-187	-28
rekenen	7	-58	-186	-233
reserveren	-120	-25	-170	58
richten	-103	107	-15	-66
roepen	-188	120	-214	-185
rusten	0	-167	137	-119
samengaan	-166	-128	39	-121
samenhangen	-130	-124	-263	-225
samenstellen	-133	-110	5	-36
samenvoegen	-84	27	128	59
scannen	-63	26	-110	-112
schaden	-65	-103	-106	-70
schatten	221	-226	-144	-104
schetsen	-85	-246	-216	-224
scholen	-21	58	84	-38
schorsen	129	-115	-163	-113
schrappen	-110	-146	64	-57
schrijven	25	-70	-98	-220
schuiven	-105	-83	-114	-145
slaan	-96	-217	148	-156
slagen	115	-197	-155	61
sluiten	-175	-20	-87	-78
spelen	146	-173	-66	-17
splitsen	63	130	-157	-136
spreken	-226	-194	-96	14
staan	-86	-122	73	17
standhouden	87	-183	-144	93
starten	-223	-216	38	227
stellen	-42	109	-26	-66
stemmen	-225	-210	-153	-208
steunen	-100	2	50	-197
stijgen	177	-226	-75	-48
stilleggen	-94	-160	-172	-144
stilstaan	-26	-147	-215	-30
stilvallen	-139	-178	-124	-115
stoppen	-132	-188	31	-7
stopzetten	-109	-122	70	-91
stranden	15	45	54	-120
strekken	-93	90	92	0
streven	-165	-279	-119	220
sturen	-129	-101	26	104
suggereren	-159	134	-179	-180
tegemoetkomen	-96	56	179	-83
tegemoetzien	-123	-200	-131	77
tegengaan	-119	45	-166	-115
tekenen	-15	22	-224	14
tekortschieten	165	-210	-48	42
tellen	-167	-55	-40	-91
ter harte nemen	-112	52	133	161
terugbetalen	45	-119	-101	-136
terugbrengen	-38	68	-56	56
terugkeren	19	-202	-241	-58
terugkomen	-115	-153	-71	265
teruglopen	239	-147	-179	-123
terugtrekken	64	-76	-109	-136
terugvallen	-126	60	-94	-142
testen	72	-35	-7	-165
toedienen	31	-133	-159	-142
toegeven	-68	79	-245	-198
toejuichen	-175	-134	-50	30
toekennen	-4	-196	18	-26
toekomen	41	-71	-304	74
toelaten	-70	10	123	-58
toenemen	164	-169	-150	-140
toepassen	2	-160	108	60
toeschrijven	116	-163	-179	-83
toesnijden	-136	-113	80	89
toestaan	-123	-211	55	-195
toesturen	-104	-100	-196	-3
toetsen	-134	-7	-85	-111
toevoegen	-182	-36	266	-14
toewijzen	-19	88	-181	-151
toezeggen	-96	-152	-61	-107
toezenden	-91	-116	-148	150
toezien	-240	-243	-125	61
tonen	-34	-170	10	-6
treden	-172	-57	-34	118
treffen	28	-235	-47	27
trekken	-187	-160	-102	-189
uitbetalen	-51	-157	-213	-185
uitblijven	101	84	-125	-91
uitbreiden	-182	-174	41	331
uitbrengen	-112	-118	-185	-33
uitgaan	-151	-115	72	55
uitgeven	8	-178	13	-194
uitkeren	-184	-113	-134	-83
uitkomen	-15	-165	10	-6
uitlaten	-226	107	-94	-171
uitleggen	51	-149	76	-158
uitmaken	-44	-207	114	-212
uitnodigen	-203	-265	237	14
uitpakken	30	-146	63	-21
uitreiken	6	-183	156	96
uitrekenen	140	-116	-122	-85
uitsluiten	-131	-32	-260	-185
uitspreken	-55	-80	152	-131
uitstellen	-56	-200	-237	14
uittrekken	-140	63	183	108
uitvallen	86	-109	-179	-156
uitvoeren	-11	-77	39	38
uitwerken	-123	-66	-67	89
uitwijzen	172	-173	-145	-148
uitzenden	8	-126	-166	-172
uitzetten	-152	-168	43	-173
uitzien	-135	-157	-217	-239
uitzoeken	-178	-185	136	268
vallen	28	-26	-105	-151
varen	-196	150	-158	-43
vasthouden	-161	-87	264	-216
vastleggen	-219	-14	45	57
vaststellen	300	-90	-52	-60
veranderen	-12	-52	-61	-111
verbeteren	116	2	-180	-25
verbieden	9	64	104	-138
verbinden	-229	72	-129	-142
verdelen	-198	-82	-154	-193
verdienen	-174	186	-43	-142
verdragen	-133	79	210	-121
verdubbelen	168	-49	-234	-11
verdwijnen	-52	-25	133	83
vereisen	-148	-181	-30	-163
vergelijken	-156	-21	-15	-133
vergen	-163	-80	178	6
vergoeden	-187	-28	135	45
vergroten	100	-55	-152	-150
verhogen	-30	-84	-46	-9
verhuizen	-49	-185	-14	-27
verkennen	-80	-230	-5	173
verkeren	4	-122	-147	-168
verklaren	82	-135	131	-112
verkopen	-175	-102	-34	-145
verkorten	-16	86	97	44
verlagen	9	46	-179	-45
verlaten	-77	-27	102	-133
verlenen	-16	-37	-107	-45
verlengen	-237	-120	55	127
verliezen	84	-159	-19	-154
verlopen	22	-161	-242	14
vermelden	-156	57	-72	83
verminderen	174	-165	-153	-122
vernemen	-192	-162	21	-122
vernietigen	112	-127	-130	-98
vernieuwen	-117	-139	-1	-176
veronderstellen	28	-131	-133	79
verplichten	-135	88	-91	-108
verrichten	-171	-86	-28	-7
verruimen	-105	-91	-203	-57
verschijnen	-129	-150	-28	199
verschillen	-36	-215	-88	-191
verschuiven	-150	-64	-142	-238
versnellen	14	16	-138	-134
verspreiden	0	-84	-221	26
verstaan	-253	-256	-240	-256
verstrekken	-192	-31	-142	-101
vertellen	137	-170	-111	-104
vertragen	-82	-53	-192	-203
vertrekken	49	-36	-242	35
vertrouwen	-21	-230	-45	-215
vervallen	-93	-37	73	94
vervangen	-207	13	-317	109
vervoeren	-137	-150	-147	-138
verwachten	-174	-66	-118	-2
verwerken	-123	-55	102	-92
verwerpen	-82	56	-6	-25
verwijzen	-157	-75	95	-234
verzamelen	21	-135	-211	75
verzekeren	-109	-150	40	-92
verzenden	-96	84	-8	-2
verzoeken	-76	-198	8	-179
verzorgen	-141	-124	66	-150
vestigen	-149	-155	11	-145
vinden	106	42	-9	-131
vluchten	-68	-163	77	-126
voegen	-154	-141	-231	-140
voelen	49	125	231	-276
voeren	-166	-50	-41	92
voldoen	19	-164	-27	-123
volgen	-159	-81	189	309
volstaan	-135	-37	168	-169
voltooien	-37	23	0	47
voorbereiden	10	-215	-156	105
voordoen	27	-149	-183	-193
voorkomen	-4	-2	-19	-117
voorleggen	-30	-70	58	192
voorlichten	82	-167	-110	-154
voorliggen	-130	-155	98	-54
vooropstellen	78	-203	-177	-148
voorschrijven	-80	-158	35	-69
voorstellen	-199	261	50	-315
voortvloeien	-98	-117	34	-117
voortzetten	-140	83	-11	121
vooruitlopen	-138	-159	38	-141
voorzien	-95	-132	97	158
vormen	-151	56	-93	12
vragen	-153	84	-104	-60
vrezen	-192	-191	-200	-171
vrijkomen	-122	-150	7	-174
vrijmaken	-124	-193	-47	141
vrijstellen	-109	53	38	-117
vullen	46	-79	-182	-151
waarborgen	-19	-125	-72	52
waarderen	193	-204	-254	-247
waarnemen	171	-113	-158	-96
wachten	85	-220	-76	-223
wassen	-122	55	2	-83
weergeven	-104	-63	-165	-90
wegen	-57	-117	23	-44
wegnemen	-124	-128	-132	-83
wegvallen	113	-104	72	-101
wegwerken	-102	66	-125	-112
weigeren	-64	31	-156	-106
wenden	-82	-135	-186	-79
wensen	-167	41	127	-70
werken	-67	-207	-8	83
werven	-57	-160	-193	4
weten	19	-64	13	-91
wijden	-91	-196	-198	22
wijken	-180	-174	90	62
wijzen	42	20	18	18
wijzigen	-195	4	116	115
willen	-181	263	15	-102
wisselen	-29	63	-83	-202
wonen	-22	-236	-246	-160
worden	-67	27	80	-110
zeggen	111	-161	-248	-208
zenden	-83	-116	-100	41
zetten	-40	-112	74	-80
zich inzetten	-60	-260	-169	411
zich sterk maken	-105	61	7	162
zien	154	107	-13	-168
zijn	-7	-56	18	-51
zijn beslag krijgen	-94	-144	83	126
zitten	-110	-216	98	-38
zoeken	6	-3	-58	169
zorgen	-115	-102	-60	87
zullen	-224	-290	24	51
`,
  doing: `
agency aanbevelen	-139	37	-176	-141
agency aanbieden	11	54	78	-188
agency aannemen	-139	-131	15	206
agency aanpassen	-100	7	-42	148
agency aantreffen	202	-189	-112	-38
agency achten	-76	23	-84	-53
agency adviseren	-186	142	-192	-174
agency afronden	-103	-121	56	72
agency beginnen	-79	-192	108	149
agency bekijken	-124	-105	-200	-158
agency beoordelen	-198	-45	-201	-200
agency bepalen	-155	-168	-182	-240
agency beproeven	-88	-130	33	-126
agency beschikken	-189	-175	-129	-180
agency beslissen	76	-134	-187	-192
agency bevelen	-160	205	-176	-143
agency bezoeken	-209	-188	28	-104
agency concluderen	90	-87	-105	-101
agency constateren	121	-92	-91	-116
agency controleren	-166	-131	-231	-77
agency doen	-172	-30	5	79
agency geven	-118	-66	136	24
agency handelen	-144	-77	130	-42
agency hebben	-55	-251	145	-202
agency herhalen	-103	-171	-141	135
agency houden	-127	32	-196	28
agency in gesprek gaan	-95	-167	-79	133
agency informeren	-77	-123	79	-142
agency inrichten	-87	-168	70	211
agency komen	102	-157	-234	-19
agency maken	-159	-158	116	128
agency melden	-122	6	-5	-157
agency nemen	-53	-164	-213	109
agency onderzoeken	-59	-159	-86	-109
agency ontwikkelen	-116	60	129	-24
agency oordelen	168	-117	51	-133
agency opleggen	-135	-110	-119	13
agency opleveren	-87	-81	-150	174
agency opnemen	-106	-201	-77	46
agency opstellen	-68	-158	30	178
agency pleiten	-174	221	-180	-191
agency publiceren	-117	-163	-110	-109
agency registreren	-152	-140	-126	-45
agency sluiten	-18	-131	114	120
agency spreken	-181	-137	-115	33
agency stilleggen	-86	-91	-140	-133
agency sturen	-67	-153	32	129
agency toetsen	-158	1	40	-167
agency toezien	-146	-160	-130	-175
agency uitbreiden	-146	-144	-62	211
agency vallen	59	-171	101	-91
agency vaststellen	110	21	-193	-121
agency verrichten	-102	-105	-136	-98
agency vervangen	-73	-158	-159	95
agency vinden	84	100	-178	-237
agency volgen	-141	32	12	-212
agency vragen	-184	121	-37	-178
agency werken	-35	-210	127	30
agency weten	-77	-123	79	-142
agency wijzen	65	54	-142	-160
agency zien	130	75	-182	-205
agency zijn	57	-60	72	-87
first aanbieden	-80	-129	-183	-156
first aangeven	-183	-106	-152	-174
first aanhouden	-66	90	75	30
first aannemen	-137	-142	120	-169
first aantekenen	-202	-129	-178	-173
first aantreffen	59	53	-139	-127
first achten	-211	-388	203	-156
first adviseren	-77	121	-186	-214
first afspreken	-88	-173	188	181
first afstemmen	-62	-176	-135	114
first afwachten	-146	-173	170	-127
first afwijzen	-106	-122	117	-153
first afzien	-124	100	149	-183
first beantwoorden	-121	-79	-192	-7
first beginnen	-74	-199	-89	-188
first begrijpen	-165	-136	-243	-176
first bekijken	-57	-186	-84	201
first berichten	-97	-94	-370	44
first beschikbaarstellen	-48	-112	-47	267
first beschouwen	-85	-111	-41	-245
first beslissen	-82	-131	148	186
first besluiten	-103	70	59	83
first bespreken	-88	-6	-16	183
first betrekken	-96	-202	10	256
first betreuren	-151	-101	-191	-174
first bevorderen	-132	-171	-131	58
first bezien	-115	-23	103	338
first bezoeken	-184	-181	-178	109
first bieden	-53	-182	8	24
first bijpraten	-87	-82	-171	80
first blijven	-138	83	191	-37
first brengen	-89	-102	14	217
first danken	-101	-142	-182	-211
first delen	-204	-165	-28	-260
first denken	-166	-190	77	-187
first doen	-74	41	113	19
first doorrekenen	-124	-151	-92	200
first evalueren	-55	-131	94	164
first gaan	-99	-110	220	38
first gestand doen	-57	-41	-142	-85
first geven	-121	-4	-90	-251
first hebben	-51	-89	-43	-325
first hechten	-170	-183	-46	-220
first herkennen	-210	-88	-188	-201
first hopen	-58	-49	-45	19
first houden	-97	-191	-92	108
first in gesprek gaan	-158	-179	134	234
first in kaart brengen	-70	-195	11	174
first in overleg treden	-63	-154	-60	178
first inbrengen	-35	-73	108	127
first indienen	-108	-132	-30	13
first informeren	-38	-99	-188	189
first ingaan	-96	-34	-225	-291
first inlichten	-83	-96	-139	-109
first inrichten	-41	38	-22	136
first instemmen	-142	-137	189	-204
first inzetten	-96	-78	-143	125
first kennisnemen	-111	-107	4	-110
first kiezen	-141	-230	181	11
first kijken	-129	-131	80	97
first komen	-109	135	-238	-198
first laten	-119	-24	206	-105
first lezen	-188	78	-22	-128
first lopen	-141	62	41	-162
first maken	-195	-275	66	284
first melden	-152	-163	-56	30
first menen	-139	40	-14	-182
first nagaan	-137	-74	135	209
first nakomen	-117	-55	-104	-119
first neerleggen	-53	98	147	-149
first nemen	-122	-196	42	-75
first onderschrijven	-143	-159	250	-227
first onderzoeken	-82	-196	224	227
first ontraden	-79	67	239	-204
first ontvangen	-70	19	-19	-73
first opleggen	-63	-136	183	64
first opmerken	-229	-196	-205	-211
first opnemen	-115	-12	185	239
first opvolgen	-62	-179	158	-5
first overeenkomen	-78	-124	20	90
first overgaan	-96	-172	-14	-230
first overnemen	-49	-48	308	271
first overwegen	-133	-198	-172	155
first plaatsen	-99	-85	-104	-121
first publiceren	-30	-159	151	137
first raadplegen	-60	-136	-124	-188
first raden	-140	173	-44	-163
first rapporteren	-119	-188	-280	308
first reageren	-89	-82	-198	-166
first schetsen	-132	-72	-147	-146
first schrijven	-108	-129	-41	-198
first spreken	-30	-142	-391	154
first staan	-203	-161	-118	-222
first stellen	-83	-40	-65	-150
first stilstaan	-104	-90	-195	-3
first streven	-118	-219	-203	217
first sturen	-88	-130	-62	161
first tegemoetzien	-76	-113	-191	-172
first ter harte nemen	-121	-184	103	184
first terugkomen	-88	-100	-83	262
first toejuichen	-162	-133	30	-234
first toekomen	-58	-43	-179	175
first toesturen	-77	-136	-143	-70
first toezeggen	-79	-132	-308	-75
first toezenden	-88	-97	-92	166
first treden	-101	-149	169	-100
first uitgaan	-146	-159	-90	-166
first uitvoeren	-108	-198	77	219
first uitwerken	-70	-132	-108	56
first uitzien	-72	-105	-183	-151
first uitzoeken	-133	-149	99	224
first vasthouden	-152	-41	207	-171
first vaststellen	126	-129	-110	23
first vergelijken	-145	-114	-133	-169
first verkennen	-67	-159	27	173
first vernemen	-131	-113	-136	-179
first verstaan	-122	-97	-152	-146
first vertrouwen	-128	-99	-146	-182
first verwachten	-148	7	-5	86
first verwijzen	-35	67	26	-108
first verzoeken	-91	-47	133	12
first vinden	-15	-94	39	-299
first voelen	-195	107	236	-198
first voeren	-76	-139	-132	192
first voldoen	-107	-169	-264	-9
first volgen	-156	75	129	-24
first voorleggen	-97	-23	93	287
first vooruitlopen	-146	-135	-27	-139
first vragen	-103	-57	38	227
first waarderen	-195	-111	-170	-159
first wassen	-111	-74	12	-79
first wegen	-163	-154	40	21
first werken	-105	-177	-136	223
first weten	-172	-20	-30	87
first wijzen	-100	-217	108	165
first willen	-140	-238	83	-169
first wisselen	-48	122	-6	-131
first zeggen	-158	-145	-204	-202
first zenden	-61	-117	-79	-175
first zich inzetten	-108	-206	-249	322
first zien	-114	-139	198	-164
first zijn	-158	-18	17	-71
first zoeken	-162	-131	-17	170
first zorgen	-87	-158	-9	154
first zullen	-61	-174	165	13
government aankondigen	-88	-128	-141	-116
government achten	-155	-213	177	-73
government adviseren	-67	72	-176	-201
government afzien	-118	-250	216	-190
government bepalen	-54	-158	-156	134
government bepleiten	-63	14	126	-62
government berichten	-44	-102	59	138
government besluiten	-84	-117	168	1
government betrekken	-64	-153	34	197
government bezien	-48	-184	-8	44
government bijdragen	-143	43	-78	-108
government brengen	-89	-141	149	133
government delen	-131	-73	-100	-161
government doen	-107	76	-10	-103
government gaan	-112	-213	110	11
government geven	-46	25	55	6
government hebben	-208	-155	79	-260
government hechten	-89	-137	-222	-266
government herkennen	-141	-72	-188	-186
government informeren	-136	-103	-195	142
government inspannen	-95	-122	-74	150
government inzetten op	-79	-102	-177	177
government kennen	-120	-172	-216	-165
government kennisnemen	-72	-136	-187	-173
government kunnen	-92	-149	-104	-189
government laten	-94	-101	18	14
government maken	-85	46	182	3
government nemen	-129	61	128	113
government onderschrijven	-65	-149	131	-160
government onderzoeken	-89	-170	-176	-40
government overnemen	-61	172	203	132
government overwegen	-78	-190	109	189
government passen	-45	-104	-149	-181
government reageren	-60	-57	-170	32
government schrijven	-99	-143	-204	-139
government tellen	-133	-89	-150	-167
government toezeggen	-112	-216	-24	-50
government verzoeken	-86	-236	-328	-245
government vinden	-168	-199	49	-29
government voelen	-109	-163	188	-167
government volgen	65	12	169	71
government voorleggen	-90	-130	-160	-73
government vragen	-111	-224	-177	-78
government waarderen	-100	-91	-141	-167
government wijzen	-127	-151	114	57
government willen	-61	-129	-117	-141
government zich inzetten	-115	-153	97	240
government zien	-102	-201	211	-183
government zijn	-112	-178	-193	-82
house aanbevelen	-64	159	-139	-182
house aannemen	-63	-146	-188	-220
house aantreffen	-188	-167	-170	-37
house adviseren	-46	-113	-83	-145
house antwoorden	-100	42	-124	-109
house berichten	-71	-161	-145	102
house besluiten	-41	-127	-100	-147
house constateren	95	-58	-88	-112
house delen	-127	-144	-48	-57
house gaan	-63	-147	-40	19
house geven	-35	137	60	-99
house hebben	14	-74	-126	-120
house horen	-81	-140	-176	294
house informeren	6	-187	-213	201
house inlichten	-87	111	-142	21
house instemmen	-96	151	161	-93
house kennen	-92	66	-66	-61
house krijgen	-73	-41	-170	156
house laten	-77	-182	200	93
house lezen	-147	-145	-181	72
house melden	-94	-87	91	-3
house ontvangen	-79	-144	-105	231
house overnemen	-136	-244	251	-120
house schrijven	-111	97	91	-151
house spreken	-55	45	27	-160
house stellen	-83	-121	-137	23
house tegemoetzien	-90	-158	0	226
house toezeggen	-70	-41	119	-262
house uitspreken	-115	-121	178	-176
house vaststellen	141	-158	-37	-139
house verwachten	-56	-137	-55	68
house verzoeken	-101	-216	-170	-176
house vinden	-132	-40	-66	-190
house voorleggen	-63	-102	-182	-132
house vragen	-111	-79	-265	-288
house weten	-85	122	121	-129
house zijn	-48	-30	-81	-136
none aankondigen	-136	-108	-98	-165
none aansluiten	-16	38	-52	-138
none aanvragen	-81	-182	-188	-78
none aanwijzen	-126	-66	-147	50
none achten	117	-8	23	83
none afnemen	6	103	-108	-104
none afronden	28	79	-151	53
none afspreken	-188	-174	-33	-77
none afzien	-139	-161	59	-134
none bedoelen	-139	-162	-214	-176
none beginnen	25	-161	-288	109
none bellen	6	-125	40	-110
none beogen	28	-76	-170	-213
none bepalen	-117	29	-159	-218
none bepleiten	-133	113	62	30
none bereiken	55	7	153	-78
none beslissen	-95	-143	-179	-198
none besluiten	-190	-236	125	125
none bestaan	66	-138	126	36
none besteden	49	-119	77	88
none betalen	-189	-157	-132	-91
none betreffen	-145	-44	86	-218
none betrekken	-133	-180	162	-19
none bezien	-130	-186	147	160
none blijken	120	-120	-136	11
none blijven	22	36	-68	-88
none doen	-83	-25	50	-34
none gaan	-1	-50	129	26
none gebeuren	48	-100	-138	65
none gebruiken	9	-89	-164	117
none gebruikgemaakt	-113	-116	-117	-57
none gelden	-154	-198	-94	-58
none geven	-104	-116	-79	-234
none halen	-196	-82	41	-197
none hebben	11	-118	-63	-4
none horen	-14	-29	112	-121
none houden	59	33	-238	-242
none informeren	60	-216	81	-160
none ingaan	-140	-34	136	87
none invoeren	72	54	36	6
none komen	257	-129	65	108
none krijgen	29	-172	112	127
none kunnen	-113	-55	16	-137
none laten	-134	-28	-229	49
none leiden	-8	-194	91	-148
none lezen	54	-102	-128	-118
none liggen	35	-66	173	-161
none lopen	-28	-31	3	79
none maken	-205	87	31	7
none meenemen	-50	-171	127	166
none meten	14	45	-110	33
none middelen	111	-118	30	-99
none missen	48	101	-190	-92
none nagaan	10	-96	-163	-55
none nemen	-101	99	36	-143
none omgaan	-135	-102	-100	-126
none onderhandelen	-72	-133	-100	-191
none onderzoeken	-153	98	130	78
none ontbreken	-100	34	82	-163
none openen	-91	-122	-221	-182
none openstaan	-137	-118	-219	-176
none opnemen	-111	-165	117	140
none overwegen	-163	8	-166	-183
none passen	-77	-147	-158	-29
none plaatsen	38	-171	105	-191
none rapporteren	-132	35	-189	19
none reageren	-101	-186	-189	-146
none reserveren	-107	27	13	-180
none richten	64	-101	-142	75
none schrijven	-166	-166	-213	-130
none sluiten	-131	-55	-67	-86
none spreken	-159	-228	32	-184
none staan	-18	-242	135	-67
none stellen	-182	25	62	-182
none toelaten	-143	68	-225	68
none toezeggen	-126	-152	-126	18
none treden	-66	73	60	113
none uitgaan	51	-174	-121	-147
none uitvoeren	-113	51	7	116
none vallen	33	21	-49	-145
none varen	-154	14	-128	-140
none vastleggen	-94	-1	-209	-172
none verdwijnen	34	-181	-47	-117
none vergen	-168	-231	159	64
none verhuizen	88	-167	-123	-97
none verkeren	-32	-89	-131	-162
none verlagen	57	53	-123	-113
none verlengen	-131	-181	160	-31
none vermelden	-121	133	-190	-230
none verrichten	-17	-112	-96	-99
none verschijnen	-91	-100	-82	153
none verstaan	-180	-187	-186	-212
none verstrekken	37	-134	-129	-131
none vervallen	121	-198	-98	-86
none vinden	50	-180	23	-135
none voldoen	-107	-49	107	-29
none volgen	14	-67	-126	63
none volstaan	-87	-68	39	-162
none voorkomen	-153	75	-159	-127
none voorstellen	-115	50	101	-219
none voorzien	-93	-39	199	95
none vragen	-20	13	-227	-286
none werken	76	-226	88	-202
none weten	42	-217	62	31
none wonen	32	-104	-153	-139
none worden	128	35	17	8
none zeggen	69	62	-175	-116
none zien	-137	-187	-6	-35
none zijn	30	48	-16	-71
none zijn beslag krijgen	-67	-60	83	72
thing aan de orde komen	-176	-168	74	172
thing aanbesteden	-28	-81	-152	44
thing aanbevelen	-162	237	-237	-227
thing aanbieden	13	-77	-55	9
thing aandringen	-142	162	-207	-198
thing aangeven	148	-231	-113	-89
thing aanhouden	14	-26	-9	-185
thing aankondigen	-10	-151	-177	-172
thing aannemen	33	-90	-43	-233
thing aanpassen	35	2	77	53
thing aanschaffen	-149	-112	-100	-9
thing aansluiten	27	-3	199	52
thing aanspreken	-136	67	101	50
thing aanstellen	-29	-176	103	-95
thing aantonen	226	-159	-204	-95
thing aantreffen	203	-126	-227	-121
thing aanvragen	91	-19	-132	-168
thing aanvullen	-116	-118	118	12
thing aanwijzen	44	47	-263	-64
thing achten	65	143	-283	-102
thing achterblijven	68	-120	-137	-118
thing adviseren	-207	329	-206	-189
thing afdoen	27	-179	-208	-8
thing afhaken	-151	-136	81	-81
thing afhandelen	94	-120	-108	-94
thing afhangen	-57	32	-213	-57
thing afleggen	7	-137	-123	-121
thing aflopen	-180	-234	-58	-11
thing afnemen	113	-141	-52	-163
thing afronden	-153	-154	-45	49
thing afsluiten	-74	-21	-204	-3
thing afspreken	-45	-139	-173	-40
thing afstemmen	-131	36	-33	-111
thing afwijken	169	-208	10	-116
thing afwijzen	-212	39	-2	-131
thing afzien	-129	40	-108	-156
thing analyseren	-136	-122	-137	-116
thing antwoorden	-111	95	135	54
thing beantwoorden	-34	-129	-139	65
thing bedoelen	-166	-163	80	-1
thing bedragen	-185	-191	-165	-118
thing begeleiden	46	77	139	-129
thing beginnen	-119	8	-61	73
thing begrijpen	106	-29	-153	-76
thing begroten	95	-175	-137	-112
thing behandelen	-83	-40	-140	-132
thing behoeven	-219	-177	-68	-117
thing behouden	30	-99	-58	-140
thing bekijken	-178	-48	-191	-177
thing bekorten	73	-72	-55	-51
thing bekostigen	-154	-169	148	0
thing beleiden	-80	-156	154	-134
thing belemmeren	0	56	-68	-153
thing bellen	-114	61	-211	48
thing belopen	-163	-170	-141	-162
thing beloven	-87	-135	16	-106
thing benutten	72	64	127	130
thing beogen	-88	-219	-124	137
thing beoordelen	74	-102	-199	-160
thing bepalen	-144	-207	167	11
thing beperken	-2	-128	-58	-174
thing bepleiten	-168	238	-136	-255
thing beproeven	-120	-140	30	57
thing bereiken	137	-83	-273	-154
thing berekenen	-17	-94	-122	-109
thing berichten	-55	-210	94	9
thing beroepen	-102	-193	-133	-93
thing berusten	3	-228	-33	-64
thing beschermen	-41	-146	-43	-136
thing beschikbaarkomen	-150	-124	45	182
thing beschikken	68	6	-216	46
thing beschrijven	-141	28	-111	-49
thing beslissen	-27	-69	9	-111
thing besluiten	-5	-208	-127	-110
thing besparen	-77	-135	97	67
thing bespreken	-143	-155	-247	-177
thing bestaan	-217	-78	104	-77
thing bestemmen	-179	-128	82	-155
thing bestuderen	-134	-94	-68	-47
thing betalen	-63	-94	-79	-154
thing betekenen	-129	-165	35	-1
thing betreffen	-144	35	-34	-107
thing betrekken	-67	-169	-3	59
thing bevatten	-98	-128	-31	-282
thing bevelen	-142	167	-157	-135
thing bevragen	-53	-93	-150	-118
thing bezien	-135	-206	-42	182
thing bezoeken	-51	-91	-42	-5
thing bezorgen	-154	-171	-173	-86
thing bieden	-114	16	98	-121
thing bijdragen	236	-228	-229	10
thing bijhouden	-31	-177	-200	81
thing bijvoegen	-124	-155	-114	-55
thing blijken	384	-134	-145	-69
thing blijven	117	-166	37	7
thing bouwen	16	-16	44	-188
thing brengen	-79	-116	-24	-114
thing centraalstaan	-166	-138	-95	-135
thing combineren	110	-117	-191	-124
thing concluderen	159	-105	-120	-150
thing constateren	195	-170	-106	-117
thing controleren	33	18	16	-16
thing dalen	283	-182	-155	-112
thing dateren	-121	-107	-113	-117
thing deelnemen	-151	-138	-82	-134
thing dekken	11	-162	-173	-93
thing delen	-52	-59	-27	-13
thing denken	21	105	-106	-75
thing dienen	-224	34	26	-25
thing doen	36	-34	-110	-246
thing doorgaan	-107	-163	-162	84
thing doorgeven	43	-98	-148	6
thing doorlichten	-169	-211	-11	62
thing doorlopen	-135	-94	113	-81
thing dragen	-177	50	47	-147
thing dringen	-126	85	-116	-152
thing drukken	17	-146	-132	-78
thing duren	213	-125	-264	9
thing dwingen	-128	-168	135	-147
thing eindigen	-56	61	-110	-23
thing ervaren	300	-209	-243	-151
thing eten	-126	34	-137	-164
thing evalueren	-154	-135	-81	-36
thing gaan	13	-28	18	-7
thing gebeuren	-182	75	172	-59
thing gebruiken	-34	-63	-244	-216
thing gebruikgemaakt	-11	-114	-90	-85
thing gelden	-118	-120	-14	-85
thing gepaard	160	17	-105	-76
thing geven	-52	-32	10	-12
thing groeien	41	-109	-126	-173
thing halen	140	-271	-95	-134
thing handhaven	-131	40	62	-49
thing hebben	66	-97	-141	-83
thing helpen	-209	-204	14	-186
thing herhalen	-156	-172	-175	135
thing herkennen	34	-162	-102	-94
thing herstellen	99	-163	-156	-165
thing herzien	-127	-103	76	-5
thing heten	37	148	8	-101
thing horen	-99	24	45	-101
thing houden	-81	-50	-87	123
thing in gesprek gaan	-51	124	-172	-166
thing in kaart brengen	-102	89	101	-16
thing indienen	54	35	-51	22
thing informeren	-22	-40	-228	-228
thing ingaan	-28	-168	-304	92
thing ingewikkeld	151	-133	-94	-59
thing inhouden	-164	181	-212	-184
thing inkopen	-114	19	-125	-178
thing inrichten	-151	89	-25	-15
thing instellen	-195	-115	-178	-179
thing instemmen	-110	-133	-220	-199
thing intrekken	-17	94	-192	-161
thing investeren	-148	-178	-106	-13
thing invoeren	-252	113	-44	-35
thing invullen	19	-115	-122	-90
thing inzetten	79	159	-171	-194
thing kennen	27	-195	-158	-204
thing keuren	-184	70	-3	60
thing kiezen	-115	17	31	-138
thing kijken	-223	-137	-136	-134
thing klagen	65	-169	-125	-109
thing klinken	-129	8	-146	-155
thing kloppen	-107	-69	-162	-116
thing komen	-3	-78	103	90
thing kopen	99	-135	-127	-91
thing koppelen	-132	-132	52	56
thing kosten	73	-83	-17	-39
thing krijgen	-11	31	116	92
thing krimpen	21	-136	76	-129
thing kunnen	-257	80	126	-38
thing laten	-75	-81	-61	-178
thing leggen	-29	-178	-174	46
thing leiden	166	-208	-70	-1
thing leren	29	52	-75	-163
thing leven	-148	-128	-163	-146
thing leveren	-38	-124	-195	-227
thing lezen	120	-226	-168	-130
thing liggen	16	-139	-68	-21
thing lijken	107	-192	77	22
thing lonen	160	7	-7	-151
thing lopen	-11	-151	-25	-234
thing luiden	-7	50	-215	-194
thing lukken	-104	-159	-352	-163
thing maken	41	-47	-58	-301
thing meedelen	-98	-119	-85	54
thing meedoen	-60	-115	-105	-109
thing meegeven	-61	35	-208	-116
thing meelopen	-49	-97	69	176
thing meenemen	-72	68	79	53
thing meetellen	80	31	-156	-152
thing melden	161	-109	-104	-122
thing merken	100	58	-68	-90
thing meten	-28	186	-219	-146
thing middelen	78	-79	-142	-29
thing missen	78	111	-134	-159
thing moeten	-105	213	0	-67
thing mogen	-156	-196	119	-128
thing nagaan	-77	-189	-28	58
thing nakomen	-131	-97	-141	-154
thing naleven	156	-160	-118	-181
thing neerleggen	-173	-153	0	-57
thing nemen	-142	-84	-39	-79
thing noemen	255	-167	-65	-202
thing nopen	-74	-123	25	158
thing oefenen	-120	60	-66	-80
thing omschrijven	105	38	-151	-53
thing omvatten	-142	-159	-97	-96
thing onderbrengen	-8	9	-181	112
thing ondersteunen	119	-138	-161	-99
thing ondertekenen	-100	-72	13	-1
thing ondervinden	74	41	18	-147
thing onderzoeken	-145	-105	1	59
thing ontbreken	263	-54	51	-160
thing ontstaan	115	-146	-117	-87
thing ontvangen	-3	5	-53	81
thing ontwikkelen	-48	-208	-190	15
thing oordelen	4	-186	-145	-108
thing openbaarmaken	-112	76	-239	-199
thing openen	-46	-85	-25	71
thing opengaan	-140	-10	-25	115
thing openstaan	-9	-188	0	-115
thing openstellen	-191	136	-231	-40
thing opheffen	-144	-133	-163	89
thing opleggen	49	-8	-186	-168
thing opleiden	-143	106	-162	-129
thing opleveren	16	-220	-51	-111
thing oplopen	98	-211	-116	-232
thing opmerken	-211	41	-183	-177
thing opnemen	-46	-26	122	121
thing oproepen	-108	61	34	-103
thing opstellen	-182	42	-36	4
thing optreden	-4	-124	-102	-66
thing opvangen	-151	25	55	-203
thing opvolgen	65	-14	113	70
thing opvragen	-82	92	-59	-95
thing overdragen	4	-146	-159	-111
thing overgaan	-195	-147	117	130
thing overlijden	-92	-159	-92	-113
thing overnemen	-204	146	154	127
thing overschrijden	57	38	-81	-72
thing overwegen	-65	-33	-171	-164
thing passen	-207	6	205	-126
thing plaatsen	-64	-75	47	93
thing plaatsvinden	-45	-133	-62	193
thing plannen	-6	-132	-307	189
thing pleiten	58	121	-203	-181
thing profiteren	-40	-128	-78	-35
thing publiceren	-141	-75	-129	-89
thing raken	-157	-174	-220	-256
thing ramen	62	-207	-245	-235
thing rapporteren	-39	44	63	-41
thing reageren	-79	-42	-135	85
thing regelen	50	-230	195	58
thing regels stellen	-191	69	-243	-190
thing registreren	30	-119	-163	-198
thing reizen	-26	-146	-142	-110
thing rekenen	39	-42	-115	-180
thing reserveren	-98	-69	-215	119
thing richten	-201	152	-66	-261
thing roepen	-148	55	-68	-110
thing rusten	3	-168	69	-127
thing samenhangen	-198	-114	-255	-218
thing samenvoegen	-72	52	23	-114
thing schatten	140	-159	-89	-71
thing schetsen	9	-183	-154	-146
thing scholen	-83	85	-148	-173
thing schrappen	-113	-86	-3	-137
thing schrijven	54	-64	-18	-32
thing slagen	135	-190	-155	40
thing sluiten	-190	13	-301	-251
thing spelen	118	-171	-57	-1
thing splitsen	63	130	-157	-136
thing spreken	-107	-177	89	-188
thing staan	-53	-39	-16	48
thing standhouden	87	-183	-144	93
thing starten	-208	-180	-132	163
thing stellen	42	83	-106	41
thing stemmen	-192	-153	-117	-193
thing stijgen	160	-180	-153	-123
thing stilstaan	-8	-145	-88	-83
thing stilvallen	-139	-178	-124	-115
thing strekken	-98	-19	-41	-150
thing streven	-122	-139	-51	80
thing sturen	-145	-2	71	-203
thing tekortschieten	145	-179	-264	-220
thing tellen	-110	-58	-50	-19
thing terugbetalen	45	-119	-101	-136
thing terugbrengen	-27	14	-175	13
thing terugkeren	68	-158	-208	-47
thing terugkomen	-98	-145	-65	-77
thing teruglopen	239	-147	-179	-123
thing terugvallen	-126	60	-94	-142
thing testen	90	-12	9	-150
thing toekomen	102	-195	-163	-51
thing toelaten	-39	-124	192	-184
thing toenemen	161	-174	-157	-145
thing toepassen	29	-111	163	96
thing toestaan	-113	-179	67	-178
thing toesturen	-53	-105	-142	97
thing toetsen	-38	-7	-116	-34
thing toevoegen	-186	28	268	-69
thing toewijzen	-19	88	-181	-151
thing toezeggen	-158	-197	-40	-140
thing toezenden	-88	-121	-158	-185
thing tonen	25	-151	-189	-154
thing treden	-177	-191	-80	123
thing treffen	-6	-185	-166	-167
thing trekken	-130	-134	-102	-153
thing uitblijven	105	87	-108	-65
thing uitbreiden	-102	-145	-121	129
thing uitbrengen	-115	-169	-251	-267
thing uitgaan	-220	-35	61	65
thing uitkomen	-10	-161	-180	-6
thing uitlaten	-172	84	-109	-103
thing uitmaken	-23	-143	41	-194
thing uitnodigen	-164	-187	172	-161
thing uitpakken	30	-146	63	-21
thing uitreiken	27	-173	90	118
thing uitsluiten	-190	41	-250	-136
thing uitspreken	46	-72	175	41
thing uitstellen	31	-127	-149	-83
thing uitvallen	90	-137	-160	-138
thing uitvoeren	11	16	-104	-326
thing uitwerken	-103	-11	-14	37
thing uitwijzen	172	-173	-145	-148
thing vallen	-32	-153	-202	-96
thing varen	-157	184	-78	-107
thing vastleggen	-216	-110	187	67
thing vaststellen	134	3	101	23
thing veranderen	-3	-39	-46	-85
thing verbeteren	116	2	-180	-25
thing verbieden	50	19	96	-129
thing verbinden	-103	-157	-10	26
thing verdelen	-176	-192	-236	-191
thing verdienen	-198	214	-162	-113
thing verdragen	-134	41	199	-125
thing verdubbelen	148	-211	-181	-20
thing verdwijnen	-34	38	87	104
thing vereisen	-148	-181	-30	-163
thing vergelijken	-133	-128	-203	-148
thing vergen	-142	-112	94	-22
thing vergoeden	-143	45	156	-204
thing vergroten	100	-55	-152	-150
thing verhogen	-10	-107	-19	8
thing verhuizen	-93	-79	44	71
thing verklaren	62	-117	74	-110
thing verkopen	-175	-102	-34	-145
thing verkorten	9	118	-6	46
thing verlagen	-78	13	-140	-16
thing verlenen	14	4	-227	-33
thing verlengen	-205	-73	-17	101
thing verliezen	63	-157	10	-164
thing verlopen	22	-161	-242	14
thing vermelden	-84	-191	-163	109
thing verminderen	160	-144	-148	-120
thing vernietigen	154	-100	-123	-59
thing verplichten	-138	-55	-102	-65
thing verrichten	-149	6	-165	-179
thing verruimen	-115	37	-187	-91
thing verschijnen	-115	-130	-59	159
thing verschillen	12	-210	-64	-177
thing verschuiven	-139	-40	-118	-211
thing versnellen	14	16	-138	-134
thing verspreiden	3	-84	-202	38
thing verstaan	-130	-163	-124	-129
thing verstrekken	-235	-130	-176	-66
thing vertellen	64	-98	-102	-104
thing vertragen	-82	-53	-192	-203
thing vertrekken	-79	-16	-196	58
thing vertrouwen	-31	-179	90	-106
thing vervallen	-197	37	107	167
thing vervangen	-135	70	-268	-28
thing verwachten	-49	-25	-137	-41
thing verwerken	-98	66	126	76
thing verwerpen	-84	75	6	-18
thing verzoeken	-15	-159	33	-96
thing vinden	76	133	-14	11
thing voegen	-122	-105	-186	-88
thing voelen	56	-138	-79	-157
thing voeren	-142	-52	56	-177
thing voldoen	142	-198	-64	-248
thing volgen	-163	-212	115	314
thing volstaan	-104	-32	87	-19
thing voltooien	-18	46	42	87
thing voorbereiden	44	-136	-174	99
thing voordoen	22	-89	-166	-160
thing voorkomen	21	-73	3	-241
thing voorleggen	-143	-8	-9	-127
thing voorliggen	-130	-155	98	-54
thing voorschrijven	-64	-144	-24	-194
thing voorstellen	-152	100	18	-257
thing voortvloeien	-98	-117	34	-117
thing voortzetten	-128	-18	-288	144
thing voorzien	-72	-129	20	132
thing vormen	-145	79	-198	-136
thing vragen	-194	-48	-56	-25
thing vrezen	-60	-121	-147	-135
thing vrijmaken	-89	-132	107	3
thing waarborgen	-19	-125	-72	52
thing waarderen	193	-106	-149	-152
thing wachten	-13	-230	-294	-168
thing weergeven	-74	-146	-99	-48
thing wegen	-67	-164	-106	-52
thing wegnemen	-124	-128	-132	-83
thing wegvallen	113	-104	72	-101
thing wegwerken	-102	66	-125	-112
thing weigeren	-11	-172	-123	-113
thing wensen	-101	-157	22	-116
thing werken	-66	-102	-77	-8
thing werven	-151	-134	-176	25
thing weten	26	-79	-248	-188
thing wijken	-177	-146	138	102
thing wijzen	102	77	100	-19
thing wijzigen	-168	-28	97	31
thing willen	16	21	2	81
thing wonen	-57	-212	-207	-136
thing worden	-98	26	39	-147
thing zeggen	-38	-234	-301	-113
thing zenden	-84	-3	-257	142
thing zetten	45	-27	-192	-142
thing zien	243	125	-344	-118
thing zijn	-8	-68	8	-36
thing zitten	-71	-173	102	8
thing zoeken	80	-164	-132	31
thing zullen	-182	-181	-183	-83
third aanbevelen	-199	204	-80	-126
third aanbieden	-44	-227	-233	-160
third aandringen	-212	224	4	-166
third aankondigen	-46	-148	-188	16
third aanleveren	-117	-167	-171	-201
third aanmelden	-17	-87	-143	-72
third aanpassen	-134	-122	105	-80
third aanschrijven	-83	90	-169	-187
third aansluiten	-209	-207	-249	-149
third aanspreken	-140	107	53	-42
third aantekenen	109	-182	-106	-127
third aantonen	67	-140	-129	-105
third aantreffen	170	-124	-157	-135
third aanvragen	-204	-52	-217	-125
third aanwijzen	100	7	14	-83
third achten	-138	296	-200	-107
third adviseren	-248	164	-161	-96
third afnemen	48	9	-267	-172
third afronden	-158	12	59	5
third beantwoorden	-86	-146	-112	-148
third beginnen	-177	-195	193	110
third behouden	126	-168	-108	-72
third bekijken	-153	-146	-148	-114
third bellen	12	-127	-137	-120
third beoordelen	-29	23	-165	-211
third bepalen	-181	2	78	66
third bepleiten	-263	403	-181	-102
third bereiken	199	-168	-219	-189
third berichten	-107	106	84	-54
third beschikken	-35	-196	71	-218
third beslissen	-211	38	85	128
third besluiten	-153	-190	103	48
third bespreken	-32	-145	144	61
third bestaan	59	-162	-220	-101
third besteden	-5	-107	-137	-127
third bestuderen	-189	-119	-93	-76
third betalen	-1	-209	76	-82
third betreffen	-92	119	-30	44
third betrekken	119	-24	-69	157
third bevelen	-208	365	-280	-228
third bezien	-99	-133	-52	17
third bezoeken	-186	-155	-143	-127
third bezorgen	-66	62	-150	-150
third bieden	17	-135	-180	-129
third bijdragen	-177	-180	-207	-168
third bijhouden	104	-92	128	-196
third bijstaan	-155	-50	-125	131
third blijken	330	-227	-203	-13
third blijven	25	20	17	-174
third brengen	96	99	-10	-237
third buigen	-60	-108	-127	-105
third concluderen	324	-244	-115	-104
third constateren	295	-279	-93	-70
third controleren	-67	-27	-261	108
third deelnemen	-85	-129	-180	19
third dienen	-181	-32	-231	-231
third doen	-31	-118	-137	-5
third doorlichten	-122	-119	-232	-179
third dragen	-196	-68	30	11
third ervaren	218	-34	-147	-149
third eten	-86	-146	-166	-157
third evalueren	-139	-214	-246	-9
third gaan	-99	-287	114	-177
third gebruiken	12	-195	170	72
third geven	-49	154	-238	-131
third halen	65	-97	-104	-109
third hebben	108	-75	52	-99
third helpen	-17	-184	-40	-177
third herinneren	-121	-135	-66	-99
third herkennen	-119	-115	-145	-91
third herzien	-84	-103	-77	-171
third houden	-139	-231	-5	-141
third huisvesten	-128	-144	-102	-107
third in kaart brengen	-146	-109	117	125
third indienen	-221	-177	-189	-72
third informeren	89	-183	11	-71
third ingaan	-86	-148	-118	-144
third inlichten	-58	-120	-123	-112
third inrichten	-127	-210	-190	62
third inschrijven	-126	57	-109	-117
third instellen	-167	-9	62	-117
third instemmen	-97	49	6	63
third investeren	-52	-125	-126	-113
third invoeren	94	-39	-30	-11
third kennen	25	-221	118	-123
third kiezen	72	-167	-19	-137
third kijken	-174	-161	-184	-144
third komen	16	-149	-31	-188
third kopen	-141	-39	-99	-123
third krijgen	-245	-166	74	84
third kunnen	-212	-331	-79	-50
third leggen	-181	-142	-170	70
third leveren	-140	-150	-166	40
third lezen	94	96	-108	-80
third liggen	-109	13	-35	9
third maken	-56	-53	-213	-219
third meebetalen	-139	117	-4	-170
third meedoen	-99	-105	-216	-209
third meegeven	-173	91	-208	-139
third meenemen	-139	91	30	-108
third meewerken	-150	-179	79	-113
third melden	222	-205	-228	-119
third menen	-213	142	-213	-117
third met een voorstel komen	-102	-153	-10	-21
third middelen	161	-81	-72	-84
third missen	51	-57	-166	-145
third moeten	-173	58	-212	-104
third nagaan	-132	54	119	82
third nemen	34	-254	-42	-68
third noemen	43	73	18	-24
third omgaan	-35	-9	-147	-126
third ondervragen	-142	-81	-115	-105
third onderzoeken	-68	-121	-99	-229
third ontvangen	-116	-77	119	-6
third oordelen	191	-112	-185	-141
third openen	-86	-162	-243	-207
third opleveren	-10	-109	101	-145
third opmerken	118	-87	-183	-130
third opnemen	55	-220	130	-239
third oproepen	-136	147	-159	-144
third opstellen	-102	-2	-147	-128
third opwijzen	174	-143	-61	-65
third organiseren	-106	-37	-150	-140
third overnemen	-122	-214	-148	-181
third overwegen	-141	39	-122	-174
third plaatsen	79	69	-144	-98
third pleiten	-262	312	-69	-173
third publiceren	-139	-193	-214	-235
third raadplegen	-97	-69	60	128
third raken	-25	-134	-83	-131
third rapporteren	62	-163	-207	-74
third reageren	-127	-188	2	-181
third richten	-202	-174	7	-156
third roepen	-115	152	-181	-135
third schetsen	-190	-191	-134	-143
third schrijven	45	-260	-218	-145
third sluiten	-115	81	-211	-148
third spreken	-318	-224	-207	-146
third staan	-191	-255	222	-4
third stellen	-210	93	-19	-56
third steunen	-127	36	-174	-135
third stijgen	67	-173	60	52
third sturen	-122	-165	-198	-145
third tellen	-165	-121	50	-193
third terugbrengen	35	41	-156	-106
third terugkomen	-109	-90	96	122
third toegeven	-90	114	-203	-178
third toepassen	-70	-124	-188	-166
third toesturen	-141	-111	-208	0
third toetsen	-141	22	-85	-52
third toevoegen	-122	-132	46	75
third toezeggen	-114	-190	18	28
third toezien	-145	-147	-131	-120
third tonen	-118	-88	70	31
third treffen	94	-130	33	-122
third uitbrengen	-113	-105	-177	-156
third uitgeven	-20	-126	-122	-102
third uitlaten	-147	84	-191	-105
third uitsluiten	37	-142	12	-115
third uitspreken	-124	-152	-256	-187
third uitvoeren	-41	-203	36	-24
third uitzetten	-91	-126	28	-105
third uitzoeken	-112	-89	93	-207
third vallen	35	-27	-260	-142
third vastleggen	-79	93	-173	-127
third vaststellen	234	-171	-260	-142
third verbinden	-177	-62	-220	-107
third verdienen	-42	-167	114	-227
third verdubbelen	48	-85	-94	-96
third vergelijken	-81	38	-187	-4
third verliezen	41	-100	-50	-76
third verplichten	-115	144	-95	-121
third verrichten	-156	-112	-97	47
third verstaan	-171	-165	-143	-119
third verstrekken	-120	52	-205	-99
third vertrekken	142	-57	-152	-172
third verwachten	-235	-198	-172	-216
third verwijzen	-123	-103	-166	-87
third verzamelen	-13	-94	-197	-195
third verzekeren	-101	-83	-53	-164
third verzoeken	-136	-103	-3	-118
third vinden	114	0	-130	21
third voelen	45	141	61	-67
third voeren	-58	-43	-99	-116
third voldoen	-195	-136	64	-175
third volgen	-232	-48	-222	95
third voorbereiden	-71	-149	-191	-42
third voorleggen	76	-153	78	47
third voorstellen	-175	225	-48	-38
third voorzien	-120	-152	114	-110
third vragen	-181	195	-63	-146
third vrezen	-189	-166	-148	-135
third waarderen	211	-167	-96	-106
third wachten	29	-115	-114	-95
third wenden	-60	-130	-186	-92
third werken	-263	-110	-44	-109
third weten	-50	-92	22	-166
third wijzen	-46	42	-263	-181
third willen	-300	326	-63	-274
third wonen	-40	-120	-72	-80
third worden	-38	-32	125	-186
third zeggen	154	-224	-6	-202
third zich inzetten	41	-120	-196	87
third zien	3	146	-332	-140
third zijn	-8	-76	62	-6
third zullen	-212	-223	-235	62
`,
  act: `
main agency	-43	-77	66	215
main agency can	-166	-176	-197	-186
main agency future	-133	-185	-141	365
main agency go	-128	-185	26	323
main agency past	-72	-51	-192	-238
main agency past not	95	-176	-120	-92
main agency perfect	-87	-48	175	-278
main agency perfect not	64	-112	-14	-150
main agency present	-74	-89	91	287
main agency present not	45	109	5	-265
main agency would	-154	95	-83	-220
main can	-117	-84	14	-90
main first	-129	-122	109	178
main first can	-214	-166	112	-71
main first can not	-18	-180	-82	-168
main first future	-84	-89	108	516
main first future not	-103	-113	-69	-219
main first go	-156	-209	-5	223
main first must	-126	-137	18	-28
main first past	-166	-171	-324	-408
main first past not	161	-145	-184	-103
main first perfect	-97	-61	34	-151
main first perfect not	-154	-182	-128	-169
main first present	-139	-125	74	303
main first present not	-120	-43	162	-325
main first want	-131	13	108	-123
main first want not	-139	-84	336	-85
main first would	-81	-206	-186	-249
main future	-166	-163	29	299
main go	-189	-162	-17	246
main government	-133	-90	144	120
main government can	-101	-223	-4	-108
main government future	6	-175	51	453
main government past	-209	-215	-268	-260
main government perfect	-158	-74	47	-298
main government present	-125	-141	2	140
main government present not	-164	-89	337	-364
main government want	-66	55	105	113
main government want not	-88	-217	-14	-208
main government would	-177	273	-346	-199
main house	-89	-73	30	81
main house can	-77	-18	43	212
main house past	-148	-167	-172	-319
main house perfect	-45	-144	-140	-251
main house present	-102	-82	43	183
main house present not	63	80	140	-205
main house want	-54	100	13	-169
main house would	-88	48	-160	-187
main must	-290	65	-1	-88
main none	-76	79	-80	-146
main none can	-109	-125	-136	-140
main none future	-129	-239	34	263
main none none	-170	133	-232	-231
main none none not	-19	-36	219	-229
main none past	270	-80	-94	-158
main none past not	257	-245	-240	-142
main none perfect	-110	-130	-24	-173
main none perfect not	-56	112	102	-173
main none present	94	7	189	114
main none present not	23	-268	127	-19
main none would	57	-147	26	-115
main past	158	-120	-199	-205
main perfect	16	-127	5	-193
main present	-8	-66	39	77
main thing	55	-69	-16	-40
main thing can	-253	-15	-74	-69
main thing can not	-96	162	96	-206
main thing future	-213	-166	-67	32
main thing future not	-213	-247	-13	-182
main thing go	-154	-174	72	-136
main thing must	-256	176	8	-16
main thing past	96	-121	-203	-194
main thing past not	444	-172	-170	-99
main thing perfect	37	-154	-33	-160
main thing perfect not	285	-55	-145	-185
main thing present	23	-43	5	60
main thing present not	198	-239	78	-219
main thing want	8	157	-77	-169
main thing want not	-192	-194	-25	-101
main thing would	-177	77	-29	-231
main thing would not	-227	147	-241	-88
main third	4	-19	-49	-111
main third can	-246	-297	-249	-110
main third can not	193	-234	45	-117
main third future	-218	-218	-132	-369
main third go	-130	-199	-283	-16
main third must	-202	-167	-35	-223
main third past	-41	-71	-161	-182
main third past not	267	-60	-48	-79
main third perfect	-132	-186	30	-205
main third perfect not	185	-269	-150	-110
main third present	35	53	-39	-9
main third present not	62	-97	61	-162
main third want	-139	53	-260	-270
main third would	-270	310	-3	-174
main want	-89	124	170	-183
main would	-206	271	-73	-233
relative agency	-182	-19	245	81
relative agency present	-137	13	177	55
relative can	-102	-14	-100	81
relative first	-14	-18	125	158
relative first future	-62	-126	-57	304
relative first past	56	48	-212	-214
relative first perfect	-83	-116	2	-156
relative first present	-63	-177	59	109
relative first want not	-91	77	173	-151
relative future	-179	-186	35	356
relative go	-87	61	144	171
relative government	-136	47	97	19
relative government future	-24	-144	100	207
relative government present	-108	-57	-25	-44
relative government present not	-109	80	124	-178
relative house	-29	-26	-35	96
relative house perfect	78	-68	56	-134
relative house present	-97	13	-14	152
relative must	-97	-95	71	7
relative none	10	2	-71	-33
relative none can	-137	-7	-40	-179
relative none future	-119	-115	-15	12
relative none must	23	66	62	38
relative none none	-11	20	-191	-81
relative none none not	-127	-183	-191	-171
relative none past	97	-209	-268	-188
relative none perfect	-12	-96	11	-135
relative none present	9	-15	-83	70
relative none present not	-134	49	111	-197
relative none want	-144	-158	82	-138
relative none would	35	84	-20	-100
relative past	111	-65	-203	-282
relative perfect	8	7	63	-104
relative present	0	46	32	57
relative thing	8	7	-26	22
relative thing can	-118	-92	6	108
relative thing can not	-224	-210	-186	-159
relative thing future	-175	-129	54	68
relative thing must	-78	-159	1	11
relative thing past	96	-116	-132	-196
relative thing past not	50	-189	-177	7
relative thing perfect	-38	16	50	-16
relative thing perfect not	-71	-148	-6	56
relative thing present	11	49	-27	18
relative thing present not	-50	7	-132	-70
relative thing want	-92	-85	-36	52
relative thing want not	-104	-161	-106	-144
relative third	-12	100	3	-24
relative third can	61	1	-206	67
relative third past	4	69	-8	-192
relative third past not	-156	72	-130	-105
relative third perfect	54	21	-212	18
relative third present	-13	-61	21	-26
relative third want	-76	49	28	35
relative want	-156	-23	131	-33
relative would	-20	141	-26	-210
sub agency	39	103	54	-59
sub agency can	-116	-118	-129	54
sub agency perfect	-44	-145	-256	-56
sub agency present	55	134	126	-132
sub can	-123	52	-12	107
sub first	-113	-11	73	51
sub first can	-36	-183	-3	24
sub first future	-34	-44	-201	180
sub first past	-92	67	-60	-223
sub first perfect	-107	69	133	-130
sub first present	-110	-14	-27	55
sub first present not	-114	-209	186	-185
sub first want	-101	-200	84	127
sub first would	-99	43	-162	-178
sub future	-223	-169	-137	106
sub go	-113	100	-121	-106
sub government	30	-22	-84	-14
sub government must	-133	127	-135	-83
sub government perfect	-73	84	70	-163
sub government present	27	-146	-171	57
sub government present not	91	-212	138	-144
sub house	-96	33	99	-235
sub house can	-59	48	77	-132
sub house perfect	-77	-191	-164	-165
sub house present	-103	41	100	-51
sub house present not	-72	68	40	-123
sub house want	-69	-148	-185	-157
sub must	-88	158	67	-6
sub none	33	18	7	9
sub none can	-116	-4	-89	-223
sub none future	-149	-123	-169	-7
sub none must	-83	58	29	-76
sub none none	100	-4	-79	-52
sub none none not	19	21	-104	0
sub none past	122	-209	-56	-63
sub none perfect	-105	31	-50	125
sub none present	-22	-7	44	-21
sub none present not	-34	-78	-91	-83
sub past	286	-66	-184	-159
sub perfect	60	7	-53	20
sub present	27	40	20	0
sub thing	51	35	-23	1
sub thing can	-206	29	49	146
sub thing can not	18	99	-104	-219
sub thing future	-236	-130	-5	-102
sub thing must	-135	201	47	20
sub thing past	267	-140	-199	-182
sub thing past not	63	43	-68	20
sub thing perfect	131	-81	-67	22
sub thing perfect not	15	88	-36	-29
sub thing present	32	30	-5	3
sub thing present not	35	-46	-80	-105
sub thing would	-90	98	13	-113
sub third	67	62	-31	22
sub third can	-62	-14	-30	144
sub third can not	55	47	-129	-68
sub third future	-96	-125	-251	17
sub third must	55	-192	120	28
sub third past	138	-71	-218	-126
sub third perfect	-32	-57	-117	-37
sub third present	71	94	40	35
sub third present not	-86	114	-92	-11
sub third want	-136	-184	-159	-168
sub third would	-54	-87	-177	-87
sub want	-193	-134	63	-21
sub would	-112	99	-42	-157
te none	0	211	54	30
te none none	3	193	55	31
`,
  heading: `
aan	-36	4	-82	35
aanbeveling	-158	207	54	-78
aanbevelingen	-124	165	68	-17
aanbod	-109	11	114	79
aandachtspunten	-18	117	-285	-183
aangekomen	-6	-23	-35	4
aangifte	-156	46	76	31
aanleiding	-100	-78	-238	-229
aanmeldstraat	-33	-116	154	35
aanpak	-90	-14	2	-69
aansluiting	-43	-147	94	127
aanspraak	-123	91	51	132
aanspreekpunt	7	39	69	28
aanstellingen	219	-145	-155	-98
aantal	-44	-19	136	126
aantrof	315	-100	-252	-253
aanvragen	-160	-126	-269	-76
aanvragers	-112	46	101	6
aanwijzing	-139	99	100	66
achtergrond	-100	-259	-375	-229
achttiende	70	-90	99	-28
actielijn	95	-153	-220	57
adr	-26	50	-127	-101
adresgegevens	-159	-161	-136	-165
advies	163	68	-128	-100
adviescommissie	-102	19	-1	36
adviesraad	183	-198	-176	-126
adviezen	-133	40	262	142
advisering	-137	44	150	-100
af	-106	-106	-137	145
afhankelijkheid	-66	-139	-121	-90
afstand	-84	-118	-189	-81
afstemming	-106	-174	-219	-172
afweging	-148	-222	154	47
agenda	-40	-169	-116	-27
al	-149	193	-108	-161
alert	-90	110	21	71
algemeen	71	-257	-310	-205
algemene	-142	-68	-238	-17
alleen	-6	-23	-35	4
alleenstaande	-57	17	70	-217
als	70	-177	65	33
ambassadegebouwen	-70	73	-161	-152
analyse	231	-194	-222	-190
ander	-74	-120	-209	-126
andere	33	-189	-301	-55
anderen	-217	166	-279	-203
anders	-165	149	153	22
antwoord	-121	-147	-115	-37
antwoorden	-89	-33	86	-11
ao	-108	-150	-205	5
apotheker	-122	18	187	-116
appreciatie	-274	-150	196	30
april	-164	-10	35	-66
arbeid	-193	-44	-292	-195
arbeidsmigratie	-164	-73	-161	-94
arbocatalogi	122	-175	-194	-124
argumenten	71	-115	35	-63
artikel	62	-27	78	32
avondopenstelling	-156	94	177	-9
beantwoording	182	-174	-169	-126
bediening	-84	-118	-189	-81
bedrijfsvoering	-172	-206	91	42
beeld	133	-3	16	-153
begeleiding	-233	-57	9	-247
behandeling	-160	-126	-269	-76
beheer	156	18	-267	-252
beheerder	-152	69	38	31
bekendheid	-110	118	71	-3
bekorten	-138	-138	-76	77
bekostiging	-186	26	32	16
belangrijkste	184	-145	-168	-123
beleid	-265	-226	-341	-201
beleidsimplicaties	60	59	-152	-170
beleidsreactie	-111	-97	-32	-28
beleidsvarianten	-166	-201	-154	-197
beleving	39	-180	-183	-144
beloning	62	35	-100	-12
bemanning	-119	-151	-247	51
benadeling	-134	-174	-145	-60
beoordeling	-205	-173	219	54
beperkingen	-221	-222	-211	-173
beraad	115	-132	-183	73
bereid	-115	-33	4	-33
bereik	171	4	51	41
bereiken	-190	-247	-335	16
beschermingsbewind	-268	-171	-275	-134
beslispunt	-110	52	-178	-180
beslispunten	-111	287	-240	-226
beslissing	-94	223	-204	-149
besluit	-73	292	-247	-156
besparingsvariant	-235	-264	-212	-115
bestuur	114	-136	-13	-1
bestuurlijke	-220	30	169	90
betaling	116	-148	-193	-125
betekent	-174	50	-101	70
beter	-153	206	-98	-154
bevel	-160	-88	74	-164
bevindingen	518	-238	-308	-158
bevoegdheden	-105	-178	194	-139
bewapening	-121	-4	40	47
bewijs	-124	71	108	67
bewijslast	74	-167	39	-74
bezetting	-163	-160	-223	-218
beëdigde	-139	15	75	-153
bij	-34	-9	-43	93
bijlage	19	13	-21	-73
bijzondere	-131	-168	-328	64
binnen	-164	-73	-161	-94
binnenvaart	-60	-189	-341	-12
bodycams	-156	-141	-199	-145
boetes	-114	12	96	-76
boezemfibrilleren	-226	92	66	-252
boord	109	-165	-256	34
bpm	-122	-169	-255	-43
brief	0	27	58	-47
brieven	-150	117	115	112
bronnen	91	-138	-165	-103
buiten	-213	30	28	-95
buitenland	-66	-139	-121	-90
buitenlandse	-77	-8	46	40
burgers	-80	-130	-231	-208
burgerzaken	-151	-124	-232	118
capaciteit	-146	-177	-275	-48
caribisch	-138	-112	-161	-147
celoproepen	-140	11	92	102
centrale	47	37	-21	38
christenunie	-72	-110	-22	38
cijfers	-117	-192	84	-116
cliëntenraden	-135	-170	-229	110
coaching	-13	16	147	73
college	270	-216	-198	-149
commissie	204	-5	-339	-143
commissies	35	-119	-140	-136
communicatie	-279	-281	-344	101
conclusie	116	-213	-253	-74
conclusies	281	-78	-204	-190
constateert	183	-198	-176	-126
contact	-154	53	214	-225
context	-198	-109	-307	-173
contourenbrief	-32	46	-40	-111
controle	-109	-16	26	-35
controleren	-179	-4	28	-82
crisislijn	-85	51	57	82
d	-183	97	37	-60
daarmee	-217	8	194	44
daarvan	-115	132	166	129
dagprogramma	-125	23	40	-58
daken	-137	-165	-170	-8
de	78	-1	13	-21
deelconclusies	218	-205	-119	-94
deelnemers	-69	-146	-71	-97
delegatie	-137	5	132	-199
demissionaire	-122	-133	-292	119
der	-4	-67	38	6
dertig	-138	-138	-76	77
deskundige	-46	-77	-147	101
dialect	-100	-10	139	-56
die	-101	-137	90	-137
dienstverrichters	-77	-8	46	40
dieren	-70	-113	-257	-13
digitale	81	-95	90	48
directie	-177	-218	52	1
discussie	-5	107	-219	-172
dit	-10	-41	-184	63
documenten	-26	-95	33	91
doe	-174	26	328	59
doel	-194	-44	-219	-262
doelen	10	22	25	60
doelmatigheid	185	-16	-96	-21
doeltreffendheid	170	-31	8	-173
doen	-259	49	84	93
door	-218	-220	290	67
doorlichting	-137	31	123	49
doorlooptijden	115	-76	30	-86
doorstroom	258	-200	-183	-124
drempel	-50	-39	-2	28
dubbele	-124	70	21	-125
duur	-160	-88	74	-164
een	-147	-157	146	8
eenjarige	205	-128	-131	-73
eerste	23	-61	57	-56
effect	219	-145	-155	-98
effecten	136	-88	-98	-81
efficiëntierichtlijn	-147	-204	-253	92
eigenaren	-158	-33	74	42
elektronische	-167	-186	-264	-184
en	-22	21	29	-9
energie	-147	-204	-253	92
er	93	-205	-221	-156
eraan	-230	-137	-161	-148
ermee	-116	-194	162	16
ernstige	-134	-174	-145	-60
ervan	-203	103	-343	-197
etnisch	-117	-132	-118	10
europese	-164	-73	-161	-94
evaluatie	39	4	-77	29
exotische	-70	-113	-257	-13
eén	-92	67	-20	-98
feiten	-107	-197	-139	-144
financiële	-86	-180	-227	-86
financiën	-239	-222	-396	91
fiscale	-127	-143	-195	-127
fonds	-173	47	114	110
fractie	-172	14	-65	-45
fracties	0	-172	-185	-139
ga	-105	-211	-281	61
gaan	-150	-238	-337	104
gaat	-113	-133	-191	-171
gastouderopvang	-21	-33	129	16
geadviseerd	-123	245	-191	-230
gebeuren	-147	-191	-260	86
gebeurt	-191	-205	36	109
gebouwd	150	-200	-152	-104
gebracht	208	7	-135	-149
gebruik	-177	-209	-145	-191
gebruiksgemak	-132	9	-4	123
gebruikt	127	-147	-233	-152
gedachtewisseling	-118	-170	-129	49
gederfde	-69	-146	-71	-97
geef	-126	-33	34	-49
geen	219	-145	-155	-98
gegevens	146	106	14	-68
gegevensverwerking	-167	-85	-7	-220
gekomen	74	-167	39	-74
geld	-215	-240	47	-46
geluidsopnamen	-89	51	32	-92
gemeenten	-35	28	115	21
generaal	-4	-67	38	6
geografische	-124	-179	-203	97
geregeld	-186	-201	-208	-141
gerichter	88	-173	-200	-146
gesprek	-116	82	80	74
gevangeniswezen	-171	-184	-275	-188
gevolgen	-40	-92	-159	-42
gevolgtrekkingen	-167	-2	-4	51
gevonden	234	-141	-185	-101
gevraagd	-133	160	-178	-158
gevraagde	-102	244	-182	-147
gezinshereniging	-187	34	28	-29
gezondheid	-100	24	80	-149
gezondheidsonderzoek	-45	63	103	79
girale	116	-148	-193	-125
griffierecht	-147	-181	94	-93
grond	-88	-160	-119	-87
grondslag	-186	125	145	-174
grote	-131	-155	81	64
haalbaar	-77	-121	-25	-8
halm	-84	55	-151	-139
handhaving	-175	-53	13	-162
heb	-132	-159	-148	-154
heeft	321	-62	-206	-172
helft	-160	-198	-302	66
herkomst	-201	-191	-238	85
herschrijf	-156	46	76	31
herzie	-131	-155	81	64
herziene	-147	-204	-253	92
het	64	-71	-57	-39
hiermee	-135	-150	168	105
historische	7	122	32	-70
hoe	-281	-54	-34	-40
hoger	-115	-33	4	-33
hondenscholen	-144	-150	-284	134
hoofdbevindingen	33	-266	-139	-140
hoofdconclusie	229	-161	-104	-127
hoofdlijnen	87	35	-292	-170
hoogeveen	-147	6	7	-8
hoogopgeleiden	-110	32	-6	-51
hoogte	-42	93	180	-200
huisdieren	-182	-141	-252	-208
huiskamerprojecten	-14	42	90	7
hulp	-198	-59	-81	71
hun	-69	-146	-71	-97
huur	-185	-210	136	-53
huurcommissie	18	-64	-291	-185
i	0	-172	-185	-139
ieder	-26	-95	33	91
ii	39	-35	-310	-8
ik	-198	26	176	135
implementatie	-147	-204	-253	92
in	-176	-99	-68	-22
informatie	2	-55	33	38
inhoud	53	155	-238	-180
initiatieven	27	72	44	14
inkomen	-112	-236	-118	-105
inkomsten	-160	-2	48	-187
inleiding	-174	-148	-307	-307
innovatie	158	-153	-153	-71
inrichting	-108	-77	133	-148
inspectie	226	-195	-209	1
instroom	-194	-177	-279	-243
internationaal	-146	107	118	-170
internationale	-166	-178	-237	-206
internetverkoop	-70	-113	-257	-13
interventies	-109	11	114	79
inventarisatie	-139	-203	-182	40
inwerkingtreding	-148	-52	-232	146
inzet	-233	-17	124	-21
inzicht	-9	56	90	54
is	73	-244	-174	-142
jaar	-156	-217	-89	122
januari	-112	46	101	6
jodium	-221	-189	-247	-180
jonge	29	-131	-138	-141
jonggehandicapten	96	31	77	5
juni	-101	-211	-254	-54
justitie	-217	40	-187	-198
kabinet	-256	-249	188	7
kabinetsreactie	118	-125	-138	-162
kader	-166	-178	-237	-206
kalveren	29	-131	-138	-141
kamer	-4	-67	38	6
kan	-148	0	122	39
kanttekeningen	-154	-186	-163	-93
keer	112	-161	-158	60
kennis	158	-97	-111	-118
kennismigranten	-138	-18	72	69
kent	-101	69	-132	-116
kern	272	-243	-268	-116
kernpunten	276	-199	-115	-183
kernuitkomsten	188	-143	-132	-75
keuring	39	7	-6	60
keurmerk	195	-51	-242	-201
kind	74	-167	39	-74
kinderen	6	-219	-111	-205
klachten	-160	-212	139	-35
kleding	-26	50	-127	-101
kleine	-40	-18	-49	-63
komt	-138	-138	-76	77
koningin	-74	-150	-160	-169
koppeling	-116	82	80	74
kort	-64	-101	-297	-207
korte	-177	197	-138	-137
kosteloos	-112	46	101	6
kosten	-274	-35	-59	-195
krachtenveld	-250	-272	-336	-243
kunnen	-206	-2	-109	-162
kwartaal	-121	-162	-188	81
kwijtschelding	-136	-154	-180	57
laagland	-102	19	-1	36
laat	147	-236	-51	-173
label	-78	52	-13	102
landelijk	-125	-202	-165	39
landen	-201	-191	-238	85
landenbenadering	-179	-102	-308	152
langere	-109	115	-242	-194
lasten	-214	-9	28	-218
leden	-164	54	-24	-73
leerbaarheidstoets	-23	-21	50	-116
leesvaardigheid	-207	-188	-211	-155
leges	-185	23	-50	4
lengte	-176	-161	125	67
lening	45	-44	41	34
leningen	-19	-189	-222	115
lessen	-33	149	-183	-189
licht	-36	-154	51	16
lichten	-91	-104	-171	-18
ligplaatsen	-220	-91	-170	-147
lijn	-217	29	303	-131
lijst	-93	-44	95	-58
loket	-19	-189	-222	115
loodvrije	-125	52	134	-18
loopt	-107	144	152	63
looptijd	-171	32	191	158
lopende	-62	-101	-230	125
maak	-109	40	134	60
maanden	-102	78	-126	-90
maatregelen	-194	-282	-421	91
maatwerk	-136	-154	-180	57
managementsamenvatting	101	-40	-196	-181
marinierskazerne	-190	-145	-270	94
matching	-132	22	110	-130
maximum	-143	-133	187	90
medische	-135	-135	-217	-45
meerwerk	-131	-155	120	-111
meetbaar	219	-145	-155	-98
melden	-186	43	73	62
meldplicht	-77	-8	46	40
meldpunt	-153	-117	-84	-78
memo	-132	-177	-184	-209
memorie	-141	8	-33	81
met	-200	-25	-31	-10
meten	-196	42	122	-38
methode	-183	-125	-103	-132
mijn	-114	-32	142	-76
minder	74	-71	24	-82
minderjarigen	-57	17	70	-217
minister	-232	-41	-40	-79
ministerie	-129	212	-199	-161
minste	-173	47	114	110
mist	-77	-121	-25	-8
modelcontract	36	-23	-29	24
moet	-219	169	-359	10
mogelijk	-149	193	-108	-161
monitor	-108	-182	-214	98
motie	-21	-229	-353	-165
moties	-146	-191	-358	-16
munitie	-125	52	134	-18
na	-192	22	-29	120
naar	86	-44	47	-58
nabestaanden	161	-32	-95	-159
nacht	-233	-57	9	-247
nachtdiensten	-44	-19	136	126
nachtvluchten	-69	52	-117	-122
nadere	-118	-170	-129	49
naschrift	-92	-170	-142	-93
nationale	70	20	66	16
nawoord	-172	-92	-362	-355
nazorg	81	-8	122	105
nederland	16	-188	-55	-143
neem	-26	-95	33	91
net	-146	-177	-275	-48
netbeheerder	-139	99	100	66
nevenfuncties	-171	51	78	-189
niet	-103	-6	157	-85
nl	-115	103	-25	-56
nog	-218	73	41	102
noodzaak	-44	-175	45	-199
normering	155	-17	145	-160
november	-57	-26	24	75
nr	-40	13	75	-31
nu	-249	150	-224	-265
oefenen	-163	-48	168	91
oekraïne	-92	114	112	92
of	-152	-86	-118	66
om	-124	-158	89	-2
ombudsman	-37	103	94	-11
onderdelen	-142	-41	-25	128
ondergrens	-94	-154	175	-73
onderhoud	140	118	-303	-285
ondernemers	-36	-154	51	16
ondersteuning	87	8	37	-108
onderwerp	-46	129	-189	-165
onderwerpen	-58	-168	-345	-50
onderwijs	-202	-187	52	-62
onderwijsroute	51	8	-163	-1
onderzocht	-224	-144	-95	-130
onderzoek	99	-129	-87	-154
onderzoekers	-101	-101	-107	-92
onderzoeksvragen	114	-193	-167	-147
ontbreken	-26	-95	33	91
ontheemden	-92	114	112	92
ontvangen	-141	8	-33	81
ontvangst	-26	-95	33	91
ontwikkelingen	-118	-135	-205	-12
onze	-235	-296	268	20
ook	-53	-118	82	24
oordeel	-149	-199	164	20
oordoppen	-43	-37	86	131
op	47	51	-164	-41
opbrengst	197	-102	-133	-84
openbaar	67	11	40	-6
openstaat	-171	132	143	33
opgeleverd	295	-169	-238	-171
opleiding	-228	-37	79	0
oplopend	-88	-160	-119	-87
opmaat	-161	187	-163	-139
opmerkingen	-37	96	-327	-166
opmerkte	143	-140	-133	-124
opties	-102	149	-208	-241
opvang	-69	-36	-94	28
opvanggezinnen	-163	50	142	75
opvolging	-157	135	56	42
opzet	-267	-221	-231	-221
orgels	7	122	32	-70
ouders	77	4	12	-168
over	14	26	104	47
overeen	-138	-138	-76	77
overgenomen	-57	35	41	13
overig	-226	-309	-508	-16
overige	-157	-147	-271	-14
overleg	-177	-98	-8	-176
overlijden	-156	46	76	31
overvloede	-127	-85	-159	59
overwegingen	-171	-184	-227	-67
overzicht	-80	-130	-231	-208
paal	-101	69	-132	-116
paardenmarkten	-163	-187	-166	-202
parlement	-151	3	26	-50
partijen	-199	-121	-182	-144
partners	-136	-182	116	27
passages	127	-147	-233	-152
passend	-141	-95	-188	24
per	-41	54	-56	-36
perk	-101	69	-132	-116
personeel	-208	-201	-313	-185
personeelstekort	-55	-118	-230	55
plan	-66	16	6	-46
planning	-130	-179	-187	109
planvorming	15	-19	51	73
politiek	-92	-192	-221	65
politieke	-198	-109	-307	-173
politieverhoor	-139	15	75	-153
positieflijst	-182	-141	-252	-208
proces	-232	-276	-334	-169
productie	-121	-134	-167	-166
profileren	-117	-132	-118	10
projecten	-157	-193	10	16
projectplaatsen	-121	51	46	-98
publiek	-75	-189	-273	58
punten	-199	-62	-108	-131
pvv	-115	-33	4	-33
raad	33	75	-257	-52
rapport	87	5	11	51
reactie	-124	-23	200	93
reacties	-201	-52	152	63
rechtspositie	-138	-24	174	25
redactionele	-104	-135	-133	-79
regeling	-103	-193	-21	-45
regelingen	54	-103	-104	-27
regels	-128	-218	-223	86
regering	-115	-33	4	-33
regio	-145	-151	94	72
register	-117	128	66	-58
registratie	-94	-162	88	78
rekenkamer	18	-22	-213	-153
resultaten	66	83	69	-181
rijk	-146	28	158	53
risicogericht	-179	-4	28	-82
risicometer	-148	-103	-47	-137
rivierkreeften	-90	-14	2	-69
rol	-151	3	26	-50
rsj	143	-140	-133	-124
ruimte	-94	-162	88	78
rvo	-70	-140	57	-183
rvs	161	-151	-187	-122
salariscriterium	-179	-71	57	75
samen	-145	-151	94	72
samengaan	158	25	-61	-207
samenhang	69	-69	45	-198
samenvatting	-175	-299	-287	-255
sanctiestelsel	-105	-178	194	-139
sanering	-135	-181	-298	115
schietbanen	24	24	30	-165
schooluitval	23	4	104	72
schriftelijk	-55	-84	-178	-127
screening	-254	59	-5	-175
seismiciteit	-104	-49	114	-49
seismische	-112	46	101	6
simulatie	-169	78	112	-3
sinds	-112	46	101	6
slachtoffers	-180	-246	58	-10
slot	-215	-157	-108	-96
slotbeschouwing	193	9	-278	-175
slotte	-170	-152	-262	-67
sociale	-108	-209	-251	-45
sodm	58	70	-145	-140
sp	-118	-148	-159	-49
speelt	-269	-172	-228	-86
sport	-114	-144	-177	-117
sportbonden	-78	91	-241	-229
sportdeelname	214	-133	-149	-130
sporthallen	-128	-153	-211	-139
spreiding	-37	-145	-298	29
spreken	-106	-106	-137	145
staan	-196	-177	212	5
staatssecretaris	-5	-1	-214	-74
stand	-204	-101	-35	-3
standplaatsen	-37	-145	-298	29
standpunt	-274	-154	363	-31
start	105	-103	-194	-19
startersgarantie	-87	-14	74	-212
state	-132	-154	-252	128
staten	-4	-67	38	6
status	-122	-133	-292	119
stel	-129	-180	26	104
stelsel	-29	-82	-23	-62
stemlokalen	30	-188	-22	-35
stemopneming	47	37	-21	38
steunpunten	-140	81	95	59
stichting	-101	69	-132	-116
strafproces	-32	46	-40	-111
strategisch	-194	-142	-230	-20
strategische	-71	-171	-259	62
stroomstootwapen	-154	70	111	-168
studie	58	49	-128	-111
studieadvies	-134	-181	54	3
studiemigratie	2	-33	-86	17
subsidie	-99	-78	109	-59
subsidieregeling	7	122	32	-70
subsidies	64	8	64	26
szw	-200	49	155	0
t	-99	-33	29	86
taakopdracht	-196	-171	-145	-137
taal	152	27	13	-136
taalscholen	-130	61	14	-272
tabel	-122	88	70	-88
talent	88	-173	-200	-146
tarief	8	-89	-98	-161
tarieven	83	63	33	-144
tegemoetkoming	77	4	12	-168
tegoed	-120	126	-174	-153
ten	-249	-13	-139	72
termijn	-192	206	-256	-225
termijnen	-119	61	42	-160
terug	-66	16	6	-46
terugbetaling	138	-65	97	-12
terugblik	-113	-72	-91	-120
thuisfrontzorg	-101	139	-154	-142
tijdelijke	-134	-174	-145	-60
tijdstip	-176	-161	125	67
toediening	133	63	81	-9
toegang	-134	-181	54	3
toegankelijk	-112	46	101	6
toegankelijkheid	30	-188	-22	-35
toekomst	-127	-40	-27	-8
toelaten	88	-173	-200	-146
toelichting	-104	-64	67	-69
toetsing	-207	-188	-211	-155
toezegging	-134	-106	-81	65
toezeggingen	-141	-218	-400	-55
toezicht	-133	-94	6	-1
tolken	-57	45	13	-137
topsport	200	-162	-207	-202
tot	-138	-32	-28	-58
trainingscentrum	-60	-214	-188	79
transport	29	-131	-138	-141
twee	-188	15	20	84
tweede	48	-55	-39	61
u	-101	69	-132	-116
uit	-10	75	-5	-57
uitgevoerd	-242	199	157	-226
uitheemse	-90	-14	2	-69
uitkering	-166	95	190	-143
uitkomsten	307	-133	-226	-137
uitlenen	-138	-18	72	69
uitrusting	-26	50	-127	-101
uitstel	-51	61	42	-50
uitstroom	-212	-147	-249	-20
uitvoering	-235	-171	-123	72
uitwijst	190	-113	-165	-143
uitwisseling	60	90	-30	49
uitzendkrachten	-109	58	-61	1
uitzetten	-38	-194	-225	-55
unie	-164	-73	-161	-94
uren	187	-134	-156	-172
uur	-138	-138	-76	77
uw	-27	7	85	27
v	-155	33	-72	-204
vaarbewijs	-131	-157	-197	15
vaarverbod	-77	-121	-25	-8
vaarwegen	-104	-123	-94	-101
vakleerkrachten	173	-119	-141	-101
vakmanschap	-24	113	102	-206
vakonderwijs	57	79	-185	-112
van	-20	8	-14	24
vanuit	0	-172	-185	-139
vaste	-115	-139	107	15
vastgesteld	-24	-9	53	-47
vastgoedplan	-194	-142	-230	-20
vastleggen	-100	-10	139	-56
veilige	-201	-191	-238	85
veiligheid	30	-4	-282	-11
veldproef	-185	-192	-116	-78
verantwoording	-151	-255	-196	-225
verbeterpunten	-153	-49	98	-24
verblijf	-112	-102	25	3
verder	-262	-40	-68	-74
vergoed	-69	-146	-71	-97
vergoeding	-159	79	153	41
vergunning	163	-212	-180	-83
vergunningen	145	-93	-153	-122
verhoog	-163	50	142	75
verhuizen	-177	-36	77	-57
verhuizing	-137	-158	-208	-41
verhuurders	-159	-161	-136	-165
verjaardag	70	-90	99	-28
verkeersveiligheid	-101	69	-132	-116
verleng	-193	11	170	137
verlicht	74	-167	39	-74
vermissingen	-1	-155	-274	-202
vermoeden	-102	78	-126	-90
vermogensfonds	-151	-192	-259	44
verslag	-55	-84	-178	-127
verstrekking	-159	-161	-136	-165
vervolg	-139	-149	-291	234
verzekerbaarheid	-137	-165	-170	-8
verzoek	-26	-95	33	91
veteranen	35	53	89	-161
vijf	-188	15	20	84
vind	-115	132	166	129
vinden	-196	181	-229	-125
vindt	51	59	-68	-238
vis	-38	-194	-225	-55
vluchten	-135	-135	-217	-45
voeding	-221	-189	-247	-180
vogelgriep	-140	-131	-183	74
vogelvlucht	-155	-179	-222	-166
volgt	-226	-188	-295	169
volksgezondheid	-114	-144	-177	-117
voogden	-115	-93	51	-62
voor	-47	31	-56	-91
voorafging	-230	-137	-161	-148
voorgesteld	-98	124	129	-204
voorgestelde	-208	97	200	-197
voorkeuren	-126	50	121	-129
voorlichting	-5	-118	-49	28
voorraad	33	-169	-201	-146
voorraadbeheer	-26	50	-127	-101
voorstel	-75	-163	19	-195
voorstellen	-159	183	-209	-172
voorstelt	-115	132	166	129
voortgang	86	-205	-247	82
voortzetting	-144	-155	91	-17
vooruitblik	-89	-204	-279	114
voorwaarden	-131	-168	-328	64
voorzieningen	-163	-130	196	17
voorzitter	-27	-156	-67	-52
voorzitters	18	25	117	18
vraag	-205	-158	-381	-152
vragen	-104	33	-18	-57
vredesmissies	-60	-214	-188	79
vrijheid	-108	-77	133	-148
vvd	-116	-24	-225	-43
w	-4	-207	125	-122
waar	-219	-201	175	-56
waarom	-129	-200	-189	-252
wachten	105	-103	-194	-19
waddenzee	-91	-104	-171	-18
walstroom	-60	-189	-341	-12
wat	227	36	-136	17
waterbedrijven	-88	-160	-119	-87
waterdiplomatie	-137	31	123	49
we	-140	-1	119	97
weerbaar	23	-110	-177	49
weging	-333	-150	244	-6
weigeringen	-52	-199	-243	-142
welzijn	-114	-144	-177	-117
werk	39	-56	-98	-209
werkgelegenheid	-108	-209	-251	-45
werking	35	-119	-140	-136
werkvloer	57	79	-185	-112
werkweek	-138	-138	-76	77
werkwijze	-194	-189	-192	-181
wet	-186	89	-4	-168
weten	36	-137	-148	-164
wetenschappelijk	-101	69	-132	-116
wetgevingsoverleg	-115	-146	-240	-126
wethouders	-129	-201	-253	-37
wetsevaluatie	118	-125	-138	-162
wetsvoorstel	-129	-201	-253	-37
wettelijke	-130	46	83	73
wie	31	23	-9	-113
wij	-215	-260	20	106
wijk	14	-29	106	-12
wijkagent	81	-95	90	48
wijzigingen	-194	-47	-131	6
wil	-138	-138	-76	77
willen	-190	-247	-335	16
wisseling	-115	-93	51	-62
wnt	118	-125	-138	-162
wonen	-185	-210	136	-53
worden	106	-156	-265	-156
wordt	-203	148	13	24
zag	112	-161	-158	60
zaken	-169	-91	-8	-8
zalen	103	46	-24	-159
zeehonden	-158	91	37	68
zeggenschap	-90	75	76	21
zegt	146	-15	-156	-128
zelf	115	-132	-183	73
zelfredzaamheidsroute	141	-133	-191	-158
zes	-101	58	87	77
zien	148	-241	-215	-173
zienswijze	-66	16	6	-46
ziet	224	74	-208	-159
zij	-148	95	105	166
zoekjaar	-110	32	-6	-51
zoetwater	-102	19	-1	36
zones	-124	-179	-203	97
zorg	-166	99	70	73
één	-51	-141	78	27
`,
  head: `
#	-32	-40	13	30
,	-67	36	130	-43
.	3	111	133	16
:	-147	279	-134	63
aan	-254	288	-94	-171
aanbevelingen	-156	354	-105	-196
aanloop	-114	-185	-172	51
aantal	27	23	42	20
academie	-93	-45	136	69
acht	-108	110	18	-98
advies	-113	154	-95	-159
adviezen	-135	117	143	-23
adviseert	-163	189	-198	-265
adviseren	-116	249	-174	-218
af	-135	208	-199	-192
afhankelijk	-90	54	37	-2
alles	-99	-189	-166	104
als	132	-116	-87	200
alvorens	-70	24	-5	-58
anderen	-90	54	37	-2
antwoord	-114	35	173	29
apotheker	-70	-48	-103	-93
banken	-63	130	-109	-124
beantwoord	-192	124	43	-91
begaan	-56	-131	-132	3
begrotingsbehandeling	-1	-193	-231	12
behoeve	-1	-193	-231	12
belang	-91	200	-183	-193
belangrijkste	198	-226	-186	82
beraad	-95	66	83	-95
beslissing	-106	179	-145	-123
besluit	-90	232	-14	-22
beter	-108	166	-180	-175
bevat	-125	145	-168	-171
beveelt	-212	122	69	11
bevelen	-122	190	-214	-237
bevindingen	-74	172	-198	-150
bij	-87	-18	33	-56
bijzonder	143	-142	-135	-118
blijft	-90	54	37	-2
breng	-70	24	-5	-58
brief	19	95	83	-137
brochure	-102	1	-24	-132
bureau	-164	239	-190	-245
commissie	-145	235	-172	-187
commissiedebat	52	-16	56	-120
conclusies	217	-157	-146	-184
consumentenkrediet	-56	-19	35	-27
daarop	-114	35	173	29
daarvan	-102	20	-17	-142
dat	-134	-28	-32	88
datum	-156	14	134	-106
de	-101	248	-70	-24
delta	-117	135	-103	-162
deze	16	9	-17	-6
die	-91	-41	70	26
doe	-1	-193	-231	12
doen	-166	178	-179	-185
doet	-178	250	-34	-198
door	-56	-131	-132	3
drie	-108	110	-146	-169
dure	-70	-48	-103	-93
een	-95	9	43	-100
eensgezind	-92	54	-84	-78
eerste	-90	-64	-135	-106
eigen	-102	1	-24	-132
eindigt	-179	208	-229	-198
elk	-102	20	-17	-142
en	-97	-29	72	67
energie	-109	157	-150	-220
enkele	-102	20	-17	-142
er	27	-166	38	270
ernstige	160	-161	-82	-57
eventueel	-73	28	-66	-106
februari	52	-16	56	-120
formuleert	-133	172	-155	-99
ga	10	-44	110	13
gaan	-107	-201	-183	216
geadviseerd	-67	259	-170	-168
gebeurd	52	-33	100	85
geeft	-224	227	-152	-190
gereed	-56	-19	35	-27
geringe	27	23	42	20
geven	-162	110	49	-165
gevraagd	-65	243	-131	-170
gevraagde	-106	179	-145	-123
gewerkt	-56	-19	35	-27
gezien	27	23	42	20
groep	-90	54	37	-2
grond	-106	184	-151	-104
haar	-58	88	-62	-62
heeft	-64	79	-106	-82
hervatting	27	23	42	20
herziene	-56	-19	35	-27
het	-66	236	-43	-38
hieraan	-94	70	22	-62
hieronder	-17	-33	160	102
hiervan	-102	103	-57	-87
hij	-90	203	-253	-246
hoofdstuk	-102	1	-24	-132
horst	-125	221	-216	-194
hun	-63	157	-135	-81
ieder	-96	39	29	-53
ik	2	-83	124	121
ilt	-56	-131	-132	3
in	-2	-39	32	87
indicator	-96	39	29	-53
informeer	52	-16	56	-120
infuuspomp	160	-161	-82	-57
inspectie	-228	268	-194	-249
instrument	-96	39	29	-53
is	-5	2	91	23
jaar	-55	-161	-82	163
jaarwisseling	-114	-185	-172	51
januari	-143	53	-49	-158
jl	52	-16	56	-120
kaart	-70	24	-5	-58
kabinet	-96	-12	90	70
kan	-108	166	-180	-175
kennen	-56	-131	-132	3
kiesraad	-114	35	173	29
kleinere	-70	-48	-103	-93
klimaat	-59	88	-144	-171
kom	-99	-189	-166	104
komen	-111	178	-172	-103
komende	-105	-338	-226	310
komt	43	152	-160	-227
korpschef	-175	154	-52	-79
kort	-144	-6	111	-73
kranendonk	-245	195	-187	-179
krijgt	-102	1	-24	-132
kwartaal	-93	-125	-116	-69
lager	-70	-48	-103	-93
langsloop	-135	-6	153	47
legt	-89	164	-214	-208
lessen	-96	-14	102	108
lijst	-110	153	-161	-177
los	-92	54	-84	-78
luiden	155	28	-169	-217
luidt	-96	-158	-204	54
maatregelen	-152	-235	85	169
medicijnen	-83	-95	-123	-100
mee	-176	180	-124	-179
meegeeft	-70	-48	-103	-93
meer	143	-142	-135	-118
meeste	-56	-131	-132	3
meldt	-56	-131	-132	3
met	-45	130	14	17
mij	-156	234	-203	-235
mijlpalen	-88	-178	-165	167
mijn	-37	-48	91	36
minister	-104	83	-169	-193
ministerie	-63	130	-109	-124
minste	-96	39	29	-53
moet	-56	-19	35	-27
mondt	-98	181	-110	-196
moties	-1	-193	-231	12
na	52	-33	100	85
naar	118	-221	-195	-5
nadelen	-70	24	-5	-58
navolgende	-133	172	-155	-99
negen	-126	196	-176	-194
nemen	-98	-91	-35	-3
niet	-56	6	101	-28
nieuwe	-148	-46	43	-185
nog	-41	-89	24	-15
noordkaap	-110	153	-161	-177
november	-56	-19	35	-27
ocw	-114	91	34	-185
of	-148	109	-93	-31
om	-121	-66	-237	154
omzetting	-56	-19	35	-27
onder	-102	20	-17	-142
onderwerp	-102	1	-24	-132
onderzoekers	-133	269	-250	-229
onderzoeksbureau	-117	135	-103	-162
ontwerpbegroting	-96	39	29	-53
op	-88	14	-59	-96
openstaan	-1	-193	-231	12
opgenomen	-105	87	11	-72
oproepen	-116	186	-142	-200
opties	-89	164	-214	-208
over	17	45	2	-175
overtredingen	-56	-131	-132	3
overweging	-63	143	-150	-135
overzicht	-1	-193	-231	12
overziende	-99	-189	-166	104
pakket	-99	-189	-166	104
periode	-88	-178	-165	167
planning	-169	-167	-188	192
politie	-177	48	-156	-193
procent	-70	-48	-103	-93
proportioneel	27	23	42	20
punten	-126	166	-149	-195
raad	-165	329	-181	-243
rapport	-161	270	-73	-78
reactie	-70	24	-5	-58
regels	-56	-131	-132	3
rekenkamer	-176	178	-163	-208
richt	-70	176	-150	-193
richten	-58	88	-62	-62
richtlijn	-56	-19	35	-27
rijk	-56	9	-69	-118
rond	160	-161	-82	-57
rosmolen	-144	-6	111	-73
samengevat	-58	88	-62	-62
samenwerking	160	-161	-82	-57
slot	-108	166	-180	-175
sluit	-130	170	-171	-179
staat	-108	166	-180	-175
stand	52	-16	56	-120
standpunt	-89	41	-9	-76
stappen	-53	-195	171	173
suggesties	-125	221	-216	-194
taalles	-90	54	37	-2
te	-126	14	126	-89
tekortkomingen	160	-161	-82	-57
ten	-28	-76	-88	1
ter	-125	221	-216	-194
terrein	-1	-193	-231	12
tijdpad	-51	-156	-66	158
toegezegd	52	-16	56	-120
toekomen	-1	-193	-231	12
toezichthouder	-63	130	-109	-124
tot	-111	181	-185	-137
treffers	27	23	42	20
trinergo	-71	138	-177	-149
twee	-77	-37	-105	141
u	-7	253	-151	-142
uit	-123	-173	-219	265
uiterlijk	-56	-19	35	-27
valt	-156	14	134	-106
van	-72	175	14	-98
varianten	-92	54	-84	-78
verband	-100	-183	-162	173
verbeteringen	-110	153	-161	-177
verbindt	-113	186	-196	-184
verdere	-51	-156	-66	158
verpakking	-70	-48	-103	-93
verschijnt	-143	53	-49	-158
verspilling	-70	-48	-103	-93
vertoont	160	-161	-82	-57
vervolg	-73	28	-66	-106
verzoeken	-74	150	-88	-90
vier	-186	234	-141	-270
vijf	-185	283	-172	-222
vliegers	-56	-131	-132	3
voldoende	-90	54	37	-2
volgende	-46	66	-132	-20
volgt	132	-116	-87	200
voor	-101	76	-43	-46
voor-	-70	24	-5	-58
voorgaande	-93	178	-137	-88
voornemens	-62	-217	-168	208
voorstellen	-182	299	-218	-215
voren	143	-142	-135	-118
vraagt	-199	140	-169	-190
vragen	-98	58	-114	-186
waar	-70	-48	-103	-93
waarvan	-58	88	-62	-62
wat	23	98	30	5
weergegeven	-102	20	-17	-142
werk	-106	-147	56	155
werkgroep	-104	168	-221	-212
wetgever	-86	130	-126	-119
wethouders	-102	1	-24	-132
wij	-138	-45	-248	256
wil	-95	66	83	-95
wonen	-95	66	83	-95
worden	-69	-56	-164	-29
wordt	-86	209	-37	-93
zaken	47	16	23	-161
ze	-192	124	43	-91
zeer	27	23	42	20
zes	-136	176	8	-13
zet	-53	-195	171	173
zeven	-153	268	-180	-215
zich	-72	194	-108	-147
ziet	-114	-194	-160	234
zijn	-129	-46	-10	174
zinnen	-102	20	-17	-142
zoals	52	-16	56	-120
zonder	-90	54	37	-2
zullen	-100	-207	-215	223
één	-96	39	29	-53
`,
  place: `
cell	-207	141	246	-80
in beslisnota	-38	34	-77	-159
in kamerbrief	-25	-48	-5	-16
in kamerstuk	-158	-54	14	-17
in kamervragen	-134	-208	-264	-83
in report	93	62	-350	-233
in sea-annex	-57	-313	-312	-89
in unknown	-30	22	44	-37
item	6	316	-69	-4
length 0	-225	-264	-89	-205
length 1	-60	-65	-143	-84
length 2	57	0	44	22
length 3	32	151	189	101
length 4	68	242	193	112
length 5	-60	163	-24	75
length 6	-26	182	26	-63
paragraph	-23	-82	-58	-40
under conclusion	459	-154	-211	-187
under decision	-63	453	-316	-273
under introduction	-145	-160	-342	-231
under keypoints	276	-199	-115	-183
under method	-250	-243	-284	-239
under nothing	-43	-42	-48	-32
under planning	-166	-152	-231	152
under reaction	-121	-26	215	41
under recommendation	-143	173	156	-13
`,
}

// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-165	-112	-110	-151',
  word: `
#	-32	-92	19	94
,	42	-28	146	49
.	-12	-20	-14	-23
:	44	22	157	-40
;	-124	100	263	251
?	-240	-138	-308	-282
a	-209	-6	73	-24
aan	29	78	34	-1
aanbesteding	-59	-31	-3	102
aanbesteed	-94	-135	32	66
aanbeveling	-145	254	234	6
aanbevelingen	-260	-287	-167	-130
aanbevolen	-151	298	-66	-280
aanbieden	24	-15	99	-59
aanbieders	-68	-239	-242	-52
aanbieding	-106	-103	-180	139
aanbiedt	44	9	-162	-117
aanbod	-18	64	-322	-236
aandacht	-101	77	-94	107
aandeel	209	-153	-99	-213
aandringen	-48	2	-246	-26
aangaat	-60	-202	168	31
aangeboden	-17	15	-76	15
aangedrongen	-161	224	-187	-162
aangegeven	-181	-113	-169	-103
aangehouden	9	32	-230	-170
aangekondigd	-92	-192	-222	-116
aangekondigde	-126	-83	-201	15
aangenomen	-13	19	30	-75
aangepast	-68	-1	50	42
aangepaste	-96	3	73	-179
aangesloten	-92	36	-77	-130
aangesteld	-10	-158	115	-108
aangetoond	256	-139	-190	-101
aangetroffen	246	-94	-182	-105
aangetrokken	-104	-140	147	62
aangevraagd	-139	89	35	-143
aangevuld	-93	-131	195	94
aangewezen	-179	142	-52	20
aangezien	34	-160	123	-117
aangifte	121	30	-245	-205
aangiften	-53	47	59	-104
aanhangig	-84	-158	-23	-92
aanhouden	66	41	29	88
aankomst	-93	15	-6	-101
aankopen	-176	-103	172	80
aanleg	128	-141	-190	6
aanleiding	-211	-184	-10	38
aanleveren	6	-48	-172	-146
aanloop	-125	-148	-152	-175
aanmelding	-110	106	-243	7
aanmerking	-89	-28	-21	37
aannemelijk	139	-237	-149	-149
aannemers	16	-181	-150	-19
aanpak	-109	-57	31	9
aanpassen	-42	121	-273	-55
aanpassing	-134	-16	19	-64
aanschaf	73	31	-116	-76
aanscherpen	-96	-72	118	10
aanscherping	-113	-117	-126	-19
aansluiten	-137	62	151	7
aansluiting	-157	-125	-114	38
aansluitingen	-154	36	-203	-184
aansprakelijk	-119	24	-143	-166
aanspreekpunt	27	76	40	-4
aanstaande	-110	-28	4	220
aanstellen	-74	190	132	47
aanstelling	-70	124	-202	-128
aantal	258	-43	-91	-134
aantallen	-45	-163	-15	-16
aantekening	41	52	115	-139
aantonen	158	-184	-151	-71
aantoonbaar	183	-191	-4	-104
aantoonbare	199	-104	-105	-74
aantreft	-121	-98	-68	-91
aantrekken	-119	-79	-144	-63
aanvaardbaar	-193	-147	57	-124
aanvang	21	96	26	118
aanvankelijk	-128	-165	-201	-112
aanvraag	123	107	-145	-75
aanvraagformulier	-66	124	-140	-146
aanvragen	39	49	-120	-219
aanvrager	-176	101	-1	-206
aanvragers	37	-194	-207	-93
aanvullen	-52	-120	81	155
aanvullende	-163	-171	-214	-8
aanwezig	35	69	-229	-153
aanwijzen	-105	66	-146	-171
aanwijzing	-50	43	-19	129
aanwijzingen	273	-243	-46	23
aanzien	-52	33	122	-191
aanzienlijk	48	-142	-161	-124
aard	-108	60	116	-202
aardwarmte	-174	-205	-157	-139
accountant	-93	-157	-154	-142
accountants	101	65	31	122
accountantsverklaring	-95	7	60	-166
accra	-161	-182	-181	-184
acht	11	87	56	-157
achten	-82	54	21	-67
achter	140	-143	-232	-23
achteraf	-100	-21	-22	-140
achterblijven	89	46	-122	-60
achtereenvolgens	-102	-112	-69	-161
achtergrond	-174	37	59	-162
achterhaald	83	-9	-262	-153
achterhoek	90	-173	-163	-98
achterstallig	129	24	32	-97
achterstand	42	-108	-17	0
achterstanden	-50	-129	-171	-158
achterwege	43	-160	162	-39
achttien	40	-11	-46	-36
achttiende	-131	4	-169	-135
acm	-26	-208	90	-43
actief	53	129	24	79
actiz	-132	-188	101	95
actualiseren	-93	68	-16	14
actueel	-15	-139	-135	-39
actuele	138	-99	-179	85
acute	-142	-172	-134	-220
acvz	47	70	-201	-129
ad	-187	-38	-38	-160
adem	-65	-148	-109	-147
administratie	120	-90	-45	-162
administratieve	208	-157	-170	-87
adr	77	28	-249	-218
adres	-228	78	-60	-50
adressen	7	20	84	-142
advies	-104	175	-37	-57
adviesbureau	85	-103	-73	-110
adviescollege	-112	30	-163	-116
adviescommissie	-123	91	-170	-19
adviesraad	-34	88	-179	-120
adviezen	-62	-51	-38	-158
adviseerde	-123	115	-172	-152
adviseert	-220	272	-287	-201
adviseren	-120	146	-39	-238
advisering	8	-69	-95	97
adviseur	2	1	-119	-170
adviseurs	92	-118	47	-169
advocaat	69	38	-193	-168
advocaten	96	99	-91	-146
aedes	-131	111	108	124
af	-19	74	41	-101
afbouw	-157	61	-202	-183
afdeling	-74	152	-193	-32
afdelingen	127	-173	-132	-122
afgedaan	15	-160	-256	-88
afgehandeld	103	-127	-112	-82
afgelopen	-110	-162	-215	-106
afgenomen	129	-70	-220	-114
afgerond	-130	-94	-37	47
afgesloten	-29	-101	-173	72
afgesproken	-141	-199	109	45
afgestemd	-140	37	-51	-121
afgestudeerden	84	-11	-100	-132
afgeweken	74	-89	-4	-116
afgewezen	-124	-14	-6	-92
afgezien	-156	52	122	-167
afhaken	-70	-170	24	-85
afhangt	-34	13	-56	-164
afhankelijk	-36	8	-39	20
afleiden	136	-101	-133	-99
afloop	19	104	-75	10
afm	-49	47	26	-127
afname	91	42	42	-155
afneemt	-147	-47	-140	-163
afnemen	-223	92	128	-36
afnemers	-107	51	84	-26
afronding	-140	-96	50	128
afschaffen	-104	133	-122	-91
afschaffing	-128	-208	179	-168
afschrift	-64	80	-120	-34
afsluiting	31	-162	-96	-94
afspraak	-64	68	48	-186
afspraken	10	-36	119	47
afstand	-62	53	47	-97
afstemmen	-112	-121	-117	-169
afstuderen	1	36	-131	-107
aftrek	6	76	55	-169
afwachting	-107	15	-139	-142
afweging	-136	-198	165	-25
afwijkende	-73	33	90	-123
afwijzen	-41	-179	78	-130
afzien	49	-147	-147	-131
afzonderlijk	-98	-172	-51	86
afzonderlijke	-87	44	-19	159
agenda	-138	-174	-30	152
agenderen	-97	-76	-134	-116
agent	125	-190	74	-170
agenten	76	-67	-123	-108
agentschap	-150	-172	50	-117
agressie	40	-59	-139	-105
aiv	-22	206	-53	-200
aivd	30	-92	35	-6
akker	-135	-132	-139	-135
akkoord	-196	-31	81	-53
akte	50	-166	118	-66
akten	-165	90	22	69
al	-153	-152	533	-269
aldus	159	-15	-48	-219
algeheel	-104	-134	-151	-138
algemeen	15	-94	-151	-165
algemene	-43	-91	-101	-156
alle	31	152	152	141
alleen	-78	13	-44	-83
alleenstaande	-117	-70	-65	-148
allemaal	143	-124	-118	-103
allereerst	-135	172	-199	-202
alles	-70	-86	-114	-121
als	69	-30	-90	-127
alsmede	-112	49	-154	-116
alsnog	-78	-28	61	-112
alternatief	-175	-142	-56	52
altijd	50	52	-32	-251
alvorens	-117	-144	207	117
ambassade	-96	-132	159	92
ambassades	-284	189	112	-83
ambtelijk	-124	-110	-168	81
ambtelijke	-125	-6	40	62
ambtenaar	-133	129	-167	-123
ambtenaren	-169	-168	-251	-73
ambtgenoot	-107	-141	-46	83
ambtsbericht	-105	-102	-178	68
ambtsberichten	105	-170	77	-103
ambtsopvolger	-61	-170	-7	244
ambtsvoorganger	-144	-53	-199	-182
amsterdam	-127	38	-149	-19
amv	-90	-111	-101	-11
analyse	-37	-211	-203	-217
ander	-205	-248	39	19
andere	-9	-107	-50	-110
anderen	61	-215	83	-10
anderhalf	112	-62	-212	-131
anders	-17	-11	64	-118
antwoord	-70	-168	-88	-92
antwoorden	-155	100	-72	-44
antwoordt	-66	-142	73	149
anwb	-102	58	118	-99
ap	-12	-127	-94	-65
apart	-39	98	106	-45
aparte	-89	-173	167	-1
apel	83	34	43	-126
apotheek	-97	-10	32	-118
apotheker	163	-22	-246	-173
apothekers	-135	41	-128	-133
apparatuur	11	-182	-201	-169
appreciatie	-69	-95	-207	98
april	-149	-235	65	135
arbeid	-216	-64	-52	-75
arbeidsdeelname	114	-157	-144	-145
arbeidsinspectie	-179	28	83	58
arbeidsmarkt	-149	-123	-33	-198
arbeidsmigranten	68	-149	-184	-107
arbeidsomstandighedenwet	-161	-130	73	-81
arbeidsovereenkomst	15	3	36	-115
arbeidstijdenwet	-146	-9	-176	-145
arbeidsvermogen	-142	-87	-22	-13
arbeidsvoorwaarden	-103	-165	11	-164
arbocatalogus	-158	-126	-160	-117
artikel	-181	-95	126	-175
artikelen	91	62	-115	-126
arts	-22	-70	-255	-82
artsen	15	82	-25	-195
asbest	-115	-147	-170	-205
asiel	-171	-154	-110	-150
asielzoekers	-44	-38	2	-36
asielzoekerscentrum	48	-50	-33	-175
assen	-100	99	6	-147
atr	-192	183	-26	-134
au	108	-98	-44	104
audiciens	-116	-24	86	-140
audit	-68	-84	-140	-140
auditdienst	12	-163	7	2
augustus	-81	-164	-139	110
auto	-40	-63	-53	-209
auto's	-92	-127	101	-109
automatisch	-93	72	132	-118
automatische	110	43	-210	32
autoriteit	-135	-17	113	41
avond	-96	119	-227	-195
b	-158	100	178	-62
baan	227	-242	-201	-145
bakkerszout	-129	140	-177	-107
balans	-78	-141	-152	-103
balie	41	-126	19	-21
balies	-157	-113	-189	-54
band	58	-130	-169	29
banen	-17	152	111	-222
bank	-235	104	-14	37
banken	15	87	-112	-107
basis	-21	52	-55	28
basis-	4	7	61	-50
basisadministratie	-148	88	-94	51
basisregistratie	46	-126	-140	-153
basisscholen	-27	-44	-57	17
basisschool	-127	-88	-167	-175
batterij	74	-61	-124	-126
batterijen	-96	-35	-135	-122
bbb-fractie	-105	-115	-49	-83
beantwoord	-39	-168	-209	45
beantwoorden	-165	-106	-161	-88
beantwoording	-131	-128	-191	165
beantwoordt	11	-145	-121	29
bebouwde	-107	28	-144	-116
bed	24	-102	-117	-120
bedden	-7	-88	-123	-147
bedenktijd	53	11	6	-162
bediend	-113	-92	50	55
bediening	-91	28	-264	-174
bedoeld	-193	-208	20	-203
bedoelde	-111	-85	71	92
bedoeling	-197	-227	-305	231
bedraagt	-162	-171	-292	-185
bedrag	-75	152	119	82
bedragen	-202	117	39	-102
bedrijf	11	-280	47	-48
bedrijfsgegevens	-188	-119	202	53
bedrijfsleven	34	-234	35	69
bedrijven	177	-32	-188	-85
bedroeg	-125	-124	-149	-168
bedroegen	-20	-126	-124	-107
bedwelming	5	4	-144	-141
beek	-104	-181	-109	-40
beeld	129	-173	-174	-104
beelden	60	43	-208	-106
begeleid	126	75	-67	-73
begeleide	60	-95	73	-124
begeleiden	38	-1	-238	-10
begeleider	67	99	-283	-150
begeleiders	29	208	-180	-76
begeleiding	122	-191	-39	-107
begeleidingscommissie	-155	25	-168	-101
begeleidt	4	-154	23	-115
begin	-91	-39	85	261
beginnen	-133	-24	85	19
beginsel	-142	16	-27	-212
begint	-197	-77	-7	293
begonnen	51	-43	-25	-44
begrenzen	-152	-22	45	-94
begrepen	43	-93	-143	-135
begrijp	-141	-172	-112	-189
begrijpelijk	-149	22	-108	-58
begrijpelijke	-111	-124	-75	-153
begrijpelijker	-92	144	7	93
begrijpen	88	-46	-133	-106
begrijpt	-80	-14	-104	-67
begrip	-123	18	-281	-232
begroot	94	54	7	-119
begroting	-159	-16	60	-21
begrotingsartikel	-57	-115	-113	-94
begrotingsbehandeling	-153	-233	-255	-177
behalve	-136	-197	215	32
behandelaar	-36	67	168	-106
behandelaars	-82	144	77	-153
behandelaren	-142	96	-171	-133
behandeld	-87	-64	-142	-175
behandelen	-77	-158	40	52
behandeling	31	-115	-93	-97
behandelt	-83	-170	-14	-4
behandeltijd	-111	100	-97	-93
beheer	-114	21	-220	-134
beheerder	-147	121	1	-19
beheren	-111	-88	-83	-88
behoeft	-194	-150	4	-53
behoefte	-122	65	271	-21
behoeve	48	-121	-150	-76
behoeven	-127	-119	-2	-177
behoort	-206	147	35	-189
behoren	188	-185	-83	-40
behoud	-47	-88	64	91
behouden	73	-80	-136	-156
behoudens	-145	-130	45	-162
beide	-33	-189	287	141
bekeken	-222	-180	-48	-63
bekend	75	-85	-63	-117
bekendheid	-21	-153	-164	-140
bekijk	-70	-189	-58	200
bekort	176	-69	-73	-44
bekostig	-114	165	-188	-158
bekostigd	64	-195	146	14
bekostigen	-162	-8	-126	35
bekostiging	-63	35	-104	-168
belang	-264	-126	-309	-252
belangenorganisaties	-91	-114	-104	-108
belangrijkste	33	-143	-188	-141
belangstelling	29	-171	-135	-110
belasting	92	-80	-26	-140
belastingdienst	-66	-26	28	84
belastingplan	-122	-55	172	135
belastingtelefoon	-192	-121	-227	-187
belegd	-170	90	-63	-172
beleggen	-124	209	91	-111
beleid	-30	-24	-67	-185
beleidsdoorlichting	-182	-102	-262	-82
beleidsevaluatie	-83	-115	-104	-70
beleidskader	-70	-119	-110	129
beleidsonderzoek	-141	-96	-146	-115
beleidsreactie	-70	-59	-104	-253
beleidsregel	-139	-70	45	125
belgische	-93	-51	-60	-81
belgië	55	9	-6	-208
bellen	-218	65	-115	-238
bellers	31	-164	-124	68
beloning	31	-126	35	-191
beloofd	-150	-174	-252	-127
belopen	-126	-168	-156	-100
belt	-98	-150	165	71
bemanning	154	-135	-172	-164
bemiddelaar	-128	-109	-117	59
bemiddelaars	-79	73	-48	70
bemiddeling	-82	134	31	-152
bemoedigend	121	-105	-139	-101
ben	-159	-76	89	-91
benadeling	18	53	77	63
benaderen	-85	16	-133	38
benadrukken	-62	-99	-100	-105
benodigde	-19	-183	-113	204
benoem	-102	227	-99	-124
benoemd	-71	104	10	3
bent	-46	-86	-59	-181
benut	143	60	40	-66
benutten	-160	-188	77	20
beoogd	51	-123	-122	70
beoogde	27	-144	-211	130
beoogt	-157	-165	-116	-113
beoordeeld	-108	-174	-180	-61
beoordeelt	-13	20	-236	-209
beoordelen	80	5	64	52
beoordeling	-74	-168	-245	20
bepaald	-66	-64	62	34
bepaalde	27	-157	-153	-76
bepaalt	-202	-265	116	-90
bepalen	-190	82	130	52
bepaling	-108	-177	82	-93
beperk	-216	262	-248	-218
beperken	-96	214	-246	-41
beperking	-60	19	-263	-185
beperkt	-19	39	-161	-205
bepleit	-253	444	4	-162
bepleiten	-113	229	-55	-112
beproefd	-140	-113	93	67
beproeven	-99	-160	30	51
beraad	-145	-223	220	40
bereid	-138	-248	-30	238
bereidt	-82	-168	-12	150
bereik	-60	-201	-52	-32
bereikbaar	-60	92	129	-74
bereikbaarheid	113	70	-112	-203
bereiken	-42	-33	-306	-15
bereikt	244	-28	34	-121
bereikte	87	-209	-105	-115
bereikten	103	-96	-163	-56
berekend	2	-111	-92	-112
berekenen	-173	94	-53	-42
berekening	8	-9	-199	7
berekeningen	37	-186	79	-235
bericht	-146	-36	-121	33
berichten	-22	-34	-29	-12
bermen	82	42	170	-110
beroep	-114	-28	-142	64
beroepen	-160	13	-191	-113
beroepsgroep	-116	-79	65	-49
beroepsgroepen	-151	7	4	111
beroepsonderwijs	-135	-11	-189	-61
beroepsorganisatie	-157	76	64	14
beroepsvereniging	-133	-167	-145	-225
berust	-60	-230	-68	-170
berusten	74	-151	111	-45
bescherming	-67	-239	38	-69
beschikbaar	-138	23	60	145
beschikbaarheid	5	-47	18	-180
beschikbare	182	-177	-36	-171
beschikken	54	-64	-70	-14
beschikking	-143	-61	49	118
beschikkingen	-125	-101	27	39
beschikt	-73	-206	19	-241
beschouw	-85	-119	-47	-246
beschouwing	-202	109	58	48
beschouwt	39	-167	-109	-126
beschreven	-86	66	-75	19
beschrijft	-122	-166	-115	-146
beslaat	-218	-207	87	-5
beslag	-53	-207	70	-4
beslagvrije	5	64	3	-99
beslis	-84	-161	158	193
beslisnota	-140	-170	-131	-98
beslissen	-210	-148	169	57
beslissing	-9	-100	-125	-132
beslist	-16	-57	-136	17
beslistermijn	-116	118	-269	-243
besloten	-207	-86	254	2
besluit	-72	-115	36	187
besluiten	-8	-183	55	92
besluitvorming	-98	-148	116	149
bespaart	10	-132	130	110
besparing	121	-80	-150	-135
bespreek	-121	168	110	161
bespreekt	-111	-156	0	163
bespreken	-97	-18	-231	-90
besproken	-127	-224	59	-220
best	-154	-133	122	68
bestaan	-46	40	127	-115
bestaande	44	-53	43	19
bestaat	-126	-204	98	-44
bestand	-183	-248	-221	-189
bestanden	-101	-103	62	-90
beste	-123	-148	109	-105
besteden	47	-70	-235	85
besteding	-130	-130	-41	-30
bestedingen	77	54	-91	-96
besteedt	12	-124	-143	-79
bestek	-201	12	-118	-89
bestemd	-187	-131	54	51
bestemming	32	62	94	-138
bestond	130	-132	-138	-155
bestrijding	18	-50	35	-153
bestrijkt	-160	-177	-140	25
bestudeerd	-172	-93	-93	-52
besturen	-158	-64	-274	-27
bestuur	-36	-5	13	-130
bestuurder	-212	-179	-135	-124
bestuurders	-153	-152	-239	-175
bestuurlijk	-61	-9	-62	58
bestuurlijke	-98	-52	8	-181
bestuursakkoord	-75	-169	104	-150
bestuurslaag	-105	82	131	-115
bestuursrecht	-99	-210	-27	-139
betaal	-162	162	-187	-140
betaald	-12	-32	-228	-161
betaalt	-178	51	127	-76
betalen	-187	-5	7	-145
betaling	-145	112	-37	-2
betekenen	-112	-128	-119	-151
betekenis	47	-120	55	-156
betekent	-107	-126	66	132
beter	229	130	-305	22
betere	-122	145	-28	-46
betreffen	-76	-153	30	-132
betreft	-193	111	30	-90
betrek	-110	144	6	191
betrekken	-117	4	-108	95
betrekking	-198	-67	118	-185
betrekt	-149	-222	177	150
betreur	-128	-107	-180	-177
betreuren	-148	-160	-133	-81
betrokken	107	-206	31	143
betrokkenen	9	61	-178	-138
beurs	20	39	-22	-144
beurt	99	-198	84	57
beurzen	-121	-108	-177	-96
bevat	-107	-106	-68	-153
beveelt	-206	446	-379	-280
beveiliging	-106	123	16	88
bevelen	-93	178	-212	-151
bevestigen	95	-127	-160	-27
bevinding	202	-216	-221	-183
bevindingen	-115	-92	36	91
bevoegde	74	-139	-128	-153
bevoegdheden	-134	99	49	-113
bevoegdheid	-111	-43	30	-36
bevolking	19	-173	-194	-109
bevolkingsonderzoek	-253	96	79	-156
bevorderen	-153	-172	-163	124
bevraagd	-164	-89	-150	-93
bewaakt	-85	-62	-124	-79
bewaartermijn	-76	-52	-103	36
bewaren	-180	23	-32	-149
bewaring	-181	22	-160	-92
bewegen	16	-166	-166	-186
beweging	21	105	30	-149
bewegingsonderwijs	86	-96	-156	-157
bewijs	183	-86	71	-128
bewijslast	-172	75	116	-120
bewind	-24	52	-227	1
bewindspersoon	-133	-177	53	71
bewindvoerder	-151	92	100	-106
bewindvoerders	-11	108	-167	-223
bewoner	-4	67	-192	-192
bewoners	41	-74	-239	-146
bewust	-173	-179	-54	-204
bezet	158	-82	-170	-151
bezetting	-78	0	-15	-143
bezie	-123	-16	51	268
bezien	-123	-192	161	272
beziet	-133	-168	-52	125
bezig	-118	-178	-80	46
bezitten	-108	12	-142	-131
bezocht	-293	-69	-234	-212
bezochte	292	-185	-143	-125
bezochten	-195	-171	-172	-134
bezoek	77	6	-181	70
bezoeken	-53	-72	21	44
bezoekers	57	-172	-166	-230
bezorgd	-180	-191	-218	-144
bezorgen	-91	21	84	-81
bezuiniging	-145	-144	-202	-147
bezwaar	-171	-95	25	-43
bezwaarschriften	75	-85	-145	-106
bezwaren	-56	153	247	-115
beëindigen	-104	121	-176	-174
bibliotheek	-80	-188	91	62
bibliotheken	-158	-199	-124	78
bied	-156	166	-93	-223
bieden	-115	200	-112	27
biedt	9	-261	159	-208
bij	19	23	65	17
bijdraagt	-16	-111	-166	-127
bijdrage	-137	-90	189	161
bijdragen	-13	47	-195	-213
bijeen	-208	-45	-203	61
bijeenkomst	34	-171	-13	170
bijgaand	-150	-205	-164	-277
bijgaande	-93	289	-97	-137
bijgedragen	154	-155	-163	-84
bijgevoegd	-123	-131	-108	-50
bijgevoegde	-91	98	-245	-160
bijgewerkt	71	-155	-184	-136
bijlage	-152	-84	-274	-333
bijna	243	-238	-155	-225
bijscholen	-86	-121	41	-91
bijscholing	-73	-86	80	-99
bijsluiter	-26	-145	-118	-129
bijstaat	-137	32	-144	129
bijstand	129	-138	-83	-127
bijzonder	-181	39	37	7
bijzondere	-115	31	-28	-131
billijk	-169	-168	103	-203
binden	-142	134	-182	-148
binnen	9	71	-49	-26
binnenkomst	-46	-22	-158	-158
binnenkort	-162	-225	-15	118
binnenlandse	-54	4	5	115
binnenvaart	-128	-92	-144	-142
binnenvaartwet	-114	-83	-174	25
bladzijde	-80	113	93	48
bleef	121	37	-229	-155
bleek	345	-274	-153	-116
bleken	155	59	62	-130
bleven	171	-112	-131	-87
blij	-186	-155	-207	-195
blijf	-132	-2	51	194
blijft	-200	-126	128	-56
blijken	32	-114	-25	82
blijkens	110	-122	50	-140
blijkt	433	-243	-276	-109
blijven	76	17	1	-24
blijvend	-63	-25	-143	-66
blijvende	-172	-68	32	-87
blik	-140	-101	30	-197
bod	-112	-150	44	-18
bodem	-48	44	-156	-140
boek	-77	-136	166	104
boerderijen	8	32	-12	-97
boeren	-10	-54	-287	-211
boete	-30	84	-30	-170
boetes	16	13	-48	-102
bokjes	-49	-101	75	-131
bomen	-125	-129	-197	80
bonaire	-136	-87	-137	-135
bond	-174	-5	-2	-23
bonden	-8	-232	109	7
bondgenoten	-107	-170	-55	-144
bonus	-4	-48	7	-110
bood	-149	-138	-174	-122
boord	134	-197	-17	-179
borden	45	89	-189	-203
borg	-130	76	56	5
borgstelling	-12	-91	-224	-24
bos	65	16	-154	-157
bossen	15	117	-195	-151
bouw	11	131	-150	-4
bouwbesluit	-123	6	-216	-65
bouwen	-191	-33	79	-60
bouwt	-133	-154	-161	99
bouwwerken	12	-20	131	97
boven	11	121	-65	-31
bovenbouw	68	113	42	-108
bovendien	-245	-66	174	-204
bovengrens	-148	140	85	-126
bovenstaande	-127	-93	-75	-183
bpm	-66	-152	-197	-168
bracht	-56	-212	-145	-181
brachten	156	-113	-108	-71
branche	20	-257	92	-59
brancheorganisatie	-136	72	-155	2
brancheorganisaties	-100	-97	-221	-171
branches	-147	42	144	-148
branchevereniging	-133	-190	-194	-184
brand	7	-85	-182	-184
brandstof	23	51	-181	-145
brandveiligheid	4	-117	-113	-102
brandweer	-176	56	-184	-126
breda	-115	-155	-124	63
brede	-188	-161	-187	18
bredere	-157	100	-174	-115
breid	-164	209	34	49
breiden	-161	117	80	-76
breidt	-133	-177	38	242
breng	-168	284	16	150
brengen	-145	174	88	48
brengt	-198	-218	26	70
brief	-132	-51	-48	-181
briefadres	2	0	14	10
brieven	47	-16	135	87
brochure	-96	-90	75	71
bronnen	79	-152	9	-150
brood	-145	41	-190	-77
brouwerijen	-2	-122	-151	61
brp	-148	-108	-88	-183
brug	-28	-151	-148	-147
bruggen	9	-54	-10	67
brussel	-128	-170	-5	106
budel	-157	-122	55	-20
budget	-162	112	84	14
budgettaire	-45	-107	-34	-96
buis	83	-34	-95	-77
buiten	-128	75	-176	-164
buitenland	-66	-13	-180	-10
buitenlands	-66	-141	-52	80
buitenlandse	43	-56	-68	-11
bureau	98	111	-183	-151
bureaus	-79	230	-58	-218
buren	71	-180	17	-177
burgemeester	-99	-175	-10	-11
burgemeesters	-179	-17	55	147
burger	-208	141	50	-175
burgerlijk	-69	-146	46	-195
burgerlijke	-128	-21	4	-114
burgers	-28	27	-16	-216
burkina	-84	59	65	-121
bus	-61	45	-58	-17
buurland	-120	-186	-156	-128
buurlanden	-91	93	-111	-109
buurt	50	48	-232	-174
buurtbatterijen	-150	-39	34	60
buurten	-13	-174	-137	-94
buurtrechter	-159	-45	-171	-135
buurtsportcoaches	34	11	-112	-67
bzk	-39	55	-78	-20
c	-127	-56	68	-13
camera	-38	126	-177	-164
camera's	19	-237	55	-14
cameratoezicht	-85	-90	-16	4
campagne	-107	29	41	241
cao	-55	-112	87	-167
cao's	69	-159	-115	-136
cao-partijen	-139	55	127	-120
capaciteit	-106	56	-88	-80
catalogi	83	188	-223	-176
catalogus	44	134	-234	-178
cavv	49	41	-146	-186
cbr	-26	-127	-176	28
cbs	-225	-85	182	178
cda-fractie	-46	5	-189	-117
cent	193	-68	-232	-192
centra	101	37	-192	-170
centraal	37	71	2	-67
centrale	-223	42	-16	-81
centrales	-160	-45	-55	-47
centrum	-17	-30	-168	-96
ceremonie	31	0	-232	-98
chauffeurs	147	-4	-158	-109
check	34	-89	-178	-122
chronische	-121	-123	76	23
cijfers	-21	-56	-228	82
circa	-114	-100	-146	-59
circulaire	-134	3	235	169
civiele	-112	39	-11	63
cjib	-91	55	-91	-101
cliënten	101	-39	45	-115
co	-47	-71	-194	31
coa	-118	-134	69	3
coach	60	43	-6	-65
coaches	-100	11	86	-14
coaching	-134	210	-192	-30
coalitieakkoord	-147	142	147	-132
code	-104	96	1	48
coeliakie	-137	39	-137	-155
cofinanciering	-95	48	64	-105
cohort	22	-110	-113	2
collega	-16	75	108	-70
collega's	117	8	6	29
college	-45	201	-6	-46
combinatiefuncties	-152	67	-67	-101
commandant	38	90	150	-27
commandanten	35	-140	-159	-182
commerciële	-5	-143	-125	-92
commissariaat	61	32	35	-127
commissie	11	136	-3	-107
commissiedebat	-80	-89	-238	-208
commissies	130	-116	-42	-169
communicatie	-117	-142	-145	-75
complexen	68	34	-142	-173
concentratie	51	-153	61	-156
concept	-90	-168	-126	-84
conceptbrief	-120	-189	95	75
conceptrapport	-65	-103	-197	-165
conceptreactie	-195	77	182	-130
concessies	-135	-23	-152	-171
conciërge	15	41	-167	-179
conciërges	38	-113	-120	134
concludeert	346	-233	-146	-130
concluderen	174	-170	-116	-108
conclusie	158	-18	-183	-60
conclusies	-50	-192	-235	-162
concurrentie	-92	-126	-198	37
concurrentiepositie	33	-149	-217	-62
conform	-157	-204	59	118
constateert	323	-237	-134	-126
constateren	192	-191	-94	-71
constatering	-143	-88	-182	-172
consulaire	-106	71	26	-145
consuls	51	-25	-258	-167
consult	-108	12	-148	-181
consultatie	-128	-48	-152	150
consument	-93	-142	73	-175
consumenten	34	-169	-240	-153
contact	44	-30	-290	-248
contactpersoon	90	183	33	-37
containers	-102	-158	-142	-134
contract	54	22	14	-20
contracten	-140	37	119	30
controle	-68	55	38	-252
controleer	-169	233	-278	-201
controleert	-18	-104	-330	14
controlegroep	-157	-168	-29	59
controleren	13	74	-64	-10
controles	-13	23	34	151
convenant	-179	-67	69	3
corporaties	-98	-22	154	-29
coöperaties	-72	130	45	78
coördinator	-19	-174	-60	69
cpb	9	-42	-185	-139
crisis	-6	-144	-71	-158
criteria	-35	-190	-88	-178
criterium	-8	-125	-132	33
cultureel	-59	-127	31	28
culturele	-102	151	-48	-149
cultuur	-124	-107	-78	-41
curatele	-89	-72	-140	38
cursus	15	-170	106	-312
cursussen	-32	22	-181	-134
d	-120	-25	6	-60
daadwerkelijk	51	-13	-120	5
daalde	268	-174	-126	-117
daalt	122	-116	-110	-84
daar	-111	-81	245	-35
daaraan	-289	-94	93	-105
daarbij	25	4	-155	0
daardoor	75	-247	-28	-126
daarentegen	277	-26	-223	-163
daarin	-85	-159	128	-58
daarmee	-59	-374	127	-114
daarna	-10	-260	-9	204
daarnaar	-145	-209	-64	-131
daarnaast	-83	226	5	-57
daarom	-188	-174	415	201
daarop	-160	-170	-111	162
daarover	-101	-90	-36	146
daartegen	-151	-157	83	-22
daartoe	-137	-121	38	196
daaruit	102	-228	-284	67
daarvan	-2	-174	39	89
daarvoor	-109	-112	25	81
dader	-25	-164	55	-97
daders	181	-139	-157	-105
dag	-166	206	76	34
dagbesteding	86	-111	-144	-103
dagelijks	52	47	83	-18
dagelijkse	-149	-152	-136	-125
dagen	221	81	-75	-54
dak	-74	-234	-47	-209
dalen	-103	-182	-94	-144
daling	289	-221	-232	-185
dan	255	-155	-20	21
dank	-165	-249	-276	-288
danken	175	-155	-95	-90
dankzij	178	-157	-176	-113
dat	107	26	-12	-63
data	-140	53	-181	-200
dateert	-121	-121	-132	-123
datum	-306	-116	-244	73
de	16	11	-22	-16
debat	-186	-83	-282	-145
december	-125	-142	-16	168
decentrale	-131	-150	49	41
deden	14	-37	-153	-146
deed	-35	-215	-190	-162
deel	-101	-150	-114	-108
deelname	-15	-178	-253	-162
deelnamen	41	-95	-72	-84
deelnemende	-44	-51	-135	-129
deelnemer	-190	92	-69	24
deelnemers	27	-22	-137	-89
deels	-130	-99	271	-20
deelt	-171	-217	-224	-36
defensie	-95	-236	19	17
definitieve	-53	32	-146	-38
degene	-95	-180	2	-84
degenen	60	-56	-200	-98
dekken	77	-148	-161	-103
dekking	-137	-108	-45	-6
dekt	-16	-153	-151	-104
dele	111	-177	18	-110
delen	67	-8	-103	13
delfzijl	-109	-122	-106	-94
delict	119	-173	-123	-103
deltaplan	-42	-81	-103	-69
dementie	-33	-91	-155	-150
demissionair	-139	-154	-148	-80
demissionaire	-87	-154	-31	110
den	23	86	-130	-100
denemarken	5	-139	-221	-152
denk	-154	-190	175	-176
denken	-117	25	2	-37
denkt	-175	180	-194	-190
depot	-161	136	-81	-40
depots	10	50	-207	-211
der	-133	-187	-162	-146
derde	244	222	10	-46
dergelijk	2	-182	156	-2
dergelijke	-85	-20	-2	-52
derhalve	-57	-99	-70	-124
dertien	-202	57	-194	-223
dertig	-188	-58	133	46
des	19	-107	-102	-116
desgevraagd	-80	-160	-230	-23
desgewenst	-122	-62	15	-174
deskundige	-200	1	-20	15
deskundigen	-92	38	-46	-177
destijds	-41	-159	-139	-94
detentie	-122	-19	-2	-141
deur	-57	131	35	62
deze	-102	-131	64	12
dezelfde	73	24	13	-58
dezen	-102	-102	-122	-161
diabetes	103	-112	-75	-106
dicht	-142	-103	35	-93
dichtbij	-150	-109	-122	-121
dichter	-106	-122	-114	33
die	-6	-22	79	10
dien	-103	-87	56	162
dienden	-157	-87	-126	-125
dienen	-62	77	-82	-141
dienjaar	1	-23	-139	-128
dienovereenkomstig	-96	-168	168	-67
diens	-128	-179	136	165
dienst	-82	-210	-73	101
diensten	56	-240	25	15
dienstverlening	48	-204	95	-39
dient	-215	318	-203	-313
dier	-139	50	32	-95
dieren	-81	-158	-134	-64
dierenaangelegenheden	-132	47	-129	-87
diezelfde	-115	-128	-136	57
digitaal	-176	146	-2	121
digitale	61	23	-66	-130
dingen	-148	116	-175	-124
diploma	-142	-43	-35	-55
diplomaten	-150	168	-210	-184
direct	-156	-12	23	-132
directeur	-141	-6	180	-1
directie	-138	-90	-75	-39
distributiecentra	-132	-120	-180	14
districten	-16	99	-108	-173
dit	-113	-124	260	110
dji	-123	-184	198	124
dnb	-89	111	-82	-14
docent	-187	-27	-126	-152
docenten	-34	61	-13	-218
doch	-149	-100	113	6
document	101	58	60	81
documenten	55	-174	-150	17
dode	115	-9	40	46
doe	-126	33	-58	-120
doel	-31	-245	-62	-122
doelen	-7	-35	-176	17
doelgroep	-41	39	-159	-167
doelmatig	145	-125	-18	-7
doelmatigheid	188	-171	-256	-118
doeltreffend	250	-195	-170	-105
doeltreffendheid	-167	3	67	51
doen	2	-188	-21	57
doet	-98	7	-63	-156
donors	-77	91	91	-148
dood	-212	-155	-154	-144
door	72	72	-40	-102
doordat	202	-255	-259	-186
doorgaans	18	-59	-280	-97
doorgegeven	54	-127	-19	-180
doorgelicht	-184	-200	-70	77
doorgeven	-73	-92	31	63
doorkruisen	-74	-153	-26	-125
doorlichten	-61	-75	-144	-164
doorlichting	43	43	-265	-68
doorloopt	-115	1	-101	-109
doorlooptijd	161	-83	-154	-134
doorlooptijden	-86	-106	-170	26
doorlopen	-42	-158	-146	53
doorrekenen	-132	-148	-121	184
doorstroming	58	-186	62	106
doorzettingsmacht	-134	65	-145	-115
dorp	-123	85	-122	-201
dorpen	-127	-150	-191	-84
dorpshuizen	-124	97	-121	-117
dossier	-86	70	-8	-15
dossiers	189	-138	-229	-108
douane	-79	-135	-117	85
dr	-130	-103	-116	-86
draagt	-168	-246	71	-34
draagvlak	40	-153	31	-178
dragen	-154	-53	-135	8
drager	-192	-135	-173	-142
dragers	20	-87	-124	-99
drempel	-174	74	-188	50
drenthe	-13	-192	77	-33
drie	80	24	-26	17
driehonderd	-100	-142	-178	-166
driekwart	156	-61	-117	-50
dringen	-126	-18	-140	-223
dringt	-197	225	-177	-133
drinkwater	79	-30	57	108
drong	-97	-106	-98	-169
druk	157	-189	-8	60
drukte	-46	-131	-209	-122
dt&v	-156	-61	155	-66
dubbel	-121	-164	138	-92
dubbele	31	38	48	-258
duidelijk	148	-40	-13	-222
duidelijkheid	-33	-157	-27	-75
duiker	43	-111	-198	-121
duitse	-143	56	-192	-146
duitsland	15	-32	-77	-212
duizend	-34	33	106	139
dunbevolkte	57	-42	100	85
duo	-241	9	16	-20
dupe	-166	-97	-90	-104
duren	105	-72	-121	-88
dus	-281	-160	216	-273
dusver	55	-148	-143	-133
duur	106	-8	127	-73
duurde	147	-116	-65	-85
duurder	29	-141	-111	-134
duurt	172	-126	-100	81
duurzaam	-80	-197	-58	95
duurzame	-48	111	-146	8
dv&o	-125	-137	-139	-154
dwangmiddelen	51	-16	-129	16
dwangsom	81	2	20	-82
dwangsommen	-148	-139	-225	5
dwingt	-123	-196	87	-104
e	-65	-33	-16	-86
ebn	-112	-182	-131	-129
echter	262	-218	118	-222
economie	106	-152	-173	-101
economisch	-103	-127	74	-91
economische	-36	-92	-193	-164
een	-20	86	-11	3
eenduidig	164	-122	-137	-69
eenheden	-68	19	130	60
eenheid	-174	134	10	-137
eenmaal	-208	-90	-21	33
eenmalig	-60	-176	-207	64
eenmalige	-169	-170	122	-166
eens	-110	-15	266	27
eenvoudig	-73	-25	60	-187
eenvoudige	-4	-33	-208	32
eenvoudiger	-195	56	-33	108
eenzelfde	-167	25	194	162
eer	84	-166	-147	-138
eerder	205	-30	-121	-154
eerdere	-2	-228	-110	10
eerst	-87	-99	342	126
eerste	-48	36	126	133
eerstvolgende	-131	-74	174	299
effect	424	-183	-244	-104
effecten	-1	90	-174	-81
eg	-86	-136	-132	-104
eigen	-32	4	-98	-256
eigenaar	89	-147	-149	-122
eigenaren	-48	68	-70	47
eilanden	-119	-138	-174	97
eim	-113	42	-118	-138
eind	-123	-223	51	388
einde	-61	-94	-167	136
eindevaluatie	-80	-98	-169	119
eindgesprek	79	-17	-162	-177
eindhoven	-123	-105	-103	147
eindigt	-205	76	-107	-32
eindrapport	-125	-94	-70	-143
eindtoets	39	-103	-143	-139
eis	-39	58	38	-126
eisen	-76	-12	8	-159
elders	31	16	-52	-47
elektrische	135	-139	-120	-74
elektronisch	-128	22	45	73
elektronische	-139	-41	14	-46
elf	193	-158	-168	-103
elk	-171	337	-20	-88
elkaar	-47	54	74	-117
elkaars	-139	47	68	20
elke	-134	287	16	-44
emmen	-126	-105	98	66
en	-64	-6	50	16
ene	151	-226	-176	-153
energie	-77	-230	-191	-178
energiebelasting	-132	-68	-141	-107
engels	-88	-87	-153	23
enige	-77	-95	-61	-95
enkel	131	-119	-140	-106
enkelband	-47	-153	-137	-160
enkele	-68	-110	-219	-163
enquête	-147	-195	21	-47
enthousiast	-165	28	165	-160
er	51	-33	59	105
eraan	-192	-44	-161	-174
erbij	57	-142	154	-61
erf	-160	44	110	-75
erfgoed	-13	-133	37	25
erfgoedinspectie	45	1	-175	-139
erkende	-6	16	7	-109
erkenning	-147	62	-44	13
erkentelijk	-128	-193	-359	-284
ermee	-60	-42	98	-28
ernaar	-106	-160	-22	204
ernstig	-104	-155	-193	-159
ernstige	-10	-108	-47	-1
erop	58	126	-104	-174
ertoe	-182	20	74	-123
ervan	55	-38	-99	-261
ervaren	352	-162	-228	-204
ervaring	-214	-199	98	-96
ervaringen	-65	-89	-21	36
erven	-51	-133	-124	-88
ervoor	-77	92	-144	129
eten	-43	17	-175	-158
ethiopië	-18	-121	-145	-57
eu	-121	-194	-216	-153
euro	-29	25	-60	-73
europa	-16	-212	-194	-182
europees	-125	-32	130	-44
europese	-120	-82	32	-42
eustatius	84	-207	-151	-140
evaluatie	-63	-97	-122	79
evaluatiebepaling	-201	127	54	-223
evaluatieonderzoek	-136	-166	1	32
evaluatierapport	-95	-106	-132	-144
evaluaties	-51	-119	-91	-94
evaluatoren	-113	94	48	37
evalueer	-112	223	-32	-6
evalueert	-101	-164	-75	136
evalueren	-137	-27	-246	-147
even	-17	101	-24	-163
eveneens	-160	185	189	-84
evenmin	64	47	79	-208
evenwel	162	-169	151	-176
ex	-79	-169	-170	-124
examen	40	-168	-96	-189
examencommissies	-116	-155	76	-26
examens	-165	115	-155	-9
excuses	-189	108	157	-131
experiment	-136	-130	-102	-138
exploitant	-159	-181	-192	-215
exploitanten	-85	92	-198	16
extern	-72	-235	111	181
extra	8	-20	56	100
eén	-54	-7	-77	14
f	-197	65	153	117
fabrikant	-89	-150	73	-200
fabrikanten	-121	-116	-136	-18
familie	27	-151	-224	116
faso	-84	59	65	-121
februari	-139	-52	128	72
federatie	-86	-84	-7	-166
feitelijke	144	82	50	-127
fiets	-110	-196	-224	-147
fietsen	-18	-164	74	-72
figuur	-185	-169	23	-103
financieel	-75	-78	-120	-132
financiering	-135	72	88	16
financiële	-20	39	29	75
financiën	-142	-110	-8	-76
fiscale	-127	24	-1	40
fnv	-127	114	-202	-122
fonds	-96	171	68	-79
fondsen	-150	-139	-170	24
formatie	-146	-168	202	-129
formulier	-8	-74	192	158
formulieren	76	108	12	24
fors	86	-153	-145	-139
fout	168	-155	-102	-120
fouten	111	-111	-91	-181
foutmarge	59	-29	68	-86
fractie	-96	-41	-160	-91
fracties	-119	-209	-125	-95
frankrijk	-124	-127	31	-147
fraude	76	-143	60	-131
frequentie	1	111	94	-154
fries	61	-103	-120	-67
friese	-134	-162	-5	136
friesland	-141	-124	-132	-168
fryslân	-84	-173	23	12
functie	-14	28	43	-138
functies	-62	65	115	-194
fysieke	25	143	117	110
ga	-164	20	30	93
gaan	21	30	140	30
gaande	-128	-139	192	32
gaarne	-123	109	9	16
gaat	-140	-119	115	264
gaf	-13	157	-209	-184
gang	137	-174	25	-213
ganzen	76	-66	-117	-162
garanderen	-127	-97	121	-80
garantie	-28	3	96	40
garanties	-162	-171	-179	-113
gast	-80	-168	-145	-66
gastouderopvang	-157	-187	10	-25
gastouders	43	187	-62	-150
gasverbruik	99	-124	-191	-86
gaven	-131	-103	-131	-127
gbm	26	-3	-149	-65
geachte	-114	-184	-185	-136
geadviseerd	-120	47	-191	-107
geanalyseerd	-106	-94	-125	-117
geantwoord	-104	-165	-3	-149
gebeld	71	28	-186	62
gebeurd	-150	-164	-100	-229
gebeuren	-54	-153	92	59
gebeurt	-103	84	190	43
gebied	-182	-175	-249	-239
gebieden	38	142	-42	-208
gebleken	129	11	-23	-48
gebleven	146	-51	-231	-100
gebogen	-42	-114	-122	-93
gebonden	77	-170	48	-115
gebouw	-63	33	-36	-22
gebouwd	31	-186	18	-119
gebouwen	-96	31	22	-46
gebracht	23	-52	-55	-1
gebrek	227	-241	-186	-166
gebreken	197	-13	-170	-148
gebruik	58	-7	-102	99
gebruikelijk	-175	-172	-217	-16
gebruikelijke	-207	-175	-156	92
gebruiken	-106	-82	152	31
gebruikers	-105	-25	-170	-205
gebruikgemaakt	-48	-141	-209	-115
gebruikmaken	-36	-100	-132	-166
gebruikt	13	-58	-123	-37
gebruikte	49	-15	-183	-147
gecertificeerd	-97	-136	-154	-106
gecontroleerd	-132	-128	52	11
gedaald	292	-146	-229	-77
gedaan	41	1	-42	-68
gedachte	-180	246	285	-74
gedachten	-130	-248	-244	-31
gedeeld	-122	55	36	-230
gedeeltelijk	61	101	75	-132
gedegen	-196	-136	-189	-170
gedekt	-168	-100	-109	-60
gedetacheerde	-90	-135	-180	-116
gedetineerde	-171	72	-143	-144
gedetineerden	-28	-239	-13	-32
gedrag	-36	-229	-171	-39
gedragscode	-32	-147	25	-233
gedurende	7	-47	-230	-160
gedwongen	30	-104	-169	94
geef	-115	328	-216	-244
geeft	-178	9	-152	-132
geen	212	-79	183	-190
gegaan	-79	-149	15	-296
gegeven	-59	64	170	-229
gegevens	186	-67	-34	30
gegroeid	-50	-100	-129	-89
gehaald	129	-217	-295	-206
gehad	162	-44	-77	-69
gehalte	-49	102	8	-133
gehalveerd	83	-144	-90	47
gehandhaafd	-117	-11	132	-71
geheel	124	2	-167	44
geholpen	-180	50	51	73
gehoopt	100	-155	-122	-100
gehoor	-173	77	51	-176
gehoord	143	-215	8	-150
gehooronderzoek	-104	-97	-55	20
gehoorverlies	28	-156	-160	-112
gehouden	-23	-71	-114	10
gekeken	-213	-187	-191	-126
gekeurd	-172	-1	30	90
gekomen	-10	-172	-16	38
gekoppeld	-166	-104	-149	-181
gekost	84	-161	-168	-68
gekozen	15	-228	42	-193
gekregen	-28	-207	123	26
gelaten	-140	-131	-142	-101
geld	-172	-60	154	-155
gelden	-211	-60	-7	-101
gelderland	75	-118	-130	-114
geldig	-141	1	-97	-142
geldt	-38	-95	33	-21
geleden	19	-181	-220	-172
gelegd	-153	-165	-160	91
gelegenheid	-154	-156	-27	-62
geleid	3	-113	45	-134
gelet	-85	-33	137	-53
gelezen	-164	-195	-228	-215
gelijk	87	-56	28	-113
gelijke	127	-107	-102	-138
gelijktijdig	-48	-120	-173	59
geluid	1	-21	-219	-43
gemaakt	-30	-214	7	-85
gemaakte	80	-140	-133	6
gemeenschappelijk	-171	-161	-205	-214
gemeenschappelijke	63	150	128	166
gemeente	-47	-94	-82	-141
gemeentefonds	-173	16	87	-4
gemeentelijke	-74	-192	42	13
gemeenten	38	-44	41	-45
gemeenteraad	-48	-21	-81	2
gemeentewet	-127	-8	-154	-101
gemeld	104	-40	-227	-232
gemelde	133	-93	-98	-34
gemengd	-54	-111	-120	-99
gemengde	19	86	69	-102
gemeten	-8	-13	-12	-17
gemiddeld	352	-207	-213	-152
gemiddelde	116	8	-226	-186
gemist	125	190	-164	-144
gemiste	-162	15	-172	-152
gemoeid	-178	-204	-79	-88
geneeskundige	-122	-171	178	20
geneesmiddelen	-135	-92	-118	-130
genodigden	109	-96	-98	-130
genoeg	18	-268	129	-231
genoemd	-4	-160	-223	-78
genoemde	15	-218	88	-155
genomen	86	-20	-37	-9
genootschap	-135	-64	-17	-41
geopend	-163	-31	-81	-258
gepaard	206	-40	-123	-118
geplaatst	0	-60	-147	110
gepland	-81	-40	40	231
gepleit	-140	0	-150	-52
gepubliceerd	-128	-87	-140	-91
geraadpleegd	-124	-30	101	123
geraakt	-154	-141	22	-157
geraamd	111	-215	-213	-220
gerapporteerd	102	33	-135	57
gereageerd	-109	-153	-230	-129
gerealiseerd	93	-106	-164	-139
gerechten	-137	-173	116	49
gerechtsdeurwaarders	69	-120	-72	-97
gerechtvaardigd	-118	-109	145	14
gereed	-97	-263	92	229
geregeld	58	-53	204	-76
geregistreerd	-5	-136	-135	-172
gereserveerd	-123	-22	-195	61
gericht	1	-60	58	-103
gerichte	14	98	44	-104
gering	70	-224	72	-128
geringe	-206	-34	85	-170
gescand	-61	21	-134	-131
geschiedt	-125	-169	164	-141
geschil	-116	-189	46	83
geschoold	-116	82	-160	-164
geschrapt	-45	-135	114	26
geschreven	-175	-11	-45	-198
gesloten	-72	-176	44	-273
gesprek	-26	17	9	138
gesprekken	19	-37	-39	31
gesproken	-174	-112	-103	-154
gestand	-83	-57	-141	-96
gestart	-173	-116	50	-274
gestegen	228	-143	-214	-113
gesteld	54	-203	19	-84
gestelde	4	-101	84	-72
gesteund	123	-135	-83	-112
gestuurd	-75	-126	118	-176
gesubsidieerde	142	-169	-90	-86
getal	-236	74	25	20
getekend	-87	-176	70	-133
geteld	-140	42	-178	-152
getest	52	-188	24	-152
getoetst	-72	-19	-119	-27
getoond	17	-69	-134	-136
getreden	-118	127	141	-197
getuigen	-102	-56	82	-133
geuit	-149	-162	70	77
gevaar	-179	-91	-33	24
gevaarlijke	18	-6	-112	-89
geval	-187	-191	17	76
gevallen	230	-15	1	-72
gevangeniswezen	-131	-126	-158	-178
gevel	-108	31	-120	-166
geven	22	168	39	-20
gevergd	-140	-174	91	-137
gevoegd	-146	-120	-215	-88
gevoegde	-27	-83	-84	-74
gevoelig	-168	-120	-153	-133
gevoerd	-163	-160	-255	15
gevolg	60	24	139	-119
gevolgd	-104	-104	-56	99
gevolgen	42	-120	-33	140
gevonden	255	-167	-33	-97
gevraagd	-93	-16	-120	3
gevraagde	-178	-182	147	98
geweest	-82	-178	-208	-172
geweld	-14	-16	-217	-5
gewenst	-42	241	-263	-106
gewerkt	72	-130	119	-54
gewezen	-158	2	-26	-189
gewicht	111	17	-174	-78
gewijzigd	-172	-17	154	148
gewijzigde	-4	62	-25	-47
gewogen	-118	-134	-169	65
gewond	-154	-130	-116	-150
gewone	-12	-175	45	-154
gewoon	-135	-143	-117	110
geworden	81	-197	42	-165
geworven	-168	19	-193	-166
gezag	58	-101	24	-177
gezamenlijk	-168	15	-238	-4
gezamenlijke	-153	172	144	-32
gezegd	-123	-71	-178	-47
gezet	99	-150	-158	-122
gezeten	-168	-109	53	48
gezien	-64	69	183	62
gezin	-54	129	54	-203
gezinnen	201	65	-136	-141
gezinsleden	114	-55	-146	-155
gezonde	-153	-119	-98	-2
gezonden	-70	-60	-102	77
gezondheid	100	-104	-7	-15
gezondheidsraad	-29	-158	-132	1
gezondheidszorg	-219	-56	125	-5
geëvalueerd	-153	-52	-235	-15
geïndexeerd	-64	33	20	76
geïnformeerd	16	-144	-233	77
geïnvesteerd	61	-127	-179	-142
ggd	-113	-60	69	-185
ggd'en	-97	-152	13	81
giften	104	-129	-64	-113
ging	54	-222	-313	-281
glastuinbouw	-40	-120	-130	-111
goed	160	105	-88	-106
goede	50	-63	-185	-18
goederen	-97	-150	-160	-97
goedkope	124	-196	-100	-105
goedkoper	73	-203	-244	-160
gold	-174	-171	-213	-59
graag	-267	124	-62	-241
gratis	-67	63	32	-77
grens	-226	-83	164	-76
grenswaarde	-42	49	-142	50
griffier	-76	-111	-138	51
griffierechten	-156	20	-151	-186
groei	221	-155	-160	-101
groeide	173	-125	-149	-111
groeilening	40	-41	-144	-135
groen	-107	-37	-118	-138
groene	-99	39	-171	-130
groep	-102	-60	177	17
groepen	-58	-35	-163	-183
groepsgesprekken	-130	-145	-153	-114
grond	-135	-136	69	-146
grondslag	23	-91	101	-181
grondwet	-123	-33	-150	-166
groningen	-5	-129	-17	117
groot	242	-86	-46	-195
grootst	215	-209	-61	-39
grootste	-23	-179	-103	-121
grote	12	-88	-229	-201
grotendeels	0	-124	-150	-147
groter	96	-197	-213	-153
grotere	158	-215	115	38
gunnen	-125	107	-116	-158
gunstig	190	-192	-223	-16
gunstige	46	-138	-173	63
gunstiger	74	-139	-88	-117
h	-78	-84	-100	-141
haag	31	52	-84	-105
haalbaar	-163	-93	213	132
haalbaarheid	-104	-147	137	155
haalbaarheidsonderzoek	-128	98	65	-142
haalt	-25	-157	172	46
haar	-27	-30	32	-90
had	97	31	-121	-155
hadden	211	-165	-132	-98
halen	1	-9	33	-179
half	-31	119	-69	69
halfjaar	-84	66	-305	-115
halfjaarlijks	-78	-178	178	115
halfjaarlijkse	-138	97	-133	127
halftarief	-97	73	17	-45
halm	7	-142	127	-97
halte	-73	-7	49	-124
haltes	-3	-74	-94	-126
halveren	-147	177	-60	-43
halverwege	-80	-217	84	31
hand	-279	161	-129	77
handboek	-140	-150	154	99
handel	-60	-3	5	56
handelen	-12	-59	64	-105
handen	-214	95	-141	-119
handhaven	-169	-107	-84	-136
handhaving	57	-133	-294	-93
handicap	-86	-130	-108	-155
handleiding	-153	21	136	167
handreiking	-144	-163	30	59
hangen	64	14	-197	-168
hangt	-97	-183	-224	-123
hard	-77	-122	-186	35
harde	-73	74	112	-74
hardheidsclausule	-103	-183	-129	-127
hart	-144	-182	-84	-164
harte	-98	-22	279	-13
havelte	-162	-29	67	136
haven	-147	-97	-125	-71
havens	8	40	-140	-110
haverkort	-120	-101	-122	-132
hbo	-162	-15	101	-127
heb	-102	-47	25	-211
hebben	-60	-147	-2	-212
hebt	19	-147	-205	-200
hecht	-142	-218	-92	-321
hechten	-175	-175	-178	-119
hechtenis	-74	-133	-22	-96
hectare	-19	-35	8	11
heden	-108	-99	37	-163
heeft	-27	-102	-18	-156
heel	183	-154	-236	-19
heer	-210	-219	-205	-57
heerlen	64	-141	-128	-123
heffing	-105	-98	6	-175
heg	-86	47	-123	-109
heggen	-107	-184	-137	-30
helder	-162	108	-232	-45
heldere	66	-142	-152	-112
hele	49	-22	119	-159
helft	115	-103	24	105
helikopters	-131	31	-162	-130
helpen	-44	-193	-53	19
helpt	-188	-146	-143	-216
hem	-95	34	197	-33
hen	53	-140	-61	31
herfstreces	-39	38	-105	-138
herhaal	-95	189	-187	-158
herhaald	-130	33	-173	142
herhaalde	83	78	-128	-123
herhaaldelijk	-113	46	-61	-137
herhaalt	-133	-183	-153	122
herhalen	-120	-125	-16	100
herhaling	32	-29	115	-192
herijken	-134	145	-198	-132
herindeling	-120	-143	-117	-22
herken	-205	-78	-176	-189
herkennen	-203	62	-239	-144
herkent	-104	-130	-189	-197
herkomst	151	28	-54	-166
herschreven	-129	-140	149	135
herstel	-61	31	-70	-183
herstellen	2	-151	-202	-133
herzien	-131	-140	-17	-4
herziene	-74	-159	102	114
herziening	-123	-39	208	148
het	3	22	15	7
hetgeen	4	-82	35	57
hetzelfde	-111	-54	-101	-194
hield	-128	-158	-74	-139
hielden	15	-168	-174	-186
hier	-171	-178	55	-69
hieraan	-29	-48	136	113
hierbij	-109	-133	-195	-460
hierin	-114	-167	226	-69
hiermee	-157	-219	92	23
hierna	-152	-148	-227	-178
hieronder	-146	-120	-354	-400
hierop	-102	-248	165	218
hierover	-149	-41	91	140
hiertoe	-84	-134	175	-2
hiervan	-114	-238	96	29
hiervoor	-154	-23	274	141
hij	47	212	-9	-86
hoe	-94	-119	-29	35
hoeft	-150	58	-39	-201
hoeveel	-25	-2	-97	-153
hoeven	2	-175	-118	-57
hoeverre	-40	-135	-174	84
hoezeer	-142	-181	125	-175
hofkamp	-27	22	-43	-82
hoge	12	-110	-239	-157
hoger	159	-18	-165	-205
hogere	-73	-62	189	-41
hogescholen	-71	-9	31	89
hogeschool	-188	14	-6	-188
honderd	-14	-48	-80	76
honderden	-167	-97	-143	-131
honorair	-114	-122	-141	-157
hoofddirectie	-108	-105	-145	42
hoofdlijnen	39	-8	-113	-65
hoofdstuk	-228	-107	-113	-117
hoofdvraag	-145	-70	-38	-80
hoog	214	-58	-264	-189
hoogachtend	-114	-109	-107	-111
hoogleraar	-130	60	-152	-88
hoogopgeleiden	62	-101	-123	-105
hoogste	-106	-31	-96	-39
hoogte	97	-104	40	51
hooguit	-15	124	109	-191
hoop	-113	-36	-106	-3
hoort	-128	5	-123	173
horen	51	66	125	-269
horizonbepaling	-121	35	-140	-131
hotel	-141	-132	-99	-135
houd	-144	189	13	-128
houden	-43	-18	-87	-12
houder	36	-190	153	-168
houders	19	-4	-72	-112
houdt	-97	-8	61	-7
hout	-154	-86	62	-114
huid	97	-178	-205	-200
huidige	-126	-29	109	-214
huis	-90	-43	-220	-50
huisarts	167	-16	58	-66
huisartsen	-90	23	48	123
huishoudens	116	-21	-73	-160
huiskamer	-122	-189	-159	-132
huisverbod	40	-132	-215	-202
huisvesten	-132	-4	65	-153
huisvesting	9	-108	-73	9
huizen	84	-108	-175	-168
hulp	32	-5	-201	-27
hulpmiddelen	-115	-13	32	-177
hun	85	-11	-34	-57
huur	-160	-47	112	-137
huurcommissie	88	-110	-196	17
huurder	-14	-106	45	-14
huurders	-52	100	-255	-35
huurprijs	-137	89	-116	-155
huurwoningen	81	-116	-171	47
i	-81	31	-176	-107
idee	-4	152	12	-29
identiteit	-204	76	-183	-147
identiteitsgegevens	-118	-122	105	151
ieder	-234	116	-155	-139
iedere	-147	183	-52	-77
iedereen	-256	-55	62	-195
iemand	18	-129	-127	-104
iets	-21	57	-7	-70
igz	-14	128	-182	-89
ii	-182	-43	-154	-122
iii	-172	-3	57	-148
ik	-131	-122	162	185
illegaal	102	-96	-103	22
ilt	-167	-34	-49	-46
immers	-204	-221	67	-250
immigratie-	-109	-98	15	-145
imo	-97	121	17	-140
importeurs	-91	-126	-163	131
in	-47	16	8	90
inbegrip	-133	41	29	35
inbreng	-124	176	-209	-153
inbrengen	-109	-152	59	-90
inburgeraars	56	-207	-182	-178
inburgering	9	-164	-56	-10
inburgeringsexamen	124	-68	-134	-97
incidenten	-3	56	-27	-117
ind	38	-119	-5	56
indeling	-89	-164	-131	-133
inderdaad	31	-180	-61	-83
indertijd	-129	-87	-118	-101
indien	-121	-60	-95	112
indienen	-188	122	-186	65
indiening	-130	-205	-73	129
informatie	-55	-102	-48	-150
informeer	-74	19	-81	-87
informeren	-94	-117	-179	35
infrastructuur	-88	111	-51	-212
infrastructuurfonds	-135	-128	-129	155
ingaan	-76	76	94	-28
ingaat	36	-141	76	111
ingang	-184	-119	315	433
ingangen	123	15	-169	-111
ingangsdatum	-151	-128	131	-61
ingediend	-15	-24	22	-76
ingegaan	-128	-138	7	-45
ingelicht	-116	40	-173	5
ingenomen	-129	-130	40	17
ingericht	-171	-154	-85	153
ingeschreven	52	-31	-210	-153
ingesteld	-16	-215	-24	-212
ingestemd	-48	-130	96	-157
ingetrokken	-22	77	-172	-160
ingevoerd	-31	58	92	-29
ingevolge	-169	-188	-89	-195
ingevuld	-10	-120	29	-140
ingewikkeld	197	-187	-157	-90
ingewikkelder	-171	-138	-177	-174
ingezet	127	-118	-77	-145
ingezonden	-45	-124	-138	-161
ingrijpen	-160	-153	-124	46
ingrijpend	-160	-126	-181	-123
ingrijpende	-119	-145	124	-4
inhoud	-177	-113	37	-70
inhoudelijke	-25	-126	-211	-134
initiatief	-96	-103	56	-159
inkomen	120	-76	-195	-178
inkomens	-11	-32	61	-157
inkomsten	-18	-89	-112	-166
inkoop	-204	55	-45	-179
inkopen	35	-5	-158	-166
inlichten	-152	-125	-195	-30
inmiddels	-250	-214	146	-25
inname	20	-120	-71	-111
innovatie	-66	24	-106	-128
inrichten	-115	90	104	-41
inrichting	-196	6	54	-215
inrichtingen	-9	-114	-62	133
inspannen	-94	-163	-158	204
inspecteur-generaal	-123	-171	140	52
inspecteurs	-21	-184	-317	143
inspectie	34	68	-114	-58
inspectie-instellingen	-18	-118	-98	-75
inspecties	-95	-126	-151	-147
installaties	-181	45	62	75
instantie	-123	110	-33	38
instelling	-54	-4	-12	-77
instellingen	44	-40	-98	-60
instemmen	-110	180	145	-160
instemming	-59	83	-191	-4
instemt	-99	-161	-203	62
instituut	-151	145	-123	-39
instroom	-11	-104	-233	25
instructeurs	34	-138	-121	-135
instructie	55	-112	99	-6
instrument	-152	-58	-191	-12
instrumenten	66	-8	-187	-213
intake	30	-43	-22	-216
integriteit	95	71	-143	-144
internationaal	-45	-139	-218	41
internationale	-75	28	-88	-153
internet	-112	60	-30	-34
internetconsultatie	-155	-184	113	129
interprovinciaal	-102	-207	-57	-147
interviews	-10	-135	-121	-127
intranet	-93	22	-140	-105
intrekking	-160	-150	160	-126
intussen	-26	-159	-225	-89
inventarisatie	-98	-75	59	-109
investeringen	34	57	-104	-139
invloed	350	-214	-66	-91
invoeren	-147	89	51	-47
invoering	113	15	-93	-188
invulling	-98	-175	84	-67
inwerkingtreding	-121	-42	-58	236
inwoners	-111	-24	-90	-235
inzage	-212	162	58	-6
inzake	-56	-11	74	-269
inzet	-31	0	-107	27
inzetbaar	-2	-88	-137	-128
inzetten	-120	-133	-29	162
inzicht	-106	-103	40	-50
inzien	-133	188	125	21
inziens	-172	119	163	-109
iob	7	149	-319	-88
iom	-11	-39	-196	-93
ipo	-118	116	62	66
irak	-13	-94	-123	69
is	26	-62	37	-58
iv	-92	40	134	104
ivd	-107	72	-127	-122
iwi	162	-191	-182	17
j	-59	-80	-103	-144
ja	-129	-276	-130	111
jaar	0	85	-24	38
jaarbericht	-133	-146	-142	27
jaarlijks	-68	135	-66	-96
jaarlijkse	-94	303	-13	51
jaarplan	-134	-201	123	-34
jaarverslag	-133	-69	120	167
jaarverslagen	66	-88	47	-66
jaarwisseling	-155	-113	-158	29
jacht	-138	-19	51	-150
januari	-181	-190	198	204
jaren	-256	-136	-326	-87
jegens	-92	-160	135	-129
jeugd	-140	-182	-145	-157
jeugdbescherming	-58	-157	-97	-94
jeugdgezondheidszorg	-136	10	41	-89
jeugdigen	-15	-50	-172	-127
jeugdzorg	-131	-30	15	-67
jl	-93	-98	-14	-224
jobcoach	-7	-71	-111	-77
jodium	55	-156	-169	-129
jonge	32	15	-321	11
jongens	34	-128	-151	-144
jongere	-135	134	-114	-36
jongeren	131	132	-169	-52
journalistiek	-91	-109	80	-124
juist	28	-330	166	-199
juli	-163	-8	225	238
juni	-159	-164	119	170
juridisch	-81	-123	74	-99
juridische	-135	-208	205	30
justis	-116	-109	-183	138
justitie	-122	-73	-62	-70
justitiële	-143	-169	-203	124
kaart	-153	15	124	229
kabel	-189	-55	-171	-213
kabels	42	87	-12	-167
kabinet	-169	-145	232	184
kabinetsperiode	-93	-105	71	34
kabinetsreactie	-119	-95	-140	-122
kabinetsstandpunt	-78	-161	-184	-56
kadaster	-106	44	62	85
kade	-99	5	-37	-178
kader	-118	-144	-40	25
kaderberoepsgerichte	4	7	61	-50
kades	-4	-85	-19	-183
kamer	-66	-46	-97	38
kamerbrief	-167	33	-157	-154
kamers	-151	82	-244	146
kamerstuk	-84	-43	-28	54
kampeerauto's	11	-113	-98	-56
kan	-87	-55	84	-25
kanalen	-116	-20	-128	39
kandidaat	50	-58	-171	-137
kandidaten	-161	38	49	-96
kans	180	-188	-51	-64
kansen	4	-177	-196	-125
kant	17	-169	-116	161
kantonrechter	114	72	-187	-127
kantoor	-145	-182	39	-37
kantooruren	-133	73	-195	-149
kantoren	52	-185	-218	-186
kanttekening	-117	-144	-134	-164
kanttekeningen	-104	-155	0	-106
karakter	-106	-121	144	-145
kas	50	-134	-84	-158
kazernes	-147	-106	-76	-119
keer	130	-59	-92	-71
keert	-136	-178	-166	-47
kengetal	-83	60	-141	-125
kenia	-57	-104	-167	-106
kenmerk	62	-60	-108	71
kenmerken	-86	-93	-88	-19
kennen	59	-236	-152	-63
kennis	70	-33	-148	28
kenniscentrum	-98	-121	152	-81
kennisgenomen	-102	-88	11	-172
kennismigranten	-19	53	-207	-154
kent	-79	-155	-15	-219
keren	-171	64	-58	-205
kerken	-19	-78	-62	-89
kerkgenootschappen	-68	-88	29	21
kern	-130	138	-179	-101
kerndoelen	4	106	30	-102
kerstreces	-95	-99	-120	176
keuren	68	179	-192	-150
keuring	-28	19	93	-22
keuringen	1	159	57	-156
keurmerk	-46	123	-27	-45
keuze	-73	205	-12	14
keuzedelen	-60	-36	-78	-101
keuzes	-148	6	133	51
kies	-122	-20	134	-6
kiesraad	19	64	-172	-164
kiest	22	-212	273	198
kieswet	-89	13	-109	21
kiezen	-46	75	-46	-138
kiezers	-24	-59	-234	-167
kijf	-109	-147	-155	-173
kijken	-165	-216	-232	-194
kijkt	-137	-139	-132	38
kilogram	-101	-5	-166	-145
kilometer	-169	59	-43	-208
kind	-45	153	9	-267
kinderbijslag	110	-172	-103	-94
kinderen	-21	116	-57	-58
kinderombudsman	-174	-150	-235	-27
kinderopvang	-206	8	-106	-203
klaar	-168	-39	21	101
klacht	35	77	-205	-6
klachten	195	-85	-193	-129
klachtenregeling	95	60	-175	-100
klanten	35	-135	-229	-162
klas	63	11	-121	-61
klassen	-180	102	-225	-167
klein	164	-199	-153	-61
kleinbedrijf	7	-132	-16	-133
kleine	177	3	-245	-61
kleiner	-66	77	-244	-145
kleinere	-100	-2	-45	-5
kleinschalige	37	-143	-166	-169
klimaat	-143	-184	-210	-127
klinkt	-148	10	-138	-162
klopt	-154	-114	-198	-136
knelpunt	143	4	-135	-99
knelpunten	-51	28	-132	-151
knmi	-33	-204	46	9
knop	78	-126	83	-98
koepel	-143	24	122	9
koepels	-132	-85	-142	24
kom	-104	-63	-115	144
komen	25	-20	17	26
komend	-60	-123	74	73
komende	-180	-189	-154	92
komt	31	-126	133	204
kon	294	-2	-197	-136
konden	137	-199	-244	-229
kondigt	-186	-151	56	-125
koninklijke	-46	-176	-10	-17
koninkrijk	-92	-126	-185	-47
koninkrijksrelaties	-59	6	34	130
koop	50	-32	-208	-206
koophandel	-132	16	79	-18
koopt	-178	-144	78	62
kopen	-53	14	-104	20
koppelen	-115	118	-69	40
koppeling	33	56	43	82
korps	-130	-138	-213	-154
korpschef	-169	-100	18	88
korpsen	-51	-237	148	19
kort	70	-210	-197	2
korte	-116	-58	-181	10
korter	248	28	-107	-214
kortere	-117	14	-254	-18
korting	16	-8	38	-131
kost	-19	-12	-3	-18
kostbaar	113	-149	-103	-124
koste	94	-173	-102	-107
kosteloos	-5	136	-41	21
kosten	40	-25	62	-33
kostendekkend	-43	41	100	-169
kostprijs	-95	-143	89	-10
kostte	-40	-186	-181	-119
kracht	-70	-126	-19	115
kranendonk	-134	-140	-67	-121
krap	-173	-55	-46	-205
krediet	122	-106	-85	-91
kreeg	132	-181	-162	-169
kregen	41	-253	28	-197
krijgen	-80	3	-83	82
krijgsmacht	-221	-37	-14	-145
krijgt	-191	-27	152	229
kring	-106	-13	-13	-15
kritisch	94	-96	-250	-208
kritischer	117	-149	-177	-115
kruis	-106	-139	-93	-47
kunnen	-77	-60	-142	1
kunt	-108	-44	53	24
kwaliteit	193	-228	-196	-58
kwam	-12	-230	-264	-183
kwamen	76	-171	-210	-140
kwart	305	-162	-240	-166
kwartaal	-126	-135	-91	289
kwetsbaar	136	-215	-8	-137
kwetsbare	49	39	-164	-175
kwijt	-40	-132	17	-191
laag	36	10	-224	-139
laat	115	203	66	106
laatste	-140	107	-140	-68
lag	51	-148	-163	-196
lage	89	61	-186	-139
lagen	-122	-126	-114	-100
lager	311	-61	-94	-173
lagere	45	-128	120	-171
land	20	79	-157	-112
land-	47	-150	-151	-143
landbouw	-152	-200	-79	-131
landelijk	-129	133	-63	-91
landelijke	-14	161	66	6
landen	-60	-58	21	-35
landgoederen	62	28	-215	-142
landmacht	-158	-161	-32	79
landschap	-86	-97	-142	-113
lang	-75	43	-95	-101
langdurig	-69	-123	-212	-7
langdurige	13	-180	-151	-167
lange	-235	-11	-243	-215
langer	15	196	-1	45
langere	75	38	170	107
langjarige	71	12	9	-103
langs	-164	-17	-297	-230
laptop	63	72	-188	-171
last	161	-5	-117	-81
lasten	20	1	4	-29
lastig	-186	-141	109	84
late	-144	-130	96	-162
laten	-92	186	27	-31
later	-23	-197	-23	-52
latere	21	72	-80	51
leden	-87	-157	-113	-141
leefomgeving	-34	-34	62	-2
leeftijd	-3	-51	-47	-146
leeftijdsgrens	-177	134	18	-158
leeg	160	-205	-93	-126
leegstaande	50	129	-93	27
leegstand	-139	-33	27	-169
leerbedrijf	-138	58	-76	-139
leerkrachten	-108	12	-118	-159
leerling	-12	-100	-7	-169
leerlingen	167	-169	-108	-127
leerplichtambtenaren	-9	80	-118	-120
leert	115	-200	44	-152
leerweg	19	0	46	-55
lees	-47	94	57	-89
leesonderwijs	9	89	-77	-126
leest	11	-156	-201	46
leg	-168	316	69	181
legde	-84	-175	-151	-149
leges	-61	29	105	-175
leggen	-19	156	-214	84
legt	-222	-193	-34	103
lei	-130	-109	47	64
leid	-102	224	-243	-131
leidde	200	-128	-170	-129
leiden	107	-280	-34	5
leiding	-58	-189	81	-87
leidingen	-93	40	-202	118
leidraad	-52	-114	53	69
leidt	35	-110	-28	-2
lenen	-7	-174	66	-172
lening	-76	98	-92	-234
leningen	90	0	-78	-95
leraar	-103	99	-169	-110
leraren	-67	-12	-269	-262
lerarenopleidingen	-115	-134	-144	8
leren	-216	19	-230	-138
les	-101	52	110	-225
lessen	35	-33	-185	-132
lesuren	88	-15	-187	10
letten	-92	-118	102	79
leven	-163	-207	-215	-83
leverancier	-141	-70	58	-222
leveranciers	-56	29	-31	68
leverde	174	-161	-207	-150
leveren	82	-220	151	106
levering	-155	-118	101	66
levert	-242	-194	-137	130
levertijd	146	-94	-174	-144
lezen	131	-40	-28	-204
licht	-43	-19	-110	-103
lichte	65	82	-199	51
lichten	-187	-28	32	-13
lichtere	-79	128	6	61
lid	-67	-148	-149	-10
lidstaten	-182	-33	22	-150
liefst	-239	230	-209	-129
liep	156	-116	-111	-129
liet	-15	27	-209	-214
liever	-211	90	210	-198
lift	-158	-172	-121	-161
liggen	-145	-57	16	79
ligplaatsen	38	62	-138	22
ligt	34	-104	41	-93
lijdt	2	-144	-135	-95
lijkt	52	-198	72	-5
lijn	-17	22	-17	-151
lijnen	-190	-175	-126	-164
lijst	-94	8	71	93
limburg	64	-214	38	114
lindhout	-123	-103	-69	-77
liter	-189	-142	-123	-110
literatuur	-11	-134	-158	-106
lnv	-56	-169	-14	22
locatie	-6	-11	-31	-46
locaties	26	-43	-90	-42
logistiek	-131	-132	-122	-164
lokaal	-110	-7	28	-169
lokale	-104	-52	68	-89
lokalen	132	-130	69	-91
loket	-103	67	28	-41
lokt	84	-127	-152	-104
lood	145	-131	-170	-133
loon	-51	40	8	1
loondoorbetaling	-85	63	-87	-3
loonstrook	-49	-26	-197	-128
loont	118	28	44	-116
loop	-184	-22	15	87
loopt	-114	-96	1	-106
looptijd	-76	139	126	16
lopen	36	-67	78	-35
lopende	-165	107	192	189
los	-74	106	-174	-130
loting	-173	69	-196	-71
lto	-97	-88	-78	5
luchthaven	6	-147	-171	26
luchtkwaliteit	97	-108	-105	-112
luidde	-195	30	-145	-154
luidt	135	62	-266	-234
lukt	-61	-174	-143	-4
m	-120	-123	-168	-118
maak	-162	372	-246	8
maakt	14	-144	82	15
maakte	-224	-170	-214	-183
maakten	-187	-122	-166	-116
maal	-46	-139	-137	-102
maand	-105	107	40	163
maandelijks	-133	-120	189	97
maandelijkse	-96	74	-154	-169
maanden	27	-23	-59	104
maar	266	-144	-9	-92
maart	-158	-86	-7	48
maastricht	-134	-157	-173	-91
maat	30	81	26	-178
maatregel	98	54	140	-66
maatregelen	-53	-236	-259	-54
maatschappelijke	-143	99	-13	-44
machtiging	-126	-21	-118	-148
mag	-288	197	-75	-20
makelaars	30	-5	-42	-88
maken	24	43	-16	60
mali	-182	-146	-68	-201
manier	-103	27	-208	-149
mannen	169	49	-88	-40
mantelzorgers	97	52	-148	19
marechaussee	15	-190	17	-236
marine	-143	-162	81	76
maritieme	-73	119	-136	-133
markt	-154	28	74	-248
markten	-133	-106	-154	-119
marktpartijen	-87	-114	-143	-149
mate	2	-201	3	-204
materieel	-73	-117	119	-77
maximaal	-109	-9	-145	-136
maximale	-105	15	-145	55
maximum	-9	165	-58	-147
mbo	-26	-40	93	-159
mbo'ers	-20	31	-69	-66
mede	-46	-49	-75	-85
mededeling	-77	-106	-162	-163
medewerker	127	3	-265	-86
medewerkers	45	115	-162	-115
media	-101	-66	-192	-197
medicatie	166	-131	-109	-79
medicijnen	94	-177	-186	-200
medio	-180	-254	-70	299
medisch	4	115	76	-174
medische	36	63	-4	-36
mee	-94	-14	90	34
meebetalen	-143	119	-7	-138
meededen	-28	-89	-100	-81
meedoen	-18	36	-130	-174
meegenomen	-92	20	118	121
meegewerkt	-112	-163	81	-89
meent	-228	84	-137	-150
meer	49	128	30	-53
meerdere	-68	-119	-7	129
meerderheid	134	-213	-94	-130
meereist	-118	133	-156	-129
meereizen	-45	107	-2	55
meerjarige	-96	55	-132	-108
meerkosten	-112	-145	108	-149
meerwaarde	-143	-172	104	-125
meest	41	-1	-240	-201
meestal	206	-227	-181	-144
meeste	177	-195	-125	-213
meet	-249	205	-278	-272
meetbaar	78	110	-169	-116
meetbare	195	-21	-167	-102
meetellen	54	130	-193	-112
mei	-211	-104	110	133
meireces	-75	-77	-150	108
meisjes	135	-158	-118	-77
meld	-146	130	-99	127
meldde	41	-125	-216	-130
melden	50	74	-185	-30
melders	189	-169	46	-96
melding	126	133	3	-218
meldingen	109	84	-188	-23
meldplicht	81	68	50	-30
meldpunt	-124	32	-89	-121
meldt	29	-238	25	-33
memorie	-122	-92	70	-193
men	-217	107	-234	-173
menen	27	108	-183	-123
mening	-170	144	68	-266
meningen	-123	-134	-188	-108
mens	-103	11	-132	-120
mensen	44	-123	-102	-42
menskracht	-197	-203	51	-198
mentor	149	90	-230	-204
mentoren	-113	39	-145	-106
mentorschap	37	-113	-160	20
merendeel	-15	-170	-145	-140
merk	-224	-200	-235	-60
merkbaar	28	-140	-89	-104
merken	53	-53	-150	-125
merkt	10	-16	-259	-126
met	33	9	36	78
meten	34	144	-110	83
meter	-5	-36	58	4
meters	-78	-158	-95	116
methode	-169	-175	-197	-161
meting	-11	-23	127	175
metingen	64	-11	-112	32
mevrouw	-245	-190	-233	-192
middel	-155	-87	10	-143
middelbaar	-97	38	-160	-34
middelen	-215	-126	37	45
midden	81	-157	-18	-21
midden-	60	-112	-30	-119
migratie	-55	21	-163	-8
migratiebeleid	-98	-103	-157	-81
mij	-198	-100	126	-35
mijn	-164	-154	21	54
mijns	-147	23	125	-98
milieu	-69	-116	-2	108
militair	52	-44	88	147
militaire	-209	-148	-79	-212
militairen	-60	-19	-256	-124
miljard	-33	-185	-17	-186
miljoen	-105	-81	-40	-90
minder	436	-81	-123	-163
minderjarige	-182	4	-36	-169
minderjarigen	-107	131	-135	-7
minimum	-126	154	-167	-101
minimumloon	-147	49	-174	-143
minimumvakantiebijslag	-108	-134	-99	-95
minister	-78	-51	-20	-29
ministerie	-46	-33	-42	116
ministeries	-91	35	43	-148
ministeriële	-75	23	37	28
ministerraad	-122	-202	22	106
minste	-97	142	-118	-11
minstens	-117	12	58	-86
minuten	227	-197	-92	-143
misbruik	-129	-101	47	-105
misdrijven	-96	-60	82	-139
missen	16	-178	-169	-140
missie	10	107	-82	3
missies	-184	122	-264	-209
mist	-101	47	-148	-123
misverstand	72	-186	16	-129
mits	-35	-68	-82	121
mkb-nederland	-137	39	-11	-7
mln	-72	-184	-150	-126
mobiele	-188	-100	-216	-5
mocht	-230	-151	6	263
mochten	-161	-103	-175	183
model	-153	33	-13	-23
modelcontract	-119	136	-143	-130
modelverordening	-49	-4	-108	1
module	3	14	16	-185
moeilijk	-106	-242	-141	-127
moeilijke	-134	-103	80	-47
moeite	15	-205	-203	-139
moest	-239	202	67	-154
moesten	-8	-92	-139	-151
moet	-225	156	-38	-67
moeten	-223	593	-190	-128
moge	-29	-97	-189	-177
mogelijk	-177	37	13	43
mogelijkheden	-126	1	122	31
mogelijkheid	-18	-53	85	53
mogen	-209	130	-111	-113
moment	-94	-156	-105	-46
momenteel	-130	-195	175	-22
mond	75	-73	-70	-44
mondelinge	-86	-151	-171	-160
mondt	-144	26	-180	-148
mondzorg	-37	91	-6	-125
mongolië	-125	45	38	-131
monitor	-27	-211	-59	159
monteurs	53	102	-148	-122
motie	-126	-98	-367	4
motie-bruinsma	-53	-62	-123	-44
motie-ter	-77	-137	-211	0
motie-van	-111	-222	-211	15
moties	-144	-162	-198	-216
motiveren	-127	193	-145	-162
motivering	85	-73	79	141
motorrijtuigenbelasting	-93	-100	-123	-95
mr	-76	-93	-97	-112
munitie	79	82	68	-126
munten	-43	-59	-236	-210
musea	103	157	78	-218
museum	-7	41	30	-128
muur	84	-169	-138	-143
muziek	-34	-135	-165	-163
na	110	121	-54	135
naam	-194	-88	23	23
naar	48	-2	-27	-79
naarmate	-14	50	-158	-85
naast	-103	-91	78	-110
nabestaanden	26	-173	-251	-174
nacht	-145	194	22	-92
nachtarbeid	40	71	-169	-174
nachtdiensten	-44	-29	-172	-92
nachtelijke	34	96	-5	-133
nachts	57	88	33	-39
nachtwerk	-65	-81	-148	83
nadat	-217	167	-99	36
nadelen	-34	-164	131	130
nader	-183	142	142	123
nadere	-121	-215	120	209
nagaan	3	-18	-62	130
nagegaan	-52	-161	-180	-40
nagekomen	-124	-75	-144	-101
nageleefd	153	-163	-118	-189
nagelopen	-168	-127	-14	9
nagenoeg	145	-143	-89	-39
najaar	-178	-135	121	359
najaarsnota	-84	16	-164	96
nakomen	89	-108	-112	-110
naleving	99	-88	-186	-44
nam	263	-108	-18	-186
namelijk	-153	68	99	-210
namen	114	-30	-236	-177
namens	-54	-35	-214	-306
nascholing	-95	142	91	-54
naties	-132	-141	18	-171
nationaal	-115	44	92	25
nationale	-40	-85	17	-39
nationaliteit	-42	-179	-199	32
natura	-96	82	-150	-137
naturalisatie	113	-124	54	-40
naturalisatieceremonie	-102	-144	-157	67
naturalisatiedienst	-109	-98	15	-145
natuur	-113	-149	-63	-140
natuurorganisaties	-84	70	-162	-172
nauwelijks	394	-123	-171	-146
nawoord	-77	-131	-190	-143
nazorg	-130	114	-253	-165
nederland	-48	-136	-6	-97
nederlanders	-108	-182	-189	14
nederlanderschap	-97	-168	-127	-11
nederlands	-25	60	16	-100
nederlandsche	-46	133	-64	-90
nederlandse	-47	-87	-40	16
nee	-159	-229	132	-193
neem	-101	245	241	221
neemt	-58	-43	199	261
neer	-97	-15	95	-176
neergelegd	-169	-150	94	-93
negen	-28	-104	-7	-144
negentien	27	-198	-15	-104
negentig	-186	73	-51	-169
nemen	-93	165	7	-80
nergens	206	-5	-200	-186
net	-87	-94	-63	-165
netbeheerder	-94	60	-215	-191
netbeheerders	-146	-71	-32	81
netwerk	-11	-235	43	82
nfi	-99	-30	38	-134
nidos	-45	8	206	-71
niemand	57	6	-255	-18
niet	144	-61	137	-219
niets	117	-55	48	-237
niettemin	62	-180	148	129
nieuw	-160	30	99	152
nieuwe	-13	132	-13	134
nieuwkomers	24	-105	5	35
nieuwsbrief	-56	-61	0	68
niveau	90	111	-214	-148
nivel	74	172	-203	-209
nl	-130	21	153	25
noc	-111	-136	38	-109
nodig	-165	161	-10	-17
noemen	272	-103	-236	-145
noemt	106	44	34	-114
nog	-80	-42	46	106
nood	106	-162	87	-144
noodhulp	-115	-208	-180	-92
noodopvang	-98	-209	-152	-98
noodpomp	53	103	-193	-141
noodvoorziening	-141	69	-135	9
noodzaak	-160	-100	71	-114
noodzakelijk	-109	67	-165	-142
noodzakelijke	-139	76	-155	-27
nooit	234	-91	-211	-194
noorden	101	128	-145	-162
noordkaap	52	-112	-183	-139
noorwegen	-162	0	-187	-184
norm	7	89	73	-27
normen	16	9	106	15
normering	-184	-173	-143	-146
nota	-133	-42	-224	82
notarissen	-157	-36	107	-168
notariële	95	-157	-44	-166
notitie	-154	-118	-5	-33
november	-161	-140	44	76
nr	-115	-298	-289	-126
nsf	-111	-136	38	-109
nu	-333	-127	63	-186
nuffic	11	9	133	80
nul	-46	-187	-141	-148
nulmeting	46	158	-94	-225
nummer	-153	-117	-167	86
nut	-152	-220	-36	87
nvwa	43	-24	-135	-34
nza	-92	-151	4	-41
objecten	-47	90	-58	-162
ocw	-74	-186	125	59
oefen	-144	216	-28	8
oefenen	-163	210	12	-181
oefening	-157	-140	167	97
oefeningen	-29	6	53	-7
oekraïne	-135	-119	-207	25
oeso	-227	73	-166	-107
of	-71	-98	-118	104
officier	-6	-42	78	-168
ogen	-298	212	98	-256
oirschot	-139	26	179	27
oktober	-184	-127	-39	225
om	-38	152	-22	-42
ombudsman	-80	161	-110	-237
omdat	25	-76	170	-192
omgaan	-23	7	-163	-174
omgegaan	29	-135	-140	-121
omgeving	-136	-91	-138	-28
omgevingsdiensten	81	-164	-170	-110
omgezet	-63	-103	-141	-150
omhoog	-169	198	-282	77
omroep	-158	-155	-55	0
omroepen	71	16	31	-116
omstandigheden	-24	33	-71	-154
omvang	25	-171	124	94
omvat	-164	-154	-124	-146
omwonenden	-69	108	-241	-36
omzet	186	51	-139	-138
omzetting	-56	-150	46	78
ona	71	-144	-175	-163
onaangekondigd	-175	40	-199	-203
onaangekondigde	-111	33	48	128
onaanvaardbaar	-151	-148	-157	-148
onafhankelijk	-204	40	42	22
onafhankelijke	-194	232	21	-123
onafhankelijkheid	-46	-162	-126	-69
onbekend	212	27	-32	-167
onbekendheid	189	-153	-136	-91
onbemande	-117	93	-211	1
onder	-65	-84	2	68
onderbouwen	15	64	-144	-127
onderdeel	-133	-130	240	-151
onderdelen	8	-40	-330	114
ondergebracht	-43	34	-177	123
ondergrens	-140	59	165	42
onderhandeld	-46	-128	-87	-185
onderhandelingen	-115	-135	-29	121
onderhoud	181	36	-49	-140
onderhouden	-11	-120	-65	-138
onderhoudsplan	13	60	34	62
onderling	-180	-117	-192	15
onderlinge	55	40	33	-160
ondernemend	41	-62	90	-63
ondernemer	9	-164	129	-85
ondernemers	-64	52	-253	-132
ondernemerschap	-71	-105	-111	-126
ondernemingen	138	-196	-10	47
ondernemingsraad	-119	-13	38	119
onderscheid	-89	57	-108	-44
onderschrijf	-149	-148	219	-204
onderschrijft	-122	-214	149	-187
onderstaande	-131	-164	-177	-175
ondersteuning	-108	-20	-158	-32
ondersteunt	123	-139	-137	-90
ondertekenen	-67	256	-175	-191
ondertekening	83	-139	-127	-173
ondervinden	-105	47	58	-110
ondervraagd	-97	-86	-128	-94
ondervraagde	-10	-116	-137	-98
ondervraagden	159	-93	-121	-61
onderwerp	-163	-268	-101	-68
onderwerpen	-133	66	-78	-100
onderwijs	-16	31	-18	-25
onderwijsinstellingen	-181	42	-170	-139
onderwijsraad	-118	-130	-134	-100
onderwijsroute	-107	-98	-139	-138
onderzocht	-137	-196	-27	37
onderzochte	345	-190	-164	-94
onderzoek	-97	68	-14	-20
onderzoeken	13	-32	-104	32
onderzoekers	188	98	-165	-133
onderzoeksbureau	-91	-190	-185	-225
onderzoeksgroep	-77	-113	-122	-175
onderzoeksraad	-94	7	-144	-138
onderzoekt	-123	-218	127	-6
onduidelijk	53	-130	-178	-121
ongebruikte	-100	-65	-113	-126
ongemoeid	-129	23	96	-143
ongeval	-162	-142	-164	-155
ongevallen	56	38	-203	-147
ongeveer	-11	-299	-299	-222
ongevraagd	-64	-189	-130	-115
ongewijzigd	-147	79	-26	31
ongewis	80	-146	-65	-8
onhaalbaar	-134	-179	152	-163
onherroepelijk	-110	-104	-177	139
onjuist	-149	-158	-168	-171
onjuiste	77	-129	-137	-107
onlangs	-147	-209	139	-229
online	-141	34	-200	49
onmisbaar	-123	81	-149	-159
onnodig	-124	-91	-58	-122
onontbeerlijk	-118	126	-202	-128
ons	-233	-59	0	-26
ontbrak	226	-202	-201	-134
ontbreekt	210	-215	75	-217
ontbreken	169	49	55	-1
ontevreden	78	71	-119	-149
ontheffing	-93	-188	-202	-159
ontraden	-134	195	58	-159
ontruiming	-87	59	-117	-151
ontslagen	-136	-164	-108	-106
ontvangen	-67	29	68	-23
ontvangers	-122	-160	-157	21
ontvangst	-137	-164	-228	-26
ontvangt	-43	-110	-86	321
ontving	-147	-169	-174	-243
ontvingen	5	-157	-119	-181
ontwerp	-73	-31	-80	62
ontwerpbegroting	2	-174	-79	188
ontwerpbesluit	-133	-163	36	62
ontwikkeld	-141	-131	21	30
ontwikkelen	-162	128	65	63
ontwikkeling	-44	-160	-287	30
ontwikkelingsmaatschappijen	9	30	-54	-72
ontwikkelingssamenwerking	-71	-52	-179	-1
ontwikkelt	25	-161	81	91
onverkort	-109	-72	184	-146
onvoldoende	260	-270	-105	-169
onvolledig	144	-165	-73	-80
onze	-217	-3	77	-74
onzekerheid	-71	-138	-168	-179
oog	-93	-145	-126	-34
oogst	-150	17	-126	-94
ook	-45	211	44	-30
oordeel	59	39	64	-181
oordeelde	-158	-129	87	-99
oordeelt	300	-124	-202	-170
oordelen	146	-156	-228	-123
oorzaak	258	-258	-269	-226
oorzaken	-169	15	-112	-127
oosten	-147	-141	-143	-97
op	13	31	-41	-10
opbrengst	-30	88	76	28
opdat	-104	157	-146	-178
opdracht	-202	-118	103	135
opdrachten	25	61	-101	-109
opdrachtgever	-121	157	-213	-176
opdrachtgevers	101	138	-231	-192
open	-209	126	55	-29
openbaar	-167	67	-78	56
openbaarheid	-122	-181	-3	-9
openbaarmaking	-143	0	29	-21
openbare	-166	32	-9	-93
openen	5	120	-245	-218
opengesteld	-150	-7	-112	-135
opening	91	-151	50	-112
openingstijden	-90	-246	121	47
openstaan	-114	-122	-127	51
openstaat	45	-210	28	-114
openstellen	-156	127	-147	72
openstelling	-96	-161	142	184
opent	-119	-192	-203	82
operationele	24	-164	103	94
operators	-139	138	-7	-153
opgave	-129	211	142	87
opgebouwde	17	-102	-89	70
opgedaan	-138	-148	117	92
opgeheven	-123	-155	-155	86
opgelegd	27	-94	-155	-96
opgelegde	112	-100	-116	-42
opgeleid	58	-168	-133	-51
opgeleide	86	-160	69	-109
opgeleverd	-3	-73	-241	37
opgelopen	60	-164	-153	-160
opgemerkt	-55	34	-101	-148
opgenomen	-85	-130	164	163
opgeroepen	-172	11	-197	-131
opgesteld	-202	-190	-90	17
opgevolgd	8	6	158	58
opgevraagd	89	56	-129	-97
opkomst	85	-130	-172	-154
opkomsttijden	12	-54	9	-165
opleggen	-128	-141	70	29
opleiden	-185	100	66	-149
opleiding	109	97	-8	44
opleidingen	-176	112	43	79
opleidingsniveau	-64	-2	-128	-151
opleveren	-119	-118	57	-61
oplevering	-180	-24	-260	86
oplevert	-34	-14	-83	-50
opliep	141	-98	-106	-43
oploopt	-156	60	-142	-130
oplopen	-182	-191	-104	-192
oplossing	34	-97	-67	45
opmaat	88	34	-134	-146
opmerking	-176	-169	-70	-129
opmerkingen	-132	-145	122	-84
opname	-48	-18	-88	-220
opnemen	-164	86	108	9
opnieuw	-55	31	-67	196
oppert	-123	161	114	106
oproep	-149	205	186	-228
oproepen	-121	-118	-164	-140
opslag	-171	67	-79	-185
opsporing	4	-138	-98	-80
opstellen	34	148	73	-5
optie	-110	-143	101	-163
opvallend	142	-98	-103	-69
opvang	13	85	4	-77
opvangcentra	-159	-220	120	117
opvangen	18	68	59	-154
opvanggebieden	118	42	-176	-130
opvanglocaties	-68	-85	-130	125
opvarenden	49	-27	-131	-132
opvatting	-155	-176	-58	-119
opvolgen	-133	-135	-87	-168
opvolger	-185	-15	40	259
opvolging	-149	-207	37	-57
opvragen	62	-170	-114	84
opzet	33	-143	15	-134
opzichte	190	-137	-36	-76
orde	87	-88	16	5
ordening	-54	45	-134	53
orgaan	-198	-149	-142	-162
organisatie	-29	154	-156	-137
organisaties	25	-205	-153	-63
organiseert	-102	-160	-164	34
organiseren	-121	166	134	44
orgels	118	-241	-220	-173
oud	-135	-97	124	-144
oude	134	-12	-64	-141
ouder	-5	-2	-225	-252
oudere	-157	99	190	16
ouderen	97	-4	-195	22
ouderenbonden	-120	-86	-125	-133
ouders	72	-48	-194	-25
oudste	-103	84	-211	3
ovens	45	30	-19	-96
over	-18	-31	-26	63
overal	33	54	41	73
overbodig	-168	-253	235	-166
overdag	26	51	-142	-81
overdracht	-10	97	-219	-102
overeengekomen	-117	-141	74	56
overeenkomst	-125	37	-213	130
overeenkomsten	67	-30	136	-24
overeenkomstig	-111	-169	22	-156
overeenstemming	-129	69	79	-17
overgang	161	-165	-200	15
overgangsrecht	-193	153	-184	-69
overgangstermijn	-143	-44	-165	-111
overgedragen	-11	-139	-141	-101
overgenomen	-189	-42	416	112
overheden	-22	-168	-187	-159
overheid	-57	-81	-48	-128
overige	-43	-28	83	145
overigens	-163	-189	-192	-221
overlaat	102	63	51	-92
overlast	-38	-179	-182	-139
overledene	49	93	98	80
overleg	-124	-30	41	97
overlijden	-166	-192	-184	-184
overneemt	-118	-155	51	134
overnemen	-122	-284	285	4
overplaatsing	121	66	-200	-136
overschreden	75	-5	-114	-160
overstap	-148	-140	-144	-79
overtreding	-138	161	24	3
overtredingen	59	71	-216	-189
overtuigd	-172	88	193	78
overtuiging	-176	-167	-100	-135
overweeg	-139	5	-198	71
overweegt	-76	-244	-192	8
overweg	-161	-157	-173	-131
overwegen	-179	92	86	24
overwegend	204	-248	-183	-202
overweging	-189	373	-110	-112
overwogen	-146	17	-130	-111
overzicht	-140	-114	-123	107
p	88	-154	-174	-153
paaltjes	-74	51	-61	-91
pabo's	-152	114	58	-155
pairs	108	-98	-44	104
pakket	-163	-153	121	-26
panel	-110	33	-168	32
papier	159	50	-245	-22
papieren	-107	66	7	-21
paragraaf	-120	20	261	67
parlement	-159	59	-152	-184
participatie	49	80	6	0
particuliere	16	38	-125	26
partij	-124	6	-188	-40
partijen	-59	12	107	88
partner	-254	22	-94	-185
partners	-179	-132	-102	-76
pas	-4	94	-4	-193
paspoort	33	-196	-187	-166
paspoorten	-89	-1	-143	-117
passage	18	73	-144	-101
passages	70	-127	-67	-61
passagiers	71	45	-131	-171
passen	50	1	-111	-89
passend	-86	-85	-155	-108
passende	131	-137	-196	40
past	-201	-60	168	-66
patiënt	-79	111	80	39
patiënten	-49	-104	-252	-190
pbl	45	-34	40	-139
pedagogisch	-28	-73	-112	-112
peil	-134	181	-216	-171
peiling	112	-142	-129	4
penitentiaire	-80	-118	0	-152
per	59	156	119	68
percentage	26	-133	112	17
periode	-44	19	-52	-171
periodiek	-169	-52	99	-16
periodieke	5	-196	-225	-130
pers	-99	-37	-62	-64
persbericht	-157	-160	-200	-183
personeel	70	-54	59	-61
personen	-111	-54	-180	-197
personenauto's	-87	-49	90	-81
persoon	-151	-137	-47	2
persoonlijk	-28	148	14	5
persoonsgegevens	-164	-65	93	39
peuters	-70	-100	-65	-109
pil	-144	-176	-151	-121
pilots	-78	50	-91	10
plaats	-99	164	8	42
plaatse	90	4	13	13
plaatsen	11	-1	-18	-55
plaatsing	-51	111	6	60
plaatst	-132	-198	26	-211
plaatsvinden	-180	42	-170	117
plafond	-192	18	135	-217
plan	-190	-68	-132	76
planbureau	77	-45	39	-28
plannen	114	-205	114	-186
planning	21	-28	-304	-20
platform	-98	-118	108	63
platteland	5	63	-199	-66
pleegt	17	-192	-254	65
pleidooi	-167	217	133	-108
pleit	-12	332	-209	-261
pleiten	-200	194	10	-36
pleitte	-137	45	-142	-83
plek	100	-117	-198	13
plekken	-97	-185	91	-208
plezier	-118	-132	-160	-24
plicht	54	-25	14	63
pluimveehouders	-59	71	72	-102
plussers	-19	38	-124	-6
po-raad	-131	-144	54	-49
politie	-71	-1	66	-51
politieacademie	-178	107	74	-37
politiegegevens	-97	-138	88	78
politiek	-153	-170	-193	-154
politieke	16	105	-120	-89
pomp	21	-141	-156	-147
pompen	124	79	3	-146
pont	-51	-136	-80	87
pools	-121	-17	5	117
poorten	-139	-182	-162	107
poortjes	84	64	-175	-185
portaal	-173	-171	-157	105
positie	-122	-47	1	-64
positief	313	-274	-61	-197
post	-248	71	18	-81
postbedrijf	66	-160	-162	-145
posten	66	-189	32	124
praat	-86	-83	-146	72
praktijk	-33	-116	21	-125
praktijkonderwijs	36	-140	-197	23
praten	97	-189	77	-115
precies	-150	23	164	-2
premie	29	74	-67	69
premies	-131	35	-166	-198
president	-107	-112	-118	-88
preventie	-138	51	83	57
prijs	-136	-58	49	-217
prijzen	-113	-238	61	-169
primair	-114	-3	147	-199
prinsjesdag	-82	-191	-195	259
probleem	-162	-170	-145	-157
problemen	97	-14	32	-166
procedure	152	-135	-96	-32
procent	405	-129	-165	-121
procentpunt	379	-152	-144	-124
procureurs-generaal	-70	-203	128	77
producentenorganisaties	-124	-115	-154	-132
product	71	1	-92	-81
producten	-7	-180	-141	-92
productie	-106	-52	-155	-24
proef	-9	-22	67	117
proeven	22	-47	-62	-104
prof	-129	-101	-103	-68
professionals	-7	-52	-58	-53
profiel	38	-29	-149	-117
profiteren	99	-137	-168	-127
prognose	57	-24	-181	-139
programma	0	-62	83	-11
programma's	-218	157	-31	-192
project	22	-43	-161	59
projecten	51	89	79	86
prorail	-120	91	-29	62
protocol	-124	45	-43	75
providers	-9	62	73	-127
provinciale	-121	25	-221	-205
provincie	-172	37	-232	-79
provincies	-85	-91	-16	25
pta	-62	-176	-135	-117
publicatie	-134	-266	221	136
publiceer	-117	277	-99	0
publiceerde	-192	-127	-140	-108
publiceert	-153	-240	-145	-164
publiceren	-96	77	-158	-71
publiek	63	-189	-90	-124
publieke	-155	-186	-71	6
punt	-171	174	218	4
punten	-198	-191	39	-130
putten	-207	91	-207	-187
pvda	-165	-166	-86	-202
pvda-fractie	-116	-153	-146	-125
quotum	-145	203	-154	-215
raad	32	131	-51	-95
raadpleegbaar	-67	69	42	-175
raadplegen	-101	-44	-9	22
raadsleden	57	-222	-222	-143
raadt	-252	401	-381	-213
raadzaam	-208	264	-199	-163
raakt	-7	-131	-174	-245
raamt	2	-152	-157	-182
raden	-254	336	5	-67
raken	-92	-211	-177	-16
ramen	66	53	77	102
raming	11	-191	-17	-80
ramingen	-35	-96	-35	66
rampen	-113	-59	-88	-144
rapport	-51	-15	-256	-177
rapportage	55	16	-144	56
rapportages	76	100	-149	-132
rapporteer	-116	142	-193	71
rapporten	-174	-139	-152	-197
rapporteren	-137	-147	-55	131
raster	15	-62	-65	-43
rda	37	48	-139	-104
rdw	-84	-104	-108	33
reactie	-119	-217	-119	-168
reacties	-159	-176	-241	54
reageer	-79	-89	-168	-253
reageren	-104	-188	-162	-54
recept	42	-98	-216	75
recht	-129	24	120	-112
rechtbank	41	-44	-182	61
rechtbanken	-173	-12	17	-175
rechten	-138	-17	-234	-151
rechter	41	-102	4	-187
rechters	106	-44	99	-161
rechtsbescherming	-54	93	18	-88
rechtspleging	-73	-156	-175	-99
rechtspositie	-77	21	-141	32
rechtspraak	-172	-29	-34	-72
rechtstreeks	-114	-109	-102	103
recidive	21	-99	-115	-100
reclassering	-5	-30	74	-10
reclasseringsorganisaties	-75	-81	-5	-167
redactionele	-104	-155	0	-106
rede	-200	-31	17	-117
redelijk	-114	-202	106	-24
reden	79	-208	158	3
redenen	-86	-114	-27	-83
reeds	-268	-358	401	-370
reeks	-156	-202	-202	-116
referent	-3	-163	-190	38
referenten	64	-16	-236	-200
regeerakkoord	-167	-141	25	19
regeerprogramma	-150	-134	112	-131
regel	61	46	34	-109
regeldruk	66	-27	-167	-162
regelen	-156	106	-179	-146
regelgeving	86	-185	128	-127
regeling	4	27	-20	19
regelingen	-38	-3	15	90
regels	6	-323	112	-3
regelt	-126	-169	182	147
regering	-119	-41	100	-41
regie	-141	43	65	-166
regime	10	104	-243	-196
regio	-183	71	63	107
regio's	133	18	117	-34
regionaal	-114	-31	-167	-66
regionale	-92	-13	-203	16
regisseur	-111	2	78	-120
register	-69	77	127	132
registratie	144	-27	-1	-51
registratiesysteem	71	-138	-148	128
registreer	-153	164	-164	-177
registreren	-115	127	-253	-72
reglement	-211	-184	103	-63
regulier	-115	-19	-194	-112
reguliere	35	96	-174	-153
reis	-31	-189	-283	13
reiskosten	-142	-187	131	-240
reistijd	75	122	-20	-16
reizen	108	-165	-154	-130
reiziger	41	-81	-112	-92
reizigers	-78	-106	-195	25
rekenen	12	-21	-183	-232
rekenhulp	-91	-141	-121	152
rekening	60	-54	-150	-97
rekenkamer	45	140	-126	-169
rekenkamers	-131	-132	-111	-161
rekent	-158	-163	3	4
rekentool	74	-12	-90	-130
rente	-120	44	118	-148
research	-160	-113	80	76
reserve	-168	196	-231	-219
reservedelen	-35	106	-190	-46
reserveren	-102	-33	14	-178
reservisten	8	105	-70	-35
rest	105	-140	-204	-196
resterende	-100	-127	-105	186
resultaat	-41	-36	-5	-24
resultaten	-32	1	-195	121
richt	-163	164	-118	78
richten	-2	75	-247	-107
richting	-133	-27	193	-153
richtlijn	-138	-55	101	-97
richtsnoeren	-139	-137	-201	-165
rij	-179	60	94	29
rijden	-143	-211	129	-160
rijk	-96	99	-2	-81
rijksdienst	-15	-120	168	126
rijksmonumenten	-180	-88	-110	-184
rijksoverheid	-83	-137	-123	117
rijkswaterstaat	-42	-81	19	121
rijkswegen	-149	-133	-72	-142
rijkswet	-58	51	20	-59
rijnvaart	-37	-119	62	-15
rijp	-135	-123	170	-143
risico	-230	-9	-264	-257
risico's	28	-35	-68	24
risico-inventarisatie	105	-73	-101	-157
risicometer	-165	-6	-102	-101
risicovolle	-25	-157	83	-74
rit	-103	82	-168	-132
ritten	125	51	-129	-101
rivm	-73	-229	-89	111
rob	38	-46	-166	-142
rode	-126	-153	-119	-105
roemeens	-128	2	70	70
roepen	-119	187	-207	-148
roept	-148	221	-209	-178
rol	-3	-22	-57	27
rond	53	-136	-90	-54
ronde	-113	-194	42	213
rondt	-72	-111	53	193
rooster	58	49	8	26
roosteren	136	-25	-129	-81
roosters	-129	54	141	-187
rotterdam	-108	-164	94	-43
route	48	-59	-42	40
rouw	-92	103	-190	36
rsj	54	-151	-150	-125
ruim	111	-158	-168	-240
ruime	-181	-135	103	-146
ruimer	-113	-42	27	-62
ruimere	-95	-177	20	57
ruimhartig	-67	-74	68	-94
ruimte	-120	-19	164	77
ruimtelijke	-54	45	-134	53
rust	61	27	-40	-148
rusttijden	50	-145	-142	-166
rvo	-118	-49	146	193
rvs	-60	-12	-123	-161
s	-53	28	71	-20
saba	92	29	-173	-165
salaris	-182	-140	-176	-149
saldo	187	-131	-111	-63
samen	-136	0	-26	109
samengaan	-182	-150	-37	14
samenhang	-16	-228	-155	-144
samenhangt	92	-95	-150	-83
samenleving	-64	-230	-230	-179
samenstelling	25	-11	-105	-153
samenvatting	-115	-13	-171	88
samenvoeging	52	-118	-132	-126
samenwerken	-89	59	122	26
samenwerking	162	-39	-37	-149
sanctie	-157	-163	-167	-93
sancties	-19	54	20	-89
sanering	-85	-159	-181	-143
sbb	66	-242	34	4
scan	-90	42	-231	-173
scanners	90	-91	-73	-64
schaal	43	35	-44	84
schade	-10	-119	-353	-270
schadefonds	-162	-24	114	-77
schaf	-118	207	-178	-131
schaffen	-119	160	-124	-31
schat	165	-121	-99	-115
schatkist	121	-146	-85	-84
schatten	186	-193	-121	-123
schatting	-20	-117	-83	-98
schenkers	152	-113	-149	-108
schepen	-36	15	-69	-101
scherm	-103	168	-278	-208
scherpen	-121	36	-176	-97
scherper	-125	102	-70	-49
schetst	-78	-214	-165	-148
schiet	94	-104	-87	-139
schijnconstructies	164	-153	-31	31
schip	-175	-197	-100	103
schiphol	-169	-165	-113	-19
schippers	27	-128	6	-129
scholen	56	-171	-126	112
scholing	68	17	-112	-123
scholingsprogramma	-92	-20	121	-99
school	-95	44	-67	-40
schoolbesturen	-187	-51	-255	-36
schoolgaande	-127	125	-124	-114
schooljaar	-129	8	165	191
schoolleiders	201	-12	-194	-190
schoolvakanties	-149	1	-98	-93
schoon	-173	96	-142	-155
schoonmaak	-115	-181	-125	-138
schorsing	-51	-37	-161	-161
schorsingen	56	-98	-184	54
schrap	-137	155	-181	-92
schrappen	-144	172	-113	-128
schreef	-167	-228	-216	-221
schrift	122	46	-184	-133
schriftelijk	-106	136	-218	-22
schriftelijke	44	-13	-87	-10
schrijf	-200	121	53	-2
schrijft	-20	23	-45	-245
schrijnende	-186	78	21	82
schrijven	85	23	-37	-28
schuift	13	-137	-38	-194
schuld	-141	126	-212	-117
schulden	17	-104	-162	-129
scoren	160	-149	-61	-103
screening	49	-8	-147	-106
sde	-157	-86	-153	-38
seconden	107	80	-112	-98
secretaris-generaal	-147	65	-150	-95
sector	-11	-58	36	34
sectoren	-180	-187	-45	-177
sedert	-26	-196	146	-210
seizoen	-23	-12	62	62
selectie	-146	122	153	98
seo	-55	27	-23	-150
september	-147	-174	168	162
ser	-44	94	-228	-56
servicekosten	-133	-125	-164	53
sgp-fractie	-99	-205	-134	-131
signalen	-59	74	0	-149
significant	239	-168	-132	-72
sinds	-51	-153	336	-355
sindsdien	-207	-126	-229	-132
sint	77	-208	-179	-153
situatie	-52	-165	-101	-10
situaties	91	-66	-129	28
slaagkans	125	-105	38	-104
slaagt	60	-181	-79	46
slaat	-85	-173	140	-131
slachtoffer	-200	75	-69	-143
slachtofferhulp	73	-7	-183	-12
slachtoffers	-35	92	-197	-39
slachtpaarden	77	-154	-78	-119
slag	-215	53	55	124
slagen	85	-135	77	82
slecht	239	-133	82	-28
slechts	333	-39	-189	-225
sleutel	-164	-104	59	8
sloop	-84	-156	-94	90
slot	-23	214	-295	-169
slotbeschouwing	-115	160	37	-139
slotsom	298	-138	-177	-138
slotte	-85	227	-86	-45
sluit	-82	67	95	-78
sluiten	-40	-78	-82	90
sluiting	-191	-120	-126	-104
sluizen	-17	-94	-222	14
sms	-91	-187	-120	-79
snel	72	-243	-3	-252
snelheid	-80	58	107	-134
sneller	93	-117	-168	-77
sociaal	-59	-166	-128	-108
sociaal-economische	-115	-126	-159	-113
sociale	-70	-75	-77	-85
sodm	-148	-114	6	-127
software	84	-201	35	3
sommige	-140	-161	-124	-145
sommigen	-114	-180	-190	-115
soms	152	-233	-258	-254
soorten	-63	-149	-252	-246
sp	-122	-171	-78	-99
sp-fractie	-137	-51	-135	23
span	-124	-153	-86	180
spanje	-114	-176	-127	-108
spannen	-147	-153	-180	48
specialisten	78	-124	-172	-162
speelruimte	-58	31	91	-52
speelt	160	-167	-43	25
spits	-99	26	-191	-147
splitsen	34	15	-17	-60
splitsing	-129	44	17	43
spoor	-150	-121	-190	113
sport	92	-199	-48	-45
sporten	-144	70	-211	-17
sportverenigingen	-108	-99	-174	-132
sprak	-257	-233	-165	-209
sprake	-19	-126	18	-217
spraken	-93	-210	-153	-134
spreek	-86	-57	-199	219
spreekt	-104	-1	197	-65
spreekuur	91	-99	43	5
spreiding	-45	-113	-151	75
spreken	224	-121	-27	-23
sta	-229	216	-146	-218
staan	-160	-30	29	-11
staande	13	-173	160	-136
staat	-40	-146	125	74
staatlozen	-150	80	-172	-115
staatsbosbeheer	-123	-133	161	-146
staatscourant	-110	-157	160	226
staatssecretaris	-113	-32	-17	-98
stad	-77	-127	-172	-99
stadium	-131	6	-32	-151
stage	51	-4	5	-148
stagiair	137	-150	-93	-146
stagiairs	47	33	20	0
stalking	-102	-135	-111	-143
stallen	30	-180	-227	14
stalling	-87	13	-139	-135
stamt	-121	-133	-112	-123
stand	19	-50	27	-26
standaard	-158	176	94	-38
standhoudt	22	-144	-150	-169
standplaatsen	-112	51	47	-120
standpunt	-68	-87	3	25
stap	47	-35	44	-296
stappen	-197	-215	105	23
start	-93	-101	-52	335
starten	-138	-143	-184	-155
startende	-151	-160	-180	-178
starters	152	-64	37	-177
state	-160	-177	-57	183
staten	-65	9	-111	-152
staten-generaal	-76	-201	38	1
stations	-191	-143	-240	-25
statistisch	139	-76	-86	-54
status	2	-212	-170	47
statushouders	20	-87	-157	-101
stavast	-101	41	-55	-94
steden	95	-127	-183	-197
steeds	148	-109	-1	-213
steeg	200	-111	-150	-154
steekproef	-17	-62	-97	-106
stel	-141	401	-358	-57
stelde	12	99	-168	-189
stelden	47	-140	-192	-169
stellen	-55	134	-48	15
stelsel	42	-78	118	-144
stelselmatig	45	39	-15	-135
stelt	185	-7	27	-33
stem	-153	125	-225	-189
stembureauleden	-53	8	100	-123
stembureaus	-77	79	-162	-179
stemhokje	93	33	-168	-119
stemlokalen	-126	-193	-160	-105
stemmen	-111	158	-88	-125
stemt	-234	-8	7	-205
ster	62	103	-125	-109
sterk	152	-65	-88	27
sterker	15	61	-117	-65
steun	182	-71	-14	-86
steunen	-102	-206	25	86
steunpunt	-20	54	65	-130
steunt	-187	95	108	-160
stichting	39	5	20	-49
stijgen	-138	-134	72	-147
stijgt	-11	-198	92	73
stil	-119	-200	-65	-14
stilleggen	-95	-147	-85	-102
stond	16	-162	-198	-280
stonden	-144	-127	-214	-205
stop	-140	102	-133	-184
stopgezet	-108	-113	88	-112
stopt	-123	-176	43	18
storing	89	-72	-210	-203
storingen	130	95	-12	-33
straat	20	-212	-200	-211
straf	-68	37	3	-161
strafbaar	-77	-127	53	77
strafrecht	-116	-120	-53	21
strafrechtstoepassing	-58	-157	-97	-94
strafzaken	76	-113	-146	-121
straks	-59	-172	-121	-74
strategische	-109	50	-178	-122
streef	-123	-227	-200	217
streeft	-165	-210	72	33
streek	-167	54	-187	-145
streekvervoer	-36	-112	-141	-135
streken	-168	-14	147	99
strekkende	-82	-136	-142	-33
strekking	-139	21	213	63
strekt	-94	95	103	-17
strenger	-33	117	-23	46
strengere	-115	-170	80	10
streven	-213	-240	-191	190
strijd	44	-186	-108	-135
strikt	-166	131	-119	-120
strookt	-74	23	213	117
stroom	-214	81	78	-170
structureel	-45	116	-169	-33
structurele	-182	-225	-80	-141
student	106	-63	-226	-215
studenten	-44	-54	-47	-15
studeren	-118	-161	-165	-134
studie	-75	-167	-148	-150
studieboeken	-66	-83	81	57
studiejaar	-62	51	182	134
studies	203	-200	-235	-159
studio's	58	81	-67	-92
stuit	-220	15	345	54
stuk	80	-196	106	18
stukken	-99	-190	-264	-261
sturen	-110	-69	-72	-14
stuur	-92	-153	-311	184
stuurt	-121	-44	105	2
subsidie	57	33	-19	-30
subsidiebedrag	-67	134	63	-90
subsidieregeling	-175	-205	-105	34
subsidies	-65	-10	-215	-188
succes	143	-21	-99	-117
suggestie	-153	370	269	21
suggesties	-117	-43	-111	-201
svb	53	-37	-75	11
swov	-128	36	-147	-116
sympathiek	-86	39	83	45
systeem	-35	179	-23	-25
systemen	-8	82	34	-281
szw	13	-242	108	28
t	-114	-160	-182	-132
taak	-69	-257	189	-25
taakgroep	-105	53	-120	-95
taakstelling	-149	18	-112	-178
taal	-166	154	-118	-59
taalles	46	55	-173	-171
taallessen	-126	32	107	-126
taalniveau	-22	-34	-249	-136
taalscholen	-107	30	-30	-6
tabel	-141	-28	-321	-273
tafel	-3	-9	41	17
taken	37	-35	-257	-111
talen	-255	65	24	-272
tandarts	-167	86	-194	-145
tanzania	-131	-136	-88	58
tarief	-105	74	92	-136
tarieven	-205	-136	10	-59
taxateurs	-146	61	-172	-127
taxi	-15	-131	-168	-139
te	-37	312	-28	-46
team	79	-205	-18	180
teams	36	53	16	-17
techniek	101	-132	-152	130
technieken	-35	-97	-125	-135
technisch	13	-113	26	-155
technische	-139	-154	-210	-12
tegelijk	100	42	-265	-30
tegelijkertijd	24	-182	-119	19
tegemoet	-109	-133	121	21
tegemoetkoming	-181	162	29	-167
tegemoetzien	-71	-165	-17	190
tegen	56	-83	-140	-73
tegenover	139	-173	-46	-208
tegoed	-104	-12	-104	-127
teken	-70	-146	-233	-86
tekenen	12	-203	-167	-49
tekent	110	-205	-123	-141
tekort	147	-141	-250	-41
tekorten	-110	-124	-141	3
tekortkomingen	161	-129	-119	-145
tekortschiet	140	-173	51	45
tekst	-42	-71	-105	144
teksten	-48	-15	-121	-128
telde	-24	-173	-135	-217
telefonisch	-118	-90	-163	-176
telefonische	52	-70	-188	-137
telefoon	-160	-11	-141	-149
telefoonnummer	-90	63	-233	-4
telers	-86	-96	75	27
teleurstelling	-135	-108	-174	-58
telkens	-161	-187	69	-145
tellen	-140	62	109	130
telling	-23	-1	-138	-179
tellingen	38	-137	39	-194
telt	-236	-78	-75	-40
tempo	19	-118	-249	-198
ten	-18	231	-119	-111
tennet	-179	38	-198	-174
tenzij	-217	-95	109	-137
ter	15	-71	49	-37
terecht	-16	-144	-155	-101
terechtkomen	130	-197	-136	-127
terechtkunnen	-102	134	-119	-63
termijn	-144	-13	75	-84
termijnen	-168	63	-94	1
terpstra	-95	-148	-155	59
terrein	-116	53	97	33
terug	-174	63	-14	177
terugbetaald	47	-116	-108	-138
terugbetaling	21	-175	-206	-37
teruggaaf	14	78	-165	-151
teruggebracht	27	-41	-224	-34
teruggelopen	261	-179	-160	-80
teruggetrokken	131	-99	-171	-148
terughoudend	123	-106	27	-186
terughoudendheid	-65	-154	-122	2
terugkeer	148	-189	-100	-65
terugkeert	91	-141	-175	32
terugkeren	16	-89	-164	-113
terugverdienen	-173	-194	-146	106
terugvordering	-183	-6	-29	-161
terugwerkende	-171	-112	40	112
terwijl	211	-141	-66	-176
test	125	-165	27	-149
testen	-184	110	-177	-145
tevens	-60	-39	-56	3
tevoren	59	26	10	13
tevreden	240	-97	-259	-190
tevredenheid	151	-107	-149	-63
tezamen	-134	-103	-135	29
thans	-194	-206	-26	-10
thema	-97	-105	-183	98
thuis	226	-263	-81	-165
thuisfront	-103	157	-229	-38
tien	135	-29	-38	12
tiende	-42	37	-174	-88
tientallen	-167	-146	96	-122
tijd	41	-231	-23	61
tijdelijk	-216	-166	1	66
tijdelijke	-191	-185	-40	21
tijdens	-31	117	-196	-59
tijdig	83	-117	-151	-27
tijdige	5	-155	75	38
tijdpad	-77	-111	-181	107
tijdstip	-91	-89	30	63
tilburg	-105	3	50	56
tno	12	-94	66	122
toch	105	-66	-25	92
toe	-50	64	64	5
toedienen	-13	-127	-148	-169
toegang	104	107	-104	136
toegankelijk	-134	-65	-150	86
toegankelijkheid	-80	-22	-91	-134
toegekend	-22	-216	32	-16
toegelaten	-140	-163	5	-114
toegenomen	305	-131	-188	-83
toegepast	7	-125	149	92
toegestaan	-26	-122	198	-96
toegevoegd	-104	-16	39	28
toegewezen	14	42	-219	-192
toegezegd	-86	-138	-178	-192
toegezegde	-104	-138	-147	-8
toegezonden	-63	-131	-190	-161
toekomen	-74	-63	-211	-76
toekomst	16	-200	52	118
toelaat	56	100	-191	56
toelating	13	-186	6	17
toelichting	-54	-87	21	-31
toen	-49	-114	-93	-360
toeneemt	-19	-115	-133	-84
toenemen	-49	-130	-132	-143
toenemende	65	-140	-120	-122
toepassing	-169	1	-101	-186
toereikend	86	-139	5	76
toeslag	-196	70	61	55
toeslagen	-63	69	-139	26
toestaat	91	-84	-182	-93
toestand	-184	-152	-155	-140
toestel	103	-68	-205	35
toestellen	46	-76	-198	-178
toestemming	-156	61	-28	29
toesturen	-43	-66	55	34
toets	46	-4	119	-21
toetsen	-30	127	-126	-49
toetsing	-163	-33	67	-151
toetst	-159	17	30	-152
toevoegen	106	-140	83	26
toevoeging	-173	-154	-126	-98
toezeggen	-74	-146	105	-80
toezegging	-119	-178	-293	-240
toezeggingen	-144	-151	-257	-109
toezenden	-66	-134	5	131
toezicht	-10	29	5	-76
toezichthouder	-97	10	152	-209
tolk	-18	6	-186	-107
tolken	-10	58	-263	53
tolsteeg	80	-157	-139	-119
tonen	44	22	-3	17
toont	-27	-138	-123	-134
tot	-8	95	54	-75
totaal	-276	-175	-26	-57
totale	-114	-81	-121	-150
totdat	-138	183	-190	-128
tracéwet	-12	13	4	-160
trad	-90	-85	-187	-225
training	-61	160	76	-140
traject	-24	-143	-118	1
trajecten	86	-121	73	-141
transport	-137	-2	-70	-183
treden	-152	-245	2	-28
treed	-112	-159	-1	111
treedt	-108	-30	-7	287
treffen	-87	-223	19	-29
treft	-32	-195	-185	-74
trek	-128	138	-214	-202
trekken	7	82	-5	82
trekt	-119	-158	-232	-141
trof	251	-228	-242	-225
troffen	138	-163	-105	-58
trokken	82	-81	-106	-123
trossen	19	143	-149	-131
trots	62	-160	29	41
trouw	-31	-122	-118	-84
tuinbouw	106	-150	-158	-138
turkije	-142	-126	-159	-152
tussen	255	-38	-47	-90
tussenevaluatie	-54	66	-150	-168
tussenmeting	-14	-108	-73	-124
tussenstand	-60	-143	-203	126
twaalf	-99	-1	-50	-7
twee	71	6	-108	-10
tweede	-117	171	91	-6
tweemaal	84	-60	-87	34
twintig	-111	-12	-80	77
type	-46	0	-173	62
typen	40	10	-198	-168
u	-89	-78	-95	100
uit	46	31	-2	-23
uitbraak	55	-98	-117	-201
uitbracht	-115	-144	-109	-114
uitbreiden	-109	7	-35	131
uitbreiding	-201	-150	53	-233
uitbrengen	-85	-131	-204	0
uitdrukkelijk	-59	50	-176	29
uiteen	44	-182	-10	-56
uiteindelijk	114	99	-90	-75
uiteraard	-124	-119	-170	135
uiterlijk	-74	107	52	254
uitgaat	-156	75	116	21
uitgangspunt	-153	-202	91	-253
uitgave	-137	-156	117	-141
uitgaven	-32	-175	72	-67
uitgebracht	-113	-42	-199	-100
uitgebreid	-124	-146	-116	127
uitgelaten	-163	64	-226	-104
uitgesloten	-218	22	-215	-143
uitgesproken	-101	-63	126	-13
uitgesteld	-78	19	-15	-120
uitgetrokken	-132	97	182	66
uitgevers	-119	-101	53	-113
uitgevoerd	-70	-17	-81	-128
uitgewerkt	-61	3	6	125
uitgezet	-163	-169	42	-168
uitgezonden	40	0	54	-8
uitkering	88	-182	-67	-137
uitkomst	-22	9	74	233
uitkomsten	-33	-73	-180	-59
uitkomt	62	-140	38	-140
uitleg	-140	163	-75	-28
uitleggen	95	-134	79	-124
uitnodiging	-71	120	106	100
uitpakt	58	-101	-133	8
uitsluiten	-76	-132	-56	-146
uitsluitend	-215	-36	151	141
uitspraak	152	-201	-124	-77
uitspraken	-165	84	-236	-160
uitspreken	-139	60	7	-134
uitstel	12	-76	-128	-241
uitstellen	-133	-146	-162	59
uitstoot	138	-65	-91	-65
uitval	145	99	-274	-145
uitvalt	8	-117	-125	-103
uitvoer	83	74	-157	-171
uitvoerbaar	-214	-5	132	-130
uitvoerder	-146	104	102	114
uitvoerders	-191	8	-146	-125
uitvoeren	-129	-79	149	52
uitvoering	37	-166	-156	40
uitvoeringskosten	192	-55	-193	-159
uitvoeringstoets	26	-127	141	93
uitwerking	62	-186	125	204
uitwisseling	14	25	-43	-140
uitzendbureaus	-139	-58	-224	-164
uitzending	-193	115	-31	-150
uitzendkrachten	72	-184	-127	-163
uitzoeken	-117	-146	159	204
uitzondering	-176	-248	158	-151
unhcr	-130	-93	-132	-111
unie	-134	-2	-38	-64
uniforme	-133	41	-11	39
universiteit	-39	-186	5	-47
universiteiten	27	-10	95	-208
university	14	-89	-140	-143
uren	36	67	-272	-118
urgentie	-108	83	67	-142
utrecht	-231	-74	-254	-7
uur	99	186	-7	-84
uurtarief	121	-201	-175	-77
uw	-86	-7	-119	-29
uwv	-53	-3	-10	-14
vaak	392	-151	-152	-196
vaarbewijs	-161	-57	-88	-145
vaarseizoen	-105	-165	31	159
vaart	-95	-192	-199	-150
vaartijdenboek	4	44	52	72
vaarwegen	-122	-96	-75	-153
vacatures	20	-149	73	-95
vak	22	40	-28	-239
vakantie	80	-128	-155	-145
vakbeweging	-123	-101	-119	-123
vakbonden	-198	105	-40	-39
vaker	389	46	-151	-188
vakleerkracht	129	-80	-124	-104
vallen	-55	42	-123	-187
valt	-19	-111	-101	-168
van	15	30	11	12
vanaf	-183	-41	355	570
vandaag	-136	-224	-244	-207
vangen	-166	-25	-213	-176
vangers	-86	20	86	-134
vangsten	4	96	26	88
vanuit	-127	-252	-225	-162
vanwege	-153	-67	-126	-179
vanzelf	-139	-143	147	59
vanzelfsprekend	-133	42	34	-118
varen	-129	-63	-140	36
variant	-245	-9	-149	-101
varianten	-149	-175	-7	-15
vast	100	180	81	-163
vaste	17	133	-37	-114
vastgelegd	-181	-122	89	2
vastgesteld	152	-39	-31	63
vastgoed	-153	-169	-128	52
vastgoedplan	-83	119	55	-26
vastleggen	-135	83	-84	30
vaststaat	-61	0	-83	-192
vaststellen	177	25	-74	-183
vaststelling	-116	-142	142	3
vat	-51	-140	-130	-127
veel	149	-164	-330	-290
veelal	66	-209	-169	12
veerlieden	-111	50	49	-122
veertien	12	-34	-70	-94
veertig	-101	-109	-286	-94
veilig	-23	-237	-129	23
veilige	-142	-100	-157	-160
veiliger	203	-125	-173	-150
veiligheid	3	-130	-67	-62
veiligheidsregio	-177	52	-214	-177
veiligheidsregio's	-130	103	178	-18
veld	-120	-130	140	-123
velen	25	-116	-135	-123
ver	-96	-230	272	-148
veranderd	52	72	-9	-50
veranderen	-145	-50	-270	-116
verandering	53	-109	115	-44
verandert	-301	-164	2	-102
verantwoord	9	-180	127	-143
verantwoordelijk	-161	-142	-117	-221
verantwoordelijkheid	-96	-282	71	-257
verantwoording	-42	39	-225	140
verband	295	-199	-228	-60
verbeterd	111	-9	-180	-18
verbetering	24	-169	182	-23
verbeterprogramma	-125	-89	93	-132
verbeterpunten	-207	69	-224	-86
verbied	-92	240	-207	-152
verbieden	-174	140	-8	-141
verbinden	-41	69	16	-152
verbindt	-216	0	-203	-196
verbleven	11	-174	-156	-204
verblijf	155	-275	-198	-159
verblijfsduur	39	27	-36	-101
verblijfsrecht	-210	110	-157	-153
verblijft	172	-153	-164	-115
verblijven	-121	-30	-53	4
verbod	-162	8	21	-111
verboden	-136	6	142	17
verbond	-112	-117	-154	47
verbonden	-121	27	17	-13
verbondenheid	-131	-167	-155	-102
verdachte	-160	33	-150	-73
verdachten	-139	-143	-70	-74
verdeeld	-189	-29	16	-36
verdeling	-119	15	66	63
verder	-81	267	-231	14
verdere	-123	5	-1	-139
verdienen	-52	-111	186	-40
verdient	-196	219	-325	-182
verdraagt	-134	76	205	-124
verdrag	7	-151	-41	-150
verdragen	-172	40	-10	-136
verdubbeld	155	66	-179	-78
verdubbelde	134	-174	-131	-160
verdubbelen	-135	67	-72	-162
verduidelijken	-99	80	-166	164
verdwenen	41	-123	-114	-120
verdwijnen	-23	62	40	-114
verdwijnt	-72	-192	125	109
vereenvoudig	-77	176	-166	-105
vereenvoudigen	-153	154	-63	-144
vereenvoudiging	-121	-150	-183	-166
verenigd	-92	-126	-185	-47
vereniging	-152	-106	10	102
verenigingen	36	145	-3	-77
vergaat	89	36	-155	-157
vergeleek	31	-149	-158	-76
vergeleken	-205	53	-209	-179
vergelijkbaar	-118	-162	-182	-8
vergelijkbare	251	-139	-195	-9
vergelijken	-157	29	-143	-193
vergelijking	-156	-180	-44	-42
vergelijkingsgroep	113	-121	-97	-89
vergen	-159	-93	90	73
vergezeld	-32	-61	-102	24
vergoed	-176	12	-4	-49
vergoeden	-126	136	-3	-141
vergoeding	-156	99	26	-231
vergoedt	-150	-130	-127	73
vergroot	147	-72	-167	-158
vergroten	-27	-112	-129	-81
vergt	-127	-92	118	-68
vergunning	-19	30	6	-18
vergunningen	121	1	-191	54
vergunninghouders	-72	-195	-237	-36
vergunningplicht	113	-116	-202	-148
vergunningverlening	-9	-5	-89	-159
verhaal	-9	8	-196	-186
verhalen	-158	-88	-196	-107
verheugd	-115	-105	-187	-159
verhogen	-130	223	98	-25
verhoging	-110	136	111	-171
verhoog	-159	255	-268	-148
verhoogd	-134	-108	4	39
verhoogt	123	-132	-104	-86
verhoor	-115	-190	35	15
verhoren	-137	65	-166	-133
verhouding	41	9	-1	33
verhoudt	-180	-198	95	22
verhuisden	-21	-96	-70	-116
verhuizen	51	-77	-29	-71
verhuizing	260	-128	-213	-111
verhuizingen	-184	89	88	82
verhuur	-160	134	-203	22
verhuurder	-120	21	101	-1
verhuurders	-18	-102	-64	-92
verkeer	-144	-112	-80	-45
verkennen	-49	-156	-223	89
verkenning	-20	32	164	175
verkeren	65	-128	-163	-188
verkiezing	-125	-51	-211	-169
verkiezingen	-8	11	-251	-49
verklaard	-102	-152	156	-91
verklaring	-2	32	-341	-59
verkoop	8	6	-255	-172
verkopen	-128	128	-99	-96
verkort	-5	55	125	25
verkorte	-132	-149	-19	124
verkorten	-169	129	-144	-176
verkrijgen	90	-162	-112	15
verlaag	-192	313	-71	-216
verlaagd	-129	9	-173	13
verlaagde	9	-2	-73	-103
verlagen	-136	176	52	-95
verlaging	-73	-2	174	-157
verlang	-60	77	67	87
verlangen	-135	5	90	-4
verlangt	-184	-45	95	41
verlaten	-157	-152	89	-170
verleden	-1	-159	-144	-102
verleend	-12	-154	-36	-2
verlenen	-118	56	-231	-112
verleng	-195	257	-232	-185
verlengd	-184	-71	74	185
verlengde	-141	-171	68	53
verlengen	-141	211	28	75
verlenging	-190	58	97	4
verlengt	-154	-173	30	-160
verliep	121	-125	-66	-41
verlies	76	45	-258	-65
verliest	-22	-149	-29	-148
verliezen	78	-115	96	-97
verlof	-197	-181	-205	-30
verloop	64	-19	-79	87
verloopt	53	-131	-203	19
verlopen	-27	4	-219	-16
verloren	116	-174	18	-90
vermeld	-179	46	-262	213
vermelden	-76	-138	107	-72
verminderd	190	-87	-125	-64
vermindert	114	-167	-127	-126
vermoedelijk	-66	-174	-141	-180
vermogen	35	-122	-103	-171
vermogenstoets	-128	102	-188	73
vernieuwd	-132	-126	-20	1
veronderstelling	168	-171	-148	-71
veroordeelden	-157	-159	-129	-53
verordening	-154	-180	-220	-116
verordeningen	-55	-70	-80	12
verouderd	-102	-104	-78	-73
verpleeghuis	-25	73	-182	-110
verpleeghuizen	-173	-129	-67	-81
verpleegkundigen	-166	-192	80	-99
verplicht	-231	150	-115	-95
verplichte	29	134	-29	-198
verplichten	-159	173	19	-147
verplichting	-47	-330	173	-5
verplichtingen	-143	-14	33	-15
verreweg	98	35	29	-80
verricht	-118	-152	-188	-199
verrichten	-172	7	-26	48
verrichting	0	-148	-189	-46
verrichtingen	-29	-97	-210	-185
verruim	-91	168	-227	-28
verruimd	-108	-147	-188	-171
verruimen	-133	134	29	-56
verruiming	-10	-217	-59	-76
verscheen	-110	-133	-170	-162
verschenen	-75	-77	60	-235
verscherpt	-114	-132	-106	-136
verschijnen	14	-133	136	-141
verschijnt	-130	-158	-104	258
verschil	352	-262	-312	-185
verschillen	64	-217	-8	-198
verschillend	127	-20	-168	-140
verschillende	-99	-242	-108	-213
verschilt	34	-175	-154	-151
verschoven	-149	-40	-131	-197
verschuldigd	-167	-106	-162	-118
versie	-124	-84	-217	141
verslag	-23	-65	-107	21
versneld	-91	49	-108	-119
verspreid	2	-96	-218	31
verstaan	-46	-185	-220	-254
verstaat	-201	-221	-158	-142
verstande	-90	-54	158	202
verstandig	-185	126	-20	28
versterken	-140	-5	-199	-122
verstrek	-105	205	-10	-29
verstreken	-85	-137	-168	-145
verstrekken	-89	140	-269	-41
verstrekking	-109	44	78	-117
verstrekt	-214	-227	-252	-154
vertalers	-155	74	-156	14
vertaling	-6	-212	120	-217
vertalingen	108	28	110	111
vertegenwoordigd	-136	-101	44	-115
vertraagd	-101	-127	-222	-186
vertraging	13	-188	-158	-166
vertrek	114	-67	-51	-24
vertrekken	79	43	-184	-171
vertrekkers	166	-168	45	46
vertrekt	94	-166	-191	93
vertrokken	-11	-123	-93	-111
vertrouw	-135	-98	-143	-196
vertrouwelijk	-116	-145	-174	-118
vertrouwelijke	-119	20	150	21
vertrouwen	157	-310	-124	-233
vertrouwenspersoon	6	60	18	-159
vervallen	-17	69	-40	114
vervalt	-183	-167	82	62
vervang	-191	275	-206	-173
vervangen	-192	179	-166	79
vervanging	-171	70	95	-67
vervangt	-111	-175	-218	38
vervoer	80	-42	-230	-152
vervoerder	36	77	61	-81
vervoerders	-108	16	-69	-224
vervoeren	-149	-146	-124	-98
vervolg	-174	16	-205	7
vervolgens	-204	101	-187	-205
vervolgonderzoek	-139	-55	-149	-86
vervullen	-29	-113	-87	-96
verwacht	-144	-147	-107	18
verwachten	-181	52	-154	-7
verwachting	-142	-137	-75	12
verwachtingen	-157	-117	52	-90
verwerkt	-146	41	135	-155
verwijs	-34	62	92	-9
verwijst	-149	-184	158	-176
verwijzen	-80	-104	-186	-154
verworpen	-96	31	-19	-54
verzamelbrief	-57	100	-131	-184
verzameld	0	-132	-115	103
verzamelen	-165	-153	-122	-103
verzekeraar	69	-200	-182	-114
verzekeraars	-147	13	-62	-55
verzekerd	-108	-160	-9	-187
verzekeringsartsen	-29	20	-163	-159
verzekeringsbank	43	-168	-226	52
verzenden	-40	225	-141	-190
verzending	-157	-115	-174	126
verzet	-82	-178	90	-176
verzetten	-81	-95	-157	-57
verzocht	-96	-190	-1	-180
verzoek	-111	-130	-47	-19
verzoeken	89	-71	32	-66
verzoeker	28	-79	-172	-136
verzoekt	-133	-276	-226	-282
verzonden	-61	-115	-162	-162
verzorgen	-159	15	-134	-136
verzorgenden	27	-39	-103	-69
verzuim	170	-200	-147	-127
verzwaring	-121	-113	-210	-155
veteranenwet	-66	-154	96	25
via	-31	-41	-72	4
viel	38	-38	23	-108
vier	96	8	36	-25
vierde	-124	222	180	117
vijf	38	29	50	1
vijfde	22	136	189	22
vijfentwintig	-142	61	113	-77
vijfjarigen	89	-35	-40	-4
vijftien	-58	57	146	-28
vijftig	-70	-67	-1	-15
vind	-226	-177	44	-203
vinden	100	-140	-57	-8
vindt	-166	319	5	104
vingerafdrukken	-193	15	-222	-193
vis	-134	122	-13	28
visa	-60	-190	-136	8
vissers	-170	166	20	-198
visum	70	11	-126	-52
vlaanderen	-99	-87	-134	-114
vloeit	-95	-134	22	-112
vloot	60	-152	-159	-155
vlucht	-119	-56	126	-153
vluchtelingen	0	-145	-172	-169
vluchtelingenwerk	-171	-203	-164	-184
vluchten	-68	-54	-156	-143
vmbo	60	-171	-187	-172
vng	-152	-186	159	183
vno-ncw	-82	34	55	-12
vo-raad	-125	-165	-126	-82
voedingscentrum	-113	82	-189	-136
voedsel-	-95	31	-119	-119
voedselkwaliteit	-40	-127	-76	-117
voeg	-124	131	-88	-105
voegen	-110	78	-34	-169
voegt	-174	-25	260	-53
voel	-187	111	244	-206
voelen	166	-70	-213	-173
voelt	-152	6	179	-191
voer	-163	219	-89	177
voerden	58	-136	-125	-148
voeren	-33	181	111	52
voert	-52	-81	130	-47
voertuig	0	82	-159	-139
voertuigen	-156	153	117	9
voet	-32	49	-8	-105
vol	-150	-110	-147	-189
voldaan	-100	-61	88	-44
voldoe	-118	-113	-220	5
voldoen	-165	-10	44	-127
voldoende	-21	-30	-118	-95
voldoet	97	-197	-254	-270
volg	-126	176	256	56
volgde	-141	-138	-187	-186
volgden	-88	-174	52	-229
volgen	-83	49	59	180
volgend	-180	-217	-24	351
volgende	-184	-145	10	152
volgens	461	85	-166	-167
volgorde	-177	48	-50	-11
volgt	-224	-146	2	188
volksgezondheid	-64	-111	-142	-47
volkshuisvesting	-80	27	24	18
volle	-131	-201	-26	-158
volledig	95	55	-94	-6
volledige	-54	-68	-218	-185
volstaan	-172	103	94	-118
volstaat	-78	-276	130	-136
voltooid	-190	-1	-27	82
volwassenen	108	-146	-95	-97
vond	119	-246	-159	-200
vonden	198	-236	-94	-111
voogd	0	115	34	43
voogden	-125	-72	-98	-120
voogdij	-150	16	-196	-163
voor	-85	140	31	57
voor-	-34	-120	168	134
vooraf	-124	112	-191	-123
vooral	405	-208	-90	-211
vooralsnog	-73	-145	163	40
voorbeeld	-178	111	10	-86
voorbeelden	-143	-166	40	7
voorbehoud	-104	25	-102	154
voorbereid	98	-131	-196	79
voorbereiding	-125	-19	33	91
voordat	85	59	-87	-201
voordoen	-119	-104	-120	-104
voorgaande	-122	-88	-87	-97
voorganger	-139	-171	-41	-216
voorgelegd	-128	-59	16	21
voorgeschreven	-131	-194	-21	-16
voorgesteld	-133	137	-47	-254
voorgestelde	-149	0	170	-4
voorhang	-101	-138	86	129
voorheen	166	-121	-89	-77
voorjaar	-113	-73	3	162
voorjaarsbesluitvorming	-93	56	157	101
voorjaarsnota	-107	-157	33	225
voorkeur	-105	172	-36	-133
voorkomen	-40	-195	-74	-123
voorkomt	11	39	-27	-132
voorleggen	-95	38	54	56
voorlichting	-58	71	-50	-60
voorlopig	-166	-55	-200	-91
voorlopige	53	-145	-42	-113
voornaamste	222	-189	-214	-147
voornemen	-170	-281	-6	192
voornemens	-161	-232	-23	15
vooropleiding	74	50	-138	-143
voorraad	-42	14	82	87
voorrang	-186	38	144	-12
voorschieten	-163	72	-173	-122
voorschot	-203	124	-91	-111
voorschotten	-75	73	-172	-3
voorschriften	-71	-190	-62	124
voorschrijft	43	-217	42	-116
voorschrijven	-181	-124	72	40
voorspellen	-99	20	127	-112
voorstander	-138	48	196	-79
voorstel	-126	94	111	34
voorstellen	-208	-305	43	-48
voorstelt	-94	132	57	-100
voort	-165	93	-124	-159
voortaan	-203	244	97	217
voortgang	-104	-12	-258	127
voortgangsbericht	-84	-109	-182	128
voortgangsbrief	-84	-134	-291	113
voortgangsrapportage	-87	11	-35	168
voortgezet	-89	-118	0	73
voortijdig	-121	-173	-159	-64
voorts	-135	395	-383	-90
voortzetting	-154	-11	-75	2
vooruit	-13	-7	58	-59
vooruitlopen	-91	-117	46	-152
vooruitlopend	-113	-194	-83	90
vooruitzicht	-65	-72	-169	-155
voorwaarde	-225	65	10	60
voorwaarden	-159	-120	19	62
voorwerp	79	-22	-96	-115
voorwerpen	36	-90	-129	-84
voorzichtigheid	-145	-211	3	-183
voorzien	-56	63	12	280
voorziening	27	51	8	90
voorzieningen	140	50	-165	-179
voorziet	-223	-225	78	-352
voorzitter	-137	-200	-80	-95
voorzitters	-88	52	-203	42
voorzitterschap	-105	-90	-158	-11
vorderingen	-99	-118	-204	86
voren	235	-122	-139	-218
vorig	-156	71	126	-188
vorige	-168	-18	-38	-195
vorm	-150	-15	-97	126
vormen	-91	69	160	85
vormt	-71	-153	-121	-150
vraag	-274	-89	-84	-50
vraagstukken	-65	-144	-88	-88
vraagt	-189	216	29	-189
vrachtauto's	16	-49	-94	-122
vragen	-84	-52	-120	-16
vragenlijst	-112	70	123	-5
vragenuur	-87	-103	-156	-180
vreemdeling	-24	38	-97	-196
vreemdelingen	-106	-201	-308	-164
vreemdelingenbesluit	-107	-131	87	81
vreemdelingenzaken	-129	-203	-124	-109
vrees	17	-170	-197	-148
vreest	-151	-152	-161	-116
vrezen	-187	-144	-141	-150
vrij	28	-165	171	-150
vrije	-28	-134	-172	32
vrijgemaakt	-136	-142	84	77
vrijgesteld	-112	60	25	-116
vrijheid	-162	-78	-37	-161
vrijhouden	78	126	-19	-170
vrijkomende	-123	130	5	-100
vrijstelling	-138	12	-171	-183
vrijwel	421	-301	-204	-197
vrijwillig	-140	-20	-69	-87
vrijwillige	9	4	50	-34
vrijwilliger	-134	-149	78	-162
vrijwilligers	49	-55	-149	26
vrijwilligerswerk	-162	-172	102	-78
vroeg	-224	-178	-9	-279
vroege	175	-229	-159	-164
vroegen	-186	-273	-230	-219
vroeger	-147	82	-127	-143
vrouw	-275	-150	-82	-156
vrouwelijke	-104	153	-5	73
vrouwen	206	-4	-168	-138
vsnu	-60	-145	103	-13
vullen	14	-107	47	-36
vvd-fractie	-125	-33	-130	-155
vve	-131	6	-113	-128
vve's	49	-226	-180	58
vws	-97	47	70	161
vóór	-72	10	37	350
w	-55	-72	-197	-44
waar	98	83	-23	-29
waaraan	-178	-189	150	-17
waarbij	-30	-201	-209	185
waarborgen	-123	60	75	15
waarborgsom	-46	48	-95	-129
waard	-233	-50	132	-221
waarde	32	-197	-31	-185
waardeer	-136	-81	-134	-124
waardeert	-63	-103	-148	-161
waarderen	237	-224	-167	-170
waardering	45	-165	-235	-174
waardevolle	-47	-132	128	57
waardoor	104	-87	-28	-208
waarin	-179	15	-49	-55
waarmee	-72	8	-9	61
waarna	-119	-166	-134	187
waarnaar	-132	-138	-141	-76
waarnemer	-167	-109	96	-95
waarnemers	25	185	161	-176
waarom	-291	167	-119	-123
waaronder	-159	-30	-162	-171
waarop	-106	111	-11	-16
waarover	-133	-205	-95	-8
waarschijnlijk	-17	-136	-123	-132
waarschuwing	-85	-35	33	-127
waartoe	-112	83	54	-10
waaruit	50	81	-95	-112
waarvan	-76	93	67	1
waarvoor	-2	-26	-27	44
wacht	33	-133	40	-155
wachten	-45	-144	67	-232
wachtlijst	24	-88	-203	-204
wachtten	153	-90	-101	-142
wachttijd	233	-190	-41	23
wachttijden	-254	155	-311	-225
waddenzee	-140	-162	-154	29
wageningen	-50	-125	109	-5
wajong	15	33	-161	-94
wanneer	-180	-63	-16	-137
want	-108	23	-28	-192
ware	-59	106	-157	-128
waren	205	-186	-240	-266
warenautoriteit	-95	31	-119	-119
warenwetbesluit	-91	-34	15	12
warm	-132	93	97	-179
warmte	-203	-174	-190	-171
was	57	-152	-144	-181
wat	-78	-46	7	-19
water	59	112	-144	-23
waterloop	33	-64	61	-133
waterschap	-113	70	66	-204
waterschappen	-81	-178	28	25
waterstaat	-84	-6	-170	-80
we	-137	-191	167	17
website	-224	-5	187	27
websites	-64	-134	-156	-167
weeg	-82	88	206	232
weegt	-124	-44	-18	-244
week	93	-8	-2	99
weekend	-200	65	86	-41
weer	-47	53	-237	-186
weerbaar	-90	-98	-184	41
weergegeven	-94	-159	-139	-45
weet	105	-9	-144	-71
weg	-4	-67	-54	-15
wegbeheerders	-162	167	-128	-34
wegen	-102	-92	-91	-159
wegens	-14	-212	-195	-250
weggewerkt	-141	48	-127	-115
wegvervoer	-130	-129	-158	-114
weigeren	-66	8	-168	-131
weinig	227	-257	54	-361
wekelijks	102	146	-31	14
weken	123	43	-94	9
wel	73	-100	119	346
weleens	19	-173	-127	-153
welk	-162	61	-226	-45
welke	23	54	-135	96
welzijn	-55	-83	-147	-16
wenden	-137	-152	-189	-84
wens	-274	217	252	-77
wenselijk	-188	153	-37	-115
wenselijkheid	-139	156	-126	-120
wensen	83	-114	-60	-65
wenst	-159	-183	196	-26
werd	197	-206	-295	-156
werden	109	-182	-202	-177
wereldbank	-52	-100	-1	-119
werf	-170	155	-159	39
werk	30	-106	-72	-12
werkdagen	-47	88	100	-167
werkdruk	86	-144	-129	44
werkelijk	-133	76	79	-74
werkelijkheid	-123	2	-189	-92
werken	-5	-73	67	87
werkervaring	66	-128	-16	-140
werkgelegenheid	120	30	-35	-76
werkgever	78	-14	-10	-221
werkgevers	38	-68	-165	-199
werkgroep	-54	-111	-196	23
werking	-27	-73	-18	128
werkinstructie	-46	52	60	80
werklozen	-126	23	66	-26
werknemer	17	-159	-22	-111
werknemers	146	-24	-104	-175
werkt	-150	-183	-77	-70
werkte	73	-132	51	-185
werkten	-185	-105	-164	-109
werkvloer	-135	-16	40	-61
werkwijze	-150	36	41	32
werkzaamheden	-110	-114	-152	111
werkzoekenden	2	-176	-104	-102
werven	-63	24	-209	-12
werving	33	94	-190	-91
wet	-81	-54	82	26
wetboek	-110	-172	-36	-82
weten	74	-160	-83	-50
wetenschap	-70	-100	65	2
wetenschappelijk	-116	-152	-120	-119
wetenschappelijke	-96	77	-171	-128
wetgever	-128	56	32	-204
wetgeving	-120	-172	-34	-5
wetgevingsoverleg	-66	-100	-114	-122
wethouder	-134	-91	47	-188
wethouders	-129	-134	-101	45
wetsvoorstel	-146	-145	179	138
wetswijziging	17	-187	77	116
wettelijk	-131	125	-93	-249
wettelijke	-91	25	-33	27
wie	-133	-90	-47	-80
wij	-75	28	-26	41
wijk	-125	-65	-255	-204
wijkagenten	91	-76	-195	-173
wijken	23	-143	173	45
wijkteam	9	-46	-117	-75
wijkteams	-93	131	-20	-165
wijkverpleegkundigen	-144	100	-145	-86
wijkverpleging	-90	59	-20	-115
wijs	-210	284	-45	-124
wijst	222	-154	-81	-155
wijt	214	-174	-135	-68
wijze	21	34	-2	9
wijzen	54	89	113	51
wijzigen	-67	31	39	30
wijziging	-86	4	120	166
wijzigingen	-18	-89	-181	131
wil	-159	133	210	-102
wilde	-108	-111	-127	-110
willen	-326	186	-2	-129
wilt	-69	47	-48	-189
winkeliers	128	-76	-108	-148
winkels	83	-21	-40	-45
winst	151	-111	-149	-85
winter	-115	-138	-187	57
wissel	-120	97	-173	-127
wisselen	11	-167	-15	-87
wisselend	168	-165	-186	-164
wisselende	96	-11	-141	52
wmo	-172	51	-89	-142
wnt	-142	-156	-37	-144
wodc	-13	-200	83	132
wonen	61	-12	-90	65
woning	63	-175	-300	-252
woningcorporaties	-95	63	-115	84
woningen	64	-21	-117	-93
woonden	-174	-118	-83	-101
woonplaats	-108	-98	-94	-128
woont	-62	-189	-193	-164
woord	-184	-175	-223	-191
woorden	-121	-102	154	-136
woordvoering	-96	-158	-140	60
woordvoeringslijn	-91	-145	-155	-171
worden	-63	136	-26	361
wordt	-25	-30	75	410
wél	-147	-44	202	-9
z-route	-106	23	-170	134
zaak	-94	-207	141	-40
zaal	121	-135	-160	-172
zag	156	-194	-106	-79
zaken	25	-137	-97	-32
zal	-139	-180	52	428
zalen	65	49	-126	-9
zaterdag	-161	99	-154	-80
ze	-71	76	143	46
zeeland	64	-15	-25	19
zeer	157	-192	-24	-229
zeg	-152	-191	-161	209
zegde	-105	-183	-148	-224
zeggen	215	-46	-292	-186
zegt	-81	-134	104	107
zei	-180	-86	-162	-88
zeker	-112	-7	-182	-190
zekerheid	35	-119	9	-49
zelden	357	-279	-314	-296
zelf	-133	48	-30	-208
zelfredzaamheidsroute	-125	-79	-155	-77
zelfregulering	-134	-113	122	72
zelfstandig	-154	16	3	-138
zelfstandige	47	-62	98	-96
zelfstandigen	-127	-13	-279	-207
zend	-72	-92	-130	20
zenden	-67	-5	-182	9
zenders	13	-160	-196	-118
zendt	-121	-212	132	77
zes	132	-77	54	-29
zestien	104	-41	-41	-114
zestig	-174	-187	46	-167
zet	-184	70	9	147
zetten	-69	24	-4	7
zeven	154	-36	-71	-18
zeventien	-135	53	29	-165
zeventig	60	-134	-224	44
zich	-20	-187	31	-47
zicht	-61	-183	-179	-117
zichtbaar	117	-201	-201	137
zichzelf	69	-220	-29	-115
zie	-182	16	198	-206
ziek	196	-168	29	-88
ziekenhuis	36	-178	-138	-123
ziekenhuizen	51	2	60	-172
ziekte	-125	-176	-188	-230
ziekteverzuim	171	-131	-143	-101
zien	244	-90	-92	-8
zienswijze	13	26	-179	-91
ziet	-224	169	-30	-237
zij	110	70	36	47
zijde	-108	-152	74	-141
zijn	40	-25	-80	-133
zijner	-100	-142	-2	121
zin	-107	-195	91	142
zinvol	-45	-279	130	-119
zit	32	11	-48	-204
zitten	-204	-256	75	-208
zitting	-65	186	-241	-83
zittingen	-121	66	161	-44
zo	132	-166	-74	-69
zo'n	-31	-268	171	125
zoals	-95	113	132	67
zodat	-50	-60	268	100
zodra	-159	-171	16	402
zoek	128	-132	-204	86
zoeken	-13	-64	52	130
zoekjaar	-7	-69	-128	-74
zoekt	-153	69	49	53
zolang	-191	12	166	-172
zomer	-151	-277	50	416
zomermaanden	-127	-141	-137	-97
zomerreces	-106	-130	-74	287
zon	58	4	-149	95
zond	-121	-115	-194	-190
zondag	-152	-26	-34	-10
zonder	81	-66	-114	-166
zonmw	-153	-46	133	-113
zonnebank	75	-9	-169	-74
zoogdieren	-117	-147	-198	-175
zorg	-183	84	51	-161
zorgautoriteit	-98	-95	34	127
zorgelijk	41	-114	-229	-146
zorgen	23	-155	-295	10
zorginstellingen	-147	-147	-131	-156
zorginstituut	-155	-149	-155	2
zorgplicht	-127	-151	-86	-142
zorgverleners	-26	-118	30	-99
zorgverzekeraars	-107	54	-153	55
zorgverzekeringen	-62	-150	11	37
zorgverzekeringswet	-133	84	136	-60
zorgvuldig	154	-197	-128	-159
zorgvuldige	-95	-97	-111	-95
zorgvuldigheid	35	-102	-164	-138
zou	-214	193	-38	-250
zouden	-97	290	-222	-188
zoveel	104	-199	29	14
zover	-209	94	186	129
zulke	-50	-262	133	-215
zullen	-284	-178	-132	-142
zwaar	59	-13	232	-23
zwaarder	-100	-81	-154	-80
zwaardere	43	-130	25	-145
zwangere	46	-189	-55	-3
zware	-174	-22	-155	-135
zweden	-80	7	-114	-26
zwitserland	-128	-115	-148	-20
zwolle	-158	-201	-125	-60
à	198	-131	-134	-119
één	37	272	-42	-67
`,
  stem: `
aanbes	-98	-108	-14	85
aanbev	-181	166	121	-63
aanbie	-18	-125	-93	38
aandac	-161	46	-128	57
aandri	-139	172	-15	-36
aangeb	91	-3	-102	-10
aanged	-161	224	-187	-162
aangeg	-182	39	-211	-168
aangeh	9	-3	-241	-188
aangek	-103	-185	-149	-106
aangel	61	-140	-180	18
aangem	49	-167	-184	-144
aangen	-13	19	30	-75
aangep	-53	-12	65	38
aanger	-15	26	-138	-139
aanges	-93	36	30	-13
aanget	337	-153	-34	7
aangev	-25	-13	232	44
aangew	-179	142	-52	20
aangez	34	-160	123	-117
aangif	70	63	-77	-236
aanhan	-84	-158	-23	-92
aanhou	47	-78	144	55
aankom	-121	-52	-46	-168
aankon	-44	73	-163	-173
aankop	-176	-103	172	80
aanleg	-76	-205	-160	-151
aanlei	-211	-184	-10	38
aanlev	38	-58	-180	-32
aanmel	63	36	-14	-124
aanmer	-98	-36	7	35
aannem	123	-72	-111	14
aanpas	-112	63	-115	-81
aanrij	143	101	-141	-156
aansch	26	-91	-165	-40
aanslu	-182	-90	-114	69
aanspr	-75	-18	-64	118
aansta	-110	-28	4	220
aanste	-69	246	52	-21
aantal	-45	-163	-15	-16
aantek	41	52	115	-139
aanton	158	-184	-151	-71
aantoo	268	-198	-37	-94
aantre	-85	-5	-249	-135
aanvaa	-217	-190	-25	-138
aanvan	34	74	-130	-143
aanvra	77	101	-189	-162
aanvul	-167	-5	-116	111
aanwez	40	6	-92	-156
aanwij	221	21	-70	101
aanzie	48	-142	-161	-124
aardwa	-238	-230	-177	-156
academ	-159	-194	-178	-159
accoun	10	29	42	19
achter	134	-86	-108	-65
achtti	3	9	-82	-67
actual	-47	23	81	88
admini	160	-160	-133	-134
adress	7	20	84	-142
advies	-62	106	-223	-131
adviez	-62	-51	-38	-158
advise	-128	260	-149	-167
advoca	103	120	-146	-167
afdeli	21	138	-196	-46
afdwin	-126	99	-121	-177
afgeda	15	-160	-256	-88
afgeha	93	-130	-129	-87
afgele	113	-111	-158	-143
afgelo	-45	-170	-218	-108
afgeno	129	-70	-220	-114
afgero	-137	-82	2	24
afgesc	120	-178	-182	-105
afgesl	-29	-101	-173	72
afgesp	-141	-199	109	45
afgest	16	111	-98	-177
afgewe	-60	-30	-16	-116
afgezi	-156	52	122	-167
afhand	53	-101	39	55
afhank	-45	5	-61	-3
afleid	136	-101	-133	-99
afleve	6	14	-146	-177
afloss	-79	-14	105	66
afneme	-107	51	84	-26
afrond	95	-140	-66	1
afscha	-170	103	184	-194
afschr	33	14	-149	-44
afslui	31	-162	-96	-94
afspra	7	41	122	-3
afstem	-104	121	-158	-194
afstud	1	29	-24	-28
afwach	-107	-20	19	-168
afwegi	-145	-236	137	-27
afwijk	-100	15	125	-190
afwijz	-126	-252	-16	-245
afzond	-115	-31	-48	182
agende	-97	-76	-134	-116
agents	-150	-172	50	-117
agrari	-141	-126	-235	-188
agress	40	-59	-139	-105
akkerb	46	-156	-200	-206
algehe	-104	-134	-151	-138
algeme	-11	-104	-153	-187
alleen	-18	16	-41	-65
allema	143	-124	-118	-103
allere	-135	172	-199	-202
allerg	-115	9	-125	-154
altern	-237	-160	-82	43
alvore	-117	-144	207	117
ambass	-281	163	187	0
ambtel	-159	-44	-4	96
ambten	-198	9	-279	-92
ambtge	-106	-137	-63	112
ambtsb	82	-173	-45	37
ambtso	-61	-170	-7	244
ambtsv	-144	-53	-199	-182
amerik	63	64	-165	-157
amster	-144	-7	-234	-101
analfa	57	59	-155	-143
anderh	102	-82	-46	-157
antwoo	-99	-49	-39	-23
apothe	130	23	-172	-208
appara	11	-182	-201	-169
apprec	-69	-95	-207	98
arbeid	37	-81	6	-43
arboca	-162	-127	-206	32
artike	74	77	-130	-147
artsen	-117	61	147	92
asiela	-168	-102	-139	-203
asielo	71	-97	-182	-145
asielz	0	-6	-12	-65
assist	-155	-32	135	-44
attrac	-137	41	-13	7
audici	-165	81	2	-184
auditd	12	-163	7	2
august	-87	-184	-66	110
automa	49	116	22	-57
autori	-139	-29	45	42
bakker	-129	140	-177	-107
basisa	-168	97	-103	49
basisr	46	-126	-140	-153
basiss	-4	-84	-112	-63
batter	-57	-50	-173	-160
bbb-fr	-105	-115	-49	-83
beantw	-63	-183	-254	106
bebouw	-107	28	-144	-116
becijf	154	10	-117	-99
bedenk	53	11	6	-162
bedien	-37	42	-370	-66
bedoel	-205	-227	-159	247
bedraa	-162	-171	-292	-185
bedrag	-202	117	39	-102
bedrei	91	-150	-179	-5
bedrij	155	-82	-48	-9
bedroe	-20	-126	-124	-107
bedwel	-11	-18	-144	59
begele	142	91	-42	-133
beginn	-135	-35	84	18
begins	-145	-15	-18	-227
begonn	51	-43	-25	-44
begren	-152	-22	45	-94
begrep	43	-93	-143	-135
begrij	26	-3	-77	-117
begrot	-159	-67	7	-65
behand	-23	38	-60	-125
beheer	-79	107	97	18
behoef	-133	47	256	-30
behoev	-127	-119	-2	-177
behoud	39	-115	-82	-207
bekend	-164	-180	84	37
bekost	-47	101	-128	-99
belang	38	-245	-238	-184
belast	-53	-67	120	25
belegg	-135	200	56	-125
beleid	-251	-152	-176	-12
belemm	51	-15	25	18
belgis	-61	-59	-64	-82
beloni	26	-131	80	-31
bemann	141	-124	-207	-188
bemidd	-183	153	-204	-42
bemoed	121	-105	-139	-101
benade	-112	23	-47	182
benadr	35	-154	-122	17
benodi	-19	-183	-113	204
benoem	-159	17	211	-8
benutt	-156	-182	72	11
beoord	33	-115	-73	-43
bepaal	27	-157	-153	-76
bepali	-109	-77	54	-124
beperk	-56	125	-116	-105
beplei	-161	355	72	-37
beproe	-140	-210	151	85
bereid	-34	-25	-140	-147
bereik	107	50	-71	-105
bereke	71	6	-51	-66
berich	-35	-47	-49	-28
beroep	-126	120	7	-63
berust	74	-151	111	-45
besche	6	-301	56	-49
beschi	-28	-58	52	81
bescho	-178	-2	-20	-100
beschr	-180	8	-191	-150
beslag	-46	107	-59	45
beslis	-61	-118	21	-84
beslot	-207	-86	254	2
beslui	-40	-215	131	162
besmet	-155	-82	-104	-65
bespaa	10	-132	130	110
bespar	92	-129	-158	-43
bespre	-128	109	-44	89
bespro	-127	-224	59	-220
bestaa	22	-57	51	38
bestan	-144	-125	16	-81
bested	92	-21	-163	33
bestee	47	-138	-148	-88
bestel	-160	-178	-219	-200
bestem	-59	-59	98	-95
bestri	-82	-36	-10	-52
bestud	-225	-139	53	-20
bestur	-162	-74	-295	1
bestuu	-258	-129	2	-121
betaal	55	-39	14	-173
betali	27	-11	56	-42
beteke	-1	-186	76	-81
betref	-82	-149	5	-141
betrek	-203	-25	-1	31
betreu	-148	-160	-133	-81
betrok	119	-115	32	119
betrou	-98	56	-184	-122
beveil	-113	148	-91	112
bevest	153	-210	-233	32
bevind	109	-175	-11	52
bevoeg	-53	-36	33	-96
bevolk	-8	149	48	-89
bevoor	36	-164	27	50
bevord	-172	8	-211	54
bevraa	-164	-89	-150	-93
bewaar	-56	-77	-141	11
bewari	-181	22	-160	-92
beweeg	-128	-27	-212	75
bewegi	77	65	-23	-206
bewijs	-63	47	114	-117
bewind	-140	115	14	-76
bewone	65	-80	-244	-149
bezett	-78	0	-15	-143
bezitt	-108	12	-142	-131
bezoch	220	-223	-189	-139
bezoek	-10	-23	-49	-29
bezorg	-163	40	-10	-121
bezuin	-141	-162	-238	-147
bezwaa	62	-184	4	-198
bezwar	-56	153	247	-115
beëind	-150	206	-306	-265
biblio	-147	-67	9	90
bijdra	-103	-50	131	104
bijeen	-26	-216	11	202
bijgaa	-136	201	-143	-269
bijged	154	-155	-163	-84
bijgev	-121	73	-251	-156
bijgew	40	-145	-196	-154
bijna-	-128	131	-198	-91
bijsch	-94	-114	92	-126
bijslu	-27	-175	-149	-20
bijsta	64	-66	-154	40
bijzon	-174	53	-4	-72
binnen	-68	-92	-111	106
biolog	92	-168	-185	-123
bladzi	-82	121	71	44
blijke	110	-122	50	-140
blijve	-108	-66	-4	-97
bloedv	-109	62	130	-167
boerde	-33	28	-34	-98
bondge	-107	-170	-55	-144
borgst	-15	-107	-73	-47
bouwbe	-156	-15	-32	-116
bouwwe	12	-20	131	97
bovenb	68	113	42	-108
bovend	-245	-66	174	-204
boveng	-149	136	58	-10
bovens	-127	-93	-75	-183
bracht	156	-113	-108	-71
branch	-170	15	96	-202
brandm	-96	76	-138	-140
brands	95	1	57	-184
brandv	4	-117	-113	-102
brandw	-189	9	-202	-143
briefa	-19	-9	2	4
brochu	-96	-90	75	71
brouwe	-18	-124	-174	20
bruikb	-82	-29	-247	22
budget	-60	-102	91	52
buiten	17	3	-139	43
bundel	-24	-87	-159	36
burgem	-145	-102	26	99
burger	-166	15	121	-108
buurla	-135	17	-200	-166
buurtb	42	-66	-96	2
buurtr	-159	-45	-171	-135
buurts	20	-1	-112	-108
camera	15	-236	26	-56
campag	-131	26	34	232
cao-pa	-139	55	127	-120
capaci	-113	9	-134	-92
caselo	-24	60	-174	-82
catalo	104	241	-328	-215
catego	-28	-144	-234	-5
cda-fr	-46	5	-189	-117
centra	-91	89	-26	-100
ceremo	31	0	-232	-98
certif	97	21	-7	152
chauff	147	-4	-158	-109
chroni	0	-143	120	13
circul	-134	3	235	169
cliënt	95	-44	33	-132
coachi	-134	210	-192	-30
coalit	-182	136	147	-177
coelia	-137	39	-137	-155
cofina	-95	48	64	-105
collec	-102	106	-184	-153
colleg	105	10	-41	69
combin	-11	-45	-218	-161
comman	90	-67	155	46
commer	-5	-143	-125	-92
commis	18	92	-46	-148
commun	-117	-142	-145	-75
compen	-148	36	-123	-145
comple	22	14	11	101
comput	-136	112	-173	60
concen	39	28	30	-163
concep	-182	-58	148	-84
conces	-135	-23	-152	-171
concië	37	-85	-189	117
conclu	335	-178	-285	-134
concur	-13	-221	-296	-40
consta	342	-286	-216	-216
constr	65	-19	-218	-10
consul	-94	33	-189	147
consum	-5	-224	108	-83
contac	159	129	5	77
contai	100	-175	-182	-173
contra	-46	53	85	9
contro	-65	112	-59	19
conven	-174	-71	69	30
corona	-112	-140	20	-163
corpor	-54	-25	152	-31
coöper	9	102	29	74
coördi	-102	-39	-36	82
crisis	-95	10	0	-163
criter	-24	-224	-122	-42
cruise	105	-155	-147	-127
cultur	-88	119	1	-44
cultuu	-37	-109	29	-30
curate	-89	-72	-140	38
cursus	-41	-3	-181	-134
daadwe	51	-13	-120	5
daarbo	-191	-145	218	-118
daardo	75	-247	-28	-126
daaren	277	-26	-223	-163
daarna	-95	204	-12	-73
daarov	-101	-90	-36	146
daarte	-151	-157	83	-22
daarvo	-109	-112	25	81
dagbes	86	-111	-144	-103
dageli	20	27	36	-58
decemb	-125	-142	-16	168
decent	-134	-204	49	15
deelna	23	-186	-249	-170
deelne	-23	15	-147	-32
deelst	-148	-173	86	-137
defens	-96	-240	0	70
defini	-107	21	48	66
delfzi	-109	-122	-106	-94
deltap	-42	-81	-103	-69
dement	-33	-91	-155	-150
demiss	-136	-164	-127	15
denema	5	-139	-221	-152
denkbe	-150	81	87	-124
dergel	-62	-79	113	-33
derhal	-57	-99	-70	-124
desgev	-80	-160	-230	-23
desgew	-122	-62	15	-174
deskun	8	28	3	-90
destij	-41	-159	-139	-94
detach	98	35	-155	1
detent	-122	-19	-2	-141
dezelf	73	24	13	-58
diabet	103	-112	-75	-106
dichtb	-150	-109	-122	-121
dichtg	19	-185	85	-160
dienja	1	-23	-139	-128
dienov	-96	-168	168	-67
dienst	-15	-100	149	-12
dieren	-20	-31	-239	-174
dierge	-118	-83	-165	-127
diezel	-115	-128	-136	57
digita	0	168	-34	24
diplom	-184	165	-210	-212
direct	-132	-132	35	51
distri	-93	85	-239	-41
docent	-34	61	-13	-218
docume	115	81	-3	75
doelgr	104	32	-196	-192
doelma	251	-170	-179	-63
doeltr	211	-70	-10	3
doorga	70	5	-135	-158
doorge	-24	-41	-105	4
doorkr	-137	-162	11	-161
doorli	29	29	-314	-131
doorlo	112	-168	-296	-62
doorre	-36	-161	-127	132
doorst	8	43	-118	14
doorze	-144	111	-199	-216
dorpsh	-162	121	-184	-149
dossie	193	-141	-233	-112
draagv	40	-153	31	-178
dreige	52	-145	65	70
drieho	-145	-64	33	-190
driekw	156	-61	-117	-50
dringe	86	47	-168	-135
drinkw	32	-94	20	43
duidel	151	-80	-18	-227
duitsl	15	-32	-77	-212
dunbev	57	-42	100	85
duurza	35	23	-152	58
dwangm	51	-16	-129	16
dwangs	-39	-77	-193	-10
econom	32	-136	-104	-184
eendui	159	-9	-153	-85
eenhed	-68	19	130	60
eenmal	-123	-215	-6	9
eenvou	-142	50	-36	66
eenzel	-167	25	194	162
eerste	-7	83	-231	-110
eerstv	-135	-77	174	268
effect	59	134	7	-134
eigena	27	-30	-117	-13
eiland	-139	-141	-265	60
eindev	-80	-98	-169	119
eindge	79	-17	-162	-177
eindho	-123	-105	-103	147
eindra	-125	-94	-70	-143
eindto	39	-103	-143	-139
elektr	-17	-105	53	25
energi	30	-167	22	-115
enkelb	-47	-153	-137	-160
enthou	-165	28	165	-160
erfgoe	-2	-69	-244	-91
erkenn	-147	52	-62	-9
erkent	-128	-193	-359	-284
ernsti	-10	-108	-47	-1
ervari	-143	-137	27	-13
ethiop	-18	-121	-145	-57
europe	-140	-83	74	-20
eustat	84	-207	-151	-140
evalua	-92	-48	-114	24
evalue	-148	136	-139	31
evenee	-160	185	189	-84
evenre	-91	-164	86	141
evenwi	36	-141	-181	-177
examen	17	9	43	-39
examin	79	-119	90	-49
experi	-187	-8	-250	-140
expert	-169	-163	-158	90
exploi	-223	39	-291	-152
export	101	-129	-48	-61
fabrik	-128	-177	12	-83
facili	-124	91	-25	-136
failli	-89	-32	-29	70
famili	22	-60	-182	-136
februa	-139	-52	128	72
federa	-86	-84	-7	-166
feitel	164	47	-33	-182
financ	-121	-23	75	5
flexib	-85	-148	65	157
format	-237	-218	219	-151
formul	-31	-26	145	126
foutma	59	-29	68	-86
fracti	-119	-209	-125	-95
frankr	-124	-127	31	-147
freque	-7	97	69	-169
friesl	-141	-124	-132	-168
functi	59	94	8	-249
garand	-127	-97	121	-80
garant	-51	50	-23	-32
garnal	-91	77	-163	-172
gastou	-5	180	-38	-120
gasver	99	-124	-191	-86
geadvi	-120	47	-191	-107
geanal	-106	-94	-125	-117
geanon	-90	84	134	103
geantw	-104	-165	-3	-149
gebeur	-4	-179	59	37
gebied	60	79	-41	-279
geblek	129	11	-23	-48
geblev	146	-51	-231	-100
gebond	77	-170	48	-115
gebouw	-97	20	9	17
gebrac	23	-52	-55	-1
gebrek	207	-46	-204	-144
gebrui	-22	-55	-110	-63
gecert	-10	-166	-214	-185
gecont	12	-138	30	-14
gedach	-188	202	224	-48
gedeel	57	94	45	-133
gedeta	-139	-153	-187	-122
gedeti	-113	-71	-61	-63
gedrag	-68	-101	56	36
gedure	7	-47	-230	-160
gedwon	30	-104	-169	94
gefase	-102	101	-180	66
gegeve	197	-16	-49	14
gegroe	-50	-100	-129	-89
gehalv	83	-144	-90	47
gehand	60	-42	36	-163
geholp	-180	50	51	73
gehoor	-4	-86	-8	-78
gehoud	-23	-71	-114	10
geklaa	-115	-57	-94	-93
gekopp	-166	-104	-149	-181
gekreg	-28	-207	123	26
geldau	-45	106	-88	-75
gelder	73	-167	-145	-124
gelege	-150	-163	-39	35
geleve	-117	-49	-151	-178
gelijk	-142	23	24	81
geluid	90	-44	-222	-209
gelukk	77	63	146	-208
gemaak	80	-140	-133	6
gemeen	20	-57	39	-42
gemeng	19	86	69	-102
gemidd	360	-180	-204	-159
gemoti	165	-59	-199	-111
genees	-168	-174	41	79
genera	-102	106	-233	-154
genodi	155	-110	-108	-135
genoeg	-118	-135	-114	-130
genoem	15	-218	88	-155
genoot	-135	-64	-17	-41
geplaa	0	-60	-147	110
gepubl	-128	-87	-140	-91
geraad	-134	-51	93	119
gerapp	102	33	-135	57
gereag	-109	-153	-230	-129
gereal	93	-106	-164	-139
gerech	75	-235	59	29
gereed	62	-113	93	-158
gerege	58	-53	204	-76
geregi	15	-131	-134	-171
gerese	21	-48	-203	55
gerich	-17	36	44	-128
gesche	-154	80	-162	-153
geschi	-159	-187	138	78
gescho	-17	65	31	-206
geschr	-168	-39	19	-85
gescre	-63	-103	-139	-118
geslac	-120	49	-121	-25
geslot	-72	-176	44	-273
gespre	51	-42	-58	23
gespro	-176	-119	-120	-163
gesteg	228	-143	-214	-113
gestel	4	-101	84	-72
gesteu	154	-164	-132	-166
gestuu	-75	-126	118	-176
gesubs	142	-172	-105	-94
geteke	-87	-176	70	-133
getoet	-77	50	-160	-46
getred	-118	127	141	-197
getuig	-102	-56	82	-133
gevaar	16	-20	77	-89
gevall	230	-15	1	-72
gevang	65	-123	-123	-198
gevoeg	-27	-83	-84	-74
gevoel	-168	-120	-153	-133
gevolg	15	-127	-44	132
gevond	255	-167	-33	-97
gevraa	-104	-25	-23	51
gewaar	44	-98	-18	-138
geweld	-119	-152	41	-85
gewijz	-94	44	109	72
geword	81	-197	42	-165
geworv	-168	19	-193	-166
gezame	-183	136	-5	-16
gezich	42	67	-214	-162
gezinn	201	65	-136	-141
gezins	51	-21	-361	-287
gezond	-86	-95	-38	52
geëval	-153	-52	-235	-15
geïnde	-64	33	20	76
geïnfo	86	-184	-233	67
geïnte	143	-122	-127	-126
geïnve	61	-127	-179	-142
glastu	-40	-120	-130	-111
goeder	-120	-146	-209	-154
goedge	93	-150	-104	-152
goedke	-185	52	-143	-136
goedko	167	-256	-281	-174
grensw	-42	49	-142	50
griffi	-164	12	-224	-19
groeik	-156	-145	-116	-122
groeil	40	-41	-144	-135
groenl	-105	62	-57	-98
groeps	-146	15	-171	-127
grondb	-163	-43	-132	-126
grondi	-134	-149	-116	-117
gronds	9	-110	136	-150
grondw	-110	45	-288	-186
gronin	-5	-129	-17	117
groots	-45	-193	-114	-132
groten	0	-124	-150	-147
gunsti	92	-176	-194	22
haalba	-182	-76	314	200
halfja	-124	58	-32	98
halfta	-97	73	17	-45
halver	-177	17	122	-6
handbo	-140	-150	154	99
handel	-129	8	-85	-239
handha	-14	-147	-13	-169
handic	-86	-130	-108	-155
handle	-153	21	136	167
handre	-144	-163	30	59
handte	54	-170	-98	101
hardhe	-103	-183	-129	-127
haverk	-123	-136	-120	-132
hechte	-74	-133	-22	-96
heliko	-3	-52	-187	-148
herfst	-77	22	-158	-11
herhaa	7	43	-224	67
herhal	-15	-40	79	-35
herijk	-155	98	-67	35
herind	-125	-57	42	72
herinn	-124	47	-74	-110
herken	-241	43	-276	-171
herkom	151	28	-54	-166
herove	-147	44	45	-140
hersch	-129	-140	149	135
herste	99	-87	-164	-182
herves	-138	-89	-91	-123
herzie	-113	-70	233	187
hetzel	-111	-54	-101	-194
hieron	-146	-120	-354	-400
hierov	-149	-41	91	140
hiervo	-154	-23	274	141
hoever	-40	-135	-174	84
hogesc	-126	11	14	38
honder	-175	-172	-171	-174
honora	-2	-146	-201	-175
hoofdd	-153	-155	-228	-17
hoofdl	-5	-47	-153	-131
hoofds	-221	-112	-115	-124
hoofdv	-181	-83	-133	-81
hoogac	-114	-109	-107	-111
hoogle	-130	60	-152	-88
hoogop	62	-101	-123	-105
hoorto	-60	1	-117	-158
horizo	-121	35	-140	-131
huisar	49	28	46	53
huisho	97	15	-203	-229
huiska	-177	-201	-210	-181
huisve	49	-170	-77	-78
hulpmi	-152	-53	115	-222
humani	-163	115	21	71
huurco	79	-55	-218	-10
huurde	-54	87	-259	-51
huurge	-135	65	-107	-142
huurpr	-26	84	-172	-31
huurwo	81	-116	-171	47
hypoth	-125	56	-261	76
identi	-37	-22	5	39
iedere	-256	-55	62	-195
illega	103	-121	-118	4
immigr	-109	-98	15	-145
import	-91	-126	-163	131
inbegr	-151	34	18	22
inbren	-109	-152	59	-90
inburg	75	-138	-149	-93
incide	-19	35	12	-113
indeli	-89	-164	-131	-133
inderd	31	-180	-61	-83
indert	-129	-87	-118	-101
indica	-119	-59	-112	42
indien	-244	22	-179	133
inform	-29	-132	-147	-36
infras	-129	96	-85	20
ingang	74	-55	74	-115
ingebr	-163	72	15	95
ingedi	-15	-24	22	-76
ingega	-128	-138	7	-45
ingeli	-116	40	-173	5
ingeno	-129	-130	40	17
ingeri	-171	-154	-85	153
ingesc	46	-37	-203	-32
ingest	-32	-215	23	-263
ingetr	-22	77	-172	-160
ingevo	-57	-2	99	-36
ingevu	-10	-120	29	-140
ingewi	170	-249	-35	-206
ingezo	-45	-124	-138	-161
ingrij	-254	-224	-116	-30
inhoud	-106	115	84	21
initia	-194	-133	-67	-213
inkome	-20	-24	-62	-14
inkoms	-18	-89	-112	-166
inkoop	-123	-167	189	-201
inlich	-152	-128	-215	-45
inmidd	-250	-214	146	-25
innova	-26	-57	-212	-188
inrich	-77	-14	131	49
inschr	43	30	-183	86
inspan	-94	-171	-184	194
inspec	33	26	-72	-11
instal	21	10	30	32
instan	-183	92	63	-67
instap	-64	-80	-115	-83
instel	20	-10	-79	-78
instem	-149	175	46	-110
instit	-54	141	-178	-51
instro	-22	-121	-233	15
instru	60	-88	-159	-46
integr	58	59	-74	81
intens	-137	93	-227	49
interd	-124	-95	-102	-87
intern	-121	-29	-62	23
interp	-102	-210	-65	-155
interv	-110	-173	-124	-156
intran	-93	22	-140	-105
intrek	-158	-160	175	-42
intuss	-26	-159	-225	-89
invent	-124	-145	100	90
invest	38	47	-180	-163
invoer	73	42	-65	-240
invull	15	-179	73	-70
inwerk	-121	-42	-58	236
inwone	-114	-11	-100	-235
inzetb	-49	-60	-215	110
inzett	-120	-133	-29	162
isolat	-91	-14	-111	-130
jaarbe	-132	-143	-222	51
jaarli	-86	275	-22	-26
jaarpl	-134	-201	123	-34
jaarve	-17	-106	135	101
jaarwi	-155	-113	-158	29
jeugdb	-97	19	-121	-95
jeugdg	-112	-4	84	-17
jeugdi	-83	-136	-249	-32
jeugdw	7	-98	134	-133
jeugdz	-131	-30	15	-67
jobcoa	-29	-75	-128	-77
jonger	129	131	-182	-65
journa	-91	-109	80	-124
juridi	-149	-235	224	0
justit	-155	-98	-79	6
kabine	-128	-155	-61	-83
kadast	-130	38	55	82
kaderb	4	7	61	-50
kamerb	-167	33	-157	-154
kamers	-69	-42	-62	31
kampee	-1	-121	-139	-111
kandid	-39	52	-27	-154
kantel	-142	-160	-145	-190
kanton	-10	38	-235	-177
kantoo	-133	73	-195	-149
kantor	52	-185	-218	-186
kantte	-157	-195	-134	-174
karakt	-106	-121	144	-145
kazern	-147	-106	-76	-119
kenget	-7	42	5	-7
kenmer	-86	-93	-88	-19
kennis	-48	-22	156	-199
kerkge	-157	-115	29	8
kermis	-84	-169	-177	16
kerndo	4	106	30	-102
kerstr	-95	-99	-120	176
ketenp	30	-205	85	-135
keurin	115	70	-82	65
keurme	-46	123	-27	-45
keuzed	-116	45	-94	-115
kiesra	19	64	-172	-164
kilogr	-101	-5	-166	-145
kilome	-176	64	-75	-102
kinder	-53	83	-123	-124
klacht	197	118	-203	-152
klantm	196	-138	-203	-142
kleinb	7	-132	-16	-133
kleine	-100	-2	-45	-5
kleink	-171	-117	-195	-120
kleins	102	-196	-199	-197
klimaa	-129	-88	-117	-46
knelpu	116	18	-185	-158
kondig	14	-157	-147	-160
konink	-66	-101	16	112
koolst	-6	-116	-179	-136
koopha	-132	16	79	-18
koppel	21	105	-15	95
korpsc	-169	-100	18	88
kostba	103	-179	-152	-134
kostel	-5	136	-41	21
kosten	-4	102	101	-90
kostpr	-95	-143	89	-10
kracht	84	-154	-22	-185
kranen	-170	-142	-117	-146
kredie	-179	61	-210	-207
krijgs	-228	11	-7	-175
kritis	139	-116	-295	-223
kwalit	146	-266	-92	-135
kwarta	-126	-135	-91	286
kwetsb	149	-53	-87	-213
kwijts	-157	150	-150	-123
landbo	-191	-205	-159	-205
landel	-77	190	-8	-55
landen	50	-184	66	-1
landgo	47	22	-230	-164
landma	-168	-168	-60	40
landsc	-104	2	-71	28
langdu	-12	-192	-249	-110
langja	47	31	-18	-107
leefom	-56	-39	58	-5
leefti	-10	82	17	-185
leegst	-18	79	-42	-53
leerbe	-138	58	-76	-139
leerkr	-67	-7	-148	-170
leerli	144	-162	-117	-155
leerpl	-15	50	-196	13
leesba	-107	61	-126	-124
leeson	9	89	-77	-126
legeri	-107	78	-144	47
leidin	1	21	-199	115
leidra	-52	-114	53	69
lening	90	0	-78	-95
lerare	-134	-204	64	-28
letter	-161	119	-153	-139
levens	-159	34	-135	-34
levera	-126	-20	17	-60
leveri	-88	-134	177	78
levert	146	-121	-189	-157
licham	-149	10	-185	-142
lichte	-79	128	6	61
lidsta	-178	-51	13	-151
ligpla	38	62	-138	22
lindho	-123	-103	-69	-77
litera	-102	-91	-239	-23
locati	23	-65	-101	-53
logist	9	-137	-140	-160
loondo	-85	63	-87	-3
loonko	-105	-30	-185	-79
loonst	-72	-48	-203	-127
loopba	-146	99	-1	-13
loopti	-76	139	126	16
luchth	18	-181	-182	89
luchtk	97	-108	-105	-112
luchtv	-108	-157	-194	-67
luchtw	43	53	-125	-172
luiste	130	7	-159	-110
maande	-7	10	117	14
maastr	-134	-157	-173	-91
maatre	57	-55	-9	-68
maatsc	-133	8	-16	-39
machin	59	20	-168	-181
machti	-111	-49	-123	-183
magazi	56	-1	-153	-147
makela	-59	-4	-67	-99
mantel	90	82	-181	-6
marech	11	-213	9	-39
mariti	-82	112	-139	-132
marktp	-113	-144	-184	-187
materi	3	-140	151	-129
maxima	-126	21	-180	33
maximu	-120	203	-21	-43
medede	-77	-124	-218	-215
medewe	95	100	-264	-98
medica	112	-163	-67	-92
medici	58	-149	-201	-18
medisc	36	63	-4	-36
meebet	-150	112	-7	-153
meeded	-28	-89	-100	-81
meeged	-117	-109	-21	62
meegeg	17	43	-173	-80
meegen	-92	20	118	121
meegew	-127	-176	38	120
meerde	80	-28	-136	89
meerei	-106	150	16	-6
meerja	-164	-3	-138	-207
meerko	-112	-145	108	-149
meerwa	-143	-172	104	-125
meetba	206	83	-199	-129
meetel	54	130	-193	-112
meetre	74	42	86	-155
meewer	-129	-151	-191	-189
meirec	-75	-77	-150	108
meldin	107	82	-227	-61
meldka	-116	-178	-164	114
meldpl	81	68	50	-30
meldpu	-124	32	-89	-121
mening	-123	-134	-188	-108
menskr	-197	-203	51	-198
mentor	-25	-148	-222	44
merend	121	-223	-192	-203
merkba	93	-150	-91	-104
meting	64	-11	-112	32
middel	-213	-113	17	42
midden	-107	-55	-141	-179
migrat	-79	-30	-204	-54
milieu	-176	-12	-52	113
milita	-66	-63	-77	45
miljoe	-121	-141	100	-92
minder	-235	80	-105	-98
minimu	-186	155	-313	-56
minist	-76	-47	-24	76
minste	-117	12	58	-86
misbru	-129	-101	47	-105
misdri	-96	-60	82	-139
misver	30	58	-68	-151
mkb-ne	-137	39	-11	-7
mobili	-109	-152	116	-47
modelc	-109	132	-143	-6
modelv	-49	-4	-108	1
modern	-88	-34	-157	75
moeili	-151	-297	28	-141
moeiza	107	-148	-138	-138
mogeli	-138	36	105	76
moment	-5	-194	138	-25
mondel	-134	-49	-213	-163
mondhy	-104	-68	-117	101
mondzo	71	102	-31	-120
mongol	-125	45	38	-131
monteu	53	102	-148	-122
monume	44	-184	-201	-115
motie-	-156	-370	-464	-199
motive	97	126	13	23
motorr	-95	-134	-155	-123
museum	-116	-121	-174	-135
muziek	0	56	-225	-103
naarma	-14	50	-158	-85
nabest	53	-101	-75	-169
nachta	40	71	-169	-174
nachtb	110	-79	-67	-73
nachtd	50	2	-183	-144
nachte	34	96	-5	-133
nachtw	-95	54	-176	77
nadruk	-83	121	-6	-116
nagega	-52	-161	-180	-40
nageko	-124	-75	-144	-101
nagele	153	-163	-118	-189
nagelo	-168	-127	-14	9
nageno	145	-143	-89	-39
najaar	-124	5	-182	177
nalevi	117	-93	-183	-45
nameli	-153	68	99	-210
nascho	-95	142	91	-54
nation	-72	-44	30	25
natura	27	-201	-60	31
natuur	-170	-84	-258	0
nauwel	394	-123	-171	-146
navolg	-151	33	43	-135
nederl	-87	-93	-18	-53
neerge	-169	-150	94	-93
neersl	-101	119	-183	-157
negati	119	-118	-102	-128
negent	-32	-13	-24	-146
netbeh	-145	29	-84	33
niette	62	-180	148	129
nieuwk	2	17	-45	8
nieuws	-135	-151	-131	62
noodhu	-115	-208	-180	-92
noodlo	-144	-152	79	-130
noodop	-140	-211	-148	-111
noodpa	-168	69	12	-102
noodpo	45	171	-227	-164
noodvo	-141	69	-135	9
noodza	-234	45	-82	-164
noord-	-127	3	-216	-135
noorde	-122	-105	-180	38
noordk	52	-112	-183	-139
noorwe	-162	0	-187	-184
normer	-184	-173	-143	-146
notari	39	-90	69	-235
novemb	-161	-140	44	76
nulmet	46	158	-94	-225
object	-55	81	-58	-196
oefeni	-80	-57	170	56
oekraï	-135	-119	-207	25
offici	-9	-8	74	-173
oirsch	-139	26	179	27
oldtim	21	-123	-82	-117
ombuds	-81	180	-46	-108
omgega	29	-135	-140	-121
omgevi	-103	-37	31	-19
omroep	71	16	31	-116
omschr	103	104	25	-108
omstan	-24	33	-71	-154
omwone	-69	108	-241	-36
omzett	-56	-150	46	78
onaang	-197	53	-36	70
onaanv	-151	-148	-157	-148
onafha	-234	175	34	-65
onbeke	298	-82	-72	-167
onbema	-117	93	-211	1
onderb	-96	-25	112	-39
onderd	-77	-128	107	-25
onderg	-104	130	137	82
onderh	99	42	-75	-129
onderl	-62	7	-62	-92
ondern	20	-55	-10	-58
onders	21	-150	17	-263
ondert	-53	156	-116	-27
onderv	-28	-71	-85	-145
onderw	-102	20	-44	-75
onderz	67	21	-72	-40
onduid	55	-148	-190	-146
ongebr	-144	-94	-153	-164
ongeli	-107	-65	89	36
ongemo	-129	23	96	-143
ongeva	56	38	-203	-147
ongeve	-11	-299	-299	-222
ongevr	-72	-212	-122	-98
ongewe	-169	-135	-169	-108
ongewi	-147	79	-26	31
onhaal	-134	-179	152	-163
onherr	-110	-104	-177	139
onjuis	141	-149	-169	-115
onmisb	-123	81	-149	-159
onontb	-118	126	-202	-128
ontbre	266	-110	86	-94
ontevr	78	71	-119	-149
onthef	-87	-241	-254	-20
ontlee	-125	-148	-15	-153
ontrad	-134	195	58	-159
ontrui	-62	82	-198	-187
ontsla	-133	22	-159	-118
ontsta	18	-175	47	-101
ontvan	-111	-33	-93	232
ontvin	5	-157	-119	-181
ontwer	91	-170	-2	167
ontwik	-130	44	-225	36
onverk	25	-2	127	-169
onverw	0	-117	-132	12
onvold	260	-270	-105	-169
onvoll	39	-191	-73	-94
onzeke	-71	-136	-170	-177
oordee	235	-152	-78	-174
oordel	146	-156	-228	-123
oorlog	-118	36	66	-89
oorzak	-15	-4	-175	-134
ooster	-85	-77	-67	-199
opbren	-30	88	76	28
opdrac	-84	103	6	71
openba	-187	74	-48	22
openga	-137	18	77	41
openge	-173	61	-148	-153
openin	-96	-245	109	39
openst	-78	-32	98	164
operat	-68	-72	71	156
opgebo	-70	-138	-111	59
opgeda	-138	-148	117	92
opgedr	-128	-142	-218	-152
opgehe	-123	-155	-155	86
opgele	119	-168	-142	-34
opgelo	57	-210	-196	-23
opgeme	-55	34	-101	-148
opgeno	-85	-130	164	163
opgero	-172	11	-197	-131
opgest	-202	-190	-90	17
opgevo	8	-5	141	57
opgevr	89	56	-129	-97
opheff	-107	82	-169	-70
opkoms	41	-89	5	-168
oplegg	-128	-141	70	29
opleid	31	160	24	84
opleve	-107	-47	-133	50
oploss	18	-105	-93	23
opmerk	-146	-244	49	-159
oprich	-149	-104	-41	16
oproep	-192	17	73	-154
opscho	-123	-151	145	100
opspor	0	-146	-120	42
opstel	57	119	12	-48
opvall	142	-98	-103	-69
opvang	127	-57	-24	66
opvare	49	-27	-131	-132
opvatt	-213	-195	-109	-193
opvolg	-208	-133	16	121
opvrag	-18	9	74	68
opzett	-93	-187	-159	-91
opzich	190	-137	-36	-76
ordeni	-54	45	-134	53
organi	-23	50	-115	-53
oudere	-139	-116	-87	59
overbe	70	-133	-62	-91
overbo	-164	-24	230	-166
overdr	-43	62	-68	-121
overee	-94	19	103	10
overga	71	172	39	-82
overge	-100	-41	346	52
overha	-130	-147	-156	-100
overhe	-17	-152	-63	-137
overig	-187	-190	-198	-223
overla	35	28	7	-72
overle	59	94	19	128
overli	23	-214	-210	-227
overna	-113	-139	-88	42
overne	-103	-112	274	95
overpl	77	125	-224	-178
oversc	116	-125	-216	-205
overst	-219	-151	-122	107
overtr	29	189	-85	-55
overtu	69	-10	150	37
overwe	-37	280	-153	-29
overwo	-146	17	-130	-111
overzi	-105	-133	-24	67
paaltj	-74	51	-61	-91
pakket	-120	-133	-195	-7
papier	-106	-9	74	-67
paragr	-120	20	261	67
parkee	-130	-156	-162	-130
parlem	-179	42	-179	-192
partic	28	90	-82	8
partij	-59	12	107	88
partne	-189	-144	-146	19
paspoo	41	-174	-211	-181
passag	58	70	-157	66
passen	90	-176	5	40
patiën	-61	-102	-283	-182
pedago	-28	-73	-112	-112
penite	-85	-133	-44	-170
pensio	-132	16	-36	31
percen	26	-133	112	17
period	-63	-123	11	-72
perman	-117	55	37	66
persbe	-157	-160	-200	-183
person	-5	-87	84	-65
persoo	-71	6	50	30
plaats	-24	67	81	51
planbu	77	-45	39	-28
planni	3	-30	-363	-97
platfo	-94	-128	162	81
platte	74	39	-252	-133
pleido	-167	217	133	-108
pluimv	-125	45	-9	-113
plusse	-19	38	-124	-6
politi	28	75	68	-73
poortj	84	64	-175	-185
popula	-67	36	-138	27
portef	-141	-179	-242	-220
positi	311	-273	-84	-213
postbe	25	-95	-179	-163
posten	-185	-129	52	-9
prakti	20	-157	-43	-124
presen	-113	-64	-183	-183
presid	-108	-111	-118	-87
presta	12	52	49	-159
preven	65	75	-4	21
prinsj	-82	-191	-195	259
privac	-127	-134	117	94
proble	-76	-72	-43	-208
proced	183	-143	-115	-78
procen	379	-152	-144	-124
proces	-163	-138	51	-22
procur	-70	-203	128	77
produc	-91	-222	-292	-128
proefp	-104	85	19	53
profes	-28	-131	-105	-120
profit	109	-154	-182	-135
progno	57	-24	-181	-139
progra	-73	114	48	0
projec	51	89	79	86
protoc	-131	-6	-68	69
provid	-9	62	73	-127
provin	-129	-10	-130	-27
public	-170	113	8	8
publie	-128	21	-214	-100
pvda-f	-116	-153	-146	-125
raadpl	-103	15	8	-47
raadsl	48	-2	-252	-158
raadza	-208	264	-199	-163
raming	-35	-96	-35	66
rappor	3	40	-210	100
reacti	-190	-7	-77	-14
reagee	-109	-128	-128	75
reager	-104	-188	-162	-54
realis	-209	-117	-139	-61
rechtb	-9	-25	-50	-19
rechte	98	-64	38	-196
rechts	-227	-68	-110	-15
recidi	95	-109	-167	-101
reclas	-31	-44	65	-52
redact	86	-155	-130	-115
redeli	-117	-244	160	60
refere	48	14	-200	-48
regeer	-207	-183	111	-13
regeld	66	-27	-167	-162
regelg	86	-185	128	-127
regeli	4	28	-5	45
regenb	-97	23	-113	-155
regeri	-132	8	78	-44
region	-103	-19	-234	-17
regiss	-111	2	78	-120
regist	51	138	1	60
reglem	-211	-184	103	-63
reguli	-42	88	-224	-163
reisad	-79	-180	60	-155
reisko	-176	102	116	-261
reisti	75	108	-52	-31
reisve	-103	15	39	-25
reizig	-68	-64	-217	0
rekenh	-91	-141	-121	152
rekeni	47	-17	-173	-98
rekenk	35	126	-130	-173
rekent	74	-12	-90	-130
remigr	15	-74	-158	-172
repres	-193	-152	-172	-122
resear	-160	-113	80	76
reserv	26	231	36	-86
reside	-178	-50	-176	-137
restau	-152	15	-241	-159
rester	-100	-127	-105	186
result	-35	-18	-158	117
richti	-133	-27	193	-153
richtl	-179	-71	85	-106
richts	-139	-137	-201	-165
rijbew	-149	136	-22	-238
rijksb	-102	80	98	118
rijksd	-30	-144	127	126
rijksg	-119	86	69	-149
rijksm	-172	-87	-110	-191
rijkso	-134	-144	-139	78
rijksv	-154	61	193	-6
rijksw	-126	63	47	95
rijnva	-37	-119	62	-15
risico	-38	-24	70	63
roemee	-128	2	70	70
rolsto	-156	-97	-148	-122
rooste	62	31	103	-196
rotter	-108	-164	94	-43
ruimha	-67	-74	68	-94
ruimte	-94	0	-146	26
rustti	60	-17	-166	-178
sameng	-161	-239	-73	-65
samenh	13	-237	-220	-135
samenl	-64	-61	-245	-196
samens	15	-81	-93	18
samenv	-25	-5	-90	-8
samenw	144	-11	63	-48
sancti	-71	69	-28	-182
saneri	-110	-203	-216	21
scanne	90	-91	-73	-64
scenar	-108	-155	-188	-108
schaar	-124	-177	-68	12
schade	-38	112	138	-220
schaff	-119	160	-124	-31
schatk	121	-146	-85	-84
schatt	88	-169	-92	-101
scheep	-221	48	-152	-219
schenk	129	17	-169	-130
scherp	-205	87	-181	-170
schets	-100	-78	-143	-133
schiet	-143	78	-170	-85
schijn	167	-172	68	-32
schild	-170	-157	-153	-142
schiph	-169	-165	-113	-19
schipp	-23	-253	-160	-86
scholi	2	5	-28	-84
school	56	-61	64	67
schoon	-159	37	-215	-159
schors	-3	-75	-250	-4
schrap	-162	186	-9	-142
schrif	-6	122	-215	3
schrij	67	118	33	-76
schuld	-107	-208	-114	-214
schutt	25	-128	-146	-94
screen	27	-20	-147	-135
second	107	80	-112	-98
secret	-9	94	40	-110
sector	-213	-181	-93	-38
seizoe	-145	15	-176	-169
select	-22	109	122	117
separa	-136	-113	-132	200
septem	-147	-174	168	162
servic	-126	15	-81	32
sgp-fr	-99	-205	-134	-131
signal	27	-10	-98	-18
signif	239	-168	-132	-72
sindsd	-207	-126	-229	-132
situat	20	-161	-128	38
slaagk	125	-105	38	-104
slacht	14	92	-212	-52
slecht	15	-38	-79	-199
slotbe	-115	160	37	-139
sluiti	-200	-55	-66	-14
snelhe	-105	-3	78	-152
sociaa	-65	-128	-148	-106
softwa	84	-198	21	-15
sommig	-114	-180	-190	-115
soortg	41	-99	-146	-135
sp-fra	-137	-51	-135	23
specia	111	-129	-187	-168
speelr	-96	4	58	-90
splits	0	47	-25	-9
sportb	-100	-162	-196	-112
sportv	-143	-49	79	-188
spreek	117	-140	-28	-60
spreid	-77	-142	-224	26
staatl	-173	127	-214	-129
staats	-168	-64	99	50
stagia	142	-28	-23	-53
stalki	-102	-135	-111	-143
stalli	-87	13	-139	-135
standa	-179	194	128	36
standh	22	-149	-159	-169
standp	-104	-54	35	3
starte	126	-84	-47	-232
staten	-3	-232	29	-4
statio	-87	-181	-241	104
statis	66	-163	-202	58
status	-7	-103	-183	-121
steekp	-23	-3	34	-29
stelse	40	34	-21	75
stembu	-160	109	56	-248
stemho	93	33	-168	-119
stemlo	-123	-105	-158	-99
steunp	-20	54	65	-130
sticht	32	41	9	-61
stikst	14	-116	-81	-129
stilge	-67	-150	-161	-117
stille	-86	-179	-143	8
stilst	26	74	-189	34
stimul	-168	93	47	-179
stopge	-108	-113	88	-112
storin	81	148	21	35
strafb	-123	-147	33	69
strafr	-89	-4	-113	34
strafz	76	-113	-146	-121
strate	-147	31	46	66
streef	-140	-43	-113	-59
streek	-149	81	-250	-205
strekk	-141	-5	119	99
streng	4	72	55	58
stroom	20	51	-15	9
struct	-81	13	-181	-59
studen	-49	-58	-97	-12
studer	-118	-161	-165	-134
studie	-38	104	89	41
studio	58	81	-67	-92
subsid	-28	100	-32	-74
sugges	-148	341	218	-27
sympat	-103	33	140	29
system	-20	65	3	-292
taakgr	-105	53	-120	-95
taakst	-196	13	-167	-48
taalle	-126	32	107	-126
taalni	-39	-36	-266	-136
taalsc	-113	110	-53	-12
tandar	20	75	-229	-150
tanzan	-131	-136	-88	58
tariev	-204	-136	8	-73
tatoea	-98	17	-188	-157
taxate	-112	108	-192	-171
techni	48	-170	-147	39
tegeli	103	-16	-279	-1
tegemo	-147	22	91	106
tegeng	-111	41	-162	-105
tegeno	136	-183	-49	-205
tegenv	55	133	-198	-173
tekort	141	-84	-28	73
telefo	-69	-48	-121	-126
teleur	-195	-180	-243	-135
tellin	38	-137	39	-194
terech	111	107	-236	-156
termij	-168	63	-94	1
terpst	-132	-170	-148	10
terugb	99	4	-252	-197
terugg	222	86	-195	-163
terugh	108	-162	-74	-82
terugk	138	-69	-111	30
terugv	-115	94	17	23
terugw	-171	-112	40	112
tevred	281	-111	-277	-181
tewerk	17	81	-87	-122
thuisb	-148	-141	-172	-106
thuisf	-109	121	-93	-53
thuist	-8	-55	-151	-126
thuisz	-192	110	-150	-153
tienta	-167	-146	96	-122
tijdel	-263	-233	-28	60
tijdst	-91	-89	30	63
toedie	-16	-181	-173	-184
toegan	-193	-93	-187	12
toegek	-22	-216	32	-16
toegel	-140	-163	5	-114
toegen	305	-131	-188	-83
toegep	7	-125	149	92
toeges	2	-124	155	20
toegev	-114	-23	21	24
toegew	14	42	-219	-192
toegez	-90	-139	-193	-186
toekom	-59	-32	-113	6
toelat	-40	9	6	-17
toelic	-69	-31	17	-35
toenee	-19	-115	-133	-84
toenem	50	-186	-160	-171
toepas	-22	-20	-155	-232
toerei	86	-139	5	76
toesla	-68	39	-10	69
toesta	21	-156	-230	-157
toeste	-27	23	-160	-38
toestu	-51	-68	22	34
toetsi	-222	-88	35	-173
toevoe	75	-217	57	-41
toezeg	-120	-182	-191	-251
toezen	-91	-145	9	69
toezic	-12	51	105	-117
tolste	80	-157	-139	-119
topspo	62	12	-73	-2
tracéw	-12	13	4	-160
traini	8	164	-59	-186
trajec	86	-121	73	-141
transp	21	-89	-88	-189
tuinbo	43	-150	-160	-156
tussen	27	16	-146	161
tweeja	-41	6	135	51
tweeli	-143	-176	-95	-137
tweema	84	-60	-87	34
uitbet	119	101	-185	-120
uitbra	39	-123	-167	-201
uitbre	-209	-122	1	-19
uitdru	-59	50	-176	29
uiteen	70	-215	12	-161
uitein	114	99	-90	-75
uitera	-124	-119	-170	135
uiterl	-74	107	52	254
uitgan	-74	-271	106	-75
uitgav	-32	-175	72	-67
uitgeb	-47	-91	-214	-29
uitgek	23	15	-129	-81
uitgel	-44	105	-256	-143
uitgep	-139	-217	-100	-110
uitger	3	-193	83	31
uitges	-239	23	33	-93
uitget	-132	97	182	66
uitgev	-48	2	21	-148
uitgew	-11	-41	-71	175
uitgez	-47	-83	21	45
uitgif	16	56	105	68
uitker	110	-202	-72	-145
uitkom	-26	-2	-36	127
uitleg	95	43	64	-149
uitlen	-64	-133	166	58
uitnod	-119	70	166	149
uitrei	8	-136	36	3
uitslu	-138	-9	96	108
uitspr	117	-31	-215	-121
uitste	-7	-169	-165	41
uitsto	138	-65	-91	-65
uittre	-81	-10	-166	-76
uitval	-78	49	-129	-87
uitvoe	-23	-10	26	0
uitwer	27	-205	99	187
uitwis	14	25	-43	-140
uitzen	-167	-37	-4	-81
uitzet	63	-216	-15	-156
uitzoe	-117	-146	159	204
uitzon	-187	-76	155	-164
unifor	-133	41	-11	39
univer	23	-81	61	-137
urgent	-108	83	67	-142
uurtar	103	69	-179	-124
vaarbe	-161	-57	-88	-145
vaarse	-105	-165	31	159
vaarti	1	-39	-24	28
vaartu	-73	50	-123	48
vaarwe	-150	-121	-176	11
vacatu	20	-149	73	-95
vakant	-2	-213	-243	158
vakbew	-123	-101	-119	-123
vakbon	-59	98	-56	-47
vaklee	106	-104	-144	-166
vangst	-3	66	6	52
vanzel	-133	42	34	-118
varian	-149	-175	-7	-15
vastge	108	-23	52	59
vastgo	-157	64	-40	2
vastle	-142	74	-3	107
vastst	114	52	-33	-178
veerli	-111	50	49	-122
veerti	12	-34	-70	-94
veilig	32	-75	-13	-131
verand	18	-50	-14	-171
verank	-166	162	-228	-85
verant	-92	-95	39	-144
verbet	0	87	35	-15
verbie	13	136	-8	-140
verbin	-173	53	4	-213
verble	11	-174	-156	-204
verbli	104	-28	-157	-48
verbod	-136	6	142	17
verbon	-171	-37	-68	-44
verbru	24	-106	-210	-136
verdac	-188	-50	-161	-80
verdee	-211	-136	35	-73
verdel	-129	43	29	38
verdie	-162	171	-21	-131
verdra	-206	83	95	-225
verdri	-13	65	-195	-163
verdub	118	24	-173	-62
verdui	-99	80	-166	164
verdwe	109	-137	-112	-132
verdwi	-52	9	130	53
vereen	-197	207	-257	-255
vereis	-6	-27	70	-87
vereni	-93	-23	-51	5
vergad	95	-73	-39	-148
vergel	57	-74	-122	-95
vergez	-32	-61	-102	24
vergis	-127	70	22	-142
vergoe	-166	112	7	-160
vergro	127	-111	-189	-149
vergun	57	-32	-155	-10
verhal	-158	-88	-196	-107
verheu	-127	-153	-230	-175
verhog	-133	260	159	-88
verhoo	21	-148	-21	16
verhor	-137	65	-166	-133
verhou	9	-120	75	50
verhui	82	23	-46	-36
verhuu	-65	-47	29	-75
verkee	-35	-186	-173	-106
verken	-71	-20	28	171
verker	65	-128	-163	-188
verkie	-80	8	-299	-93
verkla	47	-16	-117	-19
verkop	-101	100	-110	-126
verkor	-208	49	-74	87
verkri	90	-162	-112	15
verlaa	-21	-2	-186	-72
verlag	-110	156	168	-149
verlan	-218	-83	137	18
verlat	-157	-152	89	-170
verled	-1	-159	-144	-102
verlee	-14	-7	-79	31
verlen	-250	135	113	118
verlic	-157	82	-150	-181
verlie	44	-164	38	-158
verloo	53	-131	-203	19
verlop	-27	4	-219	-16
verlor	116	-174	18	-90
verlos	-134	58	54	-172
vermel	-93	33	89	-121
vermin	175	-190	-158	-128
vermis	-47	50	-193	-168
vermoe	6	-195	-179	-211
vermog	-13	66	-202	0
vernie	47	-80	-18	-102
verond	176	-191	-187	57
veront	-143	76	-141	-77
veroor	-139	13	11	-191
verord	-157	-87	-233	-110
veroud	66	-131	-131	-100
verpla	-122	-127	-160	32
verple	-200	139	39	-161
verpli	-167	150	79	-93
verrew	98	35	29	-80
verric	-128	-97	-196	-80
verrui	-77	52	-111	-174
versch	181	-249	-142	-54
versla	15	-143	153	61
versle	-34	-89	-123	50
versne	17	19	-161	-134
versni	97	-192	-207	-182
versob	-144	102	-202	-174
verspr	-9	-125	-112	-1
versta	-138	-86	-42	-21
verste	-27	81	-260	-155
verstr	-120	128	-210	-132
verstu	-29	37	-182	28
vertal	41	23	104	14
verteg	-161	-107	-47	-223
vertel	137	-200	-148	-94
vertra	-18	-195	-259	-253
vertre	178	-54	-152	66
vertro	43	-132	-47	-268
verval	42	68	-44	110
vervan	-237	185	-99	41
vervoe	-103	-16	-142	-268
vervol	-67	16	-342	10
vervro	-73	6	-5	-155
vervul	-29	-113	-87	-96
verwac	-185	-120	-106	5
verwar	-112	83	-196	-189
verwer	-146	41	135	-155
verwez	85	-148	-194	-161
verwij	-79	64	-11	-184
verwor	-96	31	-19	-54
verzam	-24	-47	-276	54
verzek	-35	-100	-118	-71
verzen	-112	159	-179	32
verzet	-81	-95	-157	-57
verzoc	-96	-190	-1	-180
verzoe	63	-203	-136	-122
verzon	-61	-115	-162	-162
verzor	-89	10	-101	-182
verzwa	23	-177	-114	-167
vestig	-162	-117	-119	44
vetera	-167	74	23	-157
vijfen	-142	61	113	-77
vijfja	70	-42	-118	-9
vijfti	-57	128	117	-45
vinger	-193	15	-222	-193
visser	-19	-117	-213	77
vlaand	-99	-87	-134	-114
vliegt	-86	-124	38	-115
vlucht	-29	-224	-243	-207
voedin	-127	42	-222	-161
voedse	-146	-58	-208	-113
voertu	-104	179	73	-25
voldoe	16	-40	-121	-97
volgen	-184	-145	10	152
volgor	-177	48	-50	-11
volksg	-64	-111	-142	-47
volksh	-80	27	24	18
volled	45	-5	-271	-75
volsta	-129	-55	159	-158
voltoo	-59	-24	-49	56
volwaa	-73	-162	-107	-2
volwas	-4	-168	4	-193
vooraf	74	13	-186	-150
vooral	-73	-145	163	40
voorbe	-67	-7	23	198
voorde	-158	-152	-26	71
voordo	-119	-104	-120	-104
voorga	-183	-178	-26	-89
voorge	-212	-13	15	-83
voorha	-104	-173	36	95
voorhe	166	-121	-89	-77
voorja	-122	-40	63	269
voorke	-105	187	-50	-144
voorko	-15	-49	-63	-157
voorle	-120	29	33	25
voorli	32	-4	-45	34
voorlo	-52	-99	-128	-111
voorna	246	-211	-222	-151
voorne	-182	-329	-10	148
voorop	43	23	-187	-137
voorra	-130	161	152	20
voorsc	-90	97	-50	-5
voorsp	-29	107	67	-218
voorst	-155	96	174	-4
voorta	-203	244	97	217
voortg	-108	-119	-187	236
voorti	-121	-173	-159	-64
voortv	32	-112	-122	-126
voortz	-167	56	44	-48
voorui	-112	-194	-74	-84
voorwa	-215	-19	22	86
voorwe	74	-33	-134	-122
voorzi	-89	-32	-33	84
vorder	-108	-148	-278	21
vraags	-69	-143	-170	-27
vracht	75	102	-192	-84
vragen	-115	59	104	-46
vreemd	-132	-139	31	-61
vrijge	92	-25	9	55
vrijhe	-162	-78	-37	-161
vrijho	78	126	-19	-170
vrijko	-126	127	59	-160
vrijla	52	47	47	-138
vrijst	-138	12	-171	-183
vrijwi	-30	-102	-8	-56
vrouwe	-104	153	-5	73
vrucht	-103	-111	-19	55
vuurwe	-144	-142	-132	-43
vvd-fr	-125	-33	-130	-155
waarbo	-94	6	6	-87
waarde	185	-174	-220	-172
waardo	104	-87	-28	-208
waarna	-132	-138	-141	-76
waarne	21	-46	141	-175
waaron	-159	-30	-162	-171
waarov	-133	-205	-95	-8
waarsc	-70	-7	-146	-261
waarvo	-2	-26	-27	44
wachtl	73	-43	-269	-77
wachtt	187	56	-167	-88
wadden	-162	-165	-236	35
wageni	-31	-135	104	-7
warena	-95	31	-119	-119
warenw	-107	-75	-48	-5
warmte	27	-142	19	-202
waterl	-29	-142	-20	-213
waters	-104	-82	21	-45
websit	-64	-134	-156	-167
weerba	-90	-98	-184	41
weerge	-87	-186	-157	-53
wegbeh	4	147	-142	-58
weggew	-141	48	-127	-115
wegver	-135	-156	-161	-120
weiger	-76	-3	-238	-185
wekeli	102	144	-45	12
welzij	-87	-5	91	-140
wensel	-199	214	-58	-121
wereld	-190	-205	24	-49
werkbe	-119	-151	-143	-132
werkda	-47	88	100	-167
werkdr	47	-140	-129	8
werkel	15	28	-61	-128
werker	66	-128	-16	-140
werkge	103	-26	-118	-187
werkgr	-60	-110	-193	-14
werkin	-46	52	60	80
werklo	-88	0	62	-75
werkme	77	66	-102	-101
werkne	151	-69	-88	-174
werkpl	66	-123	-37	-217
werkvl	-135	-16	40	-61
werkwi	-150	36	41	32
werkza	-94	-125	-169	88
werkzo	0	-50	7	-133
wester	-105	-152	-202	98
wetens	-120	7	-30	-5
wetgev	-140	-76	-23	-112
wethou	-177	-143	-81	22
wetsvo	-146	-145	179	138
wetswi	17	-187	77	116
wettel	-114	99	-57	-59
wijkag	85	-26	-247	-203
wijkte	-15	74	-90	-145
wijkve	-172	113	-75	-133
wijzig	-81	5	58	225
winkel	138	-83	-180	-37
winter	73	-130	81	41
wissel	207	-125	-158	-87
woning	54	29	-234	-37
woonpl	-120	-127	-167	-154
woonwa	-112	-134	-106	-156
woordv	-114	-188	-206	1
zaterd	-2	93	-151	-73
zekerh	35	-119	9	-49
zelfre	-157	-118	78	31
zelfst	-180	49	-123	-230
zestie	84	-48	87	54
zevent	-1	16	-117	-26
zichtb	145	-196	-227	133
zichze	69	-220	-29	-115
zieken	32	-31	14	-170
ziekte	171	-131	-143	-101
ziensw	-1	20	-193	-116
zij-in	-109	-145	-164	-140
zitten	-56	-126	94	-67
zittin	-141	58	119	-90
zoekja	91	5	-148	-123
zomerm	-127	-141	-137	-97
zomerr	-106	-130	-74	287
zonneb	73	32	-175	-96
zonnev	-89	76	-170	-136
zoogdi	-117	-147	-198	-175
zorgaa	-134	-114	-142	-80
zorgau	-98	-95	34	127
zorgbo	-98	22	-147	-76
zorgel	41	-114	-229	-146
zorgin	-192	-182	-182	-22
zorgpl	-136	-160	-145	-207
zorgve	-124	13	63	45
zorgvu	155	-211	-223	-199
zwaard	-21	-113	-126	-105
zwange	46	-189	-55	-3
zwemva	-96	-92	-119	103
zwitse	-128	-115	-148	-20
`,
  pair: `
# #	-192	-178	-197	-10
# ,	-28	5	102	108
# .	-31	-158	-33	157
# :	-156	354	-417	45
# ;	-157	-228	161	237
# a	-118	-176	220	-136
# aan	-108	2	106	78
# aanvragen	-42	-105	-69	-69
# af	-29	-189	32	63
# afdelingen	33	-128	-124	-107
# al	-199	-6	175	-221
# alle	-141	-148	-77	169
# als	-77	-116	-97	-34
# april	-137	-146	108	110
# augustus	-49	-112	-78	1
# basisscholen	-189	-141	-203	-201
# bedrijven	114	-167	-174	-186
# berichten	-67	-37	85	135
# beschikbaar	-175	-160	117	163
# betrokkenen	-127	-98	-175	-135
# bevat	73	23	135	30
# bewoners	-185	-123	-140	-133
# bezochte	160	-160	-103	-116
# bij	-25	-213	46	37
# bijna	-39	-109	-64	-91
# binnen	72	-182	48	40
# blijft	-133	66	90	164
# bracht	-146	-113	-91	-146
# bruggen	56	-129	-176	48
# c	-78	-132	126	-159
# cent	200	-201	-177	-122
# circa	-106	-75	-173	-140
# dagen	269	-233	-199	-20
# de	-156	-247	44	152
# december	-123	-70	-25	13
# deden	-153	-147	-128	-153
# deelnemers	-197	-206	-155	-150
# dienden	-157	-87	-126	-125
# doe	-108	-86	-166	62
# door	66	-220	-55	2
# dossiers	-89	-139	-190	-58
# drie	-126	-158	-38	-86
# een	-96	-148	39	58
# eg	-86	-136	-132	-104
# en	40	-68	54	53
# euro	-35	135	-56	-51
# extra	49	101	-53	68
# februari	-104	-232	5	-16
# fractie	-103	4	-149	-43
# gaat	-65	-135	40	126
# gebeurt	-99	127	122	12
# gebouwen	-78	-95	-106	-92
# geen	38	-72	0	-59
# geldt	-96	-116	-153	71
# gemeenten	101	-207	-168	-228
# gemiddeld	-15	-91	-65	-87
# gepland	-81	-104	75	174
# gereed	-35	-138	-46	146
# gesprekken	-144	-176	-101	-159
# gevallen	137	-104	-117	-82
# geïnformeerd	-162	-48	-154	-36
# haar	-93	-116	-109	-67
# heb	-60	-64	-206	-264
# hebben	-128	101	-87	-214
# hectare	-121	-163	38	-167
# heeft	-183	-127	-50	-86
# het	-178	-150	144	50
# huishoudens	-131	-169	-135	-129
# in	-7	-220	60	162
# ingesteld	-142	-106	-135	-83
# instellingen	-159	-145	-138	-89
# inwoners	4	105	-194	-81
# inzake	-24	-85	-159	-39
# is	60	-70	44	-282
# jaar	-155	181	-238	-235
# jaarlijks	-107	-224	21	-56
# januari	-179	-160	104	161
# jongeren	168	-205	-20	-126
# juli	-167	-21	170	198
# juni	-128	-177	35	-32
# kan	-82	-151	-10	-31
# keer	68	-134	4	-161
# kilometer	-171	-196	40	-104
# kinderen	-170	-244	-208	-191
# klachten	-256	-231	-187	-185
# komt	-5	61	66	134
# kunnen	-213	-153	-26	58
# kunt	-99	-152	10	-36
# kwam	-109	-96	-99	-161
# laat	-195	-24	-77	120
# leerlingen	-121	-13	-198	-100
# locaties	-79	-151	-166	-114
# maanden	111	-59	-65	-68
# maart	-129	-74	-62	-73
# medewerkers	71	-128	-128	-109
# mei	-151	4	90	67
# meldingen	93	-166	-111	-118
# mensen	-139	-181	-236	-241
# met	66	-181	-23	-59
# meter	-154	-10	128	93
# miljard	-14	-162	-209	-185
# miljoen	-86	-92	-33	-80
# minuten	255	-206	-237	-70
# mln	-72	-184	-150	-126
# moet	-53	17	79	77
# moeten	-31	-22	-165	-153
# na	-37	-140	-134	146
# naar	128	94	26	20
# neemt	-77	-156	59	125
# niet	145	118	47	-63
# nog	-15	-175	-154	-184
# november	-127	-49	-89	-87
# oktober	-177	-162	-42	142
# om	-9	-182	-169	-170
# onderzocht	-120	-89	-212	-160
# onderzochte	232	-154	-175	-74
# ontvangt	-65	-105	134	158
# op	-86	-31	-40	133
# open	-115	-235	121	236
# opnieuw	14	-121	-117	-15
# over	-171	-172	54	32
# per	46	-34	-46	-191
# personen	-289	7	-55	-215
# plaatsen	72	-146	-26	-176
# plekken	74	30	-131	-118
# plussers	-19	38	-124	-6
# procent	431	-116	-200	-124
# procentpunt	379	-152	-144	-124
# projecten	-123	-148	-188	-182
# publiceerde	-90	-114	-52	-79
# reacties	-92	-77	-159	65
# reeds	-137	-154	14	-138
# ruim	-58	-106	-153	-123
# samen	-101	-122	-1	-45
# schepen	-121	-125	-103	-137
# scholen	-221	-117	-171	-193
# september	-192	-180	108	44
# slechts	131	-115	-127	-115
# stonden	-182	-51	-70	-116
# studenten	-127	-106	-113	-89
# te	-114	18	84	156
# tegen	-10	-64	-37	-114
# telde	-121	-87	-110	-132
# terug	-90	-177	-4	123
# toe	-105	-70	-3	159
# toegezegd	-44	-147	-94	-120
# tot	333	-229	-141	-123
# uit	21	68	150	85
# uitvoeren	-69	-224	87	122
# uur	38	202	40	-28
# van	216	-179	47	-79
# vergunningen	55	-114	-81	-138
# verschijnt	-96	-50	89	248
# verwacht	-68	-114	124	147
# volgt	-80	-100	-162	184
# voor	78	-213	2	4
# voort	-71	136	-149	-147
# vroegen	-128	-72	-115	-134
# waren	-181	-68	-145	-245
# was	-169	-103	-177	-201
# weken	-47	-173	-86	-101
# werden	17	-114	-109	-157
# werknemers	76	-187	-85	-97
# woningen	-191	-160	-120	-148
# worden	-185	-27	81	151
# wordt	-184	-280	65	308
# zaken	-80	-139	-90	-145
# zal	-85	-204	178	265
# zend	-42	-94	-89	-1
# zijn	-73	-15	18	-97
# zullen	-76	-93	48	-77
# à	198	-131	-134	-119
, #	-81	-172	0	-25
, aan	45	136	92	74
, aangezien	53	-110	71	-117
, acht	21	-2	93	-163
, al	159	-69	-59	47
, aldus	165	-13	-120	-243
, alleen	108	-129	65	-160
, als	-61	-65	62	186
, alsmede	-112	49	-154	-116
, b	-57	145	-135	-124
, beantwoord	-46	-96	-83	28
, behalve	-136	-197	215	32
, behoudens	-145	-130	45	-162
, ben	-145	168	149	-125
, bepaalt	-144	-148	181	-205
, bespreek	-84	-201	183	176
, bestaat	-114	145	84	-145
, bezie	-49	60	81	156
, bij	140	25	-236	-122
, blijft	58	83	-19	30
, blijkt	158	-92	-157	-130
, c	-18	124	-190	-111
, cultuur	-60	-94	79	6
, dan	-389	-241	-311	252
, dat	-148	-60	176	110
, de	-206	3	-145	-116
, deel	-161	-150	-7	36
, die	-138	-24	129	102
, doch	-149	-100	113	6
, doe	-130	62	-23	18
, doen	113	-47	7	-17
, doet	-184	-195	213	-123
, door	-174	144	141	-235
, doordat	169	-175	-184	-131
, dus	-159	35	-165	-135
, een	-212	327	17	-143
, en	-41	-47	305	80
, gaan	-164	-125	52	81
, gaat	-208	-70	41	15
, geldt	-182	62	31	-72
, gelet	-41	21	112	1
, gemeenten	-119	-17	-132	-130
, gemiddeld	-57	-127	-159	-156
, haar	-120	69	-34	-135
, hangt	-85	-136	-224	-87
, heb	-114	32	37	-170
, hebben	53	-138	38	-112
, heeft	205	52	-44	-176
, het	-81	39	-193	-10
, hetgeen	23	-51	71	103
, hoe	-98	-156	5	-161
, hoort	-114	-103	-191	139
, houdt	90	-212	16	3
, hun	-96	3	-161	-75
, in	21	-4	-242	-49
, ind	31	-65	75	-152
, is	120	143	79	-202
, kan	-69	-72	-113	-248
, komen	126	-156	-134	78
, komt	-172	-186	-64	138
, kon	234	-167	-166	-167
, kregen	-46	-184	122	-152
, krijgen	-168	-179	13	15
, krijgt	-130	-263	127	131
, kunnen	-150	-141	-199	-142
, laat	109	-72	-46	134
, lag	25	-182	-141	-84
, ligt	50	43	-44	-101
, loopt	43	-106	-147	-87
, luidt	94	9	-203	-178
, maak	-108	-144	-107	138
, maakt	-180	-172	97	-115
, maar	230	-195	18	-77
, mede	-1	-105	-12	-172
, meestal	153	-103	-96	-78
, met	-123	-49	92	170
, mijn	-40	-78	-62	-43
, minder	123	-155	-154	-174
, mits	-35	-68	-82	121
, moet	-108	85	92	-223
, moeten	-130	13	-132	-94
, na	22	-191	-203	82
, naar	-47	-132	33	83
, nadat	-121	-105	-160	57
, namelijk	-153	68	99	-210
, natuur	-40	-127	-76	-117
, neem	-73	56	171	39
, neemt	-16	189	205	116
, niet	-41	42	-140	-223
, nog	-111	46	44	152
, nr	-73	-78	-118	-27
, nu	-75	79	185	-96
, of	-183	2	-245	-41
, om	-105	103	29	-45
, omdat	-28	-28	120	-260
, onder	-146	-200	-288	105
, ontvangt	-129	-142	-235	229
, ook	-140	-45	-75	-54
, op	-29	-172	-49	54
, openbaar	-50	-136	-156	60
, over	-79	-101	-87	1
, overweeg	-94	-110	-173	-157
, prof	-60	-100	-74	-80
, samen	-147	-64	106	-90
, scholen	-113	-130	-114	-101
, schrijft	-143	-20	-202	-137
, schrijven	2	-106	-119	-66
, schuift	-102	-49	-170	-181
, sint	-136	-87	-137	-135
, spreekt	-107	209	227	-17
, staat	-174	10	67	-88
, te	-60	27	110	202
, tegen	278	-86	-141	-207
, ten	-115	89	143	96
, tenzij	-192	-90	69	-132
, terwijl	211	-141	-66	-176
, tot	53	-144	-27	-23
, treft	-113	-141	-142	-115
, twee	22	-116	-124	-182
, uitgevoerd	-126	-96	-111	-150
, valt	54	-191	-50	-161
, van	97	-10	-28	-100
, veelal	79	-169	-141	-151
, verdient	-118	-82	-146	-103
, vergezeld	-32	-61	-102	24
, verhuizen	-62	-174	74	-113
, verliest	-203	-130	-19	-148
, vermoedelijk	91	-79	-103	-144
, viel	75	-171	-82	-63
, vind	-173	-129	40	-114
, volg	-111	138	136	81
, voor	-74	-245	-26	106
, vooral	24	-94	-193	-124
, voorzien	-66	-101	46	25
, waar	1	64	154	-64
, waaraan	-144	-129	97	-122
, waarbij	21	-182	-296	140
, waardoor	104	-87	-28	-208
, waarin	-81	-64	-83	-163
, waarmee	-97	-216	126	102
, waarna	-119	-166	-134	187
, waarnaar	-101	-97	-108	-62
, waarom	-105	-172	-236	-129
, waaronder	-159	-30	-162	-171
, waarop	-108	79	-32	61
, waarover	-136	-212	-79	80
, waartoe	-107	85	55	-6
, waarvan	-111	-38	37	62
, waarvoor	-65	-1	-22	71
, wacht	-68	-55	-182	-30
, wanneer	-75	-164	-117	85
, want	-108	23	-28	-192
, wat	118	-228	-5	72
, weet	7	-139	-212	-143
, welzijn	-55	-83	-147	-16
, wil	-116	93	229	60
, worden	-42	-214	55	172
, wordt	-66	-77	-85	217
, zal	-189	-42	-179	56
, zegt	46	-166	-61	-137
, zeker	-158	46	-160	-150
, zend	-120	-99	-166	194
, zet	-114	-163	90	141
, zie	-114	-148	24	-173
, zij	73	-105	248	-112
, zijn	5	-84	42	-293
, zo	349	-45	-385	-90
, zoals	22	176	106	52
, zodat	-50	-60	268	100
, zodra	-69	-93	-80	170
, zonder	160	-232	-102	-90
, zou	-86	128	219	-194
, zouden	-98	70	-117	-126
, zullen	-51	53	42	245
, één	-108	109	-42	-162
. #	-173	-128	-106	-105
. ,	-83	-59	-203	-136
. aan	-91	-174	-186	-160
. bracht	-78	-96	-81	-81
. de	-110	15	-158	-61
. dr	-129	-101	-103	-68
. een	-40	-111	56	61
. euro	-72	-184	-150	-126
. h	-72	-57	-83	-116
. heb	-41	-75	-179	-43
. heeft	-3	-103	-141	-114
. is	-82	-129	66	-169
. j	-48	-61	-75	-106
. m	-126	-120	-158	-98
. nl	-115	51	74	60
. om	-36	-88	-146	-81
. ontving	-97	-32	-109	-98
. over	-60	-84	-104	-109
. publiceerde	-159	-100	-93	-52
. s	-72	-195	-122	30
. stel	-130	191	-179	-167
. van	-61	-164	-187	-181
. vroeg	-45	-61	-74	-46
. wordt	-45	112	62	-17
: #	102	-194	-291	-201
: alleen	-112	73	175	-74
: artikel	-71	-130	177	-139
: bij	118	-130	-168	-55
: daar	81	-108	55	79
: de	95	81	52	93
: die	-12	54	115	78
: directie	-119	-179	-126	-103
: dit	-56	-113	155	31
: een	6	-84	84	-106
: geef	-113	227	1	-3
: geen	-110	-167	189	84
: het	-184	-1	230	-98
: ik	-58	-134	-12	128
: in	153	-219	233	53
: meet	-89	141	-140	-151
: met	100	-151	96	132
: minister	-116	-168	-191	-165
: op	123	-189	-210	-77
: rvo	-71	-206	179	145
: sinds	-169	48	292	-220
: staatssecretaris	-76	-130	-211	-103
: van	194	-145	-170	-120
: wie	5	9	31	-192
: wij	-180	-162	-130	-144
: zij	95	-173	68	-50
; bij	70	-44	121	50
; daarna	-88	-146	149	155
; daarover	-55	-199	-258	2
; dat	-17	59	6	-197
; de	-201	-48	322	261
; deze	-47	-118	-167	-141
; die	-102	116	0	-94
; dit	-96	38	146	108
; een	-55	-21	207	-79
; het	-94	-41	46	52
; ik	-107	-216	102	128
; in	43	5	162	-203
; met	-76	-185	74	-109
; na	153	-186	-160	-146
; naar	-107	-141	32	-7
; op	-121	-119	56	32
; over	72	-178	-195	92
; sinds	-89	115	-89	-138
; u	-34	-84	-49	4
; van	-107	-124	93	126
; vanaf	-130	-126	42	82
; voor	-80	-122	8	3
; waar	-13	-96	172	96
; wel	-83	-155	136	132
; zij	-213	-86	123	93
; zijn	-112	-100	105	-118
? uitgebracht	-67	-71	-110	-72
a #	-187	-88	-261	-28
a .	-91	-8	-76	84
a en	-77	-26	18	79
a is	-136	-167	27	-134
aan #	-188	-10	-216	-196
aan ,	89	-58	27	-32
aan .	37	-83	30	26
aan :	-145	-344	-318	-159
aan ;	-3	40	145	-136
aan a	-31	135	-185	-78
aan alle	-31	50	-222	-210
aan beide	-148	58	62	75
aan bij	-178	35	-82	15
aan bod	-112	-150	44	-18
aan boord	134	-197	-17	-179
aan dat	162	-20	-175	-319
aan de	-127	33	24	4
aan deze	17	-35	59	-106
aan die	-33	73	-33	-229
aan dit	-76	-89	81	-199
aan een	-44	83	-45	172
aan en	74	31	126	103
aan gegevens	169	-94	-106	-134
aan gemeenten	-165	21	185	-183
aan het	2	61	11	-44
aan hun	33	31	-4	-76
aan in	-156	127	4	139
aan kinderen	-140	78	62	58
aan kleine	81	22	103	-127
aan mij	-226	-70	-18	-15
aan mijn	-109	19	-14	327
aan om	-188	146	-229	-224
aan op	2	83	-183	-148
aan tafel	5	81	48	-146
aan te	-124	140	-59	-26
aan toe	10	-239	157	-220
aan u	-78	-114	-96	123
aan uw	-93	59	149	-14
aan van	28	-91	-118	-191
aan wat	-130	2	31	-167
aan werkgevers	-92	-73	-177	-142
aan wie	10	81	93	-161
aan zijn	11	-203	-228	54
aan één	69	-83	36	-2
aanbesteding start	-63	-109	-160	159
aanbeveling #	-149	153	73	6
aanbeveling ,	-72	335	288	39
aanbeveling .	-104	42	-110	-191
aanbeveling :	-171	291	-211	-43
aanbeveling b	-112	66	185	32
aanbeveling is	-111	11	-99	-235
aanbeveling neem	-34	-286	135	194
aanbeveling om	-139	370	308	-137
aanbeveling over	-55	86	127	123
aanbeveling van	-69	134	-115	-103
aanbevelingen #	-77	-219	179	149
aanbevelingen ,	-177	-197	-199	-212
aanbevelingen .	-199	-231	-281	-201
aanbevelingen :	-225	-207	-244	-143
aanbevelingen in	-120	-143	-139	-166
aanbevelingen is	-116	-153	-197	-189
aanbevelingen neem	-53	-202	139	34
aanbevelingen over	-117	188	86	-152
aanbevelingen tot	-117	-165	-214	-138
aanbevelingen uit	-132	-159	-130	-115
aanbevelingen van	-118	-171	-154	-157
aanbevolen wordt	-118	188	-191	-188
aanbieden .	36	23	47	-28
aanbieders van	-124	-150	-89	-151
aanbiedt .	-71	28	-141	-128
aandacht .	-107	-165	-114	8
aandacht aan	-128	-20	-123	46
aandacht brengen	-36	-185	126	134
aandacht van	-99	42	-3	151
aandacht voor	-135	146	-252	-236
aandeel met	106	-91	-117	-75
aangeboden .	38	12	-57	63
aangehouden .	76	20	-155	-102
aangekondigd .	72	-73	-77	-151
aangekondigd dat	-127	-106	-95	-167
aangekondigd de	-51	-100	-110	-37
aangekondigd haar	-71	-64	-96	-88
aangekondigd hun	-76	-73	-142	-96
aangekondigd in	-106	-123	-116	-105
aangenomen ,	33	44	37	-234
aangepast .	-171	13	56	43
aangesloten .	-116	-79	10	-118
aangetoond .	250	-133	-185	-101
aangetroffen .	201	-93	-183	-95
aangevuld .	-69	-103	104	77
aangewezen .	-14	201	49	-166
aanhangig is	-84	-158	-23	-92
aanleiding .	-92	-226	39	-175
aanleiding geven	-54	-115	-138	127
aanleiding tot	-73	-108	-165	-166
aanleiding van	-104	-181	-228	85
aanleiding was	-153	-138	-170	-121
aanmerking .	-172	-136	56	56
aanpak van	-76	-58	-139	-42
aanpassen .	-37	72	-224	-129
aanpassing van	-154	8	24	-65
aanscherpen .	-96	-72	118	10
aanscherping van	-113	-117	-126	-19
aantal aanvragen	130	-30	42	-127
aantal bedrijven	12	73	-151	-101
aantal controles	-37	-11	-136	-64
aantal gemeenten	-101	-129	-77	-13
aantal gemelde	133	-93	-98	-34
aantal klachten	142	-124	-155	-56
aantal mensen	-89	-155	-195	-173
aantal nachtdiensten	-139	-41	-136	-76
aantal onderwerpen	-48	-116	-136	-175
aantal uren	-34	133	-171	15
aantal verzoeken	122	-68	-128	-108
aantonen .	209	-116	-148	-67
aantoonbaar effect	88	-93	-96	-76
aantoonbare invloed	135	-110	-99	-76
aantrekken .	-119	-79	-144	-63
aanvraag .	61	-32	-176	-141
aanvraag in	-55	17	-184	27
aanvraag te	136	45	-194	-136
aanvraag wordt	-146	-165	-143	-136
aanvragen ,	-223	-16	49	-157
aanvragen .	-136	-37	-195	-126
aanvragen van	-126	102	-111	-83
aanvragen wordt	115	-165	-139	-180
aanvragers .	-20	69	35	-90
aanvullen .	-52	-120	81	155
aanwijzingen dat	247	-211	-208	45
aanzien van	-26	40	155	-167
acht .	-76	-147	185	-185
acht aanbevelingen	-185	-182	-169	-108
acht dat	-117	-166	-113	-103
acht de	76	129	-252	-208
acht een	-51	62	-69	53
acht het	-191	66	93	-105
acht hij	-131	160	-107	-140
acht ik	-161	-356	197	-146
acht jaar	43	22	6	59
acht weken	14	160	-178	-5
achten het	51	58	-112	-97
achten wij	-197	-210	57	-144
achter bij	125	-85	-104	-104
achter de	-142	-17	-157	68
achterstallig onderhoud	129	24	32	-97
achterstand in	-97	66	-107	-134
achterwege kan	-73	-95	124	-132
achttien maanden	58	-57	-112	-175
ad #	-169	-263	-80	-284
ad aanbeveling	-88	244	194	61
adr heeft	-187	-68	-94	-65
advies ,	-117	69	-191	-91
advies .	-213	-64	-148	-25
advies dat	-118	-145	-140	-172
advies de	-32	149	134	-90
advies een	-142	-167	-146	-115
advies het	-108	166	-184	-152
advies in	-149	-233	23	46
advies inzake	-48	-114	-81	-135
advies is	-174	162	24	-57
advies niet	62	-152	123	-177
advies om	-167	289	207	-86
advies over	-152	35	-171	58
advies te	-86	-97	-165	-66
advies uit	-85	-193	-211	4
advies uitgebracht	-39	-122	-78	-87
advies van	3	-43	51	-108
adviescollege toetsing	-89	48	-126	-79
adviescommissie voor	-129	-203	-124	-109
adviesraad internationale	-62	-135	-84	-90
adviesraad migratie	-134	124	-93	-103
adviezen .	-165	-243	-206	-155
adviezen van	-130	-135	-139	55
adviseerde in	-73	130	-97	-138
adviseert de	-186	280	-262	-188
adviseert een	-152	174	-78	-92
adviseert het	-120	78	-133	-112
adviseert in	-92	127	-155	-116
adviseert voorts	-108	128	-65	-100
adviseren de	-123	167	-138	-130
adviseren over	-66	-201	-258	-139
adviseren u	-37	91	-152	-190
advisering van	-118	49	-94	91
af ,	96	-279	-18	-173
af .	-42	99	72	-209
af :	-127	101	202	81
af ;	79	-29	-243	85
af aan	-187	-170	-162	90
af met	-109	6	-245	-74
af te	7	207	-18	-180
af van	128	-178	-118	-15
afdeling advisering	-118	49	-94	91
afgedaan .	-170	-130	-187	-67
afgehandeld .	103	-129	-118	-83
afgelopen jaren	-143	-107	-163	-160
afgenomen ,	-76	48	-104	-104
afgenomen .	188	-178	-203	-114
afgerond ,	-134	-83	78	43
afgerond .	-65	29	-60	-38
afgerond ;	-124	-132	-144	62
afgesproken ,	43	-52	-94	-66
afgesproken dat	-172	-102	176	59
afgesproken het	-80	-100	-170	-86
afgestemd met	-127	-147	-175	-184
afgewezen .	-191	-185	0	-40
afgezien ,	-136	71	122	-136
afhangt .	14	-172	-57	-83
afhankelijk van	-233	-43	-10	79
afloop van	-50	106	37	-42
afneemt .	-134	-136	-133	-143
afnemen ,	-136	-10	195	73
afschaffen .	-104	133	-122	-91
afschaffing van	-84	-136	-2	-58
afschrift van	-62	88	-70	-188
afspraken gemaakt	-142	-155	43	62
afspraken met	77	-218	159	-30
afspraken over	18	-101	-128	50
afspraken te	-134	124	-5	-148
afstand .	-95	-178	-175	79
afstemmen .	-112	-121	-117	-169
afwachting daarvan	-98	41	-123	-72
afzonderlijke brief	-57	-164	-237	225
agenda van	-107	-113	11	184
agentschap nl	-67	-110	135	-31
aiv .	-114	61	-85	-99
aiv erkentelijk	-86	-164	-123	-75
aiv is	-1	-203	-135	-78
akkoord ,	-147	-194	128	91
akkoord .	-181	-262	118	-199
akkoord te	-81	252	-245	-203
al #	-99	-118	132	-173
al ,	-122	-188	228	-250
al .	-226	-50	213	-252
al :	-95	-105	177	-184
al bij	-132	35	120	-93
al een	-262	-270	153	-241
al eens	-158	52	52	-150
al enige	-65	38	32	-144
al in	63	-59	59	-253
al is	117	-204	80	39
al jaren	-179	-200	-300	-183
al langer	-190	-196	-91	-19
al op	-111	-211	0	-174
al sinds	-30	-189	206	-219
al snel	-156	-108	95	-132
al terecht	-68	-183	69	-133
al uit	65	-185	-36	21
al voor	29	-131	54	66
al vóór	27	-71	90	-162
al was	-132	96	58	-123
al zo	-180	-142	146	-159
aldus de	174	-9	-104	-236
algeheel verbod	-104	-134	-151	-138
algemeen overleg	-94	-98	-226	-166
algemene rekenkamer	-200	-129	-149	-89
algemene wet	-95	-53	51	-166
alle #	-178	49	99	24
alle drie	46	-5	165	-144
alle gemeenten	30	72	-65	-165
alle scholen	-80	83	106	71
alle vier	-166	30	107	-135
alleen bij	-52	-181	35	-111
alleen nog	-168	-87	49	-154
alleen voor	31	93	75	18
alleenstaande minderjarige	-96	-144	-152	-102
alleenstaande minderjarigen	-102	54	-169	-119
als afgedaan	-74	-119	-145	-150
als bij	104	-210	74	-135
als bijlage	-142	-50	-217	-154
als de	-73	-306	-4	60
als een	132	-174	-104	-203
als er	0	-141	-130	-111
als geheel	6	-90	-103	149
als het	-150	-116	-98	80
als onafhankelijk	-149	-143	-110	-121
als onderdeel	-171	-136	146	-47
als uitgevoerd	-69	-55	102	-181
als volgt	-205	-147	-248	-339
als zelfstandige	58	-27	98	-57
altijd aan	-10	-120	2	-121
altijd een	-1	-124	-96	-100
ambtgenoot van	-75	-127	-100	115
ambtsopvolger .	-69	-179	-28	226
ambtsvoorganger heeft	-113	-107	-188	-143
ambtsvoorganger in	-81	46	-19	-122
ambtsvoorganger u	-68	-87	-56	-86
analyse .	-84	-47	-92	-103
analyse van	180	-102	-95	-129
andere .	121	-171	-155	-144
andere groepen	-115	-165	78	-142
andere landen	70	-130	-219	-195
andere lidstaten	-133	-98	52	-89
anderen .	57	-124	-62	-150
anderhalf jaar	-55	-232	-122	-120
anderhalf keer	109	36	-84	-88
anderhalf uur	80	38	-198	-111
anders .	-180	-220	194	-229
anders dan	103	-139	-213	145
anders ligt	-166	-13	-176	-259
antwoord .	-80	-118	-162	-176
antwoord op	-118	-164	-242	11
antwoord van	-87	-3	37	-100
antwoorden op	-52	39	-110	-89
april #	-173	-79	22	69
april .	-122	-177	28	-42
april een	-91	-203	-12	41
april is	-119	-94	34	-189
april jl	-154	-76	64	-118
april met	-109	-114	90	33
arbeid .	-162	-123	-163	-90
arbeid in	-115	-113	78	-143
arbeid vreemdelingen	-110	-134	-209	-14
arbeidsinspectie heeft	-152	-157	91	49
artikel #	-158	-83	84	-200
arts en	95	-164	-166	-150
asiel en	-153	-123	-90	-142
asielzoekers op	98	-119	-121	-86
au pairs	108	-98	-44	104
auditdienst rijk	12	-163	7	2
augustus #	-199	-115	-103	82
autoriteit consument	-93	-142	73	-175
autoriteit persoonsgegevens	-127	7	87	77
b #	-125	-79	-155	-77
b .	-93	108	-56	-164
banken ,	-88	-193	72	72
banken en	-138	-135	-65	-137
banken hebben	-93	-76	-121	-67
basis daarvan	-154	-172	85	62
basis van	97	102	-27	-101
basis- en	4	7	61	-50
basisregistratie personen	-113	-100	-119	-155
batterijen te	-117	80	-132	-115
beantwoord .	-147	-128	-128	107
beantwoord ik	-51	-90	-111	77
beantwoorden .	-101	-86	-139	-6
beantwoordt .	66	-119	-58	59
bebouwde kom	-107	28	-144	-116
bediend .	-115	-88	58	63
bediening op	-33	-271	-200	-140
bediening van	-55	28	-114	-120
bedoeld voor	-133	-97	-169	-54
bedraagt #	-113	-95	-132	-83
bedraagt sinds	-80	-149	-130	-96
bedrag bij	-131	173	131	-106
bedrag dat	-145	-157	-8	7
bedrag per	-142	28	-131	-142
bedrag van	-146	-67	71	81
bedragen tot	-136	46	139	86
bedrijven ,	71	56	102	-131
bedrijven .	102	27	-233	115
bedrijven die	44	-148	-234	-113
bedrijven een	-26	103	-119	-109
bedrijven hun	102	77	-144	-157
bedrijven in	66	-19	-173	-167
bedrijven met	91	-87	12	-116
bedrijven na	-3	-4	106	-108
bedrijven zonder	-40	-172	-97	-73
bedroegen gemiddeld	-21	-56	-116	-55
beeld .	120	-178	-184	-192
beeld brengen	-80	-166	174	123
beeld dat	-75	-120	-121	-99
beeld en	-86	-52	-112	-103
beeld is	91	-98	-140	-114
beeld kunnen	-115	-143	-92	-152
beeld minder	22	-103	-124	-133
beeld van	-4	-197	-223	-181
begeleiden .	-102	24	-129	-122
begeleiding .	37	-128	-138	-140
begeleiding bij	38	77	-140	-93
begeleiding in	147	-116	-141	-160
begeleiding op	-154	-16	-20	70
begeleiding van	-91	-154	-154	-92
begin #	-152	-142	92	239
begin van	49	69	27	60
begin volgend	-78	-175	-164	64
beginnen .	-108	-3	-65	-275
beginnen in	-109	-230	215	237
beginnen met	-101	-130	-43	193
beginnen op	-93	101	162	5
begint ,	87	-81	35	56
begint .	-114	98	-229	-158
begint in	-103	-114	65	177
begonnen ,	-59	57	11	-23
begonnen .	-73	-234	-96	3
begrijp dat	-127	-139	-132	-158
begrijp de	-106	-76	-125	-192
begrijp die	-127	-151	0	-129
begrip voor	-135	-132	-170	-170
begroting .	-183	-172	-270	-92
begroting geen	-120	4	181	-169
begroting van	-113	-138	23	-203
begroting voor	-89	-37	21	123
begrotingsbehandeling is	-66	-167	-83	-101
behandeld .	-20	14	-114	-157
behandelen .	-30	-132	89	63
behandeling .	-138	-144	-178	80
behandeling in	-107	-128	-185	-156
behandeling van	37	-176	-186	-43
beheer van	-44	104	-172	-177
behoefte .	-202	5	150	-115
behoeve van	48	-121	-150	-76
behoort te	-105	128	39	-158
behoren .	96	-152	-163	-72
behouden .	136	-150	-200	-119
beide groepen	97	-120	-154	-163
beide kamers	-121	45	-313	169
beide voorstellen	-66	-156	129	-123
bekeken .	-186	-173	-254	-158
bekend .	22	-77	-47	-97
bekend is	66	7	-40	-134
bekend zijn	-93	-179	101	66
bekijk ik	-70	-189	-58	200
bekort .	178	-7	-177	-106
bekostigen .	-88	132	-173	-147
belang bij	-124	-117	-164	-136
belang dat	-188	40	-235	-203
belang is	-135	-104	-99	-143
belang van	-123	-112	-161	-136
belangstelling .	-166	-98	-157	31
belangstelling gelezen	-98	-76	-115	-75
belangstelling heb	-108	-87	-147	-95
belasting van	109	-37	-213	-13
belastingdienst .	-133	156	-221	-237
belastingdienst zal	-118	-132	-179	130
belastingplan #	-121	-200	215	153
beleid .	-15	-37	-41	-159
beleidsdoorlichting van	-38	-99	-186	-95
beleidsevaluatie iob	-74	-119	-69	-149
beleidsreactie .	-66	67	-93	-144
beleidsreactie ;	-37	121	-34	-69
belgische marine	-129	-150	-150	14
bellen .	-146	87	-169	-63
ben de	-107	-131	-284	-305
ben het	-111	-104	110	83
ben ik	-169	-5	173	-64
ben niet	-70	-122	7	-190
ben verheugd	-153	-70	-149	-123
ben voornemens	-29	-105	120	215
benaderen .	-70	-116	-119	52
benadrukken dat	-62	-99	-100	-105
benodigde wijziging	-55	-148	-65	38
bent u	-34	-65	-8	-216
benut .	117	72	74	0
benutten .	-160	-188	77	20
beoogd .	119	-72	-62	-42
beoogde datum	-123	-76	-135	180
beoordeeld .	-72	-110	-139	-125
beoordeeld of	-128	-171	-124	-3
beoordelen .	73	63	105	115
beoordeling van	29	-147	-118	-178
bepaald .	-28	-158	-220	62
bepaalt dat	-77	-154	-16	-133
bepalen .	-49	101	-151	-68
bepalen of	-122	7	12	137
beperk de	-144	199	-160	-89
beperken .	63	-147	-188	32
beperken tot	-210	287	-159	-89
beperking .	-152	70	-148	-160
beperkt .	-180	71	-162	-153
bepleit ,	-135	150	113	71
bepleit .	-94	125	80	-128
bepleit dat	-181	186	-155	-163
bepleit de	-164	164	-216	-141
bepleit een	-145	170	-198	-163
bepleit zij	-89	163	-127	-150
bepleiten zij	-57	132	30	-130
beproefd .	-140	-113	93	67
bereid ,	-74	-13	-104	-111
bereid .	-117	-114	156	-128
bereid ben	-38	-82	-136	-204
bereid de	-63	-12	-4	112
bereid ik	-84	-113	-196	46
bereid is	-144	-197	-101	-205
bereidt een	-66	-170	-1	159
bereikbaar is	-120	73	32	7
bereikbaarheid van	47	-146	-188	-124
bereiken .	-56	-238	-175	-26
bereikt ,	70	-130	-176	43
bereikt .	108	68	36	-57
berekenen .	-161	125	-128	-155
bericht .	-132	-183	-211	18
bericht dat	-70	-135	105	-105
bericht ik	-107	-103	-292	73
berichten .	-59	-12	30	137
berichten over	-38	-122	-112	-124
beroep doen	-140	-137	-193	92
beroep op	-7	-62	-178	-143
beroepsonderwijs .	-94	45	-143	-156
berust bij	-86	-133	-173	-118
berust op	-194	-135	-114	-153
bescherming persoonsgegevens	-95	-200	68	10
bescherming van	-193	-108	-169	-134
beschikbaar .	-209	-34	-6	94
beschikbaar is	-9	-27	-51	-12
beschikbaar komt	-197	-162	44	78
beschikbaar te	-99	126	-174	-175
beschikbaar voor	-71	-104	70	50
beschikbaar zijn	-87	-139	-192	50
beschikbaarheid van	34	-143	-147	-147
beschikken .	73	14	-6	-203
beschikt .	-53	-68	47	-96
beschikt over	-239	-150	12	-219
beschouw de	-102	-61	-195	-150
beschouw ik	-79	-40	-117	-121
beschouwing .	-112	87	95	81
beschouwing gelaten	-140	-131	-142	-101
beschreven .	-77	-1	-66	36
beslaat de	-138	-101	-198	-192
beslagvrije voet	5	64	3	-99
beslis ik	-92	-146	158	155
beslissen .	-161	-44	98	154
beslissing aan	-76	-129	-104	-140
beslist .	112	63	70	-12
beslist een	-167	-112	-64	186
beslistermijn van	-81	153	-222	-171
besloten .	-100	73	125	-227
besluit .	-38	16	138	87
besluit bouwwerken	-132	-11	156	145
besluit hierover	-51	-56	-136	151
besluit met	-171	-123	-173	-153
besluit over	-88	-193	-69	157
besluit u	-38	-126	-99	-129
besluit van	-119	-196	71	-161
besluiten .	-75	-136	96	-73
bespaart .	-182	-120	111	107
bespreek ik	-88	30	178	278
bespreken .	-110	53	-96	-179
besproken .	-111	-187	-253	-168
bestaan .	-158	91	9	-192
bestaat ,	-82	-82	173	136
bestaat .	125	-195	-13	-196
bestaat al	-122	-172	45	32
bestaat geen	-110	87	-180	-155
bestaat sinds	-192	-84	-36	-221
bestaat zo'n	-141	-105	-92	95
besteden .	-162	-6	-205	110
besteding van	-130	-130	-41	-30
bestek van	-164	-170	-89	-79
bestemd voor	-164	-131	54	71
bestrijding van	-135	-74	-160	-150
bestudeerd en	-124	-36	-82	-48
bestuur ,	-123	102	78	42
bestuurlijk overleg	-44	6	-50	58
bestuurlijke boete	-58	47	91	-109
bestuurlijke reactie	-92	-159	-236	-134
betaald .	-37	-136	-198	-169
betaald werk	62	72	-139	-101
betaalt de	-150	-165	-163	-141
betalen ,	-124	-149	15	-69
betalen .	-213	3	-20	-67
betekent .	-97	-118	-6	131
beter dan	130	-182	-136	-102
beter op	-82	38	-142	-161
beter te	-173	-6	-132	66
beter zijn	94	4	-112	-123
betreft ,	34	61	123	71
betreft :	-125	-275	165	-68
betreft de	-82	122	65	-189
betreft een	-180	244	-263	-181
betrek ik	-101	-216	18	235
betrekken .	-118	1	-153	-32
betrekken bij	-77	-15	-68	147
betrekking tot	-152	49	163	-114
betreur dat	-169	-101	-148	-148
betreuren .	-148	-160	-133	-81
betrokken .	-55	-59	13	100
betrokken bij	-197	-146	21	199
betrokken gemeenten	-88	-49	129	44
bevat de	21	15	-5	37
bevat geen	-138	8	-55	-76
bevat het	-190	48	-183	-181
beveelt aan	-176	218	-277	-160
beveelt de	-133	210	-224	-189
beveelt een	-94	184	-165	-164
beveelt mij	-80	132	-153	-144
beveelt zij	-108	137	-125	-129
bevelen aan	-214	100	-190	-100
bevelen de	-141	56	-96	-121
bevelen zij	-142	156	-104	-92
bevinding :	224	-192	-180	-170
bevindingen van	32	-162	65	118
bevoegdheid om	-4	-178	-108	20
bevoegdheid van	-125	52	74	-152
bevorderen .	-134	-148	-126	82
bevorderen dat	-124	-132	-128	57
bevraagd .	-164	-89	-150	-93
bewaartermijn van	6	32	-94	67
bewind en	-101	80	-62	-134
bewoners .	-202	-129	-93	-85
bewoners van	-147	-147	-119	35
bewoners zonder	-121	-163	-131	-120
bezetting van	-117	12	114	-108
bezie ik	-120	-2	-12	252
bezien ,	-82	-105	-19	111
bezien .	-120	-283	89	170
bezien hoe	-37	-67	74	90
bezien of	-38	3	66	102
bezocht ,	-121	-97	-85	-66
bezocht .	-142	-98	-200	-183
bezoek aan	-170	-156	-168	-33
bezoek van	-107	-96	108	43
bezoeken .	-96	37	-201	-117
bezoeken aan	32	-152	6	-158
bezwaar .	-69	131	74	-166
bezwaar maken	-172	-193	-2	-205
bezwaren van	-125	134	205	-25
bibliotheek op	-52	-139	13	-141
bied ik	-74	-125	-207	-207
bieden ,	-133	110	41	-114
bieden .	-53	156	-277	-17
bieden wij	-108	-157	82	146
biedt .	-149	-130	85	36
bij #	167	-112	-27	-156
bij .	-64	-249	-13	56
bij aan	52	-127	-148	-156
bij aanvang	70	67	75	94
bij alle	-40	10	87	64
bij bedrijven	43	-106	-58	-80
bij beide	-116	-45	-166	73
bij bijna	127	-119	-82	-96
bij brief	-79	-138	-192	-158
bij dat	-152	-110	-157	44
bij de	-76	31	161	151
bij deze	-115	-154	-230	-146
bij dezen	-102	-102	-122	-161
bij die	-99	-131	10	29
bij dit	-112	-110	-156	-131
bij drie	-128	-114	69	54
bij een	36	-135	21	-95
bij elk	-144	-160	-15	75
bij elke	-180	81	-2	79
bij gastouders	124	128	-146	-128
bij gebrek	115	-148	-114	-126
bij gemeenten	43	67	-167	8
bij gezinnen	105	-85	82	-67
bij haar	-137	-136	-88	54
bij hen	21	-80	-159	-65
bij het	-69	77	71	-62
bij huis	-124	-100	-156	48
bij hun	-144	31	13	-126
bij kleine	-30	-173	-116	-145
bij mensen	86	-131	-56	-124
bij mijn	-120	48	48	-63
bij motie	-73	-250	1	-211
bij nieuwe	-157	42	32	-153
bij rampen	-113	-59	-88	-144
bij te	-101	127	-139	-124
bij twee	115	-143	-108	-107
bij uw	-76	-188	109	128
bij vijfjarigen	89	-35	-40	-4
bij wie	127	-46	-160	-70
bij wijze	-165	66	175	40
bij zes	134	-182	-162	78
bij ziekte	-60	-124	-116	-162
bij één	-110	146	-166	-167
bijdrage aan	-122	-153	-197	-54
bijdrage van	-92	-91	122	122
bijdrage voor	-124	76	29	84
bijdragen .	-91	50	-113	-114
bijdragen aan	17	-94	-137	-192
bijeen .	-146	-145	-157	42
bijeen te	-75	81	-64	54
bijgaand treft	-130	-143	-114	-175
bijgaande brief	-64	191	-84	-117
bijgaande kamerbrief	-55	86	-41	-44
bijgedragen .	107	-146	-80	-47
bijgedragen aan	123	-90	-124	-89
bijgevoegde brief	-80	46	-94	-136
bijgevoegde reactie	-63	108	-80	-79
bijlage #	-115	-9	-247	-198
bijlage .	-132	-196	-155	-161
bijlage aan	-171	-116	-95	-187
bijlage bij	-97	-138	4	-68
bijlage is	-107	-76	-127	-98
bijna #	-137	-92	-103	-99
bijna alle	116	-156	-184	-182
bijna de	101	-134	-4	-130
bijna een	89	-154	-150	-154
bijstaat .	-137	32	-144	129
bijzondere voorwaarden	27	-13	-87	-53
binnen #	-7	172	32	-188
binnen ,	68	-150	-112	-108
binnen acht	-82	59	51	-120
binnen artikel	-132	-151	-163	-154
binnen de	22	30	-15	16
binnen drie	99	-95	-195	126
binnen een	-73	52	-153	-28
binnen het	-52	-167	-63	-106
binnen twee	-114	12	57	-135
binnen vier	-74	21	11	66
binnen vijf	-40	21	20	-84
binnen zes	-14	-71	-243	57
binnenlandse zaken	-54	4	5	115
bleef .	96	-59	-111	-34
bleek dat	136	-77	-80	-84
bleek de	143	-147	-78	-90
bleven .	-1	-96	-88	-75
blijf ik	-127	-196	72	78
blijf mij	-100	-96	-167	173
blijft .	115	9	-57	-186
blijft aan	-114	-124	-174	-154
blijft bestaan	-86	61	73	-64
blijft daarom	-166	-137	178	-128
blijft een	-122	-131	-63	-169
blijft het	-141	32	127	74
blijken dat	-264	-80	-181	196
blijkens de	110	-95	-114	-145
blijkt dat	321	-189	-185	-130
blijkt uit	66	-67	-79	-97
blijven ,	182	131	-135	-60
blijven .	-243	-66	-129	-20
blijven ;	-142	-43	48	100
blijven dan	97	71	-100	-118
blijven liggen	46	68	-163	76
blijven verantwoordelijk	-168	-189	-221	-76
boete opleggen	-131	-88	-117	26
bonaire ,	-136	-87	-137	-135
bood de	-119	-76	-152	-127
bouw van	-165	107	-115	-87
bouwen .	-151	-195	-50	-13
bouwwerken leefomgeving	-132	-11	156	145
boven #	4	92	92	80
boven de	12	-14	-208	35
boven het	118	-167	-167	9
bovendien een	-187	64	73	-156
bracht de	-151	-144	-103	-143
branche .	-123	-169	198	-22
brand in	-102	-125	-137	-97
brandveiligheid .	-131	-69	-109	-86
breid de	-123	134	-170	-126
breid het	-130	179	40	-104
breiden tot	-132	76	5	-159
breng de	-135	209	-75	-74
breng het	-143	179	-197	-155
breng ik	-76	-41	85	190
brengen ,	-100	223	200	38
brengen .	-217	-123	-71	34
brengen bij	-73	167	24	-147
brengen en	-84	79	-9	-152
brengen tot	-177	10	-169	85
brengt .	-132	-16	126	46
brengt de	-152	-189	-197	-217
brief ,	-123	90	-169	-138
brief .	-126	-55	-323	-51
brief aan	-89	8	-225	96
brief bevat	-88	-166	-168	-136
brief bied	-63	-57	-110	-162
brief doe	-59	-142	-138	-155
brief ga	-97	-76	-109	-167
brief geef	-38	-129	-141	-116
brief gevoegd	-100	-93	-76	-25
brief heb	-54	-191	-198	-150
brief informeer	-46	-44	-116	-195
brief is	-151	-127	-181	-143
brief moet	-29	-122	-148	58
brief neemt	-145	-167	130	0
brief op	-92	-152	2	59
brief over	-77	-145	-134	119
brief reageer	-54	-75	-82	-116
brief schrijft	-107	-150	66	-130
brief staat	-77	-143	177	0
brief strekt	-80	-201	-150	-94
brief te	-45	80	-168	88
brief uiterlijk	-38	156	-165	-201
brief van	-106	-64	-95	-367
brief vat	-36	-106	-86	-109
brief voldoe	-95	-94	-120	-180
brief wordt	-126	-126	-180	87
brief zegt	-51	67	206	117
bruggen ,	-28	-16	-182	116
budget .	-151	15	61	-158
budget op	113	-134	-159	-146
budget te	-134	147	54	-113
budget van	-156	-145	-199	-91
budget voor	-152	126	-152	-195
budgettaire belang	29	-72	-118	-59
buiten .	-92	52	-151	-140
buiten beeld	164	-140	-143	-90
buiten beschouwing	-190	36	-174	-4
buiten de	-87	48	-103	-52
buiten het	-280	57	-39	-155
buiten kantooruren	-133	73	-195	-149
buiten kijf	-109	-147	-155	-173
buitenlandse handel	-48	31	-167	67
buitenlandse zaken	-142	-164	-21	-2
bureau .	-111	-58	156	43
bureau beveelt	-94	54	-42	-26
bureau geeft	-166	-59	-121	-118
bureau heeft	73	-152	-117	-88
bureau lindhout	-123	-103	-69	-77
bureau niet	192	-140	-121	-70
bureau van	-160	-103	-178	-124
bureau vindt	-151	159	-197	-158
bureau voor	13	101	-167	-93
bureau zou	-80	162	84	-54
burgemeester en	-125	-9	27	3
burgemeester van	-151	-139	-154	-168
burgerlijk wetboek	-69	-146	46	-195
burgers .	29	-147	96	-139
burkina faso	-84	59	65	-121
c .	-98	-62	-57	-125
capaciteit van	-84	7	-13	-118
cda-fractie vragen	-39	46	-150	-87
centraal planbureau	79	-106	95	78
centrale commissie	-37	-119	62	-15
centrale vraag	-165	-117	-85	-140
chauffeurs .	154	-84	-95	-91
cijfers in	-78	-145	-152	112
cijfers over	-67	24	-104	100
cijfers van	22	-139	-89	-128
circa #	-114	-100	-146	-59
co #	-102	-68	-180	54
coa ,	-67	-156	-28	134
coa .	-134	-57	-21	-211
college adviseert	-114	173	-92	-113
college bescherming	-75	-136	119	42
college heeft	27	-199	-152	-89
college van	-137	-73	110	-3
college voor	-157	-99	-48	-20
commissie ,	15	71	-139	-161
commissie .	-81	15	66	-143
commissie aan	-138	54	-7	-145
commissie adviseert	-163	-87	-194	-99
commissie doet	-153	-41	-127	-104
commissie geen	116	-201	-200	-86
commissie heeft	-145	-320	-278	-120
commissie is	49	71	15	-220
commissie komt	-101	-129	-45	-167
commissie om	-97	165	-4	-212
commissie stelt	158	23	-163	-105
commissie van	-78	-172	-14	-178
commissie vindt	-79	157	69	127
commissie voor	-57	-176	-34	14
commissie werkt	32	-100	-159	-133
commissie wil	-117	175	-216	-120
commissie zal	-61	-154	-267	-315
commissiedebat van	-79	-73	-171	-247
conceptrapport over	-87	-83	-111	-63
concludeert dat	346	-233	-146	-130
concluderen dat	162	-154	-117	-105
conclusie dat	165	61	-147	-194
conform de	-122	-159	-143	89
conform het	-89	-111	-113	-132
constateert dat	285	-192	-127	-129
consultatie .	-97	-123	-134	234
consultatie gaat	-56	-173	168	148
consumenten de	-31	-13	-121	-80
contact met	-104	89	-160	-93
contactpersoon bij	-16	28	-110	-75
controle .	55	23	-126	-136
controle door	-117	130	56	-108
controle op	25	118	-177	-109
controle van	146	91	-136	-107
controleert .	-89	48	-193	-71
controlegroep .	-70	-19	35	94
controleren .	-9	110	60	-77
controles in	-113	9	88	20
controles op	-150	-176	41	34
convenant gesloten	-39	-73	81	-141
cultureel erfgoed	-103	-110	59	28
cultuur en	-60	-94	79	6
curatele ,	-89	-72	-140	38
d #	-104	-21	-158	-50
daalde het	145	-163	-78	-104
daalde met	71	-88	-118	-86
daar bij	-117	-151	-110	49
daar de	-74	-89	10	-126
daar een	16	-133	-134	56
daar in	-138	37	-183	66
daar naar	-112	-143	106	-98
daar niet	-89	-231	97	-78
daar niets	-179	-188	-27	-111
daar op	-145	-149	-170	-137
daar staat	205	-159	-48	-132
daar voor	-122	23	36	91
daar weinig	-127	-158	134	-153
daaraan is	-127	-153	129	-79
daarbij aan	129	-164	-135	-128
daarbij is	-152	73	-112	-92
daarbij niet	-135	49	-185	-138
daarbij ook	-49	-131	-142	133
daardoor met	73	-92	93	-71
daarentegen geen	128	-85	-160	-89
daarin .	-79	-88	-61	-142
daarin de	-109	-192	-6	19
daarin een	-123	-6	-84	-212
daarin geen	-146	-142	-41	-157
daarin is	-113	-175	-195	41
daarin te	-91	-127	31	-143
daarmee een	-87	-121	-156	-171
daarmee in	57	-175	129	13
daarmee is	50	-179	57	-22
daarna is	-112	-156	97	152
daarna op	-132	-122	-181	-59
daarnaast een	-134	37	21	27
daarnaast zou	-151	210	-187	-145
daarom aan	-164	15	75	-77
daarom dat	-140	54	150	-134
daarom een	-107	39	6	110
daarom eerst	-89	-103	152	138
daarom in	-62	-107	-103	-166
daarom is	-93	-180	-38	-168
daarom met	-139	-158	118	165
daarom niet	-174	-173	142	-315
daarom voor	-113	-33	243	102
daarop aan	-96	-2	45	50
daarop binnen	-133	-61	-135	84
daarop in	-71	-168	-84	8
daarop is	-156	-152	85	82
daarop kom	-34	-72	-204	140
daarop wil	-114	-100	184	-101
daarop zelf	-72	-134	-177	-145
daarover .	-74	-90	-144	88
daarover een	-54	-114	153	76
daarover in	-173	-82	-93	-15
daarover is	-87	-46	175	83
daarover met	-150	-161	-52	-14
daarover nog	-66	-148	-111	-71
daarover ontvangt	-36	-117	-172	157
daarover vóór	-26	-151	-206	139
daarover zelf	-40	-112	-181	-171
daartoe #	-152	-104	-90	-94
daartoe .	-101	-220	-165	-116
daartoe aanleiding	-57	-126	-194	167
daartoe ben	-48	-113	204	-90
daartoe ga	-85	-107	-101	-185
daartoe gaat	-63	-103	168	147
daartoe in	-75	-143	165	112
daartoe niet	-116	-104	-189	-139
daartoe zijn	-146	-27	-99	-113
daarvan ,	-84	-136	105	-12
daarvan aan	-101	32	51	-136
daarvan af	68	-137	97	-112
daarvan bericht	13	-104	-210	193
daarvan bij	-91	56	52	-122
daarvan de	-34	-154	-161	-178
daarvan een	-106	-149	105	-36
daarvan in	-182	-184	111	-41
daarvan is	-60	-163	-276	-241
daarvan kan	-50	-127	-147	-154
daarvan niet	-112	-106	31	-180
daarvan te	65	21	80	-124
daarvan worden	-98	-140	-70	84
daarvan wordt	-139	-167	103	112
daarvan zijn	-149	107	-192	-148
daarvoor #	-36	-138	16	85
daarvoor benodigde	-141	-170	-132	239
daarvoor de	-185	-94	-128	-144
daarvoor een	-102	25	-212	87
daarvoor in	-68	107	29	-195
daarvoor is	62	-139	-103	-248
daarvoor niet	-148	85	6	-148
daarvoor ruimte	-124	-144	95	132
dag .	-197	-77	144	67
dag en	-200	213	58	-213
dag in	-2	31	-178	-151
dag van	-121	-85	17	-186
dagen ,	26	-105	35	-168
dagen .	20	-157	88	126
dagen bekort	140	-80	-77	-45
dagen in	82	108	99	50
dagen is	-18	-129	97	13
dagen korter	142	-74	-53	-39
dagen per	-154	32	-161	-13
dagen te	-85	66	-146	-171
dalen .	-64	-174	-80	-123
daling van	198	-157	-107	-144
dan #	-103	-126	-26	-37
dan aan	59	-151	-132	-159
dan andere	125	-138	-114	-129
dan anderen	141	-136	-93	-112
dan begroot	129	-128	-104	-95
dan bij	256	-200	-184	-198
dan de	83	-24	-127	-121
dan die	105	-70	-61	-61
dan drie	68	106	-172	-164
dan een	6	-151	-138	46
dan elders	173	-131	-158	-110
dan gepland	70	-108	-185	-285
dan het	-38	-144	-252	-220
dan hun	11	-103	-132	-62
dan in	280	-113	-235	-181
dan is	68	-103	-173	-69
dan kan	-120	-155	-172	-151
dan ligt	-64	-159	-146	-107
dan niet	-140	-49	19	-102
dan nodig	-144	-130	-55	58
dan onder	98	-126	-87	-72
dan ook	-32	74	320	-72
dan op	89	-172	-40	-176
dan tien	31	33	177	50
dan twee	-101	91	-88	-82
dan twintig	-3	21	-156	-94
dan veertig	0	-10	-104	-129
dan vergelijkbare	195	-130	-131	-105
dan vier	38	127	-213	-181
dan vijf	64	-173	15	50
dan vijftig	66	43	-104	-129
dan voor	-95	-197	186	-51
dan voorheen	166	-121	-89	-77
dan was	140	-137	-154	-60
dan wel	61	6	-33	117
dan wie	193	-102	-159	-92
dan zal	-131	-109	0	216
dan zes	-102	20	-162	14
dan zou	-220	-294	-199	-248
dan één	-172	26	149	54
dank de	-115	-95	-112	-132
dank verschuldigd	-162	-93	-95	-106
danken is	175	-155	-95	-90
dankzij de	211	-151	-164	-75
dat #	81	-143	-31	-175
dat ,	-140	-126	-178	15
dat .	-125	-177	169	-176
dat aan	168	-85	-245	26
dat aandeel	197	-136	-169	-129
dat advies	-106	-166	-92	43
dat al	-202	-127	51	-121
dat alle	-113	-3	139	77
dat anders	-118	-175	-100	-47
dat bedrag	-104	-120	94	-137
dat bedrijven	160	-86	9	-106
dat beeld	-131	-129	-133	-119
dat ben	-117	-144	8	24
dat bestaande	52	82	-151	-168
dat bewoners	44	15	-84	-117
dat bij	-19	46	-66	-178
dat binnen	21	-155	98	-156
dat daarvoor	19	-140	-213	-177
dat dag	-146	128	142	-149
dat de	186	22	-114	-114
dat deze	75	-169	-234	-192
dat die	197	-233	24	-209
dat dit	113	-114	28	76
dat doe	-113	24	176	-45
dat doen	-115	-219	85	82
dat doet	93	35	162	-53
dat door	-47	-123	-110	-167
dat een	52	4	-64	-88
dat elk	-106	58	-170	-32
dat elke	-119	103	125	-223
dat er	46	21	-245	-53
dat gaat	-85	-84	63	50
dat gebeurt	-186	-114	-7	72
dat geen	61	-141	-44	-102
dat gegevens	-8	7	-63	58
dat geldt	93	-157	95	-123
dat gemeenten	25	165	-125	78
dat gesprek	-189	-104	-238	-56
dat geval	-90	-171	-176	-141
dat gezinnen	108	-193	-85	80
dat haar	-113	-116	-161	-134
dat het	88	148	-61	-161
dat hij	-170	100	40	-185
dat hun	78	-55	-211	-141
dat iedere	-195	134	66	-165
dat iedereen	-81	-127	-191	-90
dat iemand	-34	-205	-59	-173
dat ik	-81	126	-68	64
dat in	2	-29	49	93
dat instellingen	74	-199	-156	-133
dat is	-245	20	10	-90
dat jaar	-147	-228	30	49
dat jaarlijks	-147	-116	58	-120
dat kan	-122	-225	-96	45
dat kinderen	52	-209	-222	31
dat kleine	155	-205	-157	-112
dat laat	34	-139	68	-38
dat laatste	-4	-34	-88	-213
dat leerlingen	8	-135	-36	-59
dat licht	-91	-163	73	-165
dat lijkt	-145	-93	2	134
dat lukt	-187	-103	-206	-239
dat medewerkers	12	95	-188	-125
dat mensen	-266	-236	-226	-224
dat met	-148	25	-11	132
dat minder	73	-145	-157	74
dat moment	-164	-201	-21	60
dat na	69	-138	-144	-146
dat naar	-109	-115	19	74
dat nederland	-13	-31	-173	0
dat neemt	-133	76	-24	-97
dat niemand	-128	-135	-107	-125
dat niet	-129	73	97	-42
dat onderzoek	-144	-166	7	-186
dat ook	-44	-45	-111	-68
dat oordeel	-164	-169	-164	-126
dat op	-30	38	26	-54
dat ouderen	21	-126	-105	41
dat ouders	53	-198	-187	-164
dat overzicht	-117	-145	106	68
dat percentage	-138	-149	-121	-182
dat scholen	81	-121	-123	-131
dat sinds	-167	-195	103	-197
dat slechts	74	-83	-78	-106
dat spreekt	-101	-196	180	34
dat stemt	-178	-99	-171	-102
dat te	-89	12	-151	15
dat thans	-51	33	72	38
dat toe	-171	-72	-169	100
dat u	-119	-69	86	-190
dat uw	-55	-105	-162	-31
dat van	206	-265	-109	-140
dat vanaf	-129	-130	165	180
dat verband	8	-62	-137	-115
dat verschil	219	-142	-213	-134
dat verzoek	-155	-107	-233	-195
dat vind	-132	-131	-146	-147
dat voor	-66	-149	75	124
dat vooral	181	-102	-169	-128
dat vraagt	-87	28	195	43
dat vrijwel	139	-100	-150	-82
dat wensen	-94	103	52	122
dat wie	-24	-148	-133	-123
dat wil	-219	-39	78	77
dat wordt	-112	-85	146	130
dat zij	-21	-39	-62	-69
dat zijn	-114	-144	-34	-175
dat zo	-164	-146	95	-150
dat zo'n	210	-137	-79	-146
dat zorg	-170	35	-171	-123
dat zou	-84	-204	80	47
datum #	-49	-121	-148	-193
datum :	-73	-114	-158	-172
datum is	-161	-62	-235	-51
datum van	-123	-76	-135	180
datum wordt	-70	-128	-185	-126
de #	385	17	-105	-159
de aanbesteding	-178	-116	28	145
de aanbeveling	-178	418	127	-56
de aanbevelingen	-138	42	43	-29
de aandacht	-12	-104	135	242
de aanleg	98	-118	-160	13
de aanmelding	-111	111	-231	-173
de aanpak	-134	-91	-173	-201
de aanschaf	73	31	-116	-76
de aansluiting	-144	-32	-156	46
de aantallen	24	-109	9	44
de aanvraag	6	177	-171	-158
de aanvragen	48	-24	-165	-46
de aanvrager	-118	-12	-192	-116
de aanvragers	-22	-154	38	-86
de accountantsverklaring	-8	-36	91	-68
de acht	148	-223	-45	3
de achterhoek	90	-173	-163	-98
de achterstand	2	-166	-73	32
de achterstanden	-10	-63	-102	-109
de achttien	7	20	-126	-167
de acm	-15	-175	35	1
de acvz	88	144	-198	-118
de administratie	78	-37	-16	-131
de administratieve	139	-126	-134	-89
de adr	112	52	-228	-198
de adviescommissie	-117	20	-138	-10
de adviesraad	-34	88	-179	-120
de adviezen	88	-156	-180	-7
de afbouw	-105	75	-202	-182
de afdeling	-68	159	-193	-32
de afgelopen	-156	-144	-200	-184
de afm	-22	-101	107	-64
de afspraak	-166	-173	105	-99
de afspraken	68	-240	186	95
de afweging	-22	68	75	70
de afzonderlijke	-101	-139	-51	48
de agenda	-127	-141	-93	144
de aiv	-12	222	-46	-216
de aivd	30	-92	35	-6
de algemene	-144	-14	19	-74
de ambassade	-83	-125	134	150
de ambassades	-135	75	124	-191
de analyse	-86	-171	-60	-135
de andere	192	-171	91	81
de antwoorden	-139	-145	76	-87
de anwb	-102	58	118	-99
de ap	-4	-81	-74	-61
de apotheker	121	31	-208	-122
de arbeid	-130	-209	15	-11
de arbeidsdeelname	106	-152	-143	-118
de arbeidsinspectie	-173	36	98	74
de arbeidsomstandighedenwet	-161	-130	73	-81
de arbeidstijdenwet	-146	-9	-176	-145
de artikelen	75	-134	-112	-90
de arts	-156	-3	-170	-15
de audit	-68	-84	-140	-140
de auditdienst	18	-141	55	10
de auto	-142	-54	-140	-178
de autoriteit	-135	-17	113	41
de avond	-78	129	-206	-169
de balans	-78	-141	-152	-103
de balie	25	-190	75	55
de band	91	-113	-151	50
de bank	-181	-130	90	100
de basis-	4	7	61	-50
de bbb-fractie	-105	-115	-49	-83
de bebouwde	-107	28	-144	-116
de bedenktijd	56	20	21	-130
de bediening	-101	101	-137	-118
de bedoeling	-162	-240	-254	224
de bedragen	-35	66	54	-152
de bedrijven	131	-178	-212	-123
de begeleiders	43	105	-140	57
de begeleiding	118	-255	-299	-200
de begeleidingscommissie	-134	34	-183	-109
de begroting	-156	11	61	-22
de begrotingsbehandeling	-153	-233	-255	-177
de behandeling	54	-129	-155	-70
de behandeltijd	-111	100	-97	-93
de beheerder	-85	-178	21	-120
de bekendheid	87	-139	-164	-95
de bekostiging	-4	-82	-57	-12
de belangrijkste	45	-128	-155	-123
de belangstelling	10	-64	54	-101
de belasting	72	-240	-217	-84
de belastingdienst	-62	-27	47	105
de belastingtelefoon	-192	-121	-227	-187
de beleidsdoorlichting	-34	-86	-186	-113
de beleidsreactie	-90	60	-126	-184
de beleidsregel	-139	-70	45	125
de belgische	-119	-178	-225	-61
de beloning	111	-102	-208	-152
de benodigde	47	-116	-62	-119
de beoogde	149	-105	-168	126
de beoordeling	-157	3	-116	-144
de bereikbaarheid	81	-169	-83	-127
de berekening	-36	-63	-188	53
de berichten	24	-92	-202	-118
de beroepsgroep	-116	-79	65	-49
de beroepsgroepen	-141	10	48	129
de beroepsvereniging	-133	-167	-145	-225
de bescherming	-193	-108	-169	-134
de beschikbaarheid	13	11	-181	-150
de beschikbare	232	-167	-182	-148
de beschikking	-135	-64	92	155
de beslagvrije	32	91	42	-40
de beslissing	116	48	-200	-135
de besluitvorming	-92	-94	-19	107
de bestaande	75	-198	15	44
de besteding	-105	-108	11	-17
de bestedingen	-12	84	-90	-108
de bestrijding	18	-50	35	-153
de bestuurlijke	-79	-69	-51	-111
de betrokken	114	-97	83	48
de beurs	54	51	-138	-108
de beurt	113	-177	106	78
de beurzen	-96	-96	-163	-119
de beveiliging	-96	70	-162	7
de bevindingen	-138	-84	-13	7
de bevoegdheid	-62	-61	-103	46
de bevolking	40	-130	-158	-78
de bewaartermijn	-51	-17	-94	52
de bewindvoerder	-140	74	108	-99
de bewoners	81	-51	-138	-171
de bezetting	10	-19	-75	-151
de bezochte	214	-118	-122	-104
de bezuiniging	-137	-143	-193	-148
de bibliotheek	-52	-139	13	-141
de bijdrage	26	109	-7	-104
de bijgevoegde	-73	132	-149	-155
de bijlage	-129	-128	-144	-183
de bijsluiter	-3	-114	-119	-132
de bijstand	133	-85	-150	-101
de binnenvaart	-103	-79	-7	-108
de bodem	-48	44	-156	-140
de boete	82	51	-190	-144
de bond	-102	44	-211	-127
de bonden	10	-206	118	15
de bonus	-48	-136	-127	-96
de bouw	18	87	-258	-44
de bovenbouw	68	113	42	-108
de branche	5	-249	99	-54
de brancheorganisatie	-96	96	-126	29
de branchevereniging	-133	-190	-194	-184
de brand	45	-130	-161	-134
de brandweer	-168	36	-179	-115
de brief	-198	-36	260	-127
de brieven	67	92	125	-68
de brug	-76	-139	-116	-151
de burgemeester	-39	-227	-22	-3
de burger	-162	91	28	-144
de bus	-35	-128	-142	-175
de buurt	65	6	-170	-150
de camera's	41	-162	-151	-82
de campagne	-59	1	-39	148
de capaciteit	-75	8	-144	-60
de cavv	53	55	-144	-183
de cda-fractie	-46	5	-189	-117
de centra	-74	24	-224	-173
de centrale	-179	18	-4	-29
de centrales	-96	-149	-161	82
de ceremonie	38	6	-199	-96
de cijfers	6	-117	-285	166
de circulaire	-146	59	195	73
de coach	-33	61	68	-24
de coaching	-95	3	-98	15
de commandant	-111	-140	151	25
de commissie	81	236	-3	-116
de commissies	-26	-137	56	-140
de conceptbrief	-113	-173	180	97
de conceptreactie	-196	61	185	-137
de conclusie	196	47	-150	-204
de conclusies	-87	-165	-108	-113
de concurrentiepositie	46	-138	-172	-5
de consultatie	-118	-114	-137	51
de contracten	-107	-152	155	-37
de controle	-30	27	135	-130
de corporaties	-121	91	69	39
de coördinator	-12	-141	13	-175
de cursus	60	-151	89	-219
de d	-103	4	-149	-43
de daarvoor	-146	-172	-94	66
de dag	-146	8	65	-21
de deelnemende	-75	-3	-151	-134
de deelnemers	-135	-120	-160	19
de dekking	-39	20	-151	-148
de demissionaire	-74	-87	-63	26
de derde	-89	202	2	2
de deskundige	-144	82	-186	-111
de deur	40	7	73	87
de dienst	-188	-229	-113	124
de digitale	-118	109	-161	49
de directeur	-104	-133	-131	-159
de directie	-133	5	13	-1
de doelen	-116	8	-134	128
de doelgroep	0	54	-136	-154
de doelmatigheid	224	-170	-215	-108
de doeltreffendheid	-167	3	67	51
de door	-93	164	108	65
de doorlichting	80	37	-219	-235
de doorlooptijd	166	-73	-157	-125
de doorlooptijden	-86	-106	-170	26
de doorstroming	161	-162	68	113
de dossiers	216	-144	-160	-182
de douane	-32	-200	-105	105
de drager	-173	-115	-157	-128
de drempel	-180	-98	-168	-49
de drie	223	1	3	-75
de dt&v	-121	-41	137	-11
de dubbele	-50	-30	56	-159
de dupe	-166	-97	-90	-104
de duur	-32	118	61	-181
de eer	84	-166	-147	-138
de eerste	-106	32	17	177
de eerstvolgende	-128	-54	145	252
de effecten	19	110	-174	-76
de eigen	-67	55	-46	-192
de eigenaren	-116	13	153	64
de eilanden	-119	-138	-174	97
de eindevaluatie	-80	-98	-169	119
de eindtoets	39	-103	-143	-139
de eis	-124	43	88	66
de eisen	63	-142	90	-95
de ene	168	-167	-157	-128
de enkelband	-93	-124	-134	-160
de enquête	-135	-130	55	64
de erfgoedinspectie	45	1	-175	-139
de erkenning	-82	95	55	69
de ervaringen	-169	-24	8	109
de europese	-117	-113	40	-72
de evaluatie	-32	-32	-95	-25
de evaluatoren	-113	94	48	37
de exploitant	-131	-153	-140	-171
de familie	-83	-132	-177	97
de federatie	-71	-88	0	-164
de financiering	-58	-25	36	28
de financiële	-83	43	34	84
de fiscale	-59	-2	48	-64
de formatie	-108	-113	169	57
de fractie	-59	-154	-105	-149
de garantie	48	60	99	51
de gebruikelijke	-207	-175	-156	92
de gedachte	-182	251	268	6
de gedragscode	48	-93	0	-171
de gegevens	215	-157	1	22
de gekozen	119	-128	50	-145
de gelegenheid	-142	-107	76	-162
de gemeente	-171	-84	-54	-116
de gemeentelijke	-151	-147	-53	-168
de gemeenten	120	-116	84	-40
de gemeenteraad	-47	-185	-79	7
de gemeentewet	-127	-8	-154	-101
de gemiddelde	91	-10	-162	-129
de genoemde	-205	-162	115	-152
de gesprekken	-18	-66	-231	-17
de gevallen	141	-213	-11	-181
de gevolgen	87	-23	-151	34
de gewijzigde	-61	101	-155	-23
de gezondheid	78	-100	38	37
de gezondheidsraad	-29	-158	-132	1
de gezondheidszorg	-121	44	-92	-91
de ggd	-77	-51	51	-114
de ggd'en	-91	-125	20	90
de glastuinbouw	-40	-120	-130	-111
de grens	-128	29	40	-13
de griffier	-76	-111	-138	51
de griffierechten	-126	49	-150	-144
de groei	189	-129	-119	-94
de groep	-123	-114	-114	-65
de groepen	-154	-154	-131	-135
de grond	67	-173	70	24
de grondslag	-131	-131	16	-203
de grondwet	-123	-33	-150	-166
de grootste	50	-36	-205	-159
de grote	104	-148	50	-141
de grotere	-13	-136	45	67
de hand	-283	108	-87	-12
de handhaving	72	-22	-163	-113
de handreiking	-140	-150	-69	158
de heer	-209	-198	-200	-53
de hele	-155	-174	198	-149
de helft	170	-82	-86	-121
de herkomst	77	76	-120	-86
de herziene	-74	-159	102	114
de herziening	-128	39	183	205
de hoge	-152	-183	-211	-72
de hogere	-127	-100	-10	-84
de hogeschool	-178	35	10	-174
de hoofdlijnen	-55	-121	-183	-154
de hoofdvraag	-145	-70	-38	-80
de hoogste	79	-189	81	-125
de hoogte	132	-88	37	45
de huidige	-296	-21	55	-142
de huisarts	167	-16	58	-66
de huisvesting	-90	-142	61	72
de hulp	-180	107	-227	-189
de huurcommissie	88	-110	-196	17
de huurder	-93	-90	-134	-166
de identiteit	-176	98	-172	-154
de igz	22	107	-186	-67
de ilt	-121	-162	-6	-27
de immigratie-	-109	-98	15	-145
de inburgering	30	-131	-178	-29
de ind	38	-86	2	81
de informatie	-171	105	-177	-123
de inhoud	-85	-36	-192	-64
de inkoop	-86	66	-147	-150
de inrichting	-126	-96	106	-185
de inspecteur-generaal	-123	-171	140	52
de inspecteurs	-117	-176	-85	78
de inspectie	37	73	-109	-54
de instellingen	-29	-101	-4	-50
de instroom	12	-157	-161	-70
de intake	-14	-7	31	-134
de internationale	-101	100	-105	-76
de internetconsultatie	-148	-125	-185	163
de invoering	170	-53	-201	-263
de inwerkingtreding	-98	10	-50	70
de inzet	63	-25	-130	84
de iob	-29	-85	-212	-196
de jaarlijkse	-172	53	76	101
de jaarwisseling	-156	-118	-146	150
de jaren	-267	-151	-172	-6
de jeugdgezondheidszorg	-132	28	-1	-162
de jongeren	-23	-158	-129	51
de juridische	-66	-141	146	82
de kabinetsreactie	-124	-71	-140	-122
de kade	-82	58	-132	-64
de kamer	-44	-3	-25	-3
de kamerbrief	-149	6	-167	-115
de kamers	-100	81	-5	-8
de kans	159	-188	-41	-182
de kantonrechter	126	86	-95	-111
de kanttekening	-112	-117	13	-123
de kennis	158	20	-128	-42
de kerndoelen	4	106	30	-102
de keuring	-78	-168	138	-161
de keuze	-192	142	-108	-17
de kiesraad	19	64	-172	-164
de kieswet	-89	13	-109	21
de kinderombudsman	-174	-150	-235	-27
de kinderopvang	-90	-93	-199	-162
de klas	63	11	-121	-61
de kleine	-3	-119	-121	-178
de knop	100	-85	-113	-79
de koepel	-98	46	122	31
de komende	-177	-166	-207	-20
de koninklijke	-21	-109	10	-4
de koppeling	-156	-51	63	15
de korpschef	-169	-100	18	88
de korpsen	-99	-144	156	55
de kosten	7	4	67	-43
de krijgsmacht	-208	-2	-198	-85
de kring	-112	-9	7	2
de kwaliteit	126	-178	-221	-39
de laatste	-162	-77	-223	44
de landbouw	-115	-145	-174	-167
de landelijke	9	4	-34	24
de landen	53	-207	-186	-139
de landmacht	-150	-158	7	-6
de langere	-38	72	-136	64
de lasten	2	67	-222	-159
de leden	-111	-112	-241	-107
de leefomgeving	51	-90	-223	-174
de leeftijd	66	-198	70	-60
de leeftijdsgrens	-175	113	-60	-136
de leerling	-102	-168	-133	-143
de leerlingen	76	-80	37	-24
de leges	-211	9	125	-141
de leiding	77	-112	104	6
de lening	-198	37	-212	-170
de leraar	-144	112	-170	-89
de lerarenopleidingen	-115	-134	-144	8
de lessen	66	-18	-99	-151
de leverancier	-136	-122	115	-208
de levering	-133	-144	-16	132
de levertijd	119	-95	-161	-151
de lidstaten	-116	-210	-149	-148
de lijn	-149	114	-25	-77
de lijst	-86	60	-57	179
de literatuur	21	-98	-145	-97
de locatie	32	13	128	-119
de loop	-150	-189	117	222
de lopende	-126	95	40	-3
de luchthaven	31	-114	-171	46
de maatregel	117	121	43	-114
de maatregelen	71	-125	-158	-145
de markt	-78	88	88	-154
de mbo	-48	-159	148	13
de mededeling	-18	-88	-139	-158
de medewerkers	12	-186	-180	-162
de media	-163	-32	-152	-133
de medische	70	135	-176	-176
de meeste	180	-195	-125	-203
de melding	-130	153	-126	-174
de meldingen	-32	-17	-178	0
de meldplicht	59	98	55	-49
de memorie	-133	-91	86	-191
de mening	-136	102	-182	-195
de meningen	-123	-134	-188	-108
de mensen	-214	-189	168	-164
de meting	10	-153	87	137
de middelen	-214	96	28	-17
de minister	-67	-31	-7	-15
de ministerraad	-122	-202	22	106
de missie	6	-138	-114	-153
de module	108	80	-99	-81
de mogelijkheden	-141	98	65	-137
de mogelijkheid	-81	-80	-300	54
de monitor	6	-149	-192	127
de motie	-99	71	-242	65
de motie-bruinsma	-53	-62	-123	-44
de motie-ter	-77	-137	-211	0
de motie-van	-108	-213	-203	23
de musea	17	2	111	-150
de naam	-130	-45	124	7
de nabestaanden	-129	-115	-111	-130
de nacht	-6	28	-147	-18
de naleving	73	-82	-182	-42
de nationale	-66	-222	6	-25
de naturalisatieceremonie	-102	-144	-157	67
de nederlandsche	-46	133	-64	-90
de nederlandse	-94	-20	14	-2
de negen	-22	138	70	-123
de netbeheerders	-42	-143	12	69
de nieuwe	-35	-81	72	110
de noodopvang	-3	-96	-94	-126
de noodzaak	-122	70	93	-78
de norm	150	10	-162	-75
de nota	-180	-159	-212	162
de notitie	-109	-67	62	23
de nvwa	52	-62	-115	-26
de nza	-92	-151	4	-41
de oeso	-193	82	-150	-102
de officier	37	-2	-147	-145
de ogen	-182	173	-227	-149
de ombudsman	-28	210	-39	-198
de omgeving	-80	-15	-106	-98
de omvang	89	-131	-252	-40
de omzet	0	64	-93	-123
de omzetting	-53	-98	49	81
de ondergrens	-110	104	56	60
de onderhandelingen	-87	-110	-179	112
de ondernemingsraad	-119	-13	38	119
de ondervraagde	-26	-122	-135	-95
de ondervraagden	129	-85	-93	-35
de onderwijsraad	-118	-130	-134	-100
de onderwijsroute	-107	-98	-139	-138
de onderzochte	212	-154	-136	-93
de onderzoekers	202	105	-160	-124
de onderzoeksraad	-91	31	-92	-93
de ontvangers	-161	-155	-107	-119
de ontwerpbegroting	2	-174	-79	188
de ontwikkeling	-142	-174	-261	97
de oorzaak	59	-156	-189	-175
de opbrengst	-12	43	49	-205
de opdracht	-219	-135	82	74
de opening	91	-151	50	-112
de openingstijden	-151	-156	21	11
de openstelling	76	22	-177	88
de opgave	35	17	77	-159
de opkomst	92	-134	-139	-145
de opleiding	-24	105	58	-33
de oplevering	-161	-61	-201	-14
de opmerkingen	-121	-82	133	-88
de opname	-70	-149	-150	-150
de oproep	-124	201	51	-118
de opslag	-179	-155	-153	-155
de opvang	-25	131	-48	-67
de opvanggebieden	142	-144	-160	-115
de opvatting	-106	-154	-32	-116
de opvolging	-90	-53	-174	-13
de opzet	-156	39	108	-46
de orde	-253	-165	57	115
de organisatie	78	-224	-176	-138
de organisaties	-102	-118	-188	-130
de oude	112	-180	-29	-25
de ouders	34	25	66	-146
de oudste	-103	84	-211	3
de overdracht	-39	167	-206	-32
de overgang	108	-166	-201	32
de overheid	33	-33	77	-160
de overige	-28	8	100	201
de overlast	-86	-60	-113	-58
de overstap	-144	-107	-144	-79
de partner	-117	-107	92	-145
de patiënt	-150	4	120	63
de periode	-96	-170	-199	22
de periodieke	65	-101	-131	-187
de pers	-99	-37	-62	-64
de plaats	-178	-204	-238	-137
de plaatsing	-204	104	22	-1
de planning	65	5	-204	47
de plicht	138	-108	-64	14
de po-raad	-131	-144	54	-49
de politie	-142	-81	31	-130
de politieacademie	-178	107	74	-37
de poortjes	-6	108	-104	-155
de positie	-108	-35	-12	-41
de posten	60	-167	9	22
de praktijk	42	-77	-21	-70
de premie	-141	129	-35	76
de prijs	-66	-9	106	-150
de prijzen	-83	-204	81	-146
de procedure	206	-173	-45	-51
de proef	-146	10	-170	94
de projecten	20	-5	-168	-188
de provincie	-148	-36	-331	-25
de provincies	-143	-33	133	3
de pvda-fractie	-116	-153	-146	-125
de raad	59	148	-83	-90
de raming	32	-157	31	-106
de ramingen	-35	-96	-35	66
de rapportage	56	22	-255	-1
de rdw	-84	-104	-108	33
de reactie	-141	25	-111	-211
de reacties	-146	-169	-171	35
de rechtbank	43	-117	-145	74
de rechten	-63	25	-141	-132
de rechter	58	-55	47	-191
de rechtspositie	-6	-140	-116	51
de rechtspraak	-114	40	-8	-48
de reclassering	-60	-2	78	-48
de redactionele	-104	-155	0	-106
de rede	-200	-31	17	-117
de redenen	-88	-103	-107	-89
de regel	29	-215	25	-212
de regelgeving	27	-125	122	-119
de regeling	70	-27	6	0
de regels	147	-163	-234	-122
de regering	-119	-41	100	-41
de regie	-116	82	-118	-111
de regio	-52	-182	50	-96
de regio's	105	-9	38	25
de regionale	-46	-197	-114	83
de registratie	163	-88	-18	2
de reguliere	64	67	-145	-131
de reistijd	126	50	-15	-167
de rekenkamer	111	180	-249	-191
de rekentool	74	-12	-90	-130
de rente	5	49	29	-119
de rest	151	-152	-116	-173
de resterende	-100	-127	-105	186
de resultaten	38	-64	-112	105
de richtlijn	-87	-183	144	-90
de rij	-106	3	51	-128
de rijksdienst	-14	-122	176	118
de rijkswet	-58	72	20	-48
de rijnvaart	-37	-119	62	-15
de risico's	-187	32	93	78
de rob	67	-30	-132	-132
de rol	-249	71	7	112
de roosters	-65	-176	147	-106
de ruimte	-119	-154	87	-156
de rvs	-51	6	-129	-153
de samenleving	-7	-199	-143	-153
de samenstelling	25	-11	-105	-153
de samenwerking	148	-2	-41	-110
de schade	-113	-178	-248	-167
de schatkist	121	-146	-85	-84
de scholen	45	30	-5	142
de scholing	22	-1	66	-27
de school	-21	103	-104	-63
de schoonmaak	-115	-181	-125	-138
de secretaris-generaal	-147	65	-150	-95
de sector	-126	64	-48	66
de selectie	-143	136	107	39
de ser	-24	107	-210	-40
de sgp-fractie	-99	-205	-134	-131
de situatie	-178	-94	-180	31
de slaagkans	125	-105	38	-104
de slag	-158	73	94	143
de slotsom	298	-138	-177	-138
de sluiting	-136	-73	-77	-75
de sluizen	-150	-82	-81	-16
de snelheid	-77	77	77	-96
de sociaal-economische	-115	-126	-159	-113
de sociale	-31	-196	-143	36
de software	-154	-120	-210	56
de sp-fractie	-137	-51	-135	23
de staat	-40	-45	-70	-149
de staatscourant	-110	-157	160	226
de staatssecretaris	-116	-7	15	-84
de stand	-148	-36	-42	-79
de start	71	69	-243	-93
de staten-generaal	-114	-168	188	78
de steekproef	1	5	-131	-168
de steun	-1	153	-27	-57
de stichting	54	-72	11	-8
de storing	101	-119	-176	-95
de strekking	-130	66	37	-139
de studie	-37	-112	-125	-117
de stukken	-110	-120	-194	-151
de subsidie	33	68	4	-49
de subsidieregeling	-176	-180	-149	-17
de suggestie	-123	297	144	-5
de svb	-199	18	54	75
de systemen	-173	173	-222	-155
de taak	-111	-154	-91	93
de taakgroep	-105	53	-120	-95
de taakstelling	-126	60	-63	-116
de tabel	-137	15	-308	-242
de tandarts	-134	37	-152	-91
de tarieven	-103	-170	-89	2
de techniek	-88	-10	-105	-152
de telefonische	70	-1	-133	-134
de teleurstelling	-123	-113	-77	-126
de termijn	-157	61	140	-298
de termijnen	-93	-41	51	4
de teruggaaf	-10	96	-169	-157
de terugkeer	97	-98	54	-132
de tevredenheid	151	-80	-85	-33
de tien	255	-259	-253	-168
de tijd	-148	-51	24	-158
de tijdelijke	-88	-101	-235	-147
de toegang	114	66	-262	92
de toekomst	-122	-179	63	126
de toelichting	60	98	49	98
de toestand	-167	-136	-129	-125
de toets	-43	-81	110	22
de toezegging	-121	-103	-116	-180
de toezichthouder	-192	109	60	-171
de tracéwet	-12	13	4	-160
de tussenevaluatie	-47	86	-143	-151
de twee	70	-92	-210	15
de tweede	-131	21	-28	26
de uitbreiding	-37	-96	-134	-54
de uitgaven	-35	-72	-160	-132
de uitkomst	-106	-100	48	167
de uitkomsten	2	-79	-129	-14
de uitstoot	138	-65	-91	-65
de uitval	180	51	-183	-126
de uitvoer	65	-139	-138	-140
de uitvoering	35	-141	-125	36
de uitvoeringskosten	205	-21	-193	-124
de uitwerking	-119	-149	153	189
de uitzending	-191	117	-8	-128
de unie	-59	-23	122	61
de universiteit	19	-163	-232	-25
de vaart	-54	-143	-122	-151
de vakantie	80	-128	-155	-145
de vakbonden	-204	104	19	18
de varianten	-92	-142	29	24
de vaste	-63	-118	-127	-185
de veiligheid	-49	-189	-277	-47
de veiligheidsregio's	-110	122	58	-44
de verantwoordelijkheid	41	-182	-11	-175
de verantwoording	41	88	-116	70
de verdeling	-115	48	38	81
de vereniging	-71	-184	-35	65
de vergelijkingsgroep	187	-142	-70	-79
de vergoeding	-126	227	-84	-200
de vergunning	80	110	79	-75
de verhouding	42	-56	15	16
de verkenning	-43	-121	75	158
de verkiezingen	-61	-154	-200	-95
de verklaring	-144	15	-183	-166
de verkoop	-33	23	-220	-166
de verkorte	-97	-101	-120	103
de verlaging	5	-106	-135	-140
de verordening	-132	-122	-63	-155
de verplichting	81	-117	-93	-130
de verschillen	164	-138	-6	-116
de vertraging	89	-152	-123	-116
de vervanging	-140	-185	62	-32
de vervoerder	57	70	66	-84
de vervoerders	-114	58	-205	-200
de verwachting	82	-115	-120	-112
de verzekeraars	-85	92	51	67
de veteranenwet	-66	-154	96	25
de vier	105	149	8	-98
de vierde	-148	190	162	7
de vijf	152	-53	-104	-125
de vijfde	-161	20	131	112
de vijfentwintig	-117	-173	127	-61
de vng	-155	-183	101	194
de vo-raad	-125	-165	-126	-82
de volgende	-157	-161	-42	135
de volgorde	-88	-154	-123	14
de voogdij	-150	16	-196	-163
de voor-	-34	-120	168	134
de voorbereiding	-63	75	-297	-63
de voorgestelde	-122	50	61	89
de voorjaarsbesluitvorming	-93	56	157	101
de voorjaarsnota	-107	-157	33	225
de voorkeur	-82	186	-112	-88
de voorlichting	15	-113	-208	-9
de voorraad	-57	57	-72	-79
de voorschriften	-73	-142	-62	124
de voorstellen	-79	-172	39	105
de voortgang	-104	-12	-258	127
de voortgangsbrief	-83	-129	-161	192
de voortgangsrapportage	-49	29	-24	176
de voorwaarden	-144	-43	151	88
de voorziening	34	69	-30	30
de voorzieningen	-105	93	-122	-126
de voorzitter	-142	-155	-8	-43
de vorige	-77	-134	-160	-156
de vraag	-181	-111	-1	-141
de vragen	-189	-3	-149	109
de vreemdeling	-3	26	-74	-157
de vrijstelling	-114	-90	-135	-85
de vrijwilligers	-26	-153	-170	-102
de vsnu	-60	-145	103	-13
de vvd-fractie	-125	-33	-130	-155
de waarde	-126	-140	22	-110
de wachtlijst	32	-155	-172	-182
de wachttijd	224	-187	-28	-17
de wachttijden	-224	85	-249	-177
de wajong	15	33	-161	-94
de waterschappen	-153	-216	94	68
de website	-166	-61	127	56
de weg	69	-126	42	-18
de wens	-203	-107	119	-1
de wenselijkheid	-139	156	-126	-120
de wereldbank	-52	-100	-1	-119
de werkdruk	22	-131	-123	65
de werkgelegenheid	146	63	-195	-142
de werkgever	-40	-31	-158	-159
de werkgroep	-41	-98	-196	-175
de werking	-129	-167	33	-195
de werkinstructie	-149	81	51	85
de werknemer	66	-33	-164	-78
de werkvloer	-135	-16	40	-61
de werkwijze	-56	-164	118	31
de werving	-124	119	-173	-85
de wet	-60	-25	81	15
de wetenschappelijke	-96	77	-171	-128
de wetgever	-127	58	-56	-166
de wetswijziging	87	-76	-92	-38
de wettelijke	12	-58	-167	-226
de wijk	-84	-178	-164	-131
de wijziging	-47	-86	-17	175
de winst	55	-66	-63	-68
de wmo	-172	55	-69	-143
de woning	106	45	-134	-103
de woordvoering	-62	-142	-98	117
de z-route	-86	54	-134	130
de zaken	134	-90	-125	48
de zalen	43	88	-98	-91
de zelfredzaamheidsroute	-125	-79	-155	-77
de zes	172	-188	3	-163
de zeven	-19	-48	-17	-210
de zienswijze	-83	122	-138	-104
de zomer	-151	-255	35	376
de zomermaanden	-127	-141	-137	-97
de zorg	-118	-177	195	-104
de zorgverzekeraars	-88	66	-92	23
de zorgverzekeringswet	-133	84	136	-60
debat over	-90	-159	-123	-93
debat van	-65	-65	-194	-134
december #	-115	-148	20	14
december .	27	-102	-231	174
december een	-112	-157	93	64
december heeft	-37	-148	36	-160
december jl	-42	-61	-73	-183
deden #	58	-164	-126	-131
deden het	99	-129	-67	-42
deel .	-103	-185	-179	-159
deel aan	-71	-114	-127	66
deel de	-117	-86	18	-19
deel ik	-164	-211	-96	143
deel uit	-224	-128	73	-188
deel van	13	-52	-179	-116
deelname aan	1	-100	-186	-91
deelnemende bedrijven	-74	-137	-69	-64
deelnemende scholen	-82	-109	-74	-134
deelnemers ,	-118	-113	-152	-138
deelt de	-90	-70	-87	-129
deelt u	-142	-201	-87	-92
defensie heeft	-63	-86	-115	-57
definitieve rapport	-42	61	-146	-24
degene die	-95	-180	2	-84
degenen die	60	-56	-200	-98
dekking .	-168	9	-120	-147
delen .	-118	-75	-232	17
delen van	-162	-224	46	22
demissionair is	-42	-75	-182	123
demissionair kabinet	-143	-134	21	-158
demissionaire status	-77	-121	-120	108
den haag	31	52	-84	-105
den helder	-149	72	-168	14
denemarken en	-96	-87	-137	-109
denk ik	-154	-190	175	-176
der staten-generaal	-61	-165	-261	-81
derde aanbeveling	-148	14	53	42
derde kwartaal	-158	-213	11	90
derde punt	-120	118	48	-26
derde suggestie	-110	149	115	28
derde van	295	-256	-118	-140
dertien weken	-91	-3	-153	-143
dertig dagen	-85	103	131	70
deskundige ,	-60	-100	-74	-80
deur uit	76	97	58	53
deze aanbeveling	-108	-308	339	111
deze bijlage	-101	-147	-206	-160
deze brief	-113	-141	-297	-392
deze cijfers	112	-204	142	-41
deze conclusies	-200	-96	-172	-107
deze evaluatie	-109	-29	-166	-209
deze gegevens	-209	-215	-21	-29
deze groep	-111	-6	274	20
deze in	-80	-112	43	49
deze is	-102	100	-144	106
deze kabinetsperiode	-93	-105	71	34
deze leden	-145	-64	-193	46
deze maand	-160	-22	48	215
deze motie	-108	-151	-284	-96
deze niet	-92	-140	17	-174
deze nota	-80	62	-193	-80
deze periode	-48	100	-165	-64
deze proef	-123	-127	-172	-165
deze regeling	-136	-128	-201	-170
deze scholen	54	-28	-98	96
deze taak	-52	-163	172	55
deze toezegging	-127	-49	-158	-140
deze uitkomsten	-143	-12	-252	-181
deze variant	-33	-95	0	-47
deze verplichting	-105	-166	231	49
deze voor	-81	-84	-123	30
deze vraag	-73	-154	-120	109
deze week	-150	-170	40	197
deze werkwijze	-105	151	40	-159
deze winter	-87	-102	-142	78
deze zomer	-133	-163	42	238
dezelfde dag	75	69	-108	46
dezelfde wijze	107	-186	15	57
dichter bij	-106	-122	-114	33
die aan	117	-151	-164	81
die aanbeveling	-48	-226	133	5
die afspraak	-138	-113	-78	-107
die al	-43	-7	-51	-120
die bij	-93	-115	-52	66
die binnen	-129	-227	17	-145
die brief	-64	70	-239	29
die daarvoor	-167	69	89	49
die daling	118	-152	-119	-142
die dat	-121	136	84	76
die datum	-244	58	18	-87
die de	-23	96	171	-55
die deze	-99	-158	143	-17
die dit	-103	-138	28	-48
die door	-142	57	-149	-122
die een	-53	-28	-330	-18
die er	-146	-172	164	-71
die evaluatie	-144	-90	-214	-61
die gedachte	-163	-256	95	-184
die gegevens	-157	-141	40	90
die gelegenheid	-99	-91	-204	122
die gemeenten	-83	-156	77	-147
die groei	181	-102	-96	-71
die haar	78	-5	-195	-121
die heeft	-92	-154	-126	-137
die het	63	-243	-2	-23
die hier	21	-188	-253	-181
die hun	12	-185	16	-212
die ik	-128	-102	130	172
die in	39	-38	-61	43
die is	-152	-88	115	43
die keuze	-66	-99	82	138
die langer	2	133	11	105
die lijst	-76	-80	80	147
die medio	-46	-84	4	134
die met	-29	-52	136	55
die mij	-99	66	9	-199
die mogelijkheid	56	-121	139	29
die motie	-105	-122	-262	72
die na	151	-208	-162	-201
die naar	41	-31	57	2
die naast	35	-157	-137	-100
die net	-184	-148	-119	-70
die niet	-116	-66	-293	-20
die nog	-197	110	-8	-148
die norm	-122	-47	-37	101
die nu	-74	117	18	55
die onder	11	-138	-114	-122
die ook	35	-223	-171	78
die op	-16	-40	89	-67
die over	3	77	-55	-170
die per	-84	-144	147	39
die proef	27	-112	50	28
die reden	20	-42	80	-11
die scholen	49	-133	-149	50
die sinds	-106	65	29	-174
die stap	73	-187	142	-180
die taak	-75	-76	206	0
die te	-213	-103	-80	-192
die termijn	-158	-145	155	2
die tijd	-130	-221	-296	170
die toch	64	-157	-129	-78
die toezegging	-116	-85	-267	-240
die tot	-175	82	-223	-153
die tussen	-28	-180	-185	-174
die u	-84	-30	-229	-42
die uitsluitend	-83	41	-20	23
die uw	43	-67	-70	-109
die van	-28	13	-155	-11
die vanaf	-46	-121	-88	-14
die voor	-11	-283	-27	-92
die vraag	-106	-116	-225	-2
die vraagt	-60	-206	-202	-116
die vóór	-177	112	-29	-167
die wens	-81	-54	83	-139
die wet	-120	-174	33	5
die wij	88	-162	-187	-169
die wijziging	-59	-159	35	53
die wordt	-104	-10	-18	-35
die zelf	109	-184	-168	-79
die zich	-254	-256	-283	132
die zij	35	37	-52	-181
die zijn	18	103	-22	35
die zin	-86	-141	224	151
dien ik	-104	-145	-97	18
dien verstande	-90	-54	158	202
dienden #	-157	-87	-126	-125
dienen .	-81	69	60	142
dienen te	-171	138	-97	-140
diens advies	-59	-137	-180	153
dienst justitiële	-104	-156	-152	148
dienst terugkeer	-153	-94	67	34
dienst vervoer	-66	-80	-143	-111
dient te	-150	257	-74	-189
dierenaangelegenheden rda	-83	53	-133	-90
digitaal formulier	-110	-158	10	154
digitaal loket	-108	0	-220	86
digitale aanvraag	-104	99	-158	48
digitale formulier	162	-101	-123	-47
directie algemene	-109	-122	-150	-95
directie communicatie	-74	-141	-91	-75
directie internationaal	-44	-57	-72	-108
directie migratiebeleid	-80	-99	-132	-99
dit .	-89	126	177	-172
dit advies	-207	-134	86	14
dit al	-148	-204	126	21
dit alles	-194	-125	-240	-154
dit bedrag	-155	127	-48	-187
dit beeld	-210	-53	-166	-175
dit bij	-72	40	156	32
dit hoofdstuk	-152	-133	-94	-152
dit in	-36	-158	31	86
dit is	-33	-208	178	-260
dit jaar	-189	-197	2	178
dit kabinet	-115	-128	-138	4
dit kwartaal	-75	-156	-215	196
dit met	-81	-157	90	-80
dit moment	-165	-93	-63	-84
dit naar	-91	94	-171	-146
dit najaar	-152	-181	130	294
dit niet	-157	-158	68	-213
dit onderdeel	-76	-174	150	-120
dit onderwerp	-156	-219	62	20
dit onderzoek	-114	20	146	-31
dit over	-61	-119	145	162
dit overzicht	-161	-154	12	-117
dit punt	-119	-62	204	97
dit rapport	-183	-204	-261	-279
dit regelt	-120	-117	113	96
dit stadium	-78	6	-15	-137
dit standpunt	-100	-91	-190	-75
dit te	-123	-61	-236	-142
dit terrein	-103	-213	114	25
dit tot	-72	-77	139	-169
dit verschil	93	-48	-166	-160
dit verzoek	-132	-92	1	-108
dit voor	-116	-104	-1	-56
dit voorjaar	-170	14	16	-27
dnb .	-43	129	-186	-143
docenten .	-149	-146	128	-187
doe .	-73	-145	-163	-197
doe ik	-94	-7	-12	-105
doel .	59	23	52	-123
doel beantwoordt	66	-119	-58	59
doel is	-153	-194	44	-189
doel op	-165	-123	-210	-105
doel van	-145	-206	-175	-148
doel was	-185	-129	-137	-117
doelen voor	67	-97	-173	-128
doelmatig is	91	-85	-104	66
doeltreffend :	64	-117	-101	-41
doeltreffend is	99	-137	-102	-81
doeltreffendheid van	-124	-205	102	31
doen ,	102	-124	55	-164
doen .	83	-164	-96	71
doen dat	-8	-131	98	-165
doen de	-77	131	-101	-185
doen er	-167	96	-124	-85
doen op	-60	-158	-199	128
doen toekomen	-55	-68	-194	68
doen we	-99	-179	194	136
doen wij	-93	-197	47	-99
doet .	-3	24	-249	-200
doet dat	-198	-253	-3	75
doet de	-216	88	-312	-12
doet dit	-168	-197	227	-156
doet er	-138	158	21	-143
doet het	-24	-155	86	8
doet mij	-159	97	-238	-198
doet u	-180	-140	52	-144
doet zeven	-139	-119	-118	-87
door ,	-123	-76	70	48
door bureau	-155	-150	-205	-200
door de	-21	70	-8	-132
door een	-195	148	-16	13
door het	88	-183	-33	-83
door loting	-154	-164	-166	-63
door mijn	38	-112	-228	119
door onderzoeksbureau	-172	-105	-95	-103
door te	-109	74	-261	-135
door één	-53	-57	-149	-88
doordat de	-2	-159	-129	-120
doorgegeven .	54	-127	-19	-180
doorgelicht .	-179	-210	-53	93
doorlichten .	-61	-75	-144	-164
doorlopen .	-95	-141	-138	75
doorrekenen .	-138	-136	-95	176
doorstroming van	30	-143	-150	-115
dossiers bestudeerd	-82	-54	-57	-54
dossiers niet	152	-97	-121	-95
dossiers uit	-211	-55	-102	-117
dossiers van	-61	-109	-87	-103
dr .	-130	-103	-116	-86
dragen .	-52	64	-38	19
dragen aan	-109	86	87	-110
drempel van	-146	39	-67	-104
drempel voor	-75	54	33	5
drie .	-213	32	31	44
drie aanbevelingen	-172	-250	-64	-55
drie adviezen	-161	39	57	-183
drie dagen	92	-154	-36	82
drie dingen	-148	116	-175	-124
drie gevallen	174	-160	-82	-90
drie groepen	-86	-178	-131	-108
drie jaar	31	130	94	111
drie keer	66	-169	-153	-108
drie landen	-4	16	43	-94
drie maanden	-29	91	20	101
drie of	-90	71	-160	-172
drie op	149	-218	-126	-76
drie punten	-161	-4	-181	-143
drie reclasseringsorganisaties	-75	-81	-5	-167
drie regio's	-132	39	105	-146
drie tot	167	-163	-163	-121
drie uur	85	-151	-126	-107
drie van	95	-170	71	13
drie vragen	-156	-157	-53	-112
drie weken	81	-108	-69	57
drinkwater .	-106	73	-120	67
duitsland en	-9	43	-89	-173
dunbevolkte streken	-168	-14	147	99
duo en	-101	-99	-109	-70
dus niet	-142	-154	190	-155
duur van	-20	-42	82	-170
duurt het	119	-142	-108	-102
echter niet	170	-215	35	-125
economisch onderzoek	-97	-107	74	-61
economische zaken	-94	-68	-181	-124
een #	388	-204	-196	-217
een aanpassing	-81	7	-120	-98
een aantal	-165	-234	-194	-172
een aanvraag	-32	-66	-268	-73
een aanwijzing	-149	90	109	113
een advies	36	-13	-194	-195
een afschrift	-64	80	-120	-34
een afspraak	49	49	-179	-172
een aftrek	-112	-72	42	-99
een afzonderlijk	-155	-184	-115	-60
een afzonderlijke	-150	122	8	154
een algeheel	-104	-134	-151	-138
een algemene	54	-268	-243	-118
een ander	-241	-217	0	55
een andere	-81	-188	-56	-212
een antwoord	62	-155	76	-163
een apart	-168	148	173	-179
een aparte	-89	-173	167	-1
een arts	-138	-23	-70	-118
een asielzoekerscentrum	23	23	71	-132
een baan	203	-236	-124	-125
een balie	60	103	-149	-112
een bedrag	-124	-144	-25	32
een bedrijf	-34	-162	28	-174
een begin	-130	-121	70	23
een beperking	-116	115	-188	-177
een bericht	-94	-37	-155	96
een beroep	-55	-95	-40	110
een beslissing	-106	-118	73	-153
een besluit	-23	-77	50	74
een bestuurder	-45	-157	-113	-114
een bestuurlijke	-76	19	88	-102
een betere	26	40	60	-110
een beurs	10	-152	51	-123
een bevoegdheid	-72	-84	87	-153
een bevolkingsonderzoek	-158	155	-21	-159
een bezoek	-100	-150	-71	-198
een bijdrage	-237	9	49	-15
een blijvende	-90	-148	-162	-148
een boete	-158	20	-86	-118
een bredere	-135	105	-166	-60
een brief	-93	-240	21	161
een briefadres	8	44	53	39
een budget	-89	132	-42	-116
een buitenlandse	-128	-170	-104	-135
een bus	-38	79	62	88
een camera	-30	106	-136	-147
een campagne	-71	-124	-12	158
een centraal	11	111	63	-205
een centrum	65	-149	-157	-89
een coach	95	-39	-129	-139
een collega	7	113	-136	-104
een commissie	-86	-121	-132	-77
een controlegroep	-211	-160	-26	64
een convenant	-132	27	102	89
een dag	-76	-187	-137	75
een datum	-151	-1	-205	-127
een deel	88	68	-277	-242
een demissionair	-143	-134	21	-158
een derde	354	-32	-121	-171
een dergelijk	2	-182	156	-2
een dergelijke	-85	-16	-21	-87
een digitaal	-129	-60	23	206
een digitale	-118	85	-183	-152
een diploma	-133	-139	50	-190
een doorlichting	-95	-118	-86	-105
een dubbele	-105	85	28	-184
een eerdere	57	-118	-104	-132
een eerste	80	-120	-28	-40
een effect	146	-169	-148	-68
een eigen	-77	72	-200	-178
een en	-88	-128	-170	-64
een enkele	-197	86	-20	-140
een enquête	-50	-120	-157	-161
een evaluatie	-110	-30	-65	193
een evaluatiebepaling	-191	133	79	-191
een extern	-72	-235	111	181
een extra	-161	-238	-44	-68
een fonds	-132	69	-69	-142
een formulier	-80	-102	178	58
een gebouw	-111	-192	-174	-146
een gedragscode	-122	-45	10	-145
een geldig	-141	1	-97	-142
een gemeenschappelijke	86	141	56	77
een gemeente	-118	-34	23	-271
een gemengd	0	-110	-68	-72
een geschil	-116	-189	46	83
een gesprek	8	81	-57	-19
een gewone	-85	-155	99	-74
een gezamenlijk	-99	-167	-190	147
een gezamenlijke	-144	128	45	-114
een gezin	2	-114	160	-152
een goed	-26	-202	-211	-175
een goede	-168	-204	-107	-192
een grens	-187	-146	38	-99
een groep	-50	-161	-86	-97
een groter	-169	-100	-110	-90
een gunstig	124	-87	-212	-113
een half	-61	143	-187	-131
een halfjaar	16	-173	-166	38
een halftarief	-97	73	17	-45
een handreiking	-107	-107	78	-25
een heel	91	-48	-114	89
een herziening	-81	-166	25	-186
een hoger	-224	89	-16	-192
een hogere	-90	-8	203	-218
een hotel	-141	-132	-99	-135
een huis	-187	-180	-165	-143
een inhoudelijke	-25	-126	-211	-134
een instructie	-99	-113	108	0
een inventarisatie	-98	-75	59	-109
een jaar	77	-127	-42	21
een jaarlijkse	-5	202	-105	-185
een jongere	23	-2	-158	-149
een kamer	-87	-114	-148	-93
een kandidaat	-109	46	-114	-103
een keuring	43	60	22	-105
een keurmerk	-18	201	-11	-32
een keuze	-155	72	-18	-120
een kind	-68	9	64	-128
een klacht	53	47	-147	-160
een klachtenregeling	95	60	-175	-100
een klein	25	-134	-96	2
een kleine	-102	-55	92	61
een kleiner	-154	64	-151	-156
een koppeling	-129	80	10	82
een korte	-108	143	-153	-124
een kortere	-183	-39	-207	4
een kwart	305	-154	-244	-164
een laag	33	41	-153	-102
een laatste	-97	205	-36	7
een lager	-173	73	32	-128
een lagere	-138	-72	129	-162
een land	-178	44	39	82
een landelijk	-196	187	65	-157
een landelijke	-27	171	45	-18
een langere	-118	97	92	9
een lening	31	91	6	-175
een licht	11	-138	-116	-140
een lichtere	-79	128	6	61
een lift	-158	-172	-121	-161
een lijst	-166	-148	67	-190
een loket	-109	-58	61	49
een looptijd	-67	-189	89	65
een maand	-73	34	-15	-165
een machtiging	-120	31	-112	-146
een maximum	-135	167	-75	-18
een medewerker	133	55	-110	-123
een medisch	66	-55	90	-113
een melding	169	-32	-218	-164
een meldpunt	-147	108	-158	-240
een meting	-57	87	77	-106
een middel	-137	-20	-83	-145
een missie	52	48	-61	58
een misverstand	72	-186	16	-129
een model	-94	-162	-36	-68
een module	-141	-164	-169	-114
een motie	-106	-201	-115	-161
een nationaal	-69	67	73	-172
een nieuw	-84	44	148	155
een nieuwe	-101	86	71	-8
een norm	-78	-8	205	44
een nulmeting	-39	169	-79	-225
een onafhankelijk	4	40	-131	110
een onafhankelijke	-148	196	-25	-94
een ondernemer	21	-145	90	-92
een onderzoek	-238	-76	-253	108
een onjuiste	77	-129	-137	-107
een ontruiming	-121	128	-103	-85
een oordeel	-13	89	101	25
een op	356	-179	-275	-164
een open	-71	-178	-78	-107
een opleiding	30	-32	96	-152
een oproep	-92	15	-16	-195
een ouder	-122	-23	-10	-136
een overeenkomst	-105	110	-143	-118
een overgangstermijn	-143	-44	-165	-111
een overzicht	-96	13	-171	106
een panel	-110	33	-168	32
een paragraaf	-45	90	135	100
een peiling	121	-121	-124	37
een periode	-112	27	-125	-84
een persbericht	-130	-85	-163	-94
een persoonlijk	-112	-94	-173	-132
een plaats	74	-108	19	194
een plafond	-132	-138	143	-157
een plan	-165	58	40	122
een pleidooi	-129	152	-26	-107
een plek	112	-44	-172	56
een plicht	-151	-164	-69	-134
een pomp	-24	-115	-140	-130
een proef	105	-34	127	84
een rapport	-136	-140	-132	40
een reactie	-66	-183	-154	-87
een recht	-177	96	120	-172
een referent	10	-147	-166	49
een regeling	-141	-137	24	-129
een register	-86	9	190	-79
een regulier	-107	-16	-166	-102
een reguliere	-11	-64	-117	-102
een rekenhulp	-91	-141	-121	152
een reserve	-142	169	-195	-157
een richtlijn	-152	78	82	-68
een rij	-67	-142	111	123
een rol	-115	28	-160	-169
een ruimere	-50	-146	-164	-170
een scherm	-54	84	-155	-71
een schip	-149	-130	-136	76
een school	-109	-32	-115	-126
een schriftelijke	7	69	-41	31
een standpunt	-43	-124	-35	94
een stap	85	-129	110	-86
een steekproef	102	-54	-6	-1
een stelsel	-129	-172	-19	-136
een straf	41	75	-173	-106
een subsidie	-132	-178	-217	20
een taak	-173	-195	92	-131
een tarief	-105	118	161	77
een te	49	-173	3	-179
een team	-131	-150	-94	-6
een technische	-109	-124	-109	-98
een tegemoetkoming	-137	147	29	-121
een tekort	-215	0	-179	-161
een termijn	-211	-124	34	-56
een tiende	-42	37	-174	-88
een toeslag	-149	93	106	-142
een toets	25	45	121	8
een traject	10	-70	-114	-124
een tussenstand	-128	-128	-161	80
een tweede	25	171	-135	-38
een uitbreiding	-93	-141	11	-138
een uitkering	127	-145	26	-57
een uitkomst	-1	-149	155	116
een uitspraak	97	-102	-114	-124
een uitzondering	-149	-182	202	-41
een uur	11	-180	-28	22
een vakleerkracht	129	-80	-124	-104
een van	-230	-95	-96	13
een vast	-97	73	140	-205
een vaste	22	250	-30	-18
een verantwoordelijkheid	-143	-147	23	-103
een verband	239	-147	-193	-85
een verbod	-207	75	27	-34
een verdere	-103	-109	81	-15
een vergelijkbaar	-120	-163	-182	-121
een vergelijkbare	120	-110	-116	-85
een vergoeding	-115	-22	-101	-93
een vergunning	5	-165	-67	-32
een verhoging	-42	213	175	-126
een verkenning	-64	-65	135	58
een verklaring	46	-198	-239	-133
een verlaging	-138	-53	77	-117
een verpleeghuis	6	-163	-143	-109
een verplicht	-199	216	-67	61
een verplichte	-132	60	36	-182
een verplichting	-125	-253	12	23
een verschil	-40	-178	-42	-51
een versie	-69	-164	-155	168
een verslag	30	-21	191	-69
een vervolgonderzoek	-146	-54	-153	-86
een verzoek	40	-24	-36	-117
een vierde	-104	63	97	-148
een vijfde	139	-164	-198	-179
een volgend	-122	-125	-34	413
een volgende	-51	108	-152	-22
een volledige	50	-126	-120	-123
een voogd	74	28	50	-135
een voorschot	-153	174	-42	-109
een voorstel	-76	-241	12	196
een voorwaarde	-157	20	61	-233
een vraag	-94	-133	106	63
een vragenlijst	-187	32	109	-6
een vrijwillig	-103	42	63	-120
een waarborgsom	-34	120	-95	-77
een waardevolle	-47	-132	128	57
een waarschuwing	-85	-35	33	-127
een wachtlijst	11	16	-120	-138
een website	-127	-131	62	-160
een week	53	67	-39	9
een werkgever	-139	-156	-118	-135
een wetsvoorstel	-142	-200	100	124
een wetswijziging	-170	-145	102	75
een wettelijk	-71	14	-107	-194
een wettelijke	-188	99	45	88
een wijziging	-12	-141	259	115
een woning	64	-222	-234	-204
een zaak	-218	-252	195	8
een zonnebank	75	-9	-169	-74
eenmaal per	-101	1	81	-146
eenmalig #	-53	-177	-207	112
eens ,	-81	-127	153	30
eens .	-169	-200	261	-258
eens dat	-155	-135	-29	34
eens in	-158	22	20	41
eens per	-153	28	74	-100
eenvoudige taal	-94	-121	-154	29
eerder .	154	-89	-136	-180
eerder aan	102	-146	-162	-215
eerder dan	-19	-99	-198	-234
eerder in	110	68	69	13
eerst de	-70	-116	95	-14
eerst een	-126	48	-2	-18
eerst in	-112	-53	72	-162
eerst met	-136	-103	129	0
eerst wil	-77	-104	139	-156
eerste aanbeveling	-70	-130	128	-18
eerste advies	-107	73	140	-9
eerste dag	44	117	72	49
eerste deel	-102	-131	75	150
eerste drie	35	-103	126	-39
eerste ervaringen	82	-95	-175	22
eerste gesprek	-160	-131	-209	-15
eerste heb	-128	-143	142	-12
eerste helft	-138	-64	-73	148
eerste is	-197	313	-166	-132
eerste jaar	214	-160	-276	-269
eerste kamer	-123	-228	-347	-201
eerste kwartaal	-143	-212	-138	154
eerste plaats	-216	135	-205	-300
eerste suggestie	-102	26	62	-187
eerste twaalf	77	50	-135	-123
eerste twee	-149	-34	171	13
eerste vier	-156	-185	146	138
eerste wordt	-152	-161	127	104
effect .	226	-139	-133	-69
effect gevonden	121	-93	-149	-74
effect op	218	-135	-153	-70
eigen beweging	25	117	67	-110
eigen bijdrage	-147	-47	161	24
eigen initiatief	-94	-110	-132	-126
eigen kosten	115	-137	-173	-104
eigen onderzoek	-89	-127	-159	-132
eigen regeling	-133	103	-182	-134
eigen zeggen	130	-145	-142	-98
eind #	-130	-186	121	344
eind dit	-107	-94	-92	117
eind juni	-122	-166	-152	160
eind oktober	-110	-100	-206	-149
eind van	85	-156	-174	12
einde van	-44	-86	-150	151
eindigt met	-116	-3	-102	-115
eindrapport aan	-63	-77	-107	-108
eindrapport van	-39	-50	-75	-162
eis .	70	58	-166	-113
eis van	-98	115	-132	-61
eisen aan	27	-19	-174	-129
elders .	179	-134	-149	-99
elektronische controle	-77	-109	-134	-164
elektronische weg	-65	94	-138	40
elf dagen	125	-126	-105	-63
elf locaties	-12	-117	-54	-143
elf minuten	-18	-124	-89	-112
elf van	145	-155	-149	-105
elf weken	132	-152	-152	-155
elk een	-134	-56	-205	-112
elk geval	-52	39	-179	110
elk gezin	-114	131	-184	-98
elk half	-65	-18	124	152
elk halfjaar	-147	130	-176	-93
elk jaar	-32	97	-201	-170
elk kwartaal	-140	26	57	-69
elk nieuw	-62	-64	16	58
elke gemeente	-177	-144	-201	46
elke locatie	-119	73	-181	-107
elke plaatsing	-137	22	-92	107
elke regio	-137	121	16	-153
elke wijziging	-55	-210	123	42
en #	2	-134	3	37
en aan	79	48	12	-162
en ander	-88	-128	-170	-64
en beleidsevaluatie	-74	-119	-69	-149
en bewegen	-86	-69	-139	-118
en bij	88	-105	24	-10
en blijft	-189	-221	267	-222
en c	-95	8	27	11
en coa	5	-86	60	-192
en daar	-121	113	121	56
en daarbij	-30	-75	137	81
en daarna	-85	-52	-159	-172
en daarom	-38	-134	-2	-93
en daarop	-97	25	181	-122
en daarvoor	-134	-53	41	88
en dag	-172	-140	30	-145
en dan	-118	87	-226	-164
en dat	94	154	84	-1
en de	-67	9	-10	48
en deze	-55	27	-92	-67
en die	3	-312	157	72
en douane	-62	39	-156	-146
en drie	-104	-92	58	-170
en duitsland	-124	-141	-97	-116
en een	-192	112	-18	-159
en ga	-33	-99	36	52
en gaat	-143	-80	25	109
en geef	-51	59	-219	-185
en geeft	-102	106	-204	13
en gemeenten	-196	82	-263	-157
en haar	20	125	-25	4
en heeft	-137	-80	-219	-244
en het	-85	47	135	43
en hoe	70	-196	106	75
en hun	-203	59	-193	-161
en ik	-109	-111	113	136
en in	55	118	-52	79
en is	-154	-125	-99	25
en jeugd	-135	-140	-129	-142
en jeugdbescherming	-58	-157	-97	-94
en juist	-158	-151	-128	-171
en justitie	-122	-114	-22	-69
en kaderberoepsgerichte	4	7	61	-50
en kan	-68	-169	-234	-136
en kleinbedrijf	34	-112	-2	-119
en klimaat	-96	-60	-183	-67
en kom	-30	-69	122	106
en komt	-134	-106	-41	78
en koninkrijksrelaties	-59	6	34	130
en laat	-87	-224	249	69
en levert	-113	-133	-6	-32
en limburg	60	-169	1	95
en maakt	-133	-150	61	80
en meer	46	-57	123	-84
en mensen	100	-163	50	75
en mentorschap	-89	-72	-140	38
en met	-264	-83	-25	-52
en migratie	-115	-120	-90	-125
en mij	-89	68	158	-149
en mijn	-143	-161	-216	-249
en minimumvakantiebijslag	-108	-134	-99	-95
en mkb-nederland	-62	65	-146	-141
en nacht	-201	206	69	-196
en nadelen	-34	-120	168	134
en naturalisatiedienst	-109	-98	15	-145
en neemt	-70	-110	163	0
en niet	-13	124	-334	-177
en of	-159	-109	45	66
en om	34	198	-185	-175
en ondersteuning	-66	-80	-143	-111
en ontwikkelingssamenwerking	-48	31	-167	67
en ook	-174	1	-67	-123
en op	-42	-7	-23	-178
en ouder	-168	-94	-105	-124
en ouders	29	-123	-167	-133
en past	-86	-134	25	24
en per	-7	-138	79	-105
en provincies	104	-30	-205	-157
en ruimtelijke	-54	45	-134	53
en saba	-136	-87	-137	-135
en samenleving	-66	-92	-57	-77
en scholen	-135	-142	-141	75
en sport	-67	-120	-149	-26
en svb	88	-151	-179	-160
en tegen	-161	-160	-68	59
en ten	-119	74	-167	-161
en transport	-145	23	-58	-143
en universiteiten	-141	-138	-64	-143
en uwv	-92	-166	77	-117
en van	-4	-125	-152	-201
en veiligheid	-55	-173	41	40
en vertalers	-106	-111	-148	23
en vertrek	-153	-94	67	34
en vervoer	-81	-167	-122	3
en verwacht	-34	-128	49	59
en voedselkwaliteit	-40	-127	-76	-117
en voor	-168	-67	7	-229
en voortgezet	-33	37	116	-159
en vraagt	-133	45	79	-98
en vrouwen	62	76	-149	-163
en waarom	-86	9	26	-128
en warenautoriteit	-95	31	-119	-119
en wat	-188	-175	-3	-16
en waterstaat	-84	-6	-170	-80
en wel	-147	-162	-48	22
en werk	-84	-151	133	-15
en werkgelegenheid	-62	-50	28	-15
en werknemers	-224	-122	-170	-93
en werkt	9	-91	90	-68
en wetenschap	-60	-94	79	6
en wethouders	-125	-9	27	3
en wil	-60	-28	-116	-175
en wonen	-75	-116	51	108
en wordt	-144	-169	-70	169
en zal	-50	18	149	197
en zeeland	-164	-117	-30	138
en zij	-141	1	10	-177
en zijn	26	-141	-21	-117
en zo	-179	-76	90	61
en zorg	-150	56	43	-61
en zou	-155	35	-161	-116
en zwitserland	-128	-95	-153	-121
en één	-145	-61	-190	71
enige jaren	-57	40	60	-155
enkele dagen	77	-162	100	-162
enkele gemeenten	-183	-212	-211	-116
enquête onder	-6	-158	31	-10
er #	160	-130	-199	-147
er ,	27	-192	-31	5
er .	-212	-182	243	264
er al	-214	-226	140	-123
er bij	-63	-11	3	16
er daarom	-145	-214	210	22
er dan	-114	-108	1	34
er de	-97	-114	156	-177
er dit	-74	-131	54	-162
er drie	12	-172	-202	-168
er een	27	93	22	53
er geen	-31	-183	32	-244
er geld	-142	36	44	51
er gemiddeld	176	-94	-111	-73
er goed	-210	253	-68	-173
er in	-47	-9	-41	-9
er inmiddels	-192	-159	58	-214
er is	-131	-27	-26	157
er komt	54	-224	87	121
er met	-10	-154	-24	24
er minder	177	-151	-114	-84
er na	75	-24	-180	-68
er negen	-209	-98	-150	-160
er niet	-57	-12	-6	-344
er niets	-173	-139	-87	-63
er nog	-195	-185	21	71
er ongeveer	-156	-153	-130	-168
er ook	-121	-152	116	-103
er op	-158	-14	6	-50
er per	-141	-126	154	131
er sinds	-187	-183	80	-220
er te	-17	69	-149	-83
er van	-51	-160	50	163
er volgens	172	-81	-205	-142
er voor	-212	-105	-221	-44
er wel	-152	-100	-94	154
er wordt	-136	34	-176	55
er zijn	95	-65	76	193
er één	-78	25	-230	45
eraan dat	-157	-119	-15	-119
eraan te	-137	-125	-176	-146
erkende referenten	20	-145	-68	-76
erkenning van	-111	-163	65	35
erkentelijk .	-127	-184	-207	-180
erkentelijk voor	-120	-183	-268	-231
ernaar dat	-124	-170	-154	142
ernaar u	-21	-54	-138	157
ernstige benadeling	-71	71	79	70
erop aan	-180	139	-134	-149
erop dat	170	-128	-79	-267
erop gericht	-123	-183	-84	-55
erop toe	-159	159	-177	90
erop u	-76	-80	-103	-141
ertoe leiden	-147	-167	-31	-78
ervan .	47	63	122	-86
ervaren ,	112	-120	-95	-112
ervaren .	4	-124	-137	-107
ervaren de	248	-151	-116	-86
ervaringen daar	-66	-128	152	99
ervaringen met	-88	-122	-217	-150
ervaringen van	-149	-92	-185	28
ervoor .	166	-128	-99	-144
ervoor de	-202	106	94	-140
ervoor in	-146	-51	-142	165
eten .	-119	-177	-132	-136
eu #	-78	-119	-159	-62
euro ,	-48	-105	69	-105
euro .	-94	-54	-383	-213
euro aan	231	-255	-269	-182
euro beschikbaar	-170	-196	-121	61
euro en	-147	-105	-170	-139
euro extra	-120	28	83	-57
euro gemoeid	-150	-187	79	-120
euro in	-97	-129	-151	-110
euro opgenomen	-143	-135	108	36
euro per	-91	110	-83	-156
euro subsidie	134	-158	-126	-88
euro te	-101	132	-184	-141
euro uit	-177	-1	37	52
euro voor	-179	96	13	31
europa .	111	-111	-131	-126
europese commissie	-120	-211	-94	-16
europese regels	-150	-167	216	36
europese unie	-144	25	-123	-74
eustatius en	-136	-87	-137	-135
evaluatie ,	54	-90	-198	-135
evaluatie .	-22	43	-102	75
evaluatie aan	-54	-133	80	43
evaluatie blijkt	68	-77	-38	-120
evaluatie die	-142	-112	-200	21
evaluatie in	-65	-111	64	95
evaluatie is	48	-138	-225	-212
evaluatie mondt	-88	130	-163	-113
evaluatie te	-42	-44	-77	-161
evaluatie van	-108	-162	29	92
evalueert de	-104	-128	-23	167
evalueren .	-136	28	-181	-254
evalueren door	-103	-161	-145	-158
ex post	-63	-129	-128	-104
extern bureau	-58	-137	62	163
extra geld	-138	92	27	-61
extra kosten	-7	-67	-90	74
extra medewerkers	-138	-147	-217	102
faso .	-84	59	65	-121
februari #	-127	-245	-32	133
februari .	-116	-159	151	78
februari heb	-51	-79	-191	-199
februari heeft	-102	-72	-163	-125
februari jl	-82	-69	-50	-158
februari vroeg	-97	-112	-63	-79
federatie landbouw	-65	-83	50	-117
fiets en	-63	-137	-140	-120
financieel toezicht	-75	-78	-120	-132
financiële markten	-87	-89	-149	-71
financiën ,	-97	-144	-111	-55
financiën .	-71	-81	-142	-134
financiën en	-81	-126	110	12
fonds .	-144	-62	89	69
fonds voor	-130	-1	-202	-131
formulier .	-177	46	-119	93
fractie van	-59	-154	-105	-149
fractie vragen	-75	-194	-145	-28
ga ik	-154	-176	108	130
ga na	-123	218	43	38
gaan ,	-142	-44	114	-26
gaan .	67	-31	-43	-237
gaan de	-149	-183	138	96
gaan er	85	-137	91	157
gaan met	-154	288	-280	-205
gaan of	-204	-57	49	44
gaan op	185	-55	-20	60
gaan uit	-117	-180	-14	-131
gaan wij	-115	-153	-33	-185
gaat ,	-9	-208	118	-44
gaat .	-143	85	160	77
gaat als	-87	-93	-175	-93
gaat de	-206	-261	131	91
gaat een	29	-131	-156	-21
gaat gelden	-48	-151	121	191
gaat haar	-92	-136	9	-187
gaat het	7	-70	15	28
gaat hierbij	-220	-130	-218	-171
gaat in	-144	-218	-119	195
gaat met	114	-190	-149	-176
gaat mij	-130	-245	126	-200
gaat nog	-64	-92	170	164
gaat om	-163	-81	-141	-161
gaat op	37	-167	-26	304
gaat over	-244	58	-274	-274
gaat rijkswaterstaat	-86	24	35	152
gaat u	-104	64	-98	-51
gaat uit	-133	-144	70	-184
gaat van	106	-152	-102	-78
gaat voor	-129	-151	-177	44
gang .	109	-118	-175	-118
gastouders te	-169	158	-112	-95
geachte president	-107	-112	-118	-88
geachte voorzitter	-109	-145	-167	-135
geadviseerd :	-64	-247	-91	-118
geadviseerd besluit	-52	-140	-105	-138
geadviseerd over	-80	-241	-90	-45
geantwoord .	-64	-141	42	-117
gebeld .	71	35	-167	66
gebeurd .	-82	-128	28	-176
gebeurt ,	90	-249	-143	174
gebeurt .	-170	-56	73	-73
gebeurt dit	-88	107	130	24
gebleken .	139	20	-10	-111
gebleken dat	15	37	-75	-123
gebleven ,	111	49	-171	-56
gebleven .	91	-187	-161	-112
gebouwd ,	92	-88	-125	-80
gebouwen ,	-136	86	-151	58
gebouwen .	-151	-109	152	-181
gebracht .	43	-178	-44	-28
gebrek aan	227	-241	-186	-166
gebruik .	139	-93	-54	33
gebruik genomen	-107	-130	47	107
gebruik in	-70	96	-133	-110
gebruik is	-74	-125	-41	95
gebruik van	-12	7	14	-24
gebruiken ,	-83	68	98	-124
gebruiken .	-143	-40	140	94
gebruikgemaakt .	-123	-79	-181	-130
gebruikgemaakt om	-90	-111	-119	-56
gebruikmaken .	14	-94	-120	-110
gebruikt ,	144	-131	41	-114
gebruikt .	-154	6	-206	-10
gecontroleerd .	-83	-106	-108	-145
gedaald ,	81	-47	-138	44
gedaald .	273	-136	-214	-133
gedaan ,	15	19	-221	-210
gedaan .	80	-10	-7	-35
gedaan en	-161	-166	42	-171
gedaan van	56	-161	-189	-150
gedachte ,	-119	57	177	-65
gedachte om	-113	250	185	73
gedachte spreekt	-124	-174	-110	-29
gedachte van	-102	152	127	5
gedeeld .	-79	-83	10	-167
gedegen werk	-114	-81	-118	-116
gedrag van	192	-136	-127	-73
gedurende een	-9	-119	-102	-105
geef de	-119	200	4	48
geef gemeenten	-65	115	-160	-78
geef ik	-78	-107	-181	-240
geeft ,	-110	-121	-235	55
geeft .	34	-180	15	-104
geeft de	-115	77	-257	-206
geeft een	-31	41	-160	-163
geeft hij	-105	13	-135	-105
geeft in	-116	221	-168	-153
geeft mij	-121	-69	-220	-210
geeft u	-84	134	139	-116
geen aanleiding	-105	-277	88	-192
geen aantoonbare	135	-110	-99	-76
geen aanwijzingen	242	-178	-211	43
geen behoefte	-229	102	237	-151
geen besluit	-98	-140	-34	-31
geen bezwaar	-134	-149	-34	20
geen datum	-133	-171	-185	47
geen dekking	-158	-186	177	-131
geen doel	-165	-123	-210	-105
geen effect	243	-142	-213	-82
geen enkel	131	-119	-140	-106
geen enkele	155	-6	16	-147
geen extra	-161	17	-210	-144
geen geld	-150	-172	-192	-155
geen gevolg	-92	80	242	-123
geen grond	-112	-142	112	-85
geen invloed	133	-149	55	-79
geen meetbare	207	-148	-157	-76
geen nieuwe	-152	-93	75	-143
geen recht	-156	-125	104	-178
geen reden	-124	-180	57	-120
geen rol	23	-189	-26	-85
geen ruimte	-199	24	245	-108
geen significant	174	-110	-101	-60
geen sprake	1	-141	109	-97
geen uitspraak	234	-181	3	-150
geen uitspraken	-158	-169	-204	-123
geen van	69	-181	-168	-101
geen verandering	71	-106	59	-164
geen verband	118	-203	-118	-63
geen vergunning	-140	-157	-46	47
geen verschil	313	-157	-225	-102
geen voorstander	-54	-123	175	53
gegaan .	-67	-160	59	-264
gegeven .	31	42	144	-239
gegeven de	-66	186	-192	-171
gegevens .	111	-42	-77	-45
gegevens die	-175	-142	-82	-149
gegevens in	153	-124	-158	-167
gegevens niet	120	-105	-175	-177
gegevens over	-100	117	-195	-186
gegevens uit	-135	-150	109	76
gegevens van	79	-168	-209	-151
gegroeid .	-41	-107	-92	-77
gehaald ,	105	-53	-73	-97
gehaald .	106	-228	-246	-193
gehad .	118	-103	-125	-73
gehalte in	-44	140	-120	-90
gehalveerd .	83	-144	-90	47
gehandhaafd .	-125	-155	154	-57
geheel genomen	130	-117	-110	-113
geheel of	-153	-138	-171	-116
geheel van	-139	49	11	-135
gehoord ,	44	-128	-100	-46
gehoord .	140	-131	-195	-147
gehouden ,	74	-203	-120	-124
gehouden .	-198	63	-203	52
gekeken naar	-187	-178	-126	-55
gekomen .	37	-182	-97	105
gekozen .	1	-148	-117	-100
gekregen .	7	-106	115	23
gelaten .	-140	-131	-142	-101
geld ,	-144	-93	79	-120
geld .	-40	-211	26	-97
geld is	-123	-14	113	-176
geld te	46	-62	-88	-92
geld voor	-174	-197	189	85
gelden ,	-98	-145	5	31
gelden .	-78	57	-98	-5
gelden voor	-91	-96	-126	-121
geldt .	-55	106	168	-27
geldt dat	49	48	88	-33
geldt de	-145	-135	-17	48
geldt een	-127	-206	-160	87
geldt vanaf	-88	-176	40	-25
geldt voor	-130	-194	121	-147
gelegd .	-111	-136	-100	78
gelegenheid is	-129	-132	-156	-60
geleid .	-82	-84	32	-113
geleid tot	92	-114	38	-151
gelet op	-84	-25	118	-80
gelezen .	-125	-186	-205	-206
gelijk .	78	-131	-155	-108
gelijk bleef	96	-59	-111	-34
gelijk gebleven	129	-181	-135	-104
gelijk te	-146	149	-36	-167
gelijktijdig met	-50	-95	-158	131
gemaakt ,	71	-125	89	-171
gemaakt .	-31	-168	-70	-135
gemaakt over	-8	-146	-166	90
gemeente ,	59	-217	-260	-91
gemeente .	-27	-151	-22	-230
gemeente de	-114	-123	-112	-137
gemeente een	-157	-17	-156	44
gemeente heeft	-86	-92	-131	-111
gemeentefonds ,	-99	-133	125	-164
gemeenten ,	-145	-130	82	-159
gemeenten .	-119	-151	142	-214
gemeenten bij	-93	34	22	15
gemeenten de	-7	-271	108	-17
gemeenten die	68	-78	-167	-22
gemeenten een	101	-33	32	91
gemeenten en	-50	160	-82	-201
gemeenten hebben	50	-113	39	-163
gemeenten hun	-77	20	-180	-182
gemeenten in	-145	13	-131	126
gemeenten is	78	-143	-194	-241
gemeenten met	88	-109	-137	-165
gemeenten niet	-72	122	-145	-71
gemeenten om	-77	85	136	-136
gemeenten te	80	45	-100	-206
gemeenten voor	-162	20	93	-173
gemeenten zelf	-147	-100	131	-6
gemeenten zijn	131	-127	-183	-133
gemeenten zouden	-80	4	23	-106
gemeenten zullen	-184	-158	-281	-162
gemeenteraad en	50	48	-150	-125
gemeld .	37	1	-91	-187
gemeld dat	-102	-96	-167	-160
gemengd beeld	0	-110	-68	-72
gemeten .	-38	54	-120	-137
gemiddeld #	144	-255	-166	-146
gemiddeld drie	212	-209	-149	-122
gemiddeld een	209	-182	-118	-108
gemiddeld elf	151	-116	-133	-132
gemiddeld met	74	-68	-98	-127
gemiddeld negen	11	-114	-189	-130
gemiddeld negentien	126	-157	-112	-35
gemiddeld vier	90	-79	-48	-43
gemiddeld vijf	193	-115	-132	-138
gemiddeld zes	18	-156	-127	-165
gemiddeld zeven	112	-128	-143	-90
gemoeid .	-167	-102	-183	-72
genoemd .	28	-151	-223	-200
genomen .	-112	-182	-25	34
geopend .	-157	-146	29	-201
gepaard met	195	-182	-63	-71
geplaatst .	-218	-16	-84	103
geplaatst en	87	-71	-80	-105
gepland ,	-155	-60	-169	-240
gepland .	52	-154	48	113
gepland op	-119	-112	30	166
gepland voor	-173	-97	-239	138
gepleit voor	-140	0	-150	-52
gepubliceerd ,	-86	-121	72	62
gepubliceerd .	-119	-65	-234	-95
geraadpleegd .	-120	-5	65	76
geraakt .	-148	-149	30	-141
geraamd .	166	-86	-72	-52
geraamd op	-175	-187	-210	-210
gereageerd .	-108	-118	-212	-129
gereed .	-85	-165	98	75
gereed is	-49	-82	8	258
gereed zal	-37	-84	-71	67
gereed zijn	-141	-166	-69	54
geregeld ,	9	-128	34	-85
geregeld .	21	113	57	-98
geregeld in	-183	-285	257	-73
geregistreerd .	6	-69	-142	-139
gereserveerd .	-111	-12	-141	46
gereserveerd voor	-113	-185	-161	34
gericht .	82	-140	-164	-82
gericht tot	-135	-236	211	-163
gering om	64	-177	74	-130
gescand .	-61	21	-134	-131
geschreven ,	-105	-89	-11	-109
geschreven .	-145	-105	25	-168
gesloten .	-177	-171	-63	-228
gesprek .	-102	15	-11	92
gesprek heeft	-113	-68	-178	16
gesprek met	-58	151	158	-73
gesprek over	93	-30	-155	-76
gesprekken ,	10	65	95	-125
gesprekken gevoerd	-128	-126	-140	103
gesprekken met	15	25	-96	42
gesprekken sinds	-120	-141	47	-120
gesproken ,	4	-99	-18	-86
gesproken .	-201	-162	-75	-82
gesproken met	-101	-109	-232	-159
gesproken over	-99	-113	-211	-161
gestand .	-44	-49	-89	-121
gestegen ,	178	-127	-146	-119
gestegen .	132	-110	-89	-67
gestegen van	147	-110	-192	-127
gesteld ,	-159	-152	71	-84
gesteld .	73	-143	15	-28
getest .	52	-188	24	-152
getoetst .	-29	23	-171	-165
getoond .	27	-63	-119	-141
geval .	-213	22	-91	-205
gevallen een	-20	22	-53	-17
gevallen is	-120	-176	-229	-137
geven ,	-75	117	39	95
geven .	-227	210	18	-37
geven ;	-104	18	80	69
geven aan	219	-215	-161	-120
geven hun	197	-148	-113	-110
geven in	-179	128	-39	-51
geven mij	-183	43	-220	-173
geven van	-87	-171	106	49
geven wij	-83	5	-181	-180
geven zij	-118	53	-37	-155
gevoegd .	-151	-126	-216	-91
gevoegde gewijzigde	-27	-83	-84	-74
gevoerd .	-137	-76	-123	-142
gevoerd met	-102	-120	-177	-155
gevolg .	-62	-240	5	-118
gevolg gegeven	-129	31	275	-115
gevolgd .	-183	-78	-20	121
gevolgen van	83	-211	-63	77
gevolgen voor	-54	-34	-187	65
gevonden ,	82	-85	-89	-27
gevonden .	212	-151	1	-72
gevonden dat	128	-115	-139	-79
gevraagd ,	-159	-221	-210	-110
gevraagd .	9	-20	-182	98
gevraagd :	-60	105	-159	-154
gevraagd de	-97	-26	-1	30
gevraagd naar	54	-133	-97	-131
gevraagd of	-140	-226	-210	-221
gevraagd om	-160	-20	-186	-192
gevraagd te	-53	63	-170	-160
geweest ,	56	-137	-149	-95
geweest .	-184	-161	-254	-207
gewenst dat	-147	141	-109	-133
gewerkt ,	143	-134	-209	-166
gewerkt .	-227	-107	161	-92
gewezen .	-70	-178	7	-154
gewezen op	-121	90	-21	-155
gewijzigd .	-134	21	71	-5
gewijzigde regeling	-76	-174	-95	89
gewijzigde voorstel	-39	-138	45	-130
geworden ,	87	-171	-207	-126
geworden .	2	-178	114	-147
geworven .	-136	-100	-94	-96
gezamenlijk te	-133	191	-160	-131
gezamenlijke opleiding	-159	165	122	-63
gezegd dat	-91	-113	-248	-133
gezet .	99	-150	-158	-122
gezien ,	-140	48	131	-101
gezien .	33	-215	-165	-119
gezien de	-31	-144	45	161
gezin .	-56	-127	-162	-124
gezin een	-75	61	-163	-119
gezin met	-101	68	61	-118
gezinnen met	-144	103	-165	4
gezonden .	-78	-47	-55	41
gezondheid van	17	-63	-100	-136
gezondheidsraad op	-54	-42	-147	-103
gezondheidszorg en	-135	-140	-129	-142
gezondheidszorg igz	-122	42	-83	-90
geëvalueerd .	-153	-102	-235	-18
geïnformeerd .	-174	-81	-211	99
geïnformeerd over	121	-149	-88	-135
geïnvesteerd .	72	-119	-156	-80
ging het	-22	-168	-163	-106
glastuinbouw .	-129	-94	-94	-98
goed ,	157	-164	-126	-113
goed .	-93	-113	-193	-112
goed aan	-210	253	-68	-173
goed gaat	145	-140	-142	-127
goed is	69	-83	21	-101
goed te	109	1	-178	-125
goed voor	-144	-135	-127	-114
goede voorbeelden	-142	-138	-41	62
graag .	-89	-154	86	-161
graag bied	-34	-129	-100	-70
graag dat	-211	286	-248	-215
graag een	-181	92	-108	-96
graag zien	-168	-18	-133	-114
grens is	-140	-129	-89	-152
grens van	-162	-240	169	-215
groei van	167	-117	-110	-82
groep #	190	-123	-193	-147
groep van	0	102	74	-122
grond .	8	-156	49	-153
grond hiervan	-156	-109	-159	-102
grond van	-136	-75	75	-180
grondslag .	-31	-229	66	-138
groningen en	52	-108	-90	124
groot .	187	32	-41	-139
groot belang	-68	-110	-157	-124
grootst .	211	-131	-120	-151
grootste deel	-150	-139	-101	-78
grote steden	103	-100	-163	-123
groter .	187	-160	-148	-141
h .	-78	-84	-100	-141
haag ,	-96	-149	-243	-188
haalbaar .	-7	-159	152	-180
haalbaar is	-206	-19	88	175
haar aanbevelingen	-124	-133	-111	-115
haar advies	-164	9	-211	-202
haar antwoord	-83	-136	-34	126
haar brief	-150	36	11	-90
haar doel	150	-146	-165	37
haar eigen	84	-171	-284	-181
haar eindrapport	-146	-126	-167	-131
haar in	-91	-157	-136	123
haar jaarplan	-126	-167	-18	-24
haar leden	-115	-149	-3	-155
haar medewerkers	-101	-181	12	-101
haar niet	107	-169	-182	-89
haar onderzoek	-142	-219	-246	104
haar oordeel	104	-5	-16	-145
haar rapport	-127	-169	-213	-212
haar te	-90	8	118	8
haar uiterlijk	-41	-135	99	112
had .	4	-113	-142	-99
had de	75	-180	-132	-132
had het	130	-94	-149	-47
hadden #	169	-63	-101	-112
halen .	35	103	-223	-165
half jaar	-94	158	-13	45
halfjaarlijkse rapportage	-138	97	-133	127
halveren .	-138	73	10	3
halveren en	-116	160	-145	-100
hand .	-210	12	-188	-215
hand gewezen	-73	-108	-133	-127
hand van	-131	-19	-53	6
handel en	-48	31	-167	67
handreiking te	-110	-96	-145	-162
handreiking voor	-100	-85	79	17
hangt samen	-125	-145	-154	-188
harte .	-78	-121	149	42
harte te	-68	-213	179	-125
heb de	-123	-104	-169	-231
heb het	-90	-181	115	172
heb ik	-96	-45	-30	-332
heb toegezegd	-69	-27	-178	50
heb toen	-57	-126	-151	-163
hebben #	-218	-142	-211	-156
hebben ,	100	29	-33	-48
hebben .	-160	73	67	38
hebben aangekondigd	-122	-124	-167	-127
hebben daarvoor	-104	-112	58	-179
hebben de	23	-213	-260	-188
hebben dit	114	91	163	-193
hebben een	1	-191	-151	-103
hebben er	-38	-171	115	-155
hebben gekregen	-140	-48	149	73
hebben geleid	-178	-127	-126	-85
hebben gevraagd	-87	-195	-130	-174
hebben geïnformeerd	-84	-73	-123	-197
hebben het	-188	51	117	-210
hebben hun	-62	-145	-146	-201
hebben in	-57	38	-262	-230
hebben laten	-86	-204	113	-122
hebben met	122	-143	-162	-131
hebben mij	-198	-188	-29	-150
hebben om	105	-197	-194	-78
hebben op	-34	-126	1	-29
hebben toegezegd	-79	-165	-167	-167
hebben voor	-65	-106	-100	44
hebben wij	-167	-155	-154	-146
hebben zich	-170	-108	-186	-145
hecht aan	-102	-138	-173	-146
hecht eraan	-111	-102	-111	-135
hecht ik	-151	-210	53	-224
heeft #	24	-199	-203	-174
heeft ,	-154	-27	117	48
heeft .	-170	55	-288	-68
heeft aangekondigd	-108	-208	-161	23
heeft als	-136	-113	-80	-40
heeft bij	-153	-141	-219	-185
heeft bijgedragen	206	-135	-154	-94
heeft bureau	-170	-55	-120	-131
heeft daar	-69	-84	-170	-77
heeft daarop	-68	-79	-126	-89
heeft daarvoor	-118	-162	146	-161
heeft dat	-71	-156	3	-247
heeft de	-1	-107	-56	-263
heeft deze	-63	-70	-209	-173
heeft die	-66	-122	-4	-188
heeft dit	-125	-193	145	-244
heeft een	-234	-253	-369	-195
heeft er	26	-130	33	-151
heeft geadviseerd	-117	155	-153	57
heeft gedaan	-181	-189	-176	167
heeft geen	123	-161	-249	-96
heeft geleid	120	-104	68	-129
heeft gemaakt	108	-130	-173	-118
heeft gevraagd	-89	-209	-212	-169
heeft haar	-159	-264	81	-220
heeft het	13	-117	-146	-231
heeft in	-186	-60	-142	-307
heeft inmiddels	-129	-86	-125	-110
heeft laten	-162	-189	-195	-132
heeft met	-87	-141	-161	-74
heeft mij	-97	-199	158	-88
heeft mijn	-139	34	9	-221
heeft na	-21	-214	-164	-109
heeft naar	158	-170	-174	-68
heeft nederland	-180	-128	184	-90
heeft niet	85	-162	-129	-41
heeft onderzocht	-264	-125	-236	-172
heeft op	-61	-257	-104	-240
heeft opgeleverd	-114	-84	-125	76
heeft toegezegd	-143	-169	-173	-131
heeft u	-51	-135	-158	-125
heeft uitgebracht	-83	36	-101	-25
heeft uw	-70	-222	-65	-223
heeft vastgesteld	27	-7	126	-153
heeft verricht	-46	-77	-51	-59
heeft vertraging	-182	-143	-98	-147
heeft volgens	20	-154	-129	-69
heeft voor	-138	22	-208	-103
heeft voorgesteld	-120	87	-191	-131
heeft vorig	97	-202	87	97
heeft zich	-136	7	54	-182
heeft zij	152	23	-31	-113
heer van	-80	-80	-103	45
hele land	-83	92	21	-135
helft van	197	-88	83	142
helpen ,	-84	-104	-20	10
hen .	-161	-89	32	17
hen heeft	-110	-179	-132	-108
hen op	-189	81	28	-150
hen zijn	-53	-114	-143	-95
herhaal het	-57	94	-108	-100
herhaald .	-122	-170	-142	170
herhaalde aanvraag	140	-171	-58	-52
herhalen .	-120	-125	-16	100
herhaling van	85	-148	146	-133
herken ik	-108	-77	-161	-153
herkent dit	-126	-47	-155	-132
herkomst .	120	-158	-161	-115
herstellen .	-57	-153	-203	-119
herzien .	-130	-114	46	27
herziening van	-118	-19	152	148
het aan	-185	-14	84	172
het aandeel	150	-105	-160	-164
het aantal	310	22	-158	-113
het aanvraagformulier	-65	124	-133	-123
het advies	-158	164	-43	-153
het adviescollege	-112	30	-163	-116
het agentschap	-137	-129	-29	-39
het algemeen	17	-115	-151	-154
het algemene	99	-114	-153	-126
het antwoord	-142	-169	-232	12
het bedrag	-34	125	-91	16
het bedrijfsleven	56	-162	-205	-6
het beeld	107	-182	-267	-4
het begin	89	57	-184	-174
het begrip	15	109	-107	-85
het beheer	-61	11	-183	-186
het belang	-128	-43	-190	-147
het belangrijkste	-19	-111	-126	-122
het belastingplan	-120	-40	113	63
het beleid	107	6	-210	-28
het bereik	-34	-191	-200	-158
het bericht	-202	25	-118	-59
het besluit	-89	-62	24	198
het best	-154	-133	122	68
het bestaande	-60	-88	-27	-48
het bestand	-106	-176	-194	-114
het bestek	-177	30	-111	-90
het bestuur	-15	48	-59	-92
het bestuurlijk	-48	6	-33	-9
het bestuursakkoord	-75	-169	104	-150
het bewijs	100	-195	136	-129
het bewind	80	105	-194	-208
het bezoek	120	-166	83	46
het bezwaar	-151	-166	90	-160
het bij	-76	-238	21	-40
het bijgevoegde	-80	-125	-195	-112
het bijzonder	-168	86	-196	33
het bouwbesluit	-123	6	-216	-65
het bovenstaande	-89	-61	-99	-165
het budget	-69	-29	-3	-64
het budgettaire	29	-72	-118	-59
het buitenland	-66	-12	-182	-9
het bureau	181	145	-268	-127
het burgerlijk	-69	-146	46	-195
het cbr	-10	-32	-173	32
het cbs	-226	-31	162	185
het centraal	20	-143	99	58
het centrum	-48	-15	-240	-227
het cjib	-91	55	-91	-101
het coa	-118	-97	108	31
het coalitieakkoord	-147	142	147	-132
het cohort	59	-99	-94	-118
het college	-45	201	-6	-46
het commissariaat	61	32	35	-127
het commissiedebat	-80	-89	-238	-208
het conceptrapport	-40	-108	-170	-141
het contact	124	-145	-193	-114
het contract	-132	88	-85	-221
het convenant	-163	-224	-122	-194
het cpb	38	-11	-176	-127
het cultureel	-103	-110	59	28
het daarmee	-114	-142	-185	-166
het dak	-108	-158	-84	-121
het dat	15	-259	76	-258
het de	-188	-236	35	-105
het debat	-112	-56	-252	-120
het deltaplan	-42	-81	-103	-69
het derde	-170	65	111	75
het dienjaar	1	-23	-139	-128
het digitale	181	-140	-137	-94
het diploma	81	-29	-106	-145
het document	92	-103	88	107
het doel	64	-146	-139	-154
het dossier	-23	22	109	-204
het een	60	-140	41	-140
het eens	-122	-225	201	-195
het eerst	28	-211	-20	167
het eerste	5	5	218	42
het eerstvolgende	-83	-101	25	182
het effect	214	-178	-208	-171
het eigen	-110	41	-128	-135
het eim	-113	42	-118	-138
het eind	85	-156	-174	12
het einde	-44	-111	-148	157
het eindrapport	-70	-40	-11	-91
het elektronisch	-81	-177	91	125
het er	-166	30	192	2
het erf	-162	-106	110	-73
het europees	-68	-119	-86	24
het europese	-97	-144	-243	-1
het evaluatierapport	-95	-106	-132	-144
het examen	0	-151	-72	-173
het experiment	-136	-130	-102	-138
het fonds	-30	142	3	-126
het formulier	-68	15	117	56
het fries	61	-103	-120	-67
het gaat	-199	-234	-217	-42
het gebruik	1	73	-69	-24
het gedrag	2	-105	-133	-95
het gehalte	-44	140	-120	-90
het geheel	122	-128	-211	-77
het gehoor	-125	-23	-184	-145
het geld	16	-108	31	-230
het gemeentefonds	-173	16	87	-4
het gemiddeld	119	-160	-138	-155
het gemiddelde	-142	-110	-141	-123
het genoemde	-99	-119	9	-104
het gesprek	26	-5	-7	153
het geval	-112	-170	-8	-35
het gewenst	-147	141	-109	-133
het gewijzigde	-88	-165	64	-117
het gezin	11	94	-178	-172
het grootst	215	-209	-61	-39
het grootste	-205	-199	61	-9
het haalbaarheidsonderzoek	-128	98	65	-142
het hart	-120	-174	-57	-143
het hele	17	66	11	-109
het herfstreces	-39	38	-105	-138
het hierbij	-77	-91	-119	-111
het huidige	88	-39	114	-228
het idee	-175	169	18	-173
het in	-180	47	93	36
het inburgeringsexamen	124	-68	-134	-97
het infrastructuurfonds	-135	-128	-129	155
het inkomen	57	-75	-158	-133
het instituut	-100	152	-55	10
het internationale	-95	-134	75	-100
het interprovinciaal	-102	-207	-57	-147
het ipo	-97	131	63	127
het is	-89	-32	67	-161
het jaar	112	-243	-121	130
het jaarverslag	-126	-43	105	167
het kabinet	-176	-104	217	15
het kabinetsstandpunt	-68	-98	-158	-41
het kadaster	-106	44	62	85
het kader	-120	-134	33	-39
het kantoor	-44	-126	107	-164
het karakter	-92	-102	11	-131
het kerstreces	-95	-99	-120	176
het keurmerk	-83	-138	-60	-46
het kind	-116	112	-152	-207
het kleine	-142	-121	-116	-77
het knmi	-33	-204	46	9
het komende	-89	-153	27	178
het krediet	122	-106	-85	-91
het laatste	-172	80	60	-72
het land	126	-24	-34	-132
het landelijk	20	-232	-118	-30
het landelijke	-109	-192	10	114
het leerbedrijf	-138	58	-76	-139
het leven	-162	-168	-195	-160
het licht	-45	12	-78	77
het lid	-127	-262	-240	5
het liefst	-239	230	-209	-129
het ligt	-152	56	-223	177
het lokaal	-99	-165	28	-168
het loket	22	64	58	-63
het loon	66	-34	43	22
het lopende	-101	31	227	197
het maximale	-77	13	-128	50
het maximum	-67	103	14	-167
het mbo	-9	26	-239	-124
het meest	-161	73	-136	-162
het meireces	-75	-77	-150	108
het melden	-132	-39	-213	91
het meldpunt	-158	-155	-101	88
het merendeel	-15	-170	-145	-140
het met	-23	-197	-128	64
het middelbaar	-97	38	-160	-34
het midden	99	-194	-208	-167
het midden-	34	-112	-2	-119
het minimumloon	-108	84	-139	-100
het ministerie	-39	40	-126	46
het mogelijk	-181	-76	-201	-192
het najaar	-141	-51	78	288
het nationaal	-132	-92	72	97
het nederlanderschap	-97	-168	-127	-11
het nederlands	-190	16	14	-51
het net	26	-238	-87	-61
het netwerk	-150	-208	-61	116
het nfi	-103	-20	48	-134
het niet	-3	34	-127	-7
het nieuwe	-21	20	182	293
het niveau	65	83	-179	-104
het nivel	64	125	-183	-186
het nog	43	-156	135	-125
het noorden	101	128	-145	-162
het nut	-151	-169	111	96
het om	-146	-85	178	-266
het onder	-132	-88	170	124
het onderhoud	53	-11	-230	-35
het onderwerp	-105	-187	-113	-76
het onderwijs	30	-182	-25	81
het onderzoek	-83	-117	-183	-135
het ongeval	-145	-192	-157	-137
het ontbreken	180	-160	-217	-197
het ontwerp	-76	28	-77	46
het ontwerpbesluit	-130	-114	-50	-112
het oog	-92	-150	-124	-32
het ook	-147	-193	41	93
het oordeel	39	13	-145	-130
het op	-133	-194	39	143
het openbaar	-144	-182	47	85
het oude	60	119	35	-81
het overige	-83	-157	-165	-181
het overleg	-103	14	79	130
het overzicht	-41	-86	-197	70
het pakket	-89	-77	175	104
het papieren	-89	27	106	51
het past	-127	-143	178	-163
het pbl	79	74	-89	-72
het percentage	91	-51	6	83
het personeel	-44	-56	-132	-147
het plafond	-118	92	-175	-159
het plan	-81	-122	88	56
het planbureau	32	-3	-45	-176
het platteland	-76	64	-200	-58
het pleidooi	-138	143	171	-62
het pools	-39	65	-79	47
het praktijkonderwijs	45	-135	-165	-92
het primair	-112	-136	-169	-92
het programma	37	-96	-25	-61
het project	91	-123	-132	23
het protocol	-117	-73	-94	4
het punt	-62	38	180	63
het quotum	-134	158	-108	-194
het raadzaam	-186	182	-170	-76
het rapport	-25	41	-192	-176
het recht	-95	51	4	-27
het regeerakkoord	-167	-141	25	19
het regeerprogramma	-150	-134	112	-131
het register	18	-88	-62	201
het resultaat	55	-25	-97	46
het rijk	-291	152	113	-105
het risico	-182	-76	-132	-116
het rivm	-73	-229	-89	111
het rode	-106	-139	-93	-47
het rooster	67	134	-186	-185
het schooljaar	0	45	-129	-164
het seizoen	-202	51	5	64
het slachtoffer	-130	154	-183	-121
het slot	-167	-152	-143	-140
het sociaal	-59	-166	-128	-108
het spreekuur	54	-3	101	-196
het staat	-84	92	4	-9
het standpunt	-137	61	-146	-140
het stelsel	28	-107	34	-169
het streven	-185	-179	-144	227
het studiejaar	-50	-113	91	-36
het systeem	34	132	-28	-165
het taalniveau	22	-159	-230	-113
het tarief	-45	-190	-62	-224
het tekort	180	-101	-90	-153
het tempo	-171	-15	-187	-145
het terrein	-97	53	39	100
het thuisfront	-61	162	-189	-134
het tijdstip	-91	-89	30	63
het toezicht	34	40	3	-152
het traject	96	-118	105	-117
het tweede	-130	-237	296	121
het u	-107	-78	-51	57
het uitgangspunt	-150	-157	12	-177
het uwv	-169	-124	-173	12
het vaarseizoen	-101	-142	39	97
het vak	64	-16	-190	-182
het van	-212	-113	67	12
het veld	-120	-130	140	-123
het verbeterprogramma	-125	-89	93	-132
het verblijf	89	-141	-101	-115
het verbod	31	23	15	-143
het verbond	-112	-117	-154	47
het verdient	-116	171	-212	-157
het verdrag	12	-122	6	-94
het verenigd	-92	-126	-185	-47
het verkrijgen	27	-108	-95	-53
het verlaagde	9	-2	-73	-103
het verleden	-1	-159	-144	-102
het verloop	-16	52	-200	104
het vermogen	42	-70	-88	-118
het verschil	8	-144	-181	-128
het verslag	0	-132	-219	55
het vertrek	64	-130	-157	-152
het vertrouwen	106	-210	-230	-119
het vervoer	-130	-66	-138	-16
het vervolg	-123	-164	-140	48
het verzoek	-82	54	-120	-62
het verzuim	171	-157	-184	-115
het vierde	-10	-57	26	181
het vijfde	-124	131	157	67
het vmbo	60	-171	-187	-172
het voedingscentrum	-113	82	-189	-136
het volgende	-172	-229	-8	-52
het volgens	-127	85	72	-155
het voorjaar	-80	-105	-26	194
het voornemen	-153	-253	19	152
het voorstel	-129	146	136	-21
het voortgezet	-35	-161	8	-70
het vooruitzicht	-65	-72	-169	-155
het vorige	2	-145	-236	-194
het vragenuur	-78	-82	-133	-137
het vreemdelingenbesluit	-107	-131	87	81
het warenwetbesluit	-91	-34	15	12
het waterschap	-57	-153	96	-191
het weekend	-200	65	86	-41
het wenselijk	-147	206	-188	-149
het werk	-186	116	-45	-163
het wetboek	-109	-128	-76	-4
het wetgevingsoverleg	-66	-100	-114	-122
het wetsvoorstel	-143	-121	124	56
het wijkteam	-1	-43	-119	-76
het wodc	-5	-185	86	140
het wonen	-5	104	-160	-159
het wordt	-90	-80	-214	-33
het zich	-132	-140	46	13
het zicht	-181	-107	-120	-126
het ziekenhuis	78	-168	-138	-105
het ziekteverzuim	171	-131	-143	-101
het zomerreces	-106	-130	-74	287
het zonder	-111	-190	34	-205
het zorginstituut	-150	-148	-143	12
het zou	-167	-164	-150	-145
hetgeen ik	-102	-107	46	116
hetzelfde onderwerp	53	-87	-136	-92
hier in	-100	-117	-129	69
hier niet	-154	-210	163	-243
hierbij .	-212	-143	-241	-190
hierbij aan	-175	-146	3	-219
hierbij bied	-88	-130	-107	-149
hierbij de	-53	-109	-102	-160
hierbij doe	-74	-127	-83	-152
hierbij gevoegde	-27	-83	-84	-74
hierbij het	-64	-135	-129	-140
hierbij mijn	-51	-61	-57	-135
hierbij ontvangt	-67	-120	-91	-282
hierbij over	-39	-27	-88	-182
hierbij toe	-143	-143	-123	-209
hierbij treft	-74	-108	-67	-69
hierbij zend	-70	-67	-170	-220
hiermee als	-99	-106	-97	-98
hiermee in	-120	-115	206	74
hiermee voldoende	-70	-81	-125	-120
hierna :	-116	-146	-227	-116
hieronder .	-85	-68	-151	-94
hieronder aan	-149	-129	-132	-134
hieronder ga	-65	-88	-136	-159
hieronder in	-157	-119	-116	-165
hierover aan	-93	-139	-199	55
hierover een	-41	-149	106	174
hierover in	-85	-165	-127	141
hierover met	-79	70	56	45
hierover nog	-80	14	-8	-194
hierover te	-42	-127	92	-169
hiertoe in	-74	-108	23	49
hiervoor #	-105	-131	169	27
hiervoor de	-118	-108	-106	-70
hiervoor een	-70	103	184	70
hiervoor in	-33	-106	89	43
hij aan	-101	102	-181	-114
hij adviseert	-144	101	-165	-193
hij dat	77	168	-186	-188
hij de	-145	18	3	62
hij een	-187	25	-183	-144
hij geeft	-135	126	-146	-123
hij heeft	77	-156	150	-135
hij het	-131	160	-107	-140
hij in	37	45	-115	-105
hij voor	-179	-9	-162	-104
hij vraagt	-137	68	-140	-131
hoe andere	-112	-127	-5	-143
hoe dat	-112	-176	108	165
hoe de	-152	-158	-169	-86
hoe dit	-85	-125	6	84
hoe het	-9	-134	-95	21
hoe lang	-115	91	41	55
hoe vaak	-50	25	48	-21
hoe zij	53	-78	43	-29
hoeft te	10	27	-102	-133
hoeveel mensen	51	-44	-98	-168
hoeven te	-37	-165	-84	-55
hoeverre de	-167	-60	-101	-89
hoge instroom	-78	23	-113	100
hoger .	182	-89	-116	-124
hoger bedrag	-130	109	120	-115
hoger dan	135	14	-140	-145
hoger onderwijs	-157	-43	-52	-131
hoger uit	-11	-137	-131	-127
hogere drempel	-75	155	18	32
hogere frequentie	37	-143	130	-94
hogere vergoeding	-163	-185	78	-168
hogescholen en	-134	-177	92	-10
honorair consuls	-84	-95	-123	-96
hoofddirectie personeel	-108	-105	-145	42
hoofdlijnen .	-123	-70	-129	-147
hoofdstuk #	-184	-47	-234	-252
hoog .	166	-1	-146	-123
hoogachtend ,	-114	-109	-107	-111
hoogste #	-188	-254	-232	-182
hoogste drie	-75	-124	60	1
hoogte .	-99	-164	-222	141
hoogte van	134	-212	41	-20
hooguit #	-153	90	75	-171
hoop dat	-164	-137	-151	-159
hoop ik	-51	11	9	42
hoort te	-161	28	-124	-118
hoort u	-79	-74	-200	212
houd ik	-75	-8	187	-207
houden ,	-139	-81	-195	-16
houden .	-49	90	-81	-103
houdt .	-146	-7	21	43
houdt de	-189	-193	-45	47
houdt het	-183	-150	187	-152
houdt in	-183	159	-212	-244
huidige tempo	99	-156	-146	-137
huis .	-5	35	-90	-106
huisartsen en	-162	20	-175	93
huisvesten .	-134	-131	-98	-131
huisvesting van	-65	-131	-174	-153
hulp .	84	-106	-160	96
hulp aan	-108	11	-105	-134
hulp van	24	-93	57	-186
hun aantal	-36	-93	55	-65
hun beroepsorganisatie	-125	144	102	63
hun eerste	27	87	-170	-114
hun eigen	-160	-271	17	-212
hun gedegen	-105	-61	-101	-101
hun gegevens	39	-66	-193	-127
hun huisvesting	127	-135	-176	-105
hun leden	-125	-148	-2	-185
hun opleiding	40	-188	-221	33
hun personeel	-101	128	-61	-140
hun rekening	-77	26	28	-165
hun slotbeschouwing	-106	158	27	-101
hun taak	141	-163	-186	-139
hun werk	16	-59	-151	-21
idee om	-94	119	-197	-126
ieder die	-108	82	-162	40
ieder jaar	-159	-93	-148	-151
ieder kind	-113	64	75	-159
iedere gemeente	-121	-101	-133	5
iedere locatie	-91	-56	-158	97
iedereen die	-154	-23	-200	-137
iemand die	-177	-161	-180	-194
iemand met	-37	-141	-108	-151
iets te	-182	-160	-151	-100
ik ,	-81	-102	-18	101
ik .	-164	-81	4	-101
ik aan	-116	28	59	-68
ik acht	-108	-218	161	-35
ik af	-127	-105	9	-17
ik al	-71	-154	-83	-123
ik begrijp	-134	-143	-201	-151
ik ben	-150	-175	-73	13
ik bereid	-127	-167	-83	124
ik beschouw	-94	-125	-43	-177
ik betreur	-128	-107	-180	-177
ik bied	-66	-142	-126	-112
ik bij	-123	55	-96	83
ik binnen	-65	95	19	132
ik binnenkort	-56	-152	-145	197
ik blijf	-108	-117	46	224
ik daarom	-38	-116	92	85
ik daarop	-91	-113	63	71
ik daarover	-64	-111	54	214
ik dan	-164	32	226	-177
ik dank	-95	-124	-161	-199
ik dat	-43	30	-6	-106
ik de	-118	-204	197	247
ik deel	-154	-98	-12	-178
ik deze	-93	-146	-156	116
ik die	-69	-91	-144	-81
ik dit	-103	-181	239	202
ik doe	-121	-157	-32	-125
ik door	-95	-27	73	181
ik een	-137	-177	79	275
ik eerst	-111	78	222	-71
ik er	-148	-15	83	-158
ik eraan	-99	82	-115	-138
ik erop	-116	-212	20	-236
ik ga	-153	-170	-90	-42
ik geen	-120	-80	116	-109
ik gemeenten	-83	81	-141	73
ik gemeld	-73	-100	-114	-169
ik graag	-141	-44	180	39
ik haar	-127	84	-49	6
ik had	-29	-149	-95	-132
ik heb	-135	-217	74	88
ik hecht	-116	-114	-69	-87
ik het	-168	-180	77	107
ik hier	-98	-175	15	-118
ik hierbij	-87	-176	-197	-166
ik hieronder	-164	-137	-155	-205
ik hierop	-80	-60	95	17
ik hoe	-149	-133	-10	34
ik hoop	-164	-137	-151	-159
ik houd	-120	-137	86	92
ik hun	-66	-150	40	78
ik in	-119	-29	-31	196
ik kennisgenomen	-104	-87	104	-109
ik kies	-125	-218	89	47
ik kort	-112	-135	-135	-36
ik laat	-185	-219	219	73
ik loop	-146	-123	-4	-17
ik mee	-60	90	33	177
ik met	-114	-110	14	88
ik mij	-135	-199	86	-61
ik mijn	-82	-102	-179	39
ik minder	-208	-200	196	52
ik moge	-25	-88	-125	-96
ik na	-125	-218	132	189
ik naar	-139	45	113	-95
ik nagaan	-80	-149	38	62
ik neem	-133	-166	4	-85
ik niet	-187	-4	32	-427
ik nog	-108	59	-112	144
ik nu	-131	-129	-22	24
ik of	-115	-255	26	296
ik onderschrijf	-112	-81	137	-111
ik ook	-72	113	193	34
ik op	-149	-108	-42	-17
ik over	-66	-122	272	275
ik overeengekomen	-74	-116	-15	38
ik overleg	-54	-85	-204	121
ik per	-92	-158	44	75
ik samen	-114	-217	13	194
ik stel	-88	-199	-121	-9
ik streef	-89	-168	-189	196
ik te	-136	-139	-80	-68
ik ter	-75	-192	10	151
ik terug	-56	-95	60	133
ik tevens	-48	-144	-101	-159
ik thans	-179	-80	14	-172
ik toe	-53	-111	41	-151
ik toegezegd	-68	-139	-180	-201
ik tot	-110	-72	-16	-172
ik u	-89	-107	-326	58
ik uit	-85	-151	-134	49
ik uw	-80	-94	-55	45
ik van	-110	-270	65	-301
ik vast	-60	-196	150	33
ik vertrouw	-133	-99	-141	-179
ik verwacht	-99	-184	-155	106
ik vind	-213	-191	-214	-140
ik voor	-123	28	184	169
ik vóór	-82	-153	90	185
ik waardeer	-136	-81	-134	-124
ik wacht	-150	-137	119	27
ik wel	-228	172	225	-98
ik weten	-74	-180	139	-161
ik wil	-56	-93	-12	-124
ik zal	-62	-166	216	147
ik zelf	-140	-87	-106	101
ik zie	-133	-44	-14	-91
ik zo	-118	-126	74	-209
ik zou	-37	-181	-158	-174
immigratie- en	-109	-98	15	-145
in #	-85	-189	-73	95
in ,	-60	33	175	27
in .	-118	-74	54	143
in ;	-78	79	-75	-125
in aanmerking	-89	-28	-21	37
in acht	-181	-170	-202	-144
in afwachting	-107	15	-139	-142
in alle	95	73	-22	-82
in antwoord	-54	-127	-170	-21
in april	-203	-273	-129	106
in artikel	-152	7	76	-214
in assen	-84	123	14	-130
in augustus	-154	-95	-2	134
in bedrijven	103	-75	-149	-171
in beeld	11	33	178	7
in beginsel	-133	-111	-80	-183
in behandeling	-93	-205	80	-184
in belgië	89	-152	76	-162
in beslag	73	-73	-120	-60
in bestaande	-97	13	-193	66
in bewaring	-96	-147	-96	-93
in bijlage	-101	40	-165	-131
in bijna	123	-95	-197	-166
in brussel	-128	-170	-5	106
in budel	-142	-110	61	5
in consultatie	-111	8	-97	163
in dat	-201	6	-201	139
in de	-15	52	-6	98
in december	-80	-194	51	152
in delen	-130	-174	-157	-120
in den	54	223	13	-4
in denemarken	113	-68	-79	-57
in deze	-172	-103	-161	-292
in dezelfde	90	-181	-179	-183
in die	-8	-68	57	-59
in dienst	-5	-44	83	-175
in dit	-233	-132	-181	-296
in drie	75	-52	-87	-137
in duitsland	-142	-166	-181	-125
in dunbevolkte	57	-42	100	85
in een	60	24	38	-57
in eenvoudige	-94	-121	-154	29
in elf	-16	-80	-194	92
in elk	-95	118	-20	31
in elke	-150	188	-235	-63
in en	-145	55	61	-95
in ethiopië	0	-127	-96	-117
in europa	89	-158	-85	-126
in februari	-188	41	206	-12
in friesland	-105	-117	-122	-170
in gebruik	-225	23	-68	203
in geen	136	53	-73	-157
in gemeenten	170	-60	-142	-124
in gesprek	-115	-10	49	89
in getal	-117	-148	-188	43
in grote	-197	-176	-99	-107
in haar	-206	-18	-48	-140
in handen	-135	-108	-23	-90
in heerlen	64	-141	-128	-123
in het	-8	2	78	123
in hetzelfde	-132	75	-141	-154
in hoeverre	-40	-135	-174	84
in hoofdstuk	-129	69	-179	-194
in huis	-16	48	9	-110
in hun	-176	99	40	-36
in internetconsultatie	-103	-188	170	143
in januari	-151	-202	127	160
in juli	-127	-219	123	146
in juni	-167	-84	79	230
in kaart	-127	27	62	178
in kennis	-139	-139	-159	99
in kleine	112	-19	35	33
in lijn	-166	-154	82	-101
in maart	-250	-50	-28	157
in mali	-157	-140	4	-193
in mei	-159	-244	-6	61
in mijn	-173	-155	-154	37
in natura	-96	82	-150	-137
in nederland	25	-103	-142	-149
in negen	143	-103	105	-130
in november	-138	-216	36	153
in oktober	-163	-210	-37	207
in ons	14	-122	-220	-179
in ontvangst	-117	-122	-171	-198
in onzekerheid	-164	-100	-89	-116
in op	-128	-194	-383	-114
in opdracht	-81	-143	-47	-42
in opleiding	-140	-139	-176	67
in overleg	-97	-17	159	226
in overweging	-192	365	-265	-102
in paragraaf	-96	-134	146	-121
in plaats	-76	69	177	56
in procedure	-101	-174	-70	105
in rekening	18	54	-133	-107
in rotterdam	-95	-109	-165	-174
in ruim	116	-108	-166	-104
in september	-49	-49	66	107
in staat	40	-212	53	22
in stand	-48	77	100	115
in te	-66	258	-158	-122
in ter	83	34	43	-126
in toenemende	65	-140	-120	-122
in totaal	-245	-149	-1	-53
in twee	104	-14	-35	-67
in uw	-167	23	-98	-236
in variant	-108	-127	-140	-179
in veel	95	-89	-52	-55
in vier	139	-243	-87	-79
in vijf	-47	31	41	-14
in voor	-160	107	-233	122
in voorbereiding	-113	-231	168	136
in welke	61	-104	28	88
in werking	-91	7	-46	156
in zeeland	58	29	30	-153
in zes	35	-222	79	-183
in zijn	61	210	-127	-194
in zulke	-88	-125	-139	34
in één	143	183	-58	-35
inbegrip van	-133	41	29	35
inbreng :	-121	194	-175	-138
ind ,	61	-136	-134	-129
ind .	-108	85	-136	-109
ind en	0	-173	75	23
indien de	-110	-165	-237	145
indien u	-77	-179	25	38
indienen .	-151	137	-135	-148
informeer ik	-78	-84	-243	-89
informeren .	-100	-121	-236	43
informeren over	-64	-102	-109	-202
infrastructuur en	-67	32	-191	-191
ingaan .	-74	31	-138	-22
ingaan op	-36	79	91	83
ingaat op	50	-126	-122	-135
ingang van	-140	-110	294	431
ingediend .	-4	11	77	-60
ingegaan .	-68	-106	-161	-15
ingelicht .	-117	65	-123	24
ingericht .	-175	-133	-200	157
ingesteld .	-141	-89	85	-167
ingestemd .	-47	-112	19	-157
ingetrokken .	-140	-150	-119	-102
ingevoerd .	-179	123	60	7
ingevolge de	-160	-156	-58	-185
ingevuld ,	14	-67	44	-108
ingewikkelder .	-153	-105	-177	-175
ingezet .	127	-118	-77	-145
ingezonden #	-44	-114	-109	-162
inhoud van	-76	-19	-172	-48
inhoudelijke reactie	-96	-120	-202	-140
inlichten .	-107	-100	-195	6
inmiddels #	-46	-131	-54	-183
inmiddels in	-106	-115	151	5
inmiddels zijn	-121	-110	9	54
inrichting van	-71	-38	105	-90
inspannen dat	-81	-57	-76	135
inspannen om	-89	-155	-141	152
inspectie ,	23	68	85	-159
inspectie .	6	127	-187	-146
inspectie aan	-107	105	-125	-155
inspectie adviseert	-144	42	-166	-151
inspectie beveelt	-146	70	-48	-121
inspectie bezocht	-143	-77	-127	-143
inspectie doet	-156	21	-183	-172
inspectie een	-17	119	-74	-85
inspectie gezondheidszorg	-135	-140	-129	-142
inspectie heeft	-39	-196	-101	-190
inspectie het	-140	67	-177	-190
inspectie in	52	36	2	71
inspectie justitie	-168	-126	-211	-137
inspectie leefomgeving	-145	23	-58	-143
inspectie niet	168	-129	-194	-91
inspectie om	-63	-24	70	-195
inspectie ontwikkelingssamenwerking	-76	-146	-48	-123
inspectie szw	51	-184	-1	59
inspectie van	-102	-138	-24	137
inspectie veiligheid	-113	-100	-155	-173
inspectie verkeer	-107	-148	-89	53
inspectie voor	-140	-26	-188	-71
inspectie vraagt	-101	23	-151	-138
inspectie zal	-115	-101	-129	78
inspectie zelf	-156	-201	12	137
instelling .	-145	-193	-4	-63
instellingen zelf	-100	-175	-53	-143
internationaal onderzoek	-44	-57	-72	-108
internationale studenten	0	-91	-77	-86
internationale vraagstukken	-62	-135	-84	-90
internetconsultatie .	-66	-159	92	-13
interprovinciaal overleg	-102	-207	-57	-147
invloed .	252	-145	21	-72
invloed gehad	145	-146	-158	-60
invloed op	201	-174	-212	-102
invoeren .	-112	95	-173	-52
invoering van	179	-104	-202	-63
inwerkingtreding is	-90	-150	132	151
inwerkingtreding van	-75	-119	-144	-75
inwoners van	97	-118	-160	-114
inzage te	-124	155	-161	-107
inzake de	-52	-197	-59	-160
inzake het	-21	-84	-92	-152
inzet .	-78	65	-122	-105
inzet van	53	-86	-122	30
inzetten dat	-128	-85	-88	128
inzetten voor	-69	-90	49	110
inzicht in	65	8	128	33
inzicht te	-201	-100	-190	-169
iob heeft	-90	-79	-70	-105
is #	-57	-195	-376	-290
is ,	83	-65	-80	179
is .	-42	-182	83	107
is :	-14	-166	62	-100
is ;	-169	45	120	99
is aan	-231	-207	314	163
is aangekondigd	-117	-111	-94	-156
is aangepast	-109	40	-216	-206
is afgenomen	-86	-170	-61	-90
is afgerond	-115	99	127	-4
is afgesproken	-174	-179	-53	-3
is afgestemd	-98	-114	-145	-134
is al	-165	146	177	-214
is als	-70	-172	-182	-115
is bedoeld	-159	-187	9	-75
is begonnen	-126	-81	72	-134
is bekort	68	-95	-101	-91
is bepaald	-110	-115	-177	14
is bij	-53	-85	-2	-266
is bijgevoegd	-112	-93	-100	-44
is daar	-122	85	-239	-184
is daarbij	-76	-153	-35	44
is daardoor	149	-128	45	-85
is daarmee	-82	-122	-24	-148
is daarover	-127	-106	-205	-145
is daartoe	-99	-150	107	97
is daarvan	116	-89	-125	-106
is daarvoor	-103	-172	-1	54
is dan	7	-268	173	64
is dat	130	64	-136	-111
is de	187	-5	-209	-166
is deze	-127	-172	193	47
is die	-162	-136	-166	52
is dit	-180	-202	-125	-92
is door	99	-39	-105	-162
is dus	-110	-90	29	-75
is echter	17	-162	53	-99
is een	-271	-121	-7	-104
is en	11	-211	105	-167
is er	-74	-89	150	-169
is erop	-123	-183	-84	-55
is gebeurd	-90	-157	-292	-174
is gebleken	15	9	-153	80
is gebruikgemaakt	-90	-111	-119	-56
is gedaald	78	-111	-90	-2
is gedaan	-168	-228	-234	-250
is geen	-16	-241	-4	-130
is gegroeid	-41	-94	-87	-75
is gekomen	22	-80	-176	82
is gepland	-165	-103	-215	224
is geregeld	-60	-98	-16	-199
is gesproken	-47	-39	-203	-67
is gestegen	-21	-67	-120	-66
is gesteld	-151	-84	-156	62
is gevolg	-125	-31	238	-106
is gevraagd	-174	-172	94	-130
is geweest	61	-142	45	68
is gewenst	-107	120	-187	-162
is geworden	100	-133	-145	-118
is haar	126	-175	22	-109
is het	170	-6	-107	-98
is hiermee	-82	-78	-188	-112
is hiervoor	-117	-113	120	-208
is in	-115	-158	28	-164
is ingevoerd	102	-55	-221	-155
is inmiddels	33	-128	-101	-245
is met	-178	-117	156	-178
is mij	-201	-36	117	-139
is naar	81	-142	76	-123
is nagegaan	-193	-97	-136	-146
is niet	144	-109	-222	-228
is nog	-47	-154	-127	41
is nu	-124	-206	142	49
is of	48	-175	-177	-107
is om	-46	58	-120	50
is onder	-79	-153	86	-185
is ook	-183	89	-83	-171
is op	-6	2	-78	-61
is over	82	-188	-198	63
is pas	-170	-151	183	62
is per	-141	-148	63	46
is positief	17	-158	-171	-165
is sinds	37	48	187	-208
is slechts	153	-165	-153	-130
is sprake	-44	-148	-166	-107
is te	47	-218	-53	51
is ten	87	70	-103	-48
is teruggelopen	120	-125	-124	-33
is tevens	-43	-70	-131	-120
is toegenomen	134	-58	-77	-99
is toegezegd	-124	-158	-115	-167
is tot	-126	-190	74	-166
is tussen	111	-81	-96	-75
is u	-81	-86	-143	43
is uitgevoerd	-138	22	-14	-177
is uw	-94	-151	-237	-230
is van	46	-289	-320	-242
is vastgelegd	-118	-175	-151	-55
is vastgesteld	40	-97	-61	-95
is verbeterd	-13	76	-140	59
is verlopen	84	-57	-129	79
is verricht	-82	-111	-89	-112
is vertraagd	-93	-57	-166	-181
is voldaan	-105	-143	-16	42
is volgens	159	104	-39	-217
is voltooid	-135	98	-164	-162
is voor	-109	-308	61	2
is voornemens	-209	-212	-347	-223
is voorzien	-128	-202	56	319
is wel	-151	-164	-174	-93
is wenselijk	-124	139	-183	-123
is zij	93	-209	-42	6
is zo'n	120	-178	109	12
j .	-59	-80	-103	-144
ja ,	-117	-282	-86	139
ja .	-130	-144	-166	-220
jaar #	107	-279	-34	-100
jaar ,	0	-35	162	-76
jaar .	-140	70	-63	-57
jaar ;	-107	146	-166	-159
jaar aan	-171	164	-3	-84
jaar af	-104	36	-166	-141
jaar bericht	-168	77	-77	37
jaar bij	-139	-203	11	14
jaar de	-144	-140	153	99
jaar een	-5	-53	-204	65
jaar eerder	172	-90	-113	-181
jaar en	-173	-221	110	-19
jaar ervoor	127	-101	-84	-123
jaar extra	-73	92	57	58
jaar geleden	23	-188	-208	-172
jaar gemiddeld	110	-59	-63	-57
jaar heeft	-112	-197	-209	-184
jaar in	-186	52	-145	122
jaar is	-100	43	164	-66
jaar kunnen	-183	1	-151	-136
jaar laat	-119	-197	122	100
jaar lang	-112	139	-295	-148
jaar laten	-84	-144	-117	-150
jaar later	51	-19	-212	-23
jaar met	109	97	27	-134
jaar minder	115	-160	-208	-160
jaar moeten	-99	38	63	67
jaar na	133	-5	-17	47
jaar naar	-140	-93	-81	-30
jaar niet	138	45	-111	-75
jaar nog	207	-202	-32	1
jaar of	-159	-43	6	-20
jaar op	-46	82	59	-53
jaar opnieuw	-11	125	-284	-312
jaar over	-60	-141	-161	57
jaar te	-149	45	-70	-42
jaar tegen	-103	30	-165	88
jaar tijd	109	-58	-140	-113
jaar tot	-126	53	-132	-3
jaar van	-191	-47	-73	-118
jaar vast	-55	-11	-154	-123
jaar verlengd	-95	-161	-171	78
jaar verslag	-114	68	-180	-148
jaar voor	-116	-195	-150	-186
jaar wachten	-154	76	-82	-124
jaar worden	43	45	-141	101
jaar wordt	-216	-23	-46	33
jaar zal	-86	-197	-96	123
jaar zijn	101	-175	-167	-156
jaar zou	-156	117	-178	-166
jaarlijks #	130	-198	-259	-217
jaarlijks cijfers	-102	-3	80	83
jaarlijks de	-130	119	-128	-114
jaarlijks een	-102	183	20	44
jaarlijks in	-104	133	-216	-7
jaarlijks ongeveer	-181	-97	-143	-134
jaarlijks over	-80	-52	-140	1
jaarlijks te	-145	151	-73	-93
jaarlijks wordt	58	-168	28	-139
jaarplan voor	-64	-109	112	26
jaarverslag .	-87	-151	110	74
jaarverslag van	-78	-116	-23	165
januari #	-143	-134	77	313
januari aan	-106	-164	124	66
januari bij	-126	-200	128	-3
januari een	-127	-171	68	-36
januari en	-171	-82	-5	7
januari in	-109	-97	11	153
januari is	-98	-101	-181	-183
januari jl	-92	-115	56	-211
januari met	-104	-97	-53	-55
januari om	-83	-72	-174	-71
jaren #	-122	-139	-90	-41
jaren is	27	-138	-208	-176
jaren negentig	-169	-101	-117	-94
jeugdbescherming rsj	-58	-157	-97	-94
jl .	-93	-98	-14	-224
jonge bedrijven	75	-112	-142	82
jonge boeren	-57	-18	-167	-171
jonge kinderen	52	-117	-44	-83
jongeren ,	119	-126	-154	-116
jongeren .	37	-16	-88	-49
jongeren die	69	-263	-205	-172
jongeren in	-84	115	-177	-138
jongeren met	-12	-22	95	67
jongeren zonder	-122	-90	90	27
juist de	-8	-193	52	-167
juist die	-138	-143	74	-139
juli #	-142	-84	-31	200
juli .	-93	-161	60	106
juli heeft	-91	-131	-187	-158
juli in	-83	70	179	61
juli jl	-16	-116	12	-152
juli van	-92	-77	0	9
juni #	-202	-185	2	14
juni .	-92	-78	-240	-190
juni een	-103	-156	209	123
juni heb	-90	-64	87	-163
juni heeft	-94	-82	-56	-172
juni in	-85	-204	215	62
juni jl	-91	-133	-123	-157
juni naar	-149	-120	-78	84
juni te	-86	52	-116	-104
juni toegezegd	-41	-105	-153	-123
justitie ,	-67	-122	-174	-146
justitie en	-149	-146	33	69
justitie heeft	-98	-93	-150	-108
justitiële inrichtingen	-104	-156	-152	148
kaart .	-62	54	-22	-9
kaart brengen	-62	-94	23	157
kaart te	-73	-138	51	103
kaart welke	-103	56	-154	108
kabinet ,	-95	-124	-34	195
kabinet .	-120	-231	34	294
kabinet aan	-105	-151	-21	45
kabinet dat	-91	-203	-140	-173
kabinet de	-58	-132	37	-112
kabinet deelt	-122	-69	-87	-154
kabinet demissionair	-42	-75	-182	123
kabinet een	-151	-15	54	59
kabinet geen	-125	-191	231	-53
kabinet hecht	-65	-124	-211	-198
kabinet heeft	-118	-107	-114	-159
kabinet herkent	-160	-67	-155	-153
kabinet het	-114	-126	21	-208
kabinet in	-132	-139	101	126
kabinet is	-117	-126	-227	-40
kabinet laat	-78	-160	109	32
kabinet niet	-120	80	162	-263
kabinet om	-130	35	27	139
kabinet onderschrijft	-63	-157	159	-162
kabinet van	-73	-152	95	-163
kabinet volgt	-106	-139	214	16
kabinet wil	-59	-177	-62	-190
kabinet zal	-71	-225	53	251
kabinet zich	-123	-106	28	-71
kabinet ziet	-87	-259	279	-211
kabinetsreactie ,	-26	-81	-68	-94
kabinetsreactie aan	-62	-89	-74	-56
kader van	-120	-117	64	-101
kaderberoepsgerichte leerweg	4	7	61	-50
kamer ,	-108	-75	-170	29
kamer .	-125	-39	-120	171
kamer aanhangig	-84	-158	-23	-92
kamer bij	-103	-70	-198	31
kamer daarover	-40	-111	-211	145
kamer daarvan	-91	-74	-162	166
kamer de	-82	-126	-245	-71
kamer der	-55	-168	-257	-181
kamer een	-89	-64	-37	87
kamer elk	-35	125	92	96
kamer gezonden	-61	-177	-252	-225
kamer heeft	-115	-222	-161	-132
kamer het	-71	-115	-140	-87
kamer hoort	-67	-71	-147	150
kamer in	-83	-196	-112	152
kamer is	-126	6	-173	-6
kamer jaarlijks	-76	76	27	55
kamer mij	-63	-178	-151	-122
kamer na	-128	-70	-104	126
kamer naar	-98	-83	85	49
kamer nog	-42	-55	-103	-185
kamer ontvangt	-80	-210	-170	101
kamer ontving	-84	-96	-107	-143
kamer op	37	-124	-20	-157
kamer over	-96	57	-219	4
kamer te	30	77	-111	-205
kamer toegezegd	-63	-115	-122	-200
kamer van	-78	-57	135	-4
kamer voor	-111	-121	-195	-97
kamer vroeg	-170	-94	-76	-104
kamer vóór	-72	-96	42	118
kamer worden	-54	44	-224	161
kamer wordt	-76	72	180	237
kamerbrief ;	-41	74	-37	-44
kamerbrief over	-97	-147	-124	-85
kamers te	-36	141	-51	-159
kamerstuk #	-84	-43	-28	54
kan ,	-66	-176	176	120
kan .	-145	102	-254	-141
kan blijven	-72	-128	104	46
kan dat	-150	-190	-91	-125
kan de	-155	-39	-144	83
kan een	-164	-301	47	-205
kan het	87	-182	94	-216
kan ik	-152	-216	-30	-65
kan in	-140	168	-241	-144
kan krijgen	-54	-137	12	172
kan met	-64	-115	-194	-147
kan niet	-191	45	-183	-192
kan nu	-105	73	61	-139
kan op	119	-131	-218	-89
kan pas	-82	-133	93	-147
kan worden	-164	64	-23	-7
kan zich	-170	-193	3	32
kan zij	34	-149	-145	-141
kan zijn	-33	-164	73	100
kan zonder	-174	108	0	44
kans dat	121	-75	-152	-74
kans op	169	-183	-209	-174
kantonrechter .	137	94	-35	-108
kanttekening dat	-112	-92	56	-108
kanttekeningen van	-98	-153	0	-105
karakter van	-102	-121	81	-133
keer .	-78	-134	-135	-111
keer per	58	-27	-157	-5
kennen ,	88	-100	-143	-120
kennen .	-122	-165	-23	30
kennis te	-146	201	-133	-80
kennis van	180	-24	-238	-162
kennisgenomen .	-100	35	82	-198
kennisgenomen van	-91	-218	-211	-71
kent .	-48	-74	24	-142
kent een	-150	-159	-67	-160
kent u	-91	46	-64	-53
kerstreces een	-56	-44	-144	112
keuren ,	91	121	-150	-141
keurmerk ,	-14	-159	64	50
keurmerk .	-103	146	-162	-148
keurmerk voor	57	25	-40	-168
keuze .	70	58	-175	-194
keuze aan	-42	-70	17	138
keuze te	-107	31	-119	-123
keuze van	-70	136	-239	-243
kies daarom	-139	-72	172	48
kies er	-69	-228	-13	3
kies ik	-122	-153	210	-109
kiezen .	-165	58	-76	-84
kiezers met	-29	-121	-120	-85
kijf .	-109	-147	-155	-173
kijken .	-82	-147	-67	-117
kilometer van	-111	120	87	-70
kind en	-60	-143	-157	-145
kind meereist	-118	133	-156	-129
kinderen .	-220	41	-216	-147
kinderen die	103	82	-182	13
kinderen en	-116	-110	-157	-164
kinderen in	142	-69	-5	57
kinderen vanaf	-134	41	15	77
kinderopvang tijdens	-129	187	-164	-65
klachten .	1	52	-147	-164
klachten over	86	-138	-98	-115
klachten van	-17	-70	-90	-90
kleine aannemers	-178	-105	-134	25
kleine aantal	-142	-121	-116	-77
kleine bedrijven	-108	197	-42	-178
kleine gemeenten	93	8	-253	82
kleine ondernemers	-27	-125	-173	-230
kleine schepen	19	0	-151	44
kleine werkgevers	99	51	-128	-52
kleinschalige opvang	62	-125	-129	-142
klimaat en	-60	-121	-104	-69
kom ik	-91	-100	-100	136
komen ,	64	-77	-56	83
komen .	-141	63	9	-221
komen aan	-75	-163	108	89
komen er	-185	-221	198	235
komen in	-99	-50	34	54
komen op	-44	-110	-142	-154
komen te	28	-183	58	-191
komen tot	98	-39	-18	-178
komen voor	-167	85	-192	-127
komen wij	-93	-86	-156	62
komende jaren	-126	-146	-209	25
komende maanden	-162	-103	29	228
komt ,	157	-128	36	2
komt .	-95	78	-24	-78
komt aan	-131	48	145	138
komt de	-197	27	-220	145
komt er	-234	-232	203	218
komt het	-45	2	56	19
komt in	-57	-215	-15	111
komt naar	276	-164	-136	-155
komt niet	-174	-140	-225	-169
komt tot	192	-185	-267	-218
komt u	-104	-112	-164	45
komt voor	-113	46	-175	128
komt zij	-126	-101	145	184
kon de	176	-188	-110	-109
kon niet	167	53	-186	-126
konden de	100	-88	-127	-75
koninklijke marechaussee	32	-149	-193	-196
kopen .	-48	34	-130	-106
koppelen aan	-108	83	-58	53
koppeling met	103	99	-242	17
kort .	92	-189	92	-134
kort in	-115	-214	-153	-133
kort is	74	-152	-103	-85
kort na	-48	-103	-91	21
kort zijn	-84	-93	-72	9
korte termijn	-205	-119	-115	78
korter .	216	-212	-197	-190
korter dan	115	39	-125	-78
kortere termijn	-116	10	-137	-130
kost #	-169	-173	42	-177
kost .	-29	57	71	87
kost naar	-90	-185	-126	-98
kost ongeveer	-156	-169	-93	-135
kost structureel	-92	48	37	-131
koste gaat	106	-152	-102	-78
kosten #	-12	-175	-175	-124
kosten .	-268	-82	-95	-137
kosten bedragen	-113	-170	-155	-95
kosten en	-142	-123	103	98
kosten in	57	73	-133	-96
kosten per	212	24	-195	-141
kosten van	-55	9	96	-53
kosten voor	-218	85	-178	-118
kracht .	-126	56	-129	-118
krap ,	-107	37	-15	-179
kreeg .	91	-90	-108	-105
kreeg de	-109	-172	-176	-203
krijgen ,	23	28	-91	-223
krijgen .	-50	-25	-47	132
krijgen in	-178	-24	43	39
krijgsmacht .	-136	-124	-102	45
krijgt ,	-135	-202	126	-170
krijgt .	-192	125	-335	-13
krijgt de	-104	-206	70	74
krijgt een	-105	-186	156	211
krijgt het	36	127	-169	-12
kring van	-115	11	-187	-137
kritisch :	144	36	-185	-134
kritisch over	-105	-156	-107	-163
kritisch zijn	-22	-90	-101	-89
kunnen .	-103	-108	61	68
kunnen aantonen	151	-146	-148	-64
kunnen bepalen	-47	43	-98	109
kunnen berichten	-19	64	-10	85
kunnen blijven	-181	100	-136	4
kunnen de	132	-124	-115	-121
kunnen doen	63	-179	-166	46
kunnen gemeenten	-120	-118	-149	-132
kunnen komen	-138	-211	-142	-144
kunnen krijgen	-74	-36	-24	117
kunnen maken	38	-94	109	-137
kunnen met	-101	-171	0	-157
kunnen rekenen	-103	-19	3	-116
kunnen vaststellen	254	30	-268	-79
kunnen werken	-173	-176	-137	-181
kunnen worden	-223	210	75	3
kunnen zijn	-162	-12	-129	30
kunt u	-121	3	-28	-9
kwaliteit .	122	-121	-115	-113
kwaliteit van	96	-188	-210	-172
kwam ,	-40	-122	-169	-118
kwam naar	167	-54	-74	-37
kwamen ,	130	-100	-159	-60
kwart van	210	-103	-194	-151
kwartaal .	-99	-166	3	130
kwartaal in	-59	83	36	31
kwartaal van	-115	-194	-43	240
laag inkomen	-13	-3	-118	-102
laat .	-169	-194	37	127
laat aan	-17	-160	-140	-88
laat de	-9	71	-110	-92
laat een	78	125	-76	-41
laat gemeenten	-128	77	82	-67
laat het	52	-141	46	-174
laat ik	-163	-46	117	333
laat te	146	-176	-151	-115
laat u	-85	-200	271	136
laat wordt	71	-144	-84	-89
laat zich	-68	-168	-174	-197
laat zien	168	-296	-33	-178
laatste hand	-30	-124	-136	141
lag het	178	-169	-98	-95
lager .	208	-216	-113	-113
lager dan	235	-122	-200	-159
lager tarief	-161	66	53	-129
land .	-165	79	-241	-240
land van	-1	-44	7	-89
landbouw ,	-40	-127	-76	-117
landbouw en	-65	-83	50	-117
landelijk gebied	-101	-175	-124	-135
landelijk loket	-159	75	37	-82
landelijk meldpunt	-52	43	109	-54
landelijk register	-118	58	-50	-48
landelijke campagne	-66	86	-60	56
landelijke invoering	-176	-124	151	-157
landelijke norm	-117	112	-165	-157
landelijke registratie	54	-105	45	-135
landen .	-168	-178	-160	89
landen is	-22	-136	135	72
landen met	-141	18	115	54
lang .	-183	16	-200	-156
lang en	73	-152	-139	-161
lang niet	-43	-147	-148	50
langdurige zorg	-111	-133	-121	-83
langer .	-49	72	-51	27
langer dan	34	3	-15	31
langer op	-134	121	25	54
langere duur	-116	-170	184	84
langere termijn	80	28	-209	9
langs de	-145	55	-113	-94
langs elektronische	-65	94	-138	40
lasten voor	60	59	-203	-109
laten .	-156	100	-79	-218
laten de	125	-180	-103	-141
laten doen	-83	24	-93	-109
laten evalueren	-77	-186	-128	-39
laten komen	-58	105	79	26
laten onderzoeken	-162	71	-238	-193
laten opstellen	-151	100	24	-103
laten toetsen	-78	49	-179	17
laten uitzoeken	-36	-76	104	-104
laten vervallen	-53	83	-76	-14
laten weten	-185	-230	64	-165
laten wij	-118	-105	-205	87
laten zich	37	-226	76	-148
laten zien	156	-74	-213	-177
later #	118	-127	-46	-31
later dan	-162	-93	-255	-98
leden .	-144	22	57	85
leden dit	-93	-69	-196	-123
leden te	-51	-124	-141	25
leden van	-171	-98	-198	-103
leden vragen	-152	-152	-161	-179
leden wijzen	17	57	-137	-124
leefomgeving en	-158	11	-75	-138
leeftijd van	90	-152	-116	-45
leegstaande kerken	24	-22	-34	-30
leerlingen met	-12	-86	-52	-62
leerlingen op	49	-156	-126	-106
leerlingen uit	14	-2	54	-82
leest u	-129	-104	-164	20
leg de	-143	220	-73	-16
leg ik	-67	19	68	202
leg vast	-121	186	-16	56
leges voor	-119	68	-194	-158
leggen .	-74	165	-79	59
leggen en	-83	152	-144	-103
leggen wij	-99	-167	-100	101
leiden ,	95	-111	-121	100
leiden .	126	-216	44	-164
leiden dat	-80	-178	-37	-93
leiding van	-137	-125	-169	-131
leidingen in	-131	62	-185	95
leidt ,	14	-161	-256	-116
leidt tot	183	-96	-137	-104
lening van	-135	-30	-132	-77
leningen aan	-146	-166	-108	-134
leren .	-97	-125	-134	-72
lessen in	8	57	-49	55
letten .	-86	-116	57	101
leven ,	-146	-131	-24	65
leven .	-139	-147	-205	-166
leverancier van	-120	-116	82	-165
lezen ,	88	-128	-163	-133
lezen .	133	-134	-127	-82
lezen dat	-111	99	-113	-57
lid ,	-73	60	139	-140
lid van	-103	-76	-6	-128
liggen .	-97	-87	-88	78
ligt ,	74	-180	81	23
ligt .	-25	-56	77	-203
ligt bij	-106	38	96	115
ligt daarom	-120	-137	38	-151
ligt dat	-82	-146	-205	-155
ligt de	131	-154	-213	6
ligt een	10	-133	-164	-117
ligt er	-155	-148	67	51
ligt het	-9	-172	-259	-219
ligt in	27	-8	-335	145
ligt niet	-177	-139	76	-166
ligt op	-125	65	85	186
ligt sinds	-138	-192	179	-269
ligt ter	-90	-129	-9	-169
ligt voor	-82	-178	79	-43
lijkt mij	-174	-131	48	91
lijn met	-166	-154	82	-101
lijn van	19	30	68	7
lijst .	-188	-164	70	45
lijst van	43	171	-145	-97
locatie een	-157	-90	6	96
locatie is	145	-141	-167	-112
locaties .	-91	13	-65	-165
locaties met	176	-163	-85	-59
locaties niet	78	-131	-170	-70
locaties waar	-140	78	-87	27
locaties was	143	-154	-52	-44
lokaal bestuur	-85	34	118	-126
lokale omroepen	18	32	78	-77
loket in	-138	176	-21	78
loket is	-2	-257	99	-159
loket voor	-149	172	-93	-230
loon en	-138	38	-170	-157
loop ik	-154	83	-97	-240
loop van	-150	-189	117	222
loopt .	-159	102	63	-27
loopt het	98	60	-14	-178
loopt nog	-132	-146	-162	-87
loopt op	-131	-143	-201	-165
loopt tot	-165	-153	-267	-236
looptijd van	-58	100	175	55
lopen ,	94	-139	-222	88
lopen .	-159	-3	62	-164
lopen de	-209	-115	-217	-142
lopende contracten	-69	-104	-104	142
los van	-196	-22	-280	-59
lto nederland	-66	-85	-64	19
luidt dat	78	148	-152	-128
lukt ,	-247	-145	-68	58
lukt het	72	-158	-23	46
m .	-120	-123	-168	-118
maak de	-91	207	-144	-141
maak het	-119	83	-139	87
maak ik	-117	-242	-54	79
maakt .	-139	65	-148	18
maakt de	-239	-244	-58	105
maakt een	93	-100	0	43
maakt het	17	-203	-11	-21
maakt sinds	-138	-108	127	-150
maand .	-130	62	-151	32
maand een	89	67	-113	-160
maanden ,	61	-157	-106	-155
maanden .	-241	-65	-80	-33
maanden eerder	139	-67	-69	-112
maanden in	79	54	-168	-172
maanden na	-92	25	-171	41
maanden op	140	-141	-87	-132
maanden van	-68	7	59	72
maar dat	241	-147	-230	-126
maar de	-43	-73	141	-20
maar een	-200	-201	-160	-193
maar het	-152	89	122	-114
maar ik	-140	-104	139	99
maar in	112	-146	84	21
maar is	-118	74	110	-201
maar niet	43	-122	42	-117
maar ook	148	-195	-137	-142
maar op	-133	-73	80	-31
maar ten	104	-96	-156	-90
maar voor	-118	74	-106	-108
maar wel	5	67	60	82
maart #	-169	-156	145	228
maart ,	-92	-109	-193	-178
maart .	-123	-230	-181	0
maart bij	-118	-149	-28	-50
maart een	-73	-165	-162	134
maart heeft	-86	58	-110	-147
maart in	-64	134	145	-196
maart is	-157	-156	-133	-183
maart jl	-94	-127	-194	-13
maatregel :	-126	-168	195	35
maatschappelijke ondersteuning	-54	73	-122	-108
mag blijven	-88	74	27	-184
mag worden	-90	55	-206	-183
maken ,	-182	-216	-37	75
maken .	-92	56	-69	27
maken en	-58	139	-48	-2
maken met	-92	12	-182	-146
maken over	-92	180	-222	-160
maken van	146	-129	28	65
maken voor	-112	110	-56	-93
mannen .	113	-71	-98	-79
maximum van	-145	140	-102	-179
mbo .	-160	22	-174	-157
mbo raad	-48	-159	148	13
mede namens	-47	-20	-169	-219
medewerkers en	-126	-108	-196	95
medewerkers van	111	37	-192	-146
medio #	-183	-257	-51	297
medisch onderzoek	66	-55	90	-113
medische gegevens	73	18	48	91
mee ,	-142	-149	61	-152
mee .	-51	-271	135	-20
mee :	-152	-7	-9	45
mee in	-73	-144	-142	159
mee te	-137	150	-49	-14
meegenomen in	-50	76	136	198
meent dat	-157	188	-105	-73
meer .	-219	-224	139	60
meer aandacht	-105	60	-177	-166
meer daar	-113	-125	-28	-159
meer dan	23	60	-54	-61
meer in	-36	61	-180	-182
meer mensen	-9	-120	99	-76
meer op	-187	47	25	-83
meer ruimte	14	-143	-133	-126
meer te	-117	-198	-63	-82
meer tijd	-175	-55	4	-204
meer voor	-139	-171	102	10
meereist .	-118	133	-156	-129
meetbare invloed	187	-117	-159	-76
mei #	-88	-214	-185	145
mei .	-124	-27	107	195
mei een	-61	-146	180	-47
mei heb	-58	-56	-93	-167
mei heeft	-54	-105	-143	-134
mei in	-60	-197	-20	79
meld ik	-141	-83	-146	146
melden ,	25	-48	-186	-129
melden .	-237	99	-286	-111
melden dat	-148	22	138	-58
meldingen uit	116	94	-151	-168
meldingen van	4	33	-189	33
meldpunt in	-40	20	-69	-92
meldpunt voor	-97	130	-132	-106
meldt de	117	-95	64	-122
memorie van	-122	-92	70	-193
menen dat	56	3	-154	-103
mening dat	-82	-37	-145	-173
mensen ,	-193	-133	62	-121
mensen .	-240	-78	9	-183
mensen dat	-26	-89	-116	-109
mensen die	118	-51	-88	-14
mensen door	64	-161	-81	-67
mensen een	57	104	-170	31
mensen met	94	-47	-140	30
mensen uit	47	-135	-69	-48
mensen van	-144	-163	-123	-121
mensen zonder	-3	-176	-158	-170
merendeel van	73	-134	-81	-83
merk ik	-223	-198	-195	-226
merken .	47	-129	-98	-56
merken dat	-111	-134	-126	-79
merkt op	-159	-38	-139	-80
met #	271	-140	-104	-119
met andere	-151	124	-95	-133
met belangstelling	-105	-191	-276	-197
met betrekking	-152	49	163	-114
met bijgaande	-54	154	-38	-56
met bijgevoegde	-63	125	-55	-53
met dat	-153	-162	-174	-204
met de	-17	51	107	100
met deze	-44	-149	-175	-312
met dezelfde	61	-185	153	44
met die	11	20	-20	120
met dien	-90	-54	158	202
met dit	-174	-187	-211	-153
met doorzettingsmacht	-134	65	-145	-115
met drie	58	-32	-136	31
met duitsland	3	106	121	-150
met duo	-88	92	-5	-20
met een	119	-23	5	-66
met elf	154	-106	-134	-57
met elkaar	-199	117	64	-216
met gemeenten	-147	-156	-228	48
met gemiddeld	257	-107	-76	-91
met haar	-121	-185	53	-86
met hen	-109	-125	-21	135
met het	-80	126	110	11
met hetzelfde	-101	-129	-109	-168
met hulp	-99	-94	82	-140
met hun	-158	43	2	96
met inbegrip	-133	41	29	35
met ingang	-140	-110	294	431
met kinderen	-38	166	-159	2
met klachten	-185	-26	-81	-85
met meer	-109	140	-175	-91
met mijn	-73	-86	-53	57
met minder	-113	19	92	67
met ongeveer	94	-81	-48	-68
met ons	-167	-146	-168	-185
met openbaarmaking	-40	132	-93	-118
met ouders	-194	-117	-129	54
met ruim	31	-57	-111	-54
met schoolgaande	-127	125	-124	-114
met subsidie	-127	-171	-112	-134
met ten	-166	79	-223	-67
met terugwerkende	-131	-87	40	117
met twee	42	-224	-94	68
met u	-101	-132	-233	178
met uitzondering	-77	-98	-108	-152
met uw	-84	-17	-79	35
met vaste	72	-96	100	-74
met veel	83	-171	-138	-139
met verzending	-68	59	-101	-133
met vier	49	37	27	86
met vijf	99	-179	101	-99
met voorzichtigheid	-57	-186	-120	-135
met vragen	15	16	-151	-121
met wisselende	65	-114	-92	-118
met zes	13	-88	-82	-127
met zeven	92	-122	-121	-111
met zich	18	-143	-117	-107
met één	-154	-238	220	-39
meten .	64	137	-169	-173
meter .	-155	-89	200	113
meting van	-85	145	15	81
mevrouw van	-140	-118	-111	-61
middelbaar beroepsonderwijs	-97	38	-160	-34
middelen op	34	-172	-189	66
middelen voor	-127	36	-163	66
midden .	92	-106	-218	-188
midden- en	60	-112	-30	-119
migratie .	-81	-135	-77	105
mij .	-181	-210	-267	-22
mij :	-123	-120	-109	-88
mij aan	-136	87	66	-95
mij bericht	-84	-214	193	-156
mij betreft	-102	-221	91	-171
mij bij	-67	-215	53	-100
mij dat	-175	-158	105	-145
mij de	-140	73	-12	-166
mij drie	-159	-199	-166	29
mij een	-92	-190	27	123
mij ervoor	-115	-169	-142	229
mij gevraagd	-69	-7	-274	-146
mij heeft	-61	85	-3	68
mij het	-158	-18	-214	-199
mij hoe	-118	-65	-157	124
mij in	-155	144	-92	-78
mij laten	-135	-182	123	-194
mij mee	-109	82	-192	-131
mij neer	-53	86	131	-156
mij niet	-32	-232	154	-209
mij om	-96	-145	-139	-27
mij op	-84	-18	-125	-19
mij te	-152	-227	128	-222
mij tevreden	-183	-116	-160	-146
mij tijdens	-63	-68	-104	-73
mij verzekerd	-108	-160	-9	-187
mij verzocht	-65	-107	-147	-75
mij vinden	-118	-100	117	-17
mij voor	-94	22	89	64
mij zijn	-123	-118	-174	-104
mijn ambtenaren	-127	-90	-144	23
mijn ambtgenoot	-81	-142	-1	80
mijn ambtsopvolger	-61	-170	-7	244
mijn ambtsvoorganger	-155	-41	-205	-193
mijn appreciatie	-51	-57	-155	17
mijn begroting	-79	-107	65	-140
mijn beleidsreactie	-35	-50	-82	-138
mijn bestuurlijke	-75	-65	-175	-141
mijn brief	-63	-67	-295	-351
mijn ministerie	-90	-20	50	103
mijn oordeel	-185	-178	188	-22
mijn opdracht	-158	-134	-186	105
mijn opvolger	-131	60	14	250
mijn reactie	-76	-89	-254	-235
mijn standpunt	-50	-108	-12	4
mijn streven	-116	-152	-138	0
mijn toezegging	-38	-175	-117	-42
mijn verzoek	-197	-168	217	87
mijn voorganger	-137	-160	-9	-221
mijn voornemen	-138	-147	7	147
mijns inziens	-147	23	125	-98
milieu en	-75	-116	51	108
militairen die	-3	-153	-153	-123
miljard euro	9	-164	-203	-180
miljoen .	-68	-101	-143	-70
miljoen euro	-66	-29	7	-60
miljoen per	-146	-138	-202	-104
minder aan	196	-54	44	-149
minder dan	33	-72	-38	8
minder fouten	189	-150	-182	-137
minder goed	220	57	-198	-173
minder gunstig	89	-112	-49	-25
minder jongeren	22	-197	-95	-110
minder klachten	179	-138	-131	-156
minder te	157	-139	-165	-128
minder vaak	225	-173	-171	-216
minder voor	11	-246	-131	-164
minderjarige vreemdelingen	-96	-144	-152	-102
minimumloon en	-108	-134	-99	-95
minister heeft	-128	-131	-192	-172
minister van	-64	-46	41	120
minister voor	-59	15	28	73
ministerie ,	-69	117	244	-114
ministerie .	-142	36	-3	-84
ministerie doet	-121	111	-163	-169
ministerie een	-87	0	-134	112
ministerie en	-41	-72	-151	50
ministerie van	-89	-210	-285	-274
ministeriële regeling	-75	23	37	28
ministerraad .	-102	-173	-76	31
minste #	-258	72	-248	19
minste drie	-113	7	-99	-101
minste een	-106	158	-138	-110
minste eens	-76	42	26	-128
minste tien	45	22	-54	90
minste twee	-168	148	54	56
minste vijf	-120	43	-168	-203
minste één	54	-2	-121	40
minuten per	183	-89	-98	-146
mits de	-209	-34	-64	208
mits gemeenten	-141	-161	-176	41
mits het	-51	-71	-24	-20
mln .	-72	-184	-150	-126
mocht blijken	-168	-77	-102	103
mocht dat	-84	-66	51	166
mocht de	-99	-159	-197	-7
moeilijke omstandigheden	-132	-82	-120	-134
moet de	-151	137	-40	-184
moet een	-144	12	-147	-172
moet elke	-62	-180	-149	-134
moet het	-115	-84	86	81
moet ik	-132	-145	21	-13
moet kunnen	-139	-245	50	-169
moet weten	-174	74	-95	-109
moet worden	1	-65	-265	-160
moet zijn	-192	197	-217	18
moeten .	-99	-168	70	59
moeten de	-114	-187	-144	-169
moeten hebben	-204	168	-132	-78
moeten komen	-131	143	-4	-196
moeten krijgen	-171	238	-91	5
moeten kunnen	-143	218	-73	-170
moeten maken	-72	149	-169	-193
moeten meebetalen	-80	150	68	-102
moeten wachten	-139	-162	-110	-130
moeten worden	-172	407	-156	-64
moeten zijn	-62	163	-140	-194
moge u	-25	-88	-125	-96
mogelijk .	-135	-162	216	-216
mogelijk is	22	-182	45	39
mogelijk maken	-64	50	-241	-59
mogelijk moet	-86	-15	-12	15
mogelijk te	-62	64	-61	114
mogelijk wordt	-65	60	-4	44
mogelijkheden van	-135	62	13	28
mogelijkheid om	20	-65	-247	14
mogelijkheid van	-151	-66	-208	52
mogen tot	-174	-172	96	-171
mogen worden	-144	142	-166	-130
moment geen	-49	-178	51	-147
moment niet	-122	-117	35	-161
mondt uit	-144	26	-180	-148
motie .	-75	-95	-172	81
motie als	-87	-59	-94	-107
motie gevraagd	-79	-204	-113	-120
motie is	-74	-88	-153	-161
motie om	-38	-184	-65	-95
motie van	-140	-140	-146	158
mr .	-76	-93	-97	-112
na #	-153	162	-54	17
na .	-175	-161	-144	-16
na aankomst	-93	15	-6	-101
na afloop	19	104	-75	10
na de	-62	60	-79	107
na drie	64	-52	-38	137
na een	98	-32	-233	-214
na het	38	65	-141	115
na hoe	-103	-132	49	39
na hun	-86	26	-131	-164
na of	-221	159	255	175
na ontvangst	-104	-164	-185	124
na oplevering	-111	100	-66	5
na te	-144	13	43	-86
na terugkeer	195	-134	-219	-218
na twee	219	-57	-166	-204
na uw	-75	-134	-111	138
na vergunningverlening	-9	-5	-89	-159
na verzending	-138	-161	-134	171
na vijf	94	-118	-265	-217
na wat	-104	-211	100	92
na zes	53	211	68	-206
naam van	-161	-155	52	78
naar #	65	229	71	-3
naar aanleiding	-105	-183	-231	58
naar acht	89	-3	-115	-123
naar behoren	203	-105	-169	-9
naar de	-21	-33	-3	-85
naar een	-28	-171	-290	10
naar eigen	112	-157	-181	-102
naar haar	-151	168	-154	-112
naar het	28	105	4	-342
naar hun	-82	-66	14	141
naar ik	-72	-87	-176	-130
naar mijn	-221	-247	249	-238
naar nederland	-20	-111	-169	-105
naar schatting	41	-264	-113	-197
naar school	17	-141	-239	-149
naar uw	-64	-95	25	-25
naar verwachting	-192	-126	-60	23
naar voren	235	-122	-139	-218
naar werk	126	-134	-171	-140
naar zijn	34	176	10	-165
naast de	-149	-118	-125	93
naast elkaar	-111	-96	85	-100
naast mij	-53	86	131	-156
nabestaanden van	-109	-138	-108	-103
nacht .	-118	-102	-123	-119
nacht bereikbaar	-88	96	28	-154
nacht te	-131	173	63	-86
nachts een	-148	138	6	-163
nadat de	-72	36	45	99
nader te	-84	-145	32	88
nagaan .	126	57	-167	28
nagaan of	-78	-5	-123	56
nagegaan hoe	81	-67	-143	13
nagegaan of	-186	-199	-136	0
nagekomen .	-124	-75	-144	-101
nageleefd ,	98	-156	-115	-143
najaar #	-147	-174	20	74
najaar .	-138	-124	-147	31
najaar bij	-50	-69	54	161
najaar een	-118	-147	-11	-22
najaar in	-133	-156	185	210
najaar met	-159	-199	-141	2
najaar van	-85	41	145	212
naleving van	-15	-186	-101	-143
nam de	162	-162	-142	-75
nam het	158	-90	-106	-109
nam in	65	-111	-125	-100
namens de	-46	-16	-173	-225
nascholing van	-100	149	16	-114
nationale ombudsman	-171	-157	-205	-217
naturalisatiedienst ind	-108	-92	-180	-105
natuur en	-47	-140	-96	-123
nauwelijks bereikt	144	-157	-100	-121
nederland ,	-120	-184	33	-138
nederland .	136	-92	4	-156
nederland een	-60	-135	-185	35
nederland en	-95	-131	-156	-48
nederland heeft	-134	-74	-55	-94
nederland in	-56	-143	-64	54
nederland kent	-114	-128	-123	-95
nederland neemt	-110	-157	-130	-105
nederland op	-133	14	-179	-146
nederland rvo	63	-38	24	-29
nederland telt	-122	-86	-161	-168
nederland voor	-151	-151	70	-127
nederland zich	-159	116	152	107
nederlanders in	28	-142	-104	89
nederlandsche bank	-46	133	-64	-90
nederlandse arbeidsinspectie	-91	-130	-160	-105
nederlandse gemeenten	-79	-116	-45	110
nederlandse steun	-118	-156	-127	-103
nederlandse vereniging	-101	-132	151	-10
nederlandse voedsel-	-95	31	-119	-119
nederlandse zorgautoriteit	-98	-95	34	127
nee ,	-154	-137	-155	-144
nee .	-103	-169	224	-168
neem dit	-89	-157	116	0
neem ik	-72	7	334	299
neemt .	-136	-172	53	34
neemt de	-124	48	59	207
neemt deze	-83	-177	-3	-142
neemt dit	-146	-177	132	201
neemt het	-48	121	212	169
neemt niet	-123	-124	-139	-97
neemt sinds	64	-167	51	-185
neemt u	-151	-243	208	0
neer .	-53	86	131	-156
negen .	-26	-131	-147	-126
negen dagen	-43	-94	-128	-94
negen van	-120	-169	71	-139
negen weken	118	-98	-46	-132
nemen ,	-124	-28	-48	-88
nemen .	-176	188	28	-43
nemen van	-146	201	-133	-80
nidos .	-108	-180	-190	-138
nidos en	-74	127	141	61
niet ,	-8	-13	103	-236
niet .	69	-131	127	-201
niet ;	-127	66	-68	-152
niet aan	-15	-69	58	-111
niet aangetoond	141	-159	-134	-102
niet aangetroffen	154	-86	-162	-64
niet af	172	-198	-222	77
niet alleen	22	58	-178	-132
niet alles	-185	-186	-210	-167
niet altijd	90	-181	35	-104
niet bekend	-13	-100	-247	-172
niet bereid	-82	-139	14	-188
niet bij	-139	-62	24	-213
niet binnen	-141	77	106	-143
niet dat	129	-166	-208	-101
niet de	-204	-88	-227	-188
niet doen	-148	-141	14	-129
niet door	32	-178	-34	-180
niet doorkruisen	-66	-68	-26	-112
niet duidelijk	-166	-181	-7	-84
niet eerder	-115	-130	27	-19
niet gaan	-95	-68	224	13
niet gebleken	237	-229	-43	-76
niet gehaald	82	-182	-226	-152
niet gekeken	-172	-137	-169	-64
niet gevonden	240	-148	-248	-95
niet haalbaar	-104	0	20	-24
niet hebben	63	-103	-130	-95
niet heeft	-138	32	27	-124
niet het	-128	-172	10	-168
niet iedere	-99	-84	-110	47
niet in	-310	103	239	-282
niet is	-149	141	-58	-42
niet kan	125	-8	69	-190
niet kennen	37	-105	-170	-111
niet kon	-39	111	-77	-86
niet kunnen	330	-173	-268	-69
niet langer	-260	254	-40	-43
niet meer	26	32	0	54
niet met	-23	39	146	-119
niet mogelijk	-142	-125	162	-153
niet nodig	-120	-4	96	-177
niet of	174	-106	-112	-96
niet om	-176	-188	85	96
niet onderzocht	72	-202	-316	-187
niet op	51	-299	63	13
niet openbaar	-132	-60	-129	-142
niet opgenomen	-168	-127	-157	-208
niet over	26	97	19	-400
niet overal	81	-211	-99	-222
niet overgenomen	-160	21	243	-198
niet overnemen	-135	-128	187	-114
niet rijp	-135	-123	170	-143
niet te	-56	-45	125	-162
niet terug	-101	-82	-239	-231
niet tijdig	-146	-75	-165	60
niet toe	-206	-11	91	-199
niet tot	-204	50	121	-129
niet uit	39	-206	12	-251
niet uitvoerbaar	-179	-99	146	-132
niet vaker	158	-136	-102	-64
niet van	16	-42	-300	-188
niet vast	81	-253	-131	-108
niet vaststaat	33	-188	10	-167
niet vaststellen	113	-127	-86	-73
niet veranderd	-99	109	81	-35
niet verantwoord	-124	-158	157	-117
niet verder	77	-102	-4	-132
niet voor	5	-244	-72	-349
niet voornemens	-66	-116	81	-221
niet vooruit	-134	26	63	-220
niet voorzien	-222	82	-35	-208
niet weet	67	-143	-112	-86
niet weg	-123	-124	-139	-97
niet wenselijk	-117	-222	70	-126
niet weten	159	-170	-141	-108
niet worden	164	-53	94	-138
niet wordt	76	-92	-104	41
niet zeggen	-177	-122	-95	-82
niet zelf	-129	16	-154	-106
niet zijn	49	67	67	-67
niet zonder	-171	-70	-195	-140
niets ,	-9	134	79	-45
niets .	119	-189	-37	-191
niets aan	-1	-138	122	-110
niets meer	-97	-175	11	-136
niets te	11	-137	-159	-87
niets zeggen	188	-113	-109	-114
niettemin zal	-114	-52	155	125
nieuw kabinet	-103	-284	144	273
nieuwe artikel	-128	-187	178	-81
nieuwe datum	-183	-62	-225	-181
nieuwe gegevens	-161	-124	-168	-142
nieuwe regeling	-145	-209	103	212
niveau van	68	25	-179	-104
nl .	-81	81	106	7
noc nsf	-111	-136	38	-109
nodig ,	22	-237	-68	-141
nodig .	-281	-41	15	-245
nodig acht	-181	90	61	-143
nodig hebben	98	-187	-124	-103
nodig heeft	-129	62	-15	62
nodig in	-122	-123	-118	42
nodig is	-94	153	69	170
nodig zijn	-73	-155	-196	-43
noemt .	9	-143	15	71
noemt de	152	9	-92	-189
noemt het	42	-123	-97	-72
nog #	-96	-156	-219	14
nog .	69	-173	-244	-192
nog altijd	90	-29	25	-166
nog deze	-91	-202	-171	301
nog dit	-141	-158	14	208
nog een	-212	-43	97	-20
nog eens	-117	-152	-184	179
nog gaande	-92	-77	136	32
nog geen	-170	87	-6	-119
nog iets	34	-159	-150	-68
nog in	55	146	104	-185
nog met	-130	46	40	52
nog niet	-156	-182	-69	0
nog op	-112	62	-151	-154
nog open	-78	-120	-161	-127
nog overleg	-94	84	110	-121
nog steeds	91	-185	147	-99
nog te	-47	-224	141	-192
nog voor	-69	-168	44	96
nog vóór	90	-34	61	24
noodzaak van	-95	66	-121	-99
norm .	12	-76	-140	-136
norm in	-87	-178	175	-176
norm te	-117	64	0	48
norm van	80	59	5	-151
norm vast	-139	161	-155	-163
norm voor	-31	177	-86	-28
nota .	-67	68	-138	75
nota over	-113	-50	-142	-116
nota van	-108	60	-49	222
november #	-112	-208	-4	-65
november .	-119	-111	29	21
november beschikbaar	-71	-94	-31	-157
november de	-117	-119	64	133
november een	-165	-160	-32	4
november heb	-28	-63	-110	-119
november jl	-78	-98	-97	-162
november met	-44	-115	-235	116
november vroeg	-84	-105	-78	-101
nr .	-115	-298	-289	-126
nu al	-257	-296	217	-29
nu bij	-123	4	76	-213
nu de	-141	108	-5	-19
nu het	-129	-170	-95	13
nu niet	-138	-47	117	-241
nu reeds	-153	-104	105	-123
nu uiterlijk	-47	-100	-201	-11
nummer #	-92	-96	0	-43
nvwa .	-111	37	16	36
ocw ,	-90	-86	127	-80
of ,	-78	60	-190	105
of dat	23	-247	-179	-88
of de	-14	-134	-58	166
of die	-84	-166	85	46
of dit	-180	-151	52	-110
of drie	-85	11	4	-106
of een	-4	-79	-10	142
of er	20	-184	-131	-44
of gedeeltelijk	-153	-138	-171	-116
of het	-36	-24	-180	86
of hij	-161	-141	-92	-91
of ik	-57	-116	-189	-56
of in	129	-103	72	70
of meer	38	-17	-150	4
of ook	-86	-194	-93	40
of te	94	-94	-42	-31
of zij	-120	-113	34	17
ogen een	-62	113	-166	-132
ogen staat	-168	-154	176	-151
ogen van	-182	173	-227	-149
oktober #	-151	-199	26	-35
oktober .	-82	53	-14	93
oktober een	-110	-201	2	27
oktober jl	-93	-80	-163	-116
oktober te	-84	76	-76	-166
oktober van	-88	-138	-221	52
om #	-117	-40	-233	77
om ,	-59	-216	-128	-15
om :	-110	-246	-169	-146
om aan	-138	65	-23	-130
om alle	62	137	17	62
om bij	-95	87	94	-64
om binnen	12	87	-118	-165
om daarvan	67	-76	97	-128
om dat	43	-12	-178	22
om de	-230	283	22	46
om deze	-72	-135	-191	17
om die	1	-67	42	-29
om dit	-88	-56	60	-5
om een	11	47	-160	-177
om het	-140	134	-66	-220
om hun	-158	-98	4	-153
om in	-119	160	-7	-30
om kleine	-90	-152	-112	-132
om meer	-98	-122	-161	-116
om ook	-129	189	252	86
om op	-49	-238	-264	-203
om over	-173	68	13	68
om redenen	-163	50	32	67
om te	150	-220	-302	28
om vraagt	-135	94	94	48
om vóór	11	-12	33	-99
om zijn	-136	69	-173	-155
ombudsman heeft	-192	-125	-127	-53
ombudsman het	-89	-50	-76	-66
omdat de	-55	-243	22	-248
omdat een	86	9	-141	-100
omdat het	-26	-277	97	-152
omdat zij	128	-160	-209	-73
omgaan met	5	-129	-174	-167
omgegaan .	-136	-107	-79	-114
omvang van	89	-84	-237	-21
omzetting van	-53	-98	49	81
onafhankelijk deskundige	-123	-83	-104	-81
onafhankelijke deskundige	-60	-55	-103	-101
onbekend .	169	-133	-18	-158
onbekend is	101	85	-42	-78
onder #	-31	56	13	-51
onder a	-72	-191	24	123
onder begeleiding	-87	-106	-92	-48
onder bewind	-136	-136	-111	-72
onder bij	-81	60	-175	-145
onder de	-136	27	185	94
onder een	-151	-235	-204	-158
onder het	-100	-42	-202	-206
onder leiding	-137	-125	-169	-131
onder meer	-104	-201	-120	79
onder moeilijke	-132	-82	-120	-134
onder te	-90	199	43	-185
onder voorzitterschap	-87	-64	-80	-49
onder één	-170	-194	33	-137
onderdeel van	-181	-71	196	-184
ondergebracht .	7	72	-112	28
ondergrens van	-127	149	47	-94
onderhandelingen over	-74	-112	26	108
onderhoud ,	-159	147	155	-192
onderhoud .	-168	-66	-189	-181
onderhoud aan	82	-159	-141	-88
onderhoud van	69	-191	-118	-87
ondernemend nederland	41	-62	90	-63
ondernemers in	99	-142	-66	-152
ondernemers te	-105	164	-151	-146
onderschrijf ik	-140	-125	167	-144
onderschrijft de	-41	-114	123	-108
ondertekenen ,	-42	170	-171	-120
ondertekenen .	-102	101	-151	-155
ondertekenen ;	-61	119	-109	-115
ondertekenen en	-36	103	-54	-132
ondervinden .	-105	47	58	-110
ondervraagd en	-97	-86	-128	-94
onderwerp :	-118	-153	-172	38
onderwerp in	-29	-131	43	20
onderwerp te	-57	-67	-110	-90
onderwerp van	-187	-163	-18	-151
onderwerpen .	-143	87	-146	-64
onderwijs ,	19	-116	43	-43
onderwijs .	80	140	-75	4
onderwijs en	-150	-18	69	23
onderwijs is	2	-116	52	-153
onderzocht .	-7	-238	-149	-32
onderzocht ;	59	-141	143	116
onderzocht en	91	67	64	-119
onderzocht hoe	-244	-141	-292	-185
onderzocht of	-183	-84	-193	-133
onderzochte dossiers	94	-76	-86	-41
onderzochte jaren	138	-88	-117	-101
onderzochte periode	80	-91	-141	-56
onderzoek ,	-112	-171	-17	22
onderzoek .	-134	-75	-295	-211
onderzoek bij	38	37	-193	56
onderzoek blijkt	160	-99	-112	-101
onderzoek dat	-34	-194	-125	-118
onderzoek en	11	-108	-109	-136
onderzoek ik	-55	-115	190	154
onderzoek in	-40	-164	193	142
onderzoek is	-197	-155	111	-243
onderzoek naar	-54	132	-165	-101
onderzoek niet	64	-176	27	-136
onderzoek over	-131	122	17	81
onderzoek te	-77	-112	102	-75
onderzoek van	61	-214	-247	-186
onderzoek was	31	-134	-80	-119
onderzoeken .	-172	144	-85	-76
onderzoeken hoe	-151	-96	-181	-137
onderzoeken of	-70	-177	97	63
onderzoekers ,	47	-139	46	91
onderzoekers .	116	-100	-148	-111
onderzoekers aan	6	130	-90	-76
onderzoekers achten	51	58	-112	-97
onderzoekers bepleiten	-114	158	-89	0
onderzoekers bevelen	-200	71	-195	-111
onderzoekers bezochten	-168	-136	-126	-91
onderzoekers concluderen	161	-150	-100	-91
onderzoekers dat	47	25	-192	-149
onderzoekers de	55	-49	-129	-113
onderzoekers doen	-211	-160	-179	-180
onderzoekers erkentelijk	-126	-95	-144	-135
onderzoekers geen	188	-205	-204	-85
onderzoekers geven	-191	78	-156	-142
onderzoekers hebben	-99	-49	-150	-80
onderzoekers is	-20	47	-122	-81
onderzoekers niet	81	-95	-203	-166
onderzoekers oordelen	137	-88	-52	-47
onderzoekers op	61	125	-140	-92
onderzoekers over	-23	-150	-128	-107
onderzoekers raden	-171	189	-150	-110
onderzoekers spraken	-167	-120	-105	-110
onderzoekers tekenen	-17	-125	-62	-34
onderzoekers vinden	-91	159	-172	-106
onderzoekers zijn	-48	-98	-137	-114
onderzoekers zou	61	76	-176	-68
onderzoeksraad voor	6	-2	-147	-140
ongemoeid .	-118	-177	176	-207
ongeveer #	-208	-237	-278	-173
ongeveer een	114	-156	-122	-121
ons aan	-143	30	17	-174
ons land	-47	-186	-193	-169
ons onderzoek	-45	-149	-91	-121
ontbrak een	232	-148	-84	-142
ontbreekt ,	-170	-156	110	-100
ontbreekt .	159	58	-308	-149
ontbreekt de	-66	-153	172	-147
ontbreekt een	129	-198	-211	-112
ontbreekt het	61	-166	49	-110
ontbreken ,	-2	120	70	62
ontbreken .	152	118	-302	-169
ontbreken de	-28	-171	149	-127
ontbreken van	180	-160	-217	-197
ontraden .	-112	182	-218	-103
ontvangen ,	44	133	79	-62
ontvangen .	-195	-25	-52	-213
ontvangst genomen	-111	-89	-156	-152
ontvangt ,	-103	88	-169	37
ontvangt .	-67	-124	78	246
ontvangt de	-80	-158	29	203
ontvangt het	-70	-121	-208	163
ontvangt u	-97	-151	-137	224
ontvangt uw	-102	-113	-245	109
ontving ik	-72	-93	-184	-169
ontwerp daarvan	-57	-23	-28	70
ontwerpbesluit dat	-139	-181	96	-31
ontwikkelen .	-115	165	-130	-185
ontwikkeling van	-101	-156	-175	117
ontwikkelingssamenwerking en	-76	-146	-48	-123
onvoldoende grond	-147	-132	-166	-101
oog op	-39	-48	-235	-102
ook .	-133	9	187	-129
ook aan	-48	-109	-156	-150
ook als	60	40	45	-155
ook bij	-160	-95	94	-141
ook dat	75	-205	-156	-141
ook de	-24	-39	12	28
ook een	-158	16	130	-250
ook geen	-147	-191	108	-128
ook het	-46	65	5	-27
ook in	-232	10	-314	29
ook is	62	-189	-6	-116
ook met	-118	117	77	45
ook na	-164	167	86	-167
ook naar	-100	-157	-67	-113
ook niet	-165	-280	201	-169
ook nu	-114	-101	-155	-135
ook op	-75	-64	2	29
ook s	-29	131	151	10
ook te	-151	-143	-160	-127
ook van	-142	67	-134	15
ook voor	6	191	-49	-8
ook vragen	-149	114	-141	-158
ook wie	-189	-158	-167	-78
ook wordt	-143	47	38	-145
ook zonder	247	-37	0	-78
ook zou	-158	162	-243	-128
ook zouden	-161	173	-125	-170
oordeel .	86	-114	46	-160
oordeel dat	-30	-45	-71	-214
oordeel geen	-98	23	108	-136
oordeel is	-16	47	-219	-133
oordeel over	-35	40	-106	-217
oordeel van	79	57	1	-75
oordeelt dat	265	-97	-198	-146
oorzaak ligt	105	-127	-148	-146
op #	-161	-76	34	1
op ,	174	-237	-195	68
op .	-36	-5	82	89
op ;	-39	127	-76	-136
op aan	106	-19	-36	-10
op afstand	-103	87	49	-79
op alle	-90	66	78	35
op basis	9	59	30	-51
op begeleiding	-108	-13	80	-121
op bezwaren	-99	160	188	-16
op dat	-71	-162	-136	-295
op de	141	-21	-39	-38
op deze	-80	-151	-221	-94
op dezelfde	12	13	-119	3
op die	-37	-205	-207	28
op dit	-149	-74	108	-16
op drie	-22	-28	-216	-189
op een	35	-43	-128	-23
op eigen	-152	-147	66	-185
op elk	-135	166	28	-123
op elkaar	-70	-194	152	10
op elke	-173	44	0	93
op gang	176	-164	36	-213
op goede	-73	-1	-68	-45
op grond	-166	-99	48	-183
op haar	-131	-166	52	-45
op het	3	22	-69	-48
op hoofdlijnen	-111	69	86	66
op hun	105	44	-75	-280
op in	-141	206	34	19
op internet	-102	61	-19	-2
op korte	-205	-119	-115	78
op kosten	-207	79	-26	-175
op langere	104	-163	-168	-104
op maat	77	47	-106	-136
op meer	-40	76	38	127
op mijn	-214	-167	202	42
op niveau	-33	106	-106	-113
op onderdelen	30	-118	-180	110
op orde	210	-210	-152	-232
op papier	176	-209	-212	-19
op rijksoverheid	-83	-137	-123	117
op saba	134	92	-141	-148
op schiphol	-142	-129	-158	-92
op scholen	85	-107	-173	-63
op school	-127	-92	57	61
op straat	54	-153	-154	-197
op te	-169	78	-56	-36
op termijn	-10	162	-217	-94
op terug	-74	-140	-90	95
op tijd	171	-113	-195	52
op twee	-52	62	36	128
op uw	-50	-145	-194	-52
op vergelijkbare	121	-82	-24	-44
op verzoek	-101	-235	-292	-81
op vier	170	-104	-140	-129
op vijf	38	-89	36	-100
op voor	-129	165	-194	-182
op voorraad	-112	93	-219	-180
op weg	-126	-26	77	62
op welke	53	-28	-239	42
op werk	112	-82	41	-173
op wijzen	-65	-105	101	150
op zaterdag	-161	99	-154	-80
op zes	52	-116	0	-198
op zich	15	-173	-312	-36
op zichzelf	74	-143	-137	-94
op zijn	-46	-34	24	158
op zondag	-152	10	5	6
op één	-70	-79	-46	-200
opbrengst van	-132	81	99	-91
opdracht van	-81	-143	-47	-42
open ,	-72	-145	-120	-159
open .	-169	-122	77	117
open te	-183	128	80	57
open voor	-104	39	-89	-205
openbaar .	-165	-24	-172	17
openbaar ;	-29	108	-63	-113
openbaar bestuur	-134	-208	-157	-191
openbaar gemaakt	-115	-131	-138	-154
openbaar maken	-158	172	35	56
openbaar ministerie	-95	-92	11	53
openbaar te	-137	115	-150	-14
openbaar worden	-84	-178	-165	-151
openbaarmaking van	-89	-10	-77	7
openen .	-107	108	-159	-148
opengesteld .	-113	-32	-22	-216
openstaan .	-114	-122	-127	51
openstellen voor	-156	127	-147	72
openstelling voor	25	-153	28	4
opgelegd .	5	-81	-146	-93
opgeleverd .	-15	-75	-247	39
opgelopen .	114	-174	-117	-80
opgenomen ,	60	-164	45	21
opgenomen .	-198	-179	40	139
opgenomen in	-130	-20	145	109
opgesteld ,	-68	-140	75	7
opgesteld .	-147	-132	-128	24
opgesteld door	-120	-116	-106	-151
opgevolgd .	-185	25	168	74
opgevraagd .	89	56	-129	-97
opleggen .	-109	-158	119	-46
opleiding ,	72	-179	-14	-154
opleiding .	130	-18	-251	65
opleiding en	16	-47	-214	-188
opleiding van	49	157	72	20
opleiding voor	-149	87	33	67
opleveren .	-127	-103	67	-147
oplevering van	-92	-129	-169	93
oplevert .	34	-172	-20	-188
oplopen .	-145	-150	-170	-176
opnemen ,	1	-13	75	30
opnemen .	-118	42	-3	-8
opnemen in	-103	90	88	-79
opnieuw .	-194	136	55	-28
opnieuw een	-149	7	-154	-28
opnieuw in	11	92	-39	5
opnieuw op	-117	92	10	105
opnieuw te	-147	-36	-231	-25
opnieuw worden	-125	-107	-152	59
oproep van	-72	97	95	-110
opslag van	-175	-145	-151	-158
opstellen ,	92	89	-23	-163
opvang .	8	47	20	9
opvang in	-162	-136	-139	-13
opvang van	-154	-170	25	-165
opvatting dat	-105	-122	-187	-138
opvatting van	-52	-132	84	-51
opvolger .	-159	44	-8	227
opvolging :	-154	-197	187	-18
opvolging van	-60	-53	-185	21
opzet van	-130	-24	63	27
opzichte van	190	-137	-36	-76
orde .	116	-79	-105	76
orde is	100	-168	69	-171
orde van	-142	100	-173	-148
organisatie voor	-61	-102	-91	-62
organisaties .	61	-140	-178	-163
organiseren .	-121	166	134	44
ouder dan	211	-182	-196	-141
ouder zijn	-70	-15	-177	-143
ouders .	-145	-162	-6	17
ouders die	-155	8	-144	-153
ouders met	-14	-45	-207	34
over #	-120	-172	22	31
over ,	-101	-110	142	111
over .	-157	-136	258	50
over :	41	153	128	54
over ;	56	-44	143	118
over aan	-111	104	-47	-194
over aanbeveling	-53	-25	129	97
over dat	-163	-184	-195	-18
over de	43	-82	-143	-66
over deze	-1	-107	86	-96
over die	-133	-97	-23	-7
over dit	-108	-128	-250	61
over drie	-62	152	20	25
over een	-123	-34	20	138
over haar	-28	-94	-147	-54
over het	115	-121	-148	-27
over hetzelfde	48	-79	-173	-119
over hun	88	-265	123	-228
over op	-174	-199	75	149
over te	-168	108	58	-152
over tien	-178	-44	-165	-144
over twee	-179	90	-205	17
over vijf	28	109	-182	33
over voldoende	100	-148	-51	-110
over wachttijden	-124	29	-88	-176
over wat	-103	-89	-149	28
over één	-131	-112	-168	-175
overal gelijk	-161	-144	75	61
overal in	-91	40	-19	42
overbodig .	-159	-234	254	-160
overdracht van	-116	66	-126	-167
overeengekomen dat	-84	-133	46	87
overeenkomstig de	-114	-134	30	-177
overgang naar	98	-155	-134	-51
overgedragen .	34	-128	-87	-84
overgenomen ,	-106	112	168	-126
overgenomen .	-149	-9	246	32
overgenomen :	-31	-163	128	101
overgenomen ;	-38	-181	154	86
overheid .	-85	-125	23	23
overige aanbevelingen	-70	-152	51	17
overige drie	-79	-148	-181	-167
overige zes	-136	57	63	130
overigens al	-124	-165	69	-127
overlaat .	102	63	51	-92
overleg .	-66	-96	46	102
overleg gevoerd	-35	-51	-163	-153
overleg met	-97	81	206	202
overleg over	-114	-185	18	-40
overleg van	-85	-126	-173	-44
overneemt .	-117	-147	6	158
overnemen ,	-76	-153	160	123
overnemen .	-108	-242	176	-109
overtreding is	-57	-166	-73	58
overweeg ik	-123	-111	-103	17
overweegt een	-106	-204	-103	-218
overwegend gunstig	136	-128	-94	-109
overweging de	-144	336	-292	-195
overweging een	-57	107	-90	-79
overweging gegeven	-70	207	-187	-167
overweging het	-151	161	-113	-98
overzicht te	-44	-100	-176	43
overzicht van	-105	-29	-276	125
panel van	-110	33	-168	32
paragraaf #	-130	-142	221	-194
paragraaf over	-51	126	155	61
particuliere verhuurders	99	-13	39	-92
partners ,	-67	-170	-164	-166
pas als	-169	-134	121	87
pas in	-57	-166	-41	-279
pas na	107	147	-187	-167
pas worden	-82	-133	93	-147
passen .	-158	69	-225	-163
past bij	-71	36	66	37
past binnen	-61	-108	-93	-158
past een	-76	-128	-122	-182
past mij	-137	-155	274	24
past niet	-124	94	224	-111
peiling onder	-64	-100	-112	73
peiling van	149	-102	-83	-120
per #	-176	-80	373	397
per aanbeveling	-100	-207	-245	-215
per bedrijf	-132	-153	68	-123
per brief	-115	-166	28	-55
per dag	-55	-21	29	48
per deelnemer	-97	119	-1	48
per eenheid	-116	155	-154	-115
per gemeente	80	-2	-214	-175
per geval	-85	28	-118	121
per hectare	26	6	-129	80
per instelling	-110	10	66	86
per jaar	-107	-20	51	-137
per kwartaal	-84	86	-147	-144
per land	-87	51	-40	56
per leerling	-164	-194	-172	-97
per maand	-133	-7	-107	-109
per persoon	-128	26	85	-88
per plaats	42	2	-187	-91
per project	88	-26	89	7
per provincie	-143	172	-152	-149
per regio	-212	102	92	67
per saldo	187	-131	-111	-63
per scan	-161	41	-150	-127
per sector	-112	-173	172	92
per twee	35	-21	14	-109
per uur	-174	2	-13	-13
per week	206	-177	-199	-80
per zaak	87	-19	-168	-110
percentage van	-126	51	80	-100
periode #	-95	-115	-166	55
periode van	-116	91	-157	-174
periodiek evaluatieonderzoek	-120	-163	27	34
periodieke rapportage	-108	-113	-131	-99
personeel in	35	-119	94	51
personeel van	-109	-138	-52	95
personen die	-213	-187	-41	-135
personen met	91	-150	-143	-116
persoonsgegevens .	-65	-186	-72	-103
persoonsgegevens en	-112	-182	103	-174
plaats .	-23	-44	-219	149
plaats daarvan	-127	-203	148	144
plaats een	-101	-102	15	-155
plaats in	64	97	-12	67
plaats krijgt	-43	54	-215	-130
plaats om	-90	-16	-172	-121
plaats te	-101	-201	34	59
plaats van	-86	63	33	-24
plaats zou	-96	185	-218	-101
plaatse .	108	-246	-205	-128
plaatsen ,	-77	150	17	-147
plaatsen .	-210	51	-312	8
plaatsen van	-150	-170	78	144
plan van	-83	-187	34	8
plan voor	-152	62	-124	129
planbureau cpb	-91	-102	-98	-100
planbureau voor	-166	-124	-182	-147
planning is	63	-168	-167	12
platteland ,	-81	90	-123	-145
pleidooi voor	-172	216	119	-159
pleit de	-149	119	-164	-119
pleit hij	-136	109	-110	-93
pleit voor	-166	245	-143	-174
pleiten voor	-131	153	34	-16
plek in	4	59	-85	-70
plicht om	-111	10	-64	95
politie ,	-38	-190	-38	-7
politie .	-82	111	11	-41
politie en	94	27	4	-7
positie van	-108	-35	-12	-41
positief .	142	-129	-155	-113
positief over	171	-180	-144	-114
posten in	89	-103	54	68
praat ik	-86	-83	-146	72
praktijk .	-144	-173	176	-183
praktijk is	95	-162	-69	-157
president ,	-107	-112	-118	-88
prijs van	-127	-150	68	-101
primair en	-33	37	116	-159
primair onderwijs	-115	-133	-168	-97
problemen met	34	-104	-128	-132
procent ,	143	-79	8	19
procent .	74	97	-99	74
procent aan	75	-116	-83	-145
procent af	198	-153	-185	-122
procent afgenomen	144	-120	-167	-29
procent bij	27	-133	-148	-148
procent binnen	168	-203	-65	-86
procent daarvan	163	-75	-85	-110
procent dalen	-148	-117	-100	-51
procent de	165	-161	-129	-74
procent een	-73	-124	-99	-116
procent gedaald	178	-119	-231	-75
procent gestegen	130	-54	-63	-74
procent hoger	188	-116	-96	-66
procent in	-181	-116	-149	-203
procent is	-75	-109	-96	-66
procent lager	264	-187	-160	-128
procent meer	297	-164	-173	-182
procent minder	315	-245	-167	-169
procent op	105	-168	-144	-89
procent terug	116	-127	-77	-102
procent teruggelopen	103	-107	-91	-51
procent toe	145	-112	-105	-177
procent toegenomen	69	-45	-72	-28
procent vaker	175	-104	-165	-142
procent van	167	-110	-60	-170
procent verminderd	169	-79	-105	-57
procent voor	-70	19	-40	45
procent was	-6	-103	-147	-115
procentpunt ,	81	-60	-119	-90
procentpunt .	141	-89	-76	-73
procentpunt gedaald	148	-97	-108	-95
procentpunt hoger	203	-90	-142	-140
procentpunt lager	140	-90	-93	-93
proef ,	-109	-188	78	107
proef .	-84	50	-190	-173
proef in	120	16	67	-37
proef is	-139	-123	-150	168
proef met	-95	-15	14	33
proef wordt	-121	-102	-221	114
prof .	-129	-101	-103	-68
profiteren ,	102	-115	-123	-111
programma .	-131	-143	141	48
programma in	-94	-170	-185	-102
programma is	-160	-171	-32	-206
programma van	-114	-18	30	46
programma voor	-117	-184	209	119
provincie een	-74	20	28	-111
provincie zal	-71	-74	-128	-118
provincies .	-174	104	-134	-6
provincies en	-172	-42	-200	-175
provincies zullen	-60	-96	-189	-181
publiceerde de	-171	-119	-108	-88
publiceren .	-100	-190	-260	-36
publiek geld	-104	-159	-26	-120
punt #	-179	242	-150	-205
punt ,	-158	239	179	-55
punt .	-89	-185	-62	-49
punt is	-159	105	3	-186
punt niet	-87	-173	135	-164
punt van	-84	-76	16	17
punten zijn	-142	-117	188	-178
pvda-fractie vragen	-116	-153	-146	-125
raad ,	-170	176	155	-135
raad .	42	27	-120	-96
raad adviseert	-143	184	-159	-88
raad bepleit	-157	171	-213	-131
raad constateert	145	-132	-95	-54
raad dat	9	41	-82	-137
raad doet	-197	-78	-195	-198
raad een	-28	59	-166	-164
raad erkentelijk	-71	-132	-109	-138
raad heeft	-33	-214	-8	-142
raad het	-154	46	-186	-75
raad in	74	-95	-125	-79
raad komt	98	-123	-180	-119
raad meent	-143	6	-92	-106
raad niet	119	65	-203	-65
raad op	125	-127	-135	-90
raad over	23	-188	59	4
raad schetst	-148	-147	-114	-108
raad stelt	43	-80	-130	-114
raad van	-179	-125	-87	170
raad voor	-201	-6	-81	-193
raad wijst	108	-212	-118	-117
raad ziet	83	-68	-135	-97
raad zou	-188	202	-135	-35
raadplegen .	-91	-190	17	-158
raadt aan	-235	355	-197	-176
raadt het	-119	133	-188	-135
raakt aan	-108	28	19	-153
raden aan	-197	192	-231	-217
raden wij	-155	176	-11	-165
raken .	-55	-165	-99	-91
raming .	107	-92	-147	-107
raming van	-60	-163	58	-53
rapport ,	-139	78	-241	5
rapport .	55	-227	-344	-298
rapport aan	-130	-15	-144	-175
rapport als	-56	49	-74	-114
rapport besluit	-135	-104	-121	-105
rapport bevat	-170	53	-41	-144
rapport de	-167	58	-186	-87
rapport doet	-134	-178	-197	-72
rapport een	-113	84	-201	-106
rapport eindigt	-116	-3	-102	-115
rapport gaat	-128	-124	-154	-119
rapport geen	146	-101	-198	-95
rapport in	-50	-178	-97	-66
rapport is	-126	-230	-157	-176
rapport laat	172	-217	-101	-85
rapport met	-94	37	-154	26
rapport mondt	-137	-125	-126	-116
rapport niet	-156	-105	-198	-162
rapport noemt	-179	21	-172	-81
rapport nog	81	-87	-80	-136
rapport op	-123	-31	-243	-241
rapport over	-128	-174	-161	-176
rapport sluit	-127	3	-162	-156
rapport te	7	-163	-106	-138
rapport treft	-170	-90	-51	-98
rapport van	-102	-199	-227	-208
rapport wachten	-111	-103	-97	-80
rapport werken	-134	-116	-64	-79
rapport wordt	-165	46	-134	-188
rapport zijn	10	-129	-126	-134
rapportage is	-101	-131	-173	2
rapportage over	-63	-194	-204	161
rapporteer ik	-110	-183	-143	133
rapporteren .	-126	-67	-35	41
reactie .	-64	-167	-159	-195
reactie :	-172	-274	328	127
reactie aan	-153	32	-133	-97
reactie daarop	-48	-100	-93	-77
reactie op	-117	-107	-86	-162
reactie te	-36	-100	-111	-100
reactie toe	-48	-64	-94	62
reactie uiterlijk	-69	-197	-177	48
reactie van	-79	62	-107	-223
reageer ik	-80	-78	-156	-247
reageren .	-105	-159	-216	-12
reageren op	-73	-124	-160	-71
recht op	-302	22	-96	-155
rechtbank den	-13	-73	-131	-93
rechten van	-63	25	-141	-132
rechtstreeks aan	-18	-96	-165	35
redactionele kanttekeningen	-104	-155	0	-106
rede .	-177	-214	56	-200
reden niet	-154	-158	203	62
reden om	121	-261	-6	-122
redenen van	-176	-17	-53	19
reeds een	-98	-121	68	-85
reeds in	-96	-146	35	-147
regeerakkoord is	-76	-74	-195	-118
regel .	56	-138	119	-140
regeldruk atr	-89	48	-126	-79
regeling #	112	-103	-194	-185
regeling ,	7	-74	-14	-52
regeling .	-15	-154	48	-176
regeling die	-182	-195	192	71
regeling een	-44	37	-130	-135
regeling in	-94	-243	-214	-247
regeling is	-137	-195	-4	-127
regeling met	-122	92	-27	117
regeling na	-110	163	-172	-105
regeling ook	-86	-186	-139	-158
regeling open	-69	63	-116	-101
regeling periodiek	-117	-160	10	27
regeling te	-152	100	-180	-171
regeling tot	52	99	-204	-151
regeling voor	-132	72	136	49
regeling was	40	-180	-124	-143
regels .	-167	-215	16	-88
regels niet	-147	-100	81	-150
regels op	-123	-78	142	65
regels voor	-120	-111	-171	-58
regelt ,	-115	-113	142	132
regering de	-67	-148	-129	-176
regering dit	-42	-154	-174	63
regering een	-92	47	64	-153
regering heeft	-49	-98	82	-86
regering in	-73	49	76	-142
regering is	-121	-208	-187	122
regering niet	-118	70	201	-138
regering te	-51	-131	-133	-166
regering verzocht	-69	-150	-241	-214
regering verzoekt	-49	-167	-173	-90
regering wordt	-37	-118	-140	-76
regering zal	-32	-60	40	168
regering ziet	-114	-109	-67	-107
regio ,	-141	68	129	88
regio .	-126	-92	-64	-112
regio's .	-147	-131	172	156
regio's met	-153	51	-26	-138
regionale ontwikkelingsmaatschappijen	9	30	-54	-72
register ,	47	23	-215	-118
register in	-127	58	-182	21
register van	-92	223	115	-43
registratie is	60	91	2	-112
registratie op	-88	-172	-91	-135
registratie van	113	64	-240	-164
registreren ,	-74	78	-191	-7
registreren .	-133	153	-178	-151
reizigers met	-145	-112	-102	-166
rekenen .	-151	-190	-151	-187
rekenen op	106	-100	-180	-153
rekening .	-98	-132	-155	-151
rekening met	81	-169	-154	-154
rekening van	143	79	54	-87
rekenkamer concludeert	111	-107	-35	-17
rekenkamer heeft	-97	86	-173	-124
rekenkamer het	-154	15	-101	-40
rekenkamer over	-96	-135	-95	-48
reservisten bij	-114	-67	-121	-141
richt de	-127	146	-126	25
richt een	-80	126	-75	-119
richt zich	-140	-47	36	-151
richten .	51	132	-76	-45
richten zich	-137	-8	-199	-175
richtlijn #	-79	-148	-150	-114
richtlijn .	-65	-124	-84	-198
richtlijn op	-88	137	-174	-164
richtsnoeren .	-139	-137	-201	-165
rijk ,	-85	68	-110	-131
rijk adr	-148	-66	-151	-139
rijk de	-109	103	-118	-98
rijk en	87	-159	-146	-137
rijk in	-155	70	71	-105
rijksdienst voor	-7	-111	147	118
rijksoverheid .	-83	-137	-123	117
rijkswaterstaat heeft	-109	-59	-147	-178
rijkswet op	-47	78	97	17
risico .	-169	-28	-114	-169
risico's van	-99	59	88	87
rode kruis	-106	-139	-93	-47
rol .	63	-128	-200	156
rol van	-10	86	49	-145
rond de	18	-74	-43	29
rotterdam en	-163	-168	-47	-37
ruim #	-193	-231	-238	-238
ruim de	67	-164	-226	-147
ruim een	177	-214	-153	-154
ruimte ,	-165	-148	-57	-190
ruimte .	-31	-219	239	-254
ruimte om	-123	-93	-128	-155
ruimte voor	-160	21	-158	-161
ruimtelijke ordening	-54	45	-134	53
rvo zal	-86	-100	-200	131
s .	-72	-195	-122	30
s nachts	57	88	33	-39
samen #	-8	-157	-240	-239
samen .	-108	-167	-108	-106
samen aan	-178	-12	57	-178
samen een	-127	-66	-204	-186
samen en	-118	-140	-139	-152
samen met	-103	-74	20	268
samen te	-25	168	-38	-177
samenhang met	-127	-180	-126	-139
samenleving rvs	-76	-84	-47	-73
samenstelling van	25	-11	-105	-153
samenwerking tussen	42	-161	-112	-126
schade aan	50	-120	-172	-86
schade die	-155	-162	-150	-156
schaf de	-118	207	-178	-131
schat dat	165	-121	-99	-115
schatting #	2	-211	-29	-256
schepen ,	-115	96	-203	-217
scherpen .	-121	36	-176	-97
schetst een	-133	-115	-104	-83
scholen .	23	89	-121	-162
scholen die	121	-151	-129	-115
scholen een	-97	46	-186	38
scholen en	-173	-38	-172	-114
scholen hebben	-131	-139	-218	-140
scholen in	-105	10	-261	-124
scholen is	135	-81	-66	-61
scholen met	195	-216	107	121
scholen zonder	111	-103	-129	-170
scholing .	153	-166	-179	-121
scholing van	-12	47	29	-48
school ,	94	-137	21	-109
school .	-169	-121	-155	-147
schoolgaande kinderen	-127	125	-124	-114
schooljaar #	25	-165	49	37
schoolvakanties .	-149	1	-98	-93
schrap de	-91	63	-103	-100
schrappen .	-145	191	-242	-154
schriftelijk terug	-46	-143	-120	54
schriftelijke vragen	-112	-154	-128	-137
schrijft de	-156	79	-258	-181
schrijft u	-124	-176	148	-119
schrijft voor	-152	1	-233	-251
schrijven ,	94	-134	58	-196
schrijven .	-157	-43	20	93
sector is	-105	-128	39	-107
sector zal	-139	-184	-125	6
sedert #	-123	-170	109	-149
seizoen #	-125	-140	15	95
selectie van	-143	158	39	62
september #	-127	-190	25	158
september .	-154	-160	91	144
september een	-177	26	-39	113
september heb	-52	-74	-53	-244
september heeft	-85	-136	-132	-153
september jl	-83	-88	-197	-91
september met	-108	-114	111	84
september op	-78	-137	72	93
september van	-103	-85	8	29
significant effect	135	-69	-97	-56
significant verschil	102	-110	-71	-45
sinds #	-60	-139	109	-332
sinds april	-184	-214	83	-279
sinds de	199	-206	25	-127
sinds dit	-108	-229	102	-171
sinds het	62	-161	-231	-125
sinds januari	-158	-200	125	-188
sinds maart	-141	-173	87	-191
sinds november	-149	-201	165	-7
sinds september	-151	-116	223	-167
sinds vorig	-225	124	200	-260
sindsdien is	-78	-84	-87	-68
sint eustatius	84	-207	-151	-140
situatie ,	-146	-137	82	-122
slachtofferhulp nederland	73	-7	-183	-12
slachtoffers van	-166	27	-176	-182
slag .	-50	43	77	166
slecht met	-93	-141	160	-77
slecht te	185	-119	-119	-129
slechts #	295	-211	-261	-151
slechts een	126	-121	-110	-113
slechts in	-143	126	-139	-96
slot zou	-126	144	-165	-93
slotsom dat	264	-125	-168	-129
slotte ,	-77	47	157	122
slotte wordt	-62	132	-115	-126
sluit aan	-150	-23	-18	-45
sluit af	-133	-2	-183	-172
sluit ik	-155	-171	90	-160
sluiten .	28	-44	-205	-73
sluiting van	-183	-85	-124	-84
sluizen in	-128	-87	-81	-113
sneller aan	-65	-179	-168	-155
sneller dan	36	90	-61	-108
sociaal-economische raad	-115	-126	-159	-113
sociale partners	-118	-4	-41	-184
sociale verzekeringsbank	43	-168	-226	52
sociale zaken	-62	-50	28	-15
speelt .	88	-132	-125	-102
sport ,	-115	-89	-77	-116
sport .	-122	-150	85	-140
sport en	60	-99	-22	36
sprak met	-196	-161	-61	-97
sprake .	11	-120	-7	-98
spraken met	-204	-140	-109	-127
spreek ik	-86	-57	-199	219
spreekt het	66	-111	98	-157
spreekt mij	-102	104	88	31
spreekt u	-123	-111	61	-90
spreken .	150	-102	51	-130
staan ,	52	-140	-151	-175
staan .	-12	-38	-49	-123
staan dat	-191	-183	232	134
staan de	-146	48	-197	-144
staan in	-180	-160	-188	-159
staat ,	-106	-194	107	-55
staat .	95	-215	42	37
staat al	-98	61	148	-159
staat daarom	-131	-153	217	104
staat dat	-128	-186	83	-168
staat de	-98	-82	-167	-116
staat een	46	-132	-247	66
staat en	-171	25	88	-138
staat gepland	-113	-137	60	164
staat het	-152	106	-193	59
staat hier	-177	-136	-201	-180
staat in	85	-152	44	-227
staat met	-98	-161	58	24
staat sinds	-146	88	2	-129
staat te	75	-156	-154	-133
staat tegenover	192	-154	-223	-120
staat van	6	-14	-18	30
staat voor	-202	-190	-90	181
staat wat	-120	-134	-234	-141
staatssecretaris .	-143	-146	-199	-174
staatssecretaris van	-66	-89	128	73
stamt uit	-121	-133	-112	-123
stand van	-128	-64	26	-57
standpunt .	-97	-141	-145	62
standpunt :	2	-213	122	-70
standpunt in	-108	1	23	-59
standpunt toekomen	-34	-99	-107	-140
standpunt van	-139	-137	-166	-46
stap te	-131	-31	32	-121
start .	-174	-176	-11	99
start gaat	-88	-134	69	98
start gegaan	-134	-54	19	-241
start in	-130	-144	-163	176
start van	-133	78	-224	12
state .	-113	-205	11	-31
staten-generaal een	-114	-168	188	78
staten-generaal te	-25	-72	-128	-98
status van	-60	-89	-63	79
statushouders die	59	-137	-98	-93
stel de	-95	208	-191	-195
stel een	-99	262	-247	-163
stel ik	-101	-129	-82	238
stellen ,	-9	27	145	-42
stellen .	-82	32	-135	-1
stellen ;	-87	-44	-106	48
stellen een	-161	-38	89	67
stellen en	-124	-1	-139	-171
stellen voor	-204	168	20	-55
stellen wij	-54	-119	-148	163
stelsel van	12	-172	-135	-79
stelt .	-121	55	-171	-127
stelt de	-24	64	-8	-123
stelt een	-112	-181	80	73
stelt u	49	-170	-161	-140
stelt vast	278	-272	-207	-143
stelt voor	-117	158	-170	-135
stelt zij	84	57	-156	-144
stemmen met	-79	232	-170	-170
stemmen wij	-120	-163	46	-109
stemt mij	-183	-107	-164	-128
ster van	62	103	-125	-109
steun aan	65	-31	-150	-131
steunen .	-102	-152	72	101
stichting nidos	-106	76	73	-177
stichting van	-129	-175	63	11
stilleggen .	-95	-147	-85	-102
stond de	80	-114	-117	-153
stonden #	0	-66	-133	-118
strafrechtstoepassing en	-58	-157	-97	-94
streef ernaar	-87	-163	-182	203
streeft naar	-145	-147	87	-140
strekking van	-67	73	-181	-121
strekt daartoe	-101	-220	-165	-116
streven blijft	-112	-156	-167	0
streven is	-166	-180	-216	201
strookt met	-54	60	203	125
structureel #	-127	112	24	-199
studenten de	54	94	-120	-132
studenten die	7	-128	-98	-118
studenten met	45	-101	-121	-151
studenten van	69	-141	-132	-131
studiejaar #	-50	-113	91	-36
stuit op	-112	-36	245	23
sturen .	-88	24	39	30
stuur ik	-98	-121	-234	238
subsidie .	49	-128	-155	-101
subsidie aan	-116	69	-218	101
subsidie te	50	97	53	-63
subsidie van	-149	-175	-176	-21
subsidie voor	-131	-126	158	9
suggestie ,	-49	181	170	7
suggestie om	-102	223	211	-38
suggestie van	-116	143	99	83
systeem .	-11	129	-176	-175
szw ,	-135	-161	49	-190
szw en	41	-175	105	89
taak van	-188	-192	-213	-139
taak voor	-85	-69	142	-7
taal en	-105	91	-150	33
taal op	-62	-50	-132	84
tarief in	-128	-15	-129	-90
te adviseren	-66	-196	-267	-131
te begeleiden	-102	24	-129	-122
te beginnen	-103	64	117	211
te begrenzen	-143	-8	70	-60
te behouden	-200	70	-125	-116
te bekostigen	-109	-113	-16	81
te beleggen	-124	209	91	-111
te bellen	-160	119	1	-91
te benadrukken	-62	-99	-100	-105
te beoordelen	47	-28	-212	-108
te bepalen	-181	101	141	-162
te beperken	-213	210	-224	-33
te bereiken	-48	23	-249	38
te berichten	-104	26	-158	-168
te beslissen	-122	-204	59	135
te besluiten	-107	-150	69	49
te bespreken	-102	81	-4	-140
te betalen	52	81	-158	-70
te bevorderen	-148	-139	-65	96
te bewaren	-119	-8	16	-131
te bezien	-61	-79	51	-37
te bezoeken	-78	75	-170	-100
te beëindigen	-98	77	-155	-150
te bieden	-76	148	-89	-61
te binden	-87	89	-154	-152
te blijven	24	52	-61	-83
te bouwen	-118	-112	25	-112
te breiden	-161	117	80	-76
te brengen	-177	255	-45	-80
te controleren	24	-64	-100	-226
te danken	175	-155	-95	-90
te delen	-78	-3	-140	67
te denken	-110	63	4	-105
te dienen	122	-198	11	145
te doen	43	-96	-16	73
te dragen	-93	-9	-14	-135
te dringen	-65	-171	-19	-171
te evalueren	-161	-74	-125	-178
te gaan	-78	99	-67	-144
te gast	-80	-69	-96	-36
te gering	64	-177	74	-130
te geven	-219	280	33	-34
te halen	-192	115	-6	-153
te halveren	-151	183	-216	-144
te handhaven	-115	-75	56	-95
te hebben	-12	-47	-28	13
te helpen	-117	-115	-92	88
te herhalen	-113	-108	28	113
te herstellen	-129	-132	-156	-60
te herzien	-69	-95	-148	77
te hoog	59	-187	-196	-154
te houden	-73	101	-65	-149
te informeren	-87	-125	-98	-28
te kennen	-122	-202	-6	39
te keren	-112	102	-7	-136
te keuren	-101	172	-169	-136
te komen	-216	82	22	-65
te koppelen	-110	150	-185	-216
te kort	159	-258	0	-149
te krap	-122	13	45	-171
te krijgen	51	-66	-148	-152
te kunnen	-67	-2	-151	88
te laag	6	-116	-162	-138
te laat	189	-317	-199	-244
te lang	45	-173	-144	-139
te laten	-109	381	-92	11
te leggen	-144	265	-119	-18
te leiden	138	-149	-170	-136
te lezen	87	-131	-61	-122
te lichten	-175	8	49	-202
te lopen	-85	-38	35	-125
te maken	-61	90	-109	4
te meer	-113	-125	-28	-159
te melden	-227	74	-221	-179
te merken	53	-102	-137	-60
te meten	-133	192	-151	-127
te mogen	-57	91	-206	-159
te nemen	-156	273	44	-40
te ondertekenen	-63	231	-158	-197
te onderzoeken	-171	-41	-118	-13
te ontvangen	-37	67	-104	-15
te openen	-118	168	-207	-182
te passen	-151	47	-233	-216
te plaatsen	-44	-84	-62	-65
te publiceren	-98	110	-63	34
te raadplegen	-73	-206	42	92
te rapporteren	-106	-46	-200	-33
te reageren	-86	-153	-204	-159
te regelen	-161	113	-169	-130
te registreren	-122	128	-175	-186
te richten	33	92	-265	-184
te schaffen	-119	160	-124	-31
te scherpen	-121	36	-176	-97
te schrappen	-149	249	-246	-156
te schrijven	102	-71	-37	52
te sluiten	35	139	-187	76
te splitsen	-121	31	-143	-138
te spreken	195	-193	-81	-186
te staan	-10	117	146	144
te starten	-101	-141	-103	-131
te stellen	-55	132	14	-87
te stemmen	-79	216	-42	-176
te sturen	-98	-76	2	73
te toetsen	-176	167	77	-133
te tonen	-139	44	-180	-106
te treden	-198	-175	88	-167
te trekken	20	103	-121	-11
te vaak	-23	-132	38	-117
te vangen	-138	50	-161	-133
te veel	108	-227	-187	-134
te ver	-171	-218	259	-254
te verbieden	-132	119	-183	-138
te verbinden	-7	29	44	-128
te verdubbelen	-117	106	-54	-158
te vereenvoudigen	-153	154	-63	-144
te vergoeden	-125	-17	-127	-62
te vergroten	-107	-80	-115	-52
te verhogen	-130	195	72	-118
te verhuizen	-130	100	-104	-74
te verlagen	-164	180	54	-98
te verlenen	-134	77	-144	-93
te verlengen	-140	250	49	22
te vermelden	-64	-102	119	-58
te verplichten	-158	198	42	-144
te verruimen	-126	124	-8	-179
te versterken	-140	-5	-199	-122
te verstrekken	-100	119	-172	32
te vervallen	-126	74	-153	18
te vervangen	-136	202	-51	13
te verzenden	-40	225	-141	-190
te vinden	91	-299	-34	69
te voegen	-110	78	-34	-169
te voeren	-31	184	92	48
te volgen	-49	25	-35	-53
te voorkomen	-184	-166	56	-115
te voorspellen	-79	-170	55	-83
te voorzien	-99	272	23	-213
te vragen	-168	38	39	127
te vroeg	-87	-198	232	-168
te vullen	-97	-106	58	-30
te wachten	-65	-177	60	-158
te weinig	127	-194	-249	-173
te wensen	181	-252	-253	-195
te werk	136	-90	-142	-137
te werken	89	-76	-88	45
te werven	-132	90	-124	-145
te weten	-163	-26	-248	71
te wijzen	-204	22	39	-186
te wijzigen	-65	-116	94	20
te willen	-176	-164	-255	-86
te worden	-155	248	-110	-234
te zeggen	96	-19	-254	-178
te zenden	-68	2	-119	-184
te zetten	8	75	-19	-84
te zien	14	-27	-35	105
te zijn	24	149	-158	-216
te zijner	-100	-142	-2	121
te zullen	-143	-71	-59	-177
te zwaar	11	-176	124	74
team in	-170	-11	50	148
team van	-131	-150	-94	-6
tegemoet .	-155	25	-31	-246
tegemoetkoming in	-97	61	-188	-152
tegemoetzien .	-96	-115	-236	142
tegen #	179	-76	-130	-204
tegen de	-91	-28	11	-192
tegen die	-167	48	-110	-63
tegen een	96	-17	-189	-133
tegen het	-144	-11	-203	104
tegenover .	-137	-78	-144	-111
tegenover dat	192	-154	-223	-120
teken ik	-176	-127	-207	-51
tekent daarbij	141	-118	-92	-107
tekort .	91	-157	-113	66
tekort aan	159	-201	-156	-191
tekortschiet .	158	-154	-234	-172
telefonische bereikbaarheid	70	-1	-133	-134
telt #	-168	-145	-175	-187
ten aanzien	-26	40	155	-167
ten behoeve	48	-121	-150	-76
ten dele	111	-177	18	-110
ten derde	-205	144	-177	-163
ten eerste	-112	119	-187	-148
ten goede	13	-36	25	-142
ten hoogste	-244	0	-158	-8
ten koste	94	-173	-102	-107
ten minste	-97	142	-118	-11
ten opzichte	190	-137	-36	-76
ten slotte	-85	227	-86	-45
ten tweede	-157	213	-232	-167
ter apel	83	34	43	-126
ter beslissing	-112	-146	-166	-136
ter harte	-91	4	230	120
ter inzage	-85	-60	-185	57
ter plaatse	90	4	13	13
ter uitvoering	-129	-76	-173	-157
ter voorbereiding	-61	-134	-130	116
terecht bij	25	-82	-73	-214
terechtkomen .	80	-187	-113	-117
terechtkunnen .	-155	128	-97	-50
termijn .	90	-105	97	-81
termijn in	-109	-179	116	-185
termijn is	-210	-203	-31	-184
termijn kunnen	56	52	-139	-73
termijn van	-163	60	52	-17
termijn voor	-66	115	51	-160
termijnen .	-129	127	-167	72
terrein .	-67	-127	132	139
terrein van	-55	74	140	31
terug .	-199	-172	-149	192
terug te	-57	47	-14	8
terug tot	-187	181	-187	-190
terug van	-181	62	186	174
terugbetaald .	47	-116	-108	-138
teruggebracht .	102	54	-95	-145
teruggelopen ,	81	-136	-125	-19
teruggelopen .	213	-112	-133	-58
teruggetrokken .	131	-99	-171	-148
terugkeer en	-151	-92	128	6
terugkeer van	75	-115	-215	-170
terugwerkende kracht	-171	-112	40	112
terwijl de	53	-165	30	-109
terwijl het	-4	-171	61	-121
tevens voldaan	-43	-70	-131	-120
tevreden .	125	-175	-172	-126
tevreden over	222	-127	-186	-113
tevredenheid van	137	-80	-88	-36
thans bij	-79	-109	-156	-4
thans niet	-187	-84	46	-152
thuis .	-61	-190	46	-143
tien dagen	70	89	-158	-98
tien gemeenten	-126	-154	-207	86
tien jaar	56	35	-240	-115
tien procent	-167	-161	145	58
tien weken	61	-129	60	-135
tien werknemers	-15	16	108	-55
tijd aan	7	-89	-117	120
tijd is	25	-99	51	27
tijd kwijt	-131	-182	81	-185
tijd met	74	-79	-64	-140
tijd tussen	-70	86	-122	-113
tijdens de	90	93	-211	0
tijdens het	-120	25	-138	-70
tno heeft	13	-127	-165	-154
toch al	-2	-179	-29	33
toe ,	-109	49	230	-180
toe .	-137	-30	-8	33
toe ;	-51	13	80	29
toe aan	112	4	-4	47
toe dat	-254	218	-195	118
toe de	-44	-170	-169	1
toe en	-139	-205	-19	39
toe met	-123	-123	-120	-171
toe op	-209	-147	-130	-166
toe te	86	-1	-86	-162
toe zijn	61	-164	-184	-150
toegang tot	-177	62	-21	124
toegekend .	36	-169	86	-121
toegenomen ,	170	-130	-106	-60
toegenomen .	180	-102	-113	-54
toegepast .	24	-108	187	97
toegestaan .	44	-119	64	-63
toegevoegd .	-101	30	50	-92
toegezegd ,	-144	-26	-205	-31
toegezegd .	-116	-127	-182	-198
toegezegd dat	-80	-135	-111	-244
toegezegd de	-80	-178	-155	-164
toegezegd haar	-53	-99	-159	-153
toegezegd het	-69	-71	-80	-140
toegezegd u	-58	-100	-122	-211
toegezegd uw	-55	-44	-51	-132
toegezegd vóór	-80	-105	-97	-109
toekomen ,	-49	-105	-106	-152
toekomen .	-66	-90	-173	4
toekomen op	-26	-81	-66	-112
toekomst van	-123	-186	1	137
toelichting .	-115	-214	17	-93
toelichting aan	-20	-85	-125	-77
toelichting bij	-73	47	-140	5
toelichting in	-125	58	60	-163
toelichting is	-118	-102	174	-152
toelichting op	-79	18	-166	97
toen een	-37	-69	-118	-101
toeneemt .	-19	-115	-133	-84
toenemen .	-45	-100	-117	-152
toenemende mate	65	-140	-120	-122
toereikend zijn	-88	-85	29	-100
toeslagen en	-55	108	-180	-170
toestaat .	91	-84	-182	-93
toesturen .	-43	-66	55	34
toets in	112	-135	55	88
toets van	-39	-202	71	51
toetsen .	-99	141	-197	-104
toetsen door	-74	112	-227	6
toetsing regeldruk	-89	48	-126	-79
toezeggen .	-65	-45	21	-119
toezeggen dat	-58	-154	-127	-184
toezegging aan	-53	-98	-80	-40
toezegging als	-48	-30	-126	-92
toezegging gestand	-100	-55	-107	-127
toezegging is	-126	-62	-88	-62
toezegging kan	-131	-54	-183	-95
toezegging om	-85	-168	-143	-1
toezegging van	-60	-106	-82	-152
toezenden .	-80	-110	-206	70
toezicht .	-46	-194	-2	-27
toezicht bij	-125	31	-199	-138
toezicht door	28	-17	-190	37
toezicht in	-89	-135	-209	64
toezicht is	-39	-70	-139	-105
toezicht op	-71	-117	67	-176
toezicht te	-142	88	-209	-187
tot #	171	-83	16	-56
tot acht	-198	92	-184	-88
tot de	82	-70	121	-88
tot die	-180	-159	-292	84
tot doel	-176	-166	-163	-98
tot drie	-230	-7	-223	47
tot dusver	55	-148	-143	-133
tot een	55	-27	103	7
tot eind	-225	-184	-263	38
tot en	-341	-76	-12	-49
tot het	-187	154	-29	-92
tot hun	-208	-9	-190	-171
tot meer	3	-93	-135	-117
tot mij	-133	16	-226	-178
tot minder	180	-121	-200	-101
tot slot	2	253	-271	-156
tot stand	183	-107	-174	-122
tot ten	-92	140	-94	-100
tot tien	-156	127	18	-172
tot twaalf	-127	173	-146	-124
tot twee	-104	136	-209	-34
tot vier	-164	-143	-244	-210
tot vijf	-83	63	52	-179
tot wijziging	-73	-138	52	-67
tot zes	109	10	13	-96
tot één	-22	115	-243	-147
totaal #	-246	-146	24	-25
transport ilt	-153	58	-177	-101
treden .	-148	-192	115	-24
treed ik	-116	-130	127	60
treedt daar	-94	-167	178	-185
treedt naar	-57	-121	-141	177
treedt op	-57	-110	85	106
treffen .	-121	-156	-152	26
treft het	-172	-115	-129	-147
treft u	-198	-177	-171	-44
trekken .	50	52	-230	57
tussen #	160	-15	-146	-55
tussen beide	118	-66	-70	-54
tussen de	201	-88	-225	-177
tussen het	-76	-135	-125	-121
tussenevaluatie van	-72	-78	-141	-132
twaalf extra	-167	-165	50	-119
twaalf jaar	-98	56	44	-105
twaalf maanden	-134	17	20	-177
twee aanbevelingen	-95	-121	-52	17
twee adviezen	-123	-175	5	-138
twee dagen	59	5	55	-177
twee derde	118	-176	-166	-143
twee jaar	37	24	-108	-14
twee keer	65	-77	-92	-4
twee maanden	-19	-104	-217	76
twee of	-111	-11	-4	-106
twee punten	-82	-172	118	-24
twee suggesties	-115	118	-191	-143
twee van	37	-193	-103	-170
twee weken	-131	193	-246	-117
twee werkdagen	-117	-115	68	-118
tweede aanbeveling	-122	176	62	10
tweede evaluatie	-60	-183	-190	122
tweede helft	-150	-226	241	220
tweede is	-154	113	49	32
tweede kamer	-74	-26	-224	-133
tweede kwartaal	-86	-132	-16	291
tweede maal	-46	-139	-137	-102
tweede medewerker	-199	-6	-158	-108
tweede punt	-177	56	170	-210
tweede zou	-110	71	-65	-48
tweemaal per	-165	17	33	96
tweemaal zo	156	-168	-130	-109
twintig jaar	5	-171	-148	-119
u ,	-46	-94	-33	7
u .	-133	-132	-199	188
u :	-96	-234	-170	-168
u aan	-145	16	119	-71
u af	-136	90	197	-153
u akkoord	-60	104	-145	48
u als	-147	-146	-112	-238
u bereid	-64	-65	-144	-130
u beveelt	-80	132	-153	-144
u bij	-96	-145	-3	195
u binnen	-116	-145	-147	19
u constateert	128	-68	-107	-106
u daarover	-40	16	-132	116
u dat	-167	-157	99	-167
u de	-103	0	-38	-23
u deze	-99	-155	-170	-28
u die	-103	-112	185	92
u dit	-89	-5	88	-70
u doen	-80	-60	-85	124
u een	-70	-57	-203	108
u elk	-78	54	-140	-11
u hebt	-110	-136	-161	-163
u heeft	-86	-180	6	-144
u het	-156	-81	-37	-112
u hierbij	-97	-119	-234	-384
u hiermee	-73	-84	-123	-125
u hieronder	-137	-150	-131	-130
u hierover	-31	-76	-262	170
u hoe	-160	-112	-168	54
u in	-106	-81	-115	226
u jaarlijks	-81	-149	-184	160
u kunt	-76	-66	15	3
u met	-105	-137	-133	3
u mij	-91	69	-158	-132
u mijn	-62	-131	-17	-145
u na	-64	-74	60	127
u niet	-9	40	-78	-177
u nog	-79	22	26	26
u ontvangt	-74	-114	-300	95
u op	62	14	-167	51
u over	-132	-199	52	-176
u te	-122	-159	-125	97
u toe	-127	-154	-18	83
u toegezegd	-66	-95	-84	-129
u toezeggen	-59	-138	-89	-184
u treft	-172	-115	-129	-147
u uiterlijk	-58	-146	-150	188
u van	-79	113	-275	198
u verzoeken	-25	-72	-128	-98
u voor	-98	-32	-59	170
u vóór	-74	-81	-17	261
u weten	-136	-94	-166	170
u wordt	-59	-67	-170	-72
uit #	3	-86	-118	-47
uit ,	-107	-198	40	158
uit .	3	-42	26	117
uit :	-13	-103	-153	-57
uit aan	-180	-126	-200	-135
uit andere	-121	-101	-165	-53
uit dan	220	-171	-103	-89
uit dat	188	-191	-198	-54
uit de	81	44	-37	-143
uit die	-68	-103	70	-36
uit een	136	-167	-153	-72
uit eigen	4	93	54	-124
uit het	-16	-69	-92	-66
uit in	-129	15	74	16
uit met	-153	202	-36	-14
uit naar	-42	-51	-161	-125
uit of	138	-69	-184	77
uit onderzoek	88	-77	-63	-59
uit op	-30	-187	-162	21
uit over	-142	-185	-112	3
uit te	10	255	138	13
uit tot	-179	-30	163	68
uit van	-245	-178	26	-279
uit voor	-117	-36	68	49
uitbracht .	-115	-144	-109	-114
uitbreiding van	-61	-137	0	-147
uiteen .	-175	-132	-63	-181
uiteen van	157	-136	-180	-140
uiterlijk #	-71	55	-162	188
uiterlijk eind	-110	-198	122	170
uiterlijk in	-136	118	-51	18
uiterlijk op	-70	35	147	148
uitgaven aan	74	-69	-189	-107
uitgaven van	-76	-59	133	48
uitgebracht ,	-84	-110	-113	-70
uitgebracht .	-132	4	-188	-79
uitgesloten .	-152	58	-156	-141
uitgetrokken .	-135	117	208	73
uitgevoerd .	12	-218	-53	-22
uitgevoerd ;	-88	37	-48	71
uitgevoerd door	-148	-104	-214	-211
uitgewerkt .	-48	92	29	-174
uitkomst .	-122	-155	25	87
uitkomst daarvan	-109	-133	-92	-37
uitkomst deel	-61	-69	-83	122
uitkomst te	60	-106	-189	-22
uitkomst van	-151	-104	-204	155
uitkomsten .	-160	-114	-165	-249
uitkomsten daarvan	-148	-97	-144	65
uitkomsten met	-86	30	-139	6
uitkomsten te	-59	58	-51	-100
uitkomsten van	-168	67	-8	62
uitkomsten worden	-115	-97	-236	141
uitkomsten zal	-84	-67	-231	13
uitkomt .	62	-140	38	-140
uitleggen .	95	-134	79	-124
uitspraak .	-102	-162	-183	-149
uitspraak doen	170	-103	-4	-131
uitspreken .	-96	-106	38	-133
uitval het	112	-117	-120	-138
uitval van	-48	80	-187	-135
uitvoer van	13	99	-153	-150
uitvoerbaar is	-101	77	127	68
uitvoeren .	-122	-64	156	11
uitvoering ,	-101	-94	93	115
uitvoering .	-146	-144	78	89
uitvoering gegeven	-90	48	-52	-175
uitvoering te	-45	-93	-137	-125
uitvoering van	-12	-88	-211	115
uitwerking van	-113	-129	176	103
uitwisseling met	136	41	-120	-64
uitzoeken .	-85	-148	47	142
uitzondering van	-77	-98	-108	-152
unie van	-107	-169	-10	70
universiteit utrecht	-124	-106	-188	83
uren .	75	-38	-169	-140
uur ,	-75	-128	-121	-93
uur .	-134	104	-9	60
uur ;	-76	46	-124	-99
uur minder	61	74	-111	-43
uur op	30	147	-172	-165
uur per	78	-34	-73	-186
uur te	53	55	-148	-150
uw akkoord	-77	66	-90	98
uw ambtsvoorganger	-73	-126	-62	-81
uw brief	-137	-141	-153	-125
uw kamer	-86	-70	-95	83
uw medewerkers	-130	-110	-105	-116
uw nawoord	-77	-131	-190	-143
uw rapport	-171	-185	-179	-148
uw reactie	-72	-202	-119	-139
uw tweede	-125	174	-7	-173
uw verzoek	-64	-30	-44	-127
uw voorganger	-111	-135	-127	-120
uwv ,	-93	-102	-203	-183
uwv .	-133	-89	-50	-109
uwv en	68	100	-36	-72
uwv zal	-139	-133	-231	157
vaak een	104	-128	-184	-130
vaak niet	231	-232	-63	-137
vaak pas	152	5	-182	-137
vaarbewijs voor	-140	-15	-132	-150
vak in	28	-173	110	-121
vakbonden ,	-90	-121	-74	-136
vakbonden is	-119	-189	-164	-112
vaker dan	179	-88	-97	-72
vaker een	109	-102	-73	-80
vaker met	-4	69	-156	-128
vaker op	101	19	-64	-155
vaker te	126	19	-142	-79
vallen .	-158	146	-211	-128
vallen buiten	-175	-168	-166	-166
valt .	-124	-148	-180	99
valt buiten	-165	-221	-131	-126
valt na	94	67	45	-72
valt niet	-38	-140	65	-70
valt nog	98	-151	-159	-83
valt volgens	134	-100	-83	-45
van #	-52	-15	44	124
van .	-253	-217	152	-28
van :	-82	-215	-154	-116
van aanpak	-73	-156	61	31
van aanvragen	15	35	-115	-105
van aanvragers	-166	-132	-156	-114
van acht	-45	74	-133	-123
van advocaten	107	73	-55	-138
van alle	-138	101	76	246
van andere	156	-48	-56	-141
van april	-139	-102	-212	-43
van arbeidsmigranten	-129	-70	-85	-76
van artikel	-107	44	42	-13
van asiel	-118	-109	-90	-113
van banken	-60	21	-117	-124
van begeleiders	-30	112	-133	-114
van beide	16	-98	-148	-112
van belang	-229	-53	-91	-253
van bijgaande	-55	99	-59	-85
van binnenlandse	-56	5	23	120
van buiten	52	51	-86	-62
van buitenlandse	35	-18	-65	40
van bureau	46	-192	-179	-207
van burgemeester	-125	-9	27	3
van burgemeesters	-90	-146	-29	93
van bzk	-39	55	-78	-20
van dat	81	-116	31	136
van de	94	-17	4	-30
van deelnemers	46	128	-124	-142
van defensie	-73	-141	21	79
van der	-119	-103	-113	-85
van dertig	-122	-155	174	-116
van deskundigen	-46	58	-126	0
van deze	25	-131	76	14
van die	45	-181	29	-3
van dit	-138	-290	-78	14
van docenten	-153	-177	0	-93
van drie	-26	-128	183	-27
van duo	-130	-178	-120	-104
van economische	-95	-70	-107	-72
van een	24	-23	0	-68
van elk	-144	160	25	-33
van elkaar	-52	89	-95	-156
van elke	117	-71	145	1
van financiën	-102	-57	-49	-41
van gedachten	-59	-159	-167	-135
van gedetineerden	38	-93	-141	-129
van gegevens	-194	101	-1	-180
van gemeenten	-53	-76	181	-195
van gemiddeld	-45	-145	28	-116
van gezinnen	-124	67	-132	-92
van goede	141	-139	-126	17
van groot	-68	-110	-157	-124
van haar	-55	47	-24	-178
van harte	-79	-140	159	-173
van hen	-5	-247	-78	-199
van herkomst	66	-53	-17	-153
van het	-20	29	-44	28
van hun	-120	87	-21	41
van iedere	8	-53	37	49
van in	-117	49	-198	-142
van infrastructuur	-67	32	-191	-191
van inkomsten	-64	11	3	-117
van inwerkingtreding	-129	-74	95	198
van iob	-104	13	-61	161
van januari	-70	-58	-16	-146
van jonge	-33	93	-168	79
van juni	-119	1	-125	51
van justitie	-55	0	7	-3
van kinderen	-182	-201	-117	-45
van kleine	-58	-71	-213	-93
van koophandel	-132	16	79	-18
van kracht	3	-54	-167	84
van landbouw	-76	-143	-129	-138
van leegstaande	-48	15	25	87
van leerlingen	-37	-54	-114	49
van leges	-96	50	-171	-133
van lnv	-69	-159	5	42
van loon	66	92	-163	-108
van meer	-103	133	-47	-25
van mening	-88	24	-159	-141
van mevrouw	-106	-58	-152	-152
van mij	-152	-236	-6	263
van mijn	-166	-181	83	103
van nederlandse	56	-106	-16	89
van nieuwe	-124	163	-293	-49
van ocw	-74	-156	59	21
van onderwijs	-76	-168	153	15
van onderzoeksbureau	-42	-58	-97	-163
van ons	-138	-137	81	44
van oordeel	-8	-42	42	-209
van ouders	35	-78	-44	-173
van per	-97	95	23	-184
van personeel	-30	-133	130	-105
van plan	-146	-65	-272	-226
van politie	11	-74	75	35
van procureurs-generaal	-70	-203	128	77
van proef	-165	66	175	40
van raadsleden	69	-180	-170	-120
van reservisten	-130	-70	-148	-24
van rijksmonumenten	-120	-126	-119	-121
van rijkswaterstaat	50	-112	-137	-137
van rvo	-145	-133	-180	42
van sociale	-67	-64	31	-35
van start	-158	-209	-33	205
van state	-164	-176	-75	164
van strafrecht	-82	-98	-53	36
van szw	-140	-107	-18	-32
van ten	-19	57	-106	56
van tien	-118	147	-190	-180
van toelichting	-130	-140	52	-68
van toepassing	-100	-156	-167	-150
van tolken	-30	-121	-93	75
van twaalf	-137	50	-146	65
van twee	22	-44	-152	-77
van uw	-80	-119	-112	-248
van uwv	110	-1	-113	-134
van veiligheid	82	-150	69	-67
van verkeer	-56	-19	-113	-188
van vertrek	-138	-234	-151	-145
van verzekeraars	-112	-117	-154	47
van vier	44	-20	17	-7
van vijf	-240	55	155	120
van visa	-44	-133	-96	32
van volksgezondheid	-57	-85	-143	-4
van vrijwilligers	-148	-20	-40	146
van vws	-103	77	36	147
van vóór	23	135	-219	-246
van wat	78	72	-173	19
van waterschappen	-107	-169	-10	70
van wet	-40	-145	72	-174
van wie	-172	-131	-78	-89
van wijziging	-96	80	-8	197
van zaken	-115	-174	-31	-93
van zes	-27	53	105	53
van zijn	79	-64	-210	-125
van zo'n	19	-178	107	88
van zulke	-152	-80	91	-154
van één	48	138	122	59
vanaf #	-158	-125	304	418
vanaf de	-192	210	-97	-11
vanaf het	-164	-108	44	-9
vanaf januari	-122	-161	145	169
vanaf september	-78	-196	-3	195
vanwege de	-48	-100	-173	-126
varen .	-113	-184	-15	67
variant a	-98	11	-150	-135
variant b	-127	110	-189	-134
vast ,	34	29	-153	-113
vast .	-174	-86	93	-44
vast ;	-97	121	-19	-35
vast aan	-131	-185	185	-166
vast aanspreekpunt	-141	192	20	-168
vast bedrag	-157	107	97	-95
vast dat	354	-290	-227	-215
vast in	-136	137	-51	-39
vast te	65	145	-159	-70
vast voor	-94	132	-147	-136
vast welke	-124	154	-177	-172
vast wie	-61	161	-172	-130
vaste commissie	-58	-182	-206	-178
vaste contactpersoon	-31	177	125	30
vaste datum	-124	-201	-163	-133
vaste teams	49	20	33	-14
vaste woonplaats	-108	-98	-94	-128
vastgelegd .	-126	-198	139	32
vastgelegd dat	-63	-172	93	82
vastgesteld ,	-65	-117	25	15
vastgesteld .	118	-132	-111	10
vastgesteld dat	175	-111	-130	-116
vastgoed belang	-153	-169	-128	52
vastleggen .	-66	106	-204	24
vaststellen ,	71	-51	-107	-96
vaststellen .	171	-4	11	-145
vat ik	-36	-106	-86	-109
veel bewoners	101	-106	-74	-75
veel van	-14	-172	-168	-147
veertien dagen	-152	110	-190	-182
veertig jaar	84	59	-145	-120
veilig kan	-60	-146	-53	-61
veiligheid ,	47	-146	55	59
veiligheid .	139	96	85	39
veiligheid en	-145	-138	-62	-96
veiligheid heeft	-129	37	-25	33
veiligheid hierna	-111	-104	-100	-56
veiligheid van	-130	-112	-222	-178
ver ,	-112	-183	4	-144
ver .	-143	-203	190	-199
ver :	-120	-163	214	-131
veranderd .	77	83	30	-38
veranderen .	-137	-150	-254	-106
verandert .	-133	-84	-138	62
verantwoord .	-124	-158	157	-117
verantwoordelijk voor	-221	-136	-118	-168
verantwoordelijkheid van	-170	-223	148	-110
verantwoording af	-137	-160	-154	149
verband met	231	-180	-205	-111
verband niet	84	-109	-177	-99
verband tussen	208	-160	-178	-144
verbeterd .	113	10	-165	-7
verbieden .	-141	109	35	-123
verbinden .	-12	34	-207	-128
verblijf in	82	-139	-131	-78
verblijven .	-97	62	-73	-106
verbod op	-137	134	-137	4
verbod zou	-130	-191	-105	-110
verbond van	-112	-117	-154	47
verbonden .	-85	58	66	-182
verdeeld .	-184	-157	27	-28
verdeling over	-142	-101	26	162
verdeling van	-47	89	-17	-180
verder bepleit	-132	113	-173	-105
verder beveelt	-113	162	-178	-134
verder graag	-132	169	-145	-122
verder te	-108	-192	-56	-171
verder wil	-122	-227	60	61
verder ziet	-117	150	-145	-180
verder zou	-90	182	-139	-157
verdienen .	-94	-6	-126	-132
verdient aanbeveling	-95	161	-190	-134
verdient het	-86	147	-135	-126
verdraagt zich	-126	89	173	-123
verdubbeld .	134	92	-164	-98
verdubbelen .	-125	-122	-179	-128
verdwijnen .	-111	164	-152	-108
vereenvoudig het	-77	176	-166	-105
vereenvoudigen .	-120	156	-159	-138
verenigd koninkrijk	-92	-126	-185	-47
vereniging hogescholen	-46	-141	103	89
vereniging van	-108	-130	-119	43
vereniging voor	-91	-155	155	77
verenigingen van	-69	-203	-161	-144
vergeleken .	-109	113	-176	-149
vergeleken met	-126	-148	-145	-141
vergelijkbaar voorstel	-60	-152	-133	-134
vergelijkbare bedrijven	155	-112	-78	-75
vergelijkbare scholen	61	-56	-22	-73
vergelijken .	-119	-110	-134	-114
vergelijkingsgroep .	131	-36	-76	-69
vergen .	-138	-18	-115	57
vergezeld van	-32	-61	-102	24
vergoed .	-115	-133	3	-130
vergoeding van	-119	121	-191	-125
vergoeding voor	-9	38	45	-69
vergroot ,	-51	-100	-137	-125
vergroot de	47	40	-97	-113
vergt een	-140	63	61	-219
vergunning voor	-106	56	-109	-145
vergunningen voor	82	86	-95	-121
verheugd over	-149	-102	-162	-134
verhogen ,	-89	145	115	-97
verhoging van	-103	173	73	-154
verhoog de	-106	186	-174	-110
verhoog het	-148	178	-217	-136
verhoogd ,	-103	-139	-159	-82
verhoogd .	-174	-174	83	68
verhouding tussen	43	-179	-131	-91
verhoudt tot	-168	-156	109	53
verhuizen .	46	-54	-112	41
verkeer en	-103	-71	-160	-15
verkenning naar	-67	0	120	97
verkeren .	71	-129	-147	-131
verklaring van	-118	-163	-187	47
verkoop van	-64	-47	-248	-167
verkort de	-126	157	-132	-122
verlaag de	-176	272	-7	-182
verlaag het	-124	123	-135	-106
verlaagd .	-123	12	-150	19
verlagen .	-63	-72	-159	-102
verlaging van	10	111	-2	-135
verlang van	-60	77	67	87
verlangen .	-50	-185	108	9
verleend ,	-207	-121	-154	-23
verleend .	39	-82	-126	-126
verlenen .	-117	24	-206	-210
verleng de	-159	202	-191	-175
verlengd .	-128	-255	79	31
verlengd tot	-164	24	95	154
verlengen .	-111	49	-190	-169
verlenging van	-167	110	43	-19
verliest zijn	-145	-100	-206	-100
verliezen .	58	-118	111	-91
verloop van	-26	53	-179	50
verlopen .	29	-68	-75	52
vermeld dat	-80	-161	-172	59
vermelden .	-76	-138	107	-72
verminderd .	169	-77	-118	-57
vernieuwd .	-122	-126	1	-150
verordening eu	-78	-166	-180	-71
verplicht ,	-65	24	44	25
verplicht .	-96	66	42	83
verplicht een	-143	-7	-147	-120
verplicht te	-120	197	-109	-168
verplichten .	-119	36	-139	-113
verplichting geldt	-96	-125	-181	-173
verplichting voor	-85	-197	79	-113
verreweg de	98	35	29	-80
verricht .	-97	-102	-119	-169
verricht door	-97	-105	-103	-125
verricht naar	-53	-86	-50	-47
verrichten ,	-158	68	-157	69
verrichten .	-142	-67	-131	-158
verruim de	-76	185	-178	-152
verruimd .	-113	-124	-111	-179
verruimen .	-129	-12	-58	25
verscheen het	-144	-109	-96	-126
verscherpt toezicht	-114	-132	-106	-136
verschijnt ,	28	-62	9	173
verschijnt .	-140	-136	18	115
verschijnt in	-129	-119	-223	229
verschijnt naar	-96	-133	-208	1
verschil .	208	-122	-150	-121
verschil in	106	-101	-118	-51
verschil is	97	-53	-177	-70
verschil van	-179	-185	-119	-84
verschillen .	-128	-164	-69	-129
verschillen in	-215	-152	-156	-147
verschillen tussen	148	-132	78	-141
verschilt per	28	-145	-93	-152
verschuldigd .	-162	-93	-95	-106
verslag .	18	-109	-140	114
verslag doen	-70	-78	-213	7
verslag over	-83	-108	126	22
verslag uit	-96	-134	-175	-53
verslag van	-113	-154	-174	83
verstaan het	-134	-135	-169	-190
verstaan wij	-71	-89	-108	-108
verstaat de	-166	-192	-123	-121
verstande dat	-90	-54	158	202
versterken .	-140	-5	-199	-122
verstreken .	-85	-137	-168	-145
verstrekken .	-89	95	-203	52
verstrekken aan	41	134	-152	-120
verstrekt .	-169	-155	-154	-80
vertraging opgelopen	-182	-143	-98	-147
vertrek uit	-169	-116	-16	-39
vertrek van	-3	-109	92	41
vertrekt .	156	-156	-88	-111
vertrouw erop	-133	-99	-141	-179
vertrouwen .	-241	-160	81	-114
vertrouwen in	131	-131	-163	-70
vervallen ,	-66	5	-200	27
vervallen .	-113	49	19	155
vervang de	-159	179	-140	-106
vervangen .	-192	64	-204	57
vervangen door	-94	206	-14	-209
vervanging van	-128	-216	99	-168
vervoer en	-66	-80	-143	-111
verwacht .	55	-159	67	100
verwacht dat	-226	-10	-245	-274
verwacht de	-64	-194	-129	109
verwacht ik	-53	-94	40	90
verwacht u	-28	-123	-210	180
verwachten .	-46	-118	-62	100
verwachten dat	-116	-94	-98	-151
verwachting begin	-68	-95	24	68
verwachting eind	-62	-74	167	141
verwachting in	-107	-34	36	-5
verwachting medio	-57	-82	72	121
verwachting op	-57	-121	-141	177
verwachting volgend	-62	-85	-145	-120
verwachting zal	-124	-76	-163	-190
verwachting zullen	-95	-155	-92	-134
verwerkt ,	-80	-129	-70	-98
verwerkt .	-109	-1	71	85
verwijs ik	-34	62	92	-9
verworpen .	-87	-148	-202	-182
verzekeraars .	-61	90	-172	47
verzekeraars en	-183	-132	42	-151
verzekerd dat	-108	-160	-9	-187
verzekeringsbank svb	73	-171	-207	-181
verzenden .	-48	175	-108	-147
verzetten .	-81	-95	-157	-57
verzocht .	-133	-78	-227	-57
verzocht de	-119	-159	-230	-150
verzocht in	-107	-104	89	-62
verzocht mij	-74	-145	-224	13
verzocht om	-83	-97	-218	-164
verzocht te	-28	-95	-133	-123
verzoek ,	123	-135	-73	-95
verzoek .	-141	-99	-217	-187
verzoek een	-106	-145	-104	-139
verzoek in	-78	-137	151	96
verzoek na	-119	-79	95	117
verzoek om	64	-208	-103	96
verzoek onderzocht	-126	-47	-204	-72
verzoek van	-153	-79	-144	-79
verzoeken .	-147	-126	93	-102
verzoeken het	-25	-88	-125	-96
verzoekt de	-104	-239	-196	-282
via de	26	-62	-48	88
via een	-139	75	-87	-154
via het	-193	-234	31	-37
viel de	-186	37	67	-117
vier aanbevelingen	-221	-168	-210	-212
vier gemeenten	-8	-71	149	77
vier jaar	-39	128	-71	121
vier maanden	7	-40	-261	39
vier minuten	162	-129	-105	-144
vier op	194	-170	-95	-138
vier van	126	-18	99	-170
vier weken	-27	78	-14	91
vierde aanbeveling	-87	135	103	51
vierde kwartaal	-70	-233	-40	199
vierde punt	-87	-4	0	-119
vijf .	33	129	-165	-77
vijf aanbevelingen	-187	-210	-216	-171
vijf dagen	-167	67	-220	-171
vijf gemeenten	-82	49	16	-74
vijf jaar	3	148	19	-58
vijf kilometer	-76	-14	-143	-127
vijf locaties	38	-81	-95	-75
vijf maanden	153	-83	-76	-107
vijf naar	-149	110	125	146
vijf regelingen	-178	21	-101	-108
vijf weken	109	-116	111	-78
vijfde .	56	-57	-90	-97
vijftien jaar	-164	-153	-203	-67
vind dat	-158	-136	-209	-163
vind het	-97	-150	-93	-216
vind ik	-201	-124	129	-180
vinden ,	138	-156	-4	-186
vinden .	-22	-113	-26	-30
vinden dat	-228	116	-174	-109
vindt dat	-232	306	-69	39
vindt de	-161	106	-153	-107
vindt het	-162	198	-5	-155
vindt in	-116	46	3	152
vindt u	-98	0	-92	-160
vluchtelingenwerk nederland	-112	-104	-87	-134
vng ,	-64	-85	-257	67
vng een	-46	-132	-144	141
vng en	-127	-253	43	-42
vng heeft	-78	-64	42	-170
vng is	-179	-108	-190	-167
vno-ncw en	-62	65	-146	-141
voedsel- en	-95	31	-119	-119
voegen .	-98	-146	-152	-115
voegt daar	-146	-192	209	-181
voegt daaraan	-75	-95	116	-177
voel ik	-187	111	244	-206
voer ik	-100	-160	-26	274
voeren .	-129	116	141	74
voeren en	-98	39	-182	-103
voert de	8	106	43	51
voldaan .	-71	-217	46	65
voldaan aan	-83	-48	-178	-200
voldoe ik	-118	-113	-220	5
voldoen .	-140	67	50	-142
voldoende te	-84	-73	-123	-197
voldoet .	1	-162	-137	-229
volg ik	-123	114	221	-7
volgen .	-94	84	-17	31
volgen en	96	10	-145	-23
volgen in	-104	-126	153	170
volgend jaar	-178	-239	-63	54
volgend kabinet	-117	-216	13	384
volgende aanbevelingen	-96	-145	-120	-121
volgende doorlichting	-112	66	-156	84
volgende maand	-83	-111	62	197
volgende ronde	-89	-96	-33	159
volgende voortgangsbrief	-61	-45	-165	127
volgens de	385	-26	-183	-121
volgens een	59	-137	-132	-134
volgens haar	25	135	-12	-85
volgens hen	12	141	-135	-159
volgens het	246	81	-221	-223
volgens iob	-31	80	-182	-138
volgorde van	-132	-48	-174	-65
volgt .	-174	-125	11	-195
volgt de	-116	-161	11	-56
volgt een	-100	-131	12	167
volgt het	-86	124	179	83
volgt in	-121	-129	-131	208
volgt uit	-141	-143	-202	-235
volgt zodra	-131	-173	-161	204
volksgezondheid ,	-55	-83	-147	-16
volksgezondheid en	-68	-122	-83	-98
volkshuisvesting en	-54	45	-134	53
volstaan .	-94	-12	91	-80
volstaan met	-155	115	50	-98
volstaat .	-59	-228	58	-191
voltooid .	-182	15	-56	19
vonden de	138	-172	-32	-37
vonden zij	127	-111	-126	-101
voor #	-124	-14	111	371
voor ,	-147	1	79	-56
voor .	-84	41	-14	24
voor aan	-68	-15	-42	176
voor aanvragers	73	22	-102	-95
voor alle	-207	66	-21	75
voor andere	-179	-184	55	-194
voor bedrijven	-46	-112	-173	-161
voor begeleiding	-186	97	-190	-139
voor buitenlandse	-109	-64	-207	-1
voor cultuur	-156	-17	-185	-226
voor dat	-225	157	-124	-191
voor de	-62	-6	-158	-21
voor december	-152	-90	-189	62
voor deze	-61	100	91	-221
voor die	-187	-248	-17	122
voor dierenaangelegenheden	-132	47	-129	-87
voor dit	3	-49	24	-302
voor economische	-116	-54	-161	-56
voor een	-89	126	15	-89
voor elk	-143	137	-186	-182
voor elke	-181	161	3	86
voor en	-123	-129	87	100
voor extra	-105	-158	175	-146
voor gemeenten	-7	-110	-34	94
voor gezinnen	-188	137	-126	-125
voor giften	-83	-88	-22	-115
voor grote	-135	-140	-151	53
voor haar	-140	-99	-138	-125
voor hen	106	4	-138	-89
voor het	-61	-109	-82	109
voor huisvesting	-86	95	60	-67
voor hun	-84	-80	-28	-202
voor identiteitsgegevens	-118	-122	105	151
voor ieder	-157	-190	-191	-123
voor iedere	-59	121	91	2
voor iedereen	-186	13	161	-198
voor in	108	-161	-191	138
voor is	61	96	65	32
voor jonge	-34	33	-130	-94
voor jongeren	-162	186	-65	21
voor justitie	-42	-94	-139	-139
voor kinderen	-96	63	121	84
voor kleine	-14	150	-318	-88
voor langdurige	-98	-96	-98	-82
voor lopende	-95	-85	-105	120
voor mensen	61	51	-159	106
voor mij	-160	-155	48	40
voor milieu	-75	-116	51	108
voor minder	-203	4	-125	-157
voor nieuwe	-104	76	-92	-55
voor ogen	-168	-154	176	-151
voor ondernemend	41	-62	90	-63
voor ondernemers	115	-25	-126	-149
voor onderzoek	-114	48	37	-156
voor ouderen	-110	-181	10	75
voor ouders	60	-8	-194	-191
voor particuliere	-120	-118	-83	61
voor primair	-33	37	116	-159
voor rechtsbescherming	-59	93	-159	-86
voor rekening	143	79	54	-87
voor slachtoffers	-138	-13	-163	-121
voor sociale	-72	87	98	-131
voor strafrechtstoepassing	-58	-157	-97	-94
voor te	-76	151	67	3
voor ten	-129	-33	-145	-144
voor tien	-121	93	50	76
voor twee	-137	112	-159	-140
voor u	-158	-120	-213	-26
voor veel	57	-128	-89	-107
voor veiligheid	-8	-8	-152	-138
voor vijf	-173	41	31	-149
voor volksgezondheid	-65	-89	-72	-117
voor volkshuisvesting	-55	51	-145	66
voor vreemdelingenzaken	-129	-203	-124	-109
voor vrouwen	69	30	-149	-102
voor werkgevers	-207	98	-13	-143
voor werknemers	-152	84	-105	-64
voor wie	-167	108	-92	67
voor wonen	-127	-118	-155	47
voor woningen	-191	-101	-44	-100
voor zelfstandigen	-196	14	-222	-166
voor zich	-13	-135	95	-180
voor zijn	-36	146	-222	-209
voor zo'n	-138	-166	85	45
voor zorgverzekeringen	-62	-150	11	37
voor zover	-83	-180	-127	64
voor zwangere	62	-127	43	82
voor één	52	89	-40	-198
voor- en	-34	-120	168	134
vooraf een	41	68	-85	-74
vooraf te	-160	131	-222	-128
vooral de	146	-173	65	-106
vooral een	-58	24	72	-55
vooral het	185	-112	-143	-88
vooral voor	175	-93	-123	-108
vooralsnog geen	57	-173	116	57
vooralsnog niet	-119	-145	40	-92
voorbeeld in	-91	56	-127	-83
voorbereiding .	-99	-2	0	-162
voorbereiding daarop	-61	-134	-130	116
voorbereiding en	-101	-79	112	139
voorbereiding van	-22	-90	-239	-26
voordat de	70	-130	109	-111
voordat een	45	-51	-189	-200
voordat het	17	109	-148	-139
voordat ik	-88	-181	-19	-28
voorganger heeft	-106	-87	-100	-67
voorganger toegezegd	-49	-67	-101	-79
voorgelegd .	-128	-25	50	75
voorgeschreven .	-132	-174	-53	22
voorheen .	149	-125	-91	-81
voorjaar #	-134	102	97	-161
voorjaar .	-86	-144	11	162
voorjaar met	-78	-170	103	84
voorjaar van	-31	-228	112	241
voorjaarsnota #	-66	-84	121	83
voorjaarsnota .	-119	-131	-231	202
voorkomen .	40	-130	-170	-90
voorkomen dat	-141	-128	-135	-117
voorkomt .	-9	76	31	-123
voorleggen .	-103	-124	-252	6
voorlopige hechtenis	-74	-133	-22	-96
voornemen .	-93	-84	107	-193
voornemens het	-87	-131	209	66
voornemens in	-116	-100	8	-132
voorraad .	80	59	-180	-104
voorrang krijgen	-173	80	26	15
voorschrijft .	59	-204	-84	-168
voorschrijven .	-136	-86	118	64
voorstander van	-144	83	84	-191
voorstel ,	-78	168	5	-161
voorstel .	-119	28	95	84
voorstel gedaan	-82	-189	-187	-191
voorstel in	-108	-192	-41	50
voorstel niet	-72	-129	-184	44
voorstel om	-68	253	208	-77
voorstel te	-26	-53	42	168
voorstel van	-108	23	110	-130
voorstel voor	-62	-155	-14	-82
voorstellen .	-198	-183	-269	56
voorstellen :	-146	-123	-102	-99
voorstelt ,	-93	91	113	-85
voort .	-46	18	-127	18
voort te	-166	73	-169	-181
voort uit	-118	-150	3	-124
voortaan door	-153	51	92	89
voortaan een	-63	19	-12	49
voortaan in	-126	94	115	14
voortaan ook	-143	59	86	164
voortaan te	-106	190	-124	-232
voortaan voor	-59	83	-132	-156
voortgang van	-108	92	-142	-71
voortgangsbrief over	-89	-118	-159	115
voortgangsrapportage van	-32	68	56	138
voortgezet .	-128	-218	-220	168
voortgezet onderwijs	-46	-67	87	-134
voorts acht	-151	156	-98	-127
voorts zou	-126	200	-145	-176
voortzetting van	-99	50	-66	62
vooruit .	34	-140	0	2
vooruit te	-83	28	62	50
vooruitlopen .	-78	-87	85	-147
vooruitlopend daarop	-110	-185	-61	116
vooruitzicht gesteld	-65	-72	-169	-155
voorwaarde voor	-118	-181	-130	-147
voorzien ,	-162	-185	-22	62
voorzien .	47	31	-50	1
voorzien in	-143	73	-305	104
voorzien op	-92	-113	9	87
voorzien van	-36	-61	32	61
voorzien voor	-126	-164	-3	226
voorziet .	-133	-94	-98	-3
voorziet daarin	-105	-102	-179	-129
voorzitter ,	-109	-145	-167	-135
voorzitter van	-141	-132	-147	-40
voorzitterschap van	-87	-64	-80	-49
voren dat	305	-145	-228	-154
vorig jaar	-131	80	146	-184
vorige kabinet	-114	-111	-158	-162
vorige maand	-144	71	30	-180
vorige week	-169	-201	51	-34
vorm van	-107	-94	-150	100
vormen .	-94	62	55	66
vraag #	-79	-118	-156	-120
vraag .	-153	-189	-138	-134
vraag die	-112	-179	-158	42
vraag ik	-97	-215	-51	184
vraag naar	-37	-153	84	-110
vraag of	-135	-84	-251	-102
vraag van	-112	-187	-311	-39
vraagstukken aiv	-57	-133	-75	-90
vraagt ,	-105	39	194	-11
vraagt .	-136	46	-58	-17
vraagt de	-145	245	-278	-206
vraagt een	-144	50	134	-149
vraagt het	-132	122	-238	-207
vraagt mij	-101	23	-151	-138
vraagt om	-112	-16	-42	-54
vraagt u	-146	127	-177	-164
vraagt zij	-89	171	-154	-130
vragen ,	52	27	-161	64
vragen .	-45	114	-137	-30
vragen de	96	-33	16	65
vragen en	-86	84	-125	-72
vragen gesteld	-77	-202	-239	46
vragen hoe	-50	-139	-120	-86
vragen naar	-122	-60	-162	-87
vragen of	-141	-237	-178	-242
vragen om	-146	63	-182	36
vragen over	-166	-182	76	-227
vragen van	-160	-34	-208	12
vragen waarom	-117	88	-171	-83
vragen wanneer	-81	-145	-180	-225
vragenuur van	-88	-115	-164	-164
vreemdelingen die	-97	-103	-176	14
vreemdelingen in	-159	9	-115	-140
vreemdelingenbesluit #	-107	-131	87	81
vreemdelingenzaken acvz	-129	-203	-124	-109
vrezen dat	-187	-144	-141	-150
vrij te	-46	-7	33	-170
vrijgemaakt .	-136	-142	84	77
vrijgesteld .	-112	60	25	-116
vrijstelling voor	-119	-67	-177	-109
vrijwel alle	246	-143	-120	-140
vrijwel geheel	111	-164	-141	-84
vrijwel niet	187	-129	-191	-129
vroeg ,	-56	-112	-181	-97
vroeg .	-111	-171	223	-130
vroeg de	-149	-84	-111	-192
vroeg het	-123	-227	-139	-241
vroeg ik	-71	-141	-142	-138
vroeg in	-158	-95	-92	-115
vroeg mevrouw	-118	-125	-125	-111
vroeg mij	-97	-173	-174	-194
vroeg op	-80	-97	-153	-130
vroeg tijdens	-98	-126	-80	-130
vroeg u	-86	-164	-143	-96
vroeg uw	-81	-137	-110	-110
vroegen de	-72	-110	-86	-110
vrouw .	-252	-98	-82	-101
vrouwen ,	71	3	9	51
vrouwen .	132	73	-179	-171
vrouwen en	58	-116	-131	-116
vrouwen in	-98	-213	-141	-120
vullen .	-90	-85	58	-121
vvd-fractie vragen	-91	9	-93	-68
vws ,	-34	32	-68	87
vóór #	-93	-76	-51	280
vóór de	11	72	29	118
vóór die	-163	84	80	103
vóór het	-92	-82	72	196
vóór prinsjesdag	-53	-114	-136	112
waar #	149	-74	-69	-89
waar dat	-43	-156	-118	88
waar de	72	159	73	-60
waar een	185	-196	-203	-187
waar het	-135	-299	153	-22
waar in	-127	-56	-137	5
waar zij	-139	-23	-237	-108
waarbij de	11	-72	-118	-143
waarbij ik	-77	-154	-164	87
waarde van	-101	-108	-115	-96
waardeert de	-25	-89	-64	-116
waarderen de	170	-96	-105	-137
waarin de	-184	-136	28	-125
waarin een	-126	-206	-16	-16
waarin het	-136	64	64	-102
waarin ook	-94	30	-224	-66
waarin staat	-69	-67	-52	71
waarmee de	87	-131	35	51
waarmee het	-120	-86	-114	-107
waarmee ik	-76	-154	-74	-178
waarmee zij	-121	-126	66	40
waarna ik	-29	-82	-71	78
waarna u	-57	-102	-175	166
waarom .	-86	9	26	-128
waarom de	-137	97	-281	-161
waarom het	-184	-129	-140	-76
waaronder de	-85	34	-133	-102
waarop de	-165	72	109	124
waarop het	-103	94	-43	-125
waarover de	-103	-167	-194	63
waarover ik	-56	-59	89	-140
waarvan #	-103	-165	-186	-139
waarvan de	-99	39	-122	-5
waarvan er	9	-146	-281	-187
waarvan het	86	29	96	108
waarvan ik	-122	69	167	47
waarvan ruim	-159	-114	-129	-79
waarvan u	-90	-103	150	133
waarvoor in	66	29	73	81
wacht ik	-135	-65	-41	-202
wachten .	-67	-170	153	-207
wachten ?	-154	-118	-48	-44
wachten en	79	-151	-186	-92
wachten op	-32	-174	-104	-159
wachtten #	120	-66	-72	-121
wachttijd in	112	-150	-145	-123
wachttijd voor	94	-175	-157	89
wachttijden .	-156	71	-143	-118
wachttijden bij	-113	61	-186	-136
wachttijden in	-83	-118	-79	-114
wageningen university	-29	-92	-138	-140
wanneer de	-179	-77	-80	-72
wanneer een	-1	-40	38	-174
wanneer het	-4	-167	52	-32
wanneer kan	-22	-96	-73	-130
wanneer zij	-123	0	-179	-186
want in	-4	-132	144	-97
waren ,	126	-96	-165	-97
waren .	180	-95	-79	-63
waren dat	30	-64	-165	-197
waren de	36	-108	-70	-72
waren er	147	-195	-234	-148
waren gemiddeld	99	-56	-57	-80
warenautoriteit nvwa	-75	53	-114	-95
was #	-102	-143	-169	-183
was ,	-187	-118	-193	82
was .	87	-48	-240	-110
was dat	-116	-128	-184	-146
was de	257	-164	-165	-118
was een	-52	-112	-130	-150
was het	140	66	81	-112
was in	40	-87	-131	-126
was na	-29	-163	-119	-147
was niet	-104	-209	-130	-68
was voor	-97	-147	-207	-198
was voorzien	29	-106	-125	-157
wat dat	-177	-125	132	115
wat de	23	118	215	75
wat die	-135	-40	-8	-87
wat een	-154	-42	33	11
wat er	-12	-56	-317	13
wat ermee	66	-191	-149	-142
wat het	-125	-58	84	109
wat ik	-94	-151	-267	-122
wat is	75	-150	-217	-109
wat met	-109	-129	-150	-197
wat mij	-102	-221	91	-171
wat vindt	-60	81	-230	-152
wat zij	-14	-192	-108	60
water ,	-129	-106	-164	-178
website van	-142	-160	80	41
weeg ik	-82	88	206	232
week .	-10	-163	-159	26
week aan	-74	-99	56	144
week de	127	-91	-162	-88
week een	-167	4	-3	39
week meer	121	-98	-80	-150
weer een	-61	85	-34	-162
weergegeven .	-94	-159	-139	-45
weet ,	-98	56	70	120
weg .	55	-156	192	63
weg dat	-123	-124	-139	-97
weg naar	105	-148	-177	-179
weg te	-190	130	-231	16
weg van	-117	75	-118	-86
wegen .	74	-132	-136	-93
weggewerkt .	-137	-133	-71	-80
weinig aan	15	-178	152	-153
weinig bekend	141	-140	24	-178
weinig te	91	-146	62	-71
weinig toe	-137	-126	147	-198
weken ,	70	61	-118	-108
weken .	38	-76	-124	40
weken de	20	-103	4	42
weken een	-70	13	23	46
weken eerder	151	-85	-85	-38
weken in	121	168	-183	-89
weken is	45	-116	31	-103
weken korter	118	-131	-141	-108
weken langer	136	-151	-77	-166
weken moeten	-75	113	-169	-58
weken na	-188	-29	-201	25
weken te	-151	-24	-189	-141
weken voor	-165	181	-216	49
wel ,	19	-222	-12	70
wel .	12	50	80	71
wel :	102	-134	138	114
wel breng	-97	-216	117	149
wel de	31	-171	81	92
wel een	-32	77	-153	-150
wel heb	-87	-117	122	0
wel in	-13	91	149	10
wel is	-105	-117	-174	133
wel laat	-31	2	-73	177
wel met	-154	-152	-147	-184
wel vraag	-106	-137	-133	133
wel worden	-149	-140	87	103
wel wordt	50	-77	153	95
wel zal	-115	-123	74	215
welke staat	92	-108	-131	-122
welke wijze	-96	87	-193	79
welzijn en	-55	-83	-147	-16
wenden .	-109	-137	-179	-69
wens tot	-71	-157	118	-31
wens van	-120	200	180	-136
wenselijk ,	-129	-220	180	-91
wenselijk .	-68	48	-105	-99
wenselijk dat	-154	221	-190	-154
wenselijkheid van	-139	156	-126	-120
wensen over	75	-218	-184	-126
wensen overlaat	111	-113	-173	-80
werd geen	129	-70	-142	-61
werd in	66	-158	-194	-120
werden #	69	-91	-77	-87
werk ,	52	-110	-99	-127
werk .	-15	-129	-60	-172
werk ;	126	-131	-164	-110
werk en	-144	-133	-46	15
werk ik	-70	-147	-131	142
werk in	-144	25	39	-163
werk te	-169	-149	-184	-3
werk van	-142	-193	73	-110
werkdagen .	-121	-25	116	-129
werkdruk van	22	-131	-123	65
werken ,	-140	20	-92	73
werken .	-32	-74	-195	-140
werken met	-170	-172	62	109
werkgelegenheid ,	-72	-129	-134	-153
werkgever .	87	-5	-219	-122
werkgevers .	-119	-133	-168	57
werkgevers die	26	-146	-159	-134
werkgevers en	-244	-198	17	-101
werkgevers in	-125	130	-107	-76
werkgevers zijn	123	-127	-164	-88
werking .	-98	-108	5	32
werking te	-103	-95	-184	52
werking treedt	-81	-191	-20	183
werknemer .	-156	-124	43	-102
werknemers .	-174	-58	-175	-110
werknemers die	75	116	44	-139
werknemers in	-193	-138	-180	-112
werknemers van	94	-156	-161	-92
werkt ,	-73	-175	-75	-215
werkt .	-162	30	-262	-101
werkt aan	-169	-186	-262	9
werkt de	132	-143	109	49
werkwijze in	-116	98	92	-1
werven .	-135	82	-135	-144
wet .	22	43	24	-219
wet arbeid	-129	81	-236	-42
wet basisregistratie	-79	-84	-64	-72
wet bestuursrecht	-99	-210	-27	-139
wet binnen	-144	-147	-114	43
wet en	-126	-138	-129	-105
wet gaat	-95	-134	-123	81
wet in	96	-142	-96	-200
wet inburgering	9	-139	-47	61
wet is	42	-160	-194	53
wet na	-122	-135	52	-128
wet nu	-182	-145	60	-103
wet op	-151	-176	-63	28
wet te	-103	133	-4	66
wet tot	-20	42	-122	-61
wet wijziging	-89	-72	-140	38
wet wordt	-114	-153	-143	146
wet zelf	-99	71	-167	-112
wetboek van	-101	-133	-76	-16
weten dat	-171	-140	-129	-211
weten de	153	-152	-180	51
weten het	-74	-132	-109	-132
weten hoe	-160	-75	-114	118
weten hun	98	-184	112	-107
weten in	-125	-194	-224	-160
weten of	-120	-83	-42	128
weten te	-33	-119	-117	103
weten vaak	192	-130	-182	-74
weten waar	-226	50	-159	-195
weten waarom	-128	-113	-124	-75
weten wat	-81	20	-51	-204
wetgevingsoverleg van	-52	-100	-123	-127
wethouders .	-48	-114	-190	110
wetsvoorstel .	-94	-26	65	-209
wetsvoorstel daartoe	-87	-57	43	26
wetsvoorstel dat	-120	-109	170	48
wetsvoorstel over	-86	-122	34	59
wetswijziging nodig	-124	-133	102	-70
wettelijk recht	-55	-39	17	-100
wettelijk te	-82	135	54	-93
wettelijke grondslag	-180	-116	-181	-154
wettelijke plicht	-40	75	103	52
wettelijke taak	-93	38	-19	11
wettelijke termijn	8	12	-100	-202
wie #	-188	-85	-138	-128
wie bij	-42	24	-182	-150
wie dat	120	-137	52	77
wie de	-76	-70	86	-126
wie door	-12	-115	79	-47
wie een	-35	-205	-121	-193
wie er	136	-133	-189	-147
wie geen	-20	90	-182	-122
wie het	-47	-38	-68	-114
wie hij	-57	-141	-144	-108
wie in	-63	-49	-83	-198
wie voor	-26	44	195	-143
wie zij	130	-119	-165	-91
wie zijn	96	-180	-229	-151
wij adviseren	-47	122	-150	-196
wij af	-85	94	-63	-97
wij dat	62	-214	-175	2
wij de	-143	-140	-206	28
wij een	-206	-148	-189	95
wij geen	170	-83	-113	-48
wij hebben	-156	47	30	-238
wij in	-196	-92	76	150
wij met	-94	-217	-195	170
wij niet	17	-163	-51	-134
wij ons	-115	-163	19	201
wij op	-81	-182	98	-133
wij raden	-114	165	34	-82
wij stellen	70	48	-7	-111
wij u	-139	134	23	65
wij uit	68	-110	70	126
wij voor	-78	-133	-121	101
wij zijn	-88	-109	-211	-25
wij zullen	-194	-149	58	35
wijs ik	-120	-260	-24	-47
wijst de	75	34	-186	-164
wijst er	104	-172	-47	-177
wijst erop	149	-101	-40	-102
wijst het	44	38	-172	-161
wijst op	-142	19	-133	-181
wijst u	-64	-78	132	-134
wijst uit	167	-137	-72	-72
wijze van	-134	100	133	-37
wijze waarop	-59	-161	-96	-115
wijzen .	-95	55	197	193
wijzen en	-111	106	-153	-90
wijzen erop	151	77	-76	-155
wijzen op	-218	56	-59	-15
wijzigen .	-72	-131	156	-6
wijziging .	-151	-161	-45	45
wijziging curatele	-89	-72	-140	38
wijziging van	-60	-42	160	68
wil dat	-213	164	-223	-146
wil de	51	-4	-50	-135
wil het	-147	82	124	53
wil ik	-143	-29	327	-100
wil niet	-164	-154	-175	-131
willen ,	-143	34	83	31
willen dat	-192	154	-162	-215
wilt u	-70	-8	31	-113
wisselende inkomsten	42	44	-135	-118
wmo #	-163	-139	-43	-118
wodc heeft	67	-168	31	-249
wonen en	50	-130	-196	-49
woning .	-185	-7	-149	-113
woningen .	-173	-175	81	-119
woont .	-146	-151	-148	-97
worden ,	-52	-75	111	31
worden .	-182	97	-79	-145
worden aangepast	-91	47	71	99
worden aangetoond	120	-95	-151	-119
worden afgedaan	104	-137	-132	-13
worden afgerond	-97	-107	-158	-185
worden beantwoord	34	-114	-111	37
worden behandeld	-190	-34	-142	-169
worden bekort	-168	64	50	47
worden beoordeeld	-128	-171	-124	-3
worden bepaald	55	37	-167	64
worden besloten	-98	-138	156	-174
worden betrokken	59	-42	25	86
worden bezien	-83	-161	-190	52
worden de	20	-232	15	219
worden dit	-107	-131	-125	120
worden door	142	-194	-135	-175
worden gedaan	-87	143	-4	-165
worden gehouden	-142	36	-231	-5
worden gelezen	-56	-168	-131	-144
worden gemaakt	32	-126	-162	-12
worden gemeten	-145	61	-89	-119
worden geplaatst	-108	98	-81	-186
worden geraamd	-175	-183	-188	-174
worden gesteld	-186	6	-127	26
worden gevraagd	-81	-188	-121	231
worden gewijzigd	-25	54	-11	5
worden geëvalueerd	-111	-127	-88	36
worden in	-180	-37	-35	144
worden ingediend	-123	89	13	-17
worden ingevoerd	-108	155	60	1
worden meegenomen	-66	-138	-133	-108
worden nog	-149	-120	-146	133
worden ondergebracht	-201	67	-177	90
worden opgenomen	-71	-20	26	49
worden vastgelegd	-50	-16	184	151
worden vastgesteld	108	57	24	-101
worden vermeld	-78	86	-79	52
worden vrijgesteld	-112	60	25	-116
wordt #	203	-144	-142	-155
wordt ,	-140	-142	102	88
wordt .	-219	53	16	29
wordt aanbevolen	-73	125	-157	-160
wordt aangeboden	-77	101	150	92
wordt aangenomen	52	-144	-147	-151
wordt al	-102	-151	67	-160
wordt beoogd	-179	-87	-6	-124
wordt besloten	-62	-131	32	105
wordt betaald	55	-149	-115	-71
wordt betrokken	-158	-156	81	165
wordt bezien	-138	-153	61	130
wordt bij	-130	20	219	204
wordt daarom	-139	-192	-44	205
wordt dat	-165	-210	85	-203
wordt de	-84	-108	-29	245
wordt dit	-106	-135	-120	31
wordt door	105	-178	-84	-57
wordt een	17	-246	-223	163
wordt geadviseerd	-69	58	-140	-176
wordt gedaan	-90	-167	-175	-197
wordt gehouden	48	36	-199	-52
wordt geregeld	-123	-167	-14	181
wordt getoetst	-133	58	-136	-144
wordt gevraagd	-108	158	-209	-252
wordt gewerkt	-2	-135	146	24
wordt geëvalueerd	-121	-180	-185	-232
wordt het	-107	-210	-272	105
wordt hierover	-84	-69	-113	148
wordt in	-67	-102	-151	287
wordt ingediend	-87	-127	97	46
wordt meegenomen	-46	88	184	153
wordt met	26	-237	186	135
wordt momenteel	-94	-124	93	-56
wordt na	-78	-124	-133	165
wordt naar	-116	-112	-165	188
wordt nagegaan	88	-141	-98	16
wordt niet	-6	-160	-36	-150
wordt nog	-168	-128	-69	162
wordt onderzocht	-153	-230	180	187
wordt op	-99	-184	24	-69
wordt opgenomen	-70	54	102	206
wordt overschreden	36	3	-101	-160
wordt per	-72	3	157	165
wordt sinds	-151	-182	188	-220
wordt u	-191	-155	-273	224
wordt uw	-152	100	-157	69
wordt verstaan	-172	-170	-153	-182
wordt verzocht	-30	-117	-149	-66
wordt voor	-182	-116	-128	159
wordt voortgezet	-89	-58	-160	1
zaak van	-209	-215	95	-251
zaken ,	-81	-119	-3	-173
zaken .	-222	-191	-261	-50
zaken en	-99	69	21	80
zaken rond	-40	-60	-107	-121
zal ,	-95	-191	-261	187
zal berichten	-36	-67	-220	76
zal bezien	-29	-103	37	88
zal daarbij	-72	-113	-109	-24
zal daarom	-46	-106	205	94
zal daarover	-43	-151	-108	-169
zal daartoe	-25	-67	6	156
zal dat	-199	-184	-262	13
zal de	-73	-265	130	255
zal dit	-41	-77	5	-139
zal er	-191	77	69	-219
zal haar	-125	-190	-265	-272
zal het	-186	-238	-31	-29
zal ik	-92	-83	-38	356
zal in	-147	-48	-31	-9
zal met	-101	-155	82	21
zal naar	-126	-188	-299	-153
zal nederland	-90	-95	-129	145
zal over	-101	-154	-94	-173
zal uw	-102	61	7	179
zal vanaf	-90	-87	-42	106
zal worden	-97	-187	86	172
zal zich	-102	-119	45	63
zal zijn	-164	-134	14	41
ze alle	-44	66	137	-88
ze op	-105	113	13	-115
zeeland .	-147	54	-181	51
zeeland en	-93	-121	78	-165
zeer .	81	-108	-93	-126
zeer erkentelijk	-155	-128	-170	-116
zeer verschillend	170	-108	-164	-98
zeg ik	-152	-191	-161	209
zegde ik	-54	-140	-123	-165
zeggen ,	138	-137	-102	-43
zeggen .	231	-212	-240	-192
zeggen dat	-190	-154	-126	-82
zeggen in	-77	-47	-86	9
zegt u	-47	30	222	117
zekerheid te	-28	16	-20	10
zelden een	181	-169	-115	-149
zelden op	206	-135	-140	-139
zelf ,	-190	81	177	27
zelf .	-290	-272	74	-146
zelf de	-113	-145	-185	-131
zelf een	-87	171	-219	-269
zelf en	-93	95	181	57
zelf het	-9	-166	-96	-212
zelf hun	-89	-136	-119	67
zelf in	-48	-116	-149	-106
zelf is	-171	68	11	-77
zelf kunnen	-112	166	-142	-124
zelf over	-145	-10	32	-229
zelf te	-86	19	83	-137
zelf verantwoordelijk	-126	-10	-76	-164
zend .	-28	-86	-129	-31
zend ik	-80	-91	-106	39
zenden .	-73	-9	-189	17
zes aanbevelingen	-190	-183	-210	-110
zes jaar	67	30	134	-157
zes maanden	-96	158	20	23
zes op	201	-107	-170	-122
zes van	174	-124	-120	-138
zes weken	63	-55	-13	-31
zet de	-157	99	23	-113
zet het	-43	16	-109	123
zet ik	-78	-117	16	162
zetten ,	-106	-128	86	41
zetten .	23	-106	-119	-116
zeven aanbevelingen	-106	-154	-102	-102
zeven dagen	23	66	-73	-64
zeven gemeenten	-115	-105	-158	-78
zeven jaar	-69	108	37	76
zeven maanden	151	-112	-78	-113
zeven van	130	-113	-72	-56
zeven weken	117	-140	-207	-162
zich .	27	-83	-173	-112
zich aan	-187	-104	18	-127
zich bij	-95	-125	-218	-166
zich daar	-136	-82	-126	-140
zich daarover	-46	-84	81	48
zich er	124	-169	-199	128
zich ervoor	-73	54	-101	114
zich in	-183	-100	1	88
zich met	-127	-168	-168	-106
zich naar	-143	-134	23	-174
zich nauwelijks	168	-141	-168	-167
zich niet	-270	-27	165	-34
zich nog	-151	-164	14	-184
zich op	-282	-51	-276	-181
zich slecht	-109	-174	193	-79
zich tot	-168	-28	-81	-178
zich uit	118	-53	-98	-124
zich veiliger	168	-115	-143	-65
zich voor	27	72	47	76
zie erop	-111	170	-143	90
zie hieronder	-47	-7	-113	-77
zie ik	-181	-21	246	-278
zie toelichting	-98	-187	-13	-132
zien ,	52	-32	-182	-177
zien .	56	52	-62	-91
zien dat	290	-147	-235	-129
zien hoe	-191	-179	67	84
zien in	105	-168	-64	-127
ziet ,	-133	-157	-85	132
ziet dat	53	-199	-55	-125
ziet geen	-82	-138	-28	-72
ziet het	-65	145	84	-181
ziet toe	-180	-135	-137	-164
ziet verder	-174	200	-138	-147
zij #	-62	-182	-151	-200
zij aan	-15	127	-284	-227
zij adviseert	-68	180	-185	-117
zij adviseren	-87	116	-161	-113
zij beveelt	-118	169	-172	-208
zij bij	-1	49	-42	22
zij concludeert	127	-84	-128	-68
zij daar	-139	-93	-118	95
zij daardoor	106	-84	-126	-86
zij dat	-90	181	20	-44
zij de	37	79	-61	-74
zij doen	-75	29	-197	-210
zij een	14	62	-42	-47
zij er	40	148	-27	-129
zij geen	167	27	0	-145
zij geven	2	117	-216	-169
zij haar	-59	-68	-206	101
zij hebben	-162	-151	97	-247
zij het	-16	-29	261	52
zij hun	4	-156	-85	-290
zij in	-44	-124	-259	55
zij is	-194	-29	89	-280
zij kan	-149	-183	156	-61
zij met	-53	-102	-203	5
zij mij	-122	9	30	-160
zij nauwelijks	102	-125	-122	-120
zij niet	-31	-86	81	37
zij op	-2	-171	-3	94
zij over	199	-25	-49	-135
zij pleiten	-144	115	-164	-127
zij raadt	-82	158	-138	-117
zij sinds	-92	46	167	-150
zij stelt	108	-88	-143	-122
zij vast	100	-96	-60	-81
zij voor	-192	97	-29	55
zij vraagt	-111	47	-167	-157
zij zal	-61	-110	143	158
zij zelf	28	-167	-135	-162
zij zich	-148	-175	43	-133
zij zijn	-131	132	-5	-139
zij zouden	-137	70	-169	-158
zij zullen	-109	-152	-210	-158
zijn #	-137	-144	-221	-153
zijn ,	-21	-68	-124	74
zijn .	-27	62	-25	83
zijn :	-123	-76	48	49
zijn aan	-194	-25	118	0
zijn advies	-69	46	-43	-9
zijn afgerond	51	-137	-187	27
zijn al	-155	-141	32	-54
zijn alle	-143	-178	84	-132
zijn bevindingen	-173	-163	-163	-112
zijn bij	-221	-170	-158	-195
zijn dan	-67	4	-104	-241
zijn dat	-180	-137	-120	-82
zijn de	157	-27	93	-97
zijn eigen	-172	-66	-38	-193
zijn en	-138	64	-7	107
zijn er	-50	-184	-295	-184
zijn gegaan	22	-140	-145	-123
zijn geweest	-74	-128	-94	-109
zijn geworden	-52	-118	-137	-104
zijn in	-41	-236	145	-42
zijn leden	-66	-111	80	-180
zijn niet	-60	-169	-187	-213
zijn ogen	-86	209	-196	-105
zijn onder	-144	-140	-92	-181
zijn oordeel	146	166	16	-173
zijn op	-132	-198	105	-165
zijn over	-170	-188	-141	-111
zijn per	87	-145	-72	-60
zijn rapport	42	-162	-210	-157
zijn ruim	-168	-74	-109	-118
zijn sinds	-196	-189	-19	-162
zijn tevreden	207	-148	-148	-95
zijn van	25	-165	22	38
zijn verplicht	-181	-247	-147	-163
zijn verwerkt	-106	74	111	-173
zijn voor	-185	13	-183	-146
zijn website	-102	-162	122	154
zijn wij	-150	72	125	-169
zijn zij	61	-192	-178	57
zijner tijd	-100	-142	-2	121
zinvol is	-146	-139	52	62
zitten .	-134	-150	-6	-147
zo .	-198	-179	-6	-145
zo blijft	-110	-111	21	28
zo blijkt	97	-78	-84	-127
zo duur	112	-128	-73	-72
zo heeft	-159	-105	-139	-96
zo is	-223	-7	8	65
zo ja	-91	-150	-138	58
zo laat	113	-145	-182	-55
zo nodig	-143	35	-214	61
zo stelt	185	109	-128	-87
zo vaak	82	-190	-177	-102
zo veel	-200	-171	-127	-138
zo'n #	-217	-201	-189	-197
zo'n plicht	-124	-121	154	72
zo'n register	-109	-160	158	-34
zo'n toets	-112	-107	-94	-136
zo'n verbod	-64	-114	-218	-143
zoals de	39	233	283	145
zoals gebruikelijk	-148	-171	-213	-13
zoals het	-112	34	-127	-80
zoals ik	-68	-82	-228	-87
zoals in	-155	63	10	21
zoals toegezegd	-45	-63	-101	120
zoals zij	-182	-194	238	-201
zodat aan	-37	-222	115	124
zodat de	-78	-110	-28	43
zodat een	-122	39	191	-37
zodat ik	-79	-186	206	-224
zodat u	-71	-107	99	-110
zodra de	-147	-168	18	289
zodra een	-89	-122	-165	-69
zodra het	-105	-31	51	256
zoeken .	-167	48	-219	23
zolang de	-197	53	-19	-194
zolang er	-117	-166	34	-162
zolang het	70	-14	34	10
zomer .	-156	-150	49	202
zomer een	-142	-203	-113	213
zomer in	-59	-150	-30	147
zomer met	-43	-163	-186	65
zomer naar	-124	-51	-91	3
zomer te	-47	-87	-136	-112
zomer van	-180	-221	113	152
zomerreces .	-63	-155	-147	109
zomerreces van	-91	-133	-247	124
zond u	-93	-91	-123	-107
zonder .	153	-164	-89	-130
zonder borgstelling	61	-1	-90	-98
zonder dat	177	-276	21	28
zonder de	19	-147	-136	-71
zonder meer	-98	-151	-157	-118
zonder subsidie	158	-161	-164	-151
zonder toestemming	-127	-52	-86	-117
zonder vaste	-108	-98	-94	-128
zonder vergunning	-222	-5	-115	-112
zonmw heeft	-73	-194	101	-133
zorg .	-170	-195	-50	-123
zorg aan	-153	-155	-151	-133
zorg dat	-184	207	-138	-148
zorg en	-94	-14	-53	-71
zorg is	-98	-79	116	-185
zorg te	-117	123	-54	-113
zorg van	-147	-179	165	-37
zorg voor	-225	14	13	-83
zorgen .	71	-152	-137	-184
zorgen dat	-85	43	-160	-32
zorgen wij	-78	-133	-121	101
zou de	-204	74	-36	-220
zou die	-140	2	73	-104
zou een	-171	35	-65	-234
zou elke	-144	-187	-164	-95
zou er	-112	121	9	-129
zou het	-76	83	-307	-182
zou in	-119	-132	139	-150
zou kunnen	-149	-179	-85	-72
zou moeten	-235	355	-101	-135
zou naar	-15	97	-124	-79
zou nederland	-151	104	-159	-95
zou ook	-110	32	-148	-199
zou volgen	-37	-127	-190	-192
zou volgens	-158	43	-175	-118
zou worden	-127	-165	-142	-196
zou zijn	-17	100	-186	-75
zouden een	-111	6	-146	-124
zouden moeten	-127	211	-16	-132
zouden volgens	-190	27	-108	-64
zouden worden	-83	-104	-93	-160
zouden zich	-87	-31	-168	-111
zouden zijn	26	-147	-90	-132
zulke gesprekken	-94	-144	46	-118
zullen de	-115	-172	34	-52
zullen hun	-124	-228	-279	-341
zullen maken	-91	-45	-122	-103
zullen naar	-95	-139	-192	-195
zullen uitvoeren	-38	94	102	-108
zullen wij	-96	-188	-106	-107
zullen worden	-73	-108	-136	183
zwaarder dan	-149	-87	-146	-168
zwangere vrouwen	46	-189	-55	-3
à #	198	-131	-134	-119
één bladzijde	-51	-42	162	113
één dag	-89	-72	-152	-138
één formulier	-168	52	123	19
één jaar	93	36	-127	-57
één keer	21	67	-205	-32
één landelijk	-147	135	-182	25
één loket	-196	174	-298	-92
één op	203	-227	23	-91
één organisatie	-120	151	-192	-91
`,
  first: `
#	-225	-88	-403	-237
a	-112	-4	-230	36
aan	-137	-170	152	-104
aanbeveling	-143	-35	-386	-257
aanbevelingen	-236	-147	-116	-52
aanbevolen	-118	188	-191	-188
aanleiding	-240	-124	-162	-151
aanvragen	23	-169	-96	-112
aanwijzingen	114	-111	-143	-59
actiz	-128	-107	137	-120
ad	-182	-38	-36	-160
afgerond	-102	-133	-126	-140
akkoord	-151	-28	231	-74
alle	-153	-266	46	23
alleen	-26	19	-136	-96
alleenstaande	-99	-213	47	-116
allereerst	-130	79	-133	-157
alles	106	-150	141	-52
als	-94	14	-154	92
ambassades	-121	-62	-172	-137
anders	-75	-85	-70	-26
antwoord	-111	-185	-207	-156
artikel	-156	-264	-30	-109
bedrijven	128	-170	-129	-156
begin	-82	-77	-240	52
beide	-166	-239	213	19
bekostig	-114	165	-188	-158
bent	-61	62	-145	-123
beperk	-224	267	-194	-97
beslisnota	-140	-170	-131	-98
besluitvorming	-63	-128	171	123
betaal	-162	162	-187	-140
betrek	-84	179	-168	-206
bevinding	224	-192	-180	-170
bewoners	-14	118	-158	-133
bied	-179	261	77	-193
bij	146	-254	-132	7
bijgaand	-128	-168	-109	-237
bijgaande	-77	96	-98	-91
bijgevoegde	-72	-27	-129	-99
bijlage	-123	-205	-184	-171
bijna	154	-176	-194	-188
binnen	-188	-216	-15	165
brancheorganisaties	-70	-78	-173	-122
breid	-139	121	-172	-144
breng	-180	251	-286	-284
buiten	82	123	-155	-158
bureau	-234	-102	-81	-288
centraal	-157	-98	-81	-116
conform	-152	-190	75	122
controleer	-169	233	-278	-201
corporaties	-7	-227	176	-88
daar	63	-269	149	-294
daarbij	-166	29	-173	-136
daarin	-160	103	118	-15
daarmee	-98	-287	315	-123
daarna	-114	-125	-138	178
daarnaast	-103	250	-114	-147
daarom	-172	-83	19	16
daarop	-94	-180	-283	44
daarover	-113	-223	48	30
daartoe	-161	-147	-40	59
daaruit	161	-95	-179	-179
daarvoor	-262	-228	19	-36
dan	-219	-52	-186	-165
dat	-65	-178	65	-145
datum	-75	-126	-183	-225
de	-13	-73	-104	-49
deelname	19	-131	-150	-134
deelnemers	214	-171	-90	-158
deels	-140	-253	243	58
deelt	-140	-153	-53	-57
den	-99	-151	-234	-184
deze	-165	-183	-99	46
die	-183	-224	-55	33
dit	-82	-318	103	36
dnb	-73	102	23	55
doel	-317	-245	-217	-179
door	-43	-193	-74	-171
drie	-60	26	-274	-149
duitsland	-166	-107	-200	-139
duo	-189	-124	-12	54
een	-128	-143	173	-93
eerder	-93	-144	-67	-124
eind	-71	-97	-170	-103
elk	-143	-211	-264	29
elke	33	-210	-267	-246
en	-119	72	8	44
enkele	-132	-193	-219	-210
er	-94	18	-99	-4
evaluatie	-187	-177	-121	-189
evalueer	-126	226	-258	-216
evenmin	-26	99	187	-148
ex	-79	-169	-170	-124
eén	-54	-7	-77	14
financiën	-158	-155	-70	-127
ga	-134	228	-158	-201
gaarne	-106	-106	-91	-131
geachte	-114	-184	-185	-136
geadviseerd	-58	-50	-146	-152
gedetineerden	-26	-180	-164	36
geef	-151	356	-297	-173
geen	-92	-43	55	-135
geld	51	-135	114	-92
gelet	-131	-161	42	-50
gemeenten	36	-238	-116	-310
gemiddeld	95	-110	-68	-168
gereed	-95	-201	93	-214
gevraagd	79	191	-177	-227
gezien	-150	-158	175	137
graag	-66	-13	-284	-335
haar	-256	91	-116	-127
had	-163	-121	-125	-82
herhaal	-95	189	-187	-158
het	-38	-55	7	13
hier	-104	-167	-31	75
hierbij	-85	-121	-155	-378
hieronder	-107	-165	-231	-253
hierover	-118	-209	216	133
hiervoor	-157	-134	19	75
hij	39	41	-60	-8
hoe	-49	-261	-20	10
hoeveel	85	-201	5	-190
hoofdstuk	-103	-129	-107	-104
hoogachtend	-114	-109	-107	-111
houd	-156	278	-282	-190
huishoudens	48	-184	-151	-124
hun	15	61	-118	121
iedere	59	-226	-152	-148
ik	-155	-238	-7	-7
in	-3	-181	-61	-48
inbreng	-121	194	-175	-138
indien	-96	-183	-89	111
inmiddels	-121	-184	-42	18
iob	49	117	-158	-218
is	-238	-233	75	23
ja	-127	-247	-114	96
jaarlijks	-172	-149	-168	-179
jongeren	167	-220	-72	-150
juist	-162	-169	121	-74
kan	-85	-154	-131	-118
kennis	-149	30	-126	73
kent	-91	46	-64	-53
kinderen	77	-237	75	-79
klachten	151	-140	-127	-139
kleine	281	-256	-239	-252
komt	-138	-113	-134	-122
koninklijke	-127	-150	-139	-124
kunnen	-52	-108	-67	-79
kunt	-67	61	-133	-160
laat	-283	522	-514	-429
langs	31	-103	-119	-75
leg	-216	317	-356	-246
leid	-102	224	-243	-131
leveranciers	26	39	-175	-136
los	-135	-167	-175	51
lto	-95	-167	-178	-89
maak	-157	398	-286	-232
maatregel	-126	-168	195	35
mede	-63	-177	-206	-26
medewerkers	222	-206	-82	-96
meer	-297	219	42	-220
meet	-236	218	-193	-216
mensen	79	-136	-127	-134
met	-122	-264	147	85
mevrouw	-184	-192	-174	-106
mijn	-177	-238	-367	-126
minder	189	53	-101	-243
mkb-nederland	-141	-160	-124	-135
mocht	-224	-148	-57	263
mochten	-142	-82	-154	188
na	120	-246	-187	141
naar	-61	62	-145	-59
nederland	-44	-214	-353	6
nee	-149	-217	159	-174
neem	-168	262	-306	-238
netbeheerders	-103	29	-54	45
nidos	48	-238	80	-5
niemand	8	-199	-123	-94
niet	-77	-284	214	-188
niettemin	93	-158	72	76
nota	-105	-231	-164	-194
nr	-146	-299	-295	-170
nu	-140	-264	-158	67
of	186	-193	-168	110
om	-233	-133	-68	76
omdat	-66	-163	90	68
onder	-164	-294	-260	-266
ondernemers	18	-154	-158	-137
onderwerp	-88	-121	-110	-132
onderzoek	15	213	-268	-184
onderzoeksbureau	-38	-177	-190	-193
onze	-76	-5	73	-103
ook	37	205	-69	30
op	88	-174	-239	-57
openstelling	-215	-179	93	-180
opvolging	-155	-241	114	-45
ouders	65	-250	-160	-130
over	126	-158	90	135
overeenkomstig	-80	-105	-166	-221
overgenomen	-119	-326	278	74
overigens	-121	-128	-165	-168
overnemen	-97	-211	258	92
overweeg	-125	207	-209	-164
pas	-215	-260	133	2
per	162	-267	-67	98
periodieke	-118	-115	-86	-126
provincies	-172	-182	-151	-137
publiceer	-124	271	-280	-224
punt	-134	231	-268	-169
reactie	-174	-378	139	86
registreer	-153	164	-164	-177
reizigers	53	-114	-65	-131
rest	-155	-84	-165	-113
richt	-133	215	-194	-178
rijk	-121	-226	-252	-123
rijkswaterstaat	-106	-218	23	92
ruim	74	-189	-194	-133
rvo	-143	-193	45	144
samen	-75	-149	-7	282
schaf	-118	207	-178	-131
scholen	94	-253	-110	-69
scholing	-91	-181	-161	-106
schoolleiders	175	-192	-128	-103
schrap	-137	155	-181	-92
seo	-2	-112	78	-105
sinds	105	-272	-146	-237
sindsdien	-16	-115	-96	-103
slachtoffers	36	-204	-168	-149
slechts	187	-171	-167	-157
sluit	-126	235	-239	-181
sta	-160	247	-272	-205
stand	-132	-167	-199	-150
standpunt	2	-213	122	-70
stel	-138	389	-381	-302
studenten	139	-207	-122	-187
szw	-102	-143	97	-168
te	-96	-129	-185	18
tegelijk	149	-183	-159	-112
tegelijkertijd	24	-182	-119	19
tegen	-163	124	111	-193
ten	-148	268	-119	-199
tennet	-159	44	-157	-94
ter	-168	-198	-32	-110
tevens	-26	-174	-194	93
thans	-171	-136	-169	-86
tien	-188	-181	-186	-104
tijdens	28	-168	-127	-122
tno	-77	-194	77	96
toch	141	-155	75	50
toets	96	133	-158	-144
tot	-148	62	79	-23
trek	-69	171	-167	-134
tussen	110	-158	-262	-177
twee	-60	-197	-229	-3
u	7	-52	-11	15
uit	414	-162	-208	-121
uitbreiding	-115	-99	52	-118
uw	-69	-7	-198	-83
uwv	21	-243	30	56
van	77	-63	-39	-101
vanaf	-122	-291	114	312
vandaag	-121	-190	-149	-151
vanwege	-151	-121	-95	-97
variant	-130	-199	-192	-138
verbied	-92	240	-207	-152
verder	-166	343	-156	-36
vereenvoudig	-77	176	-166	-105
verhoog	-154	243	-253	-150
verkort	-142	187	-187	-178
verlaag	-189	257	-242	-124
verleng	-147	177	-164	-126
verplicht	-134	221	-261	-213
verruim	-93	172	-162	-132
verschillende	-86	-128	-168	-110
vertraagd	-75	-126	-110	-97
vervang	-191	275	-206	-173
verzekeraars	-8	-218	-203	-163
vier	-138	-197	113	-139
vijf	4	-166	31	90
vluchtelingenwerk	-160	-192	-164	-161
vno-ncw	-62	65	-146	-141
voer	-159	218	-158	-212
volgens	208	70	-172	-75
voor	47	-37	166	-56
voorts	-164	358	-293	-72
vooruitlopend	-96	-112	-154	99
vorig	-196	-239	-248	-153
vraag	-118	103	-49	-243
vragen	-115	-159	-131	-178
vrouwen	163	-186	-119	-112
vóór	-124	-145	53	237
waar	196	-68	-52	-21
wageningen	-21	-113	138	21
wanneer	-51	-177	-184	-52
wat	-17	-57	193	-15
waterschappen	-105	-184	-224	-155
we	-176	-193	-175	-137
wel	104	-211	-16	330
welke	-127	-152	30	-178
werkgevers	25	-205	-237	-147
wie	-156	-306	-74	-207
wij	-48	52	-43	58
wijs	-231	320	-69	-177
wilt	-42	70	-143	-98
wordt	-182	-267	299	216
zelf	-97	-186	-176	-154
zes	-141	-213	34	-177
zet	-170	234	-170	-209
zie	-151	-29	-197	31
ziekenhuizen	50	64	-57	-73
zij	3	63	-77	-8
zijn	80	43	20	-261
zo	-11	-209	-87	-27
zo'n	-207	-75	112	13
zoals	-191	-120	-296	157
zodra	-144	-172	-196	361
zolang	-162	-234	134	-60
zonder	-227	-244	-229	-225
zorg	-221	286	-224	-172
zou	-169	-330	-259	-180
zover	-147	-146	149	-145
zulke	-117	-147	116	-152
`,
  start: `
#_	-162	-601	-475	-213
#_#	-96	-123	-114	-109
#_.	-245	206	-351	-329
#_kunt	-103	-136	-124	-148
_	-247	-345	-365	-182
a_#	-92	-144	-206	64
aan_:	-104	-200	-332	-154
aan_de	-139	-40	117	-139
aan_deze	-94	-184	84	44
aan_die	-86	-183	6	-159
aan_een	-4	-62	80	12
aan_het	-65	-82	55	-9
aan_mij	-140	156	-145	-150
aan_zijn	-136	-180	-200	-155
aanbeveling_	-93	-513	-440	-165
aanbeveling_#	-138	143	-210	-202
aanbeveling_:	-179	305	-322	-217
aanbevelingen_	-229	-119	-114	-53
aanbevolen_wordt	-118	188	-191	-188
aanwijzingen_dat	114	-111	-143	-59
ad_#	-169	-263	-80	-284
ad_aanbeveling	-88	244	194	61
afgerond_	-102	-133	-126	-140
akkoord_,	-130	-192	187	0
akkoord_.	-67	-213	235	-84
akkoord_te	-81	252	-245	-203
anders_dan	34	-106	-199	157
anders_ligt	-166	-13	-176	-259
artikel_#	-156	-264	-30	-109
bedrijven_die	50	-129	-136	-120
bedrijven_met	122	-101	-55	-72
beide_voorstellen	-66	-156	129	-123
bent_u	-61	62	-145	-123
beperk_de	-144	199	-160	-89
bevinding_:	224	-192	-180	-170
bij_#	150	-209	-321	-196
bij_brief	-79	-98	-201	-138
bij_de	-147	-113	-58	72
bij_die	-87	-156	41	-64
bij_een	-16	-106	26	19
bij_elk	-108	-153	50	104
bij_het	12	-239	40	-149
bijgaand_treft	-130	-143	-114	-175
bijgaande_brief	-77	96	-98	-91
bijlage_#	-107	-176	-120	-134
binnen_de	-127	-131	55	39
breid_de	-123	134	-170	-126
breng_de	-86	153	-226	-214
buiten_de	66	116	-122	-95
buiten_het	-151	-227	-130	-82
conform_de	-125	-159	-132	97
daar_staat	205	-159	-48	-132
daarbij_is	-120	91	-103	-79
daarmee_is	54	-172	151	-70
daarnaast_zou	-151	210	-187	-145
daarop_kom	-35	-87	-170	86
daarover_ontvangt	-32	-43	-157	96
daartoe_ben	-48	-113	204	-90
daartoe_ga	-85	-107	-101	-185
daartoe_zijn	-146	-27	-99	-113
daarvoor_is	-124	-136	-4	-172
dan_de	-186	-39	-163	-125
dat_beeld	-131	-129	-133	-119
dat_de	-14	93	30	-123
dat_doe	-125	-242	128	-27
dat_doen	-100	-210	146	117
dat_een	0	124	3	-135
dat_gaat	-85	-84	63	50
dat_gebeurt	-145	-205	-64	-262
dat_gemeenten	-102	105	59	-169
dat_gesprek	-190	-116	-196	-265
dat_het	-7	39	112	-133
dat_is	-197	-125	-25	-41
dat_laat	58	-128	101	-8
dat_laatste	-177	-150	64	-140
dat_lijkt	-145	-93	2	134
dat_neemt	-123	-124	-139	-97
dat_onderzoek	-89	-37	-157	-94
dat_oordeel	-161	-178	-165	-113
dat_overzicht	-77	-45	-108	2
dat_spreekt	-101	-196	180	34
dat_stemt	-178	-81	-149	-98
dat_wordt	-112	-85	146	130
dat_zijn	-152	-137	-163	-152
dat_zou	-88	-203	-150	-77
datum_:	-83	-109	-147	-172
de_aanbesteding	-100	-140	54	142
de_aanbeveling	-131	260	239	-68
de_aanbevelingen	-109	-50	173	158
de_aansluiting	-83	-97	-141	56
de_acvz	16	111	-160	-119
de_adr	13	-12	-172	-171
de_adviescommissie	-79	94	-109	-112
de_adviesraad	71	48	-168	-100
de_afdeling	-6	163	-185	-195
de_aiv	-2	19	-227	-171
de_algemene	-130	-133	-156	-83
de_arbeidsinspectie	-122	-83	139	61
de_auditdienst	59	-84	-115	-122
de_autoriteit	-87	-187	52	-206
de_behandeling	165	-177	-102	-122
de_belangrijkste	49	-132	-155	-124
de_belastingdienst	-160	17	-103	106
de_belgische	-58	-91	-148	-213
de_bevindingen	-105	-147	-129	-75
de_bijgevoegde	-96	-15	-102	-65
de_bond	-95	79	-153	-118
de_bonden	-96	-195	-46	55
de_branche	-195	-156	38	-252
de_branchevereniging	-133	-190	-194	-184
de_brief	-121	41	133	-1
de_burgemeester	-151	-138	-162	-166
de_centrale	-163	-115	80	62
de_commissie	-8	74	-260	-91
de_controle	95	24	-199	-103
de_deelnemers	-84	33	-85	-84
de_derde	-39	40	-198	-9
de_deskundige	-144	82	-186	-111
de_dienst	-132	-108	-62	105
de_directie	-110	-132	-215	29
de_doorlichting	123	-171	-159	-190
de_doorlooptijd	91	-58	-77	-31
de_drie	-151	-128	57	-10
de_eerste	-192	111	-27	249
de_eerstvolgende	-70	-135	-230	98
de_europese	-95	-221	-246	-390
de_evaluatie	-50	32	-193	138
de_federatie	-67	-89	42	-152
de_gedachte	-120	194	217	37
de_gegevens	-213	-89	-184	69
de_gemeente	-154	-45	-273	-161
de_gemiddelde	15	-127	-117	-104
de_gezondheidsraad	51	-67	-150	47
de_ggd'en	-31	-80	86	34
de_heer	-192	-177	-134	-184
de_helft	118	-225	-153	-196
de_hoogte	-35	-142	127	-89
de_huidige	-139	20	-219	-173
de_igz	-139	154	-140	-134
de_ilt	-113	-154	10	0
de_ind	-211	-204	41	38
de_inspectie	-69	9	-229	-37
de_instellingen	-188	-148	-94	-144
de_iob	-78	-109	-193	-183
de_kamer	-118	-101	-221	-25
de_kans	156	-86	-127	-90
de_kiesraad	49	90	-129	-123
de_koninklijke	-170	-187	41	-252
de_korpschef	-116	-189	43	-37
de_kosten	118	-28	-106	-164
de_lasten	53	-212	-128	-116
de_leden	-179	-95	-187	-270
de_lijst	-113	57	-161	94
de_meeste	104	-251	-199	-179
de_minister	-120	-41	-57	35
de_motie	-69	-139	-158	117
de_motie-ter	-53	-72	-185	88
de_motie-van	-127	-194	-182	-203
de_nationale	-157	-167	-191	-32
de_nederlandse	-160	45	-257	-170
de_nieuwe	-161	-190	-22	-43
de_norm	-108	-101	-111	-156
de_nota	-99	-81	-191	49
de_nvwa	0	-212	-248	-146
de_ombudsman	2	61	-257	-125
de_onderzoekers	-26	42	-205	-157
de_onderzoeksraad	-56	-137	-104	-64
de_oorzaak	105	-127	-148	-146
de_opbrengst	-167	-155	104	-136
de_oplevering	-114	-68	-178	48
de_oproep	-65	158	139	-73
de_overige	38	-196	130	65
de_planning	39	-214	-152	8
de_po-raad	-113	-100	42	-152
de_politie	-148	-159	-27	-148
de_politieacademie	-157	71	61	-135
de_proef	-47	-104	-297	43
de_provincie	-167	-226	-235	-195
de_provincies	-105	-190	-283	-225
de_raad	-12	118	-303	-178
de_rapportage	-115	70	-183	-79
de_reactie	-80	78	-105	-72
de_reclassering	-129	-126	63	39
de_redactionele	-104	-155	0	-106
de_regeling	29	-243	29	-128
de_regering	-126	-221	28	165
de_registratie	144	-106	-188	-147
de_rekenkamer	74	70	-201	-185
de_resultaten	103	-213	-57	8
de_rijksdienst	-95	-152	103	182
de_rob	74	-24	-118	-115
de_rol	-104	-128	106	-10
de_rvs	-8	-135	-110	-151
de_samenwerking	110	-164	74	6
de_sector	-164	-168	-144	-42
de_sociale	-10	-91	-152	86
de_staatssecretaris	-71	-18	-24	-90
de_stichting	102	-238	47	-199
de_subsidie	33	-12	-134	-83
de_suggestie	-113	227	213	-26
de_svb	-126	-148	-29	26
de_toezichthouder	-143	117	-183	-124
de_tweede	-144	7	-125	76
de_uitgaven	-10	-54	-82	-53
de_uitkomst	-104	-184	-54	71
de_uitkomsten	-177	-178	-273	91
de_uitval	111	-84	-64	-74
de_uitvoering	12	-162	-182	-197
de_uitvoeringskosten	165	-174	-107	-95
de_unie	-123	-148	69	-143
de_vakbonden	-154	-118	-118	103
de_vaste	-64	-146	-193	-99
de_verdeling	-128	-120	-271	144
de_vereniging	-111	-128	-223	-248
de_vergoeding	-85	157	-188	-122
de_verplichting	-96	-103	-174	-151
de_verschillen	179	-118	-167	-103
de_vier	123	-131	-116	-95
de_vierde	-125	56	71	33
de_vng	-199	-170	-49	-303
de_volgende	-156	-155	-305	295
de_voorzitter	-83	-76	-115	-164
de_vraag	-186	-232	-125	-187
de_wachttijd	223	-167	40	-172
de_werkgroep	-2	-75	-175	-159
de_wet	76	-155	-143	-159
de_wettelijke	-175	-205	-264	-197
de_wijziging	-85	16	-157	131
de_zorg	-87	-136	90	-70
deelt_u	-140	-153	-53	-57
den_haag	-99	-151	-234	-184
deze_aanbeveling	-142	-261	219	226
deze_bijlage	-88	-123	-151	-133
deze_brief	-148	-108	-232	-158
deze_evaluatie	-108	-142	-128	-194
deze_leden	-113	51	-171	-183
die_gedachte	-113	-188	-55	-88
die_is	-113	-98	89	89
die_motie	-97	-111	-226	61
die_termijn	-166	-98	-26	-131
die_toezegging	-129	-53	-163	-102
die_vraag	-110	-115	-203	5
dit_advies	-88	-168	-7	62
dit_is	-17	-143	143	-240
doel_van	-241	-194	-164	-152
doel_was	-185	-129	-137	-117
door_de	-146	-169	-233	-41
door_een	-81	-149	-141	-181
door_het	90	-69	-78	-68
een_aanvraag	-60	-170	-133	-115
een_afschrift	-71	-152	-166	8
een_algeheel	-104	-134	-151	-138
een_besluit	-90	-124	-98	157
een_bevolkingsonderzoek	-124	99	30	-137
een_deel	-94	-130	-121	-98
een_demissionair	-51	-99	-76	-144
een_derde	85	108	-118	-157
een_dergelijke	-101	-120	88	32
een_diploma	-162	-206	96	-142
een_evaluatiebepaling	-163	157	87	-125
een_hogere	-142	-173	89	-81
een_jaarlijkse	77	-32	-110	-93
een_keuze	-89	112	-163	-88
een_kortere	-177	-195	-95	-108
een_landelijk	-123	-3	120	-63
een_landelijke	63	-261	176	-139
een_langere	-70	-143	150	39
een_nieuw	-102	-178	0	115
een_nieuwe	-193	-239	105	67
een_norm	-115	-146	200	-119
een_persbericht	-128	-100	-149	-101
een_termijn	-168	-215	99	-75
een_tweede	-212	14	131	-212
een_uitbreiding	-93	-141	11	-138
een_vast	-148	70	96	-144
een_verband	222	-131	-192	-81
een_verbod	-172	-35	130	-99
een_vergoeding	-61	-163	193	-123
een_verhoging	69	151	33	-98
een_verklaring	3	-125	-173	-49
een_verplicht	-130	-93	103	122
een_verplichte	-109	8	143	-165
een_verplichting	-133	-219	-95	-183
een_volgend	-62	67	-183	64
een_wetsvoorstel	-98	-133	-66	104
een_wettelijke	-164	-1	73	-168
een_wijziging	-149	-123	1	61
eind_#	9	-76	-131	-39
elk_jaar	-121	-193	-146	-174
er_is	-204	63	11	-232
er_wordt	-126	-142	-181	35
er_zijn	113	-161	-212	1
ex_post	-63	-129	-128	-104
ga_na	-134	228	-158	-201
geachte_president	-107	-112	-118	-88
geachte_voorzitter	-109	-145	-167	-135
geadviseerd_besluit	-52	-140	-105	-138
geef_de	-125	210	-249	-107
geef_gemeenten	-65	115	-160	-78
gelet_op	-134	-145	6	-97
gemeenten_die	135	-157	-162	-116
gemeenten_zullen	-196	-143	-239	-140
graag_bied	-34	-129	-100	-70
haar_rapport	-91	-117	-141	-142
herhaal_het	-57	94	-108	-100
het_aandeel	168	-114	-133	-62
het_aantal	316	-223	-128	-71
het_advies	-215	214	84	-156
het_adviescollege	-106	27	-161	-116
het_algemene	151	-79	-116	-61
het_antwoord	-142	-169	-232	12
het_beeld	52	-122	-150	-130
het_besluit	-136	-179	-10	175
het_bureau	-35	88	-120	-146
het_cbs	-164	-120	92	174
het_centraal	47	-127	-168	-99
het_cjib	-84	-183	-167	79
het_coa	-177	-204	-43	-36
het_college	-12	114	-214	-157
het_cpb	-163	14	-106	-128
het_eerste	-189	14	230	-33
het_eindrapport	-50	-104	49	64
het_evaluatierapport	-88	-86	-92	-121
het_fonds	-120	-184	14	-119
het_formulier	-128	88	77	104
het_gaat	-202	-200	-217	-20
het_gebruik	45	-99	75	-65
het_idee	-111	26	-184	-147
het_instituut	-89	115	-104	3
het_is	-138	-11	69	-128
het_kabinet	-181	-218	-23	25
het_knmi	-2	-161	63	28
het_lid	-134	-245	-58	-100
het_ligt	-152	56	-223	177
het_merendeel	-167	-88	-83	-92
het_ministerie	-137	65	-275	105
het_nederlands	-110	-214	40	-3
het_nieuwe	-135	-167	120	33
het_onderzoek	-210	-249	-311	-245
het_ontwerp	-82	-188	-173	40
het_openbaar	-100	-174	66	66
het_planbureau	6	-171	-205	-166
het_programma	76	-171	-217	-205
het_rapport	-25	-72	-308	-247
het_recht	-72	-146	-160	-34
het_register	-143	-209	37	112
het_rivm	-132	-187	-32	78
het_streven	-162	-168	-236	201
het_tweede	-152	-133	301	22
het_verdient	-116	171	-212	-157
het_voornemen	-124	-197	-175	84
het_voorstel	-132	17	207	-99
het_wetsvoorstel	-154	-167	-80	-26
het_wodc	34	-161	-54	51
het_zou	-136	-153	-150	-104
hierbij_bied	-88	-130	-107	-149
hierbij_doe	-74	-127	-83	-152
hierbij_ontvangt	-70	-111	-89	-275
hierbij_treft	-74	-108	-67	-69
hierbij_zend	-70	-67	-170	-220
hieronder_ga	-65	-88	-136	-159
hij_adviseert	-144	101	-165	-193
hoe_dat	-90	-139	66	170
hoe_de	58	-155	-13	-120
hoe_vaak	-144	-156	29	129
hoofdstuk_#	-103	-129	-107	-104
hoogachtend_,	-114	-109	-107	-111
ik_acht	-106	-221	152	-27
ik_begrijp	-135	-145	-156	-138
ik_ben	-153	-173	-60	5
ik_beschouw	-94	-125	-43	-177
ik_betreur	-128	-107	-180	-177
ik_bied	-66	-142	-126	-112
ik_blijf	-105	-105	71	201
ik_dank	-95	-124	-161	-199
ik_deel	-154	-98	-12	-178
ik_ga	-163	-180	-151	-84
ik_heb	-140	-217	22	74
ik_hecht	-124	-121	-109	-63
ik_hoop	-164	-137	-151	-159
ik_houd	-123	-136	139	92
ik_kies	-123	-204	36	47
ik_laat	-175	-217	230	63
ik_moge	-25	-88	-125	-96
ik_neem	-117	-125	-60	-61
ik_onderschrijf	-112	-81	137	-111
ik_stel	-88	-199	-121	-9
ik_streef	-87	-163	-182	203
ik_vertrouw	-133	-99	-141	-179
ik_verwacht	-113	-157	-232	32
ik_vind	-196	-155	-218	-96
ik_waardeer	-136	-81	-134	-124
ik_wacht	-150	-137	119	27
ik_zal	-73	-147	215	42
ik_zie	-150	-227	-45	-84
in_#	-190	-177	-177	88
in_antwoord	-54	-127	-170	-21
in_april	-135	-159	-213	-46
in_dat	-135	-202	-202	-156
in_de	5	-140	64	-60
in_december	-83	-120	-190	-3
in_deze	-98	-120	-237	-309
in_die	-157	-169	-205	-200
in_dit	-201	-180	-221	-207
in_drie	148	-146	-131	-66
in_duitsland	-127	-119	-181	-97
in_een	-87	-216	99	-106
in_gemeenten	154	-62	-105	-117
in_haar	-91	19	-169	-133
in_het	-52	-161	-213	-89
in_hun	-106	158	27	-101
in_juni	-69	-161	-166	73
in_maart	-139	-160	-144	122
in_mijn	-60	-70	-275	-250
in_nederland	-159	-163	-118	-146
in_november	-168	-123	69	111
in_oktober	-57	-100	49	135
in_plaats	-132	-169	84	117
in_ruim	156	-105	-154	-97
in_te	-82	213	-153	-122
in_totaal	-157	-105	-166	-132
in_uw	-151	-158	-150	-103
in_zijn	126	46	-125	-84
inbreng_:	-121	194	-175	-138
indien_de	-116	-99	-152	137
indien_u	-77	-179	25	38
inmiddels_zijn	-121	-110	9	54
ja_,	-104	-242	-63	149
ja_.	-130	-144	-166	-220
kan_de	-81	-134	-117	-104
kennis_te	-146	201	-133	-80
kent_u	-91	46	-64	-53
kunt_u	-67	61	-133	-160
laat_de	-126	209	-163	-137
laat_ik	-103	-249	-187	-200
leg_de	-141	212	-238	-182
leg_vast	-124	142	-151	-142
los_van	-122	-150	-168	57
maak_de	-91	207	-144	-141
maatregel_:	-126	-168	195	35
mede_namens	-45	-95	-127	-214
medewerkers_van	196	-160	-71	-55
meer_dan	-215	-178	-206	-141
met_belangstelling	-86	-157	-210	-120
met_betrekking	-152	49	163	-114
met_de	-56	-298	191	121
met_deze	-88	-111	-169	-315
met_dit	-102	-157	-69	54
met_een	-169	-44	124	51
met_het	-154	-282	-67	-60
met_ingang	-170	-231	157	213
met_mijn	-55	-73	91	-21
mijn_ambtsvoorganger	-174	-150	-196	-148
mijn_streven	-116	-152	-138	0
minder_goed	158	-145	-150	-139
minder_gunstig	89	-112	-49	-25
mocht_blijken	-168	-77	-102	103
mocht_dat	-56	-75	-117	166
mocht_de	-99	-159	-197	-7
na_afloop	-160	-178	33	157
na_de	44	-168	-21	65
na_een	-153	-100	-165	-150
na_het	90	-129	-139	67
na_uw	-82	-128	-79	101
na_verzending	-134	-141	-112	114
naar_aanleiding	-78	-110	-194	-45
naar_de	74	-21	25	-10
naar_het	-199	153	-39	-127
naar_schatting	-128	-177	-167	-131
naar_verwachting	-197	-172	-243	32
nederland_kent	-114	-128	-123	-95
nederland_telt	-122	-86	-161	-168
nee_,	-142	-125	-137	-151
nee_.	-109	-167	250	-121
niet_overgenomen	-161	-131	214	-217
niet_overnemen	-121	-166	154	-78
niettemin_zal	-114	-52	155	125
nota_	-101	-178	-126	-140
nr_.	-146	-299	-295	-170
of_dat	108	-236	-238	-46
of_de	164	-43	-12	26
of_die	-83	-142	-46	15
of_dit	-137	-141	-94	-57
of_een	-182	1	39	177
of_er	55	-158	-175	-110
of_het	-7	-132	56	-43
of_ook	45	-156	-196	162
of_zij	6	-180	-206	20
om_die	-137	-164	4	-158
omdat_de	19	-48	124	41
onder_een	-136	-183	-129	-148
onderwerp_:	-88	-121	-110	-132
onderzoek_van	128	-107	-75	-79
ook_de	112	-115	162	112
ook_een	-105	33	213	-101
ook_het	71	121	110	-124
ook_is	64	-159	-140	-94
ook_vragen	-149	114	-141	-158
ook_zou	-165	168	-243	-126
ook_zouden	-161	173	-125	-170
op_#	-185	-154	-305	-70
op_de	211	-169	-79	-19
op_dit	-165	-194	-74	-221
op_grond	-240	-87	-45	-150
op_het	130	8	63	110
op_mijn	-107	-108	-233	42
op_scholen	128	-93	-78	-122
op_verzoek	-173	-188	-98	-22
opvolging_:	-154	-197	187	-18
over_de	206	-93	-29	91
over_een	-133	-99	165	94
over_het	74	-90	138	-58
overeenkomstig_de	-73	-100	-123	-177
overgenomen_.	-106	-264	199	-218
overgenomen_;	-25	-158	155	100
overnemen_,	-76	-153	160	123
overnemen_.	-106	-151	191	-175
pas_als	-169	-134	121	87
per_#	-116	-219	23	188
periodieke_rapportage	-118	-115	-86	-126
provincies_en	-103	-133	-98	-91
punt_#	-134	231	-268	-169
reactie_	-140	-288	-388	-203
reactie_:	-172	-274	328	127
richt_de	-110	145	-142	-120
richt_een	-80	126	-75	-119
rijk_	-113	-195	-201	-103
rijkswaterstaat_heeft	-109	-59	-147	-178
ruim_#	59	-131	-79	-92
ruim_de	71	-93	-152	-101
rvo_zal	-86	-100	-200	131
samen_met	-75	-149	-7	282
schaf_de	-118	207	-178	-131
scholen_hebben	-118	-112	-198	-166
scholen_met	189	-166	-131	-152
schrap_de	-91	63	-103	-100
sinds_#	-66	-247	-135	-274
sinds_de	202	-164	-241	-73
sinds_het	103	-146	-185	-128
sinds_november	-124	-132	57	80
standpunt_:	2	-213	122	-70
stel_de	-78	159	-141	-160
stel_een	-93	202	-222	-139
studenten_die	101	-108	-89	-102
te_starten	-101	-141	-103	-131
ten_aanzien	-26	40	155	-167
ten_derde	-205	144	-177	-163
ten_eerste	-91	103	-149	-111
ten_opzichte	54	-148	-70	-35
ten_slotte	-140	212	-158	-70
ten_tweede	-157	213	-232	-167
ter_beslissing	-123	-137	-169	-85
ter_uitvoering	-129	-76	-173	-157
tien_gemeenten	-119	-109	-174	-111
tijdens_de	126	-198	-102	-97
tijdens_het	-94	-120	-122	-114
tno_heeft	13	-127	-165	-154
tot_#	-122	-90	-210	-161
tot_die	-116	-195	-246	86
tot_en	-149	-184	101	-131
tot_slot	5	231	-265	-128
tussen_#	33	-135	-255	-159
twee_jaar	-162	-131	-161	79
u_beveelt	-80	132	-153	-144
u_constateert	128	-68	-107	-106
u_hebt	-112	-124	-131	-150
u_heeft	-86	-180	6	-144
u_kunt	-81	-66	-154	14
u_ontvangt	-96	-145	-236	180
u_treft	-172	-115	-129	-147
u_wordt	-91	0	-157	17
uit_de	293	-108	-207	-185
uit_een	256	-102	-141	-164
uit_het	147	-109	-180	-185
uit_onderzoek	88	-77	-63	-59
uitbreiding_van	-115	-99	52	-118
uw_kamer	-125	-207	-224	13
uw_tweede	-125	174	-7	-173
uw_voorganger	-116	-97	-87	-63
van_#	96	-137	-222	-141
van_:	-145	-203	-151	-118
van_alle	-44	64	-57	-119
van_de	128	-198	-91	-109
van_dit	-99	-153	-169	-172
van_een	-120	-1	180	-207
van_hen	-107	-192	-138	-130
van_het	-171	109	25	59
vanaf_#	-124	-217	73	219
vanaf_het	-87	-109	136	110
verder_bepleit	-132	113	-173	-105
verder_beveelt	-113	162	-178	-134
verder_ziet	-117	150	-145	-180
verder_zou	-90	182	-139	-157
vereenvoudig_het	-77	176	-166	-105
verhoog_de	-106	186	-174	-110
verhoog_het	-138	162	-195	-138
verkort_de	-126	157	-132	-122
verlaag_de	-174	226	-211	-91
verlaag_het	-124	123	-135	-106
verruim_de	-77	154	-144	-128
vervang_de	-159	179	-140	-106
vijf_jaar	52	-157	69	56
vno-ncw_en	-62	65	-146	-141
volgens_de	191	-3	-77	-3
volgens_het	101	34	-192	-202
voor_#	-173	-169	-226	26
voor_de	151	-218	-178	-105
voor_die	-108	-201	11	82
voor_een	-120	39	187	-212
voor_hen	-148	-136	-160	-67
voor_het	-2	-80	151	33
voor_mensen	136	81	-172	-127
voor_vrouwen	133	-94	-64	-28
voor_zelfstandigen	-167	-173	-156	-135
voorts_acht	-151	156	-98	-127
voorts_zou	-126	200	-145	-176
vooruitlopend_daarop	-96	-112	-154	99
vorig_jaar	-198	-218	-219	-134
vraag_#	-79	-118	-156	-120
vragen_van	-97	-146	-104	-174
vóór_het	-126	-80	-74	143
waar_dat	-40	-144	-165	114
waar_de	72	43	59	-136
waar_een	159	-193	-176	-177
waar_het	-6	-168	154	121
wanneer_kan	-22	-96	-73	-130
wat_de	-13	27	242	34
wat_het	-94	-201	193	105
wat_vindt	-58	119	-202	-147
waterschappen_	-104	-155	-201	-136
wel_breng	-97	-216	117	149
wel_heb	-87	-117	122	0
wel_is	-105	-117	-174	133
wel_laat	-31	2	-73	177
wel_vraag	-106	-137	-133	133
wel_wordt	50	-77	153	95
wel_zal	-122	-235	3	177
wie_de	-162	-146	67	-109
wie_door	-12	-115	79	-47
wie_een	-92	-264	-65	-146
wie_in	-231	-201	-95	-154
wie_zijn	107	-165	-185	-116
wij_adviseren	-47	128	-149	-193
wij_hebben	-167	-184	2	-222
wij_stellen	70	48	-7	-111
wij_zijn	-88	-109	-211	-25
wilt_u	-42	70	-143	-98
zij_adviseert	-68	180	-185	-117
zij_adviseren	-87	116	-161	-113
zij_beveelt	-118	169	-172	-208
zij_concludeert	127	-84	-128	-68
zij_geven	2	137	-213	-168
zij_hebben	-162	-151	97	-247
zij_is	-15	-131	-155	-122
zij_pleiten	-144	115	-164	-127
zij_stelt	108	-88	-143	-122
zij_vraagt	-111	47	-167	-157
zoals_ik	-170	-93	-197	-15
zodra_de	-102	-104	-127	187
zodra_het	-80	-91	-201	223
zolang_de	-101	-152	153	-165
zorg_dat	-179	217	-138	-151
zorg_voor	-153	179	-190	-132
zou_de	-130	-200	-160	-150
`,
  end: `
-	-226	-304	-240	-194
.	-11	-20	-14	-24
:	-295	-629	-425	-475
;	-127	168	-220	38
?	-247	-137	-310	-351
`,
  lemma: `
aan de orde komen	-178	-219	133	103
aan de slag gaan	-131	95	122	128
aanbesteden	-59	-149	-7	16
aanbevelen	-204	359	-248	-310
aanbieden	-44	-70	-102	-123
aandringen	-262	329	-101	-271
aangaan	-94	152	-78	-182
aangeven	152	-229	-36	-202
aanhouden	-22	-14	40	-90
aankondigen	-72	-194	-265	-171
aanleggen	-53	-168	-129	-138
aanleveren	-45	-135	-241	89
aanmelden	-34	-111	-181	-73
aannemen	-70	-6	77	43
aanpassen	-19	43	75	153
aanschaffen	31	-147	-151	63
aanscherpen	-118	37	85	-7
aanschrijven	-120	65	-220	-218
aansluiten	-25	-17	131	-10
aanspreken	-163	97	144	25
aanstellen	-18	89	155	-140
aantekenen	96	-198	-201	-191
aantonen	257	-185	-191	-98
aantreffen	222	-163	-220	-69
aantrekken	-155	-174	-27	-23
aanvragen	16	-51	-214	-171
aanvullen	-110	-148	117	119
aanwijzen	-13	-19	-144	32
achten	-62	126	66	-157
achterblijven	183	-163	-161	-160
achterhalen	94	-177	-237	-154
actualiseren	-104	48	-218	72
adviseren	-213	332	-226	-208
afdoen	10	-178	-248	-40
afgeven	-164	-34	-165	-160
afhaken	-37	-177	-13	-143
afhandelen	31	-172	-156	18
afhangen	-39	-11	-234	-73
afleggen	-11	-19	-198	130
afleiden	136	-157	-149	-149
aflopen	-170	-247	-107	-33
afnemen	117	-47	-105	-212
afronden	-104	-16	-3	96
afschaffen	-118	80	-147	-90
afsluiten	-62	-28	-247	-13
afspreken	-144	-211	74	77
afstemmen	-117	-36	-89	-7
afwachten	-140	-162	154	-140
afwegen	-46	-140	48	122
afwijken	187	-241	-32	-163
afwijzen	-213	-76	195	-173
afzien	-83	16	237	-313
analyseren	-147	-127	-134	-119
antwoorden	-118	72	32	126
beantwoorden	-35	-177	-225	38
becijferen	167	-160	-136	-66
bediend	-115	-88	58	63
bedoelen	-187	-214	-7	-131
bedragen	-184	-216	-115	-124
begeleiden	98	-26	-3	-20
beginnen	-139	-106	37	112
begrijpen	-33	-70	-266	-185
begroten	94	54	7	-119
behandelen	-105	-137	-31	-23
behoeven	-220	-172	-71	-132
behouden	107	-195	-30	-164
bekendmaken	-144	-150	76	130
bekijken	-218	-228	-91	119
bekorten	176	-69	-73	-44
bekostigen	7	-11	95	-21
beleiden	-94	-167	121	-124
belemmeren	-4	66	-54	-179
bellen	-53	-53	69	49
belopen	-155	-187	-159	-169
beloven	-147	-198	-48	-127
benaderen	-96	-122	-175	133
benoemen	-71	104	10	3
benutten	130	30	80	32
beogen	-68	-254	-208	129
beoordelen	-3	-10	-40	-62
bepalen	-200	-120	106	137
beperken	-90	64	-256	-256
bepleiten	-260	507	-23	-157
beproeven	-130	-184	109	28
beraden	-144	-120	-205	-14
bereiken	240	-90	-76	-153
berekenen	31	-131	-64	-7
berichten	-98	-12	6	55
beroepen	-109	-190	-126	-95
berusten	11	-223	-44	-85
beschermen	-24	-147	-41	-154
beschikbaarkomen	-124	-127	56	183
beschikbaarstellen	-55	-160	148	287
beschikken	-30	-150	-8	-98
beschouwen	-56	-190	-60	-256
beschrijven	-165	15	-190	-139
beslissen	-63	-59	55	27
besluiten	-66	-190	95	59
besparen	6	-142	104	107
bespreken	-113	-107	-45	147
bestaan	-98	-109	116	-60
besteden	132	-234	-74	124
bestemmen	-187	-117	90	-135
bestuderen	-230	-120	-92	-65
betalen	-70	-185	60	-115
betekenen	-129	-171	42	-20
betreffen	-154	67	29	-103
betrekken	49	-151	56	312
betreuren	-156	-130	-180	-181
bevatten	-90	-87	7	-158
bevelen	-221	438	-347	-241
bevestigen	145	-129	-94	-134
bevorderen	-93	48	-165	23
bevragen	-150	-142	-118	-146
bewegen	124	-147	-142	-173
bezien	-152	-127	143	416
bezitten	43	-197	-155	-136
bezoeken	-218	-239	-85	11
bezorgen	-192	-33	-266	-157
bieden	-85	-60	70	-131
bijdragen	182	-166	-313	-39
bijeenbrengen	-129	-190	47	95
bijhouden	66	-139	84	-16
bijpraten	-86	-83	-146	72
bijstaan	-154	65	-151	120
bijvoegen	-123	-131	-108	-50
bijwerken	-162	-132	-191	-45
bijwonen	-161	-166	-131	-124
binden	9	-53	-27	-136
blijken	473	-178	-163	-37
blijven	117	-61	76	-64
bouwen	-36	-49	29	-52
brengen	-37	-49	68	35
buigen	-84	-149	-131	-129
centraalstaan	-152	-128	-96	-137
combineren	114	-115	-199	-142
concluderen	381	-253	-141	-128
constateren	388	-306	-146	-171
controleren	-58	-2	-104	50
dalen	305	-187	-185	-114
danken	-109	-189	-220	-259
dateren	-121	-121	-132	-123
deelnemen	-138	-187	-209	3
dekken	87	-174	-219	-101
delen	-198	-210	-19	-262
denken	-76	120	-30	-285
dienen	-123	-30	-124	-140
doen	-32	-17	-10	-45
doorgaan	-113	-165	-172	90
doorgeven	15	-151	7	-46
doorlichten	-167	-199	-92	7
doorlopen	-163	-113	73	25
doorrekenen	-121	-148	-50	212
draaien	-41	-160	79	19
dragen	-252	-5	44	22
dringen	-168	117	-139	-154
drukken	4	63	46	-69
duren	217	-131	-123	56
dwingen	-129	-154	121	-154
eindigen	-44	52	-108	-37
ervaren	366	-157	-264	-208
eten	-140	-39	-240	-222
evalueren	-146	-88	-132	53
fietsen	-11	-148	-73	-8
gaan	-9	-99	161	-5
garanderen	-127	-97	121	-80
gebeuren	-93	18	145	22
gebruiken	-3	-129	5	33
gebruikgemaakt	-48	-141	-209	-115
gelden	-142	-103	3	-96
gelijktrekken	-123	-131	16	86
gepaard	163	13	-92	-80
geschieden	-125	-169	164	-141
gestand doen	-58	-47	-138	-92
geven	-66	69	-15	-123
goedkeuren	-142	56	-130	-137
groeien	48	-139	39	-174
gunnen	-118	-147	-13	-238
halen	92	-262	28	2
halveren	79	-156	61	93
handelen	73	-122	73	-110
handhaven	-193	-18	53	-115
hebben	64	-133	13	-161
hechten	-171	-235	-131	-334
helpen	-112	-226	-17	-253
herhalen	-174	-255	-207	191
herijken	-82	-107	2	84
herinneren	-108	-150	-51	-91
herkennen	-117	-191	-269	-286
herschrijven	-129	-140	149	135
herstellen	136	-146	-155	-155
herzien	-129	-134	52	-41
heten	47	147	5	-109
hopen	14	103	-77	11
horen	67	-53	-40	111
houden	-72	-132	-123	61
huisvesten	-134	-131	-98	-131
in gesprek gaan	24	-1	-11	114
in kaart brengen	-127	-17	141	214
in overleg treden	-57	71	42	196
inbouwen	96	-160	-159	138
inbrengen	-108	82	116	136
indexeren	-64	33	20	76
indienen	-44	-21	-112	-1
informeren	51	-149	-138	148
ingaan	-96	-101	-178	-57
ingewikkeld	149	-150	-138	-69
ingrijpen	-142	-162	-51	163
inhouden	-183	183	-215	-208
inkopen	2	-36	47	-57
inlichten	-135	22	-241	44
inlossen	-89	-63	-108	-115
innemen	-133	-155	102	-49
inrichten	-163	47	14	190
inschakelen	-142	-171	-168	-11
inschrijven	31	-10	-177	-150
inspannen	-94	-163	-158	204
instellen	-204	-60	7	-200
instemmen	-159	98	164	-88
interviewen	-143	-93	-104	-81
intreden	-94	-167	178	-185
intrekken	-26	59	-96	-85
investeren	56	-208	-129	-63
invoeren	-14	109	49	-10
invullen	-57	-186	108	-183
inzetten	49	86	-60	67
inzetten op	-103	-139	-224	205
jagen	-126	-172	-128	-117
kennen	23	-189	-56	-202
kennisnemen	-102	-88	11	-172
keuren	23	66	-10	68
kiezen	-53	-98	246	69
kijken	-142	-243	-102	39
klagen	95	-164	-157	-118
klinken	-148	10	-138	-162
kloppen	-111	-87	-173	-102
komen	94	-100	62	46
kopen	133	-160	-178	-145
koppelen	-173	-87	-69	68
kosten	50	-108	-27	-41
krijgen	-97	-39	108	201
krimpen	28	-162	69	-110
kunnen	-249	-10	34	-89
landen	-183	-130	-100	-165
langskomen	142	-178	-145	-166
laten	-112	-8	153	-91
leggen	-152	-224	-231	194
leiden	152	-199	58	5
lenen	-88	-3	37	76
leren	48	21	-111	-143
letten	-46	-110	176	95
leven	-70	-148	-94	-9
leveren	-97	-197	35	48
lezen	66	12	-192	-40
liggen	12	-122	1	-26
lijken	112	-182	72	19
lonen	173	21	13	-152
lopen	-30	-114	12	-197
luiden	-3	48	-268	-246
lukken	-125	-171	-166	-36
maken	-53	-43	57	23
meebetalen	-132	103	-2	-154
meedelen	-101	-103	-93	48
meedoen	-107	-110	-225	-211
meegeven	-134	42	-291	-232
meelopen	-53	-107	63	114
meenemen	-107	68	119	183
meetellen	6	139	-31	-170
meewegen	-90	62	-17	183
meewerken	-167	-212	-14	-196
melden	186	-164	-73	-68
menen	-264	143	-105	-262
merken	87	21	-117	-108
met een voorstel komen	-96	-166	-44	58
meten	-11	189	-250	-104
middelen	145	-85	-130	-47
mislopen	65	-155	-138	-180
missen	96	146	-274	-203
moeten	-173	184	-100	-90
mogen	-188	-113	171	-192
motiveren	56	155	-152	-189
nagaan	-47	-65	158	231
nakomen	-38	-132	-206	-194
naleven	153	-163	-118	-189
nalopen	-176	-210	25	46
neerleggen	-178	3	169	-199
nemen	-67	-77	10	-23
noemen	202	38	-64	-205
nopen	-99	-124	22	146
oefenen	6	24	-163	-136
omgaan	17	-93	-240	-188
omschrijven	120	61	-149	-52
omvatten	-148	-143	-101	-97
omzetten	-63	-103	-141	-150
onderbrengen	-22	7	-174	122
onderhandelen	-46	-128	-87	-185
onderhouden	-11	-120	-65	-138
onderschrijven	-172	-243	299	-288
ondersteunen	72	-165	-99	-212
ondertekenen	-97	25	-12	-40
ondervinden	61	31	28	-153
ondervragen	-140	-123	-117	-99
onderzoeken	-131	-121	91	110
ontbreken	254	-56	56	-172
ontraden	-121	10	227	-211
ontslaan	-60	-4	-153	-116
ontsluiten	-124	-98	-153	-150
ontstaan	119	-146	-121	-95
ontvangen	-57	-93	-29	219
ontwikkelen	-116	-95	87	91
oordelen	277	-188	-149	-162
openbaarmaken	-150	81	-51	109
openbreken	-140	71	-133	-131
openen	-78	-106	-192	-42
opengaan	-146	-61	46	177
openstaan	-40	-211	-50	-180
openstellen	-191	125	-148	18
opheffen	-123	-155	-155	86
opleggen	10	-133	53	-16
opleiden	-240	62	-226	-172
opleveren	11	-216	-14	-27
oplopen	58	-70	-141	-239
opmaken	-176	-179	54	-165
opmerken	-59	-50	-289	-256
opnemen	-46	-55	225	186
oppakken	-153	-140	-181	-135
oproepen	-187	145	-67	-234
opstellen	-52	-24	-33	141
optreden	-34	-122	-163	-100
opvangen	-58	7	43	-183
opvolgen	-23	-8	138	15
opvragen	11	33	-105	70
opwijzen	100	-210	-178	-196
organiseren	-98	7	-147	69
overdragen	-11	-139	-141	-101
overeenkomen	-117	-141	74	56
overgaan	-37	-235	87	103
overhandigen	-130	-147	-156	-100
overlijden	-136	-161	-114	-142
overnemen	-128	96	410	322
overschrijden	113	-61	-131	-175
overstappen	-4	-112	-200	134
overtuigen	-172	88	193	78
overwegen	-157	-153	-102	174
passen	-189	-62	86	-166
plaatsen	-4	-34	7	0
plaatsvinden	-57	-67	-75	215
plannen	-14	-150	-57	183
pleiten	-119	376	-159	-223
presenteren	-113	-64	-183	-183
profiteren	36	-156	-170	-117
publiceren	-138	-179	-100	-95
raadplegen	-126	-8	32	71
raden	-140	176	-43	-153
raken	-83	-219	-123	-148
ramen	143	-241	-112	-96
rapporteren	1	-73	-227	233
reageren	-107	-189	-256	-44
realiseren	78	-141	-193	-30
regelen	47	-47	241	72
regels stellen	-189	-7	-277	-190
registreren	-30	-181	-229	-48
reizen	1	-156	-186	-26
rekenen	22	-75	-198	-235
reserveren	-123	-22	-195	61
richten	-91	117	-14	-69
roepen	-162	117	-200	-183
rusten	-17	-179	137	-122
samengaan	-153	-127	41	-128
samenhangen	-121	-129	-269	-220
samenstellen	-138	-128	3	-24
samenvoegen	-82	29	144	104
scannen	-61	21	-134	-131
schaden	-72	-112	-106	-90
schatten	218	-205	-127	-115
schetsen	-107	-237	-196	-187
scholen	-24	55	107	-44
schorsen	136	-108	-150	-120
schrappen	-110	-148	59	-41
schrijven	18	-73	-100	-229
schuiven	-121	-86	-97	-161
slaan	-96	-218	154	-145
slagen	112	-194	-155	48
sluiten	-156	-24	-54	-46
spelen	152	-193	-59	3
splitsen	80	120	-158	-138
spreken	-234	-200	-84	23
staan	-75	-132	91	14
standhouden	74	-169	-153	94
starten	-230	-210	39	242
stellen	-30	100	-26	-69
stemmen	-233	-198	-158	-199
steunen	-102	40	42	-188
stijgen	182	-224	-50	-34
stilleggen	-98	-152	-185	-133
stilstaan	-34	-169	-193	-15
stilvallen	-140	-182	-126	-114
stoppen	-123	-180	43	-15
stopzetten	-108	-113	88	-112
stranden	29	60	22	-118
strekken	-94	95	103	-17
streven	-164	-299	-146	216
sturen	-125	-102	-4	99
suggereren	-174	131	-180	-184
tegemoetkomen	-69	62	182	-84
tegemoetzien	-116	-199	-135	92
tegengaan	-111	41	-162	-105
tekenen	-3	24	-219	23
tekortschieten	168	-198	-57	37
tellen	-172	-71	-37	-90
ter harte nemen	-88	82	148	141
terugbetalen	41	-120	-104	-133
terugbrengen	-49	59	-45	50
terugkeren	17	-195	-242	-63
terugkomen	-112	-155	-55	245
teruglopen	253	-145	-184	-118
terugtrekken	49	-59	-112	-133
terugvallen	-123	54	-73	-124
testen	66	-31	-13	-179
toedienen	44	-141	-154	-137
toegeven	-79	76	-217	-180
toejuichen	-142	-131	-30	27
toekennen	-22	-216	32	-16
toekomen	67	-93	-286	97
toelaten	-104	1	103	-63
toenemen	163	-172	-154	-140
toepassen	3	-166	106	59
toeschrijven	119	-163	-190	-98
toesnijden	-132	-119	75	89
toestaan	-109	-211	55	-224
toesturen	-102	-104	-192	3
toetsen	-129	-7	-74	-110
toevoegen	-182	-29	273	10
toewijzen	-9	80	-185	-141
toezeggen	-95	-154	-51	-120
toezenden	-88	-118	-158	141
toezien	-249	-237	-135	55
tonen	-11	-149	-8	-17
treden	-179	-25	-12	143
treffen	14	-243	-28	19
trekken	-184	-164	-128	-186
uitbetalen	-16	-135	-198	-165
uitblijven	124	83	-133	-98
uitbreiden	-186	-164	45	345
uitbrengen	-114	-126	-161	-43
uitgaan	-154	-93	69	57
uitgeven	-2	-186	-4	-202
uitkeren	-179	-145	-129	-63
uitkomen	-24	-158	-2	-3
uitlaten	-224	100	-115	-170
uitleggen	63	-150	74	-158
uitmaken	-44	-196	118	-214
uitnodigen	-217	-260	226	15
uitpakken	49	-140	57	-16
uitreiken	13	-200	158	95
uitrekenen	158	-101	-107	-87
uitsluiten	-114	-18	-252	-192
uitspreken	-61	-74	127	-128
uitstellen	-64	-190	-223	15
uittrekken	-150	65	181	110
uitvallen	85	-103	-163	-143
uitvoeren	0	-80	30	26
uitwerken	-123	-67	-54	90
uitwijzen	160	-167	-126	-138
uitzenden	16	-129	-173	-166
uitzetten	-163	-169	42	-168
uitzien	-113	-157	-240	-233
uitzoeken	-191	-180	123	248
vallen	12	-31	-95	-144
varen	-200	200	-160	-8
vasthouden	-174	-78	284	-242
vastleggen	-219	-17	56	61
vaststellen	310	-106	-59	-46
veranderen	4	-41	-61	-117
verbeteren	127	-18	-185	-21
verbieden	3	53	104	-138
verbinden	-233	74	-147	-129
verdelen	-208	-90	-141	-183
verdienen	-197	184	-49	-133
verdragen	-134	76	205	-124
verdubbelen	150	-54	-232	12
verdwijnen	-60	-56	138	59
vereisen	-150	-200	-37	-148
vergelijken	-158	-29	7	-125
vergen	-161	-99	188	-1
vergoeden	-178	-27	135	43
vergroten	118	-62	-159	-162
verhogen	-8	-107	-55	-6
verhuizen	-42	-203	20	-22
verkennen	-82	-224	4	165
verkeren	4	-115	-144	-183
verklaren	76	-147	134	-88
verkopen	-153	-113	-34	-150
verkorten	-11	96	101	10
verlagen	15	48	-201	-42
verlaten	-85	-38	100	-161
verlenen	-24	-45	-121	-41
verlengen	-244	-161	57	109
verliezen	99	-164	-4	-152
verlopen	31	-155	-234	14
vermelden	-159	43	-59	93
verminderen	179	-171	-155	-122
vernemen	-176	-173	18	-92
vernietigen	126	-95	-142	-99
vernieuwen	-122	-126	1	-150
veronderstellen	30	-121	-136	94
verplichten	-138	77	-95	-110
verrichten	-167	-85	-34	-12
verruimen	-113	-97	-201	-52
verschijnen	-114	-152	-23	212
verschillen	-21	-215	-79	-189
verschuiven	-116	-44	-143	-223
versnellen	17	19	-161	-134
verspreiden	-7	-87	-213	15
verstaan	-238	-265	-235	-255
verstrekken	-153	-56	-120	-101
vertellen	146	-176	-111	-93
vertragen	-89	-51	-200	-181
vertrekken	35	-33	-240	41
vertrouwen	-17	-227	-20	-217
vervallen	-95	-56	85	112
vervangen	-192	8	-305	82
vervoeren	-132	-116	-116	-139
verwachten	-177	-65	-105	8
verwerken	-123	-52	105	-117
verwerpen	-97	77	-14	-45
verwijzen	-168	-73	89	-223
verzamelen	33	-148	-226	84
verzekeren	-100	-157	45	-102
verzenden	-96	70	9	-6
verzoeken	-78	-200	-7	-168
verzorgen	-132	-142	60	-172
vestigen	-157	-147	2	-118
vinden	104	47	-9	-122
vluchten	-66	-146	85	-125
voegen	-145	-131	-235	-147
voelen	33	136	237	-274
voeren	-157	-55	-59	65
voldoen	10	-183	-21	-78
volgen	-158	-79	175	307
volstaan	-126	-48	152	-154
voltooien	-37	26	11	51
voorbereiden	18	-225	-150	125
voordoen	28	-158	-199	-175
voorkomen	1	-13	-9	-110
voorleggen	-27	-76	109	184
voorlichten	83	-174	-119	-166
voorliggen	-125	-152	90	-58
vooropstellen	71	-197	-172	-159
voorschrijven	-90	-159	57	-53
voorstellen	-192	265	25	-278
voortvloeien	-95	-134	22	-112
voortzetten	-133	98	-13	129
vooruitlopen	-141	-176	29	-133
voorzien	-103	-137	93	157
vormen	-181	46	-109	38
vragen	-157	85	-98	-56
vrezen	-194	-181	-220	-171
vrijkomen	-128	-133	-3	-159
vrijmaken	-142	-195	-61	152
vrijstellen	-112	60	25	-116
vullen	40	-82	-174	-159
waarborgen	-16	-123	-88	68
waarderen	198	-211	-256	-245
waarnemen	163	-108	-175	-90
wachten	85	-225	-52	-225
wassen	-145	66	1	-84
weergeven	-107	-78	-162	-100
wegen	-61	-124	-3	-71
wegnemen	-123	-124	-139	-97
wegvallen	109	-113	69	-126
wegwerken	-102	59	-104	-109
weigeren	-83	15	-166	-97
wenden	-110	-136	-165	-61
wensen	-181	62	108	-77
werken	-59	-200	-4	91
werven	-60	-161	-198	8
weten	5	-67	-18	-95
wijden	-96	-190	-194	35
wijken	-166	-151	101	61
wijzen	31	30	46	36
wijzigen	-199	-8	100	127
willen	-180	261	-20	-105
wisselen	-19	53	-70	-183
wonen	-24	-235	-232	-168
worden	-55	18	79	-126
zeggen	103	-154	-247	-214
zenden	-83	-104	-76	39
zetten	-31	-111	70	-100
zich inzetten	-37	-262	-135	415
zich sterk maken	-105	52	20	195
zien	160	106	-31	-172
zijn	-3	-55	19	-52
zijn beslag krijgen	-79	-175	99	137
zitten	-149	-248	105	-66
zoeken	18	3	-66	151
zorgen	-121	-85	-52	75
zullen	-220	-303	37	36
`,
  doing: `
agency aanbevelen	-150	49	-154	-143
agency aanbieden	11	72	102	-188
agency aannemen	-173	-144	20	209
agency aanpassen	-93	-11	-52	136
agency aantreffen	189	-184	-120	-42
agency achten	-104	27	-85	-38
agency adviseren	-192	150	-201	-164
agency afronden	-85	-124	34	64
agency beginnen	-78	-144	124	147
agency bekijken	-113	-110	-191	-140
agency beoordelen	-183	-38	-196	-198
agency bepalen	-149	-168	-163	-242
agency beproeven	-90	-147	36	-135
agency beschikken	-201	-178	-153	-182
agency beslissen	68	-144	-160	-189
agency bevelen	-138	202	-184	-148
agency bezoeken	-186	-230	31	-90
agency concluderen	108	-88	-103	-127
agency constateren	135	-109	-89	-107
agency controleren	-175	-130	-228	-64
agency doen	-165	-41	39	81
agency geven	-148	-62	152	16
agency handelen	-137	-72	128	-60
agency hebben	-50	-248	160	-192
agency herhalen	-125	-170	-153	137
agency houden	-135	39	-208	20
agency in gesprek gaan	-68	-189	-90	149
agency informeren	-93	-117	81	-150
agency inrichten	-96	-199	67	211
agency komen	89	-161	-258	-13
agency maken	-156	-168	94	136
agency melden	-87	19	-2	-146
agency nemen	-56	-185	-198	126
agency onderzoeken	-74	-165	-60	-117
agency ontwikkelen	-120	52	123	-35
agency oordelen	171	-115	51	-131
agency opleggen	-131	-88	-117	26
agency opleveren	-89	-90	-154	175
agency opnemen	-109	-210	-71	41
agency opstellen	-79	-152	41	170
agency pleiten	-157	214	-175	-190
agency publiceren	-111	-156	-98	-119
agency registreren	-137	-133	-139	-12
agency sluiten	0	-138	118	94
agency spreken	-199	-142	-143	31
agency stilleggen	-79	-86	-130	-116
agency sturen	-59	-153	31	144
agency toetsen	-159	1	38	-157
agency toezien	-178	-161	-134	-160
agency uitbreiden	-150	-149	-65	219
agency vallen	64	-147	73	-79
agency vaststellen	121	17	-188	-150
agency verrichten	-109	-97	-155	-105
agency vervangen	-79	-154	-159	110
agency vinden	102	107	-187	-237
agency volgen	-164	23	9	-200
agency vragen	-163	113	-4	-188
agency werken	-60	-218	100	13
agency weten	-93	-117	81	-150
agency wijzen	68	43	-170	-149
agency zien	118	87	-174	-175
agency zijn	34	-37	84	-100
first aanbieden	-83	-131	-170	-123
first aangeven	-182	-125	-165	-183
first aanhouden	-74	77	108	15
first aannemen	-123	-132	113	-185
first aantekenen	-193	-142	-178	-165
first aantreffen	63	53	-155	-117
first achten	-204	-394	221	-145
first adviseren	-79	114	-177	-210
first afspreken	-88	-183	171	176
first afstemmen	-38	-171	-135	117
first afwachten	-146	-153	163	-124
first afwijzen	-87	-138	131	-141
first afzien	-86	100	136	-198
first beantwoorden	-110	-95	-174	15
first beginnen	-99	-218	-71	-188
first begrijpen	-157	-137	-241	-177
first bekijken	-60	-194	-86	220
first berichten	-95	-95	-377	36
first beschikbaarstellen	-45	-131	-51	266
first beschouwen	-85	-119	-47	-246
first beslissen	-84	-161	158	193
first besluiten	-104	62	72	95
first bespreken	-87	-22	-14	187
first betrekken	-100	-215	17	261
first betreuren	-128	-107	-180	-177
first bevorderen	-122	-146	-135	67
first bezien	-116	-52	99	329
first bezoeken	-196	-176	-192	107
first bieden	-69	-185	2	17
first bijpraten	-86	-83	-146	72
first blijven	-149	71	183	-45
first brengen	-90	-94	4	225
first danken	-97	-150	-186	-231
first delen	-202	-156	-30	-243
first denken	-168	-215	81	-198
first doen	-75	33	105	23
first doorrekenen	-127	-151	-87	210
first evalueren	-46	-123	95	122
first gaan	-102	-131	210	16
first gestand doen	-56	-44	-137	-83
first geven	-119	16	-78	-249
first hebben	-34	-99	-41	-334
first hechten	-164	-190	-52	-212
first herkennen	-221	-97	-183	-212
first hopen	-63	-54	-56	30
first houden	-98	-209	-92	120
first in gesprek gaan	-151	-195	145	221
first in kaart brengen	-71	-210	-3	165
first in overleg treden	-57	-147	-40	195
first inbrengen	-30	-68	107	140
first indienen	-109	-141	-38	-23
first informeren	-46	-98	-184	196
first ingaan	-94	-58	-216	-252
first inlichten	-82	-96	-143	-121
first inrichten	-47	33	-5	137
first instemmen	-120	-146	220	-199
first inzetten	-98	-100	-144	134
first kennisnemen	-109	-93	17	-126
first kiezen	-139	-246	174	4
first kijken	-133	-165	86	109
first komen	-111	125	-232	-212
first laten	-119	-18	199	-97
first lezen	-158	72	-31	-138
first lopen	-140	65	37	-164
first maken	-202	-277	72	297
first melden	-158	-164	-57	35
first menen	-166	50	-8	-185
first nagaan	-142	-79	146	233
first nakomen	-143	-60	-107	-133
first neerleggen	-53	86	131	-156
first nemen	-130	-195	27	-80
first onderschrijven	-143	-153	249	-239
first onderzoeken	-83	-191	229	220
first ontraden	-74	51	227	-212
first ontvangen	-70	9	-13	-67
first opleggen	-73	-141	180	43
first opmerken	-223	-197	-195	-226
first opnemen	-103	-12	218	216
first opvolgen	-88	-161	148	-14
first overeenkomen	-68	-122	13	87
first overgaan	-93	-161	-2	-250
first overnemen	-47	-33	302	272
first overwegen	-124	-205	-161	139
first plaatsen	-98	-101	-112	-126
first publiceren	-33	-166	147	133
first raadplegen	-68	-139	-108	-199
first raden	-140	176	-43	-153
first rapporteren	-120	-210	-268	302
first reageren	-90	-84	-186	-178
first schetsen	-120	-79	-116	-139
first schrijven	-110	-129	-41	-198
first spreken	-4	-144	-385	188
first staan	-216	-168	-118	-213
first stellen	-75	-45	-71	-138
first stilstaan	-114	-126	-181	21
first streven	-123	-227	-200	217
first sturen	-89	-129	-85	148
first tegemoetzien	-83	-112	-205	-163
first ter harte nemen	-110	-210	116	165
first terugkomen	-87	-99	-72	265
first toejuichen	-127	-121	49	-234
first toekomen	-59	-42	-175	185
first toesturen	-75	-135	-139	-59
first toezeggen	-78	-142	-307	-84
first toezenden	-86	-99	-114	160
first treden	-117	-147	159	-100
first uitgaan	-151	-153	-81	-173
first uitvoeren	-119	-196	75	232
first uitwerken	-69	-137	-82	58
first uitzien	-74	-100	-185	-154
first uitzoeken	-135	-140	104	217
first vasthouden	-151	-40	215	-190
first vaststellen	110	-122	-99	28
first vergelijken	-142	-125	-92	-152
first verkennen	-73	-155	36	170
first vernemen	-125	-110	-130	-174
first verstaan	-105	-98	-128	-152
first vertrouwen	-135	-98	-143	-196
first verwachten	-146	6	-12	79
first verwijzen	-36	58	27	-102
first verzoeken	-90	-31	123	-14
first vinden	-19	-107	27	-295
first voelen	-187	111	244	-206
first voeren	-74	-134	-116	201
first voldoen	-126	-162	-253	3
first volgen	-155	74	146	-2
first voorleggen	-95	-19	98	304
first vooruitlopen	-147	-145	-25	-130
first vragen	-101	-59	25	228
first waarderen	-181	-124	-163	-155
first wassen	-116	-70	12	-77
first wegen	-170	-165	29	4
first werken	-102	-185	-157	204
first weten	-192	-39	-47	94
first wijzen	-115	-226	102	166
first willen	-143	-220	84	-185
first wisselen	-59	122	-4	-125
first zeggen	-151	-129	-219	-206
first zenden	-61	-123	-60	-161
first zich inzetten	-108	-205	-231	317
first zien	-115	-141	180	-159
first zijn	-154	-37	35	-66
first zoeken	-167	-136	-6	155
first zorgen	-84	-170	13	155
first zullen	-60	-164	184	18
government aankondigen	-77	-132	-138	-118
government achten	-169	-215	185	-101
government adviseren	-65	71	-138	-210
government afzien	-111	-242	195	-184
government bepalen	-44	-166	-174	154
government bepleiten	-65	34	122	-93
government berichten	-54	-86	51	132
government besluiten	-76	-124	174	9
government betrekken	-68	-137	44	177
government bezien	-48	-179	-5	40
government bijdragen	-151	56	-79	-98
government brengen	-87	-177	152	150
government delen	-122	-69	-87	-154
government doen	-113	91	-2	-90
government gaan	-85	-212	104	32
government geven	-52	27	44	9
government hebben	-181	-169	78	-231
government hechten	-72	-155	-211	-258
government herkennen	-169	-74	-169	-178
government informeren	-98	-111	-197	152
government inspannen	-90	-140	-75	157
government inzetten op	-101	-127	-168	182
government kennen	-127	-177	-214	-164
government kennisnemen	-74	-132	-184	-152
government kunnen	-112	-150	-92	-178
government laten	-94	-79	15	32
government maken	-76	34	189	-2
government nemen	-123	55	133	101
government onderschrijven	-63	-157	159	-162
government onderzoeken	-97	-143	-169	-47
government overnemen	-58	170	220	134
government overwegen	-69	-151	112	190
government passen	-59	-110	-126	-157
government reageren	-60	-53	-177	59
government schrijven	-92	-176	-212	-139
government tellen	-122	-86	-161	-168
government toezeggen	-104	-242	-22	-41
government verzoeken	-86	-253	-304	-252
government vinden	-180	-218	50	-29
government voelen	-100	-161	185	-168
government volgen	41	8	162	51
government voorleggen	-90	-123	-171	-70
government vragen	-104	-246	-147	-64
government waarderen	-127	-59	-149	-144
government wijzen	-107	-140	103	55
government willen	-59	-121	-119	-142
government zich inzetten	-115	-173	86	247
government zien	-102	-239	221	-170
government zijn	-109	-177	-186	-42
house aanbevelen	-72	138	-160	-161
house aannemen	-65	-149	-202	-210
house aantreffen	-184	-164	-166	-35
house adviseren	-60	-132	-86	-122
house antwoorden	-118	79	-149	-93
house berichten	-68	-130	-152	97
house besluiten	-38	-126	-99	-129
house constateren	128	-68	-107	-106
house delen	-140	-153	-53	-57
house gaan	-70	-136	-27	26
house geven	-34	144	61	-97
house hebben	20	-92	-130	-133
house horen	-83	-129	-169	282
house informeren	6	-182	-211	167
house inlichten	-79	96	-131	22
house instemmen	-90	145	156	-86
house kennen	-91	46	-64	-53
house krijgen	-73	-58	-186	153
house laten	-98	-183	202	102
house lezen	-144	-125	-208	54
house melden	-111	-128	80	-11
house ontvangen	-78	-145	-92	233
house overnemen	-144	-241	242	-95
house schrijven	-116	132	91	-149
house spreken	-62	23	17	-140
house stellen	-80	-101	-146	29
house tegemoetzien	-90	-144	-6	219
house toezeggen	-70	-59	147	-263
house uitspreken	-109	-90	187	-164
house vaststellen	138	-149	-6	-121
house verwachten	-54	-134	-48	76
house verzoeken	-89	-207	-169	-187
house vinden	-128	-30	-56	-189
house voorleggen	-61	-109	-220	-130
house vragen	-107	-51	-260	-289
house weten	-78	132	134	-123
house zijn	-42	-22	-86	-135
none aankondigen	-117	-111	-94	-156
none aansluiten	-18	42	-58	-122
none aanvragen	-84	-203	-156	-88
none aanwijzen	-127	-80	-147	40
none achten	124	-17	24	53
none afnemen	9	114	-96	-111
none afronden	48	79	-140	65
none afspreken	-181	-164	-48	-76
none afzien	-129	-133	89	-146
none bedoelen	-155	-152	-200	-171
none beginnen	27	-156	-309	91
none bellen	-2	-147	56	-111
none beogen	49	-76	-171	-180
none bepalen	-132	15	-156	-208
none bepleiten	-136	121	65	53
none bereiken	30	15	153	-88
none beslissen	-96	-168	-181	-201
none besluiten	-194	-249	99	126
none bestaan	53	-125	101	34
none besteden	54	-121	64	68
none betalen	-166	-150	-120	-86
none betreffen	-123	-24	117	-182
none betrekken	-134	-185	146	-38
none bezien	-125	-158	160	159
none blijken	114	-111	-156	12
none blijven	22	39	-67	-108
none doen	-73	-29	50	-59
none gaan	-14	-48	136	22
none gebeuren	39	-117	-125	79
none gebruiken	31	-76	-152	98
none gebruikgemaakt	-90	-111	-119	-56
none gelden	-167	-185	-82	-84
none geven	-109	-99	-45	-237
none halen	-186	-80	37	-172
none hebben	-10	-114	-65	5
none horen	3	-11	134	-110
none houden	68	28	-249	-290
none informeren	58	-200	97	-100
none ingaan	-147	-43	118	79
none invoeren	85	53	27	24
none komen	244	-126	75	106
none krijgen	43	-178	79	142
none kunnen	-127	-52	12	-148
none laten	-132	-23	-225	52
none leiden	10	-168	119	-134
none lezen	52	-121	-127	-123
none liggen	27	-70	168	-139
none lopen	-25	2	-10	56
none maken	-188	95	33	6
none meenemen	-50	-177	120	151
none meten	-2	48	-119	46
none middelen	138	-124	32	-105
none missen	41	105	-188	-96
none nagaan	34	-93	-147	-43
none nemen	-91	87	30	-149
none omgaan	-136	-107	-79	-114
none onderhandelen	-46	-128	-87	-185
none onderzoeken	-115	80	132	122
none ontbreken	-123	14	70	-152
none openen	-101	-132	-226	-175
none openstaan	-100	-116	-230	-192
none opnemen	-97	-184	124	140
none overwegen	-151	16	-165	-185
none passen	-68	-165	-164	-44
none plaatsen	30	-197	96	-190
none rapporteren	-117	30	-170	22
none reageren	-98	-191	-180	-132
none reserveren	-92	30	27	-176
none richten	81	-115	-132	72
none schrijven	-159	-173	-223	-143
none sluiten	-145	-77	-63	-71
none spreken	-150	-228	41	-173
none staan	-38	-252	135	-59
none stellen	-168	30	41	-184
none toelaten	-153	76	-215	58
none toezeggen	-118	-149	-129	10
none treden	-63	100	51	116
none uitgaan	49	-183	-123	-159
none uitvoeren	-105	26	15	106
none vallen	47	42	-50	-133
none varen	-151	8	-122	-139
none vastleggen	-87	13	-217	-191
none verdwijnen	21	-161	-56	-112
none vergen	-143	-258	162	61
none verhuizen	86	-169	-129	-95
none verkeren	-36	-85	-159	-153
none verlagen	56	59	-135	-109
none verlengen	-146	-202	165	-19
none vermelden	-123	145	-185	-233
none verrichten	-17	-107	-101	-117
none verschijnen	-78	-103	-82	145
none verstaan	-175	-198	-178	-214
none verstrekken	34	-160	-132	-120
none vervallen	122	-183	-97	-79
none vinden	43	-183	17	-114
none voldoen	-101	-58	106	-35
none volgen	37	-74	-111	78
none volstaan	-79	-68	45	-149
none voorkomen	-141	83	-165	-132
none voorstellen	-99	41	127	-206
none voorzien	-89	-81	182	84
none vragen	-18	16	-200	-275
none werken	91	-228	102	-210
none weten	38	-198	57	24
none wonen	28	-118	-149	-149
none worden	121	32	18	26
none zeggen	73	84	-171	-117
none zien	-139	-187	8	-28
none zijn	24	62	-9	-76
none zijn beslag krijgen	-58	-64	99	100
thing aan de orde komen	-166	-155	107	160
thing aanbesteden	-40	-83	-157	50
thing aanbevelen	-164	225	-226	-239
thing aanbieden	-17	-74	-50	7
thing aandringen	-167	162	-210	-189
thing aangeven	174	-200	-128	-85
thing aanhouden	16	-25	-15	-193
thing aankondigen	1	-158	-168	-167
thing aannemen	34	-95	-72	-242
thing aanpassen	32	9	92	63
thing aanschaffen	-145	-133	-107	-2
thing aansluiten	23	-18	237	52
thing aanspreken	-137	56	113	51
thing aanstellen	-10	-158	115	-108
thing aantonen	233	-153	-195	-91
thing aantreffen	227	-124	-212	-119
thing aanvragen	74	-32	-135	-177
thing aanvullen	-114	-123	122	30
thing aanwijzen	47	57	-253	-97
thing achten	64	135	-258	-107
thing achterblijven	49	-133	-149	-124
thing adviseren	-202	335	-207	-190
thing afdoen	30	-188	-212	13
thing afhaken	-179	-145	68	-61
thing afhandelen	103	-127	-112	-82
thing afhangen	-61	13	-213	-53
thing afleggen	10	-134	-124	-102
thing aflopen	-184	-236	-67	-9
thing afnemen	110	-139	-47	-169
thing afronden	-148	-153	-43	48
thing afsluiten	-41	-23	-214	14
thing afspreken	-26	-163	-175	-33
thing afstemmen	-134	10	-27	-103
thing afwijken	179	-198	30	-112
thing afwijzen	-216	15	3	-129
thing afzien	-124	32	-105	-160
thing analyseren	-135	-140	-140	-124
thing antwoorden	-107	66	133	51
thing beantwoorden	-57	-133	-132	76
thing bedoelen	-147	-160	91	-19
thing bedragen	-182	-194	-187	-120
thing begeleiden	61	60	123	-124
thing beginnen	-125	-15	-53	55
thing begrijpen	119	-51	-128	-71
thing begroten	106	-158	-150	-119
thing behandelen	-77	-55	-127	-126
thing behoeven	-220	-172	-71	-132
thing behouden	39	-118	-40	-162
thing bekijken	-179	-50	-190	-173
thing bekorten	91	-50	-53	-39
thing bekostigen	-150	-178	138	12
thing beleiden	-64	-151	153	-120
thing belemmeren	-4	66	-54	-179
thing bellen	-122	70	-192	33
thing belopen	-155	-187	-159	-169
thing beloven	-86	-125	17	-122
thing benutten	57	76	116	129
thing beogen	-92	-212	-122	136
thing beoordelen	72	-74	-202	-143
thing bepalen	-128	-214	143	1
thing beperken	-5	-113	-88	-183
thing bepleiten	-162	234	-118	-237
thing beproeven	-123	-140	56	48
thing bereiken	140	-79	-259	-152
thing berekenen	-17	-106	-116	-106
thing berichten	-46	-200	73	4
thing beroepen	-109	-190	-126	-95
thing berusten	23	-213	-44	-75
thing beschermen	-24	-147	-41	-154
thing beschikbaarkomen	-124	-127	56	183
thing beschikken	54	5	-232	44
thing beschrijven	-138	40	-111	-47
thing beslissen	-26	-91	9	-104
thing besluiten	23	-209	-126	-97
thing besparen	-68	-139	109	52
thing bespreken	-140	-150	-239	-172
thing bestaan	-214	-73	104	-86
thing bestemmen	-187	-117	90	-135
thing bestuderen	-139	-76	-76	-50
thing betalen	-60	-104	-82	-171
thing betekenen	-129	-171	42	-20
thing betreffen	-135	27	-28	-100
thing betrekken	-62	-171	-16	75
thing bevatten	-91	-120	-26	-282
thing bevelen	-125	157	-152	-145
thing bevragen	-60	-68	-160	-118
thing bezien	-124	-221	-58	189
thing bezoeken	-55	-86	-51	3
thing bezorgen	-161	-165	-180	-88
thing bieden	-119	-4	112	-117
thing bijdragen	237	-233	-228	12
thing bijhouden	-12	-188	-212	79
thing bijvoegen	-123	-131	-108	-50
thing blijken	390	-134	-137	-83
thing blijven	115	-161	43	3
thing bouwen	11	-20	69	-195
thing brengen	-61	-117	-8	-103
thing centraalstaan	-152	-128	-96	-137
thing combineren	114	-115	-199	-142
thing concluderen	143	-112	-120	-134
thing constateren	177	-159	-112	-120
thing controleren	47	5	25	-24
thing dalen	290	-181	-148	-117
thing dateren	-121	-121	-132	-123
thing deelnemen	-146	-126	-89	-148
thing dekken	17	-153	-174	-82
thing delen	-76	-88	-6	-30
thing denken	13	100	-133	-95
thing dienen	-237	15	31	-38
thing doen	34	-64	-113	-244
thing doorgaan	-113	-165	-172	90
thing doorgeven	52	-109	-182	8
thing doorlichten	-177	-211	-10	76
thing doorlopen	-149	-84	104	-94
thing dragen	-180	50	37	-142
thing dringen	-134	100	-120	-149
thing drukken	8	-144	-105	-76
thing duren	222	-129	-269	-7
thing dwingen	-129	-154	121	-154
thing eindigen	-44	52	-108	-37
thing ervaren	320	-221	-229	-146
thing eten	-127	34	-152	-163
thing evalueren	-148	-120	-85	-34
thing gaan	20	-28	10	-3
thing gebeuren	-187	71	177	-105
thing gebruiken	-16	-48	-249	-217
thing gebruikgemaakt	11	-92	-79	-74
thing gelden	-132	-122	-3	-82
thing gepaard	163	13	-92	-80
thing geven	-29	-30	12	-17
thing groeien	60	-106	-119	-166
thing halen	158	-274	-102	-129
thing handhaven	-110	16	72	-66
thing hebben	57	-104	-136	-71
thing helpen	-198	-199	11	-197
thing herhalen	-150	-183	-164	157
thing herkennen	32	-169	-81	-117
thing herstellen	108	-139	-150	-160
thing herzien	-132	-97	76	18
thing heten	47	147	5	-109
thing horen	-85	2	56	-107
thing houden	-85	-48	-73	124
thing in gesprek gaan	-62	122	-195	-157
thing in kaart brengen	-117	97	78	19
thing indienen	69	41	-72	14
thing informeren	-16	-49	-211	-220
thing ingaan	-12	-174	-285	106
thing ingewikkeld	149	-150	-138	-69
thing inhouden	-175	177	-203	-197
thing inkopen	-138	2	-150	-170
thing inrichten	-146	101	-56	-12
thing instellen	-172	-115	-161	-164
thing instemmen	-101	-138	-205	-181
thing intrekken	-20	82	-181	-155
thing investeren	-184	-186	-82	-10
thing invoeren	-238	85	-53	-34
thing invullen	43	-118	-121	-96
thing inzetten	97	168	-170	-215
thing kennen	17	-198	-141	-205
thing keuren	-185	93	0	70
thing kiezen	-93	26	7	-142
thing kijken	-213	-125	-129	-115
thing klagen	57	-190	-112	-111
thing klinken	-148	10	-138	-162
thing kloppen	-111	-87	-173	-102
thing komen	0	-89	102	79
thing kopen	92	-138	-125	-85
thing koppelen	-130	-121	64	56
thing kosten	66	-88	-11	-32
thing krijgen	-18	23	120	93
thing krimpen	28	-162	69	-110
thing kunnen	-252	87	129	-35
thing laten	-68	-89	-74	-177
thing leggen	-26	-162	-173	41
thing leiden	163	-207	-60	25
thing leren	52	47	-79	-157
thing leven	-151	-130	-161	-144
thing leveren	-46	-150	-202	-233
thing lezen	110	-223	-183	-141
thing liggen	17	-152	-67	-13
thing lijken	112	-182	72	19
thing lonen	173	21	13	-152
thing lopen	-5	-162	-39	-221
thing luiden	11	58	-233	-183
thing lukken	-99	-149	-330	-163
thing maken	36	-46	-16	-290
thing meedelen	-83	-103	-75	58
thing meedoen	-68	-116	-106	-104
thing meegeven	-53	20	-204	-154
thing meelopen	-53	-107	63	114
thing meenemen	-76	69	90	57
thing meetellen	76	22	-127	-140
thing melden	149	-116	-112	-128
thing merken	115	53	-76	-98
thing meten	-8	172	-228	-163
thing middelen	91	-63	-148	-29
thing missen	72	110	-141	-163
thing moeten	-105	197	2	-66
thing mogen	-161	-188	132	-122
thing nagaan	-61	-183	-32	69
thing nakomen	-124	-86	-144	-141
thing naleven	153	-163	-118	-189
thing neerleggen	-171	-134	0	-46
thing nemen	-145	-78	-49	-78
thing noemen	231	-155	-47	-198
thing nopen	-99	-124	22	146
thing oefenen	-104	60	-70	-84
thing omschrijven	120	61	-149	-52
thing omvatten	-148	-143	-101	-97
thing onderbrengen	-22	7	-174	122
thing ondersteunen	112	-141	-149	-103
thing ondertekenen	-102	-73	0	-14
thing ondervinden	61	31	28	-153
thing onderzoeken	-128	-112	-14	52
thing ontbreken	257	-58	31	-160
thing ontstaan	119	-146	-121	-95
thing ontvangen	-4	2	-67	56
thing ontwikkelen	-67	-210	-188	23
thing oordelen	25	-170	-143	-109
thing openbaarmaken	-116	77	-244	-247
thing openen	-48	-89	-8	71
thing opengaan	-141	16	-33	137
thing openstaan	-14	-204	-8	-128
thing openstellen	-185	125	-243	-46
thing opheffen	-123	-155	-155	86
thing opleggen	45	-14	-198	-148
thing opleiden	-158	112	-170	-133
thing opleveren	18	-222	-47	-113
thing oplopen	88	-211	-119	-221
thing opmerken	-184	47	-168	-163
thing opnemen	-57	-32	119	146
thing oproepen	-127	65	47	-133
thing opstellen	-185	36	-43	-7
thing optreden	14	-114	-133	-78
thing opvangen	-117	18	53	-192
thing opvolgen	45	-16	109	31
thing opvragen	-92	90	-71	-122
thing overdragen	-11	-139	-141	-101
thing overgaan	-196	-127	92	157
thing overlijden	-106	-147	-101	-113
thing overnemen	-178	119	175	132
thing overschrijden	66	37	-72	-79
thing overwegen	-47	-206	-153	-201
thing passen	-193	-17	201	-135
thing plaatsen	-69	-65	32	81
thing plaatsvinden	-25	-160	-45	179
thing plannen	11	-121	-304	181
thing pleiten	30	121	-197	-181
thing profiteren	-24	-118	-85	-50
thing publiceren	-151	-76	-122	-63
thing raken	-127	-189	-231	-249
thing ramen	64	-211	-242	-235
thing rapporteren	-45	42	42	-49
thing reageren	-88	-46	-138	83
thing regelen	74	-224	202	52
thing regels stellen	-182	43	-230	-197
thing registreren	35	-136	-154	-193
thing reizen	-27	-146	-156	-104
thing rekenen	55	-59	-132	-188
thing reserveren	-99	-72	-265	122
thing richten	-195	145	-47	-248
thing roepen	-108	39	-52	-118
thing rusten	3	-172	62	-114
thing samenhangen	-198	-120	-245	-215
thing samenvoegen	-69	42	12	-81
thing schatten	134	-139	-78	-67
thing schetsen	8	-180	-159	-167
thing scholen	-85	84	-150	-179
thing schrappen	-112	-91	-7	-104
thing schrijven	52	-95	-1	-71
thing slagen	120	-199	-155	29
thing sluiten	-145	4	-320	-239
thing spelen	124	-190	-49	11
thing splitsen	80	120	-158	-138
thing spreken	-115	-179	77	-159
thing staan	-50	-52	-16	44
thing standhouden	74	-169	-153	94
thing starten	-221	-179	-129	170
thing stellen	64	62	-104	19
thing stemmen	-197	-160	-118	-180
thing stijgen	177	-179	-136	-125
thing stilstaan	-15	-140	-113	-95
thing stilvallen	-140	-182	-126	-114
thing strekken	-98	-8	-39	-129
thing streven	-87	-130	-37	85
thing sturen	-124	21	56	-193
thing tekortschieten	147	-172	-224	-218
thing tellen	-99	-77	-50	-26
thing terugbetalen	41	-120	-104	-133
thing terugbrengen	-25	10	-162	28
thing terugkeren	43	-152	-210	-54
thing terugkomen	-102	-141	-76	-86
thing teruglopen	253	-145	-184	-118
thing terugvallen	-123	54	-73	-124
thing testen	84	-5	-1	-165
thing toekomen	120	-205	-170	-49
thing toelaten	-59	-129	190	-157
thing toenemen	160	-174	-161	-144
thing toepassen	24	-109	181	91
thing toestaan	-99	-179	70	-206
thing toesturen	-55	-100	-142	104
thing toetsen	-34	5	-122	-49
thing toevoegen	-192	30	280	-86
thing toewijzen	-9	80	-185	-141
thing toezeggen	-147	-204	-32	-135
thing toezenden	-93	-99	-171	-185
thing tonen	21	-144	-190	-136
thing treden	-191	-196	-86	113
thing treffen	9	-195	-154	-163
thing trekken	-133	-136	-128	-145
thing uitblijven	128	90	-120	-64
thing uitbreiden	-124	-146	-116	127
thing uitbrengen	-114	-172	-245	-262
thing uitgaan	-215	-18	65	90
thing uitkomen	-20	-155	-142	-3
thing uitlaten	-148	76	-110	-85
thing uitmaken	-22	-129	49	-193
thing uitnodigen	-161	-198	160	-170
thing uitpakken	49	-140	57	-16
thing uitreiken	36	-187	93	116
thing uitsluiten	-196	41	-210	-145
thing uitspreken	56	-70	177	42
thing uitstellen	34	-114	-144	-93
thing uitvallen	90	-129	-153	-126
thing uitvoeren	11	-1	-108	-325
thing uitwerken	-99	-5	-15	42
thing uitwijzen	160	-167	-126	-138
thing vallen	-50	-165	-185	-101
thing varen	-167	209	-84	-94
thing vastleggen	-209	-113	189	68
thing vaststellen	146	7	95	25
thing veranderen	14	-27	-30	-88
thing verbeteren	127	-18	-185	-21
thing verbieden	43	15	85	-128
thing verbinden	-113	-137	-8	19
thing verdelen	-179	-193	-238	-183
thing verdienen	-195	209	-154	-106
thing verdragen	-136	35	194	-127
thing verdubbelen	122	-191	-180	-14
thing verdwijnen	-26	45	85	90
thing vereisen	-150	-200	-37	-148
thing vergelijken	-156	-122	-216	-168
thing vergen	-139	-97	104	-26
thing vergoeden	-134	47	170	-189
thing vergroten	118	-62	-159	-162
thing verhogen	-18	-157	-29	6
thing verhuizen	-80	-86	54	51
thing verklaren	74	-121	75	-86
thing verkopen	-153	-113	-34	-150
thing verkorten	15	138	0	12
thing verlagen	-48	9	-160	-5
thing verlenen	-4	8	-232	-22
thing verlengen	-211	-109	-20	109
thing verliezen	76	-157	5	-168
thing verlopen	31	-155	-234	14
thing vermelden	-75	-198	-162	133
thing verminderen	154	-153	-150	-110
thing vernietigen	153	-72	-130	-63
thing verplichten	-132	-51	-114	-70
thing verrichten	-145	-20	-151	-190
thing verruimen	-120	38	-177	-89
thing verschijnen	-101	-124	-63	163
thing verschillen	28	-213	-43	-174
thing verschuiven	-149	-40	-131	-197
thing versnellen	17	19	-161	-134
thing verspreiden	-4	-88	-194	27
thing verstaan	-124	-165	-152	-130
thing verstrekken	-199	-138	-183	-61
thing vertellen	80	-105	-101	-91
thing vertragen	-89	-51	-200	-181
thing vertrekken	-51	-5	-222	72
thing vertrouwen	-30	-160	105	-105
thing vervallen	-201	39	123	167
thing vervangen	-120	66	-262	-57
thing verwachten	-34	-33	-154	-55
thing verwerken	-84	44	112	57
thing verwerpen	-95	84	3	-26
thing verzoeken	-16	-165	3	-76
thing vinden	99	132	15	8
thing voegen	-113	-90	-189	-87
thing voelen	73	-148	-64	-176
thing voeren	-153	-52	60	-179
thing voldoen	167	-188	-54	-236
thing volgen	-172	-221	127	311
thing volstaan	-112	11	93	-17
thing voltooien	-14	69	64	80
thing voorbereiden	40	-139	-156	95
thing voordoen	28	-108	-186	-180
thing voorkomen	29	-81	8	-239
thing voorleggen	-152	14	1	-97
thing voorliggen	-125	-152	90	-58
thing voorschrijven	-67	-144	-7	-168
thing voorstellen	-145	122	43	-275
thing voortvloeien	-95	-134	22	-112
thing voortzetten	-127	-32	-268	142
thing voorzien	-83	-111	28	131
thing vormen	-178	80	-204	-145
thing vragen	-198	-52	-68	-42
thing vrezen	-55	-152	-169	-151
thing vrijmaken	-113	-136	91	8
thing waarborgen	-16	-123	-88	68
thing waarderen	195	-104	-150	-145
thing wachten	-15	-237	-286	-168
thing weergeven	-79	-151	-111	-57
thing wegen	-63	-154	-116	-50
thing wegnemen	-123	-124	-139	-97
thing wegvallen	109	-113	69	-126
thing wegwerken	-102	59	-104	-109
thing weigeren	-26	-151	-118	-93
thing wensen	-91	-155	23	-73
thing werken	-58	-114	-56	-18
thing werven	-164	-136	-169	20
thing weten	11	-70	-246	-186
thing wijken	-162	-159	151	97
thing wijzen	75	72	112	-17
thing wijzigen	-175	-47	82	35
thing willen	25	32	-12	59
thing wonen	-77	-191	-186	-143
thing worden	-85	22	41	-159
thing zeggen	-43	-225	-284	-110
thing zenden	-80	2	-247	131
thing zetten	46	-25	-173	-141
thing zien	249	108	-320	-99
thing zijn	-4	-67	9	-37
thing zitten	-101	-160	98	-7
thing zoeken	69	-169	-126	28
thing zullen	-184	-207	-182	-64
third aanbevelen	-198	202	-64	-125
third aanbieden	-58	-210	-231	-147
third aandringen	-212	235	26	-173
third aankondigen	-44	-150	-189	28
third aanleveren	-139	-188	-163	-210
third aanmelden	-1	-83	-138	-73
third aanpassen	-108	-146	103	-85
third aanschrijven	-113	74	-178	-185
third aansluiten	-183	-214	-245	-168
third aanspreken	-151	102	35	-7
third aantekenen	127	-188	-112	-116
third aantonen	84	-147	-142	-95
third aantreffen	167	-112	-169	-133
third aanvragen	-190	-58	-214	-130
third aanwijzen	72	-12	35	-80
third achten	-88	294	-177	-119
third adviseren	-240	160	-165	-104
third afnemen	38	16	-246	-160
third afronden	-170	15	71	14
third beantwoorden	-73	-145	-154	-122
third beginnen	-192	-187	190	115
third behouden	110	-150	-132	-58
third bekijken	-154	-173	-145	-112
third bellen	-12	-140	-133	-128
third beoordelen	-26	6	-185	-191
third bepalen	-168	5	80	78
third bepleiten	-256	395	-167	-103
third bereiken	195	-170	-225	-186
third berichten	-115	83	69	-55
third beschikken	-27	-202	93	-232
third beslissen	-205	60	93	146
third besluiten	-133	-211	116	49
third bespreken	-34	-132	144	60
third bestaan	46	-157	-214	-102
third besteden	-14	-123	-137	-129
third bestuderen	-197	-113	-83	-72
third betalen	-1	-205	57	-85
third betreffen	-105	131	-17	44
third betrekken	153	-25	-112	179
third bevelen	-205	350	-280	-224
third bezien	-91	-126	-43	8
third bezoeken	-151	-192	-153	-124
third bezorgen	-59	50	-171	-145
third bieden	10	-158	-158	-112
third bijdragen	-161	-191	-212	-151
third bijhouden	109	-100	139	-188
third bijstaan	-139	-44	-132	130
third blijken	322	-243	-193	-5
third blijven	25	-16	57	-186
third brengen	100	95	26	-229
third buigen	-69	-138	-131	-103
third concluderen	332	-256	-115	-106
third constateren	272	-276	-95	-70
third controleren	-76	-29	-256	98
third deelnemen	-84	-140	-171	15
third dienen	-182	-15	-208	-253
third doen	-23	-111	-136	-3
third doorlichten	-100	-114	-257	-166
third dragen	-201	-66	30	11
third ervaren	208	-38	-172	-153
third eten	-82	-149	-165	-148
third evalueren	-134	-219	-250	2
third gaan	-129	-298	93	-188
third gebruiken	-6	-205	182	74
third geven	-60	149	-238	-125
third halen	77	-91	-105	-117
third hebben	104	-80	23	-101
third helpen	-19	-189	-39	-180
third herinneren	-108	-150	-51	-91
third herkennen	-114	-122	-146	-103
third herzien	-76	-120	-108	-196
third houden	-141	-220	7	-144
third huisvesten	-134	-131	-98	-131
third in kaart brengen	-125	-111	102	112
third indienen	-213	-176	-203	-63
third informeren	98	-186	22	-58
third ingaan	-66	-145	-124	-160
third inlichten	-55	-115	-150	-119
third inrichten	-131	-217	-188	58
third inschrijven	-124	32	-122	-137
third instellen	-170	3	73	-138
third instemmen	-85	47	17	92
third investeren	-34	-108	-124	-96
third invoeren	115	1	-41	-6
third kennen	20	-200	116	-133
third kiezen	54	-169	-26	-127
third kijken	-162	-178	-175	-151
third komen	10	-151	-41	-199
third kopen	-144	-30	-116	-164
third krijgen	-239	-184	82	119
third kunnen	-217	-331	-63	-29
third leggen	-190	-126	-171	68
third leveren	-128	-147	-163	38
third lezen	95	78	-99	-88
third liggen	-81	32	-36	27
third maken	-59	-39	-188	-213
third meebetalen	-123	116	-2	-138
third meedoen	-82	-93	-207	-203
third meegeven	-138	68	-230	-165
third meenemen	-120	94	40	-85
third meewerken	-137	-183	77	-129
third melden	223	-232	-227	-125
third menen	-212	143	-191	-124
third met een voorstel komen	-85	-161	-10	-5
third middelen	145	-100	-74	-82
third missen	36	-54	-172	-149
third moeten	-172	62	-184	-105
third nagaan	-149	65	105	68
third nemen	42	-254	-60	-50
third noemen	33	105	1	-11
third omgaan	-22	-3	-146	-124
third ondervragen	-97	-86	-128	-94
third onderzoeken	-74	-131	-112	-229
third ontvangen	-108	-78	115	-7
third oordelen	196	-124	-188	-129
third openen	-60	-151	-215	-197
third opleveren	2	-126	73	-135
third opmerken	124	-87	-186	-126
third opnemen	59	-209	125	-268
third oproepen	-163	132	-143	-130
third opstellen	-99	-7	-136	-139
third opwijzen	173	-155	-54	-77
third organiseren	-110	-41	-163	-143
third overnemen	-102	-208	-143	-196
third overwegen	-137	44	-98	-165
third plaatsen	89	86	-139	-104
third pleiten	-244	298	-79	-172
third publiceren	-138	-177	-229	-225
third raadplegen	-111	-68	83	141
third raken	-28	-151	-91	-112
third rapporteren	56	-185	-204	-60
third reageren	-110	-193	-13	-168
third richten	-176	-170	15	-155
third roepen	-117	148	-187	-143
third schetsen	-184	-192	-148	-141
third schrijven	64	-257	-221	-143
third sluiten	-121	97	-174	-151
third spreken	-316	-224	-184	-148
third staan	-206	-256	236	7
third stellen	-207	100	-18	-38
third steunen	-120	43	-173	-144
third stijgen	90	-168	76	46
third sturen	-131	-181	-218	-164
third tellen	-164	-110	51	-181
third terugbrengen	26	37	-150	-129
third terugkomen	-118	-80	108	108
third toegeven	-106	116	-197	-189
third toepassen	-56	-140	-202	-168
third toesturen	-124	-109	-202	4
third toetsen	-117	16	-79	-45
third toevoegen	-88	-150	49	73
third toezeggen	-112	-200	5	51
third toezien	-158	-156	-126	-124
third tonen	-106	-81	54	25
third treffen	72	-139	43	-117
third uitbrengen	-114	-99	-182	-132
third uitgeven	-26	-124	-109	-104
third uitlaten	-154	73	-228	-112
third uitsluiten	39	-120	15	-114
third uitspreken	-112	-168	-259	-225
third uitvoeren	-36	-198	9	-18
third uitzetten	-105	-130	18	-99
third uitzoeken	-128	-115	90	-217
third vallen	32	-24	-267	-158
third vastleggen	-71	103	-152	-164
third vaststellen	237	-206	-269	-145
third verbinden	-191	-37	-207	-131
third verdienen	-53	-139	108	-200
third verdubbelen	77	-96	-102	-86
third vergelijken	-72	34	-173	5
third verliezen	45	-107	-51	-53
third verplichten	-114	134	-89	-112
third verrichten	-129	-101	-84	51
third verstaan	-149	-183	-137	-120
third verstrekken	-139	43	-194	-88
third vertrekken	150	-50	-136	-152
third verwachten	-218	-200	-149	-240
third verwijzen	-124	-125	-169	-93
third verzamelen	-6	-101	-204	-211
third verzekeren	-92	-69	-48	-185
third verzoeken	-129	-99	-19	-128
third vinden	106	24	-140	31
third voelen	39	147	69	-109
third voeren	-50	-37	-94	-100
third voldoen	-164	-129	76	-162
third volgen	-237	-71	-203	69
third voorbereiden	-65	-150	-191	-27
third voorleggen	87	-143	70	44
third voorstellen	-176	223	-63	-28
third voorzien	-109	-153	103	-128
third vragen	-178	190	-53	-139
third vrezen	-190	-156	-146	-127
third waarderen	186	-180	-100	-93
third wachten	55	-123	-113	-100
third wenden	-83	-135	-165	-97
third werken	-255	-116	-50	-139
third weten	-50	-78	25	-157
third wijzen	-39	39	-275	-175
third willen	-289	322	-55	-276
third wonen	-36	-130	-68	-81
third worden	-50	-44	123	-187
third zeggen	141	-224	-2	-194
third zich inzetten	35	-134	-189	90
third zien	4	137	-340	-124
third zijn	-10	-82	55	14
third zullen	-218	-227	-242	77
`,
  act: `
main agency	-39	-84	76	221
main agency can	-164	-174	-172	-173
main agency future	-136	-194	-152	348
main agency go	-127	-187	41	322
main agency past	-65	-49	-184	-260
main agency past not	96	-174	-129	-103
main agency perfect	-74	-60	147	-291
main agency perfect not	55	-111	-10	-149
main agency present	-78	-96	103	292
main agency present not	48	117	-12	-244
main agency would	-116	91	-64	-195
main can	-121	-95	13	-83
main first	-128	-121	106	181
main first can	-211	-162	115	-71
main first can not	-31	-187	-87	-229
main first future	-83	-84	101	521
main first future not	-98	-126	-62	-223
main first go	-159	-209	11	213
main first must	-132	-145	21	-13
main first past	-152	-146	-313	-419
main first past not	154	-144	-171	-114
main first perfect	-95	-63	36	-141
main first perfect not	-145	-182	-126	-179
main first present	-139	-121	72	307
main first present not	-126	-36	173	-317
main first want	-135	32	95	-136
main first want not	-145	-67	335	-68
main first would	-82	-214	-198	-256
main future	-163	-167	22	303
main go	-183	-166	-17	264
main government	-131	-93	145	111
main government can	-79	-230	13	-92
main government future	0	-168	32	470
main government past	-204	-218	-280	-257
main government perfect	-159	-78	53	-288
main government present	-118	-130	5	140
main government present not	-162	-96	322	-326
main government want	-82	51	109	112
main government want not	-66	-219	-10	-216
main government would	-174	263	-346	-199
main house	-89	-79	30	83
main house can	-75	-49	66	203
main house past	-145	-172	-170	-321
main house perfect	-44	-156	-141	-249
main house present	-103	-85	48	181
main house present not	77	66	154	-172
main house want	-53	91	14	-148
main house would	-108	31	-163	-209
main must	-291	63	0	-81
main none	-76	74	-76	-149
main none can	-124	-141	-153	-150
main none future	-134	-208	20	266
main none none	-167	133	-226	-233
main none none not	-3	-8	221	-226
main none past	271	-57	-102	-143
main none past not	266	-261	-230	-114
main none perfect	-102	-139	-45	-174
main none perfect not	-61	107	129	-172
main none present	99	2	189	125
main none present not	48	-290	134	-25
main none would	68	-144	44	-112
main past	164	-124	-195	-206
main perfect	14	-128	8	-192
main present	-6	-65	39	77
main thing	56	-73	-16	-39
main thing can	-261	-5	-56	-39
main thing can not	-155	168	99	-194
main thing future	-208	-171	-34	31
main thing future not	-207	-229	11	-148
main thing go	-155	-169	71	-126
main thing must	-258	160	12	-8
main thing past	95	-134	-197	-194
main thing past not	439	-171	-161	-101
main thing perfect	40	-156	-29	-156
main thing perfect not	284	-64	-155	-191
main thing present	24	-44	5	63
main thing present not	187	-242	82	-216
main thing want	-8	160	-77	-165
main thing want not	-189	-194	-38	-98
main thing would	-182	73	-9	-231
main thing would not	-225	147	-246	-82
main third	3	-20	-50	-109
main third can	-239	-291	-216	-110
main third can not	175	-232	68	-117
main third future	-224	-221	-131	-356
main third go	-136	-211	-260	-2
main third must	-194	-187	-48	-251
main third past	-40	-73	-162	-184
main third past not	272	-69	-52	-80
main third perfect	-142	-188	45	-201
main third perfect not	208	-276	-140	-109
main third present	35	49	-42	-8
main third present not	57	-113	58	-161
main third want	-136	66	-242	-277
main third would	-265	334	7	-170
main want	-86	120	165	-186
main would	-209	268	-60	-231
relative agency	-177	5	248	67
relative agency present	-136	27	174	56
relative can	-111	7	-109	80
relative first	-31	-30	97	148
relative first future	-56	-126	-59	299
relative first past	51	30	-214	-219
relative first perfect	-83	-105	1	-167
relative first present	-56	-182	95	109
relative first want not	-106	72	169	-145
relative future	-177	-179	48	342
relative go	-99	57	154	189
relative government	-132	52	120	19
relative government future	-24	-127	107	204
relative government present	-109	-52	-32	-68
relative government present not	-101	82	111	-171
relative house	-42	-26	-30	73
relative house perfect	62	-81	48	-106
relative house present	-93	-16	-26	140
relative must	-95	-109	87	-2
relative none	18	-4	-60	-33
relative none can	-140	2	-26	-175
relative none future	-105	-127	-1	8
relative none must	17	76	82	45
relative none none	-35	15	-187	-108
relative none none not	-140	-167	-185	-168
relative none past	99	-218	-279	-186
relative none perfect	5	-106	7	-136
relative none present	11	-23	-89	65
relative none present not	-168	71	72	-192
relative none want	-116	-148	90	-146
relative none would	22	84	-25	-102
relative past	102	-35	-203	-272
relative perfect	12	4	41	-91
relative present	1	50	39	60
relative thing	9	-3	-33	21
relative thing can	-123	-80	9	116
relative thing can not	-238	-206	-196	-141
relative thing future	-186	-137	47	83
relative thing must	-74	-222	-4	27
relative thing past	104	-123	-133	-187
relative thing past not	41	-153	-181	-17
relative thing perfect	-33	26	52	-7
relative thing perfect not	-89	-167	22	48
relative thing present	-2	38	-21	19
relative thing present not	-37	11	-122	-79
relative thing want	-111	-76	-28	67
relative thing want not	-113	-136	-113	-150
relative third	-1	93	-3	2
relative third can	69	10	-190	80
relative third past	3	104	-7	-188
relative third past not	-147	68	-123	-120
relative third perfect	64	46	-229	20
relative third present	-21	-64	9	-32
relative third want	-85	59	40	30
relative want	-157	-3	165	-30
relative would	-38	127	-30	-216
sub agency	35	98	48	-83
sub agency can	-128	-130	-130	54
sub agency perfect	-31	-151	-237	-67
sub agency present	62	115	120	-115
sub can	-126	65	1	115
sub first	-111	-19	83	51
sub first can	-32	-194	-8	24
sub first future	-34	-45	-234	185
sub first past	-94	34	-61	-226
sub first perfect	-101	70	152	-122
sub first present	-109	-23	-46	68
sub first present not	-120	-195	185	-188
sub first want	-101	-197	89	121
sub first would	-72	46	-171	-197
sub future	-218	-170	-131	96
sub go	-113	103	-111	-98
sub government	27	-2	-71	-1
sub government must	-118	132	-140	-84
sub government perfect	-65	93	65	-174
sub government present	28	-126	-157	55
sub government present not	91	-213	136	-110
sub house	-92	15	109	-233
sub house can	-57	46	88	-93
sub house perfect	-85	-191	-161	-163
sub house present	-100	25	111	-93
sub house present not	-70	74	52	-118
sub house want	-94	-118	-204	-157
sub must	-89	160	26	-19
sub none	30	12	10	3
sub none can	-105	-14	-106	-237
sub none future	-124	-121	-172	19
sub none must	-93	49	9	-108
sub none none	98	-24	-67	-33
sub none none not	4	29	-99	8
sub none past	120	-204	-76	-62
sub none perfect	-83	20	-70	117
sub none present	-28	1	49	-26
sub none present not	-33	-74	-99	-79
sub past	282	-71	-176	-165
sub perfect	71	12	-56	27
sub present	28	42	19	2
sub thing	53	30	-23	1
sub thing can	-209	45	23	137
sub thing can not	21	103	-77	-224
sub thing future	-244	-128	-9	-103
sub thing must	-115	196	22	27
sub thing past	273	-137	-191	-190
sub thing past not	68	49	-61	37
sub thing perfect	121	-76	-65	38
sub thing perfect not	4	89	-19	-42
sub thing present	32	30	0	6
sub thing present not	38	-42	-75	-99
sub thing would	-91	77	-3	-94
sub third	67	60	-29	26
sub third can	-77	-27	-34	161
sub third can not	68	48	-132	-65
sub third future	-94	-131	-260	29
sub third must	27	-198	115	26
sub third past	137	-57	-222	-125
sub third perfect	-35	-52	-116	-29
sub third present	71	86	43	27
sub third present not	-64	117	-76	-19
sub third want	-144	-211	-142	-160
sub third would	-53	-100	-179	-92
sub want	-202	-137	76	-4
sub would	-106	102	-52	-149
te none	4	215	59	28
te none none	6	198	60	28
`,
  heading: `
aan	-34	7	-80	28
aanbeveling	-153	198	53	-55
aanbevelingen	-124	166	81	-2
aanbod	-129	13	104	56
aandachtspunten	-24	114	-283	-194
aangekomen	1	-12	-40	1
aangifte	-173	36	89	33
aanleiding	-102	-83	-237	-232
aanmeldstraat	-5	-138	168	63
aanpak	-85	-13	13	-52
aanpassing	-106	-128	-230	36
aansluiting	-37	-149	94	127
aanspraak	-138	116	65	120
aanspreekpunt	25	45	62	7
aanstellingen	223	-154	-136	-99
aantal	-46	-7	132	98
aantrof	300	-112	-251	-248
aanvragen	-160	-128	-265	-55
aanvragers	-104	45	97	6
aanwijzing	-151	79	86	80
achtergrond	-104	-262	-379	-222
achttiende	65	-51	97	-43
actielijn	119	-150	-261	52
adr	-38	52	-134	-71
adresgegevens	-163	-147	-171	-152
advies	179	72	-99	-104
adviescommissie	-101	25	7	25
adviesraad	187	-193	-173	-126
adviezen	-155	48	270	127
advisering	-134	26	147	-84
af	-96	-102	-148	147
afhankelijkheid	-73	-148	-117	-87
afstand	23	-116	-203	-192
afstemming	-77	-157	-213	-179
afweging	-146	-232	151	66
agenda	-43	-177	-121	-32
al	-148	195	-96	-152
alert	-122	78	42	97
algemeen	44	-253	-278	-212
algemene	-120	-74	-255	-29
alleen	1	-12	-40	1
alleenstaande	-57	15	68	-211
als	69	-185	75	32
ambassadegebouwen	-61	98	-197	-153
analyse	236	-210	-197	-187
ander	-59	-146	-204	-128
andere	21	-165	-295	-70
anderen	-228	169	-265	-176
anders	-190	129	128	24
antwoord	-128	-152	-116	-34
ao	-102	-128	-182	-15
apotheker	-121	30	173	-104
appreciatie	-264	-148	209	28
arbeid	-201	-53	-281	-193
arbeidsmigratie	-159	-84	-159	-91
arbocatalogi	116	-169	-221	-111
argumenten	68	-124	45	-95
artikel	61	-13	79	33
automatisch	-81	-83	-126	-59
avondopenstelling	-164	76	172	-18
baan	-161	49	45	16
beantwoording	184	-182	-166	-120
bediening	97	-115	-198	-169
bedrag	-81	-83	-126	-59
bedrijfsvoering	-184	-201	86	53
beeld	131	-15	1	-137
begeleiding	-219	-54	6	-237
behandeling	-160	-128	-265	-55
beheer	165	25	-267	-231
beheerder	-139	69	16	29
bekendheid	-113	117	81	-13
bekorten	-129	-134	-70	73
bekostiging	-166	24	47	9
belangrijkste	181	-135	-152	-129
beleid	-265	-230	-336	-202
beleidsimplicaties	58	64	-136	-167
beleidsreactie	-102	-91	-50	-34
beleidsvarianten	-161	-212	-158	-211
beleving	25	-172	-158	-149
beloning	29	63	-110	1
bemanning	-121	-180	-225	35
benadeling	-131	-192	-138	-72
beoordeling	-222	-176	221	78
beperkingen	-226	-203	-207	-167
beraad	118	-128	-175	57
bereid	-122	-35	22	-20
bereik	172	-25	78	51
bereiken	-172	-260	-322	7
beschermingsbewind	-262	-180	-257	-132
beslispunt	-113	64	-190	-167
beslispunten	-150	288	-248	-228
beslissing	-100	237	-220	-139
besluit	-73	287	-240	-133
besparingsvariant	-231	-246	-215	-119
bestuur	106	-139	3	6
bestuurlijke	-202	42	164	71
betaald	-98	-100	-128	107
betaalde	-81	-83	-126	-59
betaling	118	-149	-186	-131
betekent	-165	69	-116	66
beter	-199	203	-79	-147
bevel	-159	-68	76	-140
bevindingen	516	-237	-312	-157
bevoegdheden	-118	-172	188	-160
bewapening	-98	12	42	31
bewijs	-124	72	92	55
bewijslast	73	-177	57	-87
bezetting	-123	-137	-229	-254
beëdigde	-134	23	64	-143
bij	-12	-28	-13	93
bijlage	21	13	-9	-77
bijzondere	-133	-171	-329	93
binnen	-159	-84	-159	-91
binnenvaart	-66	-174	-338	-10
bodycams	-148	-169	-189	-156
boetes	-132	-1	110	-83
boezemfibrilleren	-247	82	75	-228
boord	118	-165	-252	50
bpm	-110	-142	-264	-57
brief	-6	30	56	-49
brieven	-144	102	97	118
bronnen	81	-137	-166	-108
brugwachters	-161	49	45	16
buiten	-226	64	42	-98
buitenland	-73	-148	-117	-87
buitenlandse	-77	5	40	36
burgers	-72	-114	-233	-202
burgerzaken	-126	-126	-227	117
capaciteit	-114	-173	-269	-61
caribisch	-162	-120	-159	-131
celoproepen	-116	19	80	102
centrale	50	47	-40	42
christenunie	-78	-101	-7	39
cijfers	-112	-188	74	-73
cliëntenraden	-129	-187	-194	136
coaching	1	20	149	76
college	286	-190	-196	-133
commissie	178	-44	-307	-151
commissies	36	-117	-137	-150
communicatie	-268	-283	-351	80
conclusie	118	-233	-249	-66
conclusies	274	-85	-194	-190
constateert	187	-193	-173	-126
contact	-178	72	201	-220
context	-199	-125	-299	-172
contourenbrief	-27	40	-32	-109
controle	-117	-11	12	-28
controleren	-181	-8	39	-52
crisislijn	-63	62	57	89
d	-170	108	30	-70
daarmee	-197	27	186	61
daarvan	-110	128	156	134
dagprogramma	-123	30	33	-34
daken	-128	-196	-153	-16
de	72	2	22	-15
deelconclusies	198	-221	-106	-86
deelnemers	-66	-148	-73	-84
defensie	-127	-153	-160	-160
delegatie	-123	8	112	-190
demissionaire	-130	-136	-281	122
der	-1	-64	33	3
dertig	-129	-134	-70	73
deskundige	-46	-73	-150	102
deze	-114	-70	160	117
dialect	-91	-15	142	-55
die	-193	-72	66	-211
dienstverrichters	-77	5	40	36
dieren	-69	-117	-238	-23
digitale	100	-98	94	51
directie	-181	-237	51	11
discussie	0	85	-220	-163
dit	0	-40	-175	52
documenten	-27	-93	39	75
doe	-175	13	346	43
doel	-209	-11	-218	-249
doelen	1	24	31	35
doelmatigheid	198	-39	-110	-33
doeltreffendheid	179	8	14	-171
doen	-286	37	112	97
door	-226	-220	307	76
doorlichting	-138	32	138	34
doorlooptijden	111	-48	54	-82
doorstroom	247	-209	-202	-130
drempel	-42	-32	-7	16
dubbele	-139	41	37	-143
duur	-159	-68	76	-140
duurt	-106	-128	-230	36
een	-135	-149	190	22
eenjarige	206	-105	-116	-81
eerste	18	-63	48	-56
effect	223	-154	-136	-99
effecten	163	-86	-94	-80
efficiëntierichtlijn	-152	-202	-262	100
eigenaren	-159	-10	79	31
elektronische	-161	-182	-251	-170
en	-17	16	20	-3
energie	-152	-202	-262	100
er	43	-158	-134	-187
eraan	-232	-167	-135	-136
ermee	-110	-190	161	9
ernstige	-131	-192	-138	-72
ervan	-202	92	-331	-207
etnisch	-114	-117	-130	15
europese	-159	-84	-159	-91
evaluatie	45	22	-69	24
exotische	-69	-117	-238	-23
eén	-86	43	-15	-131
feiten	-114	-183	-120	-155
financiële	-83	-190	-231	-65
financiën	-236	-233	-375	107
fiscale	-124	-165	-202	-141
fonds	-182	59	110	98
fractie	-176	12	-92	-11
fracties	-10	-190	-165	-137
ga	-99	-209	-287	55
gaan	-151	-232	-336	105
gaat	-128	-141	-185	-162
gastouderopvang	-23	-7	128	11
geadviseerd	-120	237	-183	-229
gebeuren	-159	-196	-272	99
gebeurt	-170	-192	27	122
gebouwd	153	-205	-172	-102
gebracht	213	14	-131	-141
gebruik	-195	-202	-137	-188
gebruiksgemak	-114	8	-13	130
gebruikt	135	-160	-227	-133
gedachtewisseling	-109	-167	-128	51
gederfde	-66	-148	-73	-84
geef	-88	-32	34	-49
geen	223	-154	-136	-99
gegevens	124	115	46	-55
gegevensverwerking	-148	-59	6	-204
gekomen	73	-177	57	-87
geld	-198	-238	36	-72
geluidsopnamen	-95	61	21	-71
gemeenten	-19	18	119	15
generaal	-1	-64	33	3
geografische	-123	-188	-197	108
geregeld	-209	-202	-200	-139
gerichter	88	-180	-210	-138
gesprek	-105	88	64	66
gevangeniswezen	-186	-207	-266	-186
gevolgen	-37	-87	-193	-26
gevolgtrekkingen	-145	-15	8	53
gevonden	220	-141	-189	-95
gevraagd	-147	191	-181	-151
gevraagde	-101	260	-190	-137
gezinshereniging	-187	-7	47	-24
gezondheid	-107	35	77	-152
gezondheidsonderzoek	-21	48	121	55
girale	118	-149	-186	-131
griffierecht	-150	-203	88	-106
grond	-67	-137	-101	-86
grondslag	-193	129	143	-168
grote	-128	-171	64	44
haalbaar	-80	-119	-30	-10
halm	-94	53	-152	-122
handhaving	-174	-51	22	-158
heb	-144	-169	-136	-156
hebben	-98	-100	-128	107
heeft	271	-87	-214	-206
helft	-153	-193	-286	64
herkomst	-207	-180	-240	86
herschrijf	-173	36	89	33
herzie	-128	-171	64	44
herziene	-152	-202	-262	100
het	59	-70	-68	-32
hiermee	-120	-133	167	99
historische	2	132	9	-80
hoe	-283	-80	-50	-27
hoeveel	-199	-14	-43	58
hoger	-122	-35	22	-20
hondenscholen	-147	-143	-241	127
hoofdbevindingen	13	-265	-124	-139
hoofdconclusie	224	-134	-117	-126
hoofdlijnen	90	37	-288	-175
hoogeveen	-161	17	22	-2
hoogopgeleiden	-109	29	-31	-57
hoogte	-38	88	183	-182
huisdieren	-212	-147	-249	-186
huiskamerprojecten	-22	27	77	-11
hulp	-192	-39	-67	60
hun	-157	-13	-5	-48
huur	-190	-203	136	-79
huurcommissie	-1	-80	-276	-182
i	-10	-190	-165	-137
ieder	-27	-93	39	75
ii	35	-28	-293	-4
ik	-212	53	205	118
implementatie	-152	-202	-262	100
in	-179	-95	-55	-16
informatie	0	-49	47	24
inhoud	66	158	-262	-190
initiatieven	55	71	42	11
inkomen	-114	-196	-119	-101
inkomsten	-165	-5	50	-154
inleiding	-167	-138	-288	-281
innovatie	133	-159	-160	-72
inrichting	-94	-79	137	-132
inspectie	212	-195	-217	-1
instellingscollegegeld	-98	-100	-128	107
instroom	-176	-206	-252	-250
internationaal	-141	90	138	-173
internationale	-175	-169	-235	-185
internetverkoop	-69	-117	-238	-23
interventies	-129	13	104	56
inventarisatie	-135	-199	-172	69
inwerkingtreding	-163	-62	-235	162
inzet	-236	-54	143	-27
inzicht	9	41	106	44
is	103	-233	-117	-178
jaar	-149	-210	-73	116
januari	-104	45	97	6
jodium	-220	-172	-239	-196
jonge	31	-144	-123	-129
jonggehandicapten	101	46	66	12
juni	-97	-218	-251	-66
justitie	-228	35	-191	-193
kabinet	-251	-252	210	15
kabinetsreactie	130	-147	-155	-161
kader	-175	-169	-235	-185
kalveren	31	-144	-123	-129
kamer	-2	-67	30	12
kan	-156	11	108	20
kanttekeningen	-142	-176	-154	-107
keer	117	-162	-175	39
kennis	161	-101	-106	-121
kennismigranten	-131	1	83	78
kent	-92	64	-152	-136
kern	281	-258	-316	-104
kernpunten	285	-198	-104	-178
kernuitkomsten	164	-157	-122	-94
keuring	40	30	-11	67
keurmerk	217	-38	-265	-203
kind	73	-177	57	-87
kinderen	26	-221	-112	-204
klachten	-152	-220	124	-64
kleding	-38	52	-134	-71
kleine	-56	-32	-49	-69
komt	-129	-134	-70	73
koningin	-85	-152	-173	-127
koppeling	-105	88	64	66
kort	-80	-114	-300	-220
korte	-193	195	-128	-135
kosteloos	-104	45	97	6
kosten	-291	-70	-75	-217
krachtenveld	-268	-271	-326	-227
kunnen	-211	-14	-115	-183
kwartaal	-107	-162	-187	68
kwijtschelding	-133	-179	-185	40
laagland	-101	25	7	25
laat	147	-227	-48	-170
label	-86	52	-41	98
landelijk	-130	-173	-157	58
landen	-207	-180	-240	86
landenbenadering	-191	-97	-302	136
lang	-42	-41	14	57
langere	-105	116	-201	-196
lasten	-189	-8	12	-212
leden	-168	67	-19	-55
leerbaarheidstoets	-53	-20	42	-92
leesvaardigheid	-197	-198	-199	-144
leges	-185	-13	-24	11
lengte	-217	-171	120	76
lening	47	-44	27	23
leningen	-27	-186	-243	117
lessen	-28	141	-195	-168
levertijden	-23	10	80	53
licht	-57	-161	68	24
lichten	-93	-100	-167	-18
ligplaatsen	-231	-73	-175	-166
lijn	-213	37	320	-106
lijst	-89	-142	28	-145
loket	-27	-186	-243	117
loodvrije	-149	40	131	3
loopt	-149	144	149	69
looptijd	-178	50	188	144
lopende	-63	-118	-215	125
maak	-103	25	129	81
maanden	-101	68	-127	-98
maatregelen	-201	-290	-418	113
maatwerk	-133	-179	-185	40
magazijnen	-127	-153	-160	-160
managementsamenvatting	119	-32	-176	-155
marinierskazerne	-179	-156	-252	62
matching	-115	48	131	-136
maximum	-138	-132	174	71
medische	-156	-155	-201	-28
meerwerk	-140	-130	118	-136
meetbaar	223	-154	-136	-99
melden	-200	35	62	88
meldplicht	-77	5	40	36
meldpunt	-160	-96	-92	-67
memo	-134	-158	-197	-190
memorie	-111	9	-31	75
met	-199	-14	-26	-37
meten	-203	28	140	-30
methode	-188	-149	-114	-117
mijn	-109	-35	154	-67
minder	46	-60	39	-63
minderjarigen	-57	15	68	-211
minister	-217	-30	-59	-47
ministerie	-126	198	-167	-135
minste	-182	59	110	98
mist	-80	-119	-30	-10
modelcontract	27	-40	-50	-16
moet	-226	168	-374	21
mogelijk	-148	195	-96	-152
monitor	-101	-184	-218	96
motie	-36	-233	-375	-170
moties	-138	-196	-365	4
munitie	-149	40	131	3
na	-207	18	-2	106
naar	65	-28	30	-72
naast	-174	-40	6	-168
nabestaanden	157	-23	-70	-164
nacht	-219	-54	6	-237
nachtdiensten	-46	-7	132	98
nachtvluchten	-68	59	-112	-117
nadere	-109	-167	-128	51
naschrift	-145	-173	-137	-103
nationale	79	27	61	13
nawoord	-167	-93	-352	-356
nazorg	66	-52	139	123
nederland	29	-195	-74	-140
neem	-27	-93	39	75
neemt	-114	-70	160	117
neerlegt	-174	-40	6	-168
net	-114	-173	-269	-61
netbeheerder	-151	79	86	80
nevenfuncties	-179	48	75	-189
niet	-104	5	153	-86
nl	-143	74	-4	-29
nog	-201	88	60	103
noodzaak	-65	-175	70	-194
normering	143	-36	144	-156
november	-122	-1	-39	59
nr	-128	40	38	-101
nu	-259	131	-212	-245
oefenen	-153	-36	147	96
oekraïne	-100	126	96	94
of	-157	-76	-113	88
om	-141	-163	106	15
ombudsman	-28	84	86	-12
onderdelen	-166	-76	42	112
ondergrens	-116	-176	141	-78
onderhoud	143	110	-312	-263
ondernemers	-57	-161	68	24
ondersteuning	76	14	37	-102
onderwerp	-75	127	-199	-120
onderwerpen	-63	-169	-360	-45
onderwijs	-184	-198	48	-67
onderwijsroute	44	-6	-137	-3
onderzocht	-198	-143	-102	-120
onderzoek	94	-133	-74	-144
onderzoekers	-138	-109	125	74
onderzoeksvragen	116	-205	-174	-139
onrechte	-98	-100	-128	107
ontbreken	-27	-93	39	75
ontheemden	-100	126	96	94
ontvangen	-111	9	-31	75
ontvangst	-27	-93	39	75
ontwikkelingen	-122	-134	-195	-16
onze	-228	-296	298	28
ook	-46	-111	110	34
oordeel	-131	-206	168	26
oordoppen	-30	-19	93	138
op	51	33	-173	-68
opbrengst	203	-86	-120	-67
openbaar	65	25	57	-7
openstaat	-161	148	164	47
opgeleverd	269	-164	-232	-156
opleiding	-239	-52	88	-9
oplopend	-67	-137	-101	-86
opmaat	-147	203	-144	-145
opmerkingen	-42	97	-300	-153
opmerkte	157	-190	-145	-127
opties	-94	152	-241	-236
opvang	-64	-40	-91	16
opvanggezinnen	-157	61	140	75
opvolging	-158	138	58	22
opzet	-298	-220	-230	-231
orgels	2	132	9	-80
ouders	80	-8	10	-144
over	-3	7	144	72
overeen	-129	-134	-70	73
overgenomen	-54	18	32	10
overig	-210	-305	-502	26
overige	-160	-142	-250	-21
overleg	-189	-97	8	-181
overlijden	-173	36	89	33
overvloede	-139	-77	-168	57
overwegingen	-167	-186	-232	-65
overwogen	-134	-126	45	-110
overzicht	-72	-114	-233	-202
paal	-92	64	-152	-136
paardenmarkten	-180	-186	-167	-192
parlement	-145	-9	31	-31
partijen	-184	-125	-161	-145
partners	-143	-193	96	21
passages	135	-160	-227	-133
passend	-122	-96	-199	22
per	-48	58	-80	-41
perk	-92	64	-152	-136
personeel	-202	-200	-305	-183
personeelstekort	-56	-132	-229	50
plan	-64	15	15	-26
planning	-121	-172	-180	113
planvorming	-6	-40	52	58
politiek	-88	-197	-230	65
politieke	-199	-125	-299	-172
politieverhoor	-134	23	64	-143
positieflijst	-212	-147	-249	-186
proces	-228	-258	-321	-170
productie	-110	-149	-160	-175
profileren	-114	-117	-130	15
projecten	-148	-209	0	-9
projectplaatsen	-147	29	44	-107
publiek	-60	-190	-269	42
punten	-194	-22	-97	-125
pvv	-122	-35	22	-20
raad	65	82	-243	-36
rapport	83	0	25	44
reactie	-121	-18	195	92
reacties	-189	-56	164	70
rechtspositie	-130	-18	177	23
redactionele	-104	-127	-131	-70
regeling	-98	-167	13	-34
regelingen	55	-108	-94	-14
regels	-121	-213	-209	89
regering	-187	-25	27	-95
regio	-140	-128	88	62
register	-127	119	67	-65
registratie	-74	-161	82	50
rekenkamer	-50	-43	-90	-193
resultaten	67	54	97	-184
rijk	-133	22	138	37
risicogericht	-181	-8	39	-52
risicometer	-126	-118	-47	-119
rivierkreeften	-85	-13	13	-52
rol	-145	-9	31	-31
rsj	157	-190	-145	-127
ruimte	-74	-161	82	50
rvo	-108	-121	56	-184
rvs	161	-171	-187	-124
salariscriterium	-171	-58	59	60
samen	-140	-128	88	62
samengaan	157	2	-73	-198
samenhang	84	-38	37	-176
samenvatting	-148	-308	-284	-244
sanctiestelsel	-118	-172	188	-160
sanering	-132	-174	-299	119
schietbanen	29	21	45	-171
schooluitval	18	-9	105	61
schriftelijk	-57	-84	-176	-111
screening	-261	35	9	-176
seismiciteit	-97	-31	127	-69
seismische	-104	45	97	6
simulatie	-176	75	130	-18
sinds	-104	45	97	6
slachtoffers	-186	-264	52	11
slot	-222	-154	-113	-75
slotbeschouwing	206	0	-291	-180
slotte	-171	-149	-243	-91
sociale	-103	-221	-250	-45
sodm	31	79	-143	-155
sp	-115	-164	-147	-32
speelt	-274	-207	-222	-84
sport	-116	-178	-155	-110
sportbonden	-70	91	-235	-244
sportdeelname	217	-122	-158	-120
sporthallen	-123	-150	-198	-124
spreiding	-45	-147	-284	37
spreken	-96	-102	-148	147
staan	-185	-163	236	-16
staatssecretaris	22	4	-205	-70
stand	-198	-114	-35	0
standplaatsen	-45	-147	-284	37
standpunt	-270	-150	371	-23
start	81	-101	-191	-25
startersgarantie	-71	-44	64	-173
state	-154	-141	-260	124
staten	-1	-64	33	3
status	-130	-136	-281	122
stel	-137	-145	40	104
stelsel	-24	-82	-38	-63
stemlokalen	34	-169	-29	-19
stemopneming	50	47	-40	42
steunpunten	-147	101	91	68
stichting	-92	64	-152	-136
storten	-81	-83	-126	-59
strafproces	-27	40	-32	-109
strategisch	-202	-148	-223	-4
strategische	-89	-178	-270	52
stroomstootwapen	-155	80	98	-141
studenten	-98	-100	-128	107
studie	46	74	-139	-114
studieadvies	-143	-156	62	-1
studiemigratie	2	-44	-107	22
subsidie	-119	-57	98	-54
subsidieregeling	2	132	9	-80
subsidies	69	15	55	38
szw	-184	10	156	8
t	-80	-34	49	81
taakopdracht	-202	-167	-136	-145
taal	141	7	4	-149
taalscholen	-135	54	20	-230
tabel	-120	63	77	-76
talent	88	-180	-210	-138
tarief	-8	-76	-87	-158
tarieven	91	57	27	-133
te	-135	-141	35	-119
tegemoetkoming	80	-8	10	-144
tegoed	-147	96	-195	-159
ten	-256	-38	-143	120
termijn	-188	202	-214	-217
termijnen	-115	69	42	-140
terug	-83	-6	-8	-32
terugbetaling	124	-63	89	-18
terugblik	-129	-75	-107	-119
thuisfrontzorg	-88	114	-167	-97
tijdelijke	-131	-192	-138	-72
tijdstip	-217	-171	120	76
toediening	100	40	77	-6
toegang	-143	-156	62	-1
toegankelijk	-104	45	97	6
toegankelijkheid	34	-169	-29	-19
toekomst	-148	-37	-27	-16
toelaten	88	-180	-210	-138
toelichting	-106	-64	63	-56
toetsing	-197	-198	-199	-144
toezegging	-125	-99	-76	86
toezeggingen	-140	-215	-387	-33
toezicht	-131	-102	31	-8
tolken	-69	54	28	-152
topsport	196	-159	-196	-200
tot	-127	-49	-34	-33
trainingscentrum	-76	-222	-190	90
transport	31	-144	-123	-129
twee	-176	8	33	66
tweede	53	-66	-10	64
u	-119	24	109	47
uit	-9	88	-8	-56
uitgevoerd	-263	183	149	-214
uitheemse	-85	-13	13	-52
uitkering	-161	99	192	-119
uitkomsten	321	-139	-225	-136
uitlenen	-131	1	83	78
uitrusting	-38	52	-134	-71
uitstel	-51	47	56	-40
uitstroom	-192	-220	-251	-23
uitvoering	-240	-176	-117	83
uitwijst	179	-122	-141	-99
uitwisseling	74	72	-24	56
uitzendkrachten	-101	60	-58	6
uitzetten	-28	-192	-214	-55
unie	-159	-84	-159	-91
uren	168	-131	-153	-161
uur	-129	-134	-70	73
uw	4	-30	103	16
v	-127	11	-111	-197
vaarbewijs	-138	-167	-187	18
vaarverbod	-80	-119	-30	-10
vaarwegen	-119	-133	-89	-95
vakleerkrachten	182	-133	-147	-80
vakmanschap	-38	90	91	-198
vakonderwijs	64	85	-185	-125
van	-18	1	-19	23
vanuit	-10	-190	-165	-137
vaste	-116	-130	108	12
vastgesteld	58	-97	-175	-160
vastgoedplan	-202	-148	-223	-4
vastleggen	-91	-15	142	-55
veel	-81	-83	-126	-59
veilig	140	-82	-102	-159
veilige	-207	-180	-240	86
veiligheid	40	-24	-282	11
veldproef	-200	-200	-125	-67
verantwoording	-161	-221	-224	-197
verbeterpunten	-154	-33	104	-29
verblijf	-115	-93	33	-3
verder	-248	-61	-86	-82
vergoed	-66	-148	-73	-84
vergoeding	-155	91	149	38
vergunning	162	-194	-178	-83
vergunningen	143	-94	-157	-141
verhoog	-157	61	140	75
verhuizen	-183	-33	91	-40
verhuizing	-150	-157	-207	-46
verhuurders	-163	-147	-171	-152
verjaardag	65	-51	97	-43
verkeersveiligheid	-92	64	-152	-136
verleng	-194	-4	185	113
verlicht	73	-177	57	-87
verliezen	-161	49	45	16
vermissingen	-21	-172	-260	-193
vermoeden	-101	68	-127	-98
vermogensfonds	-130	-167	-275	55
verslag	-57	-84	-176	-111
verstrekking	-163	-147	-171	-152
vervolg	-132	-147	-282	224
verzekerbaarheid	-128	-196	-153	-16
verzoek	-27	-93	39	75
veteranen	55	60	81	-167
vijf	-176	8	33	66
vind	-110	128	156	134
vinden	-196	183	-225	-95
vindt	30	34	-88	-255
vis	-28	-192	-214	-55
vluchten	-156	-155	-201	-28
voeding	-220	-172	-239	-196
vogelgriep	-127	-117	-169	60
vogelvlucht	-171	-171	-210	-167
volgt	-212	-206	-314	174
volksgezondheid	-116	-178	-155	-110
voogden	-140	-89	50	-74
voor	-55	39	-69	-90
voorafging	-232	-167	-135	-136
voorgesteld	-99	140	138	-206
voorgestelde	-208	91	207	-215
voorkeuren	-135	51	105	-146
voorlichting	-18	-148	-38	22
voorraad	25	-179	-210	-147
voorraadbeheer	-38	52	-134	-71
voorstel	-58	-159	39	-195
voorstellen	-173	206	-205	-188
voorstelt	-110	128	156	134
voortgang	102	-220	-297	97
voortzetting	-127	-131	90	-26
vooruitblik	-91	-203	-275	136
voorwaarden	-133	-171	-329	93
voorzieningen	-167	-117	203	35
voorzitter	-9	-153	-48	-23
voorzitters	4	6	135	7
vraag	-198	-151	-381	-139
vragen	-88	60	-205	-123
vredesmissies	-76	-222	-190	90
vrijheid	-94	-79	137	-132
vvd	-129	-24	-209	-26
w	15	-183	158	-110
waar	-209	-198	178	-61
waardoor	-23	10	80	53
waarom	-212	-198	-277	-137
wachten	81	-101	-191	-25
waddenzee	-93	-100	-167	-18
walstroom	-66	-174	-338	-10
wat	235	30	-133	24
waterbedrijven	-67	-137	-101	-86
waterdiplomatie	-138	32	138	34
we	-144	17	98	73
website	-106	-128	-230	36
weerbaar	22	-104	-201	43
weging	-336	-174	241	-18
weigeringen	-70	-209	-235	-134
welke	-114	-70	160	117
welzijn	-116	-178	-155	-110
werk	49	-80	-101	-203
werkgelegenheid	-103	-221	-250	-45
werking	36	-117	-137	-150
werkvloer	64	85	-185	-125
werkweek	-129	-134	-70	73
werkwijze	-205	-199	-190	-191
wet	-191	77	-8	-175
weten	41	-145	-151	-152
wetenschappelijk	-92	64	-152	-136
wetgevingsoverleg	-120	-127	-235	-116
wethouders	-129	-186	-258	-46
wetsevaluatie	130	-147	-155	-161
wetsvoorstel	-129	-186	-258	-46
wettelijke	-98	58	91	72
wie	38	57	4	-131
wij	-209	-256	9	102
wijk	31	-32	94	-11
wijkagent	100	-98	94	51
wijzigingen	-197	-47	-151	20
wil	-129	-134	-70	73
willen	-172	-260	-322	7
wisseling	-140	-89	50	-74
wnt	130	-147	-155	-161
wonen	-190	-203	136	-79
worden	124	-173	-261	-135
wordt	-210	129	-12	45
zag	117	-162	-175	39
zaken	-170	-102	-12	-3
zalen	107	48	-9	-148
zeehonden	-178	87	27	69
zeggenschap	-96	57	100	31
zegt	150	-18	-154	-135
zelf	118	-128	-175	57
zelfredzaamheidsroute	143	-166	-194	-126
zes	-98	45	97	55
zich	-174	-40	6	-168
zien	149	-231	-210	-170
zienswijze	-64	15	15	-26
ziet	214	72	-199	-170
zij	-147	99	89	170
zijn	-119	-27	73	-6
zo	-42	-41	14	57
zoekjaar	-109	29	-31	-57
zoetwater	-101	25	7	25
zones	-123	-188	-197	108
zorg	-139	92	59	97
één	-49	-129	91	43
`,
  head: `
#	-36	-28	39	19
,	-67	44	138	-47
.	10	93	127	24
:	-146	269	-127	62
aan	-252	273	-106	-180
aanbevelingen	-151	351	-117	-200
aanloop	-115	-181	-158	55
aantal	33	30	36	17
academie	-84	-41	151	88
acht	-110	126	40	-111
advies	-116	181	-93	-157
adviezen	-137	96	139	-6
adviseert	-161	173	-164	-240
adviseren	-121	242	-185	-211
af	-137	199	-222	-206
afhankelijk	-94	53	34	-1
alles	-107	-178	-171	95
als	127	-120	-71	212
alvorens	-66	25	-9	-51
anderen	-94	53	34	-1
antwoord	-116	36	167	35
apotheker	-72	-51	-120	-95
banken	-64	89	-110	-128
beantwoord	-203	140	45	-84
begaan	-60	-132	-135	-2
begrotingsbehandeling	1	-186	-245	13
behoeve	1	-186	-245	13
belang	-76	175	-178	-200
belangrijkste	191	-225	-197	95
beraad	-113	73	85	-91
beslissing	-95	141	-141	-128
besluit	-87	230	-8	-22
beter	-118	140	-184	-178
bevat	-111	155	-140	-162
beveelt	-199	141	65	16
bevelen	-123	187	-201	-223
bevindingen	-72	174	-206	-155
bij	-85	-5	27	-57
bijzonder	148	-134	-144	-116
blijft	-94	53	34	-1
breng	-66	25	-9	-51
brief	22	105	76	-137
brochure	-105	17	-30	-128
bureau	-138	224	-195	-244
commissie	-145	246	-167	-183
commissiedebat	50	-13	49	-117
conclusies	209	-175	-162	-193
consumentenkrediet	-59	-19	29	-25
daarop	-116	36	167	35
daarvan	-108	35	-14	-141
dat	-130	-40	-29	77
datum	-156	10	137	-116
de	-97	233	-56	-15
delta	-116	161	-108	-172
deze	21	2	-21	-26
die	-90	-41	78	14
doe	1	-186	-245	13
doen	-148	161	-187	-184
doet	-178	238	-53	-203
door	-60	-132	-135	-2
drie	-94	127	-137	-165
dure	-72	-51	-120	-95
een	-82	0	31	-118
eensgezind	-87	58	-72	-78
eerste	-88	-59	-143	-99
eigen	-105	17	-30	-128
eindigt	-180	196	-245	-206
elk	-108	35	-14	-141
en	-101	-9	77	61
energie	-104	177	-163	-207
enkele	-108	35	-14	-141
er	6	-169	38	269
ernstige	148	-156	-73	-61
eventueel	-67	41	-71	-108
februari	50	-13	49	-117
formuleert	-138	154	-177	-119
ga	11	-22	100	21
gaan	-111	-193	-180	218
geadviseerd	-65	267	-161	-161
gebeurd	41	14	101	76
geeft	-193	216	-143	-195
gereed	-59	-19	29	-25
geringe	33	30	36	17
geven	-178	105	65	-160
gevraagd	-74	262	-124	-176
gevraagde	-95	141	-141	-128
gewerkt	-59	-19	29	-25
gezien	33	30	36	17
groep	-94	53	34	-1
grond	-107	207	-155	-104
haar	-55	84	-57	-55
heeft	-66	72	-103	-79
hervatting	33	30	36	17
herziene	-59	-19	29	-25
het	-66	225	-42	-32
hieraan	-98	60	15	-57
hieronder	-36	-18	153	107
hiervan	-102	94	-39	-81
hij	-87	222	-247	-242
hoofdstuk	-105	17	-30	-128
horst	-130	208	-204	-194
hun	-61	102	-146	-89
ieder	-96	42	33	-56
ik	6	-105	131	117
ilt	-60	-132	-135	-2
in	-7	-27	22	77
indicator	-96	42	33	-56
informeer	50	-13	49	-117
infuuspomp	148	-156	-73	-61
inspectie	-225	297	-199	-247
instrument	-96	42	33	-56
is	-17	-6	78	35
jaar	-53	-162	-82	154
jaarwisseling	-115	-181	-158	55
januari	-149	71	-57	-149
jl	50	-13	49	-117
kaart	-66	25	-9	-51
kabinet	-94	-4	90	81
kan	-118	140	-184	-178
kennen	-60	-132	-135	-2
kiesraad	-116	36	167	35
kleinere	-72	-51	-120	-95
klimaat	-53	99	-157	-155
kom	-107	-178	-171	95
komen	-111	191	-177	-104
komende	-102	-345	-233	298
komt	34	171	-161	-228
korpschef	-176	131	-51	-65
kort	-144	-7	125	-68
kranendonk	-239	193	-176	-178
krijgt	-105	17	-30	-128
kwartaal	-88	-133	-116	-65
lager	-72	-51	-120	-95
langsloop	-137	-7	151	58
legt	-82	165	-217	-211
lessen	-106	-13	98	106
lijst	-109	142	-156	-155
los	-87	58	-72	-78
luiden	153	47	-192	-230
luidt	-92	-144	-206	64
maatregelen	-141	-235	83	173
medicijnen	-86	-89	-147	-95
mee	-197	197	-119	-162
meegeeft	-72	-51	-120	-95
meer	148	-134	-144	-116
meeste	-60	-132	-135	-2
meldt	-60	-132	-135	-2
met	-38	139	26	29
mij	-152	275	-196	-217
mijlpalen	-84	-169	-148	166
mijn	-38	-39	99	37
minister	-102	77	-188	-179
ministerie	-64	89	-110	-128
minste	-96	42	33	-56
moet	-59	-19	29	-25
mondt	-98	159	-100	-210
moties	1	-186	-245	13
na	41	14	101	76
naar	125	-217	-186	4
nadelen	-66	25	-9	-51
navolgende	-138	154	-177	-119
negen	-125	173	-180	-196
nemen	-92	-92	-38	8
niet	-70	-20	122	-8
nieuwe	-152	-34	38	-180
nog	-41	-60	31	-10
noordkaap	-109	142	-156	-155
november	-59	-19	29	-25
ocw	-127	74	44	-205
of	-156	108	-100	-17
om	-122	-76	-235	163
omzetting	-59	-19	29	-25
onder	-108	35	-14	-141
onderwerp	-105	17	-30	-128
onderzoekers	-139	271	-250	-223
onderzoeksbureau	-116	161	-108	-172
ontwerpbegroting	-96	42	33	-56
op	-86	15	-24	-89
openstaan	1	-186	-245	13
opgenomen	-106	75	13	-82
oproepen	-114	170	-136	-171
opties	-82	165	-217	-211
over	7	27	13	-164
overtredingen	-60	-132	-135	-2
overweging	-32	149	-160	-146
overzicht	1	-186	-245	13
overziende	-107	-178	-171	95
pakket	-107	-178	-171	95
periode	-84	-169	-148	166
planning	-142	-137	-178	192
politie	-193	56	-157	-183
procent	-72	-51	-120	-95
proportioneel	33	30	36	17
punten	-121	179	-149	-200
raad	-164	331	-174	-233
rapport	-153	268	-62	-68
reactie	-66	25	-9	-51
regels	-60	-132	-135	-2
rekenkamer	-171	203	-186	-200
richt	-70	155	-162	-193
richten	-55	84	-57	-55
richtlijn	-59	-19	29	-25
rijk	-53	-16	-79	-106
rond	148	-156	-73	-61
rosmolen	-144	-7	125	-68
samengevat	-55	84	-57	-55
samenwerking	148	-156	-73	-61
slot	-118	140	-184	-178
sluit	-131	178	-181	-192
staat	-118	140	-184	-178
stand	50	-13	49	-117
standpunt	-85	38	-12	-80
stappen	-44	-203	169	175
suggesties	-130	208	-204	-194
taalles	-94	53	34	-1
te	-126	22	115	-94
tekortkomingen	148	-156	-73	-61
ten	-20	-83	-74	-5
ter	-130	208	-204	-194
terrein	1	-186	-245	13
tijdpad	-45	-158	-59	162
toegezegd	50	-13	49	-117
toekomen	1	-186	-245	13
toezichthouder	-64	89	-110	-128
tot	-111	189	-187	-125
treffers	33	30	36	17
trinergo	-75	144	-193	-167
twee	-75	-32	-106	132
u	-15	243	-141	-136
uit	-121	-141	-247	277
uiterlijk	-59	-19	29	-25
valt	-156	10	137	-116
van	-65	174	20	-105
varianten	-87	58	-72	-78
verband	-97	-191	-147	176
verbeteringen	-109	142	-156	-155
verbindt	-101	216	-188	-183
verdere	-45	-158	-59	162
verpakking	-72	-51	-120	-95
verschijnt	-149	71	-57	-149
verspilling	-72	-51	-120	-95
vertoont	148	-156	-73	-61
vervolg	-67	41	-71	-108
verzoeken	-67	120	-95	-92
vier	-185	236	-123	-268
vijf	-188	289	-171	-223
vliegers	-60	-132	-135	-2
voldoende	-94	53	34	-1
volgende	-42	58	-132	-29
volgt	127	-120	-71	212
voor	-103	47	-20	-45
voor-	-66	25	-9	-51
voorgaande	-78	187	-126	-94
voornemens	-62	-215	-158	212
voorstellen	-180	329	-215	-218
voren	148	-134	-144	-116
vraagt	-184	158	-174	-186
vragen	-60	44	-134	-176
waar	-72	-51	-120	-95
waarvan	-55	84	-57	-55
wat	6	117	51	-8
weergegeven	-108	35	-14	-141
werk	-114	-158	75	157
werkgroep	-98	178	-215	-227
wetgever	-110	124	-133	-126
wethouders	-105	17	-30	-128
wij	-138	-48	-246	234
wil	-113	73	85	-91
wonen	-113	73	85	-91
worden	-73	-59	-163	-16
wordt	-82	201	-48	-85
zaken	45	22	12	-157
ze	-203	140	45	-84
zeer	33	30	36	17
zes	-137	175	7	14
zet	-44	-203	169	175
zeven	-154	271	-179	-212
zich	-71	147	-111	-148
ziet	-107	-188	-167	252
zijn	-122	-39	-19	169
zinnen	-108	35	-14	-141
zoals	50	-13	49	-117
zonder	-94	53	34	-1
zullen	-98	-219	-204	228
één	-96	42	33	-56
`,
  place: `
cell	-205	128	253	-76
in beslisnota	-38	31	-75	-159
in kamerbrief	-23	-50	-6	-14
in kamerstuk	-156	-63	19	-8
in kamervragen	-123	-196	-255	-89
in report	91	65	-354	-232
in sea-annex	-61	-324	-320	-73
in unknown	-27	15	45	-42
item	6	305	-74	-2
length 0	-219	-269	-89	-200
length 1	-58	-68	-142	-80
length 2	57	1	42	23
length 3	30	154	183	93
length 4	71	237	176	89
length 5	-60	194	-32	72
length 6	-21	169	26	-72
paragraph	-22	-83	-58	-39
under conclusion	460	-155	-210	-186
under decision	-64	451	-303	-275
under introduction	-137	-156	-348	-234
under keypoints	285	-198	-104	-178
under method	-249	-240	-283	-241
under nothing	-40	-43	-47	-31
under planning	-165	-155	-238	152
under reaction	-120	-26	221	42
under recommendation	-147	164	158	-15
`,
}

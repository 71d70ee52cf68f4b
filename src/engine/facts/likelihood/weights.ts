// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-162	-118	-110	-165',
  word: `
#	-32	-92	22	91
,	41	-31	134	40
.	-11	-20	-18	-22
:	23	36	170	-29
;	-109	90	298	266
?	-236	-115	-309	-269
a	-202	12	72	-72
aan	21	81	41	-8
aanbesteding	-3	-76	70	125
aanbesteed	-80	-116	27	56
aanbeveling	-138	253	243	10
aanbevelingen	-251	-287	-167	-117
aanbevolen	-144	311	-62	-292
aanbieden	31	-32	91	-41
aanbieders	-53	-94	-161	-61
aanbieding	-108	-145	-192	136
aanbiedt	47	13	-166	-143
aanbod	-37	39	-311	-224
aandacht	-113	70	-79	90
aandeel	198	-101	-56	-213
aandringen	-48	-37	-278	-36
aandringt	-174	219	94	-89
aangaat	-89	-200	162	34
aangeboden	-29	3	-115	-12
aangedrongen	-159	182	-159	-137
aangegeven	-186	-138	-155	-98
aangehouden	-9	21	-252	-178
aangekondigd	-88	-188	-185	-62
aangekondigde	-96	-75	-79	68
aangelegd	23	-132	-64	-142
aangemerkt	20	-117	-182	-138
aangenomen	-4	-19	18	-91
aangepast	-61	-15	70	20
aangepaste	-86	7	77	-159
aangesloten	-78	35	-79	-161
aangesteld	-81	-162	101	-91
aangetoond	245	-143	-51	-94
aangetroffen	236	-89	-180	-100
aangetrokken	-128	-134	150	78
aangevraagd	-147	81	44	-122
aangevuld	-92	-124	194	91
aangewezen	-164	165	-84	-2
aangezien	26	-155	153	-127
aangifte	116	43	-295	-242
aangiften	-87	22	36	-145
aanhangig	-88	-166	-42	-109
aanhouden	35	-19	64	80
aanjager	-135	73	-176	-109
aankomst	-98	19	-13	-106
aankondiging	-53	102	-199	-152
aankopen	-166	-114	176	100
aanleg	156	-143	-200	10
aanleggen	-102	-12	36	-146
aanleiding	-206	-200	-48	50
aanleveren	22	-68	-166	-143
aanloop	-137	-155	-132	-186
aanmelding	-108	82	-258	-9
aanmerking	-151	-29	-40	35
aannemelijk	121	-228	-144	-174
aannemen	-8	-89	-137	-157
aannemers	73	-187	-182	-32
aanpak	-109	-54	-7	-12
aanpassen	-39	125	-288	-41
aanpassing	-152	-51	1	-61
aanschaf	56	151	-144	-87
aanscherpen	-89	-67	98	0
aanscherping	-94	-133	-163	-10
aansluiten	-131	54	136	-27
aansluiting	-149	-110	-87	39
aansluitingen	-138	36	-232	-185
aansprakelijk	-162	-11	-182	-167
aanspreekpunt	17	49	83	36
aanstaande	-99	-57	-7	214
aanstellen	-83	198	136	64
aanstelling	-74	149	-228	-156
aantal	237	-22	-117	-101
aantallen	-44	-166	24	-34
aantekening	38	50	132	-146
aantonen	147	-191	-167	-68
aantoonbaar	157	-182	-19	-98
aantoonbare	225	-114	-122	-72
aantreft	-141	-110	-46	-79
aantrekkelijk	-116	-54	-83	-182
aantrekken	-108	-102	-187	-101
aanvaard	-81	-85	-139	85
aanvaardbaar	-192	-173	27	-146
aanvang	26	102	35	75
aanvankelijk	-177	-189	-230	-166
aanvraag	108	121	-76	19
aanvraagformulier	-58	102	-131	-147
aanvragen	41	21	-138	-224
aanvrager	-217	128	21	-77
aanvragers	40	-207	-220	-116
aanvullen	-59	-115	100	140
aanvullende	-181	-189	-209	-34
aanwezig	35	90	-222	-144
aanwezigheid	35	-198	123	-101
aanwijzen	-112	76	-138	-164
aanwijzing	-38	84	3	86
aanwijzingen	302	-236	-81	33
aanzien	-58	49	140	-200
aanzienlijk	46	-157	-147	-118
aard	-183	1	-7	-235
aardwarmte	-179	-208	-152	-105
accountant	-121	-161	-137	-142
accountants	100	70	44	121
accountantsverklaring	-91	29	68	-153
accra	-166	-191	-173	-19
acht	6	75	79	-160
achten	-142	147	0	-64
achter	194	-217	-230	-27
achteraf	-55	-57	-43	-130
achterblijven	69	112	-156	-68
achtereenvolgens	-119	-115	-107	-172
achtergrond	-149	32	23	-163
achterhaald	101	-41	-276	-145
achterhoek	103	-176	-176	-126
achterstallig	155	30	12	-105
achterstand	65	-6	-45	-2
achterstanden	-53	-143	-156	-141
achterwege	23	-13	114	-120
achttien	41	-42	-8	-29
achttiende	-132	-6	-132	-122
acm	-87	33	134	59
actal	48	-123	-227	-125
actief	48	129	24	62
actieplan	-96	-125	-173	113
actiz	-154	-180	115	102
actualiseren	-83	69	-27	30
actueel	-11	-180	45	78
actuele	134	-95	-164	84
acute	-147	-146	-105	-212
acvz	27	85	-206	-123
ad	-189	-28	-37	-146
adem	-73	-142	-80	-143
administratie	132	-49	-52	-124
administratieve	199	-140	-201	48
adr	134	20	-223	-191
adres	-275	61	-78	-84
adressen	-3	22	91	-122
advies	-99	160	-64	-73
adviesbureau	110	-120	-135	-144
adviescollege	-123	30	-156	-123
adviescommissie	-99	76	-159	-52
adviesraad	-50	66	-158	-111
adviezen	-81	-75	-81	-160
adviseerde	-173	99	-196	-164
adviseert	-216	278	-268	-191
adviseren	-117	181	25	-231
advisering	6	-72	-117	56
adviseur	19	11	-128	-138
adviseurs	75	-159	86	-201
advocaat	38	50	-187	-168
advocaten	74	91	-116	-154
aedes	-132	90	96	98
af	14	86	20	-116
afbouw	-161	34	-114	-113
afdeling	-11	141	-213	-52
afdelingen	131	-160	-135	-119
afdwingen	-49	50	75	-138
afgedaan	-6	-163	-242	-93
afgehandeld	59	-142	-127	-90
afgelopen	-125	-156	-232	-80
afgenomen	112	-66	-235	-114
afgerond	-127	-93	-71	32
afgesloten	13	-117	-194	57
afgesproken	-155	-192	105	92
afgestemd	-133	46	-89	-128
afgestudeerden	88	27	-92	-134
afgeven	-115	63	-28	-172
afgeweken	59	-86	-16	-122
afgewezen	-95	18	-10	-86
afgezien	-166	47	74	-164
afhaken	-64	-190	42	-93
afhangt	-36	8	18	-175
afhankelijk	7	-23	0	30
afleiden	130	-96	-118	-93
afloop	60	87	-117	12
afm	-78	55	5	-120
afname	89	28	7	-154
afneemt	-120	-127	-187	-158
afnemen	-214	81	110	-13
afnemers	-107	52	88	-19
afronding	-158	-101	48	112
afschaffen	-123	118	-119	-91
afschaffing	-122	112	136	-41
afschrift	-65	49	-145	-58
afsluiting	22	-116	-122	-105
afspraak	-59	44	55	-197
afspraken	-19	-25	126	45
afstand	-92	-9	2	-57
afstemmen	-114	-103	-148	-178
afstemming	-60	145	78	34
afstoten	-62	-151	-123	-159
afstuderen	-1	32	-112	-116
aftrek	73	68	73	-178
afwachten	-74	-166	140	-175
afwachting	-98	25	-140	-150
afweging	-135	-209	159	-37
afwijken	-163	-180	142	-124
afwijkende	-110	-31	59	-105
afwijzen	-44	-175	89	-134
afwijzing	-146	32	-152	-172
afzien	64	-153	-144	-141
afzonderlijk	-94	-184	-64	108
afzonderlijke	-90	53	-26	179
agenda	-125	-180	-12	158
agenderen	-76	-92	-154	-106
agent	148	-175	98	-167
agenten	75	-71	-163	-106
agentschap	-182	-174	19	-105
agressie	54	-70	-115	-115
aiv	-22	186	-37	-190
aivd	32	-73	54	-21
akker	-104	-151	-149	-140
akkoord	-191	-17	139	-68
akte	44	-23	84	-35
akten	-150	105	19	56
al	-151	-128	526	-258
aldus	159	-25	-23	-208
algeheel	-108	-125	-146	-136
algemeen	18	-98	-155	-161
algemene	-43	-49	-100	-138
alle	1	166	154	131
alleen	-26	-11	-80	-124
alleenstaande	-119	-57	-38	-157
allemaal	144	-128	-93	-92
allen	-158	-128	-127	-138
allereerst	-146	150	-203	-189
alles	-109	-123	-135	-132
als	69	-10	-95	-119
alsmede	-137	30	-141	-111
alsnog	-115	86	86	-137
alternatief	-185	-175	-43	31
altijd	-2	111	-68	-254
alvorens	-114	-161	196	92
ambassade	-84	-151	148	124
ambassades	-289	142	86	-68
ambtelijk	-135	-137	-183	74
ambtelijke	-102	-1	46	69
ambtenaar	-134	109	-139	-125
ambtenaren	-174	-211	-266	-91
ambtgenoot	-109	-140	36	150
ambtsbericht	-102	-86	-167	54
ambtsberichten	90	-132	72	-73
ambtsopvolger	-83	-152	-7	237
ambtsvoorganger	-136	-50	-198	-177
ameland	-88	-154	-113	-127
amsterdam	-137	13	-34	-40
amv	-161	-23	-122	-17
amv's	-95	15	-153	-84
analyse	-44	-209	-216	-210
ander	-227	-255	-4	30
andere	-6	-95	-18	-85
anderen	42	-208	63	-19
anderhalf	109	-38	-198	-121
anders	-65	-60	70	-151
antwoord	-77	-177	-122	-37
antwoorden	-138	100	-52	-19
antwoordt	-77	-152	80	190
anwb	-120	60	93	-106
ap	-11	-108	-106	-73
apart	-55	95	134	-76
aparte	-103	-213	155	7
apel	91	32	52	-133
apotheek	-110	-22	30	-132
apotheken	-10	48	75	-108
apotheker	164	-72	-233	-181
apothekers	-154	28	-163	-137
apparatuur	-54	-189	-184	-183
appreciatie	-70	-91	-216	74
april	-152	-181	43	117
arbeid	-219	-78	-37	-54
arbeidsdeelname	119	-122	-144	-145
arbeidsinspectie	-125	64	28	62
arbeidsmarkt	-181	18	-57	-177
arbeidsmigranten	79	-148	-151	-107
arbeidsomstandighedenwet	-166	-122	78	-101
arbeidsovereenkomst	9	-14	49	-130
arbeidstijdenwet	-174	-30	-187	-144
arbeidsvermogen	-163	-89	-22	-37
arbeidsvoorwaarden	-108	-170	0	-151
arbocatalogus	-153	-109	-156	-105
artikel	-176	-114	164	-188
artikelen	96	56	-144	-156
arts	26	-42	-289	-97
artsen	-24	108	-101	-203
artsenfederatie	-91	-92	169	132
asbest	-124	-161	-180	-222
asiel	-142	-145	-130	-159
asielzoekers	-109	-12	-74	-88
asielzoekerscentrum	66	-41	-21	-168
assen	-131	72	101	43
atr	-198	181	-5	-116
au	113	-100	-30	101
audiciens	-90	-10	79	-142
audit	-83	-79	-152	-158
auditdienst	-18	-164	26	-12
augustus	-86	-101	-35	109
auteurs	-13	127	-135	-94
auto	28	14	-98	-201
auto's	-94	-96	106	-110
automatisch	-110	33	127	-101
automatische	135	45	-248	21
autoriteit	-137	-20	87	22
autoriteiten	-68	-68	-206	-5
avond	-147	139	-268	-181
avonds	-146	72	157	-110
awti	-117	-147	-153	-149
b	-154	101	193	-74
baan	218	-265	-227	-131
bakkerszout	-99	141	-165	-97
balans	-130	-201	-156	-74
balie	33	-36	-25	-51
balies	-150	-105	-188	-104
band	22	25	-264	-54
banen	9	144	92	-211
bangladesh	17	-84	-96	-82
bank	-269	157	-6	112
banken	5	113	-125	-109
basis	-50	75	-40	49
basis-	8	27	73	-46
basisadministratie	-165	90	-113	60
basispakket	-88	40	-155	-104
basisregistratie	57	-111	-123	-156
basisscholen	-11	-77	-41	34
basisschool	-137	71	-215	-181
batterij	36	-80	-144	-128
batterijen	-110	-41	-21	-82
bbb-fractie	-134	-156	-52	-90
beantwoord	-104	-156	-246	85
beantwoorden	-154	-125	-164	-56
beantwoording	-164	-114	-170	135
beantwoordt	37	-154	-106	5
bebouwde	-90	9	-124	-112
bed	16	-133	-86	-98
bedden	-27	-96	-158	-154
bedenktijd	50	-15	7	-144
bediend	-130	-136	50	57
bedienen	-99	-8	-166	-158
bediening	-65	11	-262	-174
bedoeld	-228	-216	-5	-273
bedoelde	-89	-103	123	153
bedoeling	-192	-222	-300	227
bedraagt	-210	-191	-284	-200
bedrag	-87	158	115	6
bedragen	-195	75	18	-37
bedrijf	-35	-218	7	-42
bedrijfsgegevens	-184	-135	208	43
bedrijfsleven	47	-260	24	76
bedrijven	176	-36	-172	-44
bedroeg	-145	-134	-135	-160
bedroegen	7	-119	-136	-90
beduidend	71	-137	-109	-96
bedwelming	-4	-4	-173	-127
beek	-70	-138	-126	-30
beeld	121	-232	-210	-137
beelden	-33	78	-31	-202
begeleid	121	86	-75	-79
begeleide	57	-96	103	-134
begeleiden	27	9	-126	-97
begeleider	53	123	-291	-146
begeleiders	33	156	-22	77
begeleiding	124	-180	-63	-140
begeleidingscommissie	-168	28	-150	-110
begeleidt	-85	-256	-12	-123
begin	-78	-54	74	247
beginnen	-135	-33	75	-10
beginsel	-171	2	48	-210
begint	-217	-96	127	319
begonnen	50	-40	-55	-52
begrenzen	-164	-47	15	-107
begrepen	38	-97	-137	-131
begrijp	-152	-185	-130	-194
begrijpelijk	-169	19	-116	-56
begrijpelijke	-114	-131	-69	-159
begrijpelijker	-120	141	-19	84
begrijpen	99	-91	-153	-109
begrijpt	-80	10	-91	-83
begrip	-136	-3	-253	-217
begroot	78	25	-114	-139
begroting	-142	-50	52	14
begrotingsartikel	-65	-110	-96	-82
begrotingsbehandeling	-146	-251	-246	-176
behalve	-132	-180	199	27
behandelaar	-19	71	182	-124
behandelaars	-74	110	93	-175
behandelaren	-125	81	-177	-126
behandeld	-67	-58	-138	-188
behandelen	-112	-169	33	56
behandeling	34	-121	-69	10
behandelt	-105	-190	-21	-32
behandeltijd	-89	83	-106	-101
beheer	-84	72	-172	-173
beheerder	-140	114	-16	-4
beheert	-171	-121	67	-151
beheren	-105	-107	-114	-103
behoeft	-229	-136	76	-84
behoefte	-116	11	284	-30
behoeve	48	-156	-169	-87
behoeven	-125	-127	-25	-191
behoort	-255	237	1	-180
behoren	141	29	-113	-38
behoud	-99	-149	18	53
behouden	78	-47	-143	-149
behoudens	-141	-138	43	-160
beide	-34	-136	282	172
bekeken	-216	-195	-56	-54
bekend	115	-59	-56	-114
bekendheid	58	-149	-163	-133
bekijk	-67	-196	-92	205
bekijken	-55	-133	15	87
bekijkt	-114	108	-148	-127
beknopt	-121	-118	-125	-138
bekort	188	-68	-81	-46
bekostig	-117	158	-181	-151
bekostigd	73	-206	139	22
bekostigen	-171	33	-118	35
bekostiging	-104	9	-70	-182
belang	-269	-146	-282	-237
belangenorganisaties	-70	-114	-132	-122
belangrijke	-127	-112	-205	-138
belangrijkste	35	-125	-181	-174
belangstelling	28	-174	-152	-84
belasten	-135	-83	117	-141
belasting	80	-63	-13	-148
belastingdienst	-95	-31	15	89
belastingplan	-115	-55	172	113
belastingtelefoon	-192	1	-227	-183
belegd	-187	81	-144	-215
beleggen	-120	206	85	-101
beleid	-52	-8	-82	-178
beleidsdoorlichting	-153	-103	-272	-90
beleidsevaluatie	-89	-124	-130	-61
beleidskader	-149	-163	-80	128
beleidsonderzoek	-108	-85	-136	-117
beleidsreactie	-80	-48	-114	-251
beleidsregel	-129	-95	31	118
belgische	-62	-46	-84	-86
belgië	-11	66	18	-195
bellen	-223	-20	24	-38
bellers	36	-161	-152	148
beloning	56	-169	43	-178
beloofd	-143	-192	-231	-183
belopen	-131	-186	-156	-99
belt	43	-170	117	41
bemanning	138	-138	-167	-147
bemiddelaar	-162	-87	-134	55
bemiddelaars	-77	67	-22	76
bemiddeling	-93	154	31	-141
bemoedigend	82	-102	-128	-84
ben	-155	-71	107	-101
benadeling	36	33	83	55
benaderen	-74	21	-158	51
benadrukken	-77	-93	-105	-90
benodigde	-28	-172	-144	200
benoem	-121	253	-127	-157
benoemd	-116	96	93	6
bent	-54	-72	-30	-86
benut	145	39	49	-65
benutten	-170	-179	73	18
beoogd	38	-133	-85	65
beoogde	10	-132	-31	182
beoogt	-153	-157	-103	-118
beoordeeld	-136	-174	-203	-80
beoordeelt	40	-17	-207	-231
beoordelen	46	-3	38	43
beoordeling	-79	-137	-268	21
bepaald	-58	-88	76	36
bepaalde	30	-153	-137	-77
bepaalt	-243	-261	65	-85
bepalen	-184	94	135	20
bepaling	-114	-167	84	-106
beperk	-173	260	-240	-200
beperken	-128	241	-282	9
beperking	-43	-11	-257	-196
beperkt	-61	0	-110	-207
bepleit	-239	460	-21	-183
bepleiten	-113	256	-48	-81
bepleitte	-92	182	-199	-95
beproefd	-143	-133	149	102
beproeven	-124	-148	24	55
beraad	-162	-258	190	-8
beraadt	-116	-121	-188	-118
bereid	-128	-253	-13	262
bereidt	-107	-169	-46	131
bereik	-24	-193	-26	-10
bereikbaar	-79	63	155	-59
bereikbaarheid	106	56	-12	-194
bereiken	-46	-26	-324	-44
bereikt	254	-32	78	-17
bereikte	122	-163	-135	-156
bereikten	103	-114	-168	-87
berekend	-24	-126	-108	-112
berekende	118	-145	-102	-98
berekenen	-215	143	-119	-62
berekening	43	-62	115	57
berekeningen	27	-193	85	-233
bericht	-143	-22	-112	17
berichten	-32	-24	-41	-8
bermen	63	55	173	-127
beroep	-84	-43	-116	46
beroepen	-146	27	-169	-107
beroepsgeheim	-143	17	-29	-166
beroepsgroep	-171	-138	37	-49
beroepsgroepen	-127	3	-21	117
beroepsonderwijs	-149	51	-202	-58
beroepsorganisatie	-172	81	70	8
beroepsvereniging	-138	-120	-156	-215
berust	-68	-235	-66	-180
berusten	61	-79	90	-23
beschermd	-179	-182	-147	-108
beschermde	-164	-77	57	-112
bescherming	-67	-259	56	-72
beschikbaar	-93	-14	68	136
beschikbaarheid	0	-60	12	-206
beschikbare	146	-171	-52	-165
beschikken	-12	-30	-3	-36
beschikking	-139	65	9	46
beschikkingen	-118	-87	29	26
beschikt	-61	-201	25	-216
beschouw	-86	-124	-29	-221
beschouwing	-205	122	29	59
beschouwt	37	-2	-186	-93
beschreven	-86	56	-68	11
beschrijft	-155	-176	-146	-134
beslaat	-216	-219	80	0
beslag	-39	-95	53	6
beslagvrije	-8	108	-12	-104
beslis	-93	-146	165	197
beslisnota	-152	-175	-94	-92
beslissen	-196	-115	184	51
beslissing	-10	-118	-126	-119
beslist	-29	-90	-71	55
beslistermijn	-115	107	-165	-123
besloten	-208	-95	260	6
besluit	-50	-97	43	222
besluiten	-24	-172	38	86
besluitvorming	-100	-154	122	151
bespaart	20	-143	120	129
besparing	129	-69	-153	-136
bespreek	-125	141	82	205
bespreekt	-117	-164	-20	18
bespreken	-110	-23	-262	-70
besproken	-115	-198	-8	-244
best	-178	-182	95	63
bestaan	-70	62	104	-125
bestaande	61	-44	31	20
bestaat	-101	-186	104	-38
bestand	-203	-232	-216	-183
bestanden	-105	-85	54	-89
beste	-180	-206	41	16
besteden	91	-72	-102	69
besteding	-159	-141	-52	-61
bestedingen	80	73	-105	-114
besteed	-6	15	46	39
besteedt	12	-129	-133	-109
bestek	-214	14	-161	-95
besteld	41	-193	136	-170
bestemd	-192	-133	29	43
bestemming	-42	0	63	-162
bestond	120	-150	-163	-165
bestrijding	8	-63	21	-183
bestrijkt	-170	-201	-177	-16
bestudeerd	-193	-96	-85	-48
bestuivers	-139	-148	-126	-112
besturen	-160	-65	-263	-40
bestuur	-126	-11	20	-125
bestuurder	-141	-106	-19	-122
bestuurders	-161	-159	-222	-166
bestuurlijk	-75	-37	-70	34
bestuurlijke	-112	-39	-14	-190
bestuursakkoord	-85	-147	121	-126
bestuurslaag	-76	98	126	-112
bestuursorgaan	-79	-173	-195	-112
bestuursrecht	-92	-208	-25	-141
betaal	-159	151	-202	77
betaald	-1	-71	-187	-140
betaalde	84	-50	-93	-33
betaalt	-34	7	80	-93
betalen	-129	-20	68	-165
betaling	-146	92	-36	33
betalingen	39	-184	104	94
betekenen	-130	-196	-111	-171
betekenis	44	-134	57	-165
betekent	-184	-136	61	93
beter	219	124	-281	38
betere	-92	127	-25	-45
betreffen	-78	-129	70	-130
betreffende	-54	-97	-162	19
betreft	-195	110	13	-92
betrek	-118	167	-6	166
betrekken	-101	74	-115	74
betrekking	-201	-46	118	-174
betrekt	-136	-232	166	139
betreur	-150	-106	-196	-170
betreuren	-79	-137	-90	-68
betrof	-141	12	-225	-183
betrokken	107	-209	3	145
betrokkenen	8	86	-169	-142
betrokkenheid	-31	-32	-184	-199
beurs	23	1	-10	-144
beurt	91	-207	125	131
beurzen	-132	33	-97	-75
bevat	-128	-127	-91	-176
beveelt	-208	451	-368	-258
beveiliging	-102	120	18	66
bevel	-124	92	138	-118
bevelen	-87	182	-217	-145
bevestigen	35	-178	-176	-41
bevinding	230	-188	-200	-157
bevindingen	-216	-82	-8	75
bevoegde	77	-135	-131	-138
bevoegdheden	-145	100	73	-128
bevoegdheid	-95	-42	72	-20
bevolking	13	-216	-202	-131
bevolkingsonderzoek	-228	131	80	-162
bevorderen	-154	-104	-174	135
bevraagd	-144	-95	-154	-89
bewaakt	-88	-57	-108	-85
bewaard	65	-8	50	-150
bewaartermijn	-83	-66	-101	50
bewaren	-230	45	-64	-208
bewaring	-156	3	-155	-100
bewegen	15	-181	-161	-169
beweging	9	110	-8	-179
bewegingsonderwijs	52	-74	-154	-148
bewijs	146	-88	42	-115
bewijslast	-161	81	93	-132
bewind	-13	58	-209	28
bewindspersoon	-149	-178	60	44
bewindvoerder	-172	100	85	-102
bewindvoerders	13	108	-173	-201
bewoner	-12	101	-18	-182
bewoners	73	-11	-262	-140
bewust	-165	-173	-79	-175
bezet	140	-90	-170	-146
bezetting	-95	-31	17	-141
bezie	-117	9	44	295
bezien	-114	-168	135	305
beziet	-172	-196	-89	95
bezig	9	-192	-105	22
bezit	36	-140	-175	-124
bezitten	-115	-13	-117	-97
bezocht	-195	-112	-245	-195
bezochte	292	-198	-136	-111
bezochten	-229	-166	-164	-138
bezoek	94	1	-204	59
bezoeken	-51	-113	41	37
bezoekers	125	-221	-177	-230
bezoekt	-140	-31	-113	-180
bezorgd	-162	-183	-197	-139
bezorgen	-120	-8	46	-118
bezuiniging	-126	-166	-26	-144
bezwaar	-187	-157	88	-40
bezwaarschriften	88	-114	-135	-111
bezwaren	-76	100	263	32
beëindigen	-114	132	-185	-192
bibliotheek	-86	-181	31	38
bibliotheken	-146	-186	-139	115
bied	-158	164	-72	-212
bieden	-115	188	-123	-31
biedt	-13	-272	205	-211
bij	8	29	89	23
bijbehorende	-36	-159	142	127
bijdraagt	3	-101	-182	-152
bijdrage	-114	-45	161	152
bijdragen	-23	42	-71	-242
bijeen	-200	-67	-194	66
bijeenkomst	-40	-169	-18	151
bijeenkomsten	-128	-148	-138	74
bijgaand	-141	-180	-168	-277
bijgaande	-83	279	-103	-140
bijgedragen	167	-150	-170	-89
bijgevoegd	-134	-155	-103	-59
bijgevoegde	-92	102	-272	-177
bijgewerkt	74	-167	-146	-153
bijlage	-147	-45	-163	-351
bijna	248	-248	-42	-220
bijscholen	-90	-114	51	-99
bijscholing	-78	-83	72	-107
bijsluiter	-25	-132	-102	-119
bijstaat	-147	30	-152	123
bijstand	128	-121	-127	-143
bijvoorbeeld	-123	145	-95	-82
bijzonder	-172	76	47	-4
bijzondere	-145	-34	-76	-134
billijk	-144	-171	78	-187
binden	-144	104	-169	-162
binnen	7	97	-63	-27
binnenkomst	-34	2	-173	-171
binnenkort	-164	-236	-36	100
binnenlandse	-56	12	10	98
binnenvaart	-126	-114	-136	-145
binnenvaartwet	-105	-89	-179	44
bladzijde	-61	110	82	54
bladzijden	-155	-34	-169	-174
bleef	4	99	-202	-129
bleek	348	-279	-150	-105
bleken	146	76	58	-126
bleven	118	-199	-114	-86
blij	-183	-59	-260	-205
blijf	-145	-1	44	193
blijft	-192	-172	178	-67
blijken	119	-171	-24	42
blijkens	101	-89	41	-81
blijkt	415	-231	-173	-61
blijven	97	73	-28	-26
blijvend	-50	-13	-128	-71
blijvende	-181	-84	5	-82
blik	-149	-151	2	-210
bloedvoorziening	-123	47	74	-162
bma	83	-164	-85	-103
bod	-143	30	-22	-45
bodem	-61	15	-178	-169
boek	-61	-165	207	103
boerderijen	-36	10	-18	-107
boeren	-27	22	-321	-217
boete	-21	50	-44	-168
boetes	17	-1	-56	-122
bokjes	-41	-98	101	-133
bomen	-127	-31	-214	63
bonaire	-138	-75	-139	-120
bond	-203	153	-62	-64
bonden	-4	-252	102	8
bondgenoten	-140	53	-96	-174
bonus	4	-62	24	-130
bood	-132	-137	-141	-133
boord	133	-204	6	-203
borden	40	120	-245	-187
borg	-117	74	46	-5
borgstelling	-20	-116	-236	-16
bos	70	4	-157	-143
bossen	5	122	-230	-166
bouw	1	129	-114	66
bouwbesluit	-143	60	-201	-74
bouwen	-193	-41	94	-111
bouwplaatsen	-102	-127	-141	-145
bouwt	-125	-117	-176	96
bouwwerken	2	-20	144	99
boven	7	72	16	6
bovenbouw	70	88	53	-121
bovendien	-247	-67	186	-198
bovengrens	-164	152	54	-146
bovenstaande	-120	-105	-89	-162
bovenvermelde	-20	-54	-39	-86
bpm	-64	-151	-170	-162
braak	-99	-169	-123	72
bracht	-77	-204	-24	-49
brachten	169	-134	-95	-61
branche	25	-268	64	-66
brancheorganisatie	-120	69	-157	23
brancheorganisaties	-101	-111	-237	-179
branches	-142	18	148	-125
branchevereniging	-132	-152	-195	-193
brand	6	23	-237	-174
brandbrief	-93	-130	-6	-92
branden	-150	89	-102	-100
brandstof	22	20	-191	-111
brandveiligheid	6	12	-116	-98
brandweer	-173	-22	-195	-154
breda	-89	-164	-157	87
brede	-179	-178	-229	46
bredere	-141	75	-176	-125
breed	-88	19	71	-129
breedte	-154	102	63	-162
breid	-171	178	32	57
breiden	-156	110	99	-63
breidt	-133	-187	55	235
breng	-160	251	7	142
brengen	-139	181	91	38
brengt	-194	-233	11	90
brief	-131	-66	-60	-139
briefadres	11	-6	22	31
brieven	41	-48	116	59
brochure	-83	-145	87	109
bronnen	52	-15	-10	-183
brood	-127	24	-203	-63
brouwerijen	13	-148	-151	58
brp	-139	-137	-73	-180
brug	-29	-148	-126	-168
bruggen	35	-38	-29	49
brussel	-157	-190	14	133
budel	-162	-124	41	-14
budget	-167	48	97	24
budgettaire	-69	-123	-52	-93
buis	54	-40	-85	-63
buiten	-127	128	-158	-96
buitenland	-87	30	-89	-32
buitenlands	-104	-168	40	110
buitenlandse	28	-59	-90	-25
bundelen	-112	-116	-23	51
bureau	89	85	-206	-152
bureaus	-57	204	-44	-224
buren	99	-157	22	-181
burgemeester	-102	-172	-53	-26
burgemeesters	-194	-74	44	147
burger	-96	93	4	-202
burgerlijk	-155	-173	11	-190
burgerlijke	-129	-8	6	-123
burgers	-17	20	6	-194
burgerzaken	-90	-162	115	52
burkina	-90	40	71	-87
bus	-65	28	-73	25
buurland	-101	-185	-129	-138
buurlanden	-85	77	-140	-124
buurt	50	21	-260	-168
buurtbatterijen	-123	-37	24	44
buurten	12	-176	-103	-73
buurtrechter	-143	-79	-162	-150
buurtsportcoaches	50	-13	-100	-82
bzk	-109	-30	111	25
c	-138	-52	65	3
camera	-46	144	-193	-177
camera's	97	-44	64	-1
cameratoezicht	-96	-100	-52	-8
campagne	-38	27	49	226
cao	-115	-153	-32	-176
cao's	74	-159	-140	-135
cao-partijen	-129	11	183	-128
capaciteit	-108	37	-103	-85
caseload	-159	63	-183	-136
catalogi	86	170	-220	-187
catalogus	69	123	-240	-185
cavernes	-76	-45	43	-108
cavv	39	46	-172	-206
cbr	-28	-94	-158	46
cbs	-241	-98	195	186
cda	-112	-194	-124	-104
cda-fractie	-92	57	-169	-143
cel	-123	80	-156	-119
cellencomplexen	-6	-155	-84	-94
cent	150	-105	-271	-179
centra	95	93	-234	-220
centraal	38	45	-17	-86
centrale	-256	-23	-26	-71
centrales	-166	-33	-66	-57
centrum	8	-18	-134	-31
ceremonie	43	-8	-207	-100
chauffeurs	176	-23	-134	-106
check	30	-101	-166	-67
christenunie	-64	-147	-83	-143
chronische	-117	11	55	32
cijfers	-47	-30	-299	89
circa	-104	-102	-176	-62
circulaire	-144	16	232	123
civiele	45	3	63	128
cjib	-93	52	-80	-99
claim	42	10	-149	-134
cliënt	-79	167	-207	-154
cliënten	86	37	-12	-133
co	-96	-76	-183	-6
coa	-113	-164	73	8
coach	54	63	-3	-63
coaches	-93	32	78	-5
coaching	-129	215	-212	-17
coalitieakkoord	-128	127	149	-120
code	-145	58	12	-90
coeliakie	-142	34	-159	-164
cofinanciering	-87	20	63	-93
cohort	28	-108	-172	-4
collectie	-94	31	78	-77
collega	-47	83	87	-74
collega's	94	-8	8	57
college	-53	179	-25	-78
combinatie	-161	78	6	33
combinatiefuncties	-139	43	-89	-111
commandant	-2	95	131	-63
commandanten	15	-176	11	-167
commerciële	-19	19	-162	-109
commissariaat	53	54	37	-124
commissie	38	104	-20	-106
commissie-van	-144	-158	-176	-108
commissiedebat	-78	-95	-233	-203
commissies	91	-147	-16	-181
communicatie	-107	-142	-161	-67
complex	-122	-67	-133	82
complexen	55	31	-125	-154
concentratie	61	-149	47	-149
concept	-70	-172	-123	-110
conceptbrief	-159	-231	177	14
conceptrapport	-84	74	-50	39
conceptreactie	-183	81	154	-123
concessies	-126	-29	-144	-176
conciërge	23	35	-139	-164
conciërges	19	-116	-91	126
concludeert	350	-241	-150	-133
concluderen	197	-149	-105	-106
conclusie	168	-44	-183	15
conclusies	-49	-218	-230	-152
concurrentie	-61	-132	-212	10
concurrentiepositie	10	-142	-207	-58
conform	-155	-5	-8	98
constateert	326	-275	-135	-130
constateren	177	-58	-114	-72
constatering	60	-151	-183	-170
consulaire	-101	40	16	-179
consulaten	-83	120	-200	-98
consuls	68	-31	-270	-154
consult	-102	46	-134	-154
consultatie	-131	-55	-114	171
consument	-109	-141	26	-146
consumenten	63	-217	-238	-159
consumentenbond	95	130	-154	-146
contact	44	-25	-296	-256
contactpersoon	74	161	-30	-47
contactpunt	23	-42	8	67
containers	-98	-178	-138	-140
contract	52	74	-25	-34
contracten	-120	-31	198	48
controle	46	70	23	-244
controleer	-159	229	-273	-180
controleert	-23	-92	-300	24
controlegroep	-177	-110	-20	20
controleren	1	94	9	2
controles	-52	18	70	112
convenant	-167	-68	105	33
convenanten	-59	-83	23	-85
corporaties	-116	25	182	17
coöperaties	-67	95	33	75
coördinator	-17	-163	-52	63
cpb	-20	-44	-173	-132
crisis	-3	-143	-67	-151
criteria	-40	-213	-68	-148
criterium	12	-157	-108	50
cultureel	-68	-103	24	-13
culturele	-88	146	-76	-153
cultuur	-122	-92	-98	-54
curatele	-94	-78	-136	37
cursus	28	-182	73	-300
cursussen	-55	66	-189	-128
d	-142	51	28	-91
daadwerkelijk	99	-18	-118	13
daalde	287	-196	-151	-128
daalt	123	-154	46	28
daar	-109	-139	269	-39
daaraan	-137	-103	119	-94
daarbij	44	73	-109	30
daarbuiten	-20	-151	-144	-94
daardoor	66	-257	-47	-140
daarentegen	305	-57	-246	-165
daarin	-90	-142	115	-29
daarmee	-45	-363	105	-136
daarna	58	-242	-79	167
daarnaar	-137	-195	-71	-107
daarnaast	-115	294	-29	-72
daarom	-174	-172	453	217
daarop	-154	-146	-122	168
daarover	-66	-98	-78	152
daartegen	-171	-179	78	-31
daartoe	-130	-121	62	232
daaruit	100	-217	-264	143
daarvan	34	-203	1	69
daarvoor	-105	-133	45	68
dader	4	-157	64	-72
daders	177	-149	-162	-127
dag	-176	212	69	3
dagbesteding	2	62	-60	11
dagelijks	29	54	94	-10
dagelijkse	-129	-152	-117	-116
dagen	206	94	-21	-39
dagprogramma	102	-99	12	32
dak	-52	-318	-32	-189
dalen	-59	-211	-123	-157
daling	293	-208	-218	-184
dan	250	-151	1	38
dank	-179	-230	-254	-277
danken	126	-154	-122	-147
dankt	-90	-113	-134	-184
dankzij	195	-174	-150	-104
dat	110	31	-19	-62
data	-147	143	-241	-203
databank	-150	-38	153	-161
dateert	-190	-175	-200	-225
datum	-286	-123	-264	77
de	18	9	-24	-12
debat	-173	-109	-295	-135
december	-119	-148	-5	179
decentrale	-125	-137	66	60
deden	-4	-45	-169	-147
deed	80	-230	-207	-191
deel	-99	-162	-103	-80
deelname	-10	-164	-251	-179
deelnamen	51	-87	-64	-75
deelnemen	-143	-139	-65	-130
deelnemende	-26	-57	-131	-134
deelnemer	-190	75	-94	-21
deelnemers	34	-5	-49	-100
deels	-130	-100	270	-26
deelt	-191	-55	-258	-85
defensie	-84	-124	10	18
definitieve	-61	22	-172	-24
degene	-104	-3	-68	-118
degenen	50	-29	-190	-96
dekken	41	-172	-237	-131
dekking	-141	-69	88	-69
dekt	-23	-188	-178	-119
dele	143	-206	-5	-117
delegatie	-129	-118	-162	-114
delen	130	-63	-117	-23
delfzijl	-151	-149	116	-88
delict	111	-163	-130	-90
deltaplan	-46	-85	-86	-50
dementie	-32	-83	-173	-145
demissionair	-152	-150	-166	-113
demissionaire	-94	-143	-75	106
den	16	55	-133	-111
denemarken	19	-138	-227	-172
denk	-191	-161	159	-190
denkbaar	-163	-148	137	-133
denken	-125	49	-21	-34
denkt	-201	148	-257	-233
depot	-154	89	-142	-80
depots	120	51	-263	-210
der	-123	-196	-167	-144
derde	193	174	1	-54
dergelijk	-49	-177	27	-128
dergelijke	-104	-39	-5	61
derhalve	-69	-88	-45	-109
dertien	-222	35	-173	-235
dertig	-215	77	122	59
des	7	-128	-102	-88
desgevraagd	-70	-158	-224	-10
desgewenst	-110	-80	11	-177
deskundige	-178	15	-33	24
deskundigen	-109	-5	9	-54
deskundigheid	-125	52	-27	-223
destijds	-16	-164	-163	-101
detentie	-138	-42	-70	-199
deur	-27	46	41	108
deuren	-110	-152	-112	44
deze	-77	-134	87	21
dezelfde	43	52	-2	-91
dezen	-105	-108	-87	-153
diabetes	90	-125	30	-79
dicht	-164	-120	-7	-116
dichtbij	-144	-124	-120	-119
dichter	-104	-127	-129	8
die	4	-3	61	15
dien	-95	-95	40	166
dienden	-160	-101	-140	-160
dienen	-53	107	-124	-173
dienjaar	13	-23	-158	-118
dienovereenkomstig	-106	-149	178	-85
diens	-123	-187	142	187
dienst	-41	-230	-86	45
diensten	38	-227	-3	19
dienstverlening	23	-95	28	-56
dient	-273	337	-223	-320
dieper	-127	-182	-146	-144
dier	-118	67	21	-103
dieren	-75	-142	-154	-74
dierenaangelegenheden	-168	38	-130	-99
diezelfde	-169	-150	-155	70
digid	-81	-101	-134	-82
digitaal	-176	145	-25	111
digitale	57	41	12	-158
dingen	-121	113	-164	-117
diploma	-158	-17	-67	-47
diplomaten	-136	157	-216	-185
direct	-165	13	6	-141
directeur	-145	-10	171	-6
directeuren	-61	-140	-138	152
directie	-128	-82	-53	-82
discussie	-124	34	-51	-27
distributiecentra	-118	-137	-153	25
districten	-47	113	-90	-169
dit	-113	-125	283	123
dji	-147	-219	170	10
dnb	-90	119	-81	-26
docent	-157	-11	-116	-127
docenten	-40	95	-48	-199
doch	-119	34	66	9
document	96	76	66	73
documenten	61	-199	-131	30
dode	86	-13	106	28
doden	-73	20	-144	-96
doe	-127	60	-86	-111
doel	-30	-239	-16	-56
doelen	-8	-38	-217	16
doelgroep	-7	52	-164	-155
doelgroepen	79	-89	-104	-127
doelmatig	161	-115	-38	10
doelmatigheid	193	-184	-264	-120
doeltreffend	265	-178	-152	-94
doeltreffendheid	-149	-21	46	43
doen	6	-106	-15	65
doet	-135	-10	-46	-119
donor	-140	-137	-40	-79
donoren	-137	-155	19	84
donors	-91	79	82	-124
dood	-194	-174	-136	-137
door	70	98	16	-68
doordat	207	-247	-272	-196
doorgaans	10	-89	-284	-94
doorgegeven	41	-119	-42	-149
doorgeleid	-49	63	140	-186
doorgelicht	-196	-193	-90	77
doorgeven	-143	-113	38	8
doorgezonden	-114	-147	-148	-59
doorkruisen	-74	-132	-24	-125
doorlichten	-63	-84	-125	-178
doorlichting	33	47	-253	-59
doorloopt	-122	0	-132	-166
doorlooptijd	177	-78	-158	-122
doorlooptijden	-62	-126	-162	19
doorlopen	-18	-147	-196	51
doorn	-93	-163	170	-129
doorrekenen	-137	-135	-120	189
doorstroming	25	-190	63	112
doorzettingsmacht	-98	85	-178	-128
dorp	-176	86	-126	-237
dorpen	-139	-144	-197	-99
dorpshuizen	-145	59	-146	-116
dossier	-108	49	17	-45
dossiers	172	-131	-221	-104
douane	-95	-162	-117	93
dr	-125	-91	-109	-79
draagt	-172	-251	80	8
draagvlak	44	-156	7	-150
draaiboek	-82	123	81	-194
draaien	-39	53	-129	-115
draait	-101	-160	126	24
dragen	-141	-56	-162	2
dragend	-36	123	-108	-60
drager	-166	40	-200	-170
dragers	17	-68	-157	-105
drempel	-19	98	-147	56
drenthe	-30	-206	63	-36
drie	67	25	-10	28
driehonderd	-29	-174	-207	-145
driekwart	153	-62	-130	-42
drietal	-106	-134	-211	-137
dringen	-137	23	-166	-205
dringt	-219	303	-238	-163
drinkwater	86	-12	47	104
drong	-114	87	-102	-176
druk	155	-230	-68	35
drukken	-137	55	20	-89
drukte	-44	-149	-210	-123
dt&v	-160	-2	145	-64
dubbel	-118	-182	151	-85
dubbele	38	92	32	-268
duidelijk	99	-75	15	-208
duidelijkheid	-34	-139	-38	-76
duiker	59	-134	-175	-96
duitse	-121	60	-202	-142
duitsland	11	-46	-117	-78
duizend	-117	58	158	149
dunbevolkte	37	-42	116	73
duo	-252	-8	19	33
dupe	-159	-110	-97	-110
duren	109	-105	-123	-86
dus	-262	-146	282	-198
dusver	52	-156	-186	-122
duur	84	-17	135	-63
duurde	163	-160	-55	-124
duurder	63	-154	-106	-119
duurt	152	-34	-143	56
duurzaam	-85	-183	-56	105
duurzame	-76	66	-153	22
dv&o	-148	-153	-142	-136
dwangmiddelen	57	-17	-98	4
dwangsom	62	5	11	-70
dwangsommen	-133	-141	-227	-2
dwingt	-109	-161	56	-112
e	-52	-5	-20	-43
ebn	-111	-167	-118	-142
echter	245	-237	184	-159
economie	102	-149	-146	-111
economisch	-107	-108	85	-94
economische	-15	-90	-198	-162
een	-19	98	-17	2
eenduidig	172	-118	-149	-98
eenheden	-94	-2	186	54
eenheid	-177	146	-8	-145
eenmaal	-218	-80	-15	32
eenmalig	-65	-153	-207	90
eenmalige	-4	-214	48	-181
eens	-105	-17	231	24
eenvoudig	-97	-71	60	-200
eenvoudige	-1	-93	-230	42
eenvoudiger	-187	70	-46	86
eenzelfde	-140	7	197	145
eer	85	-173	-140	-166
eerder	177	-30	-134	-151
eerdere	43	-216	-124	12
eerst	-65	-83	355	188
eerste	-48	20	126	143
eerstvolgende	-127	-112	193	327
effect	407	-207	-189	-100
effecten	-47	58	-168	-93
eg	-65	-143	-154	-81
eigen	-46	-10	-109	-219
eigenaar	13	-54	43	-176
eigenaren	-78	41	-88	17
eilanden	-146	-153	-59	92
eim	-104	28	-131	-137
eind	-127	-214	52	406
einde	-46	-70	-175	145
eindevaluatie	-76	-106	-164	102
eindgesprek	75	-34	-141	-166
eindhoven	-127	-141	-139	128
eindigt	-207	31	-108	-57
eindrapport	-103	-85	-74	-139
eindtoets	52	-112	-168	-172
eis	-94	17	37	-176
eisen	-75	-49	-7	-140
elders	66	-64	-34	-54
elektrisch	-102	-60	-218	33
elektrische	98	-144	63	-94
elektronisch	-161	102	-85	34
elektronische	-117	-32	-23	-53
elf	201	-181	-228	-105
elk	-136	344	-38	-80
elkaar	41	47	-3	-140
elkaars	33	56	45	24
elke	-157	287	3	-39
emmen	-131	-73	89	82
en	-47	5	61	24
ene	165	-37	-175	-173
energie	-79	-235	-215	-178
energiebelasting	-132	-76	-115	-102
energieverbruik	121	59	-182	-87
engels	-81	-97	-159	15
enige	-87	-98	-63	-68
enkel	150	-110	-144	-109
enkelband	-120	-146	-171	-150
enkele	-41	-188	-149	-160
enquête	-34	-194	-5	-52
enthousiast	-148	-11	182	-137
er	70	-51	88	126
eraan	-108	-26	-166	-155
erbij	51	-146	140	-77
erdoor	80	-118	-135	54
erf	-160	48	98	-52
erfbelasting	-141	165	124	-141
erfgoed	-80	-131	19	-14
erfgoedinspectie	41	-3	-160	-137
erin	-142	-131	45	-42
erkende	10	-2	-11	-116
erkenning	-177	71	-32	-14
erkentelijk	-114	-175	-340	-253
ermee	-53	-47	78	-55
ernaar	-124	-223	39	236
ernstig	-132	-148	-204	-149
ernstige	27	-102	-29	8
erop	49	149	-91	-192
ertoe	-180	10	73	-136
ervan	25	-67	-22	-165
ervaren	366	-188	-135	-192
ervaring	-210	-223	49	-27
ervaringen	0	-126	-5	80
ervaringsdeskundigen	-108	125	-165	-190
erven	-65	-153	-151	-113
ervoor	1	93	-76	202
eten	-36	8	-169	-147
ethiopië	12	-120	-152	-55
eu	-153	-189	-46	-173
euro	-36	45	-3	-73
europa	56	-215	-249	-7
europees	-101	-85	152	-66
europese	-132	-110	51	-37
eustatius	82	-193	-140	-122
evaluatie	-65	-90	-106	93
evaluatiebepaling	-195	125	41	-202
evaluatieonderzoek	-174	-160	-27	0
evaluatierapport	-91	-111	-101	-142
evaluaties	-77	-130	-124	-104
evaluatoren	-39	158	-118	-83
evalueer	-140	206	-12	5
evalueert	-101	-127	-82	122
evalueren	-139	-3	-251	-142
even	-17	61	-40	-166
eveneens	-174	229	151	-92
evenmin	60	37	60	-198
evenwel	155	-158	200	-49
ex	-100	-148	-161	-120
examen	24	-240	-96	-185
examencommissies	-113	-181	104	-29
examens	-156	121	-162	-2
excuses	-193	83	164	-107
experiment	-144	-46	5	-164
experimenteren	-123	-160	19	77
exploitant	-155	-152	-186	-202
exploitanten	-100	84	-180	19
extern	-71	-230	99	165
extra	-10	94	93	109
eén	-58	93	-149	-11
f	-151	61	167	136
fabrikant	-165	-137	74	-225
fabrikanten	-146	-157	-184	-39
familie	81	-162	-213	77
familieleden	90	-109	-191	-81
faso	-90	40	71	-87
faunafonds	-94	54	26	61
februari	-142	-71	159	75
federatie	-100	-91	-23	-156
feitelijke	120	72	58	-122
feiten	-150	20	53	20
fez	-146	90	64	-151
fiets	-127	-214	-221	-158
fietsen	-16	-169	76	-72
fietsers	-29	-141	-88	-99
figuur	-168	-177	23	-96
financieel	-100	-98	-146	-153
financiering	-128	75	100	25
financiële	-24	57	-2	113
financiën	-147	-94	29	-102
finland	90	-108	-184	-152
fiscale	-113	40	-15	39
fnv	-189	207	-25	-168
folder	-79	87	-219	-206
fonds	-119	136	43	-77
fondsen	-163	-134	-189	90
formatie	-118	-167	182	-122
formulier	0	-94	195	186
formulieren	78	111	25	18
fors	54	-165	-152	-144
foto	-122	100	-103	-93
fout	172	-168	-96	-131
fouten	147	-170	-140	-199
foutmarge	73	-46	67	-96
fractie	-148	29	-189	-102
fracties	-106	-226	-163	-137
frankrijk	-124	-182	-106	-181
fraude	79	-141	48	-127
frequentie	-16	122	97	-141
fries	36	-96	-111	-69
friese	-122	-140	-27	127
friesland	-143	-142	-149	-167
fryslân	-104	-194	91	96
functie	14	15	105	-148
functies	-35	71	109	-182
fysieke	-9	138	167	73
ga	-166	13	46	91
gaan	17	5	177	108
gaande	-135	-135	159	22
gaarne	-143	82	10	3
gaat	-129	-148	114	253
gaf	-48	145	-230	-184
gang	90	13	-73	-216
ganzen	22	-116	-161	-165
garanderen	-147	-134	115	-96
garant	-67	-112	150	39
garantie	-45	-23	6	30
garanties	-169	-159	-191	-120
gast	-103	-185	-198	-172
gastouderopvang	-122	-150	27	-20
gastouders	56	144	-74	-150
gasverbruik	117	-104	-190	-83
gaven	-165	-137	-139	-151
gbm	26	19	-155	-74
geachte	-127	-221	-188	-128
geadviseerd	-107	77	-171	-66
geanalyseerd	-148	-118	-150	-103
geantwoord	-105	-148	24	-140
gebaat	-137	50	-156	-87
gebeld	115	4	-157	53
gebeurd	-188	-197	-118	-253
gebeurde	13	-159	-107	-136
gebeuren	-89	-126	69	76
gebeurt	-14	71	163	39
gebied	-123	-17	-43	-274
gebieden	36	37	-96	-203
gebleken	129	-10	11	30
gebleven	136	-116	-275	-126
geboden	-149	-102	48	-120
gebogen	-53	-90	-128	-92
gebonden	39	-235	-119	-170
gebouw	-169	7	-48	-53
gebouwd	40	-164	3	-109
gebouwen	-87	-15	2	-91
gebracht	17	-48	-44	1
gebrek	196	-256	16	-135
gebreke	-64	-115	-136	36
gebreken	203	-32	-164	-173
gebruik	45	7	-104	101
gebruikelijk	-167	-166	-235	-44
gebruikelijke	-189	-175	-188	103
gebruiken	-106	-81	104	18
gebruikers	-107	-15	-171	-211
gebruikgemaakt	-93	-158	-66	-112
gebruikmaken	-90	-90	-137	-142
gebruikt	-27	-28	-74	-23
gebruikte	73	-11	-198	-141
gecertificeerd	-105	-170	-178	-124
gecertificeerde	-16	-16	-39	-164
gecontroleerd	-115	52	38	7
gedaald	278	-146	-248	-82
gedaan	36	-28	-34	-90
gedachte	-182	258	283	-87
gedachten	-110	-260	-253	-19
gedateerd	-33	-52	-162	-138
gedeeld	33	34	3	-231
gedeeltelijk	134	68	80	-144
gedegen	-193	-128	-197	-173
gedekt	-188	-163	-144	-75
gedeputeerde	-74	-139	-120	-108
gedetacheerde	-92	-139	-182	-123
gedetineerde	-179	60	-183	-149
gedetineerden	-20	-256	-17	-22
geding	-136	-208	74	66
gedrag	11	-244	-165	-19
gedragscode	-11	-132	67	-39
geduld	28	-101	-180	-146
gedurende	36	-25	-243	-147
gedwongen	-29	-33	-190	64
geef	-113	370	-237	-253
geeft	-178	2	-127	-136
geen	194	-94	192	-172
gegaan	16	-155	-48	-272
gegeven	-72	81	127	-228
gegevens	162	-49	-4	18
gegroeid	-50	-87	-132	-87
gehaald	177	-201	-313	-214
gehad	159	-58	-59	-75
gehalte	-76	97	-29	-124
gehalveerd	93	-146	-104	48
gehandhaafd	-125	5	121	-70
geheel	114	64	-215	57
geheim	-170	75	81	11
geheime	-138	70	-138	-182
gehele	73	114	-146	16
geholpen	-186	15	53	85
gehoopt	94	-141	-145	-87
gehoor	-170	50	58	-173
gehoord	141	-228	-21	-130
gehooronderzoek	-126	-102	-59	24
gehoorverlies	42	-167	-175	-88
gehouden	-36	-91	-78	-4
gekeken	-253	-180	-257	-93
gekeurd	-186	0	43	95
gekomen	-37	-178	-18	27
gekoppeld	-171	-141	-47	-153
gekost	75	-137	-160	-64
gekozen	-17	-261	33	-218
gekregen	-44	-219	178	29
gelaten	-180	-225	-155	-125
geld	-175	-45	152	-182
gelden	-197	5	-22	-63
gelderland	13	-132	-176	-164
geldig	-174	161	-124	-112
geldige	88	-9	-143	-94
geldt	-64	-51	40	-55
geleden	13	-180	-248	-186
gelegd	-200	-186	-190	80
gelegenheid	-143	-175	-33	-52
geleid	-8	-106	128	-143
gelet	-72	-15	124	-78
gelezen	-143	-209	-264	-226
gelijk	122	-30	-20	-117
gelijke	111	-117	-146	-126
gelijktijdig	-76	-133	28	67
geluid	25	-102	-236	-103
gemaakt	-77	-152	8	-72
gemaakte	82	-139	-124	-23
gemeenschappelijk	-147	-151	-195	-190
gemeenschappelijke	45	171	124	142
gemeente	-25	-47	-85	-105
gemeentefonds	-218	11	105	-25
gemeentehuis	-122	113	49	-133
gemeentelijke	-100	-201	43	13
gemeenten	40	-59	37	-45
gemeenteraad	-37	-87	-121	-15
gemeentewet	-150	-23	-177	-118
gemeld	103	-29	-243	-261
gemelde	128	-107	-92	-37
gemengd	-103	5	-158	-113
gemengde	19	73	56	-115
gemeten	-19	50	44	9
gemiddeld	362	-217	-173	-150
gemiddelde	120	-40	-226	-179
gemist	116	169	40	-189
gemiste	15	-26	-219	-167
gemoeid	-175	-222	-128	-83
geneeskundige	-113	-158	163	14
geneesmiddelen	-150	-75	-116	-123
geniet	-117	-81	-134	-85
genodigden	124	-106	-101	-105
genoeg	50	-275	129	-250
genoegen	-97	-134	-143	-137
genoemd	50	-135	-238	-82
genoemde	1	-198	60	-99
genomen	90	0	12	22
genootschap	-157	-61	-21	-28
geoefend	139	-166	112	-157
geopend	-165	-64	-108	-288
gepaard	203	-20	-128	-111
geplaatst	-14	-31	-150	103
gepland	-76	-48	7	263
gepleit	-170	98	-178	-106
gepubliceerd	-121	-95	-160	-100
geraadpleegd	-117	-13	116	104
geraakt	-131	-141	30	-142
geraamd	119	-224	-215	-216
gerapporteerd	110	22	-146	80
gereageerd	-103	-140	-241	-142
gerealiseerd	80	-94	-181	-148
gerechten	-154	-179	72	27
gerechtsdeurwaarders	51	13	16	51
gerechtvaardigd	-124	-143	116	29
gereed	-107	-292	113	295
geregeld	38	-16	239	8
geregistreerd	-28	-136	35	-178
gereserveerd	-128	-30	-18	41
gericht	-12	-4	29	-154
gerichte	27	92	27	-95
gering	40	-243	90	-121
geringe	-216	-71	94	-133
gescand	-60	14	-113	-122
geschiedt	-125	-169	157	-137
geschil	-111	-165	30	73
geschillencommissie	-49	94	16	76
geschoold	-110	60	-142	-162
geschrapt	-43	-167	129	55
geschreven	-159	-9	-87	-192
gesloten	-118	-175	-5	-179
gesprek	-27	-10	49	154
gesprekken	25	-28	-40	24
gesproken	-179	-108	-119	-165
gestand	-78	-54	-152	-105
gestart	-161	-119	34	-278
gestegen	235	-150	-257	-103
gesteld	20	-140	-1	-109
gestelde	-8	-107	81	-88
gesteund	137	-117	-88	-89
gestuurd	-112	-95	82	-43
gesubsidieerde	168	-151	-101	-90
getal	-278	49	29	-19
getekend	-93	-174	54	-160
geteld	-148	22	-186	-136
getest	60	-195	32	-162
getoetst	-66	-14	-130	-28
getoond	4	-91	-141	-124
getreden	-101	84	101	-257
getuigen	-137	41	64	-123
geuit	-140	-170	56	63
gevaar	-185	-113	79	70
gevaarlijke	65	-18	-150	-121
geval	-187	-232	58	49
gevallen	298	-13	-42	-104
gevangeniswezen	-153	-113	-169	-159
gevel	-110	30	-113	-124
geven	34	181	46	-28
gevergd	-145	-172	6	-166
gevestigd	-164	37	13	-131
gevoegd	-157	-129	-83	-89
gevoegde	-22	-73	-71	-64
gevoelig	-184	-142	-127	-154
gevoerd	-170	-150	-277	1
gevolg	79	26	120	-135
gevolgd	-81	-128	30	84
gevolgen	22	-103	-67	108
gevonden	281	-178	36	-100
gevraagd	-93	-44	-55	4
gevraagde	-182	39	227	127
gevuld	-113	-90	-144	-176
geweest	-119	-188	-218	-188
geweld	-4	-25	-189	-15
gewenst	-60	261	-284	-175
gewerkt	49	-139	116	-83
gewezen	-178	68	-47	-190
gewicht	113	14	-152	-78
gewijzigd	-181	-50	140	121
gewijzigde	-20	44	-28	-72
gewisseld	-45	104	1	-116
gewogen	-99	-139	-167	70
gewond	-145	-168	-130	-132
gewone	-15	-170	48	-172
gewoon	-146	-145	-122	109
geworden	123	-177	-2	-171
geworven	-163	41	-165	-167
gezag	64	-108	72	-167
gezamenlijk	-164	42	-92	46
gezamenlijke	-48	147	147	-42
gezegd	-131	-87	-224	-41
gezet	63	-160	-233	-116
gezeten	-168	-102	71	69
gezien	-59	148	157	95
gezin	-28	126	78	-195
gezinnen	228	38	-169	-146
gezinshereniging	30	-121	-125	-90
gezinsleden	89	-62	-123	-136
gezond	-123	24	-134	-83
gezonde	-150	-105	-105	9
gezonden	-67	-82	-47	46
gezondheid	57	-153	-79	-61
gezondheidsraad	-45	-161	-139	15
gezondheidszorg	-229	-82	80	-15
geëvalueerd	-160	-68	-275	24
geïndexeerd	-45	-14	37	65
geïnformeerd	1	-154	-215	66
geïnterviewd	-73	75	-115	-78
geïnvesteerd	33	-160	-175	-154
ggd	-116	-58	62	-177
ggd'en	-107	-141	-14	67
ghana	-134	-132	82	76
gi	-87	-151	-165	-136
gi's	-213	-27	31	-103
giften	93	-155	-55	-99
ging	75	-58	-315	-263
gingen	100	-141	-152	-189
glastuinbouw	-43	-128	-123	-117
goed	126	88	-64	-120
goede	4	-111	-204	-59
goederen	-89	-148	-186	-76
goedkope	114	-176	-108	-96
goedkoper	82	-168	-244	-149
gold	-192	-190	-208	-56
graag	-290	200	-75	-235
graden	-2	-83	-131	-95
gratis	-41	119	52	-66
grens	-232	1	150	-91
grenswaarde	-56	-22	22	128
griffier	-81	-110	-117	40
griffierecht	-123	-61	-172	-129
griffierechten	-128	35	-166	-162
griffiers	-138	-141	-131	93
groei	202	-44	-206	36
groeide	167	-143	-149	-119
groeilening	35	-50	-148	-133
groen	-95	-31	-123	-147
groene	-109	31	-164	-134
groenlinks	-116	28	-53	-81
groep	-23	44	158	-1
groepen	-75	-48	-149	-241
groepsgesprekken	-121	-134	-125	-104
grond	-133	-95	97	-139
grondslag	75	-117	99	-105
grondwet	-120	-21	-166	-156
groningen	-4	-135	61	190
groot	179	-53	-95	-228
grootst	234	-195	-53	-26
grootste	13	-160	-35	33
grote	-20	-124	-197	-219
grotendeels	-13	-156	-200	-127
groter	103	-50	-227	-161
grotere	94	-216	28	13
gunnen	-143	110	-144	-149
gunstig	192	-199	-232	8
gunstige	38	-130	-175	68
gunstiger	67	-132	-105	-114
h	-93	-87	-108	-124
haag	30	23	-87	-109
haalbaar	-179	-115	233	141
haalbaarheid	-110	-130	122	140
haalbaarheidsonderzoek	-122	97	63	-142
haalt	43	-191	108	37
haar	-59	5	15	-94
had	145	87	-148	-166
hadden	183	-186	-197	-109
halen	-11	-34	93	-170
half	-102	169	-67	102
halfjaar	-96	46	-199	-48
halfjaarlijks	-80	-213	165	108
halfjaarlijkse	-128	86	-128	129
halftarief	-87	89	-3	-36
halm	5	-132	148	-113
halte	-61	-39	39	-130
haltes	24	-68	-95	-116
halveren	-151	176	-59	-55
halvering	-113	47	203	-150
halverwege	-57	-219	64	26
hand	-278	116	-47	74
handboek	-139	-145	144	91
handel	-48	-2	-1	66
handelen	-40	-101	87	-92
handelt	-168	-154	16	-129
handen	-220	79	-146	-69
handhaven	-179	-101	-95	-125
handhaving	19	-115	-273	-85
handicap	-82	-136	-94	-147
handleiding	-166	25	121	163
handreiking	-139	-171	7	33
hangen	68	0	-172	-155
hangt	-123	-225	-55	-171
hard	-5	-130	-188	15
harde	-77	54	123	-96
harder	83	-106	-158	-175
hardheidsclausule	-105	-152	-100	-148
hart	-192	-201	-178	-187
harte	-104	-52	319	83
havelte	-141	-45	42	149
haven	-127	-102	-137	-83
havens	11	32	-144	-107
haverkort	-114	-75	-123	-117
hbo	-170	7	98	-109
heb	-103	-51	1	-197
hebben	-25	-172	-20	-205
hebt	-10	-150	-197	-211
hecht	-145	-245	-126	-307
hechten	-189	-153	-173	-121
hechtenis	-103	-133	-43	-92
hectare	-83	64	-46	-39
heden	-7	-149	-40	-195
heeft	-28	-103	-10	-146
heel	130	-181	-198	6
heer	-229	-244	-191	-99
heerlen	-29	-163	-28	-150
heet	64	148	-185	-134
heffing	-148	-8	125	-5
heg	-88	29	-111	-108
heggen	-119	-176	-114	-70
heide	-147	120	70	70
heil	-144	66	86	-125
helder	-204	187	-284	-107
heldere	53	-142	-170	-115
hele	77	-54	161	-113
helft	120	-114	0	94
helikopters	-120	40	-145	-123
helpen	-48	-200	-8	17
helpt	-211	-163	-157	-200
hem	-91	44	109	-8
hen	41	-105	-22	37
herfstreces	-43	25	-130	-130
herhaal	-129	182	-198	-156
herhaald	-156	43	-153	149
herhaalde	99	84	-152	-154
herhaaldelijk	-150	6	-146	-124
herhaalt	-113	-147	-142	108
herhalen	-150	-154	1	100
herhaling	37	-48	161	-212
herijken	-148	131	-214	-67
herindeling	-134	-138	-71	-21
herinnert	1	-184	-106	-102
herken	-208	-67	-159	-181
herkennen	-211	31	-250	-150
herkent	-105	-111	-235	-191
herkomst	137	13	-42	-156
heroverwegen	-52	72	84	48
herschreven	-118	-152	139	117
herstel	-26	-3	-91	-179
herstellen	22	-164	-240	-152
herzien	-147	-59	-50	-58
herziene	-120	-174	115	112
herziening	-106	-52	209	166
het	2	21	13	5
hetgeen	-6	-91	48	59
hetzelfde	-156	-5	-25	-84
hield	-91	-184	-128	-111
hielden	20	-200	-173	-180
hier	-163	-176	60	-71
hieraan	-47	-49	146	92
hierbij	-104	-134	-177	-460
hierdoor	-15	-83	-129	-87
hierin	-102	-161	237	-38
hiermee	-178	-224	138	18
hierna	-137	-142	-262	-209
hiernaar	-47	-125	133	142
hieronder	-142	-161	-375	-386
hierop	-102	-97	132	174
hierover	-149	-49	60	131
hiertoe	-88	-115	178	17
hiervan	-107	-157	40	11
hiervoor	-151	10	215	137
hij	-2	178	13	14
hitte	58	21	-238	-124
hitteplan	-1	48	-119	-142
hoe	-117	-71	-63	21
hoeft	-181	28	-40	-187
hoek	-101	-124	82	-148
hoeveel	-11	-61	-98	-147
hoeven	8	-170	-13	63
hoeverre	-56	-134	-181	81
hoewel	137	-162	27	-126
hoezeer	-128	-187	138	-158
hofkamp	-5	26	-36	-69
hoge	25	-134	-244	-175
hoger	146	-22	-178	-202
hogere	-74	-28	201	-84
hogescholen	-103	-26	105	130
hogeschool	-177	-15	-32	-176
honderd	-35	-79	-19	46
honderden	-154	-103	-139	-126
honorair	-132	-125	-119	-153
hoofddirectie	-101	-133	-135	44
hoofdlijnen	34	-10	-101	-65
hoofdstuk	-242	-113	-42	-146
hoofdvraag	-143	-57	-39	-77
hoog	186	-136	-315	-201
hoogachtend	-109	-118	-107	-107
hoogleraar	-146	58	-175	-127
hoogopgeleiden	72	-127	-141	-111
hoogste	-31	-27	-113	-29
hoogte	103	-107	20	65
hooguit	-66	120	121	-173
hoop	-125	-21	-127	5
hoort	-154	18	8	157
hoortoestel	-12	-149	-116	-117
horen	-12	128	122	-149
horizonbepaling	-109	105	-15	12
hotel	-135	-121	-105	-135
houd	-156	204	11	-139
houden	-52	4	-108	-12
houder	6	-206	129	-168
houders	49	4	-68	-107
houdt	-131	3	34	24
hout	-152	-115	40	-135
huid	85	-173	-247	-216
huidige	-137	-52	203	-150
huis	-79	-65	-189	-38
huisarts	168	-21	60	-74
huisartsen	-117	28	57	102
huishoudens	134	-26	-100	-159
huiskamer	-114	-194	-146	-124
huisverbod	51	-149	-208	-175
huisvesten	-159	8	63	-157
huisvesting	7	-100	-81	10
huizen	115	-95	-152	-170
hulp	89	-36	-238	-17
hulpmiddelen	-108	-34	29	-175
hun	54	23	-46	-48
huur	-195	41	165	-59
huurcommissie	88	-121	-209	34
huurder	-80	-92	14	-27
huurders	-65	107	-265	-54
huurprijs	-126	106	-120	-136
huurtoeslag	-105	-110	26	-17
huurwoningen	85	-103	-163	76
i	-67	37	-169	-80
ibo	-108	-69	-126	-94
idee	-4	143	-2	-147
identiteit	-204	53	-169	-153
identiteitsgegevens	-113	-129	102	174
ieder	-230	128	-68	-183
iedere	-148	182	-72	-42
iedereen	-248	-114	102	-223
iemand	-16	-168	-117	-113
iets	0	97	-12	-78
igz	-21	136	-188	-91
ii	-175	-25	-148	-146
iii	-178	8	48	-145
ik	-129	-122	160	188
illegaal	11	-116	-120	12
ilt	-175	-40	-7	-45
img	109	46	-167	-102
immers	-233	-206	-29	-237
immigratie-	-108	-101	8	-149
imo	-98	117	26	-138
importeurs	-66	-125	-148	150
in	-39	20	5	93
inbegrip	-126	52	26	34
inbreng	-110	143	-220	-187
inbrengen	-97	-154	60	-65
inburgeraars	58	-206	-167	-178
inburgering	22	-211	-75	-17
inburgeringsexamen	127	-76	-142	-90
incidenten	11	24	-34	-129
ind	-7	-145	18	63
indeling	-136	-157	-108	-149
inderdaad	27	-197	-82	-102
indertijd	-134	-85	-110	-91
indien	-121	-51	-101	90
indienen	-179	167	-208	20
indieners	-128	-6	-233	-143
indiening	-158	-200	-33	127
indruk	59	-172	-184	-190
informatie	-55	-119	-91	-161
informeer	-71	17	-93	-82
informeren	-134	-125	-202	30
infrastructuur	-99	111	-70	-205
infrastructuurfonds	-146	-141	-140	179
ingaan	-96	124	66	58
ingaat	41	-191	94	134
ingang	-184	-110	316	451
ingangen	147	20	-158	-131
ingangsdatum	-157	-116	121	-53
ingebracht	-64	96	93	75
ingediend	-56	-37	73	39
ingegaan	-125	-107	-16	-54
ingelicht	-110	40	-175	-6
ingenomen	-123	-150	27	-2
ingericht	-180	-154	-21	131
ingeschreven	51	-26	-186	-185
ingesteld	-20	-199	-58	-231
ingestemd	-101	-118	147	-154
ingetrokken	-57	26	-37	-165
ingevoerd	-22	22	98	-19
ingevolge	-169	-201	-105	-194
ingevuld	-15	-139	37	-143
ingewikkeld	170	-214	-147	-75
ingewikkelder	-190	-150	-151	-182
ingewilligd	77	59	141	31
ingezet	118	-119	-97	-169
ingezonden	-57	-124	-136	-170
ingrijpen	-168	-144	-27	31
ingrijpend	-198	-164	68	-122
ingrijpende	-109	-147	112	-30
inhoud	-194	-129	80	62
inhoudelijk	-161	27	82	-116
inhoudelijke	-16	-144	-190	-125
inhuren	-127	-94	-82	-117
initiatief	-97	-187	3	-189
initiatiefnemers	-121	-103	49	-112
inkomen	116	-103	-166	-200
inkomens	-15	-31	49	-172
inkomsten	-23	-60	-156	-175
inkoop	-212	141	100	-29
inkopen	34	-5	-165	-167
inlichten	-144	-118	-193	-18
inmiddels	-253	-207	143	-20
inname	38	-150	-67	-109
innovatie	-91	13	-121	-129
innovatiekrediet	55	16	-156	-140
inrichten	-100	55	147	-8
inrichting	-183	11	125	-215
inrichtingen	-2	-161	1	133
inschakelen	-121	-174	-117	-161
inspannen	-90	-131	-175	207
inspecteur	-106	74	-122	-125
inspecteur-generaal	-133	-181	163	54
inspecteurs	-10	-74	-321	143
inspectie	39	57	-123	-44
inspectie-instellingen	-49	-109	-119	-65
inspecties	-64	-217	-112	-197
installatie	65	-174	53	-117
installaties	-206	-19	70	80
instantie	-110	171	-52	22
instelling	-93	-41	-20	-39
instellingen	49	-37	-95	-76
instemmen	-110	149	144	-185
instemming	-59	107	-118	-58
instemt	-68	-129	-218	49
instituten	103	44	-235	-128
instituut	-158	146	-160	-58
instroom	13	-142	-195	14
instructeurs	52	-128	-120	-122
instructie	59	-100	105	-15
instrument	-125	-58	-233	-31
instrumenten	35	-5	-188	-217
intake	31	-58	3	-131
integraal	-118	-56	69	101
integriteit	82	84	-136	-143
interdepartementaal	-108	-60	-51	-85
interesse	-83	-108	-152	-53
internationaal	-49	-156	-244	4
internationale	-75	21	-124	-150
internet	-103	72	-31	-37
internetconsultatie	-137	-218	80	126
interprovinciaal	-98	-189	-20	-75
interviews	-10	-117	-131	-111
intranet	-113	9	-144	-107
intrekken	-75	-71	26	18
intrekking	-149	-195	129	-128
intussen	-39	-145	-219	-79
inventarisatie	-92	-56	62	-90
invest-nl	-85	-141	-22	-95
investeren	-104	71	-63	29
investering	33	-44	79	-90
investeringen	26	44	-135	-132
invloed	369	-217	-52	-102
invoeren	-169	138	28	-51
invoering	106	40	-14	-155
invordering	-108	-141	52	79
invullen	-5	-98	-152	-130
invulling	-116	-162	88	-64
inwerkingtreding	-129	-121	6	253
inwoners	-125	-30	-120	-228
inzage	-217	149	60	39
inzake	-65	-9	13	-223
inzet	-28	-34	-102	7
inzetbaar	-124	-85	41	-152
inzetten	-121	-138	-50	160
inzicht	-115	-106	8	-75
inzien	-119	227	152	113
inziens	-187	174	68	-85
iob	29	161	-306	-97
iom	-18	-92	-56	26
ipo	-118	70	85	39
irak	-18	-104	-138	76
is	20	-69	52	-58
iv	-88	60	115	84
ivd	-111	66	-143	-142
iwi	122	-228	-135	18
j	-67	-70	-123	-144
ja	-128	-207	-117	90
jaar	5	80	-2	33
jaarbericht	-128	-152	-140	36
jaarlijks	-44	138	-48	-78
jaarlijkse	-141	289	-36	50
jaarplan	-140	-231	85	-51
jaartal	-190	-98	35	-94
jaarverslag	-188	-101	126	168
jaarverslagen	64	-107	-37	-81
jaarwisseling	-139	-122	-173	36
jacht	-141	-13	59	-150
januari	-177	-170	169	207
jaren	-225	-137	-359	-105
jegens	-86	-173	140	-123
jeugd	-131	-173	-171	-147
jeugdbeschermer	3	-11	-125	-81
jeugdbeschermers	1	-133	-111	-63
jeugdbescherming	-65	4	-144	-160
jeugdgezondheidszorg	-120	7	58	-77
jeugdhulp	36	-8	-138	-100
jeugdigen	-119	104	-58	-132
jeugdzorg	-182	-42	70	-88
jl	-96	-105	-39	-214
jobcoach	-2	-95	-116	-83
jodium	55	-157	-162	-107
jong	-150	34	-122	-137
jonge	14	-7	-327	21
jongens	80	-160	-148	-136
jongere	-143	185	-114	-34
jongeren	112	134	-165	-62
journalistiek	-85	-124	76	-102
juist	125	-361	155	-196
juiste	74	100	30	-106
juli	-167	-1	218	245
juni	-147	-167	107	167
juridisch	-75	-145	58	-89
juridische	-129	-182	195	33
justis	-124	-107	-207	130
justitie	-112	-87	-66	-122
justitiële	-152	-187	-219	105
kaart	-131	83	114	215
kabel	-183	-46	-166	-190
kabels	54	94	-15	-154
kabinet	-159	-143	227	201
kabinetsperiode	-90	-99	84	-20
kabinetsreactie	-128	-101	-182	-128
kabinetsstandpunt	-75	-158	-195	-64
kadaster	-97	47	107	93
kade	-82	-6	-21	-167
kader	-112	-78	-46	2
kaderberoepsgerichte	8	27	73	-46
kades	6	-95	-26	-166
kamer	-57	-39	-102	48
kamerbrief	-153	31	-152	-146
kamers	-146	79	-212	162
kamerstuk	-78	-53	-86	37
kampeerauto's	16	-130	-103	-57
kan	-93	-58	98	-17
kanalen	-141	-8	-112	60
kandidaat	59	-31	-146	-135
kandidaten	-171	38	59	-92
kans	156	-188	-70	-67
kansen	-1	-57	-210	-133
kant	41	-159	-131	184
kantonrechter	98	74	-166	-119
kantoor	-134	-189	35	-32
kantooruren	-142	49	-226	-147
kantoren	50	-196	-35	19
kanttekening	-134	-130	-155	-149
kanttekeningen	-139	-165	36	-124
karakter	-99	-120	147	-136
kas	16	-162	-100	-145
kazerne	-154	-125	-26	89
kazernes	-173	-127	-67	-121
kbvg	-88	-161	-32	97
keek	29	-121	-175	-130
keer	110	-56	-76	-57
keert	-161	-158	-173	-35
kenden	196	-152	-120	-74
kengetal	-70	58	-121	-123
kenia	-70	-133	-154	-101
kenmerk	32	-61	-110	66
kenmerken	-85	-128	-78	-20
kennelijk	-139	-123	34	-114
kennen	3	-179	-78	-76
kennis	49	-46	-62	14
kenniscentrum	-113	-91	147	-67
kennisgenomen	-93	-100	25	-151
kennismigranten	-5	43	-201	-174
kennisplatform	-89	-17	-157	-39
kent	-108	-208	-69	-223
keren	-139	44	-41	-209
kerken	64	44	-23	-131
kerkgenootschappen	-71	-75	6	-3
kern	-135	92	-67	47
kerndoelen	3	90	29	-112
kerstreces	-94	-109	-152	191
keten	-30	-145	-14	67
keuren	54	178	-191	-173
keuring	-35	2	111	18
keuringen	13	158	42	-142
keurmerk	-51	112	-25	-47
keuze	-108	141	144	63
keuzedelen	-64	-42	-95	-99
keuzes	-149	7	125	55
kies	-141	-6	140	2
kiesraad	4	9	-228	-175
kiest	21	-248	302	228
kieswet	-96	17	-128	27
kiezen	-128	71	11	-156
kiezer	41	50	-173	-164
kiezers	-26	-98	-240	-194
kijf	-111	-160	-182	-180
kijken	-148	-207	-261	-210
kijkt	-164	-176	51	117
kilo	-183	-112	-154	-138
kilogram	-98	-19	-177	-125
kilometer	-57	52	-121	-209
kind	-19	101	-17	-266
kinderbescherming	-111	-42	-208	-167
kinderbijslag	95	-151	-117	-118
kinderen	-66	94	-39	-36
kinderombudsman	-178	-149	-186	-61
kinderopvang	-231	6	-97	-164
klaar	-164	-42	21	89
klacht	49	59	-178	1
klachten	185	-99	-210	-99
klachtencommissie	-133	87	-13	-101
klachtenregeling	107	50	-180	-107
klagen	123	-172	-111	-113
klagers	57	42	41	-146
klant	-102	-25	-163	-144
klantdossier	-137	85	0	-150
klanten	-35	-189	-229	-188
klantmanager	109	-14	-179	-113
klas	73	-18	19	75
klassen	-176	78	-199	-168
kleding	-113	-117	-167	35
klein	156	-154	2	-87
kleinbedrijf	-15	-26	-56	-162
kleine	172	4	-191	-88
kleiner	-43	68	-221	-133
kleinere	-98	7	-45	4
kleinschalige	50	-122	-158	-180
klimaat	-179	-196	-234	-184
klinkt	-165	-14	-162	-166
klopt	11	-159	-201	-152
knelpunt	132	20	-131	-89
knelpunten	-106	104	-156	-139
knmg	-86	-96	148	13
knmi	-51	-186	92	-21
knop	65	-81	74	-92
koepel	-132	29	122	14
koepels	-146	-115	-159	23
kom	-105	-55	-70	135
komen	12	43	12	34
komend	-98	-141	54	96
komende	-184	-206	-119	122
komst	-109	-161	-174	-150
komt	27	-142	153	237
kon	271	22	-209	-150
konden	172	-227	-238	-229
kondigde	-110	-132	-153	-167
kondigt	-172	-139	39	-131
koninklijke	-50	-156	-31	-20
koninkrijk	54	-143	-27	41
koninkrijksrelaties	-60	18	19	116
koop	40	-29	-213	-215
koophandel	-129	-1	66	-21
koopt	-175	-126	80	55
koos	-126	-88	-179	-119
kopen	-62	-14	-93	-13
koppelen	-115	120	-88	63
koppeling	54	91	51	72
korps	-124	-163	-232	-181
korpschef	-153	-113	26	78
korpsen	-25	-243	151	10
kort	-14	-106	-234	-67
korte	-173	-62	-165	34
korter	228	74	-137	-198
kortere	-156	-25	-246	-30
korting	18	-45	19	-135
kost	-42	0	-25	-52
kostbaar	133	-123	-94	-116
koste	104	-203	-121	-109
kosteloos	-9	126	-63	20
kosten	32	-65	24	-64
kostendekkend	-63	-40	98	-185
kostprijs	-104	-136	93	-8
kostte	-17	-203	-186	-104
kracht	-103	-127	-59	71
krachten	96	-117	108	-119
krachtens	-183	-172	-16	-153
kranendonk	-94	-154	-72	-97
krap	-158	-85	-58	-198
krediet	120	-127	-15	-125
kreeg	169	-230	-201	-156
kregen	66	15	-10	-196
krijgen	-102	81	-113	66
krijgsmacht	-215	-60	-22	-154
krijgt	-198	-1	140	239
kring	-92	7	-11	6
kritisch	88	-86	-233	-205
kritischer	136	-171	-184	-177
kroon	-114	-10	83	-165
kruis	-103	-116	-105	-72
kunnen	-79	-44	-133	0
kunt	-108	-64	49	16
kwaliteit	222	-228	-191	-48
kwam	-49	-269	-282	-211
kwamen	68	-147	-204	-155
kwart	332	-192	-229	-162
kwartaal	-123	-125	-121	283
kwartier	53	-166	-67	-79
kwetsbaar	147	-223	9	-111
kwetsbare	63	42	-162	-170
kwijt	-12	-146	14	-183
laag	30	-29	-238	-156
laat	121	224	45	109
laatste	-122	135	-111	-65
lag	105	-210	-188	-195
lage	81	76	-196	-154
lagen	-161	-130	-136	-118
lager	303	-50	-113	-161
lagere	-6	-160	66	-168
land	54	92	-135	-132
land-	87	-167	-167	-151
landbouw	-160	-222	-81	-73
landelijk	-180	134	-59	-66
landelijke	-15	183	57	-23
landen	-68	-90	15	-50
landgoederen	62	41	-204	-143
landmacht	-184	-162	-54	86
landsadvocaat	-68	-123	91	134
landschap	-113	-64	-122	-128
lang	-21	1	-105	-135
langdurig	-93	-137	-253	-46
langdurige	7	-169	-147	-157
lange	2	1	-241	-213
langer	10	178	0	90
langere	77	59	184	82
langjarige	78	-7	-15	-113
langs	-32	6	-330	-243
langste	-112	-119	-176	35
laptop	101	100	-195	-159
last	142	-18	-122	-78
laste	-151	37	143	-37
lasten	54	15	-40	3
lastig	-156	-151	90	90
late	-158	-128	103	-182
laten	-110	201	20	-27
later	-14	-159	-52	-65
latere	56	53	-157	34
leden	-87	-119	-118	-138
leefomgeving	-39	-31	52	8
leeftijd	31	-81	-56	-143
leeftijdsgrens	-179	153	25	-176
leeg	164	-217	-150	-160
leegstaande	34	111	-105	23
leegstand	-22	-28	52	-158
leent	-92	-126	-2	48
leerbedrijf	-137	31	-84	-155
leergang	-113	-120	159	-136
leerkrachten	-114	-8	-113	-168
leerling	0	-137	-45	-192
leerlingen	184	-178	-112	-134
leerplichtambtenaren	-36	84	-120	-135
leert	112	-170	48	-121
leerweg	4	12	98	-103
lees	-51	75	39	-89
leesbaar	-97	27	-124	-147
leesonderwijs	7	64	-91	-130
leest	-19	-202	-196	88
leg	-163	311	53	181
legde	-110	-185	-170	-158
leges	-49	-79	14	-40
leggen	7	181	-230	100
legt	-249	-242	-1	112
lei	-143	-105	60	86
leid	-105	224	-226	-141
leidde	193	-130	-159	-104
leidden	167	-172	-190	-108
leiden	66	-244	-12	3
leiding	-75	-74	48	-117
leidingen	-105	44	-221	122
leidraad	-85	-195	115	60
leidt	53	-103	-78	-1
lenen	-11	40	50	21
lening	-12	87	-66	-228
leningen	73	18	-93	-98
leraar	-63	78	-174	-101
leraren	-75	-11	-281	-244
lerarenopleidingen	-121	-182	-210	-33
leren	-189	-2	-227	-146
les	-108	49	128	-216
lessen	41	-11	-203	-138
lesuren	78	6	-205	9
letten	-75	-127	85	112
leven	-71	-200	-168	-60
leverancier	-147	-107	24	-225
leveranciers	-62	146	-47	84
leverde	218	-184	-181	-155
leveren	58	-210	192	106
levering	-157	-176	79	66
levert	-246	-213	-163	113
levertijd	155	-102	-159	-129
lezen	113	54	-32	-203
lichaamsmateriaal	-94	-77	150	41
licht	-91	17	-113	-57
lichte	58	105	-213	52
lichten	-203	-66	1	-4
lichter	-108	66	-54	2
lichtere	-127	127	7	18
lid	-62	-151	-105	-11
lidstaten	-186	-26	-5	-72
liefst	-211	216	-207	-154
liep	148	-115	-103	-100
liet	-35	12	-192	-233
liever	-264	156	167	-219
lift	-220	-172	80	-138
liggen	-147	28	-27	55
ligplaatsen	48	76	-144	25
ligt	57	-124	33	-74
lijdt	-51	-200	-174	-92
lijkt	50	-93	74	-16
lijn	-37	5	-78	-173
lijnen	-181	-160	-85	-148
lijst	-133	-4	68	109
limburg	65	-238	14	83
lindhout	-130	-116	-71	-78
liter	-181	-144	-133	-109
literatuur	-4	-105	-162	-85
lnv	-58	-142	-26	30
locatie	-34	78	48	6
locaties	57	-69	-51	-32
logistiek	-139	-130	-119	-157
lokaal	-97	-47	15	-185
lokale	-108	-94	57	-107
lokalen	125	-127	73	-107
loket	21	171	7	-95
loketten	38	-200	8	79
lokt	89	-151	-136	-116
lood	141	-113	-166	-138
loon	-36	-4	6	-29
loondoorbetaling	-141	24	-135	-45
loongrens	63	-19	-34	-162
loonstrook	-41	-58	-202	-124
loont	115	23	22	-127
loop	-171	1	-5	65
loopt	-149	-83	75	-84
looptijd	-74	128	65	1
lopen	117	-125	102	-46
lopende	-181	69	227	204
los	-178	145	-167	-137
loting	-186	66	-180	-68
lto	-113	-98	-89	-5
luchthaven	-21	-123	-214	21
luchtkwaliteit	94	-100	-121	-92
luidde	-207	49	-162	-191
luiden	-187	-129	-92	-91
luidt	123	70	-268	-216
lukt	-58	-175	-146	-1
lvvn	-101	-168	124	-33
m	-135	-131	-149	-113
maak	-161	394	-256	2
maakt	15	-145	104	24
maakte	-178	-200	-187	-160
maakten	-170	-120	-171	-123
maal	-75	-121	-176	-91
maand	-96	63	58	269
maandelijks	-170	-132	188	66
maandelijkse	-125	42	-173	-155
maanden	22	-1	3	94
maar	251	-117	-31	-77
maart	-158	-84	94	91
maastricht	-141	-149	-163	-94
maat	39	87	34	-186
maatregel	99	38	111	17
maatregelen	-66	-235	-319	-70
maatschappelijke	33	92	-33	-45
machines	85	-186	-102	-171
machtigde	-20	-54	-39	-86
machtiging	-129	-28	-141	-120
mag	-288	191	-129	-37
majesteit	-20	-54	-39	-86
makelaars	23	1	-60	-110
maken	2	54	-22	62
mali	-218	-142	-71	-213
manier	-100	-26	7	-5
mannen	195	54	-93	-63
mantelzorgers	66	108	-189	-2
marechaussee	23	-192	26	-223
marine	-153	-150	74	119
maritieme	-95	139	-122	-142
markt	-203	-43	108	-259
markten	-132	-172	-178	-139
marktpartijen	-71	-126	-144	-133
marokko	-94	100	-28	-140
masten	-71	160	130	-122
mate	30	-203	-10	-218
materieel	-96	-108	116	-84
maximaal	-126	-23	-147	-158
maximale	-90	45	-157	54
maximum	-36	121	-42	-139
mbo	-40	-50	110	-129
mbo'ers	-21	32	-62	-49
mede	-55	-14	-112	-130
mededeling	-93	-90	-159	-159
medewerker	136	-32	-206	-59
medewerkers	-8	86	-174	-100
media	-69	-92	-162	-178
medicatie	192	-148	-141	-112
medicijnen	73	-176	-242	-205
medio	-176	-272	1	329
medisch	-26	119	34	-174
medische	14	29	50	3
mee	-102	-17	193	69
meebetalen	-146	106	-13	-175
meededen	-24	-96	-107	-84
meedoen	-34	44	-201	-29
meegegeven	-163	58	22	-59
meegenomen	-103	12	105	120
meegewerkt	-110	-170	85	-75
meent	-252	94	-199	-149
meer	54	114	43	-44
meerdere	-79	-116	-46	147
meerderheid	108	-204	-88	-88
meereist	-99	136	-166	-128
meereizen	-37	99	18	58
meerjarige	-113	53	-137	-94
meerkosten	-119	22	62	-142
meerwaarde	-156	-149	105	-132
meest	59	-4	-230	-188
meestal	246	-242	-139	-149
meeste	187	-201	-151	-220
meesten	44	-116	-149	-141
meet	-291	199	-278	-271
meetbaar	61	122	-176	-128
meetbare	205	-23	-164	-100
meetellen	44	150	-216	-122
meetnet	-121	37	-140	-101
meetpunten	-146	33	-60	-139
meewerken	-64	-99	-101	-118
mei	-196	-109	118	132
meireces	-81	-67	-150	118
meisjes	134	-10	-109	-83
meld	-135	119	-110	153
meldde	38	-116	-204	-132
meldden	127	-129	-45	-61
melden	59	35	-100	-71
melders	181	-144	74	-69
melding	119	172	48	-218
meldingen	184	90	-220	-75
meldkamer	-106	-7	-101	44
meldplicht	69	150	61	-95
meldpunt	-136	52	-65	-141
meldt	36	-235	-38	-37
memoreert	-141	-128	-144	-133
memorie	-116	-77	10	-169
men	-215	59	-234	-184
menen	-67	133	-185	-125
mening	-191	125	44	-191
meningen	-133	-141	-186	-124
mens	-108	-96	-181	-114
mensen	55	-161	-112	-67
mensenhandel	126	-149	-74	-67
menskracht	-197	-199	57	-192
mentor	143	101	-234	-231
mentoren	-108	14	-126	-98
mentorschap	27	-121	-165	15
merendeel	-15	-168	-148	-139
merk	-219	-196	-274	-98
merkbaar	30	-120	-71	-118
merken	68	-67	-123	-121
merkt	4	-10	-256	-162
met	35	13	47	72
meten	31	167	-66	82
meter	-114	59	57	-62
meters	-144	-86	85	46
methode	-152	-166	-73	-141
meting	15	-11	131	220
metingen	92	-7	-116	49
mevrouw	-217	-163	-227	-196
middel	-173	-111	22	-171
middelbaar	-132	123	-178	-27
middelen	-211	-160	5	35
midden	77	-131	-13	-7
midden-	24	-1	-57	-154
migranten	79	-154	-126	-124
migratie	-77	-8	-162	-40
migratiebeleid	-99	-133	-137	-2
mij	-196	-106	133	-28
mijn	-156	-155	33	72
mijnen	-171	-156	-168	-147
mijnraad	44	-111	103	-70
mijns	-113	3	131	-30
milieu	-64	-150	-18	105
militair	15	5	46	139
militaire	-223	-21	-76	-164
militairen	-31	-89	-132	2
miljard	-13	-225	-32	-167
miljoen	-113	-49	-21	-78
minder	440	-95	-142	-163
minderjarige	-168	-11	-43	-181
minderjarigen	-129	117	-170	17
minimum	-172	229	-190	-154
minimumloon	-126	25	-184	-123
minimumvakantiebijslag	-102	-134	-100	-84
minister	-84	-65	1	2
ministerie	-51	-57	-4	130
ministeries	-134	-3	-73	-174
ministeriële	-91	81	-47	-15
ministerraad	-118	-196	21	106
minste	-94	168	-104	-5
minstens	-139	16	42	-71
minuten	216	-227	-79	-136
misbruik	-130	-77	11	-131
misdrijven	-105	-53	54	-135
missen	0	-150	-54	-119
missie	8	94	-51	33
missies	-225	117	-273	-196
misstanden	80	-194	-167	-120
mist	-114	151	-168	-116
misverstand	86	-162	40	-121
misverstanden	-134	90	-51	-120
mits	-81	-4	-20	106
mkb-nederland	-136	35	-19	0
mln	-82	-236	-199	-99
mobiel	123	34	68	42
mobiele	-202	120	-232	-12
mocht	-237	-139	5	270
mochten	-159	-115	-211	175
model	-185	9	-63	23
modelcontract	-131	129	-147	-128
modelverordening	-65	-48	74	9
modern	-93	-93	-113	26
module	2	-11	40	-207
moeilijk	-86	-208	-147	-118
moeilijke	-127	-128	60	-37
moeite	-31	-63	-196	-135
moest	-260	204	79	-154
moesten	-124	64	-150	-164
moet	-226	226	-50	-69
moeten	-203	606	-171	-150
moge	-31	-123	-199	-182
mogelijk	-179	50	32	54
mogelijkheden	-128	-3	138	39
mogelijkheid	-47	-65	98	50
mogen	-240	199	-68	-56
moment	-57	-158	-21	-55
momenteel	-156	-179	179	-25
mond	76	-67	-61	-48
mondelinge	-88	-164	-177	-169
mondt	-144	34	-210	-161
mondzorg	-52	107	-14	-125
mongolië	-119	49	50	-135
monitor	-44	-241	-40	171
monteurs	48	81	-128	-111
monumenten	74	-154	-124	-126
monumentenzorg	-134	-156	-165	132
motie	-124	-131	-395	0
motie-bruinsma	-47	-64	-123	-50
motie-ter	-75	-130	-190	17
motie-van	-101	-216	-218	-42
moties	-137	-131	-234	-201
motiveren	-117	186	-137	-162
motivering	68	-70	73	144
motorrijtuigenbelasting	-88	-95	-131	-81
mr	-94	-73	-76	-96
munitie	51	68	102	-115
munt	127	-167	-37	34
munten	-53	-75	-227	-170
musea	99	101	111	-266
museum	-69	121	-23	-186
muur	99	-198	-142	-128
muziek	-23	-128	-173	-148
n	-50	-152	-122	-75
na	109	101	-50	141
naam	-172	3	-5	25
naar	42	17	-45	-72
naarmate	-1	48	-142	-83
naast	-128	21	38	-115
naaste	-86	-128	-134	-81
naasten	-106	-58	-97	-119
nabestaanden	34	-155	-258	-190
nacht	-100	205	1	-120
nachtarbeid	38	51	-174	-161
nachtdienst	154	-18	-126	-117
nachtdiensten	-63	-39	-175	-100
nachtelijke	37	57	-10	-137
nachts	88	115	13	-38
nachtwerk	-81	-151	-152	60
nadat	-222	129	-189	10
nadelen	-35	-157	136	125
nader	-178	118	157	126
nadere	-128	-213	96	208
nagaan	3	14	-66	111
nagaat	-30	44	-135	-127
nagegaan	-9	-175	-191	-27
nagekomen	-125	-85	-161	-103
nageleefd	157	-152	-136	-172
nagelopen	-158	-120	-19	12
nagenoeg	132	-116	-78	-33
najaar	-169	-150	143	371
najaarsnota	-75	26	-157	88
nakomen	117	-129	-162	-116
naleving	108	-114	-192	-50
nam	256	-117	-43	-184
namelijk	-158	13	32	-211
namen	90	-14	-242	-164
namens	-53	-30	-214	-294
nascholing	-86	138	58	-48
naties	-131	-122	1	-176
nationaal	-62	55	58	22
nationale	-46	-163	33	-27
nationaliteit	-18	-171	-183	35
natura	-100	128	-199	-186
naturalisatie	101	-107	23	-50
naturalisatieceremonie	-99	-154	-164	83
naturalisatiedienst	-108	-101	8	-149
natuur	-131	-168	-130	-24
natuurbrand	-102	128	-173	-174
natuurorganisaties	-82	31	-168	-192
nauwelijks	383	-136	-192	-161
navolging	-145	161	104	-54
nawoord	-88	-121	-193	-145
nazorg	-124	127	-223	-175
nederland	-79	-84	-1	-82
nederlanders	-142	-201	-224	7
nederlanderschap	-117	-198	-122	-29
nederlands	-25	63	35	-73
nederlandsche	-58	117	-68	-101
nederlandse	-23	-104	-20	8
nee	-151	-233	110	-174
neem	-101	240	243	228
neemt	-62	-10	224	248
neer	-104	-8	104	-173
neergelegd	-166	-171	86	-126
negen	11	-108	-13	-149
negende	0	-109	15	-137
negentien	75	-196	-14	-77
negentig	-185	63	-53	-203
nemen	-83	170	31	-119
nergens	222	-21	-228	-163
net	-72	-42	-68	-156
netbeheerder	-85	37	-203	-161
netbeheerders	-135	-85	-39	82
netwerk	-57	1	44	60
nfi	-117	-27	47	-148
nidos	-20	-14	190	-12
niemand	101	-73	-315	-55
niet	131	-54	142	-214
niets	195	-91	34	-243
niettemin	58	-237	192	80
nieuw	-188	-6	107	150
nieuwbouw	-153	-123	177	-120
nieuwe	-19	79	11	154
nieuwkomers	34	-104	15	15
nieuwsbrief	-60	-62	0	93
niveau	64	78	-41	-182
nivel	88	134	-206	-188
nl	-122	70	174	31
noc	-113	-140	47	-105
nodig	-150	179	-17	-39
noemde	-145	138	-122	-146
noemen	315	-117	-259	-125
noemt	75	17	4	-128
nog	-78	-56	61	113
nood	98	-170	67	-133
noodhulp	-141	-224	-150	-87
noodopvang	-141	-185	-143	-92
noodplan	-138	60	104	80
noodpomp	55	100	-195	-115
noodvoorziening	-139	73	-154	17
noodzaak	-152	-101	63	-132
noodzakelijk	-135	138	-195	-177
noodzakelijke	-174	72	-126	-2
nooit	232	-82	-215	-181
noorden	42	111	-169	-158
noordkaap	47	-110	-158	-152
noorwegen	-198	-35	-213	-234
norm	5	69	106	-29
normen	30	-2	95	18
normering	-182	-178	-132	-140
nota	-87	-54	-133	77
notarissen	-178	-78	105	-165
notariële	99	-12	-44	-153
notitie	-157	-113	2	-56
november	-148	-148	50	89
nr	-113	-291	-286	-151
nsf	-113	-140	47	-105
nu	-340	-76	77	-150
nuffic	-67	131	94	55
nul	-40	-89	-167	-186
nulmeting	38	151	-71	-208
nummer	-152	-78	-14	49
nut	-59	-240	-30	96
nuttig	-125	-11	144	-122
nvwa	28	-132	-229	-55
nza	-117	-138	-4	-40
objecten	-38	73	-112	-178
ocw	-87	-49	132	73
oefen	-164	218	-28	9
oefenen	-210	262	-54	-187
oefening	-161	-145	199	90
oefeningen	-30	-22	71	41
oekraïne	-143	-128	-183	15
oeso	-208	69	-185	-153
of	-55	-119	-89	115
officier	-13	47	28	-172
officieren	-116	-9	-119	-101
ogen	-140	202	75	-251
oirschot	-124	42	182	36
oktober	-172	-58	-46	203
om	-47	157	-7	-43
ombudsman	-39	155	-152	-228
omdat	-16	-44	129	-209
omgaan	-53	9	-164	-146
omgegaan	43	-152	-143	-120
omgeving	-158	-88	-162	-8
omgevingsdiensten	62	-176	-186	-130
omgezet	-58	-107	-188	-137
omhoog	-154	159	-220	100
omroep	-157	-167	-49	12
omroepen	65	19	31	-124
omstandigheden	-26	34	-59	-182
omvang	38	-181	121	69
omvat	-199	-42	-193	-143
omwonenden	-131	68	-241	-39
omzet	187	31	-139	-122
omzetting	-69	-167	52	84
ona	69	-129	-154	-175
onaangekondigd	-217	156	0	-238
onaangekondigde	-125	34	28	139
onaanvaardbaar	-136	-173	-191	-152
onafhankelijk	-211	19	15	-1
onafhankelijke	-204	234	13	-109
onafhankelijkheid	48	-73	13	-118
onbekend	203	-10	-70	-149
onbekende	-23	-138	-92	-75
onbekendheid	200	-157	-143	-105
onbemande	-118	74	-210	17
ondanks	-27	-50	-121	-66
onder	-61	-55	-32	51
onderbouwen	8	77	-134	-132
onderbouwing	-118	-137	58	-28
onderdak	-117	-141	-163	-145
onderdeel	-115	-145	294	-93
onderdelen	13	61	-364	106
ondergebracht	-51	79	-194	95
ondergrens	-141	7	169	51
onderhandeld	-83	-141	-104	-181
onderhandelingen	-121	-121	68	97
onderhoud	157	6	10	-106
onderhouden	-7	12	-119	-141
onderhoudsplan	-2	6	19	57
onderling	-187	-161	-197	-13
onderlinge	45	36	110	64
ondernemend	-8	-81	74	-58
ondernemer	-10	-167	128	-97
ondernemers	-55	25	-215	-108
ondernemerschap	-128	-128	-118	-134
onderneming	-114	64	-165	-106
ondernemingen	98	-184	-16	31
ondernemingsraad	-158	-46	47	123
onderscheid	-128	50	-149	-111
onderschrijf	-132	-173	228	-210
onderschrijft	-142	-251	143	-172
onderstaande	-128	-145	-200	-193
ondersteuning	-54	89	-201	-31
ondersteunt	125	-11	-170	-99
ondertekend	-97	-15	-46	-14
ondertekenen	-94	232	-206	-212
ondertekening	86	-137	-134	-160
ondertussen	-171	-149	-187	66
ondervinden	-125	9	105	1
ondervraagd	-202	-92	-143	-102
ondervraagde	-6	-97	-144	-91
ondervraagden	139	-89	-132	-72
onderwerp	-162	-253	-173	-30
onderwerpen	-131	59	-68	-90
onderwijs	-15	21	-7	-34
onderwijsinstellingen	-173	71	-140	-108
onderwijsraad	-111	-158	-125	-80
onderwijsroute	-115	-97	-144	-118
onderzocht	-101	-200	-29	68
onderzochte	337	-185	-153	-84
onderzoek	-80	48	-23	-9
onderzoeken	19	-35	-104	43
onderzoekers	175	101	-166	-151
onderzoeksbureau	-117	-143	-203	-238
onderzoeksgroep	-116	-77	-139	-170
onderzoeksraad	-84	5	-143	-130
onderzoekt	-129	-220	109	-10
ondiepe	-95	84	0	61
onduidelijk	39	-141	-191	-117
oneigenlijk	157	-121	-140	-103
ongebruikte	-114	-103	-90	-117
ongelijk	104	-48	-101	-101
ongemoeid	-102	49	74	-131
ongeval	-4	-115	-138	-146
ongevallen	69	12	-220	-161
ongeveer	-18	-304	-299	-212
ongevraagd	-82	-187	-149	-108
ongewijzigd	-150	73	-37	43
ongewis	59	-130	-47	5
onhaalbaar	-139	-173	151	-154
onherroepelijk	-117	-98	-186	113
onjuist	-155	-103	-226	-155
onjuiste	100	-143	-142	-101
onlangs	-183	-177	137	-217
online	-206	101	-205	72
onmisbaar	-146	86	-141	-146
onnodig	-120	-101	-91	-109
onontbeerlijk	-104	134	-202	-139
ons	-195	2	-58	8
ontbrak	206	-205	-196	-117
ontbreekt	198	-213	74	-218
ontbreken	190	48	18	5
ontevreden	85	68	-114	-117
ontheemden	-119	69	-63	-113
ontheffing	-160	58	-244	-146
ontheffingen	-65	-5	-195	94
ontkennend	-141	-81	-98	-150
ontraden	-127	195	49	-171
ontruiming	-21	112	-170	-169
ontslagen	-169	-173	-121	-99
ontsluiten	-115	61	-162	-182
ontstaan	-160	-140	15	-102
ontvangen	-50	21	46	-56
ontvanger	-220	-27	-166	-97
ontvangers	-127	-152	-136	5
ontvangst	-133	-177	-244	-63
ontvangt	-41	-96	-136	320
ontving	-132	-152	-157	-271
ontvingen	18	-130	-171	-148
ontwerp	-77	-51	-101	53
ontwerpbegroting	10	-168	-89	186
ontwerpbesluit	-123	-243	43	75
ontwikkeld	-132	-103	37	28
ontwikkelen	-194	73	128	79
ontwikkeling	-79	-164	-273	35
ontwikkelingen	-132	0	-197	-170
ontwikkelingsmaatschappijen	10	49	-55	-69
ontwikkelingssamenwerking	-70	-31	-167	-17
ontwikkelt	5	-185	27	43
ontworpen	-132	-45	-37	19
onverkort	-94	-103	180	-164
onvermijdelijk	-157	-142	107	-143
onvoldoende	269	-266	-99	-166
onvolledig	144	-138	-95	-84
onwil	138	-68	-177	-98
onze	-261	56	61	-75
onzeker	-165	-158	90	-204
onzekerheid	-71	-142	-169	-189
oog	-105	-148	-176	-45
oogst	-146	4	-127	-100
ook	-62	213	-2	-47
oordeel	78	62	97	-134
oordeelde	-174	-159	73	-87
oordeelt	282	-62	-192	-172
oordelen	148	-167	-225	-120
oorzaak	258	-255	-148	-218
oorzakelijk	144	-119	-161	-72
oorzaken	-168	6	-114	-130
oost-nederland	-101	-158	49	65
oosten	-136	-116	-103	-99
op	10	24	-41	-5
opbrengst	54	68	37	-11
opdat	-128	178	-150	-153
opdracht	-179	-102	85	100
opdrachten	19	73	-124	-111
opdrachtgever	-135	144	-206	-165
opdrachtgevers	86	151	-210	-205
open	-226	107	29	-54
openbaar	-154	81	-77	50
openbaarheid	-148	-226	-155	-83
openbaarmaking	-163	33	35	-16
openbare	-201	82	44	-87
openen	63	104	-259	-218
opengaat	-87	-57	168	127
opengesteld	-135	-44	-48	-96
opening	83	47	-81	-128
openingstijden	-112	-245	115	41
openstaan	-95	-108	-117	46
openstaat	90	-187	59	-169
openstellen	-167	104	-177	114
openstelling	-105	-172	138	171
opent	-143	-182	-222	162
operationele	39	-165	79	61
operators	-113	117	-3	-156
opgaan	-80	28	-169	28
opgave	-143	159	163	121
opgebouwde	27	-102	-97	69
opgedaan	-147	-148	-62	2
opgeheven	-128	-161	-149	102
opgelegd	-22	66	-164	-104
opgelegde	112	-117	-140	-48
opgeleid	72	-166	-129	-49
opgeleide	17	-11	69	-123
opgeleverd	-24	-81	-235	41
opgelopen	50	-161	-226	-158
opgelost	-105	-173	-125	44
opgemerkt	-46	-4	-137	-148
opgenomen	-85	-136	185	146
opgeroepen	-174	-8	-183	-137
opgesteld	-190	-189	-45	-16
opgevolgd	-9	1	143	61
opgevraagd	124	36	-165	-108
opheffing	-121	32	-158	-60
opkomst	102	-135	-188	-143
opkomsttijden	6	-52	24	-145
opleggen	-131	-133	70	40
opleiden	-176	99	54	-151
opleiding	112	97	2	18
opleidingen	-164	98	83	67
opleidingsniveau	-64	16	-165	-162
opleveren	-85	-123	30	-96
oplevering	-166	-10	-232	99
oplevert	-62	-41	-115	-78
opliep	144	-101	-82	-39
oploopt	-150	40	-122	-111
oplopen	-170	-182	-98	-182
oplossing	5	-109	-137	14
opmaat	92	34	-163	-148
opmerking	-175	-205	-127	-115
opmerkingen	-123	-124	59	-117
opname	-32	-62	-80	-201
opnemen	-141	82	83	20
opnieuw	-76	34	-138	194
oppert	-126	226	123	85
oproep	-154	218	153	-231
oproepen	-66	-151	-181	-133
opslag	-182	7	-102	-197
opsporing	41	-165	-80	-95
opstellen	10	177	46	-46
optie	-148	-136	100	-159
opvallend	166	-101	-118	-54
opvang	17	31	-28	-106
opvangcentra	-174	-237	143	111
opvangcentrum	0	150	-145	-114
opvangen	5	79	59	-155
opvanggebieden	146	6	-183	-146
opvanglocaties	-69	53	-149	97
opvarenden	41	-22	-130	-141
opvatting	-158	65	-53	-113
opvolgen	-154	-115	-96	-167
opvolger	-155	-25	51	262
opvolging	-141	-203	21	-69
opvragen	74	-160	-113	74
opvullen	-144	-171	86	-110
opzet	30	-145	-4	-94
opzichte	196	-128	-48	-85
orde	78	-78	8	-2
ordening	-51	-21	69	17
orgaan	-190	-177	13	-157
organisatie	6	111	-98	-152
organisaties	34	-114	-201	-79
organiseert	-134	-188	-176	126
organiseren	-133	140	142	47
orgels	105	-232	-203	-162
oud	-218	-151	65	-142
oude	53	-14	27	-98
ouder	0	6	-210	-235
oudere	-169	90	149	13
ouderen	115	-46	-206	39
ouderenbonden	-126	-93	-132	-150
ouders	78	-58	-197	-46
oudste	-109	72	-191	-56
ovens	62	56	-21	-96
over	-15	-42	-33	54
overal	32	54	58	58
overbodig	-171	-243	229	-175
overdag	34	49	-129	-75
overdracht	-1	80	-219	-95
overeengekomen	-108	-133	56	79
overeenkomst	-153	31	-195	94
overeenkomsten	51	-22	153	0
overeenkomstig	-99	-154	70	-159
overeenstemming	-168	86	57	-46
overgaan	-79	92	238	-124
overgang	150	-165	-208	-48
overgangsrecht	-200	171	-172	-33
overgangstermijn	-120	-85	-160	-101
overgedragen	1	-117	-153	-117
overgenomen	-197	-46	425	115
overheden	-33	-208	-144	-184
overheid	-78	-37	-84	-140
overige	-101	-84	111	142
overigens	-234	-214	-229	-225
overijssel	-85	-126	-149	-127
overlaat	90	36	61	-92
overlast	-41	-175	-138	-115
overlastgevers	-99	-137	-197	34
overledene	46	93	97	100
overleg	-110	-26	62	123
overlijden	-168	-216	-157	-179
overneemt	-120	-228	70	165
overnemen	-138	-272	273	-15
overplaatsing	109	64	-222	-151
overschreden	80	-30	-133	-158
overstap	-132	-182	-154	-145
overtreding	-139	146	22	24
overtredingen	81	41	-225	-168
overtuigd	-140	96	246	56
overtuiging	-205	-170	-157	-205
overweeg	-147	10	-253	98
overweegt	-119	-257	-232	-7
overweg	-150	-135	-171	-171
overwegen	-216	21	116	24
overwegend	202	-240	-180	-161
overweging	-182	401	-121	-118
overwinterende	95	-136	-129	-102
overwogen	-147	110	-141	-100
overzicht	-139	-87	-153	112
p	98	-167	-152	-138
paaltjes	-70	40	-86	-96
pabo's	-148	82	67	-175
pairs	113	-100	-30	101
pakket	-64	-170	44	-14
panden	50	-90	-129	-103
panel	-105	26	-143	42
papier	164	85	-240	-40
papieren	-18	60	28	-27
paragraaf	-129	-3	286	35
parket	-100	-135	92	74
parketten	-122	-148	116	-184
parlement	-162	71	-161	-160
participatie	60	58	-8	-15
particuliere	114	0	-134	9
partij	-122	-40	-201	-48
partijen	-108	-52	79	99
partner	-242	25	-82	-170
partners	-174	-128	-48	-4
pas	-17	70	46	-132
paspoort	91	-209	-181	-149
paspoorten	-101	97	-162	-114
passage	-7	102	-156	-117
passages	98	-131	-72	-57
passagiers	55	40	-119	-136
passen	39	4	-148	-93
passend	-94	-87	-158	-116
passende	132	-152	-177	36
past	-192	-81	189	-78
patiënt	-56	106	99	-6
patiënten	-32	-124	-274	-183
patiëntenorganisaties	-84	-129	-169	-110
pbl	55	-28	71	-121
pedagogisch	-23	-83	-102	-111
peil	-120	193	-227	-192
peiling	149	-142	-140	3
penitentiaire	-108	-129	-34	-122
per	46	165	119	68
percentage	11	-156	177	20
periode	-55	-22	41	-186
periodiek	-173	-60	108	-22
periodieke	20	-213	-205	-113
permanent	-83	96	-165	33
pers	-114	-44	-43	-59
persbericht	-141	-147	-197	-170
personeel	74	-39	48	-76
personen	-60	-61	-142	-185
personenauto's	-80	-59	85	-64
persoon	-160	-168	-60	5
persoonlijk	-31	122	81	92
persoonsgegevens	-149	-69	71	47
petitie	-154	-178	-109	-143
peuters	-56	-100	-99	-121
pil	-133	-187	-155	-112
pilots	-123	50	-85	7
plaats	-105	189	8	51
plaatse	101	18	-2	-2
plaatsen	-3	18	-19	-21
plaatsgevonden	-75	-77	-55	-65
plaatsing	-50	123	49	50
plaatst	-177	-207	-10	-191
plaatsvinden	-164	45	-155	143
plafond	-198	23	113	-218
plan	-227	-102	-97	53
planbureau	63	-49	28	-24
plannen	91	-268	21	-230
planning	14	-46	-177	-19
platform	-87	-126	128	112
platteland	7	48	-178	-56
pleegt	30	-191	-233	58
pleidooi	-171	220	145	-94
pleit	-19	368	-247	-310
pleiten	-223	181	80	-17
pleitte	-163	34	-134	-81
plek	89	-76	-226	-10
plekken	0	-244	72	-225
plezier	-139	-156	-204	-16
plicht	50	-26	25	28
pluimveehouders	-68	73	46	-116
plussers	-31	88	-149	-5
po-raad	-157	-165	85	-72
polis	17	83	-183	-173
polissen	3	-114	-88	-93
politie	-76	-41	34	-65
politieacademie	-175	116	58	-37
politiegegevens	-101	-137	102	107
politiek	-161	-161	-185	-143
politieke	54	97	-90	-67
pomp	28	-129	-146	-145
pompen	141	56	40	-139
pont	-33	-139	-82	88
pools	-100	-24	13	140
poorten	-131	-181	-201	105
poortjes	75	51	-202	-185
populatie	55	-95	-118	65
portaal	-164	-149	-168	112
positie	-133	-97	-26	-100
positief	317	-268	-71	-199
post	-255	57	-18	-67
postbedrijf	55	-165	-161	-136
postbus	-60	30	-110	-104
posten	87	-168	34	141
postennet	-176	-125	148	-116
praat	-91	-87	-150	89
praktijk	-38	-134	1	-133
praktijkonderwijs	14	-183	-194	5
praten	108	-162	69	-125
precies	-115	5	160	-1
premie	43	75	-65	70
premies	-143	13	-172	-204
presenteren	-108	-90	-124	-96
president	-103	9	-108	-100
prestatieafspraken	-131	-96	145	-191
preventie	-127	66	73	54
prijs	-18	-30	52	-202
prijzen	60	-234	40	-163
prikkel	-140	-181	135	-130
primair	-95	-26	151	-217
prinsjesdag	-97	-193	-184	292
privacy	77	-125	-68	-104
private	-103	67	-68	-147
probleem	-143	-140	-148	-156
problemen	71	-17	35	-153
procedure	146	-146	-103	-12
procedures	5	-128	-141	-179
procent	407	-117	-166	-113
procentpunt	386	-156	-147	-117
procureurs-generaal	-64	-201	121	84
producentenorganisaties	-140	-119	-164	-150
product	65	-7	-169	-81
producten	-23	-60	-154	-143
productie	-108	-67	-218	2
proef	-9	-38	88	147
proeven	-27	-72	-63	-124
prof	-125	-102	-98	-65
professionals	10	-56	-54	-46
profiel	20	61	-139	-143
profiteren	104	-127	-164	-124
prognose	75	-80	-200	-135
programma	-15	-66	48	-14
programma's	-234	138	-49	-202
project	25	-16	-155	83
projecten	50	77	67	81
promovendi	-101	-51	91	179
proportioneel	102	-154	89	-58
prorail	-114	42	23	147
protocol	-137	34	-28	76
providers	11	68	86	-119
provinciale	-141	-18	-215	-201
provincie	-161	23	-134	-60
provincies	-102	-91	20	-1
provisies	-99	71	-207	-101
psychische	-89	-160	-146	64
psycholoog	33	21	-183	-151
pta	-58	-151	-112	-114
publicatie	-160	-89	225	157
publiceer	-126	319	-114	-23
publiceerde	-192	-153	-158	-116
publiceert	-146	-213	-143	-121
publiceren	-90	93	-188	-95
publiek	38	-207	-65	-135
publieke	-131	-185	-67	27
punt	-203	174	188	-17
punten	-134	-210	29	-183
putten	-195	71	-212	-161
pvda	-164	-192	-104	-196
pvda-fractie	-122	28	-150	-117
quotum	-135	194	-181	-205
raad	26	140	-51	-77
raadpleegbaar	-65	66	52	-162
raadplegen	-108	-72	-4	-13
raadsleden	72	-219	-222	-155
raadt	-235	396	-332	-248
raadzaam	-190	277	-182	-175
raakt	-60	-169	-188	-130
raakten	-137	-145	-49	-99
raamt	32	-141	-164	-181
raden	-254	317	-19	-41
raken	-58	-252	-157	-18
ramen	86	51	84	115
raming	-13	-180	-19	-115
ramingen	-48	-68	-47	71
rampen	-113	-68	-96	-151
rapport	-54	37	-256	-167
rapportage	58	21	-224	76
rapportages	66	114	-143	-132
rapporteer	-130	144	-209	63
rapporteert	-75	-113	100	157
rapporten	-167	-102	-202	-198
rapporteren	-136	-158	-74	144
rassen	76	-132	-166	-146
raster	-3	-74	-54	-38
rda	45	40	-145	-110
rdw	-81	-129	-150	12
reactie	-116	-196	-133	-162
reacties	-160	-184	-275	47
reageer	-81	-79	-197	-246
reageren	-101	-195	-161	-65
recept	69	-95	-182	74
recht	-168	41	114	-62
rechtbank	47	-81	-234	32
rechtbanken	-160	-29	-22	-204
rechten	-124	-112	-261	-177
rechter	-23	-152	29	-24
rechters	63	-161	112	-226
rechtsbescherming	-51	71	90	55
rechtspleging	-86	-169	-180	-139
rechtspositie	-73	37	-115	35
rechtspraak	-154	29	36	7
rechtstreeks	-107	-113	-118	103
recidive	-8	-133	-100	-118
reclassering	-25	-16	72	20
reclasseringsorganisaties	-81	-94	-52	-206
redactionele	-113	-139	163	-117
rede	-188	28	-14	-161
redelijk	-139	29	80	-29
reden	56	-232	173	-14
redenen	-99	-86	-10	-72
reeds	-278	-356	433	-372
reeks	-132	-165	-200	-126
referent	1	-177	-180	63
referenten	62	-42	-215	-203
regeerakkoord	-197	-187	28	-21
regeerprogramma	-149	-119	130	-116
regel	26	45	109	-121
regeldruk	70	-33	-165	-93
regelen	-158	125	-194	-138
regelgeving	99	-173	119	-107
regeling	-5	13	-10	29
regelingen	42	13	16	99
regels	-2	-348	87	-27
regelt	-132	-167	154	125
regering	-126	-63	108	-58
regie	-166	46	61	-148
regievoerders	59	-92	50	-115
regime	-24	52	-223	-205
regio	-131	77	30	100
regio's	116	24	115	-18
regionaal	-153	65	-83	-74
regionale	-81	-41	-260	28
regisseur	-99	-6	68	-115
register	-87	53	112	116
registratie	151	-19	-11	-52
registratiesysteem	49	-120	-176	145
registreer	-189	164	-191	-153
registreren	-116	133	-261	-119
reglement	-197	-209	164	12
regulier	-132	-38	-169	-131
reguliere	20	94	-179	-148
reis	-45	-207	-274	2
reiskosten	-132	-72	122	-227
reistijd	58	126	2	-29
reizen	64	43	-225	-144
reiziger	59	-130	-90	-87
reizigers	-89	-154	-221	21
rekenen	12	-11	-186	-222
rekenhulp	-108	-153	-122	178
rekening	63	-10	-86	-150
rekenkamer	45	179	-124	-164
rekenkamers	-103	-133	-126	-169
rekent	39	-21	45	5
rekentool	68	-33	-113	-156
remigranten	-90	-25	18	-167
remigratiewet	-82	-90	-134	-79
rente	-95	57	150	-176
research	-159	-126	92	66
reserve	-151	203	-234	-210
reservedelen	-62	107	-184	-78
reserveren	-100	-31	10	-169
reserves	113	-186	20	-109
reservisten	-4	103	-71	-19
respect	-172	-109	-224	-141
rest	85	-140	14	17
resterende	-164	-133	-168	152
resultaat	-22	-40	-32	-42
resultaten	-11	16	-158	131
ri&e	-16	124	-131	-116
richt	-169	173	-123	78
richten	-46	64	-227	-142
richting	-129	-21	192	-146
richtlijn	-135	-81	179	-87
richtlijnen	-128	-113	-152	-131
richtsnoeren	-133	-131	-217	-164
rij	-184	40	103	7
rijbewijs	-159	27	22	-80
rijden	-140	-237	74	18
rijk	-67	62	-6	-125
rijksdienst	-24	-127	189	122
rijksgeld	-150	55	-64	-146
rijksmonumenten	-179	-62	-116	-186
rijksoverheid	-100	-149	-152	104
rijksvastgoedbedrijf	-98	45	130	58
rijkswaterstaat	-45	-114	15	122
rijkswegen	-166	-166	-103	-125
rijkswet	-65	52	28	-79
rijnvaart	-43	-130	47	-6
rijp	-155	-116	184	-143
ringleiding	-125	68	-135	-138
risico	-174	16	-76	-212
risico's	-32	-119	-43	14
risico-inventarisatie	67	-92	-73	-161
risicometer	-147	-7	-98	-93
risicovolle	-22	-145	95	-83
rit	-107	61	-133	-112
ritten	118	57	-149	-99
rivm	-87	-261	-115	65
rob	27	-58	-163	-129
rode	-124	-122	-134	-136
roemeens	-103	-4	85	109
roepen	-157	99	-207	-135
roept	-179	161	-214	-157
rol	-1	-54	-131	-1
rond	-5	-21	-64	-54
ronde	-117	-202	12	210
rondt	-113	-111	58	216
rondvluchten	-94	-2	-165	-142
rook	-103	-188	-120	-143
roosendaal	-139	-144	33	171
rooster	95	38	3	51
roosteren	139	-37	-129	-79
roosters	-88	47	143	-177
rotterdam	-130	-158	91	-7
route	33	26	-96	41
routes	111	57	-198	-112
rouw	-89	106	-195	55
rsj	75	-146	-140	-131
ruim	107	-154	-204	-225
ruime	-172	-145	85	-141
ruimer	-118	-38	21	-77
ruimere	-78	-176	-48	42
ruimhartig	-80	-61	64	-88
ruimte	-132	-39	131	69
ruimtelijke	-51	-21	69	17
rust	29	-15	-128	-200
rusten	-118	-155	110	-112
rusttijden	40	-143	-132	-161
rvo	-108	-45	123	188
rvs	-75	-27	-126	-150
s	-8	34	139	-19
saba	60	20	-170	-144
salaris	-188	-142	-180	-135
saldo	198	-119	-117	-62
samen	-165	-22	3	113
samengaan	-180	-143	-30	28
samenhang	-70	-216	-146	-135
samenhangt	81	-117	-145	-105
samenleving	-79	-241	-240	-223
samenstelling	31	12	-116	-151
samenvatting	-116	-2	-171	98
samenvoeging	30	-165	44	-121
samenwerken	-103	79	128	26
samenwerking	167	-68	-128	-174
sanctie	-167	-156	-55	-120
sancties	9	75	16	-71
sanering	-58	-146	-186	-115
sbb	93	-238	24	19
scan	-106	36	-198	-168
scanners	94	-102	-98	-75
schaal	30	43	-31	96
schaarste	-128	-182	-19	-159
schade	-16	-133	-367	-239
schadefonds	-162	-26	94	-60
schaden	33	-155	104	-112
schaf	-141	223	-219	-135
schaffen	-105	164	-137	-18
schat	204	-171	-121	-151
schatkist	98	-157	-84	-106
schatten	182	-200	-108	-111
schatting	-24	-144	-81	-107
schenkers	153	-117	-163	-104
schepen	-46	38	-80	-69
scherm	-123	161	-312	-223
scherpen	-132	37	-157	-94
scherper	-158	109	-104	-121
schetst	-66	-242	-180	-172
schiet	99	-113	-77	-123
schijnconstructies	182	-142	-35	12
schip	-169	-197	-86	131
schiphol	-86	-182	-81	-19
schippers	-22	-170	-14	-128
scholen	57	-182	-109	112
scholing	116	16	-50	-134
scholingsprogramma	-96	-27	83	-141
school	-106	72	-73	9
schoolbesturen	-179	-45	-281	-37
schoolgaande	-139	107	-115	-76
schooljaar	-151	46	126	238
schoolleiders	199	2	-225	-204
schoolvakanties	-136	5	-93	-98
schoon	-157	83	22	-195
schoonmaak	-114	-166	-110	-133
schorsing	-88	-19	-163	-158
schorsingen	39	-82	-215	59
schrap	-146	193	-197	-114
schrappen	-137	167	-184	-106
schreef	-158	-234	-233	-218
schrift	105	92	-226	-151
schriftelijk	-80	119	-249	-44
schriftelijke	39	-8	-90	-16
schrijf	-174	152	24	60
schrijft	-25	-1	-7	-254
schrijnende	-169	53	46	67
schrijven	82	13	-49	-66
schuift	34	-126	-59	-203
schuld	-124	75	-270	-183
schulden	5	-118	-162	-129
schuldenaar	27	5	-152	-109
scoren	183	-159	-61	-91
screening	60	-3	-164	-90
sde	-189	-79	-128	-32
seconden	106	82	-104	-115
secretaris-generaal	-134	69	-154	-103
sector	-35	-32	15	16
sectoren	-155	-146	-43	-192
sedert	-10	-206	155	-219
seizoen	-45	-2	53	80
selectie	-116	115	144	86
seo	-36	29	-16	-182
september	-145	-169	170	166
ser	-79	141	-266	-101
serieus	-154	-119	-141	48
servicekosten	-131	-139	-195	47
sgp-fractie	-112	-219	-133	-136
signaal	118	-130	-151	-117
signalement	-97	-170	-197	24
signalen	-56	78	14	-160
significant	194	-155	-139	-69
sinds	-53	-155	339	-347
sindsdien	-60	-123	-278	-134
sint	60	-193	-167	-149
sittard	-136	-121	-151	-144
situatie	-49	-155	-99	2
situaties	132	-76	-153	47
slaagkans	135	-87	38	-119
slaagt	59	-174	-106	41
slaan	-111	-171	17	6
slaat	-103	-180	57	-144
slachtoffer	54	75	-85	-129
slachtofferhulp	70	-18	-99	72
slachtoffers	-48	102	-230	-78
slachtpaarden	64	-165	-97	-115
slag	-214	59	58	131
slagen	100	-162	73	79
slecht	221	-187	97	-44
slechte	119	-130	-102	-131
slechts	332	-34	-195	-228
sleutel	-159	-135	39	-10
slijtage	-2	-88	95	-115
sloop	41	-162	35	56
slot	-20	206	-193	-179
slotbeschouwing	-120	161	32	-149
slotsom	306	-175	-167	-135
slotte	-103	259	-122	-50
sluis	-93	101	169	-64
sluit	-81	87	47	-100
sluiten	-100	-95	-125	92
sluiting	-182	-158	-39	-113
sluizen	-36	-96	-257	17
sms	-90	-185	-126	-81
snel	93	-286	-12	-246
snelheid	58	90	124	-136
snelle	87	-6	19	-180
sneller	108	-104	-102	-92
sociaal	-79	-197	-141	-93
sociaal-economische	-108	-131	-134	-115
sociale	-57	-119	-52	-79
sodm	-24	37	-93	-227
software	109	-169	50	12
sommige	-225	-54	-204	-191
sommigen	-90	-170	-169	-101
soms	198	-216	-278	-252
soorten	-75	-173	-260	-236
sp	-192	-154	-73	-119
sp-fractie	-162	-64	-172	72
span	-126	-160	-107	175
spanje	-177	-180	-166	-156
spannen	-105	-143	-175	66
specialisten	80	45	-179	-153
speelruimte	-41	25	99	-59
speelt	156	-159	-51	32
spits	-108	21	-189	-112
splitsen	32	16	-20	-41
splitsing	-93	62	2	43
spoed	-102	-4	76	27
spoor	-153	-115	-193	124
sport	96	-176	-65	-49
sporten	-145	47	-230	-11
sportverenigingen	-117	-92	-176	-127
sprak	-280	-231	-175	-199
sprake	-11	-148	43	-130
spraken	-132	-235	-141	-135
spreek	-83	-55	-242	276
spreekt	-97	-47	154	-94
spreekuur	94	-59	56	16
spreiding	-35	-107	-149	74
spreken	236	-118	-56	28
sta	-237	260	-148	-206
staan	-162	-65	29	29
staande	21	-173	142	-143
staat	-44	-97	142	85
staatlozen	-142	72	-150	-103
staatsbosbeheer	-127	-173	140	-217
staatscourant	-126	-181	111	239
staatssecretaris	-114	-52	-11	-60
staatssteunregels	-122	-153	162	-166
stad	-121	-145	9	-114
stadium	-128	13	-53	-146
stage	36	-84	90	-104
stagiair	134	-139	-112	-118
stagiairs	40	37	5	5
stalking	-104	-114	-131	-124
stallen	5	-184	-240	2
stalling	-78	-12	-128	-146
stamt	-163	-170	-137	-106
stand	10	-62	17	29
standaard	-199	183	143	-30
standhoudt	24	-150	-153	-154
standplaatsen	-88	50	72	-134
standpunt	-75	-126	-50	2
stap	15	-58	-44	-280
stappen	-196	-227	69	41
start	-124	-137	-20	346
starten	-153	-139	-178	-153
startende	-221	-164	-178	-199
starters	168	-59	22	-176
state	-146	-200	-90	181
staten	-135	-28	-195	-151
staten-generaal	-72	-199	9	-6
station	-101	61	64	87
stations	-184	-130	-222	-38
statistisch	102	-111	-87	-47
status	-10	-240	-140	57
statushouders	-6	-16	-36	20
stavast	-108	26	-59	-79
steden	122	-153	-252	-92
steeds	213	-123	1	-188
steeg	150	-129	-139	-137
steekproef	-1	34	-107	-104
stel	-139	405	-379	-71
stelde	-11	92	-163	-161
stelden	66	-143	-206	-159
stellen	-12	134	-60	-16
stelsel	37	-114	88	-89
stelselmatig	79	45	-15	-131
stelt	143	-15	58	38
stem	-174	91	-221	-184
stembureauleden	-67	-4	112	-137
stembureaus	-19	21	7	-191
stemhokje	96	24	-162	-128
stemlokalen	-119	-160	-163	-90
stemmal	-152	37	-199	-214
stemmen	-129	198	-56	-113
stemming	-130	38	26	-162
stemopneming	-58	7	-196	-140
stemt	-239	-8	-6	-182
ster	50	75	-93	-114
sterk	173	-73	-100	-3
sterker	32	60	-111	-66
steun	163	-112	-62	-96
steunen	-91	-215	-26	66
steunpunt	-22	57	54	-113
steunt	-213	82	134	-148
stevig	-121	-95	-167	-173
stichting	62	-17	-15	-54
stijgen	-167	-143	74	63
stijgt	22	-198	43	100
stil	-107	-216	-69	-7
stilleggen	-96	-143	-102	-128
stond	32	-236	-77	-142
stonden	-131	-160	-219	-203
stop	-161	116	-66	-183
stopgezet	-84	-114	99	-108
stoppen	117	16	-144	-102
stopt	-113	-183	37	42
storing	17	80	-238	-216
storingen	107	104	-11	-23
straat	-16	-203	-224	-235
straf	-107	19	-1	-151
strafbaar	-62	-135	64	89
strafrecht	-106	-117	-67	11
strafrechtstoepassing	-77	-142	-84	-99
strafzaken	87	-84	-138	-140
straks	-62	-196	-134	-73
strategische	-103	49	-169	-108
streef	-123	-236	-212	222
streeft	-177	-215	63	31
streek	-154	100	-201	-174
streekvervoer	-40	-101	-135	-122
streken	-157	-21	156	89
strekkende	-71	-121	-118	8
strekking	-109	-10	196	79
strekt	-98	100	106	18
strenger	-41	115	-10	36
strengere	-96	-159	61	26
streven	-221	-230	-168	184
strijd	59	-211	-106	-126
strijdkrachten	-123	-143	69	-112
strikt	-181	130	-111	-138
strookt	-84	-15	143	95
stroom	-227	87	62	-175
structureel	-100	98	-20	-52
structurele	-192	-213	-61	-150
student	131	-83	-190	-206
studenten	-62	15	-96	-22
studeren	-120	-142	-169	-121
studie	-72	-98	65	-136
studieboeken	-51	-68	74	69
studiejaar	-59	44	152	120
studies	191	-192	-237	-141
studievoortgang	53	103	-172	-119
studio's	61	75	-70	-94
stuit	-224	-70	381	30
stuk	128	-206	94	5
stukken	-114	-188	-265	-283
sturen	-101	-140	-14	35
stuur	-91	-167	-309	183
stuurt	-128	-92	144	33
subsidie	72	24	-38	-43
subsidiebedrag	-64	113	50	-91
subsidiekader	-129	172	154	-156
subsidieregeling	-165	-214	-52	18
subsidies	-104	4	-80	-77
succes	92	-72	85	106
suggestie	-156	392	268	26
suggesties	-94	-49	-117	-133
svb	47	-79	-70	21
swov	-143	17	73	79
sympathiek	-106	-14	101	-28
syrië	-171	-167	-144	78
systeem	10	173	-104	-17
systemen	35	-28	19	-266
szw	-23	-304	107	25
t	-151	-83	-29	-157
taak	-71	-228	186	-26
taakgroep	-106	36	-133	-114
taakstelling	3	-31	-47	-151
taal	-158	125	-172	-51
taalles	-6	50	-153	-185
taallessen	-164	28	71	-137
taalniveau	-33	-27	-232	-137
taalscholen	-89	10	-37	-25
tabel	-150	-37	-293	-278
tachtig	30	79	64	-166
tafel	0	39	50	38
taken	58	-26	-263	-127
talen	-266	13	32	-269
tandarts	-194	61	-197	-181
tanzania	-113	-138	-91	57
tarief	-107	65	66	-155
tarieven	-80	-20	9	0
taskforce	-138	142	-111	-79
taxateurs	-111	87	-164	-101
taxaties	-97	127	81	40
taxi	-43	-154	-177	-148
te	-22	306	-10	-33
team	70	-220	63	179
teams	79	-9	61	49
techniek	112	-181	-15	80
technieken	-35	-71	-152	-115
technisch	-16	-143	49	-142
technische	-148	-127	-221	-17
tegelijk	10	43	-287	-75
tegelijkertijd	17	-201	-132	24
tegemoet	-110	-111	83	73
tegemoetkoming	-169	184	71	-257
tegemoetzien	-75	-162	-42	185
tegen	30	-67	-42	-55
tegenover	133	-18	-73	-190
tegenwoordig	-131	-90	-114	-149
tegoed	-133	59	-116	-153
teken	-98	-167	-268	-103
tekenen	-8	-211	-121	-49
tekent	99	-35	-172	-178
tekort	148	-118	-238	-44
tekorten	-161	-141	-162	-34
tekortkomingen	154	-147	-141	-155
tekortschiet	134	-178	48	30
tekst	-91	-150	-97	125
teksten	-29	-15	-103	-129
telde	146	-183	-178	-237
telefonisch	-112	-97	-172	-24
telefonische	33	-147	-204	-176
telefoon	-206	8	-197	-152
telefoonnummer	-86	60	-256	17
telers	-57	-101	85	27
teleurgesteld	-104	-124	-137	-126
teleurstelling	-141	-103	-169	-74
telkens	-161	-191	59	-191
tellen	-125	10	122	123
telling	89	31	-47	-203
tellingen	8	61	-19	-185
telt	-267	-83	-115	-69
tempo	30	-110	-271	-205
ten	-4	226	-45	-86
tennet	-175	32	-209	-184
tenzij	-203	-114	142	88
ter	-14	-45	40	-60
terecht	-16	-184	-193	-125
terechtkomen	138	-190	-145	-120
terechtkomt	159	-155	-153	-96
terechtkunnen	-128	175	-127	-49
termijn	-156	-28	81	-96
termijnen	-181	57	-89	18
terpstra	-100	-168	-172	47
terpstra-bos	-112	51	-87	-70
terrein	-152	-20	153	13
terreinen	-132	-184	95	102
terug	-173	83	4	215
terugbetaald	71	-108	-105	-127
terugbetaling	2	-168	-213	-47
teruggaaf	-21	79	-150	-142
teruggebracht	-16	28	-94	-75
teruggelopen	280	-168	-200	-74
teruggetrokken	132	-93	-157	-133
terughoudend	130	-122	31	-182
terughoudendheid	-61	-155	-122	10
terugkeer	118	-129	-156	-70
terugkeert	92	-139	-165	24
terugkeren	22	-133	-174	-99
terugverdienen	-15	-156	-144	98
terugvordering	-163	11	-11	-188
terugwerkende	-149	-100	39	102
terwijl	224	-160	-64	-179
terwisscha	-112	-139	-93	-110
test	107	-190	35	-163
testen	-161	100	-161	-129
tevens	-77	-2	-76	-14
tevoren	96	-7	39	-19
tevreden	262	-39	-253	-174
tevredenheid	150	-145	-157	-63
tewerkstellingsvergunning	-136	107	-115	-124
tezamen	-147	-89	-188	40
thans	-225	-255	-22	29
theaters	34	115	-210	-130
thema	-99	-163	-174	88
thuis	204	-286	13	-189
thuisfront	-119	144	-220	-14
thuiszorg	-142	46	-102	-105
tien	138	-31	-14	16
tiende	-7	38	-166	-88
tientallen	-182	-150	100	-130
tijd	52	-191	-54	38
tijdelijk	-222	-179	-68	59
tijdelijke	-188	-235	-16	62
tijdens	-65	97	-163	-79
tijdig	99	-96	-159	-58
tijdige	-73	-140	43	46
tijdpad	-91	-115	-175	125
tijdstip	-114	-112	56	122
tilburg	-6	-42	12	124
tno	-31	-142	62	121
toch	108	-21	-44	80
toe	-37	50	49	-1
toedienen	-16	-135	-169	-185
toegang	85	60	-224	93
toegankelijk	-109	-72	-150	99
toegankelijkheid	-81	-80	-155	0
toegekend	-15	-212	-1	-28
toegelaten	-119	-182	21	-141
toegenomen	310	-150	-198	-97
toegepast	-38	-136	187	96
toegestaan	-54	-136	197	-145
toegevoegd	-104	-21	28	0
toegewezen	53	49	-221	-176
toegezegd	-87	-136	-185	-205
toegezegde	-134	-131	-161	57
toegezonden	-61	-111	-177	-138
toekomen	-69	-73	-217	-52
toekomst	11	-218	87	102
toekomstige	-195	151	-164	-97
toelaat	-53	57	15	18
toelating	19	-186	-1	23
toelichting	-60	-104	28	11
toen	-79	-121	-107	-359
toeneemt	-47	-135	-141	-94
toenemen	-61	-143	-124	-136
toenemende	76	-120	-125	-124
toenmalige	-130	-122	18	-125
toepassing	-169	-8	-99	-183
toereikend	73	-145	-18	32
toeslag	-232	82	79	6
toeslagen	-71	82	-179	26
toestaat	119	-134	-211	-114
toestand	-177	-141	-133	-125
toestel	91	-84	-207	37
toestellen	57	-84	-199	-186
toestemming	-132	48	81	12
toesturen	-50	-90	48	17
toets	44	-16	123	-12
toetsen	-31	137	-125	-49
toetsing	-148	-24	94	-143
toetst	-154	0	31	-150
toevoegen	91	-145	69	30
toevoeging	-147	-168	-129	-113
toezeggen	-69	-149	72	-129
toezegging	-115	-186	-257	-230
toezeggingen	-150	-152	-217	-89
toezenden	-69	-122	24	122
toezending	-91	-121	8	-183
toezicht	-9	7	-74	-69
toezichthouder	-72	-36	179	-216
toezichtkader	-128	63	134	76
tolk	-125	55	23	-145
tolken	-45	29	-322	-31
tolsteeg	64	-169	-133	-99
tonen	22	-33	-41	26
toon	-164	-175	-220	-183
toont	-13	-148	-122	-150
tot	14	99	80	-67
totaal	-255	-174	-97	-73
totale	-146	-99	-119	-144
totdat	-138	169	-231	-149
traag	114	-129	20	-83
tracéwet	5	16	1	-154
trad	-103	-100	-201	-234
training	-48	140	82	-139
traject	2	-139	-133	23
trajecten	70	-111	66	-154
transport	-132	12	-57	-178
treden	-138	-63	27	61
treed	-119	-149	-20	93
treedt	-103	-39	-1	307
treffen	-133	-223	86	-40
treft	-32	-196	-199	-43
trek	-103	159	-170	-71
trekken	-1	115	-17	121
trekkers	-47	3	-174	-102
trekt	-124	-139	-259	-132
trip	-133	68	44	77
trof	261	-257	-232	-190
troffen	153	-132	-106	-68
trokken	100	-107	-124	-115
trossen	22	132	-139	-122
trots	27	-167	-7	4
trouw	-46	-152	-105	-121
tuinbouw	73	-157	-1	-162
turkije	-152	-140	-70	-151
tussen	252	-11	-64	-117
tussenevaluatie	-58	60	-139	-153
tussenmeting	-20	-165	-114	-106
tussenstand	-46	-140	-200	111
twaalf	-53	5	-34	-5
twee	58	1	-58	7
tweede	-102	158	102	8
tweemaal	81	31	-86	56
twente	31	-120	-141	-105
twintig	-123	24	2	66
type	-34	-14	-191	68
typen	48	-17	-191	-166
u	-92	-69	-77	87
uit	42	7	8	-11
uitbraak	45	-102	-132	-176
uitbracht	-104	-116	-81	-104
uitbreiden	-108	52	-103	84
uitbreiding	-195	-179	118	-107
uitbrengen	-91	-112	-186	34
uitbuiting	21	8	-133	-103
uitdrukkelijk	-69	61	-189	13
uiteen	75	-225	16	-95
uiteindelijk	107	100	-104	-84
uiteraard	-163	-135	-228	125
uiterlijk	-79	97	58	281
uitgaat	-168	57	109	23
uitgangspunt	-170	-46	160	-229
uitgave	-138	-148	111	-157
uitgaven	30	-188	70	2
uitgebracht	-105	-45	-207	-99
uitgebreid	-144	-51	-20	92
uitgelaten	-196	63	-46	17
uitgesloten	-231	-9	-255	-168
uitgesproken	73	-101	31	-72
uitgesteld	-98	33	-9	-138
uitgetrokken	-129	89	162	49
uitgevers	-138	-104	73	-141
uitgevoerd	-73	-25	-78	-132
uitgewerkt	-74	-2	24	128
uitgezet	-156	-152	-38	-162
uitgezonden	50	27	34	-10
uitkering	75	-176	12	-26
uitkomst	-39	44	79	241
uitkomsten	-49	-87	-191	-60
uitkomt	8	-149	24	-141
uitleg	-155	160	-66	-12
uitleggen	77	-176	75	-132
uitnodiging	-50	127	92	73
uitpakt	53	-87	-113	20
uitsluiten	-81	-126	-71	-169
uitsluitend	-236	-19	157	170
uitspraak	130	-8	-137	-76
uitspraken	-148	81	-195	-169
uitspreken	-147	43	10	-131
uitstel	-4	-34	-178	-224
uitstellen	-132	-144	-173	52
uitstoot	142	-56	-89	-64
uitval	150	127	-191	-165
uitvalt	25	-141	-154	-95
uitvoer	85	58	-145	-129
uitvoerbaar	-209	-9	125	-95
uitvoerder	-157	116	77	98
uitvoerders	-194	5	-136	-133
uitvoeren	-137	-54	146	38
uitvoering	4	-151	-141	47
uitvoeringskosten	183	-71	-197	-163
uitvoeringstoets	16	-135	171	144
uitwerking	52	-185	119	216
uitwisseling	-37	46	15	-144
uitzendbureaus	-137	-55	-223	-168
uitzending	-180	68	-15	-87
uitzendkrachten	77	-194	-130	-142
uitzetten	-137	-175	-101	-118
uitzetting	102	-85	-174	-75
uitzoeken	-102	-141	183	223
uitzondering	-206	-268	174	-100
unaniem	-172	-115	-194	-133
unhcr	-142	-109	-108	-110
unie	-131	-47	-32	-52
uniforme	-140	113	-38	44
universiteit	-45	-126	66	-71
universiteiten	-58	33	132	-42
university	18	-111	-173	-159
uren	35	41	-265	-100
urgentie	-125	18	74	-130
utrecht	-263	-136	-142	-21
uur	92	185	-9	-80
uurtarief	121	-199	-192	-107
uw	-89	-13	-134	-16
uwe	-20	-54	-39	-86
uwv	-58	41	12	6
v	-76	-153	-183	7
vaak	444	-191	-151	-181
vaarbewijs	-138	-85	-88	-140
vaarseizoen	-97	-159	18	155
vaarsnelheid	-123	40	92	39
vaart	-62	-181	-164	-136
vaartijdenboek	1	51	34	48
vaartuigen	-171	121	-157	-65
vaarwegen	-119	-82	-80	-135
vacatures	16	-140	75	-69
vak	-17	42	10	-224
vakantie	88	-127	-140	-123
vakantieparken	-87	93	-173	113
vakbeweging	-121	-108	-113	-109
vakbonden	-216	104	-40	-20
vaker	409	41	-175	-182
vakleerkracht	109	-68	-126	-82
vallen	-140	-2	-163	-203
valt	-52	-171	-83	-154
van	13	28	-1	10
vanaf	-171	-55	362	597
vandaag	-126	-228	-209	-185
vangen	-175	-3	-50	5
vangers	-111	3	89	-151
vangsten	11	64	-3	77
vanuit	-127	-147	-256	-157
vanwege	-109	-44	-109	-153
vanzelf	-134	-140	130	58
vanzelfsprekend	-121	53	21	-134
varen	-119	-72	-140	20
variant	-257	3	-124	-180
varianten	-124	-185	-9	14
vast	110	146	114	-118
vaste	9	112	-8	-88
vastgelegd	-166	15	84	29
vastgesteld	180	-59	-53	46
vastgoed	-144	-171	-139	65
vastgoedplan	-75	122	57	-42
vastleggen	-122	59	-100	28
vaststaat	-91	-7	-92	-151
vaststellen	177	21	-110	-176
vaststelling	-108	-143	136	4
vaststelt	-156	85	25	-162
vat	-51	-153	-127	-141
veel	110	-184	-349	-285
veelal	86	-191	-149	14
veenhuizen	-124	-117	127	-104
veerlieden	-83	47	74	-141
veertien	49	-55	11	-135
veertig	-117	-123	-324	-102
veilig	46	-41	-189	-2
veilige	-143	-85	-183	-183
veiliger	186	-135	-144	-139
veiligheid	-7	-119	-34	-66
veiligheidsregio	-189	55	-216	-159
veiligheidsregio's	85	71	132	-35
veiling	29	87	65	-133
veld	-145	-157	117	-174
veldwerk	-151	-115	-90	-83
vele	80	-59	-213	-121
velen	-2	-124	-125	-138
venlo	-132	-183	-209	-166
ver	-81	-257	284	-119
veranderd	83	45	-102	-56
veranderen	-142	-77	-150	-69
verandering	54	-94	123	-31
verandert	-301	-184	25	-115
verantwoord	-3	-240	124	-206
verantwoordelijk	-181	-178	-98	-225
verantwoordelijkheid	-111	-293	38	-257
verantwoorden	-146	-146	149	72
verantwoording	-34	66	-231	106
verantwoordingsonderzoek	-102	81	-218	-169
verband	329	-212	-219	-75
verbeterd	105	-8	-182	-22
verbetering	19	-190	176	-44
verbeterprogramma	-147	-88	54	73
verbeterpunten	-177	57	-211	-106
verbied	-92	271	-208	-190
verbieden	-196	123	-2	-132
verbinden	-51	43	-24	-148
verbindt	-229	29	-185	-191
verbleven	20	-167	-138	-198
verblijf	112	-63	-131	-208
verblijfsduur	53	18	-56	-81
verblijfsrecht	-190	116	-154	-123
verblijft	183	-193	-196	-93
verblijven	-133	-52	-49	40
verbod	-171	-2	40	-121
verboden	-126	73	124	4
verbond	-111	-110	-158	50
verbonden	-119	-5	12	-24
verbondenheid	-139	-178	-161	-102
verdachte	-171	18	-153	-73
verdachten	-135	-160	-49	-65
verdeeld	-204	35	-14	-43
verdeling	-128	-8	63	72
verder	-70	265	-246	-13
verdere	-109	26	-10	-137
verdienen	-38	-138	170	-29
verdient	-242	235	-352	-189
verdraagt	-138	44	258	-129
verdrag	4	-157	-55	-136
verdragen	-167	60	-56	-130
verdringing	59	-138	-103	-39
verdubbeld	179	75	-205	-67
verdubbelde	149	-202	-143	-137
verdubbelen	-153	46	-63	-179
verduidelijken	-120	65	-171	144
verdwenen	86	-182	-157	-148
verdwijnen	-10	49	49	-98
verdwijnt	-121	-239	146	139
vereenvoudig	-71	174	-153	-87
vereenvoudigen	-149	155	-100	-160
vereenvoudiging	-113	-141	-152	-184
vereist	-117	-178	13	-149
vereiste	-1	-18	179	116
verenigd	22	-158	-33	20
verenigen	-55	-181	53	-135
vereniging	-149	-155	-22	109
verenigingen	31	139	-8	-47
vergaat	95	10	-137	-213
vergeleek	41	-134	-136	-76
vergeleken	-204	43	-211	-167
vergelijkbaar	-108	-149	-180	-24
vergelijkbare	199	-154	-213	-42
vergelijken	-129	25	-182	-190
vergelijking	-146	-176	-23	-40
vergelijkingsgroep	94	-69	-93	-85
vergen	-186	-153	78	35
vergezeld	-52	-86	-113	35
vergoed	-112	122	-36	-73
vergoeden	-105	128	-31	-141
vergoeding	-150	110	10	-221
vergoedt	-115	-139	-147	63
vergroot	135	-72	-163	-155
vergroten	-30	-103	-127	-76
vergt	-122	-87	99	-41
vergunning	-36	15	-29	-32
vergunningen	105	-29	-211	32
vergunninghouder	-158	-155	70	82
vergunninghouders	-100	-75	-260	-37
vergunningplicht	94	-86	-17	-161
vergunningverlening	6	-4	-140	-159
verhaal	-88	63	-301	-209
verhalen	-155	-85	-195	-97
verheugd	-126	-87	-199	-137
verheugt	-83	-109	-150	-89
verhogen	-136	231	98	-34
verhoging	-96	129	120	-170
verhoog	-176	297	-281	-157
verhoogd	-155	-147	-19	33
verhoogt	170	-140	-145	-92
verhoor	-143	-74	18	-7
verhoren	1	27	41	-115
verhouding	37	9	60	-4
verhoudt	-198	-207	118	21
verhuisden	-21	-118	-92	-107
verhuizen	50	-94	-23	-72
verhuizing	253	-166	-243	-128
verhuizingen	-184	47	37	30
verhuur	-161	149	-202	44
verhuurder	-122	23	104	-3
verhuurders	-42	-81	-71	-90
verjaardag	-103	14	-119	-128
verkeer	-151	-26	-48	-31
verkennen	-51	-138	-234	108
verkenning	-25	7	171	180
verkeren	40	-133	-154	-169
verkiezing	-152	-138	-52	-191
verkiezingen	-33	36	-114	2
verklaard	-167	28	132	-152
verklaring	1	25	-371	-75
verkleint	12	-116	-117	-94
verkocht	-167	-161	121	-190
verkoop	-21	44	-281	-168
verkopen	-117	156	-103	-90
verkort	-8	42	90	39
verkorte	-106	-147	-54	139
verkorten	-165	113	-151	-167
verkrijgen	96	-185	-109	9
verlaag	-233	303	-51	-218
verlaagd	-138	30	-168	16
verlaagde	15	-6	-83	-102
verlaagt	132	-102	-96	-132
verlagen	-181	211	35	-85
verlaging	-91	-25	145	-174
verlang	-78	102	79	70
verlangen	-124	41	60	-27
verlangt	-202	10	96	28
verlaten	-176	-95	24	-161
verleden	-22	-179	-154	-96
verleend	-4	-146	-31	27
verleende	-42	-96	-164	52
verlenen	-137	50	-266	-112
verleng	-134	259	-251	-196
verlengd	-182	-83	66	163
verlengde	-117	-161	63	47
verlengen	-148	187	34	102
verlenging	-203	74	131	1
verlengt	-126	-162	27	-171
verlichting	-109	-128	-114	-120
verliep	104	-134	-65	-35
verlies	89	13	-264	-79
verliest	-19	-146	-7	-150
verliezen	39	-17	79	-98
verlof	-200	-164	-187	-19
verloop	115	-38	8	90
verloopt	97	-197	-221	-12
verlopen	-49	75	-212	-32
verloren	100	-167	-11	-91
vermeld	-169	54	-269	172
vermelden	-79	-137	114	-80
verminderd	163	-90	-110	-64
vermindert	145	-191	-134	-140
vermoedelijk	-80	-176	-153	-183
vermogen	37	-153	-21	-171
vermogenstoets	-125	112	-159	53
vernieuwd	-106	-133	-17	0
veronderstelling	165	-185	-143	-78
veroordeelden	-148	-146	-126	-47
verordening	-155	-184	-186	-111
verordeningen	-49	-87	-90	40
verouderd	-90	-154	-86	-66
verplaatsing	-118	-56	-196	9
verpleeghuis	-29	47	-166	-91
verpleeghuizen	-133	-129	-50	-91
verpleegkundige	5	159	49	-133
verpleegkundigen	-154	-200	32	-176
verplicht	-155	139	-133	-97
verplichte	-4	191	-56	-208
verplichten	-177	150	79	-165
verplichting	-87	-323	201	-18
verplichtingen	-144	-7	35	11
verreweg	97	53	42	-111
verricht	-121	-131	-203	-211
verrichten	-184	45	-34	78
verrichting	7	-122	-183	-55
verrichtingen	-4	-89	-205	-191
verruim	-101	173	-211	-1
verruimd	-88	-180	-191	-180
verruimen	-130	106	80	37
verruiming	-3	-172	-66	-64
verscheen	-108	-135	-166	-184
verschenen	-119	-81	30	-242
verscherpt	-153	-117	-138	-186
verschijnen	-95	-161	127	-154
verschijnt	-118	-149	-96	276
verschil	373	-241	-312	-193
verschillen	41	-223	49	-92
verschillend	132	-56	-210	-158
verschillende	-148	-244	-142	-230
verschilt	70	-188	-89	-174
verschoven	-145	-37	-113	-208
verschuldigd	-167	-100	-196	-124
versie	-149	-86	-233	112
verslag	-13	-92	-161	7
versneld	-81	44	-105	-122
verspreid	89	-113	-70	-30
verstaan	-54	-200	-213	-238
verstaat	-200	-230	-136	-132
verstande	-83	-67	179	206
verstandig	-220	140	-67	-9
versterken	-147	5	-181	-121
verstrek	-113	212	-36	-46
verstreken	9	-139	-200	-150
verstrekken	-82	130	-256	-41
verstrekking	-141	55	57	-103
verstrekt	-205	-249	-169	-162
verstrekte	14	-135	-148	-120
vertalers	-143	76	-147	39
vertaling	12	-177	120	-213
vertalingen	97	19	92	96
vertegenwoordigd	-106	-137	26	-110
vertellen	1	-131	-99	-106
vertraagd	-129	-107	-236	-217
vertraging	80	-174	-181	-160
vertrek	107	-27	-63	-13
vertrekken	129	27	-184	-168
vertrekkers	156	-154	29	35
vertrekt	108	-147	-189	88
vertrok	-31	-107	-111	-81
vertrokken	-166	-106	-93	-137
vertrouw	-135	-97	-143	-181
vertrouwelijk	-96	-156	-185	-84
vertrouwelijke	-124	17	137	53
vertrouwen	167	-310	-106	-232
vertrouwenspersoon	-17	69	16	-155
vervallen	-53	92	-5	90
vervalt	-184	-161	100	36
vervang	-220	307	-238	-235
vervangen	-208	134	-150	117
vervanging	-179	67	114	-54
vervangt	-163	-222	-188	33
vervoer	30	-61	-235	-151
vervoerder	63	73	50	-71
vervoerders	-109	5	-55	-207
vervoeren	-165	-148	-136	-64
vervolg	-189	-73	-257	14
vervolgens	-174	81	-199	-201
vervolgonderzoek	-198	46	-169	-99
vervullen	-7	-123	-112	-83
verwacht	-142	-147	-78	19
verwachten	-179	38	-173	16
verwachting	-140	-150	-77	0
verwachtingen	-185	-105	46	-109
verwerkt	-159	-26	180	-91
verwijs	-35	88	96	-36
verwijst	-129	-171	157	-158
verwijzen	-97	-124	-184	-160
verworpen	-85	36	19	-54
verzamelbrief	-58	76	-140	-182
verzameld	-2	-109	-111	105
verzamelen	-166	-152	-131	-93
verzekeraar	85	-203	-158	-102
verzekeraars	-167	23	-85	-56
verzekerd	-105	-150	12	-32
verzekeringsartsen	-3	4	-158	-173
verzekeringsbank	21	-153	-245	42
verzenden	-44	254	-164	-197
verzending	-152	-124	-176	148
verzet	-63	-154	83	-189
verzetten	-85	-103	-140	-63
verzocht	-88	-218	63	-125
verzoek	-106	-89	-46	17
verzoeken	58	-114	9	-88
verzoeker	21	-97	-153	-163
verzoekt	-135	-261	-232	-266
verzonden	-66	-133	-145	-161
verzorgen	-177	-20	-1	-16
verzorgenden	4	-51	-145	-69
verzuim	187	-199	-130	-110
verzwaring	-117	-115	-209	-157
veteranen	-136	111	60	37
veteraneninstituut	-90	107	58	-170
veteranenwet	-82	-161	110	47
via	-53	-23	-94	-40
viel	55	-65	-65	16
vier	116	6	24	-17
vierde	-142	249	203	150
vierkante	-52	54	-140	-102
vijf	72	63	12	-19
vijfde	4	124	154	19
vijfentwintig	-153	69	116	-42
vijfjarigen	85	-28	-36	-8
vijftien	31	26	135	-64
vijftig	-98	16	-21	-31
vijftigplussers	-50	152	-196	-61
vind	-209	-87	49	-213
vinden	102	-177	37	-44
vindt	-216	317	24	108
vingerafdrukken	-203	113	-217	-195
vis	-153	104	34	6
visa	-70	-189	-136	-23
visie	-118	16	-177	-176
vissers	-178	152	21	-198
visum	78	-73	-104	-73
visumcode	-83	-116	83	-139
vlaanderen	-124	-109	-170	-134
vloeit	-131	-140	-3	-100
vloot	76	-150	-194	-145
vlucht	-128	-61	151	-155
vluchtelingen	-12	-127	-159	-165
vluchtelingenwerk	-28	-192	-180	-207
vluchten	-59	-2	-163	-150
vmbo	48	3	-227	-170
vng	-139	-183	152	141
vno-ncw	-97	45	47	-11
vo-raad	-121	-176	-136	-88
voedingscentrum	-104	75	-194	-157
voedsel-	-89	21	-113	-114
voedselkwaliteit	-49	-126	-84	-127
voeg	-134	138	-108	-92
voegen	-171	22	35	-161
voegt	-180	-15	282	-59
voel	-137	108	238	-213
voelen	157	-116	-195	-155
voelt	-147	15	190	-196
voer	-155	197	-45	195
voerden	67	-120	-91	-115
voeren	-95	149	83	82
voert	-46	-99	131	-70
voertuig	-10	52	-155	-117
voertuigen	-148	128	136	1
voet	-29	59	-15	-120
vol	-167	-140	-203	-213
voldaan	-127	-10	106	-41
voldeed	132	-127	-89	-72
voldoe	-115	-116	-230	-16
voldoen	-187	-40	44	-118
voldoende	-14	-35	-117	-75
voldoet	74	-192	-268	-250
volg	-123	194	241	57
volgde	-154	-166	-215	-183
volgden	-105	-195	85	-201
volgen	-48	64	49	133
volgend	-176	-226	-18	414
volgende	-192	-133	24	171
volgens	459	136	-181	-168
volgorde	-185	39	-76	-33
volgt	-228	-142	-11	190
volksgezondheid	-61	-103	-123	-45
volkshuisvesting	-81	41	2	0
volle	-111	-212	41	-180
volledig	65	42	-103	-52
volledige	-64	6	-271	-185
volstaan	-163	102	103	-136
volstaat	-91	-321	145	-94
voltooid	-168	-4	-40	53
volwassenen	162	-191	-140	-111
vond	65	-25	-174	-207
vonden	148	-249	-95	-113
vonnis	86	69	-162	-116
voogd	-7	109	24	55
voogden	-119	-66	-107	-102
voogdij	-146	-7	-180	-173
voor	-82	141	25	64
voor-	-35	-140	159	129
vooraf	-138	137	-201	-123
vooral	388	-256	-77	-202
vooralsnog	-60	-125	165	44
voorbeeld	-199	91	65	-171
voorbeelden	-145	-129	2	8
voorbehoud	-117	11	-81	163
voorbereid	97	-146	-219	60
voorbereiding	-130	-35	16	110
voordat	83	123	-75	-192
voordelen	-155	-144	-116	-157
voordoen	-128	-108	-100	-104
voorgaande	-113	-143	-105	-69
voorganger	-166	-157	-84	-218
voorgehangen	-62	-136	-10	7
voorgelegd	-126	-88	53	82
voorgenomen	-68	-38	-173	41
voorgeschreven	-132	-214	-18	-18
voorgesteld	-149	121	-69	-254
voorgestelde	-182	-119	158	-28
voorhanden	-144	-116	92	-146
voorhang	-89	-126	108	130
voorheen	193	-131	-122	-76
voorjaar	-103	-97	-27	194
voorjaarsbesluitvorming	-95	45	172	112
voorjaarsnota	-173	-161	137	209
voorkeur	-118	190	-46	-146
voorkomen	-41	-188	-109	-126
voorkomt	12	40	41	-134
voorleggen	-89	26	44	52
voorlichting	-67	30	-83	-104
voorlichtingscampagne	-83	50	-125	126
voorlopig	-153	-129	-17	-93
voorlopige	6	-126	-54	-110
voornaamste	165	-166	-218	-140
voornemen	-157	-307	0	195
voornemens	-155	-238	-3	9
voorop	17	-193	-148	-143
vooropleiding	83	22	-115	-132
voorraad	-49	-2	42	67
voorrang	-57	28	141	-4
voorschieten	-139	71	-164	-120
voorschot	-174	127	-130	-131
voorschotten	-55	78	-185	-20
voorschrift	-52	18	49	144
voorschriften	-81	-208	-111	83
voorschrijft	34	-192	-6	-135
voorschrijven	-159	-120	117	116
voorspellen	-109	47	121	-125
voorstander	-195	102	192	-91
voorstel	-128	75	110	60
voorstellen	-200	-315	33	-77
voorstelt	-114	118	17	-95
voort	-184	95	-146	-168
voortaan	-205	263	82	225
voortgang	-102	-29	-240	88
voortgangsbericht	-108	-141	-218	154
voortgangsbrief	-83	-151	-276	148
voortgangsrapportage	-72	3	-59	216
voortgezet	-104	-162	-48	39
voortijdig	-95	-179	-168	-70
voorts	-149	442	-387	-101
voortzetting	-163	-36	-76	7
vooruit	-1	16	61	-60
vooruitlopen	-93	-100	49	-162
vooruitlopend	-102	-181	-85	70
vooruitzicht	-115	-72	-162	-172
voorwaarde	-201	46	14	42
voorwaardelijke	-116	-74	-171	-88
voorwaarden	-176	-135	-35	22
voorwerp	66	-20	-116	-111
voorwerpen	48	-70	-137	-76
voorzichtigheid	-155	-225	23	-196
voorzien	-86	97	1	272
voorziening	61	-13	-26	89
voorzieningen	149	47	-155	-179
voorziet	-208	-238	85	-329
voorzitter	-143	-168	-77	-114
voorzitters	-111	67	-250	104
voorzitterschap	-115	-136	-170	-22
vorderingen	-110	-127	-207	78
voren	254	-121	-136	-206
vorig	-166	41	122	-168
vorige	-185	-51	-8	-229
vorm	-151	-19	-61	173
vormen	-93	59	154	45
vorming	-97	150	-34	19
vormt	-47	-152	-141	-149
vraag	-288	-104	-95	19
vraagstuk	-72	-150	-183	-120
vraagstukken	-68	-135	-76	-94
vraagt	-171	263	-18	-127
vraagtekens	116	-128	-175	-157
vrachtauto's	33	-16	-101	-127
vragen	-87	-46	-121	-7
vragenlijst	-125	-7	182	82
vragenuur	-67	-107	-152	-181
vreemdeling	6	22	-126	-224
vreemdelingen	-158	-202	-262	-106
vreemdelingenbesluit	-87	-117	134	82
vreemdelingenwet	-100	-84	78	31
vreemdelingenzaken	-107	-212	-116	-106
vrees	25	-184	-209	-138
vreest	-171	-161	-148	-132
vrezen	-202	-146	-149	-163
vrij	-2	8	127	-183
vrije	-59	-136	-178	32
vrijgemaakt	-134	-143	137	107
vrijgesteld	-101	26	15	-135
vrijheid	-156	-88	-59	-153
vrijhouden	96	138	-34	-169
vrijkomende	-156	123	24	-103
vrijstelling	-182	71	66	-212
vrijwel	446	-325	-226	-189
vrijwillig	-198	-18	-95	-120
vrijwillige	17	2	42	-31
vrijwilliger	-126	-167	75	-152
vrijwilligers	57	-81	-136	46
vrijwilligerswerk	-159	-185	137	-58
vroeg	-201	-222	-7	-272
vroege	171	-212	-158	-156
vroegen	-206	-356	-221	-239
vroeger	-138	65	-148	-129
vrouw	-270	-147	-90	-149
vrouwelijke	-94	135	-6	72
vrouwen	218	-20	-176	-145
vsnu	-51	-170	129	11
vullen	1	-126	29	-28
vvd	-194	-186	-151	-132
vvd-fractie	-117	-69	-141	-161
vve	-146	1	-119	-117
vve's	33	-212	-191	54
vws	-113	42	91	167
vóór	-93	21	3	331
w	-46	-54	-225	-32
waar	97	63	-53	-39
waaraan	-181	-50	132	-17
waarbij	21	-199	-223	193
waarborgen	-79	74	66	39
waarborgsom	-77	47	-115	-142
waard	-262	90	112	-199
waarde	33	-255	-49	-238
waardeer	-159	-85	-139	-111
waardeert	-54	-122	-138	-157
waarderen	255	-199	-162	-159
waardering	-7	-140	-272	-178
waardevolle	-57	-159	131	73
waardoor	102	-166	-80	-215
waarin	-136	35	-46	-32
waarmaken	-125	-75	50	-129
waarmee	-18	-34	9	90
waarna	-128	-145	-159	190
waarnaar	-126	-119	-124	-80
waarnemer	-137	-107	104	-112
waarnemers	22	188	159	-162
waarom	-294	120	-96	-31
waaronder	-164	-39	-166	-170
waarop	-149	132	-21	-45
waarover	-162	-212	-18	11
waarschijnlijk	2	-136	-93	-104
waarschuwing	-92	33	17	-156
waartoe	-91	92	65	4
waaruit	33	117	-96	-113
waarvan	-87	43	61	-17
waarvoor	-26	14	-17	43
wacht	13	-86	41	-126
wachten	33	-210	23	-221
wachtlijst	20	-119	-208	-184
wachtten	166	-103	-110	-155
wachttijd	252	-194	-9	23
wachttijden	-255	130	-299	-248
waddenzee	-115	-150	-197	43
wageningen	-84	5	152	-24
wajong	41	12	-163	-65
wanneer	-172	-15	-10	-86
want	-98	-19	-35	-181
ware	-122	183	-178	-188
waren	192	-194	-302	-237
warenautoriteit	-89	21	-113	-114
warenwetbesluit	-81	-25	1	-1
warm	-99	113	83	-174
warmte	-194	-174	-225	-187
was	92	-162	-131	-190
wat	-66	-58	25	-33
water	92	132	-161	-57
waterloop	35	-60	50	-145
waterschap	-122	31	49	-199
waterschappen	-75	-159	15	19
waterstaat	-83	-4	-80	-28
waterwet	-85	11	164	50
we	-121	-215	143	11
website	-216	1	221	24
websites	-62	-133	-191	-163
weefsel	-97	47	-108	-102
weeg	-77	77	201	224
weegt	-156	-49	62	-249
week	47	-32	48	93
weekend	-192	76	78	-32
weer	-54	105	-255	-186
weerbaar	-85	-97	-182	52
weergegeven	-112	-182	-153	-43
weet	108	-38	-178	-76
weg	-31	-21	-44	-24
wegbeheerder	16	-81	88	-143
wegbeheerders	-133	152	-145	-30
wegen	-117	-77	-110	-183
wegens	-33	-25	-223	-234
weggewerkt	-145	55	-134	-114
wegvervoer	-127	-109	-159	-116
weigeren	-56	65	-178	-134
weigering	-108	-134	-24	-132
weinig	225	-213	34	-330
wekelijks	52	146	25	-30
weken	121	8	-61	-2
wel	20	-128	153	304
weleens	2	-166	-151	-138
welk	-180	20	-255	-52
welke	40	43	-198	115
welkom	-138	-185	67	86
wellicht	-85	-111	-37	-92
welzijn	-56	-77	-126	-27
wenden	-144	-144	-217	-90
wens	-235	186	235	-104
wenselijk	-190	157	-39	-121
wenselijkheid	-129	165	-131	-108
wensen	69	-155	-51	-146
wenst	-176	-195	223	-20
werd	171	-241	-297	-152
werden	160	-52	-208	-147
wereldbank	-54	-108	3	-126
werf	-162	158	-170	44
werk	24	-110	-103	-23
werkbezoeken	-108	-92	-187	-103
werkdagen	-66	115	124	-160
werkdruk	67	-150	-136	31
werkelijk	-106	62	71	-65
werkelijkheid	-114	-7	-194	-97
werken	-49	-47	-12	60
werkervaring	54	-151	-34	-124
werkgelegenheid	90	38	14	-8
werkgever	51	-38	-54	-232
werkgevers	83	-7	-128	-205
werkgroep	-44	137	-270	-64
werking	-38	-38	-15	107
werkinstructie	-70	58	91	62
werklozen	-127	17	47	-60
werknemer	23	-192	30	-121
werknemers	125	-51	-117	-170
werkt	-146	-220	-8	-63
werkte	88	-142	49	-170
werkten	-188	-130	-173	-99
werkvloer	-134	-7	72	-50
werkwijze	-202	35	24	88
werkzaamheden	-134	-96	-185	96
werkzoekenden	4	-213	15	-105
werven	-97	5	-196	-1
werving	34	91	-157	-106
wet	-61	-18	57	4
wetboek	-176	-177	-53	-105
weten	68	-152	-33	-30
wetenschap	-55	-94	57	0
wetenschappelijk	-110	-156	-86	-107
wetenschappelijke	-105	90	-170	-131
wetenschappers	-91	-81	-153	20
wetgever	-138	44	27	-212
wetgeving	-112	-178	-56	-2
wetgevingsoverleg	-60	-92	-108	-123
wethouder	-135	-141	38	-161
wethouders	-136	-128	-115	15
wetsvoorstel	-130	-150	209	123
wetswijziging	2	-188	47	112
wettelijk	-128	116	-57	-278
wettelijke	-106	23	-7	56
wetten	63	-154	-111	-156
wie	-142	-66	-75	-81
wier	67	-119	-59	-75
wij	-88	-11	32	70
wijk	12	-106	-240	-202
wijkagenten	91	-102	-212	-157
wijken	66	-157	63	32
wijkteam	15	-43	-110	-71
wijkteams	-98	145	-24	-137
wijkverpleegkundigen	-155	131	-126	-103
wijkverpleging	-110	45	-45	-114
wijs	-186	301	-58	-44
wijst	270	-164	-52	-142
wijt	217	-199	-132	-63
wijze	8	-21	-15	-37
wijzen	70	108	79	52
wijzigen	-65	41	46	29
wijziging	-97	-8	189	194
wijzigingen	-20	-88	-190	145
wil	-168	158	195	-69
wilde	-179	36	-154	-112
willen	-302	240	-35	-157
wilt	-64	62	-46	-168
winkelier	-126	-72	-110	-125
winkeliers	60	-184	-202	-170
winkels	35	-57	-66	-60
winkeltijdenwet	-127	-8	68	-171
winning	-122	-9	-152	-107
winst	158	-211	28	-116
winter	-154	-145	17	146
wissel	-119	126	-148	-139
wisselen	6	-180	-39	-85
wisselend	190	-182	-184	-160
wisselende	95	0	-138	34
wisten	162	-112	-86	-45
wmo	-185	25	-49	-133
wnt	-145	-165	-50	-146
wodc	-35	-212	89	157
wonen	14	27	-95	60
woning	67	-185	-321	-257
woningcorporaties	-109	45	-128	82
woningen	25	-35	-131	-72
woningmarkt	-98	-147	-84	-121
woonden	-152	-144	-101	-86
woonplaats	-106	-111	-92	-113
woonruimte	-74	20	-171	-41
woont	-61	-192	-188	-144
woord	-194	-188	-187	-214
woorden	7	-181	143	-185
woordvoering	-106	-165	-135	83
woordvoeringslijn	-104	-135	-185	-183
worden	-74	142	-3	359
wordt	-26	-44	104	414
wél	-123	-43	203	4
z-route	-136	35	-156	153
zaak	-51	-155	179	3
zaal	94	-183	55	-183
zag	207	-240	-108	-77
zaken	9	-126	-24	-29
zal	-137	-172	57	447
zalen	91	68	-123	2
zaterdag	-150	94	-150	-64
ze	3	138	113	36
zeef	-20	-139	-149	-72
zeehavens	39	-165	-151	69
zeeland	31	-25	13	74
zeer	185	-180	-30	-216
zeeuws-vlaanderen	-53	-122	-56	-138
zeg	-168	-190	-181	215
zegde	-133	-167	-163	-239
zeggen	198	-48	-306	-198
zeggenschap	-68	14	50	-7
zegt	-6	-185	136	181
zei	-187	-74	-142	-79
zeker	-111	11	-198	-180
zekerheid	73	-130	13	-48
zelden	386	-311	-292	-283
zelf	-156	68	-8	-208
zelfredzaamheidsroute	-130	-97	-156	-101
zelfregulering	-113	-110	111	31
zelfstandig	-186	16	-93	-162
zelfstandige	36	-74	96	-95
zelfstandigen	-161	-34	-277	-179
zend	-70	-84	-150	25
zenden	-86	-15	-234	-24
zenders	23	-3	39	73
zendt	-102	-194	124	91
zes	149	-14	50	-48
zestien	67	-49	-52	-110
zestig	-185	-190	51	-167
zet	-179	45	-44	150
zetten	-84	29	-30	-2
zeven	119	-63	-89	-64
zeventien	-153	44	13	-160
zeventig	64	-127	-222	35
zich	-31	-213	12	-24
zicht	-78	-211	-151	-111
zichtbaar	101	-230	-106	169
zichzelf	59	-38	-59	-140
zie	-172	-10	182	-236
ziek	181	-46	19	-111
ziekenhuis	21	-169	-142	-109
ziekenhuizen	62	-17	83	-160
ziekte	-135	-77	-231	-249
ziekteverzuim	169	-123	-139	-90
zien	235	-92	-71	-12
zienswijze	-15	9	-197	-137
ziet	-259	204	-74	-242
zij	89	71	-2	15
zijde	-102	-167	149	-155
zijn	24	-24	-79	-109
zijner	-99	-108	-19	109
zin	-122	-56	44	166
zinvol	-25	-299	148	-125
zit	22	-1	-35	-180
zitten	-232	-120	28	-191
zitting	-192	151	-135	-101
zittingen	-104	45	170	-13
zo	109	-160	-73	-81
zo'n	-49	-261	180	112
zoals	-128	135	69	31
zodat	-52	-8	273	97
zodra	-154	-148	105	444
zoek	148	-139	-199	82
zoeken	33	-85	56	165
zoekjaar	-7	6	-139	-77
zoekt	-204	22	34	181
zogeheten	63	-137	-176	-161
zolang	-205	2	204	-158
zomer	-146	-269	71	428
zomermaanden	-116	-106	-111	-97
zomerreces	-103	-137	-76	296
zon	52	1	-161	54
zond	-123	-138	-226	-244
zondag	-145	-37	-38	17
zonder	135	-60	-59	-158
zonmw	-136	-77	127	-119
zonnebank	84	-24	-166	-73
zoogdieren	-106	-143	-201	-200
zorg	-201	34	6	-112
zorgautoriteit	-88	-73	14	135
zorgelijk	75	-119	-212	-135
zorgen	32	-226	-298	-55
zorginstellingen	-144	-132	-138	-155
zorginstituut	-155	-144	-45	48
zorgplicht	-136	-159	-124	-157
zorgverleners	-8	-120	29	-90
zorgverzekeraars	-115	8	-184	45
zorgverzekering	-142	101	-216	-199
zorgverzekeringen	-41	-129	40	59
zorgverzekeringswet	-137	53	142	-62
zorgvuldig	148	-176	-145	-132
zorgvuldige	-102	-102	-116	-130
zorgvuldigheid	39	-128	-188	-151
zou	-207	204	-13	-224
zouden	-96	274	-235	-186
zout	-150	-185	-224	-215
zoveel	180	-232	5	71
zover	-227	85	190	91
zowel	-112	68	47	-116
zulke	-31	-247	144	-204
zullen	-273	-193	-135	-155
zwaar	25	-24	184	-46
zwaarder	-129	-49	-70	-85
zwaardere	50	-165	36	-140
zwak	183	-113	-139	-140
zwakste	89	-163	-167	-106
zwangere	74	-155	-35	-20
zware	-173	-23	-108	-128
zweden	13	-29	-187	-88
zwijgt	-98	-119	-175	-130
zwitserland	-163	-142	-198	-37
zwolle	-164	-17	-130	-84
à	188	-122	-147	-104
één	40	276	-26	-82
`,
  stem: `
aanbes	-44	-86	59	87
aanbev	-174	158	113	-55
aanbie	-8	-124	-85	51
aandac	-174	39	-118	48
aandri	-151	204	-19	-64
aangeb	60	-26	-46	40
aanged	-159	182	-159	-137
aangeg	-185	12	-198	-164
aangeh	-9	-31	-254	-196
aangek	-99	-181	-99	-58
aangel	74	-184	-147	-60
aangem	8	-144	-245	-150
aangen	-40	-13	11	-93
aangep	-52	-21	83	19
aanger	-35	13	-184	-158
aanges	-132	2	27	6
aanget	321	-155	16	8
aangev	-41	-20	222	42
aangew	-163	162	11	36
aangez	26	-155	153	-127
aangif	45	47	-89	-270
aanhan	-124	-22	-89	-119
aanhou	24	-93	159	56
aanjag	-135	73	-176	-109
aankom	-122	-32	-41	-187
aankon	-50	93	-199	-151
aankop	-166	-114	176	100
aanleg	-102	-38	-1	-146
aanlei	-206	-200	-48	50
aanlev	51	-81	-172	-20
aanmel	85	42	-24	-128
aanmer	-156	-37	9	28
aannem	120	-121	-121	40
aanpas	-130	48	-119	-70
aanrij	126	88	-157	-111
aansch	22	35	-206	-39
aanslu	-176	-105	-118	73
aanspr	-71	-39	-29	128
aansta	-99	-57	-7	214
aanste	-50	254	21	-38
aantal	-44	-166	24	-34
aantek	38	50	132	-146
aanton	147	-191	-167	-68
aantoo	254	-188	-47	-93
aantre	-102	-86	-326	-155
aanvaa	-209	-179	-76	51
aanvan	9	9	-183	-185
aanvra	89	89	-166	-105
aanvul	-165	-23	-109	80
aanwez	44	17	-15	-153
aanwij	213	45	-64	80
aanzie	46	-157	-147	-118
aardwa	-233	-235	-175	-122
academ	-187	-215	-149	-149
accoun	26	36	67	6
achter	135	-44	-65	-51
achtti	17	-19	-39	-44
actiep	-96	-125	-173	113
actual	-80	-49	99	105
admini	162	-141	-157	-27
adress	-3	22	91	-122
advies	-63	100	-224	-136
adviez	-81	-75	-81	-160
advise	-126	265	-109	-177
advoca	112	122	-161	-187
afdeli	56	130	-218	-64
afdwin	-90	45	75	-173
afgeda	-6	-163	-242	-93
afgeha	54	-138	-139	-91
afgele	110	-113	-146	-133
afgelo	-32	-172	-233	-90
afgeno	112	-66	-235	-114
afgero	-128	-82	-35	12
afgesc	137	-160	-219	-103
afgesl	13	-117	-194	57
afgesp	-155	-192	105	92
afgest	20	96	-134	-161
afgewe	-51	3	-11	-116
afgezi	-166	47	74	-164
afhand	66	-87	15	47
afhank	4	-27	-25	18
afleid	130	-96	-118	-93
afleve	5	-12	-166	-160
afloss	-110	-43	68	59
afneme	-107	52	88	-19
afrond	105	-154	-83	13
afscha	-165	192	138	-65
afsche	-102	55	61	-28
afschr	28	-24	-168	-67
afslui	-16	-135	-220	-106
afspra	15	34	130	-17
afspre	-92	11	-23	74
afstem	-116	94	50	-48
afstot	-62	-170	-201	-163
afstud	-2	23	-51	-28
afwach	-95	-2	91	-224
afwegi	-140	-237	145	-39
afwijk	-106	-59	116	-171
afwijz	-150	28	-64	-265
afzond	-105	-19	-49	189
agende	-76	-92	-154	-106
agents	-182	-174	19	-105
agrari	-160	-141	-230	-175
agress	54	-70	-115	-115
akkerb	45	-163	-217	-210
algehe	-111	-124	-62	89
algeme	-10	-80	-154	-178
alleen	-19	-34	-45	-87
allema	144	-128	-93	-92
allere	-146	150	-203	-189
allerg	-118	28	-143	-129
altern	-250	-174	-58	24
alvore	-114	-161	196	92
ambass	-288	116	147	-10
ambtel	-162	-61	-33	102
ambten	-199	-21	-291	-112
ambtge	-110	-137	18	171
ambtsb	53	-143	-50	43
ambtso	-83	-152	-7	237
ambtsv	-136	-56	-225	-178
ambula	107	-121	-129	-21
amende	-87	-90	-150	-6
amerik	51	85	-177	-166
amster	-165	-9	-105	-107
analfa	39	56	-133	-173
anderh	98	-52	-53	-148
antwoo	-101	-66	-57	54
apothe	104	11	-80	-222
appara	-54	-189	-184	-183
apprec	-70	-91	-216	74
arbeid	44	-48	-9	-54
arboca	-144	-127	-220	22
arrest	-123	92	-115	-85
arrond	98	-127	-6	126
artike	76	68	-164	-152
artsen	-113	66	111	75
asiela	-131	-137	-167	-173
asielo	57	-106	-189	-157
asielz	-29	6	-83	-156
assist	-141	-33	128	-43
attrac	-140	47	-26	-11
audici	-149	70	-13	-183
auditd	-18	-164	26	-12
august	-88	-128	13	109
automa	78	104	7	-43
autori	-141	16	32	20
bakker	-99	141	-165	-97
bangla	17	-84	-96	-82
basisa	-173	101	-117	39
basisp	-88	40	-155	-104
basisr	57	-111	-123	-156
basiss	3	-12	-137	-13
batter	-28	-56	-52	-124
bbb-fr	-134	-156	-52	-90
beantw	-85	-180	-260	106
bebouw	-134	122	-177	-179
becijf	192	-1	-137	-122
bedenk	50	-15	7	-144
bedien	-37	18	-375	-106
bedoel	-193	-237	-92	249
bedraa	-210	-191	-284	-200
bedrag	-195	75	18	-37
bedrei	49	-170	-214	-82
bedrij	150	-67	-41	-11
bedroe	7	-119	-136	-90
beduid	71	-137	-109	-96
bedwel	-9	-9	-173	70
begele	98	94	-12	-73
beginn	-162	-40	65	-15
begins	-167	-31	52	-218
begonn	50	-40	-55	-52
begren	-190	-71	-16	-115
begrep	38	-97	-137	-131
begrij	17	-17	-129	-110
begrot	-144	-92	3	-26
behand	-1	6	-41	-47
beheer	-127	125	64	21
behoef	-125	-5	268	-42
behoev	-125	-127	-25	-191
behoud	35	-78	-88	-197
bekend	-79	-173	36	58
bekijk	-55	-133	15	87
bekost	-73	83	-91	-67
belang	54	-231	-269	-147
belast	-47	-52	70	23
belegg	-129	196	72	-137
beleid	-254	-147	-190	-10
belemm	37	-42	25	24
belgis	-38	-51	-90	-100
beloni	32	-177	96	-36
bemann	116	-146	-220	-184
bemidd	-132	170	-175	-11
bemoed	82	-102	-128	-84
benade	-136	13	-67	169
benadr	51	-153	-128	1
benodi	-28	-172	-144	200
benoem	-182	-1	214	-21
benutt	-167	-175	65	14
beoord	66	-98	-89	-32
bepaal	30	-153	-137	-77
bepali	-116	-76	72	-137
beperk	-70	145	-89	-68
beplei	-152	384	86	-23
beproe	-160	-211	170	112
beraad	-146	-135	-194	-142
bereid	-28	-20	-189	-163
bereik	115	45	1	-123
bereke	94	2	89	-34
berich	-45	-37	-59	-22
beroep	-155	113	-31	-76
berust	61	-79	90	-23
besche	-51	-311	18	-70
beschi	-6	-49	47	39
bescho	-177	31	-54	-87
beschr	-196	-72	-194	-106
beslag	-44	114	-1	59
beslis	-50	-124	39	-55
beslot	-208	-95	260	6
beslui	-43	-205	132	148
besmet	-99	-80	-113	-63
bespaa	-50	-168	97	104
bespar	101	-161	-216	-49
bespre	-136	71	47	100
bespro	-115	-198	-8	-244
bestaa	37	-48	32	23
bestan	-149	-102	27	-83
bested	75	-43	-117	32
bestee	33	-148	-143	-115
bestel	-161	-181	-189	-186
bestem	-114	-50	74	-152
bestri	-107	-49	-21	-80
bestud	-245	-158	47	-2
bestui	-139	-148	-126	-112
bestur	-166	-77	-288	-8
bestuu	-244	-155	-37	-106
betaal	34	-33	-7	-173
betali	-27	-14	41	37
beteke	-101	-237	56	-86
betref	-71	-140	-11	-72
betrek	-187	43	-12	26
betreu	-79	-137	-90	-68
betrok	93	-128	-5	87
betrou	-95	60	-236	-147
beveil	-109	135	-87	92
bevest	201	-250	-263	18
bevind	45	-165	-57	31
bevoeg	-41	-37	82	-79
bevolk	25	150	29	-118
bevoor	44	-176	106	32
bevord	-165	43	-217	68
bevraa	-144	-95	-154	-89
bewaar	-56	-97	-153	21
bewari	-156	3	-155	-100
beweeg	-106	-28	-208	78
bewegi	53	80	-61	-201
bewijs	-97	64	75	-128
bewind	-145	125	-1	-81
bewone	96	-19	-269	-144
bezett	-95	-31	17	-141
bezitt	-115	-13	-117	-97
bezoch	196	-229	-182	-123
bezoek	55	-87	-15	-32
bezorg	-177	19	-45	-112
bezuin	-121	-179	-54	-144
bezwaa	54	-52	-16	-197
bezwar	-76	100	263	32
beëind	-221	192	-275	-269
beïnvl	57	-160	-110	35
biblio	-147	-77	-46	105
bijbeh	-36	-159	142	127
bijdra	-91	-42	125	96
bijeen	-89	-234	-28	190
bijgaa	-119	200	-144	-265
bijged	167	-150	-170	-89
bijges	-13	-207	36	-139
bijgev	-124	85	-278	-166
bijgew	41	-161	-150	-164
bijna-	-97	169	-171	-84
bijsch	-96	-117	91	-137
bijslu	-39	-181	-155	-12
bijsta	52	-62	-206	36
bijvoo	-123	145	-95	-82
bijwer	87	-90	-97	24
bijzon	-202	31	-16	-66
binnen	-88	-39	-76	99
biolog	88	-175	-176	-146
bladzi	-139	97	33	14
blijke	101	-89	41	-81
blijve	-71	-75	-29	-91
bloedv	-138	7	57	-158
boerde	-75	6	-80	-111
bondge	-140	53	-96	-174
borgst	-22	-123	-91	-34
bouwbe	-129	54	-45	-93
bouwpl	-125	68	-163	-146
bouwwe	2	-20	144	99
bovenb	70	88	53	-121
bovend	-247	-67	186	-198
boveng	-164	148	49	-11
bovens	-120	-105	-89	-162
bovenv	-20	-54	-39	-86
bracht	169	-134	-95	-61
branch	-167	16	85	-183
brandb	-103	-4	-17	-109
brandm	-85	72	-158	-139
brands	98	-31	43	-149
brandv	6	12	-116	-98
brandw	-187	-58	-216	-175
briefa	1	-15	9	24
brochu	-83	-145	87	109
brouwe	-37	-129	-164	27
brugwa	55	-122	-151	-67
bruikb	-58	-36	-256	47
budget	-86	-113	54	57
buiten	10	2	-104	-7
bundel	-36	-137	-33	25
burgem	-155	-169	7	95
burger	-97	-13	112	-103
buurla	-119	13	-193	-174
buurtb	52	-63	-109	-5
buurtr	-143	-79	-162	-150
buurts	28	-21	-100	-133
camera	89	-54	9	-50
campag	-58	24	43	216
cao-pa	-129	11	183	-128
capaci	-101	13	-137	-95
caselo	-159	42	-211	-146
catalo	116	214	-322	-224
catego	-30	-162	-248	12
cavern	-76	-45	43	-108
cda-fr	-92	57	-169	-143
cellen	-6	-155	-84	-94
centra	-91	74	-25	-104
ceremo	43	-8	-207	-100
certif	53	101	-52	131
chauff	176	-23	-134	-106
christ	-64	-147	-83	-143
chroni	0	-19	114	5
circul	-144	16	232	123
cliënt	63	17	-39	-145
coachi	-129	215	-212	-17
coalit	-174	121	149	-171
coelia	-142	34	-159	-164
cofina	-87	20	63	-93
collec	-63	99	-96	-166
colleg	86	0	-37	103
combin	-47	62	-115	-46
comman	79	-53	153	43
commer	-19	19	-162	-109
commis	36	70	-62	-139
commun	-107	-142	-161	-67
compen	-127	126	-153	-152
comple	22	4	-5	95
comput	-112	105	-172	47
concen	43	53	29	-161
concep	-210	-16	174	-29
conces	-126	-29	-144	-176
concië	23	-93	-158	86
conclu	368	-205	-280	-101
concur	-28	-236	-306	-49
consta	376	-211	-219	-202
constr	26	-30	-221	-37
consul	-89	102	-185	129
consum	68	-61	11	-157
contac	141	82	-9	53
contai	83	-177	-170	-183
contra	-40	27	97	14
contro	-13	120	-43	55
conven	-151	-82	117	40
corona	-115	-138	15	-143
corpor	-56	23	181	14
coöper	30	88	13	70
coördi	-100	-59	-75	85
crisis	0	-83	-61	-186
criter	5	-249	-105	-15
cruise	82	-176	-160	-111
cultur	-82	92	-12	-76
cultuu	-1	-156	-143	-105
curate	-94	-78	-136	37
cursus	-57	39	-189	-128
daadwe	99	-18	-118	13
daarbo	-164	-155	211	-132
daarbu	-20	-151	-144	-94
daardo	66	-257	-47	-140
daaren	305	-57	-246	-165
daarna	-128	259	-39	-88
daarov	-66	-98	-78	152
daarte	-171	-179	78	-31
daarvo	-105	-133	45	68
dagbes	2	62	-60	11
dageli	-8	33	53	-40
dagpro	102	-99	12	32
databa	-150	-38	153	-161
decemb	-119	-148	-5	179
decent	-125	-199	66	25
deelna	11	-174	-248	-180
deelne	-36	11	-99	-90
deelst	-137	-159	90	-170
defens	-95	-137	-17	42
defini	-107	32	55	99
delega	-129	-118	-162	-114
delfzi	-151	-149	116	-88
deltap	-46	-85	-86	-50
dement	-32	-83	-173	-145
demiss	-136	-157	-160	18
denema	19	-138	-227	-172
denkba	-163	-148	137	-133
denkbe	-152	84	51	-138
depart	-76	-83	66	121
dergel	-100	-109	28	11
derhal	-69	-88	-45	-109
desgev	-70	-158	-224	-10
desgew	-110	-80	11	-177
deskun	-30	6	-13	-53
destij	-16	-164	-163	-101
detach	70	54	-166	-7
detent	-138	-42	-70	-199
deurwa	54	37	-220	-157
dezelf	43	52	-2	-91
diabet	90	-125	30	-79
dichtb	-144	-124	-120	-119
dichtg	23	-174	66	-163
dienja	13	-23	-158	-118
dienov	-106	-149	178	-85
dienst	-23	-79	165	-18
dieren	-33	-33	-217	-209
dierge	-132	-63	-168	-142
diezel	-169	-150	-155	70
digita	-26	204	-37	0
diplom	-212	148	-1	-204
direct	-167	-131	21	22
discus	-124	34	-51	-27
distri	-134	88	-229	-71
docent	-40	95	-48	-199
docume	101	72	-2	102
doelgr	100	-5	-202	-178
doelma	254	-179	-178	-49
doeltr	174	-89	-32	3
doorbr	-85	-83	-184	-110
doorga	56	-15	-138	-145
doorge	32	-56	-47	-61
doorkr	-127	-142	15	-159
doorli	23	36	-295	-135
doorlo	100	-155	-296	-49
doorre	-61	-160	-124	163
doorst	21	76	-112	23
doorze	-155	117	-222	-228
dorpsh	-136	108	-179	-145
dossie	176	-132	-220	-108
draagv	44	-156	7	-150
draaib	-82	123	81	-194
dreige	45	-138	49	73
drempe	-65	67	16	-172
drieho	-56	-61	59	-182
driekw	153	-62	-130	-42
dringe	60	2	-185	-163
drinkw	59	-65	-11	16
duidel	113	-94	1	-210
duitsl	11	-46	-117	-78
duiven	-56	-97	-159	-107
dunbev	37	-42	116	73
duurza	30	2	-132	95
dwangm	57	-17	-98	4
dwangs	-5	-62	-161	-23
econom	-1	-154	-134	-184
eendui	168	-20	-169	-103
eenhed	-94	-2	186	54
eenmal	-24	-224	-70	28
eensge	-169	-160	-177	-178
eenvou	-148	-4	-59	65
eenzel	-140	7	197	145
eerste	-4	82	-201	-97
eerstv	-132	-114	193	302
effect	33	119	-19	-123
eigena	-19	-42	-72	-40
eiland	-175	-169	-147	37
eindev	-76	-106	-164	102
eindge	75	-34	-141	-166
eindho	-127	-141	-139	128
eindra	-103	-85	-74	-139
eindto	52	-112	-168	-172
elektr	-32	-19	-43	9
energi	39	-179	45	-120
enkelb	-129	-146	-174	-143
enthou	-148	-11	182	-137
erfbel	-141	165	124	-141
erfgoe	-14	-85	-217	-67
erkenn	-98	65	-57	-59
erkent	-143	-212	-344	-257
ernsti	27	-102	-29	8
ervari	-85	-35	6	47
ethiop	12	-120	-152	-55
europe	-127	-117	98	-39
eustat	82	-193	-140	-122
evalua	-88	-2	-115	34
evalue	-145	132	-133	16
evenee	-174	229	151	-92
evenre	-113	-165	88	147
evenwi	44	-212	-227	-183
examen	29	9	69	-37
examin	96	-114	80	-58
execut	-154	-163	-198	-156
experi	-190	-70	-17	-45
expert	-170	-133	-183	71
exploi	-216	15	-291	-149
export	91	-125	-46	-61
fabrik	-199	-201	23	-109
facili	-123	66	-17	-127
failli	-91	16	-36	43
famili	1	-116	-217	-122
faunaf	-94	54	26	61
februa	-142	-71	159	75
federa	-100	-91	-23	-156
feitel	162	39	-32	-180
feiten	20	78	-125	-86
fietse	-85	-147	-106	-142
financ	-97	-10	72	14
flexib	-106	-149	64	138
forens	-132	-110	-95	-165
format	-240	-240	254	-162
formul	-29	-27	157	168
foutma	73	-46	67	-96
fracti	-106	-226	-163	-137
frankr	-124	-182	-106	-181
freque	-26	108	90	-156
friesl	-143	-142	-149	-167
functi	39	92	18	-229
fysiot	-132	-3	72	-143
garand	-147	-134	115	-96
garant	-44	55	-98	-44
garnal	-115	83	-190	-166
gastou	2	160	-42	-122
gasver	117	-104	-190	-83
geadvi	-107	77	-171	-66
geanal	-148	-118	-150	-103
geanon	-75	91	115	102
geantw	-105	-148	24	-140
gebeur	-4	-195	54	-26
gebied	35	29	-68	-274
geblek	129	-10	11	30
geblev	136	-116	-275	-126
gebond	39	-235	-119	-170
gebouw	-87	-23	-11	-17
gebrac	17	-48	-44	1
gebrek	220	-66	-193	-167
gebrui	-18	-63	-88	-64
gecert	-40	-73	-89	-201
gecont	23	35	7	-9
gedach	-183	221	206	-75
gedate	-33	-52	-162	-138
gedeel	132	52	64	-143
gedepu	-58	-159	-189	-159
gedeta	-147	-154	-191	-138
gedeti	-95	-55	-79	-54
gedrag	-52	-139	50	104
gedure	36	-25	-243	-147
gedwon	-29	-33	-190	64
gefase	-95	94	-196	70
gegeve	174	-21	-17	2
gegroe	-50	-87	-132	-87
gehalv	93	-146	-104	48
gehand	51	-50	34	-122
geholp	-186	15	53	85
gehoor	-1	-104	-10	-153
gehoud	-36	-91	-78	-4
geklaa	-126	-40	-91	-98
gekopp	-171	-141	-47	-153
gekreg	-44	-219	178	29
geldau	-43	97	-71	-84
gelder	4	-180	-191	-169
gelege	-139	-179	-57	63
geleve	-137	-56	-172	-184
gelijk	-158	29	112	72
geluid	91	-43	-235	-202
gelukk	45	80	125	-194
gemaak	82	-139	-124	-23
gemeen	21	-55	23	-38
gemeng	19	73	56	-115
gemidd	366	-192	-177	-153
gemoti	168	-56	-186	-125
genees	-170	-174	19	49
genera	-93	122	-228	-140
genodi	163	-119	-109	-112
genoeg	-100	-143	-150	-145
genoem	1	-198	60	-99
genoot	-157	-61	-21	-28
geoefe	139	-166	112	-157
geplaa	-47	-37	-160	102
gepubl	-121	-95	-160	-100
geraad	-122	-36	107	101
gerapp	110	22	-146	80
gereag	-103	-140	-241	-142
gereal	80	-94	-181	-148
gerech	40	-97	82	55
gereed	70	-91	108	-168
gerege	38	-16	239	8
geregi	-21	-131	34	-177
gerese	10	-55	-24	30
gerich	1	35	27	-114
gesche	-163	16	-186	-132
geschi	-144	-24	125	70
gescho	-5	41	124	40
geschr	-153	-26	-16	-168
gescre	-41	-120	-136	-124
geslac	-177	127	-199	-47
geslot	-118	-175	-5	-179
gespre	42	-31	-62	15
gespro	-181	-117	-134	-173
gesteg	235	-150	-257	-103
gestel	-8	-107	81	-88
gesteu	145	-142	-131	-133
gestra	-159	74	47	-126
gestuu	-112	-95	82	-43
gesubs	168	-156	-109	-92
geteke	-93	-174	54	-160
getoet	-70	69	-154	-44
getred	-101	84	101	-257
getuig	-137	41	64	-123
gevaar	61	-27	65	-121
gevall	298	-13	-42	-104
gevang	77	-123	-173	-164
gevest	-164	37	13	-131
gevoeg	-22	-73	-71	-64
gevoel	-201	-178	-188	-168
gevolg	-7	-97	-92	97
gevond	281	-178	36	-100
gevraa	-110	-14	45	43
gewaar	25	-103	-33	-155
geweld	-145	-161	125	45
gewijz	-108	22	107	72
gewiss	-45	104	1	-116
geword	123	-177	-2	-171
geworv	-163	41	-165	-167
gezame	-120	152	59	33
gezich	29	81	-223	-153
gezinn	228	38	-169	-146
gezins	42	-52	-366	-279
gezond	-107	-134	-84	4
geëval	-160	-68	-275	24
geïnde	-45	-14	37	65
geïnfo	66	-188	-218	57
geïnte	115	22	-150	-129
geïnve	33	-160	-175	-154
glastu	-43	-128	-123	-117
goeder	-106	-170	-244	-150
goedge	79	-127	-100	-180
goedke	-192	80	-134	-164
goedko	172	-247	-266	-173
grensw	-56	-22	22	128
griffi	-176	-63	-263	-47
groeik	-134	-137	-123	-129
groeil	35	-50	-148	-133
groenl	74	90	-138	-138
groeps	-141	16	-142	-120
grondb	-148	2	-151	-146
grondi	-152	-142	-118	-127
gronds	64	-127	132	-91
grondw	-141	-17	-268	-168
gronin	-4	-135	61	190
groots	-5	-173	-55	27
groten	-13	-156	-200	-127
gunsti	93	-165	-202	34
haalba	-194	-86	304	194
halfja	-135	35	-37	112
halfta	-87	89	-3	-36
halver	-133	10	127	-12
handbo	-139	-145	144	91
handel	-227	23	-19	-229
handha	-42	-148	-59	-169
handic	-82	-136	-94	-147
handle	-166	25	121	163
handre	-139	-171	7	33
handte	93	-184	-100	104
hardhe	-105	-152	-100	-148
havenb	-131	42	-181	84
haverk	-114	-107	-118	-113
hechte	-103	-133	-43	-92
heliko	-11	-15	-161	-116
herfst	-78	-7	-169	-24
herhaa	10	51	-234	70
herhal	-26	-68	145	-21
herijk	-143	91	-93	44
herind	-145	-46	82	107
herinn	-46	-1	-119	-131
herken	-275	3	-289	-195
herkom	137	13	-42	-156
herove	-135	35	133	12
hersch	-118	-152	139	117
herste	118	-93	-94	-94
herves	-152	-98	-91	-134
hervor	-69	-84	-119	-124
herzie	-124	-79	237	198
hetzel	-156	-5	-25	-84
hierdo	-15	-83	-129	-87
hierna	-47	-125	133	142
hieron	-142	-161	-375	-386
hierov	-149	-49	60	131
hiervo	-151	10	215	137
hittep	-1	48	-119	-142
hoever	-56	-134	-181	81
hogesc	-144	-23	79	105
honder	-184	-171	-157	-180
honora	-7	-159	-171	-179
hoofdd	-167	-199	-216	-72
hoofdl	-14	-48	-124	-113
hoofds	-237	-113	-44	-156
hoofdv	-171	-64	-145	-76
hoogac	-125	-152	-168	-143
hoogle	-146	58	-175	-127
hoogop	72	-127	-141	-111
hoorto	-47	-71	-131	-180
horizo	-109	105	-15	12
huisar	57	12	75	23
huisho	117	6	-241	-220
huiska	-154	-207	-188	-161
huisve	33	-134	-86	-81
hulpmi	-139	-65	-10	-238
humani	-150	125	30	80
huurco	75	-2	-232	7
huurde	-68	100	-268	-68
huurge	-143	93	-108	-102
huurpr	10	97	-164	-38
huurto	-105	-110	26	-17
huurwo	85	-103	-163	76
hypoth	-117	56	-205	55
identi	-49	-4	-6	31
iedere	-248	-114	102	-223
illega	14	-127	-131	5
immigr	-105	-97	-15	-163
import	-66	-125	-148	150
inbegr	-130	29	18	24
inbren	-97	-154	60	-65
inburg	70	-166	-154	-102
incide	-20	3	-15	-100
indeli	-136	-157	-108	-149
inderd	27	-197	-82	-102
indert	-134	-85	-110	-91
indexe	-88	198	-212	-151
indica	-129	-35	-145	52
indien	-220	90	-183	90
inform	-44	-134	-162	-20
infras	-142	93	-112	13
ingang	99	-36	57	-128
ingebr	-150	53	56	74
ingedi	-56	-37	73	39
ingega	-125	-107	-16	-54
ingeli	-110	40	-175	-6
ingeno	-123	-150	27	-2
ingeri	-180	-154	-21	131
ingesc	48	-33	-190	-42
ingesl	39	-6	-162	-101
ingest	-44	-207	7	-250
ingetr	-57	26	-37	-165
ingevo	-73	-29	113	-39
ingevu	-15	-139	37	-143
ingewi	127	-82	-26	-149
ingeze	-98	-57	62	-68
ingezo	-57	-124	-136	-170
ingrij	-247	-250	67	-58
inhoud	-150	86	49	1
initia	-253	-239	-53	-238
inkome	-48	-36	-13	-2
inkoms	-23	-60	-156	-175
inkoop	-127	-164	190	-216
inlich	-144	-118	-206	-22
inmidd	-253	-207	143	-20
innova	11	-47	-304	-206
inrich	-83	-36	203	48
inscha	-134	-191	60	-172
inschr	58	25	-153	88
inspan	-115	-143	-209	194
inspec	25	26	-65	-18
instal	-9	-78	87	33
instan	-161	166	66	-76
instap	-61	-47	-93	-92
instel	17	-48	-95	-70
instem	-133	175	60	-131
instit	-16	148	-216	-92
instro	6	-144	-193	8
instru	46	-88	-178	-69
integr	45	63	-42	74
intens	-115	97	-184	62
interd	-110	-86	-87	-85
intere	-83	-173	-152	-120
intern	-128	-36	-77	57
interp	-98	-197	-29	-90
interv	-140	-192	-142	-151
intran	-113	9	-144	-107
intrek	-148	-198	136	-79
intuss	-39	-145	-219	-79
invent	-114	-123	91	91
invest	8	58	-6	-210
invoer	67	87	-11	-212
invord	-106	-134	19	33
invull	-33	-165	16	-80
inwerk	-129	-121	6	253
inwone	-59	39	-154	-226
inzetb	-134	-95	-57	119
inzett	-121	-138	-50	160
isolat	-91	9	-115	-143
jaarbe	-129	-153	-192	72
jaarli	-67	274	-46	-40
jaarpl	-140	-231	85	-51
jaarve	-86	-133	90	85
jaarwi	-139	-122	-173	36
jeugda	-135	-138	50	85
jeugdb	-27	-30	-172	-138
jeugdg	-114	-12	93	-28
jeugdh	36	-8	-138	-100
jeugdi	-148	72	-129	-17
jeugdr	-115	14	-185	-5
jeugdw	25	-107	118	-94
jeugdz	-182	-42	70	-88
jobcoa	-29	-101	-131	-76
jonger	110	133	-174	-75
journa	-85	-124	76	-102
juridi	-142	-215	200	8
justit	-137	-109	-93	-72
kabine	-150	-166	79	-44
kadast	-120	37	83	91
kaderb	8	27	73	-46
kamerb	-153	31	-152	-146
kamers	-71	-53	-84	9
kampee	12	-134	-143	-113
kandid	-38	62	-29	-153
kantel	-111	-144	-126	-181
kanton	-39	38	-203	-149
kantoo	-142	49	-226	-147
kantor	50	-196	-35	19
kantte	-188	-201	-126	-168
karakt	-99	-120	147	-136
kazern	-173	-127	-67	-121
kenget	0	46	-37	-58
kenmer	-85	-128	-78	-20
kennel	-139	-123	34	-114
kennis	-30	-88	132	-188
kentek	-111	48	-121	-101
kerkge	-152	-186	128	-8
kermis	-98	-181	-187	5
kerndo	3	90	29	-112
kerstr	-94	-109	-152	191
ketenp	52	-191	86	-133
keurin	78	89	-56	64
keurme	-51	112	-25	-47
keuzed	-111	29	-101	-110
kiesra	4	9	-228	-175
kilogr	-98	-19	-177	-125
kilome	-68	56	-153	-105
kinder	-71	42	-103	-106
klacht	158	115	-215	-135
klantd	-137	85	0	-150
klantm	165	-29	-240	-177
kleinb	-15	-26	-56	-162
kleine	-98	7	-45	4
kleink	-161	-107	-206	-133
kleins	93	-198	-200	-205
klimaa	-148	-99	-202	60
knelpu	91	103	-195	-153
kondig	0	-119	-143	-176
konink	-14	-120	19	121
koolst	0	-121	-172	-151
koopha	-129	-1	66	-21
koppel	51	125	-16	86
korpsc	-153	-113	26	78
kostba	105	-167	-162	-147
kostel	-9	126	-63	20
kosten	-23	64	52	3
kostpr	-104	-136	93	-8
kracht	28	-202	57	-189
kranen	-147	-156	-121	-126
kredie	-196	48	-206	-170
krijgs	-223	-6	5	-187
kritis	138	-123	-289	-223
kunstm	-65	-149	-114	-121
kwalit	177	-181	-127	-121
kwarta	-123	-127	-103	287
kwarti	53	-166	-67	-79
kwetsb	160	-67	-69	-188
kwijtr	-97	-116	-141	-124
kwijts	71	112	-171	-150
laagop	63	-70	-131	97
landbo	-194	-6	-167	-139
landel	-95	211	6	-56
landen	45	-208	60	-43
landgo	41	35	-216	-159
landma	-192	-171	-85	35
landsa	-68	-123	91	134
landsc	-117	4	-73	28
langdu	-32	-184	-297	-132
langja	60	24	-34	-113
leefom	-71	-41	44	6
leefti	-3	72	-3	-185
leegst	-14	51	-67	-64
leerbe	-137	31	-84	-155
leerga	-113	-120	159	-136
leerkr	-66	-53	-147	-169
leerli	154	-178	-137	-165
leerpl	-37	42	-183	5
leerst	-124	-125	84	-169
leesba	-101	20	-148	-172
leeson	7	64	-91	-130
legeri	-110	75	-137	53
leidin	-7	19	-220	118
leidra	-85	-195	115	60
lening	73	18	-93	-98
lerare	-144	-222	29	-36
letter	-141	115	-164	-137
levens	-137	51	-191	-73
levera	-104	109	-10	-42
leveri	-104	-185	133	79
levert	143	-143	-192	-144
lichaa	-94	-77	150	41
licham	-119	18	-188	-142
lichte	-127	127	7	18
lidsta	-185	-43	-12	-74
ligpla	48	76	-144	25
lindho	-130	-116	-71	-78
litera	-71	-153	-252	-49
locati	53	-84	-57	-41
logist	-1	-134	-142	-156
lokett	38	-200	8	79
loondo	-141	24	-135	-45
loongr	63	-19	-34	-162
loonko	-130	-36	-163	-83
loonst	-70	-76	-203	-122
loopba	-136	74	25	6
loopti	-74	128	65	1
luchth	-8	-151	-218	102
luchtk	94	-100	-121	-92
luchtv	-163	-79	-221	-74
luchtw	55	53	-148	-172
luiste	103	-13	-190	-136
maande	102	-13	38	-39
maastr	-141	-149	-163	-94
maatre	41	-92	-79	-36
maatsc	0	-34	-35	-84
maatst	135	26	-187	-78
machin	61	-50	-222	-236
machti	-112	-54	-130	-129
magazi	44	-4	-161	-161
majest	-20	-54	-39	-86
makela	-75	-26	-87	-127
mantel	62	107	-220	-35
marech	19	-210	19	-1
mariti	-88	130	-143	-142
marktp	-113	-143	-185	-171
materi	59	-124	165	-131
maxima	-146	25	-193	28
maximu	-110	199	-61	-72
mbo-in	-122	31	-203	-111
medede	-94	-105	-215	-209
medewe	64	63	-254	-86
medica	150	-174	-119	-71
medici	28	-161	-301	-25
medisc	14	29	50	3
meebet	-153	80	-13	-179
meeded	-24	-96	-107	-84
meeged	-124	-93	-27	62
meegeg	14	27	14	-65
meegen	-103	12	105	120
meegew	-125	-196	47	104
meerde	61	-22	-140	83
meerei	-85	166	-5	10
meerja	-152	-15	-144	-218
meerko	-119	22	62	-142
meerwa	-156	-149	105	-132
meetba	192	77	-204	-128
meetel	44	150	-216	-122
meetpu	-161	22	-124	-161
meetre	103	35	74	-161
meewer	-142	-142	-189	-204
meirec	-81	-67	-150	118
meldin	181	89	-250	-118
meldka	-102	-59	-207	75
meldpl	69	150	61	-95
meldpu	-136	52	-65	-141
memore	-141	-128	-144	-133
mening	-133	-141	-186	-124
mensen	120	-159	-78	-84
menskr	-197	-199	57	-192
mentor	-33	-139	-217	56
merend	85	-207	-184	-195
merkba	77	-138	-73	-116
meting	92	-7	-116	49
middel	-215	-82	-15	19
midden	-91	-48	-133	-167
migran	79	-154	-126	-124
migrat	-96	-46	-206	-59
mijnra	44	-111	103	-70
milieu	-185	77	-73	117
milita	-60	-49	-77	72
miljoe	-143	-150	68	-118
minder	-197	109	-132	-92
minimu	-181	136	-347	-56
minist	-77	-59	8	77
minste	-139	16	42	-71
misbru	-130	-77	11	-131
misdri	-105	-53	54	-135
missta	80	-194	-167	-120
misver	44	41	-12	-166
mkb-ne	-136	35	-19	0
mobili	-119	-169	73	-85
modelc	-140	106	-147	-10
modelv	-65	-48	74	9
modern	-109	-45	-150	128
moeili	-138	-274	-12	-136
moeiza	108	-137	-146	-151
mogeli	-153	16	118	98
moment	4	-180	146	-29
mondel	-124	-43	-185	-171
mondhy	-119	-104	-115	115
mondzo	87	119	-53	-125
mongol	-119	49	50	-135
monteu	48	81	-128	-111
monume	7	-215	-261	1
motie-	-138	-373	-462	-187
motive	92	123	7	30
motorr	-95	-145	-144	-105
muniti	-97	-108	-144	-101
museum	-102	-187	-28	-135
muziek	-14	76	-208	-98
naarma	-1	48	-142	-83
nabest	73	-73	-88	-199
nachta	38	51	-174	-161
nachtb	73	-102	-80	-41
nachtd	98	-34	-194	-127
nachte	37	57	-10	-137
nachtp	-139	-188	-166	-129
nachtw	-106	2	-183	56
nadruk	-100	116	-22	-141
nagega	-9	-175	-191	-27
nageko	-125	-85	-161	-103
nagele	157	-152	-136	-172
nagelo	-158	-120	-19	12
nageno	132	-116	-78	-33
najaar	-101	-12	-180	174
nalevi	119	-118	-191	-51
nameli	-158	13	32	-211
nascho	-86	138	58	-48
nation	-62	-104	35	6
natura	9	-198	-91	43
natuur	-185	112	-255	24
nauwel	383	-136	-192	-161
navolg	-165	80	64	-146
nederl	-100	-71	-1	-51
neerge	-166	-171	86	-126
neerle	-117	0	-140	-59
neersl	-97	93	-170	-141
negati	113	-118	-100	-115
negent	17	-33	-33	-122
netbeh	-136	7	-60	19
niette	58	-237	192	80
nieuwb	-153	-123	177	-120
nieuwk	8	6	-30	1
nieuws	-144	-184	-146	44
noodhu	-141	-224	-150	-87
noodlo	-129	-161	83	-99
noodop	-176	-189	-155	-107
noodpa	-161	80	24	-96
noodpl	-138	60	104	80
noodpo	47	158	-236	-166
noodvo	-139	73	-154	17
noodza	-240	118	-84	-169
noord-	-143	-72	-120	-124
noorde	-128	-108	-210	32
noordk	47	-110	-158	-152
noorwe	-198	-35	-213	-234
normer	-182	-178	-132	-140
notari	44	-65	55	-215
novemb	-148	-148	50	89
nulmet	38	151	-71	-208
object	-44	60	-112	-203
oefeni	-90	-73	177	87
oekraï	-143	-128	-183	15
offici	-58	38	-5	-196
oirsch	-124	42	182	36
oldtim	21	-125	-96	-88
ombuds	-39	177	-92	-127
omgega	43	-152	-143	-120
omgevi	-124	-43	-7	3
omroep	65	19	31	-124
omschr	93	112	0	-105
omstan	-26	34	-59	-182
omwone	-131	68	-241	-39
omzett	-69	-167	52	84
onaang	-227	160	30	43
onaanv	-136	-173	-191	-152
onafha	-188	180	31	-81
onbeke	273	-123	-113	-164
onbema	-118	74	-210	17
onderb	-139	-66	120	-68
onderd	-79	-52	125	7
onderg	-5	121	113	84
onderh	78	33	-7	-126
onderl	-38	11	38	-6
ondern	-3	-78	-4	-42
onders	-13	-52	-57	-272
ondert	-4	112	-220	-81
onderv	-45	-89	-48	-83
onderw	-107	2	-52	-86
onderz	88	33	-81	-33
onduid	48	-141	-218	-150
oneige	157	-121	-140	-103
ongebr	-138	-120	-132	-158
ongeli	102	-68	71	34
ongemo	-102	49	74	-131
ongeva	69	12	-220	-161
ongeve	-18	-304	-299	-212
ongevr	-84	-209	-139	-126
ongewe	-178	-123	-169	-94
ongewi	-150	73	-37	43
onhaal	-139	-173	151	-154
onherr	-117	-98	-186	113
onjuis	169	-161	-171	-105
onmisb	-146	86	-141	-146
onontb	-104	134	-202	-139
onrech	67	-105	-67	-42
ontbre	274	-96	70	-98
ontevr	85	68	-114	-117
onthee	-119	69	-63	-113
onthef	-156	25	-48	-84
ontken	-141	-81	-98	-150
ontlee	-132	-150	-16	-131
ontrad	-127	195	49	-171
ontrui	-2	130	-213	-199
ontsla	-161	23	-177	-103
ontslu	-115	61	-162	-182
ontsta	-4	-177	-3	-120
onttre	-130	23	-165	-101
ontvan	-133	-28	-118	203
ontvin	18	-130	-171	-148
ontwer	55	-200	18	168
ontwik	-159	24	-170	46
ontwor	-132	-45	-37	19
onvera	182	-174	20	-152
onverk	42	-46	125	-196
onverm	-157	-142	107	-143
onverw	-4	-126	-127	-9
onvold	269	-266	-99	-166
onvoll	35	-160	-86	-107
onzeke	-71	-138	-172	-193
oordee	220	-84	-106	-173
oordel	148	-167	-225	-120
oorlog	-111	39	57	-82
oorzak	71	-80	-162	-133
oost-n	-101	-158	49	65
ooster	-114	-96	-125	-225
opbren	54	68	37	-11
opdrac	-95	97	-6	34
openba	-175	88	-51	11
openga	-124	8	133	109
openge	-154	29	-77	-110
openin	-122	-244	92	34
openst	-79	-2	44	174
operat	-57	-77	57	118
opgebo	-45	-132	-119	59
opgeda	-147	-148	-62	2
opgedr	-126	-131	-195	-141
opgehe	-128	-161	-149	102
opgele	88	-32	-160	-45
opgelo	35	-206	-245	-50
opgeme	-46	-4	-137	-148
opgeno	-85	-136	185	146
opgero	-174	-8	-183	-137
opgesc	-142	70	-210	-126
opgesl	-162	127	-87	-97
opgest	-190	-189	-45	-16
opgeva	81	-137	-148	-108
opgevo	-9	-2	123	42
opgevr	124	36	-165	-108
opheff	-122	66	-170	-79
opkoms	22	-81	20	-143
oplegg	-131	-133	70	40
opleid	42	182	5	106
opleve	-140	-49	-148	21
oplope	-98	78	173	-124
oploss	-15	-134	-182	-30
opmerk	-134	-261	-36	-150
oprich	-143	-118	-40	38
oproep	-143	28	73	-150
opscho	-119	-157	156	120
opspor	5	57	-167	29
opstel	48	145	7	-86
optred	-137	45	-141	-144
opvall	166	-101	-118	-54
opvang	84	62	-37	92
opvare	41	-22	-130	-141
opvatt	-225	48	-84	-183
opvolg	-215	-137	-18	149
opvrag	8	-3	72	51
opvull	-144	-171	86	-110
opzett	-89	-170	-175	-58
opzich	196	-128	-48	-85
ordeni	-51	-21	69	17
orgaan	-114	-95	-171	-145
organi	-6	34	-101	-4
oudere	-143	-118	-78	64
overbe	85	-127	-61	-92
overbo	-166	-51	226	-171
overdr	-34	56	-77	-100
overee	-84	14	133	35
overga	27	181	76	-108
overge	-50	-11	353	46
overha	-149	-161	-149	-97
overhe	-49	-48	-63	-157
overig	-258	-214	-245	-228
overij	-85	-126	-149	-127
overla	69	-15	-63	-101
overle	56	129	-24	140
overli	8	-84	-189	-215
overna	-110	-152	-107	28
overne	-113	-127	268	98
overpl	51	124	-245	-190
oversc	106	-134	-238	-198
overst	-203	-206	-13	120
overtr	56	145	-94	-55
overtu	39	-8	158	-16
overwe	-45	283	-123	-41
overwi	68	-28	-139	-120
overwo	-147	110	-141	-100
overzi	-77	-119	-35	65
paaltj	-70	40	-86	-96
pakket	-135	-137	-231	-9
papier	-28	-3	98	-65
paragr	-129	-3	286	35
parkee	-152	-169	-152	-151
parket	-154	63	64	-212
parlem	-181	40	-196	-179
partic	123	26	-112	-18
partij	-108	-52	79	99
partne	-185	-129	-90	67
paspoo	98	-16	-217	-156
passag	56	74	-168	78
passen	81	-196	26	36
patiën	-47	-158	-313	-195
pedago	-23	-83	-102	-111
penite	-114	-138	-71	-138
pensio	-147	-30	64	20
percen	11	-156	177	20
period	-55	-136	5	-72
perman	-142	142	33	21
persbe	-141	-147	-197	-170
person	5	-91	91	-77
persoo	-52	-23	96	85
plaats	-35	92	89	40
planbu	63	-49	28	-24
planni	6	-49	-241	-92
platfo	-83	-139	176	120
platte	88	31	-234	-126
pleido	-171	220	145	-94
pluimv	-148	34	-30	-152
plusse	-31	88	-149	-5
poliss	3	-114	-88	-93
politi	16	61	59	-54
poortj	75	51	-202	-185
popula	-55	5	-147	24
portef	-138	-165	-217	-226
positi	306	-272	-102	-213
postbe	27	-141	-184	-154
posten	-178	-133	118	-2
prakti	63	-146	-85	-103
presen	-140	-66	-151	-140
presid	-100	-9	-108	-91
presta	-39	23	48	-117
preven	85	54	18	13
prikke	-95	-104	-155	19
prinsj	-97	-193	-184	292
privac	-140	-162	107	117
proble	-70	-83	-56	-202
proced	180	-169	-139	-76
procen	386	-156	-147	-117
proces	-152	-166	71	-32
procur	-64	-201	121	84
produc	-124	-15	-99	-118
proefp	-100	57	83	101
profes	-28	-126	-101	-101
profie	-136	68	86	57
profit	133	-161	-165	-130
progno	75	-80	-200	-135
progra	-71	85	23	-8
projec	50	77	67	81
promov	-101	-51	91	179
propor	102	-154	89	-58
protoc	-145	-14	-56	57
provid	11	68	86	-119
provin	-143	-42	-52	-40
provis	50	46	-212	-125
psychi	-81	66	-152	52
psycho	33	21	-183	-151
public	-159	141	11	26
publie	-102	-5	-199	-71
pvda-f	-122	28	-150	-117
raadpl	-152	-12	-4	-71
raadsl	57	15	-252	-157
raadza	-190	277	-182	-175
raming	-48	-68	-47	71
rangli	-119	-198	-30	113
rappor	5	29	-190	148
re-int	60	-32	103	27
reacti	-181	-10	-93	-23
reagee	-111	-96	-130	73
reager	-101	-195	-161	-65
realis	-182	-154	-147	-85
rechtb	-3	-55	-143	-75
rechte	58	-165	48	-242
rechts	-215	-64	-39	49
rechtv	-29	-155	147	-120
recidi	51	-139	-142	-108
reclas	6	-36	44	-42
redact	81	-155	132	-116
redeli	-134	8	146	91
refere	23	-11	-211	-54
regeer	-232	-198	113	-34
regeld	70	-33	-165	-93
regelg	99	-173	119	-107
regeli	16	18	-2	52
regenb	-93	25	-116	-159
regeri	-134	-16	84	-62
regiev	2	72	-5	-131
region	-103	14	-244	-18
regiss	-99	-6	68	-115
regist	47	123	-2	29
reglem	-197	-209	164	12
reguli	-65	49	-226	-165
reisad	-65	-178	63	-160
reisko	-159	87	116	-238
reisti	58	111	-24	-46
reisve	-130	-13	32	-30
reizig	-75	-107	-241	-5
rekenh	-108	-153	-122	178
rekeni	37	16	-146	-156
rekenk	27	178	-133	-194
rekent	68	-33	-113	-156
remigr	-33	37	-43	-180
repres	-211	-131	-161	-121
resear	-159	-126	92	66
reserv	3	256	41	-91
reside	-167	-56	-149	-126
restau	11	0	-169	-36
rester	-164	-133	-168	152
result	-15	10	-152	99
richti	-129	-21	192	-146
richtl	-180	-102	158	-99
richts	-133	-131	-217	-164
rijbew	-208	129	2	-236
rijksb	-174	110	20	137
rijksd	-32	-145	144	122
rijksg	-159	125	-75	-185
rijksm	-171	-64	-116	-179
rijkso	-152	-154	-171	82
rijksv	-189	58	147	-29
rijksw	-142	58	70	93
rijnva	-43	-130	47	-6
ringle	-125	68	-135	-138
risico	-19	-63	88	68
roemee	-103	-4	85	109
rolsto	-141	-88	-140	-120
rondvl	-94	-2	-165	-142
roosen	-139	-144	33	171
rooste	88	10	123	-184
rotter	-130	-158	91	-7
ruimha	-80	-61	64	-88
ruimte	-84	-52	55	-12
rustti	51	-36	-181	-180
sameng	-149	-209	-50	-53
samenh	-10	-235	-214	-148
samenl	-79	-91	-257	-238
samens	16	-56	-74	19
samenv	-29	76	12	36
samenw	152	-23	6	-46
sancti	-38	90	-41	-173
saneri	-96	-195	-225	20
satell	-171	97	-180	-169
scanne	94	-102	-98	-75
scenar	-103	-103	-173	-106
schaar	-146	-213	-108	-26
schade	-31	120	124	-210
schaff	-105	164	-137	-18
schatk	98	-157	-84	-106
schatt	48	-167	-89	-108
scheep	-181	27	-104	-209
schenk	137	61	-107	-201
scherp	-234	107	-178	-188
schets	-103	-86	-130	-153
schiet	-174	116	-126	-74
schijn	242	-208	50	-36
schild	-166	-140	-163	-113
schiph	-86	-182	-81	-19
schipp	-73	-265	-152	-110
scholi	43	31	-23	-101
school	40	17	67	104
schoon	-154	26	-199	-159
schors	-19	-52	-263	-37
schouw	-72	-135	86	66
schrap	-151	189	-73	-117
schrif	3	138	-243	-43
schrij	79	89	50	-111
schuld	28	-124	-153	-188
schutt	21	-142	-163	-96
screen	37	-16	-163	-123
second	106	82	-104	-115
secret	-23	57	101	-190
sector	-205	-163	-49	-28
seizoe	-131	-11	-157	-142
select	-48	113	102	113
separa	-128	-78	-136	198
septem	-145	-169	170	166
servic	-127	-10	-24	33
sgp-fr	-112	-219	-133	-136
signal	12	-42	-89	-80
signif	194	-155	-139	-69
sindsd	-60	-123	-278	-134
situat	18	-152	-130	32
slaagk	135	-87	38	-119
slacht	57	100	-205	-76
slecht	20	-46	-68	-226
slijta	-2	-88	95	-115
slotbe	-124	158	28	-144
sluiti	-189	-102	0	-41
snelhe	30	25	87	-146
sociaa	-53	-139	-124	-105
softwa	109	-172	36	-7
sommig	-90	-170	-169	-101
soortg	48	-67	-136	-139
sortee	-122	-93	-107	-131
sp-fra	-162	-64	-172	72
specia	111	21	-199	-160
speelr	-83	-7	79	-105
splits	0	48	-31	-7
sportb	-114	-160	-197	-116
sporth	-99	34	-94	-116
sportv	-144	-33	88	-164
spreek	101	-110	-3	-41
spreid	-50	-133	-215	43
staatl	-175	116	-186	-116
staats	-156	-94	98	54
stagia	142	-21	-32	-41
stalki	-104	-114	-131	-124
stalli	-78	-12	-128	-146
standa	-211	195	171	31
standh	24	-150	-169	-155
standp	-105	-102	8	-12
starte	100	-118	-67	-224
staten	-19	-229	3	-8
statio	-78	-172	-222	81
statis	61	-190	-168	34
status	-13	-28	-52	11
steekp	-5	48	13	-26
stelse	54	35	-17	82
stembi	-88	101	-186	-199
stembu	-97	102	107	-266
stemho	96	24	-162	-128
stemlo	-117	-137	-160	-90
stemmi	-138	20	3	-159
stemop	-58	7	-196	-140
steunp	-22	57	54	-113
sticht	63	-3	-25	-62
stikst	19	-116	-103	-131
stilge	-74	-154	-167	-100
stille	-86	-170	-171	16
stilst	1	66	-233	38
stilte	-142	129	-130	-139
stimul	-172	91	23	-151
stopge	-84	-114	99	-108
storin	69	145	3	12
strafb	-128	-146	46	80
strafr	-113	-24	-118	32
strafz	46	-125	-181	-153
strate	-144	25	38	29
streef	-138	-43	-97	-48
streek	-145	34	-118	-71
strekk	-107	-29	121	91
streng	14	81	61	46
strijd	-123	-143	69	-112
stroom	16	41	-19	-1
struct	-115	-6	-43	-86
studen	-65	13	-131	-14
studer	-120	-142	-169	-121
studie	-36	103	89	5
studio	61	75	-70	-94
subsid	-20	107	14	-54
sugges	-149	361	213	4
sympat	-118	-22	152	-45
system	37	-26	1	-277
taakgr	-106	36	-133	-114
taakst	-34	-20	-86	-63
taalle	-164	28	71	-137
taalni	-51	-29	-244	-137
taalsc	-93	97	-59	-32
tandar	33	51	-226	-175
tanzan	-113	-138	-91	57
tariev	-82	-21	32	-16
taskfo	-138	142	-111	-79
tatoea	-103	26	-155	-173
taxate	-118	117	-185	-140
taxati	-97	127	81	40
teamle	-106	-184	-126	-79
techni	33	-202	-58	18
techno	-72	-133	-102	-134
tegeli	22	2	-308	-34
tegemo	-128	61	142	94
tegeng	-117	34	-151	-119
tegeno	129	-25	-77	-188
tegenv	40	108	-188	-160
tegenw	-131	-90	-114	-149
tekort	141	-107	-45	60
telefo	-133	-59	-215	-58
teleur	-175	-171	-238	-147
tellin	8	61	-19	-185
temper	-114	-189	-190	102
terech	136	132	-229	-138
termij	-181	57	-89	18
terpst	-139	-44	-166	-17
terrei	-144	-198	95	68
terugb	87	-42	-239	-171
terugg	214	105	-155	-174
terugh	116	-190	-76	-77
terugk	102	-25	-94	18
terugr	68	116	-137	-68
terugv	-66	77	2	30
terugw	-149	-100	39	102
terwis	-112	-139	-93	-110
tevred	323	-54	-269	-162
tewerk	-35	95	-137	-151
theate	34	115	-210	-130
thuisb	-121	-123	-182	-111
thuisf	-123	116	-99	-19
thuist	-26	-13	-151	-125
thuisz	-222	74	-217	-198
tienta	-182	-150	100	-130
tijdel	-263	-228	-42	81
tijdst	-114	-112	56	122
toedie	-18	-196	-195	-197
toegan	-201	-108	-203	40
toegek	-15	-212	-1	-28
toegel	-119	-182	21	-141
toegen	310	-150	-198	-97
toegep	-38	-136	187	96
toeger	-173	-115	-103	-114
toeges	-6	-122	155	12
toegev	-117	-24	25	-2
toegew	53	49	-221	-176
toegez	-89	-140	-197	-187
toekom	-74	-5	-72	5
toelat	-37	39	-1	-5
toelic	-68	-55	25	8
toenee	-47	-135	-141	-94
toenem	44	-176	-178	-175
toenma	-130	-122	18	-125
toepas	-28	-35	-155	-233
toerei	73	-145	-18	32
toesla	-75	65	-30	64
toesta	57	-178	-254	-147
toeste	-34	26	-49	-67
toestu	-52	-83	5	17
toetsi	-210	-66	68	-163
toevoe	70	-243	50	-23
toezeg	-117	-190	-194	-241
toezen	-92	-152	13	83
toezic	-4	60	59	-75
tolste	64	-169	-133	-99
topspo	45	16	-73	-4
tracéw	5	16	1	-154
traini	-5	164	-48	-183
trajec	70	-111	66	-154
transf	-47	-103	66	-89
transp	4	-86	-89	-197
trekke	-47	3	-174	-102
tuinbo	9	-161	-5	-163
tussen	34	5	-168	140
tweeja	-10	10	111	50
tweeli	-145	-145	-129	-140
tweema	81	31	-86	56
uitbet	134	79	-179	-134
uitbra	43	-137	-160	-220
uitbre	-213	-77	43	13
uitbui	21	8	-133	-103
uitdru	-69	61	-189	13
uiteen	67	-213	-64	-166
uitein	107	100	-104	-84
uitera	-163	-135	-228	125
uiterl	-79	97	58	281
uitgan	-94	-153	161	-69
uitgav	30	-188	70	2
uitgeb	-66	-73	-187	-24
uitgek	50	-23	28	-172
uitgel	-4	91	-75	-22
uitgep	-142	-210	-117	-101
uitger	-34	-224	81	46
uitges	-43	-7	48	-35
uitget	-129	89	162	49
uitgev	-47	-14	23	-144
uitgew	-21	-35	-51	166
uitgez	-49	-60	-16	23
uitgif	15	27	31	80
uitker	75	-213	-6	-43
uitkom	-41	4	-36	118
uitleg	77	20	62	-156
uitlen	-62	-138	167	86
uitnod	-115	51	152	172
uitrei	-2	-165	70	45
uitslu	-170	-17	89	95
uitspr	93	45	-163	-125
uitste	7	-182	-177	46
uitsto	142	-56	-89	-64
uittre	-95	-14	-152	-31
uitval	-71	54	-140	-88
uitvoe	-15	-19	1	26
uitwer	34	-188	96	209
uitwis	-37	46	15	-144
uitzen	-170	-48	-26	-76
uitzet	61	-215	-98	-161
uitzoe	-102	-141	183	223
uitzon	-223	-112	170	-112
unifor	-140	113	-38	44
univer	-45	-28	143	-55
urgent	-152	47	30	-146
uurtar	104	83	-196	-141
vaarbe	-138	-85	-88	-140
vaarse	-97	-159	18	155
vaarsn	-123	40	92	39
vaarti	-5	-81	-58	-16
vaartu	-168	107	-169	32
vaarwe	-132	-115	-176	10
vacatu	16	-140	75	-69
vakant	21	-60	-279	118
vakbew	-121	-108	-113	-109
vakbon	-75	93	-53	-27
vaklee	92	-86	-133	-147
vangst	-8	52	-23	46
vanzel	-121	53	21	-134
varian	-124	-185	-9	14
vastge	138	-7	-4	41
vastgo	-143	79	-48	20
vastle	-128	52	-20	92
vastst	105	30	-10	-192
veenhu	-124	-117	127	-104
veenwe	-155	52	-155	-143
veerli	-83	47	74	-141
veerti	49	-55	11	-135
veilig	47	-91	-33	-140
veldwe	-151	-115	-90	-83
vennoo	-100	51	-68	26
verand	-18	-69	-21	-159
verank	-153	168	-223	-57
verant	-103	-117	18	-116
verbet	6	72	15	27
verbie	31	121	-2	-137
verbin	-83	47	-33	-211
verble	20	-167	-138	-198
verbli	47	54	-163	-63
verbod	-126	73	124	4
verbon	-167	-92	-83	-50
verbou	-153	78	29	76
verbru	-3	-136	-204	-137
verdac	-201	-84	-146	-74
verded	-154	-176	-148	-131
verdee	-232	-64	8	-70
verdel	-140	20	31	55
verder	-132	66	-109	61
verdie	-180	185	-47	-137
verdra	-200	73	159	-191
verdri	58	55	-200	-93
verdub	102	139	-175	-86
verdui	-120	65	-171	144
verdwe	115	-166	-151	-153
verdwi	-75	-27	145	92
vereen	-195	205	-268	-249
vereis	-21	-30	198	113
vereni	-53	-59	-33	24
vergad	71	-109	44	-168
vergel	36	-76	-119	-107
vergez	-52	-86	-113	35
vergis	-122	52	13	-126
vergoe	-159	106	-1	-156
vergro	124	-129	-186	-149
vergun	18	-39	-148	-18
verhal	-155	-85	-195	-97
verheu	-135	-117	-242	-160
verhog	-138	249	156	-108
verhoo	72	-173	-48	-8
verhor	1	27	41	-115
verhou	9	-117	164	97
verhui	72	-16	-55	-87
verhuu	-82	-48	49	-76
verjaa	-89	-16	-138	-125
verkee	-82	-169	-189	-102
verken	-83	-44	28	170
verker	40	-133	-154	-169
verkie	-111	10	-115	-75
verkla	-7	9	-160	-19
verkle	12	-116	-117	-94
verkoc	-167	-46	108	-186
verkoo	-104	-120	-18	-101
verkop	-126	111	-109	-125
verkor	-190	72	-109	103
verkri	96	-185	-109	9
verlaa	48	-26	-199	-81
verlag	-171	155	132	-150
verlan	-207	4	134	5
verlat	-176	-95	24	-161
verled	-22	-179	-154	-96
verlee	-5	-57	-77	51
verlen	-235	107	116	153
verlic	-148	84	-141	-152
verlie	23	-91	37	-163
verloo	97	-197	-221	-12
verlop	-49	75	-212	-32
verlor	100	-167	-11	-91
verlos	-126	53	56	-137
vermel	-86	26	95	-111
vermin	194	-218	-164	-125
vermis	-73	68	-223	-183
vermoe	28	-201	-200	-214
vermog	-11	27	-130	-18
vernie	32	7	25	-87
verond	143	-203	-186	46
veront	-170	156	-160	-74
veroor	-129	-28	0	-171
verord	-159	-92	-203	-93
veroud	57	-225	-136	-102
verpla	-125	37	-210	-6
verple	-165	89	2	-203
verpli	-143	159	89	-113
verrew	97	53	42	-111
verric	-112	-44	-210	-66
verrui	-76	29	-83	-80
versch	187	-241	-149	-31
versla	9	-148	150	44
versle	-32	-133	-145	51
versne	30	18	-154	-131
versni	90	-207	-191	-172
versob	-134	104	-186	-165
verspr	84	-131	-35	-26
versta	-161	-85	-63	-31
verste	-106	86	-245	-150
verstr	-116	88	-202	-141
verstu	-40	41	-196	-3
vertal	11	45	66	24
verteg	-147	-109	-43	-222
vertel	60	-205	-142	-103
vertra	19	-173	-283	-260
vertre	163	-41	-96	24
vertro	-7	-133	-59	-249
verval	2	91	-8	87
vervan	-271	144	-113	90
vervoe	-110	-18	-136	-254
vervol	-74	66	-368	-27
vervro	-90	-14	-16	-153
vervul	-7	-123	-112	-83
verwac	-185	-130	-117	17
verwar	-145	44	-26	-191
verwer	-173	-63	111	-96
verwez	82	-152	-198	-137
verwij	-106	29	-26	-189
verwor	-85	36	19	-54
verzam	-47	-60	-299	53
verzek	-39	-88	-92	-40
verzen	-106	145	-204	72
verzet	-85	-103	-140	-63
verzoc	-95	-64	59	-126
verzoe	43	-219	-125	-123
verzon	-66	-133	-145	-161
verzor	-126	14	-15	-102
verzwa	14	-174	-95	-171
vestig	-210	-166	26	47
vetera	-177	55	23	-175
vierka	-52	54	-140	-102
vijfen	-153	69	116	-42
vijfja	60	-36	-120	-19
vijfti	18	108	108	-68
vinger	-203	113	-217	-195
visser	-39	-200	-246	55
visumc	-83	-116	83	-139
vlaand	-124	-109	-170	-134
vliegt	-123	-155	-37	-137
vlucht	1	-167	-247	-222
voedin	-119	25	-244	-165
voedse	-143	-75	-203	-135
voertu	-115	164	89	-47
voldoe	29	-41	-118	-77
volgen	-192	-133	24	171
volgor	-185	39	-76	-33
volksg	-61	-103	-123	-45
volksh	-81	41	2	0
volled	12	23	-292	-112
volsta	-139	-86	190	-113
voltoo	-71	-27	-59	29
volwaa	-68	-160	-112	13
volwas	40	-29	24	-89
vooraf	31	-84	-233	-191
vooral	-60	-125	165	44
voorba	-97	46	34	-188
voorbe	-69	-30	46	174
voorde	-204	-182	-45	53
voordo	-128	-108	-100	-104
voorga	-196	-167	-65	-97
voorge	-173	-59	54	-29
voorha	-177	-201	111	39
voorhe	193	-131	-122	-76
voorja	-125	-85	88	283
voorke	-118	207	-55	-151
voorko	-22	-61	-45	-153
voorle	-113	17	30	23
voorli	18	9	-84	4
voorlo	-92	-173	-26	-114
voorna	187	-179	-228	-140
voorne	-166	-339	14	152
voorop	53	-17	-167	-126
voorra	-96	109	157	25
voorsc	-119	35	-49	119
voorsp	-49	71	78	-207
voorst	-149	73	143	-6
voorta	-205	263	82	225
voortg	-101	-126	-236	243
voorti	-95	-179	-168	-70
voortv	14	-114	-110	-116
voortz	-178	58	31	-34
voorui	-157	-232	-76	-127
voorwa	-227	-35	-10	42
voorwe	85	-47	-164	-116
voorzi	-64	-3	-53	81
vorder	-121	-159	-275	-20
vraags	-78	-174	-229	-41
vraagt	116	-128	-175	-157
vracht	44	99	-150	-89
vragen	-135	-17	125	14
vreemd	-155	-125	-48	-62
vrijge	52	-36	20	88
vrijhe	-156	-88	-59	-153
vrijho	96	138	-34	-169
vrijko	-171	119	58	-168
vrijla	45	51	68	-136
vrijma	-105	-134	113	48
vrijst	-177	64	78	-212
vrijwi	-40	-137	-31	-41
vrouwe	-94	135	-6	72
vrucht	-89	-98	-23	46
vuurwe	-162	-151	-146	-46
vvd-fr	-117	-69	-141	-161
waarbo	-132	74	-33	-73
waarde	170	-162	-234	-168
waardo	102	-166	-80	-215
waarma	-125	-75	50	-129
waarna	-126	-119	-124	-80
waarne	2	-70	137	-176
waaron	-164	-39	-166	-170
waarov	-162	-212	-18	11
waarsc	-88	29	-160	-273
waarvo	-26	14	-17	43
wachtl	81	-46	-308	-89
wachtr	104	-174	-182	-154
wachtt	181	31	-136	-87
wadden	-199	-221	-224	-17
wageni	-50	-3	146	-27
wandel	71	-98	-120	-89
warena	-89	21	-113	-114
warenw	-97	-81	-63	-26
warmte	1	-169	-80	-189
waterl	-38	-111	-35	-209
waters	-104	-74	17	-39
waterw	-85	11	164	50
websit	-62	-133	-191	-163
weegbr	-14	95	-119	-150
weerba	-85	-97	-182	52
weerge	-121	-198	-160	-49
wegbeh	-50	110	49	-106
weggew	-145	55	-134	-114
wegver	-162	-145	49	-164
weidev	-107	-97	-131	-128
weiger	-69	31	-114	-173
wekeli	52	144	24	-31
wellic	-85	-111	-37	-92
welwil	-174	-155	124	-158
welzij	-91	-11	90	-150
wensel	-201	214	-52	-127
wereld	-194	-205	-7	-41
werkbe	-136	-127	-209	-139
werkda	-66	115	124	-160
werkdr	39	-148	-136	14
werkel	29	31	-59	-121
werker	54	-151	-34	-124
werkge	132	-14	-72	-158
werkgr	-44	135	-267	-89
werkin	-70	58	91	62
werklo	-106	-6	42	-103
werkme	85	57	-108	-119
werkne	135	-92	-70	-167
werkpl	49	-226	1	-247
werkpr	-180	-109	-195	27
werkvl	-134	-7	72	-50
werkwi	-202	35	24	88
werkza	-112	-120	-187	70
werkzo	-13	-98	37	-129
wester	-120	-154	-194	59
wetens	-109	-1	-115	-38
wetgev	-130	-107	-51	-121
wethou	-173	-183	-99	-11
wetsvo	-130	-150	209	123
wetswi	2	-188	47	112
wettel	-128	95	-32	-31
wijkag	70	-21	-272	-184
wijkte	-13	85	-62	-137
wijkve	-177	99	-101	-139
wijzig	-99	-10	134	244
winkel	35	-63	9	-77
winter	67	54	125	62
wissel	193	-131	-157	-82
woning	24	-11	-179	-27
woonpl	-146	-137	-163	-129
woonru	-74	20	-171	-41
woonwa	-102	-167	-102	-138
woordv	-140	-202	-213	18
zaterd	-34	74	-150	-63
zeehav	39	-165	-151	69
zeeuws	-53	-122	-56	-138
zeggen	-68	14	50	-7
zekerh	73	-130	13	-48
zelfre	-152	-122	56	2
zelfst	-216	8	-154	-197
zestie	97	-65	76	67
zevent	2	15	-117	-42
zichtb	136	-229	-126	165
zichze	59	-38	-59	-140
zieken	18	-56	31	-159
ziekte	132	-137	-139	-104
ziensw	-37	10	-224	-18
zij-in	-107	-152	-163	-120
zitten	-56	-128	100	-78
zittin	-130	40	142	-46
zoekja	91	45	-143	-113
zogehe	63	-137	-176	-161
zomerm	-116	-106	-111	-97
zomerr	-103	-137	-76	296
zonneb	81	15	-171	-105
zonnev	-93	59	-163	-147
zoogdi	-106	-143	-201	-200
zorgaa	-157	-124	59	-131
zorgau	-88	-73	14	135
zorgbo	-115	23	-167	-80
zorgel	75	-119	-212	-135
zorgin	-193	-179	-65	30
zorgpl	-136	-178	-170	-206
zorgve	-162	80	39	2
zorgvu	141	-214	-240	-211
zwaard	-78	-71	-52	-109
zwange	74	-155	-35	-20
zwemva	-92	-113	-124	106
zwitse	-163	-142	-198	-37
`,
  pair: `
# #	-177	-164	-37	1
# ,	-29	-49	139	107
# .	-41	-159	-7	169
# :	-162	363	-401	64
# ;	-158	-256	163	229
# a	-99	-177	209	-152
# aan	-117	-30	90	164
# aanvragen	-48	-171	-66	-82
# af	-112	-183	87	87
# afdelingen	40	-126	-138	-112
# al	-199	-18	180	-208
# alle	-139	-187	-76	167
# als	-69	-116	-95	-18
# april	-141	-175	107	113
# augustus	-54	-157	-116	9
# basisscholen	-168	-109	-166	-150
# bedrijven	101	-170	-201	-214
# berichten	-76	-58	76	136
# beschikbaar	-186	-145	131	186
# betrokkenen	-125	-108	-163	-129
# bevat	105	27	150	13
# bewoners	-186	-129	-154	-135
# bezochte	175	-154	-111	-109
# bij	-7	-226	42	16
# bijna	-41	-127	-77	-95
# binnen	60	-189	52	40
# blijft	-127	61	51	185
# bracht	-141	-111	-95	-171
# bruggen	76	-177	-227	29
# c	-83	-125	123	-173
# cent	153	-242	-194	-137
# circa	-114	-94	-162	-120
# dagen	281	-216	-224	-3
# dat	73	-126	54	-19
# de	-174	-264	-15	122
# december	-119	-74	-18	15
# deden	-202	-165	-117	-148
# deelnemers	-224	-202	-160	-152
# dienden	-160	-101	-140	-160
# doe	-133	-83	-165	60
# doen	-27	-80	103	-40
# door	50	-213	-42	-13
# dossiers	-119	-128	-209	-71
# drie	-180	-167	48	43
# een	-80	-208	26	78
# eg	-65	-143	-154	-81
# elf	84	-111	-128	-119
# en	18	-57	43	49
# euro	-79	120	-23	-79
# extra	41	109	3	31
# februari	-120	-248	90	6
# fractie	-108	93	-157	-52
# gaat	-79	-137	32	95
# gebeurt	-74	121	119	3
# gebouwen	-83	-84	-140	-82
# geen	37	-73	-47	-37
# geldt	-106	-208	-34	56
# gemeenten	88	-199	-15	-240
# gemiddeld	-43	-101	-88	-104
# gepland	-114	-91	69	175
# gereed	-63	-157	38	181
# gesprekken	-129	-151	-112	-141
# gevallen	156	-136	-131	-98
# gevraagd	-36	-90	-143	-119
# geïnformeerd	-140	-46	-180	-38
# graden	-2	-83	-131	-95
# haar	-93	-89	-84	-73
# heb	-74	-62	-256	-274
# hebben	-144	100	-82	-209
# hectare	-138	86	-6	-210
# heeft	-188	-130	-74	-98
# het	-60	-212	84	37
# hoeveel	-127	-141	-125	-58
# huishoudens	-153	-171	-148	-120
# in	-28	-194	98	157
# ingesteld	-135	-78	-133	-71
# instellingen	-204	-181	-147	-131
# inwoners	1	103	-204	-90
# inzake	-15	-47	-159	-37
# is	23	-63	68	-246
# jaar	-117	149	-253	-226
# jaarlijks	-97	-229	19	-22
# januari	-170	-132	102	138
# jongeren	132	-162	-55	-123
# juli	-175	-58	167	211
# juni	-122	-160	53	-30
# kan	-92	-137	-59	-58
# keer	85	-178	-39	-181
# kilo	-183	-112	-154	-138
# kilometer	12	-124	-23	-157
# kinderen	-162	-234	-209	-211
# klachten	-268	-216	-182	-210
# komt	-10	69	23	147
# kunnen	-207	-172	-55	36
# kunt	-106	-129	17	-34
# kwam	-149	-123	-101	-175
# laat	-173	-22	-78	105
# leerlingen	-121	-11	-174	-101
# locaties	-97	-166	76	-125
# loopt	-84	65	71	72
# maak	-48	67	-185	68
# maanden	84	-82	-69	-81
# maart	-129	-57	2	-67
# medewerkers	39	-182	-149	-99
# mei	-146	-4	65	67
# meldingen	59	-171	-124	-111
# mensen	-171	-181	-243	-220
# met	44	-122	-26	-40
# meter	-262	3	95	3
# miljard	5	-212	-230	-164
# miljoen	-101	-47	-16	-73
# minder	-138	-157	-189	-132
# minuten	275	-198	-226	-85
# mln	-82	-236	-199	-99
# moet	-69	29	69	69
# moeten	-32	-11	-195	-138
# na	-59	-110	-141	127
# naar	126	100	58	49
# neem	-50	227	104	93
# neemt	-64	-159	120	130
# niet	148	119	37	-45
# nog	-26	-199	-68	-87
# november	-122	-65	-97	-58
# of	-140	-222	-200	-21
# oktober	-159	-153	-29	144
# om	-41	-186	-173	-150
# onderzocht	-140	-77	-191	-153
# onderzochte	214	-134	-169	-85
# ontvangt	-70	-99	104	202
# op	-113	-84	-18	133
# open	-101	-249	89	238
# openbare	-147	54	9	-161
# opnieuw	-56	-162	-179	-15
# over	-193	-182	-10	4
# overleg	-23	-36	-104	-145
# patiënten	-127	-76	-86	-99
# per	27	11	12	-167
# personen	-108	-7	-72	-188
# plaatsen	70	-154	-11	-189
# plekken	160	-35	-166	-150
# plussers	-31	88	-149	-5
# procent	428	-103	-196	-117
# procentpunt	386	-156	-147	-117
# projecten	-119	-122	-170	-201
# publiceerde	-104	-86	-51	-102
# reacties	-89	-93	-147	72
# reeds	-150	-144	9	-130
# ruim	-151	-136	-157	-125
# samen	-119	-119	-43	-82
# schepen	-110	-166	-110	-123
# scholen	-207	-106	-165	-188
# september	-168	-168	106	90
# slechts	144	-141	-136	-114
# staat	-97	79	63	107
# stonden	-224	-63	-110	-130
# studenten	-159	-123	-111	-132
# te	-103	25	31	154
# tegen	4	-54	-22	-97
# telde	-134	-84	-117	-127
# terug	-127	-193	-7	127
# toe	-97	-63	-5	174
# toegezegd	-52	-114	-72	-99
# tot	316	-243	-177	-88
# uit	19	32	165	110
# uitvoeren	-89	-216	82	124
# uur	33	203	68	-33
# van	242	-181	81	-103
# vergunningen	49	-96	-84	-139
# verschijnt	-98	-49	158	242
# verwacht	-63	-104	103	132
# volgt	-89	-114	-153	200
# voor	70	-213	-31	2
# voort	-106	128	-138	-161
# vroegen	-149	-142	-112	-182
# waarom	-118	-163	-97	-101
# waren	-197	-81	-203	-270
# was	-185	-103	-207	-184
# wat	-111	-162	-87	73
# weken	-57	-204	-97	-117
# werd	-161	-180	-114	-164
# werden	1	-121	-105	-152
# werknemers	68	-185	-93	-125
# woningen	-217	-182	-158	-148
# worden	-184	3	96	190
# wordt	-179	-270	6	333
# zaken	-90	-167	-72	-143
# zal	-103	-216	180	285
# zend	-43	-103	-111	-16
# zijn	-79	-19	51	-109
# zo'n	-137	-80	89	-131
# zullen	-93	-96	50	-78
# à	188	-122	-147	-104
, #	-93	-129	-53	-3
, aan	12	108	142	57
, aangezien	28	-129	129	-127
, acht	44	-23	81	-161
, al	152	-49	-88	51
, aldus	165	-14	-148	-225
, alleen	102	-152	62	-120
, als	-35	9	98	197
, alsmede	-137	30	-141	-111
, b	-48	135	-233	-124
, beantwoord	-46	-89	-83	15
, behalve	-132	-180	199	27
, behoudens	-141	-138	43	-160
, ben	-121	168	162	-119
, bepaalt	-159	-177	159	-184
, bespreek	-103	-196	184	183
, bestaat	-117	129	84	-142
, betrek	-89	-147	12	87
, bezie	-50	78	61	172
, bied	-33	-52	-162	-138
, biedt	78	-116	111	-95
, bij	99	22	-236	-157
, bijvoorbeeld	-123	145	-95	-82
, bleek	139	-173	-121	-44
, blijft	43	73	-17	31
, blijken	119	-156	-108	-99
, blijkt	198	-115	-144	-111
, c	-14	91	-189	-128
, conform	-128	107	-161	-158
, cultuur	-68	-97	71	8
, dan	-391	-203	-250	281
, dat	-204	-107	156	117
, de	-191	-21	-186	-108
, deel	-143	-208	-12	62
, die	-122	-43	140	117
, doch	-119	34	66	9
, doe	-120	81	-32	-7
, doen	105	-65	23	1
, doet	-175	-168	208	-113
, door	-168	142	120	-222
, doordat	182	-171	-173	-120
, dus	-157	31	-178	-120
, een	-179	320	-7	-147
, en	-46	-8	318	75
, gaan	-161	-115	1	86
, gaat	-206	-78	33	1
, gedateerd	-33	-52	-162	-138
, geldt	-201	38	36	-89
, gelet	-32	14	134	2
, gemeenten	-88	0	-134	-120
, gemiddeld	-77	-130	-151	-164
, haar	-107	73	-32	-130
, hangt	-119	-193	-55	-137
, heb	-113	62	24	-147
, hebben	3	-141	91	-161
, heeft	195	90	21	-180
, het	-69	5	-205	-29
, hetgeen	28	-63	74	97
, hoe	-126	30	-13	-205
, hoort	-97	-121	-190	135
, houdt	72	-246	-21	17
, hun	-147	139	-3	-162
, in	-42	-21	-169	0
, ind	36	-60	92	-144
, is	87	161	73	-199
, kan	-92	-115	-168	-273
, komen	123	-170	-171	114
, komt	-60	-166	-120	141
, kon	216	-144	-174	-150
, kreeg	179	-116	-66	-40
, kregen	68	-227	91	-144
, krijgen	-173	-185	3	13
, krijgt	-120	-272	116	138
, kunnen	-168	-144	-201	-136
, laat	66	-56	-32	141
, lag	35	-193	-142	-83
, ligt	76	32	-4	-153
, loopt	60	-125	-159	-93
, luidt	112	8	-159	-161
, maak	-100	-127	-89	136
, maakt	-171	-168	107	-142
, maar	229	-184	5	-76
, maken	111	-116	-174	-124
, mede	5	-85	-22	-162
, meestal	158	-104	-88	-75
, melden	154	-163	-181	-96
, met	-113	-21	100	166
, mijn	-44	-80	-83	-50
, minder	141	-151	-148	-188
, mits	-71	-3	-40	119
, moet	-110	47	110	-198
, moeten	-134	6	-135	-96
, na	-35	-193	-100	-40
, naar	-46	-132	126	153
, nadat	-152	-127	-215	19
, nam	83	45	89	-170
, namelijk	-140	47	44	-200
, natuur	-49	-126	-84	-127
, neem	-69	62	169	76
, neemt	-13	165	223	111
, net	-95	118	-179	-121
, niet	-98	7	17	-245
, noemt	59	64	-169	-124
, nog	-133	119	27	117
, nr	-69	-82	-131	-65
, nu	-61	95	155	-103
, of	-175	-2	-241	-27
, om	-87	79	37	-23
, omdat	-30	-4	110	-260
, onder	-170	-133	-328	90
, ontvangt	-129	-153	-224	247
, ook	-125	-57	-63	-24
, op	-86	-229	27	91
, opdat	-128	181	-150	-116
, openbaar	-61	-110	-164	82
, over	-92	-107	-102	24
, overweeg	-125	-142	-192	-148
, past	-54	-164	161	104
, prof	-51	-101	-76	-69
, roemeens	-109	-126	158	10
, samen	-183	-57	131	-107
, scholen	-107	-114	-129	-124
, schrijft	-113	-26	-205	-147
, schrijven	-3	-121	-90	-48
, schuift	-107	-48	-163	-180
, sint	-138	-75	-139	-120
, spreekt	-118	129	103	-46
, staat	-183	-33	125	-101
, te	-97	5	114	205
, tegen	301	-116	-181	-209
, ten	-118	121	120	98
, tenzij	-179	-98	111	95
, terwijl	224	-160	-64	-179
, tot	12	-169	-51	-28
, treft	-115	-126	-139	-138
, twee	3	-125	-131	-197
, tweede	-120	-166	97	-131
, uiterlijk	-64	7	95	57
, uitgevoerd	-121	-98	-123	-153
, valt	68	-170	-40	-158
, van	69	3	-49	-120
, veelal	106	-158	-124	-131
, verdient	-155	-23	-156	-110
, verdraagt	-67	111	107	-87
, vergezeld	-52	-86	-113	35
, verhuizen	-81	-153	72	-126
, verliest	-211	-118	-1	-145
, vermoedelijk	63	-93	-137	-136
, verspreid	89	-81	-146	-111
, viel	62	-145	-124	-128
, vind	-159	80	99	-149
, volg	-101	155	136	89
, voor	-98	-86	17	147
, vooral	26	-109	-188	-129
, voorzien	-63	-108	56	35
, waar	61	43	166	-46
, waaraan	-146	-134	102	-105
, waarbij	28	-174	-307	145
, waardoor	115	-151	-70	-213
, waarin	-103	-10	-73	-156
, waarmee	-86	-195	135	109
, waarna	-128	-145	-159	190
, waarnaar	-104	-83	-117	-52
, waarom	-85	-145	-210	-138
, waaronder	-164	-39	-166	-170
, waarop	-105	78	-14	50
, waarover	-168	-220	-4	84
, waartoe	-118	94	67	6
, waarvan	-119	-47	3	58
, waarvoor	-68	12	8	75
, wacht	-62	-116	-10	-27
, wanneer	-79	-195	-51	55
, want	-98	-19	-35	-181
, was	181	-79	-62	-32
, wat	134	-267	-6	32
, weet	23	-113	-203	-136
, welzijn	-56	-77	-126	-27
, wil	-96	87	231	26
, worden	7	-246	5	212
, wordt	-59	-68	-14	236
, zal	-191	-50	-186	50
, zegt	66	-134	-55	-140
, zeker	-155	77	-175	-150
, zend	-120	-116	-166	192
, zes	182	-109	-100	-106
, zet	-106	-137	78	165
, zie	-118	-262	22	-167
, zij	62	-136	275	-148
, zijn	22	-103	7	-310
, zo	297	-27	-356	-105
, zoals	-12	174	90	42
, zodat	-52	-8	273	97
, zodra	-69	-86	-73	184
, zonder	152	-245	-140	-85
, zou	-95	106	207	-212
, zouden	-85	68	-93	-141
, zullen	-59	58	40	235
, één	-89	55	-36	-183
. #	-177	-118	-158	-120
. ,	-70	-134	-216	-139
. aan	-76	-140	-166	-133
. bracht	-82	-143	-92	-134
. de	-88	28	-174	-70
. dr	-127	-97	-96	-63
. een	-42	-86	60	53
. euro	-80	-159	-136	-105
. h	-91	-66	-77	-101
. heb	-42	-83	-175	-46
. heeft	-4	-102	-135	-94
. is	-70	-125	74	-146
. j	-55	-53	-78	-104
. m	-126	-120	-133	-98
. nl	-111	88	127	67
. om	-37	-105	-152	-90
. ontving	-90	-39	-96	-103
. over	-85	-83	-130	-144
. publiceerde	-145	-124	-119	-51
. s	-71	-202	-138	35
. stel	-103	194	-160	-161
. t	-75	-143	-142	-99
. v	-76	-153	-183	7
. van	-93	-127	-227	-222
. verzocht	-36	-51	-164	-62
. vroeg	-58	-50	-62	-43
. wordt	-51	89	35	-29
: #	79	-7	-299	-203
: alleen	-111	83	179	-48
: artikel	-70	-124	167	-113
: bij	133	-161	-174	-55
: daar	31	-141	114	40
: de	51	4	68	80
: die	-2	17	140	108
: directie	-123	-203	-181	-100
: dit	-55	-81	164	11
: een	-12	-58	119	-152
: geef	-102	216	15	-26
: geen	-26	-169	174	61
: het	-145	-39	276	-38
: ik	-56	-147	-14	129
: in	138	-231	241	43
: meet	-85	125	-132	-147
: met	93	-134	55	120
: minister	-120	-182	-227	-153
: op	119	-186	-208	-84
: reactie	-99	-147	-124	-139
: rvo	-80	-204	158	141
: sinds	-164	41	298	-181
: staatssecretaris	-73	-164	-202	-123
: van	197	-126	-172	-97
: wie	-1	35	-4	-197
: wij	-151	-175	-159	-127
: zij	68	-185	136	-21
; #	-165	-111	78	-133
; beide	-73	-164	185	125
; bij	58	-38	161	27
; daarna	-84	-143	122	168
; daarover	-105	-173	-250	-8
; dat	2	64	35	-165
; de	-164	-24	245	264
; deze	-127	-31	-20	56
; die	-99	114	-48	-141
; dit	-91	28	134	111
; een	-34	-18	194	-80
; het	-139	-81	100	45
; hij	-112	101	100	76
; ik	-103	-220	73	124
; in	1	-9	177	-80
; met	-83	-224	147	-97
; na	119	-180	-152	-116
; naar	-101	-128	-8	-25
; op	-119	-107	47	35
; over	57	-212	-218	78
; sinds	-85	75	18	-182
; u	-42	-94	4	58
; van	-88	-124	83	115
; vanaf	-120	-123	29	65
; voor	-97	-139	42	78
; waar	-15	-84	158	96
; wel	-109	-157	118	141
; wij	-46	74	165	-110
; zij	-199	-81	97	87
; zijn	-129	-94	172	84
? uitgebracht	-83	-78	-92	-61
a #	-178	-83	-267	7
a .	-77	-24	-95	82
a en	-59	0	38	127
a is	-141	-164	42	-129
aan #	-228	-28	-215	-191
aan ,	54	-118	53	-32
aan .	29	-82	68	31
aan :	-144	-356	-337	-163
aan ;	-20	24	161	-144
aan a	-25	95	-158	-74
aan alle	-59	48	-246	-205
aan beide	-141	47	48	83
aan bij	-181	75	-88	19
aan bod	-143	30	-22	-45
aan boord	133	-204	6	-203
aan dat	176	-33	-141	-222
aan de	-130	35	77	3
aan deze	5	-77	53	-116
aan die	-50	120	-30	-213
aan dit	-90	-87	63	-196
aan een	-74	76	-85	176
aan en	85	12	97	7
aan gegevens	167	-120	-145	-130
aan gemeenten	-194	11	174	-201
aan haar	31	-183	49	5
aan het	23	69	29	-29
aan hun	-63	46	42	-139
aan in	-170	84	-22	128
aan kinderen	-136	72	61	49
aan kleine	57	9	108	-123
aan mij	-207	-19	-117	-38
aan mijn	-100	12	-5	320
aan om	-173	124	-204	-185
aan op	-38	171	-207	-181
aan tafel	36	86	39	-129
aan te	-97	134	-93	-49
aan toe	36	-267	162	-202
aan u	-112	-106	-116	65
aan uw	-89	41	111	-14
aan van	18	-18	-142	-181
aan wat	-133	-38	57	-166
aan werkgevers	-103	-76	-191	-151
aan wie	35	68	105	-153
aan zijn	16	-200	-219	50
aan één	62	-94	24	12
aanbesteding start	-86	-123	-170	155
aanbesteding van	71	-128	-171	-151
aanbeveling #	-155	151	69	-13
aanbeveling ,	-78	346	297	49
aanbeveling .	-100	54	-99	-172
aanbeveling :	-157	269	-227	-53
aanbeveling b	-85	86	201	51
aanbeveling is	-133	-29	-117	-235
aanbeveling neem	-37	-299	150	165
aanbeveling om	-130	366	292	-150
aanbeveling over	-47	66	123	149
aanbeveling van	-129	135	-169	-130
aanbevelingen #	-79	-220	174	135
aanbevelingen ,	-189	-179	-188	-239
aanbevelingen .	-219	-264	-280	-199
aanbevelingen :	-230	-227	-229	-117
aanbevelingen in	-149	-141	-144	-140
aanbevelingen is	-117	-138	-207	-201
aanbevelingen neem	-52	-215	120	12
aanbevelingen over	-95	182	73	-132
aanbevelingen tot	-126	-171	-163	-121
aanbevelingen uit	-126	-162	-117	-118
aanbevelingen van	-118	-202	-143	-157
aanbevolen wordt	-111	184	-165	-184
aanbieden .	42	-4	40	-27
aanbieders van	-133	-170	-116	-146
aanbiedt .	-76	32	-142	-143
aandacht .	-109	-123	-139	32
aandacht aan	-139	-41	-144	44
aandacht brengen	-35	-204	126	143
aandacht van	-93	34	12	153
aandacht voor	-142	145	-239	-227
aandeel met	121	-88	-109	-79
aangeboden .	21	16	-91	33
aangehouden .	53	9	-165	-126
aangekondigd .	52	-73	64	27
aangekondigd dat	-152	-101	-90	-188
aangekondigd de	-79	-101	-91	-49
aangekondigd haar	-102	-55	-118	-87
aangekondigd hun	-103	-102	-142	-159
aangekondigd in	-107	-117	-123	-146
aangemerkt .	20	-107	-173	-152
aangenomen ,	45	40	52	-252
aangepast .	-176	-14	92	55
aangesloten .	-118	-63	11	-132
aangetoond .	238	-134	-42	-92
aangetroffen .	203	-93	-163	-82
aangevuld .	-74	-106	106	93
aangewezen .	-107	181	79	-193
aangewezen op	-178	-145	-141	-75
aanhangig is	-88	-166	-42	-109
aanleiding .	-88	-185	45	-142
aanleiding geven	-72	-108	-130	131
aanleiding tot	-94	-96	-164	-138
aanleiding van	-102	-183	-220	53
aanleiding waren	-108	-60	-164	-138
aanleiding was	-153	-125	-171	-150
aanmerking .	-183	-126	54	51
aanpak van	-79	-67	-118	-74
aanpassen .	-39	84	-230	-114
aanpassing van	-161	-31	-7	-53
aanschaf van	41	131	-146	-95
aanscherpen .	-89	-67	98	0
aanscherping van	-114	-137	-149	8
aantal aanvragen	144	-22	50	-117
aantal bedrijven	8	53	-116	-95
aantal controles	-40	-44	-124	-65
aantal gemeenten	-113	-114	-51	-23
aantal gemelde	128	-107	-92	-37
aantal klachten	177	-130	-149	-61
aantal mensen	-88	-175	-166	-165
aantal nachtdiensten	-166	-51	-156	-100
aantal onderwerpen	-51	-86	-132	-168
aantal uren	-44	133	-175	9
aantal verzoeken	124	-57	-119	-104
aantal vragen	-32	-106	-121	-25
aantonen .	206	-127	-162	-63
aantoonbaar effect	161	-108	-118	-66
aantoonbare invloed	175	-101	-104	-67
aantrekken .	-108	-81	-155	-54
aanvaard en	-53	-64	-149	105
aanvraag .	33	-46	49	52
aanvraag in	-47	7	-190	36
aanvraag te	139	-10	-221	-166
aanvraag wordt	-156	-156	-160	-146
aanvragen ,	-214	5	70	-135
aanvragen .	-147	-42	-203	-139
aanvragen van	-162	79	-147	-97
aanvragen wordt	122	-141	-155	-179
aanvragers .	-46	73	40	-90
aanvullen .	-59	-115	100	140
aanwezig .	160	-155	-149	-54
aanwijzing van	-94	-128	29	-118
aanwijzingen dat	257	-213	-215	57
aanwijzingen gevonden	131	-70	-118	-53
aanzien van	-30	56	171	-181
aard van	-119	-139	-55	-150
acht .	-87	-154	123	-148
acht aanbevelingen	-190	-217	-172	-134
acht dat	-123	-152	-162	-154
acht de	76	113	-125	-211
acht een	-52	68	-66	51
acht het	-182	97	83	-97
acht hij	-163	111	-2	-151
acht ik	-178	-360	203	-168
acht jaar	20	-59	-49	21
acht van	162	-156	-171	-107
acht weken	10	140	-135	-37
acht zij	70	104	52	-127
achten .	-87	5	-106	40
achten het	41	73	-111	-98
achten wij	-210	-208	43	-150
achter .	208	-128	-128	-151
achter bij	132	-87	-107	-95
achter de	-133	-13	-157	39
achterstallig onderhoud	155	30	12	-105
achterstand in	-108	60	-114	-152
achterwege kan	-59	-99	138	-132
achttien maanden	44	-133	70	-164
achttiende verjaardag	-103	14	-119	-128
ad #	-171	-275	-75	-280
ad aanbeveling	-74	247	189	75
administratieve lasten	88	-108	-147	70
adr heeft	-165	-76	-103	-70
advies ,	-97	48	-173	-59
advies .	-212	-78	-143	-61
advies dat	-109	-163	-128	-150
advies de	-32	130	146	-101
advies een	-162	-180	-124	-107
advies het	-92	157	-129	-145
advies in	-143	-223	15	85
advies inzake	-37	-83	-53	-80
advies is	-162	189	-15	-54
advies niet	32	-174	126	-181
advies om	-145	307	171	-93
advies op	-148	-174	-11	-149
advies over	-151	76	-196	32
advies te	-79	-110	-159	-60
advies uit	-98	-211	-188	-19
advies uitgebracht	-61	-92	-82	-81
advies van	-48	-52	-1	-111
adviescollege toetsing	-101	75	-126	-97
adviescommissie voor	-107	-212	-116	-106
adviesraad internationale	-65	-127	-73	-99
adviesraad migratie	-100	116	-89	-118
adviezen .	-182	-230	-164	-185
adviezen van	-134	-167	-149	53
adviseerde in	-80	132	-126	-137
adviseert de	-182	293	-255	-196
adviseert een	-157	197	-69	-83
adviseert het	-146	77	-172	-122
adviseert in	-107	121	-145	-112
adviseert voorts	-96	112	-59	-76
adviseren de	-142	181	-150	-133
adviseren over	-62	-172	-299	-140
adviseren u	-35	117	-172	-197
advisering van	-129	23	-125	77
af ,	74	-203	2	-25
af .	32	101	58	-230
af :	-104	106	201	97
af ;	64	-25	-22	63
af aan	-188	-137	-157	75
af die	-172	-83	119	-109
af met	-123	-9	-236	-57
af te	-34	204	-83	-186
af van	87	-72	-56	-96
afdeling advisering	-129	23	-125	77
afgedaan .	-182	-131	-173	-58
afgehandeld .	59	-143	-144	-92
afgelopen jaren	-141	-99	-161	-166
afgelopen maanden	-148	-48	-98	-74
afgenomen ,	-50	44	-116	-108
afgenomen .	172	-184	-218	-111
afgerond ,	-114	-67	58	25
afgerond .	-89	6	-100	-76
afgerond ;	-134	-125	-147	64
afgesproken ,	58	-42	-87	-86
afgesproken dat	-177	-108	227	65
afgesproken het	-77	-115	-177	-108
afgestemd met	-125	-132	-206	-186
afgestudeerden van	20	21	-84	-91
afgeven .	-109	-25	8	-150
afgewezen .	-184	-189	1	-21
afgezien ,	-152	62	74	-133
afhangt .	16	-176	99	-107
afhankelijk van	-231	-17	-2	74
afloop van	32	96	27	-88
afm .	-116	27	-192	-141
afneemt .	-109	-212	-185	-158
afnemen ,	-123	-11	201	94
afschaffen .	-123	118	-119	-91
afschaffing van	-84	57	-79	-145
afschrift van	-70	61	-63	-172
afspraken gemaakt	-170	-146	16	48
afspraken met	65	-17	185	-9
afspraken over	5	-136	-162	65
afspraken te	-109	161	-7	-139
afstand .	-135	-208	-214	-18
afstemmen .	-114	-103	-148	-178
afwachting daarvan	-100	39	-115	-67
afwijken .	-163	-180	142	-124
afzonderlijke brief	-62	-158	-247	210
agenda van	-95	-116	-18	191
agentschap nl	-94	-130	118	-25
aiv .	-93	64	-93	-99
aiv erkentelijk	-97	-129	-132	-77
aiv is	-18	-186	-122	-67
akkoord ,	-132	-216	105	97
akkoord .	-180	-255	153	-211
akkoord te	-86	260	-261	-214
al #	-93	-199	175	-173
al ,	-126	-246	253	-256
al .	-257	-46	206	-230
al :	-90	-102	182	-179
al bij	-160	72	131	-83
al een	-233	-263	89	-265
al eens	-174	37	23	-150
al enige	-72	54	19	-159
al in	-17	121	71	-277
al is	111	-206	81	55
al jaren	-142	-216	-351	-186
al langer	39	-251	-158	-54
al meer	-141	-69	-37	-128
al op	-113	-221	-13	-188
al sinds	-36	-200	215	-200
al snel	-158	-130	96	-122
al te	-155	-106	0	23
al terecht	-44	-159	71	-124
al uit	52	-196	-40	31
al van	-47	-224	119	130
al voor	-51	-177	124	63
al vóór	2	-94	39	-223
al was	-104	113	74	-94
al zijn	147	107	-21	-115
al zo	-163	-152	38	-156
aldus de	155	-8	-140	-222
algeheel verbod	-108	-125	-146	-136
algemeen overleg	-89	-98	-228	-163
algemene maatregel	-105	-18	62	-132
algemene rekenkamer	-202	33	-160	-100
algemene wet	-91	-48	56	-142
alle #	-187	13	89	21
alle drie	54	12	161	-143
alle gemeenten	17	1	87	-52
alle gevallen	-101	39	16	-178
alle locaties	87	-113	-73	145
alle partijen	-81	143	31	-141
alle regio's	47	92	-151	-138
alle scholen	-127	53	9	-49
alle vier	-172	27	119	-137
alleen bij	-77	-156	53	-105
alleen nog	-196	-81	6	-166
alleen op	48	66	-198	-150
alleen voor	90	45	86	-4
alleenstaande minderjarige	-107	-160	-116	-113
alleenstaande minderjarigen	-116	50	-156	-125
als afgedaan	-76	-135	-123	-161
als bij	115	-208	58	-115
als bijlage	-140	-73	-118	-150
als de	-70	-101	-5	60
als derde	-163	111	-158	-114
als een	91	-114	-153	-197
als eerste	-123	25	-143	-146
als er	-31	-141	-131	-94
als geheel	24	-100	-68	132
als gevolg	127	-100	-183	-141
als het	-156	-95	-77	95
als onafhankelijk	-149	-126	-105	-79
als onderdeel	-158	-154	134	-39
als uitgevoerd	-76	-60	100	-159
als volgt	-219	-151	-239	-349
als voorwaarde	-89	121	-174	-155
als zelfstandige	41	-31	96	-53
als zij	-28	30	54	-156
alsnog in	-136	75	-134	-47
altijd aan	-17	-133	8	-134
altijd een	6	-115	-123	-120
ambassades .	-70	-133	-100	-71
ambassades in	-117	-211	95	35
ambtgenoot van	-94	-130	15	186
ambtsopvolger .	-86	-153	-31	235
ambtsvoorganger heeft	-105	-93	-185	-149
ambtsvoorganger in	-127	91	-31	-131
ambtsvoorganger u	-66	-119	-58	-80
analyse .	-97	-48	-95	-100
analyse van	163	-98	-109	-135
ander verhaal	-120	-130	-143	-152
andere .	109	-157	-178	-141
andere groepen	-115	-146	75	-131
andere landen	65	-182	-217	-167
andere lidstaten	-130	-112	54	-92
anderen .	44	-122	-85	-148
anderhalf jaar	-44	-83	-139	-104
anderhalf keer	107	17	-68	-83
anderhalf uur	93	37	-179	-114
anders .	-252	-228	200	-242
anders dan	9	-139	-243	68
anders denk	-75	-132	121	-121
anders ligt	-176	-4	-178	-230
antwoord #	-90	-121	-64	-125
antwoord .	-85	-143	-147	-67
antwoord op	-117	-179	-220	-46
antwoord van	-87	-13	50	-100
antwoord vóór	-39	-147	-161	38
antwoorden op	-48	23	-96	-122
april #	-157	-118	20	57
april .	-107	-229	24	-77
april aan	-64	-109	-149	132
april de	-86	-144	-11	157
april een	-97	-216	-24	55
april heb	-121	-101	-148	-157
april is	-142	-104	37	-187
april jl	-152	-84	75	-111
april met	-121	-121	-19	91
april van	-63	-53	-206	52
arbeid .	-152	-111	-156	-100
arbeid in	-108	-88	84	-117
arbeid vreemdelingen	-92	-124	-187	1
arbeidsinspectie heeft	-154	-167	81	62
artikel #	-155	-110	129	-216
arts en	66	-182	-170	-167
artsen ,	-100	-61	-125	-99
artsenfederatie knmg	-91	-92	169	132
asiel en	-124	-111	-85	-137
asielzoekers .	-121	-35	-186	-128
asielzoekers op	98	-124	-72	-51
au pairs	113	-100	-30	101
auditdienst rijk	-18	-164	26	-12
augustus #	-174	-153	-151	56
auto .	71	-47	-116	-103
autoriteit consument	-109	-141	26	-146
autoriteit financiële	-112	-161	-130	-145
autoriteit persoonsgegevens	-116	24	102	93
b #	-130	-97	-156	-101
b ,	-114	-122	3	-114
b .	-94	113	-51	-187
banken ,	-100	-192	91	70
banken en	-124	-122	-69	-138
banken hebben	-104	-97	-123	-90
basis daarvan	-144	-183	78	68
basis van	104	106	14	-57
basis- en	8	27	73	-46
basispakket .	-88	40	-155	-104
basisregistratie personen	-116	-85	-111	-148
batterijen te	-137	84	-127	-118
beantwoord ,	-43	-45	-119	-141
beantwoord .	-153	-135	-168	130
beantwoord ik	-51	-86	-109	55
beantwoorden .	-87	-92	-133	1
beantwoordt .	74	-134	-45	55
bebouwde kom	-90	9	-124	-112
bediend .	-122	-136	60	65
bediening op	-25	-245	-211	-125
bediening van	-57	43	-113	-125
bedoeld voor	-142	-112	-162	-58
bedraagt #	-134	-86	-130	-95
bedraagt sinds	-86	-134	-131	-87
bedrag bij	-125	176	133	-80
bedrag dat	-132	-145	-34	16
bedrag is	-166	-192	-102	63
bedrag per	-173	102	-161	-118
bedrag van	-164	-97	88	53
bedrag wordt	-114	-136	125	-179
bedragen tot	-134	16	150	95
bedrijf ,	-86	-67	-147	-137
bedrijf .	58	17	-202	-71
bedrijven ,	81	65	111	-119
bedrijven .	111	8	-259	118
bedrijven die	67	-45	-199	-116
bedrijven een	-22	91	-113	-151
bedrijven hun	114	91	-133	-179
bedrijven in	72	-100	-135	-147
bedrijven is	-127	-118	125	98
bedrijven met	100	-102	-11	-105
bedrijven na	-22	-11	93	-126
bedrijven zonder	-43	-139	-100	-59
bedroeg #	-87	-157	-92	-116
bedroegen gemiddeld	-13	-61	-143	-57
beeld .	164	-186	-230	-167
beeld brengen	-87	-176	174	149
beeld dat	-102	-152	-174	-195
beeld en	-87	-50	-118	-139
beeld is	12	-90	-143	-139
beeld kunnen	-119	-141	-101	-171
beeld minder	32	-95	-118	-70
beeld te	7	-214	-78	-136
beeld van	22	-189	-176	-159
beelden van	-162	-167	-142	-140
begeleiden .	-87	14	-137	-132
begeleiding .	49	-148	-118	-134
begeleiding bij	59	54	-133	-103
begeleiding in	142	-138	-133	-141
begeleiding op	-131	-2	-35	29
begeleiding van	-74	-170	-137	-101
begin #	-154	-150	104	253
begin van	48	56	21	74
begin volgend	-99	-153	-169	82
beginnen ,	-72	-118	-158	-184
beginnen .	-106	-6	-85	-281
beginnen :	-55	-182	170	58
beginnen in	-103	-237	187	246
beginnen met	-122	-162	-11	86
beginnen op	-78	116	160	13
begint ,	83	-84	8	17
begint .	-121	67	-82	-70
begint er	-98	-116	183	129
begint in	-122	-108	51	170
begonnen ,	-5	50	-21	-20
begonnen .	-70	-228	-115	-7
begrijp dat	-149	-140	-147	-146
begrijp de	-104	-92	-103	-169
begrijp die	-93	-140	0	-130
begrip voor	-172	-151	-184	-172
begroting .	-191	-171	-270	143
begroting die	-69	-138	141	-137
begroting geen	-135	-9	210	-183
begroting is	-88	-97	-52	-167
begroting van	-101	-145	19	-237
begroting voor	-91	-25	32	59
begrotingsbehandeling is	-65	-172	-67	-90
behandeld .	-21	9	-115	-155
behandelen .	-44	-149	81	76
behandeling .	-138	-124	-195	64
behandeling in	-116	-123	-168	-175
behandeling van	16	-168	-207	29
beheer van	-20	92	-183	-171
behoefte ,	-98	72	135	-91
behoefte .	-219	9	169	-123
behoeve van	48	-156	-169	-87
behoort de	-148	96	-197	-83
behoort te	-175	201	-4	-180
behoren .	86	-168	-151	-108
behoud van	-52	-119	25	75
behouden .	153	-152	-201	-130
beide groepen	82	-113	-174	-172
beide kamers	-117	23	-307	195
beide organisaties	-89	15	43	-39
beide partijen	-65	-132	88	149
beide stukken	-115	-89	-189	-102
beide voorstellen	-78	-158	125	-126
bekeken .	-185	-167	-268	-170
bekend .	104	-111	-50	-133
bekend is	54	7	31	-127
bekend zijn	-113	-145	72	38
bekijk ik	-67	-196	-92	205
beknopt verslag	-121	-118	-125	-138
bekort .	200	-15	-206	-112
bekostigen .	-100	103	-133	-126
bekostiging van	-106	-170	-127	43
belang bij	-121	-95	-153	-133
belang dat	-172	40	-219	-170
belang is	-116	-109	-94	-138
belang van	-129	-110	-190	-149
belangstelling .	-166	-128	-159	8
belangstelling gelezen	-115	-71	-129	-81
belangstelling heb	-104	-83	-148	-89
belasting van	101	-33	-189	-32
belastingdienst .	-147	146	-208	-229
belastingdienst zal	-98	-159	-181	161
belastingplan #	-116	-227	217	158
beleid .	-11	-58	-31	-165
beleidsdoorlichting van	-39	-108	-195	-86
beleidsevaluatie iob	-75	-126	-82	-150
beleidsonderzoek ibo	-108	-60	-51	-85
beleidsreactie .	-50	59	-98	-124
beleidsreactie ;	-54	80	-47	-63
belgische marine	-112	-125	-162	20
bellen .	-135	-25	55	85
ben de	-91	-115	-256	-266
ben het	-121	-146	120	96
ben ik	-169	-13	205	-81
ben niet	-84	-128	0	-219
ben verheugd	-159	-78	-158	-118
ben voornemens	-30	-116	122	223
benaderen .	-60	-138	-146	62
benadrukken dat	-77	-93	-105	-90
benodigde wijziging	-40	-166	-74	61
benoem per	-114	207	-63	-125
benoemd .	-114	40	118	70
bent u	-44	-89	-40	-236
benut .	91	61	79	28
benutten .	-170	-179	73	18
beoogd .	126	-80	-54	-40
beoogde datum	-98	-60	-130	184
beoordeeld .	-79	-112	-156	-113
beoordeeld of	-150	-171	-133	-22
beoordelen .	54	14	82	108
beoordeling van	14	-134	-117	-145
bepaald .	-11	-181	-210	71
bepaalt dat	-135	-165	-112	-143
bepalen .	-55	151	-192	-102
bepalen of	-140	24	10	142
beperk de	-158	199	-133	-97
beperken .	74	-162	-194	101
beperken tot	-237	291	-195	-108
beperking .	-111	35	-160	-160
beperkt .	-219	81	-147	-172
beperkt tot	-114	-16	61	-132
bepleit ,	-123	139	90	62
bepleit .	-77	117	70	-130
bepleit dat	-203	182	-186	-166
bepleit de	-171	142	-227	-146
bepleit een	-185	218	-227	-175
bepleit zij	-102	142	-92	-139
bepleiten zij	-56	151	29	-110
beproefd .	-126	-99	86	32
beraadt zich	-111	-120	-129	-118
bereid ,	-70	-23	-75	-88
bereid .	-93	-105	159	-134
bereid ben	-35	-79	-137	-178
bereid de	-75	-59	68	195
bereid dit	-78	-77	117	149
bereid ik	-72	-137	-110	90
bereid is	-133	-214	-133	-197
bereidt een	-92	-167	-39	158
bereikbaar is	-108	92	45	16
bereikbaarheid van	12	-140	-27	-108
bereiken .	-59	-229	-168	-47
bereikt ,	114	-144	-153	43
bereikt .	97	78	73	3
berekend dat	118	-113	-91	-99
berekenen .	-169	121	-136	-161
bericht .	-156	-176	-162	-16
bericht dat	-65	-134	120	-110
bericht ik	-105	-108	-299	91
berichten .	-59	-19	8	129
berichten over	-71	-131	-105	-121
beroep doen	-166	-151	-184	90
beroep op	5	-15	-174	-135
beroepsgroep .	-119	45	53	67
beroepsonderwijs .	-76	-13	-131	-133
berust bij	-112	-139	-170	-97
berust op	-193	-115	-126	-152
berusten .	-137	-47	102	15
bescherming persoonsgegevens	-105	-231	58	-8
bescherming van	-191	-101	-167	-114
beschikbaar ,	-113	-128	140	42
beschikbaar .	-211	-55	-36	139
beschikbaar is	-26	-15	-16	5
beschikbaar komt	-170	-167	44	65
beschikbaar stellen	120	-157	-144	96
beschikbaar te	-143	81	-184	-151
beschikbaar voor	-85	-92	74	66
beschikbaar zijn	-109	-190	-230	11
beschikbaarheid van	36	-130	-122	-165
beschikken .	42	82	67	-192
beschikt .	-60	-79	50	-79
beschikt over	-249	-153	17	-193
beschouw de	-104	-60	-186	-160
beschouw ik	-81	-46	-97	-133
beschouwing .	-107	74	70	79
beschouwing gelaten	-140	-149	-147	-84
beschreven .	-74	13	-66	26
beslaat de	-136	-117	-212	-200
beslag .	97	-91	-167	-155
beslag op	-98	98	-169	-117
beslagvrije voet	-8	108	-12	-104
beslis ik	-104	-127	165	192
beslissen .	-151	-25	123	143
beslissing aan	-90	-137	-138	-139
beslist .	120	61	-45	-47
beslist een	-158	-71	-90	179
beslistermijn van	-79	116	-93	-37
besloten .	-126	34	73	-327
besluit .	-80	-11	153	47
besluit bouwwerken	-99	-7	169	120
besluit hierover	-68	-86	-178	139
besluit ik	-109	-130	0	197
besluit met	-175	-120	-169	-162
besluit over	-110	-158	-58	187
besluit tarieven	-41	105	-122	78
besluit u	-47	-142	-100	-139
besluit van	-101	-196	61	-143
besluiten .	-74	-120	92	-58
bespaart .	-176	-134	93	127
besparing op	87	-63	-134	-124
bespreek ik	-79	31	140	310
bespreken .	-106	44	-130	-144
besproken .	-115	-166	-232	-166
besproken met	-88	-126	45	-203
bestaan .	-158	82	0	-185
bestaande regelingen	94	-18	-134	-173
bestaat ,	44	-111	173	113
bestaat .	97	-82	77	-204
bestaat al	-117	-162	42	44
bestaat geen	-144	70	-175	-173
bestaat sinds	-205	-73	-12	-212
bestaat uit	-165	-180	-108	-148
bestaat zo'n	-134	-80	-88	95
besteden .	-132	18	-19	101
besteding van	-159	-141	-52	-61
bestek van	-181	-153	-124	-82
bestemd voor	-169	-137	29	72
bestrijding van	-110	-79	-130	-153
bestudeerd en	-162	-43	-64	-44
bestuur ,	-106	103	76	58
bestuur .	-103	-214	-145	-112
bestuurlijk overleg	-41	0	-41	46
bestuurlijke boete	-50	69	101	-88
bestuurlijke reactie	-86	-102	-217	-146
betaald ,	-156	-122	-135	-114
betaald .	-45	-139	-208	-164
betaald werk	64	44	-135	-80
betaalt .	-152	129	21	-140
betaalt de	-175	-163	-147	-174
betalen ,	50	-142	-19	-95
betalen .	-234	-25	84	-117
betekenen dat	-135	-199	0	-103
betekent .	-91	-92	-27	128
beter dan	128	-192	-140	-98
beter kan	-105	-169	43	55
beter op	-79	42	-154	-176
beter te	-153	6	-115	74
beter zijn	96	4	-107	-114
betreffende de	-59	-60	-134	36
betreft ,	44	-19	143	82
betreft :	-162	-310	127	-56
betreft de	-116	42	-76	-246
betreft een	-153	247	-258	-171
betrek ik	-112	-243	22	217
betrekken .	-103	91	-178	-39
betrekken bij	-83	-17	-44	158
betrekking tot	-153	34	162	-115
betreur dat	-148	-89	-162	-161
betreuren .	-141	-145	-94	-73
betrokken .	-32	-84	30	100
betrokken bij	-195	-168	11	191
betrokken en	147	17	-195	-198
betrokken gemeenten	-131	-44	134	66
beurt .	110	-159	89	112
bevat .	21	-105	-153	-118
bevat de	39	-9	-42	12
bevat een	-129	-170	-122	-129
bevat geen	-131	25	-39	-81
bevat het	-184	55	-123	-150
beveelt aan	-170	213	-250	-168
beveelt de	-148	200	-227	-176
beveelt een	-164	217	-163	-158
beveelt mij	-74	125	-164	-148
beveelt zij	-114	131	-125	-103
bevelen aan	-218	131	-161	-97
bevelen de	-157	51	-139	-103
bevelen zij	-140	156	-106	-103
bevinding :	234	-198	-175	-152
bevindingen van	2	-186	2	81
bevoegdheid een	-31	-76	124	87
bevoegdheid om	6	-170	-111	8
bevoegdheid van	-109	49	93	-151
bevorderen .	-134	-135	-121	89
bevorderen dat	-117	37	-149	39
bevraagd .	-144	-95	-154	-89
bewaartermijn van	-11	24	-87	98
bewijs .	187	-95	-176	-66
bewind en	-134	91	-55	-132
bewoners .	-185	-138	-84	-62
bewoners die	79	39	-102	-89
bewoners van	-159	-180	-95	51
bewoners zonder	-117	-156	-128	-124
bezetting van	-114	28	114	-175
bezie ik	-113	20	-21	273
bezien ,	-85	-155	31	167
bezien .	-121	-254	58	187
bezien hoe	-35	-80	100	135
bezien of	-49	24	-37	66
bezien wij	-171	-117	-146	103
beziet in	-108	-212	32	97
bezocht ,	28	-112	-130	-68
bezocht .	-169	-116	-206	-163
bezochte bedrijven	171	-91	-112	-105
bezoek aan	-151	-153	-165	-38
bezoek van	-59	-119	104	5
bezoeken .	-120	38	-205	-104
bezoeken aan	61	-148	-14	-168
bezuiniging op	-85	-102	12	-109
bezwaar .	-123	156	62	-144
bezwaar maken	-154	-207	13	-177
bezwaren .	-107	110	171	-169
bezwaren van	-152	128	198	-85
beëindigen .	-102	96	-109	-147
bibliotheek op	-58	-124	18	-142
bied ik	-71	-125	-134	-193
bieden ,	-134	153	60	-138
bieden .	-60	134	-275	-32
bieden wij	-59	-150	63	128
biedt .	-128	-120	106	37
biedt een	98	-125	148	-105
bij #	165	-117	-69	-153
bij .	-87	-244	-18	39
bij aan	16	-140	-178	-157
bij aanvang	64	79	88	69
bij algemene	-105	-18	62	-132
bij alle	18	12	77	56
bij bedrijven	18	-126	-60	-74
bij beide	-104	-79	-175	93
bij bijna	150	-127	-101	-91
bij binnenkomst	10	-44	-116	-86
bij brief	-75	-129	-102	-181
bij dat	-132	-114	-166	46
bij de	-78	38	186	158
bij deze	-108	-170	-272	-156
bij dezen	-105	-108	-87	-153
bij die	-99	-150	17	14
bij dit	-105	-104	-154	-132
bij drie	72	-119	67	50
bij een	10	-151	-39	-105
bij elk	-140	-189	-21	102
bij elkaar	-128	-103	71	-125
bij elke	-180	56	36	102
bij gastouders	106	118	-144	-140
bij gebrek	102	-146	-147	-118
bij gemeenten	20	69	-160	9
bij gezinnen	104	-91	71	-67
bij grote	43	-132	-175	-152
bij haar	-153	-135	-91	59
bij hen	50	-113	-154	-75
bij het	-99	99	70	-46
bij huis	-148	-130	-179	48
bij hun	-135	1	-21	-125
bij kleine	-29	-161	-117	-142
bij mensen	115	-124	-65	-149
bij mijn	-88	38	-14	-99
bij ministeriële	-86	14	90	60
bij motie	-92	-244	-4	-217
bij nieuwe	-160	34	16	-151
bij rampen	-113	-68	-96	-151
bij te	-111	142	-117	-140
bij twee	102	-161	-122	-85
bij uitval	-137	38	64	-97
bij uw	-91	-186	80	107
bij vier	71	20	114	-141
bij vijfjarigen	85	-28	-36	-8
bij voorkeur	-67	72	-155	-107
bij wie	154	-60	-142	-63
bij wijze	-140	65	178	38
bij zes	125	-198	-139	48
bij ziekte	-97	-145	-150	-200
bij zijn	-132	34	167	-130
bij één	-103	131	-160	-156
bijdrage .	-120	-164	-6	68
bijdrage aan	-139	34	-194	-63
bijdrage van	-113	-118	115	114
bijdrage voor	-115	99	36	49
bijdragen .	-130	47	-118	-117
bijdragen aan	23	-130	-150	-201
bijeen .	-153	-158	-171	18
bijeen te	-82	64	-52	58
bijgaand aan	-78	-84	-95	-116
bijgaand beknopt	-121	-118	-125	-138
bijgaand treft	-127	-144	-102	-204
bijgaande brief	-56	176	-90	-120
bijgaande kamerbrief	-51	95	-54	-69
bijgedragen .	140	-149	-82	-60
bijgedragen aan	134	-89	-146	-98
bijgevoegde brief	-79	59	-106	-142
bijgevoegde kamerbrief	-41	114	-51	-92
bijgevoegde rapport	-111	-102	-141	-131
bijgevoegde reactie	-67	137	-91	-56
bijlage #	-116	-18	-240	-207
bijlage .	-144	-189	-150	-159
bijlage aan	-191	-131	-107	-203
bijlage bevat	-74	-132	-173	-141
bijlage bij	-100	65	86	-75
bijlage is	-130	-88	62	-83
bijna #	-131	-121	1	-110
bijna alle	117	-178	24	-184
bijna de	107	-117	-14	-134
bijna een	97	-138	-163	-133
bijstaat .	-147	30	-152	123
bijzondere voorwaarden	39	-47	-96	-64
binnen #	-6	153	15	-167
binnen ,	64	-167	-133	-139
binnen acht	-90	54	38	-119
binnen artikel	-151	-158	-185	-182
binnen de	32	41	-41	45
binnen drie	76	-104	-212	121
binnen een	-39	149	-164	-48
binnen enkele	104	-158	94	-156
binnen het	-66	-181	8	-120
binnen twee	-117	4	12	-150
binnen vier	-79	14	-2	76
binnen vijf	5	-19	-22	-77
binnen zes	-10	7	-235	75
binnenlandse zaken	-56	12	10	98
bleef .	-83	89	-83	-29
bleek dat	148	-105	-67	-81
bleek de	166	-139	-78	-57
bleven .	-19	-89	-73	-73
blij met	-164	-37	-179	-164
blijf ik	-128	-187	27	85
blijf mij	-104	-105	-159	175
blijft ,	-143	-123	4	42
blijft .	125	22	-46	-169
blijft aan	-109	-131	-175	-163
blijft bestaan	-88	45	64	-60
blijft daarom	-161	-143	166	-121
blijft de	-141	-143	-28	-183
blijft dus	-106	-163	106	-170
blijft een	-91	-144	-47	-142
blijft het	-147	77	99	87
blijft wat	-139	-176	158	-107
blijken .	-186	-155	71	-171
blijken dat	-271	-75	-176	189
blijkens de	101	-61	-93	-73
blijkt dat	327	-177	-196	-158
blijkt het	85	-150	-168	56
blijkt uit	80	-57	-72	-106
blijven ,	150	107	-117	-87
blijven .	-260	30	-152	-10
blijven ;	-163	-37	61	110
blijven dan	80	73	-93	-94
blijven liggen	59	62	-162	85
blijven verantwoordelijk	-167	-180	-203	-108
blijven volgen	73	124	-120	87
boete opleggen	-122	-90	-123	29
boete van	-131	-101	-155	-135
bonaire ,	-138	-75	-139	-120
bood de	-104	-94	-121	-134
bouw van	-168	107	-112	-108
bouwen .	-159	-149	-77	-45
bouwwerken leefomgeving	-99	-7	169	120
boven #	11	115	88	76
boven de	11	-79	-71	26
boven het	103	-134	-174	-2
bovendien een	-172	88	82	-166
bovenvermelde voorstel	-20	-54	-39	-86
bracht de	-143	-153	-96	-160
bracht op	-98	-120	-150	-69
branche .	-123	-162	197	-2
brand in	-148	-156	-145	-114
brandveiligheid .	-137	-76	-109	-89
breid de	-113	178	-177	-109
breid het	-138	173	49	-139
breiden tot	-139	89	-2	-117
breng de	-140	232	-70	-71
breng het	-159	177	-170	-143
breng ik	-82	-79	53	172
brengen ,	-87	247	202	53
brengen .	-202	-138	-44	14
brengen bij	-139	177	11	-169
brengen en	-84	110	-5	-134
brengen in	-102	149	-164	-111
brengen tot	-202	23	-188	93
brengt .	-149	-12	127	30
brengt de	-170	-174	-12	-93
brengt op	-63	-150	70	71
brief ,	-98	113	-175	-139
brief .	-131	-80	-304	-38
brief aan	-100	91	-217	54
brief bevat	-65	-169	-215	-140
brief bied	-57	-58	-134	-170
brief die	-29	-115	17	179
brief doe	-62	-123	-165	-134
brief ga	-122	-80	-106	-150
brief geef	-41	-135	-153	-94
brief gevoegd	-115	-117	-156	-26
brief heb	-88	-149	-199	-123
brief informeer	-42	-44	-125	-200
brief is	-177	-149	-209	-165
brief moet	-30	-131	-142	32
brief neemt	-166	14	162	-114
brief op	-117	-179	-9	-6
brief over	-71	-143	-125	177
brief reageer	-56	-73	-110	-102
brief schrijft	-107	-159	67	-144
brief staat	-81	-162	184	0
brief strekt	-90	-201	-147	-119
brief te	-44	63	-177	48
brief uiterlijk	-49	145	-137	-207
brief van	-114	-51	-49	-277
brief vat	-39	-116	-85	-109
brief voldoe	-93	-112	-133	-183
brief wordt	-115	-126	-158	81
brief zegt	-55	62	229	106
brieven .	-117	-198	120	80
bruggen ,	-30	6	-185	116
budget .	-166	108	7	-188
budget op	98	-134	-163	-148
budget te	-148	166	51	-110
budget van	-137	-161	10	-112
budget voor	-154	95	-166	-94
budgettaire belang	48	-89	-135	-54
buiten .	-80	32	-180	-152
buiten beeld	130	-199	-171	-141
buiten beschouwing	-206	47	-192	9
buiten de	-76	43	-118	-77
buiten europa	-113	-123	-112	70
buiten het	-288	34	-57	-164
buiten kantooruren	-142	49	-226	-147
buiten kijf	-111	-160	-182	-180
buitenland .	-103	-113	-48	-92
buitenlandse handel	-44	33	-174	102
buitenlandse zaken	-132	-167	-47	-3
bureau .	-110	-76	157	27
bureau beveelt	-81	77	-54	-34
bureau geeft	-176	-20	-109	-117
bureau heeft	31	-135	-117	-81
bureau lindhout	-130	-116	-71	-78
bureau niet	179	-127	-121	-62
bureau raadt	-168	132	-178	-95
bureau van	-165	-133	-206	-107
bureau vindt	-138	161	-196	-145
bureau voor	-17	119	-183	-111
bureau zou	-126	167	106	-52
burgemeester en	-138	-18	-6	-13
burgemeester van	-144	-129	-132	-153
burgerlijk wetboek	-155	-173	11	-190
burgers .	23	-149	97	-139
burkina faso	-90	40	71	-87
c .	-109	-108	-78	-132
cao voor	-139	-157	5	-181
capaciteit van	-89	-13	-10	-111
cda-fractie vragen	-77	-31	-127	-141
centraal planbureau	60	-122	75	64
centrale commissie	-43	-130	47	-6
centrale stemopneming	-58	7	-196	-140
centrale vraag	-173	-98	-94	-136
centrum voor	-70	-10	25	-22
chauffeurs .	141	-85	-79	-77
cijfers .	-118	47	-206	-41
cijfers in	-77	-8	-163	109
cijfers over	-69	7	-119	125
cijfers van	14	-166	-121	-179
circa #	-104	-102	-176	-62
co #	-127	-67	-158	24
coa ,	-74	-164	-35	126
coa .	-151	-85	27	-183
collega van	-118	-144	109	36
college adviseert	-103	166	-84	-116
college bescherming	-86	-148	118	37
college heeft	53	-170	-129	-83
college van	-131	-69	124	12
college voor	-157	-163	-62	-42
commandant der	-123	-143	69	-112
commissie ,	10	37	-140	-152
commissie .	-81	-42	101	-177
commissie aan	-151	97	8	-165
commissie adviseert	-200	-71	-164	-107
commissie bijgaand	-121	-118	-125	-138
commissie doet	-185	-17	-182	-96
commissie erkentelijk	-66	-61	-120	-97
commissie geen	104	-196	-189	-73
commissie heeft	-180	-292	-253	-112
commissie in	-71	-140	-210	-168
commissie is	22	73	19	-204
commissie komt	-125	-101	-71	-200
commissie niet	-9	68	-200	-33
commissie om	-99	186	-2	-198
commissie stelt	164	-2	-199	-113
commissie van	-82	-166	-23	-183
commissie vindt	-107	157	70	125
commissie voor	-68	-119	-31	34
commissie vroeg	-176	-68	-186	-67
commissie werkt	118	-170	-183	-124
commissie wil	-174	175	-226	-123
commissie zal	-72	-167	-256	-309
commissiedebat van	-77	-81	-168	-244
conceptrapport over	-82	-122	-114	-78
concludeert dat	342	-233	-151	-127
concluderen dat	181	-132	-107	-105
conclusie .	-143	-89	-66	60
conclusie dat	155	38	-145	-170
conform de	-131	53	-212	67
conform het	-107	-171	-94	-166
constateert dat	287	-243	-130	-134
constateren dat	48	44	-70	-78
consultatie .	-86	-124	-152	249
consultatie gaat	-57	-184	191	117
consument en	-99	-121	45	-134
consumenten de	-36	-47	-107	-80
contact met	-65	111	-159	-86
contactpersoon bij	-38	61	-158	-125
contract en	44	58	-153	-126
controle .	37	9	-109	-106
controle door	-119	118	53	-106
controle op	10	135	-188	-125
controle van	82	44	-132	-115
controleert .	-101	58	-177	-60
controlegroep .	-103	-9	26	71
controleren .	-51	111	43	-71
controles in	-94	-1	93	24
controles op	-161	-186	40	6
convenant .	-80	-136	6	141
convenant gesloten	-39	-78	89	-190
cultureel erfgoed	-73	-93	34	-13
cultuur en	-68	-97	71	8
curatele ,	-94	-78	-136	37
d #	-148	64	-215	-63
daalde het	149	-179	-96	-102
daalde met	157	-139	-117	-98
daalt .	77	-112	-184	-109
daar bij	-99	-110	-112	15
daar de	-67	-90	-2	-139
daar een	81	-210	-180	44
daar geen	13	-121	171	-144
daar in	-150	-2	-78	60
daar naar	-96	-141	108	-102
daar niet	-121	-222	128	-71
daar niets	19	-179	-26	-114
daar op	-161	-184	-177	-183
daar staat	219	-202	-68	-129
daar voor	-110	11	36	79
daar weinig	-127	-165	127	-158
daar zelf	-126	-12	-159	-151
daaraan de	-163	159	-110	-145
daaraan is	-121	-116	98	-111
daarbij aan	121	-15	-170	-143
daarbij de	-38	30	-168	49
daarbij een	67	-92	73	25
daarbij in	46	96	-153	30
daarbij is	-140	99	-107	-108
daarbij niet	-190	32	-179	-165
daarbij ook	-43	-152	-127	124
daardoor met	63	-84	98	-64
daarentegen geen	170	-112	-158	-69
daarin .	-75	-86	-57	-161
daarin de	-111	-175	-36	11
daarin een	-119	-39	-80	-200
daarin geen	-131	-115	-72	-160
daarin is	-131	-154	-238	4
daarin te	-91	-123	1	-141
daarmee een	-111	-138	-127	-155
daarmee in	12	-175	115	18
daarmee is	41	-164	38	-36
daarna is	-132	-173	67	139
daarna op	-168	-128	-175	-106
daarnaast de	-43	137	-154	-84
daarnaast een	-147	64	-18	28
daarnaast op	115	-112	-132	-83
daarnaast vragen	-70	135	-115	-87
daarnaast zou	-178	216	-195	-130
daarom aan	-159	4	88	-71
daarom dat	-136	100	161	-154
daarom een	-122	30	-3	91
daarom eerst	-96	-124	179	169
daarom geen	-79	-104	113	-143
daarom in	-65	-95	-80	-177
daarom is	-96	-164	-51	-174
daarom met	-112	-140	92	191
daarom niet	-156	-170	155	-319
daarom voor	-125	-57	210	92
daarop aan	-92	15	51	60
daarop binnen	-111	-62	-129	90
daarop in	-77	-186	26	1
daarop is	-156	-173	94	82
daarop kom	-35	-81	-200	144
daarop te	-76	-104	-143	-148
daarop wil	-84	-111	185	-124
daarop zelf	-92	-97	-158	-154
daarover .	-125	-85	-172	75
daarover een	-44	-97	149	57
daarover in	-161	-94	-67	-8
daarover is	-115	-43	165	84
daarover met	-138	-194	-56	-10
daarover nog	-68	-154	-102	-57
daarover ontvangt	-28	-109	-172	154
daarover te	-101	53	170	105
daarover vóór	-28	-136	-181	110
daarover zelf	-38	-103	-201	-165
daartoe #	-151	-75	-91	-85
daartoe .	-114	-210	-153	-130
daartoe aanleiding	-73	-122	-191	175
daartoe ben	-59	-105	213	-108
daartoe ga	-67	-91	-100	-172
daartoe gaat	-66	-90	180	133
daartoe in	-85	-148	172	128
daartoe is	-111	-166	-40	23
daartoe niet	-131	-117	-195	-160
daartoe strekkende	-75	-110	-158	-6
daartoe zijn	-149	-33	-94	-130
daaruit blijkt	138	-101	-170	-177
daarvan ,	-76	-118	98	4
daarvan aan	-90	31	46	-122
daarvan af	42	-135	46	-140
daarvan bericht	16	-102	-238	187
daarvan bij	45	12	7	-116
daarvan de	-7	-143	-155	-177
daarvan een	-115	-128	104	-56
daarvan gebruikgemaakt	-102	-89	26	-135
daarvan in	-209	-178	140	-86
daarvan is	-28	-165	-279	-224
daarvan kan	-40	-137	-149	-151
daarvan komt	-152	-147	129	200
daarvan niet	-110	-107	75	-204
daarvan te	58	28	68	-113
daarvan worden	-111	-146	-84	91
daarvan wordt	-135	-160	74	120
daarvan zijn	-185	71	11	-206
daarvoor #	-65	-156	117	24
daarvoor .	53	-109	-159	-166
daarvoor al	-122	-134	-117	-170
daarvoor benodigde	-136	-150	-193	257
daarvoor de	-166	-92	-121	-141
daarvoor een	-89	31	-221	115
daarvoor erkentelijk	-63	-60	-123	-138
daarvoor in	-74	111	27	-209
daarvoor is	14	-185	165	-287
daarvoor niet	-189	62	-50	-153
daarvoor op	-71	-134	195	-5
daarvoor ruimte	-136	-134	98	137
dag .	-192	-56	165	96
dag en	-182	193	75	-192
dag in	30	7	-203	-159
dag van	-16	-155	50	-29
dagen ,	-30	83	-15	-186
dagen .	15	-60	30	137
dagen bekort	117	-70	-101	-69
dagen in	88	84	95	71
dagen is	-28	-130	134	16
dagen korter	135	-65	-57	-53
dagen per	-171	14	-142	-9
dagen te	-89	66	-172	-162
dalen .	-23	-211	-98	-137
daling van	205	-187	-120	-129
dan #	-35	-22	-38	-24
dan aan	35	-147	-120	-169
dan andere	135	-167	-108	-122
dan anderen	126	-127	-85	-111
dan begroot	123	-140	-62	-91
dan bij	270	-216	-158	-187
dan de	85	-25	-153	-130
dan die	117	-87	-65	-67
dan drie	72	100	-184	-175
dan een	89	-170	-171	25
dan elders	187	-163	-167	-96
dan gepland	42	-88	-194	-281
dan het	-55	-149	-179	-224
dan hun	20	-123	-150	-53
dan in	256	-133	-247	-184
dan is	73	-109	-173	-80
dan kan	-147	-171	-187	-161
dan ligt	-55	-142	11	63
dan niet	-151	-52	7	-94
dan nodig	-145	-122	-49	53
dan onder	152	-149	-105	-81
dan ook	-18	46	336	-88
dan op	88	-184	-146	-194
dan pas	-158	58	62	36
dan scholen	112	-75	-91	-133
dan tien	-5	28	149	54
dan twee	-133	94	-127	-80
dan twintig	-25	26	-147	-104
dan veertig	-14	-21	-120	-129
dan vergelijkbare	195	-124	-131	-92
dan vier	66	107	-196	-152
dan vijf	11	52	-51	46
dan vijftig	54	34	-105	-104
dan voor	-105	-195	167	-57
dan voorheen	143	-119	-114	-91
dan was	138	-126	-125	-68
dan wel	34	71	-72	80
dan wie	218	-89	-150	-65
dan wordt	-190	-92	0	155
dan zal	-148	-113	86	227
dan zes	-88	10	-188	-3
dan zou	-235	-293	-186	-252
dan één	-217	110	132	41
dank de	-106	-97	-130	-128
dank verschuldigd	-144	-102	-117	-115
danken is	162	-133	-89	-88
dankt de	-65	-108	-125	-142
dankzij de	228	-177	-162	-75
dat #	137	-188	-31	-157
dat ,	-137	-128	-202	-3
dat .	-166	-176	113	-194
dat aan	144	-106	-283	19
dat aandeel	237	-201	-197	-114
dat advies	-126	-177	-78	50
dat al	-234	-168	84	-162
dat alle	-102	11	152	93
dat anders	-202	-183	25	-73
dat bedrag	-154	-181	151	-187
dat bedrijven	158	-18	-12	-121
dat beeld	-153	-126	-137	-147
dat ben	-91	-126	12	43
dat bestaande	48	92	-158	-210
dat betekent	-121	-77	12	-44
dat bewoners	134	107	-86	-116
dat bij	-25	15	3	-138
dat binnen	41	-151	56	-163
dat bureau	-105	-115	-60	-137
dat daarvoor	35	-150	-223	-177
dat dag	-140	132	152	-153
dat de	185	51	-102	-106
dat deze	84	-204	-226	24
dat die	201	-216	30	-210
dat dit	74	-113	42	74
dat doe	-108	13	176	-61
dat doen	-110	-224	97	71
dat doet	96	5	153	-90
dat door	-67	-113	-188	-191
dat drie	-193	-174	20	-170
dat een	59	21	-45	-88
dat elk	-120	67	-202	9
dat elke	-125	75	173	-239
dat er	-15	20	-68	-48
dat gaat	-100	-57	68	46
dat gebeurt	-92	-124	-7	94
dat geen	-9	-159	-117	-138
dat gegevens	-19	-50	16	90
dat geld	-127	-206	225	-139
dat geldt	88	-142	83	-153
dat gemeenten	4	196	-156	40
dat gesprek	-190	-116	-86	15
dat geval	-94	-146	-184	-174
dat gezinnen	99	-169	-84	55
dat haar	-129	-111	-136	-127
dat het	110	110	-86	-175
dat hij	-207	107	86	-231
dat hun	74	-71	-221	-144
dat iedere	-193	50	99	-2
dat iedereen	-83	-159	-181	-85
dat iemand	-19	-209	-66	-144
dat ik	-75	133	-74	57
dat in	-20	-67	49	77
dat instellingen	78	-199	-108	-123
dat is	-270	24	-33	-115
dat jaar	-167	-221	-16	32
dat jaarlijks	24	-119	45	-117
dat kan	-144	-228	-11	44
dat kinderen	80	-223	-234	-15
dat kleine	168	-199	-139	-124
dat komt	-172	-118	58	-153
dat laat	50	-151	66	-41
dat laatste	-9	-58	-36	-199
dat leerlingen	53	-143	-159	-72
dat licht	-82	-168	64	-170
dat lijkt	-161	-126	17	114
dat lukt	-178	-83	-197	-242
dat medewerkers	9	102	-179	-109
dat meer	-153	-105	-130	38
dat mensen	-285	-242	-198	-211
dat met	-208	51	-14	141
dat minder	79	-110	-135	62
dat moment	-194	-186	-32	69
dat na	62	-174	-11	-30
dat naar	-144	-119	17	62
dat nederland	-32	-59	-177	14
dat neemt	-125	81	-25	-83
dat niemand	22	-142	-173	-147
dat niet	-34	11	62	-25
dat onderzoek	-101	-142	-7	-180
dat ook	-105	-4	-112	-77
dat oordeel	-146	-141	-181	-133
dat op	20	84	4	-70
dat ouderen	18	-154	-97	41
dat ouders	69	-214	-195	-150
dat over	58	-152	-26	-140
dat overzicht	-128	-135	95	87
dat per	-134	18	79	-182
dat percentage	-136	-129	-148	-155
dat programma	-187	-123	-162	85
dat recht	102	-147	-150	-169
dat ruim	182	-175	-79	-73
dat scholen	111	-124	-127	-140
dat sinds	-167	-191	96	-170
dat slechts	138	-81	-70	-120
dat spreekt	-104	-177	192	47
dat stemt	-164	-106	-162	-92
dat te	-87	3	-185	21
dat thans	-45	32	74	31
dat toe	-189	-73	-167	114
dat toelaat	-141	62	22	25
dat tot	-20	-98	-122	100
dat u	-102	-51	98	-172
dat uit	-29	-155	-53	-133
dat uw	-102	-79	-154	-28
dat uwv	-138	153	61	19
dat van	231	-238	-79	-148
dat vanaf	-114	-125	182	196
dat verband	-12	-69	-140	-119
dat verschil	231	-161	-202	-123
dat verzoek	-152	-113	-267	-62
dat vind	-129	-146	-160	-122
dat voor	-67	-167	81	172
dat vooral	199	-155	-161	-113
dat voorstel	-148	-170	67	-137
dat vraagt	-67	25	188	43
dat vrijwel	148	-112	-149	-85
dat wensen	-107	115	43	124
dat werkgevers	-64	-51	28	-116
dat wie	-70	-172	-115	-126
dat wil	-215	-51	88	58
dat wordt	-125	95	156	177
dat zij	-10	-63	-28	-58
dat zijn	-82	-152	7	-182
dat zo	-177	-139	89	-171
dat zo'n	199	-129	-103	-142
dat zorg	-165	35	-179	-132
dat zou	-83	-211	60	54
dat één	84	-147	79	-139
dateert van	-177	-174	-181	-176
datum #	-55	-135	-126	-209
datum :	-76	-176	-170	-151
datum is	-163	-48	-269	-75
datum van	-98	-60	-130	184
datum wordt	-76	-137	-170	-138
de #	383	-13	-61	-157
de aanbesteding	-37	-133	100	164
de aanbeveling	-181	404	132	-62
de aanbevelingen	-133	19	49	-18
de aanbieders	-99	-150	-156	-129
de aandacht	-15	-103	142	232
de aangifte	-117	107	-160	-187
de aanleg	115	-125	-172	36
de aanmelding	-109	88	-245	-164
de aanpak	-130	-93	-160	-210
de aanpassing	-139	-174	-86	-98
de aanschaf	56	151	-144	-87
de aansluiting	-129	-21	-153	33
de aantallen	15	-116	51	21
de aanvraag	-24	206	-87	24
de aanvragen	86	-64	-161	-49
de aanvrager	-129	-8	-208	-152
de aanvragers	-68	-170	-22	-92
de aanwijzing	-70	66	-123	29
de aard	-119	-139	-55	-150
de accountantsverklaring	-11	-19	93	-80
de acht	135	-230	46	31
de achterhoek	103	-176	-176	-126
de achterstand	-24	11	-79	25
de achterstanden	7	-65	-115	-94
de achttien	-11	3	-169	-152
de acm	-58	-49	82	94
de acvz	90	147	-211	-128
de administratie	75	-23	-34	-102
de administratieve	133	-108	-131	-98
de adr	170	37	-201	-171
de adviescommissie	-96	4	-120	-23
de adviesraad	-50	66	-158	-111
de adviezen	73	-142	-132	-12
de afbouw	-116	79	-197	-166
de afdeling	-4	146	-212	-52
de afgelopen	-159	-136	-202	-183
de afm	-55	2	78	-77
de afspraak	-173	-172	102	-95
de afspraken	64	-236	172	107
de aftrek	76	64	108	-98
de afweging	-50	17	63	34
de afzonderlijke	-116	-167	-66	30
de agenda	-115	-163	-106	149
de aiv	-9	202	-30	-202
de aivd	32	-73	54	-21
de algemene	-120	64	14	-73
de ambassade	-71	-123	107	147
de ambassades	-133	77	110	22
de analyse	-93	-190	-70	-131
de andere	187	-19	88	19
de antwoorden	-133	-162	60	-105
de anwb	-120	60	93	-106
de ap	1	-75	-67	-61
de apotheker	143	-8	-183	-110
de arbeid	-156	-203	43	-8
de arbeidsdeelname	111	-117	-134	-121
de arbeidsinspectie	-110	9	55	82
de arbeidsmarkt	-135	68	-6	-115
de arbeidsomstandighedenwet	-166	-122	78	-101
de arbeidstijdenwet	-174	-30	-187	-144
de artikelen	82	-127	-76	-99
de arts	-180	0	-217	-39
de audit	-83	-79	-152	-158
de auditdienst	-14	-155	58	-8
de auteurs	-13	127	-135	-94
de auto	10	-130	-167	-174
de autoriteit	-137	-20	87	22
de avond	-132	151	-215	-150
de balans	-130	-201	-156	-74
de balie	19	-57	41	13
de band	36	34	-254	-46
de bank	-216	-168	64	159
de basis-	8	27	73	-46
de bbb-fractie	-134	-156	-52	-90
de bebouwde	-90	9	-124	-112
de bedenktijd	57	10	22	-117
de bediening	-109	98	-109	-132
de bedoeling	-150	-224	-261	218
de bedragen	-52	53	121	17
de bedrijven	139	-185	-195	-125
de begeleiders	26	86	-165	22
de begeleiding	120	-168	-290	-190
de begeleidingscommissie	-142	33	-157	-120
de begroting	-144	-11	18	25
de begrotingsbehandeling	-146	-251	-246	-176
de behandeling	29	-126	-174	8
de behandeltijd	-89	83	-106	-101
de beheerder	-106	-181	1	-124
de bekendheid	83	-132	-163	-92
de bekostiging	-75	-106	-76	-44
de belangrijkste	53	-108	-158	-157
de belangstelling	-2	-77	65	-78
de belasting	84	-231	-197	-88
de belastingdienst	-91	-31	42	98
de belastingtelefoon	-192	1	-227	-183
de beleidsdoorlichting	-35	-92	-199	-103
de beleidsreactie	-78	44	-125	-209
de beleidsregel	-129	-95	31	118
de belgische	-125	-188	-217	-66
de beloning	127	-138	-216	-139
de benodigde	52	-134	-50	-137
de beoogde	139	-86	-161	132
de beoordeling	-160	-3	-107	-132
de bereikbaarheid	47	-155	20	-117
de berekening	-4	-48	-224	48
de berichten	40	-72	-178	-113
de beroepsgroep	-151	-82	69	-25
de beroepsgroepen	-120	9	36	139
de beroepsvereniging	-138	-120	-156	-215
de bescherming	-191	-101	-167	-114
de beschikbaarheid	24	7	-148	-172
de beschikbare	226	-156	-164	-133
de beschikking	-130	-133	99	176
de beslagvrije	22	118	-1	-76
de beslissing	78	54	-180	-149
de besluitvorming	-91	-105	-36	116
de bestaande	103	-159	1	43
de beste	-83	-166	73	80
de besteding	-143	-149	-8	-47
de bestedingen	-35	86	-90	-124
de bestrijding	8	-63	21	-183
de bestuurder	-101	-63	-143	-76
de bestuurlijke	-109	-38	-73	-123
de betrokken	92	-103	71	79
de beurs	42	53	-134	-115
de beurt	103	-184	144	145
de beurzen	-81	-118	-171	-134
de beveiliging	-101	78	-141	10
de bevindingen	-148	-106	-40	3
de bevoegdheid	-60	-33	2	74
de bevolking	17	-177	-183	-108
de bewaartermijn	-63	-20	-87	77
de bewijslast	-132	137	-179	-100
de bewindvoerder	-158	88	110	-91
de bewoners	74	-75	-146	-200
de bezetting	-8	-26	-102	-144
de bezochte	206	-114	-124	-97
de bezuiniging	-116	-134	-12	-146
de bibliotheek	-71	-157	-69	-161
de bijdrage	21	141	5	-83
de bijgevoegde	-68	150	-159	-166
de bijlage	-89	-151	-196	-201
de bijsluiter	10	-104	-98	-123
de bijstand	150	-82	-142	-126
de bijzondere	-135	-74	-176	-78
de binnenvaart	-101	-100	-18	-88
de bodem	-61	15	-178	-169
de boete	75	69	-168	-170
de bond	-159	189	-243	-156
de bonden	25	-218	110	15
de bonus	-36	-160	-137	-108
de bouw	12	90	-143	36
de bovenbouw	70	88	53	-121
de branche	30	-261	71	-63
de brancheorganisatie	-80	96	-125	49
de branchevereniging	-132	-152	-195	-193
de brand	70	-116	-168	-141
de brandweer	-162	-40	-190	-145
de brief	-190	-58	188	-149
de brieven	77	99	141	-62
de brug	-43	-106	-101	-175
de burgemeester	-36	-220	-53	-26
de burger	-55	33	-67	-183
de bus	-59	-128	-154	-191
de buurt	74	-19	-187	-152
de camera's	16	-157	-174	-114
de campagne	-67	27	-17	107
de cao	-139	-157	5	-181
de capaciteit	-78	-12	-134	-61
de caseload	-137	-11	-175	-136
de cavv	43	54	-166	-211
de cda-fractie	-92	57	-169	-143
de centra	-107	46	-229	-162
de centrale	-215	30	9	-27
de centrales	-108	-140	-154	92
de ceremonie	54	0	-170	-98
de christenunie	-76	-126	-112	-126
de cijfers	2	-112	-296	196
de circulaire	-132	38	196	-40
de coach	-37	71	55	-23
de coaching	-96	10	-75	34
de code	-110	-115	86	27
de commandant	-172	30	120	-9
de commissie	100	199	-33	-117
de commissie-van	-144	-158	-176	-108
de commissies	-39	-166	66	-157
de conceptbrief	-156	-207	266	34
de conceptreactie	-184	38	156	-129
de conclusie	198	25	-152	-179
de conclusies	-124	-165	-103	-106
de concurrentiepositie	39	-129	-166	5
de consultatie	-156	-139	-83	91
de consumentenbond	95	130	-154	-146
de contracten	-114	-130	153	-49
de controle	23	32	134	-123
de corporaties	-128	93	73	25
de coördinator	8	-117	26	-168
de cursus	77	-136	50	-222
de d	-108	93	-157	-52
de daarvoor	-125	-169	-113	83
de dag	-35	-89	72	46
de deelnemende	-83	-13	-129	-141
de deelnemers	-101	-109	-197	40
de dekking	-39	18	-153	-152
de demissionaire	-80	-90	-41	26
de derde	-73	183	-11	-15
de deskundige	-139	88	-193	-97
de deur	16	-43	88	154
de dienst	-53	-257	-164	73
de digitale	-156	84	53	35
de directeur	-100	-137	-120	-128
de directie	-121	6	52	-38
de doelen	-161	-3	-132	122
de doelgroep	41	60	-145	-148
de doelmatigheid	232	-185	-237	-109
de doeltreffendheid	-149	-21	46	43
de door	-92	165	82	62
de doorlichting	64	14	-205	-216
de doorlooptijd	189	-75	-160	-118
de doorlooptijden	-62	-126	-162	19
de doorstroming	140	-167	69	117
de dossiers	229	-139	-157	-164
de douane	-29	-209	-103	140
de drager	-160	59	-181	-162
de drempel	7	5	-105	-6
de drie	183	23	1	-32
de dt&v	-146	10	124	-26
de dubbele	-56	120	33	-135
de dupe	-159	-110	-97	-110
de duur	-46	94	30	-172
de eer	85	-173	-140	-166
de eerste	-88	20	39	174
de eerstvolgende	-124	-83	153	277
de effecten	-22	76	-168	-88
de eigen	-77	43	33	-72
de eigenaren	-97	18	144	70
de eilanden	-146	-153	-59	92
de eindevaluatie	-76	-106	-164	102
de eindtoets	52	-112	-168	-172
de eis	-146	21	-4	28
de eisen	24	-145	71	-127
de elf	24	-103	-44	-87
de ene	184	26	-162	-158
de enkelband	-106	-111	-164	-150
de enquête	-155	-126	58	53
de erfgoedinspectie	41	-3	-160	-137
de erkenning	-96	66	58	33
de ervaringen	-174	-38	6	154
de europese	-115	-132	68	-56
de evaluatie	-41	-69	-86	6
de evaluatoren	-39	158	-118	-83
de exploitant	-111	-120	-127	-171
de extra	-178	54	59	111
de familie	-90	-139	-167	68
de federatie	-83	-97	-4	-155
de financiering	-70	-13	29	43
de financiële	-66	40	98	132
de fiscale	-50	26	56	-75
de fnv	-94	193	38	-151
de formatie	-94	-97	156	69
de fractie	-110	-219	-163	-144
de fracties	-102	-115	-110	-114
de garantie	47	64	99	52
de gebruikelijke	-189	-175	-188	103
de gedachte	-174	208	286	11
de gedragscode	56	-101	84	27
de gegevens	191	-72	-24	-5
de gekozen	103	-154	54	-168
de gelegenheid	-143	-109	76	-155
de gemeente	-86	-58	-113	-133
de gemeentelijke	-144	-136	-64	-196
de gemeenten	93	-140	82	-23
de gemeenteraad	-32	-185	-118	-12
de gemeentewet	-150	-23	-177	-118
de gemiddelde	119	-40	-180	-129
de genoemde	-209	-154	87	-169
de gesprekken	-4	-74	-249	-30
de gevallen	210	-225	-36	-216
de gevolgen	52	14	-175	33
de gevraagde	-167	91	209	100
de gewijzigde	-60	120	-178	-42
de gezondheid	1	-170	-66	-6
de gezondheidsraad	-45	-161	-139	15
de gezondheidszorg	-154	-5	-119	-120
de ggd	-88	-55	28	-128
de ggd'en	-96	-115	10	80
de glastuinbouw	-43	-128	-123	-117
de grens	-145	39	56	-57
de griffier	-81	-110	-117	40
de griffierechten	-106	48	-110	-133
de groei	172	-183	-167	71
de groep	-128	-154	-111	-61
de groepen	-176	-165	-124	-139
de grond	70	-174	66	1
de grondslag	-119	-152	37	-199
de grondwet	-120	-21	-166	-156
de grootste	51	-59	-235	-205
de grote	134	-133	22	-133
de grotere	-28	-139	59	91
de hand	-284	72	4	8
de handhaving	55	-24	-176	-137
de handreiking	-160	-145	-137	174
de heer	-231	-229	-182	-97
de heffing	-119	93	72	-67
de heldere	-75	-84	-81	-97
de hele	-145	-153	206	-175
de helft	180	-90	-127	-128
de herkomst	84	70	-104	-73
de herziene	-66	-171	72	112
de herziening	-116	11	175	243
de hoge	-163	-194	-214	-89
de hogere	-136	-154	26	-120
de hogeschool	-168	24	-13	-161
de hoofdlijnen	-64	-105	-178	-141
de hoofdvraag	-143	-57	-39	-77
de hoogste	141	-238	71	-135
de hoogte	123	-87	24	58
de houder	29	-117	-168	-134
de huidige	-309	-59	161	-76
de huisarts	168	-21	60	-74
de huisvesting	-167	-166	55	56
de hulp	-204	117	-213	-195
de huurcommissie	88	-121	-209	34
de huurder	-86	-48	-153	-148
de identiteit	-187	86	-164	-142
de igz	22	113	-204	-70
de ilt	-139	-133	23	-29
de immigratie-	-108	-101	8	-149
de inburgering	33	-132	-183	-37
de ind	-1	-106	25	86
de indieners	-89	-2	-189	-125
de informatie	-180	96	-187	-126
de inhoud	-133	-51	-7	69
de initiatiefnemers	-121	-103	49	-112
de inkoop	-112	149	-180	-166
de inrichting	-122	-65	162	-189
de inspecteur	-106	74	-122	-125
de inspecteur-generaal	-133	-181	163	54
de inspecteurs	-138	-176	-65	58
de inspectie	44	62	-125	-41
de inspecties	-60	-228	-79	-184
de instellingen	-22	-114	-75	-71
de instroom	25	-187	-135	-48
de intake	1	4	22	-120
de internationale	-104	95	-128	-91
de internetconsultatie	-126	-142	-169	141
de investering	9	-34	85	-89
de invoering	152	-24	-41	-200
de inwerkingtreding	-94	-44	56	109
de inzet	62	-65	-160	79
de iob	-44	-76	-204	-210
de jaarlijkse	-194	43	84	136
de jaarwisseling	-141	-127	-153	160
de jaren	-267	-148	-196	15
de jeugdgezondheidszorg	-140	24	12	-183
de jongere	-137	98	114	71
de jongeren	-16	-174	-136	86
de juridische	-64	-122	137	109
de kaart	-25	-24	97	112
de kabinetsreactie	-137	-71	-172	-126
de kade	-67	71	-125	-73
de kamer	-55	-12	-19	2
de kamerbrief	-132	-11	-161	-109
de kamers	-97	91	16	2
de kans	147	-178	-61	-154
de kantonrechter	107	84	-105	-104
de kanttekening	-119	-105	-8	-116
de kennis	150	4	-124	-35
de kerndoelen	3	90	29	-112
de keuring	-85	-197	140	-161
de keuze	-186	115	-132	-23
de kiesraad	4	9	-228	-175
de kieswet	-96	17	-128	27
de kinderbescherming	-111	-42	-208	-167
de kinderombudsman	-178	-149	-186	-61
de kinderopvang	-96	-79	-177	-177
de klant	-72	-151	-150	-125
de klas	85	2	-123	-58
de kleine	-27	-145	-214	-158
de knop	96	-49	-111	-80
de koepel	-95	48	122	35
de komende	-175	-180	-229	-27
de koninklijke	-28	-96	-28	1
de koppeling	-167	-58	90	56
de korpschef	-153	-113	26	78
de korpsen	-106	-161	149	61
de kosten	11	-36	31	-55
de krijgsmacht	-200	-3	-198	-98
de kring	-97	14	1	15
de kwaliteit	194	-193	-245	-7
de laatste	-126	-49	-126	64
de landbouw	-142	-145	-180	-5
de landelijke	-30	15	-27	5
de landen	47	-193	-185	-158
de landmacht	-169	-161	6	2
de landsadvocaat	-68	-123	91	134
de langere	-56	56	-126	65
de langste	-112	-119	-176	35
de lasten	67	87	-246	-173
de leden	-90	-75	-244	-101
de leefomgeving	28	-86	-214	-196
de leeftijd	122	-215	51	-74
de leeftijdsgrens	-172	108	-69	-156
de leerling	-115	-157	-113	-155
de leerlingen	104	-84	46	-41
de leges	-187	-2	59	-157
de leiding	-53	103	54	-24
de leidraad	-81	-178	86	71
de lening	-212	48	-200	-179
de leraar	-133	90	-174	-84
de lerarenopleidingen	-121	-182	-210	-33
de lessen	62	-19	-154	-150
de leverancier	-123	-128	101	-187
de levering	-125	-175	-73	116
de levertijd	132	-104	-138	-133
de lidstaten	-95	-189	-170	-154
de lijn	-157	132	-34	-92
de lijst	-99	91	-89	177
de literatuur	17	-90	-140	-78
de locatie	23	-61	152	64
de locaties	-26	-159	-191	-92
de loondoorbetaling	-136	44	-126	20
de loongrens	63	-19	-34	-162
de loop	-144	-200	120	223
de looptijd	-61	76	55	-130
de lopende	-151	57	119	-2
de luchthaven	6	-110	-203	42
de maatregel	87	130	10	-113
de maatregelen	67	-138	-156	-151
de markt	-125	13	80	-207
de mbo	-46	-179	98	56
de mededeling	-19	-58	-109	-101
de medewerkers	-51	-222	-188	-198
de media	-162	-60	-121	-159
de medische	83	114	-204	-179
de meerkosten	-93	36	62	-88
de meerwaarde	-143	-121	184	-128
de meeste	188	-202	-151	-210
de meesten	44	-116	-149	-141
de melding	-70	173	-142	-155
de meldingen	-56	-38	-134	-6
de meldkamer	-106	-7	-101	44
de meldplicht	76	76	98	-91
de memorie	-133	-79	28	-167
de mening	-102	59	12	7
de meningen	-133	-141	-186	-124
de mens	-75	-75	-147	-97
de mensen	-237	-227	194	-184
de meting	14	-151	107	155
de middelen	-214	91	13	-17
de minister	-75	-50	20	25
de ministeries	-140	-94	-174	-160
de ministerraad	-118	-196	21	106
de missie	11	-142	-103	-162
de module	126	87	-112	-84
de mogelijkheden	-141	108	82	-129
de mogelijkheid	-100	-124	-188	66
de monitor	11	-152	-248	137
de motie	-107	53	-225	55
de motie-bruinsma	-47	-64	-123	-50
de motie-ter	-75	-130	-190	17
de motie-van	-100	-204	-209	-35
de musea	-3	-1	116	-154
de naam	-126	63	129	8
de nabestaanden	-146	-124	-149	-134
de nacht	-2	120	-177	-33
de naleving	88	-108	-186	-39
de nationale	-60	-225	83	-12
de naturalisatieceremonie	-99	-154	-164	83
de nederlandsche	-58	117	-68	-101
de nederlandse	-110	10	16	10
de negen	-32	131	60	-103
de negende	0	-109	15	-137
de netbeheerders	-42	-109	-4	105
de nieuwe	-100	-108	58	90
de noodopvang	-21	-93	-80	-122
de noodzaak	-108	74	77	-82
de norm	156	4	-159	-32
de nota	-11	-144	-67	144
de notitie	-130	-73	72	23
de nvwa	41	-87	-137	-27
de nza	-117	-138	-4	-40
de oefeningen	-87	-142	36	156
de oeso	-178	78	-166	-145
de officier	21	85	-199	-153
de ogen	-180	170	-229	-146
de ombudsman	22	208	-91	-198
de omgeving	-115	-38	-116	-116
de omvang	95	-135	-255	-46
de omzet	26	54	-108	-101
de omzetting	-63	-83	55	87
de onafhankelijkheid	-56	31	-140	-103
de ondergrens	-97	95	72	69
de onderhandelingen	-102	-123	33	90
de ondernemingsraad	-158	-46	47	123
de ondervraagde	-11	-99	-140	-87
de ondervraagden	108	-78	-97	-36
de onderwijsraad	-111	-158	-125	-80
de onderwijsroute	-115	-97	-144	-118
de onderzochte	230	-154	-131	-80
de onderzoekers	186	105	-169	-142
de onderzoeksraad	-74	30	-93	-89
de ontvanger	-203	11	-128	-85
de ontvangers	-149	-142	-105	-121
de ontwerpbegroting	10	-168	-89	186
de ontwikkeling	-148	-177	-250	89
de oorzaak	43	-146	-28	-187
de opbrengst	-8	32	109	-202
de opdracht	-253	-75	61	77
de open	-63	-118	42	-163
de openbaarheid	-64	-147	-165	-102
de opening	83	47	-81	-128
de openingstijden	-153	-162	14	8
de openstelling	67	12	-170	102
de opgave	31	-25	129	-154
de opkomst	108	-145	-151	-138
de opleiding	-36	85	33	-37
de oplevering	-159	-64	-195	-8
de opmerkingen	-123	-85	120	-91
de opname	-126	-124	-154	-147
de oproep	-142	214	17	-125
de opslag	-191	-164	-186	-175
de opvang	49	90	-60	-60
de opvanggebieden	152	-184	-167	-139
de opvatting	-100	49	-39	-113
de opvolging	-101	-80	-166	-5
de opzet	-140	46	106	-33
de orde	-259	-183	63	111
de organisatie	64	-269	2	-129
de organisaties	-109	-143	-202	-102
de oude	142	-211	-58	-30
de ouders	32	-3	61	-165
de oudste	-109	72	-191	-56
de overdracht	-46	156	-219	-33
de overgang	100	-147	-208	-37
de overheid	-4	27	45	-167
de overige	-73	-15	86	204
de overlast	-103	-47	-116	-65
de overstap	-131	-158	-154	-145
de partner	-131	-71	83	-150
de patiënt	-132	5	125	48
de penitentiaire	-65	-127	2	-105
de periode	-125	-194	37	8
de periodieke	55	-114	-118	-207
de pers	-114	-44	-43	-59
de petitie	-142	-181	-102	-143
de plaats	-184	-224	-243	-128
de plaatsing	-176	110	18	10
de planning	97	35	-260	41
de plicht	148	-124	-72	53
de po-raad	-157	-165	85	-72
de polis	-53	129	-147	-94
de politie	-139	-91	12	-134
de politieacademie	-175	116	58	-37
de poortjes	-41	87	-121	-150
de positie	-118	-86	-38	-75
de posten	65	-148	-5	61
de praktijk	22	-95	-50	-91
de premie	-140	139	-21	99
de prijs	34	2	100	-145
de prijzen	-82	-186	81	-144
de procedure	190	-169	-71	-58
de proef	-149	-1	-212	97
de projecten	36	4	-163	-178
de provincie	-146	-33	-125	-18
de provincies	-165	-33	132	18
de publicatie	-62	49	149	-164
de punten	-83	-180	77	68
de pvda-fractie	-122	28	-150	-117
de raad	52	140	-76	-74
de raming	27	-175	53	-98
de ramingen	-48	-68	-47	71
de rapportage	58	40	-209	-19
de rdw	-81	-129	-150	12
de reactie	-143	70	-143	-191
de reacties	-148	-144	-178	26
de rechtbank	50	-137	-208	44
de rechten	-70	-84	-198	-144
de rechter	2	-124	68	-22
de rechters	-4	-174	46	-169
de rechtspositie	7	-134	-87	37
de rechtspraak	-95	83	62	22
de reclassering	-71	2	80	-14
de redactionele	-113	-139	163	-117
de rede	-188	28	-14	-161
de redenen	-105	-51	-134	-109
de regel	-7	-236	88	-226
de regelgeving	49	-112	128	-102
de regeling	59	-35	-33	14
de regels	195	-204	-279	-144
de regering	-126	-63	108	-58
de regie	-146	82	-92	-113
de regio	-68	-215	7	-114
de regio's	112	-61	-8	-48
de regionale	-45	-214	-146	85
de registratie	145	-66	-34	-32
de reguliere	47	99	-128	-115
de reis	-113	-174	-170	-103
de reistijd	113	51	-16	-143
de rekenkamer	112	192	-265	-189
de rekentool	68	-33	-113	-156
de remigratiewet	-82	-90	-134	-79
de rente	4	62	27	-161
de rest	120	-147	68	44
de resterende	-99	-94	-168	223
de resultaten	37	-87	-64	121
de richtlijn	-111	-177	189	-86
de rij	-122	-13	50	-127
de rijksdienst	-18	-123	170	93
de rijkswet	-65	58	28	-67
de rijnvaart	-43	-130	47	-6
de risico's	-158	5	108	83
de rob	53	-25	-145	-112
de rol	-251	58	-23	103
de roosters	-35	-163	166	-101
de ruimte	-106	-180	2	-162
de rvs	-57	3	-129	-144
de samenleving	-10	-186	-164	-137
de samenstelling	31	12	-116	-151
de samenwerking	171	-29	-104	-142
de schade	-126	-172	-223	-148
de schatkist	98	-157	-84	-106
de scholen	107	4	-18	132
de scholing	96	-52	127	-52
de school	-42	90	-131	-91
de schoonmaak	-114	-166	-110	-133
de schuldenaar	27	5	-152	-109
de secretaris-generaal	-134	69	-154	-103
de sector	-124	54	-52	67
de selectie	-120	125	101	40
de ser	-63	154	-254	-92
de sgp-fractie	-112	-219	-133	-136
de situatie	-184	-89	-162	35
de slaagkans	135	-87	38	-119
de slag	-158	75	96	147
de slotsom	306	-175	-167	-135
de sluiting	-146	-85	12	-70
de sluizen	-164	-81	-63	-27
de snelheid	83	18	38	-91
de sociaal-economische	-108	-131	-134	-115
de sociale	-21	-172	-172	-2
de software	-155	-97	-205	47
de sp-fractie	-162	-64	-172	72
de staat	-42	-38	-118	-162
de staatscourant	-126	-181	111	239
de staatssecretaris	-117	-29	11	-53
de stad	-112	-103	34	-119
de stand	-153	-77	-44	-79
de start	3	68	-234	-104
de staten-generaal	-104	-148	182	82
de steekproef	45	23	-121	-177
de steun	5	157	-31	-34
de stichting	80	-32	-9	-17
de storing	100	-154	-186	-100
de strekking	-96	3	-3	-177
de studie	-23	-164	72	-125
de stukken	-115	-116	-161	-184
de subsidie	47	60	-33	-51
de subsidieregeling	-145	-170	4	-26
de subsidies	41	-161	0	43
de suggestie	-148	320	109	-29
de svb	-165	-18	45	93
de swov	-137	51	108	109
de systemen	12	86	-215	-149
de taak	-170	-19	-141	61
de taakgroep	-106	36	-133	-114
de taakstelling	20	19	-131	-59
de tabel	-142	5	-271	-233
de tandarts	-149	40	-139	-127
de tarieven	2	-74	-179	-15
de taskforce	-138	142	-111	-79
de techniek	-13	-92	34	-214
de telefonische	74	6	-124	-150
de telefoon	-125	26	-182	-120
de teleurstelling	-136	-104	-86	-116
de telling	129	-137	-166	-102
de termijn	-163	15	215	-187
de termijnen	-101	-36	62	5
de teruggaaf	-38	105	-155	-148
de terugkeer	95	-113	68	-125
de tevredenheid	150	-122	-107	-37
de thuiszorg	-142	46	-102	-105
de tien	285	-284	-277	-161
de tijd	-140	-102	0	-152
de tijdelijke	-87	-94	-243	-132
de toegang	102	85	-276	68
de toegezegde	-98	-82	-92	29
de toekomst	-149	-155	21	110
de toelichting	-23	93	124	127
de toeslag	-123	57	-62	-100
de toestand	-162	-119	-103	-121
de toets	-37	-67	110	17
de toezegging	-133	-111	-129	-198
de toezichthouder	-120	75	18	-168
de toon	-164	-175	-220	-183
de tracéwet	5	16	1	-154
de tussenevaluatie	-52	73	-131	-135
de twee	109	-143	-161	11
de tweede	-128	19	-51	25
de uitbreiding	-28	-109	-78	-54
de uitgaven	41	-89	-219	-172
de uitkering	-116	51	29	96
de uitkomst	-113	-72	73	177
de uitkomsten	-15	-97	-146	-10
de uitspraak	-132	-134	-170	-161
de uitstoot	142	-56	-89	-64
de uitval	157	28	-188	-126
de uitvoer	49	-145	-106	-119
de uitvoering	23	-142	-72	63
de uitvoeringskosten	193	-43	-197	-126
de uitwerking	-129	-156	166	209
de uitzending	-167	111	-18	-151
de unie	-65	-7	107	28
de universiteit	-1	-53	-291	-37
de universiteiten	-173	-20	175	-124
de vaart	-72	-147	-127	-137
de vakantie	88	-127	-140	-123
de vakbonden	-190	96	17	23
de varianten	-78	-137	47	28
de vaste	-77	-111	-117	-175
de veertien	84	-152	89	-131
de veiligheid	-40	-193	-292	-42
de veiligheidsregio's	-151	142	-25	-46
de veiling	29	87	65	-133
de verantwoordelijkheid	26	-208	-11	-182
de verantwoording	42	141	-133	57
de verdeling	-116	32	34	103
de vereniging	-64	-177	-74	103
de vergelijkingsgroep	136	-150	-72	-79
de vergoeding	-132	231	-92	-194
de vergunning	45	77	70	-104
de vergunningplicht	115	-117	86	-92
de verhouding	40	-31	68	-37
de verkenning	-43	-117	50	153
de verkiezingen	-89	-153	-219	-96
de verklaring	-156	-17	-182	-154
de verkoop	-15	77	-232	-173
de verkorte	-83	-112	-98	123
de verlaging	25	-122	-112	-145
de verordening	-132	-118	-20	-97
de verplichting	54	-138	4	-115
de verschillen	136	-164	91	13
de vertraging	85	-129	-143	-83
de vervanging	-140	-190	57	-37
de vervoerder	69	67	64	-67
de vervoerders	-120	58	-202	-191
de verwachting	85	-130	-111	-100
de verzekeraars	-82	110	48	92
de veteranenwet	-82	-161	110	47
de vier	76	128	68	-26
de vierde	-113	169	162	23
de vijf	176	18	-32	-144
de vijfde	-164	45	140	129
de vijfentwintig	-130	-161	130	-39
de vijftien	149	91	109	-150
de visumcode	-83	-116	83	-139
de vng	-144	-174	86	174
de vo-raad	-121	-176	-136	-88
de volgende	-154	-134	-6	148
de volgorde	-114	-153	-119	-36
de volle	-142	-143	155	-131
de voogdij	-146	-7	-180	-173
de voor-	-35	-140	159	129
de voorbereiding	-62	62	-292	-74
de voorgestelde	-156	-31	110	74
de voorjaarsbesluitvorming	-95	45	172	112
de voorjaarsnota	-110	-150	39	219
de voorkeur	-116	189	-173	-116
de voorlichting	34	-161	-236	-42
de voorraad	-104	61	-114	-62
de voorrang	82	-158	-126	-137
de voorschriften	-67	-107	-67	98
de voorstellen	-92	-168	-9	88
de voortgang	-102	-29	-240	88
de voortgangsbrief	-79	-112	-149	183
de voortgangsrapportage	-42	16	-45	224
de voorwaarden	-136	-15	105	66
de voorziening	35	26	-22	27
de voorzieningen	-123	105	-125	-117
de voorzitter	-150	-186	-18	-62
de vorige	-107	-117	-204	-162
de vorming	-97	150	-34	19
de vraag	-185	-151	23	-3
de vragen	-174	-20	-202	81
de vreemdeling	-34	-27	-66	-188
de vreemdelingenwet	-100	-84	78	31
de vrijstelling	-126	-81	10	-169
de vrijwilligers	-64	-144	-223	-143
de vsnu	-51	-170	129	11
de vvd-fractie	-117	-69	-141	-161
de waarde	-14	-179	-2	-161
de wachtlijst	18	-213	-185	-168
de wachttijd	246	-191	6	-12
de wachttijden	-210	96	-250	-214
de waddenzee	-114	-109	-148	-162
de wajong	41	12	-163	-65
de waterschappen	-128	-235	107	59
de waterwet	-88	-138	170	71
de website	-156	-84	99	20
de weg	45	-186	5	-15
de wegbeheerder	-145	-53	98	-146
de wens	-220	-143	178	-8
de wenselijkheid	-129	165	-131	-108
de wereldbank	-54	-108	3	-126
de werkdruk	25	-151	-127	35
de werkgelegenheid	162	79	-210	-164
de werkgever	-23	-62	-169	-155
de werkgroep	-36	144	-270	-233
de werking	-129	-151	44	-185
de werkinstructie	-150	104	21	88
de werknemer	62	-23	-157	-63
de werkvloer	-134	-7	72	-50
de werkwijze	-147	-165	116	103
de werving	-125	115	-141	-99
de wet	-42	6	51	-8
de wetenschappelijke	-92	96	-168	-127
de wetgever	-140	46	-69	-189
de wetswijziging	56	-68	-94	-68
de wettelijke	19	-34	-187	-249
de wijk	-88	-191	-143	-137
de wijze	-137	56	-153	-112
de wijziging	-71	-45	39	163
de winkeltijdenwet	-127	-8	68	-171
de winst	55	-42	-82	-62
de winter	-118	-55	-10	75
de wmo	-185	31	-43	-135
de woning	104	41	-126	-109
de woningmarkt	-98	-147	-84	-121
de woordvoering	-62	-153	-98	118
de z-route	-124	65	-117	111
de zaak	-66	-128	134	142
de zaken	158	-99	-140	56
de zalen	50	96	-100	-82
de zelfredzaamheidsroute	-130	-97	-156	-101
de zenders	-126	-152	-6	88
de zes	222	-141	-31	-175
de zestien	57	-79	-119	-78
de zeven	-46	-113	-50	-199
de ziekenhuizen	-145	-196	112	-122
de zienswijze	-84	99	-127	-107
de zin	-107	43	-109	-164
de zogeheten	63	-137	-176	-161
de zomer	-149	-249	65	400
de zomermaanden	-116	-106	-111	-97
de zorg	-125	-192	173	-73
de zorgverzekeraars	-78	47	-85	2
de zorgverzekeringswet	-137	53	142	-62
debat over	-107	-197	-110	-117
debat van	-65	-71	-171	-151
december #	-115	-164	-33	28
december .	5	-145	-255	197
december een	-83	-159	110	77
december heeft	-34	-114	12	-179
december jl	-44	-67	-75	-171
deden #	79	-196	-124	-145
deden het	130	-168	-87	-39
deel .	-121	-166	-194	-168
deel aan	-85	-125	-117	78
deel de	-110	-91	13	-29
deel ik	-154	-240	-111	129
deel uit	-237	-122	72	-188
deel van	13	-36	-122	-102
deelname aan	2	-106	-174	-119
deelnemende bedrijven	-64	-120	-64	-72
deelnemende scholen	-68	-124	-66	-125
deelnemers ,	-111	-120	-142	-123
deelt de	-114	-122	-100	-120
deelt u	-138	11	-96	-115
defensie .	-111	124	-164	-19
defensie heeft	-43	-114	-136	-98
definitieve rapport	-51	51	-172	-15
degene die	-104	-3	-68	-118
degenen die	50	-29	-190	-96
dekken .	64	-98	-202	-111
dekking .	-192	-84	119	-150
dele .	144	-180	-179	-104
delen .	-153	-127	-244	15
delen van	-170	-190	47	36
demissionair is	-38	-59	-177	120
demissionair kabinet	-151	-131	23	-169
demissionaire status	-81	-114	-109	109
den haag	30	23	-87	-109
den helder	-132	98	-172	8
denemarken en	-109	-81	-137	-136
denk ik	-195	-155	163	-191
der staten-generaal	-60	-170	-231	-80
der strijdkrachten	-123	-143	69	-112
derde aanbeveling	-130	27	66	50
derde kwartaal	-147	-200	47	98
derde punt	-160	58	-1	-60
derde suggestie	-78	146	121	13
derde van	289	-264	-189	-133
dertien weken	-117	-8	-145	-161
dertig dagen	-155	140	114	48
dertig jaar	-148	70	-32	-162
deskundige ,	-51	-101	-76	-69
deur uit	57	69	-17	117
deuren .	-124	-176	-85	85
deze aanbeveling	-113	-325	363	126
deze bijlage	-116	-151	-240	-243
deze brief	-112	-137	-315	-402
deze cijfers	76	-30	100	-124
deze conclusies	-183	-73	-177	-96
deze evaluatie	-117	4	-184	-220
deze gegevens	-191	-178	-50	-17
deze groep	-8	-37	249	30
deze in	-75	-105	37	29
deze is	-88	85	-134	90
deze kabinetsperiode	-90	-99	84	-20
deze leden	-190	-45	-240	2
deze maand	-174	-14	37	295
deze motie	-134	-146	-308	-110
deze niet	-127	-153	137	-190
deze norm	-109	-167	131	-149
deze nota	-86	74	-62	-78
deze periode	-52	88	-157	-57
deze proef	-146	-122	-190	-177
deze punten	-42	-103	-162	-166
deze regeling	-144	-122	47	-146
deze scholen	60	-24	-81	65
deze taak	-49	-166	163	87
deze toezegging	-130	-59	-188	-145
deze uiterlijk	-27	55	-60	-124
deze uitkomsten	-158	-5	-229	-160
deze variant	-32	-94	0	-42
deze verplichting	-83	-143	225	61
deze voor	-72	-105	-152	122
deze vraag	-94	-118	-150	114
deze vóór	-27	50	-150	27
deze week	-175	-166	33	176
deze werkwijze	-97	171	23	-163
deze winter	-99	-85	-170	74
deze zomer	-116	-171	29	209
dezelfde dag	10	101	-183	6
dezelfde leden	-159	-52	-154	-92
dezelfde wijze	90	-187	22	72
dichter bij	-104	-127	-129	8
die aan	120	-135	-181	68
die aanbeveling	-36	-231	96	32
die achtergrond	-65	52	-185	-120
die afspraak	-140	-113	-121	-109
die al	-28	-18	10	6
die als	-103	-139	173	-99
die bij	-97	-141	-105	44
die binnen	-195	-261	31	-206
die brief	-56	51	-231	22
die daarvoor	-172	62	87	39
die daling	110	-143	-110	-115
die dat	45	141	84	54
die datum	-215	64	-20	-81
die de	15	61	219	-1
die deze	-101	-127	121	3
die dit	-91	-144	6	-35
die door	7	11	-191	-136
die een	-30	-31	-256	-16
die elk	95	-195	89	-125
die elke	-169	-176	-118	-189
die er	-112	-225	21	0
die evaluatie	-141	-111	-203	-110
die gedachte	-143	-276	93	-160
die geen	-118	-123	-162	-76
die gegevens	-147	-151	36	89
die gelegenheid	-72	-90	-215	113
die gemeenten	-105	-163	65	-137
die groei	171	-127	-114	-96
die groep	-196	172	-125	-127
die haar	77	86	-209	-148
die heeft	-66	-141	-121	-129
die het	116	-166	-35	-41
die hier	9	-206	-242	-163
die hij	81	55	-159	-99
die hun	1	-193	11	-198
die ik	-134	-101	118	177
die in	89	-21	-108	69
die is	-156	-110	119	26
die keuze	-57	-97	69	144
die kort	-120	-198	-135	-137
die kosten	-142	39	-188	-76
die langer	7	117	21	118
die lijst	-77	-86	87	129
die medio	-46	-107	-52	113
die met	-21	-90	129	45
die mij	-122	64	75	-188
die mogelijkheid	37	-107	149	26
die motie	-103	-120	-263	57
die na	165	-201	-157	-209
die naar	42	-41	33	-25
die naast	58	-151	-144	-97
die net	-176	-148	-107	-58
die niet	-133	5	-318	-42
die nog	-204	124	-53	-109
die norm	-104	-94	-49	87
die nu	-113	145	-4	30
die om	-126	-120	-107	-96
die onder	32	-133	-133	-149
die ook	60	-272	-237	54
die op	-46	-79	117	-32
die over	-54	128	-53	-220
die per	-66	-158	123	38
die proef	-12	-102	69	9
die reden	-5	-88	125	14
die scholen	24	-132	-175	-32
die sinds	-102	90	27	-175
die stap	51	-199	139	-174
die taak	-92	-104	218	-33
die te	-194	-153	-96	-148
die ten	-151	-185	-158	-110
die termijn	-214	-178	149	-22
die tijd	-101	-200	-248	158
die toch	83	-158	-116	-88
die toezegging	-111	-105	-191	-226
die tot	44	25	-225	-119
die tussen	-30	-161	-178	-143
die u	-82	-25	-173	-23
die uit	65	-147	-119	-124
die uitsluitend	-83	18	-40	4
die uw	55	-47	-60	-74
die van	-13	-27	-75	36
die vanaf	-64	-141	23	-21
die volgens	-197	123	147	-67
die voor	-28	-154	28	-100
die vraag	-107	-117	-214	-31
die vraagt	-53	-200	-219	-116
die vóór	-176	112	-25	-186
die wens	-73	-47	99	-152
die wet	-90	-165	-13	30
die wij	84	-178	22	12
die wijziging	-74	-144	15	61
die wordt	-117	-39	-21	47
die zelf	136	-227	-137	-88
die zich	-251	-256	-269	141
die zij	109	22	-45	-167
die zijn	23	83	24	17
die zin	-71	-133	208	163
dien ik	-95	-124	-101	13
dien verstande	-83	-67	179	206
dienden #	-160	-101	-140	-160
dienen .	-123	37	42	87
dienen te	-182	174	-159	-145
diens advies	-64	-122	-176	135
dienst justitiële	-124	-167	-182	140
dienst terugkeer	-140	-82	74	53
dienst vervoer	-76	-91	-135	-122
dient naar	-114	129	-129	-116
dient te	-135	232	-57	-206
dierenaangelegenheden rda	-106	47	-136	-100
digitaal formulier	-119	-137	31	161
digitaal klantdossier	-113	-54	41	-119
digitaal loket	-133	-33	-244	65
digitale aanvraag	-104	82	-161	65
digitale formulier	157	-134	-142	-64
directeur van	-20	-54	-39	-86
directie algemene	-109	-138	-140	-67
directie communicatie	-68	-118	-109	-67
directie internationaal	-60	-81	-101	-136
directie migratiebeleid	-80	-122	-86	-92
dit .	-101	111	183	-157
dit advies	-182	-99	115	14
dit al	-147	-211	95	13
dit alles	-201	-179	-241	-160
dit bedrag	-162	110	-54	-194
dit beeld	-214	-47	-165	-162
dit bij	-72	47	153	30
dit hoofdstuk	-156	-124	-114	-138
dit in	-40	-159	47	65
dit is	-33	-198	184	-277
dit jaar	-180	-179	-53	189
dit kabinet	-126	-136	-195	-10
dit kwartaal	-68	-150	-207	171
dit met	-84	-189	141	-98
dit moment	-209	-83	-5	-81
dit naar	-94	93	-168	-165
dit najaar	-146	-168	148	288
dit niet	-139	-221	60	-216
dit onderdeel	-77	-202	172	-148
dit onderwerp	-147	-193	57	33
dit onderzoek	-135	19	113	18
dit op	-74	-133	95	44
dit over	-64	-144	155	127
dit overleg	-110	-93	-110	-124
dit overzicht	-150	-158	-48	-124
dit punt	-114	-59	218	111
dit rapport	-185	-212	-269	-330
dit regelt	-91	-122	108	92
dit stadium	-77	13	-34	-147
dit standpunt	-133	-122	-217	-169
dit te	-165	-42	-94	4
dit terrein	-126	-246	141	21
dit tot	-83	-94	155	-55
dit verband	-166	-104	38	46
dit vergt	-51	-113	121	-120
dit verschil	99	-43	-160	-152
dit verzoek	-119	-112	-15	-94
dit voor	-102	-142	106	68
dit voorjaar	-67	10	-7	-56
dnb .	-50	152	-203	-151
docenten .	-100	-120	122	-155
doden van	-73	20	-144	-96
doe .	-72	-145	-144	-161
doe ik	-98	-1	-26	-103
doel .	52	2	53	-142
doel beantwoordt	112	-144	-53	52
doel is	-147	-181	45	-200
doel op	-147	-136	-233	-122
doel van	-133	-209	-180	-162
doel was	-181	-97	-126	-121
doelen voor	71	-88	-152	-135
doelmatig is	86	-88	-126	76
doeltreffend :	91	-103	-86	-38
doeltreffend is	126	-132	-109	-74
doeltreffendheid van	-124	-207	78	44
doen ,	97	-152	49	-161
doen .	137	-62	-108	61
doen dat	-20	-165	102	-199
doen de	-65	114	-217	-211
doen en	-101	70	56	60
doen er	-173	156	-133	-76
doen met	-103	-150	-169	-184
doen naar	-70	-161	-123	-137
doen op	-56	-163	-192	122
doen toekomen	-47	-62	-204	105
doen we	-120	-190	195	148
doen wij	-80	-219	54	-103
doet ,	62	56	120	66
doet .	-27	22	-287	-197
doet dat	-208	-220	-18	47
doet de	-217	102	-305	-11
doet dit	-185	-211	238	26
doet er	-133	184	15	-187
doet geen	-151	-106	164	-105
doet het	-68	6	91	10
doet mij	-137	102	-218	-214
doet u	-169	-136	61	-178
doet zeven	-145	-122	-100	-62
door #	-132	-8	-106	-87
door ,	-120	-79	11	30
door bureau	-150	-161	-209	-190
door de	4	54	8	-32
door een	-186	175	-66	-10
door het	108	-189	-13	-35
door loting	-163	-165	-157	-59
door mij	-138	-186	107	141
door mijn	6	-129	47	158
door onderzoeksbureau	-166	-129	-100	-115
door te	-102	73	-249	-121
door uw	-82	-60	-177	-168
door van	-139	-68	-102	-103
door één	-59	-82	-110	-136
doordat de	86	-152	-164	-121
doorgegeven .	41	-119	-42	-149
doorgelicht .	-204	-195	-72	83
doorlichten .	-63	-84	-125	-178
doorlopen .	-87	-146	-184	61
doorrekenen .	-148	-123	-95	180
doorstroming van	10	-139	-141	-90
dossiers bestudeerd	-139	-48	-51	-56
dossiers niet	147	-124	-90	-108
dossiers uit	-227	-65	-112	-123
dossiers van	-66	-127	-88	-86
dr .	-125	-91	-109	-79
draagt de	-83	-99	58	-168
dragen .	-46	63	-27	43
dragen aan	-135	67	79	-99
dragend te	-36	123	-108	-60
drempel van	-177	59	-146	-152
drempel voor	-90	68	53	29
drie .	-231	22	63	76
drie aanbevelingen	-171	-262	-91	-40
drie adviezen	-166	25	68	-173
drie dagen	92	-182	-29	80
drie dingen	-121	113	-164	-117
drie gemeenten	-185	32	-85	-10
drie gevallen	157	-183	-91	-99
drie groepen	-75	-162	-129	-138
drie jaar	14	125	77	66
drie keer	96	-170	-162	-88
drie landen	-24	5	40	-69
drie maanden	-77	54	34	101
drie of	-51	88	-153	-181
drie op	139	-203	-126	-84
drie punten	-208	-2	-217	-180
drie reclasseringsorganisaties	-81	-94	-52	-206
drie regio's	-5	40	87	-159
drie tot	166	-150	-133	-110
drie uur	81	-123	-127	-117
drie van	46	-177	121	-18
drie vragen	-138	-127	-60	-129
drie weken	55	-108	-130	48
dringt de	-125	131	-129	-106
drinkwater .	-102	57	-135	68
drong er	-68	116	-106	-133
duitsland en	-28	86	-19	-208
dunbevolkte streken	-140	-16	156	89
duo en	-108	-98	-112	-79
dus niet	-165	-179	264	-17
duur van	-27	-58	65	-176
duurt .	-121	145	-161	-172
duurt het	118	-163	-108	-85
echter niet	147	-223	31	-133
economisch onderzoek	-108	-101	85	-78
economische zaken	-84	-67	-177	-109
een #	390	-232	-193	-204
een aanpassing	-69	42	-140	-100
een aantal	-154	-247	-174	-154
een aanvraag	-34	-81	-48	44
een aanwijzing	-162	78	122	112
een actueel	30	-173	49	92
een advies	37	-104	-237	-259
een afschrift	-65	49	-145	-58
een afspraak	40	41	-163	-159
een aftrek	-83	-81	61	-99
een afwijkende	-96	-182	106	-81
een afzonderlijk	-194	-178	-119	-38
een afzonderlijke	-140	143	2	180
een algeheel	-108	-125	-146	-136
een algemene	54	-252	-226	-135
een ander	-250	-228	2	63
een andere	-102	-109	-88	27
een antwoord	47	-137	65	44
een apart	-178	131	133	-168
een aparte	-103	-213	155	7
een appreciatie	-76	-72	-179	97
een arts	48	-83	-65	-124
een asielzoekerscentrum	4	34	75	-127
een baan	196	-256	-169	-117
een balie	70	12	-158	-144
een bedrag	-131	-165	0	4
een bedrijf	-47	-200	11	-156
een begin	-123	-94	79	-2
een behandelaar	65	-102	-92	-40
een beperking	-104	105	-180	-186
een bericht	-113	-40	-159	112
een beroep	-70	-118	-73	105
een beslissing	-105	-122	73	-143
een beslistermijn	-59	62	-34	-15
een besluit	16	-116	37	86
een bestuurder	-45	-169	-105	-105
een bestuurlijke	-69	17	82	-86
een betere	40	52	57	-127
een beurs	15	-177	63	-125
een bevoegdheid	-69	-110	92	-152
een bevolkingsonderzoek	-160	145	-26	-145
een bewoner	-110	10	-89	-124
een bezoek	-136	-155	-103	-190
een bijdrage	-249	8	3	-45
een bijlage	-106	114	45	-117
een blijvende	-101	-129	-149	-148
een boete	-100	23	-127	-124
een bredere	-136	87	-168	-66
een brief	-117	-251	63	187
een briefadres	16	49	53	59
een budget	-93	105	42	-136
een buitenlandse	-145	-196	-84	-125
een bus	-37	77	53	115
een camera	-40	99	-147	-150
een campagne	-102	-119	-32	157
een centraal	6	110	51	-220
een centrum	73	-149	-176	-102
een coach	75	-52	-135	-120
een collega	14	120	-147	-100
een commissie	-100	-144	-173	-100
een controlegroep	-213	-99	-18	26
een convenant	-125	23	120	64
een dag	-131	-22	-250	-7
een datum	-155	19	-197	-132
een deel	67	41	-250	-213
een demissionair	-151	-131	23	-169
een derde	324	-63	-121	-163
een dergelijk	-49	-177	27	-128
een dergelijke	-106	-35	-24	45
een digitaal	-138	-88	38	228
een digitale	-117	76	-167	-149
een diploma	-151	-140	62	-214
een doorlichting	-47	-134	-103	-102
een draaiboek	-82	123	81	-194
een drietal	-106	-134	-211	-137
een dubbele	-84	41	35	-166
een eerdere	58	-125	-81	-131
een eerste	77	-171	-34	-65
een effect	103	-151	-146	-93
een eigen	-78	94	-185	-156
een eigenaar	51	-1	86	-147
een en	-101	-143	-188	-49
een enkele	-168	82	-28	-146
een enquête	59	-129	-144	-133
een evaluatie	-101	-97	-66	198
een evaluatiebepaling	-189	130	73	-156
een extern	-71	-230	99	165
een extra	-161	-251	-20	-40
een fonds	-180	68	-109	-168
een formulier	-113	-153	134	106
een garantie	-147	-190	-51	-156
een gebouw	-97	-204	-180	-177
een gebrek	56	-163	98	-52
een gedeeld	82	91	-148	-123
een gedragscode	-118	-43	-2	-150
een geldig	-132	-48	-85	-124
een geldige	88	-9	-143	-94
een gemeenschappelijke	82	148	60	48
een gemeente	-118	-44	29	-251
een gemeentelijke	-129	-113	42	-111
een gemengd	0	-121	-56	-62
een gemiddelde	-186	80	-130	-132
een geschil	-111	-165	30	73
een gesprek	-1	80	54	-22
een getal	-97	-170	77	-134
een gewone	-78	-145	96	-75
een gezamenlijk	-114	23	-252	117
een gezamenlijke	-195	120	55	-75
een gezin	45	-137	155	-134
een goed	21	-197	-206	-184
een goede	-154	-183	-103	-193
een grens	-206	-243	93	16
een groep	-47	-154	-90	-103
een groot	14	39	13	-125
een groter	-161	-109	-124	-91
een grotere	136	-125	-179	-170
een gunstig	135	-94	-184	-110
een half	-120	193	-101	-52
een halfjaar	12	-191	-16	90
een halftarief	-87	89	-3	-36
een handreiking	-100	-135	89	-15
een heel	13	-87	-134	90
een heffing	-105	-207	68	33
een helder	-114	52	-149	-143
een herziening	-72	-150	22	-170
een hoger	-249	103	-55	-183
een hogere	-84	4	199	-205
een hoogleraar	-132	107	-175	-103
een hoortoestel	-12	-149	-116	-117
een horizonbepaling	-93	78	53	75
een hotel	-135	-121	-105	-135
een huis	-206	-174	-155	-134
een inhoudelijke	-16	-144	-190	-125
een instelling	-88	-64	-92	-89
een instructie	-90	-99	112	-10
een inventarisatie	-92	-56	62	-90
een jaar	131	-142	-38	10
een jaarlijkse	-38	215	-143	-219
een jeugdbeschermer	-92	-111	-77	-53
een jongere	16	2	-144	-146
een kaart	-114	107	-169	15
een kamer	-68	-105	-135	-79
een kandidaat	-140	64	-109	-124
een keuring	67	88	27	-125
een keurmerk	-33	179	-58	-16
een keuze	-163	33	83	96
een kilometer	-149	8	-68	-93
een kind	40	45	55	-166
een klacht	81	2	-123	-150
een klachtenregeling	107	50	-180	-107
een klein	-3	-41	-126	2
een kleine	-121	-54	89	55
een kleiner	-147	70	-154	-138
een koppeling	-164	140	-2	34
een korte	-97	95	-116	-110
een kortere	-161	-50	-214	-8
een kwart	342	-178	-232	-147
een laag	25	2	-161	-118
een laatste	-94	244	-110	0
een lager	-184	42	33	-142
een lagere	-120	-87	70	-156
een land	-164	48	46	73
een landelijk	-219	168	116	-160
een landelijke	-59	177	36	-14
een langere	-114	94	109	-12
een lening	-16	95	34	-178
een licht	1	-133	-125	-133
een lichtere	-72	135	7	31
een lift	-165	-160	-123	-138
een lijn	65	-171	-169	-93
een lijst	-150	-157	65	-191
een locatie	1	24	-100	-143
een loket	-155	45	75	11
een looptijd	-69	-188	78	75
een maand	-56	13	-9	-168
een maandelijkse	-193	52	-150	-155
een machtiging	-101	26	-130	-117
een maximum	-125	130	-106	-12
een medewerker	119	39	-147	-205
een medisch	35	2	46	-98
een medische	-10	15	-167	-53
een melding	155	-48	-212	-177
een meldplicht	-25	141	-164	-44
een meldpunt	-137	98	-152	-219
een meter	7	59	47	-135
een meting	-36	92	64	-104
een middel	-129	-51	-71	-118
een militair	-173	-7	-178	62
een missie	52	52	-49	58
een misverstand	86	-162	40	-121
een model	-73	-142	-72	-51
een module	-109	-182	20	-155
een motie	-134	-236	-110	-163
een naaste	-86	-128	-134	-81
een nationaal	-96	50	67	-184
een nationale	-100	33	-161	-143
een nederlands	-75	-130	120	-150
een nederlandse	84	-223	-52	-106
een netwerk	-105	206	51	-92
een nieuw	-100	13	133	163
een nieuwe	-130	34	120	7
een norm	-89	-2	200	48
een nulmeting	-46	187	-64	-208
een onafhankelijk	-2	46	-146	107
een onafhankelijke	-171	219	-42	-81
een ondernemer	9	-162	75	-88
een onderneming	-114	64	-165	-106
een onderzoek	-239	-62	-254	111
een onjuiste	100	-143	-142	-101
een ontruiming	5	162	-163	-119
een oordeel	-8	137	120	29
een op	391	-221	-305	-156
een open	-156	-226	-99	-114
een opleiding	-1	31	-6	-211
een oproep	-88	-9	-63	-195
een ouder	-108	-7	6	-143
een overeenkomst	-115	113	-127	-124
een overgangstermijn	-120	-85	-160	-101
een overzicht	-94	-8	-141	97
een pakket	95	-116	-80	106
een panel	-105	26	-143	42
een papieren	88	-7	-172	-93
een paragraaf	-48	60	123	103
een peiling	136	-123	-135	33
een percentage	-72	108	111	-125
een periode	-130	34	-154	-73
een persbericht	-125	-99	-155	-100
een persoonlijk	-139	-95	-191	-132
een plaats	89	-84	20	163
een plafond	-137	-154	153	-147
een plan	-140	52	4	117
een pleidooi	-114	138	-25	-130
een plek	111	-67	-173	64
een plicht	-133	-147	-80	-119
een pomp	-11	-115	-141	-152
een positief	99	-169	103	-77
een proef	102	-40	192	127
een rapport	-189	-181	-145	17
een reactie	-62	-189	-142	-93
een recht	-163	58	149	-147
een rechter	-127	-177	-175	-55
een referent	25	-155	-159	75
een regeling	-133	-183	69	-163
een register	-131	-39	200	-81
een regulier	-124	-35	-127	-104
een reguliere	-37	-65	-133	-100
een rekenhulp	-108	-153	-122	178
een reserve	-156	151	-195	-164
een richtlijn	-171	64	80	-59
een rij	-66	-135	116	122
een rol	-123	15	-212	-150
een ruimere	-62	-196	-100	-218
een schatting	-179	-151	32	82
een scherm	-57	65	-151	-70
een schip	-140	-126	-152	89
een school	-101	99	22	68
een schriftelijke	-14	53	-56	36
een signaal	143	-130	-124	-112
een standpunt	-42	-132	-31	90
een stap	67	-141	103	-96
een steekproef	81	59	-42	-55
een stelsel	-117	-194	3	-167
een stichting	-158	-115	-186	-129
een storing	51	-104	-54	-174
een straf	59	68	-174	-91
een subsidie	-131	-185	-222	30
een taak	-172	-194	80	-126
een tarief	-111	135	157	73
een te	53	-183	29	-174
een team	-129	-146	-91	-1
een technische	-109	-122	-146	-85
een tegemoetkoming	-140	193	62	-202
een tekort	-216	-1	-182	-157
een termijn	-187	-52	31	-53
een tiende	-7	38	-166	-88
een tijd	-171	-165	67	-127
een tijdelijke	-35	-137	30	166
een toeslag	-161	70	133	-164
een toets	27	15	129	2
een tolk	-125	43	87	-83
een traject	14	-79	-109	-159
een tussenstand	-101	-127	-158	79
een tweede	31	160	-108	-41
een uitbreiding	-88	-111	25	-144
een uitkering	126	-187	5	-88
een uitkomst	8	-135	141	105
een uitspraak	98	-8	-130	-143
een uitzondering	-147	-163	203	-8
een uniforme	-145	137	36	-139
een uur	21	-138	-68	42
een vak	-52	-102	-139	-94
een vakleerkracht	109	-68	-126	-82
een van	-268	-149	-165	-31
een variant	-171	-105	-89	-80
een vast	-136	89	114	-251
een vaste	54	233	-37	-24
een verantwoordelijkheid	-153	-159	4	-138
een verband	258	-142	-220	-96
een verbod	-236	155	50	-80
een verdere	-81	-85	49	2
een vergelijkbaar	-111	-150	-180	-178
een vergelijkbare	42	-98	-121	-77
een vergoeding	-134	50	-85	-106
een vergunning	-3	-153	-82	-29
een vergunningplicht	-131	-9	-192	-132
een verhoging	-28	212	194	-125
een verkenning	-68	-69	144	35
een verklaring	20	-212	-252	-136
een verlaging	-110	-43	73	-122
een verlies	40	-155	-113	-118
een verpleeghuis	8	-167	-139	-84
een verpleegkundige	47	141	30	-102
een verplicht	-59	199	-101	23
een verplichte	-108	89	-10	-190
een verplichting	-152	-238	74	56
een verschil	-26	-159	-43	-47
een versie	-93	-175	-160	165
een verslag	35	-50	190	-64
een vervolg	-151	113	-133	-77
een vervolgonderzoek	-157	-83	-162	-81
een verzoek	48	-50	0	-120
een vierde	-155	56	110	-161
een vijfde	122	-158	-210	-184
een visum	-68	-40	-78	-70
een volgend	-129	-156	-24	438
een volgende	-85	97	-173	104
een volledige	49	-37	-174	-142
een voogd	70	14	19	-152
een voorlichtingscampagne	-83	50	-125	126
een voorschot	-131	181	-74	-126
een voorstel	-78	-239	51	217
een voorwaarde	-156	5	86	-197
een vraag	-86	-152	115	57
een vragenlijst	-215	-66	171	78
een vrijstelling	-136	88	65	-161
een vrijwillig	-119	66	62	-130
een waarborgsom	-58	123	-115	-84
een waardevolle	-57	-159	131	73
een waarschuwing	-80	66	17	-118
een wachtlijst	16	27	-118	-111
een website	-126	-40	60	-167
een week	42	47	-68	-4
een werkgever	-149	-163	-169	-167
een wethouder	-69	-91	85	-96
een wetsvoorstel	-122	-221	102	134
een wetswijziging	-158	-156	78	86
een wettelijk	-67	53	-49	-235
een wettelijke	-232	86	86	72
een wijziging	3	-124	262	125
een woning	71	-232	-236	-192
een woordvoeringslijn	-97	-125	-171	-171
een zaak	-237	-105	196	-31
een zelfstandig	-104	100	-177	-128
een zonnebank	84	-24	-166	-73
eenmaal per	-122	73	45	-153
eenmalig #	-56	-146	-207	127
eens ,	-80	-131	183	44
eens .	-175	-207	284	-248
eens dat	-151	66	-16	27
eens in	-160	5	-13	36
eens met	-163	46	-226	-145
eens per	-165	39	78	-88
eenvoudige taal	-75	-157	-154	27
eerder .	168	-109	-129	-179
eerder aan	101	-133	-158	-204
eerder dan	-26	-104	-190	-221
eerder in	84	-12	32	-89
eerder voor	-126	-178	-111	-83
eerst de	-84	-113	171	42
eerst een	-117	60	-87	-66
eerst in	-189	-72	136	34
eerst met	-141	-82	127	0
eerst wil	-61	-125	149	48
eerste aanbeveling	-70	-173	121	-61
eerste acht	-84	-12	-83	-99
eerste advies	-95	54	139	-1
eerste betreft	-89	-185	9	-15
eerste dag	38	106	107	66
eerste deel	-105	-148	83	158
eerste drie	9	-44	102	-10
eerste ervaringen	55	-129	-186	14
eerste gesprek	-155	-154	-182	-15
eerste heb	-127	-119	155	-10
eerste helft	-141	-92	-83	173
eerste is	-216	329	-188	-106
eerste jaar	218	-222	-133	-201
eerste kamer	-130	-214	-339	-90
eerste kan	-53	-158	152	29
eerste kwartaal	-137	-202	-133	161
eerste maanden	24	-147	-159	-102
eerste plaats	-217	124	-182	-305
eerste suggestie	-94	23	56	-181
eerste twaalf	58	59	-144	-99
eerste twee	-160	-40	149	19
eerste vier	-153	-188	122	108
eerste weken	106	-123	72	95
eerste wordt	-138	-153	117	104
effect .	267	-158	-160	-70
effect gevonden	120	-76	-151	-54
effect op	227	-158	-177	-61
eigen beweging	14	154	38	-127
eigen bijdrage	-35	-54	102	31
eigen budget	-62	142	-184	-96
eigen initiatief	-71	-72	-143	-139
eigen kosten	125	-149	-211	-146
eigen middelen	-122	-108	-133	-105
eigen onderzoek	-89	-123	-170	-156
eigen regeling	-119	88	-181	-169
eigen risico	-180	57	-26	-59
eigen zeggen	144	-145	-148	-106
eigenaren in	-126	6	-46	-91
eind #	-134	-182	171	353
eind dit	-134	-93	-26	149
eind juni	-157	-161	-162	173
eind oktober	-116	-126	-172	-123
eind september	98	-60	-130	-140
eind van	54	-160	-217	22
einde van	-33	-66	-161	161
eindigt met	-128	3	-115	-115
eindrapport aan	-67	-82	-114	-91
eindrapport van	-36	-49	-88	-155
eis .	77	43	-179	-82
eis van	-90	129	-117	-79
eisen .	-73	-197	-111	-89
eisen aan	7	-20	-201	-156
elders .	213	-183	-179	-103
elders in	81	40	-40	-135
elektronisch toezicht	-124	-166	-57	88
elektronische controle	-59	-116	-118	-159
elektronische weg	-99	64	-185	11
elf dagen	139	-97	-147	-69
elf locaties	-16	-102	-41	-121
elf minuten	-23	-124	-65	-121
elf van	191	-203	-181	-102
elf weken	147	-161	-174	-171
elk een	-98	-18	-206	-116
elk geval	-60	-19	-185	49
elk gezin	-124	128	-14	-101
elk half	-53	-33	104	141
elk halfjaar	-128	151	-182	-126
elk jaar	-61	138	-235	-174
elk kwartaal	-133	5	62	-79
elk nieuw	-64	-57	19	57
elkaar af	60	-197	106	-97
elkaar in	-92	-188	88	-132
elkaar te	-89	-114	95	-100
elke dag	-98	113	-156	-144
elke gemeente	-179	-195	-100	-4
elke honderd	55	-7	-131	-88
elke locatie	-146	87	-184	-82
elke plaatsing	-162	27	-85	106
elke regio	-132	107	-6	-168
elke wijziging	-71	-216	111	34
en #	-24	-163	19	36
en ,	-134	-163	-152	-88
en aan	7	-3	46	-155
en accra	-129	-161	-95	69
en ander	-101	-143	-188	-49
en beleidsevaluatie	-75	-126	-82	-150
en bewegen	-84	-74	-129	-113
en bij	47	-129	76	-7
en blijft	-196	-234	268	-209
en c	-78	-31	52	24
en coa	-17	-165	73	-182
en d	-50	-54	82	35
en daar	-111	78	141	1
en daarbij	-31	36	130	96
en daarmee	-56	-172	-110	-45
en daarna	108	-97	-201	-207
en daarom	-42	-181	55	-117
en daarop	-81	16	171	-98
en daarvoor	-94	-128	156	38
en dag	-171	-144	30	-135
en dan	-146	60	28	91
en dat	59	165	122	59
en de	-82	9	-1	67
en deze	-38	55	61	85
en die	-19	-333	157	42
en douane	-74	40	-175	-136
en drie	-108	-111	47	-175
en duitsland	-150	-115	-147	-132
en een	-196	74	-14	-186
en f	-57	22	45	14
en ga	-33	-115	34	70
en gaat	-130	-94	54	66
en geef	-63	38	-195	-166
en geeft	-120	101	-180	41
en geen	65	47	-137	-95
en gemeenten	-202	71	-94	-126
en gesproken	-79	-112	-104	-66
en haar	30	111	-33	-12
en heb	-120	-106	-109	38
en heeft	-147	-111	-18	-253
en het	-62	-38	129	61
en hoe	57	-205	98	77
en hun	-227	41	-219	-163
en ik	-116	-108	108	125
en in	31	55	-82	100
en is	-106	-139	-168	91
en jeugd	-131	-138	-129	-122
en jeugdbescherming	-77	-142	-84	-99
en juist	-164	-132	-125	-176
en justitie	-79	-102	28	-39
en kaderberoepsgerichte	8	27	73	-46
en kan	-63	-168	-221	-147
en kleinbedrijf	-4	20	-45	-157
en klimaat	-94	-59	-183	-84
en kom	-34	-73	133	94
en komt	-129	-91	31	139
en koninkrijksrelaties	-60	18	19	116
en laat	-93	-242	237	61
en legt	-136	-132	123	20
en levert	-125	-147	-2	-69
en limburg	52	-179	1	89
en maakt	-137	-132	79	74
en markt	-99	-121	45	-134
en marokko	-92	110	4	-99
en meer	29	-137	58	-93
en mensen	123	-163	49	70
en mentorschap	-94	-78	-136	37
en met	-264	-90	1	-40
en migratie	-94	-111	-85	-121
en mij	-80	75	155	-111
en mijn	-137	-147	-217	-261
en minimumvakantiebijslag	-102	-134	-100	-84
en mkb-nederland	-87	71	-143	-132
en na	-158	99	-150	56
en naar	-56	15	61	29
en nacht	-182	184	102	-183
en nadelen	-35	-140	159	129
en naturalisatiedienst	-108	-101	8	-149
en neemt	-110	-166	177	-166
en niet	-90	136	-371	-164
en of	-183	-116	57	88
en om	20	216	-184	-157
en ondersteuning	-76	-91	-135	-122
en ontwikkelingssamenwerking	-44	33	-174	102
en ook	-198	92	-6	-125
en op	-85	8	50	-235
en opmerkingen	-19	-69	-187	-128
en ouder	-165	-136	-161	-111
en ouders	-1	-156	-203	-152
en past	-100	-130	32	50
en per	-44	-138	73	-94
en provincies	80	-23	-203	-130
en rijksdienst	-111	-84	56	108
en ruimtelijke	-50	60	-221	50
en saba	-138	-75	-139	-120
en samenleving	-62	-86	-49	-87
en scholen	-147	-123	-130	63
en sport	-65	-105	-137	-51
en sprak	-124	-115	-75	-104
en svb	84	-116	-186	-169
en tegen	-156	-130	-74	59
en ten	-122	88	-148	-160
en transport	-137	26	-51	-131
en universiteiten	-137	-166	-174	16
en uwv	-107	-160	13	-141
en van	-23	-163	-126	-121
en vanaf	-62	-153	156	121
en veiligheid	-63	-166	15	10
en vertalers	-121	-158	-137	51
en vertrek	-140	-82	74	53
en vervoer	-105	-120	-131	14
en verwacht	-37	-130	58	38
en vindt	-111	112	36	78
en vng	-41	-114	90	-137
en voedselkwaliteit	-49	-126	-84	-127
en voor	-194	-14	-49	-173
en voortgezet	-34	49	95	-175
en vraagt	-99	8	48	-171
en vrouwen	79	57	-153	-137
en waarom	-76	36	38	-132
en warenautoriteit	-89	21	-113	-114
en wat	-213	9	-77	-54
en waterstaat	-83	-4	-80	-28
en wel	-152	-165	-60	31
en werk	-66	-168	136	-25
en werken	-86	-184	-10	50
en werkgelegenheid	-93	-75	64	25
en werknemers	-235	-117	-201	-91
en werkt	45	-89	106	-86
en wetenschap	-68	-97	71	8
en wethouders	-138	-18	-6	-13
en wil	-111	67	-176	-211
en wonen	-69	-96	28	131
en wordt	-166	-177	11	140
en zal	-57	9	207	258
en zeeland	-128	-151	-3	181
en zij	-167	35	4	-174
en zijn	18	-175	-81	-149
en zo	-186	-65	78	74
en zorg	-123	44	23	-37
en zou	-136	48	-161	-110
en zwitserland	-130	-89	-123	-119
en één	-126	-55	-200	84
enige jaren	-68	56	60	-153
enkele dagen	67	-157	127	-159
enkele gemeenten	-195	-198	-230	-83
enquête onder	-3	-138	21	-33
enquête van	163	-115	-95	-67
er #	155	-75	-212	-171
er ,	5	-229	31	87
er .	-207	-199	239	253
er al	-29	-214	82	-134
er bij	-78	2	37	-13
er daarom	-117	-208	237	15
er dan	-130	-121	-23	37
er de	-95	-112	157	-172
er dit	-63	-149	21	-194
er drie	30	-193	-181	-163
er een	-92	36	79	126
er elf	-125	-116	-148	-122
er gebeurt	-141	33	-162	-140
er geen	-62	3	-7	-228
er geld	-162	45	95	32
er gemiddeld	154	-109	-109	-87
er goed	-215	269	-94	-191
er in	10	32	-63	15
er inmiddels	-204	-142	-3	-208
er is	-128	8	-2	124
er komt	29	-190	125	111
er ligt	51	18	130	122
er met	-18	-148	-96	-16
er minder	206	-159	-167	-94
er na	68	-2	-162	-29
er negen	-207	-101	-128	-170
er niet	-33	-44	38	-368
er niets	-168	-120	-78	-64
er nog	-274	-180	-27	51
er nu	-120	-145	-113	-198
er ongeveer	-165	-147	-120	-179
er ook	-127	-22	32	-117
er op	-157	-20	-40	-38
er per	-124	-95	133	125
er sinds	-232	-199	84	-211
er te	-7	47	-141	-106
er twee	-137	42	88	-58
er van	-23	-184	58	162
er vanaf	-105	-114	166	147
er volgens	173	-65	-222	-149
er voor	-186	-117	-201	-37
er wel	-159	-153	-118	117
er wordt	-114	31	-185	41
er zijn	36	-55	137	186
er één	-4	-1	-221	53
eraan dat	-68	-106	-19	-107
eraan te	-132	-143	-181	-127
erkende referenten	40	-160	-79	-86
erkenning van	-145	-10	-2	5
erkentelijk .	-122	-142	-206	-159
erkentelijk voor	-106	-169	-275	-219
ernaar dat	-122	-182	-174	123
ernaar u	-22	-38	-125	115
ernstige benadeling	-120	62	85	64
erop aan	-183	175	-170	-145
erop dat	178	-159	-35	-265
erop gericht	-121	-198	-86	-61
erop toe	-160	136	-178	51
erop u	-83	-78	-98	-125
ertoe leiden	-149	-160	-65	-119
ervan .	52	62	99	-91
ervaren ,	116	-108	-111	-111
ervaren .	-3	-151	-148	-95
ervaren de	274	-167	-140	-100
ervaring mee	-146	-141	52	96
ervaringen daar	-83	-138	161	122
ervaringen in	-47	-90	89	159
ervaringen met	38	-180	-201	-130
ervaringen van	-169	-105	-186	39
ervoor .	113	66	-129	-132
ervoor de	-205	93	97	-132
ervoor in	-153	-51	-181	161
eten .	-116	-189	-142	-135
eu #	-105	-114	8	-103
euro ,	-33	-106	15	-172
euro .	-122	-26	-403	-184
euro aan	264	-259	-282	-167
euro beschikbaar	-183	-173	-128	43
euro bij	-116	-178	-72	122
euro en	-162	-106	-170	-147
euro extra	-147	-3	43	-58
euro gemoeid	-146	-218	44	-89
euro gereserveerd	-76	-176	11	-219
euro in	-97	-134	-170	-125
euro is	26	-165	195	-63
euro opgenomen	-125	-197	123	32
euro per	-126	99	-32	-87
euro subsidie	110	-161	-165	-92
euro te	-104	130	48	-228
euro uit	-170	14	105	138
euro voor	-159	132	-27	23
europa .	60	-123	-124	66
europese commissie	-130	-178	-108	-24
europese regels	-138	-170	196	41
europese unie	-136	-16	-93	-54
eustatius en	-138	-75	-139	-120
evaluatie ,	46	-102	-179	-118
evaluatie .	14	35	-115	91
evaluatie aan	-46	-140	66	37
evaluatie blijkt	55	-80	-45	-109
evaluatie die	-140	-108	-199	13
evaluatie in	-64	-99	61	89
evaluatie is	17	-150	-248	-103
evaluatie mondt	-108	121	-150	-151
evaluatie te	-43	-40	-99	-169
evaluatie van	-100	-174	33	107
evalueert de	-109	-116	-37	160
evalueren .	-129	53	-185	-251
evalueren door	-130	-149	-153	-161
evenwel niet	47	-117	134	-170
ex post	-82	-110	-123	-104
extern bureau	-60	-133	56	153
extra geld	-118	137	81	-90
extra kosten	11	-71	-94	89
extra medewerkers	-143	-149	-199	128
eén op	136	-169	-122	-136
faso .	-90	40	71	-87
faunafonds ,	-57	95	131	99
februari #	-141	-214	13	167
februari .	-122	-156	118	81
februari een	-126	-125	17	-140
februari heb	-59	-75	-189	-213
februari heeft	-98	-63	-180	-156
februari is	-174	-101	137	-161
februari jl	-72	-73	-45	-188
februari van	-118	-81	164	-39
februari vroeg	-108	-110	-60	-82
federatie landbouw	-56	-80	49	-148
fiets en	-73	-124	-136	-129
financieel toezicht	-100	-98	-146	-153
financiële gevolgen	-100	-100	-13	71
financiële markten	-116	-164	-178	-101
financiën ,	-55	-142	-140	-67
financiën .	-62	-34	-140	-156
financiën en	-149	-129	143	-49
fnv heeft	-104	-105	-150	-113
fonds .	-124	-51	110	56
fonds voor	-111	-35	-260	-137
formulier .	-171	26	-162	105
formulier dat	-123	-110	72	25
fouten .	145	-179	-186	-133
fractie lezen	-112	74	-59	-41
fractie van	-110	-219	-163	-144
fractie vragen	-77	-247	-148	-24
frankrijk en	-107	-131	-197	-127
ga ik	-155	-163	100	150
ga na	-125	221	52	55
gaan ,	-77	-39	84	-36
gaan .	66	-10	18	-203
gaan de	-245	-186	243	172
gaan er	47	-144	143	212
gaan in	-158	60	-152	165
gaan met	-158	253	-294	-215
gaan of	-222	-63	32	18
gaan op	127	-103	-99	136
gaan uit	-122	-180	-14	-132
gaan wij	-82	-159	8	-116
gaat ,	-4	-197	153	-40
gaat .	-180	60	137	106
gaat als	-83	-94	-214	-85
gaat de	-199	-270	99	99
gaat dit	-119	-135	59	97
gaat een	31	-123	-141	-16
gaat gelden	-42	-164	132	173
gaat haar	-124	-134	-2	-206
gaat het	21	-71	9	40
gaat hier	-111	-104	-143	-141
gaat hierbij	-233	-152	-237	-195
gaat in	-146	-229	-140	237
gaat met	100	-173	-128	-185
gaat mij	-121	-256	135	-196
gaat nog	-49	-92	158	165
gaat om	-160	-99	-150	-169
gaat op	31	-151	-38	308
gaat over	-247	69	-276	-290
gaat rijkswaterstaat	-116	29	29	164
gaat u	-91	56	-93	-66
gaat uit	-147	-142	74	-190
gaat van	112	-163	-121	-83
gaat voor	-127	-151	-171	54
gang .	72	-119	-151	-123
garanderen .	-94	-97	130	-66
gastouders te	-167	112	-85	-75
geachte president	-107	-133	-110	-98
geachte voorzitter	-113	-145	-155	-126
geadviseerd :	-60	-240	-91	-129
geadviseerd besluit	-69	-158	-117	-148
geadviseerd de	-45	141	-99	-68
geadviseerd over	-45	-225	-111	-61
geanalyseerd .	-111	-109	-146	-97
geantwoord .	-73	-104	51	-115
gebeld .	115	13	-145	57
gebeurd .	-84	-139	36	-187
gebeurt ,	16	-241	-119	172
gebeurt .	-199	-58	122	-28
gebeurt dat	-152	33	119	-161
gebeurt dit	-93	106	123	40
gebied .	-123	-46	86	-85
gebleken .	143	1	-58	-126
gebleken dat	90	-8	-110	-124
gebleven ,	134	46	-151	-50
gebleven .	59	-231	-227	-130
gebouwd ,	81	-85	-163	-64
gebouwen ,	-133	89	-152	63
gebouwen .	-142	-106	145	-154
gebracht .	38	-172	-42	-25
gebrek aan	196	-256	16	-135
gebruik .	173	-127	-95	7
gebruik genomen	-131	-154	32	121
gebruik in	-94	79	-111	-95
gebruik is	-83	-113	-9	74
gebruik van	-39	10	-13	6
gebruiken ,	-81	96	85	-91
gebruiken .	-170	-54	121	84
gebruikgemaakt .	-137	-104	1	-116
gebruikgemaakt om	-111	-107	-120	-61
gebruikmaken .	-21	-94	-123	-86
gebruikt ,	126	32	56	-136
gebruikt .	-144	-27	-38	12
gecontroleerd .	-69	-131	-114	-132
gedaald ,	85	-39	-116	59
gedaald .	258	-133	-237	-136
gedaan ,	56	29	-214	-190
gedaan .	12	-59	21	-82
gedaan en	-142	-188	41	-166
gedaan van	67	-172	-213	-186
gedachte ,	-99	37	181	-78
gedachte om	-87	242	187	80
gedachte spreekt	-112	-224	-105	-44
gedachte van	-129	177	89	-30
gedateerd #	-33	-52	-162	-138
gedeeld .	-92	-76	6	-162
gedegen werk	-102	-82	-137	-122
gedeputeerde staten	-74	-139	-120	-108
gedrag van	195	-160	-158	-83
gedurende een	-7	-139	-120	-111
geef de	-120	208	5	41
geef gemeenten	-80	144	-224	-108
geef ik	-79	-121	-175	-240
geeft ,	-95	-138	-218	68
geeft .	44	-220	-78	-102
geeft de	-106	88	-263	-191
geeft een	-101	-2	-183	-179
geeft het	-95	-135	108	-146
geeft hij	-135	56	-114	-118
geeft in	-116	254	-210	-186
geeft mij	-142	-23	-231	-194
geeft u	-74	129	145	-150
geen aanleiding	-99	-234	73	-198
geen aantoonbaar	152	-98	-118	-80
geen aantoonbare	175	-101	-104	-67
geen aanwijzingen	258	-154	-222	54
geen behoefte	-238	68	247	-155
geen besluit	-142	-153	51	-52
geen bewijs	169	-104	-188	-82
geen bezwaar	-158	-156	68	9
geen budget	-125	-176	191	-156
geen datum	-139	-130	-195	51
geen dekking	-181	-248	214	-120
geen doel	-147	-136	-233	-122
geen effect	240	-150	-244	-77
geen enkel	150	-110	-144	-109
geen enkele	152	9	-12	-148
geen extra	-145	15	-209	-122
geen geld	-142	-216	-48	-196
geen gevolg	-92	86	252	-95
geen grond	-121	-138	84	-84
geen grondslag	-171	-142	157	-60
geen invloed	126	-159	72	-90
geen meetbare	217	-171	-146	-75
geen nieuwe	-154	0	124	-183
geen oordeel	-185	-228	74	-106
geen persbericht	-88	-56	-63	-161
geen plaats	-139	-181	163	-127
geen recht	-188	-170	128	-158
geen reden	-148	-247	82	-91
geen rol	30	-182	5	-105
geen ruimte	-194	-44	300	-134
geen significant	134	-104	-123	-62
geen sprake	-17	-153	94	-140
geen taak	-55	-161	151	-148
geen uitspraak	215	-39	-12	-153
geen uitspraken	-138	-178	-238	-124
geen van	169	-223	-197	-86
geen verandering	71	-87	72	-140
geen verband	106	-204	-120	-49
geen vergunning	-135	-159	-89	52
geen verschil	323	-148	-224	-97
geen voorstander	-107	84	190	45
gegaan .	21	-167	18	-257
gegeven .	-1	23	59	-228
gegeven de	-65	166	-158	-156
gegevens .	104	-49	-100	-50
gegevens die	5	-173	-148	-139
gegevens in	146	-112	-164	-139
gegevens met	-142	112	9	-95
gegevens niet	132	-101	-182	-179
gegevens over	-142	86	20	-181
gegevens uit	-158	-183	123	75
gegevens van	36	-70	-229	-184
gegroeid .	-57	-108	-117	-73
gehaald ,	93	-47	-74	-85
gehaald .	163	-211	-261	-209
gehad .	140	-94	-105	-70
gehalte in	-71	123	-113	-94
gehalveerd .	93	-146	-104	48
gehandhaafd .	-113	-153	159	-48
geheel genomen	130	-133	-106	-101
geheel of	-166	-129	-161	-121
geheel van	-8	37	7	-150
gehoord ,	69	-148	-77	-45
gehoord .	140	-160	-201	-139
gehouden ,	74	-211	-148	-96
gehouden .	-218	23	-203	24
gehouden met	53	-169	47	23
gekeken naar	-229	-153	-138	-54
gekomen .	12	-186	-98	106
gekost .	75	-141	-147	-56
gekozen .	-11	-167	-156	-102
gekregen .	-11	-143	178	29
gelaten .	-171	-209	-147	-100
geld ,	-141	-188	60	-132
geld .	-39	-206	19	-99
geld gereserveerd	-112	-173	-161	-193
geld is	-135	55	65	-168
geld op	-124	-134	16	-108
geld te	41	-83	-72	-82
geld voor	-195	-166	257	52
gelden ,	-95	-135	-15	35
gelden .	-91	142	-159	-10
gelden voor	-90	-116	-128	-95
geldt .	-68	96	212	-20
geldt dat	28	-9	107	-31
geldt de	-146	-167	-26	58
geldt een	-132	-234	-152	75
geldt sinds	-150	-131	-38	-168
geldt vanaf	-118	-191	47	-23
geldt voor	-156	19	41	-181
gelegd .	-155	-178	-138	27
gelegenheid is	-139	-142	-212	-65
geleid .	-112	-81	128	-140
geleid tot	103	-132	43	-122
gelet hierop	-70	81	32	-33
gelet op	-70	-60	112	-75
gelezen .	-109	-197	-241	-210
gelijk .	105	-139	-187	-108
gelijk bleef	118	-57	-88	-28
gelijk gebleven	157	-152	-131	-75
gelijk is	20	-31	27	-103
gelijk te	-123	189	-60	-173
gelijktijdig met	-82	-117	57	157
gemaakt ,	96	-116	121	-160
gemaakt .	-132	-61	-48	-119
gemaakt om	-150	-158	-182	-65
gemaakt over	36	-129	-162	108
gemeente ,	18	-76	-274	-113
gemeente .	-74	-174	-44	-242
gemeente de	-137	-104	-115	-151
gemeente een	-151	-19	-192	53
gemeente geen	63	-136	-154	-145
gemeente heeft	-93	-119	-131	-90
gemeentefonds ,	-115	39	92	-174
gemeenten ,	-199	-141	5	-153
gemeenten .	-151	-171	105	-218
gemeenten bij	-93	28	34	-2
gemeenten de	28	-201	39	-42
gemeenten die	80	-94	-196	-36
gemeenten doen	-149	-125	37	-145
gemeenten een	109	70	32	100
gemeenten en	-61	162	-69	-234
gemeenten hebben	0	-173	41	-183
gemeenten het	116	-134	-185	-117
gemeenten hun	-83	6	22	18
gemeenten in	42	-8	-94	157
gemeenten is	83	-135	-199	-238
gemeenten met	91	-103	-143	-186
gemeenten niet	-63	136	-149	-75
gemeenten om	-66	71	153	-125
gemeenten te	31	3	-141	-200
gemeenten voor	-166	-7	73	-177
gemeenten zelf	-161	-93	114	-70
gemeenten zijn	59	-43	-218	-155
gemeenten zouden	-106	-19	29	-114
gemeenten zullen	-180	-142	-263	-176
gemeenteraad en	50	41	-174	-135
gemeld .	45	4	-103	-183
gemeld dat	-90	-103	-150	-188
gemengd beeld	0	-121	-56	-62
gemeten .	-49	54	-128	-125
gemiddeld #	156	-271	-134	-136
gemiddeld drie	196	-183	-128	-115
gemiddeld een	208	-199	-135	-111
gemiddeld elf	208	-107	-136	-113
gemiddeld met	84	-61	-114	-99
gemiddeld negen	-1	-104	-207	-111
gemiddeld negentien	91	-142	-93	-48
gemiddeld veertien	120	-159	-145	-125
gemiddeld vier	113	-59	-51	-44
gemiddeld vijf	197	-112	-156	-144
gemiddeld zes	11	-198	39	-187
gemiddeld zeven	95	-116	-167	-109
gemoeid .	-169	-127	-211	-72
genoemd .	72	-141	-239	-188
genomen .	-88	-9	-47	32
geopend .	-155	-171	24	-220
gepaard met	170	-179	-69	-64
geplaatst .	-224	-6	-84	124
geplaatst en	75	-118	-89	-91
gepland ,	-155	-54	-183	-231
gepland .	55	-133	8	113
gepland op	-113	-136	19	151
gepland voor	-166	-123	-244	116
gepleit voor	-170	98	-178	-106
gepubliceerd ,	-82	-133	70	41
gepubliceerd .	-122	-69	-237	-112
geraadpleegd .	-119	-9	97	68
geraakt .	-126	-149	38	-123
geraamd .	168	-74	-79	-48
geraamd op	-189	-194	-197	-197
gereageerd .	-101	-115	-220	-142
gereed .	-94	-129	90	42
gereed is	-156	-143	75	294
gereed zal	-31	-94	-64	64
gereed zijn	-127	-178	-15	75
geregeld ,	-66	-245	105	76
geregeld .	8	190	95	8
geregeld in	-180	-263	248	-133
geregistreerd .	-15	-108	52	-147
gereserveerd .	-109	-11	-88	30
gereserveerd voor	-103	-167	-58	43
gericht ,	-56	65	-232	-182
gericht .	89	-154	-150	-152
gericht tot	-106	-230	218	-131
gering om	69	-201	93	-116
gescand .	-60	14	-113	-122
geschreven ,	-104	-123	-17	-102
geschreven .	-147	-122	-41	-184
gesloten ,	12	-52	43	-87
gesloten .	-158	-172	-52	-103
gesprek .	-4	5	-13	77
gesprek heeft	-79	-73	-55	40
gesprek met	-93	104	186	60
gesprek over	107	-9	-179	-61
gesprekken ,	21	60	97	-100
gesprekken gevoerd	-124	-142	-180	90
gesprekken met	30	23	-110	75
gesprekken sinds	-117	-144	57	-109
gesproken ,	-21	-109	-26	-98
gesproken .	-196	-148	-63	-101
gesproken met	-111	-96	-202	-161
gesproken over	-113	-115	-202	-176
gestand .	-49	-56	-102	-119
gestegen ,	220	-111	-141	-130
gestegen .	154	-101	-137	-59
gestegen van	151	-114	-201	-96
gesteld ,	-162	12	33	-94
gesteld .	44	-179	35	-44
gesteld over	-87	-171	-84	-119
gestuurd .	-116	-103	85	-38
geteld en	-135	46	-118	-71
getest .	60	-195	32	-162
getoetst .	-20	-1	-152	-185
getoond .	19	-50	-127	-119
getreden .	-80	88	167	-225
geval .	-209	-2	-96	-196
gevallen een	-33	42	-84	-7
gevallen is	0	-148	-205	-181
geven ,	-64	81	53	113
geven .	-241	210	-2	-34
geven ;	-108	-10	40	56
geven aan	239	-226	-167	-121
geven hun	179	-161	-133	-106
geven in	-160	107	-57	-34
geven mij	-178	31	-210	-165
geven van	-79	-142	90	48
geven wij	-89	19	-175	-161
geven zij	-145	83	-27	-141
gevergd .	-110	-107	-177	-134
gevoegd .	-162	-134	-69	-97
gevoegde gewijzigde	-22	-73	-71	-64
gevoerd .	-137	-82	-137	-133
gevoerd met	-89	-99	-182	-170
gevolg .	72	-268	4	-142
gevolg gegeven	-126	62	275	-103
gevolgd .	-194	-88	71	113
gevolgen van	58	-200	-87	67
gevolgen voor	-101	1	-171	42
gevonden ,	7	-126	135	-83
gevonden .	229	-168	-14	-67
gevonden dat	133	-88	-137	-87
gevraagd ,	-137	-215	-243	-112
gevraagd .	-11	-36	-194	56
gevraagd :	-111	85	-160	-153
gevraagd de	-107	-17	-5	2
gevraagd dit	-34	-174	229	157
gevraagd hoe	-45	-149	-133	-108
gevraagd naar	31	-134	-115	-136
gevraagd of	-168	-120	-287	-219
gevraagd om	-158	38	-110	-177
gevraagd te	-63	37	-240	-209
gevuld .	-113	-90	-144	-176
geweest ,	82	-107	-127	-82
geweest .	-220	-184	-321	-203
gewenst .	5	189	-150	-60
gewenst dat	-133	141	-131	-109
gewerkt ,	143	-125	-214	-154
gewerkt .	-235	-118	179	-67
gewezen .	-82	-183	-15	-156
gewezen op	-114	156	-52	-171
gewijzigd .	-149	-7	100	-46
gewijzigde memorie	-19	-51	-109	-79
gewijzigde regeling	-88	-196	-110	111
gewijzigde voorstel	-38	-122	44	-113
gewisseld .	-45	104	1	-116
geworden ,	81	-149	-220	-151
geworden .	68	-158	70	-146
geworven .	-133	-98	-92	-107
gezamenlijk te	-132	185	-172	-123
gezamenlijke opleiding	-176	157	136	-47
gezegd dat	-92	-91	-249	-156
gezet .	63	-160	-233	-116
gezien ,	-130	39	122	-125
gezien .	50	-224	-128	-110
gezien de	-32	-156	46	185
gezin .	-40	-152	-179	-133
gezin een	-78	76	-150	-96
gezin met	-106	35	54	-86
gezinnen met	-131	131	-188	10
gezonden ,	-29	-63	-134	81
gezonden .	-74	-71	-8	45
gezondheid .	47	-149	-135	-145
gezondheid van	-45	-96	-178	-204
gezondheidsraad op	-55	-45	-140	-119
gezondheidsraad over	-78	-105	-135	-135
gezondheidszorg en	-131	-138	-129	-122
gezondheidszorg igz	-118	69	-61	-84
geëvalueerd .	-157	-115	-273	12
geïndexeerd ,	-46	9	-117	72
geïnformeerd .	-158	-84	-192	105
geïnformeerd over	110	-166	-55	-195
geïnvesteerd .	43	-148	-143	-90
ging ,	23	106	-182	-167
ging het	-36	-179	-182	-92
glastuinbouw .	-122	-93	-83	-114
goed ,	146	-149	-133	-125
goed .	-140	-132	-203	-129
goed aan	-233	286	-110	-190
goed beeld	124	-151	-156	-79
goed gaat	136	-160	-154	-93
goed is	68	-113	26	-108
goed te	64	-34	-187	-152
goed voor	-196	-119	50	-122
goede voorbeelden	-143	-112	-62	111
graag .	-99	-157	96	-175
graag bied	-31	-138	-91	-68
graag dat	-222	344	-261	-218
graag een	-158	131	-185	-96
graag zien	-165	-12	-175	-107
grens is	-136	-138	-97	-184
grens van	-195	-209	123	-246
groei van	151	-165	-158	90
groep #	202	-144	-212	-137
groep van	-1	73	82	-117
groep zonder	153	-68	-77	-78
grond .	12	-162	4	-139
grond hiervan	-166	-121	-139	-81
grond van	-127	-111	80	-174
grondslag ,	-107	-116	160	43
grondslag .	-41	-204	26	-162
groningen en	65	-113	-37	162
groot .	190	43	-32	-149
groot belang	-75	-101	-138	-134
groot deel	92	-84	21	-126
grootst .	202	-111	-128	-134
grootste deel	-146	-161	37	-120
grote steden	137	-88	-159	-147
groter .	182	-164	-145	-108
groter dan	140	45	-147	-101
h .	-93	-87	-108	-124
haag ,	-108	-148	-225	-193
haalbaar ,	-132	-145	174	-62
haalbaar .	23	-148	137	-146
haalbaar gebleken	-182	-104	-88	-177
haalbaar is	-190	-21	104	188
haar aanbevelingen	-111	-130	-107	-117
haar advies	-171	-29	-233	-189
haar antwoord	-79	-134	-24	95
haar brief	-181	46	-7	-112
haar doel	160	-132	-149	25
haar eerste	-144	-158	-134	49
haar eigen	20	-254	-297	-212
haar eindrapport	-117	-124	-166	-133
haar gedegen	-72	-80	-121	-102
haar handreiking	-79	-90	-156	-161
haar in	-115	-128	-131	116
haar jaarplan	-123	-148	-26	-12
haar leden	-108	-167	56	-169
haar medewerkers	-97	-184	16	-98
haar mening	-127	184	-219	-110
haar niet	113	-171	-206	-96
haar onderzoek	-125	-195	-232	106
haar oordeel	102	-15	4	-136
haar rapport	-136	-178	-191	-219
haar te	-117	9	100	11
haar uiterlijk	-42	-145	65	109
haar vóór	-37	-145	42	82
had .	9	-133	-130	-80
had dat	26	-167	-202	-81
had de	70	-213	-121	-117
had het	113	-84	-136	-50
hadden #	150	-90	-96	-131
halen .	16	87	-274	-159
half jaar	-175	204	-12	79
halfjaarlijkse rapportage	-128	86	-128	129
halveren .	-140	55	22	10
halveren en	-122	146	-107	-103
hand .	-199	12	-184	-206
hand gewezen	-76	-91	-126	-131
hand van	-145	-33	-3	0
handel en	-44	33	-174	102
handen van	-127	-113	-133	-142
handreiking te	-118	-94	-126	-148
handreiking voor	-101	-106	89	-62
hangt af	-145	-188	65	-53
hangt samen	-103	-135	-167	-199
hart en	-127	-139	-184	-127
harte .	-88	-109	151	31
harte te	-68	-210	184	-130
heb de	-77	-141	-147	-97
heb het	-75	-148	33	164
heb ik	-96	-43	-32	-309
heb toegezegd	-66	-26	-169	59
heb toen	-43	-130	-153	-157
hebben #	-250	-132	-269	-172
hebben ,	119	19	-2	-42
hebben .	-174	66	53	29
hebben aangekondigd	-122	-114	-189	-146
hebben daarvoor	-86	-131	38	-176
hebben dat	35	-102	72	-87
hebben de	12	-215	-274	-191
hebben dit	110	111	160	-195
hebben een	-29	-219	-195	-120
hebben er	-58	-174	26	-157
hebben gekregen	-137	-55	156	56
hebben geleid	-176	-86	-123	-83
hebben gemaakt	57	-99	21	-100
hebben gevraagd	-81	-239	-132	-175
hebben geïnformeerd	-93	-63	-108	-184
hebben het	-190	29	167	-210
hebben hun	-62	-157	-156	-212
hebben in	-84	122	-275	-216
hebben laten	-118	-192	114	-134
hebben met	91	-136	-131	-114
hebben mij	-205	-180	-53	-147
hebben om	117	-203	-181	-71
hebben op	-6	-123	-6	-31
hebben toegezegd	-79	-170	-162	-183
hebben voor	-82	-115	-82	45
hebben wij	-142	-145	32	-66
hebben zich	-40	-108	-186	-142
hecht aan	-97	-170	-263	-195
hecht eraan	-120	-94	-93	-125
hecht ik	-167	-188	89	-200
heeft #	25	-211	-213	-173
heeft ,	-58	5	118	35
heeft .	-192	1	-217	26
heeft aangekondigd	-110	-205	-170	6
heeft als	-178	-142	-67	-75
heeft besloten	-71	-166	-1	-78
heeft bij	-161	-142	-226	-166
heeft bijgedragen	233	-143	-154	-106
heeft bureau	-174	-57	-110	-126
heeft daar	20	-142	-198	-90
heeft daarop	-60	-117	-109	-96
heeft daartoe	-116	-75	-117	-141
heeft daarvoor	-136	-145	130	9
heeft dat	-41	-177	0	-246
heeft de	-20	-124	15	-209
heeft deze	-106	-105	-228	-216
heeft die	-47	-160	-14	-167
heeft dit	-130	-181	96	-244
heeft een	-242	-175	-381	-175
heeft er	8	-127	-14	-171
heeft geadviseerd	-126	167	-168	53
heeft gedaan	-190	-175	-173	192
heeft geen	116	-144	-222	-98
heeft gekost	75	-141	-147	-56
heeft geleid	128	-99	72	-136
heeft gemaakt	109	-95	-176	-150
heeft gevraagd	-129	-230	-271	-189
heeft haar	-166	-248	91	-205
heeft het	13	-129	-41	-222
heeft hier	-75	-149	59	-122
heeft hij	72	21	83	-81
heeft in	-199	-89	-64	-322
heeft inmiddels	-161	-110	-128	-84
heeft laten	-173	-191	-174	-159
heeft met	-78	-129	-194	-164
heeft mij	-93	-166	105	-122
heeft mijn	-129	17	-48	-228
heeft na	-9	-206	-185	-155
heeft naar	143	-174	-221	-63
heeft nederland	-227	-111	185	-90
heeft niet	102	-187	-145	-34
heeft om	-127	-61	-162	-98
heeft onderzocht	-261	-121	-195	-146
heeft ons	-120	-80	41	57
heeft op	-90	-258	-116	-255
heeft opgeleverd	-94	-85	-129	80
heeft recht	-139	-147	-152	-117
heeft toegezegd	-149	-139	-178	-116
heeft u	-64	-159	-155	-126
heeft uitgebracht	-99	49	-123	-11
heeft uw	-63	-198	-60	-229
heeft vastgesteld	6	15	129	-189
heeft verricht	-62	-77	-59	-87
heeft vertraging	-161	-125	-102	-137
heeft volgens	28	52	-157	-53
heeft voor	-118	-4	-205	-128
heeft voorgesteld	-119	80	-196	-136
heeft vorig	89	-182	69	109
heeft waardering	68	-62	-155	-93
heeft zich	-165	0	56	-177
heeft zij	161	26	-5	-99
heeft zijn	-148	-155	-150	-67
heer van	-115	-181	-107	6
heerlen ,	-138	-105	81	-80
heffing op	-122	91	-143	-146
helder geschreven	-75	-187	-175	-44
hele land	-141	125	88	-43
helft van	201	-93	56	139
helpen ,	-83	-115	10	-12
hen .	-163	-87	55	35
hen heeft	-110	-187	-125	-119
hen op	-208	81	33	-140
hen zijn	-54	-105	-155	-123
herhaal het	-82	130	-91	-78
herhaald .	-143	-168	-127	155
herhaalde aanvraag	148	-185	-57	-64
herhalen .	-150	-154	1	100
herhaling van	62	-149	176	-151
herijken .	-153	157	-163	-159
herken ik	-97	-76	-159	-145
herkennen het	-143	-110	-69	-93
herkent dit	-128	-43	-163	-124
herkent zich	-136	-93	-108	-111
herkomst .	106	-157	-155	-123
herstellen .	-43	-164	-240	-139
herzien .	-148	-36	-4	-29
herziening van	-108	-27	152	170
het aan	-163	17	61	178
het aandeel	146	-122	-26	-168
het aantal	290	42	-150	-94
het aanvraagformulier	-56	98	-118	-132
het actieplan	-104	-126	-152	128
het advies	-153	151	-46	-156
het adviescollege	-123	30	-156	-123
het agentschap	-148	-124	4	-17
het algemeen	21	-118	-156	-156
het algemene	96	-144	-145	-139
het andere	-145	55	-114	-113
het anders	145	-83	-130	-101
het antwoord	-141	-188	-197	33
het basispakket	-88	40	-155	-104
het bedrag	-35	106	-102	13
het bedrijfsleven	62	-204	-177	-12
het beeld	62	-184	-288	-49
het begin	66	52	-209	-174
het begrip	18	74	26	-78
het beheer	-48	79	-90	-172
het behoud	-17	-117	-187	-111
het belang	-140	-56	-75	-171
het belangrijkste	-32	-118	-108	-97
het belastingplan	-114	-46	106	51
het beleid	54	26	-237	-44
het beleidskader	-127	-98	-47	157
het bereik	-11	-191	-185	-165
het bericht	-191	-2	-81	-47
het besluit	-100	16	84	246
het best	-173	-152	95	72
het bestaande	-45	-112	-28	-45
het bestand	-113	-170	-197	-104
het beste	-169	-136	1	-144
het bestek	-190	30	-155	-97
het bestuur	-15	65	-38	-82
het bestuurlijk	-45	1	-26	-5
het bestuursakkoord	-85	-147	121	-126
het beter	-85	-2	-163	-152
het bewijs	50	-210	124	-117
het bewind	58	111	-172	-206
het bezoek	116	-162	57	28
het bezwaar	-141	-180	98	-144
het bij	-59	-248	59	-52
het bijgevoegde	-111	-152	-220	-150
het bijzonder	-161	111	-198	23
het bouwbesluit	-143	60	-201	-74
het bovenstaande	-92	-95	-81	-157
het bovenvermelde	-20	-54	-39	-86
het budget	-72	-65	-38	-38
het budgettaire	48	-89	-135	-54
het buitenland	-88	30	-89	-32
het bureau	167	105	-291	-128
het burgerlijk	-155	-173	11	-190
het cbr	-4	-21	-151	51
het cbs	-241	-51	157	193
het centraal	21	-152	70	58
het centrum	-11	24	-282	-191
het cjib	-93	52	-80	-99
het coa	-104	-118	119	34
het coalitieakkoord	-128	127	149	-120
het cohort	45	-111	-150	-88
het college	-53	184	-53	-75
het commissariaat	53	54	37	-124
het commissiedebat	-78	-95	-233	-203
het concept	-74	-156	-80	-82
het conceptrapport	-40	-104	-176	-151
het contact	136	-151	-171	-106
het contract	-129	98	-104	-248
het convenant	-143	-219	-102	-216
het cpb	11	-38	-173	-133
het cultureel	-73	-93	34	-13
het daarmee	-159	-117	-207	-172
het daarom	-123	-143	169	-32
het dak	-131	-157	-79	-111
het dat	14	-277	101	-253
het de	-190	-159	33	-161
het debat	-110	-86	-263	-115
het deltaplan	-46	-85	-86	-50
het derde	-194	45	108	70
het dienjaar	13	-23	-158	-118
het digitaal	-113	-54	41	-119
het digitale	181	-169	-157	-95
het diploma	100	31	-189	-202
het document	79	-107	73	93
het doel	71	-154	-150	-163
het dossier	-36	15	126	-174
het een	45	-132	-27	-152
het eens	-138	-212	160	-132
het eerder	74	69	-187	63
het eerst	-11	-227	66	187
het eerste	6	-2	209	68
het eerstvolgende	-81	-115	25	137
het effect	199	-214	-37	-158
het eigen	-178	-97	-22	-63
het eim	-104	28	-131	-137
het eind	54	-160	-217	22
het einde	-32	-88	-160	166
het eindrapport	-70	-39	-14	-103
het elektronisch	-75	-182	131	130
het er	-171	22	204	41
het erf	-158	-164	98	-49
het europees	-66	-105	-97	10
het europese	-106	-137	-174	-6
het evaluatierapport	-91	-111	-101	-142
het examen	13	-205	-60	-179
het experiment	-144	-46	5	-164
het faunafonds	-93	64	-50	32
het fonds	-34	127	2	-118
het formulier	-53	13	107	33
het fries	36	-96	-111	-69
het gaat	-218	-262	-253	-64
het gebied	16	34	21	-150
het gebouw	-56	-122	-68	-87
het gebruik	-35	132	-98	-15
het gedrag	30	-147	-146	-101
het gehalte	-71	123	-113	-94
het geheel	122	-129	-230	-63
het gehele	-125	124	-138	28
het gehoor	-122	-36	-183	-140
het geld	50	-132	93	-209
het geluid	142	-155	-106	-95
het gemeentefonds	-218	11	105	-25
het gemiddeld	118	-172	-112	-114
het gemiddelde	-110	-111	-110	-131
het genoemde	-82	-122	-4	6
het gesprek	31	4	-7	144
het geval	-104	-152	2	-23
het gewenst	-133	141	-131	-109
het gewijzigde	-88	-159	66	-111
het gezin	39	134	-178	-167
het griffierecht	-123	-61	-172	-129
het grootst	234	-195	-53	-26
het grootste	-17	-225	88	-34
het haalbaarheidsonderzoek	-122	97	63	-142
het hart	-145	-168	-57	-143
het hele	49	23	40	-83
het herfstreces	-43	25	-130	-130
het hierbij	-70	-83	-106	-97
het huidige	93	-19	118	-242
het idee	-198	204	4	-182
het in	-139	19	31	-14
het inburgeringsexamen	127	-76	-142	-90
het infrastructuurfonds	-146	-141	-140	179
het inkomen	60	-62	-163	-116
het innovatiekrediet	55	16	-156	-140
het instituut	-86	178	-103	28
het internationale	-77	-107	52	-98
het interprovinciaal	-98	-189	-20	-75
het ipo	-102	104	60	120
het is	-127	-101	-25	-146
het jaar	97	-300	42	131
het jaarverslag	-124	-47	123	198
het kabinet	-165	-101	218	19
het kabinetsstandpunt	-69	-99	-178	-35
het kadaster	-97	47	107	93
het kader	-109	-142	33	-75
het kantoor	-93	-152	98	-165
het karakter	-83	-96	32	-122
het kennisplatform	-77	-185	-150	-18
het kerstreces	-94	-109	-152	191
het keurmerk	-72	-108	-65	-35
het kind	-113	89	-138	-215
het kleine	-133	-139	-152	-99
het knmi	-51	-186	92	-21
het komende	-87	-139	42	186
het korps	-111	-157	-172	-164
het krediet	138	-118	49	-102
het laatste	-188	42	79	-87
het land	93	-37	-14	-111
het landelijk	18	-259	-146	-32
het landelijke	-107	-152	-8	103
het leerbedrijf	-137	31	-84	-155
het leven	-190	-162	-115	-175
het licht	-69	77	-76	78
het lid	-118	-250	-269	3
het liefst	-211	216	-207	-154
het ligt	-140	59	-210	185
het lijkt	-201	50	-93	-172
het lokaal	-101	-162	15	-188
het loket	109	22	40	-38
het loon	85	-2	5	-8
het lopende	-101	21	229	208
het maximale	-78	27	-118	66
het maximum	-134	98	45	-162
het mbo	-23	28	-87	-123
het meest	-149	67	-133	-158
het meireces	-81	-67	-150	118
het melden	54	-66	-218	77
het meldpunt	-137	-164	27	47
het merendeel	-15	-168	-148	-139
het met	-32	-29	-94	89
het middelbaar	-132	123	-178	-27
het midden	94	-187	-204	-183
het midden-	-4	20	-45	-157
het minimumloon	-84	54	-142	-110
het ministerie	-61	16	-83	84
het mogelijk	-148	-94	-204	-161
het najaar	-145	-82	109	307
het nationaal	-40	-75	35	60
het nederlanderschap	-117	-198	-122	-29
het nederlands	-196	-1	-3	-39
het net	27	-229	-68	-77
het netwerk	-174	-237	-76	125
het nfi	-121	-22	57	-147
het niet	-24	88	-106	-13
het nieuwe	-33	12	202	322
het niveau	46	72	-171	-131
het nivel	77	87	-182	-182
het nog	72	-179	132	-136
het noorden	42	111	-169	-158
het nut	19	-205	84	90
het oefenen	-153	218	57	-135
het om	-70	-131	164	-240
het onder	-135	-121	164	121
het onderhoud	43	-45	-242	-33
het onderwerp	-90	-179	-122	-86
het onderwijs	17	-190	-25	129
het onderzoek	-73	-143	-202	-135
het ongeval	-149	-176	-124	-128
het ontbreken	200	-204	-232	-197
het ontwerp	-80	-4	-97	38
het ontwerpbesluit	-139	-180	-60	-137
het oog	-97	-139	-136	-36
het ook	-137	-206	33	74
het oordeel	88	-1	-149	-129
het op	-109	-239	1	143
het openbaar	-121	-179	31	65
het openen	95	-94	-91	-83
het oude	27	147	117	-21
het overige	-149	-233	33	-213
het overleg	-101	0	89	150
het overzicht	-45	-148	-180	72
het pakket	-91	-96	182	98
het papieren	-102	28	112	23
het past	-122	-141	193	-157
het pbl	75	40	-115	-67
het percentage	109	-19	2	63
het personeel	34	-2	-143	-126
het plafond	-136	89	-167	-172
het plan	-115	-204	87	45
het planbureau	20	-28	-30	-170
het platteland	-84	65	-182	-44
het pleidooi	-149	164	171	-50
het pools	-37	70	-56	90
het postennet	-176	-125	148	-116
het praktijkonderwijs	29	-177	-162	-103
het primair	-97	-123	-147	-84
het programma	35	-76	-78	-49
het project	96	-118	-147	30
het protocol	-121	-89	-93	2
het punt	-57	30	171	66
het quotum	-113	156	-129	-160
het raadzaam	-163	189	-159	-80
het rapport	-26	102	-191	-162
het recht	-69	1	-14	-15
het regeerakkoord	-197	-187	28	-21
het regeerprogramma	-149	-119	130	-116
het register	29	-81	-75	192
het resultaat	65	-46	-142	6
het rijk	-154	131	106	-120
het rijksvastgoedbedrijf	-98	45	130	58
het risico	-191	-141	66	-131
het rivm	-79	-220	-92	96
het rode	-103	-116	-105	-72
het rooster	66	118	-180	-201
het schooljaar	37	36	-163	-207
het seizoen	-175	36	-22	64
het signalement	-57	-113	-177	46
het slachtoffer	31	184	-223	-125
het slot	-172	-174	-190	-146
het sociaal	-79	-197	-141	-93
het spreekuur	55	-7	96	-143
het staat	-95	131	-16	4
het standpunt	-142	50	-174	-124
het stelsel	-6	-154	23	-99
het streven	-181	-185	-114	242
het studiejaar	-53	-111	65	-47
het subsidiekader	-129	172	154	-156
het systeem	88	120	-94	-74
het taalniveau	12	-152	-207	-121
het tarief	-33	-183	-133	-214
het team	-127	-114	-8	129
het tegoed	-184	89	-116	-131
het tekort	184	-113	-77	-121
het tempo	-149	-3	-200	-170
het terrein	-130	35	112	99
het thuisfront	-82	134	-177	-154
het tijdstip	-110	-76	2	54
het toezicht	72	13	-7	-161
het tot	-181	63	-157	-105
het traject	103	-117	114	-125
het tweede	-130	-271	294	117
het u	-114	-89	-52	50
het uitgangspunt	-155	-1	129	-170
het uurtarief	134	-153	-162	-99
het uwv	-89	12	-3	21
het vaarseizoen	-89	-147	27	111
het vak	92	-16	-186	-163
het van	-198	-99	47	-9
het veld	-108	-141	144	-145
het veldwerk	-151	-115	-90	-83
het verbeterprogramma	-126	-106	89	-124
het verblijf	114	-161	-121	-100
het verbod	27	-74	24	-141
het verbond	-111	-110	-158	50
het verdient	-112	193	-233	-158
het verdrag	22	-138	-14	-74
het verenigd	54	-143	-27	41
het verhaal	72	8	-171	-88
het verheugt	-83	-109	-150	-89
het verhoor	-139	1	-178	-157
het verkrijgen	24	-128	-97	-61
het verlaagde	15	-6	-83	-102
het verleden	-22	-179	-154	-96
het verloop	44	55	-25	105
het vermogen	63	-80	-96	-117
het verschil	94	-144	-188	-153
het verslag	24	-130	-229	61
het vertrek	56	-118	-155	-139
het vertrouwen	85	-199	-238	-130
het vervoer	-140	-70	-142	-17
het vervolg	-144	-154	-142	56
het verzoek	-69	90	-28	-35
het verzuim	187	-160	-191	-116
het vierde	-45	10	-9	186
het vijfde	-139	102	125	21
het vmbo	48	3	-227	-170
het voedingscentrum	-104	75	-194	-157
het volgende	-219	-260	-65	-115
het volgens	-153	97	59	-147
het voor	-124	-205	139	29
het voorjaar	-104	-131	-57	155
het voornemen	-125	-272	21	147
het voorstel	-128	147	77	-33
het voortgezet	-54	-204	-23	-140
het vooruitzicht	-115	-72	-162	-172
het vorige	-54	-144	-242	-172
het vragenuur	-59	-66	-134	-156
het vreemdelingenbesluit	-87	-117	134	82
het warenwetbesluit	-81	-25	1	-1
het waterschap	-81	-169	80	-186
het weekend	-192	76	78	-32
het wenselijk	-152	220	-218	-153
het werk	-236	119	43	-22
het wetboek	-100	-113	-80	-5
het wetgevingsoverleg	-60	-92	-108	-123
het wetsvoorstel	-133	-123	110	20
het wijkteam	8	-41	-112	-72
het wodc	-26	-194	93	167
het wonen	0	97	-175	-166
het wordt	-136	-81	-239	-100
het zich	-178	-171	117	8
het zicht	-209	-177	-136	-120
het ziekenhuis	72	-162	-142	-91
het ziekteverzuim	169	-123	-139	-90
het zo	-175	-6	104	35
het zoekjaar	-117	24	-87	-78
het zomerreces	-103	-137	-76	296
het zonder	-112	-180	38	-190
het zorginstituut	-148	-149	-33	58
het zou	-130	-85	-166	-124
het zover	-162	83	103	99
hetgeen ik	-96	-88	32	129
hetzelfde onderwerp	33	-93	-153	-121
hier geen	-84	-146	127	-98
hier in	-91	-123	-158	61
hier niet	-152	-205	157	-207
hier te	-154	-118	-180	-113
hierbij .	-224	-157	-283	-207
hierbij aan	-148	-152	36	-260
hierbij bied	-87	-133	-120	-144
hierbij de	-52	-102	-128	-129
hierbij doe	-76	-142	-86	-138
hierbij gevoegde	-22	-73	-71	-64
hierbij het	-74	-125	-86	-126
hierbij mijn	-54	-77	-61	-139
hierbij ontvangt	-65	-130	-85	-280
hierbij over	-47	-42	-86	-161
hierbij toe	-122	-181	-147	-201
hierbij treft	-91	-111	-73	-86
hierbij zend	-65	-59	-155	-215
hiermee als	-88	-122	-115	-112
hiermee in	-114	-103	210	74
hiermee voldoende	-78	-78	-116	-111
hierna :	-96	-139	-262	-176
hieronder .	-100	-53	-188	-122
hieronder aan	-131	-127	-116	-150
hieronder ga	-59	-80	-138	-153
hieronder in	-140	-113	-119	-166
hierover aan	-96	-129	-211	87
hierover een	-47	-136	125	155
hierover in	-82	-212	-145	134
hierover met	-113	60	71	53
hierover nog	-67	12	10	-193
hierover te	-43	-102	92	-152
hiertoe in	-95	-98	30	50
hiervoor #	-102	-133	129	29
hiervoor de	-120	-101	-122	-93
hiervoor een	-64	141	145	33
hiervoor in	-45	-97	104	0
hij aan	-95	46	-172	-151
hij adviseert	-87	181	-203	-203
hij dat	70	154	-205	-200
hij de	-128	-18	-24	47
hij een	-206	114	-195	-150
hij geeft	-108	190	-159	-166
hij heeft	84	-138	137	-149
hij het	-117	159	-144	-135
hij in	60	59	-107	-137
hij niet	-237	56	-158	-61
hij voor	-182	24	-189	-131
hij vraagt	-152	101	-139	-130
hij wil	-101	17	-106	-120
hij zal	-92	-146	157	177
hoe andere	-134	-126	-3	-131
hoe dat	-131	-181	77	170
hoe de	-149	-168	-132	-33
hoe dit	-78	-137	29	92
hoe het	-26	-65	-137	-26
hoe lang	-156	141	28	49
hoe staat	-70	156	-151	-137
hoe vaak	-53	36	37	1
hoe zij	69	-101	73	-44
hoeft te	16	32	-125	-105
hoeveel mensen	50	-43	-109	-143
hoeven te	-24	-152	-112	-110
hoeverre de	-147	-53	-103	-73
hoge instroom	-74	24	-109	70
hoger .	173	-93	-115	-103
hoger bedrag	-140	134	44	-96
hoger dan	143	-20	-139	-129
hoger onderwijs	-178	-75	-51	-156
hoger uit	-12	-160	-112	-138
hogere drempel	-87	161	3	37
hogere frequentie	12	-151	148	-83
hogere vergoeding	-166	-189	45	-146
hogescholen en	-122	-169	-11	48
honorair consuls	-102	-99	-101	-92
hoofddirectie personeel	-101	-133	-135	44
hoofdlijnen .	-91	-67	-127	-137
hoofdstuk #	-201	-68	-55	-258
hoog .	162	-9	-135	-132
hoogachtend ,	-109	-118	-107	-107
hoogste #	-175	-269	-261	-210
hoogste drie	-112	-134	41	-35
hoogste vijf	-76	54	-159	-82
hoogte .	-44	-149	-224	145
hoogte van	115	-198	33	-41
hooguit #	-166	106	95	-167
hoop dat	-158	-151	-162	-156
hoop ik	-53	36	9	37
hoort bij	-150	-184	134	-166
hoort te	-168	93	-157	-132
hoort thuis	-104	-145	139	68
hoort u	-71	-73	-200	216
houd ik	-69	22	145	-208
houden ,	-143	-1	-230	0
houden .	-15	52	-90	-80
houdt ,	-40	-162	7	-67
houdt .	-148	59	15	30
houdt de	-204	-200	-3	56
houdt het	-151	-126	197	-160
houdt in	-165	142	-230	-213
huidige tempo	113	-159	-180	-134
huis .	-20	-16	-116	-119
huisartsen en	-169	16	-163	80
huisvesten .	-151	-142	-91	-145
huisvesting .	40	-118	-185	-89
huisvesting van	-88	-121	-157	-159
hulp .	85	-118	-127	89
hulp aan	-81	9	-82	-116
hulp van	14	-92	31	-179
hun aantal	-90	-101	59	-98
hun achttiende	-132	56	-100	-86
hun beroepsorganisatie	-144	138	125	60
hun eerste	21	55	-163	-130
hun eigen	-163	-271	60	-228
hun ervaringen	-155	-175	13	-38
hun gedegen	-111	-69	-108	-102
hun gegevens	41	-40	-187	-105
hun huisvesting	98	-154	-156	-97
hun inbreng	-78	-116	-150	-170
hun leden	-145	-161	4	-191
hun ogen	-131	175	-146	-74
hun oordeel	-89	110	-144	-115
hun opleiding	26	-169	-11	102
hun personeel	-103	130	-44	-155
hun rekening	-46	42	27	-168
hun slotbeschouwing	-114	130	0	-104
hun studie	-135	41	-93	-93
hun taak	122	-158	-186	-132
hun verhaal	-134	-30	-70	-105
hun vragen	-126	-116	-91	-145
hun werk	29	-56	-148	-4
idee om	-148	168	-182	-139
ieder die	-72	69	-181	34
ieder jaar	-184	-101	34	-147
ieder kind	-146	21	12	-163
ieder kwartaal	-80	115	-102	-6
iedere aanvrager	-165	101	130	11
iedere gemeente	-119	-119	-135	0
iedere locatie	-131	73	-209	82
iedereen die	-130	9	-203	-153
iemand die	-183	-166	-182	-162
iemand met	-34	-156	-153	-155
iets heeft	-21	62	-118	-45
iets te	-182	-185	-134	-132
ik ,	-72	-92	-19	128
ik .	-162	-115	-1	-129
ik aan	-112	32	56	-63
ik acht	-117	-212	153	-27
ik af	-112	-168	-18	-20
ik al	-82	-176	-141	-126
ik anders	-171	-164	161	-158
ik begrijp	-138	-144	-194	-157
ik ben	-140	-165	-101	19
ik bereid	-117	-171	-100	117
ik beschouw	-100	-136	-16	-159
ik betreur	-150	-106	-196	-170
ik bied	-89	-137	-126	-109
ik bij	-117	1	-80	86
ik binnen	-71	83	17	123
ik binnenkort	-55	-148	-190	176
ik blijf	-111	-133	41	226
ik daarin	-63	-168	142	75
ik daarom	-40	-108	113	120
ik daarop	-94	-110	63	64
ik daarover	-69	-114	28	199
ik dan	-153	33	205	-177
ik dank	-94	-115	-155	-171
ik dat	-81	-16	12	-119
ik de	-114	-135	234	244
ik deel	-162	-113	-10	-150
ik deze	-117	-170	-228	179
ik die	-76	-95	-168	-106
ik dit	-97	-199	258	217
ik doe	-107	-184	-58	-129
ik door	-89	12	60	181
ik een	-152	-185	100	273
ik eerst	-125	84	202	-106
ik er	-151	1	80	-120
ik eraan	-144	90	-134	-120
ik erop	-112	-198	-16	-216
ik ga	-143	-161	-17	-47
ik geen	-124	-101	129	-76
ik gemeenten	-96	82	-160	100
ik gemeld	-72	-104	-106	-173
ik graag	-117	-57	187	24
ik haar	-136	53	-37	19
ik had	-10	-159	-108	-91
ik heb	-133	-216	11	49
ik hecht	-123	-102	-52	-84
ik hen	-90	-107	-18	117
ik het	-161	-194	72	94
ik hier	-93	-189	16	-106
ik hierbij	-74	-150	-52	-205
ik hieronder	-173	-131	-202	-211
ik hierop	-68	-75	73	8
ik hoe	-174	-129	-9	36
ik hoop	-158	-151	-162	-156
ik houd	-142	-153	105	123
ik hun	-69	-146	47	45
ik in	-126	-35	-27	201
ik kan	-176	-50	124	-169
ik kennisgenomen	-106	-58	83	-93
ik kies	-113	-214	86	50
ik kort	-89	-140	-137	-23
ik laat	-165	-220	217	95
ik leg	-58	-242	178	144
ik loop	-149	-112	-53	-52
ik mee	-51	63	7	178
ik met	-120	-110	31	87
ik mij	-120	-204	98	-32
ik mijn	-87	-100	-82	42
ik minder	-204	-203	196	36
ik moge	-31	-125	-135	-125
ik na	-118	-199	135	173
ik naar	-125	39	131	-95
ik nagaan	-105	-173	20	59
ik neem	-156	-164	20	-67
ik niet	-175	-50	81	-438
ik nog	-113	79	-112	179
ik nu	-96	-152	-16	13
ik of	-114	-275	35	325
ik onderschrijf	-80	-74	142	-126
ik ook	-119	94	180	17
ik op	-146	-109	13	-10
ik over	-70	-106	273	259
ik overeengekomen	-63	-136	-15	43
ik overleg	-54	-68	-210	136
ik per	-84	-165	51	65
ik samen	-98	-229	105	242
ik stel	-117	-218	-125	-19
ik streef	-85	-172	-202	198
ik te	-114	-156	-60	-54
ik ter	-65	-173	5	143
ik terug	-65	-137	137	151
ik tevens	-48	-171	-95	-144
ik thans	-165	-94	39	-37
ik tno	-173	-117	-118	148
ik toe	-58	-86	16	-202
ik toegezegd	-67	-124	-182	-214
ik tot	-116	-67	-23	-158
ik u	-87	-109	-337	60
ik uit	-73	-149	-86	84
ik uw	-83	-88	-49	65
ik van	-130	-274	1	-351
ik vast	-54	-216	171	2
ik vertrouw	-133	-100	-140	-164
ik verwacht	-95	-189	-178	72
ik vind	-210	-199	-220	-130
ik voor	-130	15	196	171
ik vóór	-72	-133	81	156
ik waardeer	-159	-85	-139	-111
ik wacht	-171	-124	107	24
ik wel	-216	151	223	-68
ik weten	-56	-149	118	-150
ik wil	-57	-93	45	115
ik zal	-59	-157	205	152
ik zelf	-150	-99	-118	121
ik zie	-95	-36	58	-83
ik zo	-106	-149	76	-210
ik zou	-102	-234	-184	-150
immigratie- en	-108	-101	8	-149
in #	-64	-206	-40	101
in ,	-52	2	233	-17
in .	-133	-77	54	136
in ;	-76	73	-101	-128
in aanmerking	-151	-29	-40	35
in acht	-164	-201	-204	-139
in afwachting	-98	25	-140	-150
in alle	82	103	12	22
in antwoord	-50	-126	-170	-81
in april	-182	-260	-129	98
in artikel	-137	-20	67	-196
in assen	-71	125	17	-122
in augustus	-135	-110	88	131
in bedrijf	93	-116	-141	-129
in bedrijven	55	-103	-133	-176
in beeld	21	0	173	25
in beginsel	-149	-131	-85	-184
in behandeling	-102	-174	163	31
in belgië	103	-168	74	-154
in beslag	95	-74	-128	-69
in bestaande	-99	23	-184	49
in bewaring	-101	-154	-102	-119
in bijlage	-82	37	-158	-132
in bijna	121	-78	-220	-126
in breda	-125	-150	-157	26
in brussel	-157	-190	14	133
in budel	-148	-89	57	21
in consultatie	-106	4	-79	179
in dat	-190	-6	-213	159
in de	-10	54	-27	88
in december	-76	-206	17	146
in delen	-123	-128	-165	-123
in den	76	218	48	0
in denemarken	125	-59	-79	-62
in deze	-87	-117	-209	-334
in dezelfde	79	-180	-163	-162
in die	-17	-104	40	2
in dienst	-44	-57	46	-186
in dit	-229	-129	-273	-327
in drie	63	-57	-64	-156
in duitsland	-154	-173	-227	-154
in dunbevolkte	37	-42	116	73
in een	8	13	-1	-91
in eenvoudige	-75	-157	-154	27
in elf	76	-143	-182	80
in elk	-103	124	-34	25
in elke	-156	219	-250	-58
in en	-123	34	66	-93
in ethiopië	13	-126	-89	-137
in europa	73	-143	-152	-109
in februari	-183	19	160	-10
in friesland	-126	-145	-139	-161
in gebieden	-35	100	65	-160
in gebreke	-64	-115	-136	36
in gebruik	-221	17	-116	224
in geen	161	52	-80	-160
in gemeenten	187	-55	-132	-94
in gesprek	-131	17	78	139
in getal	-116	-153	-176	44
in groepen	-62	97	-114	-81
in grote	-211	-169	-71	-94
in haar	-201	-14	-27	-75
in handen	-160	-111	-15	-112
in heerlen	-29	-163	-28	-150
in het	-6	28	65	133
in hetzelfde	-123	54	46	52
in hoeverre	-56	-134	-181	81
in hoofdstuk	-163	29	27	-203
in huis	36	35	20	-103
in hun	-214	106	-16	-47
in internetconsultatie	-97	-178	150	177
in januari	-161	-214	147	233
in juli	-123	-67	149	134
in juni	-169	-102	58	236
in kaart	-122	9	40	159
in kennis	-166	-124	-176	115
in kleine	103	9	35	33
in lijn	-148	-172	84	-105
in maart	-247	-41	19	195
in mali	-189	-131	-11	-206
in mei	-150	-227	34	55
in mijn	-181	-150	-130	81
in natura	-101	84	-148	-128
in nederland	-19	-86	-172	-156
in negen	165	-115	100	-84
in november	-135	-219	108	154
in oktober	-171	-197	-33	194
in ons	87	-155	-201	-171
in ontvangst	-123	-159	-153	-212
in onze	-79	-184	-178	-156
in onzekerheid	-152	-111	-89	-121
in op	-126	-211	-296	-115
in opdracht	-84	-146	-22	-99
in opleiding	-120	-141	-155	47
in overleg	-96	15	174	225
in overweging	-185	392	-285	-112
in paragraaf	-123	-133	173	-120
in plaats	-88	156	122	49
in procedure	-88	-169	-87	74
in rekening	-12	37	-145	-92
in rotterdam	-93	-133	-181	-168
in ruim	169	-118	-140	-113
in september	-68	-62	85	93
in staat	10	-232	82	111
in stand	-56	73	109	96
in strijd	-134	-166	-159	-80
in te	-75	237	-124	-53
in ter	91	32	52	-133
in toenemende	76	-120	-125	-124
in totaal	-224	-160	-80	-66
in turkije	-21	-95	-154	-46
in twee	65	-83	93	-91
in twente	31	-120	-141	-105
in utrecht	-152	-117	-139	-144
in uw	-166	66	-130	-267
in variant	-113	-137	-142	-163
in veel	17	-142	-83	-130
in vier	133	-255	-43	-58
in vijf	28	-3	19	-53
in vlaanderen	-86	-73	-170	-111
in voor	-176	100	-239	107
in voorbereiding	-131	-253	150	168
in welke	53	-105	37	64
in werking	-87	44	-49	158
in zeeland	56	35	36	-138
in zes	92	-219	87	-186
in zeven	47	-144	-102	-113
in zijn	60	182	-39	-69
in zulke	-78	-91	-141	39
in zwolle	-120	-151	-44	13
in één	153	188	-96	-85
inbegrip van	-126	52	26	34
inbreng .	-87	-114	-132	-143
inbreng :	-120	200	-186	-133
incidenten met	62	-153	-94	-77
ind ,	103	-128	-124	-120
ind .	-113	95	-125	-133
ind en	-9	-170	95	29
ind te	-146	12	-205	-104
indien de	-126	-134	-262	159
indien u	-73	-197	-1	41
indienen .	-160	117	-143	-138
informeer ik	-74	-81	-256	-117
informeren .	-100	-126	-231	34
informeren over	-61	-74	-147	-117
infrastructuur en	-64	46	-205	-189
ingaan .	-108	93	-208	74
ingaan op	-31	66	97	85
ingaat op	55	-139	-123	-154
ingang van	-139	-100	298	447
ingediend ,	-234	-157	-66	108
ingediend .	-46	26	51	-122
ingegaan .	-71	-76	-157	-30
ingelicht .	-110	57	-135	19
ingericht .	-187	-133	-200	160
ingesteld .	-154	-95	69	-160
ingestemd .	-43	-105	3	-149
ingetrokken .	-148	-179	-166	-144
ingevoerd ,	74	-142	-117	-72
ingevoerd .	-184	110	95	26
ingevolge de	-153	-162	-41	-183
ingevuld ,	10	-59	46	-116
ingewikkeld is	90	-211	-119	-46
ingewikkelder .	-177	-110	-151	-182
ingezet .	143	-95	-97	-114
ingezonden #	-42	-118	-135	-171
inhoud van	-126	-41	27	102
inhoudelijke reactie	-88	-134	-185	-128
inlichten .	-107	-84	-193	5
inmiddels #	-56	-131	-46	-146
inmiddels in	-104	-97	147	-18
inmiddels is	-91	-103	-19	73
inmiddels zijn	-147	-99	17	59
inrichten .	-92	-162	155	15
inrichting van	-90	-23	152	-127
inschakelen .	-121	-174	-117	-161
inspannen dat	-83	-72	-100	148
inspannen om	-79	-125	-139	153
inspectie ,	40	56	56	-183
inspectie .	9	97	-161	-117
inspectie aan	-120	117	-148	-151
inspectie adviseert	-138	35	-195	-148
inspectie bepleit	-128	161	-201	-130
inspectie beveelt	-139	75	-47	-126
inspectie bezocht	-162	-105	-148	-132
inspectie doet	-165	16	-181	-174
inspectie een	-20	123	-77	-81
inspectie gezondheidszorg	-131	-138	-129	-122
inspectie heeft	11	-198	-107	-160
inspectie het	-125	61	-159	-179
inspectie in	75	53	2	83
inspectie is	-102	42	-185	-56
inspectie justitie	-174	-128	-228	-194
inspectie leefomgeving	-137	26	-51	-131
inspectie niet	163	-103	-207	-93
inspectie om	-149	0	95	-191
inspectie ontwikkelingssamenwerking	-82	-136	-55	-123
inspectie szw	35	-227	11	70
inspectie van	-153	-165	-14	159
inspectie veiligheid	-38	-108	-134	-177
inspectie verkeer	-99	-144	-162	29
inspectie vindt	-152	184	-196	-214
inspectie voor	-159	-57	-194	-75
inspectie vraagt	-133	23	-162	-129
inspectie zal	-99	-107	-87	71
inspectie zelf	-157	-170	11	126
instelling .	-107	-184	-18	-42
instellingen .	-137	-129	-85	55
instellingen zelf	-109	-198	-39	-135
instellingen zijn	114	-105	-114	-71
instemmen ,	-87	74	55	-135
instroom in	45	-118	-106	-160
interdepartementaal beleidsonderzoek	-108	-60	-51	-85
interesse kennisgenomen	-83	-108	-152	-53
internationaal onderzoek	-47	-73	-92	-133
internationale organisatie	-51	-110	-77	-93
internationale studenten	-17	-114	-58	-91
internationale vraagstukken	-65	-127	-73	-99
internetconsultatie .	-64	-150	74	25
interprovinciaal overleg	-98	-189	-20	-75
intrekken .	-75	-71	26	18
intrekking van	-77	-136	-3	-94
invloed .	272	-155	23	-72
invloed gehad	159	-114	-132	-61
invloed op	186	-190	-220	-113
invoeren .	-128	144	-198	-54
invoering van	163	-121	-42	-72
inwerkingtreding is	-83	-155	110	152
inwerkingtreding van	-86	-184	76	-40
inwoners van	54	-117	-168	-130
inzage te	-94	147	-195	-94
inzake de	-46	-182	-26	-144
inzake het	-19	-44	-97	-130
inzet .	-121	71	-114	-151
inzet op	-93	-46	24	-127
inzet van	45	-110	-130	9
inzetten dat	-125	-85	-80	118
inzetten voor	-76	-64	46	113
inzicht in	70	11	99	28
inzicht te	-181	-141	-166	-178
iob heeft	-103	-80	-84	-105
ipo en	-41	-114	90	-137
is #	-98	-220	-150	-217
is ,	95	-64	-58	186
is .	5	-147	99	116
is :	-86	-157	95	-87
is ;	-179	29	167	94
is ?	-104	-186	-100	-99
is aan	-153	-230	370	178
is aangekondigd	-149	-98	44	59
is aangepast	-121	45	-237	-214
is aangetoond	53	-107	107	-71
is aangewezen	-15	-138	-121	-94
is afgenomen	-92	-124	-65	-71
is afgerond	-107	70	112	9
is afgesproken	-170	-186	-44	32
is afgestemd	-94	-108	-154	-134
is al	-225	69	278	-218
is als	-73	-168	-186	-103
is bediening	-105	-176	-189	-83
is bedoeld	-179	-201	32	-86
is begonnen	-119	-45	81	-145
is bekort	61	-66	-108	-99
is bepaald	-85	-147	-165	9
is bij	-48	-63	-10	-255
is bijgevoegd	-155	-127	-77	-52
is blij	-117	-35	-171	-153
is daar	-121	81	-203	-192
is daarbij	-71	-160	-10	43
is daardoor	149	-146	69	-70
is daarmee	-79	-129	-8	-163
is daarom	-64	-132	78	101
is daarover	-116	-91	-214	-171
is daartoe	-91	-154	77	109
is daarvan	102	-117	-108	-106
is daarvoor	-153	-183	72	-25
is dan	17	-264	156	16
is dat	121	52	-142	-109
is de	187	34	-155	-120
is deze	-127	-183	188	46
is die	-152	-158	-199	31
is dit	-166	-207	-111	-64
is door	53	-74	25	51
is dus	-107	-97	14	-98
is echter	-7	-146	79	69
is een	-259	-122	-31	-83
is en	2	-254	108	-143
is er	-1	-112	103	-221
is erop	-121	-198	-86	-61
is gebeurd	-81	-155	-279	-176
is gebleken	8	31	-149	71
is gebleven	-64	-23	-162	-66
is gebruikgemaakt	-111	-107	-120	-61
is gedaald	106	-137	-104	-2
is gedaan	-156	-210	-226	-208
is geen	-20	-236	-1	-156
is gegaan	67	-100	-185	-128
is gegroeid	-57	-92	-109	-72
is gekomen	-35	-99	-155	69
is gepland	-154	-165	-237	217
is geregeld	-86	-137	-25	-225
is gericht	-112	53	95	-100
is gesproken	-51	-38	-211	-72
is gestegen	-59	-65	-116	-89
is gesteld	-130	-107	-177	59
is gevoegd	-73	-63	93	-43
is gevolg	-118	-26	236	-100
is gevraagd	-186	-106	153	-201
is geweest	107	-78	82	82
is gewenst	-99	119	-167	-167
is geworden	95	-146	-172	-133
is goed	-159	-180	-192	-127
is haar	119	-182	21	-112
is het	167	-12	-95	-117
is hiermee	-87	-79	-169	-134
is hiervoor	-107	-156	76	-234
is hij	40	-165	122	137
is in	-116	-145	28	-186
is ingevoerd	93	-49	-47	0
is inmiddels	26	-138	15	-41
is kritisch	32	-105	-101	-120
is met	-164	-103	148	-183
is mij	-192	-31	140	-126
is naar	63	-197	-26	-168
is nagegaan	-202	-117	-147	-137
is niet	127	-131	-161	-220
is nog	-61	-207	-131	37
is nu	-147	-216	147	55
is of	49	-142	-160	-110
is om	-27	69	-166	84
is onbekend	186	-168	-169	-134
is onder	-90	-162	98	-177
is ook	-185	134	-119	-152
is op	0	-13	-37	-105
is opgedaan	-91	-131	122	135
is opgenomen	-160	-198	-23	51
is opgesteld	-119	-116	-149	-168
is over	61	-176	-201	89
is pas	-156	-160	164	34
is per	-131	-156	65	49
is positief	29	-128	-168	-159
is sinds	83	6	74	-243
is sindsdien	-123	-34	-146	-75
is slechts	157	-180	-150	-143
is sprake	-33	-174	-179	-145
is te	49	-214	-108	72
is tegen	-112	-100	65	-48
is ten	80	78	-101	-51
is teruggelopen	126	-119	-114	-26
is tevens	-44	-64	-118	-137
is toegenomen	134	-56	-75	-80
is toegestaan	114	-93	-143	-113
is toegezegd	-141	-200	-128	-178
is tot	25	-203	8	-164
is tussen	132	-73	-96	-67
is u	-77	-113	-144	47
is uitgevoerd	-145	49	-17	-166
is uw	-83	-163	-225	-210
is van	53	-273	-350	-235
is vastgelegd	-108	-235	-183	-55
is vastgesteld	24	-100	-64	-94
is verbeterd	-20	62	-106	61
is verlopen	68	-93	-125	97
is verricht	-80	-145	-84	-115
is vertraagd	-110	-88	-180	-212
is verzocht	-115	-218	133	-97
is voldaan	-127	-164	-73	30
is volgens	163	78	-104	-194
is voltooid	-122	88	-143	-149
is voor	-104	-307	113	41
is voornemens	-203	-182	-332	-203
is voorzien	-120	-211	27	331
is weinig	130	-102	-230	-133
is wel	-114	-177	27	13
is wenselijk	-115	152	-147	-123
is zij	104	-211	-49	-27
is zo'n	97	-168	45	22
j .	-67	-70	-123	-144
ja ,	-106	-128	-46	140
ja .	-135	-183	-170	-221
jaar #	80	-167	-35	-124
jaar ,	-71	-44	148	-106
jaar .	-159	88	11	-33
jaar ;	-123	164	-140	-154
jaar aan	-197	128	85	-95
jaar af	-127	53	-166	-161
jaar bericht	-152	69	-112	78
jaar bij	-141	-254	-8	17
jaar de	-171	-113	141	85
jaar door	-68	141	-128	23
jaar een	21	-37	-226	24
jaar eerder	147	-111	-133	-201
jaar en	-139	-248	112	-40
jaar ervoor	162	-129	-93	-115
jaar extra	-90	92	38	64
jaar geleden	16	-186	-237	-185
jaar gemiddeld	144	-71	-65	-50
jaar heeft	-98	-193	-227	-176
jaar hoe	-171	94	-178	-196
jaar in	-192	17	-183	98
jaar is	-75	38	141	-86
jaar kan	-109	-168	182	-83
jaar kunnen	-166	-7	-145	-155
jaar laat	-122	-212	131	110
jaar lang	-153	110	-295	-194
jaar laten	-76	-105	-124	-146
jaar later	30	-31	-224	-24
jaar mee	33	-84	-143	-102
jaar met	89	75	63	-174
jaar minder	128	-140	-198	-165
jaar moeten	-120	31	41	77
jaar na	158	-40	-32	19
jaar naar	-196	-116	112	74
jaar niet	136	31	-125	-65
jaar nog	175	-216	43	-11
jaar of	-177	-45	6	-22
jaar ontvangt	-74	-65	-154	102
jaar op	-40	107	57	-78
jaar opnieuw	9	126	-264	-275
jaar over	-30	-136	-155	82
jaar te	-197	64	-124	-73
jaar tegen	-112	118	-215	61
jaar tijd	114	-62	-119	-105
jaar tot	-128	8	-145	-6
jaar van	-203	-84	-134	-155
jaar vast	-42	-19	-132	-138
jaar verlengd	-81	-133	-156	61
jaar verslag	-100	74	-211	-178
jaar voor	-101	-178	-138	-194
jaar wachten	-159	70	-75	-124
jaar worden	76	32	-154	88
jaar wordt	-214	-50	-36	96
jaar zal	-92	-220	-91	149
jaar zijn	80	-144	-145	-159
jaar zou	-174	194	-228	-173
jaarlijks #	94	-220	-261	-213
jaarlijks cijfers	-130	-27	94	46
jaarlijks de	-119	147	-131	-100
jaarlijks een	-115	176	33	29
jaarlijks gemiddeld	-41	-151	-116	-131
jaarlijks in	-119	118	-230	7
jaarlijks ongeveer	-168	-109	-122	-117
jaarlijks over	-87	-76	-144	10
jaarlijks te	-182	149	-106	-112
jaarlijks wordt	73	-133	24	-105
jaarplan voor	-68	-75	117	27
jaarverslag .	-76	-151	121	87
jaarverslag van	-95	-121	-36	184
januari #	-129	-119	135	320
januari .	-64	-117	174	113
januari aan	-92	-127	138	56
januari bij	-111	-195	137	-10
januari een	-140	-146	76	-15
januari en	-201	-98	36	10
januari in	-105	-90	7	151
januari is	-95	-101	-190	-184
januari jl	-127	-102	57	-220
januari met	-123	-91	-90	72
januari om	-60	-72	-169	-71
januari tot	-73	-92	-226	-185
jaren #	-106	-140	-121	-26
jaren .	-118	-106	-179	-114
jaren is	9	-110	-204	-179
jaren negentig	-182	-112	-112	-111
jaren niet	19	-69	-35	-93
jeugdbescherming rsj	-77	-142	-84	-99
jeugdzorg nederland	-106	-100	127	-138
jl .	-96	-105	-39	-214
jonge bedrijven	73	-115	-138	82
jonge boeren	-59	-3	-173	-172
jonge kinderen	63	-141	-52	-77
jongeren ,	127	-104	-151	-127
jongeren .	36	14	-84	-50
jongeren die	45	-237	-205	-203
jongeren in	-96	116	-152	-157
jongeren met	-70	1	92	46
jongeren zonder	-128	-67	90	36
juist de	-27	-205	73	-162
juist die	-191	-152	63	-139
juli #	-152	-109	5	214
juli .	-127	-206	78	124
juli heeft	-101	-117	-186	-184
juli in	-93	41	206	69
juli jl	-4	-121	31	-133
juli van	-65	-97	-5	6
juni #	-208	-176	-34	-12
juni .	-115	-131	-233	-200
juni een	-100	-163	206	116
juni haar	-102	-126	-111	-64
juni heb	-93	-50	108	-139
juni heeft	-78	-77	-77	-172
juni in	-73	-184	188	68
juni jl	-99	-144	-134	-161
juni met	-93	-148	-194	135
juni naar	-166	-101	-72	94
juni te	-92	92	-112	-135
juni toegezegd	-45	-96	-144	-146
justitie ,	-78	-116	-212	-164
justitie .	-62	-66	-189	-146
justitie en	-157	-142	8	41
justitie heeft	-125	-106	-187	-131
justitiële inrichtingen	-124	-167	-182	140
kaart .	-96	83	-60	-64
kaart brengen	-65	-119	36	166
kaart te	-105	-14	58	46
kaart welke	-84	28	-165	116
kabinet ,	-88	-117	-7	175
kabinet .	-123	-213	17	283
kabinet aan	-96	-152	8	53
kabinet bij	-80	-112	61	21
kabinet dat	-122	-235	-146	-171
kabinet de	-93	-139	43	46
kabinet deelt	-126	-109	-100	-145
kabinet demissionair	-78	-52	-218	98
kabinet een	-149	-9	59	54
kabinet geen	-156	-199	243	-64
kabinet hecht	-82	-131	-243	-210
kabinet heeft	-130	-89	-54	-159
kabinet herkent	-151	-62	-163	-145
kabinet het	-124	-119	16	-195
kabinet in	-134	-146	75	115
kabinet is	-142	-137	-258	-80
kabinet kan	-40	-163	-88	35
kabinet laat	-86	-157	109	37
kabinet niet	-120	70	166	-233
kabinet om	-125	37	35	151
kabinet onderschrijft	-64	-169	145	-150
kabinet van	-56	-149	84	-118
kabinet volgt	-56	-154	173	31
kabinet waardeert	-199	-86	-125	-146
kabinet wil	-49	-153	-30	-190
kabinet zal	-75	-200	-7	271
kabinet zet	-44	-103	-179	-136
kabinet zich	-121	-91	-27	-83
kabinet ziet	-85	-246	261	-202
kabinetsreactie ,	-25	-94	-125	-86
kabinetsreactie aan	-89	-105	-89	-73
kader van	-107	-136	55	-113
kaderberoepsgerichte leerweg	8	27	73	-46
kamer ,	-163	61	-187	16
kamer .	51	2	-128	149
kamer aan	-34	-102	37	-115
kamer aanhangig	-88	-166	-42	-109
kamer begin	-52	-84	144	145
kamer bij	-98	-77	-195	37
kamer daarover	-32	-99	-196	161
kamer daarvan	-98	-51	-183	135
kamer de	-80	-113	-217	-15
kamer der	-54	-175	-219	-182
kamer een	-96	-72	-45	75
kamer elk	-34	120	84	64
kamer gezonden	-64	-156	-251	-249
kamer heeft	-97	-216	-113	-177
kamer het	-76	-105	-124	-105
kamer hoort	-56	-98	-140	162
kamer in	-101	-184	-119	158
kamer is	-134	-11	-175	-10
kamer jaarlijks	-77	71	33	35
kamer mij	-75	-157	-133	-118
kamer na	-121	-124	-96	140
kamer naar	-106	-73	99	62
kamer nog	-38	-54	-110	-193
kamer ontvangt	-76	-199	-185	129
kamer ontving	-57	-94	-90	-142
kamer op	9	-178	-47	-107
kamer over	-96	47	-234	16
kamer te	34	73	-122	-251
kamer toegezegd	-60	-117	-110	-204
kamer van	-83	-77	129	-4
kamer voor	-89	-141	-19	-49
kamer vroeg	-175	-74	-65	-112
kamer vóór	-78	-104	39	125
kamer worden	-51	52	-223	128
kamer wordt	-63	59	190	230
kamer zou	-123	-10	-65	-110
kamerbrief ;	-47	117	-48	-50
kamerbrief en	-27	79	-42	-102
kamerbrief over	-113	-131	-127	-99
kamers te	-34	130	-44	-163
kamerstuk #	-78	-53	-86	37
kan ,	-111	-214	138	110
kan .	-137	70	-322	-164
kan binnen	-146	-194	-149	-156
kan blijven	-61	-138	104	38
kan daarbij	-119	-122	69	-125
kan dat	-167	-189	-63	-107
kan de	-189	-149	4	14
kan doen	-149	-153	109	-82
kan een	-199	-321	42	-187
kan het	47	-236	71	-224
kan ik	-157	-234	7	-60
kan in	-170	154	-219	-190
kan krijgen	-54	-160	23	169
kan met	-58	-102	-180	-159
kan naar	-165	-169	141	72
kan niet	-219	-18	13	-208
kan nu	-79	76	63	-121
kan op	114	-145	-175	-85
kan pas	-71	-119	94	-151
kan worden	-163	95	9	-17
kan zich	-155	-228	-27	-9
kan zij	49	-182	-151	-124
kan zijn	-32	-202	81	102
kan zonder	-168	150	117	10
kans dat	120	-64	-146	-86
kans op	163	-177	-211	-148
kantonrechter .	122	94	-50	-99
kantoor in	-153	-122	73	-160
kanttekening dat	-119	-88	42	-108
kanttekeningen van	-105	-145	91	-99
karakter van	-96	-120	97	-124
keer .	-111	-146	-150	-105
keer in	-109	-198	139	105
keer per	34	36	-196	-23
keer zo	179	-153	-103	-80
kennen ,	102	25	-192	-98
kennen .	-133	-177	-11	22
kennen gegeven	-122	-180	-212	-64
kennis te	-156	167	-122	-75
kennis van	170	-30	-231	-166
kennisgenomen .	-103	41	115	-158
kennisgenomen van	-93	-207	-200	-85
kent .	-32	-138	12	-142
kent een	-193	-148	-96	-158
kent geen	-165	-164	-122	-49
kent u	-92	46	-51	-58
kern van	-106	33	-36	63
kerstreces een	-57	-53	-143	116
keuren ,	108	117	-155	-138
keurmerk ,	-16	-163	68	48
keurmerk .	-100	137	-169	-135
keurmerk voor	64	59	-26	-156
keuze .	77	60	-163	-184
keuze aan	-54	-121	55	160
keuze te	-95	-4	-127	-149
keuze van	-39	118	-248	-226
kies daarom	-124	-74	178	53
kies er	-67	-212	-22	-5
kies ik	-121	-147	177	-114
kiezen .	-179	18	18	-105
kiezers met	-47	-188	-128	-114
kijf .	-111	-160	-182	-180
kijken .	-81	-122	-40	-138
kijken naar	-106	-131	-142	-123
kilometer per	-164	14	-175	-90
kilometer van	-145	99	62	-73
kind binnen	-131	158	-112	-69
kind dat	-124	4	-178	-128
kind en	-53	-149	-152	-153
kind meereist	-99	136	-166	-128
kinderen .	-212	44	-210	-167
kinderen die	85	73	-174	-8
kinderen en	-118	-115	-161	-133
kinderen in	154	-63	-3	48
kinderen vanaf	-126	81	-30	43
kinderopvang tijdens	-124	195	-171	-71
klachten .	39	3	-130	-180
klachten over	66	-122	-107	-115
klachten van	-86	-94	-86	-122
klein .	49	-101	103	-110
kleine aannemers	26	-78	-147	25
kleine aantal	-133	-139	-152	-99
kleine bedrijven	-69	207	-89	-166
kleine gemeenten	74	-27	-285	67
kleine instellingen	113	-83	-100	-88
kleine ondernemers	-21	-139	-180	-214
kleine schepen	25	4	-157	40
kleine werkgevers	64	49	-124	-44
kleinschalige opvang	61	-110	-128	-133
klimaat en	-54	-121	-103	-74
kom ik	-98	-116	-71	135
komen ,	25	33	-66	63
komen .	-166	101	18	-82
komen ;	-79	78	-170	-173
komen aan	-84	-160	46	133
komen en	-112	135	-3	8
komen er	-140	-231	194	222
komen in	-87	-66	26	45
komen op	-45	-111	-105	-132
komen te	-19	9	9	-214
komen tot	126	-58	-41	-199
komen voor	-156	98	-212	-166
komen wij	-111	-110	-168	51
komende jaren	-123	-128	-212	21
komende maanden	-162	-128	24	229
komt ,	108	-140	114	85
komt .	-66	130	-7	-68
komt aan	-162	35	98	141
komt de	-216	16	-221	124
komt een	-133	-155	-166	58
komt er	-240	-275	251	247
komt het	27	-96	62	95
komt in	-101	-229	7	194
komt naar	291	-154	-159	-172
komt niet	-163	-106	-220	-161
komt tot	181	-205	-259	-203
komt u	-110	-118	-157	38
komt voor	-112	46	-163	133
komt zij	-128	-103	116	148
kon bij	90	-112	-93	-112
kon de	152	-140	-109	-105
kon niet	161	38	-201	-106
konden de	116	-101	-146	-93
koninklijke marechaussee	46	-157	-179	-184
koninklijke nederlandse	-82	-148	-173	-111
koninklijke notariële	-98	16	6	-122
kopen .	-55	25	-112	-113
koppelen aan	-113	71	-57	83
koppeling met	101	146	-143	7
kort .	102	-216	-23	-169
kort in	-79	-204	-154	-138
kort is	67	3	-136	-79
kort na	-17	-111	-99	13
kort zijn	-70	-84	-70	18
korte termijn	-190	-125	-109	93
korter .	212	-201	-188	-174
korter dan	94	82	-181	-98
kortere termijn	-105	-1	-147	-114
kost #	-163	-243	147	-240
kost ,	-29	72	-170	-134
kost .	6	75	69	98
kost de	-154	-156	-90	-140
kost een	60	-179	-151	-119
kost naar	-80	-196	-121	-87
kost ongeveer	-145	-189	-115	-144
kost structureel	-86	60	-3	-125
koste gaat	112	-163	-121	-83
kosten #	-13	-184	-221	-152
kosten .	-245	-114	-193	-157
kosten bedragen	-100	-135	-111	-123
kosten daarvan	-179	-30	-272	-139
kosten en	-149	-126	105	106
kosten in	40	25	-162	-131
kosten per	219	42	-162	-163
kosten van	-82	-40	83	-80
kosten voor	-247	65	-175	-130
kracht .	-184	33	-150	-128
krap ,	-97	10	-37	-168
kreeg .	63	-65	-172	-124
kreeg de	42	-192	-162	-200
kregen .	-112	119	-181	-69
krijgen ,	-7	63	10	-226
krijgen .	-61	50	-109	93
krijgen in	-168	-40	55	67
krijgen van	-100	-163	-142	-98
krijgsmacht .	-110	-164	-122	62
krijgt ,	-149	-193	128	-172
krijgt .	-200	152	-216	52
krijgt de	-87	-212	68	76
krijgt een	-85	-194	163	189
krijgt het	33	100	-165	-18
kring van	-99	13	-172	-138
kritisch :	128	51	-177	-132
kritisch over	-139	-146	-77	-121
kritisch zijn	5	-76	-83	-72
kunnen .	-96	-101	49	55
kunnen aantonen	138	-156	-161	-63
kunnen bepalen	-38	44	-111	118
kunnen berichten	-20	65	-27	163
kunnen blijven	-206	99	-141	5
kunnen de	148	-152	35	-174
kunnen doen	44	-202	-177	30
kunnen gemeenten	-113	-103	-173	-136
kunnen komen	-121	-211	-151	-176
kunnen krijgen	-102	58	-98	112
kunnen maken	30	-154	94	-124
kunnen met	-83	-157	0	-149
kunnen nagaan	-59	-168	-131	-162
kunnen rekenen	-99	-31	-1	-115
kunnen sinds	-139	-104	0	-124
kunnen vaststellen	226	0	-222	-32
kunnen werken	-184	-180	-119	-142
kunnen worden	-215	196	99	-2
kunnen zijn	-181	-52	-160	17
kunt u	-115	-31	14	18
kwaliteit .	115	-144	-91	-111
kwaliteit van	127	-205	-246	-170
kwam ,	-30	-122	-145	-97
kwam naar	126	-66	-69	-36
kwamen ,	138	-79	-136	-54
kwart gedaald	114	-103	-141	-67
kwart van	261	-145	-202	-132
kwartaal .	-91	-224	19	131
kwartaal in	-63	62	32	72
kwartaal van	-116	-193	-45	242
laag inkomen	-27	29	-127	-99
laat .	-146	-204	31	132
laat aan	-14	-149	-132	-57
laat de	31	75	-93	-75
laat een	71	115	-62	-53
laat gemeenten	-139	77	68	-83
laat het	34	-139	69	-155
laat ik	-147	-44	138	343
laat te	177	-196	-174	-107
laat u	-77	-206	269	141
laat wordt	45	-105	-78	-86
laat zich	-62	-191	-207	-216
laat zien	165	-233	-54	-189
laatste hand	-32	-101	-147	153
laatste punt	-107	59	-127	-163
lag #	62	-77	-34	-31
lag het	145	-186	-97	-91
lag in	-118	-66	-101	-121
lager .	182	-20	-178	-123
lager dan	258	-112	-186	-140
lager tarief	-170	39	72	-128
land .	-195	54	-108	-118
land van	-8	-49	35	-79
landbouw ,	-49	-126	-84	-127
landbouw en	-56	-80	49	-148
landelijk gebied	-114	-190	-174	-193
landelijk loket	-132	41	44	-80
landelijk meldpunt	-75	78	52	-68
landelijk register	-106	81	-24	-36
landelijke campagne	-62	81	-88	66
landelijke invoering	-170	-140	145	-149
landelijke norm	-107	120	-157	-152
landelijke registratie	49	-75	33	-134
landen .	-169	-221	-131	85
landen is	3	-114	146	83
landen met	-130	46	116	59
landen van	-104	-167	-77	-174
lang .	-198	-48	-180	-175
lang en	89	-132	-118	-147
lang niet	-22	-134	-141	39
langdurige zorg	-109	-143	-112	-83
langer .	-89	78	-52	13
langer dan	32	14	-25	38
langer op	-104	106	-17	42
langere duur	-153	-178	181	90
langere termijn	87	25	-193	46
langs .	-151	-122	-172	-150
langs de	-54	8	-151	-90
langs elektronische	-99	64	-185	11
laste van	-151	37	143	-37
lasten voor	123	83	-182	-128
laten .	-201	63	-105	-235
laten de	147	-161	-84	-137
laten doen	-52	-43	-97	-149
laten evalueren	-77	-185	-150	-46
laten gaan	-140	166	-94	-136
laten gelden	-56	122	-125	-118
laten komen	-54	79	83	50
laten onderzoeken	-161	70	-234	-186
laten opstellen	-152	105	51	-60
laten registreren	-116	86	-143	-169
laten toetsen	-74	30	-174	7
laten uitzoeken	-42	-87	108	-104
laten vervallen	-45	142	-235	-163
laten werken	-79	144	91	-128
laten weten	-189	-202	55	-157
laten wij	-115	-101	-112	66
laten zich	29	-202	100	-137
laten zien	149	-55	-206	-179
laten zijn	-142	95	-155	-191
later #	82	-134	-44	-31
later dan	38	-99	-242	-108
leden .	-130	13	69	87
leden dit	-89	-95	-217	-139
leden op	-88	-121	195	-152
leden te	-52	-133	-173	39
leden van	-121	-83	-222	-95
leden voor	-77	-105	-126	-122
leden vragen	-110	-4	-230	-192
leden wijzen	6	51	-124	-193
leefomgeving en	-153	9	-58	-129
leeftijd van	157	-159	-160	-70
leegstaande kerken	25	1	-36	-35
leerlingen met	-8	-78	-67	-68
leerlingen op	55	-180	-139	-109
leerlingen uit	9	2	43	-73
leest u	-141	-135	-148	69
leg de	-144	245	-106	-22
leg het	-42	-111	114	77
leg ik	-62	-21	129	174
leg vast	-127	190	-32	55
leges voor	-122	84	-183	-162
leges zijn	-148	-151	146	-127
leggen ,	-71	94	-221	-205
leggen .	-6	163	-100	55
leggen en	-107	163	-180	-108
leggen wij	-103	-184	61	109
legt de	-111	-128	-148	60
leiden ,	51	-131	-139	109
leiden .	93	-146	53	-156
leiden dat	-104	-186	-75	-135
leiding .	57	-128	70	17
leiding van	-139	-140	-150	-135
leidingen in	-120	57	-187	96
leidt ,	9	-156	-233	-47
leidt .	31	-144	-157	53
leidt tot	178	-90	-142	-90
lenen .	-20	-185	-165	64
lening van	-160	-6	-112	-83
leningen aan	-128	-152	-125	-132
leren .	-109	-121	-154	-85
lessen in	10	48	-52	38
letten .	-78	-126	54	118
leven ,	-143	-135	-58	70
leven .	33	-141	-224	-164
leverancier van	-149	-118	64	-165
levert de	-96	-71	-147	108
lezen ,	76	-133	-139	-128
lezen .	148	-178	-111	-71
lezen dat	-177	187	-106	-55
licht gehouden	-132	-168	-88	89
licht houden	-55	-132	-137	118
lid ,	-54	52	134	-123
lid van	-94	-71	-40	-143
liggen .	-100	37	-119	31
ligt ,	74	-161	154	84
ligt .	72	-24	36	-234
ligt bij	-93	46	100	117
ligt daarom	-109	-141	46	-150
ligt dat	-153	-128	-211	-187
ligt de	111	-135	-184	9
ligt een	-4	-180	66	70
ligt er	-139	-137	51	70
ligt het	8	-181	-258	-259
ligt in	12	10	-349	157
ligt niet	-206	-197	93	-172
ligt op	-124	80	61	187
ligt sinds	-130	-184	188	-225
ligt ter	-118	-162	-41	-183
ligt voor	-86	-146	72	-56
lijdt ,	-45	-147	-137	-75
lijkt mij	-154	-144	53	82
lijn met	-148	-172	84	-105
lijn van	35	28	57	5
lijst .	-190	-222	145	18
lijst van	68	136	-163	-100
limburg is	184	-92	-163	-99
locatie een	-131	-94	20	116
locatie is	115	-135	-170	-138
locaties .	-86	18	-66	-149
locaties met	173	-151	-103	-49
locaties niet	95	-131	-165	-70
locaties te	27	-93	-116	-61
locaties waar	-148	39	-138	15
locaties was	111	-165	-66	-53
lokaal bestuur	-91	-6	49	-143
lokale omroepen	19	35	82	-78
loket in	-155	190	-12	72
loket is	-39	-268	107	-148
loket voor	-157	194	-105	-233
loon .	-176	55	-171	-45
loon en	-126	-2	-178	-133
loop ik	-152	98	-96	-247
loop van	-144	-200	120	223
loopt .	-150	137	85	40
loopt het	104	59	-62	-176
loopt nog	-120	-136	-198	71
loopt op	-116	-153	-135	-156
loopt sinds	-116	-128	96	-87
loopt tot	-173	-149	-86	-280
looptijd van	-65	56	182	51
lopen ,	86	-137	-238	83
lopen .	-176	-10	85	-135
lopen de	-218	-129	-244	-168
lopende contracten	-80	-136	-115	139
los van	-199	-53	-290	-43
lto nederland	-67	-86	-64	16
luidt dat	77	138	-155	-125
lukt ,	-242	-119	-81	49
lukt het	66	-166	-36	45
m .	-124	-122	-140	-113
maak de	-102	163	-140	-144
maak een	-128	122	-161	-102
maak het	-104	81	-167	92
maak ik	-100	-243	-52	88
maakt .	-130	48	-142	30
maakt de	-230	-231	-79	114
maakt een	77	-110	-18	46
maakt het	19	-173	-29	-24
maakt sinds	-150	-96	144	-129
maand .	-123	24	-89	122
maand een	59	83	-116	-141
maand met	-151	-161	-224	119
maanden ,	44	-158	-117	-154
maanden .	-277	-131	-75	-56
maanden eerder	189	-69	-90	-101
maanden en	-138	120	-126	-96
maanden in	99	30	-196	-172
maanden langer	137	-105	-64	-120
maanden na	-77	18	-160	41
maanden op	104	-205	-63	-138
maanden te	-86	-146	104	78
maanden van	-99	9	62	42
maar dat	223	-168	-87	-126
maar de	-25	-70	123	9
maar door	-143	79	-92	-53
maar een	-39	-191	-154	-177
maar het	-26	64	111	-114
maar ik	-119	-176	156	163
maar in	12	-136	66	14
maar is	-131	94	106	-201
maar kan	-78	-123	103	-86
maar niet	26	-162	50	-128
maar ook	105	-204	-139	-160
maar op	-81	-93	105	-35
maar ten	121	-97	-160	-88
maar voor	-111	76	-142	-91
maar wel	23	44	-1	-11
maar zij	-161	-69	-191	-107
maart #	-179	-133	193	286
maart ,	-77	-132	-170	-163
maart .	-104	-239	10	-48
maart aan	-29	97	59	19
maart bij	-115	-172	8	-86
maart een	-96	-158	37	92
maart heeft	-89	59	-126	-108
maart in	-68	135	134	-179
maart is	-155	-160	-109	-173
maart jl	-86	-134	-174	-1
maatregel :	-132	-166	197	28
maatregel van	-105	-18	62	-132
maatschappelijke ondersteuning	-55	89	-136	-100
machtigde uwe	-20	-54	-39	-86
mag blijven	-79	57	38	-177
mag de	-74	69	-153	78
mag worden	-102	33	-248	-189
majesteit de	-20	-54	-39	-86
maken ,	-184	-101	-94	113
maken .	-96	27	-66	27
maken en	-52	112	-15	-4
maken met	-85	14	-163	-154
maken over	-87	219	-232	-144
maken van	150	-125	34	61
maken voor	-119	106	-97	-94
mannen .	125	-63	-98	-73
markt .	-3	-162	77	-86
markt acm	-99	-121	45	-134
markt te	-160	24	-138	-97
markten afm	-112	-164	-116	-119
maximum van	-156	117	-65	-190
mbo .	-147	8	-173	-141
mbo raad	-46	-179	98	56
mede namens	-48	-22	-174	-213
mededeling van	-20	-54	-39	-86
medewerker van	113	-148	-151	-201
medewerkers en	-135	-107	-184	92
medewerkers op	-120	-214	41	-128
medewerkers van	77	28	-185	-184
medewerkers zijn	-179	-150	-158	-174
medio #	-179	-275	12	325
medisch onderzoek	47	-42	84	-94
medische gegevens	23	4	121	81
medische overdracht	37	66	-158	-148
mee ,	-59	-170	-33	-155
mee .	-67	-264	108	-3
mee :	-130	7	-22	28
mee in	-77	-127	-44	173
mee te	-123	135	71	-23
meegenomen in	-94	66	131	209
meent dat	-166	162	-185	-93
meer ,	-124	-166	111	16
meer .	-222	-221	143	59
meer aandacht	-111	63	-191	-187
meer daar	-98	-154	-24	-169
meer dan	42	16	-62	-62
meer in	-45	136	-216	-196
meer mensen	2	-91	76	-96
meer op	-175	34	-33	-119
meer ruimte	34	-148	-133	-118
meer te	-83	-33	-97	-82
meer tijd	-170	-30	10	-194
meer voor	-137	-183	4	19
meereist .	-99	136	-166	-128
meet de	-145	93	-126	-172
meet elk	-165	166	-144	-113
meetbare invloed	202	-130	-145	-70
mei #	-105	-201	-43	126
mei ,	-135	-159	-21	94
mei .	-119	-10	122	153
mei een	-125	-146	156	-75
mei en	-134	-145	-133	163
mei heb	-58	-59	-96	-186
mei heeft	-59	-103	-127	-142
mei in	-75	-190	6	94
meld ik	-125	-94	-149	170
melden ,	12	11	-153	-114
melden .	-226	111	-281	-100
melden dat	-145	2	164	-31
melden wat	-132	-191	77	-90
meldingen in	79	54	-113	-91
meldingen uit	88	125	-125	-158
meldingen van	13	12	-173	43
meldpunt in	-41	28	-99	-91
meldpunt voor	-119	140	-186	-102
meldt de	115	-93	69	-85
memoreert dat	-141	-128	-144	-133
memorie van	-116	-77	10	-169
menen dat	-6	82	-143	-133
mening dat	-100	-25	-192	-200
mening van	-92	130	44	50
mensen ,	-209	-123	66	-150
mensen .	-278	-62	-43	-185
mensen dat	-15	-98	-112	-95
mensen die	76	77	-188	-73
mensen door	91	-157	-83	-66
mensen een	48	97	-171	36
mensen met	114	-71	-156	55
mensen op	32	-147	-122	-123
mensen uit	47	-146	-89	-55
mensen van	-142	-155	-171	-113
mensen zijn	-158	25	-96	-121
mensen zonder	-4	-183	-157	-148
merendeel van	61	-130	-92	-75
merk ik	-220	-192	-211	-242
merken .	37	-143	-103	-51
merken dat	-110	-111	-153	-72
merkt op	-174	-44	-156	-80
merkt zij	-51	-157	-103	-138
met #	257	-111	-78	-104
met andere	-151	141	-82	-161
met belangstelling	-109	-153	-284	-211
met betrekking	-153	34	162	-115
met bijgaande	-53	149	-39	-76
met bijgevoegde	-72	72	-47	-48
met dat	-152	-199	40	-190
met de	-22	47	99	110
met deze	-48	-143	-114	-293
met dezelfde	66	-143	131	35
met die	-8	55	-32	90
met dien	-83	-67	179	206
met dit	-174	-190	-230	-136
met doorzettingsmacht	-108	62	-136	-132
met drie	43	-59	-91	57
met duitsland	-7	163	133	-180
met duo	-89	88	-26	-9
met een	95	1	-16	-63
met eigen	-82	-161	-17	46
met elf	145	-106	-156	-70
met elkaar	-203	106	64	-193
met gemeenten	-130	-116	-266	34
met gemiddeld	293	-101	-127	-88
met grote	-122	92	-170	-184
met haar	-106	-203	77	-113
met hen	-110	-144	-3	162
met het	-101	67	125	11
met hetzelfde	-104	-158	-127	-169
met hulp	-94	-80	66	-127
met hun	-184	36	13	99
met inbegrip	-126	52	26	34
met ingang	-139	-100	298	447
met interesse	-83	-108	-152	-53
met kinderen	-45	201	-162	10
met klachten	33	-76	-128	-148
met meer	-137	144	-176	-83
met mijn	-73	-79	-75	59
met minder	-120	23	132	67
met onbekende	-23	-138	-92	-75
met ongeveer	133	-82	-38	-54
met ons	-161	-154	-159	-171
met openbaarmaking	-50	161	-114	-149
met ouders	-194	-146	-124	69
met ruim	24	-49	-89	-47
met schoolgaande	-139	107	-115	-76
met subsidie	-124	-174	-113	-156
met ten	-138	82	-105	-16
met terugwerkende	-116	-82	39	106
met twee	66	-244	-108	96
met u	-98	-132	-260	179
met uitzondering	-86	-187	26	-165
met uw	-86	-32	-77	35
met vaste	52	-79	107	-87
met veel	91	-153	-150	-125
met verzending	-88	56	-90	-157
met vier	14	30	-25	49
met vijf	101	-168	74	-94
met voorzichtigheid	-41	-203	-88	-138
met vragen	12	4	-157	-118
met wat	103	-135	-195	-123
met wisselende	63	-90	-90	-102
met zekerheid	139	-131	-96	-64
met zes	47	-133	-177	-207
met zeven	88	-125	-108	-137
met zich	32	-154	63	77
met zijn	-182	-159	111	155
met één	-207	-246	227	-51
meten .	55	155	-147	-122
meter .	-172	-150	144	80
meter breed	-88	19	71	-129
meting van	-56	128	29	92
mevrouw de	-112	-143	-99	-127
mevrouw terpstra-bos	-112	51	-87	-70
mevrouw van	-137	-134	-123	-56
middelbaar beroepsonderwijs	-132	123	-178	-27
middelen .	-152	-148	86	-127
middelen op	44	-153	-150	85
middelen voor	-100	42	-144	74
midden .	87	-94	-221	-196
midden- en	24	-1	-57	-154
migratie .	-79	-126	-92	119
migratie iom	-51	-110	-77	-93
mij .	-203	-229	-71	-48
mij :	-109	-135	-121	-91
mij aan	-140	27	106	-98
mij aangeboden	-66	-126	-97	-43
mij bericht	-79	-212	202	-158
mij betreft	-94	-211	96	-152
mij bij	-68	-192	92	-137
mij dat	-181	-138	61	-161
mij de	-120	82	0	-174
mij drie	-157	-204	-170	46
mij een	-72	-215	-3	109
mij en	-143	-112	-163	-141
mij er	-126	-138	-172	56
mij ervoor	-130	-181	-159	221
mij geen	-130	-147	225	-158
mij gevraagd	-80	-7	-296	-141
mij haar	-95	-78	-115	-115
mij heeft	-63	86	-21	68
mij het	-152	-72	-222	-203
mij hoe	-91	-67	-157	131
mij in	-149	133	-98	-95
mij laten	-144	-163	30	-198
mij mee	-140	116	-184	-140
mij neer	-47	86	150	-170
mij niet	-34	-217	164	-191
mij om	-85	-151	-162	-43
mij op	-72	25	-214	-32
mij te	-140	-242	133	-197
mij tevreden	-186	-128	-160	-147
mij tijdens	-66	-58	-114	-72
mij verzekerd	-94	-161	-14	-174
mij verzocht	-69	-118	-163	-88
mij vinden	-95	-109	108	-13
mij voor	-102	3	150	43
mij zijn	-119	-124	-172	-116
mijn ambtenaren	-111	-74	-146	11
mijn ambtgenoot	-79	-141	20	91
mijn ambtsopvolger	-64	-150	-7	237
mijn ambtsvoorganger	-141	-37	-200	-191
mijn appreciatie	-57	-57	-157	5
mijn begroting	-117	-86	146	-160
mijn beleidsreactie	-39	-62	-101	-128
mijn bestuurlijke	-83	-67	-165	-151
mijn brief	-67	-71	-316	-207
mijn collega	-118	-144	109	36
mijn mening	-101	-167	210	-68
mijn ministerie	-97	-41	101	144
mijn oordeel	-182	-182	223	7
mijn opdracht	-128	-140	-200	117
mijn opvolger	-109	35	39	269
mijn reactie	-81	-96	-242	-206
mijn standpunt	-52	-100	-34	-7
mijn streven	-133	-145	-145	0
mijn toezegging	-41	-173	-115	-42
mijn verzoek	-191	-163	213	118
mijn voorganger	-168	-139	-59	-220
mijn voornemen	-138	-140	-21	152
mijns inziens	-113	3	131	-30
milieu en	-69	-96	28	131
militairen die	-2	-138	-96	-109
miljard euro	28	-215	-222	-157
miljoen ,	-88	-197	-77	-144
miljoen .	-74	-93	-136	-47
miljoen euro	-80	5	39	-45
miljoen nederlanders	-167	-105	-77	-73
miljoen per	-129	-158	-175	-110
minder aan	192	-102	42	-132
minder dan	16	-8	-44	8
minder fouten	194	-211	-202	-148
minder goed	224	37	-234	-154
minder gunstig	81	-103	-42	-17
minder jongeren	35	-161	-78	-92
minder klachten	190	-179	-130	-158
minder te	149	-122	-141	-156
minder vaak	266	-204	-190	-202
minder voor	5	-240	-134	-163
minderjarige vreemdelingen	-107	-160	-116	-113
minimumloon en	-102	-134	-100	-84
minister de	-110	-12	-176	-172
minister een	-130	-165	-12	-101
minister heeft	-124	-117	-257	-201
minister is	-114	-144	113	109
minister van	-71	-50	24	90
minister voor	-62	-2	35	135
ministerie ,	-42	118	239	-124
ministerie .	-171	31	11	-117
ministerie doet	-116	123	-185	-181
ministerie een	-86	-1	-140	104
ministerie en	-50	-106	-193	14
ministerie heeft	-126	-88	80	-135
ministerie van	-60	-209	-161	-258
ministeriële regeling	-91	81	-47	-15
ministerraad .	-114	-153	-22	14
minste #	-240	141	-140	-19
minste drie	-159	60	76	-6
minste een	-115	136	-161	-117
minste eenmaal	-89	34	-139	-121
minste eens	-68	40	35	-153
minste tien	75	5	-59	89
minste twee	-171	125	28	56
minste vijf	-137	34	-197	-210
minste één	58	-35	-159	45
minuten .	111	-134	-145	-106
minuten per	186	-82	-91	-146
missen ,	83	-66	-235	-88
mist een	-43	138	-92	-81
mits de	-211	-66	35	142
mits gemeenten	-141	-173	-179	53
mits het	-113	115	-69	-24
mln .	-82	-236	-199	-99
mocht blijken	-174	-59	-92	119
mocht dat	-112	-70	38	171
mocht de	-94	-168	-189	-11
modern migratiebeleid	-93	-93	-113	26
moeilijke omstandigheden	-123	-112	-112	-137
moet de	-218	114	-44	-184
moet een	-166	9	-170	-181
moet elke	-85	-156	-158	-160
moet het	-94	-112	78	89
moet ik	-133	-174	11	-22
moet komen	-150	191	-231	-167
moet kunnen	-146	-273	66	-153
moet nog	-47	-153	81	-137
moet ook	-153	46	-158	-69
moet weten	-177	89	-100	-121
moet worden	-10	147	-290	-103
moet zijn	-174	206	-203	19
moeten ,	-126	75	72	-156
moeten .	-87	-184	29	71
moeten de	-118	-201	-151	-166
moeten hebben	-195	166	-131	-61
moeten komen	-188	194	-26	-183
moeten krijgen	-154	212	-15	-21
moeten kunnen	-158	260	-80	-146
moeten maken	-51	157	-178	-192
moeten meebetalen	-82	148	76	-90
moeten wachten	-147	-191	-132	-129
moeten worden	-179	378	-158	-34
moeten zijn	-41	163	-124	-181
moge u	-31	-125	-135	-125
mogelijk .	-111	-78	214	-214
mogelijk is	7	-198	90	31
mogelijk maken	-86	119	-271	-45
mogelijk moet	-68	-88	-18	27
mogelijk te	-49	68	-39	141
mogelijk wordt	-60	81	-18	36
mogelijkheden van	-136	52	24	36
mogelijkheid om	38	-67	-215	22
mogelijkheid van	-174	-67	-203	40
mogen tot	-173	-206	92	-159
mogen worden	-138	189	-176	-166
moment geen	-49	-196	7	-166
moment in	-140	-112	-115	-152
moment niet	-121	-159	3	-194
moment zijn	-122	-89	-142	-152
mondt uit	-144	34	-210	-161
motie .	-86	-68	-168	62
motie als	-78	-57	-94	-117
motie gevraagd	-90	-190	-151	-87
motie is	-70	-101	-176	-171
motie om	-52	-193	-51	-119
motie van	-131	-154	-152	148
motiveren en	-124	175	-155	-157
mr .	-94	-73	-76	-96
musea zijn	50	-159	152	-112
n .	-77	-136	-123	-85
na #	-125	141	-54	13
na .	-166	-135	-144	-22
na aankomst	-98	19	-13	-106
na afloop	60	87	-117	12
na anderhalf	-19	50	-96	-51
na de	-78	38	33	168
na drie	-13	-49	-58	89
na een	79	-19	-223	-180
na het	64	36	-159	137
na hoe	-103	-144	50	50
na hun	-62	43	-109	-153
na inwerkingtreding	-131	-119	-116	-171
na of	-210	136	285	206
na ontvangst	-121	-122	-202	144
na oplevering	-98	96	-69	14
na te	-119	-8	-12	-111
na terugkeer	178	-50	-260	-260
na twee	208	-62	-216	-213
na uw	-67	-145	-120	139
na vergunningverlening	11	9	-106	-150
na verzending	-124	-156	-120	193
na vijf	80	-153	-140	-252
na wat	-93	-190	134	117
na zes	51	227	44	-197
naam van	-171	31	31	59
naar #	74	260	100	15
naar aanleiding	-104	-189	-221	32
naar acht	87	-10	-113	-82
naar andere	-150	-78	-90	78
naar behoren	184	-122	-150	-4
naar de	-60	-55	-25	-87
naar een	-45	-32	-295	-21
naar eigen	127	-156	-184	-108
naar haar	-169	188	-238	-133
naar het	65	68	-35	-330
naar hun	-128	24	2	126
naar ik	-84	-80	-164	-127
naar mijn	-238	-243	234	-267
naar nederland	19	-77	-135	-71
naar raming	-126	-143	0	-92
naar schatting	37	-266	-103	-182
naar school	14	-156	-240	-127
naar twee	70	-166	72	146
naar uw	-82	-108	23	-26
naar verwachting	-176	-136	-52	12
naar voren	254	-121	-136	-206
naar werk	118	-129	-139	-113
naar zijn	19	197	-41	-203
naast de	-161	-115	-146	77
naast elkaar	-140	87	20	-134
naast mij	-47	86	150	-170
naast zich	-117	0	-140	-59
nabestaanden van	-134	-132	-92	-118
nacht .	-18	19	-143	-126
nacht bereikbaar	-100	59	86	-149
nacht is	-112	78	-168	-127
nacht te	-142	188	54	-96
nachts een	-155	151	-20	-147
nadat de	-63	36	63	84
nader te	-73	-166	58	88
nagaan .	96	65	-205	22
nagaan of	-76	-7	-170	74
nagegaan hoe	82	-109	-140	36
nagegaan of	-33	-183	-129	-9
nagekomen .	-125	-85	-161	-103
nageleefd ,	90	-130	-110	-134
najaar #	-147	-127	12	81
najaar .	-109	-112	-171	56
najaar aan	-34	-144	115	77
najaar bij	-56	-83	85	185
najaar een	-119	-148	-20	-2
najaar in	-139	-128	180	219
najaar met	-188	-204	-176	16
najaar van	-101	19	201	231
naleving van	-12	-153	-104	-145
nam de	172	-152	-135	-56
nam het	126	-132	-90	-134
nam in	56	-115	-96	-98
namens de	-47	-18	-176	-215
nascholing van	-91	145	-7	-104
nationale ombudsman	-184	-155	-207	-208
naturalisatiedienst ind	-97	-97	-170	-121
natuur en	-59	-140	-99	-133
nauwelijks bereikt	151	-163	-122	-159
nederland ,	-132	-159	46	-149
nederland .	18	33	-96	6
nederland een	-41	-116	-190	33
nederland en	-99	-121	-200	-100
nederland heeft	-134	-51	-98	-93
nederland in	-51	-113	-78	41
nederland is	-106	-147	24	-163
nederland kent	-123	-108	-101	-79
nederland neemt	-121	-177	-135	-81
nederland niet	-151	-186	-107	-173
nederland op	-125	12	-195	-167
nederland rvo	82	-35	6	-32
nederland telt	-116	-85	-160	-160
nederland voor	-138	-162	73	-136
nederland zich	-163	119	142	78
nederlanders in	46	-137	-135	98
nederlands centrum	-48	-112	126	151
nederlandsche bank	-58	117	-68	-101
nederlandse arbeidsinspectie	-98	60	-176	-127
nederlandse gemeenten	-82	-95	-46	112
nederlandse orde	-81	148	-141	-95
nederlandse steun	-88	-137	-132	-103
nederlandse vereniging	-100	-187	76	-30
nederlandse voedsel-	-89	21	-113	-114
nederlandse zorgautoriteit	-88	-73	14	135
nee ,	-150	-117	-158	-127
nee .	-101	-208	204	-145
neem dit	-106	-167	118	2
neem ik	-73	-9	324	307
neemt .	-147	-171	73	44
neemt de	-134	37	93	187
neemt deze	-108	-148	-26	-133
neemt dit	-135	-178	151	201
neemt het	-13	99	209	164
neemt niet	-130	-142	-130	-83
neemt sinds	61	-178	43	-148
neemt u	-149	-104	187	-158
neer .	-47	86	150	-170
neergelegd .	-70	-75	86	-131
negen .	-18	-115	-131	-111
negen dagen	-54	-81	-137	-102
negen van	-41	-168	59	-127
negen weken	107	-84	-53	-103
nemen ,	-151	-22	-61	-134
nemen .	-173	195	55	-43
nemen in	-58	138	30	-69
nemen van	-156	167	-122	-75
net als	-118	161	-188	-124
netwerk van	-140	55	-71	46
nidos .	-114	-182	-188	-145
nidos en	-94	123	161	78
nidos heeft	-112	-123	122	59
niet ,	21	-27	95	-238
niet .	0	-133	119	-203
niet :	99	-198	119	-84
niet ;	-158	82	-94	-174
niet ?	-73	-83	-94	-39
niet aan	-51	-32	53	-180
niet aangetoond	146	-116	-161	-88
niet aangetroffen	132	-100	-151	-79
niet aantoonbaar	162	-117	-131	-54
niet af	167	-190	-126	161
niet alleen	-14	90	-184	-131
niet alles	-193	-154	-196	-146
niet altijd	85	-178	43	-102
niet bekend	-22	-98	-109	-155
niet bereid	-101	-130	-25	-186
niet bij	-135	-82	53	-232
niet binnen	-133	93	107	-166
niet dat	106	-154	-230	-117
niet de	-202	54	-108	-178
niet doen	38	-194	-48	-151
niet door	6	-174	55	-206
niet doorkruisen	-60	-82	-24	-114
niet duidelijk	-165	-159	5	-102
niet eerder	-120	-127	16	-3
niet gaan	-108	-59	236	-18
niet gebleken	251	-208	-73	-85
niet gehaald	82	-174	-234	-148
niet gekeken	-202	-148	-186	-55
niet gevonden	248	-167	-260	-91
niet haalbaar	-96	-14	27	-5
niet hebben	75	-110	-125	-112
niet heeft	-206	103	10	-118
niet het	-1	-172	-4	-146
niet iedere	-106	-104	-106	36
niet in	-298	48	259	-281
niet is	-120	125	-8	-40
niet kan	142	-35	96	-193
niet kennen	59	-113	-175	-98
niet kon	-47	93	-78	-111
niet kunnen	326	-184	-279	-83
niet langer	-282	275	7	54
niet meer	50	82	-61	18
niet met	55	30	140	-51
niet mogelijk	-165	-140	157	-127
niet nodig	-106	-70	164	-170
niet of	172	-92	-117	-93
niet om	-152	-186	63	93
niet onderzocht	85	-195	-272	-161
niet ontbreken	-190	210	-189	-48
niet op	-5	-337	77	-29
niet openbaar	-131	-57	-154	-135
niet opgenomen	-167	-118	-148	-198
niet over	-35	126	-19	-381
niet overal	62	-222	-45	-228
niet overgenomen	-175	41	238	-192
niet overnemen	-109	-108	181	-112
niet rijp	-155	-116	184	-143
niet te	-67	-54	159	-172
niet terug	-105	-52	-223	-210
niet tijdig	-147	-101	-173	47
niet toe	-233	5	70	-195
niet tot	-73	19	46	-153
niet uit	94	-194	-42	-259
niet uitvoerbaar	-171	-96	159	-104
niet vaker	168	-123	-129	-66
niet van	-12	-50	-331	-180
niet vast	117	-247	-132	-110
niet vaststaat	37	-179	8	-128
niet vaststellen	118	-146	-111	-71
niet veranderd	-51	100	64	-31
niet verantwoord	-140	-219	154	-169
niet verder	96	-141	58	-148
niet voor	3	-271	-60	-349
niet voornemens	-72	-179	119	-221
niet vooruit	-134	47	43	-224
niet voorzien	-235	64	-82	-233
niet weet	113	-178	-159	-101
niet weg	-156	-141	28	-130
niet wenselijk	-115	-239	60	-123
niet weten	184	-201	-125	-85
niet worden	142	-115	26	-173
niet wordt	73	-80	-115	48
niet zeggen	-186	-152	-106	-70
niet zelf	-128	41	-162	-120
niet zijn	44	68	104	-75
niet zonder	-172	-92	-209	-143
niets ,	-13	118	86	-58
niets .	149	-201	-60	-205
niets aan	83	-147	115	-100
niets meer	-65	-162	24	-154
niets te	9	-140	-148	-54
niets zeggen	183	-112	-163	-119
niettemin zal	-110	-64	151	136
nieuw kabinet	-107	-224	133	273
nieuwe artikel	-109	-190	183	-49
nieuwe datum	-177	-71	-233	-150
nieuwe gegevens	-170	-128	-189	-142
nieuwe regeling	-143	-177	65	193
nieuwe wet	-139	-160	157	-109
niveau van	52	-5	-171	-135
nl .	-80	61	94	10
noc nsf	-113	-140	47	-105
nodig ,	54	-217	-123	-104
nodig .	-297	-50	41	-238
nodig acht	-121	88	47	-156
nodig dat	-132	169	-191	-131
nodig hebben	85	-55	-147	-165
nodig heeft	-126	57	-32	58
nodig in	-129	-115	-106	51
nodig is	-129	158	61	139
nodig zijn	-67	-177	-195	-17
noemt .	-7	-146	-10	81
noemt de	95	9	-98	-172
noemt het	-48	-217	-191	-128
nog #	10	-157	-256	3
nog .	76	-174	-239	-185
nog altijd	90	-38	16	-179
nog bestaat	-12	-89	95	-123
nog de	-108	26	-161	-127
nog deze	-102	-203	-122	299
nog dit	-141	-80	4	229
nog een	-258	-49	182	-49
nog eens	-105	-177	-38	204
nog gaande	-106	-64	122	31
nog geen	-153	58	59	-164
nog iets	28	-170	-175	-69
nog in	49	134	149	-29
nog met	-138	45	60	56
nog niet	-159	-191	-74	-19
nog op	-120	75	-163	-169
nog open	-114	-154	-173	-148
nog overleg	-101	86	106	-132
nog steeds	69	-210	108	-111
nog te	-57	-205	43	-207
nog voor	-66	-175	7	100
nog vóór	77	-43	40	31
noodzaak van	-87	42	-108	-81
norm .	14	-99	121	-175
norm in	-118	-177	152	-182
norm te	-151	75	32	72
norm van	57	39	32	-148
norm vast	-169	90	-179	-185
norm voor	-35	185	-90	-48
nota .	-69	48	-123	97
nota over	-110	-49	-178	-110
nota van	3	56	79	203
notariële beroepsorganisatie	-98	16	6	-122
november #	-95	-190	-35	-55
november .	-127	-186	-13	12
november aan	-93	-162	-168	117
november beschikbaar	-83	-85	-44	-159
november de	-91	-149	36	69
november een	-103	-179	23	61
november heb	-30	-65	-137	-143
november jl	-78	-91	-94	-139
november met	-48	-90	-272	66
november vroeg	-94	-86	-141	-127
nr .	-113	-291	-286	-151
nu al	-273	-328	252	-86
nu bij	-121	6	63	-209
nu de	-144	96	-22	-14
nu het	-131	-154	-106	11
nu in	-143	-84	138	86
nu niet	-178	-44	111	-232
nu nog	-171	-146	57	-175
nu reeds	-168	-92	92	-114
nu uiterlijk	-43	-155	-167	-10
nulmeting van	108	14	-112	-66
nummer #	-70	-87	0	-73
nummer .	-110	37	-146	-148
nvwa .	-116	43	24	49
ocw ,	-55	-77	131	-37
of ,	-80	41	-198	120
of dat	20	-236	-208	-57
of de	-1	-103	-62	151
of die	-54	-176	41	54
of dit	-198	-154	27	-117
of drie	-67	2	6	-85
of een	0	-50	-4	151
of er	28	-159	-30	108
of gedeeltelijk	-166	-129	-161	-121
of het	-80	-43	-57	99
of hij	-180	-123	-118	-113
of iemand	21	-154	66	-143
of ik	-43	-91	-177	-32
of in	120	-106	83	60
of meer	59	-2	-160	1
of ook	-48	-198	-128	33
of te	85	-96	-68	-31
of zij	-179	-129	57	37
ogen een	-78	106	-154	-111
ogen staat	-185	-198	193	-174
ogen van	-180	170	-229	-146
oktober #	-143	-218	-30	-50
oktober .	-89	142	-40	105
oktober een	-148	-198	-5	-22
oktober jl	-88	-90	-160	-129
oktober te	-83	53	-87	-126
oktober van	-96	-137	-231	27
om #	-109	13	-117	53
om ,	-42	-240	-110	-6
om .	85	-133	-244	-161
om :	-79	-231	-178	-179
om aan	-173	32	-132	-159
om advies	-36	-134	-154	142
om alle	39	127	4	34
om bij	-113	43	50	-87
om binnen	17	68	-137	-152
om daarvan	77	-96	122	-106
om dat	39	-28	-172	14
om de	-235	380	-2	9
om deze	-91	-146	-185	25
om die	-34	-114	79	2
om dit	-77	-38	52	4
om een	13	92	-161	-141
om gemeenten	-108	-41	-176	-165
om gevraagd	-147	91	23	-106
om haar	-159	-229	141	-91
om het	-145	73	63	-204
om hun	-158	-152	-17	-157
om in	-25	117	31	-3
om kleine	-71	-134	-117	-113
om meer	-95	-149	-152	-104
om ook	-118	178	249	100
om op	-48	-260	-229	-192
om over	-160	50	-12	54
om redenen	-185	68	53	51
om te	129	-156	-274	50
om vraagt	-121	108	82	34
om vóór	-8	-3	10	-121
om zijn	-114	66	-167	-177
ombudsman .	25	59	-125	-111
ombudsman heeft	-244	-182	-190	-70
ombudsman het	-99	-54	-76	-61
omdat de	-44	-172	-36	-220
omdat een	62	-17	-153	-105
omdat er	84	-115	-131	-69
omdat het	-58	-246	15	-182
omdat zij	86	-235	-268	-147
omgaan met	-16	-152	-162	-140
omgegaan .	-163	-91	-80	-113
omgezet .	-54	-88	-188	-103
omvang van	95	-74	-245	-31
omvat .	-96	34	-128	-74
omzetting van	-63	-83	55	87
onafhankelijk deskundige	-137	-84	-96	-68
onafhankelijke deskundige	-54	-46	-119	-99
onafhankelijke partij	-77	135	-156	-155
onbekend .	186	-180	-29	-143
onbekend is	93	100	-75	-84
onbekende bestemming	-23	-138	-92	-75
onder #	-55	103	-14	-50
onder a	-48	-192	18	135
onder begeleiding	-87	-137	-92	-40
onder bewind	-176	-121	-111	-66
onder bij	-58	71	-140	-131
onder de	-110	36	164	87
onder druk	111	-153	-171	-131
onder een	-168	-246	-201	-151
onder het	-128	-53	-218	-200
onder leiding	-139	-135	-147	-129
onder meer	-100	-212	-193	97
onder moeilijke	-123	-112	-112	-137
onder te	-156	195	5	-187
onder voorwaarden	-93	-126	-110	-137
onder voorzitterschap	-106	-95	-119	-70
onder één	-176	-17	-4	-125
onderdeel van	-188	-92	253	-57
ondergebracht .	-7	57	-119	41
ondergebracht bij	-124	67	-110	52
ondergrens van	-122	141	46	-121
onderhandelingen over	-92	-113	116	84
onderhoud ,	-160	126	156	-210
onderhoud .	-197	-130	-202	-148
onderhoud aan	103	-132	-140	-109
onderhoud is	169	-133	-130	-118
onderhoud van	65	-197	-122	-93
ondernemend nederland	-8	-81	74	-58
ondernemers in	123	-157	-84	-129
ondernemers te	-78	171	-145	-144
onderschrijf ik	-138	-160	171	-146
onderschrijft dat	-37	-207	92	-104
onderschrijft de	-47	-89	121	-79
ondertekend .	-111	10	1	-1
ondertekenen ,	-35	170	-136	-123
ondertekenen .	-111	82	-217	-166
ondertekenen ;	-76	86	-92	-138
ondertekenen en	-39	98	-46	-124
ondervinden .	-120	39	58	-122
ondervraagd en	-116	-72	-118	-104
onderwerp .	32	-92	-118	-94
onderwerp :	-108	-152	-154	28
onderwerp in	-105	-117	37	-14
onderwerp te	-51	-73	-107	-100
onderwerp van	-181	-193	1	-157
onderwerpen .	-123	109	-160	-92
onderwijs #	106	-180	-24	-117
onderwijs ,	-3	-112	31	-40
onderwijs .	77	110	-98	37
onderwijs en	-172	11	70	21
onderwijs is	-10	-102	52	-138
onderzocht .	9	-226	-154	-30
onderzocht ;	31	-110	142	97
onderzocht en	101	74	67	-138
onderzocht hoe	-290	-154	-290	-193
onderzocht in	94	-82	-126	-118
onderzocht of	-189	-92	-194	-130
onderzochte dossiers	80	-106	-76	-37
onderzochte jaren	170	-109	-106	-91
onderzochte periode	75	-110	-158	-48
onderzoek ,	-82	-182	-18	14
onderzoek .	-182	-81	-274	-223
onderzoek aan	-96	-125	-94	-87
onderzoek bij	57	12	-153	53
onderzoek blijkt	134	-98	-115	-90
onderzoek daarnaar	-123	-91	-157	-163
onderzoek dat	-46	-183	-119	-134
onderzoek en	18	-120	-95	-135
onderzoek gedaan	125	-186	-208	-127
onderzoek ik	-54	-138	184	174
onderzoek in	43	-192	202	74
onderzoek is	-199	-116	129	-230
onderzoek naar	-55	130	-175	-109
onderzoek niet	49	-151	11	-169
onderzoek over	-163	89	-23	83
onderzoek te	-102	-117	108	-63
onderzoek uit	135	-152	-128	-80
onderzoek van	50	-246	-252	-202
onderzoek was	25	-140	-77	-117
onderzoeken .	-181	122	-63	-61
onderzoeken hoe	-172	-105	-180	-142
onderzoeken of	-77	-174	93	72
onderzoekers ,	66	-129	13	100
onderzoekers .	156	-110	-136	-120
onderzoekers aan	-4	141	-104	-85
onderzoekers achten	41	73	-111	-98
onderzoekers bepleiten	-131	201	-100	7
onderzoekers bevelen	-203	89	-161	-103
onderzoekers bezochten	-153	-125	-138	-82
onderzoekers concluderen	146	-130	-92	-99
onderzoekers dat	23	8	-174	-149
onderzoekers de	77	-6	-113	-96
onderzoekers doen	-209	-180	-176	-156
onderzoekers erkentelijk	-125	-108	-146	-145
onderzoekers geen	161	-198	-199	-69
onderzoekers geven	-192	73	-126	-147
onderzoekers hebben	-78	-78	-190	-98
onderzoekers is	-55	104	30	-129
onderzoekers komen	28	-145	-144	-66
onderzoekers niet	84	-83	-189	-165
onderzoekers oordelen	120	-115	-53	-55
onderzoekers op	78	54	-161	-117
onderzoekers over	10	-157	-102	-89
onderzoekers raden	-169	185	-185	-139
onderzoekers spraken	-172	-130	-66	-125
onderzoekers stellen	58	136	-178	-126
onderzoekers tekenen	-42	-130	-50	-32
onderzoekers vinden	-95	139	-167	-85
onderzoekers voor	-160	32	-145	-138
onderzoekers zijn	-59	-100	-154	-94
onderzoekers zou	50	75	-159	-47
onderzoeksraad voor	-15	13	-151	-138
oneigenlijk gebruik	157	-121	-140	-103
ongemoeid .	-143	-186	176	-200
ongevallen met	-59	-133	-75	-103
ongeveer #	-218	-258	-256	-158
ongeveer een	117	-163	-137	-129
ongewijzigd .	-139	-146	-4	-140
ons aan	-160	16	36	-174
ons land	34	-220	-229	-178
ons laten	-106	-130	-134	-139
ons onderzoek	-54	-156	-105	-137
ontbrak .	-156	-115	-148	-72
ontbrak een	247	-210	-103	-124
ontbreekt ,	-162	-190	101	-85
ontbreekt .	178	68	-315	-147
ontbreekt de	-83	-163	150	-141
ontbreekt een	66	-249	-205	-149
ontbreekt het	47	-178	102	-123
ontbreken ,	1	102	67	84
ontbreken .	130	134	-300	-181
ontbreken de	-42	-182	160	-100
ontbreken van	200	-204	-232	-197
ontraden .	-120	179	-213	-108
ontvangen ,	58	135	71	-49
ontvangen .	-197	-8	-51	-227
ontvangst genomen	-95	-91	-134	-168
ontvangt ,	-131	164	-194	11
ontvangt .	-70	-127	78	224
ontvangt de	-89	-176	23	177
ontvangt het	-70	-124	-164	158
ontvangt u	-100	-153	-111	219
ontvangt uw	-92	-108	-236	132
ontving het	-23	-55	-98	-151
ontving ik	-94	-85	-180	-224
ontving u	-135	-91	-86	-111
ontwerp daarvan	-61	-57	-32	65
ontwerp van	-72	122	-178	-34
ontwerpbesluit dat	-112	-165	98	-22
ontwikkelen .	-125	160	-160	-92
ontwikkeling van	-96	-153	-160	114
ontwikkelingssamenwerking en	-82	-136	-55	-123
onvoldoende grond	-139	-140	-159	-118
onzeker .	-165	-158	90	-204
oog op	-41	-38	-222	-97
ook .	-132	-32	192	-155
ook aan	-54	-112	-163	-164
ook al	-136	-154	-192	-126
ook als	72	48	40	-145
ook beveelt	-119	126	-105	-102
ook bij	-221	-155	12	-193
ook dat	76	-236	-117	-140
ook de	0	-30	-21	58
ook een	-205	-4	133	-253
ook geen	-175	-266	134	-127
ook het	-69	63	2	-28
ook in	-257	26	-287	58
ook is	43	-78	-127	-121
ook met	-104	102	122	42
ook na	-156	177	30	-149
ook naar	-101	-133	-39	-116
ook niet	-159	-255	235	-170
ook nu	-101	-109	-170	-139
ook op	-145	15	-115	-7
ook s	-13	133	161	31
ook te	-166	-144	-172	-109
ook van	-138	68	-147	20
ook voor	3	109	-81	3
ook vragen	-147	94	-161	-132
ook wie	-192	-163	-138	-55
ook wordt	-163	80	0	-169
ook zonder	255	-52	16	-95
ook zou	-124	211	-298	-162
ook zouden	-150	158	-139	-175
oordeel .	108	-143	22	-156
oordeel dat	-45	22	-77	-224
oordeel geen	-108	27	113	-140
oordeel gegeven	-146	-159	-143	-31
oordeel is	0	26	-218	-136
oordeel over	-40	8	-111	-134
oordeel van	119	71	-12	-103
oordeelt dat	246	-25	-195	-150
oorzaak is	35	-149	-186	-118
oorzaak ligt	107	-144	-155	-131
oorzakelijk verband	144	-119	-161	-72
op #	-136	-90	-15	9
op ,	135	-203	-221	90
op .	-39	-39	58	79
op ;	-42	135	-51	-154
op aan	73	87	-73	-35
op afstand	-141	18	5	-45
op alle	12	78	74	51
op artikel	-180	-108	175	-198
op basis	-19	94	25	-17
op begeleiding	-83	-55	79	-135
op bezwaren	-136	116	191	-64
op dat	-42	-179	-179	-157
op de	130	-22	-36	-22
op deze	-7	-176	-48	-43
op dezelfde	14	49	-136	-17
op die	13	-220	-204	37
op dit	-149	-72	97	-34
op drie	-38	-34	-201	-175
op een	7	22	-197	-46
op eigen	-200	-167	53	-226
op elf	35	-99	-88	-125
op elk	-122	165	25	-122
op elkaar	-111	-200	136	-25
op elke	-207	105	-14	115
op en	-106	-139	-178	39
op feiten	-152	25	-127	29
op gang	182	-203	35	-206
op goede	-94	-39	-81	-32
op grond	-149	-137	75	-195
op haar	-141	-159	43	-52
op heden	11	-156	-38	-152
op het	19	19	-47	-43
op hoofdlijnen	-80	52	93	61
op hun	97	32	-79	-273
op iedere	-116	19	-175	93
op in	-132	201	51	31
op internet	-102	44	-18	-7
op korte	-190	-125	-109	93
op kosten	-191	78	-19	-164
op langere	110	-185	-169	-78
op loon	-167	-138	-141	-95
op maat	98	47	-115	-161
op meer	-17	66	60	149
op mijn	-208	-158	219	56
op niveau	-15	114	-121	-129
op onderdelen	45	-116	-179	106
op ons	-118	-126	-149	5
op orde	209	-198	-156	-217
op papier	173	-81	-212	-30
op prinsjesdag	-90	-131	-95	168
op rijksoverheid	-73	-144	-125	114
op saba	119	95	-148	-144
op schiphol	-16	-134	-178	-77
op scholen	90	-119	-152	-56
op school	-110	-74	48	25
op schrift	87	102	-207	-149
op straat	24	-160	-194	-203
op tafel	-78	-142	63	-142
op te	-192	53	38	-45
op tegen	-183	-97	69	-94
op termijn	-96	144	-267	-174
op terug	-61	-84	-74	63
op tijd	185	-136	-208	20
op twaalf	-102	44	-60	-70
op twee	-39	15	67	186
op uw	-44	-152	-190	-73
op veel	155	-165	-156	-145
op veertien	-111	-130	28	52
op vergelijkbare	143	-82	-24	-41
op verzoek	-119	-226	-343	-103
op vier	182	-108	-152	-119
op vijf	88	-147	23	-111
op voor	-122	157	-192	-190
op voorraad	-114	89	-217	-152
op vragen	-41	-124	-142	-149
op wat	-125	-190	-200	-149
op weg	-112	19	71	55
op welke	42	-44	-212	58
op werk	78	-124	8	-176
op wijzen	-84	-106	63	162
op zaterdag	-150	94	-150	-64
op zes	55	-135	-4	-179
op zich	-17	-156	-321	-86
op zichzelf	86	-187	-199	-135
op zijn	-53	-53	91	117
op zondag	-145	-5	-8	30
op één	-83	-102	-52	-199
opbrengst van	62	91	62	-113
opdracht .	-142	-98	54	78
opdracht van	-84	-146	-22	-99
open ,	-99	-156	-141	-126
open .	-173	-169	72	119
open te	-174	127	71	48
open voor	-100	28	-101	-220
openbaar .	-184	-44	-185	34
openbaar ;	-40	45	-54	-106
openbaar bestuur	-108	-198	-162	-180
openbaar gemaakt	-116	-118	-134	-137
openbaar maken	-140	177	53	42
openbaar ministerie	-91	-96	2	27
openbaar te	-149	107	-155	-9
openbaar worden	-82	-203	-174	-164
openbaarmaking van	-90	38	-117	25
openen .	-111	104	-167	-159
openen van	161	-167	-96	-83
opengesteld ,	-102	-165	90	147
opengesteld .	-116	-6	-57	-217
opening van	-3	76	-49	-121
openstaan .	-95	-108	-117	46
openstellen voor	-164	125	-140	71
openstelling voor	26	-164	40	-14
opgedaan .	-146	-103	-154	-153
opgelegd .	-43	80	-155	-103
opgeleverd .	-38	-85	-240	49
opgelopen .	104	-161	-116	-70
opgemerkt dat	-37	20	-137	-105
opgenomen ,	91	-148	44	4
opgenomen .	-186	-180	20	144
opgenomen in	-129	3	163	70
opgesteld ,	-64	-155	95	39
opgesteld .	-146	-139	-129	42
opgesteld door	-97	-98	-113	-152
opgevolgd .	-173	30	145	85
opgevraagd .	74	75	-123	-103
opleggen .	-84	-161	112	-60
opleiding ,	53	-175	-28	-178
opleiding .	144	-36	-277	68
opleiding en	-15	-54	-241	-175
opleiding van	58	138	77	10
opleiding voor	-129	60	44	74
opleveren .	-92	-97	61	-139
oplevering van	-97	-111	-160	111
oplevert .	15	-167	-34	-214
oplopen .	-134	-133	-130	-162
oplossing ,	-137	-84	-133	31
opnemen ,	5	-24	68	65
opnemen .	-145	31	6	-7
opnemen in	-99	107	94	-97
opnieuw .	-180	141	15	44
opnieuw een	-167	14	-127	-22
opnieuw in	5	80	-32	36
opnieuw op	-112	75	-22	127
opnieuw te	-154	-2	-224	54
opnieuw worden	-114	-127	-175	76
oproep van	-69	155	49	-111
opslag van	-187	-159	-184	-174
opstellen ,	63	119	-36	-126
opvang .	-53	-10	-45	-44
opvang in	-156	-162	-139	-8
opvang van	-152	-188	14	-192
opvatting dat	-117	-141	-199	-131
opvatting van	-49	78	75	-55
opvolger .	-148	26	-3	224
opvolging :	-143	-195	168	-27
opvolging van	-68	-81	-171	25
opzet van	-99	-38	66	32
opzichte van	196	-128	-48	-85
orde .	115	-79	-43	61
orde in	-59	-112	53	153
orde is	83	-174	93	-155
orde van	-139	103	-231	-162
organisatie voor	-62	-122	-119	-97
organisaties .	65	-134	-177	-161
organiseren .	-133	140	142	47
ouder dan	189	-182	-208	-126
ouder zijn	-59	-29	-175	-142
ouders .	-141	-170	4	11
ouders die	-159	2	-102	-134
ouders met	-47	-14	-197	54
ouders zouden	-90	-60	-76	-84
over #	42	-171	93	87
over ,	-93	-103	157	108
over .	-165	-118	265	63
over :	20	162	111	51
over ;	63	-38	164	89
over aan	-106	102	-59	-171
over aanbeveling	-53	-79	114	78
over dat	-154	-184	-167	-16
over de	45	-89	-134	-59
over deze	-12	-116	82	-100
over die	-161	-159	-40	-12
over dit	-125	-155	-241	20
over drie	-47	136	46	32
over een	-135	-40	31	104
over haar	-44	-89	-161	-129
over het	118	-87	-145	-31
over hetzelfde	30	-90	-172	-144
over hun	88	-230	119	-232
over op	-176	-158	61	144
over te	-183	84	64	-179
over tien	-201	-59	39	-171
over twee	-214	78	-231	12
over uitbreiding	-150	-146	72	78
over vijf	36	109	-160	46
over voldoende	116	-140	-46	-87
over wachttijden	-110	18	-111	-173
over wat	-115	-159	42	28
over zo'n	60	-80	-81	116
over één	-156	-104	-163	-193
overal gelijk	-168	-165	105	71
overal in	-100	26	-8	47
overbodig .	-166	-229	247	-172
overdracht aan	-24	29	-121	-142
overdracht van	-122	79	-138	-156
overeengekomen dat	-84	-128	30	93
overeenkomstig de	-113	-118	4	-155
overgang naar	88	-142	-171	-132
overgedragen .	48	-104	-131	-95
overgenomen ,	-100	113	158	-102
overgenomen .	-151	-16	243	40
overgenomen :	-27	-172	161	94
overgenomen ;	-39	-191	147	86
overheid ,	-137	-159	-178	-61
overheid .	-120	-161	-3	39
overige aanbevelingen	-59	-136	26	24
overige drie	-88	-145	-180	-148
overige zes	-141	76	43	131
overige zeven	-194	-150	-2	-16
overigens al	-114	-135	49	-125
overlaat .	90	36	61	-92
overleg .	-75	-88	37	102
overleg brengt	-121	-118	-125	-138
overleg gevoerd	-33	-42	-165	-167
overleg ik	-116	-138	-249	181
overleg met	-107	82	241	195
overleg over	-113	-192	0	-33
overleg van	-82	-116	-156	-47
overneemt .	-119	-176	4	159
overnemen ,	-88	-167	170	126
overnemen .	-130	-236	199	-122
overtreding is	-59	-147	-71	71
overweeg ik	-128	-141	-141	13
overweegt een	-100	-222	-115	-206
overwegend gunstig	130	-150	-82	-105
overweging de	-149	317	-285	-186
overweging een	-63	84	-115	-78
overweging gegeven	-69	193	-165	-155
overweging het	-174	173	-140	-151
overzicht per	-102	45	-149	11
overzicht te	-61	-106	-156	49
overzicht van	-107	-71	-266	116
panel van	-105	26	-143	42
paragraaf #	-146	-141	259	-210
paragraaf over	-58	120	147	58
particuliere verhuurders	82	17	45	-73
partijen het	-121	-139	201	62
partners ,	-94	-163	-168	-163
partners die	7	69	-80	-86
pas als	-137	-132	124	79
pas in	-70	-184	-20	-220
pas na	60	138	-190	-169
pas worden	-71	-119	94	-151
passen .	-151	76	-225	-167
past bij	-56	62	55	16
past binnen	-73	-107	-126	-174
past daar	-114	-112	155	-164
past een	-62	-117	-96	-172
past mij	-137	-162	287	46
past niet	-145	68	262	-104
peiling onder	-68	-95	-101	97
peiling van	174	-104	-85	-114
per #	-154	-102	355	356
per aanbeveling	-94	-222	-234	-236
per bedrijf	-161	-8	23	-109
per brief	-131	-175	5	-78
per dag	-90	-21	48	24
per deelnemer	-115	107	6	80
per eenheid	-101	149	-160	-90
per gemeente	66	83	-71	10
per geval	-83	23	-113	130
per gezin	-76	139	-166	-118
per hectare	48	-14	-128	72
per instelling	-105	-37	85	83
per jaar	-100	-19	44	-97
per kwartaal	-74	104	-160	-150
per land	-76	32	-55	38
per leerling	-152	-168	-140	-77
per maand	-141	-9	26	27
per persoon	-135	27	81	-91
per plaats	38	26	-171	-99
per project	61	9	102	18
per provincie	-149	152	-156	-123
per regio	-66	59	93	68
per saldo	198	-119	-117	-62
per scan	-150	30	-109	-146
per sector	-131	-70	170	20
per twee	40	-30	14	-87
per uur	-200	58	-88	-36
per week	202	-151	-225	-79
per zaak	105	-54	-148	-103
percentage van	-118	94	47	-110
periode #	-132	-131	50	44
periode van	-109	101	-208	-171
periodiek evaluatieonderzoek	-140	-157	17	24
periodieke rapportage	-112	-118	-118	-83
persbericht uitgebracht	-88	-56	-63	-161
personeel in	47	-120	92	72
personeel van	-133	69	-80	63
personen ,	151	-171	-122	-96
personen die	-206	-162	-50	-103
personen is	135	-130	-115	-88
personen met	78	-149	-158	-93
persoonsgegevens .	-80	-220	-82	-129
persoonsgegevens en	-108	-152	87	-137
plaats .	-29	69	-33	79
plaats daarvan	-134	-212	157	155
plaats een	-99	-101	55	-162
plaats in	72	67	-22	61
plaats krijgt	-40	58	-201	-140
plaats om	-114	-20	-170	-136
plaats te	-115	-196	-1	47
plaats van	-101	138	11	-53
plaats zou	-120	159	-156	-125
plaatse .	118	-176	-249	-117
plaatsen ,	-83	161	16	-168
plaatsen .	-223	81	-311	7
plaatsen van	-141	-165	83	149
plaatsgevonden .	-75	-77	-55	-65
plan van	-101	-172	13	-3
plan voor	-140	76	-114	121
planbureau cpb	-117	-110	-100	-79
planbureau voor	-180	-125	-186	-150
planning is	57	-127	-180	12
platteland ,	-101	89	-120	-128
pleidooi van	-116	76	13	24
pleidooi voor	-147	218	144	-156
pleit de	-175	125	-177	-98
pleit hij	-131	132	-148	-122
pleit voor	-155	260	-140	-223
pleiten voor	-159	142	45	-11
plek in	6	61	-67	-59
plicht om	-105	23	-60	108
politie ,	-26	-153	-54	14
politie .	-51	93	-3	-65
politie en	73	-12	5	-103
pools ,	-109	-126	158	10
positie van	-118	-86	-38	-75
positief .	140	-113	-125	-133
positief advies	99	-169	103	-77
positief over	167	-168	-132	-115
postbus #	-60	30	-110	-104
posten in	68	-93	54	83
praat ik	-91	-87	-150	89
praktijk .	-143	-164	154	-187
praktijk is	76	-124	-48	-143
presenteren .	-108	-90	-124	-96
president ,	-107	-133	-110	-98
prijs van	-130	-161	84	-105
primair en	-34	49	95	-175
primair onderwijs	-94	-120	-151	-89
problemen met	45	-107	-134	-142
procent ,	118	-89	-22	26
procent .	34	80	-121	19
procent aan	66	-132	-92	-128
procent af	142	-175	-169	-110
procent afgenomen	120	-131	-174	-27
procent bij	65	-120	-127	-136
procent binnen	210	-241	-147	-100
procent daarvan	169	-85	-90	-98
procent dalen	-28	-167	-114	-75
procent de	163	-193	-126	-71
procent een	-76	-140	-100	-103
procent gedaald	140	-121	-240	-95
procent gestegen	150	-51	-114	-74
procent hoger	189	-127	-94	-79
procent in	-110	-169	-138	-182
procent is	-88	-103	-93	-72
procent lager	268	-194	-168	-119
procent meer	314	-171	-186	-195
procent minder	316	-242	-173	-167
procent op	159	-151	-164	-90
procent te	-124	73	-45	-46
procent terug	107	-135	-83	-118
procent teruggelopen	147	-111	-152	-65
procent toe	180	-174	-102	-154
procent toegenomen	71	-46	-86	-30
procent vaker	198	-107	-172	-124
procent van	167	-115	-44	-159
procent verminderd	172	-91	-94	-52
procent voor	63	1	-10	76
procent was	21	-91	-176	-95
procentpunt ,	77	-62	-130	-110
procentpunt .	169	-96	-78	-77
procentpunt gedaald	142	-75	-118	-91
procentpunt hoger	206	-93	-131	-121
procentpunt lager	164	-98	-126	-83
proef ,	-132	-176	134	166
proef .	-121	24	13	-192
proef in	131	-15	46	-52
proef is	-105	-125	-170	159
proef met	-109	-16	-27	52
proef te	-88	104	43	-105
proef wordt	-129	-123	-231	113
prof .	-125	-102	-98	-65
profiteren ,	107	-85	-112	-92
programma .	-138	-141	142	35
programma in	-79	-175	-175	-122
programma is	-147	-134	-44	-192
programma van	-119	-4	61	53
programma voor	-107	-194	192	113
proportioneel .	102	-154	89	-58
provinciale staten	-71	41	-60	-104
provincie een	-87	8	-10	-119
provincie zal	-103	-70	-148	-104
provincies ,	-116	-65	145	-206
provincies .	-192	72	-176	-15
provincies en	-196	-40	-228	-179
provincies te	-83	130	3	89
provincies zullen	-61	-93	-185	-143
publicatie van	-59	100	57	-1
publiceerde de	-162	-148	-107	-106
publiceert in	-73	-71	-185	0
publiceren .	-83	-134	-260	-75
publiek geld	-125	-165	3	-140
punt #	-156	243	-116	-214
punt ,	-127	265	207	-101
punt .	-99	-202	-128	-86
punt geen	-133	-198	108	76
punt is	-198	88	21	-181
punt niet	-84	-175	128	-156
punt van	-66	-100	14	19
punten zijn	-151	-119	162	-161
pvda-fractie vragen	-127	-4	-153	-127
raad ,	-176	168	115	-23
raad .	5	12	-93	-148
raad acht	-91	30	-191	-116
raad adviseert	-140	185	-135	-93
raad bepleit	-132	155	-170	-127
raad constateert	142	-147	-110	-59
raad dat	-16	99	-112	-106
raad doet	-187	-114	-163	-175
raad een	-36	77	-199	-145
raad erkentelijk	-62	-117	-111	-111
raad heeft	-88	-199	1	-175
raad het	-174	-46	-214	-107
raad in	80	-98	-164	-107
raad is	-83	-227	78	-100
raad komt	85	-121	-171	-125
raad meent	-131	4	-90	-105
raad niet	124	14	-199	-82
raad om	-125	225	129	75
raad op	133	-128	-133	-88
raad over	28	-193	50	-6
raad pleit	-110	127	-149	-83
raad schetst	-156	-146	-100	-97
raad stelt	50	-78	-156	-156
raad van	-172	-170	-107	152
raad voor	-188	3	-22	-77
raad voorstelt	-81	136	3	-65
raad wijst	160	-233	-124	-109
raad wil	-100	112	-189	-120
raad ziet	91	-69	-145	-85
raad zijn	-72	76	36	-73
raad zou	-169	153	-136	-37
raadplegen .	-93	-186	23	-177
raadt aan	-237	327	-194	-162
raadt het	-96	117	-173	-136
raakt aan	-94	-18	32	-1
raakt de	-153	-166	-114	-165
raden aan	-187	202	-218	-211
raden wij	-146	174	-16	-179
raken .	-40	-189	-93	-118
raming .	74	-89	-173	-89
raming van	-60	-130	30	-38
rapport ,	-148	131	-225	27
rapport .	41	-217	-337	-316
rapport aan	-155	-31	-1	-186
rapport als	-57	65	-109	-110
rapport besluit	-164	-90	-129	-116
rapport besproken	-66	-91	-182	-172
rapport bevat	-176	79	-27	-134
rapport de	-179	104	-220	-138
rapport doet	-166	-175	-188	-106
rapport een	-134	83	-156	-131
rapport eindigt	-128	3	-115	-115
rapport gaat	-152	-165	-173	-140
rapport geen	108	86	-203	-77
rapport hierbij	-79	-153	-173	-173
rapport in	-65	-190	-118	-161
rapport is	-130	-232	-168	-166
rapport laat	180	-201	-99	-73
rapport met	-103	41	-212	79
rapport mondt	-139	-74	-172	-107
rapport niet	-182	-104	-179	-197
rapport noemt	-173	12	-135	-84
rapport nog	58	-86	-91	-112
rapport op	-113	-55	-255	-268
rapport over	-149	-166	-159	-182
rapport sluit	-132	-17	-132	-182
rapport te	25	-157	-104	-141
rapport terug	-135	-104	-66	-90
rapport treft	-169	-84	-76	-87
rapport van	-95	-181	-226	-222
rapport wachten	-129	-126	-65	-89
rapport werken	-148	-95	-70	-98
rapport wordt	-174	29	-188	-4
rapport zijn	23	-132	-94	-124
rapportage is	-80	-123	-159	-7
rapportage over	-131	-211	-213	171
rapporteer ik	-106	-184	-152	153
rapporteren .	-118	-82	-33	59
reactie .	-60	-181	-175	-210
reactie :	-170	-275	336	143
reactie aan	-140	34	-123	-95
reactie daarop	-42	-88	-128	-68
reactie op	-118	-175	-114	-181
reactie te	-31	-93	-131	-100
reactie toe	-85	-69	-85	80
reactie uiterlijk	-76	-21	-143	37
reactie van	-94	28	-148	-231
reactie verzocht	-76	-74	-153	-66
reageer ik	-84	-73	-181	-244
reageren .	-98	-157	-221	-25
reageren op	-75	-129	-191	-72
recht aan	-182	-139	201	-109
recht op	-288	83	-115	-159
rechtbank den	-5	-68	-118	-96
rechten van	-70	-84	-198	-144
rechtspraak heeft	-64	93	-135	-80
rechtstreeks aan	-19	-68	-189	35
redactionele kanttekeningen	-107	-143	91	-104
rede .	-166	-216	54	-201
reden niet	-184	-126	204	73
reden om	85	-198	-24	-151
reden voor	77	-126	-195	-108
redenen van	-189	-2	-37	13
reeds de	-130	-154	-124	-115
reeds een	-141	-121	142	-115
reeds in	-104	-142	26	-144
regeerakkoord is	-75	-59	-220	-105
regel .	71	-121	123	-131
regeldruk atr	-101	75	-126	-97
regelen .	-136	41	-107	-93
regeling #	98	-104	-184	-182
regeling ,	-5	-57	-119	-74
regeling .	-52	-155	120	73
regeling die	-192	-210	167	57
regeling een	-69	31	-117	-133
regeling in	-62	-243	-239	-247
regeling is	-128	-180	2	-131
regeling loopt	-157	-121	171	-111
regeling met	-122	102	-49	72
regeling na	-112	152	-191	-120
regeling ook	-85	-187	-123	-149
regeling op	-150	108	-179	-147
regeling open	-65	43	-99	-96
regeling per	-131	35	109	76
regeling periodiek	-134	-155	3	12
regeling te	-140	100	3	34
regeling tot	40	86	-189	-168
regeling voor	-213	-13	159	35
regeling was	37	-153	-136	-168
regels .	-160	-207	-11	-115
regels niet	-141	-74	73	-147
regels op	-97	-63	154	82
regels voor	-120	-155	-179	-60
regelt ,	-91	-120	136	125
regering de	-83	-127	-107	-180
regering dit	-47	-177	-158	61
regering een	-113	63	77	-160
regering heeft	-55	-64	43	-74
regering in	-52	48	51	-110
regering is	-112	-161	-193	105
regering niet	-112	72	192	-159
regering te	-56	-145	-132	-169
regering verzocht	-59	-111	-231	-222
regering verzoekt	-55	-155	-169	-126
regering wordt	-44	-125	-139	-84
regering zal	-32	-72	61	155
regering ziet	-114	-74	-79	-122
regio ,	-121	58	118	109
regio .	-7	-145	-72	-70
regio één	-101	104	-192	-126
regio's .	-157	-123	174	157
regio's met	-164	44	-44	-126
regionale ontwikkelingsmaatschappijen	10	49	-55	-69
register ,	40	30	-201	-158
register in	-132	37	-181	38
register van	-130	212	119	-19
registratie is	79	72	5	-120
registratie op	-81	-189	-98	-132
registratie van	110	84	-230	-172
registreren ,	-72	86	-215	-31
registreren .	-125	160	-161	-137
reizen ,	36	22	-103	-55
reizigers met	-157	-122	-107	-128
rekenen .	-151	-179	-157	-177
rekenen op	104	-113	-191	-167
rekening .	-78	-151	-167	-135
rekening met	76	-165	-157	-128
rekening van	143	68	55	-117
rekening wordt	59	-222	60	-147
rekenkamer concludeert	81	-126	-35	-16
rekenkamer heeft	-130	88	-166	-82
rekenkamer het	-181	-16	-122	-46
rekenkamer over	-99	-171	-104	-40
reservisten bij	-109	-58	-119	-147
resultaten in	-86	-142	64	132
richt de	-148	127	-99	32
richt een	-85	197	-143	-193
richt zich	-142	-71	-7	-152
richten ,	-93	-80	-144	-80
richten .	10	74	-78	-78
richten zich	-145	-25	-187	-166
richtlijn #	-64	-155	-166	-92
richtlijn .	-75	-128	-102	-202
richtlijn op	-82	154	-167	-145
richtlijn te	-133	-30	51	63
richtsnoeren .	-133	-131	-217	-164
rijk ,	-91	48	-125	-156
rijk .	-106	-33	-48	-134
rijk adr	-179	-94	-177	-148
rijk de	-109	92	-109	-77
rijk en	85	-159	-158	-114
rijk in	-181	62	60	-100
rijk om	-143	17	133	-125
rijksdienst voor	-37	-132	136	97
rijksoverheid .	-73	-144	-125	114
rijkswaterstaat heeft	-111	-72	-146	-183
rijkswet op	-66	78	72	4
risico .	-181	-102	-190	-168
risico lopen	113	-104	-124	-72
risico's van	-77	52	98	78
rode kruis	-103	-116	-105	-72
roemeens en	-109	-126	158	10
rol .	42	-136	-193	156
rol van	-22	71	47	-159
rond de	-13	-134	-53	46
rond het	-63	-160	-166	-120
rotterdam en	-159	-144	-38	-43
ruim #	-192	-236	-228	-229
ruim de	57	-137	-230	-155
ruim een	167	-206	-174	-139
ruim vier	11	-100	-91	-110
ruimte ,	-168	-160	-83	-178
ruimte .	-44	-230	286	-241
ruimte die	-161	-145	-163	-138
ruimte om	-125	-31	-161	-164
ruimte voor	-137	39	-140	-185
ruimtelijke ordening	-51	-21	69	17
rvo zal	-119	-95	-184	121
s .	-71	-202	-138	35
s avonds	-146	72	157	-110
s nachts	88	115	13	-38
samen #	-22	-177	-127	-101
samen .	-116	-187	-144	-117
samen aan	-161	-38	77	-190
samen een	-119	-72	-143	-168
samen en	-103	-128	-123	-151
samen met	-94	-29	84	274
samen te	-21	131	-60	-179
samenhang met	-137	-180	-114	-136
samenleving rvs	-58	-78	-47	-77
samenstelling van	31	12	-116	-151
samenwerking met	66	-92	41	12
samenwerking tussen	14	-160	-143	-116
schade aan	42	-143	-187	-88
schade die	-167	-142	-155	-161
schaden .	33	-155	104	-112
schaf de	-141	223	-219	-135
schat dat	204	-171	-121	-151
schatting #	10	-235	2	-229
schatting een	-132	-178	-191	-122
schepen ,	-113	111	-200	-202
scherpen .	-132	37	-157	-94
schetst een	-126	-108	-90	-71
scholen .	-11	74	-153	-133
scholen die	152	-123	-124	-120
scholen een	-148	-35	-231	-94
scholen en	-189	-89	-196	-103
scholen hebben	-118	-133	-225	-122
scholen in	-76	-16	-264	-118
scholen is	108	-110	-67	-57
scholen met	201	-218	97	85
scholen zonder	126	-116	-163	-156
scholing .	140	-190	-185	-137
scholing van	73	32	24	-67
school ,	94	-130	34	-130
school .	-168	-134	-159	-129
schoolgaande kinderen	-139	107	-115	-76
schooljaar #	61	-158	1	2
schoolvakanties .	-136	5	-93	-98
schorsing van	-167	-165	-137	-98
schrap de	-114	138	-179	-112
schrappen ,	-64	133	-129	-90
schrappen .	-145	192	-232	-178
schrappen en	-94	-11	-156	-104
schriftelijk terug	-42	-125	-113	39
schriftelijke vragen	-123	-143	-127	-176
schrijft de	-190	56	-258	-186
schrijft u	-159	-164	185	-127
schrijft voor	-145	20	-211	-268
schrijnende gevallen	-150	62	70	26
schrijven ,	108	-64	56	-190
schrijven .	-173	-71	12	106
sector is	-96	-117	33	-106
sector zal	-121	-181	-148	10
sedert #	-146	-179	115	-119
seizoen #	-129	-137	-11	77
selectie van	-116	148	39	65
september #	-120	-219	17	159
september .	-145	-205	87	146
september een	-160	28	-43	95
september haar	-85	-57	-156	-64
september heb	-67	-72	-70	-221
september hebben	-117	-100	-208	-175
september heeft	-61	-187	28	-198
september jl	-74	-92	-195	-96
september met	-104	-112	128	91
september op	-117	-117	42	114
september van	-117	-84	2	21
significant effect	106	-62	-114	-57
significant verschil	76	-112	-82	-54
sinds #	-60	-152	112	-312
sinds april	-204	-207	100	-296
sinds de	209	-258	61	-121
sinds dit	-124	-236	40	-201
sinds februari	-126	-133	102	-112
sinds het	70	-177	-266	-180
sinds januari	-169	-195	95	-184
sinds maart	-146	-208	128	-210
sinds mei	-130	-158	136	-151
sinds november	-170	-169	180	-38
sinds september	-149	-139	221	-179
sinds vorig	-238	93	179	-284
sindsdien is	18	-95	-159	-106
sint eustatius	82	-193	-140	-122
situatie ,	-162	-118	84	-120
slachtofferhulp nederland	70	-18	-99	72
slachtoffers van	-188	36	-231	-146
slag .	-47	54	72	131
slecht met	-80	-191	173	-84
slecht te	192	-118	-154	-157
slechts #	299	-242	-254	-161
slechts een	139	-144	-117	-92
slechts in	-148	127	-141	-82
sloop van	67	-108	-147	72
slot zou	-122	166	-138	-142
slotsom dat	273	-169	-159	-125
slotte ,	-102	114	114	77
slotte beveelt	-169	115	-119	-106
slotte geven	-127	82	-138	-125
slotte wordt	-77	114	-114	-108
sluit aan	-153	-27	-18	-47
sluit af	-126	-19	-161	-197
sluit de	82	-185	-137	-130
sluit ik	-159	-161	106	-134
sluit zich	-154	-21	104	-113
sluiten .	-43	-40	-251	-79
sluiting van	-178	-74	-36	-74
sluizen in	-108	-92	-112	-132
snelheid van	-50	96	164	-68
sneller aan	-90	-180	-174	-154
sneller dan	30	110	-69	-126
sociaal-economische raad	-108	-131	-134	-115
sociale partners	-125	-22	-51	-257
sociale verzekeringsbank	21	-153	-245	42
sociale zaken	-93	-75	64	25
sp-fractie vinden	-134	-157	-53	-122
speelt .	94	-136	-131	-107
splitsen .	-129	60	-174	-161
sport ,	-109	-77	-68	-108
sport .	-145	-138	73	-157
sport en	33	-101	-11	25
sprak met	-198	-174	-79	-113
sprake .	4	-117	14	-117
spraken met	-207	-164	-85	-125
spreek ik	-83	-55	-242	276
spreekt het	88	-92	84	-148
spreekt mij	-114	20	26	10
spreekt u	-95	-123	81	-94
spreken .	218	-126	31	-7
staan ,	41	-160	-18	10
staan .	-31	-47	50	49
staan dat	-190	-173	223	134
staan de	-141	33	-216	-200
staan in	-201	-157	-168	-160
staat ,	-93	-243	96	-63
staat .	80	-256	-6	56
staat al	-120	94	226	-177
staat daarom	-123	-166	215	115
staat dat	-174	-3	97	-211
staat de	-97	-131	-201	-127
staat een	4	2	-229	104
staat en	-151	8	143	-158
staat gepland	-117	-115	55	155
staat het	-159	65	-214	36
staat hier	-141	-133	-226	-171
staat in	114	-151	67	-234
staat met	-111	22	107	72
staat niet	-122	-165	128	18
staat sinds	-155	66	-14	-155
staat te	75	-145	-142	-138
staat tegenover	195	-192	-197	-103
staat van	26	-18	-10	26
staat voor	-169	-243	-6	183
staat wat	-120	-173	-222	-125
staatssecretaris .	-154	-181	-232	-171
staatssecretaris bereid	-100	-168	-160	-193
staatssecretaris van	-64	-75	153	120
stage in	-124	-170	73	-48
stamt uit	-163	-170	-137	-106
stand van	-127	-89	4	-51
standpunt .	-76	-136	-205	16
standpunt :	36	-197	123	-81
standpunt in	-112	18	11	-51
standpunt op	-138	-104	-86	-106
standpunt toekomen	-30	-86	-107	-146
standpunt van	-127	-166	-199	-52
stap te	-104	-41	11	-148
start .	-180	-171	-10	93
start gaat	-80	-158	138	113
start gegaan	-148	-49	13	-239
start in	-138	-156	-196	216
start van	-119	88	-214	10
state .	-115	-204	1	-19
staten .	-85	-72	-145	-80
staten-generaal een	-104	-148	182	82
staten-generaal te	-22	-53	-103	-81
status van	-64	-91	-41	78
statushouders die	39	-138	-103	-114
stel de	-106	198	-189	-188
stel een	-85	260	-247	-166
stel ik	-90	-93	-88	251
stellen ,	-11	-41	112	-54
stellen .	-60	63	-93	0
stellen ;	-86	-35	-152	47
stellen een	-178	39	54	41
stellen en	-142	23	-168	-195
stellen van	89	117	-163	-151
stellen vast	151	-127	-125	-112
stellen voor	-196	166	65	-47
stellen wij	-52	-126	-169	193
stelsel .	14	-114	-129	-91
stelsel van	71	-168	-168	-83
stelt .	-120	70	-152	-111
stelt de	-58	60	0	-96
stelt een	-114	-202	93	83
stelt u	50	-193	-209	-140
stelt vast	323	-284	-198	-161
stelt voor	-169	193	-51	19
stelt zij	79	66	-158	-114
stemmen .	-114	-81	106	-90
stemmen met	-75	248	-188	-196
stemmen wij	-141	-180	28	-110
stemt mij	-186	-117	-156	-126
ster van	50	75	-93	-114
steun aan	80	-26	-142	-130
steunen .	-97	-164	13	93
stichting nidos	-128	58	95	-44
stichting van	-155	-164	48	4
stilleggen .	-96	-143	-102	-128
stond .	31	-163	-130	-126
stond de	54	-135	-126	-175
stonden #	-69	-64	-109	-150
strafrechtstoepassing en	-77	-142	-84	-99
streef ernaar	-83	-162	-193	185
streeft ernaar	-97	-114	-149	94
streeft naar	-158	-156	80	-134
strekking van	-78	23	-195	-165
strekt daartoe	-114	-210	-153	-130
streven blijft	-126	-146	-180	0
streven is	-166	-193	-215	212
strookt met	-77	33	123	105
structureel #	-121	102	-49	-160
studenten de	46	81	-124	-133
studenten die	22	-163	-107	-105
studenten met	33	-119	-146	-135
studenten van	86	-159	-132	-183
studiejaar #	-53	-111	65	-47
stuit op	-141	-64	273	-35
stuk .	144	-139	-189	-142
sturen .	-86	24	50	26
stuur ik	-94	-137	-231	242
subsidie .	56	-139	-146	-119
subsidie aan	-99	46	-224	76
subsidie te	53	86	48	-62
subsidie van	-131	-177	-192	-32
subsidie voor	-126	70	198	20
suggestie ,	-46	187	177	17
suggestie de	-44	84	-178	-154
suggestie om	-117	237	176	-22
suggestie van	-170	177	79	68
systeem .	-20	136	-185	-162
systemen .	83	-175	59	-109
systemen van	-143	48	113	-112
szw ,	-140	-180	70	-170
szw en	36	-160	111	80
t .	-87	-168	-143	-151
taak van	-209	-64	-226	-126
taak voor	-43	-99	148	-11
taal en	-128	99	-151	48
taal op	-57	-36	-149	95
tafel .	-179	21	115	-123
tarief in	-120	-20	-125	-118
tarieven voor	-73	42	36	46
te adviseren	-64	-172	-300	-122
te begeleiden	-87	14	-137	-132
te beginnen	-116	65	110	235
te begrenzen	-159	-33	58	-71
te behouden	-187	49	-170	-110
te bekostigen	-132	3	-37	98
te beleggen	-120	206	85	-101
te bellen	-148	121	-20	-114
te benadrukken	-77	-93	-105	-90
te beoordelen	43	-60	-208	-97
te bepalen	-178	107	151	-183
te beperken	-228	247	-280	30
te bereiken	-70	7	-224	34
te berichten	-100	38	-138	-161
te beslissen	-145	-197	70	151
te besluiten	-131	-147	74	13
te bespreken	-103	70	2	-139
te besteden	-107	23	17	-155
te betalen	74	75	-150	-52
te betrekken	-100	-21	-140	-181
te betreuren	-31	-111	-106	-44
te bevorderen	-133	-70	-145	107
te bewaren	-121	-3	-25	-142
te bezien	-74	-62	-41	-21
te bezoeken	-99	107	-195	-111
te beëindigen	-83	64	-170	-157
te bieden	-83	149	-56	-56
te binden	-94	63	-149	-168
te blijven	27	62	-31	-119
te bouwen	-124	-103	-3	-120
te breiden	-154	117	73	-56
te brengen	-202	271	-50	-106
te controleren	24	0	19	-236
te danken	162	-133	-89	-88
te dekken	-154	-160	-187	-123
te delen	-114	-55	-173	64
te denken	-126	76	-7	-100
te dienen	94	-175	-3	87
te doen	15	-129	-7	47
te dragen	-63	-4	3	-145
te dringen	-81	-189	-22	-148
te evalueren	-171	-54	-131	-191
te gaan	-55	62	-48	-67
te gast	-103	-92	-169	-161
te gering	69	-201	93	-116
te geven	-219	294	39	-35
te halen	-221	104	-6	-138
te halveren	-155	181	-201	-148
te handhaven	-131	-85	61	-94
te hebben	61	-58	-118	2
te helpen	-130	-125	-100	83
te herhalen	-106	-146	29	112
te herijken	-153	157	-163	-159
te heroverwegen	-52	72	84	48
te herstellen	-139	-142	-212	-65
te herzien	-71	7	-175	60
te hoog	21	-209	-243	-182
te horen	-34	93	-198	-119
te houden	-68	161	-104	-150
te informeren	-86	-120	-101	-41
te ingewikkeld	86	-176	-115	-70
te kennen	-131	-81	-30	40
te keren	-96	79	-3	-145
te keuren	-102	185	-169	-134
te kiezen	-101	-8	79	-59
te kijken	-114	-145	-176	-127
te komen	-193	29	44	-41
te koppelen	-98	161	-172	-194
te kort	136	-2	-22	-190
te krap	-117	9	38	-171
te krijgen	29	107	-220	-262
te kunnen	-70	5	-151	94
te laag	5	-106	-181	-135
te laat	202	-335	-276	-256
te lang	129	-203	-125	-141
te laten	-133	377	-94	27
te leggen	-152	277	-200	-53
te leiden	123	-167	-191	-132
te lenen	117	75	-136	-106
te lezen	77	-144	-64	-93
te lichten	-194	-18	39	-184
te lopen	-102	-33	15	-153
te maken	-58	69	-94	20
te meer	-98	-154	-24	-169
te melden	-225	55	-118	-184
te merken	47	-129	-141	-58
te meten	-174	195	-124	-75
te mogen	-58	89	-193	-157
te motiveren	-36	123	-108	-60
te nemen	-151	275	77	-26
te ondertekenen	-65	242	-129	-179
te onderzoeken	-183	-10	-129	-47
te ontvangen	-39	127	-118	-7
te openen	-104	186	-213	-190
te passen	-145	65	-254	-226
te plaatsen	-59	-90	-66	-62
te publiceren	-106	120	-86	17
te raadplegen	-76	-227	52	37
te rapporteren	-106	-57	-182	-28
te reageren	-80	-160	-214	-171
te regelen	-175	132	-179	-132
te registreren	-114	131	-168	-184
te richten	-2	74	-257	-193
te schaffen	-105	164	-137	-18
te scherpen	-132	37	-157	-94
te schrappen	-135	214	-243	-177
te schrijven	118	-58	-31	52
te sluiten	-14	138	-252	58
te splitsen	-129	19	-189	-170
te spreken	255	-197	-94	-209
te staan	-17	95	158	168
te starten	-102	-137	-115	-125
te stellen	-62	164	13	-92
te stemmen	-106	251	-64	-195
te steunen	-69	-96	64	-54
te sturen	-96	-148	105	110
te toetsen	-178	171	88	-124
te tonen	-140	27	-125	-123
te treden	-178	-182	76	-165
te trekken	4	156	-155	-60
te vaak	-110	-171	-16	-138
te vangen	-160	101	-150	-124
te veel	30	-290	-170	-119
te ver	-163	-247	270	-257
te verantwoorden	-146	-146	149	72
te verbieden	-147	116	-150	-127
te verbinden	-3	37	31	-148
te verdubbelen	-97	85	-48	-174
te vereenvoudigen	-149	155	-100	-160
te vergoeden	-103	-21	-147	-60
te vergroten	-165	-70	-100	-46
te verhogen	-149	184	111	-115
te verhuizen	-113	109	-141	-58
te verlagen	-205	215	38	-85
te verlenen	-126	77	-144	-119
te verlengen	-148	214	52	63
te vermelden	-65	-85	90	-86
te verplichten	-168	222	70	-142
te verruimen	-127	108	77	12
te versterken	-147	5	-181	-121
te verstrekken	-117	122	-164	29
te vervallen	-126	83	-145	34
te vervangen	-123	189	-84	-41
te verzenden	-44	254	-164	-197
te vinden	135	-300	107	40
te voegen	-171	22	35	-161
te voeren	-35	187	86	53
te volgen	24	30	30	-96
te voorkomen	-212	-164	23	-115
te voorspellen	-89	-181	48	-95
te voorzien	-111	318	7	-283
te vormen	-88	192	-5	-150
te vragen	-154	45	-6	129
te vroeg	-95	-186	209	-179
te vullen	-98	-119	36	-24
te wachten	-112	-78	26	-148
te weinig	119	-2	-259	-172
te wensen	204	-247	-258	-170
te werk	100	-123	-182	-131
te werken	77	33	0	123
te werven	-162	53	-160	-137
te weten	-81	-71	-48	25
te wijken	-142	-49	15	-106
te wijzen	-108	87	20	-176
te wijzigen	-51	-108	98	14
te willen	-163	-193	-247	-100
te worden	-122	282	-171	-237
te zeggen	89	5	-259	-184
te zenden	-96	-10	-147	-222
te zetten	0	77	-58	-87
te zien	32	0	-46	96
te zijn	-14	113	-169	-208
te zijner	-99	-108	-19	109
te zoeken	81	41	16	19
te zullen	-139	-74	-68	-182
te zwaar	16	-197	139	45
team in	-170	-3	40	155
team van	-129	-146	-91	-1
techniek ,	52	-111	-126	62
tegemoet .	-135	2	-33	-241
tegemoetkoming in	-107	65	-173	-121
tegemoetzien .	-74	-121	-225	148
tegemoetzien ?	-36	-100	-98	-162
tegen #	200	-115	-163	-215
tegen .	19	-129	-21	-138
tegen de	-131	-46	44	-199
tegen die	-158	36	19	-108
tegen een	96	-28	-35	-133
tegen het	-174	79	-240	90
tegenover .	-174	-102	-150	-112
tegenover dat	198	-192	-194	-111
teken ik	-165	-140	-215	-40
teken van	-34	-99	-117	-128
tekent daarbij	114	19	-137	-135
tekort .	94	-131	-112	78
tekort aan	136	-207	-152	-174
tekortschiet .	154	-165	-245	-158
telefonische bereikbaarheid	74	6	-124	-150
telling in	122	-132	79	-59
telling van	-94	148	-152	-130
telt #	-171	-163	-204	-221
ten aanzien	-30	56	171	-181
ten behoeve	48	-156	-169	-87
ten dele	143	-206	-5	-117
ten derde	-195	113	-23	-38
ten eerste	-134	92	-55	-157
ten goede	-13	-56	55	-146
ten grondslag	173	-158	-212	-105
ten hoogste	-231	14	-173	7
ten koste	104	-203	-121	-109
ten laste	-151	37	143	-37
ten minste	-94	168	-104	-5
ten opzichte	196	-128	-48	-85
ten slotte	-103	259	-122	-50
ten tweede	-157	192	-38	-190
tenzij de	-90	10	40	114
ter apel	91	32	52	-133
ter beschikking	-110	69	-154	-83
ter beslissing	-104	-164	-181	-141
ter discussie	-124	39	-172	-10
ter harte	-115	-24	242	141
ter inzage	-80	-49	-196	82
ter plaatse	101	18	-2	-2
ter sprake	-124	25	111	9
ter uitvoering	-158	-67	-182	-168
ter voorbereiding	-55	-135	-120	147
terecht .	-31	-199	-101	-172
terecht bij	8	-101	-51	-200
terechtkomen .	84	-184	-144	-112
terechtkunnen .	-169	175	-108	-38
termijn .	77	-122	47	-118
termijn in	-105	-174	112	-207
termijn is	-189	-208	-17	-180
termijn kunnen	59	53	-139	-38
termijn van	-162	89	104	9
termijn voor	-83	87	34	-119
termijnen .	-104	110	-158	79
terrein .	-76	-101	137	157
terrein van	-54	74	109	53
terug .	-191	-153	-192	157
terug in	-55	-129	-81	185
terug naar	-50	-103	-66	-87
terug te	-76	33	-35	-8
terug tot	-192	171	-182	-164
terug van	-184	43	178	159
terug zodra	-71	-143	170	152
terugbetaald .	71	-108	-105	-127
teruggebracht .	80	124	-172	-145
teruggebracht tot	-122	8	21	-146
teruggelopen ,	130	-146	-117	-18
teruggelopen .	227	-106	-171	-68
teruggetrokken .	132	-93	-157	-133
terugkeer en	-139	-84	140	28
terugkeer van	73	-125	-190	-181
terugwerkende kracht	-149	-100	39	102
terwijl de	-47	-198	50	-150
terwijl het	40	-170	-2	-125
tevens voldaan	-44	-64	-118	-137
tevreden .	130	-160	-177	-135
tevreden over	255	-156	-167	-108
tevredenheid van	141	-134	-110	-40
thans #	54	-216	-172	-157
thans bij	-72	-119	-155	13
thans niet	-174	-68	57	-17
thuis .	-42	-183	31	-123
tien dagen	49	92	-153	-104
tien gemeenten	-150	-153	-205	99
tien gevallen	174	-126	-148	-91
tien jaar	68	24	-74	-131
tien procent	-148	-135	124	57
tien weken	-25	-170	44	-146
tien werknemers	-14	30	106	-61
tijd aan	15	-112	-86	147
tijd is	27	-94	31	41
tijd kwijt	-121	-177	57	-183
tijd met	64	-97	-129	-144
tijd tussen	-56	77	-82	-94
tijdens de	-8	65	-210	-21
tijdens het	-65	-26	-99	-83
tno heeft	25	-91	34	-164
toch al	8	-183	-26	44
toe ,	-107	45	235	-183
toe .	-168	34	-32	-44
toe ;	-75	5	91	36
toe aan	101	-29	11	37
toe dat	-202	181	-152	157
toe de	-53	-146	-160	-31
toe en	-162	-187	-31	57
toe in	-129	-169	125	121
toe met	-86	-130	-113	-144
toe op	-200	-175	-114	-154
toe te	55	-13	-68	-155
toe zijn	47	-134	-208	-136
toegang tot	-20	63	-136	101
toegekend .	32	-166	80	-158
toegelaten .	-98	-180	66	-100
toegenomen ,	197	-142	-115	-66
toegenomen .	170	-102	-101	-50
toegepast .	17	-105	175	102
toegestaan .	53	-107	62	-58
toegevoegd .	-106	43	55	-93
toegewezen ,	40	-113	-105	-101
toegezegd ,	-147	-20	-196	-31
toegezegd .	-131	-94	-189	-227
toegezegd dat	-83	-152	-97	-253
toegezegd de	-74	-158	-145	-172
toegezegd haar	-55	-94	-211	-154
toegezegd het	-67	-66	-83	-123
toegezegd u	-55	-84	-125	-213
toegezegd uw	-45	-44	-44	-138
toegezegd vóór	-91	-102	-100	-104
toekomen ,	-51	-114	-113	-147
toekomen .	-61	-89	-182	34
toekomen op	-24	-72	-65	-111
toekomst van	-126	-161	-32	124
toelichting .	-131	-232	-19	-135
toelichting aan	-20	-76	-118	-88
toelichting bij	-89	-50	-186	126
toelichting in	-110	75	43	-169
toelichting is	-114	-93	211	-150
toelichting op	-91	1	-173	78
toen een	-42	-85	-106	-121
toeneemt .	-47	-118	-140	-88
toenemen .	-58	-103	-111	-139
toenemende mate	76	-120	-125	-124
toereikend zijn	-58	-100	-30	-123
toeslag voor	-119	107	97	-132
toeslagen en	-68	89	-200	-151
toestaat .	119	-134	-211	-114
toesturen .	-50	-90	48	17
toets in	73	-40	6	43
toets van	-23	-254	107	54
toetsen .	-136	118	-215	-110
toetsen door	-67	110	-193	0
toetsing regeldruk	-101	75	-126	-97
toezeggen .	-79	-37	8	-124
toezeggen dat	-47	-139	-131	-196
toezegging aan	-55	-118	-81	-25
toezegging als	-50	-35	-131	-105
toezegging gestand	-95	-51	-117	-126
toezegging is	-123	-77	-71	-57
toezegging kan	-119	-64	-185	-85
toezegging om	-81	-163	-163	-21
toezegging van	-55	-119	-82	-156
toezeggingen gedaan	-91	-54	-130	-101
toezenden .	-78	-117	-195	38
toezicht ,	-79	-5	57	-168
toezicht .	-101	-245	-97	-44
toezicht bij	-118	44	-182	-135
toezicht door	18	106	-198	14
toezicht in	-63	-143	-170	73
toezicht is	-111	-172	-207	-121
toezicht op	-118	-75	33	-151
toezicht te	-179	98	-181	-191
tot #	196	-76	10	-69
tot acht	-185	109	-165	-120
tot alle	-150	37	39	79
tot de	164	-26	112	-116
tot die	-181	-136	-222	96
tot doel	-188	-163	-123	-81
tot drie	-259	17	-223	34
tot dusver	52	-156	-186	-122
tot een	35	22	66	21
tot eind	-229	-170	-241	17
tot en	-338	-95	30	-42
tot het	-160	139	-27	-70
tot hooguit	-186	176	-175	-107
tot hun	-201	-12	-216	-117
tot meer	-7	-70	-164	-122
tot mij	-107	3	-197	-168
tot minder	181	-173	-216	-144
tot op	11	-156	-38	-152
tot plaatsing	89	-61	-27	-63
tot slot	32	256	-298	-154
tot stand	122	-132	-142	-124
tot ten	-113	176	-80	-114
tot tien	-159	142	-7	-172
tot twaalf	-117	174	-101	-122
tot twee	-109	163	-229	-45
tot vier	-166	-170	-226	-195
tot vijf	-87	23	49	-174
tot wijziging	-99	-134	51	-117
tot zes	96	-17	39	-94
tot één	-23	127	-246	-164
totaal #	-214	-160	-39	-35
traag .	66	-101	36	-79
transport ilt	-140	51	-198	-95
treden .	-146	-207	122	-30
treed ik	-125	-124	146	41
treedt .	-71	-173	-70	140
treedt daar	-118	-120	169	-180
treedt in	-84	-104	-213	105
treedt naar	-66	-153	-127	171
treedt op	-51	-131	88	120
treffen .	-123	-159	-181	15
treft het	-179	-97	-133	-143
treft u	-204	-178	-194	-3
trek ik	-135	-145	-100	-10
trekken ,	41	48	62	-150
trekken .	23	136	-262	-3
turkije en	-130	-96	60	-91
tussen #	141	-71	-133	-52
tussen beide	104	-67	-94	-66
tussen de	250	-107	-229	-159
tussen gemeenten	-109	82	71	-150
tussen het	-62	-144	-113	-109
tussenevaluatie van	-80	-94	-149	-114
twaalf extra	-186	-148	10	-152
twaalf jaar	-92	50	27	-108
twaalf maanden	64	-8	8	-174
twee ,	-91	54	-3	93
twee aanbevelingen	-92	-156	-5	30
twee adviezen	-147	-160	22	-179
twee dagen	52	-4	52	-197
twee derde	130	-214	-173	-118
twee jaar	72	14	-103	-1
twee keer	72	-11	-69	-30
twee maanden	-45	-141	-229	38
twee medewerkers	-197	66	99	-146
twee of	-92	-24	-13	-92
twee punten	-104	-186	154	-31
twee suggesties	-96	122	-190	-188
twee van	25	-215	56	29
twee weken	-98	190	-131	-7
twee werkdagen	-141	-113	83	-133
tweede aanbeveling	-117	164	77	-3
tweede evaluatie	-88	-176	-198	114
tweede gedachte	-79	176	-195	-121
tweede helft	-152	-229	263	223
tweede is	-134	101	49	16
tweede kamer	-75	-28	-239	-134
tweede kwartaal	-89	-131	-17	269
tweede maal	-75	-121	-176	-91
tweede medewerker	-173	-32	-172	-115
tweede punt	-163	149	188	-214
tweede zou	-133	84	-80	-59
tweemaal per	-147	-20	37	118
tweemaal zo	135	-175	-123	-89
twintig jaar	-4	43	-179	-112
u ,	-42	-93	-40	16
u .	-133	-130	-216	186
u :	-85	-274	-194	-167
u aan	-133	20	93	-72
u af	-166	70	194	-175
u akkoord	-56	83	-172	52
u als	-150	-153	-136	-237
u bekend	-132	-186	-56	-57
u bent	-95	73	83	49
u bereid	-56	-63	-179	-173
u beveelt	-74	125	-164	-148
u bij	-97	-141	-25	200
u bijgaand	-78	-84	-95	-116
u binnen	-109	-136	-177	33
u constateert	99	-80	-82	-116
u daarom	-119	-123	195	-94
u daarover	-45	28	-136	97
u dat	-203	-198	129	-176
u de	-97	11	-50	-20
u deze	-84	-207	-111	-26
u die	-106	-108	173	118
u dit	-82	-17	98	-72
u doen	-74	-87	-101	99
u een	-82	-85	-219	62
u elk	-84	59	-149	-34
u haar	-110	-65	-186	-122
u hebt	-109	-121	-154	-166
u heeft	-90	-174	-23	-185
u het	-151	-13	-77	-116
u hierbij	-95	-123	-218	-346
u hiermee	-80	-85	-113	-111
u hieronder	-130	-134	-123	-144
u hierover	-32	-83	-283	163
u hoe	-158	-136	-180	82
u in	-106	-93	-86	229
u jaarlijks	-78	-166	-199	174
u kunt	-62	-84	-34	-11
u melden	-62	-162	121	48
u met	-98	-155	-118	-6
u mij	-77	51	-206	-125
u mijn	-60	-125	2	-115
u na	-64	-84	42	141
u nader	-74	-84	-138	107
u niet	-34	37	50	-168
u nog	-68	8	8	63
u om	-79	89	-164	-105
u ontvangt	-77	-124	-250	78
u op	57	12	-147	67
u over	-128	-215	63	-174
u te	-122	-153	-141	120
u toe	-136	-141	-1	82
u toegezegd	-66	-108	-93	-135
u toezeggen	-47	-129	-99	-198
u treft	-179	-97	-133	-143
u uiterlijk	-65	-160	-159	185
u van	-92	86	-258	178
u verzoeken	-33	-113	-137	-126
u voor	-110	-40	-64	155
u vroeg	-119	-132	-135	-122
u vóór	-82	-77	-33	286
u weet	-89	114	97	-93
u weten	-139	-99	-196	147
u wordt	-63	-58	-169	-94
uit #	14	-121	-168	-86
uit ,	-88	-181	58	161
uit .	-40	-73	11	190
uit :	-4	-82	-87	-36
uit ;	-158	-129	214	-49
uit aan	-190	-175	-196	-102
uit andere	-127	-112	-167	-59
uit artikel	-63	-109	41	-174
uit dan	178	-151	-98	-86
uit dat	198	-207	-219	-67
uit de	78	36	23	-130
uit die	-114	70	15	-83
uit een	94	-155	-65	-105
uit eigen	-13	105	6	-135
uit haar	58	-142	-158	-120
uit het	-24	-123	-65	-94
uit in	-120	21	50	-4
uit met	-140	200	-27	-17
uit naar	-40	-98	-148	-136
uit nederland	-160	-110	-128	-175
uit of	162	-87	-184	47
uit onderzoek	135	-84	-53	-64
uit op	-38	-160	-165	13
uit over	-140	-179	-100	-17
uit te	-9	203	174	67
uit tot	-185	-48	178	67
uit van	-260	-179	33	-267
uit voor	-126	-117	106	123
uitbracht .	-104	-116	-81	-104
uitbreiden .	-40	56	-187	-162
uitbreiding van	-47	-118	-42	-171
uiteen .	-198	-121	-60	-181
uiteen van	199	-194	-172	-141
uiterlijk #	-77	103	-123	216
uiterlijk eind	-118	-197	88	151
uiterlijk in	-114	93	-83	48
uiterlijk op	-61	-66	142	146
uitgaven aan	98	-72	-188	-115
uitgaven van	-111	-59	127	53
uitgebracht ,	-86	-110	-96	-60
uitgebracht .	-115	-5	-200	-83
uitgebracht over	-71	-69	-83	-45
uitgesloten .	-176	47	-166	-170
uitgesproken ,	-135	-74	127	-154
uitgesproken .	-158	-73	7	28
uitgetrokken .	-123	113	197	66
uitgevoerd .	13	-211	-72	-42
uitgevoerd ;	-89	63	-48	63
uitgevoerd door	-150	-109	-247	-227
uitgewerkt .	-49	76	47	-138
uitgezet .	-98	-93	-46	-133
uitkering .	38	-101	-167	-140
uitkomst ,	-116	-99	65	-20
uitkomst .	-111	-171	30	96
uitkomst daarvan	-122	-130	-122	-33
uitkomst deel	-71	-67	-81	84
uitkomst te	62	-137	-165	-95
uitkomst van	-141	-99	-213	156
uitkomsten .	-146	-114	-177	-226
uitkomsten daarvan	-127	-89	-145	97
uitkomsten met	-69	16	-153	23
uitkomsten te	-58	83	-74	-94
uitkomsten van	-159	55	-10	95
uitkomsten worden	-135	-97	-229	153
uitkomsten zal	-72	-103	-235	-16
uitkomt .	52	-132	24	-134
uitleggen .	92	-131	75	-124
uitsluiten dat	-45	-117	-179	-138
uitspraak ,	160	-123	-134	-114
uitspraak .	-103	-204	-146	-139
uitspraak doen	176	-168	-2	-124
uitspraak van	-99	-165	-144	-150
uitspreken .	-84	-74	37	-129
uitstel van	-132	21	-147	-148
uitstoot van	136	-61	-68	-75
uitval het	118	-131	-105	-138
uitval van	-26	122	-62	-147
uitvoer van	36	94	-144	-126
uitvoerbaar is	-105	80	138	67
uitvoeren .	-131	-46	152	-12
uitvoering ,	-88	-114	63	93
uitvoering .	-168	-152	83	117
uitvoering gegeven	-79	32	-6	-154
uitvoering te	-38	-92	-130	-128
uitvoering van	1	-79	-214	120
uitwerking van	-94	-140	161	118
uitwisseling met	131	19	-154	-97
uitwisseling van	-142	112	9	-95
uitzoeken .	-86	-130	57	144
uitzoeken wat	-99	-67	151	167
uitzondering van	-86	-187	26	-165
unie van	-96	-168	-22	65
universiteit leiden	-146	84	-166	-161
universiteit utrecht	-112	-114	-185	87
universiteiten zelf	-167	-90	206	-122
uren .	79	-38	-159	-153
utrecht en	-139	16	-150	-115
uur ,	-124	-176	-167	-110
uur .	-153	160	-8	65
uur ;	-73	45	-144	-126
uur minder	60	66	-117	-50
uur op	34	140	-201	-168
uur per	108	-25	-84	-171
uur te	66	120	-185	-145
uw akkoord	-72	68	-94	86
uw ambtsvoorganger	-86	-123	-70	-84
uw brief	-142	-144	-153	-136
uw commissie	-118	-207	77	-95
uw kabinet	-20	-54	-39	-86
uw kamer	-87	-75	-111	87
uw medewerkers	-127	-138	-127	-101
uw nawoord	-88	-121	-193	-145
uw rapport	-163	-191	-170	-193
uw reactie	-65	-205	-127	-124
uw tweede	-149	171	11	-186
uw verzoek	-60	-30	-46	-148
uw voorganger	-119	-139	-106	-127
uwe majesteit	-20	-54	-39	-86
uwv ,	-138	-98	-211	-202
uwv .	-187	47	-119	-121
uwv en	40	72	-148	-129
uwv zal	-152	-154	-244	132
v .	-76	-153	-183	7
vaak als	181	-146	-54	-55
vaak een	140	-91	-205	-136
vaak niet	235	-258	-95	-141
vaak pas	180	-27	-210	-164
vaarbewijs voor	-136	-5	-143	-136
vak in	31	-187	105	-127
vakbonden ,	-84	-110	-73	-132
vakbonden is	-100	-173	-165	-97
vaker dan	165	-33	-102	-80
vaker een	181	-123	-76	-86
vaker met	2	55	-151	-141
vaker op	124	18	-54	-181
vaker te	132	18	-151	-72
vallen .	-143	143	-211	-110
vallen buiten	-192	-156	-168	-156
valt .	-141	-139	-191	90
valt buiten	-189	-198	-140	-118
valt na	120	84	48	-58
valt niet	-54	-129	53	-67
valt nog	82	-153	-156	-84
valt volgens	97	-109	-82	-43
van #	-58	-8	29	108
van .	-223	-221	133	-38
van :	-92	-244	-212	-109
van aanpak	-82	-139	29	7
van aanvragen	-21	13	-101	-109
van aanvragers	-163	-133	-145	-109
van acht	-44	76	-185	-130
van advocaten	85	53	-93	-150
van alle	-152	135	-21	158
van andere	146	-45	-104	-131
van april	-140	105	-217	-91
van arbeidsmigranten	-126	-92	-74	-62
van artikel	-106	3	45	-33
van asiel	-94	-108	-82	-119
van banken	-70	28	-128	-134
van begeleiders	-1	92	-158	-103
van beide	-1	93	-189	-162
van belang	-208	-33	-86	-236
van bestuur	-105	-18	62	-132
van bijgaande	-52	123	-82	-103
van binnenlandse	-58	13	14	104
van buiten	57	18	-96	21
van buitenlandse	15	-40	-78	39
van bureau	68	-202	-172	-195
van burgemeester	-138	-14	49	8
van burgemeesters	-93	-145	-44	89
van bzk	-106	33	38	45
van d	-77	-142	-156	-107
van dat	32	-120	79	112
van de	90	-15	-11	-32
van deelnemers	13	127	-121	-140
van defensie	-66	-168	18	125
van der	-116	-117	-113	-84
van dertig	-172	-190	175	-111
van deskundigen	-64	63	-119	0
van deze	37	-125	72	-10
van die	71	-175	12	-33
van dieren	-49	-103	5	3
van dit	-123	-266	-133	-17
van docenten	-153	-154	0	-83
van drie	27	-89	150	-29
van duo	-140	-172	-138	-78
van economische	-93	-60	-97	-65
van een	-15	5	8	-48
van elk	-138	190	3	-69
van elkaar	57	32	-86	-130
van elke	93	1	111	18
van europa	69	-104	-122	-150
van financiën	-101	-42	9	-72
van gedachten	-53	-170	-209	-146
van gedetineerden	46	-123	-105	-103
van gegevens	-195	109	-40	-160
van gemeenten	-81	-95	181	-192
van gemiddeld	-73	-195	87	-132
van gezinnen	-134	61	-89	-90
van goede	156	-120	-128	40
van groot	-75	-101	-138	-134
van haar	-135	42	31	-222
van harte	-78	-135	195	-38
van hen	45	-292	-82	-187
van herkomst	56	-60	17	-146
van het	-16	29	-47	35
van hun	-134	25	4	76
van iedere	7	-71	26	60
van in	-118	122	-221	-151
van infrastructuur	-64	46	-205	-189
van inkomsten	-58	8	17	-127
van instemming	-46	-23	-65	35
van inwerkingtreding	-115	-61	65	199
van iob	-133	34	-59	147
van januari	-75	-89	-59	-169
van jonge	-35	88	-176	63
van juli	-59	114	19	85
van juni	-107	15	-152	48
van justitie	-60	-24	-47	-70
van kinderen	-172	-208	-110	-82
van kleine	-33	-77	-203	-89
van koophandel	-129	-1	66	-21
van kracht	-29	-43	-188	51
van landbouw	-90	-154	-127	-143
van landen	-101	16	-132	-120
van leegstaande	-47	36	11	83
van leerlingen	-9	-31	-112	74
van leges	-103	40	-161	-122
van lnv	-73	-145	-23	47
van loon	67	61	-144	-117
van medische	-5	49	50	-126
van meer	-91	128	-52	-30
van mening	-119	51	-202	-191
van mensen	-118	83	-136	-131
van mensenhandel	126	-149	-74	-67
van mevrouw	-124	-91	-187	-176
van mij	-136	-220	14	252
van mijn	-147	-178	67	133
van na	-121	128	0	-137
van nederlandse	52	-95	-5	88
van nieuwe	-138	177	-289	-24
van november	-114	-145	0	114
van ocw	-61	-133	59	46
van onderwijs	-88	-166	150	21
van onderzoeksbureau	-28	45	-118	-164
van ons	-130	56	87	18
van oordeel	-23	25	38	-226
van ouders	15	-78	-6	-172
van per	-106	50	42	-178
van personeel	-51	-132	115	-89
van plan	-128	-80	-253	-220
van politie	19	-71	92	60
van procureurs-generaal	-64	-201	121	84
van proef	-140	65	178	38
van raadsleden	98	-168	-172	-119
van reservisten	-122	-78	-147	-39
van rijksmonumenten	-117	-148	-131	-135
van rijkswaterstaat	37	-87	-136	-128
van risico's	64	-140	-136	-186
van rvo	-134	-123	-176	46
van school	-9	69	-136	-99
van sociale	-99	-103	67	18
van start	-150	-203	3	196
van state	-149	-200	-98	154
van strafrecht	-72	-98	-67	30
van szw	-135	-73	-55	-14
van te	53	-148	102	-150
van ten	-11	76	-81	47
van tien	-118	106	-17	-140
van toelichting	-2	-124	49	-63
van toepassing	-122	-142	-192	-159
van tolken	-63	-123	-135	54
van twaalf	-152	75	-141	72
van twee	0	-116	-53	30
van uit	-82	-176	-8	76
van uw	-95	-180	-134	-236
van uwv	68	55	-181	-182
van veiligheid	65	-154	133	-41
van verkeer	-50	-20	18	-8
van vertrek	44	-224	-144	-135
van verzekeraars	-111	-110	-158	50
van vier	6	37	-38	16
van vijf	-231	106	145	118
van vijftien	-93	-137	0	-130
van visa	-60	-141	-112	22
van volgend	-45	-58	57	151
van volksgezondheid	-57	-79	-124	-15
van voor	-140	128	-206	54
van vrijwilligers	-127	1	-41	141
van vws	-114	84	86	142
van vóór	21	75	-203	-271
van wat	41	-11	-6	-39
van water	47	19	-121	-64
van waterschappen	-96	-168	-22	65
van wet	-34	-106	65	-176
van wie	-239	-55	-131	-109
van wijziging	-131	91	50	188
van zaken	-120	-194	-12	-116
van zes	-53	101	109	28
van zijn	95	-28	18	39
van zo'n	58	-148	119	83
van zulke	-141	-83	82	-99
van één	53	98	137	42
vanaf #	-152	-185	313	459
vanaf dat	-59	-152	97	76
vanaf de	-159	193	-17	72
vanaf het	-163	-86	35	-12
vanaf januari	-167	-139	53	160
vanaf september	-73	-190	41	202
vanuit de	-82	-12	-152	-100
vanwege de	-28	-79	-160	-112
varen .	-111	-181	-23	60
variant a	-106	23	-162	-204
variant b	-119	106	-179	-176
vast ,	5	32	65	61
vast .	-213	-161	118	-72
vast ;	-110	140	-37	-37
vast aan	-166	-238	215	-33
vast aanspreekpunt	-118	176	15	-165
vast bedrag	-203	137	100	-103
vast dat	386	-270	-262	-215
vast in	-142	127	-105	-40
vast te	53	128	-196	-64
vast voor	-78	86	-153	-108
vast welke	-124	155	-152	-162
vast wie	-72	147	-185	-154
vaste commissie	-54	-166	-215	-163
vaste contactpersoon	-43	199	127	39
vaste datum	-131	-185	-139	-126
vaste jeugdbeschermer	95	43	-128	-96
vaste teams	54	11	8	-22
vaste woonplaats	-106	-111	-92	-113
vastgelegd .	-112	32	154	43
vastgelegd dat	-77	-209	99	64
vastgesteld ,	-180	-150	-67	-28
vastgesteld .	117	-149	-152	-11
vastgesteld dat	238	-169	-141	-127
vastgoed belang	-144	-171	-139	65
vastleggen .	-60	103	-208	45
vaststellen ,	73	-36	-108	-97
vaststellen .	142	-34	5	-100
vat ik	-39	-116	-85	-109
veel bewoners	107	-93	-99	-69
veel van	28	-177	-150	-153
veertien dagen	-143	105	-46	-147
veertien maanden	120	-146	-120	-119
veertig jaar	85	50	-151	-108
veilig kan	-60	-179	-64	-62
veiligheid ,	52	-122	36	54
veiligheid .	103	81	78	45
veiligheid defensie	-105	-76	-77	-121
veiligheid en	-99	-118	-15	-69
veiligheid heeft	-152	62	-27	45
veiligheid hierna	-110	-83	-83	-91
veiligheid van	-123	-99	-220	-166
ver ,	-100	-166	9	-129
ver .	-145	-243	237	-224
ver :	-145	-155	195	-110
veranderd .	101	58	-79	-41
veranderen .	-143	-159	-260	-149
verandert .	-121	-101	-130	78
verantwoord .	-104	-173	166	-124
verantwoord is	84	-90	-61	-57
verantwoordelijk voor	-218	-146	-107	-179
verantwoordelijkheid van	-154	-245	117	-156
verantwoording af	-156	-145	-175	158
verantwoording te	-109	169	-110	-132
verband met	257	-158	-236	-122
verband niet	118	-109	-152	-94
verband tussen	215	-184	-185	-119
verbeterd .	107	15	-165	-6
verbieden .	-159	94	30	-117
verbinden .	-4	30	-234	-112
verbindt daaraan	-144	137	-88	-139
verblijf in	57	9	-156	-109
verblijf van	75	58	-157	-188
verblijven .	-115	52	-57	-97
verbod op	-184	180	-152	-26
verbod zou	-132	-182	-102	-107
verbond van	-111	-110	-158	50
verbonden .	-86	37	76	-170
verdeeld .	-205	-199	8	-24
verdeling over	-129	-104	25	160
verdeling van	-97	73	-39	-46
verder bepleit	-113	115	-144	-106
verder beveelt	-131	147	-149	-142
verder graag	-119	169	-123	-112
verder is	-44	35	-191	-32
verder moet	-53	-189	-146	32
verder raadt	-89	77	-191	-126
verder te	-119	-188	-86	-148
verder vraagt	-88	159	-177	-135
verder wil	-110	-230	58	82
verder ziet	-110	147	-146	-172
verder zou	-101	184	-145	-134
verder zouden	-78	153	-136	-110
verdienen .	-98	-2	-128	-125
verdient aanbeveling	-92	168	-195	-132
verdient het	-134	164	-161	-136
verdraagt zich	-120	70	204	-121
verdubbeld .	143	81	-175	-72
verdubbelen .	-144	-99	-182	-151
verdwenen .	106	-167	-119	-121
verdwijnen .	-87	128	-158	-91
vereenvoudig het	-71	174	-153	-87
vereenvoudigen .	-118	185	-182	-133
vereiste van	-112	-5	134	53
verenigd koninkrijk	54	-143	-27	41
vereniging hogescholen	-42	-137	9	127
vereniging van	-107	-135	-143	41
vereniging voor	-92	-188	94	52
verenigingen van	-93	-204	-180	-127
vergeleken .	-119	105	-184	-170
vergeleken met	-134	-156	-123	-140
vergelijkbaar voorstel	-62	-147	-149	-125
vergelijkbare bedrijven	148	-102	-83	-74
vergelijkbare groep	153	-68	-77	-78
vergelijkbare scholen	98	-61	-25	-72
vergelijken .	-99	-132	-136	-134
vergelijkingsgroep .	139	-2	-76	-75
vergen ,	-36	-190	220	88
vergen .	-159	-49	-184	74
vergezeld van	-52	-86	-113	35
vergoed .	-5	-170	-41	-121
vergoeding ,	-94	36	-171	-106
vergoeding van	-104	141	-240	-112
vergoeding voor	-19	52	32	-60
vergroot ,	-47	-85	-144	-126
vergroot de	79	22	-92	-117
vergt ,	-115	-124	32	67
vergt een	-114	72	68	-214
vergunning te	-72	35	-54	-99
vergunning voor	-104	90	-124	-144
vergunningen voor	94	71	-84	-133
verhaal .	-120	-130	-143	-152
verheugd over	-153	-91	-175	-127
verheugt mij	-83	-109	-150	-89
verhogen ,	-75	155	106	-73
verhoging van	-80	178	63	-145
verhoog de	-146	243	-203	-144
verhoog het	-141	201	-224	-124
verhoogd ,	-112	-121	-153	-66
verhoogd .	-178	-190	96	81
verhoogt .	182	-145	-89	-93
verhouding tot	-105	75	101	-162
verhouding tussen	46	-163	-175	-65
verhoudt tot	-177	-160	130	51
verhuizen .	64	-55	-136	21
verkeer en	-100	-101	-49	13
verkeer van	-55	-118	-186	-132
verkenning naar	-71	19	120	75
verkeren .	45	-131	-138	-121
verkiezingen van	-46	50	-180	-187
verklaard .	-134	-114	-99	-76
verklaring van	-126	-166	-179	47
verkoop van	-40	-91	-249	-174
verkort de	-131	154	-135	-118
verlaag de	-198	253	6	-182
verlaag het	-114	109	-111	-115
verlaagd .	-130	36	-149	20
verlagen .	-142	47	-150	-98
verlaging van	-3	79	17	-134
verlang van	-78	102	79	70
verlangen .	-48	-190	108	17
verlangt dat	-124	-16	-181	-150
verlaten .	-127	-9	17	-79
verlaten van	-107	-119	117	-123
verleend ,	-211	-95	-151	10
verleend .	26	-98	-124	-126
verlenen .	-122	51	-202	-199
verleng de	-96	218	-215	-176
verlengd .	-117	-234	50	8
verlengd tot	-159	25	114	150
verlengen .	-118	35	9	9
verlengen van	-92	143	-172	-126
verlenging van	-154	105	34	-46
verlies van	62	70	-146	-151
verliest zijn	-166	-91	-208	-89
verliezen .	27	14	101	-101
verloop van	-34	93	-182	41
verlopen .	21	-169	-111	19
vermeld dat	-87	-168	-152	49
vermelden .	-79	-137	114	-80
verminderd .	172	-82	-107	-52
vernieuwd .	-99	-133	11	-157
veronderstelling dat	155	-139	-88	-49
verordening eu	-93	-156	-188	-66
verplicht ,	-82	23	40	33
verplicht .	-105	119	-13	44
verplicht een	-159	-20	-145	-113
verplicht onderdeel	-101	135	-184	-132
verplicht te	-115	207	-156	-173
verplicht tot	-100	-166	-164	-122
verplichten .	-105	34	-120	-72
verplichten een	-87	177	88	-89
verplichting geldt	-104	-127	-197	-158
verplichting voor	-87	-185	68	-86
verreweg de	97	53	42	-111
verricht .	-100	-17	-118	-161
verricht door	-112	-134	-133	-174
verricht naar	-43	-92	-45	-54
verrichten ,	-155	65	-139	61
verrichten .	-174	-7	-117	-4
verruim de	-100	193	-172	-162
verruimd .	-119	-168	-97	-191
verruimen .	-134	-22	-72	15
verscheen het	-145	-116	-93	-118
verscherpt toezicht	-153	-117	-138	-186
verschijnt ,	35	-60	5	155
verschijnt .	-141	-132	34	146
verschijnt in	-143	-124	-250	240
verschijnt naar	-92	-125	-197	2
verschil .	198	-144	-164	-91
verschil in	133	-74	-123	-68
verschil is	130	-57	-180	-110
verschil van	-193	-193	-116	-98
verschillen .	-136	-131	-53	-114
verschillen in	-202	-153	-167	-143
verschillen tussen	144	-135	66	-139
verschilt per	19	-123	-110	-138
verschuldigd .	-144	-102	-117	-115
verslag .	-10	-110	-185	18
verslag doen	-79	-67	-218	-6
verslag over	-95	-79	126	21
verslag uit	-119	-114	-172	-15
verslag van	-136	-143	-176	82
verspreid .	-151	-91	18	27
verspreid over	89	-81	-146	-111
verstaan een	-131	-144	-94	-97
verstaan het	-117	-133	-169	-170
verstaan wij	-77	-73	-107	-103
verstaat de	-160	-190	-95	-115
verstaat zij	-135	-120	-86	-77
verstande dat	-83	-67	179	206
versterken .	-147	5	-181	-121
verstreken .	9	-139	-200	-150
verstrekken .	-83	97	-206	60
verstrekken aan	46	118	-138	-143
verstrekt .	-177	-171	-48	-82
vertraging opgelopen	-161	-125	-102	-137
vertrek dt&v	-87	-74	42	-113
vertrek uit	-170	-99	-4	-38
vertrek van	1	-126	85	34
vertrekken .	-15	41	-103	-136
vertrekt .	171	-173	-71	-87
vertrouw erop	-133	-100	-140	-164
vertrouwen .	-228	-174	97	-110
vertrouwen in	138	-121	-171	-53
vertrouwen van	-8	-72	-137	-78
vervallen ,	-52	55	-215	-13
vervallen .	-119	92	-11	161
vervang de	-174	230	-136	-133
vervangen .	-192	-22	-77	133
vervangen door	-107	201	-45	-225
vervanging van	-134	-223	99	-171
vervoer en	-98	-119	-10	-144
vervolg .	-78	-126	-75	88
vervolgonderzoek naar	-149	76	-78	-94
verwacht .	45	-171	141	141
verwacht dat	-220	-10	-231	-283
verwacht de	-64	-166	-111	135
verwacht ik	-44	-131	35	74
verwacht u	-24	-123	-217	213
verwachten .	-59	-132	-88	110
verwachten dat	-138	-82	-145	-111
verwachting begin	-101	-78	10	52
verwachting eind	-72	-87	143	168
verwachting in	-103	-65	77	23
verwachting medio	-59	-81	50	115
verwachting op	-66	-153	-127	171
verwachting tot	-146	-150	-164	-146
verwachting volgend	-63	-54	-139	-123
verwachting zal	-126	-59	-124	-188
verwachting zullen	-94	-113	-72	-134
verwerkt ,	-73	-138	47	-104
verwerkt .	-165	-54	107	80
verwijs ik	-35	88	96	-36
verworpen ,	-66	95	153	46
verworpen .	-84	-157	-190	-166
verzekeraars .	-49	70	-170	34
verzekeraars en	-196	-137	14	-149
verzekerd dat	-105	-150	12	-32
verzekeringsbank svb	45	-147	-204	-212
verzenden .	-55	200	-126	-155
verzenden ;	-21	104	-69	-151
verzet .	-147	-93	-161	-108
verzetten .	-85	-103	-140	-63
verzocht .	-147	-101	-245	-72
verzocht de	-101	-184	-60	-157
verzocht in	-73	-95	59	-68
verzocht mij	-75	-144	-206	-5
verzocht om	-81	-125	-223	-162
verzocht te	-28	-124	-151	-135
verzocht u	-36	-40	-169	-48
verzoek ,	107	-151	-139	61
verzoek .	-165	-112	-255	-220
verzoek de	-109	100	-140	-127
verzoek een	-115	-145	-36	30
verzoek in	-58	-136	198	170
verzoek na	-116	-91	86	106
verzoek om	78	48	62	135
verzoek onderzocht	-131	-63	-224	-145
verzoek van	-147	-43	-98	-71
verzoeken .	-162	-137	87	-101
verzoeken het	-31	-125	-135	-125
verzoekt de	-117	-231	-208	-263
verzorgen .	-143	-18	20	6
via de	9	-122	-103	39
via een	-99	77	-76	-133
via het	-204	-237	13	-10
viel de	-36	17	39	-141
vier aanbevelingen	-220	-176	-194	-187
vier daarvan	68	-133	-194	-179
vier gemeenten	6	-75	154	73
vier jaar	-41	108	-109	116
vier maanden	14	-92	-272	4
vier meter	37	92	-136	-91
vier minuten	174	-124	-91	-118
vier naar	-85	127	-137	-126
vier op	177	-171	-137	-147
vier van	119	-63	162	-152
vier weken	-12	62	2	88
vierde aanbeveling	-94	112	129	75
vierde kwartaal	-90	-259	-61	214
vierde punt	-104	87	-21	-127
vierkante meter	65	-143	-138	-106
vijf .	26	137	-147	-85
vijf aanbevelingen	-208	-250	-211	-174
vijf dagen	-85	57	-153	-162
vijf gemeenten	-67	45	20	-67
vijf jaar	-33	171	17	-91
vijf jaren	-58	-133	-140	-132
vijf keer	-123	-119	-161	-100
vijf kilometer	-175	58	-217	-141
vijf locaties	106	-151	-135	-78
vijf maanden	190	-114	-93	-119
vijf naar	-170	71	140	129
vijf punten	-140	-184	-122	-54
vijf regelingen	-169	30	-107	-108
vijf weken	34	-45	131	-77
vijf werkdagen	-149	109	97	-106
vijfde .	66	-31	-96	-93
vijftien .	-150	59	56	-135
vijftien jaar	-159	-188	-190	-58
vind dat	-160	-146	-216	-158
vind het	-102	-161	-137	-191
vind ik	-182	-27	178	-197
vinden ,	155	-161	-25	-174
vinden .	27	-152	-38	-44
vinden dat	-260	93	-202	-131
vinden in	-100	-100	62	69
vindt .	-143	-195	-81	-82
vindt dat	-263	331	-62	-33
vindt de	-144	121	-166	-140
vindt het	-156	201	32	-153
vindt in	-131	29	11	161
vindt u	-95	-53	-44	-117
vindt zij	-170	131	-20	93
visum voor	-68	-40	-78	-70
vloeit voort	-121	-132	-169	-68
vluchtelingenwerk nederland	-145	-121	-92	-145
vluchten .	-150	-14	-119	-131
vng ,	-97	-96	-271	50
vng een	-64	-142	-139	159
vng en	-129	-244	33	-69
vng heeft	-112	-80	78	-185
vng is	-173	40	-121	-190
vno-ncw en	-87	71	-143	-132
voedsel- en	-89	21	-113	-114
voegen .	-125	-134	-171	-112
voegt daar	-163	-206	209	-174
voegt daaraan	-71	-104	154	-193
voel ik	-137	108	238	-213
voer ik	-74	-199	2	250
voeren .	-117	112	132	44
voeren en	-90	34	-209	-132
voert de	-15	70	25	-15
voldaan .	-121	-95	77	51
voldaan aan	-76	-64	-185	-190
voldoe ik	-115	-116	-230	-16
voldoen .	-160	23	46	-119
voldoende te	-93	-63	-108	-184
voldoet .	-3	-155	-151	-212
volg ik	-114	132	213	14
volgden #	-146	-143	-91	-116
volgen ,	-108	-149	-55	-63
volgen .	-20	149	39	6
volgen en	102	-10	-125	-5
volgen in	-100	-133	192	200
volgend jaar	-181	-246	-103	69
volgend kabinet	-129	-233	32	408
volgende .	-148	-117	-172	-170
volgende aanbevelingen	-110	-144	-146	-125
volgende doorlichting	-90	71	-164	80
volgende maand	-89	-130	67	220
volgende ronde	-85	-77	-36	168
volgende voortgangsbrief	-55	-48	-159	126
volgens de	413	-24	-188	-141
volgens een	176	-168	-141	-150
volgens haar	63	199	-8	-114
volgens hem	75	-7	-220	-133
volgens hen	-103	190	-159	-168
volgens het	216	86	-231	-220
volgens iob	-38	42	-136	-133
volgorde van	-162	-33	-172	-102
volgt .	-197	-126	38	-206
volgt de	-118	-137	45	-36
volgt een	-91	-117	5	180
volgt het	-74	146	174	85
volgt in	-124	-150	-144	229
volgt op	-67	-143	-154	63
volgt uit	-197	-132	-223	-270
volgt zodra	-97	-145	-140	196
volksgezondheid ,	-56	-77	-126	-27
volksgezondheid en	-64	-113	-74	-112
volkshuisvesting en	-50	60	-221	50
volstaan .	-76	-29	78	-115
volstaan met	-162	94	46	-113
volstaat .	-77	-280	80	-33
voltooid .	-163	11	-67	8
vonden de	149	-158	-39	-46
vonden zij	121	-116	-102	-81
voor #	-139	-21	148	368
voor ,	-148	-3	74	-22
voor .	-94	37	4	19
voor ;	53	-124	43	-46
voor aan	-50	-14	-41	154
voor aanvragers	59	41	-84	-85
voor alle	-206	59	-38	55
voor andere	-196	-188	8	-175
voor asielzoekers	-143	84	37	-6
voor bedrijven	-30	-75	17	37
voor begeleiding	-176	96	-191	-133
voor buitenlandse	-94	-56	-220	-4
voor burgerzaken	-90	-162	115	52
voor cultuur	-128	-41	-201	-213
voor dat	-219	146	-41	-204
voor de	-63	-3	-109	-5
voor december	-148	-122	-191	44
voor defensie	-50	-121	-141	-94
voor deze	-108	123	89	-221
voor die	-184	-26	-24	134
voor dierenaangelegenheden	-168	38	-130	-99
voor dit	-39	-65	74	-301
voor drie	-133	93	-183	-182
voor economische	-99	-64	-158	-54
voor een	-24	115	52	-56
voor elk	-98	136	-178	-183
voor elke	-169	169	-4	82
voor en	-127	-172	118	141
voor extra	-86	-176	166	-142
voor gemeenten	-14	-109	-59	105
voor gezinnen	-209	111	-132	-114
voor giften	-86	-110	-38	-128
voor grote	-144	-134	-171	45
voor haar	-114	-185	-180	-150
voor hem	-163	-182	-44	-197
voor hen	105	-52	-168	-105
voor het	-82	-111	-77	112
voor huisvesting	-78	88	53	-69
voor hun	-63	-94	-27	-182
voor identiteitsgegevens	-113	-129	102	174
voor ieder	-158	-188	-201	-108
voor iedere	-116	172	65	-9
voor iedereen	-184	-35	205	-188
voor in	101	-159	-213	160
voor is	142	65	20	16
voor jonge	-32	32	-97	-112
voor jongeren	-158	196	-43	22
voor justitie	-40	-87	-156	-150
voor kinderen	-95	79	123	81
voor kleine	-14	128	-373	-147
voor kort	-151	-134	-70	-90
voor langdurige	-87	-94	-105	-74
voor lopende	-85	-72	-117	107
voor mensen	40	105	-240	89
voor migratie	-51	-110	-77	-93
voor mij	-174	-151	86	19
voor milieu	-69	-96	28	131
voor minder	-197	25	-122	-137
voor nieuwe	-114	47	-126	-88
voor nodig	-157	-184	-124	-5
voor ogen	-185	-198	193	-174
voor onderhoud	-108	-70	-40	37
voor ondernemend	-8	-81	74	-58
voor ondernemers	116	-50	-128	-134
voor onderwijs	-20	-46	-141	-26
voor onderzoek	-109	38	35	-147
voor ons	-157	-139	102	135
voor op	-79	-152	-11	-159
voor ouderen	-118	-196	17	41
voor ouders	94	-8	-200	-220
voor particuliere	-127	-104	-91	67
voor primair	-34	49	95	-175
voor rechtsbescherming	-52	71	17	76
voor rekening	143	68	55	-117
voor slachtoffers	-127	36	-207	-148
voor sociale	-57	101	98	-142
voor startende	-187	-117	-135	-128
voor strafrechtstoepassing	-77	-142	-84	-99
voor studenten	-113	-87	-143	-54
voor te	-89	151	19	21
voor ten	-121	-75	-168	-168
voor tien	-108	82	29	59
voor twee	-122	77	-169	-119
voor u	-111	-141	-198	-22
voor veel	90	-123	-87	-129
voor veiligheid	-26	11	-155	-131
voor vijf	-63	17	17	-191
voor volksgezondheid	-60	-83	-60	-135
voor volkshuisvesting	-47	68	-204	67
voor vreemdelingenzaken	-107	-212	-116	-106
voor vrouwen	66	18	-182	-114
voor werkgevers	-219	113	-40	-126
voor werknemers	-143	95	-84	-94
voor wie	-159	93	-137	33
voor wonen	-112	-114	4	88
voor woningen	-183	-111	-57	-93
voor zelfstandigen	-153	18	-230	-136
voor zich	5	-18	93	-181
voor zijn	-43	76	-231	-217
voor zo'n	-150	-181	121	19
voor zorgverzekeringen	-41	-129	40	59
voor zover	-79	-192	-108	43
voor zwangere	66	-112	54	71
voor één	24	96	-32	-201
voor- en	-35	-140	159	129
vooraf een	27	70	-96	-74
vooraf te	-148	132	-237	-138
vooral de	145	-165	54	-140
vooral een	-61	12	84	-37
vooral het	188	-102	-151	-67
vooral naar	-80	-107	-167	-134
vooral voor	158	-106	-135	-121
vooralsnog geen	46	-146	90	50
vooralsnog niet	-117	-157	55	-143
voorbeeld in	-91	50	-158	-100
voorbereid .	92	-163	-105	-210
voorbereiding .	-101	-6	-51	-194
voorbereiding daarop	-50	-136	-120	109
voorbereiding en	-98	-80	85	131
voorbereiding van	-25	-128	-261	-34
voordat de	106	-122	109	-152
voordat een	55	-38	-202	-170
voordat het	15	95	-152	-158
voordat ik	-63	-153	71	-15
voorganger heeft	-100	-91	-127	-96
voorganger toegezegd	-47	-56	-70	-81
voorgehangen .	-62	-136	-10	7
voorgelegd .	-143	-25	-4	78
voorgelegd aan	-33	-126	86	90
voorgeschreven .	-102	-198	-64	-16
voorheen .	138	-126	-122	-99
voorjaar #	-172	92	75	50
voorjaar .	-78	-164	4	154
voorjaar een	-117	67	-10	-14
voorjaar met	-130	-124	99	54
voorjaar van	-57	-201	92	204
voorjaarsnota #	-94	-75	161	79
voorjaarsnota .	-129	-127	-210	178
voorkomen .	35	-124	-186	-102
voorkomen dat	-159	-126	-158	-124
voorkomt .	-10	78	89	-123
voorleggen .	-97	-131	-197	10
voorlichting .	-124	-154	-172	-147
voorlopige hechtenis	-103	-133	-43	-92
voornemen .	-100	-87	87	-215
voornemens het	-102	-120	181	73
voornemens in	-99	-193	132	-120
voorraad .	85	72	-177	-90
voorrang krijgen	-198	76	24	22
voorschrijft ,	-90	-92	64	1
voorschrijft .	57	-185	-98	-167
voorschrijven .	-114	-61	117	66
voorstander van	-144	86	85	-179
voorstel ,	-72	151	32	-154
voorstel .	-96	26	88	94
voorstel aan	-65	17	-197	82
voorstel bevat	-129	-194	-187	-113
voorstel gedaan	-86	-179	-180	-191
voorstel in	-92	-180	-56	51
voorstel niet	-84	-105	-160	10
voorstel om	-101	268	188	-109
voorstel op	-47	-224	91	-20
voorstel over	-137	-141	-219	35
voorstel te	-29	-99	86	193
voorstel van	-106	-11	30	-148
voorstel voor	-60	-158	16	-70
voorstellen .	-208	-187	-273	70
voorstellen :	-184	-132	-184	-147
voorstellen van	-98	-122	-107	-94
voorstelt ,	-88	97	107	-84
voorstelt ?	-42	84	-160	-64
voort .	-65	20	-140	6
voort te	-164	110	-163	-165
voort uit	-140	-142	-16	-110
voortaan door	-129	53	87	66
voortaan een	-41	4	-28	40
voortaan in	-154	73	99	27
voortaan ook	-120	53	89	167
voortaan te	-119	213	-127	-233
voortaan voor	-56	168	-178	-175
voortgang van	-101	76	-121	-98
voortgangsbrief over	-82	-129	-158	147
voortgangsrapportage van	-31	47	42	165
voortgezet .	-137	-213	-231	158
voortgezet onderwijs	-60	-100	64	-219
voorts acht	-138	160	-137	-125
voorts de	-69	130	-105	-127
voorts zou	-126	188	-153	-187
voortzetting van	-102	33	-65	64
vooruit .	32	-158	6	-14
vooruit te	-97	25	60	82
vooruitlopen .	-92	-88	75	-157
vooruitlopend daarop	-101	-165	-62	98
vooruitzicht gesteld	-57	-69	-162	-155
voorwaarde voor	-117	-175	-119	-120
voorzien ,	-172	-183	-2	62
voorzien .	13	2	-11	18
voorzien in	-133	115	-320	107
voorzien op	-101	-182	-74	105
voorzien van	-40	-66	32	57
voorzien voor	-106	-153	0	222
voorziet .	-135	-90	-111	-15
voorziet daarin	-97	-99	-191	-154
voorziet dat	-109	-114	-141	-131
voorzitter ,	-113	-145	-155	-126
voorzitter van	-160	-161	-137	-44
voorzitterschap van	-106	-95	-119	-70
voren dat	342	-139	-204	-139
vorig jaar	-151	48	140	-151
vorig najaar	-61	-131	-188	-143
vorige kabinet	-113	-93	-158	-152
vorige maand	-150	61	23	-162
vorige week	-196	-190	77	-101
vorm van	-126	-142	-194	135
vormen .	-91	29	73	16
vorming van	-97	150	-34	19
vraag #	-86	-154	-165	-136
vraag .	-156	-172	-160	-142
vraag die	-104	-183	-155	22
vraag ik	-101	-195	-66	175
vraag naar	-37	-151	49	-117
vraag of	-132	-82	-269	-113
vraag van	-95	-181	-311	27
vraag voor	-66	70	144	124
vraag was	-139	-95	-56	-150
vraagstukken aiv	-51	-113	-63	-93
vraagt ,	-132	22	211	60
vraagt .	-154	30	-52	-23
vraagt de	-141	255	-296	-238
vraagt een	-147	22	61	-144
vraagt het	-139	160	-260	-216
vraagt mij	-133	23	-162	-129
vraagt naar	-144	-215	-121	-149
vraagt of	-109	-41	-110	-180
vraagt om	-141	2	-56	-93
vraagt u	-129	105	-166	-155
vraagt zij	-109	165	-152	-125
vragen ,	23	32	-150	40
vragen .	-44	142	-211	6
vragen de	71	-75	95	135
vragen en	-106	22	-188	-139
vragen gesteld	-116	-178	-193	44
vragen hoe	-66	57	-155	-119
vragen naar	-117	-46	-166	-84
vragen of	-171	-311	-207	-286
vragen om	-154	27	-202	8
vragen over	-152	-183	73	-198
vragen van	-124	-68	-214	21
vragen voorts	-74	58	-125	-105
vragen waarom	-135	39	-194	-96
vragen wanneer	-100	-142	-199	-261
vragen zij	-131	84	-200	-154
vragenuur van	-64	-117	-154	-177
vreemdeling zelf	-88	82	-13	-169
vreemdelingen die	-86	-137	-170	8
vreemdelingen in	-170	-6	-111	-138
vreemdelingenbesluit #	-84	-118	110	82
vreemdelingenwet #	-100	-84	78	31
vreemdelingenzaken acvz	-112	-206	-113	-93
vrezen dat	-202	-146	-149	-163
vrij te	-48	80	4	-201
vrijgemaakt .	-127	-135	106	75
vrijgesteld .	-101	26	15	-135
vrijstelling van	-99	176	-170	-105
vrijstelling voor	-148	76	-225	-107
vrijwel alle	239	-116	-140	-131
vrijwel geheel	112	-208	-140	-111
vrijwel niet	191	-140	-192	-137
vrijwillig ,	-140	-140	-155	-119
vrijwilligers een	-89	130	26	26
vroeg ,	-66	-99	-176	-107
vroeg .	-113	-165	217	-130
vroeg de	-151	-96	-105	-197
vroeg het	-132	-236	-121	-238
vroeg ik	-73	-139	-158	-145
vroeg in	-127	-118	-112	-159
vroeg mevrouw	-139	-107	-115	-93
vroeg mij	-84	-147	-178	-184
vroeg op	-94	-146	-143	-142
vroeg tijdens	-99	-120	-98	-97
vroeg u	-97	-162	-144	-86
vroeg uw	-105	-105	-154	-154
vroegen de	-65	-109	-82	-125
vrouw .	-247	-92	-90	-101
vrouwen ,	93	-2	12	50
vrouwen .	142	88	-169	-171
vrouwen en	48	-135	-126	-131
vrouwen in	-117	-209	-140	-89
vullen .	-93	-88	36	-117
vvd-fractie hebben	-83	-113	-52	-12
vvd-fractie vragen	-110	-14	-81	-74
vws ,	-54	29	-88	104
vóór #	-98	-88	-72	280
vóór de	-31	44	3	124
vóór die	-157	101	47	122
vóór het	-86	-112	59	189
vóór prinsjesdag	-80	-130	-139	117
waar #	145	-59	-91	-83
waar dat	-22	-149	-103	58
waar de	33	178	52	-64
waar een	213	-209	-137	-19
waar het	-127	-291	162	-61
waar ik	-147	85	9	-51
waar in	-110	-30	-129	-4
waar zij	-84	-14	-228	-120
waaraan de	-89	62	86	83
waarbij de	25	-77	-141	-154
waarbij het	-104	-92	-179	-66
waarbij ik	-55	-144	-160	63
waarde van	-7	-166	-177	-147
waardeert de	-21	-102	-39	-104
waarderen de	191	-103	-100	-124
waardering .	-115	-103	-182	-128
waardering voor	44	-83	-186	-133
waardoor de	-133	-124	58	-78
waarin de	-212	-9	5	-78
waarin een	-127	-211	14	-20
waarin het	59	29	52	-94
waarin om	-155	-187	-112	-78
waarin ook	-99	25	-229	-95
waarin staat	-83	86	-81	23
waarin zij	-112	-163	-111	-141
waarmaken .	-125	-75	50	-129
waarmee de	67	-151	76	111
waarmee het	-143	-104	-119	-120
waarmee ik	-67	-152	-55	-169
waarmee zij	-111	-99	23	12
waarna ik	-27	-61	-99	90
waarna u	-45	-70	-149	147
waarom .	-160	15	100	-136
waarom de	-133	57	-258	-158
waarom een	35	105	-161	-121
waarom het	-198	28	-136	-94
waarom niet	-73	-83	-94	-39
waaronder de	-102	52	-93	-112
waarop de	-155	93	128	134
waarop het	-98	81	-43	-120
waarover de	-108	-168	-209	30
waarover ik	-49	-51	83	-92
waarvan #	-93	-130	-165	-159
waarvan de	-104	24	-149	4
waarvan er	-22	-157	-283	-203
waarvan het	80	17	74	116
waarvan ik	-108	60	197	55
waarvan ruim	-182	-118	-93	-73
waarvan u	-79	-110	122	122
waarvoor de	-90	39	-99	-40
waarvoor ik	-88	-123	-188	56
waarvoor in	95	51	36	103
wacht ik	-119	-95	-4	-193
wachten .	-81	-188	126	-191
wachten ?	-141	-164	-47	-43
wachten en	69	-109	-189	-100
wachten op	63	-169	-114	-167
wachtten #	104	-78	-82	-142
wachttijd in	112	-134	-143	-122
wachttijd voor	151	-194	-188	77
wachttijden .	-122	75	-97	-94
wachttijden bij	-126	52	-166	-145
wachttijden in	-76	-148	-72	-122
wageningen university	-56	-110	-171	-140
wanneer de	-192	-55	10	51
wanneer een	-18	11	-13	-185
wanneer het	1	-160	45	-49
wanneer kan	-31	-100	-104	-155
wanneer zij	-115	17	-188	-166
want in	5	-103	115	-80
waren ,	130	-113	-158	-127
waren .	183	-107	-73	-69
waren dat	53	-77	-182	-196
waren de	17	-101	-144	-103
waren er	154	-166	-234	-166
waren gemiddeld	113	-62	-65	-68
warenautoriteit nvwa	-72	43	-116	-101
was #	-89	-164	-164	-157
was ,	-188	-165	20	72
was .	113	-106	-217	-107
was dat	-141	-119	-190	-142
was de	269	-183	-165	-114
was een	-65	-127	-147	-132
was het	69	144	36	-115
was in	4	-73	-140	-129
was na	-33	-156	-125	-121
was niet	-58	-208	-112	-92
was voor	-106	-136	-202	-196
was voorzien	8	-92	-118	-146
wat bij	-128	-182	149	20
wat dat	-171	-138	105	127
wat de	-17	75	142	5
wat die	-98	-38	-8	-89
wat dit	-64	-70	143	101
wat een	-70	-65	28	19
wat er	76	-68	-354	12
wat ermee	84	-185	-133	-144
wat hen	-152	150	-59	49
wat het	-139	-98	152	122
wat ik	-81	-148	-276	-104
wat in	-51	50	-118	-130
wat is	96	-169	-213	-116
wat met	-100	-114	-152	-179
wat mij	-94	-211	96	-152
wat vindt	-80	15	-197	-153
wat zij	-54	-249	1	-6
water ,	-141	-131	-134	-166
website van	-142	-173	67	34
weeg ik	-77	77	201	224
week .	10	-172	-149	14
week aan	-79	-114	49	143
week de	161	-133	-127	-75
week een	-174	-19	-2	47
week meer	156	-106	-84	-159
weer .	-76	80	-122	-129
weer een	-42	88	-13	-172
weergegeven .	-112	-182	-153	-43
weet ,	-92	21	7	83
weet dat	4	-164	-127	-132
weg .	107	-176	211	-12
weg dat	-130	-142	-130	-83
weg naar	130	-169	-198	-180
weg te	-170	177	-222	32
weg van	-156	41	-149	-80
wegen .	29	-121	-131	-127
weggewerkt .	-139	-141	-100	-82
weigeren .	-130	113	-107	-100
weinig aan	21	-181	154	-163
weinig bekend	199	-176	-31	-203
weinig te	98	-140	58	-69
weinig toe	-90	-181	151	-195
weken ,	61	68	-39	-87
weken .	34	-73	-108	45
weken de	33	-111	-8	43
weken een	76	-5	26	73
weken eerder	194	-73	-81	-32
weken en	-56	42	-136	-125
weken geen	-110	-158	-70	-138
weken in	94	189	-217	-132
weken is	32	-101	12	-62
weken korter	149	-163	-167	-89
weken langer	110	63	33	79
weken moeten	-116	114	-156	-61
weken na	-231	-60	-212	51
weken per	-2	-179	71	-94
weken te	-150	-37	-193	-162
weken voor	-167	167	-210	63
weken wordt	93	-125	-79	-110
wel ,	19	-222	-42	79
wel .	-42	37	52	43
wel :	102	-132	118	127
wel bereid	-82	-107	-33	177
wel breng	-108	-216	98	151
wel de	-8	-161	33	77
wel een	-96	17	92	-182
wel heb	-70	-146	169	0
wel in	-106	72	134	-4
wel is	-119	-142	-165	115
wel laat	-50	-11	-84	170
wel met	-129	-167	-158	-186
wel stelt	39	-100	122	104
wel vraag	-114	-140	-127	138
wel worden	-154	-127	89	103
wel wordt	52	-78	135	107
wel zal	-128	-79	65	233
welke onderdelen	-108	-8	-120	74
welke staat	79	-114	-123	-112
welke wijze	-101	75	-167	81
welzijn en	-56	-77	-126	-27
wenden .	-129	-107	-172	-78
wens ,	-61	206	-119	-163
wens tot	-57	-161	117	-36
wens van	-156	88	196	-192
wenselijk ,	-118	-211	200	-78
wenselijk .	-65	46	-81	-121
wenselijk dat	-163	235	-197	-158
wenselijkheid van	-129	165	-131	-108
wensen over	82	-208	-178	-106
wensen overlaat	116	-97	-173	-85
werd geen	104	-75	-129	-70
werd in	91	-176	-190	-118
werden #	52	-92	-69	-89
werk ,	62	-107	-101	-102
werk .	-54	-116	-50	-168
werk ;	111	-137	-134	-114
werk en	12	-134	-101	-4
werk ik	-67	-147	-148	161
werk in	-170	2	50	-160
werk is	-96	-160	48	-166
werk kan	-118	-149	-147	-153
werk te	-186	-162	-196	0
werk van	-171	-197	73	-104
werkdagen .	-132	-38	149	-144
werkdruk van	25	-151	-127	35
werken ,	-134	0	-137	70
werken .	-56	20	-159	-88
werken met	-190	-157	76	113
werkgelegenheid ,	-92	-111	-183	-230
werkgever .	95	-6	-214	-112
werkgevers .	-105	-126	-179	65
werkgevers die	42	-143	-158	-144
werkgevers en	-267	-197	0	-100
werkgevers in	-101	112	-94	-70
werkgevers zijn	122	-124	-160	-100
werking .	-106	59	62	46
werking getreden	-75	-112	54	-178
werking te	-100	-99	-180	65
werking treedt	-81	-198	-34	182
werknemer .	-142	-152	39	-105
werknemers .	-190	-65	-193	-137
werknemers die	64	96	47	-136
werknemers in	-168	-150	-178	-107
werknemers kunnen	-149	-88	-112	-117
werknemers van	75	-142	-168	-123
werkt ,	-54	-205	-13	-218
werkt .	-138	58	-261	-113
werkt aan	-153	-189	-280	33
werkt de	173	-166	66	32
werkt op	-119	-109	-118	-91
werkwijze in	-108	102	79	-23
werven .	-182	90	-140	-158
wet .	28	35	-43	-236
wet aan	59	-141	-47	-73
wet arbeid	-128	79	-211	-16
wet basisregistratie	-79	-67	-67	-67
wet bescherming	-85	-190	-61	-128
wet bestuursrecht	-92	-208	-25	-141
wet binnen	-99	-111	-114	41
wet en	-126	-116	-109	-100
wet gaat	-105	-106	-60	119
wet in	88	-158	-134	-234
wet inburgering	13	-199	-19	56
wet inzake	-105	91	95	-135
wet is	36	-148	-199	39
wet modern	-93	-93	-113	26
wet na	-117	-126	50	-133
wet niet	-66	79	-37	-182
wet nu	-193	-159	65	-77
wet op	-153	-210	-73	29
wet ruimtelijke	-48	-177	166	-111
wet te	-114	120	0	18
wet tot	5	34	-116	-70
wet wijziging	-94	-78	-136	37
wet wordt	-152	-209	-175	132
wet zelf	-83	83	-184	-112
wetboek van	-101	-121	-80	-22
weten dat	-142	-154	-34	-199
weten de	121	-148	6	34
weten dit	-87	-117	25	-120
weten het	-110	-114	-140	-166
weten hoe	-174	-84	-125	121
weten hun	92	-188	114	-127
weten in	-140	-211	-228	-193
weten of	-81	-68	-85	148
weten te	-68	-124	-94	129
weten vaak	157	-122	-186	-72
weten waar	-211	69	-172	-171
weten waarom	-159	-152	-99	-73
weten wat	-69	29	-13	-49
wetgevingsoverleg van	-49	-92	-112	-127
wethouders .	-61	-127	-160	98
wetsvoorstel .	-89	-38	51	-198
wetsvoorstel daartoe	-92	-55	36	24
wetsvoorstel dat	-117	-167	183	30
wetsvoorstel is	-129	-84	83	41
wetsvoorstel over	-110	-129	42	35
wetswijziging nodig	-91	-113	78	-40
wettelijk recht	-64	48	-20	-171
wettelijk te	-82	141	71	-89
wettelijk vast	-87	-19	-127	-86
wettelijke grondslag	-169	-96	-209	14
wettelijke plicht	-74	37	137	-47
wettelijke taak	-113	53	-34	20
wettelijke termijn	16	24	-116	-195
wie #	-174	-118	-135	-135
wie al	28	-112	-167	-135
wie bij	-58	-4	-170	-149
wie dat	127	-162	-45	67
wie de	-110	-142	41	-122
wie door	-14	-137	110	-42
wie een	18	-128	-172	-191
wie er	102	19	-220	-171
wie geen	-3	87	-193	-116
wie het	-43	-45	-81	-103
wie hij	-58	-177	-114	-115
wie in	-54	-74	-101	-220
wie te	-161	72	-151	-63
wie voor	35	41	184	-146
wie zij	140	-157	-157	-76
wie zijn	79	66	-266	-148
wij adviseren	-46	148	-172	-202
wij af	-106	91	-86	-120
wij dat	35	-171	-183	9
wij de	-136	-141	-119	93
wij een	-186	-188	-82	108
wij gaan	-106	-165	96	94
wij geen	173	-87	-157	-45
wij hebben	-133	49	72	-236
wij het	-76	-118	172	-58
wij in	-177	-73	28	149
wij met	-149	-240	-221	121
wij niet	-33	-181	-38	42
wij of	-102	-114	148	164
wij ons	-118	-160	10	175
wij op	-119	-223	169	21
wij raden	-152	162	16	-97
wij stellen	55	63	41	-136
wij u	-130	95	23	49
wij uit	54	-123	77	96
wij voor	-83	-135	-111	107
wij zien	-179	-182	156	-111
wij zijn	-89	-120	-225	-46
wij zullen	-169	-135	39	71
wijken .	-151	-115	101	40
wijs ik	-116	-236	12	41
wijst de	136	-55	-218	-157
wijst er	112	-170	-45	-192
wijst erop	149	-146	47	-117
wijst het	110	4	-229	-154
wijst op	-151	77	-160	-175
wijst u	-87	-103	156	-140
wijst uit	165	-129	-60	-56
wijze van	-142	98	119	-30
wijze waarop	-135	-153	-128	-150
wijzen .	-100	112	179	190
wijzen en	-139	104	-193	-111
wijzen erop	155	75	-63	-156
wijzen op	-81	19	-73	-51
wijzigen .	-72	-134	157	15
wijziging .	-155	-149	-47	60
wijziging curatele	-94	-78	-136	37
wijziging van	-84	-33	244	105
wil dat	-231	265	-236	-150
wil de	16	14	-98	-200
wil het	-137	88	104	17
wil ik	-131	-43	351	-55
wil laten	-66	28	-190	-197
wil niet	-159	-148	-170	-165
willen ,	-127	33	73	51
willen dat	-183	197	-166	-207
wilt u	-77	-12	37	-99
wisselen .	-146	-174	-171	-129
wisselende inkomsten	49	66	-132	-114
wmo #	-183	-188	-2	-112
wodc ,	-75	-94	54	-166
wodc heeft	78	-142	21	-239
wonen en	23	-137	-37	25
wonen in	-152	66	-168	-124
woning .	-207	-14	-180	-127
woningen .	-191	-175	83	-119
woont .	-159	-157	-166	-72
worden ,	-59	-107	56	14
worden .	-59	70	-112	-184
worden aangepast	-83	33	37	97
worden aangetoond	141	-89	-176	-106
worden afgedaan	101	-127	-120	5
worden afgerond	-79	-83	-163	-168
worden beantwoord	30	-141	-103	60
worden behandeld	-196	-37	-119	-170
worden bekort	-157	87	63	59
worden beoordeeld	-150	-171	-133	-22
worden bepaald	46	11	-166	66
worden bereikt	-14	96	78	85
worden besloten	-80	-135	161	-164
worden betaald	111	-158	-155	-135
worden betrokken	57	-49	52	59
worden bezien	-68	-166	-203	57
worden de	13	-228	-12	158
worden dit	-117	-115	-142	121
worden door	170	-209	32	-195
worden gedaan	-108	82	65	-160
worden gehouden	-113	27	-245	-3
worden gelezen	-41	-184	-118	-124
worden gemaakt	-57	24	-206	-58
worden gemeten	-101	34	-111	-98
worden geplaatst	-143	88	-94	-169
worden geraamd	-189	-191	-182	-169
worden gesteld	-197	10	-139	44
worden gevraagd	-76	-173	-138	228
worden gewijzigd	-23	65	-5	-11
worden geëvalueerd	-125	-142	-85	19
worden in	-186	-87	-101	208
worden ingediend	-91	87	15	-36
worden ingevoerd	-116	138	53	22
worden meegenomen	-54	-153	-143	-105
worden met	-118	-161	93	66
worden nog	-155	-119	-157	133
worden ondergebracht	-192	52	-154	83
worden opgenomen	-84	-22	-30	2
worden teruggebracht	-157	144	-177	-173
worden uitgebreid	-115	-33	-136	29
worden van	-137	-128	66	52
worden vastgelegd	-41	-28	182	137
worden vastgesteld	111	53	13	-96
worden vermeld	-70	62	-64	61
worden verstrekt	-86	-73	66	-4
worden verwerkt	-65	-130	11	90
worden volstaan	-119	149	-128	-128
worden vrijgesteld	-101	26	15	-135
wordt #	218	-135	-132	-149
wordt ,	-156	-122	107	51
wordt .	-224	70	-8	30
wordt aanbevolen	-68	132	-183	-197
wordt aangeboden	-54	97	153	100
wordt aangenomen	51	-118	-153	-157
wordt al	-122	-176	45	-169
wordt beoogd	-147	-107	-23	-101
wordt beslist	-170	-147	-26	-40
wordt besloten	-57	-146	4	53
wordt betaald	50	-114	-127	-99
wordt betrokken	-182	-23	59	136
wordt bezien	-153	-168	36	132
wordt bij	-144	20	186	214
wordt daarin	-134	78	72	-121
wordt daarom	-135	-180	-37	202
wordt dat	-173	-168	103	-214
wordt de	-109	-122	-17	256
wordt dit	-76	-144	-172	29
wordt door	109	-187	98	-70
wordt een	-8	-266	-97	179
wordt geadviseerd	-61	26	-140	-202
wordt gebruikt	-51	40	-50	-27
wordt gedaan	-128	-177	-182	-226
wordt geen	-88	-56	-63	-161
wordt gehouden	40	7	-12	-83
wordt geregeld	-133	-189	-63	186
wordt geregistreerd	-104	-119	-114	-133
wordt gesproken	46	-115	-92	-96
wordt gesteld	-112	56	-97	-164
wordt getoetst	-125	50	-140	-138
wordt gevraagd	-157	105	-248	-239
wordt gewerkt	-11	-116	145	-14
wordt geëvalueerd	-98	-187	-167	-238
wordt het	-127	-221	-107	132
wordt hierover	-73	-73	-121	144
wordt in	-74	-53	-44	389
wordt ingediend	-120	-145	160	-2
wordt meegenomen	-96	78	183	165
wordt met	50	-233	178	162
wordt momenteel	-116	-116	80	-55
wordt na	-136	-122	113	203
wordt naar	-125	-104	-178	181
wordt nagegaan	91	-153	-81	13
wordt niet	-26	-138	-98	-170
wordt nog	-175	-174	-75	165
wordt onderzocht	-142	-207	183	207
wordt op	-170	-183	-2	-66
wordt opengesteld	-93	27	-116	-3
wordt opgenomen	-62	80	150	213
wordt overschreden	36	-25	-110	-155
wordt per	-113	-6	177	221
wordt sinds	-164	-185	176	-220
wordt u	-195	-158	-253	223
wordt uw	-187	83	-172	108
wordt verstaan	-155	-176	-151	-156
wordt vervangen	-47	-16	-160	-82
wordt verzocht	-42	-147	-131	-75
wordt voor	-137	-115	-129	183
wordt voortgezet	-77	-52	-158	-1
zaak van	-235	-70	97	-276
zaken ,	-95	-129	-16	-146
zaken .	-221	-20	-239	-52
zaken en	-108	47	35	96
zaken in	-109	-201	-82	-119
zaken rond	-58	-130	-119	-126
zaken waarin	-93	-130	-147	34
zal ,	-80	-139	-238	191
zal berichten	-28	-59	-197	85
zal bezien	-25	-113	20	101
zal daarbij	-99	-117	-100	-43
zal daarom	-46	-107	207	106
zal daarover	-56	-153	-106	-145
zal daartoe	-23	-94	3	146
zal dat	-215	-192	-156	18
zal de	-54	-256	139	283
zal dit	-43	-74	-17	-117
zal er	-178	70	110	-209
zal haar	-118	-194	-289	-291
zal het	-203	-234	21	10
zal ik	-96	-97	-41	359
zal in	-134	-41	-21	70
zal met	-87	-170	105	28
zal naar	-136	-190	-294	-154
zal nederland	-86	-81	-124	127
zal op	-49	-128	110	129
zal over	-107	-150	-102	-153
zal uw	-92	92	4	174
zal vanaf	-91	-119	-61	107
zal worden	-95	-182	66	164
zal zich	-90	-103	43	44
zal zijn	-159	-144	21	33
ze alle	-42	87	135	-82
ze op	-99	90	-1	-113
zeeland .	-131	57	-165	38
zeeland en	-103	-127	70	-162
zeer .	63	-86	-91	-125
zeer erkentelijk	-118	-96	-157	-119
zeer verschillend	177	-102	-154	-102
zeg ik	-168	-190	-181	215
zegde ik	-101	-117	-136	-166
zeggen ,	115	-140	-119	-38
zeggen .	219	-227	-249	-190
zeggen dat	-182	-130	-129	-78
zeggen in	-118	-47	-86	6
zegt toe	-95	-191	-228	155
zegt u	-55	31	246	106
zekerheid te	-17	27	-48	39
zelden een	178	-187	-103	-151
zelden op	204	-106	-164	-123
zelf ,	-169	58	151	-7
zelf .	-298	-277	171	-163
zelf al	29	-20	-148	-112
zelf de	-142	-172	-211	-103
zelf een	-84	150	-152	-277
zelf en	-104	92	181	37
zelf het	-94	-177	-140	-175
zelf hun	-90	-114	-139	44
zelf in	-48	-110	-131	-92
zelf is	-201	48	79	-76
zelf kan	-97	-181	-47	19
zelf kunnen	-115	168	-146	-136
zelf om	52	85	-156	-112
zelf over	-118	-25	42	-214
zelf te	-121	56	90	-136
zelf verantwoordelijk	-125	-24	-82	-140
zelfstandigen .	-68	86	-163	-108
zend .	-26	-90	-134	-27
zend ik	-77	-80	-125	44
zenden .	-94	-62	-240	4
zes aanbevelingen	-209	-175	-188	-85
zes jaar	42	62	149	-197
zes maanden	-130	256	42	-37
zes op	203	-136	-163	-126
zes van	205	-121	-128	-135
zes weken	101	-101	-8	-35
zet de	-149	104	9	-96
zet het	-65	18	-112	116
zet ik	-84	-106	33	173
zetten ,	-97	-111	100	40
zetten .	17	-160	-109	-109
zeven aanbevelingen	-134	-173	-93	-129
zeven dagen	21	62	-102	-75
zeven gemeenten	-95	-108	-142	-81
zeven jaar	-60	79	47	56
zeven maanden	148	-148	-68	-85
zeven van	117	-102	-103	-44
zeven weken	118	-119	-206	-136
zich .	45	-83	-175	-140
zich aan	-179	-28	-5	-180
zich bij	-91	-93	-217	-151
zich daar	-144	-123	-121	-180
zich daarover	-49	-82	105	38
zich er	127	-166	-188	137
zich ervoor	-62	37	-134	114
zich hierover	-114	93	-141	-56
zich in	-128	-146	-42	74
zich met	-128	-266	-228	-165
zich naar	-141	-151	57	-164
zich nauwelijks	175	-119	-171	-172
zich niet	-279	-48	96	-58
zich nog	-159	-133	27	-170
zich op	-104	-81	-280	-186
zich slecht	-99	-230	180	-104
zich tot	-176	9	-124	-163
zich uit	-8	-113	-131	-181
zich veiliger	160	-138	-142	-59
zich voor	37	75	70	72
zicht op	-179	-161	-116	-88
zicht van	-99	-152	-106	-72
zie erop	-113	158	-146	70
zie hieronder	-49	-68	-153	-75
zie ik	-183	-41	202	-273
zie toelichting	-94	-185	0	-75
ziek worden	155	-144	-124	-76
zien ,	75	-48	-167	53
zien .	42	58	-79	-106
zien dat	298	-200	-31	-145
zien hoe	-182	-213	42	77
zien in	114	-131	-79	-102
zienswijze .	-132	-174	-128	-157
ziet ,	-88	-154	-91	159
ziet daar	-75	-181	128	-125
ziet dat	47	-195	-57	-132
ziet geen	-81	-115	-45	-85
ziet graag	-150	164	-194	-126
ziet het	-41	110	145	-207
ziet op	-184	-145	-114	-100
ziet toe	-178	-116	-123	-148
ziet verder	-157	196	-127	-134
zij #	-65	-182	-129	-154
zij aan	-16	131	-303	-221
zij adviseert	-71	171	-180	-128
zij adviseren	-117	150	-155	-111
zij beveelt	-91	178	-141	-196
zij bij	22	27	-12	2
zij blijft	-164	-189	191	-106
zij concludeert	130	-93	-117	-50
zij daar	-92	-96	-113	103
zij daardoor	127	-86	-138	-90
zij daartoe	83	-97	16	41
zij dat	-95	179	-3	-62
zij de	58	88	-59	-85
zij doen	-78	24	-192	-186
zij een	11	115	-36	-29
zij er	19	143	-26	-26
zij geen	200	7	-40	-128
zij geven	-7	109	-204	-149
zij haar	-71	-100	-221	80
zij hebben	-148	-172	116	-238
zij heeft	38	-157	-148	-117
zij het	-11	-20	257	69
zij hun	-7	-159	-63	-314
zij in	1	-74	-246	-2
zij is	-180	-25	115	-263
zij kan	-182	-239	127	-94
zij lezen	-152	171	-118	-59
zij met	-80	-120	-216	-38
zij mij	-105	19	48	-137
zij nauwelijks	107	-146	-109	-98
zij niet	-2	-160	80	27
zij nog	-173	20	-214	29
zij om	-136	2	-150	-92
zij op	-18	-150	-17	59
zij over	216	-16	-35	-141
zij pleiten	-132	119	-162	-107
zij raadt	-79	142	-149	-111
zij sinds	53	38	164	-102
zij sprak	-87	-48	-38	-43
zij stelt	147	-85	-146	-125
zij tot	29	-129	-151	-97
zij vast	87	-103	-90	-106
zij voor	-229	87	-111	-34
zij vraagt	-133	40	-156	-170
zij vragen	-112	-186	-223	-238
zij wijzen	48	-148	-129	-132
zij worden	-145	-132	87	93
zij zal	-91	-114	133	152
zij zelf	32	-144	-166	-158
zij zich	-158	-141	61	-126
zij zijn	-158	131	113	-23
zij zouden	-121	42	-203	-124
zij zullen	-117	-133	-183	-171
zijn #	-148	-162	-236	-129
zijn ,	-7	-120	-114	79
zijn .	-33	61	-45	52
zijn :	-169	-67	38	42
zijn aan	-196	-28	84	12
zijn advies	-95	48	-37	-15
zijn afgerond	56	-110	-158	38
zijn al	-160	-202	132	-57
zijn alle	-135	-143	62	-134
zijn als	-124	151	-113	-70
zijn bevindingen	-155	-144	-158	-107
zijn bij	-230	-166	-163	-204
zijn daar	-71	61	25	-132
zijn dan	-71	-30	-84	-232
zijn dat	-179	-146	-105	-106
zijn de	192	-73	47	-141
zijn door	-62	-175	-106	-97
zijn een	-146	-138	7	-145
zijn eigen	-182	-98	-41	-214
zijn en	-163	126	-8	106
zijn er	-75	-219	-345	-204
zijn gegaan	24	-144	-127	-124
zijn gestegen	127	-111	-115	-81
zijn geweest	-102	-126	-101	-102
zijn geworden	-50	-85	-134	-112
zijn het	-122	80	19	-187
zijn in	-68	-228	173	-24
zijn leden	-63	-117	85	-195
zijn niet	-65	-177	-189	-205
zijn ogen	60	206	-233	-117
zijn onder	-171	-148	-82	-130
zijn oordeel	117	144	107	8
zijn op	-107	-249	87	-203
zijn over	-175	-182	-125	-107
zijn per	70	-144	-66	-67
zijn raad	-105	126	-136	-108
zijn rapport	-15	-55	-223	-167
zijn ruim	-173	-89	-138	-117
zijn sinds	-223	-199	-45	-167
zijn tevreden	266	-152	-159	-116
zijn van	44	-183	25	25
zijn verplicht	-193	-240	-107	-171
zijn verwerkt	-105	62	140	-141
zijn voor	-183	-10	-238	-180
zijn vrij	-167	-155	-155	-157
zijn website	-100	-141	123	131
zijn wij	-147	96	146	-203
zijn ze	-74	-52	-135	-144
zijn zij	73	-167	-195	36
zijner tijd	-99	-108	-19	109
zin van	-107	43	-109	-164
zinvol is	-155	-159	52	60
zit .	-149	69	-148	-118
zitten .	-125	-203	-21	-138
zo .	-206	-178	-46	-138
zo blijft	-84	-105	22	2
zo blijkt	71	-72	-109	-121
zo duur	119	-121	-62	-64
zo heeft	-162	-95	-132	-80
zo is	-204	3	8	90
zo ja	-80	-128	-108	81
zo laat	98	-155	-141	-27
zo lang	-177	-195	79	-211
zo nee	-73	-83	-94	-39
zo nodig	-119	47	-208	47
zo staat	100	-142	7	-174
zo stelt	196	85	-159	-92
zo vaak	88	-191	-189	-93
zo veel	-187	-193	-140	-138
zo weinig	-147	-118	-106	-131
zo'n #	-227	-224	-196	-215
zo'n plicht	-100	-131	165	70
zo'n register	-151	-192	1	-25
zo'n toets	-95	-147	30	-128
zo'n verbod	-55	-101	-217	-133
zoals de	35	244	285	113
zoals een	74	10	-160	-122
zoals gebruikelijk	-163	-163	-230	-23
zoals het	-138	84	-160	-83
zoals ik	-62	-72	-243	-96
zoals in	-148	60	-76	83
zoals toegezegd	-37	-52	-85	116
zoals u	-89	114	97	-93
zoals zij	-198	-189	237	-187
zodat aan	-38	-194	117	106
zodat de	-58	-134	-36	59
zodat een	-151	32	173	-56
zodat het	-61	80	-36	87
zodat ik	-78	-201	180	-231
zodat u	-64	-101	99	-125
zodra de	-138	-43	160	320
zodra een	-71	-100	-179	-58
zodra het	-101	-49	49	293
zoeken .	20	23	-220	-1
zolang de	-194	20	46	-190
zolang een	-140	132	-8	-58
zolang er	-161	-165	88	-174
zolang het	57	-25	-8	14
zomer .	-156	-128	13	219
zomer bij	-61	-104	139	123
zomer een	-143	-200	-151	215
zomer in	-59	-163	-23	125
zomer met	-51	-183	32	143
zomer naar	-101	-50	-89	-15
zomer te	-43	-96	-136	-115
zomer van	-205	-212	134	216
zomerreces .	-73	-163	-175	153
zomerreces van	-94	-134	-249	124
zond u	-117	-106	-175	-141
zonder .	147	-186	-90	-155
zonder borgstelling	58	-26	-73	-101
zonder dat	206	-280	93	22
zonder de	31	-148	-142	-70
zonder extra	-123	113	32	53
zonder meer	-120	-139	-196	-130
zonder subsidie	135	-191	-187	-147
zonder toestemming	-112	-87	47	-147
zonder vaste	-106	-111	-92	-113
zonder vergunning	-228	27	-97	-100
zonmw heeft	-76	-173	85	-148
zorg .	-126	-182	-95	-134
zorg aan	-146	-171	-144	-129
zorg dat	-175	191	-130	-155
zorg en	-85	-4	-20	-45
zorg is	-104	-79	113	-199
zorg te	-105	113	-40	-106
zorg van	-136	-192	183	-52
zorg voor	-244	18	-109	-81
zorgen .	101	-156	-136	-161
zorgen dat	-100	43	-183	-32
zorgen over	-153	-132	-130	-138
zorgen wij	-83	-135	-111	107
zou betekenen	-135	-199	0	-103
zou dan	-142	-186	92	-115
zou dat	-121	18	92	-53
zou de	-199	91	-73	-206
zou die	-119	-14	76	-103
zou een	-163	-27	-73	-249
zou elke	-141	-180	-155	-129
zou er	-154	121	-20	-162
zou graag	-156	131	-173	-108
zou het	-54	118	-329	-182
zou ik	-91	6	-117	-189
zou in	-125	-55	92	-190
zou kosten	-46	-121	171	135
zou kunnen	-146	-178	-97	-100
zou moeten	-241	343	-102	-139
zou naar	-28	112	21	-105
zou nederland	-169	100	-97	-88
zou niet	-144	-44	-125	-93
zou ook	-100	29	-148	-176
zou volgen	-38	-127	-166	-186
zou volgens	-181	50	-184	-162
zou voor	-108	-159	-111	-219
zou worden	-109	-172	-193	-248
zou zijn	-45	95	-80	-123
zouden dan	-147	-206	86	-137
zouden de	-116	-73	-153	-94
zouden een	-123	-19	-169	-153
zouden moeten	-115	213	-18	-122
zouden volgens	-246	66	-133	-57
zouden worden	-78	-129	-113	-170
zouden zich	-95	-45	-165	-92
zouden zijn	18	-137	-85	-118
zoveel mogelijk	-127	-135	-178	127
zover is	-178	-153	91	76
zulke gesprekken	-91	-147	55	-121
zullen de	-124	-200	1	-87
zullen het	-59	-145	-140	-118
zullen hun	-120	-207	-272	-335
zullen maken	-73	-53	-117	-85
zullen naar	-90	-171	-184	-206
zullen uitvoeren	-34	91	108	-107
zullen wij	-112	-182	-92	-70
zullen worden	-69	-94	-139	189
zwaar middel	-115	-125	147	-152
zwaarder dan	-163	-102	-41	-192
zwaarder wegen	-104	-158	-100	-132
zwangere vrouwen	74	-155	-35	-20
à #	188	-122	-147	-104
één bladzijde	-32	-69	162	117
één dag	-77	-57	-156	-106
één dak	-115	-224	61	-113
één formulier	-171	56	116	0
één jaar	79	49	-159	-54
één kamer	85	24	86	-199
één keer	43	50	-197	-38
één landelijk	-138	115	-194	17
één loket	-218	156	-307	-148
één medewerker	-65	-50	-104	-119
één op	239	-242	3	-119
één organisatie	-99	130	-194	-101
`,
  first: `
#	-225	0	-406	-236
a	-104	19	-238	30
aan	-130	-150	158	-96
aanbeveling	-141	-6	-400	-240
aanbevelingen	-215	-182	-112	-58
aanbevolen	-111	184	-165	-184
aanleiding	-235	-127	-198	-201
aanvragen	34	-152	-112	-105
aanwijzingen	145	-144	-140	-66
actal	58	-104	-218	-103
actiz	-134	-114	136	-129
ad	-181	-28	-34	-147
advies	-192	-217	-45	-92
afgerond	-105	-121	-107	-159
akkoord	-148	-42	241	-71
alle	-170	-266	63	30
alleen	-43	13	-105	-90
alleenstaande	-102	-215	56	-124
allereerst	-129	80	-146	-141
alles	83	-153	153	-41
als	-92	0	-114	95
ambassades	-129	-45	-110	-201
anders	-98	-68	-93	-51
antwoord	-103	-214	-161	-169
artikel	-159	-264	36	-101
bedrijven	113	-206	-165	-148
begin	-106	-71	-234	67
beide	-153	-263	248	31
bekostig	-117	158	-181	-151
belgië	-152	-149	-163	-137
bent	-61	32	-179	-162
beperk	-175	266	-162	-103
beslisnota	-152	-175	-94	-92
besluitvorming	-69	-120	192	117
betaal	-134	164	-202	-181
betreft	-125	-184	-210	-139
betrek	-109	163	-162	-206
bevinding	234	-198	-175	-152
bewoners	31	48	-165	-128
bied	-181	297	47	-186
bij	128	-258	-115	-6
bijgaand	-135	-171	-104	-250
bijgaande	-54	109	-86	-86
bijgevoegde	-68	-25	-143	-84
bijlage	-121	-233	-208	-178
bijna	145	-171	-220	-179
binnen	-196	-263	-19	143
blijkens	-20	-54	-39	-86
blijkt	-206	-87	124	227
brancheorganisaties	-81	-84	-175	-125
breid	-153	209	-181	-126
breng	-179	245	-282	-292
buiten	78	119	-153	-162
bureau	-221	-79	-72	-276
centraal	-150	-102	-77	-95
conform	-126	-207	37	126
controleer	-159	229	-273	-180
corporaties	-11	-25	144	-120
daar	50	-281	152	-318
daaraan	-120	-120	111	-102
daarbij	-209	39	-233	-148
daarin	-193	32	141	53
daarmee	-111	-297	315	-123
daarna	-172	-150	-159	149
daarnaast	-146	265	-127	-138
daarom	-184	-96	-16	-6
daarop	-95	-180	-307	-11
daarover	-144	-240	44	26
daartoe	-158	-159	-57	75
daaruit	230	-98	-167	-172
daarvan	-143	-87	-192	-123
daarvoor	-279	-238	76	5
dan	-201	-79	-171	-178
dat	-83	-194	42	-119
datum	-81	-180	-184	-221
de	-5	-75	-100	-45
deelname	3	-150	-156	-169
deelnemers	216	-198	-104	-132
deels	-135	-263	242	60
deelt	-143	59	-52	-82
den	-116	-154	-215	-184
deze	-163	-203	-95	37
dezelfde	-185	69	-187	-148
die	-201	-182	-50	13
dit	-69	-287	106	51
dnb	-69	123	18	56
doel	-319	-222	-218	-181
door	-41	-201	-4	-112
doordat	11	-108	-109	-54
drie	-68	-10	-123	-201
duitsland	-165	-94	-200	-184
duo	-178	-137	-30	104
een	-113	-129	160	-63
eerder	-111	-145	-68	-96
eerst	-89	80	141	123
eind	-74	-101	7	-39
elders	-157	-122	57	53
elf	157	-144	-136	-88
elk	-136	-217	-254	39
elke	35	-183	-230	-229
en	-195	198	-72	-14
enkele	-186	-215	-260	-197
er	-115	8	-71	36
evaluatie	-155	-202	-132	-185
evalueer	-143	209	-234	-213
evenmin	-29	89	164	-157
ex	-100	-148	-161	-120
eén	-50	97	-146	-10
financiën	-138	-146	-85	-83
ga	-118	232	-195	-213
gaarne	-114	-86	-86	-102
geachte	-127	-221	-188	-128
geadviseerd	-78	40	-209	-204
gedetineerden	-21	-187	-173	37
geef	-145	377	-326	-163
geen	-136	-145	193	-126
geld	36	-158	113	-109
gelet	-122	-9	-13	-127
gemeenten	0	-172	-99	-280
gemiddeld	112	-121	-88	-144
gereed	-102	-212	105	-250
gevraagd	68	174	-190	-213
gezien	-159	-152	170	136
graag	-64	-5	-259	-318
haar	-277	99	-100	-74
had	-186	-145	-109	-113
herhaal	-129	182	-198	-156
het	-32	-62	-1	3
hier	-96	-147	29	13
hierbij	-81	-120	-156	-395
hieronder	-109	-175	-234	-227
hierover	-123	-209	210	131
hiervoor	-127	-109	53	88
hij	-39	75	-32	124
hoe	-77	-188	-21	-1
hoeveel	92	-197	29	-187
hogescholen	-126	-13	-146	-176
hoofdstuk	-97	-106	-113	-103
hoogachtend	-109	-118	-107	-107
houd	-162	266	-310	-224
huishoudens	36	-165	-167	-115
hun	-48	-11	-148	82
ieder	-113	-137	-157	52
iedere	48	-250	-156	-161
ik	-151	-230	-5	-9
in	11	-192	-62	-65
inbreng	-120	200	-186	-133
indien	-91	-186	-118	102
ingevolge	-115	-153	-167	-138
inmiddels	-166	-110	-74	25
iob	21	80	-156	-204
is	-246	-194	61	7
iwi	43	-160	-142	68
ja	-135	-298	-145	71
jaarlijks	-5	-128	-233	-236
jongeren	151	-203	-77	-187
juist	-158	-170	121	-75
kan	-114	-169	42	-142
kennis	-159	25	-123	75
kent	-92	46	-51	-58
kinderen	58	-220	45	-94
klachten	126	-141	-141	-107
kleine	282	-284	-234	-240
komt	-141	-141	-140	-146
koninklijke	-89	-152	-80	-110
kunnen	-63	-129	-71	-72
kunt	-72	42	-145	-164
laat	-306	577	-549	-419
langs	88	-104	-117	-70
leg	-224	334	-352	-271
leid	-105	224	-226	-141
leveranciers	32	37	-167	-142
los	-143	-169	-187	46
lto	-117	-162	-171	-109
maak	-177	419	-302	-209
maatregel	-132	-166	197	28
mede	-58	-165	-203	-10
medewerkers	261	-216	-87	-97
meer	-314	234	13	-232
meet	-258	249	-174	-210
mensen	89	-129	-116	-137
met	-115	-249	130	72
mevrouw	-180	-108	-159	-124
mijn	-183	-233	-381	-84
minder	211	67	-126	-247
mkb-nederland	-116	-123	-122	-149
mocht	-231	-140	-98	270
mochten	-146	-91	-182	179
n	-77	-136	-123	-85
na	92	-244	-204	177
naar	-16	55	-161	-62
nederland	-44	-218	-357	-12
nee	-167	-226	158	-152
neem	-178	285	-305	-244
netbeheerders	-104	23	-78	71
nidos	78	-240	64	0
niemand	25	-183	-133	-83
niet	-87	-304	225	-186
niettemin	99	-168	116	57
nieuwe	60	-81	-176	-57
nog	-127	-201	102	77
noorwegen	-133	-130	-201	-212
nota	-136	-259	-164	-189
nr	-152	-302	-279	-154
nu	-181	-263	-222	57
of	161	-214	-114	92
om	-261	-167	111	111
omdat	-64	-44	48	40
omwonenden	-154	70	-134	-121
onder	-165	-306	-247	-247
ondernemers	27	-121	-138	-124
onderwerp	-91	-132	-83	-135
onderzoek	52	247	-303	-226
onderzoeksbureau	-83	-196	-203	-205
onze	-101	-19	79	-102
ook	-5	220	-119	-20
op	86	-168	-231	-46
openbaarmaking	-175	-179	90	-135
openstelling	-223	-202	98	-162
opvolging	-135	-230	109	-63
ouders	42	-257	-201	-119
over	104	-138	118	136
overeenkomstig	-75	-85	-177	-190
overgenomen	-132	-357	288	59
overigens	-124	-144	-183	-166
overnemen	-120	-233	252	79
overweeg	-126	183	-205	-187
paragraaf	-96	-91	170	-174
pas	-198	-248	182	109
per	144	-287	-63	72
periodieke	-142	-116	-60	-153
provincies	-176	-229	66	-139
publiceer	-128	310	-282	-207
punt	-106	224	-246	-170
reactie	-171	-387	134	104
registreer	-189	164	-191	-153
reizigers	54	-128	-80	-132
rest	-154	-74	-188	-151
richt	-147	221	-197	-167
rijk	-123	-245	-243	-137
rijkswaterstaat	-105	-224	14	75
ruim	68	-189	-189	-135
rvo	-156	-182	69	165
samen	-65	-163	19	270
schaf	-141	223	-219	-135
schippers	-102	-87	-145	-90
scholen	111	-238	-89	-91
scholing	-142	-142	-138	-84
schoolleiders	168	-174	-140	-111
schrap	-146	193	-197	-114
seo	18	-107	81	-104
sinds	70	-265	-93	-241
sindsdien	63	-139	-160	-117
slachtofferhulp	-104	30	79	73
slachtoffers	46	-208	-198	-135
slechts	226	-180	-205	-156
sluit	-139	234	-228	-186
sommige	-172	-188	-130	-123
sta	-165	256	-259	-194
staat	-137	-239	206	-165
stand	-90	-187	-220	-126
standpunt	36	-197	123	-81
stel	-136	406	-389	-305
studenten	143	-235	-137	-181
szw	-128	-179	111	-184
te	-109	-156	138	-5
tegelijk	138	-198	-190	-106
tegelijkertijd	17	-201	-132	24
tegen	-156	127	129	-248
ten	-140	258	0	-102
tennet	-165	51	-171	-104
ter	-160	-205	-12	-67
tevens	-23	-212	-197	107
thans	-152	-183	-202	-111
tien	-203	-178	-173	-99
tijdens	-40	-154	-132	-126
tno	-114	-202	87	81
toch	115	-170	89	39
toets	74	124	-145	-148
toezicht	-135	20	-233	-169
tot	-101	53	63	20
trek	-68	173	-172	-161
tussen	108	-27	-267	-182
twee	-102	-35	-85	-50
u	-16	-1	-14	18
uit	415	-160	-203	-133
uitbreiding	-110	-109	35	-147
uiterlijk	-117	-184	-124	150
uw	-78	-19	-206	-100
uwv	43	-237	20	45
van	74	-52	-34	-96
vanaf	-134	-307	145	375
vandaag	-122	-180	-133	-138
vanwege	-144	-125	-108	-112
variant	-122	-239	-198	-205
veel	-123	-127	-141	-147
verbied	-87	235	-189	-152
verder	-86	347	-188	-23
vereenvoudig	-71	174	-153	-87
vergoed	-96	170	-189	-87
verhoog	-176	250	-262	-158
verkort	-146	192	-187	-175
verlaag	-227	253	-229	-129
verleng	-97	186	-156	-133
verplicht	-163	217	-255	-171
verruim	-113	141	-168	-143
verschillende	-114	-123	-152	-111
vertraagd	-87	-103	-95	-85
vervang	-205	289	-221	-230
verzekeraars	-3	-207	-194	-201
vier	-172	66	97	-173
vijf	8	-192	48	94
vluchtelingenwerk	-179	-204	-165	-169
vno-ncw	-87	71	-143	-132
voer	-145	211	-177	-191
volgens	214	47	-200	-110
voor	21	-29	171	-54
voordat	-79	-135	11	-152
voorts	-176	362	-273	-67
vooruitlopend	-91	-91	-163	110
vorig	-205	-256	-273	-144
vraag	-106	126	-55	-261
vragen	-121	-192	-187	-240
vrouwen	156	-181	-117	-98
vóór	-115	-135	1	206
waar	223	-103	-121	-62
wageningen	-15	-153	154	34
wanneer	-55	-174	-224	-94
wat	-45	-39	183	-42
waterschappen	-107	-180	-216	-144
we	-159	-193	-178	-139
wel	107	-234	37	315
welke	-149	-166	36	-171
werkgevers	44	-225	-245	-121
wie	-165	-274	-138	-216
wij	-79	52	-69	0
wijs	-204	316	-81	-168
wilt	-47	93	-122	-78
wordt	-195	-274	330	254
ze	-123	109	-199	-153
zelf	-129	-145	-207	-86
zes	-147	-235	82	-173
zet	-189	227	-185	-207
zie	-137	-11	-203	27
ziekenhuizen	29	37	-58	-53
zij	-64	42	-146	-63
zijn	9	124	-13	-236
zo	-14	-219	-124	-16
zo'n	-207	-87	133	23
zoals	-192	-165	-321	167
zodra	-154	-188	-61	361
zolang	-179	-229	195	-25
zonder	-227	-256	-225	-222
zorg	-220	293	-227	-167
zou	-185	-356	-273	-183
zover	-153	-146	146	-140
zulke	-112	-153	121	-137
`,
  start: `
#_	-168	-670	-478	-197
#_#	-98	-157	-122	-142
#_.	-265	163	-305	-326
#_hoeveel	-127	-141	-125	-58
#_is	-120	74	-86	-40
#_kunt	-110	-118	-141	-155
#_mln	-57	-185	-143	-37
#_waarom	-118	-163	-97	-101
_	-226	-399	-382	-176
a_#	-92	-164	-221	68
aan_:	-118	-230	-343	-171
aan_de	-144	-42	102	-104
aan_deze	-94	-185	97	44
aan_die	-95	-204	14	-157
aan_een	5	-61	97	4
aan_het	-44	-44	54	-9
aan_mij	-117	156	-163	-171
aan_zijn	-135	-161	-187	-121
aanbeveling_	-99	-539	-437	-156
aanbeveling_#	-148	133	-212	-204
aanbeveling_:	-166	301	-342	-226
aanbevelingen_	-250	-151	-116	-63
aanbevolen_wordt	-111	184	-165	-184
aanleiding_waren	-108	-60	-164	-138
aanwijzingen_dat	145	-144	-140	-66
ad_#	-171	-275	-75	-280
ad_aanbeveling	-74	247	189	75
afgerond_	-105	-121	-107	-159
akkoord_,	-117	-196	188	0
akkoord_.	-70	-218	236	-114
akkoord_te	-86	260	-261	-214
als_derde	-163	111	-158	-114
anders_dan	-44	-104	-209	124
anders_denk	-75	-132	121	-121
anders_ligt	-176	-4	-178	-230
antwoord_#	-90	-121	-64	-125
artikel_#	-159	-264	36	-101
bedrijven_die	28	-107	-116	-114
bedrijven_met	114	-127	-52	-70
begin_#	-70	-144	-162	30
beide_voorstellen	-78	-158	125	-126
bent_u	-61	32	-179	-162
beperk_de	-158	199	-133	-97
betreft_:	-115	-155	-188	-100
bevinding_:	234	-198	-175	-152
bij_#	159	-246	-343	-223
bij_brief	-72	-88	-250	-165
bij_de	-130	-105	-116	3
bij_die	-143	-137	44	-52
bij_een	-19	-136	42	7
bij_elk	-106	-165	45	120
bij_het	-66	-256	30	-150
bijgaand_treft	-127	-144	-102	-204
bijgaande_brief	-54	109	-86	-86
bijlage_#	-112	-192	-116	-134
binnen_de	-133	-158	50	42
blijkens_de	-20	-54	-39	-86
breid_de	-113	178	-177	-109
breng_de	-98	224	-215	-249
buiten_de	51	135	-114	-95
buiten_het	-180	-228	-108	-65
bureau_van	-70	-81	-142	-98
conform_de	-115	-160	-155	95
daar_staat	219	-202	-68	-129
daaraan_is	-120	-120	111	-102
daarbij_is	-115	105	-89	-94
daarmee_is	42	-164	145	-58
daarnaast_vragen	-70	135	-115	-87
daarnaast_zou	-178	216	-195	-130
daarop_kom	-39	-89	-169	136
daarover_ontvangt	-26	-48	-161	85
daartoe_ben	-59	-105	213	-108
daartoe_ga	-67	-91	-100	-172
daartoe_zijn	-149	-33	-94	-130
daaruit_blijkt	138	-101	-170	-177
daarvoor_is	-181	-154	142	-223
dan_de	-198	-65	-164	-133
dat_beeld	-153	-126	-137	-147
dat_de	-30	24	-2	-108
dat_doe	-121	-228	128	-59
dat_doen	-88	-209	142	100
dat_een	18	105	19	-132
dat_gaat	-100	-57	68	46
dat_gebeurt	-36	-174	-105	-168
dat_gemeenten	-121	105	80	-159
dat_gesprek	-192	-120	-41	-67
dat_het	-20	15	120	-141
dat_is	-200	-105	-84	-65
dat_kan	-133	-170	19	-173
dat_komt	-172	-118	58	-153
dat_laat	55	-128	90	-17
dat_laatste	-178	-166	49	-171
dat_lijkt	-161	-126	17	114
dat_neemt	-130	-142	-130	-83
dat_onderzoek	-61	-51	-163	-103
dat_oordeel	-144	-148	-165	-135
dat_overzicht	-80	-55	-134	30
dat_spreekt	-104	-177	192	47
dat_stemt	-164	-87	-145	-84
dat_wordt	-110	-84	132	116
dat_zijn	-138	-122	-164	-168
dat_zou	-86	-209	-148	-96
datum_:	-83	-173	-164	-151
de_aanbesteding	-169	-148	126	178
de_aanbeveling	-144	268	245	-77
de_aanbevelingen	-102	-13	165	169
de_aansluiting	-81	-91	-134	41
de_acm	-3	-154	131	100
de_acvz	38	138	-172	-128
de_adr	52	-47	-181	-157
de_adviescommissie	-88	91	-117	-91
de_adviesraad	31	37	-162	-87
de_afdeling	-16	135	-215	-218
de_afm	-159	87	151	-127
de_aiv	8	-13	-221	-170
de_algemene	-127	42	-173	-118
de_arbeidsinspectie	-137	-126	104	64
de_auditdienst	54	-82	-155	-119
de_autoriteit	-89	-193	76	-221
de_begeleiding	-187	55	-168	-72
de_begeleidingscommissie	-71	78	-106	-76
de_behandeling	171	-166	-116	-169
de_belangrijkste	72	-114	-156	-105
de_belastingdienst	-136	40	-130	50
de_belgische	-96	-108	-132	-200
de_bevindingen	-139	-139	-216	-78
de_bezuiniging	-109	-136	62	-133
de_bijgevoegde	-97	-45	-111	-80
de_bond	-113	200	-183	-132
de_bonden	-110	-197	-13	49
de_branche	-203	-192	35	-240
de_branchevereniging	-132	-152	-195	-193
de_brief	-154	24	124	-20
de_burgemeester	-144	-133	-140	-152
de_centrale	-189	-98	83	51
de_cijfers	-125	-126	-96	-33
de_commissie	63	23	-274	-82
de_consumentenbond	95	130	-154	-146
de_controle	84	35	-192	-83
de_deelnemers	-85	30	-110	-93
de_derde	-31	46	-149	3
de_deskundige	-139	88	-193	-97
de_dienst	-165	-123	-80	106
de_directie	-110	-136	-232	58
de_doorlichting	115	-167	-146	-174
de_doorlooptijd	123	-58	-93	-30
de_drie	-176	-151	43	-50
de_eerste	-191	146	-51	254
de_eerstvolgende	-85	-102	-255	119
de_europese	-111	-202	-288	-391
de_evaluatie	-87	5	-219	148
de_evaluatoren	1	129	-165	-144
de_federatie	-87	-102	34	-142
de_gedachte	-132	178	213	28
de_gegevens	-215	-122	-155	83
de_gemeente	-171	-19	-289	-176
de_gemiddelde	15	-158	-131	-129
de_gevraagde	-166	108	227	-156
de_gezondheidsraad	35	-66	-162	39
de_ggd'en	-32	-75	90	30
de_heer	-242	-215	-124	-195
de_helft	104	-235	-186	-187
de_hoogte	-24	-178	132	-67
de_huidige	-128	5	-226	-171
de_igz	-147	148	-161	-127
de_ilt	-135	-129	28	-22
de_ind	-200	-219	11	31
de_inspectie	-44	40	-245	-31
de_inspecties	-159	-112	-69	-132
de_instellingen	-187	-161	-84	-120
de_invoering	-183	-174	-25	-168
de_iob	-108	-85	-196	-192
de_kamer	-120	-118	-250	-59
de_kans	148	-75	-163	-97
de_kiesraad	38	79	-110	-92
de_koninklijke	-196	-81	37	-238
de_korpschef	-108	-206	7	-12
de_kosten	90	-56	-144	-180
de_krijgsmacht	-113	-140	-127	-89
de_lasten	69	-207	-130	-116
de_leden	-114	-47	-189	-227
de_leges	-158	-182	165	-129
de_lijst	-113	46	-170	100
de_meeste	106	-243	-190	-160
de_minister	-109	-72	-51	7
de_motie	-76	-160	-152	107
de_motie-ter	-48	-85	-165	101
de_motie-van	-123	-182	-181	-194
de_nationale	-196	-153	-178	-35
de_nederlandse	-154	51	-227	-163
de_nieuwe	-174	-170	-55	-48
de_norm	-108	-119	-116	-144
de_nota	-83	-79	-174	45
de_nvwa	-21	-216	-239	-150
de_ombudsman	-47	29	-244	-115
de_ondernemingsraad	-130	98	66	-146
de_onderzoekers	2	23	-218	-156
de_onderzoeksraad	-14	-167	-110	-54
de_oorzaak	107	-144	-155	-131
de_opbrengst	-171	-148	92	-128
de_oplevering	-120	-64	-166	55
de_oproep	-81	159	146	-99
de_orde	-144	-194	-210	-138
de_oudste	-94	-140	-99	-123
de_overige	38	-196	167	65
de_planning	35	-183	-156	19
de_po-raad	-144	-112	42	-176
de_politie	-206	-206	-9	-157
de_politieacademie	-173	85	71	-134
de_proef	-66	-121	-328	32
de_provincie	-171	-226	-289	-197
de_provincies	-101	-198	-41	-178
de_raad	-35	94	-311	-180
de_rapportage	-95	79	-167	-99
de_reactie	-87	128	-109	-80
de_reclassering	-159	-144	55	32
de_redactionele	-113	-139	163	-117
de_regeling	28	-245	-3	-130
de_regering	-146	-248	1	135
de_registratie	153	-74	-195	-159
de_rekenkamer	71	59	-179	-189
de_resultaten	115	-206	-52	8
de_richtlijn	-108	-96	166	-73
de_rijksdienst	-115	-134	97	194
de_rob	66	-4	-132	-101
de_rol	-121	-153	22	-28
de_rvs	9	-112	-116	-144
de_samenwerking	134	-151	66	-23
de_sector	-146	-143	-163	-52
de_sociale	-24	-118	-173	63
de_staatssecretaris	-91	-17	-21	-18
de_stichting	100	-230	15	-200
de_subsidie	38	-1	-125	-110
de_suggestie	-98	226	208	-10
de_svb	-124	-122	-37	5
de_taakstelling	58	-120	-103	-81
de_tarieven	104	-173	-181	-12
de_toezichthouder	-161	128	-182	-111
de_tweede	-151	-3	-191	88
de_uitbreiding	-148	-84	-50	-62
de_uitgaven	3	-70	-106	-81
de_uitkomst	-131	-193	0	98
de_uitkomsten	-153	-173	-269	129
de_uitval	84	-115	-59	-81
de_uitvoering	39	-140	-181	-202
de_uitvoeringskosten	145	-167	-110	-87
de_unie	-121	-184	55	-142
de_vakbonden	-162	-145	-125	105
de_vaste	-84	-151	-95	-123
de_verdeling	-144	-96	-265	134
de_vereniging	-107	-128	-205	-268
de_vergoeding	-100	153	-190	-131
de_verplichting	-98	-130	-19	-136
de_verschillen	180	-130	-173	-121
de_vier	127	-105	-158	-123
de_vierde	-74	59	86	40
de_vng	-208	-214	27	-298
de_vo-raad	-104	-143	-113	-150
de_volgende	-145	-159	-320	305
de_voorzitter	-127	-153	-137	-170
de_vraag	-176	-223	-160	-178
de_vragen	-87	-83	-175	95
de_vrijstelling	-79	-187	66	-127
de_wachttijd	242	-169	29	-160
de_werkgroep	-54	3	-159	-194
de_wet	22	-195	-165	-105
de_wettelijke	-191	-205	-278	-244
de_wijziging	-93	15	-145	119
de_zorg	-117	-177	13	-102
deelt_u	-143	59	-52	-82
den_haag	-116	-154	-215	-184
deze_aanbeveling	-146	-281	213	204
deze_bijlage	-107	-137	-194	-218
deze_brief	-165	-106	-229	-195
deze_evaluatie	-125	-135	-151	-208
deze_leden	-130	39	-254	-212
deze_nota	-51	-114	-199	-172
dezelfde_leden	-159	-52	-154	-92
die_gedachte	-96	-182	-57	-62
die_is	-107	-119	99	76
die_motie	-107	-101	-242	45
die_termijn	-153	-108	-42	-114
die_toezegging	-128	-59	-167	-92
die_vraag	-115	-143	-190	-8
dit_advies	-82	-163	9	92
dit_is	-16	-162	144	-253
dit_vergt	-51	-113	121	-120
doel_van	-236	-197	-153	-152
doel_was	-181	-97	-126	-121
door_de	-109	-144	-245	-63
door_een	-68	-139	-132	-173
door_het	53	-96	106	107
een_aantal	-107	-122	-220	-185
een_aanvraag	-53	-178	50	58
een_afschrift	-76	-140	-190	-26
een_algeheel	-108	-125	-146	-136
een_antwoord	-133	-112	86	71
een_apart	-109	5	124	-91
een_besluit	-90	-123	-104	152
een_bevolkingsonderzoek	-111	95	16	-129
een_deel	-86	-115	-95	-134
een_demissionair	-39	-81	-69	-143
een_derde	95	125	-114	-143
een_dergelijke	-74	-131	91	3
een_diploma	-142	-215	97	-141
een_evaluatiebepaling	-166	154	96	-116
een_hogere	-170	-194	97	-88
een_jaarlijkse	73	-25	-111	-119
een_keuze	-121	115	-193	-84
een_kortere	-156	-175	-114	-98
een_kwart	194	-70	-143	-66
een_laatste	-75	221	-89	7
een_landelijk	-141	-52	206	-101
een_landelijke	53	-267	149	-134
een_langere	-85	-151	137	57
een_nieuw	-99	-184	-2	129
een_nieuwe	-179	-244	68	96
een_norm	-99	-169	209	-140
een_onafhankelijke	-139	133	128	-76
een_persbericht	-122	-83	-140	-111
een_recht	-66	-14	136	-79
een_termijn	-167	3	20	-80
een_tweede	-218	45	60	-183
een_uitbreiding	-88	-111	25	-144
een_vast	-176	49	105	-147
een_vaste	-141	-143	120	-81
een_verband	232	-129	-198	-98
een_verbod	-161	-64	148	-135
een_vergoeding	-61	-152	186	-117
een_verhoging	57	147	21	-108
een_verklaring	20	-130	-180	-41
een_verplicht	-139	-137	100	142
een_verplichte	-101	2	123	-139
een_verplichting	-144	-214	-106	-155
een_volgend	-76	49	-240	86
een_wetsvoorstel	-99	-135	-107	90
een_wettelijke	-182	-58	104	-219
een_wijziging	-134	-124	-40	25
eind_#	9	-86	40	9
elk_jaar	-123	-192	-134	-171
enkele_gemeenten	-114	-109	-152	-61
er_is	-219	59	58	-215
er_wordt	-95	-118	-181	27
er_zijn	97	-147	-204	-9
ex_post	-82	-110	-123	-104
eén_op	136	-169	-122	-136
ga_na	-118	232	-195	-213
geachte_president	-107	-133	-110	-98
geachte_voorzitter	-113	-145	-155	-126
geadviseerd_besluit	-69	-158	-117	-148
geef_de	-128	184	-225	-125
geef_gemeenten	-80	144	-224	-108
gelet_hierop	-70	81	32	-33
gelet_op	-125	-163	-41	-129
gemeenten_die	131	-175	-143	-106
gemeenten_zijn	1	-26	-192	-153
gemeenten_zullen	-185	-123	-229	-158
graag_bied	-31	-138	-91	-68
haar_rapport	-91	-120	-140	-156
herhaal_het	-82	130	-91	-78
het_aandeel	132	-131	-160	-57
het_aantal	329	-223	-100	-49
het_advies	-243	180	49	-185
het_adviescollege	-118	16	-160	-122
het_algemene	165	-93	-117	-64
het_antwoord	-141	-180	-197	-12
het_beeld	-13	-142	-202	-177
het_besluit	-121	-196	-41	181
het_bureau	-46	85	-111	-156
het_cbs	-164	-127	79	186
het_centraal	55	-134	-151	-83
het_cjib	-77	-182	-159	78
het_coa	-195	-186	-125	-36
het_college	-23	124	-190	-171
het_cpb	-158	-33	-85	-115
het_derde	-100	49	-100	-125
het_eerste	-207	12	194	30
het_eindrapport	-53	-85	54	57
het_evaluatierapport	-79	-94	-101	-124
het_fonds	-151	-184	47	-87
het_formulier	-125	82	65	102
het_gaat	-218	-213	-202	-28
het_gebruik	59	-96	74	-64
het_idee	-166	64	-169	-158
het_instituut	-69	100	-130	-14
het_is	-170	-82	2	-116
het_kabinet	-166	-184	-5	19
het_knmi	-7	-138	79	8
het_lid	-133	-270	-73	-116
het_ligt	-140	59	-210	185
het_merendeel	-159	-77	-97	-92
het_ministerie	-111	82	-147	139
het_nederlands	-110	-199	30	-22
het_nieuwe	-119	-155	119	54
het_onderzoek	-224	-221	-300	-227
het_ontwerp	-80	-180	-185	17
het_ontwerpbesluit	-110	-135	-216	-176
het_oordeel	33	-146	-140	51
het_openbaar	-101	-173	80	44
het_planbureau	0	-179	-190	-165
het_programma	54	-126	-189	-239
het_rapport	26	-96	-310	-227
het_recht	-44	-156	-162	-35
het_register	-125	-221	37	116
het_rivm	-141	-171	-3	91
het_streven	-160	-176	-236	212
het_toezicht	81	-104	-144	-101
het_tweede	-160	-202	270	-10
het_verdient	-112	193	-233	-158
het_vijfde	-139	147	139	44
het_voornemen	-108	-204	-160	102
het_voorstel	-124	3	214	-120
het_wetsvoorstel	-176	-191	-90	-37
het_wodc	28	-163	-71	62
het_zou	-120	-75	-166	-92
hierbij_bied	-87	-133	-120	-144
hierbij_doe	-76	-142	-86	-138
hierbij_ontvangt	-66	-119	-84	-264
hierbij_treft	-91	-111	-73	-86
hierbij_zend	-65	-59	-155	-215
hieronder_ga	-59	-80	-138	-153
hij_adviseert	-87	181	-203	-203
hij_geeft	-99	160	-136	-162
hoe_dat	-101	-148	58	157
hoe_de	43	-162	8	-94
hoe_vaak	-139	-135	57	139
hoofdstuk_#	-97	-106	-113	-103
hoogachtend_,	-109	-118	-107	-107
ik_acht	-116	-214	144	-5
ik_begrijp	-140	-145	-156	-142
ik_ben	-144	-164	-76	11
ik_beschouw	-100	-136	-16	-159
ik_betreur	-150	-106	-196	-170
ik_bied	-89	-137	-126	-109
ik_blijf	-109	-124	58	206
ik_dank	-94	-115	-155	-171
ik_deel	-162	-113	-10	-150
ik_ga	-149	-173	-49	-93
ik_heb	-135	-209	-11	43
ik_hecht	-126	-107	-102	-63
ik_hoop	-158	-151	-162	-156
ik_houd	-140	-156	177	123
ik_kies	-117	-206	35	50
ik_laat	-158	-219	227	83
ik_loop	-154	-113	-184	-180
ik_moge	-31	-125	-135	-125
ik_neem	-133	-144	-17	-38
ik_onderschrijf	-80	-74	142	-126
ik_stel	-117	-218	-125	-19
ik_streef	-83	-162	-193	185
ik_vertrouw	-133	-100	-140	-164
ik_verwacht	-117	-145	-263	22
ik_vind	-194	-168	-223	-97
ik_waardeer	-159	-85	-139	-111
ik_wacht	-171	-124	107	24
ik_wil	-59	-95	-6	40
ik_zal	-68	-146	196	43
ik_zie	-93	-197	-7	-75
in_#	-195	-191	-160	44
in_antwoord	-50	-126	-170	-81
in_april	-125	-159	-226	-20
in_dat	-120	-191	-177	-177
in_de	-55	-165	89	-45
in_december	-109	-157	-177	-30
in_deze	-100	-118	-262	-294
in_die	-150	-180	-211	-232
in_dit	-185	-171	-221	-232
in_drie	129	-155	-118	-64
in_duitsland	-156	-126	-208	-129
in_een	52	-238	99	-78
in_gemeenten	158	-60	-101	-87
in_haar	-99	35	-184	-147
in_het	-52	-165	-207	-91
in_hun	-114	130	0	-104
in_juni	-76	-176	-200	60
in_maart	-166	-169	-125	118
in_mijn	-68	-73	-265	-306
in_nederland	-160	-153	-161	-137
in_negen	149	-131	104	-91
in_november	-157	-130	63	125
in_oktober	-57	-112	43	148
in_overleg	-91	-162	137	53
in_plaats	-129	-180	112	121
in_ruim	200	-117	-123	-101
in_te	-80	228	-174	-155
in_totaal	-155	-105	-166	-168
in_uw	-164	-184	-180	-116
in_zijn	112	67	-105	-93
inbreng_:	-120	200	-186	-133
indien_de	-122	-73	-169	149
indien_u	-73	-197	-1	41
inmiddels_zijn	-147	-99	17	59
ja_,	-104	-259	-85	152
ja_.	-135	-183	-170	-221
kan_de	-65	-131	-182	-113
kennis_te	-156	167	-122	-75
kent_u	-92	46	-51	-58
kunt_u	-72	42	-145	-164
laat_de	-170	224	-152	-145
laat_ik	-99	-232	-199	-201
langs_de	114	-112	-104	-71
leg_de	-142	216	-250	-185
leg_vast	-130	152	-136	-137
los_van	-134	-165	-185	67
lto_nederland	-64	-155	-170	-98
maak_de	-102	163	-140	-144
maak_een	-128	122	-161	-102
maatregel_:	-132	-166	197	28
mede_namens	-46	-106	-135	-214
medewerkers_van	166	-158	-63	-52
meer_dan	-206	-162	-211	-148
met_belangstelling	-85	-134	-212	-141
met_betrekking	-153	34	162	-115
met_de	-50	-292	185	108
met_deze	-87	-87	-194	-320
met_dit	-120	-129	-84	51
met_een	-162	-38	34	24
met_het	-160	-256	-41	-34
met_ingang	-170	-254	150	250
met_mijn	-54	-63	89	-44
mevrouw_de	-112	-143	-99	-127
mevrouw_terpstra-bos	-112	51	-87	-70
mijn_ambtsvoorganger	-163	-157	-194	-150
mijn_streven	-133	-145	-145	0
mijn_voorganger	-160	-135	-118	-130
minder_goed	176	-158	-176	-114
minder_gunstig	81	-103	-42	-17
mocht_blijken	-174	-59	-92	119
mocht_dat	-77	-62	-135	171
mocht_de	-94	-168	-189	-11
n_.	-77	-136	-123	-85
na_afloop	-168	-149	8	143
na_de	45	-172	-30	98
na_een	-152	-102	-154	-163
na_het	79	-128	-115	67
na_uw	-71	-132	-94	107
na_verzending	-121	-140	-101	147
naar_aanleiding	-94	-120	-176	-68
naar_de	70	-27	44	-1
naar_het	14	120	-86	-123
naar_schatting	-116	-152	-165	-126
naar_verwachting	-198	-156	-245	23
nederland_kent	-123	-108	-101	-79
nederland_telt	-116	-85	-160	-160
nee_,	-160	-109	-119	-134
nee_.	-104	-190	212	-90
niet_overgenomen	-177	-139	210	-179
niet_overnemen	-94	-166	154	-68
niettemin_zal	-110	-64	151	136
nota_	-168	-199	-115	-118
nr_.	-152	-302	-279	-154
nu_het	-54	-63	-203	-44
of_dat	122	-214	-275	-29
of_de	145	-49	76	61
of_die	-51	-147	-48	24
of_dit	-147	-117	-103	-58
of_een	-134	11	19	157
of_er	61	-121	-203	-127
of_het	-24	-159	126	-129
of_ook	58	-161	-211	164
of_zij	-4	-192	-200	59
om_die	-131	-197	61	-50
omdat_de	7	-49	99	56
onder_een	-165	-211	-131	-144
onderwerp_:	-91	-132	-83	-135
onderzoek_van	107	-114	-69	-88
ook_beveelt	-119	126	-105	-102
ook_de	90	-102	57	116
ook_een	-86	14	198	-98
ook_het	74	108	122	-104
ook_is	49	-50	-208	-110
ook_vragen	-147	94	-161	-132
ook_zou	-127	218	-296	-163
ook_zouden	-150	158	-139	-175
op_#	-183	-158	-325	-45
op_basis	-111	9	-122	-138
op_de	194	-172	-84	-3
op_dit	-175	-200	-81	-215
op_grond	-244	-54	-43	-163
op_het	190	9	67	76
op_mijn	-106	-81	-221	36
op_scholen	117	-98	-80	-108
op_verzoek	-165	-198	-126	-14
opvolging_:	-143	-195	168	-27
over_de	201	-111	-8	88
over_die	-126	-97	-2	-101
over_een	-197	-143	177	58
over_het	70	-57	112	-125
over_twee	-159	-131	-189	-97
overeenkomstig_de	-66	-77	-168	-155
overgenomen_.	-111	-291	210	-221
overgenomen_;	-27	-170	153	109
overnemen_,	-88	-167	170	126
overnemen_.	-101	-149	190	-155
paragraaf_#	-96	-91	170	-174
pas_als	-137	-132	124	79
per_#	-126	-226	7	176
periodieke_rapportage	-142	-116	-60	-153
provincies_en	-97	-144	-118	-79
punt_#	-106	224	-246	-170
reactie_	-124	-285	-384	-212
reactie_:	-170	-275	336	143
richt_de	-133	154	-146	-105
richt_een	-59	129	-98	-137
rijk_	-112	-192	-192	-118
rijkswaterstaat_heeft	-111	-72	-146	-183
ruim_#	28	-156	-105	-101
ruim_de	62	-95	-159	-134
rvo_zal	-119	-95	-184	121
samen_met	-65	-163	19	270
schaf_de	-141	223	-219	-135
scholen_die	155	-116	-140	-118
scholen_hebben	-102	-93	-206	-140
scholen_met	184	-186	-151	-177
schrap_de	-114	138	-179	-112
sinds_#	-102	-243	-16	-261
sinds_de	212	-191	-277	-83
sinds_het	85	-157	-174	-122
sinds_november	-121	-119	58	68
sindsdien_is	71	-90	-146	-94
slachtofferhulp_nederland	-104	30	79	73
slechts_#	159	-157	-139	-116
staat_al	-102	-249	149	-123
standpunt_:	36	-197	123	-81
stel_de	-95	147	-144	-173
stel_een	-80	206	-221	-144
studenten_die	79	-145	-103	-94
te_starten	-102	-137	-115	-125
tegen_die	-65	52	-185	-120
ten_aanzien	-30	56	171	-181
ten_derde	-195	113	-23	-38
ten_eerste	-123	47	-11	-129
ten_opzichte	70	-158	-94	-38
ten_slotte	-142	219	-188	-54
ten_tweede	-157	192	-38	-190
ter_beslissing	-102	-148	-176	-96
ter_uitvoering	-158	-67	-182	-168
ter_voorbereiding	-47	-100	-120	131
tien_gemeenten	-131	-126	-154	-122
tijdens_de	58	-234	-98	-126
tijdens_het	-87	-107	-128	-114
tno_heeft	25	-91	34	-164
toezicht_.	-118	-179	-197	-175
tot_#	-104	-91	-224	-159
tot_die	-129	-167	-230	100
tot_een	-128	-146	203	61
tot_en	-153	-164	71	-148
tot_slot	34	240	-294	-127
tussen_#	17	-167	-232	-160
twee_jaar	-151	-140	-160	99
u_beveelt	-74	125	-164	-148
u_constateert	99	-80	-82	-116
u_hebt	-110	-110	-150	-156
u_heeft	-90	-174	-23	-185
u_kunt	-59	-82	-139	15
u_ontvangt	-97	-145	-204	170
u_treft	-179	-97	-133	-143
u_vroeg	-119	-132	-135	-122
u_wordt	-76	9	-179	8
uit_de	264	-110	-220	-193
uit_een	248	-99	-144	-161
uit_het	182	-112	-178	-156
uit_onderzoek	135	-84	-53	-64
uitbreiding_van	-110	-109	35	-147
uiterlijk_#	-107	-139	-124	118
uw_kamer	-113	-209	-151	-4
uw_tweede	-149	171	11	-186
uw_voorganger	-132	-104	-69	-69
van_#	95	-214	55	-163
van_:	-160	-241	-213	-111
van_alle	-59	87	-41	-108
van_de	131	-187	-107	-102
van_dit	-112	-98	-173	-130
van_een	-115	-15	160	-207
van_hen	-112	-219	-138	-135
van_het	-193	129	68	41
vanaf_#	-110	-234	8	258
vanaf_het	-93	-102	151	104
vanaf_september	-49	-146	149	116
variant_b	-115	-187	-145	-143
verder_bepleit	-113	115	-144	-106
verder_beveelt	-131	147	-149	-142
verder_raadt	-89	77	-191	-126
verder_vraagt	-88	159	-177	-135
verder_ziet	-110	147	-146	-172
verder_zou	-101	184	-145	-134
verder_zouden	-78	153	-136	-110
vereenvoudig_het	-71	174	-153	-87
verhoog_de	-145	202	-189	-138
verhoog_het	-138	177	-197	-126
verkort_de	-131	154	-135	-118
verlaag_de	-192	236	-206	-94
verlaag_het	-114	109	-111	-115
verruim_de	-107	144	-137	-132
vervang_de	-157	200	-107	-122
vijf_jaar	32	-140	82	63
vno-ncw_en	-87	71	-143	-132
volgens_de	179	2	-98	-37
volgens_een	132	-169	-136	-130
volgens_het	123	15	-221	-197
voor_#	-167	-244	-36	-32
voor_de	118	-177	-217	-100
voor_die	-147	20	-50	78
voor_een	-107	18	213	-89
voor_hen	-133	-125	-145	-73
voor_het	-33	-132	184	6
voor_kleine	-209	80	-184	19
voor_mensen	122	58	-192	-119
voor_nieuwe	-104	-5	-133	-84
voor_vrouwen	96	-114	-88	-29
voor_zelfstandigen	-151	-174	-149	-122
voordat_ik	-79	-135	11	-152
voorts_acht	-138	160	-137	-125
voorts_zou	-126	188	-153	-187
vooruitlopend_daarop	-91	-91	-163	110
vorig_jaar	-208	-232	-239	-126
vraag_#	-86	-154	-165	-136
vragen_van	-84	-166	-153	-185
vóór_#	-79	-121	-156	61
vóór_het	-121	-64	-82	138
waar_dat	-43	-144	-164	98
waar_de	101	17	74	-116
waar_een	167	-194	-209	-188
waar_het	-10	-173	156	97
wanneer_kan	-31	-100	-104	-155
wat_de	-23	-23	238	9
wat_het	-84	-213	186	96
wat_vindt	-54	83	-185	-129
waterschappen_	-109	-156	-194	-144
wel_breng	-108	-216	98	151
wel_heb	-70	-146	169	0
wel_is	-119	-142	-165	115
wel_laat	-50	-11	-84	170
wel_stelt	39	-100	122	104
wel_vraag	-114	-140	-127	138
wel_wordt	52	-78	135	107
wel_zal	-137	-202	-2	195
wie_de	-170	-137	8	-120
wie_door	-14	-137	110	-42
wie_een	-3	-281	-54	-155
wie_in	-239	-216	-97	-174
wie_te	-132	-134	-117	-49
wie_zijn	108	-173	-180	-107
wij_adviseren	-47	154	-167	-198
wij_hebben	-148	-195	-10	-214
wij_stellen	55	63	41	-136
wij_zien	-146	-172	128	-108
wij_zijn	-89	-120	-225	-46
wilt_u	-47	93	-122	-78
zij_adviseert	-71	171	-180	-128
zij_adviseren	-117	150	-155	-111
zij_beveelt	-91	178	-141	-196
zij_concludeert	130	-93	-117	-50
zij_geven	-7	126	-200	-181
zij_hebben	-148	-172	116	-238
zij_heeft	38	-157	-148	-117
zij_is	-33	-140	-213	-115
zij_kan	-133	-205	66	-91
zij_lezen	-152	171	-118	-59
zij_pleiten	-132	119	-162	-107
zij_sprak	-87	-48	-38	-43
zij_stelt	147	-85	-146	-125
zij_vraagt	-133	40	-156	-170
zij_vragen	-112	-186	-223	-238
zij_wijzen	48	-148	-129	-132
zijn_rapport	-101	46	-152	-152
zo_nee	-73	-83	-94	-39
zoals_ik	-153	-89	-182	-3
zodra_de	-113	-104	65	196
zodra_het	-92	-94	-188	202
zolang_de	-100	-136	139	-136
zorg_dat	-173	210	-143	-150
zorg_voor	-141	185	-193	-110
zou_de	-119	-198	-138	-168
`,
  end: `
-	-217	-301	-212	-195
.	-10	-21	-18	-22
:	-338	-638	-447	-484
;	-114	173	-247	33
?	-244	-113	-314	-325
`,
  lemma: `
aan de orde komen	-171	-230	96	84
aan de slag gaan	-146	95	127	140
aanbesteden	-19	-136	-6	-6
aanbevelen	-210	371	-257	-293
aanbieden	-48	-82	-69	-153
aanbrengen	84	-186	41	135
aandringen	-265	380	-117	-250
aangaan	-99	154	-88	-201
aangeven	159	-266	-10	-195
aanhouden	-32	-76	105	19
aankondigen	-93	-193	-240	-130
aanleggen	-3	-18	-170	-188
aanleveren	-31	-153	-269	89
aanmelden	-14	-95	-138	-69
aanmerken	25	-117	-183	-101
aannemen	-55	-55	47	55
aanpassen	-29	31	99	147
aanschaffen	51	-134	-135	88
aanscherpen	-113	30	86	-29
aanschrijven	-123	55	-228	-219
aansluiten	-42	-14	135	-5
aanspreken	-157	59	77	8
aanstellen	-93	70	144	-119
aantekenen	52	-62	-218	-234
aantonen	259	-180	-85	-98
aantreffen	254	-164	-221	-40
aantrekken	-159	-177	-14	0
aanvaarden	-81	-85	-139	85
aanvragen	10	-64	-225	-172
aanvullen	-99	-137	119	113
aanwijzen	-32	32	-169	56
achten	-94	152	64	-145
achterblijven	236	-47	-186	-182
achterhalen	109	-177	-257	-144
actualiseren	-92	47	-231	92
adviseren	-193	347	-177	-175
afbouwen	-121	74	102	64
afdoen	50	-177	-253	-61
afdwingen	-49	50	75	-138
afgeven	-139	-30	-2	-147
afhaken	-65	-177	6	-178
afhandelen	8	-172	-153	11
afhangen	-66	-48	46	-80
afleggen	-41	5	-200	121
afleiden	130	-160	-134	-152
aflopen	-180	-251	-51	-60
afnemen	122	-65	-133	-227
afronden	-88	-30	13	81
afschaffen	-135	34	-169	-85
afschrikken	112	-193	-148	-100
afsluiten	-75	18	-251	-24
afspreken	-153	-206	70	117
afstemmen	-132	-51	-42	-2
afwachten	-137	-194	200	-126
afwegen	-46	-126	21	118
afwijken	194	-243	-18	-155
afwijzen	-232	-89	196	-69
afzien	-111	-24	187	-289
analyseren	-181	-136	-154	-108
antwoorden	-120	67	18	134
beantwoorden	-44	-181	-241	63
becijferen	176	-141	-126	-67
bediend	-122	-136	60	65
bedoelen	-191	-217	32	-53
bedragen	-184	-211	-153	-134
begeleiden	35	-81	10	-108
beginnen	-122	-119	111	125
begrijpen	-45	-87	-278	-190
begroten	78	25	-114	-139
behandelen	-99	-109	-29	-46
behoeven	-236	-156	-111	-151
behouden	102	-215	-80	-159
bekendmaken	-168	-139	12	143
bekijken	-225	-72	-69	143
bekorten	188	-68	-81	-46
bekostigen	-7	48	67	-38
belasten	-116	-69	102	-132
beleiden	-107	-177	136	-136
belemmeren	-16	42	-56	-169
bellen	62	-56	-5	4
belopen	-185	-198	-131	-187
beloven	-140	-219	-48	-183
benaderen	-83	-124	-187	134
benoemen	-116	96	93	6
benutten	131	16	97	26
beogen	-72	-250	-225	133
beoordelen	19	-21	-54	-46
bepalen	-184	-106	85	104
beperken	-111	48	-200	-255
bepleiten	-244	528	-37	-159
beproeven	-154	-185	161	97
beraden	-153	-131	-221	-33
bereiken	248	-91	-42	-53
berekenen	51	-167	-97	-46
berichten	-97	-29	-3	63
beroepen	-110	-185	-116	-96
berusten	6	-156	-48	-73
beschermen	-57	-193	-149	-141
beschikbaarkomen	-132	-119	58	212
beschikbaarstellen	-61	-148	153	316
beschikken	-8	-191	-38	-113
beschouwen	-68	-64	-73	-230
beschrijven	-185	-63	-192	-107
beslissen	-74	-104	123	73
besluiten	-62	-176	75	79
besparen	-52	-171	95	101
bespreken	-92	-126	-100	79
bestaan	-56	-130	109	-75
besteden	120	-119	-98	101
bestemmen	-193	-116	63	-141
bestrijden	-139	-159	-167	-156
bestuderen	-251	-111	-76	-60
betalen	15	-228	56	-39
betekenen	-217	-231	35	-49
betreffen	-179	87	18	-114
betrekken	62	-108	25	297
betreuren	-158	-132	-214	-189
bevatten	-110	-107	-17	-179
bevelen	-216	457	-333	-232
bevestigen	204	-193	-167	-133
bevorderen	-92	78	-182	34
bevragen	-142	-167	-189	-137
bewaren	-76	1	-38	-175
bewegen	119	-131	-156	-179
bezien	-154	-170	133	430
bezitten	56	-227	-132	-109
bezoeken	-213	-206	-81	-23
bezorgen	-186	-55	-262	-168
beïnvloeden	93	-152	-110	-76
bieden	-107	-62	88	-149
bijdragen	167	-207	-255	22
bijeenbrengen	-114	-180	58	94
bijhouden	52	-146	62	-5
bijpassen	-114	-112	155	-164
bijpraten	-91	-87	-150	89
bijstaan	2	-28	-198	89
bijvoegen	-134	-155	-103	-59
bijwerken	-131	-114	-163	-54
bijwonen	-149	-174	-131	-119
binden	13	-56	8	-160
blijken	496	-188	-134	-31
blijven	68	-67	69	-67
bouwen	-21	-56	22	-73
brengen	-42	-50	42	65
buigen	-88	-117	-130	-151
centraalstaan	-146	-150	-109	-140
combineren	108	-130	-184	-159
concluderen	399	-251	-138	-125
constateren	392	-210	-165	-163
controleren	-83	-15	-94	87
dalen	317	-194	-138	-92
danken	-121	-153	-222	-266
dateren	-190	-175	-200	-225
deelnemen	-134	-191	-222	32
dekken	92	-194	-221	-123
delen	-194	-97	-20	-280
denken	-151	86	-33	-283
dienen	-161	-29	-131	-155
doen	-49	-27	7	-46
doorgaan	22	-171	-7	100
doorgeven	14	-134	9	-70
doorlichten	-185	-192	-99	2
doorlopen	-172	-140	156	47
doorrekenen	-120	-135	-50	204
doorzenden	-114	-147	-148	-59
draaien	-63	33	86	-54
dragen	-279	-11	-5	-14
dringen	-167	210	-169	-161
drukken	25	57	42	-70
duren	207	-82	-154	37
dwingen	-113	-165	128	-139
eindigen	-61	18	-133	-83
ervaren	368	-177	-132	-190
eten	-102	-56	-220	-211
evalueren	-139	-97	-149	82
fietsen	-3	-162	-105	1
gaan	-9	-75	154	12
garanderen	-147	-101	115	-78
gebeuren	-20	-6	131	-10
gebruiken	-30	-103	2	26
gebruikgemaakt	-92	-149	-216	-101
gelden	-147	-48	-7	-102
gelijktrekken	-141	-127	27	109
genieten	-117	-81	-134	-85
gepaard	156	44	-98	-73
geschieden	-125	-169	157	-137
gestand doen	-58	-47	-149	-94
geven	-69	65	-30	-134
goedkeuren	-157	103	-127	-154
groeien	30	-144	6	-178
gunnen	-119	-122	-33	-214
halen	163	-257	31	-10
halveren	85	-154	63	94
handelen	65	-133	48	-122
handhaven	-186	-25	30	-123
hebben	58	-93	-7	-150
hechten	-170	-260	-162	-316
helpen	-133	-215	4	-240
herhalen	-188	-218	-202	179
herijken	-76	-117	-17	48
herinneren	-12	-227	-115	-123
herkennen	-139	-178	-297	-263
herschrijven	-118	-152	139	117
herstellen	125	-138	-137	-171
herzien	-151	-139	13	-112
heten	51	125	6	-117
hopen	18	107	-115	11
horen	29	5	23	73
houden	-77	-124	-146	25
huisvesten	-192	-152	-108	-152
in gesprek gaan	40	19	28	108
in kaart brengen	-127	-6	125	214
in overleg treden	-59	75	34	197
inbouwen	119	-153	-175	127
inbrengen	-95	69	132	133
indexeren	-45	-14	37	65
indienen	-69	19	-35	9
informeren	30	-141	-130	167
ingaan	-106	-51	-148	-57
ingewikkeld	159	-158	-111	-58
ingrijpen	-149	-142	25	157
inhouden	-167	175	-232	-198
inhuren	-134	-153	99	-83
inkopen	-15	-30	10	-35
inlichten	-131	20	-238	65
inlossen	-96	-68	-109	-121
innemen	-132	-163	64	-74
inrichten	-157	11	33	222
inschakelen	-122	-178	-149	-26
inschrijven	37	6	-132	-145
inspannen	-90	-131	-175	207
instaan	-136	16	-25	-113
instellen	-216	-93	-38	-217
instemmen	-166	77	181	-122
interviewen	-141	-105	-93	-82
intreden	-118	-120	169	-180
intrekken	-56	-1	-17	-121
investeren	25	-6	-197	-64
invoeren	-19	86	34	25
invullen	-73	-206	70	-169
inzetten	37	92	-51	53
inzetten op	-80	-139	-250	190
inzien	-113	52	157	143
jagen	-127	-169	-138	-118
kennen	-18	-241	-58	-204
kennisnemen	-93	-100	25	-151
keuren	-1	85	14	73
kiezen	-92	-123	249	86
kijken	-198	-243	-41	72
klagen	74	-120	-152	-101
klinken	-165	-14	-162	-166
kloppen	30	-136	-178	-111
komen	74	-86	48	63
kopen	108	-179	-181	-136
koppelen	-180	-130	-43	56
kosten	24	-85	-60	-73
krijgen	-97	-22	113	190
krimpen	46	-164	24	-152
kunnen	-262	-11	44	-88
landen	-177	-152	-117	-139
langskomen	117	-187	-155	-154
laten	-116	-9	156	-128
leggen	-83	-249	-122	202
leiden	145	-227	100	-3
lenen	-95	-82	46	44
leren	36	-7	-114	-202
letten	-35	-136	160	136
leven	-72	-189	-109	-1
leveren	-92	-206	62	63
lezen	39	35	-226	-44
liggen	54	-114	-25	-31
lijken	96	-61	74	6
lonen	168	19	-10	-162
lopen	5	-107	-9	-161
luiden	6	41	-277	-250
lukken	-112	-173	-168	-34
maken	-71	-96	55	11
meebetalen	-138	55	-47	-182
meedelen	-130	-148	-93	56
meedoen	-86	-138	-65	-59
meegeven	-127	40	-307	-240
meelopen	-51	-99	75	173
meenemen	-110	73	118	182
meetellen	-21	131	99	-190
meewegen	-99	64	-37	196
meewerken	-179	-207	-23	-188
melden	191	-186	-80	-81
memoreren	-141	-128	-144	-133
menen	-301	190	-181	-249
merken	41	23	-135	-104
met een voorstel komen	-135	-161	-82	32
meten	-19	183	-218	-100
middelen	131	-80	-130	-38
mislopen	78	-148	-159	-169
mislukken	103	-184	-140	-112
missen	86	130	-73	-201
moeten	-184	218	-55	-128
mogen	-174	-86	157	-175
motiveren	80	143	-160	-177
nagaan	-65	-42	140	234
nakomen	-65	-133	-220	-187
naleven	157	-152	-136	-172
nalopen	-177	-229	26	62
neerleggen	-192	19	172	-183
nemen	-34	-93	30	-24
noemen	221	-16	-99	-216
nopen	-87	-106	37	150
oefenen	41	-2	70	-182
omgaan	-1	-126	-229	-180
omschrijven	108	44	-134	-51
omvatten	-184	-241	-158	-113
omzetten	-58	-107	-188	-137
onderbrengen	-30	58	-190	99
onderhandelen	-83	-141	-104	-181
onderhouden	-7	12	-119	-141
ondernemen	-110	-144	-180	-188
onderschrijven	-170	-274	273	-287
ondersteunen	85	-65	-125	-197
ondertekenen	-125	16	-83	-67
ondervinden	37	-8	72	-29
ondervragen	-234	-115	-145	-107
onderzoeken	-120	-130	83	115
ontbreken	241	-35	61	-175
ontraden	-135	-9	199	-248
ontslaan	-61	-3	-158	-105
ontsluiten	-123	-119	-145	-155
ontstaan	98	-173	-158	-103
ontvangen	-59	-96	-52	201
ontwerpen	-132	-45	-37	19
ontwikkelen	-115	-145	136	77
oordelen	266	-113	-145	-164
op een rij zetten	-69	-126	79	122
opdragen	-52	-125	-46	-72
openbaarmaken	-123	80	-61	117
openbreken	-147	82	-145	-138
openen	-97	-110	-214	49
opengaan	-136	-103	90	209
openstaan	0	-217	-58	-194
openstellen	-204	139	-159	90
opheffen	-143	53	-170	81
opkomen	-124	-169	-152	-151
opleggen	-60	1	89	-50
opleiden	-230	47	-221	-173
opleveren	11	-218	-24	-49
oplopen	101	-81	-187	-225
oplossen	-138	71	-170	21
opmaken	-176	-179	58	-126
opmerken	-43	-60	-293	-282
opnemen	-35	-92	265	199
oppakken	-173	-141	-155	-112
oproepen	-147	156	-80	-222
opstellen	-68	18	-5	128
optreden	-36	18	-183	-81
opvangen	-86	-24	-19	-184
opvolgen	-34	-28	159	28
opvragen	68	22	-131	34
opwegen	-141	-158	170	-77
opwijzen	86	-199	-153	-180
organiseren	-126	-22	-156	140
overdoen	-126	41	85	-165
overdragen	1	-117	-153	-117
overeenkomen	-108	-133	56	79
overgaan	-33	-226	126	117
overhandigen	-126	-116	-130	-71
overleggen	14	-151	-190	61
overlijden	-164	-25	-113	-140
overnemen	-133	116	378	291
overschrijden	105	-73	-140	-161
overstappen	-13	-149	11	137
overtuigen	-140	96	246	56
overwegen	-189	-132	-87	140
passen	-186	-78	107	-155
plaatsen	7	-28	-3	5
plaatsvinden	-84	22	-18	245
plannen	-25	-159	-26	230
pleiten	-124	407	-150	-244
presenteren	-140	-66	-151	-140
prijzen	152	-168	-169	-140
profiteren	41	-167	-162	-105
publiceren	-131	-180	-100	-98
raadplegen	-134	13	31	49
raden	-138	174	-50	-164
raken	-119	-235	-160	-104
ramen	148	-240	-119	-96
rapporteren	-4	-87	-128	227
reageren	-113	-187	-254	-68
realiseren	66	-148	-192	-40
regelen	15	-48	291	118
regels stellen	-194	6	-270	-172
registreren	-63	-185	-43	-75
reizen	-31	39	-198	-42
rekenen	65	-46	-139	-177
reserveren	-128	-30	-18	41
richten	-95	114	-65	-98
rijden	-65	-143	37	28
roepen	-206	60	-84	-214
rusten	-62	-175	86	-160
samengaan	-153	-117	39	-127
samenhangen	-131	-123	-264	-213
samenstellen	-140	-122	10	-6
samenvoegen	-104	8	105	57
scannen	-60	14	-113	-122
schaden	19	-132	-135	-113
schatten	257	-245	-137	-145
schetsen	-133	-256	-211	-256
scholen	-5	33	84	-37
schorsen	109	-134	-170	-123
schrappen	-138	-52	37	-60
schrijven	14	-83	-116	-205
schuiven	-128	-86	72	46
slaan	-131	-234	41	-162
slagen	126	-196	-156	51
sluiten	-178	-69	-122	-58
spelen	145	-190	-66	6
splitsen	73	128	-162	-142
spreken	-231	-194	-117	59
staan	-85	-91	99	15
standhouden	54	-164	-173	67
starten	-225	-223	18	275
stellen	-13	87	-2	-92
stemmen	-237	-208	-144	-203
steunen	-107	9	93	-175
stijgen	189	-224	-64	-26
stilleggen	-103	-150	-190	-149
stilstaan	-67	-154	-221	-29
stilvallen	-156	-187	-122	-100
stoppen	-147	-32	28	-14
stopzetten	-84	-114	99	-108
stranden	52	55	35	-157
strekken	-98	100	106	18
streven	-180	-300	-131	222
sturen	-117	-119	16	116
suggereren	-213	173	-187	-216
tegemoetkomen	-95	50	174	-87
tegemoetzien	-102	-207	-86	91
tegengaan	-117	34	-151	-119
tekenen	-10	-2	-225	5
tekortschieten	150	-192	-51	12
tellen	-147	-114	-40	-115
ter harte nemen	-129	63	143	153
terugbetalen	46	-91	-100	-117
terugbrengen	-36	71	7	27
terugkeren	11	-196	-236	-65
terugkomen	-118	-148	-42	293
teruglopen	262	-143	-199	-119
terugtrekken	80	-72	-108	-134
terugvallen	-122	34	-77	-111
terugverdienen	39	-132	-100	103
testen	90	-30	-18	-179
toedienen	40	-141	-153	-155
toegeven	-89	58	-216	-205
toejuichen	-145	-120	-64	70
toekennen	-15	-212	-1	-28
toekomen	58	-107	-291	118
toelaten	-164	64	127	-116
toelichten	-128	53	-150	-132
toenemen	176	-178	-198	-134
toepassen	-41	-162	130	60
toeschrijven	93	-171	-180	-83
toesnijden	-149	-114	100	91
toestaan	-150	-172	56	-214
toesturen	-95	-119	-207	10
toetsen	-140	-27	-79	-104
toevoegen	-186	-30	268	-10
toewijzen	27	67	-186	-143
toezeggen	-95	-172	-61	-84
toezenden	-84	-116	-144	139
toezien	-235	-223	-126	26
tonen	-49	-181	-35	-23
treden	-154	-58	-55	146
treffen	-10	-253	57	-17
trekken	-114	-150	-106	-218
uitbetalen	-45	-163	-212	-186
uitblijven	100	69	-143	-112
uitbreiden	-175	-55	26	301
uitbrengen	-105	-135	-169	-77
uiteenzetten	-96	-141	162	62
uitgaan	-162	-115	64	42
uitgeven	-6	-199	-3	-197
uitkeren	-175	-136	-145	-55
uitkomen	-46	-217	57	-30
uitlaten	-233	129	4	-84
uitleggen	23	-193	53	-202
uitmaken	-51	-200	131	-136
uitnodigen	-235	-242	226	6
uitpakken	35	-157	73	-14
uitreiken	6	-194	151	86
uitrekenen	146	-94	-137	-79
uitsluiten	-121	-26	-261	-205
uitspreken	15	-117	40	-183
uitstellen	-67	-189	-249	8
uittrekken	-138	34	204	183
uitvallen	76	-108	-144	-161
uitvoeren	18	-59	22	53
uitwerken	-123	-72	-51	112
uitwijzen	178	-183	-133	-125
uitzenden	21	-119	-166	-161
uitzetten	-177	-169	-38	-163
uitzien	-157	-151	-235	-239
uitzoeken	-197	-198	132	314
vallen	34	-60	-76	-86
varen	-193	182	-157	-45
vasthouden	-178	-75	285	-277
vastleggen	-199	38	35	62
vaststellen	313	-126	-20	-35
veranderen	-25	-69	-69	-114
verantwoorden	79	-148	-19	-174
verbeteren	122	-10	-186	-26
verbieden	31	47	116	-125
verbinden	-246	42	-161	-163
verdelen	-222	-35	-165	-171
verdienen	-222	200	-67	-137
verdragen	-138	44	258	-129
verdubbelen	180	-48	-249	-2
verdwijnen	3	-90	144	95
vereisen	-146	-236	106	-169
verenigen	-55	-181	53	-135
vergelijken	-156	-28	-10	-120
vergen	-169	-119	138	15
vergoeden	-78	-56	144	47
vergroten	104	-56	-157	-161
verhogen	37	-159	-70	-31
verhuizen	-52	-178	4	-38
verhuren	-113	-120	-110	-99
verkennen	-79	-233	-14	163
verkeren	-11	-117	-149	-163
verklaren	69	-180	139	-99
verkleinen	12	-116	-117	-94
verkopen	-173	-160	50	-205
verkorten	-15	79	68	20
verlagen	78	32	-212	-68
verlaten	-127	-27	23	-165
verlenen	-14	-42	-129	-42
verlengen	-231	-148	59	135
verliezen	101	-183	-8	-163
verlopen	76	-57	-243	-4
vermelden	-158	57	-95	85
verminderen	218	-201	-153	-123
vernemen	-134	-150	40	-132
vernietigen	124	-134	-117	-96
vernieuwen	-124	70	-14	-175
veronderstellen	23	-93	-130	99
verplichten	-112	53	-68	-116
verrichten	-154	-13	-66	-11
verruimen	-102	-83	-203	-72
verschijnen	-122	-158	-39	223
verschillen	-3	-216	-45	-212
verschuiven	-155	-103	-132	-216
versnellen	30	18	-154	-131
verspreiden	87	-113	-73	-16
verstaan	-232	-286	-228	-243
verstrekken	-183	-68	-132	-94
vertellen	66	-192	-141	-112
vertragen	-108	-76	-213	-212
vertrekken	1	-53	-240	5
vertrouwen	6	-220	-24	-219
vervallen	-101	-27	55	121
vervangen	-88	-33	-221	138
vervoeren	-130	-152	-110	-111
verwachten	-182	-73	-79	4
verwerken	-160	-52	145	-31
verwerpen	-88	76	40	-52
verwijzen	-146	-63	74	-223
verzamelen	13	-135	-209	81
verzekeren	-88	-150	29	-100
verzenden	-98	42	-47	52
verzoeken	-87	-142	15	-151
verzorgen	-130	-116	118	-45
vestigen	-180	-164	-7	-148
vinden	74	65	-44	-130
vluchten	-42	-155	91	-120
voegen	-154	-136	-97	-138
voelen	81	103	227	-284
voeren	-165	-49	-65	102
voldoen	-5	-132	-42	-106
volgen	-175	-57	173	285
volstaan	-138	-80	182	-109
voltooien	-52	10	8	22
voorbereiden	-6	-224	-122	141
voordoen	55	-171	-200	-213
voorkomen	14	9	5	-112
voorleggen	-32	-117	131	195
voorlichten	80	-155	-125	-172
voorliggen	-126	-137	125	12
vooropstellen	67	-185	-168	-139
voorschrijven	-103	-146	72	-20
voorstellen	-188	275	11	-296
voortvloeien	-131	-140	-3	-100
voortzetten	-145	104	-35	116
vooruitlopen	-137	-159	40	-147
voorzien	-116	-155	93	158
vormen	-189	3	34	-6
vragen	-143	66	-101	-56
vrezen	-211	-187	-195	-178
vrijkomen	-119	-163	-19	-181
vrijmaken	-146	-229	28	145
vrijstellen	-103	17	45	-135
vullen	26	-58	-173	-187
waarborgen	-52	-118	-78	65
waarderen	210	-209	-247	-247
waarmaken	-125	-75	50	-129
waarnemen	173	-99	-171	-130
wachten	81	-165	-84	-215
wassen	-134	58	-17	-165
weergeven	-123	45	-179	-83
wegen	-68	-129	35	-69
wegnemen	-156	-141	28	-130
wegvallen	172	-131	26	-124
wegwerken	-106	59	-103	-110
weigeren	-68	81	-162	-108
wenden	-118	-138	-199	-82
wensen	-215	2	68	-182
werken	-57	-184	0	83
werven	-43	-157	-173	11
weten	43	-72	-51	-87
wijden	-120	-200	-192	46
wijken	-176	-170	60	57
wijzen	93	-12	76	25
wijzigen	-200	-30	107	118
willen	-210	339	-48	-132
wisselen	2	22	-127	-187
wonen	-48	-230	-213	-159
worden	-21	-16	89	-28
zeggen	114	-165	-266	-210
zenden	-73	-116	-83	28
zetten	-72	-139	-36	-98
zich inzetten	-48	-253	-158	419
zich sterk maken	-116	84	7	165
zien	121	124	-37	-168
zijn	-7	-54	21	-49
zijn beslag krijgen	-111	-175	56	136
zitten	-145	-262	66	-32
zoeken	47	-21	-90	161
zorgen	-125	-76	-59	67
zullen	-201	-282	52	75
zwijgen	-98	-119	-175	-130
`,
  doing: `
agency aanbevelen	-150	30	-165	-150
agency aanbieden	9	68	97	-168
agency aannemen	-173	-140	-5	204
agency aanpassen	-95	-7	-60	150
agency aantreffen	222	-209	-114	-29
agency achten	-95	14	-72	-45
agency adviseren	-180	121	-85	-81
agency afronden	-108	-97	40	87
agency beginnen	-108	-159	103	144
agency bekijken	-117	-113	-207	-170
agency beoordelen	-213	-37	-201	-206
agency bepalen	-159	-156	-150	-239
agency bepleiten	-126	175	8	-136
agency beproeven	-81	-135	7	-142
agency beschikken	-203	-172	-135	-195
agency beslissen	59	-147	-192	-170
agency bevelen	-153	199	-188	-162
agency bezien	-130	-107	-197	90
agency bezoeken	-227	-101	44	-87
agency concluderen	136	-105	-101	-113
agency constateren	122	-134	-139	-113
agency controleren	-168	-144	-213	-56
agency denken	-179	-170	-138	-162
agency doen	-170	-73	69	67
agency geven	-145	-22	157	44
agency handelen	-148	-66	126	-57
agency hebben	-81	-247	159	-32
agency herhalen	-119	-142	-142	135
agency houden	-163	20	-183	34
agency in gesprek gaan	-100	-178	-69	140
agency informeren	-116	-120	102	-133
agency inrichten	-86	-196	68	234
agency kijken	-82	-159	-89	87
agency komen	72	-157	-84	63
agency kunnen	-123	-154	-196	-175
agency maken	-185	-149	103	121
agency melden	-126	-30	-68	-162
agency nagaan	9	29	-120	30
agency nemen	-52	-201	-215	114
agency noemen	-155	75	-172	-145
agency onderzoeken	-86	-158	-70	-39
agency ontwikkelen	-101	57	146	4
agency oordelen	165	-121	21	-121
agency opleggen	-122	-90	-123	29
agency opleveren	-60	-60	-148	183
agency opnemen	-116	-173	-100	26
agency opstellen	-68	-174	63	184
agency pleiten	-169	211	-183	-178
agency publiceren	-126	-132	-96	-61
agency registreren	-130	-138	-141	-51
agency sluiten	-21	-152	62	112
agency spreken	-184	-149	-102	59
agency starten	-124	-101	160	173
agency stellen	-154	8	83	-201
agency stilleggen	-82	-99	-147	-137
agency sturen	-59	-168	53	128
agency toetsen	-167	4	33	-149
agency toezien	-174	-150	-122	-148
agency uitbreiden	-170	-155	-59	216
agency uitvoeren	29	-95	-139	2
agency vallen	52	-137	88	-78
agency vaststellen	140	-43	-228	-178
agency verrichten	-108	-113	-158	8
agency vervangen	-71	-151	-173	88
agency vinden	43	115	-76	-239
agency volgen	-174	30	15	-195
agency voorzien	-113	-164	-184	-77
agency vragen	-184	110	-16	-185
agency werken	-17	-209	98	42
agency weten	78	-117	27	-136
agency wijzen	150	8	-213	-140
agency zeggen	78	-176	-122	-117
agency zetten	-89	-124	118	55
agency zien	169	112	-261	-225
agency zijn	29	10	42	-78
first aanbieden	-78	-126	-136	-166
first aangeven	-166	-106	-154	-163
first aanhouden	-64	79	86	49
first aannemen	-145	-136	101	-183
first aantekenen	-199	-161	-175	-197
first aantreffen	72	85	-153	-112
first achten	-206	-395	217	-157
first adviseren	-87	140	36	-216
first afspreken	-70	-165	189	189
first afstemmen	-64	-173	-150	118
first afwachten	-145	-169	178	-114
first afwijzen	-88	-165	164	1
first afzien	-134	86	147	-194
first antwoorden	-70	-120	-166	39
first beantwoorden	-116	-92	-168	-14
first beginnen	-110	-252	-4	-258
first begrijpen	-168	-148	-249	-184
first bekijken	-69	-208	-14	245
first berichten	-91	-99	-382	69
first beschikbaarstellen	-47	-100	-77	280
first beschouwen	-86	-124	-29	-221
first beslissen	-93	-146	165	197
first besluiten	-83	59	100	137
first bespreken	-75	-19	-64	186
first betrekken	-93	-238	19	234
first betreuren	-150	-106	-196	-170
first bevorderen	-132	-148	-148	73
first bezien	-113	-45	105	388
first bezoeken	-217	-188	-213	113
first bieden	-56	-184	-40	12
first bijpraten	-91	-87	-150	89
first blijven	-115	78	156	-39
first brengen	-85	-104	20	218
first danken	-129	-155	-197	-227
first delen	-185	-212	-26	-247
first denken	-204	-187	65	-197
first doen	-75	40	85	-12
first doorrekenen	-131	-137	-82	214
first evalueren	-67	-129	81	147
first gaan	-99	-120	217	-12
first gestand doen	-57	-46	-146	-87
first geven	-118	-3	-94	-222
first hebben	-54	-111	-42	-332
first hechten	-177	-177	-28	-191
first herkennen	-219	-104	-196	-208
first hopen	-62	-45	-83	33
first houden	-98	-223	-57	117
first in gesprek gaan	-153	-198	127	245
first in kaart brengen	-73	-222	-2	176
first in overleg treden	-58	-166	-42	168
first inbrengen	-36	-58	95	128
first indienen	-100	-144	-44	-19
first informeren	-48	-102	-161	197
first ingaan	-96	-55	-191	-274
first inlichten	-69	-99	-144	22
first inrichten	-43	28	-35	142
first instemmen	-146	-202	213	-216
first inzetten	-103	-97	-151	116
first kennisnemen	-105	-68	36	-107
first kiezen	-133	-239	161	13
first kijken	-122	-127	60	112
first komen	-90	123	-261	-218
first laten	-103	-33	229	-108
first lezen	-159	39	-88	-152
first lopen	-132	59	-30	-208
first maken	-194	-271	64	296
first meenemen	-59	-152	-6	139
first melden	-151	-157	-84	53
first menen	-145	41	-21	-182
first nagaan	-135	-90	157	249
first nakomen	-124	-50	-117	-138
first neerleggen	-47	86	150	-170
first nemen	-142	-206	44	-93
first onderschrijven	-129	-177	257	-245
first onderzoeken	-82	-189	215	217
first ontraden	-85	58	242	-188
first ontvangen	-83	13	-85	-134
first opleggen	-85	-178	214	14
first opmaken	-34	-71	-122	-63
first opmerken	-220	-198	-227	-261
first opnemen	-97	-30	214	279
first opvolgen	-85	-166	162	13
first overeenkomen	-68	-139	-1	93
first overgaan	-79	-159	30	-231
first overnemen	-49	-23	301	251
first overtuigen	-82	-135	175	90
first overwegen	-148	-205	-50	167
first plaatsen	-97	-105	-126	-121
first publiceren	-35	-165	138	142
first raadplegen	-75	-144	-121	-196
first raden	-138	174	-50	-164
first rapporteren	-127	-207	-279	279
first reageren	-92	-77	-214	-167
first schetsen	-117	-78	-118	-158
first schrijven	-112	-125	-65	-151
first spreken	-70	-127	-407	202
first staan	-192	-191	-119	-224
first stellen	-98	-34	-22	-111
first stilstaan	-95	-98	-164	7
first streven	-123	-236	-212	222
first sturen	-87	-121	-80	151
first tegemoetzien	-75	-130	-89	-176
first ter harte nemen	-128	-189	119	157
first terugkomen	-92	-99	-30	254
first toejuichen	-131	-113	6	-235
first toekomen	-51	-53	-190	186
first toesturen	-71	-146	-150	-53
first toezeggen	-81	-145	-317	-127
first toezenden	-87	-100	-101	174
first treden	-128	-137	179	-56
first uitbreiden	-96	-153	165	172
first uitgaan	-124	-163	-116	-172
first uittrekken	-85	-209	225	235
first uitvoeren	-103	-224	110	244
first uitwerken	-70	-125	-97	65
first uitzien	-73	-115	-187	-151
first uitzoeken	-120	-139	119	230
first vasthouden	-155	-7	191	-201
first vaststellen	120	-134	-105	24
first vergelijken	-148	-127	-133	-146
first verkennen	-64	-156	22	169
first vernemen	-79	-85	-157	-162
first verstaan	-122	-86	-148	-146
first vertrouwen	-135	-97	-143	-181
first verwachten	-134	-1	-37	65
first verwijzen	-34	67	20	-116
first verzoeken	-108	-74	120	41
first vinden	3	-130	33	-264
first voelen	-137	108	238	-213
first voeren	-73	-137	-118	171
first voldoen	-119	-180	-264	-18
first volgen	-142	58	108	-8
first voorbereiden	-50	-107	-49	25
first voorleggen	-81	-30	127	304
first voorschrijven	-128	-92	173	141
first voorstellen	-30	-146	-52	-121
first vooruitlopen	-145	-150	-26	-145
first vragen	-89	-74	45	229
first vrijmaken	-66	-145	-46	67
first waarderen	-200	-134	-174	-142
first wassen	-86	-116	-8	-148
first wegen	-160	-194	33	-18
first werken	-98	-197	-206	229
first weten	-174	-26	-65	101
first wijzen	-138	-222	156	194
first willen	-145	-238	93	-194
first wisselen	-53	102	-76	-155
first zeggen	-139	-140	-259	-233
first zenden	-59	-126	-38	-153
first zich inzetten	-106	-212	-271	321
first zien	-124	-187	240	-197
first zijn	-149	-30	15	-77
first zoeken	-151	-141	-35	168
first zorgen	-90	-169	-11	133
first zullen	-58	-165	137	3
government aankondigen	-68	-143	-191	-123
government achten	-170	-255	209	-117
government adviseren	-66	69	-202	-203
government afzien	-120	-240	196	-181
government antwoorden	-55	-113	-183	152
government beginnen	-83	-116	178	-42
government bepalen	-62	-156	-9	149
government bepleiten	-53	36	117	-96
government berichten	-33	-62	56	79
government beslissen	-163	-119	81	30
government besluiten	-93	-129	147	-10
government bespreken	-28	-68	-208	126
government betrekken	-77	-150	41	195
government bezien	-41	-191	-17	32
government bijdragen	-163	48	65	51
government brengen	-98	-208	211	173
government danken	-88	-115	-133	-166
government delen	-126	-109	-100	-145
government doen	-120	70	3	-29
government gaan	-139	-208	97	2
government geven	-58	10	33	-23
government hebben	-241	-125	62	-248
government hechten	-98	-173	-295	-268
government herkennen	-161	-77	-207	-173
government informeren	-142	-115	-211	178
government ingaan	-43	-94	-167	111
government inspannen	-83	-115	-82	158
government inzetten op	-75	-126	-210	176
government kennen	-189	-181	-211	-165
government kennisnemen	-80	-116	-240	-155
government kunnen	-82	-140	-108	-181
government laten	-103	-99	18	30
government maken	-73	31	183	-5
government neerleggen	-52	-141	116	-104
government nemen	-116	41	138	117
government onderschrijven	-64	-169	145	-150
government onderzoeken	-92	-149	-154	-36
government optreden	-124	61	-152	-65
government overnemen	-62	162	213	149
government overwegen	-64	-191	84	187
government passen	-60	-114	-142	-173
government reageren	-56	-56	-184	32
government schrijven	-93	-158	-219	-140
government staan	-39	-98	23	28
government stellen	-151	-121	18	80
government streven	-97	-114	-149	94
government tellen	-116	-77	-170	-176
government toevoegen	-68	-139	119	77
government toezeggen	-111	-185	-26	-62
government verzoeken	-96	-235	-318	-252
government vinden	-168	-177	49	-80
government voelen	-98	-137	173	-172
government volgen	49	46	151	55
government voorleggen	-90	-168	-154	-88
government vragen	-93	-244	-198	-106
government waarderen	-126	-87	-136	-150
government wijzen	-167	-140	161	29
government willen	-48	-117	-100	-143
government zich inzetten	-101	-142	77	248
government zien	-96	-246	214	-192
government zijn	-131	-204	-137	3
house aanbevelen	-62	121	-133	-164
house aanbieden	-122	-129	106	-101
house aannemen	-61	-111	-179	-224
house aantreffen	-190	-172	-186	0
house adviseren	-54	-126	-88	-142
house antwoorden	-100	50	-156	-103
house bereiken	-131	-117	60	201
house berichten	-101	-156	-202	50
house besluiten	-47	-142	-100	-139
house constateren	99	-80	-82	-116
house delen	-143	59	-52	-82
house gaan	-50	-142	-20	13
house geven	-30	141	34	-138
house hebben	-11	-100	-131	-149
house horen	-92	-138	-212	274
house informeren	-37	-178	-220	199
house inlichten	-63	100	-133	20
house instemmen	-91	147	152	-69
house kennen	-92	46	-51	-58
house krijgen	-70	-70	-152	166
house laten	-97	-211	196	79
house lezen	-154	-152	-187	105
house melden	-113	-124	134	10
house onderzoeken	-121	-117	57	-1
house ontvangen	-73	-141	-132	237
house overnemen	-142	-108	223	-74
house schrijven	-167	107	125	-157
house spreken	-65	30	6	-180
house stellen	-82	-131	-161	43
house tegemoetzien	-82	-157	-33	218
house toezeggen	-69	-72	163	-276
house uitspreken	-102	-105	174	-177
house vaststellen	124	-163	51	-177
house verwachten	-54	-135	-34	51
house verzoeken	-97	-214	-201	-203
house vinden	-113	-52	-64	-165
house voorleggen	-84	-110	-181	-136
house vragen	-105	-18	-261	-311
house weten	-78	94	81	-142
house zenden	-98	-93	-141	-117
house zijn	-49	-10	-47	-93
none aankondigen	-147	-105	-87	-180
none aansluiten	-35	47	-91	-149
none aanvragen	-92	-174	-177	-81
none aanwijzen	-60	4	-198	18
none achten	109	-88	-20	87
none afnemen	19	105	-72	-85
none afronden	53	36	-119	74
none afspreken	-175	-188	-35	1
none afzien	-161	-135	47	-135
none bedoelen	-128	-172	-18	-3
none beginnen	29	-140	-280	116
none bellen	0	-142	38	-107
none beogen	34	-79	-156	-179
none bepalen	-94	6	-156	-207
none bepleiten	-112	102	74	36
none bereiken	40	32	107	-80
none beslissen	-100	-175	-109	-107
none besluiten	-186	-241	96	84
none bestaan	89	-140	167	26
none besteden	43	26	42	48
none betalen	-60	-153	-159	-77
none betreffen	-126	-59	112	-196
none betrekken	-114	-179	139	-12
none bezien	-146	-188	174	158
none blijken	103	-107	-166	-31
none blijven	27	55	-50	-98
none doen	-57	-61	0	-97
none duren	-129	75	67	74
none gaan	35	-103	165	47
none gebeuren	4	-135	-121	41
none gebruiken	-33	-83	-132	113
none gebruikgemaakt	-139	-119	-137	-61
none gelden	-157	-193	-10	-100
none geven	-91	-79	-64	-223
none halen	-176	-102	35	-189
none hebben	-2	-7	-53	-32
none horen	-32	-88	173	-140
none houden	70	25	-122	-287
none informeren	43	-197	74	-171
none ingaan	-136	-29	122	97
none invoeren	100	80	46	33
none komen	213	-158	65	120
none kosten	-181	-152	-142	-58
none krijgen	23	-91	75	140
none kunnen	-174	-112	116	-214
none laten	-148	-13	-244	43
none leiden	16	-211	116	-40
none lezen	56	-134	-141	-133
none liggen	96	-77	151	-163
none lopen	-30	-28	50	62
none maken	-198	70	42	30
none meenemen	-46	-178	111	145
none meten	14	38	-128	56
none middelen	135	-133	-17	-117
none missen	36	52	-219	-84
none moeten	-171	23	-132	-120
none nagaan	24	-130	-144	-24
none nemen	-63	76	87	-4
none oefenen	71	-149	117	-148
none omgaan	-163	-91	-80	-113
none onderhandelen	-83	-141	-104	-181
none onderzoeken	-119	80	109	120
none ontbreken	-107	16	76	-156
none openen	-82	-149	-232	-177
none openstaan	-146	-123	-242	-186
none opnemen	-101	-196	102	137
none overwegen	-148	-12	-180	-167
none passen	-64	-142	-155	-45
none plaatsen	37	-200	90	-219
none rapporteren	-122	15	-207	36
none reageren	-85	-186	-187	-144
none reserveren	-92	30	44	-158
none richten	90	-119	-119	95
none schrijven	-138	-196	-235	-141
none sluiten	-105	-60	-47	-82
none spreken	-144	-219	28	-206
none staan	-61	-8	145	-14
none stellen	-197	24	36	-157
none tegemoetzien	-36	-100	-98	-162
none tekortschieten	31	-131	-80	113
none toelaten	-150	43	-1	19
none toezeggen	-133	-190	-137	-3
none treden	-59	60	57	58
none uitgaan	39	-172	-126	-143
none uitvoeren	-87	56	30	94
none vallen	45	24	-97	-11
none varen	-135	13	-114	-130
none vastleggen	-77	-43	-218	-157
none verdwijnen	43	-171	-60	-102
none vergen	-145	-226	146	33
none verhuizen	59	-180	-116	-90
none verkeren	-12	-92	-103	-122
none verlagen	53	48	-127	-99
none verlengen	-117	-172	153	-17
none vermelden	-118	140	-174	-212
none verrichten	-18	-123	-106	-122
none verschijnen	-105	-97	-47	173
none verstaan	-163	-207	-180	-198
none verstrekken	-19	-156	-46	-146
none vertrekken	8	-108	-64	-75
none vervallen	117	-183	-106	-79
none vinden	54	-209	27	-131
none voldoen	-128	-8	125	-36
none volgen	36	-89	-127	92
none volstaan	-97	-34	27	-165
none voorkomen	-152	101	-177	-128
none voorstellen	-114	48	94	-198
none voorzien	-85	-85	208	95
none vragen	-22	32	-251	-255
none wachten	89	133	-155	-127
none werken	105	-253	72	-166
none weten	38	-201	66	34
none wonen	38	-107	-125	-135
none worden	98	-20	68	39
none zeggen	87	45	-196	-113
none zien	-119	-192	18	-50
none zijn	25	39	-16	-47
none zijn beslag krijgen	-109	-63	56	67
none zitten	-107	-167	-163	-110
thing aan de orde komen	-163	-165	79	141
thing aanbesteden	-4	-90	-159	30
thing aanbevelen	-166	227	-222	-226
thing aanbieden	5	-71	-77	10
thing aanbrengen	94	-141	41	52
thing aandringen	-169	145	-193	-184
thing aangeven	181	-223	-148	-86
thing aanhouden	-10	-70	21	-167
thing aankondigen	-17	-133	-86	-3
thing aanleggen	38	-92	-64	-60
thing aanleveren	-20	13	-146	-102
thing aannemen	55	-89	-61	-227
thing aanpassen	13	19	127	63
thing aanschaffen	-150	-133	-85	31
thing aansluiten	23	-16	215	54
thing aanspreken	-133	87	107	82
thing aanstellen	-81	-162	101	-91
thing aantonen	237	-143	-261	-91
thing aantreffen	193	-115	-211	-117
thing aanvaarden	-53	-64	-149	105
thing aanvragen	70	-28	-142	-176
thing aanvullen	-100	-119	109	32
thing aanwijzen	-11	46	-169	-65
thing achten	32	228	-271	-115
thing achterblijven	169	-150	-182	-164
thing achterhalen	-97	-128	-208	-137
thing adviseren	-170	361	-294	-237
thing afdoen	56	-186	-223	-20
thing afhaken	-158	-131	73	-72
thing afhandelen	59	-142	-127	-90
thing afhangen	-81	-12	26	-81
thing afleggen	7	-121	-129	-134
thing aflopen	-178	-246	-6	-31
thing afnemen	112	-174	-75	-166
thing afronden	-148	-177	1	37
thing afsluiten	-53	-42	-186	16
thing afspreken	-47	-153	-199	-55
thing afstemmen	-136	26	41	-106
thing afwachten	-66	-130	93	-135
thing afwijken	205	-200	-24	-118
thing afwijzen	-229	54	2	-162
thing afzien	-167	36	-151	-160
thing analyseren	-150	-145	-139	-114
thing antwoorden	-117	83	116	47
thing beantwoorden	-56	-118	-174	101
thing bedoelen	-166	-172	91	-17
thing bedragen	-182	-191	-189	-129
thing begeleiden	-8	14	141	-176
thing beginnen	-134	-19	16	132
thing begrijpen	131	-37	-137	-67
thing begroten	90	-154	-225	-130
thing behandelen	-56	-47	-125	-150
thing behoeven	-236	-156	-111	-151
thing behouden	7	-127	-90	-145
thing bekijken	-175	78	-225	-194
thing bekorten	103	-49	-61	-40
thing bekostigen	-186	15	130	-18
thing belasten	-116	-69	102	-132
thing beleiden	-72	-147	151	-132
thing belemmeren	-16	42	-56	-169
thing bellen	74	40	-250	4
thing belopen	-185	-198	-131	-187
thing beloven	-65	-132	25	-112
thing benutten	44	75	118	133
thing beogen	-103	-213	-163	135
thing beoordelen	85	-145	-190	-145
thing bepalen	-130	-228	102	-32
thing beperken	-27	-147	13	-190
thing bepleiten	-162	236	-138	-240
thing beproeven	-137	-115	56	46
thing bereiken	174	-94	-158	-93
thing berekenen	12	-151	-136	-112
thing berichten	-55	-213	108	-54
thing beroepen	-110	-185	-116	-96
thing berusten	14	-142	-48	-64
thing beschermen	-5	-171	-33	-140
thing beschikbaarkomen	-132	-119	58	212
thing beschikken	89	-15	-266	23
thing beschrijven	-172	-15	-145	-40
thing beslissen	-21	-102	22	-96
thing besluiten	26	-211	-95	-89
thing besparen	-148	-172	82	49
thing bespreken	-138	-174	-246	-162
thing bestaan	-195	-91	77	-96
thing besteden	120	-154	-113	-165
thing bestemmen	-193	-116	63	-141
thing bestuderen	-138	-99	-71	-45
thing betalen	-36	-111	-97	-170
thing betekenen	-195	-231	41	-34
thing betreffen	-170	54	-33	-128
thing betrekken	-7	-78	-3	66
thing bevatten	-111	-137	-39	-266
thing bevelen	-130	161	-151	-154
thing bevragen	-68	-98	-160	-137
thing bewaren	-76	17	-32	-181
thing bezien	-124	-233	-83	183
thing bezoeken	-15	-153	-10	-30
thing bezorgen	-147	-161	-179	-104
thing bieden	-166	-5	95	-145
thing bijdragen	219	-245	-244	31
thing bijhouden	-20	-153	-200	82
thing bijpassen	-114	-112	155	-164
thing bijvoegen	-134	-155	-103	-59
thing blijken	422	-153	-139	-56
thing blijven	62	-114	28	-17
thing bouwen	11	-21	68	-174
thing brengen	-72	-119	-47	-123
thing centraalstaan	-146	-150	-109	-140
thing combineren	108	-130	-184	-159
thing concluderen	188	-160	-129	-131
thing constateren	182	-177	-110	-125
thing controleren	36	-2	21	-30
thing dalen	301	-185	-103	-90
thing dateren	-190	-175	-200	-225
thing deelnemen	-137	-125	-102	-157
thing dekken	18	-183	-193	-117
thing delen	-89	-81	-28	-29
thing denken	17	94	-112	-104
thing dienen	-231	5	-10	-68
thing doen	25	-30	-35	-126
thing doorgaan	-169	-181	3	102
thing doorgeven	35	-115	-119	-23
thing doorlichten	-179	-196	-21	76
thing doorlopen	-176	-117	183	-122
thing draaien	-101	-160	126	24
thing dragen	-181	64	-35	-161
thing dringen	-144	116	-124	-149
thing drukken	29	-144	-140	-76
thing duren	252	-177	-270	-16
thing dwingen	-113	-165	128	-139
thing eindigen	-51	60	-106	-48
thing ervaren	291	-206	-78	-138
thing eten	-121	51	-139	-164
thing evalueren	-149	-148	-91	21
thing gaan	19	-15	11	18
thing gebeuren	-32	52	137	-73
thing gebruiken	-41	-74	-121	-237
thing gebruikgemaakt	4	-97	-105	-61
thing gelden	-131	-50	-39	-91
thing genieten	-117	-81	-134	-85
thing gepaard	156	44	-98	-73
thing geven	-28	-58	18	-38
thing groeien	41	-103	-130	-155
thing halen	207	-256	-42	-129
thing handhaven	-125	31	57	-54
thing hebben	30	-77	-111	-98
thing helpen	-189	-233	38	-193
thing herhalen	-147	-181	-176	145
thing herkennen	40	-165	-57	-94
thing herstellen	101	-131	-132	-177
thing herzien	-145	-107	38	-68
thing heten	51	125	6	-117
thing horen	-79	81	78	-136
thing houden	-87	-16	-161	99
thing in gesprek gaan	-41	111	26	-191
thing in kaart brengen	-108	101	57	-45
thing indexeren	-46	9	-117	72
thing indienen	27	78	-24	50
thing informeren	-44	-66	-220	-228
thing ingaan	-24	-52	-182	30
thing ingewikkeld	159	-158	-111	-58
thing inhouden	-159	171	-212	-190
thing inkopen	-124	16	-150	-160
thing inrichten	-149	104	-72	-10
thing inschakelen	-93	-160	-52	-106
thing instellen	-182	-107	-172	-160
thing instemmen	-122	-139	-107	-169
thing intrekken	-55	19	-32	-161
thing investeren	-144	-213	-108	6
thing invoeren	-245	131	-60	-43
thing invullen	-34	-152	-165	-139
thing inzetten	75	147	-184	-218
thing inzien	-82	-177	78	85
thing kennen	-25	-236	-203	-204
thing keuren	-197	98	19	76
thing kiezen	-149	37	13	-161
thing kijken	-267	-162	52	11
thing klagen	41	-162	-108	-94
thing klinken	-165	-14	-162	-166
thing kloppen	30	-136	-178	-111
thing komen	-25	-57	82	86
thing kopen	106	-140	-110	-87
thing koppelen	-119	-155	80	39
thing kosten	45	-63	-73	-56
thing krijgen	-19	23	134	81
thing krimpen	46	-164	24	-152
thing kunnen	-264	58	114	-18
thing laten	-91	-34	-31	-195
thing leggen	7	-197	-188	4
thing leiden	158	-226	-11	8
thing leren	40	20	-90	-200
thing leven	-138	-168	-169	-170
thing leveren	-34	-140	-198	-212
thing lezen	104	-237	-168	-128
thing liggen	7	-107	-57	-9
thing lijken	96	-61	74	6
thing lonen	168	19	-10	-162
thing lopen	23	-153	-49	-161
thing luiden	15	71	-245	-192
thing lukken	-74	-157	-349	-168
thing maken	-24	-103	-13	-297
thing meedelen	-109	-148	-93	59
thing meedoen	-16	-108	-37	80
thing meegeven	-26	-4	-212	-141
thing meelopen	-51	-99	75	173
thing meenemen	-96	64	81	72
thing meetellen	65	-10	100	-173
thing melden	135	-99	-38	-111
thing memoreren	-141	-84	-76	-106
thing menen	-151	91	-171	-113
thing merken	90	58	-91	-100
thing meten	-8	168	-182	-127
thing middelen	65	-59	-144	-22
thing missen	38	73	91	-191
thing moeten	-112	150	46	-81
thing mogen	-157	-118	116	-117
thing nagaan	-35	-179	-37	74
thing nakomen	-125	-97	-161	-137
thing naleven	157	-152	-136	-172
thing neerleggen	-176	33	-77	-66
thing nemen	-44	-50	-1	-77
thing noemen	207	-138	-81	-182
thing nopen	-87	-106	37	150
thing oefenen	24	34	-114	-104
thing omschrijven	108	44	-134	-51
thing omvatten	-184	-241	-158	-113
thing omzetten	-58	-88	-177	-126
thing onderbrengen	-30	58	-190	99
thing onderhouden	28	35	-119	-91
thing onderschrijven	-120	-191	-150	-116
thing ondersteunen	108	-33	-211	-106
thing ondertekenen	-128	2	-47	-33
thing ondervinden	56	19	16	-166
thing ondervragen	-202	-109	-113	-70
thing onderzoeken	-154	-116	5	28
thing ontbreken	247	-73	47	-165
thing ontstaan	106	-155	-160	-104
thing ontvangen	-3	29	-89	88
thing ontwerpen	-132	-45	-37	19
thing ontwikkelen	-82	-217	-215	-26
thing oordelen	31	-196	-143	-123
thing openbaarmaken	-97	80	-235	-249
thing openen	-44	-82	-21	149
thing opengaan	-134	-31	35	180
thing openstaan	44	-194	-9	-142
thing openstellen	-210	170	-152	-79
thing opheffen	-128	-161	-149	102
thing opleggen	-17	89	-202	-165
thing opleiden	-167	103	-178	-134
thing opleveren	43	-231	-73	-119
thing oplopen	129	-216	-170	-203
thing oplossen	-103	75	-152	47
thing opmerken	-208	44	-175	-171
thing opnemen	-44	-42	168	132
thing oproepen	-34	71	44	-127
thing opstellen	-177	14	2	-72
thing optreden	18	-129	-138	-78
thing opvangen	-115	21	34	-167
thing opvolgen	57	-17	124	41
thing opvragen	-91	77	-50	-103
thing opwegen	-141	-158	170	-77
thing organiseren	-129	-7	-44	157
thing overdoen	-126	41	85	-165
thing overdragen	1	-117	-153	-117
thing overgaan	-186	-139	130	149
thing overlijden	-135	-17	-124	-116
thing overnemen	-216	154	159	153
thing overschrijden	59	33	-77	-68
thing overstappen	6	-127	79	-163
thing overwegen	-73	-25	-185	-176
thing passen	-186	-26	230	-137
thing plaatsen	-63	-69	21	94
thing plaatsvinden	-54	-241	-62	210
thing plannen	-16	-139	-113	215
thing pleiten	22	122	-224	-174
thing profiteren	-29	-126	-88	-42
thing publiceren	-118	-80	-147	-96
thing raken	-164	-210	-201	-114
thing ramen	69	-219	-241	-242
thing rapporteren	-73	24	119	72
thing reageren	-104	-51	-124	94
thing regelen	31	-146	248	110
thing regels stellen	-189	59	-236	-158
thing registreren	4	-145	29	-181
thing reizen	-74	63	-155	-149
thing rekenen	60	-75	-115	-201
thing reserveren	-113	-63	-144	100
thing richten	-194	156	-89	-247
thing roepen	-142	43	78	-113
thing rusten	-57	-177	5	-161
thing samenhangen	-197	-110	-258	-209
thing samenvoegen	-102	46	0	-108
thing schaden	38	-109	-135	-107
thing schatten	140	-159	-72	-57
thing schetsen	-33	-210	-166	-210
thing scholen	-63	75	-156	-161
thing schrappen	-141	-5	-39	-176
thing schrijven	38	-66	-32	-46
thing schuiven	-138	-83	77	59
thing slaan	-119	-147	-27	-113
thing slagen	130	-200	-156	26
thing sluiten	-198	-52	-321	-61
thing spelen	116	-188	-56	14
thing splitsen	73	128	-162	-142
thing spreken	-147	-202	77	-216
thing staan	-63	-62	23	35
thing standhouden	54	-164	-173	67
thing starten	-212	-179	-165	166
thing stellen	45	81	-71	-34
thing stemmen	-194	-165	-98	-182
thing stijgen	173	-183	-144	-127
thing stilstaan	-13	-146	-86	-77
thing stilvallen	-156	-187	-122	-100
thing strekken	-107	-33	-74	-153
thing streven	-136	-153	-35	74
thing sturen	-121	-25	27	-107
thing tekortschieten	142	-166	-248	-200
thing tellen	-97	-123	-43	-53
thing terugbetalen	46	-91	-100	-117
thing terugbrengen	-43	34	-189	9
thing terugkeren	77	-146	-193	-56
thing terugkomen	-122	-130	-98	90
thing teruglopen	240	-145	-183	-122
thing terugvallen	-122	34	-77	-111
thing testen	105	-3	-4	-164
thing toekomen	107	-197	-181	-67
thing toelaten	-93	22	153	-192
thing toenemen	172	-183	-204	-138
thing toepassen	-35	-130	215	98
thing toestaan	-124	-160	79	-187
thing toesturen	-61	-76	-133	104
thing toetsen	-41	-5	-134	-66
thing toevoegen	-197	33	293	-89
thing toewijzen	27	67	-186	-143
thing toezeggen	-162	-172	-33	-144
thing toezenden	-81	-120	-153	-138
thing toezien	-158	-162	-108	-118
thing tonen	-10	-172	-195	-159
thing treden	-158	-194	-129	140
thing treffen	-55	-207	72	-145
thing trekken	-60	-127	-106	-180
thing uitblijven	122	72	-111	-73
thing uitbreiden	-144	-51	-20	92
thing uitbrengen	-111	-199	-234	-243
thing uitgaan	-218	-67	85	51
thing uitkomen	-19	-187	-183	-1
thing uitlaten	-169	90	87	38
thing uitleggen	-135	-172	106	-130
thing uitmaken	-32	-119	54	-116
thing uitnodigen	-165	-181	171	-164
thing uitpakken	35	-157	73	-14
thing uitreiken	25	-188	80	104
thing uitsluiten	-207	34	-228	-168
thing uitspreken	113	-111	27	-5
thing uitstellen	19	-146	-156	-119
thing uitvallen	80	-133	-131	-146
thing uitvoeren	24	29	-108	-322
thing uitwerken	-108	-12	-9	65
thing uitwijzen	178	-183	-133	-125
thing uitzetten	-128	-133	-37	-122
thing uitzoeken	-144	-150	84	184
thing vallen	1	-182	-175	-95
thing varen	-169	195	-71	-108
thing vastleggen	-199	19	193	76
thing vaststellen	112	-2	48	6
thing veranderen	-16	-58	-55	-94
thing verbeteren	122	-10	-186	-26
thing verbieden	61	-5	93	-115
thing verbinden	-130	-180	-40	-2
thing verdelen	-178	-64	-262	-164
thing verdienen	-258	230	-191	-109
thing verdragen	-141	1	246	-132
thing verdubbelen	170	-203	-196	-25
thing verdwijnen	14	-15	109	114
thing vereisen	-146	-236	106	-169
thing verenigen	-55	-181	53	-135
thing vergelijken	-148	-135	-201	-169
thing vergen	-150	-95	75	-4
thing vergoeden	-184	50	166	-203
thing vergroten	104	-56	-157	-161
thing verhogen	44	-182	-47	-19
thing verhuizen	-70	-80	48	54
thing verhuren	-113	-120	-110	-99
thing verklaren	61	-165	83	-93
thing verkleinen	12	-116	-117	-94
thing verkopen	-173	-160	50	-205
thing verkorten	4	98	-17	24
thing verlagen	43	-7	-177	-34
thing verlenen	5	18	-233	-32
thing verlengen	-204	-85	-42	109
thing verliezen	82	-170	0	-169
thing verlopen	76	-57	-243	-4
thing vermelden	-102	-205	-167	131
thing verminderen	191	-183	-148	-120
thing vernietigen	153	-109	-112	-68
thing vernieuwen	-126	89	-221	-168
thing verplichten	-70	-48	-48	-81
thing verrichten	-152	83	-154	-199
thing verruimen	-118	16	-185	-93
thing verschijnen	-110	-149	-65	166
thing verschillen	46	-208	-66	-187
thing verschuiven	-145	-37	-113	-208
thing versnellen	30	18	-154	-131
thing verspreiden	-38	-90	-38	-3
thing verstaan	-137	-160	-118	-128
thing verstrekken	-215	-151	-189	-81
thing vertellen	8	-129	-136	-112
thing vertragen	-108	-76	-213	-212
thing vertrekken	-78	-15	-211	47
thing vertrouwen	-31	-172	114	-115
thing vervallen	-184	66	88	172
thing vervangen	-17	39	-172	71
thing verwachten	-57	-33	-64	-14
thing verwerken	-152	22	153	96
thing verwerpen	-85	87	-12	-35
thing verzamelen	22	-127	-121	122
thing verzenden	-87	96	4	120
thing verzoeken	-17	-165	6	-74
thing verzorgen	-100	-84	144	46
thing vinden	73	128	-19	-11
thing voegen	-121	-106	-65	-87
thing voelen	130	-169	-73	-151
thing voeren	-121	-85	41	-167
thing voldoen	144	-209	-55	-227
thing volgen	-179	-177	87	288
thing volstaan	-106	-64	112	18
thing voltooien	-28	54	65	64
thing voorbereiden	40	-133	-177	94
thing voordoen	57	-115	-195	-196
thing voorkomen	38	-73	22	-223
thing voorleggen	-148	-26	73	-23
thing voorliggen	-126	-137	125	12
thing voorschrijven	-85	-128	-5	-184
thing voorstellen	-148	131	63	-265
thing voortvloeien	-131	-140	-3	-100
thing voortzetten	-131	7	-290	137
thing voorzien	-108	-124	27	143
thing vormen	-183	49	-176	-156
thing vragen	-176	-55	-18	-18
thing vrezen	-62	-135	-148	-130
thing vrijmaken	-108	-133	85	11
thing waarborgen	-52	-118	-78	65
thing waarderen	204	-98	-136	-150
thing wachten	-19	-252	-280	-177
thing weergeven	-111	31	-131	-48
thing wegen	-62	-156	-73	-34
thing wegnemen	-130	-142	-130	-83
thing wegvallen	121	-112	62	-112
thing wegwerken	-106	59	-103	-110
thing weigeren	-17	31	-116	-104
thing wensen	-82	-168	-3	-133
thing werken	-55	-139	-34	-29
thing werven	-151	-136	-153	24
thing weten	22	-88	-232	-183
thing wijken	-175	-155	111	48
thing wijzen	125	83	61	-32
thing wijzigen	-183	-81	96	26
thing willen	-2	146	-60	32
thing wisselen	48	-139	-85	-84
thing wonen	-84	-211	-194	-142
thing worden	-59	-9	53	-43
thing zeggen	-4	-217	-296	-100
thing zenden	-88	1	-275	156
thing zetten	8	-70	-214	-189
thing zien	252	121	-353	-121
thing zijn	-12	-65	8	-47
thing zitten	-111	-195	46	9
thing zoeken	99	-204	-119	64
thing zullen	-163	-171	-91	-24
thing zwijgen	-98	-119	-175	-130
third aanbevelen	-215	238	-86	-113
third aanbieden	-80	-240	-215	-150
third aandringen	-209	276	22	-148
third aankondigen	-77	-159	-194	4
third aanleveren	-143	-173	-156	-219
third aanmelden	2	-70	-122	-69
third aanpassen	-106	-120	97	-109
third aanschrijven	-109	69	-172	-193
third aansluiten	-215	-102	-263	-174
third aanspreken	-136	116	50	-15
third aantekenen	83	-42	-139	-133
third aantonen	28	-172	93	-95
third aantreffen	211	-178	-183	-130
third aanvragen	-216	-27	-218	-131
third aanwijzen	56	25	21	-53
third achten	-140	270	-131	-128
third adviseren	-223	185	-128	-46
third afdwingen	-49	50	75	-138
third afnemen	48	19	-277	-182
third afronden	-154	33	51	-40
third beantwoorden	-89	-127	-141	-138
third begeleiden	-42	-162	-124	-101
third beginnen	-170	-195	184	118
third behouden	129	-158	-106	-73
third bekijken	-183	-175	-118	-110
third bellen	-14	-129	-142	-141
third beoordelen	-29	-1	-150	-178
third bepalen	-176	5	50	62
third bepleiten	-252	417	-161	-89
third beraden	-152	-126	-170	-174
third bereiken	194	-183	-227	-181
third berichten	-99	103	88	-72
third beschikken	-60	-211	99	-218
third beslissen	-201	36	103	117
third besluiten	-180	-243	57	56
third bespreken	-35	-152	134	46
third bestaan	145	-154	-207	-97
third besteden	46	-115	-161	-125
third bestuderen	-229	-93	-75	-63
third betalen	-67	-295	37	-127
third betreffen	-153	156	-49	44
third betrekken	131	23	-120	170
third bevelen	-198	392	-277	-212
third bevestigen	42	-151	-108	-46
third bezien	-145	-185	-82	12
third bezoeken	-266	-192	-137	-118
third bezorgen	-105	-1	-183	-157
third bieden	28	-175	-3	-111
third bijdragen	-214	-186	-244	-177
third bijhouden	75	-123	137	-177
third bijstaan	-149	-40	-129	123
third blijken	322	-241	-34	15
third blijven	43	-111	18	-192
third brengen	83	92	-9	-244
third buigen	-76	-110	-130	-112
third concluderen	319	-245	-106	-99
third constateren	284	-150	-103	-69
third controleren	-95	-33	-271	97
third deelnemen	-94	-139	-170	43
third dienen	-191	-46	-209	-259
third doen	-47	-106	-92	-24
third doorlichten	-118	-118	-231	-158
third dragen	-182	-89	42	46
third dringen	-124	170	-137	-113
third ervaren	231	-58	-191	-162
third eten	-72	-150	-151	-148
third evalueren	-126	-202	-244	-14
third gaan	-139	-135	157	-77
third gebruiken	-15	-71	158	79
third gelden	-127	75	141	19
third geven	-65	158	-266	-132
third halen	59	-101	-88	-113
third hebben	103	-65	4	-53
third helpen	-23	-194	-41	-150
third herinneren	7	-191	-115	-91
third herkennen	-128	-125	-137	-121
third herzien	-79	-131	-128	-175
third hopen	-169	173	-171	-149
third horen	80	-161	-4	-179
third houden	-162	-226	15	-119
third huisvesten	-192	-152	-108	-152
third in kaart brengen	-135	-121	99	120
third indienen	-206	-216	-227	-72
third informeren	99	-187	1	-59
third ingaan	-90	-146	-112	-159
third inlichten	-51	-114	-140	-124
third inrichten	-128	-178	-31	41
third inschrijven	-139	42	-97	-122
third instellen	-135	-47	33	-131
third instemmen	-88	31	64	93
third investeren	-53	64	-185	-148
third invoeren	77	-103	-62	-25
third inzetten	-112	-126	-92	-201
third kennen	46	-235	171	-147
third kennisnemen	-104	41	81	-21
third kiezen	42	-199	49	91
third kijken	-178	-146	-223	-146
third komen	13	-178	-20	-206
third kopen	-146	-50	-125	-134
third krijgen	-240	-189	80	114
third kunnen	-223	-232	-76	-48
third leggen	-207	-119	-182	106
third leveren	-146	-159	-175	22
third lezen	-33	135	-129	-102
third liggen	-117	0	-75	-43
third maken	-51	-49	-198	-213
third meebetalen	-127	131	-47	-165
third meedoen	-93	-123	-56	-227
third meegeven	-171	87	-221	-161
third meenemen	-112	104	49	-113
third meewerken	-134	-179	71	-107
third melden	236	-234	-283	-115
third menen	-251	189	-198	-125
third met een voorstel komen	-136	-164	-9	-82
third middelen	179	-105	-79	-81
third missen	38	71	-212	-137
third moeten	-188	118	-251	-126
third nagaan	-188	46	104	42
third nemen	35	-264	-87	-13
third noemen	111	53	-15	-21
third omgaan	-49	-4	-153	-125
third ondervragen	-116	-72	-118	-104
third onderzoeken	-1	-162	-112	-225
third ontbreken	-15	77	1	-67
third ontvangen	-123	-128	135	17
third ontwikkelen	-110	-123	86	-149
third oordelen	178	-50	-180	-139
third openen	-84	-179	-236	-209
third opleveren	-8	-115	45	-143
third opmerken	123	-107	-215	-150
third opnemen	72	-200	168	-248
third oproepen	-155	147	-156	-132
third opstellen	-96	74	-149	-127
third opwijzen	163	-152	-58	-66
third organiseren	-102	-30	-170	-136
third overhandigen	-101	-91	-120	-68
third overnemen	-123	-214	-130	-171
third overwegen	-195	-93	-186	-220
third plaatsen	83	94	-138	-91
third pleiten	-257	341	-127	-232
third presenteren	-108	-90	-124	-96
third publiceren	-130	-194	-215	-237
third raadplegen	-100	-41	61	113
third raken	-31	-141	-127	-140
third rapporteren	86	-140	-211	-61
third reageren	-124	-180	-8	-170
third rekenen	53	49	-162	-101
third richten	-185	-149	16	-139
third roepen	-151	82	-211	-144
third schetsen	-178	-191	-127	-114
third schrijven	91	-257	-215	-152
third sluiten	-141	77	-224	-189
third spreken	-331	-216	-187	-44
third staan	-126	-279	232	-28
third stellen	-87	100	-7	-67
third steunen	-122	30	-179	-111
third stijgen	113	-159	59	76
third sturen	-141	-148	-214	-146
third tellen	-164	-97	65	-196
third terugbrengen	40	50	-166	-125
third terugkomen	-95	-95	117	117
third toegeven	-88	99	-174	-185
third toekomen	-145	-109	-89	-138
third toepassen	-48	-114	-186	-166
third toesturen	-124	-103	-193	-7
third toetsen	-156	9	-88	-78
third toevoegen	-99	-131	58	64
third toezeggen	-108	-233	-13	145
third toezien	-157	-142	-122	-116
third tonen	-142	-97	63	30
third treffen	83	-133	39	-125
third uitbreiden	-62	55	49	89
third uitbrengen	-106	-101	-201	-144
third uitgeven	-18	-140	-105	-107
third uitlaten	-179	64	-256	-174
third uitsluiten	40	-124	8	-119
third uitspreken	-218	-194	-178	-237
third uitvoeren	15	-217	5	-47
third uitzetten	-101	-120	41	-107
third uitzoeken	-142	-82	72	-189
third vallen	23	-20	-251	-169
third vastleggen	-68	98	-155	-142
third vaststellen	239	-238	-78	-21
third verbinden	-187	-26	-206	-109
third verdienen	-34	-178	110	-217
third verdubbelen	78	-92	-69	-108
third vergelijken	-71	30	-149	4
third vergen	-104	27	3	-134
third verliezen	47	-118	-96	-85
third verplichten	-156	98	-119	-108
third verrichten	-159	-132	-109	26
third verschillen	-189	-101	-35	-140
third verstaan	-175	-187	-144	-109
third verstrekken	-118	21	-200	-89
third vertrekken	84	-37	-151	-144
third verwachten	-212	-213	-183	-203
third verwijzen	-118	-128	-155	-102
third verzamelen	-3	-88	-185	-212
third verzekeren	-78	-71	-52	-170
third verzoeken	-137	33	95	-145
third vinden	92	46	-162	9
third voelen	45	130	54	-110
third voeren	-75	-23	-108	-130
third voldoen	-177	-135	62	-147
third volgen	-267	-54	-212	58
third voorbereiden	-114	-174	-209	-74
third voorleggen	106	-158	79	45
third voorstellen	-196	241	-81	-73
third voorzien	-113	-167	95	-133
third vragen	-169	187	-101	-156
third vrezen	-214	-164	-148	-149
third waarderen	197	-175	-92	-100
third wachten	97	-225	-124	-72
third wenden	-87	-137	-199	-81
third werken	-270	-42	-40	-155
third weten	9	-120	4	-166
third wijzen	-11	-17	-259	-172
third willen	-297	348	-106	-289
third wonen	-46	-122	-80	-79
third worden	-15	-72	127	-197
third zeggen	162	-210	1	-197
third zenden	-66	-140	44	156
third zetten	-92	-80	-133	-95
third zich inzetten	50	-122	-158	107
third zien	-62	192	-403	-180
third zijn	6	-63	56	9
third zullen	-217	-226	-62	107
`,
  act: `
main agency	-39	-87	44	195
main agency can	-146	-194	-59	-163
main agency can not	103	-90	-119	-121
main agency future	-135	-199	-141	363
main agency go	-107	-198	12	327
main agency past	-43	-99	-203	-264
main agency past not	106	-148	-125	-111
main agency perfect	-59	-101	145	-269
main agency perfect not	64	-100	-26	-127
main agency present	-65	-82	84	277
main agency present not	39	113	20	-274
main agency would	-155	74	-75	-203
main can	-115	-95	33	-74
main first	-125	-122	129	183
main first can	-209	-185	126	-45
main first can not	-40	-200	-23	-213
main first future	-86	-84	114	535
main first future not	-87	-129	-88	-240
main first go	-126	-197	8	233
main first go not	-121	-176	138	10
main first must	-133	-174	11	-22
main first past	-168	-169	-322	-453
main first past not	162	-137	-193	-105
main first perfect	-94	-68	59	-142
main first perfect not	-115	-180	54	24
main first present	-135	-124	64	309
main first present not	-116	-41	214	-309
main first want	-114	26	157	110
main first want not	-137	-58	345	-99
main first would	-133	-152	-222	-236
main future	-162	-167	21	321
main go	-176	-187	33	289
main government	-129	-101	127	120
main government can	-95	-228	-40	-93
main government can not	-87	-99	11	-116
main government future	-3	-156	2	510
main government past	-225	-223	-280	-241
main government perfect	-140	-67	72	-323
main government present	-124	-140	3	165
main government present not	-156	-126	332	-351
main government want	-76	59	101	95
main government want not	-106	-230	32	-261
main government would	-201	298	-305	-207
main house	-90	-75	28	79
main house can	-74	-39	73	201
main house past	-139	-162	-181	-256
main house perfect	-54	-156	-142	-268
main house present	-104	-66	46	191
main house present not	45	73	146	-197
main house want	-61	93	24	-130
main house would	-111	30	-149	-191
main must	-223	40	36	-91
main none	-77	74	-74	-144
main none can	-105	23	35	-160
main none future	-144	-228	18	276
main none none	-166	135	-233	-225
main none none not	-14	-53	251	-138
main none past	257	-73	-87	-101
main none past not	275	-257	-219	-106
main none perfect	-83	-130	-41	-162
main none perfect not	-5	102	70	-166
main none present	105	-29	185	114
main none present not	12	-295	135	-66
main none would	57	-97	48	-122
main past	167	-110	-196	-200
main perfect	11	-131	4	-185
main present	-7	-66	36	76
main thing	52	-70	-13	-37
main thing can	-242	-3	-76	-50
main thing can not	-161	46	88	-253
main thing future	-208	-166	1	72
main thing future not	-200	-216	26	-173
main thing go	-141	-208	113	-125
main thing must	-266	140	41	-14
main thing past	101	-113	-200	-193
main thing past not	483	-190	-181	-97
main thing perfect	32	-160	-23	-159
main thing perfect not	284	-53	-193	-188
main thing present	21	-51	6	71
main thing present not	191	-217	92	-218
main thing want	-4	116	-117	-190
main thing want not	-167	-195	-42	-134
main thing would	-192	83	-9	-218
main thing would not	-224	166	-163	-78
main third	6	-15	-55	-99
main third can	-173	-331	-127	-99
main third can not	181	-76	43	-99
main third future	-225	-230	-142	-364
main third go	-152	-173	-298	-44
main third must	-47	-112	-60	-240
main third past	-43	-34	-185	-184
main third past not	290	-91	10	-90
main third perfect	-136	-195	32	-185
main third perfect not	223	-273	-204	-107
main third present	30	47	-42	-13
main third present not	61	-156	40	-165
main third want	-166	87	-272	-244
main third would	-250	301	-29	-91
main want	-103	114	194	-84
main would	-208	275	-60	-209
relative agency	-166	-27	261	99
relative agency present	-134	3	172	91
relative can	-104	-38	-117	68
relative first	-43	-22	109	144
relative first future	-83	-129	-11	316
relative first past	45	43	-230	-247
relative first perfect	-103	-102	35	-176
relative first present	-65	-171	75	117
relative first want not	-80	87	159	-169
relative future	-162	-179	48	364
relative go	-96	79	142	201
relative government	-15	46	63	-26
relative government future	-26	-124	90	210
relative government present	-26	-69	-89	-103
relative government present not	-121	61	120	-148
relative house	-58	-73	30	84
relative house past	-76	-62	-150	-175
relative house perfect	31	-157	-1	-188
relative house present	-98	-32	52	150
relative must	-114	-106	45	1
relative none	14	-3	-53	-27
relative none can	-161	-4	-19	-138
relative none future	-120	-117	3	10
relative none must	22	67	83	33
relative none none	-71	81	-137	-138
relative none none not	-189	-178	7	-187
relative none past	156	-229	-262	-177
relative none perfect	-7	-104	8	-162
relative none present	-24	-14	-82	107
relative none present not	-164	53	66	-215
relative none want	-144	-173	54	-113
relative none would	48	58	-21	-102
relative past	147	-84	-222	-267
relative perfect	19	23	41	-97
relative present	9	39	30	61
relative thing	16	8	-27	24
relative thing can	-32	-102	-10	93
relative thing can not	-252	-212	-173	-123
relative thing future	-190	-160	46	65
relative thing must	-87	-197	4	39
relative thing past	89	-124	-141	-194
relative thing past not	69	-183	-188	4
relative thing perfect	5	15	98	35
relative thing perfect not	-109	23	-57	32
relative thing present	3	49	-23	11
relative thing present not	-45	-5	-144	-57
relative thing want	-96	-99	2	52
relative thing want not	-143	-137	-109	-155
relative third	60	66	-8	-28
relative third can	58	-6	-210	75
relative third must	-91	-130	-193	-149
relative third past	94	76	-10	-176
relative third past not	-151	56	-121	-100
relative third perfect	6	9	-216	-28
relative third present	19	-84	32	-34
relative third want	-74	77	56	17
relative want	-172	-35	145	-34
relative would	-19	82	32	-225
sub agency	77	113	26	-104
sub agency can	-125	-169	-40	52
sub agency past	96	-127	53	-88
sub agency perfect	-23	-123	-236	-60
sub agency present	26	163	64	-162
sub agency present not	69	-133	-23	-67
sub can	-119	53	2	122
sub first	-108	-14	76	43
sub first can	-40	-205	-13	40
sub first future	-32	-46	-186	193
sub first past	-72	47	-53	-234
sub first perfect	-87	89	142	-121
sub first present	-107	-12	-16	70
sub first present not	-100	-209	161	-183
sub first want	-95	-202	90	119
sub first would	-96	46	-163	-216
sub future	-208	-164	-150	70
sub go	-135	88	-147	-124
sub government	76	-30	-78	-34
sub government can	-80	-131	-134	-77
sub government must	-117	120	-119	-89
sub government perfect	-74	56	1	-199
sub government present	49	-145	-155	31
sub government present not	101	-188	148	-119
sub government want	-86	-145	53	4
sub house	-85	8	92	-138
sub house can	-56	32	81	30
sub house perfect	-71	-166	-166	-154
sub house present	-94	43	92	-76
sub house present not	-86	66	42	-125
sub house want	-63	-149	-181	-176
sub must	-116	275	42	-21
sub none	19	28	-15	8
sub none can	-102	-11	-86	-262
sub none future	-116	-140	-185	-15
sub none must	-11	41	-22	-101
sub none none	68	2	-67	9
sub none none not	37	-4	-66	8
sub none past	72	-225	-66	-26
sub none perfect	-94	-21	-104	142
sub none present	-25	35	35	-43
sub none present not	-13	-70	-150	-148
sub past	251	-43	-208	-146
sub perfect	71	-22	-52	32
sub present	31	40	13	4
sub thing	51	45	-25	1
sub thing can	-199	55	45	165
sub thing can not	11	123	-97	-248
sub thing future	-237	-131	-4	-104
sub thing go	-129	78	-141	-118
sub thing must	-156	308	21	39
sub thing past	205	-51	-231	-173
sub thing past not	137	79	-94	22
sub thing perfect	124	-101	-40	36
sub thing perfect not	10	69	-117	-49
sub thing present	28	32	-4	10
sub thing present not	13	-68	-51	-107
sub thing want	-67	-151	-138	-160
sub thing would	-77	115	-20	-116
sub third	68	59	-29	33
sub third can	-74	-39	-54	160
sub third can not	39	44	-150	-79
sub third future	-96	-122	-258	33
sub third must	29	-138	118	6
sub third past	140	-134	-240	-143
sub third perfect	-2	-48	-101	-54
sub third present	53	108	46	30
sub third present not	-103	72	-111	94
sub third want	-134	11	-203	-218
sub third would	-74	-137	-190	-102
sub want	-181	-104	62	-37
sub would	-94	87	-91	-169
te none	-17	216	28	27
te none none	-14	198	29	28
te none none not	-122	189	-67	-68
`,
  heading: `
aan	-26	47	-63	17
aanbeveling	-144	200	32	-48
aanbevelingen	-119	165	82	-8
aanbod	-119	10	104	65
aandachtspunten	-42	104	-282	-179
aandragen	86	105	-293	-200
aangekomen	20	-13	-40	13
aangifte	-175	44	89	28
aanhangsel	-115	-180	116	38
aanleiding	-114	-115	-136	-198
aanmeldstraat	-25	-155	176	70
aanpak	-79	-15	-11	-64
aansluiting	-43	-157	47	144
aanspraak	-104	97	56	120
aanspreekpunt	29	57	71	31
aanstellingen	238	-142	-132	-96
aantal	-47	-26	147	113
aantrof	292	-114	-229	-224
aanvragen	-155	-131	-260	-41
aanvragers	-107	42	101	2
aanwijzing	-160	82	94	76
achtergrond	-68	-258	-372	-224
achttiende	62	-101	103	-20
actielijn	108	-149	-258	35
adr	-34	51	-125	-98
adresgegevens	-163	-164	-162	-152
advies	113	163	-119	-223
adviescommissie	-104	19	13	23
adviesgroep	73	-8	9	-77
adviesraad	194	-212	-151	-108
adviezen	-157	29	266	159
advisering	-213	-121	65	-197
af	-97	-109	-143	154
afhankelijkheid	-88	-126	-102	-80
afstand	-187	-69	-55	-169
afstemming	-112	-164	-196	-182
aftrek	64	46	64	-135
afweging	-145	-229	148	62
afzonderlijke	-119	-113	-41	-171
agenda	-46	-181	-144	-23
al	-148	198	-133	-157
alert	-99	96	18	101
algemeen	31	-223	-349	-226
algemene	-160	-79	-256	-46
alleen	20	-13	-40	13
alleenstaande	-31	-4	95	-217
als	70	-186	63	35
ambassadegebouwen	-69	69	-185	-128
analyse	317	-247	-281	-196
ander	-58	-115	-187	-142
andere	36	-188	-249	-54
anderen	-236	150	-289	-204
anders	-184	134	157	28
antwoord	-85	-154	-78	-12
antwoorden	-83	-27	95	-9
ao	-103	-126	-182	-8
apotheker	-121	38	192	-121
appreciatie	-283	-244	90	46
april	-164	-7	27	-55
arbeid	-199	-39	-269	-208
arbeidsmigratie	-155	-82	-158	-100
arbocatalogi	141	-141	-212	-115
argumenten	75	-108	21	-63
artikel	85	-42	54	24
avondopenstelling	-162	80	166	13
beantwoording	178	-181	-152	-117
bediening	-80	-104	-191	-60
bedrijfsvoering	-153	-199	69	39
beeld	106	-17	-19	-167
begeleiding	-228	-68	4	-231
behandeling	-155	-131	-260	-41
beheer	167	40	-257	-233
beheerder	-165	62	10	35
bekendheid	-111	118	90	3
bekorten	-134	-145	-72	85
bekostiging	-166	14	32	6
belangrijkste	188	-137	-186	-122
beleid	-274	-224	-337	-193
beleidsimplicaties	78	59	-145	-188
beleidsreactie	-111	-83	-30	-23
beleidsvarianten	-145	-223	-155	-184
beleving	53	-182	-159	-124
beloning	65	50	-115	-27
bemanning	-120	-176	-233	48
benadeling	-128	-168	-126	-56
beoordeling	-213	-193	230	83
beperkingen	-233	-211	-225	-175
beraad	111	-124	-187	61
bereid	-143	-41	1	-21
bereik	189	-5	59	52
bereiken	-204	-261	-356	22
beschermingsbewind	-281	-169	-251	-142
beslispunt	-137	50	-179	-159
beslispunten	-148	294	-259	-215
beslissing	-97	228	-215	-149
besluit	-66	282	-252	-135
besparingsvariant	-221	-251	-203	-148
bestuur	131	-152	5	32
bestuurlijke	-199	43	177	55
betaling	105	-125	-186	-139
betekent	-182	44	-109	89
beter	-195	204	-90	-125
betreft	-90	-74	-171	-159
bevel	-171	-76	71	-133
bevindingen	515	-213	-300	-154
bevoegdheden	-146	-40	19	-263
bewaartermijn	-181	107	-8	-114
bewapening	-124	15	43	15
bewijs	-127	60	114	69
bewijslast	76	-167	30	-85
bezetting	-154	-135	-195	-225
beëdigde	-126	61	78	-164
bij	-48	28	-62	102
bijlage	27	16	3	-54
bijzondere	-135	-179	-321	51
binnen	-155	-82	-158	-100
binnenvaart	-68	-170	-335	-13
bodycams	-121	-155	-171	-145
boetes	-102	-4	118	-101
boezemfibrilleren	-229	66	85	-224
boord	119	-183	-248	53
bpm	-125	-159	-257	-55
brandveiligheid	-47	-75	-73	-86
brief	-11	19	49	-57
brieven	-149	91	115	119
bronnen	82	-121	-188	-79
budget	-175	63	77	-103
buiten	-253	42	32	-83
buitengebied	73	-8	9	-77
buitenland	-88	-126	-102	-80
buitenlandse	-75	-6	26	39
burgerinitiatief	-135	49	-154	-151
burgers	-73	-110	-223	-214
burgerzaken	-141	-149	-255	109
capaciteit	-126	-173	-277	-74
caribisch	-151	-116	-156	-116
cda	-169	-198	37	-52
cel	65	35	-27	-82
celoproepen	-126	27	86	110
centrale	63	56	-39	36
certificaten	-182	45	154	90
christenunie	-78	-118	-24	69
cijfers	-9	-125	124	-61
cliëntenraden	-103	-180	-218	132
coaching	-18	31	143	73
college	272	-197	-202	-106
commissie	123	19	-302	-170
commissies	31	-111	-113	-127
communicatie	-278	-289	-375	101
conclusie	135	-235	-260	-80
conclusies	289	-101	-197	-166
constateert	194	-212	-151	-108
consultatie	-128	26	74	-112
contact	-155	64	214	-202
context	-217	-123	-335	-158
contourenbrief	-56	32	-23	-105
controle	-127	-32	42	10
controleren	-163	-13	22	-67
crisislijn	-85	40	67	108
d	-171	137	-13	-69
daarmee	-196	6	182	79
daarvan	-85	114	151	120
dagprogramma	-121	16	48	-24
daken	-125	-200	-166	-19
damascus	-141	25	-2	-220
datum	-92	-143	-189	-138
de	66	0	7	-8
deelconclusies	234	-191	-93	-94
deelnemers	-67	-165	-71	-112
dekking	73	-8	9	-77
delegatie	-114	1	131	-179
demissionaire	-148	-132	-274	130
der	3	-65	33	1
dertig	-134	-145	-72	85
deskundige	-41	-70	-143	94
deuren	-186	-47	62	-164
deze	-101	-16	-147	-104
dialect	-113	-20	130	-49
die	-114	-146	77	-148
dienstverrichters	-75	-6	26	39
dieren	-66	-100	-246	-39
digitale	93	-97	74	43
directie	-150	-240	35	7
discussie	-24	112	-210	-169
dit	13	-41	-175	56
documenten	-30	-104	46	85
doe	-169	24	314	61
doel	-204	-46	-262	-241
doelen	11	17	23	78
doelmatigheid	193	-49	-117	-30
doeltreffendheid	185	-27	21	-174
doen	-249	53	192	111
door	-220	-229	310	83
doorlichting	-127	24	121	54
doorlooptijden	145	-76	40	-95
doorstroom	241	-179	-185	-119
drempel	-25	-5	19	-3
dubbele	-126	49	37	-148
duur	-171	-76	71	-133
dwanginvordering	-135	-104	87	95
een	-128	-163	149	-7
eenjarige	198	-127	-109	-96
eerste	26	-64	58	-60
effect	238	-142	-132	-96
effecten	166	-69	-113	-87
efficiëntierichtlijn	-145	-197	-262	92
eigenaren	-151	-3	82	29
elektronische	-162	-188	-226	-164
en	-24	31	51	-4
energie	-145	-197	-262	92
er	110	-134	-166	-136
eraan	-246	-159	-155	-150
erfbelasting	-76	-19	24	-23
erkenningen	-134	57	-61	-15
ermee	-177	-246	286	100
ernstige	-128	-168	-126	-56
ervan	-219	101	-338	-198
etnisch	-113	-127	-107	35
europese	-155	-82	-158	-100
evaluatie	22	19	-42	19
exotische	-66	-100	-246	-39
eén	-73	65	-16	-113
feiten	42	-235	-256	-189
financiële	-162	-48	-41	-161
financiën	-239	-208	-391	129
fiscale	24	-14	-35	-165
fonds	-167	69	113	104
fractie	-129	-48	50	-25
fracties	-95	-118	-196	-136
ga	-106	-188	-295	66
gaan	-151	-316	-46	77
gaat	-122	-140	-172	-178
ganzen	-153	-167	94	-122
gastouderopvang	7	-33	118	-14
geadviseerd	-118	222	-193	-234
gebeuren	-161	-235	-253	91
gebeurt	-81	-92	38	110
gebieden	-175	-141	39	-62
gebouwd	138	-202	-172	-85
gebracht	196	18	-130	-137
gebruik	-185	-193	-168	-190
gebruiksgemak	-124	-10	-41	134
gebruikt	139	-171	-237	-142
gedachtewisseling	-125	-262	-246	28
gederfde	-67	-165	-71	-112
geef	-122	-38	23	-55
geen	238	-142	-132	-96
gegevens	130	93	18	-44
gegevensverwerking	-146	-53	0	-212
gekomen	76	-167	30	-85
geld	-220	-228	99	-104
geluidsopnamen	-129	59	1	-75
gemeenten	-12	56	125	-7
generaal	3	-65	33	1
geografische	-111	-178	-187	115
geregeld	-187	-208	-191	-144
gerichter	82	-191	-209	-151
geschoolden	-144	86	49	51
gesprek	-86	72	86	59
gevangeniswezen	-184	-192	-253	-200
gevolgen	-90	-55	-60	-105
gevolgtrekkingen	-144	-38	-27	48
gevonden	234	-138	-184	-114
gevraagd	-129	203	-141	-135
gevraagde	-98	255	-186	-149
gezinshereniging	-179	25	45	-17
gezondheid	-123	9	74	-151
gezondheidsonderzoek	-58	84	128	42
girale	105	-125	-186	-139
griffierecht	-131	-166	51	-95
grond	-87	-151	-114	-82
grondslag	-176	127	120	-154
grote	-133	-154	82	58
haalbaar	-87	-118	-14	-12
halm	-106	56	-182	-134
handelingen	-115	-180	116	38
handhaving	-174	-75	23	-147
heb	-128	-172	-116	-136
heeft	294	-70	-204	-160
helft	-153	-185	-303	82
herkomst	-185	-165	-257	88
herschrijf	-175	44	89	28
herzie	-133	-154	82	58
herziene	-145	-197	-262	92
het	66	-49	-105	-52
hiermee	-131	-158	156	103
hiervan	-105	-265	379	-11
historische	15	124	28	-67
hitteplan	-91	13	29	-103
hoe	-274	-120	-71	-48
hoger	-143	-41	1	-21
hondenscholen	-146	-156	-275	130
hoofdbevindingen	10	-270	-141	-143
hoofdconclusie	227	-126	-140	-105
hoofdlijnen	14	75	-375	-165
hoogeveen	-173	-1	-3	-5
hoogopgeleiden	-107	27	-26	-46
hoogte	-41	89	183	-172
huisdieren	-214	-146	-260	-188
huiskamerprojecten	-2	28	65	-20
hulp	-190	-66	-65	47
hun	-67	-165	-71	-112
huur	-181	-195	132	-64
huurcommissie	3	-84	-300	-163
i	-95	-118	-196	-136
ieder	-30	-104	46	85
ii	-34	-68	-206	13
ik	-184	52	169	122
implementatie	-145	-197	-262	92
impuls	-79	40	94	-50
in	-158	-63	-81	-27
inbreng	-50	147	-16	-73
informatie	51	-77	-9	59
inhoud	57	161	-234	-168
initiatieven	56	62	41	10
inkomen	-114	-238	-133	-97
inkomsten	-158	-24	46	-193
inkoop	-169	-192	84	137
inleiding	-177	-161	-337	-301
innovatie	130	-165	-151	-77
inrichting	-93	-46	117	-138
inrichtingen	-47	-75	-73	-86
inspectie	233	-233	-207	-23
inspecties	-143	146	150	-125
instroom	-179	-194	-269	-242
internationaal	-149	98	137	-183
internationale	-152	-181	-229	-203
internetverkoop	-66	-100	-246	-39
interventies	-119	10	104	65
inventarisatie	-143	-212	-180	26
inwerkingtreding	-156	-86	-251	167
inzet	-256	-44	159	-21
inzicht	16	41	108	50
is	61	-236	-167	-132
jaar	-148	-207	-88	144
januari	-107	42	101	2
jenv	-205	158	202	-237
jeugdbeschermers	-123	-127	148	-121
jodium	-222	-185	-256	-198
jonge	28	-133	-113	-143
jonggehandicapten	95	16	78	-3
juni	-85	-201	-294	-79
justitie	-221	51	-210	-202
justitiële	-47	-75	-73	-86
kabinet	-255	-266	212	29
kabinetsreactie	93	-111	-208	-180
kader	-203	-233	-310	-238
kalveren	28	-133	-113	-143
kamer	-2	-74	11	18
kan	-146	-17	113	38
kanttekeningen	-140	-177	-157	-65
keer	118	-152	-147	56
kennis	160	-118	-101	-117
kennismigranten	-149	-10	62	51
kent	-99	59	-122	-117
kern	272	-217	-293	-120
kernpunten	262	-167	-106	-182
kernuitkomsten	164	-170	-125	-93
keuring	50	12	23	96
keurmerk	191	-42	-247	-203
kind	76	-167	30	-85
kinderen	8	-222	-93	-196
klachten	-149	-214	121	-45
kleding	-34	51	-125	-98
kleine	-81	-10	89	26
komt	-134	-145	-72	85
koningin	-70	-156	-154	-154
koppeling	-86	72	86	59
kort	-65	-118	-287	-203
korte	-169	202	-161	-123
kosteloos	-107	42	101	2
kosten	-291	-58	-103	-209
krachtenveld	-260	-279	-329	-242
krijgt	-101	-16	-147	-104
kunnen	-240	-30	-128	-178
kwam	-107	-163	-180	-160
kwartaal	-102	-165	-171	80
kwijtschelding	-136	-163	-188	39
laagland	-104	19	13	23
laat	156	-237	-44	-153
label	-92	57	-48	93
landelijk	-132	-159	-148	46
landen	-185	-165	-257	88
landenbenadering	-175	-95	-289	166
langere	-73	105	-241	-197
lasten	-267	-75	50	-227
leden	-29	94	-105	-118
leerbaarheidstoets	-26	-21	36	-121
leert	173	-122	-159	-166
leesvaardigheid	-208	-187	-221	-157
leges	-177	16	-42	-7
lengte	-218	-160	120	41
lening	33	-22	20	29
leningen	-3	-177	-224	102
lessen	-25	127	-191	-179
licht	-74	-138	71	30
lichten	-84	-107	-177	-12
ligplaatsen	-215	-57	-224	-169
lijn	-202	33	307	-99
lijst	-84	-36	95	-53
loket	-3	-177	-224	102
loodvrije	-139	46	132	-4
loopt	-143	148	163	78
looptijd	-169	41	189	171
lopende	-45	-92	-218	126
lvvn	-185	28	63	33
maak	-107	41	131	61
maanden	-110	82	-123	-117
maatregelen	-184	-307	-438	133
maatwerk	-136	-163	-188	39
managementsamenvatting	95	-30	-216	-183
marinierskazerne	-188	-134	-257	74
matching	-143	-13	114	-126
maximum	-145	-144	196	99
maximumtemperatuur	-216	44	-11	-180
medische	-153	-164	-219	-27
meegeeft	-185	240	-215	-236
meer	-143	146	150	-125
meerwerk	-146	-145	120	-129
meetbaar	238	-142	-132	-96
melden	-222	76	50	119
meldplicht	-75	-6	26	39
meldpunt	-156	-117	-115	-56
memo	-160	-175	-170	-184
memorie	-141	4	-66	70
met	-134	-18	-10	-28
meten	-196	46	146	2
methode	-172	-146	-106	-137
mijn	-172	-177	138	-22
mijnraad	81	104	-87	-200
minder	33	15	32	-33
minderjarigen	-31	-4	95	-217
minister	-227	-55	24	62
ministerie	-130	216	-177	-160
minste	-167	69	113	104
mist	-87	-118	-14	-12
modelcontract	32	-56	-50	24
moet	-213	161	-352	20
mogelijk	-148	198	-133	-157
monitor	-91	-202	-242	97
motie	-28	-218	-364	-190
moties	-135	-202	-370	-5
munitie	-139	46	132	-4
na	-199	25	3	141
naar	46	-79	233	-20
nabestaanden	150	-16	-102	-165
nacht	-228	-68	4	-231
nachtbezetting	-226	-3	127	-137
nachtdiensten	-47	-26	147	113
nachtvluchten	-66	55	-116	-102
nader	-25	-43	-113	-116
nadere	-125	-262	-246	28
naschrift	-132	-154	-160	-91
nationale	-30	-39	102	92
natuurbrandbeheersing	-112	-165	-197	-168
nawoord	-109	-55	-372	-350
nazorg	72	-11	146	104
nederland	14	-181	-83	-139
neem	-30	-104	46	85
net	-126	-173	-277	-74
netbeheerder	-160	82	94	76
nevenfuncties	-171	29	76	-176
niet	-86	-8	126	-96
nl	-127	89	-25	-37
nog	-222	83	31	97
noodzaak	-66	-210	29	-205
normering	135	-13	136	-168
nota	-132	-36	-175	-109
november	-50	-32	18	55
nr	-45	-2	71	-20
nu	-251	136	-214	-254
oefenen	-57	62	134	43
oekraïne	-72	114	122	96
of	-159	-80	-104	98
om	-138	-142	71	-2
ombudsman	-73	64	148	51
omgeving	-207	-177	-189	-170
omvang	-175	-141	39	-62
onderdelen	-134	-41	-23	138
ondergrens	-127	-159	164	-36
onderhoud	147	144	-306	-268
ondernemers	-74	-138	71	30
ondersteuning	78	30	29	-100
onderwerp	-69	105	-189	-154
onderwerpen	-67	-170	-390	11
onderwijs	-198	-188	53	-56
onderwijsroute	50	-23	-115	1
onderzocht	-214	-135	-92	-148
onderzoek	101	-157	-104	-158
onderzoekers	-112	-110	-120	-90
onderzoeksvragen	119	-213	-160	-140
ons	-191	147	3	-221
ontbreken	-30	-104	46	85
ontheemden	-72	114	122	96
ontvangen	-184	6	33	96
ontvangst	-30	-104	46	85
ontwikkelingen	-82	-151	-230	-13
onwerkbaar	-159	-23	28	-91
onze	-241	-244	297	52
ook	-55	-126	123	25
oordeel	-212	-193	175	19
oordoppen	-47	-38	68	130
op	25	38	-159	-50
opbrengst	208	-109	-117	-77
opdracht	-121	-152	-179	-107
openbaar	62	1	76	17
openen	-186	-47	62	-164
openstaat	-167	136	141	23
opgeleverd	278	-184	-233	-166
opleiding	-221	-26	45	9
oplopend	-87	-151	-114	-82
opmaat	-145	190	-149	-139
opmerkingen	-72	75	-285	-135
opmerkte	142	-180	-139	-132
opties	-92	153	-219	-220
opvang	-47	-45	-123	33
opvanggezinnen	-137	62	147	71
opvolging	-141	131	52	31
opzet	-286	-224	-258	-214
organisatie	-85	-135	128	114
orgels	15	124	28	-67
ouders	79	10	17	-139
over	-42	-20	163	75
overeen	-134	-145	-72	85
overgenomen	-45	43	21	2
overig	-210	-294	-537	7
overige	-172	-70	-222	19
overleg	-165	-84	-48	-198
overlijden	-175	44	89	28
overvloede	-130	-84	-154	43
overwegingen	-178	-188	-247	-73
overzicht	-73	-110	-223	-214
overzomerende	-153	-167	94	-122
paal	-99	59	-122	-117
paardenmarkten	-154	-196	-154	-168
parlement	-144	9	33	-78
partijen	-198	-152	-157	-139
partners	-144	-182	117	13
passages	139	-171	-237	-142
passend	-138	-106	-183	23
per	-33	46	-75	-20
perk	-99	59	-122	-117
personeel	-177	-216	-265	-157
personeelstekort	-52	-134	-218	61
persoonlijk	-175	63	77	-103
plan	-54	-5	-11	-19
planning	-120	-186	-181	104
planvorming	1	-4	61	73
politiek	-111	-195	-229	52
politieke	-189	-171	-304	-176
politieverhoor	-126	61	78	-164
positieflijst	-214	-146	-260	-188
proces	-191	-239	-320	-171
productie	-122	-141	-184	-137
profileren	-113	-127	-107	35
projecten	-147	-206	8	13
projectplaatsen	-144	29	55	-128
publiek	-77	-186	-277	31
punten	-200	-60	-121	-134
pvda	6	-185	194	69
pvv	-143	-41	1	-21
raad	112	82	-249	-67
rapport	111	23	-29	38
reactie	-122	-21	200	85
reacties	-196	-68	150	44
rechter	-169	-192	84	137
rechtspositie	-150	2	168	47
redactionele	-115	-99	-122	-69
regeling	-108	-206	-6	-20
regelingen	47	-113	-134	-24
regels	-134	-212	-240	87
regering	-143	-41	1	-21
regio	-165	-155	75	45
register	-118	131	100	-33
registratie	-31	-125	112	22
rekenkamer	15	-15	-227	-152
rekenkamercommissie	219	-91	-105	-99
remigratiewet	-71	-51	-147	-127
resultaten	81	73	86	-183
rijk	-116	9	148	44
risicogericht	-163	-13	22	-67
risicometer	-123	-100	-46	-130
rivierkreeften	-79	-15	-11	-64
rol	-201	-153	24	128
rookmelders	65	35	-27	-82
rsj	142	-180	-139	-132
ruimte	-110	-202	181	15
rvo	-121	-123	57	-169
rvs	169	-149	-168	-121
s	-170	-229	-33	39
salariscriterium	-174	-125	25	57
samen	-165	-155	75	45
samengaan	180	19	-77	-191
samenhang	73	-47	7	-199
samenvatting	-126	-315	-289	-248
sanctiestelsel	-99	-196	193	-146
sanering	-128	-170	-295	106
schade	2	-70	61	-42
schenk	-76	-19	24	-23
schietbanen	40	3	47	-167
schooluitval	27	-10	99	78
schriftelijk	-48	-53	-212	-163
screening	-252	22	26	-172
seismiciteit	-89	-40	88	-64
seismische	-107	42	101	2
simulatie	-182	84	113	7
sinds	-107	42	101	2
slachtoffers	-180	-247	67	7
slot	-213	-165	-120	-104
slotbeschouwing	204	-20	-265	-162
slotte	-161	-142	-255	-57
snelfietsroutes	-79	40	94	-50
sociale	-91	-216	-266	-54
sodm	86	121	-279	-195
sp	-211	-97	-276	-70
speelt	-276	-222	-239	-75
spoedtoeslag	-152	125	-34	-115
sport	-107	-155	-155	-106
sportbonden	-68	81	-255	-228
sportdeelname	214	-132	-164	-120
sporthallen	-125	-147	-207	-144
spreiding	-50	-141	-300	32
spreken	-97	-109	-143	154
staan	-209	-167	222	12
staatssecretaris	13	-97	-133	-38
stand	-205	-106	-42	-4
standplaatsen	-50	-141	-300	32
standpunt	-252	-217	348	-18
start	108	-81	-173	-21
startersgarantie	-70	-33	52	-173
state	-122	-152	-252	143
staten	3	-65	33	1
status	-148	-132	-274	130
stedenbeleid	-34	-39	-161	-158
stel	-157	-155	34	125
stelsel	-14	-107	-44	-54
stemlokalen	31	-177	-27	-47
stemopneming	63	56	-39	36
steunpunten	-159	101	89	67
stichting	-99	59	-122	-117
strafproces	-56	32	-23	-105
strategisch	-197	-147	-214	16
strategische	-78	-182	-272	56
streek	-85	-135	128	114
stroomstootwapen	-144	65	75	-125
studie	48	59	-121	-115
studieadvies	-120	-192	59	24
studiemigratie	5	-76	-74	26
subsidie	-117	-100	97	-52
subsidieregeling	15	124	28	-67
subsidies	65	24	47	26
szw	-206	81	138	-10
t	-96	-28	36	92
taakopdracht	-217	-145	-147	-131
taal	173	17	12	-140
taalscholen	-121	45	4	-254
tabel	-128	66	79	-60
talent	82	-191	-209	-151
tarief	-16	-59	-68	-148
tarieven	72	77	23	-149
taskforce	-112	-165	-197	-168
taxatie	-117	-244	87	64
tegemoetkoming	79	10	17	-139
tegoed	-127	112	-182	-155
ten	-238	0	-103	89
termijn	-156	196	-263	-217
termijnen	-108	75	44	-149
terug	-54	-5	-11	-19
terugbetaling	140	-70	120	7
terugblik	6	-195	-190	-155
thuisfrontzorg	-88	156	-165	-140
tijd	-123	-127	148	-121
tijdelijke	-128	-168	-126	-56
tijdstip	-218	-160	120	41
toediening	130	46	106	-15
toegang	-181	-57	32	-12
toegankelijk	-107	42	101	2
toegankelijkheid	31	-177	-27	-47
toekomst	-161	-47	-49	-8
toelaten	82	-191	-209	-151
toelichting	-79	-38	58	-63
toetsing	-170	-1	54	-139
toezegging	-124	-95	-72	92
toezeggingen	-133	-230	-409	-40
toezicht	-95	-85	-16	31
toezichthouder	-123	6	163	-154
tolken	-86	58	16	-133
topsport	186	-153	-166	-172
tot	-136	-56	-56	-52
trainingscentrum	-57	-206	-194	92
transport	28	-133	-113	-143
twee	-172	12	-4	55
tweede	60	-52	-39	58
u	-120	32	-176	-127
uit	-9	98	-82	-71
uitgevoerd	-259	175	164	-200
uitheemse	-79	-15	-11	-64
uitkering	-146	96	184	-128
uitkomsten	320	-147	-221	-139
uitlenen	-149	-10	62	51
uitrusting	-34	51	-125	-98
uitstel	-52	53	62	-38
uitstroom	-205	-200	-244	-38
uitvoering	-239	-188	-176	83
uitwijst	190	-118	-118	-133
uitwisseling	67	77	-67	40
uitzendkrachten	-188	63	141	18
uitzetten	-45	-181	-201	-14
unie	-155	-82	-158	-100
uren	164	-138	-152	-156
uur	-134	-145	-72	85
uw	-21	-20	68	25
v	-158	44	-152	-193
vaarbewijs	-147	-152	-203	31
vaarverbod	-87	-118	-14	-12
vaarwegen	-108	-129	-65	-90
vakleerkrachten	166	-142	-153	-97
vakmanschap	-3	98	99	-206
vakonderwijs	54	68	-184	-112
van	-14	-32	-14	36
vanuit	-95	-118	-196	-136
vaste	-101	-146	112	9
vastgesteld	-20	-60	43	-49
vastgoedplan	-197	-147	-214	16
vastleggen	-113	-20	130	-49
vaststelt	219	-91	-105	-99
veilige	-185	-165	-257	88
veiligheid	37	-15	-292	29
veiligheidsregio	-170	-229	-33	39
veilingsites	16	-2	5	66
veldproef	-202	-181	-128	-95
verantwoording	-154	-231	-207	-203
verbeterpunten	-161	-8	94	-13
verblijf	-97	-129	47	1
verder	-261	-63	-99	-85
vergaderjaar	-115	-180	116	38
vergoed	-67	-165	-71	-112
vergoeding	-161	51	176	58
vergunning	175	-210	-162	-86
vergunningen	148	-85	-146	-130
verhoog	-137	62	147	71
verhuizen	-185	-41	84	-49
verhuizing	-147	-187	-208	-34
verhuurders	-163	-164	-162	-152
verjaardag	62	-101	103	-20
verkeersveiligheid	-99	59	-122	-117
verleng	-169	-10	186	164
verlicht	76	-167	30	-85
vermissingen	-20	-149	-259	-199
vermoeden	-110	82	-123	-117
vermogensfonds	-170	-178	-261	44
verslag	-85	-89	-208	-165
verstrekking	-163	-164	-162	-152
vervolg	-130	-162	-299	229
verzekerbaarheid	-125	-200	-166	-19
verzoek	-30	-104	46	85
veteranen	50	55	82	-174
vijf	-172	12	-4	55
vind	-85	114	151	120
vinden	-239	66	157	-89
vindt	59	48	-55	-247
vis	-45	-181	-201	-14
vluchten	-153	-164	-219	-27
voeding	-222	-185	-256	-198
vogelgriep	-133	-111	-182	42
vogelvlucht	-169	-156	-212	-149
volgt	-220	-179	-319	167
volksgezondheid	-107	-155	-155	-106
voogden	-135	-81	49	-70
voor	-54	4	-69	-85
voorafging	-246	-159	-155	-150
voorgesteld	-102	142	139	-191
voorgestelde	-201	76	201	-186
voorkeuren	-115	42	120	-104
voorlichting	11	-136	-13	39
voorraad	37	-196	-205	-159
voorraadbeheer	-34	51	-125	-98
voorstel	-208	-47	66	-147
voorstellen	-98	194	-174	-173
voorstelt	-85	114	151	120
voortgang	99	-220	-285	71
voortzetting	-108	-151	68	-37
vooruitblik	-83	-191	-264	146
voorwaarden	-135	-179	-321	51
voorzieningen	-148	-123	181	31
voorzitter	-18	-168	-62	-27
voorzitters	26	50	128	15
vraag	-200	-21	-374	-144
vragen	-99	37	-72	-79
vredesmissies	-57	-206	-194	92
vrijheid	-93	-46	117	-138
vuur	-112	-165	-197	-168
vvd	-183	-85	-82	-91
w	7	-193	169	-118
waar	-231	-201	131	-47
waardering	-88	-183	-178	-144
waarom	-159	-119	-217	-255
wachten	108	-81	-173	-21
waddenzee	-84	-107	-177	-12
walstroom	-68	-170	-335	-13
wat	263	49	-109	5
waterbedrijven	-87	-151	-114	-82
waterdiplomatie	-127	24	121	54
we	-174	-3	95	96
weer	-159	-23	28	-91
weerbaar	22	-124	-199	33
weging	-318	-212	222	-5
weigeringen	-62	-188	-239	-130
welzijn	-107	-155	-155	-106
wensen	-150	67	30	-155
werk	61	-80	-96	-184
werkgelegenheid	-91	-216	-266	-54
werking	31	-111	-113	-127
werkvloer	54	68	-184	-112
werkweek	-134	-145	-72	85
werkwijze	-194	-191	-198	-190
wet	-198	-16	-45	-217
weten	22	-137	-182	-177
wetenschappelijk	-99	59	-122	-117
wetgevingsoverleg	-97	-170	-243	-108
wethouders	-137	-160	-222	-29
wetsevaluatie	123	-118	-155	-151
wetsvoorstel	-137	-160	-222	-29
wettelijk	-156	-185	-212	-148
wettelijke	-127	34	94	88
wie	-31	172	91	-52
wij	-223	-108	214	118
wijk	38	-29	75	-7
wijkagent	93	-97	74	43
wijzigingen	-196	-65	-137	21
wil	-134	-145	-72	85
willen	-204	-261	-356	22
winning	-219	-169	-219	-196
winstoogmerk	-85	28	-7	-96
wisseling	-135	-81	49	-70
wnt	123	-118	-155	-151
wonen	-181	-195	132	-64
worden	127	-178	-269	-145
wordt	-197	123	-4	1
zag	118	-152	-147	56
zaken	-165	-87	-13	1
zalen	129	49	-8	-146
zeehonden	-130	88	39	90
zeggenschap	-111	66	101	40
zegt	165	-16	-165	-137
zelf	111	-124	-187	61
zelfredzaamheidsroute	123	-142	-224	-156
zes	-107	45	91	93
zien	159	-241	-226	-153
zienswijze	-54	-5	-11	-19
ziet	195	60	-181	-147
zij	-171	201	28	110
zoekjaar	-107	27	-26	-46
zoetwater	-104	19	13	23
zones	-111	-178	-187	115
zorg	-134	41	50	105
zout	-219	-169	-219	-196
één	-115	-48	183	-62
`,
  head: `
#	-34	-33	5	68
,	-53	25	140	-18
.	30	77	154	24
:	-137	277	-140	62
;	82	-129	-110	-105
aan	-216	281	-107	-167
aanbevelingen	-151	350	-95	-194
aangekondigd	-132	-74	29	18
aanloop	-98	-162	-168	58
aantal	32	27	35	24
academie	-108	-36	133	71
acht	-126	145	38	-102
advies	-122	174	-101	-146
adviezen	-158	114	144	-1
adviseert	-167	198	-184	-211
adviseren	-125	256	-195	-199
af	-168	103	-53	-111
afhankelijk	-90	47	35	10
afschaffing	-132	-74	29	18
algehele	-132	-74	29	18
alles	-112	-171	-184	87
als	110	-119	-67	200
alvorens	-73	32	-18	-57
anderen	-90	47	35	10
antillen	82	-129	-110	-105
antwoord	-128	38	173	38
april	82	-129	-110	-105
banken	-66	88	-104	-127
beantwoord	-187	142	42	-90
begaan	-61	-126	-128	9
begrotingsbehandeling	-4	-182	-247	13
behoeve	-4	-182	-247	13
belang	-102	225	-205	-167
belangrijkste	179	-233	-200	91
beraad	-101	93	79	-93
bericht	82	-129	-110	-105
beslissing	-102	201	-140	-127
besluit	-86	240	-35	-20
beter	-126	165	-166	-171
betreffende	82	-129	-110	-105
bevat	-95	135	-163	-157
beveelt	-218	138	78	16
bevelen	-131	228	-190	-224
bevindingen	112	92	-204	-150
bezien	-132	-74	29	18
bij	-96	36	61	-51
bijzonder	161	-156	-145	-106
blijft	-90	47	35	10
breng	-73	32	-18	-57
brief	48	94	56	-169
brochure	-101	7	-24	-128
bureau	-163	217	-208	-244
commissie	-150	245	-176	-170
commissiedebat	42	0	60	-125
conclusies	217	-163	-165	-200
consumentenkrediet	-69	-20	33	-36
daarop	-128	38	173	38
daarvan	51	-8	-20	-147
dat	-115	-108	7	106
datum	-143	2	133	-99
de	-99	238	-35	-6
delta	-124	152	-91	-166
dergelijke	-145	-3	13	-3
deze	20	0	-13	-6
die	-54	-34	81	19
doe	-4	-182	-247	13
doen	-156	197	-190	-157
doet	-188	247	-35	-209
door	-61	-126	-128	9
drie	-107	121	-150	-163
een	-105	4	67	-87
eensgezind	-89	69	-79	-66
eerst	-132	-74	29	18
eerste	-96	-43	-118	-85
eigen	-101	7	-24	-128
eindigt	-184	191	-246	-194
elk	-107	37	2	-120
en	-73	-1	76	74
energie	-120	186	-156	-195
enkele	-107	37	2	-120
er	18	-174	35	249
ernstige	121	-168	-95	-63
ervaringen	-132	-74	29	18
eventueel	-61	26	-79	-100
februari	42	0	60	-125
formuleert	-125	152	-164	-97
ga	9	-13	109	-2
gaan	-118	-217	-172	210
geadviseerd	-68	275	-190	-156
gebeurd	45	-8	94	49
geeft	-242	196	-147	-190
gemeenten	-112	165	-88	-105
gereed	-69	-20	33	-36
geringe	32	27	35	24
geven	-172	120	66	-158
gevraagd	-84	231	-142	-164
gevraagde	-102	201	-140	-127
gewerkt	-69	-20	33	-36
gezien	32	27	35	24
groep	-90	47	35	10
grond	-118	185	-148	-102
haar	180	-98	-165	-101
heeft	-73	102	-76	-65
hervatting	32	27	35	24
herziene	-69	-20	33	-36
het	-76	224	-26	-13
hieraan	-99	73	0	-54
hieronder	-34	-23	171	110
hiervan	-104	89	-44	-80
hij	-137	209	-253	-219
hoofdstuk	-101	7	-24	-128
horst	-128	135	-216	-186
hun	-107	165	-131	-103
ieder	-94	44	38	-55
ik	20	-131	142	142
ilt	-61	-126	-128	9
in	-27	-51	27	85
indicator	-94	44	38	-55
informeer	42	0	60	-125
infuuspomp	121	-168	-95	-63
inspectie	-242	250	-191	-234
instrument	-94	44	38	-55
is	-7	-10	82	53
jaar	-85	-212	57	128
jaarwisseling	-98	-162	-168	58
januari	-101	7	-24	-128
jl	42	0	60	-125
kaart	-73	32	-18	-57
kabinet	-100	-28	81	52
kan	-126	165	-166	-171
kennen	-61	-126	-128	9
kiesraad	-128	38	173	38
klimaat	-67	163	-163	-158
kom	-112	-171	-184	87
komen	-18	123	-163	-114
komende	-110	-309	-240	301
komt	20	205	-181	-233
koninkrijk	-132	-74	29	18
korpschef	-191	131	-52	-72
kort	-147	4	93	-83
kranendonk	-247	220	-197	-117
krijgt	-101	7	-24	-128
kwartaal	-105	-150	-110	-73
langsloop	-135	-2	158	42
legt	-84	186	-202	-213
lessen	-99	-15	121	110
liggen	-83	-130	94	-67
lijst	-117	166	-163	-173
los	-89	69	-79	-66
luiden	149	108	-184	-223
luidt	-92	-164	-221	68
maar	-132	-74	29	18
maatregel	-132	-74	29	18
maatregelen	-139	-221	88	176
mee	-205	187	-144	-174
meer	139	-189	27	-104
meeste	-61	-126	-128	9
meldt	-61	-126	-128	9
met	-52	152	-16	45
mij	-177	261	-200	-217
mijlpalen	-75	-175	-153	145
mijn	-44	-48	67	39
minister	-141	74	-171	-190
ministerie	-66	88	-104	-127
minste	-94	44	38	-55
moet	-69	-20	33	-36
mondt	-110	171	-92	-206
moties	-4	-182	-247	13
na	45	-8	94	49
naar	120	-204	-200	5
nadelen	-73	32	-18	-57
navolgende	-125	152	-164	-97
negen	-117	189	-183	-174
nemen	-96	-90	-44	11
niet	-109	-43	116	2
nieuwe	-156	-19	38	-184
nog	-51	-79	32	-18
noordkaap	-117	166	-163	-173
november	-69	-20	33	-36
ocw	-106	161	-123	-158
of	-107	37	2	-120
om	-129	-75	-236	147
omzetting	-69	-20	33	-36
onder	-107	37	2	-120
onderwerp	-101	7	-24	-128
onderzoekers	-135	263	-257	-216
onderzoeksbureau	-124	152	-91	-166
ontvangen	82	-129	-110	-105
ontwerpbegroting	-94	44	38	-55
op	-43	13	-122	-53
openstaan	-4	-182	-247	13
opgenomen	-102	74	23	-74
oproepen	-113	232	-118	-181
opties	-84	186	-202	-213
orde	82	-129	-110	-105
over	72	-17	11	-155
overige	82	-129	-110	-105
overtredingen	-61	-126	-128	9
overwaarde	82	-129	-110	-105
overweging	-51	158	-145	-137
overzicht	-4	-182	-247	13
overziende	-112	-171	-184	87
pakket	-112	-171	-184	87
periode	-75	-175	-153	145
planning	-165	-165	-186	196
politie	-181	66	-177	-194
proportioneel	32	27	35	24
punten	-124	197	-163	-202
raad	-167	318	-178	-221
rapport	-152	272	-65	-67
reactie	-73	32	-18	-57
rede	-83	-130	94	-67
regels	-61	-126	-128	9
rekenkamer	-175	188	-187	-211
richt	-74	151	-148	-185
richten	-73	102	-76	-65
richtlijn	-69	-20	33	-36
rijk	-73	102	-76	-65
rond	121	-168	-95	-63
rosmolen	-147	4	93	-83
samengevat	-73	102	-76	-65
samenwerking	121	-168	-95	-63
slot	-126	165	-166	-171
sluit	-126	173	-189	-215
staat	-126	165	-166	-171
stand	42	0	60	-125
standpunt	-95	43	-5	-92
stappen	-46	-190	177	178
suggesties	-128	135	-216	-186
taalles	-90	47	35	10
te	-130	20	106	-89
tekortkomingen	121	-168	-95	-63
ten	-29	-56	-71	-13
ter	-128	135	-216	-186
termijn	-83	-130	94	-67
terrein	-4	-182	-247	13
thans	9	-111	16	-6
tijdpad	-43	-160	-70	158
toegezegd	42	0	60	-125
toekomen	-4	-182	-247	13
toekomst	-113	140	-170	-146
toezichthouder	-66	88	-104	-127
tot	-117	183	-180	-112
treffers	32	27	35	24
trinergo	-76	168	-179	-154
tussenpersonen	82	-129	-110	-105
twee	53	-69	-144	117
u	2	247	-164	-137
uit	-138	-157	-222	295
uiterlijk	-69	-20	33	-36
valt	-143	2	133	-99
van	-70	166	9	-94
varianten	-89	69	-79	-66
verband	-86	-204	-165	177
verbeteringen	-117	166	-163	-173
verbindt	-143	183	-160	-171
verdere	-43	-160	-70	158
verenigd	-132	-74	29	18
verschijnt	-101	7	-24	-128
vertoont	121	-168	-95	-63
vervolg	-61	26	-79	-100
verzoeken	-70	168	-88	-113
vier	-189	237	-148	-270
vijf	-184	232	-81	-214
vliegers	-61	-126	-128	9
voldoende	-90	47	35	10
volgende	-49	62	-139	-26
volgt	110	-119	-67	200
voor	-108	92	-95	-45
voor-	-73	32	-18	-57
voorgaande	-121	170	-143	-95
voornaamste	191	-176	-167	-116
voornemens	-74	-211	-178	213
voorstellen	-180	316	-238	-210
voren	161	-156	-145	-106
vraagt	-192	147	-161	-205
vragen	-122	109	-124	-175
waar	-132	-74	29	18
waarvan	-73	102	-76	-65
wat	22	116	42	1
weergegeven	-107	37	2	-120
werkgroep	-100	197	-208	-213
wetgever	-118	123	-146	-103
wethouders	-101	7	-24	-128
wij	-139	-58	-267	243
wijs	-132	-74	29	18
wil	-161	68	89	-61
wonen	-101	93	79	-93
worden	-78	-40	-159	-6
wordt	-79	204	-23	-129
zaken	38	33	23	-165
ze	-187	142	42	-90
zeer	32	27	35	24
zes	-138	189	2	-19
zet	-46	-190	177	178
zeven	-156	235	-193	-207
zich	-77	145	-108	-145
ziet	-107	-190	-185	253
zij	-105	157	-173	-142
zijn	43	-51	-45	190
zinnen	-107	37	2	-120
zoals	42	0	60	-125
zonder	-90	47	35	10
zou	-83	-130	94	-67
zullen	-94	-186	-220	241
zult	82	-129	-110	-105
één	-94	44	38	-55
`,
  place: `
cell	-211	166	283	-83
in beslisnota	-23	61	-71	-167
in kamerbrief	-16	-54	-23	-12
in kamerstuk	-143	-58	50	-3
in kamervragen	-125	-167	-239	-117
in report	76	54	-352	-223
in sea-annex	-60	-346	-347	-71
in unknown	-63	49	87	-34
item	9	307	-60	-10
length 0	-212	-274	-108	-194
length 1	-57	-73	-143	-77
length 2	56	6	37	15
length 3	24	175	196	107
length 4	61	223	217	147
length 5	-59	202	13	60
length 6	-17	206	108	-58
paragraph	-20	-78	-64	-35
under conclusion	466	-158	-223	-179
under decision	-71	439	-315	-257
under introduction	-125	-168	-288	-214
under keypoints	262	-167	-106	-182
under method	-225	-251	-287	-233
under nothing	-37	-38	-52	-32
under planning	-158	-164	-253	165
under reaction	-117	-51	198	45
under recommendation	-126	158	143	-15
`,
}

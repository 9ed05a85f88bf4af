// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had shave skim trim prune ditch bin axe jettison
park shelve scrap swap sit split stick start go get give have keep cut make take leave let lose
move drop bring hold hang run turn tell teach set see show send stop stay slow spend stretch
shift shrink ask add aim allow avoid bank bottle begin borrow build buy call change check
choose circulate clear close collapse combine come cover crack delay dial divide double draw
ease edit end explain extend feed fill find fix flip focus fold follow free freeze front group
hand hide hire ignore insist invite join jump knock label lead lean lengthen lift limit link
lock lower map mark merge mix model narrow nudge offer open order pair pause phase pick pin
pitch place plan play poll press protect pull push question raise read rearrange record reduce
rehearse reorder repeat rethink return reuse revisit revizit=Q7 ring roll rotate rule save
scale schedule script seat sell separate share sharpen shorten simplify sketch skip slim slot
sort space squeeze stagger step streamline strip switch tackle talk tap target test thin tie
time tone train treat trust try tweak unpick use vary wait walk watch weave weed widen work
write zone zoom want look ban you they he she somebody someone governors leaders miss office
everyone governor trustees trustee board boards committee council head deputy heads deputies
executive exec slt management managers manager team teams leadership staff linguists tutors
nobody we who secretary bursar clerk chair senior central faculty subject form figures figure
report reports complaint complaints data results result survey findings finding letter letters
news issue issues problem problems concern concerns truth facts fact numbers budget deficit
minutes proposal proposals plans recommendation recommendations referral referrals email emails
feedback request requests application applications policy policies questions invoice invoices
review audit case cases matter matters evidence evidense=n; decision decizion=o; decisions
decizions=P< cuts changes rise award pay bill coast coasts coasted coasting slack slacks
slacked slacking skive skives skived skiving loaf loafs loafed loafing lounge lounges lounged
lounging loll lolls lolled lolling slouch slouches slouched slouching mooch mooches mooched
mooching dawdle dawdles dawdled dawdling dally dallied loiter loitered loitering malinger
malingering shirk shirks shirked shirking freewheel freewheels freewheeled freewheeling gossip
gossiped gossiping natter nattered nattering laze lazes lazed lazing skulk skulked skulking
faff faffs faffed faffing dither dithers dithered dithering footle procrastinate procrastinated
procrastinates daydream daydreamed parked dumped shunted farmed bundled herded shoved packed
palmed shipped offloaded warehoused corralled corraled=Q? fobbed plonked stuck sidelined
banished exiled relegated consigned marooned stranded abandoned ditched dumping parking
shunting herding offloading steamroller steamroler=c? steamrollers steamrollered steamrolled
steamroled=f? railroad railroads railroaded strongarm browbeat browbeats badger badgers
badgered badgering hector hectors hectored hectoring harangue harangues harangued harry harried
cajole cajoles cajoled cajoling pester pesters pestered pestering bully bullies bullied smother
smothers smothered smothering mollycoddle mollycoddles mollycoddled mollycoddling coddle
coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise patronize=TA patronises
patronizes=UA patronised patronized=VA patronising patronizing=WA belittle belittles belittled
belittling humiliate humiliates humiliated humiliating ridicule ridiculed snub snubs snubbed
snubbing stonewall stonewalls stonewalled stonewaled=hA berate berates berated berating scold
scolds scolded scolding chastise chastize=QB chastised chastized=RB chide chided reprimand
reprimanded demean demeaned undermine undermines undermined sidetrack sidetracked micromanage
micromanages micromanaged micromanaging pander panders pandered pandering fawn fawns fawned
fawning indulge indulges indulged indulging overindulge meddle meddles meddled meddling
interfere interferes interfered interfering pry pried hijack hijacks hijacked hijacking
monopolise monopolize=]C monopolises monopolizes=^C monopolised monopolized=_C monopolising
monopolizing=`C commandeer commandeered stuffing wind life energy joy fun heat sting confidence
confidense=kC heart soul spark sense thinking curiosity pleasure oxygen strength spirit
enthusiasm momentum goodwill marrow fight tension drudgery pain guesswork initiative pressure
hope air drama colour color=dD point voice voices dignity pride belief childhood independence
independense=lD freedom courage corage=nD edge shape purpose boost kick credibility authority
structure backbone status weight meaning reason impetus breath lease them him her us me pupils
anyone half most switched battery batteries plug plugged bulb broke broken rain rained raining
snow wet ice icy locked fire bell alarm bus coach trip ill sick absent late door power cable
wire wifi internet printer damp asbestos mould dust smoke bees wasps bee wasp mice storm smell
gas weather traffic holiday building roadworks flood leak heating boiler road roads electricity
floods cold hot lights sensor sensors electrics laptop laptops booked course corse=lG courses
corses=mG away hired timetabled clock projector computer computers tablet tablets screen pipe
kettle key keys van car gate pump flooded photocopier string rope fuse motor sun light dark
bright glut surfeit excess surplus plethora profusion preponderance proliferation barrage
deluge avalanche torrent onslaught blizzard mountain mountains welter litany catalogue
catalog=\I overload overkill swathe swathes smattering sprinkling scattering spate flurry rash
slew swarm host legion legions multitude oceans acres reams heaps oodles scads bucketloads
lashings slathers umpteen morass maze raft rafts tsunami bombardment stampede paucity scarcity
trickle drip dribble scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce
challenged stretched supported met addressed developed embedded prepared equipped taught
planned monitored tracked extended taken given made encouraged encoraged=^K adapted
differentiated catered resourced resorced=bK checked followed consolidated exploited
established shared understood thought secure ready consistent strong good ambitious rigorous
robust effective precise precize=TL sharp deep systematic coherent well appropriate helpful
matched focused engaged motivated interested accountable confident fluent be is are was were
been being am isn't aren't wasn't weren't goes gone going has having takes taking makes making
gets got getting gotten keeps kept keeping runs running hit hits hitting fall falls fell fallen
falling turns turning puts putting pulls pulled pulling holds holding loses lost losing win
wins won winning gives gave giving leaves leaving sets setting stand standing brings bringing
comes coming cutting drops dropped dropping plays played playing tick ticks ticked ticking
jumps jumped jumping misses missed missing pushes pushed pushing know knows knew known knowing
throw throws threw thrown throwing bend bends bent bending break breaks breaking carry carries
carried carrying leads led leading lets letting sees saw seen seeing shows showed shown showing
speak speaks spoken speaking walks walking works worked working draws drawn drawing lay lays
laid laying pays paid paying sitting do does did done doing fly flies flew flown flying bite
bites bit bitten biting rings rang rung ringing think thinks cross crosses crossed crossing
pass passes passed passing fit fits fitted fitting calls called calling steal steals stole
stolen stealing moves moving raises raizes=\R1 raising raizing=]R1 live lives lived living
sticks sticking strike strikes struck striking fires fired firing beat beats beating eat eats
eaten eating hangs hung hanging face faces facing swot swots genius geniuses brainbox
brainboxes bookworm bookworms tearaway tearaways rascal rascals rogue rogues scamp scamps
softie softies pushover pushovers martinet martinets disciplinarian disciplinarians grump
grumps bruiser bruizer=RT1 bruisers bruizers=ST1 layabout layabouts timewaster timewasters
whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks boffin
boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth jobsworths
visionary vizionary=PU1 visionaries vizionaries=QU1 trailblazer trailblazers workhorse
workhorses marvel marvels saint saints grafter grafters stickler sticklers workaholic
workaholics pedant pedants doormat doormats busybody busybodies drifter drifters plodder
plodders skiver skivers truant truants misfit misfits wallflower wallflowers introvert
introverts extrovert extroverts trier triers worrier worriers troublemaker troublemakers
slacker slackers ringleader ringleaders daydreamer daydreamers dreamer dreamers chatterbox
chatterboxes livewire livewires loner loners ditherer ditherers perfectionist perfectionists
dinosaur dinosaurs loafer loafers whinger whingers moaner moaners cynic cynics superstar
superstars maverick mavericks underachiever underachievers overachiever overachievers tyrant
tyrants chancer chancers charmer charmers optimist optimists pessimist pessimists idealist
idealists traditionalist traditionalists snob snobs sceptic sceptics zealot zealots amateur
amateurs guru gurus wizard wizards bigot bigots bore bores bigmouth bigmouths crybaby crybabies
copycat copycats coward cowards cheat cheats liar liars thief thiefs bighead bigheads showoff
showoffs flirt flirts fusspot fusspots sulker sulkers mumbler mumblers rambler ramblers waffler
wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth motormouths gossips
nitpicker nitpickers fantasist fantasists egotist egotists prima primas bossyboots bossybootses
powerhouse powerhouses dynamo dynamos firebrand firebrands linchpin linchpins stalwart
stalwarts trooper troopers grumbler grumblers idler idlers lounger loungers straggler
stragglers backmarker backmarkers passenger passengers follower followers attentionseeker
attentionseekers overthinker overthinkers procrastinator procrastinators improviser
improvizer=oZ1 improvisers improvizers=P[1 communicator communicators nurturer nurturers giver
givers taker takers doer doers noisy rowdy chatty lively boisterous talkative giddy fidgety
cliquey lazy weak able clever gifted talented difficult challenging naughty disruptive
troublesome low high average struggling reluctant passive quiet shy loud needy demanding
aggressive violent rude immature mature hardworking conscientious capable higher weaker
stronger brighter slower quicker cleverest brightest weakest strongest best worst top bottom
poor bad great vulnerable disadvantaged dizadvantaged=T]1 deprived hard unmotivated disengaged
dizengaged=X]1 disaffected dizaffected=Y]1 forgetful clumsy inexperienced experienced natural
born typical ideal perfect fantastic brilliant wonderful amazing tricky tough inspiring
inspirational dedicated committed passionate ineffective competent incompetent independent
resilient keen eager willing unwilling unwiling=V^1 poorer articulate inarticulate lovely nice
kind polite caring spoilt dyslexic autistic damaged failing complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative sporty clingy stubborn
defiant shortchange shortchanges shortchanged shortchanging cheated cheating penalise
penalize=Z_1 penalises penalizes=[_1 penalised penalized=\_1 penalising penalizing=]_1
scapegoat scapegoats scapegoated scapegoating bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=_`1 pressurises pressurizes=``1 pressurised pressurized=a`1 pressurising
pressurizing=b`1 overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=o`1 overpraises overpraizes=Pa1 overpraised overpraized=Qa1 overpraising
overpraizing=Ra1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulges overindulged overindulging overshadow overshadows
overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts erupted
erupting explode explodes exploded exploding storms stormed storming swarms swarmed swarming
barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter saunters
sauntered sauntering stampedes stampeded stampeding corral corrals corralling corraling=gb1
pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed gushing hound
hounds hounded hounding lambast lambasts lambasted lambasting chides chiding haranguing
browbeated browbeating grill grills grilled grilling griling=dc1 interrogate interrogates
interrogated interrogating mock mocks mocked mocking ridicules ridiculing trample tramples
trampled trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling bungle
bungles bungled bungling botch botches botched botching fudge fudges fudged fudging sidestep
sidesteps sidesteped sidesteping bluster blusters blustered blustering blunder blunders
blundered blundering bicker bickers bickered bickering squabble squabbles squabbled squabbling
snipe snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles niggled
niggling carp carps carped carping grouse grouses groused grousing grumble grumbles grumbled
grumbling wallow wallows wallowed wallowing fester festers festered festering simmer simmers
simmered simmering seethe seethes seethed seething bristle bristles bristled bristling brood
broods brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled bamboozling
befuddle befuddles befuddled befuddling bewilder bewilders bewildered bewildering baffle
baffles baffled baffling confound confounds confounded confounding exasperate exasperates
exasperated exasperating infuriate infuriates infuriated infuriating irritate irritates
irritated irritating aggravate aggravates aggravated aggravating antagonise antagonize=Sh1
antagonises antagonizes=Th1 antagonised antagonized=Uh1 antagonising antagonizing=Vh1 alienate
alienates alienated alienating beguile beguiles beguiled beguiling bewitch bewitches bewitched
bewitching enchant enchants enchanted enchanting delight delights delighted delighting dazzle
dazzles dazzled dazzling electrify electrifies electrified electrifying galvanise galvanize=Si1
galvanises galvanizes=Ti1 galvanised galvanized=Ui1 galvanising galvanizing=Vi1 invigorate
invigorates invigorated invigorating energise energize=[i1 energises energizes=\i1 energised
energized=]i1 energising energizing=^i1 enliven enlivens enlivened enlivening masquerade
masquerades masqueraded masquerading muddle muddles muddled muddling mishandle mishandles
mishandled mishandling mismanage mismanages mismanaged mismanaging misjudge misjudges misjudged
misjudging mislead misleads misleaded misleading misuse misuses misused misusing bodge bodges
bodged bodging scupper scuppers scuppered scuppering derail derails derailed derailing torpedo
torpedos torpedoed torpedoing jeopardise jeopardize=oj1 jeopardises jeopardizes=Pk1 jeopardised
jeopardized=Qk1 jeopardising jeopardizing=Rk1 endanger endangers endangered endangering
hamstring hamstrings hamstringed hamstringing cripple cripples crippled crippling trivialise
trivialize=_k1 trivialises trivializes=`k1 trivialised trivialized=ak1 trivialising
trivializing=bk1 dramatise dramatize=ck1 dramatises dramatizes=dk1 dramatised dramatized=ek1
dramatising dramatizing=fk1 exaggerate exaggerates exaggerated exaggerating embellish
embellishes embellished embellishing glorify glorifies glorified glorifying romanticise
romanticize=Sl1 romanticises romanticizes=Tl1 romanticised romanticized=Ul1 romanticising
romanticizing=Vl1 haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=[l1 disintegrates dizintegrates=\l1 disintegrated dizintegrated=]l1 disintegrating
dizintegrating=^l1 crumble crumbles crumbled crumbling unravel unravels unravelled
unraveled=el1 unravelling unraveling=fl1 implode implodes imploded imploding wither withers
withered withering wilt wilts wilted wilting stagnate stagnates stagnated stagnating gobble
gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts bolted bolting charge
charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped slurping elbow elbows
elbowed elbowing jostle jostles jostled jostling gallop gallops galloped galloping bellow
bellows bellowed bellowing squawk squawks squawked squawking screech screeches screeched
screeching holler hollers hollered hollering strangle strangles strangled strangling throttle
throttles throttled throttling suffocate suffocates suffocated suffocating squeezes squeezed
squeezing crush crushes crushed crushing drown drowns drowned drowning starve starves starved
starving straitjacket straitjackets straitjacketed straitjacketing shackle shackles shackled
shackling hobble hobbles hobbled hobbling stultify stultifies stultified stultifying trounce
trounces trounced trouncing outshine outshines outshined outshining outclass outclasses
outclassed outclassing outperform outperforms outperformed outperforming outstrip outstrips
outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses surpassed
surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured sored=\Q2
souring soring=]Q2 jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag
lags lagged lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs
bombed bombing flop flops flopped flopping tank tanks tanked tanking land lands landed landing
resonate resonates resonated resonating stall stalls stalled stalling staling=mR2 fizzle
fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter
stutters stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered
meandering plod plods plodded plodding shine shines shined shining suffer suffers suffered
suffering backfire backfires backfired backfiring misfire misfires misfired misfiring
disappoint dizappoint=ZT2 disappoints dizappoints=[T2 disappointed dizappointed=\T2
disappointing dizappointing=]T2 impress impresses impressed impressing excel excels excelled
exceled=dT2 excelling exceling=eT2 triumph triumphs triumphed triumphing prevail prevails
prevailed prevailing deteriorate deteriorates deteriorated deteriorating decline declines
declined declining regress regresses regressed regressing progress progresses progressed
progressing blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy fretful tetchy
ratty weepy glum sullen surly stoical timid timorous sheepish nonplussed overawed awestruck
starstruck spellbound agog entranced exhilarated jubilant gleeful mistrustful distrustful
embittered disillusioned dizillusioned=_V2 disenchanted dizenchanted=`V2 jaded weary lukewarm
halfhearted wholehearted enraptured rapturous spooked unnerved unsettled wrongfooted perturbed
disgruntled aggrieved resentful begrudging grudging affronted indignant outraged incredulous
dubious bullish gungho psyched hyped chuffed bored homesick lovesick cheesed brassed miffed
narked riled rankled vexed irked peeved downhearted downcast crestfallen dispirited
disconsolate forlorn wistful melancholy morose mopey upbeat buoyant perky rapt attentive
heedless absentminded preoccupied distracted unbothered untroubled unconcerned unperturbed
impassive aloof withdrawn trusting wary cagey guarded edgy skittish jittery jumpy panicky
panicked petrified aghast insecure cocky cocksure overconfident underconfident diffident
bashful coy contented smug sated greedy itching desperate uninvested uncommitted lackadaisical
lackadaizical=^Y2 unenthusiastic unenthused understanding interest recognition comprehension
emotion feeling remorse guilt embarrassment doubt hesitation excitement warmth humour humor=nY2
regret guile malice irony gratitude sympathy empathy fear engagement care conviction effort
believing listening trying hoping asking expecting questioning enjoying wanting looking
bothering noticing dreaming daring doubting worrying fearing minding resenting dreading liking
loving hating concentrating learning lulled seduced blinded hoodwinked swayed stung emboldened
chastened humbled bruised bruized=][2 buoyed sustained propelled propeled=`[2 reassured
comforted intimidated disarmed dizarmed=d[2 charmed flattered misled fooled duped steadied
heartened disheartened placated mollified appeased wearied exhausted daunted haunted consumed
gripped captivated enthused inspired stifled deflated demoralised demoralized=[\2 battered worn
wowed perplexed ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys children class
y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s table row relieved torn
smitten besotted enthralled enthraled=e]2 disinterested dizinterested=f]2 uninterested confused
happy unhappy sad excited enthusiastic inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=b^2 shocked puzzled unsure uncertain
hesitant afraid scared frightened fearful terrified absorbed engrossed immersed fascinated
mesmerised mesmerized=Q_2 hooked amused entertained restless tired sleepy lethargic listless
apathetic indifferent jealous lonely isolated included excluded valued respected safe settled
overwhelmed determined aspirational content satisfied dissatisfied grateful thankful hopeful
hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious defensive resistant receptive inclined fearless undaunted bemused fazed phased
frazzled flustered rattled dependent reliant docile submissive resourceful resorceful=Sa2
mortified tearful furious livid incensed bereft gutted heartbroken devastated overjoyed tickled
flabbergasted astonished astounded amazed agitated nervy squeamish bushed knackered shattered
bothered nostalgic envious contrite remorseful resigned rebellious fulfilled fulfiled=Pb2
thrilled thriled=Qb2 ecstatic elated cheerful miserable mizerable=Ub2 gloomy grumpy sulky moody
dejected despondent discouraged discoraged=\b2 offended hurt unheard heard ignored undervalued
unappreciated appreciated loved cherished impatient patient tolerant sympathetic daydreaming
adore adores adored relish relishes relished resent resents resented dread dreads dreaded
despise despize=Xc2 despises despizes=Yc2 despised despized=Zc2 loathe loathes loathed detest
detests detested savour savor=ac2 savours savors=bc2 savoured savored=cc2 envy envies envied
crave craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire understand understands realise realize=jd2
realises realizes=kd2 realised realized=ld2 recognise recognize=md2 recognises recognizes=nd2
grasp grasps grasped comprehend believe believes believed wants wanted wish wishes wished hopes
hoped feel feels felt cares cared intend intends intended prefer prefers preferred mind minds
minded expect expects worry worries welcome welcomes welcomed embrace embraces embraced cherish
cherishes doubts doubted misunderstand misunderstood misunderstands struggle struggles
struggled cope copes coped forget forgets remember remembers desire desires desired regrets
yearn yearns long buys confuse confuses confusing distract distracts excite excites interests
engage engages motivate motivates frustrate frustrates upsets reassure reassures unsettle
unsettles please pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms
challenge challenges stretches stimulate stimulates grip grips absorb absorbs fascinate
fascinates concerned surprise surprize=Wh2 surprises surprizes=Xh2 satisfy satisfies suit suits
suited empower empowers discourage discorage=`h2 discourages discorages=ah2 inspire inspires
enthuse enthuses captivate embarrass embarrasses demoralise demoralize=ih2 demoralises
demoralizes=jh2 disadvantage dizadvantage=kh2 disadvantages dizadvantages=lh2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded untangle finish name resist scaffold demonstrate clarify celebrate ensure consider
develop improve introduce create encourage encorage=Sj2 increase provide continue include
explore embed strengthen tighten establish promote prioritise prioritize=^j2 differentiate
speed replace reconsider refine deepen adapt display praise praize=gj2 reward monitor track
don't say help retire loosen cap reposition relocate pare banish abandon adopt commit dare
define delegate designate devote distil diversify emphasise emphasize=_k2 enlist equip expand
experiment exploit expose flag formalise formalize=gk2 gather guard harness highlight hone
identify incorporate insert inject invest involve leaven level listen maximise maximize=Vl2
minimise minimize=Wl2 narrate nurture organise organize=Zl2 position practise practize=\l2
prepare print probe publish quiz rank recap recruit reframe refresh reinforce relax release
remove rename rephrase replicate reserve reshape resource resorce=Pm2 respond restore restrict
retain reword rework rewrite round seek select settle signal soften spell standardise
standardize=_m2 steer stress summarise summarize=bm2 support sustain systematise
systematize=em2 tailor touch trial tune unify unpack upgrade visit visualise visualize=nm2
weigh withdraw ground anchor can could will would should shall may might must doesn't didn't
haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers headteacher
headteachers leader ta tas assistant assistants adult adults coaches senco tutor colleague
colleagues mentor mentors principal instructor trainer sir boss supervisor supervisors strict
fair unfair favourite favorite=bo2 better worse mean boring laziest unhelpful approachable
outstanding friendly horrible useless reliable strictest nicest kindest meanest fairest
favourites favorites=TP3 organised organized=UP3 disorganised disorganized=VP3 harsh popular
trustworthy what how why when where which whose tellingly revealingly remarkably curiously
oddly strangely ironically mercifully happily crucially importantly rightly wrongly wisely
wizely=nP3 unwisely unwizely=oP3 bizarrely inexplicably unaccountably tragically laudably
refreshingly reassuringly amusingly intriguingly annoyingly admittedly frankly honestly
candidly blessedly miraculously shamefully inexcusably scandalously incredibly amazingly
astonishingly impressively creditably admirably commendably sensibly foolishly lamentably
distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly heartwarmingly
satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully conveniently
inconveniently luckily unluckily understandably justifiably deservedly undeservedly rewardingly
promisingly promizingly=cR3 ominously perversely paradoxically predictably unexpectedly
surprisingly surprizingly=iR3 it difficulty difficulties barrier barriers obstacle obstacles
trouble troubles priority priorities hurdle hurdles nuisance nuizance=WS3 nuisances
nuizances=XS3 distraction distractions school stage department year groups lesson lessons
things everybody community day whole curriculum session regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing pupil child boy girl trainee cohort beginner ect nqt
friday monday afternoon morning classroom age lot list lists part parts days topic topics
project projects game games song songs poem poems story stories tests task tasks activity
activities room rooms page pages video videos club clubs series serieses copy copies mixes
pairs tables maps grid grids line focuses theme themes title titles word words sentence
sentense=iV3 sentences number answer answers quizes recount recounts diary diaries debate
debates dramas film films picture pictures photo photos drawings painting paintings graph
graphs chart charts diagram diagrams timeline timelines models sum sums riddle riddles rhyme
rhymes prayer prayers hymn hymns dance dances match matches race races visits vizits=XX3 trips
tour tours talks speech speeches lecture lectures meeting meetings assembly assemblies workshop
workshops unit units module modules block blocks term terms week weeks month months years hour
hours minute rota rotas cycle cycles circle circles square squares rectangle rectangles corner
corners rows column columns halfs third thirds quarter quarters total totals sample samples
selection selections collection collections displays exhibition exhibitions fairs sale sales
concert concerts rehearsal rehearsals practice practices sessions starter starters plenary
plenaries introduction introductions summary summaries extract extracts chapter chapters
paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=U[3 revisions revizions=V[3 continuation continuations response responses reply
replies comment comments note notes message messages notice notices sign signs labels heading
headings caption captions code codes symbol symbols names nickname nicknames phrase phrases
saying sayings quotation quotations rules law laws requirement requirements option options
choice choices vote votes surveys polls interview interviews census censuses doubles single
singles mixture mixtures version versions draft drafts outline outlines template templates
frame frames scaffolds worksheet worksheets booklet booklets leaflet leaflets handout handouts
card cards ticket tickets token tokens stamp stamps sticker stickers log logs records register
registers tally tallies count counts measure measures scales score scores marks grade grades
levels band bands stages phases steps rungs strand strands subjects discipline disciplines
language languages system systems scheme schemes programme program=o^3 programmes service
services post posts job jobs role roles duty duties responsibility responsibilities statement
statements description descriptions definition definitions date dates times places buildings
hall halls offices yard yards field fields garden gardens pond ponds shed sheds path paths
gates doors wall walls window windows floor floors ceiling ceilings stairwell stairwells
corridor corridors cloakroom cloakrooms charity charities partnership partnerships federation
federations company companies schools academy academies college colleges nursery nurseries
primary primaries secondary secondaries church churches visitor vizitor=\a3 visitors
vizitors=]a3 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full new early online silent optional compulsory
weekly daily monthly annual termly different similar identical same available present visible
vizible=bb3 here there underway outside inside indoors outdoors next first last private public
oral written verbal practical bilingual dry red green blue yellow white black grey navy beige
cream maroon turquoise turquoize=`c3 teal lilac violet indigo scarlet crimson khaki mauve tan
bronze striped spotted patterned brown pink purple orange gold silver triangular oval curved
straight vertical horizontal maths english history geography science sciense=^d3 art music
french spanish german welsh latin pe re ict computing phonics poetry fractions spelling
speling=md3 reading writing handwriting cooking swimming football rugby tennis netball drumming
wood wooden stone brick glass carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric paper alone awake asleep upstairs downstairs barefoot hungry thirsty
up down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours one two three four five six seven
eight nine ten twice once odd even equal prime positive negative solid liquid cotton woollen
digital electric male female british scottish irish polish somali deaf blind pregnant local
national regional unknown unclear due old young recent voluntary statutory temporary permanent
possible necessary lit sung said told frozen sold bought built sent spent found spread hidden
begun chosen short small large big tall wide thick fast quick right there's elsewhere nearby
overhead below above behind ahead opposite together apart alarms apron aprons badge badges bag
bags ball balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers
bean beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bins
biscuit biscuits blanket blankets blinds boat boats boilers bone bones bottles bowl bowls box
boxes bread breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses
button buttons cabinet cabinets cables cage cages cake cakes calculator calculators calendar
calendars camera cameras candle candles canopy canopies caps cars cardboard cardboards carpets
carriage carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk
chalks charger chargers clay clays clip clips clipboard clipboards clocks cloth cloths coat
coats coin coins comb combs compass compasses cone cones container containers cooker cookers
cot cots counter counters crate crates crayon crayons cup cups cupboard cupboards curtain
curtains cushion cushions desk desks dials dice dices dinner dinners dish dishes doorbell
doorbells dough doughs drain drains drawer drawers drill drills drum drums duster dusters easel
easels egg eggs engine engines envelope envelopes eraser erasers escalator escalators fan fans
fence fences ferry ferries finger fingers flags flask flasks flour flours flors=co3 flower
flowers folder folders food foods foot foots fork forks fountain fountains freezer freezers
fridge fridges fruit fruits fuses generator generators glasses globe globes glove gloves glue
glues goal goals grasses guitar guitars hammer hammers hamper hampers handle handles hanger
hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hook hooks
hose hoses hutch hutches icing icings ink inks instrument instruments intercom intercoms jacket
jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard
keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp
lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid
lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunch lunches lunchbox
lunchboxes machine machines magnet magnets mallet mallets marker markers marble marbles mask
masks mat mats meal meals medal medals menu menus metals meter meters microphone microphones
microscope microscopes microwave microwaves milk milks mirror mirrors modem modems monitors mop
mops motors mouse mouses mug mugs nail nails needle needles net nets nut nuts oar oars oil oils
oven ovens paint paints paintbrush paintbrushes pan pans panel panels papers parcel parcels
pavement pavements pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic
picnics pill pills pins pipes pizza pizzas plank planks plant plants plaster plasters plastics
plate plates platform platforms plugs pocket pockets pole poles pool pools pot pots potato
potatos powder powders printers projectors pulley pulleys pumps puppet puppets purse purses
radiator radiators radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice
rices robot robots rock rocks roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad
salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scarf scarfs scissors
scissorses screens screw screws seats seed seeds sheet sheets shelf shelfs shelves shelveses
shoe shoes shovel shovels shutter shutters sink sinks sieve sieves siren sirens skirt skirts
slab slabs sledge sledges sleeve sleeves slide slides slope slopes soap soaps sock socks sofa
sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs stair
stairs staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar
sugars suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes
tent tents terminal terminals thermometer thermometers thread threads ties tiles timer timers
tin tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wallet wallets watches water waters wax waxes wheel wheels
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills
wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers
scooter scooters minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit
tracksuits leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases
hoodie hoodies tabard tabards annexe annexes basement basements foyer foyers lobby lobbies
porch porches lavatory lavatories washroom washrooms pitches court courts corts=b_4 heatings
lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=Qc4 tortoises
tortoizes=Rc4 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=^c4 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum delivery teaching provision provizion=`f4 planning marking modelling modeling=cf4
assessment differentiation behaviour behavior=ff4 governance monitoring moderation evaluation
communication participation pace sequencing guidance scaffolding explanation explanations
instruction instructions vision vizion=Ug4 ethos culture climate atmosphere relationship
relationships rapport routine routines expectation expectations transition transitions training
induction mentoring coaching supervision supervizion=gg4 accountability ambition aspiration
oversight teamwork collaboration discussion dialogue dialog=og4 intervention interventions
homework tracking strategy strategies approach approaches attainment achievement outcomes
standards quality consistency coherence coherense=^h4 knowledge vocabulary oracy mathematics
literacy numeracy criteria objectives objective targets rewards sanctions sanction consequences
inclusion safeguarding attendance punctuality morale wellbeing workload organisation
organization=Ti4 layout deployment grouping seating rigour rigor=Yi4 depth breadth emphasis
enrichment pastoral input inputs begins starts ends ended finishes finished lasts lasted
happens happened covers covered includes listed named says uses mentions mentioned contains
contained meets opens at of for with by from and or to across between before after during than
as if n't assess intervene discuss observe evaluate connect address collaborate communicate
consult analyse analyze=Tk4 act own drive refer reflect anticipate spot coordinate enforce
implement apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily appear seem meet settles settling unsettling calms calmed
calming soothe soothes soothed soothing steady steadies steadying stabilise stabilize=]l4
stabilises stabilizes=^l4 stabilised stabilized=_l4 stabilising stabilizing=`l4 relaxes
relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved improving strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=Zo4
minimised minimized=[o4 minimising minimizing=\o4 maximises maximizes=]o4 maximised
maximized=^o4 maximising maximizing=_o4 multiply multiplies multiplied multiplying doubled
doubling halve halves halved halving cement cements cemented cementing consolidate consolidates
consolidating cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster
fosters fostered fostering breed breeds breeded breeding engender engenders engendered
engendering generate generates generated generating creates created creating produce produces
produced producing yield yields yielded yielding sparks sparked sparking spur spurs spurred
spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts prompted
prompting provoking trigger triggers triggered triggering encourages encorages=kQ5 encouraging
encoraging=lQ5 discouraging discoraging=mQ5 detered detering dissuade dissuades dissuaded
dissuading enable enables enabled enabling disable dizable=XR5 disables dizables=YR5 disabled
dizabled=ZR5 disabling dizabling=[R5 empowering equips equiped equiping frees freed freeing
releases released releasing liberate liberates liberated liberating unlock unlocks unlocked
unlocking unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinder hinders hindered hindering holded impede impedes impeded impeding
inhibit inhibits inhibited inhibiting blocked blocking undermining erode erodes eroded eroding
sap saps sapped sapping drained draining deplete depletes depleted depleting exhaust exhausts
exhausting overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transform transforms
transformed transforming changed changing shapes shaped shaping moulds moulded moulding drives
drived driving underpin underpins underpined underpining sustains sustaining supports
supporting secures secured securing guarantee guarantees guaranteed guaranteeing ensures
ensured ensuring safeguard safeguards safeguarded protects protected protecting prevent
prevents prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving
deny denies denied denying cost costs costed costing spare spares spared sparing saves saved
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudges nudged nudging steers steered steering helps helped helping
aid aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms harmed
harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit
benefits benefited benefiting rewarded rewarding payed influence influense=nX5 influences
influenced influencing affect affects affected affecting impact impacts impacted impacting
alter alters altered altering reassuring comfort comforts comforting unnerve unnerves unnerving
intimidating frighten frightens frightening scare scares scaring upseted upseting annoying
frustrating anger angers angered angering embarrassing silence silense=UZ5 silences silenced
silencing focusing refocus refocuses refocused refocusing occupy occupies occupied occupying
busy busies busied busying absorbing immerse immerses immersing involves involving including
exclude excludes excluding isolate isolates isolating divides divided dividing unite unites
united uniting bond bonds bonded bonding bind binds binded binding feeds feeded feeding inform
informs informed informing explains explained explaining account accounts accounted accounting
narrows narrowed narrowing closes closing bridged bridging eases eased easing relieve relieves
relieving lighten lightens lightened lightening removes removed removing maked gived keeped
leaved bringed sends sended sending throwed builds builded getted letted fed drove driven bred
meant means underpinned fuelled careful regular joint tight loose fewer more less smaller
larger longer shorter inconsistent frequent warm skilful skillful=h]5 firm brisk rushed vague
thorough constant endless repeated under lack absence absense=S^5 presence presense=T^5
visibility vizibility=U^5 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=j^5 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen slips slipped slip slid wanes waned fades faded tails tailed
grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed
slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles
tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=ha5 anxiety frustration boredom resentment enjoyment mood spirits appetite resolve
determination resilience resiliense=Sb5 commitment willingness loyalty nerves nerve tempers
temper yearly hourly horly=\b5 nightly fortnightly quarterly biweekly only family supply july
italy ally rally belly lolly holly billy dolly gully folly filly hilly chilly curly woolly
wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily
quickly slowly quietly loudly softly silently directly exactly nearly partly approximately
roughly shortly recently currently previously originally initially finally eventually
immediately suddenly briefly separately individually alternately simultaneously verbally orally
physically phyzically=_d5 manually digitally electronically annually formally informally
publicly privately locally nationally globally internationally horizontally vertically
diagonally anonymously randomly numerically alphabetically chronologically jointly respectively
namely possibly probably presently formerly newly lately legally officially automatically
evenly equally firstly secondly thirdly lastly kindly thankfully sincerely faithfully warmly
lightly tightly loosely gently firmly mainly mostly largely generally usually normally
typically occasionally frequently rarely elderly likely unlikely costly chiefly solely purely
simply merely temporarily permanently gradually rapidly instantly promptly punctually
subsequently consequently accordingly additionally similarly alternatively conversely
theoretically practically chemically electrically mechanically biologically historically
geographically mathematically scientifically grammatically phonetically visually musically
internally externally centrally remotely virtually completely entirely totally partially wholly
doubly triply singly freely openly sideways heavily slightly apparently evidently clearly
obviously certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=ki5 gain grow fail participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander misbehave rush waste tolerate assume
depend exceed accept champion overlook neglect underestimate overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes champions prides listens treats celebrates prioritises prioritizes=]k5 neglects
ignores lacks fails thrives flourishes florishes=ck5 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=[l5 radiates a an the their home t ch ht noise ending captain goalkeeper
keeper partners partner twins siblings friends brothers sisters helpers winners losers second
centre center=Um5 muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller
older younger heavier lighter nearer further closer still seated eleven twelve thirteen aged rs
pshe rshe mandarin dt citizenship economics biology chemistry physics phyzics=Vn5 literature
philosophy technology textiles cookery psychology sociology business media algebra geometry
resources resorces=bn5 material materials newsletter website timetable examples books
procedures wear book collect wash phone stack tuck enter exit arrive attend way password route
fourteen forteen=Yo5 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety both other another our my its your into onto beside since until
till near through throughout along around past towards against among without within upon beyond
unlike despite per via whether because although though unless but nor also either neither all
many some several each every none just almost perhaps maybe thank thanks dear hello hi tonight
later afterwards meanwhile saturday sunday january february march april june august september
october november december noon midday lunchtime breaktime playtime such quite rather never
except hands eyes besides plus minus let's it's that's these those anybody yes sorry summer
autumn winter christmas easter they're he's she's we're remain remains remained become becomes
became becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely
utterly exceptionally least increasingly somewhat little tad far much sometimes seldom already
genuinely thoroughly noticeably visibly vizibly=PT6 overall perfectly unusually immensely
enormously wonderfully terribly awfully stubbornly worryingly disappointingly
dizappointingly=[T6 persistently unacceptably pleasingly painfully woefully encouragingly
encoragingly=aT6 reliably stunningly delightfully frustratingly relentlessly dangerously
needlessly notoriously markedly strikingly decidedly distinctly downright positively
unfailingly supremely eminently acutely chronically desperately hopelessly horribly dreadfully
ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally inherently
palpably reasonably moderately relatively comparatively marginally insufficiently inadequately
excessively unreasonably disproportionately sufficiently suitably appropriately uncommonly
invariably commonly constantly undeniably unquestionably fiercely passionately emotionally
academically socially technically professionally soon plainly definitely undoubtedly toddler
toddlers baby babies crawler crawlers twin sibling student students childs learner learners
classes cohorts kid youngster youngsters reader readers writer writers mathematician
mathematicians coordinator coordinators sencos parent parents carer carers mother mothers
father fathers mum mums dad dads families practitioner practitioners trainees cleaner cleaners
arrival arrivals leaver leavers joiner joiners lad lass prefect prefects bursars middays
playmate playmates director directors teenager teenagers infant infants junior juniors
reception receptions apprentice apprentices people ects hlta lsa lsas y1 y2 y3 y4 y5 y6 y7 y8
y9 y10 y11 author authors inspector inspectors researcher researchers adviser advizer=\Y6
advisers advizers=]Y6 advisor advisors consultant consultants officer officers technician
technicians principals facilitator volunteer volunteers counsellor counselor therapist lecturer
lecturers newcomer newcomers scholars scholar graders para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=f]6 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=n]6 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=R_6
sequences structures design designs method methods technique techniques process processes
communications organisations organizations=^_6 timetables playtimes lunchtimes trainings
inductions monitorings evaluations improvement improvements presentation presentations
handwritings spellings deliveries teamworks trackings datas engagements participations
performance performances progression progressions coverage coverages attitude attitudes efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=a`6 exercises exercizes=b`6 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=]a6 appraisals appraizals=^a6 consultations scrutiny scrutinies
oversights tutorial tutorials seminar seminars phrasing phrasings wording wordings feature
features spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs
storytelling storyteling=Wb6 storytellings diction dictions classrooms playground playgrounds
library libraries websites newsletters reviews deployments conducts tones manner manners
guidances links thinkings reasoning reasonings oracies listenings handling handlings orders
control controls movement movements safeguardings morales uniform uniforms qualities idea ideas
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehensions stamina staminas habit habits mannerses pacing
pacings procedure direction directions groupings modelings accountabilities rigors rigours
alignment alignments preparation preparations timing timings balance balances variety varieties
range ranges opportunity opportunities capacity capacities visions vizions=id6 command commands
tells commented mention added reported describe described suggested replied asked remarked
recalled recaled=We6 whispered writes asks describes suggest suggests adds noted state stated
states remark whisper responded voted rate rated agree agreed disagree dizagree=ke6 disagreed
dizagreed=le6 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=^f6 titled entitled
headed marked praised praized=cf6 thanked according poster posters banner slogan motto headline
glow file text certificate category criterion protocol handbook regulation regulations statute
contract agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin framework specification syllabus constitution forms money payment cheque
returns equipment booking bookings taxi presenter timekeeper scribe reviewers observer
observers hosts speaker speakers listener listeners candidate candidates applicant applicants
driver drivers cancelled canceled=ah6 postponed delayed rearranged rescheduled swapped
shortened dim superb splendid marvellous fabulous terrific tremendous stunning awesome
incredible delightful charming gorgeous attractive appealing impressive admirable commendable
praiseworthy praizeworthy=Zi6 laudable exemplary uplifting compelling compeling=^i6 stimulating
insightful perceptive imaginative inventive innovative ingenious masterly masterful adept
accomplished proficient seamless purposeful fruitful efficient successful worthwhile invaluable
meaningful vibrant buzzing dynamic welcoming harmonious meticulous cohesive sensible excellent
exceptional inadequate unsatisfactory satisfactory magnificent remarkable extraordinary
phenomenal breathtaking spectacular sublime flawless faultless impeccable immaculate enviable
unrivalled unrivaled=lj6 unparalleled enjoyable pleasing pleasurable gratifying heartening
heartwarming promising promizing=Tk6 memorable tasteful elegant eloquent astute shrewd diligent
industrious studious courteous corteous=^k6 respectful considerate devoted tireless tedious
dreary drab uninspiring uninspired uninteresting monotonous lacklustre lackluster=jk6 lifeless
pedestrian mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy
slapdash careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy
shabby grubby incoherent inefficient ineffectual unproductive pointless futile worthless
meaningless irrelevant inappropriate unsuitable unacceptable counterproductive concerning
alarming depressing dismal dire appalling appaling=Tm6 awful terrible dreadful atrocious
abysmal woeful lamentable pitiful pathetic shocking disgraceful scandalous shameful
cringeworthy laughable ridiculous absurd foolish stupid lax sluggish laboured labored=jm6
stilted clunky cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory
unkind unjust unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional
amateurish inept clueless negligent irresponsible thoughtless insensitive tactless
disrespectful insolent disobedient unruly hectic frantic frenzied lopsided misguided
unconvincing unimpressive underwhelming underdeveloped aimless directionless rudderless
unstructured underprepared unprepared forgettable overcomplicated bland insipid stale messy
untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing condescending
dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented piecemeal
tokenism sociable problematic troubling unfortunate regrettable poorly appallingly superbly
brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=RQ7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=PR7
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=]R7 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=_S7
temperamental theatrical turbulent uncompromising uncompromizing=cS7 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=mS7 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=UT7 militaristic overheated
disastrous dizastrous=XT7 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=nT7 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=ZW7
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=QX7 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=\X7 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=fX7 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=VZ7 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=dZ7 disingenuous dizingenuous=eZ7 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frayed frivolous fuzzy gruff
hackneyed harassed harmful hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insidious insignificant
insular intolerant irksome judgmental judgemental=e[7 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=Q\7
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
slavish spartan spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic
uncouth underfunded understaffed underachieving underperforming uneasy unequal unlucky
unrecognisable unrecognizable=W]7 unskilful unskillful=X]7 unsuccessful untrained uptight
volatile vulgar whining worrisome clunking creaking outshone laughably unbelievable
unbelievably superlatively immeasurable indispensable irreplaceable inimitable insubstantial
indistinct ponderously workaday homespun artless graceless tuneless spotlessly overfull
overlooked underused underutilised underutilized=W^7 underexploited underexplored underplayed
overplayed oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered
brusque curt cheerless consummate corny crass crude debilitating defective desirable
detrimental dishevelled disheveled=o^7 divisive divizive=P_7 domineering dour effortless
effusive enterprising enterprizing=U_7 erudite exquisite exquizite=W_7 expressive faddish
fatuous faulty fraught fulsome ghastly glorious glowing grating grotty hapless honourable
honorable=d_7 horrid humourless humorless=f_7 imprecise imprecize=g_7 indecisive indecizive=h_7
inexpert interminable intrusive jovial laborious languid lightweight limp luminous majestic
merry noble offensive onerous opportune pacy painless palatable pedantic playful poised
poized=]`7 polished ponderous profitable profound prosaic raucous reductive riotous rousing
rudimentary scattergun scholarly scintillating shapeless sketchy skilled slick snappy snazzy
soporific spiritless spirited stagnant sterile stirring strained strident superlative tame
tantalising tantalizing=[a7 tawdry taxing tepid thrilling thriling=_a7 timely tiresome touching
tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=Rb7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=hb7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny wily
streetwise streetwize=_c7 comical hilarious amusing poignant evocative atmospheric exemplified
unblemished watertight foolproof stringent underwhelmed unmoved overwrought overblown
overprotective overanxious overreliant overcautious unambiguous unappealing unapproachable
unattractive unavailing uncaring unceremonious uncomplicated unconstructive undeserved
undignified undue uneconomical unenviable unexciting unfeeling unforgiving ungracious
ungrateful unhealthy uninvolved unjustified unjustifiable unloving unmanageable unmissable
unmistakeable unnatural unobtrusive unpersuasive unpredictable unquestioning unreasoned
unrefined unremitting unresolved unsavoury unsavory=We7 unscrupulous unselfish unsociable
unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable unthinkable unwelcome
unyielding infectious contagious riveting gripping spellbinding pleasant unpleasant agreeable
nasty sombre cosy homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt
jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous
spurious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile
juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating
exacting wholesome generous gracious humane compassionate empathetic sincere heartfelt
steadfast dependable reputable esteemed renowned distinguished eminent legendary iconic
unforgettable momentous stupendous formidable potent decisive decizive=Uh7 resolute tenacious
dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy controlling
controling=bh7 autocratic dictatorial authoritarian draconian punitive vindictive spiteful
malicious callous irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist devious manipulative dishonest deceitful evasive robotic regimented fusty
middling overdone mismatched misaligned mizaligned=`i7 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=oi7 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=^j7 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=mj7 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=Wl7 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=_m7 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=nm7 unfulfilling unfulfiling=om7 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=^n7 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=Po7 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=iP8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=mQ8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=PS8
sluggishly ploddingly labouredly laboredly=SS8 stiltedly clunkily clumsily cumbersomely
unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=_U8 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=oU8 disinterestedly dizinterestedly=PV8
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=XX8
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=gX8
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=nY8 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=^Z8 disarmingly dizarmingly=_Z8 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=iZ8
militaristically overheatedly disastrously dizastrously=lZ8 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=c[8 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=Z\8 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=X^8 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=X_8 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=d_8 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=n_8 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=aa8
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=oa8 disgruntledly disingenuously dizingenuously=Qb8 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Zc8 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=hc8 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=Pe8 unskilfully unskillfully=Qe8 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Tf8 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Qg8 domineeringly dourly dorly=Sg8
effortlessly effusively energisingly energizingly=Vg8 enliveningly enterprisingly
enterprizingly=Xg8 eruditely exquisitely exquizitely=Zg8 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=ig8 horridly humourlessly humorlessly=kg8 imprecisely
imprecizely=lg8 inattentively indecisively indecizively=ng8 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=eh8 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=lh8 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=fi8 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Uk8 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=ok8 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=gm8 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically heartfeltly steadfastly dependably trustworthily reputably
esteemedly renownedly distinguishedly legendarily iconically unforgettably momentously
stupendously formidably potently decisively decizively=hP9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=bR9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=US9 discouragingly
discoragingly=VS9 dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=YT9 obligingly cooperatively
uncooperatively unresponsively unreceptively unforthcomingly reticently taciturnly
inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly businesslikely workmanlikely methodically undisciplinedly uncontrolledly waywardly
errantly workshily slothfully indolently dozily dopeyly witlessly brainlessly mindlessly
irrationally farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unerringly unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=iV9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=RY9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=QZ9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=c[9 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=[]9 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible soggy
spotty static inactive intermittent individualised individualized=k^9 gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative distant detached remote rigid raw heated troubled extreme scarce stifling
tangled wasted fiddly gruelling grueling=f_9 modest proportionate minimal variable uneven mixed
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=na9 automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=db9 disasters dizasters=eb9 shambles shambleses mess messes highlights joys pleasures
disappointment dizappointment=mb9 disappointments dizappointments=nb9 flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gem gems jewel jewels star stars inspiration inspirations
excellence excellense=gc9 excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages farce farces
embarrassments disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares
wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces threat threats
bribe bribes lottery lotteries lifeline lifelines crutch crutches insult insults affront
affronts outrage outrages indictment indictments travesty travesties slur slurs stain stains
blot blots eyesore eyesores gimmick gimmicks afterthought afterthoughts tokenisms masterclass
masterclasses beacon beacons exemplar exemplars godsend godsends revelation revelations letdown
letdowns washout washouts fiasco fiascos debacle debacles catastrophe catastrophes calamity
calamities mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses
virtue virtues merit merits affection fondness reverence reverense=Qg9 fervour fervor=Rg9
dedication professionalism passion generosity creativity flair expertise expertize=Yg9
diligence diligense=Zg9 integrity humility kindness perseverance tenacity compassion wisdom
insight charisma charm wit devotion diplomacy resourcefulness resorcefulness=hg9 ingenuity
imagination originality tact tenderness thoroughness vigilance gusto aplomb artistry
craftsmanship eloquence eloquense=Th9 foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=lh9 negligence negligense=mh9 incompetence incompetense=nh9
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=Ui9
impatience impatiense=Vi9 favouritism favoritism=Wi9 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=gi9 confusion
inconsistency incoherence incoherense=ji9 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=oi9 disaffection dizaffection=Pj9 disengagement dizengagement=Qj9
disillusionment dizillusionment=Rj9 despondency lethargy tedium monotony superficiality
shallowness dullness blandness vagueness mismanagement inflexibility rigidity greys greens
blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump
crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge headache
toothache cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker
flash beam shadow shade draught breeze gust shower drizzle sleet mist sunshine moonlight
daylight swell current smear scratch dent crease crust puncture bleed graze bruise bruize=el9
bump swelling sweling=gl9 blister colours colors=il9 surface texture grain mud turf foil
varnish toast coffee steam basin stream kerb engineer files proof proofing studied discussed
debated explored investigated examined analysed analyzed=am9 learned learnt researched revised
revized=em9 practised practized=fm9 compared contrasted traced mapped illustrated enquiry
documentary motion novel exam textbook league nations war wars treaty empire reformation
restoration rebellion revolt revolution famine plague depression weimar tudors tudor stuart
stuarts victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec
aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth
duncan dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=lo9 coup massacre
abyssinia versailles glacier earthquake drought desert rainforest erosion load sync upload
download update install reach boot scan latch convert attach delete import export render
network server servers software app apps site portal spreadsheet mail attachment database login
copier scanner phones tills recording mic audio connection backup seconds metre metres
centimetre centimeter=`Q: centimetres mm cm km kg gram grams mile miles degree degrees points
pence pound pounds percent litre litres decibels lap laps inch inches feet fund grant catch
dash warn lend fetch cancel drink type rest apologise apologize=dR: confess rebook reschedule
hurry nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate
locating decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend
journey jorney=cS: birthday wedding retirement flight argues remarks warned joked reckoned
reckons maintains insisted confided declared declares conceded boasted protested emailed
tweeted observed muttered recounted testified lamented ventured quipped moaned volunteered
relayed everything nothing branded brands termed characterised characterized=gT: characterises
characterizes=hT: summed audits study studies inspection article articles questionnaire blog
editorial legend continuum spectrum barometer categories subheadings tabs tiers offers rates
ranked ranks scored circled coloured colored=aU: graded aims ambitions intention intentions
intent intents purposes aspirations mission missions aimed aspired banks glossary glossaries
thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt spelled misspelt
misspelled misspeled=[V: underlined highlighted erased translated decoded rhymed alphabetised
alphabetized=bV: capitalised capitalized=cV: pronounced hyphenated recorded offered sorted
brainstormed grouped reasons causes cause effects arguments ways similarities differences
advantages characteristics traits synonyms antonyms opposites hypotheses predictions motives
factors debugged classified classed tested weighed corrected mended dissected acted imagined
mimed impersonated portrayed rewrote proofread annotated tagged coded categorised
categorized=oW: critiqued defined copied plotted charted tallied fable tale parable myth
passage advert sermon breakfast refreshments hospitality continually perpetually forever
incessantly 24/7 exception beginning entire everywhere nowhere ever anything pattern thing
whoever wherever whichever whatever man person noone ownership seems seemed tries behaves
contributes listened learns follows else member non 'd i'd we'd you'd they'd he'd she'd repay
dividends worth travel profit warrant liven brighten solve cure rescue there'd mileage scope
milage gains something plenty potential cry cries cried crying scream screams screaming begs
begged begging aches ripe overdue gasping revamp trimming pruning discover happen boots hunch
instinct plea suggestion tip advice counsel pennyworth cents warning mull ponder chew punt shot
sooner earlier extra bigger specific explicit yourself yorself=d[: yourselves yorselves=e[:
instincts judgement judgment=g[: permission unsaid kill trick secret knack lies easily obvious
cheap fixed solved remedied remedy basics needn't onus bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix annex item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep
sweeps swept sweeping brushed skeletons elephant nod nods nodding waving stamping gospel
granted pluck plucks plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon
bandwagons picking massage massages doctor fiddle fiddled spin inflate inflated gild gilded
sugared lily ears disappear dizappear=k^: disappears dizappears=l^: disappeared dizappeared=m^:
vanish vanishes vanished vanishing sank swallowed ether void plughole hole abyss cracks pile
bottomless holes collects collecting gathers gathered gathering pointing accusing sweet breach
visitors' vizitors'=f_: ofsted gallery staged tidied printed displayed dressed tiptoe tiptoes
tiptoed tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged creep creeps
perimeter grounds shies shied shying hiding backs backed sloped conflict ducking dodge dodges
dodged dodging sidestepped sidestepping evade evades evaded fluff fluffed beneath laurels rests
rested resting rolls rolled rolling whenever bow bows bowed buckle buckled cave caves caved
folded backwards ride lie looks buck parapet sleeping dozing dozed tiller sleepwalk sleepwalks
sleepwalked sleepwalking eye baton someone's somebody's everybody's owns owned gaps washes
washed washing wolves devices chucked cast adrift lurch wilderness creek lip motions mentality
shop dressing choreographed rescues rescued rescuing bail bails bailed prop props propped
spoonfeeding talking answering honour honor=Vc: honours honors=Wc: honoured honored=Xc: preach
preaches profess professes dump dumps lumber lumbered saddle saddled loaded burden burdened
foist foisted inflict inflicted impose imposed moon advantage liberties treated treating cattle
dirt fools criminals servants rides rode roughshod feelings stepped stepping tread treads trod
trodden treading toes talked shout stray strays strayed drifted veer veers veered degenerate
degenerates degenerated descend descends descended morph morphed stumble stumbled tipped blur
blurred chat monologue monolog=Ye: mode swinging swung acts acting maggot fool clown eejit
gooseberry martyr victim innocent mickey mick piss michael liberty riot amok hay shots ruled
roost remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung
knocked lashed slung hashed patched overnight paste copying & pasted pasting fag packet gasp
patch stitch hatchet hash lash muff muffed squander fritter frittered overegg overegged
overplay overstepped overdo overdid overcook overcooked overrun oversell fuss scene beeline
dragged rushes rushing loath loth wasting squandered dismiss dismisses dismissed view fend
guess intervened noticed reminded nose noses ought cue cues fob palm hog hogs hogged abandons
tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing disregard
disregards disregarded squanders flout flouts flouted disregarding bother deal attempt dominate
fault blame blames blamed blaming culprit culprits guilty aside regard heed drag drags dragging
heels idly forgot chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended shrug shrugs shrugged laugh laughs laughed batted fobs goodbye criticism opt opts
opted themselves himself herself knuckle knuckles knuckled buckles dig digs dug muck mucks
mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide decides
decided watched stared smiled shuts shutting react chatter paperwork admin pretend pretends
pretended waits loss odds snail's promise promize=lk: loop proper consideration leans leant
leaned resort resorts resorted default defaults defaulted cling clings clung retreat retreats
retreated pets overrode override overrides overrule overruled interrupt interrupts interrupted
shouts permitted roam disturb gloss glosses glossed skate skates skated skips skipped checks
miscast ploughed pressed regardless anyway admit admits claim claims complain complains boast
boasts moan moans whine whined whines mutter snapped snaps bark barks barked yell yells yelled
screamed lectured nag nagged nags confessed concede concedes protest gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse
excuses owner buying peace scar scars legacy vacuum bruises bruizes=Ro: wounds brake brakes
damper dampener strain kibosh mockers frighteners seal skids concentrates concentrated chip
chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie strips knocks
knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends lent lending
cracked floodgates conversation kills killed killing stifle stifles choke chokes choked nips
nipped squash squashed quash quashed dead bud sow sows sowed sown planted pave paves paved
clears cleared smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked
reverse reversed rot trend deadlock logjam rocked muddy muddies muddied applecart ship spanner
curveball pour pours poured pored=SR; petrol wonders favours favors=VR; magic disservice
justice world miracles dream clockwork breathe breathed injects injected pumped lungs reap
reaps reaped reaping bearing harvest haunt toll lasting bitter imprint casts pall recipe curry
jam spells sounds sounded death doom knell undoing salvation catalyst lifeblood lynchpin
cornerstone bedrock bottleneck brink jolt jolted coax coaxes coaxed lure lured tail wagging
wags domino ripple snowball cascade knock-on effect vicious spiral wonder coincidence
coincidense=VT; mystery fluke rocket to? imagine survived cent owing neck campaign owe owes
owed hinged revolve revolves revolved pivot pivots shoulders personality whim luck dies die
dint sheer symptom by-product casualty product fallout aftermath consequence consequense=XU;
symptoms symptomatic testament tribute testimony indicative asthma difference differense=`U;
emerge emerges emerged achieves achieved solves prove proves proved landscape changer changers
earned gained caught might've would've could've mightn't rooted grounded courtesy cortesy=VV;
wake guessing lacked gap temperature root benefitted profits profited woke wakes geared cheered
perked wound quietened borne impossible upshot direct caused resulted resulting decrease
therefore thus hence thereby contributed causing adversely instilled instiled=VW; enhance
enhances enhanced stunt stunts factor main arise arises arizes=_W; arose foundations groundwork
ignite ignites ignited filter filters filtered trickles trickled cascades cascaded percolate
percolates fights fighting queueing scramble silliness messing rub rubs rubbed rubbing audience
audiense=YX; smile visuals invited required paired introduced buddy cured quelled tamed
shouting misbehaves misbehaved others' fared differently turnover visual using sharing starting
handing adding switching swapping pairing mixing naming praising praizing=VY; rehearsing
practising practizing=XY; waiting pausing banning displaying similarity folds spill spills
spilled spilt translate translates leaks sprang derive derives derived banned pervades
permeates halfway astray security stake foothold underneath limbo dependence dependense=TZ;
dependency contempt disengage dizengage=WZ; dispute argument escaping mistaking disguising
disguizing=\Z; volumes indisputably surely manifestly patently unmistakably indeed inevitably
naturally fortunately interestingly evident apparent undeniable palpable unmistakable bound
itself massively west nest forest guest contest priest chest vest quest nearest latest largest
smallest tallest longest shortest oldest youngest earliest widest fastest thickest eldest
furthest closest usual unfavourably unfavorably=j[; overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=V\; comfortably distance gulf
wider huge growing compare compares notch performing attaining achieving comparison contrast
preferable trails trailed underperforms underperformed pack streets leagues aspect comparing
pale pales paled insignificance par heap outdid outgrew outsmarted outplayed outranked outpaced
outfoxed outwitted outthought outtalked trickier lovelier rare arguably character calibre
amount stacks alongside fare fares faring vast slight neighbours neighbors=m]; counterparts
tier tops topped edges pips pipped bested intensity noticeable distinct disparity distinction
dregs bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending blank cinderella orphan relation middle cousin penetrated touched percolated
travelled traveled=\_; telling side mere detail details specifics survive survives manages
scraped limped staggered limps limping staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawl crawls crawled crawling slog slogged wade waded
wading teaches skin shoestring cease ceases threshold reaches travels finds counted banked
anywhere sight premium supper gamble toss lucky crapshoot roulette wafer charmless flavourless
flavorless=Ua; structureless creature spots alley gorilla plot kilter sorts puff snuff
lipservice cosmetic hotchpotch mishmash hodgepodge ragbag stopgap topheavy ad-hoc scattershot
creaky rocky ropy leaden undercooked unformed underdone undernourished undernorished=Qb; stodgy
teeth minimum essentials faint substitute imitation translation shuffle crowd swim pecking fate
precious recommend suspects handful o'clock poppies pepper sleep vanishingly awash swamped
snowed inundated laden peppered plastered festooned crammed stuffed dripping bursting groaning
brimming overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse palms outsider stranger glance confirms detective
scientist suffice conclude blunt reality destined doomed fated succeed doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=ge; emphasised emphasized=he; pulse flavour flavor=je; tinge undertone
undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades echoes
hint somewhere million blush reflection ear outsider's reckoning precision precizion=bf;
clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared unaccounted
uncalled uncaled=nf; awry pear askew trail trailing failed chances moments unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=og; unrewarded unexplained aligned
rationale serve expense revisited revizited=Vh; reviewed failings stomach exposed expected
delivering critically neatly possess experience experiense=`h; ability faintest slightest
foggiest relevance deserved detriment happening insufficient awareness indication repertoire
experiences infrequently inability unable well-trodden earn earning corn rationed celebrated
prioritised prioritized=Wi; sacrificed obliged justify lying dormant fallow unopened journals
jornals=_i; ceased died dried shrivelled shriveled=ci; shrunk decayed mispronounced misread
mislabelled mislabeled=hi; mistimed mispitched misdirected misapplied mizapplied=li; stripped
shorn consulted briefed spine logic consensus boundary boundaries rhythm singing rowing hover
hovers hovered margins shallows literal marginalised marginalized=_j; skimped stinted crowded
hamstrung trace glimmer unanchored untethered unmoored traction purchase footing grounding
currency leverage clout concepts errors misconceptions connections misunderstandings core
agency demands demanded requires airtime limelight anticipated tackled recognised
recognized=^k; slam slammed sunk chasm mismatch disconnect contradiction information
misunderstanding common collective discernible particular formal follow-through provides
provided omits omitted avoids avoided skims skimmed significance underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=_l;
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=jl; one's nobody's else's amounts amounted altogether
surfaces surfaced featured develops misconception spite adhered compliance complying adhering
judge require requiring needing serious special i'll we'll exceeds tightening addressing
immediate estyn afternoons mornings agrees rumour rumor=km; rumours rumors=lm; reportedly
allegedly general perception amongst splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
dying cancer depressed homes household situation circumstances background claiming domestic
violence violense=nn; abuse adopted undercurrent streak vein wondering impression i'm picky
definite element appears appeared seemingly supposedly presumably ostensibly samey perceived
suspect suspected guessed reckon sensed opinion unconvinced bordering borders bordered verging
verges offence offense=no; leaps rising rizing=PP< arms stride sky's curve finishing perfection
putty aladdin's store stroke silk overstate commanded niche fist restraint seriously hitch
cheers hip feather applause barrel corking belting ripping winner !of blown lapped lapping sing
sings praises praizes=RQ< soak soaked soaking stuff de jackpot swimmingly town plunge bull
strides splash nub bay wits gift sussed taped licked nailed sewn wrapped fort reins hearts
shoulder trumps smelling smeling=nQ< grief naught fruition blows alight alive stakes chord
blinder eggshells muster onions utmost stead nick fettle groove brief sticky cusp verge height
peak coal powers tether pops absolute tonic feast labour labor=mR< classic piece dab tower
oiled knit burner heart's butter bee's cat's dog's mccoy penny admiration feat unturned sailing
sweetness bounds guns punching shipshape operation chapeau smashed aced blew bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble sidelines fringes
casting risk area areas zones rod stony eternity lifetime shops riding bumpy burst bursts
busting seams sixes loggerheads crossroads ebb bullet tears chasing hearted cock size price
pouring poring=SU< shoots slap avail tightrope wearing zoned flounder foul wayside wayzide=\U<
final boil piste tangent pieces rack downhill south overboard haywire houses rag bearings faith
clanger bombshell bogged scot pinch pig's headway tripping aground headless bombsite zoo jungle
circus morgue factory production conveyor military watching banging shovelling shoveling=`V<
sardines wildfire climb tied sway ransom losses mustard ceremony backside caution heel cropper
standstill snag buffers blow uphill reputation mercy bush joke angel shakes patchwork jumble
blessing pigsty minefield treadmill goose style blueprint slippery dawn economy gesture cannon
unto thorn affair compensation macho herring steep station ark cosh thumb radar illusion cuff
wane hoof hop warpath knees uppers hobby soapbox legs downward sake pillar swallow rut pickle
tangle daze doldrums weeds disarray dizarray=hX< tatters crisis crizis=jX< turmoil meltdown
denial jack coping managing ok okay saloon panic winded haste sizzle hype action muchness ado
barred sausage chestnut egged egging fashion man's preaching eyebrows diamond ruling ballpark
grace skating skimming scratches scratched scratching slipping strictly coated coating swims
roundabouts teething gruel wasters iceberg cooks gig kneed reinvent spinning reinventing
reinvented rome whistling gritted worlds footed barking mad rote carrot cheese chopping
watchers cookie cutter dime body dusted dribs drabs friend fat fiddling flogging herd grasping
clutching clutch straws nettle graft nosed maintenance mighty collar jerk lick mutton nailing
pasture hair rearranging tinted lining stone's fa tear tearing jury mill thumbs twiddling knots
toe toed tongue turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier
meeker younger-looking brains brain villain villains flexible woman crew crop gang cheeky
various backgrounds prize speller pest reasoned rabble mob tribe souls firecracker sweetheart
poppet darling minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight
fence-sitter clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker
blockers laggard laggards fighter pleaser attention-seeker lone queen bet achiever bloomer
developer linguist sitter talker sharer joker rebel comedian brigade estate quickest worker
thinker sportsman helper arty trio highers lowers middles stretchers strugglers sens quietest
loudest naughtiest neediest inseparable invisible invizible=S_< generation pioneer whirlwind
coaster coasters rebels thinkers leech freak freaks liability menace sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=o_< performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon angels monster sponge sponges whiz weakling flyer flyers fliers
upbringing apples funding dries drying rafters chuck trooped troop troops traipsed traipse
slunk ambled bustled streamed straggled swanned clattered thundered shambled swaggered strutted
barrelled barreled=Ya< careered surged wafted waltzed pottered milled piled reel reeled hurl
hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered simpered grimaced
huffed puffed tutted preened tug scrum bunfight scorn churned trawled whizzed breezed ballooned
mushroomed snowballed snowbaled=_b< spiralled spiraled=`b< nosedived splintered spluttered
creaked groaned paralysed paralyzed=fb< ambushed besieged bombarded juggled whitewashed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir battleground battlefield wasteland oasis haven sanctuary fortress silo silos
rollercoaster quagmire millstone albatross springboard sideshow showcase ghost hothouse
backwater tinderbox keg tilt flounders waffles fusses guts fizz punch zing oomph attack pizzazz
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled diluted amid
relations buzzes crackle throbbed pulsed fizzing crackling humming other's nature plummet
nosedive rocketed skyrocketed slump hovering labours labors=Ue< pillars cruise cruize=We<
cruised cruized=Xe< cruises cruizes=Ye< cruising cruizing=Ze< painful agonising agonizing=\e<
curling autopilot flog another's throats sinking grind squib tacked shoehorned crowbarred
bloated bitty choppy hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=Sf< enthral enthrals wow towers melt melts melted outburst havoc uproar dissolve
dissolved floundered wrestle wrestled grapple grappled languish languishes languished dominates
dominated dominating swamp bombard cram steamroll raced romp romped sail sailed sails sped trap
grinds grinding peter peters petered bounce bouncing oozing beaming bustling teeming !and
forefront shone brunt firefighting juggling dumbed dumbing watered clinging stare stares
staring gazing gazed plagues plagued blighted beset poisonous entrenched ingrained waffled
rambled rambles waffle madhouse hive rounded outlive outlives outlived withstand shell fought
battling battles winding glaring gaping blatant blatantly outright fashioned glazed fairies
planet glaze glazes expressions vacant faraway hunted pained expression counting tuned drifting
wandered children's class's thoughts pennies lightbulb slots slotted clicks clicked clicking
chords wraps gist joins joining connects connecting dots greek dutch precisely precizely=Qj<
wavelength greyhounds greyhound moths kittens lemmings zombies statues professionals veterans
chomping champing straining leash raring longing burning mischief pepped revved leap leapt lips
floating clover candy fling worship worships worshipped idolise idolize=Pk< idolises
idolizes=Qk< idolised idolized=Rk< revere reveres revered dote dotes doted ] smiles keyed
starry dewy doe eyed sleeps mass smiling bug fever drank drinking soaks hungered clamoured
clamored=ik< clamouring clamoring=jk< leaping glowed swelled bubbling brimmed willed who'd
tuppence tuppense=Rl< fussed arsed budged boiling saturation despair axes hackles deer hare
headlights composure huff dudgeon fluster tizzy lather stew flap grin grinned clenched
sufferance duress climbing personally umbrage fright aback solace floored stumped shaken wagons
party unwanted stiff begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted
jot murmur moment's dissent qualm qualms pity desperation politeness relief dismay disbelief
unease gloom bewilderment staffroom sigh surge anticipation toward fixated illusions mojo
lettering approval reassurance confirmation validation unimpressed burnt flummoxed glued
transfixed riveted downbeat property luggage angriest mentally solidly squarely accepted
famously concept belonging glad handy self esteem wandering captured capture wishing relishing
craving savouring savoring=Xo< pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=do< empathised empathized=eo< sympathise
sympathize=fo< related fading occur occurs occurred reluctance resolved sought longed awe
amusement teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=YP= remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=eP= satisfaction thirst hunger zest demonstrated maturity
deliberately wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking
clam clams clammed livens livened perk perks cheer freezes froze recoil viewer viewers blast
blossom life's nature's inkling notion earthly sulking panicking yearning fretting clowning
bluffing fuming squirming wavering attract escape reaction mates breathing owning sights trance
warming responds gravitate gravitates occasion bait masked masking pine pines itch itches burn
burns longs prospect horror mattered belong cottoned twigged wised brightened recoiled squirmed
cringed baulked balked flinched eagerness keenness unwillingness hesitancy readiness refusal
favoured favored=^S= fancied assumed assumes imagines supposed figured senses concluded outset
refuge hungers thirsts endure endures endured apprehensive importance dawned registered dreams
wedded attached wooed seized overcome obsessed shock singled faking testing goosebumps chills
tingle lump speechless shivers bless !many glory commend everyone's wallpaper decoration drowsy
saddened appalled appaled=lT= celebrating salvage salvaged redeemed sobering congratulations
bravo kudos congrats hooray applaud alarmed dismayed pure privilege congratulated commended
applauded flourished florished=_U= thrived celebration fortunate i've we've however mustn't
essential imperative developing sorting rethinking reviewing updating additional reservation
advised advized=PV= wondered warrants overhaul shake usefully afford rid what's ideally urge
implore advise advize=\V= propose suggestions recommended advisable advizable=`V= ebi ebis wwws
considering exploring instead fixing rebuilding pointer reset reboot rejig urged musts pressing
shells apace tongues heaven gear motored zoomed lake firmed tightened smartened toughened
bedded squared levelled leveled=^W= scaled ramped beefed cleaned litter ups upped upping ante
dimension rounding hump reborn revitalised revitalized=lW= rejuvenated turnaround blossoming
booming burgeoning maturing evolving buds quantum transformation metamorphosis renaissance
rebirth sea-change industrial russian recovery greatness stature horizon mired trapped wedged
tailspin warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder
foundered founders languishing nosedives flatlined flatlines crater cratered infancy dive
battering upturn downturn succeeded matured mellowed mend base bedding creeping edging inched
inching flatline plateaued comeback revival hitherto ago previous giant enormous significant
growth forwards conquered outgrown flagged revolutionised revolutionized=VZ= waning dwindling
eradicated eliminated dipping flagging recovering strongly recovered rallied rebounded crashed
rapid worsening worsen lowered profile broadly attains attained perform performs performed
fulfil fulfils embedding embeds gaining circumstance situations extent conditions kinds length
percentage ratio deadline eh chooses organises organizes=^[= misbehaving scrapped research
experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced
continuous passport metacognition metacognitive formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology individual personal mindset
organiser organizer=S^= organisers organizers=T^= assurance curricular 2 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=d^= subitising subitizing=e^= sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs
tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
religion diagnosis abused medication brother sister habitually periodically thrice tend tends
tended ad nauseam masses wealth abundance myriad peep interaction copious abundant plentiful
countless numerous limitless considerable substantial disproportionate significantly amazement
astonishment discredit eternal funnily fairness defence defense=e`= favour favor=f`= somehow
deigned condescended dares dared uplifted oftener theory principle practises practizes=Pa= deed
exists existed beauty attraction contrasts knits whittled dived wades butt butts butted paused
roots lustre luster=`a= inroads sprout sprouted snowballs 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=Sb= devours devors=Tb= epitome essence essense=Vb= embodiment antithesis caricature
parody image health b lateness foothills trot trots trotted churn churns rattles reels mildly
sells remind section clocked latched discovered accustomed co pre multi semi entry received
stocked supervised supervized=Vc= intentioned numbing destroying hoc baked sensitivity panache
competence competense=^c= ranging centred user universally staffed whelming explanatory
indulgent congratulatory earth leftovers 's motoring racing romping coordination articulation
filled hotbed island bundle web fancies smidge trifle mite whisker discharges obligations
promises promizes=\d= commitments alright trump usp crowning weapon selling showpiece flagship
zipped romps trundle trundles bounces canter canters condition repair sniffed sneezed faulted
zings fizzes crackles grates clunks creaks underwhelms changeover documents metallic monotone
razor placing addresses micro strange addition peculiar weird bizarre puzzling outlook forecast
searching probing pertinent !number acoustics output demeanour demeanor=oe= conditioning raid v
shouty draughty dated sudden sparingly placed allocated positioned thumbed documented versed
primed schooled honed dress applies timed policed reacts reacted unwell dud loser hoot chore
doddle masterstroke lull gaggle voucher chill accuracy fidelity verve distrust mistrust
friction animosity rivalry harmony discontent painted upward trajectory breakthrough milestone
setback luxury necessity constraint museum festival solving major source sorce=ig= development
mucking fooling larking naughtiness disobedience disobediense=og= fixes yardstick proven
exceeded sub criticise criticize=Uh= abnormal instance sickly tender clean basis shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled pad receiver bunting upper
solemn stately mournful mornful=lh= waltz jig carol tunes ballad polka melody tempo north east
inner outer sunny shady dye voltage flame volume yeast cress crystals bacteria fungus moss
algae parachute glider floated mondays tuesdays wednesdays thursdays fridays numbered invent
estimate inbox pigeonhole sewing musical pluperfect masculine feminine future conditional
tenses subjunctive participle participles infinitive conjugation conjugations declension verbs
nouns clauses plurals auxiliary verb noun syllable syllables market government kidney liver
hydraulic demerit capital consumer durable goods monopolistic housing competition markets
avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation
skew gradient ions ion index indices random relative sampling parallax error deviation
frequency dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds
dominant diminished augmented minor plagal cadence cadense=_l= cadences interval intervals
fourth forth=cl= fifth sixth seventh triad triads severe chronic physical phyzical=kl= medical
sensory mobility disability dizability=ol= disabilities dizabilities=Pm= disorder disorders
impairment impairments autism dyslexia dyspraxia deafness allergy allergies eczema epilepsy
penalty martial criminal wage wages rent trade tax attainers' censure multi-academy
neighbouring neighboring=hm= payments human vested conflicts expire resume receive bays
entrance hatch users guests contractors residents members ticket-holders jammed glitched
thermostat express replacement offline chickenpox measles sickness covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival
marathon parade fixture tournament tornament=So= photographer vaccinations jabs immunisations
immunizations=Wo= dentist optician refurbishment painters builders electricians plumber gym
canteen studio lab theatre theater=co= repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator plane runner historian historians sources sorces=SP>
credited condemned defended c d e adverts advertisers advertizers=[P> poets empires characters
countries volcanoes kings queens newspapers propaganda composers artists cells rse warns
tackles modal modals defeat defeated victory king rendered renders debating disguised
disguized=TQ> cartoon comic animation scenario mural shopkeeper goblin elf mermaid ogre
stepmother stepsisters genie sultan emperor pirate knight reference referense=fQ> properties
giants pirates shopkeepers doll teddy interpreter you'll 'll id username signature inhaler
mislaid misheard miscounted smudged gaelic eyesight typing wrestling mistaken marriage grandson
granddaughter son daughter anniversary evening hesitate registration arriving packing texts
invitation invitations assemble intrigued conversations wi fi gender grains sport pet workers
dissolves float floats evaporate cooled burned bye shepherd samaritan parenting guide guides
document actions fees fee items loan loans consent manchester london tom conductors multiple
vis edition analysis analyzis=PT> educational dietary footwear clothing clothes friendship
trophy shield mesh raincoat shelter objects doctors hospital supplies chin greeted certificates
sandy fertile harvests farming incorrect textures repairs exams inset clearing protein circuit
circuits period angled guy britain grandmother grandfather uncle aunt heroes muscle reactions
prince pendulum variables clause digit digits distribution vowel seller arts liner gross mental
arithmetic golden fortnight histories wonky donkey guys deck spaces exits western clare casual
isle dinkum skinned cash shaft emoji coordinates swimmer society broker electron electrons
cholesterol layer singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava chocolate snowman puddle
expands expanded contracts sketched shaded streams bunk windy foggy snack carrots rust
underline adjectives adverbs completed filed stored bingo crusade parliament monarch pharaoh
tsar blitz trenches suffrage typed squad arrange venue blanks visiting viziting=bX> verdict op
vocab keywords pledge emotions makaton widgit smiley smileys emojis snagging bills permissions
faults router perished rusted hoist stock chromebooks ipads leaking leaky flickering rusty
squeaky tripped leaked flickered smoked unripe pears meat tomatoes oranges lemon freezing luke
wiring electrical mechanical technical crossword clues tummy gymnasium hips wraparound
childcare respite social intimate dental palliative aftercare lodge unity endeavour
endeavor=]Z> urban rural population coral species economic imperial habitat decay regeneration
renewal qualify qualifies chanted shrieked gasped squealed sighed aloud buzzer lightning moth
conjugated parsed conjugate dht aht sbm attributes attributed electrician certified deemed
surveyor auditor county hmi inspectorate criticised criticized=d[> inspections representative
rep solicitor proposed statistics eligible licence license=l[> delegation covenant cyclists
taxis motorists sampled visited vizited=S\> sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb saga epic allegory dealt traces explores whom complimented
union police ministry contractor rubric published ofsted's estyn's regulator regulator's
inspected noticeboard posted pinned safety marshal emergency evacuation legal mandatory snowing
adjective adverb abbreviation notify submit contact submitted logged accompanied renewed
forbidden liable ml school's trust's academy's judgements judgments=k]> catchphrase punchline
phrased deems judges criticises criticizes=Q^> condemns tweet voicemail plumped dashboard
dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=]^> resident
themself strapline subtitle hashtag tab captioned subtitled inscribed embossed emblazoned
sections piles f g h j k nan gran howled solar lunar partial rainy anti incident incidents
ambassador ambassadors equation equations reopen appoint invented unauthorised unauthorized=a_>
authorised authorized=b_> absences absentee absentees absenteeism event signatures woodland
phoned diploma enunciated holder sleepers o disk elections injuries vowels persons calculate
calculated estimated probability investigate fabrics poet mime knelt cited voiced defines
quotes refers referred recommends advises advizes=e`> manual webpage receipt whilst interviewed
ourselves orselves=k`> suggesting implying judging grading rating arguing assessed evaluated
implied ranking pros cons recited recites dictated stanza canto stating describing whereas
discrete logbook principles enters arrives conducted sealed scanned moral prefixes suffixes
debts fines arrears refund refunds references query queries assignment assignments appointments
vacancy vacancies synonym antonym replaced jotter jotters issued
"""##,
    texts: ##"""
absolute.always
ABS
absolute
One visit can't know this. How many times, out of how many?
what you saw
In both visits (<time>, <time>) …
<n> of <N> …
a question
When does … happen, and when not?
absolute.everyone
advice.wish
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
what you wondered
We wondered what would help …
What options are you weighing?
What have you tried so far?
advice.in-your-place
aside.cry
PRA
praise
This lets a feeling speak. What happened, and when?
At <time> … (plain words) …
How do you see …?
aside.stock
EVA
loaded
blame.sat-on
EMO
blame
This puts it at somebody's door. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.dodge
blame.dumped
blame.ignore
This word gives a motive. What happened first, and then what?
blame.frame
blame.loaded-speech
This way of saying "said" takes a side. What were the words?
cause.did-it
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.wonder
certainty
cause.thanks
cause.otherwise
cause.because
cause.frame
certainty.clearly
INT
This is loudness, no content. Leave it out and the fact stands better.
(leave the word out, and give a number)
certainty.very
comparison.than
CMP
comparison
This ranks, and nobody here measured. What was in one place, and what was in the other?
In one room …; in another …
What might account for the difference?
comparison.frame
comparison.uneven
This word hides a ranking. In how many of how many, and what was there?
craft.praise
Praise tells the school what you liked, not what happened. What would they want to keep?
At <time> you …, and then <n> of <N> pupils …
its effect
When you …, <n> pupils …
What were you hoping … would do?
craft.grade
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
craft.tailor
evaluative
This word weighs it. What did you see?
deficit.idiom
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
We wondered where … happens.
Where would we find …?
quantity.heap
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
certainty.idiom
(leave the phrase out, and give a number)
hedged.air
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
deficit.lack
deficit.failed
deficit.not-enough
deficit.frame
deficit.despite
This word argues. Give both facts with an "and".
deficit.even
label
Surprise insults the people it is about. Who was it, and what did they do?
deficit.policy
COM
This checks the school against a paper. What does practice look like now, and how did it come to be?
The policy says …; <n> of <N> … show …. How has practice moved on?
grade.scale-word
In <n> of <N> visits pupils …, and then …
After … had happened, <n> of <N> pupils …
What leads to …?
grade.good
grade.requires-improvement
grade.standard
grade.needs-attention
grade.ofsted-would
An inspector isn't in the room. What does this look like from a pupil's chair?
hearsay.all
HEA
reported
Who said it, and how many of how many? One person's words are theirs.
Three of five … told us: "…"
hearsay.one-to-all
SNG
mind-reading
This is about all of them. How many said it, and in which words?
One of six pupils said: "…"
home.private
HOME
private
This belongs to someone's home and not in a draft. If you are worried, go now to the person whom the safeguarding card names.
hedged.seem
idiom.strain
This phrase judges all by itself. What happened, in plain words?
At <time> … (plain verb) …
What was happening just before?
idiom.break
idiom.talk
idiom.way
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
labels.habit
LAB
A label outlives the lesson. Who was it, when, and what did they do?
who and when
The <n> pupils at … , in this task, …
When is this different?
labels.kind
label.type
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
likeness.paper
This is a likeness, and a verdict rides on it. What was there, in plain words?
How would you describe …?
likeness.game
likeness.visit
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
mind.away
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.reached
mind.keen
mind.unwilling
mind.without
mind.state
mind.effect
mind.verb
mind.frame
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
norms.where
norms.short-of
norms.such
nouns.heap
This noun weighs it. How many, how long, or what was there to see?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
pictures.like
praise.well-done
Four pupils showed us where they …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.risen
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
progress.stuck
progress.made
prompt.closed
closed
Yes or no will do as an answer. What would open it?
Tell me about a time …
What happens when …?
prompt.leading
leading
There is an answer inside this question. What would you ask if you did not know?
prompt.double
double-barrelled
Two questions at once. Which comes first?
prompt.judgmental
judgmental
This word weighs it before anyone has answered. What happened, in plain words?
prompt.rates-adult
rates-a-person
This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
prompt.jargon-pupil
jargon
This is a word of schools. What would people say at home?
What helps you when it is tricky?
prompt.jargon-adult
These letters mean something only to those who know them. Say it in full.
prompt.why-blame
why-blame
This sounds like blame, and people defend themselves. How do they do it?
prompt.hypothetical
hypothetical
Young children answer about what is there. What could they show you?
prompt.scale
scale
A number from a few people says little. What was the day like?
prompt.fishing
fishing
This leads to home, hurt or illness. It is not ours to ask.
prompt.identifying
identifying
This points at one person. How do things work for anyone?
prompt.assumes
assumes
This takes something as given. What happened, and what changed?
quantity.most
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
ranks.of-two
This ranks or sweeps, and nobody here counted. How many times, out of how many?
ranks.sweep
slanted.goods
This verb tells the tale for you. What plain verb, what time, what number?
slanted.nurse
slanted.bury
slanted.invent
slanted.yield
slanted.duck
slanted.stray
slanted.wear
slanted.flatter
slanted.lean
slanted.idle
stance.comment
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
stance.concede
stance.unlikely
This word says that it was not to be expected. What happened?
stance.wish
stance.deed
This sets word against deed. What was written, and what did you see?
stance.hint
This advises, however softly. What would you ask instead?
stance.point
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
turns.fuss
This turn weighs it. What was there to see, and how long or how often?
turns.shade
turns.stab
turns.ruled
turns.person
turns.peak
understated.would-have
Nobody can see what would have been. What was, and what would you ask?
understated.passes-for
This weighs it by the way round. Said plainly, what was there?
understated.no-trouble
understated.still
understated.for-such
This measures against what you expected. What did they do?
understated.even
understated.itself
understated.took-them
understated.found-out
value.word
When … happened, <n> pupils …
value.compound
value.of-work
value.predicate
value.manner
This says how well it was done. What was done, in how long, and how often?
value.group
This is said of all of them. In how many of how many, and what was there to see?
value.note
This weighs it in a word. What was there to see?
value.of-people
This says what people are like. What did they do, and when?
value.very
This is how loud it was to you. What was there to see?
value.adverb
value.too
Too much against what? State the amount, and ask what was intended.
value.noun
value.off-task
Off what, and doing what instead? The detail is what helps.
value.wrong-way
value.quality
value.expected-extent
warmth.ease
This phrase cheers. What was there to be seen or counted?
When …, <n> of <N> …
What would you want to keep?
warmth.draw
warmth.rate
warmth.root
"""##,
    numbers: ##"""
n4o4h4i4j4S4_l6^b>01203456070089:;<<=>=000?00@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a
1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2W2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P
3Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4W2Y4Z4[4\4]4U4^
4_4`4a4b4c4d4U4e4f4g4h4i4j4k4l4m4n4o4P5W2Q5R5S5T5U5V5W2W5X5Y5Z5[5\5]5U4^5_5`5a5b5c5d5e5f5g5h5i5j
5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Q4W2Y6Z6[6W2\6]6^6W2_6`6a6b6c6d6e6f6g6h6f5i6j6k6l6m6n6o6P7Q7R7i6S7T
7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7U4c7d7e7f7g7W2U4h7i7j7k7l7m7n7U4o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`
8a8b8c8d8_8e8f8g8h8i8j8k8l8m8_8n8o8P9Q9R9\8S9T9_8U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l
9m9n9o9P:Q:R:c9S:T:c9U:V:W:X:Y:Z:[:\:]:Y:Y:Y:^:_:`:a:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V
;V;W;W;W;W;W;W;W;W;W;X;X;X;X;Y;X;Y;X;Y;X;Z;X;W;W;[;W;W;W;[;W;W;W;X;X;X;W;W;\;];\;W;W;W;W;W;^;_;W
;W;W;W;W;W;W;W;X;X;X;W;W;W;W;X;`;X;X;W;W;W;W;W;W;a;b;c;c;d;e;c;f;g;c;c;c;h;i;c;j;k;c;c;c;c;c;c;l
;c;b;m;c;n;c;o;o;P<Q<R<o;S<o;T<T<T<T<T<T<o;o;o;o;T<T<T<o;U<T<T<T<T<T<T<T<T<V<W<T<X<Y<Z<o;T<T<T<T
<o;o;o;o;P<o;P<T<T<[<\<T<T<T<]<T<T<^<]<T<T<o;o;o;o;o;o;o;T<T<T<T<o;o;_<o;o;o;T<T<o;o;o;o;`<a<b<o
;c<T<T<T<T<T<T<d<T<o;o;o;o;o;o;e<o;T<T<T<T<T<o;o;o;o;o;o;P<o;S<o;P<P<P<o;o;o;f<g<h<i<j<k<l<m<n<o
<P=Q=R=S=T=U=V=W=X=Y=Z=[=f<\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>m=V>W>X>m=Y>Z>[>\
>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l
?m?n?o?P@Q@l>R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@l>g@h@i@j@k@l@m@l>n@\@o@PAQARASATAUAVAWAX
AYAZA[A\A]A^A_A`AaAbAcAdAeAfAfAfAfAgAfAfAfAhAfAiAhAfAhAjAkAfAfAfAlAfAfAfAfAfAfAfAfAmAfAnAoAfAfAP
BfAfAQBRBRBfAfAfAfASBfATBgAfAfAfAUBVBVBWBXBYBZBYBZBYB[B\B]B^B^B^B_B`BaBbBcBdBeBfBgBhBiBjBjBkBlBm
BnBoBjBPCjBQCRCSCTCjBUCVCWCXCYCZC[C\C]C^C_C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDY
DZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEQERESETEUEVEWEXEYEZE[E\E]E^E_E`EaEbEcEdEeEfEgEhEi
EjEkElEmEnEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGY
GZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHWHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHh
HiHjHkHlHmHnHoHPIQIRISITISIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJW
JXJYJZJ[J\J]J^J_J`JaJbJcJcJdJeJcJeJcJcJcJcJfJeJcJeJcJeJfJeJfJeJcJeJcJeJcJeJcJeJcJcJcJcJgJhJfJcJc
JcJcJcJcJcJcJcJcJcJcJcJcJcJcJcJcJcJfJcJiJeJiJiJiJeJjJkJiJlJmJeJiJeJiJeJiJeJiJeJiJeJiJeJiJnJiJiJi
JiJiJiJiJeJiJiJiJiJiJiJiJiJoJPKQKPKPKPKPKeJPKeJPKPKPKeJPKeJPKeJPKeJRKPKPKeJPKPKPKPKPKPKPKPKPKeJP
KPKeJeJPKeJSKeJSKeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJTKeJeJeJUKeJeJeJVKWKeJeJeJeJeJeJeJeJXKXKeJeJeJeJe
JeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJeJYKkJSKeJSKeJZKeJ[KeJSK\KeJe
JeJeJeJeJeJeJeJeJ]KPKeJeJeJeJeJeJeJeJeJeJ^KeJeJeJeJeJeJeJeJeJ_K`KaKbK`KcKdKeKfKgKhKiKjKkKlKmKnKo
KPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaL`K`KbLcLdLeLfLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M`L\
M]M^M_M`MaMbMcMdMeMfMgMhMiMcKjMkMlMmMnMoMPNQNRNSNTNUNVNWNfKXNYNZN[N\N]N^N^N_N`NaNbNcNdNfKeNfNgNh
NiNjNkNlNmN]L`KnNnNoNnNnNnNnNnNnNnNnNnNnNnNPOQOnNROnNSOSOTOnNUOVOVOWOXOnNXOnNnNnNnNnNnNnNnNnNnNn
NnNnNnNnNnNnNYOnNYOnNnNnNnNnNnNnNnNnNnNnNnNnNZOnNZOnNnNnNnNnNnNnNnNnNnNnNnN[O[OnNnN\OnN]OnN\OnN]
OnNSO^O_OnNnNnN`OnN`OnN`OnN`OnNnNnNnNnNaOnNnNnNnNnNnNnNnNnNnNnNbObObOnN`O`OcOnNnNnNnNnNnNnNnNnNn
NnNnNnNnNnNnNnNnNdOnNnNnNeOfOnNnNnNnNgOgOgOnNhOnNhOnNiOnNjOnNkOkOlOnNmOkOlOnNnOnOoOPP1QP1RP1nNnN
nNnNnNnNSP1TP1nNnNnNnNnNUP1nNVP1nNUP1nNnNnNnNnNnNnNnNWP1nNnNnNnNnNnNnNnNnNnNnNXP1nNYP1nNZP1nNnNn
NnNnNnNnNnNnN[P1[P1nNnN[P1\P1nNnN]P1^P1nNnNnNnNnNnNnN_P1nNnN`P1nNnNnNnNnNWOWOaP1bP1nNnNcP1dP1nNn
N`P1nNnNnNnNdP1nNnNnNdP1WOWOeP1bP1nNnNnNnNnNnN`P1nNWOWOfP1WOnNnNgP1nNnNnN`P1nNnNnNnNdP1hP1iP1jP1
kP1lP1nNmP1dP1nNnNnNdP1nNnNnP1oP1nNnNPQ1oP1QQ1WORQ1bP1WOWOSQ1bP1TQ1TQ1nNTQ1UQ1VQ1WQ1XQ1kOnNYQ1nN
kOkOlOnNnNnNYQ1nNnNnNnNoP1nNnNYQ1nNmOnNkOnNnNnNROnNWOWOZQ1WOnNnNROnNnNnNnNnNnNnNnNnNnNnNnNnNnNnN
[Q1nNnNnNnNnNnNnN\Q1nN]Q1nNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnNnN^Q1dP1kP1kP1_Q1kP1nNn
N`Q1nNaQ1bQ1cQ1nNnNnNdQ1eQ1fQ1gQ1hQ1iQ1jQ1jQ1kQ1nNnNnNnNnNlQ1SOmQ1nNnQ1oQ1PR1QR1RR1SOnNnNnNnNnNn
NSR1nNnNnNnNnNnNnNTR1UR1VR1nNnNnNcOnNnNnNnNnNnNnNnNnNnNnNnNnNWR1nNXR1nNYR1nNnNnNQOnNQOQOZR1[R1ZR
1WR1\R1]R1nNQOnN^R1_R1WOWO`R1WOaR1TP1nNnNnNnNnNnNbR1nNbR1nNnNnNnNdP1nNnNcR1nNdR1dR1nNnNcR1cR1cR1
nNeR1dR1dR1nNdR1dR1nNnNfR1nNdR1nNdR1dR1dR1nNnNnNnNnNgR1hR1iR1jR1kR1lR1lR1lR1mR1nR1lR1oR1PS1PS1PS
1QS1lR1RS1SS1jR1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1lR1aS1lR1bS1lR1cS1lR1mR1dS1eS1lR1fS1gS1hS
1iS1jS1jS1jS1jS1kS1lS1mS1nS1oS1PT1QT1lR1RT1RT1ST1lR1lR1lR1lR1oR1lR1lR1TT1lR1lR1lR1UT1lR1VT1WT1VT
1oR1XT1YT1ZT1[T1\T1]T1lR1^T1_T1`T1aT1bT1lR1lR1cS1lR1lR1lR1lR1lR1cT1dT1eT1fT1gT1hT1iT1lR1jT1kT1lT
1lR1mT1nT1lR1lR1lR1lR1lR1lR1oT1PU1QU1RU1SU1TU1UU1VU1WU1eS1WU1lR1XU1YU1ZU1[U1\U1\U1]U1^U1\U1\U1_U
1_U1_U1]U1\U1_U1\U1^U1]U1`U1_U1aU1\U1bU1cU1\U1\U1\U1aU1dU1_U1_U1\U1\U1\U1\U1\U1\U1\U1eU1fU1^U1\U
1gU1\U1_U1hU1iU1jU1_U1kU1]U1\U1lU1\U1mU1\U1\U1_U1\U1^U1kU1\U1nU1oU1PV1QV1cU1_U1_U1_U1RV1\U1\U1_U
1_U1\U1RV1\U1_U1RV1]U1\U1\U1cU1_U1]U1_U1eU1eU1_U1SV1TV1_U1\U1UV1VV1\U1^U1_U1]U1_U1^U1WV1XV1YV1]U
1ZV1cU1]U1]U1cU1cU1cU1cU1\U1[V1_U1\U1\U1\U1\U1\U1\V1aU1]V1_U1^V1_V1`V1\U1_U1aV1bV1cV1dV1eV1fV1gV
1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1SW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1\W1aW1bW1cW1dW
1eW1fW1gW1hW1iW1jW1kW1hW1hW1lW1hW1mW1nW1oW1PX1QX1RX1QX1QX1SX1TX1QX1QX1UX1VX1WX1XX1QX1YX1ZX1[X1QX
1\X1]X1QX1^X1QX1_X1`X1aX1QX1QX1QX1QX1bX1cX1dX1]X1eX1fX1gX1hX1iX1jX1kX1QX1lX1mX1aX1nX1oX1nX1nX1PY
1QY1nX1nX1RY1SY1TY1UY1VY1WY1XY1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1nX1YY1ZY1[Y1\Y1]Y1]Y
1^Y1_Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1]Y1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z
1\Z1]Z1^Z1_Z1`Z1aZ1]Y1bZ1cZ1dZ1eZ1fZ1^Y1gZ1hZ1iZ1jZ1kZ1lZ1_Y1mZ1_Y1nZ1oZ1P[1nY1Q[1R[1S[1T[1U[1V[
1W[1X[1gY1Y[1Z[1]Y1[[1\[1]Y1][1^[1^[1_[1iZ1`[1a[1^[1b[1b[1]Y1c[1nZ1^[1d[1e[1f[1g[1h[1h[1VZ1i[1^[
1gY1j[1fY1]Y1k[1l[1l[1]Y1m[1n[1o[1P\1fY1]Y1nZ1]Y1]Y1]Y1]Y1]Y1Q\1]Y1]Y1]Y1R\1S\1]Y1]Y1]Y1ZZ1fY1^[
1]Y1^[1]Y1^[1T\1]Y1U\1]Y1]Y1V\1_Y1W\1X\1]Y1]Y1Y\1]Y1Z\1[\1_Y1\\1]Y1]Y1]\1^\1_\1`\1a\1b\1c\1]Y1d\
1e\1f\1g\1h\1gY1nZ1i\1j\1k\1j\1l\1m\1k\1n\1o\1n\1P]1n\1n\1Q]1Q]1Q]1R]1R]1S]1T]1T]1U]1Q]1Q]1Q]1V]
1Q]1Q]1W]1X]1Y]1Z]1Z]1U]1[]1\]1]]1T]1^]1_]1`]1T]1T]1a]1b]1c]1d]1e]1f]1g]1h]1i]1i]1h]1j]1i]1k]1l]
1m]1n]1o]1P^1Q^1R^1i]1S^1T^1U^1V^1W^1X^1i]1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^
1k^1f]1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1U^1i]1X_1X_1Y_1Z_1i]1[_1i]1\_1]_1^_1__1`_1`_1a_1b_1c_
1i]1d_1i]1e_1f_1g_1h_1i_1j_1k_1k_1l_1m_1n_1o_1k_1P`1Q`1R`1S`1T`1k_1k_1U`1k_1k_1n_1n_1V`1W`1k_1k_
1X`1X`1k_1k_1k_1k_1Y`1Z`1[`1X`1X`1\`1]`1k_1k_1X`1X`1^`1_`1``1a`1a`1b`1c`1d`1e`1f`1g`1k_1h`1i`1k_
1k_1j`1k_1k_1X`1X`1X`1k`1k_1k_1k_1k_1l`1X`1X`1m`1X`1X`1X`1n`1o`1Pa1k_1Qa1Ra1X`1Sa1X`1X`1X`1X`1X`
1Ta1Ua1Va1Wa1Xa1Ya1Za1[a1\a1]a1^a1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1Ta1ja1ka1la1ma1na1Za1Za1Za1oa
1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Ta1Zb1Za1Za1Za1Za1[b1\b1Za1]b1^b1Za1Za1Za1Za1Za1Za1Za1_b1`b1ab1Za
1Za1bb1Za1cb1db1Za1eb1Za1fb1Za1Za1gb1Za1hb1Za1ib1jb1kb1kb1Za1lb1mb1nb1ob1Pc1Qc1Rc1Yb1Sc1Tc1Uc1Za
1Za1Vc1Wc1kb1Xc1kb1Za1Za1Za1Za1Za1Yc1Zc1Za1_b1[c1Za1Za1\c1]c1^c1Za1_c1`c1Za1ac1Za1bc1cc1Za1dc1kb
1Za1ec1fc1gc1hc1Za1Za1Za1ic1Za1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d
1`d1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1d8Re1Se1Te1Ue1Ve1Se1Se1We1Xe1Ye1Ze1[e1\e1
]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1ge1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Wf1Xf1Wf1
Yf1Yf1Zf1[f1\f1Zf1Zf1]f1^f1_f1`f1Wf1Wf1Wf1Wf1af1bf1cf1af1af1af1Wf1df1Zf1af1[f1Wf1af1af1af1ef1ff1
af1gf1af1hf1gf1if1af1hf1af1bf1af1bf1af1af1af1af1cf1jf1Wf1af1Wf1Wf1af1kf1lf1df1mf1mf1af1af1af1Wf1
af1Wf1cf1Wf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1Ug1[g1Ug1\g1Ug1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1
gg1hg1ig1jg1kg1kg1kg1kg1lg1kg1kg1kg1kg1kg1kg1kg1kg1kg1kg1kg1mg1ng1ng1kg1kg1kg1kg1kg1og1kg1kg1kg1
kg1kg1kg1kg1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1fh1hh1ih1jh1
kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1[i1mh1mh1\i1]i1mh1^i1_i1ih1`i1mh1ai1bi1ci1mh1
di1ei1fi1gi1hi1ii1ji1ki1li1fh1mh1mh1mi1ni1oi1Pj1mh1Qj1ih1Rj1Sj1Tj1Uj1fh1Vj1ih1Wj1Xj1Yj1Zj1[j1ih1
mh1mh1\j1]j1^j1mh1mh1_j1`j1mh1mh1aj1mh1bj1cj1dj1ej1fj1gj1hj1mh1ij1mh1jj1kj1fh1lj1mh1mj1nj1oj1Pk1
fh1fh1Qk1Rk1Sk1mh1Tk1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1fh1ak1mh1bk1ck1dk1ek1ih1ih1fk1gk1hk1ik1
jk1mh1kk1mh1lk1mk1nk1ok1Pl1Ql1mh1mh1Rl1mh1Sl1mh1mh1mh1mh1mh1Tl1fh1Ul1mh1Vl1fh1Wl1Xl1Yl1Zl1[l1\l1
fh1mh1mh1]l1mh1^l1mh1_l1`l1al1mh1bl1mh1cl1mh1mh1mh1mh1mh1mh1dl1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ol1
Pm1Qm1Rm1Sm1Tm1Um1mh1Vm1Wm1Xm1Ym1Zm1mh1mh1[m1\m1]m1mh1mh1mh1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1im1
mh1jm1jm1km1mh1lm1mm1mh1ih1ih1mh1mh1nm1om1Pn1mh1mh1mh1Qn1ih1Rn1Sn1Tn1Un1ih1Vn1Wn1Xn1ih1Yn1Zn1[n1
\n1]n1ih1^n1_n1`n1an1bn1cn1dn1en1fn1gn1mh1hn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1mh1Xo1
Yo1fh1Zo1fh1[o1fh1\o1]o1^o1fh1_o1fh1`o1mh1ao1ih1bo1co1do1mh1eo1fo1go1fo1ho1mh1mh1mh1io1jo1ko1lo1
mo1no1mh1oo1fh1mh1PP2QP2RP2ih1SP2mh1TP2ih1UP2ih1VP2ih1WP2XP2YP2ZP2[P2\P2]P2\P2^P2\P2mh1mh1_P2`P2
ih1ih1aP2mh1bP2mh1cP2mh1dP2mh1eP2fP2gP2hP2mh1iP2mh1jP2mh1kP2mh1lP2mh1mP2nP2oP2mh1mh1PQ2QQ2mh1RQ2
mh1SQ2TQ2UQ2TQ2VQ2TQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2^Q2^Q2`Q2aQ2bQ2^Q2bQ2cQ2dQ2^Q2eQ2fQ2gQ2hQ2iQ2jQ2
^Q2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2SR2^Q2TR2^Q2UR2mQ2VR2WR2XR2YR2ZR2[R2\R2]R2^Q2^Q2^R2^Q2^Q2^Q2^Q2^Q2^Q2
^Q2^Q2^Q2^Q2^Q2^Q2^Q2_R2^Q2`R2aR2`R2bR2cR2dR2^Q2^Q2^Q2eR2^Q2^Q2fR2gR2hR2hR2iR2jR2kR2lR2mR2mR2nR2
hR2oR2PS2^Q2hR2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2^Q2^Q2^Q2^Q2[S2\S2]S2^S2_S2`S2^Q2aS2^Q2bS2cS2^Q2^Q2
dS2`R2^Q2eS2fS2gS2hS2iS2jS2^Q2^Q2^Q2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2\T2]T2^T2
_T2_T2_T2`T2aT2bT2^Q2cT2^Q2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2
^Q2^Q2[U2^Q2^Q2\U2^Q2mR2]U2^Q2^U2_U2^Q2^Q2`U2^Q2aU2bU2cU2dU2eU2fU2^Q2gU2^Q2^Q2hU2iU2jU2kU2lU2mU2
nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2mQ2^Q2eV2fV2gV2hV2iV2jV2kV2
lV2lV2lV2mV2nV2oV2PW2QW2RW2SW2lV2TW2UW2VW2WW2lV2lV2XW2XW2YW2lV2ZW2[W2\W2]W2^W2_W2lV2`W2aW2bW2lV2
lV2lV2cW2dW2lV2eW2fW2gW2lV2hW2iW2jW2lV2kW2lW2lV2mW2nW2oW2PX2QX2lV2RX2SX2TX2lV2lV2UX2VX2WX2lV2XX2
YX2ZX2[X2lV2lV2lV2lV2lV2\X2]X2lV2lV2^X2lV2_X2`X2aX2lV2lV2lV2lV2bX2lV2lV2lV2cX2lV2dX2lV2lV2lV2lV2
lV2lV2lV2eX2fX2lV2gX2lV2hX2lV2iX2jX2lV2lV2kX2lX2lV2mX2nX2oX2lV2lV2lV2lV2lV2lV2lV2lV2lV2PY2lV2lV2
lV2QY2lV2lV2lV2aW2lV2RY2hW2SY2lV2TY2lV2lV2lV2UY2VY2WY2lV2lV2XY2lV2aW2lV2lV2lV2lV2lV2YY2ZY2[Y2aW2
\Y2lV2]Y2lV2lV2lV2lV2lV2^Y2_Y2`Y2lV2aY2lV2lV2lV2lV2lV2bY2WY2cY2lV2dY2lV2eY2fY2gY2lV2lV2lV2lV2lV2
hY2iY2jY2kY2lY2mY2lV2lV2lV2nY2lV2oY2lV2PZ2lV2QZ2lV2lV2RZ2lV2SZ2lV2lV2TZ2UZ2VZ2WZ2XZ2YZ2lV2lV2lV2
lV2lV2ZZ2ZZ2[Z2lV2lV2lV2\Z2]Z2lV2lV2^Z2lV2_Z2lV2`Z2aZ2bZ2cZ2dZ2eZ2lV2lV2lV2lV2fZ2lV2gZ2lV2lV2lV2
hZ2lV2lV2lV2iZ2lV2lV2lV2aW2lV2jZ2lV2kZ2lV2lV2lV2lV2lV2lV2lZ2lV2lV2lV2lV2lV2mZ2lV2nZ2lV2oZ2lV2lV2
lV2lV2lV2P[2lV2Q[2lV2lV2lV2R[2lV2S[2T[2U[2lV2V[2W[2lV2lV2X[2nV2lV2lV2Y[2Z[2[[2\[2lV2lV2lV2lV2lV2
][2^[2^[2_[2`[2a[2b[2c[2lV2d[2lV2e[2lV2lV2f[2lV2g[2lV2lV2lV2h[2lV2lV2i[2lV2lV2j[2lV2lV2k[2l[2lV2
lV2lV2m[2n[2o[2lV2P\2lV2Q\2lV2lV2lV2R\2lV2oY2lV2S\2T\2lV2lV2U\2lV2V\2lV2W\2X\2lV2lV2lV2lV2Y\2lV2
lV2Z\2[\2\\2]\2^\2_\2lV2lV2`\2lV2a\2lV2lV2lV2b\2lV2lV2lV2c\2d\2e\2lV2lV2f\2RW2g\2lV2lV2h\2i\2j\2
k\2lV2lV2l\2lV2m\2lV2n\2lV2lV2lV2lV2lV2lV2o\2lV2P]2lV2Q]2lV2R]2lV2S]2T]2U]2lV2V]2lV2W]2lV2lV2lV2
X]2Y]2Z]2[]2\]2aW2]]2lV2^]2lV2_]2`]2lV2lV2lV2lV2a]2lV2b]2lV2c]2d]2lV2lV2lV2lV2lV2e]2lV2f]2g]2lV2
h]2i]2j]2k]2l]2m]2lV2n]2lV2o]2P^2lV2lV2lV2lV2Q^2R^2lV2lV2S^2lV2T^2T^2lV2lV2lV2lV2U^2V^2W^2X^2Y^2
lV2lV2lV2lV2Z^2[^2lV2lV2lV2\^2]^2^^2lV2lV2lV2_^2lV2`^2a^2b^2c^2lV2lV2lV2lV2d^2lV2e^2lV2lV2f^2g^2
lV2lV2lV2h^2i^2j^2lV2k^2lV2l^2lV2m^2lV2lV2lV2n^2lV2o^2lV2P_2lV2Q_2lV2R_2S_2T_2lV2lV2lV2U_2lV2UW2
lV2V_2W_2X_2lV2Y_2Z_2[_2lV2lV2\_2lV2lV2lV2lV2]_2^_2__2lV2lV2lV2lV2lV2lV2lV2`_2lV2a_2U\2b_2lV2lV2
lV2c_2lV2d_2lV2e_2lV2W[2lV2lV2lV2lV2lV2lV2lV2lV2f_2lV2g_2lV2lV2lV2lV2h_2i_2j_2lV2k_2l_2m_2lV2n_2
o_2P`2Q`2R`2lV2lV2lV2S`2T`2U`2V`2W`2lV2lV2lV2lV2lV2X`2nW2lV2Y`2Z`2[`2W[2\`2jZ2lV2lV2SZ2lV2lV2lV2
lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2]`2lV2lV2lV2lV2lV2lV2lV2lV2lV2^`2_`2lV2lV2``2
lV2lV2lV2lV2lV2lV2a`2lV2lV2lV2b`2c`2d`2e`2lV2lV2lV2lV2lV2lV2lV2lV2f`2lV2lV2lV2g`2lV2h`2i`2j`2k`2
l`2m`2n`2o`2Pa2Qa2Ra2lV2lV2lV2lV2lV2Sa2Ta2Ua2Va2Wa2Xa2Ya2lV2Za2lV2lV2lV2[a2lV2lV2lV2lV2lV2\a2]a2
lV2lV2lV2lV2lV2^a2lV2_a2lV2lV2lV2`a2lV2lV2lV2lV2lV2lV2aa2ba2lV2lV2lV2lV2ca2da2n`2lV2ea2lV2lV2lV2
X]2lV2lV2lV2fa2lV2lV2lV2lV2lV2ga2lV2ha2lV2ia2lV2ja2ka2la2ma2na2oa2YW2Pb2lV2lV2Qb2Rb2lV2lV2lV2lV2
lV2lV2Sb2lV2Tb2Ub2lV2lV2lV2Vb2Vb2Wb2lV2lV2lV2lV2lV2lV2Xb2Pb2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2lV2
Yb2Zb2lV2[b2lV2YW2lV2lV2lV2lV2lV2\b2lV2lV2lV2lV2lV2]b2^b2^b2lV2_b2lV2aW2lV2aW2lV2`b2lV2lV2ab2bb2
cb2lV2db2eb2fb2lV2gb2hb2ib2jb2kb2lV2lb2mb2nb2ob2Pc2nb2nb2Qc2Rc2Sc2Tc2Uc2nb2Vc2Wc2Xc2Yc2Zc2[c2\c2
]c2^c2_c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2_c2ic2jc2kc2lc2mc2nc2oc2Pd2cc2_c2Qd2Rd2Sd2Td2Ud2_c2Vd2_c2
Wd2Xd2Yd2Zd2[d2\d2]d2_c2ec2^d2_d2`d2`d2ad2_c2bd2_c2cd2_c2dd2ed2fd2gd2hd2id2jd2kd2ld2`d2md2nd2nd2
od2Pe2Qe2Re2Se2Te2ec2Ue2Ve2We2Xe2ec2Ye2ec2ec2Ze2Yd2[e2\e2]e2^e2_e2ec2`e2ae2be2ce2ec2de2ee2fe2ge2
he2ie2he2je2ke2he2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2\f2]f2^f2_f2`f2af2bf2cf2df2ef2
ff2gf2hf2if2jf2kf2lf2mf2nf2kf2of2Pg2Qg2Rg2Sg2Sg2Tg2Ug2Vg2Wg2Xg2lf2Yg2Sg2Sg2Sg2Zg2[g2\g2]g2^g2_g2
`g2ag2bg2cg2dg2eg2Sg2Sg2fg2gg2hg2ig2jg2kg2lg2mg2ng2ig2lg2og2kg2Ph2Qh2ng2jg2jg2jg2jg2jg2jg2jg2jg2
jg2jg2Rh2jg2Sh2jg2jg2Th2Uh2Vh2Wh2Xh2Yh2jg2jg2Zh2[h2jg2jg2Th2jg2\h2]h2jg2Rh2jg2^h2ng2_h2`h2ah2bh2
ch2dh2jg2eh2fh2jg2jg2gh2dh2hh2jg2Th2jg2jg2jg2Th2jg2jg2jg2jg2ih2jh2jg2jg2eh2kh2jg2lh2lh2mh2jg2jg2
jg2jg2jg2nh2oh2Th2jg2jg2jg2Pi2jg2jg2jg2jg2jg2Qi2Ri2Si2jg2jg2Si2jg2jg2jg2Ti2jg2jg2Ui2jg2jg2jg2Vi2
jg2Wi2Xi2Yi2jg2Zi2jg2Th2jg2jg2jg2jg2[i2Ti2Th2jg2\i2]i2ng2^i2_i2`i2lh2ai2bi2jg2jg2jg2jg2jg2jg2jg2
jg2Th2jg2ci2di2ei2jg2jg2fi2jg2gi2jg2gi2jg2hi2ii2jg2ji2ki2li2jg2mi2ni2jg2jg2jg2jg2jg2jg2oi2Pj2li2
jg2Qj2ji2ki2li2jg2_i2Rj2kg2jg2jg2jg2jg2jg2jg2Sj2Xh2Tj2lh2jg2jg2jg2jg2ng2lh2jg2jg2Uj2Vj2Wj2ki2Th2
jg2jg2jg2Th2jg2Xj2Yj2Zj2jg2ki2jg2li2jg2lh2[j2jg2jg2jg2Th2jg2\j2]j2jg2jg2jg2jg2jg2^j2jg2lh2Xh2_j2
jg2jg2lh2lh2mh2jg2jg2jg2`j2jg2aj2jg2jg2jg2jg2bj2jg2cj2cj2Th2dj2ej2fj2jg2jg2jg2jg2jg2jg2gj2jg2hj2
jg2ij2jj2jg2kj2ng2kg2jg2ng2lj2mj2ng2jg2nj2lh2oj2jg2Pk2Qk2Rk2Sk2jg2jg2jg2jg2Tk2jg2Uk2jg2Vk2jg2jg2
jg2jg2Wk2jg2jg2Xk2Yk2jg2jg2Zk2jg2_i2Tj2lh2jg2jg2jg2jg2jg2jg2[k2\k2]k2^k2_k2`k2ak2ak2bk2jg2jg2jg2
jg2ck2ak2dk2ek2fk2gk2jg2ak2hk2ak2ik2jg2jk2kk2lk2mk2nk2ok2jg2jg2jg2jg2Pl2Ql2Rl2jg2Sl2jg2Sl2jg2Sl2
Sl2jg2jg2jg2jg2Tl2Ul2Vl2Wl2jg2jg2jg2jg2jg2jg2jg2Xl2jg2jg2Yl2jg2^h2jg2Zl2jg2ng2[l2\l2]l2jg2]l2]l2
^l2_l2`l2al2bl2jg2cl2kg2jg2dl2el2fl2jg2gl2hl2il2el2jl2hl2il2el2kl2kl2ll2jg2ng2ml2jg2jg2jg2jg2kg2
ng2Sl2jg2jg2Sl2nl2jg2jg2jg2ol2ng2Pm2jg2jg2jg2ng2Qm2jg2Pi2jg2Rm2jg2jg2Th2jg2jg2jg2Sm2jg2Tm2jg2jg2
jg2Um2jg2jg2jg2jg2jg2jg2jg2jg2jg2jg2jg2jg2jg2Vm2jg2jg2jg2Th2jg2Wm2Xm2Xm2jg2Ym2Zm2jg2jg2[m2jg2\m2
]m2^m2_m2jg2`m2am2bm2cm2dm2em2jg2fm2gm2hm2im2jm2fm2jg2Qi2km2jg2jg2jg2jg2Rh2jg2Th2jg2jg2lm2mm2jg2
jg2jg2jg2jg2nm2jg2jg2jg2om2jg2jg2jg2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2
dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2[o2\o2[o2]o2[o2^o2^o2_o2
`o2ao2bo2co2do2eo2[o2fo2[o2go2ho2do2io2do2jo2do2ko2lo2mo2no2oo2no2PP3QP3RP3SP3TP3UP3VP3WP3RP3XP3
YP3PP3ZP3PP3PP3PP3[P3PP3\P3RP3]P3RP3^P3^P3RP3RP3PP3_P3PP3PP3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3`P3jP3
kP3lP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3`P3VQ3WQ3XQ3YQ3`P3ZQ3`P3kP3[Q3\Q3`P3]Q3^Q3_Q3`P3`Q3`P3aQ3bQ3cQ3
dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3WR3PR3XR3YR3YR3YR3YR3YR3YR3ZR3[R3\R3]R3
YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3^R3YR3_R3`R3aR3aR3YR3YR3YR3YR3YR3YR3YR3bR3YR3cR3YR3dR3eR3fR3
gR3hR3YR3iR3jR3kR3lR3YR3mR3YR3nR3YR3oR3YR3YR3PS3QS3RS3YR3SS3YR3YR3YR3YR3YR3YR3TS3YR3YR3YR3YR3YR3
YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3US3VS3YR3YR3YR3YR3WS3YR3YR3XS3YS3YR3YR3YR3
YR3ZS3[S3\S3]S3^S3_S3`S3`S3aS3bS3cS3dS3eS3fS3fS3gS3gS3gS3hS3iS3YR3jS3YR3YR3YR3YR3kS3lS3mS3YR3nS3
YR3oS3YR3]S3\S3YR3PT3PT3YR3TS3YR3YR3YR3QT3YR3YR3]S3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3YR3RT3ST3
TT3ST3TS3UT3YR3YR3YR3YR3YR3VT3WT3XT3YT3ZT3[T3\T3]T3^T3YR3YR3YR3_T3`T3aT3bT3cT3YR3YR3YR3YR3YR3dT3
eT3fT3TS3aR3gT3aR3YR3YR3hT3YR3YR3YR3YR3YR3iT3YR3YR3YR3YR3jT3kT3lT3mT3YR3YR3nT3YR3oT3YR3YR3\S3PU3
QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3[U3\U3]U3]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3gU3hU3iU3jU3kU3lU3mU3nU3oU3
PV3QV3RV3SV3]U3]U3]U3TV3UV3VV3WV3XV3YV3ZV3]U3[V3\V3]V3^V3_V3_V3`V3aV3_V3_V3bV3cV3dV3eV3fV3gV3_V3
hV3iV3_V3jV3_V3kV3lV3mV3nV3oV3PW3_V3_V3_V3QW3_V3RW3SW3TW3UW3VW3WW3_V3XW3YW3ZW3[W3\W3]W3^W3_W3`W3
aW3bW3cW3dW3dW3eW3fW3gW3hW3iW3dW3dW3dW3dW3dW3jW3kW3dW3dW3dW3dW3dW3dW3dW3dW3dW3lW3mW3nW3oW3PX3QX3
RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3ZX3]X3^X3ZX3ZX3_X3`X3aX3
bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3VY3VY3VY3VY3WY3XY3VY3VY3VY3VY3VY3
VY3VY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3
WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3VZ3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3iZ3jZ3kZ3lZ3mZ3VZ3VZ3nZ3VZ3VZ3oZ3oZ3
P[3P[3Q[3P[3P[3P[3R[3P[3P[3P[3S[3T[3U[3VZ3V[3W[3X[3Y[3Z[3VZ3[[3\[3VZ3VZ3VZ3][3^[3_[3`[3a[3b[3c[3
d[3e[3VZ3f[3g[3h[3i[3i[3i[3j[3k[3l[3m[3n[3o[3o[3P\3Q\3R\3S\3T\3U\3V\3W\3U\3X\3Y\3Z\3Z\3[\3\\3]\3
^\3_\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3U\3m\3n\3o\3[\3P]3Q]3R]3P]3P]3R]3S]3T]3R]3U]3P]3P]3
P]3V]3h\3P]3h\3h\3h\3W]3h\3X]3Y]3Z]3h\3P]3h\3h\3l\3P]3P]3n\3P]3P]3P]3P]3P]3h\3h\3h\3h\3h\3[]3[]3
h\3\]3]]3^]3P]3_]3`]3U]3a]3h\3b]3h\3V]3c]3d]3h\3P]3h\3h\3h\3h\3h\3e]3f]3g]3h]3i]3j]3k]3l]3l]3l]3
l]3l]3m]3n]3l]3o]3P^3Q^3R^3S^3T^3T^3U^3V^3W^3X^3Y^3T^3Z^3l]3j]3[^3\^3]^3]^3^^3_^3`^3l]3a^3b^3c^3
]^3d^3e^3f^3e^3l]3l]3g^3l]3l]3l]3h^3l]3i^3j^3l]3l]3l]3l]3l]3l]3e^3e^3k^3l^3m^3n^3m^3o^3P_3l]3l]3
l]3Q_3j]3R_3R_3j]3S_3S_3S_3S_3S_3S_3j]3j]3j]3j]3j]3T_3U_3V_3W_3j]3j]3X_3j]3X_3j]3X_3j]3Y_3j]3Z_3
j]3j]3[_3j]3\_3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3]_3j]3j]3j]3^_3__3`_3j]3a_3j]3b_3c_3d_3
c_3c_3e_3f_3g_3Z_3h_3i_3@@@@@@@j_3@@@@@@@@@@@@@@@@@@@@@@@@@@j_3@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@@@@@@@@@k_3l_3m_3n_3o_3P`3Q`3===R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3S`3T`3R`3U`3V`3W`3X`3R`3R`3
R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3Y`3Z`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3[`3\`3R`3R`3R`3R`3]`3R`3^`3R`3
R`3R`3_`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3``3a`3R`3R`3R`3b`3c`3R`3R`3R`3R`3R`3d`3R`3e`3R`3R`3R`3f`3
g`3R`3R`3R`3h`3R`3R`3i`3j`3R`3k`3l`3R`3R`3m`3R`3n`3R`3o`3R`3Pa3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3
Qa3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3R`3Ra3Sa3Ta3R`3Ua3R`3R`3R`3R`3R`3R`3R`3R`3R`3
R`3R`3R`3Va3R`3Wa3R`3R`3R`3Xa3R`3R`3R`3Ya3Za3R`3[a3R`3R`3R`3R`3R`3\a3R`3]a3^a3R`3_a3R`3R`3R`3`a3
R`3aa3ba3ca3R`3R`3da3R`3R`3R`3R`3R`3ea3R`3fa3R`3R`3ga3R`3ha3ia3R`3R`3R`3ja3ka3la3R`3R`3R`3R`3R`3
R`3R`3R`3R`3ma3R`3na3R`3oa3R`3Pb3Qb3Rb3Sb3Tb3R`3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb3db3
eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3ob3Yc3Zc3ob3[c3\c3]c3^c3_c3`c3ac3bc3
cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3bd3
^d3^d3cd3dd3dd3^d3ed3^d3^d3^d3^d3^d3fd3`d3gd3hd3id3jd3kd3jd3ld3md3jd3nd3nd3nd3od3Pe3nd3nd3Qe3nd3
Re3Se3nd3nd3Te3Ue3Ve3We3Xe3Ye3Ze3Ye3Ye3[e3Ye3\e3]e3]e3]e3]e3]e3]e3]e3]e3]e3^e3]e3]e3]e3]e3_e3]e3
]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3`e3]e3]e3]e3ae3be3]e3ce3]e3de3]e3]e3]e3]e3
]e3ee3fe3ge3he3ie3je3]e3ke3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3le3]e3]e3le3]e3]e3me3]e3]e3]e3
]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3ne3]e3]e3]e3oe3]e3]e3Pf3Qf3]e3]e3]e3]e3]e3]e3]e3]e3Rf3Rf3Sf3Tf3Pf3
Uf3]e3Vf3]e3Rf3Wf3]e3]e3]e3]e3]e3]e3]e3Xf3]e3]e3]e3]e3Yf3Zf3[f3]e3]e3]e3le3\f3]e3]e3]e3]f3^f3]e3
]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3_f3`f3af3bf3Pf3cf3]e3]e3df3]e3]e3Sf3Sf3Sf3ef3]e3]e3]e3ff3
gf3hf3]e3]e3]e3]e3]e3Rf3]e3Xf3]e3]e3]e3]e3]e3]e3]e3if3]e3Pf3]e3]e3]e3Pf3]e3Xf3Xf3jf3]e3df3]e3]e3
kf3]e3]e3lf3mf3nf3of3]e3]e3Xf3Xf3]e3]e3]e3Rf3]e3]e3]e3if3]e3]e3Pg3Qg3]e3]e3]e3]e3]e3Rg3Sg3Tg3Ug3
Vg3Sg3Sg3Wg3]e3]e3]e3]e3le3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3Xf3]e3]e3]e3Xg3]e3Yg3Zg3[g3]e3]e3]e3]e3
]e3]e3]e3]e3]e3]e3]e3\g3]e3]e3]e3]e3]g3^g3]e3_g3`g3]e3ag3]e3bg3]e3]e3]e3]e3]e3]e3]e3]e3]e3cg3]e3
]e3dg3eg3]e3]e3fg3]e3]e3]e3]e3]e3]e3]e3]e3gg3hg3]e3]e3ig3]e3jg3kg3Rf3]e3]e3]e3]e3]e3]e3]e3]e3]e3
]e3]e3lg3mg3]e3]e3ng3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3Xg3]e3Xg3Xg3_f3og3Xg3Xg3]e3Ph3]e3Qh3]e3
]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3
]e3]e3]e3]e3]e3]e3]e3Pf3]e3Xg3]e3]e3]e3if3Rh3]e3]e3]e3]e3Sh3Th3]e3]e3Uh3Vh3]e3]e3Wh3]e3]e3]e3]e3
]e3]e3]e3Xg3]e3]e3]e3]e3]e3]e3]e3Th3]e3]e3Xf3Xf3]e3Xf3Xf3]e3Xf3]e3]e3]e3Xh3Xg3]e3]e3Xf3]e3Xg3Yh3
Zh3[h3\h3]e3]h3^h3_h3Xg3`h3Xg3Xg3ah3bh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3Xg3Xg3Xg3Xg3Xg3Xg3dh3Xg3Xg3Xg3Xg3Xg3eh3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3fh3Xg3Xg3Xg3Xg3gh3hh3Xg3Xg3Xg3Xg3ih3jh3Xg3Xg3
Xg3Xg3Xg3kh3Xg3Xg3Xg3Xg3Xg3Xg3lh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3mh3Xg3nh3Xg3Xg3Xg3Xg3oh3Xg3Xg3Xg3
Xg3Xg3Xg3Pi3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Qi3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Ri3Xg3Xg3ch3Xg3Si3Xg3Xg3jh3Xg3Ti3Ui3Xg3Vi3Xg3Xg3Xg3Xg3Xg3Xg3Wi3Xi3nh3Xg3Xg3Yi3Xg3
Xg3Zi3Xg3Pi3[i3Xg3Xg3Xg3Xg3\i3]i3Xg3]i3]i3Xg3Xg3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3jh3Xg3Xg3^i3_i3`i3ai3
Xg3Xg3bi3bi3ci3Xg3Xg3Xg3Ph3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3di3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3ei3Xg3Xg3Xg3Xg3fi3Xg3Xg3Xg3Xg3Xg3jh3Xg3Xg3Xg3gi3Xg3Xg3Xg3Xg3hi3ii3Xg3Xg3ji3ki3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3ih3Xg3Xg3li3Xg3Xg3Xg3Xg3Xg3Xg3mi3Xg3Xg3jh3ni3oi3Pj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Qj3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Rj3Xg3Sj3Xg3Xg3Th3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Tj3Xg3Xg3Xg3Uj3Xg3Xg3Xg3]i3Xg3ci3Xg3Vj3Wj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3Xg3Xg3
Xj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Ui3Xg3Xg3Xg3Xg3Yj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Zj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Vj3Xg3Xg3
Xg3Xg3[j3Xg3Xg3Xg3Xg3Xg3Xg3Xg3\j3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3]j3Xg3^j3Xg3_j3Xg3Xg3Xg3Xg3`j3aj3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3bj3Th3cj3Th3dj3Th3Xg3Xg3ej3fj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3gj3hj3ij3Xg3
hj3Xg3Xg3Xg3Xg3Xg3Xg3jj3Xg3Xg3Xg3Xg3kj3kj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3lj3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3mj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3
Xg3Xg3Xg3Xg3nj3bi3Xg3Xg3Xg3Xg3Xg3lj3lj3oj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Pk3Qk3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Wj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Rk3Xg3Sk3Xg3Xg3Xg3Tk3Uk3Th3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Vk3Xg3jh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3
Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3jh3jh3Xg3Xg3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Xk3Wk3Wk3Wk3Wk3Wk3Wk3Yk3Wk3
Zk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3Wk3[k3Wk3Wk3Wk3[k3\k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3]k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3^k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3_k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3`k3`k3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3ak3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3ck3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3[k3Wk3Wk3Wk3Wk3dk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3ek3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3fk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3gk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3`k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3
Wk3Wk3Wk3Wk3Wk3Wk3hk3ik3jk3kk3kk3kk3kk3kk3lk3kk3kk3kk3kk3kk3mk3kk3nk3kk3kk3kk3ik3ik3kk3ik3ok3Pl3
Ql3Rl3Sl3Tl3kk3Ul3kk3kk3kk3kk3kk3kk3Vl3kk3Wl3Xl3Yl3Zl3[l3Xl3Xl3\l3]l3Xl3^l3_l3Xl3`l3al3bl3bl3cl3
dl3el3bl3bl3fl3gl3hl3il3jl3kl3Xl3bl3bl3ll3bl3hl3ml3Xl3nl3ol3bl3Pm3Qm3`l3gl3Rm3Rm3Sm3Tm3Rm3Rm3Um3
Vm3Wm3Rm3Xm3Ym3Zm3Rm3Rm3Rm3[m3Rm3Rm3Rm3Rm3Rm3Rm3\m3Rm3]m3^m3Rm3Rm3Rm3_m3Rm3Rm3`m3Rm3Rm3Rm3am3Rm3
Rm3bm3cm3Rm3am3am3dm3em3Rm3fm3Rm3gm3Rm3hm3Rm3am3Rm3im3jm3Rm3Rm3Rm3Rm3km3lm3mm3nm3om3Pn3Rm3Rm3Rm3
Qn3Rm3Rm3Rn3Sn3Tn3Rm3Un3Rm3Vn3Rm3Rm3Wn3Rm3Xn3Rm3Rm3Rm3Rm3Rm3Yn3Rm3Zn3Rm3Rm3Rm3[n3Rm3Rm3\n3Rm3Rm3
]n3]n3^n3]n3]n3]n3]n3]n3_n3]n3]n3`n3]n3]n3an3bn3cn3]n3dn3en3]n3]n3]n3]n3]n3fn3]n3]n3]n3gn3hn3in3
jn3kn3]n3ln3]n3]n3]n3]n3]n3]n3mn3]n3nn3]n3]n3]n3]n3en3]n3on3]n3]n3Po3]n3Qo3Ro3So3]n3]n3To3]n3]n3
Uo3]n3]n3Vo3Wo3Xo3Yo3]n3Zo3[o3\o3]o3]n3]n3^o3_o3`o3ao3bo3co3do3eo3fo3go3]n3go3]n3ho3io3jo3ko3lo3
mo3no3oo3PP4QP4RP4SP4SP4TP4UP4]n3VP4WP4XP4YP4ZP4[P4\P4]n3]P4^P4_P4`P4]n3]n3]n3]n3]n3aP4]n3]n3]n3
]n3bP4cP4]n3]n3dP4eP4fP4gP4hP4iP4]n3jP4]n3]n3kP4lP4]n3mP4]n3mP4]n3]n3]n3]n3nP4]n3oP4]n3]n3]n3PQ4
QQ4QQ4QQ4QQ4RQ4SQ4TQ4UQ4QQ4VQ4WQ4XQ4YQ4ZQ4QQ4[Q4QQ4QQ4QQ4QQ4\Q4QQ4]Q4^Q4]Q4_Q4QQ4QQ4`Q4QQ4QQ4^Q4
aQ4bQ4cQ4QQ4dQ4eQ4fQ4QQ4gQ4QQ4hQ4iQ4jQ4QQ4kQ4QQ4lQ4QQ4`Q4QQ4mQ4QQ4nQ4QQ4nQ4QQ4nQ4QQ4oQ4QQ4PR4QQ4
QQ4QQ4QQ4QQ4QQ4QQ4QQ4QR4QQ4RR4SR4QQ4QQ4QQ4TR4QQ4QQ4UR4QQ4QQ4QQ4VR4QQ4WR4QQ4XR4QQ4YR4ZR4QQ4QQ4QQ4
QQ4[R4QQ4QQ4QQ4QQ4QQ4\R4QQ4QQ4QQ4]R4QQ4QQ4QQ4^R4^R4QQ4_R4QQ4`R4QQ4QQ4QQ4WR4QQ4]R4QQ4]R4QQ4aR4QQ4
QQ4QQ4QQ4QQ4QQ4QQ4QQ4QQ4bR4QQ4]Q4QQ4]Q4QQ4]Q4QQ4cR4QQ4dR4QQ4eR4fR4gR4gR4gR4gR4gR4hR4iR4gR4jR4kR4
lR4mR4gR4gR4nR4oR4gR4hR4mR4gR4gR4PS4QS4gR4gR4gR4gR4RS4gR4SS4gR4hR4gR4TS4SS4gR4gR4gR4gR4gR4gR4gR4
gR4US4VS4gR4gR4gR4gR4WS4gR4gR4gR4gR4XS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4
YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4YS4ZS4[S4YS4YS4YS4YS4YS4\S4YS4YS4YS4YS4YS4YS4YS4YS4YS4
YS4YS4YS4YS4YS4YS4]S4]S4]S4]S4]S4]S4]S4]S4]S4^S4]S4]S4]S4_S4`S4]S4]S4]S4aS4]S4bS4]S4]S4cS4]S4]S4
dS4eS4fS4]S4]S4gS4]S4hS4]S4]S4]S4iS4]S4jS4kS4]S4lS4]S4]S4mS4nS4oS4PT4QT4]S4RT4]S4]S4]S4]S4ST4TT4
]S4UT4]S4VT4]S4WT4XT4]S4]S4]S4]S4YT4ZT4YT4[T4]S4\T4]T4^T4_T4`T4]S4]S4]S4aT4bT4cT4]S4dT4]S4eT4fT4
gT4hT4iT4jT4kT4lT4mT4nT4nT4oT4PU4nT4QU4RU4SU4TU4UU4QU4QU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4`U4_U4
_U4`U4_U4aU4`U4bU4_U4_U4]U4_U4_U4_U4_U4_U4cU4_U4cU4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4_U4
_U4dU4_U4_U4dU4_U4`U4_U4_U4_U4_U4_U4_U4_U4`U4_U4_U4eU4_U4_U4_U4_U4_U4_U4fU4gU4_U4hU4_U4iU4jU4kU4
lU4lU4mU4lU4nU4oU4PV4lU4lU4lU4lU4lU4lU4lU4QV4RV4RV4SV4TV4RV4UV4RV4VV4WV4XV4RV4YV4RV4RV4ZV4RV4[V4
RV4RV4\V4RV4]V4^V4_V4`V4`V4aV4aV4bV4aV4`V4`V4cV4dV4eV4aV4fV4`V4`V4gV4hV4`V4aV4aV4iV4jV4kV4`V4lV4
mV4nV4oV4PW4QW4RW4SW4QW4TW4UW4VW4WW4XW4QW4QW4QW4YW4QW4QW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4aW4aW4aW4
aW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4SX4UX4VX4SX4WX4SX4XX4SX4YX4YX4YX4ZX4SX4[X4
\X4SX4SX4SX4SX4SX4YX4SX4SX4]X4^X4_X4_X4_X4_X4_X4_X4`X4aX4bX4cX4dX4eX4fX4`X4`X4gX4hX4hX4iX4jX4iX4
iX4iX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4VY4WY4TY4XY4YY4ZY4TY4[Y4\Y4]Y4]Y4]Y4]Y4]Y4]Y4]Y4^Y4]Y4_Y4
`Y4aY4aY4bY4aY4aY4cY4aY4aY4aY4aY4dY4aY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4PZ4PZ4SZ4SZ4TZ4
PZ4PZ4PZ4UZ4VZ4VZ4WZ4XZ4YZ4ZZ4[Z4VZ4\Z4]Z4^Z4VZ4VZ4VZ4VZ4VZ4VZ4_Z4VZ4VZ4`Z4aZ4bZ4VZ4VZ4cZ4dZ4eZ4
fZ4gZ4hZ4iZ4jZ4kZ4kZ4lZ4lZ4mZ4lZ4lZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4
b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4o[4P\4Q\4R\4S\4T\4U\4V\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4
`\4a\4b\4c\4d\4e\4f\4g\4h\4g\4i\4j\4k\4l\4m\4n\4o\4P]4P]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4[]4\]4
]]4^]4]]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4
\^4]^4^^4_^4`^4`^4_^4a^4_^4a^4_^4a^4a^4b^4b^4c^4b^4b^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4l^4j^4n^4o^4
P_4Q_4j^4P_4l^4j^4j^4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4b_4c_4c_4c_4c_4d_4c_4e_4f_4
g_4h_4i_4j_4k_4l_4l_4m_4n_4l_4o_4l_4l_4l_4l_4l_4P`4Q`4R`4S`4T`4U`4S`4V`4U`4W`4X`4Y`4Z`4[`4\`4Y`4
]`4^`4Y`4_`4``4``4a`4a`4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4m`4n`4n`4o`4n`4Pa4Qa4Ra4Qa4Qa4Qa4Sa4
Ta4Ta4Ua4Va4Wa4Wa4Xa4Ya4Za4Wa4[a4\a4]a4^a4_a4`a4]a4aa4]a4ba4ba4ba4ca4ca4da4ea4fa4fa4ga4ha4ia4ja4
ka4la4ma4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4Zb4Zb4[b4\b4]b4]b4\b4^b4_b4`b4ab4`b4bb4cb4db4
eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Vc4Wc4Xc4Xc4Xc4Wc4Wc4Wc4Wc4Yc4Zc4[c4\c4]c4
^c4^c4]c4]c4_c4`c4_c4ac4_c4_c4bc4cc4_c4_c4_c4_c4_c4_c4_c4dc4ec4fc4gc4hc4ic4jc4kc4ic4ic4lc4mc4nc4
oc4Pd4Qd4Rd4Rd4Sd4Td4Rd4Ud4Vd4Wd4Xd4Xd4Xd4Yd4Xd4Xd4Xd4Zd4Zd4Zd4Zd4Zd4[d4Xd4Xd4\d4\d4]d4^d4_d4`d4
ad4bd4cd4dd4ed4fd4gd4hd4id4gd4gd4jd4kd4gd4ld4ld4md4md4md4nd4od4Pe4Qe4Re4Se4Te4Te4Te4Te4Te4Te4Te4
Te4Ue4Ve4We4Xe4Ye4Xe4Ze4[e4\e4]e4^e4_e4_e4`e4ae4be4ce4de4de4ee4de4fe4fe4ge4fe4he4ie4ie4ie4je4ie4
ie4ie4ie4ke4ie4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Vf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4af4bf4cf4df4
ef4ff4gf4hf4hf4hf4if4jf4jf4kf4lf4mf4jf4nf4nf4of4nf4Pg4nf4nf4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4
]g4^g4_g4`g4ag4bg4cg4dg4eg4fg4gg4hg4ig4ig4ig4jg4jg4kg4jg4lg4mg4ng4og4og4og4Ph4Ph4Qh4Rh4Sh4Sh4Th4
Uh4Vh4Wh4Xh4Xh4Yh4Zh4[h4\h4]h4^h4_h4_h4`h4`h4`h4`h4`h4`h4`h4`h4`h4`h4ah4bh4bh4bh4ch4bh4dh4eh4fh4
gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4^i4`i4_i4_i4_i4_i4_i4
_i4_i4ai4bi4_i4_i4ci4di4di4di4di4di4ei4di4fi4gi4hi4ii4ii4ji4ki4li4mi4mi4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4
Uj4Vj4Wj4Xj4Yj4Wj4Wj4Zj4Wj4Wj4Wj4Wj4Wj4Wj4Wj4[j4Wj4\j4Wj4]j4Wj4^j4_j4`j4Wj4Wj4Wj4Wj4aj4bj4Wj4cj4
Wj4dj4Wj4dj4Wj4Wj4ej4Wj4fj4Wj4Wj4Wj4gj4Wj4Wj4Wj4hj4ij4jj4kj4lj4mj4mj4nj4oj4Pk4Pk4Qk4Rk4Sk4Sk4Tk4
Uk4Vk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4^k4^k4^k4^k4^k4^k4_k4`k4ak4bk4ck4dk4dk4ek4dk4fk4dk4dk4dk4dk4dk4
gk4hk4ik4jk4kk4lk4mk4nk4ok4Pl4Ql4Rl4Rl4Rl4Sl4Sl4Rl4Tl4Rl4Rl4Ul4Vl4Wl4Wl4Wl4Wl4Wl4Xl4Xl4Xl4Xl4Yl4
Xl4Xl4Zl4Zl4[l4\l4]l4]l4^l4_l4`l4^l4al4bl4cl4dl4el4fl4el4el4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4
Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4Zm4[m4\m4]m4]m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4
om4Pn4Pn4Qn4Pn4Pn4Rn4Rn4Sn4Tn4Un4Un4Un4Un4Un4Un4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4
en4fn4gn4hn4in4jn4kn4ln4mn4mn4mn4nn4on4on4on4on4on4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Yo4Zo4Yo4Yo4[o4
\o4\o4\o4\o4\o4\o4]o4^o4_o4`o4`o4ao4bo4co4do4eo4eo4fo4go4go4ho4io4jo4ko4ko4ko4lo4mo4no4oo4PP5QP5
RP5SP5TP5UP5VP5WP5WP5XP5XP5YP5ZP5[P5\P5XP5]P5^P5_P5`P5aP5bP5cP5dP5eP5eP5eP5eP5fP5gP5hP5iP5iP5iP5
jP5iP5iP5kP5lP5mP5nP5mP5oP5PQ5QQ5QQ5QQ5RQ5RQ5SQ5TQ5UQ5TQ5TQ5TQ5TQ5VQ5WQ5XQ5YQ5XQ5ZQ5[Q5[Q5[Q5\Q5
]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5eQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5QR5QR5QR5QR5QR5TR5TR5
UR5QR5QR5QR5VR5WR5WR5WR5XR5XR5WR5YR5WR5ZR5ZR5ZR5ZR5[R5\R5\R5]R5^R5_R5`R5aR5bR5cR5dR5dR5dR5eR5fR5
gR5hR5hR5hR5iR5jR5kR5jR5jR5jR5jR5jR5lR5jR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5
_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5jS5kS5lS5mS5nS5oS5PT5QT5QT5QT5QT5QT5QT5QT5QT5QT5RT5ST5ST5TT5UT5
VT5WT5XT5YT5ZT5[T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5eT5fT5gT5hT5iT5jT5kT5lT5lT5mT5nT5oT5PU5QU5QU5PU5
QU5QU5QU5QU5QU5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5[U5[U5\U5]U5^U5_U5`U5aU5aU5bU5aU5aU5aU5cU5dU5eU5
fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5SV5TV5UV5VV5VV5VV5WV5XV5YV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5
cV5dV5cV5eV5fV5gV5hV5iV5jV5jV5kV5lV5mV5nV5oV5PW5QW5RW5RW5SW5TW5RW5RW5UW5VW5VW5WW5RW5RW5XW5XW5XW5
RW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5lW5mW5nW5nW5oW5PX5PX5PX5QX5RX5
SX5TX5UX5VX5WX5XX5YX5ZX5ZX5[X5[X5ZX5[X5ZX5ZX5ZX5ZX5ZX5\X5ZX5]X5ZX5ZX5ZX5ZX5^X5_X5`X5aX5bX5cX5dX5
eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5WY5XY5WY5WY5YY5WY5ZY5[Y5WY5\Y5WY5]Y5^Y5
_Y5`Y5aY5aY5aY5`Y5bY5aY5aY5aY5aY5aY5cY5dY5dY5dY5eY5fY5gY5hY5iY5jY5jY5kY5lY5mY5nY5nY5nY5nY5oY5nY5
PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5hZ5hZ5iZ5jZ5jZ5jZ5
jZ5jZ5jZ5jZ5jZ5jZ5jZ5jZ5jZ5kZ5lZ5kZ5mZ5nZ5nZ5nZ5oZ5P[5Q[5Q[5Q[5R[5S[5S[5S[5S[5S[5S[5S[5S[5T[5U[5
U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5h[5h[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5
R\5R\5S\5T\5T\5U\5V\5W\5X\5Y\5X\5Z\5Y\5Y\5Y\5Y\5X\5Y\5[\5Y\5Y\5Y\5Y\5Y\5Y\5\\5]\5^\5_\5`\5`\5a\5
b\5c\5d\5e\5f\5f\5g\5h\5i\5j\5k\5l\5m\5n\5o\5P]5Q]5R]5S]5T]5T]5U]5V]5W]5X]5Y]5Y]5Z]5[]5\]5[]5]]5
^]5_]5`]5a]5a]5b]5c]5d]5e]5f]5g]5g]5g]5h]5i]5h]5h]5h]5h]5h]5j]5j]5k]5k]5l]5m]5n]5m]5m]5o]5P^5Q^5
R^5R^5R^5S^5T^5T^5U^5V^5V^5W^5V^5X^5Y^5Z^5Z^5Z^5[^5\^5]^5^^5^^5^^5^^5_^5`^5a^5b^5c^5d^5e^5f^5g^5
h^5i^5i^5j^5k^5l^5m^5m^5n^5o^5o^5o^5o^5P_5P_5Q_5R_5R_5S_5S_5T_5U_5V_5W_5W_5W_5X_5Y_5Y_5Z_5[_5[_5
[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5e_5f_5f_5g_5h_5i_5j_5k_5
l_5l_5m_5n_5o_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5\`5]`5^`5_`5``5a`5b`5b`5b`5b`5b`5c`5b`5
b`5b`5d`5e`5f`5b`5b`5b`5b`5g`5b`5h`5b`5b`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Sa5Ua5Va5Wa5Xa5Ya5
Za5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5ea5ca5fa5ga5ha5ia5ia5ia5ja5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5
Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_b5`b5ab5bb5cb5db5eb5eb5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5ob5ob5Pc5Qc5Rc5
Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5^c5ac5bc5cc5dc5ec5fc5fc5gc5hc5ic5hc5jc5kc5lc5mc5nc5oc5
Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md5md5
nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5ee5fe5ge5he5ie5je5ke5ke5le5
me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5
mf5nf5of5Pg5Qg5Rg5Sg5Sg5Tg5Ug5Vg5Wg5Xg5Xg5Yg5Zg5[g5\g5]g5]g5^g5_g5`g5ag5bg5cg5dg5eg5fg5gg5gg5gg5
fg5hg5ig5gg5jg5kg5lg5lg5mg5ng5og5Ph5Qh5Rh5Sh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5
dh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5nh5oh5Pi5Qi5Ri5Si5Ti5Ti5Ui5Vi5Wi5Xi5Yi5Zi5[i5Yi5\i5]i5^i5^i5^i5
_i5`i5`i5`i5ai5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5li5li5li5mi5ni5oi5Pj5Qj5Rj5Rj5Sj5Tj5Uj5Vj5Vj5Vj5
Wj5Xj5Yj5Zj5[j5\j5]j5]j5^j5_j5`j5aj5bj5cj5dj5ej5fj5gj5hj5hj5hj5ij5jj5kj5kj5lj5mj5nj5oj5Pk5Qk5Rk5
Sk5Tk5Uk5Vk5Wk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Pl5
Pl5Ql5Ql5Rl5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5al5bl5cl5dl5el5fl5gl5hl5il5jl5kl5ll5
ml5nl5ol5ol5ol5ol5ol5ol5ol5Pm5Pm5Qm5Pm5Rm5Sm5Tm5Um5Tm5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5am5am5am5
am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5am5bm5cm5dm5em5fm5fm5gm5
gm5hm5gm5im5jm5km5lm5mm5nm5om5Pn5Qn5Qn5Rn5Sn5Tn5Un5Tn5Vn5Tn5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5^n5^n5
^n5^n5^n5`n5`n5an5bn5cn5cn5dn5dn5cn5en5fn5gn5gn5hn5in5in5in5jn5kn5kn5kn5ln5mn5nn5ln5ln5ln5ln5on5
ln5Po5ln5ln5ln5ln5Qo5Ro5Ro5So5To5Uo5Vo5Vo5Wo5Xo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5
Yo5Yo5Yo5Yo5Yo5Yo5Yo5Yo5Zo5[o5\o5\o5\o5\o5\o5\o5]o5]o5]o5]o5^o5]o5]o5]o5]o5^o5]o5]o5_o5`o5_o5ao5
bo5co5do5do5eo5eo5eo5co5fo5co5co5co5go5co5co5co5ho5co5co5co5co5io5co5jo5ko5lo5mo5no5oo5PP6co5QP6
RP6SP6RP6TP6TP6RP6RP6RP6RP6RP6RP6RP6RP6RP6RP6RP6UP6RP6RP6RP6VP6WP6XP6YP6ZP6[P6\P6]P6^P6[P6_P6`P6
aP6aP6bP6bP6bP6bP6bP6bP6bP6bP6cP6dP6eP6fP6fP6fP6fP6gP6fP6hP6iP6jP6kP6lP6mP6kP6nP6oP6PQ6QQ6RQ6RQ6
RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6_Q6`Q6aQ6aQ6bQ6bQ6cQ6cQ6cQ6cQ6cQ6cQ6dQ6dQ6dQ6eQ6fQ6gQ6
hQ6iQ6jQ6kQ6kQ6lQ6mQ6nQ6oQ6oQ6oQ6oQ6nQ6nQ6nQ6PR6PR6PR6PR6PR6PR6PR6QR6RR6QR6QR6SR6QR6QR6TR6UR6VR6
WR6WR6WR6XR6YR6ZR6[R6ZR6ZR6\R6]R6^R6_R6`R6`R6aR6bR6cR6dR6eR6eR6dR6dR6dR6fR6fR6fR6fR6gR6gR6gR6hR6
hR6iR6hR6jR6kR6lR6mR6mR6mR6mR6nR6oR6PS6QS6RS6SS6SS6SS6SS6SS6TS6US6VS6WS6XS6XS6YS6ZS6[S6[S6[S6\S6
]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6gS6hS6gS6iS6jS6kS6lS6lS6lS6lS6mS6nS6nS6oS6PT6QT6QT6QT6QT6QT6QT6
QT6QT6QT6RT6ST6RT6TT6UT6VT6WT6XT6YT6YT6ZT6[T6\T6]T6^T6^T6_T6`T6`T6`T6`T6`T6`T6`T6`T6`T6`T6`T6`T6
`T6aT6bT6cT6cT6cT6dT6eT6fT6gT6hT6iT6jT6kT6lT6mT6mT6mT6nT6oT6PU6PU6PU6QU6RU6SU6TU6TU6TU6UU6VU6WU6
XU6YU6ZU6[U6\U6]U6^U6_U6_U6_U6_U6_U6^U6`U6`U6aU6bU6bU6cU6dU6eU6eU6fU6eU6gU6hU6gU6iU6jU6kU6lU6mU6
mU6mU6mU6mU6mU6mU6mU6mU6nU6oU6PV6QV6RV6SV6TV6UV6UV6VV6WV6XV6YV6ZV6XV6[V6\V6\V6]V6^V6_V6`V6aV6bV6
cV6dV6dV6dV6eV6fV6eV6gV6eV6hV6eV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6\W6[W6
]W6^W6^W6_W6`W6aW6bW6cW6dW6eW6fW6fW6fW6fW6gW6hW6iW6iW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6TX6UX6
VX6WX6XX6XX6XX6XX6XX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6dX6dX6dX6eX6dX6dX6dX6dX6fX6gX6gX6gX6
gX6hX6gX6gX6gX6iX6jX6kX6lX6lX6mX6nX6oX6oX6PY6PY6QY6RY6RY6SY6SY6SY6RY6SY6SY6SY6TY6UY6VY6WY6XY6YY6
ZY6[Y6\Y6]Y6\Y6\Y6^Y6^Y6_Y6_Y6`Y6`Y6`Y6`Y6aY6bY6bY6cY6dY6eY6fY6gY6gY6hY6iY6iY6iY6iY6iY6iY6iY6jY6
jY6jY6jY6jY6jY6kY6lY6mY6mY6mY6nY6oY6mY6PZ6QZ6RZ6SZ6SZ6SZ6SZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6YZ6YZ6ZZ6[Z6YZ6
\Z6]Z6^Z6_Z6`Z6`Z6`Z6`Z6`Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6fZ6gZ6hZ6iZ6jZ6kZ6kZ6kZ6lZ6mZ6nZ6nZ6nZ6oZ6P[6Q[6
Q[6R[6S[6T[6U[6T[6V[6W[6X[6Y[6Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6b[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6
o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6X\6Y\6Z\6[\6\\6\\6]\6^\6^\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6
j\6j\6j\6k\6j\6j\6j\6j\6j\6l\6m\6n\6o\6o\6P]6Q]6R]6S]6T]6U]6U]6V]6T]6T]6T]6T]6T]6W]6X]6Y]6Y]6Z]6
Y]6Y]6[]6\]6]]6^]6_]6`]6a]6a]6a]6b]6c]6d]6e]6f]6g]6h]6i]6j]6k]6k]6k]6k]6k]6k]6k]6l]6k]6k]6k]6m]6
n]6o]6P^6P^6Q^6R^6Q^6S^6T^6U^6V^6V^6W^6V^6X^6Y^6X^6X^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6b^6c^6d^6e^6e^6
f^6f^6g^6h^6g^6i^6j^6j^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6R_6S_6T_6U_6V_6V_6W_6W_6X_6Y_6Z_6[_6\_6]_6^_6
__6`_6a_6b_6c_6d_6e_6f_6g_6g_6h_6i_6j_6k_6k_6k_6k_6l_6l_6k_6k_6k_6k_6k_6k_6m_6n_6n_6n_6n_6o_6n_6
P`6P`6n_6n_6n_6P`6P`6Q`6R`6S`6T`6U`6V`6V`6W`6W`6W`6W`6V`6W`6W`6X`6W`6Y`6X`6X`6X`6W`6Z`6W`6X`6X`6
W`6W`6W`6W`6V`6V`6V`6V`6[`6\`6]`6]`6^`6^`6^`6^`6^`6^`6_`6^`6``6^`6^`6a`6b`6c`6d`6d`6e`6f`6g`6g`6
h`6h`6h`6h`6h`6h`6h`6h`6h`6h`6h`6h`6h`6i`6i`6i`6i`6i`6i`6i`6j`6k`6k`6k`6k`6k`6k`6k`6l`6l`6l`6l`6
l`6l`6m`6m`6m`6m`6n`6o`6Pa6Pa6Qa6Qa6Ra6Ra6Sa6Ta6Ua6Va6Va6Wa6Xa6Ya6Za6[a6[a6\a6]a6^a6_a6_a6_a6_a6
_a6_a6`a6_a6_a6aa6ba6ba6ba6ca6da6ea6fa6fa6ga6ha6ha6ia6ia6ja6ka6la6ma6na6oa6Pb6Pb6Qb6Qb6Rb6Sb6Tb6
Ub6Ub6Ub6Ub6Ub6Vb6Wb6Xb6Yb6Zb6Zb6[b6\b6]b6]b6]b6^b6^b6^b6^b6^b6^b6^b6_b6`b6ab6ab6ab6bb6bb6bb6bb6
bb6bb6cb6db6eb6fb6gb6hb6hb6hb6hb6hb6ib6hb6jb6kb6lb6mb6nb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Vc6Yc6
Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6cc6dc6ec6ec6ec6fc6gc6hc6ic6ic6ic6jc6jc6kc6lc6lc6mc6lc6nc6oc6oc6oc6
oc6Pd6Qd6Rd6Qd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Yd6Zd6Zd6Zd6Zd6Zd6Zd6Zd6[d6\d6]d6]d6]d6^d6^d6^d6^d6^d6^d6^d6
_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6id6id6id6jd6kd6ld6ld6ld6md6nd6nd6od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6
Xe6Xe6Xe6Xe6Xe6Xe6Xe6Xe6Ye6Ze6[e6\e6]e6]e6^e6_e6_e6_e6_e6_e6_e6_e6_e6`e6ae6be6ce6ce6de6de6ee6de6
de6fe6de6ge6he6ie6je6je6je6ke6je6je6le6me6ne6oe6Pf6Qf6Rf6Rf6Rf6Sf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6
\f6]f6^f6_f6`f6`f6`f6`f6`f6`f6af6af6bf6cf6df6ef6ff6gf6gf6gf6hf6hf6hf6hf6if6hf6hf6hf6jf6jf6jf6jf6
kf6jf6lf6mf6lf6nf6of6Pg6Pg6Qg6Pg6Pg6Pg6Rg6Sg6Tg6Ug6Ug6Ug6Ug6Ug6Vg6Wg6Xg6Yg6Yg6Zg6Zg6[g6[g6[g6\g6
[g6]g6]g6]g6]g6]g6]g6]g6^g6_g6`g6]g6]g6ag6bg6cg6dg6dg6eg6fg6gg6gg6gg6hg6ig6hg6hg6jg6kg6kg6lg6lg6
mg6mg6ng6og6Ph6Qh6Qh6Qh6Rh6Sh6Th6Uh6Th6Th6Th6Th6Vh6Vh6Vh6Vh6Wh6Xh6Yh6Zh6Zh6Zh6[h6\h6]h6]h6]h6^h6
[h6_h6_h6_h6`h6_h6ah6ah6bh6ah6ch6ah6dh6ah6ah6ah6eh6fh6gh6hh6ih6jh6kh6kh6lh6kh6kh6kh6mh6nh6nh6nh6
nh6nh6nh6nh6oh6Pi6Pi6Qi6Ri6Ri6Si6Ri6Ti6Ui6Vi6Vi6Wi6Xi6Xi6Xi6Yi6Zi6Zi6[i6\i6[i6]i6^i6_i6`i6]i6]i6
ai6bi6ci6di6di6ei6fi6fi6fi6fi6fi6fi6fi6fi6gi6fi6fi6hi6hi6hi6fi6fi6fi6fi6fi6fi6fi6fi6fi6fi6fi6ii6
fi6fi6fi6fi6fi6ji6ki6li6mi6mi6li6ni6ni6ni6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Vj6Wj6Wj6Xj6Yj6Zj6[j6\j6]j6
^j6_j6_j6_j6`j6aj6bj6bj6cj6cj6_j6_j6_j6_j6_j6dj6ej6ej6fj6gj6hj6hj6hj6ij6jj6jj6kj6lj6mj6nj6nj6nj6
nj6oj6oj6oj6oj6oj6oj6oj6oj6oj6Pk6Qk6Qk6Rk6Sk6Tk6Tk6Tk6Uk6Uk6Vk6Wk6Xk6Yk6Zk6[k6Zk6\k6]k6]k6\k6^k6
_k6`k6ak6bk6ck6ck6ck6ck6ck6ck6dk6ek6fk6gk6gk6hk6hk6hk6ik6jk6kk6lk6mk6nk6nk6ok6ok6Pl6Ql6Rl6Rl6Sl6
Rl6Tl6Ul6Ul6Ul6Vl6Wl6Xl6Xl6Yl6Zl6[l6Zl6Yl6Yl6\l6]l6]l6^l6_l6`l6al6bl6cl6dl6el6fl6fl6gl6hl6il6il6
jl6kl6kl6ll6ml6ml6nl6ol6Pm6Qm6Rm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6^m6_m6`m6am6am6am6am6am6bm6
cm6dm6em6fm6gm6hm6im6im6jm6km6lm6mm6mm6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6]n6^n6^n6
_n6`n6an6bn6cn6dn6en6fn6gn6hn6in6jn6kn6kn6ln6mn6mn6mn6mn6mn6nn6nn6on6on6nn6nn6Po6Po6Qo6Qo6Qo6Qo6
Qo6Qo6Ro6Qo6Ro6Qo6So6So6So6To6Uo6Vo6Wo6Xo6Yo6Yo6Zo6[o6\o6\o6]o6^o6_o6`o6ao6bo6co6do6eo6eo6eo6eo6
eo6eo6eo6eo6fo6go6ho6io6jo6ko6lo6mo6no6no6oo6PP7PP7PP7QP7QP7RP7SP7TP7TP7UP7VP7WP7WP7XP7YP7ZP7ZP7
[P7[P7[P7[P7[P7\P7\P7]P7]P7^P7_P7_P7_P7_P7_P7`P7`P7aP7bP7bP7bP7cP7cP7dP7eP7fP7gP7gP7gP7gP7gP7gP7
gP7gP7hP7iP7iP7jP7jP7jP7jP7jP7jP7jP7jP7kP7kP7kP7lP7lP7mP7nP7oP7nP7oP7PQ7QQ7RQ7RQ7SQ7TQ7TQ7UQ7VQ7
VQ7WQ7WQ7XQ7YQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7cQ7cQ7dQ7eQ7fQ7gQ7gQ7gQ7hQ7hQ7hQ7iQ7jQ7kQ7kQ7kQ7kQ7kQ7
kQ7kQ7kQ7lQ7mQ7lQ7lQ7lQ7nQ7nQ7nQ7oQ7PR7QR7QR7QR7RR7SR7TR7UR7UR7UR7UR7VR7WR7XR7YR7ZR7ZR7[R7[R7[R7
[R7\R7]R7^R7_R7`R7`R7aR7bR7cR7bR7bR7dR7dR7eR7fR7fR7gR7hR7iR7iR7jR7kR7kR7kR7kR7lR7lR7mR7nR7nR7oR7
oR7oR7oR7oR7oR7oR7PS7QS7QS7RS7RS7SS7SS7SS7SS7SS7TS7US7VS7WS7VS7VS7VS7XS7XS7YS7ZS7ZS7ZS7[S7\S7]S7
^S7^S7^S7_S7_S7`S7`S7aS7bS7bS7cS7cS7cS7cS7dS7eS7fS7gS7hS7iS7jS7kS7lS7lS7mS7nS7oS7oS7PT7PT7PT7QT7
RT7ST7TT7UT7VT7WT7WT7XT7XT7XT7XT7XT7XT7YT7ZT7ZT7[T7\T7]T7^T7^T7^T7^T7_T7^T7`T7`T7aT7bT7cT7dT7eT7
eT7eT7fT7fT7gT7gT7hT7iT7jT7kT7lT7lT7mT7mT7mT7nT7oT7oT7PU7PU7PU7PU7PU7PU7PU7PU7PU7PU7PU7PU7PU7QU7
RU7SU7TU7TU7UU7VU7_Pl40k6d:9CT16T1?6e1=GEe3K5:3>4C=K@<3f1c19]772R8E:4:>766DBD3R1302Le1_1b2<1=C;B
5K<=JJU1Z4`3:@2[31\3f3]62Ga3916>1R564<3B:<5:Z163;:<B700=C298=1:Ge43>MJ7D933272==a3<Q3d2<Q1W17229
2527:2627314232642116450373Z1V>3=E;:5526?S3P1174?C7:<<?>96340812M6h1[39BW1MV4Ml3^1_3f4^1N_3W3W4m
1T81le4P7V:9A?T16T1?6e1=GEe3K5:3>4C=K@<3f1m1]772e4\30D45?>766DBD3M033P1e1_1b2<1]1HK<=JJU1Z4`3:@2
[31\3f3]62Ga3916>1R564<F:<5:Z163;:O70>C298=1:Ge43>MJ7D9727@=a3^3GY2Q1F2=72292527:262731423264211
645037^1]3X:?32:Q1185526?S3P1174f1<<?>963408133H6h1h2B26j1Ma2JIMP1k2^1S7R1V17N8Lh1h3U3=Cm1e2^5:c
_1Yg2n=Q>_48912Y6N]:2lY10TZ2k1U2HK502U2R\1W1R?R26_5X1<g25O0=1[7e1S12bU6b;3`M6jd42j`6:_1[3F8_1UT1
R2^1Vi2f@d1LiD7<d1>Q19V43Km62i4Q35e1K1b1X1T194@21_1EB[1j13]2C]22S1S4=X1Q27j163QP1AmI[d1a2Kd2^3X1
3UH0P7b2\5<Y81[1c=V7JY22d3P7f3:2n2g1Pa4a7X3A12S\1:2n2g1Pa4a7X3A12S\11i42i4Zo5W3S4333Z1X1o3[4R5G;
T7F2f2W14Hd1F13W1g56NZ1Fc2X12FDj2W3;1K<<I17h2B;l74P86i1h2]4a6C[4DV2;[5I]3Y11Z1`302l8Z4W1W2g1k1P2
S2T6F9R63e1Gi1m5^1k3FQCf1La3If2==?@R1U8d2U181g41bo2K0=P3g1iR1n5R:]20?m6T3nGUQ1R>h<a8=@0g51e2S7g@
T8a;<0V7Qk2^Ad1W5a4o@V3V7nIb?<0k40R1f]3VM]R1m7j=Ik<8@0e3U10f7Ib[3i>o4Lo2i@\X1d4V88=0^5PY1Jg8S9\L
`?2_Lb5bZ2260Zi1b60aY1SP3a10OZ25009h;7^7c1f58f6121l2T2Y<l2a1V4f4X[1:6W2U4i34Y6g23\HTBT3^3R4P6c1`
1S1U;h2Q49m1X1B0Q1gCV1M=c64X<RS1>cH[9hIeN^V1T8R5B0j1`:Q2`7]1VU1MjQ1c@o8oR1Y2T:YKT;T8R530_X5^V140
Pi3ie23Q10j400X1f:1no3R;2^4^Q12d1e4DI22639D501V3Y1j4`1>6T1c10?m4l3W48J\1Z9P46P1b@S7G3Gb5`3U6Q6a1
m5e>_1_3c5g1i2U4HV1Q1k=P3e80U4S42>Z<b9Q9V8T2l1d96d3d2]10S1Z2n1l3eB^16P1HR6Z1^6X1U6U31m1S7`3>PDi2
b6f2X3Hb6i2U4o1f@e37V1j1X;2>]AIQ:e2_In2K0=g1k2U8dH[7i:S9m3^He?e=J9Cg:=T3n1g120V:^3ge1f460_^1`o3R
Y1MX1P30S4Y3702;V2j88h5U4h4Di216J^42Q1S1g6e6>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4EV3h1A3g1j331
3g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX15]A9X5Z3j1U12o1`4Q2@0e1_<3m2T6Z7P\2W<aU1l;`5T:hFT8MP10Eh2_
2Z8U3<nZ1]4d6g?a;`15]>>S5]NX9U8R5MQ3i1X1Q3Z3R9V3Z8Z1b5a100HT2;AOS7R2Y6b2<P4Q12\2V7jV1^:PF0O`4]77
U3`18^2g13Z1a;:T2P1^6\3<a9VBc6_25V4<\7=d6S10Al210a39l1d3Z2e41<W1X2\2Y;14P>1b;o=T>TGb2k1h3X2X=WA\
2i2l2m`1V10==^250:c;g3b3^2T46Y1f614n5P3g9R2V5S5eX1e40[1\7fU10\7a6l5T4a1TDn2g9>0d1j?T5Dc1WP4a7g7o
AcJo1O9L0Hg21f:AT6V6X12\2R1c5121`Z2d2nD\53>Q1`R14f9V1mDF0V2Y11SNP4121dP1o@n8V5RR1f63V3CX=ma1Y5B8
0h5`g1R_4S201_830fW6\?80l4Tm5m?d4<1X3>0Q1gCV1MQ74X<TB[:a6>cHTS1<0j1`:Q2`7l@gE2J3Qc2^Z220g_2V10Y3
1V20n3kQ2o9lX1e?oO8BB2T2@>a14`4T7j5164;X8^2@416Q1859:L0`3`1X4S=j4f3m1V1j1f114X9g8i4<:d:TT1nV1=a:
]U1JZ:j2B;0^3Xh1c`1UM[3i3X;gW1U;j380^3k5PS3UM^B\G[O:0gNSQ1Ti1^@ci1P;;0140U8m?le420Qh6J0R1]2009T1
UCa3FX26]5X1121Wl1T3cEU9R7cC]7n>YI>0\2mG0`d1VBU9J8C^c1n8TJ^DC0g1h10nHV914FZ_2P\2P2k:V4T3958i230U
6]X680mIQQ2`W2o[12_8j480^3UG2R]3iQ2aB6C0:U3`1hEl:14]IcNj3n<[Ni1hCa?4cOS920^2S10m>R6[2PDCj8Y@15c7
[Oa3:32FKT6k6Y9d@U5i3Y5GZ?n4R=o<L?OT3620_X5:0j400\B]Y4VY13[1d;X30@^2>C1i1^1GT1j8Z1h5o7;JV3114Y5>
[1=Ic6d4i2a2MNW3?S1UFZ3Z2g2[3m3Id3LY1M>V2@Z4U45]7Oe4j1\2?3U18AR11611122Y2Oa3272]23V25Q2DU3g:g1;B
94V:X4JM8h2V6[29U12i4KHh1?31a;=31o;W\2:1m2c8=oa3`1c5:R?ko171m2Q9oa3`1n5R?:1m2]2U6=]Z2aW1`1n5R?P1
1Z3V6o1=Zb3e_18BEi1:@>a14`4f<816@g:@416Q1859:61a;=b=Rh1iKI1m2P1GM0k5=oa3`1n5a;`3nIf3U261=j1iF6f5
?;41a;=[2=1;a2c8=[Q3P2b>`1n5R?T5dN=1m2f2Z6oa3`1n5R?^6^1RIb1]KM1i1S1f20Y6:Q2`5o1l@hDN2JX_1UA`1n5a
;`3m7m;h8]3?j1gL\7<1m2;AS8oa3`1c4Z1R?]a1R2[11W2E<V6]2m:TS10gFf7[NP7:U1n5]7d7]I8BET2@>a14`4l1R;16
@g:@416Q1859:l417e2?0;MGLS3^1N[>5:`264f1404_1:6:406X1F4D156271=X11P1T111O015DU1<;Ii5Q1BJ5a4[17<\
1o2cA^3e8GG315a99g6b3a2:8n1HS1313109T10h1N73Q21;:B@<2m3F]126O2\20<_1c1\3Q3Z208=H329862CT1P1R1Q1_
138<253Y1U1>=^1c4EX5b;`1g8a51<e8Y21>^2@8l18`2R2C6?2a18J1Z1Y5T4f3]1b@T3o1n1G3i2Mb2`3U6T2^5e3W2e>_
1_3b3BAKa4U4HV6_10h11LV3O]1c2<c9n7N[;Z8n5Z4T7?Gm9:^3Q2Dh21BZ2@07l10f1Z2b1Dj59W3c1o1@c6T4[114Q7P2
8T5b5CT1Da2Aa1`3S1^Ag2V3R2a994g21[1R3j26P101=6V1Y1U2=8P3<R10[1Mi15d1e2W3k5W2P1j3n4l3;S1Y1g8i768Z
>W1^9[5m6i11Mo1@07`4g29Dg90Q1GY2C1P6B_414QJo5oV1n=P3<S18R13_13_2:8J?j2c:^6Ah1j5c4b5h3[4]=j1V7S;@
3HV1Z41?]20>0B1i1^13;117f3T6Z1h5o7;JV3114i4?>V142:I_5S1V3L@[1]1a2<@b1i1I?S1UFZ3R5[3m3I6Z4W2>V2@c
3T2a10T1;g206S1j1U1=Db42j1a1T10434D;105;5M41141112000Y3j18?[1N1Z1o3DDU3Q4k5m2B9CAHY=<Gf5`10Q1M[2
9U12_1\4Z2Y11CY2@0U2Y6l3`8^7i514_CW1M<d;lT16OU@<S18R1b4a;:^1f1i2d3Z2c30Q3QAk1fJQ9Z112P1i1;f1:0T6
=<3N_2^1M0^6]1d4b4c5X3XLa3`5c7YQ1U3<S1c4O:R?^6`F7f9iFQ2g1n11A[2@07m1f13^4k5Q1V22c4W7[1V314V1Y=\C
eQ1]5a2S9Ga20;S18R1Y1173_2:8J95S4l2]1n1P3^6Z23f5c4\7l5S<V2[1k<l6V1[11@\2@8Z3=M`3NZ2T5EAX2\2VU1o=
[8g5UG^4h3I^1@`18Z5:W5k1n2o4i9X5=g3[9fBS9a7<Y11Nn1A>e1Z6d37P4h:o614l2T2Y<l2o4b]1U:o6`18e5`;a3^6_
1eDM]3\1o=Q8IV5DK`6CY11`1\1@00c4T1f19Df2`4E]11m1m16^5f614W>h;jj1U3<S1o23_1Z1S1c:4U3j5CZ2eGM1Kc2Q
8=fGo1145=BY=Z2`6R<Q6XJP4_3V1^3h9U:j5_1l3Z9eU1V11T2H@U21X6V1[c1Bil1<S14R1Q1`21Q18f1=T3?Y30d5^6W6
P2h1R2P:e49P;g3R>M1T1h1Fo1l5=[3]4f1Y1c9^1W3YS2_@o4`1c5:Q7T2b2h1KCGf5ff1S11Q1k1A>e1Z6V<a3FX2d5X11
4\o1dH<S1n5R?^6^1Kl8T>T1O<m<k96V60:W11JR2@07b7Dj:k>14n5^6Y6GW12Pc1f4[1\7e2`1n5_3b;j9b20c2?e3^1g?
a1m7U?d2A1\2a1P8h3Q7T7nZ1Y5b<b7i3T3S:b6fS1Ym1V11D`4<18Q6X2b3`3c3@]>n5Q=i1R;g:o4a;`15c1Y?[8R3ZO]1
@j3R28[6k8Z3c<Q4\6S11GU2A9U8X2AT6f2_3X1_1R2c514`Z2`=`1n5b2e2Ia3_1m3a9T3[@4c5WJM1Z11m2k100HZ6UAZA
b4?2U62Vb1e2i3X;`1n5]7o23k3D=W6^5Ao;40]L2>5GQ8P3F@3D1m2@`8]Mb5Q_1a1ZN`1n5[:f4m7Kn1Z1i7\2Y6j41Om1
53004S1h2U2]2a477Q21>FY23?c2T1]1^2@:12312D<63?140411_1482CB7ML1:C1I:12W1CQ8k3]1n12i:lE260:3;A:JQ
136:g7H=S2W2X12?2>b11e1_29K><12221@T4:U1\1V3O:BMDb5W35<^3\3Q3K\128P2=>J3c1m2>^1e6P3o61\9R2]5X2g2
n20HQ51]211W21a1l1Bb10V211f1W2j;U54U:=g;466j5c1Z8RF_?d26]4CV1:>BCe1GE`4b2d4g:U1o4f6R2l3[;Ek3]3?@
;NCh2X1j63\12A18f3X;44W48?e11b1Z172>6P8n6\Nh7HT?:T;Q2IgDo82]1CX3Z3<S1n5U5m1h1U1o4a8T4m1=U4_520T=
\A1`61T17\2929?4D1_3P23Z6\@Y914FUKUM?ol1RIO]GQ65:[11m2@0_8o2T;S1d5d2S214X9g8^1g3:d:kAXBdA0;R10o2
c245Z18m:LBP1^6Z2l3b@YAT:\4]31n33a10f1702b2c1V78h5n8Di216J^42Q1S1g6e6>c1<3\2]1l166;iGS105c4T62a4
f1^1:6Y1B9C>]4l3h1A3IMj3313g1S6j1R1m1S314131NR6@Ao5S5P2a43S3=46MK<22:M>e;o39X5b1g1j1U12_1?a4P2X3
1_2=;52c10o1f2P2`7:c4S1j6^1m2>;14Q2n1:=V3e3X9c8a12521E0T6j7_8401]1`4SC_2_2A148c15`1n5W6b2[3180O_
1A23e5DV3FKX1K^21154\1M1999Y4>L9m2`3i6d1Y<j6>73Y7]11O00;1m2Q9mW1QZ2`1c5:R?^6Xn1X31l20>1;f5]2c5m8
:`264o54E0200111;212260171B2\40151U2;I3e5i2EMER1J5V1037<:0@?LR2hMoE2a2CDb3:U1U51FBMP4T2241Q7h6Q2
8396A32986F9JP1T2AT2Y1<1m2Q9V1aAVo2`1n5Q7P8`@i<:1m2c8=X2cW3R8`1n5R?X11m2@[10Q4\2DX<dKo:[9ee1`1o2
3b1L:c1^=g9n2e3e7d6hA1g4F082\1n:2;HD3H1m2l10S7b?U3[Eg550QX1iK<S1o23j28i>^6W;cS1U2@1m2Q31m5R\1lU2
`1Q2l3OR>bJX9`BS<G1m2@0j7D[9T4U9o214dJ\m1<S1o2n28c;U3j5cc1D1m2IW8P=Y;\_2a12Z1l3Z3`1n5Z110c<P1Z18
1R6l5oV2hl2\2eO`3N1Z3V6]2jQ3_@e_18BET2@>a14`4o<16@g:@416Q1859:?1m2?a8VP3hA`1h1V1n2`;a3mAf:n5<1m2
f2Z6oa3`1c5:R?]R10fLK1m2@07W8fI14kAX20P3Zi1T5Z2`1]2Ac2:Y6h8^6i<\7\Y171d5Z6n=[h2[7Qj2J1R2Jl10HX3Q
3n5Q7W;fi2`1n5R?g>d6Y4Y7M1Q7W<U1n4]6Y112j2AT2]3GT2<3NJi8c72O]3\214]8lY2f50^10R1V3F:BT3`2[1P8h9g6
W3XZ11S8@1m2@m17Z6j;[1hT3`1n5R?R2nk1P6h2C1m2l10R1n51oa3`1\4a1[:L<\3gNQA`5k<81m2@`8oa3`1n5R?U31<U
3c10o1Q4Eo>d2i2^1m2>CY1;008I5N:=Q2T1`5Hi3\2=<9W400P1f1Ja12521E0h@dBU9@^16O_2T1Z1A?c1[5T1i105T6i1
2g1`118P1Q29X4n1V3FKT27X2721Z21CS2n2c<d2h2\:j6>;Y7_20P11_32m1^6c=U1Q:J14m9n1`=^R1];`1[Gi8P2h@S<Y
3U4V3Na1R6l:V6Fc831o;\k521o;k11R1i7R3f;X4f28?R6Z1]60X1h5d3[7e1`3>YES8f2X3H\9U4]81W9NZ3:\11[2Z3X6
d10Y2d>>W3P4X11<7U8W3?a1Z3h5V6MW40:11m;^;lR1TS3i9X>PM151[5W3[3TV6O1Z3a2d3]2Zb3e_18BET2@>a14`4_<?
16@g:@416Q1859:81_3_8fI14PW3Q2>1m2:6Q8=fI14Qh2`1n5R?^?=1f1d12`8iP3U9G`h1PS1_43n2>1_3_8o>b8S214W]
2o1[4j4nS1l6_11m2?<c2`5T>T2X7Z93T2W5h7_?i2Y2d3e2c1L=l1c1HNm7g5j@`1n5d3k7a3mAX7]3h9n2i4`1[1P2]4d5
0HN1m2@0Y100S7YA2o2f4B14eEIl4dl1`1n5R?S<BV7\Q1_1R;W1L?1m2@`8i[1c1E^6\c1o9`1o2c2:R?:1_3Q2]6]I814_
n1j]241n3P8XT3Y11m2f20V23f1W2o]1n9j2V5WAR2XBg:b1`1e2X3j1i:T28i8R1i2n=^50<R<]1e1Fk4Y<2X28U2@1c8S3
7]c3@k3@m1g;LBg=Q7e1ZJ[517e2:32512MER4]2c5c835:`264f1404_1:6:406S142B0200111;212100400171B2P11P1
T111O0151BU1<;Ii5N2BJ5[45V1037<:0@?HV2hMGG315a9d6<_32a2CDV33131:1S1OQ1S31FBMP4f1=241O2V1c1S3\3[3
Q28396A329526F9JP1R1Q1AG9E2534T1U1>=P4P<]G1\4k1:1m2]2c6b2jFah2`1n5R?G1^3V2j1Y2T2j;1c=j3^5g8?l1V1
<Z4aJcZ1f:iT1?^OK1m2;5;S8o<S7b514\FdQ1\3bL<S1[1b48i>YKDo4V;REQ661o;jY3XS2i80:1o;\o1c_3b21P8T<d25
Q61g2551105;E1h2U2]2a4247?a11>FY220?[27b2o240412312@3<63?140411P13:482CB15;AL1N1I:12W1CV1<Q8B3`1
]1Q2^3\3_3Bm9]26T92230:3M:02FQ13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3C7:U1\1a4BMDb57Oo1B>o2f1e1m
3\128]1B=>:81436P1R1S22>N3;P7h1l72P3U<1c1a1:a5@0H1W3G5I@n111S11m2P1P8l=TE0X17I1bJi4o3>a8l6V1NX3e
C`1n5R?T5]D_=e1l3k1Fn2o66j=91o;=j1`7l29[l2T231o;SW6:1g3W8j8U4UJn>V_2P4UZ1:1m2@8W8f=XT3`1n5R?A1m2
Q9_m2h>f5`1c5:R?dL[4\1e;S2X?4<1W1g:X1ig2_5d1YP1dAQAa3V791n3\1c6\>1n:ZU3ld1V11X31a1d4]2Zb3e_18BET
2@>a14`4l92:d216@S41?Q6@416@@859:G1_1n18k1_1k4kEV8[:c5R7_7j8of2\8VG11P2^7Jo2:1m2Q9b2S:XU3`1n5R?a
<m1171c2<4Q2o3]2fI14KhO^C_6]M:1S1o3n18R2j6k5]I8BEf12:@>a142]4X8T10\1S2165:<Z:69416Q185918A1m2A_8
^@U6Q314VFo`1j@`1n5R?`L`Q1X41m2@;MHo3]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IY1_4Q1
BJ22h1CT2[17<\1P2NfAg4Y7GG315X7X2Q7Bo2a2C7c33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1B=R1Q1c1E253
Y1U1>=S7j4`2h80U@Q2LDP11Z3Ca1P4]2Zb3e_18BET2@>a14`4o<16@g:@416Q18571:X21_2f20o1g4^D^1\3d2n1:=R1S
2n<l6f1a12521E0_F4Ga15eF_2_2A?c1m=b2;o218P1Q2a6V3FKT2`274Z21Ce52m304P7X1c4h2k4Q3j6F02Y7_2f11m2:1
Bh1j3]2cb1Ain1:U1n5`1a=Y2i6W2Q5P4n48BET2@>a14^19Kk1f:4S216@Q8e2@4163M859:_2DM1X35S2\6U1f5W9]DX78
^:i5c7S520mb1T1In3`7e7`>?`F^=V21;1m2:f8nT1P]2`1n5R?ZBn7R51_2=:3182Mh4]2c5g85:`264f1404_1:6:406S1
4E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2]4j<i84;T3GG315a9Q7_32a2CDV33131:
U1o2U21;:BMP4T2241O2j2S3\3Q39Q28396A329436F9J>AR1Q1AP10E2531W1U1>=jV1D1U21m2;5f10o1g4^D^1\3;14Q2
IT1:=V3n<=U8a12521E0j_1_2_2A?c15`1n5j8Df218P1_1Aa6V3FKX1K2]274Z21CR550bDd7j6Z3i4_291_3j6d1_@V914
Yn2Y31m2>=f5]2c5m8:`264o54E0200111;212260171B2\40151U2;Ii5l4T25V1037<:0@?9e2g62mFoE2a2CDb3:U1U51
;:BMP4T2241Q7h6Q28396A32986F9JP1;h1AT2Y1TAe:hCV1]21m2;m184a1g4c>2g5^1m2>d2n1:=V3n5o6c8a12521E0i9
l=SH_2_2A?c15<S1n5j8e2E18P1_1Aa6V3FKH[12]274Z21Cb8]31=^3c8m8n1k4Q2g2Z3_223R41j33I5B2l3]2[>5:`264
f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I]1[4Q1BJ5a4[17<\1o2^8YEGG315a9Q7b3a2Ck3313<[61Y1MP4T2
26O2j2`6]58=H329526FT1P1R1J6Y198<253Y1T10>=S7S7o3W8=LZ2f9W10G1g25:f8aQ1`N\B4UA2Y91e4`1n5R?SNRBP=
0H181m2Q9oa3`1n5R?^6=11k272f8ZR1d_2`14i5R?^;B1m2@[10S7\1]:1c@[4kOVa1`1n5e;\3Ze1T11m2<V6]2oa3:U1n
5R?m@_88BET2@>a142]4o<16@g:@416Q1859:^41Z33;Mh4]2P;Z35:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2eBR;GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H326286FT1P1R1Q1?30NE253Y1U
1>57k28BET2@>a14`4o<16@g:@416Q1859:J1U32@h1`4k1dC[Lk>;^6T3Y1d>QBT9k;UBcJ_;i:Z1V2<Y1Q512j278;2JJ=
_3]2<3NP5Y51^25:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IW21_3O1BJ22<T4[17<:0@?8f2hMGG315a
9Q7b3a2Ck33131:U1W1g13Q21;:B@<2m3T226O2j2S3Y2R1Q3Z208395B32986FT1P1R1Q1c1E253H@U1>=h5b7<h1T9S3m3
1c1P61;g1T6X11U1R2U21Fg5f5=Y1k?MhGg`1RKZKo=b5]6j2Z111U3P5d8311T1>2S16F149\3551X3f8al5U281m2Q9oa3
`1n5OR>61_3_8fI14A1Ie2_8R1ZGX114THi9`CW:Y@_7[P1T3G1Y1c1@0j7DP=[3Y914KhI\m1`1FX3F5Q1OR>g412j2635;
MER4Hd1<3NX6Z4W2536`264f1404_1:6:406X1F4D156271Q1133:1P1T111O015DU1<;IW21`17Z1;Q1BJ5a4[17<\1o2hM
:<G315a9Q7b3a2Cg2S13131:U14P51FBMP4T226O2j2S3\3]58=H325386FT1P1R1Q1c1E253Y1U1>=^1:V6e5@VAP8o3>:`
12G1U2GA_8fI14dP1o@n8V5VH<S1n5[2j6Z3_1P1Um1l6m11m2;4\1A77n1R4Q1kV1M2d6b`1E[;S4b1`1j1S4S7n7k6@2^4
b5Y2=h3b23X51=k1`;?EQ18_4Z1Ac4S44D`1>6BAl15c10581m2f2Z6oa3`1n5R?H1m2:5>b1P4]2Uc1in1`1n5`1a=S9W2Q
5P4[W1U201Q5U3A1m2A_8bGS214Qh2<S1o2n2]1S;`2^681m2:f8oa3`1n5R??1m2T6i22oa3`1F64l2[10AR?H1m2@?OES6
6fBXo2`1n5n3S;dL[4O<bA]5Q5U1:i6:1m2@R7]1oa3`1c5:R??1m1P2a13Z6RY1[o3R21^FN`4Q2M?1m2Q9`2U9lc1[b1`1
n5R?`T1e7R5Z3Z9E1X3d1Q7Q6Z6a;lMnEci1bGRFh;16\11\1d1g:<=1_3P23e5DfI14i`2d7[7nP1S11X31a2d3]2Zb3e_1
8BEH[1@>a14`4o<16@\4X4Z1F@416Q1859:41o;fMd281m2Q9oa3`1n5R?gBT11Z3V6Ak1k]2\AQCe_18BEi1:@>a142]4k:
S216@g:@4163M859:71o;TR2f7m4lU2Qe181m2Q9mh1Qi1`1n5R?G1m2@Q4^4XV1mi1Q<f5`1o2c2:c1T9Y4U45R2\=T=PM^
1>1m2AS5[3fI14Qh2<S1n58i>91m2e5[3oa3`1c5:R?31o;\\5:1d5l5=T=^Ng8XZ1li1TQ131a;=:1o;el2Ue1`Cc4]>`<^
1k1F1m2Q9n7RM^DVH1Z2jM]12Y4d1^=BP1i8l3e4X9cCF1m2^8Bo=i<VCb3_3VU1dG`1b23W3R?T;b7jFY2_@W241`2^9\>8
1m2Q9nR1P_2`1n5R?Q21X31W2n3]2Y5lGW30S4Y3_3k5\4c:a8m?X50Ag>k4Z1R1Q1GCBA_31E;Bn2RN[381@8<T2@>a14o3
@Y9e316@g:@416Q1859:;1m2n1R7oa3`1n5R?aJhK1]119P3U2P4]2W3lG1ei1[AQ<hV1l88BER211>>a14`4]5a716@P76_
301=416Q18571:A1m2@8W8T9e21RV3`1Y4d1a<LBP1i8n51m2:3=Mh4]2^521\1[2V1DEM3@I5:`264f1404_1:6:406S121
2B0200111;212260171B2P11P1T111O0151BU1<;Id3T2Q1BJ5[45?F037<:0@?d1Z1nCW3i1g4GD2315a9LT6_32f1JCDT1
Q23131:U1U51FBMd3;a12?241O2Y1`1S3\3k18V1h188396A32986F9JP1R1A?AQ1E253Y1U1>=^1c4[4246M5>`3]G1\1]2
Lk1R119P3P2U4]2Zb3e_18BET2@>a14`4`2V1e5a316@g:@416Q1859:b31m2>1;T2a3]2c5m8:`264o54E0200111;21226
0171B2\40151U2;Ii5Q75V1037<:0@?o2g5c7Z4Q<oE2a2CDb3:U1e34K3:1FBMP4S1P1241i2I]3Y2^4Q28396A32986F9J
P1T2AT2Y1[3g2X9^B1d7J1m2:U2`6[?QF1RLQIoCZ3`1n5R?[FU8b660dH1T1Fi1X2\21Y3l10o1g4^D^1\3d2n1:=T23MI0
S1;Z1i5^3b6P2a12521E0[5l9o2j28]J_2<R2A68c1`@[318P1Q2a6V3FKX1KW1X174Z21CR56OZ=l=j6>;Y7]11OV11m2<V
6]2V`2oAh?:U1n5R?X9T@8BET2@>a14`4X8f416@g:@416Q1859:i21X3F\2339]14R2:<BT:j3;d4h<c51X1122j36<H?9M
V2[1_3[5Q8k2]7R2V6Z3cAg3]4W1?=AT1O^1W1Y30P78?V7`18o3[16^2Y2W2S4;^1R6n1V162X1l1m1i1k1J^4o9U41@^15
9m6o31m2LMh4]2[>5:7X264f1404_1:6:406S130F4D156271f11P1T111F8015DU165;Ii5Q1BJ5a4[17<\1o2^7YFGG315
`3P6Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q161Z1E2403O9U1>=]X1X1^119c2<3R24j3]2T?
Z]1_e1:U1n5R?]I8BET25:>a14^19BC`1\9b316@g:@416Q1859:A1g3`1Q6DS5b:V6W3XS1a3a4RFUAm4oZ1WY1P6100i21
54561K2Y1T15Q23h1Di47913a11_320=@438:22Q11Lc1S1k1:12341B<6C140411Q17B021111;429O220LP11I:12N81Ai
2S9]1Q27\1<A0V1jL26;3M:j15AR;V20U122B>:W11j115Q1D;U1><451@1P41:U1\1m2J<;BMDX5904S4o2AH10n1[3A\1;
>22EB086>:863n3B>T1205SCf3P6T31T25Z<II312Q11m2c7>K2T9R]2n9Q<Z2[3`18m1@0630T1FB:S11605^=[62fY141g
;7Wh3h41m2@;Mg2P21\1N[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;In1V1c2Q1BJ5`3P1[1792\1h1
V1hMGG315a9Q7b3a2C7_2S13131:U1g2730P21;:B@1:2m3a1B26O2W1b1S3\3Q3[28=H32986FT1P1I8Q1C0NA3253F1@T1
0>=S4Q3d3R@T5\7S1D6;1m2@`8RR1l_2`1o2n2R?^6G1m2P1e1Z6R<nQ2RBS>f3`1U5B5R?^6mBc7N0Dm;j:I1d1c1Eg1X6T
23m2Dj<VEfFP5X4gFj[1a>k8m79N<[LU7f11m2<a4d1O]1V38]49RX2d6f4f>n5b1:D@P5B:R?aAk78BET2@>a14Bm3R6^58
T116@g:@416Q1859:g4=1m2AS5[3fI14Qh2<S1n5R?g51e1W1@;2JGk13Z1E]2c4o2_5N85:Hg164f14045Y1:05:406X1F4
D156271H1K1P1T111E9015DU1<;Id3c1@Q1BJ5\20S2[17<:A?]1a190l1W2f1;I\1Z6d;B[2GG3122Bn8OQ6b36_14ECg2S
131310711O3j16n241F89MP4]139826O2j2S3\3k18V1T1L8=H32986FT1P1R13Mc1E253F=4U10==S4S:\4>[D1Fk2M1m2l
10H0Y6k41]P1W:eK[2VC[;f5`1n5S7n7kCi6\5?m<i7<b<`2<1m2Q9Zo1X3[;`Ag6f;`1n5R?81m2Q9oa3`1n5R2o<g11k2B
8Y2S16>3m31T9V9e19h6n;Z2_>o2Z1nDi>k2m2b21Q6`51Q206\1I18312U1V:i3Al=m1Z7l74]6n=m:?d2W4g11m2@]82l2
R6c12eDCg7412\=e31gAd@h4a3:32FKb1d1l2e5`1FQ118KY1Q17:R?g9S9GY4492@m9d;]?P6HW4206P3Gf17LU18H10296
<l12Z4F13_6C22C=b2Bl101:kBR3Mh8]5b1SR1h1O\1]2X7U3b1l1J5R12Q3850:A34U13I@249j8>12IB:3?J7@630]5022
452CZ1:J2T2;216<]1<V18R1\5<>JU7W13092620Y4Nb3j3a5d1m22Q;8BD0O0X720Q3M<10V17d1=Q12<6g647913c1>P32
0==2438:22C5]5A06234@3;424>1n146>L15KN1NK:\1CV1<T3U1R3CB3`1Gg2d2I\3En1JGS8R46T92;1V1;k13A9C5[4W2
H39S2V20U122B>d12b18V2S11>477101@Y1_1>CX12i1`1A=334U1P1=2>B`35MU1Oe1512I6;:CEM630l2a222452A32116
D5:MKI67A3414206P1A@A56T129S13g2C5`1_7^6A2l7h41n223:j1S1T1D[61a18\11J]520Q3M<10V1l1=Q12[747913c1
>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<Z4f3B3P5^3\3d2JGV<6T92;1V1;k13A9C5[4W2H39S2V20U
122B>d12b18h1=S11>477101@X3C[1i1`1AE[2b1`35S2Ok14P1FU8R1:K5:J2KP17A814206P1R1S22]13;U3_?Ao7h41n2
23:S4D[61W31J]520Q3M<10V1l1=Q12[747913c1>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<Z4f3B3P
5^3\3d2JGV<6T92;1V1;k13A9C5[4W2H39S2V20U122B>d12b18h1=S11>477101@X3C[1i1`1AE[2b1`35S2Ok14P1FU8R1
:K5:J2KP17A814206P1R1S22]13;U3_?Ao7h41n223:S4D[61W31J_320Q3M>0c4^747?c1>P320k2o506234@3W11n14b11
5j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5[4W2H=S2V20U122B>d1e1_2U1><:1i3CU3a2b2]7Od1\1Z:\1i1j18103
36P1R1S22]13R5[Em51U3:T;Y31d32R3\10a3Q122@g647;3c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3
\3_3n<6T9g1;k13KC5[4W2H=S2V20U122B>d1e1_2U1><:1i3CU3a2b2]7Od1\1Z:6U1i1j18103206P1R1S22]13R5[Em51
U3:T;Y31S620m23\101\1Z13e1;d22Z447913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:
12N8CV1<Q8B3`1]1Q2b211C3\3W1W2n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2U11NMDb5
7OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3018V<iC1AR2@:`2[7W1II312W1031`620m23\12\1Z1116^1;d22Z44791
3a11>P320==2438:22C57b2S1k14041234@3<64>140411_1482CA015MLP11I:12N8CJ;<Q8B3`1]1Q2b211C02\3W1W2n<
6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<Hi1W18AJU11==2M1Bb57Oe1[1;o32m1b2Z1\1;>2H2@8
6>:341436P1R1S22>N3018n:QE1Ac2:T;II34W1031Q42W1f13\1031Lo:47?c1>LS220k2o506234@3W11n14b115j1P1K:
\1CV1<a2d27b2B304[1^3`1m1\3_3l6Q66T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7Oh28U452[4_1\1i
1^1;5101436P1R1S22]13]1V3V9h1g@1U3:f1]9Y31A20V3o[1PP4o1Nf6R>Q111o3o11f5D^5206j21K>0V1N9211[94768
c1>P320k27b2_20C062312@3W11>R17441605111L15?P19P1K:\1>4V1<Q5?_2983c3\1]1T1K\3B012f2U3m4_4:6T9g1;
k13KC5[4W2H=S2V20U122B85b11e18V2U1><7101@R11S2CU3W1Q3J]7Od10[1W21^59W2\1JNj1341436P1R1S22]130:j>
Q5\5f61U3:f100V1U1n6T1T21^520m23\121e2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA
015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NM
Db57O[1e1[42m1m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:a5Z4W1I_21]33Q3\1_1c:47?c1>P320k2o506234@3W11
n14b115j1P1K:\1CV1<Q8B3P5b211G\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j18
1436P1R1S22]13\P11U3:T;c1312\11U33Q3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n
<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31S13j4D>\3
od10jc1_3Q>W1iR1R65MS3h9g280[6l2n15;1X1b2h3m2c1Y131243Po5\6[91383QU4XS2n155`31d620m23\121N;Z1U2^
5c147913a11>P320=@4316:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<d5\2B3`1]1Q2c20I\3_3
`1Y125;c6g22683R1d726;3M:0k13A9C5?V5L17>=S2`1E0U122>3>b11e1_28F5><035130;8o2C5<b2m2W1NMDb57OQ3[4
2m1m3\1;>2H2@86>:81436P1R1S22>N355Q6Am<Q2\:1AR2@:`21a8II8BI1`520m23\12\1Z1U2R747913a11>P320=@438
:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2c20I\3_3n<6T926;3M:0k13A9C5c6H=S
2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N355PP11U3:T;II8\11
Q620m23\12g2U2^5c147913a11>P320=@4316:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CJ37<Q8B3
`1]1Q2b211G\3_3j2_6Hj26_1^3U426;3M:0k13A9C5?V5L17>=S2<S1E0U122>3>b11e1_2O5><0351@8o2C5<b2m2W1NMD
b57OU2K\6m3\1;>2H2@86>:81436P1R1S22>N3;Q6A\I1U3:T;I_21X520m23\12g2U2R747913a11>P320=@438:22I7b2S
1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>
b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_2133_^3U1`520m23FE
01g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2c20I\3
_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42BZ1m3\1;>2H2@86>:81436
P1R1S22>N3;PP111S3:T;I_21]43m2<=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151B
U1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2_4P2[3Q28396A32986F9JP1R1Q1A
10NE253Y1U1>=53m2\k11143m2nb4^o1W620Q311X101O<Z1Q23R747913a11>P320=@438:22I7b2S1k14041234@3<6C14
0411T1:482CA015MLP11I:12N8CG><Q8B3`1]1Q2c20I\3_3o2d4Y56T9223;3I3:0X1B3A9C5c6H=S2V20U122B>b11e1_2
U1><451@X3C5<b2m2W1NMDX4Y17OQ3S5X1m3\1;>2H2@86>:81436P1R1Q1Q12>N355_4Y4j7W;H1X31U3:h1h3P3[25I@88
\11^520Q3\101g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`
1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@8
6>:81436P1R1S22>N3018TMk21U3:T;I_21^43Z3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T
111O0151BU1<;Ii5O1BJ5[45V1037<450@?o2hMGG315a9b4^2X2V12a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A329
86F9JP1R1Q1AQ1E2535S1U1>=X8206f231Z1011Z1Z1116<Q1243:Y22Z44762003a11>P32048=2438:22C57AP23O[10>4
041234@3<324>140411R115446101311162A015?;1LP11I:12N8CG><Q8B3C2I]1Q2b211C02\3CCW2^3d4:T4:6T926;3M
:0k13A9C5c6H=S2V20U1222?85b11T1@_2CA><451@X3C5<3Di19M8AJU1139=2M1Bc3n17Oe15N6;i1H\12m1_22:2L\1;>
2H2@86>:3414206P1R1S22>N3018P5Y4j6Ck1U<T11Ac2:n2U8II8W1031]520m23\12g2U2R747913a11>P320=@438:22I
7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V2
0U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3018PP11U3:T;I_21g436j2M
>0V1X1211T8V147?c1>;d220Nl17b2_20C06234@3C4>1n149;L15j1P1K:\1?3R13<k3U18[1Z1983P5^3\3B22f2e9X36T
9g1;k13KC5[4Db1H=S2V20U122B>b11e1_2U1><7101@X3CU3T5]7Od10[1h7a2\1MKj18103206P1R1S22]13e7fH1U1o1:
S1Q3n6T12Q21e18a23o3=X17LL7R1102@06bGk2f5AJb6k1V1cITZ1a2KX1[1T397A3:O3I@2>W5k354\1:CR196m57\160<
5S4l1<X16R1\5<>j713W1>T=V7JY22e:48X3`13o219C<QKf4o9B\1Q30Z1aX1DU18DX<Y8kO95000?Z6Q5U<>W54`@2>Q1d
3V1OQ<31121I23VX6[33Q3\10=d;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC
5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P111S3:`21[6U2Y31\43Q36U10=;U4R7
47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1
i3CBb2T5]7OQ3Z:\1i1j181436P1R1S22]13X68BET2@>a14`4Q1j1j6B@S216@Z11d2@:`21@e2@416Q1859:U2Y31a13U5
o1VI^1\3d2n1:=V3n<c8a12521E0T4e[1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C[8UIj6T8_253S3j2_b68e33V3AMh4
i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<:0Ii5Q1BJ5a4[17<\1o2V8T3]:n7GG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2Y2@`6]58=H32986FT1P1R1Q1c1E253Y1U1>=c=]2]KU13j400B1m3dQ29U2g9m`1dP1g73Z1U22[25_20
R9l2n4916\1W2h3FE8;JZ5;4Y<3Nj`5a7Q3Q31X4064Y<3Nj`5a7a44U3A20I101C17e3j23Nk<5:`264f1404_1:6:406X1
F4D156271f11P1T111O015DU1<;In4JQ1BJ5a4[17<L?o2AVMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3298
6FT1P1R1Q14^1E253Y1U1>=h59P1bBa1_3O168:HV16Y2X21l4X31?P44U3A2J10E53e3j23NP5j75:`264f1404_1:6:406
X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2AVMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H329
86FT1P1R1Q14^1E253Y1U1>=S7`CS4>a@?84Y<3NnQ31\`1`k164Y<3NR9kT6h34g3MHo3j23Nk<5:`264f1404_1:6:406X
1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2]5R1]58=H329
86FT1P1R1Q1c1E253Y1U1>=S7b1REQ31X40j44Y3=Mh4j23NS4g85:`264f1404BL:23:406S14E0200111462002260171B
2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O23=5R2`6[3Q2839
6A32986F9JP1R1Q1AQ1E253Y1U1>=f8l>W91Y2n1V4g34g3Mh4j23Nk<5:`264f1404_1017103:406X1F4D0056271f11P1
T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253
Y1U1>=i>0h8A4U32_2`63NY@ob4S6cAQ231a5m1944Y<3N;4b5f63Nji3TGeFh?ZAf3P14U3c100L;T63NkR1TT1d`2h;n5[
3U4@f1f1\81168S1_3V4m1T458>4U3e1L`63N]Y5[3]6c4X2d5n884Y<3NWb1nY1V\20<4Q3W93Nc:UN[1Q8SO`j2fM;4Q3W
93NhX10P>`Jmd1bU1K4\2D3o1S73No1]BS2S1_BQ8O^Ba94;a1IPb1W2Y1d2WKkMD4Q33o1S73N]DS2S1RAQ>^DQ6ISd14Y1
`OWLC4a277S2S73NX6T>W3aJOf^1Q?\Q1m9n6VP1@4i27S2S73NX6i2Z;W3RA^9kGXR1Tg264Y<3NiV1mX394U3l2V63NZQ1
na1\o194U3S93NiV15^o2`V2F4U3F\83NZQ1P[1Zc1`U1`5d100V3\31W2;b2g1c>74`5h63Nec2g_2Q14U3d1Di63Nd8j3Y
5mLmT1b6h4ba1U15d5b1i7V6Y2[B[1116\1h1Lb;T1254Y<3Ngf3m34g32JX1_3j23Nk<5:`264f1404_1:6:406X1F4D156
271f11P1T111O015DU1<;Ii5M3BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2X2A`6]5839H32986FT1P1
R1Q14^1E253H@U1>=h=Q>b2Z11R874Y<3Nlb3o1j154Y<3Nld364h5`63Nn]654Y<3Nn]6J4k3M00B2g63NmS11hP4d4g8h2
\8116\1]1Q2U4:W694k4Bj63NhT5d4`;e44Y3=Mh4j23NQ41`5V35:`264f1404_1:6:406S14E0200111;212260171B2P1
1P1T111O0151BU1<;Ii5Q1BJ5`3J5?F037<:0@?\2BhMGG315a9Q73[32a2CDV3313<[61Y1MP4T2241O2j2`6k1_1Q28396
A32986F9JP1R1Q1AQ1E253Y1U1>=PC^D74Y<3NWb1hn1ml2Q54U33=2J30Em3j23NS4Lj75:`264f1404_1:6:406S14E020
0111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?U236>hMGG315a9Q7_32a2CDV3313<[61Y1MP4T22
41O2j2`6[3Q28396A32986F9JP1R1Q14<Q1E253Y1U1>=V1a4U6iC168S1o5X82g44U33=2J4c4j23NS4g85:`264f1404_1
:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?U23EhMGG315a9Q7_32a2CDV3313
<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q14<Q1E253Y1U1>=hO16\1X>k44Q333=Mh4j23NS4n4`1W2536`264f
1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;I\2\3Q1BJ5[45V1037<:0@?o2nCNj8:<G315a9Q7_3
2a2CDR2S1313<[61Y1MP4T2241O2j2Y5V1T2V1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=W>fMn174k4]73Nl[5W<R44j2
@;MJ^3>]2<3Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2C
k33131:U1F;R413BBMP4T226O2j2S3S2X1]58=H32986FT1P1R1Q1c1E253Y1U1>=h5kC1h=1X664h5`63NWm5X14W3S2X3I
j23NiJmS1Rb1`70WU1k28BET2@>a14`4`6^616@g:@416Q1859:]1O4W3V6j23Nj`3e_18BET2@>a14`4o<16@g:@416Q185
9::4Y<3NVZ38_7eMe8`C74Y<3NVZ3T^1`C<4Y<3NZQ1d8f31a2a`2^;Y;d34X3>Mh4j23Nk<5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P
1>CQ1c18<253Y1M7>=TW1`34g3Mh4j23NJP<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[1
7<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=;4P1X;3N_2^1]7]1W9W
^4A4\3l83Nd9c72j614]8T=lGgg1UC^l1A4a3g83NnB^1W3X?f<S6U_1Lb1bB_3o3<4c4e73N^]5X2d11c@2P7G4e1f1>e1f
2P43Na2a5Y6T5c414m^1WMl>g4^[1[5VO74Y<3N[n1hi3iE65]2XDU2kW2RH75]2V1QCQZ2D]G55]2Zn2:gG:5[21Vj24\3[
FX2k1V]1`15m40T2n:c4c9^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_225fF1525\
235\2\o245\2Tn2W125aP325fD35fDf\245Z2WGkY125bI35\2Po236\<PR626j@1626`P326RQ346_\3jf1hA26_D36[2fn
236^Dj1Y16R2@^4@T?3m81U2R3d2n1:T1_2bEa12521Fd:j;4jEd7h>Q2k9iBY5g1_2Aj2RA_;=X946mk1b1jj146k4e?QW1
86`50Al^5G9C36^a2cC1727VT327QQ337d<ag237QQ3T327Z2]17k4U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2`Oj6T8_257X21U1Rl247X21Xm247cJ1`Y227eJ67`2RH1[V2T337Z2oe3^17Z2`2U2VI^1P4P2n1:
=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_17Z2`20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2K7Z270]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB27jc577Y3ZAi=Q3
1487Y3ZAY=?Q31497Y31XAi=Q312127g`237Z2fn227Zh318Y182P3P2U4Y6Z:e1gf1f6`=_>m8e_18BET2@>a14`4CV9T31
6@g:@416=C859:Y1C80\2TI0R3M]5_6TDW42^5]3W?l8S5n4kf1h18^3^Bg4LX2h1m37B021111;42Y12g4[3h60_1a4EF<i
1`=WCP:<W:0X1W>Q8@4l=o2T13]4Y15GOAY141\II8]2c2dLW3k1m>T7n>R1f9`H3b40K10^4T3aNn:nP1g9Z2i18P5o1VI^
1X33d2n1:=V3n<c8a12521E0e=`FV7\4_2_2A?c1`@[318D;Q29W6V3FKT2W14S174Fc11Co<aDj6T8_2882_S1JAlc4f9nH
28oT1R280]3VGn4HT37B021111;42T142g4[3Y8H2Ik2\1<i1hP1W?ACKHIII2101V1>n2U2c8V4n1Q2:4U211b;h26X1m5Y
2[1f7Y=T180_P1TNR:80EG<Z2W3MY1l7g6h300a2j2b3h13MV1a4;]1Fj1_>iJn:W?Z3:8b6de2^1f32f3]5j^1^8F80W3mO
X214VG[?U4e5c7c32h3k9Kc3eZ1_5;g4T180^8RNh@?E]21c41?Y46E612W;o1RBV4Q6k31?K]1^32k;0[E0[>S1X48g1FT1
Mh4Q7o2f1Y3>W15:`264f1404;S1726:406V11F4;8156271f11P1T111O015DU1<;Ii5N2BJ5a4?K7<\18EP2o1hKGG315a
9U6KQ1`2?Q2CS1g2313<_4DBC1Y1Mk34h1;26O2j2Y5V1]58=H32986FT1P1R1Q1c1E253Y1U1>=RC0^18]2P1VGl87B0211
11;42Y12g4[3k<\1<i1hP1o>2Z1^2762T1120U1W>U6\24l=o2X1m5Y2>8Q5dLW30lV1[R1Z2BV8T3Pi1VKZ238bKPW5A8Q5
^H:j3W3`;`=`Ggb1b5O`>V<`9dMm4U18^3VGl87B021111;42Y12g4[3k<\1<i1j4_I]2m4QAW>b84l=o2X1m5Y2h1l18]2P
1c1bEl87B021111;42Y12g4[3h60f3_1J\1<i1k3lLo>]1^27672I01101V1W>Q85:4l=o2EBm5Y2[14TA^F<80Zg1X5]4\?
Xi1j1M5k2bIU18^3YFLU3f57B021111;42Y12g4[3k<\1<i1hP1oEW>b84l=o2T13m5Y2a148iHi]2`668[o1bd1UW1j=788
S5^Nj1\1dBj9ig238T5ai228o`1M8R5_Nj1\1g4[3`:Z2\1<i1k3S5\[12Q1V1_F:Q>o2EBm5Y2`1TA^F<8]>j?f6YE`JV<f
FZ^1fCh7gAJ80c2S31S1ITOi_1iLj6c9l@Q7j6m1l6=a9J_4Mi8Y2h;i3E8T5h7k=HXIl?e5_8k70Y:W:0fe1U2R2o4m>1R2
<8Q30BRj2l=2ZBk>gBl2V1=8T5]V1aY1nX1mA1HdW1i43b?X6_18[5MV7V5II_Cl5b2o6T8FW1W7b2_2o1]8Di8I?T6R8P2V
3Z11C1F<<X5R<XDW1S10f7Q1m3P:h1nAZ>T49e2LJ2h4]2[>5:`264f1404HF:6:406S14F4D156271=X11P1T111O015DU1
<;Ii5Q1BJ5a49Q17<CHo2T4[4WEGG315a9Q7b3;U2Ck33131:U1U51FBM:e3T226O2j2S3P2[1]58=;<329832FT1P1R1J66
1Z1E253Y1U1>=l9WLb39b3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I\2\3Q1BJ5[45[17<\1o2
T4cIGG315a9Q7b3;a1CCk3313<[61Y1M:e3T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=69ae2XNQZ1V4l6b19\2P
1VGl87B021111;42Y12g4[3k<\1<i1hP1P>N3W11?0\2:0H51V1U3Q;m7D4l=o2X1m5Y2[1T19]3VGg5T37B021111;42Y12
g4[3]5]7\1<i1hP1YAe4W>b84l=o2X1m5Y21999iV1jY2Z4bC2f61139\P1T6P19Q5ZKT3j1T17g4[3o9@Z2\1<i1k3``12X
2_F:Q>o2EBm5Y2`1TADQ<g9C9l=Y>g8b1X>Q8\>7l4c@9c1m7[c1PN2f3]AK9e2A_8fI14n5e;a5MIW<1hb1`1n5^30X7Y4j
9[6\5SAX1S1E9g5iP1T?`12?S3=_1Mk1?_Q1]?3d3i4Z\1m2489W3TOQ314K]i299[<2e=`\2W7]7nj1V@99a[1U:Rn1o7XV
1l6SOn1h49e2>=Mh4]2c5g85:`264f1404_1:6:406S14E0200111;212260171=42P11P1T111O0151BU1<;Ii5N2BJ22<S
3J5V1037<:0@?8f2hMGG315a9Q7_32a2CDV33131:U1OU41FBMP4T2241O2j2S3\3[3Q28396A32986F9JP1R1Q1AG9E253Y
1;I>=69RLSP2U52f3<9TN2kAf=i;D[2c1TG[F`P259fe1_:eQ3U4:9_3]2bL2m3XAP9R=h[139gY4bD49YY2jU1j;29dKP7:
j25?F0o2?:[1b1j2=l1242126330c1>FV22204:d1=87b2_20<6062312783G?1:11P11744805118E15094Z1P1K:\1>4V1
<c1e5GB3n2Q2<m23\3b1l1>m1Hf1^2:1::57H0Q20<:1:6V3`4\1Z1<;k13KC5n5DH=LL95P20U1224=>EL1=7OV28CA><:1
236;Mj16CF<NR19MQ3JQ1?d3`1EOQ3U2^4\38I2?i1<]1521436P1R1S22]13\5[2c66o8i14i61@\271321S5IV5T3031l2
:P3R5n2j2=l12712633S2FY28:d1=@b2_20K23<83d13R179805118M094P@n2`:[2Y7K7H0Q20<:1:6mDDH:OL?b3_2;g1j
1Lm136Y1j1n1Q2jBk7e1j3UEo8i1n996X7:P3G70]17[2e1X1?:4R14B66Q1J01712633`18712>4@11JICd1=<3=3<U10<L
63222N0;0>23<83Q1;611R17916004100815<52094Z5f6P1g1U11l2\:3X22<U2Cb19T1P1K7@700G9N038:145642[17@Z
19?_123El1W6X4W183@0G:2E6?<?T3=8V2;J:3;1MG4:564d12536>@9R1Gn1Q2^7@l1^5^3Kd3Z3e18?a1MA<d:j15n3i1>
:_1Q1:0j36I;Y2i1R2c3W4626T1P347\1Be4a18n1j1:P3m6T67<k8b2_20h4J0511f1^5o7a2n2\5]5b1P2e50FV1m2i1eC
]1U5d3c3f41S2d9`4m<S4`4c>V6<6o8i1a7f232o8`3D1U1:P3m61Z6<>\8b2_20YGh8]5b1P2e50m1QOd3c3U3`11S2W2\7
SJ^Eo8j3W86o8U41W8:^2;4AE1Oh1116:1]163d624426330a11>FY2204:;X1=87b23P2:07640412312@3;03230>11204
11F9115446101311162B15?;1L1N1I:12W1CG><Q8B3`1]1D\1<W2E3\3CCW2U389M0P3::5P10IW10<<:6V3m5260:3<4;:
0I24>:3A9C5c6H=S2V20U1222?85b11e18V2U1><4221@k1\1CB3^29o3JM1Bc3`1=7Oe15U1n2b14<X1R2<78L\128]1B=>
:341436P1R1S22>N3018P5T;@n1[6U2\3;O1NV2:S1j1U8IP1^111N:Z6@`?W3b2_20l1[6=a:F?b;e?oMPB7QAV:5S2m78l
7U;U:d:W>X2:^2@0F0`7Q8X6b2_20e4W6a3OS=An1QBV>Ne108Z6_4`32Y9`=fA6=J1Q4V15`4h1n7Q17`2e4P1i727>R4MS
25e1K1b1]2>@4_1U18U1V20T2C`2j2:^2Y19\1i:4l2]5Jb2Z1T10Ab21Z1334D141118=R1W11Q26H>>;BG\4n5_3=S1f1g
2]15e2V2;d9g:R2l1b8V1Z1`32Ki1X6:BoI1X2h19=\1O\4n17d1W1e51`AY30g90Jd1[1n1=;aW31d8_15\o14f9V1fAR31
S1;P3V2o3hd3e_18BET2@>2^14`4^2G`1R4f2]116@g:@416Q1859:N;P3V2o3hd3e_18BET2@>a14`4o<114@g:@416Q185
9:N;P3V6`X2cCcHe_18BET2@>a14`4o<16@g:@416Q1859:1;U1;P3V2o3nn21gEe_18BET2@>2^14`4]1o3\3B0`316@g:@
416Q1859:8;S1mFm2al3dI1<E;S1Q1IoGgX1^=W;4[1g1b;RR2b2g17eC4m1\9;S1;P3P2U4Ug2bMe_18BET2@>a14h1Y2=e
6T3T316@g:@416=C859:2;]P33;k\6m4T1;P30o1U4hd3e_18BET2@>a14R4=Z1^2R5R416@Y6]4@416=C859:@;o2W^2mAo
l1]=P1m2=^==X28[:m4X2S1;P3V6hAU_1T1^6]3W3_U1e_18BET2@>a14`4l8R416@g:@416Q1859:8;SU5_8\4U@j3i6m48
;f4j\567TLc3S9=;o1Q1UX2a7m1e;Ej1W7[9cY2hDY1;P3V2o3\JY;Xm1hAe_18BET2@>a14[2C`1e6g2a316@MV545W4@41
60P1859:Y1;P30U2o3bAWh1V4fV1bQ1R>8BET21>>a14`4`2N7e50`316@T6b4@416Q1859:[1;P3c1B4j3Y6UP2b2e[1e_1
8BET25:>a14^19BC`1f1e71Kd216@g:@416Q1859:Z6207e236U12:Bi1U2R747913a11>P320=@438:22I7Cn1S1k140412
34@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U
1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;l58BET2@>a14`4f1e7b316@Z11U3:i5@41
41Q1859:U2I_21<;n22Z2V`592[4FkFa1>6;o2hZ3fc19`a16;o2i]3Q1IdP3l1;U2Im1o1VI^1\3En1n1:=V3n<?R5;d2a1
2521E0_F4UI_2_2A?c1`@[318P1Q2a6V3FKX1K?P274Z21CT@\Aj6>V3^4_2M;o28]1_>n400Y<h<P?PP1_NPAj1Y7h9[3\2
m857b2?i<AOf=W:h1;n21a11<5o3UA`DS@W@l;TAcAe_18<5Ef12:@>a14h1g2l2A0l1X1^35d216@83f31X1Eb4@416Q185
9:6;Pk3]d1n1h9PFN;P3V6hd3e_18BET2@>a14`4l1R;165:g:@416Q1859:P1;P3P2U4iV2^?_Ne_18BET2@>a14`4l1R;1
6@g:@416Q1859:T1;P3V24j3hd3e_18BET2@>a14^19g2]1h1V60`316@g:@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4
]90S3<16@g:@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4g3e50`316@g:@416Q1859:5;kc2Y?WZ252;ka58;U3jG[:14
bT1^T33;Q5`S12;Q5N;P3V6US2bMoCe_18BET2@>a14`4o<16@g:@416Q1859:1;O;P3V6SX2d\1e_18BET2@>a14`4o<16@
M0h9@416Q1859:3;]W60U1;V2I0U6ln1S8ZAo3\HW9]V18BET2@>2^14`4o<16@g:@416=C859:2;Q5R1;o20V6hd3b;RT18
BEF]1@>a14[3T1i3U91678g:@416Q1859:`1;P3[2j3[Eo4nT1S<\5lS1e_18BEMV1@>a14^19g2Z1S3031:R2Z5@16@Y6]4
@416Q18319:?4;\5V`597;\5V`592e>R=>;n26VR114i6eV2aIZJdAi=@Q74;Q3]i5_E8;Q3_o2i<jP2X<_ED6;Q3o1QP1[g
4_ER1;P3V2o3hd3e_18BET2@>a14`4`2N7e50`316@g:@416Q1859:R1;P3V2o3hd3e_18BET2=2>a14`4`2l60`3165:g:@
416Q1859:]1;P3[1j4R3V`1]4S@b2g3aV1[:1T1R4oO8<5ET2@>a14h1g2Z1S2Y3m4X116@g:@416Q1859:M;P3V6hd3e_18
BET2@>a14`4Z1d;16@g:@416Q1859:1;3;_l5Z@a2;o2l10>`1e8Q@>^1\3d2n1:=V3n<X5Z3a12521D00T9<h2[;Q3QE_2_
2A1=c1P<_4[318P1Q2a6V3FKX1K`21521Z21CR550On69W7P580U2[1i3n2k3>BX2i4_20?;o2fg2hV2^3d80OaC8[:Z4BX2
Z7W1;P3V6]Ai\1fMQ3gEe_18BET2@>a14`4`2N7Jj40`316@Mi9@416Q1859:N;P3V2o3hd3e_18BET21>>a14`4o<16@g:@
416Q1859:M;P3V6hd3e_18BET21>>a14`4o<16@g:@416Q1859:R1;P3V2o3hd3e_18BET2@>a14`4`2V1e50`316@Q8e2@4
16Q1859:S1;P3V2o3hd3e_18BET2@>a14`4`2V1e50`3114@Q8e2@416Q1859:4;Pb5m2YId3;n2AMh4i@5:`264f1404_1:
6:406X1F4D1562714a11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<d1Hm31Y1M[1d2S1P126O2
j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=X@\J]3;n2AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1
<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=U1;o2
T93f1f6`1k3S21S2_6HaDQ5W>P1hA^3Q3b;R3R1o1a1X7a55^2l1b@\1c@j6m5b1;2;Pb5U1;P3V2o3W^2k?k4hAe_18BET2
@>a14`4_3m50`316@S4m3e2@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4g3e50`316@g:@416Q1859:O;P3V2o3hd3e_1
8BET2@>a14`4]90`316@g:@416Q1859:O;P3V2o3hd3e_18BET2@>a14`4]90`316@g:@416Q1859:P1;P3V2o3hd3e_18BE
T2@>a14`4]90`3114@g:@416Q1859:]1;P3a1Do3hd3ZHZG52BET2@>a14`4`2@=7OP2CP20`316@S41X1X5@416Q1859:_2
M;P3V6hd3e_18BET2@>a14`4S8k416@g:@416Q1859:M;P3V6hd3e_18BET2@>a14`4]9a316@g:@416Q1859:W3;n21c18o
1Y2Q2f@S4^1Ja2d2n1:=IU1V1k8R4_5W1k1a12521E0Y3Jm:gP1_2_2A?c1@P4n1c1:P8[318P1Q2X1X5V3FKT2`274Z21CQ
1Y48BEHN<@>a142X44\9:74j216@\3j64:@416Q1859:T3Z1_2Q1;n21c1b4hd3e_18BEHN<@>a14`4\9b316@g:@416Q185
9:P1;P3c1Bo3hd3e_18BET2@>a14`4^9Kd216@g:@416Q1859:S1;P3V24j3hd3e_186;ET2@>a14^19g2^9Kd216@g:@416
Q1859:Y1;n21c1<5o3fU1Q_2e_18BEf1=@>a14h1g2^30m5a316@83Q5X5@416Q1859:O;P3V2o3VBWi1YY1e_18BET2@>a1
4`4o<16@g:@416Q1859:5;[a1o^1da2kCM;P3V6hd3e_18BET2@>a14`4]9a316@g:@416Q1859:N;P3P2U4hd3e_18BET2@
>a14`4l1R;16@g:@416Q1859:O;P3P2U4cS3TAe_18BET2@>a14`4l1R;16@g:@416Q1859:M;P3V6^AYS3e_18BET2@>a14
`4o<16@g:@416Q1859:P1;P3V2o3hBoQ3W9]V18BET2@>a14`4d5Z716@g:@416Q1859:O;P3P2U4hd3e_18BET2@>a14h1g
2b4\816@g:@416Q1859:P4;P3k108f1Y2]A^5^1\3d2n163=LY2I0S1`7^3b6P2a12521E0`16H1\2NOd1]4e:_7?_21e:j2
_2_2A?c1@Q9`4\2[318P1Q2a6V3FKT2`2604Z21CR5618BET2@>a14`4Q1;G:E87F33[4:0;T3164;\3R3g3>0:5416Q1859
09?IU3]11O0Q2;m4o1e8`8o7^1\3d1On1:=V3n<c8a12521E0n4j2P8W3c4SH_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CX
5P1V<a4Z2=8\7n2k3Q1X2i4_2T2;U2f20o1VI^1\3d2n1:=V3n<c8a12521E0_F401N>E52U6g5g:_2_2A?c1`@[318P1Q2^
3R3V3FKT2`274Z21CR55TDS8j6>;Y7]1Q101<3<Ti402<`R33<mP3b17<k`2>2fW2P:UM2<UW45<T3VR114_1<f40T2VI^1P
4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2g3V2P2`Oj6T8_22<U2?<d4P1jl2cf1gG[4TC`1S9R5312B
2<Ui43<Ri4T73<^a1cW32<ji42<mP33<U2dV52=fe13=ZLi62=o41=2=^R54=\m1ca1ZZ13=ke2T;3=P_3Zd12=P_3S1>[23
X2Q2@V<1m;1U2R3d2n1:T1_2Q=[6T2a12521F_F4SEF_;kF`=X5X7R1>[23X2Q2@VH1U2R3d2n1:T1_2Z1f;[6T2a12521F_
F4SEF_;kF`=0W5X1>[2Fe1Q2@VH1R22R3;14Q2n1:T1_2Q=[6T2a12521F_F4jCo1g5g5XDb2o<@0W5J>l23=Y1iR1n5Q=d3
22NP3W2Ti1\T1H9n1W5Q;0oQ19Ll29>h4iR1n5Q=X4i5Ti1\T1h1>h41o1VI^1\3d2n1:=V3a<<21R6[2a12521E0j_1_2_2
A?c1>Q@6U1n118P1Q2a6V3FKT20_274Z21CaQ1j6T8_2g1>h41o1VI^1\3En1n1:=V3a9\32`8a12521E0j_1_2_2A?c1>Q@
R1X218P1Q2d1l4V3FKc1@`274Z21CaQ1j6T8_2T1>[2\2Q2@`3eD1U2R3d2n1:T1_2Q=P2W2R2T2a12521F_F4jE^5P6kFo<
@0W5=>T3c1^MV3S2n5Q=P2Q8Ti1kS1@J>l2AY17aR1n5`<@EZ1c122NT12P4Ti1g5ZKZ1]1@j5\2=>h4KmQ1n5Q=X4i5Ti1Q
P1i3@j58>h4iR1n5Q=R:Ti1\T13>fT2k^1G>3h279R9Z2R;b4k6j9b?i5^Y11X4VAb6[2XA>3QJc1>@[250095o8`:Y2C1Y2
R2c1R51214l6^;\2c1Ac1T1T12Z21c1VW1[Bj1^33W>LS5U3P363i3WFYCY;Y2m1n1>4g25009`3l1h4h3Q1Y2c4S5S2P127
V3121`8P10T?C@X5g2]4WM]5a2k9b83a1P3_2l2a2JD=De82h23a1b1R1QNb3^7\5j45R32Y1>[2F1e3@VH1R22<e2;121Q2
n1:T1_2_:c3o49T2a12521F_F4jEZ9Cf8j=j1iB9>h4iR1n5Q=R:Ti1[HP<;>h4iR1n5a<?R:Ti1kS1@0>>l2e@17l4jNW7e
1S4gR11]d2hL=>h4ZP1^2n5R:W1f1X4d2T3Ti1\T1>>R31c1`P1121Q2n5Q=R:Ti1\T1f1>h41o1VI^1\3En1n1:=V3n<2`8
a12521E0j_1_2_2@0?c1>Q@[318P1Q2a6V3FKc1>1`274Z21CaQ1j6T8_2?>l28a2fNdB[800T5d[1l:h\1nY1U6X1>[22Y2
o11@VH19k1R3i1Jn1:T1_2a9_3X4W4a12521F_F4jCo1U1B3b9kF`=X5m^1m1>a1E`2[3h1a1]9m1[1U<T3n5S:V1`155=V2
ICe1S4>2gR1_2P4>01S8LCY1h3LZ1A\2G9j>^68>0e3@a2F>1P3f2aQ1Z1d;9j3`2>[24A7^10o1@V4oC1<^19R3;142n1n1
:=F_2a9\3h71Ha12521E0_F4jED^16O_2_2A68c15`1n5j8[318P1_1Aa6V3FKT2Z1U174Bd121CY7WJj6T8_2X2>[2R15U1
o1@`3Y>[61<^19R3d2n1:=F_2m1^5a5c8a12521E0_F4\@f4FZ3S2;e1IA?c1P7P9>j1`118P1Q2a6V3FKT2`274Z21CdFl:
k2P1m2T8_2f1>U3d1o1Q4TE^1m2>d2n1:=V37f<<a40c3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T
8_2`3>R2@Ac10o1\Fk1MLA2j2>CP2ON:;1V3n<h71H\142521E0l3Q1`A401]1EXD^1V1_2_2A148c1m=b2K35U218P1Q23D
101d3n1V3FKX1K7:G3>B74Bg11C\41CV1G=P9V1@Y1b3Q820U2j6>82Lk2`3]11OS5>R2@Ac10o1\Do1k1MLA2j2>61:P2ON
:;1V3P4;a8\7191Ha12521E0F4o1P1O1NM^5Q485h1c36401N9h?Z5^1V1_2W1W1A14852U14m2V2l2\1a1X562H35o1518D
;Q230683101[38T1Ih1]1FK`1C7O23854=74Bg11CP2P1H2:31g2h545=:K6_20Y1@U1]1Q2a37f2g2Z5_1>;X395`3]11Ok
1>[2^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0SA[54jEZ3_2_2A68c1`@[318P1Q2a6V3FKT20_274Z21CaQ1j6T8_2_1>
d4U2VI^1P4P2n1:=V3mA0c3a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2o1>R2@A^1U2VI^1m2R1P2n
1:;1V3]:_70c3a12521E0[F34UI_2_2<4?c1fAo1518D;Q2H101c5V3FKT2Z1c4m12jLe2j6T8_2`1>j4o1Q4TE^1\3d2n1:
=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2o1>i40o1VI^1\3d2n1:=Q2T1n<c8a12521E
0^5o8i7b2nF_2_2A?c1`@[318P1Q2a6V3FKX1K7X23321Z21CR5^Lj6>;j3^3]11OQ2>l2l10o1c8b@^1\3Od1n1:=V3Z2h9
1Hc8a12521E0o9cT1V1_2_2A?c1`@[318P1Q2a6V3FKT2`274Bg11CR5040;2@WKj6>e7_2a1>d40T2VI^1P4P2n1:=V3mA0
c3a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`5oIj6T8_2`1>d4U2VI^1P4P2n1:=V3[=a40c3a12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2c2>l2G]7>S;P=>\4a1Q1081>Q:l3Eb8\1n1`1R1OY5`1SBa1^3V3U4JX>]
19<i5T1a264BGF17AF7168m2OX22i1P6b2b1>P2Z1343IV14032001R6g7[2QA]9g1i3Q2d1>j4o1VI^1\3d2n1:=V3n<c8a
12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CV25OU>n?j6T8_2X2>R2@V2o1VI^1\3d2n1:=V3\4P6`2c8a1252
1E0V@Q6640gD\4_2_2A68c1T5[;U3518D;Q226>12i4IV3FKT27X274Z21C\41`:k?e2j6T8_2=>h4N1hQ1n5Q=R:Ti1kS1@
VP1fCT2>[2F1c11o1@^Bf501<^19R3;121Q2n1:=F_2n<2`8a12521E0_F4SEFZ3_2_2A?c1>Q@[318P1Q2a6V3FKT2`274Z
21CaQ1j6T8_2X2>[23B1c11o1@UH01<^162R3;121Q2n1:=F_2n<2[6T2a12521E0_F4a2`B0FZ3_2_2A?c1>Q@[318P1Q2a
6V3FKT2`274Z21CaQ1j6T8_2W2>[23B1_13Q2@UH01<^162<e2;1210P2n1:=F_2Q=`8a12521E0_F4a2`B0FZ3_2_2<4?c1
>WC518P1Q2a6V3FKT21V5EP2`Oj6T8_2V1>[23Bg3@UH015o1R3;14Q2n1:T1_2]CT2a12521F_F4kBW2F[R1iB`?b=XD2>f
T2X2>R280]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34`20`B6@2W3_2T1Z1A68c1Q@>c1g118P1Q2[2R1R3V3FKT21^
274Z21CdEl;j6T8_2j1>[2R1[1o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4a2XCZ3_2_2A?c1`@[318P1Q2a6V3FKT2`2
74Z21CaQ1j6T8_2c4?_2?Da1g1702BC2X1I9?V78l1k38e8Di216J^42C=S1Y2[1n223a60=c1@\2]1l166;Cn:_7f4S105c
4T62n3Y2^1:6Y12?9C:3]4Z2a15b10@3G10LHV2J313A81501A09=Q1X4j1R1m1IY10I4112131Nd4]1R7f2\2P2S1]33Y2I
=46MX1Ca1\;X1R1d19X5b1g1j1U12FX1b6_5?`2>C0j1^1702L4`1X1?2n68h5\4[3U1A21g216JO^32:8=S1k15_1U1`1>1
l2o2A4>c1@\2L@l166;iGK705c4T62c14_4R1;:6Y1B9C>]4Eb2Ch12>3K49293M001<B>15M313JL=O<X4j1R1B0A2601:<
J0AAF1411112000;<71^1b21W1<g1Z5S5a1>c2JR13S3=46MX1h3j=9X5MV25X1:6U12=a1b6g4?`2>C0j1^13302b2j88h5
\4a4Di216Jn3?2C=E2:g6l1Q1LR2F>c1@\2]1l166;iGK705o16\2Z5I2h1_4^1:6Y1B9C>]4Eb2Ch12>3KKU2FM313JL=O<
X4j1R1B0A<:92J088AF1411112000;<71^1b2f1R7S5P2c2m13S3=46MR15=Ej>7\19X5M=h15X179U12o1b6S5?`2>C0Y1@
^1702L4[14j88h5h7U1Di216J^42:8=S1k15_1U3n2o2A4>c1@\2L@l166;[3R5Z?Q1105c4T62c14_4R1;:6Y1B9C>]4Eb2
Ch12>3D64<9j3313JL=\2U32j1R1B0A262:<J0AX1141111210;<`17b2f1:2Y1Z5c1_3a1>Nd1JR13S3=46MI85=Z3i9l1S
29g4@T35X1:6U12=a1b6I`4?`2>C0j1^1702;f1:4j88h5R6k2Di216J^42C=S1g6n2LR2F>c1@\2]1l166;[3]DQ1105o1c
2Z5I2c14_4^1:6Y1B9C>]4Eb2Ch1A3DR1j3313JL=b52j1R1B0K2:<]1X114111122;<`1j2f1:2d6S5P2Nd1JR13S3=46MI
85=E^<c2\19g4@T35X179U12=a1i2h3IZ3?o2DY3702b2j88In4f5W3Dd1T116J^42Q1S1l1j4e63:c1@Ef1]1l166;iGS10
5c4T62h1_4^1:6Y1B9C>]4l3h1A3g1j3313g1]1e4j1R1HT1S314131NR6k23R4f2\2P2a43S37546MX1[:V3P49X5Z3j1U1
2o1b6b3?o2DY3702k1Fj88h5n8DP2E216J3Z42Q1S1g6T6@2;c1@\2]1=2[166;FZ1gES105c4T62X6^1:6Y1B9C>Je14g19
?C^2h1A3g1j3313g1_2f1l1j1R1m1S314131NR6b5_1S5P2c2m13S306546MX1\5V<9X5Z3j1U12o1b6S3?`2S1Y3702b2j8
8h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;[3]DS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314111122H
R6R7S5P2a43S3=46MR15=`?d19X5[1n1j1U12o1b6b3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872R1V1
2Z1l166;fFR1S105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1e17MN2S114111122H^1k261^1i3X3S5P2a43S3=4
6MX1cA9X5Z3j1U12o1\5U1a3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872I8V12Z1l166;iGS105c4T62
X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1e17MN2S114111122H^1k261^1i3X3S5P2a43S3=46MX1cA9X5Z3j1U12o1b6`
3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872R1V12Z1l166;fFR1S105c4T62X6^1:6Y1B9C>]4l3h1A3g
1j3313g1j2X3j1R1m1MU214111122HZ461^1i3X3S5P2a43S3=46ML;cA9X5Z3j1U12o1\5U1]3?`2S12V3702b2j88h5Q7l
1Di216J^42Q1S1g6[4DR1A>c1872I8V12Z1l166;fFR1S105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1MU2141
11122HZ4g1i3X3S5P2a43S3=46ML;cA9X5Z3j1U12o1b6P1@^5c78J\1Z9j3]1b@S7G3Gb5`3T3P3Q6a1m5e>_1_3U:n4X2k
=g;k8Z<dBS1@j2Ae98W2l>Dl4^1\@KP7T1l?XBm1c:`9X2R:h3P3V2;64Kk4U;3^P1a6R2UAQ1@[=J\1k?8[1iDG3i8V4BP2
m1`4n1c9^4]5U2_3m=U39[21];P3i24P5`?T3A^2>C1i1^17_:Z1h5o7;JV3114Y5>V1BIQ1a5d4i2n2@NCP2BiGe5g2[3m3
Ii6>V2k7U1_1T2n4e4j1R1Y1?34P1105;X1161112000R1^1Gj1T2n4\1DDU3g:a15X1d>b158h21b2`10Q1M[29U12W8?_1
AR3@X3R<h5[8J]2C1216NZ4X2Ic6U?iG]8Y7[5W2>V2k7b4V5e4j1l23S31631_3o3e7U3h=\LU12MBl210a3k5Z2T5W1X2\
2Y;14P>1fW1UGb2k1h3I^1X=n5e=i2l2m`1=B]<Z2\6X2\2`:U`2X2b4^1mP1Zd1ICm20\?Y2c4W7P1:V314f9li1o7k9i?n
6Y2f>QNa1P2k<S8ACm20T2W=m6^2Q1`7H14fJlX1oHb;PW1Z1Dl20S4U:9k4T9`514Q7<c18:\8o1]1:Da2Aa1`3XMm694[2
i1R3j2o1`2S@W3o<W9S1Y1g8R2Dl200Z5<`8U5n7U1Q2^3121Q7^1>;g85i1h1Da2753a1^2Q1S1`Ic2m694[2i1d2=j2o1`
2l2_4f8W3CS4^3V4Aa32h23a1S1S1Y1i:n5a:TDm6KDl22R2T<Z>g4H14a1_5P2^=a2YBaG94[2l4_GW3CcE_C]N1DAEk20[
<`8^7W2a314hZ3P3X=0Q3d]1Q9_1Ee25009Y1Q2Lg7^7Q1a6LW2a3121Q2n5Q=d3C[8lNo5V1^@g53T?h8h2T20R1@]1W=fA
\;01U3B^8;Ek2U2V:PEH14Rk30SDCFh2T2:Z8b3nZ1]4d6YKf1]>_2oJc3U<i5[2g?<Fc=b3W7fS1]4S<X:h9_3Ze2d3?GkS
2MT2S67fJ1\?_AQ1k<`AV3U49GkS2R3S6nJ1lP1m=gD4GnV2RQ1dS2P1Hm2k90n1Q2i33U3^5g3U4Z6V2h5P26O<]2\V1=T2
Q1Q4Y@QAf3`3<[1W2GHm2_82X10n1Q2S7^5m7Z6V2i76O<]2oX1Q1Q4Y@QAT1Hm2k90n1Q2S7g46a4Mm2Z6V2i76O<]2dNi2
b6MQ1Q4b:BS5QAf3PQ13a3L`Ba;AHm2k9o1PES:i7S^1Q4Y@hD6E`4S2SZ1d8@Hi<o1TOi76j3QZ1Q4YT17Z12@o3S2CIg29
^:AT6V6X12\1R2c514`Z2cGbY14PA=Ig2Z;T6m?H14Xc1k^1o5Q1^JBJo2R1`?b2<P4Q12c9jV1`P1k`1UL`=<\7=9JVFm=X
1hV1[8T2mV2UL>Ke2oHm7X114nQ1`CW:Y@_7[P1T3=Ke2b9\?m7X114FWQ1R^1_7Yi28Ke2VR114ZGZDQDCLd2ZCk>14n5P3
j;V5`b1[1\7\EY@0bISGg9=Ld2o;5WEH14n5h<ZX30PH@Mc2VP1o114ChF]\1P4f4^3nCj5g>WEZ2Ml1F0f3@h4l@`1O1U2^
1c1;145=]1n1:T1_2b2W63U2d2?Q1U3P3DL2521FV9]1j;4h1Y3b5T2P4]2:FU107V3V2Z2\?j5Z5\9\93o9Y1<P12<f>5X=
f4@Mc2VR114Co9W6`6PD\HP4_3dHj5g>>Ni7P3g@j7X9j6PW1dGBo2l30[_1=Nb20U5P3g@V914e7k]1dGlf1@Nb20nHN6Y1
f614e7`U2\7TFeR1d@1NT1Oa20\26b?0Q1GY2C1P6BMa314R?n:o5ULhHo>XIe@S?j1e31^3@b:@3c3V1Oa20c2o1T1]<0Q1
GY2C1P6B_414R?n:o5ULhHo>g6l:P3b4jAa5\8`1o3`3d;E]1c1@Oa22TBj1Y2CR6Y4H14fJlQ2QI]W1EP1`20S<7i>o614l
2T2Y<l2o4Hof1cU2X5j1b2jD9P1`2T<7iE14cf3YJn3Q1S24Y1h2U2o677Q21>FY23?c2T1]1o2:12312D<63?140411_148
2CB7ML1:C1I:12W1Cm;]1Q2i:lE260:3M:l13Ag7H=S2W2X12B>b11e1_2U1><4221@_4b2T5MDb5]3X7m3\128P2=>J3c1m
2>^1f9o6^9m8K@]4c61]211E3Q1RJj9LR1l1P1e10j2^3h8V1MQ74X<_9d8PZ1[G`1n5X4X7`3R?h4V<?WOg65R1lS1R6gn2
n1@S1]20eDa3FX2d5X114QJUR1T3[[1bE7S1]2]Q1H14m`4FT1Z2aHf2HR6Z1^6X1U6U31Q9o3TP1^=U4\FY3j;]AQW1:T1l
JeBWF^8i;i2[a17l>6U1k>Z:b:`Q1X59V1_2f;]4P3da2f?HfEHV1_2g1n9]4P3c66_5bHf\1m:h4HiCk1d6UL1W3?b@d8U3
4V1V>aEaS29W1R2]>=Y1k?Mnn3l_1;W1P5_;=Y1k?Mnn3V5eZ1k35W1`@g1RS3Y4<X1g2K0W;010`c2W1T\1gh15X1c30W;i
i5?X1b300R1T:dc2W1Zg2g<I22Y1W<8X1l>010Pa2_2W16Y1P<Ym2d1na1cP18Y1P<Ym2d1na1^Y13X?5Y1P<ig2_5d1:Z1X
CoKW64[6P3e<Zo2o:DZ1XCoKW630T2V4P34`<0^e2Y2`7]8?Q2Z<i?T2Z1P2m1o1VI^1\3d2n1:=V3_22W64n3?l1U3;d2a1
2521E0f6[4Y@]D_2_2A?c1W4X<[318P1Q2a6V3FKT2?P274Z21Cg3e5Y5DG\Aj6>f4n2_27[1U2lHY914F=[1U21o8j?Y912
1F]Jfi1WB9[1U2TP1<d114Tn2\2b1\1`1B8]363;^HT1Fl4n;?2X6Z9`3\FT3[9e:153gGn7AY>Q5j2Y1C1Z8n1d:h21d3Z6
Y4=:c2a168E4A\1`1L\3nODi;f?`3mR1k:WOV1[CiIj<f7E\1`1Y4BbHT1Fl4fOmR1n8h13^P1j6`<iIj<g4n2a1?\1n1o@[
Z12Q1T1f20Sk23XFZ3k1hB6\1ZMnQ1TY1W=ZKB]1S2X<W2o44W41V:14@Tj1b5c4]T2Y1W2@]1S2X<W2T5W41E`91487Tj1b
5c4A]1S20W<W2T5W41E`91487Tj1V:W\3C]1S20P9V3^20T9X:14@Tj1V3[2[81m1n99]1S2X<W2T5`>14ej19^1n3V9h9R4
Pd1Y7]F24^1U=h9ke25^1U=h9ke2i11^1L_1_1S1d1X6[<o1Mg:jU2RB`1n5R?g3i5l:k<082?U>n8>d30\33_1mFm24_1kI
ma2Y<B`1X26`<m8o;m<eY2cW1b;oAY1g2_2o5b66`69`1P?m8o;b?PW2XY2_2ZC<`1P?k6Q2o;P9j:WQ2hZ2_2n6X81`1<a1
[P18_4]3n=S9f_2c3oCcHc@Na1i150:Y1iIk28a314FZ1R2k3R:n2d3_2W21V]1a=kS1@j5cHc@B6a1[P1a>PF\ES28b1n10
U;d6Z@148b1n1V;d6a?H149c1oW3k2Q5a1>d3EjHb1c1h1n57k<Sc2k2]4Ca1>BY2GE^6Q@QEa:8B?5T2@>a14c1l2^1`;16
@g:@416Q1859:[39h305Gc1g1A]@e:eOc7WS1k2]4W3Y2S2n4k@h1e>3^4oFT?^;V48c1S4kS3k2g:En4Zh1Hd1e1d2fY1V4
T=Ud1UI`5_7i7e@S?X258W61Q5Z5F?4c3Cd1Z4Rk1;ic1UIP=i7\G\8^28W61S;?4AQ3;d1f1ASKQNm32Sd1i>3W:6d1ZS1X
`2d5U>^a2De1S2f=T5Dc1c>j9Z4hAaBab1RD`@^4;M5W3kN8e1j?T5DW@Ui30fI5e1e1a1Xd4TP23e1f<S\5;f1c1k:3m2Dj
<jg3]GT:PS16f1a?fCgZ1QKSm2g3g1T2M\2>l1i@5:Hg164f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ
5a4[17<\1o2_4R?U:GG3122a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6o3]18=H32986FT1P1R1Q10b1E253T14U1>=WS1l7
>g1_5_Dk8gDmX1cN\:WFm6=S6S4TS1@g1aNe4iCg1h2nT1j?c2j1gNc1TAhO_5m84h1hJT:Z_2;h1b150:SKf614cd2Wl2_3
h1a1AMh4i@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33
13<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=fL<i1U1Q9fD_2c3gE2YQ2`1n5R?2i1^Q13i1Z<SE>j1f
10`<a5Y6T5c414U\2Z?W?o?Cj1f1009U<a5Y6T5c4121U\2TIj1[Q201;j1f1a<k;h914S\200mF7k1`:Q2`FC1nFY3l1R10
>0B2W33[1B3_1I1m1V5<`19\2V10??f5^2a8Z223>Ak2U3^5S1n;]@l7]=l8P3S4S10;P128^2788:65Y1:L839S8_12;345
E7:67=B11200111210;569Q4?8\==R40536R9Y=dEi1l1S1>C2P3m3i2c5`1f2W1Of5c==Aa5P<P7je1m5b3j8^1?34R105;
7=B14001112000Hh1b2c>a3@0536Q\1S2l1S1>C2P3NT1c4V5<`1f2W1Of5^2l:EAbAP7ZH[IS4`9n5k2^107634K4105;7P
114001112000;h4?V1:V4l7=Y436^1bDoEIl1^1AP5P54V6g4Om4[FV4m104Y;o6Wc1]4^:i1k<3kOW?=l1R<c5_5Ol\1Z;W
T1f7n@]29e87m1j1m1ln2PS13jL5m1^X3WM3jL9m1eR3_E`=3P5iG^:mR11m16m1mX2T@b9PS1`K:n1_3dFPR1TAT78n:2U[
13n1_3jY2In1[1R1Z61cOc75WCb5g1]2[1^3YF_EQI1Fb5\2l5_1b3k]12n1lY31n18o1n?Yg1U8bCf[1]l1]81o14o1Z1mU
1X32o1md5[1P2L1@8]3[3[11X;A1T8R7PL12Cf1WU1W>Y1_3`1o23l1B:[>1=6Aa5e2M[7f7aLl<2T4DP2LY4R@k?PL12bW1
];i2Y1]IV1a@bR1El=2T4MQ2H^4@VH1U2R3d2n1:T1_2bEa12521F_F4jEU3b3bKe:S8m41Q22Q2S4:R2f<5RY2oV2]E]@a2
l;`64R2l<R`4kU16R2l<S[3nT1oh1k14R2l<1nX6?S2c3`AbP1a2hL_S1VS1c5h;l5U4V9_:Z73S2[^2]]22S2Ui61S2?T2g
20Q4P9j;^6oj2ec1nFJ18n4]6KT2g20R=T\3bB\>R@d32d58_6h3S2X2Z2J18n41K_560c47T2k?nBZj2oT1\IlK3U2Pk3ZR
12U2[m47U2[10UR114Vg27U2[10UR114\\41U28V2Q;jZ1S9YV2b3i30:V2Q;PC[1Y3fKjV2^3m30:W2Y1dNa314da1n8V5m
X17W2Y1VR114da1Sg19X2R1lJi@VHTT1>UU1P<9X2a1]JFR@VHTT1>Va16X2oKi@VHcT1TS26X2i\1VHcT1jT2RU1NY2R1V6
[=dQ2gU1e_18BET2@>a14`4o<16@g:@416Q1859:5Y2Vf23_:QW28Z2R1UQ2UT11[Y2c:_E4Z2XR2UT117Z2XR2UT11gAU2e
[1a1Z2n2o1VI^1\3d2n1:=Q2T1n<c8a12521E0`R1Y=_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_24[2]n2h9[9
7[2_Nmo1h9Hb8T33[2]n2h9:\2QHTBP4]L2m2Vo2>YD4\2QHTBUS43\2WZ2kH@]2X3dD0`d1VBU9J81AoT10]>XU1\F;]2mG
0`d1VBU9J81Pd1ek15]2mG0`d1R_2:]2mG0Q_1^5VBU9J8^l29^2]DT7m@ZO_<e7\k1Ym1;^2[=Q7T7m@ZOUDi3fBT1fS16^
2k[2a1m:_;kC=_2ia1aGm4U7f?Q3Q<B3iX20b6@_2T_1nc1n13Q3P1l3;V3Q]20U4P1`;11_22`2fk26`2`a12bB_Gc11`23
`2fk2c15`2fk2c1g4oo12`2RR52`2Yl26`2i2dLW3bi1Xb35`2i2dLW3k[52`2jl53`2_k2I3`2Rl263`2Ym202`2Zm23`2Z
m2X\13`2Zm2Xd22`2_k2]1`2b2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_22
`2Ya5>`2=B]Hn4U2c214jh1U?P8Uc1TL8`2=BVR114Q`2Q_12`216`2i2dLW3hh1Rc35`2kISP2_1_7^1`2b20T2VI^1P4P2
n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_22`2kW33`2^l2K4`2[j2a1[1i1a2g2o1VI^1\3
d2n1:=V3n<c8a12521E0XF234`168TG_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21Cc4DXLj6T8_2^1a2a2U2VI^1P4P2n1:
=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2e1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0XF234
g18TG_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2k1a2V1_10o1VI^1\3d2n1:=V3n<c8a12521E0XF234`1?QCR
4_2_2A148c1`@[318P1Q2a6V3FKT2`274Z21Co5aKj6T8_2]1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC5
18P1Q2a6V3FKT2n5P2`Oj6T8_2a1a22^20T2`:e>^1P4P2n1:=V3bEa12521E0_F4g1]G_2_2<4?c1fC518P1Q2a6V3FKT2n
5P2`Oj6T8_2Ja280]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB^1a2a20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2
<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2n1a2@P2U2c<b<^1P4P2n1:=V3bEa12521E0[F3401]1?QCR4_2_2<4?c1fC518
0OQ211D107]5V3FKT2n5P2Y9h=]8j6T8_2`3a2@Ac10o1aB`2U3MLA2j2>CP2n1:;1V3Jd1T:9=Z71Ha12521E0R>\8401DH
nD^1V1_2_2A148c1m=b2K3[2180OQ23D10f3n1V3FKT27:D23>B74Bg11C\41CV1G=W3h5V1j1b3Q820U2j6>82Lk2`3]11O
\1a28^4@VH1U2R3d2n1:T1_2[>d4a2a12521F_F401]1E31200XCX4LlEX7^3Z?k8f4W6THo1a2@U20o1VI^1\3d2n1:=V3n
<c8a12521E0dBj3401]1E8eF_2_2A68c1`@[318P1Q2H1f5V3FKT27X274I`11CSI]8j6T8_2b1a2a20T2VI^1P4P2n1:=V3
bEa12521E0[F3401RI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2T6[Ij6T8_2`1a2a2U2VI^1P4P2n1:=V3bEa12521E0[F3401
RI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2[2a2g2o1n63d>^3AL\3d2n1:=V3f9X2Nc8a12521E0[F3401P174?>5=
4X4V=0[4_2_2A?c1`@[3180C;Q29I]5V3FKT2`274Z21Cc4`7\Ej6T8_2f1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F340
gD\4_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21Cb6nJj6T8_2=a2Xj2401]1K2je1LhCnFY1g1a28X2U2@VH1<^19R3CP2n1
:=F_2bEa12521E0[F34jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0[F
34`1dG_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2S3a2I8c10o1X>m:^1S2I>d2n1:=V3Jj2i5T39h711Fa12521E0m8
a=4GHHc>a5e1O_2<R2A?c1m=b2:@3[2180O3m131[6V3FK[112C`2154>k11C9S1d350;2@g14a4i6n=j6>;_2i4_20T3a2I
8c10o1R2SG^1m2>d2n1:=V3n<h711Fa12521E0l3BJV4d5X74@6HHb6P8a5e1O_2<B_1A?c1]5f2h5b2:@3L^118P1Q2a6<i
2FKX1212C`2154>k11C9S1j30;2@b19a4hDj6>;_2i4_20n1a2g2o1VI^1\3d26g1:==h2n<c8a12521E0_?o640TI_2_2A?
c1`@K_218P1Q2a6V3?6KT2`274Z21C[3e4g1Z7R<Y4j6g4@k2_2V1a28^4@VH1U2R3d2n1:T1_2U9\<a12521F[F34[7Y=>E
YOQ33F0mA3g8X4b9R1a280]4@VH1U2R3\1W1n1:T1_2kCf1a12521F[F34RE:<`7jJiBk8k=d1a2g2o1VI^1\3d2n1:=V3n<
c8a12521E0_F40QER4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6aJj6T8_2X2a2IA[1o1fH?^1\3\1W1n1:=V3Jj6m2Z2
c8a12521E0[:S<42N>?TG_2_2A1=c1`@[318P1Q2a6V3FKT2g1H154Z21Co5j6e2o2X5g9j6[1n1i4_20S2a28^2o1@]31o2
fA1<^19R3\1W1n1:=F_2n<l6f1a12521E0_F401]1?iCS36_2f1HA?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2m1a2I
m1o1VI^1\3d2n1:=V3n<c8a12521E0XF64g18TG_2_2A?c1`@[318P1Q2^3R3V3FKT2`2154Z21CR5L`<l6S8j6Z3i4_205a
2Xj240_1c1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F34UI_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1a2
a20T2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_25a2`Q2cH34f1a2@P2U2VI^1
P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q21F1f5V3FKT2R2k3P2V2;nDn7j6T8_2^1a2a2U2VI^1P4P2n1:=V3
bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0XF640TI_2_
2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2R2a287V2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34a2XC6S3_2_2A?c1Q
@>[318P1Q23D12c5V3FKT2R2=74Z21CaQ1j6T8_2S2a2f20o1VI^1\3d2n1:=R1S2n<P2i5Ha12521E0_F4Y25eF_2_2A?c1
U:Z6O[218P1Q2b1n4V3FKT2`274Z21Cf904l63X1c4f:j6k3d3C_2W2a2@Bb10o1VI^1\3d2@Z110:=Af1Mn<l6f1a12521E
0[F34\22eF_2_2A?c1X>W2[318P1Q23D54]5V3FKT2`274Z21CS:c7i?j6JY7]11O_2a2@Bb10o1VI^1\3d2@Z110:=Af1Mn
<4^8a12521E0[F34\22eF_2_2A?c1`3i40T5Gd1B[318C217Q2H:]5V3FKT2`274Z21CS:c7i?j6Je64>]11Oi1a2S1b10o1
VI^1\3d2k12:=Af1Mn<c8a12521E0[F34\22eF_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2U2a2S1b10o1^320
2;TE^1\3d23NK:=Af1Mn<c8a12521E0_F4\22eF_2_2A?c1Q2V<W2[318P1Q2a6V3FKT2`274Z21Cf90;[6QAj6T8_1OEa2S
1h4`2;PJh2NV2f1g_14\22d\1d1UA]C0;[6k1a2@U20o1VI^1\3d2n190=V3n<c8a12521E0_F4d1FiF_2_2A?c1`@[318P1
Q2H5110]5V3FKT2`274Z21CaQ1j6T8_2k1a2f20o1VI^1\3d2n190=V3n<c8a12521E0e@i54V166FiF_2_2A?c1`@[318P1
Q2S1Z2R3V3FKT2`274Z21CT:\Gj6T8_2U2a2@U20o1VI^1\3d2n1901;3R3_2^:c8a12521E0_F4d1GhF_2_2A?[17`@[318
P1Q23B1102110]5V3;:KT2`274Z21CT:\Gj6T8_2T2a2@U20o1VI^1\3d2n1901;3R3n<c8a12521B20_F4d1`G_2_2A?[17
`@[318P1Q23B1102110]5V3;:KT2`274Z21CT:\Gj6T8_2\3a2@V2o1VI^1\3d2T1;66901;3?`13K1n<\7V1a12521B20^2
W18HH`1_8Z1Jf44]1gG_2O_1A68[17h1;o2o27o36l3[318P1Q23@11102110j3b1V3;:K`1CFi174`1I1Cf3::n1h3S=X:j
6J?CR3R3_24a2a2@V2o1VI^1\3d2T1;66901;3?`13Mn<c8a12521E0o3a1`?\14UI_2_2A68[17_:P6[318P1Q23@111021
10]5V3;:KT2Fi174Z21CQ4R6\Gj6JV4R3_2Oa2[1QW1WP1A4c3H^<4GT5fIj;PGa21P4o3W42b<f2Y3V1@l2R<10c2Ea2[1k
LU:QNl2^6\:4GgQ2d6W82b<W7@o>10c2i3a2@Ac10o1X>X4j3k1MLA2j2>61:P2n1:=X2M:a2g99=\7Ha12521E0l3R:8c1[
66401X1g14k=Z5^1V1_2_2A148c1m=b2K3[2180C;Q231>310e5V3FK`1C7:D6C=721Bg11C\41Cl2g2^4_20j11S1]2Z:j6
>;X395`3]11On2a2@U20o1VI^1\3d2n1:;1V3n<c8a12521E0l3Q1\7Y36[6640P19g1i=6P8_2_2A68c1T1a9b56Hb218D;
Q23@310f3n1V3F5ET27e14=74Z21CX4314>S:_2Q3]2Q1[5l3j6>d3?`3_2[3a2@U20o1VI^1\3Od1n1:=a1d1^1_;\71T1a
12521E0U3Fh9l22b56401o=P9a1?_2_2A141652U14T5W4Y19e3i1?e2518P1Q23D10P2P1;8]1@V3FKi1:7:DJ=74Bg11Cn
1^1?:31`84CV1Q4h8f5j6T8_2e1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F34b2bF_2_2A?c1`@[318P1Q2a6V3FKT2`27
4Z21CU8YHQ1j6T8_28a2<mn1mJ4b2Ya2YH<a2O1TR1121RGcO34S3n2a2f20o1n63X;[3^3AL\3d2n1:=V3U55Z4X2Nc8[15
2521E0b2lC4@@1a1d2Cb1n9W30[4_2_2A?c1`@[318D;Q262l5:V3FKX1K`274Z21C9n3314>2S1e1T4P9e9e2j6>;j3^3]1
1O0i1a280W2U2@VH1<^19R3CP2n1:=F_2bBo2a12521E0_F4REGZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2k1a2
80]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4REGZ3_2_2A?c1`@[3180OQ2a6V3FKT2`274Z21CaQ1j6T8_2`1a220]2
U2VI^1P4P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_25a2Xj2401`1a2a20T2VI^1P4P2
n1:=V3bEa12521E0[F340TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2d1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[
F34a2cF]21_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2o1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0V6X@423OHI5
UF_2_2A?Q1A[5T1o9[318P1Q2a6V3FKT27X274Bg11Co7o?a9j6T8_26a2Xj2423b2e1a2g2o1VI^1\3d2n1:=V3n<c8a125
21E0_F46b2[F_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc3DXMj6T8_2h1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0d?AAb
534UI_2_2A68c1`@[318P1Q2a6V3FKT2`274OZ11Ck2eNj6T8_2R2a2g2o1VI^1\3d2n1:=V3n<c8a12521E0m5f9AX64P=T
<_2_2A68c1`@[318P1Q2a6V3FKT2`2721Z21CX431`2775U@11a9j6JY7_2a1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40T
I_2_2<4?52U14fC518P1Q2a6V3FKT2n5P2`Oj6T8_2b1a2@P2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?8U14fC51
8P1Q2Hh5V3FKT2n5P2`Oj6T8_2b1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?5X14fC518P1Q2a6V3FKT2n5P2
n:HhCj6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?8Z1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2i1a2g2o1
VIAL\3d2n1:=V3n<c8a12521E0[F34S1<WC0[4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc4`7\Ej6T8_2i1a2f20o1Q4T
E^1\3d2n1:=V3n<c8a12521E0XF234Q1_6cA_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR5^Lj6T8_2d1a2@>a1U2VI^1h
3140P2n1:=V3bEa12521E0e@i54UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2`Oj6T8_2f1a28X2U2@VH1<^19R3CP2n1:=F_
2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2La287V4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[
R1H1nAh1a280W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2T1Z1<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2d1
a2@A^1U2VI^1m2R1P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2H10e5V3FKT2n5P2`Oj6T8_2m1a287P2U2@VH1<
^19R3CP2n1:=F_2bEa12521E0[F34jEZ3_2_2<4?c1fC518P1Q23D101c5V3FKT2X5EP2`Oj6T8_2b1a2@P2U2VI^1P4P2n1
:=V3bEa12521E0[F340TI_2_2<4?c1fC518P1Q23Dh5V3FKT2n5P2`Oj6T8_2k1a28^2o1@VH1<^19R3d2n1:=F_2n<c8a12
521E0[F34jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6[1h6a1Mk1a28^2o1@VH1<^19R3d2n1:=F_2n<c8a1252
1E0[F34a2`BGZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2Y2a28]20o1@6oG1<^19R3d2n1:=F_2n<c8a1252
1E0_F4`1?RA@]1:<I`2S2;T1@IA1=c1X6W:[318P1Q2^3R3V3FKT2`274Z21Cl<dDj6T84Z2n1a280W2U2@R<S<1<^19R3CP
2n1:=F_2bEa12521E0_F4i>X6:<Z3S2;e1I<4?c1fC518P1Q2^3R3V3FKT2X5EP2`Oj6T8_2Oa28^4@VH1U2R3d2n1:T1_2b
Ea12521F_F4a2P=_5:<^5lLiBb=h1a280W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2e1I<4?c1fC518P1Q2a6V
3FKT2X5EP2`Oj6T8_2g1a2S1b10o1VI^1\3d2k12:=Af1Mn<c8a12521E0_F4UI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21
CaQ1j6T8_1Od1a2W1Y1U2VI^1P4P2n1:=V3d=Il4V2a12521E0[F34a2cF_2_2<4?c1fC518P1Q2a6V3FKT2S5JP2`Oj6T8_
2P2a2@EZ1U2VI^1P4P2n1:=V3bEa12521E0_F40R1<dG_2_2<4?52U14fC518P1Q2Hh5V3FKT2W1?h1]2P2n:4C:m4h8f5j6
JY7_2X2a2@U20o1VI^1\3d2n1:=V3n<c8a12521E0XF640Z1iG_2_2A6852U14T5[;[318P1Q23D10e5V3FKT27OX174Z21C
o<4C:m4f1Q7f5j6T8_2W2a2@U20o1Q4TE^1\3d2n1:=V3R3k9c8a125200E0hEF40H1Z2nE_2_2A?c1`@[318P1Q2H101c5V
3FKT2`2334;=`11Cm3Q94CZ;]8j6T8_2d1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0_F40TI_2_2A148c1`@[318P1Q2a6V3
FKT2`274Z21CaQ1j6T8_2f1a25a2o1R>S;^1\3d2n1:=V3n<c8a12521E0XF640TI_2_2A68c1`@[318P1Q2a6V3FKT2`274
Z21CaQ1j6T8_2d1a2Q1_10T2n>W:^1m32P2n1:=V3bEa12521E0_F40TI\22_2<4?V1<fC518P1Q2a6V3FKT2n5P2`Oj6T8_
24a2Xj24b2:a2O1TR1121jf14ce1h1a2a2U2VI^1P4P2n1:=V3d8m<a12521E0R;\;4\3hE_2_2<4?c1fC5180O3m13F0e5m
1X1FKT2n5P2i6o@f7j6T8_2_1a22^20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6
T8_27a2@ci234Zh1Dj1a2@V2o1VI^1\3d2n1:=V3n<c8a12521E0XF234[1iG_2_2A?c1`@[318P1Q23D101c5V3FKT2`274
Z21CaQ1j6T8_2_1a2a20T2VI^1P4P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2h1a28X
20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2e1a2g2o1VI^1\3d
2n1:=V3n<c8a12521E0[F34S1LQ@R7_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1a2a2U2VI^1P4P2n1:=V3b
Ea12521E0XF234UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2Q1a280]4@VH1U2R3d2n1:T1_2bEa12521F[F34kD6G
U3i3@jJiBo7La280]4@VH1U2R3d2n1:T1_2bEa12521F[F34jEo6[KiB8a2Tj234V1O09c1a2g2o1VI^1\3d2n1:=V3n<c8a
12521E0XF64UI_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_26a2Tj234V194a2Tj2341b22b2Tk14b2`Q1a`1nU
32b2kQ32b2fn2Lb2IV6hd3e_18BET2@>a14`4o<16@g:@416Q1859:3b25jg3?b23JoHV914UT1c7fMV8T45SO16b2NoHV91
45b2NVR1142b2nI2b2n=2b2Y@3b2Y@02b2gQ33b2gQ3e]33b2\o2dU12b2bP52b2\o22b2Tn22b2ek42b2mS37b2<Q9oa3`1
n5R?\3b2Y1Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2
Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3b2Y1Mh4i@5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1
c1E253Y1U1>=2b2e>3b2]\1nb12b2j<_1b2`20T2S8RA^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT
2n5P2`Oj6T8_22b2X@_1b2`20T2a;d=^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2
3b2V@13b2l:M4b2P:KM2b2j;4b2j;f9`O5b2j;f9`Og86b2g2dLW3oS4kW15b2g2dLW3k[52b2SQ13b2SQ1<3b2i7Ud33b2U
GiT34b2V3nChf52b2hQ32b2gY33b2gY3]:3b2gY3k;3b2T_1bj12b212b25R1b270E1e3@VH1U2R3;121Q2n1:T1_2bEa125
21Fa9m<4e:T;[R1iBb1b2Na10T2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_
2Lb2510]4@VH1U2R3d2n1:T1_2bEa12521F_F4e:T;[R1iB^1b2`20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2`Oj6T8_2Nb270Eg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4jE[R1iBe1b25H1_10T2VI^1h31210
P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_23b213Eb20f2dLW3mV1[R1R1W1Bg20^3Y1DT
3ZN1n=kW1Z27b20f2dLW3ic2Qh2T1b2060]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEV6i29C\HiBb=W6TH3X53b20]f32b2
`Q34b25`n2i23b25TZ4]1b2`2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_22b
2Rj46b2NS5RM14;b25H1TR1121dZ2X2gY17b2N1TR11212b2al4Jb2Nh11bLf14[1>114S1l7j1l8j9`@o1DV:Z3Qg1Z;^2k
W1;b2Nh1dLW3@14P9hW1Yj3j1b2N2^1U2VI^1m2J140P2n1:=V3N0bDa12521E0^@P64[7iA_2_2<4?c1fC518P1Q2a6V3FK
T2n5P2T:4:kDj6T8_27b2NVR114P9hW1_1b2`20T2VI^1P4P2n1:=V3m>d6a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FK
T2n5P2`Oj6T8_28b2N1TR1121Yk13b2fn2S52b2l22b2UT25b2fn2lFZE^T25b20en2V5`B3b2fn2V52b2`W43b2Wj1X]24b
2Wj10W]23b2ce3hY22b2Ud33b2cW4_43b2W1[V45b2cW4^3M22b2cW42b2an23b2an2kl1Lb2IV6hd3e_18BET2@>a14`4o<
16@g:@416Q1859:5b2f?0aa21;b2o23^1QY5h90c6eCT7:5b2d]5h90^Q13b2oW3lj12b2cS6R1b2IV6hU2e>YP1e_18BET2
@>a14`4_4U411U416@g:@416Q1859:2b2Ti53b2PR3oo12b2PR53b2fn2Y33b2XH13b2XH]V23b2XHeV22b2kG4b2kGXS1WV
12b2ZH6b25RH1VQ1^n15b2T_1\:mU1[23b2T_1fb1;b25H1TR1121TFMVT16b2g2dLW3Rl1h_32b2]\12b2PZ12b2_W14b2V
1XV1hm36b2JdV1TX4hO:=c2eHh7\2_1TC0P3T>e]1[8`]1P?5c2^P1\2_1Qb23c2kR1ac23c2]f3R_16c2bIXc1aY1j@^l12
c2]f3Mc2HV6]_3Z5e_18BET2@>a14`4o<16@g:@416Q1859:Nc2HV6]_3Z5fV1n88BET2@>a14`4o<16@g:@416Q1859:_1c
2_20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_23c2]f3kT13c2_d2mQ15c2R
1iR3`BQ\17c2R1iR3`BgC167c2U1XV1]2S:\R2i^16c2^W1]2S:\R2Q\15c2^W1]2S:\R2a1c2_20T2VI^1P4P2n118=V3c8
n<a12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_28c2Ro22h3^CU4\Q1k53c2]f3Q\16c2en2PBf5U4a?`
1c2e2o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2;S2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_25c2jo2bFb>36c2R1
gn2bFb>3:c2R1bm2T1^AS5b>3Y5B3c2]f3SZ13c2gn2eG3c2]f3gC3c2]f3U`13c2]f3XBNc2HV6]_3Z5i;kS18BET2@>a14
`4o<16@g:@416Q1859:3c2]f3TA:c2]>^S1c50jl1P2mCYT1aZ14c2n:^3oW37c2n:^3VW3H]1j@6c2]>gW1\EjZ1hl23c2Y
V3S@7c2MVR114Qc2Zk26c2MVR114Qc2=c2M1TR1121`P2`BcDMnR1]P18c2MVR114Qc2WDjJ4c2VR3VDQA3c2]f3QA5c2en2
`3VDQA3c2P?\W35c2P?V[1Ul1PD3c2en2gG3c2]f3PD3c2lS3`B5c2on2l4`BQ\15c2\\1ma1\3eD3c2\\1PZ24c2\\1Ze1e
D_1c2_2U2VI^1P4P2n1:=V3ObDa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2;c2U1^Q1hR1lHe4\CD
a2N\Q19c2]U2aIP4\CV3NkW1f\16c2jS2b1V4[I\C6c2VNeCZJRBRH8c2R1SMZ5P1dW1RBRH;c2R1SMZ5eX1UZ1XBg1>`Q1[
43c2nc2^R13c2:Rf34c2:Rf3Q\1P1c2602Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jEV6i29C]En2iB^1c2_2U2VI^1P4P2n
1:=V3bEa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_29c2Ua3a12Z1W2d10\24c2]f3R4nW1P1c260]4
@VH1U2R3d2n1:T1_2bEa12521F_F4jEV6i29C:QH^7Z;6c2U1Tm2RHU4cZ15c2V1hm2]GU43c2]f3U49c2f2dLW3ic2P3cQ1
`;kW16c2f2dLW3ic2Qh23c2]f3dE4c2R1Ze3dE6c2R1Ze3PD`124c2]f3aE0=c2R3k?f5e6Qg2XCi2c2[1Kn3^_13c2R1Ze3
9c2R1`Oie2oDAY9`KaD6c2]f3WDY10C4c2]f3TA_4S5c2J:2Mc2T2Q8g85:`264f1404_1:6:1206C?4E020011146212260
171B24K1P1T111O0151BU1<;Ii5Q1BJ5`3J40?F037<:0@?o2X?k1c<GG315a9Q7S24V12]23CDV3313<[61Y1Mk34T2241G
2212AX2T551S1k1_1Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=YLb9]3c2X1Mh4i@5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3]23Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q
1c1E253Y1U1>=3c2]f3aE4c2`_3l6aE2d20_1d20]20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3
FKT2n5P2`Oj6T8_2^1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_21d2`
1d20R1Z10T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2h1d250W20T2@VH1<^1
9R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2^1d2^2U2VI^1P4P2n1:=V3bEa12
521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2Jd250]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB3d2
0eX3_1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2a1d2^20T2VI^1P
4P2n1:=V3bEa12521E0_F4e:n8\2S3_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1d20]2U2VI^1P4P2n1:=V3bEa12
521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2Jd231^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB7d2L1
TR1121P2d2313B1_1U2@VH1<^19S2N;1210P2n1:=F_2bEa12521E0_F4dCU2Z3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`O
j6T8_2Id25^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBg1d250W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_
2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2_1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4TAP8_2_2<4?c1fC518P1Q2
a6V3FKT2n5P2`Oj6T8_22d2mW32d2VNh1d250W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4=1c1fC518P1Q
2a6V3FKT2X5EP2`Oj6T8_2^1d23102B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4e:S4^3_1;MG6n20g6ZEQ3iBXJKd20
40]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBg1d25X20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1
fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2n1d25X25o1@VH1<^19R3CP2n1:=F_2n<c8a12521E0_F4REGZ3_2_2<4?c1`@U3518
P1Q2a6V3FKT2`274Z21CP2`Oj6T8_22d2ng3S2d253B1e1o1@VH1<>O9S2N;121Q2n1:=F_2n<c8a12521E0_F4hCQ2Z3_2m
1AA?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1d2d2o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2
a6V3FKT2`274Z21CaQ1j6T8_2a1d22[20T2[Bj6^1P4P2n1:=V3bEa12521E0_F4gE]3_2_2<4?c1fC518P1Q2a6V3FKT2n5
P2`Oj6T8_2Nd250]4@U2Z1eD1U2R3d2n1:T1_2bEa12521F_F4dCU26TR1iBh1d25^2o1@VH1<^19R3d2n1:=F_2n<c8a125
21E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2
<4?c1fC518P1Q2a6V3FKT2n5P2X5WJj6T8_22d2Ug3i1d250W20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4dCU2Z3_2_2
<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_22d2Uo59d2]6\Q3l2W3C_5b3ANd25^4@W1nF1U2R3d2n1:T1_2bEa12521F_F4
_=T6V1N`7jJiB`1d20]20T2n:W>^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1e2
]20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_21e2l4f2G84Mh4Q8g85:`264f
1404_1:6:406S142B0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`35D5V1037<:0@?NP2hMGG315a9a3_3<7
<L1221V12?Q2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>2:T2f27B5]3hCl87B02
1111;42114P12g4[3i6i1NDh1JEF<i1h1[Bc<o>F2T1O3I762Q1510U1U37_4Y6Q8@4[2`;o2X1m5Y2XEQF5f2i\3i<E<]3f
2U1Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9a3_3b3a2Ck331
3<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=4f2i\3oe2PFGf2Yc1j=2H2S1124WY1V35c2a1Kn1KeY1i
4XCl8T>3f2Ua2cK3f2i\326f2c2dLW3XZ2bQ3Df26Y4nO853`;31T1020l@hY11[:WKgQ24f2i\31d4Y1f2P1VGl87B02111
1;42Y12g4[3k<\1<i1hP1o>33d3<<0K[1W>b84l=o2X1m5Y2R1f2d2_Nj1\1g4[3h60f3Z2\1<i1k3l[1c42X2_F:Q>o2EBf
2V3Ga1Y114TA^FNf2d2_Nj1\1g4[3`:Z2\1<i1k3l[1c42X2_F:Q>o2EBf2V3Y2[14TA^F9f26Y4nOYX21cU1o5gk12f2i\3
Lf2d2_Nj1\1g4[3`:Z2\1<i1k3l[1c42X2_F:Q>o2EBm5Y2`1TA^F4f2i\3Y7Vj1Mf2d2_Nj1\1g4[3`:Z2\1<i1k3l[1c42
Q1V1_F:Q>o2EBm5Y2`1TA^FAf26Y4nO`Ng3PV12V4<I8Y2Y2WKPGfZ1g4f2G84Mh4Q8g85:`264f1404_1:6:406S142B020
0111;212260171B21N1P1T111O0151BU1<;Ii5Q1BJ5`3J5?F037<:0@?o2hMGG315a9a3_3<f14V12a2CDV3313<[61Y1Mk
34f1=241O2j2`6[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>=h:S1f26K[31[1[3V9_3\79h6P8YEaEV3T3a<^21[1b3;
91^3h1P6A\2=VAV6`<o^15f2Yc1_i1f5Rd1j3f2U1Mh4Z2\9JV45:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<;Ii5Q1BJ5`3J5[17<\1o2\7W:S2o9GG315a9a3_3V1[2a2Cg2S1313<[61Y1MP4T226O2j2`6k1_1Q28=H32986FT1P1R1
3Mc1E253Y1U1>=2g2o_3b3g2T1Mh4Q7g95:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\
1NP2hMGG315a9f5=0Kb3a2Ck3313<[61Y1MP4T226O2j2`6Q5;8=H32986FT1P1R1Q1c1E253Y1U1>=:g2ao2j?X3n3X1S7I
8gf26g2Y5eZ3P4T4Pk19g2W62W?d<fKlQ28W1Z4g2F=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P
1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2`6[3Q28396A3298
6F9JP1R1Q1AQ1E253Y1U1>=P1g222Y41@VH1U2R3i1Jn1:T1_2bEa12521F_F4eD>Em3]NiBm^1g1g2a2o1gH>^1\3d2n1:=
V3n<?h4Z3a12521E0a9jR1]3Ma1W27A?c1X6W:[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2>g2X7m4R6Zh2m3KY3f:^1U1W1
\4Q_13g2_B42g2oQ22g2Uh31g23g2b`1\o1b1g2Ia1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2W27<4?c1fC518P1Q2a
6V3FKT2n5P2`Oj6T8_23g2o_3U85g2c\3[3P4T4Lg22^4@VH1U2R3d2n1:T1_2bEa12521F_F4TEB2m3]NiB3g2o_3P48g2o
2aD[g2=0c4^n1W5g2F=Mh4Q7Og85:`264f1404_1:6:1206C?21E0200111522212260171B2P11P1T111O0151BU1<;Ii5Q
1B=<5Q1Y340?F037<:0@?P2;BX7o7_>GG315a9U6K3ME;[12k1ECDV3313<[61Y1Mk34h1;241O2J;c1\5S1k1_1Q28396A3
29166F9JP1R1Q1AQ1E253Y1U1>=X5g9R41h23h2_814h2kj2SCj93h2k[3n;3h2jg3QR12h2bS6Kh21^4@VH1U2R3d2n1:T1
_2bEa12521F_F4b=W8h7bJiBh1h2H1e1o1VI^1\3;121Q2n1:=V3a9\3n40c3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FK
T2`274Z21CaQ1j6T8_28h25B1TR11215h2HVR114Q1h2102B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jE[R1iB3h2ZQ
3_F2h2jg34h2_81X_3:h2H1iGZ:121\P1^W1Lh210]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEZ9C\HiBJh210]4@VH1U2R3
d2n1:T1_2bEa12521F_F4jE[R1iBP1h210E1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jE[R1iBLh2102Z4@VH1U2R3d2
n1:T1_2bEa12521F_F4jEh7bJiB4h2dS3W1mBMh213Z4@VH1U2R3d2n1:T1_2bEa12521F_F4dCU2[7<bJiBQ1h210E1e3@V
H1U2R3;121Q2n1:T1_2bEa12521F_F4S7f>[R1iBh1h25B1_10T2VI^1h31210P2n1:=V3bEa12521E0_F4dCX2W3Ma1_2<4
?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2Y1h2102B1e3@VH1U2<e2;121Q2n1:T1_2bEa12521F_F4dCU22U4Q5C\H^7o8Z26
h2RH1h7]IYX1S1h210E1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4dCU2[5\2bJiBh1h2102T2U2@VH1<^19R3CP2n1:=F
_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2g1h2Bm1o1VI^1\3d2n1:=V3n<c8a12521E0YZ1
`5_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21<6c<jBR2X401^2T8_25h2ZQ3`<`;C3i2R]32X3i2;FE0R<47?c1>P320b28o5
06234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:
\1i1j181436P1R1S22]13\P11U3:T;Y31W3i2;FE0R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3
_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31V3i2;\
10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1
><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31U5i2;\11h2U2o6247?a11>FY220?[27b2o240412312@3
<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3<4;630<<2N3A9C5c6H=B`1V20U122B>b11e1
_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@U<S31U3:T;I_211m4i2;\11h2U2o6247?a11>
FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H
=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_211U3i2;\1
S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><
:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31[5i2;FE1h2U2o6247?a11>FY220?[27b23k240412312@3<
63?140411R11:4801CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3a2JW1W2n<6T9260:3M:0I24I3A9C5c6H=S2V20U1222?>b11
e1_2U1><4221@X3CBb2T5MDb57OQ3f4e1m3\128]1B=>:81436P1R1S22>N3018f@Y?1U3:T;I_211`5i2;FE1h2U2o62442
?a11>FY220?;o17b23k240412312@3<63?140411P111:4801CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3a2JW1W2n<6T9260:
3M:0<<24I3A9C5c6H=S2V20U1222?>b11e1_2U1><4221@X3CBb2T5MDb57OQ3a44e1m3\128]1B=>:81436P1R1S22>N301
8f@Y?1U3:T;I_211m6i2;FE00h2116:_1o62442364a11>FY2204:d1F7b2o240412312@3<323?140411P1115448013111
62B15?;1L1N1I:12W1CG><:f7B3`1]1Q2^3\3W1W2U389M0P3m1Q20<<:6T9260:3A;:0I24>:3A9C5c6H=B`1V20U1222?>
b11e18V2U1><4221@k1\1CBb2Y4JMDb57Oe15U1n2b14<X1_2]1\128]1B=>:81436P1R1S22>N3018P5e;n1a8\3[11NV2:
S1P:IP1^111e6i2;11BE1h2;e13o6247?a11>FY220?[27b2o240412312783<63?140411P13:482CB15;AL19D12F:12>B
5C3C><o2=1a4B3`1]1Q2^3Z31_3Bh3:N129600R4]26e4^42230:3M:0Q1I36:9C5c6H=S2V20U122B>b11e18V2U1><4221
@k1\1CBb2c4@MD:m3Y17Oi15386=a44e1m3FE28]1B=>:814365JR1S22>N3;Z?IAk1W8<P2m1I1c1a1:T;I_211T5i2;41?
Gh2U2o677Q21>FY23?c2b2o2:12312D<63?140411_1482CB7ML1N1I:12W1Cc4=1i6]1Q2fP1260:3M63=^136:Kf5T1H=S
2W2R152B>b11e1_2U1><4221@k1c2b2T5MDb5W33Z7m3\128P2=>J3a4>^1l552BET2@>T1<4[44l2I87l1CY1W2Ij116@^5
X5@416Q1859:_2?_211Bi2@c1`\11Yf1a5^22ao1bAV1\2V61o5J0P1j20E1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4j
E\On2iBKj2@m3@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJiBTP1Ij20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBJ
j20]4@VH1U2R3d2n1:T1_2bEa12521F_F4S7f>[R1iBf1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?
c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2T2j23B1e1o1@VH1<^19R3;121Q2n1:=F_2U9h3c8a12521E0a9m<4hCQ22W3_2T1
Z1A?c1`@[318P1Q2a6V3FKT2`274Z21CZ<VEj6T8_2i2j2]20o1@S<R<1<^19R3d2n1:=F_2T6i6c8a12521E0k2i=2f54]6
R>A:<2W3_2T1@IA148c1`@c16]12183@;Q29Q2V2n1V3FKT27_1H74Z21Cl<W6^42f1j1X6j6l23S54Z2Lj20]4@VH1U2R3d
2n1:T1_2bEa12521F_F4jEo6YHQ3iBXJS2j2]20o1@VH1<^19R3d2n1:=F_2T6i6c8a12521E0X>V84jEZ3_2_2A?5]1`@[3
18P1Q2a6V3FKT27X274I`11CW4g1cA2f14n7j6T8_2X1j23B1e3@VH15[1CR3;121Q2n1:T1_2]CT2a12521FQA]54[>^7U3
i3\H@]2iBi1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0V@X64REGZ3_2T1Z1<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T
8_2g1j20W20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2e1j2X2U
2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2m1j202B1_1U2@VH1<^1
9R3;1210P2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2a1j2010B1c31@VH1U2R3;12
1V1Jn1:T1_2bEa12521F_F4XBBX1e1U3i3FY19C]E@e1GiBYHcFR1j202B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4hC
Q2U3UOiBm1j2^2o1@`3eD1<^19R3d2n1:=F_2n<c8a12521E0_F4REGZ3_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274X1Q11Cj
>b=S5j6T8_2Lj2^4@VH1U2R3d2n1:T1_2[>V7a12521F_>T4j34dCU2[R1iBJj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4dC
U2[R1iBf2k1j2Fg1o1@VH1<^19R3;14Q2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1
j6T8_2h1j2^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CP7`Jj6T8_2
Jj20]4@VH1U2R3d2n1:T1_2k6f>a12521F_F4jE[R1iBc2j2F2c10o1@VB[1b401<:S19S2>094;14Q2ON:=F_2n<c8a1252
1E0K\E64hBQ3Z3_2_2A148c1Bm?[318P1Q2b4n1V3FKT2^21334Fc11C\41ZCg9j6T8_2V1j202B1e3@bCc41U2R3;121Q2n
1:T1_2bEa12521F_F4hCQ2U3UOiBm4;nDOj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEU3UOiBP<X<2f14Q1j202B1e3@V
H1U2R3;121Q2n1:T1_2bEa12521F_F4jEU3UOiBQ1j202B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jEa7iJiBJj20]4
@VH1U2R3d2n1:T1_2bEa12521F_F4jE6TR1iBW2j20\20o1@`3eD1<^19R3d2n1:=F_2n<c8a12521E0j4V<]54jE6S3_2T1
Z1A391A52H`@[3183@;Q2a6V3FKT2`274Z21C_3cE]8j6T8_2\1j23Z4@VH1U2R3d2n1:T1_2T6]?a12521F_F4DSCQ2l5S3
9CVCd1A@e1Gl8l9b=W6S8P@3X5Nj202Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jEP9M\HiBYH2Lj20]4@VH1U2R3d2n1:T1_
2bEa12521F_F4jEP99C\HiBNj202Z4@VH1U2R3d2n1:T1_2bEa12521F_F4e:n8U2[R1iBP=_2Nj20]4@VH1U2R3d2n1:T1_
2bBo2a12521D1_F4jEo6[KiBP=_2h1j2^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2T1Z1A?c1`@[318P1Q2a6
V3FKT2`274Z21CaQ1j6T8_2j1j20]2o1@g;^<1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2T1Z1A?c1`@[318P1Q2a6V3
FKT2`274Z21CaQ1j6T8_2Nj20]4@]31fD1U2R3d2n1:T1_2bEa12521F_F4kDN6Y7jJiBW1j20Eg3@]31VA2\31U2R3;14Q2
n1:T1_2bEa12521F_F4XBk1FN6n2Z4jJiBT1j20E1e3@]31VA_31U2R3;121Q2n1:T1_2bEa12521F_F4XBa36TR1iBJj20]
4@VH1U2R3d2n1:T1_2bEa12521F_F4jE`7jJiBP1j23Bg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4dCU2U1b6bJiBJj20]4
@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJiBMj2Fg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4jEh7bJiBKj202Z4@VH1U2
R3d2n1:T1_2bEa12521F_F4jE[R1iBSMU1j23Bg3@UH01a1CR3;14Q2n1:T1_2bEa12521FS3[C4dCU2V3T4<bJiB3Kj202Z
4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1l8l9Ij23Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBg1j20W2U2@VH1<^
19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<41=c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2m1j2^2o1@jA[61<^19R3d2n1:
=F_2j2S:c8a12521E0_F4WEB23S3_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2Jj2^4@VH1U2R3d2n1:T1_2bE
a12521F_F4jEn8\IiBP<g1j20W2U2@VH1<^19R3CP2n1:=F_2[2VCa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5
EP2`Oj6T8_2f1j2X20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2
Kj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE6n2UOiBJj20L`3@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBNj2D1g3@V
H1U2R3;14Q2n1:T1_2bEa12521F_F4jE[R1iBac1Mj2Fg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4jEg5cLiBV1j22Y2o11
@VH19k1R3i1Jn1:T1_2Q=Q17V7a12521F_F4jCo1h1n3g5kF`=X5m^1Nj22Y41@VH1U2R3i1Jn1:T1_2bEa12521F_F4jEg5
cL^=Z5m^1Z2j2]20o1@VH1<^19R3d2n1:=F_2T6i6Ni6Ja12521E0h5f@4Q1P8o8g3Z3k1C_2A?c1`@[318D;Q29Q2U4V3FK
T2R2=74Z21CS>i3_<S3j6>;e3c3_2T2j2F1e1o1@VH1<:S19MI;N;1212n1n1:=F_2n<c8a12521E0_F4dCU2Z3_2_2A?c1^
=Q3[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2Q1j202B1e3@VH1U2R3;121Q2n1:T1_2f3kAa12521F_F4jE[R1iBj1j2^2o1
@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4]E<Z3S2;e1IA?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2Lj2^4@S<R<1U
2R3d2n1:T1_2bEa12521F_F4`DY1^5Q2jJiBOj23Z4@VH1U2R3d2n1:T1_2bEa12521F_F4DUEUMd1R1]2[2V;V5P1j20]4@
VH1U2R3d2n1:T1_2bEa12521F_F4dCU2P9lF]2iBb=b1aFd;Ij2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBgU1g1j2
0W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2Hj2^4@VH1U2R3d
2n1:T1_2bEa12521F_F4jE[R1iBP1j23B1e3@VH1U2<e2;121Q2n1:T1_2bEa12521F_F4jE[R1iBKj2^4@VH1U2R3d2n1:T
1_2bEa12521F_F4dCU2h7bJiB>P1j2Fe1Q2@VH1U2R3;14Q2n1:T1_2Q=`8a12521F_F4jE_;kF`=X5Ij2^4@VH1U2R3d2n1
:T1_2bEa12521F_F4jE6TR1iBIj2^4@`3eD1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBi1j2^2o1@VH1<^19R3d2n1:=F_2b
3[9Nd7a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2Q1j2@m3@`3eD1U2R3d2n1:T1_2^61_<a
2a125216?_F4jEo6\FV4GiBOj2^4@VH1U2R3d2n1:T1_2^61Q?\1425216?_F4jEo6UFU5b<V6Lj23Z4@VH1U2R3d2n1:T1_
2Y?X6a125216?_F4SEF[R1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEo6[KiBJj2^4@VH1U2R3d2n1:T1_2bEa1252
1F_F4iAP4o6[KiBKj2^4@U2PF1U2R3d2n1:T1_2bEa12521F_F4jEa=g3QAiBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4
e:T;[R1iBIj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJiBg1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4dAU
4Z3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2P1j20]4@VH1U2R3d2n1:T1_2bEa12521F_F4i3d3U:o1U2h7bJR;f7
WNi1j2^2o1@b>c91<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8a1MJj
2^4@`>e91U2R3d2n1:T1_2bEa12521FSA[54jE[R1iBJj2^4@VH1U2R3d2n1:T1_2V8j6`6a12521F_F4jE[R1iBJj20]4@V
H1U2R3d2n1:T1_2bEa12521F_F4jEZ9PIiBHj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBU1j20]4@V<1S1i:1U2R3
d2n1:T1_2bEa12521FiDe14D_?f2W2Fh7bJl6W2S3`6Jj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1^7Z;Jj20]4@VH
1U2R3d2n1:T1_2bEa12521F_F4jE[R1a<W6Jj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE`Lj5iBOj202Z4@VH1U2R3d2n
1:T1_2bEa12521F_F4jE`7_19C\HiBb=j1j20]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34jEZ3_2_2A?c1`@[318P1
Q2a6V3FKT2`274Z21Co5aKj6T8_2j1j20]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A1=c1`@[318P1Q2a6
V3FKT2`274^1K1CaQ1j6T8_2i1j206P2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2Hh5V3FK
T2X5EP2Y9VFj6T8_2i1j206P2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2Hh5V3FKT2X5EP
2`Oj6T8_2R1j23B1e3@VH1KY1R3;121Q2n1:T1_2S>^7a12521F_F4hCQ2[R1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_
F4hCQ2[R1iBT1j2F00e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4dAU4Q<fCb2_2Y@XJKj20]4@VH1U2R3d2n1:T1_2[9V9
o2a12521F_F4jE[R1iBY1j2@AO[2@VH1U2R3d2n1:T1_2^E20a12521F_F4jEZ1\4cLiB]7Q;Y9YAV2H9Ll25Oj2^4@h4X8`
3c71U2R3d2n1:T1_2k6f>a12521F_F4jEg5cL8`BdGj1j20W20T2@VH1<^19R3CP2n1:=F_2X9Y9o2a12521E0_F4jEZ3\22
_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2Nj22Y41@VH1U2R3i1Jn1:T1_2bEa12521F_F4jEU1g8]HiBm^1T1j210Y41
@VH1U2R3i1Jn1:T1_2bEa12521F_F4jEh13P8]H\=1Z5>T?YOh1j2X20T2@VH1<^19R3CP2n1:=F_2S>^7a12521E0_F4jEZ
3\22_2<4?c1fC518P1Q2a6V3FKT2X5EP2`Oj6T8_2Jj27V4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1HPBj1j27V2o1@`3
eD1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CaQ1j6T8_2Lj2^4@VH1U2R3d2
n1:T1_2bEa12521F_F4eD>Em3T4XJiB8l20Y4nOc^2m6]HgQ27l20Y4nOc^2[OgQ2<l20K]3nOP^2Bm3]KdBa1`]19l20Y4n
Oc^2BZ3]KgQ29l20Y4nOTX2^6m3]KgQ2:l20Y4nOTX2^6BZ3]KgQ2;l20Y4nOTX2<Q4o1m3]KgQ23l2mb3m38l20Y4nOc^2m
3]KgQ22l2mb36l20Y4nOo]3gQ21l29l20Y4nOcU1oX1m3]KgQ29l20Y4nOc^2j1R2]KgQ2:l20Y4nOc^2BW1R2]KgQ24l2mb
3j1R23l2mb3j1Cl20K]36gOZ]2131n7l?T4n17b1ASQ1cP19l20Y4nO\]23e1hNgQ2<l20Y4B[Oi\2B3P8]H]R1YO7l20Y4n
OV_2hNgQ2:l20Y4nO\]23e1aMV1gQ25l2ki3:aU1`99l20Y4nOe\2`2Z3]KgQ2=l20Y4UIh6a8g8k3WQ1mJcL^=Xd1:l20<?
\3nOQ63iW3gQ2Nm2K]36>118kNSf1XBm41=0k4i2a50]@7Y1J?f5S1_JW4l9gAl1m2K9S3E118d3V5oEl1[4_7U@4e2Dl7>Y
1W1a4]2b23Ia1Z5Q7l2`5104V3g4e1k37\1j<2k17b1A?4310^6d?Jo9j3Y:R?d27m2Y4nO\]2i1hNgQ2=m2Y4ITO\]2S4P4
]H^=nDW3T?l<8m2K]3nO\]2bP1?WQ25m2Y4nOo]3gQ2;m2K]3nOZ]27n7XFT2dBR_1U1m21@8]3`1X3[Dh6V7i?X2OQ`1n21
5W5o3`1n5;0R=b1Aa@C^1h2V?40V1VDj6C@m2L\3nOV7lHcS2W:a@fOn909`6CT4Fm2K]3nOcAQKdP17?R6Gi>W:V=]52[15
SADQ<b?6m2L\3nOo]3gQ28m2Y4nOae2]H?_FgZ1Gm2B8]363dEU3h6jB]V1QD1313gG`8`R1_=fAh187m2L\3nO`]2^P1gQ2
<m2Y4n=e21W?Z]27aJj5T<be1:m2Y4nOTHdd1V5SFj5_<We1:m2Km1_1nOn;PR3dB[=fQ16m2L\3nOo]3gQ2k3m2NM\2[2i@
5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<;Ii5Q1BJ5f3J[17<\1o2PHg5GG315a9Q7DK7311a1a2C4f331
3<[61Y1MP4T226O2j2e3j2]58=H32986FT1P1R16Jc1E253Y18L>=g[1a3m2NM\2[2i@5:`264f1404_1:6:406X1F4D1562
71HM1P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3_1Q1Ck3313<[61Y1MP4T226O2j2e3j2]58=H32986FT1P
1R1Q1c1E253Y1U1>=g[1?m2Y2o1nOJn5Q=X4dd1F[3V6kF`=Vd1<m2K]3nOiLf1i^115cOHgQ29m2L\3nOV_2i2nK^NXS18m
2Y4nO]N2_c1nKgQ2Fm2U3S1nOV;R3_ASU1i5^4W4`51`41>X1b>eU1WHDT3Lm2U3S1I[Hh6iLg8[Ok21k2KMJQ6S:[1P?ROb
6n=X:D_2D`2f1Jm2S31S1Og3VKS:PGkW1]3X6c8\19S1h?R70h6m1jEn=];d2W4;m2S31S1nOo]3R7dI1[3aM>m2U3S1OnNa
\2n4^LR70aNn=R>`2>m2S31S1nOic1kH`2G_3`JPW1lFi3>m2U3S1nOiW2g4l6`JPW1i8i3X:i3`2S2m2K]363e;j<9T1c5W
4CR7BQ5`3U5e112CM251=;ZOb9O:6b1b1;;157?M_1;^2[GT216AT6T9k233CY4A:S?]=e82J2U32T4U1m2Y4nOW4Cj82Z7U
5e112CM8156ZY1O:i1Z3Ka1W1b1[JYBGZDSF2JX32T4`1m2=k3P<T=T1Fl4W4Cj82Z7U5g1FM815410YY1O:6b1CZ1=MM_1;
Kb1[JYBGZDT:X3c92U32T47m2L\3nOZc2dJgQ29m2Y4UIh6aa2h1dJo<gd16m2U3S1nOo]3gQ28m2U3S1nOT]2jP1mm1i39m
2U3S1nOa\2BjP1gQ2R3@m2Y4EXO\]2f=0c1m;L2c2d1HQQ1lO7m2Y4nO\]2bP1jd1l<Fm2Y4RCk<e>k?0m;[FV1Q5Q2P2e4;
]1a1_4_Dd1Q=ed1?m2Y4RCk<lP2V1Z3f1Q2P2\1R5a1dJgQ28m2Y4h2UMZc2b9QAgQ2Fm21@8]3i4TKjf2`1g20U3k>6AX5c
8m1l6=gV1i38m2L\3nOhGVf2mm1i3Jm207:h1l1b<T>W3@14V1`NjY1[:BdJ_8X2W<[:11[Jj5Am207:h1l1\?Z;W3@14V1Z
c2dJlk1j5o3m21I26F_1L1Y2]2[>5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<;Ii5Q1BJ5a42X17<\1o2h
MGG315a9S3m3b3a2Ck33131:U1U51FBMP4T226O2j2S3Aj2]58=H32986FT1P1R1Q1c1E2531W1U1>=a:fM^3a3m2L1M\2[2
i@5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1M
P4T226O2j2e3j2]58=H32986FT1P1R1Q1c1E253Y1U1>=g[18m2Y4nOmDed1[T1jV1lJ7m2K]3nOo]3dBR_16m2Y4nOab2]K
gQ26m2Y4nO^`1`m1gQ26m2Y4nOe=YP3gQ27m2Y4nOgEWh2UP1aQ1Gm2K]3QKl41W=W6^Il4U4R26Y1j15[1bY1W73`Bi1X]1
<m2L\3nOaCUV1Dg2bY1W7ZL\U1?m2Y4QKk3P1aCdT1m4j`1ZLl1U1b?b=S5>m2K]3h<UCh7]3Y8MdQ1kg1dBR1o]17m2Y4nO
h7VV3gCo]18m2Y4l>QAch2P2ZCgQ26m2Y4l>QAo]3gQ2Bm21I]3i4TK^Df5^c1U9`1W2f3\1e=Alh1j8:m2Y4nOPY2]3[1^3
]1WKgQ28m2Y4SJj5Q:1kS3gQ26m2Y4nOo]3^NXS16m2Y4nO^`2`MgQ27m2Y4nO^`2R2]KgQ2_1m2=k3Y1@c3O_IV1W3V9R6[
>4Y8V2Cf1Q1o1_>f?R2g@[4d1[486T3?73R4V5W6]2`20;Cb1[:^4cBk4j48m2Y4hBU=U[2[7]KgQ25n2BVR114d1n2Ba1U2
VI^1h3140P2n1:=V3bEa12521E0_F4hD0[4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2[=TBj6T8_27n2B]M]3Z1146n2BkP1Z1
148n2BVR114kAc1nT27n2BVR114Zc42Bn2A07nQ114X1XAME^6_Ma1W1[GS6\Y16n2BdNa3148n2BTOQ314_CdT17n2BdN?Q
3146n2BkGZ:14An2T1j613ob2dEa12Z1`1[20W7h2R2f_13n2gP5\11n2^5n20>182Mh4]2Z2X3V61^25:`264f1404_1:6:
406S14E0200111;212260171B2P11P1T111O0151BU1<;>:i5N22?J5g1?57J=<5?F037<:0@?8CR2gM0GG315a9Q7_32Ld1
CDV33131:U14FU1d2>1FBMk34T2241O2j2S3\3k18V1Q28396A32986F9JP1R1Q1AQ1E253Y1;5C>=P41\S1^3n2K1Mh4i@5
:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T
226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=R42n2\\18n2lX1U:fJZE`h1b5T54n2^V3bORL7n2l\3o;9C]EV28n2nI
3fa2n8^S1_2m=2n2nI2n2RX58n2ld1a2PT2lNT5i1^13n2gP5R28n2X2iR1n5Q=WS2\T1N6n2BTOQ3147n2B8kNQ3146n2B]
Mh414:n2B7lNQ314kAc1T79n2B8kNQ314Sf2oX16n2BVR114Sn13n2X3nk53n2DYR12n2fb3P1n2;1V6hd3X[1\48BET2@>a
14`4o<16<3g:@416Q1859:\2Mn2;1V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:9n2BVR114^_2Z1l307n2B1TR11218n
20Q9_@_Q3`1n5R?8n2Q7W11VAQn2h5g37o2e5[3oa3`1n5R?Ao2f2I`5[c2cN`1n5`;a3mAf:EdP11>e8Q1o2:FJ0S7Xd1Q1
dl1`1n5j:8@]3X87TBP5m1S<MQ2a4U13KY3V31d1Y2A8o2IW8S;kV3`1n5R?d3o2:5;Mh4]2[>5:`264f1404_1:6:406X1F
4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3Q2Z1]58=H
32986FT1P1R1Q1c1E253Y1U1>=:o2@8W8VY3h8`1n5R?VC6o2Q9oa3`1n5R?:o2IW8[U1c\2`1n5R?VCZ4Ao2A7W8dFQ314Q
h2`1n5\10c<P1i8\:Bo2Q9QW3m:`1g2063l1B:\10d=P627Bo2@8W8i[1[9Ye1_7`1o2P2B:]1i8j4XCi`1Io2A_8fI14`>P
R2h1f50;S1P5M8T1a7R1^2LBD;RT28o2Q9oa3`1o2n2]1d=;o2A_8fI14fe2Z2`1n5R?Co2@07W8dFQ314aB_U2`1c2300T3
]1d=?o2A_8mEh314Qh2`1o2n2]1d4o8^68o2Q9oa3`1o2n2R?d>8o2Q9\9bX3`1n5[=f1=o2A_8fI14Qh2`1n5R?^6c8\Y1:
o2Q9oa3`1o2c2:R?RT28;o2@`8oa3`1n5]1_84o4V2>o2A_8dFQ314Qh2<S1n58T1d=7o2Q9d_3Z2`1n5R?:o2@8W8dFZk2`
1n5R?VC:o2@8W8_\1_U2`1n5R?VC8o2@`8oa3`1n5R?Q2Ao2Q9fT1]No5\?]I`1n5R2W4g8^6k@oAP5c@@o2AS5[3dFQ314k
AUl1_2_7<S1n5R?:o2@8W8j;1RV3`1n5R?T4o2:>22J3CP4]2[>5:`264f1404_1:6:406S14F4D156271f11P1T111O015D
U1<;I2f5Q1BJ5a4[17<L?o2hMGG315a9Q7W2Z1a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E2533
U1U1>=Q8fG1j2P1h31o3?Fo2@`8Q`1d:Hd5l<]Bj>0LE:1C`1n5R?aGlT1b1V3o2>10:e4P1]2c5m8:`264o54E0200111;2
12100400171B2\40151U2;Ii5Q75V1037<:0@?LR2hMoE2a2CDb3:U1U51FBMP4T2241Q7h6Q28396A32986F9JP1T2AT2Y1
bY1S1o2<3<e5]2oa3:U1n5R?]I8BET2@>a14`4o<16@g:@416Q1859:_1o2<3m1T4]2`JlT1Y5e4aX1:U1n5l2i1n1j1a6]I
8BET2@>a14Lc3^3_1Y6f116@g:@416Q1859:i1o20U100h7S9g2^8l1T<2j;\3;;2Dm2\MWIT5`1W2n1g1V13c5c433?=2KV
11120011122W2k261eB36R9PS15Q2o2k100S7`Kj9g1:7=a1l2X1`23Z2]2j112a[1^<c2`1g2V3a:i31Dc7`4Ae;=00h1Q4
S7^?2285108>5=<5o2j3P392Na151<Jd1o2@07c4n2DT;];S314W9o3X1n4E7[2]1M^1@:cLUJf5<0R1[19X48T7c4O=>S1X
58T3j1]2PDc;n1a>K1\18o2Q9oa3`1n5R?dLkQ1R1o2<V6]2T`1jQ2:U1n5R?]I8BET2@>a14`4o<16@g:@416Q1859:7o2Q
9f8XY3`1n5R?7o2Q9oa3`1c5:R?7o2Q9oa3`1n5R?b77o2Q9oa3`1n5R?US2;o2A_8dFQ314Qh2`1n5R?8o2Q9oa3`1n5R?Z
]107o2Q9oa3`1n5R?Xo1U1o2<V6]2eX2YY1:U1n5R?]I8BET2@>a14`4X3f916@_6S3S1@416Q1859::o2Q9f1iP2^_1`1n5
Y6h8eR1<o2Q9[[2b4]4Y>0k:[4`1n5R?;o2Z2f6mEW3ih2`1n5R?Q9\c18o2Q9VW3h:`1n5R?TA9o2Q9h?Q4Tn2`1n5R?fA<
o2@0_8fI14aB_U2`1n5R?U1o2:S2b6aDd8d2C8S1\2m=e4_3c4`5\]1`1n5k1B1g6g1B^3m9`1g1a3Q5>o3V2[8RJY1Co2@8
W8T9e2V8T7f<_\1^<[;f5`1n5S7n7aAY2:o2A_8fI14Qh2`1n5R?h3o2A72Mh4]2[>5:`264f1404_1:6:406X1F4D140040
271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3j1a1]58=H32986
FT1P1R1Q1c1E2531W1U1>=7o2Q9Q^2mS1`1n5R?8o2U7k1Xo1fb1`1n5R?7o2Q9oa3`1n5R?[89o2Q9j;1eX1\m1`1n5R?=o
2b23Z6oa3`1n5R?PR1P8e4YAT78o2@`8oW3o9`1n5R?c3o2:AMER4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E25
3Y1U1>=?o2Q9cf1Y7Qd1`1n5R?S108\j1V2o61b3o2@;Mh4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E253Y1U1>
=@o2AP2^6fI14Qh2`1F;l2[10AR?7o2@`8oa3`1n5R?<o2A_8jCk514Qh2`1n5R?XY1c3o2L2Jh4]2[>5:`264f1404_1:6:
406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]
58=H32986FT1P1R1Q1c1E253Y1U1>=Co2@8R10S7j;1Y?ei1_Fb6`1n5R?VCKWQ1kA8o2IW8oa3`1n5R?XC7o2Q9oa3`1[5B
R?Q1o2;Gm6OU2b21R1b5l43P4S<m:nAa4X3n2Z3j1e?n4Z10Z>`1n5b2a1m:PW1b58o2@`8gZ3W7`1n5R?Ao2A7W8[HZ114Q
h2<S1h55]7d7f<RS1\1o2<V2o3]2fe1Xl1:U1n5R?]I8BET2@>a14a1n2DHR1EW6i1f116@g:@416Q1859:4T1<o2Q9Z?Mg:
bDo_1[B`1n5R?eJ<o2Aj6d1fI14Qh2`1f4W1R?8o2Q9oa3`1n5R?_?d;[5o2>1072Mh4]2c5`5V35:`264f1404_1:6:406S
14E0200111;212100400171B2P11P1T111O0151BU1<;Ii5Q1BJ5<<MER1J5?F037<:0@?L@a1hMGG315a9Q7_32a2CDV331
201:1S1U51F89MP4T2241O2j2P2R1S25R1k18V1m138396A32986F9JP1R1Q1AQ1E2534T1U1>=P?^H1l27o2@`8oa3`1n5R
?Q1o2]1Z61V1DcOR1?g2b4V2a=>Q1U:0d3?1Q9i6V1R4jC`1;b5_4b:T=^5V]18o2Q9oa3`1n5R?TU1jJ<o2Q1o7o5cNZT1U
EjC`1n5R?RJR1o2:5`7L2P22YS11lZ2b1`1c5:R?S9n>a4h5Be1\1o7Q210h=1\16d4:39o2Q9P;nV3`1n5R?c9lk17o2f2Z
6oa3`1n5R?Mo2Q9d1b5hL\HR2T1Q5j4R5h8W1XI`1n5g2>O61j1o3g4l82PO:J7o2Q9Ta1jP2`1n5R?k1P3>C5T33a=Q8R5T
7\1Z22]2e2F871k58f@h;Q6KR2REV1Y2G`2f1Y3d3S1AGAe:k1O411112000k57f9l6g8o>Q?h5T1W3P3>C5l3524C7332V1
Q:Q83n4X2b11R2Q11\1Z22S5F871k58T1n5e1=a1i2c?nEc8Y2G`2Y35T1;KY1A?181S1A5?16092^<D:6111210Y2\347R1
27R21c4_1IU1W4DT153X7C1Y>Q?l4KI:[1P3>C5U4X1[;[>d2_=15\4[:=]Y1b1T2U4S:5U2m2]1[;8D>HCG7611122WOdId
42j6T3P3>C5b395242@772ABS:U8U60P1b11c4Z223f5871h1U==dY1f7V1e850223I62293746]1@>D32J??\:2IFQ12D25
1411112000A6m44Z13Y21S6l6BA53X6QO`1Q5:`1h1P3>CX4m;QEg9[2`5XP2f1F\2]11O=8CS1?1N092V<W18610f5j1E\1
1l5h5E3j8i3[<i2n4514607I12W;8P3X1a`41122QOW1P3>C5R4K?aCYa1kU1i6Y3]1T1Y1Q118]2^>1122RFD_8M^4[B514
V174Z5E\5o1P3>IR424C7332T1YBW7d1[C8T1d7=_;kU1l965T128KY1Q1181=EA5?992S=C1122AY5h3U6W6DBA5P73MVNE
Q5W1P3>d_1T1Y5lj1i6f1Hk2L1]18Q1U11;C^;T2@62W8iFS1Q?i2n4514607I12[1P3U100l@g2^8Q>2^5[6\3;;2Dm2jG]
IoHc433?=NV1140011122W2k261eB36_1P3U100l@g2^8l1T<2j;\3;>b3jG]I[5l:f8c433?=NV1140011122W2k261eB36
T7h>UF5f1P3T11V3R<h5Q7[516Y5X2I2`6Z4[4b16d4cFU1[G>g2TAe4j1h233MNV11611122W2Q1i161l1e7U3h=\LU12o6
e1P3T11V3R<h5Q7[516Y5X2I2`6Z4[4b16d4cFU1[G>g2TAe4j1h233MNV11611122W2Q1i161l1e7U3h=\LU12]1P3T11V3
R<h5Q7[516Y5X2Ic6f8b1k4cFU1[G>g2TAe4j1l23S31611122Y3o3e7U3h=4WLU12o6`1P3V10l@2S;l1P6_5l12[3d1m8;
;2b3^2i2aBW38i16`<MU4b7n5T8_5c4G=Na162W2k261F`:m>h>UF_1P3V10l@2k92T1l1]=2[3d1m8;>b3^2i2IgA`3P2`<
MU4b7n52Q82\5[5=`262S561Ff3i6U1g=h>UFLP3V10l@V;\M;Q4L^JP2VO20`=c4G=Na162W2k261^GeW1S1P3V10l@n92T
1j5aG;Q4LU5gA`3_?gA20O`<c4G=22Z262S561]4PCeW1=P3gj3W92V;5I`162Z51]4S620m2330AE21e227j1R747913a11
>P320=@4028:22I7b2S1=]14041234@3<6C140411_1482CA015MLP11I:12N8CV1<c50\2B3`1]1Q2^3\3_3n<6T9223;3M
:0S1G3A9C5c6H=S2V20U122B>b11e1]21U1><4513<k1\1C5<b2`1\1W1=@MDb57O\2D[4224e1m3FE;>2H2@86>:81436P1
R1S22>N355U@j?1U3:a52_5I_21h620m234W12g2116j1R747913a11>P320==2438:22C57b23Ok14041234@3<324>1404
11_14801311162A015K1LP11I:128E8CG237<Q8B3CL]1Q2b211C02\3CCW2S8:_46T926;3A;:0k13A9C5c6H=S2V20U122
B>b11e1_2U1><451@X3C5<b2W18\1U1139@M1Bb57Oe15N6[4224e1_2]1\1;>2H2@86>:814206P1R1S22>N3018PP11U3:
T;I_21^520m23\12\1Z1U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<
Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>
2H2@86>:81436P1R1S22>N355PP11U3:T;II8\11Y520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6
C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451
@X3C5<b2m2W1NMDb57OQ3[4P2m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21e520m23\121e2:j1R747913a11>P
320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3Y6d66T9223;3I3360S
14B3A9C5c6H=S2V20U122B>b11e1_2U1><45130;X3?35<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;
PP11U3:T;I_21`520m23FE011e2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:1
2N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0Z1@3A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42
m1m3\1;>2H2@86>:81436P1R1S22>N3;PP111S3:d5_5I_21b520m23FE01g2U2R747913a11>P320=@438:22I7b2S1k140
41234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3W1W2n<6T926;3M:0k13A9C5c6H=S2V20U122B>
b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3018PP11U3:T;I_21[520m23\12g
2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6
T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S2
2>N3;i@V?1U3:T;I_21^520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP1
1I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57
OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3018i@V?1U3:T;I_21b520m235V121e2:j1R747913a11>P320=@438:22I7b2S
1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>
b11e1_2U1><451@X3C5<b2m2W1=@MDb57O[1e1[45j1m3\1;>2H2@86>:81436P1R1S22>N3;U@b3W<1U3:a5b5I_21j520m
23\12g236j1R747913a11>P320==2438:22C57b2S1d164041234@3<64>140411_1482CA015MLP11I:12N8CV1<Q8B3`1]
1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2CA><451@X3C5<b2m2W139@MDb57OQ3[42m1m3\1;>2H
2@86>:814206P1R1S22>N3018U@j?1U3:T;I_21U620m236U12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6
C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><
451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;l58BET2@>a14`4o<16@Z11T1P2:i5@416Q1859:U
2I_21]520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B
3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42BZ1m3\1;>2H
2@86>:81436P1R1S22>N355PP111S3:T;I_21Z520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C14
0411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3
C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;TMk21U3:i9Z1I_21\520m23\12g2U2R747913a11>P320=
@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H
=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57O[1e1[422j1m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_
21_520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1
]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57O[1e1[422j1m3\1;>
2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21Z520m23\12g2U2R747913a11>P320=@438:22I7Cn1S1k14041234@3<6C1
40411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X
3C5<b2m2W1NMDb57OQ3[4P2m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21]3Q33\10^1c:47?c1>P320k2o50623
4@3W11n14b115j1P1K:\1CV1<Q8B3P5c20I\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3U4N]7OQ3Z:\
1i1j181436P1R1S22]135VP11U3:T;c18\11V3Q33\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^
3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31LQ3
:V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:[3Q33\1031l;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B
3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3U452k5\1i1j181436P1R1S22]13\P11U3:
T;Y311Q3k1R3U20o1Q4Y>j6^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318D;Q23D1012`5V3FKT27X274Z21CaQ1j
6T8_2`2R37m10o1Q4TE^1\3d2n1:=V3P47k14d6c8a12521E0Fo<\6T2aI_2_2A?c1`@[318P1T1L3D1012g2h2h1]1FKX1K
24X274I`11Cm3>1b3d9j?j6i2>^11Z3_2e1R3P2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q211D10e5V
3FKT2g3V2P2V2;mLj6T8_2j1R3V2o1bAc7^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@o1IA18P1Q23B11041^5V3FKT2
`274Z21CR@^Aj6T8_2`4R3A0c1o1X2mCa10\1ALd28>d2@C>71072=A1A1P1<@o:E41Q14k1[5V1a12521E0n4P2d9WAm5o1
h2o1V1Ma1_2A68c1>093?FF17:1a1FU280041R2i2GAR1BK1140U218C000173=AMH1021f4IQ1T2FKT27R13Q174[1N1Cj3
`2g3o3[2V1j?j6Jg1m44>_1O^2R3Bc1o1X2mFALd2Gd2T1>710:=AC1P1Me;X1c8a12521E0j_1_2_2A68c1]1U2R7a3d1BK
_218C01173m13Dh5V3FKT2`274[1N1C[6g3b7j?j6T8_2BR3`N_3S6fc1iHVN10kFa5[7\8d3]7]4Bn3i1R3>a1U2VI^1h31
40P2n1:=V3bEa12521E0_F4hD0[4_2_2<4?c1fC518D;Q23D10e5V3FKT2n5P2b2mLj6T8_28R3ak2Xg115110^1R3P2U2VI
^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2`Oj6T8_2a1R3P20T2VI^1P4P2n1:=V3bEa1252
1E0_F4UI_2_2<4?c1fC518P1Q23D1f5V3FKT2n5P2`Oj6T8_2d1R3P2U2VI^1P4P2n1:=V3XD0X1a12521E0_F40TI_2_2<4
?c1fC518P1Q2H1f5V3FKT2n5P2`OY50_1T8_2g1R3E`1o1VI^1\3d2n1:=V3n<c8a12521E0XF65TI_2_2A68c1`@[318P1Q
22Eh5V3FKo14`274Z21CaQ1j6T8_2`1R3P20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5
P2aGn7j6T8_2_1R3P2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2`Oj6T8_2b1R3V2o
1VI^1\3d2n1:=V3n<n4d3a12521E0XFaI_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CaQ1j6T8_2b1R3U20o1VI^1\3d2n1
:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2F1h5V3FKT2`274Z21CaQ1j6T8_23R3jb41a1R3U20o1VI^1\3d2n1:=V3n<
c8a12521E0j_1_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CaQ1j6T8_25R3T?d6Rm3iR1d1R3T21o1VI^1\3d2n1:=V3n<2
`8a12521E0j_1_2_2A?c1>Q@[318P1Q2Hh5V3FKc1@`274Z21CaQ1j6T8_2_1R3P2U2VI^1P4P2n1:=V3bEa12521E0_F4UI
_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2X5WJj6T8_2g1R3U20o1[Bj6^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318
P1Q2Hh5V3FKT27X2334Z21CR5d5iFj6T8_2a1R3V2o1VI^1\3d2n1:=V3n<c8a12521E0eFTI_2_2A?c1`@[318P1Q2Hh5V3
FKT2`274Z21CaQ1j6T8_2_1R3P20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2`Oj6T8
_2c2S3Oa6Z<a8[6@j4Ig2W2V2[1Eh2<d37Ch3?`5T@e5R=b:61[3E27II45W1d6a7f4KX2f1816261a:Ah2Z7J^1@>0[5i1d
2h3l7;2>Q1X21Y1d1AX2Q9=831121a1P1`2S3Oa6[1l@93U2Ll1DT2g2m6^43W1k3d37CX4]4Z1W]1061[3E27IT1d4m1g@c
12816250000V6Y4Z3^3o3f2f54;R4U:f1h1d3d1A2W;=83141Z10311D92\1S3Om7l@93R3[222T2e9c=CX4Qc161Q42Q1SJ
D25000iM4;R4_9E=X1h1d3V2Q<54c1S1V3S3;C^7P32[7K@i1d3U:4]55j13`8o5^:gD2l4@R5;<Z363;Z17S12H601EV5@K
R1D9\=A:2b1@42E1?b5c2L625000f2]6[5^1Y1Y1b1m3<0k32\1n1n2h2`2e45S2L_2`2>b39:h2]1R416;1?Z3Y1S3;CcU1
9Y9[1E`APc1o1`;P2Q1\6^31625000`>k1n4f2>0Z7g5]8o1R7Z2`4R4141l2^1S3;C_F3W29W3b1Kf2a8o1Q3QW1he1X419
61?W;i;W649_14X6j8Q1X21`3d6e4=831121a1Z18S3W`1fd1SX1d46oO]U11T3<T3X10F0jR1`c2WNn7c5312T3\h42T3_T
12T3`^17T3C]1jR1]]2R6nP15T3C]1jR1`c26T3C]1jR1`c2XX25T3Q2jR1`c2k\16T3P20jR1`c2k\15T3P20jR1`c28T3X
1G0jR1c9lY2VV17T3X1G0jR1`c2VV14T3X1VS1Tj3<T3X10F0jR10_c2VV1c531;T3X10F0jR1`c2VV1c531a1T3X1E10R2V
I^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKV1Mn5P2`Oj6T8_2_1T3n110R2VI^1P4P2n1:=V3bEa12
521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_27T3P20jR1`c2k\126T3P20jR1c9lY22T3C6T3C\10jR1`c24
T3Q2jR1`c2:T3X1G0mG_:<`c2nOW6Q7U313?7<Y1j1=15J<6742g2U13\5T11?E=N<:W23W2<BR10;0ANF0:5Z2ES1f1b3]3
=R11:U23<=P13Me2\3P1k570e185J8>;IHMH;Z2W10I0P24CY3O1o3m1T4K1a4\15a10B11X12?b3X19X137Q10612\154:A
CA417296>5:<U12Y1a1@Y1GP1@Y1P1F2>A02]35MNV1e151IP1Y1T130l2d2R111211I104J@R12567677D7o11188319T1W
1c1]1C5Dc1m1f2k1l3Z32l3n1i2b4\20S2\1V1B27II3V3Y]5Z45V3UQ2^_2dL9OV35V2o3hd3X[1\48BET2@>a14`4`4^81
6@g:@416Q1859:MV35V6f\1QX2e_18BET2@>a14`4o<16@g:@416Q1859:2V3^V51V3?V3oAT3g>XMYBg6X2e=R2Y7UMe9]6
f@2V3de2;V3j2gj1^R22Q1d1nS1U5d1c78V3j2PS27Pj1eV1^>bR13V3^V5g42V3hk22V3TZ3W520Q3110BG2Y1Z1;e13W77
913a11_320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:12N8C;;U;]1Q2c20f:f1^<T526;3B::g107Ak5V5V2
0U122B>b11=g3U1><4131@R4<b2`1\1W1NMDX4Y1Y4\6m3?6E;>2HC86>:3463Z2Q1T1>X15T:f6H84?a2O2T1_4[1g21Z2T
:LR2I312W1W321U3P3h6o]3Z1j@`?2i5X50g28BET2@>a14`4o<16@g:@416Q1859:KQ420Q31]1\1Z1U2W77913a11_320=
@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:12N8Cm;]1Q2c20QN26;3M:g18AR;V20U122B>b11U4U1><451@R4<
b2m2W1NMDb5Y4\6m3\1;>2HC86>:863a4>X15PP11c1k=I34^4U3110Y1OQ19<U2]1a577Q21>FY23?c2b2o2:12312D<63?
140411_1482C2?7ML1N1I:128?85:8GV1R31i6]1Q2fP12500:3M:l136:g7H=S2W2X12B>b11e1_2U1><4221@_4b2T5MDZ
4;KW3<50b67:b3\128P2=>J3a4>^1Z3i<AZ63Q4ZD_211V5U312DB1h2U2o6247?a11>FY220?[27b2o240412312@3<63?1
40411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2[32\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221
@X3CBb2T5MDb57OQ3\6m3\128]1B66>:81436P1R1Q1Q12>N3;Mh?2Z<k21U3:Z3i7I_211[5W323<0MEU19?7j1o71`4V45
54`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;IW21Z15n1Q1BJ5[45V1037<:0@?o2]4]3lE
F0G315a9Q7_32c1MCDY1HS1313<[61H@MP4d1?241O2Y2@`6:P3Q28396A32986F9JP1R1A?AQ1E253Y1U1>=Y<Y1m1?n3fE
d1Lj3f4W323<0MER4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5M3BJ5[45V10
37<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4d1?241O2j2`6[3Q28396A32986F9JP1R1A?AL4E253Y1U1>=Y<PB2i4
d=2KW3XBV:0X1Y4oKP3S7X7Z?S6T9n:U8`6h1e1R5V4o31m1o5<W6Cm3U31K>0_2211[947?c1>P320k2o506234@3W11n14
9X115j1P1K:\1CV1<Q5?_2983P5]1P2\3B04f2n<6T9g1;k13KC5c6H=S2V20U122B85b11e1_2U1><:1e1S2CU3T5]7Od10
[1Y2P8\1i1j181436P1R1S22]13V?Q5S<1U3:o2T8T1T213W3fW2_V1c1W32Y2[1b2a4P8c>a2g70Y21Z113@hE9Lm`1]E5V
7[539^>:Q962S14T17U1Hj1<;109:I3T5_2m=O;W3Y3WDe7P2]Kc8_X3c?_6Y2]4W36=Mh4Q8g85:`264f1404_1:6:406S1
4E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5f3D5V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4
T2241O2j2U56S1[3Q28396A32986F9JP1R1Q1AQ1E2535S1U1>=b4W323=2Jh4o71g85:`264f1404_1:6:406S14E020011
1;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4d1?241O2j
2`6:P3Q28396A32986F9JP1R1A?AQ1E253Y1U1>=Y<W3jK1X31X33X3T2ZD3X3_Fg\26X3l[1T[1<o_1Wl1`5U330W112Lh1
27j1o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<]31a4B3`1]1Q2^3\3_3n<6T92
60:3M:0`1:3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17O[1e1a448U16g1U2FE28]1B=>:81436P1R1
S22>N3;U@@Y?1U3:a52_5I_211g5U33X112n1;:27j1o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15M
L1N1I:12W1CV1<:R31T2\2B3`1]1Q2^3\3i1e1n<6T92230:3M360Q1>:3A9C5c6H=B`1V20U122B>b11e1_2U1><4221@X3
CBb2T5MDX4Y17O[1e1f4^16g1U2FE28]1B=>:81436P1R1S22>N3;f@^4^9[11U3:a52k4CI_211Y5U33X112e2U2o6247?a
11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6b8A2230:3M360<D1G
3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17OQ3a4c16m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:a
52_5I_211W5U33X112e2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]
1Q2^3\3_3n<6T92230:3M360Q11G3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17OQ3a4c16m3\128]1B
=>:81436P1R1S22>N3;f@Y?1U3:a52_5I_211Y520Q33X12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C14
0411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0Z1@3A9C5c6H=S2V20U122B>b11e1_2U1><451@X
3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21o4U33X11h2U2o6247?a11>FY220?[27b
2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T92500:3M:0k13A9C5c6H=S2V20U12
2B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3Q5Z1m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_2112Y3gl2X3U33X10
R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;Z1@3KC5c6H=S2V20U122B>d1e1_2U1>
<:1i3CU3T5]7OQ3j4_5\1i1j181436P1R1S22]13\P11U3:T;Y313Y3gl2Wg1BY31GjW3bd1c>T2g4V1o1b3Z2c7U7>d3U1W
6AY31GjW3bd1c>T2g4V1b5Z2c7U7>d3U1W6<Y3IdX4c;U<]8o8Q36m53_7AY3Ikk2W1YJVAc;i5[6]8o8Q36m53_7R?^3Y3B
Me2R2i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I2f5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<
[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=:Y3^[2]2d2^l11mJe<9e:OY30^5iT1e3NRG4X6P2V2n2j5]
1Il;1`:1NT1gG\93=8P75S;0\2W1Z3a1010D>1\3]W1Xn3d1Y2EU3\1]3>Y2Y1j2I4Q6O160K?HW2H\4h1BEo2CEZ34\102N
4^3eY5EfDX1Y1K@GP3U6X1S3?P1Z3@fI01Im4I0k3Y2b3:6e=d2P6`5Z2T[1[W1\=S8l3_6f4:_=f3FT452Z3`j4<Z3Y2S]1
V3ja1iR1ULe@U@j1aB2e3Z3AMER4i@554`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o
2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`5O]58=H32986FT1P1R1Q1c1E253Y1U1>=]8c7VDS721\3Z3AMh4i@5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T22
6O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=`3Z3AK1h4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<
;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3k1ECk3313<[61Y1MP4T226O2P2I`6]58=H32986FT1P1R1Q1c1E253Y1U1>=a[1_
1Z31V6R>X7h:hLk3S1911g9g4e=VFa9Y2a4jM\18BET2@>a14Y46f1X;16@g:@416Q1859:o1LZ31V6hd3e_18BET2@>a14`
4o<16@g:@416Q1859:FZ3FLZ1f<ah1e5QBQKQ:XV1R:i80Y91`70m36f352Z3\[5>Z3c1Z1Vk5110Y91_;6:[351Z3V4Z3AM
^1=k2m3k<536`264S1B404_1:6:406X1F4D156271f11P1T111O015DU1<;6BW212\3Q1BJ5a4[17<\1o2hMGG315a9Q7b3a
2Ck3313<[61Y1MP4d1?26O2j2`6U578=H32986FT1P1R1Q1c1E253Y1U1>=^1T<]2i3]2110jBR1M1?[35]3Z3AMh4i@5:`2
64f1404_1:6:406S14F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T22
6O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>==Z3Dc5ce1jW2eFW2Q5P4l1h>jJi1k4Z33=Mh4Q8o1g6536`264f1404_1:
6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ib1D1_3Q1BJ5[45V1037<:0@?o2_B2i3[7GG315h5h3Q7_32L
d1CDV3313<Z1l1V2L1Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1M7>=f=[4P1XH\4Z33=Mh4Q8o1g65:`
264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;I\2\3Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_3
2a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=W>Y4Z33=Mh4Q8g85:`264f1404_1:6
:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61
Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=T2Z3Ai2Q2J]@h93Kj1m4e551h1^1X5U1m1i2i6i2C:T6
[Af5j7Q<c2h33Y3:b6P438l@U3Y225d:n3g2f1e26k2l1B45@853i1@5:g:;HI9Z27Z3QT5\;`BY4^B2R1Z3c1D0Q1j5hR1T
21`1ZK_9[BXV1`?T>X1h2W69W2NZ1Q5@4a1V61R7g2]1M\36Z3X20lY5h2oS1<Z3X2EP\5]1f>0Q@0o3k353Z3X2f\5BZ3Dc
5o@cT1cEVb1eFW2Q5P4dAP4X5n2j2_:[2:Z3Dc5ce1jW2eFW2Q5^1a2?Z3W23h<mFmZ4i2j5JY2g3o:]6>S68Z3Y2`a5Z4_1
]4^=P=2Z3i[6f4U341F@h2U2o677Q21>FY23?c2b2o2:12312D<63?140411_1482CB7ML1N1I:12W1Cm;]1Q2fP1260:3M:
l13Ab6T1H=S2W2X12B>b11e1_2U1><4221@k1c2b2T5MDb5f:m3\128P2=>J3a4>^1l552BET2@>a14[44o3h2a3m1F16@T2
Q31X40T1@416Q1859:o2_2113Z3`]5PP1n1Z31Cb100m3Z9\Z1d2c9m9[1\<PMoP1S9a58BB2Z1I@>a14`4o1o2;8S1[3a1X
1164054X8g1F9641631K859:4W2[3Ea3Z36:Mh4e@35:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<;Ii5
Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=8Z3U2ge5aD
^1\50c4?Z3c1][48@]R1c7f?1]4:S1:\505Z3c1PV61]@NZ3FK0E\7\;nEgJb4X5UHX>XP1S3o2XCc5P6_4Q2a51V22`2V3`
2EV5R1Z3FK0E\7UR12o82Z62Y2^EbDna1V1j1>SNS4;Q2X2X31V223c2O`4ET56Z3T^11e[40XM4Z3li50f5U1Z3Ff1Y\151
\?d^28?o6J1Z<h9h69X3<00V35NW21X2044b2g1V7o2U1W2NY4Z3A4H10Hl3U2Z7E_3;f2536`264f1404_1:6:406X1F4D1
56271f11P1T111O015DU1<;IW21_3Q1BJ5a4[17<\1o2S?d>GG315a9Q7b3a2Ck3313<c1g41Y16FP4T226O2j2`6]58=H32
986F0S1P1>CQ1c1E253Y1U1>=^1:d8Og60b544c6S9Q1R4Z3A4H10e4`9U4;f25:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4W137<=2Ko2oCh9:<G315a9Q7b3a2Ck3313<[61Y1MP4T226O2X2A`6]58=H329867>0S1P1R
1Q1c1E253Y1U1>=VB0b544Z4X2S95Z3b2jn5TCP32Z3[i1T3Z33=c1HY3Q8m8:`264o54E0200111;212260171B2\40151U
2;Ii5Q75V1037<:0@?o2hM\1bD2a2CDm3[61Y1MP4d1?241j=Q28396A32986F9JP1T2AT2Y1k9Ca>]DLn252Z3bV6[1Z31S
22EY3hd3e_18BET2@>a14`4Y1T7110[416@g:@4160P1859:h114:[35Z1Z31Z3k2[EW?mU1YES:h:jN]2]7g3V38BET2@>a
14]3R1X3h3m516@g:@416Q1859:Z2NZ31V6WJ`j2e_18BET2@>a14`4X3f916@g:@416Q1859:P1Z31V6hd3e_18BET2@>a1
42a2k1X3f916@g:@416Q1859:Z2OZ31>g5hd3e_18BET2@>a14d2k1X3f916@g:@416Q1859:S1Z31V6hd3T[1`48BET2@>N
B4`4X3@V5n316@Q1e9@416Q1859:Z2NZ31V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:c1KMZ31V6hd3e_18BET2@>a14
`4o<16@g:@416Q1859:c1V1Z31a1d4\J[j2e_18BET2@>T1<4`4j5d6?16@S41T6<@416Q1859:3[2NZ31V6hd3e_18BET2@
>a14`4_<?16@Z:<@416Q1859:NZ31V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:3[2^3Z3?1Mh4i@5:`264f1404_1:6:
406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3
2986FT1>AR1Q1c1E253Y1U1>=5Z3U_5Fi?^H3Z3fo5^H6Z3dc2ih2hAnDQ54Z3^\5_EYF2Z3\[5;Z30BW:gm2]Bk>gBl2i;P
X12Z3\[5CZ322iX1N3?m9Y27aLZh2U8W3R2R6\?a1>2Z3SZ15Z3XQ3PS1nLf:3Z3XQ3oo17Z3`J_k4X@i4d=23Z3nc5;b3Z3
AMh4l7a1b3X2^15:b1M64f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2
Ci1Q2313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=c3Z3AM^1Y3i@5:`264f1404_1:6:406X1F4D15
6271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R
1Q1c1E253Y1U1>=X5_2mGS8]757Z3n2[;R8jl5k35n3Z32>MJm3o7i85:`264f1404_1:6:406X1F42A156271f11P1T111O
015DU1<;IW21_3Q1BJ5a4[17<\1o25Y6XGGG315a9Q7b3a2Ck3313<[61Y1MP4d1?26O2j2`6]58=H32986FT1P1R1A?FLE2
53Y1U1>84h5S5d4lBe4P2_3Z3A2Jh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?
o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1^14E253Y1U1>=n3Z3=3M^1Y3i@5:`264f14
04_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4d1?26O2j2
`6]58=H32986@5T1P1R1A?c1E253Y1U1>=e;Cg2??6^3Q>e5l2Ok35]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f1
1P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1^14
E253Y1U1>=c3Z3AMER4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9
Q7b3a2Ck3313<[61Y1MP4T226O2l1M`6]5839H32986FT1P1R1Q1c1E253Y1U1>=Q8o7c>f<]3Z3AMh4i@5:`264f1404_1:
6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]583
9H32986FT1P1R1Q1c1E253Y1U1>=5Z3U2g]5cFf<T1Z314Q6TL14\h2j[1j38BET2@>a14`4\5b716@@V:69416Q1859:R1Z
314Q6TL14\h2l9mQ1j38BET2@>a14`4o<16@g:@416Q1859:BZ3c1Q2P4]V11`j2;m;oMj8j5l51V22`2X29Z3a2kh12aZ1n
o2k36o=DZ3Y2Q19b2]1]V11Z1dX2jL_5S?Q99e2V4m13YC5Z3Y2fI^W4fR13Z3Y2bi53Z3Y2QR6h3U34Y1Oh1U2o677Q21>F
Y23?c2b2o2:12312D<63?140411_1482CB7ML1N1I63128NC;a;]1Q2^Ad1b=260:3M:l13Ag7H=S2W2X12B>b11e1_2U1><
4221@_4b2T5M<7X4Y1f:m3\128P2=>J3a4>^1f@kN_211?Z3U23a@j3]G1Z1\T1m9`[1c;U<_D_L:Z3Y2_T2eMgg1W7i7lJa
B2BZ3Y2R=c<SB1_2R5kC^9YS2b5@]Dk:e4c5i5^3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;
Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=n;_E6Z3
QH]1Zl1Vn1dFR1Z31V6VCZl1eE`?jBjL8BET2@>a14`4l9R316@g:@416Q1859:JOZ31V6Z8`n1l]1Y;[T18BET2@>a14`4o
<16@g:@416Q1859:S1Z300V6kZ2P6`3ZP1T;`T18BET2@>a14`4d70Y516@g:@416Q1859:MZ31V6hd3e_18BET2@>a14`4e
7Y516@g:@416Q1859:?Z3R2nX1T`1Y9YP1mP1[G1Bc3OAb;B5Z3g<YNhS1Y^36Z3[P1<P[5l12;Z3c1N0bY5Y13oI1o5Q26Z
3c2lZ5UP12Z:U1Z3B4nU1a3S>QS1]2bU1n?\2J1m7k<7W1X1f5l7ES4Q35e1K1b1]2>@4_1Q7C]22OZ3GnU1a3S>R[2[BJ1X
5`?7`2f5l7FR4Q35e1K1b1]2>@4_1Q7C`21Z37Z3^l2[Y2Z9`@l2R<2Z3fo54Z3c[5W4eA3Z3^_5jF2Z3b^6e3Z3A2J3d4i@
5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4<N7<L?\2BhMGG315a9Q7W2Z1a2Ck3313<[61Y
1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=hO1^3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T11
1O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U
1>=fX1>4Z3l^5`8R2f4Z33=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;>:i5Q
1BJ5[45V1037<:0@?o2^4YIGG315a9Q7_32a2CDR2S1313<]2m31Y1MP4h1;241O2j2`6k18V1b12;8396A32986F9JP1R1Q
1AQ1E253Y1U1>=o7S6o4[Db3Z3A2Jh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L
?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1^14E253Y1U1>=]N^B2c6U343=E7h4R747?
1a1>P320k2E5:`264f14041234@3<:681406S148470200111;2122601511B2P11N1I:11O0151A0U1<;Ii5Q1B3F5S475V
1037<:0@2<o2_3n<6T9g1;i113A9=315c6H=f1<V20U122B>d19[1S228U1><631=Df2?313<b2h31Y1MP4T2241O2j23\6[
3A\128396A32986F981436P1R1Q1A?2>E253Y1U1>=oL1U3:T;Y31d6U343=E7h4R747?1a1>P320k2E5:`264f14041234@
3<:681406S148470200111;2122601511B2P11N1I:11O0151A0U1<;Ii5Q1B3F5S475V1037<:0@2<o2_3n<6T9g1;i113A
9=315c6H=f1<V20U122B>d19[1S228U1><631=Df2?313<b2h31Y1MP4T2241O2j23g4d1[3A\128396A32986F981436P1R
1Q1A?2>E253Y1U1>=oL1U3:T;Y31[4Z33=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O015
1BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2k49Z1[3Q28396A32986F9JP1R1
Q1AQ1E253Y1U1>=Z4Z33=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ
5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2k4d1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>
=]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Il4LQ1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3
313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=7Z3U2HVk5PEm35>Z3c1AHXZ4nNnA3Z91l5:U95a3Z3A
MR1e3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[
61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7TKZ<1]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f
11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1
E253Y1U1>=b75Z3\[5b>U4nH3Z3[T6S83Z3_\6`;_3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1
<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2m4b1]58=H32986FT1P1R1Q1c1E253CEU1>=lW1
^3Z3AMh4`9X75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3
313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253CEU1>==Z3=S102El`51P?X4S4d6g67Z3a102eP6X4`Ag3Z3AM
000e4n8j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=iIn4O1=e4l9e3Z3A2J10e4n8j75:`264f1404_1:6:406X
1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hM:<G315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3298
6FT1P1R1Q1c1E253Y1U1>=hNO1IZ3HH0I^^1aOBh7g<aCXh1?a81Q7Q5MU3Q2`2c1_3f2>DZ3@3L0e4ce1Q9hn1eFW2Q5P4g
Dl5OV5j=0T3@Z3\3eW1[AF_8a2]F^7S:c4V2b_1m<UIU;2Z3[o2FZ35]10U2P>e21VK2?QS2k2dW1[;W:oC168S1X>7Z3d1o
U616\1X>OZ3EL00Fae11_21k3SBgP2T5fJT2d5d>168S1E@6W6:6\1c48DZ3c10d?cV11_21j30SBWe1c7Vj116\1R8U68T1
Z31a1M1d3hd3e_18BET2@>a14`4o9o216@S41R6>@416Q1859:f6<Z3c1OVY2jk1VT1gK1l527]5:Z3c1OPU61l5224U:7Z3
c1PV61?\5:AZ3FMPORU4\;2kA6X416\1S3c3`722Z3TS63Z3UR6j73Z3UR62EZ34AJ0nY1g2dQ4Q1o>V1S3OX1Y1K@h2m4k2
h36Z3c1PV61Y2`23Z3ml4V]1:Z3a10V_1ij1_U1`e1j5i9MLZ3DOc4_8Z6hV1e236iT2eFW27i4P4RFX6_516\11\1Y1:T;4
:Z3d1g[5o8o?W116\1X>3Z3\]5oH8Z3d1RQ4lT216\1X>8Z3d1RV5lO16\1X>2Z3fl33Z3i]6Z:l3Z397Mh4i@5:`264f140
4_1:6:406X1E0300C156271f11P1T111O015DU1<;Ii5Q1BJ5a49Q17<CH]1a1Q?f>GG315a9Q7b3a2Ck3313<[61Y1MP4T2
26O2j2`6]58=H32986FT1P1>CQ1:80N883253Y1M7>=YJ]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O0
15DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=
mU1<Z32^10^5bR3PT2nHW6S2b3a14Z3dY3PT2VO3Z3b2Qa52Z3Ya65Z3ZU6CR706Z36VR114Zb4R1Z3Gh21VGl;a3]5QAfR2
[BB9g7Q=7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`25Z3`j5U2ZDa72Z3ch62Z3ei5LZ31V6hd3e_18BET2@>a14`4o<16@g:@41
6Q1859:]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3
a2Ck3313<[61Y1MP4T226O2j2U5Z1]58=H32986FT1P1R1Q1c1E253Y1U1>=e3Z3A2J3AR4i@5:`264f1404_1:6:406X1F4
D156271f11P1T111O015DU1<;IW21_3Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986
FT1P1R1Q1c1E253Y1U1>=hO1k<^3Z3A2Jh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[
17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=R1Z31b1c4hd3e_18BE
T2@>a14`4o<16@S416\1m4@416Q1859:U6Y1Z31b1M;Y3hd3e_18BET2@>>R14`4o<16@S416\1m4@416Q1859:R31a258MZ
31`2e3hd3e_18BET2@>a14`4o<16@g:@416Q1859:NZ31S2R4hd3e_18BET2@>>R14`4o<16@g:@416Q1859:l1Z31`100=0
4@^3hd3mU10f98B7=[1H@>a14\43l1T1J:V1=5V1U5?16@i37116\1Ea1W1]1@416Q1859:KY5^1Z31a1D@^3o@l_1kc1mU1
g98=47=T2@>a14\43l3:d1\1c2a2?16@S41a6@416Q1859:KT1Z31c1b4RS2ea1e_18BET2@>a14`4T6b3W316@Q8e2@416J
6859:T3b3NZ31c1b4hd3e_18BET2@>a14`4o<16@g:@416Q1859:g6LZ31V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:O
Z31V6Y31\a3e_18BET2@>a14`4l5R716@g:@416Q1859:P1Z31a2d3Y31\a3e_18BET2@>a14`4l5R716@g:@416Q1859:P1
Z31a1d4hd3e_18BET2@>a14`4l5R716@S41a6@416Q1859:NZ31a2d3hd3e_18BET2@>a14`4l5R716@g:@416Q1859:X1Z3
1X200k3hd3fZ1n48BEZ1I@>a14Fi3o<1612;g:@4162N8571:T3P3U1Z31Bc5ce1To1e8eFW2Q54k3n48BET2@>a14`4o<16
@g:@4162N859:?Z3Dc5ce1jW2eFW2Q54k3bOh7U2T5U3\1Z31COA01m3fU1eW2[7[HYG8BEZ1I@>a14[28f14n2P:16@i1m8
@416Q1859:a1U5P1Z31>T1Bo3hd3e_18BET2@>a14`4o<16@g:@416Q1859:g63Z3=oo5=Z3R_1W9S\1\i1S>b5?Q7X7AT3g
?4Z3km4XV1V1<Z3WJ0Kh5e7o9QC^P1jU2PW1K6Z3cX1cFm<]W2hW1P1Z31a2d3eARS3e_18BEH[1@>a14`4o<16@e8Q2@416
Q1859:AZ3_^1j@Y8\U2H0a408`1WR1T9m2g1oA1=Z3DP2b3WX1[=jW2U6_@W2Q5P4jL8Z3Y2b7\_3i<_7cQ1lMCZ3Ro17T6Z
X20a408_S1];k60c3T:1601?Z3Dc5ce1jW2eFW2Q5P4lKi51d4BO5Z3S2^V1P2VS44Z3c2ig2Vc23Z3c2U[6NZ31V6hd3iQ1
k=8BET2@>a14`4o<16@g:@416Q1859:K2Z3^Y1Y1Z31W2n3g7[V1P72l2cl1W4o6n2f1gO8BET2@>a14o3@^3`916@g:@416
Q1859:Z6]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b
3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=P4]3Z3AMh4i@5:`264f1404_1:6:406X1F4D1
56271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1
R1Q1c1E253Y1U1>=l_1]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2T
Lc1GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=d3Z3AMh4i@5:`264f1404_1:
6:406X1F4D156271=X11P1T111O015DU1<;Ii5Q1BJ5EIV2J[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6
]58=H32986FT1P1R1Q1c1E253Y1U1>=o3X1Q=_Ee4Z33=MC4o3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2
P11P1T111O0151BU1<;Ii5Q1BJ22[45V1037<:0@?8f2h?o=GG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q2839
6A32986F9JP1R1Q1AQ1E253Y1U1>=T4>_2^:^17`7]4Z33=2JHo3Q8g85:`264f1404_1:6:406S14E0200111;212260171
B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A
32986F9JP1R1Q1AQ1E253Y1U1>=S7m;e4Z33=K13AR4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T1
11O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP
1R1Q1AQ1E253Y1U1>=bCb:b116\1R:R1U3b4Z33=K13Do3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P
1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F
9JP1R1Q1AQ1E253Y1U1>=S7j4Z?5X417Z3\BdHmT1n7ef2TDS1Z31Y2l3\W1[]2e_18B<8T2@>a14`4\9b316@Y9]1@416Q1
859815MZ3j8S37S1l17h7VFn?[:;T1`82W?b3[DU3S4A1l;9?_EAb=dV14Z3_?TW5`Q18Z3XGi8`KPZ2\7In_12Z3X\33Z3m
_2b`28Z3j3V7\b1^B]V1W^1ZC:Z3d1P\5dGY216\1k=<3Z3Zl4kj12Z3ml4HZ3Ff1lZ1i6d:Q=g5m?_[18?PNT5c126X3^94
Y1b?9D8Z3]2SY1WCVb3c19g<8Z3Hd^1dJY8`d1cAoF8Z3?i1cW13_^3bd1m3l3Z3AK1h4i@5:`264f1404_1:6:406X1F4D1
56271f11P1T111O015DU1<;I2f5Q1BJ5a4[17<\1o2R4eIGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT
1P1R1Q1c1E253Y1U1>=T4o1Nn4g1f1i4i3^38U5h79NZ31W2n3hd3e_18BET2@>a14`4f<816@g:@416Q1859:OZ31W2n3Wa
2`S1e_1889ET2@>a14`4o<16@g:@416Q1859:S1Z31V6_P12ZLi2X1gc1e_18BET2@>a14`4^5W7816@g:@416Q1859:2Z3i
a2MZ31P2U4hd3e_18BET2@>a14`4o<16@g:@416Q1859:NZ31V6hd3e_18BEf1=@>a14`4f<816@g:@416Q1859:V1Z31P2U
4^AYS3]:W2o2aK]48BET2@>a14`4^3h1`1V616@<Z:@416Q1859:OZ31c1<U4fU1Q_2e_18BET2@>a14`4o<16@g:@416Q18
59:V1Z31c1<5o3UA`DS@mn1W<]S1889ET2@>a14`4^3`916@T6b4@416Q1859:g1Z31a1>F^3lBiBRQ1R30b16a=a;W1d>\;
hI_:81@ET2@>a14`4l2IIW10l5H?16@S41X1X5@416Q1859:[1P1Z31P2F^3fU1To1l?e_18BET2@>a14`4o<16@g:@416Q1
859:R1Z31P2U4g6lZ2\P1f2e_18<5ET2@>a14`4o<16@^5X5@416Q1859:MZ31P2U4hd3e_18BET2@>a14`4o<16@g:@416Q
1859:Q1Z31P2U4hd3e_18BET2@>a14`4`67Y1V1e316@g:@416Q1859:OZ31P2U4bb1UR2\;XT18BET2@>a14`4o<16@g:@4
16Q1859:Y4Z31?Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D:J<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7
b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`4^3Q37V616@g:@416Q1859:
V4Z31?Mh4i@5:`264f1404_1:6:406X1F21D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3
313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`4o<16@g:@416Q1859:2Z3RW62Z3]18
Z3]1Y1lQ5b`13124Z3kW2n^3W@R420Q34Z12d2U2W77913a11_320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I
:128E8CJ3b8[2]1Q2fP126;3M:g18AR;V20U122B>b11U4U1><451@R4<b2m2W1NMDb5Y4\6m3\1;>2HC86>:863a4>S1:V2
k?Q4k91_?:Z3]1Y1lQ5R9`In=3122Z3mY18Z3]1Y1Ti2Zi33123Z3]1VS53Z3]1ij52Z3UX53Z3]1lb45Z3f1d^1c]3^[1CZ
3BS1P92X2<hc1b1gX1o;U2Zd1k2j<c3m7b7`4FZ34Cj7S:`I^25IUO2lD6AgNQ3_?\>R=SS11e2:Z3b5aV1R:Pl1Q@iCR71`
;b1Z3HPJU4i2l2P1Z2i12d2d117331<F_3]3La21k3^KZ177X1aI`Kb241<281@0415]5`9T=hCo4S3MZ3GnU1a3Vi2ZAP1J
1iD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`2LZ3GnU1a3V4od2[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`22Z3`^1MZ3GnU1a
3V4eW2Y=[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`2LZ3GnU1a3V4od2[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`2Y3[3
3C`32d1DBDFP7U>f=CS1Gl1[12:43W36Le2Cm1Z2]4T1V7X3\2X2U1W52P4d1P;8R129C2115JZ1U763B19NW8>R5Z8b2OQ5
5W1a1S34?P3Z2\2Ej2R6f2L6I[1]4[4:2X1h1Y5l1Y1h22JX1j34<62]10Y1T1P3[38>`6P4c2014j2b47Q353Y81@k6d2d8
l5GR20m43S4Y4\1Y1j1B4?R1Y1Q21S3Y581Q17=71@>>m1:8=R48]170MZ11h7h168?e=\1:2G1[3_C\2g1B]5Q2:V=f1a62
k2a22[30e7g2V4<:A[350_1?kA\3l:14]I^R1nHkf1DhOS98[3\i1o2hQ1W\2b4UOBE[3a^2T9]6d>9^4Q7Bf:ZEk6Db9Z47
U@o>B]37E[3885RCf4o8MnCW5^;_E0kB`6a>j2e4o1d@kKE[383TQ1g1YDg5YW1VGf;Y5T9j4Y8\2m8`3^1i8R3f>1[37[3A
mZ1h9c\3nBWJ5[383TQ1\j46[383TQ1iQ4bH2[3<:[3SU1_LY6[:eAl2hMm3ZA3[3nW1Qo3?[3GUT1d5c30Z:\1i:jFW;^l1
P8RDnG2[3ch6:[3fR1YR2YW2b1m;Z30UDV39[3aQ1c>\<0Ue1ZU21aJR1[3A5b7^>h2P<V28k7o1Q8g2eFe5\@aAW1i1k25^
19m4XAR1X6m1W7c8<P=T;V;[1[3A5f1k24RDj4@Z2\1]1^1_2Q8k1S5n8k18d<d3:HXAa4Y<k8f3X1S951j1U8XK<6i<n7U3
_1R8;[3Gf<1\N\Q2dV2P6XA=c56[3GXi5l8P9W52[3A3[3Ah\3E[3A5b671AnM]23h5h]20S4InY1f2S5\<d6b7K[3AJR7\T
2Q7jP1Z1U6S4A\B9m:R8e4S3o4@f1Z5^1j2`1S5j4^=Q1[3Ao2^;iES3>^5W1gMX5Z6a7WLT:>@0AC<nN_6`5Q7?Nj2`1S5`
2R1e>2[3`\55[3ai4nB[1dT1@[3`109l8h2SGn5`1`;WS2kS1@WW1g=M_1[3m1o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_
2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2@[3a<ce1l;b9aZ2\2n5P1m2X9S1m3m<V7\77[3Q2m]2Z1n2Xf2e?4[3Q
2`X5e?5[3Q2S\2\l2e?4[3Q2`X5e?4[3Q2`X5c?5[3Q2X8Z`2l_24[3Q2`X5i?5[3bY1kOQf2_S12[3SC2[3Q23[3Q2Vh54[
3Q2Vh5g83[3RT2^52[3bZ57[3TV3o2c;0ng1VNc4[32=1Kh4Q8g85:g1H64f1404_1:6:406S14E0200111;212260171B2P
11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2WM@GG315a92n63[32a2CDV3313<[61Y1MD[3T2241O2j2`6[3Q28396
A32986F9JP1R1Q1AQ1E253Y1U1>=o7l1o9lE^3[3@00Kh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;
Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=7[3BoW3
]Bk>gBl2^4[32=1Kh4Q8g85:S2<64f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V
1037<:0@?o2hMGG315a92n6_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=c>d5:
[3Bf7fR1am1]Bk>gBl2hKA[3BlO4mW2]Bk>gBl2k>e92V1a35PB08[3BoW3]Bk>gBl2UB8[3BoW3]Bk>gBl2UB9[3A0oW3]B
k>gBl2UB9[3BoW3]Bk>gB@[2nC7[3BoW3]Bk>gBl2[4[32=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2
P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2Z5U1[3Q28396A
32986F9JP1R1Q1AQ1E253Y1U1>=ZC1[3O[30V6hd3e_18BE>e1@>a14`4KQ9Q316@g:@416Q1859:b3[3@Mh4i@5:`264f14
04_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`
6]58=H32986FT1P1R1Q1c1E253Y1U1>=l9k2Q;W2i=]8P5[32=MLk3Q7Og85:g1H64f1404;S1:6:406S14E02001001;212
260171B2P11P1T111O0151BU1<;Ie53Q1BJ5[45V1037<:0@?o2hMGG315a92n63[32a2CDV3313<[61Y1MD[3T2241:D2j2
`6k18V12n18396A32986F9JP1R1Q16:Q1E253Y1U1>=P:g2[2n3^2S7b:R3Ok4[32=MLk3Q771Eo1g65:`264f1404;S1:6:
406S121E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2oFh6GG315a9Q73[326Z2CDV331
3<[61Y1MD[3T2241:D2j2`6k18V1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=P:R9b9]3[3@Mh4i@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H329
86FT1P1R1Q1c1E253Y1U1>=l91[35[3]e2gW2ZFaG2[3iT3V1[30[1DU4WV1A6nMh4g6WT1e_18BET2@>a14`4n3P9161>g:
@416Q1859:`1[3m1o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`2154Z21CaQ1j6T8_2S1[30
P2U4XAYm1UV1UW1_88BET2@>a14`4c3T1V8162=g:@416Q1859:M[30V6lY2kZ1e_18BET2@>a14`4o<16@g:@416Q1859:M
[30V6hd3e_18BET2@>a14`4o3o816@g:@416Q1859:P1[30V6V3UGQa1YY1e_18BET2@>a14`4o<16@g:@416Q1859:JL[30
V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:T1[30P2U4hd3e_18BEF]1@>a14[3T1Z2[2S41R416@g:@416Q1859:g1N[3
0P2U4hd3e_18BET2@>a14`4o3o816@g:@416Q1859:P1[30P2U4S3e_2nQ1e_18B2BT2@>a14`4o<16@g:@416Q1859:N[30
V6o28_a3e_18BET2@>a14`4o<16@g:@416Q1859:4[3Q2Wg5jI`1[30P22R4fV1o?[DeY1`N7l@8BET2@>a14`4l1AY20b2_
1JS2S116@g:@416Q185923351_15[3U80ec4Q13[3ARL6[3AX;YP2oG_f26[3ll1k[1_4f9ei14[3ll1k[1_4k2[3GU6V1H:
Om29LA>DY4o20d1P16U3]2[3a2X35`3<e8n3a2l7b4R1`2k1Q1e65[21^4<0f2e1h5P1P2Jn2S1e57L<9^46[5a290M23a20
@=OR1<]6[82a3g8m3`3B5\2`1U4Y2C^3g;f=D;e1[3G\7S2^1V4Q1f2h3c26l28R10a1l1V1j55R7m2h8`:a5f1ED61V9`46
f2@A\2kAi1o<\1[2@`2S3nO985S8m20_8a2[3GN;j1Q7=P21a45L19Q2l18JB1R1Z5:j1H>5f1T=m?Z4U8D4V1Z4Y1o61b1=
LR136i18P7361W7JW2=S171g3Q2_7H2O2:i>R5T5T7i3Q349P2P1]6a:Ai:2j6[33;7Z1j1Z3K1D83Fk1b115X1Z42o1C8@U
2Z198GL[2T2NA_5IU16N82A241E^5KKHo1V19L58k1=7BJAW2k5;S32L8N42^1Ie2Z1=V1<6Z149D\5o24>9d1Ee3<12=K2[
1DM5C68f2Bl2;AK37J83n5P4k1T1@1^1:23KS1:?7_1AFR=:>KS1=R1d2;NT2Z6:469333^1632<Q10R2=;<6n19f250e1R2
n1H_2S1N35j153o20547^1322=W1?C012S1@A5>3562R1;H2F3V1\185K]2[3Gl4]210N3f1_1F71P6Dl2S2U2]2Q4H>\<m4
_1Y6X9S85:P21T1k;1b1]2_1h22^3LF:Z3c3U17MQ1a17U4Q;]Ae4Z1U9_3Y31>Y95n3d14l182b3b5e42h8I;Y9[33;7d28
BU1`18I16?839EP1=GL11_1R2]25Ec1IM1U15:ET1R3NZ1k1Q215B\18871626==7W1BM6^1;T1=?J2@N2P1JB>V14I1JF50
Da1?2;6J2>0e1h3o2d1_4M4DR13i2Q2F8P1DM75e2Z18982;17T1n1b2A<02_1o1P11j1529236V1h1B8Z1<KD4O11592724
<Z;=2G2:22987632355514232851=1K:d11LLk3`7e1:31T1S12:e2Z1l1J>`1@o26\1289333T1D2M9Z2I<6?<66:B6f1H=
I=06V2a17CS1U1:S1>C40j15:25;k170547X10462=4R14N08=A5:AD3137<_26Z1FN<;81m1[34<j1c5=_2X4F`17LLC7b3
Ef1Om3Z3^B`Am5k1:21Q39e2Dd7R7i5R1b1b50R3j8_6R1C5`3lP1a2h3<>9h4m1m6S1Ed8_3d25n5[33C7^1j1EK1356i1]
1U1l9d1H3e1@0265?F;0;0P159:G5<66V1A10214;67G1K1Gl2@1P366_1U23<=243028f4`1f3Z4;K3;EJbF@3V22m1]79n
5215`2:Z1411e14\1T12FN7FA_18IIY1G2X15Y1P15@W1]3o45P1K3FJH`32R2JIB2=R1U15D0<C[21S2=b2^41d4I;7=^12
4Dl8m1;f1Ag4Z1=C0S1<D]21D2Y1]65e1@A0D1U4[3G7^1j1EW1C2R2DU1`5T11b53a25?`14I159R15D5k1447BG1X1Y3@R
3=V4^1R9\7Jm1_2n:Q:P2n5JMo12e5X13Y108j1LCP1296_25Y15l1Y1G22[1@Hg1>9>W1H14H0;HQ2T25P1KJ>T1Q3>U2W2
2`1[16=0Dg21`3c1n77N]1i:j24d9d43o13_23R6AT1[3G90k6a8^@b2\1X1S1d4U30m6_V1n:_4U=P>f5i1NKY4Z9`5231n
5]415]3kGe2[33C351f6@;o1Q7j72@h10MU1R4d7;HL72N2AHT12Q22m28c1c1NI;CP1;Q1B28gAl62\7Q6\44[2R1X3a2`8
2\6Q1:g1o3g6P14\4_111;R20:_2n1R3m6g1S7lBi5b>L[3G;f4o220QDi:8lf1[Mi10h1Q1d1o191a3j16YQ1n=0`6h?@[3
G;lKT3WHbV1UP1U44a9nU1Z1b5]8V8Y1[3Q1l6X3Z2m2]23?d>1_8]40f41o5b1`61d>Z4S3]3_Ie1R1iCo3o5m2R2_3Y40U
1234k1g3I[3Q1P2[8d8B\C`7n8]1_2oGS@kQ17GHRFW6a9V4<6Z?g79[3G`W2\l2X9c7j=a7[52[3G4[3GV]5S5>[3G]l4c>
T2g4V1b5Z2c7U7>d3]7<[3oT1i;h;h=f5UP1c9TCk3TE[1b1[3m1o1VI^1\3[1X1n1:=V3n<c8a12521E0]=AjQ1_2_2A?c1
`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_24[3m61Vi4k4[3G70]17Q4X1?:4R14IX1KId1874>E11Jm3A3<U10Y163222[1
0a2;8h1614100:5<5m5f6P1g1W1Y=\2?U2Cb19T1e29G9S1J5;2[17@Z19?_123El1W6X4W1<AU1E6?LT3=8]3:3;OG4:56i
12@>@9R1W<@l1^5Z4d3Y5?a1MNd:j15n3i1>:a2:0j36I;V6c3^4^1P347\1Be4a18n14[3jT11o38[3m61jM1Q3MK[7U35F
078V1N4=U22J4Mk3R1517Q21>FY23?c2b2B9:520S19:12312D<63?1404112\1482CB7ML1N1I7212J29:8U1Oh3O<>=d3]
1Q2h8Lm:[6c2R3260:3841=:JI73AR2d5H=S2W2I3:2B>b11e1_2O5><42213<_4X1GA]1IB=26@P15?7Dj10f3d3U6KT1I2
k1\1252P2=>@1243\19b1R14>^1f3>9W27`2[1DU1_21I1@R1S11T4T2d2BT1G2>5GMF419P1155W2>@4KC\141o2]2<6k11
00<02_2[3?607_1j3E9R6P=9S11V8_2R2^1f5f1h2l9W3VHk?o5k5k=h2a=P2Lf3RA7=^1CQ19N842:_2181>m62T2d2Q35e
1K1Z115]294@4_1X136Q1Z1B]2Cn1>2h1[3?607_1m:^>1f:R2^1]7TX1kEgC[BLiD7=^1CQ19N87j2<\72T2d2Q35e1K1Z1
7]294@4_1X1n1HB]2Cn1>2W1[3?607_1m:WIR2^1Vi2[BLiD7=R2Q1d4i72i4Q35e1K1b1]2>@4_1X1h5Cn1>2\1[3A407_1
j4R6^>1f:R2^1o^2V:f@d1LQ4g@7`2f5f2R52i4Q35e1K1b1]2>@4_1W3c1U2C]22S1[3A407_1m:WIR2^1Vi2[BLiD7`2f5
l7i4Q35e1K1b1]2>@4_1c4]2C]22R1[3A407_1UT1R2^1Vi2[BLiD7`2f5l7i4Q35e1K1b1]294@4_1Q7C]22R1[3A407_1U
T1R2^1Vi2]3m>LiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C]22U1[3A407_1UT1R2^1S5Rd2[BLiD7l1Cb53l7i4Q35e1K1b1]2
>@4_1Q7CV1V12[1[3A407_1j4aD1f:R2^1U5Pd2f@d1LQ4g@7`2b53l7i4Q35e1K1b1]294@4_1c47U2C]22V1[3F0mU1a3m
4Xd2fADLo9h1m827]210Y3\2l7`48d1\15e1K1b1]2>@4_1Q7C`2Y1[3F0S@lB4g2k2Em4[m1W8c>0K2\ALiD7]210f5l7i4
d1\15e1K1b1]2>@4_1Q7C`2c1[3m1o1VI^1\3d2n1:=V3e7X5c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274I>Q1
1CWAY@j6T8_2D[3G91V6_:Q:S1f:^;R5fV1P=?0Q\11f5THcG3[3aZ1g65[3lX2d9ad1Vf1k1[38d1o1VI^1m2>d2n1:=V3n
<c8a12521E0XFaI_2T1Z1A68c1`@[318P1Q2a6V3FKT27_1H74^1K1CLb6o=Q<j6JY7_2i1[38d1o1VI^1m2>d2n1:=V3n<c
8a12521E0XFaI_2T1Z1A68c1`@[318P1Q2a6V3FKT27X274^1K1C_7o=Q<j6JY7_2b2[30k10o1Y2lF^1\3d2n1:=V3n<h7J
a12521E0[5WY1V1_2_2A68c1@o?[318P1Q2a6V3FKT27X2721Z21CR588BET2@>a14`4o<16@\3j6?@416Q1859:_4_2N[30
V6hd3e_18BET2@>a14`4o3o816@g:@416Q1859:g12[3Zf23[3nQ3TP22[3b`63[3Ado36[3Ao:YQ2\CR1S1[30@e5Y5jG^A
_Ii2Z7_R1e_18BET2@>a14`4o<16@g:@416Q1859:5[3QY5j4fG92[3^g6d1[3g1U2gH>^1P4P2n1:=V3U9[9P3a12521E0_
F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2Y:Q3TBj6>e7_2>[3AT5b?k4^40bn2W4n<k9XF4VP1:[3Ga=mOZ:nKWb1[6oJ
YG3[3UX5YG2[3lk53[3cU6Q44[3fMY4ae37[3P_1f6_9ak11h77[3eGi\1fMg=Te1ib14[3a1US2n^4k1[33[100K5n2cNn7
Z5h3R3^71>_3eW1X7`?Q1VES3]153mBd6j=4@3I2216131025>2201G5o277m4o1B6AX1W1[3AM00K[>0iCa6^B2T252QJYA
X7j=3a<U;j43TCn?S5I22:0M50Y4a6AB6[3lU4kX17b?U64[3\m4TA>5[3dFP5Zc2[7>[350^Kf614gH22Nik1T@QCB[350:
`Hb2f614FYd2SX2X9g1;01Z=5[3SU5Z<X4SS1J[3T[1_Ej2aHk@CHeEgD\2;d2k=[5PAd2^1JAn:26P1_3Q1a3[3@Mh4i@5:
`264f1404_1:6:406X1F4B1156271f11P1T111O015DU1<;2Fi5Q1BJ5a4[17<\1o2NkDm7GG315a9Q7b3a2Ck3313<[61Y1
MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k32[3S96[3PY3iG[5[3d2=[3AN09iR1n5Q=WS2kS1@WW1g=S1[3Z
V1[3g10W1b1l45FD^2c2o22_8M[6FW2i;g5[Dj6d:g>3\8T7o4;C^6RLk2H[38l8Y@F0c6E]<:o3[i1VQ1i7m1i7NU;`7e5[
77V?[2=[38mI2a6E[[3i7lEbD7bAZ7G[3UAP>X6_3?QZ1Q2RFYEU8n3YAS4h3LY@7[7o:^4[2Z7:[3[V2aV2fM^7_57Z78bA
=[3_U1Y?Wc1kT1_M50n<7[7jAZ7:[3di2jT2\36Y86On;nFQ2[3m1o1VI^1\3d2n1:=V3n<c8a12521E0T6YY1;_2_2A?c1Q
<c1m1LC@V218P1Q2a6V3FKT2`2154Z21C9e59m2b3\8Y<j6>k2i4]11OT2[3m1o1f2g1i7:c4S1j6^1\3d2n1:=V3n<c8a12
521E0T6S@aI_2_2A?c1`@[318P1Q2^3R3V3FKX1K^2174\1M199[1f3Lj6\8Y<j6J_2i4_21b2[3A[1o1VI^1\3[1X1n1:=V
3k6d5=c8a12521E0S5m9JKTCf1@\1k2[5_2Kc1A?c1a:c2Z3P2Z118=BT1La6V3FKT2`274>:BM1CV2J1m2[1Y<l2h1m1U7j
6>_1g29S3_2n2[3G0Y3702K4a1j88h5n8Di216JCj32Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g
1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1cA9X5Z3j1U12o1b6?[3AXT113\3]k1LZ8Q2d42f1e[1e5T2[3GU1o
1i71ZA^1\3d2W1F:=h1]1e2X:X3d40Da12521E0Q;_3L[Io6_2_2A?c1]@2K_218P1Q2a6V3FKT2`274De11Co2:[65dGW6B
T8_2W2[3GU1o1k7ZA^1\3d2W1F72=h1]1e2X:c2Y50Da12521E0R6n4_3X?oAe1I^1P1A?c1]@2K_218P1Q2a6V3FKT2`274
De11Co2:[65dGW6Ba3b4_2m2[3GU1o1W4X51l7c3c3>8U1K`2`1S1<JF:=8DJO=b85<]3:c8a12521E0a98Mo2V5V3]4f7^=
_2GDR1A?c1[<:i3[3180OQ2a6_1f1FKT2`274Z21Ca3U221i35i5^3_1a6T3T3j4o1T8_2R2[3m1o1VI^1\3d2<J<972=MJO
=n<c8a12521E0R6Lh6QR1_2_2A?c1c95a2\3G[318P1Q2a6V3FKT2>Q274Z21Ca3T65Z4YCj6T8_27[3A5_Z54[1^[1>[3Af
8W4^1X>fL`<2XIDj1Uh1\Q1=[3AZV1[@R?e2a2U1n2aAhR1TLh>K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:T1\3a
11b4hd3e_18BET2@>a142]4W4g816@S41k3Ik1@416J6859:L\3c1b4hd3e_18BET2@>a14`4o<16@g:@416Q1859:T1\3c1
b4aZ2VZ1e_18=4<8T2@>a14`4X3=8g5W316@Q8e2@416Q1859:Q1\3c1b4QS3fARKbD8=4ET2@>a14`4X3Fo816@g:@416Q1
859:Y1\3V6a2X3g;T^1Q2]5_4]>\BU8l;XI_:8BEOT1@>a14`4o<16@g:@416Q1859:Q1EL\3V6`o1We1e_18BET2@>a14`4
o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@Mi9@416Q1859:M\3V6hd3e_18BET2@>a14`4d9Z3161>g:@416Q
1859:L\3V6hd3e_18BET2@>a14`4o<161>g:@416Q1859:S1\3V6bAdBZL6]K1^H]@WO81@ET2@>a14`4o<16@g:@416Q185
9:L\3V6hd3e_18;6ET2@>a14`4o<16@g:@416Q1859:L\3V6l<kW3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_1
8BET2@>a14`4j8T416@g:@416Q1859:L\3V6hd3e_18B2BT2@>a14`4o<16@g:@416Q1859:N\3V6dS2XMjCe_18B2BT2@>a
14`4o<16@g:@416Q1859:N\3V6aP2Vd1`=Q1RQ18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3`=TR18BET2@>a14`4o<1
6@g:@416Q1859:M\3V6kY2V4eV1e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6W\2`X1e_18BET2@>a14`4o<16@g:@416
Q1859:O\3P2U4Wn2`Fe_181@ET2@>a14`4Z:d216@g:@416Q1859:L\3P2U4hd3e_18BET2@>a14`4o<16@g:@416Q1859:M
\3V6hd3e_18BET2@>a14`4l6R616@g:@416Q1859:]1K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18B
ET2@>a14`4o<16@g:@416Q1859:O\3V6W8kf1\8W]1e_18BET2@>a14`4d9Z316@g:@416Q1859:N\3m2X3hd3e_18BET2@>
a14h1g2o<16@g:@416Q18319:M\3V6f_2W:iJe_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18=4ET2@>a14`4o<1
6@g:@416Q1859:S1\3V6P;i6UE^OSCTKe_18B2BT2@>a14`4T2j:16@g:@416Q1859:g1M\3V6hd3e_18B2BT2@>a14`4X<F
16@g:@416Q1859:L\3V6hd3UW1_88BET2@>a14`4o<16@g:@416Q1859:O\3V6aU1f1^P1c:\R1e_18BET2@>a14`4o<16@g
:@416Q1859:N\3P2U4hd3VV1^98BET2@>a14`4a4]816@g:@416Q1859:L\3V6hd3VV1^98BET2@>a14`4o<16@g:@416Q18
59:g1\3a11=T4a6010Y:j]1_<k>X1XIe_18BET2@>a14`4l1W1A@<H:W1>j2d216@S41k3S2A96416@@859:U1\3c1=T4b6W
h1R:YAW1XIe_18BET2@>a14`4T3j916@U:2>@416Q1859:M\3P2U4hd3e_18BET2@>a14`4o<161>g:@416Q1859:K\3V6hd
3e_18BET2@>a14`4o<16@g:@416Q1859:U1\34Q6TL14\h2d@PO8B2BT2@>2^14`4T2j:16@g:@416Q1859:Y1=O\34Q6TL1
4\h2e_18BET2@>a14`4o<16@g:@416Q1859:Q1\3V6U3i8Le2UU3e_18=4ET2@>a14`4o1o:16@g:@416Q1859:O\3V6o;Le
2UU3e_18=4ET2@>a14`4o<16@g:@416Q1859:M\3V6WW2`]1e_18BET2@>a14`4V7h516@g:@416Q1859:M\3V2o3hd3e_18
B2BT2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@a2U8@416Q1859:O\3V6iQ2nb1e_18BET2@>a14`
4^5c2Q2j216@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@X:>@416Q1859:S1\3P2:AX3So1BQe1e_18BET2@>a14^
19g2o<16@g:@416Q18319:L\3m2X3hd3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@g:@4
16Q1859:T3O\3V2o3^4Y`3e_18BET2@>a14`4]90`316@g:@416Q1859:N\3V2o3^42V`3e_18BET2@>a14`4o<16@g:@416
Q1859:L\3V6[X2\\1e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@a2U8@416Q1859:L\3V6
hd3e_18BET2@>a14`4o<16@g:@4141Q1859:M\3V6_X2_5hV1e_18BET2@>a14`4o<16@g:@416Q1859:R1\3P26n3hd3[BY
M8BET2@>a14`4^2m5m1d216@Q8e2@416Q1859:M\3P2U4hd3b=RR18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BE
T2@>a14`4k:S216@g:@416Q1859:N\3P2U4Sa2dS1e_18BET2@>a14`4Z:d216@g:@416Q1859:Q1\3Q24o3hd3VV1^98BET
2@>NB4`4o<16@g:@4160P1859:j1M\3Q2T4hd3VV1^98BET2@>a14`4o<16@g:@416Q1859:L\3V6Sn2dFe_18BET2@>a14`
4o<16@g:@416Q1859:M\3P2U4hd3e_18BET2@>a14`4c3[916@g:@416Q1859:U1\3c1b4S_2dU1e_18BET2@>a142X44T2S
1Z1S5Bd216@Q8e2@416Q1859:Q1\3c1b4QS3fAe_18BET2@>a14`4X3S5Z1Bd216@g:@416Q1859:L\3V6ln2kEe_18BET2@
>a14`4o<16@g:@416Q1859:M\3V6gg2PMe_18BET2@>a14`4k4S816@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g
:@416Q1859:O\3V6hd3e_18=4ET2@>a14`4n1X2g816@k8k1@416Q1859:P1\3P2U4XW1_]2e_18B<8f1=@>a14`4Z:d216@
g:@416Q1859:L\3V6hd3e_18BET2@>a14`4l2R:16@g:@416Q1859:S1\3Q2T4hd3e_152BEi1:@>a14`4^5Y1a3d216@8U5
X5@416Q1859:N\3V6hd3e_152BET2@>a14`4h6a3d216@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4_<?16@g:@416Q185
9:Q1\3m2X3e`2^8cKe_18BET2@>a14`4d9Z316@i6m3@416Q18319:U1\34Q6R4g<Y;14cZ1g9ULj7TQ1`>8BET2@>a14`4o
<16@g:@416Q1859:S1\344l5j@Y;14Qc2Z5TQ1`>8BET2@>a14`4o<16@g:@416Q1859:R1\3P2U4oR2ha1e_181@ET2@>a1
4`4f3[4V1e316@8^:@416Q1859:O\302R6[Q2\c1e_18BET2@>a14`4o<16@T6b4@416Q1859:L\3V6j@mS3e_18BET2@>a1
4`4o<16@g:@416Q1859:M\3V6gf2PNe_18BET2@>a14`4o<161>g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<161>g:@4
16Q1859:S1\3V2o3hBSP2o8kHe_18BE5n1@>a14`4g3e50`316@g:@416Q1859:M\3V6R9mo1g[1e_18BET2@>a14`4o<16@
g:@416Q1859:R1\3V2o3]]26SW1e_18BET2@>a14`4`2V1e5Q3?16@g:@416Q1859:P1\3P2U4j2Q2hS2R\1e_18BET2@>a1
4`4f;X116@g:@416Q1859:O\3[2j3hd3e_18BET25:>a14^19g2o<16@g:@416Q1859:P1\3V6W4`1hi1HU@WT1e_18BET2@
>a14`4o<16@g:@416Q1859:O\3V6V40ml1bc1e_18BET2@>a14`4o<16@0f:@416Q1859:M\3V6R^2eV1e_18BET2@>a14`4
o<16@c9S1@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:P1\3a1d4hd3e_18B<8T2@>a14`4o<16@S41X1
X5@416Q1859:L\3V6Rc1eQ2e_18BET2@>a14`4o<16@g:@416Q1859:Q1\3V6hd3U6_Y18BET2@>a14Y46Z2c2e4Z316@g:@
416Q18319:L\3V6hd3e_18BET2@>a14`4Z2d:16@g:@416Q1859:[1\3W23j3To1Y1\1b1\8Y4K^1WR1n;gEn=8BET2@>a14
^19g2[4h5j216@g:@416Q1859:L\3V6hd3UU1_:8BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4i3U91
6@g:@416Q1859:M\3V6hd3e_18BET2@>a14`4i3c5a316@g:@416Q1859:Q1\3V6\B[R3g:mT18BET2@>a14i3?6o<161>g:
@416Q1859:Q1M\3V2o3hd3e_18BET2@>a14`4i3U916@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4g9W316@g:@416Q185
9:M\3V6oW2h\1e_18BET2@>a14[44o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:T1\3P2U4hB
iP1YOkQ1fR1n<8B2BT2@>a14`4]1P1R2]816@g:@416Q1859:L\3V6hd3fR1n<8BET2@>a14`4o<16@g:@416Q1859:S1\3W
2<a3e3jZ1XS1nR1e_18B8<T2@>a14`4Z:d216@Mi9@416Q1859:N\3W2<a3hd3e_18BET2@>a14`4o<16@g:@416Q1859:Z6
P1\34Q6RIQ314\h2e_18BET2@>a14`4o<16@g:@416Q1859:O\3V6WMXg1WP1jU1T5e48BET2@>a14`4o<16@g:@416Q1859
:Q1\3V6km1m?f?TDR3e_18BET2@>a14`4n3P916@Q8e2@416Q1859:M\3V6km1lf1e_18BET2@>a14`4n3P916@g:@416Q18
59:M\3P2U4hd3e_18BET2@>a14`4f;X116@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@g:@416J6859:L\3V6]DZP
3e_18BET2@>a14`4o<16@g:@416Q1859:M\3V6]D3VP3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a1
4`4Z:d216@g:@416Q1859:M\3V6oX2h[1e_18BET2@>a14`4o<16@X:>@416Q1859:a4\34:Mh4W5a;5:`264f1404_1:6:4
06X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4L>7<\1o2P@b2T;GG315a9j2V4P3Aa2Ck3313<[61Y1MP4T226O2j
2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k281@ET2@>a14`4l1R;16@8^:@416Q1859:Y4\34:Mh4i@5:`264f1404_1:6:
406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7P3Aa2Ck3313<[61Y1MP4T226O2j2`6]5
8=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`4o<16@g:@416Q1859:L\3V6d@ST3e_18BET2@>a14`4o<16@g:@416
Q1859:N\3P2U4hd3e_18BET2@>a14`4^2^1Q916@g:@416Q1859:M\3V2o3hd3e_18BET2@>a14`4]9a316@g:@416Q1859:
L\3;j5hd3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@Q8e2@416Q1859:M\3V6hd3e_18B
ET2@>a14[44Z:d216@g:@416Q1859:O\3c1b4hd3e_18BET2@>a14`4g9Bd216@Q8e2@416Q1859:M\3V6QR2fb1e_18BET2
@>a14`4]7a516@g:@416Q1859:P1\3a2d3bc1h>\b1e_18BET2@>a14`4l1R;16@P:F@416Q1859:L\3V6hd3e_18BET2@>a
14`4_3_916@g:@416Q1859:N\3V6hd3e_18BET2@>a14`4c3X5R4161>g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@
g:@416Q1859:M\3V6bb1m<We1e_18BET2@>a14`4o<16@g:@416Q1859:T1\344l5TL14dP1nI]HZ5[@YO8BET2@>a14`4o<
16@g:@416Q1859:L\3V6hd3[BYM8BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a142]4o<16@g:@416Q1859
:L\3V2o3hd3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@a2U8@416Q1859:h1\3FLGAX3i
@e;Xe1h<h3]BoIT8a8n48BET2@>a14^192?<64[1d92W316@i60:><e2@0316Q18319:JP1\3V2o3gg2PMe_18BET2@>a14`
4_3Ei8165:g:@416Q1859:M\3V2o3hd3e_18BET2@>a14`4U4i816@g:@416Q1859:S1\3V6fg2QMe_18BET2@>2^14`4C0H
\7T416@g:@416Q1859:Y1=P1\3V6hd3e_18BET2@>:0U14`4j8d31=16@g:@416Q1859:L\3V6TW2c]1e_18BET2@>a14`4o
<16@g:@416Q1859:L\3V6o]3h6e_18BET2@>a14`4o<16@g:@416Q1859:R1\3g2^3V3aa3YHBhF8BET2@>a14`4Z:T2?16@
Q8e2@416Q1859:M\3g2^3hd3e_18BET2@>a14`4_<?16@g:@416Q1859:T1\3[2AX3\9Wn11Q]1e_18BET2@>a14^19[1[1o
<16@g:@416Q18319:L\3V6hd3e_18BET2@>a14`4X4f816@g:@416Q1859:N\3V6fb3Q2e_18BET2@>a14`4n1P;16@k8k1@
416Q1859:M\3V6hd3e_18BET2@>a14d2k1o<16@g:@416Q1859:T3P1\3V6hd3e_18BEF]1@>a14[3T1Z2_6R1Q316@g:@41
6Q1859:N\3V2o3hd3e_18BET2@>a14`4]90`316@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:P1\3
P2U4hd3e_18BET2@>a14`4^2T2P5Z3161>g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:L\3@e5hd3e
_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3W9]V18BET2@>a14`4o<16@g:@416Q1859:O\3V6hd3e_18BET2@>a14`4
e811U416@Nh9@416Q1859:O\3V6kn1jBB^R1R^1b18BET2@>a14`4o<16@g:@416Q1859:L\3V6fa2QS1e_18BET2@>a14`4
o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:Q1\3V6P6UX1dP1e3VR1e_181@ET2@>a14`4o1o:
16@g:@416Q1859:M\3V6^_2o4YP1e_18BET2@>a14`4o<16@g:@416Q1859:N\3V6oAHoQ3e_18BET2@>a14`4o<16@g:@41
6Q1859:ER1\3P2U4U9cY2nQ1T[1`48BET2@>a14i3FP9n316@g:@416Q1859:R2N\3V6hd3T[1`48BET2@>a14i3FP9n316@
g:@416Q1859:M\3V6oV2g9PT1e_18BET2@>a14`4o<16@g:@416Q1859:M\3X2m3hd3e_18BEZ1I@>a14`4o<16@g:@416Q1
859:N\3V6hd3e_18BET2@>a14`4o<16@b7T3@416Q1859637O\3c1b4\5[_3e_18BET2@>a14`4\91`316@g:@416Q1859:L
\3V6hd3e_18BET2@>a14`4d9Z316@g:@416Q1859:S1\3V6lZ2U7[2YP1e_181@ET2@>a142]4T:j216@Q8e2@416@@859:M
\3V6Rb2eR1e_18BET2@>a14`4o<16@Q8e2@416Q1859:R1\3V6hd3e_18BET2@>a14Bm3f3m1R4S1E]116@Q8e2@416Q1859
:M\3V6hd3e_18=4ET2@>a14`4g9W316@g:@416Q1859:R1\3P2U4hd3e_18BET2@>a142]4f3f3Ec1W316@Q8e2@416Q1859
:P1\3V6hd3e_18=4ET2@>a14`4]7NZ1W316@Q8e2@416Q1859:L\3V6\Z2[Z1e_18BET2@>a14`4o<16@g:@416Q1859:L\3
V6m3j`3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:N\3V6[A\S3e_18B2B
T2@>a14`4l8R416@g:@416Q1859:O\3V6hd3e_18B2BT2@>:0U14`4l8R416@g:@416Q1859:M\3V6`i20VKe_18BET2@>a1
4`4o<16@g:@416Q1859:M\3V6QR2fb1e_18BET2@>a14`4o<16@g:@416;E859:M\3V2o3WM`g2e_18BET2@>a14`4o<16@g
:@416Q1859:N\3V6bT1U`2e_152BET2@>a14`4f3X916@g:@416Q1859:M\3V6bT1U`2e_152BET2@>a14`4o<16@g:@416Q
1859:O\3V6hd3e_18BET2@>a14`4N0Lf5[516@g:@416Q1859:M\3V6ZU2]_1VU1^:8BET2@>a14`4o<16@g:@416Q1859:M
\3V6aV1VP1o]1e_18BET2@>a14`4o<16@g:@416Q1859:M\3V6_a2XS1e_18BET2@>a14`4o<161>g:@416Q1859:M\3V6fg
2QMe_18BET2@>a14`4o1o:16@g:@416Q1859:M\3V6hd3e_18BET2@>P1964`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@
>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4]9a316@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4g3W916@g
:@416Q1859:L\3V6hd3e_181@ET2@>a14`4o<16@g:@416Q1859:Q1\3V6fV2V3i1`=Z2TIk;iS18BET2@>a14`4o<16@g:@
416Q1859:N\3P2U4hd3e_18BEi1:@>a14`4o<16@<Z:@416Q1859:N\3V6hd3e_18BET2@>a14`4_3m5S2]116@g:@416Q18
59:L\3V6hd3e_18BET2@>a14`4l1R;16@g:@416Q1859:L\3V6hd3e_18BET2@>P1@4`4o<16@g:@416Q1859:M\3V6hP3oC
e_18BET2@>W194`4o<16@g:@416Q1859:P1\3V6iARh1o8kQ1UW1_88BET2@>a14`4h4V816@g:@416Q1859:S1\3V6iAZ`1
h7n1k;oL\;@2dS18BET2@>a14`4o<16@g:@416Q1859:T1\3P2U4iP2S9R=V5`He_18BET2@>a14`4T2b2n6X116@g:@416Q
1859:[1Q1\3V6[Q2Hg9k;oLm;2dS18BET2@>a14`4o<16@g:@416Q1859:M\3V6V3YU2W\1e_18BET2@>a14`4o<16@g:@41
6Q1859:M\3V6hd3e_18BET2@>a142]4g9W316@g:@416Q1859:L\3V6hd3e_18BET2@>:V14`4o<16@g:@416Q1859:N\3V6
^b1l@\a1e_18BET2@>a14`4j9T316@g:@416Q1859:S1\3P2U4`5ZR2V2[2YX1b;RT18BET2@>a14`4c3P2Z716@g:@416Q1
859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:M\3m2X3hd3e_18BET2@>a14`4o<16@g:@416Q18319:L\3V6hd3e
_18BET2@>a14`4]7a516@g:@416Q1859:M\3V2o3hd3e_18BET2@>a14`4o<114@g:@416Q1859:L\3V6SX2d\1e_18BET2@
>a14`4o<16@g:@416Q1859:O\3W2n3fQ3QCe_18BEi1:@>a14`4\8b416@g:@416Q1859:N\3V6\A[e1o]1e_18B2BT2@>a1
4`4o<16@g:@416Q1859:N\3V6\A[S3e_18B2BT2@>a14`4l8R416@g:@416Q1859:e1\3b1@R4kW11kLn_1e_18B7:2V1M@>
T1<4d2\1903R2Nd7T1S116@S416IBW2e2@416Q1859:3[2e3N\3V6hd3e_18B7=T2@>a14`4^2`:16@Q8e2@416Q1859:S1\
3P2U4hd3e_181@ET2@>a14`4l1j3Ha1V1e316@^5X5@416Q1859:P1\3P2U4Rc1eQ2e_181@ET2@>a14`4`6h2e316@g:@41
6Q1859:M\3V6hd3e_18BET2@>a14[44T:j216@g:@416Q1859:P1\3V6AVd3e_18BET2@>a14`4X1^3o4Bd216@g:@416Q18
59:X1\3V6o3lT1^MT8W8b9a<>\3n3f;\Da?8BET2@>a14`4o<16@Q8e2@416Q1859:R7O\3V6o3[l2\Df;\Da?8BET2@>a14
`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@Mi9@416Q1859:M\3V6b4^Y1fV2e_18BET2@>a14`4o<16@g:@
416Q1859:M\3V6hd3e_152BET2@>a14`4e2Y:16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:c1\3
9W1AR4U5j2i3c3@e1UF1UQ12VV1Z5f;9V1_3mN8BB2T2@>a14`4Q3m916@S41a6@416Q1859:_2DZ1\398`1R4P8b]1ii1Z5
e8P3dCW2Q5Y2f1n48BB2T2@>a14d2k1o<16@g:@416Q1859:N\3P2U4f4[W2eX1e_18BET2@>a14`4o<16@g:@416Q1859:N
\3V6ZP2Jbc1e_18BET2@>a14`4MQ<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4l2R:16@g:@416Q1859:O\3P2U4hd3
e_18BET2@>a14`4Z3Ig4R416@g:@416Q1859:M\3V6hd3e_18BET2@>a14`4Z3V5]416@g:@416Q1859:O\3P2LX3a\2VX1e
_18BET2@>a14`4o<16@g:@416Q18319:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:O\3F_5nKSU2eCe_18BET2@>a
14`4HV<16@g:@416Q1859:L\3V6nKih2e_18BET2@>a14`4o<16@g:@416Q1859:M\3P2U4hd3e_18BET2@>a14`4m3Q916@
g:@416Q1859:O\3P2U4hd3e_18BET2@>a14h1g2^3`916@<Z:@416Q1859:L\3V6hd3e_18BET2@>a14`4c3[916@g:@416Q
1859:M\3V6P6bP2T^1e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6[P2\d1e_18BET2@>a14`4o<16@g:@416Q1859:N\3
V6k3XW2cY1e_18BET2@>a14`4j9T316@g:@416Q1859:Q1\3V6S8Z7U2R`1Pc1l9FQU18BET2@>a14`4o<16@g:@416Q1859
:M\3V6S8`9SS3e_18BET2@>a14`4o<16@g:@416Q1859:O\3V6fX3Q<e_18BER212=>a14`4o<16@g:2=416Q1859:O\3P2U
4hd3e_18BET2@>a14`4l1R2o816@g:@4160P1859:\1\3P2:AX3hd3e_18BET2@>a14^19B<;[1C0a2Kh6S216@i60l3@416
Q18319:Y1K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:M\3V6hd3e_18BET2@>a14`4N0o;16@g:@416Q1859:O\3a2
d3hd3e_18BET2@>a14`4j8d3?16@P:F@416Q1859:U1\3P2U4PW1a<g1Q1?W@Q3aZ1WP1]?8BET2@>a14`4o1o:16@g:@416
Q1859:M\3V6dT3S@`OT@8BET2@>a14`4o<16@g:@416Q1859:U1\3V2o3o@\9ni1\P1e_18BET21>>a14`4i3l6X216@MU3c
6@416Q1859:T3M\3V6[d2\P1e_18BET21>>a14`4o<16@g:@416Q1859:M\3V6SX2d\1\V1X98BET2@>a14`4o<16@g:@416
Q1859:N\3V6g`2PT1e_18BEf12:@>a14`4o<16@g:@416Q1859:L\3V2o3hd3e_18BET2@>a14`4o<16@g:@416Q1859:R1\
3V6RGT6^A2Im7Vm1e_18=4ET2@>a14`4o<16@g:@416Q1859:M\3V6RY2e[1e_18BET2@>a14`4g9W316@g:@416Q1859:M\
3V6hd3e_18BET2@>Z164Y46o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:Q1M\3Q2T4m=jV3e_
18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>NB4`4o<16@g:@416Q1859:R1\3P2U4hd3e_18=4<8i1:@>a1
4`4o<16@^5b2e2@416@@859:M\3P2U4hd3e_18=4ET2@>a14`4o<16@g:@416Q1859:P1\3V6YR2k=Z2WR1e_18BET2@>a14
`4l2k2V716@g:@416Q1859:L\3V6UX2b\1e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:
@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4g4W816@g:@416Q1859:L\3V
6hd3e_18BET2@>a14`4T2j:16@g:@416Q1859:L\3V6hd3e_18BET21>>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@
>a14`4]2a:16@g:@416Q1859:N\3T2Q4hd3e_18BET2@>a14`4j80S416@g:@416Q1859:]1\3P2U4Y6ij1n7@T[1^_168BE
T2@>a14`4`2X140C00`28\1R416@Q8e2@416Q1859:EL\3V6jAmR3e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_1
8BET2@>a14`4l8R416@g:@416Q1859:O\3V6e5mY2i2ZR1e_18BET2@>a14`4_<?16@g:@416Q1859:P1\3V6bAm]1R@i2ZR
1e_18BET2@>a14`4_<?16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:N\3P2U4g_2PU1e_18BET2@
>a14`4o<16@Mi9@416Q1859:L\3V6g_2PU1e_18BET2@>a14`4o<16@g:@416Q1859:N\3V6hd3e_18BET2@>a14`4R60k61
6@Q8e2@416Q1859:M\3V6hd3e_18BET2@>a14`4S6k616@Q8e2@416Q1859:L\3V6^W2Y]1e_18BET2@>a14`4o<16@g:@41
6Q1859:P1\3V6aU10^V1fX1d:]Eb?8BET2@>a14`4o<16@g:@416Q1859:M\3V6hd3P9YGZ?8BET2@>a14`4o<16@g:@416Q
1859:L\3V6Xf2_Ne_18BET2@>a14`4o<16@g:@416Q1859:L\3V6_V2X^1e_18BET2@>a14`4o<16@g:@416Q1859:L\3V6`
X2W\1e_18BET2@>a14`4o<16@g:@416Q1859:O\3V6Rh22bLVV1^98BET2@>a14`4X8f416@g:@416Q1859:K\3V6hd3e_18
BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:N\3c1Bo3hd3e_18BET2@>a14`4Z:
d216@g:@416Q1859:N\3V6fU1Q_2e_18BET2@>a14`4o<16@Q8e2@416J6859:L\3V6hd3e_18B<8T2@>a14`4o<16@g:@41
6Q1859:V4\3?Mh4^=Z35:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7
b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H326286FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`4o<16@g:@416Q1859:L\3V
6hd3e_18BET2@>a14`4o<16@g:@416Q1859:Q1L\3V6hd3oX1e68BET2@>a14`4o<16@g:@416Q1859:M\3V6Sh10cl1e_18
BET2@>a14`4o<16@g:@416Q1859:U1\3Cb5_Jm<Z]2oX1S1Bn48BET2@>a14h1g2o<16@P7f3@4163M859:^6L\3V6_JXj2e
_18BET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:Z2L\3V6hd3e_18BET2=2>a14`
4o<16@g:@416Q1859:Q1\3b1c4hd3e_18BET2@>a14`4o<16@S416\1m4@416Q1859:U6L\3V6hd3e_18BET2@>a14`4l5R7
16@g:@416Q1859:M\3V6hd3e_18BET2@>a14Y46Z2d:16@g:@416Q1859:O\3V6hd3e_18BET2@>:0K94`4Z2d:16@g:@416
Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:[1\3U5P1O[
An4U2]^10RDY8[@WARDZ:8BE9j1@>Z164`4e83`3D16@g:@416Q1859:Q1\3V6[Bn4U2Wk2i1b4XY18BET2@>a14`4Z<D16@
g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@Nh9@416Q1859:L\3V6fm2QGe_18BET2@>a14`4o<16@g:@416Q1859:L
\3;j5hd3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:M\3V6lAbf1X\1e_1
8BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16
@g:@416Q1859:O\3V6d`2ST1e_18BET2@>Z164`4e6Y616@Nh9@416Q1859:M\3V6iV2j9ST1e_18BET2@>a14`4o<16@g:@
416Q1859:S1\3V6f42f9XHXHl8n2eDSEe_18BET2@>a14`4o<16@g:@416Q1859:R1\3V6f42f9Ua1ZBb=S1oCe_18BET2@>
a14`4o<16@g:@416Q1859:Q1\3V6oW2W5^2EQ4U:SFe_18BET2@>a14`4o<16@g:@416Q1859:N\3V6hd3e_18BET2@>a14`
4e811U416@g:@416Q1859:N\3V6V8b1dm1Y]1e_18BET2@>a14`4o<16@g:@416Q1859:N\3V6n[2]5Q3YP1e_18BET2@>a1
4`4o<16@g:@416Q1859:L\3V6j1mb3e_18BET2@>a14`4o<16@g:@416Q1859:M\3V6RX2eHoCe_18BET2@>a14`4o<16@g:
@416Q1859:M\3V6Y6^^3e_18BET2@>W194`4o<16@g:@416Q1859:L\3V6cd2TP1e_18BET2@>a14`4o<16@g:@416Q1859:
L\3V6VQ3aCe_18BET2@>a14`4o<16@g:@416Q1859:L\3V6VQ3aCe_18BET2@>a14`4o<16@g:@416Q1859:P1\3V6nW2nAW
:b@e_18BET2@>a14`4e83U416@g:@416Q1859:M\3V6RX2RLb@e_18BET2@>a14`4o<16@g:@416Q1859:P1\3V6RX2m8]3G
a;oCe_18BET2@>a14`4o<16@g:@416Q1859:M\3V6hd3e_18BET2@>a14`4o<16@M0h9@416Q1859:M\3V6S[2f6mR1e_18B
ET2@>a14`4o<16@g:@416Q1859:L\3V6hd3e_18BET2@>OA4`4o<16@g:@416Q1859:M\3V6go1i\1V8e_18BET2@>a14`4o
<16@g:@416Q1859:M\3V6jb2mQ1e_18BET2@>a14`4k4S816@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q
1859:R1\3V6hd3e_18BEF]1@>a14`4C0^7F0S416@g:@416Q1859:Y1Q1\3V6hd3e_18BEF]1@>a14`4C0U80Q1Q316@g:@4
16Q1859:O\3V6hd3e_18BEF]1@>a14`4C0U8T416@g:@416Q1859:L\3V6hd3e_18BEF]1@>a14`4o<16@g:@416Q1859:M\
3V6hd3e_18BET2@>a14`4j80S416@g:@416Q1859:P1\3V6hd3e_18BE@c1@>a14`4[4Kg716@g:@416Q1859:a11O\3V6hd
3e_18BE@c1@>a14`4[4c816@g:@416Q1859:a11L\3V6hd3e_18BET2@>a14`4P1n;16@g:@416Q1859:O\3V6hd3mA^CX:8
BE>e1@>a14`4KS<16@g:@416Q1859:M\3V6hd3e_18BEF]1@>a14[3T1o<16@g:@416Q1859:N\3V6hd3e_18BEBa1@>a14`
4N0o;16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4S4k816@g:@416Q1859:M\3V6hd3e_18BET2@>a14`4k7NT416@g:@
416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:K\3V6hd3e_18BET2@>a14`4o<16@g:@416Q1859:R1\3V6h
d3c1T3U3fW18BEF]1@>a14`4]1\7T416@g:@416Q1859:Y1S1\3V6WR1P3T74Z1UOdW1fN[<b48BET2@>a14`4o<16@g:@41
6Q1859:M\3V6Zm2]Ge_18BET2@>a14`4C[<16@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o<16@Z6\4@416Q1859:O\3P
2U4\W1SU1WX1UU1_:8BET2@>a14`4o<16@g:@416Q1859:N\3V6hd3e_18BET2@>a14R4=o<16@M0h9@416Q1859:N\3V6kY
3l:e_18BET2@>a14`4o3h2V616@g:@416Q1859:L\3V6hd3e_18BET2@>a14`4o3o816@g:@416Q1859:N\3P2U4hd3e_18B
ET2@>a14`4b4W5T316@g:@416Q1859:O\3V6dBWb1a6SJU?e_18BET2@>a14`4o<16@g:@416Q1859:N\3V6^\2YX1e_18BE
T2@>a14`4o<16@X:1<@416Q1859:T1\3V6P]2X<j8j=h4X:k@P:_:8BET2@>a14`4o4_2_516@g:@416Q1859:N\3T2Q4hd3
e_18<5ET2@>a14`4j8T416@g:@416Q1859:M\3T2Q4hd3e_18BET2@>:V14`4o<16@g:@416Q1859:R1\3Q2T4X3c91R[2Q>
d>e_18BET2@>a14`4^5`716@g:@416Q1859:S1\3Q2T4X3c91Xb1iHfLXP1\?8BET2@>a14`4^5`716@g:@416Q1859:P1\3
P2U4eARS3h9lU18BET2@>a14`4Q1h7T416@g:@416Q1859:6]3i^5c:_EX2Y13]3m^6b32]3m^63]3]i5_E5]3i^5W9[1_E^
3]3>Mh4R?f15:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33
13<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=TW14]3_I3Ye53]3m^6d33]3i^5SP15]3Wd4aJSP1d3b4
]30=M5Bo3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o
2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q16182NE253Y1U1>=S7S@l?T9^4^3=M
h4Q8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2^4YIG
G315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2`6[3Q28396A326286F9JP1R1Q1AQ1E253Y1U10=66Z4^3=Mh4Q8g85:`
264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a
2CDV3313<[61Y1MP4T2241O2j2U51X1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=[4^3=Mh4Q8P7f15:`264f1404_1:6
:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?\2BhMGG315a9Q7_32a2CDV3313<[
61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=a4^3=Mh4c3]4g85:`264f1404_1:6:406S14E02001
001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5V1037<:0@?\2Bi8nDGG315a9Q73[32a2CDV3313<[61Y1M[2d1
T2241O2j2`6k1_1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=]T1[4^3=Mh4Q8g85:`264f1404_1:6:406S14E02001001;
212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?NP2hMGG315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j
2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=`4^3=MR1e3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P
11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U55T1[3Q28396A
32986F9JP1R1Q1AQ1E253Y1U1>2:o>d@i1n2k2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5V6J5V1037
<:0@?\2BhMoE2a2CDm3[61Y1MP4T2241S9f4Q28396A32986F9JP1T2AT2Y1d4^3=Mh4i6W1j3_2\25:`264f1404BL:6:12
06S142B020011146212260171B21N1P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2i8WBR1c1GG315a9Q7_32a2CDV33
13<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=X4^3=Mh4Q8g85:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241
O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=i2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75
V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241S9f4Q28396A32986F9JP1T2AT2Y1Z4^3=MR1e3Q8g85:`264f1404_1:6:40
6S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1M
P4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>2:Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212
260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q
28396A32986F9JP1R1Q1AQ1E253Y1U1>=jW1Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T
111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9
JP1R1Q1AQ1E253Y1U1>=j4^3=Mh4h1X6a6U25:7Dc164f1404_1:6:406S130E0200111;212260171B2P11P1T111O0151B
;I65;Ii5Q1BJ5[45V1037<:0@?o2^7T;;g2P8GG315a9Q7_32a2CDY1l1313<[61Y1MU3JHM=241O2V1c1`6[3Q28396A329
86F9JP1R1A?AQ1E253Y1U1>57h2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2
a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1g4^3=M4c4Q8g85:`264f1404_1:6:406S14E0200111;2122601
71B2P11P1T111O0151BU1<;Ii5Q1BJ5<S3J5V1037<:0@?U236>hMGG315a9b4^2_32a2CDV33120<[61Y1MP4T2241O2j2`
6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=V1m<cA16\1X>l2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2
;Ii5R3n35V1037<:0@?o2hMoE2a2CDm3U2U41Y1MP4T2241S9f4Q28396A32986F9JP1T2AT2Y1S9[4^3=Mh4Q8P7f15:`26
4f1404_1:6:4065M4E0200111;212260171B2P11P1T111O0151BU1<;Il4LQ1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2
CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=^4^3=M4c4Q8g85:`264f1404_1:6:406S
14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4
T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=hO16\1X>c4^3=M4c4Q8X31\55:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hM:<G315a9Q7_32a2CDV3313<[61Y1MP4T224
1O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=hO16\1V8P3P3j4^3=M@Ea3Q8g85:`264f1404_1:6:406S14E0200
111;212260171B2P11P1T111O0151BU1<;Ii5O1BJ22_1@_1J5V1037<:0@?o2Kf3UIGG315a9Q7S12X22a2CDV3313<[61Y
1Mk34l17241O2j2`6[3Q28396A329526F9JP1R1Q1AQ1E2534T1;I>=]?^F]4^3=Mh4Q8g85:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2b4UIGG315a9Q7_32a2CDV3313<[61Y1Mk34T2
241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E2403Y1B0A>=_4^3=Mh4c62Z1g85:`264S1B404_1:6:406S14E0200111;21
2260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?8f2hMGG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6
[3Q28396A32986F9JP1R1Q1AQ1E253Y1B0A>=]4^3=MFQ4Q8g85:`264S1B404_1:6:406S14E0200111;212260171B2P11
P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2j1mKGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A329
86F9JP1R1Q1AQ1E253Y1CA>=\F\4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU
1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1;5Q1
8<2403Y1CA>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5h1b
25V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=e5^
3=M>o1Y2Q8g85:`264f1404BL:6:406S14E020011191212260171B2M21P1H:0118F0151BU1;0;Ii5Q1BJ22W3S15V1037
<:0@?U2IKa12521E0UJGG315a9Q7T3:2Q2?CDFA?]1313<[61Y1MP4T2241I52j2718P1Q2j2[3:f18396A329526A49JJ5R
1Q15730P1E25361C<U1>=QOj6T8_2[4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O015
1BU1<;Ii5Q1BJ22[45V1037<:0@?U2IhMGG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1
Q1AQ1E253Y1U1>=^4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5
`3J5V1037<:0@?o2hMGG315a9i3W3_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>
=>1::g4^3=Mh4Q8g85:`264f1404_1:05:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5>Q3J5V103
7<:0@?U2IhMGG315a9Q7_32a2CDV3313<[61Y1Mk34f1=241O230e2`6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>93>1
::TAZ4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0
@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2Z5U1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=_W1^4^3=Mh4
Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5_11n1J5V1037<:0@?o2hMGG
315a9Q7_32a2CDV33120<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=X@nBi2^3=f5Q8m8:`264
o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CD_3=[61Y1MP4T2241j=Q28396A32986F9JP1T2
AT2Y1j2^3=f5o71m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CD_3=[61Y1MP4T224
1j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMo
E2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2Ag1<Y1Z4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;21226
0171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5V1037<:0@?8f2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q
28396A32986F9JP1R1Q1AQ1E253Y1U1>=]3^384^1Ea3Q8m8:`264o542B0200111;212260171B2\40151U2;Ii5N04P3@_
1J40V1037<:0@?o2KlLcC2X22a2CDm3[61Y1Mk34l17241j=Q28396A329526F9JP1T2AT24T1;TA^Fi2^3=T2a3Q8m8:`26
4o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2
AT2Y1[4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5O1BJ22`3J5V1037
<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=]4^3=Mh4o7
1g8554`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGD2315
a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6k1_1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y\1j2^3=f5Q8m8:`264o54
E0200111;212260171B2\40151U2;Ii5V6J5V1037<:0@?o2hM\1bD2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2A
T2Y1Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0
@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U5Z1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Z4^3=Mh4Q8g
85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7
3[32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=\[1^4^3=Mh4Q8g85:`264f1404_
1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ22`3J5V1037<:0@?8f2hMGG315a9Q7_32a2CDV33
13<[61Y1MP4T2241O2j2]5R1[3Q28396A32986F9JP1R1Q1AQ1E253Y1M7>=j_1]4^3:2Mh4f6Z1g85:`264f1404_1:6:40
6S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1M
P4T2241O2j2m4b1[3Q28396A32986F9JP1R1Q1AQ18<253Y1M7>=`4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;2
12260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241J4230<5
R2U5=L[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=g5_4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171
B2P11P1T111O0151BU1<;Ii5Q1BJ5[440V1037<:0@?o2hMGG315a9_5a1_32a2CDV3313<[61Y1Mk34T2241O23=5R2`6[3
Q28396A32986F9JP1R1;EAQ1E253Y1U1>=_4^3=Mh4Q8g85:`264f1404_1:6:1206S14E0200111;212260171B2P11P1T1
11O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32k1ECDV3313<[61Y1MP4T2241O23=5R2]5R1[3Q28396A329
86F9JP1R1Q1AQ1E253Y1U1>=jOi4^3=Mh4Q8j3l45:`264f1404_1:6:406C?4E0200111;212260171B2P11P1T111O0151
1@U1<;Ii5L4BJ5[45V1037<:0@?o233i?d5Q8GG315a9Q7_32a2CDV3313<[61Y1Mk34f11;241O230<X2`6[3Q28396A329
86F9JP1R1Q1AQ1E253Y1U15893V1b4^3=MCT4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O015
11@;I92;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4f1=241O24e2j5E[3Q28396A32986F9J51
HR1Q1AQ1E253Y1T10>=l2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5V6J5V1037<:0@?8f2hMoE2a2CD
m3[61Y1MP4T2241j=Q28396A32986F9J@?T2AG\1Y1l2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5N0V
5J5V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AG\1Y1`4^3=Mh4Q8g85:`264f1404_1:6:40
6S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5_1V2D5V1037<:0@?o2hMGG315a9Q7Q1L9V12a2CDV3313
<[61Y1Mk34T2241O2j2`5O[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=b4^3=Mh4Q8g85:`264f1404HF:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5B2IV2D5V1037<:01>?o2hMGG315a9Q7_32a2CDV3313<[61Y1Mk3
4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=RJWFY4^3=1Kh4Q8g85:`264f1404_1:6:406S14E0200111
;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`
6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1
T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2\5S1[3Q28396A32986
F9JP1R1Q1AQ1E253Y1U1>=P3^3=R1c4Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a
2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1n1lO16\1o2X;m2^3=T2a3Q8m8:`264o54E0200111;212260171B
2\40151U2;Ii5Q75V1037<:0@?\2BhMoE2a2CDm3[61Y1MP4T2241[9^4Q28396A32986F9JP1T2AT2Y1\?bR1n2^3=T2a3Q
8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?\2BhMoE2a2CDm3[61Y1MP4T2241[9^4Q28396A32
986F9JP1T2AT2Y1\?^B1Q3^3=T2a3Q8LP8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?\2BhMoE2a
2CDm3P5Z11Y1MP4T2241[9^4Q28396A32986F9JP1T2AT2Y1\?^B1Q@o2^32:2c5Q8m8:Q1^164o54E0200111;212100400
171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MQ2n1T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=2c5Q8m8
:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9J
P1T2AT2Y1j2^3=Z2[3Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75L9037<:0@?o2hMoE2a2CDm3[61Y1MP4
T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o
2hMoE2a2CDm3[61Y1Mk34T2241j=Q28396A32986F9JP1T2AT2Y1]4^32:Mh4Q8g85:`264f1404_1:6:406S14E0200111;
212100400171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j
2U5Z1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P
11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A329
86F9JP1R1Q1AQ1E253Y1U1>=iG^4^384Mh4Q8g85:`264f1404_1:6:406S142B0200111;212260171B2P11P1T111O0151
BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7<R32a2CDV3313<[61Y1MP4f1=241O2j2`6[3Q28396A329526F9JP1R1Q
1AQ1E2534T1U1>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5
[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1A2NE253Y1U1>=Z4
^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hM
GG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1A10NE253Y1U1>=Y4^3=Mh4Q8g85:`264
f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2C
DV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=i2^3=f5Q8m8:`264o54E02001001;21226
0171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1c4^3=Mh4Q8g85
:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151B;I<;Ii5N01BJ5`3J5V1037<:0@?8f2hMGG315a9Q
7S1[22a2CDV3313<U2U41Y1MP4T2241O2j2`6[3Q28396A32986F9J@?R1Q1AG9E253Y191I>=[3^3=f5Q8m8:`264o54E02
00111;212260171B2\40151NS12;I]1[4N04Z1f3J5V1037<:0@?8f2UB0a;[4l11Y2Z=2]1S1CDm3[61Y1MP4T2241j=Q28
396A32986F9JP1T2AG\1Y1;S@i2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2
a2CDm3U2U41Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;I
i5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241X9a4Q28396A32986F9JP1T2AT2Y1j2^3=f5Q8m8:`264o54E0200111
;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241X9a4Q28396A32986F9JP1T2AT2Y1lMm2^
3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Id3T2Q759L037<:0@?o2hMoE2a2CDY1c2[61Y1MP4T2241i:P3Q
28396A32986F9JP1T2Ag1<Y13_3RS5W\1a3_3<Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1
BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1_13E253Y1U1>=e6i6R;P?8_3
TP1c;a=<VZ1UBm\15_3aP1V;a=cf31_37_3=_a1oY1i`1mm1I2_3b[56_3V4oW1k;oh2V93_3PDhk46_3o1PBXa3SZ1;6_31
VR114be5?_3\10X1QY5P4En>P7^3W2n6Q16c3@_3\10X1QY5P4[5e<c4U1_:S10LHQ3[1_3[100K5bQ1Z<g4a:12k3eW1X7g
Mi<3k3W8YKEM24651025>231:<5W37[6[1Q3_3_3<Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii
5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<^4l11Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253H@U1>=RP16_3\
10QU6T6e7>_3[100Ke@XU1\]4I3<NW<23_3iW6X@2_3Rh67_3]o10kP3n1W5d=6_3UG2oe3SQ1i6W5_3;7\8=LGCCN1_1a4P
2l5h7V4Ef3?Q4a3C69S2Ig1:g2<M>G0n7b2h2\2LQ5U1h22Y4S17k38E;k1k1h12=S12G7011C<^3Z1R238D17:Hj<Ja14O8
6Ko1P1Jo3]18Q9?C2:e2JQ2:Y18Y1Q1>d3169;T1=682Y3=;<6?<0O:f2U4h1CS1N6:S1W106=[1OS205<[1622:2\1L1061
O@A5>5=7e3>e1C=d5_3Cm5<<=k1V4W1<a4e1KW2P233R3Q1f3a17o11?@GG0P1FIFM6D3^20=20KLNI>?`1d2P10C;2;S3f5
]2;3S4;>49\2S3>A[2<O=DS1IV21S4n35:W1N>c1K24H2`10:]1K@R1j1B?B7277;7Q1l7B8^19EK:396A:g9COj292V1Bo2
1Q34?g28n1Hl1B0>`2[5:30g284Z1c2U11P3<:Z1J:ELZ1f2_25_5Y12JFAQ2@j2Q2E\1n5_3;7f450153O6;@Bk1B6\17a2
S51^1>@<3U1@=O??1\32V15o2P1i2b4d1l16V1c2]11V4KQ1O2Bc7OX1`130Bj1i7Ch1;Z3X409IV2`2:6V1154M>K6Dd3:2
`1i1\1X1Z3152=1;W31_1l2D11F432;Q111R287=6273=A\1l3Z8V5f1a374f1<AI9S1HDR17^166T1EV26216i33S1>P13:
5g1;d1Y2C?m6\2d1Z1<D7K:W1I=8R25V1S2U1:0Y1EG9]4_3;7d2i2>U2Ff15n1159B4R6<Q1d4e1Z8BL\18Z1K_1^2f1b1Y
1`2<65Q1U1AFR3l5Z11f1<j1T2V1i1IP74i32Gb2a1Ha2;D=>h115G<<m1Ok11C1C<i1_5D186K3S4f2T3k16N2<8B9::6W1
F=^3o2KCV1f73:S5W3Y18Y2^4X29h3g1JMm2d52g1N]1V19h5FG9i20X1Y2c6Q4_3;7U7]16EU1o111o3\90n4[5]1R1h31X
2;d5_4?_3428V4T6h4BP2a1P3V1<A[1f79n19g1I64<Q1_23FW1N12S11R1V6g1T1<3T?732BU5l=j3f2S3d2R42617752O=
64On3?<05[1V1_1n3`3K2k1W3g2705127N451235:2Y2;U1:AH1c3l2>R4_3;7Z1Y1j1NQ3@U1`2_1a4S1Hc1l3<9h2\3P1U
3f2EW1K1_6i1m2T1j1DP1D]8Jd2[3R5[9X3\1R56P2R2JO7S12O0T1^3Q1_3:7f;Q2V1U1D<G9Bf1i1i=Ij4_1c28Y1j4723
J12O=?M4S3Fj1:6k2b5j1HV1Gm25=AZ2h1<B9H:10E0a2>3<260Jn1Q2E8Q1n3_3CY2b4R3?l1m11@`1_1K5MH=o4Bd1W>V1
3Z26610e1f2[45V2d1g1ACZ4]5f4N_4f3@2`12Gk38@R5;<Q1X2Fc1V2T1e43>MQ1m4]912g2R16;:71\1Q3d3G7i7P1]2\1
2R17DV1I?H63408133H6h1h2BT2M\3In1k2^1e9N8Lh1@X3T32Nc4Y4T1D_3CnI6jAj1_1e>oEaARMd9;P47e<R<QJg8e5j8
_3;7Z4;5011113C<3F4168322e1DQ130OW3I1=W175>U1I23<><G0@1>>7P15\2]13Y15U1j1_21W12E5Y1a12D3IDF;6@51
2V1;4W3:C25N3Y15C2K5K<=42BR49V44d2T10\1j23I;F=T1X4MW1OP4N=c2S2Y24963>R1C55A2d1;A1:2GH2>W1V1K3>14
K2>S1A152A357F1L[1=6B8E37=0=2^1J4N487173232KW1V1?^16l3T1G`3l2KU3f1T1b1>FH<S1O<AH>`1S1Fl1T1>L2O=;
Fk1<F9324D6>:A]1b72l1=2=k1V1Q3Z27@374Fb19401B28R25Y1KT1U1:0@H:R1N_3Cd2h:]7Y3^@iBj5f=]CS27f6WK1[3
c?IV1R>=1^20T@Y8V9`91N_3C_;_;iAW1l1V6_1g1R1aEY9d8`7[@j@RHX6[9Z2[30XH10]1A_7P2]1_3Cj<WGb3aD9S>d2Y
6oET2^9\=U2?EU2_;g5Ej@U28Z5=<MEm30a2V3d2P8451235:n3R1\1^1_3CY2Cl9aP1\1iY1]5Y5Ak7T99\=A:2<8]142E1
W8>V4d8`7R7`1D82g3;l2c40n6Y:Y4G:i7B_3CQn2R5Hk70VJo5]Q12a6>g@_9Q981B_3CkT1NM98n3b=eI0UFTQ1i:Q4_ES
7SQ1^2_3C_:Z27k4b2Gl6i5V1X2S1n1GU12E:4:Q36T16^2W=?43S7Dm5P3LR6n4R5S4]3R1R8CV1R?3R1G[3Z5Z:9g4Cg3R
3Fh615Y1]1h5b2Q2T4T3O:T1B=V6f2g4Y2:W1b1_3CZ4^13o1ZC0f74e:o2]8]7??bR1_Bg366T20n4?Z9o4i7e4P2c9^9>:
>h2`2k4e6V2a3`4n3Z1<035B99_3f7iAe@H`=NP`1ib13`3Uf613`3[D14`3nh1l4hb43`3mh3]X2:`3Q24Sb1X20[_1f9nQ
2cV1>`3@f1]?e21`W3\4F\>BUBU@93`38QT52`381`3?`38n=e1g1e21[<gT1hAaLna2;V=_3:`3W<0kU1mCZ1n[1`1g<R2`
1`307a1<eF2Y1^5@j1114>Dg4[3`:Z2R19<i1k3UU1c5f52X2_F:Q>o2EBm5Y2`1k5Y699Z4k1?RDf42`3Yd65`38Qd1Y2[[
2G`3V2TB1`He2B_4V@LQ;3n3DgV1\Q1S1R3T??P4=m35`370kg1l\32`3bQ5P1`3B91k1PJi<n=0W1`52U1SO_BnAP;P1:U4
n19C]7Q:W3`9aC56m<^2<`3L1lKk=e:`1EX1`5\P1\o16`3L`d1V2Pm2b9H`3B91lKd7`:10e4c3g5dQ1`Mc@[4X3;;4:Z8V
7[FB`3BS@WJS1a;0W1\3n1eh1Q34j<d5[=i2\1H`37D00lKe7PBQ1b2`3hER7V4m5d3l8j7SNBZ6c5319`37ff1d2T4Pd2VC
91B`37D1lKfI;E0a2`3RQ1m5^8R4d4WX1S77`37DQf1ie2l7b95`3d10jR1`c29`3Q2c?QS1i<1^[1b1b1B`3m3g=WFC^E`3
1lZ1:6b1e2^3T_1G^Z12P1`3U2Tb1Y27_80_i1lBf1gBn1W5W6[42450;A51<NR3n6f@E4;e45a3kP1Z1144a3VR114a1a3a
10T2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_27a3YMh2HZ114:a31WM[2I;
Z1121`1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_26a3YMa3Z114i1
a3g1o1SDR5^1\3;14Q2n1:=V3n<c8a12521E0h5nIh7Y8_2_2A?c1Bm?[318P1Q2a6V3FKT2R2=74Z21CaQ1j6>e7_26a3kG
Z:14\P15a3S5RM147a31TR1121aW36a31TR1121a1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?5]1fC518P1
Q2a6V3FKT2n5P2`Oj6T8_2Ca312PNP4121dP1nIYCS5k7o6m4l1V3CVo16a3cENc;146a3dN?Q314:a31SNNQ3121o[3C8a3
1TR1121Z]2Vo16a3VR114k2UT36a3TOQ314Q^28a31ROQ3121Q^27a31TR1121c\38a34QR114V1ja2_EKa312iI6o3_1`21
21TElm1k7>T=102U31C5LV4e:Pf1;a3VR114`Lik1n>W110C7a34oNQ314Qc2<a312oNQ3121Qc2aE[3C6a3VR114Zh2l16a
34QR114Qc28a312QR1121Qc28a31TR1121mj2m6n1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4c:a>_2_2<41=c1fC518
P1Q2a6V3F5EX1Kd2Y3P2Q32o?k1[2S8j6>;Y7]11O5a3dNa3148a31bNa3121j[59a312QR1121Qc2iC5a3TOQ3147a31ROQ
31218a3VR114X9jS1h8l]15a3VR114X97a31]P1f11215a3RP1S2147a3RP1<f114ZW25a3VR114hk25a38mQ1145a36oQ11
47a3nI6P814QX35a3Q8TJ145a3VR114kg36a3nI6P8145a3jH[9146a37nQ114kQ4`3a381Mh4i@5:`264f1404_1:6:406X
1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32
986FT1P1R1Q1c1E253Y1U1>=8a31TR1121TF]l19a37lNQ314`NZS3TO7a38[N?Q3148a31ROQ3121`N5a3VR114R16a3mOX
214R16a3dNa314fe28a31bNa3121fe25a3VR114fe27a31TR1121cj35a3]Hh9146a3mOX214n]28a31kOX2121n]26a3jH_
3k5145a3ZLk5147a31XLk51218a3QH1i7X214oS35a3mOX214P2a3=N:o1Y2XFC^1\3;14Q2n1:=V3n<W4[4a12521E0j_1_
2_2A?c1V9Y7[318P1Q2a6o1V1F9AT2Z23174Z21C<TQ1<91Q6T8_2@a3=Nd4TL14WI`2YU2eFW2Q5P4kQ114a3VR114b1a3a
1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?5]1fC518P1Q2a6V3FKT2\4a1P2`Oj6T8_26a3TOQ314dJ8a31bN?Q3
1216a30bLb5149a300]KS1b51215a3cLb5146a3S5VGk5146a3VGS5k5148a31TGS5k51218a31ROQ3121]E9a3dN?Q314nT
1Y3lR3Q2a31e1o1VI^16U3;121Q2n1:=V3R2a:97131c2[3S2a12521E0T]1^1V1_2_2A68c1`@[318P1Q2a6V3FKT2Bm174
Z21CaQ1j6T8_28a31ROQ3121cd29a31bN?Q3121c\3c1a31_10T2VI^1h31210P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2`Oj6T8_29a31TR1121T\47]O7a31TR1121kF5a3VR114ai35a3VR114Yl3;a312gFY;121RGac1\8
c1a3a10T2TCQ6^1h3140P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2b1a3a10T2VI^1
h3140P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_27a31TR1121Pn1c1a3a10T2VI^1h3
140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2l2P1c2V3FKT2n5P2`Oj6T8_2b1a3a10T2VI^1]2Z1140P2n1:=V3
bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2a1a3a1U2VI^1h3140P2n1:;1V3bEa12521E0_F4UI_2
_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2k1a3g1o1VI^1\3;14Q2n1:=V3n<c8a12521E0][10[4_2_2A685]1T5[;[31
8P1Q29W6V3FKT27X274Z21CP2n<aBj6T8_25a3VR114Sn17a3S5PJQ314jo2;a31SNNQ3121cR3Y4e5>a31^1gI2j61212RX
1`T2UX2I9a3XK22n5H14Zh2:a3dNa314>_5]_4\2U57a31TR1121kQ3@a307cH22a5S1]214>ZR2c5ZR1o?6a3hO]214`o16
a30UR114>b3a381Mh4i@5:`264f1404_1:663406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG31
5a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=^8=a31c1`P1121Q2n5Q=WS2\>oE5a3V
R114fJ7a31TR1121_>6a3]Mh414c]38a3]MV1]1S214i]3:a31[MV1a3121mj2kB6a3]Mh414j]3Ea3_;X<d5V1]1S214X9g
8i4<:d:TT1\W1jJW3lAP>9a3]Mo3H14PBik2SN5a3VR114Th38a31TR1121RGQQ37a3VR114^=1cZ38a31TR1121l>WY37a3
VR114a17`;>a300]Kf6121oA\h28^=o5kN6a30UR114Th3;a3j7[J14`<jZ3HVCbP1d36a3_Kf614Th35a3VR114iP4;a31]
Kf6121na1\T1a4kU17a3jH[914na1j^27a3kAh<Ao214?a3kA1a3@^5T3Ao214TKSb22^j17a3kAZ=V2H14;a3lJY714UV1[
IRQ2jCm3`D8a3VR114T]40Y7^Hg1a31e1o1VI^1\3;121Q2n1:=V3n<\1V7a12521E0j_1_2_2A?c1`@[318P16j1a6V3FKT
2`274Z21CaQ1j6Y1j6_25a3oHV914;a3dN=S314`k2RA=W^1`@Ja31kBa8e2>=S3121SGm329ULXS1l4_5X691C5_^1`@7a3
ROS314Z<^64a3VR1145a3VR114fa3;a3THQ:14f`1UX138d3l@6a3THQ:14k]36a3fBS6[9146a3fB_?14^k15a3fB_?149a
31dB_?121Pg1]P15a3VR114\W2Fa37h46G`4gBm414`K`h1\4i2T4<2IQ<7Y:_::a3^Hi4m414RN;\_24:a31VMm4121mj2Q
AC6a3VR114TFQ^4<a3iN15T314cF`1ISOaX25a3iN\3149a31gN1Z3121hZ26a3iN1Z3147a3dN41Z3149a31bN41Z3121>a
3iN15T314P@0V5gV1_\1[1P:5a3XKm6149a31VKm6121ld5I:a3VR114Qc1Nj<e7o1T96a3oH2S914b1a3a10T2VI^1h3140
P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q21_6V3FKT2n5P2`Oj6T8_26a3VR114lh1g@;a3_FZ1[:14Z8\f1P;9Yg
15a3VR114T\25a3VR114\\4f1a3g1o1c<g5Z6?^1\3;14Q2n1:=V3n<c8a12521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT2`
274Z21CaQ1j6T8_2b1a3g1o1VI^1\3;14Q2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T
8_26a31TR11216a3VR114d[2jX25a3VR114d[28a3VR114T`1Vc1fG06a3VR114Rk306a3mQ1814_n16a3VR114_n1j55a3V
R114lW55a3VR114>=a3e1`P114Q2n5Q=\82gj1kS1@@a3Z10KdJg1n2B14V`3[Bf:eFb<W1Q1a3Y1009A<1V@n9g1n2B14Q2
n5Q=X4e1Xm1]R1]1@j5f:eF3<N8i:W17a3lIY814fJki4:a3iIX2S614S]3oCJTX18a3RL`5B14n?Tm25a3RLS6145a3VR11
4QY36a3VR114QY3_S16a3VR114QW3o1;a3YGl:14]I^R1n<UP1jR1i69a3YGl:14lk1T[1o1mR18a31]Go8f11215a3VR114
25a3]Q1H146a3lHY914F9a38[Na314fe2Y6j9=a300V<dE8121_n1j5m4n2?a30kH22a5S1]214>ZR2c5Zb1X=>a300jH22e
6]2121gHb^1R19a300kOX2121R1@a30PNAm2D14h]2B\3R_1`V1]4Bc7?a30PNAm2D14KR?\n1\3ce2]4B7a300TR11213c3
kO]2g1d3d1o1f2Z1TE^1m2>CP2n1:=V3n<c8a12521E0XFaI_2_2A68c1Z80T8[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2c
1d3d1o1VI^1m2>d2n1:=V3b3[9c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6aJj6[1h6_22d3P]1l1d3c
10o1VI^1m2>d2n1:=V3n<c8a12521E0k2PJ5gB_2_2A68c1`@[318P1Q2a6V3FKX1K^1Q174Z21CR5V1WKj6>;?i6_2m1d3c
10o1T4c4]@^1m2>d2n1:=V3n<c8a12521E0fGSH_2Ma1A?c1`@[318P1Q2a6V3FKT2^1Q174Z21CR5V1b1cEP4j6>;?i6_2N
d3>o3b1O00200120UDc5j6Pc2k500^1OdB6e9d>0U7eN9i3d3>9e31=9H3K002004162Y5T=T105]5130111W1=\1[1g1<f3
c27b2=1a31?341V1g5R4\3`:Z1\2Oc75`:BV5U2d6d50=D>0BA8Z29D0A463<0514294U4GAe1M60T34o5NR16D@<1?^4n1X
3;3k:04P7Z2X9QC94T2d3>9e3b1O00200407mCc56R3[1g1<j30Y5?`301i8R3gA\3T522b=g2U2d6S6S1CU3M1AL617>m4W
2Ma3n66W3^4n1X3[;04P7Z2ZL98d3W701mIfd4X1PG4d3XQ1fd4YHFd3JX62001\E`4V4n8n6YY1\L\7_6QGd>0;_2b5>d38
j6301mITDjV2X6V\10;R8`1d3^1U2VI^1m2R1P2n1:=V31`Ea12521E0_F4UI_2_2<4?c1fC5180OQ2a6V3FKT2n5P2`Oj6T
8_23d3XQ1hS4S2d3c10o1VI^1m2>d2n1:=V3n<c8a12521E0XF[FU3X1V1_2A?c1`@[318P1Q2a6V3FKX1K`2334Bg11CR55
0b<Cl6=k3i3j6>;Y7_201^1d3^1U2VI^1m2R1P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8
_2i1d3d1o1Q4TE^1m2>d2n1:=V3n<h7Ja12521E0\3n1l@^9k>V1_2_2A?c1`@[318P1Q2a6V3FKT2^1Q174Z21CgOi1j6T8
_2e1d3c10o1VI^1m2>d2n1:=V3n<c8a12521E0j_1_2_2A148c1`@[318P1Q2a6V3FKT2^2174Z21Co5aKj6T8_2i1d3^1U2
Y58l5Ab5a7^1m2R1P2n1:=V3\BU3a12521E0_F4P7BaA_2_2<4?c1fC518P1Q2a6_2FFKT2\5AP2^=QBj6T8_2e1d3c10o1V
I^1m2>d2n1:=V3JS<c8\142521E0j_1_2T1Z1A?c1`@[318P1Q2a6V3FKT27X274Z21CaQ1j6T8_2a1d3d1o1VI^1m2>d2n1
:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_23d3XQ1ao3_1d3^1U2VI^1m2R1P2n1:=V3
bEa12521E0_F4UI_2_2<4?c1fC518P1Q2P5`1V3FKT2n5P2`Oj6T8_22d3XQ1X1d3>\83P2=Gh5QKQ1_<2YD>d2d2d2o6n;R
1j8k2nV1U:\2n9l1Z16IEk;1P35290S2\6Dd34cJo1a12c2@;1\@Y2PNl6]4aS1S@lA?ZZ15d3QQ1]AQl4P26d3_Jf6o6U:b
`35d3QQ14Xe4[3n1e3b10o1e3`E^1\3d23g110:=Af1Mn<4^8a12521E0TFeI_2_2A?c1?P3i40l5d1B[318P1Q2a6V3FKT2
`274Z21CaQ1j6T8_2h1e3b10o1VI^1\3d2k110:=Af1Mn<4^8a12521E0j_1_2_2A?c1`3g:W2[318P1Q2a6V3FKT2`274Z2
1CaQ1j6`7C_2=e3fQ1h2NV2f1iDbJ`2S]1jB]C0i1e3b10o1VI^1\3d23g12:=Af1Mn<c8a12521E0TFeI_2_2A?c1X>W2[3
18F17Q2a6V3FKT2`274Z21CaQ1j6`7C_2<e3Y7\Jh2NV2f1\_1d_1jB]C0d1e3b10o1VI^1\3d23NK:=Af1Mn<c8a12521E0
j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_26e3fQ1h2U3f1la3e1e3b10o1VI^1\3d23j1:=Af1Mn<c8a1252
1E0TFZCZ6_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2d1e3b10o1VI^1\3d23g12:=Af1Mn<c8a12521E0j_1_2
_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2f1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318
P1Q2a6V3FKT2`274Z21Cf90;]Gj6T8_2f1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3F
KT2`274Z21CUE[<j6JY7_1Oh1e3b10o1f2Z1TE^1\3d23j1:=;5f1Mn<c8a12521E0TFc1QH_2_2A?c1`@[318P1Q2a6V3FK
T2`274Z21CaQ1j6T8_2m1e3b10o1iH<AL\3d23NK:=;5f1Mn<c8a12521E0hGV4jC_2_2A?c1X>W2[318P1Q2a6V3FKT2`27
4Z21CUE[<j6JY7_1Oo1e3b10o1T1dG<AL\3d23j1:=;5f1Ml;Q1c8a12521E0hGQH_2_2A?c1`3g:d1B[318C217Q2a6V3FK
T2`274Z21CaQ1j6T8_2k1e3b10o1f2_F^1\3d23g12:=Af1Mn<c8a12521E0_Y1Z6Ma1_2A?c1`=GW2[318C47Q2a6V3FKT2
`274Z21CaQ1j6T8_2c1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j
6T8_27e3fQ1h2U3f1\_1_R2d1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z2
1CUE[<j6T8_27e3fQ1h2U3f1Yn2bCh1e3b10o1VI^1\3d23j1:=Af1M\1a;4k1b6a12521E0c\1V3_2_2A?c1`@U1U218P1Q
2a6V3FKT2`274Z21CaQ1j6T8_2d1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`27
4Z21Cf9jGj6T8_2=e3fQ1h2NV2f1^R3]?]C0;[6aQ1g1e3b10o1f2Z1TE^1\3d23j1:=Af1Mn<c8a12521E0TFeI_2_2A?c1
X>W2[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2f1e3b10o1f2Z1TE^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1X>W2[3
18P1Q2a6V3FKT2`274Z21CaQ1j6T8_2e1e3b10o1VI^1\3d2k110:=Af1Mn<c8a12521E0TFeI_2_2A?c1`@[318P1Q2a6V3
FKT2`274Z21CaQ1j6T8_2e1e3b10o1T1l2TE^1\3d2k12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274
Z21CaQ1j6T8_2d1e3b10o1Q4TE^1\3d2k12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T
8_25e3fQ1n5f1la3j1e3b10o1e3`E^1\3d2n1:=Af1Mn<4^8a12521E0j_1_2_2A?c1?P3i40?\5W2[318P1Q2a6V3FKT2`2
74Z21CaQ1j6T8_2b1e3b10o1VI^1\3d2n1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8
_2e1e3b10o1VI^1\3d2n1:=Af1Mn<P2b6a12521E0j_1Ma1_2A?c1`=o2[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2c1e3b1
0o1VI^1\3d2k12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2T2e3b10o1b301;TEAL
\3d2k12:=Af1Mo:LQ14k1b6a12521E0c\1V3_2_2A?c1>0P3i40?\5W2[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_28e3h4`2
\Jn5f1jb2QOd1e3b10o1VI^1\3d2k12:=;5f1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2
k1e3b10o1VI^1\3d2n1:=A@U1Mn<c8a12521E0j_1_2_2A?c1>0U2AR50T8[318P1Q2a6V3FKT2`274Z21Cm@c@j6`7C_26e
3fQ1n5@U1la39e3Z6Z1PJn5f1Si20gH6e3fQ1n5f1\_1_R2c1e3b10o1T1QH^1\3d2n1:=Af1Mn<c8a12521E0j_1_2_2A?c
1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2c1e3b10o1VI^1\3d2n1:=Af1Mn<c8a12521E0j_1Ma1_2A?c1`@[318P1Q2a
6V3FKT2`274Z21CaQ1j6T8_28e3fQ1`41[1f1la3l@6e3fQ1n5f1gR2T_12f3Ze34f3Ze3PDB5f3`Q1P;hX2aC5f3`m1S6R`
1b1>f3iI6_5oMS6a\1`3b1iCoQ1e3L`B6f3dS2S\1a5oDE>f3Y1^7R3Q2`U1BdP1cP1QARU1o<_9iEAf3h83n2Q2`U1BdP1c
P1QAn2B4H3d6hb1Jf3W11h9HQ2i3c3@lJd2BnJ2b5cP1QAX;iI\5RAX51S5b4g65f3h8T5\W3QA5f3h_3a5iC63f3Ze3QA5f
3Ze3QAg2mP14f3c[2fY1QA4f3SQ3VDQA8f3XS1\Y2:Y8k?i6n>Bf3iI6W9QY2::U3S5k?i6n>X@2^3]?o3YE8f3h_3a5k?R5
BS1oA4f3c:cW3R38f3c:U?6Vh2R3_i1]C3f3gn2bF5f3gn2bFTAk23f3Ze3iC4f3g9b[3fG3f3Ze3ij14f3iI6Yk24f3gn2b
FXC4f3a[1hY2nX26f3Si1Vl1iCY\1f84f3Ti1Ul1iC3f3Ze3dE7f3Ze3aE2l3R1V44f3Pm2f1bF5f3Ze3PD[V1aN3f3]Z1lZ
2b1f3b1o1VI^1\3d2n1:=V320j<c8a12521E0j_1_2;S2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2R1g3VGl87B02
1111;42Y12g4[3k<\1<i1hP1lBf1[1W>b84l=o2X1m5Y2U4g34Mh4i@5:`264f1404_1:6:406S142B021111;21226271B2
P11P1T111O0151BU1<;Ii5Q1BJ5[45V147<\1o2hMGG315a9d6<<IX22a2Ck3313<[61Y1MP4f1=241O2j2`6[3Q28=6A329
526FT1P1R1Q1AQ1E2534T1U1>=m1g3oAV5l8789021111;42Y121e4[3d;V1\1<W1AY30g3h2\6_@_A>3I>2`1M19R4\3W22
>\2V1Q8@4\<_1h26T13m5Y2h1g3c1bEl87B021111;42Y12g4[3b9<@Z2\1<i1k3b3T2]7EP?f<o2T1_272X2]3i:W8:4l=o
2EBf2V3Y2[14TAf<g9V1g3VGl87B021111;42Y12g4[3k<\1<i1hP1S?3d3IX2S1S=b84l=o2X1m5Y2c8X1g3VGl87B02111
1;42Y12g4[3k<\1<i1hP1R?0h3<<0Q1U1S1S=b84l=o2X1m5Y2Y1g3d1aEl87B021111;42Y12g4[3`:Z2\1<i1k3lLR?0b4
0Q1U1S1S=b84l=o2X1m5Y2S1g3VGl87B021111;42Y12g4[3k<\1<i1hP1S?3g6W>b84l=o2X1m5Y2a1V1g3VGl87B021111
;42Y12g4[3k<\1<i1hP1]@X3J121V1W>b84l=o2X1m5Y2^1g34QGP4k4203B021111;42Y12g4[3k<\1<i1S4dLQ;[2a8K[=
b84l=o2X1d525g1249aMT1g3VGl87B021111;42Y12g4[3k<\1<i1`;WE]=m5c2W>b84l=o2X1T5HY2X1g3VGl87B021111;
42Y12g4[3R9h3\1<i1hP1i?R37[10]1o1W<b84l=o26Q1m5Y2P1g3VGl87B021111;42Y12g4[3k<\1<i1hP1oEW>b84l=o2
X1m5Y2\1g3c1bEl87B021111;42Y12g4[3`:Z2\1<i1k3lLcC2Q1V1o1W<W8:4l=o2EBm5Y2`1TA^F`1g3c1bEl87B021111
;42Y12g4[3o9@Z2\1<i1k3lL]@U32Q1V1W>W8:4Y2b;o2EBm5Y2`1TADQ<g9[1g3c1bEl87B021111;42Y12g4[3`:Z2\1<i
1k3lLcC2Q1V1W>W8:4l=o2EBm5Y2`1TA^FR1g3VGl87B021111;42Y12g4[3k<\1<i1hP1TCj2o1W<b84l=o2X1m5Y2\1g3c
1eDLl87B021111;42Y12g4[3`:Z2\1<i1k3lLR?`42X2W>W8:4l=o2EBm5Y2`1TA^FV1g3VGg847B021111;42Y12g4[3k<\
1<i1e6d:]?[=k1g6S1S=b84l=o2X1m5Y2X1g3f7_?l87B021111;42Y12g4[3k<\1<i1]9=JY6g?[8o4c8W>b84l=o26Q1m5
Y2U1g3VGl87B021111;42Y12g4[3k<\1<i1PAS>1a1[=1a8W>b84l=o2X1m5Y21h3Mh3:e6e5f>[:R57>a412U<IYW1VG1S4
AY6d?f1U30G2aDQ4QR1n3U3BI3f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y1201o1n<6T9
26;Q119Q1;2:3KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3f4Y1;m3\1i1j181436P1R1S22]13;jJQ2S31U
3:T;I_213h3Xl2^k23h3:SZ62h3Ph3^1h3Z1U2VI^1P4P2n1:=V3JgDa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5
P2`Oj6T8_2a1h3Z10T2n?W9^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2_KP4j6T8_2^1h3
Z10T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_27h30_B1bg3WCd62h3Wi2Ch3F
lKbJg5dQ1S7X<Z20iB6X2`1@8^>f:`<;h3nl1UY2c10l1`1@^IjImH6h3D[m4gCY=mH3h3Ro5mH3h3ha5Y=1h39h3ia1U8Z7
nAR7f;^f1[47h3:jf1^]2h4_<U<5h3DVIa6bm32h3ea13h3`\4n^12h3bX44h3\`4j713h3Wh412h3\d32h3nl13h3D[m44h
3l6\j3\E2h3kW12h3XY62h3nY15h3DYY1Qd3R45h3]1jR1`c2iT14h3DVS1Tj35h3\10jR1`c24h3]1jR1`c25h3]1jR1`c2
U]15h3Q;0TR2g12h3kT52h3cl44h3P]3g8k>5h3kIa6Qd3h;<h3D1TIg2i3Un1YX1a=`95Q2=h3D1TIg2i3TCP[1YX1a=`95
Q27h3D1lKoQ2ke1`94h3Djc4`96h3Dk[4l7Le8Hh3D1lKd7l9E0\5<T3]2FP1L>G]P1ie1L:`3i4W73h3W\4a73h3f<i_1:h
3D1lBi7U1W;gf1\o1o97h3cCfY1YW1`?PR1Y52h3b24h3W[4@82h3ZN2h3me43h3]Y4_<8h3D0\3mi4c5317h3DPBU7^W1nA
fZ24h3D]3mi43h3SV4j`14h3aB3bb45h3DRX1QIVl27h3D1lKiT1UM\o17h3D1lKW7gj1\o1<h3D1lKW7o3j>lW1a5]Z1\?o
i18h3D1lKW7gj1o_1\?9h3D1lKW7o3gf1Qi1Z66h3FlKoQ2_BSW1Eh3k2VF42V@^3j:;m1J\2hBPI[2PY1GIj56dD>h3k2XX
1f<;m1]a1PY1GIR2n32aD@h3k2VF42iAk1j:Y2PF\KPY1GIQ6dD;h3D00lKoQ2ZJQU1c531=h3D00lKfT1QJV3ZJQU1c531Y
2h3Z12R2VI^1P4P2n1:75U11n1bEa12521E0g9g<4g6h:_2T5_2_2<4?c1^AW2518P1C]13Ff5V3FKX1J0X3<IV140111002
g1Z4hD\6j6T8Q2=4h3Ue1i_386h3DlA3Z[4`5c1h3Z10T2U<P=^1P4P2n1:=V3bEa12521E0_F40QBR2o4_2_2<4?c1fC518
P1Q2a6V3FKT2g3V2P2`Oj6T8_2^1h3Z1U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2^2_3P2`
Oj6T8_26h3]1jR1SC\P2^X16h3\Z1h:j:jn213h3nl1YX36h3D`d1`1YW3L3h3Ue1gY32h3nl13h3Ue1gc25h3]1jR1l@cR2
3h3kS1T_45h3DVS1lc3W6:i3YLR71\DXU1f[1UKD=:i3d3[G]8ei1gR1a:P11_H4i3^Z4P1aH9i3[R1P11W=iX1c3XLcZ16i
3^S1ei1XL\BVHAi3h455JbJXKSg1d7W5f1]6GS3Y3kDU2;i3T1PR1\Y2:i5[Bi6n>X\11=i3b2S^14o11cj2n3T5QGo@g461
i33i3lNce22i3QT53i3^d1b_37i3m1aDn<\DU\3[=3i3Y2gQ54i3_n2WT1YQ13i3h4Ra1Ci3V@jFZ223a1]3Y8M]NP4a1QF`
Kh1e=i7oJAi3o:j2[2]1Y2Y1@b=1fX1j2S>a5_1^1cP16i3o:d6Y2Y1m^27i3`P1k21ei1[d1`B>i3l1U7l5Ab5g:ib1n<S1
di1_8k?0<i3`1j@i;W3cA6YIc^1lB\3hk14i3o@nT3R^14i3\`1VP3]C5i3cBc7TS4d64i3So1SX3D2i3[`63i3ai2_Z26i3
RAQ4YJa\2PX1=i3b1_?n>j1\1dBj9Vl1dEV2f3]<3i3Pl3PX13i3nR2RQ33i3lNTU43i3XP3hS22i3^_3\3i32Mh4i@5:`26
4f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O
2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=2i3ST5:i3R10gf1IT1g3bc1[^1cV12i3a]54i3kg1an3^H3i3XV1hm3`1i3d
3c40YV1`13]1k2Q2P8@YJR2cJk3554g11j2e1:31269D2W7a?`7`5IS5f3142k?\80Q11g42Gi3d3dHU2l41T21UFi92g^1S
4o1g6Y:S5RS1f;f1f3j?83j3[N?1j33j3\3id48j3_1j;i@W3_Q2UAUi23j3QA`[13j3QAhZ58j3Wb1ZP1Z;aS1X1j>lA9j3
jb11[F]T30n@g4`:5j3ZR1hj1DcK2j3\i33j3WP3PH2j3kN2j3]a36j3oGQ4\W1UT1[;4j3SV2aAX:6j3je1`V21`4mG8j3i
=Y_2Dl4_1RR1oJ2j3nQ52j3XQ53j3QAQ43j3RIib56j3_1dLW3`d2Zg22j3^n22j3X22j3n13j3n@nT32j3WP3\9k3760^10
NX1?4811873G301D138?N84Q2Z166?772Q8Y10F?263222?3:0498Z125853?9j16100@1T1b1R1b1P1KX4K@R1K8213137L
9O1X21k1i1\22<JC^1N;6@4i1\1@U20\5?B@D58Jo2g4<>4:j1U1]2d1^1BS1T1N75P2J_120Bm2[1AX1127DBFW1S1Z1==X
1L68>o1IP12A554:J2KP172h2FW1[:R1I;:P1h13X14C0?5@92i28_15o2<5;0n149f1BD0^112@@H=691642DC?9525:81>
Fl2F29_1?8;j1FQ19249824O4G_18;?1=419P11;H9@M;037F327Q1:73416JS123Be1Z3>=3g3k3760^10W2?=3@O0R3\3=
O2R7j39Q104m1GCT2611@V1X4P16Y2[61h14Y;]2556@4V3]5]2c;<>4:j1\?b5Z1:=IFW1l2=d5CIA55?@9n4Z?IU34CFJk
4o2<5j2n2^4842W3_7o3ALZ38;T11k2@Y147Jo1161Q1Z1c5>=V@k3760^1a161=1=C1020733@6G5600:21@<4446632630
<?3A517463323:782:@12T11?S1N1Z1J3=3836V226352<2:30;01213C74?;043;=8?74=4114100332317422209403O42
6166F2=3I685::4;X1B79?2H4:7X1593<I36E3P14D3117<j1f1:C6R1m12M94`1<2<>Q11127;<8?7?>5375?22853b1K24
?;<>15=489N4;02323841298J33@877A8B8]1JV1j14:92Kg1V1Eo12E<291\1J0@14=;158?9B5c1Q18=b1M:1S1330611W
1824273K5@4:253667@426P12A;V1C?=9`1>II62E15G871<DM:c18A4><o1k1216G@>?6>T122Q307JI;422189>i1Q2@K2
12b44P3OZ11<0Y2?2C00^112@@=H691642:44S1?25:81>7>T28>F299U12<D`19h1924715271M4G964:>8;?175@K03164
H9@24A?0342C232772Q1711416I0S123>i1W1j17>933E251[6k3770]17Y161^2X1?:4R14IX1KId187467E11JR3JA3<U1
0Y163222<T1IY18;8U14=61410033231<53CT12F[1P18@9\6P1g1W1A?7Y4n3Mh2\2?U2CV1;9T1e29G95MJ5;2[17@8Q19
?_123El1U22KX4R3W1<A@DE6\1T3=8b2J:3371ML:56i12@O9R1Gf2=W4j2W1@Z6P1S1V39c2FY5?a1@<>2<d:j15g2V1X2l
2:0E>e2P1;V6c3Fg3^1W2C447\1Be4a18n1P1k31c7`@f2W@\2S>a4012D\5g8W4d1Z5g1P8DQ::j3NR8_L\Aj8T@[7U72l3
J1l34l3YT611Al3cA_2_82R347B31:h;fi2QEZ4W3_3l3Mh4i@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU
1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Cn1l1313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c18<253Y1U1>=T
E2m3]V61m32m3^j32m3gX5V3U3GDS<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13
KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13XMS31U3:T;Y31U3U3GDS<47?c1>P320
k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7O
Q3Z:\1i1j181436P1R1S22]13\P11U3:T;Y315m3hj2SHbR2k4Am3f1Y6X5e:c=\7aV1mG2WW1o2S6S2nMZ?^;5m3JUj1`V1
Xo25m3_^50;R86m3kP1o1c[40;7m3kP1o1RK``30;c1m3Z10o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q
2a6V3FKT2`274Z21Cf90;]Gj6T8_2d1m3Z10o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`27
4Z21Cf90;]Gj6T8_1O2m3_^5Bm3TK^>k1T70`4k1l2S3Xk10[5^20T5o2PT16m3Ri1`S2AR50Cm3?1lK]Q1aP1PV1W2a5e2`
4l2W3]22d1]FW1YR11m3Mm34h1UT1a3Vi2[BLiD7`2f5l7g41Q35e1K1b1]2>@4_1Q7C`2Lm34h1UT1a3Vi2[BLiD7`2f5l7
i4Q35e1K1b1]2>@4_1Q7C`2Km34nU1a3Vi2[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`22m3PY66n3oW3]Bk>gBl28n3oW3
]Bk>]9Y9l2Z@9n3oW3]Bk>]9Bf8l2Z@9n3jl1[:c6TJ]Bk>gBl27n3oW3]Bk>gBl2\E_3l32Jh4i@5:`264f1404_1:6:406
X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5_1Q3[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6T2X38=H
32986FT1P1R1Q1c1E253Y1U1>=<o3c5ce1jW2eFW2Q5P4h9_8X1jI<o3c5ce1jW2eFW2Q5P4XBX1Y6`Ce3l32J4c4i@5:`26
4f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O
2j2`6]58=H32986FT1P1R1Q14^1E253Y1U1>=fO116\1X>g3l32J4Co3i@5:`264f1404_1:6:406X1F4D156271f11P1T11
1O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q14^1E253Y1
U1>=S7dH16\1W;P3g3l32J4c4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMG
G315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=n;b3o9V616\1U;R3c3l32J\1[3i@
5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<=2;?o2hMGG315a9Q7b3a2Ck3313<[61Y1
MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253O9U1>=W2S4l323F3En3m3k<5:`264f1404_1:6:406X1F4D156271f11P1
T111O015DU1<;Ii5Q1BJ5a4<N7<:A?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E25
3Y1U1>=k25@Jj8:C\4j7m3Z11k3P=42e3l32J4c4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1B
J5a4[17<L?U23EhMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=hO16\1X>9P4
g[2gT3Y@Q96W6:`6f4l33I3GB<l2\5\;5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IV1P11_3Q1BJ5a4[
17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2l138@`6g1e38=H32986FT1P1R1Q1c1E253Y1M7>=k25W6T2<\1:1M
Y1f2Z1]2T1<_2X51?[3h31b1W24Li25X18P4e1Q8`S5[4]HW6:6P4e1n9]6lJ_g3DP4b12TH_`4=`3h2NV1W57Fc1Bg20R2_
9b64P4mW1[S4bR12P4^83P4kP6ZF4P4ik5]7g5?P4a13QBYi3nLW3[4d1iEI4Q5Q8C6P4c`4dL^AS2o8i1Q4;`9T7`4]1\3[
8W32^10Ik40M@5iCd2R1g3[2Q10U20U2lCi<`2`6S3W1m1^2f1@ALi<U42OT3_4E8P1HNT1n<X5[2[3TB:Q4Y`542Q5S9e<:
b3Y34Q4ok3[4\k1JR4nU1a3Vi2[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1Q7C`2KR4nU1a3S5Rd2[BLiD7`2f5l7i4Q35e1K1b
1]2>@4_1Q7C`2LR4nU1a3U5Pd2[BLiD7`2f5l7i4Q35e1K1b1]2>@4_1k4U2C`2c1R4091Z10`Jd9a3o[1h8X@X6c<W1[BLe
7S=7`21Od4:a7T2d2Q35e1K1b1l1@>80603HFP1V2i3C2k1AFS4n@SC1h1>0H>JB3hT1RF^GS4Q@^8P>[4^@eKS1S47_1g2R
1OK:U5Y1j<1c2`6d3g:^;c2jH`9o?]>W2m3eAc3k8l6W3a?BW1V41i@b4S470]17Y16_2Y1?:4R14;=X1KY4^53b10Y16322
2i5B614100:=4R2U2Y1@Of5P1n1b8`7Ce2Cl1T1e29G9S1J5;2[1HZ19?_123El1LX12Kc8<AU1Ec1T3=8W2P3]1S47EZ2K7
Go1;^12c4l1U=[4V1?a1M>4:i8e35g21T1=U2m1e1>`8m27Ff1W1M7FR1T1M2i1:_898n1W1251[3S470]1X451Q1?:4W1IX
1KY4^53b10`13222\6c7Og6n1S@Ce2Cl1T1Fn19G9S1J5;2[1HZ19?_123El1U22Kc8<AU1Ec1T3=8X5]1S47P3K7Go1;^1Q
2d2^Cf1a1MNi8e35o5B44c1j4a7;2D:e6U2V=W1251`3S470]17Z5?:4R14IX1KX5_43b10`13222<Q4m16611P3I[1P1I9\
6P1g1a2U82S6?2R2Cl1T1e29G94NJ5;2[17@Z19?_123El1R8]2W1<AU1EFLT3=8d5Q1n8Z8@c2g4S1V39d8?a1MNe<n3\9o
3^7NV1c6:m11W68n1c3S470e1Y1g2X168:4W1;=X1KNi83b10Y163222[10o4@Q3U2Y1@g7o2f?e2Cl1T1e29G9S1J5;2[1H
Z19?_123El1T3c8<AU1EFLT3=8h3_1;Q1S4M^3[49Mg14h1[7212KS32322c2`6a1MNjBk15<5FEa4h?Ck5Z1j38n1d1S4\7
O3OV2P1b3R3V1R3Fj6Q20U1m3o1[2o=f3Z9I`6l4\::1`3d1P3c2=Z=^>EO50kCGg?a2^2Q<c1Z22b2i>0n35S4cR1^T2P?V
d1:S4f<1hIY131mm1Y^2oHQ1S4VLi5VQ342229287:92;14232N;9B`3^3V4m6VC15jEBS4^7W3Y5P4oY2g=b:n>e6TQ1Q7:
g@o4b5O63S4_1f\5BS4f<1POe=[HUG21UQ224f6g5kCY2W3S7Z1S4\838e2m1[5D\1\5V5l1W7X2i4m3HIU6W;[5[2F`3V1<
Y8k31Nb1eC^;W1W31nV1j5j7c1fAX8;S4Qn2R5d80T1[8_ATJl2oc1BS4_HS:P6I^1hW1m9V@eF_3V2iE]1QHa4T=]2NS4S:
g3k2f2_6[5Y9W3j3j3iIF21`1l3=_8d1m6Y60l@mS1g4EeAP1a4JS4X5`3d:\17UFPAWHj1V6k3VCX2`=DOL6UJQ;`=4U30b
3;S4YIcAfa1Y?\7bAR1Gf1f1?S4UW1E31d\1R>2`7P9S2Rn1Z<S<B7S4\8[g1dFa7a=jP3=S4j8e;\7R6Y1U=R5U2g4_GVGX
76S4PU3nW2gL?N<S4n<c52o1X5Y4o9\3f1\>nj1i1S4U1o1VI^1\3Q2Bn1:=V3X13V5_5JR4`4a12521E0iR1P=_2_2A?c1b
<m3[318P1Q2a6V3FKT2`274De11Co2aNj6T8_21S44S4\EXX1[a28S4`1m\5eF1V32f31S4MS4m7WT1dZ2U4DZ@iR1491R4h
3\6=Q3d3V2Z;=85a10311D9JS4f:_Af2Y1h1T1S@o5gT1g=mQ1h1?4fM122g2h5W7Q6e9B_93S4\EVT34S4k`1[@[h13S4PS
14Y1S4d<S>l?Id3Y1Z4k2Q4m2m1WAd62Ge4X6^4^;Z5j=l4d3Y4_4^3\1R2V1Y1O3408124Hba12S4cU38S491lKoQ2UP1VO
jF5S4[[5_E^4jBm3S491Y2AS94l3<e1P1^1i1P3k1@\2K<D141172=C94=6P5]41^1OY2`4j2j1j1Gb15P2k2EG\:\2<`2b1
i55U1k4EGR14P2h1l170Li1c3U3<S2E[5NO`1S5_2Q3V2\1k4D9R740H5l1145D_5Y7Q4F>Q5V3U2f2n2l1]40W10720`2Z2
P48244a1AR1:Z2S4f10m:j@C1^13I141118=R1R1_2H1<>N3Z4;862V4^1_3[4_1c14l4EZ9g:T?Y6k5<:BdFZ31N?b26:46
D03Q4f3^7_:d2V9f9J\17o1Z1S3o2S47^10W2?A@O0LT5T4f8b1<n14@7V13I141136=@=b1;b28>64Fm4f4^1_3k5CE9R?g
:E]2]1b:Y6]1Jb3<:B02h4T1R4K5`129^3P2j12^5X4@W1`3W4i=l3\1f7e2W5`4J\17Z3h5c5><S4g1m:oBRCj:m`1aU1k`
1J\17f1S473Z1N2a:3j2n;\1Oo1Z7lT1ZANk6OKd8j1d3Y;_[11k5GZ31^1l1m2U6X2a3J=072IMQ13_2k344a1>2>Nl1S47
]22>a4P1=V12g23c5b:o2Z7?o6W3\6R:P1a4aEj3X4AKb3?a4j1k2=:Y;jC9c2`95o:m5c5e2T2U6j5X1072l4@P44a1>2R1
GS4mKW<V1S2X22[1_LVW1h2iNP1[:[;bI;[5;l82i38\2S491Io1_3e5l6^2Z5U13^1\3d2n1:=V3L0o4P7Y5Y3a12521E0Q
LP6g=h1F_2A??S1`@[318P1Q2a69l29<==V1Mo1@7467GS116<R3l8k1U2_Aj6T8_25S4YT4h4_<U<6S4R5^1<ie3U49S4b1
fe3V2Pi1[5R4S:E;S4]I^4Yj2Y1\c1o:R4i:U5W22S4Qj42S4To5:S4d66YDhIjV2_b10;c32S4Q^62S4SZ64S4`W4RS1_O4
S4nW4TR2S57S4Q[5W8cF>j4W6X3U3M>S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;
k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13[7PI1U3:W2>]8Y31]3l36Fh4i@5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T2
26O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=nV1\3l36Fh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=FS4
9nQ1AP?n9WDb8<>]Ff8m>`6Nh5\7Z1Bb35o2MS491lKgAn7Q1S2>`3hEb6f4m5a<gCk1`>S2[2i2]1[4F@312CCS49_3U6d2
id1WW1fV1_5S2d13;^4c5312Cc1S4351k1PJU1]7U4?HY2_2W2`2<`3h182CP1[11EY1SOo<S4Y>P50c1o3[5P1:U4n19Cc2
j23;^1Y=`9aC5c?JS4Z8Q2Ka:n:f<aIe6<3d3W6d1S8N2U3]1IWh1[90@m<T;DS4X;\;RKk?0n2<W68c5jA<h3Y1c6e5We1g
Hh>2S4S`1P3S40Y3702[1K:j88h5n8Di216J^42Q1S1g6e6>c1@\2]1k1066;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1Q1
]1Z1313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1S>_39X5Z3j1U12o1b6m2S40Y3702b2j88h5@W7U1D0h216J^42Q1
S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1cA
9X5Z3j1U12o1b6X1S47^1h1P4H`4o3h;Y4l1U5j9mW1Ae12e;f6S7_2b3T2^1@o2T<k46_4e3S?S3kFP2Z4j:W125NS47^1i
5H`4h5o7\=1f`1OW22\BV=T4T?R5RBZ8kFY3Q3S8f2W12516S4R3U[1F?cl26S4Y\4S2f`1o6T38S4l5TZ1]P1c1[o2W6\>9
S4d1S]5R3082]3W;2S4h^5;S4d1V`592]3X4n6n8>d3:S4d1V`592e>n8>d3U1k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e
6>c1@\2]1l166;iGS1054^4T62X6^1:6Y13>9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1cA9X5
Z3j1U12o1b6l2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;CUGS105c4T62X6^1:6Y1B9C>]4^3=h1A3g1j3
313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX13_A9X5Z3j1U12o1b6n2T4Y3702b2j88h5n8Di216J^42Q1S1g6l1Q1Li
2>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1Z4X=9X
5Z3j1U12o1b6n2T4Y3702b2j88h5n8Di216J^42Q1S1g6n2W2^1>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4EV3h1A
3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1Z4X=9X5Z3j1U12o1b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6
n2f3>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1cA9
X5Z3j1U12o1b6n2T4Y3702b2j88`57n8Di216J^42Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:63U1B9C>]4l3h1A3g1
j3313g1f5<j1R1m1S314131NR6e5\1S5P2a43S3=46MX1cA9X5Z3j1U12o1l3e2j2T4Y3702b2j88h5n8Di216J^42Q1S1g6
e6>c1@\2]1l166;iGS105c4T62X6^1:63U1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1cA9X5
Z3j1U12o1b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j331
3g1_2V3<j1R1m1S314131NR6R7S5P2a43S3=46MX1cA9X5Z3j1U12o1b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1<
3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1S314131NR6R1o5S5P2a43S3=46MX1cA9X5Z3j1
U12o1b6LW40l@V;m7_5l12[3d1m8;;2b3X5RFi16`<S5VK[5\9`:m>h>UFm1[4Y2k5j1Q3U5Y4m1e5R1<M9k21=e2<:?B3d4
;W17P2e1JQ41A:?_2fX1=P1k1k23D]3f2a32VF]9Fi9?[1[4k6g6f<m9a4]1R6`1C]400lKe7`:a[1OV3d8eAfKk4^4c5312
kU17]40cS1fi3c5317]4Pf2ZW2c534C8]4bb2d4SV2c534C<]4cV2R?k@1[@jBP1^BJ1U6;]400lKW7dIRQ1\o1c5317]40\
3mi4c531:]40F0jR1`c2VV1c5316]4lU1d3Ya1_R2U[13]4`e4j77]4TQ2Vl2c534Cg2]4Z61_:;k20W4Q1Mf3a2W1d1P1]3
R2H230f1:77R1IDCV2X12>H2@;1X1<I17LS1GBP4`6g30JbAg7Q1Y4I]3>J1BP1T1S22m5]>2Q1k5]3G060R3A\2ET1Bi1i4
=E^15]4Z61ej1Xl2Z1]4S4h=3YB0Y2@00Il2CY2V3O^2R11Hb4[FXAYU1o3\1n2Z4A3j7_4o1F1l4Hf61l9U4i@c2]41Y43g
?>W4@1e1F27A[2<S1U1AR1Q3[4X11>29Z7@D1o1U1`1S12Dd4W:0Z>P3Q13i6k1P9;S1P11R1d7V6k6o2\2n2?l275319:03
3X4d24I=<d5F1Q30VCi4k=6]41lKoQ2ke1`9C]41lKaAE0\5<T3]2Fm1>UQ1ie1L:`3i49]41lKoQ2a5`8\MZ2aA9]400lKo
Q2\o1c531:]40GjR1l@cR2VV1c5312]4[m45]41lKoQ2\o13]4`k1jQ38]4HjR1fR1\U1\;VV1Z43]4W]1S`36]40Zm4c531
`1]4E10R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKV1Mn5P2`Oj6T8_2;]40F0jR1QM^f1VV1c5
316]4G0jR1`c2VV18]4G0]R1<c9lY2VV17]4G0]R1<`c2VV15]4W]1Za1R4ej19]4G0jR1c9]e1^DWNn75]4HjR1`c2VV13]
4m1]k43]4U`1U]33]4eR3ej17]4HUMd5`c2VV1n68]4G0T1eQ1a<nV2VV13]4\e4n73]4bf1hV37]4G0jR1nBaP2VV17]4G0
jR1`c2dNa73]4ie4a75]4Qf1>jV3S76]4HjR1`c2VV1S74]4m1W^1U]34]4VS1n<U]33]4VS1Tj3>_4lKZP1dQ1kLPAT9a?i
<C;S6o6h?4_4lKW7gj15_4lKW7o3gf16_4lKW7o3n8h]1U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<
Q8B3P5^3\3_3n<6T95a1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:
T;Y31U3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122
B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31[3U3\1U1h97L47?c1>P320k2o506234@3W1
1n14b115j1P1K:\1CV1<Q8B3P5^3\3_3^<?6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181
436P1R1S22]13U>9h>S31U3:T;Y31T3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T
9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31T5U3\112e22R
2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:
0Q18@3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3f48\1m3\128]1B=>:81436P1R1S22>N3;f@Y?1U
3:a52_5I_211\5U3\11h21S2o6247?a11>FY220?;o17b2o240412312@3<63?140411R1<4801CB15K1L1N1I:12W1CG><Q
8B3`1]1Q2d2I\3W1W2n<6T9260:3M:0I24I3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3f4e1m3\12
8]1B=>:81436P1R1S22>N3018f@`:h41NV2:T;I_211S5U3\11h227j1o6247?a11>FY220?[27b2o240412312@3<63?140
411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3X6e66T9260:3E7360k13A9C5c6H=S2V20U122B>b11e1_2U1><422
1@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;j4k;Y?1U3:a5b5I_211Y5U3\100h21S2o6247?a11>FY220?
[27b2o240412312@3<63?140411R1744801CB15K1L1N1I:12W1CV1<Q8B3`1]1Q2^3\3W1W2h3o3U56T9260:3M:0I2N3A9
C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3018f@Y?1U3:T;I_211
W5U3\100h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:128NC;;237<Q8B3`1]1Q2^3\3
_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2c4@MDb57OQ3f4e1m3\128]1B=>:81436P1R1S
22>N3;T@AY>O1[1i1:T;I_211m4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:1
2W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3Q5Z1m3
\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_211m4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_
1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=B`1V20U122B>b11e1_2U1><4221@X3CBb
2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_211l4U3\11h2U2o6247?a11>FY220?[27b2o2404123
12@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2
U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_211V5U3\11Ni1U2o6247?a11>FY22
0?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3I3360S14B3A9C5c6H
=S2V20U122B>b11e1f1HU1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;T:a6o5Y91U3:a5b5I4Z21
1o4U3\11h2U2o6247?a11>FY220?[27b23k240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3
n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1f1HU1><4221@X3CBb2T5MDW1Z47OQ3\6m3\128]1B=>:81436P1R1S22
>N3;f@Y?1U3:T;I_211S5U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1
<Q8B3`1]1Q2^3\3_3n<6T9260:3I3360S14B3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128
]1B=>:81436P1R1S22>N3;f@o5Y91U3:g:<F2_211o4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_
1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2
T5MDW1Z47OQ3\6m3\128]1B=>:81436P1R1S22>N3;n:0f5Y?1U3:T;I_211X3U3\1S<47?c1>P320k2o506234@3W11n14b
115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9c1337S14B3KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j18143
6P1R1S22]13\P11U3:T;Y31X520Q3\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015M
LP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57
OQ3S5X1m3\1;>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21i3U3\130e2X947?c1>P320k2o506234@3W11n14;V115j1
P1K:\1CV1<c50\2B3P5^3\3\1R2n<6T926;Q1;Q1>:3KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3f4e1m3\
1i1j181436P1R1S22]13;PP11U3:a5b5I_21e4U3\102f21V7o147:4c1>P320Ko1j23P306234@3W11n1491V115j1P1K:\
1CV1<Q8B3P5b211C3\3CC12217e1n<6T926;E;;Q1>:3KC5c6H=S2V20U1222?85b11e1_2U1><4221@X3CBb2T5]7Oe1[1a
44Y1;m3\1i1j181436P1R1Q212]13018Z9k2iC1U3:`2=U8I_21a3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1
P1K:\1CV1<Q8B3P5^3\3_3n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j18143
6P1R1S22]13;PP11U3:T;I_21f3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y1221m
1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j181436P1R1S22]13;hCW<1U3:T
;I_21U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3\1R2n<6T9g1;k13KC5c6H=S2V20U12
2B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31e3U3\13f2X947?c1>P320k2o506234@3W1
1n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y151m1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ
3\6m3\1i1j181436P1R1S22]13;hCW<1U3:T;I_21h3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<
Q8B3P5^3\3Y1221m1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3P628m3\1i1j181436P1
R1S22]13;PP11U3:d5_5I_21b3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3\1R2n<6
T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j181436P1R1S22]13;PP11U3:T;I_21
g3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y151m1n<6T926;Q1;k13KC5c6H=S2V2
0U122B>b11e1_2U1><451@X3CBb2T5]7OQ3P628m3\1i1j181436P1R1S22]13;PP11U3:d5_5I_21X4U3\102f2X947?c1>
P320Ko1j23P306234@3W11n1491V115j1P1K:\1CV1<Q8B3P5^3\3W1120Q2g4V86T926;E;;Q1;2:3KC5c6H=S2V20U122B
85b11e1_2U1><451@X3CBb2T5]7OQ3a44e1m3\1i1j181436P1R1S22]13018P5`<[4R:1U3:`2c8I_21W520Q3\12g2U2R7
47913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;
3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;PP1
1U3:T;I_21Z520Q3\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1
<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;
>2H2@86>:81436P1R1S22>N3;PP11U3:T;I_21U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^
3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13U>VB1U3:T;Y31U3
U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9c13;k13KC5c6H=S2V20U122B>d1e1_
2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31n4U3\11h2U2o6247?a11>FY220?[27b2o240412312
@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T92230:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U
1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:d5_5I_211U3U3\1S<47?c1>P320k2o5062
34@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i
1j181436P1R1S22]13\P11U3:d5_5Y31U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n
<6T9g1;S1G3KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31U3U3\1S<
47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U1222?>d1e1_2U1><:
1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31U3U3\15m;47?c1>P320k2o506234@3W11n14b115j1P1K:\1
CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11
U3:T;Y31V3U3\15m;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U
122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13aEj:1U3:T;Y31W3U3\15m;47?c1>P320k2o506234@3W
11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181
436P1R1S22]13aEV2c81U3:T;Y31[3U3\1S<47?c1>P320k2o506234@3W11n14R1?15j1P1K:\1CV1<Q8B3P5^3\3_3n<6T
9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13_?U3h1k:Q11U3:Y8DU2Y31\5
U3\100h2U2o62442?a11>FY220?[27b2o240412312@3<63?140411_14801CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3C4f
2i;T16T9260:3A;:0X1B3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3Y2R4j32\128]1B=>:81436P1
R1S22>N3;f4W60f5J`8m51U3:T9o1I_211V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3
_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3j4_5\1i1j181436P1R1S22]13\P11U3:T;Y31V3U3
\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U
1><:1i3CU3T5]7OQ3T6U4\1i1j181436P1R1S22]13\P11U3:T;Y31X3U3\10R<47?c1>P320k2o506234@3W11n14b115j1
P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]
13PA[?1U3:g:<Fb21V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c
6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Fb21[3U3\10R<47?c1>P320k2o
506234@3W11n14b115j1P1K:\1CV1<d5:Q2B3P5^3\3;S3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7
OQ3Z:\1i1j181436P1R1S22]13\P1158S2B:T;Y31_3U3\10^92`247?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<
Q8B3P5^3\3;1Q3n<6T9g1;k13KC5c6H=S2V20;I22B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P1162
V2D:12o:Y31V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V
20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11>f2:T;Y31Z3U3\10R<47?c1>P320k2o506234
@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j
181436P1R1S22]13\P1158S2B:V1b3Z6Y31V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\
3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P111S3:T;Y31V3U3
\10=d;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2
U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P
1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]1
3\P11U3:c8`2Y31X3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5b211G\3_3n<6T9g1;k13KC5
c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P11U3:T;Y31V3U3\10R<47?c1>P320k2o
506234@3W11n14b115j1P1K:\1C1T1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3
Z:\1i1j181436P1R1S22]13\P11U3:T;Y31]3U3\10R<47?_13>P320k2IU506234@3W11n14KF15j1P1K:\1CV1<Q8B3P5^
3\3_3n<6T9g1;k13KC5e5M0G=S2V20U122=4>d1T1@_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VDU<1U3:T;Y
31e3U3\10R<47?c1>P3204f2o506234@3W11n141`115j111L5E:4W1>414O<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20
U122B>d1e1_2U1><:1i3CU3T5]7OQ3W21P8HCi1j181436P1R1S22]13b2_2YK1U3:T;T3031V3U3\10R<47?c1>P320k2o5
06234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6^6e2g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3
Z:\1i1j181436P1R1S22]13\P11U3:T;Y31n4U3\100h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482C
B15ML1N1I:12W1CV1<Q8B3CL]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb
57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@Y?1U3:T;I_211V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:
\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Q5X5\1i1j181436P1R1S22]13
\P11U3:T;Y31W3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2
V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3j46X5\1i1j181436P1R1S22]13\P11U3:T;Y31X3U3\10R<47?c1>P320k2o506
234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1
i1j181436P1R1S22]13]:nE113o2:T;Y31W3U3\10k8V347?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3
\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13\P111S3:T;Y31X3U
3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2
U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13Q:XEQ111S3:T;Y31i3U3^1h2U2o677Q21>FY23?c2b2o2:12312D<63
?140411_1482CB7ML1N1I:12W1Cm;]1Q2fP1260:3M63371<Q13Ag7H=S2W2X12B>b11e1_2U1><4221@_4b2T5MDb5P9e1B
Z3\128P2=>J3a4>^1f@j=Z1e?_211<o320Q3_1g2U2W77913a11_320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP1
1I:128E8CJR;]1Q2b211oM26;3M:g18AR;V20U122B>b11U4U1><451@R4<b2m2W1NMDb5Y4\6m3\1;>2HC86>:863a4>S11
8PP11_?2g4ab43g49io5=h4OhR2EZW2\U19]3Z:[1m1Z2P=3h4Wj5f@6h4hX2j@[`2Z;o35h4cY2S^3\1Z94h4i[2hg1m]14
h4`NXl4\E[3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b
3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D1562
71f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2]IZ4GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R
1Q1c1E253Y1U1>=b3l3MLk3i@5125`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMG
G315a9Q7b3a2Ck3313<[61Y1MP4m1626O2j2`6]58=H32986FT1A>R1Q1c1E253Y1U1>=h6W3\3l3Mh4i@5:`264f1404_1:
6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=
H32986FT1P1R1Q1c1E253Y1U1>=`4]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4
[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h^1[1]3l3Mh4i@5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2k?l=GG315a9Q7b3a2Ck3313<[61Y1MP4T
226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h^1\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1CA>=_3l
3Mh4i@5:`264f1404_1:6:406>IF4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[6
1Y1MP4T226O2j2]5R1]58=H32986FT1P1R1Q1c1E253Y1U1>=jOJa5l3M>o1Y2i@5:`264f1404BL:6:406X1F4?4156271c
121P1H:0118=80153@;I6210;I`11V4L4BJ5W3Y1[17<\1o233Ca12521E0k3g2W8Ce:GG315`3P6Q7T3=Q2?C[1A?]1313<
[61Y1MP4T226I524e2718P1Q2j2f3f18=H329526A4T1J5R1Q1574P1E25361C29U158=>901:j3X90e@j6k3X4_2b3l3Mh4
i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a1o2[17<\1o2hMGG315a9Q7X2Y1a2Ck3313<[6
1Y1MP4T226O2R1g1`6]58=H32986FT1@?=DQ1c1E253Y162K>=g3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T1
11O015DU1<;Ii5Q1BJ5B2I1T2J[17<=2Ko2hMGG315a9Q7X2Y1a2Ck3313<[61Y1Mk34T226O2j2`6]58=H32986FT1P1=DQ
1c1E2534T1U1>=eZ1\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG
315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S4\3l3Mh4i@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H329
86FT1P1R1Q1c1E253Y1M7>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1
o2hMGG315a9Q7b3k1ECk3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=e3l3Mh4i@5:`264f1404_1
:6:406CDF4:9156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1h214hMGG315a9Q7b3a2Ck3313<[61Y1MP4_1D26J212j
2_2n31]58=H32986FT1P1R1Q1c1E253Y1U1<1=_3l3Mh4i@5:`264f1404_1:6:406CDF4D156271f11P1T111O015DU1<;I
i5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4_1D26J42j2Z2U4]58=H32986FT1P1R1Q1c1E253Y1U1>=]3l3
Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61
Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=jGW2_3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T1
11O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1
U1>=Y6lGP5Q=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9
Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q16\1E253Y1U1>=UU1^3l3Mh4i@5:`264f1404_1:6:406X1
F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226J212j2Z5U1]58=H32
986FT1P1R1Q1c1E253Y1U1>=`3l3Mh4i@5:`264f1404_1:6:406X1F4:9156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<
\1o2QKR11a1GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1BB>=]3l3Mh4i@5:`264f
1404_1:6:406X1F4:9156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2
j2`6]58=H32986FT1P1R1Q1c1E2534T1U1>=]3l3Mh4`9X75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I
i5Q1BJ5a4[17<=No2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=b3l3Mh4i
@5:`264f1404_1:6:406X1F4D156271f11P1N511O015DU1<;Ii5Q1BJ5a4[17<\1o2Z5S2R2VDGG315a9Q7b3a2Ck3313<[
61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253O9U1>=W2h5a3l3Mh4c62W2j75:`264f1404_1:6:406X1F4D156271
f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2oAf6Q5GG315^1R8Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P
1R1Q1c1E253Y1U1>=d3l3ME<;Y3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2h
MGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7U?]DLn25]3l3MR1e3i@5:`26
4f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O
2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I
i5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=^J\3l3Mh
4i@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y
1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=^3l3Mh4i@5:`264f1404_1:6:406X1E030D156271f11P1T111O
015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q12`1E253Y1U1
>=\3l3MR1e3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck
3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11
P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E2
53Y1U1>=]J]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1_1_1hMGG315a9
Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1I8Q1c1E253Y1U1>=]3l3M\1[3i@5:`264f1404_1:6:406X1F4
D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1_1_1hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986F
T1P1R1Q1c1E253Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4B1156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2
jEm7GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:
6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=
H32986FT1A>R1Q1c1E253Y1U1>=^3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[1
7<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=a3i@U6^3l3Mh4i@5:`2
64f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226
O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S7ZCU1\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2W5X1]58=H32986FT1P1R1Q1c1E253Y1U1>=_
3l3Mh4i@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q18Z1A32403Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1=DQ1c1E25
34T1U1>=d3l3MHo3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IY1_4Q1BJ22a4[17<=2KP2N^FY7GG3
15X7X2Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S7^3l3Mh4i@5:`264f1404_1:6:4
06X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32
986FT1P1R1Q1C0NE253Y1U1>=j>`3l3M5b4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[
17<\1o2hM:<G315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=W>W<Z1k3l3Mh4i@5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I]1[4O1BJ5o2MC[17<CHo2Q>4JT3U9[2GG315_2Q7Q7b3]1S1C
k3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E2534T18L>=hZ1j4\3l3Mh4i@5:`264f1404_1:6:406X1F4D15
6271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R
1Q1c1E253Y1U1>=`3g4l3M>o1Y2i@5:`264f1404BL:6:406X1F4?4156271c121P1H:0118F015DU1;064Ii5Q1BJ5W3Y1[
17<\1o2Ka12521E0UJGG315a9Q7T3=Q2?C[1A?]1313<[61Y1MP4T226I52j2718P1Q2j2f3f18=H329526A4T1J5R1Q1574
P1E25361C<U1>=QOj6T8_2\3l3M\1[3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\
1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=U4l3Mh4V:b65:`264f1404
_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5O1BJ5a4[17<\11FV2U>Kf>GG315a9X55b1Bo23H5>1MC4?R2S1313<]2
S2i11Y1MP4T226O2P2I`6]58=6A325386FT1P1R1Q1c1883253Y1M7>=T`1n3l3Mh4`9X75:`264f1404_1:6:406X1F4D15
6271f11P1T111O015DU1<;>:i5Q12?J5[45CG7<=2K1a1[1`:V4^3a;:<G315_2Q7Q7U2\1k1ECk3313<[61Y1Ml2N4T226O
2j2`6]58=6A32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii
5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=`D_3l3Mh4
i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2C4f3313<[61Y1
MP4T226O2j2_5P1]58=H32986FT1P1=DQ1c1E253Y1U1>=l9b3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7S1^2a2Ck3313<[61Y1Mi1V2T226O2P11g1`6]58=H32986FT1@?R1Q1c1E
2534T16N>=T4l3M@W4i@5:`264f1404_1:6:406S14F4D1226271EP11P1T111O0151BU1<;Ii5Q1BJ5EI@Z25V147<\1o2K
lLGG315a9Q7S12X22a2Ck3313<[61Y1MP4l1726O2P1i1`6[3Q28=6A329526FT1P1=DQ1AQ1E2534T1;I>=]?^Fa3l3Mh4Q
8Z1\75:=R264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9d3\3Y2X1a2Ck331
3<[61Y1MP4T226O2j2`6]58=6A32986FT1P1R1Q1c1E253Y1U1>=`3l3Mh4Q8g85:`264f1404_1:6:406X1F4D156271f11
P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2eDR9GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=6A32986FT1P1=DQ1c
1E2534T1U1>=e3l3M4Em3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1U2IhMGG31
5a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h5oI16\1:m=f3l3Mh4i@5:`264f1404
_1:6:406W10F4D156271f11P1T111O015DU1<;Ii5N2BJ22`3P1[17<\1o2P>g?GG315a9_5a1b3a2Ck3313<[61Y1Mn2P10
T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1@<7>=n<a3l3MMAX3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O0
15DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=
S9d19b=^3l3Mh4i@5:`264f1404_1:6:406X1E04D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3
a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1C0NE253Y1U1>=f3l3Mh4i@5::U264f1404_1:6:406X1F4D156
2714a11P1T111O015DU1<;Ii5H8BJ5a4L>7<\1o2f7[9e<GG315a9i2W4b3a2Ck3313<1Y61Y1MP4T226O2j2`6]58=H3298
6FT1P1R1Q1c1E253Y1M7>=S4S:\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5`3P1[
17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=c3l3MT1c3i@5:`264f
1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5f3J[17<\1o2U9bDGG315a9Q7b3a2Ck3313<[61Y1MP4T226
O2j2`6]58=H32986FT1P1R1Q1:X1E253Y1U1>=o3Y3i:QI\3l3MT1c3i@5:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1
>=h3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1B60B540V1S25J[17<\1]1BN\=h8b7GG3
15a9Q7b3a2Ck3313<[61S15MP4T226O2j2`6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=f3l3Mh4i@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<;Ii5Q1B602?54[35J[17<\1]1A0NhMGG315a9Q7b3a2Ck3313<[61S15MP4T226O2j2
`6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=^3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q
1BJ5BLQ3[17;0\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3MV1a
3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1
MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=_3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2Q4fIGG315a9Q7b3a2CY2a1313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R16Jc1E253Y18L
>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2Q4fIGG315a9Q7b3a2CY
2a1313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=Fk400KVR1a6Z5Pk1X7aZ13TClE2DG6Y4a6F@37k4
00KUT63[19k400Hoa3hT2_=_1Z<=k400KjEU3\S2ST2^MT62\18Bk400Knm1RR4d2^122819D5k2U9X3<k400ag1l4[d2Vd1
U19R;<J>k400N9hS63Q19d4Q3[3T12<k400X1]o1jl1XV2V13[1W<4:k400KUT62\18U4U7_1k400X3j;30S4hT1k1Q22QS2
Y1kH`D;2m1f>i49I3<50072;8]4W66>632;59=53438k400KUT62\1^47k400KUT62\18k400KUT62\1d;8l40o;1ho3Vi1<
=Bl40\CdV1na2nQ1;2bFF082\15h:>S19l40NS]5nFU1n4]6W18l40]l3N00bW2l=5l40QU6f=5:l40KjEU3VQ1UR1ST2cS1
U2>l40X1]o1kR4^1JAl4m6?2U3W1=l40f_2c1SQ1]h1SAP9G8T1h;Q3<l40KUT6>5225m<FZ2=l40KUT6>5225T1@W;Q33l4
0QU65l40`Z3ZZ1U`15l40`b3Xa1WQ18l40R1nV3\V2bFW6X7Dl40R1\l17o9];dm108`1^:e3];\=Z7P4l;i31?l40R17Tl1
ZS3gR10]1J1O0V4d9<l40W^1S1R?``21;d6]Y1`5`98l40Pk10oY4\1S8T55l40`^1`f4`94l40QU6`94l40KUT66l40HQ^1
e`4`55l40PW5]7bF6l40X1U]5bF\17l40`^11hJek3f=:l40KaP2d\3;h>i7`=59m4b<m5Y2a:VR2el21Z4@m4Q1m^12gk2U
HnP1R11?c4H:c6^252m4lb63m4lb6b22m4K1m46m4KnC0gf527m4KnC0gf52T97m4KnC0\f5:29m4N;Yd5[8S>Q4`1i46m4Z
Z5gQ1h50c45m4eY6U80c46m4WZ2jk1WT1iQ1\:Fm49P1n6LlII_3?T1Q=WS2S;S3TFm7j?1j1dDQ4Z67m4Uh3le1_Ee1m517
m4aAaU5T>GU511m4Bn40ZZ1T21i[1le2Q9d>168S1W2\7MDP35n4[g5d>1X;6n4[g5d>1l5:8n4^P6a51]4:S1:=n4[R2Rn3
1_51\4090S1h5c45n4PV61l5:6n4>lV3Uh1^V119n4?4f\5^;f4^81X1@n4A5B_DW_4m<V6h=1S5`4j11k35:n4N\f5c21n;
1e4X5K3n4PV614n4PV61c49o4EWl1Q_3oI16\1X>9o4WP5SDcA16\1U;R36o4oU616\1X>7o4oU616\1:m=7o4\T6b116\1X
>7o4Pm5n816\1X>8o4db1a5h]416\1X>7o4NPU616\1X>7o4MQU616\1X>9o4_P6_516\1o5X828o4@g]5fG16\1X>:P5BSZ
5b2d4^260R9l2;P5[5i;^W1[<[1W7oT2nGi9Z95P5U\5W8V<01P55P5gIWZ5\7R;3P5la5bT12P5_f61Q54Q5Sh3eW2QD2Q5
d^14Q5]m50j>8Q5jg2Y17`1SFaf1:2Q5Qa32Q5gW63Q5dGR`55Q5ZG]6_U5^44Q5^\5lG[32R5Y]51R55R5Q]57b2]M2R5cf
65R5mg2h`25a7\1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1
P4P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0V
@X64UI_2_2<4?c1fC518P1Q2a6V3FKT2B[5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1
Q2a6V3FKT2^2_3P2`Oj6T8_2l1S55o1VI^1\3CP2n1:=V3n<c8a12521E0V@X64UI_2_2<4?c1`@U3518D;Q29X4n1V3FKT2
`274Z21CP2[21\Je2j6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1T5a>518P1Q2a6V3FKT2n5P2`Oj6T8
_2a1S5U2VI^1P4P2n1:=V3]:m2a40c3a12521E0_F4UIJd1_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2d1S5U2VI^1P4P
2n1:=V3bEa12521E0_F4Z8o6b6W3Bl1W242<4?c1fC518P1Q2a6LY2FKT2\5AP2`Oj6T8_2b1S5U2VI^1P4P2n1:=V3bEa12
521E0XF640TI_2_2<4?c1m2V2[1U=518P1Q2a6V3FKT2g3V2P2`Oj6T8_2c1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F40T
I_2_2<4?8U14fC518P1Q2a6V3FKT2B[5P2WDX;j6T8_2g1S55o1VI^1\3CP2n1:=V3n<Y70X1a12521E0_F4UI_2_2<4?c1`
@U3518P1Q2a6V3FKT2`274Z21CP2`Oj6T8_2`1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3
FKT2n5P2`OZ5_1>e7_2^1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^
1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3b
Ea12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKd1?n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?5
]1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UIJd1_2<4?c1fC518P1Q2a6V3FKT2n5P
2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4hD\4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4
P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3j2gBa12521E0_
F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q
2a6V3FKT2d2Y3P2`Oj6T8_2]1S5U2n:W>^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8
_2^1S5U2n:W>^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2n:W>^1P4P2n
1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2d1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3040;2@WKj6>e7_2c1S5U2VI^1P4P2n1:=V31HS1bAP2a12521E0_F4_Fe2_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2Q3_>n=j6T8_2`1S5U2VI^1P4P2n1:=V3bEa12521E0_F4[1g1Z3fB_2_2<4?c1fC518P1Q2a6
V3FKT2^2_3P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^
1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2;U?n?j6T8_2^1S5U2VI^1P4P2n1:=V3b
Ea12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2a?n?j6>e7_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4
?c1fC518P1Q2a6V3FKT2n5P2R1?n=n?j6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0X>V84UI_2_2<4?c1fC518P1Q2a6V3
FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0l?b64UI_2_2<4?c1fC518P1Q23]6V3FKT2n5P2`Oj6T8_2]1S5
U2VI^1P4P2n1:=V3bEa12521E0l?b64UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12
521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F40QBR7_2_2<4?c1
fC518P1Q23]6V3FKT2n5P2`Oj6T8_2h1S540o1n:W>^1\3CP2n1:=V3n<c8a12521E0_F4UI_2_2<4?c1`@U3518P1Q2a6V3
FKT27X274Z21CP2`Oj6T8_2^1S5U2X<n4n7^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6
T8_2^1S5U2VI^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2\5AP2`Oj6T8_2]1S5U2VI^1P4P2n1
:=V3bBo2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2b1S5U2VI^1P4P2n1:=V3bEa12521E0_F40TI_
2_2<4?c1fC518P1Q2a6V3F5ET2g3V2P2V2;nDn7j6T8_2i1S5U2\>i:^1P4P2n1:=V3R2g:;1X1V117[32P2a12521E0_F4U
I_2_2<4?c1fC518P1Q2e4k1V3FKT2n5]1B`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a
6V3FKT2n5P22]Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2e1
S55o1VI^1\3CP2n1:=V3n<c8a12521E0_F4UI_2_2<4?c1`@U3518P1Q2a6V3FKT2`274Z21CP2`Oj6T8_2^1S5U2VI^1P4P
2n1:=V3[2d=a5a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2R?S:^1P4P2n1:=V3bEa12521E0
_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2l1S540o1VI^1\3CP2n1:=V3j2S:c8a12521E0T9Z=4UI_2_2<4?c1
P<_4U3518P1Q2a6V3FKT27X274Z21CP2Q3aHl3j6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<41=c1fC518P1
Q21_6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q21_6V3FKT2n5P2`Oj6T8_
2]1S5U2VI^1P4P2n1:=V3f3kAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3
j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2e1S561l1VI^1k1[1>9R1Mn1:=V3j2l8j9a12521E0
_F4UI_2_2<4?c1fC518P1Q2V6:V3FKT2n5P2`Oj6T8_2o1S52R2VI^1P4P2n1:75U11n1bEa12521E0_F4UI_2_2<4?c1^AW
2518P1Q2a6V3FKX1J0X3<P240111002g1`Oj6>e7Q2=^1S510R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1
Q2a6V3FKT2n5P2`Oj6T8_2`1S510R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n531j1`Oj6T
8_2`1S510R2VI^1P4P2n1:=V3bEa12521E0]4QB4UI_2_2<4?c1fC518P1Q2a6V3FKT2n53l1`Oj6T8_2c1S510R2VI^1P4P
2n1:=V3bEa12521E0]4QB4UI_2_2<4?c1fC518P1Q2a6V3FKS20i5431j1`Oj6T8_2_1S5U2[Aj7^1P4P2n1:=V3m<[7X1a1
2521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2g3V2P2`
Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2P5`1V3FKT2n5P2`Oj6T8_2_1S5U2VI^1P4c1
<n1:=V3[2h3]?a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F
4YEk3_2_2<4?c1fC518P1Q2a6V3FKT21l5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3X4YAa12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0o?_64UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8
_2`1S5U2VI^1P4P2n1:=V3X4YAa12521E0FhE4UI_2_2<4?c1fC518P1Q2h3h2V3FKT2n5g18`Oj6T8_2]1S5U2VI^1P4P2n
1:=V3bEa12521E0W1WE4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4;iH
_2_2<4?c1fC518P1Q2a6V3FKT2b12X4P2`Oj6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?8U14fC518P1Q2
a6V3FKT2n5P2[FT9j6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0S;[;4Q8SA_2_2<4?c1fC518P1Q2P2`4V3FKT2n5P2`Oj
6T8_2\1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=
V3bEY172521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2\1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_
2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3JgDa12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3F
KT2n5P2`Oj6T8_2`1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2n47=dGV2j6T8_2]1
S5U2[Bj6^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2RBS7^1P4P2n1:=V3b
Ea12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1
fC518P1Q2a6V3FKT2n5P2Q3^Lj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d59P
2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3h3iAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2`1S5U2gE2[3^
1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2V4g1P2JeNj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521
E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2g2V3P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC51
8P1Q2a6V3FKT2]4`1P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Ko
3j6T8_2^1S5U2VI^1P4P2n1:=V3f3kAa12521E0_F4Y4kD_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4
P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2cKl3j6T8_2^1S50T2VI^1P4P2n1:=V3j2gBa12521E0
_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2
a6V3FKT2n5P2b5mIj6T8_2_1S50T2VI^1P4P2n1:=V3[2VCa12521E0S=[94UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6
T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4V1nG_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S5U2Q4TE^1P4P2n
1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UDo4
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2a1S5U2VI^1P4P2n1:=V3bEa12521E0_F4TEP4Bl1_2<4?c1g:e4X4518P1
Q2a6V3FKT2\5AP2`Oj6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1g:n8518P1Q2a6V3FKT2n5P2`Oj6T8
_2a1S5U2gH>^1P4P2n1:=V3U9\<a12521E0_F4UIBl1_2<4?c1Z<[7518P1Q2a6V3FKT2\5AP2`Oj6T8_2]1S5U2VI^1P4P2
n1:=V3bEa12521E0_F4S3QF_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0Z>T84
_9e?_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2
a6V3FKT2\4a1P22]Oj6T8_2^1S50T2VI^1P4P2n1:=V3RD_1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T
8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0Y=U94UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1
:=V3bEa12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P22]Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F40T
I_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V
3FKT2n5P2T6[Ij6R3Q5_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2n5P2`Oj6T8_2
`1S50T2VI^1P4P2n1:=V3\@U5a12521E0_F4^Bf6_2_2<4?c1fC518P1Q2a6V3FKT2n5P2RF]9j6T8_2`1S50T2VI^1P4P2n
1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q321YLj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4
UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2f8iFj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2
a6V3FKT2n5P2Q3^Lj6T8_2^1S50T2VI^1P4P2n1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8
_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2f8[>]8j6T8_2^1S50T2VI^1P4P2n
1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2d5kIj6T8_2a1S50T2VI^1P4P2n1:=V3j>g6a12521E0_F4
Y4kD_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2_KP4j6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2T1Z1<4?c1fC51
8P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2^=QBj
6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2b5mIj6T8_2^1S50T2VI^1P4P2
n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT20m5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3aHl3j6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2
a6V3FKT2d2Y3P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4hD\4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8
_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2a1S50T2n:W>^1P4P2n
1:=V3[2>f@P2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F
4UI_2_2<4?c1fC5180OQ23]6V3FKT2n5P2`Oj6T8_2`1S50T2VI^1P4P2n118=V3bEa12521E0_F4UI_2_2<4?c1fC5180OQ
23]6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1g:n8518P1Q2a6V3FKT2n5P2`Oj6T8
_2^1S50T2VI^1P4P2n1:=V3k7f=a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:
=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Z5CaIj6T8_2_1S50T2VI^1P4P2n118=:k2bEa12521E0_F4U
I_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S5000R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a
6V3FKT2n5P2`Oj6T8_2c1S50T2b=0b;^1P4P2n1:=V3:m8Y<a12521E0_F4h1\G\22_2<4?c1fC518P1Q2a6V3FKT2n5P2`O
j6T8_2a1S50T2RBS7^1P4P2n1:=V3X9]6k2o2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2V
I^1P4P2n1:=V3X9Y<a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3f?k5a12
521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2b;c=^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1f
C518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bBo2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2
`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2P5_Jj6T8_2a1S50T2VI^1P
4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2\7RDP4j6>;Y7_2`1S50T2VI^1P4P2n1:=V3bEa1252
1E0_F4Z8o6j9Bl1_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3h3iAa12521E0_F4UI_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4P1TH_2_2<4?c1fC518P1Q2a6V3FKT2n
5P2`Oj6T8_2a1S50T2VI^1P4P2n1:=V3Oj1gBa12521E0_F4[7iA_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3^Lj6T8_2_1S5
0T2c6bB^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2n3aKj6T8_2]1S50T2VI^1P4P2n1:=V3b
Ea12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c
1fC518P1Q2a6V3FKT2n5P2f52fIj6T8_2^1S50T2n:W>^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT
2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3Jo1gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T
2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1o9f9518P1Q2Mc5V3FKT2n5P2`Oj6T8_2`1S50T2VI^1P4P2n1:=V3bEa1
2521E0_F4UI_2_2<468c1fC518P1Q2a6V3FKT2^2U39P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2l9b?P6j6T8_2_1S50T2VI^1P4P2n1:=V3j2gBa12521E0_F4P7TB_2_2<4?c1fC518P1Q2a6V
3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6i1Z6_2^1S
50T2_Ef3^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bE
a12521E0_F4UI_2_2<4?T1>fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3[9V<a12521E0_F4UI_2_2<4
?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5
P2`Oj6>e7_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d59P2`Oj6T8_2^1S50T2R?S
:^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2]1S50T2VI^1P4P2n1:=V3bEa12521E
0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1
Q2a6V3FKT2n5P2b5a@[9j6>e7_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4RBR7_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`
Oj6T8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q23]6V3FKT2n5P2V2ZEn7j6T8_2`1S50T2[Bj
6^1P4P2n1:=V3bEa12521E0_>T4j34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1o2P1P2n1:=V3bEa
12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2f1S50T2b=0b;^1P4P2n1:=V3:m8j4b1e2U3a12521E0_F4
h1\G\22_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3d>m3o2a12521E0_F4UI_2_2<4?c1fC51
8P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2aBd6^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`
Oj6T8_2`1S50T2VI^1P4P2n1:=V3j2gBa12521E0X?V74UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2_KP4j6T8_2c1S50T2VI
^1P4P2n1:=V3j2gBa12521E0[5c8X1V74nGV1_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=
V3^CS2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3^CS2a12521E0_F4UI_
2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3j2]1YAa12521E0_F4UI_2_2<4?c1fC518P1Q
2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3X4YAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_
2_1S50T2VI^1P4P2n1:=V3X4X?P2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2[Bj6^1P4P2
n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2g3V2P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4U
I_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`OZ3_3T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4]9g?_2_2<4?c1fC518P1Q
2a6V3FKT2n5P2`Oj6T8_2a1S50T2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2X51CP2`Oj6g1
\6_2^1S50T2VI^1P4P2n1:=V3bEa12521E0UDY24UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n
1:=V3bEa12521E0_F4P6TC_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3S>^7a12521E0_F4
UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3S>^7a12521E0_F4UI_2R1\1<4?c1fC518P1
Q2a6V3FKT2n5P2`Oj6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Z5UJj6T8
_2^1S50T2VI^1P4P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2n:W>^1P4P2n1
:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`Oj6T8_2_1S50T2VI^1P4P2n1:=V3j2gBa12521E0_F4U
I_2_2<4?c1fC518P1Q2a6V3FKT2n5T1K`Oj6T8_2_1S50T2VI^1P4P2n1:=V3[2VCa12521E0_F4UDo4_2_2<4?c1fC518P1
Q2a6V3FKT2n5P2`Oj6T8_24U50jR1`c28U50jR1`c2SW1l5705U50jR1l@cR2;U50jR1]BRQ2nCQI60005U50jR1]]2R65U5
0jR1Xj1WI6U50jR1P6kCci15U50jR1c9lY26U50jR1]]2R6U]15U50]R1<`c26U50jR1lBcP2Z]15U50jR1a<nV25U50jR1`
c2n\15U50T1eQ1`c26U50jR1Ao1n`25U50jR1`c2g45U50jR1`c2k\16V5]O\3nOW1Yb14V5jR1]]2R66V5jR1l@`l1R6nP1
3V5jR1`c25V5jR1]]2R6iT14V5jR1`c2iT14V5jR1`c2nP1@V5jR1nX2a:e;e4^117R2T>a:80027V5jR1l@cR2SW1T607V5
jR1`c2SW1g5<05V5jR1]]2R6SA5V5jR1l@cR2SA4V5jR1l@cR24V5jR1`c2k\14V5UMd5`c2b1W51o1VI^1\3d2n1:=V3n<2
`8a12521E0j_1_2_2A?c1>Q@[318P1Q2a6V3FKc1@`274Z21CaQ1j6T8_27W5iR1n5Q=WS2kS1@?W5iR1n5NR<WS2nBh1n81
d4]1@j5dK8W5iR1n5Q=WS2]B]A@9W5iR1n5Q=WS2o<kF@[2DW5P1hQ1n5Q=Z7if1R5kS1@m5f:SE0X21O0V4d9:W5jA4i@n5
Q=WS2RQ1h2@8W5iR1n5Q=WS2`Hk;08W5P1hQ1n5Q=WS2kS1@7W5iR1n5Q=m6Yl1\T1a1W51o1VI^1\3d2n1:=V3n<2`8a125
21E0j_1_2_2A?c1>Q@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_26W5iR1n5Q=WS2\T18W5AWR1n5Q=WS2kS1@8W5NjQ1n5Q=
WS2\T1l[18W5iR1n5Q=WS2kS1@g58W5iR1n5Q=m6Yl1\T1j57W5iR1n5Q=WS2\T107W5iR1n5Q=WS2\T1g58W5P1hQ1n5Q=W
S2\T1nh19W5l8lIn5Q=WS2kS1@mc17W5iR1n5Q=P2VQ2\T1m1W51LR1VI^1\3d2n1:=V3n<2X4W4a125210D0h\1Q3_2_2A?
c1>LT?[318P19g1^50Q1V3FKc1@`274Z21CaQ1j6[62c11_2:W5iR1h1U4Q=WS2kS1@h5=7W5iR1n5Q=[6kl1\T18W5iR1n5
Q=^^1f9Q;\T17W5NjQ1n5Q=WS2\T18W5nL?Z5n5Q=WS2\T1_1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[31
8P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521B20m@lN_2_2A?c1`@[318P1Q2a6V3FKT2`2
74Z21CaQ1j6T8_2d1X50o1VI^1\3d2n1901;V3n<l6f1a12521E0j_1_2_2A?[17`@[318P1Q2a6V3;:KT2`274Z21CaQ1j6
T8_2P2X50o1VI^1d2Gd2n1:=V3n<c8a12521E0l3OP1i3RP1o5_2_2A1=c1`@[318P1Q2a6V3FKT27OJ=74Z21CR5S:a5h<n
2k3JX3P4W27g1X50o1VI^1\3d2n1901;Cb2n<c8a12521E0a5[;lN_2_2A?[17`@[318P1Q2a6V3;:KT2Fi174Z21CaQ1j6T
8_2h1X50o1VI^1\3Od1n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT27X274Bg11CR5a>l=j6>;Y7]1Q1_1X
50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2`1X50o1VI^1\3d2n1:=V
3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CVDZ=j6T8_2P2X50o1VI^1d2Gd2n1:=V3h8U4c8a12521E0
T9E@_9S8[2^A_2_2A?c1P<_4[318P1Q2a6V3FKT2W1X13204Z21CR5Z4QDQ4j6>;Y7_2W2X5080e1PEU4^1\3d2n1:=V3l6Q
6c8a1100421E0XZ1b1g2V1_2_2A68c1a3n<[318P1Q2a6V3FKT27R1U174BW1?1Ck3A@S4@c5c6e;j6?S4`3_2k1X50o1[1[
B^5^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27V2174Z21CR52KS?[<j6>;Y7]11Oc1X50o1VI^1\
3d2n1:=V3n<c8a12521E0e@7m66gG_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1X50o1VI^1\3d2n1:=V3n<c
8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR5^Lj6T8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_
2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:\Gj6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a
6V3FKT2^2174Z2199aQ1j6T8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0ZZ1_5_2_2A?c1`@[318P1Q2a6V3FKT2`274Z2
1CaQ1j6T8_2l1X50o1VI^1\3d2n1:=V3n<c8a12521E0]1\1b7SMX8_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CR5[;]1CX
5c1S8j6>;Y7_22`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cf9jGj6T8_2c1
X50o1VI^1\3d2n1:=V3n<c8a12521E0RH6PB_5_2_2A?c1`@[318P1Q2^3R3V3FKT2`274Z21CaQ1j6T8_2c1X50o1VI^1\3
d2n1:=V3n<c8a12521E0XF<TI_2_2A?c1If?[318P1Q2a6V3FKT27X274Z21CaQ1j6T8_2j1X50o1V3oE^1\3d2n1:=V3n<c
8a12521E0XFaI_2_2A?c1IQ21V2l22[8[318P1Q2a6V3FKU1N7X274I`11CaQ1j6T8_2f1X50o1Q4TE^1\3d2n1:=V3n<c8a
12521E0XFaIW1W1_2A?c1`@[318P1Q2^3R3V3FKT27X274I`11CSI]8j6T8_2c1X50o1Q4TE^1\3d2n1:=V3n<c8a12521E0
XFaI_2_2A?c1`@[318P1Q2a6V3FKT27X274I`11CaQ1j6T8_2o1X50o1VI^1\3d2n1:=T23Mn<c8a12521E0^Aa6g1]4cA_2
_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR52KS?[<j6>;Y7]11O4`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1
`@[318P1Q2a6V3FKT2`274Z21CUE[<j6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FK
T2`274Z21CQ42\Mj6T8_2R2X50o1^4R6i7j6AL\3d2n1:=V3`5Z1R6c8a12521E0i:a;\1dC0[4_2_2A?c1`@[318D;Q262W
6V3FKT27X274Z21C9Q1W3WJe2j6T8_2b1X50o1VI^1\3d2n1:=V3n<c8a12521E0RHgG_2_2A?c1`@[318P1Q2a6V3FKT2`2
74Z21CQ42\Mj6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:Q:Z=j6T
8_2R2X50o1kAZ7^1\3d2n1:=V3n1`7^3c8a12521E0b2`@Q4a8R@_2_2A?c1`@l1^118P1Q2a6V3FKX1K`2604Z21CR56n<i
4h2e7j6>;_2i4]1Q1a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:Q:Z=j6T
8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6g4\3_2`1X50o1VI^1\
3d2g16:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1X50o1VI^1\3d2g16:=V3n<c8a1
2521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274`1I1CaQ1j6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68
c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_24d1X50o1VI^1\3d2n1:=V3P4m8c8a12521E0j_1_2_2A148c1`@[318P1Q2
a6V3FKT2`274Z21CaQ1j6Jd3d3_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z2
1Cg72fIj6T8_2c1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR5aHl3j6JY7_
2c1X50o1VI^1\3d2n1:=V3X43a8c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CmAc?j6T8_2T2X50o1[BP4
i2^1\3d2n1:=V3n<c8a12521E0P3h7X3c9SH_2_2A?c1`@[318P1Q2a6V3FKX1K`2334Z21CR52S1`6Z8l1Z2S8j6>;j3^3]
11O0h1X50o1VI^1\3m1;008n1:=V3`5]7c8a12521E0h@dB\<_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CR3^Nj6JY7_2b1
X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT27X274^1K1CaQ1j6T8_2a1X50o1VI^1\3d2n
1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CP2`Oj6T8_2^1Y5o1VI^1\3d2n1:=V3n<c8a12521E
0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318
P1Q2a6V3FKT2`274Z21B0aQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3X60d6c8Y172521E0j_1_2T1Z1A?c1`@[318P1Q2a6V3FKT
2`274Z21CaQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co61UH2V2j
6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg72fIj6T8_2_1Y5o1VI^1\
3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`2604Z21CaQ1j6T8_2b1Y5o1_6fB^1\3d2n1:=V3n<c8a1
2521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6g58[1G_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A
?c1`@[318P1Q2a6V3FKT2`274Z21CmGc9j6T8_2_1Y5o1VI^1\3d2n1:=V3h3U9c8a12521E0j_1_2_2A?c1`@[318P1Q2a6
V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CP2`O
j6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j^1O_2_2A?c1`@[318P1Q2a6V3FKT2g1H74Z21CaQ1j6T8_2`1Y5o1VI^1
\3d2n1:=V3[9b3h4j3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8
a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2e1J74Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?
c1`@[318P1Q2a6V3FKT2`274X1Q11CaQ1j6T8_2a1Y5o1VI^1\3d2n1:=V3n<a7?Aa12521E0j_1_2_2A?c1[8T8[318P1Q2
a6V3FKT2`274Z21CaQ1j6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0S;X=Y6SA_2_2A?c1`@[318P1Q2a6V3FKT2`274Z
21CaQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3e7X5c8a12521E0][1\4_2[1S1A?c1`@[318P1Q2a6V3FKT2`274X1Q11CaQ1j6T8
_2^1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2`1Y5o1VI^1\3d2n1
:=V3n<c8a12521E0XFaI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co5aKj6T8_2^1Y5o1VI^1\3d2n1:=V3n<c8a12521E0
j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2c1Y5o1VI^1\3d2n1:=V3P62j6c8a12521E0j_1_2_2A?c1`@[3
18P1Q2a6V36?KT2R2=74Z21CgOi1j6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0n[1GS3_2_2A?c1`@[318P1Q2a6V3FK
T21^274Z21CaQ1j6T8_2c1Y5NP1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6W
526AP2_2`1Y5o1VI^1\3d2n1:=V3n<n40c3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1V
I^1\3d2n1:=V3l2Q:c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1Y5o1VI^1\3d2n1:=V3n<c
8a12521E0jZ1o4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CU51YLj6T8_2a1Y5o1VI^1\3d2n1:=X2Mn<c8a12521E0a:XU
1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CdMl3j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1
Q2a6V3FKT2`274Z21C^@RAj6T8_2c1Y5o1VI^1\3d2n1:=V3n<c8a12521E0gFX14V1]F_2_2A?c1`@[318P1Q2a6V3FKLW1
`274Z21CaQ1j6T8_2`1Y5o1VI^1\3d2n1:=V3n1i1U9c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T
8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0SNfA_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2
n1:=V3n<c8a12521E0d:UU1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2g1Y5o1]<]2V3S7^1\3d2n1:=V3j833
Q2i1g2k5a12521E0j_1_2_2A?c1`@[318P1Q2a6V3F5ET2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j
_1_2_2A?c1f>i1[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318
P1Q2a6V3FKT2`274Z21C\2TOj6T8_2e1Y5o1VI^1\3d2n1:=V3n<71_29[3S2a12521E0j_1_2_2A68c1`@[318P1Q2e4k1V
3FKT2`274Z21CaQ1j6T8_2a1Y5o1VI^1\3d2n1:=V31l<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CcEm;
j6T8b1La1Y5o1VI^1\3d2n1:=V31l<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6>e7_2f1Y5o1VI
^1\3d2n1:=V32k<c8a12521E0i=T;kF_2_2A68c1`@[318P1Q2a6V3FKT2`274^1K1CU<?e<U8j6T8_2_1Y5o1VI^1\3d2n1
:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6i1Z6_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0
j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21C\2U?n?j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1Jd1_2A?c1`@
[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`
274Z21CaQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CW9YHj6k31V
4_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1k1Dl2[Jj6T8_2`1Y5o1VI^
1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1DTOj6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a
12521E0o?jO_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1k1n=n?j6T8_2b1Y5o1VI^1\3d2n1:=V3]4_80c8a12521E0j_
1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C\2V1mMj6T8_2T2Y5o1i3\E^1\3d2n1:=V3m1_2P8>0]1F:d22[3a12521E0o?
Ll2RBR4j5_2_288?c1`@j1`118P1Q247c3=^1CV3FKT2`274Z21CaQ1j6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0XFa
I_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P
1Q2a6V3FKT27X274Z21CaQ1j6T8_2o1Y5o1VI^1\3d2n1:=V3\4P6`2c8a12521E0][10[4_2_2A68c1T5[;U3518D;Q29X4
T1IV3FKT27X274Z21Cm1^21`:k?e2j6T8_2e1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1;m2j4[8[318D;Q29W6
V3FKT27X274I`11CaQ1j6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1T5[;[318P1Q2a6V3FKT2`274Z21C
aQ1j6T8_2c1Y5o1VI^1\3d2n1:=V3n<c8a12521E0T4e[1_2_2A?c191m2j4[8[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2b
1Y5o1VI^1\3d2n1:=V3n<c8Y172521E0j_1_2_2A?c1;h7[8[318P1Q2a6V3FKT2`274Z21CaQ1j6k4X3_2_1Y5o1VI^1\3d
2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521
E0XEaJ_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc7a@[9j6>e7_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1
`@[318P1Q2a6V3FKT2`274Z21CS2]Oj6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`6o9[318P1Q2a6V3F
KT2`274Z21CaQ1j6T8_2j1Y5o1^4gDAL\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1Q2^4P2n7[318P1Q2a6V3FKX1K`274Z2
1C[1c5;U1Y?e9j6JY7_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6GiIj6
T8_2a1Y5o1Q?T:^1\3d2n1:=V3n<c8a12521E0SAfN_2_2A?c1`@[318P1Q2a6V3FKT20_274Z21CaQ1j6T8_2_1Y5o1VI^1
\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6aJj6T8_2c1Y5o1VI^1\3d2n1:=V3n<c8a12
521E0j_1_2_2A?c1`@P2Z118=BQ2a6V3FKT2`274Z21CgCc6U7j6n1U6_2[2Y5o1VI^1\3[1X1n1:=V3W9f3c8a12521E0h3
b655d2d11iDk4P7_2_2A?c1T1P<Z3[318P1C]1g2i3V3FKT2?P274>:BM1CV2L_1f7Q3Z4c6H\6j6>_1U6_2c1Y5o1VI^1\3
d2n1:=V3_8^4c8a12521E0U:oMd7_2_2A?c1T1[?[318P1Q2a6V3FKT2`274Z21CR2^Oj6T8_2g1Y5o1VI^1\3d2n1:=V3Q8
l4?h4Ed2a12521E0\K0fAe2_2_2A?c1`@[318P1Q27Y6V3FKT2`274Z21CaQ1j6>e7_2_1Y5o1VI^1\3d2n1:=V3n<c8a125
21E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CTO\2j6T8_2a1Y5o1VI^1\3d2n1:=V3a9\3c8a12521E0j_1_2_2A?c1
`@[318P1Q2a6V3FKT2`274Z21CU51YLj6T8_2d1Y5o1Q4TE^1\3d2n1:=V3X60d6c8Y172521E0j_1_2T1Z1A?c1`@[318P1
Q2a6V3FKT2`274Z21CS2]Oj6T8_2_1Y5o1VI^1\3d2n1:=V3n<b6P2a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z
21CaQ1j6T8_2b1Y5o1VI^1\3d2n1:=V3n<h1i4P2a12521E0cEVJ_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CTG\:j6T8_2
`1Y5o1VI^1\3d2n1:=V3j2S:b6P2a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1Y5o1VI^1\3d2
IT1:=Q2T1n<c8a12521E0hP1Q?_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12
521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21CX5XLj6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A1=c
1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0VEcJ_2_2A?c1`@[318P1Q2a6V3FK
T2`274Z21CaQ1j6>;Y7_2_1Y5o1VI^1\3d2n1:=V3n<=U8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6
T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0V@AQO_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6T8_2_1Y5o1VI^1\3
d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CaQ1j6g1\6_2f1Y5o1VI^1\3Od1n1:=V3n<n40c3
a12521E0Y]1`2_2_2A68c1`@[318P1Q2a6V3FKi1:g1H74Z21CGiP1j6T8_2g2Y5o1[Aj7^1Bi2O=V1n1:=Q2T1Y6i3j2<9W
400b3\142521E0e50TAb2n1UA@4>JV1_2_2A68B=Bj1`6Z6i12R1U218P1Q2a6V3FKi1:^18H7498g11C>89LPFa9j6T8_2b
1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1U@:[318P1Q2a6V3FKT2`274Z21Ca3oMj6k31V4_24Z5dLW3k[5;Z5L
gKW3fU3l8^1`Db9dMm4;Z5dLW3mX3T7[8T<1`9dMo4?Z5LgKW3RAl1]9L[X2l8^1`Dn6XP1o4?Z5`HKW3W3k1hQ3S;k2R1]:
S:nJS8^1>Z5W@\<W3k1a?UY1Td1Y1d2kGgFLb96Z5dLW3cj1o_2WQ17Z5dLW3k1S]1mY3mB5Z5dLW3mh4mB7Z5dLW3c;[S1c
e2WW1>Z5e=a2\<W3P\11l2l1k:Yd1]A^2kW17Z5dLW3\b22nU1\c15Z5dLW3^h3\c15Z5dLW3oBkh47Z5dLW3RAl1ca3WW15
Z5dLW3cT4WW16Z5dLW3X>fQ3kk19Z5dLW3\<^:d22[f2kk16Z5dLW3Qh2ZY1^Z1AZ5dLW3mIo1o:a[1d3MD08lM1=0[e15Z5
dLW3lZ5N6Z5dLW3jV1Tm2kW16Z5dLW3jV1]Ib[3>Z5dLW3jR1o3]@JFGiM0CZP2^C8Z5dLW3Xg1Y2iM0]d25Z5dLW3Qh2ic2
7Z5dLW3cT4SE[8g9NZ50cLk1[1>\1g4[3`:Z2\1<i1k3S3\]12X2_F:Q>o2EBm5Y2`1TA^F=Z5Z<Y@f1`1`1`_1T;X3nj1Q7
R3WW16Z5dLW3Qo1aU2WW16Z5dLW3[Q2WS2WW17Z5dLW3o^1od2CWW18Z5dLW3o^1g:eW2a2kW16Z5j@i;W3kAoi45Z5e=n>W
3k[58Z5dLW3mV1b]1^_1kW1\36Z5dLW3ZER_3]W18Z5dLW3n:0oS1R=h_36Z5dLW3mV1TEh_35Z5dLW3Rl1h_35Z5ZFY6W3k
[55Z5dLW3ck1W`35Z5dLW3\_1^l35Z52aLW3k[55Z5dLW3oS4kW15Z5dLW3^9\R55Z5dLW3mQ1mY46Z5dLW3Wm1RQ2`]15Z5
dLW3o^1kl37Z5e=n>W3P\11ho35Z5dLW3jf2Pe26Z5RIa3W3^h3\c1:Z5W35VIW3eP30gGUBVQ17Z5dLW3nj21`4Y\2J[5_N
j1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2`1TA^FK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBf2V3Y2`1TA^FN
[5_Nj1\1g4[3`:Z2\1<i1k3``12I04X1_F:Q>o2EBm5Y2^11TA^FL[5_Nj1\1g4[3`:_1J\1<i1k3``12X2_F:Q>o2EBf2V3
Y2`1TA^FO[5_Nj1\1g4[3`:Z2\1<i1k3ZKj2ZB2I^1_F:Q>o2EBf2V3Y2[14TA^FM[5_Nj1\1g4[3R9L1>Z2\1<i1k3``12X
2_F:Q>o2EBm5Y2`1TA^FK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2`1TAf<g9O[5_Nj1\1g4[3`:Z2\1<i1k3o
[1`42Q1V1_F:Q>o2EBm5Y2[14TADQ<g9L[5_Nj1\1g4[3`:Z2\1<i1k3``12Q1V1_F:Q>o2EBm5Y2`1TADiEN[5\F0Q8j1\1
g4[3`:Z2\1<i1k3o=_BP@2X2_F:Q>o2EBm5Y2`1TA^FK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2[14TA^FP1[
5_Nj1\1g4[3P2h4f3Z2\1<i1k3X`1242X2_F:Q>o2EBf2V3Y2[14TA^FL[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBf
2V3Y2[14TA^FL[5_Nj1\1g4[3`:Z2\1<i1k3``12OX1_F:Q>o2EBm5Y2[14TA^FM[5_Nj1\1g4[3`:Z2\147i1k3g5bEUE2X
2_F:Q>o2EBm5Y2`1TA^FK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2]DQ2:Q>o2EBm5Y2`1TA^FL[5_Nj1\1g4[3`:Z2\1<i1k3`
`12X2_F:Q>o2EBm5Y2`1TADQ<g98\5^Nj1\1dBj9P\1h[17\5^Nj1\1dBj9ig2<\5^N[1>Q1:dBj9V`1i3hS1n:8\5^Nj1\1
n6e;j9ig28\5^Nj1\1dBj9ig2b>1]54]5TP5VR106]5ml2R3Qo1g4i]17]5ml2R3X:m5j^1g42]535]5[k2d3jk1Y44]5YS3
X>\V22]5`[13]5a3e^32]5ml22]5WT54]5:V`598]5f_13a8g676\Z12]5]o42]5h_12]5me44]5\h1ca1ZZ11]53]5o_2oh
27]5jF]@W4aMmP1V`17]5\5SNS2c1Rg3j_14]5SS2QLcT22]5ce52]5Vh52]5U^18]5To1[Z3`;h1V:T=]28]5Z[11[T1C`2
cc203]5dD32]5i`63]5dDTl52]5lV39]5PQ1\]1_7XR3001m9>]5lY1OY=b3TGiF^]2:G000dH4]5Wg5T102]5gX37]5oQ1U
<RP1o4QAaO2]5Xm5<]5:Ad_59B<;W<g90Z6;]5_g1]4]?E^3b<Y3SU11j17]540Th2T5\_2P@5^5kR63n1=5^54co4R=YG2^
5VI1^55_5FWm5^6g<;_5FU]5m7j6_DE301c1:_5FU]5m7j6g7g<E306_5FPi3eZ2]=j16_5F1Qe5SKL2_5F=_5iLYIg39f\1
c7_KX3d`1VC<8;_5Sf1g39f\1c7_Kmc1VC<81_53_5Ua6<9_5F1YT1Eeg4\C622_5H4_5Hbo5Q44`5da6k121`57`5eEie4c
2X:189`5HVk5110kDm356`5_U5U8d9S<d;5`5dQ2R5Xo3[<;a5nR1Ie1`1_4XJBRl11YX22a5b]54a5P\2]?al21a52a5nm5
3a5TS4ij14a5kP3Tg2m53a5b]5b>2a5Tl53a5a_2[<3a5Zl502a5Zl52a5hk23a5Ql584b5^;nU4jT25b5R[1i6^MWE1b54b
50Zo3[]1Ob54UX1BJY1U7a2f3_2Be1RBS9a1^=2UAl@nO\51=\=3S2Q9:U6W4V13b5eDjg12b534c5f\5P7e<2c5f\53c5f\
5WD6c5f\5T@0WDT15c5o3fX5W=X73c5f\5ZF3c5gY5n23c5]Z5X25c5f\5U22iN5c5f\5^:Z2P76c5f\5c5PCb709c5lc1T`
1m9]6Xh1c5`2h16d5fIeDhc1fQ3i52d5m_63d5oX5gP11d52d5gY63d5oX5gP15d5nR2k8Tm2mV1>d5bT1]10l9eGd1XHW9i
6T@Y1jJP;3d5XV1an36d5T8ed40Q@`X11d55d5kG6jd4fL7d5TR2XT1X7ij12c45d5TR2XT1X7]o11d5=d5Y@m`1U3m?DoAY
:]@Q1RF`Fc62e5Y[53e5UHSc4Cf50f9YNRn1R8RK1VP1Y1R41=@4BGl<25f5S5]Z1V^1^L1f55f5kD1f[4Y?2f5o^64f5hU3
Bcf25f5Rh21Z2jU2>f5j8_?^6j4E>FU11mP1U\1gj1P23f5n`512f5QD3f5TEPl12f5mY23f5X3Vi33f5mc2d?P1g5V211\k
12b`1X8W7m@RHo71=@GV1Q4n6W142A181d3];4W48?6g5gZ5c43iMf25g5^l1[Hdj2YG5g5PX1XQ31SV12g5__53g5]W3QX2
3g5Q_5=6h5aZ1dU49h>QA9h5aZ1jm32j6K9h>QA7h5gc2^l29]5e1fH5h5V`59S7fH4h5]\2hS394h5^\5g393h5V`594h5V
`5927h5k[2ZT3082e>:h5oR4U>V>i@082e>Y?4h5V`59i75h5^\5g39h>4h5Uo3Pa195h5fh4b3lC93i5V]5eT11i52i5_]5
3i5]c3ff24i5aR6El64i5nChf523i5bR6X@3i5nChf52i5Uf64i5kS6aB62i5nCGj5RH1K2`7T6cFc7P5[V1:T1f;YM4l21:
D`2Q3QW1X1j5RHMX6m3V3V1S2f1A2g2C_32>a5S1G[2a6R6T3e8_6_4V;c3P1T1gGE^8F9Q2j5W3b:i\11l51m56m5WQ2Z5i
a3^<k<2m5oS68m5S83md12[U4X337m5;WU6o:S1i252m5^S65m5mZ5gGQ239n5:ai2dQ31W8]7V952n5mZ61n53n5U[6Z:6o
5Qj1UR1QQ2dQ1cF7P6go4];\=V<1W55P651kY6d95P6o\2kKWQ3:2P6hc66P64eX3a]2`6lC3P6ae2Rk3:P6\l1RV40X21O0
V4d94Q61\b5bR11Q66Q6UZ3]3X6oLRd12Q6l`42Q6QZ31Q62Q6gX45Q6XQ2Z4hS402S6d]31S61T62T6To54U6TFg:gl43U6
TF_W51U62U6hl55U62VOP9PU43U6VR6g<7V6ZX6g1m6?2U3;V6X@PR1`7R1RQ1QQ2df12`1<7V61`5WHln4OfB1V61V62W6b
L6W6nK0no4Fl>:W6oKB2bAVV2P_1o?T9l>2W6ZJ4W6^M<j^54W6S]1[^2i81W66W6oNd7Zn2XW132W6nk53W6Qo5YF2W6[e6
2W6bL1X62X6SR65X6^W2b]3SK66X6i@T_2Ph1\h1A6X6h=1YX5c7dG4X6`5bV5aA7X6_;e1k@gm4SA^33X6nb3ni24X6ik5S
Ad32X6dS65X6PS6P4Z9T16X6V<Za5T;T8X32X6R`66Y6Vk51W8d@5:Y6=lW1kb4110kDm354Y6`S6d@55Y6Vk5Y8d@54Y6W`
6m355Y6^]5TT1a253Y6Ud656Z6nc2^8WT3d6[61Z61[63[6iZ2SX23\6X^1ki17_6Pc3]Cd2_@X7^K1a62c65=c6b6iKk6[7
T7RB>n4Xa1d2c1[J:e6P1RT1V6a[2c1T=k3^DT7?e6`@d7j9m3]4kT1dDX2ZS1a;Y1b7i6a<4g6_N\Ba5<g6m4X2ln10jb1S
4FiJb7Q3g23i64T:2i641n62n6UZ19R7ib2@Z2nl2^3g2_Ag46R7QGia3eU2EQ4<S721V8b4PO8[1_>Qk2R368U7eOh@Y7_b
10V8W^1DW7?fS1CmD@`31:aZ1:6b1j6^^1Go2YATF2DW76oS1CmD@`31:aZ1:6b19Ml4E^^1GYD4W7Qk2SCW52W7fQ53W7nJ
?4W7Za3^S1^<2W7XX43W7ZNod13[]2aOl^13`7e^4Tk107l79=TT3PBQ7cF9l7<e1R1ag1^Q23XHa69l7<e1UE^S1^Q23XHa
66X8lFfn2UU1\8<5X8lFc]2RAeb24X8lFc]2hS32]844^8aCR7PV3?^89h1eV1X@Y`1V8Z3W2d1f1l2o;P9e?6`8jV1V^3bK
b9l24b8NXGbT31b82e8V]35e8TFhd3T=a>2e8Zg33e8k7i[31f83h8Tm304h8_b1lV2h31h88h8lf1U\2Gf12`IT2Li83c1Y
D]Bg35o4e6Q4i:0]BZCE:T14Fh6S5R1V3mG4U8n2m;?i83aV1i1T1ZM^BZCcS17R7154U;6i8SGgMCkS2h34o8ZKP[1n_13o
8ZKoj23o8TS3UC5o8[V2n_1Y1W42o8h@2o8Zf32o8Zf32o8TS34o82]W2i^13o8e^3R24R9ag3W4^Q25R90Re3]2W41R93T9
ik301f91i95l9a;QOc5\U22U:ch53\:a_3Z:3\:Q1jh34\:Ud3k1j36\:]9Va1\m1j1kg1:\:W7c9U1hg1V\1o1j1gf1d38\
:2^:W2bX1dP2o1j12\:li31]:2_:V>1c:2c:oi32c:Z14c:PU2\Y1aD5h:2]D`]2RC8h:23YDcP3_b10;7h:Z6U>XY1S2cb1
\96l:01Wm2\a2X12[;RU55[;aIdB[804];00Z]63];1Z]61^;7^;gR3if2k6R>016^;WET6in40iE1a;5c;W?1T<[R3=e;P@
mDX6Oj9\;m20X:g;oLU35e;WAl5`S3PN4e;Zm1:SP1:f;QES6gE2N[R2S3W1m14h;nLl2\m3Bh;k8eB;00R5e6b4W3R2^2iY
1\;Q>T1P2PS13h;^5XT23i;WHlo44i;PCV5fl31i;4i;Vd3\4m16k;0j[15?V51R<1U<3_<d;^o22_<d;8_<3`;bI\:]4_Q1
`E1_<5_<j1`7l2jn22_<31a<3a<l\5W<7a<R=a1h8Uc4gP1S36c<8`:WZ25Xe36c<8c91R[2^e34c<Zh2bX136c<12e=`\2W
72c<i11c<4c<f12f92c<K3c<Ke[51c<:c<`9VH^=JRR1c=c7a4il12c<@4c<e50aa23d<812e<Yj24e<2Vj2W73i<i8TS22i
<i86i<i8TS2n7V5dD2i<n[24i<i8Le21k<2k<fS14l<_W2X=53l<hd252l<nd21l<2m<12R=01R=1T=4T=]U3[1R22X=aA2X
=dH2Y=ZV22\=VU23\=0UU21]=2^=YP41_=5_=Xo1lZ2iS1n<2_=cZ25_=dX2AeP1hQ21a=4le1]OPFck22c=dQ13c=dQ1a=3
c=V_1\`21c=4c=V_1Vl1UD:c=`Z2jAm9Z4T2e?\D^S1P@3c=\`4`11f=3f=[<WD3f=lR2g97f=0Z<WDUV1T`3`=:f=m1UX1<
]9a>W8e3a8^]36f=YMP6V1fImU48g=bX10k1]9b;\g3`=1h=3h=iP2Xm11i=1j=4m=ml2mR2aH01Q>;R>Pe110_c2ha12<i1
Q121R>1T>2T>fi34T>SQ5kU1T64T>SW3Xi2b64T>o`4[9U;2V>23V>2ob22V>^Y11V>2V>kc53V>\Nao22V>lk31\f61\W52
Z>cW31Z>8Z>`7eAh;ZHo9mQ1Y37Z>V9`b1m5g5lGX82Z>\b22\>kR51]>3]>^6lQ34]>^6W3XX13]>^6`[13]>WY1g82]>^6
3]>O]35mV1ZG`G[ITg13`>hS232a>_?1a>1b>3b>bZ5SR12b>d<5c>`HTg3o>`=2d>c:2d>c:2d>]83d>]8VZ22d>W82d>W8
3d>W8\Z22d>_X67f>f_1RB[i1n3P186i>^27`<Yf1^35i>nAS6gE2Fn>f72eDCj8c<e31XR13Z8:32b1Ye1Gh42eU1W62P?W
<1T?1V?1Y?2Z?gc21Z?9\?_V1kB<5Q6aT1U3i11^?1`?2`?Ya14a?[W3`1YH4a?XQ3R6`1=d?cV110^1<]9Z[2Q2]S13PB`=
2e?]64e?]6oS3\^13e?]6Wh42i?31i?2j?j`24j?\<Wb1VM6m?4]V1`7jAgP17o?0PGn7SOP8k=3o?0TV21Te24fEbm1n7mQ
22Ul2Q93W@2^]25[@RP1[NRFac21Yk21\@2a@i[31a@2a@f8;e@\2B_5S7[1Y3e\1W@eDYa21e@2g@dZ33g@dZ3]X11g@3g@
iV2`U21QA2QAXY22QAe_22QAfa42QAch401TA2TAF3UAae2UA1UA1WA3WAQV4X>1WA2XAh<2XA72YA74ZAYV3k]2PF6[Ae21
gc3111[A3[Alc2TT12[AQh32[ASg42[l2YM>`Aa1b3H_1b3oBQ\2l\1j^141A9=`A]73Ea:R=nKn9U?__1U]11Z41dA;dA`D
hj1a5\12`:[1UFe282dAeb22dAeb23dA[MZe13dAc9U13dAma4d52dAm^1<eAh3c3hk1`b2X>246S1<_L1eA3eAVX5_L1gA2
gA`93hAe1k@3hAe1ja41jA7jAb1WP10aMW1_14jAb1jZ2b12jAb13jAb1V;2kAXo11kA5nA_o1Y1XB`n13nA_o1bC2nAlf11
QB2SBhU24UBm9Qg1jB1XB1WT53YB0ah27YB0S81n:H]X21YB2YB02YBba21\B3^B2cW21_B1`B1aB2cB22dB11gB5iBaQ2d2
IQ<1iB5iB6ke1[811kB2kBP23kBkZ1XP31lB2lB02lBjN6PCe@a]1WN1ad19PCU8h8VV1Q7dDbk2nH51PC7YCb2^3S;mo1i9
aN5[Cb5^W1UT1di12[CWa22bChV31bC5gC]2eP1RR1ZY24gCT1nQ1k61hC;jCcW1\8l1Z]1i4U_1g3nDVDm51PD:PDV9PCOl
1aBe^2lJQ4P62QD1:QD17S2kX1aa1Y8nOWFi\12UDlh57YDQe1d6Y3g1_Ha15YDfk1Q5_Ha1=ZDUQ1WX2m2]4?1kT1E3j8U@
n72dDS]13dDR]103eDj1So52fDde23gD[Z1_92gD[Z11gD1hD1iD2kDiW12lD23lDbP4U]12lDh]55lD0jn2hm1SA1lD2lD0
2lDZ]11oD4VEWX2lW1hN:VElGn4^GZ3P4P6Ql1f5I4[ElU1WK`Y35^Ec3@ZW2_3?aEd2QK5YCHaBYQ1m1nGlFeIC114aEcY1
_EZn24aE^m4KWL5aE^m4==WL1aE2aEnV23aERL\]13aE`i2[T25dEL1c2dQ38gEn2SP1Q2;jg1i4j]12gETU16lE_6R8Z^1b
AUP25lEb>mo1UP2?3lEZh2li11nE1PF2TFgn4CVFd@\:a31P20?=0V1`4_3BV>4k6hR2\42WFj21WF1XF1XF3YFdg3WC4YF1
\I]a31YF1[F1\F3]Fc7TS43]FZI]a32`F14`F1Jfo54`F1co2C3`F1WP35`F1JY`5\?1`F03dFmW3_k23lFU252lF[23lF[2
nf5@PGX1e?j>]Bc1f=T1V7a9;V8S4n?eY2l7:PGX1bb1dO;Z<n?nS2f5l71RG2RGUW41UG2UG_l43XG_2_Z23XGo\2e92XGe
f25ZGQl4m7ULd22ZGWm3:ZG\l2_5fGg@eAm7Q@R<09]GZ`2f>Uc2\>;Lk261]G2]Gfo57^G\3aT1^R1j_24i62^G\33lG1h`
44PHb8R3<4PH_W4f5Xf12PH_W44THWm2SR1_L2THWm23THWm2cn11TH5VHhObL[2ai23VHSk1XV12VH]k12^Hid14`Hi`30Z
m1>eH^OW39h1^20iO\V10?b>SDc62fHaR12hH]X41hH2hHfm12hH]Q32hHUk11lH1nH2nH32nH]g49nHIa:VR2__14P]11Z4
2QIae51RI2VI^N4VI^Ng8Sc35VI^Ng8kP1Wb22VIPo15VI^Ng8UT3UO4VI^Ng8[S43XI_g3gZ22\IaS12_IiW22_Ibd12`IX
X11`I2hI`J1hI8hIgI_a4eD16[145hIdZ1bP4nD`12hIbm13hI\^5j95hIml1S3n6kk24hIPW2f5_[32hI^Y55hI^Y51Z464
hIk]5232hIhf52hIW`33hIge212hISW23hIUd2]92hIjW22hIg\24lIgj1Z2@2lIgG1bS43PJYS1Qe13QJao2g]22RJS23RJ
S2]23RJWDiW11RJ3VJU2]c45VJ1S2fe1_51VJ4VJZ4af1[<2XJjg11XJ2XJh[54XJ`_3@21YJ2YJPf43[J[g1gK2[JSc22[J
k[51[J4^KlT2ZR3e3004^J1n:H2^J11^J2^J`f12^JTB3bJ1f[46bJ1f[4a;>bY11bJ5hJdi2YHZi141iJ3iJSW2ge23kJ1T
<4kJ1S9P33kJ1`^34kJ1h7gQ23kJ1h72kJ12kJPl13kJ1VQ1<lJk;U]1Bd5Y=XR1iV1`1QD[;T41lJ1oJ1QK3QKPR5V:1RK2
XKU13XKi7_23XKi7_21XK2XKb\32XK_c41YK3YKX`1Qn22\K\^31\K1]K2]Knf41^K7^KnZ1i2V3S6d@01`K1`K6aK0RU2<i
9bY34aK0_U2i96aK0RU21:i92cK18fK1P4nZ19Vd1gQ2Q:2fKjb18fK10o3oZ1l6o?b31fK3fK[_12:fKi<gQ1S2o1cL[<<d
?bJ3hKP4nZ18iKg\14l8hU1T3S\1a25iKg\1T9bCR55jKQ4\W1UT1[;3jKQ4nf23jKQ4^V42jKg^201oK2oKS]38oKn4U2[F
c4aW1\S1ml12PL[P51SL1Wa21Wk44VLah1Pi2aH1VL2WLWb12XLWb13Yd2bP4P3003ZLg:bT29ZLbH2V@1l\1Ye1QGTG8ZLl
X115S[1b1Ye1c]14[L0Yb1cP11[L1\L4\LmT2aP302\LSY22\LmT25`LW_1cE]W1i21aL4Z_2T:Z;XU11gL1gL2hLh73hLh7
U[22hLoQ42hLi61hL4bP1H2T11iL5jLkh1dc1n=YB6jc3X;`\1\EQ:^<3mL3jG2mLj\21mL4QMoFnOcc11RM5WM_X1e^2R3]
D3`M^A23`M6aa57aM:S40n_44VP11Ze21kM2lM12QN31QN2TN[_22TNgP21TN9TNQBQ1U6X?l;[S3X3dJ4XN1m@a=3XN1m@1
]N4]N2bX2ej12dN01dN3dNi217dNi219[1oIY41eN2b`5d1>cR1c2b3Q4mK1^8V8da1o2J]S13gS11hN2hNV82jN^`34jNhL
ec2YA1jN6jNR9k^2l30k_13jNR9eR41oN1PO3QOoL]\37QOaLQ4V6nU2k3Q3<QOf>GZm1n1I1W5d6d>h5`B1TO1WO3cO^a2U
H1cO03kP1R8S23PP10j_16]P1dEZP1Z;aS1PR1?`P1f4b3Q4]1m710X9[]2Q2]S13PB`=8cP1R4WZ47d:T9T:^65iP1P2VV1
oo1]E3jP1RP3eA1jP11kP13kP1fY2XM3kP1Pe2ja24kP1Pe2Y2d?2kP1RV21nP16RQ1Y4i=i6RT1gf23^Q1g1TA2_Q1^`45g
Q1>0b_5B3kQ1f3Wm41kQ11oQ11SR12VR1?1WR11\R11fR12fR1kc32jR1Wg46lR1`o2\1A[U1;2RS1_21RS13YS1cDiC1YS1
1_S13bS1l1aP54bS1l1P9PA1bS12bS1m:4fS1<hR243fS1<Qa41fS15fS1ho1TS23^22fS1WV42gS1[[21gS16jS1j2TP1m9
ZU1Ri12kS1jV22kS1`j24`h1o\2`f1jL=Si1k5_33_k11m3Q4U=mP1RHEh61_b62`h1W32PT1^^51QT11ST11ZT12ZT1eU41
`T12cT1\71dT12fT142mT1a[46oT1cm28P;i<j=2oT1]h25oT1jV3S1d2_@1oT13oT1cm283oT1Z]2[o22oT1fK1oT11WU11
_U13_U1Wk1Td22_U1Q^41bU12RV1X]31^V12eV1[Q24gV1h?GWI1kV12kV1RH2kV1XG1mV14QW1W_1T;kW11SW12VW113_W1
n;V19_W11h;Z1gh1`Ho\2a4j32aW1h;4cW1]S1he241dW14dW1hn2n;43dW1`f1Vd12dW1lc37fW10j?lk1e1c]1d65fW10j
?i3hi12fW105fW1oW2h3e1Xd11fW13_d1Vg1[e18oW1XQ1Z?R1X7XF]X1Si11RX11h^51bS53k_1lk1gX32Xj5SJ000002ml
5Q31ml51ml51ml51ml52kb5Q:2kb5Q:1ml51ml51ml51ml52kb5Q:1ml50009XX1`3i5cS1h9fW2f3\1e]12cX1o11dX12eX
1W51eX12hX1k26hX4hD2kDjR1P13jX1Q4gB4kX1aY40^89kX1_3?]5fY2a@UMLmR1<kX1cZ24Y1nCU3M7Z1P1SBUL8SY1^1g
1R1W7X^4\C64SY1^1k2SY56XY1X3jO6\k1QJ3jY1]T3h73jY1_e1m^15jY1_e1m^1P112kY1J2kY1P31mY12RZ1a<3RZ1a<R
Z11RZ18SZ1Y2SJR4Tc3:VF:7WZ1]10bQ1Tj1UW1oF4WZ1]10lg31^Z11bZ14dZ1X6nT1Si21dZ11fZ1:g`10fEc>2C0Sf201
3P[1P6mJ2T[1^11T[12U[1mb11U[13][1X6ZJ2d[1aI5k[1RY11iS3k83m[1Vf3S88m[1L_5`>Th2Y6R6Rf13n[1l5cW34o[
131of41P\15[\1m5iU3P1`A4[\1dHaW2\Y23]\11ST51_\13a\1Pc4]E1c\18c\1^3a=i@[9]C\a2i31j\12k\1fo22k\1TH
2l\1gB1l\12n\1me36P]1BCmU1e8J3S]1iS1o:2X]131X]13^]1SIXR12a]1k1@b]1^?QLRZ1V3T1_1R2P1=??W18j^1i22g
]1@5h]1Rn1R8RK16nb1Pi2\Z1l2b3QI2k]1QO2n]1`J>Q^1o5k2OV1c8jV1j6ZZ1b5@k<QBiK1R^14Ua2SX2fN901U^13W^1
V=_g41U`11Y`17Z^1]>jZ11S4nR2lE2[^1Zc41[^14\^1a2a8oM<\^1\`1?UP2d6W8`2c>h2]2R=22\^1a21`^15`^1Zj1h5
n;bN5`^1J]i2Q6YZ15b^1[P2`g1cY1^:Cc^10jV1Y4Z2S3a2P6_:_k1V=Z2<0V6e1_1Y=g13e^1c3eW38l^1S2U5Z155\a2k
@1l^12o^123o^12C5o^1hQ3Z;d4i73o^10oX14o^10Xb1Q33o^10Xb12P_1Rf31P_12P_1Pe13P_1Xb1g22P_1Uk32P_1oX1
3P_11mX12P_1be35P_1UOP6g>WV22P_1Xb12P_1W_33P_1Xb1nl12P_1dR18R_1kQ3W5V9Z1i7\2mN6U_1T1gT1V3c1lS32U
_101X_12Z_1dQ48[_1:\8S9e1jV2b5be11[_18f_1TGjZ1eETGX\1k<_3:h_1Ph1\i1W>[Dd3d?2S2l21h_13l_1ol1ig1;n
_1j5]Fa4j3\2]i2m4o<l1]A1eX601W`12W`1W]21X`11Z`11\`105_`1h7bEcd2hF2_`1RT11b`14d`1SP1k5fo33e`1XT1m
?2e`1XT14e`1W<]4cX22h`1]T11k`13k`1XS1Re23k`1^S1^33k`1Tc1^Q22k`1Tc18RY2f8<W4f5`52`=4l`1R[1hd2RU11
l`17m`1RDYB^f2g7P=kA3n`1QS1n21n`13o`1dU1fm21Pa18Pa1CCiV1a1V2Ja13Vh2B`f21Qa11Xa14[a19TX3Z48]a1SFk
c1m5N00]e24da1\]1UJ`]17da1=[[1`1Ui1>\10005^[301iX2\Q11ea12ga1bc13ga1Z`1[21ga11ga12ga1a_13ga1Wb1>
3ga1bc1lP38ga1_MRFT5j1]:j2G3ga1bc1o62ga1bn32ga1ed13ga11ed12ia1ed11ia12ia1SB01ja13ka1cW3T72ka1cW3
01ma13ma1Xn312Rb176Rb17cR1[k1Jn61Wb13Yb1_V3R:1Yb12Yb1Xj22Zb1iU33Zb1iU3l12Zb1^V32Zb1c]21Zb1C\b1c1
R5j7`13<g9dBgNm3e2[1]LU2]?17YOW1]b1b11]1R4JY42c3@gNhF[555l11:2NS3@91L2W4o2i8n5j=m5P4XH0Q11g423^b
1hV3O8jb1YV1k7IN5l3hR21Zc12^c1jJ3^c1jJX`14^c1RP3SY1jI1`c11lV62fc1c]36jc1412d1ei11mc12Qd121Qd12Ud
1YZ21Vd17Zd1b@kX3hS1;g814[d1gX3311_d12`d1iS21cd11ed12ed1U`42hY3ik11ld12[R3Yj22Te1l?2Te1]?3Te1[_3
S31Ve101We17Xe1a81m66\Z1ZZ15^e1ha1d5\:VD1be11ie12je1iN3le1^Ccm31le12ne1`d34Pf1Sn1X^1l69Pf1c1c3m;
m\1X^1n3m248Qf1gKV5l3YF_5V3h\21Qf13Qf1V5Uf11Tf12Tf1Ql42Wf1j602Yf1jV31^f15`f1oI5Ui1lP14`f1oIUb3e3
1`f11df11df1Fef11[FVn1X7D=c1b2TG^20>\1U1?\=e1j1V1Kd9:mf102Jh5_3A0lX1`_16mf1i:0a7XOhf14Xg102V93Xg
1022Yg1c]32Yg124Zg11gKUd13Zg1iKUd12\g1[83\g1X5R31\g12\g1UQ22\g1V91bg13dg1?Q56kg1h8im1lN]8j:1og11
Sh12Wh1Rm22Zh1fM1`h19`h1^6T2[T2k8^Md=cIZ61ih11nh11Vi13Wi11T24Wi1RV15hE2Xi1^m11Xi13Xi1dQ1iK3`i1o7
`h12ei1i^303aj1Q1ai12Pk1S_34Xk1fi1171Zk11^k11dk103\l1Yh3`?1nk11Ql12Rl1cd31Tl12Tl1]l11Zl14\l1ij3a
FJ3_l1l4Ri21dl11el12el1R32fl1\\32jl1a_1:jl1W7oZ3_2>\1e1j<d2]16jl1ZM[6]Q3U6SC1kl11nl13nl1mg3?1Rm1
1Sm12Vm1g11Vm14Vm1d62l@6Vm1i2k6R`1]@TG2Zm1bZ41Zm12bm1oT12dm1i@1dm12gm1jj11gm12gm1XV16jm11e6cCWGZ
Z12jm1ca11Qn12Tn1l[22Tn1`W44Tn1nW1^h111Tn13hn12ng26hn12R\2X:QKcE4hn12l2UY23hn12iZ11hn12nn1`V11nn
12on1So11on1:on1_3@Rk1R21`4[1aT2n11Uo11[o12[o1mc32[o1ZR31]o15ao1bHjA]@RT11do11io15no100l3h\32no1
01no11PP22QP2WS33QP2WS3eh11]P23]P2_P2<2]P2kG1`P21cP22fP2Vf31fP23fP2`o1d201jP203kP2^n2Ul12kP2^n23
oP2S4oR25WQ2]k3:I01WQ22WQ2a^21hQ22c_3f51PR21SR21VR28]R27Rc20lS21296_R2@Rk1Q8S^1]F1_R23aR2Xg1Tl2:
aR2i:fQ1Tc1P?n8\4n>Z4f33dR2bQ2n_12dR2aa34mR20RX3D3QS2Xk1l12QS2Xk11QS28SS21`c2ha12V2Q121ci61ci63\
S2b`2`o12dS221gS22gS2_k23jS22oa42kS221lS21RT22RT2cc24RT25VW1ZZ32RT2;2RT2_=4RT2[e3R4nM5RT2\V1h6R9
A4TT2PIn241UT22XT221[T24[T2PJg142]T2Ve401_T22_T2Vc21`T21bT22bT2WM5gT2`1dd1U4]h16jT26L12W;3lT2mf1
]i11mT24PU2aW2lGU63QU2gQ1[23RU21Q]16RU21:S[1b1[Z22TU212VU2Pj22VU2U]21VU23aU2^NoS23dU2^]1_51gU22g
U2_c15gU2d]3m7Q@n;4gU2]^1Y2g22hU2Vd42jU2iZ11TV21UV22a^3T;6hY2kP1cLZ5f1m?8^V2bG\IbE7Z12@4Ue2Ri2@m
<;md2QAIn3o3`H3KFb3nA05aV2U?`d1[OUD00006Sa4WNo1e7f<A001hV21iV24lV2R`1]@TG1QV33VW2R^1Pd12`^3U;01l
e30001Rh21bW21WY52cW2V96m]2PHjFXY24m14iW2XT1X7j63iW2XT1d65SX2l^1Xj1`CWB3SX2ol2na13UX2PR4m53VX2kS
1^c13VX2kS1S>3YX2d2ba101_X201[Q31gX24gX2j8\DnY26kX2UP2a3f1Z@X91lX21QY22^a5iE1ZY24[Y2bEXZ2=3^Y2d^
1^Y11^Y22^Y2hA3^Y2nZ1YH5^Y2U@d?Z7n91dY22dY2ZL8QZ2GT@T=j2_5]3R56gY2:m?_CgP2g>1iY23jY2W9VV32jY2W91
jY21YZ24\Z2mJ2lQ12]Z2e_34^Z2[N1`W202gZ2_81kZ21nZ21S[22V[2]22V[2di22X[2bi26\[2Y=f^1l10VE4a[2_]42l
12e[2d83h[2cE]W15i[2`T2cJl>T93i[22bn11i[21k[22k[2[Q11m[26P\2m?kP1=l[1R71U\21W\22cR3Z]21X\23XW5^7
bW104TT3]o1^;j32da2jf23^\2^a2T32`\2n801nQ61i\22i\2^=1l\24P]2_Kf?V22V]2cV1004W]2l9^=an102X^2g61fc
2002Wb5jB0002m]2Zh32d^3T>1jZ4003ba2S2i40002Yf2T;1U^202\^2g71^^21_^24_a2Uh2l6]L:e^2^AZR2l4[23Y5ZA
nAk36e^2^AZR2l4[234e^2[;Rg311QV302h^2`Z21h^21j^21U_22Zd2^35W_2RMli2m1j91W_22W_2WK1Uc201ci31X_22j
R3XW12mb2f84[]3n1^;802`_2ib21`_23UV3TZ1eb14Zc2e_3ZB@2RQ3i91d_2001ZQ32h_2TW34mW31d8e14o_2n@\3jU14
U`2gMko1i22W`2_D2X`2c;9Z`2P5`=L^V1QEjIi8kI1Z`23\`2QAkd31\`23``2[i1X53``2[i1kT11``23a`2Y7^]34h`2[
3gIZY13h`2df1VG6i`2`OQ1a8fMe_11k`23o`2WEPS11Pa21^i21Xa23[a2nl1Z@1]a22^a2\C2aa202ba2d23ba2d2R=2ba
2h?2ba2g?1ba28ea2B2c7\2[;SESk21ea21fa23fa2bCR53ka2X7Zk33ma2Z:oA1oa201Vb202Yb231eb21ob202Sc2ef13`
c2Xf1lC3ac2Wf152hc2^e22nR3V\101lc22nc2oW37Pd26d1fMc4i1\n12Pd2j;2Pd2m22Td2]_22Td2Re23Ud2`>[I1Wd24
Wd2R=X5QS22Wd2R=1Rk33Xd2]2]M1Yd22ee2Yh21[d21\d21Rn2001dd21ed21gd25id2oh250O1md21nd21Re23Re2^3d36
Re28?c2fFQK1[e24`e2ld1V1_31`e26ae2hd1jS12j6kA1ae24be2hd1[D[F2ee2mc203Pf2c<mP22Qf2_Y25Tf2a2WE[K01
Tf22Tf2]]22Tf2WQ12Uf2Tc13Uf2Tc1fU12Yf2T;3Yf2T;i21Yf204Zf2ZK>c41Zf25Zf2Rj1aCh7Q;04`f2SI3c71bf21ff
27gf2mY1b2T1eHZLe<0002Pg2Y:2]g2b41^g202`g2]X31ag21eg21jg21lg21mg24og2TLUe1PN1Wh21Yh21[h25]h2ea1m
27@01gh21ih2001lh21nh2001Ri21Vi23Xi20Q\11Xi21Yi201[i21Q^32WW3VP11ii21ji25ki2b9aBd8hd1003ni2]\3]?
01oi21Rn2001Yj20006`j2Tb263\<k42[`5g901VS31dj21hj21ij21kj24Pk2`2[2gU31Qk21Tk201Wk201Zk21\k22`k2X
n201bk21dk201hk21kk21Wb51Ul21Vl21Wl21Zl22[l2d61[l21]W401o\30001_l21`l23`l2Xg2l=3cl2Xa212hl2ed33k
l2JB2kl2nb21Pm203Um2n243[m2dm2fD1\m21^m21dm23fm2BmZ22fm2B2fm2R11om21Pn21Qn25Rn2]e2V>113Rn2nQ1bV1
3Rn2k1o`21Rn21Vn22Vn273Xn2FK2Xn2A1Xn21Yn23\n2g142]n2]d24^n2`j2Q>b>2^n2;1^n21`n21an22cn2G3cn2G\_1
1cn22dn2Vd23dn2Pj1UJ5dn2`g11101dn21gn22hn2Y@1in21jn23jn2_2WR21kn22on2Uk21on23Ro2?Sg11Ro21Wo24Zo2
CUg1iI3Zo2Co`22Zo2ba21[o24io2V:To1fT11jo21ko22ko2gm22ko2jQ35ko2Xd2b=113ko2nc2o:2mo2Qg21mo21TP32[
P3PV31`P31aP31dP31eP31gP33iP3_o1]>2iP3_o11iP31lP32lP3];1PQ34PQ3cU23^21SQ32YQ3on11YQ32YQ3Y32YQ3^m
14YQ3T1gW1^32YQ3]V32YQ3T33YQ3b5g]22YQ3PZ15YQ3lFSCX323YQ3Q1d_33YQ3Q1n92YQ3f`34YQ3Q1d_3Q55YQ3Q1n9m
i2g;1RT61ZQ32ZQ3X52ZQ3T12ZQ3_b21[Q31aQ33cQ3g2jU12cQ3l41cQ32fQ324fQ32ATR23fQ32o33fQ32fR201iQ31nQ3
1oQ31RR31SR32TR3WU21[R32[R3n92[R3n21\S31`d61^R33^R3[X1_13^R3UU1n52^R3kY11bR31cR31dR31gR32gR3]P22
PS3R41PS31QS31RS31VS31\S302]S3oF4`S3W1oT1^O1bS32lS311oS31PT32PT3oS21QT31RT31ST31ST32TT3d^25VT3nd
2i80jI5VT3nd2i80L7VT3nd2i80T6j9X91XT31YT34ZT3jd2j8jI2ZT3jd22[T3jU11[T31^T32cT3PS13cT3PS1nL3cT3_E
`=1gT32hT3oT11hT32jT3XU13nT3g5li12nT3^91ZU33ZU3o6g>1[U31_U36dU3e=m8Nbd2501TV32VV301VV31WV31ZV32Z
V3[11]V31_V31`V32`V3bn11cV31bS53dV3_Q1QJ1eV34iV31[P1he12lV3g]22lV3X^21lV31nV31SW31TW34VW3:111ZW3
01aW32bW332cW311eW31fW32iW3eo24mW31d8e12PX3SP23PX3`:[14RX3N[7]32RX3ZW33_X3n7`81`X31bX34gX3Ue1Sc1
^11gX33gX3[?[22jX3bW21YY33_Y3S:gW31aY301hY32lY3^f11YZ31\Z31]Z32]Z3m?1^Z35_Z3T6C_5b33_Z3W8P42_Z3k
?2aZ3Q51bZ37dZ3QN:h1h1dA]<5dZ3d1YQ11b@1hZ31iZ31kZ31lZ31S[32[[3=1[[31][303^[3013h[3ig1ib13i[3X?bQ
15l[3ZV2YD3P31l[33R\3S>ml22R\3S>2R\3^c11T\31Y\32Z\3o61Z\31b\31i\31R]31T]32Y]3Y<1Y]33[]3X2U41a]30
1i]32i]3oU201l]32n]3]91n]31o]31Q^31S^31]^31`^31a^33a^3312d^3n;3d^3o1n91l^31Yh61R_34Z_3h11cl11[_3
2^_3ZZ13^_33VZ11^_31`_31b_33b_3Df93c_3X<51c_3:d_33^40^3Z4SO`EZ?d93d_3R8^S12d_3U42d_3ki12d_3ci11f
_31g_32h_3Q42R`3\72S`3_:1W`31Z`302a`3X61a`31d`33d`3`X2SR13d`3=VZ32d`3=1Zf601e`303i`3g8_Z12i`3g82
j`3k`11Pa34]a3`8?[L1^a3:`a3Z:lFjR1b1d4S8P@3X51ha31Xa51ja31ab33ab30[12bb3[19gb3P4T4[Q10cIJU6^H2gb
3P41gb34gb3d2`5Ri12ob3^41Qc35Sc3i4j]1cCj64Sc3_5QZ1R32Sc3i43Sc3i4E2Sc3[T31Sc31Xc32Xc3jh12_c3aI1ac
34ec3AOX31gc31hc32hc3o51jc32jc3l31kc32lc321lc31nc32nc3R23Pd3<YH1Pd32Pd3^]11Qd31Sd32Td3Ue12Td3X^1
1Td32Td3Xe13Wd30]53Qe30b22Qe302Re3Wd11Xe34Ye3\J1aI1_e32_e3QW11mj31le32le3nA4le3ek1]@U;5le3ek1>m?
01ne31Sf31Vf32af3TH1bf32gf3V31gf32hf3T41hf31if32if3l33jf3TW2l31jf31kf31mf34Ug3;]1n>1\g31^g32^g3X
a11`g31cg31eg32eg3_Q22eg3R21fg31gg31hg32Qh3d23Sh32[Y12Vh3d?1Vh31`h31bh31gh31Wi34Wi3oU1a5Q22Wi3ZX
14Wi3^X1SY1A2_i301fi31hi31ji31Qj31_j32_j3Qd21aj31cj33cj3^[252cj3SB2fj301kj31mj33mj3kn1dL1Rk301Vk
32\k3oX13]k3Z1]_11`k31ek31ik33kk39C1Ul32Zl3R11[l32]l3Y^12bl3=1bl32bl3eV21hl31il31jl32kl3bf23Rm30
R]23Rm30R_12Wm3[A3Wm3R>gS11]m31_m33bm3ef1O2bm3ef11gm31jm35Un31m2j413Un31h72Zn3^A3Zn3l1Y32Zn3l13Z
n3l1d23[n3kk1iH1bn36en3R2f1P3WS2Q?4So3o[2^<c12VP416YP464l2[104YP46]402ZP4W201mQ41RR404VR43001VR4
4ZR400]e21\R42^R4fi14_R4P3WS2Q?3_R4@o22hR4`D1hR42lR4a?1lR41ek61aS41YT41PU42`U4WS21RV41aV41WW41XW
41]W41bW44cW4<1M1dW42dW4n501kW42kW4Q42kW4`Z102mW4ge11mW41nW41RX41TX41[X41cX42cX4Y44cX42c3RL01eX4
1fX42fX4c31]W603lX4`OPO1lX41oX41VY41XY41[Y41\Y41iY42iY4`21PZ41QZ42SZ4U33SZ4Q2]11SZ41VZ42VZ4S22SP
523jZ4e;g71jZ42jZ4_11Z[43Z[4e201d[44j[4VT19a@1m[41U\42U\4]11Z\43Z\4Z1M1[\402_\4ao14b\4Te1111b\45
b\4i1f9T2UF4c\4l1T1hg11d\41g\44i\416hh11m\41Q]41W]41Y]42Y]4jJ2_]4Z21a]43a]4PT1>4\^4iFU3aE1d^41f^
42h^4QS21j^43X_4hDo41Y_43Y_4dIZ82Y_4dI3Y_4dIS^12[_4^D1__41g_40003``5k9hB03Z`4eb1YC5Z`418?\Q14\`4
8jQ1kS12\`482]`4S22h`4i31h`43Tb4U3eD1[c41nc41\d42]d4R31_b61]f42]f4Vn102_f4H2_f4;1_f42`f4g72af441
af44bf4oY11UJ3ef4mMU>2ff4C1ff42ff4B3ff4Xb193ff4B11gf41if42kf4=1kf42kf432kf4>2mf4ak12mf4R`11fY51R
g42Sg4801Ug41Vg41Wg42Xg401Xg41Yg41Zg401ag42eg401fg41hg41Vh41Xh41ah41ch42ch4k?002_i4T72ai401bi41i
i41mi41Wj43Wj4T8Q71Xj41Vk41Wk41ak401ck41Rl41Sl41Wl41el41jl42ml471ml41Pm41Sm41Tm41fm41km42mm4T31P
n41Xn41[n401dn41en41fn41hn41kn41To41Wo41Zo44Zo4jIj3n41ao41do41eo45fo4T5TAR9l73ho4YCYN1io41VP51YP
52YP5Y41\P51hP51[Q57aQ5U=IbNi2271bQ52fQ5gQ11hQ500002nQ5Rc11VR53VR5Z1m43VR5^6kU11YR501ZR52]R5l63]
R5l621]R501bR501dR52hR5l51hR51iR501lR51TS51US51[S51aS51bS52bS5Z^11fS51iS51jS51kS52kS5Wg11oS501ZT
51[T51]T52^T5VJ1^T51cT55kT5\5W6m=aG5kT5oGi80iE1mT51SU52UU5W31WU51ZU51\U51bU52fU501iU51PV52_V5>1d
V51nV51SW52SW5XC1UW51YW51\W51dW50002PX511PX53PX5W7TM2\X5\51^X51_X53`X5f9R81bX53eX5l8dU11eX51gX50
1WY501XY51ZY51]Y51`Y52`Y5[H2`Y5jM6aY5j8^:V5SAd31cY51dY51eY52eY5V60002hY5c65hY5V91];01mY51nY51PZ5
1SZ51_Z51cZ51f[51Q\51W\51Z\51^]51i]53i]5hS1;04l]51IS?2l]511o]52Q^5T:3R^5[BUE2[^5=1[^57\^52QAh2k4
d:21f^51g^52g^5hB1h^53h^5iCb?1n^52n^5eT13n^5eT1g22Q_5jC1Q_52Q_5nA2Q_5^W12Q_5j35R_5R:i8P@X92U_5]Z
11X_51Z_53Z_5`>_H1[_51d_51f_52f_5k@1g_52g_519g_51a3Y60X9R5i:b85g_51S:Q9_H1h_55i_5a3Y60UI2i_5S:1i
_54j_54c=`33j_5TI]11j_51l_52l_5j?1m_51n_51o_51P`51Q`51R`53T`5921T`51V`52W`5]@1W`52W`5TV11X`55Y`5
cEC111Y`52Y`5i91Z`51[`52[`5d@2[`5a@4[`5L[=X21\`52\`5bU11]`53]`5GZ12]`5b?2]`5T?2^`523^`52]U12_`5a
R15_`5g9h<P6o53_`5aR1^11_`51``51``51b`51b`51c`51f`52i`5RU11i`52i`5o81n`51Qa51Ra53Va5W8W<1Xa52Ya5
mJ1Ya51^a53^a5iE_=1`a52`a5k22`a5XK2`a5RO5ba5>2SDl11ba51ka51na51Tb51Wb53Wb5W9PP12Wb5mO2Wb5W92Wb5R
F3Zb5`Dl=1Zb52Zb5`D1\b51`b53`b5[7_L1ib52ib5`S11kb56lb5j60S80bD5lb5k6S80bD1lb51ob52ob512Pc5SM2Pc5
[E1Pc53Rc5YN]42Rc5YN3Rc5X7PG2Tc502Tc5[@2Tc5a>1Tc52Tc5L1Xc51Yc52Zc5`O1Zc51^c54`c5V>111ac51cc51fc5
2hc5ZS11hc51ic52ic5f?1jc52mc5bW11mc51Qd51Td51[d51\d51]d51`d51cd53cd5iNO1ld53ld5?VN1Se52Se5dP12Se
5Z;1Ue51\e51oe54Pf5;l2dL2cf533lf5CRN1mf51of51Zg52ag5b=1eg5001Zh51jh53oh5Q>b>3Ui5j8L1Ui52Ui5j82Ui
5SR11Yi502[i5_N1[i51^i52^i5W<3^i5V<02^i5V<1ci51gi55gi50S80Q11Rj51Tj51Uj51Vj53Wj50^42Wj5iH1Zj52Zj
5Z32dj5D2Pk5fD1Qk51Vk53\k5X1jI1_k51`k51gk51Ql53Zl5c2h@1[l51\l51cQ63^l5c6o?1el54kl5j8g8Q=2kl5hG1k
l51Rm51Vm54Wm5d4c451Wm51Zm501am51bm51cm51jm52om5l34Sn5c3113Xn5c302Zn5`L2Zn5i?2\n5mG1]n52an5hG2en
5`G1fn5001So51^U61Wo51_o50001bo53go5f1b?2jo5U=1no51RP601UP61VP61XP62[P6W51eP61hP6002nP6M3nP6M01P
Q61TQ61UQ62cQ6\11cQ62fQ6jD1fQ63gQ6111gQ61jQ61lQ62lQ601nQ63oQ60L1oQ61PR62RR6SA1RR61[R63bR68Y?3bR6
d:m41fR61lR61nR65oR6X:6\5b83oR6X:V>3TS6P;;1TS63TS6\;01XS61`S61jS61RT61^T61`T61eT61kT64PU6nD011RU
61YU61_U61`U61cU62cU6b;1eU62fU6iE3mU6C11QV62RV6R21SV61TV61UV61WV62XV6l11XV61[V61\V61]V63`V6131bV
61gV61jV61kV61oV61PW61TW61[W61]W61^W61_W62dW6hB2gW631gW61^j61iW61jW62PX6l11PX63VX6112VX611YX61ZX
61\X62\X6g76^X68e1;1g53^X68Q23^X6@i12_X624_X6Y2Q122`X6c71bX61gX62gX6k71hX64PY6Q31Y42VY6\51\Y61]Y
62eY6hB8eY6Y2]9d2;Lk261fY61jY62jY6o51mY63TZ6Y=N1VZ61]Z63]Z6[2i32X[6d<3k[6`4X81k[61o[61Z\63]\6V2Z
=1]\61P]61Q]62W]6m44X]6c2o2d82X]6c21[]61l]62S^6b41a^62a^6g11c^61\_62]_6T91]_61a_61j_61Q`61T`61U`
61W`61^`61c`61m`62n`6:1n`61Pa61Qa61Ta61\a62\a6]41^a61Pb61Qb61Ub602eb6Z31eb61nb61Uc61Vc61Vd61Wd61
\d61]d61`d61jd61Pe61Te61de61he61je61ne61Pf61Zf61[f61\f61^f61`f62af6S11of61Tg61gg61jg62kg611mg62o
g611^h61jh61di63di6;11ii61Qj61Rj6001]j61_j61bj61gj61jj61nj61Sk61Wk61Yk61[k61_k61`k62ak611ck61fk6
1nk61ok6o301210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE10;0mb1F34G
HI7JKDE10;0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1F34GHI7JP1DQ110;0iY1R134GHI7
JS1T1U110;0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U110;0mj1V124W17X1\1T1U110;0][3V124W17X1]1T1U11
0;0mo1V124W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm3a114b1d1e1f110;0mm1g124h17i
1j1e1f110;0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P210;0mk1Q234R2>S27T2U2V2W200;0mo1X22464Y2Z2`1Z
100;0mk1a114[2\2]2^200;0mo1_234`2>a27b2c2o1P210;0mY1Q234R2>S27T2d2o1P210;0mi1Q234R2>S27T2e2o1P21
0;0mo1Q234R2>S27T2f2o1P210;0mo1Q234R2>S27T2g2o1P200;0mY1h234R2>S27T2i2Dj210;0mi1k234R2>S27T2l2m2
P200;0m]1n217o2P3Q3R320;0mY5S334T3U3V37W3X3Q3R320;0mi5S334T3U3V37W3Y3Q3R320;0mY5S334T3U3V37W3Z3Q
3R320;0m\5S334T3U3V37W3[3Q3R320;0mY1S334T3U3V37W3\3Q3R320;0iY1]334T3U3V37W3^3_3`310;0io1a31Hb3c3
d3e310;0im1f31Hg3h3i3j320;0mX1k30l3]2^200;0mm1_234`2>a27b2m3DQ110;0mk3n334o34P47Q4R4DQ110;0mk3S4
34o34P47Q4T4U4j220;0mm1V434W4U3X47Y4Z4U4j220;0m]1V434W4U3X47Y4[4U4j210;0mi1V434W4U3X47Y4\4DQ110;
0mk1]424o37^4_4`4e310;0mh1a434b4Hc47d4e4`4e310;0mi1a434b4Hc47d4f4`4e310;0mh1a434b4Hc47d4g4`4e310
;0mh1a434b4Hc47d4h4`4e310;0mh1a434b4Hc47d4i4`4e310;0mi1a434b4Hc47d4j4`4e310;0mi1a434b4Hc47d4k4`4
e310;0mm1a434b4Hc47d4l4`4e310;0mm1a434b4Hc47d4m4n4o400;0mi3P534Q5U3R57S5T5n4o400;0mi1P534Q5U3R57
S5U5V5o400;0mY1W514X5Y5V5o400;0mY1W534Q5U3R57S5Z5;<10;0mk1=3>?7@7A[5;<10;0mk1=3>?7@7A\5;<10;0mk3
=3>?7@7A]5;<10;0mk3=3>?7@7A^5;<1010mk1=3>?7@7A_5;<1020mk7=3>?7@7A`5;<1190mk3=3>?7@7Aa5;<10;0m[3=
3>?7@7Ab5;<1020mo7=3>?7@7Ac5T1d510;0mj1e524f57g5h5T1d510;0mk1e524f57g5i5T1d510;0mo1e524f57g5j5k5
k51040Y8l527m57n5o5P6P61040iY1Q627m57n5R6S6S61040iY1T627m57n5U6V6V61040iY1W627m57n5X6Y6Y62040Y8Z
627m57n5[6\6\61049iY1]617^6_6\6\6104>iY1`627m57n5a6b6b61140iY1c627m57n5d6e6e60141iY1f627m57n5g6h
6h60140iY1i627m57n5j6k6k62140iY1l627m57n5m6n6n61140YY1o627m57n5P7Q7Q71140iY1R727m57n5S7V2W200;0m
o1X22464Y2T7V2W201;0mo1X22464Y2U7DW200;0mk1V72464Y2W7V2W200;0mk1X22464Y2X7Y7P610;0mY1Q637Z77A>[7
\7Y7P610:0mY1Q637Z77A>[7]7l1^700;0mi3_724`77a7b7l1^700;0mk1_724`77a7c7l1^700;0mo1d724`77a7e7n4o4
00;0mi3_724`77a7f7o1E10;0mm1g724`77a7h7;<10;0mi1i724`77a7j7l1k700;0mm1l724`77a7m7T1U110;0mm1n724
`77a7o7DE10;0mi1P824`77a7Q8T1d510;0mm1R824`77a7S8T1U110;0mk3T824o37^4U8l1Q110;0mi1V824o37^4W8l1Q
110;0mi1V824o37^4X8o1P210;0mo1V824o37^4Y8e1^710;0]n1Z824o37^4[8Dj210;0]o1k224o37^4\8l1Q110;0ii1V
824o37^4]8DE10;0mm1F24o37^4^8`4e310;0mm1a424b4Hc4_8l1k710;0mY3`834P4U3a87b8c8l1k710;0mj3`834P4U3
a87b8d8l1k710;0mi3`834P4U3a87b8e8l1k710;0mo7`834P4U3a87b8f8l1k710;0mi7g834P4U3a87b8h8l1k710;0mo5
i834P4U3a87b8j8l1k710;0mm7k834P4U3a87b8l8l1k710;0mo7m834P4U3a87b8n8l1k710;0mo1o834P4U3a87b8P9l1k
710;0mi3`834P4U3a87b8Q9l1W210;0mo1R934P4U3a87b8S9l1k710;0mi5`834P4U3a87b8T9l1k710;0mY1U934P4U3a8
7b8V9l1k710;0mi3`834P4U3a87b8W9l1k710;0mi1`834P4U3a87b8X9l1^710;0mi1Y934P4U3a87b8m2P10P10PP81P10
P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P
82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP
11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41jiDQD[6`Dhe2PD]P6
QD\6PDoP6PD_l5PDT8PDTQ6PDk\3PDTQ6PDT8PDXj4PDoP6PDe_3PDT8QD]6QD^6PDeS3PDXf3PD]j4QD_6PD`j4QD`6PD_l
5QDa6PDT8PDXj4PDHQDb6PD]f3PD[g3PDHPDl;QDc6PDaj4PD_l5PDY9QDd6QDe6PDab5PDjX:WD0QDf6PDdj4QDf6XD0WD0
PD_l5PD_b3QDg6QDh6XD0QDi6WD0PD_b3QDg6QDh6XD0QDi6WD0PD]f3QDj6QDk6XD0SD0WD0PDSQ6PD^j4PDTQ6XD0WD0QD
l6QDm6P@Pg3XD0SD0WD0QDn6QDo6XD0SD0WD0QDP7QDQ7TD1QDP7P@Wf3XD0WD0PD`j4PD]l5QDR7XD0QDS7P@Pg3QDT7QDU
7QDV7Q@_4QDW7QDX7QDT4Q`1]4QDY7PDHPDPg3SD0`E[j4`EZj4`E`j4`E4`E[N`EQ3QDZ7aD0`DgL`DhL`DeL`DfL`D^2`D
SM`DXf3`DXj4`DVf3`D^Y:`D\j4`D4`D`1QD[7P@Yj4Q@\7WD0QD]7XD0aDR4`DXf3`Dch3`DVf3`D^2`D`1`D]j4`DXj4`D
[j4WD0QD[7QD]7XD0QD^7WD0PDoP6QD_7XD0WD0PDTQ6QD`7XD0`DXf3`DSM`D^2aD0`DW1`DYM`DcNPDoP6QDa7QDb7WD0P
DUQ6XD0PDYj4QDc7aDR4UD0WD0PDUQ6XD0`DYj4PDcT:QDd7QDe7PD`Y:PDg3PDcT:QDf7PDbT:QDg7`E^2`ESM`ER3`E[j4
`EVP1`Ed3`E\j4PDHQDh7`DgL`DhL`DU1`DS1`DXf3SD0PDfS3QDi7QDj7QDk7SD0UD0WD0QDl7Y@0P@Vn2QDm7P@`j4QDn7
XD0`@_]5`Dk8`D]j4`Dla3UD0WD0PDVn2Y@0QDo7PD`j4QDP8XD0WD0QDQ8PD`j4QDR8XD0QDS8`Dk8WD0QDT8PDXe2XD0QD
U8TD1QDV8WD0QDW8QDX8XD0WD0PDZP3QDY8QDZ8XD0WD0QD[8QD\8TD1QD]8XD0QD^8WD0QD_8Y@0QD`8TD1QDa8PDVo5XD0
WD0QD_8Y@0QDb8XD0YD2WD0QD_8Y@0QDb8XD0QDc8WD0QDd8Y@0QDe8XD0SD0WD0QDf8Q@g8P@dLTD2QDh8QDi8QDj8XD0aD
R4WD0QDk8Q@l8TD1QDm8PD`j4P@dLQDn8XD0WD0QDo8QDP9XD0QDQ9`Dga5`DU\1`DUZ5`Dmj2`DiY6WD0QDR9QDS9XD0YD2
QDT9WD0QDR9QDS9XD0QDU9QDT9WD0QDV9TD3P@P\1PDT8XD0QFW9`D_]2WD0QDX9PDdLP@_l5PDT8XD0QDY9WD0PDT8XD0QF
Z9TD2YD1WD0PDT8XD0QFZ9TD2QD[9WD0QD\9PDT8XD0QD]9WD0QD^9S@0QD_9QD`9QDa9QDb9XD0QFc9WD0QDd9Y@0QDe9P@
[j4XD0QDf9QDg9WD0QDh9Y@0QDi9XD0QFj9`DT9`Db[4`DoU3`Dh_3`D]H`DbF`D^H`DZH`D[H`Dm5UD0WD0PDZP3QDk9QDl
9QDm9XD0QDn9WD0QDo9P@Vn2Y@0PDdLY@0QDP:XD0QDQ:WD0QDY8Y@0QD1XD0`D`j4`D]l5`Dk8`DZd2`DYd2`DdL`DZf3`D
ZQ6`D[OWD0QDT8PDVn2Y@0QD1XD0`Dk8`D`j4`DiLWD0PDZj4PDZP3QDR:PDjY:XD0aDR4WD0PDZj4QDS:PDhg6XD0WD0PDX
f3QDT:QDU:XD0VD0WD0PDXf3QDT:QDU:XD0QDV:WD0PDhj4QDW:QDX:QDY:XD0WD0PDhLQDZ:QD[:XD0WD0PDko5TD1QD\:Q
D]:XD0WD0PD]l5PDgV3QD^:QD_:QD`:XD0WD0PDho3PDZj4XD0PDjKWD0QDa:QDb:TD1QDc:VD0XD0WD0QDa:QDb:TD1QDc:
QDd:XD0UD0WD0QDe:P@la3QDf:XD0TD9PD2UD0WD0QDe:P@la3QDg:TD2QDh:XD0UD0WD0QDi:QDj:QDk:XD0UD0WD0QDl:S
D0XD0TD9PDag2UD0WD0QDl:SD0TD9PD4PDag2XD0UD0WD0QDm:XD0SD0TD1VD0UD0WD0QDm:XD0SD0TD1QDn:UD0WD0QDo:X
D0SD0TD3QDP;WD0PDjb3QDQ;QDR;XD0`DXj4UD0WD0QDS;SD0S@0S@0PD4QDT;XD0WD0QDU;Q@V;QDW;QDX;XD0QDY;WD0PD
kj2PDdLQDZ;XD0UD0WD0PDdLQ@]4QD[;XD0aDR4`@[j4UD0WD0QD\;QD];XD0QD^;WD0PDP3QD_;QD`;XD0UD0WD0PDW3TD3
PDXj4QDa;XD0VD0`D^H`DT9`DbF`DbX6UD0WD0PDW3TD3PDXj4QDa;XD0QDb;`D^H`DT9`DbF`DbX6UD0WD0QDc;XD0QDd;W
D0QDe;TD1QDf;TD1QDg;XD0SD0WD0PD`]5PDeLPD_]5XD0WD0QDh;QDi;XD0WD0PDo2QDj;PD`j4XD0QDk;PDhP1WD0PDYf3
PD`j4XD0QDl;PDhP1WD0PDV3PD]l5PDhR4XD0WD0PDhR4PDWf3PDYj4XD0WD0PDjY:YD2XD0SD0WD0PDjY:QDm;QDn;XD0WD
0QDX9QDo;TD1QDP<XD0YD2`D[O`Dd3`DoR:WD0QDX9QDo;TD1QDP<XD0QDQ<`D[O`Dd3`DoR:QD2WD0QDR<QDS<PDWR6XD0S
D0WD0PDdb3QDl8PDHPDUk5XD0QDT<`DZj4`@`j4`D\3WD0QDU<QDV<QDW<XD0QDX<WD0PDjR3QDY<QDZ<XD0QD[<TD2PD`j4
QDo2WD0QD\<PDVf3QD]<TD2QD^<XD0WD0QD_<TD6QD`<QDa<XD0QDb<TD1WD0QDc<TD1QDd<XD0aDR4WD0QDe<TD4QDf<XD0
VD0WD0QDe<TD4QDf<XD0QDg<WD0QDh<PD_l5PDSn2XD0`Dno5`D`j4WD0QDi<TD3PDQ^5P@_l5QDj<XD0WD0QDk<PDXf3PD_
l5XD0WD0QDl<TD3QDm<XD0VD0WD0QDl<TD3QDm<XD0QDn<WD0PDhe3QDo<XD0WD0QDP=TD4QDQ=PDZj4QDR=XD0WD0QDP=TD
3PDXj4PDUS1XD0WD0QDP=TD3PDgj4XD0QDS=WD0QDT=P@Wf3QDU=P@_l5P@R8QDV=XD0WD0QDW=QD\4PDVk4PDRh4XD0WD0Q
DX=PD_l5QDY=XD0WD0QDZ=QD[=QD\=XD0WD0QD]=XD0WD0PDW]:QD^=XD0WD0QD_=QD`=XD0QDa=WD0QDb=PDVf3PDog3XD0
WD0PDog3PDj^:XD0WD0QDc=QDd=Q@e=QDf=XD0WD0PDZc3QDg=XD0WD0PDgHPDYj4PDeS3XD0WD0QDh=PDlFXD0WD0QDi=QD
j=TD1QDk=XD0`Dm5`DWH`DY9`DQHWD0QDl=QD\4PDVk4Q@m=QDn=XD0WD0QDo=QD\4PDVk4Q@m=QDn=XD0WD0PDXf3PD_l5P
De_:XD0WD0QDP>QDQ>QDR>XD0VD0`D[F`D]H`DbF`D^H`DZX3`DXS4WD0QDP>QDQ>QDR>XD0QDS>`D[F`D]H`DbF`D^H`DZX
3`DXS4WD0QDT>TD2PDZj4PD_l5QDU>XD0WD0QDV>QDW>QDX>XD0`DoD`DoU3`Dh_3`Dm_3`D_]2`D]V3`D\b6`DQ`3`DkX3`
DmP:`DYG`Djj2`D[Y3`D[S3`Dfb3`D[`:`Do_3`D\`:WD0QDY>QDW>XD0`D_l5WD0QDZ>QD[>QDU=XD0YD2`DPF`DbF`DoU3
`D_]2`DYF`DdC`D[`3`DSa4`DY`3`D^HWD0QDZ>QD[>QDU=XD0QD\>`DPF`DbF`DoU3`D_]2`DYF`DdC`D[`3`DSa4`DY`3`
D^H`E_l5`E]l5WD0QD]>XD0`DQ^5`DTf3`D^i3`DQa:`Dno5`D`i3`Dli3`DQ`3`DUa4SD0WD0QD^>PDVf3QD_>QD`>XD0WD
0QDa>PDVf3QD\4XD0WD0PDVf3QD\4PDRa:XD0WD0QDb>PDma3XD0VD0WD0QDb>PDma3XD0QDc>WD0QDd>TD1QDe>XD0QDf>W
D0QDg>PDWP6PD[j4XD0WD0QDh>TD3QDi>XD0VD0WD0QDh>TD3QDi>XD0QDj>WD0QDh>TD3PDUf3XD0QDk>WD0PDUf3PD_l5P
DYQ4XD0`DVf3`Don5WD0QDl>PD]l5QDm>XD0WD0QDn>PD_l5PDho5PDVo5XD0WD0QDo>PD_l5QDP?XD0`D`j4`DXm2`DWP6`
Daj4WD0PDga:QDQ?XD0WD0QDR?QDS?PD_l5QDT?XD0WD0QDU?PD_l5PDha:XD0WD0QDV?QDW?QDX?QDY?XD0WD0QDZ?XD0WD
0QD[?QD\4QD\?PDUf3XD0WD0QD]?PD_l5QD^?XD0`DXf3`Dno5`Dma3`DUP6`DVf3WD0QD_?QD`?TD1QDa?XD0`DbF`D]W4W
D0QDb?TD1QDc?TD2QDd?XD0WD0QDe?QD\4PDYR6PDYj4XD0WD0QDf?TD4QDg?Q@h?QDi?XD0WD0QD\4PDVk4PD]b:XD0WD0Q
Dj?TD3QDk?Q@l?QDm?XD0WD0PDP\1PD^j4PDTc3XD0WD0QDn?TD2PDXf3PD_l5QDo?XD0WD0PDXf3PD_l5QDP@XD0WD0PDSf
3PD_l5PDcb:XD0WD0QDQ@TD1QDR@XD0`DUf3`DWf3`Dje3WD0QDS@PDdb:XD0WD0PDdb:PDQ_3XD0WD0QDT@PDUP6TD1PDeb
:XD0WD0QDU@TD2QDV@VD0XD0WD0QDU@TD2QDV@QDW@XD0WD0QDX@QDY@QDZ@XD0WD0QD[@PDhb:XD0`DSf3WD0QD\@PDiX9X
D0WD0PDVf3QD\4PDl\1XD0QD]@WD0PDZj4QD_>PDgX5PDYj4QD^@XD0`DdE`Dm\2`Dn\2`DUV3WD0QD_@P@Zj4PDe3XD0VD0
WD0QD_@P@Zj4PDe3XD0QD`@WD0QDa@Q@b@XD0QDc@`Dji3`Dki3`DVm3`DWm3WD0QDo=QDd@TD1QDe@PDZj4XD0QFf@WD0QD
g@XD0TD4QDh@QDi@QDT4WD0QD6XD0QDj@QFk@TD3WD0QD6XD0QDl@`Dgj3`Dhj3`D]H`DZl3`DY^4`DZ^4WD0QDm@PDUf3XD
0VD0WD0QDm@PDUf3XD0QDn@WD0QDo@QDPAPDUf3XD0WD0QDQATD3QDRAXD0QDSA`Dlc:`DiW4`Dm_3`DhS4`DXR:`DQn2`D_
]2WD0QDP=QDTAXD0PDYj4WD0QDUATD3QDVAQDWAXD0WD0QDXATD1QDYAXD0QDZA`D\k3`DhS4`DaV3`D_G`Dee3`Dm_3`D_]
6WD0QD[APDVf3TD2PDad:XD0WD0PDad:XD0QD\A`D_l5QF]ATD2WD0QD7XD0`DXf3SD0WD0QD7XD0QD^A`DaY3`Dn\2QF_AT
D1WD0QD`AQDaAXD0QFbA`DoU3`Dh_3`Dm_3`D\b6`D_G`DaV3`DaW4`Db]3`Dje3aD\3`Dee3`Dc`3`D\k3`Dfi2QFcATD2W
D0QDdAPDno5XD0YD2`D_G`Dm_3`Dh_3`DoU3`DQ`3`D\]4`DS:`DWk3`Dji3`DaV3`Dd2`D]6QFcATD2WD0QDdAPDno5XD0Q
DeA`D_G`Dm_3`Dh_3`DoU3`DQ`3`D\]4`DS:`DWk3`Dji3`DaV3`Dd2`D]6`E_l5`E]l5`EYj4`E^j4`EVf3WD0QD5XD0`Do
n3`D]H`D[F`DXj4SD0`E_l5`E]l5`EYj4`E^j4`EVf3WD0QD5XD0VD0`E_l5`E]l5`EYj4`E^j4`EVf3WD0QD5XD0QDfAWD0
QDgAPD_l5PDe5XD0WD0QDhAQDiAQDjAXD0`D[U3`DW_3WD0QD[?TD1QDkAXD0`DVo5`DXo5`DPg3`DYZ4WD0QDlAPDnGPD[j
4XD0SD0WD0QDmATD1QDnATD1VD0XD0WD0QDmATD1QDnATD1QDoAXD0WD0QDPBPD_l5QDQBXD0WD0QDRBQD\4PDYEXD0WD0QD
SBQDTBQDUBXD0WD0QDVBQDWBXD0aDT4WD0QDXBXD0`DcH`DZf:`Doe4`DZH`Dgj4WD0QDYBPDci3XD0`D\j4`D[j4`D]j4S@
0WD0QDZBQD[BXD0VD0`Dli3WD0QDZBQD[BXD0QD\B`Dli3WD0QD]BPDYV3XD0QD^BWD0QD_BQD`BQDaBQDbBXD0WD0PD]l5P
DYV3PD^j4PDbf:XD0WD0QDcBQDdBQDeBQDfBXD0WD0PDlb3QDgBXD0`DZ4`D`P4`DYj4WD0QDhBS@0QDiBQDjBXD0WD0QDkB
XD0SD0WD0QDlBXD0SD0WD0QDmBQD_>QDnBXD0WD0QDoBPD]l5QDPCQDQCXD0`DZ5`D]l5QDRCPDma3QDSCQDTCQDUCQ@R4QD
VCPDcT:S@0QDWCQDXCQ`1]4WD0QDYCXD0QDZCQD[CQD\CQDj4QDhAPD_l5QD]CQD^CQD_CQD`CPDSf3`DXf3`DVf3`DXj4`D
Y5QDaCQ@T4Q`1]4WD0QDbCXD0PD`j4QDcCWD0QDdCS@0QDeCXD0PDZj4QFfCUD0WD0QDgCXD0SD0QDhCQDiCTD2QDjCQDkCP
D_l5PDli3PDme3PDXj4PD_l5QDlCQDmCPD`j4QDnCPD`j4QDoCPDS1PD`j4QDPDPDHPDPg3QDQDQDRDQDSDPDS1PDjR3QDTD
PDbP6PDjLQDUDPD]P6PDjLQDVDQDWDPDaf3PDQ^5QDXDQDYDQDZDP@`j4PDR3QD[DQDRCQD\DP@`j4S@0QD]DQD^DPDhV3QD
_DQD`DTD2PDZj4PDP^:QDaDPDn7QDbDQDcDPD_l5QDdDQDeDPDUf3QDfDPDUf3QDgDQDhDQDiDQDjDQDkDQFb4TD2WD0QDlD
XD0`EkP:`EjP:`Eo^3QDmDQDnDQDoDQDPEQDl>PD]l5QDm>QDQEPD_l5QDREQDSEQDTEQDUEQDVEQDUEQDVEPD]f3QDWEQDX
EPDdLPDia2QDYEQDZEQD[EPD]P6QD\EQFb4TD1WD0QD]EXD0SD0TD2QD^EWD0QD_EXD0QD`EPDiLWD0PDVW5XD0PD`j4WD0Q
DaEXD0PDXj4PDRi:QDT4WD0PDe^9XD0PDZj4PD_l5Q@j4QDbEQDcETD2QDdEQDo>PD_l5PDga:QDeEQDfEQDgEQDhETD2PDQ
b:PDUf3QDiEPDSf3PDVf3QDjEPDSf3QDkEPD`i3QDlAPDnGPD[j4QDQ@PDbY3QDlEQDmEQDnEQDoEQDPFQDQFPD\j4VD0QDQ
FPD\j4QDRFQDSFQD\CPDYR6PDYj4QDTFPD`j4`D\3QDUFTD2QDVFQDWFQDXFQDYFTD1QDZFPDma3QD[FQD\FQD]FQD^FWD0Q
DRDPDP1PDSf3XD0WD0PDHPDPg3PDP1PDSf3XD0WD0PDm9QD_FXD0`DXj4`Dbj4`D]j4`DVf3`DXf3WD0PDHPDPg3QD_FXD0`
DXj4`Dbj4`D]j4`DVf3`DXf3WD0QD`FTD3QDaFXD0`D_l5`DXj4`D`j4`D^j:WD0QDbFQDcFXD0QDdFWD0QDeFPDTf3QDfFX
D0QDgFWD0QDhFPDTf3QDiFPD_l5XD0QDjFQFkFTD2WD0QDlFQDmFXD0VD0`DYR6QFkFTD2WD0QDlFQDmFXD0QDnF`DYR6WD0
QDoFPDSf3PDZj4XD0QDPGWD0QDQGPDSf3PD[j4XD0SD0WD0QDRGQDSGXD0VD0WD0QDRGQDSGXD0QDTGWD0QDUGTD1XD0QDVG
WD0QDWGPD]l5TD1QDXGXD0QDYGWD0QDZGPDZj4XD0P@_l5QD[GWD0QD\GQD]G`DVf3XD0WD0QD^GTD2PDTf3XD0VD0WD0QD^
GTD2PDTf3XD0QD_GWD0QD`GQD\4QDaGXD0WD0SD0QD\4PDVo5QDbGXD0VD0WD0SD0QD\4PDVo5QDbGXD0QDcGWD0QDdGQDeG
TD1QDfGPDnGXD0QDgGWD0QDhGQ@iGTD1PDaFXD0QDjGWD0QDkGQDV;QDlG`DXf3`DXj4`DVf3`D]j4XD0QDjGWD0QDmGQDnG
`DXf3`DXj4`DVf3`D]j4XD0QDoGWD0PDWR6QD`3XD0`DXf3`DXj4`DVf3QDPHWD0QDQHPDma3XD0VD0QDPHWD0QDQHPDma3X
D0QDRHQDSHWD0QDTHTD1QDUHPDP9XD0WD0PDXj4PD]l5QDVHXD0VD0WD0PDXj4PD]l5QDVHXD0QDWHWD0PDYj4QD\4PDVk4P
DXMXD0WD0QDXHTD1QDiFQDYHXD0WD0QDZHPDZj4QD[HXD0QD\HWD0QD]HP@_l5P@Vk4QD^HXD0WD0QD_HPDXf3PD_l5QD`HX
D0WD0QDaHPDUf3PD_l5PDn5XD0WD0PD`f3QDbHPD4PD`f3QDcHXD0WD0QDdHQDZEPD\f3PDiS6QDeHTD1QDfHXD0QDgHY@0W
D0QDhHTD1QDiHXD0SD0QDjHWD0QDT7PDma3XD0VD0QDjHWD0QDT7PDma3XD0QDkHWD0QDU4QD\4QDlHXD0QDmHY@0WD0QDnH
XD0QDoHQDPIWD0QDQIPD`j4QDRIXD0SD0WD0QDSIQDTIP@Yj4PD_l5QDUIXD0S@0WD0QDVIQDWIXD0S@0WD0QDXIPDWf3XD0
VD0WD0QDXIPDWf3XD0QDYIQDZIWD0Y@0QD[IQDZCPD\j4XD0SD0QDT4WD0QD\IQD]IXD0SD0WD0QDiEPDnGPD_l5XD0SD0WD
0QDcCPDjR3P@oP6PDZj4XD0QD^IWD0QD_IPDVf3XD0TD3QD`IQDaIWD0QDbIXD0SD0TD2QDcIQDU4WD0QD\4PDVk4QDdIXD0
WD0QDlCQDeIQDfIXD0QFgITD1WD0QDhIXD0QDiIQDjIQDkIQDlIQDmIPDjn:QDlIVD0QDlIPD1WD0QDnITD3PDYf3PD`j4XD
0QDoI`DT9`DTn3`D^b6`Dgb:`Dkn:`DY5`Dfn2WD0QDPJTD5QDQJXD0`DkV3WD0QDf?TD2QDRJXD0`DVf3`DXf3WD0QDSJTD
1PDT\9QDTJXD0VD0`D_l5`D]l5WD0QDSJTD1PDT\9QDTJXD0QDUJ`D_l5`D]l5WD0PDT\9PDol4XD0`DYj4WD0QDQGQDhBTD
1QDVJQDWJXD0WD0PD`1PDnP1PD`j4XD0WD0QDQGPD_l5QDXJXD0`DVf3`DYf3WD0QDYJP@_l5QDZJXD0WD0QD[JTD1PDnGPD
Xj4XD0WD0QD\JPDno5XD0QD]J`Djo:`DYX4`Dmk3`Dko:`Dje3`Db]3`Dgo4`DQg3`DRg3`DjY3`Dlo:`D^Y3WD0QD^JTD2Q
D8QD_JXD0WD0QD`JQDaJS@0PDkCXD0`Dma3WD0QDbJTD4QD9PDYf3XD0QDcJWD0Q@U4QDdJTD4QD9XD0WD0QDeJTD4PDSf3X
D0VD0`Dln5`Dgb:`DWk3`Dji3`DXj4`DXf3`DVf3WD0QDeJTD4PDSf3XD0QDfJ`Dln5`Dgb:`DWk3`Dji3`DXj4`DXf3`DVf
3QDgJWD0QDhJTD1QDiJXD0WD0QDeJQ@jJPD]P;XD0WD0QDkJTD3QDlJXD0`DbF`DX`3`D^H`DSH`DTH`DiG`DjG`Do7`D[`3
`DnR4WD0QDmJQDnJXD0`Dc`4`DSn2`DVQ1WD0QDoJPD_l5QDPKXD0PDYj4WD0QDQKQD^9QDRKXD0VD0WD0QDQKQD^9QDRKXD
0QDSKWD0QDTKQDUKQDVKXD0VD0WD0QDTKQDUKQDVKXD0QDWKWD0QDXKPD_l5QDYKXD0WD0QDZKPD_l5PDeQ;XD0WD0QD[KPD
_l5QD\KXD0`DVf3`D[j4`DYj4WD0QD]KPD_l5QD^KXD0WD0QD_KPD]l5TD1QD`KXD0WD0QDaKPDcGPD\]4PDVf3XD0WD0QDb
KQDcKXD0WD0QDdKQDeKXD0WD0QDo=TD2QDfKXD0`D`o2WD0QDgKP@]l5QDhKXD0WD0QDVAPD]l5QDiKXD0`Db]3WD0QDjKTD
3QDkKXD0QDlK`DcR;`Df\4WD0QDmKQDnKVD0XD0WD0QDmKQDnKPDYj4XD0WD0QDoKTD1QDPLXD0WD0QDQLQDRLPD`j4QDSLX
D0WD0QDP=QDTLP@T\9PDkR;XD0WD0QDf?QDULP@lR;QDVLXD0`DYj4`DVf3`DXf3`DhX4WD0QDWLQDULTD1QDXLXD0QDYLWD
0PD]l5PDQS;XD0PDZj4`Db]3`DPZ4`Dmk3`DYk3`DPZ4`DTV4`Dkj3`DRS;`DSS;WD0QDZLQD_>QD[LXD0WD0QDT4PD_l5QD
\LQD]LXD0`D]H`Dgj3`D[F`D\H`Doj3`DbF`D^H`DoU3`Dnm3`D\S4WD0QD^LTD2QD_LPD_l5QD`LXD0`DYj4`D[j4`D\j4W
D0QDaLQDbLQDcLXD0`D]H`Dh_3`DoU3`Dh5`D_l5`D]l5`DkV3WD0QDdLQDeLXD0QDfLWD0PDjS;QDgLXD0WD0QDhLPDRT;X
D0WD0QDiLQDjLXD0WD0PDQa4PD^j4PDmn3XD0WD0QDkLQ@lLPDUT;XD0`DgL`DeL`DYj4`DXj4`Dla3`DY`3`D\P3WD0PDeL
PDjR3PDXS6PDUT;XD0WD0PDHPDUl5PDZj4XD0WD0PDHQDmLVD0XD0`DXf3WD0PDHQDmLQDnLXD0`DXf3WD0QDoLQ@T4QDPMP
@]l5QDQMQ@RMXD0WD0QDSMQDTMXD0WD0QDUMQDVMQDWMQDXMXD0WD0QDYMQDZMTD3QD[MXD0QD\MWD0QDg>TD2PDVo5QD]MX
D0YD2WD0QDg>TD2PDVo5QD]MXD0QD^MUD0WD0PD[Q6PD`j4XD0QF_MTD9PD4SD0QD`MTD6WD0QDaMTD2Q@bMQDcMXD0PD4WD
0QDaMTD1QDdMQDeMXD0PD4WD0QDaMPD`j4XD0QFfMaD;QDgMTD5WD0QDhMPD_l5QDiMPDYj4XD0`DS:`DbF`D[F`DhX4`DTS
4`DQV3`Db]3`D]9`D_T;`DZ7`DY`3WD0QDhMPD_l5QDiMPDYj4XD0QDjMTD2QDkMWD0QDlMQDmMTD2PD`j4XD0`D=`DoQ:WD
0QDnMQDoMPD`j4XD0QFPNWD0QDQNTD2QDRNQDSNXD0QDTNWD0QDUNQDiFXD0`D]l5`DXe3`DY`3`DS1`DYi3`DS_3`DbFWD0
QDVNPD_j4QDWNXD0WD0QDXNQDYNQDZNQD[NXD0WD0QD\NQD]NQD^NXD0`DZV4`Da_4WD0PDXf3PDHPDQi3QD_NXD0WD0PDXj
4PD_l5PDYR6PDYj4XD0WD0PDQ^5QD`NQDaNVD0XD0`D\k3`DWP:`DSF`D\]4`Din5WD0PDQ^5QD`NQDaNQDbNXD0`D\k3`DW
P:`DSF`D\]4`Din5WD0QDcNS@0QDdNPDYj4XD0`DkT:`Db:`DXF`DYf4`D[GWD0QDeNQDfNXD0`D_U;`D_S:aD\3WD0PD_l5
PD`U;PDbj4XD0YD2WD0PD_l5PD`U;PDbj4XD0QDgNWD0QDhNTD1QDiNQ@]4QDe3XD0`Dfj4`DkV3WD0QDjNQDkNXD0VD0`D\
]4`Db]3`DXf3WD0QDjNQDkNXD0QDlN`D\]4`Db]3`DXf3WD0QDmNTD1QDnNQDoNXD0`DVf3`DYj4`DbY4WD0PDbU3QDPOXD0
WD0QDd8PDR3Y@0QDQOXD0QDROWD0QDd8PDR3YD1XD0QDSOUD0WD0PDhj4SD0XD0TD9PD4TD7QDd8PDR3UD0WD0PDhj4SD0XD
0TD9PD4TD7QDTOPDhj4QDUOWD0QDVOSD0XD0UD0WD0QDWOTD7PDR3XD0UD0WD0QDXOTD7QDYOXD0TD7QDd8`DnQ1`DP5`D]3
`DV3`Do2`D\3`DdLUD0WD0QDZOTD1QD[OXD0TD7QDd8`DnQ1`DP5`D]3`DV3`Do2`D\3`DdLWD0PDjP6QD\OQD]OTD2QD^OX
D0QD_OTD9QDd8WD0PD]P6XD0QD`OTD6QDd8QDaOPDTf3PD`j4QDbOQDcOPDXf3PDVV;PDYj4PDVf3PD_l5QDiMPDYj4`D_l5
`D]l5`DSQ6`D[f3`DTQ6PDXf3PD_l5PDWV;PDYj4QDdOPDZj4QDeOPD[j4TD5PDXf3QDfOPD4QDgOPDQP6TD6PD4QDhOTD2Q
DaCQDgKQDiOQDjOPD_l5PDk[:QDmIQDkOPD`U;QDlOTD2QDmOQDnOTD1QDoOQDPP1QDf?QDoOTD1WD0QDQP1XD0QDmIQDRP1
WD0QDSP1XD0QDTP1TD3PDno5QDUP1P@Sf3TD1QDVP1PD`j4QDWP1TD2QDXP1WD0QDYP1XD0QDZP1QDj4QDZIQDZP1QD[P1Q@
\P1WD0QD]P1XD0QD^P1TD1QD_P1TD3QD`P1QDaP1PDXf3PD`3PDc5PDVf3QDbP1PDmS;PDRT;QDXHTD3QDcP1QDdP1QDeP1T
D2P@_l5QDfP1PD`j4QDT4PD`i3QDgP1`DbF`DTn3`DS:`D_]2`DY`3`D[S3`DPn3QDhP1PDXj4PD_l5QDiP1QDjP1PD]j4QD
kP1QDlP1TD1QDmP1QDnP1PDTP4QDoP1QDPQ1PD]j4QDmIQDQQ1Q`1]4QDRQ1QDSQ1PD\P3QDTQ1PDUf3QDUQ1PDZj4QDVQ1Q
DXHQDWQ1QDXQ1PDS<QDlMQDYQ1QDZQ1PD_l5QD[Q1PDZEQD\Q1PD\f3PDiS6PD\f3PDTf3PD`j4SD0QD]Q1PD_l5QD^Q1PDY
j4QD_Q1QD`Q1PDYj4PD_P3PDXf3PD`3PDgj4QDaQ1TD1QDbQ1`En9`E>`Ek8QDcQ1P@Zf3QDdQ1QDlATD2QDeQ1QDfQ1QDgQ
1TD1QDhQ1PDfP6QDiQ1aD;PDgj4PD]l5QDjQ1QDkQ1QDlQ1QDmQ1PD`j4aDnQ1`DoU3PDQP1PD`j4QDhBQ`1]4QDoQ1`Ejo5
`Eko5`EPQ6`E[j4`E`l5`EYj4`Elf3`EaEQDPR1PD`j4aD;QDQR1PD`j4QDRR1SD0QDSR1QDTR1Q`1_4QDUR1P@Zf3QDTR1Q
`1_4WD0QDVR1XD0QDWR1`DYj4`DZj4PD\f3QDXR1TD2QDYR1PD4PD\f3QDZR1aD0aDR4QD[R1QD\R1QD]R1QD^R1QD_R1PDR
T;QDiFTD2QD`R1QDaR1QDbR1TD2QDcR1QDmITD1PD`U;QDdR1QDVP1TD1PD`j4QDdR1QDeR1WD0SD0XD0QDfR1TD1QDgR1QD
hR1QDiR1PD`j4QDjR1QDkR1SD0QDlR1QDmR1QDnR1QDoR1QDPS1PDeLQDQS1QDRS1PD]j4QDS@QDSS1QDTS1PDTP4QDUS1QD
VS1QDl8PDdj4TD6PD4TD3QDWS1QDXS1PD_l5QDYS1QDZS1QD[S1QD\S1PD]l5TD2QD]S1PDXf3QDl>TD3QD^S1QD_S1PD]P6
TD5PD4S@0QD`S1PDhj4TD6PD4QDaS1TD2PDVn2WD0QDbS1TD1QDcS1XD0`D_l5`D]l5WD0QDdS1XD0QDeS1TD1QDfS1WD0QD
gS1PDUf3XD0PDVf3WD0QDhS1QDiS1P@Yj4P@_l5XD0QDjS1QDkS1TD1WD0`DUe6`DdK`DZP1`DM`D__2`DT`2`DPh:`D\X;`
D]X;`DT[5`DjV:`D^X;`Doi4`Dni4`Dhm5`D_X;YD1XD0QDlS1QDkS1TD1WD0`DUe6`DdK`DZP1`DM`D__2`DT`2`DPh:`D\
X;`D]X;`DT[5`DjV:`D^X;`Doi4`Dni4`Dhm5`D_X;YD1XD0QDmS1TD1QDnS1WD0QDTKPD_l5QDoS1XD0QDPT1TD1WD0QDQT
1XD0QDRT1TD1QDST1WD0QDTKQDTT1PDSf3XD0QDUT1WD0QDaMQDVT1QDWT1QDXT1PD`j4XD0WD0QDP=QD\4PDkR;XD0QFYT1
TD1WD0QDZT1Q@b@QD[T1XD0QD\T1WD0QD]T1TD1XD0QD^T1WD0QD_T1TD1PDTf3XD0QD`T1WD0QD^9S@0PDc5QDaT1QDbP1X
D0WD0QDbT1PDR3QDcT1QDdT1XD0UD0WD0PD^2QDeT1XD0TD9PD4TD4QDk9QDfT1TD4WD0QDU4QDc3XD0QDgT1`D]6`D[U3`D
jM`D`[3`D[W3QD^3TD2WD0QDa3XD0QDhT1QD^3TD2WD0QDa3XD0QDiT1TD2QDjT1`DkV3QDkT1WD0QDa3XD0QDlT1UD0QDmT
1TD3WD0QDa3XD0QDnT1UD0QDoT1TD7WD0QDa3XD0QDPU1UD0QDQU1TD4WD0QDU4QDc3XD0QDRU1`En9`E>`Ek8WD0QDSU1XD
0QDTU1`D\j4WD0QDUU1P@Zj4XD0QDVU1TD2QDWU1WD0QDP=PD_l5QDXU1QDYU1XD0WD0QDhEPDnGXD0QDZU1WD0QDmIP@oP6
P@_l5PD`U;XD0WD0QDmIQD[U1TD2QD\U1XD0WD0QDU4PD]KXD0QD]U1TD2QD^U1WD0QD_U1TD1QD`U1XD0QDaU1WD0QDbU1P
@hc5PD]j4XD0QDcU1WD0QDdU1P@hc5PD]j4XD0QDeU1TD1QDfU1WD0QDT4P@oP6PDTf3PD`j4XD0WD0PDjR3QDT4PD_l5SD0
TD3QDgU1XD0QDhU1WD0PDjR3QDT4QDiU1QDgU1XD0QDjU1WD0QDdR1XD0QDkU1TD1SD0PD`j4QDT4PDZP3WD0QDlU1XD0QDm
U1WD0QDnU1QDT4PDZP3XD0QDoU1WD0QDPR1PD`j4XD0QDPV1SD0TD6QDQV1UD0PD[j4TD6QDRV1PD4QDSV1UD0QDTV1TD7PD
4Q@[4S@0S@0QDUV1WD0PD]P6QDVV1XD0TD3PD4TD4QDWV1WD0QDXV1XD0QDYV1PDUf3WD0QDQGTD2PDUf3XD0VD0WD0QDQGT
D2PDUf3XD0QDZV1QD[V1TD1WD0QDa3QD\V1XD0SD0QD]V1WD0QD^V1XD0QD_V1WD0QD`V1TD4QDaV1XD0VD0WD0QD`V1TD4Q
DaV1XD0QDbV1WD0QDcV1QDdV1XD0VD0WD0QDcV1QDdV1XD0QDeV1WD0QDfV1TD4QDgV1XD0Q@^9QDhV1WD0QDeP1XD0QDiV1
TD2QDjV1TD1WD0QDkV1XD0WD0QDlV1TD1QDmV1XD0QDnV1`DbF`DTn3`DPn3`DWH`D_]2`DY`3`DS:`D[S3`Dh_3`DjX4`Df
m3`DaV3`D[]6QD^=PDSf3WD0PDVf3PD_l5PDYf3XD0WD0QDoV1P@Wf3PDYj4XD0QDPW1WD0PDXf3PD_l5QDQW1XD0WD0QDRW
1XD0QDSW1WD0QDTW1TD6PD4Q@[4QDUW1XD0QDVW1QDWW1WD0QDXW1S@0S@0QDYW1XD0WD0QDZW1QD[W1QD\W1QD]W1XD0WD0
PDHPDQg3PDPW:XD0WD0QD^W1P@oP6P@XS6P@]l5QD_W1XD0WD0QD`W1Q@T4QDZEQDaW1XD0WD0PDjR3PDi1PD`j4PD[EXD0W
D0QDbW1PDjR3QDcW1XD0PDU3PDHPDYc9PDn5PDko5PDhV3QDdW1PDYj4PDlGPDHPDjY2PD]P6P@]l5QDeW1QDT4Q`1]4WD0Q
DfW1XD0`Dji3`@`j4`Dbe3PDjR3QDT4Q`1]4WD0QDgW1XD0PD_R6Q`1]4WD0QDgW1XD0QDhW1QDjIPDdb3QDT4WD0QDZEQDi
W1XD0PDgj4PDn9PDoP6PD[OQDjW1PDSn2QDkW1PDPMPD]P6PDU\3PD`j4PDdLPD[a9PD_l5PDP;QDlW1QDmW1QDnW1PDXf3P
DP;PD\j4PDhS6QDT4PDmZ;PD`j4PD^P1PDZj4QDoW1QDPX1PDlo5PDVk4WD0QD^4XD0QDQX1QDRX1aDR4`DYLQDSX1`DcR:`
DQ8`DP[;`DQ[;`DR[;`DS[;`D_;`DbY2`DiR;`DT[;`DXn:`DU[;`DV[;`DW[;`DX[;`DY[;`DZ[;`D[[;`D\[;`D][;`D^[
;`D_[;`D`[;`Da[;`Db[;`DU\9`DS\9`Dc[;`Dd[;`De[;`D]Z9`D]\9`D\\9`D\Z9`Df[;`Dg[;`Dh[;`D[a9`Dg_9WD0YD
4XD0QDTX1QDUX1PDfj4QFVX1QDWX1SD0PDfj4QDXX1QDYX1QDZX1PDdLPDch3PD]f3PD_l5QD[X1QD\X1`D]P3QD]X1PDVo5
QD^X1PDjf:PDVf3PDXf3PD]l5QD_X1PD_b3QD`X1PDdc2PDYj4QDaX1TD2SD0PDdi3QDbX1PDYj4PD_l5QDcX1QDdX1QDeX1
QDfX1QDgX1QDhX1PD_l5SD0PD\j4QDiX1PDX\;QDjX1PDbj4TD4PD^j4TD4QDT4WD0QDkX1XD0QDlX1TD2PDXf3QDmX1QDnX
1QDWX1PD\f3QDoX1QDPY1TD3PDgj4QDQY1PDgj4QDRY1QDSY1QDTY1PDfj4P@_l5QDUY1WD0QDVY1XD0VD0PDaP6QD[4S@0S
@0QDWY1QDj6QDXY1QDYY1PDXf3PD]l5QDZY1PDYj4QD[Y1QD\Y1QD]Y1QD^Y1QD_Y1TD3QD`Y1QDaY1QDbY1QDcY1PD\f3PD
fj4PDiX:PDTP6QDdY1QDeY1PDUf3QDQGTD3PD`j4PDk_1QDfY1PDYj4QDgY1QDhY1QDiY1QDjY1PD\j4PDc\;PDXf3QDkY1Q
DlY1QDmY1QDnY1QDT4Q`1]4WD0QDoY1XD0`@fj4`@Xj4Q@R4QDWX1QDPZ1PDfj4QDWX1QDW5PDfj4PDai3P@Yj4Q@[4QDQZ1
QDRZ1WD0PDPP1PD_l5QDSZ1XD0QDTZ1QDUZ1QDVZ1PDT3PD_i3PD]9PD^j4PDjT;QDWZ1QDXZ1QDYZ1QDZZ1Q@[Z1QD\Z1WD
0PD_l5QD]Z1XD0QD^Z1QD_Z1PDWf3PDaP6QD[4QD`Z1PDaP6QFaZ1QDbZ1Q`1]4QDcZ1QDdZ1QDeZ1QDfZ1PDHPDTX3PDZj4
PDVf3PD]l5PDS];PD[j4PDgj4QDgZ1PDgj4PD]f3QDhZ1QDiZ1PDgj4PDho5QDjZ1QDkZ1PDco2QDlZ1QDmZ1QDnZ1QDoZ1P
DYj4PD_l5QDP[1QDQ[1TD2QDR[1QDS[1WD0QDe3aD\3aDR4`DPg3`D_G`DdD`DPg3SD0XD0`DYj4WD0QDT[1XD0QDT4Q`1]4
WD0QDU[1XD0QDV[1WD0QD_T1QDmP1QD_>TD1QDW[1XD0WD0QDX[1PDc\;QDY[1XD0QFZ[1TD5QD[[1WD0QD\[1PDYj4PD_l5
QD][1XD0SD0QD^[1Q`1]4P@_l5WD0QDe3XD0QD_[1WD0Qd1]4QDe3XD0QD`[1`DkV3WD0QDe3XD0QD`[1`DkV3QDa[1TD3QD
T4Q`1]4WD0QDe3XD0WD0QDe3XD0QDb[1QFc[1QDd[1PD_l5WD0YD4XD0`DcR:QDe[1PDXf3PDY5QDWX1PDla3SD0TD4PDfj4
QDf[1WD0QDg[1XD0WD0QDh[1aDd4aDe4aD\3SD0Y@0TD1PDfj4XD0QFi[1aDR4WD0QDWX1YD0XD0S@0S@0S@0PDfj4YD0Q@T
4QDWX1SD0PDfj4QDj[1WD0QDWX1QDk[1XD0QDl[1QDm[1PDYj4SD0QDn[1PDSf3TD1QDo[1QDP\1Q`1]4QDQ\1QDR\1Q`1]4
SD0QDS\1P@`j4QFT\1PDjb3QDU\1QDV\1QDW\1PDai3PDYj4QDX\1QDY\1PD`j4QDZ\1QD[\1PDf_6QD\\1PDai3PDYj4Q@[
4S@0QF]\1`Do_4`DaV3WD0PD`i3XD0QD^\1QD_\1QD`\1WD0PD`i3XD0SD0PD]l5S@0QDa\1QDb\1QDc\1TD1QDd\1`DQH`D
gn3QD^DTD2QDe\1P@_l5QDf\1QDg\1QDo6SD0QDh\1PD_l5QDi\1QDj\1PDYj4TD2WD0QDf3XD0QDk\1QDl\1QDm\1aDR4PD
_l5QDn\1QDo\1QDP]1QDQ]1QDcNQ`1]4QDR]1S@0WD0QDS]1XD0QDT]1QDU]1QDV]1QDW]1QDX]1TD2WD0QDY]1XD0QDZ]1Q
D[]1QD\]1TD2QD]]1PDHPDPg3TD1QD^]1SD0QD_]1QD`]1TD1QD^]1SD0QD_]1QDa]1QDb]1PDfj4PDYj4PD_l5QDc]1PD4Q
@[4S@0S@0QDd]1QDe]1PDYR6QDf]1TD1QDg]1SD0QDh]1PDSf3QDi]1PDe^;PD^j4PDeS3PDem5QDg[1PD_l5PD_b3QDj]1P
D\j4PDhS6QDTKQD^9QDk]1QDl]1Q@V;QDm]1P@_l5QDn]1QDX4QDm]1P@_l5QDn]1QDo]1QDP^1QDQ^1QDR^1`EZ5`E_S3`E
n\2`ElV6`El^;`EWU3`Em^;`EUU4QDT4Q`1]4WD0QDS^1XD0`DXf3`D[j4`D]j4`D6QDT^1QDU^1P@\h4QDV^1PDYj4PDbMP
D^j4PDS9PD]l5PDl_9QDW^1PD]l5PDl_9PDji3`DYj4PDQ_;PDnd9PD]f3QDX^1PDR_;PDVf3QDY^1PDfn2WD0QDcNS@0QDZ
^1PD^P3XD0SD0WD0QD[^1QD\^1XD0QD]^1WD0QD^^1QD_^1TD1QD`^1XD0QD]^1WD0QDa^1TD1QD`^1XD0WD0QDb^1P@ab5Q
Dc^1P@Yj4P@_l5QDd^1XD0WD0PD^l5PDdj4XD0PDjKWD0QDe^1Q@Z4QDf^1XD0WD0QDf^1XD0WD0QDg^1TD3PDPi3VD0XD0W
D0QDg^1TD3PDPi3QDh^1XD0WD0PDlf2PDVf3SD0XD0TD2QDi^1TD2QDj^1WD0QDk^1PDVf3XD0QDl^1WD0QDm^1QDn^1QDo^
1XD0WD0QDP_1TD1QDQ_1XD0`Dml9`DSF`DUm9`D\]4`DQ`3`Dee3`Dm_3`Db\4`DWQ4`DXQ4`D`\4`DlZ4`D_l5`DhS4`DaV
3`D]l5`DQ^5WD0QDR_1QDS_1QDT_1TD2QDU_1XD0WD0PD[5PD`j4PDaT3XD0WD0PD``;PDYj4XD0WD0PDVf3PD]l5QDV_1XD
0QDW_1TD1WD0QDX_1QDY_1QD^9TD2QDZ_1XD0WD0QD[_1QD\_1QD]_1XD0VD0WD0QD[_1QD\_1QD]_1XD0QD^_1WD0QD__1Q
D`_1QDa_1XD0QDb_1TD5QDc_1WD0QDd_1P@iS6PDYj4QDe_1QDf_1XD0WD0QDg_1P@]f3PDdLTD2QDh_1XD0VD0WD0QDg_1P
@]f3PDdLTD2QDh_1XD0QDi_1WD0QDj_1PDd3PD_l5XD0QDk_1WD0PDXe3PDZj4XD0PD_l5WD0QDl_1QDm_1XD0VD0`DT9`Dg
2WD0QDl_1QDm_1XD0QDn_1`DT9`Dg2WD0QDo_1QDP`1QDQ`1QDR`1XD0WD0PDba3PD^j4PDhS6XD0WD0PDXf3QDS`1PDcb5X
D0WD0PDXj4PD]l5PDl`;XD0WD0PDbMQDT`1PDS9XD0WD0QDU`1QDV`1XD0`DXS4`Dm`;WD0QDcNQDW`1QDX`1XD0VD0`Dd]3
`DUV3WD0QDcNQDW`1QDX`1XD0QDY`1`Dd]3`DUV3WD0QDZ`1QD[`1XD0`D\]4`DSF`Dml9WD0QD\`1XD0`Db`4`Da`4`DWa;
`DUG`DWa4`DUc4`Dcg3`Dl]3`DV\4`DXe3`D`\4`D^Q;`DRk3`D[e3WD0PDmP;QD]`1XD0WD0PDY2QD^`1XD0WD0PDPh3QD_
`1XD0WD0QD``1QDa`1XD0WD0QDb`1PDXf3XD0WD0QDc`1TD1QDd`1XD0`DYj4WD0PDWf3PDYj4QDe`1XD0`DaH`Db[4`Dh5`
De[3`Dnm3`DjX4WD0PDUi3PDYj4XD0WD0QDf`1QDg`1XD0VD0WD0QDf`1QDg`1XD0QDh`1WD0QDi`1TD2PDSf3PD`j4XD0QD
j`1WD0PD]l5PDf]3XD0SD0aDR4`D\S4WD0QDk`1XD0`Db]3`D\k3`D_]2`DS:`Daj3`D`R4`DjX4`D]S:`D`S:`DSb;`Dmk3
`DYk3`Dje3`DiQ4`Dca4`D]\2`D_G`DW<WD0PD_a9QDl`1XD0`DeL`DgLWD0QDcNTD1QDm`1QDn`1XD0WD0PDTNPDXf3QDo`
1TD1XD0VD0WD0PDTNPDXf3QDo`1TD1XD0QDPa1WD0PDTY4QDYNPD\b;XD0WD0PDo\1PDYj4PD_l5XD0QDQa1`DYZ4`DQV3WD
0PDXf3QDRa1PDjP6PDgi2XD0WD0PDYj4PD]l5QDSa1XD0VD0WD0PDYj4PD]l5QDSa1XD0PD1WD0PDYj4PD]a;XD0WD0PDZj4
QDTa1QDUa1QDVa1XD0VD0WD0PDZj4QDTa1QDUa1QDVa1XD0QDWa1WD0QDf?TD2PD`j4P@_l5QDXa1XD0WD0QDf?QDYa1TD2Q
DT<XD0QDZa1WD0QD[a1QD\a1TD2QD]a1XD0VD0WD0QD[a1QD\a1TD2QD]a1XD0QD^a1WD0QD_a1QD`a1QDaa1XD0`D_l5`DU
g3`DYj4WD0QDba1QDca1QDda1XD0WD0PD_l5PDi[;QDR4XD0`DT;`Dcb;`DaS3`Dek3`DPV3WD0QD<XD0PDYj4`DXk3`Din5
`D[k3`Ddb;`Deo3`DSF`DPF`Dhe4`DWa4`DWX4`DnY4`D]N`Dje3`DWm3`Dil9`DdD`DdZ4`Deb;`DUX4WD0QD=PDYj4XD0`
D]l5`D_l5`DPF`D\]4`Dje3`Dh5`DSD`DgH`Dho3`Dfb;aD\3WD0QDea1QDfa1XD0WD0QDga1XD0QDha1`D\]4`DPF`DSF`D
WX4`DnY4`Doe4`D_l5`D]l5WD0QDia1XD0`DPF`DdC`DSF`Dec;`DcFWD0PDY`3PD`j4PDY`3XD0`D]e3WD0PD\j4PD_l5QD
ja1XD0`DWk3WD0QDka1PDYj4XD0`DPk3`Dc]3`DSY3`D]N`Dje3`DWX4`Din5`DWm3`Dkc;`DhX3SD0WD0QDla1PD`j4QDma
1XD0WD0QDna1QDoa1TD1QDPb1XD0WD0PDXS6PDkV3XD0PDYj4WD0PD]l5QDQb1QDRb1XD0VD0WD0PD]l5QDQb1QDRb1XD0QD
Sb1WD0QDTb1QDUb1QDVb1XD0QDWb1WD0PDUR6PD]l5QDXb1XD0WD0QD^9QDYb1QDZb1XD0WD0QD[b1TD2PDfj4QD\b1TD2XD
0QD]b1WD0PD_]5PDfj4QD^b1XD0WD0PDY`9QD_b1XD0QD`b1WD0PD`j4PDnV5XD0`DT;`Dhl3WD0QDab1PD`f3QDbb1XD0WD
0QDcb1QDdb1QDeb1XD0VD0aDR4WD0QDcb1QDdb1QDeb1XD0QDfb1aDR4WD0PD_]5PDdk4PDfj4XD0WD0QDgb1QDhb1PDWf3T
D1PDYj4QDib1XD0`DdEWD0PDfEPD_l5QDjb1XD0`DgL`DhL`DeLWD0PDgEPDYj4QDkb1QDlb1XD0WD0PDeS3QDmb1XD0QDnb
1WD0PDS1PD4PDYi3XD0WD0PDaf3QDob1XD0QDPc1WD0QD[7QDQc1XD0QDRc1`DYj4`D`j4WD0QDSc1TD3QDTc1Y@0QDUc1XD
0`D^P3`D_P3WD0QDVc1P@]f3TD1QDWc1QDXc1XD0WD0QDYc1P@XS6QDZc1XD0VD0WD0QDYc1P@XS6QDZc1XD0QD[c1WD0QD\
c1QD]c1TD2QD^c1XD0VD0WD0QD\c1QD]c1TD2QD^c1XD0QD_c1WD0QD_?PDPg3PDTn2TD2XD0QD`c1WD0PDYR6PDTf3XD0`D
gd;WD0QDac1QDbc1TD1QDcc1XD0WD0PDgj4QDdc1TD2XD0QDec1WD0PDXS6TD1QDfc1QDgc1QDhc1XD0WD0QDic1QDjc1QDk
c1XD0QDlc1TD4QDmc1WD0QDUMQDnc1TD2P@`j4QDoc1XD0WD0PDjR3QDPd1TD2QDQd1XD0WD0QDRd1QDSd1TD2QDTd1XD0WD
0QDUd1TD1PD`j4QDVd1XD0`D^j:`D]Q6WD0QDWd1QDXd1TD1QDYd1QDZd1XD0WD0PD_l5S@0QD[d1QD\d1XD0QD]d1WD0PDn
:PDdLPDdh3XD0WD0PD_l5PDP;PDPS6XD0WD0PD_l5PDo\1PDaV3XD0QD^d1WD0PD_l5PDlf2PD^j4PDPi3XD0WD0PDcR:PD`
Q7XD0WD0QD_d1PD`j4XD0QD`d1`Dcb;WD0QDP>PDdLQDad1XD0VD0WD0QDP>PDdLQDad1XD0QDbd1WD0QDcd1XD0SD0WD0QD
dd1QDed1XD0VD0WD0QDdd1QDed1XD0QDfd1WD0PDXf3PDHPDjY2XD0VD0WD0PDXf3PDHPDjY2XD0QDgd1WD0QDf?QDhd1TD2
QDid1XD0VD0WD0QDf?QDhd1TD2QDid1XD0QDjd1WD0PDee;PD^4XD0`D\]4WD0PDPc3PDoP6PDma3XD0WD0QD[8Y@0QDkd1P
DdLTD2XD0QDld1WD0QDmd1QDnd1TD1QDod1XD0SD0WD0QDPe1PDZd2XD0QDQe1`Die;`Die3`Dji3QDRe1WD0QDSe1TD3QDT
e1QDUe1XD0SD0WD0QDVe1PDYj4XD0`DWa4`DUU4`DUG`DmF`DWf;`DTR;`D^P4SD0WD0QDWe1TD1QDXe1QDYe1XD0QD^9TD2
QDZe1QD[e1WD0PDXZ:PDYj4PD]l5XD0SD0WD0QD\e1PD`]5P@_j4PD`]5PDfj4XD0QD]e1WD0QD^e1TD2PD^P3QD_e1QD`e1
XD0WD0QDae1PD]l5QDbe1TD1QDce1XD0WD0PDXf3QDde1QDee1QDfe1PDVo5XD0VD0WD0PDXf3QDde1QDee1QDfe1PDVo5XD
0QDge1WD0PD\f3PD`j4QDhe1XD0WD0PDgj4PDjR3PDhLXD0VD0WD0PDgj4PDjR3PDhLXD0QDfAWD0PDVf3PD_l5PDUS1XD0P
DYj4WD0PDXj4PDkb3QDie1XD0WD0PDVf3QDje1XD0WD0PD`j4QDke1QDle1XD0WD0PD\j4QDme1QDne1XD0VD0WD0PD\j4QD
me1QDne1XD0QDfAWD0PDgj4PDhS6PDgj4QDoe1XD0PDo2PD]P6S@0WD0QDPf1XD0WD0PDHXD0QDQf1QDRf1P@Yj4QDSf1Q@V
4Q@W4PDR^5QDTf1PDYj4PDPi3QDUf1QDVf1QDWf1PDYj4PDXf3PDUk5PDYj4PD^Z:PDWf3PDZj4PDjf;PD\j4QDXf1QDYf1P
Ddb3QDT4Q`1]4QDZf1WD0QD[f1XD0QD\f1S@0QDj4QDh>QD]f1PDTf3QD^f1PDZj4QD_f1TD2QD`f1QDaf1Q@bf1QDcf1QDd
f1P@`i3QDef1PD`j4`D_l5QDff1QDgf1QDhf1QDif1QDh>QDjf1PDTf3QDkf1Q@lf1QDmf1QDnf1QDaCQ@T4QDof1QDPg1PD
Wf3QDQg1PD]l5PD]j5QDRg1QDSg1QDTg1QDUg1PDUP6QDlX1TD2QDVg1QDWg1QDXg1QDYg1PDnP6PDcb3PDkP6PDdb3QDaOQ
DZg1QD[g1WD0QD\g1XD0VD0QD[g1WD0QD\g1XD0QD]g1PDS1PD`j4QD^g1PDWf3PDYj4QD_g1PDiX:PD`j4PDdLPDTn2PDQQ
1PD[j4QD`g1QDUf1TD1QDag1PD]f3PDXf3PD]6QDT4QDV;WD0QDbg1XD0QDZIQDcg1S@0WD0QDdg1XD0`DgL`DVf3`DhX4QD
eg1QDfg1TD2QDgg1QDhg1QDig1QDjg1QDj4Q@V4QDW4WD0QDkg1XD0QDPg1QDlg1TD1QDmg1PDXj4QDng1QDog1QDPh1PDPi
3QDQh1QDRh1WD0QDSh1XD0PD]P6Q@Z4WD0QDTh1XD0QDUh1PDYj4QDVh1QDWh1QDXh1QDV;TD1QDYh1PD_l5S@0WD0QDZh1X
D0QD[h1WD0QD\h1XD0PD_l5S@0WD0QD]h1XD0PD`f3SD0PD`j4PDdLWD0QD^h1XD0QDT4QD_h1WD0QD`h1XD0`DYf3QDjOQD
UEWD0QDah1XD0QDUEWD0QDah1XD0QDV;WD0PDb4PDUf3XD0QDjOQDUEWD0PDP3QDbh1XD0QDch1QDUEWD0PDP3QDbh1XD0QD
ch1QDdh1PDVf3P@_l5QDj4QDeh1PDcT:QDfh1PDUR6PDb4PDUf3PDb4PDUf3QDV;TD1QDgh1TD4PD`j4PDl[5QDhh1WD0QDi
h1XD0QDU4QDZEWD0QDjh1XD0QDkh1PDcT:PDXj4PDoP6QDl]1WD0P@YS6QDlh1XD0VD0QDl]1WD0P@YS6QDlh1XD0QDmh1QD
l]1WD0PD_l5PD_a9XD0QDTEQDUETD2WD0QDnh1XD0QDUETD2WD0QDnh1XD0QDjOWD0QDoh1QDP>XD0`D[j4PDTn2QDV;WD0P
DdLQDPi1XD0QDQi1QDRi1PDfj4QDSi1PDHQDTi1QDT4QDUi1QDTEQDUETD1QDVi1TD3QDWi1QDUETD1QDVi1TD3QDWi1PD_l
5QDXi1PDHQDYi1QDZi1PDUk5PD]f3PDR3SD0QDV;P@iLQ`1]4QD[i1QD\i1QD]i1P@iLQ`1]4QD[i1QD\i1QD^i1PD`j4QD_
i1QDcg1QD`i1QDai1`DgL`DeLPDdb3QDT4QD^i1QDP>SD0QDaCPDek4PD`j4QDbi1QDci1P@dLQDdi1QDei1QDfi1QDgi1QD
cg1QDhi1QDii1WD0QD^i1XD0VD0QDii1WD0QD^i1XD0PD1QDii1WD0QD^i1XD0QDji1QDki1PD\8QDli1PDdLPD]KPDTn2PD
dLPD]KQDmi1P@Yj4QD^i1PD`j4QDni1PDiX:PDTP6SD0PD]f3PD]l5PDk\3PDcT:PD`j4QDoi1PDfS6PD`j4QDoi1QDPj1PD
`j4QDQj1PDHQDRj1QDP>PDXj4PD_l5PDUh;PDYj4PD`j4PD_l5PDgh;PDWR6QDSj1SD0QDV4QDV;PDo2QDTj1QDV;PDo2QDT
j1QDTEQDUETD1WD0QDUj1QDVj1XD0QDUETD1WD0QDUj1QDVj1XD0PDP]1PDV_;QDlX1QDWj1PD`j4QDXj1QDYj1TD2PDhf2Q
DlCQDZj1PDWOQD[j1QD\j1QD]j1TD1QD^j1PD]f3PDjLSD0PD]f3SD0QD_j1QD`j1QDaj1PDQ^5Q@cNQDbj1QDcj1QDdj1QD
ej1QDfj1PDTn2QDV;QDgj1QDhj1QDij1QDjj1TD2PDYf3QDkj1QDlj1QDmj1QDV;QDnj1QDW4S@0PDY`9`D`j4`DnR1QDTEQ
DUETD2WD0PDY`9XD0QDUETD2WD0PDY`9XD0QDoj1WD0PDY`9XD0QDPk1QDQk1PDR3QDRk1PDTn2QDSk1TD2WD0QDTk1XD0QD
d9Q`1]4PDgX5PD]j4PDVn2PDgX5PD]j4QDT4PD]f3Q@Uk1QD>QD`j1Q@Uk1QD>QDU4QDV;QDVk1P@iLQD>QDU4PDek4PD`j4
PDek4PD`j4PDdLSD0QDWk1WD0QDXk1XD0WD0QDYk1QDZk1XD0QD[k1WD0PDHPDn;XD0PDHQD\k1WD0QD]k1QD^k1XD0QDT4Q
`1]4WD0QD_k1XD0VD0QDT4Q`1]4WD0QD_k1XD0QD`k1PDcT:QDak1QDbk1PD]6QDlh1QDl8QDck1QDdk1SD0PDoh;PD`j4QD
T4PDPi;PD`j4WD0QDj_1XD0QDek1PD]P6S@0WD0QDfk1XD0WD0PD]l5QDgk1PDYj4PD_l5S@0QDaCQDV;XD0SD0QDT4WD0QD
hk1QDik1QDjk1XD0QDkk1WD0QDlk1PD\j4XD0VD0QDkk1WD0QDlk1PD\j4XD0QDmk1WD0QDnk1PDQn2XD0VD0WD0QDnk1PDQ
n2XD0QDok1WD0QDPl1TD1QDQl1XD0QD\4QDRl1QDSl1QDT4Q`1]4WD0QDTl1XD0`DVf3`DXj4`D\j4WD0QDUl1P@\e3QDVl1
QDWl1XD0QDXl1QDYl1TD4QDT4WD0QDZl1PD`j4XD0WD0QD[l1QD\l1XD0VD0WD0QD[l1QD\l1XD0QD]l1WD0QDT4Q@V;QD^l
1YD2XD0WD0QD`j1QD^l1YD2XD0WD0QD^Y1PD]f3QD_l1XD0QD`l1QDT4WD0PDS1PD`j4SD0XD0`DbE`Dk8`D_E`DYi3`D_l5
`D]l5`DdLWD0QDal1QDbl1QDcl1XD0WD0QDdl1TD1QDel1XD0QDfl1WD0QDgl1QDhl1XD0QDil1WD0QDjl1XD0`DXj4`D\j4
SD0QDU4WD0QDkl1XD0WD0QDll1PDWf3PDYj4XD0QDml1WD0QDnl1XD0WD0QDol1TD1QDPm1XD0VD0WD0QDol1TD1QDPm1XD0
QDQm1QDT4Y@0WD0QDRm1PDYj4XD0QDU4WD0Q@V;PDiLTD1QDSm1XD0QDTm1PDdb3QDUm1WD0QDZETD1QDVm1XD0`DXf3`DZj
4QDiU1WD0QDWm1QDXm1aDR4`D_l5`DoQ6`DiO`DXS4`D]l5XD0SD0PD]f3QDYm1TD2WD0QDZm1XD0QD[m1WD0QD\m1PDWf3X
D0VD0WD0QD\m1PDWf3XD0QD]m1QD^m1WD0QD_m1`D`S3`DaS3`DhS3`D_Z3S@0XD0QD`m1PDdb3QDT4WD0QDkj1`Dbf4`D^;
`Dc_3`Dd_3`D`S3`DaS3`DhS3`D_Z3`DRh4`Dcg4`DgL`De6`De;XD0QD`m1QDam1Y@0WD0QDbm1QDcm1Q@^9QDdm1XD0QDe
m1QDfm1Q`1]4WD0QDgm1XD0WD0QDT4Q@V;QDhm1YD2XD0WD0QD`j1QDhm1YD2XD0WD0QDim1QDjm1XD0PDYj4WD0QDkm1S@0
QDlm1XD0PDYj4QDmm1WD0QDnm1QDom1SD0XD0VD0WD0QDnm1QDom1SD0XD0QDPn1WD0QDQn1XD0WD0QDRn1SD0PDal5XD0QD
U4WD0QDSn1QDTn1XD0QDRf1PD_l5SD0WD0QDUn1QDdKPDSf3XD0VD0WD0QDUn1QDdKPDSf3XD0QDVn1WD0QDlCTD1PD`j4PD
dLXD0PDYj4QDWn1WD0PDXj4QDXn1QDYn1XD0QDZn1Y@0WD0QD[n1YD1XD0WD0QDU4QD\n1QD]n1XD0QD^n1QD_n1WD0QDU;Q
DV;`D[O`Dhd2`DXZ2`DUl2`Dkg2QD`3XD0`DVf3QD`n1WD0QDan1`D[O`Dhd2`DXZ2`DUl2`Dkg2QD`3XD0`DVf3QDbn1QDT
4WD0QDV;YD2XD0`DXf3`DXj4QDbn1WD0QDcn1YD2XD0`DXf3`DXj4QD^3WD0QDjOQDV;`Dn2`DV3`DU4`Dfi2`Dl4`DWj2`D
mZ:`Dnd6`Dgi2`D_3`Dc4`D\8SD0XD0QD^3WD0QDdn1`Dn2`DV3`DU4`Dfi2`Dl4`DWj2`DmZ:`Dnd6`Dgi2`D_3`Dc4`D\8
SD0XD0QDen1WD0QDT4QD_h1YD1XD0`D\j4`DVf3QDfn1WD0QD`j1QDgn1XD0QDfn1WD0QD`j1YD1XD0QDhn1WD0QDT4QDin1
QDjn1XD0QDhn1WD0QDT4QDin1YD1XD0QDkn1WD0QDln1QDmn1XD0QDkn1WD0QDln1YD1XD0QDU4WD0QDcg1QDnn1XD0QDon1
WD0QDPo1XD0QDQo1QDa[1WD0SD0QD^i1XD0VD0QDa[1WD0SD0QD^i1XD0QDRo1WD0QDSo1QDTo1P@Yj4P@_l5XD0QDUo1WD0
QDb^1QDVo1QDlh1XD0SD0QDWo1WD0QDXo1PDWf3XD0SD0QDo3WD0QDU;QDV;`DU6`D_3`Dok4`Dn2`DYU3`Dgi2`Dnd6`DWj
2`DU4`De3`DV3`Dlj2`DR3`DjV5SD0XD0QDo3WD0QDYo1`DU6`D_3`Dok4`Dn2`DYU3`Dgi2`Dnd6`DWj2`DU4`De3`DV3`D
lj2`DR3`DjV5SD0XD0QFZo1QDU4WD0QDV;P@iLQD[o1XD0WD0QD\o1P@iLQD[o1XD0WD0QD]o1QD^o1XD0VD0WD0QD]o1QD^
o1XD0QD_o1QD`o1QDV;WD0QDao1QDbo1XD0QDco1WD0QDao1QDbo1XD0QDdo1PDbj4WD0QDeo1QD^i1XD0QDfo1WD0PDmc;Q
Dgo1XD0PDjP6WD0QDho1XD0VD0PDjP6WD0QDho1XD0QDfAQDio1TD5WD0QDT4QDjo1YD1XD0QDko1WD0QD_h1QDlo1XD0VD0
QDko1WD0QD_h1QDlo1XD0QDmo1QDko1WD0QD_h1YD1XD0VD0QDko1WD0QD_h1YD1XD0QDmo1WD0PDdb3QDZIPDHQDno1XD0S
D0WD0PDHQDoo1XD0SD0PDZi3PDHQDPP2WD0QDQP2QDlh1XD0QDRP2`DQQ1`DnR1`DaR:`Dlj2PDdb3QDSP2TD1WD0QDTP2XD
0QDUP2PDdb3QDSP2TD1WD0QDTP2XD0YD2QDVP2WD0QDWP2XD0QDVP2WD0PD]l5PDXU3XD0WD0QDlX1QDXP2XD0QDYP2WD0PD
Vf3QDZP2XD0WD0PDVf3PDje3PDab5XD0`EPb3WD0QDZKQD[P2XD0QD\P2TD1VD0`EPb3WD0QDZKQD[P2XD0QD\P2TD1QDfAW
D0QD]P2Q@^P2XD0QD_P2WD0QD`P2XD0QDaP2TD3QDT4QDbP2QDT4WD0PDTNPDVf3XD0SD0WD0QDcP2XD0QDl]1QDV;QDdP2S
D0QDeP2WD0QDfP2XD0PD`f3WD0QDgP2XD0VD0PD`f3WD0QDgP2XD0QDhP2WD0PDHPDkl;XD0QDiP2WD0QDjP2P@ml;XD0QDi
P2QDT4WD0PDll;XD0SD0QDkP2WD0PD`j4XD0QDlP2PD_]5PDYj4WD0PD_l5PD_b3XD0WD0QDmP2Q@T4QDnP2XD0PDZP3QDT4
WD0QDnP2XD0PDXj4QDoP2VD0PDXj4QDoP2PD1WD0PDHPDPg3XD0QDPQ2S@0QDQQ2`D`F`D^b2`DaFWD0PDm9XD0QDPQ2S@0Q
DQQ2`D`F`D^b2`DaFPD^j4QD[8WD0QDRQ2XD0VD0PD^j4QD[8WD0QDRQ2XD0PD1QDSQ2PDdb:WD0PDQ_3XD0WD0QDV;P@iLQ
DTQ2XD0S@0QDUQ2QDVQ2WD0QDWQ2XD0QDXQ2WD0QDYQ2XD0SD0WD0QDZQ2PDWf3PDYj4XD0QD[Q2WD0QDkd1QD\Q2XD0QD]Q
2PDcT:TD5WD0QD^Q2XD0SD0QDT4PDYj4WD0QD_Q2XD0QD`Q2QDaQ2WD0QDbQ2XD0VD0QDaQ2WD0QDbQ2XD0QDcQ2WD0QDdQ2
QDeQ2XD0QDfQ2QDPg1WD0QDgQ2XD0TD2QDhQ2QDiQ2PDXf3PDVm;PDYj4PD]g3PDhP6QDjQ2Q@T4WD0QDkQ2XD0WD0PD]g3X
D0Q@Z4QDlQ2aDR4`D]P3`Dhj4QDmQ2Q@T4QDnQ2Q@oQ2QDPR2QDQR2QD`j1Q@RR2QDPR2PD`Y:QDSR2PDHQDTR2QDUR2PD]f
3QDVR2PDaV3QDb4Q@TEQDWR2TD1PDV5TD2QDXR2QDYR2QDff1TD3QDT4Q`1]4WD0PDjo2XD0QDff1TD3QDT4Q`1]4WD0PD[j
6XD0QDff1TD3QDT4Q`1]4WD0PD]j6XD0QDff1TD3QDT4Q`1]4WD0PD\j6XD0QDff1TD3QDT4Q`1]4WD0PD_j6XD0QDff1TD3
QDT4Q`1]4WD0PD^j6XD0QD]4QDZR2QDSf1TD3QDT4Q`1]4PD\P7PD\P7QDj4UD0WD0PD\P7XD0QD[R2Q`1]4WD0QD\R2XD0S
@0QDj4QDSf1TD3QDT4Q`1]4WD0PDoKXD0`DXj4`DZj4QDSf1TD3QDT4Q`1]4WD0PDco2XD0`DXj4`DZj4`Dfj4`DXf3`D[j4
QD]R2TD4WD0PDoKXD0WD0QD^R2XD0QDj4QD_R2TD1QD`R2QDaR2QDbR2PDoU3PDZj4PDf_6WD0PDf_6QDl8QDcR2XD0WD0QD
dR2TD1QDeR2XD0QDT8WD0QDfR2TD1QDeR2XD0UD0PDQT6PD4WD0PD]l5QDR4XD0UD0PDQT6WD0QDVQ1QDR4XD0QDgR2QDT4W
D0PD]l5QDR4XD0VD0QDgR2QDT4WD0PD]l5QDR4XD0QDfAWD0PD]l5QDhR2QDR4XD0VD0WD0PD]l5QDhR2QDR4XD0QDiR2QDj
R2QDkR2QD]4QDlR2QDkR2QDmR2TD1WD0PD[h;QDkR2XD0WD0QDnR2P@_l5PD[h;QDoR2XD0QDPS2QDQS2Q@RS2QDSS2QDTS2
PDhj4QDUS2QDVS2PDlKUD0QDb4QDWS2TD1P@Zf3WD0QDXS2XD0SD0aER4QDb4QDYS2TD1P@Zf3QDZS2`DaS3`D]U3`DYj4`D
gn2`Dhm;`Dim;QD[S2P@oP6QD\S2QD]S2QDT8QD^S2Q@T4QD_S2TD1P@Zf3TD3QD`S2QDT8QD^S2Q@T4QDaS2PD`j4QDT8QD
^S2Q@T4QDbS2TD1PDZf3TD8QDcS2QDdS2QDeS2PDgV3PDSMQDfS2QDgS2PDjR3QDT4QDhS2QDiS2PDQh5QDjS2QDkS2QDlS2
QDmS2QDnS2UD0QDoS2TD1QDPT2`@_l5`@Zf3`D]l5`D^l5`DUg3QDQT2TD2WD0QDRT2XD0QDST2QDTT2PDPg3PDZW6QDUT2W
D0PDab5PDjT3XD0QDVT2QDWT2QDXT2QDVT2QDYT2PDS1QDZT2PDal5QD[T2QD\T2P@Vf3PDXj4PDal5QD]T2QD^T2PDmn;QD
_T2QD`T2QDaT2WD0QDbT2PDYj4XD0SD0WD0QDcT2QDdT2TD1QDeT2XD0WD0QDfT2P@]f3PDmj2QDgT2XD0SD0WD0QDhT2P@n
GP@[j4QDiT2S@0QDjT2XD0WD0QDkT2QDlT2Q@T4QDmT2XD0PD]f3WD0PD]P6XD0SD0WD0QDnT2PDZd2XD0QDoT2WD0QDPU2T
D1QDQU2PDYj4XD0SD0QDRU2PD]f3PD`j4PD]f3QDSU2SD0QDTU2QDUU2QDVU2SD0QDWU2P@aj4P@gj4WD0Q`1]4QDXU2XD0Q
DYU2QDZU2QD[U2SD0QDYU2PDZd2QD\U2QDQLQD]U2QD^U2QD_U2PD]l5WD0QD`U2SD0XD0QDT4WD0PD]l5QD`U2SD0XD0`DY
j4`D`Q6`Dc]5WD0PD]l5QD`U2QDaU2XD0WD0QDbU2P@Yj4QDcU2XD0PDjR3QDT4QDdU2QDjIQDeU2QDfU2QDT8Q@_4QDgU2P
DXf3QDS:QDhU2PD`j4QDS:QDiU2QDT8QDT4WD0PD]f3QDjU2XD0QDkU2QDT8QDlU2QDmU2WD0QDnU2XD0QDoU2P@QT6QDPV2
QDT4QDQV2QDRV2QDSV2QDTV2PDVf3QDUV2PDVf3PDVf3PD_l5SD0PD^_;PD]f3Q`1]4PD_l5QDVV2QDf?QDWV2QDXV2PD`]5
PDfj4QDYV2PDkX:PDjP6PDhS6PD]j4QDZV2PDTn2PDdLQD[V2PD[j4PDed2PDHPDno;QD\V2PD_l5QD]V2PD]l5PDZQ1PDn2
PD`j4PD]l5PDXZ9PD_d3PDTf3PD`j4PD]l5PDXZ9PD\j4PDoo;PDXf3PDoo;PD^j4PD]l5QD^V2PDcc9PD[j4PDU6PDQP<PD
Vf3PD]l5QD_V2PD[j4PD[5PDXf3PD\P4PDXf3QD\4PDRP<PD_l5PDSP<PD_l5PD_l5PDZR;QD\4PDVf3PDbg3PDQn2PDXj4P
D_l5QD`V2PDai3PDYj4QD_>QDaV2PD]l5PDme9PDYj4PD_l5PDS[:PDn\1PD_l5PDUP<QDbV2PDjY:QDcV2PD`j4PDVP<PDW
P<PDXf3PDXP<PD_a:QDdV2PD_l5PDiW4`DUf3PDi1PD`j4PD[EPDXf3PD_l5PDmk:QDeV2TD1PDYP<PD\j4PD_l5PDU^3PDY
j4QDfV2PDZP<PDYj4QDgV2PD[P<PDUW4PD[j4PDPg3PDfDQDPj1PD`j4QDhV2PDWh:PDYj4QD\4QDiV2PD_l5TD1QDjV2QDk
V2QD\4QDlV2QDmV2QDnV2QDoV2TD1QDPW2QDQW2PD_P<PDYj4QDRW2QDSW2PDU_3VD0QDRW2QDSW2PDU_3QDTW2QDmIPDSf3
PDZj4QDcNQDUW2QDaP2QDVW2QDWW2PDYj4PD_d3QDP=TD2PDaP<QDXW2PDjR3PDoP6QDYW2QDde1TD1QDZW2PDfm2PD]KPD]
KPD`j4PDU^3PDQEPDhh3PDZj4PDT8PDYLPDjh3PDhg6PDYLPD]l5PDU_3PDYLQD[W2PD`j4QD\W2QD]W2PD]P6PD]l5PD]P6
PD]l5PDbP<PDbP<PDW5PDPX;PDnQ1PDgj4PDoKPDgj4QD^W2PDoKPDgj4PDRd3PDU\1PDgj4PDbZ5PDgj4PDS^1PDgj4PDRg
3PDcP<PDdP<PDdP<QD_W2PDUf3PD`j4PD]l5PDeP<PDXf3PD]l5PDXm2PDYj4PDfP<QD`DQD\4PDmP4PDn\1PDZ^3QD`W2PD
]f3QDaW2PD]l5PDgP<PDYj4PD]l5PD_m1PD]j4PD]l5QDbW2SD0PD]l5PD\W5PD`j4PD]l5PDbMPD[j4PD]l5PD[n2PDd3PD
]l5PDZR;PDYj4PD]l5PDkP<QDcW2PDoP6PDma3PDjR3QDdW2PDmP<PDnGPDXj4PDal5QDeW2QDdCPDiHPD^j4PDZR7PDTn2P
DoR:PD]l5PD[6PDZR6PDZd2PDnQ1PDgj4PD]9PDma3QDfW2QD\4PDRP<PDXf3QD\4PDYo;QDgW2QD\4QDhW2QDiW2QDjW2P@
Sf3QDkW2PDSf3QDlW2QDmW2PDko5PDeS3PD_]5PDfj4PD]l5PDTX3PD`d3PD`j4PDVf3PDge4PDXg3PDVf3QD\4PDl\1PD[6
PD[3QD\S1PD`j4QD\4PD]b9PDkd3PDXf3QDnW2PDjR3PDWf3PDYi3PDVf3QDoW2QDPX2PDc3PD`o2QDQX2QDRX2PDaf5PD_l
5QDSX2QDTX2QDUX2QDVX2QDjW2QDVNQD\4PDQn2PDdc9PDYj4PD`e6PDYj4PD_l5QDWX2QDXX2PDXf3PDTDPD`j4QD`DPDiD
PD_l5PDW]:PDVf3PD_l5PDYi3QDYX2PDT8PDYj4QD\4PDn\1PD_\;PDZX3PDWQ<PDYLPDjY:QDZX2QD[X2QD\X2PDk8PDTn2
PDoR:QDX1QD]X2P@Yj4P@_l5QD^X2QDGPD_l5QD_X2QD@PDTf3P@]l5QD`X2QD@PDZd2P@]l5QDaX2QD@PD_l5QDbX2QDcX2
QD@PD_i3PD^j4PD_i3PD^j4PD`P6QD@PD]j4PDTDQD@PDYQ<QD@PD`j4PDZQ<QD@PDWf3PDYj4QD\4PDVo5PD`j4QDBPDUf3
PDQP6QDBPD`j4QDdX2S@0QDeX2PDZd2PD]l5QDfX2QDBTD2PDXf3QD\4PDRP<QDBPD_l5QDgX2QDBQD\4QDhX2PDUf3QDCPD
_l5QDiX2PDYj4QDCPD_l5QDjX2QDCQDkX2QDCPD]l5QDlX2QDCQD\4PDn5QDCPD]l5PDgi2PDZj4QDCQDmX2QDnX2QDDPD_l
5QDiX2QDoX2QDDPD_l5QDPY2QDDPD`j4PDQh2QDDPD`j4PD_l5QDQY2QDDQD\4QDRY2QDDQD\4PDVk4PDVo5QDDPDT?QD_DQ
DDPDUf3PD`j4QDVQ1PDUf3PD`j4QDVQ1S@0PDn2QDETD2PDVf3QD\4PDad:QDETD2PDXj4PD`Q<QDEQDSY2QDTY2QDEP@^l5
PDQb:PDVf3PD_l5QDEP@]l5PDnR4PDVf3QDEQD\4QDUY2QDFPD]l5QDVY2S@0QDWY2QDFQDXY2QDAQ@YY2S@0PD]o3PDVf3Q
DAQD\4QDZY2QDAQDZ4S@0QD[Y2QD\Y2QDAQD]Y2TD1QD^Y2QDATD2PDQ^5PDRc6QDAQD^i1PD`j4QD_Y2QDAPD]l5QD`Y2QD
aY2QDbY2QDLQD\4QDcY2QDLPD_l5QDdY2QDNPDkQ<QDNQDeY2QDfY2QDR1QDgY2QDT1PDno5QD\4PDVk4QDT1PDVf3QDhY2Q
DT1PDVf3PDXf3PDoo;QDT1PDSf3QDiY2`D_l5`D]l5`D^l5`DQg3`DRg3QDT1PD`j4QDjY2PD]9QDT1PDYj4PDWU3QDKPDWf
3QDkY2P@_l5PD]V5QDKQD[8QDlY2QDKQDmY2QDnY2QDKQDoY2QDJPD_l5QDPZ2PDkb3QDJQD\4QDQZ2QDJQD\4QDRZ2QDSZ2
QDJPDXf3PD_l5QDTZ2QDJTD2PD`j4QDUZ2QDJPD`j4PDoKPD\8QDQ1PD_l5QDVZ2QDQ1PD]l5QDWZ2PD``6QDQ1PD_l5QDXZ
2QDYZ2QDS1PDWf3QD_>QDZZ2QDS1QD[Z2S@0QD\Z2QDS1QD[Z2S@0PD`j4PDeCQDW2PD_l5QD]Z2QDW2QD\4PDbU3QDU2PD_
l5PDe3QDZ2PD]l5QD^Z2QDW1PD]l5PDWR<QDW1PD]l5QD_Z2QDW1QD\4QD`Z2QD_1QDaZ2QDbZ2QD`1PD_l5QDcZ2QDa1PD\
j4PD``6QDa1PD]j4PD_l5QDa1PD_l5QDdZ2QDeZ2QDf1PD_l5QDfZ2QDf1PDVf3QDgZ2QDg1PD]l5PDW8QDg1QDhZ2QDg1PD
Zd2PD]l5QDg1QD\4QDiZ2QD^1PDma3PDca:QDm1QDjZ2QDS2PDZd2PD]l5QDS2PD_l5PDV<QDR2PD[j4QDkZ2PD[j4PDZQ1P
Dil9QD[2PDVf3PDoP6QD\2PD_l5PDjk:QD]2PDWf3PDYj4QD\4PD[5QD]1QDlZ2QDmZ2QD\1QD\4QDnZ2QD\1PD_l5QDoZ2`
D_l5aDR4QD\1TD3PDgb3PDWf3QD\1TD3QDeX2VD0QD\1TD3QDeX2QDP[2QDe1QDQ[2QDe1PDZj4QDoW1QDl1QDR[2QDl1PD_
l5PDk[:QDl1QD\4QDS[2QDl1QDT[2QDU[2PDXf3PDc_2PDYR6PDXf3PDoKQDV[2PDXf3QDW[2QDX[2PDXf3PD]l5QDY[2QDZ
[2PDXf3PD]l5PDn\2PDYj4PDXf3PDPb3QD[[2PDXf3PDS[:PDn\1PDXf3PD_l5QD\[2PDXf3PDdV4PD[l2PDVf3PD_l5QD][
2PDVf3PD_l5QD^[2QD_[2PDVf3PDn\1PDYj4QD`[2VD0PDVf3PDn\1PDYj4QD`[2QDa[2PDVf3QDb[2PDVf3QDc[2VD0PDVf
3QDc[2QDd[2PDVf3PD]l5QDe[2PDVf3QDf[2QDg[2PDVf3PD_l5QDh[2PDXj4PD_l5QDi[2QDj[2QDk[2PDXj4QDde1QDl[2
PDTm5PD`j4PDUQ6PDn\1PDYj4PD_l5QDm[2QDn[2PDYj4QD^R1QDo[2QDP\2PD]EPDYj4QDQ\2QDR\2PDUk4PD]l5QDS\2QD
T\2PD]l5PDT3PD_i3PD]l5QDU\2QDV\2PD]l5QDW\2QDP>PD]l5PDmR<PDYj4QDcNQDX\2QDY\2QDZ\2PD]l5PDTX3QD[\2P
D]l5QD\\2QD]\2PD]l5PDhS6PD[Z:PD]l5PDTi3PDV6PD]l5PDoR<PDYj4PDmk3PD]l5PD_8PDXf3PD]l5PDPS<PD[5PD]l5
PDQS<PDYj4PDTDPD]l5PDYLPDRS<PD]l5PD\]5QD^\2PD\]5PDSS<PD_4PDSS<PD]l5PD^]1PDnQ1PD]l5QD_\2QD`\2PD]l
5PD_]1QDa\2PD]l5QDS\2PDW6PDlCPD^j4PDmCPDkQ<PD^j4PDie2PDlCPDYj4PDRd3PDUS<PDXf3PD_l5PDYR6PDTf3PD]9
PDn2PD]9PD^j4PDjT;PD_9PD^j4PDg`5PD^j3PD^j4PDe]4PDYk3PD^j4PDVS<PDiHQDb\2PDiHPDSQ5PDS[:PDn\1PDn\1Q
Dc\2PDZR;QDd\2PDkb3QDe\2PD[k4PDVf3PDhj9PDVf3PDmP;PDVf3PD\6PDb]1PDXW3PDb]1PDVQ6PDYi3`D^f3`Dcb3PDV
Q6PD_l5QDf\2PDVQ6PDZP3QDg\2QDh\2PDS];PDgc9QD^R1PD_Q4PDVf3PD_l5QDi\2PD_l5QDj\2PDYj4PD_l5QDZZ2QDk\
2PD_l5PDdc2PDYj4PD_l5PDXMPDYj4PD_l5PDTb9QDl\2PD_l5PDfS3PDXg3PD_l5QDm\2QDn\2PDRd3PDd^6PDjY:Q@_>QD
o\2PDjY:PDTQ6QDP]2PD]P6QDQ]2PD]l5QDR]2PDWR6PD]l5PDnm4PDWR6QDS]2PD]f3PD`1PD]l5PDjo3PD]f3QDT]2PD]l
5QDU]2PDcT:PDjP6QDV]2PDcT:PDPi3PDYj4PDHPDeo2PD]S<PDHPDZe3PD^S<PDiZ9QDW]2PDo\9PD_S<PD`S<PD^j4PDgH
PD`d3PD`j4QD\4PDPb3PDYj4QDX]2PDPb3PDZ^3PDjR1PDVf3PDoP6PDb]5PDfj4PDeCPDgHPDSY3QDY]2QDZ]2PDoo;PD^j
4PDaS<PDXZ:QD[]2QD\]2PDdLPDSf3PD[j4PD_l5QD]]2PDSf3PDdb3PD[j4PDSf3PD^j4QD^]2PDSf3PDZj4PDjR3PDoP6P
DWj;PDoP6PDl^3PDTR<PD^j4PDb]:QD_]2PDf_3QD_]2PDR]1PDbS<PDcS<PD_i3PDiDPDYj4PD]6PD`^2PDgj4PDXh3PDYR
6PDXi3PDUf3PD_l5PDXi3PDVf3PD_l5PDed4PDYj4PDXl9PDfd4PDYj4PDXl9PDYi3QD`]2QD_>QDa]2PDXm2PDYj4PDfP<P
DUX4PDYj4PD_l5PDULPDgj4PDdS<PDn`7PDeS<QDb]2QDc]2TD2QDd]2PDV3PD]l5PDZa:QDe]2QDf]2PD]EPDNPD^j4QDg]
2PDhf3PD`j4PDX:PDhf3PD`j4QD\CQDh]2PDdCPDXf3QD\4PDUR;PDZj4PDQe3QDi]2PDUGPDnP4PDUf3PDfS<QDj]2PDoP6
PD_l5PDfQ<PDjR3PDgS<PDjR3PD\f:QDk]2QDaV1PDhS<PDjR3PDd4QDl]2PDiQ7PDVf3QDm]2QDn]2TD1P@nGPDjS<QDo]2
P@ma3PDe]:QDXX2PDUf3QDaX1QDP^2PDSf3QDP>QDQ^2PDWf3QD`Y1PDg3PDn2PDn2PDg3PDg3PD^j4PDn2PD]l5PDP`;PDj
[9PD^j4PDkS<PDZl4PD_l5PDnQ;PDV]1QDR^2PDQMPD`j4PD]j5PD]l5PDXIPD`j4PD^l5PDYf4PDYY;PD^l5PDe2PD`j4PD
^l5PDU6PDl[:PD]l5PDlS<PD]l5PDmS<PDeDPD]l5PDnS<QDS^2PD]l5PDie4PDZ4PDXj4PD]l5PDkk:PDXj4PDoS<PDXj4P
DPT<PDWf3PDVf3PD]l5PDQT<PDS1PDRNPD_l5PDS1PDXf3PD_l5QDT^2PDPg3PDi7PDb^;PDQg3PDb^3PDb^;PD_]5PDiCPD
fj4PDYf3PD`j4PD]Y3PDYf3PD`j4PD_l5PDhP1PDXf3PDRT<PDXf3PD_l5PDjR1PD]l5PD]_9PDoh:PDPi3QDU^2PDc7PDTT
<PD]l5PDV]1QDV^2PDfh3PDPi3PDVf3PDlo5PDlb3PDHPDQg3PDPW:PDjm:PDdo2PDfj4PD_l5PDm`9PDVo5QDW^2PDoP6PD
n7PD^P6QDX^2QDj_1QDY^2PD[j4PD^P6PD^l5PDVR:QDZ^2PDma3QD[^2PDXf3QD\4PDVk4QD\^2PD_b3PDPX3QD]^2PD`j4
PD_l5QD^^2QD_^2PD]l5TD1QD`^2PDHQDa^2QDb^2PDlFPD\]5PDgj4PD]l5PDmP;QDc^2QDd^2PDgj4PDYLQDoW2PD_l5PD
YT<PDHPDo2QDe^2PD]T<PDYj4PDPd4PDTQ1PD`j4QDf^2PD^T<PDQn2QDg^2QDh^2QDi^2PDTc:QDj^2QDk^2PDSd:PDQa:Q
Dl^2QDm^2PDno5QDn^2QDo^2VD0QDn^2QDo^2QDP_2PD\j4PDQ;VD0PD\j4PDQ;PD1QDQ_2P@Vf3PDlf2VD0QDQ_2P@Vf3PD
lf2QDR_2QDP=TD2PDke5PDma3PDcj4QDS_2QDcCQ@V;QDT_2TD2PDYR;QDU_2PDZj4PD]l5PDn\1PDYj4QDde1PDSf3PD`j4
QDV_2PD[j4PD]l5PDWX:PDYj4PDQg3PD]l5PDcT<PDda:QDW_2PDXj4PD_l5PDgT<PDfNPDdi3PDXj4PDoP6PDXj4PDie4PD
Xj4PDhT<PD^j4PDXj4PD_l5PDl4PDYj4QD\4PDXj4PDiT<PDXj4PD]l5QDX_2P@kT<QDY_2PD_l5PDlT<PD\W2PD`j4PDmT<
PDnT<QDcV2QDZ_2QD[_2QD\_2PDao1PDXf3QD]_2PDUf3PD_l5PDli3PDWi3PDme3PDPb3PDYj4PD\_:QD^_2QD__2PDfEQD
`_2PDXf3PDma3QD\4PDTOPDUP6PDb]:QD\4PD`i:PDS1PDYi3PD^j4QDa_2PDWf3PDHPDnU4QDkQ2PDYT;PD^d3PDUf3PDdD
PDPg3PDQU<PDoQ1PDWf3PDYj4QD\4PDRn9PDma3PD_l5QDb_2PDoP1PD_l5PDRU<PDWb4PDXf3PD]l5PDSU<PDcGPDS`;QDc
_2QDd_2QDe_2PDna3QD\4QDf_2PDUU<PDVf3PD_l5PDT?PDXf3PD_l5PD_l5PDPi3PD]^;PD_l5PDjS;PDl4PD_l5PDdo2PD
Zj4PD`OPDoKPDhg6PD`j4PDHPDVU<PD`f3PDiS6PDZd2QDg_2PD]l5PDWU<PDZb:QDb@QDh_2PDR8PDd8PDXf3PDZU2PD]\2
PDWf3PDYU<PDWf3QDP1Q@Z4S@0QDi_2PD`j4PDdLQDP1QDj_2PD`j4QDk_2QDP1PDHPDPg3QDl_2QDP1QDm_2QDl_2QDP1PD
`j4QD\4PDVk4QDP1QDn_2PD`j4QDo_2QDIPD]l5QDm>QDIQD\4QDP`2QDQ`2QDIPDWf3QDR`2QDZ1QD^9QDS`2QDZ1QDhBS@
0QDT`2QDHQDU`2QDHQDV`2TD1QDW`2QDHPDXj4PD_l5QDX`2QD@PDUP6PD_l5PDeb:QD@PDUf3QDY`2QDZ`2QD@PDma3QD_>
QD[`2QD@PD`j4QD\`2QD@PD`j4PD_l5QD]`2QD@PDWf3QD^`2P@_l5PD[`3QD@PDXf3QD_`2QD@QD``2QD@PDXm2PDXf3PD\
Y3QD@PDXm2PD_l5QDa`2QD@PDTf3QDb`2QD@PDTf3PD_l5QDc`2QD@PDTf3PD]l5QDd`2QD@PD[P6PD_l5QD@PDm`9`D`j4Q
D@PD`j4PD^6QD@PD]l5QDe`2QDf`2QDMQDg`2QDh`2QDMQDi`2QDj`2QDMPDRc6QDV1QD^9QDk`2QDV1PDZd2PDWQ1QDDPD_
l5QDl`2QDm`2QDDPDnGPD[j4QDDPDWf3PDYj4QDn`2QDDQDo`2QDDPDUf3QDPa2QDDPDVf3QDQa2QDRa2QDDPDS1QDSa2QDD
PDai3PDYj4QDDPD`i3PD[j4QDBQD\4QDhX2PDUf3QDBTD2PD[j4PD]l5PDoU<QDBPD_l5QDTa2QDBPDZj4PDP^:QDBTD2PDZ
j4PDP^:QDBQDUa2QDVa2QDWa2PDkR;QDCPD]l5QDXa2QDYa2QDCPD]l5QDZa2QDCPDjn:QDCPDQQ1PD[j4QDCQDZEQD[a2QD
EQD\4QDR?QD\a2QDETD3PDXf3PD_l5PDhHQDEQD]a2P@jR3QDFPDWf3QD^a2QD_a2QDFQD`a2PDZd2QDaa2PDZd2PDTV<PDR
a4PDZd2PD]l5QDba2PDZd2QDcNQDca2QDda2PDZd2QDea2PDZd2QDfa2QDAQ@Z4S@0QDga2QDha2QDAPDHQDia2QDAPDHPDT
8PDZj4QDAPDWP1PDco2QDAPD^2QDcV2PDeS3QDAPD]l5QDja2PD`j4QDka2QDAQD\4QDla2QDma2QDLPD\]4QDLQDna2QDoa
2QDLQDPb2S@0PDYf3QDLTD2PD`j4PDfV<QDJTD2PDVf3PD_l5PDYf3QDJTD2PDVf3PD]3QDJTD1PDUf3QD\4QDJQDQb2QDRb
2QDJPDoP6QD\4PDnn3QDJPD_l5QDSb2QDJPDhV3QDe\1QDKPD_l5QDTb2QDU1QDUb2TD1QDVb2QDR1PDai:QDR1QDWb2QDXb
2QDR1PDXf3QD_>PDVo5QDR1PDVf3PDiV<QDk1PDVf3QD_>QDYb2QDk1QDZb2QD[b2QDk1QD\b2PD^j4QDk1PDVf3QD\4QD]b
2QDa>PDVf3QD_>PDRa:QDR2QD_>PDga:QDR2QD^b2PD\j4VD0QDR2QD^b2PD\j4QD_b2QDW1PDTm5PDa^:QDW1PDWi3PD^j4
QDW1PD_l5QD`b2QDW1PD[R:PDSf3QDW1PDjR3PDc_2QDW1PDZj4PDT8QDW1PDSf3QDW1PDTP3QDX1QDab2P@ma3QDX1Q@cNQ
D^X2QDY1QDbb2TD1QDcb2QD[1QD_>QDdb2QD]1PDXf3QDeb2TD2QDfb2QD]1TD2PDXf3PDXj4PD_l5QD]1PDci3QDb1TD2QD
gb2TD1QDhb2QDb1PD_l5PD^_;PDTf3QDb1QDib2TD1QDjb2QDb1QDkb2PDTf3QDn1QDlb2TD1QDmb2QDS1TD2QDnb2QDob2P
DPi3QD_1QDPc2TD1QDQc2QDT1PD]l5PDmV<QDT1PD`j4QDRc2QDSc2QDT1QDTc2TD1QDUc2QDf1PDoP6PDma3QDVc2QDf1PD
Vf3QDWc2QDf1PDnGPD]j4QD_>S@0QDXc2QDh1PD]l5PDS_;QDh1PD_l5PDPi3QDi1PDjR3PDVf3PDVi3QDi1PD_l5PDSi:QD
j1QDYc2TD1QDZc2QDc1QD[c2`D^j4`D4`D^Y3`DXk3QDc1PD_l5QD\c2PDZj4QDe1PDTf3PD`j4QD]c2QDo1QD^c2TD1QD_c
2QDGPD]l5QD`c2TD1QDac2QDQ2PD_l5QDbc2PDhe2QDV2QDcc2QDdc2QDY2QDec2TD2QDfc2QDZ2PD_l5QDgc2TD1QDhc2QD
^2QDic2TD2QDjc2QD_2PD^l5PDRW<QD_2PD_l5PD`d3QDX2PDSf3PD`j4QDX2PDXf3PD_l5PDYP6QDX2PDVf3QDcV2PDSW<Q
Dd1PDUf3QDd1QDcV2QDkc2QDd1QDZES@0QDlc2QD\2QDmc2TD1QDnc2QD?QDoc2QDPd2TD1P@^d3QDcNQDQd2P@Vo5PD`j4P
Do2PD]l5PDlf2QDRd2QDSd2PD]l5QDTd2QDUd2`E`j4`EXj4`E]j4`EXf3`ETP6QDVd2QDWd2PD]l5PDYc3PDi]:PD]l5PD\
^9PD_W<PD]l5PD[3PDXf3PD]l5PDSGPDXf3PD]l5PDmk9PDXf3PD]l5PDj;PDYj4QDXd2PD]l5QDYd2PDZj4PD]l5PDST;PD
[Y3PD]l5PDbW<PDdY4PD]l5QDZd2QD[d2PD]l5PD[]6PDYj4PD]l5PDV]5PD`j4PD]l5PDf]3QD\d2PD]l5PDWk3PDQOPD]l
5PDTNPDmV:PD]l5PD]]5PDfW<PD]l5PDZ\3PDgW<PD]l5PDhW<PDXf3PD]l5QD]d2QD^d2PD]l5QD_d2QD`d2PD]l5QDad2Q
Dbd2PD]l5QDcd2QDdd2QDcNQDed2PDWg4PD]l5QDfd2QDgd2PD]l5PDoQ;PDXf3PD]l5PDT?PDi6PD]l5PDnNPDWk3PD]l5P
Db\3PDYj4PD]l5PD\k3PD`f3PD]l5QDhd2PDPV4PD]l5QDid2PDS[2PDmW<PDS[2PDTP<PD]l5QDjd2QDkd2QDld2QD\4QDm
d2PDWf3PDYj4Q@_>QDnd2QDod2PDUP6PD_l5PDiW4PDWf3PDYj4QDPe2PD[j4PDQ^5QDQe2QDRe2PDQ^5QDSe2PDQ^5PD]l5
PDge4PDSf3PD[P6PDjR3PDSf3PD_l5QDTe2PDSf3PDXf3QDUe2PDbDPDSf3PD`j4QDVe2PDSf3PD`j4QDdCQDWe2PDSf3QDX
e2QDYe2QDZe2PDUf3PD_l5QD[e2PDUf3QD\4PDbU3PDUf3PDVf3PD_l5QD\e2PDUf3QD]e2PDVf3PD_l5QD^e2QD_e2PDVf3
PD_l5QD`e2PDVf3QDcV2QDae2Q@be2PDVf3QDce2QDde2PDVf3PD]l5QDee2TD1QDfe2PD`i3PD_l5QDge2PD`i3QD\4QDhe
2QDie2QDje2TD1QDke2PD`P6QDcNQDle2PDYP6QDcV2QDme2QDne2PD]j4QDoe2PDba3PD^j4PDhS6PDoQ1PD^j4PDbi4PDm
k9PDXf3PD_l5PDZj4PD_l5PD_X<PDYj4PDjR3PD]j4QDPf2PD`j4PDQMPDZj4PD]l5PDfEPD]l5PDU_3PDV]1PD`j4QDQf2P
D_9PDUn2PDS7PD_9PDXf3PD_l5PD]9PDXf3QD_>QDRf2PDcb3PDn9PDo2PDbMQDT`1PDS9PD\_:PDXf3QDSf2PD^FPDXj4PD
j4PDXf3PD]l5QDTf2PDXf3PD_l5QDUf2VD0PDXf3PD_l5QDUf2QDVf2PDXf3PD]l5QDWf2QDXf2PDXf3PDXj4PD_l5PDVLPD
Xf3QDYf2PDXf3PDgi2PDab5PDXf3PDPg3PD_f;PDnX<PDYj4PDoP6PDSS;PDdf3PDV_3PDZj4PD_l5PDl\2PDVQ6PDla3QDZ
f2PDo\:QD[f2QD\f2QD]f2P@Yj4QD^f2PDlb3PDci:PDSY<PDlb3QD_f2QD`f2PDaFPDXf3PD_l5PD`]5PDeLPD_]5PD`]5P
Dfj4QDaf2PDdb:PDQ_3PDlf2PDXf3PD_l5PDlf2PDVo5PD`j4PDlf2QDbf2PDlf2PDgZ:`Dln5`D^b6PD]]5PDci4PDTNQDc
f2TD1QDdf2QDef2QDff2QDgf2QDef2PDn7QDhf2PD_]5PDYj4PD_l5PD_b3PDiS6PDYj4PD]l5PDZY<PDiS6PD[Y<QDif2QD
jf2PD_T;PD^j4PD_T;PDnP6QDkf2PDkP6QDlf2QD[8PDXf3PDHQDmf2QDnf2PDHPDoU3PDZj4PDHQDof2PDHPDoKPDHPDQNP
D\Y<PDHPDQg3PDPW:PDHPDYd2PDTNQDZEPDlW3PD_j4PD]f3QDhBQ@]4QDPg2TD1QDQg2PD]f3QDRg2QDSg2TD1QDTg2PD]f
3PDT3PDWf3PD]f3PDSf3PD`j4PD]f3PDjY:QDUg2PD]f3QDVg2QDWg2PD]f3PDPNQD\4PD]f3QD^9QDXg2TD1QDYg2PD]f3P
DZj4PD_l5QDZg2PDcT:PD`j4QD[g2QD\g2PDXh3QD]g2TD1PDoT;PDma3PD^j4PDTQ1PDma3QD^g2TD1PDn\1PDS];PDZj4P
D_l5PDmS3PDaY<PDYP6QD_g2QDme2PDU<PDdb:PDno6PDVh4PDo\9PD_S<PDeV4PDdi3PDP]1QD`g2QDag2PD`j4QDbg2PD_
l5QDcg2QDdg2QDeg2TD1QDfg2QDgg2PDWf3QDhg2QDig2QDjg2QDW>PD_l5QDkg2PDXm2PD^j4PDXm2PDXf3QDlg2QDUZ1P@
[j4PD_b3QDmg2QDng2QDog2QDPh2QDQh2TD1QDRh2PDTm5QDSh2PDc3PDXf3PDZe3PDc3PDXf3QD\4PDPW:PD][:PDXf3PD_
l5QDTh2QDUh2TD1QDVh2QDWh2QDXh2QDYh2QDZh2TD1PDjl9QD[h2QD_>QD\h2QD]h2QD^h2TD2QD_h2PDmFPD^j4PD\T4PD
kk:PDmf4PDjb;PDQ^5PD\f3PDhS6PD\f3PD\f3PD\f3QD`h2QDah2QDbh2QDch2TD1P@^i5PDm2PDXf3PD_l5QDdh2PDZV4P
DoY<PD\j4PD_l5PDT?QDeh2QDcNTD1QDfh2PD`W<PDma3PDdZ4QDgh2QDhh2TD2PDQ^5PD_l5QDih2QDjh2PDiZ4PD^j4PDS
Z<PDTZ<QDkh2PDVi3PD^j4PDWi3PDR8QDlh2P@_l5PDR8PDUZ<QDmh2QDnh2PDS[:PDYj4PD_l5PDWZ<PD`f3QDoh2QDPi2P
D`f3PDPQ6PDXZ<PD`f3PD_4QDP>QDQi2PD`f3PDhS6PDb\5PD`f3PDfS6PD`f3PDgm2PD^j4PDo2PDgm2PDYj4PD_l5PDh]1
QDRi2PDNPD^j4PDTg;PDb\4PDUg4PDQg3PDb^3QDSi2PDQg3PDS1PDXR:PDQg3PDZ2PDRW<QDTi2PDST;QDUi2PD\]4PDQ^5
PD\]4PDUf3PD]l5PDe[1QDVi2QDWi2QDXi2QDYi2PD_l5PDTFQDZi2PD^a3PD_Z<QD[i2QD\i2TD1QD]i2PDUi3PDYj4PD_l
5PD[`3PDhb:PDl]4PD^j4PD]l5PD[j4PD]l5QD^i2PD[j4PDaZ<PDSb;PD[j4QD_i2TD1QD`i2QDgKQDai2PDU7PDZR;PDYj
4QDbi2PDbZ<PDdi3PDdo2PDZj4PDkn5PDm\1PDYj4QDci2QDdi2QDei2TD1QDfi2QDgi2PDVf3QDhi2TD1P@Y`3PDm`9QDii
2P@Yj4QDji2QDki2PDk8PDan2PDU3PDdR6QDli2PDmo5PDmg:PDeLPD`j4PD_l5PDe:PD\j4PD_l5QDmi2P@Yj4PD\j4PDfZ
<PD\j4PD_l5PDln5PD\j4PDYQ4PDPk2PDXf3PD[5PDgZ<QDT`1PD`l3PDcj4PD_l5PDil3PD^j4QDni2PDiZ<PD^j4PDWU5P
D^4PDgj4PDml9PDQHQDoi2PDZ]:PDci3PDcGQDPj2PD_Y5QDQj2PDkZ<PDlZ<QDRj2QDSj2TD2QDTj2PDfQ1PDiU:PDT3PD^
j4QDUj2PDmP;PDXf3PD_l5QDVj2QDWj2Q@\4PDWS;PD\j4PDmZ<PD]l5PDfa3PDSa4PDnR1QDXj2QDYj2PDTQ1PD^j4PDoZ<
PDTQ1PD`j4PDWS;PDTf3PDXj4PDlV<PDTf3PDXf3PD_l5QDZj2PDTf3PD_l5QD[j2QDlEQD\j2TD1QDnEPDP[<PD^j4PDQ[<
PDTc3PDgj4PDg^5PDch3PDTQ6QD]j2QD^j2QD_j2TD1QD`j2PDeMPDbj4PDWi3PD^j4PD]]5PDS[<PDci:PDT[<PD^a3PDXF
PDPX;PDkb3QDaj2PDU[<PD]l5PDVQ1PD\j4QDbj2QDcj2TD1QDdj2PDho3PDZj4QDej2QDfj2TD2QDgj2QDhj2PDXj4TD1QD
ij2QDjj2PD\j4PDV]1QDkj2QDlj2PDZMQDcNTD1QDmj2QDnj2QDoj2PDXf3PDP\1QDPk2TD1QDQk2PDYQ4PDaV3QDRk2QDSk
2TD1QDTk2PDnV6PD]P4PD[S:PDa[<QDmV2QDUk2QDVk2QDWk2PDno5PDe5PDni3QDXk2QDYk2PDc[<PDm_:PD[R1PD_l5PDY
^:QDZk2QD[k2PDiT4PDXf3PDUf3PD_l5PDYQ4PDVf3PD]l5PD^R4PDWf3PD`j4QD\k2PDVk4QD]k2PDje3QD^k2TD1P@Y_:P
DPg;PDYU5PDko:PDXf3PD]V4PD\Z<QD_k2QD\4QD`k2PDXi3PD^j4QDak2PDg[<PD_l5PDgW4PD_l5PDoj3PDYT;PD^d3PD]
`5QDbk2PDna3PD_l5QDck2PDSd3QDdk2PDPQ1QDek2PD]Y3QDfk2PDj[<PD`OPD]^;PDZf3PDnJQDgk2PDd_:QDhk2PDjS;P
DkS;QDik2QDjk2PDjj3QDkk2QD\4PDf[<PD_l5QDlk2QDmk2PD_l5QDnk2QDok2PD_l5PDi]:PDXf3PD_l5PDn[<PDeLPD_l
5PDXh3QDPl2PD_l5PDeQ;PDc3PD_l5PDjS;PDkS;PD_l5QDQl2QDRl2PD_l5PDm\1QDSl2PD_l5PDm`9QDTl2PDUP6QD_>QD
Ul2TD1P@iW4QDVl2QDWl2PDQ\<QD\4QDXl2QDYl2TD1QDZl2QD[l2QD[=PDU\<PDXf3PDV\<PDW\<PDbP1PDX\<PDY\<PD^j
4QD\l2QD]l2TD1PDTc3PDZ\<PD]j4PD\^9PD_W<PD`T6SD0QD^l2PDYj4PDSn2PDYj4PDVc4WD0QD_l2XD0QD]7`D_]2`D]V
3QDT4WD0PD_l5QD`l2QDal2XD0QFbl2QDT4Q`1]4WD0QDcl2XD0VD0QFbl2QDT4Q`1]4WD0QDcl2XD0QDdl2QFel2TD3QDT4
Q`1]4WD0Q`1]4QDfl2XD0VD0QFel2TD3QDT4Q`1]4WD0Q`1]4QDfl2XD0QDgl2WD0QDVQ1aDb4aDR4SD0PD^j4`D]l5`D^l5
`D_l5`DPg3aDR4SD0S@0XD0QDhl2QDil2Q`1]4WD0QDjl2XD0QDkl2WD0Qd1]4QDa2XD0QD]7aDR4WD0QDa2XD0QD]7aDR4W
D0QDVQ1Q`1]4QDa2XD0S@0QDll2QDml2PDo9QDnl2WD0Q`1]4QDol2XD0QF[P1QDT4Q`1]4WD0Q`1]4QDPm2XD0QDQm2QDT4
Q`1]4Q@VQ1WD0Q`1]4QDRm2XD0WD0QDa2`DfP6`DZj4`DYj4`D^j4`DXf3`DXj4`D`j4`Dfj4`D]P3`Dgj4`DjP6`DVf3`D[
j4`DZf3`D]j4SD0QDWW1XD0aDR4WD0PD_l5PDeCPD^j4XD0PDmCWD0QDV;PD_l5SD0QDSm2QDTm2XD0PD]j4`D\b3`Dl\<`D
oP6`Dho5`DQg3`DRg3`DRQ6`DPQ6`Dgo5WD0SD0QDUm2XD0`E_l5`E[F`EV8`E\FQDVm2TD1WD0QD`2XD0`DZ7`DeX4`DYU3
`DYj4QDWm2WD0PDUR6QDhBSD0XD0VD0QDWm2WD0PDUR6QDhBSD0XD0QD`@QDT4WD0QDXm2QDYm2XD0QDZm2QDe=WD0QD[m2X
D0QD\m2QD]m2TD1WD0QD^m2XD0VD0QD]m2TD1WD0QD^m2XD0QD_m2QFbl2TD4QDT4Q`1]4WD0QD`m2QDam2XD0VD0QFbl2TD
4QDT4Q`1]4WD0QD`m2QDam2XD0QDiR2QFQm2QDT4WD0PDHSD0XD0VD0QFQm2QDT4WD0PDHSD0XD0PD1QDbm2WD0PDHSD0XD0
VD0QDbm2WD0PDHSD0XD0PD1WD0QDhBPD_]1SD0XD0QFbl2WD0QDcm2PDdLQDdm2XD0QDT4QDem2TD3WD0QDfm2XD0`DYj4WD
0QDgm2TD1QDhm2QDim2XD0QDT4WD0QDjm2TD2QDkm2PDYj4QDUY1XD0WD0QDlm2PDYj4QDmm2QDnm2XD0WD0PDXh3QDom2XD
0`DXf3`DXj4WD0QDPn2XD0`DYj4WD0QDQn2QDRn2XD0`D_]2`D]V3`DZ5`DjX4`DaY3`D]j4`DYj4`DXf3`DVf3`Dfj2QFbl
2QDT4Q`1]4WD0QDSn2PD`j4QDTn2XD0WD0QDae1QDUn2TD1QDVn2XD0QDWn2PDl\2PDUn2PDdLPDn\2QDXn2QDUS1S@0QDYn
2PD`]1QDZn2PD]j4QDVQ1S@0WD0QD[n2XD0QD\n2QDV;TD1PD_l5QD]n2QFQm2TD1QDT4WD0PD]l5Q`1]4SD0XD0QD^n2QD_
n2WD0QD`n2XD0QDan2QDbn2QDcn2PD_l5QDdn2QDen2QDdn2QDen2QDfn2QDT4Q`1]4WD0QDgn2XD0QDhn2QDin2QDjn2`Dl
F`DYj4`DXf3PDRc6QDkn2QDln2QDmn2QDU4Q@Z4Q`1]4QDnn2QDVQ1QDon2PD_l5QDPo2QDQo2PDi[;PDab;QDRo2QDSo2PD
bR:QDTo2PD]f3QDUo2QDVo2PD]f3QDWo2PD]9PDXf3PD_l5PDhe4PD`o:PDVf3PDYLPDS2PDSf3PDm`9QDXo2QDYo2QDZo2P
D_l5QD[o2PD_l5QD\o2QE]o2QD^o2TD1WD0QD_o2XD0QD`o2QDcY1QDao2QDWW1QDbo2QDco2QDdo2QDeo2PD`j4QDfo2QDg
o2QDho2QDio2QDjo2QDko2PD^R1QDlo2PDP\1QDmo2PDo[1QDno2PD]f3PD]l5QDoo2PDZj4QDPP3QDQP3PDZj4PDP9QDRP3
QDSP3QDTP3QDUP3QDVP3PDYj4QDWP3PD]j4QDXP3QDYP3QDZP3PDQ]1QD[P3PD^\7PDjo:QD\P3QD]P3PDmP;PDXe3PDXh3Q
D^P3QDe4Q@TEQDUEWD0QD_P3XD0QDe4TD1WD0QD]f2XD0WD0YD1PD`j4PDWS;XD0QD`P3Q@aCWD0QDaP3PDSf3XD0QFbP3Y@
0WD0PDPe:XD0QDiFWD0QDcP3PD_l5QDdP3XD0WD0QDeP3TD1PDhg6XD0QFfP3Q@R4Y@0WD0QDgP3XD0QDhP3WD0QDiP3TD1Q
@jP3QDkP3XD0QFgIY@0WD0QDlP3XD0QDmP3QDR4WD0QDnP3XD0WD0QDlEQDoP3XD0WD0PDSf3PDXf3PDQP<XD0WD0QDhBS@0
PDW5PDZj4QDPQ3P@Yj4XD0VD0WD0QDhBS@0PDW5PDZj4QDPQ3P@Yj4XD0QDQQ3WD0QDRQ3TD2QDSQ3XD0SD0WD0QDTQ3QDUQ
3Q@VQ3TD1QDWQ3XD0QFXQ3TD1WD0QDYQ3XD0`D_l5`DeU3`DdU3`D]l5`DXf3`DXc<QDT4Q@Z4Q`1]4S@0WD0QDZQ3XD0VD0
QDT4Q@Z4Q`1]4S@0WD0QDZQ3XD0QD[Q3PDVf3PD_l5QD\Q3VD0PDVf3PD_l5QD\Q3QD]Q3PDXf3QD^Q3PDQ^5QD_Q3QD`Q3Q
DaQ3QFbQ3WD0QDcQ3XD0VD0QFbQ3WD0QDcQ3XD0QDdQ3QDeQ3TD2WD0PDUP6XD0VD0QDeQ3TD2WD0PDUP6XD0PD1QDfQ3QDg
Q3`DWd<QDhQ3S@0WD0QDiQ3XD0PDUNQDjQ3PDQ^5PDRc6PDWf3PDYj4PDRc6QDkQ3TD2PDUP6PD_]5PDfj4QDde1PD`o2PD]
7QDlQ3PDTf3P@_l5QDmQ3PDT8QDnQ3QDnQ3VD0QDnQ3PD1QDoQ3QDPR3QDQR3Q`1]4WD0QDRR3XD0VD0QDPR3QDQR3Q`1]4W
D0QDRR3XD0QDSR3QDTR3Y@0Q@U4Q@]4WD0QDc2XD0VD0QDTR3Y@0Q@U4Q@]4WD0QDc2XD0QDUR3QDVR3WD0QDWR3QDXR3XD0
QFb4TD2WD0QDYR3QDZR3XD0QD[R3PD[j4`DaGQF\R3TD1`Ea1`EV3`EUM`EVM`EH`EXf3`E_l5`E]l5`E^l5`EYj4`ESQ6`E
ho5`Emd<WD0QDb2XD0QDZIQ@_4WD0QDb2XD0QD]R3UD0WD0QDb2XD0SD0PD\W5PDYj4PDnd<QD^R3PDXf3PD_l5PDhHQD_R3
PDYj4PD]o3PDVf3PD_l5QD`R3PDVf3TD1QDaR3Q@Q=PDhe3QDo<QDbR3PDTm5PDnd<QDcR3PDYj4PDYd2QDdR3PDYj4PDc_2
PDW6PDYj4QDQl2QDeR3PDUf3PDl_9QDfR3QDgR3QDY_2PDUf3PD_]5PD]HPDQk9PDV8PDji:PDYS<QDhR3PDPV<PD_f;PDYf
3PDTS<PDlb3PD]^;PDh4PDX`:PDRW<QDiR3PDU6PD`P4PDVk4PD`P4PDo[1QDjR3QDl=QDkR3QDdCQDlR3PDma3PD_l5PDn\
1PD]l5QDmR3PDYj4QDnR3QDoR3QDPS3PD`j4QDQS3QDRS3PDVf3PD^e<PDje3QDSS3PDY_:QDTS3QDUS3PDTY4PD_j4PD\b;
PDil3PD^j4PDn7PD_b3PDXh3QDVS3PD]l5PDoEPDi6QDWS3QDXS3QDYS3PD]l5PD\]5PDnQ;PDPEPDVf3PDn\1PDX:PDVf3Q
DZS3PDXj4QD[S3QD\S3PDae<QDcNQD]S3PDnQ;QDcNPDYLPDRS<QD^S3PDVY3QD_S3PDW5PDZj4PDoP6PD]l5PD]Q1PDYj4P
D]l5QD`S3PD`j4PD]l5QDaS3QDbS3QDcS3QDhMQDdS3PD^Z9PDgj4QDeS3QDfS3QDgS3QDhS3PD_l5QDiS3QDjS3QDkS3QDX
k2QDYk2PDmFPD^j4PDW]:PDP1QDlS3QDmS3QDnS3PDVf3QDoS3QDPT3QDQT3QDRT3QDST3QDTT3QDUT3QDVT3QDWT3QDXT3Q
DYT3QDZT3TD1QD_DQD[T3QDlEQD\T3QD]T3VD0QD]T3PD1QD^T3PDTZ4QD_T3QD`T3PD]l5QDaT3QDbT3QDcT3TD1QDdT3QD
eT3QDfT3Q@gT3QDhT3QDiT3QDjT3QDkT3PDWf3PDYj4QDlT3PDoP6PDma3PD_l5QDmT3QDnT3QDoT3QDPU3QDQU3PDdb:PDQ
_3QDRU3QDSU3PDWk3PDQOQDTU3PDUP6PDXQ4QDUU3PDUP6QDVU3QDWU3PDZj4PD_l5PD_X<PDYj4QDXU3PD\]4PD]l5PDhS6
PD[Z:PDS[:PDYj4PD_l5PDWZ<PDi]:PDXf3PD_l5PD]EPDYj4PDe\9PDZd2QDYU3S@0PDYLPDRS<QDZU3QD[U3QD\U3TD3QD
]U3QD^U3PDYj4PDXj4PD_l5QD_U3PDYj4QD^9QD`U3QDaU3QDbU3QDcU3QDdU3QDeU3QDfU3PD_l5PDeg<QDgU3TD1QDhU3Q
DiU3PD_i3QDjU3PD_l5QDkU3QDeV2TD1QDlU3QDmU3QDnU3QDeLQD`DTD3PD\j4QDoU3QDSBPD_l5QDPV3PDPd4QDQV3QDRV
3QDSV3QDg_2PDVf3PDXR<PDXFPDPX;QDTV3PD[b;PDRc6PDWS;PD\j4PDPg3QDUV3QDVV3PDTf3QDWV3PDTf3QDXV3PDXf3Q
DYV3PDVLQDZV3QD[V3QD\V3P@[`3QD]V3TD1QD^V3QD_V3QD`V3QDaV3QDbV3QDcV3PD]h<PDYj4PDYLQDdV3QDeV3QDfV3P
DbZ<PDdi3QDgV3TD3PDZd2PDgj4QD[U2QDhV3SD0PDXj4PD]l5PDik:PDXf3QD\CQDiV3PDWf3PDYj4QDjV3QDkV3QDlV3TD
1QDmV3QDnV3TD1PDSf3QDoV3QDPW3QD^=QDQW3QDRW3PDRNQDSW3PDHPDcd9PDXh3QDTW3PDgNPDoDPD`e6PDYj4PD_l5PD_
d3QDUW3QDVW3PDnh<PDma3aER4`EQQ6`Eba3WD0QDWW3PDnGXD0VD0`D]j4aER4`EQQ6`Eba3WD0QDWW3PDnGXD0QDXW3`D]
j4WD0QDYW3PD[j4PD_l5QDZW3XD0WD0PDVf3QD[W3TD1PDPi<XD0WD0PDeGQD\W3PDVf3PDjP6QD]W3XD0WD0PDm9PDal5XD
0VD0WD0PDm9PDal5XD0QDfAWD0PDXj4PD]l5PD]]5XD0QD^W3WD0PD]]5QD^W3XD0VD0WD0PD]]5QD^W3XD0QD_W3WD0QD`W
3PDVf3QD\4PDXR:XD0WD0QDaW3PDma3XD0QDbW3WD0QDcW3XD0VD0QDbW3WD0QDcW3XD0QDdW3WD0QDeW3QDfW3XD0WD0QDg
W3PD^V<XD0WD0QDhW3PD_l5PDQHXD0WD0QDiW3PD_l5QDjW3XD0QDkW3TD4WD0Q@lW3QDmW3QDjP3XD0WD0QDlW3QDnW3P@Q
P6QDoW3QDjP3XD0WD0QDnW3P@QP6QDoW3QDjP3XD0WD0QDPX3PDUf3XD0`D`j4`D_l5`Dno5`DlG`DTf3`DWP6VD0WD0QDPX
3PDUf3XD0`D`j4`D_l5`Dno5`DlG`DTf3`DWP6QDQX3WD0QDkQ3PDUf3XD0QDRX3WD0QDSX3TD2QDTX3XD0VD0QDRX3WD0QD
SX3TD2QDTX3XD0QDUX3WD0QDnj2QDVX3P@]f3PDXf3XD0WD0QDj[1QDWX3QDXX3XD0WD0QDYX3Q@f]1QDZX3PD[j4XD0QD[X
3WD0QD\X3QD]X3PDXf3PDnZ<XD0WD0PDXf3PDnZ<QD^X3XD0WD0PDTNPDXf3XD0QD_X3WD0PDd`4PDXf3QD\4XD0WD0QD`X3
TD2QDaX3XD0WD0QDbX3QDcX3XD0WD0QDdX3TD1QDeX3PDVf3XD0QDfX3WD0QDgX3PDno5PD]6XD0WD0QDU4Y@0PDdR2XD0VD
0WD0QDU4Y@0PDdR2XD0QDhX3WD0QDiX3QDjX3XD0WD0QDkX3PD]l5TD1QDlX3XD0`DYj4WD0QDmX3XD0QDnX3WD0QDoX3PDU
P6PD`j4XD0QDPY3WD0QDUT3QDQY3QDRY3XD0VD0aDR4WD0QDUT3QDQY3QDRY3XD0QDSY3aDR4WD0QDTY3P@Yj4QD\4QDUY3X
D0WD0PDUQ6PD_l5PD^_5XD0WD0QDVY3PD_l5PD^_5XD0WD0PDoP6PDXj4PDie4XD0WD0PDWa4QDWY3P@Yj4PD\]4XD0WD0QD
XY3PD`j4PD\]4XD0WD0PDTm5PDnd<XD0WD0QDYY3QD\4QDZY3QD[Y3XD0WD0QD\Y3QD]Y3PD[j4XD0WD0QD^Y3PD_l5QD_Y3
XD0VD0WD0QD^Y3PD_l5QD_Y3XD0QD`Y3WD0QDaY3P@Sf3QDbY3PDni<XD0WD0QDcY3QDdY3QDeY3XD0VD0WD0QDcY3QDdY3Q
DeY3XD0QDfY3WD0QDmITD1QDR?QDgY3QDZ_2XD0WD0QDhY3PD`j4XD0QDiY3WD0QDjY3PDXf3PDYb;XD0WD0QDkY3Y@0QDlY
3TD1QDmY3XD0SD0WD0QDP=Q@nY3PDXf3XD0VD0WD0QDP=Q@nY3PDXf3XD0QDfAWD0QDoY3PDXf3XD0WD0QDYEQDPZ3PDoCXD
0VD0WD0QDYEQDPZ3PDoCXD0QDQZ3WD0QDRZ3PDYi3PDdb3XD0QDSZ3WD0PD[j4QDTZ3PDoP6QD\W2XD0QDUZ3WD0PDXf3QDV
Z3PD[j4XD0QDWZ3WD0PDVf3PD_l5QDXZ3QDYZ3XD0WD0PD]Q1PDbj4XD0WD0QDZZ3QDU=QD_>QD[Z3XD0WD0PDZd2P@]l5QD
\Z3XD0WD0QD]Z3PDXj4PD_l5XD0QD^Z3WD0QD_Z3XD0QD`Z3WD0PDPb3PDYj4QDaZ3XD0WD0QDbZ3PDSf3XD0`D_l5`D]l5`
Don3WD0PDSf3PDZj4QDcZ3XD0WD0QDdZ3PDXj4XD0QDeZ3WD0QDeW2PDgo5PDYR6XD0VD0WD0QDeW2PDgo5PDYR6XD0QDfAW
D0PD]l5QDfZ3QDgZ3QD\4QDhZ3XD0WD0PDVf3PDge4PDXg3XD0WD0PDma3PD_l5PDlc:XD0WD0PD^a2PDoc3XD0WD0QDiZ3P
DVf3PDbDXD0WD0PDXf3QD\4PDYo;XD0WD0QDVAQ@VQ1QDjZ3PDXf3QDkZ3XD0WD0QDnj2PD^j4PDmCXD0WD0QDlZ3QDmZ3QD
nZ3PDno5XD0WD0QDRBQDYHPDno5XD0WD0QDoZ3PD_l5QDP[3PDYj4XD0WD0QDoZ3QDQ[3QDR[3P@oh:PDYj4XD0SD0WD0QDS
[3QDT[3WD0PDm\9PD[k4PDZj4XD0WD0QDU[3TD2QDoX2PDYj4QD_>QD[Z3XD0WD0QDZ^2QDV[3TD2QDW[3XD0WD0QDX[3QDY
[3QD\4QDZ[3XD0WD0PDoP6QD[[3XD0VD0WD0PDoP6QD[[3XD0QD\[3WD0QD][3PD_k<XD0WD0QD^[3PD^j4QD_[3XD0WD0QD
`[3PD4QDa[3XD0WD0PDXf3PD_l5QDb[3XD0VD0WD0PDXf3PD_l5QDb[3XD0QDc[3WD0PDQ^5QDd[3PD^m2XD0WD0QDe[3TD1
QDf[3XD0VD0WD0QDe[3TD1QDf[3XD0QDg[3WD0PD]l5QDh[3PDYj4XD0QDi[3WD0QDj[3PD_l5PDck<XD0WD0QDk[3PD\j4P
D_l5QDl[3XD0WD0QDm[3PDZj4XD0QDn[3WD0QDT4QDo[3QDP\3XD0QDQ\3WD0QDP=PD`j4TD1PDZd2XD0WD0QDR\3TD2PDSf
3XD0VD0WD0QDR\3TD2PDSf3XD0QDS\3WD0QDT\3PDZj4PD_]5XD0WD0QDU\3QDV\3QDW\3XD0QDX\3WD0QDY\3PDZj4PDgCX
D0WD0QDZ\3TD1PD[j4XD0`DWQ1`DnF`DoFSD0QF[\3TD2WD0QD\\3Q@]\3QDg2XD0QF[\3TD1QDT4Y@0WD0QDh2XD0VD0QF[
\3TD1QDT4Y@0WD0QDh2XD0QD^\3WD0QD_\3Q@`\3PDUP6XD0QDa\3`D[`3`D\e3`DjR4`DP[4`Dln5`Din5`DYU3`DbF`DUT
4`Dfo3`DmY3`Dn]3`DT\4WD0QDb\3QDT_2TD1QDc\3XD0WD0QDZ^2PDXf3PDdb3XD0WD0QDd\3QD\4QDe\3TD1QDf\3QDg\3
QD_>QDh\3XD0WD0QDi\3QDj\3Y@0PDdLXD0WD0QDi\3QDj\3XD0VD0WD0QDi\3QDj\3XD0QDk\3WD0QDl\3QDm\3XD0QDn\3
WD0QDo\3PD[j4QD\4PDXR:XD0WD0PDTn2Q@P]3QDQ]3QDR]3XD0WD0PDbn2QDQ]3QDR]3XD0WD0QDS]3P@]f3PDdLQDT]3XD
0WD0QDU]3QDdCQDV]3PDYj4QD\4QDW]3XD0WD0QDX]3QDY]3PDeDXD0WD0QDZ]3PD`j4QD[]3XD0WD0QD\]3QDP>P@]l5QD]
]3XD0VD0WD0QD\]3QDP>P@]l5QD]]3XD0QD^]3WD0QD_]3PDVf3TD2QD`]3XD0WD0QDa]3PD`j4PDce<XD0WD0PDRk3PD`j4
PDZ6XD0WD0QDb]3QDc]3PDYj4PD[]5XD0WD0PDZl<XD0WD0QDd]3TD3QDe]3PDSf3XD0VD0WD0QDd]3TD3QDe]3PDSf3XD0Q
Df]3WD0PDk[4PDWf3PDYj4XD0WD0PDSf3PDXf3PDQP<XD0WD0PDcGPDXR:XD0VD0WD0PDcGPDXR:XD0QDg]3WD0PDj`4XD0V
D0WD0PDj`4XD0QDh]3WD0QDi]3QDj]3TD2PD]l<XD0WD0PD_Y5QDQj2XD0WD0QDk]3QD\4QDl]3XD0`DSf3`DTf3WD0PDXf3
QDm]3QDn]3XD0WD0QDo]3PD^j4QDP^3XD0WD0PDUP6QDQ^3PDSb;XD0WD0QDR^3QDS^3XD0WD0PD[j4QDT^3PDhY<XD0WD0P
D[P6QD_>QDU^3XD0VD0WD0PD[P6QD_>QDU^3XD0QDV^3WD0QDW^3QDT`1PDaZ:XD0WD0QDX^3P@Sf3PDXf3PDR\<XD0WD0QD
Y^3QDZ^3QD[^3Q@\4QD\^3XD0WD0QD]^3TD1QD^^3PD_l5QD_^3XD0WD0QDP=Q@[8QD`^3XD0WD0QDP=QDa^3XD0`DYW3WD0
QFb^3PDcOPD\j4XD0SD0UD0QFc^3TD3WD0QDd^3QDe^3XD0SD0WD0QDf^3QDg^3QDh^3XD0WD0PDm`9PDcZ<XD0WD0QDhMQD
^R1QDi^3XD0VD0WD0QDhMQD^R1QDi^3XD0QDj^3WD0QDk^3QDl^3XD0VD0WD0QDk^3QDl^3XD0QDm^3WD0PDUm<PDaV3XD0W
D0QDn^3Q@o^3PDZP3TD2QDP_3TD2PDoR:XD0WD0QDQ_3TD2QDR_3XD0WD0QDS_3TD2QDT_3XD0WD0QDU_3QDcNQDV_3XD0VD
0WD0QDU_3QDcNQDV_3XD0QDW_3WD0QDX_3QDY_3QDZ_3XD0WD0QD[_3XD0SD0WD0QD\_3P@\f3P@iS6P@gj4Q@]_3QD^_3QD
__3XD0VD0WD0QD\_3P@\f3P@iS6P@gj4Q@]_3QD^_3QD__3XD0QD`_3WD0QDdHPDHQDa_3TD2QDb_3XD0WD0PDWf3PDYj4P@
QU;QDc_3XD0WD0QDd_3QDe_3XD0QDf_3WD0QDcNQDg_3PDYj4XD0QDh_3QFi_3WD0QDj_3QDk_3TD1XD0SD0TD8PDfj4UD0Q
D[4SD0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0SD0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0QD[4QFl_3WD0Q`1]4QDj2XD0QDm_3UD
0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0QDi2TD1WD0QDj2XD0VD0UD0QDi2TD1WD0QDj2XD0QDn_3QDo_3WD0QDd2XD0VD0QDo_
3WD0QDd2XD0QDP`3`E]f3`EHQDQ`3Q`1]4WD0QDe2XD0WD0QDe2XD0QDR`3WD0QDS`3PDVf3XD0YD2`DXFWD0QDS`3PDVf3X
D0QDT`3`DXFWD0QDmV2Q@]4QDU`3XD0SD0WD0QDU4QDV`3QDW`3XD0QDX`3WD0QDU4QDY`3Q@\4QDZ`3XD0VD0WD0QDU4QDY
`3Q@\4QDZ`3XD0QD[`3`E>`En9QD\`3Q`1_4Q`1]4WD0QDk2XD0`DWk3`DXn<QD]`3WD0QD^`3QDT4XD0QD_`3WD0QD``3TD
3PDZj4QDa`3XD0QFb`3QDc`3Q`1_4Q`1]4WD0QDd`3XD0`DeX4`Ddn<`Den<`DVm3`DT4QDT4Y@0WD0PDVf3PDY9XD0`DnQ;
`D_l5QDb4QDT4PDVf3PD^_;QDe`3QDf`3QFgIQDg`3Q`1]4WD0QDj2XD0`DlKQDT4PDo[:WD0QDh`3XD0PDgn<SD0QDb4QDT
4Q`1]4QDi`3PD`i3QDT4QDj`3PD\j4QDk`3QDP=S@0S@0QDl`3PDXf3QDm`3WD0QDn`3XD0QDb4QDT4SD0PDVR6PDfj4WD0Q
Dj2XD0QDlAQDo`3Q`1]4QDPa3QF[P1QDT4YD0WD0QDj2XD0QDQa3QDT4Y@0WD0QDRa3XD0PD`j4UD0QD[4SD0QDb4WD0Q`1]
4QDj2XD0VD0UD0SD0QDb4WD0Q`1]4QDj2XD0VD0UD0QD[4QDb4WD0Q`1]4QDj2XD0VD0UD0QDb4WD0Q`1]4QDj2XD0VD0UD0
QD[4SD0QDb4WD0Q`1]4QDj2XD0QDSa3UD0SD0QDb4WD0Q`1]4QDj2XD0QDSa3UD0QD[4QDb4WD0Q`1]4QDj2XD0QDSa3UD0Q
Db4WD0Q`1]4QDj2XD0QDSa3WD0QDTa3QDUa3XD0PDXj4PDj4QDVa3PDhCPDXf3PDQg3PDie2PDHQDWa3QDXa3PD`j4QDYa3P
D^8`En9`E>QDZa3PDb^;PD`j4QD[a3QD\a3PD_l5PD[S<PDiNQD]a3PDei<QDTh2PDXf3PDoCPDYj4QD^a3QDhEQD_a3PDX4
PDXf3QD`a3PD`j4PDVf3PD`l5PDad:QDT4PDSf3PDZj4PDjR3QDaa3PD_l5QDba3QDca3PDoCPDYj4PDXj4PD]l5PDik:QDd
a3PD[j4QDb4QDT4Q`1_4WD0QDea3XD0QDb4TD1QDfa3QDga3S@0S@0WD0QDha3XD0QDb4QDkV2WD0QDj4Q`1]4QDia3XD0PD
Qi4QDT4PDPo<QDja3QDka3QDla3PDW]3PDYj4PDhe2PDna5QDma3PDHPDbY2PDXf3SD0PDbY2QDT4QDna3QDoa3QDPb3QFWC
TD3QDT4WD0Q`1_4Q`1]4QDj2XD0`D[j4Q@R4QFQa3QDT4Q`1_4Q`1]4WD0QDj2XD0QDQb3Q`1]4WD0QDj2XD0QDR4PDYj4QD
R4Q@b4`DlKWD0Q`1]4QDj2XD0`D`j4WD0QDRb3XD0Q`1]4QD]7QDW4Q`1]4WD0QDSb3XD0QDb4QDT4Q@W4WD0QDTb3XD0`Dl
a3`D`j4S@0aDR4QDUb3Q`1]4PDga5QDb4TD3QDVb3P@`j4P@dLWD0Q`1]4QDj2XD0QDb4TD3QDRU2WD0PD`j4SD0XD0QDb4T
D3QDT4Q`1]4WD0QDWb3QDXb3XD0PDPo<QDYb3QDZb3QDjP3PDVf3QD[b3PD[j4QD\b3PDno5QD]b3QD^b3QD_b3QD`b3TD2Q
Dab3QDbb3TD2QDcb3`EfL`EhL`EeL`EgL`EdL`EiLWD0QDn2XD0QDdb3`EfL`EhL`EeL`EgL`EdL`EiLWD0QDn2XD0QDeb3T
D2QD]7QFfb3QDT4Q`1_4WD0QDgb3XD0QD^Y1QDhb3QDib3TD2QDjb3QDkb3QDlb3TD1WD0QDmb3S@0QDnb3XD0QFfb3Q`1_4
WD0QDob3PD`j4XD0QDPc3QDQc3PDYj4aDRc3`DkV3SD0QDSc3QDTc3TD1PDgj4WD0SD0XD0QDUc3PDUf3PD\j4QDVc3TD2PD
ma3PDXj4QDWc3QDeW2QDb4WD0QDXc3XD0QDlY1PDVf3PD_l5PDoDPDYj4QD\CQDYc3QDZc3QD[c3QD\c3TD1PDSf3QD]c3QD
^c3Q`1]4WD0QD_c3XD0QD`c3QDac3PD`j4QDbc3PD_l5QDcc3QDdc3WD0QDec3XD0QDfc3QFfb3WD0QDgc3QDhc3XD0PD`j4
QDic3QD\f1QDjc3QDkc3WD0QDlc3XD0QDmc3QDnc3TD1QDoc3QDWCQDlW3Q@_4WD0QDPd3XD0WD0QDQd3XD0TD2QDRd3PD[j
4Q@Sd3WD0QDTd3XD0`DYj4QDUd3QDVd3S@0WD0QDWd3XD0WD0QDXd3XD0QDYd3QDZd3QFb4Q@_4WD0QD[d3XD0PD`j4QD\d3
Q@_4WD0QD]d3XD0QD^d3QDb4Q@TEQDUEWD0PDP3XD0QD_d3QD[P1WD0PDZP=XD0`D`j4QFb4QD`d3Q`1_4WD0QDad3XD0`D`
j4QDb4QDbd3SD0S@0WD0QDcd3XD0QFWCQ`1_4WD0Q@TEQ@UEQ`1_4QDm2XD0aDdd3Q@R4QDed3Q`1_4WD0Q@TEQ@UEQDm2XD
0QDb4TD2PDHPDc]5WD0QDm2XD0QDb4TD2PD^j4WD0QDm2XD0QDfd3WD0QDgd3XD0QDhd3QDTEQDUEWD0QDid3QDjd3QDkd3X
D0QDUEWD0QDid3QDjd3QDkd3XD0QDTEQDUEQDld3WD0QDmd3XD0QDUEQDld3WD0QDmd3XD0QDnd3S@0QDod3QDb4QDU4QDPe
3S@0WD0QDQe3XD0QDRe3QDSe3SD0WD0QDTe3QDT4Q`1]4QDUe3XD0PDPb3PDYj4QDVe3PD[j4S@0WD0QDWe3XD0QDXe3S@0S
@0WD0QDYe3XD0PDXf3PDPP=PDWf3PDYj4QDZe3PDXf3PDV6PD`j4QD[e3QD\e3P@]f3PD`j4QD]e3PD`j4WD0QD^e3XD0PDV
f3PDQEQD_e3QD`e3PDUQ=QDae3WD0Q`1]4QDj2XD0QDbe3TD1WD0PD]l5QDce3QDde3XD0WD0QDlAPD]l5QDee3TD1QDoX2X
D0P@Yj4QDT4PDVf3QDfe3WD0PD^_;XD0WD0QDge3QDhe3PD]P6XD0WD0QDh]1PDVf3XD0VD0WD0QDh]1PDVf3XD0QDie3`E>
`En9WD0QDje3XD0`D\j4WD0QDP=TD3PDVf3QDke3XD0QFkFTD2WD0QDle3PDSf3XD0VD0QFkFTD2WD0QDle3PDSf3XD0QDme
3QFkFTD2WD0QDne3QDoe3PD]j4XD0WD0QDlAQDPf3XD0WD0QDQf3QDRf3QDSf3XD0WD0QDTf3PD]l5Q`1]4QDUf3S@0QDVf3
XD0WD0PD_P3QDWf3QDXf3QDYf3XD0WD0QDPJPDXf3PD`j4XD0WD0QDZf3QD[f3TD1PDna5XD0VD0WD0QDZf3QD[f3TD1PDna
5XD0QD\f3UD0aDb4`D_l5SD0WD0QD]f3XD0QD^f3WD0QD_f3QD[4QD`f3QDaf3XD0WD0PDPg3PDYj4QDbf3XD0SD0`E>`En9
`E`j4`EYj4`Eo9`E^j4WD0QDl2XD0QDcf3WD0QDSU1TD2QDdf3XD0QDT<WD0QDef3P@]f3QDff3TD1QDgf3XD0`DZj4`Dc]3
`Db]3`DWk3`E>`En9WD0QDT4Y@0QDhf3XD0`DSf3`DTf3WD0QDT<QDif3TD2QDjf3XD0WD0QDm[3PD^j4QDkf3XD0QDlf3WD
0QDmf3XD0QDnf3WD0PDd:QD\4QDof3XD0WD0QDmITD4QDPg3XD0WD0QDQg3Q@Rg3TD1QDSg3XD0WD0QDZQ1QDTg3TD1QDUg3
QDVg3XD0`DQ8`DjU3WD0QDWg3QDXg3PDgj4XD0WD0QDYg3PDnGXD0VD0WD0QDYg3PDnGXD0QDZg3WD0QDe\1QD[g3P@Vk4QD
\g3XD0WD0QDQGPDVf3QDVQ1QD]g3XD0WD0QD^g3TD1QD_g3Q@^9QD`g3XD0WD0QDTKQD\4QDag3QDbg3XD0WD0QDcg3TD1QD
dg3XD0QFbP3Y@0WD0QDeg3QDP>XD0WD0PDXj4PD_l5QDfg3PDYj4XD0WD0QDlY1QD\4QDgg3XD0WD0PDiS6PD`j4QD_>XD0W
D0QDhg3TD1PD]l5QDig3PD`j4XD0SD0WD0QDjg3QDkg3QD_>QDlg3XD0WD0QDmg3TD3PDgj4QDng3XD0SD0WD0QDog3QDPh3
TD1QDQh3XD0QDRh3WD0QDSh3XD0QDTh3TD1VD0QDRh3WD0QDSh3XD0QDTh3TD1QDUh3QDRh3Y@0WD0QDVh3XD0PD_l5S@0WD
0QDWh3Y@0QDXh3XD0QDUY1TD5WD0QDYh3PD`j4XD0QDZh3QDQa3TD6QD[h3TD1QD\h3Q`1]4WD0QDj2XD0VD0QDQa3TD6QD[
h3TD1QD\h3Q`1]4WD0QDj2XD0QD]h3QDQa3WD0QD^h3XD0QDdCQD_h3WD0QD`h3PD`j4XD0SD0WD0PD]KPD`j4PD]e2XD0SD
0QDah3QDT4Y@0WD0QDbh3XD0`D\j4WD0QDT4QDch3TD2QDdh3XD0QDeh3WD0PDgj4QDfh3QDgh3XD0VD0WD0PDgj4QDfh3QD
gh3XD0QDfAWD0QDhh3PD`]5XD0WD0QDih3QDV;PDd3XD0QDjh3QDkh3WD0QDlh3PDd3XD0QDmh3QFnh3TD3WD0QDlW3QD\CQ
Doh3QDPi3XD0`DTn3`D_]2WD0QDg3XD0Y@0QDQi3TD1VD0WD0QDg3XD0Y@0QDQi3TD1QDRi3QDSi3QDTi3SD0S@0WD0QDm2X
D0QDUi3QFVi3WD0QDWi3XD0QDXi3QDYi3TD4WD0QDlW3Y@0PD\KQDZi3XD0QD[i3TD1WD0QDjEPDSf3XD0VD0QD[i3TD1WD0
QDjEPDSf3XD0QD\i3QDT4WD0QD]i3QD^i3TD1QD_i3XD0P@_l5VD0QDT4WD0QD]i3QD^i3TD1QD_i3XD0P@_l5QD`i3WD0QD
ai3PD`i3XD0QDbi3WD0PDXj4QDci3XD0VD0WD0PDXj4QDci3XD0QDdi3QFbl2TD2WD0PDVf3QD\4QDei3XD0QFbl2Y@0WD0Q
D[?TD1QDfi3XD0VD0QFbl2Y@0WD0QD[?TD1QDfi3XD0QDgi3QFbl2Y@0WD0QDhi3XD0QDii3WD0QDji3QDki3XD0SD0QDli3
TD3WD0QDlU1QDmi3TD1QDni3XD0VD0QDli3TD3WD0QDlU1QDmi3TD1QDni3XD0QDoi3WD0QDWg3QDPj3TD1QDQj3XD0VD0WD
0QDWg3QDPj3TD1QDQj3XD0QDRj3QDSj3WD0QDTj3QD\4QDUj3XD0WD0QDVj3TD1QDWj3XD0QDXj3WD0PDTn2QDf]1QDYj3PD
Y`9QDZj3XD0WD0QDYa3QDYj3PDY`9XD0PDYj4WD0QD[j3QD\j3TD1PD`j4XD0SD0WD0QD]j3PDXf3XD0QD^j3WD0QD_j3P@X
f3XD0VD0QD^j3WD0QD_j3P@Xf3XD0QD`j3QFbl2TD1WD0QDaj3Y@0TD1QDbj3XD0SD0QFbl2QDT4Y@0WD0QDcj3XD0QDdj3W
D0QDej3PD`j4QDfj3XD0SD0QDT4WD0PDWf3PD`j4XD0QDgj3QDT4Y@0WD0PD[1QDhj3XD0QDij3QDjj3WD0QDkj3QDlj3XD0
QFbl2QDT4WD0QDmj3TD1VD0XD0`DXf3`DVf3`Dfb3`D[j4QFbl2QDT4WD0QDmj3TD1QDnj3XD0`DXf3`DVf3`Dfb3`D[j4WD
0QDca3QDoj3TD1PDoe2XD0UD0WD0QDiZ1QDi^1SD0XD0QDa[1WD0QDPk3QDQk3TD3QDRk3XD0WD0PDcT=XD0QDSk3WD0QDTk
3PD]l5QDUk3XD0UD0WD0PD[P3XD0QD[Z1QDVk3WD0QDWk3QDXk3QDYk3QDYW3XD0WD0QDZk3QD[k3QD\4QDR?PDP\1XD0WD0
PDoP6QD\k3PD`j4XD0WD0QDaY1PD`j4PDUQ6XD0QDT8WD0QDkd1PDTn2P@]f3QD]k3TD2QD^k3XD0WD0QD_k3QD`k3QDak3X
D0UD0WD0QDbk3XD0SD0QDck3PD]l5PDoKPDbU3QDZ^2TD1PDVf3TD4QDQ=QDdk3QDek3WD0QDfk3XD0TD2QDgk3SD0UD0QDh
k3WD0QDik3XD0VD0UD0QDhk3WD0QDik3XD0QDiR2QDjk3Q@T4Q`1]4WD0QDkk3XD0`D`j4aDR4UD0WD0PDZP3QDVQ1SD0XD0
UD0WD0PDTR6QDVQ1SD0XD0UD0QDlk3QDmk3UD0WD0QDnk3XD0SD0`DkV3UD0PD]c9QDok3QDPl3PD]c9PD`j4QDQl3QDS:QD
_W2PDcP<QDP>QDT4PD]l5Q`1]4WD0QDRl3XD0QDSl3QDTl3UD0WD0QDUl3XD0WD0QDVl3Q`1]4Q@Wl3QD[5XD0QD[5QDXl3Q
DYl3QDei1TD2QDZl3QD[l3QD\l3QDT4WD0QD]l3XD0PD`j4QD^l3WD0QDei1XD0SD0PDYLPDTQ1PDS3QD_l3PDSf3PDS3PDS
f3QD`l3QDal3QDbl3PDnP4PDUf3QDcl3QDdl3PDRd3QDel3PDP\<PDSf3QDfl3QDgl3WD0QDhl3XD0`D`j4QDgl3WD0QDhl3
XD0`D`j4QDfl3WD0QDhl3XD0`D`j4WD0QDhl3XD0`D`j4QDT8QDT4Q`1]4WD0QDil3XD0QDjl3QDkl3QDll3PD]l5WD0PD]c
9XD0PD`j4QDml3QDnl3TD1QDol3QDei1TD2QDPm3QDQm3PDdLWD0QDRm3XD0QDT4PD`j4PDdLWD0QDSm3XD0QDTm3QDUm3QD
Vm3PD_l5PDe3QDWm3QDXm3QDYm3QDWg1PD_i3QDZm3PD_i3PD^j4PD`P6PD_l5PD`[:PDhQ:QDU\3QD[m3QD\m3P@Yj4QD]m
3PDVf<QD^m3PDZj4PD`\3QD_m3PD`j4PDR3QD`m3PDiDPDXf3QDam3PDjR3PDUf3PDl\1TD2QDbm3PDPg3PDYj4PD_l5QDcm
3PDbo2QDdm3TD6WD0Q`1]4QDWl3XD0QDem3QDdm3TD5PDZj4TD3WD0QD[5XD0QDfm3TD8PD4WD0QDgm3XD0UD0WD0PDeU=XD
0WD0QDfm3SD0PD4QDgm3XD0WD0QDfm3SD0SD0PD4QDgm3XD0QDhm3`DTo5`DV3`Dn2QFim3TD2WD0QDjm3XD0QDjm3`DR3SD
0PD[n2PDR3Q`1]4QDkm3PD^2PDco2QDlm3PDco2WD0QDmm3P@_]5QDnm3XD0`DZj4`D^6QDom3WD0QD`o1PD`j4XD0SD0QDm
m3PD`j4aDR4`DW3QDPn3PD`j4QDQn3QD`o1PD`j4WD0QDRn3XD0QDSf1WD0QDSn3XD0`DHQD`W1Q@Tn3P@]l5PDUk5QDP>QD
T4WD0QDUn3QDVn3XD0PDjR3QDl8QDWn3QDXn3WD0QDYn3QDZn3XD0QD[n3S@0S@0WD0QDT4QDcR2XD0QD\n3TD1WD0QD]n3Q
D^n3XD0`EZP3`EZf3`Eo9`E_P3`EjR3`E[f3WD0QDk9QD_n3XD0VD0`EZP3`EZf3`Eo9`E_P3`EjR3`E[f3WD0QDk9QD_n3X
D0QD`n3WD0QDY8QDo2XD0`D[O`DZf3WD0QDT8PDVn2QDo2XD0`D[O`DZf3QDan3TD2WD0QDbn3QDcn3XD0WD0QDdn3PDdLTD
1QDen3QDfn3XD0PD_l5WD0SD0PDmX:QDgn3TD1PD`j4XD0UD0WD0QDhn3QDin3XD0TD6QDjn3WD0QDkn3QDln3VD0XD0WD0Q
Dkn3QDln3QDmn3XD0WD0QDnn3PDo2PDn`9XD0WD0QDon3PDdLTD2QDPo3XD0WD0PDhj4PDab5XD0SD0UD0WD0QDQo3QDRo3T
D1XD0SD0QDSo3QDTo3QDUo3TD1WD0QDVo3TD1QDWo3XD0WD0PD]f3PD`f3QDXo3PD`j4XD0WD0PD_l5PD^[:XD0SD0WD0QDb
T1PDQQ1PDHQDYo3XD0WD0QDZo3P@Wf3PDZj4XD0WD0QDm9QD[o3QD\o3Q@]o3XD0SD0WD0QDk8QDl8QD^o3TD1PD`j4QD_o3
XD0WD0QD`o1QD`o3PD`j4QDao3XD0WD0PDZMPD`j4XD0QDbo3WD0QDR:QDco3QDdo3TD1YD2XD0SD0WD0QDeo3QDfo3QDgo3
QDho3TD1QDio3XD0WD0QDV4Q@V;QDjo3XD0SD0WD0QDko3QDlo3QDmo3XD0WD0QDno3PDYj4SD0XD0QDoo3WD0PD_l5QDPP4
QDQP4QDRP4XD0WD0QDSP4QDTP4PDZj4SD0QDUP4XD0QDVP4WD0QDWP4XD0QDXP4PD]l5S@0WD0QDYP4XD0PDj;PDZj4SD0QD
ZP4SD0QD[P4PDVV=PD`j4PDdLQD\P4PD`j4QD]P4WD0QD^P4XD0QD_P4QD`P4PDSf3PDe\9PDi8PDi7PDZ4QDaP4WD0QDbP4
XD0QDcP4QDT4WD0QDdP4XD0PDZj4TD2QDeP4QD[8WD0QDfP4PD`j4PDdLXD0QDT4QDgP4QDhP4QDiP4QDjP4QDkP4PDHPDXX
5PDXf3UD0QDlP4QDo2QDk9PDR3WD0QDmP4XD0QDbT1QDnP4QDoP4SD0QDPQ4PDQQ1PDYLPD`j4PDVn2PDQQ1QDQQ4QDlY1QD
RQ4QDSQ4QDTQ4PD`j4QDT4QDUQ4QDXn3QDVQ4QDWQ4QDXQ4QDYQ4QDT4PDl\1QDZQ4PD^R6SD0UD0PDSP1SD0QDY8QD[Q4PD
Vn2PDdLQ`1]4WD0QD\Q4XD0PDVn2QD]Q4QD^Q4PD]l5PD[n2PDTn2PDQQ1QD_Q4PDjR3QD`Q4PD`j4QDaQ4P@P\1PDT8PD^d
;QDbQ4PD_l5PDSS3QDcQ4PD_l5QDdQ4PD^f3QDeQ4QDfQ4PDXj4QDgQ4QDhQ4QDiQ4PD`j4QDo2QDjQ4QDkQ4PDe`4PDXf3P
Dhe2PDP4QDP>QDlQ4QDmQ4QDU=QDcY1PDYj4QDnQ4QDoQ4QDPR4PDVf3QDQR4QDRR4QDSR4PD\Z:PDWf3QDTR4P@eLQDUR4Q
DP>PDWn2PDYV=PDYV=QDVR4QDWR4QDXR4QDYR4QDP>PDag2`Da3`DX3`Dlj2`Dn3`Df3`De3`De8`DY4`Dl`9`D[4`D]7`Dg
6`Dd3QDo2QDY8QDZR4QDT8QDk9S@0QD[R4`DiLQDT8Q`1]4QD\R4QD]R4QD^R4QDT4QD_R4QD`R4QDaR4Q`1]4QDbR4PD\P3
PD]f3SD0PD[P3PDla3SD0PDZP3PDla3QDcR4PDjb3QDdR4QDeR4PDjb3PDT8PD4SD0PDjb3PDT8QDfR4PDio5PDT8QDgR4PD
]g3PDco2PDhj4QDhR4PDXj4QDiR4PD[S3PD4QDjR4PDXj4QDiR4PD[S3QDjR4PDXf3QDiR4PD[S3PD4PDn9PDXf3QDiR4PD[
S3PDn9PDjo5PD[S3QDkR4PDhj4QDT8PDhLPDk8PDU3PD]`2PDdLPD]`2PD`j4QDT4PDjY:SD0PDjY:QDlR4QDk9PDdLQDmR4
QDnR4QDh[1SD0TD2PDag2QDoR4QDd8PDdLQ`1]4QDPS4QDQS4QDRS4QDSS4QDTS4PD_l5QDUS4QDVS4QDWS4PDjb3QDXS4QD
YS4PDT8QDZS4SD0QDaQ4PDT8QDT<QD[S4QD\S4QD]S4QD^S4PDVn2PDQQ1PDYLPD`j4QDY8QD_S4QDQQ4PDco2PDUf3PDco2
PD`j4PDfV=PD4SD0QD`S4WD0QDYn3QDaS4QDbS4XD0WD0QDlm2SD0QDcS4PDdLPD`j4XD0WD0PDdQ1PDZg3XD0QDdS4WD0QD
eS4QDfS4TD1QDgS4XD0QDhS4WD0QDiS4PDUk5XD0SD0QDhS4WD0QDVCPD]f3PDUk5XD0SD0WD0QDjS4QDkS4PD`j4QDlS4XD
0SD0QDmS4WD0QDnS4S@0QDoS4PD`j4XD0`D[O`Dd3`DoR:`Dg2UD0WD0QDPT4QDQT4TD4PDdLXD0QDRT4UD0WD0QDPT4QDQT
4TD4PDdLXD0YD1QDST4P@Vn2WD0PDdLTD1QDTT4QDUT4XD0QDY8WD0PDR3QDVT4XD0QDY8WD0PDR3YD1XD0QDT8PDVn2WD0P
DR3YD1XD0QDT8PDVn2WD0PDR3QDVT4XD0WD0QDWT4PDVn2QDo2XD0QDXT4WD0QDYT4XD0TD1QDZT4QD[T4Q@\T4WD0P@jb3Q
D]T4XD0P@b^;QD^T4WD0PDjb3QD_T4XD0QD`T4WD0PDjb3PDkU3XD0QDaT4UD0WD0PDT8QDT<XD0SD0WD0QDbT4QDT<QDcT4
XD0VD0WD0QDbT4QDT<QDcT4XD0QDdT4UD0WD0QDeT4SD0S@0S@0PD4PD_]5XD0SD0UD0WD0QDfT4SD0S@0S@0PD4QDeT4XD0
SD0UD0WD0QDgT4XD0QDhT4WD0QDiT4YD2XD0`D`j4QDjT4WD0QDkT4XD0SD0QDT4WD0QDlT4P@Wf3P@Zj4XD0QDmT4TD2QDn
T4WD0QDoT4QDPU4XD0VD0WD0QDoT4QDPU4XD0QDQU4WD0QDRU4XD0QDSU4TD3QDTU4QDUU4WD0QDd9Y@0QDVU4XD0`DWP1`D
`b2`Dkh3`DkW5UD0WD0PDVR6PDfj4YD2XD0TD5PD4SD0UD0WD0PDfV=PDYj4YD2XD0TD5PD4SD0UD0WD0PDfV=PDYj4SD0TD
4PD4QDo2XD0SD0UD0WD0PDVR6PDfj4SD0TD4PD4QDo2XD0SD0`Ehj4`E]P3`EZf3`EZP3QDWU4WD0QDXU4XD0QDYU4`DkV3P
DZP3WD0SD0TD1QDZU4QDl8XD0SD0PD\P3WD0QD[U4XD0WD0QD\U4TD1QD]U4XD0QD^U4WD0QD_U4QD`U4XD0PD`j4QDaU4WD
0QDbU4QDcU4QDdU4XD0SD0WD0QDbU4QDcU4QD`o1PD`j4XD0SD0WD0QDeU4QDfU4QDgU4QDhU4XD0QDiU4S@0S@0S@0WD0QD
k9P@R3QDjU4XD0WD0QDkU4QDlU4PDdLTD2QDmU4XD0SD0WD0PDdb3QDT4TD2QDnU4QDoU4XD0SD0WD0QDVQ4QDT4TD1QDPV4
XD0QDQV4WD0PD]l5QDRV4XD0VD0WD0PD]l5QDRV4XD0QDSV4QDTV4WD0QDUV4TD1QDVV4XD0SD0WD0QDmm3TD1QDWV4XD0SD
0WD0QDXV4TD1QDYV4XD0SD0WD0QDZV4QD[V4XD0P@b^;QD\V4`D=QD]V4WD0QDZV4QD[V4XD0P@b^;QD\V4`D=YD2WD0QD^V
4QD_V4XD0QD`V4`Dfj4WD0QDaV4PDZj4XD0SD0WD0QDQS4QDbV4TD2QDcV4QDT4XD0QDdV4PDjb3PDT8WD0PD4QDeV4XD0UD
0WD0PDjb3PDT8XD0SD0UD0WD0QDfV4QDgV4XD0SD0UD0WD0QDo2PD4QDhV4XD0UD0QDiV4TD9PD4WD0QDo2XD0SD0UD0WD0Q
Do2XD0aDjV4UD0WD0QDkV4`DR7`DY4`D\;`Don5`DP3`Da3`DX3`Dlj2`Df3`Dd3`DR7`Dl`9`D]7`Dn3QDo2XD0UD0WD0QD
lV4XD0SD0QDmV4WD0QDnV4XD0SD0UD0WD0QDoV4XD0SD0UD0WD0QDPW4QDQW4TD2QDRW4TD1PDdLXD0SD0UD0WD0QDSW4QDT
W4TD2QDUW4XD0SD0UD0aDS4aDR4aDb4aDj4aD\3aD^3aD_4aDT4aDU4aDV4aDY4aD\4aDY5WD0SD0XD0QDVW4UD0aDS4aDR4
aDb4aDj4aD\3aD^3aD_4aDT4aDU4aDV4aDY4aD\4aDY5iD1iD2iD0iD4WD0SD0XD0QDmU2SD0`DPKaDT4aDU4WD0QDQLPDWf
3PDYj4Q@\4QDWW4XD0`D\]4WD0QDQLQDo`3QDXW4XD0WD0QDQLPDno5QD\4QDYW4XD0WD0QDQLPDUP6TD2PDho5XD0WD0QDQ
LQDZW4XD0VD0WD0QDQLQDZW4XD0QD[W4WD0QD\W4QD\4QD]W4XD0WD0PD]l5QD^W4QD_W4XD0QD`W4WD0QDaW4QDbW4XD0VD
0WD0QDaW4QDbW4XD0QDcW4WD0QDdW4TD1QDeW4XD0VD0`Dc`3`DbF`D^H`Dh_3`DbD`D[`3`DQ`3`Dke4`DWW=`Dfi2WD0QD
dW4TD1QDeW4XD0QDfW4`Dc`3`DbF`D^H`Dh_3`DbD`D[`3`DQ`3`Dke4`DWW=`Dfi2QDgW4WD0QDhW4XD0VD0QDgW4WD0QDh
W4XD0QDiW4QDjW4WD0QDkW4TD1QDlW4XD0`DaY4`DjU4`DkU4`DWm3`DT\4`DU\4`D]V3`Din5`DcW=`Dk[4aDR4WD0QDmW4
QD_>QDnW4XD0WD0QDoW4PDSf3TD1QDPX4XD0WD0QDQX4QDRX4XD0VD0WD0QDQX4QDRX4XD0QDSX4WD0QDTX4TD1QDUX4XD0V
D0`DYj4WD0QDTX4TD1QDUX4XD0QDVX4`DYj4WD0QDWX4QDXX4Q@_>QDYX4XD0WD0PDUf3PD`j4PD]l5XD0SD0WD0PDWf3PDY
j4PD_l5PDo]4XD0WD0QDZX4PD_l5QD[X4XD0VD0WD0QDZX4PD_l5QD[X4XD0QD\X4WD0QD]X4PDVf3QD^X4XD0VD0WD0QD]X
4PDVf3QD^X4XD0QD_X4WD0PDVf3PD]l5PDS7XD0WD0PDRMPDf_3XD0WD0QDn>PDYf3XD0VD0`DXj4WD0QDn>PDYf3XD0QDfA
`DXj4WD0QD`X4QDaX4PDYf3XD0WD0QDl=PD]j4TD1PD`j4XD0QDbX4`DkV3WD0QDcX4XD0`DYV4`Deo3`DTX=WD0QDdX4S@0
QDeX4QDfX4XD0VD0`Dad3`D[X=`D\X=`D_l5WD0QDdX4S@0QDeX4QDfX4XD0QDgX4`Dad3`D[X=`D\X=`D_l5WD0QDhX4QDi
X4XD0WD0PDVf3PD_l5QDjX4QDkX4XD0QDlX4WD0PDXf3PDoo;XD0WD0QDmX4QDnX4XD0QDoX4`DT\4`Do_3`DhV4`DnY4`D\
j3`D\]4`DhH`DgH`D[`3WD0QDlAQD\Y3QDPY4XD0WD0QDP=TD1QDQY4XD0VD0`Dlf3`DaE`DWm3WD0QDP=TD1QDQY4XD0QDR
Y4`Dlf3`DaE`DWm3WD0QDSY4QDTY4XD0VD0WD0QDSY4QDTY4XD0QDUY4WD0PDgHQDW?TD1QDVY4XD0WD0PDVc3PDTU<XD0WD
0PD_Z<QDWY4XD0WD0QDXY4QDYY4TD2QDZY4XD0WD0PDXf3PD]l5QD[Y4XD0VD0WD0PDXf3PD]l5QD[Y4XD0QD\Y4WD0QD]Y4
PD\]4XD0WD0QD^Y4PDT8XD0VD0`DT8WD0QD^Y4PDT8XD0QD_Y4`DT8WD0QD`Y4PD`j4QDaY4TD2QDbY4XD0WD0QDcY4QDdY4
QDSi2XD0WD0QDW>QDeY4QDfY4XD0VD0`D_l5`Dh_3`D\b6`Dm_3WD0QDW>QDeY4QDfY4XD0QDgY4`D_l5`Dh_3`D\b6`Dm_3
WD0QDhY4P@`j4QDhBS@0QDiY4XD0`DYj4`D\j4`D[P6`D[j4WD0QDjY4PDgm5XD0VD0`DZj4`D]P3`DVf3aDR4WD0QDjY4PD
gm5XD0QDkY4`DZj4`D]P3`DVf3aDR4WD0QDl=QDlY4XD0VD0WD0QDl=QDlY4XD0QDmY4WD0QDPU3P@Wf3QDnY4P@_l5QDoY4
XD0WD0QDPZ4QDQZ4XD0VD0WD0QDPZ4QDQZ4XD0QDRZ4WD0QDSZ4QDTZ4XD0VD0`D_l5`DQ`3`D\]4`DaV3`Do_4`DZ7`DS:`
DoU3`Dh_3WD0QDSZ4QDTZ4XD0QDUZ4`D_l5`DQ`3`D\]4`DaV3`Do_4`DZ7`DS:`DoU3`Dh_3WD0QDVZ4XD0S@0WD0QDWZ4P
D_l5QDXZ4XD0VD0aDR4WD0QDWZ4PD_l5QDXZ4XD0QDYZ4aDR4WD0PDVf3QD_>QDZZ4QD[Z4XD0VD0WD0PDVf3QD_>QDZZ4QD
[Z4XD0QD\Z4WD0PDVf3PD_l5QD]Z4XD0WD0QD^Z4QD\4QD_Z4XD0WD0QD`Z4PD]l5QDaZ4QDbZ4XD0VD0`D^H`D[S3`D_G`D
nW<`D[FWD0QD`Z4PD]l5QDaZ4QDbZ4XD0QDcZ4`D^H`D[S3`D_G`DnW<`D[FWD0PDRb3QDdZ4XD0WD0QDWW2PDXf3PDZU2XD
0`De[3`DhX4`DY9WD0QDeZ4Q@\4PDXY=XD0WD0QDfZ4QDgZ4XD0VD0WD0QDfZ4QDgZ4XD0QDhZ4WD0QDiZ4QDVQ1TD1QDjZ4
XD0VD0WD0QDiZ4QDVQ1TD1QDjZ4XD0QDkZ4QD`f3WD0QDf3PDQ^5XD0QDlZ4QD`f3Y@0WD0QDf3XD0VD0aDR4QD`f3Y@0WD0
QDf3XD0QDmZ4aDR4QDnZ4TD2WD0QDT4Y@0YD1XD0VD0aDR4`DXf3QDnZ4TD2WD0QDT4Y@0YD1XD0QDoZ4aDR4`DXf3WD0QDP
[4P@Xf3P@_l5QDQ[4QDR[4XD0QDS[4WD0QDT[4QDU[4XD0VD0QDS[4WD0QDT[4QDU[4XD0QDV[4WD0QDW[4QDX[4Q@U4QDY[
4XD0QDU4WD0QDZ[4XD0VD0QDU4WD0QDZ[4XD0QD[[4WD0QD\[4Q@o`3PDfj4QD][4QD^[4XD0WD0QD_[4TD1QD`[4XD0VD0W
D0QD_[4TD1QD`[4XD0QDa[4QDT4WD0PD[MPDdb3XD0VD0QDT4WD0PD[MPDdb3XD0QDb[4WD0PDVf3QDc[4QDd[4Q@e[4XD0V
D0WD0PDVf3QDc[4QDd[4Q@e[4XD0QDf[4WD0QDg[4QDh[4QDi[4QDj[4XD0WD0QDk[4QDl[4XD0WD0QDm[4QDYY4XD0VD0WD
0QDm[4QDYY4XD0QDn[4WD0QDo[4QDP\4QDQ\4XD0VD0WD0QDo[4QDP\4QDQ\4XD0QDR\4QDZIQDS\4Q`1]4WD0QDT\4XD0QD
U\4QDV\4PDVf3QDW\4QDX\4PDT?QDY\4QDZ\4PDfj4QD[\4PDfj4QD\\4QD]\4PD]l5QD^\4PDlY=PD4PDgm9PD[j4QD_\4P
Dgm5QD`\4Q`1]4S@0WD0QDa\4XD0QDb\4WD0QDc\4XD0QDd\4`DkV3PD^f3WD0QDe\4XD0Q`1]4S@0WD0QDf\4XD0QDZQ1WD
0QDg\4XD0QDh\4WD0QDi\4XD0QDj\4S@0WD0QDk\4XD0QDaW4QDl\4QDU[4QDU4WD0QDm\4XD0QDn\4PD`j4WD0QDo\4XD0Q
DP]4QDT4Q@_4WD0QDQ]4XD0QDj4WD0QDR]4XD0`DWf3`DQ^5`DVf3`DUf3`D]j4`DUP6`DSf3`DTf3`D[U3`D]6`D_l5`D]l
5QDU4QDS]4QDT]4QDU4QDU]4PDUf3QDaCWD0QDV]4P@jP6QDW]4XD0QDX]4QDT4Y@0WD0QDY]4XD0`DXj4`DXf3`D]j4`D`j
4`DUf3WD0QDe3QDZ]4PDfj4XD0QD[]4QDT4Y@0WD0PDfNQ@\]4XD0VD0QD[]4QDT4Y@0WD0PDfNQ@\]4XD0QD]]4WD0QD^]4
PDVf3Q@]4QD_]4XD0QD`]4QDU4WD0QDa]4XD0QDb]4Q@U4WD0QDc]4QDd]4XD0QDU4QDe]4QDf]4QD\]4QDg]4PDoU;PDSf3
`EgL`EhL`EdL`EiL`E^j4`E^2QDh]4PDSf3`D_l5`D]l5`D^l5`Dlf3`DaE`D`l5`DjR3`DQg3`DRg3`D]j4`D\j4`DcW=QD
_[4Q`1]4QDi]4QDj]4QDk]4PDHPDem5PDb^;QDVMQDl]4QDT4PD^f3QDm]4PDHPDc]5QDn]4QDU4QDo]4QDe[4QDU4QDP^4a
DR4QDU4QDQ^4PDVf3PD_l5QDQ[4QDR^4QDWX1QDj2QDS^4QDT^4PDbS3P@jR3PDXP6PD]j4QDU^4PD`j4PDma3PDT8QDV^4T
D1QDW^4QDX^4Q`1]4QDY^4QDmITD3QDZ^4PDZU2QD[^4QD\^4QD]^4QD^^4P@Yj4Q@_^4QD`^4QDa^4`DjR3`D_l5`Dmo5`D
lf3`DaE`D`l5`Dko5`Djo5QDb^4QDaCWD0QDc^4XD0WD0QDd^4XD0QDe^4QDf^4PD[h4QDaCQ@T4S@0QDg^4QDh^4QDi^4QD
h^4PD_l5QDj^4QDU4PDb4QDo`3QDU4QDk^4PD]l5QDl^4QDm^4PD]l5PDlf2PDVo5QDn^4PDXf3PD_l5QDQ[4PDRd6QDo^4Q
DT]4QDP_4QDQ_4P@_l5QDR_4QDS_4PDSf3PDVf3PD_l5QDT_4QDT@PD]j4QDU_4PDoo;PD^j4PDaS<QDV_4QDcNPDaY3QDW_
4QDT4Q`1]4S@0QDX_4QDY_4Q`1]4QDZ_4QD[_4TD2PDZZ:QD\_4QD]_4PDVY5QD^_4QD__4QD`_4Q`1]4P@]l5QDa_4QDb_4
PDS[2QDc_4PD`j4WD0QDd_4XD0PDoP1PDUf3QDe_4PDXf3QDf_4QDg_4P@Xf3QDh_4QDi_4QDj_4QDk_4QDl_4UD0PD_P3SD
0QDjOQDg9QDm_4PD4SD0UD0WD0PD_P3XD0QDn_4SD0UD0WD0QDP3XD0aDo_4SD0UD0WD0QDP3PDk8XD0`Da3`Dn7`DQe6`Dm
4`Dlj2`De3`D_8`DV3`DQ3`D]7`Dmj2`DdQ1`D`1UD0WD0QDP3PDk8PDlj2XD0SD0UD0WD0PD[P3QDP`4QDQ`4XD0UD0WD0P
D_P3XD0SD0QDR`4`D]K`D[K`DS1`DM`DhK`D[k:TD4PD2UD0WD0QDP3PDk8QDS`4QDTo3XD0UD0WD0QDS`4TD1QDT`4XD0UD
0WD0QDU`4QDV`4XD0`DVo5`DPW:`DoC`Ded2`Dfd2`DS[=`Djn;`DT[=`Din;`DU[=`DX:`Dgg6`D[T<`DV6`DV[=`DkV:`D
\^1`DW[=`De7`D]a;SD0UD0WD0QDW`4XD0TD;PD2UD0WD0QDX`4SD0XD0TD;PD2WD0PDhf3PD_j4PDif3XD0WD0PD[P3QDY`
4XD0UD0WD0PDZP3QDZ`4XD0UD0WD0PDXV=QD[`4TD1QD\`4XD0PD6TD5WD0PD_j4XD0TD4PD2PD4WD0QD]`4XD0PD2`EXS6`
EoP6PD4WD0QDP3XD0QD^`4`DdQ1`Dlj2QD_`4WD0QDP3QD``4XD0WD0PD[P3QDa`4XD0WD0PD[P3PDiS6XD0`DSM`DR3`DSQ
1UD0WD0PDZP3QDb`4QDT4XD0QDc`4UD0WD0PDZP3QDd`4PD_l5QDe`4XD0UD0WD0PD`P3XD0QDf`4QDg`4UD0WD0PDo9QDh`
4XD0UD0WD0PD_P3XD0QDi`4PDk8TD1QDj`4TD5QDk`4SD0UD0WD0PD_P3XD0QDl`4PDk8QDm`4UD0WD0PDo9QDn`4XD0UD0W
D0PD_P3XD0QDo`4`DVn2UD0WD0QDPa4QDQa4XD0TD<PD2UD0WD0PD]P3QDU;TD2QDRa4XD0`D`j4UD0WD0PD^P3QDU;TD2QD
Sa4XD0`D]P3`Dhj4`D^a3`D[j4`D^Z6UD0WD0QDTa4XD0SD0UD0WD0PD_Z;XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDZP3Q
DUa4XD0WD0PDdR6PD_j4PDHXD0PD_j4PD]f3PD2UD0WD0PDge6XD0WD0PDVf3PD]l5PDW7XD0PDie6PD_j4PDke6WD0PDZP3
QDTn3PDmo5QDVa4XD0UD0WD0QDWa4XD0PD[P3QDXa4PDk8TD1QDYa4QDZa4TD1QD[a4PD\P3QDXa4TD6WD0QDlk1PDnGXD0P
D\P3QD\a4QD]a4TD1QD^a4QD_a4QDS5QD`a4QDaa4PD_l5QDba4TD2QDca4UD0PDgj4QDhBS@0QDda4PD4PD[P3QDea4PDfL
TD3PD[j4TD2QDS5PDZP3QDfa4PDk8QDga4PDla3TD2QDha4QDia4PD_l5QDja4SD0QDka4UD0PDk8QDla4SD0PDVn2PDk8PD
lj2TD6QDma4PD[P3QDna4QDU4TD5QDoa4PDZP3QDZIQDPb4S@0QDQb4QDRb4TD3QDSb4PD\P3QDT4TD4WD0QDTb4XD0PDk8Q
@_4QDUb4QDVb4PD[P3WD0QDWb4XD0PDZP3QDXb4TD5WD0QDYb4XD0SD0QDZb4QD[b4UD0WD0QDZb4XD0SD0QD\b4QD]b4PDk
8TD1PDie6QD^b4QD_b4QD`b4SD0PD4WD0QDab4XD0PD2PD[P3QDbb4TD4WD0QDcb4XD0PDXf3PDZP3QDaZ4QDdb4TD4WD0QD
cb4XD0PD[P3QDeb4TD4WD0QDfb4TD1QDgb4XD0PDXf3PDZP3QDaZ4QDeb4TD4WD0QDfb4TD1QDgb4XD0PD[P3Q`1]4WD0PDi
S6QDhb4XD0PD[P3WD0PDiS6SD0XD0QDib4PD[P3WD0QDna4QDU4TD5XD0QDjb4PD[P3QDkb4TD4WD0QDmW2TD4QDlb4XD0PD
\P3QDjOTD3WD0QDmb4XD0PD]P3QDnb4QDob4TD2WD0QDPc4XD0PD[P3WD0PDiS6QDV4TD4XD0QDQc4PD[P3QD^^1QDob4TD1
WD0QDRc4PD`j4XD0WD0QDSc4PDZj4PD_l5QDTc4XD0WD0QDUc4PDoP6QDVc4XD0PD\P3QDWc4TD4WD0QDXc4XD0PD\P3WD0Q
DYc4XD0QDZc4TD6PDdLWD0QD[c4XD0PDWn2SD0QD\c4TD6PD2UD0WD0QD]c4PDk8TD1QD^c4XD0QD_c4QDVQ4PD]f3QD`c4U
D0PDVn2PDk8WD0QDac4XD0PD[P3QDbc4TD5WD0QDcc4XD0QDdc4QDec4TD3QDfc4PDZP3QDgc4WD0QDhc4XD0PDZP3QDic4Q
Djc4TD1PD]j4PDZP3QDkc4QDVAQDlc4TD2QDmc4QDnc4TD1QDoc4PD_l5QDPd4QDQd4PDiLPDVW5PDgj4QDRd4P@oP6PD[OQ
DSd4PDeLPDjR3PDZf3QDTd4TD6PD4PDYi3QDUd4PDlb3QDVd4QDWd4TD4WD0QDXd4XD0PDeLPDjR3QDYd4PDk8QDZd4TD1WD
0QD[d4XD0QD\d4QD]d4PDfLPDk8QD^d4UD0QD_d4QD`d4TD8PD4PD^j4WD0QDad4XD0QDbd4UD0QDP3TD6PD4PD^j4WD0QDP
3XD0UD0QDP3QDcd4TD8WD0QDT`1`Da3`De3`Dlj2`Dn7`Dm4XD0QDdd4UD0QDP3PDk8SD0QDed4TD3WD0PD^j4XD0QDfd4PD
[P3QDgd4TD8WD0PD^j4XD0QDhd4UD0QDP3TD<QDT`1WD0QDid4XD0QDjd4UD0QDkd4TD<WD0QDld4XD0QDkd4`Dii4QDmd4U
D0QDkd4TD<WD0QDld4XD0QDP3QDnd4UD0`D]P3`Dhj4`D^a3`Ddj4`Dcj4`D^P3QDkd4TD<WD0PD4XD0QDS3`Dii4QDod4UD
0QDP3TD5QDj4WD0PD^j4XD0QDPe4S@0QDj4QDkd4TD<QDT`1WD0QDQe4XD0`D^Y:QDkd4TD<QDT`1WD0PDZP3XD0`D^Y:`Dk
8`Dl8`Dn9`DdE`D^Z6`Dm8`Dn8`DjR3QDRe4TD<WD0PD^j4XD0QDSe4QDRe4TD<WD0PD^j4XD0PDZP3`Dk8`Dl8`Dn9`DdE`
D^Z6`Dm8`Dn8`DjR3WD0PD2QDTe4XD0UD0QDUe4TD5WD0QDVe4QDT`1QDVe4XD0PDP\:QDWe4QDXe4`E]e2`E^e2`E`j4WD0
QDYe4XD0`DTf3QDh>TD3QDWT3QDR3TD1QDQ3QDT4TD3QDQ3TD2QDR3QDS5`Emo5`E`l5QDZe4`Dhj4`DY`9PD]f3QD[e4PDZ
P3QDT4TD2PDm`9PD[j4`EXZ:`EjR3`EbS3`EkX:`E_E`EP3`EZM`EmV3`ElV3PDm`9`DlV3PD[P3WD0PDYLXD0PD[h4TD4QD
\e4PD`f3QD]e4Qd1]4QDV5QDV5QD^e4QD_e4WD0QD`e4XD0QDae4QDP3TD1WD0QDQ3XD0TD2QDbe4QDce4QDde4QDQ3QDT4T
D1QDR3QDP3TD1QFQ3R@0TD2QDR3QDP3TD2QDQ3TD1QDS5PDZP3QDV4PDk8PDdQ1QDee4TD2WD0QDQ3XD0PDZP3QDV4PDk8QD
fe4PDla3TD1WD0QDQ3XD0PD[P3QDge4PDk8QDhe4TD3WD0QFQ3XD0WD0QDie4XD0TD3QDQ3PDZP3QDTn3QFje4R@0WD0QDke
4XD0QDle4QDde4TD2WD0QDh>XD0TD3PDTf3PDo9QDT4TD4WD0QDme4XD0PD_P3QDQ3TD2QDne4TD3QDoe4QDPf4TD6WD0QDQ
f4XD0WD0QDRf4XD0TD3QDSf4PD[P3QDTf4TD3QDQ3QDde4QDWW1QDR`4TD1WD0QDUf4XD0QDde4QDVf4TD4WD0QDWf4XD0PD
o9WD0QDXf4TD3QDYf4XD0WD0QDZf4XD0QD[f4QD\f4PDe[=PDnd3aD]f4YD3PDR\=QD^f4QD_f4PDVLQD`f4QDaf4PD]Z3QD
bf4PD`f4PDS[2QDcf4QDdf4QDef4QDff4PDjd3QDgf4PDf3QDhf4QDif4PDV6QDjf4QDkf4PDiT3PDl`;QDlf4PDeh4QDmf4
QDnf4PDQZ=PDR^=QDof4QDPg4PDf8PDYj4PDZHPD\S3QDQg4QDRg4PD\h4QDSg4PDcd2PDod6PDi_<QDTg4PDd_5PDZi4PDf
Q1PDV^=PDme4QDUg4QDVg4YD3TD<YD3TD<YD3QDWg4QDXg4QDYg4QDZg4QD[g4QD\g4PDk]=PDWP:PDf8PDYj4PD__=PD\P3
QD]g4PD\P3QDjOTD2QD^g4PDhj4PDk8QD_g4QD`g4PDWf3PDYj4QDag4PD[P3QDbg4PDVf3PD]l5PDW7QDcg4TD4QDoX2PDX
j4PDal5QDdg4QDeg4QDfg4PD[P3QDgg4RD0SD0PDmo5QDhg4QDig4Q@R4QDjg4PD[j4PDla3RD0VD0QDkg4QDlg4QDmg4PDZ
P3PDY1QDng4PD_l5QDog4WD0QDPh4QDQh4XD0`Dch3`Ddh3`DPO`DOWD0QDPh4P@Yj4Q@Rh4QD]7XD0`Do9`Dch3`Ddh3`DP
O`DOQDSh4WD0QDTh4XD0WD0PD]l5QDUh4P@Yj4QD]7XD0`Dch3`Ddh3`DPO`DOWD0QDVh4XD0QDWh4QDXh4WD0QD]X3QDR4X
D0`Dcb;`Ddj4`Dcj4`D_]5`DT;`D]U3`DPY3PDgEPDYj4WD0QDYh4XD0`Do9`Dch3`Ddh3`DPO`DOWD0QDZh4PDYj4QD[h4X
D0QD\h4WD0QD]h4PD]l5SD0XD0WD0PD^l5QDh^2XD0`DZ5`Dcd6`Di5UD0WD0PDba3XD0`DYj4`DT;`D]U3`DPY3`DUY3`D_
Q:`D]Q:`DRY3`DSY3`DhV3SD0`Dch3`Ddh3`DPO`DO`DX1QD^h4WD0PDba3XD0`DYj4`DT;`D]U3`DPY3`DUY3SD0PDHPDl4
PDYj4QD_h4WD0QDVb1aDR4SD0XD0QD`h4WD0QDah4PDgj4QDbh4XD0VD0WD0QDah4PDgj4QDbh4XD0PD1WD0QDch4PD`j4XD
0WD0PDab5QD^9TD1QDdh4XD0WD0PDab5PD_l5QDeh4XD0SD0PDjb3PD`j4QDfh4PD]l5QD^R2QDgh4PD_l5PD\g3QDhh4PDY
j4PD_l5PDT8PDiS6PDYj4QD^R1PD_l5QDih4QDjh4PDoP6PD`f3PDdk4PD_]5PDdk4PDfj4PD\j4PD^j4PDRi3QDkh4QDlh4
QDmh4QDV;PD]l5QDnh4PDT8PD^j4QD^6PDaf3PD^j4PDaf3PDma3PD^j4PDma3PDVf3PD^j4PDVf3PDTY3PDdj4PD]l5QDoh
4QDPi4QDQi4PD]l5QDRi4PD`f3QDSi4PD_l5QDTi4PDYd;QDUi4QDVi4QDWi4QDla3PDm_=PDn_=PDZj4QDXi4PDlf2QDYi4
PD]l5QDZi4QD[i4QD\i4PDWQ6QD]i4PDYS6QD^i4QD_i4PDYj4PD]l5Q`1]4WD0QD`i4QDai4XD0PDYj4PD]l5PDXU3QDbi4
PDYj4PD`f3QDci4aDR4PD\f3QDci4PDYS6QDdi4QDd6QDei4QDfi4QDgi4PD]f3QDhi4PD]f3PD]l5QDii4QDji4QDki4PDb
a3QDj4PDfS6QDj4WD0QDli4QDmi4XD0PD_]5PD^j4PD_]5PD`]5PD^j4PD`]5QDni4PD`f3WD0QDoi4QDR4XD0`Dcb;`Ddj4
`Dcj4`D_]5WD0QD]X3QDPj4QDQj4XD0PDgj4QDdi4PDgj4PD]l5PD__;QDRj4PDfj4QDSj4QDTj4QDSj4PDXj4QDUj4WD0PD
Y`9XD0QDVj4QDWj4QDXj4`DZ:`DY:QDU4PDYZ:PD\P3QDYj4PD\P3QDZj4TD3QD[j4QD\j4PD[EP@\P3PD]f3PD[EPD\P3QD
]j4PD[P3QD^Y1QD^j4S@0QD_j4UD0WD0PD\P3PD]f3XD0SD0UD0WD0PD[P3PDla3XD0SD0UD0WD0QD`j4QDaj4XD0PD4WD0Q
Dbj4QD[b4XD0VD0UD0WD0PDdn2TD3QDcj4XD0UD0WD0QD]c4QDdj4TD1QDej4XD0WD0QD]c4QDdj4TD1QDfj4XD0QDgj4UD0
WD0PDSQ1QDg9TD1QDhj4XD0UD0WD0PDZP3PDhj4QDij4XD0UD0WD0QDjj4PDk8TD1QDkj4XD0UD0WD0QDlj4TD2PD]f3XD0P
D_Z;PD[P3QDmj4PDeLPDjR3PD]f3UD0WD0PDVn2PDjR3PDdLQDnj4XD0UD0WD0QD]n3QDoj4TD1QDPk4XD0PDQQ1PDk8PDie
6UD0WD0QDQk4QDRk4TD1QDSk4XD0UD0WD0QDT3XD0QDTk4PD4WD0QDT3XD0PD4UD0WD0QDUk4QDT3XD0PD4UD0WD0PD`j4QD
\4QDVk4XD0`Db]3`Dc]3WD0PD`j4QD\4QDWk4QDXk4XD0WD0QDUMQDYk4QDZk4XD0`D_l5WD0QDUMQDVMQD[k4QD\k4XD0QD
]k4WD0QDUa1Q@^k4QD_k4XD0VD0WD0QDUa1Q@^k4QD_k4XD0QDfAWD0QD`k4PDbj4PD_l5PDl1XD0WD0QDak4PDY`9XD0WD0
PD`j4PDdLPD`o2XD0`DQ8WD0QDbk4P@oP6PDd`=XD0WD0PDXf3QD\4QDck4XD0VD0WD0PDXf3QD\4QDck4XD0QDdk4WD0QDe
k4QDfk4Q@\4QDgk4XD0WD0PDXj4PDcS6XD0aDR4`DTQ6`Dgj4`DgE`D]l5`DfE`DZg3`D[g3`DWb3`DXb3`D[f3`DZf3aDT4
`DZj4WD0PDXj4QDZZ2XD0aDR4VD0WD0PDXj4QDZZ2XD0aDR4QDhk4WD0PDhj4QDik4QDjk4XD0QDkk4WD0PDZj4PDoP6QD_>
XD0TD4PD4WD0PDYj4PDoP6QDlk4XD0WD0PD]c9PD^P3XD0WD0PDTR6PDgj4QDmk4QDR`4XD0WD0PDZj4PDZP3QDmk4QDR`4X
D0PDjY:WD0PDco2PDfj4PDcT:XD0WD0PDoP6QDnk4PDfY9XD0QDok4TD1WD0QDPl4XD0YD1QDok4TD1WD0QDPl4XD0QDQl4W
D0QDRl4QDSl4XD0PD`j4WD0PDg`=XD0YD1WD0PDg`=XD0QDTl4WD0PDXj4PDlf2PDlb3XD0WD0QDUl4PDT8XD0VD0WD0QDUl
4PDT8XD0QDVl4WD0QDWl4QDT8QDXl4XD0WD0QDYl4TD2PDVk4XD0SD0WD0QDZl4TD1QD[l4XD0TD3QD\l4QD]l4TD3WD0QDZ
l4QD^l4XD0QD_l4WD0QD`l4QDal4QDbl4XD0`D[O`DoR:`Dd3`DZQ6`Dn3`Dn7`Dok4`DVk5QDT4WD0QDPj1PD]f3PD`j4XD
0SD0WD0QDcl4Q@dl4QDel4XD0WD0PDTQ6QDfl4QDgl4XD0WD0QDhl4PDYj4QDil4XD0PDag2WD0QDjl4PDfj4QDkl4SD0XD0
VD0WD0QDjl4PDfj4QDkl4SD0XD0QDll4WD0QDYd3QDml4P@4QDnl4QDol4XD0SD0WD0QDPm4PDZP3QDQm4QDRm4XD0WD0QDe
h1PDPg3PDmX:XD0WD0QDef2SD0PDfj4QDSm4XD0WD0QDTm4QDYd3P@ab5QDUm4XD0WD0QD]X3QDVm4XD0VD0WD0QD]X3QDVm
4XD0QDfAWD0QDcNPD\b3QDWm4XD0VD0WD0QDcNPD\b3QDWm4XD0QDXm4WD0PD_l5QDYm4QDT4XD0QDZm4`EZP3`EZf3`Eo9`
E_P3`E[P3WD0QDeS4QD[m4XD0QF\m4PDk8WD0QD]m4QD^m4XD0TD3QD_m4PDk8WD0QD`m4PD`j4QD^m4XD0TD3QD_m4WD0QD
am4Q@jQ2PD`j4QDbm4XD0VD0WD0QDam4Q@jQ2PD`j4QDbm4XD0QDcm4WD0QDdm4Q@jQ2PD`j4QDbm4XD0VD0WD0QDdm4Q@jQ
2PD`j4QDbm4XD0QDcm4QDem4TD1WD0QDfm4XD0QDgm4Q@[4TD2QDhm4WD0PD_l5PDWR;XD0VD0WD0PD_l5PDWR;XD0QDim4W
D0PDYj4QDjm4QDkm4XD0VD0WD0PDYj4QDjm4QDkm4XD0QDfAQDlm4Y@0WD0QDmm4QDnm4XD0VD0QDlm4Y@0WD0QDmm4QDnm4
XD0QDom4WD0QDPn4QDQn4XD0VD0WD0QDPn4QDQn4XD0QDRn4WD0PDUQ6PD`f3SD0XD0WD0QDV;PDl\1QDSn4XD0WD0QDTn4X
D0`D=TD4QDUn4TD2QDVn4QFWn4TD1WD0QDXn4PDXf3XD0VD0QFWn4TD1WD0QDXn4PDXf3XD0QDYn4QFZn4TD2WD0QD[n4TD1
PDTf3QD_b1QD\n4XD0QD]n4TD2WD0QD^n4QD_n4XD0`D_l5`Dlf3`DaE`D`l5WD0QD`n4P@Tf3PD_a=XD0WD0QDan4QD\4QD
bn4XD0WD0QDQLPDYj4PDWU3XD0WD0QDQLPDno5QD\4PDVk4XD0WD0QDcn4QD\4QDdn4XD0WD0QDmIQDen4XD0WD0QDmIPD]l
5PD_l9XD0WD0QDfn4QDgn4XD0WD0QDhn4XD0VD0WD0QDhn4XD0QDin4UD0WD0PD^2SD0XD0TD9PD4TD6QDd8UD0WD0PD^2SD
0XD0`@iLTD9PD4TD6QDWOWD0QDjn4P@]f3QDkn4YD1XD0`D\d2`DZe2`DUe6`DZd2WD0QDln4P@]f3PDR3QDmn4XD0`Dcb;`
Dnn<`Di]2`Dih1`Dk_2aDR4`D]l5`D^l5`DW5`DU6`DY2`Dna3`DPb3`Dcb3`Ddb3`DXf3`DXj4`DVf3`DXS4`DY`9WD0QDl
n4P@]f3PDR3PDiLQDnn4TD2QDon4XD0WD0QDPo4PDR3YD1XD0WD0QDPo4PDR3QDQo4XD0WD0QDRo4PDZj4XD0Q@Z4QDSo4WD
0QDTo4P@Sf3PDgj4XD0WD0PD\f3QDUo4XD0QDVo4WD0QDWo4XD0`D`j4SD0WD0PDXf3PDoP6PDjP6XD0PDgi2WD0PDXf3PDg
i2QDXo4XD0WD0QDYo4PDXf3QD^9S@0PDoCXD0QDa[1TD3WD0QDZo4P@Tf3PD`j4XD0`D=WD0PDTR6QDT4QD_>XD0SD0WD0QD
[o4XD0QD\o4QDT4WD0QD]o4QD^o4PD_l5QD_o4XD0QD`o4TD1WD0QDao4Q@UQ3XD0QDbo4WD0PDhj4QDUMQDVMPDY4XD0QDc
o4WD0QDmU2S@0QDdo4PDYj4XD0SD0WD0QDmU2S@0QDeo4PDYj4QDfo4XD0WD0QDgo4QDho4PDbU3XD0QDio4QDT4Q@jo4TD1
WD0QDV3XD0`DVf3`Dje3QDio4WD0QDko4TD1QDV3XD0WD0QDXQ2PD]l5QDlo4QDmo4XD0WD0QDno4PDmV:PDZj4XD0QDoo4Q
DPP5QDT4WD0QDQP5QDRP5QDZ4TD3QDSP5XD0WD0QDTP5QDUP5PD_l5TD2QDVP5XD0QDWP5WD0QDgc1PDab5aDR4aDT4`D]3`
Dd3`DnQ1`DV3`DlO`Db4`Dh3`DUo5`Dok4`D\8`Do2SD0XD0QFWP5TD2WD0QDX3XD0QDXP5QFWP5TD2WD0QDYP5QDjP3XD0W
D0PDX3QDZP5PDhe2XD0YD2WD0PDX3PDke3XD0WD0PD]f3QD[P5SD0XD0WD0PD`j4PDlj2PD_l5PDcS6XD0WD0PD`j4PD`1PD
jR3QD\P5XD0WD0QD]P5QDUa1QD_k4XD0UD0WD0PDZj4QD^P5TD2QDY3XD0PD4QD_P5UD0WD0PDZj4QD^P5TD2QDY3QD`P5P@
]l5QDaP5TD2XD0PD4QD_P5PD4WD0PDZj4QDVQ1TD2QDY3XD0VD0PD4WD0PDZj4QDVQ1TD2QDY3XD0PD1QDbP5WD0PDZj4QDh
BTD3QDY3XD0VD0QDbP5WD0PDZj4QDhBTD3QDY3XD0QDfAWD0QDcP5QDdP5XD0VD0WD0QDcP5QDdP5XD0QDfAUD0WD0PD]g3X
D0QFeP5UD0WD0PD]g3XD0QD^9TD2QDfP5QDgP5TD3WD0QDhP5XD0P@Zj4QDoW1WD0QDiP5TD1QDjP5QDkP5XD0`D_l5`DXf3
`DhV3WD0QDeh1QDWX1PDla3XD0WD0QDlP5QDmP5Q@nP5QDoP5XD0QDPQ5QFQQ5TD1WD0QDRQ5TD4XD0QDW3PDci3WD0QDSQ5
QDTQ5TD3QDW3PDci3XD0QDUQ5TD1WD0QDVQ5QDiFXD0QFWQ5TD3QDT<WD0PDjR3QDXQ5QFYQ5S@0QFZQ5PD`j4XD0QD[Q5WD
0PDjR3PDgLPDS1PD`j4XD0QF\Q5WD0QD]Q5QD^Q5QD_Q5XD0QD`Q5WD0PDHPDPg3QD^Q5QD_Q5XD0QD`Q5QDaQ5TD2WD0QDb
Q5Q@cQ5XD0QDjIQDdQ5QDeQ5TD1WD0QDU4QDfQ5XD0PDZf3WD0QDmIP@Sf3QD\4QDZJP@Sf3XD0WD0QDgQ5QDhQ5PD`j4XD0
SD0QD\5QDiQ5QD\5QDS5QD]4QDS5QDS5QDjQ5Q`1]4QDWl3QDY5PD^j4Q`1]4QDS5WD0QDkQ5YE5YD1XD0`D\j4QDlQ5TD1Q
DT4Q`1]4aDR4`D[U3`DPb3`DU6`DS1`DYi3`Dob=`DPo<`DPc=`Dgd3`D`Y:`D[5`Dh4`DQg3`Dl_9`DoP6`DgH`DhH`Db]4
`DfQ1`D^S3`DQc=`Dk\3`DRc=`D[S3`Dfn2`DiT3`DjT3WD0SD0YD5XD0VD0QDlQ5TD1QDT4Q`1]4aDR4`D[U3`DPb3`DU6`
DS1`DYi3`Dob=`DPo<`DPc=`Dgd3`D`Y:`D[5`Dh4`DQg3`Dl_9`DoP6`DgH`DhH`Db]4`DfQ1`D^S3`DQc=`Dk\3`DRc=`D
[S3`Dfn2`DiT3`DjT3WD0SD0YD5XD0QDiR2WD0QD[n1YD1XD0VD0WD0QD[n1YD1XD0QDmQ5QDnQ5PDTl2`DYj4`DZFQDj4QD
oQ5QDPR5PDTl2QDQR5QDRR5QDSR5QDTR5QDUR5QDVR5PD_3PDYj4PD_l5PDo[<PD\f3PD\f3PDW_;PDYj4PD_l5PD_GPDcT:
QDWR5PDe8PDlf2PDUY<PDUf3PDmMPDQb:PDRS:PDjKPDfQ5QDXR5QDYR5PDbMPD_j4PDS9PDm_=PDZc=PDR1PDSf3PDfEQDZ
R5PDee;PD^4PDaNPDWf3PDW_3QD[R5PD[j4Q`1]4Q@\R5WD0QD]R5XD0PDQb:QD^R5PDe[1QD_R5PDnKQD`R5PDcR1PDZV4P
DV_2PDdZ2PDUi3PD_c=PDj[9PDXP6PDR8PDVf3PDT\9QDaR5PDR^5PD`a=PDjT3QDbR5PDac=PDko2PDV]1PDeP1PDiS6QDc
R5QDdR5QDeR5QDfR5QDgR5QD[n1QDhR5PDPo<QDiR5QDjR5PDje2PDQ]5PDSf3PDTf3PD`j4PDhc=PDkP1PDYf3PDb]5PDfj
4PDeCPDg]5PD^j4SD0PD]f3Q@Z4Q`1]4WD0QDiZ1XD0WD0QDkR5PD_l5TD1QDlR5XD0QDmR5PD6Q@VQ1WD0QDZ5XD0QDmR5P
D6WD0Q`1]4QDiZ1XD0VD0QDmR5PD6WD0Q`1]4QDiZ1XD0QDnR5QDT4QDVQ1Q`1]4WD0QDoR5aD\3aDR4`Dkg:SD0XD0VD0QD
T4QDVQ1Q`1]4WD0QDoR5aD\3aDR4`Dkg:SD0XD0QDPS5QDQS5WD0QDRS5P@Vn2TD1QDSS5XD0QDTS5WD0QDUS5XD0QDVS5WD
0QDWS5PDaf3XD0VD0WD0QDWS5PDaf3XD0QDXS5QDYS5QDVQ1Q`1]4WD0QDiZ1aD\3aDR4SD0XD0`DYj4`D]j4WD0QDZS5XD0
TD2QD[S5QDT4Q`1]4WD0QDY5QD]P5Q`1]4QDPZ1XD0aD\3QDT4QD^9WD0QDQ[4XD0QD\S5VD0QDT4QD^9WD0QDQ[4XD0QD\S
5QD]S5PD_l5WD0QD^S5SD0XD0TD1QD_S5TD1QD`S5WD0QDaS5PD`j4PDSc;XD0WD0PD^l5PDed;PD`S3XD0WD0PDTQ6SD0PD
T^3XD0QDT4WD0QDVQ1Q`1]4QDbS5PDYj4XD0SD0WD0QDcS5QDdS5XD0`DkV3QDeS5WD0QDoV2QDfS5XD0WD0QD`9QDgS5TD1
QDhS5XD0QDT4PD]l5WD0QDiS5SD0XD0QDjS5TD1WD0QDkS5XD0UD0QDlS5QDT4Q`1]4WD0QDY5XD0`DcG`DTFVD0UD0QDlS5
QDT4Q`1]4WD0QDY5XD0`DcG`DTFQDmS5UD0QDnS5QDT4Q`1]4WD0QDoS5XD0VD0UD0QDnS5QDT4Q`1]4WD0QDoS5XD0PD1QD
PT5TD1QDT4TD1QDQT5P@cS6WD0QDRT5XD0WD0QDST5P@Yj4PD_l5QDTT5XD0WD0QDUT5TD1Q@VT5QDWT5QDXT5XD0WD0QDU4
P@TR6PD]l5S@0PDVo5PD[j4XD0WD0PDVf3PDn\1PDYj4QDYT5XD0WD0PD_d=QDZT5QD[T5QD\T5QD]T5QD^T5XD0WD0QD_T5
QD`T5XD0VD0WD0QD_T5QD`T5XD0QDaT5QDbT5WD0QDcT5QDdT5XD0WD0PDgj4QDeT5PDgj4QDfT5XD0WD0QDml3Q@gT5PDZP
3QDhT5TD2XD0VD0WD0QDml3Q@gT5PDZP3QDhT5TD2XD0QDiT5WD0QDe\1QDjT5QDkT5XD0WD0QDlT5PD`j4PDdLQDmT5XD0W
D0QDnT5QDoT5QDPU5QDQU5XD0QDRU5Y@0WD0QDSU5XD0VD0QDRU5Y@0WD0QDSU5XD0QDTU5QDUU5TD6QDT4Q`1]4WD0QDVU5
XD0QDWU5TD4QDT4Q`1]4WD0QDXU5XD0`DYj4`D]j4QDYU5QDT4Q`1]4WD0QDZU5XD0QDVQ1Q`1]4WD0SD0XD0PD]e2QD^b3Q
D[U5Q@T4WD0QD\U5XD0QDVQ1Q`1]4WD0QDiZ1XD0QD]U5QD^U5QDT4Q`1]4WD0QD_U5XD0WD0QD`U5PD]6XD0VD0WD0QD`U5
PD]6XD0QDaU5QDbU5WD0QDcU5XD0PDhj9WD0PDSf3PD`j4PDc_3XD0QDdU5TD2QDT4Q`1]4WD0QDeU5XD0aDR4`Dfj4QDfU5
PDYj4TD3QDT4Q`1]4WD0PDX\2XD0QDgU5PDYj4TD3QDT4Q`1]4aD[3aDR4iD1iD2WD0SD0XD0VD0QDgU5PDYj4TD3QDT4Q`1
]4aD[3aDR4iD1iD2WD0SD0XD0QD`@QDhU5TD4WD0PD^S6XD0QDiU5TD2WD0PD_d;XD0WD0QDjU5P@]f3P@R3QDkU5QDe3XD0
WD0QDlU5PDgj4QDiZ1XD0QDiU1WD0QDmU5XD0VD0QDiU1WD0QDmU5XD0QDnU5QDoU5WD0PDX3PDTf3XD0QDPV5WD0PDiX9XD
0PD_l5WD0QDQV5PDYj4QDSf1XD0QDRV5WD0PDoX9TD1QDSV5XD0QDTV5QDUV5WD0`DXi3SD0QDVV5XD0VD0QDUV5WD0`DXi3
SD0QDVV5XD0QD`@QFWV5QDU4Q@Z4Q`1]4WD0QDXV5aD\3SD0XD0`DYj4`DZj4`DXj4QDYV5WD0QDZV5XD0SD0WD0QD[V5TD1
QD\V5XD0`Egj4YD1WD0QD]V5XD0VD0`Egj4YD1WD0QD]V5XD0QD^V5PDjR3QDT4Q`1]4WD0QD_V5XD0QD`V5QDaV5WD0QDbV
5QDcV5XD0QDT4QDhBSD0WD0QDdV5XD0`Dm_3WD0QDiZ1PDgj4QDhBXD0SD0QDhBWD0QDeV5XD0QDfV5QDgV5WD0QDhV5XD0W
D0PDU8PDog3XD0WD0QDiV5TD1QDjV5XD0`Dgj4QDT4P@]f3WD0QDkV5PD`j4XD0SD0QDT4WD0QDlV5QDQ[4XD0VD0QDT4WD0
QDlV5QDQ[4XD0QDmV5WD0PD`o2PDY`9XD0VD0WD0PD`o2PDY`9XD0QDfAQDnV5WD0QDoV5XD0QDPW5P@]f3P@R3WD0QDkU5Q
DQW5XD0QDT4WD0QDRW5PD`j4XD0SD0PDce4PDP\1QDSW5TD3QDT4Q`1]4WD0QDTW5XD0WD0QDUW5XD0QDj4PDcd2PDZj4PDh
g6PD_l5QDY5PD_h3SD0QDVW5PD_h3QDj4QDT4Q@W4WD0PDeP1XD0VD0QDj4QDT4Q@W4WD0PDeP1XD0QDWW5QDcNQ`1]4WD0Q
DY5XD0QDXW5QDYW5WD0Qd1]4QDY5XD0QDj4WD0QDY5XD0QDj4QDj4TD4QDT4WD0Q`1]4QDY5XD0aDR4`Dfj4QDj4TD3QDT4Q
DVQ1Q`1]4WD0QDY5XD0QDT4Q@Z4QD^4WD0QDY5XD0WD0QD^4QDY5XD0SD0WD0QDZW5QDY5XD0QDj4QD[W5TD2`DWOWD0QDY5
XD0QDj4TD2QDT4TD4PD^j4WD0Q`1]4QDY5XD0VD0QDj4TD2QDT4TD4PD^j4WD0Q`1]4QDY5XD0QDfAQD\W5TD2QDT4Q@]W5Y
@0aD[3aDR4iD1iD2aDj4aDb4bD0WD0SD0XD0VD0QD\W5TD2QDT4Q@]W5Y@0aD[3aDR4iD1iD2aDj4aDb4bD0WD0SD0XD0QD^
W5QD_W5QD`W5Q@aW5Y@0aD[3aDR4`DZd2`Dgj4`D`j4bD0WD0SD0XD0VD0QD_W5QD`W5Q@aW5Y@0aD[3aDR4`DZd2`Dgj4`D
`j4bD0WD0SD0XD0QDbW5QDVQ1Q@cW5aD[3aDR4aDb4WD0SD0XD0QDdW5`DYj4`DPf=`DQf=QDT4YD0aD[3aDR4iD1iD2`D]l
5`D^l5`D_l5WD0SD0XD0VD0QDT4YD0aD[3aDR4iD1iD2`D]l5`D^l5`D_l5WD0SD0XD0QDmS5QDeW5Y@0QDfW5aD[3aDR4WD
0SD0XD0VD0QDeW5Y@0QDfW5aD[3aDR4WD0SD0XD0QDgW5aDh3bD0WD0YD0XD0YD1QDZIaDh3bD0WD0YD0XD0YD1aDh3bD0WD
0YD0XD0aDh3bD0WD0YD0XD0VD0aDh3bD0WD0YD0XD0QDhW5aDh3bD0WD0YD0XD0YD2QDiW5aDh3bD0WD0YD0XD0UD0SD0QDj
W5TD1WD0QDkW5XD0aDR4UD0QDjW5TD1WD0QDkW5XD0aDR4UD0SD0QDlW5TD1WD0QDmW5TD2XD0QDnW5UD0QDlW5TD1WD0QDm
W5TD2XD0QDnW5QDoW5Y@0WD0QDj3XD0aDR4`DSf3`DWf3`DRg3`DQg3`DSg3`DTg3`DUg3`DVg3`DRQ6UD0QDl3Q@R4Q`1]4
P@Rf=`D`b2`D__2`DoJ`D`_2`DlK`DT?WD0Q`1]4QDPX5XD0VD0UD0QDl3Q@R4Q`1]4P@Rf=`D`b2`D__2`DoJ`D`_2`DlK`
DT?WD0Q`1]4QDPX5XD0QDQX5UD0QDl3Q@R4TD3PD4Q`1]4WD0QDRX5XD0VD0UD0QDl3Q@R4TD3PD4Q`1]4WD0QDRX5XD0QDS
X5UD0QDl3Q@R4Y@0WD0QDTX5XD0WD0QDlk3XD0VD0WD0QDlk3XD0PD1QDUX5QDT4Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aD
n3aD\3aDm3WD0SD0XD0VD0QDUX5QDT4Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD\3aDm3WD0SD0XD0QDVX5QDUX5QDT4
Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD\3aDm3WD0SD0XD0QDWX5QDPZ1QDUX5QDT4Q`1]4aD[3aDR4iD1iD2aDj4aDb
4bD0aDn3aD\3aDm3WD0SD0XD0QDWX5YD0QDXX5WD0Q@YX5PD`f3SD0XD0`DYj4WD0PD`f3SD0QDP>XD0QDT4WD0QDZX5SD0X
D0VD0QDT4WD0QDZX5SD0XD0QE[X5WD0QD\X5QD]X5XD0WD0QD^X5Q@]4QD_X5XD0QFQa3QD`X5TD2WD0QDaX5XD0QDbX5TD2
WD0QDcX5XD0`Dgj4`D^OQDT4Q`1]4QDdX5WD0QDeX5XD0PDnP6QDfX5PDkP6SD0PDRd3PDlFQDgX5TD2WD0QDhX5XD0PDRT6
VD0PDRT6QD`@QDTKS@0S@0WD0QDY5XD0QDiX5`Egj4`E]e2`E^e2`EfY2`EP3`E]f3`Egf=WD0PDYLXD0VD0WD0QDjX5XD0V
D0QDZIQ@_4WD0QDW5Q`1]4QDkX5XD0QDV5`Dgj4`DTQ1`D^OWD0QDlX5QDW5XD0QDW4Q`1]4QDmX5Q@W5PD]f3QDW5QDmX5Q
DSf1QDnX5TD3WD0QDoX5XD0PD`f3QDPY5PD`f3QDQY5QDRY5PD`f3QDSY5QDT4QDVQ1Q`1]4aDZ3aD\3aDj4aD^3aDo4aDR4
aD[3aDb4aDn3aDY5bD0iD1iD2WD0SD0XD0VD0QDSY5QDT4QDVQ1Q`1]4aDZ3aD\3aDj4aD^3aDo4aDR4aD[3aDb4aDn3aDY5
bD0iD1iD2WD0SD0XD0QDTY5QDUY5QDVY5PDYj4S@0WD0QDWY5XD0`Dgb:`DPg=`DWk3`Dji3QD`W1Q@T4Q@Z4Q`1]4WD0QDX
Y5XD0QDYY5PD[j4WD0QDZY5XD0VD0PD[j4WD0QDZY5XD0QD[Y5QD\Y5QDXT5TD3QDT4Q`1]4aD[3WD0SD0XD0VD0QD\Y5QDX
T5TD3QDT4Q`1]4aD[3WD0SD0XD0QD`@PD[j4WD0QD]Y5XD0VD0PD[j4WD0QD]Y5XD0QD`@QD^Y5WD0QD_Y5XD0PDdb3QDT4Q
`1]4WD0QD`Y5XD0QDaY5QDbY5TD3PDXW3QDcY5QDdY5QDT4Q`1]4QDhBQ`1]4S@0WD0QDeY5XD0`Db]3`Dlm3`DT<`DZT<QD
hB`D[S3iD0SD0S@0WD0QDfY5XD0`DYj4`Deg=`DUV3`De^;`DoX3`Dfg=WD0QDgY5PDYj4SD0XD0`D[S3`D_l5QDT4Q`1]4Q
DhB`DgV3`DZd3`DkV3SD0WD0QDZ5XD0`Dgg=QDT4Q`1]4Q@Z4Q`1]4Q@Y5WD0Q`1]4Q@S5QDZ5XD0WD0QDWl3QDZ5XD0WD0Q
DhY5QDiY5QDZ5XD0WD0QDZ5XD0QDjY5PD_l5QDj4QDkY5QDlY5PDYj4QDmY5PD[T<PDZj4PDjg=PDUf3PDkU3PDVf3PDkU3P
DUf3PD^U3PDVf3PDjj2QDnY5QDoY5QDPZ5PDmNPDSf3QD^9QD\e2QDQZ5QDRZ5QDSZ5PDo[1PDTS1PDTP4QDTZ5PDSS3`DXi
4`DYU3`Do_4QDUZ5QDVZ5QDWZ5QDiZ1QDXZ5PD\h4QDYZ5QDZZ5QDT4PDYj4Q`1]4Q@iZ1PD\h4QDj4Q@TEQ@UEQDgKVD0QD
lR2PD`g4WD0PD\h4XD0QDj4WD0PDXf3PDaV3QD[Z5QD\Z5XD0WD0QD]Z5QD^Z5QD_Z5XD0WD0QD`Z5QDaZ5QDbZ5P@`j4P@d
LXD0QDT4PDXf3TD1PDXY=QDcZ5TD1QDdZ5QDeZ5QDfZ5QDYEPDZj4TD1WD0QDgZ5XD0PDnd3QDhZ5QDT4WD0QDiZ5XD0VD0Q
DhZ5QDT4WD0QDiZ5XD0PD1PDXZ:PDYj4QDhBSD0QDjZ5QDkZ5PDYj4QDj4QDT4Q`1]4PDSf3PD`j4PDc_3QDlZ5TD2QDmZ5Q
DnZ5`DYj4`D`j4QDoZ5PD`j4PD_l5QDP[5QDQ[5TD1QDR[5`DZj4PDWf3PDYj4PD_l5PDT`9QDT4Q`1]4WD0QDS[5XD0VD0Q
DT4Q`1]4WD0QDS[5XD0QDT[5PDgj4QDU[5PDWn2PD_l5PDVo5QDmk4PDWn2PD\j4PD_l5PDln5QDcNWD0PDQn9XD0QDV[5QD
T4WD0PDQn9XD0VD0QDT4WD0PDQn9XD0QD`@QDT4QDV;WD0QDW[5QDmk4QDX[5XD0PDXj4PD[f3QDY[5QDaP2PDZj4PD[f3QD
Z[5P@Yj4PDZj4PD_l5PDT8PDYj4PD\j4PD^f3PD^P3QD[[5QD\[5PD[h;PDYj4PDSh:PD`j4QD][5PDZj4PD]l5PDZ4PDXj4
QD^[5PDla3PDT8PDcT:QDcY1PDfj4PDHQDWX1PDfj4SD0PDke2PD]f3QDTk3QD_[5PDSf3PDdb3PD[j4PDlKPDZj4QD`[5PD
Xh3PDY`9PD`j4PD`f3QDa[5QDT<PDZh5QDb[5QDc[5QDd[5PD_l5QDnk2PDTb;PDTb;QDe[5QDf[5QDg[5QDae1QDh[5QDT4
PD]f3PDVf3VD0QDT4PD]f3PDVf3PD1QDi[5QDj[5PDgj4QDk[5PDgj4QDl[5Q@m[5QDn[5PDZj4PD[g3QDe[4PD`j4QDo[5P
D]f3PDSf3PD`j4QDP\5PDnQ1PDZj4PDQEQDQ\5QDR\5PDWU3QDS\5QDQ[1QDT\5TD3PD`j4PDdLPDhf2QDU\5PD`j4P@dLQD
V\5PDcT:PD`j4QDW\5QD^i1PDm`9PD[j4QDX\5PDZj4QDY\5PDZj4QDXDPDWU3QDT4WD0QDZ\5XD0aDR4QDQS4QD[\5PDVn2
QD\\5PDoKPDY`9PDXf3PDaV3PD[j4TD2QD]\5PDTm5PD`j4PDUQ6PDS];PDZj4PD_l5PDlGPD[k4PDVf3QD^\5PD_l5QD_\5
RZ4200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0
TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1
TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12
VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h
12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP1
7V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23V
P17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o2
3ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:
\33]P16]33XP19^33^P17_34YP16`34VP18a34VP16b34TP16b34VP17c34XP17d34WP15e34XP16f34TP16f34VP14g34UP
17h34YP16i34XP16j34WP18k34VP16l34ZP15m34WP15n34VP1304RP14o34UP15P44VP15Q44XP14R44VP16S44VP14T44U
P15U44YP14V44UP1:W45VP17l35YP17l35YP15X45YP1<Y45VP1<Z45XP17h35ZP1G[45VP15\45TP1@]45WP1@]45XP1?Z1
5SP16^45YP15_45WP15`45XP15a45UP15b45WP16c45VP15d45XP16e45TP16e45VP16f45WP17g45YP15h45WP16i45[P19
j45WP14k45UP16l45YP15m45XP16n45XP1305RP16o45YP1:P55WP18Q55VP17R55VP16S55ZP17T55VP15U55XP17V55VP1
5W55YP17X55ZP15Y55XP15Z55YP18[55TP14\55UP14]55VP16^55XP16_55TP16_55VP15`55VP15a55UP14b55UP16c55Z
P1;d55]P16e55UP16e55WP19f56TP18g56[P15h56TP16i56XP1<j56VP15k56UP15l56WP15m56WP1=n56VP15o56WP16P6
6VP1=Q66VP16R66XP15S66UP17T66UP16U66TP1EV66XP1CW66XP1CW66YP1=Z16SP1906RP19X66TP15Y66XP17Z66VP19[
66TP16\66YP17]66TP17^66VP15_66WP15`66WP15a66VP15b66TP1806RP18c66UP16d66TP16e66VP15f66WP16g66XP16
h66\P16i66XP17j66UP16k66VP14Z16SP14Z16SP15l66VP18m66YP14n67YP15o67WP17P77XP13Q77VP13R77WP12S77TP
16T77UP17U77WP18V77[P15f27SP14W77VP13X77XP13Y77YP13Z77WP13[77WP13\77XP13]77XP12^77TP13_77XP13`77
XP13a77XP12b77UP13c77WP14d77WP15e77VP13f77WP14h37XP13g77WP13h77WP12k57UP12k57UP1107RP1107RP1107R
P12i77TP15j77TP15k77TP12l77TP13h47WP14m77YP13n77TP12o77TP12P87UP13Q87XP13R87VP12S87UP18T87WP14U8
7TP15V87YP1307RP12W87VP18X87]P13Y87TP13Z87XP13[87VP14\87XP13]87XP12T77UP12^87UP13\67XP12_87UP13`
87VP12a87TP13b87UP13c87WP14d87ZP13e87UP13f87TP1107RP1107RP13g87TP12h87UP1107RP12i87TP15j88XP16k8
8\P19l88UP1:m88XP19n88TP15o88VP16P98YP17Q98\P18R98VP18R98XP16S98ZP16T98YP15U98TP15V98VP15W98TP16
X98WP17Y98YP15Z98TP16[98UP16[98WP15\98VP17]98XP17]98ZP17^98YP17_98WP1:`98XP19a98VP18b98WP16c98WP
16c98YP17d98YP16e98XP16e98ZP16l38[P16f98VP15g98WP17h98VP16e38ZP16i98[P17j98]P19k98^P18l98WP16m98
WP16m98YP15n98VP17o98XP16P:8XP18Q:8YP15R:8TP15S:8UP15T:8WP18U:8ZP16V:8WP16W:8YP17X:8ZP16Y:8WP17Z
:8WP16l38YP15[:8VP15\:9TP12]:9TP12^:9TP12_:9UP1209RP12`:9UP1>a::ZP16b::TP17c::TP19d::WP19d::YP15
e::VP17f::XP15g::YP17h::WP15i::TP16j::XP1Ak::WP16l::VP17m::WP16a::WP17n::VP1=o::UP1=o::WP16P;:VP
15Q;:UP1?R;:TP17S;:TP16T;:ZP16U;:VP16U;:XP16V;:VP16W;:XP15X;:WP15Y;:XP18Z;:WP15[;:WP16\;:WP16];:
[P14^;:TP14_;:TP16`;:TP15a;:TP16b;:WP18c;:VP15d;:TP15e;:WP15f;:TP16g;:YP16h;:WP1:i;:VP17j;:XP1>k
;:YP15l;:VP1@m;:YP1:n;:YP1<o;:VP15P<:VP14Q<:UP14R<:UP14S<:TP15T<:YP1<U<;UP16V<;\P15W<;YP16X<;UP1
6Y<;WP18Z<;VP14[<;TP16\<;XP17]<;XP17^<;XP17^<;YP19_<<\P18`<<VP17a<<YP17b<<ZP1Cn;<\P19T;<^P18c<<W
P16d<<YP17e<<XP1;f<<TP15g<<WP16h<<XP17i<<VP16j<<[P16k<<\P1;l<<WP1;m<<YP1;n<<WP17o<<TP16P=<ZP16P=
<[P19Q=<VP18R=<TP18S=<VP19T=<VP14U=<UP17V==YP16W==XP1:e2=\P19e2=YP16X==XP16Y==UP1?Z==VP1?Z==VP1:
[==]P16\==WP14]=>ZP127>UP12^=>VP19T;>[P14_=>\P13`=>WP16X5>]P16a=>ZP12b=>TP13c=>XP13d=>WP13e=>TP1
4f=>VP16g=>VP15h=>VP13W6>UP15f1>WP16i=>VP13j=>VP16k=>VP15l=>VP13m=>XP13n=>XP12R<>VP14o=>VP15f1>W
P1:P>>WP14Y7>ZP12Q>>UP14R>>VP12S>>UP13T>>WP14U>>VP12V>>UP12k5>UP13W>>WP12X>>TP12Y>>UP12Z>>TP13[>
>WP12\>>UP13]>>YP14^>>YP13_>>XP13`>>WP13m=>YP14a>>WP16b>>TP13c>>TP14d>>VP13e>>UP13f>>XP12g>>TP14
e8>UP15h>>ZP1;e8>UP14i>>XP110>RP14j>>TP15k>>TP130>RP14l>>WP15m>>XP12n>>TP13o>>VP14P?>WP14Q?>VP13
R?>UP14S?>WP15T?>QM3U?>TP13V?>WP13W?>UP13X?>VP14Y?>YP12Q>>UP12Z?>TP12S>>UP13[?>VP15a=>XP13\?>WP1
2]?>TP15^?>ZP13_?>TP110>RP15a=>XP16a=>[P17`??TP16a??VP15b??XP17c??VP1Fd??UP1He??WP15f??WP18g??XP
16h??YP17i??[P15j??WP18k??XP15l??TP16[9?WP17m??YP16n??YP19o??ZP1<P@?XP16Q@?VP19R@?XP15S@?VP17T@?
VP17U@?VP18V@?XP18W@?TP17X@?VP16Y@?YP15Z@?WP16[@?UP16\@?VP17]@?YP16^@?VP16_@?WP18_@?YP16`@?XP19a
@?]P17b@?[P17c@?XP16d@?YP16e@?YP18f@?ZP16g@?ZP18g@?WP18h@?ZP15i@?WP16f4?UP16f4?WP17j@?WP15k@?VP1
6l@?TP16l@?VP15m@?TP15n@?VP17o@?VP1:PA?XP1CQA?VP17]8?^P16RA?WP15SA?XP14TA?TP18a=?YP17UA?VP16VA@X
P15WA@YP17XA@TP16YA@VP16ZA@\P15[A@WP13\A@YP13]A@YP110@RP12^A@VP12_A@VP13`A@UP18aA@TP16bA@WP15cA@
UP12]:@TP16dA@YP14eA@\P13fA@WP13gA@YP13hA@YP13iA@XP12jA@TP12kA@VP12lA@VP13mA@XP13nA@XP13oA@XP14P
BATP130ARP1\1QBBUP13RBBWP14SBBXP14TBBZP15UBBZP13VBBWP12WBBVP15XBB]P12^=BVP14YBBVP13ZBBXP110BRP11
0BRP12[BBTP14\BBXP13]BBXP19^BB\P15X5BYP13_BBWP15j3BZP12`BBTP14aBBWP140BRP15bBBWP13cBBVP14dBB[P13
eBBVP14fBBVP12gBBTP13hBBXP13iBBXP12k5BUP14f1BXP14jBBYP12kBBTP12lBBVP13mBBWP12nBBTP18oBBTP13PCBWP
13QCBWP14RCBUP110BRP15SCBXP13TCBVP12UCBVP13VCBYP12WCBTP14XCBVP15YCBWP12S:BUP13ZCBWP12[CBUP13\CBT
P13]CBVP13^CBYP14_CB\P13`CBXP14aCBZP13bCBWP12cCBUP12dCBTP14ZBBZP13eCBTP1<fCCUP130CRP16gCCVP17hCC
XP18iCC[P17ZBC[P17jCCVP16kCCTP15lCCTP17mCCVP15nCCVP16oCCVP13PDCXP15QDCYP14RDCTP1<SBCXP18SDCVP15T
DCWP15UDCVP14VDCXP14WDCWP13XDCTP16YDCWP14ZDCYP13[DCXP13\DCWP13]DCWP17^=CXP15^DCWP15^8CVP14_DCWP1
5`DCTP15aDCVP16bDC\P16cDCWP14dDCVP14eDCYP18fDCXP13gDCVP16hDCVP15iDCXP16jDC[P15kDCWP13lDCWP18mDC]
P12nDCUP14oDCUP13PECWP13QECYP12RDCUP13RECXP12lACVP13SECVP15TECVP14UECVP13VECVP110DRP1AWEDTP13XED
TP12^=DUP13YEDYP13ZEDXP14[EDYP12\EDVP12]EDUP14^ED[P17_EEXP14`EETP17aEEXP16bEEVP18cEEVP15dEEYP15e
EETP130ERP16fEEUP16fEEWP19gEE[P15hEEWP15iEEVP1FjEETP17kEEXP15lEEYP14^=EVP15mEEXP19nEEZP16oEEVP16
PFEXP18QFEZP17RFEYP18SFEWP18SFEYP16TFEZP15UFEYP17VFETP17WFEVP16XFEXP15YFEYP15ZFEXP15[FEYP15\FEXP
16]FETP18^FEVP18^FEXP17_FETP1A0ERP14`FEUP14aFEUP14bFEUP14cFETP147EUP16dFETP1;eFEXP14^=EVP15fFETP
15gFEVP17o:EZP17hFEWP1E0ERP16iFEUP16jFEVP17kFEXP17kFEZP15lFEXP18ZBE[P16mFE[P16nFEXP16oFE[P14PGEV
P17QGEYP17QGE[P17f1EWP17RGEXP17SGEVP17TGEXP18UGFVP15VGFVP1:WGFXP1G^=FUP1?^=FUP14XGFTP1<YGFTP180F
RP16ZGFYP16[GFXP1?^=FVP15\GFWP16]GFVP15^GFYP16_GFWP16`GFYP16aGFXP15bGFXP15cGFVP18dGFYP15eGFXP15f
GFWP16gGFVP15hGFWP17iGFVP17iGFXP15jGFYP19kGF\P18lGFXP16mGFZP15nGFWP15oGFYP15PHFWP17QHFVP19RHGVP1
7SHGVP16THGTP16THGVP17UHGVP17UHGXP17VHGZP15WHGVP16XHGVP16YHGWP17ZHGYP18[HGZP17\HGVP16]HGWP16^HGV
P18f1GWP17_HGXP17`HGYP15aHGYP15bHGYP16cHG[P16dHG\P14eHGVP16fHGWP16gHGWP16gHGYP14Z1GSP15hHGTP15iH
GVP16jHGYP16jHG[P17kHGVP17kHGXP15lHGVP15mHGYP18nHGYP17oHHWP18PIHWP18QIHYP1<^=HVP1:RIH\P16SIHZP18
TIH]P17UIHYP17VIHYP18WIH\P18WIH^P15XIHXP16YIHYP16YIH[P16ZIH\P15[IHXP14\IHUP15]IHWP16^IHWP16_IHYP
17`IH^P15aIIUP14bIIUP120IRP14cIIUP12^=IUP13dIIWP12^=IUP13eIIYP13fIIYP12b8IVP12gIITP14hIIWP16iIIV
P13jIJWP12kIJUP13lIJTP13mIJTP120JRP13e8JUP12nIJTP12oIJTP13PJJWP13QJJTP14RJJVP13SJJWP13TJJXP12UJJ
TP12VJJUP13WJJTP12XJJTP110JRP14YJJ\P12ZJJTP15[JKTP15\JKVP13]JKXP13^JKXP13_JKYP13`JKYP14aJKVP13bJ
KYP15cJKVP19dJKVP14eJKVP13fJKVP16gJKVP14hJKVP13iJKWP13jJKWP14kJKTP15lJKUP13mJKWP12nJKTP18n;KYP19
oJKYP17PKK\P16QKKVP15RKKTP14SKKTP15TKKXP17UKKYP16VKKYP14WKKWP13XKKWP13TKKVP12k5KVP16f1KZP14YKKTP
16ZKKXP13[KKYP16\KKTP16\KKVP15]KKXP16^KKTP15_KKTP16`KKVP16aKKZP14bKKYP14cKKYP16dKKVP15eKKVP12fKK
UP13gKKWP14hKKZP15iKKVP15iKKVP13jKKWP15kKKVP15lKKZP13mKKXP14nKKVP12oKKTP13PLKVP15QLKTP15RLKWP15S
LKVP15TLK]P15ULK[P13VLKWP13WLKWP13XLKYP13YLKXP13YLKXP13ZLKWP13[LKWP14\LK\P13]LKYP13^LKVP14_LKWP1
3`LKWP17aLKVP16bLKVP12cLKVP13dLKWP14eLKWP12fLKTP12gLKUP14hLKVP13iLKWP13jLKVP12kLKTP13lLKUP12mLKT
P12nLKTP13oLKWP12PMKTP13a:KUP13QMKVP12RMKTP15SMKUP16TMKUP15UMKUP14VMKUP110KRP13WMKWP16XMKWP14YMK
XP13ZMKYP14[MKWP13\MKTP15]MKXP13mKKXP14_JKZP14^MKTP15_MKVP14`MKVP12aMKUP14bMKTP16cMKTP16cMKVP14d
MKZP13eMKVP12Z1KSP12e8KVP13fMKXP14gMKTP15hMKUP1:iML`P16jMLXP16kMLWP16kMLYP15lMLUP15mMLWP17nMLXP1
9oMLVP17PNLXP17f1LYP15QNLTP15RNLVP16SNLUP15TNLUP16UNLYP1=VNLYP15WNLVP15XNLTP15YNLVP17ZNLUP14[NLT
P16W3LZP130LRP16\NLTP16]NLVP16^NLWP18_NLYP19`NLYP1<aNLWP17bNLYP15S:LUP15cNLWP1:dNLVP1CeNLYP18fNL
XP16gNLVP16hNLUP15iNLUP15jNLWP17kNLYP16lNLUP16mNLWP130LRP15nNLVP15oNLVP13POLVP16QOLWP16QOLYP18f1
L]P15ROLWP16SOLUP15TOLVP1=UOLZP1;VOLVP18WOLWP17XOLUP1BYOLWP1AZOLUP18[OLWP15\OLVP15]OLUP16^OLXP16
_OLWP15`OLVP15aOLUP15bOLVP15cOLVP16dOLUP16dOLWP17eOLVP16fOLWP16gOLXP1DhOLWP1CiOLUP17jOLXP15kOLTP
15lOLTP15mOLVP16nOLXP15oOLVP12PP1LUP15QP1LVP14RP1LUP15SP1LUP15TP1LWP17UP1LWP16VP1LVP16VP1LXP16WP
1LUP16XP1LWP17YP1L[P15ZP1LVP13[P1LXP19\P1LVP17]P1LYP17]P1LXP14^P1LTP15_P1LXP14`P1LTP15aP1LWP15bP
1LYP18cP1LVP18dP1LXP15eP1LTP17fP1LXP16gP1LYP130LRP14hP1LWP14iP1LTP15jP1LUP15kP1LWP15lP1LXP15mP1L
TP15nP1LVP15oP1LWP16ZBL\P15PQ1LTP15QQ1LWP13RQ1LUP13SQ1LXP1:TQ1LZP19UQ1LWP16VQ1LWP16WQ1LZP15XQ1LX
P17YQ1LVP14ZQ1LTP15[Q1LUP16W3LZP15\Q1LVP16]Q1LVP16^Q1LYP15_Q1LTP15`Q1LVP15aQ1LVP16bQ1LVP110MRP13
cQ1MYP12dQ1MVP15eQ1MTP18fQ1NUP15gQ1OVP14hQ1OVP12iQ1OUP13jQ1OWP13kQ1OXP17lQ1OYP110P1RP17mQ1P1WP17
nQ1P1WP17oQ1P1WP17PR1P1WP17QR1P1WP17RR1P1WP12SR1P1TP15TR1P1WP12UR1P1UP14S1P1SP17VR1Q1VP19WR1Q1WP
1<XR1Q1WP15WR1Q1UP14UR1Q1TP13YR1R1TP12ZR1R1TP13[R1R1YP15\R1R1WP15]R1S1TP16^R1S1VP17_R1S1[P16`R1S
1WP17aR1S1YP17aR1S1[P16bR1S1WP16cR1S1YP12dR1S1TP13eR1S1VP16fR1S1WP16gR1S1WP13hR1T1TP12iR1U1TP12j
R1U1UP12kR1U1UP19lR1V1WP1<mR1V1VP14nR1V1VP18oR1V1XP15PS1V1YP18QS1V1[P12RS1V1TP13SS1V1XP110V1RP14
TS1V1YP110V1SP13US1V1VP12VS1V1TP19WS1W1TP15XS1X1TP12YS1X1TP13ZS1X1XP14[S1X1VP13\S1X1VP14]S1X1YP1
2^S1X1UP14_S1X1XP12`S1X1TP12aS1X1UP12bS1X1TP15^=Y1VP16cS1Y1VP17dS1Y1XP18eS1Y1VP16fS1Y1VP15gS1Y1W
P15hS1Y1WP17iS1Y1XP13jS1Y1XP13kS1Y1VP12lS1Y1TP12Z1Y1SP17mS1Y1TP14nS1Y1WP13oS1Y1WP13PT1Y1VP16QT1Y
1XP19QT1Y1XP15RT1Y1WP15ST1Y1TP14TT1Y1YP12UT1Y1TP13VT1Y1TP13WT1Y1WP13XT1Y1WP17YT1Y1[P16ZT1Y1XP14[
T1Y1VP13\T1Y1VP12WBY1UP12WBY1UP14]T1Y1ZP14^T1Y1XP13_T1Y1VP13`T1Y1XP12aT1Y1VP13bT1Y1XP13cT1Y1XP12
dT1Y1VP12eT1Y1VP13fT1Z1WP13gT1Z1YP14hT1Z1\P14iT1Z1\P12jT1Z1VP13kT1Z1YP13lT1Z1XP13mT1Z1YP14nT1Z1[
P13oT1Z1YP13PU1Z1XP13QU1Z1YP13RU1Z1XP13SU1Z1YP13TU1Z1XP14UU1Z1ZP13VU1Z1YP13WU1Z1YP13XU1Z1XP12YU1
Z1UP12ZU1Z1VP127Z1VP12[U1Z1VP14\U1Z1XP13]U1Z1YP13^U1Z1YP14_U1Z1XP14`U1Z1[P13aU1Z1XP12bU1Z1VP13cU
1Z1YP13dU1Z1WP13eU1Z1XP14fU1Z1WP13gU1Z1VP15hU1Z1XP13iU1Z1XP14jU1Z1WP14jU1Z1YP13S9Z1XP14kU1Z1XP13
lU1Z1XP13mU1Z1UP13nU1Z1XP14oU1Z1VP12PV1Z1VP13QV1Z1YP13RV1Z1YP13SV1Z1YP12TV1Z1VP13UV1Z1YP13VV1Z1W
P13WV1Z1XP13XV1Z1YP12YV1Z1VP12ZV1Z1VP14[V1Z1[P13\V1Z1YP12]V1Z1VP12]V1Z1VP12]V1Z1VP12^V1Z1VP12_V1
Z1VP13`V1Z1XP13aV1Z1YP14bV1Z1\P13cV1Z1WP12dV1Z1VP13eV1Z1WP13fV1Z1YP13gV1Z1YP13hV1Z1VP13iV1Z1YP13
jV1Z1YP13kV1Z1YP13lV1Z1YP13mV1Z1XP13nV1Z1YP13oV1Z1XP14PW1Z1ZP13QW1Z1YP14RW1Z1\P12SW1Z1VP12]V1Z1V
P12a4Z1VP13PU1Z1WP13TW1Z1XP13UW1Z1VP13VW1Z1TP13WW1Z1WP13XW1Z1XP14YW1Z1\P12e8Z1VP13ZW1Z1YP13c5Z1X
P12[W1Z1VP14\W1Z1ZP127Z1VP13]W1Z1XP12WBZ1VP12^W1Z1TP12_W1Z1VP12`W1Z1TP12POZ1VP13aW1Z1VP12VW1Z1TP
13bW1Z1WP12^=Z1VP13ZBZ1YP13cW1Z1WP12e8Z1VP12dW1Z1UP13eW1Z1YP13fW1Z1XP13eU1Z1XP12gW1Z1VP12hW1Z1VP
12iW1Z1VP13jW1Z1VP13kW1Z1YP15lW1Z1VP13mW1Z1WP14nW1Z1WP14oW1Z1WP14PX1Z1YP13QX1Z1XP13RX1Z1YP13SX1Z
1XP12TX1Z1UP13UX1Z1XP16W3Z1`P13VX1Z1XP15WX1Z1YP13XX1Z1XP15X5Z1ZP13YX1Z1WP14o4Z1YP14T;Z1ZP13ZX1Z1
WP12[X1Z1TP13\X1Z1WP13]X1Z1WP14^X1Z1[P13_X1Z1VP14`X1Z1YP13aX1Z1WP13bX1Z1XP14cX1Z1ZP13dX1Z1VP14l3
Z1ZP13eX1Z1WP14`V1Z1ZP15fX1Z1[P15gX1Z1ZP14i3Z1XP13hX1Z1VP15iX1Z1[P14jX1Z1XP13kX1Z1VP15lX1Z1YP12m
X1Z1TP15nX1Z1XP13oX1Z1VP15PY1Z1XP14QY1Z1VP14d3Z1XP14RY1Z1YP15SY1Z1[P13TY1Z1VP13UY1Z1WP12VY1Z1UP1
3WY1Z1VP12XY1Z1TP14YY1Z1ZP13ZY1Z1WP14[Y1Z1[P18\Y1Z1WP14]Y1Z1ZP13^Y1Z1XP15_Y1Z1ZP13`Y1Z1VP13aY1Z1
VP12bY1Z1TP14cY1Z1ZP13dY1Z1VP14eY1Z1XP14e3Z1ZP14f1Z1WP14fY1Z1[P13gY1Z1WP14hY1Z1ZP14iY1Z1YP14jY1Z
1YP14kY1Z1VP15lY1Z1ZP13mY1Z1WP13nY1Z1WP13oY1Z1XP13PZ1Z1WP13QZ1Z1XP13RZ1Z1WP13SZ1Z1VP13TZ1Z1VP13U
Z1Z1WP13VZ1Z1XP13WZ1Z1XP14XZ1Z1YP13YZ1Z1WP13ZZ1Z1WP13[Z1Z1XP12\Z1Z1TP13]Z1Z1XP13^Z1Z1VP13_Z1Z1XP
12`Z1Z1TP13]Z1Z1XP13aZ1Z1XP13bZ1Z1WP13cZ1Z1YP13dZ1Z1XP13eZ1Z1XP15W3Z1]P13fZ1Z1VP13gZ1Z1VP15hZ1Z1
WP14iZ1Z1XP14jZ1Z1TP14jZ1Z1VP12kZ1Z1TP13nAZ1WP12lZ1Z1TP13c=Z1XP13mZ1Z1VP13nZ1Z1VP13oZ1Z1YP13P[1Z
1XP13Q[1Z1WP14R[1Z1ZP14S[1Z1\P13T[1Z1XP13WU1Z1YP13U[1Z1XP13V[1Z1YP13W[1Z1XP14X[1Z1ZP15Y[1Z1[P15Y
[1Z1]P12Z[1Z1UP13[[1Z1UP13\[1Z1WP13][1Z1XP13^[1Z1WP13_[1Z1XP15`[1Z1\P13a[1Z1WP13b[1Z1YP14ZBZ1[P1
4c[1Z1YP13d[1Z1XP13e[1Z1WP13f[1Z1WP13g[1Z1YP13h[1Z1WP13i[1Z1WP13j[1Z1YP14k[1Z1XP13l[1Z1XP13m[1Z1
WP13n[1Z1YP13o[1Z1YP14P\1Z1\P13Q\1Z1YP13R\1Z1YP14S\1Z1\P13T\1Z1YP13U\1Z1XP12V\1Z1VP12V\1Z1VP13W\
1Z1YP13X\1Z1WP13Y\1Z1XP13Z\1Z1XP13[\1Z1YP13\\1Z1YP13]\1Z1YP13e3Z1YP12WHZ1VP12^\1Z1VP13VCZ1YP13_\
1Z1YP13`\1Z1YP13a\1Z1YP12b\1Z1UP12c\1Z1VP12d\1Z1VP12e\1Z1UP12f\1Z1UP12g\1Z1UP12WBZ1VP12WBZ1VP12W
BZ1VP12h\1Z1VP12h\1Z1VP14i\1Z1VP13j\1Z1XP14k\1Z1ZP12l\1Z1VP13m\1Z1XP12n\1Z1UP13o\1Z1XP13P]1Z1WP1
3Q]1Z1YP13R]1Z1YP13S]1Z1XP13T]1Z1YP13U]1Z1WP12V]1Z1VP13W]1Z1UP13X]1Z1XP14Y]1Z1ZP13Z]1Z1YP12[]1Z1
UP14\]1Z1\P14]]1Z1ZP13^]1Z1XP13_]1Z1YP13`]1Z1YP13a]1Z1YP12b]1Z1UP12c]1Z1VP13d]1Z1YP13e]1Z1XP13f]
1Z1XP12dV1Z1VP13dZ1Z1YP13g]1Z1YP12h]1Z1VP12i]1Z1TP13j]1Z1YP14k]1Z1ZP14l]1Z1[P13m]1Z1YP13n]1Z1XP1
3o]1Z1YP12P^1Z1VP12Q^1Z1VP13R^1Z1YP12S^1Z1UP13T^1Z1XP12UCZ1VP13U^1Z1YP12]V1Z1VP12nDZ1VP13i9Z1YP1
3V^1Z1YP13W^1Z1YP13W^1Z1YP14X^1Z1YP13Y^1Z1YP13ZBZ1YP12]V1Z1VP110Z1SP12Z^1Z1VP14[^1Z1VP13\^1Z1YP1
3]^1Z1WP13^^1Z1XP13_^1Z1YP14`^1Z1ZP13a^1Z1XP12kIZ1VP13b^1Z1XP12k5Z1VP110Z1SP13c^1Z1XP12d^1Z1VP12
d^1Z1VP13e^1Z1WP12d^1Z1VP12f^1Z1UP12WBZ1VP14g^1Z1TP13h^1Z1UP13i^1Z1XP14j^1Z1YP13k^1Z1WP12^\1[1VP
12U1[1VP13l^1[1YP12m^1[1VP13n^1[1YP13o^1[1YP12P_1[1UP13Q_1[1YP13R_1[1YP13S_1[1YP13T_1[1YP13U_1[1
YP12V_1[1VP13W_1[1YP13X_1[1XP13Y_1[1YP13Z_1[1YP12[_1[1VP12\_1[1VP14]_1[1\P13^_1[1YP14e3[1[P13__1
[1YP13`_1[1YP13a_1[1YP13b_1[1YP14cX1[1\P12c_1[1VP13d_1[1YP13e_1[1YP12f_1[1UP12g_1[1VP13h_1[1XP12
i_1[1VP13j_1[1YP13WA[1YP13k_1[1YP14l_1[1[P12m_1[1VP12n_1[1UP13o_1[1WP13P`1[1YP13Q`1[1WP14l3[1ZP1
3R`1[1XP13S`1[1XP14T`1[1WP12U`1[1UP12V4[1UP13V`1[1YP12W`1[1UP13X`1[1XP13Y`1[1XP13Z`1[1XP13[`1[1Y
P13\`1[1XP12lM[1VP13]`1[1VP12^`1[1UP12_`1[1UP12``1[1UP12a`1[1UP13b`1[1TP13c`1[1VP13d`1[1VP13e`1[
1YP14f`1[1UP14f`1[1WP13g`1[1UP13h`1[1XP15i`1[1WP13j`1[1XP13k`1[1XP14l`1[1[P14m`1[1\P13n`1[1YP14Y
7[1[P13o`1[1YP13Pa1[1YP13Qa1[1YP15Ra1[1^P12Sa1[1VP14Ta1[1XP13Ua1[1XP13Va1[1YP13Wa1[1WP12Xa1[1TP1
27[1VP14i9[1[P12Ya1[1VP13Za1[1YP12[a1[1TP12\a1[1UP13]a1[1XP12VJ[1VP13^a1[1XP13_a1[1YP12S:[1UP12`
a1[1VP13aa1[1XP12ba1[1VP13ca1[1YP14da1[1[P13ea1[1XP13fa1[1YP13ga1[1YP12ha1[1VP12ia1[1UP12ja1[1TP
13ka1[1WP13V^1[1YP13e3[1YP13la1[1YP13ma1[1YP13na1[1YP13oa1[1YP13Pb1[1YP13Qb1[1YP13Rb1[1XP12Sb1[1
UP12Tb1[1UP13Ub1[1YP12S:[1VP12S:[1VP16Vb1[1ZP14Wb1[1YP14Xb1[1ZP13Yb1[1VP14Zb1[1ZP14[b1[1YP13h4[1
WP14\b1[1XP13]b1[1WP13^b1[1VP14_b1[1VP12`b1[1TP14ab1[1VP14Y7[1ZP14bb1[1[P14cb1[1YP14db1[1YP13eb1
[1WP14cX1[1ZP15fb1[1ZP13gb1[1WP12hb1[1TP14ib1[1[P14jb1[1ZP13kb1[1WP14Q9[1ZP14lb1[1ZP13mb1[1XP13n
b1[1UP13ob1[1XP14Pc1[1YP13Qc1[1VP13Rc1[1VP12Sc1[1UP13Tc1[1VP13Uc1[1XP14Vc1[1YP13\6[1XP14W3[1ZP12
Wc1[1TP13Xc1[1WP14Yc1[1YP13Zc1[1WP13[c1[1XP13\c1[1XP14o4[1YP15]c1[1[P13^c1[1WP13_c1[1XP14h3[1XP1
5`c1[1[P14ac1[1YP13bc1[1WP12_:[1UP13`J[1XP13cc1[1VP14dc1[1XP15X5[1[P13ec1[1TP14fc1[1YP14gc1[1YP1
3hc1[1YP13ic1[1XP14jc1[1YP12kc1[1UP12lc1[1UP15mc1[1VP13nc1[1WP14oc1[1[P13Pd1[1XP14Qd1[1ZP15Rd1[1
\P14Sd1[1XP12Td1[1UP13Ud1[1VP14Vd1[1WP14f1[1XP15gX1[1[P14gX1[1XP14f4[1WP13Wd1[1VP14Xd1[1ZP13Yd1[
1WP13Zd1[1WP13[d1[1WP14\d1[1VP12]d1[1UP13^d1[1VP14_d1[1ZP13`d1[1XP14ad1[1YP13bd1[1VP13cd1[1WP14d
d1[1YP14ed1[1ZP13fd1[1WP14gd1[1WP14gd1[1YP13hd1[1XP13id1[1XP13jd1[1WP13kd1[1XP13ld1[1XP13md1[1XP
12T7[1UP12nd1[1UP13od1[1TP13Pe1[1TP14Qe1[1VP13Re1[1VP15Se1[1YP15X5[1[P12c6[1UP15Te1[1VP14]T1[1[P
14Ue1[1VP13Ve1[1WP14We1[1VP15fE[1YP14Xe1[1VP13Ye1[1XP14Ze1[1YP14[e1[1VP14mH[1ZP13\e1[1WP16]e1[1\
P13^e1[1XP13_e1[1XP14`e1[1[P13ae1[1XP14be1[1VP16ce1[1TP14de1[1ZP14]=[1ZP14ee1[1VP15fe1[1YP14ge1[
1ZP13he1[1VP14ie1[1VP15je1[1YP14ke1[1VP13le1[1XP13me1[1XP13ne1[1XP14e3[1[P14oe1[1ZP12k5[1UP13Pf1
[1VP14Qf1[1VP14Rf1[1VP15Sf1[1VP15Tf1[1ZP14Uf1[1ZP13Vf1[1WP17Wf1[1TP13Xf1[1YP13Yf1[1YP13Zf1[1YP13
[f1[1YP13\f1[1YP14]f1[1[P13^f1[1XP13_f1[1YP13`f1[1YP13af1[1WP13bf1[1YP13cf1[1YP13df1[1XP13ef1[1Y
P13ff1[1YP13gf1[1YP13hf1[1YP13if1[1YP13jf1[1WP13kf1[1WP13lf1[1WP13mf1[1WP13nf1[1WP13of1[1WP13Pg1
[1YP13Qg1[1YP13Rg1[1YP13Sg1[1YP13Tg1[1YP13Ug1[1XP13Vg1[1XP13Wg1[1YP13Xg1[1WP13Yg1[1VP14Zg1[1XP14
bb1[1[P14[g1[1[P13\g1[1WP12]g1[1UP13^g1[1YP13_g1[1YP13`g1[1XP14ag1[1[P13bg1[1XP14cg1[1ZP14dg1[1Y
P13eg1[1XP13nY1[1XP14V^1[1[P12fg1[1UP14gg1[1ZP13hg1[1XP14ig1[1WP13jg1[1WP15kg1[1ZP13lg1[1XP13mg1
[1WP14ng1[1VP13og1[1WP13Ph1[1WP13Qh1[1WP13YF[1YP13Rh1[1YP13e3[1YP15Sh1[1_P13Th1[1XP13j`1[1YP13Uh
1[1YP13Vh1[1XP13Wh1[1YP13e3[1YP14Xh1[1ZP13Yh1[1YP13\F[1XP13Zh1[1XP13[h1[1YP13\h1[1XP14]h1[1XP14^
h1[1ZP14_h1[1ZP14Y7[1\P12`h1[1UP13ah1[1YP13bh1[1YP13ch1[1YP12dh1[1VP14UF[1\P13eh1[1XP13fh1[1WP13
gh1[1TP13hh1[1YP13ih1[1WP13e3[1YP13R3[1YP13jh1[1XP12]5[1VP13e3[1YP13kh1[1YP12lh1[1UP14mh1[1VP12n
h1[1VP14oh1[1WP13Pi1[1VP13Qi1[1WP14ZB[1\P14SI[1\P12Ri1[1VP12Si1[1TP13Ti1[1YP13Ui1[1XP13Vi1[1WP13
Wi1[1WP13Xi1[1YP12Yi1[1UP12Zi1[1VP13[i1[1YP13WA[1YP13\i1[1YP13]i1[1XP16^i1[1YP15_i1[1YP13`i1[1YP
13ne1[1YP13ai1[1XP13bi1[1WP13ci1[1XP15di1[1YP14UF[1[P14ei1[1ZP14fi1[1XP13gi1[1YP14hi1[1XP13UF[1Y
P12ii1[1VP13ji1[1WP12\5[1VP12ki1[1VP12c]1[1VP12li1[1VP12mi1[1UP12e8[1UP13ni1[1WP14oi1[1VP13Pj1[1
WP12Qj1[1TP13Rj1[1WP14Sj1[1\P13Tj1[1TP12Uj1[1UP12Vj1[1TP14Wj1[1VP12Xj1[1UP13Yj1[1YP14Zj1[1[P13e3
[1YP14[j1[1VP12\j1[1TP14]j1[1WP13^j1[1VP14_j1[1VP13`j1[1YP12aj1[1VP12bj1[1VP13cj1[1YP12dj1[1VP12
ej1[1TP14fj1[1TP13e3[1YP12gj1[1UP13hj1[1YP15ij1[1YP12a4[1VP12jj1[1UP14d3[1XP12kj1[1TP13lj1[1YP12
mj1[1UP13nj1[1YP13oj1[1UP12Pk1[1VP12Qk1[1TP14ZB[1\P13Rk1[1WP13Sk1[1YP14Tk1[1ZP13Uk1[1YP13Vk1[1YP
13Wk1[1YP13ZB[1YP12Xk1[1UP13Yk1[1YP12Zk1[1VP13[k1[1XP13\k1[1YP12]k1[1VP12^k1[1UP12_k1[1UP12bj1[1
VP13`k1[1YP12ak1[1UP12bk1[1TP12PO[1UP12ck1[1UP12dk1[1VP14ek1[1VP13ZB[1YP12a5[1VP13fk1[1YP13gk1[1
XP13hk1[1YP14ik1[1WP13jk1[1WP13kk1[1XP12li1[1VP13lk1[1YP13mk1[1XP14nk1[1VP15ok1[1WP13Pl1[1UP12Ql
1[1TP13Rl1[1YP12Sl1[1UP13Tl1[1YP13Ul1[1YP14Vl1[1XP12Wl1[1VP13Xl1[1YP12Yl1[1VP13Zl1[1YP12[l1[1UP1
3\l1[1YP13]l1[1XP13^l1[1YP13_l1[1YP12`l1[1UP12c6[1VP12al1[1UP12bl1[1UP12cl1[1VP14dl1[1VP12el1[1V
P13fl1[1XP13e3[1YP13gl1[1TP12b8[1VP13hl1[1YP12il1[1VP12jl1[1TP13kl1[1YP13ll1[1YP13ml1[1YP14e3[1[
P13nl1[1XP14ol1[1VP13Pm1[1YP12]V1[1VP12Qm1[1VP12Rm1[1UP14Sm1[1VP12PP1[1VP13Tm1[1YP12Um1[1VP12Vm1
[1VP12Wm1[1VP12Xm1[1UP12Ym1[1VP12b8[1VP14Zm1[1VP12kI[1VP14[m1[1VP14\m1[1WP12b8[1UP12]m1[1UP15^m1
[1YP13_m1[1WP14`m1[1WP12am1[1VP14bm1[1VP12cm1[1VP12dm1[1VP13em1[1VP12a`1[1UP12fm1[1VP12gm1[1TP12
hm1[1VP13im1[1YP12jm1[1TP127[1VP13g4[1YP13km1[1YP13lm1[1XP12mm1[1UP14nm1[1UP12om1[1VP127[1VP12Pn
1[1VP13Qn1[1VP13Rn1[1XP12PO[1VP13Sn1[1YP12Tn1[1VP12Un1[1UP13Vn1[1XP12Wn1[1UP12Xn1[1UP12Yn1[1UP12
Zn1[1VP12[n1[1VP12\n1[1UP12]n1[1UP12^n1[1VP13_n1[1WP13`n1[1WP13an1[1WP13bn1[1WP13cn1[1YP13dn1[1Y
P13en1[1XP13fn1[1YP13gn1[1YP13hn1[1WP13in1[1XP13jn1[1XP15kn1[1WP12ln1[1TP12mn1[1UP14nn1[1VP12on1
[1TP127[1VP12Po1[1VP12Qo1[1VP12Ro1[1VP14So1[1WP12Q>[1VP12To1[1VP12Z1[1TP12^=[1UP13Uo1[1YP16Vo1\1
TP16Wo1\1YP17Xo1\1VP17Yo1\1XP19mC\1VP19Zo1\1XP1?[o1\1YP16\o1\1VP16]o1\1TP15Vo1\1TP17^o1\1VP17_o1
\1YP17`o1\1VP18ao1\1VP1Ebo1\1UP16co1]1\P17do1]1ZP1>eo1]1VP1=fo1]1TP17go1]1XP17go1]1ZP16ho1]1XP15
io1]1VP16jo1]1TP16jo1]1VP19ko1]1XP19ko1]1ZP17lo1]1XP17lo1]1[P16mo1]1VP16no1]1YP15oo1]1VP16PP2]1Y
P17QP2]1VP16RP2]1VP18SP2]1[P16TP2]1YP16UP2]1UP140]1RP1>VP2]1TP18WP2]1[P16XP2]1VP110]1RP13YP2]1YP
12ZP2]1UP13[P2]1TP12\P2]1UP17]P2]1YP14n;]1WP19^P2]1ZP15_P2]1VP12`P2]1TP13aP2]1TP12bP2]1TP16cP2]1
VP12dP2]1TP140]1RP12eP2]1UP12fP2]1TP14gP2]1TP12hP2]1TP13iP2]1WP12jP2]1VP12kP2]1TP12lP2]1UP13mP2]
1WP12nP2]1UP14e3]1\P12WB]1VP13oP2]1YP12PQ2]1UP12QQ2]1TP12RQ2]1UP13SQ2]1UP16TQ2]1VP13UQ2]1VP13VQ2
]1VP13WQ2]1WP12XQ2]1TP12YQ2]1TP110]1RP12ZQ2]1UP12[Q2]1UP12\Q2]1UP13]Q2]1XP13^Q2]1WP13_Q2]1XP12`Q
2]1TP14aQ2]1YP13bQ2]1WP13cQ2]1WP12dQ2]1VP12eQ2]1TP12fQ2]1VP12gQ2]1UP16hQ2^1VP15iQ2^1TP15ll1_1WP1
6jQ2_1WP16kQ2_1WP15lQ2_1WP15mQ2_1UP17nQ2_1VP16oQ2_1TP15PR2_1TP15QR2_1VP14RR2_1TP15SR2_1YP19TR2_1
ZP19TR2_1\P16UR2_1UP17VR2_1VP1;WR2_1TP18XR2_1TP18YR2_1VP14ZR2_1XP14[R2_1ZP12\R2_1UP12]R2_1UP12^R
2_1TP15_R2_1TP15`R2_1VP16aR2_1UP16aR2_1XP13bR2_1TP15cR2_1TP12dR2_1UP12Sc1_1VP13eR2_1YP13aR2_1UP1
5fR2_1^P14gR2_1WP12hR2_1UP120_1RP12`:_1UP110_1RP17iR2_1VP17iR2_1XP18jR2_1TP18kR2_1VP15lR2_1VP16m
R2_1VP13nR2_1UP1BoR2_1TP16PS2_1VP15f2_1SP13QS2_1YP110_1RP13RS2_1YP12^=_1UP13V^1_1YP15SS2_1WP12g3
_1UP110_1RP12TS2_1VP13US2_1XP12^=_1UP13VS2_1YP13WS2_1WP12XS2_1UP110_1RP13YS2_1XP12ZS2_1VP12[S2_1
VP12\S2_1UP12]S2_1VP12^S2_1VP12_S2_1VP12`S2_1VP12aS2_1UP12bS2_1VP12bS2_1VP12cS2_1UP14dS2_1XP13eS
2_1YP13fS2_1XP12gS2_1TP13hS2_1WP110_1RP12iS2_1VP13jS2_1XP12kS2_1TP13lS2_1YP13mS2_1YP12nS2_1VP12Y
m1_1UP12oS2_1VP12PT2_1TP13QT2_1XP12RT2_1VP13ST2_1YP12TT2_1UP14UT2_1ZP13VT2_1WP13T\1_1XP13WT2_1WP
13XT2_1YP14YT2_1\P13iT1_1XP12ZT2_1TP13[T2_1VP12]V1_1VP13\T2_1VP13]T2_1WP12^T2_1TP12gm1_1TP12Ro1_
1VP12_T2_1VP12`T2_1TP12WB_1UP110_1RP110_1RP110_1RP110_1RP110_1RP12aT2_1TP12bT2_1TP110_1RP110_1RP
13cT2_1TP110_1RP12dT2_1TP120_1RP12`:_1UP110_1RP12eT2_1UP14fT2_1YP13gT2_1TP13hT2_1TP12iT2_1TP12jT
2_1TP13kT2_1XP14lT2_1[P12mT2_1TP12nT2_1TP12]5_1VP12oT2_1TP12PU2_1VP13QU2_1XP14RU2_1YP14Sh1_1\P12
Td1_1UP13n[1_1YP14ZB_1\P13e3_1YP13SU2_1YP13TU2_1UP12UU2_1VP12VU2_1TP13WU2_1TP12^=_1UP14T;_1[P13X
U2_1VP12YU2_1TP12ZU2_1TP13[U2_1XP13\U2_1TP12UC_1UP13]U2_1WP14^U2_1VP12_U2_1TP14`U2_1WP13aU2_1WP1
2bU2_1UP12cU2_1TP13dU2_1XP12Wm1_1VP110_1RP12Sc1_1VP12b8_1VP12eU2_1UP12WH_1UP12WH_1UP14fU2_1ZP14g
U2_1VP13hU2_1TP110_1RP110_1RP12iU2_1TP110_1RP12^=_1VP12jU2_1UP12kU2_1TP12li1_1VP13lU2_1UP14mU2_1
XP13nU2_1YP13oU2_1WP14PV2_1ZP13QV2_1TP13o:_1UP12RV2_1TP12SV2_1TP12TV2_1UP110_1RP12UV2_1VP12VV2_1
UP12WV2_1VP14ZB_1\P12XV2_1TP12a4_1VP19YV2`1UP19ZV2`1WP16l]1`1ZP16[V2`1XP17\V2`1]P15]V2`1VP15^V2`
1XP16_V2`1[P15`V2`1UP15aV2`1WP16bV2`1ZP14a4`1UP15cV2`1TP15dV2`1VP14eV2`1TP14fV2`1UP15gV2`1XP15hV
2`1WP17iV2`1VP17jV2`1VP16kV2`1VP1;k5`1UP1;lV2`1WP14k5`1UP17mV2`1VP17mV2`1XP16nV2`1WP15oV2`1VP17P
W2`1YP16QW2`1ZP15RW2`1XP15SW2`1XP15a^1`1XP15TW2a1TP14UW2a1TP17gX1a1YP15VW2a1XP16WW2a1UP16WW2a1WP
14XW2a1TP17YW2a1WP14ZW2a1TP16[W2a1ZP17\W2a1VP17\W2a1XP16]W2a1VP15^W2a1YP15^W2a1XP15Pa1a1YP16_W2a
1XP15`W2a1XP14TS2a1VP16aW2a1XP15bW2a1WP16cW2a1WP16dW2a1YP16eW2a1WP16fW2a1VP16fW2a1XP17gW2a1XP15h
W2a1WP15iW2a1XP18jW2a1WP16kW2a1UP16kW2a1WP147a1UP16lW2a1WP16lW2a1YP16mW2a1ZP17nW2a1\P16oW2a1ZP16
PX2a1ZP14PP1b1VP16QX2b1XP15RX2b1UP16Y7b1ZP14SX2b1TP15TX2b1XP17T7b1UP15UX2b1XP15VX2b1WP16WX2b1XP1
6WX2b1ZP17XX2b1[P15ZW1b1YP15YX2b1YP14ZX2b1VP15[X2b1XP15TW1b1XP17\X2b1YP15[\1b1XP16]X2b1YP15^X2b1
WP16T;b1ZP18_X2b1ZP13`X2b1TP15aX2b1YP18iS1b1[P16bX2b1VP16cX2b1XP15dX2b1UP15eX2b1WP14fX2b1UP15gX2
b1WP15hX2b1WP16iX2b1XP16iX2b1ZP15jX2b1XP16kX2b1TP16kX2b1VP16lX2b1ZP15mX2b1XP16hj1b1ZP15nX2b1WP16
oX2b1XP16PY2b1XP16o:b1UP16o:b1WP15QY2b1XP16RY2b1XP15SY2b1XP19]c1b1VP17TY2c1VP18mCc1VP18UY2c1XP1C
VY2c1WP16WY2c1VP15XY2c1XP1:YY2c1^P16ZY2c1WP15[Y2c1TP15\Y2c1VP15]Y2c1VP16^Y2c1ZP16_Y2c1WP15`Y2c1W
P16SFc1WP18aY2c1]P15bY2c1WP15cY2c1WP17dY2c1VP17dY2c1XP16eY2c1WP15fY2c1XP15gY2c1YP16hY2c1ZP130c1S
P17o:c1WP17o:c1YP15W3c1YP15SR2c1YP15iY2c1VP15jY2c1XP140c1SP14kY2c1UP16lY2c1WP14bl1c1UP17mY2c1VP1
5nY2c1WP15oY2c1WP15PZ2c1XP14QZ2c1TP15RZ2c1XP16SZ2c1WP16SZ2c1YP15TZ2c1WP16UZ2c1XP17VZ2c1XP17n;c1Y
P15WZ2c1TP15XZ2c1TP16YZ2c1YP18ZZ2c1WP15[Z2c1VP14\Z2c1VP16]Z2c1VP16]Z2c1XP15^Z2c1TP15_Z2c1VP14am1
c1VP19`Z2c1ZP15aZ2c1TP15bZ2c1TP16cZ2c1VP16cZ2c1XP15dZ2c1VP14Z1c1SP1:eZ2d1VP1:eZ2d1XP17fZ2d1YP16g
Z2d1XP15hZ2d1VP16iZ2d1YP19jZ2d1ZP19kZ2d1VP18lZ2d1VP18lZ2d1VP17mZ2d1VP17nZ2d1TP17oZ2d1VP15P[2d1TP
15Q[2d1VP17R[2d1TP14S[2d1TP16T[2d1VP16U[2d1WP16V[2d1UP16W[2d1XP17X[2d1VP17Y[2d1XP1:Z[2e1TP16[[2e
1XP16h3e1WP1<\[2e1VP18][2e1XP14^[2e1ZP12_[2e1TP17`[2e1VP15a[2e1WP12Z1e1TP15b[2e1YP14c[2e1YP15d[2
e1WP14e[2e1TP18f[2e1]P14g[2e1VP16h[2e1WP17WP2e1YP19i[2e1TP18j[2e1TP18j[2e1TP17k[2e1TP19l[2e1VP18
m[2e1VP18m[2e1VP17n[2e1VP14o[2e1TP12P\2e1VP12Q\2e1UP13R\2e1YP12S\2e1UP12e8e1UP12T\2e1UP15U\2e1XP
12V\2e1TP13W\2e1YP12X\2e1UP127e1UP13Y\2e1XP12Z\2e1TP127e1VP12e8e1UP13[\2e1YP14S9e1[P13\\2e1WP13]
\2e1XP13nU2e1YP12nR2e1UP16^\2e1VP19_\2e1XP17`\2e1XP12a\2e1UP12b\2e1UP12c\2e1TP13d\2e1YP12e\2e1UP
13f\2e1YP13g\2e1VP13h\2e1VP1:mCe1VP17h[2e1VP15i\2e1TP1:j\2e1YP15k\2e1TP15l\2e1TP1:m\2e1VP13n\2e1
UP19o\2e1VP17f1e1XP18P]2e1XP12Q]2e1UP12R]2e1TP13S]2e1XP12a`1e1UP12T]2e1TP14U]2e1VP13V]2e1TP1:W]2
f1TP1<X]2f1VP16Y]2g1VP15Z]2g1XP18[]2g1XP17\]2g1YP15^=g1VP17]]2g1TM3^]2g1XP13_]2g1UP13`]2g1WP15a]
2g1VP15b]2g1^P12c]2g1TP14d]2g1WP16e]2g1VP13f]2g1WP13g]2g1WP15h]2g1VP17i]2g1[P12j]2g1TP15k]2g1VP1
3l]2g1TP16m]2g1VP15n]2g1TP16o]2g1UP16P^2g1VP15Q^2g1VP16R^2g1WP16S^2g1VP17T^2g1YP15U^2g1UP17V^2g1
VP17W^2g1WP1:X^2g1TP17Y^2g1TP17Z^2g1ZP17[^2g1YP14\^2g1TP17]^2g1XP16^^2g1XP16_^2g1VP15`^2g1VP13a^
2g1TP17b^2g1XP13c^2g1UP16d^2g1VP13e^2g1XP15f^2g1UP16g^2g1TP12h^2g1VP13i^2g1XP14j^2g1[P13k^2g1UP1
5l^2g1WP12m^2g1VP110g1RP12n^2g1UP15i\2g1TP17^P2g1YP18o^2h1YP16P_2h1ZP15Q_2h1WP15WBh1UP15R_2h1WP1
60h1RP16gX1h1WP17o:h1WP17o:h1YP17S_2h1YP14T_2h1TP15U_2h1VP18V_2h1YP16W_2h1YP15X_2h1XP17Y_2h1WP17
Y_2h1YP18Z_2h1UP16[_2h1XP16\_2h1YP1:]_2h1TP16^_2h1VP1;__2h1VP19`_2h1TP16a_2h1VP15b_2h1WP15c_2h1V
P15d_2h1WP15e_2h1TP16f_2h1TP19g_2h1XP15h_2h1WP15YV2h1UP15i_2h1WP16j_2h1VP16k_2h1YP17l_2h1VP16m_2
h1XP15n_2h1TP16o_2h1VP16T;h1[P15P`2h1VP15Q`2h1XP18^P2h1[P16R`2h1XP17j3h1XP16S`2h1VP17T`2h1VP17T`
2h1XP15U`2h1TP17V`2h1WP17f1h1YP1:W`2h1XP1:W`2h1ZP16X`2h1XP15e8h1VP16Y`2h1ZP17Z`2h1VP17[`2h1XP16\
`2h1WP16]`2h1YP14TIh1UP17^`2h1[P15_`2h1WP1:``2h1ZP17a`2h1TP17b`2h1VP18c`2h1YP15d`2h1VP18e`2h1YP1
7o:h1WP17o:h1YP19f`2h1XP19f`2h1ZP15g`2h1WP15h`2h1UP15i`2h1WP17gX1h1YP18j`2h1VP18j`2h1XP16k`2h1VP
15l`2h1UP19m`2h1XP19m`2h1ZP17n`2h1VP17o`2h1XP16Pa2h1XP16Qa2h1VP17Ra2h1\P16Sa2h1ZP17Ta2h1XP147h1U
P16Ua2h1TP16Va2h1VP19Wa2h1WP17Xa2h1XP16Ya2h1XP16Za2h1ZP17[a2h1YP15\a2h1VP1;]a2h1VP1;^a2h1XP16_a2
i1WP17`a2i1WP16aa2i1VP14ba2i1UP15ca2i1WP16da2i1WP16ea2i1XP17fa2i1[P15ga2i1XP15b[1i1XP19ha2i1[P15
ia2i1VP15f2i1SP14ja2i1[P15gX1i1WP12ka2i1TP16la2i1UP16ma2i1TP16na2i1VP18oa2i1TP16Pb2i1VP16Pb2i1VP
13Qb2i1TP16f2i1SP13Rb2i1UP13Sb2i1XP13Tb2i1VP12Ub2i1UP16Vb2i1WP12Wb2i1TP14S1i1RP16Xb2i1TP13Yb2i1V
P13Zb2i1TP12[b2i1TP16\b2i1YP14Z1i1SP12]b2i1VP13^b2i1XP12T7i1VP12_b2i1TP110i1RP12k5i1VP12`b2i1TP1
2ab2i1UP12T7i1VP16bb2i1RP15cb2i1RP15cb2i1RP140i1RP16db2i1VP13eb2i1VP15Sb2i1YP14fb2i1VP13gb2i1TP1
5hb2i1WP16_Ji1ZP12ib2i1TP13oY1i1XP110i1RP12jb2i1TP13kb2i1WP13RX1i1YP13lb2i1YP12mb2i1TP13nb2i1TP1
10i1SP13ob2i1XP13Pc2i1XP13Qc2i1XP13Rc2i1XP13Sc2i1UP14ZBi1[P110i1SP17Tc2j1VP17h3j1WP16a=k1WP14S1k
1SP16Uc2l1XP17Uc2l1YP140m1RP15Vc2m1TP13Z1m1SP14Wc2m1XP12Xc2m1VP12Xc2m1UP17Yc2n1TP16Zc2n1XP14e8n1
UP13[c2n1WP15\c2n1WP15]c2n1TP15^c2n1WP15_c2n1VP14`c2n1YP14ac2n1TP17bc2n1VP16cc2o1VP1;dc2o1TP1;ec
2o1VP16fc2o1TP17gc2o1WP16hc2o1VP17ic2o1YP18jc2o1\P17kc2o1VP15lc2o1TP15mc2o1VP15nc2o1XP16oc2o1WP1
5Pd2o1WP17Qd2o1UP19Rd2o1ZP16Sd2o1[P15Td2o1WP16Ud2o1ZP15Vd2o1UP17Wd2o1WP18Xd2o1[P16Yd2o1YP15Zd2o1
XP18[d2o1XP18\d2o1ZP16]d2o1UP15^d2o1VP16_d2o1XP16`d2o1YP17ad2o1ZP14bd2o1TP16cd2o1WP13kIo1WP12Z1o
1SP13dd2o1XP13ed2o1XP15fd2o1VP12T7o1UP12gd2o1VP12hd2o1VP15id2o1VP17jd2o1YP16kd2o1ZP13ld2o1VP13md
2o1VP13nd2o1YP13od2o1TP15Pe2o1WP14Qe2o1WP14Re2o1[P14Se2o1ZP14Te2o1YP13Ue2o1VP14Ve2o1XP13We2o1WP1
2Z1o1TP13f2o1TP12Xe2o1TP16Ye2o1XP13Ze2o1WP12[e2o1VP13\e2o1XP13]e2o1XP13^e2o1UP12_e2o1UP13`e2o1XP
14ae2o1ZP14be2o1YP13ce2o1WP12de2o1TP13ee2o1YP12Ub2o1UP13fe2o1VP14ge2o1YP13he2o1WP12ie2o1TP12S:o1
VP14je2o1VP12ke2o1VP110o1SP12le2o1TP13me2o1VP1?fc2o1UP12ne2o1TP15oe2o1VP13Pf2o1TP12Qf2o1TP12Rf2o
1TP14Sf2o1VP13Tf2o1WP13Uf2o1WP13Vf2o1XP13Wf2o1WP14Xf2o1ZP13Yf2o1XP13Zf2o1XP13[f2o1YP110o1RP15\f2
o1]P14\f2o1ZP15\f2o1^P14\f2o1[P13]f2o1XP14^f2o1[P12_f2o1VP13`f2o1YP13iW1o1VP12af2o1UP14bf2o1YP14
cf2o1VP15df2o1YP14ef2o1XP13ff2o1WP13gf2o1WP14hf2o1XP13if2o1WP12jf2o1TP12kf2o1TP14Re2o1\P13lf2o1V
P12k5o1VP12e8o1VP13mf2o1WP16nf2P2XP17of2P2[P14Pg2P2VP17Qg2P2XP16Rg2P2XP17Sg2P2[P17Tg2P2ZP1;Ug2P2
YP18Vg2P2YP18Vg2P2XP18Wg2P2YP15Xg2P2WP15Yg2P2VP16Zg2P2YP16Zg2P2ZP15gc2P2WP16[g2P2VP18\g2P2VP15]g
2P2WP15^g2P2XP16_g2P2VP16`g2P2VP16`g2P2XP1:e2P2ZP1:e2P2YP15ag2P2TP15X3P2SP15bg2P2UP19cg2P2XP15dg
2P2TP15eg2P2VP16fg2P2VP1:gg2P2VP19hg2P2[P19ig2P2[P1:ig2P2]P1:hg2P2]P1:jg2P2VP18kg2P2YP14lg2P2UP1
6mg2P2VP16ng2P2YP16og2P2WP17Ph2P2ZP16Qh2P2XP19Rh2P2VP18Sh2P2ZP18Th2P2ZP17Uh2P2XP15Vh2P2UP15Wh2P2
WP17Xh2P2WP16Yh2P2UP16Zh2P2UP18[h2P2XP18\h2P2WP16]h2P2VP15kIP2VP18^h2P2ZP16Xf2P2[P16_h2P2WP16`h2
Q2UP16ah2R2WP18bh2R2XP15ch2R2RP1Cdh2R2TP15eh2R2SP15fh2R2UP15gh2S2SP1:hh2T2ZP18ih2T2WP1Bjh2U2oLJk
h2U2PM8W3V2ZP15lh2V2VP16mh2V2YP16nh2V2XP15oh2V2TP15Pi2V2VP15Qi2V2VP16Ri2V2YP15Si2V2TP15Ti2V2VP1@
Ui2V2TP1@Ui2V2VP15Vi2V2TP15Wi2V2VP1AXi2V2VP15Yi2V2VP16Zi2V2WP15[i2V2TP15\i2V2VP17]i2V2TP17]i2V2V
P16^i2V2VP16iT1V2ZP16ZBV2\P16_i2V2WP16_i2V2YP16`i2V2WP16`i2V2YP15ai2V2YP14S^1V2VP16bi2V2UP16ci2V
2WP15di2V2WP18ei2V2ZP160V2RP1;fi2V2VP1;fi2V2XP14gi2V2TP17hi2V2\P14jT1V2VP1>ii2V2VP15ji2V2VP19ki2
V2TP19ki2V2VP15li2V2TP15mi2V2VP16ni2V2WP14oi2V2VP14Pj2V2UP16Qj2W2VP16Rj2W2XP16Rj2W2ZP14Td1W2UP16
4W2UP16Sj2W2WP17Tj2W2YP15Uj2W2VP1:Vj2W2VP1:Vj2W2XP1;Wj2W2VP19Xj2W2UP19Yj2W2WP15Zj2W2TP15[j2W2VP1
7\j2W2VP15]j2W2TP15^j2W2VP1>_j2W2TP1>`j2W2VP140W2RP17aj2W2WP17bj2W2YP17cj2W2YP17cj2W2[P15dj2W2XP
15ej2W2VP1<fj2W2YP1<fj2W2[P14gj2W2UP18Ub1W2XP15hj2W2UP15ij2W2TP15jj2W2VP17kj2X2VP17lj2X2XP16mj2X
2YP17nj2X2TP17oj2X2VP1:mCX2UP1:Pk2X2WP17Qk2X2VP16Rk2X2VP16Rk2X2XP16Sk2X2VP15Tk2X2TP15Uk2X2VP17Vk
2X2YP16Wk2X2TP16Wk2X2VP16Xk2X2XP16Xk2X2ZP17Yk2X2WP17Zk2X2YP16[k2X2XP14\k2X2TP15]k2X2TP15^k2X2VP1
6_k2X2VP16_k2X2XP16`k2X2VP12ak2X2TP13bk2X2WP12ck2X2UP110X2RP12dk2X2UP13ek2X2WP14fk2X2[P13gk2X2XP
17hk2X2WP16ik2X2VP19jk2X2WP14kk2X2TP14lk2X2TP15mk2X2TP13nk2X2VP14ok2X2TP15Pl2X2WP16Ql2X2VP1@Rl2X
2TP13Sl2X2VP13Tl2X2WP16Ul2X2VP1;Vl2X2VP15Wl2X2WP18Xl2X2WP18Xl2X2YP16Yl2X2WP15Zl2X2VP16[l2X2VP12\
l2X2TP13]l2X2VP12T7X2VP1DT7X2UP13^l2X2TP12_l2X2TP13`l2X2YP12al2X2TP13bl2X2WP13cl2X2XP13dl2X2VP13
el2X2TP12fl2X2TP14gl2X2ZP13hl2X2VP14il2X2XP13jl2X2XP124X2VP13kl2X2TP13ll2X2TP13ml2X2TP12nl2X2UP1
2ol2X2TP14Pm2X2TP190X2RP15Qm2X2VP14Rm2X2TP110X2RP15Sm2X2WP12Tm2X2TP13Um2X2WP13Vm2X2WP14Wm2X2YP14
Xm2X2[P15e3X2]P13Ym2X2VP13Zm2X2TP12T7X2UP13[m2X2XP13\m2X2WP13j]1X2YP13]m2X2WP15^m2X2VP13_m2X2TP1
3`m2X2UP12am2X2TP12bm2X2UP110X2RP14cm2X2TP12dm2X2UP15em2X2WP12k5X2VP13fm2X2WP13gm2X2TP12hm2X2TP1
2im2X2TP18jm2Y2^P16km2Y2VP16lm2Y2SP1Bmm2Y2UP17nm2Y2YP16om2Y2WP1>Pn2Y2YP17Qn2Y2YP16Rn2Y2TP1JSn2Y2
UP16Tn2Y2UP17Pn2Y2VP15Un2Y2YP14Vn2Y2UP15Wn2Y2UP17Xn2Y2WP17Yn2Y2YP15Zn2Y2XP19[n2Y2WP15\n2Y2VP14]n
2Y2UP17^n2Y2VP17_n2Y2YP17`n2Y2ZP16an2Y2WP15bn2Y2UP1;cn2Y2]P17dn2Y2ZP15en2Y2UP16fn2Y2UP17gn2Y2WP1
8hn2Y2WP1<in2Y2WP15lm2Y2SP14jn2Y2SP17Pn2Y2WP15kn2Y2UP15ln2Y2YP13mn2Y2YP14jn2Y2SP15nn2Y2YP13on2Y2
YP16Po2Y2ZP14jn2Y2RP18Qo2Z2^P17Ro2Z2ZP15So2Z2YP13To2Z2VP15Uo2Z2YP16Vo2Z2ZP17Wo2Z2]P17Xo2Z2_P15Yo
2Z2ZP14Zo2Z2VP15[o2Z2[P15\o2Z2YP18]o2Z2]P16^o2Z2WP14_o2Z2WP14`o2Z2UP17ao2Z2XP12bo2Z2TP15lm2Z2SP1
1co2Z2RP14do2Z2XP12eo2Z2TP12fo2Z2SP15go2Z2XP16ho2Z2WP18io2Z2\P18jo2Z2YP1:io2Z2^P16ko2Z2XP16lo2Z2
YP17mo2Z2YP18no2Z2YP16oo2Z2WP17PP3Z2YP17QP3Z2ZP18RP3Z2\P16SP3Z2ZP15TP3Z2WP16UP3Z2WP14VP3Z2UP16WP
3Z2WP12fo2Z2TP13XP3Z2UP17YP3Z2WP14ZP3Z2YP16[P3Z2XP16\P3Z2WP14]P3Z2VP15^P3Z2WP15_P3Z2ZP12`P3Z2UP1
4aP3Z2VP13bP3Z2TP13cP3Z2WP12dP3Z2VP14eP3Z2XP14fP3Z2[P14gP3Z2XP12hP3Z2UP16iP3Z2VP13jP3Z2XP16kP3Z2
WP12lP3Z2TP13mP3Z2XP1:nP3[2^P18oP3[2ZP1=PQ3[2XP1:QQ3[2]P17RQ3[2ZP18SQ3[2XP19TQ3[2XP18TQ3[2XP1?oP
3[2YP1:UQ3[2[P17VQ3[2VP1?WQ3[2WP16XQ3[2WP1>XQ3[2XP14YQ3[2UP18SQ3[2XP12ZQ3\2UP11co2\2RP17co2\2RP1
3[Q3\2TP13\Q3\2TP15\Q3\2VP11co2\2RP15co2\2RP12]Q3\2UP15^Q3\2[P1;co2\2SP14_Q3\2VP13`Q3\2UP12aQ3\2
UP12bQ3\2RP11co2\2RP11co2\2RP11co2\2RP14cQ3\2TP18dQ3]2XP15eQ3]2XP16fQ3]2VP15\Q3]2VP19gQ3]2_P19gQ
3]2_P18hQ3]2\P15\Q3]2TP18iQ3]2[P17jQ3]2WP16kQ3]2WP16lQ3]2YP15mQ3]2TP15nQ3]2TP14oQ3]2WP17PR3]2XP1
6QR3]2VP16RR3]2WP14SR3]2TP11TR3^2RP12UR3^2VP12TR3^2QP12VR3^2UP11TR3^2RP12WR3^2UP12XR3^2UP12YR3^2
UP12ZR3^2UP12[R3^2TP11TR3^2RP12\R3^2UP12]R3^2UP13^R3^2WP11TR3^2RP12_R3^2VP12`R3^2UP12aR3^2TP12bR
3^2VP12cR3^2TP12dR3^2VP12eR3^2VP12fR3^2TP12gR3^2UP12hR3^2VP12iR3^2UP12jR3^2VP12kR3^2VP12lR3^2UP1
1TR3^2RP15mR3_2SP11nR3_2RP11nR3_2RP11nR3_2RP11nR3_2RP12oR3_2TP12PS3_2VP13QS3_2YP12RS3`2UP14SS3`2
WP13TS3a2XP11US3a2RP13VS3b2XP12WS3b2UP13nn2b2YP13XS3b2TP12YS3c2VP12ZS3c2TP11co2c2RP14[S3d2WP12\S
3d2UP14]S3d2WP13^S3d2TP13_S3e2VP13`S3e2XP12aS3e2UP18bS3f2TP1;cS3f2TP14dS3f2TP1:eS3f2WP130f2RP110
g2RP110g2RP1;fS3h2TP1:gS3i2XP16hS3i2YP15Ym1i2VP17iS3i2UP1Df2i2TP1:jS3i2VP13kS3i2YP17lS3i2WP16mS3
i2WP16nS3i2ZP14e8i2UP16oS3i2WP16PT3i2YP13QT3i2XP13RT3i2WP12ST3i2VP14ZBi2[P13c[1i2XP13TT3i2WP13UT
3i2YP13jGi2YP13VT3i2YP13WT3i2VP13XT3i2WP13YT3i2XP13ZT3i2YP13[T3i2YP13\T3i2YP12]T3i2VP13^T3i2WP13
_T3i2WP12`T3i2UP13aT3i2XP12bT3i2TP12c\2i2TP12cT3i2VP13dT3i2XP110i2RP14eT3i2YP12fT3i2UP12gT3i2UP1
2^=i2UP17hT3i2ZP12iT3i2VP12^=i2UP13jT3i2UP12jT3i2UP12kT3i2UP12lT3i2TP12mT3i2TP12nT3i2UP13oT3i2XP
12PU3i2TP12UR1i2UP12UR1i2UP14QU3i2TP13RU3i2YP13SU3i2YP12TU3i2UP18fS3i2TP15UU3i2VP13VU3i2XP12WU3i
2VP14XU3i2YP13YU3i2WP14ZU3i2UP110i2RP130i2RP12[U3i2UP12\U3j2UP14]U3j2WP14^U3j2XP13_U3j2XP15`U3j2
YP16aU3k2WP16bU3k2WP15cU3k2TP16dU3k2WP16eU3k2UP17fU3k2VP17gU3k2XP17hU3k2WP16iU3k2XP17jU3k2WP16kU
3k2UP11lU3k2SP12mU3k2UP13nU3k2YP17oU3k2[P17PV3k2VP13QV3k2YP17RV3k2VP15SV3l2TP15TV3l2XP16UV3l2WP1
8VV3l2WP16WV3l2YP16XV3l2VP17YV3l2ZP16ZV3l2TP16ZV3l2VP16[V3l2[P14VMl2UP16\V3m2YP15]V3m2UP16^V3m2W
P16^V3m2YP16_V3m2VP1B`V3m2VP16aV3m2UP16bV3m2WP16cV3m2YP17dV3m2[P15eV3m2XP14fV3m2VP16gV3m2ZP17V2m
2]P15hV3m2YP15iV3m2XP16jV3n2UP16jV3n2VP15kV3n2WP14lV3n2TP14mV3n2UP15nV3n2YP154n2UP15oV3n2WP15PW3
n2VP16QW3o2VP17RW3o2VP17SW3o2XP1=TW3o2VP17UW3o2[P15VW3o2TP15WW3o2WP16XW3o2ZP17YW3P3XP17YW3P3ZP18
ZW3P3YP16[W3P3YP15\W3P3XP16SBP3XP16]W3P3VP15^W3P3TP15_W3P3VP16`W3P3WP16`W3P3YP16aW3P3YP1:bW3Q3VP
17cW3Q3YP18dW3Q3\P17eW3Q3WP17eW3Q3YP17eW3Q3WP17eW3Q3YP19fW3R3XP15gW3R3VP15hW3R3XP16iW3R3WP16jW3R
3YP17kW3R3VP17kW3R3XP15lW3R3TP15mW3R3VP15TU3R3WP15nW3R3WP18oW3S3VP17X5T3WP17X5T3YP19[9T3[P1:PX3U
3VP15QX3U3UP15RX3U3VP15^Y1U3XP16YY1U3ZP15SX3U3VP14TX3U3TP15UX3U3XP14VX3U3TP140U3RP14WX3U3TP19e2V
3YP1:e2V3YP1:XX3V3UP1JYX3V3WP19YX3V3\P15Yg2V3VP15ZX3V3WP16[X3W3WP15\X3W3UP15]X3W3WP15Z1W3SP16^X3
W3\P15_X3W3XP17`X3W3ZP18f1W3WP16aX3W3XP15bX3W3VP16cX3W3YP17dX3W3VP17eX3W3\P17fX3W3XP17gX3W3YP15h
X3W3WP19iX3X3VP16jX3X3VP16kX3X3YP16lX3X3ZP19mX3Y3\P17nX3Y3YP1CoX3Y3XP16PY3Y3VP16iV2Y3VP16QY3Y3YP
14RY3Y3VP15SY3Y3VP16TY3Y3\P16UY3Y3[P15VY3Y3VP19WY3Z3\P1=WY3Z3`P18W>Z3ZP18XY3Z3]P18YY3Z3YP18ZY3Z3
[P15[Y3Z3TP15\Y3Z3VP15]Y3[3UP17^Y3[3WP17_Y3\3VP19`Y3\3VP15aY3\3WP17bY3\3XP18cY3\3YP17dY3\3YP19f9
\3ZP19eY3]3^P17fY3]3^P16gY3]3XP17hY3]3\P18iY3^3XP17jY3^3YP17kY3^3VP16lY3^3XP110_3RP12mY3_3TP110_
3RP12nY3_3TP14oY3_3VP14PZ3_3WP16QZ3`3SP1U1mC`3VP1U1RZ3`3XP15lV3`3SP15SZ3`3UP14TZ3`3UP14UZ3`3YP12
VZ3`3TP12WZ3`3TP12XZ3`3TP14ZB`3\P12dj1`3VP14ZB`3\P13YZ3`3XP12ZZ3`3VP12[Z3`3VP12\Z3`3VP12]Z3`3VP1
2^Z3`3TP13_Z3`3YP12`Z3`3VP12T7`3VP12aZ3`3UP12lH`3VP12S:`3VP12bZ3`3UP16cZ3`3UP12dZ3`3UP12eZ3`3UP1
2fZ3`3UP12gj1`3VP12gZ3`3VP12hZ3`3VP12iZ3`3VP12WB`3VP12jZ3`3UP12kZ3`3VP12lZ3`3UP12mZ3`3VP12nZ3`3V
P12oZ3`3UP12P[3`3TP12Q[3`3TP12R[3`3TP12S[3`3UP12T[3`3UP12T7`3VP13U[3`3YP12bi2`3VP13g]1`3YP13Ro1`
3WP16V[3`3UP16W[3a3WP16X[3a3WP17Y[3a3WP17Z[3a3YP1;[[3a3WP1;\[3a3YP17][3a3VP15^[3a3VP15b7a3UP15_[
3a3WP1;`[3a3WP15a[3a3TP19b[3a3XP17c[3a3XP17c[3a3ZP19d[3a3ZP15e[3a3XP15f[3a3YP15g[3a3WP18h[3a3ZP1
5i[3a3TP15j[3a3VP16k[3a3VP16l[3a3XP15m[3a3TP1:n[3a3VP1:o[3a3XP18P\3a3VP18Q\3a3YP19R\3a3XP16S\3a3
WP17T\3a3VP18U\3a3[P16Y[1a3[P18V\3a3]P15W\3a3TP15X\3a3VP15Y\3a3VP16Z\3a3ZP18[\3a3WP18[\3a3YP15\\
3a3VP16_Ja3ZP16]\3a3XP16^\3a3TP16_\3a3VP17`\3a3VP19mCa3VP16a\3a3VP17b\3a3TM5c\3a3TP16d\3a3VP16e\
3a3VP15f\3a3UP15g\3a3WP14h\3a3TP16ne1a3\P19mCa3VP18i\3a3ZP1=j\3a3TM=k\3a3VM5l\3a3UP15m\3a3UP17n\
3a3VP15o\3a3WP15P]3a3TP15Q]3a3VP15R]3a3XP14b5a3UP17S]3a3\P16T]3a3WP17U]3a3UP17U]3a3WP1<V]3a3WP15
W]3a3UP15X]3a3TP16Y]3a3SP16Z]3a3UP17[]3a3YP15\]3a3VP17]]3a3WP16^]3a3XP15_]3a3VP14`]3a3TP14a]3a3V
P16b]3a3TP17c]3a3XP16d]3a3VP16d]3a3XP15VMa3VP15e]3a3XP14f]3a3TP17n\3a3VP16g]3a3XP12h]3a3VP17i]3a
3VP14UR1a3TP13j]3a3YP14k]3a3YP12l]3a3UP17m]3a3WP17m]3a3YP17n]3a3XP15o]3a3TP14UR1a3TP19mCa3VP18P^
3a3XP16Q^3a3VP15R^3a3UP14R^3a3TP17S^3a3VP1:[^2b3YP1:[^2b3[P1@mCb3QM@T^3b3SM>U^3b3QM>V^3b3SM<W^3b
3QM=X^3b3PM=Y^3b3RM9Z^3b3QM9[^3b3SM6lV3c3RP16X^3c3SP16X^3c3RP160c3QP16\^3c3SP16X3c3RP16X^3c3SP18
]^3d3TP17^^3d3TP19_^3d3VP18`^3d3VP1?a^3d3TP1@b^3e3TP1@c^3e3VP1:g@e3WP1:g@e3YP17d^3e3TP140e3RP14`
:e3UP1Aa\2f3QMAe^3f3SMBf^3f3UMBf^3f3TM7g^3g3VP15h^3g3VP16i^3g3UP16j^3g3UP14k^3g3TP15l^3h3TP16m^3
h3VP17n^3h3TP16o^3h3VP14P_3h3YP12V4h3VP15Q_3h3TP120h3SP12R_3h3UP17S_3h3VP1;0h3SP140h3RP17T_3h3VP
140h3RP14U_3h3TP14V_3h3TP13W_3h3WP16X_3h3VP12Y_3i3UP12Z_3i3UP12TU3i3UP1E[_3j3SME[_3j3UM;\_3j3YP1
8]_3j3VP15^_3j3UP15__3j3WP1:`_3j3SM:a_3j3UM5b_3j3UP15c_3j3WP14d_3j3TP16e_3j3WP14f_3j3WP12g_3j3TP
1<h_3j3VP1>i_3j3UP17^=j3VP1;h_3j3WP1:j_3j3TP14k_3j3TP15l_3j3VP16m_3j3YP110j3RP13n_3j3WP13o_3j3YP
12P`3k3VP12P`3k3VP12Q`3k3VP12R`3k3VP12S`3k3TP110k3RP12T7k3VP13T`3l3VP12U`3l3TP13V`3l3YP15W`3m3UP
13X`3m3VP12Y`3m3TP13Z`3m3WP15[`3m3XP15\`3m3TP12]`3m3UP14UR1m3UP16^`3n3ZP15_`3n3VP17``3n3VP14a`3n
3XP13b`3n3TP12c`3n3TP17d`3n3ZP16e`3n3VP16f`3n3YP14g`3n3YP13h`3n3WP16i`3n3]P16j`3n3VP14cX1n3ZP14k
`3n3TP14ZBn3\P16l`3n3TP16m`3n3VP13n`3n3XP14o`3n3[P13Xl1n3YP15Pa3n3WP15Qa3n3UP15Ra3n3WP17Sa3n3ZP1
4Ta3n3ZP14Ua3n3XP142n3\P12Va3n3VP13Wa3n3WP12^=n3VP13Xa3n3XP13Ya3n3YP12Za3n3UP124n3VP13[a3n3XP15\
a3n3\P13]a3n3WP13m]1n3YP13^a3n3XP13_a3n3YP13`a3n3WP12aa3n3UP12ba3n3TP13ca3n3XP12da3n3UP12ea3n3TP
12fa3n3TP14ga3n3XP14ga3n3[P12ha3n3TP12ia3n3UP14ja3n3WP12;n3VP13ka3n3WP14ne1n3[P13la3n3YP12ma3n3T
P12na3n3UP16oa3n3]P14Pb3n3WP13Qb3n3XP13Rb3n3XP13Sb3n3WP13Tb3n3XP15Ub3n3TP14Vb3n3YP12VMn3VP15Wb3n
3[P13b[1n3YP14UFn3\P12WBn3VP13Xb3n3WP1Zj3PDZP3QD`\5QDa\5QDb\5PDZP3QDXb4QDc\5QDd\5QDe\5QDf\5PDWn2
QDjR4QDg\5PD_l5QDh\5QDi\5QDj\5QDk\5QDT`1QDk\5QDl\5QDm\5QDn\5PD]l5QDo\5QDP]5QDQ]5PDZP3QDR]5QDVQ1W
D0QDS]5XD0SD0TD5QDT]5PDZd2PDZP3QDXb4QDVQ1WD0QDU]5XD0SD0QDP>QDV]5UD0QDW]5QDX]5TD6QDY]5TD6QDZ]5S@0
UD0PD[P3QDV4PDk8QD[]5UD0QDVd4QD\]5PDk8QD]]5P@Zf3QD^]5PDZP3QDXb4PDk8QD_]5UD0QDVMPDk8QD`]5TD4SD0QD
a]5TD3PD_]5UD0PD\P3VD0UD0PD\P3PD2UD0QDXMQDb]5PD2UD0PDTR6PDgj4UD0PDXf3PDZP3QDaZ4PD2UD0PDZP3PD^Y:P
DZP3QDc]5QDd]5QDe]5PDZd2UD0QDf]5PD^Y:UD0QDg]5QDh]5PDZf3PD2QDi]5QD]5aDj4`D[h=UD0PDbZ9QD^5QDj]5QDk
]5QDl]5QDm]5TD1QDn]5QDo]5PD6PD=QDT4QDP^5PD4TD2QDR4QDT4QDP^5PD6TD2QDR4QDQ^5TD3PDXf3PD_l5PDhHQDR^5
TD2QDS^5QDT^5QDU^5QDR4TD3QDVl2QDe[4PDP\<QDe[4QDV^5QDj[1TD1QDW^5QDYd3QDdCTD1QDX^5QDZ^2QDY^5QDZ^5T
D1QD[^5QD\^5QD]^5`DYj4QD^^5QD^9QD_^5PDPg3VD0QD^^5QD^9QD_^5PDPg3QD`^5QDa^5PD_l5QDb^5VD0QDa^5PD_l5
QDb^5QDc^5QDR4QDd^5QDe^5`D[j4QDf^5QDg^5PDVf3PD_l5QDh^5PD^_;QDQGTD2QDi^5PDTf3QDWP1TD4QDQ[4VD0QDWP
1TD4QDQ[4QDj^5QDk^5QDlCSD0QDl^5QDm^5Q@\3QDn^5TD1QDo^5PD`f3QDP_5QDQ_5TD3QDR_5QDS_5QDT_5QDU_5PDP8Q
DV_5QDW_5TD2QDT4QDX_5QDY_5SD0S@0S@0PD`j4QDZ_5PDWn2PDdLTD4QD[_5Q@\_5VD0PDWn2PDdLTD4QD[_5Q@\_5QD]_
5QDT8QD^_5QD__5TD8QD`_5QDa_5TD4QDR4PDh[1QDb_5SD0QDc_5PDh[1QDd_5QDZIPDh[1QDe_5QDf_5Q@m]5S@0QDg_5Q
Dh_5QDi_5QDj_5QDk_5QDl_5QDm_5QDn_5QDo_5QDP`5QDQ`5QDR`5QDS`5QDT`5QDU`5QDV`5TD1QDW`5QDX`5QDY`5QDZ`
5QD[`5QD\`5QD]`5QD^`5QD_`5QD``5QDa`5QDb`5QDc`5QDd`5VD0QDc`5QDd`5QDe`5QDf`5QDg`5QDh`5QDi`5PD]b9PD
^j4QDj`5QDk`5QDl`5TD1QDe5QDm`5QDn`5QDo`5QDPa5QDaP2P@HQDQa5QDRa5PDX8`Dbj4`DXf3`DYj4`DZf3QDSa5QDTa
5PDX8PDkCQDUa5PDbY2QDVa5QDWa5QDXa5P@Yj4PDbY2PDWh3PD`j4QDYa5QDT4PDWh3QDZa5QD[a5QD\a5QDT4QD]a5QD^a
5QDT4PDZj4aD^3SD0QD_a5TD3QD`a5PDab5QDc5TD4QDaa5PD`j4QDb5QDc5TD3QDba5VD0QDc5TD3QDba5QDca5QDda5QDe
a5TD1QDfa5QDga5QDha5TD1QDia5QDja5QDka5QDla5SD0QD\3TD2QDT4PDWR6QDma5`D`j4QDna5QDoa5QDPb5Q@fNTD4QD
c5TD1QDQb5QDRb5TD4QDc5TD1QDSb5QDTb5QDUb5QDVb5TD4QDWb5QDXb5P@Zf3QDYb5TD2QDZb5TD1QDSb5Q@[b5QD\b5QD
R4QDd5TD1QD]b5QD^b5TD1QD_b5QDR4QD`b5TD:QDab5TD2QDR4QDR4QDbb5TD3QDcb5QDdb5QDeb5TD:QDfb5TD1QDR4PD_
l5SD0PDYj4QDgb5QDhb5S@0QDib5QDR4QDd5QDjb5PDfj4SD0QDkb5TD1QDlb5PDi6QD`5TD4QDmb5QDnb5aDT4QDob5TD2Q
DPc5SD0QDQc5QDRc5SD0QD_5TD2QDSc5TD1QDTc5PD[2PDXj4QDSd4QDUc5QDVc5QDWc5PD6SD0QDXc5TD1QDYc5QDZc5QD[
c5PD6`EbY:`EcY:`ER3QD\c5TD1QD]c5aDT4aEfj1QDa5TD4QD^c5QD_c5QD`c5TD2QDa5QDac5TD5QDbc5QDcc5QDdc5PD[
f3PD[]6QDec5QDfc5PDgj4SD0PDXf3QDgc5QDhc5P@4SD0QDic5QD^9TD1QDjc5QDkc5PDc`6TD3QDlc5TD3PDVf3QDmc5QD
nc5QDoc5TD5PDgj4QDPd5PD`j4PDdLQDQd5SD0QDRd5QDSd5TD1QDTd5QDUd5QDVd5Y@0QDWd5P@`j4Y@0QDf5aDj4aD^3`D
_]5`D`]5`D`j4QDST4P@^2QDXV4QDf5QDXd5P@R3PDZMPD`j4QDf5QDT8QDYd5P@QQ1P@[j4QDZd5TD2QD[d5QD\d5QD]d5Q
D^d5QD_d5TD2QD`d5QFb4QDad5QDbd5TD1QDcd5QDT8Y@0QDdd5TD1PD`j4QDg5aDj4aD^3QDT8QDed5QDfd5P@`j4QDgd5`
DXS6`DH`D[P3`D\P3`DZP3aDj4aD^3QDT8QDhd5TD2QDid5`DXS6`D[P3`D\P3`DZP3`Dn;aD^3QDT8QDjd5TD4QDkd5P@`j
4QDg5QDT8Y@0QDld5QDmd5TD1QDT8QDnd5Y@0QDod5VD0QDT8QDnd5Y@0QDod5QDPe5QDT8QDnd5Y@0QDQe5PDla3QDRe5QD
S:QDSe5TD1QDTe5TD2`DdEQDT8QD^S2Q@T4QDUe5QDVe5QDWe5QDXe5P@iLQDUe5QDVe5QDWe5QDT8QDW8QDT8QDYe5QDZe5
QDT8QD[e5PDR3Y@0QD\e5QDT8PDTNQD]e5QD^e5QDT8QDT4PD`f3QD_e5TD1QD`e5PD`f3QDae5PDZj4QDXX2QDjk3Q@be5Y
@0QDce5QDde5TD1QDee5`E_R6QDfe5QDge5QDhe5TD2QDie5VD0`E_R6QDfe5QDge5QDhe5TD2QDie5QDje5QDoR4Q@l8QDk
e5QDle5QDme5TD1QDne5TD4QDh5PDRU=QDWl1TD3QDoe5UD0PDoKQDPf5PDhj4TD4QDT4PDHQDQf5QDRf5QDT4PDHQDQf5PD
Xj4PDlb3QDSf5QDT8TD3QDTf5PDXj4PDlb3PD\f3QDUf5PDYj4QDVf5QDWf5PDk8QDXf5QDQ[4PDla3QDf]2TD1QDYf5UD0Q
DZf5QD[f5S@0S@0QD\f5UD0PDd3QD]f5QD^f5`EdLQD_f5QD^:QD`f5QDaf5SD0QDbf5PDkj2QDcf5PDkj2QDcf5PDag2PDk
j2QDdf5PDHPDUk5QDT<QDef5PD]e2PDW5PD`j4QDff5PD]f3QDgf5VD0QDff5PD]f3QDgf5QDhf5UD0QDif5TD5QDjf5QDoR
4Q@l8PDT8PDZj4Q@kf5TD1QDlf5PDjY:QDmf5QDnf5QDof5TD5PD`j4QDPg5QDST4P@Vn2QDQg5PD`j4QDRg5QDST4P@Vn2Q
Do7PD`j4QDSg5QDTg5TD1QDUg5QDST4P@Vn2PDdLQDVg5QDWg5QDlP4QDjR4QD[P4QDXg5TD3QDYg5UD0QDZg5QD[g5TD4QD
\g5QD]g5QD^g5QD_g5TD1QD`g5`DXf3`D[j4`DYj4QDT8QDT4QDag5TD1QDbg5QDT8Q@T4S@0QDcg5PDb^;QDT8QDdg5PDjo
5TD1QDeg5PDjR3PDVn2PDdLQDfg5PD`j4QDgg5PDnR>PDoR>PD_e2QDhg5SD0QDig5QDTKPDSf3QDjg5SD0QDe?QDkg5PDYR
6PDc^1QDYMPDT`7QDlg5QDmg5QDng5QDog5QDPh5QDQh5QDRh5TD3QDSh5QDi=TD1QDTh5PD_l5QDQ[4QDUh5QDVh5TD6PD`
j4PD[R:PDSf3QDWh5QDXh5QDYh5SD0PDl_9QDZh5PDHQD[h5TD8QD\h5QDR4QDc[5PDoU3QD]h5QD^h5QD_h5QD`h5QDfj2Q
Dah5QDbh5PDZd2QDch5QDdh5QDeh5P@gj4QDS_5QDfh5QDgh5QDhh5QDR4PDYj4PDbEPDXU3PDYj4QDR4QDih5QDjh5QDkh5
QDlh5PD_l5PDkg2QDmh5QDnh5PDcm2QDoh5QD\a5PD`j4QDPi5TD1QDQi5PDgEPDYj4PD_l5QDRi5QDT4QDSi5QDTi5PDYf3
QDR4QDUi5QDVi5QDWi5QDXi5QDgZ3QDcNS@0QD\3PDoKQDYi5PDoKPDY`9PD^S>PDoKPDTl2PDYj4PDjg=PDoKPDUm=PD]Z3
PDl\1QDZi5QD[i5PDl\1QD\i5PDl\1QD]i5PDaV3PDYj4PDl\1PDnQ1PD_l5QDZZ2PDYj4QDR4QDZZ2PDYj4QDR4PDjo2QD^
i5QD_i5PDjo2QD`i5QDai5PD[h;QDbi5PDd_5QDci5PDeP1PDZP6QDdi5PDfj4QDR4PDnKQDei5PDe[1QDfi5PDP]1QDgi5P
DoKQDhi5PD`o2QDii5QDji5PD`o2PDeo2QDki5PD_l5QDli5PDjk7QDS`5PDnk:QDmi5QDni5QDoi5PD\g3PD^j4PD]g3PD\
g3PDPg3PDWf3PDag3QDPj5PD`g3QDQj5PD\\9PDhk;PD]\9PDhk;PDhk;QDRj5QDPR5QDSj5PDP\1QDTj5PDZS5QDUj5PD_d
;QDVj5QDWj5PD_d;PD`m;QDXj5PDc^1PDc_2PDni5PDc_2PDgj4PDYLPDgj4QDYj5QDZj5PDTb3QD[j5QD\j5TD3QD]j5QD^
j5QD_j5QD`j5PDSh5PDUo<PDYLPDYLQDaj5PDSh5QDbj5PDgj4PDYLQD_b2PDZZ9PD^j4PDP]1PDP]1PD^j4PDZZ9QDcj5PD
^;QDfh1QDdj5VD0QDfh1QDdj5QDej5QDfj5TD2QDVl2QDgj5QDhj5TD3QDR5TD6QDij5QDjj5QDkj5QDlj5PD`j4QDcNQDmj
5PDPg3`DYj4QDnj5TD2QDT4PD]f3QDoj5PDY`9QDPk5TD4QDZZ2PD]l5PDXZ9QDQk5QDRk5QDSk5S@0QDTk5PDXj4P@_l5QD
n[2PDYj4QDUk5PDg\9QDT`1PDfd7PDn_9PDZj4QDhBQDVk5QDWk5PDY`9PD`j4QDXk5S@0S@0QDT4QDYk5QDZk5QD[k5TD3Q
D\k5PDfP6QD]k5Q@T4QD^k5TD2QD_k5QDj[1PD_3PDWf3QD`k5TD1QDak5PDWf3QDbk5TD2QDck5QDdk5TD8QDij5QDek5QD
fk5QDgk5PDjR3QDT4QDhk5PD`j4QDik5QDjk5QDT8QDT4QDkk5PD`j4QDkEQDlk5QDmk5TD1QDnk5QDok5PDf[1QDPl5PDh[
1PD^j4PDi[1QDQl5QDRl5PDVf3QD^9QDSl5VD0PDVf3QD^9QDSl5QDTl5QDUl5QDVl5QDT8QDWl5QDXl5TD2QDT4QDYl5QDZ
l5TD3QD`R3QD[l5QD\l5PD_l5PDoKPD4PD_l5PDQ]1PDV]1PD\]4PDTc3PDfT>QD]l5TD3QD^l5PD`f3QDUf5TD2PD`j4QD_
l5QDad5TD1QDR4QD`l5QDTZ1QDal5TD1QDbl5PD`j4QDcl5QDdl5QDel5QDfU2QDfl5QDgl5TD1QDhl5QDil5TD1QDT4QDjl
5QDhS3PDfP6P@Yj4TD4QDkl5PDWf3PDVf3PD_l5QDll5QDml5SD0PDgj4PDoKPDgj4PDQb3PDgj4PD[V6PDgj4PDgj4PDlf2
PDgj4PDgj4PDhS6PDgj4QDlk1PDYLQDnl5QDol5PDYLPDV]1QDPm5PD^4QDQm5PDW\1PD^j4PD^4PDoP6PD^4QDRm5QDSm5P
DZZ9QDTm5QDUm5QDVm5PDg`9QDWm5PDh`9QDXm5PDkg2QDYm5PDk[1PDff4PDc;PDW5QDZm5PDab5QD[m5PDVQ6QD\m5PDYi
3QD]m5PDYi3PDQU>PDm`9QD^m5QD_m5QD`m5PDQ]1QDam5PDR]1QDbm5PDR]1PDR]1PDmQ7QDcm5PDd]1PDYc3PDiHQDdm5P
Dg]5QDem5PDZ[9QDfm5PDcGQDgm5PDnm4QDhm5PD^Z9QDim5PDiZ9QDjm5PDj[9QDkm5QDlm5PDfj4PDi3QDmm5QDnm5QDom
5PDWi3QDPn5PDmP;QDQn5PDZ^1QDRn5PDi]2QDSn5PDcd2QDTn5PD]6PDcd2PD^]1QDUn5QDVn5QDWn5PDmk:PD^l6QDXn5P
Da`9QDYn5PDa`9PDPDPDQ^1QDZn5QD[n5PDal=PDPZ=QD\n5PDU`9QD]n5PDd`9QD^n5PDgHQD_n5PDe7PDYj4PDbZ9QD`n5
QDan5QDbn5aDj4`D[h=`Dkj;`D_h4PDbY2QDcn5QDdn5PDbY2PDl\1QDen5PDW`9PD\8PDXZ9QDfn5PDfU>PDeHPD`m;QDgn
5PDh[1PD^j4PDi[1PDo]3PD[2PDdj4QDhn5PDRW6QDin5PDme2QDjn5PDVf<QDkn5PDcc9QDln5PDYLQDmn5PDd8QDnn5QDo
n5QDPo5PD`j4PDPj2PDVf3QDQo5PDYd2QDRo5PD_l5PDcR:PDgU>QDSo5PD`[9QDTo5PDo^9QDUo5PDiU>QDVo5PDTQ6QDWo
5PDgEQDXo5PDXj4QDYo5PDXj4PDcS6QDZo5PDoP6QD[o5PD]f3PDXj4PDoP6PDdj4PDoP6PDkb3PDYj4PDoP6PD[P3QD\o5P
Dgj4QDhi4PDgj4PD`f3PD1PD`f3PD4PD`f3VD0QD]o5PD`f3QDUb5TD6QD;QD;TD6PD4PD\f3SD0PD\f3QD^o5PDlo2QD_o5
PDlU>PDmU>PDQ]1PDnU>PDl[1PD[FQD^9PDc]1PD?PD[n2PDR3QD`o5QDao5QDbo5QDh>TD2QDco5VD0QDh>TD2QDco5QDdo
5QDh>TD2QDco5PDYj4QD^9QDeo5QDfo5QDgo5UD0PD[Q6PD`j4TD6PDZj4PDnm4PD^j4PDiHPDiHPD^j4QDho5PDgHPD^j4Q
Dio5PDdGPD^j4PDcGQDjo5TD4QDT4QDko5QDlo5PD^j4QDWi5PDnKPD4PDe[1PDoKPD^j4QDmo5QDZZ2S@0QDno5PDjb3QDo
o5PDa`7PD^j4PDmS>QDPP6QDQP6PDP]1QDRP6PDZZ9QDSP6PD`[9PDTV>PDXZ9QDTP6PD`o2QDUP6PDV]1PDYj4PDPS:PDV]
1QDVP6PDg]5PDoe2PD\^1QDWP6PDYLQDXP6QDYP6PD_6PDi]2PD_j4PDk]2PDk]2PD_j4PDi]2QDZP6QD[P6QD\P6TD2QD]P
6PD[[1PD_j4PDU\1PDhf3PD_j4PDif3PD_]5PD_j4PD`]5PDfj4PDgm2QD^P6PDULQD_P6QD`P6QDaP6QDbP6PDX^2QDcP6Q
DdP6QDVn5QDeP6QDfP6QDgP6PDV_2QDhP6PD^[1PDSW3PD]V>PD[a9PD^V>PDTb3QDiP6QDjP6QDkP6QDlP6QDmP6PDl]2QD
nP6QDoP6QDPQ6QDQQ6QDRQ6QDSQ6QDTQ6PDe5QDUQ6`Dmc9`Dhi9`DQm=QDVQ6QDWQ6TD4QDXQ6QDYQ6TD3QDZQ6`D_l5`D`
l5QD[Q6QD\Q6QD]Q6PDY`9QD^Q6PDY`9PDZj4QD_Q6UD0PDXf3QDgc5S@0QD`Q6`DaY3`DQn2`DT8PDXf3QDaQ6S@0QDbQ6Q
DcQ6QDdQ6QDT4PDla3UD0PD_l5S@0QDeQ6QDT4aD]4aDS5aDY5aDj2QDfQ6UD0QD^9S@0QDgQ6QDhQ6QD^9S@0QDiQ6QDjQ6
S@0QDkQ6UD0QD[4SD0QDlQ6UD0SD0QDlQ6UD0QD[4QDlQ6UD0QDlQ6QDmQ6QDnQ6QDoQ6QDPR6QDQR6QDRR6Q@SR6TD2QDTR
6QDUR6QDVR6SD0QDWR6QDXR6S@0QDT4QDYR6QDZR6QD[R6QD\R6TD6PD\j4QD]R6QD^R6PDWn2PDdLSD0QD_R6QDT4PD]f3P
DeP1QD`R6TD1QDaR6P@`j4PD`f3QDbR6QDT<PD`f3QDcR6PD`j4QDdR6QDeR6TD2QDfR6QDgR6PDf[1PD`j4QDhR6QDad5TD
3QDiR6QDjR6PDXf3QDR4PDYS6QDkR6UD0QDlR6TD1QDmR6QDnR6TD5QDoR6PDQ\1QDPS6QDQS6TD4QDT4QDRS6QDSS6TD2PD
P\<QDe[4QD;TD6PDfP6PDWn2PDdLQDTS6QDUS6QD\e2QDVS6QDWS6TD1QDXS6QDYS6QDZS6QD[S6QFb4QDT4PD`FQD\S6TD2
QDT4PD`f3SD0QDP>QD]S6TD1QD^S6QD_S6QD`S6QDT8QDaS6QDbS6QDcS6QDdS6QDT8QDeS6PD]f3QDbS6QDfS6QDgS6QDS:
QDhS6TD1QDiS6QDT8QDjS6TD3QDkS6QDT8PDTn2PDQQ1PD[j4QDlS6TD1QDmS6UD0PDaDTD5QDnS6UD0QDoS6PD`j4QDPT6Q
DQT6QDRT6TD1QDST6QDTT6UD0QDYa3TD1QDUT6QDVT6`DeD`DQEUD0QDWT6P@ab5PD`j4QDXT6UD0QDYT6QDZT6QD[T6UD0P
DVOQD\T6QDT8QD]T6P@`j4QD^T6QD_T6QD`T6QDaT6PD`j4PD`1QDbT6QDS:TD1QDcT6QDdT6TD3QDeT6QDfT6QDgT6TD1QD
hT6QDiT6PDin:PD`j4QDjT6QDkT6TD1QDVCQDV;QDlT6QDmT6TD1QDnT6QDoT6QDPU6QDT8QDQU6TD5QDRU6QDST4P@Vn2Q@
SU6QDTU6PD`j4QDUU6QDST4P@Vn2QDVU6PD`j4QDWU6QDXU6QDYU6TD4PD6QDZU6TD2QD[U6RD0QD\U6PD_l5TD1QD]U6QD^
U6QD_U6TD3PD6QD`U6QDaU6TD3QDbU6QDcU6TD1PD4PDm_5QDdU6PDjo2QDeU6QDfU6TD1PDjo2QDT4PD[1PD`j4QDgU6TD2
QDhU6PDTg;QDiU6VD0PDTg;QDiU6QDjU6PDTg;QDR4PDe_3QDkU6QDlU6TD1QDmU6QDnU6TD1QDoU6TD1QDPV6TD1QDR4QDQ
V6TD2QDj[1QDRV6QDSV6TD5PDWf3PDYj4QDTV6QDUV6TD1QDVV6QDWV6S@0QD\3QD\3TD1QDXV6QDYV6QD^9PDhHQDZV6QD[
V6QD\V6QD]V6QD^V6PDRi:QD_V6QD`V6TD4QDaV6QDbV6QDcV6QDdV6QDeV6PDXf3QD[Z2QDfV6PD^R7QDgV6QDhV6PDUP7V
D0QDhV6PDUP7QDiV6PDUP7QDjV6QDT4PD[1PD`j4QDgU6TD2QDkV6QDlV6QDmV6QDnV6QDoV6QDPW6PDXZ2PDXZ2QDQW6VD0
PDXZ2QDQW6QDRW6QD\a5QDSW6P@_l5QDTW6PDY`9PDZj4Q@UW6QDVW6QDWW6PD\8QD^9TD2QDXW6QDYW6Q@ZW6QDR4QD[W6Q
D\W6QD]W6QD^W6QD_W6PDgj4Q@hBQD`W6QDaW6TD4QDT4P@iLQDbW6QDT`1QDcW6QDdW6P@Wf3QDeW6TD1QDfW6QDgW6P@P[
>QDhW6TD3QDiW6QDjW6TD6QDkW6QDlW6PDVf3QDmW6`DXm:QDnW6PDbj=QDoW6TD2QDnW6PDkZ6QDPX6TD6QDQX6TD3QDRX6
QDSX6QDTX6TD2SD0QDj[1QDUX6QDVX6TD1QDWX6TD6PDTf3PD`j4QDXX6TD1QDYX6TD6PD`j4PD4QDZX6TD1QD[X6QD\X6TD
5PD\j4QD]X6TD3QD^X6QD_X6TD1QD`X6QDaX6TD<QDbX6QDcX6TD1QDdX6QDR4QDeX6TD2QDfX6QDR4QDgX6TD2QDhX6QDiX
6QDjX6QDkX6PD`j4QDlX6QDmX6QDnX6P@_l5TD2QDoX6QDPY6`EdL`E>`En9QDQY6QDRY6QDSY6QD]7QDTY6TD6QDUY6QDSY
6QD]7QDTY6TD6QDUY6QDVY6QDWY6TD1QDXY6QDYY6QDZY6QD[Y6TD3QDo4QDZY6QD[Y6TD4QD\Y6QDo4PD4TD4PD6QD]Y6TD
8QD]m4QD^Y6TD7QD_Y6P@_l5Q@`Y6QDR4QDaY6QDbY6Q@cY6QDR4QDdY6QDeY6QDfY6PDP]1QDgY6QDhY6PDXf3QDiY6QDjY
6PDXf3PDW_3QDkY6QDn3QDlY6TD1QDmY6QDnY6TD5QDoY6WD0QDPZ6TD3XD0QDQZ6QDb4QDRZ6aDV5`DYLQDb4QDSZ6aDV5`
DYLaDj4QDb4QDTZ6TD5QDUZ6QDb4TD2QDl4PDZf3QDe4TD1QDVZ6SD0QDb4TD1QDWZ6QDXZ6S@0VD0QDb4TD1QDWZ6QDXZ6S
@0QDYZ6QDb4QDZQ1QDl4QDZZ6S@0QD[Z6QDl4QDb4TD1QD\Z6TD3PDZf3RD0QDl4RD0RD0QDl4QD]Z6QD^Z6QD_Z6TD1QD`Z
6QDaZ6SD0QDbZ6QDcZ6TD2QDdZ6TD4PDZf3QDeZ6TD2QDfZ6`Eel=QDo4TD2QDgZ6`Df_6`Dga5`Dd8`DZ^9QDhZ6TD8PD4T
D5QDl4PDXf3QDng1SD0PDhV3QDiZ6TD2QDjZ6`DVn2QDkZ6TD1QDlZ6QDmZ6TD1QDnZ6QDoZ6TD4QDP[6P@Zf3QDQ[6TD3QD
R[6QFb4QDS[6QDT[6QFb4QDU[6QDV[6QFb4QDk4QDW[6QDX[6TD2QDY[6`DTQ1`DiL`D]K`DkW5`DQP1`D^2`DS2`D\K`DRS
6`DZM`DTN`DdP1`Dbm4`DVU5`DH`DfS6iD1SD0PD4QDZ[6QDk4VD0PD4QDZ[6QDk4QDfAPD4QD[[6S@0QDb4QD\[6VD0PD4Q
D[[6S@0QDb4QD\[6PD1PD4QD][6S@0QD^[6QD_[6QFb4QDk4QD`[6VD0QFb4QDk4QD`[6QDfAPD4QD^9S@0QDa[6QDb[6PD4
QDc[6PDYj4QDd[6TD2QDe[6PD^j4QDf[6Q@g[6PD\f3PDef6PD`j4PD4QDh[6QFi[6QDj[6PDUe6QDk[6TD7QDl[6QDm[6TD
6QDn[6QDo[6TD8QDaX6QDaX6SD0QDP\6TD2QDR4QDQ\6PDmT:QDR\6TD2QDS\6PDk\>QDT\6QDo4TD1QDU\6P@Zf3TD8QDV\
6QD]m4QDW\6QDX\6PDWn2PDdLQDY\6PD_l5QDZ\6QDo4QD[\6TD9QD\\6QDo4TD3QD]\6TD6QD^\6QDo4QD_\6TD3QD`\6TD
6QDV\6QDa\6QDb\6S@0QDo4QDc\6TD6PD4Q@[4S@0QDo4QDV\6TD8QDd\6QDb\6S@0QDo4VD0QDe\6TD3QDf\6QDg\6TD8QD
T4QDh\6QDi\6QDj\6QDk\6P@`j4QDP4QDl\6QDm\6QDn\6QDR4QD]m4PDdLPDXj4QDo\6PDXFQDP]6QDQ]6PDkb3PDmW5PD\
j4PDZ\3QDYj5QDZj5QDQ`4QDR]6PD`j4QDS]6QDT]6PDhj4QDU]6PDhj4PDjR3QDV]6PDhj4PDjR3QDl8QDW]6QDX]6TD4PD
TR6PDgj4QDX]6TD3PD6QDY]6QDZ]6PDgj4QD[]6TD4QD\]6QD]]6QD^]6QD_]6PDi1PDZj4PDZQ6SD0PD[Q6VD0`D`j4Q`1]
4QD`]6`D^4`DQb3`DQi3`DZ4`DY]5`D[]5`DhK`DT5`D\8PD[Q6QDa]6`D`j4Q`1]4QD`]6`D^4`DQb3`DQi3`DZ4`DY]5`D
[]5`DhK`DT5`D\8UD0PD[Q6QFb]6QDc]6PD[Q6QDT8PDaDQDd]6PDoc2QDe]6S@0QDf]6PDoc2QDe]6S@0QDf]6QDg]6QDh]
6QDP>PDeR6QDi]6PDl\1PDYe2PDoKPDmT;QDj]6TD3PDab5QD]m4TD4QDk]6QDR4PD[n2QDl]6QDP5TD2QDm]6QDn]6QDo]6
TD8QDP^6QDQ^6QD`o1PD`j4TD8QDP^6QDQ^6QDQ5S@0QDR^6PDag2QDS^6PDQ^5QDT^6QD]m4PDdLS@0QDU^6TD3QDV^6QD]
m4TD4PD\j4QDW^6QD]m4TD3QDX^6QDR4QD]m4QDY^6P@`j4S@0QDZ^6VD0QD]m4QDY^6P@`j4S@0QDZ^6QD[^6QD]m4QDY^6
PD`j4S@0QD\^6PDWn2PDdLQD]^6QD^^6QD]m4TD3QD_^6QD`^6PD[n2PDdLS@0QDa^6PDWn2PDdLQDb^6`D_l5`D]6QDY]6Q
Dc^6QDT<QDk\6P@`j4P@dLQDd^6VD0QDk\6P@`j4P@dLQDd^6QDe^6QDf^6QDg^6TD6PD4QDh^6QDi^6TD5QD0`DRk5`DhC`
DQS3`DkR3`DkC`D]l5`D^l5QDj^6TD6QDk^6Q@l^6TD1QDm^6QDn^6TD3QDo^6TD8QDP_6QDQ_6QDR_6TD4QDT4QDS_6QDT_
6QD`DPD]6TD5QDU_6QDV_6TD1QDW_6PD_l5QDQ4QDR4QDX_6P@_l5QDR4QDR4PDWf3PDYj4QDR4QDR4PD9QDR4PDcP6QDY_6
QDZ_6QDR4QD[_6PD]j4QDR4TD6PD`j4QDR4QDR4QD\_6QD]_6QD^_6QD`T4QD__6TD5QD`_6aD]4aDS5aDY5QDa_6TD4QDb_
6`D_l5`DR8`D]l5`Dlf3`DaE`Dlb3PD]j4QDc_6PD`j4QDd_6QDe_6QDf_6QDg_6TD2PDZj4QDh_6SD0PD4SD0PD4S@0QDi_
6QDT4QDPi5TD1QDj_6QDk_6QDl_6SD0`EdL`E>`En9`E`j4`EVn2`ETn2`EbY:`EcY:`EeL`EiLQDi5QDm_6`DoP6`EdL`E>
`En9`E`j4`EVn2`ETn2`EeL`EiLQDn_6QDo_6SD0`DoP6`EdL`E>`En9`EeL`EiLQDi5TD3PDZf3SD0QDP`6QD`[6QDj5QDi
5TD2PD4QDj5SD0TD2QDZIPDgj4TD4QDQ`6PDjR3QDP\6QFR`6TD2QDS`6VD0QDP\6QFR`6TD2QDS`6PD4`EdL`El\1`Eab5`
ESn2`E>`En9QDl5TD5PDgj4QDm5TD3QDT`6`DWf3QDU`6PD]j4TD4QDV`6QFbQ3TD1QDW`6QDX`6SD0QDY`6QDYd3QDZ`6TD
2PDZf3QD[`6P@_l5TD2QD\`6QDPY6PDXf3PD_l5QDR4QD]`6QD^`6TD2QD_`6TD3QD``6QDk5TD3QDa`6QDb`6QDc`6QDd`6
QDe`6QDn5TD6QDo5TD1QDf`6QDn5PD4TD3QDg`6QDn5TD4PD6QDh`6QDR4PD<SD0QDP6TD6QDi`6PD=QDj`6SD0QDP6TD5QD
k`6QDcNTD2QDl`6QDP6TD3QDm`6TD4PDgj4SD0QDn`6TD7QDo`6aD]4`D]f3aDS5aDY5SD0QDPa6TD1SD0QDQa6QDRa6TD1Q
DSa6QDR4QDTa6TD3QDUa6SD0QDVa6TD4QDWa6QDR4TD2QDXa6PD6PDaf6RD0QDYa6TD7QDZa6RD0UD0QD[a6QD\a6PD6UD0Q
Fb4QD]a6TD3PD6UD0QD^a6QD_a6TD4PD6aE`a6QD\3QDaa6Q`1]4QDba6aDj4aDb4QDca6TD2QDda6QDea6QDfa6QDea6QDg
a6QDha6QDea6VD0QDha6QDea6QDia6QD\3TD2QDja6QDka6QDla6PDYj4S@0QD\3QDma6PDYj4S@0QD\3WD0QDna6XD0QD\3
`DYj4`DgL`DeL`DhL`DfL`Dfa:`D[2`D_e2QDoa6S@0QD\3Y@0QDPb6QDQb6PDjP2PD`f3QDRb6TD2PDZj4QDSb6QDTb6QDZ
P1QD[8QDT4S@0QDUb6QDVb6QDWb6QDXb6S@0QDYb6QDZP1QDZb6S@0QD\3PDgj4P@]l5QDjQ1PDYj4Q@[4S@0QD[b6QD\b6T
D4QD]3QD]3TD2QD]b6PDk8PDWn2PDdLPDf[1PD`j4QD^b6PDnQ1QD_b6QD`b6QDh>QDab6QDbb6QDh>QD^9QDcb6QDdb6PDW
_>PDb_1QDeb6PDb_1QDeb6UD0WD0QDfb6XD0SD0QDgb6UD0WD0QDhb6XD0QDib6TD3QDjb6QDkb6QDlb6QDmb6Q@T`1Q@mb6
QDnb6QDob6QD^9QDPc6QDQc6PD_d;QDRc6QDSc6QDTc6PD`j4QDUc6QDVc6QDhBSD0QDWc6PDdb3QDXc6QDYc6PDlKQDZc6`
DZj4QD[c6QDmm3QD\c6S@0QD]c6QD^c6PD`j4QD_c6PD^Z=QD`c6QDT8QDj]1QDac6QDT8QDbc6PDR3QDcc6QDdc6TD2QDT4
PD`f3SD0QDT<QDec6QDfc6VD0QDec6QDfc6QDgc6QDhc6QD^9S@0QD\3QDic6PD`j4QDjc6QDT4QDkc6QDlc6P@_l5QDmc6P
Djk7PD\8PDl\1PDYj4QDnc6PDco2PDaFPDfj4QDhZ1PDhS6PDgj4QDT8QDoc6PDZj4PDZP3PDjR3PDeLQDdR2PDdLQDPd6PD
`j4QDT8QDdg5PD_l5TD1QDQd6PDU6QDRd6PDag2SD0TD3QDSd6UD0QDTd6PD`j4QDUd6QDVd6QDWd6QDg9QDXd6QDYd6PD`j
4QDZd6UD0PDdf2PD`j4QD[d6QD\d6QDmm3Q@[4TD3QD]d6PD`f3QD^d6PD`j4QD_d6QDR4PDaa3PDYj4QD`d6PDRg;QDad6P
@_l5QDbd6PDYj4QDcd6PDic1QDdd6QD\3TD5QDZ^2QDed6UD0QDfd6QDgd6TD1QDhd6QDid6QDd4QDjd6PDjb3QDdY4QDkd6
PD_l5QDld6PD^LQDmd6PDT`9QDnd6QDod6QDPe6QDQe6PDTl2PDSLQDRe6QDSe6PDRT;PDSh5QDTe6PDjo2QDUe6QDVe6PDX
f3QDWe6QDXe6PDoKQDYe6QDZe6PDVf3QD^9PDbY4PD]l5PD`o2QD[e6QD\e6PD_l5PD`o2QD]e6QD^9TD1PD`o2QD^e6QD_e
6QD`e6QDae6PDgHPD]l5PDoKQDbe6QDce6PDT8PDZHQDde6QDee6QDfe6QDge6QDhe6QDie6QDje6PDkg2PDYj4PD_l5QDke
6QDle6QDme6QDne6QDoe6QDPf6QDQf6PDYj4PD_l5QDRf6QDSf6PDXf3P@_l5QDTf6QDUf6QDVf6PD]l5QDWf6QDXf6QDYf6
QDZf6QD[f6TD3QD\f6QDli5QD]f6QDli5QD^f6QD_f6TD4QD`f6QDaf6TD1QDbf6QDcf6QDT4QDdf6`Djj2`DT8`DXF`DeD`
DX:`DdU3`DP8`DlG`Da[3`DfQ;`D_l5`D]l5`D]3`DoD`Dn\1QDn3TD3QDef6QDXc6PD_l5TD1QDff6QDSe3QDl8PD_l5QDg
f6PDYj4QDhf6QDT4QDif6QDjf6RD0QDkf6TD4PD`j4QDlf6TD1QDmf6TD1QDnf6PD`j4QDof6TD1QDVd4QDPg6S@0QDQg6QD
Rg6RD0QDT4PDXf3PD_l5S@0QDSg6UD0aDb4aD_4aDW4iD0iD1`Dm9`DTY:`DYL`D`f3`Dab5`DUQ6`DgE`DPQ6`Dba3`DQQ6
`DZh5`D_f3`D`Q6`D[g3`DZg3WD0SD0XD0QDTg6QDUg6QDT4QDVg6QDWg6PD[P3QDXg6TD1QDYg6QDZg6QDb4TD1QD[g6P@l
a3QD\g6WD0QD]g6QD^g6XD0TD2QDS]6QD_g6PDeP6QD`g6QDT`4QDT4PDla3QDag6QDjR4QDbg6TD2QDcg6UD0PDhj4QDWU4
QDdg6TD:PD2QDeg6TD4QDfg6PDZf3QDT4QDgg6PD\j4TD2QFhg6QDo4TD1QDig6`DfS6`DH`Dba3`DXn6`Df[3`De[3`DZS5
`DZf3`Dn;`D[P3`E]n2`E]f3`E\n2`Ekj2`E`j4QDo4TD1QDjg6QDkg6TD1QDlg6QDmg6TD2QDng6QDog6QDT8QDj[6QDPh6
QDQh6QDT8QDRh6QDSh6QDjR4QDTh6QDUh6SD0QDjR4QDTh6QDVh6QDWh6QDXh6TD1QDYh6PDHPDPg3QDWh6QDXh6TD1QDYh6
PDHPDPg3QDjR4QDTh6QDZh6SD0PDfj4SD0TD6PD6QDR4QDR4QD[h6QDS:PDS^3QD\h6TD1QDWCQD]h6TD1QD^h6QD_h6P@Yj
4P@_l5QDR4S@0QD]7TD1QD`h6QDah6PDUe6QDbh6TD2QDQ6TD6QDT4QDch6QDbh6TD2QDQ6TD6QDT4QDdh6SD0QDeh6QDQ6T
D6QDT4aD]4aDS5aDY5QDQ6PDYj4QDTQ5TD6QDT4QDch6QDfh6TD1QDS6PD`j4QDgh6QDhh6QDS6QDih6QDR6QDdQ2TD1PDc3
QDjh6QDkh6TD1Q@ZQ1QDlh6QDmh6QDnh6PDk8TD1QDlh6TD2QDoh6QDR6PDVn2PDZd2PD`j4QDPi6QDQi6TD3QDRi6QDSi6Q
DTi6QDT4QDUi6QDVi6QDWi6QDXi6UD0QDYi6QDT8TD9PD4QDT8QDbT1PDR3SD0QDT8QDZi6PDR3QD[i6QDT8PDVn2PDR3PD\
d2PD`j4QD\i6QDT8QDak5PDWf3PDYj4QDT8QDPQ4PDdLQD]i6PD`j4QD^i6TD1QD_i6P@Zf3QD]l4P@Vn2QD`i6S@0P@Zj4P
Dgj4QDai6QDbi6TD1QDci6QDT8QDT4PD]f3QDdi6QDT8QDcn1QDdi6QDT8QDei6QDV;QDfi6`DZd2`Dmc2`D[O`D[P3QDT8Q
Dgi6QDhi6QDT8QD]c4QDV;QDii6QDT8QDji6QDii6QDT8QDjj4QDV;QDki6QDli6QDT8QDmi6PD[OQDli6QDT8QDni6PDHQD
oi6PDHQDPj6QDT4QDQj6QDV;PD]l5QDRj6UD0PDeP6TD<QDT4PDZj4QDSj6PDZj4QDTj6PD`j4QDUj6QDVj6QDVQ4TD1QDT4
QDV;PDZj4QDmh6QDWj6PDZj4QDmh6PD`j4QDXj6TD2QDV6TD4QDW6QDYj6QDV6TD2PDVa>PD^j4PDWa>QDZj6TD2QDX6QD[j
6`DW_3`D[U3`DSV3QD\j6QD]j6Q@^j6PD6QD_j6TD1PDXf3QD`j6QDaj6QDbj6QDcj6PDgj4PDhS6QDdj6PD_l5TD2QDej6Q
Dfj6QD\3TD8QDgj6PD_l5WD0QDhj6XD0QDij6QDjj6QDkj6QDlj6QDmj6QDkj6`E]n2`E]f3`E\n2`Ekj2QDnj6QDoj6TD3Q
DPk6PDZf3QDQk6TD2QDRk6QDR4TD1QDSk6UD0PDhj4TD8QDT<QDTk6UD0PDhj4QDUk6QDVk6QDbU4TD3QDWk6QDXk6QD\3Q@
^Q5QDYk6Q@]4QDZk6QD[k6TD2QDaP2QD\k6TD2QDY6QD]k6QDY6QDT4QD^k6SD0QD_k6SD0QDm]5SD0PDjo2QD`k6QDak6QD
T6TD4QDbk6QDck6QDSe3QDU6Q@dk6`D_l5`D]l5`D^l5`D`l5`Dlf3`DaE`DSQ6`DTQ6`DoP6`DQg3`DRg3`DSg3`DPg3QDe
k6PD]6PDYj4QDfk6TD3QDgk6QDhk6TD1QDZ6QDdm3TD9QDhk6TD1QDZ6QDik6PDY`9QDP>QDjk6PD`j4QDkk6VD0QDjk6PD`
j4QDkk6QDlk6QDmk6QDnk6QDok6QDT<QDPg5QDPl6TD:QDQl6QDRl6TD2QDR4QDSl6TD1QDTl6QDPl6TD:QDQl6QDUl6S@0Q
DVl6QDT8TD1QDWl6QDT8QDXl6QDYl6TD8QDZl6QD[l6TD1QDR4QD\l6QD]l6TD1QDR4TD2QDTl6QD^l6SP1400YP1510[P14
20YP1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14
B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP1
4Q13VP13R13WP17S13ZP15T13XP13U13TP15V13YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13T
P14\13VP16]13YP15^13YP13_13TP13`13VP12a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i1
4WP14j15TP12k15TP12l15TP12m15TP12n15TP12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12
W25TP13X25TP13Y25VP12Z25TP12[25TP14\25ZP13]25TP13^25VP14_25VP16`25UP13a25WP12b25UP13c25WP13d25UP
13e25XP13f25WP14g25XP15h25XP14i25WP15j25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36
VP16R36XP14S36VP19T36ZP14U37VP14V37VP15W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_
39UP15`39VP14a39ZP14b39XP13c39TP13d39WP17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP13k3;VP15l3;XP1
1<;RP14m3;VP15n3;XP15o3;YP15P4<[P15Q4=XP1;R4>VP14S4>VP15T4>ZP17U4>XP16V4>ZP15W4>XP18X4?YP1<Y4?XP
1:Z4?VP16[4?XP15\4?VP15]4?VP15]4?XP16^4?[P16_4?VP16`4?ZP15a4?XP15b4?ZP15c4?YP14d4?YP16e4?[P14f4?
ZP17g4@XP17h4@XP17h4@ZP16i4@XP13j4@TP14k4@WP13l4@UP15m4@ZP14n4@YP13o4@XP15P5@ZP15Q5@\P17R5@^P16S
5@VP14T5@WP16U5@YP13V5@UP12W5@UP13X5@XP14Y5@ZP13Z5@YP14[5@WP14[5@YP14\5@TP17]5@ZP13^5@WP14j2@WP1
5_5AYP18`5A]P15a5AYP16b5AZP16c5BXP17d5CVP15e5CXP15f5CWP15g5CYP16h5C`P12i5CVP14j5CXP14k5CXP13l5CW
P12m5CUP12n5CUP12o5CTP12P6CTP14Q6CVP16R6C[P15j2C[P14S6CWP12T6CUP15U6CYP13V6CWP12W6CTP14X6CXP12Y6
CUP13Z6CTP13[6CVP14\6CZP13]6CXP12^6CTP12_6CTP14`6CZP12a6CUP15b6CYP16c6C_P13d6CWP12e6CTP16f6CZP12
g6CUP13h6CYP14i6C\P13j6CYP13k6CWP12l6CUP12m6CUP14n6C\P14o6CWP13]6CWP12P7CUP12Q7CUP12R7CTP12S7CUP
12T7CUP12U7CVP13V7CWP12W7CUP12X7CUP12Y7CUP12Z7CUP12[7CUP12\7CUP12]7CUP12^7CUP12P2CUP12_7CUP12`7C
TP13a7CYP13b7CYP12c7CUP12d7CUP12e7CVP12e7CVP12f7CUP12g7CTP12h7CUP12i7CUP12j7CUP12k7CUP12l7CUP12m
7CVP12m7CVP13n7CYP12o7CTP12P8CUP13Q8CTP12R8CTP12S8CUP12T8CVP12U8CUP12V8CUP13W8CXP13X8CYP13Y8CYP1
2Z8CUP13[8CTP13\8CVP14Q1CVP15]8CVP14^8CYP14_8CWP16`8C\P13a8CTP13b8CXP14c8CVP15d8CZP13e8CXP14f8CZ
P13g8CXP15h8CVP14i8CVP16j8CYP13k8CXP14l8CWP16]8CXP13m8CVP16n8C^P14n8CYP15o8CXP13P9CWP13Q9CYP12R9
CTP14S9CWP14T9CYP12U9CTP12V9CTP14W9CVP13X9CTP12Y9CTP15Z9C_P12[9CVP12\9CVP13]9CTP15^9CZP13W3CTP12
_9CTP14j2CWP13`9CVP15a9CXP15b9CXP14c9CUP14d9C[P12e9CSP14f9C\P13g9CYP13h9CYP13i9CYP13j9CWP12T8CUP
12k9CUP12l9CUP13m9CYP12n9CVP12o9CTP14P:CYP12Q:CUP12R:CUP12S:CUP13T:CYP12U:CUP12V:CUP12W:CUP12X:C
UP12Y:CVP12Z:CUP12[:CTP12\:CUP12]:CUP12^:CVP12_:CUP12`:CVP12a:CUP12b:CUP12c:CUP12d:CUP12e:CUP12f
:CUP12g:CUP12h:CUP12i:CUP12j:CUP12k:CTP12l:CUP12m:CUP12n:CUP12o:CUP12P;CUP12Q;CVP12R;CUP13S;CWP1
2T;CUP12U;CUP12V;CVP12W;CUP12X;CUP12Y;CUP12Z;CUP12[;CUP12\;CUP12];CVP12^;CUP16_;CTP12`;CUP12a;CU
P12b;CUP12c;CVP12d;CUP12e;CVP12f;CUP14Q9C\P12g;CVP13h;CWP12i;CUP12j;CUP12k;CUP14l;CZP12m;CTP14n;
C[P12o;CUP12P<CVP12Q<CUP12R<CUP12S<CUP12T<CUP12U<CUP12V<CUP12W<CUP13X<CXP12Y<CUP13Z<CYP12[<CVP13
\<CYP12]<CUP13^<CXP12_<CVP12`<CVP12<CSP12a<CUP13b<DTP15c<DYP12d<DUP12e<EUP12f<EVP12g<EVP12h<EVP1
3i<EXP13j<FXP12k<FTP14l<FTP14l<FVP15m<FYP13n<FVP15o<FYP13P=FYP13Q=FXP13R=FXP13S=FYP14T=FVP13U=FW
P13V=FYP13W=FXP13X=FTP12Y=FUP13Z=FYP12[=FTP12\=FUP12]=FUP12^=FVP12_=FUP12`=FUP13a=FYP12b=FUP12c=
FVP12d=FUP12e=FUP12f=FUP13g=FYP13h=FYP12i=FTP13j=FTP13k=FYP13l=FYP14m=F\P12n=FUP12o=FUP12P>FTP12
Q>FUP12R>FTP12S>FTP12T>FTP12U>FUP13V>FYP12W>FVP12X>FUP12Y>FTP12Z>FTP12[>FUP12\>FTP12]>FTP12^>FTP
15_>FUP14`>FVP15a>FTP13b>FVP12c>FUP13d>FXP18e>GWP14f>GWP11<GRP13g>GWP19h>GWP11<GRP14i>GTP14j>GVP
13k>GTP14l>GRP13m>GRP13m>GRP12@GRP11<GRP12n>GTP12o>GTP14P?GTP13Q?GUP15R?HXP12S?ITP14T?IWP14U?IYP
14V?IZP14W?ITP13X?IWP14Y?IZP13Z?ITP14[?IZP13\?ITP13]?IWP12^?IUP14_?JTP13`?JTP12a?KUP14b?KVP14c?K
WP13d?KUP14e?KZP12f?KTP13g?LTP13h?LVP13i?LWP16^1LZP14j?MVP11<MRP15k?NZP16l?N]P14m?NVP14n?NVP17o?
N_P14P@NUP15Q@NYP14R@NVP17S@NVP15T@NWP14U@NVP13V@NUP16W@NZP14X@NZP15Y@NVP15Z@NXP14[@NZP15\@NXP15
]@NXP14^@OVP16_@P1YP16`@P1[P13a@Q1UP14b@Q1UP14c@Q1WP14d@Q1WP14e@R1VP13c<R1UP12f@S1UP12g@S1UP13h@
S1UP16i@S1\P13j@S1UP13k@S1WP13l@S1XP14m@S1VP17n@S1XP14o@S1VP15l8S1ZP13PAS1TP13QAS1TP13RAS1TP14SA
S1YP12TAS1TP12UAS1TP12VAS1UP13WAS1TP12XAS1TP15YAS1[P12ZAS1UP13[AS1UP13\AS1WP12]AS1UP16i@S1\P14^A
S1XP12_AS1UP13`AS1UP13aAS1WP14bAS1VP14cAS1XP15dAS1YP13eAS1TP12fAS1TP12gAS1TP14hAS1WP17iAS1ZP15jA
S1VP15kAS1VP13lAS1TP14mAS1WP16nAS1\P15oAS1VP16PBT1YP16[1T1ZP15QBT1WP14RBU1WP16T?U1YP13SBU1TP13TB
U1TP14UBU1VP14VBU1VP14WBV1VP15XBV1[P15YBV1VP15ZBV1TP15[BV1XP15[BW1XP15\BW1XP14]BX1VP14^BX1VP14_B
X1XP13`BX1TP17aBY1XP15bBY1XP11<Z1RP13cBZ1WP13dBZ1WP13eBZ1XP14fB[1VP13gB\1TP15hB\1TP14iB\1TP15jB\
1TP14kB\1VP14lB\1WP14mB\1UP16nB\1VP16nB\1XP13oB\1VP14PC\1VP15lB\1WP12QC\1SP13RC\1TP12SC\1TP13TC\
1TP13UC\1UP15lB\1WP13VC\1TP18WC\1TP15c<\1WP14XC\1YP14YC]1TP13ZC]1TP13[C]1TP14\C^1TP13]C^1TP13^C^
1VP13_C^1VP13`C^1VP1EaC^1UP14bC_1WP14cC_1YP16dC_1YP16eC_1\P15fC_1YP14gC_1VP14hC_1XP15iC_1YP16jC_
1\P14kC_1XP12lC_1VP13mC_1WP12nC_1UP13oC`1TP13PD`1TP13QD`1TP15RD`1WP12SD`1UP13TD`1TP12UD`1UP16VDa
1VP13WDa1VP15XDa1]P14YDa1VP15ZDa1VP16[Da1XP14\Da1VP16c<a1WP17]Da1XP13^Da1TP14_Da1VP12`Da1TP14aDa
1VP13bDa1VP14cDa1ZP12dDa1UP11<a1RP12eDa1VP12fDa1VP12o7a1TP13gDa1WP12hDa1TP12iDa1UP13jDa1XP14kDa1
ZP14lDb1XP13a@b1UP13mDb1WP14nDb1VP12oDb1TP12PEb1VP12e9c1TP1>QEc1UP1>REc1WP13SEc1UP12TEc1UP12UEc1
UP15VEc1WP14WEc1WP13XEc1VP12YEc1UP12ZEc1VP12[Ec1VP13i2d1UP14\Ed1VP12]Ed1UP14^Ed1VP14_Ed1VP15`Ed1
YP13aEd1TP12bEd1UP12cEd1UP16dEd1YP14T?d1WP14eEd1VP16fEd1VP16fEd1XP15gEd1YP13hEd1XP15iEd1XP14jEd1
XP15kEd1XP13lEd1VP15mEd1TP15nEd1VP15oEd1YP1:PFe1TP16QFe1VP16RFe1XP15SFe1XP14TFe1WP15R6e1YP14UFe1
VP14VFe1ZP12WFe1UP13XFe1WP13YFe1VP15ZFe1ZP12[Fe1TP13\Ff1VP16]Ff1TP19^Ff1TP13_Ff1XP13`Fg1VP13aFg1
UP17bFg1\P14cFh1VP13dFi1UP1=eFj1TP1<fFj1UP19lBj1VP13gFj1VP17c<j1ZP14hFj1XP15iFj1VP15jFj1YP19kFj1
UP14lFj1TP14mFj1WP15nFj1WP15oFj1YP15PGj1VP14QGj1ZP15RGj1VP14SGk1VP13TGk1VP15UGl1VP14VGl1WP13a@l1
UP14WGl1XP16XGl1ZP16YGl1XP16kFl1XP18ZGl1UP13<l1SP14[Gl1VP15\Gl1WP15]Gl1VP12^Gl1UP12_Gl1TP14`Gm1U
P14aGn1WP15bGn1WP15cGn1WP17dGo1VP14eGo1VP13fGo1VP13gGo1TP13hGo1VP13iGo1TP15jGo1YP14kGo1WP1<lGo1T
P15mGo1VP12nGo1UP16oGP2\P15PHP2XP15QHP2XP14RHP2VP17SHP2ZP13THP2TP13UHP2TP15U?Q2_P12VHQ2UP12WHQ2T
P13XHQ2VP14YHQ2XP13ZHQ2UP12[HQ2UP16\HQ2UP17]HQ2VP12^HQ2TP14_HQ2TP13`HQ2VP12k7Q2UP12aHQ2TP13bHQ2W
P13cHQ2UP14dHQ2YP14eHQ2WP14fHQ2VP13gHQ2WP12hHQ2UP13iHQ2VP14jHQ2YP16^1Q2ZP13kHQ2TP13lHQ2VP14mHQ2V
P13nHQ2WP15oHQ2XP12c;Q2VP13PIQ2XP13QIQ2YP15i9Q2\P14RIQ2\P14SIQ2ZP15TIQ2YP12UIQ2UP14VIQ2VP14WIQ2W
P12XIQ2TP15YIQ2[P14ZIQ2XP15[IQ2VP14\IQ2ZP13]IQ2XP12^IQ2UP15_IQ2YP12`IQ2UP14aIQ2VP15bIQ2VP13cIQ2V
P15dIQ2\P12eIQ2UP12fIQ2UP12gIQ2TP12hIQ2UP12iIQ2UP12jIQ2UP12kIQ2UP13lIQ2WP13mIQ2WP13nIQ2WP13oIQ2X
P14PJQ2ZP12\7Q2VP14QJQ2WP12RJQ2TP13SJQ2WP13TJQ2XP12UJQ2UP12VJQ2UP12WJQ2TP12XJQ2TP12YJQ2TP13c6Q2Y
P12ZJQ2TP12[JQ2TP12\JQ2TP14c6Q2ZP14]JQ2WP12^JQ2TP13_JQ2WP12`JQ2TP13aJR2TP13bJR2VP14cJR2VP13dJR2T
P1BeJR2VP13fJR2TP15gJR2YP14hJR2ZP13iJR2VP12_GR2SP18j2R2[P17jJR2[P12_GR2SP15kJS2ZP1IlJT2oL3mJU2VP
12nJU2UP14oJU2VP15PKU2VP16QKU2VP12RKU2UP12SKU2TP13TKU2WP14UKU2VP16VKV2ZP14lBW2WP15WKW2YP1=XKW2TP
18YKW2TP13ZKW2TP13[KW2TP14\KX2XP13]KX2VP13^KX2VP14_KX2WP15`KX2XP16aKX2\P14bKX2ZP17cKX2\P14dKX2YP
16eKX2XP18fKX2XP12nCX2UP16gKY2XP17hKY2YP17iKY2VP16jKY2[P15j2Z2YP13kKZ2VP15lKZ2YP16mKZ2XP15mKZ2WP
15nKZ2]P14oKZ2VP13PL[2VP13QL[2VP19RL\2_P14SL\2YP16TL\2`P14UL\2ZP15VL\2\P19WL\2XP15XL\2YP14V?]2YP
13YL]2VP18ZL]2XP13[L]2VP14\L]2XP13]L]2VP15^L]2ZP14_L]2YP14`L]2YP14aL]2YP13bL]2WP16cL]2ZP15dL]2\P
16aF]2[P14eL]2ZP16fL^2XP15gL^2[P17hL_2VP14iL_2WP14O`2WP12jL`2TP17kL`2_P19lLa2]P12mLa2TP13nLa2VP1
9oLb2YP16PMc2XP15QMc2WP14RMc2WP14SMd2VP15TMe2VP17UMf2ZP14VMf2WP14WMg2VP12XMh2UP14YMi2VP12ZMi2TP1
?<i2RP13[Mi2XP13\Mi2TP13]Mj2TP15]Mj2VP13^Mk2WP14_Mk2WP14`Mk2YP12aMk2TP13bMl2VP19cMl2\P19dMl2\P18
eMl2\P17fMl2ZP1
"""##)
}

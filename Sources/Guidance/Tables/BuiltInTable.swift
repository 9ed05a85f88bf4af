// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had switch switched battery batteries plug plugged
bulb broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip
ill sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke
bees wasps bee wasp mice storm smell gas weather wind train traffic holiday building roadworks
flood leak heating boiler road roads electricity floods cold hot heat lights sensor sensors
electrics laptop laptops booked course corse=g4 courses corses=h4 away hired timetabled clock
projector computer computers tablet tablets screen tap pipe kettle key keys lift van car gate
pump flooded photocopier string rope fuse motor sun light dark bright challenged stretched
supported met addressed developed embedded prepared equipped taught planned monitored tracked
extended taken given made encouraged encoraged=X6 adapted differentiated catered resourced
resorced=\6 checked followed consolidated exploited established shared clear understood thought
secure ready consistent strong good ambitious rigorous robust effective precise precize=o6
sharp deep systematic coherent well appropriate helpful matched focused engaged motivated
interested accountable confident fluent be is are was were been being am isn't aren't wasn't
weren't go goes gone going have has having take takes taking make makes making get gets got
getting gotten keep keeps kept keeping run runs running hit hits hitting fall falls fell fallen
falling turn turns turning puts putting pull pulls pulled pulling hold holds holding lose loses
lost losing win wins won winning give gives gave giving leave leaves leaving set sets setting
stand standing bring brings bringing come comes coming cut cuts cutting drop drops dropped
dropping play plays played playing tick ticks ticked ticking jump jumps jumped jumping miss
misses missed missing push pushes pushed pushing know knows knew known knowing throw throws
threw thrown throwing bend bends bent bending break breaks breaking carry carries carried
carrying lead leads led leading let lets letting see sees saw seen seeing show shows showed
shown showing speak speaks spoken speaking walk walks walking work works worked working draw
draws drawn drawing lay lays laid laying pay pays paid paying sit sitting do does did done
doing fly flies flew flown flying bite bites bit bitten biting ring rings rang rung ringing
think thinks thinking cross crosses crossed crossing pass passes passed passing fit fits fitted
fitting call calls called calling steal steals stole stolen stealing move moves moving raise
raises raizes=\> raising raizing=]> live lives lived living stick sticks stuck sticking strike
strikes struck striking fires fired firing beat beats beating eat eats eaten eating hang hangs
hung hanging face faces facing bolter biter kicker hitter spitter scratcher screamer screecher
clinger absconder grabber snatcher crier whiner whinger sulker fidgeter fidget wriggler chewer
refuser blurter interrupter doodler dawdler fibber moper pleaser overthinker griper faffer
fretter tattletale telltale boaster bragger blagger pouter stirrer meddler busybody hoverer
nagger ranter droner waffler rambler mumbler freeloader showman crowdpleaser contrarian
naysayer ogre taskmaster softy sweetie cherub trouper quitter despot schemer squealer natterer
gazer slowcoach flapper killjoy spoilsport loudmouth brainiac oddball weirdo tearaway runner
hider climber thrower wanderer shouter talker guesser copier racer pusher hoarder thinker doer
dabbler coaster worker sleeper starer man woman person guy type types details detail numbers
ideas people data spreadsheet morning maths paper paperwork process systems policy action
family team country technology books reading listening talking hugs outdoors outdoor sporty
arty party yes company glass routine rules clipboard swot swots genius geniuses brainbox
brainboxes bookworm bookworms tearaways rascal rascals rogue rogues scamp scamps softie softies
pushover pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser
bruizer=ZD bruisers bruizers=[D layabout layabouts timewaster timewasters whizz whizzes prodigy
prodigies dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent
delinquents thug thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=XE
visionaries vizionaries=YE trailblazer trailblazers workhorse workhorses marvel marvels saint
saints grafter grafters stickler sticklers workaholic workaholics pedant pedants doormat
doormats busybodies drifter drifters plodder plodders skiver skivers truant truants misfit
misfits wallflower wallflowers introvert introverts extrovert extroverts trier triers worrier
worriers troublemaker troublemakers slacker slackers bully bullies ringleader ringleaders
daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires loner loners
ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers whingers
moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulkers
mumblers ramblers wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth
motormouths gossip gossips nitpicker nitpickers fantasist fantasists egotist egotists prima
primas bossyboots bossybootses powerhouse powerhouses dynamo dynamos firebrand firebrands
linchpin linchpins stalwart stalwarts trooper troopers grumbler grumblers idler idlers lounger
loungers straggler stragglers backmarker backmarkers passenger passengers follower followers
attentionseeker attentionseekers overthinkers procrastinator procrastinators improviser
improvizer=SK improvisers improvizers=TK communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy weak able clever gifted talented slow difficult challenging naughty disruptive troublesome
low high average struggling reluctant passive quiet shy loud needy demanding aggressive violent
rude immature mature hardworking conscientious capable lower higher weaker stronger brighter
slower quicker cleverest brightest weakest strongest best worst top bottom poor bad great
vulnerable disadvantaged dizadvantaged=YM deprived hard unmotivated disengaged dizengaged=]M
disaffected dizaffected=^M forgetful clumsy inexperienced experienced natural born typical
problem ideal perfect model fantastic brilliant wonderful amazing tricky tough inspiring
inspirational dedicated committed passionate ineffective competent incompetent independent
resilient keen eager willing unwilling unwiling=]N poorer articulate inarticulate lovely nice
kind polite caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive
supportive pushy feckless hostile awkward fussy anxious nervous academic creative clingy
stubborn defiant shortchange shortchanges shortchanged shortchanging cheated cheating penalise
penalize=aO penalises penalizes=bO penalised penalized=cO penalising penalizing=dO scapegoat
scapegoats scapegoated scapegoating bullied bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=gP1 pressurises pressurizes=hP1 pressurised pressurized=iP1 pressurising
pressurizing=jP1 overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=WQ1 overpraises overpraizes=XQ1 overpraised overpraized=YQ1 overpraising
overpraizing=ZQ1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=dS1 corralling
corraling=eS1 pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=YU1 interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=nU1 patronises patronizes=oU1 patronised patronized=PV1 patronising
patronizing=QV1 mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
pandering trample tramples trampled trampling trudge trudges trudged trudging dither dithers
dithered dithering fumble fumbles fumbled fumbling bungle bungles bungled bungling botch
botches botched botching fudge fudges fudged fudging sidestep sidesteps sidesteped sidesteping
bluster blusters blustered blustering blunder blunders blundered blundering bicker bickers
bickered bickering squabble squabbles squabbled squabbling snipe snipes sniped sniping nitpick
nitpicks nitpicked nitpicking niggle niggles niggled niggling carp carps carped carping grouse
grouses groused grousing grumble grumbles grumbled grumbling wallow wallows wallowed wallowing
fester festers festered festering simmer simmers simmered simmering seethe seethes seethed
seething bristle bristles bristled bristling brood broods brooded brooding mope mopes moped
moping bamboozle bamboozles bamboozled bamboozling befuddle befuddles befuddled befuddling
bewilder bewilders bewildered bewildering baffle baffles baffled baffling confound confounds
confounded confounding exasperate exasperates exasperated exasperating infuriate infuriates
infuriated infuriating irritate irritates irritated irritating aggravate aggravates aggravated
aggravating antagonise antagonize=bZ1 antagonises antagonizes=cZ1 antagonised antagonized=dZ1
antagonising antagonizing=eZ1 alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=b[1 galvanises galvanizes=c[1 galvanised galvanized=d[1
galvanising galvanizing=e[1 invigorate invigorates invigorated invigorating energise
energize=j[1 energises energizes=k[1 energised energized=l[1 energising energizing=m[1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling meddle meddles meddled meddling micromanage micromanages micromanaged
micromanaging mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=f]1 jeopardises jeopardizes=g]1 jeopardised jeopardized=h]1 jeopardising
jeopardizing=i]1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=V^1 trivialises
trivializes=W^1 trivialised trivialized=X^1 trivialising trivializing=Y^1 dramatise
dramatize=Z^1 dramatises dramatizes=[^1 dramatised dramatized=\^1 dramatising dramatizing=]^1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=j^1 romanticises
romanticizes=k^1 romanticised romanticized=l^1 romanticising romanticizing=m^1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=R_1 disintegrates
dizintegrates=S_1 disintegrated dizintegrated=T_1 disintegrating dizintegrating=U_1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=\_1 unravelling
unraveling=]_1 implode implodes imploded imploding wither withers withered withering wilt wilts
wilted wilting stagnate stagnates stagnated stagnating gobble gobbles gobbled gobbling guzzle
guzzles guzzled guzzling bolt bolts bolted bolting charge charges charged charging wolf wolfs
wolfed wolfing slurp slurps slurped slurping elbow elbows elbowed elbowing jostle jostles
jostled jostling gallop gallops galloped galloping bellow bellows bellowed bellowing squawk
squawks squawked squawking screech screeches screeched screeching holler hollers hollered
hollering strangle strangles strangled strangling throttle throttles throttled throttling
suffocate suffocates suffocated suffocating squeeze squeezes squeezed squeezing crush crushes
crushed crushing drown drowns drowned drowning starve starves starved starving straitjacket
straitjackets straitjacketed straitjacketing shackle shackles shackled shackling hobble hobbles
hobbled hobbling stultify stultifies stultified stultifying trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=Td1 souring soring=Ud1 coast coasts
coasted jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged
lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing
flop flops flopped flopping tank tanks tanked tanking land lands landed landing resonate
resonates resonated resonating stall stalls stalled stalling staling=he1 fizzle fizzles fizzled
fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters
stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod
plods plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=Ug1
disappoints dizappoints=Vg1 disappointed dizappointed=Wg1 disappointing dizappointing=Xg1
impress impresses impressed impressing excel excels excelled exceled=_g1 excelling exceling=`g1
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progress progresses progressed progressing relieved torn smitten besotted
enthralled enthraled=]h1 disinterested dizinterested=^h1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=\i1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated fascinated gripped mesmerised mesmerized=oi1 spellbound rapt hooked inspired amused
entertained distracted restless tired sleepy lethargic listless apathetic indifferent resentful
jealous lonely isolated included excluded valued respected safe settled unsettled overwhelmed
daunted intimidated determined aspirational content contented satisfied dissatisfied grateful
thankful hopeful hopeless helpless powerless empowered stimulated invested involved alert aware
unaware oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical
cynical suspicious wary guarded defensive resistant receptive inclined fearless undaunted
bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile submissive
resourceful resorceful=]l1 petrified mortified panicked panicky tearful furious livid incensed
miffed peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=jm1 homesick thrilled thriled=lm1
ecstatic elated cheerful miserable mizerable=Pn1 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=Wn1 despondent disheartened discouraged discoraged=Zn1 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=Zo1 despises despizes=[o1 despised despized=\o1 loathe loathes loathed detest detests
detested savour savor=co1 savours savors=do1 savoured savored=eo1 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=nP2 realises realizes=oP2 realised realized=PQ2 recognise recognize=QQ2 recognises
recognizes=RQ2 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing
distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=eT2 surprises surprizes=fT2 satisfy satisfies suit suits
suited empower empowers discourage discorage=nT2 discourages discorages=oT2 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=XU2 demoralises
demoralizes=YU2 disadvantage dizadvantage=ZU2 disadvantages dizadvantages=[U2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded longer shorter later earlier louder quieter faster harder easier bigger smaller more
less fewer further tougher warmer deeper wider thinner simpler busier sooner wordier
probationer newcomer novice rookie apprentice student reception nursery infant seminar small
rural urban coastal inner large big new first young junior middle faith village town city
special supply newly split mixed windy last friday afternoon starter nqt ect pgce beginner
department secondary primary sixth crowd captive kindergarten freshman kindergartner
afterthought afterthoughts stopgap stopgaps figleaf figleafs smokescreen smokescreens sideshow
sideshows gimmick gimmicks logjam logjams fiefdom fiefdoms charade charades sham shams
hotchpotch hotchpotches mishmash mishmashes ragbag ragbags hodgepodge hodgepodges smorgasbord
smorgasbords goldmine goldmines lynchpin lynchpins mainstay mainstays cornerstone cornerstones
lodestar lodestars touchstone touchstones masterstroke masterstrokes showstopper showstoppers
godsend godsends nonstarter nonstarters turnoff turnoffs letdown letdowns copout copouts
bunfight bunfights shambles shambleses fiasco fiascos debacle debacles farce farces doddle
doddles slog slogs deadweight deadweights makeweight makeweights juggernaut juggernauts
showpiece showpieces bribe bribes whitewash whitewashes millstone millstones albatross
albatrosses bottleneck bottlenecks treadmill treadmills quagmire quagmires minefield minefields
battleground battlegrounds pantomime pantomimes circus circuses pretence pretense=a[2 pretences
facade facades mirage mirages jumble jumbles lifeblood lifebloods bedrock bedrocks backbone
backbones heartbeat heartbeats springboard springboards launchpad launchpads flagship flagships
crutch crutches bandage bandages lottery lotteries lifeline lifelines blockbuster blockbusters
cliffhanger cliffhangers revelation revelations nightmare nightmares chore chores ordeal
ordeals marathon marathons sledgehammer sledgehammers steamroller steamroler=o\2 steamrollers
rollercoaster rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth
labyrinths jungle jungles cacophony cacophonies racket rackets magnet magnets haven havens
oasis oasises oasizes=f]2 sanctuary sanctuaries anchor anchors rock rocks engine engines glue
glues blur blurs fog fogs desert deserts graveyard graveyards tightrope tightropes conveyor
conveyors hothouse hothouses battlefield battlefields warzone warzones madhouse madhouses
bearpit bearpits cage cages prison prisons trap traps carousel carousels zoo morgue factory
barracks boot airport station supermarket bombsite youth spa library greenhouse oven sauna
fridge tomb mausoleum museum cathedral warren maze ghost goldfish fortress bunker hospital
creche casino market bazaar theatre theater=n_2 cockpit monastery funfair playground dinner
breaktime hallway corridor cloakroom foyer entrance office annexe annex base unit hub staffroom
canteen club clubs detention registration tutor form enrichment bookwork provision
provizion=j`2 scheme document documents handbook sef sip menu sort untangle jettison allow pick
choose share begin end finish start limit link map name reduce swap invite insist resist delay
record review revisit revizit=ia2 check narrow widen mix rotate scaffold demonstrate rehearse
repeat simplify clarify celebrate use plan ask try add ensure consider develop improve
introduce build create encourage encorage=bb2 increase focus provide avoid stop aim continue
extend include explore embed strengthen tighten sharpen establish promote prioritise
prioritize=Sc2 vary differentiate speed replace rethink reconsider refine deepen adapt display
pause wait praise praize=`c2 reward spend offer teach monitor track look find don't change
write say circulate help ditch scrap retire lean loosen cap trim prune shorten lengthen
rearrange reorder reposition relocate pare strip banish abandon adopt borrow commit dare define
delegate designate devote distil diversify double emphasise emphasize=ld2 enlist equip expand
experiment explain exploit expose flag fold formalise formalize=Ve2 free gather group guard
hand harness highlight hone identify incorporate insert inject invest involve join leaven level
listen maximise maximize=ie2 minimise minimize=je2 narrate nurture open organise organize=ne2
pair park phase pin position practise practize=Tf2 prepare press print probe publish question
quiz rank read recap recruit reframe refresh reinforce relax release remove rename rephrase
replicate reserve reshape resource resorce=kf2 respond restore restrict retain return reuse
reword rework rewrite roll round script seek select separate settle shape shift shrink signal
soften space spell stagger standardise standardize=dg2 steer streamline stress structure
summarise summarize=ig2 support sustain systematise systematize=lg2 tackle tailor talk target
tell test tie tone touch trial tune unify unpack upgrade visit visualise visualize=\h2 voice
watch weave weigh withdraw zone zoom ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
head heads headteacher headteachers deputy deputies leader leaders governor governors staff ta
tas assistant assistants adult adults coaches senco tutors colleague colleagues mentor mentors
slt manager managers management principal instructor trainer sir boss supervisor supervisors
strict fair unfair favourite favorite=`j2 better worse mean boring laziest unhelpful
approachable outstanding friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=Rk2 organised organized=Sk2 disorganised disorganized=Tk2 harsh
popular trustworthy what how why when where which who whose pupil pupils child childs boy boys
girl girls lad lads lass lasses learner learners students kid kids youngster youngsters toddler
toddlers infants juniors teenager teenagers groups row rows trio trios pairs children chn sts
stds them him her y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 p1s p2s p3s p4s p5s p6s p7s s1s
s2s s3s s4s kindergartners kindergartener graders you he she we they lsa hlta sna smt trustee
trustees board school academy faculty ceo chair committee council sendco authority survey
surveys figures results report reports finding findings complaint complaints truth issue issues
problems feedback audit evidence evidense=fn2 deficit decision decizion=hn2 decisions
decizions=in2 statistics stats facts news budget warning warnings questions topic subject
responsibility conversation conversations elephant criticism debate parks parked parking plonk
plonks plonked plonking dump dumps dumped dumping shunt shunts shunted shunting warehouse
warehouses warehoused warehousing offload offloads offloaded offloading palm palms palmed
palming foist foists foisted foisting herd herds herded herding banishes banished banishing
exile exiles exiled exiling relegate relegates relegated relegating consign consigns consigned
consigning sideline sidelines sidelined sidelining shovel shovels shovelled shoveled=RQ3
shovelling shoveling=SQ3 mothered mothering babied babying nannied nannying cosseted cosseting
cosset coddled coddling coddle pampered pampering swaddled cocooned cocooning nursemaided
nursemaid babysat featherbedded smothered smothering creak creaks creaked creaking groan groans
groaned groaning buckle buckles buckled buckling splutter splutters spluttered spluttering limp
limps limped limping fray frays frayed fraying teeter teeters teetered teetering totter totters
tottered tottering judder judders juddered juddering arrangements arrangement cover rota rotas
machinery infrastructure framework system timetables staffing funding finances network networks
partnership partnerships organisation organization=`S3 administration pastoral services service
procedures policies processes scores percentages percentage averages headline headlines total
totals tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=]T3 unwisely unwizely=^T3 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=RV3 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=XV3 it difficulty difficulties
barrier barriers obstacle obstacles trouble troubles priority priorities hurdle hurdles
nuisance nuizance=fV3 nuisances nuizances=gV3 distraction distractions stage year class lesson
lessons things everyone everybody community day place whole curriculum session regurgitate
regurgitates regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted
spouting mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled
babbling mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday
classroom age lot list lists part parts days topics project projects game games song songs poem
poems story stories tests task tasks activity activities room rooms page pages video videos
series serieses copy copies mixes table tables maps grid grids line focuses theme themes title
titles word words sentence sentense=kY3 sentences number letter letters answer answers quizes
recount recounts diary diaries debates drama dramas film films picture pictures photo photos
drawings painting paintings graph graphs chart charts diagram diagrams timeline timelines
models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match
matches race races visits vizits=\[3 trips tour tours talks speech speeches lecture lectures
meeting meetings assembly assemblies workshop workshops units module modules block blocks term
terms week weeks month months years hour hours minute minutes cycle cycles circle circles
square squares rectangle rectangles corner corners column columns half halfs third thirds
quarter quarters sample samples selection selections collection collections displays exhibition
exhibitions fairs sale sales concert concerts rehearsal rehearsals practice practices sessions
starters plenary plenaries introduction introductions summary summaries extract extracts
chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats
revision revizion=T^3 revisions revizions=U^3 continuation continuations response responses
reply replies comment comments note notes message messages notice notices sign signs label
labels heading headings caption captions code codes symbol symbols names nickname nicknames
phrase phrases saying sayings quotation quotations rule law laws requirement requirements
option options choice choices vote votes poll polls interview interviews census censuses
doubles single singles mixture mixtures version versions draft drafts outline outlines template
templates frame frames scaffolds worksheet worksheets booklet booklets leaflet leaflets handout
handouts card cards ticket tickets token tokens stamp stamps sticker stickers log logs records
register registers tally tallies count counts measure measures scale scales score mark marks
grade grades levels band bands stages phases step steps rungs strand strands subjects
discipline disciplines language languages schemes programme program=na3 programmes post posts
job jobs role roles duty duties responsibilities statement statements description descriptions
definition definitions fact date dates time times places buildings hall halls offices yard
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells corridors cloakrooms charity
charities federation federations companies schools academies college colleges nurseries
primaries secondaries church churches visitor vizitor=Qd3 visitors vizitors=Rd3 while whiles
bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about over
shut empty full early online silent optional compulsory weekly daily monthly annual termly
different similar identical same available present visible vizible=Ve3 here there underway
outside inside indoors next private public oral written verbal practical bilingual dry red
green blue yellow white black grey navy beige cream maroon turquoise turquoize=Qf3 teal lilac
violet indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink
purple orange gold silver triangular oval curved straight vertical horizontal english history
geography science sciense=nf3 art music french spanish german welsh latin pe re ict computing
phonics poetry fractions spelling speling=]g3 writing handwriting cooking swimming football
rugby tennis netball drumming wood wooden stone brick carpet concrete tile tiled metal plastic
tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot
hungry thirsty up down off on out in back that this so not now then too again today yesterday
tomorrow tuesday wednesday thursday true false mine yours his hers theirs ours me us one two
three four five six seven eight nine ten twice once odd even equal prime positive negative
solid liquid cotton woollen digital electric male female british scottish irish polish somali
deaf blind pregnant local national regional unknown unclear due old recent voluntary statutory
temporary permanent possible necessary lit sung said told frozen worn sold bought built sent
spent found spread hidden begun chosen short tall wide thick thin fast quick right there's
elsewhere nearby overhead below above behind ahead opposite together apart breeze breezed
breezes sail sailed sails romp romped romps cruise cruize=[l3 cruised cruized=\l3 cruises
cruizes=]l3 waltz waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked
sussed clinched slayed nodding laughing smiling grinning wishing transfixed riveted beaming
entranced charmed stitches tears giggling cheering purring wanting believing alarms apron
aprons badge badges bag bags ball balls balloon balloons banana bananas bar bars basket baskets
bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bin bins biscuit biscuits blanket blankets blinds boat boats boilers bone
bones bottle bottles bowl bowls box boxes bread breads bricks bridge bridges broom brooms brush
brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cake cakes calculator
calculators calendar calendars camera cameras candle candles canopy canopies caps cars
cardboard cardboards carpets carriage carriages cart carts cartridge cartridges case cases
cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips clipboards
clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones container
containers cooker cookers cot cots counter counters crate crates crayon crayons cup cups
cupboard cupboards curtain curtains cushion cushions desk desks dial dials dice dices dinners
dish dishes doorbell doorbells dough doughs drain drains drawer drawers drill drills drum drums
duster dusters easel easels egg eggs envelope envelopes eraser erasers escalator escalators fan
fans fence fences ferry ferries finger fingers flags flask flasks flour flours flors=\S4 flower
flowers folder folders food foods foot foots fork forks fountain fountains freezer freezers
fridges fruit fruits fuses generator generators glasses globe globes glove gloves goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hook hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts lock
locks locker lockers lorry lorries loudspeaker loudspeakers lunch lunches lunchbox lunchboxes
machine machines mallet mallets marker markers marble marbles mask masks mat mats meal meals
medal medals menus metals meter meters microphone microphones microscope microscopes microwave
microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse mouses mug
mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints paintbrush
paintbrushes pan pans panel panels papers parcel parcels pavement pavements pea peas pedal
pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza
pizzas plank planks plant plants plaster plasters plastics plate plates platform platforms
plugs pocket pockets pole poles pool pools pot pots potato potatos powder powders printers
projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio radios
rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs
ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich
sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens screw screws seat
seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes shutter shutters sink
sinks sieve sieves siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slide
slides slope slopes soap soaps sock socks sofa sofas socket sockets soil soils soup soups spade
spades spoon spoons spring springs stair stairs staple staples stapler staplers stones stool
stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings switches taps
tape tapes tea teas telescope telescopes tent tents terminal terminals thermometer thermometers
thread threads ties tiles timer timers tin tins tissue tissues toilet toilets tomato tomatos
tool tools towel towels toy toys tracks tractor tractors trailer trailers trains tram trams
tray trays tree trees trolley trolleys trousers trouserses trumpet trumpets truck trucks tube
tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase
vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wallet wallets
watches water waters wax waxes wheel wheels wheelchair wheelchairs whistle whistles whiteboard
whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper wrappers
yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards
trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses
glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes basement
basements foyers lobby lobbies porch porches lavatory lavatories washroom washrooms pitch
pitches court courts corts=ob4 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
pamphlet pamphlets postcard postcards animal animals ant ants bear bears bird birds butterfly
butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks
fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses insect
insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl
owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps
slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger
tigers tortoise tortoize=^f4 tortoises tortoizes=_f4 whale whales worm worms acid acids alkali
alkalis atom atoms axis axises axizes=kf4 angle angles cube cubes cylinder cylinders decimal
decimals denominator denominators fraction gases hexagon hexagons ices integer integers iron
irons liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore
ores parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids
solution solutions solvent solvents sphere spheres steel steels substance substances sulphur
sulphurs triangle triangles winds rains snows suns frost frosts hail hails thunder thunders
weathers sky skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides
election ballot raffle closure funeral merger inquiry consultation accident injury bereavement
illness referendum delivery teaching learning planning marking questioning modelling
modeling=oi4 assessment differentiation behaviour behavior=Rj4 leadership governance monitoring
moderation evaluation communication engagement participation pace sequencing guidance
scaffolding explanation explanations instruction instructions vision vizion=cj4 ethos culture
climate atmosphere relationship relationships rapport routines expectation expectations
transition transitions training induction mentoring coaching supervision supervizion=Tk4
accountability ambition aspiration oversight teamwork collaboration discussion dialogue
dialog=\k4 intervention interventions homework tracking strategy strategies approach approaches
attainment achievement outcomes standards quality consistency coherence coherense=kk4 knowledge
understanding vocabulary oracy mathematics literacy numeracy criteria objectives objective
targets rewards sanctions sanction consequences inclusion safeguarding attendance punctuality
morale wellbeing workload layout deployment grouping seating rigour rigor=fl4 depth breadth
emphasis input inputs begins starts ends ended finishes finished lasts lasted happens happened
covers covered includes listed named says uses mentions mentioned contains contained meets
opens at of for with by from and or to across between before after during than as if n't follow
assess intervene discuss observe evaluate connect address collaborate communicate consult
analyse analyze=`n4 act own drive refer reflect anticipate spot coordinate enforce implement
apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily appear seem meet settles settling unsettling calms calmed
calming soothe soothes soothed soothing steady steadies steadied steadying stabilise
stabilize=jo4 stabilises stabilizes=ko4 stabilised stabilized=lo4 stabilising stabilizing=mo4
relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boost boosts boosted boosting widens
widened widening broaden broadens broadened broadening deepens deepened deepening enrich
enriches enriched enriching improves improved improving strengthens strengthened strengthening
weaken weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling
dampen dampens dampened dampening deflate deflates deflating slows slowed slowing quicken
quickens quickened quickening accelerate accelerates accelerated accelerating hasten hastens
hastened hastening halt halts halted halting curb curbs curbed curbing curtail curtails
curtailed curtailing reduces reduced reducing increases increased increasing minimises
minimizes=hR5 minimised minimized=iR5 minimising minimizing=jR5 maximises maximizes=kR5
maximised maximized=lR5 maximising maximizing=mR5 multiply multiplies multiplied multiplying
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=ZU5
encouraging encoraging=[U5 discouraging discoraging=\U5 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=gU5 disables dizables=hU5
disabled dizabled=iU5 disabling dizabling=jU5 empowering equips equiped equiping frees freed
freeing releases released releasing liberate liberates liberated liberating unlock unlocks
unlocked unlocking unleash unleashes unleashed unleashing restricts restricted restricting
constrain constrains constrained constraining limits limited limiting confine confines confined
confining hampered hampering hinder hinders hindered hindering holded impede impedes impeded
impeding inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shapes shaped shaping moulds moulded moulding drives drived driving
underpin underpins underpined underpining sustains sustained sustaining supports supporting
secures secured securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring
safeguard safeguards safeguarded protect protects protected protecting prevent prevents
prevented preventing stops stopping rob robs robbed robbing deprive deprives depriving deny
denies denied denying cost costs costed costing spare spares spared sparing save saves saved
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudge nudges nudged nudging steers steered steering helps helped
helping aid aids aided aiding assist assists assisted assisting hurts hurted hurting harm harms
harmed harming damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling
benefit benefits benefited benefiting rewarded rewarding payed influence influense=f\5
influences influenced influencing affect affects affected affecting impact impacts impacted
impacting alter alters altered altering reassuring comfort comforts comforted comforting
unnerve unnerves unnerved unnerving intimidating frighten frightens frightening scare scares
scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silence silense=P^5 silences silenced silencing focusing refocus refocuses
refocused refocusing occupy occupies occupied occupying busy busies busied busying absorbing
immerse immerses immersing involves involving including exclude excludes excluding isolate
isolates isolating divide divides divided dividing unite unites united uniting bond bonds
bonded bonding bind binds binded binding feed feeds feeded feeding inform informs informed
informing explains explained explaining account accounts accounted accounting narrows narrowed
narrowing close closes closing bridged bridging ease eases eased easing relieve relieves
relieving lighten lightens lightened lightening removes removed removing maked gived keeped
leaved bringed send sends sended sending throwed builds builded getted letted fed drove driven
bred meant means underpinned fuelled careful regular joint tight loose larger inconsistent
frequent warm skilful skillful=ba5 firm brisk rushed vague thorough constant endless repeated
under lack absence absense=ma5 presence presense=na5 visibility vizibility=oa5 sharper richer
calmer neater messier keener abler cleverer friendlier colder softer happier tidier noisier
noizier=]b5 steadier smoother slicker fuller broader narrower fresher bolder braver livelier
kinder stricter fairer duller tighter looser wiser smarter clearer nicer finer greater lesser
shallower firmer gentler ruder politer lazier saner safer sadder prouder healthier superior
inferior plainer crisper maturer readier likelier worthier dips dipped dip rises rose risen
rise slips slipped slip slid wanes waned fades faded tails tailed grows grew grown shrinks
shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed
evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed
varies varied confidence confidense=Ue5 enthusiasm motivation concentration attention curiosity
patience patiense=[e5 excitement energy anxiety frustration boredom resentment goodwill pride
enjoyment belief mood spirits spirit appetite resolve determination resilience resiliense=le5
commitment willingness loyalty nerves nerve tempers temper yearly hourly horly=Uf5 nightly
fortnightly quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully
folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=Vh5 manually digitally electronically
annually formally informally publicly privately locally nationally globally internationally
horizontally vertically diagonally anonymously randomly numerically alphabetically
chronologically jointly respectively namely possibly probably presently formerly lately legally
officially automatically evenly equally firstly secondly thirdly lastly kindly thankfully
sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly largely
generally usually normally typically occasionally frequently rarely elderly likely unlikely
costly chiefly solely purely simply merely temporarily permanently gradually rapidly instantly
promptly punctually subsequently consequently accordingly additionally similarly alternatively
conversely theoretically practically chemically electrically mechanically biologically
historically geographically mathematically scientifically grammatically phonetically visually
musically internally externally centrally remotely virtually completely entirely totally
partially wholly doubly triply singly freely openly sideways heavily slightly apparently
evidently clearly obviously certainly actually basically essentially literally hardly barely
scarcely especially particularly specially specifically mutually culturally bodily badly
readily overly unduly ugly silly jolly lowly holy orderly surly burly manly womanly secretly
safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply
thinly thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain thrive flourish florish=bm5 gain grow fail participate contribute cooperate
persevere persist concentrate reason aspire strive treat deserve manage drift wander misbehave
rush waste ignore tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=Wo5 neglects ignores lacks fails thrives flourishes florishes=]o5
embodies exudes instils upholds demonstrates exemplifies breathes punches deserves drifts
serves delivers caters underestimates overestimates overlooks undervalues prizes treasures
strives aspires insists tolerates epitomises epitomizes=UP6 radiates a an the their home t ch
ht noise ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers second centre center=oP6 muslim christian jewish hindu sikh
vegan vegetarian diabetic asthmatic taller older younger heavier lighter nearer closer still
seated eleven twelve thirteen aged rs pshe rshe mandarin dt citizenship economics biology
chemistry physics phyzics=oQ6 literature philosophy textiles cookery psychology sociology
business media algebra geometry plans resources resorces=[R6 material materials newsletter
website timetable examples wear book collect order wash phone email fill stack tuck knock stay
enter exit arrive attend way password route fourteen forteen=US6 fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety both other another our
my its your into onto beside since until till near through throughout along around past towards
against among without within upon beyond unlike despite per via whether because although though
unless but nor also either neither all most many some several each every none just almost
perhaps maybe thank thanks dear hello hi tonight afterwards meanwhile saturday sunday january
february march april june august september october november december noon midday lunchtime
playtime such quite rather never except hands eyes besides plus minus let's it's that's these
those nobody somebody anybody sorry summer autumn winter christmas easter they're he's she's
we're remain remains remained become becomes became becoming stays cannot any very extremely
fairly pretty hugely highly truly absolutely utterly exceptionally least increasingly somewhat
little tad far much sometimes seldom already genuinely thoroughly noticeably visibly
vizibly=lW6 overall perfectly unusually immensely enormously wonderfully terribly awfully
stubbornly worryingly disappointingly dizappointingly=WX6 persistently unacceptably pleasingly
painfully woefully encouragingly encoragingly=]X6 reliably stunningly delightfully
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately sufficiently suitably
appropriately uncommonly invariably commonly constantly undeniably unquestionably fiercely
passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly baby babies crawler crawlers twin sibling classes cohorts reader readers
writer writers mathematician mathematicians coordinator coordinators sencos parent parents
carer carers mother mothers father fathers mum mums dad dads families practitioner
practitioners trainees cleaner cleaners arrival arrivals leaver leavers joiner joiners prefect
prefects bursar bursars middays playmate playmates director directors receptions apprentices
someone ects lsas teams author authors inspector inspectors researcher researchers adviser
advizer=Y\6 advisers advizers=Z\6 advisor advisors consultant consultants officer officers
clerk technician technicians principals facilitator volunteer volunteers counsellor counselor
therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house award awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=c`6 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=k`6 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome result standard writings readings phonicses mathses mathematicses
englishes sciences vocabularies knowledges understandings skill skills homeworks sequence
sequense=Pb6 sequences structures design designs method methods technique techniques
communications organisations organizations=Zb6 playtimes lunchtimes trainings inductions
monitorings evaluations improvement improvements presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes effort efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=]c6 exercises exercizes=^c6 essay essays signage signages catering caterings greeting
greetings handover handovers briefing briefings dismissal dismissals residential residentials
artwork artworks sketchbook sketchbooks tutoring tutorings recruitment recruitments retention
retentions appraisal appraizal=Yd6 appraisals appraizals=Zd6 consultations scrutiny scrutinies
oversights tutorial tutorials seminars phrasing phrasings wording wordings feature features
spreads recaps opener openers stimulus stimuluses finale finales debrief debriefs storytelling
storyteling=Re6 storytellings diction dictions classrooms playgrounds libraries websites
newsletters reviews deployments conducts tones voices manner manners guidances links thinkings
reasoning reasonings oracies listenings handling handlings orders control controls movement
movements safeguardings morales uniform uniforms qualities idea grammar grammars punctuation
punctuations pronunciation pronunciations numeracies literacies memory memories fluency
fluencies comprehension comprehensions stamina staminas habit habits mannerses pacing pacings
procedure direction directions groupings modelings accountabilities rigors rigours alignment
alignments preparation preparations timing timings balance balances variety varieties range
ranges opportunity opportunities capacity capacities visions vizions=cg6 command commands tells
commented mention added reported describe described suggested replied asked remarked recalled
recaled=Qh6 whispered writes asks describes suggest suggests adds noted state stated states
remark whisper responded voted rate rated agree agreed disagree dizagree=eh6 disagreed
dizagreed=fh6 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=Xi6 titled entitled
headed marked praised praized=]i6 thanked according poster posters banner slogan motto glow
file text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration
prospectus bulletin specification syllabus constitution forms money payment cheque emails
returns equipment booking bookings taxi invoice invoices presenter timekeeper scribe reviewers
observer observers host hosts speaker speakers listener listeners candidate candidates
applicant applicants driver drivers cancelled canceled=\k6 postponed delayed rearranged
rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=Vl6 laudable exemplary uplifting
compelling compeling=Zl6 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible excellent exceptional inadequate unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable immaculate enviable unrivalled unrivaled=hm6 unparalleled
enjoyable pleasing pleasurable gratifying heartening heartwarming promising promizing=Pn6
memorable tasteful elegant eloquent astute shrewd diligent industrious studious courteous
corteous=Zn6 respectful considerate devoted tireless tedious dreary drab uninspiring uninspired
uninteresting monotonous lacklustre lackluster=fn6 lifeless pedestrian mediocre unremarkable
mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless superficial
shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby incoherent
inefficient ineffectual unproductive pointless futile worthless meaningless irrelevant
inappropriate unsuitable unacceptable counterproductive concerning alarming depressing dismal
dire appalling appaling=PP7 awful terrible dreadful atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax lackadaisical lackadaizical=eP7 sluggish laboured labored=gP7 stilted clunky
cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered unwelcoming
uninviting soulless joyless oppressive overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible wholehearted disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=PT7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=nT7
commanding disconcerting flawed harried nagging overcrowded punishing ragged rambling brash
breezy candid celebratory civilised civilized=\U7 cryptic dignified emphatic fitful flabby
flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic
misplaced murky offhand pacey permissive perverse plausible provocative punchy quirky radiant
redundant sensational serene speedy sporadic strenuous superfluous surprising surprizing=^V7
temperamental theatrical turbulent uncompromising uncompromizing=bV7 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=lV7 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=TW7 militaristic overheated
disastrous dizastrous=WW7 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=mW7 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=ZZ7 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=R[7 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=][7 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=g[7 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=X]7 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=f]7 disgruntled disingenuous
dizingenuous=h]7 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail fretful
frivolous fuzzy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=l^7 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=Z_7 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=a`7 unskilful unskillful=b`7 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking outshone laughably unbelievable unbelievably superlatively
immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously
workaday homespun artless graceless tuneless spotlessly overfull overlooked underused
underutilised underutilized=aa7 underexploited underexplored underplayed overplayed oversold
undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt
cheerless consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=Yb7 dispirited divisive divizive=[b7 domineering dour effortless effusive
enterprising enterprizing=`b7 erudite exquisite exquizite=bb7 expressive faddish fatuous faulty
fraught fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Pc7 horrid humourless humorless=Rc7 imprecise imprecize=Sc7 indecisive indecizive=Tc7
inexpert interminable intrusive jovial laborious languid lightweight luminous majestic merry
noble offensive onerous opportune pacy painless palatable pedantic playful poised poized=hc7
polished ponderous profitable profound prosaic raucous reductive riotous rousing rudimentary
scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy
soporific spiritless spirited stagnant sterile stirring strained strident superlative tame
tantalising tantalizing=gd7 tawdry taxing tepid thrilling thriling=kd7 timely tiresome touching
tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=^e7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=Tf7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=lf7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=fh7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=fk7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=Tl7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=Um7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=dm7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=Sn7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=bn7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=mo7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=UQ8
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=eQ8 unfulfilling unfulfiling=fQ8 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=UR8 exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=gR8 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly
memorably tastefully elegantly articulately eloquently astutely shrewdly diligently
conscientiously industriously hardworkingly studiously attentively courteously corteously=`T8
respectfully considerately dedicatedly devotedly enthusiastically tirelessly dully tediously
boringly drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely
lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently
substandardly sloppily slapdashly carelessly superficially shallowly simplistically patchily
inconsistently erratically haphazardly disorganisedly disorganizedly=dU8 chaotically scruffily
shabbily grubbily confusingly muddledly incoherently unclearly woollily ineffectively
inefficiently ineffectually unproductively pointlessly uselessly futily worthlessly
meaninglessly irrelevantly inappropriately unsuitably counterproductively damagingly
concerningly dismally direly atrociously abysmally pitifully pathetically disgracefully
cringeworthily stupidly laxly lackadaisically lackadaizically=gV8 sluggishly ploddingly
labouredly laboredly=jV8 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=VY8 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=fY8 disinterestedly dizinterestedly=gY8 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly entertainingly groundbreakingly
outmodedly antiquatedly overambitiously unrealistically unachievably inflexibly rushedly
wholeheartedly disorderlily orderlily purposelessly maturely immaturely childishly
sophisticatedly unsatisfyingly illogically nonsensically unnecessarily wastefully lamentablily
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably respectably passably tolerably decently crackingly smashingly
acely fably superly magically belabouredly belaboredly=o[8 commandingly disconcertingly
flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly ramblingly
unwillingly brashly breezily celebratorily civilisedly civilizedly=^\8 cryptically dignifiedly
emphatically fitfully flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly
inconsequentially inquiringly leniently manically misplacedly moodily murkily offhandly paceyly
permissively plausibly provocatively punchily quirkily radiantly redundantly sensationally
serenely speedily sporadically strenuously superfluously temperamentally theatrically
tolerantly troublesomely turbulently uncompromisingly uncompromizingly=e]8 unfriendlily
wearisomely zanily zestfully assertively cautiously fussily jerkily lousily receptively
rebelliously resentfully sulkily staidly invigoratingly demoralisedly demoralizedly=U^8
disarmingly dizarmingly=V^8 endlessly engrossingly exuberantly foolhardily frostily gormlessly
grumpily heartlessly immoderately incisively incizively=`^8 militaristically overheatedly
disastrously dizastrously=c^8 catastrophically horrendously horrifically adventurously
marvelously righteously hurtfully attainably unattainably unimportantly arduously talkatively
melodramatically gratuitously extravagantly uncontrollably unstoppably invincibly breathlessly
excitably impressionably precociously disagreeably dizagreeably=Z_8 fastidiously scrumptiously
delectably nightmarishly childlikely mischievously glamorously hatefully hideously obnoxiously
monstrously classily peachily niftily nattily dapperly skeletally anaemically turbochargedly
bulletproofly steadyingly calmingly galvanisingly galvanizingly=Q`8 chuffedly filthily grimily
muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly
airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly
snappishly sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly
stylishly ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly
toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly
groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly
timelessly fearlessly fecklessly pricelessly senselessly thrivingly flourishingly
florishingly=oa8 flounderingly failingly ailingly dysfunctionally toxically rosily sillily
daftly compliantly obediently biddably docily glacially realistically inexperiencedly giftedly
pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=ob8 dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=[c8 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=ec8 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=Xe8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=fe8 disgruntledly disingenuously dizingenuously=he8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=Qg8 lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=_g8 patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=gh8 unskilfully unskillfully=hh8
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=ki8
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=hj8 domineeringly dourly dorly=jj8 effortlessly effusively energisingly
energizingly=mj8 enliveningly enterprisingly enterprizingly=oj8 eruditely exquisitely
exquizitely=Qk8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=`k8
horridly humourlessly humorlessly=bk8 imprecisely imprecizely=ck8 inattentively indecisively
indecizively=ek8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=\l8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=cl8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=]m8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=ln8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=fo8 comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=^Q9 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily gaudily
cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously dubiously
questionably doubtfully debatably facily glibly tritely banally vapidly vacuously inanely
puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly lucidly
cogently penetratingly exactingly wholesomely generously graciously humanely compassionately
empathetically heartfeltly steadfastly dependably trustworthily reputably esteemedly renownedly
distinguishedly legendarily iconically unforgettably momentously stupendously formidably
potently decisively decizively=_T9 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=YV9 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=lV9 discouragingly discoragingly=mV9
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=PX9 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=`Z9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=i\9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=h]9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=Z_9 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=Ra9 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty fun funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=db9 gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=_c9 modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical central responsive joyful stable accurate logical simple complex complicated
active energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=ge9 automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strength strengths weakness weaknesses success successes failure failures disaster
dizaster=^f9 disasters dizasters=_f9 mess messes highlights joy joys pleasure pleasures
disappointment dizappointment=gf9 disappointments dizappointments=hf9 flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gem gems jewel jewels star stars inspiration inspirations
excellence excellense=ag9 excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassment
embarrassments disgrace disgraces scandal scandals tragedy tragedies wastes nonsense nonsenses
rubbish rubbishes treasure masterpiece masterpieces threat threats insult insults affront
affronts outrage outrages indictment indictments travesty travesties slur slurs stain stains
blot blots eyesore eyesores tokenisms masterclass masterclasses beacon beacons exemplar
exemplars washout washouts catastrophe catastrophes calamity calamities mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
affection fondness reverence reverense=Rj9 gratitude fervour fervor=Tj9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=\j9 diligence
diligense=]j9 integrity humility kindness perseverance tenacity courage corage=cj9 compassion
empathy wisdom insight charisma charm humour humor=jj9 wit devotion diplomacy resourcefulness
resorcefulness=nj9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=[k9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Sl9 negligence negligense=Tl9
incompetence incompetense=Ul9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=\l9 impatience impatiense=]l9 favouritism favoritism=^l9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=nl9 confusion inconsistency incoherence incoherense=Qm9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=Vm9 disaffection
dizaffection=Wm9 disengagement dizengagement=Xm9 disillusionment dizillusionment=Ym9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity aims ambitions intention intentions intent
intents purpose purposes aspirations mission missions aimed aspired bank banks glossary
glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt spelled
misspelt misspelled misspeled=an9 circled underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=in9 capitalised capitalized=jn9 pronounced hyphenated
discussed debated recorded offered sorted ranked compared explored examined studied researched
analysed analyzed=Xo9 investigated brainstormed grouped reasons causes cause effects arguments
ways similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded contrasted categorised categorized=aP: critiqued defined copied traced plotted charted
tallied fable tale parable myth legend novel article passage advert sermon coffee breakfast
refreshments hospitality continually perpetually forever incessantly 24/7 exception beginning
entire point matter everywhere nowhere anyone ever anything pattern thing whoever wherever soul
whichever whatever noone ownership seems seemed tries behaves contributes listened learns
follows else member nothing non everything talked dragged rushes rushing acts acting fool clown
martyr victim front loath loth wasting squandered dismiss dismisses dismissed view suggestion
fend guess stepped intervened noticed reminded nose noses ought granted obvious cue cues fob
fobbed hog hogs hogged abandons tolerated condone condoned idle ignoring neglecting refuse
refuses refused refusing disregard disregards disregarded shirk shirks shirked dodge dodges
dodged evade evades evaded squander squanders flout flouts flouted app software advice
disregarding looking bother deal bothering attempt chat dominate happen fault blame blames
blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip regard heed
eye hide hides hid hiding drag drags dragging feet heels idly washed washes washing forgot
forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye looks cave caves caved opt
opts opted slacks slacked themselves himself herself knuckle knuckles knuckled dig digs dug
muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide
decides decided watched stared nodded smiled shuts shutting backs react chatter admin bury
buries buried ducked pretend pretends pretended waits loss odds snail's asking promise
promize=_X: loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam
disturb gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails
bailed checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims
complain complains boast boasts boasted moan moans moaned whine whined whines mutter muttered
snapped snaps bark barks barked yell yells yelled scream screamed lectured nag nagged nags
confess confessed concede conceded concedes insisted protest protested gloat gloated sneer
sneered scoff scoffed sulk sulked sulks whinge whinged gossiped rant ranted rants blurt blurted
excuse excuses rooted grounded courtesy cortesy=T\: wake wonders magic miracles trick
difference differense=Z\: injects injected breathe breathed life potential guessing lacked gap
effect domino temperature freedom permission lie lies root heart benefitted profit profits
profited woke wakes hyped geared cheered perked wound quietened borne bearing impossible owe
owes owed owing meaning upshot consequence consequense=b]: product direct caused resulted
resulting decrease therefore thus hence thereby contributed causing learned adversely instilled
instiled=Q^: enhance enhances enhanced stifle stifles stifled stunt stunts secret factor main
stem stems stemmed arise arises arizes=a^: arose dividends foundations groundwork ignite
ignites ignited filter filters filtered trickle trickles trickled cascade cascades cascaded
percolate percolates fights fighting queueing fuss silliness messing rub rubs rubbed rubbing
audience audiense=^_: smile visuals invited required paired introduced scene buddy cured killed
quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others' rest ripple
fared differently turnover visual explicit using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=e`: rehearsing practising practizing=g`:
waiting pausing banning displaying similarity edge sting pressure folds spill spills spilled
spilt translate translates knocks knocked leaks sprang derive derives derived shifted banned
drifted pervades permeates colours colors=ca: halfway astray dead sense security stake foothold
beneath underneath picking emerges emerged limbo lurch spells kills kill dependence
dependense=Ub: dependency independence independense=Wb: contempt whenever disengage
dizengage=Zb: mud dispute argument escaping mistaking disguising disguizing=`b: volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable proves prove proved bound
itself massively west nest forest guest request harvest contest priest chest vest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual patch league world unfavourably unfavorably=Vd: overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=bd: easily comfortably distance gulf huge growing shade compare compares notch schedule
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed pack shoulders streets miles leagues aspect comparing pale pales paled
insignificance par pile heap colour color=fe: outdid outgrew outsmarted outplayed outranked
outpaced outfoxed outwitted outthought outtalked trickier lovelier rare arguably character
degree calibre amount stacks alongside fare fares faring vast slight neighbours neighbors=`f:
counterparts tier beaten tops topped edges edged pips pipped bested shadow intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catch catches catching caught night benchmark reach heights moment inconsistencies
unevenly unevenness ages genders greatly considerably diet postcode depending conviction
precision precizion=ng: clarity feeling clue cohesion urgency dearth shortage paucity scarcity
devoid crying conspicuous gaps exist holes uncared unaccounted uncalled uncaled=`h: awry adrift
pear askew trail trailing failed chances moments unnoticed unchecked unchallenged unaddressed
underestimated untapped unmet undone unstuck unmarked unread untested unused unseen unanswered
uncorrected unplanned unspoken untouched unstretched unexamined unexplored undeveloped
unmonitored unrecognised unrecognized=bi: unrewarded unexplained luck sync aligned rationale
momentum skirted sidestepped basics cracks serve expense reaches revisited revizited=Qj:
reviewed failings spots stomach exposed expected delivering critically neatly needed possess
experience experiense=]j: ability faintest slightest foggiest connection relation relevance
needs deserved detriment something happening insufficient awareness scope indication repertoire
experiences learnt achieved gained infrequently inability unable well-trodden earn earning
earned corn rationed celebrated squashed prioritised prioritized=^k: sacrificed obliged justify
lying dormant fallow unopened journals jornals=fk: blank ceased dies died dried vanished
vanishes disappeared dizappeared=nk: disappears dizappears=ok: shrivelled shriveled=Pl: shrunk
decayed steam puff mispronounced misread mislabelled mislabeled=Wl: mistimed mispitched
misdirected misapplied mizapplied=[l: stripped shorn consulted briefed spine logic consensus
boundary boundaries rhythm singing rowing buying hover hovers hovered surface margins shallows
literal frittered marginalised marginalized=Qm: skimped stinted crowded hamstrung hint trace
whiff glimmer shred flicker unanchored untethered unmoored traction purchase footing grounding
currency leverage clout weight backwards concepts errors misconceptions connections
misunderstandings core agency demands demanded requires airtime limelight telling anticipated
tackled recognised recognized=Wn: slam slammed sunk chasm mismatch disconnect contradiction
tension gains zero information misunderstanding common collective discernible particular formal
follow-through offers provides provided drink omits omitted avoids avoided skims skimmed
significance blurred underemployed underoccupied undertaught underfed underled underserved
unengaged unguided unpractised unpractized=^o: unrehearsed unled unclaimed unevidenced
uncoordinated unsequenced unscaffolded undifferentiated checking discussing revisiting
reviziting=io: one's nobody's somebody's else's amounts amounted altogether surfaces surfaced
featured develops worth misconception spite adhered compliance following complying adhering
graded judge require requiring needing serious i'd we'd i'll we'll exceeds tightening
addressing immediate ofsted estyn inspection afternoons mornings agrees hear rumour rumor=RQ;
rumours rumors=SQ; reportedly allegedly general perception amongst widespread splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail
abusive homeless evicted debt bereaved dying cancer depressed homes household situation
circumstances background claiming domestic violence violense=UR; abuse adopted undercurrent
undertone undertones streak vein tinge current noticing wondering impression i'm blunt picky
faint definite air element flavour flavor=iR; appears appeared seemingly supposedly presumably
ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine sensed
opinion unconvinced bordering borders bordered verging verges side offence offense=bS; ship
leaps rising rizing=eS; arms stride sky's curve tip finishing perfection putty aladdin's store
stroke silk overstate commanded finds niche fist textbook study restraint seriously hitch
cheers hip feather applause recommend barrel corking belting ripping winner !of blown lap laps
lapped lapping sing sings praises praizes=nT; soak soaked soaking cherry stuff de jackpot
clockwork dream extra mile swimmingly plunge bull strides hay splash hash knack nub teeth toes
bay wits ear gift taped licked sewn wrapped breath fort reins hearts shoulder trumps smelling
smeling=SV; grief naught fruition blows alight alive stakes chord blinder eggshells bill muster
onions justice utmost stead nick fettle groove brief trend sticky cusp brink verge height peak
coal powers tether pops absolute tonic sight feast labour labor=WW; classic piece dab tower
oiled knit burner heart's butter bang doctor bee's cat's dog's mccoy penny admiration feat
unturned sailing sweetness bounds kicking guns punching sunshine shipshape operation chapeau
crack blew bowled stumbling tumble mountain foregone moot sore breakneck arm's limb freefall
shrift slim pickings sell quibble quarrel inch bubble fringes cast casts casting pall favours
favors=oX; gathers gathering gathered risk area areas zones rod death stony eternity lifetime
shop shops fools riding bumpy ride burst bursts bursting busting seams sixes loggerheads
crossroads ebb bullet chasing tail hearted cock rocket size price pouring poring=SZ; scraping
shoot shoots shot slap avail wearing zoned plenty flounder foul wayside wayzide=_Z; final
motions boil piste tangent pieces rack downhill south begging overboard haywire houses plughole
plot rag bearings clanger bombshell bogged sidetracked sucked scot pinch mick mickey pig's
headway tripping aground amok riot headless war production military weekend watching wading
banging sardines wildfire chip climb tied sway ransom kibosh brakes losses mustard throat
ceremony backside laurels rests rested resting fiddle bandwagon gun caution heel ranks cropper
standstill roost snag buffers goalposts blow uphill reputation remorse mercy bush substitute
joke angel shakes patchwork blessing pigsty goose flash style recipe blueprint vicious slippery
rocky dawn economy gesture nod cannon unto thorn hole alley affair reflection compensation
macho herring spanner bitter steep sorts kilter ark proportion cosh thumb radar skin illusion
strain siege creek scratch snuff ears neck cuff beam wane cheap hoof hop warpath knees uppers
hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle vacuum spin daze
doldrums wilderness weeds disarray dizarray=V_; tatters crisis crizis=X_; shreds turmoil
meltdown denial jack jam coping managing ok okay kicked saloon panic winded overdue translation
haste sizzle hype muchness ado nip nipped nips barred sausage chestnut die egged egging fashion
man's preach preaches preaching eyebrows diamond ruled ruling ballpark grace scrape scrapes
scraped sank swim skating skim skimming scratches scratched scratching slipping snowed strictly
coated coating sweeping swims roundabouts teething gruel wasters iceberg cooks gig battle kneed
reinvent spinning reinventing reinvented rome whistling dressing gritted arm worlds wrap footed
barking mad rote carrot cheese chopping watchers cobbled cookie cutter paste dime body dusted
dribs drabs friend fat fiddling flogging grasping clutching clutch straws nettle graft nosed
maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie hair rearranging
tinted coloured colored=Rc; lining stone's sweet fa wagging tear tearing minimum jury rot mill
thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat serial compulsive
habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker seekers
averse cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters workers
talkers personality personalities self bundle mischief brains conscience consciense=id;
matriarch patriarch godfather queen king earth kindred tortured souls tender skinned brake
burden roadblock liability uptake criticise criticize=Ze; bloomer bloomers developer developers
adopter adopters prone outbursts tantrums lateness exaggeration moods aggression tempered fused
natured tendency wee angels monsters monster darlings terrors terror dears mites mite horrors
horror madam madams emperor emperors devils devil sponges sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes dogsbody
underling underlings greenhorn shyer chattier naughtier needier rowdier meeker younger-looking
brain villain villains flexible crew crop gang cheeky various backgrounds prize speller handful
pest swayed reasoned rabble mob tribe stream mentality firecracker sweetheart poppet darling
minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayers doubter doubters cheerleader cheerleaders blocker blockers laggard
laggards fighter attention-seeker lone bet achiever linguist sharer joker rebel comedian
brigade estate quickest sportsman helper highers lowers middles stretchers strugglers sens
quietest loudest naughtiest neediest inseparable invisible invizible=\i; generation pioneer
whirlwind coasters rebels thinkers leech freak freaks pain menace suspects sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=Xj; performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon sponge whiz weakling flyer flyers fliers upbringing apples apple dries
drying descended rafters pour poured pored=Pk; chuck chucked trooped troop troops traipsed
traipse sloped slunk ambled dawdled bustled streamed straggled swanned clattered thundered
shambled mooched lumbered swaggered strutted barrelled barreled=gk; careered surged wafted
pottered milled piled bundled rattle reel reeled hurl hurled lob lobbed spray sprayed glared
glowered scowled smirked beamed leered simpered grimaced huffed puffed tutted preened tug pours
scorn steamrolled steamroled=gl; railroaded churned waded trawled slogged lurched staggered
whizzed ballooned mushroomed snowballed snowbaled=Rm; spiralled spiraled=Sm; nosedived
splintered paralysed paralyzed=Vm; hijacked ambushed besieged bombarded peppered juggled
whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed
popped hummed buzzed bubbled choir wasteland silo silos avalanche catalyst showcase backwater
tinderbox keg tilt flounders waffles fusses nods guts fizz punch zing oomph attack pizzazz
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled swamped diluted
amid relations trying buzz buzzes hum crackle throb throbbed pulse pulsed fizzing crackling
humming other's nature plummet nosedive rocketed skyrocketed slump stamped stamping hovering
labours labors=eo; pillars cruising cruizing=go; crash barrage torrent blizzard painful
agonising agonizing=mo; curling sleepwalk sleepwalking autopilot flog another's throats sinking
dash grind squib patched tacked shoehorned crowbarred crammed bloated bitty choppy leaden
stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=lP<
enthral enthrals wow wowed towers melt melts melted outburst havoc uproar descend descends
degenerate degenerates degenerated dissolve dissolved floundered wrestle wrestled grapple
grappled stumble stumbled languish languishes languished dominates dominated dominating hijack
monopolise monopolize=mQ< monopolised monopolized=nQ< monopolises monopolizes=oQ< swamp bombard
smother spoonfeed spoonfed cram steamroll steamrollered railroad raced sped grinds grinding
peter peters petered bounce bounced bouncing treading tread treads brimming oozing awash
bustling teeming dripping !and forefront shone brunt firefighting juggling dumbed dumbing
watered clinging stare stares staring gazing gazed plague plagues plagued riddled blighted
haunted beset poisonous rife rampant endemic entrenched ingrained waffled rambled rambles
waffle hive rounded outlive outlives outlived withstand treated shell fought battling battles
winding kick kicks glaring gaping blatant blatantly sheer outright fashioned glazed lettering
children's thoughts approval reassurance confirmation validation unimpressed burnt stumped
flummoxed glued downbeat tuned itching raring property luggage angriest mentally solidly
squarely owned accepted famously stiff concept clicked belonging buy glad concentrating handy
esteem wandered wandering captured capture grabbed hoping fearing dreading relishing craving
hating doubting savouring savoring=PV< longing expecting pretending warmed warms fond regards
regarded views viewed considers perceive identifies empathise empathize=^V< empathised
empathized=_V< sympathise sympathize=`V< related glowed fading occur occurs occurred gist
reluctance resolved sought longed awe wonder despair anticipation disbelief amusement
bewilderment teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=ZW< remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=fW< relief satisfaction hesitation cracked thirst hunger zest
displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed liven livens livened perk perks cheer
brighten freeze freezes froze shies shied backed recoil viewer viewers blast blossom life's
nature's inkling notion earthly sulking panicking yearning fretting clowning bluffing fuming
squirming wavering attract escape reaction sympathy mates breathing owns owning click sights
somewhere trance huff flap warming responds gravitate gravitates toward occasion bait masked
masking feelings pine pines itch itches ache aches burn burns longs prospect dismay matters
mattered belong cottoned twigged wised brightened recoiled squirmed cringed baulked balked
flinched succeed eagerness keenness unwillingness hesitancy readiness refusal favoured
favored=U[< indulged fancied assumed assumes imagines supposed figured reckoned senses
concluded outset peace boiling refuge hungers thirsts endure endures endured apprehensive coy
hunch qualms importance drank drinking burning champing dawned registered dreams fooled floored
flattered touched wedded attached stung shaken wooed consumed seized overcome humbled fixated
obsessed preoccupied shock singled faking dreaming testing warranted justified advisable
advizable=l\< bearable sustainable you'd one'd dared bargained digest needn't billed rights
optimal warrants belongs belonged era century decade throwback hangover relic bygone human
understandable decency politeness sane 'll growth error manoeuvre development considering
intake constraints inexperience inexperiense=o]< punched mere pure bribery blackmail busywork
babysitting babyzitting=V^< guesswork propaganda gatekeeping navel hatchet stitch tag parlour
parlor=^^< tricks disappear dizappear=`^< vanish void ether cattle meat beauty parade
popularity slanging chocolate teapot poisoned chalice curate's movable moveable revolving echo
chamber ivory chase turf wars army achilles cinderella whipping pants stab pat coffin ointment
haystack china sweetshop candy cog cogs tipping changer changers brainer event golden crowning
glory stranglehold chokehold dampener damper handbrake innovation rein castles ships everyone's
promises promizes=Y`< gestures rhetoric victory weasel motherhood fur unfold unfolded stepping
piccadilly clapham waterloo heathrow wembley groundhog instead disguise disguize=j`< metre
litre kilometre kilometer=m`< kilogram smack smacks smacked reek reeks reeked desperation
defeat flatters overstates undersells goosebumps chills tingle lump speechless shivers bless
!many honour honor=ba< honours honors=ca< commend wallpaper decoration drowsy saddened pity
appalled appaled=ja< recognition celebrating rescue rescues rescued salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=`b< thrived celebration lucky fortunate
i've we've however mustn't they'd essential imperative developing sorting rethinking reviewing
updating additional suffice reservation plea advised advized=Uc< 'd wondered cried begs screams
screaming fix dose remedy cure overhaul shake usefully afford recommendation ripe rid what's
ideally urge implore beg advise advize=lc< propose recommendations suggestions recommended ebi
ebis wwws exploring fixing rebuilding owner instinct tweak proposal pointer counsel ponder
revamp update retirement reset reboot rejig urged mileage musts pressing dive battering leap
upturn downturn succeeded matured mellowed mend bedded bedding crept creeping edging inched
inching flatline flatlined plateau plateaued turnaround comeback renaissance revival hitherto
ago previous giant enormous massive significant forwards conquered outgrown flagged
revolutionised revolutionized=ke< revitalised revitalized=le< rejuvenated waning dwindling
eradicated eliminated sliding dipping flagging recovering strongly recovered rallied rebounded
crashed leapt zoomed litter rapid worsening worsen lowered profile travelled traveled=cf<
broadly achieves attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh manages
chooses organises organizes=[g< teaches misbehaving scrapped object solve research experts I
suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp
spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogy pedagogical eyfs
baseline smsc gld dfe sdp cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation
disciplinary substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive
schema dialogic causation chronology premium individual personal journey jorney=Qj< mindset
load organiser organizer=Tj< organisers organizers=Uj< assurance curricular 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=ej< subitising subitizing=fj< sendiass apdr lpa mpa hpa els qft idsr asp ect1
npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion diagnosis abused medication brother sister majority minority habitually
periodically o'clock metres seconds thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses oodles tons reams wealth raft plethora abundance multitude myriad jot murmur peep
precious interaction copious abundant plentiful countless numerous umpteen limitless
considerable substantial disproportionate significantly figure hived farmed siphoned packed
shoved carted packing stew vegetate housed housing grounds seals sin childminding fee wraps
wrapping drip burying hush hushes hushed smuggle smuggled shelve shelved massage massages
massaged doctored airbrush airbrushed sanitise sanitize=Wn< sanitised sanitized=Xn< sugarcoat
sugarcoated cherrypick twist twisted tucked squirrelled squirreled=_n< stuffed footnote
footnotes appendix jargon acronyms spreadsheets sneaked sneak snuck brushing shrugging shelter
shelters sheltering plucked conjured magicked snatched plucks conjures dreamt dreamed conjure
cooked fiddled rig rigged gamed gaming fag cigarette packet guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=lo< rolled rolls straightaway fate ducking dodging swerve swerved deflect deflects
deflected tiptoe tiptoes tiptoeing pussyfoot pussyfooting skirting danced dancing shying
conflict fobbing dine dines dined dining trade trades traded trading glories stray strays
strayed straying tips tipped veer veers veered veering shades shaded creep creeps bleeds bled
morph morphs morphed evening clearing banter sarcasm monologue monolog=cQ= interrogation
generalities cliche helplessness passivity repetition verged wanders shuffle melee hubbub hurry
din tying yourself yorself=RR= ourselves orselves=SR= gnawing gnaws gnawed chipping chips
chipped knocking suck sucks sucking stuffing !the poison poisons taint taints tainted clouded
fanned fanning flames suspicion knell doom piles piling heaped heaping misery mizery=PS= agony
flattering unflattering disguises disguizes=TS= disguised disguized=US= conceal conceals belie
belies belied partial sells selling disservice overstated understate understates understated
oversell oversells overclaim overclaims overclaimed overplay overplays bigs bigged risks
inflated overinflated estimate hinged hinging survive survives adrenaline fumes caffeine
shoestring shouldered shouldering shore shores shored shoring prop props propped propping
anchored spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate
orchestrates orchestrated turbocharge turbocharges supercharge supercharged swinging swung
maggot eejit innocent skive skives skiving skived slacking shirking doss dossing dossed
lollygagging goofing horsing monkeying faff faffs faffing faffed footling pratting dawdle
dawdles dawdling dallying gallivanting frittering lazing vegetating michael baiting rile riled
riling twiddle twiddles twiddled counting rioted swagger freewheeled freewheeling daydreamed
dozed amazement astonishment discredit eternal lasting taste funnily fairness defence
defense=gV= favour favor=hV= somehow deigned condescended dares uplifted oftener theory
principle practises practizes=QW= deed reality exists existed travel attraction contrasts knits
slot slots swallowed whittled dived wade wades butt butts butted paused flight roots impetus
lustre luster=hW= inroads dent sprout sprouted snowball snowballs mightn't 've pose poses
posing alleged purported nominal nominally ostensible notional notionally boils boiled swallows
devour devor=^X= devours devors=_X= soaks epitome essence essense=bX= embodiment antithesis
caricature parody image health b infancy foothills trot trots trotted churn churns rattles
reels precisely precizely=SY= mildly counted stranger outsider remind section clocked latched
discovered accustomed co pre multi semi entry received stocked supervised supervized=eY=
intentioned numbing destroying hoc baked crystal sensitivity panache competence competense=nY=
points ranging centred user universally staffed whelming loaded explanatory indulgent
congratulatory crumbs scraps leftovers 's motoring racing romping coordination articulation
filled hotbed island web mass fancies smidgen smidge trifle whisker discharges obligations
commitments alright trump usp weapon vibe zipped crawl crawls crawled trundle trundles bounces
canter canters anywhere condition repair odour sniffed sneezed faulted zings fizzes crackles
grates clunks underwhelms changeover files metallic monotone razor placing rates addresses
micro lend lends lent strange addition peculiar weird bizarre puzzling outlook forecast
searching probing pertinent !number acoustics output demeanour demeanor=e\= conditioning raid v
shouty draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot lull gaggle voucher chill gloom accuracy fidelity verve distrust mistrust
friction animosity rivalry harmony unease discontent painted upward trajectory headache
breakthrough milestone setback luxury necessity constraint festival solving major source
sorce=a^= mucking fooling larking naughtiness disobedience disobediense=f^= fixes reckoning
yardstick proven exam exceeded sub abnormal sleep rolling tripped lips texts child's batting
sweat eyelid hums purr purrs purred slotted clicks pinpoint surgical laser laserlike forensic
seasoned pro veteran swiss tee lure lures lured begged behold witness gladden gladdens swell
swells cockles grin earns stripes crust accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne future scientist destined greatness sterner
package you're gifts pinching pinched nicking nicked poach poaching swipe swiped magpie magpied
magpieing filch pilfer pilfering swiping 110 percent mountains tanker cocked blowing woven
weaves stitched threaded hardwired steeped etched sown dna tradition safety bloodstream blood
marrow veins heft mojo sheen appeal hardened scarred honoured honored=Sb= vaunted fabled
instance intrigued wi fi recording pointing cycled gender grains sketch sport pet dissolves
float floats floated evaporate cooled burned spun bye shepherd samaritan parenting autism guide
guides actions fees payments items item loan loans consent manchester london verb verbs tom
conductor conductors insulator median mode noun nouns multiple frequency vis edition analysis
analyzis=ic= educational medical dietary footwear clothing clothes e friendship trophy shield
mist mesh raincoat objects dentist doctors appointment supplies chin greeted certificates sandy
fertile harvests farming incorrect texture textures phones repairs exams inset cleared protein
circuit circuits period leg angled britain grandmother grandfather uncle aunt heroes ups muscle
shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards fortnight
histories wonky donkey guys upper site deck capital spaces exits western fourth forth=[f= clare
casual isle dinkum hearing cash shaft emoji pad typing correlation coordinates swimmer society
broker isotope isotopes nucleus electron electrons cholesterol bacteria fats layer singer
disorder ballad rainfall irrigation crops erosion characters narrator protagonist macbeth
hamlet juliet romeo scrooge goldilocks troll witch soldier soldiers romans vikings crow
princess wicked greedy evil particle particles seedling seedlings germinated condensed
photosynthesis gravity insulators lava glacier earthquake snowman puddle expands expanded
contracts sketched streams bunk foggy sunny snack toast carrots boots oxygen yeast rust
underline adjectives adverbs completed filed stored bingo famine empire empires revolution
crusade crusades rebellion treaty parliament monarch pharaoh tsar blitz trenches slavery
suffrage whom complimented union police ministry government contractor surveyor engineer
questionnaire inspectorate county auditor rubric published ofsted's estyn's regulator
regulator's judgement judgment=Vj= inspected visited vizited=Xj= expire noticeboard posted
pinned contractors marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit contact submitted logged accompanied renewed forbidden eligible
liable cent cm mm km kg ml litres degrees decibels school's trust's class's academy's
judgements judgments=^k= proverb catchphrase punchline clean howled solar lunar rainy ramadan
eid diwali anti incident incidents ambassador ambassadors modal equation equations sensory
physical phyzical=Sl= reopen appoint hire invented login signature misheard miscounted voltage
volume unauthorised unauthorized=^l= authorised authorized=_l= absences absentee absentees
absenteeism signatures woodland fetch gym phoned diploma enunciated printed holder sleepers
eyesight c g o disk wage elections minor injuries ankle graze bruise bruize=Ym= bump vowels
sides persons calculate calculated estimated perimeter probability gradient investigate fabrics
parachute poet practised practized=hm= mime cartoon knelt folded enquiry argues cited voiced
defines quotes refers referred recommends advises advizes=Vn= manual webpage receipt whilst
interviewed declared yourselves yorselves=]n= mondays tuesdays wednesdays thursdays fridays
suggesting implying judging grading rating arguing assessed evaluated scored verdict implied
ranking pros cons recited recites chanted dictated aloud stanza canto stating describing
whereas discrete logbook principles enters arrives conducted sealed scanned moral categories
prefixes suffixes debts bills fines arrears refund refunds permissions requests application
applications referral referrals reference referense=SP> references query queries assignment
assignments appointments vacancy vacancies synonym emotion antonym replaced jotter jotters
issued emailed observed sampled
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
blame.ignore
EMO
blame
This word gives a motive. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.frame
This puts it at somebody's door. What happened first, and then what?
blame.loaded-speech
loaded
This way of saying "said" takes a side. What were the words?
cause.because
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.frame
certainty.clearly
INT
certainty
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
EVA
This word hides a ranking. In how many of how many, and what was there?
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
what you wondered
We wondered where … happens.
Where would we find …?
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
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
In <n> of <N> visits pupils …, and then …
its effect
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
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
At <time> … (plain verb) …
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
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
What was happening just before?
mind.state
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.effect
mind.verb
mind.frame
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
What were you hoping … would do?
norms.where
norms.short-of
norms.such
pictures.noun
This is a picture of it. What was there to be seen or counted?
At <time> … (plain words) …
How would you describe …?
pictures.like
praise.well-done
PRA
praise
Praise tells the school what you liked, not what happened. What would they want to keep?
Four pupils showed us where they …
When you …, <n> pupils …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
We wondered what would help …
What options are you weighing?
What have you tried so far?
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.made
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
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
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
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
evaluative
slanted.lean
slanted.idle
stance.comment
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
How do you see …?
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
This word weighs it. What did you see?
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
S5T5m4n4o4X4ci5fP>0120345006000789::;;;000<0=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`
1a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P
3Q3R3S3T3W2U3V3W3X3W2Y3W2W2Z3W2[3\3]3^3W2_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3U2U2W2n3n3o3P4Q4R4W2W2S4d
3T4R3R3R3U4V4W4X4Y4Z4[4\4]4^4_4`4X4o2o2U2a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4P5Q5Q5R5S5T5U5V5Q5W5Q5X5Y
5Z5[5Q5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6f6g6h
6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8V8W8X
8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h
9i9j9k9l9m9n9o9P:Q:R:S:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W
;X;Y;Z;[;\;];^;];_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;P<Q<R<R<S<T<U<V<W<X<Y<Z<[<\<]<\<^<_<`<a<b<c<d
<e<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>R>R
>R>R>R>R>R>R>R>R>R>R>R>S>T>R>R>R>R>R>R>R>R>R>R>R>U>T>R>R>R>R>R>R>R>R>R>R>R>V>R>R>R>R>T>T>T>R>R>R
>R>W>R>R>R>R>R>X>R>R>R>R>R>R>Y>R>Y>Y>Y>Y>Y>Y>Z>[>[>[>[>[>[>\>[>[>[>[>[>]>^>[>_>`>[>[>a>b>c>d>e>f
>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?X?^?X?_?`?a?b?c?d?e?f?g?h?h?i?j?h?j?k?k?k?l?m?h?j
?h?n?o?j?o?j?h?j?h?j?h?j?k?P@h?h?h?h?Q@R@l?h?h?h?h?h?h?h?h?h?h?h?h?h?h?h?h?h?h?h?l?h?S@j?S@S@S@j
?T@U@S@V@W@j?S@j?S@j?S@j?S@j?j?S@j?S@X@S@S@S@S@Y@Y@Y@P@S@S@S@S@S@S@S@S@Z@[@\@[@]@^@[@[@[@j?[@j?[
@[@[@j?[@j?[@j?[@j?_@[@[@j?[@[@[@[@[@[@[@[@j?[@[@j?j?[@j?`@j?`@j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?a@j
?b@j?j?j?j?j?c@d@j?j?j?j?j?j?j?j?e@e@j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?j?f@j?j?j?j?j
?j?j?j?j?j?j?g@h@`@j?i@P@j@k@l@j?`@j?j?j?j?j?j?j?j?j?j?j?m@[@n@n@j?j?j?j?j?j?j?o@j?j?j?j?j?n@n@j
?PAQARASAQATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBQAQATBUBVBWBXBYBZB[B\
B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBQAmBRBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]CTA^C_C`CaCbCcCdCeCfCgChCi
CjCkCWAlCmCnCoCPDQDRDRDSDTDUDWAVDWDXDWAYDZD[D\D]D^D_D`DoAQAaDaDbDaDaDaDaDaDaDaDaDaDaDaDaDcDdDaDe
DaDfDfDgDaDhDiDiDiDjDaDaDjDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDa
DaDaDaDaDaDaDaDaDaDkDkDkDaDaDaDaDaDlDaDmDaDnDaDoDaDfDPEQEREaDREaDPEaDPEaDSEaDSEaDSEaDTEaDSEaDSEa
DaDaDaDUEREaDREaDaDaDaDaDaDaDVEaDWEXEREaDYEYEZEYEaDaDaDaD[E[E[EaDSESE\EaDaDaDaDaDaDaDaDaDaDaDaDa
DaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaD]EaDaDaD^E_EaDaDaDaDaDaDaDaDaD`EaDaDaE`
EaDaDbEcEaDaDaDaDaDaDeDaDaDaDaDaDSEaDSEaDREdEREaDaDaD`EaDaDaD`EaDeEaDfEaDgEhEgEaDiEjEaDaDaDaDaDa
DkElEaDaDREaDmEnEREoEREnEaDaDaDaDaDaDaDPFQFaDaDaDaDaDaDaDaDaDaDaDRFaDSFaDTFaDaDaDUFaDaDaDaDaDaDa
DaDaDaDVFaDaDWFaDaDaDaDaDREaDREUEaDaDaDaDaDaDaDaDiDiDXFYFaDaDaE`EaDaDaDaDaDaDaD`EaDaDaD`EiDiDZFY
FaDaDaDaDaDaDaDaDiDiD[FiDaDaDaDaDaDaDaDaDaDaDaD`E\F]F^F_F`FaDaF`EaDaDaD`EaDaDbFcEaDaDcFcEiDiDdFY
FiDiDeFYFfFfFaDfFgFhFiFjFaDaDaDaDaDaDaDaDaDaDkFaDaDaD`EaDaDaDkFaDaDaDaDlFaDaDkFaDeEaDaDaDaDaDeDa
DiDiDmFiDaDaDeDaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDnFaDaDaDaDaDaDaDaDaDoFaDaDaDaDaDaDaDaDaDPGaDaDaDaDa
DaDaDaDaDQGQGQGQGQGQGRGSGTGTGUGTGQGQGVGQGaDWGXGaDREaDYGVFZG[G\GaD]G]G^GaDaDaDaDaD_GfD`GaDaGbGcGa
DdGfDaDaDaDaDaDaDeGaDaDaDREaDREaDfGgGhGaDaDaD\EaDaDaDaDaDaDaDaDaDaDaDaDaDaDaDeDaDiGaDaDaDdDaDdDd
DjGaDkGaDlGaDmGaDdDaDnGoGiDiDPHiDQHRHaDaDaDaDaDaDaDaDaDaDaDaDaD`EaDaDSHaDTHTHaDaDSHSHSHaDUHTHTHa
DTHTHaDaDVHaDTHaDTHTHTHaDaDaDaDaDWHXHYHZH[H\H\H]H^H_H`HaHbH]HcHdHeHeHfHgHhHiHjHkHlHmHnHoHPIQIRIS
ITIUIVIWI]HXI]HYI]HZI]HaHaH]H]H[I]H\I]I]H]H]H]H^I_I`IaIbI]HcI]HdIdIeI]H]H]H]HcHgHgHfIgHgHgHgIgHh
IiIhIcHjI]HkIlImInI]HoIPJQJRJSJ]H]HZI]H]H]H]H]HTJUJVJlIWJXJYJ]HZJ[J\J]H]J^J]H]H]H]H]H]H_J`JaJbJc
JdJeJfJ_J]H_J]HgJhJiJjJkJlJmJmJnJoJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]KmJ^K_K`KaKmJbKcKdKeKfKgKhKiKjKk
KlKmJmKnKoKXKPLQLRLmJSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLoJoJoJeLoJfLgL`KhLiLjLkLlLmLnLoLPMoLQMY
KRMXKSMmJTMUMmJVMWMWMXM`LYMZMWM[M[MmJWMeLWM\M]M^M_M`M`MgKaMbMcMWMYKdMXKmJmJeMeMmJfMoJgMhMiMXKmJe
LmJmJmJmJmJmJmJmJmJmJjMmJmJmJmJkMlMWMeMmJmJmJmJkKWMWMXKmJmJWMmJWMmJWMmMmJmJWMnMoMmJmJPNoJQNmJRNm
JmJSNmJTNUNoJVNmJWNXNmJmJYNZN[N\N]N^N_N`NmJaNbNcNdNeNfNYKeLgNhNiNjNkNjNlNmNkNnNmNnNoNnNnNPOPOPOn
NnNQOROROSOPOPOPOTOPOPOUOVOWOXOXOSOYOZO[ORO\O]O^ORO_O`OaObOcOdOeOfOgOhOhOgOiOhOjOkOlOmOnOoOPP1QP
1RP1SP1hOTP1UP1VP1WP1XP1YP1hOZP1[P1\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1lP1mP1nP1oP1e
OPQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1UP1VP1hO[Q1[Q1\Q1]Q1hOhO^Q1hO_Q1`Q1aQ1bQ1cQ1cQ1dQ1eQ1fQ1hOgQ1h
OhQ1iQ1hOjQ1kQ1lQ1mQ1nQ1nQ1oQ1PR1QR1RR1nQ1SR1TR1UR1VR1WR1XR1nQ1nQ1nQ1nQ1nQ1YR1QR1QR1ZR1[R1nQ1nQ1
\R1\R1nQ1nQ1nQ1nQ1]R1^R1_R1\R1\R1\R1`R1aR1nQ1nQ1\R1\R1bR1cR1dR1eR1\R1fR1fR1gR1hR1iR1jR1kR1lR1nQ1
mR1nR1nQ1nQ1oR1PS1nQ1nQ1\R1\R1\R1QS1nQ1nQ1nQ1nQ1RS1\R1\R1SS1\R1\R1\R1TS1US1VS1nQ1YR1WS1XS1YS1\R1
\R1\R1\R1\R1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1jS1mS1nS1oS1PT1QT1RT1QT1QT1
ST1TT1UT1VT1WT1XT1YT1QT1QT1QT1QT1ZT1[T1\T1]T1^T1WT1_T1`T1QT1aT1QT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1
lT1mT1QT1nT1oT1PU1QU1RU1SU1QT1QT1QT1QT1TU1TU1UU1UU1UU1UU1UU1UU1VU1UU1TU1TU1UU1UU1UU1UU1UU1UU1UU1
UU1WU1UU1WU1UU1WU1UU1UU1UU1UU1UU1UU1UU1UU1UU1UU1UU1XU1UU1UU1UU1UU1UU1YU1UU1UU1UU1ZU1TU1UU1UU1UU1
UU1[U1TU1UU1UU1\U1UU1]U1TU1TU1TU1TU1TU1^U1TU1YU1UU1_U1UU1UU1UU1UU1UU1UU1UU1`U1UU1aU1aU1bU1cU1dU1
cU1dU1cU1dU1cU1eU1cU1dU1cU1fU1cU1dU1cU1gU1cU1hU1cU1cU1cU1cU1cU1cU1cU1iU1cU1jU1cU1kU1cU1lU1cU1cU1
cU1dU1cU1cU1cU1mU1cU1nU1aU1cU1cU1oU1aU1PV1aU1cU1cU1cU1cU1QV1aU1RV1aU1SV1cU1cU1cU1cU1cU1cU1cU1cU1
cU1dU1cU1TV1cU1UV1cU1VV1cU1cU1cU1hU1cU1cU1cU1cU1cU1WV1XV1YV1cU1YV1cU1ZV1cU1[V1\V1]V1^V1_V1`V1aV1
bV1cV1cU1dV1`V1dU1cU1cU1cU1eV1cU1fV1cU1dU1cU1gV1cU1cU1cU1hV1cU1cU1cU1`V1`V1iV1cU1jV1cU1cU1cU1kV1
lV1mV1nV1oV1nV1PW1nV1lV1nV1nV1QW1nV1RW1nV1SW1nV1nV1TW1nV1nV1UW1UW1nV1UW1nV1VW1nV1nV1WW1nV1XW1nV1
nV1nV1YW1ZW1[W1\W1]W1^W1_W1`W1aW1_W1bW1cW1dW1eW1fW1\W1gW1hW1iW1jW1kW1lW1mW1\W1nW1oW1PX1QX1RX1SX1
SX1TX1UX1VX1VX1WX1XX1YX1ZX1[X1\X1]X1^X1_X1`X1aX1bX1cX1dX1VX1eX1fX1VX1gX1hX1iX1jX1kX1lX1mX1VX1nX1
oX1PY1QY1RY1VX1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1]Y1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1VX1
mY1nY1oY1PZ1QZ1RZ1SZ1VX1TZ1VX1VX1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1PY1gZ1hZ1
iZ1jZ1kZ1VX1lZ1mZ1VX1XZ1VX1VX1VX1VX1VX1VX1nZ1oZ1P[1RY1Q[1VX1R[1S[1VX1VX1VX1VX1VX1T[1VX1VX1U[1V[1
W[1X[1VX1VX1Y[1Z[1VX1[[1\[1][1^[1_[1VX1`[1VX1a[1VX1VX1b[1VX1c[1d[1VX1e[1f[1g[1g[1VX1h[1i[1j[1k[1
l[1m[1n[1o[1P\1Q\1R\1S\1T\1jZ1U\1V\1W\1X\1Y\1VX1VX1Z\1PY1g[1[\1g[1VX1VX1VX1VX1VX1\\1]\1VX1U[1^\1
_\1VX1VX1VX1`\1a\1b\1c\1d\1VX1e\1f\1g\1h\1i\1j\1VX1k\1l\1VX1VX1m\1RY1n\1o\1VX1P]1Q]1VX1R]1S]1T]1
U]1V]1W]1X]1Y]1Z]1[]1\]1VX1VX1VX1]]1VX1^]1_]1`]1a]1VX1b]1VX1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1
o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1
o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1V_1V_1Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1j_1j_1
k_1l_1m_1n_1c_1o_1P`1Q`1R`1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1_`1``1a`1b`1c`1]`1]`1d`1e`1f`1g`1
h`1c`1c`1i`1j`1k`1l`1m`1]`1n`1o`1Pa1Qa1Ra1Sa1Ta1Ua1Va1Wa1Xa1Ya1Za1[a1[a1[a1[a1[a1[a1Wa1Wa1Wa1Wa1
Wa1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1\a1Wa1]a1^a1_a1`a1aa1ba1ba1ca1ca1da1ea1fa1ga1ha1ia1
ca1ja1ka1la1ca1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1Ub1_b1`b1ab1Ub1bb1cb1db1eb1
Ub1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1ob1ob1ob1ob1ob1Rc1ob1Sc1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1
ob1Tc1ob1Uc1ob1ob1ob1ob1ob1Vc1ob1Wc1Xc1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1ob1Yc1Zc1ob1
[c1[c1ob1\c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1]c1^c1]c1_c1`c1ac1bc1_c1
_c1ac1_c1cc1cc1dc1_c1_c1_c1ac1_c1ec1`c1fc1_c1_c1_c1gc1_c1_c1_c1_c1_c1_c1_c1_c1_c1_c1_c1_c1_c1hc1
hc1ic1jc1kc1hc1hc1lc1mc1nc1hc1oc1hc1Pd1hc1Qd1Rd1Sd1hc1Td1Rd1Ud1Vd1Wd1nc1Xd1Yd1Zd1Yd1[d1Yd1\d1]d1
^d1^d1_d1^d1`d1`d1ad1^d1bd1ad1ad1cd1dd1ed1fd1^d1^d1^d1^d1gd1hd1hd1gd1gd1gd1^d1id1ad1gd1^d1^d1gd1
gd1gd1jd1kd1gd1ld1gd1md1ld1nd1gd1md1gd1hd1gd1hd1gd1gd1gd1gd1hd1gd1^d1gd1^d1^d1gd1od1Pe1id1Qe1Qe1
gd1gd1gd1^d1gd1^d1hd1^d1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1Ye1_e1Ye1Ye1Ye1`e1ae1be1ce1de1ee1
fe1ge1he1ie1je1ke1le1me1ne1ne1ne1ne1oe1ne1ne1ne1ne1ne1ne1ne1ne1ne1ne1ne1Pf1Qf1Qf1ne1ne1ne1ne1ne1
Rf1ne1Sf1ne1ne1ne1ne1ne1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1_f1af1bf1cf1df1ef1ff1gf1hf1if1jf1
kf1lf1lf1mf1nf1of1Pg1Qg1ff1ff1ff1Rg1Sg1ff1Tg1Ug1bf1ff1ff1Vg1Wg1Xg1ff1Yg1Zg1[g1\g1]g1^g1_g1`g1ag1
bg1cg1_f1ff1ff1dg1eg1ff1fg1ff1gg1bf1hg1ig1jg1kg1_f1lg1bf1mg1ng1og1bf1Ph1bf1ff1ff1Qh1Rh1Sh1ff1ff1
Th1Uh1ff1ff1Vh1ff1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1ff1`h1ah1_f1bh1ff1ch1dh1eh1fh1_f1_f1gh1hh1ff1ih1jh1
kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Ti1Ui1Vi1ff1Wi1Xi1Yi1Zi1bf1bf1[i1\i1]i1^i1_i1ff1`i1ff1ai1ff1ff1ff1ff1
ff1bi1ff1ci1ff1ff1ff1ff1ff1di1_f1ei1ff1fi1_f1gi1hi1ii1ji1_f1_f1ff1ff1ki1ff1li1ff1mi1_f1ni1ff1oi1
ff1Pj1ff1ff1ff1ff1ff1ff1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1Zg1bj1ff1cj1ff1dj1ff1
ej1ff1ff1fj1gj1hj1ff1ff1ff1ij1jj1ff1kj1lj1mj1^i1nj1_f1oj1ff1Pk1ff1Qk1Rk1ff1ff1Sk1Tk1ff1bf1bf1ff1
ff1Uk1Vk1Wk1ff1ff1ff1Xk1bf1Yk1Zk1[k1\k1bf1]k1bf1bf1bf1^k1_k1`k1ak1bk1bf1ck1ck1dk1ek1fk1gk1hk1ik1
jk1kk1ff1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1ff1Yl1Zl1[l1\l1ff1_f1]l1_f1^l1_f1_l1_f1_f1`l1_f1
al1bf1bl1cl1dl1ff1ff1el1el1fl1ff1ff1ff1gl1hl1il1jl1kl1ll1ml1nl1ff1ol1_f1ff1bf1Pm1Qm1bf1Rm1ff1bf1
bf1bf1bf1Sm1bf1Tm1Um1Vm1Wm1Xm1bf1Ym1bf1Zm1bf1ff1ff1[m1bf1\m1ff1]m1ff1ff1^m1_m1`m1ff1ff1ff1ff1am1
ff1bm1cm1dm1ff1ff1em1fm1ff1gm1ff1hm1ff1im1ff1jm1ff1km1lm1mm1nm1om1Pn1Qn1Rn1Qn1Qn1Sn1Tn1Un1Qn1Un1
Vn1Wn1Qn1Xn1Yn1Zn1[n1\n1]n1Qn1^n1_n1`n1an1Qn1bn1Qn1cn1Qn1dn1`n1en1fn1gn1hn1gn1in1jn1kn1Qn1Qn1ln1
Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1Qn1mn1Qn1Qn1gn1Qn1gn1nn1on1Qn1Qn1Qn1Po1Qn1Qn1Qo1Ro1Ro1So1To1
Uo1Ro1Ro1Ro1Vo1Ro1Wo1Xo1Qn1Ro1Yo1Zo1[o1\o1]o1^o1_o1`o1Qn1Qn1Qn1Qn1Qn1ao1bo1co1do1eo1Qn1fo1Qn1go1
ho1Qn1Qn1io1Qn1Qn1jo1ko1lo1mo1no1Qn1Qn1Qn1oo1PP2QP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2
aP2bP2cP2cP2cP2dP2eP2fP2Qn1gP2Qn1hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2
]Q2^Q2_Q2`Q2Qn1Qn1aQ2Qn1Qn1bQ2Qn1Ro1cQ2Qn1dQ2eQ2Qn1Qn1fQ2Qn1gQ2hQ2iQ2jQ2kQ2Qn1lQ2Qn1Qn1mQ2nQ2oQ2
PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2`n1Qn1iR2jR2kR2lR2mR2
nR2oR2PS2QS2RS2SS2TS2SS2US2SS2VS2WS2WS2WS2RS2XS2RS2RS2RS2YS2ZS2[S2\S2]S2^S2]S2]S2_S2]S2]S2`S2aS2
bS2aS2cS2dS2eS2fS2aS2gS2aS2hS2aS2aS2iS2jS2kS2lS2mS2lS2nS2oS2PT2QT2RT2ST2TT2lS2UT2lS2VT2lS2lS2lS2
WT2XT2YT2lS2ZT2[T2\T2]T2^T2_T2lS2`T2lS2aT2lS2lS2lS2lS2lS2bT2lS2cT2dT2eT2lS2lS2fT2lS2lS2gT2hT2iT2
lS2jT2kT2lT2mT2nT2lS2lS2oT2PU2lS2lS2QU2RU2SU2lS2lS2lS2TU2lS2lS2lS2lS2UU2VU2lS2lS2WU2lS2XU2lS2YU2
lS2lS2lS2lS2lS2lS2lS2lS2ZU2lS2[U2lS2lS2lS2\U2lS2lS2lS2lS2lS2]U2^U2lS2lS2lS2_U2lS2`U2kT2lS2lS2aU2
lS2bU2cU2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2dU2lS2lS2lS2eU2lS2lS2lS2lS2lS2fU2lS2`T2lS2gU2lS2lS2lS2hU2
iU2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2jU2kU2lU2lS2mU2lS2nU2lS2lS2lS2lS2lS2oU2PV2QV2lS2lS2lS2lS2lS2
RV2SV2TV2lS2lS2lS2UV2VV2WV2lS2lS2lS2lS2lS2lS2XV2YV2ZV2[V2\V2lS2lS2lS2]V2lS2^V2lS2lS2_V2lS2lS2^V2
lS2`V2lS2lS2aV2bV2cV2dV2lS2lS2lS2lS2lS2eV2eV2fV2lS2lS2lS2gV2hV2lS2lS2lS2lS2iV2lS2jV2jV2`T2kV2lV2
mV2lS2lS2lS2lS2nV2lS2oV2lS2PW2lS2QW2lS2lS2lS2RW2lS2lS2lS2lS2lS2SW2lS2TW2lS2lS2lS2lS2lS2lS2UW2lS2
lS2lS2lS2lS2VW2lS2WW2lS2XW2lS2lS2lS2lS2lS2YW2lS2lS2lS2lS2lS2ZW2lS2[W2\W2]W2lS2lS2lS2lS2lS2lS2^W2
oS2lS2lS2_W2`W2lS2lS2lS2lS2lS2aW2bW2bW2cW2dW2eW2fW2gW2lS2lS2hW2lS2lS2XU2lS2lS2lS2lS2lS2iW2lS2lS2
jW2lS2lS2kW2lS2lS2lS2lW2lS2lS2lS2mW2lS2nW2lS2oW2lS2lS2lS2PX2lS2lS2QX2RX2lS2lS2SX2lS2TX2lS2UX2VX2
lS2lS2lS2lS2UT2lS2lS2WX2XX2YX2`V2ZX2[X2lS2lS2\X2lS2]X2lS2lS2lS2lS2lS2lS2lS2^X2^X2_X2lS2lS2`X2ST2
aX2lS2lS2bX2cX2dX2eX2lS2lS2fX2lS2gX2lS2hX2lS2lS2lS2lS2lS2lS2lS2lS2iX2lS2QW2lS2jX2lS2lS2kX2lS2lS2
lX2lS2mX2lS2lS2lS2lS2lS2nX2lS2oX2lS2PY2lS2`V2lS2lS2lS2QY2lS2RY2lS2SY2lS2lS2dT2lS2lS2lS2lS2lS2TY2
lS2lS2UY2lS2VY2WY2fX2^X2XY2YY2ZY2lS2[Y2lS2\Y2]Y2lS2lS2^Y2_Y2lS2lS2lS2lS2`Y2aY2lS2lS2lS2lS2bY2lS2
cY2dY2eY2lS2lS2lS2lS2fY2gY2lS2lS2lS2hY2iY2jY2lS2lS2lS2kY2lS2lY2mY2nY2oY2lS2lS2lS2lS2aU2lS2PZ2lS2
lS2QZ2RZ2lS2lS2lS2SZ2TZ2UZ2lS2VZ2lS2WZ2lS2lS2lS2lS2lS2XZ2lS2YT2lS2YZ2lS2ZZ2lS2[Z2\Z2]Z2lS2lS2lS2
^Z2lS2lS2lS2lS2_Z2`Z2lS2aZ2bZ2cZ2lS2lS2lS2lS2lS2lS2lS2dZ2lS2eZ2lS2lS2lS2lS2lS2lS2lS2fZ2lS2lS2SX2
gZ2lS2lS2lS2hZ2lS2iZ2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2jZ2lS2kZ2lS2lS2lS2lS2lZ2lS2^X2lS2mZ2nZ2
oZ2lS2P[2Q[2R[2S[2T[2lS2lS2lS2U[2V[2W[2X[2Y[2lS2lS2lS2lS2lS2Z[2kT2lS2lS2lS2[[2lS2\[2SW2lS2lS2`V2
lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2][2^[2bZ2lS2
lS2_[2lS2lS2lS2lS2lS2lS2`[2lS2lS2lS2a[2b[2c[2lS2lS2lS2lS2lS2lS2lS2lS2lS2d[2lS2lS2lS2e[2lS2f[2[V2
lS2lS2g[2h[2lS2i[2RW2lS2j[2lS2lS2lS2lS2lS2lS2k[2l[2m[2n[2o[2P\2lS2lW2lS2lS2Q\2R\2lS2lS2lS2lS2lS2
S\2lS2lS2lS2lS2lS2lS2T\2lS2lS2lS2lS2lS2U\2lS2lS2lS2lS2lS2lS2V\2lS2lS2lS2lS2lS2W\2X\2lS2lS2Y\2lS2
lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2Z\2lS2lS2lS2[\2lS2\\2]\2^\2_\2`\2lS2YT2kZ2lS2lS2a\2b\2lS2lS2
lS2lS2lS2lS2c\2lS2d\2e\2lS2lS2lS2XZ2XZ2f\2lS2lS2lS2lS2lS2lS2g\2kZ2lS2lS2lS2lS2lS2lS2lS2lS2lS2lS2
lS2lS2h\2i\2lS2j\2lS2YT2lS2lS2lS2lS2lS2k\2lS2lS2lS2lS2lS2l\2m\2m\2lS2lS2lS2lS2lS2n\2lS2lS2o\2P]2
Q]2lS2R]2S]2T]2lS2YT2lS2U]2V]2W]2lS2X]2Y]2Z]2[]2\]2Z]2Z]2]]2^]2_]2Z]2`]2Z]2a]2b]2c]2d]2e]2f]2g]2
h]2i]2j]2k]2l]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2l]2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2l]2`^2a^2b^2c^2l]2
d^2l]2e^2e^2f^2g^2h^2i^2j^2l]2S^2k^2l^2m^2m^2n^2l]2o^2l]2P_2l]2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2m^2
[_2\_2\_2]_2^_2__2`_2a_2b_2S^2c_2d_2e_2f_2S^2g_2S^2S^2f^2h_2i_2j_2k_2l_2S^2m_2n_2S^2o_2P`2Q`2R`2
S`2T`2S`2S`2U`2S`2V`2V`2W`2X`2Y`2Z`2[`2\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2
o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ua2Ya2Za2[a2\a2]a2]a2^a2_a2`a2aa2ba2ca2da2]a2]a2]a2ea2fa2ga2ha2ia2
ja2ka2la2ma2na2oa2Pb2]a2]a2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Tb2Wb2Zb2Vb2[b2\b2]b2Yb2Ub2Ub2Ub2Ub2Ub2Ub2
Ub2Ub2Ub2Ub2Ub2Ub2^b2Ub2Ub2_b2`b2ab2bb2cb2db2eb2Ub2Ub2fb2gb2Ub2Ub2_b2Ub2hb2ib2Ub2Ub2Ub2jb2Yb2kb2
lb2mb2nb2ob2Pc2Ub2Qc2Rc2Ub2Ub2Sc2Pc2Tc2Ub2_b2Ub2Ub2Ub2_b2Ub2Ub2Ub2Ub2Uc2Vc2Ub2Ub2Qc2Wc2Ub2Xc2Xc2
Yc2Ub2Ub2Ub2Ub2Ub2Zc2Ub2_b2Ub2Ub2Ub2[c2Ub2Ub2Ub2Ub2Ub2\c2]c2^c2Ub2Ub2^c2Ub2Ub2Ub2_c2Ub2Ub2`c2Ub2
Ub2Ub2ac2Ub2Ub2bc2Ub2Ub2Ub2Ub2_b2Ub2Ub2Ub2Ub2cc2_c2_b2Ub2dc2ec2Yb2fc2gc2hc2Xc2ic2jc2Ub2kc2Ub2Ub2
Ub2Ub2Ub2Ub2_b2Ub2lc2mc2nc2Ub2Ub2oc2Ub2Ub2Ub2Ub2Ub2Pd2Qd2Rd2Ub2Sd2Td2Ud2Ub2Vd2Vd2Ub2Ub2Wd2Wd2Wd2
Ub2Xd2Yd2Ud2Ub2Zd2Sd2Sd2Ud2Ub2gc2[d2Vb2Ub2Ub2Ub2Ub2Ub2Ub2\d2db2]d2Xc2Ub2Ub2Ub2Ub2Yb2Xc2Ub2Ub2^d2
_d2`d2Sd2_b2Ub2Ub2Ub2_b2Ub2Sd2Sd2Ud2Ub2Sd2Ub2Ud2Ub2Xc2ad2Ub2Ub2Ub2_b2Ub2bd2cd2Ub2Ub2Ub2Ub2Ub2dd2
Ub2Xc2db2ed2Ub2Ub2Xc2Xc2Yc2Ub2Ub2Ub2fd2Ub2gd2Ub2hd2id2jd2Ub2Ub2Ub2kd2Ub2ld2ld2_b2md2nd2od2Ub2Ub2
Ub2Ub2Ub2Ub2od2Ub2Ub2Pe2Ub2Qe2Re2Ub2Se2Yb2Vb2Ub2Yb2Te2Ue2Yb2Ub2Ve2Xc2We2Ub2Xe2Ye2Ze2[e2\e2Ub2Ub2
Ub2Ub2]e2Ub2^e2Ub2_e2Ub2Ub2Ub2`e2Ub2ae2Ub2Ub2be2ce2Ub2Ub2_b2Ub2gc2]d2Xc2Ub2Ub2Ub2Ub2Ub2Ub2Ub2de2
ee2fe2ge2he2ie2je2je2ke2Ub2Ub2Ub2Ub2je2je2le2me2ne2oe2Ub2je2Pf2je2je2Ub2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Ub2
Ub2Ub2Ub2Xf2Yf2Zf2Ub2Ub2Ub2Ub2Ub2[f2Ub2Ub2Ub2\f2\f2Ub2]f2^f2_f2`f2Ub2Ub2Ub2Ub2Ub2Ub2Ub2af2Ub2Ub2
bf2Ub2jb2Ub2cf2Ub2Yb2df2ef2df2Ub2df2df2ff2Ub2gf2hf2if2Ub2jf2Vb2Ub2kf2lf2mf2Ub2nf2of2Pg2lf2Qg2of2
Pg2lf2Ub2Ub2Rg2Ub2Yb2Sg2Ub2Ub2Ub2Ub2Ub2_b2Vb2Yb2Ub2Ub2Ub2Ub2Ub2Ub2Tg2Ub2Ub2Ug2Yb2Vg2Ub2Ub2Ub2Yb2
Wg2Ub2[c2Ub2Xg2Ub2Ub2_b2Ub2Ub2Ub2Ub2Ub2Yg2Ub2Ub2Ub2Zg2Ub2Ub2Ub2Ub2Ub2Ub2Ub2Ub2Ub2Ub2Ub2Ub2[g2Ub2
\g2Ub2Ub2Ub2_b2Ub2]g2^g2^g2Ub2_g2`g2Ub2Ub2ag2ag2Ub2bg2cg2dg2eg2Ub2fg2gg2hg2ig2jg2kg2Ub2lg2lg2mg2
ng2og2Ph2lg2Ub2Qh2\c2[c2Ub2Ub2Ub2Ub2Ub2Ub2_b2Ub2Ub2Rh2Sh2Ub2Ub2Ub2Ub2Ub2Th2Uh2Ub2Ub2Ub2Vh2Ub2Ub2
Ub2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2
Vi2Wi2Xi2Yi2Zi2[i2Zi2\i2Zi2]i2^i2_i2]i2`i2Zi2ai2Zi2bi2]i2]i2]i2ci2di2ei2fi2fi2fi2gi2hi2ii2ji2fi2
ki2li2ii2mi2ni2gi2oi2gi2gi2gi2Pj2gi2ii2ii2Qj2ii2Rj2Rj2ii2ii2gi2gi2gi2gi2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2
[j2\j2]j2Sj2^j2Sj2_j2`j2aj2bj2cj2dj2ej2ej2fj2gj2Sj2_j2hj2Sj2Sj2Sj2ij2Sj2Sj2jj2kj2Sj2lj2mj2nj2Sj2
oj2Sj2Pk2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2
nk2ok2hk2Pl2Ql2Ql2Ql2Ql2Ql2Ql2Rl2Sl2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Tl2Ql2Ul2Vl2Wl2Wl2Ql2Ql2
Ql2Ql2Ql2Ql2Ql2Xl2Ql2Yl2Ql2Zl2[l2\l2]l2^l2Ql2_l2`l2al2bl2Ql2Ql2Ql2cl2Ql2dl2Ql2Ql2el2fl2gl2Ql2hl2
Ql2Ql2Ql2Ql2Ql2Ql2il2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2jl2kl2
Ql2Ql2Ql2ll2Ql2Ql2ml2nl2Ql2Ql2Ql2Ql2ol2Pm2Qm2Rm2Sm2Tm2Um2Um2Vm2Wm2Xm2Ym2Zm2[m2[m2\m2\m2\m2]m2^m2
Ql2_m2Ql2Ql2Ql2`m2am2bm2cm2Ql2dm2Ql2em2Ql2Rm2Qm2Ql2fm2fm2Ql2il2Ql2Ql2Ql2gm2Ql2Ql2Rm2Ql2Ql2Ql2Ql2
Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2hm2im2jm2im2il2km2Ql2Ql2Ql2Ql2Ql2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Ql2Ql2Ql2
Un2Vn2Wn2Xn2Yn2Ql2Ql2Ql2Ql2Ql2Zn2[n2\n2il2Wl2]n2Wl2Ql2Ql2^n2Wl2Ql2Ql2Ql2Ql2Ql2_n2Ql2Ql2Ql2Ql2`n2
an2bn2cn2Ql2Ql2dn2Ql2en2Ql2Ql2Qm2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2So2To2Uo2Vo2Wo2Xo2Yo2
Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo2fo2go2ho2io2jo2ko2lo2So2So2So2mo2no2oo2PP3QP3Qo2RP3So2SP3TP3
UP3VP3WP3WP3XP3YP3WP3WP3ZP3[P3\P3]P3^P3_P3WP3`P3aP3WP3bP3WP3cP3dP3eP3fP3gP3hP3WP3WP3WP3iP3WP3jP3
kP3lP3mP3WP3nP3WP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3VQ3WQ3XQ3YQ3ZQ3ZQ3[Q3\Q3]Q3]Q3^Q3ZQ3ZQ3ZQ3ZQ3ZQ3_Q3`Q3
ZQ3ZQ3ZQ3ZQ3ZQ3ZQ3ZQ3ZQ3ZQ3aQ3bQ3cQ3dQ3eQ3ZQ3fQ3gQ3hQ3iQ3iQ3iQ3jQ3kQ3lQ3mQ3kQ3kQ3kQ3kQ3kQ3kQ3kQ3
kQ3kQ3kQ3kQ3kQ3kQ3nQ3oQ3kQ3kQ3PR3QR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3`R3_R3aR3bR3cR3dR3
eR3fR3gR3hR3iR3jR3jR3jR3jR3jR3jR3kR3jR3jR3jR3jR3jR3jR3jR3lR3mR3nR3oR3PS3QS3RS3SS3TS3US3VS3WS3XS3
YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3QT3iS3RT3ST3TT3UT3VT3WT3
XT3YT3ZT3[T3\T3]T3^T3_T3`T3aT3bT3iS3iS3iS3iS3cT3dT3eT3eT3fT3eT3eT3eT3gT3eT3eT3eT3hT3iT3jT3kT3lT3
mT3nT3oT3iS3PU3QU3iS3iS3iS3RU3SU3TU3UU3VU3WU3XU3YU3ZU3[U3iS3iS3\U3]U3^U3_U3_U3`U3aU3bU3cU3dU3eU3
fU3gU3hU3iU3jU3kU3lU3mU3nU3lU3oU3PV3QV3QV3RV3SV3TV3UV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3_V3`V3aV3bV3_V3
lU3cV3dV3eV3RV3fV3gV3gV3fV3fV3gV3hV3iV3gV3jV3fV3fV3fV3kV3_V3fV3_V3_V3_V3_V3_V3lV3mV3nV3_V3fV3_V3
_V3_V3fV3fV3dV3fV3fV3fV3fV3fV3_V3_V3_V3oV3_V3PW3PW3_V3QW3RW3SW3fV3TW3UW3jV3VW3_V3kV3_V3kV3WW3WW3
_V3fV3_V3_V3_V3_V3_V3XW3YW3ZW3[W3\W3]W3]W3]W3]W3]W3^W3_W3`W3aW3bW3cW3dW3cW3eW3]W3fW3gW3hW3iW3iW3
jW3kW3lW3]W3mW3nW3oW3iW3PX3QX3RX3QX3]W3]W3]W3]W3]W3]W3SX3]W3]W3]W3]W3]W3]W3]W3]W3TX3QX3]W3]W3UX3
fW3fW3VX3WX3XX3YX3ZX3fW3fW3fW3fW3fW3fW3fW3fW3[X3fW3\X3fW3fW3fW3]X3^X3_X3fW3fW3fW3fW3fW3fW3fW3fW3
fW3fW3fW3fW3`X3fW3fW3fW3aX3bX3cX3fW3dX3fW3eX3fX3gX3fX3fX3fW3hX3fW3fW3iX3jX3>>>>>>>kX3>>>>>>>>>>>
>>>>>>>>>>>>>>>kX3>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>lX3mX3nX3oX3PY3QY3RY3SY3;;;TY3TY3TY3
TY3TY3TY3TY3TY3TY3TY3TY3TY3UY3VY3TY3TY3WY3XY3YY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3ZY3[Y3\Y3]Y3TY3
TY3TY3TY3TY3TY3TY3TY3TY3TY3^Y3_Y3TY3TY3TY3TY3TY3TY3`Y3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3aY3bY3TY3
TY3TY3cY3dY3TY3TY3TY3TY3TY3eY3TY3fY3TY3TY3TY3gY3hY3iY3TY3TY3TY3jY3TY3TY3kY3lY3TY3mY3TY3TY3TY3TY3
TY3nY3TY3oY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3PZ3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3
TY3TY3QZ3RZ3SZ3TY3TZ3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3UZ3TY3TY3TY3VZ3WZ3XZ3TY3YZ3
TY3TY3TY3TY3TY3ZZ3TY3[Z3\Z3TY3TY3TY3TY3TY3]Z3TY3^Z3_Z3TY3TY3`Z3TY3TY3TY3TY3TY3aZ3TY3bZ3TY3TY3TY3
cZ3TY3dZ3eZ3TY3TY3TY3fZ3gZ3hZ3TY3TY3TY3TY3TY3TY3TY3TY3TY3iZ3TY3jZ3TY3kZ3TY3lZ3TY3mZ3nZ3oZ3TY3P[3
Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3h[3i[3j[3k[3l[3m[3n[3o[3
P\3Q\3R\3i[3i[3i[3i[3S\3T\3U\3V\3W\3X\3Y\3Z\3[\3[\3\\3]\3\\3^\3_\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3
j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3R]3T]3U]3R]3R]3R]3R]3R]3R]3V]3R]3R]3R]3R]3R]3R]3W]3X]3Y]3Z]3[]3\]3
Z]3\]3\]3Z]3Y]3Y]3]]3]]3]]3^]3]]3]]3_]3]]3`]3]]3a]3b]3]]3]]3c]3c]3d]3c]3e]3e]3f]3e]3e]3g]3e]3h]3
i]3j]3j]3j]3j]3j]3j]3j]3j]3j]3k]3j]3j]3j]3j]3l]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3j]3m]3j]3j]3j]3n]3o]3j]3P^3j]3Q^3j]3R^3j]3j]3j]3S^3T^3U^3V^3W^3X^3j]3Y^3j]3j]3j]3j]3j]3j]3
j]3j]3j]3j]3j]3j]3j]3Z^3j]3j]3Z^3j]3j]3[^3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3\^3j]3j]3j]3]^3
j]3j]3j]3^^3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3_^3j]3`^3j]3j]3a^3j]3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3j]3b^3c^3d^3j]3j]3j]3Z^3e^3j]3j]3j]3f^3g^3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3h^3i^3
j^3k^3l^3j]3m^3j]3j]3n^3j]3j]3j]3j]3j]3o^3j]3j]3j]3P_3Q_3R_3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3j]3S_3j]3j]3j]3j]3j]3j]3j]3j]3j]3T_3j]3n^3j]3j]3U_3j]3j]3V_3W_3X_3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3j]3j]3S_3j]3j]3Y_3Z_3j]3j]3j]3j]3j]3[_3\_3]_3^_3__3\_3\_3`_3j]3j]3j]3j]3Z^3j]3j]3j]3j]3j]3
j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3k^3j]3a_3b_3c_3j]3j]3j]3j]3j]3j]3j]3R^3j]3j]3j]3d_3j]3j]3j]3j]3j]3
e_3j]3f_3g_3j]3h_3j]3i_3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j_3j]3j]3k_3l_3j]3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3m_3j]3j]3j]3n_3j]3o_3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3P`3j]3j]3j]3Q`3j]3j]3j]3j]3j]3
j]3j]3j]3j]3j]3j]3j]3k^3j]3k^3k^3h^3R`3k^3k^3j]3S`3j]3k^3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3
j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3T`3k^3j]3j]3
j]3S_3U`3j]3j]3j]3j]3j]3k^3j]3j]3j]3V`3j]3j]3W`3j]3j]3]^3j]3j]3j]3j]3j]3k^3j]3j]3j]3j]3j]3j]3j]3
k^3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3j]3k^3j]3j]3j]3j]3k^3X`3Y`3j]3Z`3j]3[`3\`3]`3k^3^`3k^3k^3
_`3``3k^3k^3k^3k^3a`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3b`3k^3k^3k^3k^3k^3k^3k^3c`3k^3k^3k^3k^3k^3d`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3e`3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3f`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3g`3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3h`3k^3k^3k^3k^3k^3i`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3a`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3j`3k^3k^3k^3k^3
k^3k^3k^3k`3k^3k^3b`3k^3l`3k^3k^3k^3k^3k^3m`3a`3k^3n`3k^3k^3k^3k^3k^3k^3o`3Pa3h`3k^3k^3k^3k^3k^3
k^3k^3k^3k^3Qa3k^3k^3k^3Ra3Sa3k^3Sa3Sa3k^3k^3k^3k^3k^3k^3Sa3k^3k^3k^3k^3k^3k^3k^3Ta3Ua3Va3Wa3k^3
k^3Xa3Xa3Ya3k^3k^3k^3Za3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3[a3k^3k^3k^3k^3k^3k^3\a3k^3k^3k^3k^3k^3
k^3k^3]a3k^3k^3k^3k^3^a3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3_a3k^3k^3k^3`a3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3aa3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3ba3ca3da3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3ea3k^3fa3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3ga3k^3k^3k^3Sa3k^3Ya3k^3ha3ia3k^3k^3k^3k^3k^3k^3k^3Sa3k^3k^3k^3k^3k^3
k^3k^3ja3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3a`3k^3ka3k^3k^3la3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3ma3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3ha3k^3k^3k^3k^3na3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3oa3k^3Pb3k^3Qb3k^3k^3
k^3k^3Rb3Sb3k^3k^3k^3k^3k^3k^3k^3k^3Tb3k^3Ub3k^3Vb3k^3k^3k^3k^3Wb3Xb3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3n`3k^3k^3k^3k^3k^3k^3k^3k^3Yb3k^3k^3k^3k^3Zb3Zb3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3[b3k^3k^3k^3k^3a`3k^3k^3k^3k^3\b3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3b`3
k^3k^3k^3k^3k^3k^3k^3b`3k^3k^3k^3k^3k^3k^3]b3k^3k^3k^3k^3k^3k^3[b3[b3^b3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3_b3`b3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3ia3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3ab3k^3bb3cb3k^3
k^3k^3k^3db3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3X`3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3Sa3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3k^3
k^3k^3k^3k^3k^3k^3k^3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3fb3eb3eb3eb3eb3eb3eb3gb3eb3hb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3ib3eb3ib3eb3eb3
eb3ib3jb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3kb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3ib3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3lb3eb3
eb3eb3eb3eb3eb3eb3eb3mb3mb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3nb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3ob3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3ib3eb3eb3eb3eb3Pc3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3Qc3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3ib3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3Rc3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3Sc3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3mb3eb3eb3eb3
eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3eb3Tc3Uc3Vc3Wc3Wc3Wc3Wc3Wc3Xc3Wc3Wc3Wc3Wc3Wc3
Yc3Wc3Zc3Wc3Wc3Wc3Uc3Uc3Wc3Uc3[c3\c3]c3^c3_c3`c3Wc3ac3Wc3Wc3Wc3Wc3Wc3Wc3bc3Wc3cc3dc3ec3fc3gc3dc3
dc3hc3ic3dc3jc3kc3dc3lc3mc3nc3nc3dc3oc3Pd3nc3nc3Qd3Rd3Sd3Td3Ud3Vd3dc3nc3nc3Wd3nc3Sd3Xd3dc3Yd3Zd3
nc3[d3\d3lc3Rd3]d3]d3^d3_d3]d3]d3`d3ad3bd3]d3cd3dd3ed3fd3]d3]d3gd3]d3]d3]d3]d3]d3]d3hd3]d3id3jd3
]d3]d3]d3]d3]d3]d3kd3]d3]d3]d3ld3]d3]d3md3]d3]d3ld3ld3nd3od3]d3Pe3]d3Qe3]d3Re3]d3ld3]d3Se3Te3]d3
]d3]d3]d3Ue3Ve3We3Xe3Ye3Ze3]d3]d3]d3[e3]d3]d3\e3]e3^e3]d3_e3]d3]d3]d3]d3`e3]d3ae3]d3]d3]d3]d3]d3
be3]d3ce3]d3]d3]d3de3]d3]d3ee3]d3]d3fe3fe3ge3fe3fe3fe3fe3fe3he3fe3fe3fe3ie3fe3fe3je3ke3le3me3fe3
fe3fe3fe3fe3fe3ne3oe3fe3fe3Pf3Qf3Rf3Sf3Tf3fe3Uf3fe3fe3fe3fe3fe3fe3fe3Vf3Wf3fe3Xf3fe3fe3fe3fe3fe3
fe3Yf3fe3fe3Zf3fe3[f3\f3]f3^f3fe3_f3fe3fe3fe3fe3fe3`f3af3bf3cf3fe3fe3df3ef3ff3fe3fe3gf3hf3if3jf3
kf3lf3mf3nf3of3fe3of3fe3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3[g3\g3]g3^g3fe3_g3`g3ag3bg3cg3dg3fe3
fe3eg3fg3gg3hg3fe3fe3fe3fe3fe3fe3fe3fe3fe3fe3ig3jg3fe3fe3kg3lg3kg3mg3ng3ng3fe3og3fe3fe3Ph3Qh3fe3
Rh3fe3Rh3fe3fe3fe3fe3Sh3fe3Th3fe3fe3fe3Uh3Vh3Vh3Vh3Vh3Wh3Xh3Yh3Zh3[h3Vh3\h3]h3^h3_h3`h3Vh3Vh3ah3
Vh3bh3Vh3ch3Vh3dh3eh3dh3fh3Vh3Vh3gh3Vh3Vh3eh3hh3ih3jh3Vh3kh3Vh3lh3Vh3mh3Vh3nh3oh3Pi3Vh3Qi3Vh3Ri3
Vh3gh3Vh3Si3Vh3Ti3Vh3Ui3Vh3Ui3Vh3Vi3Vh3Vh3Vh3Vh3Vh3Vh3Vh3Vh3Vh3Wi3Xi3Vh3Vh3Vh3Yi3Vh3Vh3Zi3[i3Vh3
\i3Vh3Vh3Vh3Vh3]i3Vh3Vh3Vh3Vh3Vh3Vh3Vh3Vh3Vh3^i3Vh3Vh3_i3Vh3`i3Vh3Vh3Vh3ai3Vh3Vh3Vh3Vh3Vh3bi3Vh3
dh3Vh3dh3Vh3dh3Vh3ci3Vh3dh3Vh3di3ei3fi3fi3fi3fi3fi3fi3gi3hi3fi3ii3ji3ki3li3fi3fi3fi3mi3ni3fi3oi3
gi3Pj3fi3fi3Qj3Rj3Sj3Tj3fi3fi3fi3fi3Uj3fi3Vj3fi3gi3fi3Wj3Xj3Vj3fi3fi3fi3fi3fi3fi3fi3fi3Yj3Zj3fi3
fi3fi3fi3[j3fi3fi3fi3fi3\j3]j3\j3\j3\j3\j3]j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3^j3
\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3_j3`j3\j3\j3\j3\j3\j3aj3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3\j3
\j3\j3\j3bj3cj3dj3ej3cj3cj3fj3gj3hj3ij3cj3jj3kj3lj3mj3mj3mj3mj3mj3mj3mj3mj3mj3nj3oj3Pk3Pk3Qk3Rk3
Pk3Pk3Sk3Pk3Pk3Pk3Pk3Tk3Pk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3]k3]k3_k3]k3`k3ak3bk3ck3dk3ek3fk3gk3hk3
ik3gk3gk3jk3jk3jk3gk3gk3gk3kk3lk3lk3lk3mk3nk3ok3lk3lk3Pl3Ql3Rl3lk3lk3lk3lk3lk3lk3lk3lk3lk3lk3Sl3
Tl3lk3Ul3lk3lk3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3Xl3_l3`l3al3al3bl3bl3cl3bl3bl3dl3el3fl3gl3hl3il3jl3kl3
ll3ml3nl3ol3Pm3Qm3Rm3Sm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3
km3km3lm3mm3nm3om3Pn3Qn3Qn3Qn3Rn3Sn3Tn3Un3Vn3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3
fn3fn3gn3hn3hn3in3jn3kn3hn3ln3ln3mn3nn3on3nn3Po3Qo3Ro3nn3nn3nn3ln3ln3So3ln3ln3To3Uo3Vo3Wo3Xo3Yo3
Zo3[o3\o3]o3^o3_o3`o3ao3bo3bo3bo3co3do3bo3eo3fo3go3ho3io3jo3ko3lo3mo3no3oo3PP4PP4QP4RP4SP4TP4UP4
VP4WP4XP4YP4YP4ZP4[P4\P4]P4^P4^P4^P4_P4_P4`P4_P4aP4bP4cP4dP4dP4dP4eP4eP4fP4gP4hP4hP4iP4jP4kP4lP4
mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4VQ4WQ4XQ4YQ4ZQ4ZQ4[Q4[Q4[Q4[Q4[Q4[Q4[Q4[Q4[Q4\Q4]Q4]Q4]Q4]Q4]Q4^Q4
_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4
^R4_R4`R4^R4^R4^R4^R4^R4^R4^R4aR4bR4^R4^R4cR4dR4dR4dR4dR4dR4eR4dR4dR4fR4gR4hR4iR4jR4jR4kR4lR4mR4
nR4oR4nR4PS4PS4QS4RS4SS4SS4SS4SS4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4\S4]S4`S4]S4]S4]S4]S4aS4
]S4]S4]S4]S4]S4bS4]S4cS4]S4dS4]S4eS4fS4gS4]S4]S4]S4]S4]S4]S4]S4]S4]S4]S4]S4hS4]S4]S4iS4]S4iS4]S4
]S4jS4kS4lS4kS4mS4]S4]S4nS4oS4]S4]S4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4[T4\T4]T4^T4_T4`T4aT4bT4
cT4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4nT4oT4oT4PU4oT4QU4RU4SU4oT4TU4UU4VU4WU4WU4WU4XU4YU4ZU4[U4\U4
]U4^U4_U4`U4aU4bU4bU4bU4bU4cU4dU4eU4fU4gU4gU4gU4hU4iU4gU4jU4gU4gU4kU4lU4mU4nU4nU4nU4nU4oU4nU4PV4
QV4RV4SV4SV4SV4TV4TV4UV4VV4VV4VV4VV4VV4VV4VV4VV4WV4XV4YV4ZV4[V4\V4]V4]V4]V4]V4^V4_V4`V4aV4bV4cV4
dV4eV4fV4gV4hV4gV4gV4iV4gV4jV4kV4lV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4[W4[W4[W4
[W4[W4^W4^W4_W4[W4[W4[W4`W4aW4bW4cW4dW4eW4dW4fW4gW4dW4dW4hW4iW4dW4jW4kW4kW4kW4lW4mW4nW4oW4oW4PX4
QX4RX4SX4TX4UX4VX4WX4XX4YX4ZX4[X4[X4\X4]X4^X4_X4_X4`X4`X4aX4bX4cX4dX4eX4fX4gX4hX4hX4hX4iX4jX4kX4
jX4jX4jX4jX4jX4lX4jX4mX4nX4oX4PY4QY4RY4SY4TY4SY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4
eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4XZ4XZ4XZ4XZ4XZ4XZ4XZ4XZ4YZ4ZZ4ZZ4[Z4
\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4W[4X[4Y[4
Z[4[[4\[4][4^[4^[4][4^[4^[4^[4^[4^[4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4i[4i[4j[4k[4l[4m[4n[4o[4
o[4o[4P\4Q\4o[4o[4o[4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4
j\4j\4k\4l\4m\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4X]4X]4Z]4[]4\]4]]4^]4_]4`]4`]4`]4a]4b]4c]4
d]4e]4f]4g]4h]4i]4j]4k]4k]4k]4l]4m]4m]4n]4o]4P^4Q^4R^4Q^4S^4R^4R^4R^4R^4Q^4R^4T^4R^4R^4R^4R^4R^4
R^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4a^4b^4c^4d^4e^4f^4g^4h^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4
R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4\_4]_4^_4__4`_4a_4b_4c_4d_4d_4e_4f_4g_4h_4g_4g_4i_4j_4k_4l_4m_4
m_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4V`4X`4X`4X`4Y`4Z`4[`4[`4[`4[`4[`4[`4[`4\`4\`4]`4]`4^`4_`4``4_`4
_`4a`4b`4c`4d`4e`4e`4e`4f`4g`4h`4h`4i`4j`4k`4k`4l`4k`4m`4n`4o`4Pa4Qa4Qa4Ra4Ra4Ra4Sa4Ta4Ua4Ta4Ta4
Ta4Sa4Va4Wa4Xa4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ba4ca4da4da4ea4fa4fa4ga4ha4ha4ha4ha4ia4ja4ka4la4la4
ma4na4na4oa4oa4Pb4Qb4Rb4Sb4Tb4Ub4Ub4Ub4Vb4Wb4Wb4Xb4Yb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4Zb4
Zb4Zb4Zb4[b4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4eb4fb4gb4hb4ib4jb4kb4lb4mb4mb4nb4ob4Pc4Qc4Qc4Rc4Sc4
Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4ac4bc4cc4dc4ec4fc4gc4hc4hc4hc4hc4hc4ic4hc4hc4hc4jc4
kc4hc4hc4hc4hc4lc4hc4mc4hc4hc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4Xd4Xd4Xd4Yd4Xd4Xd4Zd4[d4\d4]d4^d4_d4
`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4kd4ld4md4nd4od4Pe4Qe4Re4Pe4Se4Te4Ue4Ve4We4We4We4Xe4Xe4Ye4Ze4[e4
\e4]e4^e4_e4`e4ae4be4ce4de4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4Zf4
Zf4[f4\f4]f4^f4^f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4
Yg4Zg4[g4\g4]g4^g4_g4^g4`g4ag4bg4cg4dg4eg4fg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4
Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4
Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4
Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4\j4\j4]j4^j4_j4_j4_j4`j4aj4bj4cj4dj4ej4fj4gj4hj4ij4jj4kj4lj4mj4nj4oj4Pk4
Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4bk4ck4dk4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4ok4
Pl4Ql4Rl4Sl4Tl4Ul4Tl4Tl4Vl4Wl4Xl4Yl4Zl4[l4[l4\l4]l4^l4_l4`l4al4al4bl4cl4dl4el4fl4gl4hl4il4jl4kl4
ll4ml4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Ym4Ym4Zm4[m4\m4]m4^m4^m4_m4`m4`m4am4bm4cm4dm4em4fm4gm4
hm4im4jm4km4lm4mm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4fn4
gn4gn4hn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So4To4Qo4Uo4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4_o4_o4`o4
`o4`o4`o4ao4bo4co4do4eo4fo4go4ho4io4io4jo4ko4lo4lo4mo4no4no4no4no4no4oo4PP5QP5RP5SP5TP5UP5UP5VP5
WP5XP5YP5ZP5[P5\P5\P5]P5^P5_P5`P5`P5`P5aP5bP5cP5dP5eP5eP5fP5gP5hP5hP5iP5jP5kP5lP5mP5nP5oP5PQ5PQ5
PQ5QQ5RQ5SQ5TQ5TQ5UQ5UQ5UQ5VQ5WQ5XQ5YQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5gQ5hQ5iQ5jQ5
kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5dR5dR5eR5eR5fR5gR5
hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5
hS5iS5jS5kS5lS5mS5nS5nS5nS5nS5oS5PT5QT5QT5QT5QT5QT5QT5QT5QT5QT5RT5QT5QT5QT5QT5QT5ST5ST5TT5ST5UT5
ST5VT5WT5XT5YT5ZT5[T5[T5[T5\T5]T5^T5_T5_T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5iT5jT5jT5jT5kT5lT5lT5
mT5lT5lT5lT5nT5nT5nT5oT5PU5QU5RU5SU5RU5RU5RU5TU5TU5UU5RU5VU5WU5WU5XU5WU5WU5WU5YU5WU5ZU5ZU5ZU5ZU5
ZU5ZU5ZU5ZU5ZU5ZU5ZU5ZU5ZU5ZU5[U5[U5[U5[U5[U5[U5[U5\U5]U5\U5^U5_U5`U5_U5aU5bU5cU5dU5eU5fU5gU5hU5
iU5jU5kU5lU5mU5nU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5oU5
PV5QV5RV5SV5SV5TV5UV5VV5WV5XV5YV5ZV5ZV5[V5\V5[V5]V5[V5]V5^V5_V5`V5^V5aV5bV5cV5dV5eV5dV5dV5dV5dV5
fV5fV5gV5gV5hV5iV5iV5jV5jV5iV5kV5lV5mV5mV5nV5oV5oV5oV5PW5QW5QW5QW5RW5SW5TW5RW5RW5RW5RW5UW5RW5RW5
RW5VW5VW5VW5WW5XW5YW5ZW5ZW5[W5\W5]W5^W5_W5_W5`W5`W5`W5aW5aW5`W5`W5`W5bW5`W5`W5`W5`W5`W5`W5`W5`W5
`W5aW5`W5`W5`W5`W5`W5`W5`W5cW5`W5dW5eW5eW5fW5fW5fW5fW5fW5fW5gW5gW5gW5gW5gW5gW5gW5gW5gW5gW5gW5gW5
hW5iW5jW5kW5lW5mW5nW5kW5kW5oW5kW5PX5QX5QX5QX5kW5RX5kW5kW5SX5kW5kW5SX5kW5kW5TX5UX5VX5kW5WX5kW5XX5
YX5ZX5[X5\X5]X5ZX5kW5^X5_X5_X5_X5`X5aX5_X5_X5_X5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5oX5PY5
PY5PY5PY5PY5PY5PY5PY5QY5RY5SY5TY5UY5VY5WY5XY5WY5WY5WY5YY5WY5WY5WY5ZY5[Y5\Y5]Y5^Y5_Y5]Y5`Y5aY5aY5
bY5cY5dY5eY5fY5gY5gY5gY5hY5iY5jY5kY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5VZ5WZ5XZ5YZ5YZ5ZZ5XZ5[Z5
[Z5[Z5\Z5\Z5\Z5\Z5\Z5\Z5]Z5]Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5eZ5fZ5fZ5fZ5fZ5fZ5gZ5hZ5iZ5jZ5jZ5jZ5jZ5
jZ5jZ5kZ5jZ5jZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5lZ5mZ5lZ5nZ5nZ5oZ5oZ5P[5P[5P[5Q[5R[5S[5T[5
T[5T[5U[5U[5U[5U[5U[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5_[5_[5_[5`[5_[5a[5b[5b[5b[5b[5c[5b[5d[5d[5
d[5d[5d[5e[5f[5f[5g[5h[5i[5j[5k[5k[5k[5k[5l[5m[5n[5n[5n[5o[5P\5Q\5R\5R\5R\5R\5S\5R\5T\5U\5V\5W\5
X\5Y\5Z\5Z\5Z\5[\5\\5]\5[\5^\5[\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5n\5o\5P]5Q]5R]5S]5
T]5U]5V]5W]5X]5Y]5Z]5Y]5[]5\]5[]5\]5[]5[]5\]5]]5^]5^]5_]5`]5a]5b]5c]5d]5e]5f]5f]5f]5f]5g]5h]5i]5
j]5j]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5S^5T^5S^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5^^5^^5^^5^^5^^5_^5`^5
a^5b^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^5n^5n^5n^5o^5n^5n^5n^5n^5P_5Q_5Q_5Q_5Q_5Q_5Q_5Q_5Q_5Q_5
Q_5R_5S_5T_5U_5U_5V_5W_5X_5X_5Y_5Z_5[_5[_5\_5\_5]_5^_5^_5__5__5`_5^_5__5__5__5a_5b_5c_5d_5d_5e_5
f_5g_5h_5i_5j_5k_5k_5k_5l_5m_5l_5l_5n_5o_5P`5Q`5Q`5R`5S`5S`5S`5S`5S`5T`5U`5T`5T`5V`5W`5X`5Y`5Z`5
[`5[`5\`5\`5\`5\`5\`5\`5\`5\`5]`5^`5^`5^`5^`5^`5^`5_`5_`5``5a`5a`5a`5b`5c`5a`5a`5d`5e`5f`5f`5g`5
h`5h`5h`5h`5h`5i`5i`5j`5k`5l`5m`5n`5o`5o`5Pa5Qa5Ra5Sa5Sa5Sa5Ta5Sa5Sa5Sa5Sa5Sa5Sa5Sa5Ua5Va5Sa5Sa5
Sa5Wa5Xa5Ya5Ya5Za5[a5[a5\a5[a5[a5]a5^a5_a5`a5aa5ba5ca5da5ea5fa5ga5ga5ha5ha5ha5ia5ia5ja5ka5la5la5
ma5ma5na5oa5Pb5Qb5Qb5Rb5Sb5Tb5Tb5Tb5Ub5Vb5Wb5Xb5Xb5Xb5Yb5Zb5Xb5Xb5[b5\b5\b5]b5^b5_b5`b5`b5ab5bb5
cb5db5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5
ac5bc5bc5cc5dc5dc5ec5fc5gc5hc5ic5jc5jc5jc5jc5jc5kc5lc5mc5nc5oc5Pd5Qd5Qd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5
Xd5Xd5Xd5Xd5Xd5Yd5Zd5[d5\d5]d5^d5_d5_d5_d5_d5_d5_d5`d5`d5ad5bd5cd5dd5dd5dd5ed5dd5dd5fd5gd5hd5id5
jd5kd5kd5ld5md5nd5od5Pe5Qe5Re5Re5Re5Re5Re5Re5Se5Te5Ue5Ue5Ue5Ve5We5Xe5Xe5Ye5Ze5[e5Ze5\e5]e5^e5_e5
_e5`e5`e5ae5be5ce5de5ee5fe5ge5he5ie5he5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5
\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5jf5kf5lf5lf5mf5nf5nf5nf5nf5nf5of5Pg5Qg5Qg5Rg5Rg5Rg5
Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5Zg5[g5\g5[g5]g5^g5^g5_g5`g5`g5ag5`g5bg5bg5bg5cg5dg5bg5bg5bg5eg5fg5gg5hg5
ig5ig5jg5kg5lg5lg5mg5ng5ng5ng5og5og5Ph5Ph5Qh5Qh5Rh5Qh5Sh5Th5Th5Th5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5
^h5_h5_h5_h5`h5`h5ah5bh5bh5ch5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ui5Vi5Vi5Wi5
Xi5Yi5Zi5Zi5Zi5Zi5[i5[i5Zi5Zi5Zi5Zi5Zi5Zi5\i5]i5]i5]i5]i5^i5]i5_i5_i5]i5]i5]i5_i5_i5`i5ai5bi5ci5
di5ei5ei5fi5fi5fi5fi5ei5fi5fi5gi5fi5fi5gi5fi5hi5fi5gi5gi5fi5fi5fi5fi5ei5ei5ei5ei5ii5ji5ki5ki5li5
li5li5li5li5li5mi5li5ni5li5li5oi5Pj5Qj5Rj5Sj5Tj5Uj5Uj5Vj5Wj5Xj5Xj5Yj5Yj5Yj5Yj5Yj5Yj5Yj5Yj5Yj5Yj5
Yj5Yj5Yj5Zj5Zj5Zj5Zj5Zj5Zj5Zj5[j5\j5\j5\j5\j5\j5\j5\j5]j5^j5^j5^j5^j5^j5^j5_j5_j5_j5_j5`j5aj5bj5
bj5cj5cj5dj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Tk5Vk5Vk5Tk5Wk5Wk5Wk5Wk5Xk5
Xk5Yk5Yk5Yk5Zk5[k5\k5\k5\k5\k5\k5\k5\k5]k5\k5\k5^k5_k5`k5`k5`k5ak5`k5`k5bk5ck5ck5dk5dk5ek5fk5gk5
hk5ik5jk5jk5kk5lk5lk5lk5lk5lk5mk5lk5lk5lk5lk5nk5nk5lk5lk5lk5lk5lk5lk5lk5lk5lk5ok5ok5Pl5Ql5Ql5Ql5
Rl5Sl5Ql5Tl5Tl5Tl5Ul5Vl5Wl5Xl5Xl5Yl5Zl5Yl5Yl5Yl5Yl5[l5[l5[l5\l5\l5\l5\l5\l5\l5]l5]l5^l5_l5_l5_l5
`l5`l5`l5`l5`l5`l5`l5`l5`l5al5bl5cl5dl5el5el5el5el5el5el5el5fl5fl5fl5fl5gl5fl5hl5il5jl5kl5ll5ml5
ml5ml5ml5nl5ol5ol5ol5Pm5Qm5Qm5Qm5Qm5Rm5Rm5Qm5Rm5Qm5Rm5Rm5Sm5Tm5Tm5Tm5Tm5Rm5Rm5Rm5Um5Vm5Wm5Wm5Wm5
Wm5Wm5Wm5Wm5Wm5Wm5Xm5Ym5Zm5Zm5Zm5Zm5Zm5[m5\m5\m5]m5]m5]m5]m5]m5]m5^m5_m5_m5`m5am5bm5cm5cm5cm5cm5
cm5cm5dm5dm5em5em5fm5gm5hm5hm5hm5hm5im5im5jm5km5lm5lm5lm5lm5mm5mm5mm5nm5om5Pn5Qn5Rn5Rn5Rn5Rn5Rn5
Rn5Rn5Rn5Rn5Rn5Rn5Sn5Sn5Tn5Un5Un5Vn5Wn5Wn5Xn5Xn5Yn5Zn5Zn5Zn5[n5[n5\n5\n5\n5\n5]n5]n5]n5]n5^n5_n5
_n5_n5_n5_n5_n5_n5_n5_n5_n5_n5_n5_n5`n5`n5an5an5an5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5
bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5bn5cn5dn5dn5dn5dn5en5en5en5fn5gn5gn5hn5hn5hn5hn5in5in5in5jn5jn5
kn5ln5mn5nn5nn5on5Po5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5bo5bo5bo5bo5bo5
co5do5eo5fo5go5ho5io5jo5jo5ko5ko5lo5mo5no5no5no5oo5oo5oo5oo5oo5oo5oo5PP6QP6RP6RP6RP6RP6SP6SP6SP6
SP6SP6SP6TP6UP6VP6WP6XP6YP6YP6YP6YP6YP6ZP6[P6\P6]P6^P6_P6_P6`P6aP6bP6bP6cP6dP6eP6fP6gP6hP6iP6jP6
kP6lP6jP6mP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6ZQ6[Q6[Q6[Q6\Q6\Q6\Q6]Q6^Q6^Q6^Q6_Q6_Q6`Q6
aQ6aQ6aQ6bQ6cQ6dQ6dQ6dQ6dQ6eQ6fQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6lQ6lQ6lQ6lQ6lQ6lQ6lQ6lQ6mQ6nQ6oQ6PR6QR6QR6
QR6RR6RR6RR6RR6RR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R6\R6]R6^R6_R6`R6`R6`R6`R6aR6bR6cR6cR6cR6dR6eR6
eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6QS6QS6QS6QS6QS6QS6QS6QS6QS6RS6SS6TS6US6VS6VS6WS6XS6XS6XS6
XS6XS6YS6ZS6ZS6[S6\S6\S6]S6]S6^S6]S6]S6]S6]S6]S6_S6`S6aS6bS6bS6bS6bS6bS6bS6bS6cS6dS6eS6fS6gS6gS6
gS6hS6hS6iS6jS6jS6kS6lS6mS6nS6oS6PT6QT6QT6RT6ST6TT6UT6VT6VT6WT6WT6WT6WT6XT6XT6YT6YT6YT6YT6YT6ZT6
[T6[T6\T6]T6^T6^T6^T6_T6`T6`T6aT6aT6aT6aT6bT6cT6dT6eT6eT6fT6gT6gT6hT6hT6iT6iT6iT6iT6jT6kT6lT6mT6
nT6oT6PU6QU6QU6RU6RU6RU6RU6RU6RU6RU6SU6RU6SU6SU6SU6SU6SU6TU6UU6VU6WU6XU6YU6ZU6[U6[U6[U6[U6[U6[U6
[U6[U6\U6]U6^U6_U6_U6_U6_U6`U6`U6aU6aU6bU6bU6cU6dU6dU6eU6fU6gU6hU6iU6jU6kU6lU6lU6mU6nU6nU6oU6PV6
PV6QV6RV6PV6SV6PV6TV6TV6TV6UV6VV6WV6XV6YV6YV6YV6YV6YV6YV6YV6YV6ZV6ZV6[V6\V6]V6^V6_V6`V6aV6aV6bV6
cV6dV6eV6fV6gV6hV6iV6jV6kV6lV6lV6mV6nV6oV6PW6PW6QW6QW6RW6SW6TW6TW6UW6VW6WW6XW6YW6ZW6ZW6[W6\W6]W6
^W6_W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6kW6kW6kW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6XX6
YX6ZX6[X6\X6]X6^X6^X6_X6`X6aX6bX6cX6dX6eX6fX6gX6hX6iX6iX6jX6kX6lX6mX6nX6oX6PY6QY6QY6RY6SY6TY6UY6
VY6WY6XY6XY6YY6ZY6[Y6\Y6\Y6\Y6]Y6^Y6_Y6_Y6_Y6`Y6aY6bY6cY6dY6eY6eY6fY6gY6hY6gY6gY6gY6gY6gY6gY6gY6
iY6iY6jY6jY6jY6jY6iY6iY6kY6kY6kY6lY6lY6lY6lY6lY6lY6mY6lY6mY6lY6mY6lY6nY6nY6oY6PZ6QZ6RZ6SZ6SZ6TZ6
UZ6VZ6VZ6VZ6WZ6XZ6XZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6`Z6aZ6
bZ6cZ6cZ6cZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6iZ6jZ6kZ6lZ6lZ6lZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6V[6V[6V[6W[6
X[6Y[6Z[6[[6[[6\[6][6][6][6][6^[6^[6^[6_[6`[6`[6`[6`[6`[6`[6`[6`[6a[6a[6b[6b[6c[6d[6d[6d[6e[6f[6
g[6g[6h[6h[6h[6h[6i[6j[6k[6k[6k[6l[6m[6m[6n[6o[6P\6P\6P\6Q\6R\6S\6T\6T\6U\6V\6W\6W\6X\6X\6X\6X\6
Y\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6b\6c\6c\6c\6c\6d\6e\6f\6g\6h\6i\6i\6i\6j\6j\6j\6k\6k\6k\6l\6l\6l\6
m\6n\6n\6o\6P]6Q]6R]6S]6S]6T]6U]6V]6V]6W]6W]6W]6W]6W]6W]6X]6Y]6Y]6Z]6[]6\]6]]6^]6^]6^]6^]6^]6_]6
_]6_]6_]6`]6_]6a]6a]6a]6b]6c]6d]6e]6f]6g]6g]6g]6g]6h]6i]6i]6j]6j]6k]6l]6m]6n]6o]6o]6P^6P^6P^6Q^6
R^6R^6R^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6S^6T^6U^6V^6W^6X^6X^6Y^6Y^6
Z^6[^6\^6_`X40_4c:K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3[6221a12@8b3916>1n5e43?OJ7D9333
72==Z1L33G57318J[4=T3e2;Q1U1116450383[1b?12Y43=E;:5526@U41;@C7:<<?>96340812M6g1d3T1Nn4^1b3X4X3d2
m1U81li3_4c:K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3[6221a12@8b3916>1n5e43?OJ7D9737@=Z1L3
3G57318JIa3b3GY2Q1F2;11645038_1`3Q<12h3@32:Q1185526@U41;g1<<?>963408133H6g1d3T1Nm1P3^1W7l3d2m1e2
R5<9nT2XY1d:hC_48912C^U2[P1n1U2IK502T2Tj1\1Y1<g25Y7e1S10P1]3I8mDS2_1Qa2\=f1Li1RMS72X41b1Y1T194@2
1U1[1k12]2C]22P1X4=REA^@V2a]1]24i5Kf2`3Y13_J0Q7c2[5<W29W13h>IJZ22R9h39i2T2kd3V=Z3A12QQ19i2T2kd3V
=Z3A12QQ11n4b2X4333o1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4j1`6Ca4f3Z11Z1c302Q47T2[8Q
6m1R2S2Y6F9g;3e1Gi1l5^1W55a=Bg2==?@e7d2W181cT41l41iY2J01a3g1QBP6]2^20?V7U3mIXNd:Q=W><@0g51d2VCg1
o9:0g6gU2_8d1[5\:e=X3Y790P50l_2kO[[1[8Y;8>0j3U10XAPT2WFMR3cFYMe4c6870lO\9_N\[1hS2240UQ1h60[10Ch2
8009k7d1^1Q6121m2T2f4m2c1Z4j4fT16W2X4j3m5^6h23iCl6WAj6T6c1a1m5U1Q49m1X1?0E_8[1M=m=bF[5>gJTQ2\Ka6
T5@0^1P9]1bHMTT1g@fU1b5Y2V:c5hEa6T530Vb4\K50[j2PX1R[13K0o400DS_3j@2`4hL2\122639D501W3b4_1>6T1T10
3l=W@G3Ge5f3Z6R6a1o5i?K_1b4X4HV1R1\4k>W4d40V4h92>\<j=R>6d3d2R10Gk2k:_6[1`6o21n1[7b3>5RDi2^8h2[4X
4o1Y3]3S@7W1l1PA2>^Gh2eAm2I01g1\3Q@^7T3\9o3_JZJK9Cl:h17h120]:Q9eC^Ef440Ud5MX1e20X4e270279n5`3DQ3
16J`42Q1T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4E_2c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1k3
T1oAZ37U12o1`4Q2:0Y1c:]\2k]1n;g:d@a6MH09Y3TQ1c4i6k?_=a15Z5>V5g6ZJR6DY1m6U8Y:^3T>b5S10=X2EDOg3g2<
d9gOa:^Da77P9b19^2h13Y1T8:V2Q1`6P9=a9i5l1e5f6k=P105]310m29]11<Z1[2m6b114YBX>X>o?b2n1W2Z7Z2i9mCV3
]2j2l2YT1O01=l280:a3h3_2V714P6T5S2\5W5^V10[1Z=RQ1T70\7g;c1l=[1h9=0X1l9Dd1g_3V=g7U=iBn1O9G0<X31d5
1f5m5121\l1d2U=2d?3?R1k>aNX1P=E0j1j11Q=Y4121_ITAi:Z5YR13X3CRCXU1Y5B70VU1jU4S201l620Ud580Q5PR5n7d
4<1X3=0E_8[1M[>d:e:W1[5>gJbb1;0^1P9g;X>2J3Q_2];Uh130Ph1[Z2D0[34V`1Q:hW1Y<n[1Y7b8K@416Q1859:H0e3`
1h5P5X1m1k114^:l4<:l2S8U]1cI=W@[?WFW1B80c3PP1R]2l3PAmW1W240c3QR4UZ180lW1^b1h]2d4;0130e<Yd320Se5F
0Fn2009T1b7n6Z1121Rg1X3]B[9_3bI]7m7XE90P2Te1TDPg1k6n8^E_<B0[1Y20\A14FVQ2ho1P@`6c2T3958i230f5aW57
0\S2jX2mP12l6k440c3fe56A00d3`1l?14QBiP1k3oCm@j1dId9PIS920R2N0^9^2m>CkA16f7WL32FKW6g<iFn3j6j3Y5G[
:U5UBL?OV3620Vb4:0o400h6cn3SN3[1R:i204b2KC1d2Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[FT5Z2k2b3Y1M>2S2B^4
2k4GW46_7T2l1^2?3U196;S11611122Y2P1U9272_23V25P2EU3n5>P3n9o8R1U12i4KHh1@I1_3QC1_d1\8PBXY1o>a5R96
l101=416Q18571:91ja2_15m\2X1\;_11B1_3QR3Xh1`2Gb1T4g7@416Q1859:>1_3QR3Xh1h@@416Q1859:@1_3lf1dE_EX
h1h@@416Q1859:11C1_3QR3Xh1_1Q4^3B0S7@416Q1859:41Q1k;m^3=1Q1U1S1jX1c=Q=4^1g1fFb]2;C1_3^W2bJhg1?j6
U3g6@416=C859:21nZ231j[5Z3E1_30PR3hg1?\1`2T5j4j2@416=C859:=1`2J_f1mC\l1bJ=Y28o3Z3X2D1_3Y_1T1_6^3
Y3YT1Xh1R9e7@416Q1859:51T_4\HX4Z351U5nW5P2S9=1m1b1Y`1c7m1a=Em1a7fR2c:k<F1_3e?[b2df1c1j6h2T445d2@
4160P1859:H1_30Vh1W4aU1RT1UDb2P17g50S4o2@416Q1859:F1_3c1Vc1d2aZ1df1c1h1i71KW6@416Q1859:U51g2=9U1
2:h1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13
A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1b9\1;>2J2@85?:81437OR1S22>N3;o;h1i7b2:W4@4141Q185
9:U2I_2191Z35eb4\9FP?a1>61[3jR2ZU28kT161[3o^2Q1I^l2Q21W2S1P2[1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0\H4
Y@b2l3T10023n2B?d1T=]318R1R2V<X3FKY1J?P274Z21CW;V;g5V3^4`2G1[3;]1f2T500S7_DYMk4_Kf=j1^7]?[3\2bDA
g6X:O1Z34a11XR1`@P<bQ1Xh1n2C0l1Y1_35U11Y1Eo2@416Q1859:41`R3lm1U>?1_3QR3Xh1n1i>@416Q1859:A1_3Te1\
A_KXh1n1i>@416Q1859:B1_3QR3Xh1_1h1Z60S7@416Q1859:@1_3QR3Xh1c90S7@416Q1859:A1_3QR3Xh1k3g50S7@416Q
1859:31`l1XA61d3]A14_M21YH11?1_3`a1``1Xh1h@@416Q1859:?1_3_f1a[1Xh1h@@416Q1859:F1X2V10V]1S8XCT4WE
POWIh@@416=C859:A1[33QR3Qg1V1m3j<@416Q1859:L1_3d?PNU<^5fR1Xh1\1U3031:S2d6j2@416Q18319:@I1_3_g1h6
`?Z5l>RKi1l1^ID[9g6@416=C859:Y1G1e2I3T]1]d1:W1o5h;cS1c1b9U7@416Q1859:21U_5=1Z39]A14k6_h1a<a?WP1h
<V?41`3Wn4b=61`3dY2bd2b=D51`3XAn\4b=C1_3QR3Xh1b2P17g50S7@416Q1859:A1_3QR3Xh1b2P70S7@416Q1859:H1_
3[1lOc4Z@c2h3\U1Y<n[1\1U2Z3j9@416Q1859:?1_3QR3Xh1\1[?@416Q1859:1131hQ5P:[21[3o10[1X8>`1d3e2n1:=X
3Z5^5^3a12621E00V9<j2V=R3R<b2l3T10023n2B1=d1T=]318R1R2V<X3FKY1J`21521Z21CR@R580No2g2BX2i4`20>1[3
QP2Y2>ZU2]3aH8o3g2BX2[771oBP1A[Y4l9PAF1_3a\1iOeEXh1b2P17Jl40S7@416Q1859:C1_3QR3Xh1b2X1g50P6R1@41
6Q1859:21W]5k31d2EDMa9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f
121057Q3313<g1Hm31Y1M>T1Q126P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1R6aBe31d2EDMa950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1M1[3R6c1`9HP=V5`>P1fCb3g1i3R3U1o1b1^6g6b6hA?U4
\1o>d9d1;E1_3fl1n4[P1Xh1c3o50Q2n3R1@416Q1859:B1U2Y1QR3Xh1k3g50S7@416Q1859:N1_3a1_P3SE_Ld6b2@?7OQ
2CQ20Q21Y1e3@416Q1859:_2A1_3QR3Xh1b2X1g5T7@416Q1859:?1_3QR3Xh1X8_8@416Q1859:?1_3QR3Xh1c9T7@416Q1
859:i21Z34c18[1g8`1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:dIb2l3T10023n2B?d1@S4o1b1:a4]318R1R2X1m:
X3FKT2`274Z21CQ1V:31b9:74Dh5@416Q1859:T3Z1`2B1Z34c1]P3Vh11b9U7@416Q1859:U11e2I4]A14KcHdCY8]J:0V1
Q4m18^5P6XOn5]8U10S769416Q185918A1_3c1]P3Xh1d9KW6@416Q1859:@1_3QR3Xh1d9KW6@416Q1859:D1Z34c1]P3Xh
1b30o5^3e3@416Q1859:?1_3ki1UX1Xh1h@@416Q1859:21lZ2?1_3QR3Xh1h5o:@416Q1859:?1_3QR3Xh1f4Q<@416Q185
9:\31_3k10[1g8`1d3e2n163=MZ2j1_3k6Q2a12621F0a16I1\2NOd1_4`<d7AR4j2b2l3T10023n2B?d1@T:^2]318R1R2V
<X3FKT2`2604Z21C^;S1;G:E:7F33]4:0;NS3c20:5416Q185909@HU3]11P10S21\5[1W6_2`1d3e1On1:=X3Z5m8a12621
F0P5j2S8X3\6U?b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf=d4[2=8Oo2Z3X2i4`2V21W2S30[1g8`1d3e2n1:
=X3Z5m8a12621F0\H401P1?E52Y6\7b2l3T10023n2B?d1T=]318R1R2`3e8X3FKT2`274Z21CgDf1g5;Y7]1R10R12Y23k2
]1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621G\H4W<F^AdCWCX5Q12Y23k2]1@g71W2Z3e2n1:U1`2]5d6U2a12621G\H4W<F^
AdCWC0W5X12Y2Y1e1]1@g71T22Z3;14R2n1:U1`2]5d6U2a12621G\H4n:o1j5c;n@e2fB@0W5H2Z36=Y1QBP6]5h322P1T3
W2Vh1lV1G:n1V5^P19Ln292Y5QBP6]5]4n5Vh1lV1m12Y51[1g8`1d3e2n1:=X3m4<21Z6]2a12621F0kX1b2l3T10023n2B
?d1>e<6V1o118R1R2V<X3FKT20_274Z21C^F]=`2l12Y51[1g8`1d3Eo1n1:=X3l1]32j8a12621F0kX1b2l3T10023n2B?d
1>e<S1Y218R1R2d1a:X3FKc1@`274Z21C^F]=`2S12Y2o2]1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621G\H4n<a5l;dCfB@
0W5=2e3c1]<^3T2P6]5R2Y8Vh1[V1@I2Z3DY1QBP6l4@GZ1e122P1U13R4Vh1k5fMZ1]1@j5[2=2Y57iAP6]5]4n5Vh1`R1j
3@j582Y5QBP6]5\:Vh1lV132W]1oW1C23V3:9^?g1QBn5lV1i6_@o2]2_Ad5?3UEa12@i280095l7a3\51214n6j3]2e1Ae1
V1U13\21c1kHZH072Q7m1_33i:NU5i8Q373i3[AS=f9Y2n1c124U38009l2g2g4g1R127^3121ZADA\5j2^4VNi?g83`1n1o
2c2JD>EX9R52j23a1b1Q1[If4i3j45R32Y12Y2Y11Q3@g71T22<m2;121R2n1:U1`2j2f3U5:U2a12621G\H4n<X?Cj8_:k1
`H92Y5QBP6]5\:Vh1TEgA;2Y5QBP6m4?\:Vh1[V1@0<2Z3o417R5RB]7g1V4oc3mD=2Y5a?_2P6]2X1f1]4h2U3Vh1lV1>2c
31c1g?121R2P6]5\:Vh1lV1k12Y51[1g8`1d3Eo1n1:=X3Z52j8a12621F0kX1b2l3T10023n2A0?d1>e<]318R1R2V<X3FK
c1>1`274Z21C^F]=`2?2Z3;m1a>R;b800X5gT1j@Y_1YMU6T32f3c10[1g8`1U3>CZ1;008I5N:=R2U1^2]2==:[400Q1i1J
a12621F0m@fD@_15Ob2U1d21T10023n2B?d1_5T1h105c2k12i1`118R1R29Z4g3i3X3FKT27X2721Z21CR2V5b5f2i2P4g5
;Y7`20X12Y22l2[11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621G\H4n:o1V1B3`?dCWCX5XR1i12a1g3]4P2\1o6U3P6^2W1
`156>V2KDg1V4?2S[1LCZ1DMP8L]1A]2G9^;a68>0Y9Aa2F>1P3f2Y7093e>Z1R:9j3d22Y2:N7^10[1@g71<`19Z3;142o1
n1:=G`2l1]3R81Ha12621F0\H4n<D_15Ob2j31T10023n2B68d15b1o5[5]318R1`1AV<X3FKT2Z1U174Bd121C^F]=`2Z22
Y2e15U1[1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0\H4W<FZ3V2;f1S21T10023n2B?d1S7a5>l1`118R1R2V<X3FKT2`274
Z21ClAa4l2P1_9`2j12f3d1[1g8`1U3>e2n1:=X37R5=f40g3a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`2
74Z21C^F]=`2`32V2@Nc10[1f7P1MB2R3>CQ2ON:;1X3Z5R81H\142621F0n3Q1[C401`1EY;_1U1b2l3T10023n2B148d1^
:e2L35V218R1R23D101f3W5Y2X3FKY1J79H3>B74Bg11Ch6@g11`2X1@Y1e3o3g582Lk2`3]11P1l42V2@Nc10[1f7P1MB2R
3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R485i1Z56401P1:T<_1U1b2X1U1Y102T10023n2B14852V14P3W2k2
h462I35P2518E<R230683101]38T1R4Y2h1_1FK`1C7O23854=74Bg11Co1P1^52:31L7c20Y1@W1]1R2l2[5;;Y385`3]11
P1P22Y2Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XAS74n<Z3b2l3T10023n2B68d1T=]318R1R2V<X3FKT20_274Z21C^
F]=`2e12U5a1g8`1X4Q2n1:=X3_:0g3a12621F0\H4Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d12U5a1
g8`1X4Q2n1:=X3_:0g3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2S22V2@N^1a1g8`1U3R1Q
2n1:;1X3h2f70g3a12621F0XH34Y@b2l3T10023n2=4?d1[>P2518E<R2H101X;X3FKT2Z1c4l12^D]=`2d12[5[1g8`1d3e
2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2S22Z50[1g8`1d3e2n1:=R2U1Z5
m8a12621F0`5Q9b9e2o=b2l3T10023n2B?d1T=]318R1R2V<X3FKY1J7X23321Z21C^Fg5;j3^3]11P1n12Z3o10[1g8`1d3
Oe1n1:=X3_41Hm8a12621F0Q:cMU1b2l3T10023n2B?d1T=]318R1R2c6b5X3FKT2`274Bg11C^Fg5e7`2e12U50`1g8`1X4
Q2n1:=X3_:0g3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2e12U5a1g8`1X4Q2n1:=X3h5f40
g3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2_22Z3J\7f7B^4a1R1081>]2m3Fk8\1P2b1R1O
Y5a1TDa1c2o:273\1[7`19<n564CGG17BF8168o2P1Y22i1e;d2b1>P2Z1343IV14032001Z;j:k7g1i3Q2i12[5[1g8`1d3
e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21CU25O\9e9]=`2]22V2@c2[1g8`1d3e2
n1:=X3h2a2m8a12621F0[@i7640k;\4b2^2[11T10023n2B68d1X5k7W3518E<R226>12k4\6X3FKT27X274Z21CQ91L]<]=
`2=2Y5:1dAP6]5\:Vh1[V1@`Kg;X22Y2Y11c11[1@e711<`19Z3;121R2n1:=G`2Z52j8a12621F0\H4W<FZ3b2l3T10023n
2B?d1>e<]318R1R2V<X3FKT2`274Z21C^F]=`2]22Y23U11c11[1@e711<`162Z3;121R2n1:=G`2Z52d6U2a12621F0\H4d
2a90FZ3b2l3T10023n2B?d1>e<]318R1R2V<X3FKT2`274Z21C^F]=`2\22Y23U11_13]1@e711<`162<m2;1210Q2n1:=G`
2]5j8a12621F0\H4d2a90FZ3b2l3T10023n2=4?d1>m?518R1R2V<X3FKT21V5Eo1^D]=`2T12Y23U1S3@e7115Q2Z3;14R2
n1:U1`2R<U2a12621G\H4W<FSU1`Ha:UJ22W]1]22V220P3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34c20a96@2W3b2
U1f2T10023n2B68d1e<>e1g118R1R2[2T1e8X3FKT21^274Z21Cl@a5]=`2o12Y2e1[1[1@g71<`19Z3e2n1:=G`2Z5m8a12
621F0\H4d2Y:Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2j33c2LDe270279n1o38W3DQ316J`42C=T1
i50>d1@`2`1m166;CR;b7g4=@=]107d4[56Y12?9C:3`4[2I1i1Gm35c10@3I10MHW2J313@81501A09=i1l1S1n1I[10J41
12131Nf4JU6T7f2\2o1S1l3g>W3b1g17U12FX1b6e43d2KC0e270279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm1
66;QH=0?=U1707d4[56Y1B9C>`4E_2c2a2GCi12>3N49293M001<B?15M313IL=T2l1S1C0A2601:<K0BAG1411112000;<7
1^1d21Q1h5<g1\5S5`1>P5X2Ka1X=MV257U12=a1b6Q43d2KC0e2330279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166
;QH=@=U1707P26\2[56Y1B9C>`4E_2c2Y3Ci12>3NKU2GM313IL=T2l1S1C0A<:92K089AG1411112000;<71^1d2S1U6T7S
5o1P5X2f?M=h157U12o1b6Y43d2KC0e270279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?=@=[1107d4[56
Y1B9C>`4E_2c2Y3Ci12>3E84<9k3313IL=Q22l1S1C0A262:<K0BY1141111210;<`17d2S1U6:2Y1\5c1_3`1>NQ4X2Ka1P
:e2AT357U12=a1b6Ki33d2KC0e270279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bD=@=[1107P2c2[56Y1B9C>`4E
_2c2Y3Ci1A3C1T1k3313IL=Q22l1S1C0K2:<_1Y114111122;<`1l2S1U6:2f6S5o1NQ4X2Kb;e2AT357U12=a1i2h3Kn23`
3De270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QH=@=]107d4[56Y1B9C>`4U3k1Gm3i1A3j1k3313f1b2l1S1IT
1V314131Na5U6m23R4f2\2o1P5Kc:W3W3Z37U12o1b6U33`3De270279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\166;F
\1mE=@=]107d4[56Y1B9C>Ke14i19?Df1c2g1U2i1A3j1k3313f1b2l1S1n1V314131Na5U6d5_1S5o1P5X2T4a;Z37U12o1
b6g23d2`1e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bD=@=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S
1n1V314111122Ha5U6T7S5o1P5oA[1n17U12o1b6Z33d2`12b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m16
6;nFR1=@2:]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1f17MP12T114111122H^1m261KU6k3X3S5o1P5oAZ37U1
2o1\5U1X33d2`12b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A
3j1k3313f1b2l1S1f17MP12T114111122H^1m261KU6k3X3S5o1P5oAZ37U12o1b6V33d2`12b270279n5a1n1DQ316J`42Q
1T1^3ER1A?d1872T1X12]1m166;nFR1=@2:]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1MX214111122H\461K
U6k3X3S5o1P5oAZ37U12o1\5U1S33d2`12b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;nFR1=@=]107d
4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1MX214111122H\4T1U6k3X3S5o1P5oAZ37U12o1b6`14b2M8m5X4S@G3j2
Md2f3Z6U2^5g3W2i?K_1b4X4Hh3m2[5a10i11LV3OLW4c5c=N];j=X7?Y4:k1Q2DI4l=W@G3Ge5f3V3S3R6a1o5i?K_1b4Q5
Y2\4SCe4a>\<j=N4X3Dc:W5_1j8KT7V1U@VDU1KT;Y2Q@V3X2;65K9e4m@3SAc:lAP14l>9\1`=G3P9Z4BR2o1`4n1g9W6\5
4V2[8X39U81P;k25U1m3YES<1j35a20K0B1d23In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[FT5V5b3W2>2S2Be3
HEX4V2b10T1=h206T1i1U1=f12l1c1T10434D;205655N41141112000Z3k18?n6N1\1o3CEU3P4m1>Q1n14V?a10Q11KR1U
12_1\4Z2j25b2KC1d27En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQH_7k2j5>2S2Q5n4i3U1b1T2S6l1S1Z1?34P120565Y1161
112000R1^1Hk1g7P5\1CEU3n5>Q1n14V?a10Q11KR1U12W8@]15c3@d2Mn5l2Ke2C1216O[4Y2Y?QH[:b3W2>V2j=e4[6l1n
23f1_11631`3c9g7U3n5_3QDU12X16`2M8f2=h1GB[2m6SDX>]8i5k1T>a4W2d1e5J_1@b19Z5:e1l1Q3S5j9d5Y5=g3TJn5
=L6]310m2V2Z1[2m6b114j^1P@b2n1W2[6NJ_1i9S6i=d5j2l2YT1=6P:[2m6IQR2[2W2U8_1gMd5fW1c17_2M07P33`22g4
g1]1^314W1aIeR1W9a6b20:V19R1Y1173_2:8J95Ao2^1o1S3`6]1_63g5d4fD`8l6V1F7^30o5g4g1R1:^314_m1i?[<S7\
2P8[<[Ib1m6S8=7^30g:k5H14\CTQ2S8a>`HT28^2M07P3l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2n4T2Z8j26Q101
<6X1Z1V2=Q6R3;U10\1Mj15c1[2P6Y2Q1k3d5m4n3<R1Y1T9W4dAh3m6R18]30_3S3W1e3j514S7=o2P2^1;Dc2Bd1b3ZOf5
j2o1c2hEX=d5Y9R1Y1T9W4g18]300b6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1`Kc2f5j2o1c2f8c4]8DW4`3W4Bd5`32
j23a1T1R1Y1T9>Q1m;V<m6E8]32a6m4Q5H14b1`5n7c2dBWHWMDXBY9a;eI28hf4R19]2M0Z9m1T614n;W1O<o;f\1a8;V19
R1b4T8:_1h1i2f3m7e30Q3\:bFQ9A9\30Y9m1Z2i314Yo2R3k;T70Q3oP1Q9[19S38009Y1]1S5R1m1Z2i3121R2P6]5h3Dc
8QQ1_Dk53h;Y<T2j2T20R1@]1c9d@P501b1B^889\3d@H14]e30R1:Q5_4g3@X9P6]5k1];j:P5_=a15e1T6g5U4\4U3jHDY
1m6]1@j3R28Y:^3]:i4D:Y3TQ1c4i6[Mg1Z5_2d98fCf3o8DY1m6i5[2j:<:\=QGc4Y<[:c;c3_AeR1fKf3<;\\1NV2T67WS
1nDS=WGU3i26;\\1U3T6bU2]J3;b_1UV3K<^3P63Y3h3]4\6\26O<^2hX1=W2R1[;Y31S2gAc3<]1X2Y:B<^3^9V8\6\26O<
^2^[1R1[;Y31S2iS1QCJ<^3^9R4OS3\6\26O<^2VOi2^8NR1a5BV5Y31S2gASU1jG><^3R@\:d`1[;Y31kC7Ed4T2S[1><nM
6k3a\1e>1RC7[12AR4T2K=Y2N9\51i2l2m514\l1_Cb1o5f1Ie3`1P4h:]4V3UAaBM1?=X39\51f5m514\l1j?2WP1^1`T1?
=X3f51k:H14Y\1nNN[@R1YP1U3<>`3R1g3g2<d9gOib2i?l1e5;>S;h8X1eO]8U2WX2i?l1e5@?V3R@Z114e@T:eCU<V7^=b
OV3V3X<@?V3R@Z114jJeCU<V7^=cKn3V3V3X<>?V3R@Z114FSJRW1^=cKn3fBjL;?V3]A14k?gDRFUASOn3R1@V2M07^7f91
4P6T5HW12Ta1[1_7j5f2b1o5h;`?c20c2?e3^1k:c1Q8V7d2C@U3f7f914P6X7\5g[1[1Z=SBn>T70hDX?h9=@U3d@H14P6T
5on2W;0d?_3EAT3W?U2145=CQ8c6^<Q6hJV1^3j?b<`1o3P?<AT3W?U214CY?`^1^3]LaDk1Aj1Y10R3@g71W2`1i1;145=^
1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1^<V14k1Y3b5FU107V3Y2[2gG^5R?]93e8RDf4<AT3]A14Ce8c6]DkHSQ1aD:BSC
]9iV1_@BQ3n30eg1:BS30\A14h7iV1_@Zo1:BS30\A14h7Yg1`7eH1B]1CS2M07Y60S1Ga3Bi414fBU6lc1R3;V19R13_13_
2:8J?T:`6g1\4h1k5d4W:W<e2`9@3HV1KCR30o1`40S1Ga3BOi314fBU6UNfEgNQ<TKe2@o8@3d3MCR30o1`40S1Ga3Bi414
fBU6UNfE_BW<\4Q3b4cB`8e2Q:E]1d1>CR32^6l1a3c4H14\CTQ2\KiR1ODR2N>U4f6Q614m2T2f4m2T5Sa1k<b19e5S8d3`
65l6`U1Ic3DK`6DBDQ30Z;Q614m2T2f4m2T5IY`1nV1XR1Z5YA8DQ3[;Q614oY3l6X4EQ2?3007S1T2A1?F^23?d2<13312D
=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1P22S;iG260;4;B:JQ136:W62>b11f1a29K><12221AQ4m5:W1]1W3N:BMg2Z
35<a3\3S3]51N\128R2<?J3b1n2>^1a4W71c9]3g2[10HQ51]211^3Ea24\1T2A1?F^23?d2<13312D=63@140411W1<5:2C
B7NL1:C1I:12X1CY4^1S2S;iG260;4N:l13AZ6>b11f1a2U1><4221AZ:e2T5Mg2`3[7b9\128R2<?J3b1n2>^1i;e9`2L@^
91]211E4E_BU1iZ2DFP2]1P5[1M[>d:m;bP1UDb1o5T8c3P;h9h4YOg64FdCS6Qe2IGo1N>d8n6Z114[j1`E;V1o5h;`6Q7K
n8m7`D6c40:>Gn20R9n6Z114fB[T1X3mT1\Km76Gn2d@H14X1H`;V2_6[1_60Q3a7h1b3>5[Eo9h2[4X4Y5Q91R::]11]2]3
Z6W70[2ZC`8X3?Y4c4NV40DHk2k:_6[1`6o21Z9Q45TR1[4X4Y5]3S@\3bAm[19H[\1=T8m;i2h\17gDJIm1Ei1T5S3Y5j5Y
3SEa3a5f7XJP9;V1e4N:h;`6ZQ1n>Q2g16IU2\7S3Y5^`35Ib9n9[JZ5GJl1S1[4h1\1T4`1_3hU2k:b1d5:`3V2d2j1LCGh
5f_17JP3[4U3U^2HVH>JP3[4U3o6YAo`1k4HWFm1i6lc1b12J`CQ1K`2]2m13e:P1\@Sm1RR1Og8`;h9k2[111l8311T1>2S
16F149\35;K`2[43e:P1`]2RR1Og8XS1=Km4n13e:P1`]2RR1Og8W5PNk36Kl63o_2\4mW19LX3K0RY2W1fU1`Q1mA5LT40b
a4mA=LS400RY2W1WW2d:X722Y1e:5LdZ2c2W1WW27Ma^2lP1`GX?1g75MoV4X?1b<5MoV4X?1mL2Ma^2]3Nj1=_1031c2?LX
220l2=07334@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1j
28X452]4R7\1k1^1;5101437OR1S22]13]1U3Q6k=:g1j7Y319NP8eE4^6U3l<gP3Q6@NP8eE30U2X4U34g<0lf2Y2_7Q6^D
W2N^2P2[1g8`1d3e2n1:=X3U14o3@m1Z3;g2a12621F0h6\4VB^;b2l3T10023n2B?d1Z4i8]318R1R2V<X3FKT2?P274Z21
Cf3=c5EHV;g5f4n2`2COg1M0m9_714K^Bal1b1GY3F5P1Oh:6Of2]A14F;Of21[A121FTCob1eD9Of2U?=i114Sf2[2Z1P1^
1U18i263[8U1GU5X;d9b3^Fk1V3S;153WJU8AoCR5i2o5C1Em:^6f2=:c2a168E4@P1^1_1h2j?DXDb3^F\@nQ1V1RISE^6S
6EP1^1X4BS8U1GU5`H^F^>i13US1_<b<SE^6T3n2a1>P1\2Y5nM2S1U1i20el23eDo1`<4P1gW1e_1lM;Q1d2l74[914@od1
h5^`1;Q1d2Q8[91487od1h5^`1<Q1d20P8[91487od1Wf1Qc1<Q1d20\A14@od1Z3]2V1R:8Q1d2Q8[914`e1Wf15R1l;j[1
]7oP23R1l;Xd32R1UP4AS1c1`1f8_8h_2b1o5h;h3];n:kI>Q20\32S1k;4S1ji2e5me1@T1i26k9i6jW2b6^P12b9kHZ1k4
o46`67T1l<i6]^2^P12]d1:T1i:R2i6Z<hj1hW12dY1e63T1cR42?U1_28g2Y:`8]8Z7e7k8\h2eFl5Jo2<U1j?9g4^3[6\9
`[2f3fIlCe8MU1W280:Y1c;9i314F[1R2m3]2o2h3c2Y21YV1`C[V1@j5lCe8B5U1j?fMbEl3P1V1`1M00l3F_11P2n16o61
4j8j9Ud1P9;V1P33`1Y1S1V74X3l5Cm78V1_20S6X;14j88V1_2T6_:H14j8\1W1]2BU8[:=c:e1b8ZFd?CV1:>CCe1IEk3_
6c2h4W7V1S5Z<S2n3f<Y3EEm2X1n63]944W48?7W1aa2a1>g3E\KOW1Y2^7TW2Ca1>CY2IEZ<e<lJe@`1W?@416Q1859:[39
j305CW1U2Dd4nMk7bS1X3Y2U2j:_=j1_D3]4VBiBU44W1Zg2Ei:a1X1^1A2A6kLHb?:V;R2IcF2_1DY3W4m4;V1o5b3j1V1S
5T;Q3V4l1>U4T:20e3T;1m41T17\2929?4@X1S2hU1Z]1hKe5T=j7TKc21i8F?4d3@X1lW1<m\1hKjBj7cB`8c21`9?4AR3:
X1T2DmP1R43X]1lD3g65X1RCTR2h5Zk2<Y1d2W7Dd1^9iHfBm]1PJmDPG7Y1l9DS;_c30lD5Y1S2d1Uh3Ti12Y1Sn4;Z1Q2H
i^1P5Z4Wn1XD`=eDU75Z1Q2Vg3[R1YK4Z1PCdS1WY1h5[1Z10M;2Jo13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E
:015DV1<;CJ5]20U2[17=;B?`1c190l1Y2h1;I\1[6`=B\2GG3122En6c37`14EDh1S1\1d1121057l1T131310710R13k16
o231F89M>^13:826P12l2V3\3m18a32R202LU1L8=J32986FU1OR13Mc1E253F=4T10==_11g1EN=P4_4>^<1Fk2P4[1Z1Z1
Mh1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?P<GG3122d7c3c2Dl2\1d1121057Q331
3<^61Y1M>V226P12l2c6h52R202a1]18=J32986FU1OR1Q10b1E253T14T1>=_11g1E\1iBY6<[1\5P8T5W=Y[1fKj6VLm6=
gP1?[1o=o4W<h1j2XW1k6d2j1^Q1c1kFVJZ7;\1U22\R2VAInn1ZH_43n24\1eDVQ2ho1:\1P280:QA14cV2mg2f3\1Y1EDM
a9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V
226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1;]1Y1R=c2i3X>2cP2b1o5h;2]1PA2]1PA>^1W2>n5
Q6P2l214lW1TFnDg4iU2=^1W20\6Q6P2l214Qn1\Ej;iEB^1W2009Q6Q6P2l2121Qn1dKl1Vl1019^1W2`>l214om100C_1W
1c5T2g;Y=N2Jho1b1o5T8c3^7S6o;dN\76_1kBC1_?ak2P3`1V10K0B2c23==b19_2W10?Ea2j8\223>^4S1_3j8b@g9[=S3
a2g19Z5T10:S129^2789:65X1:L839e4`12;345E8:157>B11200111210;569S4?8QC=g80537fJf1`1W1KC2\2V1b1i2X1
U1Q>=R9c1V7id1Q6b3\5_1?34S105657>B14001112000Hh1d2XDV8@0537fJm1`1W1KC2\2H=b1i2X1U1a2W;Ef:V7ZJ_@n
9d9]2n2_107634K4205657Q114001112000;j4?i6:X4l7=n837fJD`1l1Dd4m4iCn105c;Q7\X1k9]4Q7i1eB3SKm8<`1^6
e5aQ1];VMd=c=^29j8jI4a1[2P[2[o12a1h\46a1\]2`<REgMgP11a15a1ba1X@`;mm1:b1^T1`AW78i<2hT1hY112b1oe1F
b1i1U1XEjCe5g1]2[1`3]8ZR1iE1FW;]2k5_1X5n2aL1b17c1a2cW5Nm2Q2M7c1m_1V8cEXU1Ug1j61c14c1h1XEY32c1SQ4
[1d1J7M8i2R5B1d2]7hD12Cg1d\1Z1DJ2g7b1P33m1A:Q;1=6Ac5X8N\7Q:Y2i<Z;2T4Bd1JX4R5g:hD12T\1k2Z1QLV1XFQ
:^J2T4]4d1Q1Z1MQ3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82CJ5d4?K7=^19FS2o1jMGG315h6K
R1`2AQ2DS1h1\1f121057Q3313<b4EBB1Y1M94j1;26P12l2\5V1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\
1n80Me1F]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<U3e3WN\@S8b91e12e1P46f1\8[f1YX2eW1`63f1\8en36f1\8[a2Y]1
Z\1k13f1\8nZ5<g1Q:kCb2YM_L_[1d5QA[9S4g54g1Pg1^=ZQ22g1cf51g1Ah1NY20a8n5]^2V3b1o5h;]Dd6n>l5U1j9:h1
X30`>mb2QR2J18j9Bh1X30YP3X?VDaD9e6i3:J18j960c47h1bBe]2_4_W1dDoC5i1bR3kT1R@13i1^W4R@:i1l10\A14P_2
`c1]116i1l10\A143i1ag41Nj1LMPU1Cmk1;V15R1Q1a21P18g1?X1S20i5`6l;o1i1R2o5P3Y<l98j1RN\9aU2h1S20UW1:
j1`=\1b3\DoU2l1S20UW1Dk1KN]A14_ITAi:Z5RE;V1o5g5\3a1Q1Wf1l6:k1j1c=i314dZ1i:Z5]R17k1j1]A14dZ1bb19l
1`1R\1dX1jLf<m1S3bC8l1R2`[1dX1aY1m1S3bC4l1c]1dX1VR25l1c]1dX1aY1Ua1Km1IIn7^F0UGj7YGl<:W1o5m3j7WU1
n1i>@416Q1859:@m1c1n7`e1aT1Xh1h@@416Q1859:R1m1>]4@T43^31W2Z3e2n1:U1`2X>a12621Gf:e=4n<h7VCS:`Hn9m
B=X96m1on13\<UCWc15n1c1UY1Qe3b=2n1iZ15n1iZ1V_1o7V^1e1n1_3[1g8`1d3e2n1:=R2U1Z5m8a12621F0kX1b2l3T1
0023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`24o1PY2U:fR26o1m=Rk1U:W3^o12o1PY27P2PJYI2m2Vn2R22P2PJ5P
2lb1mJhX267Q2Te1TDcY10WDP_16Q2Te1TDPg1k6P_13Q2Te1^`25Q2e_1^5TDPg1=R2R2W7kU1Y5f<\9o3S4f6o[1Q@dP18
R2Z9U[1c<_9jj1Q@dP19R2Z9U[1SFo3d9U1o[1Q@7R2`d1a1Q;_=j:Ql19S2Pb1m4Y7gGC3^\205S2j]2b4i`201S21T23T2
3iW22T233T2SS2m23T23hV22T2QV22T2gd42T2]T24T23YT2k11U24U2TS2R373U2_V2;2U222U2kV25U2TS2Z3Se2lD;V2\
4ek1@Q4XHS1Yn1a3h2Y>4V2eT2XHS19V2\4Qf2_2eDd?U_1EQ42V2YP55V2hU21[2ZU21V22W2no38W2gK[155`n2b1Z2AW2
M6ISn1g^1_?`Lh100X3]31X2;o:U4W2>Z1M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>2L2c
1]1d:W4_3]=:<G315c2P5U2]1m1EDl2\1f121057Q3313<^61Y1M94V226P12l2c6h52R202o28=7B32986FU1OR1Q1c1E25
3Y1T1>=_11g1E\1k4W2O_100T2A1?F^220?\2750513312@3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3
C4h2l;U16^9R1;260;4A<:0X1B3A9C5V5>b11f1a2U1><4221AR19e7DBe2T5Mg27P1S3\2R4\6R32\128_1B<?:81437OR1
S22>N3;[9]2Le8h2:c7n1I_211l3W2>85KMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG3
15d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2`5R1Y46W12[1F02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1]
@13W2cm3?BW2S1LmU2W1XGi=k;U6W5]6e:\2`27P63e>i4W2>F5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5^45V1037=;0A?T3YO@GG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR
28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1h9P>P1W2U13iT1eDoS1a4nP17QGn1A[20c2`1Jj6@416Q185923361
^17W2Z:Xc3?k8f5dY1f3W2>Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3m1E
Dl2\1f121057Q3313<^61Y1M>V226P12l2c6Y4^12R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g4W2>=76=2Ja9
505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f121
0524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1m8V5W2>E6=2J30\9
505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?jOGG315d7`32c2DDW2\1f
1210524Q3313<^61Y1M>V2241P12l2c6Y4^12R202LR28397B32986F9KOR1Q14<Q1E253Y1T1>=V18152^1E\1;m>168T1\
4X82AW2>\l1cMg2f121057T6c2T1oJ`CP4`3W2OEI3R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y120
1Q2R=6a:;26<S119Q1;2:3KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3i4Y1;b9\1k1j181437OR1S22]13;TFP2:b9I_21
f5W2F811[101HZ1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d
4[56g958:;223<4J3:0X1B3A9C5V5>b11f1a2U1><451A\1_2P2T3D5<e2n2V1NM\1Z17P1S3V5X1W33[4:_1\1;>2J2@85?
:81437OR1Q1Q12>N355c8@b2]<:i1V5[25I@88\111W2?W2>\1[k2f121057h3^;dHl2d=U4W2>Z123F3]9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4<N7=;B?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6`4W12
R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1n2;E_4h61l3^;52T5W2>F5=Ma9505<T1:7:406U15J02001001;212
260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241;D2
l2c6m18a32R202L3n18397B32986F9KOR1Q16:Q1E253Y1T1>=_1152^1E\1>o1_2P4_2h9R3Oi3W2>Z1Ma9505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2jOGG315Y6=0Kc3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6
h52R202c2;8=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1;W2U5Ce5c1\1b3cU1TBg;V84W2U1Dk]27W21`T234Y192W2_V2
3W2bm2`e27W2P2Q`3S2ja1BU35W2T1R`1b[3n9@W2U13QR3Xh1S4d<@416Q1859:V6W2>L=M>[1f7505CM:7:406U15J0200
11191212260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0ULGG315d7T3;2S2?DDR24O00233
f1210524?B?^1313<^61Y1M>V2241J52l2718R1R2j2h522o102L;f18397B329526A49KI5R1Q15730P1E25361C<T1>=_1
152^1E\1b>]=`2X1W2>EGOk7VJi236oU1R?f121057a<nAMS6Y27i4P4[5R2;_9]516]11\1Y1:a94>W2Y1QR3Xh1h@@416Q
1859:2X2UV25X2e\1_Ic1mG1X23X2YT2k13X2UV2c12X2XT23X2WT204X2YT2k1c12X2YT25X2UV2c1k4[o12X2Q\42X2hV2
6X2V3c;_3]d1f^24X2V3c;_32X2QR53X2mU2J3X2aV263X2YT2^23X2hW202X2iW23X2iW2jU14X21b1TV23X21gW23X2[S2
]42X2mU2b1X2o2a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`22X2[S2;
X27U1Y<X2j214ec1W>dk18X27U1]A14mQ2`g12X215X2Q<^M]Jhk16X2:k2c;_3bc15X2:k2c;_33X2YT2c15X2:PT2a1d72
X2:c1X2o20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`23X2mV2K2X2o
R24X2gT2d1[1n1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0gF]1234c168U>b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`2
74Z21CX9U=]=`2c1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0XH34Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2
j1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0UH234j18U>b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2o1Y2
c1_10[1g8`1d3e2n1:=X3Z5m8a12621F0UH234c1?R:R4b2l3T10023n2B148d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2b
1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2e1Y2n20`1g8`1X4Q
2n1:=X3X>a12621F0\H4j1^>b2l3T10023n2=4?d1\@518R1R2Q;T1X3FKT2n5o1^D]=`2JY220\4@g71W2Z3e2n1:U1`2X>
a12621G\H4n<SU1`Hc1Y2n20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]
=`2R2Y2@]2a1^1X7`1X4Q2n1:=X3X>a12621F0XH3401`1?R:R4b2l3T10023n2=4?d1\@5180Q1R211D107R;X3FKT2n5o1
]BP2]=`2Z3Y2@Nc10[1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>U:401FIo;_1U1b2l3T10023n2B148d1^:e2L3\
2180Q1R23D10h3a7X3FKT279E23>B74Bg11CQ91`2X1j1e3o3g582Lk2`3]11P1Z1Y22]4@g71W2Z3e2n1:U1`2i6i4d2a12
621G\H401`1E31200Y:[4L\H]7`3oDP?Y@T2Y2@b20[1g8`1d3e2n1:=X3Z5m8a12621F0jBa5401`1E8f=b2l3T10023n2B
68d1T=]318R1R2H1[;X3FKT27X274I`11C]DP2]=`2f1Y2n20`1g8`1X4Q2n1:=X3X>a12621F0XH3401V@b2l3T10023n2=
4?d1\@518R1R2V<X3FKT2n5o1^D]=`2e1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0XH3401V@b2l3T10023n2=4?d1\@518R1R
2V<X3FKT2n5o1^D]=`2W3Y2=E82c10[1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7c8F2J401`1c4Q:b2l3T1002
3n2B148d15b1o5e2e2]3180Q1`1A23g5W6X3FKY1J^21154\1M1999n8_5f1n5g573Y7]11P100^2Y2T3[1g8ANd3e2n1:=X
3Q2Y2Nm8a12621F0XH3401R184?>5=4\4S40[4b2l3T10023n2B?d1T=]3180D<R29IY7h3X3FKT2`274Z21CW6P3U=]=`2j
1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0XH340k;\4b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2=Y2dT
2401`1K2c_1L^IXBZ1l1Y22k2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0XH34n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3F
KT2X5Eo1^D]=`2d1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0XH34c1e>b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=
`2l2Y2S1;c10[1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8\?4IIHV;e1Ob2<_3T10023n2B?d1^:e2:A3\2180Q13n
131P<X3FK[112C`2154>k11C9R1[=e7g5;_2i4`20o2Y2S1;c10[1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5Q94B6
IHf6_4e1Ob2<Bl2T10023n2B?d1a5e2V2e2:A3M^118R1R2V<<k2FKY1112C`2154>k11C9R1QEg5;_2i4`20Q2Y2KX2[1g8
`1d3e26g1:=>i2Z5m8a12621F0c?h840X@b2l3T10023n2B?d1T=L`218R1R2V<X3?6KT2`274Z21CZ3n8T:P:@k2`2T1Y22
]4@g71W2Z3e2n1:U1`2`1g<a12621GXH34b7V4>EnQ1T33F0dG3kAQ1Y220\4@g71W2Z3\1X1n1:U1`2`<g1a12621GXH34V
<:<d7^M`HoAh1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0\H40U<R4b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^
F]=`2Y2Y2S1D[1[1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:n=42P1??U>b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2g1
H154Z21Cb:S3[5[3d6n1i4`20V2Y22Q3[1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0\H401`1?j:S36b2g1T2T10023n2
B?d1T=]318R1R2Z8k3X3FKT2`274Z21C^F]=`2P2Y2S1P2[1g8`1d3e2n1:=X3Z5m8a12621F0UH64j18U>b2l3T10023n2B
?d1T=]318R1R2`3e8X3FKT2`2154Z21Cf=P7f1c8i4`205Y2dT240b1h1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0XH34Y@b
2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1Y2n20`1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T1002
3n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`25Y2mY1bJ34k1Y2@]2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2
=4?d1\@518R1R21F1[;X3FKT2R2k3o1l6;c;a1]=`2c1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d
1\@518R1R2V<X3FKT2n5o1^D]=`2d1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0UH640X@b2l3T10023n2=4?d1\@518R1R2V<X
3FKT2n5o1^D]=`2W2Y22=c2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34d2Y:6S3b2l3T10023n2B?d1e<>]318R1R23D
12X;X3FKT2R2=74Z21C^F]=`2V2Y27k20[1g8`1d3e2n1:=S1T2Z5U7g1a12621F0\H4Ib15f=b2l3T10023n2B?d1^:e2;Q
318R1R2V<X3FKT2`274Z21CR<Y1f4i2`1o502Y7`2V2Y27k20[1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0\H4\25f=b2l3T1
0023n2B?d1T=P1\218R1R2b1c:X3FKT2`274Z21Cg6V53Y1f4Z4U9c3C`2[2Y2@Ob10[1g8`1d3e2@Z110:=Bg1MZ5U7g1a1
2621F0XH34_22f=b2l3T10023n2B?d1j:Y2]318R1R23D54R;X3FKT2`274Z21Cm<`9S6Y7]11P1c2Y2@Ob10[1g8`1d3e2@
Z110:=Bg1MZ54h8a12621F0XH34_22f=b2l3T10023n2B?d1c3i40b1He1C]318D218R2H:R;X3FKT2`274Z21Cm<`9S6e64
>]11P1n1Y2`1b10[1g8`1d3e2k12:=Bg1MZ5m8a12621F0XH34_22f=b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
C^F]=`2S2Y27X1b10[1g8`1d3e23NK:=Bg1MZ5m8a12621F0\H4_22f=b2l3T10023n2B?d1T2e8Y2]318R1R2V<X3FKT2`2
74Z21Cc;j:]=_1P1@Y27X1m@i2NW2g1\Z14_22VV1e1RGZEP2Y2@b20[1g8`1d3e2n190=X3Z5m8a12621F0\H4g1Fj=b2l3
T10023n2B?d1T=]318R1R2H5110R;X3FKT2`274Z21C^F]=`2o1Y2S30[1g8`1d3e2n190=X3Z5m8a12621F0j@a74Y166Fj
=b2l3T10023n2B?d1T=]318R1R2S1\2e8X3FKT2`274Z21C^F]=`2X2Y2@b20[1g8`1d3e2n1901;3T3Z5m8a12621F0\H4g
1Gi=b2l3T10023n2B?\17T=]318R1R23B1102110R;X3;:KT2`274Z21C^F]=`2X2Y2@b20[1g8`1d3e2n1901;3T3Z5m8a1
2621C20\H4g1a>b2l3T10023n2B?\17T=]318R1R23B1102110R;X3;:KT2`274Z21C^F]=`2^3Y2@c2[1g8`1d3e2T1;669
01;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1K]64`1h>b2Oh23T10023n2B68\17k1;P3n27d4]318R1R23@11102110l3
U7X3;:K`1CEj174`1I1Ce3P5:_9l3S6?CR3R3`24d2Y2@c2[1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?S34Y@b
2l3T10023n2B68\17T=]318R1R23@11102110R;X3;:KT2Ej174Z21Cf8g=S6V4R3`2MY2h1YFSIA4c3HY>4IX5bF\U1a21P
4n3k43T7h2Z3W1@P710c2DY2h1h;`:mFl2_6V<4IQh1V9d6S@[7@P710c2j3Y2@Nc10[1U3\43P1MB2R3>61:Q2n1:=Z2MP5
9>e7Ha12621F0n3T:8d1e6U176401[1g14W:_1U1b2l3T10023n2B148d1^:e2L3\2180D<R231>310P9Y2X3FK`1C79E6C=
721Bg11CQ91T1c20j11U1^2n3g5;Y385`3]11P1R3Y2@b20[1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37d7>640R1:g1
R=b2l3T10023n2B68d1T1h;6Ic218E<R23@310h3l1Z3Y2X3F5ET27e14=74Z21Co5m2314Oc2S3^2Q1l2g5e3>`3`2Y3Y2@
b20[1g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22Z76401U>`1?b2l3T10023n2B141652V14X5o5k1?g2518R1R23D
10P2R1;8o6AX3FKi1:79EJ=74Bg11Cm1^1Z3HQ1:31LV4V8]=`2h1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0XH34e2c=b2l
3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`26Y26_W1mL4e2<Y2\11[A121c?jQ134V3k2Y2S30[1\7Z1ANd3e2
n1:=X3Q2Y2Nm8[152621F0d2bDT14B@1b1d2Fc1S40[4b2l3T10023n2B?d1T=]318E<R262S8\3;X3FKY1J`274Z21C9m51
c2314T7P6g5;j3^3]11P10n1Y220j2a1@g71<`19Z3CQ2n1:=G`2U;R3a12621F0\H4V<GZ3b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2X5Eo1^D]=`2P2Y220P3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4V<GZ3b2l3T10023n2B?d1T=]3180Q1R
2V<X3FKT2`274Z21C^F]=`25Y2dT2401e1Y2n20`1g8`1X4Q2n1:=X3X>a12621F0XH340X@b2l3T10023n2=4?d1\@518R1
R2V<X3FKT2n5o1^D]=`2i1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0XH34d2d=`21l3T10023n2B?d1T=]318R1R2V<X3FKT
2`274Z21C^F]=`2V2Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0X6R@P2423R1HI5V=b2l3BA0023n2B?Q1B_5T1_6]318R1R2
V<X3FKT27X274Bg11CS4T?U3]=`28Y2cR27h1423e2j1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0\H46e2\=b2l3T10023n2
B?d1T=]318R1R2V<X3FKT2`274Z21Cb3Z5`=]=`2GY2E073R2c;V2X1m:X8P1gBZ;4=b1If[1Z2Y1d2Y7Q2Y2T3[1g8`1d3e
2n1:=X3Z5m8a12621F0h?BAZ734Y@b2^2Z101G<0023n2B68d1T=]318R1R2V<X3FKT2`274OZ11Cj2cC]=`2U2Y2T3[1g8`
1d3e2n1:=X3Z5m8a12621F0o5h9BP84Y@b2i301G<0023n2B68d1T=]318R1R2V<X3FKT2`2721Z21Cm831P:11U3S6Y7`2Z
5Y2<0D6182Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n<b:4=U3G
G315d7`32c2DDW2\1f1210524Q33131:W1P3U21;:BM>V2241P12l2V3\3S3d22R202LR28397B329436F9K=AR1Q1AP10E2
531W1T1>=_1152^1E\1iDD1f1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?52V14\@518R1R2V<X3FK
T2n5o1^D]=`2g1Y2@]2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?8V14\@518R1R2H];X3FKT2n5o1^D]=
`2e1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?5Y14\@518R1R2V<X3FKT2n5o1^D]=`2d1Y2n2a1g8
`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?8[1\@518R1R2V<X3FKT2n5o1^D]=`2n1Y2T3[1g8ANd3e2n1:=X3Z
5m8a12621F0XH34U1=X:0[4b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CW6P3U=]=`2P2Y2S30[1g8`1d3e2n1:=
X3Z5m8a12621F0UH234S1d6`8b2l3T10023n2B?d1T=]318R1R2]8h3X3FKT27X274Z21CW61>e?]=`2i1Y2@Ka1a1g8`1P4
140Q2n1:=X3X>a12621F0j@a74Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1^D]=`2k1Y22k2a1@g71<`19Z3CQ2n
1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2LY22=o3@g71W2Z3e2n1:U1`2X>a1
2621G\H4n<SU1H1eGm1Y220j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2U1f2T10023n2=4?d1\@518R1R2V<X3
FKT2X5Eo1^D]=`2i1Y2@N^1a1g8`1U3R1Q2n1:=X3X>a12621F0XH34Y@b2l3T10023n2=4?d1\@518R1R2H10Z;X3FKT2n5
o1^D]=`2R2Y22=]2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0XH34n<Z3b2l3T10023n2=4?d1\@518R1R23D101X;X3FKT2X
5Eo1^D]=`2g1Y2@]2a1g8`1X4Q2n1:=X3X>a12621F0XH340X@b2l3T10023n2=4?d1\@518R1R23D];X3FKT2n5o1^D]=`2
P2Y22Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^Fd6h6
a1NP2Y22Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34d2a9GZ3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C
^F]=`2[2Y22P30[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4c1?d8]1:<I`2V2;U1@U2T10023n2B1=d1\6g6]318R1R2`
3e8X3FKT2`274Z21C^F]=4[2R2Y220j2a1@Mi61<`19Z3CQ2n1:=G`2X>a12621F0\H4V<:<Z3V2;f1U2T10023n2=4?d1\@
518R1R2`3e8X3FKT2X5Eo1^D]=`2MY22]4@g71W2Z3e2n1:U1`2X>a12621G\H4d2a9:<a5aO`Hm1Y220j2a1@g71<`19Z3C
Q2n1:=G`2X>a12621F0\H4n<Z3b2f1U2T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2l1Y2`1b10[1g8`1d3e2k12:
=Bg1MZ5m8a12621F0\H4Y@b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=_1P1i1Y2d1Y1a1g8`1X4Q2n1:=X3
R6IS5W2a12621F0XH34d2d=b2l3T10023n2=4?d1\@518R1R2V<X3FKT2S5Jo1^D]=`2P2Y2@R1Z1a1g8`1X4Q2n1:=X3X>a
12621F0\H40T1=e>b2l3T10023n2=4?52V14\@518R1R2H];X3FKT2W1?h1]2o1W<V8S6Y7`2X2Y2@b20[1g8`1d3e2n1:=X
3Z5m8a12621F0UH640]1j>b2l3T10023n2B6852V14X5k7]318R1R23D10Z;X3FKT27OX174Z21CW>h1]6]=`2X2Y2@b20[1
g8`1d3e2n1:=X3Z5m8a126200F0nE]240J1[2o<b2j31T10023n2B?d1T=]318R1R2H101X;X3FKT2`2334;=`11Cb8j;P2]
=`2i1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0\H40X@b2l3T10023n2B148d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2j1Y
2T3[1o2g5`1d3e2n1:=X3Z5m8a12621F0UH640X@b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2i1Y2^1_
10`1n3h4`1U42Q2n1:=X3X>a12621F0\H40X@_22l3T10023n2=4?W1<\@518R1R2V<X3FKT2n5o1^D]=`24Y2dT24e2:Y2\
11[A121ba14\_1l1Y2n2a1g8`1X4Q2n1:=X3OX=a12621F0U;V=4_3i<b2l3T10023n2=4?d1\@5180Q13n13F0Z;m1Z1FKT
2n5o1TCY1]=`2:Y21bT24_3^=Y2l1\X1T=7Y2@oS234Vb1Do1Y2@c2[1g8`1d3e2n1:=X3Z5m8a12621F0UH234^1j>b2l3T
10023n2B?d1T=]318R1R23D101X;X3FKT2`274Z21C^F]=`2d1Y2n20`1g8`1X4Q2n1:=X3X>a12621F0XH34Y@b2l3T1002
3n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2m1Y22k20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T10023n2=
4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2i1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0XH34U1MU>b2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21C^F]=`2e1Y2n2a1g8`1X4Q2n1:=X3X>a12621F0gF]1234Y@b2l3T10023n2=4?d1\@518R1R2V<
X3FKT2n5o1^D]=`2P1Y220\4@g71W2Z3e2n1:U1`2X>a12621GXH34o;6GU3m3@^M`HLY220\4@g71W2Z3e2n1:U1`2X>a12
621GXH34n<S7oM`H8Y2`T234Y1O09h1Y2T3[1g8`1d3e2n1:=X3Z5m8a12621F0UH64Y@b2l3T10023n2B68d1T=]318R1R2
V<X3FKT2`274Z21C^F]=`24Y2`T2341Z22Z2YS14Z2o@eY1`R32Z2^\22Z2UY2>Z2V1QR3Xh1h@@416Q1859:2Z2di2<Z2[1
]A14RMd7nNo95aQ115Z2[1]A142Z2RR42Z2WP43Z2Z\2ne14Z2Z\2ne1]Z12Z2Z\23Z2Z\2\P33Z2kY2]h12Z2aZ42Z2YR42
Z2kY23Z2cX2W12Z2nQ42Z2cX24Z29oQ4Y>3Z29oQ42Z2F3Z2F^X22Z2bU42Z2b^26Z2<`R3b1o5h;d3Z2;Z1Ma9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h5
2R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3Z2;Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>
=_11g1E\1c1Z2m20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2JZ210
\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`H2Z2bg2b1Z2m2a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?
d1\@518R1R2V<X3FKT2n5o1^D]=`22Z2_Y22Z2Ym2d1Z2m20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T100238e2=4?d
1\@518R1R2V<X3FKT2n5o1^D]=`23Z2\m3b12Z2\m34Z2[:hBjQ35Z2[:hBo8jh25Z2T3c;_3Zn34Z2T3c;_33Z2YR412Z2a
@3Z2a@=2Z2Vm22Z2^S33Z2o;^g22Z2o;2Z2[\22Z2Qm32Z2ge22Z2Vg2Q1Z210X11Q3@g71W2Z3;121R2n1:U1`2X>a12621
Gc9h>4n<SU1`Hg1Z2[1a10`1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D
]=`2NZ210X1S3@g71W2Z3;14R2n1:U1`2X>a12621G\H4n<SU1`Hi1Z2[11_10`1g8`1P41210Q2n1:=X3X>a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2CZ20S3c;_3jOeMBh20`3Y1En8hP11Q>i4gH6Z20S3c;_3hU2S1Z
2000\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<Y6d89CVE`HP?Y@3X53Z20Ph22Z2S\23Z2UY2m22Z2\^32Z2oS4:Z2[11[A1
21`l1X2Tb17Z2[11[A1212Z2`V4GZ2[1h11a;h14a1>114T1R;T:f@P2DQ<^3Zf1];^29Z2[1h1c;_3@14iY1j1Z2[12^1a1
g8`1U3J140Q2n1:=X3X>a12621F0c@h74b7f8b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`26Z2[1]A14iY1d1Z
2m20`1g8`1X4Q2n1:=X3[7l6a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1Z2m2a1g8`1X4Q
2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2l9Y2X3FKT2n5o1^D]=`28Z2[11[A121Tf13Z2UY2Y52Z2d\1
1Z22Z2H6Z2H\X2P>iGfm1d1Z2HT20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5
o1^D]=`24Z20GXg26Z20G\X2\5^94Z2H\X2\52Z2\R13Z2\R104Z2Vg2R[1[R12Z2V`32Z2d14Z2T_3N22Z2PY23Z2PY2Yl1
?Z2V1Ul2k5Xh1h@@416Q1859:3Z2l[218Z2[4Vh40f6g;U7:4Z2bl40dI2Z2k\4DZ2V1Sd1b@ZMXh1c4W411h7@416Q1859:
2Z2Yn43Z2c\2[o12Z2o[43Z2UY2]32Z2]Y22Z2TP44Z2YS1eX1Td12Z2ko34Z2T1aP1mg14Z2fQ1WX1_22Z2^\2:Z2[11[A1
21e>M`V16Z28k2c;_3mf15Z28k2c;_32Z2fI2Z2TG4Z2c1`ERh35Z2W1lEbe4:<[2j?d2`1b;0R3`>gV1Z>`]1e<6[2j?d2`
1oS2kk14[2_B`U2kk13[2Ph2^g14[2\e1cR1UX13[2Ph2UX12[2Ph25[2Q9V2`m1V?7[2c1]7go1Da>YZ15[2iX2:k>YZ1?[
2U1jf2V;Xh1h@@416Q1859:@[2U1jf2V;VY1Q?h@@416Q1859:d1[2l20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2;`3T10
023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`23[2Ph2U]14[2Ph2U]1R?3[2Sm1lJ3[2GXg26[2GGQ]2^9]d18[2GGQ]2^9U
F174[2GXg2^g17[2b1`E^2_2mk1Ug16[2SG^2_2mk1]d15[2SG^2_2mk1f1[2l20`1g8`1X4Q2n118=X3NY=a12621F0\H4Y
@b2;`3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`28[2aY22l3^:P:lS1l53[2Ph2]d16[2TY2Q9i5P:T<e1[2R3[1g
8`1d3e2n1:=X3Z5m8a12621F0kX1b2;`3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`23[2YZ2f=4[2_1iX2f=8
[2_1dW2T1_8V5_FB3[2Ph2_b13[2VY2i>3[2Ph2UF3[2Ph2ah13[2Ph2eD8[2cO0Zf1P2g6d?TX27[2Wg2H^1X50l=5[2WNk
ElS1_h27[2Z1]A14PU2Qg26[2Z1]A14PU2<[2Z11[A121ak1^9RGNcl18[2Z1]A14PU2fFgP13[2i\2V;5[2TY2d3V;WZ14[
2Ph2^W126[2\R1ce1_Fn@24[2G\X2k>4[2GXg2_F3[2a^2^95[2^Y2R5^9]d14[2iX2`3e;3[2Z\2e;c1[2l2a1g8`1X4Q2n
1:=X3X>a12621F0\H4Y@b2;`3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2=[2b1e@dKkJi4\:E[8NRNi5YB9[2m]1
`KT4\:Q9N\Z1QP16[2Y\1c1W4]K\:5[2`=WW1PDV?8[2_1P<d5Q1`P1PDV?9[2_1P<d5bQ1WS1eDi1>3[2bl1]K3[24kg24[
24kg2]d1P1[2002Y4@g71W2Z3e2n1:U1`2X>a12621G\H4n<Y6d89CTBQ3`H9[2eb2a12\1X2e10V84[2Ph2m9_Z1P1[200\
4@g71W2Z3e2n1:U1`2X>a12621G\H4n<Y6d89C:kDS=\;6[2b1VW2V?P:T]15[2c1jW2a>P:3[2Ph2P:8[2S3c;_3hU2k8RT
1b;5[2S3c;_3hU23[2Ph2TH4[2_1`f2TH6[2_1`f2_Fa124[2Ph2QH0:[2d7R7XY2fEk2e2]1Ln33[2_1`f27[2_1a>nW2_G
A^96[2Ph2fFZ10D_5[2:L:2Mo1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F03
7=;0A?T3]?l1f90g4GG315d7S24W12_23DDW2\1^17210524Q3313<^61Y1M94V2241H2212BY2W551S1m1j32[1F02LR283
97B32986F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1e3[2:Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3jOGG315d7c3_23Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_
11g1E\13[2Ph2QH4[2Pa2o6QHP1\20X11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<QR1Q3`HJ\2P1\3@g71W2Z3e2n1
:U1`2X>a12621G\H4n<l7VM`HI\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HK\20R1Y3@g71W2Z3e2n1:U1`2X>a1
2621G\H4Z7c5SU1`Hk1\20j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT
2X5Eo1^D]=`2Y1\202U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:;MG6n20e<QBT3`HbEX2\23U11e1[1@g71<`19Z
3;121R2n1:=G`2`1i3m8a12621F0c9h>4l:Q22W3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2k2\2P3
0[1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2l=2^74c6P5A:<2W3b2U1@U2T10023n2B148d1T=e16]12183A<R29Q2X2a7
X3FKT27_1H74Z21CZ>a42g1f1U83S54[2L\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<S7jJT3`HbEV2\2P30[1@g71<`1
9Z3e2n1:=G`2Z5m8a12621F0\>o94n<Z3b2l3T10023n2B?5^1T=]318R1R2V<X3FKT27X274I`11Cl8o92g14a1]=`2W1\2
3U11Q3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVAU74n<U3m3mJA_2`Ho1\20j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F
0[@P84V<GZ3b2U1d21T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2R2\2k25[1@g71<`19Z3CQ2n1:=G`2Z5m8a126
21F0\H4V<GZ3b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT2`274Z21Co1^D]=`2l1\20j20`1@g71<`19Z3CQ2n1:=G`2X>
a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2j1\2k2a1@g71<`19Z3CQ2n1:=G`2X>a12621
F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2R2\202U11_1a1@g71<`19Z3;1210Q2n1:=G`2X>a12
621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2_1\2010U11o21@g71W2Z3;121W1Jn1:U1`2X>a1
2621G\H4X;e1U3m3FS79CTBAg1G`HbCe>R1\202U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:Q2U3mQ1`HP2\2Q3[1
@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4V<GZ3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274X1Q11Ck9b<]=`2M\2
]4@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4a54h:U2\8fL`HJ\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2SU1`He2P2\2
Y1g1[1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2l
1\2Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e2\
2Y12c10[1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KYG64n<Z3b2l3T10023n2B148d1Ab<]318R1R2d4a7X3FKT
2^21334Fc11CQ91n9[3]=`2U1\202U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4l:Q2U3mQ1`Hb9;c;N\20\4@g71W2Z
3e2n1:U1`2X>a12621G\H4n<U3mQ1`HbC2g14Q1\202U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<U3mQ1`HQ1\202
U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<e7]M`HJ\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<6lT1`H[2\20o2
0[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<U74n<6S3b2U1f2T10023n2B391A52IT=]3183A<R2V<X3FKT2`274Z21C^
3n@P2]=`2Y1\23Y4@g71W2Z3e2n1:U1`2X>a12621G\H4FU:Q2o5n89Cm?d1AAg1Ga>n9P?Y@3X5N\202Y4@g71W2Z3e2n1:
U1`2X>a12621G\H4n<n>MVE`HbC2L\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<n>9CVE`HL\202Y4@g71W2Z3e2n1:U1`
2X>a12621G\H4h:U2SU1`Ha:M\20\4@g71W2Z3e2n1:U1`2U;R3a12621E1\H4n<S7oM`Ha:m1\2Q3[1@g71<`19Z3e2n1:=
G`2Z5m8a12621F0\H4n<Z3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2o1\20P3[1@BT71<`19Z3e2n1
:=G`2Z5m8a12621F0\H4n<Z3b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2L\20\4@g71W2Z3e2n1:U1`
2X>a12621G\H4o;N6]7^M`HR1\20X1S3@g71W2Z3;14R2n1:U1`2X>a12621G\H4X;FN6n2^4^M`HP1\20X11Q3@g71W2Z3;
121R2n1:U1`2X>a12621G\H4n<6lT1`HJ\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<d7^M`HP1\23U1S3@g71W2Z3;14R
2n1:U1`2X>a12621G\H4h:U2V1e6VM`HJ\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<l7VM`HM\2Y1S3@g71W2Z3;14R2n
1:U1`2X>a12621G\H4n<l7VM`HQ1\20R151Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4Z7c5SU1`HJ\202Y4@g71W2Z3e2
n1:U1`2X>a12621G\H4n<SU1`HM\23OY3@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2_7<VM`HJ\20\4@g71W2Z3e2n1:U1`2
X>a12621G\H4Z7c5SU1`Hm1\20R1g10`1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2
V<X3FKT2X5Eo1^D]=`2l1\2S1g10`1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X
3FKT2X5Eo1^D]=`2V1\23O5S3@e711b1DZ3;14R2n1:U1`2X>a12621GU3VE4h:U2V3X4<VM`H3X1\202U11Q3@g71W2<m2;
121R2n1:U1`2X>a12621G\H4h:U22X4l:CVES=Q9Z2K\202Y4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1a>n9I\23Y4@g7
1W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HW2\23U11e1[1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0\H4l:Q2Z3b2n1
m1T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2l1\20j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3
T10023n2=41=d1\@518R1R2V<X3FKT2X5Eo1^D]=`2Q2\2Q3[1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0\H4[<B23S3b2l3
T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2I\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<l>VF`Hk1\2k20`1
@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2K\20\4@g71W2Z3
e2n1:U1`2X>a12621G\H4n<6n2mQ1`HJ\20_1l2@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HN\2W11S3@g71W2Z3;14R2
n1:U1`2X>a12621G\H4n<SU1`HmV1M\2Y1S3@g71W2Z3;14R2n1:U1`2X>a12621G\H4n<j5XO`HV1\22l2[11@g719m1Z3j
1Jn1:U1`2]5S17^7a12621G\H4n:o1i1P4c;dCWCX5XR1N\22X41@g71W2Z3j1Jn1:U1`2X>a12621G\H4n<j5XOUCZ5XR1[
2\2P30[1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5aB4S1W8b3Z3n1Cl3T10023n2B?d1T=]318E<R29Q2j9X3FKT2R2=
74Z21CS=Z9g5;e3c3`2Y2\2Y11e1[1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0\H4h:U2Z3b2l3T10023n2B?d1o
9T3]318R1R2V<X3FKT2`274Z21C^F]=`2S2\23U11_1a1@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0\H4h:U2Z3b2l3T1
0023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2P1\202U11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<SU1`HK\202Y
4@g71W2Z3e2n1:U1`2X>a12621G\H4n<l7VM`Ho1\2Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4a<<Z3V2;f1U2T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2L\2]4@Nh61W2Z3e2n1:U1`2X>a12621G\H4d;Y1a5R2^M`HO\23Y4@g7
1W2Z3e2n1:U1`2X>a12621G\H4FW<jOd1S1_2[2m@V5N\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2n>dC_2`HeJQ:I\
2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HeJl1\20j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2H\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1`HP1\23U11Q3@g71W2<m
2;121R2n1:U1`2X>a12621G\H4n<SU1`HL\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4h:U2l7VM`H>f7P1\2Y1e1]1@g71W2
Z3;14R2n1:U1`2]5j8a12621G\H4n<^AdCWCX5I\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<6lT1`Hm1\2Q3[1@g71<`19
Z3e2n1:=G`2Z5P1l7a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2N\2P1\3@g71W2Z3e
2n1:U1`2c;d2a126217?\H4n<S7mHY4G`HN\2]4@g71W2Z3e2n1:U1`2X>\1426217?\H4n<S7f2oEX5ZBU6L\23Y4@g71W2
Z3e2n1:U1`2g7`6a126217?\H4W<FSU1`HJ\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<S7oM`HK\20\4@g71W2Z3e2n1:
U1`2X>a12621G\H4h:U26lT1`Hl1\2Q3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1
R2V<X3FKT2`274Z21C^F]=`2I\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<S7oM`HJ\2]4@g71W2Z3e2n1:U1`2X>a12621
G\H4n<cCh3f=`HI\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4n<l7VM`HO\20X11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\
H4n<SU1`HN\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4l3h3R3U2l7VMi@f7n1\2Q3[1@b3T41<`19Z3e2n1:=G`2Z5m8a12
621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=a1NJ\2]4@`3V41W2Z3e2n1:U1`2X>a12621GXA
S74n<SU1`HJ\2]4@g71W2Z3e2n1:U1`2@n6h6a12621G\H4n<SU1`HJ\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<X?jE`
Hl1\20j2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4=1d1\@518R1R2V<X3FKT2X5Eo1^D]=`2S1\
20\4@Q11U1]51W2Z3e2n1:U1`2X>a12621GoD\34F`;Fl7VMa<W2U3`6m1\20j20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0
\H4h:U2Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2J\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1S=
\;J\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1YBV6J\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<TOn5`HO\202Y4
@g71W2Z3e2n1:U1`2X>a12621G\H4n<d7S2U59CVE`Hn1\20P3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XH34n<Z3b2l3T
10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2o1\20P3[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\H4n<Z3b2l3T1
0023n2B1=d1T=]318R1R2V<X3FKT2`274^1K1C^F]=`2m1\20<]2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T
10023n2=4?d1\@518R1R2H];X3FKT2X5Eo1^D]=`2n1\20<]2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H40m<Z3b2l3T10
023n2=4?d1\@518R1R2H];X3FKT2X5Eo1^D]=`2R1\20X11Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4h:U2^5]2VM`Hl1
\202g2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0\H4n<Z3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2R1\23U
11Q3@g71K[1Z3;121R2n1:U1`2a6f7a12621G\H4l:Q2SU1`HK\20\4@g71W2Z3e2n1:U1`2X>a12621G\H4n<X?CVE`HJ\2
0\4@g71W2Z3e2n1:U1`2X>a12621G\H4l:Q2SU1`HS1\2Y100Q3@g71W2Z3;121R2n1:U1`2X>a12621G\H4n<PB\@e2_2PF
bEK\20\4@g71W2Z3e2n1:U1`2f1^9R3a12621G\H4n<SU1`HW1\2P1DOg1@g71W2Z3e2n1:U1`2T>20a12621G\H4n<[1^4X
O`He=iBU2H9Ln25M\2]4@l1f3S21W2Z3e2n1:U1`2X>a12621G\H4n<j5XO8WHmBo1\20j20`1@g71<`19Z3CQ2n1:=G`2c1
a9R3a12621F0\H4n<Z3_22l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2N\22X41@g71W2Z3j1Jn1:U1`2X>a126
21G\H4n<V1d>WE`HXR1T1\210X41@g71W2Z3j1Jn1:U1`2X>a12621G\H4n<i13m=WESC1Z5>U:cGm1\2k20`1@g71<`19Z3
CQ2n1:=G`2a6f7a12621F0\H4n<Z3_22l3T10023n2=4?d1\@518R1R2V<X3FKT2X5Eo1^D]=`2K\2]4@g71W2Z3e2n1:U1`
2X>a12621G\H4h:V1Nd7^M`HJ\2=o3@g71W2Z3e2n1:U1`2X>a12621G\H4n<SU1HgGn1\2=c2[1@g71<`19Z3e2n1:=G`2Z
5m8a12621F0\H4n<Z3b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`274Z21C^F]=`2O\22X41@g71W2Z3j1Jn1:U1`2X>a1
2621G\H4i;>Eo3SQ1`HXR1K\2]4@g71W2Z3e2n1:U1`2X>a12621G\H4X<B2o3SQ1`HL\2]4@g71W2Z3e2n1:U1`2X>a1262
1G\H4i;>Eo3V4lL`H8^20X4j?^P2k<WEij17^20X4j?^P2SR1ij1<^20^1i2j?ko1BQ4QN[Ha1kP19^20X4j?^P2C]3QNij1
8^20X4j?^P2Q4QNij19^20X4j?^n1o1Q4QNij13^2cd2Q42^2cd26^20X4j?bR3ij11^29^20X4j?_NnQ1Q4QNij19^20X4j
?^P2m1S2QNij1:^20X4j?^P2CY1S2QNij14^2cd2m1S23^2cd2m1B^20^1i26c?Vo1131k=_<X4o17d1Aij19^20X4j?Xo13
e1_Q1ij1<^20X4BW?en1B3m=WEUS1cG7^20X4j?RQ2_Q1ij1:^20X4j?Xo13e1XP1V1ij15^2_Q3:RX1_98^20X4j?nU20bL
ij19^20X4j?`n1a2]3QNij1<^20X4f8S7f9n3`S1RBXOUCcW1:^20LBh2j?S63Zl2ij1I_2^1i26c?k`1Z>1=0n4c8e50Q=7
[1J?Z;T1dC3V6iCg1_2^19_2j?l1]4[@4h2El7>Z1X1c4]2Y44Jb1^5]6104X3V30b2BT4e1o37]1\92l17KHA?4310]5e6e
?`5[4aAd27_2X4j?Xo1i1_Q1ij1>_2X4j?Xo1U4_20Z7WEUCo?\3k8Z;8_2^1i2j?Xo1YS1?Yj15_2X4j?bR3ij1;_2^1i2j
?Vo17k=PCV2[H]R1R1_27M8i2f8S7a?\2Q1UY1o215Z5j9b1o5;0f9d1AXFC^1g2\:50V1n=W5C>_2_1h2j?nHSo1_:XFcN0
9m4CT4F_2^1i2j?P:bKbI7>P<G[;_:mB]52[15Q7W5DiC6_2_1h2j?bR3ij18_2X4j?Z]2WE?ULSNY5_27684861K2ET15A1
e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1hMU126<4N:j15AZ6>:W11
k115P1E=U1><451A1k91:W1]1n2I<;BM]2904V4R3AH10n1W33c5B\1;>23FB085?:863n3B>T1205\8l5h3Q55h:II312?_
2X4j?YGj3YS1=I7\2Z2n1lKfLRNE_2U18i263[8S7X;iX1S;1313WJg8XS1`Gh187_2_1h2j?\o1US1ij1<_2X4k2i21R:Vo
17TMn5kAmX1:_2X4j?g@m]1X5dHn5VBbX17_2^1i2j?bR3[H]R16_2_1h2j?bR3ij1S4_26Z1Mh1h7505a1:7:406[1K4D15
6271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHa7GG315d7DL7311a1c2D4g2\1f121057Q3313<^61Y1M>V226P12l2h3j
2h52R202o28=J32986FU1OR16Jc1E253Y18K>=_11g1E\1fIi3_26Z1Mh1h7505a1:7:406[1K4D156271IM1P1T111P1015
DV1<;CJ5d4[17=^1T3jOGG315d7c3a1Q1Dl2\1f121057Q3313<^61Y1M>V226P12l2h3j2h52R202o28=J32986FU1OR1Q1
c1E253Y1T1>=_11g1E\1fI?_2l2[1j?JP6]5]4m]1F]3R<dCWCaW1<_2^1i2j?aEg1lW115ZR1Hij18_2_1h2j?RQ2k2cNij
18_2X4j?VG2d\1cNij1^1_2U18e1S16d2`59S7aEQ3\1jFf;c21T6@3<Z1Q91Q206]1H18312U1i6l3AcCm1Y7f9QA?d2W4D
_2T3S1j?cHnS1_4Z4:S;1`41>X1X;bV1\@DT3H_2T3S1f8S7aEk8TNKMKT6:5`?[1f;bV1\@D_2D`2f1H_2R31S1j?PJXT1\
6W10?h<]19R1^<g<0j6m1PAaAd2W49_2R31S1j?bR3g<YHgE<_2T3S1j?\n1Q5SOg<0iIVD`2K_2R31S1j?hX1eEn6@0?532
MU=a=[:Z2l6m1k6=S:MQ?i3>_2R31S1j?i\1fAa2I`3TMmW1Q?i3?_2T3S1j?\n1P7=20LeKmW1Q?i3`2Q2_2^1i263?a79U
1m5X4CS5c3\5f112CM251><^Q1j16b1b1<;157>Na1;_2P5kDW216Ah;W9k233CV6g2A:f5R7S72J2U32T4R1_2X4j?X4Cg8
\5f112CM8166gS1i1Z3Lc1W1c1P5nGPHGb?V>2JX32T4\1_2MZ3Jk7U1GU5X4Cg8\5h1FM816410fS16b1C[1=LNa1;Kc1P5
nGPHGb?R7Q82U32T4O_2^1g21k2c3l19S7RFiEn4V3_7c3;81a3i1n;A]2=k=j;c<U839fI7_2_1h2j?YU2XMij19_2X4f8S
7_S2i1XMfBRX16_2T3S1j?bR3ij18_2T3S1j?Po1aS1of1i3;_2T3S1j?\n1CX71VLij1R3>_2X4j?Xo1gC0d1_8L2e2e1HP
j17_2X4j?Xo1YS1^_1Z;B_2X4j?[G0P<dGP2h4;]1b1Z:WAe1WB@PX1;_2X4j?Rk1P2\1U5b1XMWBaX17_2X4j?YU2a?f=ij
1L_27M8i2j?nU20?532Mi6b1h20U3a;6AZ5X>m1k6=SJi38_2_1h2j?Z@Wb2of1i3F_20G=h1X1]1l8_3@14W1YGYHREBXMT
>Z2V<RN@_20G=h1X1\4m5_3@14W1YU2XMij1T4_260V126FKL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5
d42X17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3Aj2h52R202o28=J32986FU1OR1Q1c1E25
31W1T1>=_11g1E\1WF^3i3_26X11Mh1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7
c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2h3j2h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1fI8_2X4j?
]=P^1SW1gW1QC6_2X4j?`T2QNij1;_2X4j?853fF\]1a3YJij16_2X4j?]Y1Ti1ij16_2X4j?W>Zd2ij1F_2^1i2d:U51m;n
In4m5T26Y1l16\1RS1\73WHi1cP1;_2_1h2j?o;aX1Dk2RS1\7ij1;_2X4d:S4Q1o;PW1Q5_Z1ee1S5=_2^1i2c1V>n;OlS1
VE_L[HR1ZQ16_2X4j?bR3^IZQ19_2X4l3m;``2P2P@_OYK6_2X4l3m;bR3ij1B_27V1i2j?n<m5c\1a6a8b1X2f3\1[:Aac1
W79_2X4j?Yn1\1`3^1kMij16_2X4e9T6bR3ij16_2X4j?bR3c;U_16_2X4j?\R2UP1ij17_2X4j?\R2S2QNij1U1_2MZ3j?V
1X3f7i>4Z8W2Cg1Q1P2TGS2^23oDf1^486V3?73e9X5W6\2g:a4e:k4k48_2X4j?Pm1m3a3QNij15`2U1]A14i1`2U1a1a1g
8`1P4140Q2n1:=X3X>a12621F0\H4l;0[4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^8o;]=`27`2U1Z<e3\1146`2
U1P@\1148`2U1]A14Y:d1YT2o1`2U15i2Z<8G021111;42114Q12h4`2j1NEi1KEF<l1l1bB_>o7O3I762R1410V1X37Y:]6
`4A4]2XAQ3Y1m5Y2c8l7T>7`2U1]A14jX42B`2T107UA14Y1e9NEe6cOb1W1_>n;m[16`2U1c=i3148`2U1S>Y314n;oV17`
2U1c=?Y3147`2U11[A121=`2g1QT2f<a12\1a1\20U=h2R23`2kZ4]11`2d5`250K182M^71P2505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2iO0GG315d7`32Nd1DDW2\1f1210524Q33131
:W15FU1e2=1FBM94V2241P12l2V3\3m18[352R202LR28397B32986F9KOR1Q1AQ1E253Y1;5B>=_1152^1E\1^Ee3`25X11
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V
226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^3`250K1;o>5J0200111;212260171C2]40151V2T
2ENES1K5V1037=;0A?NU2jOQ=2c2DDd3f1210524]3:W1V51FBM>V2241W7U92R202LR28397B32986F9KOT2AT2Y1i32^1E
\18`2hH`2VK^Gig1c5T52`2Y\4>`2>07V2f2l8_3VCP1ml1_M\6l9>`2>07V2f2n2m5_3_9f9VHXKnW16`2`P39CTBY25`2a
f2g[1`2n=2`2Vb48`2TMb2[S2[Q1V5i1^13`2kZ4S28`2k2QBP6]5cR2lV1M6`2U1S>Y3147`2U18j=Y3146`2U1Z<R514:`
2U17k=Y314Y:d1[79`2U18j=Y314m]2`[1l1`2U11_10`1g8`1P41210Q2n1:=X3X>a12621F0\H4h:X2W3P1a1l3T10023n
2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`26`2U1]A14Ri13`2W3^Q53`2W1`A2`2\d2A`2K4QR3h]1_:h@@416Q1859:\2?`2
K4QR3Xh1h@@416Q1859:9`2U1]A14ZQ2\1n307`26`R3b1o5h;]N2`2ad45`2^i2f;h3b[1>a2W1Ji:j4W4[8e[1\I_7n2oL
\:m78a2W18V@c<YV2X6Yb14a2f1dLYV22a2eT3:a2X1m@i2NW2g1QZ1YY1hH<a2X1m@i2NW2g1^=bLc2eV1hH;a2X1m@i2NW
2g1kf2XEZEhIS2a2X1b10[1Z8<ANd3e23NK:=;6g1MZ5m8a12621F0gIW4k:b2l3T10023n2B?d1j:Y2]318R1R2V<X3FKT2
`274Z21C]@P6S6Y7_1P1T2a2X1b10[1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0gIS?b2l3T10023n2B?d1c3V7e1C]318D
218R2V<X3FKT2`274Z21C^F]=`24a2cf4Z5Y16a2W1_@VZ4Y1U?P3a2W1>9`?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1
]2O^95a9g6]32=LEk1=0c30=F?0BA8[29DA463<0514294CHAg1N60V34S6NR1h5E@<1?a4m1X3;3X9n3[2_D94b1a2W1>9f
?6S3[1h1<b511R9S3nA]3n622a9g6]32^8V1CV3M0AL617>\1Y2Nc3R76j8a4m1X3g=[2_D9Ca2W1>P@l6WR22l3a4o50^1O
\?6Z?PAkF9Aa2`1mH[10a4m1P3W3hb1a70_5]20b1R3l1a2X1b10[1g8`1d3e23j1:=;6g1MZ5m8a12621F0QHe1S?b2l3T1
0023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2i1a2X1b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2m1a2X1b10[1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0dU1V3b2l3T10023n
2B?d1T=V1V218R1R2V<X3FKT2`274Z21C^F]=`23a2fEaW47a2X1m@P6g1eZ2^Q17a2X1m@i2V3g1T\32a2eT31a21b2h2b2
D_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S
3R@\1k1j181437OR1S22]13aH:b9Y31g2b2D_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1
;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31e4b29:_112Q22>1?F^220?\27505133
12@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0Q18@3A9C5V5>b11f1a2U1><4221
AR9DBe2T5Mg27P1S3i48\1W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211U3b23@_1j2?U320l2=07334@3Y11S25
T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1h4f121057`2DX3T5m3P1S3R@\1k1j181437OR1
S22]13h8R5h1l8:g6DU2Y315b2I`1hP2o[2m2b29:_15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=
6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31d3b23Z1Ma9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h5
2R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1@b2J;e?Ilo2l7o1_=Mk;f7_77W7[2;b2J;e?Ilo2l7`[17c9[7Lb2
J_5h8a6`3?oR1R2l3?mU1c4R4`>7[8R4h3Ki4f67_7c4k2[2[7Eb2J;85^7a8M]<[5h;]G0l9c6^4Z?i4P2^FSGGb2JDJcc1
T7Y6_CZ1T<T4AQ?9d@Q8\8i1^5_1k2S5l;4b2Jia4dB9b2]V2?eo1d6eDi2a725b2_f1aIe8ZP12b2oX29b2RX1n:Yf2UC^4
d8g2f34b2Z1ZV2Tf22b2Z19b24EDUQ3b1e4Y1h;j1b2k2[1g8`1d3e2n1:=X32W5m8a12621F0m=P=l=b2l3T10023n2B68d
1T=]318R1R2V<X3FKT2`274^1K1CeDh1]=`24b2PU58Z7Lb2JD[2TAT3>YMZ5\6f1g7\@j8b70AD<kT1R7X7?Ok2i2R1S==b
2H1JoU4lCe3Z2_8>Q2U1W6<b2HLX\3k;kAe:\2`27P63b6b23@46=E7b2?U320l275051334@3=:781406U15:590200111;
2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6b9N;j1;i113A9=315V5>d19\1S22:U1><631>
DW2\1Y1<210524`2@313<e2h31Y1M>V2241P12l23_6h52R202LB\128397B32986F981437OR1Q1A?2>E253Y1T1>=_1152
^1E\1h?:b9Y314b2HlV2Pa1k2b2D3[10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;Z1@3K
C5V5>d1f1a2U1><:1d9DX3T5m3P1S3m4T;\1k1j181437OR1S22]13aH:b9Y313b2HlV2m3b2;81`1HZ1A1e320=@538:22Q
1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d21PO5O26<4N:g18AZ6>b11X4U1><451Al3V1:>4j3<e2n2V1NMg2\4_
6W33[472_1\1;>2JC85?:863a4>X15g4\3>YJI343b2Iia46b2I`1\j2XU1nO;b23hl2f121057^h1X:7b2ln1a1U2g1Lb14
c2k2c;_31c22c2mX23c2ki1^f22c2W]22c2Z`46c2k2c;_3jORG5c2k2c;_3Zn32c2cX26c2k2c;_3nW1nf28c2k2c;_3nW1
]U2m@B5c2kc1R6f@dU22c2a[44d2j2c;_32d2Rm31d22d2lX23d2mi1n>5d2mi1n>^5[R22d2[o35d20Vg1e2n>3d2ji1^f2
2d2fg42d2V]26d2oS2X52j3bZ22d2`[45d2j2c;_3mf16d2j2c;_3nW1n>6d2j2c;_3jORG5d2j2c;_3Zn38d2j2c;_3nW1c
<UW2a22d2Y`45d2bX2SU23^27d2W@lj1\d1T>3^23d2kk1g^2Ed2LoW2QJXh1D0I`7g7@416Q1859:Y1=?d2LQR3Xh1P9g7@
416Q1859:4d20kX2T13d20kX28d22[R1TP2b1o5h;];2d2]Q4Dd2LYh1h9OnNeY1T;]3l4k;@416Q1859:Bd2L_`1j7n1g=o
IXh1h@@416Q1859:Dd2LRS2V9gEjd1]3k3g50S7@416Q1859:>d2LQR3Xh1h@@416Q1859:Ed2LaQ1`Q1nNVU1c?]3_1P1T2
R<@416Q1859:?d2LQR3VU1QCh@@416Q1859:3d2cZ4e5Ad2Lnj1RW1bLQ;c@h@@416Q1859:2d2lX24d2Wg1e2n>4d20kX2^
52d2[^24d20aY1d=2d2]\24e2Vg1e2n>3e2Vg1e23e2Vg1eA1e22e2gg12e2bj1d3e20Z1Ma9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J3298
6FU1OR1Q1c1E253Y1T1>=_11g1E\1?e2KQR3Xh1m3j<@416Q1859:@e2KQR3Xh1m3e5T7@416Q1859:2e2`k22e2kX22e2fm
43e2lo4a32e2Zo2f3e20Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3iJP5GG315d7c3c2Dl
2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1X:Lf2JY2jl1Z:]Bf1
21057h3ed1b3j9b4Z2@416Q18319::f2a1Vk2f121057^h19f2hl2f121057^h1U4f2E4?Ma9505a1:7:406[1K4D156271g
11P1T111P1015D:K<;CJ5d4[17=^1T3iJP5GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32
986FU1OR1Q1c1E253Y1T1>=_11g1E\1b3b3R37j9@416Q1859:Gf2E4mk2f121057h3ed1b3h@@416Q1859:Ff2Jmk2f1210
57h3ed1b3h@@416Q1859::f2hl2f121057^h1`GAf2EYR2hIf121057^h1b3R=o11S4D:f2hl2f121057PN]J<f2hl2f1210
57g=aDTFc;h3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1210
57Q3313<^61Y1M>V226P12n1Mc6h52R202o2839J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1k5_C:f2hl2f121057^h14;f
2oR2hIf121057^h16Gf2EGRS1nEXR1f121057a<PIY2Q5P4[5R2[5R4e=[2Cf2EGRS1Wh1f121057a<PIY2Q5^1a2[5R2;f2
hl2f1210524^h1;<f2hl2f1210524^h1n1\FP5f2248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP
11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AV4f1210524`2D5<e2n2V1NMg27P1S3
_6W33V6\1;>2J2@85?:81437OR1S22>N3;\8h?:W8Z1I_21S1f2\200[^19U2j9]O4f121057hR1V>^7W40W9^1916]1W2U2
FE8;JZ5R3f2L=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241^9n6
2R202LR28397B32986F9KOT2AT2Y1i32^1E\1e4f2=>=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X51X1h52R202LR28397B32
986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1m4f2E6=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F
9KOR1Q1AQ1E253Y1T1>=_1152^1E\1^9j516]1_8R1U3;f2hl23b121057^h1m3:f2hl2f121057S]1Z;Bf2]2Zj2f121057
S]1Z;m3[;16]1b9R3;f2hl2f121057kHBoNGf2Jmk2f121057h3ed1b3h@@416Q1859:T3Bg2d5[U1VJ1[2jJ_12[4c1R:CQ
1^>n3e4VH5g2`R3b1o5h;Dg2M0T6X4g3W314ZCal1;V1P3n28V8X3l5V^1@g2M[10[71j9c1\4fHT`1b1o5X8_3n_1=g2Y20
UP3b1^4`1n6L<_3n_1Y;Bg2M]3ab2b;b1P3c2:c1g5\4W45R2QC`M^1:g2LcQ3b1i1V1n2S8d3dGR1g2L<o1h<b94c7k?i2Y
2f3f2d1L=l1\3IN`Kb1o5S8d3Z7Y@e?P3k4o2Q40H=g2Y3bS2cKb1o5S8d3dG\O1>f8j4f20L0;MP1`8505a1:7:406[1K4D
156271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3`:GG315d7c3c2:9l2\1f121057S1HT1313109V10i1N73Q21;:B@<
2;F_126P12^20<`1e1\3S3d22R202n208=J329861DU1OR1Q1_138<253Y1T1>=_11g1E\1Gj<l3n31<f8<g2NS>Y314g>TQ
2b1o5h;Sg1Y4f20M;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4S9GG315d7BP3c
2D7d2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1A=R1Q1c1E253Y1T1>=_11g1E\1X4m80V8
Q2LDZ1f20D4B_R1BWh1f121057]3:W1o5`1W:Y2^<Y2Q5P4[5R2b3e?R1@4163M859:_2DNg2DIJ0XS1T1gk1b1o5]78@`3T
9h47VB\>M6U13LY3c11d1Y2A?g2NS?Y214l_2;V1P3n2]1f7c2`68g2`R3b1o5h;`6Q7`Y18g2M8[:mf2b1o5h;8g2V1g7ai
2b1o5h;QP1Mf20D8>RS1Wh1f121057]3b1o5`1W:h>Y2Q5P4[5R2]E01Q5U3R4f207E;Ma9505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1G;R413BBM>V226P12l2V3S2X1h52[1F02
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^E1X67g2MbQ3b1d5:h;<g2Mh8[1]g2b1o5h;R2Pe1P6i2U2g2E8f10[1g8
`1d3;14R2IT1:=X3Z5>^8a12621F0kX1b2l3T10023n2B?d15b1o5[5Dh218R1`1AV<X3FKY1J2]274Z21CVEW1c8i4`2:g2
N]A14l_2;V1o5h;8g2DkQ3b1o5h;a9_>k3f20D8;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3Q2Z1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_1
1g1E\19g2M8ab2g>b1o5h;mH6g2MbQ3b1o5h;6g2DkQ3b1o5h;6g2`R3b1d5:h;8g2V1YQ3b1o5h;mHY4g4f20M;MS2]7505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1jOGG315d7c3c2D7X1[1\1f121057l1T13131:W1h
2730P21;:B@1:2;b1C26P12Y1b1V3\3S3d22R202o28=J32986FU1OI8Q1C0NA3253F1@S10>=_11g1E\1c?j5S1D6n4f20A
;;2JDi61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2jOGG315d7c3c2Dl2\13b121057
Q33131:W1X1g13Q21;:B@<2;V226P12l2V3Y2R1S3d22k1602n208396C32986FU1OR1Q1c1E253H@T1>=_11g1E\1Q3=k1m
91d1]41;h1S6Q1g2M[10i7QJe9i]1i6b1P33c1K:c1T:]?o2e3Z<_=F082]1[92;HD3Jg2l6kR2T=[2V9b19m1@0630U1FA:
S11605T:]62Eg2Y20fL50R4ZV1XC`5;V1P33j28_;`6l@`HV2@g2N7k=Y314l_2b1o5\10X9Q1^>^:Ag2ca2l@b1h2063m1A
:\10Z:R627Ag2M8fKd9_^1]=b1P3Q2A:]1[5n4oHTT1Hg2N]A14^R2j1b;0:V1R5L8T1R4S1_2MCE;QP1RM7g2`R3b1P3n2]
1Z:Hg2M07UA14Y:Y20R3fb1Q;[2b1^2Ac2:g2P9`6^BTT1:g2N]A14`]2[2b1o5h;Bg2M07k=Y314o:lT2b1d2300T3]1Z:>
g2N\=P414l_2b1P3n2]1R1W9`6`5f20D62512Ma9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1
<82CJ5^45V1037=;0A?JY2jOGG315W7<`32c2DDW2\1f1210524Q33131:0V1P1Q1S31FBM>g1>241P12W1d1V3\3h52R202
LR28397B329526F9KOR1Q1AG9E2534T1T1>=_11522[1E\1k5b?1\4k17g2`R3b1P3n2h;ZDBg2V1e9Q6ZQ2a12\1n3U9b1o
5Z110X9Q1Z1U1g2M0Z<h2Y214^:_1i3:l2S8oAUKa70:U10P3c245Z18`7MCQ1`6m7n3VMh3i2=g2j21YJYU2b1R2l3Oh:dT
1[<a:7g2T7[k2b1o5o9h1=g2MoKd1Ee6c\1m?b1P3c2:h;<g2N]A14l_2b1o5h;`6X>ZN9g2`R3b1P3c2:h;Tm18:g2MbQ3b
1o5]1Q54S5V2=g2NS>Y314l_2;V1o58T1Z:;g2N]A14l_2;V1o58_;6g2TP3[2b1o5h;9g2M8k=]c2b1o5h;mH9g2M8\LlT2
b1o5h;mH9g2MmIdW2b1P3n2h;`67g2MbQ3b1o5h;Q2>g2gd1Q6\AYFb1o5h2o8`6_FX=R5d8;g2`R3b1G64m2Z10Ah;>g2NS
>Y314Y:de1_2]=;V1o5h;9g2M8_81gh2b1o5h;X4f20DA22J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5
d4[17=N?T3jOGG315d7W2[1c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E25
33U1T1>=_11g1E\1Y?1k2P1U21o3?6g2`R3b1o5h;`6@g2]1`8ie1UIa9b1V5B5h;`6j1ZGm?^4Ig2MZP1n:Ie5P=a3jGd40
LE;1Cb1o5h;U92MPCi2QG]3f20K10:o>5J0200111;212100400171C2]40151V2_65V1037=;0A?NU2jOQ=2c2DDd3f1210
524]3:W1V51FBM>V2241W7U92R202LR28397B32986F9KOT2AT2Y1i32^1E\1^E8g2`R3b1d5:h;`6Xg1_3f20K=o>5J0200
111;212260171C2]40151V2X4V25V1037=;0A?:i2k62kHQ=2c2DDd3f1210524]3:W1V51;:BM>V2241W7U92R202LR2839
7B32986F9KO:i1AT2Y1i32^1E\1k4cFV1@g2MVE]_1b1ZKb1o5n6i4b=KP2Z1i7[2Dg2I3<UQ3:W1o5h;WU1h@@416Q1859:
Kg2I3XBiMY5g4]W1:W1o5T3l1f6WU1b3_1e;@416Q1859:_1g2Mi5f12b?CT>f31nAVB32FKb1d1o2W3Y8b1GQ118KZ1P17:
h;b8j6T9G`4]4492A8m;^7P6HMg2TOX:l2X5SCT2Y9U:_6c1b1f2X3W9W28^>S1j2k=[=^1Kg:2X28U2f1g20b100U5k2n2n
1i@^3;=2EQ3_O[@P;b1X2o1f1V13R2g433?=2E7W11120011122W2m261oL37hJ5Ng2NP8V3b3b214b`10eCX7Y40`10S1W3
F9BS2\1W8^?h6W3cM1S8Bg2Y20_NTL\2`Gb;b1o5b3U8bInD\1<P;`2g1g2X200lA_9Y1b23\2b2k112Qg1d2b1h2V3T7l31
DX=b4AZ@=00_3U92285108>5><5o2W2P392Na151<J]1g2M07h7P6[314n;E7]2^1Na1A;eNZAb;;0U1\19X48d3f4O>?T1Z
58g8l1]2mJo1b6K1\16g2Sl1\V1b1o5h;7g2`R3b1o5h;V5[O6g2`R3b1o5h;bg18g2b:mg2b1o5h;h:_7Cg2IaP1TQ2:W1o
5h;WU1h@@416Q1859:7g2`R3b1d5:h;mh18g2[2TP3b1o5h;n`116g29VR3b1o5h;6g2\6Sl2b1o5h;7g2`R3b1d5:h;Wh16
g2`R3b1o5h;W=6g2`R3b1o5h;Wl1;g2D9]A14l_2b1o5h;UE:g2NS>Y314l_2b1o5h;7g2`R3b1o5h;[^106g2`R3b1o5h;Z
h1Jg2M0Y100]:P5B14V>IS5gk1b1o5h;jABV7YF_1`9W1LEg2I`i1UX1:W1o5h;WU1Z3h:d2@416Q1859:6g2SB\`2b1o5h;
Fg2E8;`9c1l514m>mS1]3bI;V1\1b48_;U]1T=R67g2Sd1\^1b1o5g2P9`5g24:1108;E1T2A1?F^220?\2750513312@3=6
3@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26Y9CC;2230;4N:02FQ13A9C5V5>b11f1a2U1><422
1Al34P5D7:W1]1a4BMg27P1Q2B>R3f1e1W33[4KN\128_1B<?:81437OR1S22>N3;i;2S3T9:`40H1W3G5I@n1119g2Qm1c4
W6Z@W:b1o5h;Hg2]1W`1i4Q4>\:Q7X1NhCb1o5h;V5[HDg9g1m3l1Y46X<:g2g2c;_3d`2b1o5h;f>bA7g2ha2g@b1o5h;kF
7g2U<Zf2b1o5h;]G;g2M0]A14o:lT2b1o5h;:g2mf2b;b1d5:h;T_1]94Ng2DX<o8e2C8T1i8l4a3e4`5k<^Ob1o5i5i1Ba3
c?`1i1`3P5>h9XBZ1@g2M8e5i2f2_7Pd1n>b;b1o5b3U8XGY29g2N]A14l_2b1o5h;o3f20N72Ma9505a1:7:406[1K4D140
040271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3j1a1h5
2R202o28=J32986FU1OR1Q1c1E2531W1T1>=_11g1E\1W2g2EP2[1g8`1U3>e2n1:=X3Z5m8a12621F0k9i?U?b2l3T10023
n2B?d15;V1o5[5g2E18R1`1AV<X3FKH[12]274Z21CR;i8a2o1Z5g2Z3`2236g2ho1gR1b1o5h;Fg24?eIZGd@W1]24fA1a:
b1o5h;d63W5XZ10H1>g29S1GZP3b1o5T8c3lc16S4?;<g2A2ol2k4b15i5h;T;:d5Cg2IfQ3:W1o5h;dFb>h@@416Q1859:6
g2k`1da1b1o5h;6g2`R3b1o5h;P>8g2f91ULal1b1o5h;6g2`R3b1o5Oh:9g2`R3b1o5h;P[1g4Z9U77g2Mda2m?b1o5h;a4
f208738;MV3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1T3jO:<G315d7c3c2Dl2\1f121
057l1T13131:W15P51FBM>V226P12l2V3\3h52R202o28=J325386FU1OR1Q1c1E253Y1T1>=_11g1E\1G:Z2Bn:^6o3>:`1
2i3f20DDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131
:W1V51FBM>V226P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1=g2QX1^7ob1b1o5h;S108ee1o61X
1g2E7\1_NRf1P3]4_2c1b1k1S4b3U8`<@2`4b5Y2=]8a<?^1AU74E_1>6BAl15e105i3f20M;Ma9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o
28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1>g2N]A14l_2b1G;m2Z10Ah;;g2NV;V614l_2b1o5h;WZ1j3f20Y12Ja9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q33131:W1V51FBM>V226
P12l2V3\3h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Bg2M8R10[71T:_d1c=^<b1o5h;mHKTFZ@7g2V1YQ3b
1o5h;oH=g2M?ORP3b1o5h;Sd1^3U1:j66g2`R3b1\5Bh;<g2a9dW1Ya1b1o5h;V8\Eg7j7j9Fg2EJj7b3_<Y3]Ba4Y3o2[30
j1US1b1o5h;h82QOe57g2`R3b1o5h;_9n>7g2M]d2T=b1o5h;6g2\Z1Sh1b1o5h;?g2N7h?\114l_2;V1i55m3j7]BGg2N]A
14P6Q4d5MKa<1fa1b1o5[7\4`?\6[5Z<Z1S17g2`R3b1o5`3W8WF6g2^d2Q>b1o5h;Jg2IZV1[k1:W1o5h;WU1EIR1E[6S7@
416Q1859:5S1Ag2_Ce;d3e3`W1^Db1c23W3h;k@b7RBZ2i:7g2gCR=eQ2b1o5h;<g2N]A14l_2b1h4V1h;m8_26g2`R3b1o5
h;VEP5f20K=Ma9505a1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2jOGG
315d7`32c2DDW2\1f1210524Q33131:W1P1U41FBM>V2241P12l2V3\3h52R202LR28397B32986F9KOR1Q1AG9E253Y1;H>
=_1152^1E\1d5f20K1072Mg6i2505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1K5?F
037=;0A?NAc1jOGG315d7`32c2DDW2\1f1210524Q331201:0V1V51F89M>V2241P12l2R2S1S25R1m18a32R202Ln138397
B32986F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1j4c@1l2:g2N]A14ZW2a8b1o5h;?g2M8e5i21gh2b1[4c1T9MCQ1^>6g2Mb
Q3b1o5h;k5f20D6=M]2^2Y1DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037
=;0A?h1[1UDX3i1a6GD2315d7`32h1JDDW2\1f1210524NR23131:W1V51FBM>b12@241P12[1`1V3\3m18a32Y1H02Li188
397B32986F9KOR1A?AQ1E253Y1T1>=_1152^1E\1G]1e3b?1\1]2Lk1h3f20K1;`1^=5J0200111;212260171C2]40151V2
_65V1037=;0A?T3k5c7\4m=Q=2c2DDd3f1210524]3:W1g34K391FBM>T1Q1241l2I`3Y2k62R202LR28397B32986F9KOT2
AT2Y1Z3>2^1E\1o2Y<1R6Q1g2X200fL2X5j\1WAb1o5m3R33n3D=k;a5Ad@40e<2>5G_6P3F@3Dg2D`b1UKn:U9b1o5h;QLg
1V870i@1T1Fi1X2Fg2ISQ2bP1:W1o5h;d9X5YF]8Z8@416Q1859:T4f20Y1Ma9505a1:7:406U140K4D156271g11P1T111G
8015DV165;CJ5d4[17=^1T3b7WHGG315d3o3c3c2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3\3h52R202o28=J329
86FU1OR1Q161Z1E2403O9T1>=_11g1E\1\FY1Jg2j1UGS1?l1l=?R1W:0f3?1l:n6X1^AX3b1<b5h;lB]5aP17g2`R3b1o5h
;PV1PC7g2^1Ti1lW1b1o5h;Hg2D8no2c1b1d5:h;n9i4aAS2Y1i1]1S8n71\16d4:3W4f20Y1J2a9505IG:7:406U15K4D15
6271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4UGGG315d7c3=U2Dl2\1f121057Q33131:W1V51FBM>V226P12l2V3P
2[1h52R202o28=<=329832FU1OR1J661Z1E253Y1T1>=_11g1E\1Og2Ii49Tl1`8\:k;c1:DBR5A:h;XGk7R6V6a:@416Q18
59:g46g2`R3b1o5h;aQ18g2k8di2b1o5h;X?Y_19g2m`1X3_;SAeAb1o5h;Gg2l4SY1R2T1Q5l4T5e:X1TFb1o5h2S4k4j6^
1W62ZJ:Jg1h2KC5`23^2j7]7\1\22e48TAk;S6b2T2T<U1\2G`2g1R4f1]3e3R1AGA[3l3m1P1411112000m5h4P1P5h4k6U
Jh5T1k2h2KC5S5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?^G\2G\23AU1R4Z35W1;KY1>3?181R1A5?16092X3j5E:611
1210Y2^34i5S127T21Z1W36Y1IU1V4Dj553PDl4KI:T1h2KC5S5S9j2b:f:=_Z1m8S75X2n2\1n78D>IDH7611122h@hR1Q3
2j6i2h2KC5S5S90U13_11d4\223n==_Z1U1a53<4_1Z3g30223L62293746]1:6>D32I??o62IFS12E251411112000A6o44
m63[21Z1^3Y1k6X5A53PD`1Q5:`1g1h2KC]4R@R:_i1841`1R4f1G_2]11O>8CR1?1N092k8X18610h5]7E^11l5g5E3g7P>
514607I12d97h2e1\d31122Q1h2KC5^b1kNf<Z3`1T1Y1R118\2T;1122hKDR9T<514V174g3E\5i1h2KI^?3a1j;8T13j7=
c;kNg6@4U1]75W128KY1>C181=DA5?992i9C1122A[5]9k4Y1V6DX5A5oDEQ5Q1h2KiMZd1f<f1In2L1^18Q1T11;CQ8W2@6
2l=hS1514607I12Y1h2b100U5k2n2hB^3;=2EQ3SHXB`Kg433?=H7W1140011122W2m261oL37\1h2b100U5k2n2n1i@^3;@
g3SHXB^5l@T5g433?=H7W1140011122W2m261oL37hJ5c1h2a11b2Mn5a1e516[5Y2T4]4e16i4kFU1V@>i2YHl1j233MH7W
11611122W2R1j161_7g7U3^9QDU12o6b1h2a11b2Mn5a1e516[5Y2T4]4e16i4kFU1V@>i2YHl1j233MH7W11611122W2R1j
161_7g7U3^9QDU12Z1h2a11b2Mn5a1e516[5Y2b8e1P5kFU1V@>i2YHl1n23f1_11611122Z3c9g7U3^9QDU12o6[1h2c10U
52g5n1Y6a5W6T2;=2k2K_2l2fBo49j16e8e7Y:`1W8n1g4G=P1b162W2m261X6c:WW1Y1h2c10U52g5n1SBT2;@k2K_2l2Jk
AY5Q2e8e7Y:`12T82k1_5=c262U561X6b36i6U1QV1Kh2c10U5j5WF;X4M_LQ2VL20R:g4G=P1b162W2m261Th1P1h2c10U5
j5T6R@;X4MY5kAY5XN20R1o8g4G=22]262U561k96Q^1=h2VR3Z92i75Ka162\51R:a5i24830DE21Q22761?U320=@5028:
22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g91G;223<4N:0S1G3A9C5V5>b11f1^2
2U1><4513=\1_2h3\1D5<e2`1]1V1=@Mg27P1^2D^4224e1W33R4S2FE;>2J2@85?:81437OR1S22>N355T71P4m<:b9I_21
U6i2484Z12S211661?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1
S2c221D02a3CCY2U8:a46g9I;26<4A<:0k13A9C5V5>b11f1a2U1><451AR9D5<e2W18]1T1139@M1e27P1g15N6^4224e1a
2E3P3U3\1;>2J2@85?:814207OR1S22>N3018UH:b9I_21k5i248_121FZ1A1?U320=@5316:22I75051334@3=6D140411d
15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1W81G;26<4N:0k13A9C5B_43>b11f1a28F5><
035130<8i8D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N355U70`7S2h6@:a21n6II8BI1W5i248_1
2S2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`
3f4I;26<4N:0k13A9C5B_43>b11f1a2O5><0351A8i8D5<e2n2V1NMg27P1W2K_6W33V6\1;>2J2@85?:81437OR1S22>N3;
UH:b9I_21k4i248_12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3
R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N35
5UH:b9II8\11c4i2=_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a
3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^4P2b9\1;>2J2@85?:81437OR1S22>N3;UH:
b9I_21P5i248_12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R
=6g91G;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N35
5U70n@:b9II8\11e4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a
3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6W33V6\1;>2J2@85?:81437OR1S22>N
3;UH:b9I_21U5i248_121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a
3a3[6f66g91G;223<4J3360S14B3A9C5V5>b11f1a2U1><45130<R9@35<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:8
1437OR1S22>N3;T71n@:b9I_21h5i248_12HZ111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:
12O8CK;<;C3`1^1S2c221D02a3W1Y2R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<Hl1W18BJT11==2M1e27P1g
1[1;R42m1d2B3V6\1;>2J2@85?:341437OR1S22>N3018UH:b9II34W1031j4i248_121Q2A1?U320=@538:22I75051334@
3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2
n2V1NMg27P1]1e1^42m1W33V6\1;>2J2@85?:81437OR1S22>N3;UH:Z8W1I_21\5i248_101HZ13=1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1>
<451AR9D5<e2n2T11NMg27P1S3^42m1W33Da5\1;>2J2@85?:81437OR1S22>N3018dG@:a2h5W1II312W1031V7i2481]10
11FZ111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><;C3C2I^1S2c
221D02a3CCY2`3d4:V4:6g9I;26<4N:0k13A9C5V585b11T1Aa2CA><451AR9D5<2El19M8BJT1139=2M1DP27P1g15N6;k1
I\12m1a22:243D[2Z1j1\1;>2J2@85?:3414207OR1S22>N3018e9a1Dn1Y::o2b6II8W1031k4i248IE011Q2A1?U320=@5
38:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0Z1@3A9C5V5>b11f1a
2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21o4i248IE01S2A1?U320=@
538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6g9I;26<4N:0k13A9C5V5>b
11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1W33V6\1;>2J2@85?:81437OR1S22>N3018UH:b9I_21e4i2=_12S2A1?U
320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b
11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42m1b9\1;>2J2@85?:81437OR1S22>N3;l;X<:b9I_21h4i2=_12S2A1?U320
=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b
11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3018l;X<:b9I_21n4i2485Y121Q2:61?U
320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b
11f1a2U1><451AR9D5<e2n2V1=@Mg27P1]1e1^45j1W33V6\1;>2J2@85?:81437OR1S22>N3;W;f3V9:b9I_21V5i248_12
S23661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4
N:0k13A9C5V5>b11f1a2CA><451AR9D5<e2n2V139@Mg27P1S3^42m1W33V6\1;>2J2@85?:814207OR1S22>N3018W;m<:b
9I_21Q5i2=9U12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=
6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;o;U<:W4@
416Q1859:U2I_21i4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a
3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42BZ1W33V6\1;>2J2@85?:81437OR1S
22>N355UH:b9I_21j4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2
c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6W33V6\1;>2J2@85?:81437OR1S
22>N3018UH:b9I_21j4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S
2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1]1e1^422j1W33R4S2\1;>2J2@85?:814
37OR1S22>N3;UH:b9I_21m4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`
1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1]1e1^422j1W33P3U3\1;>2J2@
85?:81437OR1S22>N3;UH:b9I_21f4i248_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8C
W1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^4P2W33V6\1;>2J2@85
?:81437OR1S22>N3;UH:b9I_21b4i2=_12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<
;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437O
R1S22>N3;UH:b9I_21l4i248IE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1S2d21Ja3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3^42BZ1W33V6\1;>2J2@85?:814
37OR1S22>N3;UH:b9I_216i24Qg3X53Sc17i24]S121gh23f4f22I=Ma9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2b4P2h52R202L
R28397B32986F9KOR1Q1A10NE253Y1T1>=_1152^1E\1S3i248_10Jn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5d21Ja3a3R=6i9G;j1;k13KC5V5>d1f1a2U1><:1d9DX3U4Nm3P1S3g93V6\1k1j181437OR1S22]135[H:b9c18\11h2i2
=_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S
3R@\1k1j181437OR1S22]13aH:b9Y31>i2GQR3Xh1h@@416Q1859:m2i2=_1031c2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3X452`;\1k1j181437OR1S22]13aH:b9Y311i
2o1j2b20[1\7Z1`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318E<R23D1012U;X3FKT27X274Z21C^F]=`
2a2j2AP20[1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6k3e@b2j31BA0023n2B?d1T=]318R1U1L3D1012i2[8h1_1FKY1J24X
274I`11Cb8>1h3a9R8>^11Z3`2j1j2]2a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R211D10Z;
X3FKT2g3V2o1l6;U=]=`2o1j2c2[1c6S2`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=Q2IA18R1R23B11041S
;X3FKT2`274Z21CU;X;]=`2`4j2N0c1[1g8ANk29>e2@C>71072=B1A1Q1<@[3E41Q14m1b5W1a12621F0P5P2g9jDP2U1P1
a1]32;1E<0023n2B68d1>093?IF17:1b1FT280041Z1HAS1CL1140V218D000183=BMH1021h4\6Q1V2FKT27R13Q174[1N1
CX6>g1S3X1a9S6g1m44>_1P1_2j2Oc1[1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0kX1b2l3T10023n2B68d1]1X2S7
e1CL`218D01183n13D];X3FKT2`274[1N1Cl<a9]=`2Aj2k=h3U6_^1m?kP110ZNl2]3a8f4j2Bn3n1j2Ka1a1g8`1P4140Q
2n1:=X3X>a12621F0\H4l;0[4b2l3T10023n2=4?d1\@518E<R23D10Z;X3FKT2n5o1X7U=]=`28j2PV2Qa115110c1j2]2a
1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1^D]=`2f1j2]20`1g8`1X4Q2n1:=
X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R23D1[;X3FKT2n5o1^D]=`2i1j2]2a1g8`1X4Q2n1:=X3m<0Y1a1262
1F0\H40X@b2l3T10023n2=4?d1\@518R1R2H1[;X3FKT2n5o1^DZ50Q8`2l1j2R1`1[1g8`1d3e2n1:=X3Z5m8a12621F0UH
65X@b2l3T10023n2B68d1T=]318R1R22E];X3FKo14`274Z21C^F]=`2e1j2]20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2
l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1lBa1]=`2d1j2]2a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=
4?d1\@518R1R2H];X3FKT2n5o1^D]=`2g1j2c2[1g8`1d3e2n1:=X3Z5T5h3a12621F0UHe@b2l3T10023n2B?d1T=]318R1
R2H];X3FKT2`274Z21C^F]=`2g1j2b20[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2F1];X3F
KT2`274Z21C^F]=`23j2Rg31f1j2b20[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2H];X3FKT
2`274Z21C^F]=`24j2c:`\3cS1i1j2a21[1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T10023n2B?d1>e<]318R1R2H];X
3FKc1@`274Z21C^F]=`2j1j2b20[1\7Z1`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2H];X3FKT2
7X2334Z21C^F]=`2f1j2c2[1g8`1d3e2n1:=X3Z5m8a12621F0bHX@b2l3T10023n2B?d1T=]318R1R2H];X3FKT2`274Z21
C^F]=`2d1j2]20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2H];X3FKT2n5o1^D]=`2W2k2\1
X7o2h6@l4I]4<g37Cm3Ac5Y@]7j>61]3E27JI4EH0a1l2X1i6i8LX2i1816261j9]6Ah2Y7JT6@?05m3P8LAY2^7=831121a
1P1W2k2\1X:On1D\2h2Q9g37C_4`4Z1YV1061]3E27J^2a1l2i4m1Z=f12816250000i9P2\4Z3^3n3X5S2:;^:f1EA2e9=8
3141Z10311D92S1k2\1X;]222\2j?C_4V\161S42R1gLD25000iR1;g9F=X1W1_:54c1S1Z2k2HCZ6K@j1e84^55k2R6i:iD
2f12o4@a5V5AMR1D9b6h<?1?g5e2M625000f2n412g3V3\5_1Y1Y1b1b8=0El2b2g45d1>c39:U1]1R416;1?[3U1k2HCkD9
fEU\1]20a1h3gAa31625000VDl1m4S5X2?0b3a8f2Z2m2R4141l2P1k2HCZ;d1Kn2d8QU1Xa1[41961?n@^@a1c3_9R5e4=8
31121a1Z1X1k228<C<k9P5U:UW17W2EV18Dd;Z9WI95000?d53V6S5j@?d<O_:31121I5k2Wa3g46_n1n4l2:30Z112Q2276
1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0`1:3A9C5V5
>b11f1a2U1><4221Al3U5DBe2T5M\1Z17P1]1e1d448U16i1]13W5NFE28_1B<?:81437OR1S22>N3;W;A[<:b9I_211V7l2
:4DE1T211661?F^2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^
1<Y2F3a3CCY2W389M0P3::5P10IX10=<:6W3Q6W1;260;4<4<:0I24>:3A9C5V585b11f18X2U1><4221AS3a4\1DB2b29o3
JM1Db1=7P1g15U1Q3b14<X1T2<7843W5N\128_1B<?:341437OR1S22>N3018e9a1AQ2^6V2c1:T1j1b6IP1^111Q5l2:3[1
12Z1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6Y9W1;2230;4N
360Q1>:3A9C5V5>b11f1a2U1><4221AR9DBe2T5M\1Z17P1]1e1i4^16i1]13W5NFE28_1B<?:81437OR1S22>N3;i;c4g7:
n8CI_211k2l2:_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:
1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31j4l2:3[112Q2A1?F^220?\2750513312@3=63@140411d15:
2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8DW1;2230;4N360<D1G3A9C5V5>b11f1a2U1><4221AT5m3DBe2T5M\1Z
17P1S3d4c16W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211o4l2:IE1T2A1?F^220?;P2750513312@3=63@14041
1R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6Y9W1;260;4N:0<<24I3A9C5V5>b11f1a2U1><4221AT5m3
DBe2T5Mg27P1S3d44e1W33W5N\128_1B<?:81437OR1S22>N3018i;[<:b9I_211g4l2:3[112Q2A1?F^220?\2750513312
@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;2230;4N360Q11G3A9C5V5>b11f1a2U1><4221
AR9DBe2T5M\1Z17P1S3d4c16W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211j4l2:IE1T2A1?F^220?\275051331
2@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6Y9W1;260;4N:0I24I3A9C5V5>b11f1a2U1>
<4221AR9DBe2T5Mg27P1S3i4e1W33W5N\128_1B<?:81437OR1S22>N3018i;[<:b9I_211_4l2:_11T2A1?F^220?\27505
13312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;2230;4N:0k13A9C5V5>b11f1a2U1><42
21AR9DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211^4l2:_11T2A1?F^220?\2750513312@3
=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe
2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211d4l2:_11T22761?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66Y9W1;260;4E8360k13A9C5V5>b11f1a2U1><4221AR9DBe2T
5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;_9Y2[<:b9I_211k4l2:_100T21?1?F^220?\2750513312@3=63@14
0411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56Y9W1;260;4N:0I2N3A9C5V5>b11f1a2U1><4221A
R9DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3018i;[<:b9I_211m4l2:_11T21?1?F^220?;P2750513312@
3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6Y9W1;260;4N:0I24I3A9C5V5>b11f1a2U1><4
221AR9DBe2T5Mg27P1S3i4e1W33W5N\128_1B<?:81437OR1S22>N3018i;g:c1:b9I_211_4l2:_11T2A1?F^220?\27505
13312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4N:0k13A9C5V5>b11f1a2U1><422
1AW5j3DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211e4l2:_11T2A1?F^220?\2750513312@
3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6Y9W1;260;4<4<630<<2N3A9C5V5>b11f1a2U1><4221
AW5j3DBe2T5Mg27P1S3_6W33W5N\128_1B<?:81437OR1S22>N3;i;[<:b9I_211l2l2:_1j2?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;5d1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]1
3aH:b9Y31l2l2:_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1>
<:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31m2l2:_15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1
<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13i@g7:b9Y31n2l
2:_15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3
P1S3g93W5N\1k1j181437OR1S22]13i@W2_5:b9Y31l2l2:_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6Y9W1;j1;S1G3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31R5f25:12GB1T2
A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6Y9W1;260;4N:0k13A9C5V
5>b11f1a2U1><4221AV4f121057`2DBe2T5Mg27P1S3_6W33[4KN\128_1B65?:81437OR1Q1Q12>N3;M[5R2\32X<:[3V6I
_211>l2?f1no1W1nh13W5^Q1W1V21X50:l2?_?=ga1W1nh13W5SY17l2UR2W1]2`f13W56l2UR2W1nh13W58l2?eQ2W1nh13
W5SY1V6l209IE00T211661?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><;C3`1
^1S2a3a3W1Y2W389M0P3m1R20=<:6Y9W1;260;4A<:0I24>:3A9C5V5>b11f18X2U1><4221Ae7\1DBe2Y4JMg27P1g15U1Q
3b14<X1a2E3W5N\128_1B<?:81437OR1S22>N3018e9S2Q2e8c1:T1]8IP1^111o2l209IE0i2?U320c28=07334@3Y11S25
d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]
13aH:b9Y31n2l209IE0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U
1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31m2l209_10i2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6Y9W1;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93W5N\1k1j181437OR1S22]13aH:b9Y31o5
l2095BF0[2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2
:1::57H0R20=:1:6W3a4_1W1;\1=;k13KC5V5>EL1=7P1V2:CA><:1237;l1i4k16DE=Q1R19MQ3JQ1Bb1EP1S3W2`4n23V1
i1V2E8I2?k1<]1521437OR1S22]13k4T1OP3i8j14]371321[4V5T3031[2l20?d4F^28:e1=O33<83f13T18<:05118M094
^8o2j:]2[7K7H0R20=:1:6Y9W1a=;h1j1Nm137R7k1o1T2_?_73P3V2Ee1l3b=j;j1b396m5l20?J70Q1j18812>4@13MICe
1=<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1
;W13Q1W5^4=V2;J;3;1LH4<564d12537>@h2Q2W1S1Go1T2Z6c5`3Le3l23:A]1EI\1Ee18?c1MA<c:=P132<246L4c2:0o3
6K;Y2j1S2^1626U1W3Be4a18n1n2l209_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y9W1;j1;
k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3W6_33W5N\1k1j181437OR1S22]13aH:b9Y317l20TR2W1nh13W5f3n2>JZ1LT6
C22CS@n8b5d1kGUAX3a14@48LP1h2m1K5R12T3850;A34T13I@249Z52>12IB:3@K8@630_502245243\22:5l2Z1:J2V2;2
16<]1;W18R1[5<>Q15338929E1X2U4Nd3l3In22^98BD0O0R5n28P1<10_29?U320=@538:22I=07334@3A24?1S257?L15k
1P1K:]1CW1<;C3S5a3a3d2LGZ<6V92=I;2;1Y1;k13A9C5a4D>d12c18h1?S11>477101AR11;D2_1;m4D[1l1`1BEZ2a15U
2P1m14P1FZ8E3k5:K5:J2MO8A814207OR1S22]13;T3R32O1^6AS8\123:b91W31JR5n28P1<10_29?U320=@538:22I=073
34@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6V92=I;2;1Y1;k13A9C5a4D>d12c18h1?S11>477101AR11;D2_1
;m4D[1l1`1BEZ2a15U2P1m14P1FZ8E3k5:K5:J2MO8A814207OR1S22]13;T3R32O1^6AS8\123:b91W31J]2n2Y1=LL[:S3
h5AKb?a<VS1g11C4U1P1b3KY1\1V398A3:N3I@2>f1o354\1:DT196o57=3]660<5U4l1;Y16R1[5<>h192T13h>IJZ22R94
8Z3j6n28P1<10Jd19?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46V9@I;2
;1Y1;k13A9C5a4D>d12c18X2S11>477101AR11;1B2JD;m2`1>DX12l1`1B=334T1P1=2>A5NV1P1[1;512I6;:DFN630l2c
22245243k532116D5:MMI58A3414207O@AA56T129S13f2C5R32O1n1_4A2P8\123:k1S1b61a18\11Jk2n28_10i2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3m4i43V6\1k1
j181437OR1S22]13aH:b9Y313n2Zl33i2n28_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1
;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93V6\1k1j181437OR1S22]13aH:b9Y31R3n28_1Kn1?U320l2=07334@3Y11
S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3g93Da5\1k1j181437OR1
S22]13aH:b9c1312\11Nn2T2?iP11S]1_3TDV1iB3XBn8Z6i280l45;1Y1b2U2m2c1Y1312T5n28110EG2EZ1;51e320=@53
8:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<f55O26<4B;:g107AQ68>b11=j3U1><4131A\1\1R
19W1>216c3<e2`1]1V1NM\1Z1\4_6W33[472_1?6E;>2JC85?:3463Z2Q1T1>X15g4b2I>[3I94?c2O2U1d4b8LR2I312<n2
=`1Eei33XB`G\<312:n2:Y2Sk2aN3[4fFSK8`3n289U10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3
R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DBe2T5m3P1S3g93V6\1k1j181437OR1S22]13[<S1j1n6BS1@:a21@R1@416Q185
9:U2Y314n2Zl33WK9n2`Y3iB3cY155a31:n2ZH`2bg1l=nK3f<l6oE9o2<5fo3oU131m593o2<lo39o25Um36f2GYO[71S5f
285==Ma9505CM:24:406U15J0200111462002260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c
2DDW2\1f1210524Q3313<^61Y1M>V2241P123>5S2c6`4W12[1F02LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1ET
17a=k21Y2b4^4f2856D20I101\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AXOGG315d7c3c2D
l2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1Y>O168:IV16o21
l4X31@P4f28<D2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AXOGG315d7c3c2Dl2\1f121
057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1Y>>o>@5o2YP4m4U[1f32o2
YP44o2YP4\6l^14o2U8Sh3Ye14o2Yn3o1d3<o207^9\A\1X8YQ1dG_R1PKlE:o207jJ0\>bLe^1^;PKAo2073R2c;V2X1_9]
>fDk7Ik]15Y1n9l4f28C=Mg6i2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A
?`2CjOGG315d73\32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6m1j32[1F02LR28397B32986F9KOR1Q1AQ1E253
Y1T1>=_1152^1E\1l8a<3o2YP4SV19o2[Lh31b2_\2e;Y5d;k3f280A>Ma9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1O=DQ1c18<
253Y1L7>=_11g1E\1SEf3f280P1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c
2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\14o2YP4]W116o2
<[2YU2Vh1e63o2jT1^k27o2nR20^5`CYT1G3o2X:Pf3P5f29736=MU6a1i1505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNe::<G315d7`32c2DDW2\1f1210524l1T1313<^61Y1M>V2241P12l2\5V1
V2a32R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1P4lEn1l3f29;DMa9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c5Oh526k102o28=J32986F
U1OR1Q1c1E253Y1T1>=_11g1E\1k5n=`521o3f29;DMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3Z8T3a:h9GG315d7c3c2Dl2\1LI21057Q3313<^61Y1M>V226P12[2@c6h526d1602o28=J32986FU1OR1Q1c1E253Y1T1
>=_11g1E\1Z3`2bC:P3;Y3TR1gB^OaV1T2k=`>3P3SY2X`23P3cn3hJ1P34P3T8cj2Za2\3f29;6=h1V=5J0200111;21226
0171C2]40151V2_65V1037=;0A?T3jO\1d;2c2DDd3f1210524h3^61Y1M>e1@241]@2E\102LR28397B32986F9KOT2AT2Y
1i32^1E\1l<^<Ln251Q32Q3WZ52Q3i22Q3eo11Q33Q3P6bh34Q3P6Uf3\22Q3oo12Q3^X24Q3mf1dEcA2Q3ec14Q3oP1b1Xd
1>Q3?QR3Xh1h@@416Q1859:2Q3mf11R33R3]X2X31S32S3f[42S3\X2c1S3T20`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l
3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`22S3_83S3_8lo1d1S3T20`1g8`1X4Q2n1:=X3X>a12621F0\H4b7f8b2
l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`23S3\X2U3f1S3T20`1g8`1X4Q2n1:=X3X7o6a12621F0\H4\4l;b2;`
3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`22T3_c4;T3n1m6VFnT3k9`5nB1R61g3f2=7DMa9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28
=J32986FU1OR1Q1c1E253Y1T1>=_115a1E\1PAf3f2=7DMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_115
a1E\18T3o1_a4nB16]1e<m4f2=76=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V10
37=;0A?9j2n?k?GG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6Y46W12R202LR28397B32986F9KOR1Q1
AQ1E253Y1T1>=_1152^1E\1;R7^17e3f2=LMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG
315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_115a1E\13T3bW
2l[23T3_c4b74T37`1fa43T37Wc4d4f2=>=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^
45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1A
2NE253Y1T1>=_1152^1E\1S3f2=>=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3
^61Y1M>V2241^9n62R202LR28397B32986F9KOT2AT2Y1i32^1E\17T37i6^a1P8eLWf1o3f2=L2J4\9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FjOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_115a1E\1Y?16]1e<P5f2=76=2J4\9505a1:7:406U15J0200111;212260171C2P1
1P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FjOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6Y4^12
R202LR28397B32986F9KOR1Q14<Q1E253Y1T1>=_1152^1E\1;m>16]1e<Ff2>6GRS1Wh1f121057a<e2_?h2Q4Y2Q5P4[5R
21U35U3Qa318?4U3m1_T518U36cV2]E]c1j6Z>P73U36eT51V3=V3[10F0RBcW2e3SKd=b5312V3oQ42V3jC7V3F]1RBXo1P
<]S17V3F]1RBiU22\55V3F]1RBY[25V3T2RBY[2\_16V3S20RBY[2\_15V3S20RBY[27V3[1G0RBY[2hX14V3[1^B_d3<V3[
10F0RB0X[2hX1b531;V3[10F0RBY[2hX1b531f1V3[1E10^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@
518R1R2V<X3FKW1Ln5o1^D]=`2d1V3Q210^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3F
KT2n5o1^D]=`27V3S20RBY[2\_122V3F6V3F\10RBY[24V3T2RBY[2:V3[1G0eA<cW2e3]R1Z6R6W313B7<`2NT11AH=N=:V
2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4d3W4K1g4_19X137R10612[164<ACA417297>5
:51;1Bb1;1R27@V12Z1b189Y1GP1AX1P1F2>A5NOW1g151IP1[1U130l2f2P25C;2k1X1611211I104JAS12567677D8n111
88319T1W1c1\1C5DE2e10W14]2I^32n3o1]30T2\1[1I1X33X3XY1X[2@X38QR3h]1_:d4S<@416Q1859:?X38aJ_W2Xh1h@
@416Q1859:3X3dR2^]21X3>X3[6X3b9PF`Ba8Y2U>h5RJh:a4_62X3om19X3Y2XS1gQ22Q1c1ZV1a98X3Y2h[17Ri1PY1a9k
J2X3S`42X3mU2IY324a2_o2]1]=Y?o52j5W50k8h@@416Q1859:Ko3W3110\1]19<A1?F^23?d2<13312D=63@140411d15:
2C2?7NL1N1I:128@85:8H`3^1S2mR12500;4N:l136:Z6>b11f1a2U1><4221AQ4\1k4e2T5M^1;LZ3<50e67;[7IP1\128R
2<?J3a4>^1Y3l7B_63S4[<_211Q6W311EE1T2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C
5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_26g4U5C;2230;4N:0Q1I36:9C5V5>b11f18X2U1><4221Al34e2M\1DBe2c4
@M\1Z17P1k15386=d44e1g7:>1NFE28_1B<?:814374JR1S22>N3;[:JBn1[8<c1:b9I_211_5f2B26<0MW19?7]3i3505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3jGF0G315d7`32e1MDDW2\1f12
10524S1HT1313<^61H@M>e1@241P12[2@c6;\52k1602LR28397B32986F9KOR1A?AQ1E253Y1T1>=_1152^1E\1n1[1P2?P
4j=c1Lj3m4f2B26<0Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG
315d7`32c2DDW2\1f1210524Q3313<^61Y1M>e1@241P12l2c6h52k1602LR28397B32986F9KOR1A?AL4E253Y1T1>=_115
2^1E\1n1j@S<2Q1Y3d6h40Z1c4fDR3W7Z7[;j5Y6S:1f6Z8m2j1f1V5W4g4T3g11m1Q6<V6Ck2Y2i4W31N>0a19211F?U320
l2=073312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6U:;;j1;k13KC5a4D85b11f
18X2U1><7101Aj62T2DX3W1Q3Jm3P1f10[1Z21`59d4Z1j1\1JP1j1341437OR1S22]130:d5O]8_5b3:g100V1a6T1T21f1
_3W31N>0k1211F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6a:;j1;k13KC5V585b11f1a2U
1><:1_7T2DX3T5m3P1f10[1\2j;j1\1k1j181437OR1S22]13P6]9R9:P3a6T1T21f15Y3m_1^ORa1fFZ1Y32T3U4^9b2kJ9
LeZ1l1HS1Z1TB5Z7U6U1c339SAQ2:K4V18W1Hl1<;109:I3f=NNY32Ce:XEW?;_6U3Z1Q7a9Q9e5T1P221R6Z8oCQ4]@g1>S
3T@n1<Y19Y3h2`;V2TDk8mb2^E]<i4f2B9=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h
3E5V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X56S1h52k1602LR28397B32986F9KO
R1Q1AQ1E2535S1T1>=_1152^1E[10l4f2B26=2Ja9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>e1@241P12l2c6;\52k1602LR28397B32986F9K
OR1A?AQ1E253Y1T1>=_1152^1E\1n1\3oC1Z31Z32Z3o:3Z3o:bR23Z3\o1<2Z3nR2d4W33[12S2A1?U320=@538:22I7505
1334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0Z1@3A9C5V5>b11f1a2U1><451Al
3U5D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21\4W33[11T2A1?F^220?\2750513312@3=63
@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;2500;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe2T5M
g27P1S3T5Z1b9\128_1B<?:81437OR1S22>N3;i;[<:b9I_211;[31JoU4bGZ2_8>Q2U1W6e3f2DEMQ2_7505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1<[3ec1]2f2oQ1HWE1fP1h79m:L[30eIaD4X6Q2W2o2b7`1I`=1OV1XJb93
=8e<5R;0g29LM\3d1010?1f`4l6a3?Z2Z1k2CO160L?HW2c3g1BEo2D?\37\102?mR5Y1L@Gc7X1S3@I\3Cb>K0P4Y2d3e6f
2V6d5Z2VT1eY1Q6R?n2^2d6d:f3FT452\3ST46\3TQ4o;f;nL2d3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E25
3Y1T1>=_11g1E\1i3f2EDK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3m1EDl2
\1W1>21057Q3313<^61Y1M>V226P12R2Ic6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1`IN\34e8m<bEm3S1
911i9i4fR1Q=k=_Jb27h1o>@416Q1859:o1>\34QR3Xh1h@@416Q1859:C\3ILFP^1e5RDnGPh1P90l21n50m36f351\3>\3
f1FfP5110l21m96:[351\3X4f2EDMJ=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7
c3c2Dl2\1f121057Q3313<^61Y1M>e1@26P12l2c6h52T1M02g278=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Gb2`2k3_
2110k:R1M1?[35e3f2EDMa9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Gf2EGRS1Wh1f121057a<
PIY2Q5P4k1g1g1R2[4PCi1P5f2E6=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3eB2k3U9GG315d7`32Nd1DDW2\1f1210524Q3313<]1l1W2K1Y1M>V2241P12l2c6h52R202LR28397B32986F9
KOR1Q1AQ1E253Y1L7>=_1152^1E\1]3`4P1[@e4f2E6=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B329
86F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1P4c4f2E6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9
KOR1Q1AQ1E253Y1T1>=_1152^1E\1e1\3DU2h<3Q1j1o4k6V1n1m2o6k2C:T6YC_B>k121b1d2k33Y3:Q3T438gFT3Y225_<
h1g26l2m1B45h6;HI9Z24\3f]4SX12H\3f1S1^`1c9Td1^;j9]=S6:Z2N\1S5@4[11`5h2\1M\32\3o_59\3]2eQ50R80o3k
359\3]ETY4JZ2\8j4>T66\3Pm4a1^4S7^;Q4W344?GT2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S
2mR1260;4N63=^136:K^5>b11f1a2U1><4221Ae7d2e2T5Mg2Z33]7c8N\128R2<?J3a4>^1i;5n2K87l1DY1X2a2e3@416Q
1859:_2?_211e3W344F@T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2mR1260;4N:l13AZ6>b11f
1a2U1><4221Ae7d2e2T5Mg2l:b9\128R2<?J3a4>^1i;5S4i2b3Y21k3@416Q1859:o2_211U1\34CRQ1h2k9o9[1X>PJ_S1
S9d;Q2Q3;8T1\3a5K9641631K859:5V2[3Eh3f2E9:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g
1E\16\3hl4Y>X50c4<\3f1U_38@Q[1]91^4:X505\3f1_T51k>K\3IK0l7]T1b4Z5\AQ>oR1f8Q3Z=Fm5U6a4V11W22`2c1`
2EW5M\3IK0PK2_62]2gEh=XDhU1W1k1>o;W1S<U4;V11W223a6ET54\3in40[E4\3in40h5M\3IdU1[KQ_18?R7L1oAY?=00
X35NX21Y2044U5\1U1W2NG\3f100DRg1Pb2Y@W4@g1g1o11168T1S6m1T4586\3h1Rj4`6V6[7Z4f2ED4H10\2Fd3;Y2505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?a@GG315d7c3c2Dl2\1f121057Q3313<f1g41Y16F>V22
6P12l2c6h52R202o28=J32986F0T1O=DQ1c1E253Y1T1>=_11g1E\1G:o60d5446a7Q1Z4f2ED4H10\2[4;Y2505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDc;:<G315d7c3c2Da1Z1\1f121057Q3313<^61Y1M>V226P12Z
2Ac6h52R202o28=J329867>0T1OR1Q1c1E253Y1T1>=_11g1E\1R80d5446a73\3ba5P32\3VQ1Cf2E0ESR2o1WGf121057h
3^;dHl2V1]<K\34X2ho2Xh1[1X7110n7@4160P1859:h114:[35M\34f2]GiNZHg@^M16`3_2]7f3U8T1Z3k3a9@416Q1859
:Z2@\34_?ab2Xh1Z3]=@416Q1859:@\34QR3Xh1Z3]=@416Q1859:Z2@\34>bQ3Xh1Z3]=@416Q1859:C\34QR3d]1c:Z3BX
5a7@416Q1859:Z2@\34QR3Xh1h@@416Q1859:c1K?\34QR3Xh1h@@416Q1859:c1E\34a1S>[b2Xh1n5g51o4@416Q1859:4
Z2@\34QR3Xh1h@@416Q1859:4Z2f3f2EB1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG3
15d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1=AR1Q1c1E253Y1T1>=_11g1E\13\3eT5
`@4\3Qc4cA`@5\3nk1WW3o<R52\3Ye51\3Bf2E0E[k2f121057h3^;\@W8l2d=`I2\3Rn3C\352RHO3?X2Z27RMZi2a3\3T2
T6]7a1>2\3`I3\3a[2[o13\3a[2[o15\3jj4k>S<22\3kb42\3Pi4i3f2EDM]2h3Y2P1505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057NR2313<^61Y1M>V226P12l2c6h52Y1H02o28=J32986FU
1OR1Q1c1E253Y1T1>=_11g1E\1i3f2EDMJf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1W?a6]757
\3]2_8ec3da1k35Q4f2E5>Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6VIGG315d7c3c2
Dl2\1f121057Q3313<^61Y1M>e1@26P12l2c6h52E\102o28=J32986FU1OR1A?FLE253Y1T1>84_11g1E\1[5d<R3P2g3f2
ED2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1
M>V226P12l2c6h52R202o28=J32986FU1OR1Q1^14E253Y1T1>=_11g1E\1U4f2E@3MJf8505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>e1@26P12l2c6h52R202o28=J32986@
5U1OR1A?c1E253Y1T1>=_11g1E\1n1l2??6`3g7R4l2Ok35e3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1^14E253Y
1T1>=_11g1E\1e3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1
21057Q3313<^61Y1M>V226P12l2c6h52R202o2839J32986FU1OR1Q1c1E253Y1T1>=_11g1E\12\3X`5E\344]A14W`2Y^1
n9`5W;69416Q1859:C\344]A14W`2Y^1n9h@@416Q1859:>\3f1]1Uj2S?;U<hW1\51W22`2E6\3ZS12RU46\<?\3j29mh2l
1Z1eIS;]A\2`2Z4m13\;2\3T]42\3iP52\3Vj2Y3W34\1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;
m3^1S2jAd1]?260;4N:l13AZ6>b11f1a2U1><4221AZ2o7e2T5M\1Z1l:b9\128R2<?J3a4>^1i;SG_2119\3Z7md1h;RU1k
;kAc?fD8\3P_1Sb2g4W7Z7ZQ12;\3bMYDa9fNXP1W;@f>j;i9F\3g1b5^IWW1\d1e4Y3W15d5b1oH116]1h1Lo9V123\3Un1
ii1B\34Pn1PT1`?gX1R:e6@416Q1859:J?\34Ve1j\1Xh1h@@416Q1859:D\303Xi1R6Y5[MXh1i70m8@416Q1859:?\34QR
3Xh1j7m8@416Q1859:8\3[U2QZ2dB1Bj8B3\3Rg1oZ35\3f1_T51_62\3Te5c1\30I0i3l:^6c3a6Ao1\BT@Ne108l>T4Z?^
>6=J1i1Q3h4X15`4h1bD28>`31b1^2>@4R18U1V20T2C`2L\3E4VEc3a6[U1]2eR1d<^2J1i1h;`HFa31b1^2>@4n6C]22G\
3JVEc3a6_Z2S?J1i1S9UKG`31b1^2>@4n6C`22\3b[5m3f2ED2J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<;
CJ5d4<N7=N?`2CjOGG315d7W2[1c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253
Y1T1>=_11g1E\1Y?1f3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2
\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1eF>3\3Xl4T2n4f2E6=
Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4YKGG315d7`32c2DDW2\
1f1210524l1T1313<`2m31Y1M>j1;241P12l2c6m18a32R202Lc12;8397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1l
3R5^<i3f2ED2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3
313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1^14E253Y1T1>=_11g1E\1mN2a6f2@46=E7b2?U320l2750513
34@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6b9N;j1;i113
A9=315V5>d19\1S22:U1><631>DW2\1f1210524`2@313<e2h31Y1M>V2241P12l23j4d1h52R202LB\128397B32986F981
437OR1Q1A?2>E253Y1T1>=_1152^1E\1h?:b9Y31e4f2E6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2n49Z1h52R202LR28397
B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d4f2E6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2n4d1h52R202LR28397B329
86F9KOR1Q1AQ1E253Y1T1>=_1152^1E\16\3]2fP5Q=m35:\3f1Fd^3Qb13m21k=5g3f2EDMa9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J329
86FU1OR1Q1c1E253Y1T1>=_11g1E\1_Bg:14\3ln4W4o@2\3R[53\3R[5m9g3f2EDMa9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2P5b1h52R202o28=J32986FU
1OR1Q1c1E253CET1>=_11g1E\1kEf3f2EDM_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOG
G315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253CET1>=_11g1E\19\3@S
102]S5T4Q5h66\3d102]S5o?l3f2EDM000^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Y>O1=P=l
3f2ED2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jO:<G315d7c3c2Dl2\1f121057Q3313
<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Y>O1C\3KH0Pg1Bj7ROZc1h;1h5MV3o2c
1_3f2>Kf2EC3L0TR1Z9l^1f121057a<PIY2Q5P4[5R2`8h5X<0T3=\3k2aQ1Gf8a2[Hc8f4W2YV1bAeT12\3bY2B\38]10a1
m2i21c[2m2o_1P@_>168T1e<7\3g1^T516]1e<L\3HL00oM1`21R4ZB\l1V5[S1[8168T1E@6d4:7[1c48C\3f10k3SJ1`21
Q40ZB]h1md116]1_6U68F\34a1_P3Xh1R:2:U11?_4@416@@859:C\34a1_P3Xh1U:`11o4@416Q1859:f67\3f1Zb1Yg1jj
11S:5\3f1_T51??\3IMR>T^2]a1j7m>16]1S3P2`722\3cX5>\37AJ0YS56Y1L@h2Z3k2h36\3f1_T51Z2`23\3bV4TR18\3
d10[c3T`1k5V8MD\3g1k7V6iFWFm4T;PU1\MZA]516]11\1d1T9<8\3g1^i4o:16]1e<8\3g1WX3Vl116]1e<8\3g1c_4jD1
6]1e<2\3nS3S4f2E<7Ma9505a1:7:406[1J0300C156271g11P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?c@GG315d7c3c2
Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1O=DQ1:80N883253Y1L7>=_11g1E\18\35^10`S5i
6b3a12\3PV53\3Qc4WK2\3Y^56\39]A14gW4H\3JT21oBc3U?kQ2S?B9i1c;eHX41b1^2>@4n6C`25\3]o4V2\<b72\3de52
\3bn4>\34QR3Xh1h@@416Q1859:e3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2X5Z1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1j3f2ED
2J3]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M
>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Y?1Y;f3f2ED2Ja9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986
FU1OR1Q1c1E253Y1T1>=_11g1E\1D\34b1^P3Xh1f;16]1Z3@416Q1859:U6I\34b1Eho2Xh1f;16]1Z3@416Q1859:R31a2
58W1\34`100@mo2]X10d?4n1T1L:V1=5W1m37116]1Ea1R1@416Q1859:KY5K\34a1AS]1ib1]X1e?4P4:d1]1d2b11o4@41
6Q1859:KF\34c1i_1c`1Xh1X6d3g5R1@416J6859:T3c3@\34c1]P3Xh1h@@416Q1859:h6>\34QR3Xh1h@@416Q1859:@\3
4XY2hHXh1P6g:@416Q1859:B\34a1_P3Xh1P6e51o4@416Q1859:?\34QR3Xh1P6g:@416Q1859:C\34QR3V]1Q;h@@4162N
8571:T3P3Q1f2E4BRS1Wh1f121057h3h8PIY2Q54k3[5R2b3h@@4162N859:Ff2EGRS1Wh1f121057a<PIY2Q54k3[5R2]ET
5U3G\34COUc2W=TEi5SM5P3g=@416Q1859:a1V5A\34>T1]P3Xh1h@@416Q1859:h62\3@5\3UP1ZW3_FkB2\3`W46\3S@k7
lESR4K6\3oGY?R=TS2gX1@\34QR3Xh1o;Y4>@416Q1859:?\34QR3Xh1Y@>@416Q1859:>\3\W1^8PQ2H0d408`1SS1Y9f>1
B\38QL8h:n5c7U520[d1e7Z=a>?kAf714\3]P3PA_>E\3TW17Y6V^1gE0d408X9W1jIQ<0d3a81601Gf2EGRS1Wh1f121057
a<lD1Q4Y2Q5P4[5R2T?1e43\3nGQ23\3aT2[H@\34QR3XT1oCh@@416Q1859:K2\3jHU1\34SEX30Y3n5c4h:c8mAc;g:]1R
1Q1GDBAc4oS1b2Y6B_9X7@416Q1859:2I\34oKU72Q3fk1Z4]6h1S[1Bb3U=@416Q1859:2W6e3f2EDMa9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1kMe3f2EDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3VNc1GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_
11g1E\1j3f2EDMa9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17=^1T3jOGG315d7c3c2Dl2\1f121
057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1V8b=g4f2E6=K13]9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q331
3<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1Y?1A\34QR3Xh1b9U7@416Q18
59816E\3^U1b:;T1b82WAe@1Q4Y3T4A1^89?YKAcW15\3Vl21Vo1fI7\3V?YD[]2IU>kR13\3Vh1na28\3g1^T516]1X<<3\
3oU4V^12\3bV43\3cd3bo1@\3IRKn:V=i5mAQU18?[Y1c94m89E3\3kV1im3Q2\3Ih1339U4a@]36<H?:MX2[1e3_5S8l2`7
R2P8^3`8k3X:Z1?=AT1P1]1W1n68?Z7a18b9]16^2Y2W2R4;T6W1P2n1k1k1KS8b21@^169n65\3K]a1[8^W26\3BgH3eX3m
[1m3f2EDK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4eKGG315d7c3c2Dl2\1f121057Q33
13<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1b3h1l4j3a2U69?\34fo1ZR1Xh1h@@4
16Q1859:D\34nE2TEk2X1eb1Xh1b5U;@416Q1859:2\3Rj1D\34QR3V9R3]Q1`:b3h1a1j9@416Q1859:?\34c1]P3Xh1h@@
416Q1859:B\34c1XR1Tn1Xh1b3U:o2@416Q1859:P1\34a1APc1T30b16`?[HdW1c@n2KIW10h51Y1e3@416Q1859:[1?\34
S2mo2Xh1h@@416Q1859:A\34SP2UOg2Xh1R=e3@416Q1859:B\34QR3Xh1e67Y1W1X7@416Q1859:?\34aP1_Q2Xh1h@@416
Q1859:Q4f2E4?Ma9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057
Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1b3h@@416Q1859:2\3dU58\3`1ER
\4mS1312^3W34]12P2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK3Y3^1S2gQ1U126<4N:g18AZ6>b1
1X4U1><451Am9<e2n2V1NMg2\4_6b9\1;>2JC85?:863a4>S1:U2R;S4`A2\3ZI9\3`1EjS2fE^f23123\3`1gf34\3i1jU4
\P1=\3ES1bW1d1dc1W2gb19i>V5o5`4>\37CZ6n_12]c1Y?Y7g<k6eL1e2<\3PN]e1X86c=a@g<1_;g2Z1Z1\3KU=Q3m2P1[
2j12l1^3Mb21R4^M]177X1f@TNb24194281@0415\5e5`9d>U7P5`1E\3JVEc3Qa2P>R1J1i1YT1X41b1^2>@4n6C`2C\3JV
Ec3Qa2S?Li1YT1X41b1^2>@4n6C`2E\3JVEc3hm1XCS?Li1eIc:X41b1^2>@4n6C`2C\3JVEc3Qa2S?Li1YT1X41b1^2>@4n
6C`2Z2]36Cl22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1o62S4d1f5Z1X773B19Y1^5\8>o9e2OS55Z5_1a1U34?P3Z2\2Dm6BS1]
1b4]4:2X1Em1Y1S2X1j34<62]10Y1T1W2]3;>_4h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3S781Q17@71A>>o1
:8b7h178?dB1^3Y>O>c9[2g1B\5NR3h6h1W90R6g2W4=:>]380_1g6T914QBeT1S@ni1PIS99]3WQ1R3PNn5XE`R1Q[1BB]3
if1W9W8o5_4n<B`R1l6EZ;>k=P7B]37B]3;3[@g1h<n5YM[P1W8^5Y9]:[8\2PBS3g61]36]3D[L`^3P>`B5]3;3[@o_46]3
;3[@Tl3jC2]3?7]3^DWE]6]:ga1VG3]3ZGYi3;]3J]Cf5]6\1T;iHVW2]Go?2]3de57]3PBg\4[30W<V38]3k@eC0\^1oX21
gBK]3D5SDV29\:k2PG]7PO[1i1l25]19[1UGR1Z6m1d9W2f<h4c9R1]3D5c<Aa2]1^1^1`2^7X9k19h<e3;HSKR<g2f3X1f5
51j1Z8B0QY1a1V3o79]3Je]2W]10SS1n:=P46]3Jak3`R1c;d32]3D;]3D5eD^23][20T4Ilk13]3TS4\\1=]3c109QBP6]5
cR2[V1@TLU<Md1]3P2[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`
2<]3YZ1P<e9k[2\2\>S1P4b6c5]76]3Xh1Z1o2hP1hQ22]3Uo43]3]f1gX32]3So42]3iT22]3Yo44]3nHfH_g22]3b74]3X
\1_5cS31]34]3Qf20_c2f3f2FC00Ka9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3
c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1?f2FE[k2f1210
57h3^;dHl2d=f4f2F5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j
OGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_11
52^1E\1\4h5@f2FE[k2f121057h3^;dHl2d=[9Hf2FEm>5W\2f121057h3^;dHl2d=R62X1b35R:0@f2FD0[k2f121057h3^
;dHl2d=@f2FE[k2f121057h3^;dH@[2d=?f2FE[k2f121057h3^;dHl2d=e4f2F5=Ma9505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2]
5U1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1V91]3A]33QR3Xh1L0U9d6@416Q1859:i3f2FCMa950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52JW102o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1^2Y;R8^8n4f2F5=MQ3_6505<T1:7:406U122J02001001
;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGb8GG315d73\327[2DDW2\1f1210524Q3313<^61Y1M>V
2241;D2l2c6m18a32R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1o8d3f2FCMa9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J3
2986FU1OR1Q1c1E253Y1T1>=_11g1E\12]3Sm34]3hm1QY2jR1C]33[1na1j4i6QS1Xh1R4e<@416Q1859:e1]3P2[1g8`1d
3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`2154Z21C^F]=`2B]33Qm1oT1eY1b>g3T1k;@4
16Q1859:?]33Yh1gY1Xh1h@@416Q1859:B]33e?UZ1UX1dJcMh@@416Q1859:J>]33QR3Xh1h@@416Q1859:D]33QR3Qg1V1
\2]2U41e7@416Q1859:g1?]33QR3Xh1S4d<@416Q1859:?]33YQ2gP1Xh1h@@416Q1859:>]33QR3Xh1h@@416Q1859:3]3V
n4mA6]3hk30\4Z5Q13]3Dn:4]3Dfc1U[34]3kT1bY1j93]3kT1bY1l1]3Jb3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65
[21X6<0j2e1a3S1h57M<9Z:8[5Q30A=P1S1<b6h8W52c3f8b;[2C_3\5S<D<Y1]3J\3R1k2Q48T10c1R2V1l55\2n8i:a5g1
EE61X9Z66j2@A^2i8j1d3_?88b2U3kY1o20m1]3JNb1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1k3m41b1@H4R136HR1i5LX
2=T171T6]3T2[Eg10g23V2<]3T5T7i1W:R>2m4]36;7a2\42P2C8H^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N4
2_1Je2[1=W1<6Z149DP1W1m4n244>9f1E868f2Cn2;AK37K83U3S25\6Q4j1R1T1:@7`1BGS;0B2B44l2U3:>Ma1R1d2;NT2
j7k3:BV250g1S2n1Ie30547^1322=I12S1@A5>3662Q1;H2F3V1\185Md1]3JU7DU4Z3P1H>h9`1^6a9S85;Q21T1g=1b1a2
a1_2c3W18MQ1b17P:lH0o5g4Z1T9`2Z95Q4d14m1U3R32h8I<g6]36;7P28Be1b25Ed1o2O^1o1R215B\18872626==7X1=2
Q1JB?V14J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM77^15h2Z18982;17W1o1j16V1h1C8Y1=MD4O11593724<
d1>A772FDJh;=2H1=1@;:f11MMn3T70B6>93\1k2e1:31V1U1;e2Z1l1J>`1?i5>=;B6L6O6;]1H=K=06W2a17DS1Al17054
7X10462=4D8=A5:AD3147;_26Z1FN=<81X1]37<b3a19OLC7X2W3b3l:oAm5l1:21R39g2D^9V<0U3i>]8Y>KFW2TLo1R;l1
d25i4]36C7e2`5d1V159;H5<67[1C10214;67G2K1Gm2@1P6a1i3R2]2;K3;GJ`HA3W22m1c7:[1411e14^1T12GN0R12O?4
d1N@GA`18ILY1G2Y15X1P15@S1T55P1K3HKHa32S2T1;?F2`1P21HB2=S1V15D0<C[21S2=b2a32e1X1`21Bi7m138f17=C0
T1<D]2@]65e1@A0F1l3]3J7e2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;U7f4P2a6X13Z108j1NCP1297U11;1U
1O48V1K7d15Z15o1Y1G22\1@Gg1>70;IS2V25P1KL>U1Q3?V2T1KF2^1U1Z22a1\16=0Dg21`3c1a32e1X1U3k6k231W3e4@
3_23R6AP1]3J90d3\;d2]1X1S1W7kX1_D652c4^@i1P1LZ4n6R8_5231T8>P2W@Q2]36C351n4i2P3V1[4g7;S38d1e1NI;E
R1;S1C28nAn62Q22i2W4S5X3b2n7Q223V42_6Q1:V2m6Q14^4_111;e70:a2o1Q3l6^6R@Q=C]3J;i:T;9ea1^Ji10i1Q1c1
\2l16\`10\>>]3J;i:X3n@lX1XMU44T6TX1i5Z:W1]3T1e3b23?_91b8`11R6d1g61i>\4S3W5c@f1Q3j3_@R4R6d3^2\2R2
b3X40U1234k1\8?]3T1\1P6CX>n8]1c2[HZ^1HRLV6]J7]3Jd_1jm2o;W?h32]3J2]3J9]3JoU4bGZ2_8>Q2]7=]3ZDV@P>h
5RIa?k?n3kJZ1Z2k2h1]3P2[1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=AgJb2l3T10023n2B?d1T=]318R1R2l9Y2X3FKT2`2
74Z21C^F]=`22]3jY4l3]3J70Q1j1884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_12
3El1g1Q1W5^4=]3;3;NH4<56i12A>@h2Q2W1S1W;c5]4e3[3A]1_1Q4?c1MNc:=P132<24S14c2:0o36K;X6e1_1W3Be4a18
n14]3UD1P46]3UD1R3MLM]3iJn8b5d1R2e50m1eKc3X3Y72T2Y2^7`L]<533j<l3j16]7U41^1]3d?P10511f1`5m2o2a5b5
d1R2e50FV1o2i1kFc3b:2T2h9NV=m55>T3b4c<33j<j1l332]7`3D1R6W35I078a14=A1?F^23?d2<13312D=63@1404112a
15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2i4260;4841>:JI73AU2T4>b11f1a2O5><42213=R143<48LV7[1GA]1JB
=26?P15?7g2g3X6KV1I2i1_3T2\1252R2<?@1243\18c1R14>^1e3>Q153<7No1U1J1AU1S11V4U20Q219P1155X2>@4Y141
o2]2<6k1100<02a1]3B607]B_2S2_1a2V:X3UJo<n5jCP=R2Li1_7gD81?S72U2R21Z115^294@4U136Q1Z1B]2Cn1>2T1]3
B607mDS2_1WZ1o<iIS?Li1bLc72U2R21Z17^294@4U1n1HB]2Cn1>2K]3B607mDS2_1Qa2S?Li1VT12X41b1^2>@4U1h5Cn1
>2P1]3D407mDS2_1fV2Z:\=f1Li1j7o@V6T52X41b1^2>@4T3c1U2C]22I]3D407mDS2_1Qa2S?Li1YT1X41b1^2>@4`4]2C
]22I]3D407mDS2_1Qa2S?Li1YT1X41b1^294@4n6C]22H]3D407mDS2_1Qa2S?Li1YT1X41b1^2>@4n6C]22I]3D407mDS2_
1Qa2S?Li1YT1X41b1^2>@4n6CV1V12M]3D407mDS2_1Qa2\=f1Li1j7^LX41b1^294@4`47U2C]22G]3I0UEc3Qa2^>DLi1j
=h1eDX41b1^2>@4n6C`2J]3I0Z4m=4g2l2F]l1bD0S?Li1YT1X41b1^2>@4n6C`2g1]3P2[1g8`1d3e2n1:=X3Z5m8a12621
F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274I>Q11C]<P:]=`2@]3J91o4i5Q;k3U5eR1Z6Qi11i5YCh?3]3nIYk3
4]3Sa1f9]W3o1]3;d1[1g8`1U3>e2n1:=X3Z5m8a12621F0UHe@b2U1f2T10023n2B68d1T=]318R1R2V<X3FKT27_1H74^1
K1CLj?f5S6Y7`2m1]3;d1[1g8`1U3>e2n1:=X3Z5m8a12621F0UHe@b2U1f2T10023n2B68d1T=]318R1R2V<X3FKT27X274
^1K1Cg@f5S6Y7`2X2]33k10[1g8`1d3e2n1:=X3Z5R8Ja12621F0]5WR1U1b2l3T10023n2B68d1@c<]318R1R2V<X3FKT27
X2721Z21C^;o:h5@416Q1859:_4`2@]33QR3Xh1S4d<@416Q1859:g12]3en13]3W\2`o12]3b]53]3DjV36]3D[5Q_1^ER1
E]33@[5e<l9oIj2\7YQ1Xh1h@@416Q1859:2]3eb42]3^d5h1]3j1a1X8>`1X4Q2n1:=X3`1c9S3a12621F0\H4Y@b2U1f2T
10023n2=4?d1\@518R1R2V<X3FKT2n5o1^8o;g5e7`2<]3DT9l30W2`d2W4a9c?POP;;]3JbO^L\53b^1Y=^Cc1PA2]3iP52
]3XX55]3f<c4WZ3`G7]3`Mh9ga1l81k76]3e\1iOd4cm1TV14]3d1X[1hS4^1]36[100lA_9U3f71>a3oW1bEQ1aGU3]153h
DU92216131025>2201H5o2k3n1B6AX1Q1]3DM00^30j>g?m13V252RLd?mC3S9m@l43nM22:0M50Y9AB2]3bS5i1]3P2[1g8
`1d3e2n1:=X3Z5m8a12621F0ZS1`5b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21<6^FY401P9`23]3go3Y74]3V`2
m3a3=]380\A14ZA22P1nj1f<PIA]380:QA14FR\2TMjX1l2g1;01h;4]3h^4g;\KC]3gX1l2aJ`8Hjb1]2<d2YMJA\926P1_
3S1g3f2FCMa9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEg9GG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\12]3[l34]3SX3V5f2=]3DN09QBP6]
5cR2[V1@TLU<K]3eE]3k15FD_2e2S33f8M[6FY2h:l2k5[;i<TF3R>S7lKk28]3b^1UR2e[17^78c9:]3jDf7Vd2h>lL7_7k
9[78]3[R2Z1^T2[36e@S?Y2]3o10[1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28d1cAb2<_3T10023n2B68d1T=]
318R1R2V7o4X3FKY1JW1X174Z21Cj>c7g5;Y7]11P1R2]3P2[1g8`1d3e2n1:=X3Z5m8a12621F0V6WAPA;b2l3T10023n2B
?d1V:o1MCAW218R1R2V<X3FKT2`2154Z21C9U@n5g5k2i4]11P1V2]3P2[1S1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6WA
7>e@b2l3T10023n2B?d1T=]318R1R2`3e8X3FKY1J^2174\1M199Z1T?n5S6_2i4`21b2]3D[1[1g8`1d3[1Y1n1:=X3l4=m
8a12621F0U5o9KK]5S=[5b2Kb1]1BA0023n2B?d1f9]3R2Z118=DU1LV<X3FKT2`274>:BM1CU2J1j;n2i1n1Hg5_1g29S3`
2d2]3J0e270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3GR1k3313f1b2l1S1n
1V314131Na5U6T7S5o1P5oAZ37U12o1b6=]3D`C13]3_f1Q2g42f1Qd1d5S2]3JU1[1g8`1d3e2W1F:=i1^1Z5[3k40Da126
21F0T;`3LXIb2c38T10023n2B?d1Q=2L`218R1R2V<X3FKT2`274De11Cn2:TC]=`2X2]3JU1[1g8`1d3e2W1F72=i1^1Z5e
2a50Da12621F0T6o4`3XAl8h1I_1S28T10023n2B?d1Q=2L`218R1R2V<X3FKT2`274De11Cn2:TCj8b4`2g2]3JU1[1`6g1
>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5m4`4V<b2GE^2T10023n2B?d1T=]3180Q1R2o50U6_1h1FKT2`2
74Z21C`3`4f2b3a1`6k4a8`2Q2]3P2[1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6nJb2l3T10023n2B?d1[<H]318R1
R2V<X3FKT2>Q274Z21C`3mB]=`24]3D5]d5<]3Dc;aEl<2YKEj1R_1\8fL<]3DbEi8`?e2a2U1P3aCXn1^;4^3[]1SNoS23^
3QX2]31^32^3_[23^3_[2`<3^3_[2[o12^3kZ42^3aY22^3_W24_3W^1nS1iJ?_31UP2kQ1Xh1h@@416Q1859:B_31V]1nBB
XQ1a`1f7h@@416Q1859:1_31_31_34_3W^1fW1ja12`3aX21`33`3fn2RT18`3^`2R4V4dY10nKa@2`3[^23`3[^2=3`3T\2
aB3`3mZ2`=4`3fR2mEQ62`3Tc4l1`3m1[1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9iK]3P1a1X2c1T10023n2B?d1\6g6]3
18R1R2V<X3FKT2`274Z21C^F]=`22`3^`2=a3QR3Xh1h@@416Q1859:=a3QR3Xh1h@@416Q1859:Ea3a11]P3Xh1[4Z71l3I
8@416J6859:>a3c1]P3Xh1h@@416Q1859:Ea3c1Zg1k8VP1Xh1Z3?8i5g5R1@416Q1859:Aa3c1]P3mGZP1Z3Hd<@416Q185
9:Ga3R^1Q2]5a4e7g8Y9T>dW1c@h@@416Q1859:Q1E>a3k]1Ud1Xh1h@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3QR3Xh1
j9m6@416Q1859:Ca3hITE6_M1ZEQ=V[1h@@416Q1859:@a3_7aj2aJT1aLh@@416Q1859:?a3_7aj2aJfMh@@416Q1859:>a
3QR3Xh1P9g7@416Q1859:>a3eQ2[P1Xh1h@@416Q1859:>a3oa1Q`1Xh1h@@416Q1859:@a3l^1Tc1Q:S1R]1h@@416Q1859
:>a3QR3Q:V^1h@@416Q1859:?a3Xh1W4`U1Xh1h@@416Q1859:>a3dj1\W1Xh1h@@416Q1859:>a3QR3Xh1`:W6@416Q1859
:?a3QR3Xh1Q7f9@416Q1859:]1>a3QR3nIYNh@@416Q1859:@a3^]1\8U\1Xh1j9m6@416Q1859:?a3Y2go2Xh1h@@416Q18
319:?a3Un1T<fGXh1h@@416Q1859:Ba3^5[_1TEQHXh1V2a>@416Q1859:g1>a3QR3eY1b>h@@416Q1859:Aa3Rf1g:VQ1dd
12`3h@@416Q1859:>a3QR3Pc1W5h@@416Q1859:?a3QR3fX1a?e4R<@416Q1859:>a3QR3fX1a?h@@416Q1859:S1a3a11a[
1a<m7m8X1TFXh1n1W1C@<H:X1>k2U11l3R196416@@859:Ca3c1a[1T:YCW1TFXh1V3a=@416Q1859:=a3QR3Xh1h@@416Q1
859:Ea34]A14W`2X=oZ1V2a>@416Q1859:Y1=Aa34]A14W`2Xh1h@@416Q1859:Ca3_6Of2jg2aJ1dMQ2f>@416Q1859:Ba3
_6Of2jg2aJ1dMh@@416Q1859:?a3be1^\1Xh1[7\9@416Q1859:Aa3T`1la1Xh1b5d2R2]6@416Q1859:Aa3Y2T[1Boc1Xh1
h@@416Q18319:>a3Y2go2Xh1h@@416Q1859:>a3QR3Xh1h@@416Q1859:T3?a3QR3Xh1c90S7@416Q1859:?a3gf1Y[1gb1`
5h@@416Q1859:>a3QR3Xh1h@@4141Q1859:?a3kf1a5cU1Xh1h@@416Q1859:Da3VDiLPa1c70cW1o8e6R:@416Q1859:]1B
a3QR3Q?VY1`2P6n1T5R1@416Q1859:>a3QR3T:S^1h@@416Q1859:?a3bo1^R1Xh1`:W6@416Q1859:@a3QR3fX1a?h@@416
0P1859:j1>a3QR3Xh1g3P=@416Q1859:Fa3c1nk1^T1Rh15V2S1\1U5BT5R1@416Q1859:Ba3c1]P3Xh1Z3V5[1BW6@416Q1
859:?a3PX2PJXh1o4h;@416Q1859:=a3QR3Xh1h@@416Q1859:@a3QR3Xh1P2Z2S<8@416Q1859:>a3QR3Xh1n2i=@416Q18
59:Aa3QR3Xh1b5Z1b3a2e3@416Q1859:?a3QR3Xh1m6b3W6@416Q1859:Fa34]A14`S1k9T3lAh=dS1cDh@@416Q1859:Da3
44XA14PU2V;dS1cDh@@416Q1859:Ba3Za1f`1Wc1P5j3\4W1X7@416Q1859:Aa302b_1Zb1Xh1h=o2@416Q1859:=a3QR3Xh
1h@@416Q1859:?a3PW2PKiN^Ih@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3]g1cZ1Xh1h@@416Q1859:Ca3kk16nU1PMWK
b2X1g5T7@416Q1859:>a3QR3PMWKh@@416Q1859:?a3Qg1c:[P1Xh1h@@416Q1859:@a3l]1HY@QS1Xh1h@@416Q1859:>a3
`_1`b1Xh1h@@416Q1859:>a3`l1`U1Xh1h@@416Q1859:Aa3a1_P3Xh1f;1Y1e3@416Q1859:>a3QQ1oP2Xh1h@@416Q1859
:Ca3QR3Y6fa17\2e2g4m6@416Q18319:>a3QR3Xh1\2[>@416Q1859:Ia3_]1Y1\1b1^8[4K^1QQ1UT1U=l6_4j5]6@416Q1
859:>a3QR3dW1c@h@@416Q1859:>a3QR3Xh1m3j<@416Q1859:@a3QR3_g1@7h@@416Q1859:Q1>a3QR3Xh1m9j6@416Q185
9:?a3[f1e[1Rh15h@@416Q1859:=a3QR3Xh1h@@416Q1859:Aa3P2[JkS1hQ1Xh1`:W6@416Q1859:?a3P2PP3Xh1h@@416Q
1859:Z6Ba34S>Y314W`2Xh1h@@416Q1859:Ba3eBRb1[Dl8ZX1T5h:h@@416Q1859:Ca3U\1Q@gAl@T3Xh1R4b;R1@416Q18
59:?a3U\1ke1Xh1R4e<@416Q1859:>a3QR3Xh1h@@416J6859:>a3QR3hM_Jh@@416Q1859:>a3\g1dZ1Xh1h@@416Q1859:
X4f2J4:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2P=GG315d7P3Bc2Dl2\1f12105
7Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1b3n1i>@416Q1859:T4f2J4:Ma9
505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7P3Bc2Dl2\1f121057Q3313<^61Y1M>
V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1b3h@@416Q1859:=a3QR3Xh1h@@416Q1859:?a3QR
3Xh1`2`1f<@416Q1859:=a3QR3Xh1h@@416Q1859:>a3QR3Xh1c9T7@416Q1859:>a3;eQ3Xh1h@@416Q1859:>a3QR3Xh1e
?R1@416Q1859:?a3QR3Rh15`:W6@416Q1859:Aa3c1]P3Xh1m9BT5R1@416Q1859:@a3\`1da1Ya1n6b7U9@416Q1859:@a3
aQ1T?Za1Xh1n1i>@416Q1859:>a3QR3Xh1c3T=@416Q1859:?a3QR3Xh1g3Z5e7@416Q1859:?a3aP1Y=Ud1Xh1h@@416Q18
59:Ga344XA14_InKa?V;o<YU1n5h@@416Q1859:?a3C]Q3Xh1h@@416Q18571:>a3QR3Q?VY1h@@416Q1859:Q1a3FLEc?Y^
1iQ1iFj=a8]94^1j92_40:><R1@0316Q18319:JAa3PX2PEo4Xh1c3E^<@416Q1859:>a3QR3Xh1Y4^<@416Q1859:>a3_e1
a\1Xh1h@@416Q1859:?a3\e2d<ZMmJh@@416Q1859:Ba3S2mo2REBbR1`:T5R1@416Q1859:>a3S2mo2Xh1h@@416Q1859:B
a3Y2ec11o[1if1^1h@@416Q18319:>a3QR3Xh1\4[<@416Q1859:@a3no2R2Xh1P2^>8@416Q1859:Aa3QR3Qg1V1\2c6R1d
6@416Q1859:@a3QR3Xh1`2V2R5m6@416Q1859:=a3QR3Xh1h@@416Q1859:>a3@`Q3Xh1h@@416Q1859:@a3QR3Xh1k811h7
@416Q1859:=a3QR3Xh1h@@416Q1859:Aa3RLWQ1e3PQ1Xh1Q2f>@416Q1859:?a3mm1h6ZMXh1h@@416Q1859:>a3QR3Xh1h
@@416Q1859:EBa3YQ2gP1d]1j9HV9a7@416Q1859:R2@a3QR3d]1j9HV9a7@416Q1859:?a3Ze1k9jR1Xh1h@@416Q1859:=
a3QR3Xh1h@@416Q1859:@a3QR3Xh1V?a1@416Q1859638@a3c1]P3Xh1b91S7@416Q1859:Ca3Yi1W7T4ZMXh1Z:Z5R1@416
@@859:?a3aP2_Q1Xh1e?R1@416Q1859:Ba3QR3nIYNj3m1T4g5R1@416Q1859:Ca3QR3[a1l6j3g3Ed1g5R1@416Q1859:Aa
3QR3Xh1b7N[1g5R1@416Q1859:>a3ih1WY1Xh1h@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3QR3Xh1R9e7@416Q1859:?a
3lY20SHXh1h@@416Q1859:?a3\`1da1Xh1h@@416;E859:>a3eB[_2Xh1h@@416Q1859:?a3SJmW2Xh1j3m<@416Q1859:>a
3SJmW2Xh1h@@416Q1859:Aa3QR3Xh1P10Li5o8@416Q1859:?a3ec1[^1eW1b@h@@416Q1859:>a3Se1m\1Xh1h@@416Q185
9:>a3no1RR1Xh1h@@416Q1859:?a3oW2QJXh1Q2f>@416Q1859:=a3QR3Xh1h@@416Q1859:>a3QR3Xh1k3l<@416Q1859:B
a3Qe1X3i1_?[2PFXh1h@@416Q1859:?a3QR3Xh1c3o5T7@416Q1859:>a3QR3Xh1n1i>@416Q1859:Da3T_1U9n>Z5\EXh1V
2d2l;@416Q1859:[1Aa3f_1Hi9g=oIXh1h@@416Q1859:?a3lf1T[1dJcMh@@416Q1859:=a3QR3Xh1h@@416Q1859:Ca3]P
1XA[@nOeb11`5P:g6@416Q1859:Ba3Wf1W2[2UW1Xh1g3P2o:@416Q1859:>a3QR3Xh1b7U9@416Q1859:>a3_f1a[1Xh1h@
@416Q1859:@a3hn1XS1oa1X6h@@4163M859:?a3QR3oa1X6a8V8@416Q1859:Na3b1aa1l^1j`1l6:04T2Nb816JBW2R1@41
6Q1859:4Z2e3?a3QR3Xh1`2T=R1@416Q1859:Ca3QR3Xh1n1l3Ia1W1b3e3@416Q1859:Aa3QQ1oP2SJTNe6i2X7@416Q185
9:?a3QR3Rh15Z:]6@416Q1859:Aa3QR3Xh1Z1`3Q5BW6@416Q1859:Ha3fd1X8Q:V=@]3R4f5hIi8eEe?R1@416Q1859:S7?
a3Zl2f5bR1eEh@@416Q1859:@a3mKSV2hK2\Lh@@416Q1859:?a3mKSV2kK\Lh@@416Q1859:>a3QR3Xh1g2P>@416Q1859:
Na39W1h4g3@l\12VOV;h9b3k>2mKS3b81o4@416Q1859:_2DS1f2J98RS1Tc1R5f121057h3h8^C2^5Y2Q5Y2f1[5R2b3h@@
416Q1859:>a3_j1aW1Xh1h@@416Q1859:Aa3e^1J`b1ad1f3Oh?@416Q1859:>a3QR3Xh1n2i=@416Q1859:@a3QR3Xh1\3K
i4e7@416Q1859:?a3QR3Xh1\3Z5P8@416Q1859:@a3Y2eh1QW1Xh1h@@416Q18319:>a3QR3QJVNh@@416Q1859:Aa3Fe@d`
2fa1a6In?@416Q1859:?a3\Ad`2fa1a6h@@416Q1859:>a3QR3Xh1Q4f<@416Q1859:>a3QR3Xh1b3U=@416Q1859:>a3nd1
R]1Xh1h@@416Q1859:>a3f^1Zc1Xh1h@@416Q1859:?a3ai1_X1Xh1P:g6@416Q1859:@a3R:oU1na1bNeIh@@416Q1859:>
a3QR3bNeIh@@416Q1859:?a3P`2PBXh1h@2=416Q1859:@a3QR3Xh1n1T2d<@4160P1859:Ga3Y2go2if1^1D0b2MV:0Y2@4
16Q18319:Y1?a3QR3Xh1P10f?@416Q1859:Ea3aQ1i1S1@^@S3]Y1fR1aEQ2f>@416Q1859:?a3QR3eLX5YFh@@416Q1859:
Ba3e?md1]MXh1m3h7Q5@416Q1859:T3>a3cT2]MXh1h@@416Q1859:?a3_f1a[1lX1[?h@@416Q1859:>a3Vo1jR1Xh1h@@4
16Q1859:Ca3V<^6l92JU8Zl1Xh1h@@416Q1859:?a3_g1aZ1Xh1m9j6@416Q1859:>a3QR3Ph17h@@416Q1859:>a3QR3Xh1
h@@416Q1859:Q1>a3`8`i2Xh1h@@416Q1859:@a3QR3Xh1R=b2R1@416@@859:Ba3d`1o=Z2QQ1Xh1n2m2k:@416Q1859:?a
3af1_[1nIYNh@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3QR3Xh1k4l;@416Q1859:>a3QR3Xh1V2a>@416Q1859:>a3QR3
Xh1_2X>@416Q1859:?a3QR3Xh1P90f7@416Q1859:La3^_1P8@PZ1Xh1b2Z140C00a28]1b6R1@416Q1859:E@a3Rn1i2TLo
4Xh1h@@416Q1859:@a3k]1V@i2TQ1Xh1h@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3Vn1jS1Xh1h@@416Q1859:>a3Vn1j
S1Xh1h@@416Q1859:@a3QR3Xh1V60]9R1@416Q1859:?a3QR3Xh1W6]9R1@416Q1859:>a3ie1W\1Xh1h@@416Q1859:?a3^
j1bW1aR1fEh@@416Q1859:>a3QR3iR1^Eh@@416Q1859:>a3aV2_KXh1h@@416Q1859:>a3jd1V]1Xh1h@@416Q1859:>a3l
f1T[1Xh1h@@416Q1859:Ba3[X22bIfX1W<Y3]8Z8@416Q1859:?a3c1]P3Xh1`:W6@416Q1859:?a3QR3Xh1e?R1@416J685
9:W4f2J3;Mc6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3kBn<GG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J326286FU1OR1Q1?30NE253Y1T1>57_11g1E\1b3h@@416Q1859:Q4f2J?Mc6m
2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V22
6P12l2c6h52R202o28=J326286FU1OR1Q1c1E253Y1T1>=_11g1E\1b3h@@416Q1859:>a3QR3_[1h<h@@416Q1859:?a3YV
10fk1Xh1h@@416Q1859:Fa3CT?Q^2V4_[1S1BQ;d>S2@4163M859:^6>a3h?Xb2Xh1h@@416Q1859:>a3QR3Xh1h@@416Q18
59:Z2Ca3b1^P3Xh1f;16]1Z3@416Q1859:U6>a3QR3Xh1P6g:@416Q1859:?a3QR3Ph17\2[>@416Q1859:Ga3^<X2bW10SF
d<l8l=mI]@k83h7@416Q1859:Aa3^<X2Yc2l1b4ha1h@@416Q1859:=a3QR3Xh1h@@416Q1859:>a3kf1U[1Xh1h@@416Q18
59:=a3QR3Xh1h@@416Q1859:?a3So1mR1Xh1j6m9@416Q1859:?a3Te1n9mR1Xh1h@@416Q1859:Ba3T9XT1m8o2eX1fKaLh
@@416Q1859:Aa3T9lT1^B`Q1fKaLh@@416Q1859:Ba3[f1Y5_2Ej5ZMXh1h@@416Q1859:=a3QR3Xh1h@@416Q1859:@a3W4
aa1W\1dNcIh@@416Q1859:@a3[j1_5j4ZMXh1h@@416Q1859:?a3^f1_<ROXh1h@@416Q1859:>a3lT2TMXh1h@@416Q1859
:=a3QR3Xh1h@@416Q1859:Aa3Zf1nCgGXh1k83h7@416Q1859:>a3^f1b[1Xh1h@@416Q1859:Aa3^f1P9V5HaLXh1h@@416
Q1859:?a3`i1h6gQ1Xh1h@@416Q1859:?a3R^1hU1U>Xh1h@@416Q1859:?a3ZQ2fP1Xh1o4h;@416Q1859:=a3QR3Xh1h@@
416Q1859:Ca3QR3Xh1D0b7G0f7@416Q1859:Y1Ba3QR3Xh1D0Z80Q1d6@416Q1859:@a3QR3Xh1D0Z8g7@416Q1859:Aa3QR
3Xh1_4K\;@416Q1859:a11@a3QR3Xh1_4X<@416Q1859:a11>a3QR3Xh1R1e?@416Q1859:Aa3QR3c>XI[@L0j?@416Q1859
:>a3QR3Qg1V1h@@416Q1859:>a3QR3Xh1W4`<@416Q1859:?a3QR3Xh1P8Og7@416Q1859:=a3QR3Xh1h@@416Q1859:=a3Q
R3Xh1h@@416Q1859:Ca3QR3f1U3T3V`1_1`7g7@416Q1859:Y1Ea3gG`24[1gOcMk8TQ1]<e:h@@416Q1859:@a3i]2WDiN^
IDS@@416Q1859:>a3QR3Xh1n=i2@416Q1859:>a3QR3hg1?h@@416Q1859:Aa3Ua2k@jJ]MS4i2j9@416Q1859:>a3QR3Xh1
S4d<@416Q1859:?a3QR3Xh1f4Y5g6@416Q1859:?a3Wc1c6UX1Xh1h@@416Q1859:>a3kj1UW1Xh1h@@416Q1859:Da3^k1V
>f=d:oGd?c@S5`2S9@416Q1859:Ba3_71hP2fIaJfMb5U;@416Q1859:Ca3_71PV1gJfIgR1`Eb5U;@416Q1859:?a3QR3Xh
1S1l7g7@416Q1859:5b3Wn4b=X2Y13b3j[5b32b3j[53b3Wn4b=4b3il4]1b=f3f2K>MX8X1505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986
FU1OR1Q1c1E253Y1T1>=_11g1E\1SE2b3j[53b3j[5d34b3Rh3gc1d3j4f2K0=M5[9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h
52R202LR28397B32986F9KOR1Q16182NE253Y1T1>=_1152^1E\1U=m7U9h4f2L=Ma9505a1:7:406U15J02001001;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4YKGG315d7`32c2DDW2\1f1210524l1T1313<^61Y1M>V2241P1
2l2c6h52R202LR28397B326286F9KOR1Q1AQ1E253Y1T10=66_1152^1E\1_5f2L=Ma9505a1:7:1206E?22J02001115222
12260171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8\@GG315h6K3NE:\12m1EDDW2\1^17210524Q33
13<^61Y1M94j1;241P12K;d1_5S1m1j32R202LR28397B329166F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1j4T4e4f2L=MX8X
1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?`2CjOGG315d7`32c2DDW2\1f
1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1i4f2L=Ma9505a
1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8lFGG315d73\32c2DDW2\1f1
210524Q3313<^61Y1M>V2241P12l2c6m1j32R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1oCc4f2L=Ma95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210
524l1T1313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1e4f2L=Ma9505a1:
7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2jOGG315d7`32c2DDW2\1f121052
4l1T1313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1i4f2L=Ma9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q331
3<^61Y1M>V2241P12l2X55T1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>2:_1152^1E\1i4[:j1n2T3f2L=o>5J02
00111;212260171C2]40151V2c5K5V1037=;0A?`2CjOQ=2c2DDd3f1210524h3^61Y1M>V2241Y9S72R202LR28397B3298
6F9KOT2AT2Y1i32^1E\1o4f2L=Mn4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV1<;CJ5^45
V1037=;0A?T3m8TDS1c1GG315d7`32c2DDW2\1W1>210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B32986F9K
OR1Q1AQ1E253Y1T1>=_1152^1ET17h4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5
^45V1037=460A?T3jOGG315U5^2X2W12c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9K
OR1Q1AQ1E2535S1T1>=_1152^1E8S1b4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1
AQ1E253Y1T1>=_1152^1E\1R3f2L=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3
^61Y1M>V2241Y9S72R202LR28397B32986F9KOT2AT2Y1i32^1E\1c4f2L=Ma9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R2
02LR28397B32986F9KOR1Q1AQ1E253Y1T1>2:_1152^1E\1c4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28
397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1iEn4f2L84Ma9505a1:7:406U152G0200111;212260171C21N1P1T111
P10151BV1<;CJ5b3K5?F037=;0A?T3jOGG315d7<f14W12c2DDW2\1f1210524Q3313<^61Y1M94g1>241P12l2c6h52R202
LR28397B329526F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1c4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28
397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1P5f2L=Mi7g1505a1:7:406U140J0200111;212260171C2P11P1T111P
10151B;J65;CJ5^45V1037=;0A?T3b7V;;i2j9GG315d7`32c2DDW2\1f1210524S1m1313<^61Y1M>HN>241P12W1d1c6h5
2R202LR28397B32986F9KOR1A?AQ1E253Y1T1>57_1152^1E\1Q3f2L=o>5J0200111;212260171C2]40151V2_65V1037=
;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1Q5f2L=M4\9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?jOGG315U5^2`32c2DDW2\1f1210
524Q33120<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=V18152^1E\1m3[;16]1e<T3f2L
=o>5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3jOQ=2c2DDd3f1210524h3X2U41Y1M>V2241Y9S72R202LR2
8397B32986F9KOT2AT2Y1i32^1E\1d4f2L=MX8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV1<;CJ
5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q
1AQ1E253Y1T1>=_1152^1E\1h4f2L=M4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E2
53Y1T1>=_1152^1E\1Y?16]1e<m4f2L=M4U41T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
^45V1037=;0A?T3jO:<G315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q
1AQ1E253Y1T1>=_1152^1E\1Y?16]1d6o2P3S5f2L=M@1n8505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3TKGG315d7T12X22c2DDW2\1f1210524Q3313<^61Y1M94n17241P12l2c6h52R20
2LR28397B329526F9KOR1Q1AQ1E2534T1;H>=_1152^1E\1W5g4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151BV1<;CJ5^45V1037=;0A?T3e4TKGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52R20
2LR28397B32986F9KOR1Q1AQ1E2403Y1B0@>=_1152^1E\1i4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5^45V1037=;0A?9j2jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52HY102L
R28397B32986F9KOR1Q1AQ1E253Y1B0@>=_1152^1ET160e4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5^45V1037=;0A?T3j1oMGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR2
8397B32986F9KOR1Q1AQ1E253Y1C@>=_1152^1E\1Z<g4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52E\102LR28397
B32986F9KOR1Q1;5Q18<2403Y1C@>=_1152^1E\1d4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5i1d25V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52E\102LR28397B
32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52E\102LR28397B32986
F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1e4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ
22^45V1037=;0A?Y2JjOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B32986F9KO
R1Q1AQ1E253Y1T1>=_1152^1E\1g4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K
5V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ
1E253Y1T1>=>1::8152^1E\1R5f2L=Ma9505a1:06:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3K5
V1037=;0A?Y2JjOGG315d7`32c2DDn18\1f1210524Q3313<^61Y1M94g1>241P1230g2c6h52R202LR28397B32986F9KOR
1Q1AQ1E2534T1T1>93>1::8152^1E\1W8d4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;
CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2]5U1h52R202LR28397B32986F9K
OR1Q1AQ1E253Y1T1>=_1152^1E\1^Ei4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
`11o1K5V1037=;0A?T3jOGG315d7`32c2DDW2\1HM210524Q33120<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9K
OR1Q1AQ1E253Y1T1>=_1152^1E\1R6f<R3f2L=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f
1210524Z3=^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1R3f2L=o>5J0200111;212260171C2]40151
V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2Ag1<Y1i32^1E\1d4f2L=
Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?9j2jOGG315d7`32c2DDW2\
1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1g3f2L84^11^
=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KnNe:2X22c2DDo1d1^17210524h3^61Y1M94n17241
]@2R202LR28397B329526F9KOT2AT24T1;]32^1E\1W5R3f2L=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?
T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1e4f2L=Ma9505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<91CJ22b3K5V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<
^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1f4f2L=Ma9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGD2315d7`32c2DDW2\1f1210524Q3313<^61Y1M
>V2241P12l2c6m1j32E\102LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1XJS3f2L=o>5J0200111;212260171
C2]40151V2c5K5V1037=;0A?T3jO\1d;2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^
1E\1c4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`3
2c2DDW2\1f1210524Q3313<^61Y1M>V2241P12l2X5Z1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d
4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d73\32c2D
DW2\1f1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1[Ih4f2L
=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9j2jOGG315d7`32c2DDW
2\1f1210524Q3313<^61Y1M>V2241P12l2`5R1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1L7>=_1152^1E\1iMh4f2L
:2Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\
13DM210524Q3313<^61Y1M>V2241P12l2P5b1h52R202LR28397B32986F9KOR1Q1AQ18<253Y1L7>=_1152^1E\1i4f2L=M
a9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1
210524Q3313<^61Y1M>V2241K4230=5S2X5=Lh52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1j4f2L=Ma
9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440V1037=;0A?T3jOGG315R6a1`32c2DDW2\1
f1210524Q3313<^61Y1M94V2241P123>5S2c6h52R202LR28397B32986F9KOR1;EAQ1E253Y1T1>=_1152^17=\1i4f2L=M
a9505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32m1EDDW2\1
f1210524Q3313<^61Y1M>V2241P123>5S2`5R1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1[?S5f2L
=Mn4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5k9GG315d7`3
2c2DDW2\1^17210524Q3313<^61Y1M94g12;241P1230=Y2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T15893V181
52^1E\1k4f2L=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92;CJ5^45V1037=;0A?T3jOGG31
5d7`32c2DDW2\1f1210524Q3313<^61Y1M>g1>241P124g2m5Eh52R202LR28397B32986F9K41HR1Q1AQ1E253Y1S10>=_1
152^1E\1U3f2L=o>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2jOQ=2c2DDd3f1210524h3^61Y1M>V2241]
@2R202LR28397B32986F9K??T2AG\1Y1i32^1E\1U3f2L=o>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3j
OQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AG\1Y1i32^1E\1j4f2L=Ma9505a1:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T3jOGG315d7R1L8W12c2DDW2\1f1210524Q331
3<^61Y1M94V2241P12l2c5Oh52R202LR28397B32986F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1T5f2L84Ma9505a1:7:406
U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2jOGG315d7<7=L1121W12AQ2DDW2\1f
1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B329526F9KOR1Q1AQ1E2534T1T1>2:_1152^1E\1k4f2L=Ma9
505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01??T3jOGG315d7`32c2DDW2\
1f1210524Q3313<^61Y1M94V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1ZNc4f2L=1
Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f
1210524Q3313<^61Y1M>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1c4f2L=Ma9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524
Q3313<^61Y1M>V2241P12l2_5S1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1Y3f2L=R1l=5J020011
1;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2A
T2Y1m1k12^1E\1Y?16]1o2e9V3f2L=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CjOQ=2c2DDd3f12105
24h3^61Y1M>V2241a9k62R202LR28397B32986F9KOT2AT2Y1i32^1E\1o2kJX3f2L=`1^=5J0200111;212260171C2]401
51V2_65V1037=;0A?`2CjOQ=2c2DDd3f1210524h3^61Y1M>V2241a9k626k102LR28397B32986F9KOT2AT2Y1i32^1E\1o
2Y<1Y3f2L=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CjOQ=2c2DDd3f1210524h3T5Y11Y1M>V2241a9
k62R202LR28397B32986F9KOT2AT2Y1i32^1E\1o2Y<1_>V3f2L2:2l>5J0200111;212100400171C2]40151V2_65V1037
=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1S3f2L=2l>5J020011
1;212260171C2]40151V2_65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2A
T2Y1i32^1E\1;S3f2L=f1X=5J0200111;212260171C2]40151V2_65L9037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V
2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1R3f2L=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3j
OQ=2c2DDd3f1210524h3^61Y1M94V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1g4f2L2:Ma9505a1:7:406U15
J0200111;212100400171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^
61Y1M>V2241P12l2X5Z1h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1d4f2L=Ma9505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M
>V2241P12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1ET17g=j4f2L84Ma9505a1:7:406U152G020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3QK0g4GG315d7<S32c2DDW2\1f1210524Q3313<^61Y
1M>g1>241P12l2c6h52R202LR28397B329526F9KOR1Q1AQ1E2534T1T1>=_1152^1E\1d4f2L=Ma9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V
2241P12l2c6h52R202LR28397B32986F9KOR1Q1A10NE253Y1T1>=_1152^1E\1c4f2L=Ma9505a1:7:406U15J02001001;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3jOGG315d7`32c2DDW2\1f1210524Q3313<^61Y1M>V2241P
12l2c6h52R202LR28397B32986F9KOR1Q1AQ1E253Y1T1>=_1152^1E\1R3f2L=o>5J02001001;212260171C2]40151V2_
65V1037=;0A?T3jOQ=2c2DDd3f1210524h3^61Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1m4f2L=Ma95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<801CJ5b3K5V1037=;0A?9j2jOGG315d7T1[22c2DDW2\
1f1210524Q3313<X2U41Y1M>V2241P12l2c6h52R202LR28397B32986F9K??R1Q1AG9E253Y191H>=_1152^1E\1b3f2L=o
>5J0200111;212260171C2]40151NT12804[1h3K5V1037=;0A?9j2[B0]=_4n11`62_1S1DDd3f1210524h3^61Y1M>V224
1]@2R202LR28397B32986F9KOT2AG\1Y1;]32^1E\1U4R3f2L=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3
jOQ=2c2DDd3f1210524h3X2U41Y1M>V2241]@2R202LR28397B32986F9KOT2AT2Y1i32^1E\1U3f2L=o>5J0200111;2122
60171C2]40151V2_659L037=;0A?T3jOQ=2c2DDd3f1210524S1d2^61Y1M>V2241P;\52R202LR28397B32986F9KOT2Ag1
<Y1i32^1E\13d3d\4bOg3f2M<Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2D
l2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1_13E253Y1T1>=_11g1E\1V3[B6d3U?lA<je1
Ye13d3c?^A1d36d3=aU2_Z1eh1I5d3b3VLSe2k>2d3\86d31]A14YS5<d3\10DWR5C_3W2[5Q16d3=d3\10Dfg4T;U1m8S10
LHR3S1d3[100lA_9l:12m3oW1_P1`B3k3l<U=24651025>231;<5X8[1Q3g3f2M<Ma9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<a4l11Y1M>V226P12l2c6h52R202o28=J32986FU1
OR1Q1c1E253H@T1>=_11g1E\1c?5d3\10`S5X<<d3[100m5dHmT43<Ne:24d3hm2_X2g>2d3Pe57d3]W10]R3n1V5h83d3Pa
3jX1k3d3;7V7Q2_8W4FV4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1e27a12\4S17Q48N<_3Y1U238D17;He27;2>7Y15T=86LQ2
Q1KR4]18Y50B2B912e7?E;e2JQ2:Y18Y1P1>b8;i2X4h1DS1AT205<[1622:2I61O@A5>5>6e3>e1D>S4d3Ck7f1P3R1n3b1
7o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<Ol17DV1IV21W4W30:]1Lb1m1B?C7277;o17CODLBR1Q8A
8^19l9COl292V1Bg3[1^31S34?g28n1Hl1B>i5E3B`3V11R3<:[1J:FLk5DFAR2?j2Q2E^1W4d3;7^81^1f32Y18R3P1i2c4
]112V4KS1Q12Cj7OX1`130Bj1l7Ci1;c4=[409IZ2b2i1i1f28T3152=1;S123P13G573185g41b1l2E11F432:Q111U1]1P
4_8^4e1U1Id2h1a3;g1<AI9S1Hf17h5;66c13;5j1;f1Y2D?c4[1<D7K:L8R25Z3U1:0Y1EH:Y3d3;7P2_6<Q1Je8BL]18Z1
LLa2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74f37a12Ic2a1He2;F=>C<i1b5D186L3d1LC2P22a4i2U3j16W1G=b3Q3LCV1Y5
0P83:U5W3Y18X2_64j1OP3g52h1Z3FG9W1X1Z2c6b2d3;7Q5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1Z2U79R29i1_
1Y6g1U1<3Y12h3\=Z5S;0X1V3o3c6S3c2V8]1Y1_1Q4a3^2705127N451235:2R1U1:AH1c3l2?d2d3;7P2U5T1Ha3e3P1V3
g2EX1b1n2U1k1DR1Ee8Kd2[3T5V;Y3\1n5_3P1b3:8T3173c2];n1G:Bh1k1P>=U2l2Jj4`1c28Y1V3k6;6n2e5k1>[2h1<B
9:a2>3=250Jn1Q2E8S1V3d3Ce1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2]1221a12@8l38@n5e43?OQ1n4K5;1e17
[2a912?;:81]1T3g3G7e7l3k1P1<R2]1T1LV1I?H63408133H6g1i4Nm1P3^1k7Y3c2c4Y4H<=d3CPV1TDS2a]1W6;S47]Bl
W1R5S6d3;7W4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1
l1IS4N=g2U2P1H2>W1W1J3?141K2>S1B152A35B@E38V1b2G1L\1=6D9E37=0=2_1J4M487173232h16P4T1Gc3n2Kg10b14
b3d1f12S1b1>FH;T1O<AH>`1R1F`2S1T1NILS2f72m1F[27@374FW18R25Y1KT1U1:0@H:S1Cd3CP2W7d>[;P6k=_EeM1^3]
EJW1`Lb9b91Ed3CRHX1=`1h1R1oE]9^:Q?VCQNX6T:0RBA_7R2R1d3CZCc3U=9Z>e2[6bJ[CP2f;k8`2EbDOGP40b2W3Y445
1235:[2R1\1Nd3Ce1CXP2`5P>9i2h3h<?1^8>W4n412g3_5`7h;h40n:f2G:j7:d3CSX2eW1nX1?_BS981Ad3CSDNM99P:TJ
0cR13Q@P;d9jGYIj1d3CZ6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q3L]5N]1Q5n<CW1m1X2:k>^3^57d7T1412g3l29i4Bh3Q3
Fh:d2R2^4[7g4Y2:X1X1d3CXB4c>e7?AkF[Gb9666P20n4?m5R5^=g4o1Y>D?l2b2m4_2b3m2n3Z1<035B98d3h8g@g6NaP1
2oS2Ae3]3Z51]8k3c6?m1W1=^4mJfIi?Y7mm13e3Rc513e3h814e3fP1S5fW42e3no26e3oKY20_b1]T3;e3@]5i21Wj2^4F
o:CmG3e38c]42e381e3?e38i31i1i21R7gMlA_E^[1aDWK_37e3V^1Z1PU1`1fBYGU1e307a1o<@P2114>Eh4Y6\2R19<l1P
4dY12X2PI:kCQ3FBm5Y2`1R7W5m1?l@2e3Va55e38fKZ2jZ24e3h81h`2Ae3h81aCe@LS;3P4DdU1iS1S1R3i>>P45e370cO
f^32e3T[4P1e3B91W1a9V=[60X1g52V1UQ1a9oGc7Q1;V4P29CS=o9k71[=56Z;`2<e3L1i:X>P3a1FY1g5_R1mn16e3LULX
2Ti2Z?Ee3B91i:o7f7d3n5iS1cJV=^4X3=;4:P>U7cA?e3BZ4]J0X1`3Q2ma1l84U?SCk2]1Ge37D00i:P8^:R1c2f3QFP6l
2V4a9g=oJU6]6b5319e37\Nf2Z4m_2mH91Ae37D1i:_B;F0b2f3VS1]5S4f4d`1R77e37DgMka2o7Z?5e3d10RBY[28e3n5]
FT=1aT1b1b1Be3Y3d2WACT>a31ZT16b1f2`3`g1G`4XI2Ee3oKZ27i80`h1b?g1aHn1V5g7P1U3R7g8E4;e45f3P@\1144f3
]A14f1f3a10`1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`27f3V<l2
L\114:f31T<_2J>\1121e1f3a1a1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5
o1^D]=`26f3V<i3\114l1f3g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0j5RLm6b2l3T10023n2B?d1Ab<]318R1R2V<X3FKT
2R2=74Z21C^Fg5e7`25f3]A14WI7f31[A121WI7f31[A121ok26f31[A121f1f3a1a1g8`1P4140Q2n1:=X3X>a12621F0\H
4Y@b2l3T10023n2=4?5^1\@518R1R2V<X3FKT2n5o1^D]=`2Cf312n<Y4121_InKZ:V5j=\8n1X3C\Q1nF5f3P:\7147f3S>
Y314K[a26f3c=?Y314:f31Q=OY3121`P3C7f31[A121Vo16f3]A14l2bh26f3S>Y314no18f31Q>Y3121no17f31[A121TQ3
8f34XA14W1hS2oGIf312n<b1f2121c=\g1j=>e9102W31C6MW4\@[Y1;f3]A14XElj1a;X110D7f34n=Y314PU2<f312n=Y3
121PU2QH]3C6f3]A14U`2o16f34XA14PU28f312XA121PU27f31[A121kb2P2f3a1a1g8`1P4140Q2n1:=X3X>a12621F0\H
4Y@b2l3T10023n2=41=d1\@518R1R2V<X3F5EY1Jd2Y3o1]>l1\2f1g5;Y7]11P15f3c=i3148f31a=i3121`i49f312XA12
1PU2WF5f3S>Y3147f31Q>Y31216f3]A14RV1j87f31_?k11215f3S?Y2146f3S?=k1145f3]A14fc25f38TA145f36VA145f
3]A14`l25f3]A14Tb36f37UA14Vl3h3f2O81Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3
jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\18f
31[A121e>ke18f37k=Y314YGlT37f38Z=?Y3148f31Q>Y3121YG5f3]A14S16f3n>^214S14f3]A146f3c=i314`]28f31a=
i3121`]25f3]A14`]27f31[A121nd3Cf3n>^214g?g?U4h5]9d32l3X5Sc1`5;g4d76f3n>^214jo18f31l>^2121jo15f3V
;V6146f3V;V614mR47f31T;V61216f3n>^214X]35f3]A14X]3^2f2O=N:[1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0kX1b
2l3T100233f121057?B?d1Y9j3]318R1R2V<o1X1F9AT2Z23174Z21C<[5R2b><91d<`2If2O=NP@14kAd2be1f121057a<P
IY2Q5P4[5R2Y?14f3]A14g1f3a1a1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?5^1\@518R1R2V<X3FKT2
\4a1o1^D]=`26f3S>Y314ZC8f31a=?Y31216f30_;l5148f300^;l51215f3`;l5148f31Q>Y3121m=8f3c=?Y314kMY3U2f
31e1[1g8`16]3;121R2n1:=X3P598131d2b3T2a12621F0UV1_1U1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2An174Z21
C^F]=`28f31Q>Y3121cV29f31a=?Y3121TQ3h1f31_10`1g8`1P41210Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1^D]=`27f31[A121`i46f3a5a8Y3147f3a5Q8?Y3148f31_5a8Y31217f31[A121\?5f3]A14lc3
5f3]A14df3:f312XA121c?l\1_8g1f3a10`1g8`1P4140Q2n1:=X3X>a12621F0\H4U1S?b2l3T10023n2=4?d1\@518R1R2
V<X3FKT2n5o1^D]=`27f31[A121oh1h1f3a10`1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R
2l2R1V8X3FKT2n5o1^D]=`2g1f3a10`1g8`1c2\1140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3
FKT2n5o1^D]=`2f1f3a1a1g8`1P4140Q2n1:;1X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]
=`2P2f3g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0^T10[4b2l3T10023n2B685^1X5k7]318R1R29l;X3FKT27X274Z21Co1
P8]<]=`25f3]A14Ri16f3S>Y314hg2:f31Q=OY3121[k2h5:f3P8\914R>[HTc1SIj_1<f31^1l?1212oP1UP2YQ2J7f3d@H
14\[2h4:f3c=i314>a5lT4^2W56f31[A121;f307Z=U1c214>jn2iE6f3i>c214_j16f30\A14>l1f31e1[1g8`1d3;121R2
n1:=X3l1]3T50g3a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2i3f2O81Ma9505a1:763406
[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h
52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1=f31c1g?121R2P6]5cR2n:mK5f3]A14\C6f3Z<R514VR38f3Z<X1
_1Y214\R3:f31X<X1i3121kb2`?6f3Z<R514]R3Af3Z<X1_1Y214^:l4<:l2S8U]1QJcO_G:f3Z<Y4H14^:km1RJbO5f3]A1
4]b38f31[A121c?iR37f31[A121]b36f3]A14b17=f300[A121]:_d28VCQ6UJ6f30\A14]b38f3]A14da3HVW1d38f3]A14
gR2`=_7[S15f3]A14Tk3:f31[A121oZ1US1e4XX16f3]A14oZ1T`27f3T6^7AW314>f3T61e3@U3AW314kCo]22Te17f3T6P
8^2H14;f3]A14RO]Kh_1e@P?o3c<6f3]A14PZ4c@l1f31e1[1g8`1d3;121R2n1:=X3Z5^1^7a12621F0kX1b2l3T10023n2
B?d1T=]318R16k1V<X3FKT2`274Z21C^Fb6j6`25f3]A14Xf26f3]A14V\3_2;f3c==[314^c2e=>Y_1b8If31W7i5?=[312
1d?R43:WN\P1l4m1]691C6a_1b86f3Q>[314W;5f3]A14Y\25f3]A14ZV3:f3]A14fY1PW138g3a=5f3]A14^R35f3R7Z:14
6f3R7Z:14Yf19f31P7Z:121ha1`MBf37m;W514XDha1V:m2T4<2Ie87P@a:9f3U<W514kF;V[25:f31S<W5121kb2d=C6f3]
A14e>hT4<f3h=15\314T?`1KZQ1RX25f3h=d3149f31f=1b3121dl16f3h=1b3147f3c=41b3149f31a=41b3121@f3h=15\
314]80Y5RY1SV1\1V:Y5ZG8f31[A121bR5J9f3]A14R\1Nj>@X9f1f3a1a1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2X2c
1T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2g1f3a10`1g8`1P4140Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4
?d1\@518R1R21T<X3FKT2n5o1^D]=`26f3]A14f`1P36f3]A14fi1PR25f3]A14Pn1k1f3g1[1^1m5I@`1d3;14R2n1:=X3Z
5m8a12621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2g1f3g1[1g8`1d3;14R2n1:=X3Z5m8a126
21F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`26f3]A14^k2R26f31[A1216f3]A14`m1_\25f3]A14
`m17f3]A14TY1X\206f3]A14]e307f3TA814^i1k`16f3]A14^i1k`15f3]A14Ug45f3]A14>=f3e1g?14R2P6]5f82ii1[V
1@>f3Z10]:i1V3B14jT3RHYFP;W1Of3Y1009:1V5_4i1V3B14R2P6]5]4g1]l1mT1]1@j5YF3<N8W9W16f3]A14\Ck^48f3m
:_614fQ3gIJ7f3m:l5B14fQ35f3m:_6145f3]A14`m26f3]A14_k2P2Ef32]:Q6J14QBeT1]Q1Z5R2cFlAP1b1U6a4c4Fd88
f3]A14QBeT1hV1cZ17f3]A14gf1gT1P2;f3S?Y214So1o1^4e:_V1l65f3]A1425f3d@H14=f3]A14FmCXO?]l1`V1^45:5f
3]A14F9f38Z=i314`]2]6X6;f300RA8121^i1d4V\19f30b=U1c214>dd39f300g>c2121ZA9f300l>^2121S1Af30n<BU3D
14do1C^3i3dc1^Kj2Bc7>f30n<BU3D14K\o1^3mb2j2B7f300[A1214h3l>c2Z]3l1i3d1[1g8`1U3>CQ2n1:=X3Z5m8a126
21F0UHe@b2l3T10023n2B68d1]80e4]318R1R2V<X3FKT2`274Z21C\73m>]=`2f1i3d1[1g8`1U3>e2n1:=X3Z5m8a12621
F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^Fd6h6`21i3o1i3c10[1g8`1U3>e2n1:=X3Z5m8a12621F0m2
QL5e9b2l3T10023n2B68d1T=]318R1R2V<X3FKY1J^1Q174Z21C^Fg5;?i6`2l1i3c10[1g8`1U3>e2n1:=X3Z5m8a12621F
0eIU?b2Mn2T10023n2B?d1T=]318R1R2V<X3FKT2^1Q174Z21C^Fg5;?i6`24i3_@VZ4_@e1i3^1a1g8`1U3R1Q2n1:=X31V
>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R2V<X3FKT2n5o1^D]=`23i3_@Sn3V2i3c10[1g8`1U3>e2n1:=X3Z5m8a
12621F0UH_=U3[1V1l3T10023g1V1B?d1T=]318R1R2V<X3FKY1J`2334Bg11C_5b7CP7=X1g5;Y7`201c1i3^1a1g8`1U3R
1Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2l1i3d1[1g8`1U3>e2n1:=X3Z5R8J
a12621F0^3n1gBg9g5U1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2^1Q174Z21C^F]=`2i1i3c10[1g8`1U3>e2n1:=X3Z5
m8a12621F0kX1b2l3T10023n2B148d1T=]318R1R2V<X3FKT2^2174Z21C^F]=`2l1i3^1a1Ki5Q2`1U3R1Q2n1:=X3o:X3a
12621F0\H4W7B^8b2l3T100238e2=4?d1\@518R1R2V<_2HFKT2\5Ao1a8l;]=`2i1i3c10[1g8`1U3>e2n1:=X3Z5m8\142
621F0kX1b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT27X274Z21C^F]=`2f1i3d1[1g8`1U3>e2n1:=X3Z5m8a12621F0kX
1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`23i3_@li3d1i3^1a1g8`1U3R1Q2n1:=X3X>a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2R5S7X3FKT2n5o1^D]=`22i3_@P1i3>i5SL2fD>d2f2d2i8P=l2[1aQ1KGh:S:^7P2Z16K
Ed85290S2i4Ci34`;c12k2@;1i8Z2bNe8_4dP1i<cG?eM5i3X@j9Za4P25i3]@Q7`2`b35i3X@4iZ4]3R2j3b10[1g8`1d3e
23g110:=Bg1MZ54h8a12621F0QHi@b2l3T10023n2B?d1?S3i40[2e1C]318R1R2V<X3FKT2`274Z21C^F]=`2m1j3b10[1g
8`1d3e2k110:=Bg1MZ54h8a12621F0kX1b2l3T10023n2B?d1c3V7Y2]318R1R2V<X3FKT2`274Z21C^Fi<C`2n1j3b10[1g
8`1d3e23g12:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1j:Y2]318G18R2V<X3FKT2`274Z21C^Fi<C`2i1j3b10[1g8
`1d3e23NK:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`26j3m@i2V3g1T\3i1j3
b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2i1j3b10[1g
8`1d3e23g12:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2h1j3b10[1g8`1d3e
23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2k1j3b10[1g8`1d3e23j1:=B
g1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]@P6S6Y7_1P1n1j3b10[1g8`1d3e23g12:=B
g1MZ5m8a12621F0kX1P1a1l3T10023n2B?d1Q:HY2]318D48R2V<X3FKT2`274Z21C^F]=`27j3m@i2V3g1QZ1RR2i1j3b10
[1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]@P6]=`27j3m@i2V3g1b
b2aIj1j3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1j:Y2]318R1R2V<X3FKT2`274Z21C^F]=`2
i1j3b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1j:Y2]318R1R2V<X3FKT2`274Z21C^F]=`2j1j3b
10[1g8`1d3e2k110:=Bg1MZ5m8a12621F0QHi@b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2h1j3b10[1g
8`1d3e2k12:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`25j3m@P6g1T\3n1j3b
10[1g8`1d3e2n1:=Bg1MZ54h8a12621F0kX1b2l3T10023n2B?d1?S3i40?k1Y2]318R1R2V<X3FKT2`274Z21C^F]=`2g1j
3b10[1g8`1d3e2n1:=Bg1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2j1j3b10[1g8
`1d3e2n1:=Bg1MZ5R2j6a12621F0kX1P1a1l3T10023n2B?d1Q:R3]318R1R2V<X3FKT2`274Z21C^F]=`2U2j3b10[1g8AN
d3e2k12:=Bg1M[3LQ14m1j6a12621F0dU1V3b2l3T10023n2B?d1>0S3i40?k1Y2]318R1R2V<X3FKT2`274Z21C^F]=`2i1
j3b10[1g8`1d3e2k12:=;6g1MZ5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2P2j3b10[
1g8`1d3e2n1:=B@V1MZ5m8a12621F0kX1b2l3T10023n2B?d1>0X2AR50e4]318R1R2V<X3FKT2`274Z21CR<[:i<C`26j3m
@P6@V1T\37j3m@P6g1n`20TK6j3m@P6g1QZ1RR2h1j3b10[1g8`1d3e2n1:=Bg1MZ5m8a12621F0kX1P1a1l3T10023n2B?d
1T=]318R1R2V<X3FKT2`274Z21C^F]=`27j3m@a41\1g1T\32k3`f24k3`f2_FB4k3g@hU2oE5k3^U1X6UY1b18k3a>lFX6a
U1c3b1WF6k3g[1SU1d5_GE<k3f;`1_3fDX6VX1Nb1oDb3S4<k3Y1iIBWQ1aIcU1j12YDj:_G@k3SKBWQ1aI_FB4I3i6\66j1
2YDEk3W11f4g3@i@B_K2d5aIoNc6j12YDZC1T8h64k3`f2^W125k3k`2d5WF73k3`f2WF3k3gc1hR15k3Y[2V;^W127k3`BW
k1:\8VIhD:k3`BWk1:U3V5VIhDcNZA7k3k`2d5^GBT1kG3k3Zc2U33k3iX2f=4k3iX2f=_F4k3_BPT2XJ6k3iX2f=fEgA23k
3`f2d\26k3kP1de1WF[]1l84k3lP1ce1WF3k3`f2TH7k3`f2QH2n3T1W45k3RW2f1f=^W14k3`f2_FUn13k3gIhl1g1k3b1[
1g8`1d3e2n1:=X320V5m8a12621F0kX1b2;`3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2k1l3Q;IX38G0211
11;42T152h4Q4H2Jm2\1<l1oR1^7KHIJI1101W1@o2o7g8c2S2:4W211ZAi27Y1m5Y2[1W7P9g1l3c1`=8G021111;42Z12h
4_20h3`1K\1<l1P4nN^7^27682I00101W1XD`46:4fCQ3FBm5Y2[14R7W5Q1l3T?8G021111;42Z12h4f8\1<l1oR1m9f1\1
XDR54fCQ3Y1m5Y2c8]4f2U14Ma9505a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3j
OGG315W7<<JX22c2Dl2\1f121057Q3313<^61Y1M>g1>241P12l2c6h52R202LR28=7B329526FU1OR1Q1AQ1E2534T1T1>=
_11g1E\1o1l3Y6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6m<_5`8>3I>2`1N1:T4e1a7Z22>]2U1`4A4d<Q7i27U1
3m5Y2T5^3Y1l3T?8G021111;42Z12h4f8\1<l1oR1^7^2762T1120V1XDc2^24fCQ3Y1m5Y2c8c1l3c1`=8G021111;42Z12
h4Z5=@\2\1<l1P4d3V2]7Fm@l7_282X2`3g@g4:4fCQ3FBf2V3Y2[14R7W5T1l3T?8G021111;42Z12h4f8\1<l1oR1m9<=0
J\1XDR54fCQ3Y1m5Y2c8c1l3j6V4R48G021111;42Z12h4_20`1d4EF<l1i=k?Y5f;0Y1XD`4A4fCQ3U13]4Y15GOAY141R7
c=S1l3T?8G021111;42Z12h4f8\1<l1oR1m9JX2U1RCR54[AZ2Q3Y1m5Y2c8U1l3T?8G021111;42Z12h4f8\1<l1oR1m9<=
0P1V1U1RCR54fCQ3Y1m5Y2c8W1l3d1_=8G021111;42Z12h4Y6\2\1<l1P4nNh:0P1V1U1P9Q:R54fCQ3Y1m5Y2c8Q1l3T?8
G021111;42Z12h4f8\1<l1oR1Q=XDR54[AZ2Q3Y1m5Y2a1Q7X1l3T?8G021111;42Z12h4f8\1<l1VN0g4Q=XDR54^@e1010
]1Q3U13m5Y2a1Q7\1l3T?8G021111;42Z12h4f8\1<l1oR1\71?0\2;0H41W1X3o@\4E4fCQ3Y1m5Y2[1W7U1l3T?8G02111
1;42Z12h4f8\1<l1oR1^7Y3J021W1XDR54fCQ3Y1m5Y2c8Q1l3k;X38G021111;42Z12h4f8\1<l1oR1Z8f4XDR54fCQ3Y1m
5Y2c8Z1l34o>213G021111;42Z12h4f8\1<l1X4fNQ=MZCR54XA]2Q3Y1d525g1249c8S1l3T?8G021111;42Z12h4f8\1<l
1i;UG\:d2XDR54fCQ3Y1T5HY2Y6Y2S1l3T?8G021111;42Z12h4f8\1<l1o4`K^2Q5o7XDR54fCQ3Y1m5Y2h1j6V1l3T?8G0
21111;42Z12h4j4k3\1<l1oR1m97\10]1Q2VBR54fCQ36R1m5Y2c8Ol3T?8G021111;42Z12h4f8\1<l1oR1Q=XDR54fCQ3Y
1m5Y2c8Z1l3c1`=8G021111;42Z12h4Y6\2\1<l1P4nNe:2P1W1Q2VBg4:4fCQ3FBm5Y2`1R7W5]1l3c1`=8G021111;42Z1
2h4h5@\2\1<l1P4nN^7V32P1W1XDg4:4[2ZAQ3FBm5Y2`1R7W5DY1l3c1`=8G021111;42Z12h4Y6\2\1<l1P4nNe:2P1W1X
Dg4:4fCQ3FBm5Y2`1R7W5Q1l3T?8G021111;42Z12h4f8\1<l1oR1U:k2Q2VBR54fCQ3Y1m5Y2c8X1l3c1`=8G021111;42Z
12h4Y6\2\1<l1P4nNe:2X2XDg4:4fCQ3FBm5Y2`1R7W5T1l3o>48G021111;42Z12h4f8\1<l1l6f:Q<Y5Q=U1RCR54fCQ3Y
1m5Y2c8U1l3T?8G021111;42Z12h4f8\1<l1f9=JY6eAQ=XDR54fCQ36R1m5Y2n6d1S1l3T?8G021111;42Z12h4f8\1<l1Y
AY=g21a1Q=XDR54fCQ3Y1m5Y2c81m3Dm3:fDZ?KXe1^81T4Aa@S2c4e2W30G1gCYJ3m3:cX52m3Qo2b1m3Z1a1g8`1X4Q2n1
:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1m3Z10`1n4h3`1X4Q2n1:=X3X>a12621
F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1m3Z10`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`28m30k61lV3cA_7d62m3VS2Am3Fi:[Cn5iS1]:]20VE6Z2a1A8WDh::m3kT1
_V20n1a1AYOTEo@5m3DnV4ZLo@3m3nS5o@2m3nS51m38m3gQ1b7UBP6l2eQ2[46m3:`NV^2g<jA4m3Dk>Rh33m3X`3P`12m3
V\34m3Wd3_=13m3gQ413m3be2[W12m3kT13m3DnV43m3^X3TB2m3TG2m3hW52m3XI5m3DcHZ^3Q45m3]1RBY[2ZW14m3D^B_
d35m3\10RBY[24m3]1RBY[25m3]1RBY[2f_13m3[e1i12m3]^42m3UV43m3S^2j84m3`?iX3_A:m3D1i:o3Ti1d_1X?4Q2;m
3D1i:o3f;]]1d_1X?4Q27m3D1i:Tm1d_1X?4m3Deg3X?6m3Dc_3o7N[>Em3D1i:o7]8<V3^2HR1M?H`R1b_1N:S9l4V73m3o
_3d72m3`o32m3\T19m3D1X7`3c;`a1mn1m97m3o7XMR`1oR1g1n:2m3n14m3m^3A82m3Y=2m3ji33m3R]3g<8m3D0h2TT4b5
317m3D\6XR1UBoS2R84m3Di2TT42m3fk45m3m63^h3Y?6m3D[GiAn_1i]17m3D1i:lMWOmn17m3D1i:b7ae1mn1;m3D1i:b7
P4W7XZ1eY1WEZ]18m3D1i:b7ae1eY1WE:m3D1i:b7P4`a1_h1]6^=6m3Fi:Tm1a9__1?m3W2cFf6<m1L`2PCS9of1HI_;6;m
3W2ZM<m1bf2HIe7P419m3W2ZMZ2^FSP2HIf;;m3D00i:Tm1YGcW1b531=m3D00i:iMSLV3YGcW1b531[2m3Z12^1g8`1X4Q2
n1:75V11o1X>a12621F0i9b>4n6U4T5b2l3T10023n2=4?d1S>X2518R1C^13F[;X3FKY1I0X3<IV140111002f1^D]=Q2>4
m3jLfa386m3DX63aP4_5g1m3Z10`1P1f7`1X4Q2n1:=X3X>a12621F0\H40X;o4b2l3T10023n2=4?d1\@518R1R2V<X3FKT
2g3V2o1^D]=`2c1m3Z1a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2^2_3o1^D]=`2
6m3]1RBb;fo1oZ16m3fIS3U;\P313m3kT1nY36m3DULa1VY3K3m3jLd[32m3kT13m3jLf_25m3]1RBY9oQ22m3SC5m3D^BT^
3Z6:n3V;]71l<bW1XU1SQ1D=9n3P3e?_d1kOQ7Q11ZN4n3T^3Q1\N8n3bAQ11i`1e3WIT]16n3fB_d1WIR?QN=n3g?nC]`1`
=\5e1k2HV3[3dJT2:n3T1XAWk1:j5hKhDVQ118n3n1aH1ff2Q4V5PY11n33n3k=jW22n3c]43n3SL_a34n3fBl<o]39n3i1U
<2U4f9Y9X=kT13n3e1m[44n3aX2ZQ1fS1=n3`1c;_3ULa3a4VHS8h:`]1Z5J3n3aM]l1An3]4kA\223e5OmNi5b1R=e5_Hj1
]Ci7?n3]4_1\2Z1@]81bQ1l2o?g5^^1^225n3m5\2Z1]d37n3d?o21_d1T^1WH;n3g3i5[5o[1l>T1e@aR1f5a8;n3`1V5\6
_3Q:6hIa]1b?_37n3Y5[4fLoZ2S4U[14n3V5na2]f13n3^d3TI5n3o6^h3_7d64n3SW1dY3D2n3X]53n3bS2PZ25n3Y5W4ci
2]Z1=n3b1f3h9P2]1R;T:[k1ZBV2Z9`<3n3US3]Z13n3P[1bR33n3k=go33n3^Z2TS22n3a`2d3f2W12Ma9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\12n3e]4:n3R10_NIT1n3g\1hf1aK4n3cOak3c@3n3`ERh3Y1n3P3VIR2Y8
AYLT2hAN911Y8553k11k2d1:31269D2h3[Eb7_5I[<P:0Q11T32En3P3U8W2U51T21h>R:2iW1n9o1k6k6W5jS1o;Y=83o3Z
=?1o33o3h2mn36o3_1c;_3`l1S83o3X5VO3o3X5\k49o3kImP1U=dP1X1`;cG^96o3_J1jFUb3Y75o3aAce1DbH2o3]P33o3
]Z2kD2o3j=2o3`b25o3m:bP1eX1VR25o3W^1eAV<mY28o3`Mkj1a1a91`4XJ7o3UW2DR5m`12k<2o3`[42o3jZ43o3X5W42o
3\Z57o3_1c;_3la10bD2o3`X22o3d13o3U5na22o3]Z2h6P4760j1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m
1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3^422;]1<5:4;j1U1a2d1`1T3\1AW1228EBFX1T225933F=72^16848[1==Y1N
78>o1JP12@554:J2^1GX1a:T1I;:`122J<L9?CY1h13Z14C0?5@92i28_15o2<5:0n14=b2MP1W181?Hn2H29_1?8<i11FQ1
619P11;I9@M;037F873416JS123Be1Z3>=3Q3P4760l9j1H0C\2611@V1Y4Q16l24c;^2556B4X3]5]2^;22;]1<@4;j1Q<Z
1;>IFX1f3=7a1684R2=h5DI@55?@9\1d?\6W34CFJk4o2<5_7b1f7Q461l2@Y147W1161Q1Z1c5>=[<P4760\2617A12T11A
V1N1[1J3314D74@;0403;=9@75@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O9
4a1<2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1A9;58?Q1:4;92Kg1V1HP2
2E>291i1M:1T1330611V1924383K5@4:253767@4^173H>0W1AM6Q12A;W1CB=9`1>JI62D15G871<8A4?<Q2m1216G@>@7>
U122Q308KI;42218C55522JY17186@2L?i1S2@K212b44P3NZ11<0FS1<3246LKl181?7@V28>H299U12<E`181h1BK03164
I9@24A?0342C28711416I0S123?h1W1j17>933G251c5P4770Q1Y161788467E13MS3J7KZ19;8W15@81410033231<53CU1
2F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1i2U12K\4T3=b2J;3371LM<56i12AOc1T1Q2
W1S1Gj2=X4i2e4Q1S1Y39c2G[3AP1<L7:GY3?c1@<>2<c:=P1328324S14Fl1:0F@g2R1;X6e1_1W2C;Be4a18n1FP41_S1f
4012D`5i8X4e1T7g1h9:m3NQ>jNhV1b53Q4JQb41Q4AQ4l5c2o22V348G31:\]35Y7Z4W3g3f2Z1Ma9505a1:7:406[1K42A
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057S1m1313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c18<253Y1T1>=_11g1E\1Q;2R4lT51R42R4`Q32R4nf4g2W3JDj2?U320l2=07334@3Y11S25d115k
1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y315
R4jT2V?TV2n4;R4kDmV1lj1Q3h;S2b<d<o8k94R4JoQ1lX12R4gk43R4R@o14R4R@o1jCe1R4Z10[1g8`1d3e2n1:=X3Z5m8
a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1R4Z10[1g8`1d3e2n1:=X3Z5m8a12621F0kX
1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=_1P16R4jP1mR2AR50AR4?1i:_JdR1`W1f2b4n2j8_21f1^AZ1
`J1R4CR44VEc3Qa2S?Li1YT1X41b1^2>@4n6C`22R4`W5>f2\1[k2f121057h3^;dHl2d=?f2\1[k2f121057h3^;c9P?l2d
=@f2\1[k2f121057h3^;c9B]>l2d=Af2\1gT1b:d6[U1f121057h3^;dHl2d=?f2\1[k2f121057h3^;dHl2d=i2n3f2Z12J
Dl8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V
226P12Z2Ac6h52R202o2839J32986FU1OR1Q14^1E253H@T1>=_11g1E\1_3i;1`6h3f2Z12Ja9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5`1S3[17=N?T3QKh4GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6V2a32R202o
28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Df2]1RS1Wh1f121057a<PIY2Q5P4[5R2o5Z1mAEf2]1RS1Wh1f121057a<P
IY2Q5P4[5R2o5Z1[6a;m3f2Z12J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c
2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1W?116]1e<m3f2
Z12J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y
1M>V226P12l2c6h52R202o28=J32986FU1OR1Q14^1E253Y1T1>=_11g1E\1Y?16]1d9P3m3f2Z12J4\9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o
28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1[5m916]1b9R3k3f2Z12JHh8505a1:7:406U15K4D156271g11P1T111P101
5DV1<;CJ5d4[17=>2<?T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c
1E253O9T1>=_11g1E\1`18U4kc1[Z2SZ16d4:`6c4f2Z13I3F<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12n138@c6i1n32R202o28=J32986FU1OR1Q1c1E253Y
1L7>=_11g1E\1n2;1OZ1h2Z1_2T1<[11?\3U21b1W24Li25Y14U4bX5d4:P4f2Z13I5[9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3b8WGGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J329526
FU1OR1J6Y198<253Y1S10>=_11g1E\1P4R4g=W104U4^6`f3QA:U4Zm47Fc1Ch20V5o4?U4M00ao4i2o1116]1]1d4:W61U4
3U4VGbc46U4e@fi2lCdGb:i2U43e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i
1A3KNk3313f1b2l1S1n1V314131Na5U6@AQ6S5o1P5h>V3b1g17U12_1?a4P22U4Sd53U4dP5j69U4S8eX3if1I4^3Q8D4U4
^d3T_1g4b1V4;n4d4P8X32_10ITCf2R1g3[2R10V20V2eI`2k2c9T3W1l1T1AMV6k6`3W62P1V3^4E8P1HMT1g5Y2^5\2\3U
:7V4Zj4X9Y6:o1Y34V4TS3\4Qi1BW4VEc3Qa2S?Li1YT1X41b1^2>@4n6C`2CW4VEc3Qa2S?Li1YT1X41b1^2>@4h4U2C`2X
1W4091i:o9c3mT1b:Y7[6bBW1S?Li1a;j:T2n3h7U2R21b1m1@>80603MV2i3C2k1AEX4W5R>1h1>0I>JC3cMa\1T4f<a<a1
Q>S@hCIX47`<j6e3S3h;d2kJe@X553T17R2Y;d2eDk2e3j8fD1W?h3X470Q1Y16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl
1T1e29G9T1K5;2[1H[19@_123El165AHK5U12Ko7W2P3`1Y5l29\18E[2L9Go1;_12m2]=e3b1a1R12o1V1?c1M>4:h8X2P1
32837o1o2@f8[2R1U1M2i1:l698n1Y1251]2X470h4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1g1Q1U12Ko7
X5`1`8>M8Q3L9Go1;_1P2fCg4f1c1MNh8Y332837X8e7g1V2c;Y1251j2X470Q1j4W7S28611Q3I[1M3I9S4]82X6?23P2Cl
1T1e29G94OK5;2[17@[19@_123El1i2V7_2=d5T1Y5T1g19\6m7l4S1Y39g6A]1T118Q4?c1MNR<32<7o1X6R4c:1W68n1h2
X470Q1Y1l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_123El1g1Q1T2o7i3^1;T1`8\1Nb3\49Lg14g5212KV32322c
2f5^6c1MNR<328324X1o2Fg4^9CX4Z1j38n1U1X4b4W3W1X5W20U1n3P2j8k3a9Ia6n4W<:1d3f1\:c43XO08[2i5Hk>k2\:
c1m;0m35X4jA_U2bS108X4iEZ131bS30nM=X4S;S6bi2;:Bd3`3W4b5P7SB?X4W4V4do1_?]5gBn<`34]H;b?o3P12X4YP49
X4WQ1iHkP20lP1c=n3T7S1X4U7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<S:o31NY<`4k<M1YAe4_EY2R8c1h9X89X4SX2n5^8lCS
P1l2^8mN?X4jAR6JTR1h;W7eLX2fK]1Z8n:b4i6JX4n4k2`6a9Y3YJF21a1m30=Y:d1XK_I2i2m9g4Dl<R1b4CX4j7]17fJb
Hj1P8o3V:Y2e2jQ1f1b<jC4V307X4fV2j=jEg1h1e?;X4^FE31cU1R@2_7T2^Q26X4hW1lF[9kb1C<X4m8l1\6Z1f:W2l4jG
\GRX1^J4X4WX5?N8X4n62P2T4Y:S<Yd1i1X4U1[1g8`1d3R2Bn1:=X3_4JV4f4a12621F0kX1b2l3T10023n2B?d1T=]318R
1R2V<X3FKT2`274De11Cn2_C]=`21X44X4i9jKV]24X4]e4_A21X4EX4Qh2P:Gm<XX1m3`6=`2h9=85a10311D9CX4S;h2_1
j1U1`8R6QW1[Y1j1@4\W1f4d2h7B`93X4i9kf23X4WY1]g13X4XB4U1X4^Ln2U4Q3m1]Ac62f12If4Z=n4]3i2[:Q5g3Z4S:
`3]1Q2V1Y1O3408124HmT11X48X491i:Tm1XMdQ1kA2X4Te5Z3X491e1AP2<j1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1
Ic15Q2n2EG^:]2<a2b1c75U1_5i1c3X3=g1h1\4E_5OO_1S4T3V2_1m4D9n1b1U940I4l1145D^5W2_1D]8X3V2e50W10720
MZ2P48244a1AS10:[2X49_3c5Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9`<U2l1e6i1[6:CR18WK
1X2h1:>\1a6_4n18b1X1d51\6Z6[30X4d1\1n1P2X4^<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9`<b<n5<:C
k3YE]31N?b26<46D03d9h3^7d>n2V4\17P2Z1`1c2X47i4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?`<G^2]1
m7^1Jd3<:C02Z2Z107d6W1S4J5`129n1l12c5X4BW1l4V4Z4Q=m15k6e2X4\17[3U4c5>9X4f>f;T;QZ1YX1Z\1\17]1X473
e12[2d6]1P1W2\7gMXCQ1[8j1g3WA_Y1X1j4_31`1l1n2R2b3J=072V13_2k344a1>2>D;c1X47i12>j4T5X3\7?c2_6]:Q1
a4\@R7P4W5j1m2>:WAb@9a3d4b95b6X1?4X9e2U2e5X1072Y3@P44a1>2S10@X4j:c<W1UKXP1i2_Q1P1P@dO;Y72k38]2X4
91I[1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0QNi:k1FT3A5T100232:`2B??T1T=]318R1R2R3S99n29<<>W1Lo1@7467G
S116<Q3R8Y;]=`25X4g\3g<e5T<4X4oh2m:U43X4mS3U47X4Zn2W2Rl1U4g3E9X4k<X2R`2Z1Rl1U4]4k52X4aS42X4PT52X
4nZ52X4nZ52X4cX53X4S[3_m14X4b[3Pm1`35X4]X5>W3W6i2W3P1>j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:X2>j6Y31e3f2Z16Fa950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1mDd3f2Z16Fa9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1
E253Y1T1>=_11g1E\1KX49UAAdAaD[82l1<@`=c9=a4_;e6P1k5Q=[1Ab35o2m63KX491i:_BR1T2>f3QF\8g4a9Y8BPNe7\
2k2^1Z4F@312CEX49UY1e_12P25k12hEb5e7e13;a4b5312C`1X4351W1a9V1g7W4?f2<c3h182ER1]11FZ1PJ2i2W4T8[DP
50R2_5Q1;V4P29CV8l23;_1kA1[=5R>>X4P@UOf6<3e3Y6]3Z8N2ol1QB<X4fY10P3<W68e5lCn2h5_h21X4g2X40e270279
n5`3DQ316J`42Q1T1i5?d1@`2`1l1066;QH=@=]107d4[56Y1B9C>`4U3T2>m3i1A3MLQ1]1[1313f1b2l1S1n1V314131Na
5U6T7S5o1P5X?f2Z37U12o1b6e2X40e270279n5@g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[56Y1B9C>`4U
3T2>m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5oAZ37U12o1b6OX47c2U2^6c4l1W5`\1Be12]9W7Y8f3T2_1@n
2i8l47i3Y6g3QP1c=Y125GX47g6Y@1\[1Q1X22]9XCU4h;T5i3mC_Gb9f2Y1251i3W3P1>0k1211F?;i220Nm1=07334@3D4
?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36a:;j1;k13KC5a4D>b11f1a2U1><7101AR9DX3T5m3P1f10[1m7T8
\1MMj18103207OR1S22]13aH:T1]8T12Q21g18R3W3P1>0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3
R=6a:;j1;k13KC5a4D>d1f1a2U1><:1g22f1R5DX3b2a2m3P1f1\1`;a4\1k1j1810337OR1S22]13g9P<h2:b9Y315X4^2c
e28_G5X4eh1d1TR3S82X4]j46X4]j4[4c9>Q25X4]X5>Q2U1c2Y4e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=1>
=]1074_4[56Y13>9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5oAZ37U12o1b6d2Y4e270279n5`3DQ
316J`42Q1T1i5?d1@`2`1m166;QH=1>=]1074_4[56Y13>9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1
P58fAZ37U12o1b6c2Y4e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]G=@=]107d4[56Y1B9C>`4U3c2_3=i1A3j1k3
313f1b2l1S1n1V314131Na5U6T7S5o1P5;cAZ37U12o1b6e2Y4e270279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m166;QH
=@=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5Z5d<Z37U12o1b6e2Y4e270279n5`3
DQ316J`42Q1T1Q2X2^1?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4E_2c2m3i1A3j1k3313f1b2l1S1n1V314131Na5U6T
7S5o1P5Z5d<Z37U12o1b6b2Y4e270279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i
1A3j1k3313f1b2l1S1n1V314131Na5U6T7S5o1P5oAZ37U12o1b6i2Y4e270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;
QH=@=]107d4[563U1B9C>`4U3a21R22g1i1A3j1k3313f1U2<l1S1n1V314131Na5d2`3h5[1S5o1P5oAZ37U12o1l3e2d2Y
4e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[563U1B9C>`4U3a21R22g1i1A3j1k3313f1b2l1S1n1V3
14131Na5U6T7S5o1P5oAZ37U12o1b6e2Y4e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QH=@=]107d4[563U1B9C>`4
U3a21R22g1i1A3j1k3313f1b2l1S1n1V314131Na5d2`3T7S5o1P5oAZ37U12o1b6b2Y4e270279n5`3DQ316J`42Q1T1i5?
d1@`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2R2j1i1A3j1k3313f1U2<l1S1n1V314131Na5U6T7S5o1P5oAZ37U12o1b6
b2Y4e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QH=@=]107d4[56Y1B9C>`4U3c2m3i1A3j1k3313f1b2l1S1n1V31
4131Na5U6R1Q6S5o1P5oAZ37U12o1b6H\40U5j5X8a5W6T2;=2k2K\5PHj16e8oAg;_5S?c:WW1b1`4e1n4`6T1=R19l21=f
2<:?C3b2JT41A:?d2Z\1g2d32W1\1g3ZBb9FY1b1l1d:?[1Z4\65S2`@n2]1R6b1Db400i:P8l`1OV3^Bj4aHn6`3a4b5312
b7VC7b40kBQd3b5317b4Xn1eX2b534C9b4ij1e4oJ^\1b534C;b4g^1V?RP1_?Q1ZHI1U6n6;b400i:b7ZBVS1mn1b5317b4
0h2TT4b531:b40F0RBY[2hX1b5317b4TEf3Q\1jDU]1RP13b4]i3`=8b4UY1n_1i]1b534CZ2b4U5<n20`4i2W1e1P1^3^3X
12?H2@<1Y1<I17NU1HDR4c6g30Jn;a1o5\8?J1AQ1V1T22Z2f1\2\5n:2R1o5S3;G060e8A^2EU1Ai1i4=D^1S3S253b4SY1
jm2P1b4X63U=0Y2A00I]2_2R11Hg4fF]ObBS4\1Q3\4A3`=^4o1F1dAQ=Y2b41b8>NH27B^2=X1U1AS1Q3[6@D1Q2U1b1U12
Eh4Z:0[=l2P3Q13h8;R1Q12S1o5b7W6Z3R3]2Q3?m285319:033k9f24J<<d5F1P30n33\:h:6b41i:Tm1d_1X?@b41i:]@<
V3^2HP2?YS1b_1N:S9l48b41i:Tm1S5oO\2\G9b400i:Tm1mn1b531:b40GRBY9oQ2hX1b5312b4nV45b41i:Tm1mn13b4\S
1aS37b4HRBbKf_1hX1Y46b40mV4b531e1b4E10^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V
<X3FKW1Ln5o1^D]=`2;b40F0RBiE_e1hX1b5316b4G0RBY[2hX17b4G0eA<Y[2hX14b4gX2U4Pj18b4G0RBQj1WASKd=5b4H
RBY[2hX13b4Y1dU43b4m\2Pj17b4HT<m5Y[2hX1m67b4G0@aAY[2hX15b4Sh2A2U^13b4Yi3d=3b4XNeX37b4G0RB\;lo1hX
17b4G0RBY[2`KW=3b4fi3W=5b4gM>gX3R76b4HRBY[2hX1R73b4^B_d3:d4i:ZIiS1kIf=Y9VEU?k>4d4i:b7ae16d4i:b7P
4`a1\\25d4i:b7P4`a1g2W3_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6a:;j1;k13KC5V5>d1
f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31f2W3_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31b4W3_100T2
A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V
5>b11f1a2U1><4221AR9DBe2c4@Mg27P1S3i4e1b9\128_1B<?:81437OR1S22>N3;V;B[<:b9I_211Z4W3_11T2A1?F^220
?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f1a2U1
><4221AR9DBe2T5Mg27P1S3T5Z1b9\128_1B<?:81437OR1S22>N3;i;[<:b9I_211`4W3_11T2A1?F^220?\2750513312@
3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4J3360S14B3A9C5V5>b11f1e1KU1><4221AR
9DBe2T5Mg27P1S3_6b9\128_1B<?:81437OR1S22>N3;i;T6V6:b9I4Z211[4W3_11T2A1?F^220?\2750513312@3=63@14
0411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f1e1KU1><4221AR9DBe2T5Mg27
P1S3_6b9\128_1B<?:81437OR1S22>N3;V5b6[<:b9I_211a4W3_11T2A1?F^220?\2750513312@3=63@140411d15:2CB1
5NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4J3360S14B3A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3_6b9\
128_1B<?:81437OR1S22>N3;V7b4T6V6:U9<F2_211Y4W3_11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N
1I:12X1CW1<;C3`1^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b11f1a2U1><4221AR9DBe2T5Mg27P1S3_6b9\128_1B<?:
81437OR1S22>N3;i;[<:b9I_211j2W3_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;f1337S1
4B3KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31b4W3_12S2A1?U320=@538:22I7505133
4@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<
e2n2V1NMg27P1S3V5X1b9\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21g2W3_10i2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31X3W3_
130Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6a:;26<S1;Q1>:3KC5V5>b11f1a2U1><451AR
9DBe2T5m3P1S3i4e1b9\1k1j181437OR1S22]13;UH:b9I_21Q4W3_102R21A?U320KP2=07334@3Y11S25;1V115k1P1K:]
1CW1<;C3S5c221D3a3CC12217g1R=6a:;26<F<;Q1>:3KC5V585b11f1a2U1><4221AR9DBe2T5m3P1g1[1d44Y1;P4a5\1k
1j181437OR1Q212]13018UH:a2=b6I_21S3W3_13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6a
:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3_6b9\1k1j181437OR1S22]13;UH:b9I_21X3W3_13R2C?U320l
2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1
S3_6b9\1k1j181437OR1S22]13;n>V9:b9I_21g2W3_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2
R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31W3W3_13R2C?U320l2=07334
@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3_6b9\1
k1j181437OR1S22]13;n>V9:b9I_21Y3W3_13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=
6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3S628b9\1k1j181437OR1S22]13;UH:b9I_21T3W3_13R2C?U
320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P
1S3_6b9\1k1j181437OR1S22]13;UH:b9I_21X3W3_13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1
51o1R=6a:;26<S1;k13KC5V5>b11f1a2U1><451AR9DBe2T5m3P1S3S628b9\1k1j181437OR1S22]13;UH:b9I_21h3W3_1
02R2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86a:;26<F<;Q1;2:3KC5V585b11f1a2U
1><451AR9DBe2T5m3P1S3d44e1b9\1k1j181437OR1S22]13018e9P3^4o6:a2P7I_21a4W3_12S2A1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR
9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21d4W3_12S2A1?U320=@538:22I75051334@3=6
D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2
n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21g2W3_1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6a:;f13;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31b4W3_12S2
A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6g91G;26<4N:0k13A9C
5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2J2@85?:81437OR1S22>N3;UH:b9I_21S3W3_10i2?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5a4D>d1f1a2U1><:1g22f1R5DX3b2a2m3P1f1\1`;a
46U1k1j18103207OR1S22]13g9P<h2:b9Y31g4W3_101S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2c221Ha3a3R=6g9I;26<4N:0k13A9C5V5>b11f1a2U1><451AR9D5<e2n2V1NMg27P1S3_6b9\1;>2
J2@85?:81437OR1S22>N3018UH:b9I_21k2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;
j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13b7`4]<:U9<Fb21h2W3_10i2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22
]13aH:b9Fb21i2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6a:;j1;k13KC5V5>d1f1a2U1
><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13nGB:b9Y31l2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C
3S5a3a3;1S3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13lGD:12]9Y31i2W3_10i2
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k
1j181437OR1S22]13nGB:W1Z8Y31k2W3_10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k
13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:a21h4U2Y31h2W3_10=[2?U320l2=07334@3Y11
S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13a
H:b9Y31h2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6Y:7;j1;k13KC5V5>d1f1a2U1><:1d
9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31h2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:Q7`2Y31j2W3_10i2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j1814
37OR1S22]13aH:b9Y31h2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d
1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31l2W3_10e23?U320l2=07334@3Y11S25MF15k1P1K:]
1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5Q54>d1T1Aa2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13\?T9:b9Y31X3W
3_10i2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX
3T5m3P1S3Z21S9a4HCk1j181437OR1S22]13a2U7i>:b9T3031h2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
;C3S5a3a3a3R=6`6P4;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3R@\1k1j181437OR1S22]13aH:b9Y31]4W3_100T2
A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6a:;260;4N:0k13A9C5V5>b
11f1a2U1><4221AR9DBe2T5Mg27P1S3_6]70S2\128_1B<?:81437OR1S22>N3;i;[<:b9I_211h2W3_10i2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3T5m:\1k1j181437OR
1S22]13aH:b9Y31i2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2
U1><:1d9DX3T5m3P1S3m46m:\1k1j181437OR1S22]13aH:b9Y31h2W3_10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6a:;j1;k13KC5V5>d1f1a2U1><:1d9DX3T5m3P1S3o:R5\1k1j181437OR1S22]13aH:b9Y31Y3W3a1T2
A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2mR1260;4N63371<Q13AZ6>b11f1a2U1><4221AZ:e2T
5Mg2V9e1Dm8\128R2<?J3a4>^1i;SG_211<\3W3b1S2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3
^1S2c221nNU126<4N:g18AZ6>b11X4U1><451Am9<e2n2V1NMg2\4_6b9\1;>2JC85?:863a4>S118mR12l4\f32l496m4l[
1EnR2SZ1VE8m4oj4Z2d11Y:2]53m4Qo4\:5m4l`1hB\f2Q44m4ga1iZ3\12m4mc14m4a=Rb4_=c3f2Z1Ma9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3eIT6GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_1
1g1E\1e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3
313<^61Y1M>o1626P12l2c6h52R202o28=J32986FU1@>R1Q1c1E253Y1T1>=_11g1E\1e3f2Z1Ma9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=
J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1gL[1e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3Q@h?GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11
g1E\1gLd3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1C@>=_11g1E\1d3f2Z1Ma9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52[1F02o28=
J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1Ma9505a1:7:406?KK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2`5R1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\
1[?Jk3f2Z1Ma9505a1017104:406[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f12105
7Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1c40l8l5f2Z1M>[1f7505CM:7:4
06[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12621F0m3g2Y8Ca<GG315d3o3T3>S2?Dd224O
00233f121057?B?^1313<^61Y1M>V226J524g2718R1R2j2h52R202X1f18=J329526A4U1I5R1Q1574P1E25361C29T158=
>901:81g1D0\1S40]:U9W4`2j3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3jOGG315
d7X2Z1c2Dl2\1f121057Q3313<^61Y1M>V226P12S1h1c6h52R202o28=J32986FU1??<EQ1c1E253Y162J>=_11g1E\1P4f
2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5B2J1U2K[17=>2LT3jOGG315d7X2Z1c2Dl2\1f121057Q33
13<^61Y1M94V226P12l2c6h52R202o28=J32986FU1O<EQ1c1E2534T1T1>=_11g1E<OdHd3f2Z1Ma9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28
=J32986FU1OR1Q1c1E253Y1L7>=_11g1E\1Q4f2Z1Ma9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5d4[17=^
1l215QK0g4GG315d7c3c2Dl2IB^1721057Q3313<^61Y1M>`1E26K212l2b2n31h52R202o28=J32986FU1OR1Q1c1E253Y1
T1<1=_11g1E\1g3f2Z1Ma9505a1:7:406EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1
21057Q3313<^61Y1M>`1E26K42l2\2V4h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3f2Z1Ma9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52
R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h=e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>
=_11g1E\1iB_;d3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f1
21057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q16\1E253Y1T1>=_11g1E\1f3f2Z1Ma9505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226K212l2]5U1h5
2R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h3f2Z1Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3RMS11a1GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253
Y1BA>=_11g1E\1e3f2Z1Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1
f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E2534T1T1>=_11g1E\1R4f2Z1Mi4Mi3505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2j;GG315d7W1[2c2Dl2\1f121057l1T1313<^61Y1M
>V226P12l2c6m1j32R202LR28=J32986FU1OR13Mc1E253Y1T1>=_11g14@N39e3f2Z1M_2Q7505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=>OT3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J3298
6FU1OR1Q1c1E253Y1T1>=_11g1E\1i3f2Z1Ma9505a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2
R2TFGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253O9T1>=_11g1E\1
`1g3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6k6GG315b1Q6c3c2Dl2\13b12105
7Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1i3f2Z1MJf8505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o2
8=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1l<^<Ln25d3f2Z1Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;C
J5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1
>=_11g1E\1f3f2Z1Ma9505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f12
1057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q12`1E253Y1T1>=_11g1E\1d3f2Z1Ma9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1^1721057Q3313<^61Y1M>V226P12l2c6h52R2
02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1b1a1jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OI8Q1c1E253Y1T1>=_
11g1E\1e3f2Z1MHh8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1jOGG315d7c3c2Dl2\1f1210
57Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1e3f2Z1Ma9505a1:7:406[1K4B
1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3RFg9GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1@>R1Q1c1E253Y1T1>=_11
g1E\1d3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q33
13<^61Y1M>V226P12l2Z5X1h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1Ma9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5^45[17=^1T3V4cKGG315d7c3=a1CDl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202
o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1Ma9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q18Z1A32403Y1T1>=_
11g1E\1e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q
3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1O<EQ1c1E2534T1T1>=_11g1E\1h3f2Z1Ma9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ22d4[17=>2LT2OfFS9GG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R20
2o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1f3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1C0NE253Y1T1>=_11
g1E\1d4f3f2Z1M5[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jO:<G315d7c3c2Dl2\1f12105
7Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1P4R4f2Z1Ma9505a1:7:406[1K4
D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3P;\2GG315c2P5c3_1S1Dl2\1f121057Q3313<^61Y1M>V226
P12l2c6h52R202o28=J32986FU1OR1Q1c1E2534T18K>=_11g1E\1gHj4T5f2Z1M>[1f7505CM:7:406[1K4?4156271d121
P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0ULGG315d7T3>S2?Dg24O00233f121057?B?^1313<^61Y1M>V226J
52l2718R1R2j2h52R202X1f18=J329526A4U1I5R1Q1574P1E25361C<T1>=_11g1E\1b>]=`2d3f2Z1MHh8505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R2
02o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1]4f2Z1MV3Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5
d4[17=^12GY2Y>Lc@GG315k55b1BP34I5>1MD4?W2\1f121057l1T1313<`2S2i11Y1M>V226P12R2Ic6h52R202o28=7B32
5386FU1OR1Q1c1883253Y1L7>=_11g1E\1SNd3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\
1]:g3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3gJR5GG315d7c3c2D4g2\1f121057Q3
313<^61Y1M>V226P12l2b5P1h52R202o28=J32986FU1O<EQ1c1E253Y1T1>=_11g1E\1i3f2Z1Ma9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7T1^2c2Dl2\1f121057Q3313<^61Y1M>V226P12Q11h1c6h52R20
2o28=J32986FU1??R1Q1c1E2534T16M>=_11g1E\1[4f2Z1M@P9505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;
CJ5EJ@\25V147=^1T3KnNGG315d7T12X22c2Dl2\1f121057Q3313<^61Y1M>n1726P12Q1j1c6h52R202LR28=7B329526F
U1O<EQ1AQ1E2534T1;H>=_11g1E\1W5f3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3_K
Z4GG315d7Y2Y1c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=7B32986FU1OR1Q1c1E253Y1T1>=_11g1E\
1g3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3lDm:GG315d7c3c2Dl2\1f121057Q3313
<^61Y1M>V226P12l2c6h52R202o28=7B32986FU1O<EQ1c1E2534T1T1>=_11g1E\1l3f2Z1M4\9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1Y2JjOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6Y4^12R202o28
=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1Y?16]1:Z<m3f2Z1Ma9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82
CJ22b3Q1[17=^1T3T>eAGG315R6a1c3c2Dl2\1f121057Q3313<^61Y1M=0V226P12l2c6h52R202o28=J32986FU1OR1Q1c
1E253Y1@;7>=_11g1E\1d2d3f2Z1MKe8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c
3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1Ma9505
a1:7:406[1J04D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52R202o28=J32986FU1OR1Q1C0NE253Y1T1>=_11;[1E\1j3f2Z1Ma9505a1:7:406[1K4D1562714b11P1T111P10
15DV1<;CJ5d4L>7=^1T3j7]9a>GG315d7c3c2Dl2\1f121057Q3313<0]61Y1M>V226P12l2c6h52R202o28=J32986FU1OR
1Q1c1E253Y1L7>=_11g1E\1P4d3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3jOGG31
5d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1h3f2Z1Ma
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5h3K[17=^1T3Y9`FGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>
V226P12l2c6h52R202o28=J32986FU1OR1Q1:X1E253Y1T1>=_11g1E\1o7TAP4f2Z1Ma9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8\9GG315d7c3c2Dl2\1f121057Q3313<^61S15M>V226P12l2c6V2a3
2R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1n3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C60
2?54]35K[17=^1`1B0OjOGG315d7c3c2Dl2\1f121057Q3313<^61S15M>V226P12l2c6V2a32R202o28=J32986FU1OR1Q1
c1E253Y1T1>=_11g1E\1f3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5BMS3[17<0^1T3jOGG315d7c
3c2Dl2\1f121057Q3313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1d3f2Z1MBn850
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3jOGG315d7c3c2Dl2\1f121057Q3313<^61Y1M>V226P1
2l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1g3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3S4fKGG315d7c3c2Dl2\1f121057^1b1313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR16Jc
1E253Y18K>=_11g1E\1e3f2Z1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4fKGG315d7c3c
2Dl2\1f121057^1b1313<^61Y1M>V226P12l2c6h52R202o28=J32986FU1OR1Q1c1E253Y1T1>=_11g1E\1AP500ZBg?Y`1
Pc13nM2DG6Y9F@36P500`S53[18P500nc2[X2U7_1h::P500PQ1ZV1cS2`H2\18?P500jV1el322819D5l2b7X3<P500YOS5
W`2j^1U19`9<J<P500DkR53Q19T6[3T12;P500DRX1nk1in13[1e:48P500`S52\18i9V1P500Z330Y4SHm1T23YR2X1WK`P
13<50072;8S96>632;59=53436P500`S52\17P500`S52\1R:6Q50b_3mc1<=?Q50i7QJl]2gc1F082]15U9>S16Q50`S5U1
j9W18Q50bS3N00ln1Z<5Q50`S5T<58Q50PQ1n1[T1cS2`HV2<Q50DRX1hj3JAX:?2U3Y1<Q50lg1d1RJV]2d2G8U1U:Q3;Q5
0`S5>5225[;FZ2<Q50`S5>5225U1@d9Q33Q50`S54Q50hh3gZ15Q50fc2di1TF4Q50`S5n;AQ50^U17T:a;Wi108`1U@e3RD
P5Z:i31=Q50FgT1mT3P:R?J1O02V<9Q50^V1[\21;f6`Y1n78Q50lR10bP4\1a6T54Q50`S5n74Q50`S5n75Q50Vh2Zh1nB6
Q50Djf2P\2\15Q50_a1Pb3T<7Q50_Y1ch3\1n;57R5l6Z2X5Zm1Yg21;R5Ql20_CoMnF1?i:^252R5i_53R5i_5b21R53R5W
904R5W90_X57R5Fei4_8W:_1i44R5h^50c45R5UX5b60c45R5[b1[>mX1hY2BR59<dAI`3?U1]5cR2i:RLl7Q;1j1l@Y63R5
Vo2`T25R5m5me4k7G1R5>S50\R2ei2[8168T1W2i5MDP35S5Sl4[81f94S5Sl4[815S5_T51^4::S5^Z1Pj31]4090Y5c44S
5SY4[K16S5dm4h4Q21Y1<S5Fl]4f2f;]71R8j11k359S5Sl4e21c51f4f3J3S5_T514S5_T51d47T5lT1ao316]1e<6T5^T5
16]1e<7T5^T516]1:Z<7T5lQ5a216]1e<8T5YJd5_T416]1e<8T5^T516]1\4X825U5Ti460W99U5a5jJg<[1Y7dP2dR1_92
U5Ti41U52U5[R52U5]c51V53V5To2ca2;V5<cW2[`1[[1a7R5312B3V5YR508V5iQ2\17`1T=eS2:2V5Tb22V5WV53V5g<_i
41W52W5WZ52W5ac53W5l3bJ2W5lQ2a1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FK
T2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4U1S?b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X
5a1g8`1X4Q2n1:=X3X>a12621F0[@P84Y@b2j31T10023n2=4?d1\@518R1R2V<X3FKT2A\5o1^D]=`2b1X5a1g8`1X4Q2n1
:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2^2_3o1^D]=`2P2X55[1g8`1d3CQ2n1:=X3Z5m8a1262
1F0[@P84Y@b2l3T10023n2=4?d1T=W3518E<R29Z4a7X3FKT2`274Z21Co1Q71Z=]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621
F0\H4Y@b2l3T10023n2=4?d1X5S;518R1R2V<X3FKT2n5o1^D]=`2f1X5a1g8`1X4Q2n1:=X3h2o2f40g3a12621F0\H4Y@M
d1l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2h1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4a8_4W3Dm1X2c1T10023
k22=4?d1\@518R1R2V<L[2FKT2\5Ao1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2j31T10023n2=4?d1\@518R
1R2V<X3FKT2n5o1^D]=`2i1X5a1g8`1X4Q2n1:=X3X>a12621F0UH640X@b2^2]1BA0023n2=4?d1P3W2[1g9518R1R2V<X3
FKT2g3V2o1^D]=`2h1X5a1g8`1X4Q2n1:=X3m<0Y1a12621F0\H40X@b2l3T10023n2=4?8V14\@518R1R2V<X3FKT2A\5o1
`?m4]=`2l1X55[1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0\H4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT2`274Z21Co1
^D]=`2e1X5a1g8`1X4Q2n1:=X3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D[5;e7`2c1X5a
1g8`1X4Q2n1:=X3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X
3m<0Y1a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKd1?n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4
?5^1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@Md1l3T10023n2=4?d1\@518R1R2V<X
3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4l;\4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2
b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4h:`5b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n
1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2d2Y3o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0
\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^Dg5e7`2e1X5a1g8`1X4Q2n1:=X31T<Q2a12621F0\H4c=e2b2l3T
10023n2=4?d1\@518R1R2V<X3FKT2n5o1h<e7]=`2e1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4^1g1]3d9b2l3T10023n2=4
?d1\@518R1R2V<X3FKT2^2_3o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X
3FKT2n5o1;\:e9]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1h:e9g
5e7`2d1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1R1?U9e9]=`2b1X5a1g
8`1X4Q2n1:=X3X>a12621F0\>o94Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>
a12621F0Q@Z84Y@b2l3T10023n2=4?d1\@518R1R23R<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0Q@Z84Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d
1Ib?518R1R2V<X3FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R23R<X3
FKT2n5o1^D]=`2l1X540[1g8`1d3CQ2n1:=X3Z5m8a12621F0\H4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT27X274Z
21Co1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X5a
1S1T5^2`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=
X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2\5Ao1^D]=`2b1X5a1g8`1X4Q2n1:=X3U;R3a12621F0\H
4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2g1X5a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=
4?d1\@518R1R2V<X3F5ET2g3V2o1l6;c;a1]=`2m1X5a1Z3\5`1X4Q2n1:=X3V5<1Y1V117b32Q2a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2g4^7X3FKT2n5\1B^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@51
8R1R2V<X3FKT2n5o12[D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5
o1^D]=`2j1X55[1g8`1d3CQ2n1:=X3Z5m8a12621F0\H4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT2`274Z21Co1^D]
=`2b1X5a1g8`1X4Q2n1:=X3^8i5a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1R4d4`1
X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2m1X540[1g8`1d3CQ2n1:=X3Z5m8
a12621F0V9U?4Y@b2l3T10023n2=4?d1T=W3518R1R2V<X3FKT27X274Z21Co1^D]=`2d1X5a1g8`1X4Q2n1:=X3X>a12621
F0gFd14Y@b2l3T10023n2=41=d1\@518R1R21T<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T1
0023n2=4?d1\@518R1R21T<X3FKT2n5o1^D]=`2a1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518
R1R2V<X3FKT2n5o1^D]=`2j1X561X1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0\H4Y@b2l3T100235h2=4?d1\@518R1R2j;;
X3FKT2n5o1^D]=`2T2X52^1g8`1X4Q2n1:75V11o1X>a12621F0\H4Y@b2l3T10023n2=4?d1S>X2518R1R2V<X3FKY1I0X3
<P240111002f1^Dg5e7Q2>c1X510^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o
1^D]=`2e1X510^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n531i1^D]=`2e1X510
^1g8`1X4Q2n1:=X3X>a12621F0_4lC4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n53k1^D]=`2h1X510^1g8`1X4Q2n1
:=X3X>a12621F0_4lC4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKS20i5431i1^D]=`2e1X5a1\6Z2`1X4Q2n1:=X3Y5d7Y
1a12621F0\H4Y@b2i32T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2
l3T10023n2=4?d1Ib?518R1R2V<X3FKT2g3V2o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d
1\@518R1R2R5S7X3FKT2n5o1^D]=`2b1X5a1g8`1X4d1<n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3
FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4]<k3b2l3T10023n2=4?d1\@518R1R2V<X3FKT21l5o1^D]=`2
b1X5a1g8`1X4Q2n1:=X3X>a12621F0T@W84Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2e1X5a1g8`1X4Q2n
1:=X3X>a12621F0FeG4Y@b2^2]1T10023n2=4?d1\@518R1R2j3[8X3FKT2n5f18^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a126
21F0X1SG4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4=k?b2l3T
10023n2=4?d1\@518R1R2V<X3FKT2b12X4o1^D]=`2d1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?8V14
\@518R1R2V<X3FKT2n5o1eAh2]=`2d1X5a1g8`1X4Q2n1:=X3X>a12621F0V;U=4X8P8b2l3T10023n2=4?d1\@518R1R2P2
U:X3FKT2n5o1^D]=`2a1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`
2c1X5a1g8`1X4Q2n1:=X3X>Y172621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q
2n1:=X3X>a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1\7Z1`1X4Q2n1:=X3X>a126
21F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1S7c1`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T1
0023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R
1R2V<X3FKT2d59o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2V4g1o
1JcC]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2g2V3o1^D]=`2c1X50`
1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2]4`1o1^D]=`2b1X5a1g8`1X4Q2n1:=X3
X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2n:W1X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4\4
l;b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0W=T;4Y@b2l3T10023e1
X1=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4Y1o>b2l3T10023n2=4?d1\@518R1R
2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y;o4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^
D]=`2e1X5a1g8`1X4Q2n1:=X3X>a12621F0\H4X<P4Dm1l3T10023n2=4?d1P<[4518R1R2V<X3FKT2\5Ao1^D]=`2e1X5a1
X8>`1X4Q2n1:=X3`1g<a12621F0\H4Y@Dm1l3T10023n2=4?d1\@518R1R2V<X3FKT2\5Ao1^D]=`2b1X5a1g8`1X4Q2n1:=
X3X>a12621F0\H4V3R=b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X5a1g8`1X4Q2n1:=X3X>a12621F0^>m
94h9`6b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023
n2=4?d1\@518R1R2V<X3FKT2\4a1o12[D]=`2c1X50`1g8`1X4Q2n1:=X3g<`1a12621F0\H4Y@b2l3T10023n2=4?d1\@51
8R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0]=n:4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n
5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o12[D]=`2c1X5
0`1g8`1X4Q2n1:=X3X>a12621F0\H4h:`5b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:
=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H
4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D[8Q5`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n
2=4?d1Ib?518R1R2V<X3FKT2n5o1^D]=`2d1X50`1\7Z1`1X4Q2n1:=X3X>a12621F0\H4k<]3b2l3T10023n2=4?d1\@518
R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3k8\5a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5
o1\AQ3]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1]BP2]=`2c1X5
0`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:
=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1a8l;]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\
H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT20m5o1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n
2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V
<X3FKT2d2Y3o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4l;\4b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^
D]=`2c1X50`1g8`1X4Q2n1:=X3V<Q2a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8
`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R23R<X3FKT2n5o1^D]=`2e1X50`1g8`1X4Q2n118=X3X
>a12621F0\H4Y@b2l3T10023n2=4?d1\@5180Q1R23R<X3FKT2n5o1^D]=`2e1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4h:
\2S3b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1[6R>]=`2d1X50`1g8`1X4Q2n118=:m2X>a12621F0\H4Y@b2l3T100
23n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X5000^1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518
R1R2V<X3FKT2n5o1^D]=`2g1X50`1]20X6`1X4Q2n1:=X3c1d<a12621F0\H4k1]>_22l3T10023n2=4?d1\@518R1R2V<X3
FKT2n5o1^D]=`2f1X50`1S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1
^D]=`2c1X50`1g8`1X4Q2n1:=X3c1d<a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g
8`1X4Q2n1:=X3T8S6a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X
>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2o9V2X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3U;R3a12621F0\H4
Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0cGH4Y@b2l3T10023n2=
4?d1\@518R1R2V<X3FKT2]4`1o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2^2]1T10023n2=4?d1\@518R1R
2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1S2Z
B]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^Dg5;Y7`2d1X50`1g
8`1X4Q2n1:=X3X>a12621F0\H4a8g7Dm1l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3
X>a12621F0\H4R1V?b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y
@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?
d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2MX;X3
FKT2n5o1^D]=`2c1X50`1b4T4`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2
e1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=468d1\@518R1R2V<X3FKT2^2U39o1^D]=`2c1X50`1g8`1X
4Q2n1:=X3X>a12621F0\H4W7Q9b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12
621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^DR7Z6`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3
T10023n2=4?U1>\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3f1a<a12621F0\H4Y@b2l3T10023n2=4?d1
\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT
2n5o1^Dg5e7`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2d59o1^D]=`2c1
X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2S:R2X3FKT2n5o1^D]=`2c1X50`1R4d4`1X4Q
2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F
0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023
n2=4?d1\@518R1R2V<X3FKT2n5o1^Ao2g5e7`2e1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518
R1R23R<X3FKT2n5o1l6o;a1]=`2e1X50`1\7Z1`1X4Q2n1:=X3X>a12621F0c>V4a54Y@b2l3T10023n2=4?d1\@518R1R2V
<X3FKT2n5o1^D]=`2c1X50`1g8`1W3P1Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]
=`2j1X50`1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0\H4k1]>_22l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`
2d1X50`1g8`1X4Q2n1:=X3R7R4R3a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1b7T1
`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a1
2621F0\?o84Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2g1X50`1g8`1X4Q2n1:=X3X>a12621F0]5e8X1o8
4S?U1b2U1f2T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3S<T2a12621F0\H4Y@b2l3T10
023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3S<T2a12621F0\H4Y@b2U1f2T10023n2=4?d1\@
518R1R2V<X3FKT2n5o1^D]=`2e1X50`1\7Z1`1X4Q2n1:=X3X>a12621F0\H4Y@b2j31T10023n2=4?d1\@518R1R2V<X3FK
T2g3V2o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D[3Q:`2
c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4f9b6b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2f1X50`1g8`1X4Q
2n1:=X3X>a12621F0\H40X@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2X51Co1^DP7\6`2c1X50`1g8`1X4Q2n1:=X3X>a1
2621F0[DP44Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4V6R:b
2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3a6f7a12621F0\H4Y@b2l3T10023n2=4?
d1\@518R1R2V<X3FKT2n5o1^D]=`2d1X50`1g8`1X4Q2n1:=X3a6f7a12621F0\H4Y@b2S1h2T10023n2=4?d1\@518R1R2V
<X3FKT2n5o1^D]=`2b1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`
2c1X50`1g8`1X4Q2n1:=X3X>a12621F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2g3V2o1^D]=`2c1X50`1g8`1X4
Q2n1:=X3X>a12621F0XH34Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5o1^D]=`2c1X50`1g8`1X4Q2n1:=X3X>a1262
1F0\H4Y@b2l3T10023n2=4?d1\@518R1R2V<X3FKT2n5S1K^D]=`24Z50RBY[28Z50RBY[2dY1l5705Z50RBY9oQ2;Z50RBk
:]P2d@lN60005Z50RBXo1P<5Z50RBRe1VF6Z50RBR6`<eh16Z50RBXo1P<f_15Z50eA<Y[26Z50RBZ;no1k_15Z50RBY[2__
15Z50@aAY[26Z50RBAo1gX25Z50RBY[2k45Z50RBY[2\_16[5c>^3iHX1Va14[5RBXo1P<6[5RBY9ne1P<]S13[5RBY[25[5
RBXo1P<ZW14[5RBY[2ZW14[5RBY[2]S1@[5RBij1_@n<_117T2mCc:8002o37[5RBY9oQ2dY1T607[5RBY[2dY1g5<05[5RB
Xo1P<f=5[5RBY9oQ2f=4[5RBY9oQ24[5RBY[2\_14[5T<m5Y[2g1\51[1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T1002
3n2B?d1>e<]318R1R2V<X3FKc1@`274Z21C^F]=`27\5QBP6]5cR2[V1@=\5QBP6]5cR2d?j1d>1f4]1@j58\5QBP6]5cR2S
?WG@9\5QBP6]5cR2`9jL@[2A\5<dAP6]5c7P`1n:[V1@m5QG1O02V<:\5V64e;P6]5cR2bS1h2@8\5QBP6]5cR2YEbA08\5<
dAP6]5cR2[V1@7\5QBP6]5V7\k1lV1f1\51[1g8`1d3e2n1:=X3Z52j8a12621F0kX1b2l3T10023n2B?d1>e<]318R1R2V<
X3FKT2`274Z21C^F]=`26\5QBP6]5cR2lV18\5:fAP6]5cR2lV1jP18\5QBP6]5cR2[V1@g58\5QBP6]5V7\k1lV1j57\5QB
P6]5cR2lV107\5QBP6]5cR2lV1g58\5<dAP6]5cR2lV1Z\18\5QBP6]5cR2[V1@XW17\5QBP6]5R2`P2lV1R2\518R1g8`1d
3e2n1:=X3Z52]4\4a126210E0iU1Q3b2l3T10023n2B?d1>Lh;]318R19h1`50d6X3FKc1@`274Z21C^Fd;2c11`2:\5QBh1
W4]5cR2[V1@h5=7\5QBP6]5d6nk1lV17\5QBP6]5ba1PAlV17\5:fAP6]5cR2lV18\5m;?c5P6]5cR2lV1d1]50[1g8`1d3e
2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1]50[1g8`1d3e2n1:=X3Z5m8a
12621C20RAhGb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2i1]50[1g8`1d3e2n1901;X3Z5U7g1a12621F
0kX1b2l3T10023n2B?\17T=]318R1R2V<X3;:KT2`274Z21C^F]=`2T2]50[1g8`1k2He2n1:=X3Z5m8a12621F0n3OP1i3Q
Ob2l3T10023g1V1B1=d1T=]318R1R2V<X3FKT27OJ=74Z21CX:g5]6o2S3Y3o3X27l1]50[1g8`1d3e2n1901;Dc2Z5m8a12
621F0c5^;hGb2l3T10023n2B?\17T=]318R1R2V<X3;:KT2Ej174Z21C^F]=`2l1]50[1g8`1d3Oe1n1:=X3Z5m8a12621F0
kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT27X274Bg11Cj>c7g5;Y7]1R1d1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX
1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21C^?o6]=`2Q2]50[1g8`1k2He2n1:=X3S1V4m8a12621F0V9E@c9m9_2[8b2l3T1002
3n2B?d1T=]318R1R2V<X3FKT2W1X13204Z21C^Fg5;Y7`2d1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?
d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2W2]50[1g8`1d3e2n1:=X3Z5m8a1100521F0YS1b1h2U1b2l3T10023k1R1B68d
1d3_9]318R1R2V<X3FKT27R1U174BW1?1C`8AADi6Z5h5S4`3`2l1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2j31T100
23n2B?d1T=]318R1R2V<X3FKT27V2174Z21C]@P6g5;Y7]11P1h1]50[1g8`1d3e2n1:=X3Z5m8a12621F0j@7h86h>b2l3T
10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T
=]318R1R2V<X3FKT27X274Z21C^F]=`2f1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<
X3FKT2^2174Z2199^F]=`2e1]50[1g8`1d3e2n1:=X3Z5m8a12621F0[S1_5b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`2
74Z21C^F]=`2P2]50[1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7g<cAb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
Cb;_1C[5d1f1g5;Y7`22h1]50[1g8`1d3e2n1:=X3Z5m8a12621F0RJ6Q9_5b2l3T10023n2B?d1T=]318R1R2`3e8X3FKT2
`274Z21C^F]=`2h1]50[1g8`1d3e2n1:=X3Z5m8a12621F0UH<X@b2l3T10023n2B?d1IZ<]318R1R2V<X3FKT27X274Z21C
^F]=`2Q2]50[1g8`1d3e2n1:=X3Z5m8a12621F0UG3Ke@b2^2]1T10023n2B?d1IT21W2k22l4]318R1R2V<X3FKV1M7X274
I`11C^F]=`2j1]50[1g8`1d3e2n1:=X3Z5m8a12621F0UHe@Z1W1l3T10023n2B?d1T=]318R1R2`3e8X3FKT27X274I`11C
]DP2]=`2g1]50[1g8`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X274I`11C^F]=`2Q
2]50[1g8`1d3e2n1:=U24MZ5m8a12621F0cA\8g1a4`8b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X274Z21C]@P6g5;Y7
]11P14e1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C]@P6]=`2f1]5
0[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf82d=]=`2S2]50[1\7Z1AN
d3e2n1:=X3Z5m8a12621F0k:\=^1f:0[4b2l3T10023n2B?d1T=]318E<R262l;X3FKT27X274Z21C9P1h2T5U=]=`2g1]50
[1g8`1d3e2n1:=X3Z5m8a12621F0RJh>b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf82d=]=`2e1]50[1g8`1d3
e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^?o6]=`2U2]50[1l6j1`1d3e2n1:=X3
j1_3m8a12621F0d2d@]3\2h8m6b2l3T10023n2B?d1T=n1^118R1R2V<X3FKY1J`2604Z21C^=l4i2X1g5;_2i4]1R1e1]50
[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^?o6]=`2f1]50[1g8`1d3e2
n1:=X3Z5m8a12621F0kX1b2l3E>0023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^FP:\3`2e1]50[1g8`1d3e2g16:=X3Z5m
8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1]50[1g8`1d3e2g16:=X3Z5m8a12621F0kX
1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274`1I1C^F]=`2f1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023
n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`24h1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B148d1T=
]318R1R2V<X3FKT2`274Z21C^FS6d3d3`2f1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2
V<X3FKT27X274Z21C^FS6Y7`2g1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2^2]1T10023n2B?d1T=]318R1R2V<X3FKT
27X274Z21CS=Z9]=`2U2]50[1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3P9]2U?b2l3T10023n2B?d1T=]318R1R2V<X3F
KY1J`2334Z21C]@m1[2f1g5;j3^3]11P10k1]50[1g8`1d3n1;008n1:=X3Z5m8a12621F0m@mGb2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21CQ3\CS6Y7`2g1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<
X3FKT27X274^1K1C^F]=`2f1]50[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT27X27
4Z21Co1^D]=`2c1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2
d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21B0^F]=`2e1^5[1g8`1d3
e2n1:=X3Z5m8Y172621F0kX1b2U1f2T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5
m8a12621F0kX1b2^2]1T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0k
X1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`2604Z21C^F]=`2g1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023
n2B?d1T=]318R1R2V<X3FKT2`274Z21C_:n;P;8[1G`2e1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2j31T10023n2B?d1
T=]318R1R2V<X3FKT2`274Z21C^4oA]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V
<X3FKT2`274Z21CVCW3]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274
Z21Co1^D]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ch6e?]=`
2e1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kW1Ob2l3T10023n2B?d1T=]318R1R2V<X3FKT2g1H74Z21C^F]=`2e1^5[1g8`1
d3e2n1:=X3f1c3m4o3a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X
3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2e1J74Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F
0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274X1Q11C^F]=`2f1^5[1g8`1d3e2n1:=X3Z5j7@Aa12621F0kX1b2l3T
10023n2B?d1^8e4]318R1R2V<X3FKT2`274Z21C^F]=`2f1^5[1g8`1d3e2n1:=X3Z5m8a12621F0V;U?]6P8b2l3T10023n
2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2m1^5[1g8`1`33e2n1:=X3Z5m8a12621F0i=Q9b=\4b2l3T10023n2B?d1T=
]318E<R29o8l2X3FKT2W14S174Fc11C^F]=`2f1^5[1g8`1d3e2n1:=X3Z5m8a12621F0^T1\4b2\1_2T10023n2B?d1T=]3
18R1R2V<X3FKT2`274X1Q11C^F]=`2c1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3F
KT2`274Z21C^F]=`2e1^5[1g8`1d3e2n1:=X3Z5m8a12621F0UGOe@b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C
^F]=`2c1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e1^5[1g
8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X36?KT2R2=74Z21C^F]=`2f1^5[1g8`1d3e2n1:=
X3Z5m8a12621F0oT1GS3b2l3T10023n2B?d1T=]318R1R2V<X3FKT21^274Z21C^F]=`2h1^5:P1g8`1d3e2n1:=X3Z5m8a1
2621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F`:26AP2`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0UG
eAb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e1^5[1g8`1d3e2n1:=X3Z5T50g3a12621F0kX1b2l3T100
23n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kS1o4b2l3T10023n2B?d1T=]
318R1R2V<X3FKT2`274Z21C^F]=`2e1^5[1g8`1d3e2n1:=Z2MZ5m8a12621F0c:WNb2l3T10023n2B?d1T=]318R1R2V<X3
FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cb
;k:]=`2h1^5[1g8`1d3e2n1:=X3Z5m8a12621F0dH[14V1^=b2l3T10023n2B?d1T=]318R1R2V<X3FKLW1`274Z21C^F]=`
2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0WP1c8b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1
d3e2n1:=X3Z5m8a12621F0f:TNb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2m1^5[1X1b2W3c1`1d3e2n1
:=X3U133R2i1i2S6a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3F5ET2`274Z21Cb4kA]=`2d1^5[1g8`1d3e2n1:=
X3Z5m8a12621F0kX1b2l3T10023n2B?d1X;k1]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a1262
1F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C[2RD]=`2j1^5[1g8`1d3e2n1:=X3Z581`29b3T2a12621F0k
X1b2l3T10023n2B68d1T=]318R1R2g4^7X3FKT2`274Z21C^F]=`2f1^5[1g8`1d3e2n1:=X31X5m8a12621F0kX1b2l3T10
023n2B?d1T=]318R1R2V<X3FKT2`274Z21Ck@b5]=b1Mf1^5[1g8`1d3e2n1:=X31X5m8a12621F0kX1b2l3T10023n2B68d
1T=]318R1R2V<X3FKT2`274Z21C^Fg5e7`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2
V<X3FKT2`274Z21C^FR7Z6`2f1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`2
74Z21C[2\:e9]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1Md1l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F
]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1^5[1g8
`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^FU91U4`2f1^5[1g8`1d3e2n1:
=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1k1Z5`=]=`2g1^5[1g8`1d3e2n1:=X3Z5m8
a12621F0kX1b2^2]1BA0023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1DRD]=`2h1^5[1g8`1d3e2n1:=X3Z5m8a12621F0
T@fHb2i32T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21Cf1k1U9e9]=`2f1^5[1g8`1d3e2n1:=X3Y50m8a12621F0kX1b
2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C[2V1kB]=`2T2^5[1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm
2kDb2l3T10023n298?d1T=l1`118R1R247e3=P7DX3FKT2`274Z21C^F]=`2e1^5[1g8`1d3e2n1:=X3Z5m8a12621F0UHe@
b2l3T10023n2B68d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2e1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2
B68d1T=]318R1R2V<X3FKT27X274Z21C^F]=`2R2^5[1g8`1d3e2n1:=X3h2a2m8a12621F0^T10[4b2l3T10023n2B68d1X
5k7W3518E<R29Z4T1\6X3FKT27X274Z21Cl1T71L]<]=`2j1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d
1;P3j4l4]318E<R29l;X3FKT27X274I`11C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1X5k7
]318R1R2V<X3FKT2`274Z21C^F]=`2h1^5[1g8`1d3e2n1:=X3Z5m8a12621F0V4dT1b2l3T10023n2B?d191P3j4l4]318R
1R2V<X3FKT2`274Z21C^F]=`2g1^5[1g8`1d3e2n1:=X3Z5m8Y172621F0kX1b2l3T10023n2B?d1;k7l4]318R1R2V<X3FK
T2`274Z21C^FT:X3`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0V4dT1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21
C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0UHe@b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1^5[
1g8`1d3e2n1:=X3Z5m8a12621F0^E\Cb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^Co2g5e7`2d1^5[1g8`1d3e
2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21CR2[D]=`2d1^5[1g8`1d3e2n1:=X3Z5m8
a12621F0kX1b2l3T10023n2B?d1d6_6]318R1R2V<X3FKT2`274Z21C^F]=`2m1^5[1g8ANd3e2n1:=X3Z5m8a12621F0kX1
b2l3E>0023n2B?d1T2_4o1_4]318R1R2V<X3FKY1J`274Z21CZ1h2P?Y3S6Y7`2c1^5[1g8`1d3e2n1:=X3Z5m8a12621F0k
X1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1^5[1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAbGb2l3T100
23n2B?d1T=]318R1R2V<X3FKT20_274Z21C^F]=`2h1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1T=R2
Z118=DR2V<X3FKT2`274Z21Cm>g6HW7U6`2^2^5[1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11cIb2l3T10023n2
B?d1T1a8]3]318R1C^1g2T7Y2X3FKT2?P274>:BM1CU2L_1e4U1^4g6Hg5_1U6`2g1^5[1g8`1d3e2n1:=X3J_4m8a12621F
0W:cNb2l3T10023n2B?d1T1o;]318R1R2V<X3FKT2`274Z21CQ2\D]=`2l1^5[1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0\M
0g8e2b2l3T10023n2B?d1T=]318R1R27n;X3FKT2`274Z21C^Fg5e7`2d1^5[1g8`1d3e2n1:=X3l1]3m8a12621F0kX1b2l
3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2g1^5[1g8`1d3e2n1:=X3Z5m8Y172621F0kX1b2U1d21T10023n2
B?d1T=]318R1R2V<X3FKT2`274Z21CR2[D]=`2d1^5[1g8`1d3e2n1:=X3Z5k6Q2a12621F0kX1b2l3T10023n2B?d1T=]31
8R1R2V<X3FKT2`274Z21C^F]=`2g1^5[1g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iEQCb2l3T10023n2B?d1T=]318R1R2V<X
3FKT2`274Z21C]BP4]=`2f1^5[1g8`1d3e2IT1:=R2U1Z5m8a12621F0nR1l5b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`
274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B1=d1T=]318R1R2V<X3FKT2`274Z21C^F]=`
2f1^5[1g8`1d3e2n1:=X3Z5m8a12621F0\E^Cb2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^Fg5;Y7`2d1^5[1g8
`1d3e2n1:=X3Z5>^8a12621F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2f1^5[1g8`1d3e2n1:=X3
Z5m8a12621F0[@AmGb2j31T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^F]=`2d1^5[1g8`1d3e2n1:=X3Z5m8a12621
F0kX1b2l3T10023n2B?d1T=]318R1R2V<X3FKT2`274Z21C^FP7\6`2l1^5[1g8`1d3Oe1n1:=X3Z5T50g3a12621F0ZV1`2
b2l3T10023n2B68d1T=]318R1R2V<X3FKi1:g1H74Z21CGa6T?]=`2T3^5[1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\14
2621F0g50b@2Y2e2n1V8@4?JU1b2l3T100232k2B68B=Cm1`6i2k12S1V218R1R2h9]2X3FKi1:^18H7498g11C>89KW4S12
3Hn:U3]=`2g1^5[1g8`1d3e2n1:=X3Z5m8a12621F0kX1b2l3T10023n2B?d1i<:]318R1R2V<X3FKT2`274Z21C`3mBU91U
4`23_5c;_3;_5S9_2_3cAmGjc1P1YDW<_O9_58Z;_3Rj2S9_1VJaO9_5c;_3\m2Y7P>U<1aO=_58Z;_3_9m1g9LoS2S9_1VJ
cO:_5c;_3l1_Q3k2R1T@h>[C:_5`4R7_3l1n7b[1m]1Y1d24_5c;_3^e17_5c;_3l1QV1VV2ZP14_5c;_3`^4<_5`4R7_3mT
11n2m1f<R^1TG^2E_5c;_3l1Y7X7Z?R1i9TF0J10b4n8^N`2Q;d7gH;_5c;_30iOeMBZ8n8fc1gH6_5c;_3[T22X^14_5c;_
3gb34_5c;_3];6_5c;_3_9m1_c34_5c;_3mn34_5c;_3cT37_5c;_3\?f22\b25_5c;_3k_2k[1@_5c;_3`BS2U;cT1_9MD0
8ZP11>05_5c;_3gObn25_5c;_3gO_K@_5c;_3fKP4VAQ1LFHhJ0C[d17_98_5c;_3Pb1\2hJ0od14_5c;_3k_25_5c;_3mn3
\@M_50b;m1a1>]1h4Y6\2\1<l1P4U3^V12X2PI:kCQ3FBm5Y2`1R7W5=_5c;h1f1`1`X1o<\3mBoO\7Q7Q36_5c;_3Pj1lBo
a15_5c;_3Pj1lT25_5c;_3\l1`R25_5V5\6_3Y:3_5c;_37_5c;_3jOeV1ig1cN6_5c;_3i=dn1Yb14_5c;_3^\24_5c;_3^
f14_5c;_3[X14_5c;_3Zn34_5c;_3hJ6_5c;_3Rh1aP2U=4_5c;_3nW15_5c;_3mT114_5c;_3d^26_5c;_3ch20RJ7_5c;_
3ZY2a91`4I`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1R7W5J`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBf2V
3Y2`1R7W5M`5`=P2]1h4Y6\2\1<l1P4dY12I03Y1PI:kCQ3FBm5Y2^11R7W5K`5`=P2]1h4Y6`1K\1<l1P4dY12X2PI:kCQ3
FBf2V3Y2`1R7W5N`5`=P2]1h4Y6\2\1<l1P4\Mj2\92I^1PI:kCQ3FBf2V3Y2[14R7W5O`5`=P2]1h4_20h3\2\1<l1P4dY1
2X2PI:kCQ3FBf2V3Ga1Y114R7W5L`5`=P2]1h4j4M1>\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1R7W5L`5`=P2]1h4Y6\2\1<l
1P4dY12P1W1PI:kCQ3FBm5Y2[14R7W5DK`5`=P2]1h4Y6\2\1<l1P4dY12P1W1PI:kCQ3FBm5Y2`1R7W5DN`5W:X3P2T18h4
h5@\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1]5d1W5DJ`5`=P2]1h4Y6\2\1<l1P4dY12P1W1PI:kCQ3FBm5Y2`1R7W5K`5`=P2
]1h4Y6\2\1<l1P4dY12X2PI:ZB2]1Q3FBm5Y2`1R7W5L`5`=P2]1h4Y6\2\1<l1P4T>`Dn62X2PI:kCQ3FBm5Y2`1f3[3W5M
`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:d@2S3Q3FBf2V3Y2[14R7W5J`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5Y2[14
R7W5O`5`=P2]1h4`2h3\2\1<l1P4[Y1252X2PI:kCQ3FBf2V3Y2[14h4Y2W5K`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3F
Bf2V3Y2[14R7W5K`5`=P2]1h4Y6\2\1<l1P4W5\T12P1W1PI:kCQ3FBm5Y2`1R7W5K`5`=P2]1h4Y6\2\1<l1P4dY12NY1PI
:kCQ3FBm5Y2[14R7W5M`5`=P2]1h4Y6\2\147l1P4k5`GW<2X2PI:kCQ3FBm5Y2`1R6OW5K`5`=P2]1h4Y6\2\1<l1P4dY12
X2lFS2:kCQ3FBm5Y2`1R6OW5J`5`=P2]1h4Y6\2\1<l1P4dY12X2PI:kCQ3FBm5Y2`1R7W5D7a5_=P2]1R;T:Xi28a5_=P2]
1R;T:Wf1PS18a5_=P2]1R;T:bd2e4>a5_=a1>Q1;R;T:YY1l3PY15j2Q;8a5_=P2]1P7Q4T:Xi28a5_=P2]1R;T:Xi2d>4b5
1dg4kJ1b55b5Z_2\6cOf^12b5[e3Fb5d@a7a12?U3>_1Mo1@dS1^63d3m4fV1n=m24]71b52b5Q]35b5oY1[4Tj302d5[_21
d54e5fe1bc3`31e52f5h@2f5Qm31f54f5ck4d6m;2f5XR53f52Q?2f5`\59g5_j4n6`<E301c17g5_j4n6`<E306g5^W5R7?
2U3;g5X5YEg7T1VS1`P2PZ12a1<5g51^=fd4g;3g51Qa58g51UDFX]4];624g5fP3n]2j11g53g5gR5W;5g51]j4XCL1g52h
5U<6h5a;0ke4Fm69h5b;B2QZ2[g1T;Y9m62h5k94h5S==el43h5XS3_=1h54h5j>f7db22h5^Q52h5mb52h5U<1i55i5V`1V
Z3XC66i5i5PU2Xg1i[1A5i5c21jh4^G8i5n11h;c`3kR1T9^35i5hd2o10dc24i5YQ5T9d34i5UV5g7T14i5jW5a6X32i5c]
55j5fP51m@5:j5=il3^S1110l<m353j5fa555j5kl3jS1o@56j5WT2^l21m@58j5fP5110l<m356j5ZT5]9S1i254j5h]5m3
54j5T_5a255k5af4l?0g45k5jl1Z:Xo2h41k51l54l5ac1lS2`J1m57P6jd2lEf2YFY7hF1R6[1S6R2I`>n5m1[8GY1\7b2_
2o1a8Dc:K@U5P2X3[11C1F=<V;`8aBd7X1S10e7Q1d5X2U1j1f;g<6Si28]=QP1g8e>2T65:T6XBd6X7]B>P5n`1UAT?JV6@
`4i4f6=n?n?UU143<Z1g77g=[:5f7o78a<b1]:X4d<9V6P1oCaY2c1f9o3XJS7<V6`5[<n3VR1bOWFYAY1d7h6d74X6Z>j:d
5<X6k^10ka1T4FUMb7P3W3G]33Z64Qb42Z64<\6[o1K`1g32j3o]1S>S<Z251_68d621d1nR1al2T369f6`?V9^7h[10Z8bf
1R8Ch6?cCCa=Ba31;nS16b1m6jf1Gn2b<W>2Ch66lCCa=Ba31;nS16b19Mo4Ejf1Ga?4h6gU2T:[52h6l[43h6a:?5h6Tc2h
[1`<c52h6c\33h6U>P^12de1j_22Q7Tc3P1`Dn3W3W1f32?e5U1H^2e6R6V3g8Y8e4Q2c3Q1V1g4n3aAFc8F9d7l5W3iZ10J
kEV6Z?g7P5ZO;V1d36KQ3l9eO4l21:D`2P3W242`3\D<]7h3H`1Xe2]P1o>UR141A96d7h2_3k5nj1iQ15f7i5nJ^V1nh12f
7WW24h71h;c`34h71\l3h:5i7ga1Y1_1lW23i7eP2b12i7^l37gc1W\3d21X<d252n7hc21n75S8b2nCeR1dZ24S8T1\En62
T8Ui3<V8SKe8n1[V1l4RZ1^=f3X@X<m55V8oT1al1k1]e12\8of37\8`U1d^10ESKkU12]819]817X2ZLiZ1\8eR1Sl12a8U
S55e8nX1d6[3g13e8c_1S5=f8ec2=1R8P3]4?1WW1E3nE0?P9f=;00S5d3Y3S2b2]^1TDT1o1]U12P9kP13P9jP104Q9o1cf
3Pa14Q9o1Vd3\23S9nMi92S9nM1S91T91U92W9ZK2X923X9V`3V^12X9]n44X90f[2eb21X92X902X9Qh33X9aR2_e13X9j^
2VY14X9]3hKjh23X9VOjh22X9RQ14`W50X<T106Z9\2RLmo1o1k11[9:_9RY2KY3h@^1U1X1gESK4d9om1PU1UQ1:d9mBWEZ
3P4S6cg1j5IVL2e944i9ZIgKTV37l9g3a_1iT2R?Y;iD5l9g3@ol1c33l9RHjT2:o9h2VR1IfBRP1n1gDbLh24o9TMkEQ91o
92o9dl12o9Xo15Q:Of2\b314Q:Sg1on117Q:Sg1h9Z5e;UT113Q:Sf315R:O1d2^^204U:^a1P8US28V:Q3[CR2<Va1l4Vf1
2V:`H7Qa1<5Q6`MX3i16Z:o29QY2W2ZW14Z:o2c[2ZW17Z:c<oLQ:mJZ3oS17]:[9[W1g:j8TB\]15]:[9nj1ao1?2]:]W48
_:cT1W3Q@DWEm_1[H3_:ke2TT11a:4d:j`2eU1QA2d:`f31e:6e:QIJ\T1Y<c4Cg:_;_80?=0W1b4e3C[>4n6^n1Z3X20Z42
h:k21h:1i:1i:4j:nV3cA_73j:1PP41j:1l:1m:3n:^h3_72n:no34Q;1Qe306Q;1JVd30oc14Q;1Z\2E4Q;1Yj1fB4Q;1JW
X55Q;1hP2Xd1Pd13Q;Se3T12Q;cf30BV;2b?CT>f31UT132b1h]1o?G]92[DW61];2];[e33];RP2Xe13];V252];\21];2]
;kh3=a;Y1`:W7lBc1j=T1P9U9V4fY1ac17a;Y1YV1]U1fY1_W1Q<1c;2c;Yl31f;3i;`2XP22i;iR21i;4k;[d4ZDd22k;f\
39k;SY2b5XJaFiDh9`:08n;i[2RP2XM;Lm261n;4n;mo15SX32n;WX54o;]KeT1\a21o;7R<XV1m5i5RIdY1F3^<1mU45b<R
3V3=e^32b<dl33f<W\2hV12f<Pc38f<ZGb4dS1d<hV1122f<cd33f<mY2kT12f<mY22f<Yd34h<PCSM\24h<l^1XOP42h<V_
16l<^7\DTQ28X14P=`X1XX1W31R=BW=fBY3:h1b20lLR5_Do>0?X;jIa6232X=kE3Z=Rf3_71Z=2Z=bm32Z=`a12Z=W^22Z=
n^11^=1`=2`=3:`=3EX5QR1Q:VARY1V^118`=IX5Zm1RY14Q^112c=do42d=dS21d=3h=fA^S34h=fAo8^j25h=fAo8PS1]g
13h=kb1jP22h=kb14h=fAo8jU33h=fAo81j=1j=3j=jV3mS22n=lF3Q>^m1\^22Q>YX12R>jK1R>4V>o4hQ5S32V>j[12Z>g
g11Z>7Z>Pe3\c116[155Z>WNhf2ec1a12Z>\a12Z>[f32Z>gP55Z>g`1T3h8cf24Z>el1l5Tn22Z>mi43Z>mi412Z>iX41Z>
2Z>hl13Z>\Z2l[12Z>Yf32Z>_m13Z>Yf312Z>bR22Z>lg16^>`^1[2@SNZR12^>la32b>gS21b>1dn23m?]8S26j>VT19Tc1
`o1e36j>WT1m6lAf3[B2j>VT1;gNOT:a;m20\:g=X?d:T3<gAk2c3R4hD1^8Z8o\1R3J`P22m>TQ44m>bP1eX1VR23m>XY2V
R2=n>h5a6g<[42b5]3RAS9gb1b=T:5n>cFDWS2h33Q?1QY17_?[>mP1U=dP1]T1^9;b?P5c3R4f110_9UY2R2Zl14d?I2U11
lC6e?\4dZ4Y9h3k42h?^63h?^6[R54j?]6X>29j?]6X>2NhQ2T3W1l14k?R2[Ojf2S1k?QG\:80EG<Z2W3NZ1n7X2X6l300i
1MV1d4;]1Gd7hOQ<\93k1>5\9\33l?Zh2X>2l?jl21l?1m?2m?Yc32m?VW23m?VW2\23m?]Q2Qc11P@6P@X2Q?e4oY1k>5T@
c4R=]V1[`21[@6[@H0W2o`4P;5iMh:ZS3U4`:2a@i16a@19]1gB`42a@11b@5j@?0`m4B3n@o3lb41n@1SA1WA2ZA?1[A;]A
QBk39c]1RNZ3ga1W;<81`A1jA2jAgX32jAnl13jAVBgZ13nAfk2]P12nAP]46PBfg2]1AgW1:2VBg21VB1XB3_BW=XD1_B1e
B2hBR23hBR2eB1hB4lB=nm142lB=1lB3lBdV1Yd22lBZc12lBgP41mB5PCP3oHo9YN2QCoT42QCab24ZP1_\2Sd1oD<nP1o5
d33bj11P4Q4j9fc1EU51a_52ZP1Z37VCXOQ7fFXf2o@52WCYl41XC2XCV32XCVg32ZCg\21`i11cC3cCPa3Q?3cCPT1l^14c
Cmb2b`101jC;jCm4E>GU11hIQ5UP1^X11lC2nC_71oC2RD41YD4YDR;b806[Dae28a7P=_C2[DX`26[DcZ2b@U1f2YF1[D3[
Dae283[DVo1Uk22[D\D2[DhT41cD?dDb1k>h>7l4aB9f1ej1YBo62g3_92dDoU4:dDh=PKR>j=^Y1W=l>l7h91kD3kDo\324
kDRf1lf122kDRf14kDHj\3dG4kDHj\3dG2nD[R41nD1YE2^EkQ39aEce1g5k2[1\K9n@21jE7jE[V1a7jn20011QF4SFV8Gf
I6TFTV1Bf5P\3T4Q1WFV9?E_21h41@\46F712Y;Q2RDQ51@K]1a32Y1l1b>0eG0^>R11WF2WFe@2WFi?5YFl?mGeQ2V@1YF2
[FVk21\F3^FVX1o<4^FnOS8j?2_FX\31_F2`F_[36`Fek1Z4PM111`F4aF\a3fCQ42cF13jFVU1Q51lF6lF1Yf2gR2a4j31n
F4PGYLVg241QG4QGef2a844QG]^1l2l]12QGT^37SG0W8Ze1e1Rf1d65SG0W8k3Tc12SG04SGcm1e1gl11SG2ZGnl35ZGhP2
n30Uh11iZ4:\GTJ^?R1R9\=dY11R7^\11_G01X]41ba52Uo4XB3jW1nm1ib21YQ51QP300002lQ5R31lQ51lQ51lQ51lQ51l
Q51lQ51lQ51lQ51lQ51lQ51lQ51lQ50008eGa3ZR1d;VW2e3\1QQ15fl1e2IP>\A7mGIe1a1cGBdT39mGcJS2o1QR1<cb1Q=
G2PHo11QH3RHY5Yk31RH3THm2eg32UHl24VW42S[1P13WHR4Y;8XH`3?lV2T=SS1KlG;XH^l14Z1dIN7[1Q1oG\G7[HS2d1f
U32a;US17`H^1h1S1R[4];64`H^1m2ff45eHY3eH6lf22UIe23WIkh2m73WIY`1aX15WIY`1aX1Q112XIJ2XIQ31ZI2_In43
_In4_\11_I8`IZ2lBT4j_3:Y>:3`S4714dI^10]J8dI^10]Jd1_Jl6dd14dI^10Tb31kI1oI2QJUT11QJ1SJ8f^1g>2C0^g2
014]JjIa^2T\13]JjIa^2;YK^R1jW1c>1HaX1n43X9e42aJ_11aJ2bJf]11bJ2kJ^I2RKXB5YKoQ11XP3R92[Kih33[K_`3R
87[KLd<Td2n;R6^Y12\KTR34]K31b\41^K4iKYP3R1TG4iK[AUS2eR22kK11mK3oKbX4`=1QL6QL_9UA^9]Q3j32QLlc23TL
dJbb21XL2YLQd22YLk@2ZLY;1ZL2\LV`37^LCCiN^:LPa23bLcLS;2gL31gL2mLkA1PM>QMl7aLPY1U3U1Q1=@?X19m_1j22
VM@5WMng1eM1`T15WMng1eM1`T13WMde216WMng1h6lF\HU<4h_3\^1e3TA2ZMkGC\MX2b2h3d2Cg1XBn:b1fKb=]d13i4:b
4W4V12]MZC?`MV1OW1l8ec1Y3nLW;@V?0X2d8lC1aM4^i1lS2]O901dM3fMc5e\4003iMeh1al15iMcg1ff1l6h39iMd1e3X
<oU1ff1n3m24DiMV>2H2U1124_U15c2d1Ko1KPb1i4`>T?7jMXLX5m3T?a5X31jM3jMY5a_11mM2mMZa42PNn66dg1l^1\1W
4mZ1009QN10_1<g9PW2R2Zl12RNfX36SN0l1g9g;fi31XN4ZN^J5_k24ZNc7VBfI3ZN^Jm^31ZN1^N1^N;_N1jFei1]7F=d1
b2d[1Y79gN02Jk5e3B0[d25gNS;0f7_g24RO02^93RO022SO`_32SO23TO1XL2TOZL2VOa83VO[5U31VO2VOfj12VO^9:XOe
?P<VV2X2010aJjB2YOoM1\O3^O?T59^O[5c4b?bf1N6m2]O3_OlQ323_Oo8jh24aO5?Y58dO<g9f>[8e3_:UP35eOP9ml1[Q
1_81iO4mO\9g1TX21mO2QP1Xi25RP1QFQf2n=m32TP1WN1ZP1<ZP1c6X2Zc10LY?\5YS1j8iAZ61cP11hP1AnP1Q8b13=k9b
DgB2l8P4e2[1jNU2mB^?1QQ13RQ11U24RQ1^X15i<2SQ1mf11SQ13SQ1VR1fD6[Q1_c1a6YQ2d2h12[Q1`N3[Q1X8ha1V1^Q
1J]42h3AiP1l=_2=b4f355o11:2NS3@91L2ER3n8c;k=X6l6P:0Q11T324`Q1kj1a1Wd10DRR1l6T4m:0[D[:E;V14Ff<U5Q
1aM4U8m2P73\R1R1mb12kR1n`34TS1Sc1164TS1fk1c:h31VS11ZS19_S1k39c]1RNRe1W;<83_S1e_2TG6_S1U4]6_Q2o3S
31`S101YT11kS12nS1Yd33nS1W^3Q62oS1Yd31QT12QT1ke11WT13YT1SX4J3\T1S5Pe21aT11bT12bT1U32cT1V^31eT11g
T12gT1nn23gT1_7hj35gT1jMU8Wl2ZA4gT1de1_5TA2gT1Tk13gT1Tk1TA1hT19jT1c4c?F_3^>]3]P1kB2jT1c41kT11oT1
1PU12SU1i11SU14SU1l62RA5SU1m2Q7VY1m_12WU1`e31WU13WU1\^1m32_U1[W1:aU1h3^GjP3:G000g@2aU1UA1aU12dU1
PR32dU1Xd11dU12dU1fX16gU11U76hd1kK5gU11m6kCWm15gU1o676hd11gU12gU1Sh21nU12QV1`d31QV14QV1^Z1gg11:Q
V1U<D[2c1VIVC^P1aDX95[V1]Bkh1Q193gV12oc24gV12kW2`:4gV12Q3iT22gV121gV12mV1lX11mV12nV1[n11nV1:nV1d
3ATj1U21`4[1kk1o11TW13UW1PY3]W11[W12[W1QT31]W14aW1oHWK\\11dW15dW1k]1`_1m=77eW1mW2Hh12\OS201jW15o
W100P4`b12oW101oW11QX14RX1[T1`P2e[12RX1lT33RX1lT3R\11gW51_X13_X1go1<2_X1VH1bX11dX11eX11hX13hX1hn
1d21^g41lX11lX103mX1SP3a_12mX1SP32QY1V45ZY1Yh3:I01ZY12ZY1ZZ2;dY1]Y1Z8U9Z2d1g1k2b8U9YE1lY11bf21TZ
11WZ13ZZ1dHVX31ZZ17aZ1ln31O02V<9aZ17XKec10nl11295cZ1ATj1T8kk11cZ15eZ1``1cn13RI8hZ1ga1I\8f53bJc63
hZ1iP2i]12hZ1c^34R[10cY3D3V[1Zj1o12V[1Zj11V[17X[110Z_2f^1Q126X[11[_2f^1Q124X[12So331ef51ef53a[1]
\2bh1@d[12fY1e7_6\7b=^R1[1V4R7b94W48?3i[12if21l[12l[1Qm23o[12lV42P\121Q\11R\11W\12W\1^_23W\15^V4
2W\1;4W\1Rb3U4RF4W\1XV1V9A4Y\1oJQ341Z\12]\122`\1^b15`\1RLg14^D2b\1SZ402d\1bI2d\1Q_21e\11g\13g\1c
Ie55g\1db3h1`?]21l\15l\1b1i]1P:ne17o\16N12Y;_Y23Q]1ne1[f15R]1aQ4;g812R]1VH4U]1`BlW3l94U]1US2jMT6
?V]1i5a8m70W<UB^N7^>U2R2U?1S22V]1oS11V]13W]11TV16W]11;UT1b1R^22Y]112[]1bk22[]1mX21[]17\]11oU1h=o
_1YBW?8\]116UT1b1h=o_1oP13g]1cP1[S23j]1`V1b51m]12m]1d\14m]1Yb3h9\:9m]1d^10E32lJR3SJ4m]1`W1Y2i22o
]1QY42Q^1jS11[^12\^1dc2<jm1[4Z2m4a2a7[\2\2<0i>g11Rk26d^1k2V3U6cB06Qb1Zn1h1gEX?18e^1aIa@QH7[12A2`
m1SS36Xm1RCJUOkGZ>04h^1Y?Xe2]?8bl1U[1o1k1VF2oMf300002Pe3kX1003o^1Vd2_E1P_16R_1kS1Xe1VQ1Y;_33S_1V
Y1m_11^`24\_1T5ce3i:5\_1\5_^3S6Y;3]_1SW1_l11Rk201Tg20007i_1ib1Q6N00U[22_P2l41j_11nb42k_1W94Vf1RJ
eCSf12Q`1aT13Q`1aT1n62Q`1mS14[`1oW1\R2[I4[`1^n2m;[I2]`1\h32^`1ih23^`1S[1cn12^`1S[104b`1d2_`1Te10
1h`14j`1U9cETW2:j`14m8iNU3Q5_Ol?a2n34k`1S2`a1`93l`1l8jh301Pa13Pa1k8^F5Ta1Wo1h1UFY91Ta11Ua13Ua1[8
14Ya1:fD01Za19[a1g8<Y4g5Z72]DUj12hT2WF01ca11da14da1`GhY2=1ga12ga1lA5ga1Y@j?R:dS12la1a`11ma12ma1]
N7Zb1GX@Z>]3U5dm15Pb1:Q@ZQ2VN1Rb13Sb1Y9gR32Sb1Y91Sb13Sb1Y9en21bb13eb1oL22fb1Y\31gb102Pc1a82Vd1\T
41Tc11Wc12[c121\c12_c1]24_c1Rk2h:12ac1Pk23ec1]=TW26jc1Y^2QFlM2l12kc1_o22nc1f82Qd1aG3Qd1aGhS13Qd1
aG]f15Rd1TP2\P1R:Y92Rd121Rd11Td11Vd15Yd1Q@dO=]^11^d17`d1a4l3]2Zh2e?[;1`d11l\21ad12o`4\R102_^2hn1
2ni1Wh23gd1jb2V32id1P901oV51Y_44Qe1cV2Q4dP11Re12Re1b=1Ue14Ye1XT1W2`l12_e1bO2\h4104`e1o9]?mm102af
1i63\a2f_1[31Ql11Rj41cR501fU201X_52Vf1lS31oS31lc42b^3XC6ai1?2^S2d?_H003li1T2k40002en1o<1^f1006_f
1h7o4lo1Y7\X12bf1V_11bf102ef1j71gf11hf11if11jf12kf1gh15ii1];Qn1R@XH9nf1\CjQ2l4[22nAP:k36nf1\CjQ2
l4[222nf1_;1^`21of102Qg1YV21Qg13Sg1THo]21Sg101^g12el1_32fl1_33`g1io2gG2`g1io25`g1TH\8k2H1`g11`k1
01nj21ag11S]22Xk1h803cg1X:X=3ig1P>VV21ig11[l13b`2dS1ic14ek1[\3[:@1Y[21]P21mg13mg1^R1PG002Qh1[Z23
la2e1Sa1=Rh1\D[:W806mM7g<154T;5Xh1lB`3e`1W52^h1i=2`h1aF2ah1g;2bT2o:8ch1R5_?Mlj1nDo8mA2ch1`Y21ch1
3eh1oBfW31eh12ih1Wj11ih13ih1g]1b`12jh1]72lh1k93Qi1n5\d33Qi1]3gn12Qi1X_21Ti12Xi1[G1Xi13Xi1VY2bD1Y
i13kQ2_g212]i1nZ21ai13di1`h1UF1gi12hi1]E2hi1cE5hi1Z1XDWe1c82ki104li1ZAoDYR22li1dA2li1ll21ni17oi1
B2f7]2WOo`22oi1XW11oi11Pj12Pj1cE1Qj13Uj1[7o_33Wj1]:cm11Yj101]j13]j1a5mP11`j103cj13fU13cj13QW22hj
1dX21hj12`P2PP21nj11Pk12Zk1PU11[k101^k12`k1lD2kk1_[21lk11ok13Sl1jf2T72X]2hU12[V2]k11Wl12Yl1aT32[
l1o27[l16d1cFf4j1iQ23[l1T:a32[l1n22_l1h`23`l1^@XF1bl11WR303cl1^2ZF3dl1Ze3o21dl101Pn12el1_31fl11f
l12gl1ZT13gl1T?51XX2003kl1RS1Y_21ml11ol11Pm11Rm101Sm11Tm11Ym12Ym1mA1Ym14Ym1mf1JQ71]m13]m1`3d34]m
18?e25]m1X3c1Pd2]<2^m1W>1_m15am1Cb2ld201am11em11em11fm11hm13km1`a1b33km1mQ101km11lm12mm1_Z22Pn1Y
e23Qn1Xm1PH5Vn1VG]b1X4l604[n1X7X7ZP22\n1kZ22`n1b21`n14`n1AdIXU22`n1VJ1an12an1dS22en1o<3en1o<m21e
n1004fn1VD>e41fn14fn1ce1[Ig73\a2f_1[303ln1jIX91nn13]U3`2W42Po1US21Ro14Ro1gN\U1SE001Xo102\o1T<2io
1c41fS42jo1bT202lo1QU32mo1iV21mo11QP21VP22YP2R@1YP21ZP23\P2PEcm11]P28aP2cD]4U2R4YX1iNQ82cP2B2dP2
jP21fP21hP24jP2P`17@01_l21TQ22UQ2Qo11VQ2001YQ21[Q2001_Q27aQ2e9IP16o3RR21cQ23eQ20nZ11eQ21fQ201hQ2
1fS205mQ2Yd2\:g1i@02QR2bm11VR21WR24XR2_;_9c>002[R2``302\R2k21W^21XX201bR201fR20006mR2Sh263l2n41P
o41aP41`]21US21VS21XS22XS2a23]S2Y4\21^S21aS21Vc501dS202kX4[91gS21iS205mS2Y1[a2;e701oS22oS2g_31QT
202XV2XJ1UT202XT2hc21XT23\T2nIad201\o31bT22cT2lo12dT2jo11gT22hT2a81hT21Zf4000002mT271UU22UU2k]31
WU21XU22XU2T31ZU23ZU2^h2lD4ZU2h3[j1003\U2kW2fQ11]U22dU2O2dU2id21dU25dU2c2_n2114dU2SQ3111fU21gU23
hU2Gd11iU22jU2[o22mU2oJ4mU2km12_?1mU23mU2X3ke21RV22RV2j_22TV2S21TV22UV201WV22WV2XS21YV22[V201_V2
3`V20`32`V203`V2a3fi21`V22`V2oV22aV2`B1aV22aV2oQ32aV2`31bV21cV21dV22dV2RP31gV23oV2LC2oV2ma21TW20
4YW2Q34^D3aW2[h2^>1bW25dW2a1nb1@\11dW23jW2U:n91jW23lW2C]Z22lW2C2lW2S13nW2X5Tj21oW21VX21WX23XX2RO
oX12XX2l11]X23_X2FK2_X2A1_X21`X23cX2g141dX21eX22jX2G3jX2GPY11jX21kX22kX2kc15kX2Ya11101nX21oX21PY
21QY23QY2_2fQ21RY21VY23XY2YAle13YY2?l`11YY21^Y23aY2Cn`12aY2C1aY21bY25PZ2]E]c1[6XC1QZ21RZ22RZ2_h2
2RZ2dl24RZ2el2111TZ21[Z21bZ22bZ2Tm21hZ21e^21kZ23lZ2<WV34lZ21:c^21lZ21nZ22nZ2ei13nZ2Zi1:2nZ2kg14P
[2h3Vk1Y43P[2on1Q=1P[21S[21W[21Y[22Z[2`g11`[23`[2X3Va12`[2_n12`[2\l12`[2k22`[2]32`[2ml13`[2T1iT1
2`[2X32`[2Vd13`[2ke122`[2ke12`[2h52`[2aS15`[2P>`E[323`[2Q1_R32`[2Q12`[2aS35`[2Q1RZ2\HQ501a[22a[2
e13a[2[k201b[21h[22j[2k22j[2R51j[22l[253m[22c\25m[22AdQ2Z<4m[22S4mY24m[22VR2Z<3m[22a^202P\2a^21U
\21V\22Y\2_21Y\21Z\23[\2[D[`19`\2k6X3Q4Y1Q=I8_\25b\2V3S7Yg1g41b\26b\2V3]n1g4e3^M3b\2k]2U73b\2R3o
V21f]22[f4VK1e\23e\2lQ1`12e\2gT14e\2]S1gA21j\21k\21l\21m\22P]2ko101W]22Z]2U41Z]21[]21\]22\]2cd11
`]21f]202g]2Q>2i]2^I4j]2X1Yc1`@1l]21W^22W^211Z^22Z^2>1[^22[^2[S22[^2jP21\^21]^21^^21^^24^^2]3^AC
1_^26a^2[Y2R6o80lA6a^2[Y2R6o80L7a^2[Y2R6o80P8X91c^21d^21e^24e^2Z_2P9lA2e^2Z_22f^2me11f^22f^2e`11
i^22i^2Va11n^22S_2Yc11U_22Y_2Po13Y_2QR131Y_21c_21e_21f_21j_26o_2b4k>N^Z2502a`2o>1a`22c`201c`21d`
21g`21g`23j`2fa2o51j`22j`2T;1l`22l`2YY21m`22m`2lm13m`2m^1T21X]42Qa2kj11Ra22Ta2S83Va21f`21Ya22[a2
Qc15\a2`5UZ1[3[Q13\a2f_1[31`a22`a2Pj11aa21ca202ea2]32fa2c82ia2Z61ia21la23la2S\2ZJ2la2R:3la2=PV32
la2e15la2Ca5d3A4la2Ca5d31\c501ma203Qb2j8kb12Qb2j83Rb2U6`12Rb2Zi11Xb22[b214eb2d8?oN3^i2\2lj11fb25
dc2m3a3cn1SG7hb2X@dCQZ1Y@3X54mb2=0e41Pc21Rc23ic2[1l\11ic24ic20[1fR23jc2[1fR23jc2[1R23oc2R4V42oc2
Y82oc2R41oc23oc2d2d53Wd2a4So11Yd25[d2l4Vf1h>n65[d2b5]b1R3P:2[d2l43[d2l4E2[d2UP31[d21`d22`d2XQ21b
d22gd2SL1id22kd2aS34md2BN[31od21Pe22Pe2S61Re27Re2WAo^1]2X>e3l:2Re2m<1Re22Re2o31Se23Te22gR21Te22V
e2fR22Ve2R22Ve2R23Ye2<iJ1Ye22Ye2le11Ze21\e22]e2cm12]e2ff11]e22]e2fm16`e20`3U:aQ1WP13`e20`51`e22f
e2iJ3Zf20d22Zf202[f2el13`f2ef2P51`f24af2PM1\O1gf22gf2^_11Yl21Tg24Tg2kV2o803Tg2l_2i43Tg2k_202Vg2Z
Z13Vg2dY1F1Vg21[g21^g22jg2fJ1kg22Qh2X31Qh22Rh2V41Rh22Rh2V\11Sh22Sh2n33Th2iZ2n31Th21Vh23Xh2`1kJ1X
h22[h2PZ23`h2;]12dh2cF1gh21ih22ih2di12jh2QY11kh22kh2a[12nh2oY12oh2do21Pi22Pi2S22Pi2oT21Qi22Ri2g[
13Si2`f1e>1Si23\i2e2P23^i22ga11ai21ei21ki21mi21Rj21bj25bj2Z2P\1a5Q22bj2f`14bj2j`1PNA2jj201nj21Rk
21Tk21Vk22Zk2Y@1Zk21]k22bk2ch21bk21gk21kk22kk2Za23mk2Q5_O1ok22ok2XQ12ok2`D2ok2ZZ12Rl201Wl21Yl23Y
l2[R2jD1_l24_l2Y=An27`l2I1f7eW1[8<3`l2I14al200XY12bl201fl21hl21ol201km23nm2a911Sn21Vn21Wn2001`n2
1dn21en21gn25ln2Q2]?n1U11ln22ln2fd13mn2X;T<1on22[o2fj13^o2:WN2^o2a41ao22ao2QP12ao2VQ101do21go21j
o21ko21lo21no22no2_P12oo2aO1oo21[W41QP301RP31oV501bR4001UP30000001WP31ZP301gV501^P30000001aP31bP
33dP3VQ121hP302iP3d`21jP31R^43lP3e1`[11mP31nP31n]4003PQ3e1We13RQ3_\1bZ11RQ31SQ3001TQ32TQ301XQ31a
Q33dQ32Pg21nR41db50001nQ31PR32RR3iP12RR3SQ11RR31WR32WR3ie101[R31bR32bR3nZ13cR3Z1ma11kR31oR33QS39
C2RS351[S33`S3E=2`S3S11aS32cS3i`12hS3=1hS32hS3`T21nS31oS32QT3^\23XT30`T23XT30ba12]T3P>2]T3d:1dT3
1fT32iT3bd11nT31QU31SU35\U31P3j413\U31k72aU3S>3aU3o1Z32aU3o13aU3o1d23bU3ai1n@1eU31iU33iU3n1k35lU
3U2f1P3QX24QV3X4k2nH4ZV3\S2l:c12aV3c`12aV3b`13aV3b`10;hV3Al3@l1Z8MC_CQ7d11XW33ZW3]4l11ZW36cW364m
2Z104cW36]402dW3W203hW3o1k12nW3W41WY31\Y304`Y33001`Y32`Y3c]14dY300U[21fY31hY32hY3Yg13iY3P3QX22RZ
3VA1RZ31VZ31lZ31mZ31d[31n[32X\301X\31Z\31j\32W]301\]31k]33b^3m;\=1b^36b^3i1`G^<i212b^3`11R_33R_3
h201\_31e_34n_3^1]@21n_32n_3^11S`33S`3[1N2S`3PR11T`302X`3]j14[`3\f1111[`34[`3k1k9V21]`31``33b`31
71g`31k`31Qa31Sa32Sa3gP12Ya3\21[a35]a31]FX?11]a31mh44Wb3eLU3i@1_b31ab32cb3Xl11eb32fb3Y[13Tc3cJo4
1Uc32Uc3_O3Uc3_O^Q12Wc3YJ1[c31cc30002Yo4`<03Wd3ic1Z;3Yd38kn12Yd382Zd3S24ed3RAf4i72ed3l31ed36kd3Z
5m>Z1i7[23Qf3X3[J1Zg33`g3SZ1mA2bg3lB1ng31\h32]h3R31a_51]j32]j3Xg102_j3H2_j3;1_j32`j3\=2aj341aj34
bj3oZ11WB2ej3T]12fj3C1fj32fj3B3fj3B11gj31ij32kj3=1kj32kj332kj3>1jh43mj3a8Q\11mj33nj3mCaR11]c43Pk
3h8Te11Rk32Sk3801Uk31Vk31Wk32Xk301Xk32Yk3oC1Yk31Zk301ak32ek301fk31hk31Tl32Tl3n11Vl31Xl301Q^52aT4
^Y11cl31el32el3`E1kl32kl3g?2Ym3O002am3i<2am3X51am32cm301dm31km32lm3m91om31Yn33Yn3i=Q71Zn31[S51Xo
33Xo31l=1Zo31\o31^o32_o3cA01ao31co31Zn41do31eo31go32go382go3I2io321io31ko34ko3?d152ko3?1PP41UP41
VP42YP4iO1YP41\P42\P421_P41aP41gP401hP41iP44kP4\Eg7ZJ2kP4\E2lP421VQ41ZQ42\Q421\Q42_Q4cU11_Q41aQ4
1dQ41eQ41fQ42gQ4mL1gQ41iQ43kQ4232kQ423kQ42TU11kQ42Un4jD1QR51PR41QR41RR41VR41YR42ZR4ac11\R42_R4dG
2_R4bD1_R41`R41aR41bR41dR41fR401iR41jR41kR42lR461lR41nR41PS42SS4o[12US4Y73US4o:^E01VS41WS41YS41Z
S43[S4^Ob@1\S42]S432bS401bS41hS42nS401oS41RT41UT41VT41XT41YT41\T41]T41_T401dT41fT41jT41kT41oT41V
U401XU41gU41hU41lU41ZV41_V42bV471bV41eV41hV43hV4311iV43WW4hFh91[W41`W42bW4V33bW4oW1k13bW4U?iH2eW
4b11eW41mW41PX42UX4c301ZX41ZX41[X401\X41^X41`X41bX41kX41nX41QY44QY4nDn3P51XY41[Y41\Y43]Y4T5_E1_Y
42iY421lY41PZ42PZ4Y42PZ4Q=1RZ41SZ45mZ4XY12S2n21Q[41R[42X[4`Q11Y[42][4QM1`[400002e[4^V11m[43m[4Y1
n43m[4^6iJ1P\402Q\4T>1Y_42T\4l63T\4l621T\44V\40e@WK01Y\401[\42_\4l51_\41`\41c\41k\41l\41Q]41W]41
X]42X]4UV11\]41`]41a]41b]41f]401Q^41T^42W^4S31Z^41]^44b^4[5^?d?3b^4WChF1b^41d^41j^42l^4W31n^41Q_
41S_41Y_42]_404__4RDk511`_41g_41R`42R`4oX12V`4>1[`41e`41j`42j`4^>1l`41Pa41Sa41[a40002ga411ga42ga
4ZI1ka41Sb41Tb41Ub41Vb42Wb4o<1Yb42\b4lQ11\b41^b401nb401ob42Qc4h31Tc41Wc42Wc4eC5Xc4a>X5T9d31Zc41[
c41\c4001_c43_c4n?01dc41fc41ic41Ud41Yd43fd4S=k?1\e41ge41Pf41jb51Xf42Zf4[11^f401bf41cf41ef41hf41i
f42kf4o31lf41mf41nf41Rg41Tg41ig41mg41og41Qh41Xh41Yh41^h41`h41dh41hh41jh41bU51Si401Ui41Vi401Yi42[
i411[i41]i41ei42fi4WD01Qj401Sj41Vj42Xj421Xj42Yj4[A1[j41bj41dj41ij41jj41kj41jk41Yl4004gl4k<P601ml
41ol41Sm41Wm41dm43Pn4P9L1Pn44Pn4o8Q8X92Pn4P92Pn4ZJ1Un4002Wn4eF1Wn41Zn41_n43an40[A5an40]9m7b81cn4
5cn40X80c<5cn40X80Q14dn4X80c<2hn4eD1jn43jn4U9`@1on41Po41Qo41Ro41So43To40`43To4a<\42To4n@1Wo42Wo4
\31Xo42ao4D2mo4^>1no41SP53YP5Z1mA1\P52\P5VH1]P51dP51nP53WQ5e2^:1XQ51YQ51dV53[Q5g6P83dQ5T101dQ52h
Q5Z23jQ5X;_;2jQ5k?1jQ51QR51UR52VR5f41VR51YR52\R5i@01aR51bR51dR51iR51kR53lR5182nR5n31RS54RS5e3113
WS5e302YS5cD2YS5_902[S5P@1\S52`S5k?02cS5Y22dS5c?1eS5001RT52ST5^91VT51_T50004aT5i2a721bT51gT52gT5
f12jT5j61nT51PU51RU501UU52S`5f21VU51XU51[U52^U5W=1^U51eU51hU5001mU52nU5N3nU5N01PV51TV51UV501aV52
dV5\11dV52dV581gV52gV5k<3hV5111hV51kV51mV52mV501oV53PW50L1PW51QW52SW5T91\W53cW5X4Z32cW5c71gW51jW
51mW51oW55PX5l36i3b83PX5l3c<3UX5d4;1UX53UX5P501YX51aX53hX5g;N1jX51QY52QY5\23QY5;12QY5=2YY533]Y5Q
121]Y52lY5R;2_Z5W;1_Z54`Z5`<011cZ57cZ5k7d2;Lm261lZ51oZ53R[5V2h;1R[51^[51e[51f[52l[5Z34m[5c2\1e82
m[5c21P\51a\52h\5o21V]51X]51n]51Q^52R^5a71R^51V^51_^52d^5;1R_51S_51W_502g_5Z31g_51m_51P`52S`5^11
S`51W`51X`51_`52_`5O1e`51f`52f`5g21Xa51Ya51_a51ba51ha51ja51la51Sb51Wb52Wb5S61fb51jb51lb51nb51Pc5
1Qc51Rc51Vc51Yc51\c51]c51^c51`c51bc52cc5S12gc5<1Qd51Ud51Vd53Wd5k121hd51id51ld52md511od52Qe511`e5
1ge51le51ef51ff53ff5;11kf53Qg5011Sg51Tg5001_g51`g51ag51dg51ig51lg51Ph51Uh51Yh51[h51]h51ah51ch52d
h511dh51fh51ih51Qi51Ri52[i561bi5R401210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0m
k1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T
1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`
110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d1
7e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X2
7Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_2
34V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E1
0;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^32_3`37a3b3]3l120;0mm1^32_3`37a3c3]3l120;
0mm1d334e3W2f37g3h3]3l120;0m]1d334e3W2f37g3i3]3l110;0mi1d334e3W2f37g3j3;E10;0mk1k324W37l3m3n3g21
0;0mi1o334P4?Q47R4S4n3g210;0mi1o334P4?Q47R4T4n3g210;0mm1o334P4?Q47R4U4n3g210;0mm1o334P4?Q47R4V4\
1W410;0mo1X424X37Y4Z4\1W410;0m[1X424X37Y4[4\1`110;0mm1X424X37Y4\4U1W410;0mk1X424X37Y4]4;E10;0mo1
^424_47`4a4;E10;0mm1^424_47`4b4c4d400;0mi3e434f4W2g47h4i4c4d400;0mi1e434f4W2g47h4j4k4d400;0mY1l4
14m4n4k4d400;0mY1l434f4W2g47h4o4P5Q510;0mk1R53c1S57T57U5V5P5Q510;0mk1R53c1S57T57U5W5P5Q510;0mk3R
53c1S57T57U5X5P5Q510;0mk3R53c1S57T57U5Y5P5Q51010mk1R53c1S57T57U5Z5P5Q51020mk7R53c1S57T57U5[5P5Q5
1190mk3R53c1S57T57U5\5P5Q510;0m[3R53c1S57T57U5]5P5Q51020mo7R53c1S57T57U5^5H_510;0mo1`524a57b5c5d
5d51040Y8e527f57g5h5i5i51040iY1j527f57g5k5l5l51040iY1m527f57g5n5o5o51040iY1P627f57g5Q6R6R62040Y8
S627f57g5T6U6U61049iY1V617W6X6U6U6104>iY1Y627f57g5Z6[6[61140iY1\627f57g5]6^6^60141iY1_627f57g5`6
a6a60140iY1b627f57g5c6d6d62140iY1e627f57g5f6g6g61140YY1h627f57g5i6j6j61140iY1k627f57g5l6m6n600;0
mo1o62464P7Q7m6n601;0mo1o62464P7R7;n600;0mk1S72464P7T7m6n600;0mk1o62464P7U7V7i510;0mY1j537W77U5c
1X7Y7V7i510:0mY1j537W77U5c1X7Z7;E10;0mk1[724W37l3\7;E10;0mk1[724W37l3]7;<10;0mo1[724W37l3^7;<10;
0mo1[724W37l3_7;<10;0mo1[724W37l3`7;<10;0mo1[724W37l3a7;E10;0mo1[724W37l3b7HI10;0mo1[724W37l3c7;
d710;0mo1[724W37l3e7HI10;0mo1[724W37l3f7;<10;0mo1[724W37l3g7\1W400;0mi3h724i77j7k7\1W400;0mk1h72
4i77j7l7\1W400;0mo1m724i77j7n7c4d400;0mi3h724i77j7o7_1<10;0mm1P824i77j7Q8P5Q510;0mi1R824i77j7S8\
1d700;0mm1T824i77j7U8HI10;0mm1V824i77j7W8;<10;0mi1X824i77j7Y8H_510;0mm1Z824i77j7[8HI10;0mk3\824W
37l3]8\1E10;0mi1^824W37l3_8\1E10;0mi1^824W37l3`8_1`110;0mo1^824W37l3a8U1W410;0]n1b824W37l3c8;l11
0;0]o1m124W37l3d8\1E10;0ii1^824W37l3e8;<10;0mm1C24W37l3f8n3g210;0mm1o324P4?Q4g8\1d710;0mY3h834X3
W2i87Y4j8\1d710;0mj3h834X3W2i87Y4k8\1d710;0mi3h834X3W2i87Y4l8\1d710;0mo7h834X3W2i87Y4m8\1d710;0m
i7n834X3W2i87Y4o8\1d710;0mo5P934X3W2i87Y4Q9\1d710;0mm7R934X3W2i87Y4S9\1d710;0mo7T934X3W2i87Y4U9\
1d710;0mo1V934X3W2i87Y4W9\1d710;0mi3h834X3W2i87Y4X9\1n610;0mo1Y934X3W2i87Y4Z9\1d710;0mi5h834X3W2
i87Y4[9\1d710;0mY1\934X3W2i87Y4]9\1d710;0mi3h834X3W2i87Y4^9\1d710;0mi1h834X3W2i87Y4_9\1W410;0mi1
X434X3W2i87Y4`9;d400;0mk3a924b97c9d9;d400;0mk3a924b97c9e9;d400;0mj1a924b97c9f9;E00;0mo1a924b97c9
j1P10P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P80P10P13P1
0PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41Q[BQDl5`DoQ2PD
YT6QDm5PDkT6PDYP6PDbb3PDQU6PDk_3PDQU6PDbb3PDcm4PDkT6PDcb3PDbb3QDn5QDo5PDSW3PDeh3PDhm4QDP6PDkm4QD
Q6PDYP6QDR6PDbb3PDcm4PDHQDS6PDjh3PDji3PDHPD`Q:QDT6PDlm4PDYP6PDlm2QDU6QDV6PDZf5PDdQ:WD0QDW6PDom4Q
DW6XD0WD0PDYP6PDSe3QDX6QDY6XD0QDZ6WD0PDSe3QDX6QDY6XD0QDZ6WD0PDjh3QD[6QD\6XD0SD0WD0PDPU6PDim4PDQU
6XD0WD0QD]6QD^6P@_i3XD0SD0WD0QD_6QD`6XD0SD0WD0QDa6QDb6TD1QDa6P@dh3XD0WD0PDkm4PDWP6QDc6XD0QDd6P@_
i3QDe6QDf6QDg6Q@d4QDh6QDi6QDY4Q`1b4QDj6PDHPD_i3SD0`Efm4`Eem4`Ekm4`E4`Eb9`E`9QDk6aD0`Db7`Dc7`D`7`
Da7`D^2`DP8`Deh3`Dcm4`Dch3`DWR:`Dgm4`D4`D`1QDl6P@dm4Q@m6WD0QDn6XD0aDW4`Deh3`DQk3`Dch3`D^2`D`1`Dh
m4`Dcm4`Dfm4WD0QDl6QDn6XD0QDo6WD0PDkT6QDP7XD0WD0PDQU6QDQ7XD0`Deh3`DP8`D^2aD0`DW1`DY8`Dm9PDkT6QDR
7QDS7WD0PDRU6XD0PDdm4QDT7aDW4UD0WD0PDRU6XD0`Ddm4PDYR:QDU7QDV7PDZR:PDgb2PDYR:QDW7PD[R:QDX7`E^2`EP
8`Eo7`Efm4`Ek;`Ei;`Egm4PDHQDY7`Db7`Dc7`DU1`DS1`Deh3SD0PDUW3QDZ7QD[7QD\7SD0QD]7PDbd3QD^7QD_7QD`7Q
@W4QDa7PDYR:S@0QDb7QDc7Q`1b4WD0QDd7XD0QDe7QDf7QDg7QDo4QDh7PDYP6QDi7QDj7QDk7QDl7PD`h3`Deh3`Dch3`D
cm4`DfR:QDm7Q@Y4Q`1b4WD0QDn7XD0PDkm4QDo7WD0QDP8S@0QDQ8XD0PDem4QFR8UD0WD0QDS8XD0SD0QDT8QDU8TD2QDV
8QDW8PDYP6PDfm3PDZh3PDcm4PDYP6QDX8QDY8PDkm4QDZ8PDkm4QD[8PDS1PDkm4QD\8PDHPD_i3QD]8QD^8QD_8PDS1PDY
V3QD`8PD^T6PDe7QDa8PDYT6PDe7QDb8QDc8PDnh3PDka5QDd8QDe8QDf8P@km4PDo7QDg8QD]7QDh8P@km4S@0QDi8QDj8P
DjY3QDk8QDl8TD2PDem4PDYS:QDm8PDog2QDn8QDo8PDYP6QDP9QDQ9PDbh3QDR9PDbh3QDS9QDT9QDU9QDV9QDW9QFg4TD2
WD0QDX9XD0`E^T:`E_T:`Ena3QDY9QDZ9QD[9QD\9QD]9PDWP6QD^9QD_9PDYP6QD`9QDa9QDb9QDc9QDd9QDc9QDd9PDjh3
QDe9QDf9PD_7PD`m1QDg9QDh9QDi9PDYT6QDj9QFg4TD1WD0QDk9XD0SD0TD2QDl9WD0QDm9XD0QDn9PDd7WD0PDmZ5XD0PD
km4WD0QDo9XD0PDcm4PDjT:QDY4WD0PD^b9XD0PDem4PDYP6Q@o4QDP:QDQ:TD2QDR:QDS:PDYP6PDWU:QDT:QDU:QDV:QDW
:TD2PD[U:PDbh3QDX:PD`h3PDch3QDY:PD`h3QDZ:PDmk3QD[:PDi4PDfm4QD\:PDd\3QD]:QD^:QD_:QD`:QDa:QDb:PDgm
4VD0QDb:PDgm4QDc:QDd:QDg7PDTV6PDdm4QDe:PDkm4`Dl9QDf:TD2QDg:QDh:QDi:QDj:TD1QDk:PDbd3QDl:QDm:QDn:Q
Do:WD0QD^8PDP1PD`h3XD0WD0PDHPD_i3PDP1PD`h3XD0WD0PD^V6QDP;XD0`Dcm4`Dmm4`Dhm4`Dch3`Deh3WD0PDHPD_i3
QDP;XD0`Dcm4`Dmm4`Dhm4`Dch3`Deh3WD0QDQ;TD3QDR;XD0`DYP6`Dcm4`Dkm4`DgV:WD0QDS;QDT;XD0QDU;WD0QDV;PD
ah3QDW;XD0QDX;WD0QDY;PDah3QDZ;PDYP6XD0QD[;QF\;TD2WD0QD];QD^;XD0VD0`DTV6QF\;TD2WD0QD];QD^;XD0QD_;
`DTV6WD0QD`;PD`h3PDem4XD0QDa;WD0QDb;PD`h3PDfm4XD0SD0WD0QDc;QDd;XD0VD0WD0QDc;QDd;XD0QDe;WD0QDf;TD
1XD0QDg;WD0QDh;PDWP6TD1QDi;XD0QDj;WD0QDk;PDem4XD0P@YP6QDl;WD0QDm;QDn;`Dch3XD0WD0QDo;TD2PDah3XD0V
D0WD0QDo;TD2PDah3XD0QDP<WD0QDQ<QDa4QDR<XD0WD0SD0QDa4PDRS6QDS<XD0VD0WD0SD0QDa4PDRS6QDS<XD0QDT<WD0
QDU<QDV<TD1QDW<PDi4XD0QDX<WD0QDY<Q@Z<TD1PDY3XD0QD[<WD0QD\<QD]<QD^<`Deh3`Dcm4`Dch3`Dhm4XD0QD[<WD0
QD_<QD`<`Deh3`Dcm4`Dch3`Dhm4XD0QDa<WD0PDRV6QDe3XD0`Deh3`Dcm4`Dch3QDb<WD0QDc<PDbd3XD0VD0QDb<WD0QD
c<PDbd3XD0QDd<QDe<WD0QDf<TD1QDg<PDo[6XD0WD0PDcm4PDWP6QDh<XD0VD0WD0PDcm4PDWP6QDh<XD0QDi<WD0PDdm4Q
Da4PDbn4PDW8XD0WD0QDj<TD1QDZ;QDk<XD0WD0QDl<PDem4QDm<XD0QDn<WD0QDo<P@YP6P@bn4QDP=XD0WD0QDQ=PDeh3P
DYP6QDR=XD0WD0QDS=PDbh3PDYP6PDZa3XD0WD0PDmh3QDT=PD4PDmh3QDU=XD0WD0QDV=QDh9PDih3PDeW6QDW=TD1QDX=X
D0QDY=Y@0WD0QDZ=TD1QD[=XD0SD0QD\=WD0QDe6PDbd3XD0VD0QD\=WD0QDe6PDbd3XD0QD]=WD0QDZ4QDa4QD^=XD0QD_=
Y@0WD0QD`=XD0QDa=QDb=WD0QDc=PDkm4QDd=XD0SD0WD0QDe=QDf=P@dm4PDYP6QDg=XD0S@0WD0QDh=QDi=XD0S@0WD0QD
j=PDdh3XD0VD0WD0QDj=PDdh3XD0QDk=QDl=WD0Y@0QDm=QDe7PDgm4XD0SD0QDY4WD0QDn=QDo=XD0SD0WD0QDX:PDi4PDY
P6XD0SD0WD0QDo7PDYV3P@kT6PDem4XD0QDP>WD0QDQ>PDch3XD0TD3QDR>QDS>WD0QDT>XD0SD0TD2QDU>QDZ4WD0QDa4PD
bn4QDV>XD0WD0QDX8QDW>QDX>XD0QFY>TD1WD0QDZ>XD0QD[>QD\>QD]>QD^>QD_>PDQ\:QD^>VD0QD^>PD1QD`>PDah3PDk
m4QDa>QDb>PDeh3PDT\:PDdm4PDch3PDYP6QDc>PDdm4`DYP6`DWP6`DPU6`Dhh3`DQU6PDeh3PDYP6PDU\:PDdm4QDd>PDe
m4QDe>PDfm4TD5PDeh3QDf>PD4QDg>PDmS6TD6PD4QDh>TD2QDm7QDi>QDj>QDk>PDYP6PDY\:QD_>QDl>PDZ\:QDm>TD2QD
n>QDo>TD1QDP?QDQ?QDR?QDP?TD1WD0QDS?XD0QD_>QDT?WD0QDU?XD0QDV?TD3PDjS6QDW?P@`h3TD1QDX?PDkm4QDY?TD2
QDZ?WD0QD[?XD0QD\?QDo4QDl=QD\?QD]?Q@^?WD0QD_?XD0QD`?TD1QDa?TD3QDb?QDc?PDeh3PDl8PDlR6PDch3QDd?PDe
\:PDd\:QDj<TD3QDe?QDf?QDg?TD2P@YP6QDh?PDkm4QDY4PDmk3QDi?`DZ3`DoQ4`DQn2`D^Y3`DWc3`Dmm2`DkQ4QDj?PD
cm4PDYP6QDk?QDl?PDhm4QDm?QDn?TD1QDo?QDP@PDlS4QDQ@QDR@PDhm4QD_>QDS@Q`1b4QDT@QDU@PDZk2QDV@PDbh3QDW
@PDem4QDX@QDj<QDY@QDZ@PDnc5QD[@QD\@QD]@PDYP6QD^@PD`]:QD_@PDih3PDeW6PDih3PDah3PDkm4SD0QD`@PDYP6QD
a@PDdm4QDb@QDc@PDdm4PD]k2PDeh3PDl8PDRn4QDd@TD1QDe@`Edm2`E>`Eam2QDf@P@gh3QDg@QD[:TD2QDh@QDi@QDj@T
D1QDk@PDbT6QDl@aD1PDRn4PDWP6QDm@QDn@QDo@QDPAPDkm4aDQA`DSY3PDd;PDkm4QDRAQ`1b4QDSA`EfS6`EgS6`EmT6`
Efm4`EZP6`Edm4`EYi3`Eel2QDTAPDkm4aD1QDUAPDkm4QDVASD0QDWAQDXAQ`1d4QDYAP@gh3QDXAQ`1d4WD0QDZAXD0QD[
A`Ddm4`Dem4PDih3QD\ATD2QD]APD4PDih3QD^AaD0aDW4QD_AQD`AQDaAQDbAQDcAPDd\:QDZ;TD2QDdAQDeAQDfATD2QDg
AQD_>TD1PDZ\:QDhAQDX?TD1PDkm4QDhAQDiAWD0SD0XD0QDjATD1QDkAQDlAQDmAPDkm4QDnAQDoASD0QDPBQDQBQDRBQDS
BQDTBPD`7QDUBQDVBPDhm4QDWBQDXBQDYBPDlS4QDZBQD[BQD\BPDom4TD6PD4TD3QD]BQD^BPDYP6QD_BQD`BQDaBQDbBPD
WP6TD2QDcBPDeh3QD]9TD3QDdBQDeBPDYT6TD5PD4S@0QDfBPDSn4TD6PD4QDgBTD2PDhh2WD0QDhBTD1QDiBXD0`DYP6`DW
P6WD0QDjBXD0QDkBTD1QDlBWD0QDmBPDbh3XD0PDch3WD0QDnBQDoBP@dm4P@YP6XD0QDPCQDQCTD1WD0`Dog6`D^6`DP<`D
M`Dbj1`D[k1`DUS:`Da_:`Db_:`DP_5`D[o9`Dc_:`DZm4`DYm4`DaQ6`Dd_:YD1XD0QDRCQDQCTD1WD0`Dog6`D^6`DP<`D
M`Dbj1`D[k1`DUS:`Da_:`Db_:`DP_5`D[o9`Dc_:`DZm4`DYm4`DaQ6`Dd_:YD1XD0QDSCTD1QDTCWD0QDUCPDYP6QDVCXD
0QDWCTD1WD0QDXCXD0QDYCTD1QDZCWD0QDUCQD[CPD`h3XD0QD\CWD0QD]CQD^CQD_CQD`CPDkm4XD0WD0QDaCQDa4PDn_:X
D0QFbCTD1WD0QDcCQ@dCQDeCXD0QDfCWD0QDgCTD1XD0QDhCWD0QDiCTD1PDah3XD0QDjCWD0QDkCS@0PDlR6QDlCQDd?XD0
WD0QDmCPDo7QDnCQDoCXD0UD0WD0PD^2QDPDXD0TD9PD4TD4QDQDQDRDTD4WD0QDZ4QDh3XD0QDSD`DTW3`D`X3`Dm8`D_^3
`D_Z3QDc3TD2WD0QDf3XD0QDTDQDc3TD2WD0QDf3XD0QDUDTD2QDVD`DmY3QDWDWD0QDf3XD0QDXDUD0QDYDTD3WD0QDf3XD
0QDZDUD0QD[DTD7WD0QDf3XD0QD\DUD0QD]DTD4WD0QDZ4QDh3XD0QD^D`Edm2`E>`Eam2WD0QD_DXD0QD`D`Dgm4WD0QDaD
P@em4XD0QDbDTD2QDcDWD0QDaCPDYP6QDdDQDeDXD0WD0QDW:PDi4XD0QDfDWD0QD_>P@kT6P@YP6PDZ\:XD0WD0QD_>QDgD
TD2QDhDXD0WD0QDZ4PDW6XD0QDiDTD2QDjDWD0QDkDTD1QDlDXD0QDmDWD0QDnDP@_g5PDhm4XD0QDoDWD0QDPEP@_g5PDhm
4XD0QDQETD1QDREWD0QDY4P@kT6PDah3PDkm4XD0WD0PDYV3QDY4PDYP6SD0TD3QDSEXD0QDTEWD0PDYV3QDY4QDUEQDSEXD
0QDVEWD0QDhAXD0QDWETD1SD0PDkm4QDY4PDXk2WD0QDXEXD0QDYEWD0QDZEQDY4PDXk2XD0QD[EWD0QDTAPDkm4XD0QD\ES
D0TD6QD]EUD0PDfm4TD6QD^EPD4QD_EUD0QD`ETD7PD4Q@`4S@0S@0QDaEWD0PDYT6QDbEXD0TD3PD4TD4QDcEWD0QDdEXD0
QDeEPDbh3WD0QDb;TD2PDbh3XD0VD0WD0QDb;TD2PDbh3XD0QDfEQDgETD1WD0QDf3QDhEXD0SD0QDiEWD0QDjEXD0QDkEWD
0QDlETD4QDmEXD0VD0WD0QDlETD4QDmEXD0QDnEWD0QDoEQDPFXD0VD0WD0QDoEQDPFXD0QDQFWD0QDRFTD4QDSFXD0Q@kCQ
DTFWD0QDg?XD0QDUFTD2QDVFTD1WD0QDWFXD0WD0QDXFTD1QDYFXD0QDZF`DZ3`DoQ4`DkQ4`DR5`D^Y3`DWc3`DQn2`Dmm2
`Dfb3`DZ\4`DaQ4`DcY3`DW`6QD[FPD`h3WD0PDch3PDYP6PDfh3XD0WD0QD\FP@dh3PDdm4XD0QD]FWD0PDeh3PDYP6QD^F
XD0WD0QD_FXD0QD`FWD0QDaFTD6PD4Q@`4QDbFXD0QDcFQDdFWD0QDeFS@0S@0QDfFXD0WD0QDgFQDhFQDiFQDjFXD0WD0PD
HPD`i3PDao9XD0WD0QDkFP@kT6P@TW6P@WP6QDlFXD0WD0QDmFQ@Y4QDh9QDnFXD0WD0PDYV3PDi1PDkm4PDlm5XD0WD0QDo
FPDYV3QDPGXD0PDU8PDHPDSg9PDZa3PDgS6PDjY3QDQGPDdm4PDg4PDHPD^R2PDYT6P@WP6QDRGQDY4Q`1b4WD0QDSGXD0`D
dm3`@km4`DPh3PDYV3QDY4Q`1b4WD0QDTGXD0PDZV6Q`1b4WD0QDTGXD0QDUGQD\>PDXe3QDY4WD0QDh9QDVGXD0PDRn4PDd
m2PDkT6PDm:QDWGPDeh2QDXGPDl7PDYT6PDU_3PDkm4PD_7PDTe9PDYP6PD_b3QDYGQDZGQD[GPDeh3PD_b3PDgm4PDdW6QD
Y4PDTc:PDkm4PDT<PDem4QD\GQD]GPDhS6PDbn4WD0QDc4XD0QD^GQD_GaDW4`DT7QD`G`DT`:`DRh2`DWc:`DXc:`DYc:`D
Zc:`D[c:`D^S2`D\c:`D]c:`D][:`D^c:`D_c:`D`c:`Dac:`Dbc:`Dcc:`Ddc:`Dec:`Dfc:`Dgc:`Dhc:`Dic:`Djc:`Dk
c:`Dl_9`Dj_9`Dlc:`Dmc:`Dnc:`DT^9`DT`9`DS`9`DS^9`Doc:`DPd:`DQd:`DTe9`D`c9WD0YD4XD0QDaGQDbGPDQn4QF
cGQDdGSD0PDQn4QDeGQDfGQDgGPD_7PDQk3PDjh3PDYP6QDhGQDiG`D[k2QDjGPDRS6QDkGPDSd:PDch3PDeh3PDWP6QDlGP
DSe3QDmGPDfo1PDdm4QDnGTD2SD0PDQl3QDoGPDdm4PDYP6QDPHQDQHQDRHQDSHQDTHQDUHPDYP6SD0PDgm4QDVHPDed:QDW
HPDmm4TD4PDim4TD4QDY4WD0QDXHXD0QDYHTD2PDeh3QDZHQD[HQDdGPDih3QD\HQD]HTD3PDRn4QD^HPDRn4QD_HQD`HQDa
HPDQn4P@YP6QDbHWD0QDcHXD0VD0PD]T6QD`4S@0S@0QDdHQD[6QDeHQDfHPDeh3PDWP6QDgHPDdm4QDhHQDiHQDjHQDkHQD
lHTD3QDmHQDnHQDoHQDPIPDih3PDQn4PDbQ:PDPT6QDQIQDRIPDbh3QDb;TD3PDkm4PDSP1QDSIPDdm4QDTIQDUIQDVIQDWI
PDgm4PDQe:PDeh3QDXIQDYIQDZIQD[IQDY4Q`1b4WD0QD\IXD0`@Qn4`@cm4Q@W4QDdGQD]IPDQn4QDdGQD\5PDQn4PDnk3P
@dm4Q@`4QD^IQD_IWD0PDc;PDYP6QD`IXD0QDaIQDbIQDcIPDR:PDlk3PDZi2PDim4PDYe:QDdIQDeIQDfIQDgIQ@hIQDiIW
D0PDYP6QDjIXD0QDkIQDlIPDdh3PD]T6QD`4QDmIPD]T6QFnIQDoIQ`1b4QDPJQDQJQDRJQDSJPDHPDX[3PDem4PDch3PDWP
6PDce:PDfm4PDRn4QDTJPDRn4PDjh3QDUJQDVJPDRn4PDdS6QDWJQDXJPDaj2QDYJQDZJQD[JQD\JPDdm4PDYP6QD]JQD^JT
D2QD_JQD`JWD0QDj3aDa3aDW4`D_i3`DY4`Dfe:`D_i3SD0XD0`Ddm4WD0QDaJXD0QDY4Q`1b4WD0QDbJXD0QDcJWD0QDiCQ
Do?QDdJTD1QDeJXD0WD0QDfJPDQe:QDgJXD0QFhJTD5QDiJWD0QDjJPDdm4PDYP6QDkJXD0SD0QDlJQ`1b4P@YP6WD0QDj3X
D0QDmJWD0Qd1b4QDj3XD0QDnJ`DmY3WD0QDj3XD0QDnJ`DmY3QDoJTD3QDY4Q`1b4WD0QDj3XD0WD0QDj3XD0QDPKQFQKQDR
KPDYP6WD0YD4XD0`DT`:QDSKPDeh3PDfR:QDdGPDad3SD0TD4PDQn4QDTKWD0QDUKXD0WD0QDVKaDi4aDj4aDa3SD0Y@0TD1
PDQn4XD0QFWKaDW4WD0QDdGYD0XD0S@0S@0S@0PDQn4YD0Q@Y4QDdGSD0PDQn4QDXKWD0QDdGQDYKXD0QDZKQD[KPDdm4SD0
QD\KPD`h3TD1QD]KQD^KQ`1b4QD_KQD`KQ`1b4SD0QDaKP@km4QFbKPD]e3QDcKQDdKQDeKPDnk3PDdm4QDfKQDgKPDkm4QD
hKQDiKPDab6QDjKPDnk3PDdm4Q@`4S@0QFkK`D\c4`DcY3WD0PDmk3XD0QDlKQDmKQDnKWD0PDmk3XD0SD0PDWP6S@0QDoKQ
DPLQDQLTD1QDRL`Dl4`DbR4QDj8TD2QDSLP@YP6QDTLQDULQD`6SD0QDVLPDYP6QDWLQDXLPDdm4TD2WD0QDk3XD0QDYLQDZ
LQD[LaDW4PDYP6QD\LQD]LQD^LQD_LQD`LQ`1b4QDaLS@0WD0QDbLXD0QDcLQDdLQDeLQDfLQDgLTD2WD0QDhLXD0QDiLQDj
LQDkLTD2QDlLPDHPD_i3TD1QDmLSD0QDnLQDoLTD1QDmLSD0QDnLQDPMQDQMPDQn4PDdm4PDYP6QDRMPD4Q@`4S@0S@0QDSM
QDTMPDTV6QDUMTD1QDVMSD0QDWMPD`h3QDXMPD^g:PDim4PDSW3PDbV2QDUKPDYP6PDSe3QDYMPDgm4PDdW6QDUCQDkCQDZM
QD[MQ@]<QD\MP@YP6QD]MQD]4QD\MP@YP6QD]MQD^MQD_MQD`MQDaM`EYe2`EYl2`ElV3`EaZ6`Efg:`E\X3`Egg:`EfX4QD
Y4Q`1b4WD0QDbMXD0`Deh3`Dfm4`Dhm4`D6QDcMQDdMP@ik4QDeMPDdm4PDd8PDim4PDe:PDWP6PDjW2QDfMPDWP6PDjW2PD
dm3`Ddm4PDkg:PD[\2PDjh3QDgMPDlg:PDch3QDhMPDXi2PDYT6S@0WD0QDiMXD0WD0PDHXD0QDjMQDkMP@dm4QDlMQ@[4Q@
\4PDla5QDmMPDdm4PD_k3QDnMQDoMQDPNPDdm4PDeh3PDon5PDdm4PDYh:PDdh3PDem4PDZh:PDgm4QDQNQDRNPDXe3QDY4Q
`1b4QDSNWD0QDTNXD0QDUNS@0QDo4QDVNQDWNPDah3QDXNPDem4QDYNTD2QDZNQD[NQ@\NQD]NQD^NP@mk3QD_NPDkm4`DYP
6QD`NQDaNQDbNQDcNQDVNQDdNPDah3QDeNQ@fNQDgNQDhNQDm7Q@Y4QDiNQDjNPDdh3QDkNPDWP6PDVn5QDlNQDmNQDnNQDo
NPDQT6QDYHTD2QDPOQDQOQDROQDSOPDjT6PDWe3PDgT6PDXe3QD`>QDTOQDUOWD0QDVOXD0VD0QDUOWD0QDVOXD0QDWOPDS1
PDkm4QDXOPDdh3PDdm4QDYOPDbQ:PDkm4PD_7PDfh2PDl<PDfm4QDZOQDnMTD1QD[OPDjh3PDeh3PDTW3QDY4QD]<WD0QD\O
XD0QDl=QD]OS@0WD0QD^OXD0`Db7`Dch3`DX\4QD_OQD`OTD2QDaOQDbOQDcOQDdOQDo4Q@[4QD\4WD0QDeOXD0QDjNQDfOT
D1QDgOPDcm4QDhOQDiOQDjOPD_k3QDkOQDlOWD0QDmOXD0PDYT6Q@_4WD0QDnOXD0QDoOPDdm4QDPP1QDQP1QDRP1QD]<TD1
QDSP1PDYP6S@0WD0QDTP1XD0QDUP1WD0QDVP1XD0PDYP6S@0WD0QDWP1XD0PDmh3SD0PDkm4PD_7WD0QDXP1XD0QDY4QDYP1
WD0QDZP1XD0`Dfh3QDk>QDc9WD0QD[P1XD0QDc9WD0QD[P1XD0QD]<WD0PDo9PDbh3XD0QDk>QDc9WD0PDX8QD\P1XD0QD]P
1QDc9WD0PDX8QD\P1XD0QD]P1QD^P1PDch3P@YP6QDo4QD_P1PDYR:QD`P1PDPV6PDo9PDbh3PDo9PDbh3QD]<TD1QDaP1TD
4PDkm4PDi_5QDbP1WD0QDcP1XD0QDZ4QDh9WD0QDdP1XD0QDeP1PDYR:PDcm4PDkT6QD[MWD0P@UW6QDfP1XD0VD0QD[MWD0
P@UW6QDfP1XD0QDgP1QD[MWD0PDYP6PDXe9XD0QDb9QDc9TD2WD0QDhP1XD0QDc9TD2WD0QDhP1XD0QDk>WD0QDiP1QDjP1X
D0`Dfm4PDfh2QD]<WD0PD_7QDkP1XD0QDlP1QDmP1PDQn4QDnP1PDHQDoP1QDY4QDPQ1QDb9QDc9TD1QDQQ1TD3QDRQ1QDc9
TD1QDQQ1TD3QDRQ1PDYP6QDSQ1PDHQDTQ1QDUQ1PDon5PDjh3PDo7SD0QD]<P@d7Q`1b4QDVQ1QDWQ1QDXQ1P@d7Q`1b4QDV
Q1QDWQ1QDYQ1PDkm4QDZQ1QD]OQD[Q1QD\Q1`Db7`D`7PDXe3QDY4QDYQ1QDjP1SD0QDm7PDQo4PDkm4QD]Q1QD^Q1P@_7QD
_Q1QD`Q1QDaQ1QDbQ1QD]OQDcQ1QDdQ1WD0QDYQ1XD0VD0QDdQ1WD0QDYQ1XD0PD1QDdQ1WD0QDYQ1XD0QDeQ1QDfQ1PDVb2
QDgQ1PD_7PDW6PDfh2PD_7PDW6QDhQ1P@dm4QDYQ1PDkm4QDiQ1PDbQ:PDPT6SD0PDjh3PDWP6PDk_3PDYR:PDkm4QDjQ1PD
bW6PDkm4QDjQ1QDkQ1PDkm4QDlQ1PDHQDmQ1QDjP1PDcm4PDYP6PDoi:PDdm4PDkm4PDYP6PDgj:PDRV6QDnQ1SD0QD[4QD]
<PDk7QDoQ1QD]<PDk7QDoQ1QDb9QDc9TD1WD0QDPR1QDQR1XD0QDc9TD1WD0QDPR1QDQR1XD0PDUMPDcj:QDYHQDRR1PDkm4
QDSR1QDTR1TD2PDPS2QDX8QDUR1PDh:QDVR1QDWR1QDXR1TD1QDYR1PDjh3PDe7SD0PDjh3SD0QDZR1QD[R1QD\R1PDka5Q@
`LQD]R1QD^R1QD_R1QD`R1QDaR1PDfh2QD]<QDbR1QDcR1QDdR1QDeR1TD2PDfh3QDfR1QDgR1QDhR1QD]<QDiR1QD\4S@0P
DQd9`Dkm4`DP?QDb9QDc9TD2WD0PDQd9XD0QDc9TD2WD0PDQd9XD0QDjR1WD0PDQd9XD0QDkR1QDlR1PDo7QDmR1PDfh2QDn
R1TD2WD0QDoR1XD0QDPS1Q`1b4PD_\5PDhm4PDhh2PD_\5PDhm4QDY4PDjh3Q@QS1QD2QD[R1Q@QS1QD2QDZ4QD]<QDRS1P@
d7QD2QDZ4PDQo4PDkm4PDQo4PDkm4PD_7SD0QDSS1WD0QDTS1XD0WD0QDUS1QDVS1XD0QDWS1WD0PDHPDfn2XD0PDHQDXS1W
D0QDYS1QDZS1XD0QDY4Q`1b4WD0QD[S1XD0VD0QDY4Q`1b4WD0QD[S1XD0QD\S1PDYR:QD]S1QD^S1PDTW3QDfP1QD\BQD_S
1QD`S1SD0PDTk:PDkm4QDY4PDUk:PDkm4WD0QDaS1XD0QDbS1PDYT6S@0WD0QDcS1XD0WD0PDWP6QDdS1PDdm4PDYP6S@0QD
m7QD]<XD0SD0QDY4WD0QDeS1QDfS1QDgS1XD0QDhS1WD0QDiS1PDgm4XD0VD0QDhS1WD0QDiS1PDgm4XD0QDjS1WD0QDkS1P
Ddh2XD0VD0WD0QDkS1PDdh2XD0QDlS1WD0QDmS1TD1QDnS1XD0QDa4QDoS1QDPT1QDY4Q`1b4WD0QDQT1XD0`Dch3`Dcm4`D
gm4WD0QDRT1P@]CQDST1QDTT1XD0QDUT1QDVT1TD4QDY4WD0QDWT1PDkm4XD0WD0QDXT1QDYT1XD0VD0WD0QDXT1QDYT1XD0
QDZT1WD0QDY4Q@]<QD[T1YD2XD0WD0QD[R1QD[T1YD2XD0WD0QDkHPDjh3QD\T1XD0QD]T1QDY4WD0PDS1PDkm4SD0XD0`D^
i3`Dam2`Dcl2`Dfk3`DYP6`DWP6`D_7WD0QD^T1QD_T1QD`T1XD0WD0QDaT1TD1QDbT1XD0QDcT1WD0QDdT1QDeT1XD0QDfT
1WD0QDgT1XD0`Dcm4`Dgm4SD0QDZ4WD0QDhT1XD0WD0QDiT1PDdh3PDdm4XD0QDjT1WD0QDkT1XD0WD0QDlT1TD1QDmT1XD0
VD0WD0QDlT1TD1QDmT1XD0QDnT1QDY4Y@0WD0QDoT1PDdm4XD0QDZ4WD0Q@]<PDd7TD1QDPU1XD0QDQU1PDXe3QDRU1WD0QD
h9TD1QDSU1XD0`Deh3`Dem4QDUEWD0QDTU1QDUU1aDW4`DYP6`DkU6`D[;`DoV4`DWP6XD0SD0PDjh3QDVU1TD2WD0QDWU1X
D0QDXU1WD0QDYU1PDdh3XD0VD0WD0QDYU1PDdh3XD0QDZU1QD[U1WD0QD\U1`DmV3`DnV3`DWW3`D_]3S@0XD0QD]U1PDXe3
QDY4WD0QDfR1`Dmi4`Ddn2`D`b3`Dab3`DmV3`DnV3`DWW3`D_]3`D_k4`DPk4`Db7`DZf2`DQo2XD0QD]U1QD^U1Y@0WD0Q
D_U1QD`U1Q@kCQDaU1XD0QDbU1QDcU1Q`1b4WD0QDdU1XD0WD0QDY4Q@]<QDeU1YD2XD0WD0QD[R1QDeU1YD2XD0WD0QDfU1
QDgU1XD0PDdm4WD0QDhU1S@0QDiU1XD0PDdm4QDjU1WD0QDkU1QDlU1SD0XD0VD0WD0QDkU1QDlU1SD0XD0QDmU1WD0QDnU1
XD0WD0QDoU1SD0PD[P6XD0QDZ4WD0QDPV1QDQV1XD0QDkMPDYP6SD0WD0QDRV1QDSV1PD`h3XD0VD0WD0QDRV1QDSV1PD`h3
XD0QDTV1WD0QDX8TD1PDkm4PD_7XD0PDdm4QDUV1WD0PDcm4QDVV1QDWV1XD0QDXV1Y@0WD0QDYV1YD1XD0WD0QDZ4QDZV1Q
D[V1XD0QD\V1QD]V1WD0QD^V1QD]<`Dm:`DlP2`DfQ2`Dhe2`DVT2QDe3XD0`Dch3QD_V1WD0QD`V1`Dm:`DlP2`DfQ2`Dhe
2`DVT2QDe3XD0`Dch3QDaV1QDY4WD0QD]<YD2XD0`Deh3`Dcm4QDaV1WD0QDbV1YD2XD0`Deh3`Dcm4QDc3WD0QDk>QD]<`D
\a2`DR8`DYa2`D[a2`DZa2`Dkb2`DiT:`Dhg6`D`a2`Da8`DQS3`DVb2SD0XD0QDc3WD0QDcV1`D\a2`DR8`DYa2`D[a2`DZ
a2`Dkb2`DiT:`Dhg6`D`a2`Da8`DQS3`DVb2SD0XD0QDdV1WD0QDY4QDYP1YD1XD0`Dgm4`Dch3QDeV1WD0QD[R1QDfV1XD0
QDeV1WD0QD[R1YD1XD0QDgV1WD0QDY4QDhV1QDiV1XD0QDgV1WD0QDY4QDhV1YD1XD0QDjV1WD0QDkV1QDlV1XD0QDjV1WD0
QDkV1YD1XD0QDZ4WD0QD]OQDmV1XD0QDnV1WD0QDoV1XD0QDPW1QDoJWD0SD0QDYQ1XD0VD0QDoJWD0SD0QDYQ1XD0QDQW1W
D0QDRW1QDSW1P@dm4P@YP6XD0QDTW1WD0QDUW1QDVW1QDfP1XD0SD0QDWW1WD0QDXW1PDdh3XD0SD0QDT4WD0QD^V1QD]<`D
me2`Da8`D[o4`D\a2`D^X3`D`a2`Dhg6`Dkb2`DYa2`Dn;`DR8`Dlc2`Do7`D`Z5SD0XD0QDT4WD0QDYW1`Dme2`Da8`D[o4
`D\a2`D^X3`D`a2`Dhg6`Dkb2`DYa2`Dn;`DR8`Dlc2`Do7`D`Z5SD0XD0QFZW1QDZ4WD0QD]<P@d7QD[W1XD0WD0QD\W1P@
d7QD[W1XD0WD0QD]W1QD^W1XD0VD0WD0QD]W1QD^W1XD0QD_W1QD`W1QD]<WD0QDaW1QDbW1XD0QDcW1WD0QDaW1QDbW1XD0
QDdW1PDmm4WD0QDeW1QDYQ1XD0QDfW1WD0PDan:QDgW1XD0PDfT6WD0QDhW1XD0VD0PDfT6WD0QDhW1XD0QDiW1QDjW1TD5W
D0QDY4QDkW1YD1XD0QDlW1WD0QDYP1QDmW1XD0VD0QDlW1WD0QDYP1QDmW1XD0QDnW1QDlW1WD0QDYP1YD1XD0VD0QDlW1WD
0QDYP1YD1XD0QDnW1WD0PDXe3QDl=PDHQDoW1XD0SD0WD0PDHQDPX1XD0SD0PDgk3PDHQDQX1WD0QDRX1QDfP1XD0QDSX1`D
l<`DP?`Dmn:`Dlc2PDXe3QDTX1TD1WD0QDUX1XD0QDVX1PDXe3QDTX1TD1WD0QDUX1XD0YD2QDWX1WD0QDXX1XD0QDWX1WD0
PDWP6PD]X3XD0WD0QDYHQDYX1XD0QDZX1WD0PDch3QD[X1XD0WD0PDch3PDgBPDZf5XD0`Eed3WD0QD\X1QD]X1XD0QD^X1T
D1VD0`Eed3WD0QD\X1QD]X1XD0QD^X1TD1QDiW1WD0QD_X1Q@`X1XD0QDaX1WD0QDbX1XD0QDcX1TD3QDY4QDdX1QDY4WD0P
DZ9PDch3XD0SD0WD0QDeX1XD0QD[MQD]<QDfX1SD0QDgX1WD0QDhX1XD0PDmh3WD0QDiX1XD0VD0PDmh3WD0QDiX1XD0QDjX
1WD0PDHPDjo:XD0QDkX1WD0QDlX1P@mo:XD0QDkX1QDY4WD0PDko:XD0SD0QDmX1WD0PDkm4XD0QDnX1PD_V2PDdm4WD0PDY
P6PDSe3XD0WD0QDoX1Q@Y4QDPY1XD0PDXk2QDY4WD0QDPY1XD0PDcm4QDQY1VD0PDcm4QDQY1PD1WD0PDHPD_i3XD0QDRY1S
@0QDSY1`DX3`D]n1`DY3WD0PD^V6XD0QDRY1S@0QDSY1`DX3`D]n1`DY3PDim4QDTY1WD0QDUY1XD0VD0PDim4QDTY1WD0QD
UY1XD0PD1QDVY1PDXU:WD0PDdS3XD0WD0QD]<P@d7QDWY1XD0S@0QDXY1QDYY1WD0QDZY1XD0QD[Y1WD0QD\Y1XD0SD0WD0Q
D]Y1PDdh3PDdm4XD0QD^Y1WD0QD_Y1QD`Y1XD0QDaY1PDYR:TD5WD0QDbY1XD0SD0QDY4PDdm4WD0QDcY1XD0QDdY1QDeY1W
D0QDfY1XD0VD0QDeY1WD0QDfY1XD0QDgY1WD0QDhY1QDiY1XD0QDjY1QDjNWD0QDkY1XD0TD2QDlY1QDmY1PDeh3PDWP;PDd
m4PDli3PDdT6QDnY1Q@Y4WD0QDoY1XD0WD0PDli3XD0Q@_4QDPZ1aDW4`D[k2`DSn4QDQZ1Q@Y4QDRZ1Q@SZ1QDTZ1QDUZ1Q
D[R1Q@VZ1QDTZ1PDZR:QDWZ1PDHQDXZ1QDYZ1PDjh3QDZZ1PDcY3QDg4Q@b9QD[Z1TD1PDUn4TD2QD\Z1QD]Z1QD`NTD3QDY
4Q`1b4WD0PDhj2XD0QD`NTD3QDY4Q`1b4WD0PDWm6XD0QD`NTD3QDY4Q`1b4WD0PDYm6XD0QD`NTD3QDY4Q`1b4WD0PDXm6X
D0QD`NTD3QDY4Q`1b4WD0PD[m6XD0QD`NTD3QDY4Q`1b4WD0PDZm6XD0QDb4QD^Z1QDlMTD3QDY4Q`1b4PDYS7PDYS7QDo4U
D0WD0PDYS7XD0QD_Z1Q`1b4WD0QD`Z1XD0S@0QDo4QDlMTD3QDY4Q`1b4WD0PDj6XD0`Dcm4`Dem4QDlMTD3QDY4Q`1b4WD0
PDaj2XD0`Dcm4`Dem4`DQn4`Deh3`Dfm4QDaZ1TD4WD0PDj6XD0WD0QDbZ1XD0QDo4QDcZ1TD1QDdZ1QDeZ1QDfZ1PDSY3PD
em4PDab6WD0PDab6QD\BQDgZ1XD0WD0QDhZ1TD1QDiZ1XD0QDjZ1WD0QDkZ1TD1QDiZ1XD0UD0PDmW6PD4WD0PDWP6QDW4XD
0UD0PDmW6WD0QDX@QDW4XD0QDlZ1QDY4WD0PDWP6QDW4XD0VD0QDlZ1QDY4WD0PDWP6QDW4XD0QDiW1WD0PDWP6QDmZ1QDW4
XD0VD0WD0PDWP6QDmZ1QDW4XD0QDnZ1QDoZ1QDP[1QDb4QDQ[1QDP[1QDR[1TD1WD0PDWj:QDP[1XD0WD0QDS[1P@YP6PDWj
:QDT[1XD0QDU[1QDV[1Q@W[1QDX[1QDY[1PDSn4QDZ[1QD[[1PDg6UD0QDg4QD\[1TD1P@gh3WD0QD][1XD0SD0aEW4QDg4Q
D^[1TD1P@gh3QD_[1`DnV3`DbX3`Ddm4`DYi2`DnP;`DoP;QD`[1P@kT6QDa[1QDb[1QDjZ1QDc[1Q@Y4QDd[1TD1P@gh3TD
3QDe[1QDjZ1QDc[1Q@Y4QDf[1PDkm4QDjZ1QDc[1Q@Y4QDg[1TD1PDgh3TD8QDh[1QDi[1QDj[1PDiY3PDP8QDk[1QDl[1PD
YV3QDY4QDm[1QDn[1PDgk5QDo[1QDP\1QDQ\1QDR\1QDS\1UD0QDT\1TD1QDU\1`@YP6`@gh3`DWP6`DXP6`Ddi3QDV\1TD2
WD0QDW\1XD0QDX\1QDY\1PD_i3PDlZ6QDZ\1WD0PDZf5PDbk2XD0QD[\1QD\\1QD]\1QD[\1QD^\1PDS1QD_\1PD[P6QD`\1
QDa\1P@ch3PDcm4PD[P6QDb\1QDc\1PDTR;QDd\1QDe\1QDf\1WD0QDg\1PDdm4XD0SD0WD0QDh\1QDi\1TD1QDj\1XD0WD0
QDk\1P@jh3PDnc2QDl\1XD0SD0WD0QDm\1P@i4P@fm4QDn\1S@0QDo\1XD0WD0QDP]1QDQ]1Q@Y4QDR]1XD0PDjh3WD0PDYT
6XD0SD0WD0QDS]1PD\P2XD0QDT]1WD0QDU]1TD1QDV]1PDdm4XD0SD0QDW]1PDjh3PDkm4PDjh3QDX]1SD0QDY]1QDZ]1QD[
]1SD0QD\]1P@lm4P@Rn4WD0Q`1b4QD]]1XD0QD^]1QD_]1QD`]1SD0QD^]1PD\P2QDa]1QDb]1QDc]1QDd]1QDe]1PDWP6WD
0QDf]1SD0XD0QDY4WD0PDWP6QDf]1SD0XD0`Ddm4`DVV2`DTV2WD0PDWP6QDf]1QDg]1XD0WD0QDh]1P@dm4QDi]1XD0PDYV
3QDY4QDj]1QD\>QDk]1QDl]1QDjZ1Q@d4QDm]1PDeh3QDn]1QDo]1PDkm4QDn]1QDP^1QDjZ1QDY4WD0PDjh3QDQ^1XD0QDR
^1QDjZ1QDS^1QDT^1WD0QDU^1XD0QDV^1P@mW6QDW^1QDY4QDX^1QDY^1QDZ^1QD[^1PDch3QD\^1PDch3PDch3PDYP6SD0P
DaS;PDjh3Q`1b4PDYP6QD]^1QDR?QD^^1QD_^1PD`V2PDQn4QD`^1PDeQ:PDfT6PDdW6PDhm4QDa^1PDfh2PD_7QDb^1PDfm
4PDgP2PDHPDbS;QDc^1PDYP6QDd^1PDWP6PDU=PD\a2PDkm4PDWP6PDo]9PDof3PDah3PDkm4PDWP6PDo]9PDgm4PDdS;PDe
h3PDdS;PDim4PDWP6QDe^1PD]g9PDfm4PDme2PDfS;PDch3PDWP6QDf^1PDfm4PD[e2PDeh3PDTT4PDeh3QDa4PDgS;PDYP6
PDhS;PDYP6PDYP6PDUd:QDa4PDch3PDQj3PDdh2PDcm4PDYP6QDg^1PDnk3PDdm4QDdJQDh^1PDWP6PDXi9PDdm4PDYP6PDj
S;PDSMPDYP6PDkS;QDi^1PDUP;QDj^1PDkm4PDlS;PDmS;PDeh3PDnS;PDiV:QDk^1PDYP6PDX[4`Dbh3PDi1PDkm4PDlm5P
Deh3PDYP6PD`X:QDl^1TD1PDoS;PDgm4PDYP6PDUa3PDdm4QDm^1PDPT;PDdm4QDn^1PDQT;PDfZ4PDfm4PD_i3PD]h2QDkQ
1PDkm4QDo^1PDQP3PDdm4QDa4QDP_1PDYP6TD1QDQ_1QDR_1QDa4QDS_1QDT_1QDU_1QDV_1TD1QDW_1QDX_1PDVT;PDdm4Q
DY_1QDZ_1PDRb3VD0QDY_1QDZ_1PDRb3QD[_1QD_>PD`h3PDem4QD`LQD\_1QDcX1QD]_1QD^_1PDdm4PDof3QDaCTD2PDZT
;QD__1PDYV3PDkT6QD`_1QDa_1TD1QDb_1PDng2PDW6PDW6PDkm4PDUa3PDmm9PDWk3PDem4PDbb3PDT7PDYk3PD_j6PDT7P
DWP6PDRb3PDT7QDc_1PDkm4QDd_1QDe_1PDYT6PDWP6PDYT6PDWP6PD[T;PD[T;PDWe2PDU_:PDk=PDRn4PDj6PDRn4QDf_1
PDj6PDRn4PDcf3PDYLPDRn4PD]^5PDRn4PDZNPDRn4PDai3PD\T;PD]T;PD]T;QDg_1PDbh3PDkm4PDWP6PD^T;PDeh3PDWP
6PDVg2PDdm4PD_T;QDl8QDa4PDcT4PDSMPD[a3QDh_1PDjh3QDi_1PDWP6PDaT;PDdm4PDWP6PDV`1PDhm4PDWP6QDj_1SD0
PDWP6PDS[5PDkm4PDWP6PDd8PDfm4PDWP6PDmh2PDi;PDWP6PDUd:PDdm4PDWP6PDeT;QDk_1PDkT6PDbd3PDYV3QDl_1PDg
T;PDi4PDcm4PD[P6QDm_1QDP8PDf5PDim4PDYU7PDfh2PDQQ;PDWP6PDRf2PDUV6PD\P2PDk=PDRn4PDZi2PDbd3QDn_1QDa
4PDgS;PDeh3QDa4PDhR;QDo_1QDa4QDP`1QDQ`1QDR`1P@`h3QDS`1PD`h3QDT`1QDU`1PDgS6PDSW3PD_V2PDQn4PDWP6PD
X[3PDPg3PDkm4PDch3PDRi4PDgi3PDch3QDa4PDQMPDRf2PDU:QDbBPDkm4QDa4PDWf9PD[g3PDeh3QDV`1PDYV3PDdh3PDf
k3PDch3QDW`1QDX`1PDg9PD^j2QDY`1QDZ`1PDWj5PDYP6QD[`1QD\`1QD]`1QD^`1QDR`1QD_`1QDa4PDdh2PD^g9PDdm4P
DZh6PDdm4PDYP6QD``1QDa`1PDeh3PDVf9PDkm4QDl8PDce5PDYP6PDRU;PDch3PDYP6PDfk3QDb`1PDbb3PDdm4QDa4PDSM
PDld:PD^[3PDTU;PDT7PDUP;QDc`1QDd`1QDe`1PDam2PDfh2PDQQ;QDLQDf`1P@dm4P@YP6QDg`1QD;PDYP6QDh`1QD4PDa
h3P@WP6QDi`1QD4PD\P2P@WP6QDj`1QD4PDYP6QDk`1QDl`1QD4PDlk3PDim4PDlk3PDim4PD\T6QD4PDhm4PDVf9QD4PDZU
;QD4PDkm4PDdW2QD4PDdh3PDdm4QDa4PDRS6PDkm4QD6PDbh3PDmS6QD6PDkm4QDm`1S@0QDn`1PD\P2PDWP6QDo`1QD6TD2
PDeh3QDa4PDgS;QD6PDYP6QDPa1QD6QDa4QDQa1PDbh3QD7PDYP6QDRa1PDdm4QD7PDYP6QDSa1QD7QDTa1QD7PDWP6QDUa1
QD7QDa4PDZa3QD7PDWP6PD`a2PDem4QD7QDVa1QDWa1QD8PDYP6QDRa1QDXa1QD8PDYP6QDYa1QD8PDkm4PD]T2QD8PDkm4P
DYP6QDZa1QD8QDa4QD[a1QD8QDa4PDbn4PDRS6QD8PDd>QDk8QD8PDbh3PDkm4QDX@PDbh3PDkm4QDX@S@0PD\a2QD9TD2PD
ch3QDa4PDdU;QD9TD2PDcm4PDeU;QD9QD\a1QD]a1QD9P@XP6PD[U:PDch3PDYP6QD9P@WP6PDdV4PDch3QD9QDa4QD^a1QD
:PDWP6QD_a1S@0QD`a1QD:QDaa1QD5Q@ba1S@0PDVS4PDch3QD5QDa4QDca1QD5QD_4S@0QDda1QDea1QD5QDfa1TD1QDga1
QD5TD2PDka5PDle6QD5QDYQ1PDkm4QDha1QD5PDWP6QDia1QDja1QDka1QD@QDa4QDla1QD@PDYP6QDma1QDBPDPV;QDBQDn
a1QDoa1QDFQDPb1QDHPDjS6QDa4PDbn4QDHPDch3QDQb1QDHPDch3PDeh3PDdS;QDHPD`h3QDRb1`DYP6`DWP6`DXP6`D`i3
`Dai3QDHPDkm4QDSb1PDZi2QDHPDdm4PD\X3QD?PDdh3QDTb1P@YP6PDSZ5QD?QDTY1QDUb1QD?QDVb1QDWb1QD?QDXb1QD>
PDYP6QDYb1PD^W2QD>QDa4QDZb1QD>QDa4QD[b1QD\b1QD>PDeh3PDYP6QD]b1QD>TD2PDkm4QD^b1QD>PDkm4PDj6PDVb2Q
DEPDYP6QD_b1QDEPDWP6QD`b1PD\c6QDEPDYP6QDab1QDbb1QDGPDdh3QDdJQDcb1QDGQDdb1S@0QDeb1QDGQDdb1S@0PDkm
4PD_\:QDk1PDYP6QDfb1QDk1QDa4PDfX3QDi1PDYP6PDn;QDn1PDWP6QDgb1QDKPDWP6PD\V;QDKPDWP6QDhb1QDKQDa4QDi
b1QDS1QDjb1QDkb1QDT1PDYP6QDlb1QDU1PDgm4PD\c6QDU1PDhm4PDYP6QDU1PDYP6QDmb1QDnb1QDZ1PDYP6QDob1QDZ1P
Dch3QDPc1QD[1PDWP6PDom5QD[1QDQc1QD[1PD\P2PDWP6QD[1QDa4QDRc1QDR1PDbd3PDgm:QDa1QDSc1QDg1PD\P2PDWP6
QDg1PDYP6PD^V;QDf1PDfm4QDTc1PDfm4PDU=PDca:QDo1PDch3PDkT6QDP2PDYP6PD\X:QDQ2PDdh3PDdm4QDa4PD[e2QDQ
1QDUc1QDVc1QDP1QDa4QDWc1QDP1PDYP6QDXc1`DYP6aDW4QDP1TD3PD[e3PDdh3QDP1TD3QDn`1VD0QDP1TD3QDn`1QDYc1
QDY1QDZc1QDY1PDem4QD\GQD`1QD[c1QD`1PDYP6PDY\:QD`1QDa4QD\c1QD`1QD]c1QD^c1PDeh3PDfj1PDTV6PDeh3PDj6
QD_c1PDeh3QD`c1QDac1PDeh3PDWP6QDbc1QDcc1PDeh3PDWP6PDlV3PDdm4PDeh3PDed3QDdc1PDeh3PDjS;PDSMPDeh3PD
YP6QDec1PDeh3PDUZ4PDSf2PDch3PDYP6QDfc1PDch3PDYP6QDgc1QDhc1PDch3PDSMPDdm4QDic1VD0PDch3PDSMPDdm4QD
ic1QDjc1PDch3QDkc1PDch3QDlc1VD0PDch3QDlc1QDmc1PDch3PDWP6QDnc1PDch3QDoc1QDPd1PDch3PDYP6QDQd1PDcm4
PDYP6QDRd1QDSd1QDTd1PDcm4QDa_1QDUd1PDnP6PDkm4PDRU6PDSMPDdm4PDYP6QDVd1QDWd1PDdm4QDbAQDXd1QDYd1PDm
U;PDdm4QDZd1QD[d1PDan4PDWP6QD\d1QD]d1PDWP6PDR:PDlk3PDWP6QD^d1QD_d1PDWP6QD`d1QDjP1PDWP6PDWW;PDdm4
QD`LQDad1QDbd1QDcd1PDWP6PDX[3QDdd1PDWP6QDed1QDfd1PDWP6PDdW6PDQ`:PDWP6PD`k3PDeR6PDWP6PDYW;PDdm4PD
go3PDWP6PDW<PDeh3PDWP6PDZW;PD[e2PDWP6PD[W;PDdm4PDVf9PDWP6PDT7PD\W;PDWP6PD\a5QDgd1PD\a5PD]W;PDP`5
PD]W;PDWP6PDcMPDk=PDWP6QDhd1QDid1PDWP6PDdMQDjd1PDWP6QD\d1PDoe2PDl\:PDim4PDjQ:PDPV;PDim4PDPR2PDl\
:PDdm4PDcf3PD_W;PDeh3PDYP6PDTV6PDah3PDZi2PD\a2PDZi2PDim4PDYe:PD[i2PDim4PDWd5PDXn3PDim4PDSa4PDUo3
PDim4PD`W;PDf5QDkd1PDf5PDbT5PDjS;PDSMPDSMQDld1PDUd:QDmd1PD^W2QDnd1PDgn4PDch3PDaW;PDch3PDfa:PDch3
PDlb4PDhMPD\Z3PDhMPDSU6PDfk3`Dkh3`DWe3PDSU6PDYP6QDod1PDSU6PDXk2QDPe1QDQe1PDce:PDag9QDbAPDUU4PDch
3PDYP6QDRe1PDYP6QDSe1PDdm4PDYP6QDcb1QDTe1PDYP6PDfo1PDdm4PDYP6PDW8PDdm4PDYP6PDme9QDUe1PDYP6PDUW3P
Dgi3PDYP6QDVe1QDWe1PDcf3PDba6PDUP;Q@dJQDXe1PDUP;PDQU6QDYe1PDYT6QDZe1PDWP6QD[e1PDRV6PDWP6PD\Q5PDR
V6QD\e1PDjh3PD`1PDWP6PDcS4PDjh3QD]e1PDWP6QD^e1PDYR:PDfT6QD_e1PDYR:PD_k3PDdm4PDHPDcj2PDiW;PDHPDig
3PDjW;PD`^9QD`e1PDf`9PDkW;PDlW;PDim4PDd5PDPg3PDkm4QDa4PDed3PDdm4QDae1PDed3PD[a3PDl>PDch3PDkT6PD^
a5PDQn4PD_\:PDd5PDV\3QDbe1QDce1PDdS;PDim4PDmW;PDhj:QDde1QDee1PD_7PD`h3PDfm4PDYP6QDfe1PD`h3PDXe3P
Dfm4PD`h3PDim4QDge1PD`h3PDem4PDYV3PDkT6PDfl:PDkT6PDjBPDYV;PDim4PDnW;QDhe1PDdb3QDhe1PDWMPDoW;PDPX
;PDlk3PDce5PDdm4PDTW3PDZi1PDRn4PDgj3PDTV6PDek3PDbh3PDYP6PDek3PDch3PDYP6PDRh4PDdm4PDQX;PDSh4PDdm4
PDQX;PDfk3QDie1QDdJQDje1PDVg2PDdm4PD_T;PDd[4PDdm4PDYP6PDP7PDRn4PDRX;PDZd7PDSX;QDke1QDle1TD2QDme1
PDR8PDWP6PDjY:QDne1QDoe1PDmU;PDNPDim4QDPf1PDUi3PDkm4PDg`2PDUi3PDkm4QDg7QDQf1PDo3PDeh3QDa4PDV\:PD
em4PD`g3QDRf1PDm3PDdT4PDbh3PDTX;QDSf1PDkT6PDYP6PDcl3PDYV3PDhl3PDYV3PDXa:QDTf1QDmEPDfl3PDYV3PDUX;
QDUf1PDgT7PDch3QDVf1QDWf1TD1P@i4PDWX;QDXf1P@bd3PDTU:QDa`1PDbh3QDnGQDYf1PD`h3QDjP1QDZf1PDdh3QDmHP
Dgb2PD\a2PD\a2PDgb2PDgb2PDim4PD\a2PDWP6PDXX;PDa_9PDim4PDYX;PDfo4PDYP6PDcS;PD[MQD[f1PDm7PDkm4PDVn
5PDWP6PDZX;PDkm4PDXP6PDdi4PDh`:PDXP6PDWZ:PDkm4PDXP6PDme2PDZ^:PDWP6PD[X;PDWP6PD\X;PD_Q:PDWP6PD]X;
QD\f1PDWP6PDTi4PDjc2PDcm4PDWP6PD]X:PDcm4PD^X;PDcm4PD_X;PDdh3PDch3PDWP6PD`X;PDS1PDW9PDYP6PDS1PDeh
3PDYP6QD]f1PD_i3PDca3PDXg:PD`i3PDda3PDXg:PD_V2PD_4PDQn4PDfh3PDkm4PD_\3PDfh3PDkm4PDYP6PDa<PDeh3PD
aX;PDeh3PDYP6PDl>PDWP6PDVc9PDdT:PD_k3QD^f1PDcX;PDdX;PDWP6PD[MQD_f1PDUk3PD_k3PDch3PDhS6PDlW2PDHPD
`i3PDao9PDkZ:PDbj2PDQn4PDYP6PDfd9PDRS6QD`f1PDkT6PDog2PDZT6QDaf1QDaS1QDbf1PDfm4PDZT6PDXP6PDhX;QDc
f1PDbd3QDdf1PDeh3QDa4PDbn4QDef1PDSe3PDT[3QDff1PDkm4PDYP6QDgf1QDhf1PDWP6TD1QDif1PDHQDjf1QDkf1PDd3
PD\a5PDRn4PDWP6PDfa:QDlf1QDmf1PDRn4PDT7QDW`1PDYP6PDSY;PDHPDk7QDnf1PDWY;PDdm4PD]g4PDo<PDkm4QDof1P
DYY;PDdh2QDPg1QDQg1QDRg1PDTCQDSg1QDTg1PD^Y;PDka:QDUg1QDVg1PDjS6QDWg1QDXg1VD0QDWg1QDXg1QDYg1PDgm4
PD`BVD0PDgm4PD`BPD1QDZg1P@ch3PDUS2VD0QDZg1P@ch3PDUS2QD[g1QDaCTD2PDai5PDbd3PDnm4QD\g1QDo7Q@]<QD]g
1TD2PDaV;QD^g1PDem4PDWP6PDSMPDdm4QDa_1PD`h3PDkm4QD_g1PDfm4PDWP6PDjP:PDdm4PD`i3PDWP6PD`Y;PDaY;QD`
g1PDcm4PDYP6PDfY;PDQ:PDQl3PDcm4PDkT6PDcm4PDTi4PDcm4PDgY;PDim4PDcm4PDYP6PDZa2PDdm4QDa4PDcm4PDhY;P
Dcm4PDWP6QDag1P@jY;QDbg1PDYP6PDkY;PD`h1PDkm4PDYm3PDlY;QDj^1QDcg1QDdg1QDeg1PDYb1PDeh3QDfg1PDbh3PD
YP6PDfm3PDdk3PDZh3PDed3PDdm4PD]h:QDgg1QDhg1PDg\3QDig1PDeh3PDbd3QDa4PDd:PDQT6PDnW;QDa4PDdU:PDS1PD
fk3PDim4QDjg1PDdh3PDHPD_Y4QDoY1PDPZ;PDnf3PDbh3PDfe:PD_i3PDQZ;PDl=PDdh3PDdm4QDa4PDTd:PDbd3PDYP6QD
kg1PDi<PDYP6PDRZ;PDde4PDeh3PDWP6PDSZ;PD]4PDTZ;QDlg1QDmg1QDng1PDcd3QDa4QDog1PDXZ;PDch3PDYP6PDd>PD
eh3PDYP6PDYP6PD_k3PDSg:PDYP6PDmY;PDZa2PDYP6PDbj2PDem4PDR;PDj6PD_j6PDkm4PDHPDYZ;PDmh3PDeW6PD\P2QD
Ph1PDWP6PDY^2PDfU:QDdCQDQh1PDck3PDZ<PDeh3PDUh1PDTk3PDdh3PD[Z;PDdh3QDDQ@_4S@0QDRh1PDkm4PD_7QDDQDS
h1PDkm4QDTh1QDDPDHPD_i3QDUh1QDDQDVh1QDUh1QDDPDkm4QDa4PDbn4QDDQDWh1PDkm4QDXh1QD=PDWP6QD^9QD=QDa4Q
DYh1QDZh1QD=PDdh3QD[h1QDNQDkCQD\h1QDNQDRAS@0QD]h1QD<QD^h1QD<QD_h1TD1QD`h1QD<PDcm4PDYP6QDah1QD4PD
QT6PDYP6PDaZ;QD4PDbh3QDbh1QDch1QD4PDbd3QDdJQDdh1QD4PDkm4QDeh1QD4PDkm4PDYP6QDfh1QD4PDdh3QDgh1P@YP
6PDYc3QD4PDeh3QDhh1QD4QDih1QD4PDVg2PDeh3PD^\3QD4PDVg2PDYP6QDjh1QD4PDah3QDkh1QD4PDah3PDYP6QDlh1QD
4PDah3PDWP6QDmh1QD4PDWT6PDYP6QD4PDfd9`Dkm4QD4PDkm4PDWb2QD4PDWP6QDnh1QDoh1QDAQDPi1QDQi1QDAQDRi1QD
Si1QDAPDle6QDJQDkCQDTi1QDJPD\P2PDR=QD8PDYP6QDUi1QDVi1QD8PDi4PDfm4QD8PDdh3PDdm4QDWi1QD8QDXi1QD8PD
bh3QDYi1QD8PDch3QDZi1QD[i1QD8PDS1QD\i1QD8PDnk3PDdm4QD8PDmk3PDfm4QD6QDa4QDQa1PDbh3QD6TD2PDfm4PDWP
6PDW[;QD6PDYP6QD]i1QD6PDem4PDYS:QD6TD2PDem4PDYS:QD6QD^i1QD_i1QD`i1PDn_:QD7PDWP6QDai1QDbi1QD7PDWP
6QDci1QD7PDQ\:QD7PDl<PDfm4QD7QDh9QDdi1QD9QDa4QDei1QDfi1QD9TD3PDeh3PDYP6PDe5QD9QDgi1P@YV3QD:PDdh3
QDhi1QDii1QD:QDji1PD\P2QDki1PD\P2PD`[;PD_d4PD\P2PDWP6QDli1PD\P2QD`LQDmi1QDni1PD\P2QDoi1PD\P2QDPj
1QD5Q@_4S@0QDQj1QDRj1QD5PDHQDSj1QD5PDHPDbb3PDem4QD5PDl;PDaj2QD5PD^2QDj^1PDSW3QD5PDWP6QDTj1PDkm4Q
DUj1QD5QDa4QDVj1QDWj1QD@PDj`4QD@QDXj1QDYj1QD@QDZj1S@0PDfh3QD@TD2PDkm4PDn[;QD>TD2PDch3PDYP6PDfh3Q
D>TD2PDch3PDU9QD>TD1PDbh3QDa4QD>QD[j1QD\j1QD>PDkT6QDa4PDiR4QD>PDYP6QD]j1QD>PDjY3QDSLQD?PDYP6QD^j
1QDIQD_j1TD1QD`j1QDFPDeU:QDFQDaj1QDbj1QDFPDeh3QDdJPDRS6QDFPDch3PDT\;QD_1PDch3QDdJQDcj1QD_1QDdj1Q
Dej1QD_1QDfj1PDim4QD_1PDch3QDa4QDgj1QDhj1PDch3QDdJPDV\;QDf1QDdJPDWU:QDf1QDij1PDgm4VD0QDf1QDij1PD
gm4QDjj1QDKPDnP6PDZ\;QDKPDdk3PDim4QDKPDYP6QDkj1QDKPDZg:PD`h3QDKPDYV3PDfj1QDKPDem4PDbb3QDKPD`h3QD
KPDRk2QDLQDlj1P@bd3QDLQ@`LQDg`1QDMQDmj1TD1QDnj1QDOQDdJQDoj1QDQ1PDeh3QDPk1TD2QDQk1QDQ1TD2PDeh3PDc
m4PDYP6QDQ1PDPl3QDV1TD2QDRk1TD1QDSk1QDV1PDYP6PDaS;PDah3QDV1QDTk1TD1QDUk1QDV1QDVk1PDah3QDb1QDWk1T
D1QDXk1QDGTD2QDYk1QDZk1PD_k3QDS1QD[k1TD1QD\k1QDHPDWP6PD`\;QDHPDkm4QD]k1QD^k1QDHQD_k1TD1QD`k1QDZ1
PDkT6PDbd3QDak1QDZ1PDch3QDbk1QDZ1PDi4PDhm4QDdJS@0QDck1QD\1PDWP6PDgk:QD\1PDYP6PD_k3QD]1PDYV3PDch3
PDbk3QD]1PDYP6PDkT:QD^1QDdk1TD1QDek1QDW1QDfk1`Dim4`D4`D`\3`DTo3QDW1PDYP6QDgk1PDem4QDY1PDah3PDkm4
QDhk1QDc1QDik1TD1QDjk1QD;PDWP6QDkk1TD1QDlk1QDe1PDYP6QDmk1PDoQ2QDj1QDnk1QDok1QDm1QDPl1TD2QDQl1QDn
1PDYP6QDRl1TD1QDSl1QDR2QDTl1TD2QDUl1QDS2PDXP6PDg\;QDS2PDYP6PDPg3QDl1PD`h3PDkm4QDl1PDeh3PDYP6PDUT
6QDl1PDch3QDj^1PDh\;QDX1PDbh3QDX1QDj^1QDVl1QDX1QDh9S@0QDWl1QDP2QDXl1TD1QDYl1QD3QDZl1QD[l1TD1P@nf
3QD`LQD\l1P@RS6PDkm4PDk7PDWP6PDUS2QD]l1QD^l1PDWP6QD_l1QD`l1`Ekm4`Ecm4`Ehm4`Eeh3`EPT6QDal1QDbl1PD
WP6PDje3PDWo2PDWP6PDSb9PDS];PDWP6PDU:PDeh3PDWP6PDk3PDeh3PDWP6PDT];PDeh3PDWP6PD^P4PDdm4QDcl1PDWP6
QDdl1PDem4PDWP6PDX];PD]\3PDWP6PDY];PDR]4PDWP6QDel1QDfl1PDWP6PDW`6PDdm4PDWP6PDVa5PDkm4PDWP6PDf`3Q
Dgl1PDWP6PDSo3PD`:PDWP6PDZ9PD^o9PDWP6PD]a5PD_];PDWP6PDZ_3PD`];PDWP6PDa];PDeh3PDWP6QDhl1QDil1PDWP
6QDjl1QDkl1PDWP6QDll1QDml1PDWP6QDnl1QDol1QD`LQDPm1PDej4PDWP6QDQm1QDRm1PDWP6PDi];PDeh3PDWP6PDd>PD
ga2PDWP6PD]:PDSo3PDWP6PDb_3PDdm4PDWP6PDXo3PDmh3PDWP6QDSm1PDaY4PDWP6QDTm1PDki4PDk];PDki4PDiS;PDWP
6QDUm1QDVm1QDWm1QDa4QDXm1PDdh3PDdm4Q@dJQDYm1QDZm1PDQT6PDYP6PDX[4PDdh3PDdm4QD[m1PDfm4PDka5QD\m1QD
]m1PDka5QD^m1PDka5PDWP6PDRi4PD`h3PDWT6PDYV3PD`h3PDYP6QD_m1PD`h3PDeh3QD`m1PDgR;PD`h3PDkm4QDam1PD`
h3PDkm4QDP8QDbm1PD`h3QDcm1QDdm1QDem1PDbh3PDYP6QDfm1PDbh3QDa4PDfX3PDbh3PDch3PDYP6QDgm1PDbh3QDhm1P
Dch3PDYP6QDim1QDjm1PDch3PDYP6QDkm1PDch3QDj^1QDlm1Q@mm1PDch3QDnm1QDom1PDch3PDWP6QDPn1TD1QDQn1PDmk
3PDYP6QDRn1PDmk3QDa4QDSn1QDTn1QDUn1TD1QDVn1PD\T6QD`LQDWn1PDUT6QDj^1QDXn1QDYn1PDhm4QDZn1PDWd3PDim
4PDdW6PDl=PDim4PDml4PDT];PDeh3PDYP6PDem4PDYP6PDk^;PDdm4PDYV3PDhm4QD[n1PDkm4PDm7PDem4PDWP6PDg\3PD
WP6PDRb3PD[MPDkm4QD\n1PD[i2PDgh2PDUg2PD[i2PDeh3PDYP6PDZi2PDeh3QDdJQD]n1PDWe3PDdm2PDk7PDd8QD^n1PD
e:PD]h:PDeh3QD_n1PDV3PDcm4PDU`5PDeh3PDWP6QD`n1PDeh3PDYP6QDan1VD0PDeh3PDYP6QDan1QDbn1PDeh3PDWP6QD
cn1QDdn1PDeh3PDcm4PDYP6PDQ7PDeh3QDen1PDeh3PD`a2PDZf5PDeh3PD_i3PDgU;PD]_;PDdm4PDkT6PD^_;PDQi3PDSb
3PDem4PDYP6PDek2PDSU6PDad3QDfn1PDc_;QDgn1QDhn1QDin1P@dm4QDjn1PDlW2PDkU:PDd_;PDlW2QDkn1QDln1PDY3P
Deh3PDYP6PD`V2PD`7PD_V2PD`V2PDQn4QDmn1PDXU:PDdS3PDUS2PDeh3PDYP6PDUS2PDRS6PDkm4PDUS2QDnn1PDUS2PDg
_;`DcR6`DZ_2PD]a5PDnl4PDZ9QDon1TD1QDPo1QDQo1QDRo1QDSo1QDQo1PDog2QDTo1PD_V2PDdm4PDYP6PDSe3PDeW6PD
dm4PDWP6PDl_;PDeW6PDm_;QDUo1QDVo1PD[^;PDim4PD[^;PDjT6QDWo1PDgT6QDXo1QDTY1PDeh3PDHQDYo1QDZo1PDHPD
SY3PDem4PDHQD[o1PDHPDj6PDHPDV9PDQ`;PDHPD`i3PDao9PDHPD[P2PDZ9QDh9PDP[3PDjm4PDjh3QDRAQ@b4QD\o1TD1Q
D]o1PDjh3QD^o1QD_o1TD1QD`o1PDjh3PDR:PDdh3PDjh3PD`h3PDkm4PDjh3PDUP;QDao1PDjh3QDbo1QDco1PDjh3PDT9Q
Da4PDjh3QDkCQDdo1TD1QDeo1PDjh3PDem4PDYP6QDfo1PDYR:PDkm4QDgo1QDho1PDgj3QDio1TD1PDT`;PDbd3PDim4PDo
<PDbd3QDjo1TD1PDSMPDce:PDem4PDYP6PD\W3PDW`;PDUT6QDko1QDXn1PDf<PDXU:PDkR7PDck4PDf`9PDkW;PDVZ4PDQl
3PDUMQDlo1QDmo1PDkm4QDno1PDYP6QDoo1QDPP2QDQP2TD1QDRP2QDSP2PDdh3QDTP2QDUP2QDVP2QDWP2PDYP6QDXP2PDV
g2PDim4PDVg2PDeh3QDYP2QDbIP@fm4PDSe3QDZP2QD[P2QD\P2QD]P2QD^P2TD1QD_P2PDnP6QD`P2PDg9PDeh3PDig3PDg
9PDeh3QDa4PDao9PDWZ;PDeh3PDYP6QDaP2QDbP2TD1QDcP2QDdP2QDeP2QDfP2QDgP2TD1PDll:QDhP2QDdJQDiP2QDjP2Q
DkP2TD2QDlP2PDe3PDim4PDPX4PD]X:PD[j4PDn`;PDka5PDih3PDdW6PDih3PDih3PDih3QDmP2QDnP2QDoP2QDPQ2TD1P@
Um5PDb>PDeh3PDYP6QDQQ2PDkY4PDo`;PDgm4PDYP6PDd>QDRQ2QD`LTD1QDSQ2PDU];PDbd3PDR^4QDTQ2QDUQ2TD2PDka5
PDYP6QDVQ2QDWQ2PDW^4PDim4PDTa;PDUa;QDXQ2PDbk3PDim4PDdk3PDck3QDYQ2P@YP6PDck3PDVa;QDZQ2QD[Q2PDjS;P
Ddm4PDYP6PDXa;PDmh3QD\Q2QD]Q2PDmh3PDmT6PDYa;PDmh3PDP`5QDjP1QD^Q2PDmh3PDdW6PDa`5PDmh3PDbW6PDmh3PD
Uh2PDim4PDk7PDUh2PDdm4PDYP6PDoMQD_Q2PDNPDim4PDgh:PDP`4PDcj4PD`i3PDda3QD`Q2PD`i3PDS1PDcU:PD`i3PDZ
2PDg\;QDaQ2PDX];QDbQ2PDj`4PDka5PDj`4PDbh3PDWP6PDhKQDcQ2QDdQ2QDeQ2QDfQ2PDYP6PDl2QDgQ2PDSd3PDaa;QD
hQ2QDiQ2TD1QDjQ2PDak3PDdm4PDYP6PDYc3PDca;PDZa4PDim4PDWP6PDfm4PDWP6QDkQ2PDfm4PDda;PDcU;PDfm4QDlQ2
TD1QDmQ2QDi>QDnQ2PDY_3PDUd:PDdm4QDoQ2PDfa;PDQl3PDbj2PDem4PDbR6PDRMPDdm4QDPR2QDQR2QDRR2TD1QDSR2QD
TR2PDch3QDUR2TD1P@Wc3PDfd9QDVR2P@dm4QDWR2QDXR2PDam2PDSi2PDU8PD[CQDYR2PDiS6PDQS:PD`7PDkm4PDYP6PDn
Y3PDgm4PDYP6QDZR2P@dm4PDgm4PDka;PDgm4PDYP6PDcR6PDgm4PDoT4PDTd2PDeh3PD[e2PDla;QD^n1PDZP4PDnm4PDYP
6PDeP4PDim4QD[R2PDna;PDim4PDkX5PDc6PDRn4PD[b:PDl4QD\R2PDPb;PDPl3PD]4QD]R2PDW]5QD^R2PDQb;PDRb;QD_
R2QD`R2TD2QDaR2PDc=PDnm9PDR:PDim4QDbR2PDfa:PDeh3PDYP6QDcR2QDdR2Q@a4PDXY;PDgm4PDTb;PDWP6PD[d3PD`d
4PDP?QDeR2QDfR2PDo<PDim4PDVb;PDo<PDkm4PDXY;PDah3PDcm4PD^\;PDah3PDeh3PDYP6QDgR2PDah3PDYP6QDhR2QD]
:QDiR2TD1QD_:PDWb;PDim4PDXb;PDee3PDRn4PD\V2PDQk3PDQU6QDjR2QDkR2QDlR2TD1QDmR2PDg8PDmm4PDdk3PDim4P
D]a5PDZb;PDkU:PD[b;PDSd3PDP3PDU_:PD^W2QDnR2PD\b;PDWP6PDQ=PDgm4QDoR2QDPS2TD1QDQS2PDaS4PDem4QDRS2Q
DSS2TD2QDTS2QDUS2PDcm4TD1QDVS2QDWS2PDgm4PD[MQDXS2QDYS2PDZ8QD`LTD1QDZS2QD[S2QD\S2PDeh3PDTLQD]S2TD
1QD^S2PDoT4PDcY3QD_S2QD`S2TD1QDaS2PDok2PDUT4PDgb;PDhb;QDT_1QDbS2QDcS2QDdS2PDjS6PDb;PDhm3QDeS2QDf
S2PDjb;PDkb;PDZ>PDYP6PDe\;QDgS2QDhS2PD[X4PDeh3PDbh3PDYP6PDoT4PDch3PDWP6PDTV4PDdh3PDkm4QDiS2PDbn4
QDjS2PDgBQDkS2TD1P@mi:PDch:PDmX5PDnb;PDeh3PDnY4PD^a;QDlS2QDa4QDmS2PDek3PDim4QDnS2PDPc;PDYP6PDk]2
PDYP6PDjn3PDPZ;PDnf3PDlc5QDoS2PDcd3PDYP6QDPT2PDdf3QDQT2PDk<QDRT2PD_\3QDST2PDTc;PDR;PDSg:PDgh3PDh
5QDTT2PDUc;QDUT2PDmY;PDWc;QDVT2QDWT2PDen3QDXT2QDa4PDob;PDYP6QDYT2QDZT2PDYP6QD[T2QD\T2PDYP6PDWo2P
Deh3PDYP6PD[c;PD`7PDYP6PDgj3QD]T2PDYP6PD\c;PDg9PDYP6PDmY;PDWc;PDYP6QD^T2QD_T2PDYP6PDRMQD`T2PDYP6
PDfd9QDaT2PDQT6QDdJQDbT2TD1P@X[4QDcT2QDdT2PD_c;QDa4QDeT2QDfT2TD1QDgT2QDhT2QDiT2PDcc;PDeh3PDdc;PD
ec;PDY<PDfc;PDgc;PDim4QDjT2QDkT2TD1PDee3PDhc;PDhm4PDSb9PDS];PD\X6SD0QDlT2PDdm4PDeh2PDdm4PDcf4QDm
T2TD1WD0QDT2XD0VD0QDmT2TD1WD0QDT2XD0QDnT2QDoT2Q@Y4TD1WD0QDPU2S@0QDU2XD0VD0`Deh3`Dcm4QDoT2Q@Y4TD1
WD0QDPU2S@0QDU2XD0QDQU2`Deh3`Dcm4QFRU2TD6PD4QDSU2S@0WD0QDT2XD0VD0QFRU2TD6PD4QDSU2S@0WD0QDT2XD0QD
TU2WD0QDUU2SD0XD0VD0`DmY3WD0QDUU2SD0XD0QDVU2`DmY3WD0QDWU2QDXU2XD0`Dg4WD0QDYU2QDZU2XD0WD0PDed;QD[
U2XD0WD0QD\U2PDdm4QD]U2XD0QD^U2QD_U2TD1WD0QDW2QDV2XD0QF`U2TD2WD0QDaU2PD_i3QDjP1XD0WD0QDbU2PDeh3P
Dh`:XD0WD0QDcU2QDa4PDbn4PDoQ2XD0WD0QDdU2PDdm4QDeU2TD1QDfU2XD0WD0QDgU2QDhU2XD0WD0QDiU2QDjU2XD0WD0
QDkU2PDZi2PDch3XD0QDlU2WD0QDkCQDmU2QDTT1QDnU2TD1VD0XD0QDlU2WD0QDkCQDmU2QDTT1QDnU2TD1QDoU2XD0WD0Q
DPV2QDQV2TD1QDRV2XD0`DWP6`DYP6WD0QDSV2QDTV2XD0WD0QDUV2PDkm4XD0YD2WD0QDVV2PDkm4QDWV2XD0WD0QDXV2QD
YV2XD0QFZV2QDXEQDX@TD1WD0QD[V2XD0`Dch3`Dcm4WD0QD\V2QD]V2XD0YD2WD0QD^V2QD_V2S@0XD0QD`V2WD0PDbW6QD
aV2XD0WD0QDbV2XD0WD0QDcV2XD0QDn6`D^Y3`D_Y3QDY4WD0PDYP6QDdV2QDeV2XD0QFfV2QDY4Q`1b4WD0QDgV2XD0VD0Q
FfV2QDY4Q`1b4WD0QDgV2XD0QDhV2QFiV2TD3QDY4Q`1b4WD0Q`1b4QDjV2XD0VD0QFiV2TD3QDY4Q`1b4WD0Q`1b4QDjV2X
D0QDkV2WD0QDX@aDg4aDW4SD0PDim4`DWP6`DXP6`DYP6`D_i3aDW4SD0S@0XD0QDlV2QDmV2Q`1b4WD0QDnV2XD0QDoV2WD
0Qd1b4QDY2XD0QDn6aDW4WD0QDY2XD0QDn6aDW4WD0QDX@Q`1b4QDY2XD0S@0QDPW2QDQW2PD^k2QDRW2WD0Q`1b4QDSW2XD
0QF]?QDY4Q`1b4WD0Q`1b4QDTW2XD0QDUW2QDY4Q`1b4Q@X@WD0Q`1b4QDVW2XD0WD0QDY2`DbT6`Dem4`Ddm4`Dim4`Deh3
`Dcm4`Dkm4`DQn4`D[k2`DRn4`DfT6`Dch3`Dfm4`Dgh3`Dhm4SD0QDdFXD0aDW4WD0PDYP6PD_\:PDim4XD0PDjQ:WD0QD]
<PDYP6SD0QDWW2QDXW2XD0PDhm4`DPe3`D]g;`DkT6`DdS6`D`i3`Dai3`DoT6`DmT6`DcS6WD0SD0QDYW2XD0`EYP6`ES3`
EP4`ET3QDZW2TD1WD0QDX2XD0`DT\4`DU\4`D^X3`Ddm4QD[W2WD0PDPV6QDRASD0XD0VD0QD[W2WD0PDPV6QDRASD0XD0QD
\W2QDY4WD0QD]W2QD^W2XD0QD_W2QD`W2WD0QDaW2XD0QDbW2QDcW2TD1WD0QDdW2XD0VD0QDcW2TD1WD0QDdW2XD0QDeW2Q
FfV2TD4QDY4Q`1b4WD0QDfW2QDgW2XD0VD0QFfV2TD4QDY4Q`1b4WD0QDfW2QDgW2XD0QDnZ1QFUW2QDY4WD0PDHSD0XD0VD
0QFUW2QDY4WD0PDHSD0XD0PD1QDhW2WD0PDHSD0XD0VD0QDhW2WD0PDHSD0XD0PD1WD0QDRAPDdMSD0XD0QFfV2WD0QDiW2P
D_7QDjW2XD0QDY4QDkW2TD3WD0QDlW2XD0`Ddm4WD0QDmW2TD1QDnW2QDoW2XD0QDY4WD0QDPX2TD2QDQX2PDdm4QDbHXD0W
D0QDRX2PDdm4QDSX2QDTX2XD0WD0PDgj3QDUX2XD0`Deh3`Dcm4WD0QDVX2XD0`Ddm4WD0QDWX2QDXX2XD0`D^Y3`D_Y3`DY
e2`DZ\4`Dc\3`Dhm4`Ddm4`Deh3`Dch3`D]c2QFfV2QDY4Q`1b4WD0QDYX2PDkm4QDZX2XD0WD0QD[X2QD\X2TD1QD]X2XD0
QD^X2PDek2PDgh2PD_7PDlV3QD_X2QDZBS@0QD`X2PDeMQDaX2PDhm4QDX@S@0WD0QDbX2XD0QDcX2QD]<TD1PDYP6QDdX2Q
FUW2TD1QDY4WD0PDWP6Q`1b4SD0XD0QDeX2QDfX2WD0QDgX2XD0QDhX2QDiX2QDjX2PDYP6QDkX2QDlX2QDkX2QDlX2QDmX2
QDY4Q`1b4WD0QDnX2XD0QDoX2QDPY2QDQY2`Dd3`Ddm4`Deh3PDle6QDRY2QDSY2QDTY2QDZ4Q@_4Q`1b4QDUY2QDX@QDVY2
PDYP6QDWY2QDXY2PDRd:PDhi;QDYY2QDZY2PD\BQD[Y2PDjh3QD\Y2QD]Y2PDjh3QD^Y2PDZi2PDeh3PDYP6PDSi4PDj[;PD
ch3PDT7PDS2PD`h3PDfd9QD_Y2QD`Y2QDaY2PDYP6QDbY2PDYP6QDcY2QEdY2QDeY2TD1WD0QDfY2XD0QDgY2QDPIQDhY2QD
dFQDiY2QDjY2QDkY2QDlY2PDkm4QDmY2QDnY2QDoY2QDPZ2QDQZ2QDRZ2PD^>QDSZ2PDTLQDTZ2PDSLQDUZ2PDjh3PDWP6QD
VZ2PDem4QDWZ2QDXZ2PDem4PDo[6QDYZ2QDZZ2QD[Z2QD\Z2QD]Z2PDdm4QD^Z2PDhm4QD_Z2QD`Z2QDaZ2PDVMQDbZ2PDg_
7PDjj;QDcZ2QDdZ2PDfa:PDgg3PDgj3QDeZ2QDj4Q@b9QDc9WD0QDfZ2XD0QDj4TD1WD0QDin1XD0WD0YD1PDkm4PDXY;XD0
QDgZ2Q@m7WD0QDhZ2PD`h3XD0QFiZ2Y@0WD0PDmj;XD0QDZ;WD0QDjZ2PDYP6QDkZ2XD0WD0QDlZ2TD1PD_j6XD0QFmZ2Q@W
4Y@0WD0QDnZ2XD0QDoZ2WD0QDP[2TD1Q@Q[2QDR[2XD0QFY>Y@0WD0QDS[2XD0QDT[2QDW4WD0QDU[2XD0WD0QD]:QDV[2XD
0WD0PD`h3PDeh3PDfS;XD0WD0QDRAS@0PDWe2PDem4QDW[2P@dm4XD0VD0WD0QDRAS@0PDWe2PDem4QDW[2P@dm4XD0QDX[2
WD0QDY[2TD2QDZ[2XD0SD0WD0QD[[2QD\[2Q@][2TD1QD^[2XD0QF_[2TD1WD0QD`[2XD0`DYP6`DiX3`DhX3`DWP6`Deh3`
Dkm;QDY4Q@_4Q`1b4S@0WD0QDa[2XD0VD0QDY4Q@_4Q`1b4S@0WD0QDa[2XD0QDb[2PDch3PDYP6QDc[2VD0PDch3PDYP6QD
c[2QDd[2PDeh3QDe[2PDka5QDf[2QDg[2QDh[2QFi[2WD0QDj[2XD0VD0QFi[2WD0QDj[2XD0QDk[2QDl[2TD2WD0PDQT6XD
0VD0QDl[2TD2WD0PDQT6XD0PD1QDm[2QDn[2`D_n;QDo[2S@0WD0QDP\2XD0PD[9QDQ\2PDka5PDle6PDdh3PDdm4PDle6QD
R\2TD2PDQT6PD_V2PDQn4QDa_1PD^j2PDXa2QDS\2PDah3P@YP6QDT\2PDbb3QDU\2QDU\2VD0QDU\2PD1QDV\2QDW\2QDX\
2Q`1b4WD0QDY\2XD0VD0QDW\2QDX\2Q`1b4WD0QDY\2XD0QDZ\2QD[\2Y@0Q@Z4Q@b4WD0QD[2XD0VD0QD[\2Y@0Q@Z4Q@b4
WD0QD[2XD0QD\\2QD]\2WD0QD^\2QD_\2XD0QFg4TD2WD0QD`\2QDa\2XD0QDb\2PDfm4`D[4QFc\2TD1`Ea1`ER8`ES8`ET
8`EH`Eeh3`EYP6`EWP6`EXP6`Edm4`EPU6`EdS6`E[o;WD0QDZ2XD0QDl=Q@d4WD0QDZ2XD0QDd\2UD0WD0QDZ2XD0SD0PDS
[5PDdm4PD\o;QDe\2PDeh3PDYP6PDe5QDf\2PDdm4PDVS4PDch3PDYP6QDg\2PDch3TD1QDh\2Q@i\2PDVh3QDj\2QDk\2PD
nP6PD\o;QDl\2PDdm4PD[P2QDm\2PDdm4PDfj1PDoe2PDdm4QD^T2QDn\2PDbh3PDjW2QDo\2QDP]2QDbg1PDbh3PD_V2PDZ
5PDho;PDP4PDRV:PDeW;QDQ]2PDZ[;PDgU;PDfh3PD^W;PDlW2PDSg:PDkd2PDgf:PDg\;QDR]2PDme2PDVT4PDbn4PDVT4P
DSLQDS]2QDT]2QDU]2QDP8QDV]2PDbd3PDYP6PDSMPDWP6QDW]2PDdm4QDX]2QDY]2QDZ]2PDkm4QD[]2QD\]2PDch3PDQP<
PDgBQD]]2PDmi:QD^]2QD_]2PDb\4PDjm4PDf`;PDeP4PDim4PDog2PDSe3PDgj3QD`]2PDWP6PDg2PDga2QDa]2QDb]2QDc
]2PDWP6PD\a5PDcS;PD\g2PDch3PDSMPDg`2PDch3QDd]2PDcm4QDe]2QDf]2PDTP<QD`LQDg]2PDcS;QD`LPDT7PD\W;QDh
]2PDY\3QDi]2PDWe2PDem4PDkT6PDWP6PDX=PDdm4PDWP6QDj]2PDkm4PDWP6QDk]2QDl]2QDm]2QDn]2QDo]2PDU^9PDRn4
QDP^2QDQ^2QDR^2QDS^2PDYP6QDT^2QDU^2QDV^2QDeS2QDfS2PDe3PDim4PDRU;PDP1QDW^2QDX^2QDY^2PDch3QDZ^2QD[
^2QD\^2QD]^2QD^^2QD_^2QD`^2QDa^2QDb^2QDc^2QDd^2QDe^2TD1QDk8QDf^2QD]:QDg^2QDh^2VD0QDh^2PD1QDi^2PD
b]4QDj^2QDk^2PDWP6QDl^2QDm^2QDn^2TD1QDo^2QDP_2QDQ_2Q@R_2QDS_2QDT_2QDU_2QDV_2PDdh3PDdm4QDW_2PDkT6
PDbd3PDYP6QDX_2QDY_2QDZ_2QD[_2QD\_2PDXU:PDdS3QD]_2QD^_2PDSo3PD`:QD__2PDQT6PDnT4QD`_2PDQT6QDa_2QD
b_2PDem4PDYP6PDk^;PDdm4QDc_2PDj`4PDWP6PDdW6PDQ`:PDjS;PDdm4PDYP6PDXa;PDWo2PDeh3PDYP6PDmU;PDdm4PD\
`9PD\P2QDd_2S@0PDT7PD\W;QDe_2QDf_2QDg_2TD3QDh_2QDi_2PDdm4PDcm4PDYP6QDj_2PDdm4QDkCQDk_2QDl_2QDm_2
QDn_2QDo_2QDP`2QDQ`2PDYP6PDoR<QDR`2TD1QDS`2QDT`2PDlk3QDU`2PDYP6QDV`2QDl^1TD1QDW`2QDX`2QDY`2QDZ`2
QDl8TD3PDgm4QD[`2QD\`2PDYP6QD]`2PD]g4QD^`2QD_`2QD``2QDPh1PDch3PD]V;PDP3PDU_:QDa`2PDXX2PDle6PDXY;
PDgm4PD_i3QDb`2QDc`2PDah3QDd`2PDah3QDe`2PDeh3QDf`2PDQ7QDg`2QDh`2QDi`2P@Yc3QDj`2TD1QDk`2QDl`2QDm`
2QDn`2QDo`2QDPa2PDlS<PDdm4PDT7QDQa2QDRa2QDSa2PDfa;PDQl3QDTa2TD3PD\P2PDRn4QD`]1QDUa2SD0PDcm4PDWP6
PD[X:PDeh3QDg7QDVa2PDdh3PDdm4QDWa2QDXa2QDYa2TD1QDZa2QD[a2TD1PD`h3QD\a2QD]a2QD[FQD^a2QD_a2PDW9QD`
a2PDHPDZh9PDgj3QDaa2PDT:PDm`:PDZh6PDdm4PDYP6PDof3QDba2QDca2PDaT<PDbd3`E>`Edm2QDda2Q`1d4Q`1b4WD0Q
D]2XD0`DSo3`DbT<QDea2WD0QDfa2QDY4XD0QDga2WD0QDha2TD3PDem4QDia2XD0QFja2QDka2Q`1d4Q`1b4WD0QDla2XD0
`DU\4`DRU<`DSU<`DQQ4`Don3QDY4Y@0WD0PDch3PDlm2XD0`DcS;`DYP6QDg4QDY4PDch3PDaS;QDma2QDna2QFY>QDoa2Q
`1b4WD0QD\2XD0`Dg6QDY4PDcd:WD0QDPb2XD0PDUU<SD0QDg4QDY4Q`1b4QDQb2PDmk3QDY4QDRb2PDgm4QDSb2QDaCS@0S
@0QDTb2PDeh3QDUb2WD0QDVb2XD0QDg4QDY4SD0PDQV6PDQn4WD0QD\2XD0QD[:QDWb2Q`1b4QDXb2QF]?QDY4YD0WD0QD\2
XD0QDYb2QDY4Y@0WD0QDZb2XD0PDkm4UD0QD`4SD0QDg4WD0Q`1b4QD\2XD0VD0UD0SD0QDg4WD0Q`1b4QD\2XD0VD0UD0QD
`4QDg4WD0Q`1b4QD\2XD0VD0UD0QDg4WD0Q`1b4QD\2XD0VD0UD0QD`4SD0QDg4WD0Q`1b4QD\2XD0QD[b2UD0SD0QDg4WD0
Q`1b4QD\2XD0QD[b2UD0QD`4QDg4WD0Q`1b4QD\2XD0QD[b2UD0QDg4WD0Q`1b4QD\2XD0QD[b2WD0QD\b2QD]b2XD0PDcm4
PDU`5QD^b2PD[b9PDeh3PD`i3PDPR2PDHQD_b2QD`b2PDkm4QDab2PD_c2`Edm2`E>QDbb2PDXg:PDkm4QDcb2QDdb2PDYP6
PDgW;PDW:QDeb2PD]U<QDaP2PDeh3PDga:PDdm4QDfb2QDW:QDgb2PD_U<PDeh3QDhb2PDkm4PDch3PDZP6PDdU;QDY4PD`h
3PDem4PDYV3QDib2PDYP6QDjb2QDkb2PDga:PDdm4PDcm4PDWP6PD[X:QDlb2PDfm4QDg4QDY4Q`1d4WD0QDmb2XD0QDg4TD
1QDnb2QDob2S@0S@0WD0QDPc2XD0QDg4QDR_1WD0QDo4Q`1b4QDQc2XD0PD_l4QDY4PDed;QDRc2QDSc2QDTc2PDW`3PDdm4
PDoQ2PDfe5QDUc2PDHPD^S2PDeh3SD0PD^S2QDY4QDVc2QDWc2QDXc2QFb7TD3QDY4WD0Q`1d4Q`1b4QD\2XD0`Dfm4Q@W4Q
FYb2QDY4Q`1d4Q`1b4WD0QD\2XD0QDYc2Q`1b4WD0QD\2XD0QDW4PDdm4QDW4Q@g4`Dg6WD0Q`1b4QD\2XD0`Dkm4WD0QDZc
2XD0Q`1b4QDn6QD\4Q`1b4WD0QD[c2XD0QDg4QDY4Q@\4WD0QD\c2XD0`Dad3`Dkm4S@0aDW4QD]c2Q`1b4PDYe5QDg4TD3Q
D^c2P@km4P@_7WD0Q`1b4QD\2XD0QDg4TD3QDW]1WD0PDkm4SD0XD0QDg4TD3QDY4Q`1b4WD0QD_c2QD`c2XD0PDed;QDac2
QDbc2QDQ[2PDch3QDcc2PDfm4QDdc2PDjS6QDec2QDfc2QDgc2QDhc2TD2QDic2QDjc2TD2QDkc2`Ea7`Ec7`E`7`Eb7`E_7
`Ed7WD0QD`2XD0QDlc2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD`2XD0QDmc2TD2QDn6QFnc2QDY4Q`1d4WD0QDoc2XD0QDkHQD
Pd2QDQd2TD2QDRd2QDSd2QDTd2TD1WD0QDUd2S@0QDVd2XD0QFnc2Q`1d4WD0QDWd2PDkm4XD0QDXd2QDYd2PDdm4aDZd2`D
mY3SD0QD[d2QD\d2TD1PDRn4WD0SD0XD0QD]d2PDbh3PDgm4QD^d2TD2PDbd3PDcm4QD_d2QDm_1QDg4WD0QD`d2XD0QDYIP
Dch3PDYP6PDm`:PDdm4QDg7QDad2QDbd2QDcd2QDdd2TD1PD`h3QDed2QDfd2Q`1b4WD0QDgd2XD0QDhd2QDid2PDkm4QDjd
2PDYP6QDkd2QDld2WD0QDmd2XD0QDnd2QFnc2WD0QDod2QDPe2XD0PDkm4QDQe2QDUNQDRe2QDSe2WD0QDTe2XD0QDUe2QDV
e2TD1QDWe2QDb7QDXe2Q@d4WD0QDYe2XD0WD0QDZe2XD0TD2QD[e2PDfm4Q@\e2WD0QD]e2XD0`Ddm4QD^e2QD_e2S@0WD0Q
D`e2XD0WD0QDae2XD0QDbe2QDce2QFg4Q@d4WD0QDde2XD0PDkm4QDee2Q@d4WD0QDfe2XD0QDge2QDg4Q@b9QDc9WD0PDX8
XD0QDhe2QD]?WD0PD[W<XD0`Dkm4QFg4QDie2Q`1d4WD0QDje2XD0`Dkm4QDg4QDke2SD0S@0WD0QDle2XD0QFb7Q`1d4WD0
Q@b9Q@c9Q`1d4QD_2XD0aDme2Q@W4QDne2Q`1d4WD0Q@b9Q@c9QD_2XD0QDg4TD2PDHPDTV2WD0QD_2XD0QDg4TD2PDim4WD
0QD_2XD0QDoe2WD0QDPf2XD0QDQf2QDb9QDc9WD0QDRf2QDSf2QDTf2XD0QDc9WD0QDRf2QDSf2QDTf2XD0QDb9QDc9QDUf2
WD0QDVf2XD0QDc9QDUf2WD0QDVf2XD0QDWf2S@0QDXf2QDg4QDZ4QDYf2S@0WD0QDZf2XD0QD[f2QD]V2SD0WD0QD\f2QDY4
Q`1b4QD]f2XD0PDed3PDdm4QD^f2PDfm4S@0WD0QD_f2XD0QD`f2S@0S@0WD0QDaf2XD0PDeh3PDlV<PDdh3PDdm4QDbf2PD
eh3PDeR6PDkm4QDcf2QDdf2P@jh3PDkm4QDef2PDkm4WD0QDff2XD0PDch3PDmm9QDgf2QDhf2PDZX<QDif2WD0Q`1b4QD\2
XD0QDjf2TD1WD0PDWP6QDkf2QDlf2XD0WD0QD[:PDWP6QDmf2TD1QDXa1XD0P@dm4QDY4PDch3QDnf2WD0PDaS;XD0WD0QDo
f2QDPg2PDYT6XD0WD0QDWMPDch3XD0VD0WD0QDWMPDch3XD0QDQg2`E>`Edm2WD0QDRg2XD0`Dgm4WD0QDaCTD3PDch3QDSg
2XD0QF\;TD2WD0QDTg2PD`h3XD0VD0QF\;TD2WD0QDTg2PD`h3XD0QDUg2QF\;TD2WD0QDVg2QDWg2PDhm4XD0WD0QD[:QDX
g2XD0WD0QDYg2QDZg2QD[g2XD0WD0QD\g2PDWP6Q`1b4QD]g2S@0QD^g2XD0WD0PD]k2QD_g2QD`g2QDag2XD0WD0QDbg2PD
eh3PDkm4XD0WD0QDcg2QDdg2TD1PDfe5XD0VD0WD0QDcg2QDdg2TD1PDfe5XD0QDeg2UD0aDg4`DYP6SD0WD0QDfg2XD0QDg
g2WD0QDhg2QD`4QDig2QDjg2XD0WD0PD_i3PDdm4QDkg2XD0SD0`E>`Edm2`Ekm4`Edm4`E^k2`Eim4WD0QD^2XD0QDlg2WD
0QD_DTD2QDmg2XD0QDng2WD0QDog2P@jh3QDPh2TD1QDQh2XD0`Dem4`Dc`3`Db`3`DSo3`E>`Edm2WD0QDY4Y@0QDRh2XD0
`D`h3`Dah3WD0QDng2QDSh2TD2QDTh2XD0WD0QDUh2PDim4QDVh2XD0QDWh2WD0QDXh2XD0QDYh2WD0PD\n2QDa4QDZh2XD0
WD0QD_>TD4QD[h2XD0WD0QD\h2Q@]h2TD1QD^h2XD0WD0QD]@QD_h2TD1QD`h2QDah2XD0`DRh2`DnX3WD0QDbh2QDch2PDR
n4XD0WD0QDdh2PDi4XD0VD0WD0QDdh2PDi4XD0QDeh2WD0QDSLQDfh2P@bn4QDgh2XD0WD0QDb;PDch3QDX@QDhh2XD0WD0Q
Dih2TD1QDjh2Q@kCQDkh2XD0WD0QDUCQDa4QDlh2QDmh2XD0WD0QDnh2TD1QDoh2XD0QFiZ2Y@0WD0QDPi2QDjP1XD0WD0PD
cm4PDYP6QDQi2PDdm4XD0WD0QDYIQDa4QDRi2XD0WD0PDeW6PDkm4QDdJXD0WD0QDSi2TD1PDWP6QDTi2PDkm4XD0SD0WD0Q
DUi2QDVi2QDdJQDWi2XD0WD0QDXi2TD3PDRn4QDYi2XD0SD0WD0QDZi2QD[i2TD1QD\i2XD0QD]i2WD0QD^i2XD0QD_i2TD1
VD0QD]i2WD0QD^i2XD0QD_i2TD1QD`i2QD]i2Y@0WD0QDai2XD0PDYP6S@0WD0QDbi2Y@0QDci2XD0QDbHTD5WD0QDdi2PDk
m4XD0QDei2QDYb2TD6QDfi2TD1QDgi2Q`1b4WD0QD\2XD0VD0QDYb2TD6QDfi2TD1QDgi2Q`1b4WD0QD\2XD0QDhi2QDYb2W
D0QDii2XD0QDP8QDji2WD0QDki2PDkm4XD0SD0WD0PDW6PDkm4PDcQ2XD0SD0QDli2QDY4Y@0WD0QDmi2XD0`Dgm4WD0QDY4
QDni2TD2QDoi2XD0QDPj2WD0PDRn4QDQj2QDRj2XD0VD0WD0PDRn4QDQj2QDRj2XD0QDiW1WD0QDSj2PD`V2XD0WD0QDTj2Q
D]<PDi;XD0QDUj2QDVj2WD0QDWj2PDi;XD0QDXj2QFYj2TD3WD0QDXe2QDg7QDZj2QD[j2XD0`DoQ4`D^Y3WD0QDl3XD0Y@0
QD\j2TD1VD0WD0QDl3XD0Y@0QD\j2TD1QD]j2QD^j2QD_j2SD0S@0WD0QD_2XD0QD`j2QFaj2WD0QDbj2XD0QDcj2QDdj2TD
4WD0QDXe2Y@0PDV6QDej2XD0QDfj2TD1WD0QDY:PD`h3XD0VD0QDfj2TD1WD0QDY:PD`h3XD0QDgj2QDY4WD0QDhj2QDij2T
D1QDjj2XD0P@YP6VD0QDY4WD0QDhj2QDij2TD1QDjj2XD0P@YP6QDkj2WD0QDlj2PDmk3XD0QDmj2WD0PDcm4QDnj2XD0VD0
WD0PDcm4QDnj2XD0QDoj2QFfV2TD2WD0PDch3QDa4QDPk2XD0QFfV2Y@0WD0QDQk2TD1QDRk2XD0VD0QFfV2Y@0WD0QDQk2T
D1QDRk2XD0QDSk2QFfV2Y@0WD0QDTk2XD0QDUk2WD0QDVk2QDWk2XD0SD0QDXk2TD3WD0QDXEQDYk2TD1QDZk2XD0VD0QDXk
2TD3WD0QDXEQDYk2TD1QDZk2XD0QD[k2WD0QDbh2QD\k2TD1QD]k2XD0VD0WD0QDbh2QD\k2TD1QD]k2XD0QD^k2QD_k2WD0
QD`k2QDa4QDak2XD0WD0QDbk2TD1QDck2XD0QDdk2WD0PDfh2QDUMQDek2PDQd9QDfk2XD0WD0QDab2QDek2PDQd9XD0PDdm
4WD0QDgk2QDhk2TD1PDkm4XD0SD0WD0QDik2PDeh3XD0QDjk2WD0QDkk2P@eh3XD0VD0QDjk2WD0QDkk2P@eh3XD0QDlk2QF
fV2TD1WD0QDmk2Y@0TD1QDnk2XD0SD0QFfV2QDY4Y@0WD0QDok2XD0QDPl2WD0QDQl2PDkm4QDRl2XD0SD0QDY4WD0PDdh3P
Dkm4XD0QDSl2QDY4Y@0WD0PD[1QDTl2XD0QDUl2QDVl2WD0QDWl2QDXl2XD0QFfV2QDY4WD0QDYl2TD1VD0XD0`Deh3`Dch3
`DZe3`Dfm4QFfV2QDY4WD0QDYl2TD1QDZl2XD0`Deh3`Dch3`DZe3`Dfm4WD0QDa2S@0PDQn4QD[l2QD\l2XD0WD0QDa2S@0
PDQn4QD]l2QD^l2PDkm4XD0WD0QDa2S@0PDQn4Q@\BTD1QD_l2XD0WD0PDQn4QD`l2Q@al2P@o7TD1QDbl2XD0WD0PDQn4QD
jZ1Q@al2P@o7TD1QDcl2XD0WD0PDQn4QDdl2TD2QDel2XD0QDfl2WD0PD_V2SD0PDQn4QDgl2XD0WD0QDhl2P@jh3PDo7XD0
QDY4TD2WD0PD\k2QDil2QDjl2P@km4PD_7XD0`D2WD0PDRn4QDkl2QDll2QDml2TD1QDnl2XD0`D2WD0PDRn4QDol2XD0VD0
WD0PDRn4QDol2XD0QDiW1WD0QDPm2QDQm2QDRm2QDSm2QDng2QDTm2XD0WD0QDUm2QDVm2QDWm2Q@Xm2QDYm2XD0WD0PDRn4
QDZm2Q@[m2QDYm2XD0`EXk2`EYk2`ESn4QD\m2WD0QD]m2XD0QD^m2`EXk2`EYk2`ESn4QD_m2QDRm2WD0P@o7QD`m2XD0QD
am2WD0PDgm4PDV]<XD0WD0PDjh3PDnm4PDbb3XD0WD0PDRU6PDmh3PDWZ6XD0WD0PDjh3PDWP6QDbm2PDmh3PDWZ6XD0WD0Q
Dcm2PDg_;XD0`DZ_2`DcR6WD0QDdm2PDce:XD0VD0`DcY3WD0QDdm2PDce:XD0QDem2`DcY3WD0QDfm2QDgm2TD1PD_k3XD0
PDdm4`DYP6aDa3WD0QDhm2PD_k3PDdm4QDim2XD0WD0PD_k3PDdm4QDjm2XD0WD0PD`V2PDQn4QDkm2XD0WD0QDlm2PDfT6X
D0QDmm2WD0QDnm2QDom2XD0WD0PDHQDPn2QDiQ2QDQn2XD0QDRn2WD0QDSn2QDTn2QDUn2TD2QDVn2XD0`DjP2WD0QDWn2QD
Xn2XD0WD0PD`]<PDdm4QDYn2XD0WD0QDZn2PDWP6PDa]<XD0WD0QD[n2QD\n2QD]n2TD1QD^n2XD0WD0QD_n2QD`n2XD0QDa
n2`D[e2`DaS;WD0PDkm4PD_7PDWj:XD0VD0WD0PDkm4PD_7PDWj:XD0QDbn2WD0QDcn2QDdn2XD0`DmV3`Dg4`D`i6WD0PDe
h3QDWZ2QDen2PDUd:XD0WD0PDdm4PDl];XD0VD0WD0PDdm4PDl];XD0QDfn2WD0PDom4PDWP6PDW`;XD0WD0PDdm4PDWP6PD
Ra2XD0VD0WD0PDdm4PDWP6PDRa2XD0QDiW1WD0QDgn2PDo7PDkm4PDl<XD0VD0WD0QDgn2PDo7PDkm4PDl<XD0PD1WD0QDPS
1P@o7QDhn2TD1PDbj2XD0WD0QD]<TD1QDin2PDVMXD0VD0WD0QD]<TD1QDin2PDVMXD0QDjn2WD0QDR?TD2QDkn2PDem4XD0
QDln2WD0QDmn2Q@nn2P@oQ2TD1QDon2XD0`Ddm4UD0WD0PDem4QDPo2QDb2XD0TD6PD4QDQo2Q@Y4QDRo2UD0WD0PDem4QDP
o2QDb2XD0TD6PD4TD6QDSo2QDTo2P@4WD0PDem4QDX@QDb2TD2XD0VD0QDTo2P@4WD0PDem4QDX@QDb2TD2XD0QDiW1UD0WD
0PDem4QDX@TD2QDUo2QDVo2TD7XD0PD4TD6QDWo2UD0WD0PDem4QDXo2QDYo2TD6XD0PD4UD0WD0PDem4QDZo2QDW4XD0PD4
TD5QD[o2WD0PDl]<QD\o2XD0QD]o2WD0QD^o2QDc2XD0QD_o2TD1QD`o2TD1QDSU2S@0WD0QDd2XD0aDa3`DZ[3`Dd`3`DPf
2QDY4TD1WD0QDao2XD0VD0QDY4TD1WD0QDao2XD0QDbo2WD0PDZ^<PDYS<XD0WD0PD]^5PDZ<XD0`D]j:WD0PD[Y3PDim4PD
Sb;QDco2XD0WD0QDdo2P@`h3QDeo2XD0QDfo2WD0QDgo2PDch3XD0VD0QDfo2WD0QDgo2PDch3XD0QDho2QDio2P@WP6WD0Q
Djo2QDko2XD0QDlo2QDmo2QD`LWD0P@ke3QDno2XD0`Deh3WD0PDR`;PDQ_2XD0WD0QDoo2PDl_2XD0VD0WD0QDoo2PDl_2X
D0QDPP3WD0PDf^<QDQP3XD0WD0PDh^<PD]c:XD0WD0QDRP3PDX[3XD0WD0QDSP3PD\Y;XD0VD0WD0QDSP3PD\Y;XD0QDTP3W
D0PDj^<PDk^<XD0WD0PDl^<PDm^<XD0WD0PDkT:PDfX3XD0WD0PDn^<PDhR4XD0WD0PDVi3PD[];XD0WD0QDUP3PDVW;XD0W
D0PDcR;PDYU4XD0WD0PD[^2PDYn3XD0PDdm4WD0PDQ_<PDZ3PDdm4XD0WD0PDR_<PDS_<XD0VD0WD0PDR_<PDS_<XD0QDVP3
WD0PDT_<QD_^2XD0WD0PDW9PDfQ:XD0WD0PDgBPDU_<XD0WD0PDfa:PD[e2PDdm4XD0WD0PDV_<QDWP3XD0WD0PD]e1PDWW<
XD0WD0PDne4PDjc5XD0QDXP3WD0PD_i3QDYP3QDZP3XD0WD0PDY_<QD[P3XD0WD0PDZ_<QD\P3XD0WD0PD[_<QD]P3XD0WD0
PDWZ;PDeh3PDYP6PDea;XD0WD0PDXT<QDej2PDYP6QD^P3XD0WD0PDXZ;PDeh3PDYP6PDX?XD0WD0PD]_<PDeh3PDYP6PDfh
3XD0WD0PD^_<PDch3PDYP6PDfh3XD0VD0WD0PD^_<PDch3PDYP6PDfh3XD0QD_P3WD0PDa];PDeh3QDdJPDaS;XD0WD0PDel
3PDeh3PDYP6PD__<XD0WD0PDQ=PDeh3PDYP6PD`_<XD0WD0PDi];PDeh3PDYP6PD[<XD0WD0PD[X4PDeh3PDWP6PDa_<XD0W
D0PD\U;PDeh3PDWP6PDb_<XD0WD0PDdd4PDdh3PDdm4PDj`4XD0WD0QD`P3PDeh3PDWP6QDaP3XD0WD0QDbP3PDeh3QD^X1X
D0QDcP3WD0QDdP3PD_Q:QDeP3QDfP3TD1QDgP3XD0WD0PDfX3QDhP3XD0WD0PDHPDj_<XD0WD0PDZR:QDiP3XD0WD0QDjP3P
Df^4XD0QDkP3WD0PDm_<QDlP3XD0WD0QDmP3PDch3QDnP3XD0WD0PDZ[3PDkm4PDYP6PDTMXD0WD0PDWe2PDU`<XD0WD0PDn
b;PDeh3PDYP6PDnh4XD0WD0PDV`<PDeh3PDYP6PDgR;XD0WD0PDT5QDoP3XD0WD0PD\P2PDW`<PDeh3XD0WD0PD^a4PDbd3Q
DPQ3PDUV6XD0WD0QDQQ3QDRQ3XD0WD0QDSQ3PDjY3XD0`DWc3`D]W4`DTn9`Dch3WD0PDiY3PDb[4XD0WD0PD^`<PDim4PDj
j;XD0WD0PDkT6PDPX3PDim4PDHXD0WD0PD_`<PDQQ4PDim4PDHXD0QDf2TD1WD0QDTQ3PD\P2QDRAXD0aDW4QDTY1WD0QDUQ
3PD\P2QDRAXD0QDVQ3TD1WD0QDWQ3PD\P2QDXQ3XD0aDW4QDYQ3TD3PD\P2Q@RAWD0QDe2XD0VD0QDYQ3TD3PD\P2Q@RAWD0
QDe2XD0QDZQ3QD[Q3TD3WD0PD_V2QDX@SD0PDQn4XD0QDX@QD\Q3TD4QD]Q3WD0QD^Q3SD0PDQn4QD_Q3XD0WD0PDUn5PDW\
3QD`Q3XD0RD0PD\P2WD0QDaQ3XD0QDbQ3Q@Z4WD0QDcQ3P@jS6QDX@S@0SD0QDdQ3XD0QDeQ3P@bb3TD2WD0QDfQ3P@jS6QD
X@aD\3aDa3aDo4S@0aDa3SD0XD0VD0QDeQ3P@bb3TD2WD0QDfQ3P@jS6QDX@aD\3aDa3aDo4S@0aDa3SD0XD0QDiW1QDc3TD
4QDY4WD0QDX@SD0QDgQ3Q@hQ3XD0Q@X@SD0VD0QDc3TD4QDY4WD0QDX@SD0QDgQ3Q@hQ3XD0Q@X@SD0PD1WD0PDgm4QDiQ3P
@dS6PD`a2XD0QDjQ3TD6WD0PDeh3PDj`<XD0WD0PDh^1SD0XD0WD0QDfP1PD_V2PDQn4XD0QDX@`Dk`<`DY\3`DYU;`DW\3`
DR\3`DT\3`DkV3`D[d3`Dl`<`DSW3`Dm`<`Dn`<WD0QDkQ3PDeW6PD_V2PDQn4XD0YD2WD0PD`V2QDX@SD0P@4QDlQ3QDmQ3
XD0WD0QDnQ3PDdm4XD0`DYP6`Ddd4`D`V;`De3WD0QDoQ3PDdm4QDPR3XD0WD0QDQR3QDTY1QDX@SD0QDRR3XD0WD0QDkb2Q
DSR3TD1PDVR2XD0UD0WD0QDVJQDTR3SD0XD0QDoJWD0QDUR3QDVR3TD3QDWR3XD0WD0PD`a<XD0QDXR3WD0QDYR3PDWP6QDZ
R3XD0UD0WD0PDYk2XD0QDhIQD[R3WD0QD\R3QD]R3QD^R3QD_R3XD0WD0QD`R3QDaR3QDa4QDei1PDTLXD0WD0PDkT6QDbR3
PDkm4XD0WD0QDnHPDkm4PDRU6XD0QDjZ1WD0QD_Y1PDfh2P@jh3QDcR3TD2QDdR3XD0WD0QDeR3QDfR3QDgR3XD0UD0WD0QD
hR3XD0SD0QDiR3PDWP6PDj6PDfX3QDcf1TD1PDch3TD4QDi\2QDjR3QDkR3WD0QDlR3XD0TD2QDmR3SD0UD0QDnR3WD0QDoR
3XD0VD0UD0QDnR3WD0QDoR3XD0QDnZ1QDPS3Q@Y4Q`1b4WD0QDQS3XD0`Dkm4aDW4UD0WD0PDXk2QDX@SD0XD0UD0WD0PDoU
6QDX@SD0XD0UD0QDRS3QDSS3UD0WD0QDTS3XD0SD0`DmY3UD0PDWg9QDUS3QDVS3PDWg9PDkm4QDWS3QDn]1QDg_1PD\T;QD
jP1QDY4PDWP6Q`1b4WD0QDXS3XD0QDYS3QDZS3UD0WD0QD[S3XD0WD0QD\S3Q`1b4Q@]S3QD`5XD0QD`5QD^S3QD_S3QD`Q1
TD2QD`S3QDaS3QDbS3QDY4WD0QDcS3XD0PDkm4QDdS3WD0QD`Q1XD0SD0PDT7PDo<PD]8QDeS3PD`h3PD]8PD`h3QDfS3QDg
S3QDhS3PDdT4PDbh3QDiS3QDjS3PDcf3QDkS3PD^c;PD`h3QDlS3QDmS3WD0QDnS3XD0`Dkm4QDmS3WD0QDnS3XD0`Dkm4QD
lS3WD0QDnS3XD0`Dkm4WD0QDnS3XD0`Dkm4QDjZ1QDY4Q`1b4WD0QDoS3XD0QDPT3QDQT3QDRT3PDWP6WD0PDWg9XD0PDkm4
QDST3QDTT3TD1QDUT3QD`Q1TD2QDVT3QDWT3PD_7WD0QDXT3XD0QDY4PDkm4PD_7WD0QDYT3XD0QDZT3QD[T3QD\T3PDYP6P
Dn;QD]T3QD^T3QD_T3QDQOPDlk3QD`T3PDlk3PDim4PD\T6PDYP6PDXU;PDYU;QDaT3QDbT3QDcT3P@dm4QDdT3PDoP<QDeT
3PDem4PD`_3QDfT3PDkm4PDo7QDgT3PDce5PDeh3QDhT3PDYV3PDbh3PDQMTD2QDiT3PD_i3PDdm4PDYP6QDjT3PD`j2QDkT
3TD6WD0Q`1b4QD]S3XD0QDlT3QDkT3TD5PDem4TD3WD0QD`5XD0QDmT3TD8PD4WD0QDnT3XD0UD0WD0PDgb<XD0WD0QDmT3S
D0PD4QDnT3XD0WD0QDmT3SD0SD0PD4QDnT3XD0QDoT3`DPS6`DR8`D\a2QFPU3TD2WD0QDQU3XD0QDQU3`Do7SD0PDmh2PDo
7Q`1b4QDRU3PD^2PDaj2QDSU3PDaj2WD0QDTU3P@_V2QDUU3XD0`Dem4`DWb2QDVU3WD0QD`W1PDkm4XD0SD0QDTU3PDkm4a
DW4`Dd9QDWU3PDkm4QDXU3QD`W1PDkm4WD0QDYU3XD0QDlMWD0QDZU3XD0`DHQDmFQ@[U3P@WP6PDon5QDjP1QDY4WD0QD\U
3QD]U3XD0PDYV3QD\BQD^U3QD_U3WD0QD`U3QDaU3XD0QDbU3S@0S@0WD0QDY4QDgZ1XD0QDcU3TD1WD0QDRm2QDdU3XD0`E
Xk2`Egh3`E^k2`E]k2`EYV3`Ehh3WD0QDQDQDeU3XD0VD0`EXk2`Egh3`E^k2`E]k2`EYV3`Ehh3WD0QDQDQDeU3XD0QDfU3
WD0QDgU3QDg2XD0`Dm:`Dgh3WD0QDjZ1PDhh2QDg2XD0`Dm:`Dgh3QDhU3TD2WD0QDiU3QDjU3XD0WD0QDkU3PD_7TD1QDlU
3QDmU3XD0PDYP6WD0SD0PDgQ:QDnU3TD1PDkm4XD0UD0WD0QDoU3QDPV3XD0TD6QDQV3WD0QDRV3QDSV3VD0XD0WD0QDRV3Q
DSV3QDTV3XD0WD0QDUV3PDk7PDgd9XD0WD0QDVV3PD_7TD2QDWV3XD0WD0PDSn4PDZf5XD0SD0UD0WD0QDXV3QDYV3TD1XD0
SD0QDZV3QD[V3QD\V3TD1WD0QD]V3TD1QD^V3XD0WD0PDjh3PDmh3QD_V3PDkm4XD0WD0PDYP6PDjV2XD0SD0WD0QDmCPDl<
PDHQD`V3XD0WD0QDaV3P@dh3PDem4XD0WD0QDbV3QDcV3QDdV3Q@eV3XD0SD0WD0QDfV3QD\BQDgV3TD1PDkm4QDhV3XD0WD
0QD`W1QDiV3PDkm4QDjV3XD0WD0PDZ8PDkm4XD0QDkV3WD0QDlV3QDmV3QDnV3TD1YD2XD0SD0WD0QDoV3QDPW3QDQW3QDRW
3TD1QDSW3XD0WD0QD[4Q@]<QDTW3XD0SD0WD0QDUW3QDVW3QDWW3XD0WD0QDXW3PDdm4SD0XD0QDYW3WD0PDYP6QDZW3QD[W
3QD\W3XD0WD0QD]W3QD^W3PDem4SD0QD_W3XD0QD`W3WD0QDaW3XD0QDbW3PDWP6S@0WD0QDcW3XD0PD^P4PDem4SD0QDdW3
SD0QDeW3PDcc<PDkm4PD_7QDfW3PDkm4QDgW3WD0QDhW3XD0QDiW3QDjW3PD`h3PD\`9PDgc2PDca3PDjc2QDkW3WD0QDlW3
XD0QDmW3QDY4WD0QDnW3XD0PDem4TD2QDoW3QDTY1WD0QDPX3PDkm4PD_7XD0QDY4QDQX3QDRX3QDSX3QDTX3QDUX3PDHPDP
\5PDeh3UD0QDVX3QDg2QDQDPDo7WD0QDWX3XD0QDmCQDXX3QDYX3SD0QDZX3PDl<PDT7PDkm4PDhh2PDl<QD[X3QDYIQD\X3
QD]X3QD^X3PDkm4QDY4QD_X3QD_U3QD`X3QDaX3QDbX3QDcX3QDY4PDQMQDdX3PDYV6SD0UD0PDg;SD0QDgU3QDeX3PDhh2P
D_7Q`1b4WD0QDfX3XD0PDhh2QDgX3QDhX3PDWP6PDmh2PDfh2PDl<QDiX3PDYV3QDjX3PDkm4QDkX3P@TLPDbb3PD[j:QDlX
3PDYP6PDbV3QDmX3PDYP6QDnX3PDkh3QDoX3QDPY3PDcm4QDQY3QDRY3QDSY3PDkm4QDg2QDTY3QDUY3PDRd4PDeh3PDoQ2P
Dhb2QDjP1QDVY3QDWY3QDZn2QDPIPDdm4QDXY3QDYY3QDZY3PDch3QD[Y3QD\Y3QD]Y3PDR`:PDdh3QD^Y3P@`7QD_Y3QDjP
1PDih2PDhc<PDhc<QD`Y3QDaY3QDbY3QDcY3QDjP1PDlS2`DQh2`Df;`Dlc2`DXb2`Dh`5`Dn;`Dkc2`Do=`Ded9`Dja2`DX
a2`D]f2`Di;QDg2QDgU3QDdY3QDjZ1QDQDS@0QDeY3`Dd7QDjZ1Q`1b4QDfY3QDgY3QDhY3QDY4QDiY3QDjY3QDkY3Q`1b4Q
DlY3PDZk2PDjh3SD0PDYk2PDad3SD0PDXk2PDad3QDmY3PD]e3QDnY3QDoY3PD]e3PDbb3PD4SD0PD]e3PDbb3QDPZ3PDeS6
PDbb3QDQZ3PDli3PDaj2PDSn4QDRZ3PDcm4QDSZ3PDmm2PD4QDTZ3PDcm4QDSZ3PDmm2QDTZ3PDeh3QDSZ3PDmm2PD4PDdm2
PDeh3QDSZ3PDmm2PDdm2PDfS6PDmm2QDUZ3PDSn4QDjZ1PDc7PDam2PDU8PDdk1PD_7PDdk1PDkm4QDY4PDUP;SD0PDUP;QD
VZ3QDQDPD_7QDWZ3QDXZ3QDVKSD0TD2PDlS2QDYZ3QDZZ3PD_7Q`1b4QD[Z3QD\Z3QD]Z3QD^Z3QD_Z3PDYP6QD`Z3QDaZ3Q
DbZ3PD]e3QDcZ3QDdZ3PDbb3QDeZ3SD0QDkX3PDbb3QDng2QDfZ3QDgZ3QDhZ3QDiZ3PDhh2PDl<PDT7PDkm4QDgU3QDjZ3Q
D[X3PDaj2PDbh3PDaj2PDkm4PDi`<PD4SD0QDkZ3WD0QD`U3QDlZ3QDmZ3XD0WD0QDRX2SD0QDnZ3PD_7PDkm4XD0WD0PD`=
PDii3XD0QDoZ3WD0QDP[3QDQ[3TD1QDR[3XD0QDS[3WD0QDT[3PDon5XD0SD0QDS[3WD0QDa7PDjh3PDon5XD0SD0WD0QDU[
3QDV[3PDkm4QDW[3XD0SD0QDX[3WD0QDY[3S@0QDZ[3PDkm4XD0`Dm:`Di;`DQQ;`DPf2UD0WD0QD[[3QD\[3TD4PD_7XD0Q
D][3UD0WD0QD[[3QD\[3TD4PD_7XD0YD1QD^[3P@hh2WD0PD_7TD1QD_[3QD`[3XD0QDgU3WD0PDo7QDa[3XD0QDgU3WD0PD
o7YD1XD0QDjZ1PDhh2WD0PDo7YD1XD0QDjZ1PDhh2WD0PDo7QDa[3XD0WD0QDb[3PDhh2QDg2XD0QDc[3WD0QDd[3XD0TD1Q
De[3QDf[3Q@g[3WD0P@]e3QDh[3XD0P@Xg:QDi[3WD0PD]e3QDj[3XD0QDk[3WD0PD]e3PDoX3XD0QDl[3UD0WD0PDbb3QDn
g2XD0SD0WD0QDm[3QDng2QDn[3XD0VD0WD0QDm[3QDng2QDn[3XD0QDo[3UD0WD0QDP\3SD0S@0S@0PD4PD_V2XD0SD0UD0W
D0QD^Q3SD0S@0S@0PD4QDP\3XD0SD0UD0WD0QDQ\3XD0QDR\3WD0QDS\3YD2XD0`Dkm4QDT\3WD0QDU\3XD0SD0QDY4WD0QD
V\3P@dh3P@em4XD0QDW\3TD2QDX\3WD0QDY\3QDZ\3XD0VD0WD0QDY\3QDZ\3XD0QD[\3WD0QD\\3XD0QD]\3TD3QD^\3QD_
\3WD0QDPS1Y@0QD`\3XD0`Dl;`D_n1`DZk3`Dc[5UD0WD0PDQV6PDQn4YD2XD0TD5PD4SD0UD0WD0PDi`<PDdm4YD2XD0TD5
PD4SD0UD0WD0PDi`<PDdm4SD0TD4PD4QDg2XD0SD0UD0WD0PDQV6PDQn4SD0TD4PD4QDg2XD0SD0`ESn4`E[k2`Egh3`EXk2
QDa\3WD0QDb\3XD0QDc\3`DmY3PDXk2WD0SD0TD1QDd\3QD\BXD0SD0PDZk2WD0QDe\3XD0WD0QDf\3TD1QDg\3XD0QDh\3W
D0QDi\3QDj\3XD0PDkm4QDk\3WD0QDl\3QDm\3QDn\3XD0SD0WD0QDl\3QDm\3QD`W1PDkm4XD0SD0WD0QDo\3QDP]3QDQ]3
QDR]3XD0QDS]3S@0S@0S@0WD0QDQDP@o7QDT]3XD0WD0QDU]3QDV]3PD_7TD2QDW]3XD0SD0WD0PDXe3QDY4TD2QDX]3QDY]
3XD0SD0WD0QD`X3QDY4TD1QDZ]3XD0QD[]3WD0PDWP6QD\]3XD0VD0WD0PDWP6QD\]3XD0QD]]3QD^]3WD0QD_]3TD1QD`]3
XD0SD0WD0QDTU3TD1QDa]3XD0SD0WD0QDb]3TD1QDc]3XD0SD0WD0QDd]3QDe]3XD0P@Xg:QDf]3`D=QDg]3WD0QDd]3QDe]
3XD0P@Xg:QDf]3`D=YD2WD0QDh]3QDi]3XD0QDj]3`DQn4WD0QDk]3PDem4XD0SD0WD0QD\Z3QDl]3TD2QDm]3QDY4XD0QDn
]3PD]e3PDbb3WD0PD4QDo]3XD0UD0WD0PD]e3PDbb3XD0SD0UD0WD0QDP^3QDQ^3XD0SD0UD0WD0QDg2PD4QDR^3XD0UD0QD
S^3TD9PD4WD0QDg2XD0SD0UD0WD0QDg2XD0aDT^3UD0WD0QDU^3`D[=`Do=`DhR6`DgR6`DX8`DQh2`Df;`Dlc2`Dh`5`Di;
`D[=`Ded9`DXa2`DXb2QDg2XD0UD0WD0QDV^3XD0SD0QDW^3WD0QDX^3XD0SD0UD0WD0QDY^3XD0SD0UD0WD0QDZ^3QD[^3T
D2QD\^3TD1PD_7XD0SD0UD0WD0QD]^3QD^^3TD2QD_^3XD0SD0UD0aDX4aDW4aDg4aDo4aDa3aDc3aDd4aDY4aDZ4aD[4aD^
4aDa4aD^5WD0SD0XD0QD`^3UD0aDX4aDW4aDg4aDo4aDa3aDc3aDd4aDY4aDZ4aD[4aD^4aDa4aD^5iD1iD2iD0iD4WD0SD0
XD0QDT^1SD0`Dj5aDY4aDZ4WD0QDa^3QDX@TD1QDb^3XD0VD0WD0QDa^3QDX@TD1QDb^3XD0QDc^3QDig2WD0QDk3PDka5XD
0QDd^3QDig2Y@0WD0QDk3XD0VD0aDW4QDig2Y@0WD0QDk3XD0QDe^3aDW4QDf^3TD2WD0QDY4Y@0YD1XD0VD0aDW4`Deh3QD
f^3TD2WD0QDY4Y@0YD1XD0QDg^3aDW4`Deh3WD0QDh^3P@eh3P@YP6QDi^3QDj^3XD0QDk^3WD0QDl^3QDm^3XD0VD0QDk^3
WD0QDl^3QDm^3XD0QDn^3WD0QDo^3QDP_3Q@Z4QDQ_3XD0QDZ4WD0QDR_3XD0VD0QDZ4WD0QDR_3XD0QDS_3WD0QDT_3Q@Wb
2PDQn4QDU_3QDV_3XD0WD0QDW_3TD1QDX_3XD0VD0WD0QDW_3TD1QDX_3XD0QDY_3QDY4WD0PD[8PDXe3XD0VD0QDY4WD0PD
[8PDXe3XD0QDZ_3WD0PDch3QD[_3QD\_3Q@]_3XD0VD0WD0PDch3QD[_3QD\_3Q@]_3XD0QD^_3WD0QD__3QD`_3QDa_3QDb
_3XD0WD0QDc_3QDd_3XD0WD0QDe_3QDf_3XD0VD0WD0QDe_3QDf_3XD0QDg_3WD0QDh_3QDi_3QDj_3XD0VD0WD0QDh_3QDi
_3QDj_3XD0QDk_3QDl=QDl_3Q`1b4WD0QDm_3XD0QDn_3QDo_3PDch3QDP`3QDQ`3PDd>QDR`3QDS`3PDQn4QDT`3PDQn4QD
U`3QDV`3PDWP6QDW`3PDae<PD4PDSo9PDfm4QDX`3PD`Q6QDY`3Q`1b4S@0WD0QDZ`3XD0QD[`3WD0QD\`3XD0QD]`3`DmY3
PDkh3WD0QD^`3XD0Q`1b4S@0WD0QD_`3XD0QD]@WD0QD``3XD0QDa`3WD0QDb`3XD0QDc`3S@0WD0QDd`3XD0QDe`3QDf`3Q
Dm^3QDZ4WD0QDg`3XD0QDh`3PDkm4WD0QDi`3XD0QDj`3QDY4Q@d4WD0QDk`3XD0QDo4WD0QDl`3XD0`Ddh3`Dka5`Dch3`D
bh3`Dhm4`DQT6`D`h3`Dah3`D`X3`DTW3`DYP6`DWP6QDZ4QDm`3QDn`3QDZ4QDo`3PDbh3QDm7WD0QDPa3P@fT6QDQa3XD0
QDRa3QDY4Y@0WD0QDSa3XD0`Dcm4`Deh3`Dhm4`Dkm4`Dbh3WD0QDj3QDTa3PDQn4XD0QDUa3QDY4Y@0WD0PDQ:Q@Va3XD0V
D0QDUa3QDY4Y@0WD0PDQ:Q@Va3XD0QDWa3WD0QDXa3PDch3Q@b4QDYa3XD0QDZa3QDZ4WD0QD[a3XD0QD\a3Q@Z4WD0QD]a3
QD^a3XD0QDZ4QD_a3QD`a3QDVa3QDaa3PD]g:PD`h3`Eb7`Ec7`E_7`Ed7`Eim4`E^2QDba3PD`h3`DYP6`DWP6`DXP6`DYi
3`Del2`DZP6`DYV3`D`i3`Dai3`Dhm4`Dgm4`D]f<QDW_3Q`1b4QDca3QDda3QDea3PDHPDbV2PDXg:QDfa3QDga3QDY4PDk
h3QDha3PDHPDTV2QDia3QDZ4QDja3QD]_3QDZ4QDka3aDW4QDZ4QDla3PDch3PDYP6QDi^3QDma3QDdGQD\2QDna3QDoa3PD
oV3P@YV3PDTT6PDhm4QDPb3PDkm4PDbd3PDbb3QDQb3TD1QDRb3QDSb3Q`1b4QDTb3QD_>TD3QDUb3PDUh1QDVb3QDWb3QDX
b3QDYb3P@dm4Q@Zb3QD[b3QD\b3`DYV3`DYP6`DiS6`DYi3`Del2`DZP6`DgS6`DfS6QD]b3QDm7WD0QD^b3XD0WD0QD_b3X
D0QD`b3QDab3PDhk4QDm7Q@Y4S@0QDbb3QDcb3QDdb3QDcb3PDYP6QDeb3QDZ4PDo9QDWb2QDZ4QDfb3PDWP6QDgb3QDhb3P
DWP6PDUS2PDRS6QDib3PDeh3PDYP6QDi^3PDlf6QDjb3QDn`3QDkb3QDlb3P@YP6QDmb3QDnb3PD`h3PDch3PDYP6QDob3QD
Pc3PDhm4QDQc3PDdS;PDim4PDmW;QDRc3QD`LPDc\3QDSc3QDY4Q`1b4S@0QDTc3QDUc3Q`1b4QDVc3QDWc3TD2PD`\:QDXc
3QDYc3PDn\5QDZc3QD[c3QD\c3Q`1b4P@WP6QD]c3QD^c3PDki4QD_c3PDkm4WD0QD`c3XD0PDi<PDbh3QDac3PDeh3QDbc3
QDcc3P@eh3QDdc3QDec3QDfc3QDgc3QDhc3UD0PD]k2SD0QDk>QDic3QDjc3PD4SD0UD0WD0PD]k2XD0QDkc3SD0UD0WD0QD
h2XD0aDlc3SD0UD0WD0QDh2PDam2XD0`DQh2`Dog2`Dkg6`DQe2`Dlc2`Dn;`DW<`DR8`D`9`DXa2`Dnc2`D`=`D`1UD0WD0
QDh2PDam2PDlc2XD0SD0UD0WD0PDYk2QDmc3QDnc3XD0UD0WD0PD]k2XD0SD0QDoc3`DW6`DU6`DS1`DM`Db6`DhW:TD4PD2
UD0WD0QDh2PDam2QDPd3QD[V3XD0UD0WD0QDPd3TD1QDQd3XD0UD0WD0QDRd3QDSd3XD0`DRS6`Dao9`Dga:`DgP2`DhP2`D
Pg<`DQR;`DQg<`DPR;`DRg<`Dg`2`D^j6`DUY;`DeR6`DSg<`D\o9`DcN`DTg<`DRa2`Dl];SD0UD0WD0QDTd3XD0TD;PD2U
D0WD0QDUd3SD0XD0TD;PD2WD0PDUi3PDjm4PDVi3XD0WD0PDYk2QDVd3XD0UD0WD0PDXk2QDWd3XD0UD0WD0PDgc<QDXd3TD
1QDYd3XD0PD6TD5WD0PDjm4XD0TD4PD2PD4WD0QDZd3XD0PD2`ETW6`EkT6PD4WD0QDh2XD0QD[d3`D`=`Dlc2QD\d3WD0QD
h2QD]d3XD0WD0PDYk2QD^d3XD0WD0PDYk2PDeW6XD0`DP8`Do7`Dn<UD0WD0PDXk2QD_d3QDY4XD0QD`d3UD0WD0PDXk2QDa
d3PDYP6QDbd3XD0UD0WD0PD_k2XD0QDcd3QDdd3UD0WD0PD^k2QDed3XD0UD0WD0PD]k2XD0QDfd3PDam2TD1QDgd3TD5QDh
d3SD0UD0WD0PD]k2XD0QDid3PDam2QDjd3UD0WD0PD^k2QDkd3XD0UD0WD0PD]k2XD0QDld3`Dhh2UD0WD0QDmd3QDnd3XD0
TD<PD2UD0WD0PD[k2QD^V1TD2QDod3XD0`Dkm4UD0WD0PD\k2QD^V1TD2QDPe3XD0`D[k2`DSn4`DSd3`Dfm4`DZ]6UD0WD0
QDQe3XD0SD0UD0WD0PDcb:XD0UD0WD0PDam2SD0XD0TD;PD2UD0WD0PDXk2QDRe3XD0WD0PD[CPDjm4PDHXD0PDjm4PDjh3P
D2UD0WD0PDah6XD0WD0PDch3PDWP6PDWa3XD0PDch6PDjm4PDeh6WD0PDXk2QD[U3PDiS6QDSe3XD0UD0WD0QDTe3XD0PDYk
2QDUe3PDam2TD1QDVe3QDWe3TD1QDXe3PDZk2QDUe3TD6WD0QDiS1PDi4XD0PDZk2QDYe3QDZe3TD1QD[e3QD\e3QDX5QD]e
3QD^e3PDYP6QD_e3TD2QD`e3UD0PDRn4QDRAS@0QDae3PD4PDYk2QDbe3PDa7TD3PDfm4TD2QDX5PDXk2QDce3PDam2QDde3
PDad3TD2QDee3QDfe3PDYP6QDge3SD0QDhe3UD0PDam2QDie3SD0PDhh2PDam2PDlc2TD6QDje3PDYk2QDke3QDZ4TD5QDle
3PDXk2QDl=QDme3S@0QDne3QDoe3TD3QDPf3PDZk2QDY4TD4WD0QDQf3XD0PDam2Q@d4QDRf3QDSf3PDYk2WD0QDTf3XD0PD
Xk2QDUf3TD5WD0QDVf3XD0SD0QDWf3QDXf3UD0WD0QDWf3XD0SD0QDYf3QDZf3PDam2TD1PDch6QD[f3QD\f3QD]f3SD0PD4
WD0QD^f3XD0PD2PDYk2QD_f3TD4WD0QD`f3XD0PDeh3PDXk2QDaf3QDbf3TD4WD0QD`f3XD0PDYk2QDcf3TD4WD0QDdf3TD1
QDef3XD0PDeh3PDXk2QDaf3QDcf3TD4WD0QDdf3TD1QDef3XD0PDYk2Q`1b4WD0PDeW6QDff3XD0PDYk2WD0PDeW6SD0XD0Q
Dgf3PDYk2WD0QDke3QDZ4TD5XD0QDhf3PDYk2QDif3TD4WD0QDU`1TD4QDjf3XD0PDZk2QDk>TD3WD0QDkf3XD0PD[k2QDlf
3QDmf3TD2WD0QDnf3XD0PDYk2WD0PDeW6QD[4TD4XD0QDof3PDYk2QDPg3QDmf3TD1WD0QDQg3PDkm4XD0WD0QDRg3PDem4P
DYP6QDSg3XD0WD0QDTg3PDkT6QDUg3XD0PDZk2QDVg3TD4WD0QDWg3XD0PDZk2WD0QDXg3XD0QDYg3TD6PD_7WD0QDZg3XD0
PDih2SD0QD[g3TD6PD2UD0WD0QD\g3PDam2TD1QD]g3XD0QD^g3QD`X3PDjh3QD_g3UD0PDhh2PDam2WD0QD`g3XD0PDYk2Q
Dag3TD5WD0QDbg3XD0QDcg3QDdg3TD3QDeg3PDXk2QDfg3WD0QDgg3XD0PDXk2QDhg3QDig3TD1PDhm4PDXk2QDjg3QDkg3Q
Dlg3TD2QDmg3QDng3TD1QDog3PDYP6QDPh3QDQh3PDd7PDmZ5PDRn4QDRh3P@kT6PDm:QDSh3PD`7PDYV3PDgh3QDTh3TD6P
D4PDfk3QDUh3PDlW2QDVh3QDWh3TD4WD0QDXh3XD0PD`7PDYV3QDYh3PDam2QDZh3TD1WD0QD[h3XD0QD\h3QD]h3PDa7PDa
m2QD^h3UD0QD_h3QD`h3TD8PD4PDim4WD0QDah3XD0QDbh3UD0QDh2TD6PD4PDim4WD0QDh2XD0UD0QDh2QDch3TD8WD0QD^
n1`DQh2`Dn;`Dlc2`Dog2`DQe2XD0QDdh3UD0QDh2PDam2SD0QDeh3TD3WD0PDim4XD0QDfh3PDYk2QDgh3TD8WD0PDim4XD
0QDhh3UD0QDh2TD<QD^n1WD0QDih3XD0QDjh3UD0QDkh3TD<WD0QDlh3XD0QDkh3`DTm4QDmh3UD0QDkh3TD<WD0QDlh3XD0
QDh2QDnh3UD0`D[k2`DSn4`DSd3`Dom4`Dnm4`D\k2QDkh3TD<WD0PD4XD0QDk2`DTm4QDoh3UD0QDh2TD5QDo4WD0PDim4X
D0QDPi3S@0QDo4QDkh3TD<QD^n1WD0QDQi3XD0`DWR:QDkh3TD<QD^n1WD0PDXk2XD0`DWR:`Dam2`Dem2`Ddm2`Dak2`DZ]
6`Dbm2`Dcm2`DYV3QDRi3TD<WD0PDim4XD0QDSi3QDRi3TD<WD0PDim4XD0PDXk2`Dam2`Dem2`Ddm2`Dak2`DZ]6`Dbm2`D
cm2`DYV3WD0PD2QDTi3XD0UD0QDUi3TD5WD0QDVi3QD^n1QDVi3XD0PDZS:QDWi3QDXi3`EcQ2`EdQ2`Ekm4WD0QDYi3XD0`
Dah3QDVNTD3QDb^2QDj2TD1QDi2QDY4TD3QDi2TD2QDj2QDX5`EiS6`EZP6QDZi3`DSn4`DQd9PDjh3QD[i3PDXk2QDY4TD2
PDfd9PDfm4`Ehj:`EYV3`EoV3`EeQ:`Ecl2`EX8`EZ8`EQZ3`EPZ3PDfd9`DPZ3PDYk2WD0PDT7XD0PDhk4TD4QD\i3PDmh3
QD]i3Qd1b4QD[5QD[5QD^i3QD_i3WD0QD`i3XD0QDai3QDh2TD1WD0QDi2XD0TD2QDbi3QDci3QDdi3QDi2QDY4TD1QDj2QD
h2TD1QFi2R@0TD2QDj2QDh2TD2QDi2TD1QDX5PDXk2QD[4PDam2PD`=QDei3TD2WD0QDi2XD0PDXk2QD[4PDam2QDfi3PDad
3TD1WD0QDi2XD0PDYk2QDgi3PDam2QDhi3TD3WD0QFi2XD0WD0QDii3XD0TD3QDi2PDXk2QD[U3QFji3R@0WD0QDki3XD0QD
li3QDdi3TD2WD0QDVNXD0TD3PDah3PD^k2QDY4TD4WD0QDmi3XD0PD]k2QDi2TD2QDni3TD3QDoi3QDPj3TD6WD0QDQj3XD0
WD0QDRj3XD0TD3QDSj3PDYk2QDTj3TD3QDi2QDdi3QDdFQDoc3TD1WD0QDUj3XD0QDdi3QDVj3TD4WD0QDWj3XD0PD^k2WD0
QDXj3TD3QDYj3XD0WD0QDZj3XD0QD[j3QD\j3PDeg<PDRCaD]j3YD3PDRh<QD^j3QD_j3PDQ7QD`j3QDaj3PD]]3QDbj3PDj
`2PDki4QDcj3QDdj3QDej3QDfj3PDZg3QDgj3PDh`5QDhj3QDij3PDeR6QDjj3QDkj3PD`k2PDni<QDlj3PDSl4QDmj3QDnj
3PDh]<PDRj<QDoj3QDPk3PDbh2PDdm4PDV5PDjV3QDQk3QDRk3PDik4QDSk3PDeP2PDig6PDRj;QDTk3PDSc5PDgl4PDc=PD
Wj<PDXi4QDUk3QDVk3YD3TD<YD3TD<YD3QDWk3QDXk3QDYk3QDZk3QD[k3QD\k3PDii<PDSj<PDbh2PDdm4PDak<PDZk2QD]
k3PDZk2QDk>TD2QD^k3PDSn4PDam2QD_k3QD`k3PDdh3PDdm4QDak3PDYk2QDbk3PDch3PDWP6PDWa3QDck3TD4QDXa1PDcm
4PD[P6QDdk3QDek3QDfk3PDYk2QDgk3RD0SD0PDiS6QDhk3QDik3Q@W4QDjk3PDfm4PDad3RD0VD0QDkk3QDlk3QDmk3PDXk
2PDY1QDnk3PDYP6QDok3WD0QDPl3QDQl3XD0`DQk3`DRk3`D_:`DOWD0QDPl3P@dm4Q@Rl3QDn6XD0`D^k2`DQk3`DRk3`D_
:`DOQDSl3WD0QDTl3XD0WD0PDWP6QDUl3P@dm4QDn6XD0`DQk3`DRk3`D_:`DOWD0QDVl3XD0QDWl3QDXl3WD0QDYl3QDW4X
D0`Dmk<`Dom4`Dnm4`D_V2`DZ\3`DbX3`DS\3PDlT6PDdm4WD0QDZl3XD0`D^k2`DQk3`DRk3`D_:`DOWD0QD[l3PDdm4QD\
l3XD0QD]l3WD0QD^l3PDWP6SD0XD0WD0PDXP6QDQg1XD0`DYe2`D]g6`D]a2UD0WD0PDWd3XD0`Ddm4`DZ\3`DbX3`DS\3`D
X\3`Dnk<`Dok<`DU\3`DV\3`DjY3SD0`DQk3`DRk3`D_:`DO`DX1QD_l3WD0PDWd3XD0`Ddm4`DZ\3`DbX3`DS\3`DX\3SD0
PDHPDZa2PDdm4QD`l3WD0QDal3aDW4SD0XD0QDbl3WD0QDcl3PDRn4QDdl3XD0VD0WD0QDcl3PDRn4QDdl3XD0PD1WD0QDel
3PDkm4XD0WD0PDZf5QDkCTD1QDfl3XD0WD0PDZf5PDYP6QDgl3XD0SD0PD]e3PDkm4QDhl3PDWP6QDbZ1QDil3PDYP6PDki3
QDjl3PDdm4PDYP6PDbb3PDeW6PDdm4QDbAPDYP6QDkl3QDll3PDkT6PDmh3PDPo4PD_V2PDPo4PDQn4PDgm4PDim4PD[W2QD
ml3QDnl3QDol3QD]<PDWP6QDPm3PDbb3PDim4QDo5PDnh3PDim4PDnh3PDbd3PDim4PDbd3PDch3PDim4PDch3PDW\3PDom4
PDWP6QDQm3QDRm3QDSm3PDWP6QDTm3PDmh3QDUm3PDYP6QDVm3PDik<QDWm3QDXm3QDYm3QDTc2PDWl<PDXl<PDem4QDZm3P
DUS2QD[m3PDWP6QD\m3QD]m3QD^m3PDTU6QD_m3PDUW6QD`m3QDam3PDdm4PDWP6Q`1b4WD0QDbm3QDcm3XD0PDdm4PDWP6P
D]X3QDdm3PDdm4PDmh3QDem3aDW4PDih3QDem3PDUW6QDfm3QDU6QDgm3QDhm3QDim3PDjh3QDjm3PDjh3PDWP6QDkm3QDlm
3QDmm3PDWd3QDo4PDbW6QDo4WD0QDnm3QDom3XD0PD_V2PDim4PD_V2PD`V2PDim4PD`V2QDPn3PDmh3WD0QDQn3QDW4XD0`
Dmk<`Dom4`Dnm4`D_V2WD0QDYl3QDRn3QDSn3XD0PDRn4QDfm3PDRn4PDWP6PDQ^<QDTn3PDQn4QDUn3QDVn3QDUn3PDcm4Q
DWn3WD0PDQd9XD0QDXn3QDYn3QDZn3`DUm<`DXn2QDZ4PD\Z;PDZk2QD[n3PDZk2QD\n3TD3QD]n3QD^n3PDlm5P@Zk2PDjh
3PDlm5PDZk2QD_n3PDYk2QDkHQD`n3S@0QDan3UD0WD0PDZk2PDjh3XD0SD0UD0WD0PDYk2PDad3XD0SD0UD0WD0QDbn3QDc
n3XD0PD4WD0QDdn3QDXf3XD0VD0UD0WD0PDVi2TD3QDen3XD0UD0WD0QD\g3QDfn3TD1QDgn3XD0WD0QD\g3QDfn3TD1QDhn
3XD0QDin3UD0WD0PDn<QDic3TD1QDjn3XD0UD0WD0PDXk2PDSn4QDkn3XD0UD0WD0QDln3PDam2TD1QDmn3XD0UD0WD0QDnn
3TD2PDjh3XD0PDcb:PDYk2QDon3PD`7PDYV3PDjh3UD0WD0PDhh2PDYV3PD_7QDPo3XD0UD0WD0QDRm2QDQo3TD1QDRo3XD0
PDl<PDam2PDch6UD0WD0QDSo3QDTo3TD1QDUo3XD0QDl2TD1WD0QDQ3XD0VD0QDl2TD1WD0QDQ3XD0QDVo3WD0QDQ3XD0QFl
2TD1QDWo3QDl2QDY4TD1WD0QDXo3QDZ`2XD0`D[P6QDYo3TD1WD0QDZo3PD\m<XD0WD0QD[o3XD0QFl2WD0PDkm4QD\o3XD0
QF]o3TD1WD0PDS1PDkm4QD\o3XD0WD0PD^4QD^o3XD0WD0PDdo2QD_o3XD0WD0PDmS5QD_o3XD0PDem4`DUd4`Ddd4`Dbm<`
Did4QD`o3PDWP6WD0QDao3QDbo3XD0WD0QDR3XD0`Dim4`DR[6`D`i3`Dai3`D`U6WD0QDco3XD0`Dg4`Db`2`DdS3`Dem<`
DRS3`DRb3WD0QDdo3TD2P@`h3PDeh3PDSj3PD^a4XD0WD0QDeo3QDfo3XD0WD0PD`m3PDQ^4XD0VD0WD0PD`m3PDQ^4XD0PD
1WD0QDgo3P@`h3XD0QDho3TD1QDo2WD0QDio3P@i4XD0QDjo3TD2QDko3WD0QDlo3P@i4QDmo3XD0QDno3TD1QDoo3WD0QDP
P4QDQP4XD0QDRP4WD0QDSP4PDch3XD0QDTP4TD2QDo2`DRn2`DlX4WD0QDUP4PDVU:XD0WD0QDVP4PDbh3XD0`DYi3`Del2`
DZP6WD0QDWP4TD2PDka5TD1QDXP4XD0WD0QDYP4PDmk3XD0Q@ZP4TD1QD[P4WD0QD\P4QDlf2P@dm4P@ck3Q@]P4QD^P4XD0
WD0QD_P4PD`h3XD0S@0QD`P4`DlX3`DUd:WD0QDaP4PDYP6QDbP4XD0WD0QDcP4QDdP4PD`h3QDeP4XD0WD0PDVS4PDeh3PD
YP6QDfP4XD0WD0PDfh3PDdm4TD1QDgP4PD`o<XD0WD0QDhP4XD0QFn2TD1WD0QDiP4XD0VD0QFn2TD1WD0QDiP4XD0QDjP4Q
Fn2TD1WD0QDkP4QDh8XD0VD0`DYP6QFn2TD1WD0QDkP4QDh8XD0QDlP4`DYP6QFn2TD1WD0QDmP4QDnP4XD0VD0QFn2TD1WD
0QDmP4QDnP4XD0QDoP4WD0QDPQ4QDQQ4QDRQ4PDWR:PDkm4XD0WD0QDSQ4TD3PDjS6PDYP6PDUS2PDSh3XD0WD0QDSQ4TD3P
Dah3PDYP6PDY4XD0`Dfm3WD0QDTQ4PDeh3PDYP6PDV_4XD0WD0QDUQ4QDa4PDTV6PDdm4XD0WD0QDR?TD3PDkm4QDVQ4XD0Q
Dn2TD1WD0QDWQ4PDYP6PDdS6PDRS6XD0WD0QDXQ4PDYP6QDYQ4XD0WD0QDZQ4P@i4XD0Q@[Q4TD1QDP3WD0QD\Q4QD]Q4XD0
QD^Q4WD0QD_Q4QD`Q4XD0PDYP6TD1QDP3WD0QDaQ4PDi4PDhm4XD0WD0QDbQ4QDcQ4QDZn2XD0QDdQ4WD0QDeQ4S@0S@0PDb
h3XD0WD0QDfQ4PDdh3PDch3XD0WD0QDgQ4PDch3XD0QDhQ4TD1QDiQ4QDjQ4TD2WD0QDkQ4QDlQ4`DYP6`DS4`DeB`D_Q=`D
]c3`D`Q=`Dn`6YD2XD0QDmQ4TD2WD0QDnQ4Q@oQ4QDlQ4Q@X@QDPR4XD0WD0QDQR4PDch3XD0PDYP6`DY4SD0VD0WD0QDQR4
PDch3XD0PDYP6`DY4SD0PD1WD0QDQR4PDch3XD0SD0VD0WD0QDQR4PDch3XD0SD0PD1WD0QDRR4QDSR4TD1QDTR4XD0WD0QD
UR4TD3PDZ9PDeh3QDkCQDVR4XD0WD0QDWR4PDi4PDfm4XD0QDXR4WD0QDYR4QDZR4TD1QD[R4PD`c;XD0WD0QD\R4PDi4PDc
m4XD0`D^V4`Dma;`Dk]2WD0QD]R4QD^R4PDah3XD0WD0QD_R4TD2PDYP6TD1QD`R4QDmEXD0QDaR4WD0QDbR4PDYP6TD1QDc
R4XD0WD0QDdR4QDeR4QDfR4XD0WD0PDXY;PDjR=XD0WD0PDR3PDXn3XD0QDgR4WD0QDhR4QDiR4PDem4XD0WD0QDjR4P@ch3
P@YP6QDkR4XD0QDT3Q@b4WD0QDS3XD0`Dme2WD0QDlR4XD0QDU3TD2WD0PDV^9XD0QDmR4QDU3TD3WD0QDnR4P@bd3XD0QDo
R4WD0QDPS4XD0WD0QDUW1QDQS4TD2QDRS4XD0WD0QDX:QDX@QDSS4QDTS4XD0WD0QDUS4TD2PD_k3XD0WD0PD^S=XD0WD0QD
VS4XD0WD0QDWS4QD]_3XD0Q@XS4TD1QDYS4WD0QDZS4QD[S4XD0WD0QD\S4QDZ;XD0`DWP6`DS1`Dfk3WD0QD]S4Q@^S4TD1
QDZ;QD_S4TD1QD`S4XD0WD0QDaS4PDch3QDbS4XD0WD0QDcS4QDdS4XD0WD0QDeS4PDjm4QDfS4QDgS4XD0WD0QDhS4XD0TD
5QDiS4TD4PDch3QDa4WD0QDjS4XD0WD0QDkS4PDYP6QDlS4QDmS4XD0WD0QDnS4PD`h3XD0`DYP6`DZ3`DRS4WD0QDoS4PD`
h3XD0QDPT4QDQT4WD0QDRT4XD0QDST4TD2QDTT4WD0QDUT4XD0WD0QDVT4PDYP6PDb;XD0WD0QDWT4PDYP6QDXT4XD0WD0QD
YT4Q@ZT4XD0WD0QD[T4PDWP6PDdk3PD_i3XD0WD0QDQk2PDYP6QD\T4XD0WD0QD]T4QDe]2QD^T4QDZh1XD0WD0QD_T4QDa4
QD`T4XD0WD0PDXV=PDYP6QDaT4QDbT4XD0WD0QD[_2PD\=QD]Q4XD0WD0QD_>PD[b9PDdm4XD0QDcT4QDW4Y@0WD0QDdT4XD
0QDeT4TD4WD0QDfT4XD0VD0QDeT4TD4WD0QDfT4XD0QDgT4UD0WD0QDV3XD0QDhT4PD4WD0QDV3XD0PD4UD0WD0QDiT4QDV3
XD0PD4UD0WD0PDkm4QDa4QDjT4XD0`Db`3`Dc`3WD0PDkm4QDa4QDkT4QDlT4XD0WD0QD_m2QDmT4QDnT4XD0`DYP6WD0QD_
m2QDfa3QDoT4QDPU4XD0QDQU4WD0QDRU4Q@SU4QDTU4XD0VD0WD0QDRU4Q@SU4QDTU4XD0QDiW1WD0QDUU4PDmm4PDYP6PDl
1XD0WD0QDVU4PDQd9XD0WD0PDkm4PD_7PD^j2XD0`DRh2WD0QDWU4P@kT6PDfV=XD0WD0PDeh3QDa4QDXU4XD0VD0WD0PDeh
3QDa4QDXU4XD0QDYU4WD0QDZU4QD[U4Q@a4QD\U4XD0WD0PDcm4PD_W6XD0aDW4`DQU6`DRn4`DlT6`DWP6`Dg\3`Dii3`Dj
i3`Dkd3`Dld3`Dhh3`Dgh3aDY4`Dem4WD0PDcm4QDcb1XD0aDW4VD0WD0PDcm4QDcb1XD0aDW4QD]U4WD0PDSn4QD^U4QD_U
4XD0QD`U4WD0PDem4PDkT6QDdJXD0TD4PD4WD0PDdm4PDkT6QDaU4XD0WD0PDWg9PD\k2XD0WD0PDoU6PDRn4QDbU4QDoc3X
D0WD0PDem4PDXk2QDbU4QDoc3XD0PDUP;WD0PDaj2PDQn4PDYR:XD0WD0PDkT6QDcU4PD]]9XD0QDdU4TD1WD0QDeU4XD0YD
1QDdU4TD1WD0QDeU4XD0QDfU4WD0QDgU4QDhU4XD0PDkm4WD0PDiV=XD0YD1WD0PDiV=XD0QDiU4WD0PDcm4PDUS2PDlW2XD
0WD0QDjU4PDbb3XD0VD0WD0QDjU4PDbb3XD0QDkU4WD0QDlU4QDjZ1QDmU4XD0WD0QDnU4TD2PDbn4XD0SD0WD0QDoU4TD1Q
DPV4XD0TD3QDQV4QDRV4TD3WD0QDoU4QDSV4XD0QDTV4WD0QDUV4QDVV4QDWV4XD0`Dm:`DQQ;`Di;`DWU6`DXb2`Dog2`D[
o4`DPo5QDY4WD0QDkQ1PDjh3PDkm4XD0SD0WD0QDXV4Q@YV4QDZV4XD0WD0PDQU6QD[V4QD\V4XD0WD0QD]V4PDdm4QD^V4X
D0PDlS2WD0QD_V4PDQn4QD`V4SD0XD0VD0WD0QD_V4PDQn4QD`V4SD0XD0QDaV4WD0QDbe2QDbV4P@4QDcV4QDdV4XD0SD0W
D0QDeV4PDXk2QDfV4QDgV4XD0WD0QD_P1PD_i3PDgQ:XD0WD0QDQo1SD0PDQn4QDhV4XD0WD0QDiV4QDbe2P@Zf5QDjV4XD0
WD0QDYl3QDkV4XD0VD0WD0QDYl3QDkV4XD0QDiW1WD0QD`LPDPe3QDlV4XD0VD0WD0QD`LPDPe3QDlV4XD0QDmV4WD0PDYP6
QDnV4QDY4XD0QDoV4`EXk2`Egh3`E^k2`E]k2`EYk2WD0QDP[3QDPW4XD0QFQW4PDam2WD0QDRW4QDSW4XD0TD3QDTW4PDam
2WD0QDUW4PDkm4QDSW4XD0TD3QDTW4WD0QDVW4Q@nY1PDkm4QDWW4XD0VD0WD0QDVW4Q@nY1PDkm4QDWW4XD0QDXW4WD0QDY
W4Q@nY1PDkm4QDWW4XD0VD0WD0QDYW4Q@nY1PDkm4QDWW4XD0QDXW4QDZW4TD1WD0QD[W4XD0QD\W4Q@`4TD2QD]W4WD0PDY
P6PDW\:XD0VD0WD0PDYP6PDW\:XD0QD^W4WD0PDdm4QD_W4QD`W4XD0VD0WD0PDdm4QD_W4QD`W4XD0QDiW1QDaW4Y@0WD0Q
DbW4QDcW4XD0VD0QDaW4Y@0WD0QDbW4QDcW4XD0QDdW4WD0QDeW4QDfW4XD0VD0WD0QDeW4QDfW4XD0QDgW4WD0PDRU6PDmh
3SD0XD0WD0QD]<PDQMQDhW4XD0WD0QDiW4XD0`D=TD4QDjW4TD2QDkW4QFlW4TD1WD0QDmW4PDeh3XD0VD0QFlW4TD1WD0QD
mW4PDeh3XD0QDnW4QFoW4TD2WD0QDPX4TD1PDah3QDQX4QDRX4XD0QDSX4TD2WD0QDTX4QDUX4XD0`DYP6`DYi3`Del2`DZP
6WD0QDVX4P@ah3PDfW=XD0WD0QDWX4QDa4QDXX4XD0WD0QDb]1PDdm4PD\X3XD0WD0QDb]1PDjS6QDa4PDbn4XD0WD0QDYX4
QDa4QDZX4XD0WD0QD_>QD[X4XD0WD0QD_>PDWP6PDjW=XD0WD0QD\X4QD]X4XD0WD0QD^X4XD0VD0WD0QD^X4XD0QD_X4UD0
WD0PD^2SD0XD0TD9PD4TD6QDZZ3UD0WD0PD^2SD0XD0`@d7TD9PD4TD6QD`X4WD0QDaX4P@jh3QDbX4YD1XD0`D^P2`D_Q2`
Dog6`D\P2WD0QDcX4P@jh3PDo7QDdX4XD0`Dmk<`D`U<`Dbh1`DX[1`DRk1aDW4`DWP6`DXP6`DWe2`Dme2`DY2`Dcd3`Ded
3`DWe3`DXe3`Deh3`Dcm4`Dch3`DoV4`DQd9WD0QDcX4P@jh3PDo7PDd7QDeX4TD2QDfX4XD0WD0QDgX4PDo7YD1XD0WD0QD
gX4PDo7QDhX4XD0WD0QDiX4PDem4XD0Q@_4QDjX4WD0QDkX4P@`h3PDRn4XD0WD0PDih3QDlX4XD0QDmX4WD0QDnX4XD0`Dk
m4SD0WD0PDeh3PDkT6PDfT6XD0PD`a2WD0PDeh3PD`a2QDoX4XD0WD0QDPY4PDeh3QDkCS@0PDga:XD0QDoJTD3WD0QDQY4P
@ah3PDkm4XD0`D=WD0PDoU6QDY4QDdJXD0SD0WD0QDRY4XD0QDSY4QDY4WD0QDTY4QDUY4PDYP6QDVY4XD0QDWY4TD1WD0QD
XY4Q@\[2XD0QDYY4WD0PDSn4QD_m2QDfa3PDo=XD0QDZY4WD0QDT^1S@0QD[Y4PDdm4XD0SD0WD0QDT^1S@0QD\Y4PDdm4QD
]Y4XD0WD0QD^Y4QD_Y4PDfX3XD0QD`Y4QDY4Q@aY4TD1WD0QDX3XD0`Dch3`DgBQD`Y4WD0QDbY4TD1QDX3XD0WD0QD[Y1PD
WP6QDcY4QDdY4XD0WD0QDeY4PD^o9PDem4XD0QDfY4QDgY4QDY4WD0QDhY4QD`Q3QD_4TD3QDiY4XD0WD0QDjY4QDkY4PDYP
6TD2QDlY4XD0QDmY4WD0QDnY4PDZf5aDW4aDY4`DU9`Di;`Dk=`DR8`D^;`Do9`DmR6`DQS6`D[o4`DVb2`Dk7SD0XD0QFmY
4TD2WD0QDZ3XD0QDoY4QFmY4TD2WD0QDPZ4QDQ[2XD0WD0PDf;QDQZ4PDoQ2XD0YD2WD0PDf;PDXh3XD0WD0PDjh3QDRZ4SD
0XD0WD0PDkm4PDlc2PDYP6PD_W6XD0WD0PDkm4PD`1PDYV3QDSZ4XD0WD0QDTZ4QDRU4QDTU4XD0UD0WD0PDem4QDUZ4TD2Q
D[3XD0PD4QDVZ4UD0WD0PDem4QDUZ4TD2QD[3QDWZ4P@WP6QDXZ4TD2XD0PD4QDVZ4PD4WD0PDem4QDX@TD2QD[3XD0VD0PD
4WD0PDem4QDX@TD2QD[3XD0PD1QDYZ4WD0PDem4QDRATD3QD[3XD0VD0QDYZ4WD0PDem4QDRATD3QD[3XD0QDiW1WD0QDZZ4
QD[Z4XD0VD0WD0QDZZ4QD[Z4XD0QDiW1UD0WD0PDli3XD0QF\Z4UD0WD0PDli3XD0QDkCTD2QD]Z4QD^Z4TD3WD0QD_Z4XD0
P@em4QD\GWD0QD`Z4TD1QDaZ4QDbZ4XD0`DYP6`Deh3`DjY3WD0QD_P1QDdGPDad3XD0WD0QDcZ4QDdZ4Q@eZ4QDfZ4XD0QD
gZ4QFhZ4TD1WD0QDiZ4TD4XD0QDY3PDPl3WD0QDjZ4QDkZ4TD3QDY3PDPl3XD0QDlZ4TD1WD0QDmZ4QDZ;XD0QFnZ4TD3QDn
g2WD0PDYV3QDoZ4QFP[4S@0QFQ[4PDkm4XD0QDR[4WD0PDYV3PDb7PDS1PDkm4XD0QFS[4WD0QDT[4QDU[4QDV[4XD0QDW[4
WD0PDHPD_i3QDU[4QDV[4XD0QDW[4QDX[4TD2WD0QDY[4Q@Z[4XD0QD\>QD[[4QD\[4TD1WD0QDZ4QD][4XD0PDgh3WD0QD_
>P@`h3QDa4QD^[4P@`h3XD0WD0QD_[4QD`[4PDkm4XD0SD0QDa5QDa[4QDa5QDX5QDb4QDX5QDX5QDb[4Q`1b4QD]S3QD^5P
Dim4Q`1b4QDX5WD0QDc[4YE5YD1XD0`Dgm4QDd[4TD1QDY4Q`1b4aDW4`D`X3`Ded3`Dme2`DS1`Dfk3`D^Y=`Ded;`D_Y=`
DWg3`DZR:`D[e2`Dkd2`D`i3`DjW2`DkT6`Dd5`De5`DPa4`Dc=`DkV3`D`Y=`Dk_3`DaY=`Dmm2`DXi2`D`k2`Dbk2WD0SD
0YD5XD0VD0QDd[4TD1QDY4Q`1b4aDW4`D`X3`Ded3`Dme2`DS1`Dfk3`D^Y=`Ded;`D_Y=`DWg3`DZR:`D[e2`Dkd2`D`i3`
DjW2`DkT6`Dd5`De5`DPa4`Dc=`DkV3`D`Y=`Dk_3`DaY=`Dmm2`DXi2`D`k2`Dbk2WD0SD0YD5XD0QDnZ1WD0QDYV1YD1XD
0VD0WD0QDYV1YD1XD0QDTU2QDe[4PDge2`Ddm4`DR3QDo4QDf[4QDg[4PDge2QDh[4QDi[4QDj[4QDk[4QDl[4QDm[4PDa8P
Ddm4PDYP6PD]c;PDih3PDih3PDaW2PDdm4PDYP6PDY4PDYR:QDn[4PDkc2PDUS2PDf_;PDbh3PDP9PD[U:PD\g:PDe6PDUU5
QDo[4QDP\4PDd8PDjm4PDe:PDWl<PDiY=PDR1PD`h3PDg\3QDQ\4PDkY=PDc6PDj9PDdh3PDTb3QDR\4PDfm4Q`1b4Q@S\4W
D0QDT\4XD0PD[U:QDU\4PDhKQDV\4PDi6QDW\4PDe>PDkY4PDXj1PDbT:PDak3PDPZ=PDa_9PDTT6PDck3PDch3PDk_9QDX\
4PDla5PDhW=PDbk2QDY\4PDRZ=PDij2PD[MPD]<PDeW6QDZ\4QD[\4QD\\4QD]\4QD^\4QDYV1QD_\4PDed;QD`\4QDa\4PD
QR2PDQa5PD`h3PDah3PDkm4PDod;PDd<PDfh3PD^a5PDQn4PD_\:PDaa5PDim4SD0PDjh3Q@_4Q`1b4WD0QDVJXD0WD0QDb\
4PDYP6TD1QDc\4XD0QDd\4PD6Q@X@WD0QD_5XD0QDd\4PD6WD0Q`1b4QDVJXD0VD0QDd\4PD6WD0Q`1b4QDVJXD0QDe\4QDY
4QDX@Q`1b4WD0QDf\4aDa3aDW4`DnR:SD0XD0VD0QDY4QDX@Q`1b4WD0QDf\4aDa3aDW4`DnR:SD0XD0QDg\4QDh\4WD0QDi
\4P@hh2TD1QDj\4XD0QDk\4WD0QDl\4XD0QDm\4WD0QDn\4PDnh3XD0VD0WD0QDn\4PDnh3XD0QDTP3QDo\4QDX@Q`1b4WD0
QDVJaDa3aDW4SD0XD0`Ddm4`Dhm4WD0QDP]4XD0TD2QDQ]4QDY4Q`1b4WD0QD^5QDTZ4Q`1b4QD]IXD0aDa3QDY4QDkCWD0Q
Di^3XD0QDR]4VD0QDY4QDkCWD0QDi^3XD0QDR]4QDS]4PDYP6WD0QDT]4SD0XD0TD1QDU]4TD1QDV]4WD0QDW]4PDkm4PDdY
;XD0WD0PDXP6PD_g<PDmV3XD0WD0PDQU6SD0PDTa3XD0QDY4WD0QDX@Q`1b4QDX]4PDdm4XD0SD0WD0QDY]4QDZ]4XD0`DmY
3QD[]4WD0QDV_1QD\]4XD0WD0QD]]4QD^]4TD1QD_]4XD0QDY4PDWP6WD0QD`]4SD0XD0QDa]4TD1WD0QDb]4XD0UD0QDc]4
QDY4Q`1b4WD0QD^5XD0`D]4`Dl2VD0UD0QDc]4QDY4Q`1b4WD0QD^5XD0`D]4`Dl2QDd]4UD0QDe]4QDY4Q`1b4WD0QDf]4X
D0VD0UD0QDe]4QDY4Q`1b4WD0QDf]4XD0PD1QDg]4TD1QDY4TD1QDh]4P@_W6WD0QDi]4XD0WD0QDj]4P@dm4PDYP6QDk]4X
D0WD0QDl]4TD1Q@m]4QDn]4QDo]4XD0WD0QDZ4P@oU6PDWP6S@0PDRS6PDfm4XD0WD0PDch3PDSMPDdm4QDP^4XD0WD0PDQ[
=QDQ^4QDR^4QDS^4QDT^4QDU^4XD0WD0QDV^4QDW^4XD0VD0WD0QDV^4QDW^4XD0QDX^4QDY^4WD0QDZ^4QD[^4XD0WD0PDR
n4QD\^4PDRn4QD]^4XD0WD0QDST3Q@^^4PDXk2QD_^4TD2XD0VD0WD0QDST3Q@^^4PDXk2QD_^4TD2XD0QD`^4WD0QDSLQDa
^4QDb^4XD0WD0QDc^4PDkm4PD_7QDd^4XD0WD0QDe^4QDf^4QDg^4QDh^4XD0QDi^4Y@0WD0QDj^4XD0VD0QDi^4Y@0WD0QD
j^4XD0QDk^4QDl^4TD6QDY4Q`1b4WD0QDm^4XD0QDn^4TD4QDY4Q`1b4WD0QDo^4XD0`Ddm4`Dhm4QDP_4QDY4Q`1b4WD0QD
Q_4XD0QDX@Q`1b4WD0SD0XD0PDcQ2QDfc2QDR_4Q@Y4WD0QDS_4XD0QDX@Q`1b4WD0QDVJXD0QDT_4QDU_4QDY4Q`1b4WD0Q
DV_4XD0WD0QDW_4PDTW3XD0VD0WD0QDW_4PDTW3XD0QDX_4QDY_4WD0QDZ_4XD0PDaW;WD0PD`h3PDkm4PD`b3XD0QD[_4TD
2QDY4Q`1b4WD0QD\_4XD0aDW4`DQn4QD]_4PDdm4TD3QDY4Q`1b4WD0PDSj1XD0QD^_4PDdm4TD3QDY4Q`1b4aD]3aDW4iD1
iD2WD0SD0XD0VD0QD^_4PDdm4TD3QDY4Q`1b4aD]3aDW4iD1iD2WD0SD0XD0QD\W2QD__4TD4WD0PDZW6XD0QD`_4TD2WD0P
Dej:XD0WD0QDa_4P@jh3P@o7QDb_4QDj3XD0WD0QDc_4PDRn4QDVJXD0QDUEWD0QDd_4XD0VD0QDUEWD0QDd_4XD0QDe_4QD
f_4WD0PDf;PDah3XD0QDg_4WD0PD`\9XD0PDYP6WD0QDh_4PDdm4QDlMXD0QDi_4WD0PDf\9TD1QDj_4XD0QDk_4QDl_4WD0
`Dek3SD0QDm_4XD0VD0QDl_4WD0`Dek3SD0QDm_4XD0QD\W2QFn_4QDZ4Q@_4Q`1b4WD0QDo_4aDa3SD0XD0`Ddm4`Dem4`D
cm4QDP`4WD0QDQ`4XD0SD0WD0QDR`4TD1QDS`4XD0`ERn4YD1WD0QDT`4XD0VD0`ERn4YD1WD0QDT`4XD0QDU`4PDYV3QDY4
Q`1b4WD0QDV`4XD0QDW`4QDX`4WD0QDY`4QDZ`4XD0QDY4QDRASD0WD0QD[`4XD0`Dkb3WD0QDVJPDRn4QDRAXD0SD0QDRAW
D0QD\`4XD0QD]`4QD^`4WD0QD_`4XD0WD0PDTh2PD^j3XD0WD0QD``4TD1QDa`4XD0`DRn4QDY4P@jh3WD0QDb`4PDkm4XD0
SD0QDY4WD0QDc`4QDi^3XD0VD0QDY4WD0QDc`4QDi^3XD0QDd`4WD0PD^j2PDQd9XD0VD0WD0PD^j2PDQd9XD0QDiW1QDe`4
WD0QDf`4XD0QDg`4P@jh3P@o7WD0QDb_4QDh`4XD0QDY4WD0QDi`4PDkm4XD0SD0PDnh4PDTLQDj`4TD3QDY4Q`1b4WD0QDk
`4XD0WD0QDl`4XD0QDo4PDeP2PDem4PD_j6PDYP6QD^5PDmj3SD0QDm`4PDmj3QDo4QDY4Q@\4WD0PD]<XD0VD0QDo4QDY4Q
@\4WD0PD]<XD0QDn`4QD`LQ`1b4WD0QD^5XD0QDo`4QDPa4WD0Qd1b4QD^5XD0QDo4WD0QD^5XD0QDo4QDo4TD4QDY4WD0Q`
1b4QD^5XD0aDW4`DQn4QDo4TD3QDY4QDX@Q`1b4WD0QD^5XD0QDY4Q@_4QDc4WD0QD^5XD0WD0QDc4QD^5XD0SD0WD0QDQa4
QD^5XD0QDo4QDRa4TD2`Dh:WD0QD^5XD0QDo4TD2QDY4TD4PDim4WD0Q`1b4QD^5XD0VD0QDo4TD2QDY4TD4PDim4WD0Q`1b
4QD^5XD0QDiW1QDSa4TD2QDY4Q@Ta4Y@0aD]3aDW4iD1iD2aDo4aDg4bD0WD0SD0XD0VD0QDSa4TD2QDY4Q@Ta4Y@0aD]3aD
W4iD1iD2aDo4aDg4bD0WD0SD0XD0QDUa4QDVa4QDWa4Q@Xa4Y@0aD]3aDW4`D\P2`DRn4`Dkm4bD0WD0SD0XD0VD0QDVa4QD
Wa4Q@Xa4Y@0aD]3aDW4`D\P2`DRn4`Dkm4bD0WD0SD0XD0QDYa4QDX@Q@Za4aD]3aDW4aDg4WD0SD0XD0QD[a4`Ddm4`Df\=
`Dg\=QDY4YD0aD]3aDW4iD1iD2`DWP6`DXP6`DYP6WD0SD0XD0VD0QDY4YD0aD]3aDW4iD1iD2`DWP6`DXP6`DYP6WD0SD0X
D0QDd]4QD\a4Y@0QD]a4aD]3aDW4WD0SD0XD0VD0QD\a4Y@0QD]a4aD]3aDW4WD0SD0XD0QD^a4aDm3bD0WD0YD0XD0YD1QD
l=aDm3bD0WD0YD0XD0YD1aDm3bD0WD0YD0XD0aDm3bD0WD0YD0XD0VD0aDm3bD0WD0YD0XD0QD_a4aDm3bD0WD0YD0XD0YD2
QD`a4aDm3bD0WD0YD0XD0UD0SD0QDaa4TD1WD0QDba4XD0aDW4UD0QDaa4TD1WD0QDba4XD0aDW4UD0SD0QDca4TD1WD0QDd
a4TD2XD0QDea4UD0QDca4TD1WD0QDda4TD2XD0QDea4QDfa4Y@0WD0QDo3XD0aDW4`D`h3`Ddh3`Dai3`D`i3`Dbi3`Dci3`
Ddi3`Dei3`DoT6UD0QDQ4Q@W4Q`1b4P@h\=`D_n1`Dbj1`Di5`Dcj1`Dg6`Dd>WD0Q`1b4QDga4XD0VD0UD0QDQ4Q@W4Q`1b
4P@h\=`D_n1`Dbj1`Di5`Dcj1`Dg6`Dd>WD0Q`1b4QDga4XD0QDha4UD0QDQ4Q@W4TD3PD4Q`1b4WD0QDia4XD0VD0UD0QDQ
4Q@W4TD3PD4Q`1b4WD0QDia4XD0QDja4UD0QDQ4Q@W4Y@0WD0QDka4XD0WD0QDRS3XD0VD0WD0QDRS3XD0PD1QDla4QDY4Q`
1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0VD0QDla4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4a
Da3aDR4WD0SD0XD0QDma4QDla4QDY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0QDna4QD]IQDla4Q
DY4Q`1b4aD]3aDW4iD1iD2aDo4aDg4bD0aDS4aDa3aDR4WD0SD0XD0QDna4YD0QDoa4WD0Q@Pb4PDmh3SD0XD0`Ddm4WD0PD
mh3SD0QDjP1XD0QDY4WD0QDQb4SD0XD0VD0QDY4WD0QDQb4SD0XD0QERb4WD0QDSb4QDTb4XD0WD0QDUb4Q@b4QDVb4XD0QF
Yb2QDWb4TD2WD0QDXb4XD0QDYb4TD2WD0QDZb4XD0`DRn4`DP;QDY4Q`1b4QD[b4WD0QD\b4XD0PDjT6QD]b4PDgT6SD0PDc
f3PDd3QD^b4TD2WD0QD_b4XD0PDnW6VD0PDnW6QD\W2QDUCS@0S@0WD0QD^5XD0QD`b4`ERn4`EcQ2`EdQ2`EPh:`EX8`Ejh
3`E`]=WD0PDT7XD0VD0WD0QDab4XD0VD0QDl=Q@d4WD0QD\5Q`1b4QDbb4XD0QD[5`DRn4`Do<`DP;WD0QDcb4QD\5XD0QD\
4Q`1b4QDdb4Q@\5PDjh3QD\5QDdb4QDlMQDeb4TD3WD0QDfb4XD0PDmh3QDgb4PDmh3QDhb4QDib4PDmh3QDjb4QDY4QDX@Q
`1b4aD\3aDa3aDo4aDc3aDT5aDW4aD]3aDg4aDS4aD^5bD0iD1iD2WD0SD0XD0VD0QDjb4QDY4QDX@Q`1b4aD\3aDa3aDo4a
Dc3aDT5aDW4aD]3aDg4aDS4aD^5bD0iD1iD2WD0SD0XD0QDkb4QDlb4QDmb4PDdm4S@0WD0QDnb4XD0`D\Y;`Df]=`DSo3`D
dm3QDmFQ@Y4Q@_4Q`1b4WD0QDob4XD0QDPc4PDfm4WD0QDQc4XD0VD0PDfm4WD0QDQc4XD0QDRc4QDSc4QDo]4TD3QDY4Q`1
b4aD]3WD0SD0XD0VD0QDSc4QDo]4TD3QDY4Q`1b4aD]3WD0SD0XD0QD\W2PDfm4WD0QDTc4XD0VD0PDfm4WD0QDTc4XD0QD\
W2QDUc4WD0QDVc4XD0PDXe3QDY4Q`1b4WD0QDWc4XD0QDXc4QDYc4TD3PD\Z3QDZc4QD[c4QDY4Q`1b4QDRAQ`1b4S@0WD0Q
D\c4XD0`Db`3`DgQ4`DX`6`DTY;QDRA`Dmm2iD0SD0S@0WD0QD]c4XD0`Ddm4`Da_2`Db`2`D^g:`DR\3`D^^=WD0QD^c4PD
dm4SD0XD0`Dmm2`DYP6QDY4Q`1b4QDRA`DiY3`DfB`DmY3SD0WD0QD_5XD0`D_^=QDY4Q`1b4Q@_4Q`1b4Q@^5WD0Q`1b4Q@
X5QD_5XD0WD0QD]S3QD_5XD0WD0QD_c4QDmS4QD_5XD0WD0QD_5XD0QD`c4PDYP6QDo4QDac4QDbc4PDdm4QDcc4PDUY;PDe
m4PDk]<PDbh3PDoX3PDch3PDoX3PDbh3PDRo2PDch3PDfc2QDdc4QDec4QDfc4PD\:PD`h3QDkCQDgm1QDgc4QDhc4QDic4P
DSLPDW?PDlS4QDjc4PDbV3`Del4`D^X3`D\c4QDkc4QDlc4QDmc4QDVJQDnc4PDik4QDoc4QDPd4QDY4PDdm4Q`1b4Q@VJPD
ik4QDo4Q@b9Q@c9QDi>VD0QDQ[1PDmj4WD0PDik4XD0QDo4WD0PDeh3PDcY3QDQd4QDRd4XD0WD0QDSd4QDTd4QDUd4XD0WD
0QDVd4QDWd4QDXd4P@km4P@_7XD0QDY4PDeh3TD1PDjX=QDYd4TD1QDZd4QD[d4QD\d4QDg9PDem4TD1WD0QD]d4XD0PDRCQ
D^d4QDY4WD0QD_d4XD0VD0QD^d4QDY4WD0QD_d4XD0PD1PDhj:PDdm4QDRASD0QD`d4QDad4PDdm4QDo4QDY4Q`1b4PD`h3P
Dkm4PD`b3QDbd4TD2QDcd4QDdd4`Ddm4`Dkm4QDed4PDkm4PDYP6QDfd4QDgd4TD1QDhd4`Dem4PDdh3PDdm4PDYP6PDlc9Q
DY4Q`1b4WD0QDid4XD0VD0QDY4Q`1b4WD0QDid4XD0QDjd4PDRn4QDkd4PDih2PDYP6PDRS6QDbU4PDih2PDgm4PDYP6PDcR
6QD`LWD0PDWT;XD0QDld4QDY4WD0PDWT;XD0VD0QDY4WD0PDWT;XD0QD\W2QDY4QD]<WD0QDmd4QDbU4QDnd4XD0PDcm4PDh
h3QDod4QDcX1PDem4PDhh3QDPe4P@dm4PDem4PDYP6PDbb3PDdm4PDgm4PDkh3PD\k2QDQe4QDRe4PDWj:PDdm4PDXS:PDkm
4QDSe4PDem4PDWP6PDjc2PDcm4QDTe4PDad3PDbb3PDYR:QDPIPDQn4PDHQDdGPDQn4SD0PDRR2PDjh3QDYR3QDUe4PD`h3P
DXe3PDfm4PDg6PDem4QDVe4PDgj3PDQd9PDkm4PDmh3QDWe4QDng2PDPl5QDXe4QDYe4QDZe4PDYP6QD[T2PDZc;PDZc;QD[
e4QD\e4QD]e4QD[X2QD^e4QDY4PDjh3PDch3VD0QDY4PDjh3PDch3PD1QD_e4QD`e4PDRn4QDae4PDRn4QDbe4Q@ce4QDde4
PDem4PDji3QD]_3PDkm4QDee4PDjh3PD`h3PDkm4QDfe4PDk=PDem4PDmm9QDge4QDhe4PD\X3QDie4QD^JQDje4TD3PDkm4
PD_7PDPS2QDke4PDkm4P@_7QDle4PDYR:PDkm4QDme4QDYQ1PDfd9PDfm4QDne4PDem4QDoe4PDem4QDd8PD\X3QDY4WD0QD
Pf4XD0aDW4QD\Z3QDQf4PDhh2QDRf4PDj6PDQd9PDeh3PDcY3PDfm4TD2QDSf4PDnP6PDkm4PDRU6PDce:PDem4PDYP6PDg4
PDgn4PDch3QDTf4PDYP6QDUf4WD0QDfa3TD6PDeh3QDa4PDo^=XD0QDfa3TD5WD0PDfm4QDa4PDUV6QDVf4XD0WD0PD_i3QD
Wf4PDl[;PDmk3XD0WD0QDXf4QDYf4QDdJQDZf4XD0WD0PDnP6QD[f4XD0WD0QD^3PDQT6XD0QD\f4WD0QD^3PDQT6XD0QD]f
4TD1QD^f4WD0QD_>QD_f4QD`f4QDaf4XD0WD0PDT_=PDY:XD0`DTY;`DPf2WD0PDYT6QDbf4P@WP6QDcf4XD0QDdf4TD2WD0
QDef4QDff4XD0QDgf4WD0QDhf4PDjS6PDTW3XD0WD0QDif4QDjf4XD0WD0PD\P2QDX@QDkf4QDlf4XD0WD0PD\P2PDWP6PD^
4QDmf4XD0WD0PDkm4PDWP6QDnf4XD0VD0WD0PDkm4PDWP6QDnf4XD0QD\W2WD0PDkm4PDYP6PD`e6PDdMXD0WD0PDQU6PDhX
;QDkCXD0WD0PDQU6PDX=PDYP6XD0WD0PDjh3QD[6QDof4TD1QDPg4XD0`D[LWD0PDWP6PDTW3PDem4PD[R:XD0WD0PDjj;PD
nb;PDeR6XD0WD0PDW`6PDeh3PDeR6XD0QDQg4QDa4WD0PDcd4PDeh3PDWP6XD0QDa4WD0PDan4PDPl3XD0WD0QDRg4QDSg4P
Deh3XD0WD0QDTg4P@dh3PDkm4PD_7XD0WD0QDUg4PDdh3PDem4XD0WD0QDVg4QDYf4PDYP6QDWg4XD0WD0QDXg4PDdh3PDcm
4XD0QDYg4WD0QDZg4QD[g4PD_\:XD0WD0QD\g4QD]g4PDeh3XD0QD^g4PDZ_4WD0QD_g4PDYP6PD[U:XD0WD0PDd]4PDeh3Q
DdJPDca3XD0QD`g4QDag4TD1WD0P@eh3QD`3XD0WD0PDm`:PDdm4QDbg4QDcg4XD0WD0QDdg4QDn]2XD0QDeg4TD1WD0QDfg
4XD0WD0QDgg4PDdm4PDf^<XD0WD0QDhg4PDkm4QDig4XD0WD0PDUW;PDem4PD]X;XD0QDjg4WD0PDfh2Q@bX4QDkg4TD2QDl
g4XD0WD0PDWP6PDee3PD[U:XD0WD0QDmg4QDng4QDog4XD0WD0QDPh4QDRAQDQh4QDcm1XD0WD0QDk>QDRh4QDSh4PDj6XD0
QFTh4TD1WD0QD_3XD0QDUh4TD1QDVh4`Dlm2QFWh4TD1WD0QD_3QDRU4XD0VD0QFWh4TD1WD0QD_3QDRU4XD0QDiW1WD0QDX
h4QDj^1QDYh4XD0WD0PDUP;QDZh4QD[h4XD0WD0PDnT6QD\h4XD0VD0WD0PDnT6QD\h4XD0QDiW1WD0QDoY1QD]h4QD^h4XD
0WD0PDPV6PDhj:XD0VD0WD0PDPV6PDhj:XD0QD_h4WD0PD^j2QD`h4PDkm4XD0QFah4WD0QDbh4PDkm4PD[e2PDYV3PDkm4X
D0WD0QDl8TD1QDch4P@dm4QDdh4XD0WD0QDeh4PDkm4QDfh4XD0WD0QDgh4PDan4PDkm4XD0WD0QDhh4XD0WD0PDlV3QDih4
XD0WD0QDjh4QDkh4XD0QDlh4WD0PDVa2PDdm4PDYP6QDmh4XD0WD0PDoe3PDdm4PDYP6XD0WD0QDnh4PDdm4QDV^1QDoh4XD
0QDPi4WD0QDQi4PDkm4PD^h2XD0WD0PDa`=QDRi4XD0WD0QDSi4PDeh3P@YP6QDTi4XD0WD0PDn7PDdb3XD0WD0PDc`=PDem
4QDUi4XD0WD0PDW6PDdm4QDVi4PDSU;XD0QDWi4WD0QD`W1PDYV3PDkT6XD0VD0QDWi4WD0QD`W1PDYV3PDkT6XD0QDiW1WD
0QDXi4PDf`=XD0VD0WD0QDXi4PDf`=XD0QDiW1QDYi4TD1WD0PD]c9QDZi4XD0WD0QD[i4XD0PDiS6QD\i4TD3WD0QD]i4XD
0QD^i4WD0QD_i4PDZW6XD0QD`i4WD0QDai4PDYP6QDbi4PDdm4XD0WD0PDgm4PDUS5XD0WD0QDX:QDci4QDe^4XD0VD0WD0Q
DX:QDci4QDe^4XD0QDdi4WD0QDX:TD1QDei4QDfi4XD0WD0QDgi4QDhi4XD0QDii4WD0QDji4P@dm4QDki4QDXEQDli4XD0Q
Dmi4WD0QDni4TD2QDoi4XD0PDjS6WD0QDPj4PDZa=XD0WD0QD]9TD1QDQj4QD]Q4XD0WD0QDhT3PDWP6PD\V;XD0WD0QDRj4
PDlk3XD0WD0PDdh3PDdm4PDhh3PDUd:XD0VD0WD0PDdh3PDdm4PDhh3PDUd:XD0QD\W2WD0PDdh3PDdm4PDYP6PDPf2XD0VD
0WD0PDdh3PDdm4PDYP6PDPf2XD0PD1WD0PDjS6PDWP6PD\a=PDcT4XD0QDSj4TD3WD0PDdh3PDdm4PDYP6PDj`4XD0WD0QDT
j4QDUj4PDbh3XD0WD0QDVj4QDWj4TD1QDXj4XD0aDa3WD0QDSLPDYP6PDWh3PDdm4XD0QDYj4TD2QDY4PDeh3QDZj4TD1WD0
QD[j4XD0WD0QD\j4PDim4QD]j4XD0`Deh3`Dka5`DgR;`DQT6WD0QD^j4QD_j4QDeU2TD1QD`j4XD0QDaj4TD2WD0QDbj4XD
0VD0`Dhm4`Ddm4QDaj4TD2WD0QDbj4XD0QDcj4`Dhm4`Ddm4WD0PDZ9PDhS6QDdj4XD0QDej4TD2WD0QDfj4QDgj4PDcU;XD
0WD0QD[T4PDeh3PDYP6PDSe3XD0WD0QDhj4PDhm4PDYP6PDSe3XD0WD0PD[a;QDij4XD0WD0PDbb3QDjj4XD0WD0QDkj4SD0
XD0`DYP6`D^]4`Dfm4_o3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0
VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1
VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP1
3Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12VP13f12X
P13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T2
2WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22
YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j22TP13k2
2XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13
X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b33YP17c
33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP15n33VP1
7o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[P16Y43V
P15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e43YP15f4
3TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12R54TP12
S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13^55WP13
_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP14l55VP
15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65UP12W65
TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c65XP12d
65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m65WP14n
65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15[55XP13
Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP15c76WP1
8d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76XP15P86V
P17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\86YP16]8
6XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17h86WP15
i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP17S96VP
16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97TP16`97W
P15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l97XP13m9
7XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP11
09RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c
:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP1
3o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP
13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:V
P17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<
:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14
^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP
18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;T
P13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP12V5<UP13a=<
WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=RP13W3=UP12k=
=TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=\P12W>=TP15X
>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d>>VP14e>>VP1
3f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP15R?>XP17S?>Y
P16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?>TP15]?
>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15i?>VP15
j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13V@>YP13W@>XP
13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP14c@>WP12d@>
TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>VP12QA>TP15R
A>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?>XP14\>>ZP14
]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP15gA>UP
1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?VP16RB?UP15SB?
UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?WP18_B?YP19`B
?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17kB?YP16lB?UP16
mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;VC?VP18WC?WP1
7XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP16dC?UP16dC?W
P17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?UP15QD?VP14RD
?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]D?YP17]D?XP14
^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14iD?TP15jD?UP1
5kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP16VE?WP16WE?Z
P15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?VP110@RP13cE@
YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nECWP17oECWP17PF
CWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13YFETP12ZFETP13
[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP16fFFWP16gFFWP
13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIXP110IRP14TGIY
P110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKXP12`GKTP12aGK
UP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lGLTP12Z1LSP17m
GLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13XHLWP17YHL[P1
6ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP12dHLVP12eHLV
P13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIMYP13RIMXP13SI
MYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^IMYP14_IMXP14`
IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13e3MXP14kIMXP1
3lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP13XJMYP12YJMV
P12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJMWP12dJMVP13eJ
MWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13QKMYP14RKM\P12
SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP13\KMXP12]KMVP
14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP13X:MYP13eKMW
P12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKMWP14PLMWP14QL
MWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[LMWP14\LMYP14
W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP14X4MZP13hLMWP
14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMVP15TMMXP14UMM
VP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aMMWP14bMMZP13c
MMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14mMMZP14nMMYP1
4oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP13[NMXP13\NMX
P14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNMWP13hNMYP13iN
MXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]5MXP13ROMVP13
SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP15^OM[P15^OM]P
12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMXP13jOMWP13kOM
WP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1MYP13WP1MYP14
XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1MYP13bP1MYP13
\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MUP12lP1MUP12mP
1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12TQ1MUP13UQ1MX
P13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13`Q1MYP12aQ1MU
P14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13lQ1MXP12dJMVP
13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR1MVP12WR1MVP1
3XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP14^R1MYP13_R1
MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR1MXP12h=MVP13
hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP13nR1MUP13oR1M
XP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13XS1NYP13YS1NY
P13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13dS1NYP14\4N[P
13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS1NXP12oS1NVP1
3PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1NXP13YT1NXP14Z
T1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANVP13dT1NVP12eT
1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NUP13oT1NXP15PU
1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P12ZU1NVP14[U1
NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13dU1NXP12S>NVP1
3eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1NYP12oU1NVP12
PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1NYP13YV1NXP12Z
V1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP13]2NWP14cV1N
XP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14fLNZP15mV1NZP
13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW1NYP13XW1NVP1
3YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1NWP13bW1NXP13c
W1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13jW1NVP14kW1NX
P15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13UX1NWP14VX1N[P
13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NWP13^X1NVP14_X
1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NVP13jX1NWP14kX
1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NXP12a1NUP12UY1
NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13^Y1NWP14_Y1NV
P15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14jY1N[P13kY1NX
P14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14UZ1NVP13VZ1NXP
13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1NZP13`Z1NWP17
aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1NWP13lZ1NYP13
mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1NWP13X[1NWP13
Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1NVP14d[1NXP14
iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1NYP13o[1NXP13
SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1NVP13Y\1NWP13Z
\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NYP13\4NYP14c\1
NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP13l\1NYP13m\1N
YP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13W]1NXP12X]1NV
P13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]1NVP12b]1NTP1
3c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1NXP16m]1NYP15
n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1NYP14W^1NXP13
P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1NVP13`^1NWP12a
^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NYP14k^1NVP12l^
1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NTP13\4NYP12W_1
NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12`_1NVP12a_1NT
P14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_1NVP13k_1NXP1
3l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1NVP14U`1NVP13
X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1NXP14_`1NVP15`
`1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1NVP13k`1NYP12l
`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1NVP12Va1NVP13W
a1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P13_a1NXP14`a1N
VP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12ia1NUP12ja1NVP
12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1NVP14Sb1NVP12T
b1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP13]b1NYP13^b1
NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12gb1NUP13hb1NXP
12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13Sc1NWP13Tc1NWP
13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_c1NUP14`c1NVP
12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP16hc1OTP16hc1
OVP1;ic1OVP1;ic1OXP19[5OYP19[5O[P16Z1OSP16jc1OUP15kc1OTP14lc1OTP14mc1OUP15nc1OWP17oc1P1XP17Pd1P1
YP15Qd1P1XP16X4P1ZP17Rd1P1YP14Sd1P1TP14Td1P1TP15Ud1P1XP19Vd1P1ZP19Vd1P1\P18Wd1P1VP14Xd1P1TP15Yd1
P1VP15Zd1P1WP14[d1P1TP19\d1P1XP15]d1P1UP16^d1P1VP14_d1P1UP130P1RP16`d1Q1TP16ad1Q1YP17bd1Q1VP17cd
1Q1XP19l;Q1VP19dd1Q1XP1?ed1Q1YP16fd1Q1VP16gd1Q1TP15`d1Q1TP17hd1Q1VP17id1Q1YP17jd1Q1VP18kd1Q1VP1E
ld1Q1UP16md1R1\P17nd1R1ZP1>od1R1VP1=Pe1R1TP17Qe1R1XP17Qe1R1ZP16Re1R1XP15Se1R1VP16Te1R1TP16Te1R1V
P19Ue1R1XP19Ue1R1ZP17Ve1R1XP17Ve1R1[P16We1R1VP16Xe1R1YP15Ye1R1VP16Ze1R1YP17[e1R1VP16\e1R1VP18]e1
R1[P16^e1R1YP16_e1R1UP140R1RP1>`e1R1TP18ae1R1[P16be1R1VP110R1RP13ce1R1YP12de1R1UP13ee1R1TP12fe1R
1UP17ge1R1YP14l>R1WP19he1R1ZP15ie1R1VP12je1R1TP13ke1R1TP12le1R1TP16me1R1VP12ne1R1TP140R1RP12oe1R
1UP12Pf1R1TP14Qf1R1TP12Rf1R1TP13Sf1R1WP12Tf1R1VP12Uf1R1TP12Vf1R1UP13Wf1R1WP12Xf1R1UP14\4R1\P12U:
R1VP13Yf1R1YP12Zf1R1UP12[f1R1TP12\f1R1UP13]f1R1UP16^f1R1VP13_f1R1VP13`f1R1VP13af1R1WP12bf1R1TP12
cf1R1TP110R1RP12df1R1UP12ef1R1UP12ff1R1UP13gf1R1XP13hf1R1WP13if1R1XP12jf1R1TP14kf1R1YP13lf1R1WP1
3mf1R1WP12nf1R1VP12of1R1TP12Pg1R1VP12Qg1R1UP16Rg1S1VP15Sg1S1TP15]a1T1WP16Tg1T1WP16Ug1T1WP15Vg1T1
WP15Wg1T1UP17Xg1T1VP16Yg1T1TP15Zg1T1TP15[g1T1VP14\g1T1TP15]g1T1YP19^g1T1ZP19^g1T1\P16_g1T1UP17`g
1T1VP1;ag1T1TP18bg1T1TP18cg1T1VP14dg1T1XP14eg1T1ZP12fg1T1UP12gg1T1UP12hg1T1TP15ig1T1TP15jg1T1VP1
6kg1T1UP16kg1T1XP13lg1T1TP15mg1T1TP12ng1T1UP12ZW1T1VP13og1T1YP13kg1T1UP15Ph1T1^P14Qh1T1WP12Rh1T1
UP120T1RP12T5T1UP110T1RP17Sh1T1VP17Sh1T1XP18Th1T1TP18Uh1T1VP15Vh1T1VP16Wh1T1VP13Xh1T1UP1BYh1T1TP
16Zh1T1VP15d1T1SP13[h1T1YP110T1RP13\h1T1YP12V5T1UP13\R1T1YP15]h1T1WP12^h1T1UP110T1RP12_h1T1VP13`
h1T1XP12V5T1UP13ah1T1YP13bh1T1WP12ch1T1UP110T1RP13dh1T1XP12eh1T1VP12fh1T1VP12gh1T1UP12hh1T1VP12i
h1T1VP12jh1T1VP12kh1T1VP12lh1T1UP12mh1T1VP12mh1T1VP12nh1T1UP14oh1T1XP13Pi1T1YP13Qi1T1XP12Ri1T1TP
13Si1T1WP110T1RP12Ti1T1VP13Ui1T1XP12Vi1T1TP13Wi1T1YP13Xi1T1YP12Yi1T1VP12ja1T1UP12Zi1T1VP12[i1T1T
P13\i1T1XP12]i1T1VP13^i1T1YP12_i1T1UP14`i1T1ZP13ai1T1WP13YP1T1XP13bi1T1WP13ci1T1YP14di1T1\P13iHT
1XP12ei1T1TP13fi1T1VP12]JT1VP13gi1T1VP13hi1T1WP12ii1T1TP12Xb1T1TP12dc1T1VP12ji1T1VP12ki1T1TP12U:
T1UP110T1RP110T1RP110T1RP110T1RP110T1RP12li1T1TP12mi1T1TP110T1RP110T1RP13ni1T1TP110T1RP12oi1T1TP
120T1RP12T5T1UP110T1RP12Pj1T1UP14Qj1T1YP13Rj1T1TP13Sj1T1TP12Tj1T1TP12Uj1T1TP13Vj1T1XP14Wj1T1[P12
Xj1T1TP12Yj1T1TP12X]1T1VP12Zj1T1TP12[j1T1VP13\j1T1XP14]j1T1YP14^\1T1\P12[X1T1UP13SP1T1YP14X:T1\P
13\4T1YP13^j1T1YP13_j1T1UP12`j1T1VP12aj1T1TP13bj1T1TP12V5T1UP14W5T1[P13cj1T1VP12dj1T1TP12ej1T1TP
13fj1T1XP13gj1T1TP12T;T1UP13hj1T1WP14ij1T1VP12jj1T1TP14kj1T1WP13lj1T1WP12mj1T1UP12nj1T1TP13oj1T1
XP12ha1T1VP110T1RP12ZW1T1VP12T3T1VP12Pk1T1UP12cP1T1UP12cP1T1UP14Qk1T1ZP14Rk1T1VP13Sk1T1TP110T1RP
110T1RP12Tk1T1TP110T1RP12V5T1VP12Uk1T1UP12Vk1T1TP12\^1T1VP13Wk1T1UP14Xk1T1XP13Yk1T1YP13Zk1T1WP14
[k1T1ZP13\k1T1TP13]k1T1UP12^k1T1TP12_k1T1TP12`k1T1UP110T1RP12ak1T1VP12bk1T1UP12ck1T1VP14X:T1\P12
dk1T1TP12TKT1VP1:ek1U1TP16fk1U1XP16U2U1WP1<gk1U1VP18hk1U1XP14ik1U1ZP12jk1U1TP17kk1U1VP15lk1U1WP1
2Z1U1TP15mk1U1YP14nk1U1YP15ok1U1WP14Pl1U1TP18Ql1U1]P14Rl1U1VP16Sl1U1WP17ae1U1YP19Tl1U1TP18Ul1U1T
P18Ul1U1TP17Vl1U1TP19Wl1U1VP18Xl1U1VP18Xl1U1VP17Yl1U1VP14Zl1U1TP12[l1U1VP12\l1U1UP13]l1U1YP12^l1
U1UP12W3U1UP12_l1U1UP15`l1U1XP12al1U1TP13bl1U1YP12cl1U1UP127U1UP13dl1U1XP12el1U1TP127U1VP12W3U1U
P13fl1U1YP14e3U1[P13gl1U1WP13hl1U1XP13Yk1U1YP12Xh1U1UP16il1U1VP19jl1U1XP17kl1U1XP12ll1U1UP12ml1U
1UP12nl1U1TP13ol1U1YP12Pm1U1UP13Qm1U1YP13Rm1U1VP13Sm1U1VP1:l;U1VP17Sl1U1VP15Tm1U1TP1:Um1U1YP15Vm
1U1TP15Wm1U1TP1:Xm1U1VP13Ym1U1UP19Zm1U1VP17d5U1XP18[m1U1XP12\m1U1UP12]m1U1TP13^m1U1XP12hT1U1UP12
_m1U1TP14`m1U1VP13am1U1TP1:bm1V1TP1<cm1V1VP16dm1W1VP15em1W1XP18fm1W1XP17gm1W1YP15V5W1VP17hm1W1TM
3im1W1XP13jm1W1UP13km1W1WP15lm1W1VP15mm1W1^P12nm1W1TP14om1W1WP16Pn1W1VP13Qn1W1WP13Rn1W1WP15Sn1W1
VP17Tn1W1[P12Un1W1TP15Vn1W1VP13Wn1W1TP16Xn1W1VP15Yn1W1TP16Zn1W1UP16[n1W1VP15\n1W1VP16]n1W1WP16^n
1W1VP17_n1W1YP15`n1W1UP17an1W1VP17bn1W1WP1:cn1W1TP17dn1W1TP17en1W1ZP17fn1W1YP14gn1W1TP17hn1W1XP1
6in1W1XP16jn1W1VP15kn1W1VP13ln1W1TP17mn1W1XP13nn1W1UP16on1W1VP13Po1W1XP15Qo1W1UP16Ro1W1TP12So1W1
VP13To1W1XP14Uo1W1[P13Vo1W1UP15Wo1W1WP12Xo1W1VP110W1RP12Yo1W1UP15Tm1W1TP17he1W1YP18Zo1X1YP16[o1X
1ZP15\o1X1WP15U:X1UP15]o1X1WP160X1RP16jLX1WP17]k1X1WP17]k1X1YP17^o1X1YP14_o1X1TP15`o1X1VP18ao1X1
YP16bo1X1YP15co1X1XP17do1X1WP17do1X1YP18eo1X1UP16fo1X1XP16go1X1YP1:ho1X1TP16io1X1VP1;jo1X1VP19ko
1X1TP16lo1X1VP15mo1X1WP15no1X1VP15oo1X1WP15PP2X1TP16QP2X1TP19RP2X1XP15SP2X1WP15TP2X1UP15UP2X1WP1
6VP2X1VP16WP2X1YP17XP2X1VP16YP2X1XP15ZP2X1TP16[P2X1VP16W5X1[P15\P2X1VP15]P2X1XP18he1X1[P16^P2X1X
P17^:X1XP16_P2X1VP17`P2X1VP17`P2X1XP15aP2X1TP17bP2X1WP17d5X1YP1:cP2X1XP1:cP2X1ZP16dP2X1XP15W3X1V
P16eP2X1ZP17fP2X1VP17gP2X1XP16hP2X1WP16iP2X1YP14jP2X1UP17kP2X1[P15lP2X1WP1:mP2X1ZP17nP2X1TP17oP2
X1VP18PQ2X1YP15QQ2X1VP18RQ2X1YP17]k1X1WP17]k1X1YP19SQ2X1XP19SQ2X1ZP15TQ2X1WP15UQ2X1UP15VQ2X1WP17
jLX1YP18WQ2X1VP18WQ2X1XP16XQ2X1VP15YQ2X1UP19ZQ2X1XP19ZQ2X1ZP17[Q2X1VP17\Q2X1XP16]Q2X1XP16^Q2X1VP
17_Q2X1\P16`Q2X1ZP17aQ2X1XP147X1UP16bQ2X1TP16cQ2X1VP19dQ2X1WP17eQ2X1XP16fQ2X1XP16gQ2X1ZP17hQ2X1Y
P15iQ2X1VP1;jQ2X1VP1;kQ2X1XP17lQ2Y1YP18lQ2Y1\P18lQ2Y1WP18mQ2Y1WP18nQ2Y1WP17oQ2Y1YP16Q:Y1YP15PR2Y
1UP1:QR2Z1\P19RR2Z1[P15SR2Z1UP15TR2Z1WP18UR2Z1\P17VR2Z1XP16WR2Z1WP18XR2Z1VP1:YR2Z1XP14ZR2Z1VP15[
R2Z1YP15\R2Z1YP17]R2Z1^P16[]1Z1UP16^R2Z1UP16_R2Z1WP19`R2[1ZP16eQ1[1ZP15aR2[1XP15bR2[1XP15cR2[1WP
14dR2[1TP17eR2[1[P18fR2[1XP14gR2[1TP15hR2[1XP15iR2[1XP17jR2[1XP17kR2[1VP16lR2[1YP16lR2[1[P17mR2[
1TP16nR2[1ZP15oR2[1VP15PS2[1XP15QS2[1YP16RS2[1YP16RS2[1[P17SS2[1[P17SS2[1^P17TS2[1WP17US2[1WP17U
S2[1YP17U2[1YP18VS2[1TP1;WS2\1^P1:WS2\1\P19XS2\1YP19XS2\1[P1<YS2\1^P18ZS2\1ZP19[S2\1\P15\S2\1WP1
4]S2]1TP1=^S2]1XP16_S2]1TP16_S2]1VP14`S2]1VP15aS2]1VP16bS2]1[P15cS2]1TP16dS2]1WP16dS2]1YP16eS2]1
VP18fS2]1XP14gS2]1VP15hS2]1UP15iS2]1WP14jS2]1UP14kS2]1VP14lS2]1UP15mS2]1UP15nS2]1WP14oS2]1VP14PT
2]1VP14QT2]1VP14RT2]1VP14ST2]1VP14TT2]1UP14UT2]1VP15VT2]1YP15WT2]1YP15XT2]1VP15YT2]1XP14ZT2]1UP1
4[T2]1VP14\T2]1VP15]T2]1YP14^T2]1UP14_T2]1VP15`T2]1XP15aT2]1WP14bT2]1UP14cT2]1UP14dT2]1UP16\4]1\
P16eT2]1ZP16\4]1\P16\4]1\P17\R1]1\P17\R1]1^P16fT2]1[P16\4]1\P16\4]1\P16\4]1\P16nU1]1\P16nU1]1\P1
6[B]1\P16nU1]1ZP16gT2]1YP18hT2]1[P14iT2]1UP14jT2]1VP14kT2]1UP15lT2]1WP14mT2]1UP15nT2]1WP16fL]1\P
14oT2]1VP16\4]1\P16\4]1\P14PU2]1UP15QU2]1YP16RU2]1[P14SU2]1TP18TU2]1UP14UU2]1VP15VU2]1YP16WU2]1\
P16XU2]1\P18Wk1^1YP16YU2^1YP18Wk1^1YP18Wk1^1WP18Wk1^1YP19ZU2^1]P19[U2^1\P16\U2^1YP14]U2^1UP1:^U2
^1YP1?_U2^1WP1?_U2^1YP1<_U2^1ZP1<`U2^1]P16aU2^1XP16Z5^1XP14Z1^1TP1BbU2^1ZP17cU2^1\P18dU2^1ZP18V5
^1UP15eU2^1WP17fU2^1YP16gU2_1WP17hU2_1WP16iU2_1VP14jU2_1UP15kU2_1WP16lU2_1WP16mU2_1XP17nU2_1[P15
oU2_1XP15gO_1XP19PV2_1[P15QV2_1VP15d1_1SP14RV2_1[P15jL_1WP12SV2_1TP16TV2_1UP16UV2_1TP16VV2_1VP18
WV2_1TP16XV2_1VP16XV2_1VP13YV2_1TP16d1_1SP13ZV2_1UP13[V2_1XP13\V2_1VP12]V2_1UP16^V2_1WP12_V2_1TP
14S1_1RP16`V2_1TP13aV2_1VP13bV2_1TP12cV2_1TP16dV2_1YP14Z1_1SP12eV2_1VP13fV2_1XP12a1_1VP12gV2_1TP
110_1RP12X2_1VP12hV2_1TP12iV2_1UP12a1_1VP16jV2_1RP15kV2_1RP15kV2_1RP140_1RP16lV2_1VP13mV2_1VP15[
V2_1YP14nV2_1VP13oV2_1TP15PW2_1WP16\>_1ZP12QW2_1TP13TN_1XP110_1RP12RW2_1TP13SW2_1WP13TL_1YP13TW2
_1YP12UW2_1TP13VW2_1TP110_1SP13WW2_1XP13XW2_1XP13YW2_1XP13ZW2_1XP13[W2_1UP14X:_1[P110_1SP17\W2`1
VP17U2`1WP16[5a1WP14S1a1SP16]W2b1XP17]W2b1YP140c1RP15^W2c1TP13Z1c1SP14_W2c1XP12`W2c1VP12`W2c1UP1
7aW2d1TP16bW2d1XP14W3d1UP13cW2d1WP15dW2d1WP15eW2d1TP15fW2d1WP15gW2d1VP14hW2d1YP14iW2d1TP17jW2d1V
P16kW2e1VP1;lW2e1TP1;mW2e1VP16nW2e1TP17oW2e1WP16PX2e1VP17QX2e1YP18RX2e1\P17SX2e1VP15TX2e1TP15UX2
e1VP15VX2e1XP16WX2e1WP15XX2e1WP17YX2e1UP19ZX2e1ZP16[X2e1[P15\X2e1WP16]X2e1ZP15^X2e1UP17_X2e1WP18
`X2e1[P16aX2e1YP15bX2e1XP18cX2e1XP18dX2e1ZP16eX2e1UP15fX2e1VP16gX2e1XP16hX2e1YP17iX2e1ZP14jX2e1T
P16kX2e1WP13h=e1WP12Z1e1SP13lX2e1XP13mX2e1XP15nX2e1VP12a1e1UP12oX2e1VP12PY2e1VP15QY2e1VP17RY2e1Y
P16SY2e1ZP13TY2e1VP13UY2e1VP13VY2e1YP13WY2e1TP15XY2e1WP14YY2e1WP14ZY2e1[P14[Y2e1ZP14\Y2e1YP13]Y2
e1VP14^Y2e1XP13_Y2e1WP12Z1e1TP13d1e1TP12`Y2e1TP16aY2e1XP13bY2e1WP12cY2e1VP13dY2e1XP13eY2e1XP13fY
2e1UP12gY2e1UP13hY2e1XP14iY2e1ZP14jY2e1YP13kY2e1WP12lY2e1TP13mY2e1YP12]V2e1UP13nY2e1VP14oY2e1YP1
3PZ2e1WP12QZ2e1TP12g4e1VP14RZ2e1VP12SZ2e1VP110e1SP12TZ2e1TP13UZ2e1VP1?nW2e1UP12VZ2e1TP15WZ2e1VP1
3XZ2e1TP12YZ2e1TP12ZZ2e1TP14[Z2e1VP13\Z2e1WP13]Z2e1WP13^Z2e1XP13_Z2e1WP14`Z2e1ZP13aZ2e1XP13bZ2e1
XP13cZ2e1YP110e1RP15dZ2e1]P14dZ2e1ZP15dZ2e1^P14dZ2e1[P13eZ2e1XP14fZ2e1[P12gZ2e1VP13hZ2e1YP13kKe1
VP12iZ2e1UP14jZ2e1YP14kZ2e1VP15lZ2e1YP14mZ2e1XP13nZ2e1WP13oZ2e1WP14P[2e1XP13Q[2e1WP12R[2e1TP12S[
2e1TP14ZY2e1\P13T[2e1VP12X2e1VP12W3e1VP13U[2e1WP16V[2f1XP17W[2f1[P14X[2f1VP17Y[2f1XP16Z[2f1XP17[
[2f1[P17\[2f1ZP1;][2f1YP18^[2f1YP18^[2f1XP18_[2f1YP15`[2f1WP15a[2f1VP16b[2f1YP16b[2f1ZP15oW2f1WP
16c[2f1VP18d[2f1VP15e[2f1WP15f[2f1XP16g[2f1VP16h[2f1VP16h[2f1XP1:i[2f1ZP1:i[2f1YP15j[2f1TP15k[2f
1SP15l[2f1UP19m[2f1XP15n[2f1TP15o[2f1VP16P\2f1VP1:Q\2f1VP19R\2f1[P19S\2f1[P1:S\2f1]P1:R\2f1]P1:T
\2f1VP18U\2f1YP14V\2f1UP16W\2f1VP16X\2f1YP16Y\2f1WP17Z\2f1ZP16[\2f1XP19\\2f1VP18]\2f1ZP18^\2f1ZP
17_\2f1XP15`\2f1UP15a\2f1WP17b\2f1WP16c\2f1UP16d\2f1UP18e\2f1XP18f\2f1WP16g\2f1VP15h=f1VP18h\2f1
ZP16`Z2f1[P16i\2f1WP16j\2g1UP16k\2h1WP18l\2h1XP15m\2h1RP1Cn\2h1TP15o\2h1SP15P]2h1UP15Q]2i1SP1:R]
2j1ZP18S]2j1WP1BT]2k1oLJU]2k1PM7V]2l1VP17W]2l1XP16X]2l1YP17Y]2l1TP17Z]2l1VP1:l;l1UP1:[]2l1WP17\]
2l1VP16]]2l1VP16]]2l1XP16^]2l1VP15_]2l1TP15`]2l1VP17a]2l1YP16b]2l1TP16b]2l1VP16c]2l1XP16c]2l1ZP1
7d]2l1WP17e]2l1YP16f]2l1XP14g]2l1TP15h]2l1TP15i]2l1VP16j]2l1VP16j]2l1XP16k]2l1VP12l]2l1TP13m]2l1
WP12n]2l1UP110l1RP12o]2l1UP13P^2l1WP14Q^2l1[P13R^2l1XP17S^2l1WP16T^2l1VP19U^2l1WP14V^2l1TP14W^2l
1TP15X^2l1TP13Y^2l1VP14Z^2l1TP15[^2l1WP16\^2l1VP1@]^2l1TP13^^2l1VP13_^2l1WP16`^2l1VP1;a^2l1VP15b
^2l1WP18c^2l1WP18c^2l1YP16d^2l1WP15e^2l1VP16f^2l1VP12g^2l1TP13h^2l1VP12a1l1VP1Da1l1UP13i^2l1TP12
j^2l1TP13k^2l1YP12l^2l1TP13m^2l1WP13n^2l1XP13o^2l1VP13P_2l1TP12Q_2l1TP14R_2l1ZP13S_2l1VP14T_2l1X
P13U_2l1XP124l1VP13V_2l1TP13W_2l1TP13X_2l1TP12Y_2l1UP12Z_2l1TP14[_2l1TP190l1RP15\_2l1VP14]_2l1TP
110l1RP15^_2l1WP12__2l1TP13`_2l1WP13a_2l1WP14b_2l1YP14c_2l1[P15\4l1]P13d_2l1VP13e_2l1TP12a1l1UP1
3f_2l1XP13g_2l1WP13PR1l1YP13h_2l1WP15i_2l1VP13j_2l1TP13k_2l1UP12l_2l1TP12m_2l1UP110l1RP14n_2l1TP
12o_2l1UP15P`2l1WP12X2l1VP13Q`2l1WP13R`2l1TP12S`2l1TP12T`2l1TP18U`2m1^P16V`2m1VP16W`2m1SP1BX`2m1
UP17Y`2m1YP16Z`2m1WP1>[`2m1YP17\`2m1YP16]`2m1TP1J^`2m1UP16_`2m1UP17[`2m1VP15``2m1YP14a`2m1UP15b`
2m1UP17c`2m1WP17d`2m1YP15e`2m1XP19f`2m1WP15g`2m1VP14h`2m1UP17i`2m1VP17j`2m1YP17k`2m1ZP16l`2m1WP1
5m`2m1UP1;n`2m1]P17o`2m1ZP15Pa2m1UP16Qa2m1UP17Ra2m1WP18Sa2m1WP1<Ta2m1WP15W`2m1SP14Ua2m1SP17[`2m1
WP15Va2m1UP15Wa2m1YP13Xa2m1YP14Ua2m1SP15Ya2m1YP13Za2m1YP16[a2m1ZP14Ua2m1RP18\a2n1^P17]a2n1ZP15^a
2n1YP13_a2n1VP15`a2n1YP16aa2n1ZP17ba2n1]P17ca2n1_P15da2n1ZP14ea2n1VP15fa2n1[P15ga2n1YP18ha2n1]P1
6ia2n1WP14ja2n1WP14ka2n1UP17la2n1XP12ma2n1TP15W`2n1SP11na2n1RP14oa2n1XP12Pb2n1TP12Qb2n1SP15Rb2n1
XP16Sb2n1WP18Tb2n1\P18Ub2n1YP1:Tb2n1^P16Vb2n1XP16Wb2n1YP17Xb2n1YP18Yb2n1YP16Zb2n1WP17[b2n1YP17\b
2n1ZP18]b2n1\P16^b2n1ZP15_b2n1WP16`b2n1WP14ab2n1UP16bb2n1WP12Qb2n1TP13cb2n1UP17db2n1WP14eb2n1YP1
6fb2n1XP16gb2n1WP14hb2n1VP15ib2n1WP15jb2n1ZP12kb2n1UP14lb2n1VP13mb2n1TP13nb2n1WP12ob2n1VP14Pc2n1
XP14Qc2n1[P14Rc2n1XP12Sc2n1UP16Tc2n1VP13Uc2n1XP16Vc2n1WP12Wc2n1TP13Xc2n1XP1:Yc2o1^P18Zc2o1ZP1=[c
2o1XP1:\c2o1]P17]c2o1ZP18^c2o1XP19_c2o1XP18_c2o1XP1?Zc2o1YP1:`c2o1[P17ac2o1VP1?bc2o1WP16cc2o1WP1
>cc2o1XP14dc2o1UP18^c2o1XP12ec2P2UP11na2P2RP17na2P2RP13fc2P2TP13gc2P2TP15gc2P2VP11na2P2RP15na2P2
RP12hc2P2UP15ic2P2[P1;na2P2SP14jc2P2VP13kc2P2UP12lc2P2UP12mc2P2RP11na2P2RP11na2P2RP11na2P2RP14nc
2P2TP18oc2Q2XP15Pd2Q2XP16Qd2Q2VP15gc2Q2VP19Rd2Q2_P19Rd2Q2_P18Sd2Q2\P15gc2Q2TP18Td2Q2[P17Ud2Q2WP1
6Vd2Q2WP16Wd2Q2YP15Xd2Q2TP15Yd2Q2TP14Zd2Q2WP17[d2Q2XP16\d2Q2VP16]d2Q2WP14^d2Q2TP11_d2R2RP12`d2R2
VP12_d2R2QP12ad2R2UP11_d2R2RP12bd2R2UP12cd2R2UP12dd2R2UP12ed2R2UP12fd2R2TP11_d2R2RP12gd2R2UP12hd
2R2UP13id2R2WP11_d2R2RP12jd2R2VP12kd2R2UP12ld2R2TP12md2R2VP12nd2R2TP12od2R2VP12Pe2R2VP12Qe2R2TP1
2Re2R2UP12Se2R2VP12Te2R2UP12Ue2R2VP12Ve2R2VP12We2R2UP11_d2R2RP15Xe2S2SP11Ye2S2RP11Ye2S2RP11Ye2S2
RP11Ye2S2RP12Ze2S2TP12[e2S2VP13\e2S2YP12]e2T2UP14^e2T2WP13_e2U2XP11`e2U2RP13ae2V2XP12be2V2UP13Ya
2V2YP13ce2V2TP12de2W2VP12ee2W2TP11na2W2RP14fe2X2WP12ge2X2UP14he2X2WP13ie2X2TP13je2Y2VP13ke2Y2XP1
2le2Y2UP18me2Z2TP1;ne2Z2TP14oe2Z2TP1:Pf2Z2WP130Z2RP110[2RP110[2RP1;Qf2\2TP1:Rf2]2XP16Sf2]2YP15ja
1]2VP17Tf2]2UP1Dd1]2TP1:Uf2]2VP13Vf2]2YP17Wf2]2WP16Xf2]2WP16Yf2]2ZP14W3]2UP16Zf2]2WP16[f2]2YP13\
f2]2XP13]f2]2WP12^f2]2VP14X:]2[P13hO]2XP13_f2]2WP13`f2]2YP13af2]2YP13bf2]2YP13cf2]2VP13df2]2WP13
ef2]2XP13ff2]2YP13gf2]2YP13hf2]2YP12if2]2VP13jf2]2WP13kf2]2WP12lf2]2UP13mf2]2XP12nf2]2TP12nl1]2T
P12of2]2VP13Pg2]2XP110]2RP14Qg2]2YP12Rg2]2UP12Sg2]2UP12V5]2UP17Tg2]2ZP12Ug2]2VP12V5]2UP13Vg2]2UP
12Vg2]2UP12Wg2]2UP12Xg2]2TP12Yg2]2TP12Zg2]2UP13[g2]2XP12\g2]2TP12UF]2UP12UF]2UP14]g2]2TP13^g2]2Y
P13_g2]2YP12`g2]2UP18Qf2]2TP15ag2]2VP13bg2]2XP12cg2]2VP14dg2]2YP13eg2]2WP14fg2]2UP110]2RP130]2RP
12gg2]2UP12hg2^2UP14ig2^2WP14jg2^2XP13kg2^2XP15lg2^2YP16mg2_2WP16ng2_2WP15og2_2TP16Ph2_2WP16Qh2_
2UP17Rh2_2VP17Sh2_2XP17Th2_2WP16Uh2_2XP17Vh2_2WP16Wh2_2UP11Xh2_2SP12Yh2_2UP13Zh2_2YP17[h2_2[P17\
h2_2VP13]h2_2YP17^h2_2VP16_h2`2TP16_h2`2VP16`h2`2VP18ah2`2XP16bh2`2WP18ch2`2YP17dh2`2ZP14eh2`2UP
14fh2`2UP19gh2`2XP16hh2`2YP180a2RP190a2RP18Z5a2[P14ih2a2TP15jh2a2VP15kh2a2YP17lh2b2VP17mh2b2VP18
nh2b2XP15oh2b2VP19Pi2b2YP14Qi2b2UP17X2b2UP17VMb2WP17Ri2b2WP18Si2c2VP18Ti2c2WP15Ui2c2WP16Vi2c2YP1
6\4c2[P17Wi2c2[P130c2RP16Xi2d2TP16Xi2d2VP18Yi2d2VP18Yi2d2XP17Zi2d2VP17Zi2d2XP17[i2d2\P18c5d2^P18
m3d2[P16\4d2[P16\i2d2ZP16d5d2WP18l>d2]P15]i2d2WP17^i2e2TP15_i2e2VP17`i2e2YP15gY1e2XP16ai2e2XP16b
i2e2UP15ci2e2XP17di2e2YP1>ei2f2WP19ei2f2XP18\R1f2YP18\R1f2\P16U:f2VP16fi2f2YP16gi2f2VP18hi2f2\P1
6P3f2ZP17ii2f2YP18ji2g2XP15ki2g2WP19l>g2[P16li2g2WP15mi2g2VP14ni2g2VP15oi2g2XP15Pj2g2WP16Qj2g2TP
16Rj2g2TP130h2RP16Sj2h2WP17Tj2h2VP130h2RP16Uj2h2VP16Vj2h2XP15`Y1h2UP130h2SP130h2RP17Wj2h2VP14Xj2
h2TP17Yj2i2TP19Y4i2XP15Zj2i2WP14[j2i2TP16\j2i2YP1;jLi2[P16]j2i2YP17a1i2UP16^j2i2YP16_j2i2VP130i2
RP15`j2j2XP15aj2j2WP140j2RP16bj2j2[P15cj2j2WP16dj2j2XP15ej2j2VP16fj2j2ZP15gj2j2WP15hj2j2XP16ij2j
2VP16jj2j2TP16jj2j2VP15kj2k2TP15lj2k2XP16mj2k2WP18nj2k2WP16oj2k2YP16Pk2k2VP17Qk2k2ZP16Rk2k2TP16R
k2k2VP16Sk2k2[P14UAk2UP16Tk2l2YP15Uk2l2UP16Vk2l2WP16Vk2l2YP16Wk2l2VP1BXk2l2VP16Yk2l2UP16Zk2l2WP1
6[k2l2YP17\k2l2[P15]k2l2XP14^k2l2VP16_k2l2ZP17`k2l2]P15ak2l2YP15bk2l2XP16ck2m2UP16ck2m2VP15dk2m2
WP14ek2m2TP14fk2m2UP15gk2m2YP154m2UP15hk2m2WP15ik2m2VP16jk2n2VP17kk2n2VP17lk2n2XP1=mk2n2VP17nk2n
2[P15ok2n2TP15Pl2n2WP16Ql2n2ZP17Rl2o2XP17Rl2o2ZP18Sl2o2YP16Tl2o2YP15Ul2o2XP16Q:o2XP16Vl2o2VP15Wl
2o2TP15Xl2o2VP16Yl2o2WP16Yl2o2YP16Zl2o2YP1:[l2P3VP17\l2P3YP18]l2P3\P17^l2P3WP17^l2P3YP17^l2P3WP1
7^l2P3YP19_l2Q3XP15`l2Q3VP15al2Q3XP16bl2Q3WP16cl2Q3YP17dl2Q3VP17dl2Q3XP15el2Q3TP15fl2Q3VP15`g2Q3
WP15gl2Q3WP18hl2R3VP17Z5S3WP17Z5S3YP19m3S3[P1:il2T3VP15jl2T3UP15kl2T3VP15cMT3XP16^MT3ZP15ll2T3VP
14ml2T3TP15nl2T3XP14ol2T3TP140T3RP14Pm2T3TP19i[2U3YP1:i[2U3YP1:Qm2U3UP1JPR2U3WP19PR2U3\P15a[2U3V
P15Rm2U3WP16Sm2V3WP15Tm2V3UP15Um2V3WP15Z1V3SP16Vm2V3\P15Wm2V3XP17Xm2V3ZP18d5V3WP16Ym2V3XP15Zm2V3
VP16[m2V3YP17\m2V3VP17]m2V3\P17^m2V3XP17_m2V3YP15`m2V3WP19am2W3VP16bm2W3VP16cm2W3YP16dm2W3ZP19em
2X3\P17fm2X3YP1Cgm2X3XP16hm2X3VP16im2X3VP16jm2X3YP14km2X3VP15lm2X3VP16mm2X3\P16nm2X3[P15om2X3VP1
9Pn2Y3\P1=Pn2Y3`P18T6Y3ZP18Qn2Y3]P18Rn2Y3YP18Sn2Y3[P15Tn2Y3TP15Un2Y3VP15Vn2Z3UP17Wn2Z3WP17Xn2[3V
P19Yn2[3VP15Zn2[3WP17[n2[3XP18\n2[3YP17]n2[3YP19Y4[3ZP19^n2\3^P17_n2\3^P16`n2\3XP17an2\3\P18bn2]
3XP17cn2]3YP17dn2]3VP16en2]3XP110^3RP12fn2^3TP110^3RP12gn2^3TP14hn2^3VP14in2^3WP16jn2_3SP1U1l;_3
VP1U1kn2_3XP15ek2_3SP15ln2_3UP14mn2_3UP14nn2_3YP12on2_3TP12Po2_3TP12Qo2_3TP14X:_3\P12T_1_3VP14X:
_3\P13Ro2_3XP12So2_3VP12To2_3VP12Uo2_3VP12Vo2_3VP12Wo2_3TP13Xo2_3YP12Yo2_3VP12a1_3VP12Zo2_3UP12[
o2_3VP12g4_3VP12\o2_3UP16]o2_3UP12^o2_3UP12_o2_3UP12`o2_3UP12W_1_3VP12ao2_3VP12bo2_3VP12co2_3VP1
2U:_3VP12do2_3UP12eo2_3VP12fo2_3UP12go2_3VP12ho2_3VP12io2_3UP12jo2_3TP12ko2_3TP12lo2_3TP12mo2_3U
P12no2_3UP12a1_3VP13oo2_3YP12PP3_3VP13mQ1_3YP13dc1_3WP16QP3_3UP16RP3`3WP16SP3`3WP17TP3`3WP17UP3`
3YP1;VP3`3WP1;WP3`3YP17XP3`3VP15YP3`3VP15P2`3UP15ZP3`3WP1;[P3`3WP15\P3`3TP19]P3`3XP17^P3`3XP17^P
3`3ZP19_P3`3ZP15`P3`3XP15aP3`3YP15bP3`3WP18cP3`3ZP15dP3`3TP15eP3`3VP16fP3`3VP16gP3`3XP15hP3`3TP1
:iP3`3VP1:jP3`3XP18kP3`3VP18lP3`3YP19mP3`3XP16nP3`3WP17oP3`3VP18PQ3`3[P16^O`3[P18QQ3`3]P15RQ3`3T
P15SQ3`3VP15TQ3`3VP16UQ3`3ZP18VQ3`3WP18VQ3`3YP15WQ3`3VP16\>`3ZP16XQ3`3XP16YQ3`3TP16ZQ3`3VP17[Q3`
3VP19l;`3VP16\Q3`3VP17]Q3`3TM5^Q3`3TP16_Q3`3VP16`Q3`3VP15aQ3`3UP15bQ3`3WP14cQ3`3TP16XZ1`3\P19l;`
3VP18dQ3`3ZP1=eQ3`3TM=fQ3`3VM5gQ3`3UP15hQ3`3UP17iQ3`3VP15jQ3`3WP15kQ3`3TP15lQ3`3VP15mQ3`3XP14nQ3
`3UP17oQ3`3\P16PR3`3WP17QR3`3UP17QR3`3WP1<RR3`3WP15SR3`3UP15TR3`3TP16UR3`3SP16VR3`3UP17WR3`3YP15
XR3`3VP17YR3`3WP16ZR3`3XP15[R3`3VP14\R3`3TP14]R3`3VP16^R3`3TP17_R3`3XP16`R3`3VP16`R3`3XP15UA`3VP
15aR3`3XP14bR3`3TP17iQ3`3VP16cR3`3XP12dR3`3VP17eR3`3VP14UF`3TP13fR3`3YP14gR3`3YP12hR3`3UP17iR3`3
WP17iR3`3YP17jR3`3XP15kR3`3TP14UF`3TP19l;`3VP18_U2`3XP16lR3`3VP15mR3`3UP14mR3`3TP17nR3`3VP1:fn1a
3YP1:fn1a3[P1@l;a3QM@oR3a3SM>PS3a3QM>QS3a3SM<RS3a3QM=SS3a3PM=TS3a3RM9US3a3QM9VS3a3SM6ek2b3RP16SS
3b3SP16SS3b3RP160b3QP16WS3b3SP16k[2b3RP16SS3b3SP18XS3c3TP17YS3c3TP19ZS3c3VP18[S3c3VP1?\S3c3TP1@]
S3d3TP1@^S3d3VP1:d8d3WP1:d8d3YP17_S3d3TP140d3RP14T5d3UP1All1e3QMA`S3e3SMBaS3e3UMBaS3e3TM7bS3f3VP
15cS3f3VP16dS3f3UP16eS3f3UP14fS3f3TP15gS3g3TP16hS3g3VP17iS3g3TP16jS3g3VP14kS3g3YP12\T1g3VP15lS3g
3TP120g3SP12mS3g3UP17nS3g3VP1;0g3SP140g3RP17oS3g3VP140g3RP14PT3g3TP14QT3g3TP13RT3g3WP16ST3g3VP12
TT3h3UP12UT3h3UP12`g2h3UP1EVT3i3SMEVT3i3UM;WT3i3YP18XT3i3VP15YT3i3UP15ZT3i3WP1:[T3i3SM:\T3i3UM5]
T3i3UP15^T3i3WP14_T3i3TP16`T3i3WP14aT3i3WP12bT3i3TP1<cT3i3VP1>dT3i3UP17V5i3VP1;cT3i3WP1:eT3i3TP1
4fT3i3TP15gT3i3VP16hT3i3YP110i3RP13iT3i3WP13jT3i3YP12kT3j3VP12kT3j3VP12lT3j3VP12mT3j3VP12nT3j3TP
110j3RP12a1j3VP13oT3k3VP12PU3k3TP13QU3k3YP15RU3l3UP13SU3l3VP12TU3l3TP13UU3l3WP15VU3l3XP15WU3l3TP
12XU3l3UP14UFl3UP16YU3m3ZP15ZU3m3VP17[U3m3VP14\U3m3XP13]U3m3TP12^U3m3TP17_U3m3ZP16`U3m3VP16aU3m3
YP14bU3m3YP13cU3m3WP16dU3m3]P16eU3m3VP14fLm3ZP14fU3m3TP14X:m3\P16gU3m3TP16hU3m3VP13iU3m3XP14jU3m
3[P13i`1m3YP15kU3m3WP15lU3m3UP15mU3m3WP17nU3m3ZP14oU3m3ZP14PV3m3XP142m3\P12QV3m3VP13RV3m3WP12V5m
3VP13SV3m3XP13TV3m3YP12UV3m3UP124m3VP13VV3m3XP15WV3m3\P13XV3m3WP13SR1m3YP13YV3m3XP13ZV3m3YP13[V3
m3WP12\V3m3UP12]V3m3TP13^V3m3XP12_V3m3UP12`V3m3TP12aV3m3TP14bV3m3XP14bV3m3[P12cV3m3TP12dV3m3UP14
eV3m3WP12;m3VP13fV3m3WP14XZ1m3[P13gV3m3YP12hV3m3TP12iV3m3UP16jV3m3]P14kV3m3WP13lV3m3XP13mV3m3XP1
3nV3m3WP13oV3m3XP15PW3m3TP14QW3m3YP12UAm3VP15RW3m3[P13gOm3YP14P]1m3\P12U:m3VP13SW3m3WP17Z5n3ZP18
dW1n3\P16TW3n3[P16UW3n3XP14VW3n3UP15WW3n3WP17XW3n3YP16YW3n3XP16ZW3n3VP16[W3n3WP16\W3n3VP16]W3n3Z
P14^W3n3TP16_W3n3YP16`W3n3[P16aW3n3XP16aW3n3ZP16bW3n3\P15cW3n3XP15dW3n3YP18eW3n3YP16fW3n3\P15gW3
n3YP15hW3n3YP17iW3n3]P15jW3n3XP15kW3o3WP16lW3o3XP15c=o3XP16mW3o3YP16nW3o3ZP15oW3o3WP17PX3o3\P15Q
X3o3XP16RX3o3[P17SX3o3VP16TX3o3ZP19UX3o3XP15VX3o3XP15WX3o3WP15XX3o3YP18YX3o3YP15ZX3o3YP15[X3o3VP
16\X3o3XP16]X3o3YP19^X3P4XP17_X3P4VP17_X3P4XP15`X3P4VP15aX3P4WP15bX3P4UP15cX3P4WP15dX3P4VP15eX3P
4VP15fX3P4XP16gX3P4ZP17hX3P4^P17iX3P4VP15jX3P4WP15kX3P4XP130P4RP14lX3P4UP15mX3P4VP16X:P4[P15X:P4
YP16nX3P4YP16oX3P4ZP14PY3P4UP16QY3P4WP14YR1P4VP15RY3P4XP16SY3P4[P17TY3P4ZP17TY3P4\P15UY3P4UP15VY
3P4WP16WY3P4WP14XY3P4UP16YY3P4VP15ZY3P4WP16W5P4ZP14[Y3P4VP16\Y3P4VP16\Y3P4XP16]Y3P4VP15^Y3P4VP17
_Y3P4XP17`Y3P4YP14aY3P4UP16bY3P4VP15VNP4XP14T;P4UP17cY3P4\P17cY3P4^P17X:P4\P17X:P4_P16dY3P4\P18e
Y3P4^P15fY3P4WP17gY3Q4VP16hY3Q4[P19Z5Q4[P19iY3Q4WP17jY3Q4XP18kY3Q4TP18kY3Q4VP15lY3Q4XP17mY3Q4YP1
6\4Q4[P16\NQ4[P14nY3Q4UP14oY3Q4UP17Z1Q4SP1o`2PDXk2QDlj4QDmj4QDnj4PDXk2QDUf3QDoj4QDPk4QDQk4QDRk4P
Dih2QDTZ3QDSk4PDYP6QDTk4QDUk4QDVk4QDWk4QD^n1QDWk4QDXk4QDYk4QDZk4PDWP6QD[k4QD\k4QD]k4PDXk2QD^k4QD
X@WD0QD_k4XD0SD0TD5QD`k4PD\P2PDXk2QDUf3QDX@WD0QDak4XD0SD0QDjP1QDbk4UD0QDck4QDdk4TD6QDek4TD6QDfk4
S@0UD0PDYk2QD[4PDam2QDgk4UD0QDVh3QDhk4PDam2QDik4P@gh3QDjk4PDXk2QDUf3PDam2QDkk4UD0QDfa3PDam2QDlk4
TD4SD0QDmk4TD3PD_V2UD0PDZk2VD0UD0PDZk2PD2UD0QDnk4QDok4PD2UD0PDoU6PDRn4UD0PDeh3PDXk2QDaf3PD2UD0PD
Xk2PDWR:PDXk2QDPl4QDQl4QDRl4PD\P2UD0QDSl4PDWR:UD0QDTl4QDUl4PDgh3PD2QDVl4QDWl4TD1QDXl4`Deh3`Dfm4`
Ddm4QDjZ1QDY4QDYl4TD1QDZl4QDjZ1Q@Y4S@0QD[l4PDXg:QDjZ1QD\l4PDfS6TD1QD]l4PDYV3PDhh2PD_7QD^l4PDkm4Q
D_l4PDXb=PDYb=PDeQ2QD`l4SD0QDal4QDUCPD`h3QDbl4SD0QDUQ4QDcl4PDTV6PDjNQDdl4PD_c7QDel4QDfl4QDgl4QDh
l4QDil4QDjl4QDkl4TD3QDll4QDml4TD1QDTn2PDYP6QDi^3QDnl4QDol4TD6PDkm4PDZg:PD`h3QDPm4QDQm4QDRm4SD0PD
jW2QDSm4PDHQDTm4TD8QDUm4QDW4QDYe4PDSY3QDVm4QDWm4QDXm4QDYm4QDSS2QDZm4QD[m4PD\P2QD\m4QD]m4QD^m4P@R
n4QD_m4QD`m4QDam4QDbm4QDW4PDdm4PD^i3PD]X3PDdm4QDW4QDcm4QDdm4QDem4QDfm4PDYP6PDVT2QDgm4QDhm4PDjg2Q
Dim4QDjm4PDkm4QDkm4TD1QDlm4PDlT6PDdm4PDYP6QDmm4QDY4QDnm4QDom4PDfh3QDW4QDPn4QDQn4QDRn4QDSn4QDTn4Q
D`LS@0QDa3PDj6QDUn4PDj6PDQd9PDmb=PDj6PDge2PDdm4PDk]<PDj6PDnb=PD]]3PDQMQDVn4QDWn4PDQMQDXn4PDQMQDY
n4PDcY3PDdm4PDQMPDk=PDYP6QDcb1PDdm4QDW4QDcb1PDdm4QDW4PDhj2QDZn4QD[n4PDhj2QD\n4QD]n4PDWj:QD^n4PDS
c5QD_n4PD]<PDVT6QD`n4PDQn4QDW4PDi6QDan4PDhKQDbn4PDUMQDcn4PDj6QDdn4PD^j2QDen4QDfn4PD^j2PDcj2QDgn4
PDYP6QDhn4PD_o7QDin4PDaX:QDjn4QDkn4QDln4PDki3PDim4PDli3PDki3PD_i3PDdh3PDPj3QDmn4PDoi3QDnn4PDS`9P
Ddn:PDT`9PDdn:PDdn:QDon4QDg[4QDPo4PDTLQDQo4PDiV5QDRo4PDej:QDSo4QDTo4PDej:PDfW2QDUo4PDjNPDfj1PDem
5PDfj1PDRn4PDT7PDRn4QDVo4QDWo4PDhd3QDXo4QDYo4TD3QDZo4QD[o4QD\o4QD]o4PDik5PDRm3PDT7PDT7QD^o4PDik5
QD_o4PDRn4PDT7QDjj1PDQ^9PDim4PDUMPDUMPDim4PDQ^9QD`o4PDdn2QD`P1QDao4VD0QD`P1QDao4QDbo4QDco4TD2QDc
T2QDdo4QDeo4TD3QDW5TD6QDfo4QDgo4QDho4QDio4PDkm4QD`LQDjo4PD_i3`Ddm4QDko4TD2QDY4PDjh3QDlo4PDQd9QDm
o4TD4QDcb1PDWP6PDo]9QDno4QDoo4QDPP5S@0QDQP5PDcm4P@YP6QDWd1PDdm4QDRP5PD^`9QD^n1PDUh7PDfc9PDem4QDR
AQDSP5QDTP5PDQd9PDkm4QDUP5S@0S@0QDY4QDVP5QDWP5QDXP5TD3QDYP5PDbT6QDZP5Q@Y4QD[P5TD2QD\P5QDXKPDa8PD
dh3QD]P5TD1QD^P5PDdh3QD_P5TD2QD`P5QDaP5TD8QDfo4QDbP5QDcP5QDdP5PDYV3QDY4QDeP5PDkm4QDfP5QDgP5QDjZ1
QDY4QDhP5PDkm4QDZ:QDiP5QDjP5TD1QDkP5QDlP5PDiKQDmP5PDkKPDim4PDlKQDnP5QDoP5PDch3QDkCQDPQ5VD0PDch3Q
DkCQDPQ5QDQQ5QDRQ5QDSQ5QDjZ1QDTQ5QDUQ5TD2QDY4QDVQ5QDWQ5TD3QDg\2QDXQ5QDYQ5PDYP6PDj6PD4PDYP6PDVMPD
[MPDj`4PDee3PDbd=QDZQ5TD3QD[Q5PDmh3QD\Q5TD2PDkm4QD]Q5QD^Q5TD1QDW4QD_Q5QDaIQD`Q5TD1QDaQ5PDkm4QDbQ
5QDcQ5QDdQ5QDl]1QDeQ5QDfQ5TD1QDgQ5QDhQ5TD1QDY4QDiQ5QDS^2PDbT6P@dm4TD4QDjQ5PDdh3PDch3PDYP6QDkQ5QD
lQ5SD0PDRn4PDj6PDRn4PD]W2PDRn4PDWZ6PDRn4PDRn4PDUS2PDRn4PDRn4PDdW6PDRn4QDiS1PDT7QDmQ5QDnQ5PDT7PD[
MQDoQ5PDc6QDPR5PD[LPDim4PDc6PDkT6PDc6QDQR5QDRR5PDQ^9QDSR5QDTR5QDUR5PD`d9QDVR5PDad9QDWR5PDVT2QDXR
5PDoKPDRj4PDkBPDWe2QDYR5PDZf5QDZR5PDSU6QD[R5PDfk3QD\R5PDfk3PDPe=PDfd9QD]R5QD^R5QD_R5PDVMQD`R5PDW
MQDaR5PDWMPDWMPDkT7QDbR5PDkMPDje3PDf5QDcR5PDaa5QDdR5PDQ_9QDeR5PD]4QDfR5PD\Q5QDgR5PDU^9QDhR5PD`^9
QDiR5PDa_9QDjR5QDkR5PDQn4PDmKQDlR5QDmR5QDnR5PDdk3QDoR5PDfa:QDPS5PDaNQDQS5PDbh1QDRS5PDeP2QDSS5PDT
W3PDeP2PDcMQDTS5QDUS5QDVS5PD`X:PDZo6QDWS5PDYd9QDXS5PDYd9PDb=PDXNQDYS5QDZS5PDae=PDfe<QD[S5PDmc9QD
\S5PD]d9QD]S5PDd5QD^S5PDRa2PDdm4PDY^9QD_S5QD`S5QDaS5aDo4`Dfe=`Dam:`Dlk4PD^S2QDbS5QDcS5PD^S2PDQMQ
DdS5PDoc9PDVb2PDo]9QDeS5PDke=PDb5PDfW2QDfS5PDkKPDim4PDlKPDo`3PD[2PDom4QDgS5PDdZ6QDhS5PDTR2QDiS5P
DoP<QDjS5PD]g9QDkS5PDT7QDlS5PDZ<QDmS5QDnS5QDoS5PDkm4PD^b2PDch3QDPT5PD[P2QDQT5PDYP6PDT`:PDle=QDRT
5PDW_9QDST5PDhb9QDTT5PDl_<QDUT5PDQU6QDVT5PDlT6QDWT5PDcm4QDXT5PDcm4PD_W6QDYT5PDkT6QDZT5PDjh3PDcm4
PDkT6PDom4PDkT6PD^W2PDdm4PDkT6PDYk2QD[T5PDRn4QDjm3PDRn4PDmh3PD1PDmh3PD4PDmh3VD0QD\T5PDmh3QD]T5TD
6QD1QD1TD6PD4PDih3SD0PDih3QD^T5PDjj2QD_T5PDQf=PDRf=PDVMPDSf=PDPLPDS3QDkCPDjMPD?PDmh2PDo7QD`T5QDa
T5QDbT5QDVNTD2QDcT5VD0QDVNTD2QDcT5QDdT5QDVNTD2QDcT5PDdm4QDkCQDeT5QDfT5QDgT5UD0PDXU6PDkm4TD6PDem4
PD\Q5PDim4PDf5PDf5PDim4QDhT5PDd5PDim4QDiT5PD^4PDim4PD]4QDjT5TD4QDY4QDkT5QDlT5PDim4QDRn4PDi6PD4PD
hKPDj6PDim4QDmT5QDcb1S@0QDnT5PD]e3QDoT5PDlc7PDim4PDec=QDPU5QDQU5PDUMQDRU5PDQ^9QDSU5PDW_9PD]f=PDo
]9QDTU5PD^j2QDUU5PD[MPDdm4PD`f=PD[MQDVU5PDaa5PDVR2PDcNQDWU5PDT7QDXU5QDYU5PDY:PDbh1PDjm4PDdh1PDdh
1PDjm4PDbh1QDZU5QD[U5QD\U5TD2QD]U5PD^KPDjm4PDYLPDUi3PDjm4PDVi3PD_V2PDjm4PD`V2PDQn4PDUh2QD^U5PDP7
QD_U5QD`U5QDaU5QDbU5PDRi1QDcU5QDdU5QDUS5QDeU5QDfU5QDgU5PDXj1QDhU5PDaKPDYo2PDif=PDTe9PDjf=PDhd3QD
iU5QDjU5QDkU5QDlU5QDmU5PDeh1QDnU5QDoU5QDPV5QDQV5QDRV5QDSV5QDTV5PDb;QDUV5`Dgg9`Dol9`DUg=QDVV5QDWV
5TD4QDXV5QDYV5TD3QDZV5`DYP6`DZP6QD[V5QD\V5QD]V5PDQd9QD^V5PDQd9PDem4QD_V5UD0PDeh3QD`V5S@0QDaV5`Dc
\3`Ddh2`Dbb3PDeh3QDbV5S@0QDcV5QDdV5QDeV5QDY4PDad3UD0PDYP6S@0QDfV5QDY4aDb4aDX5aD^5aD\2QDgV5UD0QDk
CS@0QDhV5QDiV5QDkCS@0QDjV5QDkV5S@0QDlV5UD0QD`4SD0QDmV5UD0SD0QDmV5UD0QD`4QDmV5UD0QDmV5QDnV5QDoV5Q
DPW5QDQW5QDRW5QDSW5Q@TW5TD2QDUW5QDVW5QDWW5SD0QDXW5QDYW5S@0QDY4QDZW5QD[W5QD\W5QD]W5TD6PDgm4QD^W5Q
D_W5PDih2PD_7SD0QD`W5QDY4PDjh3PD]<QDaW5TD1QDbW5P@km4PDmh3QDcW5QDng2PDmh3QDdW5PDkm4QDeW5QDfW5TD2Q
DgW5QDhW5PDiKPDkm4QDiW5QD^Q5TD3QDjW5QDkW5PDeh3QDW4PDUW6QDlW5UD0QDmW5TD1QDnW5QDoW5TD5QDPX5PDULQDQ
X5QDRX5TD4QDY4QDSX5QDTX5TD2PD^c;QD]_3QD1TD6PDbT6PDih2PD_7QDUX5QDVX5QDgm1QDWX5QDXX5TD1QDYX5QDZX5Q
D[X5QD\X5QFg4QDY4PDX3QD]X5TD2QDY4PDmh3SD0QDjP1QD^X5TD1QD_X5QD`X5QDaX5QDbX5TD5QDcX5WD0QDdX5TD3XD0
QDeX5QDg4QDfX5aD[5`DT7QDg4QDgX5aD[5`DT7aDo4QDg4QDhX5TD5QDiX5QDg4TD2QDQ5PDgh3QDj4TD1QDjX5SD0QDg4T
D1QDkX5QDlX5S@0VD0QDg4TD1QDkX5QDlX5S@0QDmX5QDg4QD]@QDQ5QDnX5S@0QDoX5QDQ5QDg4TD1QDPY5TD3PDgh3RD0Q
DQ5RD0RD0QDQ5QDQY5QDRY5QDSY5TD1QDTY5QDUY5SD0QDVY5QDWY5TD2QDXY5TD4PDgh3QDYY5TD2QDZY5`EWX2QDT5TD2Q
D[Y5`Dab6`DYe5`DZ<`DQb9QD\Y5TD8PD4TD5QDQ5PDeh3QDhOSD0PDjY3QD]Y5TD2QD^Y5`Dhh2QD_Y5TD1QD`Y5QDaY5TD
1QDbY5QDcY5TD4QDdY5P@gh3QDeY5TD3QDfY5QFg4QDgY5QDhY5QFg4QDiY5QDjY5QFg4QDP5QDkY5QDlY5TD2QDmY5`Do<`
Dd7`DW6`Dc[5`Dd;`D^2`DS2`DV6`DnV6`DZ8`DZ9`D\<`DPQ5`DjX5`DH`DbW6iD1SD0PD4QDnY5QDP5VD0PD4QDnY5QDP5
QDiW1PD4QDoY5S@0QDg4QDPZ5VD0PD4QDoY5S@0QDg4QDPZ5PD1PD4QDQZ5S@0QDRZ5QDSZ5QFg4QDP5QDTZ5VD0QFg4QDP5
QDTZ5QDiW1PD4QDkCS@0QDUZ5QDVZ5PD4QDWZ5PDdm4QDXZ5TD2QDYZ5PDim4QDZZ5Q@[Z5PDih3PD_i6PDkm4PD4QD\Z5QF
]Z5QD^Z5PDog6QD_Z5TD7QD`Z5QDaZ5TD6QDbZ5QDcZ5TD8QDdZ5QDdZ5SD0QDeZ5TD2QDW4QDfZ5PDmP;QDgZ5TD2QDhZ5P
DQj=QDiZ5QDT5TD1QDjZ5P@gh3TD8QDkZ5QDRW4QDlZ5QDmZ5PDih2PD_7QDnZ5PDYP6QDoZ5QDT5QDP[5TD9QDQ[5QDT5TD
3QDR[5TD6QDS[5QDT5QDT[5TD3QDU[5TD6QDkZ5QDV[5QDW[5S@0QDT5QDX[5TD6PD4Q@`4S@0QDT5QDkZ5TD8QDY[5QDW[5
S@0QDT5VD0QDZ[5TD3QD[[5QD\[5TD8QDY4QD][5QD^[5QD_[5QD`[5P@km4QDU4QDa[5QDb[5QDc[5QDW4QDRW4PD_7PDcm
4QDd[5PDP3QDe[5QDf[5PD^W2PDe[5PDgm4PDZ_3QDVo4QDWo4QDnc3QDg[5PDkm4QDh[5QDi[5PDSn4QDj[5PDSn4PDYV3Q
Dk[5PDSn4PDYV3QD\BQDl[5QDm[5TD4PDoU6PDRn4QDm[5TD3PD6QDn[5QDo[5PDRn4QDP\5TD4QDQ\5QDR\5QDS\5QDT\5P
Di1PDem4PDWU6SD0PDXU6VD0`Dkm4Q`1b4QDU\5`Dc6`D]W2`DVW2`Djc2`DYa5`D[a5`Db6`Ddb2`DVb2PDXU6QDV\5`Dkm
4Q`1b4QDU\5`Dc6`D]W2`DVW2`Djc2`DYa5`D[a5`Db6`Ddb2`DVb2UD0PDXU6QFW\5QDX\5PDXU6QDjZ1PD`Q2QDY\5PDQP
2QDZ\5S@0QD[\5PDQP2QDZ\5S@0QD[\5QD\\5QD]\5QDjP1PDaV6QD^\5PDQMPD^Q2PDj6PDei:QD_\5TD3PDZf5QDRW4TD4
QD`\5QDW4PDmh2QDa\5QDU5TD2QDb\5QDc\5QDd\5TD8QDe\5QDf\5QDV5S@0QDg\5PDlS2QDh\5PDka5QDi\5QDRW4PD_7S
@0QDj\5TD3QDk\5QDRW4TD4PDgm4QDl\5QDRW4TD3QDm\5QDW4QDRW4QDn\5P@km4S@0QDo\5VD0QDRW4QDn\5P@km4S@0QD
o\5QDP]5QDRW4QDn\5PDkm4S@0QDQ]5PDih2PD_7QDR]5QDS]5QDRW4TD3QDT]5QDU]5PDmh2PD_7S@0QDV]5PDih2PD_7QD
W]5`DYP6`DTW3QDn[5QDX]5QDng2QD`[5P@km4P@_7QDY]5VD0QD`[5P@km4P@_7QDY]5QDZ]5QD[]5QD\]5TD6PD4QD]]5Q
D^]5TD5QD0`Dln5`D[b9`D`V3`DZV3`DUe5`DWP6`DXP6QD_]5TD6QD`]5Q@a]5TD1QDb]5QDc]5TD3QDd]5TD8QDe]5QDf]
5QDg]5TD4QDY4QDh]5QDi]5QDl8PDTW3TD5QDj]5QDk]5TD1QDl]5PDYP6QDV4QDW4QDm]5P@YP6QDW4QDW4PDdh3PDdm4QD
W4QDW4PD9QDW4PD_T6QDn]5QDo]5QDW4QDP^5PDhm4QDW4TD6PDkm4QDW4QDW4QDQ^5QDR^5QDS^5QDk[3QDT^5TD5QDU^5a
Db4aDX5aD^5QDV^5TD4QDW^5PDhm4QDX^5PDkm4QDY^5QDZ^5QD[^5QD\^5TD2PDem4QD]^5SD0PD4SD0PD4S@0QD^^5QDY4
QDkm4TD1QD_^5QD`^5QDa^5SD0aEb^5QDa3QDc^5Q`1b4QDd^5aDo4aDg4QDe^5TD2QDf^5QDg^5QDh^5QDg^5QDi^5QDj^5
QDg^5VD0QDj^5QDg^5QDk^5QDa3TD2QDl^5QDm^5QDn^5PDdm4S@0QDa3QDo^5PDdm4S@0QDa3WD0QDP_5XD0QDa3`Ddm4`D
b7`D`7`Dc7`Da7`DhV:`D[2`DeQ2QDQ_5S@0QDa3Y@0QDR_5QDS_5PDbc1PDmh3QDT_5TD2PDem4QDU_5QDV_5QD\?QDTY1Q
DY4S@0QDW_5QDX_5QDY_5QDZ_5S@0QD[_5QD\?QD\_5S@0QDa3PDRn4P@WP6QDm@PDdm4Q@`4S@0QD]_5QD^_5TD4QDb3QDb
3TD2QD__5PDam2PDih2PD_7PDiKPDkm4QD`_5PDk=QDa_5QDb_5QDVNQDc_5QDd_5QDVNQDkCQDe_5QDf_5PDjk=PDjOQDg_
5PDjOQDg_5UD0WD0QDh_5XD0SD0QDi_5UD0WD0QDj_5XD0QDk_5TD3QDl_5QDm_5QDn_5QDo_5Q@^n1Q@o_5QDP`5QDQ`5QD
kCQDR`5QDS`5PDej:QDT`5QDU`5QDV`5PDkm4QDW`5QDX`5QDRASD0QDY`5PDXe3QDZ`5QD[`5PDg6QD\`5`Dem4QD]`5QDT
U3QD^`5S@0QD_`5QD``5PDkm4QDa`5PDVf<QDb`5QDjZ1QDYMQDc`5QDjZ1QDd`5PDo7QDe`5QDf`5TD2QDY4PDmh3SD0QDn
g2QDg`5QDh`5VD0QDg`5QDh`5QDi`5QDj`5QDkCS@0QDa3QDk`5PDkm4QDl`5QDY4QDm`5QDn`5P@YP6QDo`5PD_o7PDVb2P
DQMPDdm4QDPa5PDaj2PDY3PDQn4QDUJPDdW6PDRn4QDjZ1QDQa5PDem4PDXk2PDYV3PD`7QDhZ1PD_7QDRa5PDkm4QDjZ1QD
\l4PDYP6TD1QDSa5PDme2QDTa5PDlS2SD0TD3QDUa5UD0QDVa5PDkm4QDWa5QDXa5QDYa5QDic3QDZa5QD[a5PDkm4QD\a5U
D0PDlR2PDkm4QD]a5QD^a5QDTU3Q@`4TD3QD_a5PDmh3QD`a5PDkm4QDaa5QDW4PDVd3PDdm4QDba5PDeh:QDca5P@YP6QDd
a5PDdm4QDea5PD^U1QDfa5QDa3TD5QDcf1QDga5UD0QDha5QDia5TD1QDja5QDka5QDi4QDla5PD]e3QDma5QDna5PDYP6QD
oa5PDY7QDPb5PDlc9QDQb5QDRb5QDSb5QDTb5PDge2PDn6QDUb5QDVb5PDd\:PDik5QDWb5PDhj2QDXb5QDYb5PDeh3QDZb5
QD[b5PDj6QDQQ4QD\b5PDch3QDkCPDP]4PDWP6PD^j2QD]b5QD^b5PDYP6PD^j2QD_b5QDkCTD1PD^j2QD`b5QDab5QDbb5Q
Dcb5PDd5PDWP6PDj6QDdb5QDeb5PDbb3PDV5QDfb5QDgb5QDhb5QDib5QDjb5QDkb5QDlb5PDVT2PDdm4PDYP6QDmb5QDnb5
QDob5QDPc5QDQc5QDRc5QDSc5PDdm4PDYP6QDTc5QDUc5PDeh3P@YP6QDVc5QDWc5QDXc5PDWP6QDYc5QDZc5QD[c5QD\c5Q
D]c5TD3QD^c5QDhn4QD_c5QDhn4QD`c5QDac5TD4QDbc5QDcc5TD1QDdc5QDec5QDY4QDfc5`Dfc2`Dbb3`DP3`D_Q:`Dg`2
`DhX3`DPh2`Dg4`D`^3`DhV;`DYP6`DWP6`DU9`Dm`:`DSMQDS4TD3QDgc5QDZ`5PDYP6TD1QDhc5QD]V2QD\BPDYP6QDic5
PDdm4QDjc5QDY4QDkc5QDlc5RD0QDmc5TD4PDkm4QDnc5TD1QDoc5TD1QDPd5PDkm4QDQd5TD1QDVh3QDRd5S@0QDSd5QDTd
5RD0QDY4PDeh3PDYP6S@0QDUd5UD0aDg4aDd4aD\4iD0iD1`D^V6`DmQ:`DT7`Dmh3`DZf5`DRU6`DlT6`DmT6`DWd3`DnT6
`DPl5`Dlh3`DVV2`Dji3`Dii3WD0SD0XD0QDVd5QDWd5QDY4QDXd5QDYd5PDYk2QDZd5TD1QD[d5QD\d5QDg4TD1QD]d5P@a
d3QD^d5WD0QD_d5QD`d5XD0TD2QDh[5QDad5PDaT6QDbd5QDQd3QDY4PDad3QDcd5QDTZ3QDdd5TD2QDed5UD0PDSn4QDa\3
QDfd5TD:PD2QDgd5TD4QDhd5PDgh3QDY4QDid5PDgm4TD2QFjd5QDT5TD1QDkd5`DbW6`DH`DWd3`DUQ7`De^3`Dd^3`DiV5
`Dgh3`Dfn2`DYk2`Eoh2`Ejh3`Enh2`Eic2`Ekm4QDT5TD1QDld5QDmd5TD1QDnd5QDod5TD2QDPe5QDQe5QDjZ1QD^Z5QDR
e5QDSe5QDjZ1QDTe5QDUe5QDTZ3QDVe5QDWe5SD0QDTZ3QDVe5QDXe5QDYe5QDZe5TD1QD[e5PDHPD_i3QDYe5QDZe5TD1QD
[e5PDHPD_i3QDTZ3QDVe5QD\e5SD0PDQn4SD0TD6PD6QDW4QDW4QD]e5QDn]1PDSa3QD^e5TD1QDb7QD_e5TD1QD`e5QDae5
P@dm4P@YP6QDW4S@0QDn6TD1QDbe5QDce5PDog6QDde5TD2QDb5TD6QDY4QDee5QDde5TD2QDb5TD6QDY4QDfe5SD0QDge5Q
Db5TD6QDY4aDb4aDX5aD^5QDb5PDdm4QDkZ4TD6QDY4QDee5QDhe5TD1QDd5PDkm4QDie5QDje5QDd5QDke5QDc5QDhY1TD1
PDg9QDle5QDme5TD1Q@]@QDne5QDoe5QDPf5PDam2TD1QDne5TD2QDQf5QDc5PDhh2PD\P2PDkm4QDRf5QDSf5TD3QDTf5QD
Uf5QDVf5QDY4QDWf5QDXf5QDYf5QDZf5UD0QD[f5QDjZ1TD9PD4QDjZ1QDmCPDo7SD0QDjZ1QD\f5PDo7QD]f5QDjZ1PDhh2
PDo7PD^P2PDkm4QD^f5QDjZ1QD^P5PDdh3PDdm4QDjZ1QDZX3PD_7QD_f5PDkm4QD`f5TD1QDaf5P@gh3QDRV4P@hh2QDbf5
S@0P@em4PDRn4QDcf5QDdf5TD1QDef5QDjZ1QDY4PDjh3QDff5QDjZ1QDbV1QDff5QDjZ1QDgf5QD]<QDhf5`D\P2`Doo1`D
m:`DYk2QDjZ1QDif5QDjf5QDjZ1QD\g3QD]<QDkf5QDjZ1QDlf5QDkf5QDjZ1QDln3QD]<QDmf5QDnf5QDjZ1QDof5PDm:QD
nf5QDjZ1QDPg5PDHQDQg5PDHQDRg5QDY4QDSg5QD]<PDWP6QDTg5UD0PDaT6TD<QDY4PDem4QDUg5PDem4QDVg5PDkm4QDWg
5QDXg5QD`X3TD1QDY4QD]<PDem4QDoe5QDYg5PDem4QDoe5PDkm4QDZg5TD2QDg5TD4QDh5QD[g5QDg5TD2PDon=PDim4PDP
o=QD\g5TD2QDi5QD]g5`DTb3`D`X3`DWY3QD^g5QD_g5Q@`g5PD6QDag5TD1PDeh3QDbg5QDcg5QDdg5QDeg5PDRn4PDdW6Q
Dfg5PDYP6TD2QDgg5QDhg5QDa3TD8QDig5PDYP6WD0QDjg5XD0QDkg5QDlg5QDmg5QDng5QDog5QDmg5`Eoh2`Ejh3`Enh2`
Eic2QDPh5QDQh5TD3QDRh5PDgh3QDSh5TD2QDTh5QDW4TD1QDUh5UD0PDSn4TD8QDng2QDVh5UD0PDSn4QDWh5QDXh5QDl\3
TD3QDYh5QDZh5QDa3Q@U[4QD[h5Q@b4QD\h5QD]h5TD2QDcX1QD^h5TD2QDj5QD_h5QDj5QDY4QD`h5SD0QDah5SD0QDbh5S
D0PDhj2QDch5QDdh5QDe5TD4QDeh5QDfh5QD]V2QDf5Q@gh5`DYP6`DWP6`DXP6`DZP6`DYi3`Del2`DPU6`DQU6`DkT6`D`
i3`Dai3`Dbi3`D_i3QDhh5PDTW3PDdm4QDih5TD3QDjh5QDkh5TD1QDk5QDkT3TD9QDkh5TD1QDk5QDlh5PDQd9QDjP1QDmh
5PDkm4QDnh5VD0QDmh5PDkm4QDnh5QDoh5QDPi5QDQi5QDRi5QDng2QDSi5QDTi5TD:QDUi5QDVi5TD2QDW4QDWi5TD1QDXi
5QDTi5TD:QDUi5QDYi5S@0QDZi5QDjZ1TD1QD[i5QDjZ1QD\i5QD]i5TD8QD^i5QD_i5TD1QDW4QD`i5QDai5TD1QDW4TD2Q
DXi5QDbi5fF400YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16
>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12
M3VP14N3XP14O3XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U13VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13[
13WP12\13TP14]13XP12^13UP13_13TP13`13VP14a13ZP13b13XP12c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P1
3i13WP12j13TP16k13ZP12l13UP13m13YP14n13\P13o13YP13P23WP12Q23UP12R23UP14S23\P14T23WP13b13WP12U23U
P12V23UP12W23TP12X23UP12Y23UP12Z23VP13[23WP12\23UP12]23UP12^23UP12_23UP12`23UP12a23UP12b23UP12c2
3UP12d23UP12e23UP12f23TP13g23YP13h23YP12i23UP12j23UP12k23VP12k23VP12l23UP12m23TP12n23UP12o23UP12
P33UP12Q33UP12R33UP12S33VP12S33VP13T33YP12U33TP12V33UP13W33TP12X33TP12Y33UP12Z33VP12[33UP12\33UP
13]33XP13^33YP13_33YP12`33UP13a33TP13b33VP14c33VP15d33VP14e33YP14f33WP16g33\P13h33TP13i33XP14j33
VP15k33ZP13l33XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R43XP14S43WP16d33XP13T43VP16U43^P14U43YP15V
43XP13W43WP13X43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14^43VP13_43TP12`43TP15a43_P12b43VP12c43VP1
3d43TP15e43ZP13f43TP12g43TP14W13WP13h43VP15i43XP15j43XP14k43UP14l43[P12m43SP14n43\P13o43YP13P53Y
P13Q53YP13R53WP12Z33UP12S53UP12T53UP13U53YP12V53VP12W53TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]5
3UP12^53UP12_53UP12`53UP12a53VP12b53UP12c53TP12d53UP12e53UP12f53VP12g53UP12h53VP12i53UP12j53UP12
k53UP12l53UP12m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP12S63TP12T63UP12U63UP12V63UP12W63UP12X63UP
12Y63VP12Z63UP13[63WP12\63UP12]63UP12^63VP12_63UP12`63UP12a63UP12b63UP12c63UP12d63UP12e63VP12f63
UP16g63TP12h63UP12i63UP12j63UP12k63VP12l63UP12m63VP12n63UP14X43\P12o63VP13P73WP12Q73UP12R73UP12S
73UP14T73ZP12U73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12[73UP12\73UP12]73UP12^73UP12_73UP13`73XP1
2a73UP13b73YP12c73VP13d73YP12e73UP13f73XP12g73VP12h73VP12<3SP12i73UP13j74TP15k74YP12l74UP12m75UP
12n75VP12o75VP12P85VP13Q85XP13R86XP12S86TP14T86TP14T86VP15U86YP13V86VP15W86YP13X86YP13Y86XP13Z86
XP13[86YP14\86VP13]86WP13^86YP13_86XP13`86TP12a86UP13b86YP12c86TP12d86UP12e86UP12f86VP12g86UP12h
86UP13i86YP12j86UP12k86VP12l86UP12m86UP12n86UP13o86YP13P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P1
2V96UP12W96UP12X96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP13^96YP12_96VP12`96UP12a96TP12b96TP12c96U
P12d96TP12e96TP12f96TP15g96UP14h96VP15i96TP13j96VP12k96UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:7
WP11<7RP14Q:7TP14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7RP11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8X
P12[:9TP14\:9WP14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h:
:TP12i:;UP14j:;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U
;>TP14V;>TP15W;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP1
3a;>TP13b;>UP15Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@V
P13m;@VP1En;@UP14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<AVP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<
AWP12[<AUP13\<BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16
h<CXP14i<CVP16k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP13o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP1
2U3CTP13T=CWP12U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EU
P1>`=EWP13a=EUP12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=EUP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=
FVP14n=FVP13o=FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15
Y>FXP13Z>FVP15[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP15a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP
13f>GWP13g>GVP15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HXP13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?L
VP14T?LVP13U?LVP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a
?MVP17b?MZP13c?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP1
4n?NTP13o?NVP12Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZ
P13Z@NTP13[@NVP14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@NYP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@
NVP14f@NWP12g@NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP15
SAN\P12TANUP12UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP13[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP
14`ANWP12aANTP13bANWP13cANXP12dANUP12eANUP12fANTP12gANTP12hANTP13h1NYP12iANTP12jANTP12kANTP14h1N
ZP14lANWP12mANTP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SBOTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12Y
BOSP18W1O[P17ZBO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1UP14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP
13dBR1WP14eBR1VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1TP13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP
14oBU1WP15PCU1XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1XP18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP
16ZCV1[P15W1W1YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1YP
16dCY1`P14eCY1ZP15fCY1\P19gCY1XP15hCY1YP14^:Z1YP13iCZ1VP18jCZ1XP13kCZ1VP14lCZ1XP13mCZ1VP15nCZ1ZP
14oCZ1YP14PDZ1YP14QDZ1YP13RDZ1WP16SDZ1ZP15TDZ1\P16o>Z1[P14UDZ1ZP16VD[1XP15WD[1[P17XD\1VP14YD\1WP
14ZD]1WP12[D]1TP17\D]1_P19]D^1]P12^D^1TP13_D^1VP19`D_1YP16aD`1XP15bD`1WP14cD`1WP14dDa1VP15eDb1VP
17fDc1ZP14gDc1WP14hDd1VP12iDe1UP14jDf1VP12kDf1TP1?<f1RP13lDf1XP13mDf1TP13nDg1TP15nDg1VP13oDh1WP1
4PEh1WP14QEh1YP12REh1TP13SEi1VP19TEi1\P19UEi1\P18VEi1\P17WEi1ZP1
"""##)
}

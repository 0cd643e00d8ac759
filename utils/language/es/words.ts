import { ar, gendered, keepOn, others } from './forms';

/** Words that join two clauses. */
export const joins = 'y e o u ni pero aunque sino porque pues entonces mientras asique';

/**
 * The word lists of Spanish, of Spain and of Latin America, without accents. Names are what patterns use.
 * Sources: own lists, built from the ideas in Neff (2003), "The development and validation of a scale to measure
 * self-compassion", and Burns (1980), "Feeling Good" (labelling, should statements, mind reading); no item of
 * either is copied.
 */
export const words = {
  /** Clitics and reflexives before a verb. */
  CL: 'me te se lo la le los las les nos os',
  /** Colours a judgment without changing whose it is. */
  ADVERB:
    'muy tan re super bien bastante demasiado siempre aun todavia realmente verdaderamente completamente totalmente absolutamente ' +
    'simplemente solo solamente tambien mas literalmente basicamente sinceramente honestamente obviamente claramente ' +
    'definitivamente evidentemente ya igual muchisimo mucho tremendamente terriblemente increiblemente jodidamente pues ' +
    'nomas asi ahora hoy ultimamente algo poco medio tanto seguramente quizas quiza probablemente simple jodido jodida ' +
    'extremadamente profundamente constantemente encima misma dios joder bueno nada',
  /** May stand between "soy" and the word that judges. */
  SIZE:
    'un una unos el la lo mi tal como otro otra completo completa total autentico autentica verdadero verdadera puto puta maldito maldita ' +
    'pinche gran grandisimo grandisima pobre perfecto perfecta absoluto absoluta pedazo cacho don triste puro pura mala mal malo buen buena ' +
    'tremendo tremenda viejo vieja reverendo reverenda soberano soberana especie clase tipo de simple misero misera eterno eterna ' +
    'profesional integral sin hecho hecha caso rematado rematada mayor unico unica solo sola a ese esa',

  /** Judge a person wherever they are said of one; both "soy" and "me siento" count. */
  INSULT:
    'idiota imbecil inutil inutiles gilipollas gilipolla cobarde torpe egoista hipocrita mediocre incompetente ignorante incapaz payaso zoquete cafre cagon cagona ' +
    'miserable despreciable lamentable deplorable gandul holgazan holgazana haragan haragana huevon huevona pardillo pardilla ' +
    'impostor impostora farsante fraude monstruo parasito sanguijuela lacra escoria basura porqueria bazofia mierda caca desecho ' +
    'llorica quejica quejicas gallina nulidad calamidad cabron cabrona cretin cretino cretina guey nabo gil zopenco tarugo babosa baboso ' +
    'verguenza deshonra repugnante repulsivo repulsiva defectuoso defectuosa insufrible insoportable inaguantable cutre patan idiotez ' +
    'inconstante inconsecuente pelele titere marioneta fantoche mamarracho mamarracha bufon piltrafa guiñapo sabandija gusano cucaracha alimaña mantenida mantenido ' +
    'bocazas bocachancla metepatas pusilanime calzonazos cagueta aguafiestas ignorantona analfabeta analfabeto inculta inculto zoqueta ballena foca vaca asco cerda cerdo bestia blandengue irresponsable infantil inferior insignificante prescindible invisible ' +
    'fea feo fealdad adefesio esperpento vago vaga floja flojo gorda gordo inepto inepta ' +
    gendered(
      'tont estupid bob lel bolud pelotud pendej tarad brut patetic ridicul asqueros penos horroros perezos llorona neci mens zonz sons ' +
        'ingrat desagradecid inmadur negad patos espantos vergonzos mentiros fracasad lelit indisciplinad arrastrad palurd cobardic quedad ingenu acomplejad fallad fallid inservibl inutilit torpis',
    ),
  /** Judge only what one is, since "estoy", "me siento" and the masculine noun have other senses. */
  BAD:
    'horrible fatal burro burra animal debil raro rara bicho corta corto cortit lenta lento loca loco plasta cargante ruin falsa falso dependiente ' +
    'vulgar cabezota narcisista manipuladora manipulador llorona lloron chillona gritona insensible perra rata torcida perdida ' +
    'nono nona noño noña ' +
    gendered(
      'rarit raris bland desastros pesad intens toxic aburrid sos insuls lerd antipatic mezquin insegur exagerad rencoros amargad celos malvad maldit pringad ' +
        'inestabl dramatic',
    ),
  /** The judgments said most; these alone are heard without a verb of the first person. */
  CORE: `idiota imbecil inutil gilipollas boluda boludo pelotuda pelotudo pendeja pendejo cobarde ${gendered('tont estupid patetic')} bruta burra boba torpe celosa`,
  /** Of how one looks. */
  UGLY: `gorda gordo fea feo feas feos horrible horribles asco grima verguenza pena deforme insoportable ${gendered('horroros espantos asqueros ridicul')} `,
  /** Has had enough of oneself. */
  FED: 'decepcionada decepcionado avergonzada avergonzado asqueada asqueado furiosa furioso enfadada enfadado enojada enojado harta harto cansada cansado',
  /** Of feeling little beside others. */
  SMALL: 'insignificante poco chiquita chiquito chica pequeña pequeño minuscula hormiga',
  FAILURE:
    'fracaso desastre decepcion perdedor perdedora perdedores loser desilusion fiasco ruina fracasada fracasado error chiste broma hazmerreir',
  WORTHLESS:
    'carga estorbo lastre molestia gasto incordio peso problema cero nadie nulo nula sobrante pegote desperdicio ameba vegetal mueble planta',
  /** With a role after it ("mala madre"), or by itself after "soy". */
  MALA: 'mala mal malo pesima pesimo malisima malisimo nefasta nefasto terrible horrible desastrosa desastroso asco mierda porqueria lamentable desastre',
  ROLE:
    'persona madre padre mama papa mami papi hija hijo hermana hermano amiga amigo novia novio esposa esposo marido mujer pareja profesora profesor ' +
    'profe maestra maestro jefa jefe empleada empleado companera companero medica medico enfermera enfermero estudiante alumna alumno nieta nieto ' +
    'ser gente cocinera escritora escritor programadora programador desarrolladora ingeniera ingeniero trabajadora trabajador tia tio abuela abuelo ' +
    'hombre cristiana cristiano ama conductora conductor artista lider',
  GOOD:
    'listo lista inteligente capaz guapo guapa bonita bonito fuerte valiente interesante delgada delgado flaca flaco especial talentosa talentoso simpatica ' +
    'simpatico habil util lindo linda atractiva atractivo creativa creativo brillante divertida divertido exitosa exitoso trabajadora rapida rapido buena bueno ' +
    'buen ordenada ordenado constante organizada organizado feliz segura seguro lucida normal valida valido digna digno decente',
  BETTER: 'mejor mejores superior superiores',
  BODY: 'cuerpo cara cuerpazo voz nariz barriga panza piernas culo pelo reflejo aspecto fisico apariencia caracter personalidad cabeza cerebro risa sonrisa forma manera existencia imagen dientes piel pechos',
  TRAIT: 'talento cerebro personalidad voluntad cojones autoestima disciplina',

  /** Everybody, as one imagines them. */
  ALL: 'todos todo gente demas companeros companeras amigos amigas colegas hijos familia padres alumnos jefes vecinos clase oficina grupo seguro fijo',
  WHO: 'el ella ellos ellas jefe jefa madre padre mama papa hermana hermano novio novia marido mujer ex profe profesor profesora suegra abuela hija hijo amiga amigo gente',
  /** Somebody thinks; the first person is another word. */
  THINK: `piensa piensan pensara pensaran pensaron x_penso cree creen creera creeran creyo creia creian opina opinan pensaba pensaban pensar creer piense piensen crea crean ve ven vera veran ver nota notan cuenta sabe saben sabran descubran descubriran descubre enteren enteran entera`,
  SAY: `dice dicen dijo dijeron decia decian dira diran dicho diciendo diciendome diciendole decirme decirle digan diga dices dijiste decis insiste insisten repite repiten insinua insinuan refiere refieren sugiere escribio escribieron
    puso pusieron acusan acusa acuso x_acuso dijera dijeran respondio convencerme convencio convencieron ${others('llam grit cont coment asegur afirm jur trat tach murmur susurr exclam contest pregunt critic reproch ech')}`,
  SPOIL: `${ar('arruin estrope fastidi destroz decepcion defraud')} cago cague cagado cagar cagarla cagaba jodo jodi jodido joder jodo rompo rompi roto romper destrui fracaso fracase fracasado fracasar jodiendo cagandola`,
  /** A thing, so that it is the thing that is bad. */
  /** What somebody who spoils all does, as it stands after "I keep" and "all I do is". */
  FAILING: `${keepOn('arruin estrope destroz decepcion defraud cag fracas molest estorb fastidi')} joder jodiendo jodiendolo`,
  STUPIDITY: 'estupidez estupideces tonteria tonterias idiotez idioteces gilipollez gilipolleces',
  /** What one blames in oneself. */
  FAULT: 'estupidez torpeza idiotez cobardia egoismo pereza inutilidad imbecilidad ineptitud',
  /** Verbs of the first person that may open a clause which ends in a judgment. */
  FIRST:
    'soy estoy tengo llevo sigo ando paso quedo quede cai hice hago dije digo fui puse crei espere segui volvi llore actue hablo parezco pierdo perdi he deje dejo olvide mande confie tire conteste senti meti vivo salgo voy termino acabo empiezo acepte trague perdone firme compre gaste pague llegue',
  PLAY: 'juego partida partido obra teatro funcion pelicula serie cancion ajedrez padel futbol cartas mus karaoke cuento novela disfraz videojuego parchis billar dibujo baile',
  COULD:
    'puede pueden podia podrian podria sabe saben entiende entienden entendieron entendio logra logran consigue consiguen lograron avanza avanzan madura maduran triunfan triunfa encaja encajan progresan aprueban aprobaron aprendieron aprenden aprende consiguieron pudieron superan hace hacen son estan progresa viven crecen disfrutan',
} as const;

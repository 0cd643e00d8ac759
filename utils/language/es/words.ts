import { ar, gendered, others } from './forms';

/** Words that join two clauses. */
export const joins = 'y e o u ni pero aunque sino porque pues entonces mientras asique';

/**
 * The word lists of Spanish, of Spain and of Latin America, without accents. Names are what patterns use.
 * Sources: own lists, built from the ideas in Neff (2003), "The development and validation of a scale to measure
 * self-compassion", and Burns (1980), "Feeling Good" (labelling, should statements, mind reading); no item of
 * either is copied.
 */
export const words = {
  /** In these a slip of the finger is forgiven. */
  SLIPS: 'inutil estupida estupido imbecil idiota patetica patetico fracaso fracasada fracasado desastre estorbo cobarde egoista mediocre',
  /** Clitics and reflexives before a verb. */
  CL: 'me te se lo la le los las les nos os',
  /** Colours a judgment without changing whose it is. */
  ADV:
    'muy tan re super bien bastante demasiado siempre aun todavia realmente verdaderamente completamente totalmente absolutamente ' +
    'simplemente solo solamente tambien mas literalmente basicamente sinceramente honestamente obviamente claramente ' +
    'definitivamente evidentemente ya igual muchisimo mucho tremendamente terriblemente increiblemente jodidamente verdad serio pues ' +
    'nomas asi ahora hoy ultimamente algo poco medio nada tanto seguramente quizas quiza probablemente simple jodido jodida ' +
    'extremadamente profundamente constantemente otra vez encima misma yo de en la como que bueno cada dia mil veces dios joder la',
  /** May stand between "soy" and the word that judges. */
  SIZE:
    'un una unos el la lo mi tal como otro otra completo completa total autentico autentica verdadero verdadera puto puta maldito maldita ' +
    'pinche gran grandisimo grandisima pobre perfecto perfecta absoluto absoluta pedazo cacho don triste puro pura mala mal malo buen buena ' +
    'tremendo tremenda viejo vieja reverendo reverenda soberano soberana especie clase tipo de que y simple misero misera eterno eterna ' +
    'profesional integral sin hecho hecha caso rematado rematada mayor unico unica solo sola a ese esa',

  /** Judge a person wherever they are said of one; both "soy" and "me siento" count. */
  INSULT:
    'idiota imbecil inutil inutiles gilipollas gilipolla cobarde torpe egoista hipocrita mediocre incompetente ignorante incapaz payaso zoquete cafre cagon cagona ' +
    'miserable despreciable lamentable deplorable gandul holgazan holgazana haragan haragana huevon huevona pardillo pardilla ' +
    'impostor impostora farsante fraude monstruo parasito sanguijuela lacra escoria basura porqueria bazofia mierda caca desecho ' +
    'llorica quejica quejicas gallina nulidad calamidad cabron cabrona cretin cretino cretina guey nabo gil zopenco tarugo babosa baboso ' +
    'verguenza deshonra repugnante repulsivo repulsiva defectuoso defectuosa insufrible insoportable inaguantable cutre patan idiotez ' +
    'ballena foca cerda cerdo bestia blandengue irresponsable infantil inferior insignificante prescindible invisible ' +
    'fea feo fealdad adefesio esperpento vago vaga floja flojo gorda gordo inepto inepta ' +
    gendered(
      'tont estupid bob lel bolud pelotud pendej tarad brut patetic ridicul asqueros penos horroros perezos llorona neci mens zonz sons ' +
        'ingrat desagradecid inmadur negad patos espantos vergonzos mentiros fracasad lelit ingenu acomplejad fallad fallid inservibl inutilit torpis',
    ),
  /** Judge only what one is, since "estoy", "me siento" and the masculine noun have other senses. */
  BAD:
    'horrible fatal burro burra animal inmadura debil blanda blando rara raro rarita rarito rarisima rarisimo bicho desastrosa ' +
    'pesado pesada pesadisima plasta intensa intenso toxica toxico aburrida aburrido sosa soso insulsa lerdo lerda cargante antipatica antipatico ' +
    'mezquina mezquino ruin falsa falso dependiente insegura inseguro vulgar corta corto lenta lento loca loco cabezota exagerada exagerado ' +
    'torcida rencorosa rencoroso amargada amargado celosa celoso narcisista manipuladora manipulador malvada malvado maldita maldito ' +
    'llorona lloron chillona gritona insensible pringado pringada perra rata',
  FAILURE:
    'fracaso desastre decepcion perdedor perdedora perdedores loser desilusion fiasco ruina perdida fracasada fracasado error chiste broma',
  WORTHLESS: 'carga estorbo lastre molestia gasto incordio peso problema cero nadie nulo nula sobrante inutil pegote',
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
  TRAIT:
    'talento talentos cerebro caracter personalidad voluntad agallas huevos cojones ovarios valor coraje remedio arreglo perdon solucion autoestima ' +
    'carisma gracia disciplina amor futuro luces sangre dignidad encanto',

  /** Everybody, as one imagines them. */
  ALL: 'todos todo gente demas companeros companeras amigos amigas colegas hijos familia padres alumnos jefes vecinos clase oficina grupo seguro fijo',
  WHO: 'el ella ellos ellas jefe jefa madre padre mama papa hermana hermano novio novia marido mujer ex profe profesor profesora suegra abuela hija hijo amiga amigo gente',
  /** Somebody thinks; the first person is another word. */
  THINK: `piensa piensan pensara pensaran pensaron x_penso cree creen creera creeran creyo creia creian opina opinan pensaba pensaban pensar creer piense piensen crea crean ve ven vera veran ver nota notan cuenta sabe saben sabran descubran descubriran descubre enteren enteran entera`,
  SAY: `dice dicen dijo dijeron decia decian dira diran dicho diciendo diciendome diciendole decirme decirle digan diga dices dijiste decis insiste insisten repite repiten insinua insinuan refiere refieren sugiere escribio escribieron
    puso pusieron acusan acusa acuso x_acuso dijera dijeran respondio convencerme convencio convencieron ${others('llam grit cont coment asegur afirm jur trat tach murmur susurr exclam contest pregunt critic reproch ech')}`,
  SPOIL: `${ar('arruin estrope fastidi destroz')} cago cague cagado cagar cagarla cagaba jodo jodi jodido joder jodo rompo rompi roto romper destruyo destrui destruido destruir decepciono decepcione decepcionado decepcionar fallo falle fallado fallar fracaso fracase fracasado fracasar jodiendo defraudo defraude defraudado defraudar desilusiono estropeandolo arruinarlo estropearlo joderlo pierdo pifio pifie lio`,
  /** A thing, so that it is the thing that is bad. */
  PLAY: 'juego partida partido obra teatro funcion pelicula serie cancion ajedrez padel futbol cartas mus karaoke cuento novela disfraz videojuego parchis billar dibujo baile',
  COULD: 'puede pueden podia podrian podria sabe saben entiende entienden entendieron entendio logra logran consigue consiguen lograron avanza avanzan madura maduran triunfan triunfa encaja encajan progresan aprueban aprobaron aprendieron aprenden aprende consiguieron pudieron superan hace hacen son estan progresa viven crecen disfrutan',
} as const;


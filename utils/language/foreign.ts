/**
 * The commonest small words of languages that are not shipped and look like one that is: French, Portuguese,
 * Italian, Catalan; Dutch, Swedish, Danish. Counter-evidence, so that a sentence in one of them is not taken for a
 * neighbour that we speak ("eu sou" for "yo soy"); a word that is also one of ours counts on both sides.
 * Source: own list.
 */
export const foreign =
  'je il elle nous vous ils toi leur mon sa ses notre votre une des du au aux et ou mais donc dans suis est sont tres avec ' +
  'eu ele ela nos voce eles meu minha seu sua um uma do da dos em ao pelo pela pra e sou sao nao sim muito tudo nada isso foi estou tenho ' +
  'io lui lei noi loro mio mia sono lo gli di della dei al dal nel che non piu mai tutto sempre anche cosi perche sei questo ho hanno ' +
  'jo ell teu els les dels soc ets amb sense sobre aixo tot i molt ' +
  'ik jij hij zij het wij mij jou hem haar ons zich mijn jouw een maar dat niet geen ook nog voor met heb ben zo altijd ' +
  'jag han hon det oss mitt och eller att som inte ingen aldrig alltid allt bara mycket ar var jeg hun ikke aldri meget saa af til mig';

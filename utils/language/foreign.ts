/**
 * The commonest small words of languages that are not shipped, by language: counter-evidence, so that a sentence
 * in one of them is not taken for a neighbour that we speak ("eu sou" for "yo soy"). Source: own lists. A language
 * that gets a pack leaves this table.
 */
export const foreign: Readonly<Record<string, string>> = {
  fr: 'je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre votre le la les l un une des du de d au aux et ou mais donc que',
  pt: 'eu tu ele ela nos voce voces eles elas me te se meu minha meus seu sua o a os as um uma uns de do da dos das em no na nos nas ao por pelo pela para pra com sem que e',
  it: 'io tu lui lei noi voi loro mi ti ci vi si mio mia miei tuo suo sua il lo la i gli le un uno una l di del della dei delle a al alla da dal in nel nella con su per',
  nl: 'ik jij je hij zij ze het wij we jullie mij me jou hem haar ons hun zich mijn jouw zijn de een en of maar dat die dit deze wat wie niet geen nooit niets ook nog al er hier daar in op',
  sv: 'jag du han hon den det vi ni de dem mig dig sig oss er min mitt mina din sin hans hennes en ett och eller men att som om inte ingen inget aldrig alltid allt alla bara mycket mer mest sa i pa',
  da: 'jeg du han hun den det vi i de dem mig dig sig os min mit mine din sin hans hendes en et og eller men at som om ikke ingen intet aldrig altid alt alle kun meget mere mest saa paa af til',
  pl: 'ja ty on ona ono my wy oni mnie mi ciebie cie jego jej nas was ich sie moj moja moje swoj i oraz albo ale ze co kto nie nigdy nic zawsze wszystko bardzo tak tylko w we na do od z ze',
  ca: 'jo tu ell ella nosaltres em et es meu meva teu seu el la els les un una uns de del dels i o pero que no ni si soc ets som son estic esta era he ha han en amb per sense sobre',
};

import { words } from './words';

/** The commonest words of Spanish that carry grammar and no topic, and how they are typed in chats. Source: own list. */
export const functionWords = `${words.FILLER} yo tu ella nosotros ellos ellas usted ustedes vos nos os las mis su sus mia mio conmigo unos unas
  del al a en con por para sin sobre entre hasta desde y e o u pero sino si no ni porque cuando donde quien cual cuanto menos todos todas nadie alguien
  nunca tampoco esto eso esta este ese esa vez cada mismo soy eres es somos son era fui fue ser sea sido estoy estas esta estamos estan estaba estar
  he has ha hemos han haber hay tengo tiene tener voy va vas puedo puede hago hace hacer doy creo siento debo deberia seria q xq pq tb pa`;

/** The commonest words of Spanish that carry grammar and no topic, and how they are typed in chats. Source: own list. */
export const functionWords =
  'yo tu el ella nosotros nosotras ellos ellas usted ustedes vos me te se nos os lo la los las le les mi mis su sus mio mia ' +
  'conmigo contigo un una unos unas de del al a en con por para sin sobre entre hasta desde que y e o u pero sino si no ni ' +
  'porque como cuando donde quien cual cuanto mas menos muy tan ya aun todo toda todos todas nada nadie algo alguien nunca jamas ' +
  'siempre tambien tampoco asi esto eso esta este ese esa solo otra otro vez cada mismo misma ' +
  'soy eres es somos son sos era fui fue ser sea sido estoy estas esta estamos estan estaba estar he has ha hemos han haber hay ' +
  'tengo tiene tener voy va vas puedo puede hago hace hacer doy creo siento debo deberia seria q xq pq tb pa';

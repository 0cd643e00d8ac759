fetch('http://talker.test/');

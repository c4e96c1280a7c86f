/**
 * Passwords of twelve characters and more that turn up again and again in
 * published lists of the most used, in lower case and without spaces or signs.
 * Shorter ones are refused by their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  "0123456789ab", "1020304050607", "112233445566", "123123123123", "1234567890ab", "1234567890abc",
  "1234567890qwerty", "123456789abc", "123456789qwe", "123456789qwerty", "123456abcdef", "123456qwerty",
  "123qweasdzxc", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u", "1q2w3e4r5t6y7u8i", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv",
  "1qazxsw23edc", "a1b2c3d4e5f6", "abc123456789", "abcd12345678", "abcdefghijkl", "abcdefghijklm",
  "administrator", "administrator1", "adminadmin12", "adminadmin123", "administrador", "alexander123",
  "america12345", "asdfasdfasdf", "asdfghjkl123", "asdfghjklqwerty", "australia123", "babygirl1234",
  "basketball12", "basketball123", "birmingham12", "birmingham123", "butterfly123", "changeme1234",
  "changeme12345", "chelseafc123", "christopher1", "christopher12", "christmas2024", "christmas2025",
  "christmas2026", "computer1234", "correcthorsebatterystaple", "councillor12", "councillor123",
  "councillor1234", "dragon123456", "england12345", "everton12345", "football1234", "football12345",
  "footballfootball", "helloworld12", "helloworld123", "hellohello12", "iloveyou1234", "iloveyou12345",
  "iloveyouforever", "iloveyousomuch", "internet1234", "jesuschrist1", "letmein12345", "letmein123456",
  "liverpool123", "liverpool1234", "liverpoolfc1", "liverpoolfc123", "london123456", "manchester12",
  "manchester123", "manchesterunited", "manutd123456", "mypassword12", "mypassword123", "mypassword1234",
  "newpassword1", "newpassword12", "newpassword123", "password0123", "password1234", "password12345",
  "password123456", "password1234567", "password12345678", "password123456789", "password2023", "password2024",
  "password2025", "password2026", "passwordpassword", "passw0rd1234", "passw0rd12345", "p4ssw0rd1234",
  "princess1234", "princess12345", "q1w2e3r4t5y6", "q1w2e3r4t5y6u7", "qazwsxedcrfv", "qazwsxedc123",
  "qwerqwerqwer", "qwerty123456", "qwerty1234567", "qwerty12345678", "qwerty123456789", "qwertyqwerty",
  "qwertyuiop12", "qwertyuiop123", "qwertyuiop1234", "qwertyuiopas", "qwertyuiopasdf", "qwertyuiopasdfghjkl",
  "qwertyuiopasdfghjklzxcvbnm", "scotland1234", "scrutinypanel", "scrutinypanel1", "scrutinyplanner",
  "scrutinyplanner1", "secret123456", "spring2026spring", "starwars1234", "summer123456", "summer202526",
  "sunshine1234", "sunshine12345", "superman1234", "superman12345", "test12345678", "testtesttest",
  "thisismypassword", "trustno11234", "unitedkingdom", "welcome12345", "welcome123456", "whatever1234",
  "winter123456", "zaq12wsxcde3", "zxcvbnm12345", "zxcvbnm123456", "zxcvbnmasdfghjkl",
]); // prettier-ignore

-- 54646cd691f9eafdbbfba3270c583d9e260cf7ee372ecc6b03ef221e8734e507 of the step that made it.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "journal_transaction" (
  "id" integer primary key,
  "at" integer not null,
  "author" text not null,
  "reason" text not null
) strict;
INSERT INTO journal_transaction VALUES(1,1772411400000000,'cli:tester','init');
INSERT INTO journal_transaction VALUES(2,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(3,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(4,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(5,1772411400000000,'cli:tester','');
INSERT INTO journal_transaction VALUES(6,1772411400000000,'cli:tester','상호 변경');
INSERT INTO journal_transaction VALUES(7,1772411400000000,'cli:tester','두 번 등록');
CREATE TABLE IF NOT EXISTS "journal" (
  "number" integer primary key,
  "transaction_id" integer not null,
  "organisation" integer not null,
  "position" integer not null,
  "change" integer not null,
  "type" text not null,
  "record" integer not null,
  "version" integer not null,
  "before" text not null,
  "after" text not null,
  "hash" blob not null
) strict;
INSERT INTO journal VALUES(1,1,1,1,0,'organisation',1,1,'{}','{"name":"공통","kind":"common"}',X'83a91fe0356ec5a98442647c210e7f56e002cd2b862e18f0075bb72ea3b19d08');
INSERT INTO journal VALUES(2,1,1,2,0,'ksic_code',1,1,'{}','{"code":"10:A","name":"농업, 임업 및 어업","name_en":"Agriculture, forestry and fishing","depth":"section","section":"A"}',X'829f04eccc3537ea24de63413e20549f99b5bc66efb7b882169b7a8ee06da3f0');
INSERT INTO journal VALUES(3,1,1,3,0,'ksic_code',2,1,'{}','{"code":"10:B","name":"광업","name_en":"Mining and quarrying","depth":"section","section":"B"}',X'fb371d03b8d4df263fc5b8b92ee62437b0309ad981179e6ae9d13ca94fdd12de');
INSERT INTO journal VALUES(4,1,1,4,0,'ksic_code',3,1,'{}','{"code":"10:C","name":"제조업","name_en":"Manufacturing","depth":"section","section":"C"}',X'4151b794ecec3947a36a0f7c507fc36e4cf916a3d4a60db49947701a6421d783');
INSERT INTO journal VALUES(5,1,1,5,0,'ksic_code',4,1,'{}','{"code":"10:D","name":"전기, 가스, 증기 및 공기 조절 공급업","name_en":"Electricity, gas, steam and air conditioning supply","depth":"section","section":"D"}',X'e01c75068d2844cfc7f664300c9b670306d6e6483b9aebc3a3cf66d2c318cd24');
INSERT INTO journal VALUES(6,1,1,6,0,'ksic_code',5,1,'{}','{"code":"10:E","name":"수도, 하수 및 폐기물 처리, 원료 재생업","name_en":"Water supply; sewage, waste management, materials recovery","depth":"section","section":"E"}',X'3a2faff7f6e39f1719a84d8316ca53c0d03700b87695548c6f2f17e0dc295122');
INSERT INTO journal VALUES(7,1,1,7,0,'ksic_code',6,1,'{}','{"code":"10:F","name":"건설업","name_en":"Construction","depth":"section","section":"F"}',X'4abafc81c90edfc1d0d6dffde1ae7cae702e6a073c9e98fe445c2cec174af7fc');
INSERT INTO journal VALUES(8,1,1,8,0,'ksic_code',7,1,'{}','{"code":"10:G","name":"도매 및 소매업","name_en":"Wholesale and retail trade","depth":"section","section":"G"}',X'b8025abe5718f9a5af35f7e704c68981d4d63568bdfd89d05f18b0e6c0fada92');
INSERT INTO journal VALUES(9,1,1,9,0,'ksic_code',8,1,'{}','{"code":"10:H","name":"운수 및 창고업","name_en":"Transportation and storage","depth":"section","section":"H"}',X'c1b09525fa0bbe8f753d5de8e3c4532bdad18d6dfb88af57d66f3115073ec354');
INSERT INTO journal VALUES(10,1,1,10,0,'ksic_code',9,1,'{}','{"code":"10:I","name":"숙박 및 음식점업","name_en":"Accommodation and food service activities","depth":"section","section":"I"}',X'9d7b809ff15d89384b8026164e1219c9739c7a18dc8c306cfad84fa4821926a4');
INSERT INTO journal VALUES(11,1,1,11,0,'ksic_code',10,1,'{}','{"code":"10:J","name":"정보통신업","name_en":"Information and communication","depth":"section","section":"J"}',X'af8f97ce342161753a7217a838cf0d4dcc245d2918afea5d82c39dcae54278e5');
INSERT INTO journal VALUES(12,1,1,12,0,'ksic_code',11,1,'{}','{"code":"10:K","name":"금융 및 보험업","name_en":"Financial and insurance activities","depth":"section","section":"K"}',X'b821740ac05ace34b507641f19bc8c357554fe609e5e22a7fb216410abc8ef6f');
INSERT INTO journal VALUES(13,1,1,13,0,'ksic_code',12,1,'{}','{"code":"10:L","name":"부동산업","name_en":"Real estate activities","depth":"section","section":"L"}',X'a3273a55f7b58235359e2556c47f9e5468cfb378b5d27baba3c0b2e4261ec99b');
INSERT INTO journal VALUES(14,1,1,14,0,'ksic_code',13,1,'{}','{"code":"10:M","name":"전문, 과학 및 기술 서비스업","name_en":"Professional, scientific and technical activities","depth":"section","section":"M"}',X'70dd13e63c40678d61f0e697027c9a1cd5dd5aebd12869e41e91b42c82e83b7b');
INSERT INTO journal VALUES(15,1,1,15,0,'ksic_code',14,1,'{}','{"code":"10:N","name":"사업시설 관리, 사업 지원 및 임대 서비스업","name_en":"Business facilities management and business support services; rental and leasing activities","depth":"section","section":"N"}',X'00a5c44ffb9732fd6c7f19e6c9dc9a0bc9ca80c095dd687a09b9a30ad85ba4a6');
INSERT INTO journal VALUES(16,1,1,16,0,'ksic_code',15,1,'{}','{"code":"10:O","name":"공공 행정, 국방 및 사회보장 행정","name_en":"Public administration and defence; compulsory social security","depth":"section","section":"O"}',X'6829a3618fa6224dc8f0e23b52a663535405ed680478d3e03db6fd2100f13287');
INSERT INTO journal VALUES(17,1,1,17,0,'ksic_code',16,1,'{}','{"code":"10:P","name":"교육 서비스업","name_en":"Education","depth":"section","section":"P"}',X'893727035c5235c24877e19ef7db029b92e6d65e2cdcff3ad47f6e560bb16bc6');
INSERT INTO journal VALUES(18,1,1,18,0,'ksic_code',17,1,'{}','{"code":"10:Q","name":"보건업 및 사회복지 서비스업","name_en":"Human health and social work activities","depth":"section","section":"Q"}',X'941139f0ad2ea34b321f5d1c577621b5e343884aa9cb712423a0434c1ae0f367');
INSERT INTO journal VALUES(19,1,1,19,0,'ksic_code',18,1,'{}','{"code":"10:R","name":"예술, 스포츠 및 여가관련 서비스업","name_en":"Arts, sports and recreation related services","depth":"section","section":"R"}',X'4c291173208850a5e55d501e8b7d8e81efb499455a6081cd72c08b9605e02a09');
INSERT INTO journal VALUES(20,1,1,20,0,'ksic_code',19,1,'{}','{"code":"10:S","name":"협회 및 단체, 수리 및 기타 개인 서비스업","name_en":"Membership organizations, repair and other personal services","depth":"section","section":"S"}',X'68ca2a1d00f5010dd252e0a009e8f357d88d0020b854f9a39d59e84bc6bb0ed4');
INSERT INTO journal VALUES(21,1,1,21,0,'ksic_code',20,1,'{}','{"code":"10:T","name":"가구 내 고용활동 및 달리 분류되지 않은 자가 소비 생산활동","name_en":"Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use","depth":"section","section":"T"}',X'5cc603fac1c202b8d6715616f198db2266b2f29167c4940167e2313a5bf11e99');
INSERT INTO journal VALUES(22,1,1,22,0,'ksic_code',21,1,'{}','{"code":"10:U","name":"국제 및 외국기관","name_en":"Activities of extraterritorial organizations and bodies","depth":"section","section":"U"}',X'a0fc8bfa95ca6bd727e9e920bc01e30697c366a5cffe40775f511151e643a664');
INSERT INTO journal VALUES(23,1,1,23,0,'ksic_code',22,1,'{}','{"code":"10:01","name":"농업","depth":"division","parent":"10:A","section":"A"}',X'78475e7525fd882eba6a4b9ed73ec381a3518af31b13f8665c5734d3aeeb72ef');
INSERT INTO journal VALUES(24,1,1,24,0,'ksic_code',23,1,'{}','{"code":"10:02","name":"임업","depth":"division","parent":"10:A","section":"A"}',X'2669abea9ac218fa0e78b8cf46260ef6b88112f6c5c0b40068deac8ff27c2215');
INSERT INTO journal VALUES(25,1,1,25,0,'ksic_code',24,1,'{}','{"code":"10:03","name":"어업","depth":"division","parent":"10:A","section":"A"}',X'49cf80ce7ddd1f162a01d1bcd56c14c694cc238e119642060ba819c78e80143c');
INSERT INTO journal VALUES(26,1,1,26,0,'ksic_code',25,1,'{}','{"code":"10:05","name":"석탄, 원유 및 천연가스 광업","depth":"division","parent":"10:B","section":"B"}',X'21d5b37770b254f7d7fa81b98d6571b23e0ac3572c30cc076fb09aa04043cd84');
INSERT INTO journal VALUES(27,1,1,27,0,'ksic_code',26,1,'{}','{"code":"10:06","name":"금속 광업","depth":"division","parent":"10:B","section":"B"}',X'6ec5e274a4bef03cd66ddcfd416bc3efed6a485a7fe250847a4cb5521c446c86');
INSERT INTO journal VALUES(28,1,1,28,0,'ksic_code',27,1,'{}','{"code":"10:07","name":"비금속광물 광업; 연료용 제외","depth":"division","parent":"10:B","section":"B"}',X'975a27fd87a5c3e9ca280332e26276016768d8adde0cfc205a18bd37bac1d2db');
INSERT INTO journal VALUES(29,1,1,29,0,'ksic_code',28,1,'{}','{"code":"10:08","name":"광업 지원 서비스업","depth":"division","parent":"10:B","section":"B"}',X'5917207dc9422ece76c9d8407851494f234489ce859ccddb425cb67bfbf0750a');
INSERT INTO journal VALUES(30,1,1,30,0,'ksic_code',29,1,'{}','{"code":"10:10","name":"식료품 제조업","depth":"division","parent":"10:C","section":"C"}',X'dddfab43f97ea663076ee43693105e598280eb39f3b51b424e38e67edf86fbcf');
INSERT INTO journal VALUES(31,1,1,31,0,'ksic_code',30,1,'{}','{"code":"10:11","name":"음료 제조업","depth":"division","parent":"10:C","section":"C"}',X'c6b557c1ffc52f5ad1fb03836236520b07d01022e52ec4e592f89bf78992536d');
INSERT INTO journal VALUES(32,1,1,32,0,'ksic_code',31,1,'{}','{"code":"10:12","name":"담배 제조업","depth":"division","parent":"10:C","section":"C"}',X'2b86aed7b3672e7848241cb46d075ac2c94a586e6e29d7fc0da18e767fc03a01');
INSERT INTO journal VALUES(33,1,1,33,0,'ksic_code',32,1,'{}','{"code":"10:13","name":"섬유제품 제조업; 의복 제외","depth":"division","parent":"10:C","section":"C"}',X'e65584b24c50fcef265832173f45ef03d993863b299610799f9a953c2e62d505');
INSERT INTO journal VALUES(34,1,1,34,0,'ksic_code',33,1,'{}','{"code":"10:14","name":"의복, 의복 액세서리 및 모피제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'862558f2411a6bd077c496c0f6761a399c670c9e743baafbc274ab09d2e20301');
INSERT INTO journal VALUES(35,1,1,35,0,'ksic_code',34,1,'{}','{"code":"10:15","name":"가죽, 가방 및 신발 제조업","depth":"division","parent":"10:C","section":"C"}',X'10cadcc813dcfa42e4190d49c8d25412a8623fa0dcdbdc7d38d44c50d378d941');
INSERT INTO journal VALUES(36,1,1,36,0,'ksic_code',35,1,'{}','{"code":"10:16","name":"목재 및 나무제품 제조업; 가구 제외","depth":"division","parent":"10:C","section":"C"}',X'd259fc09bced8d1d82d1226597536f87f30f3bf0e102d8417a73297d8e416017');
INSERT INTO journal VALUES(37,1,1,37,0,'ksic_code',36,1,'{}','{"code":"10:17","name":"펄프, 종이 및 종이제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'b136099f6af1dc38154d2f7591e85739564260d7373f4263904a10bcf14b0479');
INSERT INTO journal VALUES(38,1,1,38,0,'ksic_code',37,1,'{}','{"code":"10:18","name":"인쇄 및 기록매체 복제업","depth":"division","parent":"10:C","section":"C"}',X'84a4ffad7021f99f4fdc651c9ea6a49ddba1847ea6b46e40f736ee44482deb88');
INSERT INTO journal VALUES(39,1,1,39,0,'ksic_code',38,1,'{}','{"code":"10:19","name":"코크스, 연탄 및 석유정제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'd390df996da5efd8051c0696bf7851d97779c31f8a22e1b82b48240562561ef9');
INSERT INTO journal VALUES(40,1,1,40,0,'ksic_code',39,1,'{}','{"code":"10:20","name":"화학 물질 및 화학제품 제조업; 의약품 제외","depth":"division","parent":"10:C","section":"C"}',X'de26882f0d12e04826195583df646b4222237c49371b4230ec57cc2b472e35cf');
INSERT INTO journal VALUES(41,1,1,41,0,'ksic_code',40,1,'{}','{"code":"10:21","name":"의료용 물질 및 의약품 제조업","depth":"division","parent":"10:C","section":"C"}',X'6fcf620aa0a7a9db8d9ec217034ea3ba43936b0e1fd905964a9bbf16b5a5c49c');
INSERT INTO journal VALUES(42,1,1,42,0,'ksic_code',41,1,'{}','{"code":"10:22","name":"고무 및 플라스틱제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'857e014ccd2a886efb9921a58d89f5223fd4716d7232fadf5ec171dc47c4704b');
INSERT INTO journal VALUES(43,1,1,43,0,'ksic_code',42,1,'{}','{"code":"10:23","name":"비금속 광물제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'413ae13b591a07ee2ee9494b540664ecf26bf827d6280826d7b2eb5fa8aa27ac');
INSERT INTO journal VALUES(44,1,1,44,0,'ksic_code',43,1,'{}','{"code":"10:24","name":"1차 금속 제조업","depth":"division","parent":"10:C","section":"C"}',X'a5977e0dfd3b2bfb31bfdaf9a905cc72ba3af8689264f5641ce632c96fd30b85');
INSERT INTO journal VALUES(45,1,1,45,0,'ksic_code',44,1,'{}','{"code":"10:25","name":"금속 가공제품 제조업; 기계 및 가구 제외","depth":"division","parent":"10:C","section":"C"}',X'79b54c46e24cf74fb1acdead850b7ab950d6e207f4b9a4c9f3994c354be97495');
INSERT INTO journal VALUES(46,1,1,46,0,'ksic_code',45,1,'{}','{"code":"10:26","name":"전자 부품, 컴퓨터, 영상, 음향 및 통신장비 제조업","depth":"division","parent":"10:C","section":"C"}',X'7a2fb4f2feb3ce8e0130b989a7f93bd6db4133e043b69b601ea237b6943840ed');
INSERT INTO journal VALUES(47,1,1,47,0,'ksic_code',46,1,'{}','{"code":"10:27","name":"의료, 정밀, 광학 기기 및 시계 제조업","depth":"division","parent":"10:C","section":"C"}',X'cb663363a7dbec51ee7cd59bfe2aead4987161bd6feac25e7a77a16c4dd18489');
INSERT INTO journal VALUES(48,1,1,48,0,'ksic_code',47,1,'{}','{"code":"10:28","name":"전기장비 제조업","depth":"division","parent":"10:C","section":"C"}',X'fcb1e085b5ca168456d28f4e0105ceea4ad756eec9b533c1349b07b5a9a80e7e');
INSERT INTO journal VALUES(49,1,1,49,0,'ksic_code',48,1,'{}','{"code":"10:29","name":"기타 기계 및 장비 제조업","depth":"division","parent":"10:C","section":"C"}',X'3ca97e1da014688a64416858c8a73c8b32d6a98b9202374cf4a9c07e95ba99b3');
INSERT INTO journal VALUES(50,1,1,50,0,'ksic_code',49,1,'{}','{"code":"10:30","name":"자동차 및 트레일러 제조업","depth":"division","parent":"10:C","section":"C"}',X'86a45bfce995b794b3df6f1b90df95da1c339cf98bac7881a66e1147001ab1a6');
INSERT INTO journal VALUES(51,1,1,51,0,'ksic_code',50,1,'{}','{"code":"10:31","name":"기타 운송장비 제조업","depth":"division","parent":"10:C","section":"C"}',X'1cec6742faaf6a350a7f37fa69c2a58afd636b7110b407fe15c8fde12163b5ad');
INSERT INTO journal VALUES(52,1,1,52,0,'ksic_code',51,1,'{}','{"code":"10:32","name":"가구 제조업","depth":"division","parent":"10:C","section":"C"}',X'881634aa09302a8823de0d1514e0193dfc466b149abe5f77c319912c0ac5f68b');
INSERT INTO journal VALUES(53,1,1,53,0,'ksic_code',52,1,'{}','{"code":"10:33","name":"기타 제품 제조업","depth":"division","parent":"10:C","section":"C"}',X'f1b1f82cc59795a7af4d4e14ac9f12aacb9b467c8d4c330c224d6755fa065937');
INSERT INTO journal VALUES(54,1,1,54,0,'ksic_code',53,1,'{}','{"code":"10:34","name":"산업용 기계 및 장비 수리업","depth":"division","parent":"10:C","section":"C"}',X'fbea41eb26c8dca78b52ba4340829c3a1edde9a696f96a157be5f1db999451d1');
INSERT INTO journal VALUES(55,1,1,55,0,'ksic_code',54,1,'{}','{"code":"10:35","name":"전기, 가스, 증기 및 공기 조절 공급업","depth":"division","parent":"10:D","section":"D"}',X'abd46e6c0df7824b1d7c80e108e96ffb0b0e82dcd1910d22a388e077d2ab9934');
INSERT INTO journal VALUES(56,1,1,56,0,'ksic_code',55,1,'{}','{"code":"10:36","name":"수도업","depth":"division","parent":"10:E","section":"E"}',X'c833c09eeedd64eead475de8141cd66854c0ea59f458eebdea63316ffc53b05e');
INSERT INTO journal VALUES(57,1,1,57,0,'ksic_code',56,1,'{}','{"code":"10:37","name":"하수, 폐수 및 분뇨 처리업","depth":"division","parent":"10:E","section":"E"}',X'cdd8a34560937a0cde0e73f0527940dc8c07335b4c46ad3084800b20592fc128');
INSERT INTO journal VALUES(58,1,1,58,0,'ksic_code',57,1,'{}','{"code":"10:38","name":"폐기물 수집, 운반, 처리 및 원료 재생업","depth":"division","parent":"10:E","section":"E"}',X'006a4fc11e89ac36db98da9f81d652292000dd4c63f15a9719cd3cb4ff927083');
INSERT INTO journal VALUES(59,1,1,59,0,'ksic_code',58,1,'{}','{"code":"10:39","name":"환경 정화 및 복원업","depth":"division","parent":"10:E","section":"E"}',X'dae5735e3baccb57b969f27ea5c415bb47fec1934c29375d4faca5443d587983');
INSERT INTO journal VALUES(60,1,1,60,0,'ksic_code',59,1,'{}','{"code":"10:41","name":"종합 건설업","depth":"division","parent":"10:F","section":"F"}',X'0758d5d51db7f52ef3044bb500e9143ffae9921c876791b4364f22f48899d595');
INSERT INTO journal VALUES(61,1,1,61,0,'ksic_code',60,1,'{}','{"code":"10:42","name":"전문직별 공사업","depth":"division","parent":"10:F","section":"F"}',X'4f1826adbfb6665af3ff8a36abeccb3bd1668d9cb7e9a41b0e7f93d2290fa4b7');
INSERT INTO journal VALUES(62,1,1,62,0,'ksic_code',61,1,'{}','{"code":"10:45","name":"자동차 및 부품 판매업","depth":"division","parent":"10:G","section":"G"}',X'91234e41fe09c5eefc8116e22db8e579ce55b96a473e115b5dd79047bfbd8aa6');
INSERT INTO journal VALUES(63,1,1,63,0,'ksic_code',62,1,'{}','{"code":"10:46","name":"도매 및 상품 중개업","depth":"division","parent":"10:G","section":"G"}',X'f339fc91ce8d568ea48f268d7081976c9b655b4f6d3c390f5c786cf582b957be');
INSERT INTO journal VALUES(64,1,1,64,0,'ksic_code',63,1,'{}','{"code":"10:47","name":"소매업; 자동차 제외","depth":"division","parent":"10:G","section":"G"}',X'2c5c3e3232098108c84764ea9e0d6dcee3848b9398ab969ba13b35e244ca199d');
INSERT INTO journal VALUES(65,1,1,65,0,'ksic_code',64,1,'{}','{"code":"10:49","name":"육상 운송 및 파이프라인 운송업","depth":"division","parent":"10:H","section":"H"}',X'bf24940caf7a7fcbca3db4ffdcfece1b740abca3ad42711acb355b19f4877b58');
INSERT INTO journal VALUES(66,1,1,66,0,'ksic_code',65,1,'{}','{"code":"10:50","name":"수상 운송업","depth":"division","parent":"10:H","section":"H"}',X'95cdef0903f1c2139b16ba1a5fbd8e27d14d1b7629bc6193ff54aee03a1f4518');
INSERT INTO journal VALUES(67,1,1,67,0,'ksic_code',66,1,'{}','{"code":"10:51","name":"항공 운송업","depth":"division","parent":"10:H","section":"H"}',X'0b524b7d8f155b541e18954a9560a48e95d1a36470ad762385085115d4d8cd5f');
INSERT INTO journal VALUES(68,1,1,68,0,'ksic_code',67,1,'{}','{"code":"10:52","name":"창고 및 운송관련 서비스업","depth":"division","parent":"10:H","section":"H"}',X'b2cbc9f718c975592ed2e5183e89aca84b0b5b525b40e623d21f7c5f3a4004a8');
INSERT INTO journal VALUES(69,1,1,69,0,'ksic_code',68,1,'{}','{"code":"10:55","name":"숙박업","depth":"division","parent":"10:I","section":"I"}',X'8ed7f36b86090d3b22e5a2d23d6d1c7ec0c8186e3a1f9806d80dd918a2c4f2f9');
INSERT INTO journal VALUES(70,1,1,70,0,'ksic_code',69,1,'{}','{"code":"10:56","name":"음식점 및 주점업","depth":"division","parent":"10:I","section":"I"}',X'cc99aa5192a94437e2a2812a536f07825638b703140a60263427673e96925584');
INSERT INTO journal VALUES(71,1,1,71,0,'ksic_code',70,1,'{}','{"code":"10:58","name":"출판업","depth":"division","parent":"10:J","section":"J"}',X'137f72445466291035211300db059cf5fbeb0f0939024c251e9713f4af5920c6');
INSERT INTO journal VALUES(72,1,1,72,0,'ksic_code',71,1,'{}','{"code":"10:59","name":"영상ㆍ오디오 기록물 제작 및 배급업","depth":"division","parent":"10:J","section":"J"}',X'cfdc70e1acfc6860161f81334c92dce5dc3e4cd6c176c7d2935c05b6f3aa65ab');
INSERT INTO journal VALUES(73,1,1,73,0,'ksic_code',72,1,'{}','{"code":"10:60","name":"방송업","depth":"division","parent":"10:J","section":"J"}',X'5e34933badeaecc2822b9d7d7fdc6218247e784c4605eed5b894b56920db4fa2');
INSERT INTO journal VALUES(74,1,1,74,0,'ksic_code',73,1,'{}','{"code":"10:61","name":"우편 및 통신업","depth":"division","parent":"10:J","section":"J"}',X'a26bfcb64529c020bf62e85fd1ba2eabc5eb040058c59811261e39fec99a5b6f');
INSERT INTO journal VALUES(75,1,1,75,0,'ksic_code',74,1,'{}','{"code":"10:62","name":"컴퓨터 프로그래밍, 시스템 통합 및 관리업","depth":"division","parent":"10:J","section":"J"}',X'2c197d4c1cee65351b52e8ef9233634966f92897c7d65e5578e79ee41d5f07f8');
INSERT INTO journal VALUES(76,1,1,76,0,'ksic_code',75,1,'{}','{"code":"10:63","name":"정보서비스업","depth":"division","parent":"10:J","section":"J"}',X'37ec9c4c9e3bb51a14e88b79cd9e1000ff5ac79a334f588bf642b70df180fcdc');
INSERT INTO journal VALUES(77,1,1,77,0,'ksic_code',76,1,'{}','{"code":"10:64","name":"금융업","depth":"division","parent":"10:K","section":"K"}',X'aa23e4db13c9af620b4bfcc07a22e631d9d099583e3f0f82d57928e651ad732b');
INSERT INTO journal VALUES(78,1,1,78,0,'ksic_code',77,1,'{}','{"code":"10:65","name":"보험 및 연금업","depth":"division","parent":"10:K","section":"K"}',X'9029cfd16e406981105f7f41b95463577185f5da132a652e18417ed2bb085955');
INSERT INTO journal VALUES(79,1,1,79,0,'ksic_code',78,1,'{}','{"code":"10:66","name":"금융 및 보험관련 서비스업","depth":"division","parent":"10:K","section":"K"}',X'357e3e8ca3726414bf8693a03f459afde7c009e9301e0693fe526db826048586');
INSERT INTO journal VALUES(80,1,1,80,0,'ksic_code',79,1,'{}','{"code":"10:68","name":"부동산업","depth":"division","parent":"10:L","section":"L"}',X'6265ab9982e8efb424b7e3aa8046bd6437341dfef13171f7685928fd0bb44785');
INSERT INTO journal VALUES(81,1,1,81,0,'ksic_code',80,1,'{}','{"code":"10:70","name":"연구개발업","depth":"division","parent":"10:M","section":"M"}',X'7f7d7b06496da37a8c69c9ec6a82dae09332d6436b169c322c8a8ad0a4f28b7a');
INSERT INTO journal VALUES(82,1,1,82,0,'ksic_code',81,1,'{}','{"code":"10:71","name":"전문 서비스업","depth":"division","parent":"10:M","section":"M"}',X'b8b4ac6d25ad59feaeefa1607daec1caa608c339c7817fa2c0495ab4db6598fb');
INSERT INTO journal VALUES(83,1,1,83,0,'ksic_code',82,1,'{}','{"code":"10:72","name":"건축 기술, 엔지니어링 및 기타 과학기술 서비스업","depth":"division","parent":"10:M","section":"M"}',X'a87e7b0b3d34fb17a1fd657e895a7deb812fdf3ce45c203596377450e4993e18');
INSERT INTO journal VALUES(84,1,1,84,0,'ksic_code',83,1,'{}','{"code":"10:73","name":"기타 전문, 과학 및 기술 서비스업","depth":"division","parent":"10:M","section":"M"}',X'f0002c0574dc29c19af757c10a41a29ade941492597e6f5fd218328104116301');
INSERT INTO journal VALUES(85,1,1,85,0,'ksic_code',84,1,'{}','{"code":"10:74","name":"사업시설 관리 및 조경 서비스업","depth":"division","parent":"10:N","section":"N"}',X'c0cee9b70cb47ed7ab3ed68fe356b7e84e9ccc474a4a7508631ee347b0c7d277');
INSERT INTO journal VALUES(86,1,1,86,0,'ksic_code',85,1,'{}','{"code":"10:75","name":"사업 지원 서비스업","depth":"division","parent":"10:N","section":"N"}',X'1a0dd8e94ce41e976451a5ed2ffdd490d4b8df1a9df17a7b17ddaca9e0d45875');
INSERT INTO journal VALUES(87,1,1,87,0,'ksic_code',86,1,'{}','{"code":"10:76","name":"임대업; 부동산 제외","depth":"division","parent":"10:N","section":"N"}',X'467e267d5445a9835094f6c2db1d013a603471323cf69668aea36a606c127c79');
INSERT INTO journal VALUES(88,1,1,88,0,'ksic_code',87,1,'{}','{"code":"10:84","name":"공공 행정, 국방 및 사회보장 행정","depth":"division","parent":"10:O","section":"O"}',X'8fc7493ea06dcef2eb416843d7b7734d8c5ba591f7627b5ff21d452149fe60a9');
INSERT INTO journal VALUES(89,1,1,89,0,'ksic_code',88,1,'{}','{"code":"10:85","name":"교육 서비스업","depth":"division","parent":"10:P","section":"P"}',X'5c36e5b8750e52e5eeafca08ef371f5f92e77ed6f103f6ac6a5290d3fd45329f');
INSERT INTO journal VALUES(90,1,1,90,0,'ksic_code',89,1,'{}','{"code":"10:86","name":"보건업","depth":"division","parent":"10:Q","section":"Q"}',X'86565624cafe655150e7989bad93fa8cc80de14930ab545f2361110627ef06c8');
INSERT INTO journal VALUES(91,1,1,91,0,'ksic_code',90,1,'{}','{"code":"10:87","name":"사회복지 서비스업","depth":"division","parent":"10:Q","section":"Q"}',X'c734955ad30afe52cd6a73ea6b949944d9df13e561b3a3aa57ca761ef9e84dab');
INSERT INTO journal VALUES(92,1,1,92,0,'ksic_code',91,1,'{}','{"code":"10:90","name":"창작, 예술 및 여가관련 서비스업","depth":"division","parent":"10:R","section":"R"}',X'69b91bd652a94c79751ad16ffcfb8a500861796160c660cacff39d57747fd2bf');
INSERT INTO journal VALUES(93,1,1,93,0,'ksic_code',92,1,'{}','{"code":"10:91","name":"스포츠 및 오락관련 서비스업","depth":"division","parent":"10:R","section":"R"}',X'372f3fa754e1925fc5c00bd2d76ddce2a340c3dac095fa097b6ac5c3ef259821');
INSERT INTO journal VALUES(94,1,1,94,0,'ksic_code',93,1,'{}','{"code":"10:94","name":"협회 및 단체","depth":"division","parent":"10:S","section":"S"}',X'89ad38a3ff02ab8057e0e4c4da4e20d6f9e7e65509b80ce1498704bd7016a360');
INSERT INTO journal VALUES(95,1,1,95,0,'ksic_code',94,1,'{}','{"code":"10:95","name":"개인 및 소비용품 수리업","depth":"division","parent":"10:S","section":"S"}',X'cde668295587cefdda7c7ae621d68f773408c19b027820e84f39feb0642d20fd');
INSERT INTO journal VALUES(96,1,1,96,0,'ksic_code',95,1,'{}','{"code":"10:96","name":"기타 개인 서비스업","depth":"division","parent":"10:S","section":"S"}',X'15029a078c3664976b013e54054a74302eb6fc45fdff0d8c7ccb448c29b8e5ce');
INSERT INTO journal VALUES(97,1,1,97,0,'ksic_code',96,1,'{}','{"code":"10:97","name":"가구 내 고용활동","depth":"division","parent":"10:T","section":"T"}',X'd7180edf975280147c0e1fe4e1456e9015c37d87e629ff251b2fad9725966de5');
INSERT INTO journal VALUES(98,1,1,98,0,'ksic_code',97,1,'{}','{"code":"10:98","name":"달리 분류되지 않은 자가 소비를 위한 가구의 재화 및 서비스 생산활동","depth":"division","parent":"10:T","section":"T"}',X'50cf407696fda5435679e44df023f5acf2a6d641e5885d102fee513db2d10ba1');
INSERT INTO journal VALUES(99,1,1,99,0,'ksic_code',98,1,'{}','{"code":"10:99","name":"국제 및 외국기관","depth":"division","parent":"10:U","section":"U"}',X'2918be03976f656fe6b66a9d9dec4b7be9a65a3d41a093c2ccbed5262184bff7');
INSERT INTO journal VALUES(100,1,1,100,0,'ksic_code',99,1,'{}','{"code":"10:107","name":"기타 식품 제조업","depth":"group","parent":"10:10","section":"C"}',X'0e9fb9d3e24bb4f28b653a4cc5fbea6f4588341eebb7fea4704807354cb39c7f');
INSERT INTO journal VALUES(101,1,1,101,0,'ksic_code',100,1,'{}','{"code":"10:202","name":"합성고무 및 플라스틱 물질 제조업","depth":"group","parent":"10:20","section":"C"}',X'6b50e8f996a1f87a3d079a50753e5747a69e5e08e8cbf22e24b1540dbcdc2109');
INSERT INTO journal VALUES(102,1,1,102,0,'ksic_code',101,1,'{}','{"code":"10:204","name":"기타 화학제품 제조업","depth":"group","parent":"10:20","section":"C"}',X'fa07b37d09ff0898f92e50215db4b7d039a310f9f0cd1d3fa5dfe6b129d6edb2');
INSERT INTO journal VALUES(103,1,1,103,0,'ksic_code',102,1,'{}','{"code":"10:211","name":"기초 의약 물질 및 생물학적 제제 제조업","depth":"group","parent":"10:21","section":"C"}',X'687cafab69751c1fdb61ba6dcf3b95766a0c852344973509c57a077c8a57525e');
INSERT INTO journal VALUES(104,1,1,104,0,'ksic_code',103,1,'{}','{"code":"10:212","name":"의약품 제조업","depth":"group","parent":"10:21","section":"C"}',X'0966f78b9eafa4d9547b0f6796862af982b24d93c3941fa16ce7eab14513bcbd');
INSERT INTO journal VALUES(105,1,1,105,0,'ksic_code',104,1,'{}','{"code":"10:213","name":"의료용품 및 기타 의약 관련제품 제조업","depth":"group","parent":"10:21","section":"C"}',X'3e8927c029cc37274fd40c07d7c0eb2fbe9aa9221c11ac1004ca0d8d7acfda9c');
INSERT INTO journal VALUES(106,1,1,106,0,'ksic_code',105,1,'{}','{"code":"10:222","name":"플라스틱 제품 제조업","depth":"group","parent":"10:22","section":"C"}',X'95b2b81c0c81ad0393bc1a054aa8e67ad7fb2bc32c8d2cef904db4049b549a63');
INSERT INTO journal VALUES(107,1,1,107,0,'ksic_code',106,1,'{}','{"code":"10:243","name":"금속 주조업","depth":"group","parent":"10:24","section":"C"}',X'd80e2e47186eaed050662923f6b545ee1da135e2c13490d812bd5f128fa15dad');
INSERT INTO journal VALUES(108,1,1,108,0,'ksic_code',107,1,'{}','{"code":"10:259","name":"기타 금속 가공제품 제조업","depth":"group","parent":"10:25","section":"C"}',X'e23a7c44237f02abbbb565a9ab6afda1a45476ef3de8e8018f02c54ee350d46d');
INSERT INTO journal VALUES(109,1,1,109,0,'ksic_code',108,1,'{}','{"code":"10:261","name":"반도체 제조업","depth":"group","parent":"10:26","section":"C"}',X'4f0a638017147a64d3128640cd49d305f0a6738b74fa3d7d30f53e8cbdc503d8');
INSERT INTO journal VALUES(110,1,1,110,0,'ksic_code',109,1,'{}','{"code":"10:262","name":"전자 부품 제조업","depth":"group","parent":"10:26","section":"C"}',X'3d13d8c42aeb7912910fed2fc650428cedaff4e53f2692a5fa1c0b044d9ee4de');
INSERT INTO journal VALUES(111,1,1,111,0,'ksic_code',110,1,'{}','{"code":"10:264","name":"통신 및 방송장비 제조업","depth":"group","parent":"10:26","section":"C"}',X'ad2199836618ca9eba2a5658c6e93e0f6cb84d29379070d2ed6db604a95bccbc');
INSERT INTO journal VALUES(112,1,1,112,0,'ksic_code',111,1,'{}','{"code":"10:265","name":"영상 및 음향 기기 제조업","depth":"group","parent":"10:26","section":"C"}',X'8985a7c06f8734a42aa5b39e09025ab4c8d3f6280a4ad7a490b3e22d943a0664');
INSERT INTO journal VALUES(113,1,1,113,0,'ksic_code',112,1,'{}','{"code":"10:271","name":"의료용 기기 제조업","depth":"group","parent":"10:27","section":"C"}',X'329afdc7a4b9081133bfc5384362973ce33010ea347e5929c7b89fa0b2aee870');
INSERT INTO journal VALUES(114,1,1,114,0,'ksic_code',113,1,'{}','{"code":"10:272","name":"측정, 시험, 항해, 제어 및 기타 정밀 기기 제조업; 광학 기기 제외","depth":"group","parent":"10:27","section":"C"}',X'31453d2d8252ef7a5fa2ca5863d8f4e1f03813d45a6a2196026182e8cab5ea1a');
INSERT INTO journal VALUES(115,1,1,115,0,'ksic_code',114,1,'{}','{"code":"10:273","name":"사진장비 및 광학 기기 제조업","depth":"group","parent":"10:27","section":"C"}',X'17a8fe800ceb8d6b840f9a004cb696241aa1fbf024b6db817b02c85a2db557bf');
INSERT INTO journal VALUES(116,1,1,116,0,'ksic_code',115,1,'{}','{"code":"10:281","name":"전동기, 발전기 및 전기 변환ㆍ공급ㆍ제어 장치 제조업","depth":"group","parent":"10:28","section":"C"}',X'cd36982daf1c5de8b442d379c46221406b6873c1e165a0f6fc25efa19079af3d');
INSERT INTO journal VALUES(117,1,1,117,0,'ksic_code',116,1,'{}','{"code":"10:282","name":"일차전지 및 축전지 제조업","depth":"group","parent":"10:28","section":"C"}',X'6fa67884d437a7bf679f796a33c38a570b3da802d9a7cade9d095989e5d74b0c');
INSERT INTO journal VALUES(118,1,1,118,0,'ksic_code',117,1,'{}','{"code":"10:291","name":"일반 목적용 기계 제조업","depth":"group","parent":"10:29","section":"C"}',X'1ece0db803688606fade7e96e4f6e37bea68cb83b6041950ee6c475e06a83184');
INSERT INTO journal VALUES(119,1,1,119,0,'ksic_code',118,1,'{}','{"code":"10:292","name":"특수 목적용 기계 제조업","depth":"group","parent":"10:29","section":"C"}',X'f9b5f86468b05fdf38955b38fa903ad6dee16ede531bc6df93e9ded705d99ea0');
INSERT INTO journal VALUES(120,1,1,120,0,'ksic_code',119,1,'{}','{"code":"10:303","name":"자동차 신품 부품 제조업","depth":"group","parent":"10:30","section":"C"}',X'bd2f56189bd9e8aaf1bff143589b285d5d18d0be937d470f52d30f49bfcc48b7');
INSERT INTO journal VALUES(121,1,1,121,0,'ksic_code',120,1,'{}','{"code":"10:351","name":"전기업","depth":"group","parent":"10:35","section":"D"}',X'bf10bb6594f5ba8f3f9bf43232be1820d7164049d37fd909ab9f3af37e065d6e');
INSERT INTO journal VALUES(122,1,1,122,0,'ksic_code',121,1,'{}','{"code":"10:582","name":"소프트웨어 개발 및 공급업","depth":"group","parent":"10:58","section":"J"}',X'7a22453aa37b6af52f4f52f7e986fc138a7ee40eb30a1a7aa85157355584238c');
INSERT INTO journal VALUES(123,1,1,123,0,'ksic_code',122,1,'{}','{"code":"10:591","name":"영화, 비디오물, 방송 프로그램 제작 및 배급업","depth":"group","parent":"10:59","section":"J"}',X'54e83e85e4c5f4b201496c3d2f1158b69debb98f2d8c290f41b697849f0c1faa');
INSERT INTO journal VALUES(124,1,1,124,0,'ksic_code',123,1,'{}','{"code":"10:602","name":"텔레비전 방송업","depth":"group","parent":"10:60","section":"J"}',X'516d096112e5001619f59b64b89cea9d11016b5e9597403e2b7be09ec8d7bfb0');
INSERT INTO journal VALUES(125,1,1,125,0,'ksic_code',124,1,'{}','{"code":"10:612","name":"전기 통신업","depth":"group","parent":"10:61","section":"J"}',X'43cbe42100e84baa89069110fca41cbaac30edb024370969f30ba7b5ee77d1a3');
INSERT INTO journal VALUES(126,1,1,126,0,'ksic_code',125,1,'{}','{"code":"10:620","name":"컴퓨터 프로그래밍, 시스템 통합 및 관리업","depth":"group","parent":"10:62","section":"J"}',X'abf4d19a8326a66ef1447482980644541a346b5261db35df6bf8afc9bfd323f3');
INSERT INTO journal VALUES(127,1,1,127,0,'ksic_code',126,1,'{}','{"code":"10:631","name":"자료 처리, 호스팅, 포털 및 기타 인터넷 정보 매개 서비스업","depth":"group","parent":"10:63","section":"J"}',X'3945b71d2bbaf572e8da4461e90aa3719612293c1894fb52a9bfa799b7350438');
INSERT INTO journal VALUES(128,1,1,128,0,'ksic_code',127,1,'{}','{"code":"10:639","name":"기타 정보 서비스업","depth":"group","parent":"10:63","section":"J"}',X'667564b8e2ad8a4f039ff7c7bcdeb37e101624df39b35e89e81b5bfd7025491a');
INSERT INTO journal VALUES(129,1,1,129,0,'ksic_code',128,1,'{}','{"code":"10:701","name":"자연과학 및 공학 연구개발업","depth":"group","parent":"10:70","section":"M"}',X'52bf3b62f8fe9444978ce980c56a08d807da4a33ef4767bf29508faf31ab7398');
INSERT INTO journal VALUES(130,1,1,130,0,'ksic_code',129,1,'{}','{"code":"10:721","name":"건축 기술, 엔지니어링 및 관련 기술 서비스업","depth":"group","parent":"10:72","section":"M"}',X'1dd3f1143fc6f6004daa03dddbf699e3012c42e88d458458f12a4f69037674e8');
INSERT INTO journal VALUES(131,1,1,131,0,'ksic_code',130,1,'{}','{"code":"10:729","name":"기타 과학기술 서비스업","depth":"group","parent":"10:72","section":"M"}',X'fa6c8468e5a366ab8ddd766e7dcf0a8e471f2ca61d72e32d414404c8c5f92b02');
INSERT INTO journal VALUES(132,1,1,132,0,'ksic_code',131,1,'{}','{"code":"10:732","name":"전문 디자인업","depth":"group","parent":"10:73","section":"M"}',X'873fcedb4a6c754f8e619b6a047cd4d47cef3f7abf4ae062101ae796bcc1a189');
INSERT INTO journal VALUES(133,1,1,133,0,'ksic_code',132,1,'{}','{"code":"10:1079","name":"기타 식료품 제조업","depth":"industry","parent":"10:107","section":"C"}',X'2d729d707a252075678a20825eaf304c55555558d14bc5eed074139c70c8649b');
INSERT INTO journal VALUES(134,1,1,134,0,'ksic_code',133,1,'{}','{"code":"10:2020","name":"합성고무 및 플라스틱 물질 제조업","depth":"industry","parent":"10:202","section":"C"}',X'3f68f1b392688f9f8545d69148c73b526034d77da88ad0baa6de1f903381e794');
INSERT INTO journal VALUES(135,1,1,135,0,'ksic_code',134,1,'{}','{"code":"10:2041","name":"잉크, 페인트, 코팅제 및 유사제품 제조업","depth":"industry","parent":"10:204","section":"C"}',X'3179787da8d4962c2702ce39ed46bfa66b16d78df62c6f496e8d19845adcc1a1');
INSERT INTO journal VALUES(136,1,1,136,0,'ksic_code',135,1,'{}','{"code":"10:2042","name":"세제, 화장품 및 광택제 제조업","depth":"industry","parent":"10:204","section":"C"}',X'645428bfbe1370d36a07b3dc51df92b7138348c6a06fef7c869284131320a44c');
INSERT INTO journal VALUES(137,1,1,137,0,'ksic_code',136,1,'{}','{"code":"10:2049","name":"그 외 기타 화학제품 제조업","depth":"industry","parent":"10:204","section":"C"}',X'7aa451e54ccedd781575e224f2dfd37d981c3b407172569efb6dd5c110085b40');
INSERT INTO journal VALUES(138,1,1,138,0,'ksic_code',137,1,'{}','{"code":"10:2110","name":"기초 의약 물질 및 생물학적 제제 제조업","depth":"industry","parent":"10:211","section":"C"}',X'30909557e1af2e8da2bdd1fad2265b7e74c968aa6268a1d13bd9ba9c99ef6d14');
INSERT INTO journal VALUES(139,1,1,139,0,'ksic_code',138,1,'{}','{"code":"10:2121","name":"완제 의약품 제조업","depth":"industry","parent":"10:212","section":"C"}',X'a6fe6fab1c4a60fd43b6adc2035f56c80e35d0c084b6a8918875697dff9834ad');
INSERT INTO journal VALUES(140,1,1,140,0,'ksic_code',139,1,'{}','{"code":"10:2130","name":"의료용품 및 기타 의약 관련제품 제조업","depth":"industry","parent":"10:213","section":"C"}',X'778ddd9650324538d7674272b5f26d7121e36c44e06e64cd9824a9481caece9c');
INSERT INTO journal VALUES(141,1,1,141,0,'ksic_code',140,1,'{}','{"code":"10:2221","name":"1차 플라스틱제품 제조업","depth":"industry","parent":"10:222","section":"C"}',X'0bcf84a404070b74519261f62aca166d77cc470344c9600db45d12e6c3baf056');
INSERT INTO journal VALUES(142,1,1,142,0,'ksic_code',141,1,'{}','{"code":"10:2432","name":"비철금속 주조업","depth":"industry","parent":"10:243","section":"C"}',X'2aa633fccb1e12d2846582cf7da7212fe95623b6fcb5e71d5429a2c3a580d320');
INSERT INTO journal VALUES(143,1,1,143,0,'ksic_code',142,1,'{}','{"code":"10:2591","name":"금속 단조, 압형 및 분말 야금제품 제조업","depth":"industry","parent":"10:259","section":"C"}',X'2afda9fdf6596cded792309ad2e8518d907773c80087e39ff6d4ddf5afe4d5ba');
INSERT INTO journal VALUES(144,1,1,144,0,'ksic_code',143,1,'{}','{"code":"10:2612","name":"다이오드, 트랜지스터 및 유사 반도체 소자 제조업","depth":"industry","parent":"10:261","section":"C"}',X'7b33c4d4a4362161a30367fb8f7e29f9741c6b776bee0e083239c229f6c5f6f9');
INSERT INTO journal VALUES(145,1,1,145,0,'ksic_code',144,1,'{}','{"code":"10:2622","name":"인쇄회로기판 및 전자부품 실장기판 제조업","depth":"industry","parent":"10:262","section":"C"}',X'05b08a510b97f7d93d3743282d7173f0507d3866406bc87abc3b625fefb28f79');
INSERT INTO journal VALUES(146,1,1,146,0,'ksic_code',145,1,'{}','{"code":"10:2629","name":"기타 전자 부품 제조업","depth":"industry","parent":"10:262","section":"C"}',X'88f1cdd0b4b2c8b92d4d28ffc58553c3db972f2a8516a080798ad7653be51041');
INSERT INTO journal VALUES(147,1,1,147,0,'ksic_code',146,1,'{}','{"code":"10:2641","name":"유선 통신장비 제조업","depth":"industry","parent":"10:264","section":"C"}',X'def25f5ea9b278fccec5f586b31ddf4c040db03279f5390e3e233046045d9abd');
INSERT INTO journal VALUES(148,1,1,148,0,'ksic_code',147,1,'{}','{"code":"10:2642","name":"방송 및 무선 통신장비 제조업","depth":"industry","parent":"10:264","section":"C"}',X'260b269d62895ccc3d1e78a77868ccaf222b98d65c09aea7a3042739a76e5a1c');
INSERT INTO journal VALUES(149,1,1,149,0,'ksic_code',148,1,'{}','{"code":"10:2651","name":"텔레비전, 비디오 및 기타 영상 기기 제조업","depth":"industry","parent":"10:265","section":"C"}',X'483cb5881f272bdc933068c5f6d5f51f44ab003f6b8d27f6b06731e578552a3f');
INSERT INTO journal VALUES(150,1,1,150,0,'ksic_code',149,1,'{}','{"code":"10:2711","name":"방사선 장치 및 전기식 진단 기기 제조업","depth":"industry","parent":"10:271","section":"C"}',X'a9a3d9411fe191e4b2697481b1c22fb0d315ac92d5ec78d275d68c3eeae72d65');
INSERT INTO journal VALUES(151,1,1,151,0,'ksic_code',150,1,'{}','{"code":"10:2719","name":"기타 의료용 기기 제조업","depth":"industry","parent":"10:271","section":"C"}',X'9415654e39bcd67063a42eb9d022658045ca9ce49060aaecf5c7898f48dbc1e7');
INSERT INTO journal VALUES(152,1,1,152,0,'ksic_code',151,1,'{}','{"code":"10:2721","name":"측정, 시험, 항해, 제어 및 기타 정밀 기기 제조업","depth":"industry","parent":"10:272","section":"C"}',X'2bedb28a9546b9a9cefff7ea936aaf396b6e1dd3b1e85731d0e8dd53ac14dfa0');
INSERT INTO journal VALUES(153,1,1,153,0,'ksic_code',152,1,'{}','{"code":"10:2730","name":"사진장비 및 광학기기 제조업","depth":"industry","parent":"10:273","section":"C"}',X'8eb11a1084f06319fad4e1d7f881caba9856a1df11fde349cee2199ae6414ac6');
INSERT INTO journal VALUES(154,1,1,154,0,'ksic_code',153,1,'{}','{"code":"10:2811","name":"전동기, 발전기 및 전기 변환장치 제조업","depth":"industry","parent":"10:281","section":"C"}',X'7d32780256c9638585f3863e9964346adaf0b71b7f93f370eae9b84c30e40c0e');
INSERT INTO journal VALUES(155,1,1,155,0,'ksic_code',154,1,'{}','{"code":"10:2812","name":"전기 공급 및 제어장치 제조업","depth":"industry","parent":"10:281","section":"C"}',X'7032dbe967f2ff8fc82b45a389b6c736e29ddb4711ab377230b74d88c870bdc7');
INSERT INTO journal VALUES(156,1,1,156,0,'ksic_code',155,1,'{}','{"code":"10:2820","name":"일차전지 및 축전지 제조업","depth":"industry","parent":"10:282","section":"C"}',X'474d2ac931f3936e70c87de6d376ff34951b99c08e94b3c3cf2b93d4ce7d73ce');
INSERT INTO journal VALUES(157,1,1,157,0,'ksic_code',156,1,'{}','{"code":"10:2914","name":"베어링, 기어 및 동력 전달장치 제조업","depth":"industry","parent":"10:291","section":"C"}',X'505522cfc5fd060223b1c3624cd408c1bd9baebe60aacd968ea6edea21902bb2');
INSERT INTO journal VALUES(158,1,1,158,0,'ksic_code',157,1,'{}','{"code":"10:2922","name":"가공 공작기계 제조업","depth":"industry","parent":"10:292","section":"C"}',X'0b5325c0a22dc91579270d0292450913c40a432bfebfaa8cd4352d3389e41b1c');
INSERT INTO journal VALUES(159,1,1,159,0,'ksic_code',158,1,'{}','{"code":"10:2928","name":"산업용 로봇 제조업","depth":"industry","parent":"10:292","section":"C"}',X'b41b0e3826e5c8e4e29895e74d31525fdce6bed3bca388af7f9c52e5666f3aee');
INSERT INTO journal VALUES(160,1,1,160,0,'ksic_code',159,1,'{}','{"code":"10:2929","name":"기타 특수 목적용 기계 제조업","depth":"industry","parent":"10:292","section":"C"}',X'be14611c226227338bc36188e48cf07348c4017efcedb34df58a28ee864dc23d');
INSERT INTO journal VALUES(161,1,1,161,0,'ksic_code',160,1,'{}','{"code":"10:3032","name":"자동차 차체용 신품 부품 제조업","depth":"industry","parent":"10:303","section":"C"}',X'5cc34a1558ffcfbf39715cfa16abf2f49b2b84870dcaffb5bdac42d6eceacdcf');
INSERT INTO journal VALUES(162,1,1,162,0,'ksic_code',161,1,'{}','{"code":"10:3033","name":"자동차용 신품 동력 전달장치 및 전기장치 제조업","depth":"industry","parent":"10:303","section":"C"}',X'85b865583929720c5869761713a292f7bf5e49a9558b936d009e557684cb9bde');
INSERT INTO journal VALUES(163,1,1,163,0,'ksic_code',162,1,'{}','{"code":"10:3039","name":"자동차용 기타 신품 부품 제조업","depth":"industry","parent":"10:303","section":"C"}',X'fa261f973802d80bbc713b04b503e33022f58fac2699fa83763b2dffc0395265');
INSERT INTO journal VALUES(164,1,1,164,0,'ksic_code',163,1,'{}','{"code":"10:3511","name":"발전업","depth":"industry","parent":"10:351","section":"D"}',X'956369eccd2cc6edd0a8721ab89ec60f617430584521b954fc78a72b71cf1ffb');
INSERT INTO journal VALUES(165,1,1,165,0,'ksic_code',164,1,'{}','{"code":"10:5822","name":"시스템ㆍ응용 소프트웨어 개발 및 공급업","depth":"industry","parent":"10:582","section":"J"}',X'af6049dfb3f9ba52babec46b5e5f430ecb53a7ed71cfbec26bef316eb98b584c');
INSERT INTO journal VALUES(166,1,1,166,0,'ksic_code',165,1,'{}','{"code":"10:5911","name":"영화, 비디오물 및 방송 프로그램 제작업","depth":"industry","parent":"10:591","section":"J"}',X'3b72711702baf09b9f05bf4237352af8c23618a5324731d6fe44d9eea89cce74');
INSERT INTO journal VALUES(167,1,1,167,0,'ksic_code',166,1,'{}','{"code":"10:6022","name":"유선, 위성 및 기타 방송업","depth":"industry","parent":"10:602","section":"J"}',X'584e2f900300b520267f55b62b1b3060218706a318571526bce4bf9c401dafc9');
INSERT INTO journal VALUES(168,1,1,168,0,'ksic_code',167,1,'{}','{"code":"10:6122","name":"무선 및 위성 통신업","depth":"industry","parent":"10:612","section":"J"}',X'1b6777dcf213037d6c6109ad8e963c098f0050d20b9aa0b5eef14fba58d6d63c');
INSERT INTO journal VALUES(169,1,1,169,0,'ksic_code',168,1,'{}','{"code":"10:6201","name":"컴퓨터 프로그래밍 서비스업","depth":"industry","parent":"10:620","section":"J"}',X'1dacced7620662e7d82504ec13abdb41aa1537e7deb95a6a61e39dd2fd9f12a1');
INSERT INTO journal VALUES(170,1,1,170,0,'ksic_code',169,1,'{}','{"code":"10:6202","name":"컴퓨터 시스템 통합 자문, 구축 및 관리업","depth":"industry","parent":"10:620","section":"J"}',X'b752ac146176a142d8d5943ae69732a76554d8bb485a117c382e97cab50579f8');
INSERT INTO journal VALUES(171,1,1,171,0,'ksic_code',170,1,'{}','{"code":"10:6311","name":"자료 처리, 호스팅 및 관련 서비스업","depth":"industry","parent":"10:631","section":"J"}',X'c48ba2e78025336aacac568491b3fc279845aaeb47e1705c923eb40cd7706817');
INSERT INTO journal VALUES(172,1,1,172,0,'ksic_code',171,1,'{}','{"code":"10:6399","name":"그 외 기타 정보 서비스업","depth":"industry","parent":"10:639","section":"J"}',X'c4df66d8122e3e62c68e60f1c258c3295a4446721d4c0ec1a4ef69432e150ee3');
INSERT INTO journal VALUES(173,1,1,173,0,'ksic_code',172,1,'{}','{"code":"10:7011","name":"자연과학 연구개발업","depth":"industry","parent":"10:701","section":"M"}',X'8abb68b5f085bf1d44b6eb5fe9fe6f7b2f62a1db603a172ca9f6d3d3a59ad712');
INSERT INTO journal VALUES(174,1,1,174,0,'ksic_code',173,1,'{}','{"code":"10:7012","name":"공학 연구개발업","depth":"industry","parent":"10:701","section":"M"}',X'fc4a53c70170d72f9f4ae94f9f6c50c3eb0578a78ea1f582595ccfab36421d8b');
INSERT INTO journal VALUES(175,1,1,175,0,'ksic_code',174,1,'{}','{"code":"10:7212","name":"엔지니어링 서비스업","depth":"industry","parent":"10:721","section":"M"}',X'db8762528de6c43ecf4f01c1d648903f1526794967daaa432ada941de0db3d09');
INSERT INTO journal VALUES(176,1,1,176,0,'ksic_code',175,1,'{}','{"code":"10:7291","name":"기술 시험, 검사 및 분석업","depth":"industry","parent":"10:729","section":"M"}',X'291fcb5c448417dd3654049c7103301bf3563d185fa05eae3c9f5242d980773e');
INSERT INTO journal VALUES(177,1,1,177,0,'ksic_code',176,1,'{}','{"code":"10:7320","name":"전문 디자인업","depth":"industry","parent":"10:732","section":"M"}',X'6039d7ce684398299fc6f1562c874db5b5bf788d8312d50dc7a365ec410bdc4b');
INSERT INTO journal VALUES(178,1,1,178,0,'ksic_code',177,1,'{}','{"code":"10:10797","name":"건강 기능식품 제조업","depth":"detail","parent":"10:1079","section":"C"}',X'49aeef2b54111dc375b0bcd16645ed513b7ec186af11f32b9e872d2a8631031c');
INSERT INTO journal VALUES(179,1,1,179,0,'ksic_code',178,1,'{}','{"code":"10:20202","name":"합성수지 및 기타 플라스틱 물질 제조업","depth":"detail","parent":"10:2020","section":"C"}',X'0e5504575ca1c05b4cbaa071f0a887c043179281155fcd38d224f5991bb58e9c');
INSERT INTO journal VALUES(180,1,1,180,0,'ksic_code',179,1,'{}','{"code":"10:20412","name":"요업용 도포제 및 관련제품 제조업","depth":"detail","parent":"10:2041","section":"C"}',X'3331a1d116d24b7411c7915ba5c0c2468f71c02a2777a14ead261ca0782c5602');
INSERT INTO journal VALUES(181,1,1,181,0,'ksic_code',180,1,'{}','{"code":"10:20423","name":"화장품 제조업","depth":"detail","parent":"10:2042","section":"C"}',X'2cb922707ff9758e5f626d90fab33d33f7b449cd942e880e58658e5b6d7fe9d4');
INSERT INTO journal VALUES(182,1,1,182,0,'ksic_code',181,1,'{}','{"code":"10:20491","name":"감광 재료 및 관련 화학제품 제조업","depth":"detail","parent":"10:2049","section":"C"}',X'7b2791a7a45780dc9e3e7862eda15aeb7edabc1be394a54158710eb9466e2c9d');
INSERT INTO journal VALUES(183,1,1,183,0,'ksic_code',182,1,'{}','{"code":"10:20499","name":"그 외 기타 분류 안된 화학제품 제조업","depth":"detail","parent":"10:2049","section":"C"}',X'9388edcdbd30e478eccabc84dca35b4233e2e4617d7c55398204f5c0d227ddf7');
INSERT INTO journal VALUES(184,1,1,184,0,'ksic_code',183,1,'{}','{"code":"10:21102","name":"생물학적 제제 제조업","depth":"detail","parent":"10:2110","section":"C"}',X'cf35a4cf5ac92f1b6d1e8c8bd59202625ec6e8d0b0a067713dc93611b9c5fbd1');
INSERT INTO journal VALUES(185,1,1,185,0,'ksic_code',184,1,'{}','{"code":"10:21210","name":"완제 의약품 제조업","depth":"detail","parent":"10:2121","section":"C"}',X'ac5051ff5e2bdf8fc1949096f1098aeb2b83fadb9c0aee076a6bc55830bf858d');
INSERT INTO journal VALUES(186,1,1,186,0,'ksic_code',185,1,'{}','{"code":"10:21300","name":"의료용품 및 기타 의약 관련제품 제조업","depth":"detail","parent":"10:2130","section":"C"}',X'5db7427b7ad7cf26576a9c2230d6b273a4f1ea84fbc3ef128c8fedf1beb29ad1');
INSERT INTO journal VALUES(187,1,1,187,0,'ksic_code',186,1,'{}','{"code":"10:22212","name":"플라스틱 필름 제조업","depth":"detail","parent":"10:2221","section":"C"}',X'bed15e72393d514482e320c3fca856c5aaccd78cda666edea0454f2545309ddb');
INSERT INTO journal VALUES(188,1,1,188,0,'ksic_code',187,1,'{}','{"code":"10:24321","name":"알루미늄 주물 주조업","depth":"detail","parent":"10:2432","section":"C"}',X'4770e3913622c402c247d7f38537313fef3bac21a2c730bb4bd4748febf804f2');
INSERT INTO journal VALUES(189,1,1,189,0,'ksic_code',188,1,'{}','{"code":"10:25911","name":"분말 야금제품 제조업","depth":"detail","parent":"10:2591","section":"C"}',X'57e01398432cc9668d695ca201abc006ac1f01b9f9051179b6739f98401f9224');
INSERT INTO journal VALUES(190,1,1,190,0,'ksic_code',189,1,'{}','{"code":"10:26129","name":"기타 반도체 소자 제조업","depth":"detail","parent":"10:2612","section":"C"}',X'52a024c7ab91bf5f9b567aa0ef6e2d60a6b69b15a9d3a573f79fa4affd9eaee7');
INSERT INTO journal VALUES(191,1,1,191,0,'ksic_code',190,1,'{}','{"code":"10:26222","name":"경성 인쇄회로기판 제조업","depth":"detail","parent":"10:2622","section":"C"}',X'b1b629a9de98486a88d5dc4e4d6dda4d86539a91ab8bc9152ac7e8c2b27e8d53');
INSERT INTO journal VALUES(192,1,1,192,0,'ksic_code',191,1,'{}','{"code":"10:26299","name":"그 외 기타 전자 부품 제조업","depth":"detail","parent":"10:2629","section":"C"}',X'6f1aff1ea9f4265db684f28c0a5f02d2a720d0e9baebc6c88856ace2fb5254cb');
INSERT INTO journal VALUES(193,1,1,193,0,'ksic_code',192,1,'{}','{"code":"10:26410","name":"유선 통신장비 제조업","depth":"detail","parent":"10:2641","section":"C"}',X'6c190c6ab13b0704ded22d78612156c4a2041556a9f3642b7c46ad2b05fb7896');
INSERT INTO journal VALUES(194,1,1,194,0,'ksic_code',193,1,'{}','{"code":"10:26422","name":"이동 전화기 제조업","depth":"detail","parent":"10:2642","section":"C"}',X'8b85bc5dea160d95c8c181eb6998c941bebc5c5feb05a35daf38d35b099d1ecd');
INSERT INTO journal VALUES(195,1,1,195,0,'ksic_code',194,1,'{}','{"code":"10:26429","name":"기타 무선 통신장비 제조업","depth":"detail","parent":"10:2642","section":"C"}',X'ef893d5d1f99db752d502066ebdaaae3999350368ab908a779a4af5b6d26cae5');
INSERT INTO journal VALUES(196,1,1,196,0,'ksic_code',195,1,'{}','{"code":"10:26519","name":"비디오 및 기타 영상 기기 제조업","depth":"detail","parent":"10:2651","section":"C"}',X'997685e1811c58516b57839557ae19a0bbfaa55282ae1afad3ab37ad216d0061');
INSERT INTO journal VALUES(197,1,1,197,0,'ksic_code',196,1,'{}','{"code":"10:27112","name":"전기식 진단 및 요법 기기 제조업","depth":"detail","parent":"10:2711","section":"C"}',X'7d8d8b3cd31c78369473cb467a5e81b15839281646cd3b70b12a5d8eba36ab58');
INSERT INTO journal VALUES(198,1,1,198,0,'ksic_code',197,1,'{}','{"code":"10:27199","name":"그 외 기타 의료용 기기 제조업","depth":"detail","parent":"10:2719","section":"C"}',X'7ef30a81155beb7feab16854b26462749718e7ad44e8be5d165190afc5745acb');
INSERT INTO journal VALUES(199,1,1,199,0,'ksic_code',198,1,'{}','{"code":"10:27211","name":"레이더, 항행용 무선 기기 및 측량 기구 제조업","depth":"detail","parent":"10:2721","section":"C"}',X'643c5e2967f435d579d3ce471e1e1a0e79877e81cd8be6fe51bcfb6bb051d023');
INSERT INTO journal VALUES(200,1,1,200,0,'ksic_code',199,1,'{}','{"code":"10:27215","name":"기기용 자동 측정 및 제어장치 제조업","depth":"detail","parent":"10:2721","section":"C"}',X'738b2c2353008966f692e383d2a611affc37d949bab62e643d25758110b30da5');
INSERT INTO journal VALUES(201,1,1,201,0,'ksic_code',200,1,'{}','{"code":"10:27302","name":"사진기, 영사기 및 관련 장비 제조업","depth":"detail","parent":"10:2730","section":"C"}',X'4806c93ff10a78f19807f6063ff7c349d1d3c22a40d28b0812dab7133073adf9');
INSERT INTO journal VALUES(202,1,1,202,0,'ksic_code',201,1,'{}','{"code":"10:28111","name":"전동기 및 발전기 제조업","depth":"detail","parent":"10:2811","section":"C"}',X'cb33361df64d124b95a1eb79a15f7d96daeb5319acb29fd4e9f9a647951204ec');
INSERT INTO journal VALUES(203,1,1,203,0,'ksic_code',202,1,'{}','{"code":"10:28112","name":"변압기 제조업","depth":"detail","parent":"10:2811","section":"C"}',X'7481f838453bfa5ac6e62bc02ea76c56a0e786c888a7c1402f00eae393c74d94');
INSERT INTO journal VALUES(204,1,1,204,0,'ksic_code',203,1,'{}','{"code":"10:28123","name":"배전반 및 전기 자동제어반 제조업","depth":"detail","parent":"10:2812","section":"C"}',X'61986b0b73abb0202dc6b2af803ffe5859248bb02a236ec891d28443f351f9c8');
INSERT INTO journal VALUES(205,1,1,205,0,'ksic_code',204,1,'{}','{"code":"10:28202","name":"축전지 제조업","depth":"detail","parent":"10:2820","section":"C"}',X'bb7ec2da1f016632b4364ed49c0f5ebf974c7d85508e5ee38feb42f2fed327ae');
INSERT INTO journal VALUES(206,1,1,206,0,'ksic_code',205,1,'{}','{"code":"10:29142","name":"기어 및 동력전달장치 제조업","depth":"detail","parent":"10:2914","section":"C"}',X'941d8c08138d97194e99d7dac6bc96bb1f066c0054acada5d6cc739b8aa6f02a');
INSERT INTO journal VALUES(207,1,1,207,0,'ksic_code',206,1,'{}','{"code":"10:29224","name":"금속 성형기계 제조업","depth":"detail","parent":"10:2922","section":"C"}',X'b2facc42bd284dcc2c2b133df90a9423b8620b58e45bbef486fe6d3de6689564');
INSERT INTO journal VALUES(208,1,1,208,0,'ksic_code',207,1,'{}','{"code":"10:29280","name":"산업용 로봇 제조업","depth":"detail","parent":"10:2928","section":"C"}',X'36f122f60bbae5aacafe28ea01de47dfdb0750c3451d93f67122f8c2853b1787');
INSERT INTO journal VALUES(209,1,1,209,0,'ksic_code',208,1,'{}','{"code":"10:29294","name":"주형 및 금형 제조업","depth":"detail","parent":"10:2929","section":"C"}',X'ff3057055f5ed99f05e5de2a4f1e733544edc9c18da0d3da83f0e2df4b2c223d');
INSERT INTO journal VALUES(210,1,1,210,0,'ksic_code',209,1,'{}','{"code":"10:29299","name":"그 외 기타 특수 목적용 기계 제조업","depth":"detail","parent":"10:2929","section":"C"}',X'6daba61e930bac310c9b2703cbfedba7e61469ecb9d429cf7e5bc3945b2135ff');
INSERT INTO journal VALUES(211,1,1,211,0,'ksic_code',210,1,'{}','{"code":"10:30320","name":"자동차 차체용 신품 부품 제조업","depth":"detail","parent":"10:3032","section":"C"}',X'd9938c9c45f35f5fe4d0b98b48069774364f70336d5b14e9d103a508b6abce09');
INSERT INTO journal VALUES(212,1,1,212,0,'ksic_code',211,1,'{}','{"code":"10:30332","name":"자동차용 신품 전기장치 제조업","depth":"detail","parent":"10:3033","section":"C"}',X'b6474f9e054d850aad174d7f30d13655c84db828552d8662618000b6ea329661');
INSERT INTO journal VALUES(213,1,1,213,0,'ksic_code',212,1,'{}','{"code":"10:30399","name":"그 외 자동차용 신품 부품 제조업","depth":"detail","parent":"10:3039","section":"C"}',X'2724df8ebb54f7c6edc0872aa0fd46ff3b40244cbc3c13ec8851a7d99827df17');
INSERT INTO journal VALUES(214,1,1,214,0,'ksic_code',213,1,'{}','{"code":"10:35114","name":"태양력 발전업","depth":"detail","parent":"10:3511","section":"D"}',X'e2ba693e971f912b6eb804645d4a467ff010c4b9f01e1ded8ce667b4c1c1851e');
INSERT INTO journal VALUES(215,1,1,215,0,'ksic_code',214,1,'{}','{"code":"10:58221","name":"시스템 소프트웨어 개발 및 공급업","depth":"detail","parent":"10:5822","section":"J"}',X'85caab6ee62d45d22f4c51598f84435b3d15713f5c624cb3509e964fec6c058f');
INSERT INTO journal VALUES(216,1,1,216,0,'ksic_code',215,1,'{}','{"code":"10:58222","name":"응용 소프트웨어 개발 및 공급업","depth":"detail","parent":"10:5822","section":"J"}',X'f7fce0c4dce28919b377da484451af2920bb89e0de0d94120d157797e41f462f');
INSERT INTO journal VALUES(217,1,1,217,0,'ksic_code',216,1,'{}','{"code":"10:59111","name":"일반 영화 및 비디오물 제작업","depth":"detail","parent":"10:5911","section":"J"}',X'cb07bbcead01d19f06790f1744b085f23c93a8206ae6dc1de29d4c79d6de7bf4');
INSERT INTO journal VALUES(218,1,1,218,0,'ksic_code',217,1,'{}','{"code":"10:59112","name":"애니메이션 영화 및 비디오물 제작업","depth":"detail","parent":"10:5911","section":"J"}',X'5c52dbe1f1fd951f867bab830376fe1e8a35e19dd5d32f3a2e60643791ded3b5');
INSERT INTO journal VALUES(219,1,1,219,0,'ksic_code',218,1,'{}','{"code":"10:59114","name":"방송 프로그램 제작업","depth":"detail","parent":"10:5911","section":"J"}',X'ddfd35fe765477545bca23c4645995c8e42c2de3b207895697e29e052af6866c');
INSERT INTO journal VALUES(220,1,1,220,0,'ksic_code',219,1,'{}','{"code":"10:60221","name":"프로그램 공급업","depth":"detail","parent":"10:6022","section":"J"}',X'65e7c9e4d0a0208c921f79516623d6e7a2b02053b8b8e2eb551d992b2c1d1963');
INSERT INTO journal VALUES(221,1,1,221,0,'ksic_code',220,1,'{}','{"code":"10:61220","name":"무선 및 위성 통신업","depth":"detail","parent":"10:6122","section":"J"}',X'29ec3b97ff7fedbc688c7d722094247e93afd5472f67394243ced38365ccba87');
INSERT INTO journal VALUES(222,1,1,222,0,'ksic_code',221,1,'{}','{"code":"10:62010","name":"컴퓨터 프로그래밍 서비스업","depth":"detail","parent":"10:6201","section":"J"}',X'2555e6e4a726baa4ad6e39c60395893d65522509d525a3ea3f6fd9c5b07ef4f8');
INSERT INTO journal VALUES(223,1,1,223,0,'ksic_code',222,1,'{}','{"code":"10:62021","name":"컴퓨터 시스템 통합 자문 및 구축 서비스업","depth":"detail","parent":"10:6202","section":"J"}',X'ebcc3b3575134d2279f9a63203cfc713b479222e5bed22c7824a3450c1d90637');
INSERT INTO journal VALUES(224,1,1,224,0,'ksic_code',223,1,'{}','{"code":"10:63111","name":"자료 처리업","depth":"detail","parent":"10:6311","section":"J"}',X'3706b8c5a73cb80cc420bb8c532262dfc9bbdebc8ffbacf145fabf54959e95e7');
INSERT INTO journal VALUES(225,1,1,225,0,'ksic_code',224,1,'{}','{"code":"10:63991","name":"데이터베이스 및 온라인 정보 제공업","depth":"detail","parent":"10:6399","section":"J"}',X'7ef1614247fe1c713356186ee82f58010f4387d1bb7df528b1a7e26839708909');
INSERT INTO journal VALUES(226,1,1,226,0,'ksic_code',225,1,'{}','{"code":"10:70111","name":"물리, 화학 및 생물학 연구개발업","depth":"detail","parent":"10:7011","section":"M"}',X'21ad67ce166deb666320b8fb6d38f7e5de3153e6942575977ad8fcbc15131b79');
INSERT INTO journal VALUES(227,1,1,227,0,'ksic_code',226,1,'{}','{"code":"10:70113","name":"의학 및 약학 연구개발업","depth":"detail","parent":"10:7011","section":"M"}',X'83afc2f38046378bdbe73498755dabea5796ec16d7b7651663260e7112e706a6');
INSERT INTO journal VALUES(228,1,1,228,0,'ksic_code',227,1,'{}','{"code":"10:70121","name":"전기ㆍ전자공학 연구개발업","depth":"detail","parent":"10:7012","section":"M"}',X'38eacaa6589fdce1714fdc46d471da939c639ce1c8e1373c283aa7543175b84e');
INSERT INTO journal VALUES(229,1,1,229,0,'ksic_code',228,1,'{}','{"code":"10:70129","name":"기타 공학 연구개발업","depth":"detail","parent":"10:7012","section":"M"}',X'67796600e05d312560d84ce679d360a173cabae35ec98ba14b2034974665aa11');
INSERT INTO journal VALUES(230,1,1,230,0,'ksic_code',229,1,'{}','{"code":"10:72129","name":"기타 엔지니어링 서비스업","depth":"detail","parent":"10:7212","section":"M"}',X'77b0a2c5193dcd77d593dc69a000dc03f08360679c62c8a36283523c89b2968a');
INSERT INTO journal VALUES(231,1,1,231,0,'ksic_code',230,1,'{}','{"code":"10:72911","name":"물질 성분 검사 및 분석업","depth":"detail","parent":"10:7291","section":"M"}',X'26202f0142d6826ad911f000c02bc9a457c8e60c66361ada71cfe083a5c172ad');
INSERT INTO journal VALUES(232,1,1,232,0,'ksic_code',231,1,'{}','{"code":"10:72919","name":"기타 기술 시험, 검사 및 분석업","depth":"detail","parent":"10:7291","section":"M"}',X'0d15e6700c6f0cfd5fb069b0ce504b082b4dec9ee6aa764af61ff14f66f0f296');
INSERT INTO journal VALUES(233,1,1,233,0,'ksic_code',232,1,'{}','{"code":"10:73202","name":"제품 디자인업","depth":"detail","parent":"10:7320","section":"M"}',X'214a60da4058941f479dc339f2be19e68aeefbc693a16b1059eb2521e85ccb41');
INSERT INTO journal VALUES(234,1,1,234,0,'public_holiday',1,1,'{}','{"on":"2018-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'446b283978f8af5187ce8ad2a0ab4a73b2282e7eba1cf6e091c9de55f539811b');
INSERT INTO journal VALUES(235,1,1,235,0,'public_holiday',2,1,'{}','{"on":"2018-02-15","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e590769104a574889917d4129d4dfd1ef96bd5fc829021d14174be7901048972');
INSERT INTO journal VALUES(236,1,1,236,0,'public_holiday',3,1,'{}','{"on":"2018-02-16","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'b1a5b88feccd3a5d842b632c323ccc5d53eeb5b5c36e37a7e5613e8ab4192af2');
INSERT INTO journal VALUES(237,1,1,237,0,'public_holiday',4,1,'{}','{"on":"2018-02-17","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'0c32388e5c5b434f781aeb1df099c90a56ff5dc2db9e85024e5b334c948120e9');
INSERT INTO journal VALUES(238,1,1,238,0,'public_holiday',5,1,'{}','{"on":"2018-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'ebcfa297268644bf96a74d853b23b7267bc07d5f7abd9ac35380b41efe817e6c');
INSERT INTO journal VALUES(239,1,1,239,0,'public_holiday',6,1,'{}','{"on":"2018-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'87b4b2215492304f0cece59abf3029cc4b9a96dc5f2bba24c492b40fc81efeb7');
INSERT INTO journal VALUES(240,1,1,240,0,'public_holiday',7,1,'{}','{"on":"2018-05-07","name":"대체공휴일(어린이날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'990e108169bfb24803b8a9f54f8bce2ddd90d36bb36c3e61f5dfe28673d865c2');
INSERT INTO journal VALUES(241,1,1,241,0,'public_holiday',8,1,'{}','{"on":"2018-05-22","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'1064d99c8b652bf81e6b4fff0f16303d4368e5758c46219d57fac394dd439328');
INSERT INTO journal VALUES(242,1,1,242,0,'public_holiday',9,1,'{}','{"on":"2018-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'65fc88be76679e3ea1ad72518e33fad480f7f7fa51bf9ee2a03bc59077e945ad');
INSERT INTO journal VALUES(243,1,1,243,0,'public_holiday',10,1,'{}','{"on":"2018-06-13","name":"전국동시지방선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'a6cffa5dc97aabfbc6fb6696807e6fe021f6762517dc21650209074b4874e07d');
INSERT INTO journal VALUES(244,1,1,244,0,'public_holiday',11,1,'{}','{"on":"2018-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'afc02e2271385996bda7c70922edabe6c0515d5378b28836c67388aaf30b710b');
INSERT INTO journal VALUES(245,1,1,245,0,'public_holiday',12,1,'{}','{"on":"2018-09-23","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c77d7280c83d4ace1fdb770ecf8c768cbf0a4a92dd3f02a9aa7a0769300af3f2');
INSERT INTO journal VALUES(246,1,1,246,0,'public_holiday',13,1,'{}','{"on":"2018-09-24","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'511bf9a82ff966b791d94bc700ec82408732d603d983b92e284bdf188ee8cae2');
INSERT INTO journal VALUES(247,1,1,247,0,'public_holiday',14,1,'{}','{"on":"2018-09-25","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'bc60d887a19231dc162472ac97a763f3e45989d6a0f8a5de3bd53422af6df44a');
INSERT INTO journal VALUES(248,1,1,248,0,'public_holiday',15,1,'{}','{"on":"2018-09-26","name":"대체공휴일(추석)","is_substitute":1,"is_election":0,"is_temporary":0}',X'fb808f6adc98912889b27957384faed97e718ec2b5a988c06398fad6fc3e4ed6');
INSERT INTO journal VALUES(249,1,1,249,0,'public_holiday',16,1,'{}','{"on":"2018-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'9d66fd467ac7ff622f857234dc5e7adec994fa74441b139f756a89cf604fafee');
INSERT INTO journal VALUES(250,1,1,250,0,'public_holiday',17,1,'{}','{"on":"2018-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'f92749e7883f811be5c6303c44ca1e55e2b30f0129b0cea930efd87050c24f9d');
INSERT INTO journal VALUES(251,1,1,251,0,'public_holiday',18,1,'{}','{"on":"2018-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'3c8675319daafa1c03660e00cb6d22aa2bc9febdbff398ac2dfbf6b046987943');
INSERT INTO journal VALUES(252,1,1,252,0,'public_holiday',19,1,'{}','{"on":"2019-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'2dc1dc42d73247ef210d3b0e0595af5ae255350f5c77c0ab8bd78a8d82c970cd');
INSERT INTO journal VALUES(253,1,1,253,0,'public_holiday',20,1,'{}','{"on":"2019-02-04","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'56ac67f6e9b49de4d29b8f2ecbe64ba5621f707cc73713af4d45a25885e5e682');
INSERT INTO journal VALUES(254,1,1,254,0,'public_holiday',21,1,'{}','{"on":"2019-02-05","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e4d0934cc4cb927ba6c7dc964c3560af13a9c39010b29875a0e096ea3cd63c7c');
INSERT INTO journal VALUES(255,1,1,255,0,'public_holiday',22,1,'{}','{"on":"2019-02-06","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'7a8c40a2550b69a30f0ac6d9ba7df162860d28b99eeab869e9a087697f14af0c');
INSERT INTO journal VALUES(256,1,1,256,0,'public_holiday',23,1,'{}','{"on":"2019-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'9c86066a5672bf035ce2f744c35a94ec4b89f89b7834fcc7b5234d1d04040716');
INSERT INTO journal VALUES(257,1,1,257,0,'public_holiday',24,1,'{}','{"on":"2019-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'd64ee173ad3331efbe53fe390f1b13488c75d551c069c054c227977716ddda36');
INSERT INTO journal VALUES(258,1,1,258,0,'public_holiday',25,1,'{}','{"on":"2019-05-06","name":"대체공휴일(어린이날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'1eede9bdf1b4bb57de50249686eaedbe9ed23e2f8dc91b94e5d0db538f49b7f3');
INSERT INTO journal VALUES(259,1,1,259,0,'public_holiday',26,1,'{}','{"on":"2019-05-12","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'58a5ec36b47c1117be975e5298637a9635b6bd80ec67741bc65dab26f3a48d68');
INSERT INTO journal VALUES(260,1,1,260,0,'public_holiday',27,1,'{}','{"on":"2019-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'9194a7dce6eee14b576d1d6ee07dc3b94d5b7813db6aefdd0fc756b701ba5cb6');
INSERT INTO journal VALUES(261,1,1,261,0,'public_holiday',28,1,'{}','{"on":"2019-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'9a492c1b83f38131edc551008be3926d44711ae6ed925021f08af5d00401b01f');
INSERT INTO journal VALUES(262,1,1,262,0,'public_holiday',29,1,'{}','{"on":"2019-09-12","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'66f22d38180669afe72546f4a4077f32c384b94742ee7862dffaa04a18615ef7');
INSERT INTO journal VALUES(263,1,1,263,0,'public_holiday',30,1,'{}','{"on":"2019-09-13","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'57e14129706bf2ff33437dd81ce144d3421ed6fe2bc078e4abe2f8ee01be8691');
INSERT INTO journal VALUES(264,1,1,264,0,'public_holiday',31,1,'{}','{"on":"2019-09-14","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'229251384d2bcc98e8e040952e436304781f1e16a87541226df378c7b3390a93');
INSERT INTO journal VALUES(265,1,1,265,0,'public_holiday',32,1,'{}','{"on":"2019-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'13de7cbb86a8251e8934ea086b9ca06502df2e8134dfa8664532ee02ecabb26f');
INSERT INTO journal VALUES(266,1,1,266,0,'public_holiday',33,1,'{}','{"on":"2019-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'334d5e6397d5ccb17c1d008cce52883f654fee4e1b9e08480aff55ecc3441656');
INSERT INTO journal VALUES(267,1,1,267,0,'public_holiday',34,1,'{}','{"on":"2019-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'b5100101d209d7a84dfbcd321ae2c6e576cfea05e6dadd1b652f1b951b3ca86d');
INSERT INTO journal VALUES(268,1,1,268,0,'public_holiday',35,1,'{}','{"on":"2020-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'67b4626bb78cb0e1c8535c99053092c3a42158e9ae5c8bc52fc5f7405c587da2');
INSERT INTO journal VALUES(269,1,1,269,0,'public_holiday',36,1,'{}','{"on":"2020-01-24","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'7fac6df4cd160939cdea95c41c7835ee8e886b918e02b6f8106abe602c69e9e6');
INSERT INTO journal VALUES(270,1,1,270,0,'public_holiday',37,1,'{}','{"on":"2020-01-25","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'ec871d4a76e5d234047f022418746d814078f87d67a8ca821557e3435c7dc88f');
INSERT INTO journal VALUES(271,1,1,271,0,'public_holiday',38,1,'{}','{"on":"2020-01-26","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'61a8720018f47194391c669e5a773143ba4530265c8801f8f162bc16dcae3386');
INSERT INTO journal VALUES(272,1,1,272,0,'public_holiday',39,1,'{}','{"on":"2020-01-27","name":"대체공휴일(설날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'fc5237752d0ad899490905b57ab1c6e3f6accd2ebd3b376ae6589b9bd7d33245');
INSERT INTO journal VALUES(273,1,1,273,0,'public_holiday',40,1,'{}','{"on":"2020-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'5480fa52323462515f5b3dc0eb7749094f58495b37b8d7deb1f9d6baaf634883');
INSERT INTO journal VALUES(274,1,1,274,0,'public_holiday',41,1,'{}','{"on":"2020-04-15","name":"제21대 국회의원선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'0238d12911d5ba6cb0a5b013099d92d30cba27ff5e9529394b63b6c7f6ca426a');
INSERT INTO journal VALUES(275,1,1,275,0,'public_holiday',42,1,'{}','{"on":"2020-04-30","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'54100c421042dd704c6e53673297bc53c66fd87faf90c29c3ca99aa9bcac7de6');
INSERT INTO journal VALUES(276,1,1,276,0,'public_holiday',43,1,'{}','{"on":"2020-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'231d25f00af27ede5b1bf515c0889eed8a72b6f1a6771e41153753a05af969e6');
INSERT INTO journal VALUES(277,1,1,277,0,'public_holiday',44,1,'{}','{"on":"2020-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'099278de81f23cdd513833ab2aba8fc7ec3a98db7152a1b004164f158b4dbf4a');
INSERT INTO journal VALUES(278,1,1,278,0,'public_holiday',45,1,'{}','{"on":"2020-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'd077eb3fa384770a3b82f908d50c18fd28fe6cde43914982db3269c9e2e88900');
INSERT INTO journal VALUES(279,1,1,279,0,'public_holiday',46,1,'{}','{"on":"2020-08-17","name":"임시공휴일","is_substitute":0,"is_election":0,"is_temporary":1}',X'55a09100f2e24ef0380057a59078e5e9a618a1441e75fd4ab87ac2d7c375ed03');
INSERT INTO journal VALUES(280,1,1,280,0,'public_holiday',47,1,'{}','{"on":"2020-09-30","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'de9f4d860ef7e7139d69bb2b5ea187c9b3749ef4fe688819b35210e26ce71d13');
INSERT INTO journal VALUES(281,1,1,281,0,'public_holiday',48,1,'{}','{"on":"2020-10-01","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'fff1a098de5899146ce68ea82b2b49f03ab8843c6b7e309ca4595cb84af2191e');
INSERT INTO journal VALUES(282,1,1,282,0,'public_holiday',49,1,'{}','{"on":"2020-10-02","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'21fa2ff0be3f2ef73de42c17feabc65afbe165156fb5bb51606eb7d84c71d841');
INSERT INTO journal VALUES(283,1,1,283,0,'public_holiday',50,1,'{}','{"on":"2020-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'52c8d5ae8df3af2b7a70a0d09ed4bf6284e1dd36dfc4526dd9b0e849ccc4192e');
INSERT INTO journal VALUES(284,1,1,284,0,'public_holiday',51,1,'{}','{"on":"2020-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'86f004c8fd5b07241f8fa0704ffd3a6f34f5f456f726bc902503eec06f89b63b');
INSERT INTO journal VALUES(285,1,1,285,0,'public_holiday',52,1,'{}','{"on":"2020-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'f5c8e2297753ba0881058146f6bf7cd832bd0e79f3a06f3ce57753ab0195a5e2');
INSERT INTO journal VALUES(286,1,1,286,0,'public_holiday',53,1,'{}','{"on":"2021-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'f91dcd4ec5982b6171db025efa755491f3c87d82a240b574e8b0b64efc8f055f');
INSERT INTO journal VALUES(287,1,1,287,0,'public_holiday',54,1,'{}','{"on":"2021-02-11","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c5ca7811efca7aba02cf726a3b7bfcd6f93ccbf6f96c8a2f5fcd0f739a80efb5');
INSERT INTO journal VALUES(288,1,1,288,0,'public_holiday',55,1,'{}','{"on":"2021-02-12","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'68c4f052f9bb25acfa44c709a15083010eb01af8ebaac981955d918d26b5ea3a');
INSERT INTO journal VALUES(289,1,1,289,0,'public_holiday',56,1,'{}','{"on":"2021-02-13","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e2eb162ca8b3fe060a10e8c28fc6bae4a75b14ec4b120ce34918fbe9df0fcea4');
INSERT INTO journal VALUES(290,1,1,290,0,'public_holiday',57,1,'{}','{"on":"2021-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'a3ea99c1ec73b98a1bfd5d6cac2d6640b83df6b56f6f8a0083cf22f95118e2b1');
INSERT INTO journal VALUES(291,1,1,291,0,'public_holiday',58,1,'{}','{"on":"2021-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'4c1dac0e6bfaa43fc2b884b4564cb67bb0ad1dc70942862f3eb36dc3ddac45db');
INSERT INTO journal VALUES(292,1,1,292,0,'public_holiday',59,1,'{}','{"on":"2021-05-19","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'cead41c0b4e4f818b5751437ea4e61540ece77e196c9e90757843594490b3d42');
INSERT INTO journal VALUES(293,1,1,293,0,'public_holiday',60,1,'{}','{"on":"2021-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'356ae65cc578eb41d2be3378aaeb27160093f3ca059d300b1a8b6d88a092f89c');
INSERT INTO journal VALUES(294,1,1,294,0,'public_holiday',61,1,'{}','{"on":"2021-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'380f7167317faf92145c99820dac38379a3459120bc8c3790e5c6fc809f9804e');
INSERT INTO journal VALUES(295,1,1,295,0,'public_holiday',62,1,'{}','{"on":"2021-08-16","name":"대체공휴일(광복절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'f843180a08d918449c113fe82d4e8c429746dd1c90e04dbac90acb28f78836ca');
INSERT INTO journal VALUES(296,1,1,296,0,'public_holiday',63,1,'{}','{"on":"2021-09-20","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'0f991b5474737568527dff6cd05ba6780e7c50cbee3c74975f0453cc81ef266d');
INSERT INTO journal VALUES(297,1,1,297,0,'public_holiday',64,1,'{}','{"on":"2021-09-21","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'049ce746c74323630598a985b67b2d1a2c59c36f0c31956de1ced4806a72dca8');
INSERT INTO journal VALUES(298,1,1,298,0,'public_holiday',65,1,'{}','{"on":"2021-09-22","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'f76dd12ebe9e4255c4d77a70eda1dad5e4d816e9acb1590dc3b434a00c48638c');
INSERT INTO journal VALUES(299,1,1,299,0,'public_holiday',66,1,'{}','{"on":"2021-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'f48415590dcd2f08f6cb7f7dc9ec540c558419a8afc9503e1a9b61cfeddb4212');
INSERT INTO journal VALUES(300,1,1,300,0,'public_holiday',67,1,'{}','{"on":"2021-10-04","name":"대체공휴일(개천절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'259cd0a0d6fd0b8bef8c02114fefd49b9a4e78f71c4d3c9d997ea46adfdd0091');
INSERT INTO journal VALUES(301,1,1,301,0,'public_holiday',68,1,'{}','{"on":"2021-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c764a595530c7acb9408d364be9a4ab28353d9fa21c1c79cc2b80d9b5957f128');
INSERT INTO journal VALUES(302,1,1,302,0,'public_holiday',69,1,'{}','{"on":"2021-10-11","name":"대체공휴일(한글날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'92c0cd7c37c052fd56ab3af3e3bbbdaf9ef27d3c8b8ad53d7573bb3eaf629c91');
INSERT INTO journal VALUES(303,1,1,303,0,'public_holiday',70,1,'{}','{"on":"2021-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'1885e9da775b4354ffdf9dfb21deacab665047840385debdf9c2b09334363360');
INSERT INTO journal VALUES(304,1,1,304,0,'public_holiday',71,1,'{}','{"on":"2022-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'4738e9eddd0c67346d33b261ad213c07efa8907149b4ed25b8b3bdc8555bed4d');
INSERT INTO journal VALUES(305,1,1,305,0,'public_holiday',72,1,'{}','{"on":"2022-01-31","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'b5bd7c68610fdb92ce5db31c356aaba287ce5266ed64dc56a8182e334fb7ee9c');
INSERT INTO journal VALUES(306,1,1,306,0,'public_holiday',73,1,'{}','{"on":"2022-02-01","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e3eeec718737b5966ccc0db952540785c919b6370f1cb0894e0601eeca683c4c');
INSERT INTO journal VALUES(307,1,1,307,0,'public_holiday',74,1,'{}','{"on":"2022-02-02","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'197f9b570937079248d009d41fd42f63ad7917001d783c37adbf9f278fc57d07');
INSERT INTO journal VALUES(308,1,1,308,0,'public_holiday',75,1,'{}','{"on":"2022-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'a9273d0ce4dcbcbb16048bebd1775bbacd2874f407882d2b97aac0ce6378609f');
INSERT INTO journal VALUES(309,1,1,309,0,'public_holiday',76,1,'{}','{"on":"2022-03-09","name":"대통령선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'35ad96c3b270fe83febb4a2d80e0b54cd55949653ab05126e1d6523fdd18de6d');
INSERT INTO journal VALUES(310,1,1,310,0,'public_holiday',77,1,'{}','{"on":"2022-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'84ca8d291e4141740e6e749876d015c65ddf72a34618c274f275d9a87ef78df8');
INSERT INTO journal VALUES(311,1,1,311,0,'public_holiday',78,1,'{}','{"on":"2022-05-08","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'df9c2e8348db4f052c26e56b0ac715abe22bde7f4df6988280e5df2a02253b1f');
INSERT INTO journal VALUES(312,1,1,312,0,'public_holiday',79,1,'{}','{"on":"2022-06-01","name":"전국동시지방선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'38c82879dab94cbb7873a6d2a84a8a1bec604c5013ca211c44de50ec2ee4f483');
INSERT INTO journal VALUES(313,1,1,313,0,'public_holiday',80,1,'{}','{"on":"2022-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'9590f9c78ad2b6db03cbf46e5b7347f50106d542f2092b3618ffc478b37d8e0e');
INSERT INTO journal VALUES(314,1,1,314,0,'public_holiday',81,1,'{}','{"on":"2022-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'3f00c6188e41fc7a63ca840de92e654a16f8fe9d316ea86c82266735aea9913f');
INSERT INTO journal VALUES(315,1,1,315,0,'public_holiday',82,1,'{}','{"on":"2022-09-09","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c01e1b25c271109bf4b0b7cd0727c40f4143e7f62b613e89a28bdd9ce5a0b7db');
INSERT INTO journal VALUES(316,1,1,316,0,'public_holiday',83,1,'{}','{"on":"2022-09-10","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'690f0668d6249e9c3354f28ed85608747773bfbd86ad4f9940562a912bd07932');
INSERT INTO journal VALUES(317,1,1,317,0,'public_holiday',84,1,'{}','{"on":"2022-09-11","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'926474d435059dcfdff82b87aeda69b023b960504a30de2bb2043dec979ef325');
INSERT INTO journal VALUES(318,1,1,318,0,'public_holiday',85,1,'{}','{"on":"2022-09-12","name":"대체공휴일(추석)","is_substitute":1,"is_election":0,"is_temporary":0}',X'667cb291b2e4872297783aebc08aab3b73abb581d36bf98ea11be984be9d3ace');
INSERT INTO journal VALUES(319,1,1,319,0,'public_holiday',86,1,'{}','{"on":"2022-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'e4f5b97ba235c65704aa9c347b36112c2448a2f61f10fbf79fec0faa6c46d4ea');
INSERT INTO journal VALUES(320,1,1,320,0,'public_holiday',87,1,'{}','{"on":"2022-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'd8ad5380bc1638ee64f1600e31852764c120c406af3a6c70e78d7f2e4af6c90a');
INSERT INTO journal VALUES(321,1,1,321,0,'public_holiday',88,1,'{}','{"on":"2022-10-10","name":"대체공휴일(한글날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'abe1e64be93d2adff8769b62ab6cba768d4e65f648c7f1f3db14fcf3aa567fe8');
INSERT INTO journal VALUES(322,1,1,322,0,'public_holiday',89,1,'{}','{"on":"2022-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'df91046c1908dadf55b84b7aaabb3f81ce16b40a67573f9885074726bf1e9214');
INSERT INTO journal VALUES(323,1,1,323,0,'public_holiday',90,1,'{}','{"on":"2023-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'2e511bb8db2363a3189ba5fffcaa4089c08f7273c6b78b6e294f5a1f6ca6788b');
INSERT INTO journal VALUES(324,1,1,324,0,'public_holiday',91,1,'{}','{"on":"2023-01-21","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'9e4c15af93f4f4d69d752167905b98752cb237c816f3723b1db69b1424abf123');
INSERT INTO journal VALUES(325,1,1,325,0,'public_holiday',92,1,'{}','{"on":"2023-01-22","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'aa50f36b5812e700910dbe29ceb0049f6aa625113c79c7f33121aea30b83f0ec');
INSERT INTO journal VALUES(326,1,1,326,0,'public_holiday',93,1,'{}','{"on":"2023-01-23","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'2244418a754067d8f7bd4e51fa1b93301df6a733cb534b3594188c53426e19a0');
INSERT INTO journal VALUES(327,1,1,327,0,'public_holiday',94,1,'{}','{"on":"2023-01-24","name":"대체공휴일(설날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'694e3c601859c63ee5b1b11cdc2e9c7d702368eed11eabfe64fcaa49ae778d27');
INSERT INTO journal VALUES(328,1,1,328,0,'public_holiday',95,1,'{}','{"on":"2023-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'81cb31aa719de905eebfb1a830826b14bee941a21aba899445571ef444651112');
INSERT INTO journal VALUES(329,1,1,329,0,'public_holiday',96,1,'{}','{"on":"2023-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'4ad8f34bba7907595711674147babf1fe3add9ed20f71865cd3cbd0026f14c93');
INSERT INTO journal VALUES(330,1,1,330,0,'public_holiday',97,1,'{}','{"on":"2023-05-27","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'a1e5e56a61e39d33ae156ed00320c52dc9be98138c8e4092ae7d097d72901da4');
INSERT INTO journal VALUES(331,1,1,331,0,'public_holiday',98,1,'{}','{"on":"2023-05-29","name":"대체공휴일(부처님 오신 날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'f4e6c158831a38df404e043a4d53bc7979dd602b41fc8c6f31ea922d8794ee49');
INSERT INTO journal VALUES(332,1,1,332,0,'public_holiday',99,1,'{}','{"on":"2023-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'b947c8f6f3ec1923ad5dfd3b39feebc5741306d916f15006d44f60a263fa5ac3');
INSERT INTO journal VALUES(333,1,1,333,0,'public_holiday',100,1,'{}','{"on":"2023-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'da9c1b616e0fbddd6bff0ae1e6dd894979503658f872d1be981199c669e129fe');
INSERT INTO journal VALUES(334,1,1,334,0,'public_holiday',101,1,'{}','{"on":"2023-09-28","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'be61c9e1d995256de0ee1cbcb7df16fc8d54140aff2f938729b54d984a4528a5');
INSERT INTO journal VALUES(335,1,1,335,0,'public_holiday',102,1,'{}','{"on":"2023-09-29","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'2761196caf917db4d844c58c185b4846bf9e2c75750a21caae81c2ca7c8b6580');
INSERT INTO journal VALUES(336,1,1,336,0,'public_holiday',103,1,'{}','{"on":"2023-09-30","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'dbd5c6c458e318a710c4ed4eaa773f9ba232b1c090be5441308f7299396fe86b');
INSERT INTO journal VALUES(337,1,1,337,0,'public_holiday',104,1,'{}','{"on":"2023-10-02","name":"임시공휴일","is_substitute":0,"is_election":0,"is_temporary":1}',X'2b109bd0bfc382149815ab96aca929e525ee47f7167373fcadfbaf963cd7545a');
INSERT INTO journal VALUES(338,1,1,338,0,'public_holiday',105,1,'{}','{"on":"2023-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'e75e77bfe9a3328b77326de48c2596439af2b5650016148c5c51aee77edc7f65');
INSERT INTO journal VALUES(339,1,1,339,0,'public_holiday',106,1,'{}','{"on":"2023-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'051813897738c5211a06b2e657e9fc9a8803be3e2daa978f04ec36a4bd2d6d3d');
INSERT INTO journal VALUES(340,1,1,340,0,'public_holiday',107,1,'{}','{"on":"2023-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'1fa03272438dd9a6692b407e97ee0cfd4c40b67736e90901f04a2b5bf530f113');
INSERT INTO journal VALUES(341,1,1,341,0,'public_holiday',108,1,'{}','{"on":"2024-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'd09e15f49f289146992c89755515e9aa9bb534f8dc97354d8057ec0f337fc3e7');
INSERT INTO journal VALUES(342,1,1,342,0,'public_holiday',109,1,'{}','{"on":"2024-02-09","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'70d3aa0986866e3da9ea86fabff8a680eecc90c1befe85336c9c7e31f7dbc6a1');
INSERT INTO journal VALUES(343,1,1,343,0,'public_holiday',110,1,'{}','{"on":"2024-02-10","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'29fd18f1b0b0c95d943c943a25058af6ad39844d786a74ace85a1c8241bc53b9');
INSERT INTO journal VALUES(344,1,1,344,0,'public_holiday',111,1,'{}','{"on":"2024-02-11","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c599f8d990af20c18befc89740713841ee2802bc6932ad5eec67b62b61f7617d');
INSERT INTO journal VALUES(345,1,1,345,0,'public_holiday',112,1,'{}','{"on":"2024-02-12","name":"대체공휴일(설날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'97c715612c34ee9d91d62a904db63c9fe2e766f8be84d3e55299cc293aac4002');
INSERT INTO journal VALUES(346,1,1,346,0,'public_holiday',113,1,'{}','{"on":"2024-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'5334a049bdd1df11e3685cfa1c7f7c359a647ecd1293081302794cdc252617f5');
INSERT INTO journal VALUES(347,1,1,347,0,'public_holiday',114,1,'{}','{"on":"2024-04-10","name":"제22대국회의원선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'68c4efd9ed292e334c7b085852c3fb837488d46985987b09e73f15f14b910f32');
INSERT INTO journal VALUES(348,1,1,348,0,'public_holiday',115,1,'{}','{"on":"2024-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'd3b63791c00eb5d0bb0802c332430b9f6a72761497e0835165605d866aef97e1');
INSERT INTO journal VALUES(349,1,1,349,0,'public_holiday',116,1,'{}','{"on":"2024-05-06","name":"대체공휴일(어린이날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'f37d42069a0463b1cd113ac76f0fb3c97775cc6fdd008a1547b02688a298e93e');
INSERT INTO journal VALUES(350,1,1,350,0,'public_holiday',117,1,'{}','{"on":"2024-05-15","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'd4ae03c6fbe2fa727f60ebbf53c78ddcb10960eb2b527f77ef0014b2518290df');
INSERT INTO journal VALUES(351,1,1,351,0,'public_holiday',118,1,'{}','{"on":"2024-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'd275e07976b4e0b9ebc9966e37a86dad9f67ed56c3d8c5f2b549f45afbe5b59b');
INSERT INTO journal VALUES(352,1,1,352,0,'public_holiday',119,1,'{}','{"on":"2024-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'71aa33247ca239008f8062dcc6783d6ef102788936de033f3d2d8d8cecd4b8ca');
INSERT INTO journal VALUES(353,1,1,353,0,'public_holiday',120,1,'{}','{"on":"2024-09-16","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'7b265630e1a2b92afe063c3f3d6b09b0d5c01dbeb6781734df9f78fcffcdd38d');
INSERT INTO journal VALUES(354,1,1,354,0,'public_holiday',121,1,'{}','{"on":"2024-09-17","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'4e6ce5249543df54f8ba17a72f5dab01e329b1fd8f6813a6eb479aae2da015ce');
INSERT INTO journal VALUES(355,1,1,355,0,'public_holiday',122,1,'{}','{"on":"2024-09-18","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'2876c28c06aa4053645b97f663be040a63a35b410c44a217ec6ff06dbf2aa352');
INSERT INTO journal VALUES(356,1,1,356,0,'public_holiday',123,1,'{}','{"on":"2024-10-01","name":"임시공휴일","is_substitute":0,"is_election":0,"is_temporary":1}',X'55dfe116609368bc510f0fdb54fb046596f9c4f3616465c0b13acba7461bd0b7');
INSERT INTO journal VALUES(357,1,1,357,0,'public_holiday',124,1,'{}','{"on":"2024-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'45cb4344c31208a307313699f1fb6a728569ddd0b142d47b356eb241dd79c4ee');
INSERT INTO journal VALUES(358,1,1,358,0,'public_holiday',125,1,'{}','{"on":"2024-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e78b9548871873466fbf12dbf5f2d9502198f4c4eac049c4adc2ce01c267b376');
INSERT INTO journal VALUES(359,1,1,359,0,'public_holiday',126,1,'{}','{"on":"2024-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'857b1e17a5c01545ba319c0087396c20d239b63ddefcebd5271ea4779c12a40c');
INSERT INTO journal VALUES(360,1,1,360,0,'public_holiday',127,1,'{}','{"on":"2025-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'f4e02b4bdf6d9f168b05aa0cc18ec096746e04ec30b9dfba9a7d9612e7aa6a05');
INSERT INTO journal VALUES(361,1,1,361,0,'public_holiday',128,1,'{}','{"on":"2025-01-27","name":"임시공휴일","is_substitute":0,"is_election":0,"is_temporary":1}',X'96c9ec3d49301e4b9975b43bfc55628ec5651901a7c8cedda9ccfe7fd3fc8586');
INSERT INTO journal VALUES(362,1,1,362,0,'public_holiday',129,1,'{}','{"on":"2025-01-28","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'18c9a055e5f8f522d628855193a942910d2ac92105dab7affb12ec630d16715e');
INSERT INTO journal VALUES(363,1,1,363,0,'public_holiday',130,1,'{}','{"on":"2025-01-29","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c2ffdab6b7e28d1aff5e50102820338554f27a19269ca063662e0f2d6670a182');
INSERT INTO journal VALUES(364,1,1,364,0,'public_holiday',131,1,'{}','{"on":"2025-01-30","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'6461af0111fa2a1a8dd38d723a64f9b6d154a685a9ab391864cbfd622b8dc2c8');
INSERT INTO journal VALUES(365,1,1,365,0,'public_holiday',132,1,'{}','{"on":"2025-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'9b4a9b18203a90b8cca9f7da0cfc3b1f3103f2068e82376dc63c86f50dee6870');
INSERT INTO journal VALUES(366,1,1,366,0,'public_holiday',133,1,'{}','{"on":"2025-03-03","name":"대체공휴일(3ㆍ1절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'adb91a00677bb6a321e0a5bb50bb11270534b3a65d5f00433c7bb254c83a6231');
INSERT INTO journal VALUES(367,1,1,367,0,'public_holiday',134,1,'{}','{"on":"2025-05-05","name":"어린이날·부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'097d142b3bbf951ff37507cdea6f7cc880ab5c163eaf3becf4ec6aa3eddc2934');
INSERT INTO journal VALUES(368,1,1,368,0,'public_holiday',135,1,'{}','{"on":"2025-05-06","name":"대체공휴일(부처님 오신 날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'a8a7670389c5d3866cf5d28c7c8ae4c0da8c9f444bd8dedbd7325f994daf1a46');
INSERT INTO journal VALUES(369,1,1,369,0,'public_holiday',136,1,'{}','{"on":"2025-06-03","name":"임시공휴일(대통령선거)","is_substitute":0,"is_election":1,"is_temporary":1}',X'4f745150fa03b6cbc2e8c03da42154d0c172b9d35ee533680446f374ede1f8c9');
INSERT INTO journal VALUES(370,1,1,370,0,'public_holiday',137,1,'{}','{"on":"2025-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'd836e3c4599ddc0fcaf9270ce53d17982796729673ae81cdf0623cdb65e00258');
INSERT INTO journal VALUES(371,1,1,371,0,'public_holiday',138,1,'{}','{"on":"2025-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'a45538ba59d06a13eef9d2fa81e7201ef522fa1ff84853f113739b72ff2b045e');
INSERT INTO journal VALUES(372,1,1,372,0,'public_holiday',139,1,'{}','{"on":"2025-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'b08c24fd26a02bd12add3817dfd5984da3222d1114e67877410f4dc05fab64b1');
INSERT INTO journal VALUES(373,1,1,373,0,'public_holiday',140,1,'{}','{"on":"2025-10-05","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'de1dbc61b73400cf1efcaca92e2b3e8630dbb0e116d3ad12f67c66e6cbf3fb09');
INSERT INTO journal VALUES(374,1,1,374,0,'public_holiday',141,1,'{}','{"on":"2025-10-06","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'0230ef179286203ea27eaacc413f05ceac6880985edbaefdbd7ac62d3de06343');
INSERT INTO journal VALUES(375,1,1,375,0,'public_holiday',142,1,'{}','{"on":"2025-10-07","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'9be3ce5154c8b2fb4a8dfb35058f29534e54c4db138f013cddffdefd724afd66');
INSERT INTO journal VALUES(376,1,1,376,0,'public_holiday',143,1,'{}','{"on":"2025-10-08","name":"대체공휴일(추석)","is_substitute":1,"is_election":0,"is_temporary":0}',X'03f6664e3f601d06aa113b3daf7b67fd9fade69a07dbd69ccd4f2ae61175a2de');
INSERT INTO journal VALUES(377,1,1,377,0,'public_holiday',144,1,'{}','{"on":"2025-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'535c3fe599c8142a9553a071280db9bedd08275de3e96447b1b92798f8dfe615');
INSERT INTO journal VALUES(378,1,1,378,0,'public_holiday',145,1,'{}','{"on":"2025-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'872a6217ed904c1b5e1f9f48104aca5d4ce389a16f366ae4eb1373036e84ed0d');
INSERT INTO journal VALUES(379,1,1,379,0,'public_holiday',146,1,'{}','{"on":"2026-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'394c36fa27ba25eff6fc1eef8060929e4ce2ccd97bfe8efaba42f618f73420f6');
INSERT INTO journal VALUES(380,1,1,380,0,'public_holiday',147,1,'{}','{"on":"2026-02-16","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'ea0b2e6691fd970170654c19d939f362dc7db027f2425bef0ea7e0427ba16f9e');
INSERT INTO journal VALUES(381,1,1,381,0,'public_holiday',148,1,'{}','{"on":"2026-02-17","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'9ab443d58594d6147be6832e1c28dd59cf4f5c6283c3e1899ed3d3852b34142f');
INSERT INTO journal VALUES(382,1,1,382,0,'public_holiday',149,1,'{}','{"on":"2026-02-18","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'c96c9e9ba840f24fadad271885a230ab2ef8a757d9eae9d06a3bac34b4806910');
INSERT INTO journal VALUES(383,1,1,383,0,'public_holiday',150,1,'{}','{"on":"2026-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'3b5d473a73bac15122c1a210ab7e3dacc023a10f94701f43fab16ad40a00b5bf');
INSERT INTO journal VALUES(384,1,1,384,0,'public_holiday',151,1,'{}','{"on":"2026-03-02","name":"대체공휴일(3ㆍ1절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'54d645a3494ef27ff3ffd9e11540935a0d7959f218a411e306c3fe47448e4e0c');
INSERT INTO journal VALUES(385,1,1,385,0,'public_holiday',152,1,'{}','{"on":"2026-05-01","name":"노동절","is_substitute":0,"is_election":0,"is_temporary":0}',X'ab59beadae2a0a50721ab09ca804e83869e8131bc13d9d84ba71740a5dbfda2f');
INSERT INTO journal VALUES(386,1,1,386,0,'public_holiday',153,1,'{}','{"on":"2026-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'a3d8fcdf3115aba00f60b8a5a4a247a1914aa2078221348912b438a37b484b17');
INSERT INTO journal VALUES(387,1,1,387,0,'public_holiday',154,1,'{}','{"on":"2026-05-24","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'4b971875f3d5ebd2559037e6d08995a8c3eb2be515000e7427ada4dd9a18d85b');
INSERT INTO journal VALUES(388,1,1,388,0,'public_holiday',155,1,'{}','{"on":"2026-05-25","name":"대체공휴일(부처님 오신 날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'b7f4cfa266137d812b653cc7a2d77c5ceff8f1ac3428bf223383a59fc1f1aa02');
INSERT INTO journal VALUES(389,1,1,389,0,'public_holiday',156,1,'{}','{"on":"2026-06-03","name":"전국동시지방선거","is_substitute":0,"is_election":1,"is_temporary":0}',X'85cf7668e880e4c0a7d7a2cfe24676b2f938ff4434fccdac7385e9568995a81f');
INSERT INTO journal VALUES(390,1,1,390,0,'public_holiday',157,1,'{}','{"on":"2026-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'44ba66ac840f1bfe518e2c60613569c7b5c8fa1d79e39f114bd3b61236ea06f0');
INSERT INTO journal VALUES(391,1,1,391,0,'public_holiday',158,1,'{}','{"on":"2026-07-17","name":"제헌절","is_substitute":0,"is_election":0,"is_temporary":0}',X'9823c19ce47b8f0c722d7e9eba59d27c32a59e4ee94eff8254fd4fd8c2281d07');
INSERT INTO journal VALUES(392,1,1,392,0,'public_holiday',159,1,'{}','{"on":"2026-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'd690895bb07a89fb9616625ccffd9887d5d8b0ae24ba5408f45337c8eb15df1a');
INSERT INTO journal VALUES(393,1,1,393,0,'public_holiday',160,1,'{}','{"on":"2026-08-17","name":"대체공휴일(광복절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'a83c1c59a68bead5e5e8ca3ad822365f6f5ab740b077dd0e94ec3e674ccb960c');
INSERT INTO journal VALUES(394,1,1,394,0,'public_holiday',161,1,'{}','{"on":"2026-09-24","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'210ebd1daa8590e6a2411d032246844343bd6dab12793c0f3f0def30499fd926');
INSERT INTO journal VALUES(395,1,1,395,0,'public_holiday',162,1,'{}','{"on":"2026-09-25","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'6c0f06d844e7312a4fb6396d6e492f103d558659d67a79ed055c30a3c1332ab7');
INSERT INTO journal VALUES(396,1,1,396,0,'public_holiday',163,1,'{}','{"on":"2026-09-26","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'50c5244a4522558ed8d79a5a8ed266504025739b49f3ba43cb0825b26f5710a0');
INSERT INTO journal VALUES(397,1,1,397,0,'public_holiday',164,1,'{}','{"on":"2026-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'3ebc7612288ec3d3559dc5fae5c581e12f0d220ef3e6ea150027288fa0befbe8');
INSERT INTO journal VALUES(398,1,1,398,0,'public_holiday',165,1,'{}','{"on":"2026-10-05","name":"대체공휴일(개천절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'af038c11e72acbd506c92bdfd4b5407189153e92fecba271bd3cf0adfa49c808');
INSERT INTO journal VALUES(399,1,1,399,0,'public_holiday',166,1,'{}','{"on":"2026-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'0bbdf781b55ee29005ea74d0e4e4a646ee03f3eb180f05cb8937d0367362ed6a');
INSERT INTO journal VALUES(400,1,1,400,0,'public_holiday',167,1,'{}','{"on":"2026-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'4d83b5a8adde70907a0d3b728611398827abcf48d4fb0fdf6e1d13f58b8b07ef');
INSERT INTO journal VALUES(401,1,1,401,0,'public_holiday',168,1,'{}','{"on":"2027-01-01","name":"1월 1일","is_substitute":0,"is_election":0,"is_temporary":0}',X'40ce486700b1cae506120c0c6235d0496bb76b6fad02864420edc34747a162c3');
INSERT INTO journal VALUES(402,1,1,402,0,'public_holiday',169,1,'{}','{"on":"2027-02-06","name":"설날 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'4678b0301778189867dfc8e70ca81692cc20e244d2f11781ef8c99462e96aa43');
INSERT INTO journal VALUES(403,1,1,403,0,'public_holiday',170,1,'{}','{"on":"2027-02-07","name":"설날","is_substitute":0,"is_election":0,"is_temporary":0}',X'05a1eea5baea84ce04d9676ab226643d26eea262d462584caf48280315382da0');
INSERT INTO journal VALUES(404,1,1,404,0,'public_holiday',171,1,'{}','{"on":"2027-02-08","name":"설날 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'04be75872c5ff9c8d3762c9612821166b84712adfa7b147c1eaff1fd277ced00');
INSERT INTO journal VALUES(405,1,1,405,0,'public_holiday',172,1,'{}','{"on":"2027-02-09","name":"대체공휴일(설날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'c4ffda0328d626d949beb7ef68b72f98be6037bf534a88dbdda3cd74afea87f4');
INSERT INTO journal VALUES(406,1,1,406,0,'public_holiday',173,1,'{}','{"on":"2027-03-01","name":"3ㆍ1절","is_substitute":0,"is_election":0,"is_temporary":0}',X'3813c3f2cb70a31170ef802a6583516509c768e6948743bbe4ac2376d7414193');
INSERT INTO journal VALUES(407,1,1,407,0,'public_holiday',174,1,'{}','{"on":"2027-05-01","name":"노동절","is_substitute":0,"is_election":0,"is_temporary":0}',X'ef17a12b8d09c4afb6e759321ffe30bf7316333f8f9140030aaac9e1e1bcb827');
INSERT INTO journal VALUES(408,1,1,408,0,'public_holiday',175,1,'{}','{"on":"2027-05-03","name":"대체공휴일(노동절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'398d3dad7de0ff607756ba58387b64a6ab5093ca4588ab0bff36a17530ea25e2');
INSERT INTO journal VALUES(409,1,1,409,0,'public_holiday',176,1,'{}','{"on":"2027-05-05","name":"어린이날","is_substitute":0,"is_election":0,"is_temporary":0}',X'1db0b93044d11ad576bd1187f9122b3f9a8e74b3dad4661e8becf99f3edc8e26');
INSERT INTO journal VALUES(410,1,1,410,0,'public_holiday',177,1,'{}','{"on":"2027-05-13","name":"부처님 오신 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e0afd4b0e8d77b3b2ffd525b070a9f8627df83fe173da07724bb8156c7914840');
INSERT INTO journal VALUES(411,1,1,411,0,'public_holiday',178,1,'{}','{"on":"2027-06-06","name":"현충일","is_substitute":0,"is_election":0,"is_temporary":0}',X'f69247a5fdd65059987d155cb3dd98231a049b7760c0baa4595694dd32b77323');
INSERT INTO journal VALUES(412,1,1,412,0,'public_holiday',179,1,'{}','{"on":"2027-07-17","name":"제헌절","is_substitute":0,"is_election":0,"is_temporary":0}',X'e72b5fdaa3ee4ebde5ea0f576680bdc4d955bd8cbf391baddac04902cb26b1f6');
INSERT INTO journal VALUES(413,1,1,413,0,'public_holiday',180,1,'{}','{"on":"2027-07-19","name":"대체공휴일(제헌절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'3097ab62af72b5b8a1de0b001fe2aab046cc6ec59fc3b26bc57ed84088d5e31f');
INSERT INTO journal VALUES(414,1,1,414,0,'public_holiday',181,1,'{}','{"on":"2027-08-15","name":"광복절","is_substitute":0,"is_election":0,"is_temporary":0}',X'c87e30bfe9c7eae8322f65162866fc55584dfde60a1e4c751ca2741b14f9f070');
INSERT INTO journal VALUES(415,1,1,415,0,'public_holiday',182,1,'{}','{"on":"2027-08-16","name":"대체공휴일(광복절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'00f7bb41699d423fcea7f89b1452911fa3e0b809385261edcf66653a883cec21');
INSERT INTO journal VALUES(416,1,1,416,0,'public_holiday',183,1,'{}','{"on":"2027-09-14","name":"추석 전날","is_substitute":0,"is_election":0,"is_temporary":0}',X'e7a1b1e1fe4175a930ebe975428bea496e9b20fe3f4a1507c57abf21cb043486');
INSERT INTO journal VALUES(417,1,1,417,0,'public_holiday',184,1,'{}','{"on":"2027-09-15","name":"추석","is_substitute":0,"is_election":0,"is_temporary":0}',X'a73ed7fd6eb03ca39b3014c9a310aff75f0b9db4d4b56cf940cb02b8f1b572a3');
INSERT INTO journal VALUES(418,1,1,418,0,'public_holiday',185,1,'{}','{"on":"2027-09-16","name":"추석 다음 날","is_substitute":0,"is_election":0,"is_temporary":0}',X'75b62776e71b1ddc415ff917d65f46ef1e6c7b5e8392595a757c5811017c9661');
INSERT INTO journal VALUES(419,1,1,419,0,'public_holiday',186,1,'{}','{"on":"2027-10-03","name":"개천절","is_substitute":0,"is_election":0,"is_temporary":0}',X'2b9df697942399a2c87677890bd3edf38925caa490b9e29e05f1ce02256bb900');
INSERT INTO journal VALUES(420,1,1,420,0,'public_holiday',187,1,'{}','{"on":"2027-10-04","name":"대체공휴일(개천절)","is_substitute":1,"is_election":0,"is_temporary":0}',X'6c36f6e6d692ff6d0eb774a40bf7849a2b7e87a1d4aff3be292be356d15023eb');
INSERT INTO journal VALUES(421,1,1,421,0,'public_holiday',188,1,'{}','{"on":"2027-10-09","name":"한글날","is_substitute":0,"is_election":0,"is_temporary":0}',X'6256167e6524bbcde509f02815a4bb75edff087d62c9c4f1ef12bc73017e28f4');
INSERT INTO journal VALUES(422,1,1,422,0,'public_holiday',189,1,'{}','{"on":"2027-10-11","name":"대체공휴일(한글날)","is_substitute":1,"is_election":0,"is_temporary":0}',X'2108ce9c802ea112db5972009b54c3bd86d2bc2cf0bcb6177d2ebb6b38ce9230');
INSERT INTO journal VALUES(423,1,1,423,0,'public_holiday',190,1,'{}','{"on":"2027-12-25","name":"기독탄신일","is_substitute":0,"is_election":0,"is_temporary":0}',X'8137679905fa9ecdf62dfde2029a60f7e2358ce83190c08cf47ece63a71e38a5');
INSERT INTO journal VALUES(424,1,1,424,0,'public_holiday',191,1,'{}','{"on":"2027-12-27","name":"대체공휴일(기독탄신일)","is_substitute":1,"is_election":0,"is_temporary":0}',X'c22b88ab9d15664bd6b3e8d13e46a277788fc7db5e7d4c535fcb589b47f443d5');
INSERT INTO journal VALUES(425,1,1,425,0,'region',1,1,'{}','{"code":"mois:11","name":"서울특별시","short_name":"서울","name_en":"Seoul","level":"province","valid_from":"1995-01-01","counterpart":"kostat:11","is_capital_area":1}',X'9fa30bbd283ac6848f190468312e55adbba70eb29402277e2b8474d0b9376d5a');
INSERT INTO journal VALUES(426,1,1,426,0,'region',2,1,'{}','{"code":"mois:11530","name":"구로구","name_en":"Guro-gu","level":"municipality","parent":"mois:11","valid_from":"1995-01-01","counterpart":"kostat:11170","is_capital_area":1}',X'37c068f52f035c3ec6df5d352218374ff68e27943115ecfb67ab110d39f0e736');
INSERT INTO journal VALUES(427,1,1,427,0,'region',3,1,'{}','{"code":"mois:11545","name":"금천구","name_en":"Geumcheon-gu","level":"municipality","parent":"mois:11","valid_from":"1995-01-01","counterpart":"kostat:11180","is_capital_area":1}',X'54f653fd6247558003a5a4290544a67767f749a7adbf7ac1f831e5d88a7b4f52');
INSERT INTO journal VALUES(428,1,1,428,0,'region',4,1,'{}','{"code":"mois:26","name":"부산광역시","short_name":"부산","name_en":"Busan","level":"province","valid_from":"1995-01-01","counterpart":"kostat:21","is_capital_area":0}',X'5996ff038e163a283e454327e71b07630465d135034dc5793a38d31684fc29a5');
INSERT INTO journal VALUES(429,1,1,429,0,'region',5,1,'{}','{"code":"mois:27","name":"대구광역시","short_name":"대구","name_en":"Daegu","level":"province","valid_from":"1995-01-01","counterpart":"kostat:22","is_capital_area":0}',X'7749c504a47c5520a428ef025c490974bd166f8d8ef2e0c0190b0bfdbb043ebb');
INSERT INTO journal VALUES(430,1,1,430,0,'region',6,1,'{}','{"code":"mois:27720","name":"군위군","name_en":"Gunwi-gun","level":"municipality","parent":"mois:27","valid_from":"2023-07-01","counterpart":"kostat:22520","is_capital_area":0}',X'7e1a96e3a9e09ebea42069953f8b38e31fe52d3fb8d7083356e752f4f143e4db');
INSERT INTO journal VALUES(431,1,1,431,0,'region',7,1,'{}','{"code":"mois:28","name":"인천광역시","short_name":"인천","name_en":"Incheon","level":"province","valid_from":"1995-01-01","counterpart":"kostat:23","is_capital_area":1}',X'4432be602e4b8f50e62db337d46df3401e12e44182fd18420132b6bbf87cc9c7');
INSERT INTO journal VALUES(432,1,1,432,0,'region',8,1,'{}','{"code":"mois:29","name":"광주광역시","short_name":"광주","name_en":"Gwangju","level":"province","valid_from":"1995-01-01","counterpart":"kostat:24","is_capital_area":0}',X'5f0c3810076ac09e16ab652f5c38ebb1e6883fb079bec7ef73dc3a6811c4c189');
INSERT INTO journal VALUES(433,1,1,433,0,'region',9,1,'{}','{"code":"mois:30","name":"대전광역시","short_name":"대전","name_en":"Daejeon","level":"province","valid_from":"1995-01-01","counterpart":"kostat:25","is_capital_area":0}',X'ccc6b76aa28fe4cfce9e59c26bb6c295f794c5cce1a5c47e8c10f01fe5249668');
INSERT INTO journal VALUES(434,1,1,434,0,'region',10,1,'{}','{"code":"mois:30110","name":"동구","name_en":"Dong-gu","level":"municipality","parent":"mois:30","valid_from":"1995-01-01","counterpart":"kostat:25010","is_capital_area":0}',X'cd55799b3cf7b0e5503556d4b37c19c7ce7b6917e363e36f6d14521872b36fd1');
INSERT INTO journal VALUES(435,1,1,435,0,'region',11,1,'{}','{"code":"mois:30140","name":"중구","name_en":"Jung-gu","level":"municipality","parent":"mois:30","valid_from":"1995-01-01","counterpart":"kostat:25020","is_capital_area":0}',X'625112f1998fc29bfdd1c4bb1432980be5eb69760c090d6ba8b45342002929d3');
INSERT INTO journal VALUES(436,1,1,436,0,'region',12,1,'{}','{"code":"mois:30170","name":"서구","name_en":"Seo-gu","level":"municipality","parent":"mois:30","valid_from":"1995-01-01","counterpart":"kostat:25030","is_capital_area":0}',X'8e92df0e3d695f135d3dcf4fddd7e9910905459ec86ce54abcbf4076bd949a7a');
INSERT INTO journal VALUES(437,1,1,437,0,'region',13,1,'{}','{"code":"mois:30200","name":"유성구","name_en":"Yuseong-gu","level":"municipality","parent":"mois:30","valid_from":"1995-01-01","counterpart":"kostat:25040","is_capital_area":0}',X'c7bf326775c2a1f65521ec67cd1b38509ed0a1ac706323323b6adaf3de45c8f8');
INSERT INTO journal VALUES(438,1,1,438,0,'region',14,1,'{}','{"code":"mois:30230","name":"대덕구","name_en":"Daedeok-gu","level":"municipality","parent":"mois:30","valid_from":"1995-01-01","counterpart":"kostat:25050","is_capital_area":0}',X'0787217ac842411254154d4fb622e05e890ea3fdb1d5b81cd82ab0665f43267f');
INSERT INTO journal VALUES(439,1,1,439,0,'region',15,1,'{}','{"code":"mois:31","name":"울산광역시","short_name":"울산","name_en":"Ulsan","level":"province","valid_from":"1997-07-15","counterpart":"kostat:26","is_capital_area":0}',X'5efcafa4d7a95d7c6d7e966b621cfd5a0c97a6c573e1ef1a253a02cfea92c136');
INSERT INTO journal VALUES(440,1,1,440,0,'region',16,1,'{}','{"code":"mois:36","name":"세종특별자치시","short_name":"세종","name_en":"Sejong","level":"province","valid_from":"2012-07-01","counterpart":"kostat:29","is_capital_area":0}',X'5e44dee2684f6f5a3ac555a3621b62c8c178823b81eadfd90a9660cf6df852b3');
INSERT INTO journal VALUES(441,1,1,441,0,'region',17,1,'{}','{"code":"mois:36110","name":"세종시","name_en":"Sejong-si","level":"municipality","parent":"mois:36","valid_from":"2012-07-01","counterpart":"kostat:29010","is_capital_area":0}',X'cac6bbe73906dc6930d3cd9d0119a250ceb112fbbd6bf40ea786771712d2d5eb');
INSERT INTO journal VALUES(442,1,1,442,0,'region',18,1,'{}','{"code":"mois:41","name":"경기도","short_name":"경기","name_en":"Gyeonggi-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:31","is_capital_area":1}',X'61e020b152d69b20168ae98eb73307e3d6294fd4a12697e69f36d90d71c3f086');
INSERT INTO journal VALUES(443,1,1,443,0,'region',19,1,'{}','{"code":"mois:41130","name":"성남시","name_en":"Seongnam-si","level":"municipality","parent":"mois:41","valid_from":"1995-01-01","counterpart":"kostat:31020","is_capital_area":1}',X'cbfed3b18d61a7533aab331cf4088c651823cdc4f0b282dbda10d6a53ec99963');
INSERT INTO journal VALUES(444,1,1,444,0,'region',20,1,'{}','{"code":"mois:41135","name":"성남시 분당구","short_name":"분당구","name_en":"Seongnam-si Bundang-gu","level":"municipality","parent":"mois:41130","valid_from":"1995-01-01","counterpart":"kostat:31023","is_capital_area":1}',X'4db91436f04a9dbb37e1ff947247f19238fac9f1b3fadd0eae7857ce8e202773');
INSERT INTO journal VALUES(445,1,1,445,0,'region',21,1,'{}','{"code":"mois:42","name":"강원도","short_name":"강원","name_en":"Gangwon-do","level":"province","valid_from":"1995-01-01","valid_to":"2023-06-10","counterpart":"kostat:32","successor":"mois:51","is_capital_area":0}',X'03a8058b2a5384c76db0f69ee6fb1fb1e7beefc4d67125d1b5c2986159d3b3d7');
INSERT INTO journal VALUES(446,1,1,446,0,'region',22,1,'{}','{"code":"mois:43","name":"충청북도","short_name":"충북","name_en":"Chungcheongbuk-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:33","is_capital_area":0}',X'35fc1bf2646ecc1c5218b41ebcb6ff0b8fd2cc0a1c8016a0f2bdffd332a8c567');
INSERT INTO journal VALUES(447,1,1,447,0,'region',23,1,'{}','{"code":"mois:43110","name":"청주시","name_en":"Cheongju-si","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33040","is_capital_area":0}',X'9f509cb7a8af2f6ba0dd42d523d79de8b7be1aef41c6baae608576b39d30d1a0');
INSERT INTO journal VALUES(448,1,1,448,0,'region',24,1,'{}','{"code":"mois:43111","name":"청주시 상당구","short_name":"상당구","name_en":"Cheongju-si Sangdang-gu","level":"municipality","parent":"mois:43110","valid_from":"1995-01-01","counterpart":"kostat:33041","is_capital_area":0}',X'687d2ab764bbdc8df72b2e3c9d874e4af85eae52b530253686c1a3225f765b26');
INSERT INTO journal VALUES(449,1,1,449,0,'region',25,1,'{}','{"code":"mois:43112","name":"청주시 서원구","short_name":"서원구","name_en":"Cheongju-si Seowon-gu","level":"municipality","parent":"mois:43110","valid_from":"2014-07-01","counterpart":"kostat:33042","is_capital_area":0}',X'e228ba55c4212528a32fc58386b2bc74fea4a11851e198a90e8c428eb0668d7b');
INSERT INTO journal VALUES(450,1,1,450,0,'region',26,1,'{}','{"code":"mois:43113","name":"청주시 흥덕구","short_name":"흥덕구","name_en":"Cheongju-si Heungdeok-gu","level":"municipality","parent":"mois:43110","valid_from":"1995-01-01","counterpart":"kostat:33043","is_capital_area":0}',X'6e9d3af482f90bbba227ebbc10ef9cd9ee7a06173d7a7a00fb5cda2a7725fd31');
INSERT INTO journal VALUES(451,1,1,451,0,'region',27,1,'{}','{"code":"mois:43114","name":"청주시 청원구","short_name":"청원구","name_en":"Cheongju-si Cheongwon-gu","level":"municipality","parent":"mois:43110","valid_from":"2014-07-01","counterpart":"kostat:33044","is_capital_area":0}',X'fef74b2b06dbaab8fb387eb3f91bcb0ec1d76099f6588d70615bb4494317ed39');
INSERT INTO journal VALUES(452,1,1,452,0,'region',28,1,'{}','{"code":"mois:43130","name":"충주시","name_en":"Chungju-si","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33020","is_capital_area":0}',X'014cc9c1052df9c1507f8e13917eceb23876d8f589edfae87dac2eb9cae020dc');
INSERT INTO journal VALUES(453,1,1,453,0,'region',29,1,'{}','{"code":"mois:43150","name":"제천시","name_en":"Jecheon-si","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33030","is_capital_area":0}',X'814700a30a24115024fd57ff306c9e4a547e0c9066a5cbbfcfe46cafde08f709');
INSERT INTO journal VALUES(454,1,1,454,0,'region',30,1,'{}','{"code":"mois:43720","name":"보은군","name_en":"Boeun-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33520","is_capital_area":0}',X'6192125ef0967d74e6e452590b6e9836777a8340a2002b5c3b29523d4fe53b3c');
INSERT INTO journal VALUES(455,1,1,455,0,'region',31,1,'{}','{"code":"mois:43730","name":"옥천군","name_en":"Okcheon-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33530","is_capital_area":0}',X'f0162e4a169b38cf19111c28dbe2cbc1d52ecb2f3e0d76dc5f2517a07b58e657');
INSERT INTO journal VALUES(456,1,1,456,0,'region',32,1,'{}','{"code":"mois:43740","name":"영동군","name_en":"Yeongdong-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33540","is_capital_area":0}',X'c6b693ecab12e55a4bc1441bb9d238ca39a2ed764be36d3e2a5ce7e3e4fb0e9f');
INSERT INTO journal VALUES(457,1,1,457,0,'region',33,1,'{}','{"code":"mois:43745","name":"증평군","name_en":"Jeungpyeong-gun","level":"municipality","parent":"mois:43","valid_from":"2003-08-30","counterpart":"kostat:33590","is_capital_area":0}',X'9d5539822be5473bd86f8eb1611bc04eeeda3bbbddc9014b457015b4f1fbb43c');
INSERT INTO journal VALUES(458,1,1,458,0,'region',34,1,'{}','{"code":"mois:43750","name":"진천군","name_en":"Jincheon-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33550","is_capital_area":0}',X'f07401713e5ed023aaf6f3d3bcd6a6ec0be5f7c8ee4de8fa6b6205c44c4edd0d');
INSERT INTO journal VALUES(459,1,1,459,0,'region',35,1,'{}','{"code":"mois:43760","name":"괴산군","name_en":"Goesan-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33560","is_capital_area":0}',X'979490b80d67279b43dfe6b7eecaf6cd56ba3670c720e762205f0018f6d57228');
INSERT INTO journal VALUES(460,1,1,460,0,'region',36,1,'{}','{"code":"mois:43770","name":"음성군","name_en":"Eumseong-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33570","is_capital_area":0}',X'f3a7ab9cd3ebb091e98b9a2552612f57ebc1e2fd95421ca22b31efc0533cd45b');
INSERT INTO journal VALUES(461,1,1,461,0,'region',37,1,'{}','{"code":"mois:43800","name":"단양군","name_en":"Danyang-gun","level":"municipality","parent":"mois:43","valid_from":"1995-01-01","counterpart":"kostat:33580","is_capital_area":0}',X'eb2c4a6b6b609a7facadba2447684c825a0d272c49524e21017cdab5d3cd204c');
INSERT INTO journal VALUES(462,1,1,462,0,'region',38,1,'{}','{"code":"mois:44","name":"충청남도","short_name":"충남","name_en":"Chungcheongnam-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:34","is_capital_area":0}',X'7d6bd7c956f3e4741deccb5639f2960ee5cce2bb87f7e098f15dbbbc5fd78a2c');
INSERT INTO journal VALUES(463,1,1,463,0,'region',39,1,'{}','{"code":"mois:44130","name":"천안시","name_en":"Cheonan-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34010","is_capital_area":0}',X'4ebd3834306f4400d04c96edb7c9789ef7c56b51f220ed98d53be028bae8ab83');
INSERT INTO journal VALUES(464,1,1,464,0,'region',40,1,'{}','{"code":"mois:44131","name":"천안시 동남구","short_name":"동남구","name_en":"Cheonan-si Dongnam-gu","level":"municipality","parent":"mois:44130","valid_from":"2008-06-23","counterpart":"kostat:34011","is_capital_area":0}',X'6593c2f452a6011e3e850ea9c1619c67603ec746da3d75dc6d92a051bb534492');
INSERT INTO journal VALUES(465,1,1,465,0,'region',41,1,'{}','{"code":"mois:44133","name":"천안시 서북구","short_name":"서북구","name_en":"Cheonan-si Seobuk-gu","level":"municipality","parent":"mois:44130","valid_from":"2008-06-23","counterpart":"kostat:34012","is_capital_area":0}',X'61b5cd09a4120be27ddfd0cf91b5a721e8e5f62a4f9e21413fec23df040ce222');
INSERT INTO journal VALUES(466,1,1,466,0,'region',42,1,'{}','{"code":"mois:44150","name":"공주시","name_en":"Gongju-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34020","is_capital_area":0}',X'207a809b5bc8fc2e83b43eadc132c2ec0aa85190ef919f053adf053caa77733c');
INSERT INTO journal VALUES(467,1,1,467,0,'region',43,1,'{}','{"code":"mois:44180","name":"보령시","name_en":"Boryeong-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34030","is_capital_area":0}',X'30a1387827e64633b311c5d68ad748cffeca0951a1bb64440510b135cfe6f157');
INSERT INTO journal VALUES(468,1,1,468,0,'region',44,1,'{}','{"code":"mois:44200","name":"아산시","name_en":"Asan-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34040","is_capital_area":0}',X'1de3112548209d1a746794375f3637a9d50d30dcc318c8934e268025604091ab');
INSERT INTO journal VALUES(469,1,1,469,0,'region',45,1,'{}','{"code":"mois:44210","name":"서산시","name_en":"Seosan-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34050","is_capital_area":0}',X'9f7b9472201ea830fab8d911d2f6815d7ac5868e9efe0ba3654ae334ab5a7546');
INSERT INTO journal VALUES(470,1,1,470,0,'region',46,1,'{}','{"code":"mois:44230","name":"논산시","name_en":"Nonsan-si","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34060","is_capital_area":0}',X'4ec8d6a31d3baf162354cc517461541cdbf2dd975a66a7b9bac741f254f99378');
INSERT INTO journal VALUES(471,1,1,471,0,'region',47,1,'{}','{"code":"mois:44250","name":"계룡시","name_en":"Gyeryong-si","level":"municipality","parent":"mois:44","valid_from":"2003-09-19","counterpart":"kostat:34070","is_capital_area":0}',X'417249101bfdc51b3b8afafafd651e665e123e50193d94bb4f4841b0f100da93');
INSERT INTO journal VALUES(472,1,1,472,0,'region',48,1,'{}','{"code":"mois:44270","name":"당진시","name_en":"Dangjin-si","level":"municipality","parent":"mois:44","valid_from":"2012-01-01","counterpart":"kostat:34080","is_capital_area":0}',X'7a29b1d3030a9af8de4f0ffeb1b5b683c2d62e392fb2ecb3dbd6001c71fded80');
INSERT INTO journal VALUES(473,1,1,473,0,'region',49,1,'{}','{"code":"mois:44710","name":"금산군","name_en":"Geumsan-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34510","is_capital_area":0}',X'49c6b74607f8412c4162c01c1faf2fa891b3f4c42c0c7bcdaf162ac62aaf76e4');
INSERT INTO journal VALUES(474,1,1,474,0,'region',50,1,'{}','{"code":"mois:44730","name":"연기군","name_en":"Yeongi-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","valid_to":"2012-06-30","successor":"mois:36110","is_capital_area":0}',X'5f03e12f1be15a0900142f7b00a971c40ea2fe201a8ea2834b06d9039b35427d');
INSERT INTO journal VALUES(475,1,1,475,0,'region',51,1,'{}','{"code":"mois:44760","name":"부여군","name_en":"Buyeo-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34530","is_capital_area":0}',X'77bdc7d2a315a26a3b60726334c2e1165d83fdce644cd9a19f22ec2ffae379f9');
INSERT INTO journal VALUES(476,1,1,476,0,'region',52,1,'{}','{"code":"mois:44770","name":"서천군","name_en":"Seocheon-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34540","is_capital_area":0}',X'52e12d617575fb25dc0d0bd48ba51d6a80fa3669fdf2bd13acb2308d16f13545');
INSERT INTO journal VALUES(477,1,1,477,0,'region',53,1,'{}','{"code":"mois:44790","name":"청양군","name_en":"Cheongyang-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34550","is_capital_area":0}',X'9f0c0d0cebba2900ae72eb109b30f52fb162ba91912da1ec305dda78cf0a6813');
INSERT INTO journal VALUES(478,1,1,478,0,'region',54,1,'{}','{"code":"mois:44800","name":"홍성군","name_en":"Hongseong-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34560","is_capital_area":0}',X'a099563ea661c27d0ef1766c52e808c80d98ab00582bc6ba0f5717f58b9f4a9b');
INSERT INTO journal VALUES(479,1,1,479,0,'region',55,1,'{}','{"code":"mois:44810","name":"예산군","name_en":"Yesan-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34570","is_capital_area":0}',X'446f4373f85931710028217bc0e854bf093909cb57efe737eacf182899b9907d');
INSERT INTO journal VALUES(480,1,1,480,0,'region',56,1,'{}','{"code":"mois:44825","name":"태안군","name_en":"Taean-gun","level":"municipality","parent":"mois:44","valid_from":"1995-01-01","counterpart":"kostat:34580","is_capital_area":0}',X'071672cf312c6b465fe51f1794ca7159d26265b42998ca1c143776c8dc24e746');
INSERT INTO journal VALUES(481,1,1,481,0,'region',57,1,'{}','{"code":"mois:45","name":"전라북도","short_name":"전북","name_en":"Jeollabuk-do","level":"province","valid_from":"1995-01-01","valid_to":"2024-01-17","counterpart":"kostat:35","successor":"mois:52","is_capital_area":0}',X'85581977774e270618c1b8a9cd39f255d4c90e584354a9e658bd7319a8971de7');
INSERT INTO journal VALUES(482,1,1,482,0,'region',58,1,'{}','{"code":"mois:46","name":"전라남도","short_name":"전남","name_en":"Jeollanam-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:36","is_capital_area":0}',X'181a7b2f6a9dfb24608c1ca71dc47ae99e5a3528cd683e5fceb553ba950a4bfc');
INSERT INTO journal VALUES(483,1,1,483,0,'region',59,1,'{}','{"code":"mois:47","name":"경상북도","short_name":"경북","name_en":"Gyeongsangbuk-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:37","is_capital_area":0}',X'e8eae853cb70eb16797352319cb59e6d80f547350186a86df6df646643cee004');
INSERT INTO journal VALUES(484,1,1,484,0,'region',60,1,'{}','{"code":"mois:47720","name":"군위군(경상북도)","name_en":"Gunwi-gun","level":"municipality","parent":"mois:47","valid_from":"1995-01-01","valid_to":"2023-06-30","counterpart":"kostat:37510","successor":"mois:27720","is_capital_area":0}',X'eaf7a30652b979733b4ed29289afc4f5bc691b77a28998786b8a60793fd64764');
INSERT INTO journal VALUES(485,1,1,485,0,'region',61,1,'{}','{"code":"mois:48","name":"경상남도","short_name":"경남","name_en":"Gyeongsangnam-do","level":"province","valid_from":"1995-01-01","counterpart":"kostat:38","is_capital_area":0}',X'3fa338c1b90297612102491292e9f55c0a86e35f22d2be90dd301bdba03d2d71');
INSERT INTO journal VALUES(486,1,1,486,0,'region',62,1,'{}','{"code":"mois:49","name":"제주도","short_name":"제주","name_en":"Jeju-do","level":"province","valid_from":"1995-01-01","valid_to":"2006-06-30","counterpart":"kostat:39","successor":"mois:50","is_capital_area":0}',X'01a0bf5be86c88fb50baa4341f06a7cf653ed59d53043ff8d39cb7fc7f499499');
INSERT INTO journal VALUES(487,1,1,487,0,'region',63,1,'{}','{"code":"mois:50","name":"제주특별자치도","short_name":"제주","name_en":"Jeju","level":"province","valid_from":"2006-07-01","counterpart":"kostat:39","is_capital_area":0}',X'ffd6f0034e038080f654c5478dd2ff53b96de79390f6fe0713cdab0bbc11a109');
INSERT INTO journal VALUES(488,1,1,488,0,'region',64,1,'{}','{"code":"mois:51","name":"강원특별자치도","short_name":"강원","name_en":"Gangwon State","level":"province","valid_from":"2023-06-11","counterpart":"kostat:32","is_capital_area":0}',X'7f07fac5fec210c025fbb9bf37fbd5cf3773c431b9aca3cd50adb7c422f11e53');
INSERT INTO journal VALUES(489,1,1,489,0,'region',65,1,'{}','{"code":"mois:52","name":"전북특별자치도","short_name":"전북","name_en":"Jeonbuk State","level":"province","valid_from":"2024-01-18","counterpart":"kostat:35","is_capital_area":0}',X'29ac29409e15bf2b6cb5be2d4e6a8799557cef648ed66937d3d5df57e5367abd');
INSERT INTO journal VALUES(490,1,1,490,0,'region',66,1,'{}','{"code":"kostat:11","name":"서울특별시 (통계청)","short_name":"서울","name_en":"Seoul","level":"province","valid_from":"1995-01-01","counterpart":"mois:11","is_capital_area":1}',X'749b5496101904ae7d7f3daf2d7f0ad9292c0d7fdeec297c05d4ee2fac8ff6df');
INSERT INTO journal VALUES(491,1,1,491,0,'region',67,1,'{}','{"code":"kostat:11170","name":"구로구 (통계청)","name_en":"Guro-gu","level":"municipality","parent":"kostat:11","valid_from":"1995-01-01","counterpart":"mois:11530","is_capital_area":1}',X'385d8f8ac4317a649e9679b0b489f2f7f6f3c12a1aa470ade5734facd98faa7e');
INSERT INTO journal VALUES(492,1,1,492,0,'region',68,1,'{}','{"code":"kostat:11180","name":"금천구 (통계청)","name_en":"Geumcheon-gu","level":"municipality","parent":"kostat:11","valid_from":"1995-01-01","counterpart":"mois:11545","is_capital_area":1}',X'4c6d6aa04e76df167cc7fbefa3c87981eaf9973cb87efc76959d6f8aec049e2f');
INSERT INTO journal VALUES(493,1,1,493,0,'region',69,1,'{}','{"code":"kostat:21","name":"부산광역시 (통계청)","short_name":"부산","name_en":"Busan","level":"province","valid_from":"1995-01-01","counterpart":"mois:26","is_capital_area":0}',X'b2ce65cb5439aa86316f24072affcf2167f986a604aba65845b366f5c6c6ecfd');
INSERT INTO journal VALUES(494,1,1,494,0,'region',70,1,'{}','{"code":"kostat:22","name":"대구광역시 (통계청)","short_name":"대구","name_en":"Daegu","level":"province","valid_from":"1995-01-01","counterpart":"mois:27","is_capital_area":0}',X'ffbd434cc3e05beb5efba7d4d24ea6f66515a0738991cc65254c5650831772ec');
INSERT INTO journal VALUES(495,1,1,495,0,'region',71,1,'{}','{"code":"kostat:22520","name":"군위군 (통계청)","name_en":"Gunwi-gun","level":"municipality","parent":"kostat:22","valid_from":"2023-07-01","counterpart":"mois:27720","is_capital_area":0}',X'c8aace9abbd2264a2cf03212300b258b49c596aea9fdd0c3080dfb64fbc39faf');
INSERT INTO journal VALUES(496,1,1,496,0,'region',72,1,'{}','{"code":"kostat:23","name":"인천광역시 (통계청)","short_name":"인천","name_en":"Incheon","level":"province","valid_from":"1995-01-01","counterpart":"mois:28","is_capital_area":1}',X'cf9411aba1477fc6465f50e096d710b0bb124143869861f1f369166f571271b8');
INSERT INTO journal VALUES(497,1,1,497,0,'region',73,1,'{}','{"code":"kostat:24","name":"광주광역시 (통계청)","short_name":"광주","name_en":"Gwangju","level":"province","valid_from":"1995-01-01","counterpart":"mois:29","is_capital_area":0}',X'219d774dc2b16d144bf3ad6c4d875719f496e3a69cc65ab16ba05361f07a41f9');
INSERT INTO journal VALUES(498,1,1,498,0,'region',74,1,'{}','{"code":"kostat:25","name":"대전광역시 (통계청)","short_name":"대전","name_en":"Daejeon","level":"province","valid_from":"1995-01-01","counterpart":"mois:30","is_capital_area":0}',X'f20c353a7e80bc10f705c18ac74cc1b43e796e16f4c790471691aa07db3f9fc3');
INSERT INTO journal VALUES(499,1,1,499,0,'region',75,1,'{}','{"code":"kostat:25010","name":"동구 (통계청)","name_en":"Dong-gu","level":"municipality","parent":"kostat:25","valid_from":"1995-01-01","counterpart":"mois:30110","is_capital_area":0}',X'e7e9a1d20e3605829c650f7e1b8fefeb639fff5142692c322a6611dbb563647b');
INSERT INTO journal VALUES(500,1,1,500,0,'region',76,1,'{}','{"code":"kostat:25020","name":"중구 (통계청)","name_en":"Jung-gu","level":"municipality","parent":"kostat:25","valid_from":"1995-01-01","counterpart":"mois:30140","is_capital_area":0}',X'39d25a0b55046f3072fcbd4e9fb0296f9781d181949e9a95b21f2c5ff6362646');
INSERT INTO journal VALUES(501,1,1,501,0,'region',77,1,'{}','{"code":"kostat:25030","name":"서구 (통계청)","name_en":"Seo-gu","level":"municipality","parent":"kostat:25","valid_from":"1995-01-01","counterpart":"mois:30170","is_capital_area":0}',X'9c53a6d389c0ae716ddea63b471dfc3b16a998853ba2e26234f945db6b98d9bf');
INSERT INTO journal VALUES(502,1,1,502,0,'region',78,1,'{}','{"code":"kostat:25040","name":"유성구 (통계청)","name_en":"Yuseong-gu","level":"municipality","parent":"kostat:25","valid_from":"1995-01-01","counterpart":"mois:30200","is_capital_area":0}',X'5b351086be841ebd65248d15b18a3b61df60138bf0dc3a95ace46f7352d0038c');
INSERT INTO journal VALUES(503,1,1,503,0,'region',79,1,'{}','{"code":"kostat:25050","name":"대덕구 (통계청)","name_en":"Daedeok-gu","level":"municipality","parent":"kostat:25","valid_from":"1995-01-01","counterpart":"mois:30230","is_capital_area":0}',X'83d9bd7b153da3d562db4a0caad2e01805a3cb3d9f508911002be8adbaf9a090');
INSERT INTO journal VALUES(504,1,1,504,0,'region',80,1,'{}','{"code":"kostat:26","name":"울산광역시 (통계청)","short_name":"울산","name_en":"Ulsan","level":"province","valid_from":"1997-07-15","counterpart":"mois:31","is_capital_area":0}',X'84e706acff68c72e1d5c070e3e1572d0004c6304beb30aee169cf940f0b1f41b');
INSERT INTO journal VALUES(505,1,1,505,0,'region',81,1,'{}','{"code":"kostat:29","name":"세종특별자치시 (통계청)","short_name":"세종","name_en":"Sejong","level":"province","valid_from":"2012-07-01","counterpart":"mois:36","is_capital_area":0}',X'7dcbf6a9b5091b8df6302b2caf4afe390af9a2135179e9ffc1aa3d1e7b74ab0f');
INSERT INTO journal VALUES(506,1,1,506,0,'region',82,1,'{}','{"code":"kostat:29010","name":"세종시 (통계청)","name_en":"Sejong-si","level":"municipality","parent":"kostat:29","valid_from":"2012-07-01","counterpart":"mois:36110","is_capital_area":0}',X'5f3a79e1c85bf2354105c3c8cb623da7eb5ee4e813c28fb6b37389aaeb11e414');
INSERT INTO journal VALUES(507,1,1,507,0,'region',83,1,'{}','{"code":"kostat:31","name":"경기도 (통계청)","short_name":"경기","name_en":"Gyeonggi-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:41","is_capital_area":1}',X'48349d2c4de527b717df8e30ac94de83786d8e195c83b0b926290ce0f2f6d736');
INSERT INTO journal VALUES(508,1,1,508,0,'region',84,1,'{}','{"code":"kostat:31020","name":"성남시 (통계청)","name_en":"Seongnam-si","level":"municipality","parent":"kostat:31","valid_from":"1995-01-01","counterpart":"mois:41130","is_capital_area":1}',X'af062836c0e99a7f193912ee461f09bcae78197e96511d14d7091ab830569a99');
INSERT INTO journal VALUES(509,1,1,509,0,'region',85,1,'{}','{"code":"kostat:31023","name":"성남시 분당구 (통계청)","short_name":"분당구","name_en":"Seongnam-si Bundang-gu","level":"municipality","parent":"kostat:31020","valid_from":"1995-01-01","counterpart":"mois:41135","is_capital_area":1}',X'c18fad0bfdd3c3e99de88c5c9932acfab50c9f51a790a6d32ebb89655d2b2014');
INSERT INTO journal VALUES(510,1,1,510,0,'region',86,1,'{}','{"code":"kostat:32","name":"강원특별자치도 (통계청)","short_name":"강원","name_en":"Gangwon State","level":"province","valid_from":"1995-01-01","counterpart":"mois:51","is_capital_area":0}',X'4b7d1561640ba6b1971a4a022d7b9c498c9b381c72195bd6623ff44793fbe735');
INSERT INTO journal VALUES(511,1,1,511,0,'region',87,1,'{}','{"code":"kostat:33","name":"충청북도 (통계청)","short_name":"충북","name_en":"Chungcheongbuk-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:43","is_capital_area":0}',X'f184348d5fda91de959668f37fc26220ef1b89871cf2a064bb2d547208d52d1c');
INSERT INTO journal VALUES(512,1,1,512,0,'region',88,1,'{}','{"code":"kostat:33020","name":"충주시 (통계청)","name_en":"Chungju-si","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","counterpart":"mois:43130","is_capital_area":0}',X'592938f6672986478f060326c9cf4445192de47787366bb6385c682612766655');
INSERT INTO journal VALUES(513,1,1,513,0,'region',89,1,'{}','{"code":"kostat:33030","name":"제천시 (통계청)","name_en":"Jecheon-si","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","counterpart":"mois:43150","is_capital_area":0}',X'46989bd36baf82c403c4c244e195dfb5d8dc488f52207c784fb18a0d14910b07');
INSERT INTO journal VALUES(514,1,1,514,0,'region',90,1,'{}','{"code":"kostat:33040","name":"청주시 (통계청)","name_en":"Cheongju-si","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","counterpart":"mois:43110","is_capital_area":0}',X'aeab4e770ea03fbf4eab8ac91fd670918c4c6762be8150892b9862c3a296f129');
INSERT INTO journal VALUES(515,1,1,515,0,'region',91,1,'{}','{"code":"kostat:33041","name":"청주시 상당구 (통계청)","short_name":"상당구","name_en":"Cheongju-si Sangdang-gu","level":"municipality","parent":"kostat:33040","valid_from":"1995-01-01","counterpart":"mois:43111","is_capital_area":0}',X'3e3c8ee9910b3405857d221986adbb4f6d5e126445834416952d6bdb9ecb5edf');
INSERT INTO journal VALUES(516,1,1,516,0,'region',92,1,'{}','{"code":"kostat:33042","name":"청주시 서원구 (통계청)","short_name":"서원구","name_en":"Cheongju-si Seowon-gu","level":"municipality","parent":"kostat:33040","valid_from":"2014-07-01","counterpart":"mois:43112","is_capital_area":0}',X'0cf89e4dbfca2d3d37551ff8b9b52c144f73354e0e868f515174bab962c7fc9b');
INSERT INTO journal VALUES(517,1,1,517,0,'region',93,1,'{}','{"code":"kostat:33043","name":"청주시 흥덕구 (통계청)","short_name":"흥덕구","name_en":"Cheongju-si Heungdeok-gu","level":"municipality","parent":"kostat:33040","valid_from":"1995-01-01","counterpart":"mois:43113","is_capital_area":0}',X'5108d9ca8ef0f36692bb677794aa14669cce302c0d126298d761aa15f9d4f7a4');
INSERT INTO journal VALUES(518,1,1,518,0,'region',94,1,'{}','{"code":"kostat:33044","name":"청주시 청원구 (통계청)","short_name":"청원구","name_en":"Cheongju-si Cheongwon-gu","level":"municipality","parent":"kostat:33040","valid_from":"2014-07-01","counterpart":"mois:43114","is_capital_area":0}',X'0bf45375e1992bd14d6253acfdcad368469ed12d0f7667ec594a245dab2680ef');
INSERT INTO journal VALUES(519,1,1,519,0,'region',95,1,'{}','{"code":"kostat:33320","name":"보은군 (통계청, 2021년까지)","name_en":"Boeun-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43720","successor":"kostat:33520","is_capital_area":0}',X'56e24b576ce6f1383f8a3085fb3c30c195ae9ffe0cb2b26565dee4b3a7a6023c');
INSERT INTO journal VALUES(520,1,1,520,0,'region',96,1,'{}','{"code":"kostat:33330","name":"옥천군 (통계청, 2021년까지)","name_en":"Okcheon-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43730","successor":"kostat:33530","is_capital_area":0}',X'32c46032c032ceb8a8261e70db5f348e50010047f691d2795025fd062c35ae79');
INSERT INTO journal VALUES(521,1,1,521,0,'region',97,1,'{}','{"code":"kostat:33340","name":"영동군 (통계청, 2021년까지)","name_en":"Yeongdong-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43740","successor":"kostat:33540","is_capital_area":0}',X'b9cc015872ed90279e6bd3cfb14785238a53e6869b91214e57536afbec4817dd');
INSERT INTO journal VALUES(522,1,1,522,0,'region',98,1,'{}','{"code":"kostat:33350","name":"진천군 (통계청, 2021년까지)","name_en":"Jincheon-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43750","successor":"kostat:33550","is_capital_area":0}',X'f654a2d13ac4d78f05863674c69a69f806c6d5468d17b5669aebcdb7fe08c54c');
INSERT INTO journal VALUES(523,1,1,523,0,'region',99,1,'{}','{"code":"kostat:33360","name":"괴산군 (통계청, 2021년까지)","name_en":"Goesan-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43760","successor":"kostat:33560","is_capital_area":0}',X'a0ca1d4ddc8a956d29c6f1919e87a8ba52b970dc892783a9fdeeb6ff8220db4a');
INSERT INTO journal VALUES(524,1,1,524,0,'region',100,1,'{}','{"code":"kostat:33370","name":"음성군 (통계청, 2021년까지)","name_en":"Eumseong-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43770","successor":"kostat:33570","is_capital_area":0}',X'5f4ba3a0c3e5bb9f918e9580e64359ffb937a7200bf1d0623e4f5a4c5ede5562');
INSERT INTO journal VALUES(525,1,1,525,0,'region',101,1,'{}','{"code":"kostat:33380","name":"단양군 (통계청, 2021년까지)","name_en":"Danyang-gun","level":"municipality","parent":"kostat:33","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:43800","successor":"kostat:33580","is_capital_area":0}',X'3bc70a949893e8b9487c17c3e476b5c260090da2455752e7c7c24c1219857859');
INSERT INTO journal VALUES(526,1,1,526,0,'region',102,1,'{}','{"code":"kostat:33390","name":"증평군 (통계청, 2021년까지)","name_en":"Jeungpyeong-gun","level":"municipality","parent":"kostat:33","valid_from":"2003-08-30","valid_to":"2021-12-31","counterpart":"mois:43745","successor":"kostat:33590","is_capital_area":0}',X'dd0749af37e838bea5e17a1a3a141073c10bc66b42d0b43af4867e2786bd421e');
INSERT INTO journal VALUES(527,1,1,527,0,'region',103,1,'{}','{"code":"kostat:33520","name":"보은군 (통계청)","name_en":"Boeun-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43720","is_capital_area":0}',X'3676bb5aefb39ed8cd4cc78c616863ae124a9f45f06b00be51e637822a433b29');
INSERT INTO journal VALUES(528,1,1,528,0,'region',104,1,'{}','{"code":"kostat:33530","name":"옥천군 (통계청)","name_en":"Okcheon-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43730","is_capital_area":0}',X'88eb8ea9d5ae7927cf833398dac5c5f4ccd841b1503459e6c6852ef21083e252');
INSERT INTO journal VALUES(529,1,1,529,0,'region',105,1,'{}','{"code":"kostat:33540","name":"영동군 (통계청)","name_en":"Yeongdong-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43740","is_capital_area":0}',X'a22f58510538b9bfcd89cebb9c114aefd816908b236496d03b34e605cbda19c3');
INSERT INTO journal VALUES(530,1,1,530,0,'region',106,1,'{}','{"code":"kostat:33550","name":"진천군 (통계청)","name_en":"Jincheon-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43750","is_capital_area":0}',X'c1ad797ecad0ad876649ca7ff53ded0e0196f44a15230f3818aea18d3fc3017a');
INSERT INTO journal VALUES(531,1,1,531,0,'region',107,1,'{}','{"code":"kostat:33560","name":"괴산군 (통계청)","name_en":"Goesan-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43760","is_capital_area":0}',X'77f036574ac7c77e6126ab3dde65731e40170e397cf3bc5ed86592723df2774e');
INSERT INTO journal VALUES(532,1,1,532,0,'region',108,1,'{}','{"code":"kostat:33570","name":"음성군 (통계청)","name_en":"Eumseong-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43770","is_capital_area":0}',X'111fa436ce1a05d73743a61214bec22b17834f82b4541bbd104809ec687aadf0');
INSERT INTO journal VALUES(533,1,1,533,0,'region',109,1,'{}','{"code":"kostat:33580","name":"단양군 (통계청)","name_en":"Danyang-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43800","is_capital_area":0}',X'f3255b30178e8e316d443fea2ab9343ae0e7a06a215d137ad1ea46039eda113a');
INSERT INTO journal VALUES(534,1,1,534,0,'region',110,1,'{}','{"code":"kostat:33590","name":"증평군 (통계청)","name_en":"Jeungpyeong-gun","level":"municipality","parent":"kostat:33","valid_from":"2022-01-01","counterpart":"mois:43745","is_capital_area":0}',X'0b80d9976c6501fec723b70abd906d43409dcdfd892eb8eb0ae3e8804ddf53e0');
INSERT INTO journal VALUES(535,1,1,535,0,'region',111,1,'{}','{"code":"kostat:34","name":"충청남도 (통계청)","short_name":"충남","name_en":"Chungcheongnam-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:44","is_capital_area":0}',X'd7c2976b72bfd75eb3b6de4a887de3a2b5d6bb20e66d8e654051fbf735b20f83');
INSERT INTO journal VALUES(536,1,1,536,0,'region',112,1,'{}','{"code":"kostat:34010","name":"천안시 (통계청)","name_en":"Cheonan-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44130","is_capital_area":0}',X'239895f7f16840681ee28897377015dec370f7015d05cd47ef693c4ea9138f94');
INSERT INTO journal VALUES(537,1,1,537,0,'region',113,1,'{}','{"code":"kostat:34011","name":"천안시 동남구 (통계청)","short_name":"동남구","name_en":"Cheonan-si Dongnam-gu","level":"municipality","parent":"kostat:34010","valid_from":"2008-06-23","counterpart":"mois:44131","is_capital_area":0}',X'cac2d4549ae1e381f3c4b48f59ab25394c4cbb9bf1d2bd19d109949fc13ee0c0');
INSERT INTO journal VALUES(538,1,1,538,0,'region',114,1,'{}','{"code":"kostat:34012","name":"천안시 서북구 (통계청)","short_name":"서북구","name_en":"Cheonan-si Seobuk-gu","level":"municipality","parent":"kostat:34010","valid_from":"2008-06-23","counterpart":"mois:44133","is_capital_area":0}',X'18dbfc1c9b2877fd11dc0a72bb913e062c4ee1cd667d5501fd6cc2d916700cad');
INSERT INTO journal VALUES(539,1,1,539,0,'region',115,1,'{}','{"code":"kostat:34020","name":"공주시 (통계청)","name_en":"Gongju-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44150","is_capital_area":0}',X'adda9bac1d98ab9430aedf3b0b09a97b8608765097672526a3c450adf8c6f755');
INSERT INTO journal VALUES(540,1,1,540,0,'region',116,1,'{}','{"code":"kostat:34030","name":"보령시 (통계청)","name_en":"Boryeong-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44180","is_capital_area":0}',X'6d8580bcb798f8d1ff162920bf07311a58b90d5f19e33cfae4f57092c70893f2');
INSERT INTO journal VALUES(541,1,1,541,0,'region',117,1,'{}','{"code":"kostat:34040","name":"아산시 (통계청)","name_en":"Asan-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44200","is_capital_area":0}',X'63d620a40e4ab939ead3fc8481eca4c4afe5f14baf683583de068eeac56d8188');
INSERT INTO journal VALUES(542,1,1,542,0,'region',118,1,'{}','{"code":"kostat:34050","name":"서산시 (통계청)","name_en":"Seosan-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44210","is_capital_area":0}',X'069b9b9b7c30cf4b233a355b43987d44e2b5d745390311c34ba68c253f1a166b');
INSERT INTO journal VALUES(543,1,1,543,0,'region',119,1,'{}','{"code":"kostat:34060","name":"논산시 (통계청)","name_en":"Nonsan-si","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","counterpart":"mois:44230","is_capital_area":0}',X'b7c7bc5a69d9c6fe8c93b03aad430be638440b22ae2525d0eecad5223a2a08ec');
INSERT INTO journal VALUES(544,1,1,544,0,'region',120,1,'{}','{"code":"kostat:34070","name":"계룡시 (통계청)","name_en":"Gyeryong-si","level":"municipality","parent":"kostat:34","valid_from":"2003-09-19","counterpart":"mois:44250","is_capital_area":0}',X'56157b87eb97ce3576fcbc57e3235ef2d2645a7108b2e3191d132728cdad8ec0');
INSERT INTO journal VALUES(545,1,1,545,0,'region',121,1,'{}','{"code":"kostat:34080","name":"당진시 (통계청)","name_en":"Dangjin-si","level":"municipality","parent":"kostat:34","valid_from":"2012-01-01","counterpart":"mois:44270","is_capital_area":0}',X'6b25a3b927c2f451cd485138f3f6e7ed7232e06147953b72abdab33262d82edc');
INSERT INTO journal VALUES(546,1,1,546,0,'region',122,1,'{}','{"code":"kostat:34310","name":"금산군 (통계청, 2021년까지)","name_en":"Geumsan-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44710","successor":"kostat:34510","is_capital_area":0}',X'5c9ecbf0aa3774f5b08ecee305a9a0426ad1ad9df139ec15d4b2ee2a3fa5159a');
INSERT INTO journal VALUES(547,1,1,547,0,'region',123,1,'{}','{"code":"kostat:34330","name":"부여군 (통계청, 2021년까지)","name_en":"Buyeo-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44760","successor":"kostat:34530","is_capital_area":0}',X'f698bb1552b5c0e420af5778ae25917f14d0347e3bfb513cbc7c0651247cf542');
INSERT INTO journal VALUES(548,1,1,548,0,'region',124,1,'{}','{"code":"kostat:34340","name":"서천군 (통계청, 2021년까지)","name_en":"Seocheon-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44770","successor":"kostat:34540","is_capital_area":0}',X'4a28d88d74d66ba0a03bca3cf9991807b6045eb70260d174afccd692c8f662e2');
INSERT INTO journal VALUES(549,1,1,549,0,'region',125,1,'{}','{"code":"kostat:34350","name":"청양군 (통계청, 2021년까지)","name_en":"Cheongyang-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44790","successor":"kostat:34550","is_capital_area":0}',X'04d7f72b98f6c8698b31da4eba8a4da8f8f3b3f8ec9b39a8d8d1ca9daeea3202');
INSERT INTO journal VALUES(550,1,1,550,0,'region',126,1,'{}','{"code":"kostat:34360","name":"홍성군 (통계청, 2021년까지)","name_en":"Hongseong-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44800","successor":"kostat:34560","is_capital_area":0}',X'7f413ec1b2d6d53e0848fb23ff8ee83bad29f22087a0de6211948ed068b671bf');
INSERT INTO journal VALUES(551,1,1,551,0,'region',127,1,'{}','{"code":"kostat:34370","name":"예산군 (통계청, 2021년까지)","name_en":"Yesan-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44810","successor":"kostat:34570","is_capital_area":0}',X'35f6385c9fab6d3552b4b0bbce7add6cb4770a716721fedb15a371626fdb25e0');
INSERT INTO journal VALUES(552,1,1,552,0,'region',128,1,'{}','{"code":"kostat:34380","name":"태안군 (통계청, 2021년까지)","name_en":"Taean-gun","level":"municipality","parent":"kostat:34","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:44825","successor":"kostat:34580","is_capital_area":0}',X'ddd828e0e10067aa6d391d20a9adff9b5f669554051a466a09591a2d80fd8c62');
INSERT INTO journal VALUES(553,1,1,553,0,'region',129,1,'{}','{"code":"kostat:34510","name":"금산군 (통계청)","name_en":"Geumsan-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44710","is_capital_area":0}',X'2509639e7aa784ceac5bf0ff9beb0c4c64da6a542b190cdfa7f78d3c06995bd4');
INSERT INTO journal VALUES(554,1,1,554,0,'region',130,1,'{}','{"code":"kostat:34530","name":"부여군 (통계청)","name_en":"Buyeo-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44760","is_capital_area":0}',X'e92228a4fb13a427ecdfccc7648be779efd362942b3b556257243a57c148ceac');
INSERT INTO journal VALUES(555,1,1,555,0,'region',131,1,'{}','{"code":"kostat:34540","name":"서천군 (통계청)","name_en":"Seocheon-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44770","is_capital_area":0}',X'41e156060274948092b8e68e48292503d48002f697cd01d47d3df2750eabfa59');
INSERT INTO journal VALUES(556,1,1,556,0,'region',132,1,'{}','{"code":"kostat:34550","name":"청양군 (통계청)","name_en":"Cheongyang-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44790","is_capital_area":0}',X'1fde92e64b59fae706d0e39f231a4a41e40fe72b9f4a9dfe6eba51a67e1153ea');
INSERT INTO journal VALUES(557,1,1,557,0,'region',133,1,'{}','{"code":"kostat:34560","name":"홍성군 (통계청)","name_en":"Hongseong-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44800","is_capital_area":0}',X'4cf57e804ba2c16212014a88454400f0801d0e84e2d509332583bf21a003068a');
INSERT INTO journal VALUES(558,1,1,558,0,'region',134,1,'{}','{"code":"kostat:34570","name":"예산군 (통계청)","name_en":"Yesan-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44810","is_capital_area":0}',X'8c1d806fc37a26aa63dc53b72c81873a09f60ff19d3cb8413011df5d1c44a2d1');
INSERT INTO journal VALUES(559,1,1,559,0,'region',135,1,'{}','{"code":"kostat:34580","name":"태안군 (통계청)","name_en":"Taean-gun","level":"municipality","parent":"kostat:34","valid_from":"2022-01-01","counterpart":"mois:44825","is_capital_area":0}',X'f7d0e4aa93ab1a0a752eeb7649acbf03834926f94d715fe971465465a7c440d6');
INSERT INTO journal VALUES(560,1,1,560,0,'region',136,1,'{}','{"code":"kostat:35","name":"전북특별자치도 (통계청)","short_name":"전북","name_en":"Jeonbuk State","level":"province","valid_from":"1995-01-01","counterpart":"mois:52","is_capital_area":0}',X'8345569c948d989312d38ae5024be92f93a4c5ccb002501a34f8a06237d42bf0');
INSERT INTO journal VALUES(561,1,1,561,0,'region',137,1,'{}','{"code":"kostat:36","name":"전라남도 (통계청)","short_name":"전남","name_en":"Jeollanam-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:46","is_capital_area":0}',X'49c806d477f39c5d437f2e41389ed75f903edadbeccbc28d646977265123bfd3');
INSERT INTO journal VALUES(562,1,1,562,0,'region',138,1,'{}','{"code":"kostat:37","name":"경상북도 (통계청)","short_name":"경북","name_en":"Gyeongsangbuk-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:47","is_capital_area":0}',X'a519bad15fd8f391502ee808582017bd506a99e65c5140cd4b8571c78a7cff68');
INSERT INTO journal VALUES(563,1,1,563,0,'region',139,1,'{}','{"code":"kostat:37310","name":"군위군 (통계청, 2021년까지)","name_en":"Gunwi-gun","level":"municipality","parent":"kostat:37","valid_from":"1995-01-01","valid_to":"2021-12-31","counterpart":"mois:47720","successor":"kostat:37510","is_capital_area":0}',X'e7957e67bc188ee0efeebd2b83ee676d0e864bd4344df12b21e6a39eb201434e');
INSERT INTO journal VALUES(564,1,1,564,0,'region',140,1,'{}','{"code":"kostat:37510","name":"군위군 (통계청, 2023년까지)","name_en":"Gunwi-gun","level":"municipality","parent":"kostat:37","valid_from":"2022-01-01","valid_to":"2023-06-30","counterpart":"mois:47720","successor":"kostat:22520","is_capital_area":0}',X'8453c46fb61da21122f8912f0f7f52a84379725768869f40d8acc8d0a00e5501');
INSERT INTO journal VALUES(565,1,1,565,0,'region',141,1,'{}','{"code":"kostat:38","name":"경상남도 (통계청)","short_name":"경남","name_en":"Gyeongsangnam-do","level":"province","valid_from":"1995-01-01","counterpart":"mois:48","is_capital_area":0}',X'44495043916a568a09f3b18e929d1cc0d9767951e0395f14e32c68a312707319');
INSERT INTO journal VALUES(566,1,1,566,0,'region',142,1,'{}','{"code":"kostat:39","name":"제주특별자치도 (통계청)","short_name":"제주","name_en":"Jeju","level":"province","valid_from":"1995-01-01","counterpart":"mois:50","is_capital_area":0}',X'019b729592db4fd65067e43d347c2671ce874a0b348e38edf0e79dc8571a3a14');
INSERT INTO journal VALUES(567,1,1,567,0,'data_set',1,1,'{}','{"code":"region","name":"지역 코드(행정표준코드, 통계청 코드)","kind":"regions","source":"행정표준코드와 통계청 행정구역분류의 공개된 코드를 직접 정리. 1995-01-01은 그 이전부터라는 뜻이고, 통계청 군 코드 3xx는 2021년 말까지, 5xx는 2022년부터로 적음","licence":"사실 정보(이용 제한 없음)","edition":"17개 시도와 대전·세종·충북·충남의 시군구, 표본이 쓰는 시군구","dated_on":"2024-12-31","file_name":"region.csv","content":"e5a3f393c859bf88a240b7be2cdccba5222e86374545a64598c6e8dffde5d454","rows":142,"is_shipped":1}',X'1767349a84487dde6f82026a4db153668ec1f1cfe7c72c053453b69537d2da51');
INSERT INTO journal VALUES(568,1,1,568,0,'data_set',2,1,'{}','{"code":"ksic_code","name":"한국표준산업분류 대분류·중분류와 표본이 쓰는 분류","kind":"ksic","source":"통계청 통계분류포털, 제10차 개정(2017)","licence":"통계청 고시. 공개 저장소 jjyunnn/KSIC(MIT)에 정리된 것을 옮김","edition":"제10차","dated_on":"2017-07-01","file_name":"ksic_code.csv","content":"8ed022d13ac9d7c8f6d3b3de5a26b66137b1af22c9eade8800008b37fcd41a3d","rows":232,"is_shipped":1}',X'640b67a63ff5f22113ee4db7595518fa4ff3dc7961e85b63bbac1871e451ffdf');
INSERT INTO journal VALUES(569,1,1,569,0,'data_set',3,1,'{}','{"code":"public_holiday","name":"공휴일 2018~2027","kind":"holidays","source":"npm @hyunbinseo/holidays-kr 5.2027.1 (월력요항). 열 이름을 바꾸고 같은 날의 이름은 가운뎃점으로 이음","licence":"MIT, Copyright (c) 2023 Hyunbin Seo (LICENSE-holidays-kr.txt)","edition":"5.2027.1","dated_on":"2027-12-31","file_name":"public_holiday.csv","content":"88a662ed2190ce043078e772730039445f3a59eab2a74497dcb9b1052e249ef3","rows":191,"is_shipped":1}',X'09410d0e5c14ca7a501d2e9e6a4996a0436e973f6744f703a4308a4c2fe5691f');
INSERT INTO journal VALUES(570,1,1,570,0,'data_set',4,1,'{}','{"code":"bok-2020-sejong-inducement-83","name":"세종 2020년 유발계수(83부문)","kind":"input_output","source":"한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림","licence":"자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용","edition":"2020년 표","dated_on":"2025-07-02","file_name":"bok-2020-sejong-inducement-83.csv","content":"fbdc30555ecaf1b02e2f2d2df1d5666fc7b55a598e1445e493ba168caab73afc","rows":83,"is_shipped":1}',X'2918fcaa55947f7aadb892bafd87f0d10e25b27f44a0c2c24dd8634fe8e2e859');
INSERT INTO journal VALUES(571,1,1,571,0,'data_set',5,1,'{}','{"code":"bok-2020-daejeon-inducement-83","name":"대전 2020년 유발계수(83부문)","kind":"input_output","source":"한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림","licence":"자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용","edition":"2020년 표","dated_on":"2025-07-02","file_name":"bok-2020-daejeon-inducement-83.csv","content":"c06bc153409ed643bce690eeaca0c19cd1c41b7a013103a4105012f225d5da7f","rows":83,"is_shipped":1}',X'8b6ab90bee8abc80e02ab266c9998e5a4503219e4be472647cddd5535d90152d');
INSERT INTO journal VALUES(572,1,1,572,0,'data_set',6,1,'{}','{"code":"bok-2020-chungbuk-inducement-83","name":"충북 2020년 유발계수(83부문)","kind":"input_output","source":"한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림","licence":"자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용","edition":"2020년 표","dated_on":"2025-07-02","file_name":"bok-2020-chungbuk-inducement-83.csv","content":"86af7a2c6ea45ebb556b9573a887c1c61b38b2c66388fabcbefbd97d9698928a","rows":83,"is_shipped":1}',X'4bd10637ccd2499cfda784dbc87249b38cf02a88c2717589c0aa4f3fd8ee685c');
INSERT INTO journal VALUES(573,1,1,573,0,'data_set',7,1,'{}','{"code":"bok-stated-national","name":"한국은행이 발표한 전국 유발계수","kind":"input_output","source":"행마다 적은 보도","licence":"사실 정보. 자료: 한국은행 2020년 지역산업연관표(가공)","edition":"2019년","dated_on":"2021-06-21","file_name":"bok-stated-national.csv","content":"ec4a004acdaa27ba470ecf57c896efe15d7a57a7775e4fb94dbff9a81dc4a5d0","rows":11,"is_shipped":1}',X'ad2e1aa0422c083881e92525ec801e262c8b49de529d277d5eec726cecb3176b');
INSERT INTO journal VALUES(574,1,1,574,0,'data_set',8,1,'{}','{"code":"external_api_fields","name":"외부 연계 항목(기업마당, K-Startup, KOSIS, ECOS, ZEUS, 국세청 등)","kind":"fields","source":"공개된 사용 예에서 모은 항목 이름. 근거는 마지막 열","licence":"사실 정보(이용 제한 없음)","edition":"1","dated_on":"2026-11-01","file_name":"external_api_fields.csv","content":"2b29a4fcde028f2dc686e42db9b7defb99f4782a6286d2255b017f535c59d49f","rows":149,"is_shipped":1}',X'dbef214da313a8832ca95b4f97f2eecc70a1d5e4a3171deb8940a2152c830ba7');
INSERT INTO journal VALUES(575,1,2,1,0,'organisation',2,1,'{}','{"name":"대전테크노파크","kind":"technopark"}',X'e8e36d1613dcad51e5f6ebe6a4449ef583a16e2df7efd2cfebc9fd696a7817e3');
INSERT INTO journal VALUES(576,2,2,2,0,'organisation',3,1,'{}','{"name":"충북테크노파크","kind":"technopark"}',X'5ee20aa481fbfb30da84feb760dfbefca4545a58d6e7e11d3fd7dd7addc403f7');
INSERT INTO journal VALUES(577,3,2,3,0,'company',1,1,'{}','{"business_number":"1248100998","name":"한빛배터리","region":"mois:30","founded_on":"2005-03-01","status":"unknown"}',X'e9e6adbfe686675472dbcfbcd350b49364d698b347b96c1973fb7bb4c3dc1f34');
INSERT INTO journal VALUES(578,4,2,4,0,'company',2,1,'{}','{"business_number":"2208162517","name":"갑천소재","region":"mois:30200","status":"unknown"}',X'e2af449e324482c18f33b03b0a91e41985c104b5c909120e24ef2123ff6d564d');
INSERT INTO journal VALUES(579,5,2,5,0,'company',3,1,'{}','{"business_number":"1208147521","name":"미호전지","region":"mois:43","status":"unknown"}',X'df9ab84bbad62b284aced76e6fe109483624e565bf7016441e983ec4c488fc6c');
INSERT INTO journal VALUES(580,6,2,6,1,'company',1,2,'{"name":"한빛배터리"}','{"name":"한빛에너지"}',X'd4da52774bbb06b1541da99bd3f9f58c285a9b39120d4713c742ffca01f8d6e9');
INSERT INTO journal VALUES(581,7,2,7,2,'company',3,2,'{"business_number":"1208147521","name":"미호전지","region":"mois:43","status":"unknown"}','{}',X'34c9643dda8545d74e4cc3d6c6918531852f935d3d13736c973066e38725af03');
CREATE TABLE IF NOT EXISTS "journal_head" (
  "organisation" integer primary key,
  "position" integer not null,
  "hash" blob not null
) strict;
INSERT INTO journal_head VALUES(1,574,X'dbef214da313a8832ca95b4f97f2eecc70a1d5e4a3171deb8940a2152c830ba7');
INSERT INTO journal_head VALUES(2,7,X'34c9643dda8545d74e4cc3d6c6918531852f935d3d13736c973066e38725af03');
CREATE TABLE IF NOT EXISTS "file_content" (
  "hash" text primary key,
  "content" blob not null
) strict;
INSERT INTO file_content VALUES('e5a3f393c859bf88a240b7be2cdccba5222e86374545a64598c6e8dffde5d454',X'636f64652c6e616d652c73686f72745f6e616d652c6e616d655f656e2c6c6576656c2c706172656e742c76616c69645f66726f6d2c76616c69645f746f2c636f756e746572706172742c737563636573736f722c69735f6361706974616c5f617265610a6d6f69733a31312cec849cec9ab8ed8ab9ebb384ec8b9c2cec849cec9ab82c53656f756c2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a31312c2c747275650a6d6f69733a31313533302ceab5aceba19ceab5ac2c2c4775726f2d67752c6d756e69636970616c6974792c6d6f69733a31312c313939352d30312d30312c2c6b6f737461743a31313137302c2c747275650a6d6f69733a31313534352ceab888ecb29ceab5ac2c2c4765756d6368656f6e2d67752c6d756e69636970616c6974792c6d6f69733a31312c313939352d30312d30312c2c6b6f737461743a31313138302c2c747275650a6d6f69733a32362cebb680ec82b0eab491ec97adec8b9c2cebb680ec82b02c427573616e2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a32312c2c66616c73650a6d6f69733a32372ceb8c80eab5aceab491ec97adec8b9c2ceb8c80eab5ac2c44616567752c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a32322c2c66616c73650a6d6f69733a32373732302ceab5b0ec9c84eab5b02c2c47756e77692d67756e2c6d756e69636970616c6974792c6d6f69733a32372c323032332d30372d30312c2c6b6f737461743a32323532302c2c66616c73650a6d6f69733a32382cec9db8ecb29ceab491ec97adec8b9c2cec9db8ecb29c2c496e6368656f6e2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a32332c2c747275650a6d6f69733a32392ceab491eca3bceab491ec97adec8b9c2ceab491eca3bc2c4777616e676a752c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a32342c2c66616c73650a6d6f69733a33302ceb8c80eca084eab491ec97adec8b9c2ceb8c80eca0842c4461656a656f6e2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a32352c2c66616c73650a6d6f69733a33303131302ceb8f99eab5ac2c2c446f6e672d67752c6d756e69636970616c6974792c6d6f69733a33302c313939352d30312d30312c2c6b6f737461743a32353031302c2c66616c73650a6d6f69733a33303134302ceca491eab5ac2c2c4a756e672d67752c6d756e69636970616c6974792c6d6f69733a33302c313939352d30312d30312c2c6b6f737461743a32353032302c2c66616c73650a6d6f69733a33303137302cec849ceab5ac2c2c53656f2d67752c6d756e69636970616c6974792c6d6f69733a33302c313939352d30312d30312c2c6b6f737461743a32353033302c2c66616c73650a6d6f69733a33303230302cec9ca0ec84b1eab5ac2c2c597573656f6e672d67752c6d756e69636970616c6974792c6d6f69733a33302c313939352d30312d30312c2c6b6f737461743a32353034302c2c66616c73650a6d6f69733a33303233302ceb8c80eb8d95eab5ac2c2c44616564656f6b2d67752c6d756e69636970616c6974792c6d6f69733a33302c313939352d30312d30312c2c6b6f737461743a32353035302c2c66616c73650a6d6f69733a33312cec9ab8ec82b0eab491ec97adec8b9c2cec9ab8ec82b02c556c73616e2c70726f76696e63652c2c313939372d30372d31352c2c6b6f737461743a32362c2c66616c73650a6d6f69733a33362cec84b8eca285ed8ab9ebb384ec9e90ecb998ec8b9c2cec84b8eca2852c53656a6f6e672c70726f76696e63652c2c323031322d30372d30312c2c6b6f737461743a32392c2c66616c73650a6d6f69733a33363131302cec84b8eca285ec8b9c2c2c53656a6f6e672d73692c6d756e69636970616c6974792c6d6f69733a33362c323031322d30372d30312c2c6b6f737461743a32393031302c2c66616c73650a6d6f69733a34312ceab2bdeab8b0eb8f842ceab2bdeab8b02c4779656f6e6767692d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33312c2c747275650a6d6f69733a34313133302cec84b1eb82a8ec8b9c2c2c53656f6e676e616d2d73692c6d756e69636970616c6974792c6d6f69733a34312c313939352d30312d30312c2c6b6f737461743a33313032302c2c747275650a6d6f69733a34313133352cec84b1eb82a8ec8b9c20ebb684eb8bb9eab5ac2cebb684eb8bb9eab5ac2c53656f6e676e616d2d73692042756e64616e672d67752c6d756e69636970616c6974792c6d6f69733a34313133302c313939352d30312d30312c2c6b6f737461743a33313032332c2c747275650a6d6f69733a34322ceab095ec9b90eb8f842ceab095ec9b902c47616e67776f6e2d646f2c70726f76696e63652c2c313939352d30312d30312c323032332d30362d31302c6b6f737461743a33322c6d6f69733a35312c66616c73650a6d6f69733a34332cecb6a9ecb2adebb681eb8f842cecb6a9ebb6812c4368756e676368656f6e6762756b2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33332c2c66616c73650a6d6f69733a34333131302cecb2adeca3bcec8b9c2c2c4368656f6e676a752d73692c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333034302c2c66616c73650a6d6f69733a34333131312cecb2adeca3bcec8b9c20ec8381eb8bb9eab5ac2cec8381eb8bb9eab5ac2c4368656f6e676a752d73692053616e6764616e672d67752c6d756e69636970616c6974792c6d6f69733a34333131302c313939352d30312d30312c2c6b6f737461743a33333034312c2c66616c73650a6d6f69733a34333131322cecb2adeca3bcec8b9c20ec849cec9b90eab5ac2cec849cec9b90eab5ac2c4368656f6e676a752d73692053656f776f6e2d67752c6d756e69636970616c6974792c6d6f69733a34333131302c323031342d30372d30312c2c6b6f737461743a33333034322c2c66616c73650a6d6f69733a34333131332cecb2adeca3bcec8b9c20ed9da5eb8d95eab5ac2ced9da5eb8d95eab5ac2c4368656f6e676a752d7369204865756e6764656f6b2d67752c6d756e69636970616c6974792c6d6f69733a34333131302c313939352d30312d30312c2c6b6f737461743a33333034332c2c66616c73650a6d6f69733a34333131342cecb2adeca3bcec8b9c20ecb2adec9b90eab5ac2cecb2adec9b90eab5ac2c4368656f6e676a752d7369204368656f6e67776f6e2d67752c6d756e69636970616c6974792c6d6f69733a34333131302c323031342d30372d30312c2c6b6f737461743a33333034342c2c66616c73650a6d6f69733a34333133302cecb6a9eca3bcec8b9c2c2c4368756e676a752d73692c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333032302c2c66616c73650a6d6f69733a34333135302ceca09cecb29cec8b9c2c2c4a656368656f6e2d73692c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333033302c2c66616c73650a6d6f69733a34333732302cebb3b4ec9d80eab5b02c2c426f65756e2d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333532302c2c66616c73650a6d6f69733a34333733302cec98a5ecb29ceab5b02c2c4f6b6368656f6e2d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333533302c2c66616c73650a6d6f69733a34333734302cec9881eb8f99eab5b02c2c59656f6e67646f6e672d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333534302c2c66616c73650a6d6f69733a34333734352ceca69ded8f89eab5b02c2c4a65756e677079656f6e672d67756e2c6d756e69636970616c6974792c6d6f69733a34332c323030332d30382d33302c2c6b6f737461743a33333539302c2c66616c73650a6d6f69733a34333735302ceca784ecb29ceab5b02c2c4a696e6368656f6e2d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333535302c2c66616c73650a6d6f69733a34333736302ceab4b4ec82b0eab5b02c2c476f6573616e2d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333536302c2c66616c73650a6d6f69733a34333737302cec9d8cec84b1eab5b02c2c45756d73656f6e672d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333537302c2c66616c73650a6d6f69733a34333830302ceb8ba8ec9691eab5b02c2c44616e79616e672d67756e2c6d756e69636970616c6974792c6d6f69733a34332c313939352d30312d30312c2c6b6f737461743a33333538302c2c66616c73650a6d6f69733a34342cecb6a9ecb2adeb82a8eb8f842cecb6a9eb82a82c4368756e676368656f6e676e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33342c2c66616c73650a6d6f69733a34343133302cecb29cec9588ec8b9c2c2c4368656f6e616e2d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343031302c2c66616c73650a6d6f69733a34343133312cecb29cec9588ec8b9c20eb8f99eb82a8eab5ac2ceb8f99eb82a8eab5ac2c4368656f6e616e2d736920446f6e676e616d2d67752c6d756e69636970616c6974792c6d6f69733a34343133302c323030382d30362d32332c2c6b6f737461743a33343031312c2c66616c73650a6d6f69733a34343133332cecb29cec9588ec8b9c20ec849cebb681eab5ac2cec849cebb681eab5ac2c4368656f6e616e2d73692053656f62756b2d67752c6d756e69636970616c6974792c6d6f69733a34343133302c323030382d30362d32332c2c6b6f737461743a33343031322c2c66616c73650a6d6f69733a34343135302ceab3b5eca3bcec8b9c2c2c476f6e676a752d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343032302c2c66616c73650a6d6f69733a34343138302cebb3b4eba0b9ec8b9c2c2c426f7279656f6e672d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343033302c2c66616c73650a6d6f69733a34343230302cec9584ec82b0ec8b9c2c2c4173616e2d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343034302c2c66616c73650a6d6f69733a34343231302cec849cec82b0ec8b9c2c2c53656f73616e2d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343035302c2c66616c73650a6d6f69733a34343233302ceb85bcec82b0ec8b9c2c2c4e6f6e73616e2d73692c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343036302c2c66616c73650a6d6f69733a34343235302ceab384eba3a1ec8b9c2c2c47796572796f6e672d73692c6d756e69636970616c6974792c6d6f69733a34342c323030332d30392d31392c2c6b6f737461743a33343037302c2c66616c73650a6d6f69733a34343237302ceb8bb9eca784ec8b9c2c2c44616e676a696e2d73692c6d756e69636970616c6974792c6d6f69733a34342c323031322d30312d30312c2c6b6f737461743a33343038302c2c66616c73650a6d6f69733a34343731302ceab888ec82b0eab5b02c2c4765756d73616e2d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343531302c2c66616c73650a6d6f69733a34343733302cec97b0eab8b0eab5b02c2c59656f6e67692d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c323031322d30362d33302c2c6d6f69733a33363131302c66616c73650a6d6f69733a34343736302cebb680ec97aceab5b02c2c427579656f2d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343533302c2c66616c73650a6d6f69733a34343737302cec849cecb29ceab5b02c2c53656f6368656f6e2d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343534302c2c66616c73650a6d6f69733a34343739302cecb2adec9691eab5b02c2c4368656f6e6779616e672d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343535302c2c66616c73650a6d6f69733a34343830302ced998dec84b1eab5b02c2c486f6e6773656f6e672d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343536302c2c66616c73650a6d6f69733a34343831302cec9888ec82b0eab5b02c2c596573616e2d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343537302c2c66616c73650a6d6f69733a34343832352ced839cec9588eab5b02c2c546165616e2d67756e2c6d756e69636970616c6974792c6d6f69733a34342c313939352d30312d30312c2c6b6f737461743a33343538302c2c66616c73650a6d6f69733a34352ceca084eb9dbcebb681eb8f842ceca084ebb6812c4a656f6c6c6162756b2d646f2c70726f76696e63652c2c313939352d30312d30312c323032342d30312d31372c6b6f737461743a33352c6d6f69733a35322c66616c73650a6d6f69733a34362ceca084eb9dbceb82a8eb8f842ceca084eb82a82c4a656f6c6c616e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33362c2c66616c73650a6d6f69733a34372ceab2bdec8381ebb681eb8f842ceab2bdebb6812c4779656f6e6773616e6762756b2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33372c2c66616c73650a6d6f69733a34373732302ceab5b0ec9c84eab5b028eab2bdec8381ebb681eb8f84292c2c47756e77692d67756e2c6d756e69636970616c6974792c6d6f69733a34372c313939352d30312d30312c323032332d30362d33302c6b6f737461743a33373531302c6d6f69733a32373732302c66616c73650a6d6f69733a34382ceab2bdec8381eb82a8eb8f842ceab2bdeb82a82c4779656f6e6773616e676e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6b6f737461743a33382c2c66616c73650a6d6f69733a34392ceca09ceca3bceb8f842ceca09ceca3bc2c4a656a752d646f2c70726f76696e63652c2c313939352d30312d30312c323030362d30362d33302c6b6f737461743a33392c6d6f69733a35302c66616c73650a6d6f69733a35302ceca09ceca3bced8ab9ebb384ec9e90ecb998eb8f842ceca09ceca3bc2c4a656a752c70726f76696e63652c2c323030362d30372d30312c2c6b6f737461743a33392c2c66616c73650a6d6f69733a35312ceab095ec9b90ed8ab9ebb384ec9e90ecb998eb8f842ceab095ec9b902c47616e67776f6e2053746174652c70726f76696e63652c2c323032332d30362d31312c2c6b6f737461743a33322c2c66616c73650a6d6f69733a35322ceca084ebb681ed8ab9ebb384ec9e90ecb998eb8f842ceca084ebb6812c4a656f6e62756b2053746174652c70726f76696e63652c2c323032342d30312d31382c2c6b6f737461743a33352c2c66616c73650a6b6f737461743a31312cec849cec9ab8ed8ab9ebb384ec8b9c2028ed86b5eab384ecb2ad292cec849cec9ab82c53656f756c2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a31312c2c747275650a6b6f737461743a31313137302ceab5aceba19ceab5ac2028ed86b5eab384ecb2ad292c2c4775726f2d67752c6d756e69636970616c6974792c6b6f737461743a31312c313939352d30312d30312c2c6d6f69733a31313533302c2c747275650a6b6f737461743a31313138302ceab888ecb29ceab5ac2028ed86b5eab384ecb2ad292c2c4765756d6368656f6e2d67752c6d756e69636970616c6974792c6b6f737461743a31312c313939352d30312d30312c2c6d6f69733a31313534352c2c747275650a6b6f737461743a32312cebb680ec82b0eab491ec97adec8b9c2028ed86b5eab384ecb2ad292cebb680ec82b02c427573616e2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a32362c2c66616c73650a6b6f737461743a32322ceb8c80eab5aceab491ec97adec8b9c2028ed86b5eab384ecb2ad292ceb8c80eab5ac2c44616567752c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a32372c2c66616c73650a6b6f737461743a32323532302ceab5b0ec9c84eab5b02028ed86b5eab384ecb2ad292c2c47756e77692d67756e2c6d756e69636970616c6974792c6b6f737461743a32322c323032332d30372d30312c2c6d6f69733a32373732302c2c66616c73650a6b6f737461743a32332cec9db8ecb29ceab491ec97adec8b9c2028ed86b5eab384ecb2ad292cec9db8ecb29c2c496e6368656f6e2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a32382c2c747275650a6b6f737461743a32342ceab491eca3bceab491ec97adec8b9c2028ed86b5eab384ecb2ad292ceab491eca3bc2c4777616e676a752c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a32392c2c66616c73650a6b6f737461743a32352ceb8c80eca084eab491ec97adec8b9c2028ed86b5eab384ecb2ad292ceb8c80eca0842c4461656a656f6e2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a33302c2c66616c73650a6b6f737461743a32353031302ceb8f99eab5ac2028ed86b5eab384ecb2ad292c2c446f6e672d67752c6d756e69636970616c6974792c6b6f737461743a32352c313939352d30312d30312c2c6d6f69733a33303131302c2c66616c73650a6b6f737461743a32353032302ceca491eab5ac2028ed86b5eab384ecb2ad292c2c4a756e672d67752c6d756e69636970616c6974792c6b6f737461743a32352c313939352d30312d30312c2c6d6f69733a33303134302c2c66616c73650a6b6f737461743a32353033302cec849ceab5ac2028ed86b5eab384ecb2ad292c2c53656f2d67752c6d756e69636970616c6974792c6b6f737461743a32352c313939352d30312d30312c2c6d6f69733a33303137302c2c66616c73650a6b6f737461743a32353034302cec9ca0ec84b1eab5ac2028ed86b5eab384ecb2ad292c2c597573656f6e672d67752c6d756e69636970616c6974792c6b6f737461743a32352c313939352d30312d30312c2c6d6f69733a33303230302c2c66616c73650a6b6f737461743a32353035302ceb8c80eb8d95eab5ac2028ed86b5eab384ecb2ad292c2c44616564656f6b2d67752c6d756e69636970616c6974792c6b6f737461743a32352c313939352d30312d30312c2c6d6f69733a33303233302c2c66616c73650a6b6f737461743a32362cec9ab8ec82b0eab491ec97adec8b9c2028ed86b5eab384ecb2ad292cec9ab8ec82b02c556c73616e2c70726f76696e63652c2c313939372d30372d31352c2c6d6f69733a33312c2c66616c73650a6b6f737461743a32392cec84b8eca285ed8ab9ebb384ec9e90ecb998ec8b9c2028ed86b5eab384ecb2ad292cec84b8eca2852c53656a6f6e672c70726f76696e63652c2c323031322d30372d30312c2c6d6f69733a33362c2c66616c73650a6b6f737461743a32393031302cec84b8eca285ec8b9c2028ed86b5eab384ecb2ad292c2c53656a6f6e672d73692c6d756e69636970616c6974792c6b6f737461743a32392c323031322d30372d30312c2c6d6f69733a33363131302c2c66616c73650a6b6f737461743a33312ceab2bdeab8b0eb8f842028ed86b5eab384ecb2ad292ceab2bdeab8b02c4779656f6e6767692d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34312c2c747275650a6b6f737461743a33313032302cec84b1eb82a8ec8b9c2028ed86b5eab384ecb2ad292c2c53656f6e676e616d2d73692c6d756e69636970616c6974792c6b6f737461743a33312c313939352d30312d30312c2c6d6f69733a34313133302c2c747275650a6b6f737461743a33313032332cec84b1eb82a8ec8b9c20ebb684eb8bb9eab5ac2028ed86b5eab384ecb2ad292cebb684eb8bb9eab5ac2c53656f6e676e616d2d73692042756e64616e672d67752c6d756e69636970616c6974792c6b6f737461743a33313032302c313939352d30312d30312c2c6d6f69733a34313133352c2c747275650a6b6f737461743a33322ceab095ec9b90ed8ab9ebb384ec9e90ecb998eb8f842028ed86b5eab384ecb2ad292ceab095ec9b902c47616e67776f6e2053746174652c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a35312c2c66616c73650a6b6f737461743a33332cecb6a9ecb2adebb681eb8f842028ed86b5eab384ecb2ad292cecb6a9ebb6812c4368756e676368656f6e6762756b2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34332c2c66616c73650a6b6f737461743a33333032302cecb6a9eca3bcec8b9c2028ed86b5eab384ecb2ad292c2c4368756e676a752d73692c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c2c6d6f69733a34333133302c2c66616c73650a6b6f737461743a33333033302ceca09cecb29cec8b9c2028ed86b5eab384ecb2ad292c2c4a656368656f6e2d73692c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c2c6d6f69733a34333135302c2c66616c73650a6b6f737461743a33333034302cecb2adeca3bcec8b9c2028ed86b5eab384ecb2ad292c2c4368656f6e676a752d73692c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c2c6d6f69733a34333131302c2c66616c73650a6b6f737461743a33333034312cecb2adeca3bcec8b9c20ec8381eb8bb9eab5ac2028ed86b5eab384ecb2ad292cec8381eb8bb9eab5ac2c4368656f6e676a752d73692053616e6764616e672d67752c6d756e69636970616c6974792c6b6f737461743a33333034302c313939352d30312d30312c2c6d6f69733a34333131312c2c66616c73650a6b6f737461743a33333034322cecb2adeca3bcec8b9c20ec849cec9b90eab5ac2028ed86b5eab384ecb2ad292cec849cec9b90eab5ac2c4368656f6e676a752d73692053656f776f6e2d67752c6d756e69636970616c6974792c6b6f737461743a33333034302c323031342d30372d30312c2c6d6f69733a34333131322c2c66616c73650a6b6f737461743a33333034332cecb2adeca3bcec8b9c20ed9da5eb8d95eab5ac2028ed86b5eab384ecb2ad292ced9da5eb8d95eab5ac2c4368656f6e676a752d7369204865756e6764656f6b2d67752c6d756e69636970616c6974792c6b6f737461743a33333034302c313939352d30312d30312c2c6d6f69733a34333131332c2c66616c73650a6b6f737461743a33333034342cecb2adeca3bcec8b9c20ecb2adec9b90eab5ac2028ed86b5eab384ecb2ad292cecb2adec9b90eab5ac2c4368656f6e676a752d7369204368656f6e67776f6e2d67752c6d756e69636970616c6974792c6b6f737461743a33333034302c323031342d30372d30312c2c6d6f69733a34333131342c2c66616c73650a6b6f737461743a33333332302c22ebb3b4ec9d80eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c426f65756e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333732302c6b6f737461743a33333532302c66616c73650a6b6f737461743a33333333302c22ec98a5ecb29ceab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c4f6b6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333733302c6b6f737461743a33333533302c66616c73650a6b6f737461743a33333334302c22ec9881eb8f99eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c59656f6e67646f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333734302c6b6f737461743a33333534302c66616c73650a6b6f737461743a33333335302c22eca784ecb29ceab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c4a696e6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333735302c6b6f737461743a33333535302c66616c73650a6b6f737461743a33333336302c22eab4b4ec82b0eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c476f6573616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333736302c6b6f737461743a33333536302c66616c73650a6b6f737461743a33333337302c22ec9d8cec84b1eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c45756d73656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333737302c6b6f737461743a33333537302c66616c73650a6b6f737461743a33333338302c22eb8ba8ec9691eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c44616e79616e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c313939352d30312d30312c323032312d31322d33312c6d6f69733a34333830302c6b6f737461743a33333538302c66616c73650a6b6f737461743a33333339302c22eca69ded8f89eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c4a65756e677079656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323030332d30382d33302c323032312d31322d33312c6d6f69733a34333734352c6b6f737461743a33333539302c66616c73650a6b6f737461743a33333532302cebb3b4ec9d80eab5b02028ed86b5eab384ecb2ad292c2c426f65756e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333732302c2c66616c73650a6b6f737461743a33333533302cec98a5ecb29ceab5b02028ed86b5eab384ecb2ad292c2c4f6b6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333733302c2c66616c73650a6b6f737461743a33333534302cec9881eb8f99eab5b02028ed86b5eab384ecb2ad292c2c59656f6e67646f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333734302c2c66616c73650a6b6f737461743a33333535302ceca784ecb29ceab5b02028ed86b5eab384ecb2ad292c2c4a696e6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333735302c2c66616c73650a6b6f737461743a33333536302ceab4b4ec82b0eab5b02028ed86b5eab384ecb2ad292c2c476f6573616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333736302c2c66616c73650a6b6f737461743a33333537302cec9d8cec84b1eab5b02028ed86b5eab384ecb2ad292c2c45756d73656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333737302c2c66616c73650a6b6f737461743a33333538302ceb8ba8ec9691eab5b02028ed86b5eab384ecb2ad292c2c44616e79616e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333830302c2c66616c73650a6b6f737461743a33333539302ceca69ded8f89eab5b02028ed86b5eab384ecb2ad292c2c4a65756e677079656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33332c323032322d30312d30312c2c6d6f69733a34333734352c2c66616c73650a6b6f737461743a33342cecb6a9ecb2adeb82a8eb8f842028ed86b5eab384ecb2ad292cecb6a9eb82a82c4368756e676368656f6e676e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34342c2c66616c73650a6b6f737461743a33343031302cecb29cec9588ec8b9c2028ed86b5eab384ecb2ad292c2c4368656f6e616e2d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343133302c2c66616c73650a6b6f737461743a33343031312cecb29cec9588ec8b9c20eb8f99eb82a8eab5ac2028ed86b5eab384ecb2ad292ceb8f99eb82a8eab5ac2c4368656f6e616e2d736920446f6e676e616d2d67752c6d756e69636970616c6974792c6b6f737461743a33343031302c323030382d30362d32332c2c6d6f69733a34343133312c2c66616c73650a6b6f737461743a33343031322cecb29cec9588ec8b9c20ec849cebb681eab5ac2028ed86b5eab384ecb2ad292cec849cebb681eab5ac2c4368656f6e616e2d73692053656f62756b2d67752c6d756e69636970616c6974792c6b6f737461743a33343031302c323030382d30362d32332c2c6d6f69733a34343133332c2c66616c73650a6b6f737461743a33343032302ceab3b5eca3bcec8b9c2028ed86b5eab384ecb2ad292c2c476f6e676a752d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343135302c2c66616c73650a6b6f737461743a33343033302cebb3b4eba0b9ec8b9c2028ed86b5eab384ecb2ad292c2c426f7279656f6e672d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343138302c2c66616c73650a6b6f737461743a33343034302cec9584ec82b0ec8b9c2028ed86b5eab384ecb2ad292c2c4173616e2d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343230302c2c66616c73650a6b6f737461743a33343035302cec849cec82b0ec8b9c2028ed86b5eab384ecb2ad292c2c53656f73616e2d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343231302c2c66616c73650a6b6f737461743a33343036302ceb85bcec82b0ec8b9c2028ed86b5eab384ecb2ad292c2c4e6f6e73616e2d73692c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c2c6d6f69733a34343233302c2c66616c73650a6b6f737461743a33343037302ceab384eba3a1ec8b9c2028ed86b5eab384ecb2ad292c2c47796572796f6e672d73692c6d756e69636970616c6974792c6b6f737461743a33342c323030332d30392d31392c2c6d6f69733a34343235302c2c66616c73650a6b6f737461743a33343038302ceb8bb9eca784ec8b9c2028ed86b5eab384ecb2ad292c2c44616e676a696e2d73692c6d756e69636970616c6974792c6b6f737461743a33342c323031322d30312d30312c2c6d6f69733a34343237302c2c66616c73650a6b6f737461743a33343331302c22eab888ec82b0eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c4765756d73616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343731302c6b6f737461743a33343531302c66616c73650a6b6f737461743a33343333302c22ebb680ec97aceab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c427579656f2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343736302c6b6f737461743a33343533302c66616c73650a6b6f737461743a33343334302c22ec849cecb29ceab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c53656f6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343737302c6b6f737461743a33343534302c66616c73650a6b6f737461743a33343335302c22ecb2adec9691eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c4368656f6e6779616e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343739302c6b6f737461743a33343535302c66616c73650a6b6f737461743a33343336302c22ed998dec84b1eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c486f6e6773656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343830302c6b6f737461743a33343536302c66616c73650a6b6f737461743a33343337302c22ec9888ec82b0eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c596573616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343831302c6b6f737461743a33343537302c66616c73650a6b6f737461743a33343338302c22ed839cec9588eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c546165616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c313939352d30312d30312c323032312d31322d33312c6d6f69733a34343832352c6b6f737461743a33343538302c66616c73650a6b6f737461743a33343531302ceab888ec82b0eab5b02028ed86b5eab384ecb2ad292c2c4765756d73616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343731302c2c66616c73650a6b6f737461743a33343533302cebb680ec97aceab5b02028ed86b5eab384ecb2ad292c2c427579656f2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343736302c2c66616c73650a6b6f737461743a33343534302cec849cecb29ceab5b02028ed86b5eab384ecb2ad292c2c53656f6368656f6e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343737302c2c66616c73650a6b6f737461743a33343535302cecb2adec9691eab5b02028ed86b5eab384ecb2ad292c2c4368656f6e6779616e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343739302c2c66616c73650a6b6f737461743a33343536302ced998dec84b1eab5b02028ed86b5eab384ecb2ad292c2c486f6e6773656f6e672d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343830302c2c66616c73650a6b6f737461743a33343537302cec9888ec82b0eab5b02028ed86b5eab384ecb2ad292c2c596573616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343831302c2c66616c73650a6b6f737461743a33343538302ced839cec9588eab5b02028ed86b5eab384ecb2ad292c2c546165616e2d67756e2c6d756e69636970616c6974792c6b6f737461743a33342c323032322d30312d30312c2c6d6f69733a34343832352c2c66616c73650a6b6f737461743a33352ceca084ebb681ed8ab9ebb384ec9e90ecb998eb8f842028ed86b5eab384ecb2ad292ceca084ebb6812c4a656f6e62756b2053746174652c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a35322c2c66616c73650a6b6f737461743a33362ceca084eb9dbceb82a8eb8f842028ed86b5eab384ecb2ad292ceca084eb82a82c4a656f6c6c616e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34362c2c66616c73650a6b6f737461743a33372ceab2bdec8381ebb681eb8f842028ed86b5eab384ecb2ad292ceab2bdebb6812c4779656f6e6773616e6762756b2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34372c2c66616c73650a6b6f737461743a33373331302c22eab5b0ec9c84eab5b02028ed86b5eab384ecb2ad2c2032303231eb8584eab98ceca78029222c2c47756e77692d67756e2c6d756e69636970616c6974792c6b6f737461743a33372c313939352d30312d30312c323032312d31322d33312c6d6f69733a34373732302c6b6f737461743a33373531302c66616c73650a6b6f737461743a33373531302c22eab5b0ec9c84eab5b02028ed86b5eab384ecb2ad2c2032303233eb8584eab98ceca78029222c2c47756e77692d67756e2c6d756e69636970616c6974792c6b6f737461743a33372c323032322d30312d30312c323032332d30362d33302c6d6f69733a34373732302c6b6f737461743a32323532302c66616c73650a6b6f737461743a33382ceab2bdec8381eb82a8eb8f842028ed86b5eab384ecb2ad292ceab2bdeb82a82c4779656f6e6773616e676e616d2d646f2c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a34382c2c66616c73650a6b6f737461743a33392ceca09ceca3bced8ab9ebb384ec9e90ecb998eb8f842028ed86b5eab384ecb2ad292ceca09ceca3bc2c4a656a752c70726f76696e63652c2c313939352d30312d30312c2c6d6f69733a35302c2c66616c73650a');
INSERT INTO file_content VALUES('8ed022d13ac9d7c8f6d3b3de5a26b66137b1af22c9eade8800008b37fcd41a3d',X'636f64652c6e616d652c6e616d655f656e2c64657074682c706172656e742c73656374696f6e0a31303a412c22eb868dec97852c20ec9e84ec978520ebb08f20ec96b4ec9785222c224167726963756c747572652c20666f72657374727920616e642066697368696e67222c73656374696f6e2c2c410a31303a422ceab491ec97852c4d696e696e6720616e6420717561727279696e672c73656374696f6e2c2c420a31303a432ceca09ceca1b0ec97852c4d616e75666163747572696e672c73656374696f6e2c2c430a31303a442c22eca084eab8b02c20eab080ec8aa42c20eca69deab8b020ebb08f20eab3b5eab8b020eca1b0eca08820eab3b5eab889ec9785222c22456c6563747269636974792c206761732c20737465616d20616e642061697220636f6e646974696f6e696e6720737570706c79222c73656374696f6e2c2c440a31303a452c22ec8898eb8f842c20ed9598ec889820ebb08f20ed8f90eab8b0ebacbc20ecb298eba6ac2c20ec9b90eba38c20ec9eacec839dec9785222c22576174657220737570706c793b207365776167652c207761737465206d616e6167656d656e742c206d6174657269616c73207265636f76657279222c73656374696f6e2c2c450a31303a462ceab1b4ec84a4ec97852c436f6e737472756374696f6e2c73656374696f6e2c2c460a31303a472ceb8f84eba7a420ebb08f20ec868ceba7a4ec97852c57686f6c6573616c6520616e642072657461696c2074726164652c73656374696f6e2c2c470a31303a482cec9ab4ec889820ebb08f20ecb0bdeab3a0ec97852c5472616e73706f72746174696f6e20616e642073746f726167652c73656374696f6e2c2c480a31303a492cec8899ebb09520ebb08f20ec9d8cec8b9deca090ec97852c4163636f6d6d6f646174696f6e20616e6420666f6f64207365727669636520616374697669746965732c73656374696f6e2c2c490a31303a4a2ceca095ebb3b4ed86b5ec8ba0ec97852c496e666f726d6174696f6e20616e6420636f6d6d756e69636174696f6e2c73656374696f6e2c2c4a0a31303a4b2ceab888ec9cb520ebb08f20ebb3b4ed9798ec97852c46696e616e6369616c20616e6420696e737572616e636520616374697669746965732c73656374696f6e2c2c4b0a31303a4c2cebb680eb8f99ec82b0ec97852c5265616c2065737461746520616374697669746965732c73656374696f6e2c2c4c0a31303a4d2c22eca084ebacb82c20eab3bced959920ebb08f20eab8b0ec88a020ec849cebb984ec8aa4ec9785222c2250726f66657373696f6e616c2c20736369656e746966696320616e6420746563686e6963616c2061637469766974696573222c73656374696f6e2c2c4d0a31303a4e2c22ec82acec9785ec8b9cec84a420eab480eba6ac2c20ec82acec978520eca780ec9b9020ebb08f20ec9e84eb8c8020ec849cebb984ec8aa4ec9785222c427573696e65737320666163696c6974696573206d616e6167656d656e7420616e6420627573696e65737320737570706f72742073657276696365733b2072656e74616c20616e64206c656173696e6720616374697669746965732c73656374696f6e2c2c4e0a31303a4f2c22eab3b5eab3b520ed9689eca0952c20eab5adebb0a920ebb08f20ec82aced9a8cebb3b4ec9ea520ed9689eca095222c5075626c69632061646d696e697374726174696f6e20616e6420646566656e63653b20636f6d70756c736f727920736f6369616c2073656375726974792c73656374696f6e2c2c4f0a31303a502ceab590ec9ca120ec849cebb984ec8aa4ec97852c456475636174696f6e2c73656374696f6e2c2c500a31303a512cebb3b4eab1b4ec978520ebb08f20ec82aced9a8cebb3b5eca78020ec849cebb984ec8aa4ec97852c48756d616e206865616c746820616e6420736f6369616c20776f726b20616374697669746965732c73656374696f6e2c2c510a31303a522c22ec9888ec88a02c20ec8aa4ed8facecb8a020ebb08f20ec97aceab080eab480eba0a820ec849cebb984ec8aa4ec9785222c22417274732c2073706f72747320616e642072656372656174696f6e2072656c61746564207365727669636573222c73656374696f6e2c2c520a31303a532c22ed9891ed9a8c20ebb08f20eb8ba8ecb2b42c20ec8898eba6ac20ebb08f20eab8b0ed838020eab09cec9db820ec849cebb984ec8aa4ec9785222c224d656d62657273686970206f7267616e697a6174696f6e732c2072657061697220616e64206f7468657220706572736f6e616c207365727669636573222c73656374696f6e2c2c530a31303a542ceab080eab5ac20eb82b420eab3a0ec9aa9ed999ceb8f9920ebb08f20eb8baceba6ac20ebb684eba598eb9098eca78020ec958aec9d8020ec9e90eab08020ec868cebb98420ec839dec82b0ed999ceb8f992c41637469766974696573206f6620686f757365686f6c647320617320656d706c6f796572733b20756e646966666572656e74696174656420676f6f64732d20616e642073657276696365732d70726f647563696e672061637469766974696573206f6620686f757365686f6c647320666f72206f776e207573652c73656374696f6e2c2c540a31303a552ceab5adeca09c20ebb08f20ec99b8eab5adeab8b0eab4802c41637469766974696573206f662065787472617465727269746f7269616c206f7267616e697a6174696f6e7320616e6420626f646965732c73656374696f6e2c2c550a31303a30312ceb868dec97852c2c6469766973696f6e2c31303a412c410a31303a30322cec9e84ec97852c2c6469766973696f6e2c31303a412c410a31303a30332cec96b4ec97852c2c6469766973696f6e2c31303a412c410a31303a30352c22ec849ded83842c20ec9b90ec9ca020ebb08f20ecb29cec97b0eab080ec8aa420eab491ec9785222c2c6469766973696f6e2c31303a422c420a31303a30362ceab888ec868d20eab491ec97852c2c6469766973696f6e2c31303a422c420a31303a30372cebb984eab888ec868deab491ebacbc20eab491ec97853b20ec97b0eba38cec9aa920eca09cec99b82c2c6469766973696f6e2c31303a422c420a31303a30382ceab491ec978520eca780ec9b9020ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a422c420a31303a31302cec8b9deba38ced928820eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a31312cec9d8ceba38c20eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a31322ceb8bb4ebb0b020eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a31332cec84acec9ca0eca09ced928820eca09ceca1b0ec97853b20ec9d98ebb3b520eca09cec99b82c2c6469766973696f6e2c31303a432c430a31303a31342c22ec9d98ebb3b52c20ec9d98ebb3b520ec95a1ec84b8ec849ceba6ac20ebb08f20ebaaa8ed94bceca09ced928820eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a31352c22eab080eca3bd2c20eab080ebb0a920ebb08f20ec8ba0ebb09c20eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a31362cebaaa9ec9eac20ebb08f20eb8298ebacb4eca09ced928820eca09ceca1b0ec97853b20eab080eab5ac20eca09cec99b82c2c6469766973696f6e2c31303a432c430a31303a31372c22ed8e84ed94842c20eca285ec9db420ebb08f20eca285ec9db4eca09ced928820eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a31382cec9db8ec878420ebb08f20eab8b0eba19deba7a4ecb2b420ebb3b5eca09cec97852c2c6469766973696f6e2c31303a432c430a31303a31392c22ecbd94ed81acec8aa42c20ec97b0ed838420ebb08f20ec849dec9ca0eca095eca09ced928820eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a32302ced9994ed959920ebacbceca78820ebb08f20ed9994ed9599eca09ced928820eca09ceca1b0ec97853b20ec9d98ec95bded928820eca09cec99b82c2c6469766973696f6e2c31303a432c430a31303a32312cec9d98eba38cec9aa920ebacbceca78820ebb08f20ec9d98ec95bded928820eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a32322ceab3a0ebacb420ebb08f20ed948ceb9dbcec8aa4ed8bb1eca09ced928820eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a32332cebb984eab888ec868d20eab491ebacbceca09ced928820eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a32342c31ecb0a820eab888ec868d20eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a32352ceab888ec868d20eab080eab3b5eca09ced928820eca09ceca1b0ec97853b20eab8b0eab38420ebb08f20eab080eab5ac20eca09cec99b82c2c6469766973696f6e2c31303a432c430a31303a32362c22eca084ec9e9020ebb680ed92882c20ecbbb4ed93a8ed84b02c20ec9881ec83812c20ec9d8ced96a520ebb08f20ed86b5ec8ba0ec9ea5ebb98420eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a32372c22ec9d98eba38c2c20eca095ebb0802c20eab491ed959920eab8b0eab8b020ebb08f20ec8b9ceab38420eca09ceca1b0ec9785222c2c6469766973696f6e2c31303a432c430a31303a32382ceca084eab8b0ec9ea5ebb98420eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a32392ceab8b0ed838020eab8b0eab38420ebb08f20ec9ea5ebb98420eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a33302cec9e90eb8f99ecb0a820ebb08f20ed8ab8eba088ec9dbceb9fac20eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a33312ceab8b0ed838020ec9ab4ec86a1ec9ea5ebb98420eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a33322ceab080eab5ac20eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a33332ceab8b0ed838020eca09ced928820eca09ceca1b0ec97852c2c6469766973696f6e2c31303a432c430a31303a33342cec82b0ec9785ec9aa920eab8b0eab38420ebb08f20ec9ea5ebb98420ec8898eba6acec97852c2c6469766973696f6e2c31303a432c430a31303a33352c22eca084eab8b02c20eab080ec8aa42c20eca69deab8b020ebb08f20eab3b5eab8b020eca1b0eca08820eab3b5eab889ec9785222c2c6469766973696f6e2c31303a442c440a31303a33362cec8898eb8f84ec97852c2c6469766973696f6e2c31303a452c450a31303a33372c22ed9598ec88982c20ed8f90ec889820ebb08f20ebb684eb87a820ecb298eba6acec9785222c2c6469766973696f6e2c31303a452c450a31303a33382c22ed8f90eab8b0ebacbc20ec8898eca7912c20ec9ab4ebb0982c20ecb298eba6ac20ebb08f20ec9b90eba38c20ec9eacec839dec9785222c2c6469766973696f6e2c31303a452c450a31303a33392ced9998eab2bd20eca095ed999420ebb08f20ebb3b5ec9b90ec97852c2c6469766973696f6e2c31303a452c450a31303a34312ceca285ed95a920eab1b4ec84a4ec97852c2c6469766973696f6e2c31303a462c460a31303a34322ceca084ebacb8eca781ebb38420eab3b5ec82acec97852c2c6469766973696f6e2c31303a462c460a31303a34352cec9e90eb8f99ecb0a820ebb08f20ebb680ed928820ed8c90eba7a4ec97852c2c6469766973696f6e2c31303a472c470a31303a34362ceb8f84eba7a420ebb08f20ec8381ed928820eca491eab09cec97852c2c6469766973696f6e2c31303a472c470a31303a34372cec868ceba7a4ec97853b20ec9e90eb8f99ecb0a820eca09cec99b82c2c6469766973696f6e2c31303a472c470a31303a34392cec9ca1ec838120ec9ab4ec86a120ebb08f20ed8c8cec9db4ed9484eb9dbcec9db820ec9ab4ec86a1ec97852c2c6469766973696f6e2c31303a482c480a31303a35302cec8898ec838120ec9ab4ec86a1ec97852c2c6469766973696f6e2c31303a482c480a31303a35312ced95adeab3b520ec9ab4ec86a1ec97852c2c6469766973696f6e2c31303a482c480a31303a35322cecb0bdeab3a020ebb08f20ec9ab4ec86a1eab480eba0a820ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a482c480a31303a35352cec8899ebb095ec97852c2c6469766973696f6e2c31303a492c490a31303a35362cec9d8cec8b9deca09020ebb08f20eca3bceca090ec97852c2c6469766973696f6e2c31303a492c490a31303a35382cecb69ced8c90ec97852c2c6469766973696f6e2c31303a4a2c4a0a31303a35392cec9881ec8381e3868dec98a4eb9494ec98a420eab8b0eba19debacbc20eca09cec9e9120ebb08f20ebb0b0eab889ec97852c2c6469766973696f6e2c31303a4a2c4a0a31303a36302cebb0a9ec86a1ec97852c2c6469766973696f6e2c31303a4a2c4a0a31303a36312cec9ab0ed8eb820ebb08f20ed86b5ec8ba0ec97852c2c6469766973696f6e2c31303a4a2c4a0a31303a36322c22ecbbb4ed93a8ed84b020ed9484eba19ceab7b8eb9e98ebb08d2c20ec8b9cec8aa4ed859c20ed86b5ed95a920ebb08f20eab480eba6acec9785222c2c6469766973696f6e2c31303a4a2c4a0a31303a36332ceca095ebb3b4ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a4a2c4a0a31303a36342ceab888ec9cb5ec97852c2c6469766973696f6e2c31303a4b2c4b0a31303a36352cebb3b4ed979820ebb08f20ec97b0eab888ec97852c2c6469766973696f6e2c31303a4b2c4b0a31303a36362ceab888ec9cb520ebb08f20ebb3b4ed9798eab480eba0a820ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a4b2c4b0a31303a36382cebb680eb8f99ec82b0ec97852c2c6469766973696f6e2c31303a4c2c4c0a31303a37302cec97b0eab5aceab09cebb09cec97852c2c6469766973696f6e2c31303a4d2c4d0a31303a37312ceca084ebacb820ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a4d2c4d0a31303a37322c22eab1b4ecb69520eab8b0ec88a02c20ec9794eca780eb8b88ec96b4eba78120ebb08f20eab8b0ed838020eab3bced9599eab8b0ec88a020ec849cebb984ec8aa4ec9785222c2c6469766973696f6e2c31303a4d2c4d0a31303a37332c22eab8b0ed838020eca084ebacb82c20eab3bced959920ebb08f20eab8b0ec88a020ec849cebb984ec8aa4ec9785222c2c6469766973696f6e2c31303a4d2c4d0a31303a37342cec82acec9785ec8b9cec84a420eab480eba6ac20ebb08f20eca1b0eab2bd20ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a4e2c4e0a31303a37352cec82acec978520eca780ec9b9020ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a4e2c4e0a31303a37362cec9e84eb8c80ec97853b20ebb680eb8f99ec82b020eca09cec99b82c2c6469766973696f6e2c31303a4e2c4e0a31303a38342c22eab3b5eab3b520ed9689eca0952c20eab5adebb0a920ebb08f20ec82aced9a8cebb3b4ec9ea520ed9689eca095222c2c6469766973696f6e2c31303a4f2c4f0a31303a38352ceab590ec9ca120ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a502c500a31303a38362cebb3b4eab1b4ec97852c2c6469766973696f6e2c31303a512c510a31303a38372cec82aced9a8cebb3b5eca78020ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a512c510a31303a39302c22ecb0bdec9e912c20ec9888ec88a020ebb08f20ec97aceab080eab480eba0a820ec849cebb984ec8aa4ec9785222c2c6469766973696f6e2c31303a522c520a31303a39312cec8aa4ed8facecb8a020ebb08f20ec98a4eb9dbdeab480eba0a820ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a522c520a31303a39342ced9891ed9a8c20ebb08f20eb8ba8ecb2b42c2c6469766973696f6e2c31303a532c530a31303a39352ceab09cec9db820ebb08f20ec868cebb984ec9aa9ed928820ec8898eba6acec97852c2c6469766973696f6e2c31303a532c530a31303a39362ceab8b0ed838020eab09cec9db820ec849cebb984ec8aa4ec97852c2c6469766973696f6e2c31303a532c530a31303a39372ceab080eab5ac20eb82b420eab3a0ec9aa9ed999ceb8f992c2c6469766973696f6e2c31303a542c540a31303a39382ceb8baceba6ac20ebb684eba598eb9098eca78020ec958aec9d8020ec9e90eab08020ec868cebb984eba5bc20ec9c84ed959c20eab080eab5acec9d9820ec9eaced999420ebb08f20ec849cebb984ec8aa420ec839dec82b0ed999ceb8f992c2c6469766973696f6e2c31303a542c540a31303a39392ceab5adeca09c20ebb08f20ec99b8eab5adeab8b0eab4802c2c6469766973696f6e2c31303a552c550a31303a3130372ceab8b0ed838020ec8b9ded928820eca09ceca1b0ec97852c2c67726f75702c31303a31302c430a31303a3230322ced95a9ec84b1eab3a0ebacb420ebb08f20ed948ceb9dbcec8aa4ed8bb120ebacbceca78820eca09ceca1b0ec97852c2c67726f75702c31303a32302c430a31303a3230342ceab8b0ed838020ed9994ed9599eca09ced928820eca09ceca1b0ec97852c2c67726f75702c31303a32302c430a31303a3231312ceab8b0ecb48820ec9d98ec95bd20ebacbceca78820ebb08f20ec839debacbced9599eca08120eca09ceca09c20eca09ceca1b0ec97852c2c67726f75702c31303a32312c430a31303a3231322cec9d98ec95bded928820eca09ceca1b0ec97852c2c67726f75702c31303a32312c430a31303a3231332cec9d98eba38cec9aa9ed928820ebb08f20eab8b0ed838020ec9d98ec95bd20eab480eba0a8eca09ced928820eca09ceca1b0ec97852c2c67726f75702c31303a32312c430a31303a3232322ced948ceb9dbcec8aa4ed8bb120eca09ced928820eca09ceca1b0ec97852c2c67726f75702c31303a32322c430a31303a3234332ceab888ec868d20eca3bceca1b0ec97852c2c67726f75702c31303a32342c430a31303a3235392ceab8b0ed838020eab888ec868d20eab080eab3b5eca09ced928820eca09ceca1b0ec97852c2c67726f75702c31303a32352c430a31303a3236312cebb098eb8f84ecb2b420eca09ceca1b0ec97852c2c67726f75702c31303a32362c430a31303a3236322ceca084ec9e9020ebb680ed928820eca09ceca1b0ec97852c2c67726f75702c31303a32362c430a31303a3236342ced86b5ec8ba020ebb08f20ebb0a9ec86a1ec9ea5ebb98420eca09ceca1b0ec97852c2c67726f75702c31303a32362c430a31303a3236352cec9881ec838120ebb08f20ec9d8ced96a520eab8b0eab8b020eca09ceca1b0ec97852c2c67726f75702c31303a32362c430a31303a3237312cec9d98eba38cec9aa920eab8b0eab8b020eca09ceca1b0ec97852c2c67726f75702c31303a32372c430a31303a3237322c22ecb8a1eca0952c20ec8b9ced97982c20ed95aded95b42c20eca09cec96b420ebb08f20eab8b0ed838020eca095ebb08020eab8b0eab8b020eca09ceca1b0ec97853b20eab491ed959920eab8b0eab8b020eca09cec99b8222c2c67726f75702c31303a32372c430a31303a3237332cec82aceca784ec9ea5ebb98420ebb08f20eab491ed959920eab8b0eab8b020eca09ceca1b0ec97852c2c67726f75702c31303a32372c430a31303a3238312c22eca084eb8f99eab8b02c20ebb09ceca084eab8b020ebb08f20eca084eab8b020ebb380ed9998e3868deab3b5eab889e3868deca09cec96b420ec9ea5ecb99820eca09ceca1b0ec9785222c2c67726f75702c31303a32382c430a31303a3238322cec9dbcecb0a8eca084eca78020ebb08f20ecb695eca084eca78020eca09ceca1b0ec97852c2c67726f75702c31303a32382c430a31303a3239312cec9dbcebb09820ebaaa9eca081ec9aa920eab8b0eab38420eca09ceca1b0ec97852c2c67726f75702c31303a32392c430a31303a3239322ced8ab9ec889820ebaaa9eca081ec9aa920eab8b0eab38420eca09ceca1b0ec97852c2c67726f75702c31303a32392c430a31303a3330332cec9e90eb8f99ecb0a820ec8ba0ed928820ebb680ed928820eca09ceca1b0ec97852c2c67726f75702c31303a33302c430a31303a3335312ceca084eab8b0ec97852c2c67726f75702c31303a33352c440a31303a3538322cec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20ebb08f20eab3b5eab889ec97852c2c67726f75702c31303a35382c4a0a31303a3539312c22ec9881ed99942c20ebb984eb9494ec98a4ebacbc2c20ebb0a9ec86a120ed9484eba19ceab7b8eb9ea820eca09cec9e9120ebb08f20ebb0b0eab889ec9785222c2c67726f75702c31303a35392c4a0a31303a3630322ced8594eba088ebb984eca08420ebb0a9ec86a1ec97852c2c67726f75702c31303a36302c4a0a31303a3631322ceca084eab8b020ed86b5ec8ba0ec97852c2c67726f75702c31303a36312c4a0a31303a3632302c22ecbbb4ed93a8ed84b020ed9484eba19ceab7b8eb9e98ebb08d2c20ec8b9cec8aa4ed859c20ed86b5ed95a920ebb08f20eab480eba6acec9785222c2c67726f75702c31303a36322c4a0a31303a3633312c22ec9e90eba38c20ecb298eba6ac2c20ed98b8ec8aa4ed8c852c20ed8faced84b820ebb08f20eab8b0ed838020ec9db8ed84b0eb84b720eca095ebb3b420eba7a4eab09c20ec849cebb984ec8aa4ec9785222c2c67726f75702c31303a36332c4a0a31303a3633392ceab8b0ed838020eca095ebb3b420ec849cebb984ec8aa4ec97852c2c67726f75702c31303a36332c4a0a31303a3730312cec9e90ec97b0eab3bced959920ebb08f20eab3b5ed959920ec97b0eab5aceab09cebb09cec97852c2c67726f75702c31303a37302c4d0a31303a3732312c22eab1b4ecb69520eab8b0ec88a02c20ec9794eca780eb8b88ec96b4eba78120ebb08f20eab480eba0a820eab8b0ec88a020ec849cebb984ec8aa4ec9785222c2c67726f75702c31303a37322c4d0a31303a3732392ceab8b0ed838020eab3bced9599eab8b0ec88a020ec849cebb984ec8aa4ec97852c2c67726f75702c31303a37322c4d0a31303a3733322ceca084ebacb820eb9494ec9e90ec9db8ec97852c2c67726f75702c31303a37332c4d0a31303a313037392ceab8b0ed838020ec8b9deba38ced928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3130372c430a31303a323032302ced95a9ec84b1eab3a0ebacb420ebb08f20ed948ceb9dbcec8aa4ed8bb120ebacbceca78820eca09ceca1b0ec97852c2c696e6475737472792c31303a3230322c430a31303a323034312c22ec9e89ed81ac2c20ed8e98ec9db8ed8ab82c20ecbd94ed8c85eca09c20ebb08f20ec9ca0ec82aceca09ced928820eca09ceca1b0ec9785222c2c696e6475737472792c31303a3230342c430a31303a323034322c22ec84b8eca09c2c20ed9994ec9ea5ed928820ebb08f20eab491ed839deca09c20eca09ceca1b0ec9785222c2c696e6475737472792c31303a3230342c430a31303a323034392ceab7b820ec99b820eab8b0ed838020ed9994ed9599eca09ced928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3230342c430a31303a323131302ceab8b0ecb48820ec9d98ec95bd20ebacbceca78820ebb08f20ec839debacbced9599eca08120eca09ceca09c20eca09ceca1b0ec97852c2c696e6475737472792c31303a3231312c430a31303a323132312cec9984eca09c20ec9d98ec95bded928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3231322c430a31303a323133302cec9d98eba38cec9aa9ed928820ebb08f20eab8b0ed838020ec9d98ec95bd20eab480eba0a8eca09ced928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3231332c430a31303a323232312c31ecb0a820ed948ceb9dbcec8aa4ed8bb1eca09ced928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3232322c430a31303a323433322cebb984ecb2a0eab888ec868d20eca3bceca1b0ec97852c2c696e6475737472792c31303a3234332c430a31303a323539312c22eab888ec868d20eb8ba8eca1b02c20ec9595ed989520ebb08f20ebb684eba79020ec95bceab888eca09ced928820eca09ceca1b0ec9785222c2c696e6475737472792c31303a3235392c430a31303a323631322c22eb8ba4ec9db4ec98a4eb939c2c20ed8ab8eb9e9ceca780ec8aa4ed84b020ebb08f20ec9ca0ec82ac20ebb098eb8f84ecb2b420ec868cec9e9020eca09ceca1b0ec9785222c2c696e6475737472792c31303a3236312c430a31303a323632322cec9db8ec8784ed9a8ceba19ceab8b0ed8c9020ebb08f20eca084ec9e90ebb680ed928820ec8ba4ec9ea5eab8b0ed8c9020eca09ceca1b0ec97852c2c696e6475737472792c31303a3236322c430a31303a323632392ceab8b0ed838020eca084ec9e9020ebb680ed928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3236322c430a31303a323634312cec9ca0ec84a020ed86b5ec8ba0ec9ea5ebb98420eca09ceca1b0ec97852c2c696e6475737472792c31303a3236342c430a31303a323634322cebb0a9ec86a120ebb08f20ebacb4ec84a020ed86b5ec8ba0ec9ea5ebb98420eca09ceca1b0ec97852c2c696e6475737472792c31303a3236342c430a31303a323635312c22ed8594eba088ebb984eca0842c20ebb984eb9494ec98a420ebb08f20eab8b0ed838020ec9881ec838120eab8b0eab8b020eca09ceca1b0ec9785222c2c696e6475737472792c31303a3236352c430a31303a323731312cebb0a9ec82acec84a020ec9ea5ecb99820ebb08f20eca084eab8b0ec8b9d20eca784eb8ba820eab8b0eab8b020eca09ceca1b0ec97852c2c696e6475737472792c31303a3237312c430a31303a323731392ceab8b0ed838020ec9d98eba38cec9aa920eab8b0eab8b020eca09ceca1b0ec97852c2c696e6475737472792c31303a3237312c430a31303a323732312c22ecb8a1eca0952c20ec8b9ced97982c20ed95aded95b42c20eca09cec96b420ebb08f20eab8b0ed838020eca095ebb08020eab8b0eab8b020eca09ceca1b0ec9785222c2c696e6475737472792c31303a3237322c430a31303a323733302cec82aceca784ec9ea5ebb98420ebb08f20eab491ed9599eab8b0eab8b020eca09ceca1b0ec97852c2c696e6475737472792c31303a3237332c430a31303a323831312c22eca084eb8f99eab8b02c20ebb09ceca084eab8b020ebb08f20eca084eab8b020ebb380ed9998ec9ea5ecb99820eca09ceca1b0ec9785222c2c696e6475737472792c31303a3238312c430a31303a323831322ceca084eab8b020eab3b5eab88920ebb08f20eca09cec96b4ec9ea5ecb99820eca09ceca1b0ec97852c2c696e6475737472792c31303a3238312c430a31303a323832302cec9dbcecb0a8eca084eca78020ebb08f20ecb695eca084eca78020eca09ceca1b0ec97852c2c696e6475737472792c31303a3238322c430a31303a323931342c22ebb2a0ec96b4eba7812c20eab8b0ec96b420ebb08f20eb8f99eba0a520eca084eb8bacec9ea5ecb99820eca09ceca1b0ec9785222c2c696e6475737472792c31303a3239312c430a31303a323932322ceab080eab3b520eab3b5ec9e91eab8b0eab38420eca09ceca1b0ec97852c2c696e6475737472792c31303a3239322c430a31303a323932382cec82b0ec9785ec9aa920eba19cebb48720eca09ceca1b0ec97852c2c696e6475737472792c31303a3239322c430a31303a323932392ceab8b0ed838020ed8ab9ec889820ebaaa9eca081ec9aa920eab8b0eab38420eca09ceca1b0ec97852c2c696e6475737472792c31303a3239322c430a31303a333033322cec9e90eb8f99ecb0a820ecb0a8ecb2b4ec9aa920ec8ba0ed928820ebb680ed928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3330332c430a31303a333033332cec9e90eb8f99ecb0a8ec9aa920ec8ba0ed928820eb8f99eba0a520eca084eb8bacec9ea5ecb99820ebb08f20eca084eab8b0ec9ea5ecb99820eca09ceca1b0ec97852c2c696e6475737472792c31303a3330332c430a31303a333033392cec9e90eb8f99ecb0a8ec9aa920eab8b0ed838020ec8ba0ed928820ebb680ed928820eca09ceca1b0ec97852c2c696e6475737472792c31303a3330332c430a31303a333531312cebb09ceca084ec97852c2c696e6475737472792c31303a3335312c440a31303a353832322cec8b9cec8aa4ed859ce3868dec9d91ec9aa920ec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20ebb08f20eab3b5eab889ec97852c2c696e6475737472792c31303a3538322c4a0a31303a353931312c22ec9881ed99942c20ebb984eb9494ec98a4ebacbc20ebb08f20ebb0a9ec86a120ed9484eba19ceab7b8eb9ea820eca09cec9e91ec9785222c2c696e6475737472792c31303a3539312c4a0a31303a363032322c22ec9ca0ec84a02c20ec9c84ec84b120ebb08f20eab8b0ed838020ebb0a9ec86a1ec9785222c2c696e6475737472792c31303a3630322c4a0a31303a363132322cebacb4ec84a020ebb08f20ec9c84ec84b120ed86b5ec8ba0ec97852c2c696e6475737472792c31303a3631322c4a0a31303a363230312cecbbb4ed93a8ed84b020ed9484eba19ceab7b8eb9e98ebb08d20ec849cebb984ec8aa4ec97852c2c696e6475737472792c31303a3632302c4a0a31303a363230322c22ecbbb4ed93a8ed84b020ec8b9cec8aa4ed859c20ed86b5ed95a920ec9e90ebacb82c20eab5acecb69520ebb08f20eab480eba6acec9785222c2c696e6475737472792c31303a3632302c4a0a31303a363331312c22ec9e90eba38c20ecb298eba6ac2c20ed98b8ec8aa4ed8c8520ebb08f20eab480eba0a820ec849cebb984ec8aa4ec9785222c2c696e6475737472792c31303a3633312c4a0a31303a363339392ceab7b820ec99b820eab8b0ed838020eca095ebb3b420ec849cebb984ec8aa4ec97852c2c696e6475737472792c31303a3633392c4a0a31303a373031312cec9e90ec97b0eab3bced959920ec97b0eab5aceab09cebb09cec97852c2c696e6475737472792c31303a3730312c4d0a31303a373031322ceab3b5ed959920ec97b0eab5aceab09cebb09cec97852c2c696e6475737472792c31303a3730312c4d0a31303a373231322cec9794eca780eb8b88ec96b4eba78120ec849cebb984ec8aa4ec97852c2c696e6475737472792c31303a3732312c4d0a31303a373239312c22eab8b0ec88a020ec8b9ced97982c20eab280ec82ac20ebb08f20ebb684ec849dec9785222c2c696e6475737472792c31303a3732392c4d0a31303a373332302ceca084ebacb820eb9494ec9e90ec9db8ec97852c2c696e6475737472792c31303a3733322c4d0a31303a31303739372ceab1b4eab09520eab8b0eb8aa5ec8b9ded928820eca09ceca1b0ec97852c2c64657461696c2c31303a313037392c430a31303a32303230322ced95a9ec84b1ec8898eca78020ebb08f20eab8b0ed838020ed948ceb9dbcec8aa4ed8bb120ebacbceca78820eca09ceca1b0ec97852c2c64657461696c2c31303a323032302c430a31303a32303431322cec9a94ec9785ec9aa920eb8f84ed8faceca09c20ebb08f20eab480eba0a8eca09ced928820eca09ceca1b0ec97852c2c64657461696c2c31303a323034312c430a31303a32303432332ced9994ec9ea5ed928820eca09ceca1b0ec97852c2c64657461696c2c31303a323034322c430a31303a32303439312ceab090eab49120ec9eaceba38c20ebb08f20eab480eba0a820ed9994ed9599eca09ced928820eca09ceca1b0ec97852c2c64657461696c2c31303a323034392c430a31303a32303439392ceab7b820ec99b820eab8b0ed838020ebb684eba59820ec9588eb909c20ed9994ed9599eca09ced928820eca09ceca1b0ec97852c2c64657461696c2c31303a323034392c430a31303a32313130322cec839debacbced9599eca08120eca09ceca09c20eca09ceca1b0ec97852c2c64657461696c2c31303a323131302c430a31303a32313231302cec9984eca09c20ec9d98ec95bded928820eca09ceca1b0ec97852c2c64657461696c2c31303a323132312c430a31303a32313330302cec9d98eba38cec9aa9ed928820ebb08f20eab8b0ed838020ec9d98ec95bd20eab480eba0a8eca09ced928820eca09ceca1b0ec97852c2c64657461696c2c31303a323133302c430a31303a32323231322ced948ceb9dbcec8aa4ed8bb120ed9584eba68420eca09ceca1b0ec97852c2c64657461696c2c31303a323232312c430a31303a32343332312cec958ceba3a8ebafb8eb8a8420eca3bcebacbc20eca3bceca1b0ec97852c2c64657461696c2c31303a323433322c430a31303a32353931312cebb684eba79020ec95bceab888eca09ced928820eca09ceca1b0ec97852c2c64657461696c2c31303a323539312c430a31303a32363132392ceab8b0ed838020ebb098eb8f84ecb2b420ec868cec9e9020eca09ceca1b0ec97852c2c64657461696c2c31303a323631322c430a31303a32363232322ceab2bdec84b120ec9db8ec8784ed9a8ceba19ceab8b0ed8c9020eca09ceca1b0ec97852c2c64657461696c2c31303a323632322c430a31303a32363239392ceab7b820ec99b820eab8b0ed838020eca084ec9e9020ebb680ed928820eca09ceca1b0ec97852c2c64657461696c2c31303a323632392c430a31303a32363431302cec9ca0ec84a020ed86b5ec8ba0ec9ea5ebb98420eca09ceca1b0ec97852c2c64657461696c2c31303a323634312c430a31303a32363432322cec9db4eb8f9920eca084ed9994eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323634322c430a31303a32363432392ceab8b0ed838020ebacb4ec84a020ed86b5ec8ba0ec9ea5ebb98420eca09ceca1b0ec97852c2c64657461696c2c31303a323634322c430a31303a32363531392cebb984eb9494ec98a420ebb08f20eab8b0ed838020ec9881ec838120eab8b0eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323635312c430a31303a32373131322ceca084eab8b0ec8b9d20eca784eb8ba820ebb08f20ec9a94ebb29520eab8b0eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323731312c430a31303a32373139392ceab7b820ec99b820eab8b0ed838020ec9d98eba38cec9aa920eab8b0eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323731392c430a31303a32373231312c22eba088ec9db4eb8d942c20ed95aded9689ec9aa920ebacb4ec84a020eab8b0eab8b020ebb08f20ecb8a1eb9f8920eab8b0eab5ac20eca09ceca1b0ec9785222c2c64657461696c2c31303a323732312c430a31303a32373231352ceab8b0eab8b0ec9aa920ec9e90eb8f9920ecb8a1eca09520ebb08f20eca09cec96b4ec9ea5ecb99820eca09ceca1b0ec97852c2c64657461696c2c31303a323732312c430a31303a32373330322c22ec82aceca784eab8b02c20ec9881ec82aceab8b020ebb08f20eab480eba0a820ec9ea5ebb98420eca09ceca1b0ec9785222c2c64657461696c2c31303a323733302c430a31303a32383131312ceca084eb8f99eab8b020ebb08f20ebb09ceca084eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323831312c430a31303a32383131322cebb380ec9595eab8b020eca09ceca1b0ec97852c2c64657461696c2c31303a323831312c430a31303a32383132332cebb0b0eca084ebb09820ebb08f20eca084eab8b020ec9e90eb8f99eca09cec96b4ebb09820eca09ceca1b0ec97852c2c64657461696c2c31303a323831322c430a31303a32383230322cecb695eca084eca78020eca09ceca1b0ec97852c2c64657461696c2c31303a323832302c430a31303a32393134322ceab8b0ec96b420ebb08f20eb8f99eba0a5eca084eb8bacec9ea5ecb99820eca09ceca1b0ec97852c2c64657461696c2c31303a323931342c430a31303a32393232342ceab888ec868d20ec84b1ed9895eab8b0eab38420eca09ceca1b0ec97852c2c64657461696c2c31303a323932322c430a31303a32393238302cec82b0ec9785ec9aa920eba19cebb48720eca09ceca1b0ec97852c2c64657461696c2c31303a323932382c430a31303a32393239342ceca3bced989520ebb08f20eab888ed989520eca09ceca1b0ec97852c2c64657461696c2c31303a323932392c430a31303a32393239392ceab7b820ec99b820eab8b0ed838020ed8ab9ec889820ebaaa9eca081ec9aa920eab8b0eab38420eca09ceca1b0ec97852c2c64657461696c2c31303a323932392c430a31303a33303332302cec9e90eb8f99ecb0a820ecb0a8ecb2b4ec9aa920ec8ba0ed928820ebb680ed928820eca09ceca1b0ec97852c2c64657461696c2c31303a333033322c430a31303a33303333322cec9e90eb8f99ecb0a8ec9aa920ec8ba0ed928820eca084eab8b0ec9ea5ecb99820eca09ceca1b0ec97852c2c64657461696c2c31303a333033332c430a31303a33303339392ceab7b820ec99b820ec9e90eb8f99ecb0a8ec9aa920ec8ba0ed928820ebb680ed928820eca09ceca1b0ec97852c2c64657461696c2c31303a333033392c430a31303a33353131342ced839cec9691eba0a520ebb09ceca084ec97852c2c64657461696c2c31303a333531312c440a31303a35383232312cec8b9cec8aa4ed859c20ec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20ebb08f20eab3b5eab889ec97852c2c64657461696c2c31303a353832322c4a0a31303a35383232322cec9d91ec9aa920ec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20ebb08f20eab3b5eab889ec97852c2c64657461696c2c31303a353832322c4a0a31303a35393131312cec9dbcebb09820ec9881ed999420ebb08f20ebb984eb9494ec98a4ebacbc20eca09cec9e91ec97852c2c64657461696c2c31303a353931312c4a0a31303a35393131322cec95a0eb8b88eba994ec9db4ec859820ec9881ed999420ebb08f20ebb984eb9494ec98a4ebacbc20eca09cec9e91ec97852c2c64657461696c2c31303a353931312c4a0a31303a35393131342cebb0a9ec86a120ed9484eba19ceab7b8eb9ea820eca09cec9e91ec97852c2c64657461696c2c31303a353931312c4a0a31303a36303232312ced9484eba19ceab7b8eb9ea820eab3b5eab889ec97852c2c64657461696c2c31303a363032322c4a0a31303a36313232302cebacb4ec84a020ebb08f20ec9c84ec84b120ed86b5ec8ba0ec97852c2c64657461696c2c31303a363132322c4a0a31303a36323031302cecbbb4ed93a8ed84b020ed9484eba19ceab7b8eb9e98ebb08d20ec849cebb984ec8aa4ec97852c2c64657461696c2c31303a363230312c4a0a31303a36323032312cecbbb4ed93a8ed84b020ec8b9cec8aa4ed859c20ed86b5ed95a920ec9e90ebacb820ebb08f20eab5acecb69520ec849cebb984ec8aa4ec97852c2c64657461696c2c31303a363230322c4a0a31303a36333131312cec9e90eba38c20ecb298eba6acec97852c2c64657461696c2c31303a363331312c4a0a31303a36333939312ceb8db0ec9db4ed84b0ebb2a0ec9db4ec8aa420ebb08f20ec98a8eb9dbcec9db820eca095ebb3b420eca09ceab3b5ec97852c2c64657461696c2c31303a363339392c4a0a31303a37303131312c22ebacbceba6ac2c20ed9994ed959920ebb08f20ec839debacbced959920ec97b0eab5aceab09cebb09cec9785222c2c64657461696c2c31303a373031312c4d0a31303a37303131332cec9d98ed959920ebb08f20ec95bded959920ec97b0eab5aceab09cebb09cec97852c2c64657461696c2c31303a373031312c4d0a31303a37303132312ceca084eab8b0e3868deca084ec9e90eab3b5ed959920ec97b0eab5aceab09cebb09cec97852c2c64657461696c2c31303a373031322c4d0a31303a37303132392ceab8b0ed838020eab3b5ed959920ec97b0eab5aceab09cebb09cec97852c2c64657461696c2c31303a373031322c4d0a31303a37323132392ceab8b0ed838020ec9794eca780eb8b88ec96b4eba78120ec849cebb984ec8aa4ec97852c2c64657461696c2c31303a373231322c4d0a31303a37323931312cebacbceca78820ec84b1ebb68420eab280ec82ac20ebb08f20ebb684ec849dec97852c2c64657461696c2c31303a373239312c4d0a31303a37323931392c22eab8b0ed838020eab8b0ec88a020ec8b9ced97982c20eab280ec82ac20ebb08f20ebb684ec849dec9785222c2c64657461696c2c31303a373239312c4d0a31303a37333230322ceca09ced928820eb9494ec9e90ec9db8ec97852c2c64657461696c2c31303a373332302c4d0a');
INSERT INTO file_content VALUES('88a662ed2190ce043078e772730039445f3a59eab2a74497dcb9b1052e249ef3',X'6f6e2c6e616d652c69735f737562737469747574652c69735f656c656374696f6e2c69735f74656d706f726172790a323031382d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323031382d30322d31352cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323031382d30322d31362cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323031382d30322d31372cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323031382d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323031382d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323031382d30352d30372ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec96b4eba6b0ec9db4eb82a0292c747275652c66616c73652c66616c73650a323031382d30352d32322cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323031382d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323031382d30362d31332ceca084eab5adeb8f99ec8b9ceca780ebb0a9ec84a0eab1b02c66616c73652c747275652c66616c73650a323031382d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323031382d30392d32332cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323031382d30392d32342cecb694ec849d2c66616c73652c66616c73652c66616c73650a323031382d30392d32352cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323031382d30392d32362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ecb694ec849d292c747275652c66616c73652c66616c73650a323031382d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323031382d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323031382d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323031392d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323031392d30322d30342cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323031392d30322d30352cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323031392d30322d30362cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323031392d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323031392d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323031392d30352d30362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec96b4eba6b0ec9db4eb82a0292c747275652c66616c73652c66616c73650a323031392d30352d31322cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323031392d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323031392d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323031392d30392d31322cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323031392d30392d31332cecb694ec849d2c66616c73652c66616c73652c66616c73650a323031392d30392d31342cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323031392d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323031392d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323031392d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032302d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032302d30312d32342cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032302d30312d32352cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032302d30312d32362cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032302d30312d32372ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec84a4eb82a0292c747275652c66616c73652c66616c73650a323032302d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032302d30342d31352ceca09c3231eb8c8020eab5aded9a8cec9d98ec9b90ec84a0eab1b02c66616c73652c747275652c66616c73650a323032302d30342d33302cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032302d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032302d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032302d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032302d30382d31372cec9e84ec8b9ceab3b5ed9cb4ec9dbc2c66616c73652c66616c73652c747275650a323032302d30392d33302cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032302d31302d30312cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032302d31302d30322cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032302d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032302d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032302d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032312d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032312d30322d31312cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032312d30322d31322cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032312d30322d31332cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032312d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032312d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032312d30352d31392cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032312d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032312d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032312d30382d31362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab491ebb3b5eca088292c747275652c66616c73652c66616c73650a323032312d30392d32302cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032312d30392d32312cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032312d30392d32322cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032312d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032312d31302d30342ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab09cecb29ceca088292c747275652c66616c73652c66616c73650a323032312d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032312d31302d31312ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ed959ceab880eb82a0292c747275652c66616c73652c66616c73650a323032312d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032322d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032322d30312d33312cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032322d30322d30312cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032322d30322d30322cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032322d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032322d30332d30392ceb8c80ed86b5eba0b9ec84a0eab1b02c66616c73652c747275652c66616c73650a323032322d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032322d30352d30382cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032322d30362d30312ceca084eab5adeb8f99ec8b9ceca780ebb0a9ec84a0eab1b02c66616c73652c747275652c66616c73650a323032322d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032322d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032322d30392d30392cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032322d30392d31302cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032322d30392d31312cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032322d30392d31322ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ecb694ec849d292c747275652c66616c73652c66616c73650a323032322d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032322d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032322d31302d31302ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ed959ceab880eb82a0292c747275652c66616c73652c66616c73650a323032322d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032332d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032332d30312d32312cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032332d30312d32322cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032332d30312d32332cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032332d30312d32342ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec84a4eb82a0292c747275652c66616c73652c66616c73650a323032332d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032332d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032332d30352d32372cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032332d30352d32392ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ebb680ecb298eb8b9820ec98a4ec8ba020eb82a0292c747275652c66616c73652c66616c73650a323032332d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032332d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032332d30392d32382cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032332d30392d32392cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032332d30392d33302cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032332d31302d30322cec9e84ec8b9ceab3b5ed9cb4ec9dbc2c66616c73652c66616c73652c747275650a323032332d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032332d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032332d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032342d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032342d30322d30392cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032342d30322d31302cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032342d30322d31312cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032342d30322d31322ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec84a4eb82a0292c747275652c66616c73652c66616c73650a323032342d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032342d30342d31302ceca09c3232eb8c80eab5aded9a8cec9d98ec9b90ec84a0eab1b02c66616c73652c747275652c66616c73650a323032342d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032342d30352d30362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec96b4eba6b0ec9db4eb82a0292c747275652c66616c73652c66616c73650a323032342d30352d31352cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032342d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032342d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032342d30392d31362cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032342d30392d31372cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032342d30392d31382cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032342d31302d30312cec9e84ec8b9ceab3b5ed9cb4ec9dbc2c66616c73652c66616c73652c747275650a323032342d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032342d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032342d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032352d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032352d30312d32372cec9e84ec8b9ceab3b5ed9cb4ec9dbc2c66616c73652c66616c73652c747275650a323032352d30312d32382cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032352d30312d32392cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032352d30312d33302cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032352d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032352d30332d30332ceb8c80ecb2b4eab3b5ed9cb4ec9dbc2833e3868d31eca088292c747275652c66616c73652c66616c73650a323032352d30352d30352cec96b4eba6b0ec9db4eb82a0c2b7ebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032352d30352d30362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ebb680ecb298eb8b9820ec98a4ec8ba020eb82a0292c747275652c66616c73652c66616c73650a323032352d30362d30332cec9e84ec8b9ceab3b5ed9cb4ec9dbc28eb8c80ed86b5eba0b9ec84a0eab1b0292c66616c73652c747275652c747275650a323032352d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032352d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032352d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032352d31302d30352cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032352d31302d30362cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032352d31302d30372cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032352d31302d30382ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ecb694ec849d292c747275652c66616c73652c66616c73650a323032352d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032352d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032362d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032362d30322d31362cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032362d30322d31372cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032362d30322d31382cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032362d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032362d30332d30322ceb8c80ecb2b4eab3b5ed9cb4ec9dbc2833e3868d31eca088292c747275652c66616c73652c66616c73650a323032362d30352d30312ceb85b8eb8f99eca0882c66616c73652c66616c73652c66616c73650a323032362d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032362d30352d32342cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032362d30352d32352ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ebb680ecb298eb8b9820ec98a4ec8ba020eb82a0292c747275652c66616c73652c66616c73650a323032362d30362d30332ceca084eab5adeb8f99ec8b9ceca780ebb0a9ec84a0eab1b02c66616c73652c747275652c66616c73650a323032362d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032362d30372d31372ceca09ced978ceca0882c66616c73652c66616c73652c66616c73650a323032362d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032362d30382d31372ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab491ebb3b5eca088292c747275652c66616c73652c66616c73650a323032362d30392d32342cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032362d30392d32352cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032362d30392d32362cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032362d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032362d31302d30352ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab09cecb29ceca088292c747275652c66616c73652c66616c73650a323032362d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032362d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032372d30312d30312c31ec9b942031ec9dbc2c66616c73652c66616c73652c66616c73650a323032372d30322d30362cec84a4eb82a020eca084eb82a02c66616c73652c66616c73652c66616c73650a323032372d30322d30372cec84a4eb82a02c66616c73652c66616c73652c66616c73650a323032372d30322d30382cec84a4eb82a020eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032372d30322d30392ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ec84a4eb82a0292c747275652c66616c73652c66616c73650a323032372d30332d30312c33e3868d31eca0882c66616c73652c66616c73652c66616c73650a323032372d30352d30312ceb85b8eb8f99eca0882c66616c73652c66616c73652c66616c73650a323032372d30352d30332ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eb85b8eb8f99eca088292c747275652c66616c73652c66616c73650a323032372d30352d30352cec96b4eba6b0ec9db4eb82a02c66616c73652c66616c73652c66616c73650a323032372d30352d31332cebb680ecb298eb8b9820ec98a4ec8ba020eb82a02c66616c73652c66616c73652c66616c73650a323032372d30362d30362ced9884ecb6a9ec9dbc2c66616c73652c66616c73652c66616c73650a323032372d30372d31372ceca09ced978ceca0882c66616c73652c66616c73652c66616c73650a323032372d30372d31392ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eca09ced978ceca088292c747275652c66616c73652c66616c73650a323032372d30382d31352ceab491ebb3b5eca0882c66616c73652c66616c73652c66616c73650a323032372d30382d31362ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab491ebb3b5eca088292c747275652c66616c73652c66616c73650a323032372d30392d31342cecb694ec849d20eca084eb82a02c66616c73652c66616c73652c66616c73650a323032372d30392d31352cecb694ec849d2c66616c73652c66616c73652c66616c73650a323032372d30392d31362cecb694ec849d20eb8ba4ec9d8c20eb82a02c66616c73652c66616c73652c66616c73650a323032372d31302d30332ceab09cecb29ceca0882c66616c73652c66616c73652c66616c73650a323032372d31302d30342ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab09cecb29ceca088292c747275652c66616c73652c66616c73650a323032372d31302d30392ced959ceab880eb82a02c66616c73652c66616c73652c66616c73650a323032372d31302d31312ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28ed959ceab880eb82a0292c747275652c66616c73652c66616c73650a323032372d31322d32352ceab8b0eb8f85ed8384ec8ba0ec9dbc2c66616c73652c66616c73652c66616c73650a323032372d31322d32372ceb8c80ecb2b4eab3b5ed9cb4ec9dbc28eab8b0eb8f85ed8384ec8ba0ec9dbc292c747275652c66616c73652c66616c73650a');
INSERT INTO file_content VALUES('fbdc30555ecaf1b02e2f2d2df1d5666fc7b55a598e1445e493ba168caab73afc',X'736563746f725f636f64652c736563746f725f6e616d652c70726f64756374696f6e5f696e2c70726f64756374696f6e5f6f75742c76616c75655f61646465645f696e2c76616c75655f61646465645f6f75742c656d706c6f796d656e745f696e2c656d706c6f796d656e745f6f75740a30312cec9e91ebacbc2c312e303435333133372c302e353232313834332c302e363830383536302c302e323230373630392c36352e3436323333362c332e3130303531350a30322cecb695ec82b0ebacbc2c312e303734373032382c312e353131383636302c302e333039363931302c302e353234373738302c382e3732333631352c382e3930373738380a30332cec9e84ec82b0ebacbc2c312e303439303638392c302e353432303432392c302e373030323133342c302e323333393439312c332e3230363230362c332e3032303230350a30342cec8898ec82b0ebacbc2c312e313230363336352c312e353031343435342c302e313434353531352c302e353736393336362c302e3738393335332c372e3530353132330a30352ceb868deba6bcec96b4ec978520ec849cebb984ec8aa42c312e303835353831332c302e383036353739312c302e353438373837332c302e333439393730392c32352e3938313635312c342e3233303934330a30362c22ec849ded83842c20ec9b90ec9ca020ebb08f20ecb29cec97b0eab080ec8aa4222c312e302c302e302c302e302c302e302c302e302c302e300a30372ceab888ec868d20ebb08f20ebb984eab888ec868d20eab491ebacbc2c312e323234313331332c312e333837343030352c302e323432383731362c302e353733333437332c352e3531353230372c362e3931373232380a30382cec8b9deba38ced92882c312e313839333034312c312e313033313530342c302e333130353636342c302e343437343130362c342e3035313733332c382e3034373633360a30392cec9d8ceba38ced92882c312e323130333130372c312e323133303339382c302e323635363732312c302e343737343439332c322e3434383531382c362e3733333633300a31302ceb8bb4ebb0b02c312e302c302e302c302e302c302e302c302e302c302e300a31312cec84acec9ca020ebb08f20ec9d98ebb3b52c312e303634303136372c312e303833303036302c302e333032373931322c302e333939323033352c332e3139343230322c342e3638343233370a31322ceab080eca3bdeca09ced92882c312e303839313630362c302e393232313136312c302e323132303732392c302e333536393235342c372e3232303634332c342e3733383937320a31332cebaaa9ec9eac20ebb08f20ebaaa9eca09ced92882c312e313130393530372c302e393730373635312c302e333232343931342c302e333839323230312c332e3632313136342c342e3632393734320a31342ced8e84ed948420ebb08f20eca285ec9db4eca09ced92882c312e313234343136322c302e393634383939352c302e333734343735332c302e333737303332382c322e3036373338332c342e3333383834300a31352cec9db8ec878420ebb08f20eab8b0eba19deba7a4ecb2b420ebb3b5eca09c2c312e313737373938342c312e303338343332392c302e343332383632322c302e343132363139362c352e3337383631302c342e3933333732380a31362cec849ded838420ebb08f20ec849dec9ca0eca09ced92882c312e302c302e302c302e302c302e302c302e302c302e300a31372ceab8b0ecb488ed9994ed9599ebacbceca7882c312e303732363833332c302e353039343430362c302e363033343436322c302e313939393531302c312e3330313930312c312e3738363336390a31382ced95a9ec84b1ec8898eca78020ebb08f20ed95a9ec84b1eab3a0ebacb42c312e303935383730362c302e373032343437352c302e333135333039352c302e323433373837392c312e3737363537342c322e3238393530390a31392ced9994ed9599ec84acec9ca02c312e302c302e302c302e302c302e302c302e302c302e300a32302cec9d98ec95bded92882c312e313234303437372c302e363438363535312c302e343837323735392c302e323836363839352c322e3134363532392c332e3831363235300a32312cebb984eba38c20ebb08f20eb868dec95bd2c312e313130323537382c302e383031393431342c302e333735323739362c302e333237393039352c342e3034323436362c332e3637333530380a32322ceab8b0ed838020ed9994ed9599eca09ced92882c312e313038363139332c302e373935323931342c302e343234353134382c302e333035373931342c312e3637303132352c332e3439343234330a32332ced948ceb9dbcec8aa4ed8bb1eca09ced92882c312e313030373839302c312e303133303938362c302e333439383233312c302e333635363030392c322e3734313635392c332e3633303930350a32342ceab3a0ebacb4eca09ced92882c312e313430353330392c312e323533303730332c302e313638303435332c302e343934333236352c322e3237383439312c352e3139333933370a32352cec9ca0eba6ac20ebb08f20ec9ca0eba6aceca09ced92882c312e303933333732332c302e363636333533372c302e353631303239332c302e323737303835362c322e3033303530342c332e3133333137380a32362ceab8b0ed838020ebb984eab888ec868deab491ebacbceca09ced92882c312e313734353132362c312e323130313331312c302e333132323530362c302e343833323734332c332e3331333033312c352e3639373636300a32372cecb2a0eab09531ecb0a8eca09ced92882c312e313031353631352c312e303839333632332c302e333236313530392c302e333837333038342c312e3636343836302c342e3131393239370a32382cebb984ecb2a0eab888ec868deab4b420ebb08f2031ecb0a8eca09ced92882c312e303636373932322c302e373031303630332c302e333430383433322c302e323338393831372c312e3632343236312c322e3633353736360a32392ceab888ec868d20eca3bcebacbc2c312e313333303131362c302e383134373239362c302e353334313939302c302e333039303939342c332e3733383832332c332e3531363939350a33302ceab888ec868deab080eab3b5eca09ced92882c312e313235353933302c312e333930323636362c302e323134303337312c302e353130353438332c322e3438383939312c352e3439383437380a33312cebb098eb8f84ecb2b42c312e303337383932312c302e363833323634372c302e323734353835352c302e323939383235352c312e3136313135382c322e3233343238320a33322ceca084ec9e90ed919cec8b9cec9ea5ecb9982c312e303732373930352c302e393131313135312c302e333439313137362c302e333831383235322c312e3134363336332c322e3930393932350a33332ceab8b0ed838020eca084ec9e90ebb680ed92882c312e323037343237372c302e373231313932382c302e343937333339312c302e323836393437322c342e3637313030352c322e3934363539390a33342cecbbb4ed93a8ed84b020ebb08f20eca3bcebb380eab8b0eab8b02c312e303438383532382c302e373635323938362c302e323332343431362c302e333232393735372c312e3830363036392c322e3837333930350a33352c22ed86b5ec8ba02c20ebb0a9ec86a120ebb08f20ec9881ec83812c20ec9d8ced96a5eab8b0eab8b0222c312e303732383439322c302e373034393531322c302e323631333336352c302e323832363238372c312e3131303630332c322e3835363936370a33362ceca095ebb080eab8b0eab8b02c312e303638363834352c302e383836363337342c302e343132393636372c302e333537383432352c322e3532343231332c332e3537323639300a33372ceca084eab8b0ec9ea5ebb9842c312e303939383538392c302e393732353038302c302e333331323834342c302e333535333136362c322e3134303938322c332e3638343236350a33382cec9dbcebb098ebaaa9eca081ec9aa920eab8b0eab3842c312e303832353636362c312e303430333735322c302e333935393534302c302e333835303531352c332e3435383532392c342e3135343238350a33392ced8ab9ec8898ebaaa9eca081ec9aa920eab8b0eab3842c312e303838373131382c312e303836383934332c302e333530323339342c302e343138353334342c332e3635353735322c342e3537343437370a34302cec9e90eb8f99ecb0a82c312e313432383337322c312e333335313130302c302e333131363835382c302e343438363936332c322e3737303438332c342e3636383330380a34312cec84a0ebb0952c312e303832323934382c312e303033373533342c302e333832303939392c302e343036383134372c342e3031373434352c352e3033373035310a34322ceab8b0ed838020ec9ab4ec86a1ec9ea5ebb9842c312e303337333334382c302e373335363030362c302e333631363935382c302e323832363131352c322e3339373239332c322e3639333439300a34332ceab8b0ed838020eca09ceca1b0ec9785eca09ced92882c312e313232353732312c302e393832353834362c302e343134363339302c302e333837393030322c342e3535323437332c342e3539353237370a34342ceca09ceca1b0ec9e84eab080eab3b520ebb08f20ec82b0ec9785ec9aa920ec9ea5ebb98420ec8898eba6ac2c312e313137373533392c302e383630353437312c302e353231323739322c302e333532323830312c352e3035353935382c342e3436323331390a34352ceca084eba0a520ebb08f20ec8ba0ec9eacec839dec9790eb8488eca7802c312e303531313237322c302e323931363039372c302e353037353235302c302e303939333736362c302e3836313138312c302e3839323737350a34362c22eab080ec8aa42c20eca69deab8b020ebb08f20ec98a8ec8898222c312e303933383230322c302e323436323638312c302e323338333235312c302e313033343739372c302e3830393636362c312e3136393238320a34372cec8898eb8f842c312e303535343435332c302e373635353138352c302e353536323435382c302e323937393536312c322e3337353335322c322e3930303739300a34382ced8f90ec8898ecb298eba6ac2c312e313631363237392c312e313738383935342c302e333938313036372c302e343531343736372c332e3537383134302c352e3231333531380a34392ced8f90eab8b0ebacbcecb298eba6ac20ebb08f20ec9e90ec9b90ec9eaced999cec9aa9ec849cebb984ec8aa42c312e313839313532312c302e393431393539302c302e343639313836322c302e343130383531342c362e3535383337392c352e3335393337330a35302ceab1b4ebacbceab1b4ec84a420ebb08f20eab1b4ecb695ebb3b4ec88982c312e303836373736312c302e393932363034352c302e343635373935322c302e333834353330382c352e3532373930352c342e3331323339320a35312ced86a0ebaaa9eab1b4ec84a42c312e303834373434372c302e393439303837362c302e343939393333362c302e333637323738362c352e3434353731342c342e3035373038350a35322ceb8f84ec868ceba7a420ebb08f20ec8381ed9288eca491eab09cec849cebb984ec8aa42c312e313532333031392c302e363037343234342c302e363434333034362c302e323639313533362c31322e3539373932312c332e3537303730330a35332cec9ca1ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e303639323432332c302e393234313838382c302e343437343139352c302e333532323431392c31342e3031373537312c342e3032383534380a35342cec8898ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e302c302e302c302e302c302e302c302e302c302e300a35352ced95adeab3b5ec9ab4ec86a1ec849cebb984ec8aa42c312e302c302e302c302e302c302e302c302e302c302e300a35362cecb0bdeab3a020ebb08f20ec9ab4ec86a1ebb3b4eca1b0ec849cebb984ec8aa42c312e313438383635392c302e383938303534372c302e343932323333342c302e333830303536312c382e3139353836392c342e3930363833310a35372cec9ab0ed8eb820ebb08f20ec868ced9994ebacbceca084ebacb8ec9ab4ec86a1ec849cebb984ec8aa42c312e303932353835322c302e373836333631392c302e353433393532342c302e333236303931392c31382e3032323832332c342e3337333730320a35382cec9d8cec8b9deca09020ebb08f20ec8899ebb095ec849cebb984ec8aa42c312e313732313932392c312e313233353338392c302e333936393630322c302e343336323035342c31312e3630393137312c372e3333363430360a35392ced86b5ec8ba0ec849cebb984ec8aa42c312e303833333031372c302e353933383831302c302e363037343533392c302e323637333932362c342e3635383234392c332e3030383438350a36302cebb0a9ec86a1ec849cebb984ec8aa42c312e313732373638352c302e373932353636302c302e343831343533342c302e333531363239302c31302e3533303631392c342e3335313637360a36312ceca095ebb3b4ec849cebb984ec8aa42c312e313131363839342c302e353435323235302c302e353936303532392c302e323535353637382c352e3530373831342c322e3838323938300a36322cec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20eab3b5eab88920ebb08f20eab8b0ed8380204954ec849cebb984ec8aa42c312e303631303935392c302e343739303933332c302e363430383038302c302e323339373930372c31312e3031323239302c322e3632393938330a36332cec8ba0ebacb820ebb08f20ecb69ced8c9020ec849cebb984ec8aa42c312e313437323830322c302e373935383633342c302e343437313533372c302e333436383234322c31342e3439323330342c342e3433363439350a36342cec9881ec8381c2b7ec98a4eb9494ec98a4ebacbc20eca09cec9e9120ebb0b0eab8892c312e313530333130342c312e303332323636302c302e333833303230332c302e343633323130332c31302e3938373435372c362e3130353933350a36352ceab888ec9cb5ec849cebb984ec8aa42c312e303531313238362c302e323931393739392c302e383035323639372c302e313630343031342c332e3639393739302c312e3631373534330a36362cebb3b4ed9798ec849cebb984ec8aa42c312e313531363931332c302e383932363432332c302e333534343431352c302e353536303833342c342e3833323035392c342e3733303335340a36372ceab888ec9cb520ebb08f20ebb3b4ed979820ebb3b4eca1b0ec849cebb984ec8aa42c312e303430303334372c302e313936373636312c302e383636343438352c302e313132383237342c342e3738393736392c312e3039313439370a36382ceca3bceab1b0ec849cebb984ec8aa42c312e303438313237332c302e353438353336392c302e363533313232372c302e333134373439342c302e3235373531342c322e3335303936300a36392ceab8b0ed838020ebb680eb8f99ec82b0ec849cebb984ec8aa42c312e303732373437392c302e333437313330362c302e373835353630302c302e313831353230392c342e3635373438392c322e3235383930300a37302cec97b0eab5aceab09cebb09c2c312e303837333439312c302e353938363438312c302e363337303438372c302e323537343137372c372e3135373530362c322e3834353139320a37312cec82acec9785eab480eba0a820eca084ebacb8ec849cebb984ec8aa42c312e313935343930342c302e393638313836352c302e343234303730392c302e343336323635302c352e3831363836302c352e3137363838350a37322ceab3bced9599eab8b0ec88a020ebb08f20eab8b0ed838020eca084ebacb8ec849cebb984ec8aa42c312e303836373637342c302e333730303530322c302e373638383232362c302e313634353537372c382e3936313431352c322e3037323837370a37332cec9ea5ebb984c2b7ec9aa9ed928820ebb08f20eca780ec8b9dec9eacec82b0eab68c20ec9e84eb8c802c312e313231343034372c302e373730343737362c302e353334323039332c302e333335383739392c342e3435353834312c342e3137303439330a37342cec82acec9785eca780ec9b90ec849cebb984ec8aa42c312e303833383731372c302e343236383439392c302e373535333333372c302e313739323535332c31332e3932313935342c322e3333333230360a37352c22eab3b5eab3b5ed9689eca0952c20eab5adebb0a920ebb08f20ec82aced9a8cebb3b4ec9ea5222c312e303932313633332c302e363938383635332c302e353638313134302c302e333037313435382c382e3631323931352c332e3932353234340a37362ceab590ec9ca1ec849cebb984ec8aa42c312e303437333436332c302e323337343539332c302e383633333335312c302e313031393738392c31322e3734363235322c312e3336363039350a37372cec9d98eba38c20ebb08f20ebb3b4eab1b42c312e313435313734372c302e363939363338372c302e353230313835332c302e333132353930382c362e3935373134392c332e3839393532320a37382cec82aced9a8cebb3b5eca780ec849cebb984ec8aa42c312e303834353138342c302e353937333338372c302e363635303530352c302e323432333836372c31382e3533383530382c332e3438313533390a37392cebacb8ed999420ebb08f20ec97aced968920eab480eba0a820ec849cebb984ec8aa42c312e313134343736352c302e373236383737392c302e353833323034362c302e333137363337372c31342e3135313531302c342e3434353430300a38302cec8aa4ed8facecb8a020ebb08f20ec98a4eb9dbdec849cebb984ec8aa42c312e313136313933362c302e373338313337372c302e353935343938362c302e333038373331372c31342e3932393634352c342e3630393938340a38312cec82aced9a8ceb8ba8ecb2b42c312e323138343933352c302e393331313530312c302e343932333134332c302e333738333434342c32322e3034353732312c352e3437333639370a38322cec9e90eb8f99ecb0a8c2b7ec868cebb984ec9aa9ed928820ec8898eba6ac20ebb08f20eab09cec9db8ec849cebb984ec8aa42c312e313138313237332c302e393235363130302c302e343931363031372c302e333530383330342c31392e3036313938322c332e3833383132310a38332ceab8b0ed83802c312e363531343433382c312e323334353832322c302e333235363233312c302e353230383433372c342e3932393036312c342e3939373237310a');
INSERT INTO file_content VALUES('c06bc153409ed643bce690eeaca0c19cd1c41b7a013103a4105012f225d5da7f',X'736563746f725f636f64652c736563746f725f6e616d652c70726f64756374696f6e5f696e2c70726f64756374696f6e5f6f75742c76616c75655f61646465645f696e2c76616c75655f61646465645f6f75742c656d706c6f796d656e745f696e2c656d706c6f796d656e745f6f75740a30312cec9e91ebacbc2c312e303530363134332c302e343133393035302c302e373331323334362c302e313731303036352c3135332e3334313834372c322e3339323530380a30322cecb695ec82b0ebacbc2c312e333831373137362c312e313731393538312c302e333538393437392c302e343433343830382c31372e3338363738352c372e3534323831390a30332cec9e84ec82b0ebacbc2c312e303838313937332c302e353038353136372c302e373130313332342c302e323234383139382c362e3037353731342c322e3530393134320a30342cec8898ec82b0ebacbc2c312e323636303930332c312e333338383834302c302e323138393031342c302e353133343635332c312e3732303031342c362e3336323632320a30352ceb868deba6bcec96b4ec978520ec849cebb984ec8aa42c312e313434353936352c302e363734383938332c302e363131313338322c302e323835363030352c31352e3533363234322c332e3431323638350a30362c22ec849ded83842c20ec9b90ec9ca020ebb08f20ecb29cec97b0eab080ec8aa4222c312e302c302e302c302e302c302e302c302e302c302e300a30372ceab888ec868d20ebb08f20ebb984eab888ec868d20eab491ebacbc2c312e323236333930342c302e363730383031392c302e363238323231332c302e323636383334392c352e3033323239312c322e3937313535350a30382cec8b9deba38ced92882c312e313433383730322c312e353136303534362c302e323033393935312c302e353332353333312c332e3430383933372c382e3939383836360a30392cec9d8ceba38ced92882c312e323137333632362c312e323534373231372c302e323839373233322c302e343734323437382c322e3436363037352c362e3435373335340a31302ceb8bb4ebb0b02c312e303534393835332c302e313738393637322c302e383537313736372c302e303736323237302c302e3831333339322c312e3033383836380a31312cec84acec9ca020ebb08f20ec9d98ebb3b52c312e313434303136342c302e383630383235382c302e323935313838302c302e333231393735342c332e3839373536362c332e3834393735320a31322ceab080eca3bdeca09ced92882c312e313339323431342c302e393330393530332c302e323338393338362c302e333534393330382c352e3030323333322c342e3438393735350a31332cebaaa9ec9eac20ebb08f20ebaaa9eca09ced92882c312e313830323532392c312e303030313237372c302e333235323335322c302e333933343733302c342e3437353739352c342e3235383433380a31342ced8e84ed948420ebb08f20eca285ec9db4eca09ced92882c312e313731323132302c302e363936303534332c302e333732303739372c302e323732333033392c322e3739393338382c322e3832303038320a31352cec9db8ec878420ebb08f20eab8b0eba19deba7a4ecb2b420ebb3b5eca09c2c312e323030393230372c302e393835313139382c302e343532323737332c302e333831373034332c372e3235393734342c342e3436373031340a31362cec849ded838420ebb08f20ec849dec9ca0eca09ced92882c312e323939353639352c312e303433313537332c302e323633353737382c302e343134303132352c332e3538313630342c352e3133313633320a31372ceab8b0ecb488ed9994ed9599ebacbceca7882c312e313036363137332c302e343738363837372c302e353631363835362c302e313733313734352c332e3336303133302c312e3534353130310a31382ced95a9ec84b1ec8898eca78020ebb08f20ed95a9ec84b1eab3a0ebacb42c312e303839333336342c302e363431393538372c302e333839343939332c302e323131323239362c312e3839303835382c312e3831323231340a31392ced9994ed9599ec84acec9ca02c312e313635303239322c302e383130363237332c302e323630333332392c302e323931343539372c322e3134383937382c322e3539343136390a32302cec9d98ec95bded92882c312e313334303438352c302e343138383230352c302e363337303931312c302e313739363235352c332e3138333631382c322e3236343130310a32312cebb984eba38c20ebb08f20eb868dec95bd2c312e313836353032372c302e353532393731372c302e323936373437392c302e323232313032382c312e3934333631392c322e3530353036390a32322ceab8b0ed838020ed9994ed9599eca09ced92882c312e313739313735392c302e383636313136302c302e343035343434342c302e333239343536362c322e3632393139392c332e3535323035340a32332ced948ceb9dbcec8aa4ed8bb1eca09ced92882c312e313137303030362c312e303039373732332c302e333538333334342c302e333539333431302c332e3432363834302c332e3339373235390a32342ceab3a0ebacb4eca09ced92882c312e313736343331312c302e363538373330352c302e333537343432362c302e323639353734322c332e3630383633302c322e3735333038380a32352cec9ca0eba6ac20ebb08f20ec9ca0eba6aceca09ced92882c312e323130353131342c302e393533383035392c302e333535343939322c302e333838353831352c332e3437373634362c342e3131383337320a32362ceab8b0ed838020ebb984eab888ec868deab491ebacbceca09ced92882c312e323736383832322c312e323232353231372c302e333432303133332c302e343634373332312c342e3634323332342c352e3235313837360a32372cecb2a0eab09531ecb0a8eca09ced92882c312e313632373434372c312e303139333638392c302e333533383331352c302e333630383835392c322e3335303333352c332e3637313633380a32382cebb984ecb2a0eab888ec868deab4b420ebb08f2031ecb0a8eca09ced92882c312e313137373639322c302e373037313938322c302e323430363739382c302e323431383037352c312e3736383431332c322e3537393132370a32392ceab888ec868d20eca3bcebacbc2c312e313936303435312c312e303030353233302c302e343137363534382c302e333637393637312c322e3933343738372c332e3934363735330a33302ceab888ec868deab080eab3b5eca09ced92882c312e313333373831322c312e303433343733332c302e343132373934382c302e333731333837382c332e3335393137392c332e3834363932330a33312cebb098eb8f84ecb2b42c312e313030363638332c302e373239393835312c302e323036303738382c302e333034383530382c312e3033363836362c322e3637353433380a33322ceca084ec9e90ed919cec8b9cec9ea5ecb9982c312e303833353133362c302e373431383632352c302e333331313430332c302e333032343733382c322e3339333739322c322e3431343538310a33332ceab8b0ed838020eca084ec9e90ebb680ed92882c312e303639323533322c302e363739353531322c302e343531323831352c302e323637353637362c352e3435343033322c322e3337363034360a33342cecbbb4ed93a8ed84b020ebb08f20eca3bcebb380eab8b0eab8b02c312e313133343537312c302e373636373231362c302e333530303735382c302e333137343831352c312e3734353737322c322e3839313733300a33352c22ed86b5ec8ba02c20ebb0a9ec86a120ebb08f20ec9881ec83812c20ec9d8ced96a5eab8b0eab8b0222c312e303834373131302c302e323736393930352c302e343439303937372c302e313138303135352c312e3838383130352c312e3330363232300a33362ceca095ebb080eab8b0eab8b02c312e313034393438372c302e363731333433342c302e343435373936382c302e323733333339392c342e3334343535322c322e3735373933380a33372ceca084eab8b0ec9ea5ebb9842c312e313230353336382c302e383734313931302c302e333636363238332c302e333132343031372c322e3838373032342c332e3130313834320a33382cec9dbcebb098ebaaa9eca081ec9aa920eab8b0eab3842c312e313237393031332c312e303536363934342c302e333230363033372c302e333835383332312c322e3537333939392c342e3035323536370a33392ced8ab9ec8898ebaaa9eca081ec9aa920eab8b0eab3842c312e313337373030312c302e383437313535382c302e343335323530382c302e333230353739312c342e3136373637312c332e3330333239380a34302cec9e90eb8f99ecb0a82c312e313238393234322c312e323237383632342c302e333431353634322c302e343032333233332c322e3736323832372c342e3030383937390a34312cec84a0ebb0952c312e323234313838392c312e313431313832392c302e333434363534342c302e343335343735382c362e3138303435312c342e3938393330350a34322ceab8b0ed838020ec9ab4ec86a1ec9ea5ebb9842c312e303836333236382c302e353938333938362c302e343535373033312c302e323234333333332c332e3031343530302c322e3136343933390a34332ceab8b0ed838020eca09ceca1b0ec9785eca09ced92882c312e313437363336382c302e393337393039342c302e343036303638332c302e333630323632392c372e3338313833332c342e3038383135370a34342ceca09ceca1b0ec9e84eab080eab3b520ebb08f20ec82b0ec9785ec9aa920ec9ea5ebb98420ec8898eba6ac2c312e313535303738392c302e373538323236312c302e353230383737312c302e323933333234342c352e3538313631322c332e3431343235370a34352ceca084eba0a520ebb08f20ec8ba0ec9eacec839dec9790eb8488eca7802c312e313439323837362c302e333934303936302c302e333930373733392c302e313336333538382c312e3136363839382c312e3331353630320a34362c22eab080ec8aa42c20eca69deab8b020ebb08f20ec98a8ec8898222c312e303732323830372c302e323430363933352c302e323835303037322c302e303935333737392c312e3434323033322c312e3032353534360a34372cec8898eb8f842c312e303831303137382c302e353830313238392c302e363638333237302c302e323138383834392c362e3534393638322c322e3032323733340a34382ced8f90ec8898ecb298eba6ac2c312e323230333536382c302e393538323336352c302e353037373033352c302e333536333333372c352e3730343535382c332e3932323631310a34392ced8f90eab8b0ebacbcecb298eba6ac20ebb08f20ec9e90ec9b90ec9eaced999cec9aa9ec849cebb984ec8aa42c312e323934393834342c302e383031343535362c302e353439383733332c302e333237333931312c382e3435303936392c332e3933363831320a35302ceab1b4ebacbceab1b4ec84a420ebb08f20eab1b4ecb695ebb3b4ec88982c312e313734303233342c302e383836383033342c302e353135393735352c302e333331323630302c372e3437313839302c332e3534323436330a35312ced86a0ebaaa9eab1b4ec84a42c312e313439393435352c302e373239363939302c302e363036343931332c302e323637383739332c382e3136373634332c322e3830333135350a35322ceb8f84ec868ceba7a420ebb08f20ec8381ed9288eca491eab09cec849cebb984ec8aa42c312e323338363935302c302e353733393330312c302e363536383836392c302e323438333836332c31332e3232393538342c332e3031363632300a35332cec9ca1ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e313938313035382c302e363730333435312c302e353739353934332c302e323531363930332c31372e3636323430352c322e3332333435380a35342cec8898ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e302c302e302c302e302c302e302c302e302c302e300a35352ced95adeab3b5ec9ab4ec86a1ec849cebb984ec8aa42c312e302c302e302c302e302c302e302c302e302c302e300a35362cecb0bdeab3a020ebb08f20ec9ab4ec86a1ebb3b4eca1b0ec849cebb984ec8aa42c312e313834303730332c302e353938383430382c302e363637343136352c302e323332333331332c362e3838313730322c322e3735333232360a35372cec9ab0ed8eb820ebb08f20ec868ced9994ebacbceca084ebacb8ec9ab4ec86a1ec849cebb984ec8aa42c312e323034353836392c302e363830363939392c302e363031363838382c302e323636323932302c32372e3230333231362c332e3033393833300a35382cec9d8cec8b9deca09020ebb08f20ec8899ebb095ec849cebb984ec8aa42c312e323436333031302c312e303734313534322c302e343139333232342c302e343134313237372c31322e3635363133312c362e3638323931380a35392ced86b5ec8ba0ec849cebb984ec8aa42c312e313734393630362c302e353233303731392c302e363330303137302c302e323333383733342c342e3233313337362c322e3539343336370a36302cebb0a9ec86a1ec849cebb984ec8aa42c312e313736363538392c302e373035313936332c302e353234353134332c302e333132303638362c31302e3639393236392c332e3638343437350a36312ceca095ebb3b4ec849cebb984ec8aa42c312e313536383332372c302e343831343931392c302e363331343839342c302e323231363930342c362e3030333231392c322e3334303133380a36322cec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20eab3b5eab88920ebb08f20eab8b0ed8380204954ec849cebb984ec8aa42c312e313039313731352c302e333635343530362c302e373034383538382c302e313737353739372c31312e3437353532392c312e3833343134370a36332cec8ba0ebacb820ebb08f20ecb69ced8c9020ec849cebb984ec8aa42c312e323137373637312c302e363738343136392c302e353232373836322c302e323835383031312c31332e3635323931302c332e3537353230310a36342cec9881ec8381c2b7ec98a4eb9494ec98a4ebacbc20eca09cec9e9120ebb0b0eab8892c312e323630333438392c302e393934383431382c302e343134353431392c302e343238393038352c31312e3436333233372c352e3331323139390a36352ceab888ec9cb5ec849cebb984ec8aa42c312e313635383636302c302e333233383834392c302e373833323531372c302e313634383030352c332e3739373634322c312e3733313734360a36362cebb3b4ed9798ec849cebb984ec8aa42c312e343831343537342c302e353235353433362c302e363230363736312c302e323935323639322c372e3438383935372c322e3734383437360a36372ceab888ec9cb520ebb08f20ebb3b4ed979820ebb3b4eca1b0ec849cebb984ec8aa42c312e313431353232372c302e323033393131302c302e383631323630342c302e313038303330302c352e3230323132322c312e3036393435360a36382ceca3bceab1b0ec849cebb984ec8aa42c312e303934383636372c302e313637373730392c302e383934353731352c302e303839393235322c302e3435363732302c302e3733393134380a36392ceab8b0ed838020ebb680eb8f99ec82b0ec849cebb984ec8aa42c312e313734303730312c302e323837393039372c302e383233393331392c302e313339393134372c362e3833393630362c312e3535393833310a37302cec97b0eab5aceab09cebb09c2c312e313631333938372c302e353635353231302c302e363432323731372c302e323335343738322c372e3535363531392c322e3435343731370a37312cec82acec9785eab480eba0a820eca084ebacb8ec849cebb984ec8aa42c312e323931363530392c302e383430343734302c302e343936303133392c302e333634363035382c362e3532353131372c332e3939303835310a37322ceab3bced9599eab8b0ec88a020ebb08f20eab8b0ed838020eca084ebacb8ec849cebb984ec8aa42c312e313334363437322c302e333236373230342c302e373831353738362c302e313431353637302c382e3134383436322c312e3636383438380a37332cec9ea5ebb984c2b7ec9aa9ed928820ebb08f20eca780ec8b9dec9eacec82b0eab68c20ec9e84eb8c802c312e323339353333352c302e363430313535322c302e353939383733362c302e323730363631372c362e3234303530302c332e3036393432370a37342cec82acec9785eca780ec9b90ec849cebb984ec8aa42c312e313334353331322c302e333536363430342c302e373931333030352c302e313434393532302c31352e3630373538392c312e3736353333310a37352c22eab3b5eab3b5ed9689eca0952c20eab5adebb0a920ebb08f20ec82aced9a8cebb3b4ec9ea5222c312e313635323035362c302e353534393838392c302e363438353839352c302e323330353937362c392e3936303530332c322e3737393135330a37362ceab590ec9ca1ec849cebb984ec8aa42c312e313430323337302c302e343036303033322c302e373631333634392c302e313639353333382c31322e3138323738362c322e3138313833340a37372cec9d98eba38c20ebb08f20ebb3b4eab1b42c312e313337303932322c302e353133333837372c302e363335393734302c302e323331393331342c382e3339333837332c322e3438373236350a37382cec82aced9a8cebb3b5eca780ec849cebb984ec8aa42c312e313630343236302c302e353837313737302c302e363638313436362c302e323236373336322c31382e3638343439382c332e3131323538380a37392cebacb8ed999420ebb08f20ec97aced968920eab480eba0a820ec849cebb984ec8aa42c312e323130363435342c302e363734323232302c302e363039343337382c302e323833363433362c32302e3234313738342c332e3639373939360a38302cec8aa4ed8facecb8a020ebb08f20ec98a4eb9dbdec849cebb984ec8aa42c312e323031363532382c302e353832333034302c302e363636373339372c302e323339373530322c31322e3133303934362c332e3232343636390a38312cec82aced9a8ceb8ba8ecb2b42c312e323832353730302c302e383636393939382c302e353235353039332c302e333434303430332c31352e3739313239342c342e3737343336340a38322cec9e90eb8f99ecb0a8c2b7ec868cebb984ec9aa9ed928820ec8898eba6ac20ebb08f20eab09cec9db8ec849cebb984ec8aa42c312e313632333939392c302e383636333138372c302e353235383037332c302e333132343336312c31392e3837333731362c332e3232353735320a38332ceab8b0ed83802c312e363938343535302c302e393830303633372c302e333733393836392c302e333339343338362c352e3734383330372c332e3534373536340a');
INSERT INTO file_content VALUES('86af7a2c6ea45ebb556b9573a887c1c61b38b2c66388fabcbefbd97d9698928a',X'736563746f725f636f64652c736563746f725f6e616d652c70726f64756374696f6e5f696e2c70726f64756374696f6e5f6f75742c76616c75655f61646465645f696e2c76616c75655f61646465645f6f75742c656d706c6f796d656e745f696e2c656d706c6f796d656e745f6f75740a30312cec9e91ebacbc2c312e313231303239302c302e333332383531322c302e373831393237392c302e313334393532392c34302e3836323539332c312e3731383739310a30322cecb695ec82b0ebacbc2c312e343735353234342c312e303939373231382c302e343234363932312c302e343131303931362c362e3937393531342c362e3732383739310a30332cec9e84ec82b0ebacbc2c312e313737393439312c302e333534363530342c302e373930343236312c302e313438363034372c342e3638313437312c312e3633313332350a30342cec8898ec82b0ebacbc2c312e323834393832302c302e393934353839392c302e333335333736312c302e333738313430362c362e3733333330342c342e3232343837350a30352ceb868deba6bcec96b4ec978520ec849cebb984ec8aa42c312e323233373630372c302e383530303338342c302e353030303339322c302e333630363339382c382e3936323138362c342e3138383531320a30362c22ec849ded83842c20ec9b90ec9ca020ebb08f20ecb29cec97b0eab080ec8aa4222c312e302c302e302c302e302c302e302c302e302c302e300a30372ceab888ec868d20ebb08f20ebb984eab888ec868d20eab491ebacbc2c312e323637393830342c302e373439313836332c302e353831363633392c302e323938343030382c352e3337343635312c332e3530373132320a30382cec8b9deba38ced92882c312e343137313630382c312e303035313638302c302e343030383334312c302e333933353433392c362e3135323137322c362e3837323436300a30392cec9d8ceba38ced92882c312e323534353439362c302e373334393433362c302e353535363637322c302e323932343632392c322e3930353131362c332e3731343436300a31302ceb8bb4ebb0b02c312e302c302e302c302e302c302e302c302e302c302e300a31312cec84acec9ca020ebb08f20ec9d98ebb3b52c312e313637393835372c302e383639313633322c302e333735313837342c302e333135323937392c332e3337383634322c332e3532363038350a31322ceab080eca3bdeca09ced92882c312e323739313139322c302e363238303935352c302e333238353131362c302e323632373739362c332e3738393132372c332e3434373531370a31332cebaaa9ec9eac20ebb08f20ebaaa9eca09ced92882c312e323637343238312c302e383438363634302c302e333836343434352c302e333335323135322c342e3037303234302c332e3930343238330a31342ced8e84ed948420ebb08f20eca285ec9db4eca09ced92882c312e323436303037302c302e393034373731392c302e343037313933302c302e333437353832302c332e3334343733352c332e3933383737310a31352cec9db8ec878420ebb08f20eab8b0eba19deba7a4ecb2b420ebb3b5eca09c2c312e323635383532392c302e393232393836352c302e343736313233392c302e333630333538392c352e3836333637392c342e3333373639330a31362cec849ded838420ebb08f20ec849dec9ca0eca09ced92882c312e323239383032322c302e383637353037302c302e323134393535322c302e333331313736322c322e3439323936352c332e3839393532390a31372ceab8b0ecb488ed9994ed9599ebacbceca7882c312e313139363430322c302e363039373433392c302e343134383935352c302e323230333432322c312e3935373431322c322e3032353636360a31382ced95a9ec84b1ec8898eca78020ebb08f20ed95a9ec84b1eab3a0ebacb42c312e303438383933352c302e373034323138382c302e333536333739392c302e323236373337322c312e3533333834312c312e3933323139350a31392ced9994ed9599ec84acec9ca02c312e302c302e302c302e302c302e302c302e302c302e300a32302cec9d98ec95bded92882c312e313636313434382c302e353230393835312c302e363130373731332c302e323136313136372c322e3039343531352c322e3631383339310a32312cebb984eba38c20ebb08f20eb868dec95bd2c312e313536353632342c302e353639323137312c302e343332373430322c302e323236363836392c322e3635343430352c322e3535393137310a32322ceab8b0ed838020ed9994ed9599eca09ced92882c312e313536303535322c302e373133303231342c302e343833343837302c302e323637343739342c322e3330343438382c322e3839393337370a32332ced948ceb9dbcec8aa4ed8bb1eca09ced92882c312e313732343532362c302e393235323535332c302e343036303237332c302e333236323534342c332e3032393239362c332e3230383435390a32342ceab3a0ebacb4eca09ced92882c312e323038393938362c302e383834393338302c302e343339323634332c302e333237393534322c332e3836313631342c332e3335303730350a32352cec9ca0eba6ac20ebb08f20ec9ca0eba6aceca09ced92882c312e323134313739302c302e373134303732342c302e333933323638332c302e323837353837312c332e3533363038352c332e3133333530320a32362ceab8b0ed838020ebb984eab888ec868deab491ebacbceca09ced92882c312e333533313936332c302e393735343431342c302e343034303731322c302e333738333933302c342e3737303931312c342e3330393633340a32372cecb2a0eab09531ecb0a8eca09ced92882c312e323132353833392c312e303537313337312c302e333230393538352c302e333730303435332c322e3133363630332c332e3732303531370a32382cebb984ecb2a0eab888ec868deab4b420ebb08f2031ecb0a8eca09ced92882c312e313130303631342c302e383431393631312c302e313934363438312c302e323635383835352c312e3335383634312c322e3739323831350a32392ceab888ec868d20eca3bcebacbc2c312e333031383539362c312e303531333037322c302e333832323335342c302e333837373438352c332e3133313536332c342e3232373839350a33302ceab888ec868deab080eab3b5eca09ced92882c312e313939303933352c312e303239363732382c302e333936333232302c302e333639343233392c332e3330393034352c332e3836323631360a33312cebb098eb8f84ecb2b42c312e303935343139352c302e323939363831372c302e353637303831312c302e313233343032352c312e3139303732302c312e3137363439350a33322ceca084ec9e90ed919cec8b9cec9ea5ecb9982c312e313138393938322c302e363834303830382c302e323833393935392c302e323735393035362c322e3234303237322c322e3333363934380a33332ceab8b0ed838020eca084ec9e90ebb680ed92882c312e323738353137362c302e373637383832392c302e343430313432322c302e323934323831372c332e3939363830342c332e3037393531340a33342cecbbb4ed93a8ed84b020ebb08f20eca3bcebb380eab8b0eab8b02c312e313932363231302c302e343039373336342c302e343934383538362c302e313733313538382c312e3039303638352c312e3333323739330a33352c22ed86b5ec8ba02c20ebb0a9ec86a120ebb08f20ec9881ec83812c20ec9d8ced96a5eab8b0eab8b0222c312e313835383632312c302e383130323337332c302e323431343931302c302e333236303939382c312e3538373132362c332e3035303038390a33362ceca095ebb080eab8b0eab8b02c312e313931303631322c302e383636373236332c302e333339353239392c302e333436373330342c322e3433363434382c332e3631373932340a33372ceca084eab8b0ec9ea5ebb9842c312e323534363334322c302e383636373535342c302e323730393632382c302e333035303834302c322e3133313134322c332e3039393638300a33382cec9dbcebb098ebaaa9eca081ec9aa920eab8b0eab3842c312e323030393731312c312e303933393432382c302e333733313637362c302e333939363230322c322e3830373936392c342e3233303037320a33392ced8ab9ec8898ebaaa9eca081ec9aa920eab8b0eab3842c312e323035303934372c302e393230393236332c302e333937303431362c302e333438323535332c332e3436303533332c332e3730363935390a34302cec9e90eb8f99ecb0a82c312e323130343839302c312e333930343734392c302e323635353638362c302e343631343536342c322e3039373535362c342e3633323338380a34312cec84a0ebb0952c312e323831353132312c312e313138343333372c302e333533303233362c302e343236343638352c362e3738353634362c342e3831353733340a34322ceab8b0ed838020ec9ab4ec86a1ec9ea5ebb9842c312e313138363739392c302e373530393534322c302e343933363130302c302e323736303035352c322e3639353933352c322e3739333637340a34332ceab8b0ed838020eca09ceca1b0ec9785eca09ced92882c312e323239353039302c302e393634353837382c302e343030343436372c302e333638393332312c342e3438363033332c342e3336373330310a34342ceca09ceca1b0ec9e84eab080eab3b520ebb08f20ec82b0ec9785ec9aa920ec9ea5ebb98420ec8898eba6ac2c312e313637333634342c302e353035343836302c302e373135373837372c302e313936343635322c362e3633393432382c322e3331323930390a34352ceca084eba0a520ebb08f20ec8ba0ec9eacec839dec9790eb8488eca7802c312e313335343337372c302e333836323430342c302e363730313033372c302e313438383534382c322e3438373630372c312e3638393830310a34362c22eab080ec8aa42c20eca69deab8b020ebb08f20ec98a8ec8898222c312e303630313234392c302e313830303139312c302e323930333636322c302e303732333434332c312e3235313831362c302e3739343731350a34372cec8898eb8f842c312e313030393135332c302e363036363636322c302e363534353731362c302e323237353237352c332e3639373336362c322e3132313539360a34382ced8f90ec8898ecb298eba6ac2c312e323933363637312c302e383535303637382c302e353433383632392c302e333231323033332c352e3136323536302c332e3531363035370a34392ced8f90eab8b0ebacbcecb298eba6ac20ebb08f20ec9e90ec9b90ec9eaced999cec9aa9ec849cebb984ec8aa42c312e323434343837372c302e353938373431362c302e363537363536312c302e323437323736372c382e3033393930372c332e3036303635330a35302ceab1b4ebacbceab1b4ec84a420ebb08f20eab1b4ecb695ebb3b4ec88982c312e323437353039342c302e373936373032312c302e353530383832332c302e333031303539322c372e3639343331392c332e3233373132390a35312ced86a0ebaaa9eab1b4ec84a42c312e323633333432382c302e373738343836342c302e353539303031302c302e323931383239322c372e3434383139332c332e3037323739330a35322ceb8f84ec868ceba7a420ebb08f20ec8381ed9288eca491eab09cec849cebb984ec8aa42c312e323136383339312c302e353133353637382c302e363931313638372c302e323232313330322c31322e3833333030382c322e3635383134360a35332cec9ca1ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e323136313038312c302e373631303030302c302e353237323438382c302e323731383830342c32302e3332343435392c322e3630383536360a35342cec8898ec8381ec9ab4ec86a1ec849cebb984ec8aa42c312e313636353831342c302e373030303431332c302e353237323139322c302e323635353338302c31352e3231343038302c322e3836353334390a35352ced95adeab3b5ec9ab4ec86a1ec849cebb984ec8aa42c312e303932333237352c302e363034313535302c302e333932303734332c302e323138313439382c342e3836333231332c312e3737393138310a35362cecb0bdeab3a020ebb08f20ec9ab4ec86a1ebb3b4eca1b0ec849cebb984ec8aa42c312e323433313039372c302e363439313233352c302e363236343036302c302e323537343631342c352e3938353632342c322e3938303438300a35372cec9ab0ed8eb820ebb08f20ec868ced9994ebacbceca084ebacb8ec9ab4ec86a1ec849cebb984ec8aa42c312e323230323039302c302e363331313037342c302e363233313432392c302e323438303336322c32332e3237343630352c322e3738383839380a35382cec9d8cec8b9deca09020ebb08f20ec8899ebb095ec849cebb984ec8aa42c312e343434343932302c302e383637373837382c302e353030313934332c302e333436383837342c31342e3534343537332c352e3234303130350a35392ced86b5ec8ba0ec849cebb984ec8aa42c312e313630393436372c302e353136313339302c302e363336313233312c302e323237303234352c352e3036303637372c322e3336373238350a36302cebb0a9ec86a1ec849cebb984ec8aa42c312e313636373339392c302e363434333931372c302e353237353334382c302e323839303539322c31322e3438373538352c332e3336353635370a36312ceca095ebb3b4ec849cebb984ec8aa42c312e313430363133372c302e343938333833302c302e363132353835362c302e323238333932392c362e3930373633322c322e3433343333360a36322cec868ced9484ed8ab8ec9ba8ec96b420eab09cebb09c20eab3b5eab88920ebb08f20eab8b0ed8380204954ec849cebb984ec8aa42c312e313237363031332c302e333832313034312c302e363839333535362c302e313836363533332c31332e3635343230322c312e3936313539350a36332cec8ba0ebacb820ebb08f20ecb69ced8c9020ec849cebb984ec8aa42c312e323331313131332c302e363332333833382c302e353233303236312c302e323638313939372c32302e3037303237302c332e3335303133340a36342cec9881ec8381c2b7ec98a4eb9494ec98a4ebacbc20eca09cec9e9120ebb0b0eab8892c312e333032323836392c312e303435343033332c302e333731393037312c302e343437343330302c32332e3439313038342c352e3333393734300a36352ceab888ec9cb5ec849cebb984ec8aa42c312e313336363134302c302e323634383436302c302e383232393231362c302e313334363437322c332e3535363934362c312e3330373135340a36362cebb3b4ed9798ec849cebb984ec8aa42c312e343731393435322c302e353632303939322c302e353935383638312c302e333136393533312c372e3436383037362c322e3737323532310a36372ceab888ec9cb520ebb08f20ebb3b4ed979820ebb3b4eca1b0ec849cebb984ec8aa42c312e313039313334332c302e313735393734322c302e383831313339332c302e303933343634382c342e3537333335322c302e3837393535350a36382ceca3bceab1b0ec849cebb984ec8aa42c312e303837363630382c302e313230373139392c302e393232323030322c302e303636313932362c302e3435333133382c302e3530343730340a36392ceab8b0ed838020ebb680eb8f99ec82b0ec849cebb984ec8aa42c312e323233333135352c302e323937323730352c302e383137313431352c302e313432333735372c372e3933343031392c312e3434343337320a37302cec97b0eab5aceab09cebb09c2c312e313433393334362c302e343531333231362c302e373034393139382c302e313838313336372c362e3634353038392c322e3030333032380a37312cec82acec9785eab480eba0a820eca084ebacb8ec849cebb984ec8aa42c312e323731333932332c302e373232363034342c302e353630323931352c302e333135303537322c372e3138363136322c332e3338363135330a37322ceab3bced9599eab8b0ec88a020ebb08f20eab8b0ed838020eca084ebacb8ec849cebb984ec8aa42c312e313232353034392c302e323938313133332c302e373937393738362c302e313332363333372c382e3439373133312c312e3533393338300a37332cec9ea5ebb984c2b7ec9aa9ed928820ebb08f20eca780ec8b9dec9eacec82b0eab68c20ec9e84eb8c802c312e323230353832362c302e353830313134312c302e363336303338382c302e323434373932382c362e3330373737312c322e3731383737370a37342cec82acec9785eca780ec9b90ec849cebb984ec8aa42c312e313334313632352c302e333232353036312c302e383038343537362c302e313331313034342c31342e3834313738312c312e3535323236360a37352c22eab3b5eab3b5ed9689eca0952c20eab5adebb0a920ebb08f20ec82aced9a8cebb3b4ec9ea5222c312e303637393435302c302e313733313332352c302e383932383332342c302e303732383132342c31302e3338373736322c302e3837383731380a37362ceab590ec9ca1ec849cebb984ec8aa42c312e313236383930392c302e333031313236302c302e383139393432342c302e313236363339382c31312e3931323532302c312e3532313733390a37372cec9d98eba38c20ebb08f20ebb3b4eab1b42c312e323432323239352c302e353231393330352c302e363236393130382c302e323332383039322c382e3831353538372c322e3633393239380a37382cec82aced9a8cebb3b5eca780ec849cebb984ec8aa42c312e323230313533352c302e343839333233332c302e373131373833312c302e313934323331392c32322e3432393533372c322e3536343836340a37392cebacb8ed999420ebb08f20ec97aced968920eab480eba0a820ec849cebb984ec8aa42c312e323230383032312c302e353937323135312c302e363436353738362c302e323438383032362c31382e3939303239342c332e3039383837340a38302cec8aa4ed8facecb8a020ebb08f20ec98a4eb9dbdec849cebb984ec8aa42c312e323234383830382c302e353036393639322c302e373034353430382c302e323039303134382c31312e3537313036362c322e3634313435340a38312cec82aced9a8ceb8ba8ecb2b42c312e333535383932322c302e373836303531372c302e353533353039342c302e333137353039302c31362e3035343839322c342e3232393736300a38322cec9e90eb8f99ecb0a8c2b7ec868cebb984ec9aa9ed928820ec8898eba6ac20ebb08f20eab09cec9db8ec849cebb984ec8aa42c312e313933343132382c302e383635333834302c302e353330323730392c302e333039393234332c32332e3039343839332c332e3232343736310a38332ceab8b0ed83802c312e363630363338322c302e363736313835322c302e353138333937312c302e313835343037322c362e3038353434382c312e3634313938300a');
INSERT INTO file_content VALUES('ec4a004acdaa27ba470ecf57c896efe15d7a57a7775e4fb94dbff9a81dc4a5d0',X'796561722c696e64696361746f722c76616c75652c756e69742c73636f70652c736f757263650a323031392c70726f64756374696f6e20696e647563656d656e7420636f656666696369656e742c312e3739312c4b525720706572204b5257206f662066696e616c2064656d616e642c616c6c20696e64757374726965732c42616e6b206f66204b6f726561203230313920696e7075742d6f7574707574207461626c65732028707265737320323032312d30362d323129206173207265706f7274656420617420646f6e676779756e74696d65732e746973746f72792e636f6d2f3738320a323031392c76616c75652d616464656420696e647563656d656e7420636f656666696369656e742c302e3738302c4b525720706572204b5257206f662066696e616c2064656d616e642c616c6c20696e64757374726965732c73616d6520286f6e652073656e74656e6365206f6620746865207265706f72742067697665732074686520302e37383020666f7220323031392062657369646520612072697365206f766572207468652079656172206265666f7265290a323031392c656d706c6f79656420706572736f6e7320696e647563656d656e742c31302e312c706572736f6e7320706572204b52572031626e2c616c6c20696e64757374726965732c73616d650a323031392c656d706c6f79656420706572736f6e7320696e647563656d656e742c31322e352c706572736f6e7320706572204b52572031626e2c73657276696365732c73616d650a323031392c656d706c6f79656420706572736f6e7320696e647563656d656e742c362e322c706572736f6e7320706572204b52572031626e2c6d616e75666163747572656420676f6f64732c73616d650a323031392c76616c75652d616464656420726174696f2c34332e352c70657263656e74206f66206f75747075742c616c6c20696e64757374726965732c73616d650a323031392c696e7465726d65646961746520696e70757420726174696f2c35362e352c70657263656e74206f66206f75747075742c616c6c20696e64757374726965732c666e74696d65732e636f6d20323032312d30362d3231207265706f7274206f66207468652073616d652072656c656173650a323031392c696d706f727420646570656e64656e6365206f6620696e707574732c31322e332c70657263656e74206f66206f75747075742c616c6c20696e64757374726965732c666e74696d65732e636f6d20323032312d30362d3231207265706f7274206f66207468652073616d652072656c656173650a323032302c6361706974616c2d61726561207368617265206f66206e6174696f6e616c206f75747075742c34392e392c70657263656e742c726567696f6e616c207461626c65732c42616e6b206f66204b6f726561203230323020726567696f6e616c20696e7075742d6f7574707574207461626c6573206173207265706f7274656420696e20612032303235206e65777320706167650a323032302c76616c75652d616464656420726174696f206f66206d616e75666163747572656420676f6f647320696e2053656a6f6e672c33332e342c70657263656e742c53656a6f6e672c42616e6b206f66204b6f726561203230323020726567696f6e616c20696e7075742d6f7574707574207461626c6573206173207265706f7274656420696e20612032303235206e65777320706167650a323032302c76616c75652d616464656420726174696f206f66206d616e75666163747572656420676f6f647320696e204461656a656f6e2c33392e362c70657263656e742c4461656a656f6e2c42616e6b206f66204b6f726561203230323020726567696f6e616c20696e7075742d6f7574707574207461626c6573206173207265706f7274656420696e20612032303235206e65777320706167650a');
INSERT INTO file_content VALUES('2b29a4fcde028f2dc686e42db9b7defb99f4782a6286d2255b017f535c59d49f',X'73797374656d2c656e64706f696e742c6669656c642c6d65616e696e675f6b6f2c6d65616e696e675f656e2c666f726d61745f6f725f6e6f74652c65766964656e63650d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c70626c616e6349642ceab3b5eab3a049442c6e6f746963652069642c50424c4e5f202b203135206469676974732c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c70626c616e634e6d2ceab3b5eab3a0ebaa852c6e6f74696365207469746c652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c70626c616e6355726c2ceab3b5eab3a02055524c2c64657461696c20706167652c75726c2c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c6a727364496e7374744e6d2cec868ceab480eab8b0eab480ebaa852c726573706f6e7369626c6520626f64792c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c657863496e7374744e6d2cec8898ed9689eab8b0eab480ebaa852c657865637574696e6720626f64792c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c62736e7353756d7279436e2cec82acec9785eab09cec9a942c73756d6d6172792c48544d4c3a2073616e69746973652c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c706c64697253706f72745265616c6d4c636c6173436f64654e6d2ceca780ec9b90ebb684ec95bc20eb8c80ebb684eba5982c22737570706f7274206669656c642c206c6576656c2031222ceab888ec9cb52feab8b0ec88a02fec9db8eba0a52fec8898ecb69c2feb82b4ec88982fecb0bdec97852feab2bdec98812feab8b0ed83803b206f6c6465722064617461206a6f696e732076616c756573207769746820402c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c706c64697253706f72745265616c6d4d6c736663436f64654e6d2ceca780ec9b90ebb684ec95bc20eca491ebb684eba5982c22737570706f7274206669656c642c206c6576656c2032222c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c74726765744e6d2ceca780ec9b90eb8c80ec83812c7461726765742c22eca491ec868ceab8b0ec97852c20ec868cec8381eab3b5ec9db8202e2e2e222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c7265717374426567696e456e6444652cec8ba0ecb2adeab8b0eab0842c6170706c69636174696f6e20706572696f642c2222223230323630313035207e2032303236303132332222206f72202222323032362d30342d3234207e20323032362d30352d31352222206f72206672656520746578743a20ec8381ec8b9c2c20ec9888ec82b020ec868ceca784ec8b9ceab98ceca7802c20ec82acec9785ebb38420ec8381ec9db42c20ecb694ed9b84eab3b5eca780222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c72657173744d7468506170657273436e2cec8ba0ecb2adebb0a9ebb2952c686f7720746f206170706c792c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c726566726e634e6d2cebacb8ec9d98ecb2982c636f6e746163742c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c7263657074456e676e486d706755726c2ceca091ec8898eab8b0eab48020ed9988ed8e98ec9db4eca7802c6170706c69636174696f6e20736974652c75726c2c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c68617368746167732ced95b4ec8b9ced839ceab7b82c746167732c22636f6d6d61206c697374206d6978696e6720726567696f6e2c206669656c6420616e6420626f64793b2074686520726567696f6e206973206f6e6c792068657265222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c6372656174506e74746d2ceb93b1eba19dec9dbcec8b9c2c637265617465642c595959592d4d4d2d44442048483a4d4d3a53532c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c75706474506e74746d2cec8898eca095ec9dbcec8b9c2c757064617465642c595959592d4d4d2d44442048483a4d4d3a53532c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c696e71697265436f2ceca1b0ed9a8cec88982c76696577732c696e74656765722c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c666c7074684e6d2cecb2a8ebb680ed8c8cec9dbc20eab2bdeba19c2c6174746163686d656e742075726c2c75726c2c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c66696c654e6d2cecb2a8ebb680ed8c8cec9dbcebaa852c6174746163686d656e74206e616d652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c7072696e74466c7074684e6d2cebb3b8ebacb8ecb69ceba0a5ed8c8cec9dbc20eab2bdeba19c2c7072696e742066696c652075726c2c75726c2c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c7072696e7446696c654e6d2cebb3b8ebacb8ecb69ceba0a5ed8c8cec9dbcebaa852c7072696e742066696c65206e616d652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a62697a696e666f2c4745542068747470733a2f2f7777772e62697a696e666f2e676f2e6b722f7573732f7273732f62697a696e666f4170692e646f3f63727466634b65793d2e2e2664617461547970653d6a736f6e20286a736f6e41727261795b5d293b20616c736f20617069732e646174612e676f2e6b722f2e2e2e2f70626c616e6342736e73536572766963652028726573706f6e73652e626f64792e6974656d732e6974656d292c746f74436e742ceca084ecb2b4eab1b4ec88982c746f74616c2c696e74656765722c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c7062616e635f736e2ceab3b5eab3a0ec9dbceba0a8ebb288ed98b82c6e6f746963652073657269616c2c696e74656765722c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c696e74675f7062616e635f62697a5f6e6d2ced86b5ed95a9eab3b5eab3a0ec82acec9785ebaa852c70726f6772616d6d65206e616d652c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c7062616e635f63746e742ceab3b5eab3a0eb82b4ec9aa92c636f6e74656e742c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c7062616e635f6e7472705f6e6d2ceab3b5eab3a0eab8b0ec9785ebaa8528eca3bceab480292c616e6e6f756e63696e6720626f64792c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c737072765f696e73742ceab090eb8f85eab8b0eab4802c7375706572766973696e6720626f647920747970652c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c61706c795f747267742cec8ba0ecb2adeb8c80ec83812c7461726765742c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c62697a5f747267745f6167652ceb8c80ec8381ec97b0eba0b92c746172676574206167652c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c7062616e635f726370745f62676e675f64742ceca091ec8898ec8b9cec9e91ec9dbc2c73746172742c595959594d4d44442c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c7062616e635f726370745f656e645f64742ceca091ec8898eca285eba38cec9dbc2c656e642c595959594d4d44442c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c737570745f62697a5f636c7366632ceca780ec9b90ec82acec9785ebb684eba5982c63617465676f72792c746578742c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c737570745f726567696e2ceca780ec9b90eca780ec97ad2c726567696f6e2073686f7274206e616d652c22eca084eab5ad2c20ecb6a9ebb681202e2e2e222c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6b2d737461727475702c617069732e646174612e676f2e6b722042353532373335206b697365644b73746172747570536572766963652028616e6e6f756e63656d656e74292c6465746c5f70675f75726c2cec8381ec84b82055524c2c75726c2c75726c2c7365656e20696e206f6e65207075626c6963206d617070696e67207461626c650d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c4653434c5f59592ced9a8ceab384ec97b0eb8f842c66697363616c20796561722c595959592c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c4f4646435f4e4d2cec868ceab480ebaa852c6d696e69737472792c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c4653434c5f4e4d2ced9a8ceab384ebaa852c6163636f756e742c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c414343545f4e4d2ceab384eca095ebaa852c7375622d6163636f756e742c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c464c445f4e4d2cebb684ec95bcebaa852c6669656c642c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c534543545f4e4d2cebb680ebacb8ebaa852c736563746f722c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c50474d5f4e4d2ced9484eba19ceab7b8eb9ea8ebaa852c70726f6772616d6d652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c414354565f4e4d2ceb8ba8ec9c84ec82acec9785ebaa852c756e69742070726f6a6563742c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c53414354565f4e4d2cec84b8ebb680ec82acec9785ebaa852c64657461696c65642070726f6a6563742c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c425a5f434c535f4e4d2ceab2bdebb984eab5acebb6842c657870656e736520636c6173732c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c595f505245595f46495253545f4b4355525f414d542ceca084eb8584eb8f8420eab5aded9a8ced9995eca095eab888ec95a12c2270726576696f757320796561722c20617320706173736564222cecb29cec9b902c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c595f505245595f464e4c5f4652435f414d542ceca084eb8584eb8f8420ecb59ceca285eab888ec95a12c2270726576696f757320796561722c2066696e616c222cecb29cec9b902c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c595f59595f4d4544495f4b4355525f414d542ceca095ebb680ec9588eab888ec95a12c676f7665726e6d656e742070726f706f73616c2cecb29cec9b9020286f6e6520636c69656e742072656164732074686973206173207468652066696e616c206669677572653a20636865636b20746865206d65746164617461292c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6f70656e66697363616c2c224745542068747470733a2f2f6f70656e6170692e6f70656e66697363616c646174612e676f2e6b722f7b4170694e616d657d3f4b657926547970653d6a736f6e2670496e646578267053697a65264653434c5f59592028652e672e20546f74616c457870656e6469747572653520616c736f206e65656473204244475f464e445f4449565f43442c20414e4558505f494e515f53544e445f4344293b207368617065207b4170693a5b7b686561643a5b7b6c6973745f746f74616c5f636f756e747d2c7b524553554c543a7b434f44452c4d4553534147457d7d5d7d2c7b726f773a5b2e2e5d7d5d7d222c595f59595f44464e5f4d4544495f4b4355525f414d542ceab5aded9a8ced9995eca095eab888ec95a12c6173207061737365642062792074686520417373656d626c792cecb29cec9b902c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c7366726e645f636f64652cec9e90ecb998eb8ba8ecb2b4ecbd94eb939c2c6c6f63616c20676f7665726e6d656e7420636f64652c636f64652c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c64657461696c5f62736e735f6e6d2cec84b8ebb680ec82acec9785ebaa852c64657461696c65642070726f6a6563742c746578742c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c65786375745f64652ceca791ed9689ec9dbcec9e902c657865637574696f6e20646174652c595959594d4d44442c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6275646765745f63726e74616d2cec9888ec82b0ed9884ec95a12c63757272656e74206275646765742cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6e786e64722ceab5adebb9842c6e6174696f6e616c2073686172652cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6374792cec8b9ceb8f84ebb9842c70726f76696e63652073686172652cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c7369676e67756e6f6e2cec8b9ceab5b0eab5acebb9842c6d756e69636970616c2073686172652cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6574635f63726e74616d2ceab8b0ed83802c6f746865722cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6578706e647472616d2ceca780ecb69cec95a12c7370656e742cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c6f72676e7a746e616d2ced8eb8ec84b1ec95a12c62756467657465642cec9b902c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c7265616c6d5f636f64652cebb684ec95bcecbd94eb939c2c6669656c6420636f64652c636f64652c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6c6f66696e2028eca780ebb0a9ec9eaceca095333635292c6f70656e20415049206f6e206c6f63616c20657870656e6469747572652062792064657461696c65642070726f6a6563742c736563745f636f64652cebb680ebacb8ecbd94eb939c2c736563746f7220636f64652c636f64652c7365656e20696e206f6e65207075626c696320636c69656e74202853514c207461626c65290d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c4f52475f49442ceab8b0eab480ecbd94eb939c2c6167656e63792c313031203d20ed86b5eab384ecb2ad2c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c54424c5f49442ced86b5eab384ed919c49442c7461626c652069642c44545f2e2e2e2c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c54424c5f4e4d2ced86b5eab384ed919cebaa852c7461626c65206e616d652c746578742c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c43312e2e43382cebb684eba598eab09220ecbd94eb939c2c63617465676f727920636f6465732c636f64652c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c43315f4e4d2e2e43385f4e4d2cebb684eba598eab092ebaa852c63617465676f7279206e616d65732c746578742c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c43315f4f424a5f4e4d2e2e2cebb684eba598ebaa852c61786973206e616d652c746578742c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c49544d5f49442ced95adebaaa949442c6974656d2c636f64652c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c49544d5f4e4d2ced95adebaaa9ebaa852c6974656d206e616d652c746578742c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c554e49545f4e4d2ceb8ba8ec9c84ebaa852c756e69742c746578742c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c5052445f53452cec8898eba19deca3bceab8b02c706572696f6420747970652c5920482051204d204420462049522c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c5052445f44452cec8898eba19dec8b9ceca0902c706572696f642c22595959592c20595959594d4d2c205959595951512c20595959594848222c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a6b6f7369732c224745542068747470733a2f2f6b6f7369732e6b722f6f70656e6170692f506172616d2f73746174697374696373506172616d65746572446174612e646f3f6d6574686f643d6765744c697374266170694b6579266f726749642674626c49642669746d4964266f626a4c312e2e6f626a4c38267072645365267374617274507264446526656e64507264446526666f726d61743d6a736f6e266a736f6e56443d59203b2073756363657373203d204a534f4e2061727261792c206661696c757265203d207b6572722c6572724d73677d20776974682048545450203230303b206174206d6f73742034302c3030302063656c6c7320612063616c6c3b20746865206e756d626572206f66206f626a4c206d757374206d6174636820746865207461626c65222c44542cec8898ecb998eab0922c76616c75652c22737472696e673b206d61792062652022222d2222206f7220656d707479222c646f63732028646174612e676f2e6b722031353035373531392920616e64207365766572616c20636c69656e74730d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c535441545f434f44452ced86b5eab384ed919cecbd94eb939c2c7461626c652c313032593030342c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c535441545f4e414d452ced86b5eab384ebaa852c7461626c65206e616d652c746578742c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c4954454d5f434f4445312e2e342ced95adebaaa9ecbd94eb939c2c6974656d732c636f64652c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c4954454d5f4e414d45312e2e342ced95adebaaa9ebaa852c6974656d206e616d65732c746578742c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c554e49545f4e414d452ceb8ba8ec9c842c756e69742c746578742c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c54494d452cec8b9ceca0902c706572696f642c22323031352c203230313553312c203230313551312c20323031353031222c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a65636f732c224745542068747470733a2f2f65636f732e626f6b2e6f722e6b722f6170692f5374617469737469635365617263682f7b6b65797d2f6a736f6e2f7b6b727c656e7d2f7b66726f6d7d2f7b746f7d2f7b535441545f434f44457d2f7b417c537c517c4d7c534d7c447d2f7b73746172747d2f7b656e647d2f7b6974656d317d2f2e2e203b207b5374617469737469635365617263683a7b6c6973745f746f74616c5f636f756e742c726f775b5d7d7d206f72207b524553554c543a7b434f44452c4d4553534147457d7d222c444154415f56414c55452ceab0922c76616c75652c737472696e672c52207061636b61676520646f63732028726571756573742073696465293b20726573706f6e7365206e616d65732066726f6d206d656d6f72790d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c657175697049642cec9ea5ebb98449442c696e7465726e616c2069642c757569642f6e756d6265722c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c65717569704e6f2cec9ea5ebb984eb93b1eba19debb288ed98b82c726567697374726174696f6e206e6f2c4e4645432d595959592d4d4d2d6e6e6e6e6e6e2c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c657175697043642cec9ea5ebb984ecbd94eb939c2c65717569706d656e7420636f64652c636f64652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6669786564417365744e6f2ceab3a0eca095ec9e90ec82b0eab480eba6acebb288ed98b82c6669786564206173736574206e6f2c746578743b20756e6971756520696e2074686520626f64792c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6b6f724e6d2ced959ceab880ec9ea5ebb984ebaa852c4b6f7265616e206e616d652c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c656e674e6d2cec9881ebacb8ec9ea5ebb984ebaa852c456e676c697368206e616d652c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c72656769737443642cec9ea5ebb984eab5acebb6842c6b696e642c2231206d61696e2c206f746865727320617578696c696172792f617474616368656420287468656e2063704964206f6620746865206d61696e2065717569706d656e7420697320726571756972656429222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6272616e63684364202f206272616e63684e6d2ced919ceca480ebb684eba5982c6e6174696f6e616c207374616e6461726420636c6173732c636f64652028482e2e203d20666163696c697479292c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6d6f64656c43642cebaaa8eb8db8ecbd94eb939c2c6d6f64656c2c636f64652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6d6f64656c4e6d2cebaaa8eb8db8ebaa852c6d6f64656c206e616d652c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6d616e75666163747572654e6d2ceca09cec9e91ec82acebaa852c6d616b65722c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6d61646543642ceca09cec9e91eab5adeab0802c636f756e747279206f66206d616b652c636f64652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c74616b6543642cecb7a8eb939debb0a9ebb2952c6163717569736974696f6e2c22312070757263686173652c203220646576656c6f706d656e742c20332d34206275696c64222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c74616b6544742cecb7a8eb939dec9dbcec9e902c6163717569726564206f6e2c595959592d4d4d2d44442c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c74616b655072632cecb7a8eb939deab888ec95a12c70726963652cec9b902c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6465765364742f6465764564742f6465765072632ceab09cebb09c20ec8b9cec9e912feca285eba38c2feab888ec95a12c646576656c6f706d656e742c22646174652c20ec9b90222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6275696c645364742f6275696c644564742f6275696c64507263446f6d2f6275696c64507263466f722ceab5acecb69520ec8b9cec9e912feca285eba38c2feab5adec82b02fec99b8ec82b020eab888ec95a12c6275696c642c22646174652c20ec9b90222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6f7267616e4e6d2cebb3b4ec9ca0eab8b0eab4802c6f776e657220626f64792c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c7374617475734364202f207374617475734e6d2ceb93b1eba19dec8381ed839c2c7265636f7264207374617475732c636f64652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c75736553636f70654364202f2075736553636f70654e6d2ced999cec9aa9ebb294ec9c842c73686172696e672073636f70652c223120eb8ba8eb8f85ed999cec9aa92c203220eab3b5eb8f99ed999cec9aa9ed9788ec9aa92c203320eab3b5eb8f99ed999cec9aa9ec849cebb984ec8aa4222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c75736553636f7065526561736f6e43642ceb8ba8eb8f85ed999cec9aa9ec82acec9ca02c726561736f6e20666f7220736f6c65207573652c7265717569726564207768656e2073636f706520313b203039203d206f746865722c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c75736553636f706552616e67652ceab3b5eb8f99ed999cec9aa920ed9788ec9aa9ebb294ec9c842c77686f206d6179207573652c7265717569726564207768656e2073636f706520322d332c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c75736553636f70654d65616e2ceab3b5eb8f99ed999cec9aa920ebb0a9ebb2952c686f77207368617265642c7265717569726564207768656e2073636f706520322d332c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c7573655479706543642cec9ea5ebb984ec9aa9eb8f842c707572706f73652cec8b9ced97982febb684ec849d2feab590ec9ca12feab384ecb8a12fec839dec82b02feab8b0ed8380283036292c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c69646c654469737573654364202f2069646c654469737573654e6d2cec9ea5ebb984ec8381ed839c2c73746174652ced999cec9aa92feca080ed999cec9aa92fec9ca0ed9cb42febb688ec9aa92834292c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c64697375736547622cebb688ec9aa9eab5acebb6842c646973706f73616c2073746167652c2276657220ed8c90eca0952c20636f6d20ecb298ebb684ec9984eba38c222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6469737573654364202f20646973757365436f6d43642cebb688ec9aa9ecb298eba6ac2c646973706f73616c206b696e642c22303120eba7a4eab0812c20303220ec9eaced999cec9aa92c20303320ed8f90eab8b02c20303420ec9691ec97ac28eab8b0eab480c2b7ec9dbcec9e9020ed9584ec889829222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c736574757049642cec84a4ecb998ec9ea5ec868c49442c706c6163652c2269642c20656c7365206172656143642c207a697043642c2061646472657373312c2061646472657373322c206c61742c206c6e67222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c67726f756e64596e2f666c6f6f724e6f2f726f6f6d4e6f2ceca780ec8381ec97acebb6802fecb8b52fed98b82c22666c6f6f722c20726f6f6d222c22592f4e2c2074657874222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c726e64596e2cec9eacec9b90eab5acebb6842c66756e642c22592052264420eab3bceca09c2c204e20eab3b5eab3b5ed88acec9e9028ebb98452264429222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c7375626a6563744f63642f7375626a6563744e6d2f627573694e6d2f6469726563746f724e6d2f737461727444742f656e6444742f706f7267616e4e6d2ceab3bceca09c2c2270726f6a6563743a2069642c206e616d652c2070726f6772616d6d652c2050492c20706572696f642c20626f6479222c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c73697843642c36542c3654206669656c642c636f64652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c72666445717569704e6f2cec8bacec9d98ebb288ed98b82c726576696577206e6f2c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6d616e6167657249642cec9ea5ebb984eb8bb4eb8bb9ec9e902c706572736f6e20696e206368617267652c69642c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c70686f746f57656250617468202f2070686f746f5468756d62576562506174682cec82aceca7842c70686f746f2c75726c2c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c636f6e6669726d596e202f2064656c657465596e202f20617069596e2ced9995ec9db82fec82adeca09c2f4150492c666c6167732c592f4e2c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c7265676973744474202f206d6f6469667944742ceb93b1eba19dec9dbc2fec8898eca095ec9dbc2c637265617465642f757064617465642c6461746574696d652c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6a6f75726e616c5365712cec9dbceca780ebb288ed98b82c6c6f672069642c6f7065726174696f6e20616e64206d61696e74656e616e6365206c6f67732c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6a6f75726e616c536474202f206a6f75726e616c4564742cec8b9cec9e912feca285eba38cec9dbc2c6c6f672073746172742f656e642c2264617465202b206a6f75726e616c53686f75722c206a6f75726e616c536d696e7574652c206a6f75726e616c45686f75722c206a6f75726e616c456d696e757465222c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6a6f75726e616c5072632ceab888ec95a12c666565206f7220636f73742cec9b902c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c6a6f75726e616c557365724e6d2cec82acec9aa9ec9e902fec9785ecb2b42c757365722c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a7a6575732c22687474703a2f2f6170692e7a6575732e676f2e6b722f6170692f65712f6571756970732f7b6b65797d3f70616765267061676553697a65266b6579776f726473202d3e207b746f74616c2c706167652c70616765436f756e742c7061676553697a652c706167654c6973745b5d7d3b202f6571756970732f7b657175697049647d2f7b6b65797d2064657461696c3b202f636f6465732f7b6b65797d20636f6465206c697374733b20504f5354206d756c74697061727420746f2072656769737465723b202f6d6f64656c73202f6f7267616e73202f736574757073202f7375626a65637473202f6d61696e2d657175697073202f726564206c6f6f6b2d7570733b202f6170692f6f7065722f6f7065726174696e672a207573616765206c6f67733b202f6170692f6d61696e2f6d61696e74656e616e63652a206d61696e74656e616e6365206c6f6773222c636f6e74656e74732ceb82b4ec9aa92c636f6e74656e742c746578742c7365656e20696e2074776f20696e646570656e64656e74207075626c69632d626f64792073797374656d7320746861742063616c6c2074686973204150490d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f6e6f2cec82acec9785ec9e90eb93b1eba19debb288ed98b82c627573696e657373206e6f2c223130206469676974732c206e6f2068797068656e222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c73746172745f64742ceab09cec9785ec9dbcec9e902c6f70656e696e6720646174652c595959594d4d44442c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c705f6e6d2ceb8c80ed919cec9e90ec84b1ebaa852c726570726573656e7461746976652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c705f6e6d322ceb8c80ed919cec9e90ec84b1ebaa85322c4b6f7265616e206e616d65206f66206120666f726569676e65722c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f6e6d2cec8381ed98b82c7472616465206e616d652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c636f72705f6e6f2cebb295ec9db8eb93b1eba19debb288ed98b82c636f72706f72617465206e6f2c3133206469676974732c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f736563746f722ceca3bcec9785ed839cebaa852c627573696e65737320747970652c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f747970652ceca3bceca285ebaaa9ebaa852c6974656d2c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f6164722cec82acec9785ec9ea5eca3bcec868c2c616464726573732c746578742c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c625f7374745f63642ceb82a9ec84b8ec9e90ec8381ed839c2c7374617475732c22303120eab384ec868d2c20303220ed9cb4ec97852c20303320ed8f90ec97852c20656d707479203d20756e6b6e6f776e206e756d626572222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c7461785f747970655f63642ceab3bcec84b8ec9ca0ed98952c74617820747970652c22303120ec9dbcebb0982c20303220eab084ec9db42c20303320eab3bcec84b8ed8ab9eba1802c20303420eba9b4ec84b82c20303520ebb984ec9881eba6ac2feab5adeab080eab8b0eab4802c20303620eab3a0ec9ca0ebb288ed98b82c20303720eab084ec9db428ec84b8eab888eab384ec82b0ec849c29222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c656e645f64742ced8f90ec9785ec9dbcec9e902c636c6f73696e6720646174652c595959594d4d44442c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a6e74732d62697a6e6f2c22504f53542068747470733a2f2f6170692e6f64636c6f75642e6b722f6170692f6e74732d627573696e6573736d616e2f76312f7374617475732028625f6e6f5b5d2920616e64202f76616c69646174652028627573696e65737365735b5d292c2031303020612063616c6c222c76616c69642ceca784ec9c842c6d617463682c223031206d617463682c203032206e6f206d61746368222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c736572766963654b65792cec9db8eca69ded82a42c6b65792c55524c2d656e636f646564206f72206465636f64656420666f726d3a2073656e642065786163746c79206f6e63652d656e636f6465642c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c706167654e6f202f206e756d4f66526f77732cecaabd2feab1b4ec88982c706167696e672c696e7465676572732c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c726573706f6e73652e6865616465722e726573756c74436f64652ceab2b0eab3bcecbd94eb939c2c726573756c742c3030206f722030303030203d206f6b2c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c726573706f6e73652e626f64792e6974656d732e6974656d2cebaaa9eba19d2c726f77732c226c6973742c204f4e45206f626a6563742c206f7220656d70747920737472696e67222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c726573706f6e73652e626f64792e746f74616c436f756e742ceca084ecb2b42c746f74616c2c696e74656765722c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b7220676174657761792c616e7920617069732e646174612e676f2e6b7220736572766963652c4f70656e4150495f53657276696365526573706f6e73652e636d6d4d73674865616465722ceab28cec9db4ed8ab8ec9ba8ec9db420ec98a4eba5982c2267617465776179206572726f722c206f6674656e204854545020323030222c226572724d73672c2072657475726e417574684d73672c2072657475726e526561736f6e436f6465202832322071756f74612c203330206b6579206e6f742072656769737465726564202e2e2e29222c7365656e20696e207365766572616c20696e646570656e64656e74207075626c696320636c69656e74730d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ced95adebaaa9ebaa852ced95adebaaa9ebaa852c636f6c756d6e206e616d6520284b6f7265616e292c746578742c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ced95adebaaa9ebaa8528ec9881ebacb8ebaa85292cec9881ebacb8ebaa852c636f6c756d6e206e616d652028456e676c697368292c746578742c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ced95adebaaa920ec84a4ebaa852cec84a4ebaa852c6465736372697074696f6e2c746578742c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ceb8f84eba994ec9db8ebb684eba5982ceb8f84eba994ec9db82c646f6d61696e2c22ebaa85ecb9ad5febaa852c20eb82a0eca79c2fec8b9ceab0845fec97b0ec9b94ec9dbc2c20ec8898eb9f895fec88982c20ecbd94eb939c5fec97acebb680202e2e2e222c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ceb8db0ec9db4ed84b0ed8380ec9e852ced8380ec9e852c747970652c22eab080ebb380ebacb8ec9e90ed98952856415243484152292c20ec88abec9e90ed9895202e2e2e222c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222cecb59ceb8c80eab8b8ec9db42ceab8b8ec9db42c6d6178206c656e6774682c696e74656765722c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ced919ced9884ebb0a9ec8b9d2ced919ced98842c666f726d61742c595959592d4d4d2d4444202e2e2e2c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222ceb8ba8ec9c842ceb8ba8ec9c842c756e69742c22ec9b902c20ecb29cec9b902c20ebaa85222c646f63732028646174612e676f2e6b72290d0a646174612e676f2e6b72206d657461646174612c227065722064617461207365743a202f646361742f6d657461646174612f7b69647d202844434154205244462f584d4c292c202f636174616c6f672f7b69647d2f66696c65446174612e6a736f6e2028736368656d612e6f72672044617461736574204a534f4e2d4c44292c20616e64206120636f6c756d6e207461626c65222cecbd94eb939c2cecbd94eb939c2c636f6465206c6973742c746578742c646f63732028646174612e676f2e6b72290d0a');
CREATE TABLE IF NOT EXISTS "selection" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "region" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "confirmed_on" text,
  "method" text,
  "criteria" text,
  "quotient_threshold" integer,
  "data_year" integer,
  "remark" text
, "confirmed_report" text, "minutes" text, "promising_count" integer, "ranking" text, "strategic_count" integer) strict;
CREATE TABLE IF NOT EXISTS "plan" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "parent" integer references "plan"("id"),
  "selection" integer references "selection"("id"),
  "region" text,
  "vision_year" integer,
  "confirmed_on" text,
  "goals" text,
  "last_year_results" text,
  "delivery" text
) strict;
CREATE TABLE IF NOT EXISTS "programme" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "regime" text,
  "nature" text,
  "ministry" text,
  "agency" text,
  "managing_body" text,
  "period_from" text not null,
  "period_to" text not null,
  "phase" integer,
  "plan" integer references "plan"("id"),
  "region" text,
  "sunset_on" text,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "industry" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "tier" text,
  "region" text,
  "designated_from" text,
  "designated_to" text,
  "definition" text
) strict;
CREATE TABLE IF NOT EXISTS "sub_programme" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "programme" integer not null references "programme"("id"),
  "name" text not null,
  "industry" integer references "industry"("id"),
  "delivery" text
) strict;
CREATE TABLE IF NOT EXISTS "centre" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "kind" text not null,
  "state" text not null,
  "industry" integer references "industry"("id"),
  "region" text,
  "place" text,
  "opened_on" text,
  "area" integer,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "organisation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "name" text not null,
  "name_en" text,
  "kind" text not null,
  "region" text,
  "founded_on" text,
  "business_number" text,
  "remark" text
) strict;
INSERT INTO organisation VALUES(1,1,1,0,'공통',NULL,'common',NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(2,2,1,0,'대전테크노파크',NULL,'technopark',NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(3,2,1,0,'충북테크노파크',NULL,'technopark',NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "project" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "sub_programme" integer not null references "sub_programme"("id"),
  "parent" integer references "project"("id"),
  "role" text not null,
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "lead" integer references "organisation"("id"),
  "partners" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "manager" text,
  "total_budget" integer,
  "follow_up_from" text,
  "follow_up_to" text,
  "external_number" text,
  "goal" text
) strict;
CREATE TABLE IF NOT EXISTS "agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "parties" text not null,
  "form" text,
  "period_from" text not null,
  "period_to" text not null,
  "notified_on" text,
  "concluded_on" text,
  "state" text not null,
  "amount" integer,
  "conditions" text,
  "document" text
, "cured_on" text, "entered_on" text, "papers_on" text, "rule_pack" text, "rule_version" text, "suspended_on" text, "suspension_reason" text, "terminated_on" text, "termination_reason" text) strict;
CREATE TABLE IF NOT EXISTS "agreement_change" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "agreement" integer not null references "agreement"("id"),
  "subject" text not null,
  "route" text not null,
  "state" text not null,
  "requested_on" text not null,
  "decided_on" text,
  "before" text,
  "after" text,
  "reason" text not null
, "agreement_version" integer, "decided_by" text, "decision_note" text, "new_amount" integer, "new_lead" integer references "organisation"("id"), "new_manager" text, "new_period_from" text, "new_period_to" text, "panel_on" text, "reason_code" text, "requested_by" text, "rule_pack" text, "rule_version" text) strict;
CREATE TABLE IF NOT EXISTS "support_type" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "family" text not null,
  "cap" integer,
  "cap_year" integer,
  "own_share" integer,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "call" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "project" integer references "project"("id"),
  "sub_programme" integer references "sub_programme"("id"),
  "support_type" integer references "support_type"("id"),
  "published_on" text,
  "reception_from" text not null,
  "reception_to" text not null,
  "state" text not null,
  "budget" integer,
  "quota" integer,
  "cap" integer,
  "short_reason" text,
  "target" text,
  "criteria" text,
  "papers" text,
  "contact" text
, "closes_at" integer, "eligibility" text, "own_share" integer, "regime" text) strict;
CREATE TABLE IF NOT EXISTS "company" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "business_number" text not null,
  "name" text not null,
  "corporate_number" text,
  "representative" text,
  "region" text not null,
  "address" text,
  "ksic" text,
  "size" text,
  "founded_on" text,
  "phone" text,
  "products" text,
  "name_en" text,
  "legal_form" text,
  "plant_region" text,
  "industry" integer references "industry"("id"),
  "has_laboratory" integer,
  "website" text,
  "email" text,
  "status" text not null,
  "status_checked_on" text
, "headquarters" integer references "company"("id"), "is_independent" integer, "merged_into" integer references "company"("id")) strict;
INSERT INTO company VALUES(1,2,2,0,'1248100998','한빛에너지',NULL,NULL,'mois:30',NULL,NULL,NULL,'2005-03-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,NULL);
INSERT INTO company VALUES(2,2,1,0,'2208162517','갑천소재',NULL,NULL,'mois:30200',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "application" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "company" integer not null references "company"("id"),
  "title" text not null,
  "item" text,
  "industry" integer references "industry"("id"),
  "requested" integer,
  "own_share" integer,
  "period_from" text,
  "period_to" text,
  "submitted_at" integer,
  "state" text not null,
  "contact_name" text,
  "contact_phone" text,
  "contact_email" text,
  "summary" text,
  "expected" text
) strict;
CREATE TABLE IF NOT EXISTS "cluster" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "region" text not null,
  "designated_on" text,
  "period_from" text,
  "period_to" text,
  "industry" integer references "industry"("id"),
  "area_km2" integer,
  "programme" integer references "programme"("id"),
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "event" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "region" text,
  "place" text,
  "host" text,
  "organiser" text,
  "cluster" integer references "cluster"("id"),
  "project" integer references "project"("id"),
  "cost" integer,
  "summary" text
) strict;
CREATE TABLE IF NOT EXISTS "attendance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "event" integer not null references "event"("id"),
  "name" text not null,
  "kind" text not null,
  "attending" integer references "organisation"("id"),
  "region" text,
  "bodies" integer not null,
  "people" integer not null,
  "role" text
) strict;
CREATE TABLE IF NOT EXISTS "attraction" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company_name" text not null,
  "company" integer references "company"("id"),
  "region" text not null,
  "from_region" text,
  "industry" integer references "industry"("id"),
  "cluster" integer references "cluster"("id"),
  "state" text not null,
  "is_anchor" integer not null,
  "promised_on" text,
  "moved_in_on" text,
  "investment_promised" integer,
  "investment_actual" integer,
  "jobs_promised" integer,
  "jobs_actual" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "equipment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "asset_number" text not null,
  "registration_number" text,
  "name" text not null,
  "name_en" text,
  "model" text,
  "maker" text,
  "centre" integer not null references "centre"("id"),
  "project" integer references "project"("id"),
  "place" text,
  "purpose" text,
  "cost" integer not null,
  "origin" text,
  "use_scope" text not null,
  "state" text not null,
  "bought_on" text,
  "inspected_on" text,
  "installed_on" text,
  "registered_on" text,
  "disposed_on" text,
  "available_hours" integer,
  "fee_hour" integer,
  "is_bookable" integer not null,
  "manager" text
) strict;
CREATE TABLE IF NOT EXISTS "booking" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "company" integer references "company"("id"),
  "user" text,
  "mode" text not null,
  "wished_from" integer not null,
  "wished_to" integer not null,
  "confirmed_from" integer,
  "confirmed_to" integer,
  "state" text not null,
  "replied_at" integer,
  "fee" integer,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "budget_item" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "category" text not null,
  "source" text,
  "name" text,
  "amount" integer not null,
  "early_execution" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "building" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "state" text not null,
  "region" text,
  "address" text,
  "centre" integer references "centre"("id"),
  "area" integer,
  "completion_due_on" text,
  "completed_on" text,
  "purpose" text
) strict;
CREATE TABLE IF NOT EXISTS "room" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "building" integer not null references "building"("id"),
  "number" text not null,
  "floor" integer,
  "use" text not null,
  "area" integer not null,
  "rent_month" integer,
  "charge_month" integer,
  "is_lettable" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "tenancy" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "room" integer not null references "room"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "deposit" integer not null,
  "rent_month" integer not null,
  "charge_month" integer,
  "applied_on" text,
  "moved_in_on" text,
  "moved_out_on" text,
  "arrears_months" integer
) strict;
CREATE TABLE IF NOT EXISTS "charge" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "tenancy" integer not null references "tenancy"("id"),
  "kind" text not null,
  "month" text not null,
  "due_on" text not null,
  "amount" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "cluster_municipality" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "cluster" integer not null references "cluster"("id"),
  "region" text not null,
  "name" text not null,
  "area_km2" integer,
  "period_from" text,
  "period_to" text
) strict;
CREATE TABLE IF NOT EXISTS "company_certificate" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "kind" text not null,
  "number" text not null,
  "name" text,
  "valid_from" text,
  "valid_to" text,
  "issuer" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "company_year" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "year" integer not null,
  "sales" integer,
  "exports" integer,
  "operating_profit" integer,
  "interest_cost" integer,
  "research_spending" integer,
  "capital" integer,
  "total_assets" integer,
  "debt" integer,
  "staff" integer,
  "insured" integer,
  "permanent" integer,
  "youth" integer,
  "women" integer,
  "source" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "data_set" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "source" text not null,
  "licence" text not null,
  "edition" text,
  "dated_on" text,
  "file_name" text,
  "content" text,
  "rows" integer,
  "is_shipped" integer not null
) strict;
INSERT INTO data_set VALUES(1,1,1,0,'region','지역 코드(행정표준코드, 통계청 코드)','regions','행정표준코드와 통계청 행정구역분류의 공개된 코드를 직접 정리. 1995-01-01은 그 이전부터라는 뜻이고, 통계청 군 코드 3xx는 2021년 말까지, 5xx는 2022년부터로 적음','사실 정보(이용 제한 없음)','17개 시도와 대전·세종·충북·충남의 시군구, 표본이 쓰는 시군구','2024-12-31','region.csv','e5a3f393c859bf88a240b7be2cdccba5222e86374545a64598c6e8dffde5d454',142,1);
INSERT INTO data_set VALUES(2,1,1,0,'ksic_code','한국표준산업분류 대분류·중분류와 표본이 쓰는 분류','ksic','통계청 통계분류포털, 제10차 개정(2017)','통계청 고시. 공개 저장소 jjyunnn/KSIC(MIT)에 정리된 것을 옮김','제10차','2017-07-01','ksic_code.csv','8ed022d13ac9d7c8f6d3b3de5a26b66137b1af22c9eade8800008b37fcd41a3d',232,1);
INSERT INTO data_set VALUES(3,1,1,0,'public_holiday','공휴일 2018~2027','holidays','npm @hyunbinseo/holidays-kr 5.2027.1 (월력요항). 열 이름을 바꾸고 같은 날의 이름은 가운뎃점으로 이음','MIT, Copyright (c) 2023 Hyunbin Seo (LICENSE-holidays-kr.txt)','5.2027.1','2027-12-31','public_holiday.csv','88a662ed2190ce043078e772730039445f3a59eab2a74497dcb9b1052e249ef3',191,1);
INSERT INTO data_set VALUES(4,1,1,0,'bok-2020-sejong-inducement-83','세종 2020년 유발계수(83부문)','input_output','한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림','자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용','2020년 표','2025-07-02','bok-2020-sejong-inducement-83.csv','fbdc30555ecaf1b02e2f2d2df1d5666fc7b55a598e1445e493ba168caab73afc',83,1);
INSERT INTO data_set VALUES(5,1,1,0,'bok-2020-daejeon-inducement-83','대전 2020년 유발계수(83부문)','input_output','한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림','자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용','2020년 표','2025-07-02','bok-2020-daejeon-inducement-83.csv','c06bc153409ed643bce690eeaca0c19cd1c41b7a013103a4105012f225d5da7f',83,1);
INSERT INTO data_set VALUES(6,1,1,0,'bok-2020-chungbuk-inducement-83','충북 2020년 유발계수(83부문)','input_output','한국은행 2020년 지역산업연관표. 행 블록을 더해 지역 안과 밖으로 나누고 반올림','자료: 한국은행 2020년 지역산업연관표(가공). 출처를 밝히고 바꾼 점을 알리면 자유 이용','2020년 표','2025-07-02','bok-2020-chungbuk-inducement-83.csv','86af7a2c6ea45ebb556b9573a887c1c61b38b2c66388fabcbefbd97d9698928a',83,1);
INSERT INTO data_set VALUES(7,1,1,0,'bok-stated-national','한국은행이 발표한 전국 유발계수','input_output','행마다 적은 보도','사실 정보. 자료: 한국은행 2020년 지역산업연관표(가공)','2019년','2021-06-21','bok-stated-national.csv','ec4a004acdaa27ba470ecf57c896efe15d7a57a7775e4fb94dbff9a81dc4a5d0',11,1);
INSERT INTO data_set VALUES(8,1,1,0,'external_api_fields','외부 연계 항목(기업마당, K-Startup, KOSIS, ECOS, ZEUS, 국세청 등)','fields','공개된 사용 예에서 모은 항목 이름. 근거는 마지막 열','사실 정보(이용 제한 없음)','1','2026-11-01','external_api_fields.csv','2b29a4fcde028f2dc686e42db9b7defb99f4782a6286d2255b017f535c59d49f',149,1);
CREATE TABLE IF NOT EXISTS "decision" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "result" text not null,
  "mean_score" integer,
  "bonus" integer,
  "deduction" integer,
  "combined_score" integer,
  "rank" integer,
  "amount" integer,
  "decided_on" text not null,
  "notified_on" text,
  "rule_pack" text,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "user_account" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "login" text not null,
  "name" text not null,
  "email" text,
  "phone" text,
  "department" text,
  "position" text,
  "company" integer references "company"("id"),
  "state" text not null,
  "language" text
) strict;
CREATE TABLE IF NOT EXISTS "delegation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "giver" integer not null references "user_account"("id"),
  "taker" integer not null references "user_account"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "reason" text
) strict;
CREATE TABLE IF NOT EXISTS "evaluation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "layer" text not null,
  "evaluator" text,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "year" integer not null,
  "announced_on" text,
  "scale" text not null,
  "grade" text,
  "score" integer,
  "rank" integer,
  "incentive" integer,
  "state" text not null,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "event_session" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "event" integer not null references "event"("id"),
  "number" integer not null,
  "name" text not null,
  "starts_at" integer,
  "ends_at" integer,
  "speakers" text,
  "topics" text
) strict;
CREATE TABLE IF NOT EXISTS "evidence_file" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "kind" text,
  "content" text not null,
  "size" integer,
  "media_type" text,
  "dated_on" text,
  "company" integer references "company"("id"),
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "execution_target" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "year" integer not null,
  "body_kind" text not null,
  "due_on" text not null,
  "target" integer not null,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "support_project" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "application" integer references "application"("id"),
  "project" integer not null references "project"("id"),
  "company" integer not null references "company"("id"),
  "support_type" integer references "support_type"("id"),
  "title" text not null,
  "item" text,
  "period_from" text not null,
  "period_to" text not null,
  "state" text not null,
  "public_money" integer not null,
  "own_cash" integer,
  "own_in_kind" integer,
  "final_score" integer,
  "report_due_on" text
) strict;
CREATE TABLE IF NOT EXISTS "follow_up" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "project" integer not null references "project"("id"),
  "support_project" integer references "support_project"("id"),
  "year" integer not null,
  "number" integer,
  "due_on" text not null,
  "answered_on" text,
  "state" text not null,
  "sales" integer,
  "exports" integer,
  "new_hires" integer,
  "patents" integer,
  "investment" integer,
  "satisfaction" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "funding_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "source" text not null,
  "nature" text,
  "giver" integer references "organisation"("id"),
  "amount" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "impact_study" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "plan" integer references "plan"("id"),
  "programme" integer references "programme"("id"),
  "region" text,
  "period_from" text not null,
  "period_to" text not null,
  "basis" text not null,
  "table_name" text,
  "table_year" integer,
  "sector_mapping" text,
  "spending" integer not null,
  "production" integer,
  "value_added" integer,
  "jobs" integer,
  "production_in_region" integer,
  "value_added_in_region" integer,
  "jobs_in_region" integer,
  "remark" text
, "coefficient_set" text, "compared_with" integer references "impact_study"("id"), "deflator" text, "largest_share" integer) strict;
CREATE TABLE IF NOT EXISTS "indicator" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "unit" text not null,
  "direction" text not null,
  "source" text not null,
  "measure" text,
  "programme" integer references "programme"("id"),
  "plan" integer references "plan"("id"),
  "weight" integer,
  "attainment_cap" integer,
  "handbook" text,
  "formula" text,
  "evidence_needed" text
) strict;
CREATE TABLE IF NOT EXISTS "industry_ksic" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "industry" integer not null references "industry"("id"),
  "ksic" text not null,
  "weight" integer not null,
  "basis" text
) strict;
CREATE TABLE IF NOT EXISTS "issued_report" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "title" text not null,
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "issued_at" integer not null,
  "issued_by" text not null,
  "program_version" text,
  "rule_packs" text,
  "content" text not null,
  "figures" text
) strict;
CREATE TABLE IF NOT EXISTS "ksic_code" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "name_en" text,
  "depth" text not null,
  "parent" text,
  "section" text not null
) strict;
INSERT INTO ksic_code VALUES(1,1,1,0,'10:A','농업, 임업 및 어업','Agriculture, forestry and fishing','section',NULL,'A');
INSERT INTO ksic_code VALUES(2,1,1,0,'10:B','광업','Mining and quarrying','section',NULL,'B');
INSERT INTO ksic_code VALUES(3,1,1,0,'10:C','제조업','Manufacturing','section',NULL,'C');
INSERT INTO ksic_code VALUES(4,1,1,0,'10:D','전기, 가스, 증기 및 공기 조절 공급업','Electricity, gas, steam and air conditioning supply','section',NULL,'D');
INSERT INTO ksic_code VALUES(5,1,1,0,'10:E','수도, 하수 및 폐기물 처리, 원료 재생업','Water supply; sewage, waste management, materials recovery','section',NULL,'E');
INSERT INTO ksic_code VALUES(6,1,1,0,'10:F','건설업','Construction','section',NULL,'F');
INSERT INTO ksic_code VALUES(7,1,1,0,'10:G','도매 및 소매업','Wholesale and retail trade','section',NULL,'G');
INSERT INTO ksic_code VALUES(8,1,1,0,'10:H','운수 및 창고업','Transportation and storage','section',NULL,'H');
INSERT INTO ksic_code VALUES(9,1,1,0,'10:I','숙박 및 음식점업','Accommodation and food service activities','section',NULL,'I');
INSERT INTO ksic_code VALUES(10,1,1,0,'10:J','정보통신업','Information and communication','section',NULL,'J');
INSERT INTO ksic_code VALUES(11,1,1,0,'10:K','금융 및 보험업','Financial and insurance activities','section',NULL,'K');
INSERT INTO ksic_code VALUES(12,1,1,0,'10:L','부동산업','Real estate activities','section',NULL,'L');
INSERT INTO ksic_code VALUES(13,1,1,0,'10:M','전문, 과학 및 기술 서비스업','Professional, scientific and technical activities','section',NULL,'M');
INSERT INTO ksic_code VALUES(14,1,1,0,'10:N','사업시설 관리, 사업 지원 및 임대 서비스업','Business facilities management and business support services; rental and leasing activities','section',NULL,'N');
INSERT INTO ksic_code VALUES(15,1,1,0,'10:O','공공 행정, 국방 및 사회보장 행정','Public administration and defence; compulsory social security','section',NULL,'O');
INSERT INTO ksic_code VALUES(16,1,1,0,'10:P','교육 서비스업','Education','section',NULL,'P');
INSERT INTO ksic_code VALUES(17,1,1,0,'10:Q','보건업 및 사회복지 서비스업','Human health and social work activities','section',NULL,'Q');
INSERT INTO ksic_code VALUES(18,1,1,0,'10:R','예술, 스포츠 및 여가관련 서비스업','Arts, sports and recreation related services','section',NULL,'R');
INSERT INTO ksic_code VALUES(19,1,1,0,'10:S','협회 및 단체, 수리 및 기타 개인 서비스업','Membership organizations, repair and other personal services','section',NULL,'S');
INSERT INTO ksic_code VALUES(20,1,1,0,'10:T','가구 내 고용활동 및 달리 분류되지 않은 자가 소비 생산활동','Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use','section',NULL,'T');
INSERT INTO ksic_code VALUES(21,1,1,0,'10:U','국제 및 외국기관','Activities of extraterritorial organizations and bodies','section',NULL,'U');
INSERT INTO ksic_code VALUES(22,1,1,0,'10:01','농업',NULL,'division','10:A','A');
INSERT INTO ksic_code VALUES(23,1,1,0,'10:02','임업',NULL,'division','10:A','A');
INSERT INTO ksic_code VALUES(24,1,1,0,'10:03','어업',NULL,'division','10:A','A');
INSERT INTO ksic_code VALUES(25,1,1,0,'10:05','석탄, 원유 및 천연가스 광업',NULL,'division','10:B','B');
INSERT INTO ksic_code VALUES(26,1,1,0,'10:06','금속 광업',NULL,'division','10:B','B');
INSERT INTO ksic_code VALUES(27,1,1,0,'10:07','비금속광물 광업; 연료용 제외',NULL,'division','10:B','B');
INSERT INTO ksic_code VALUES(28,1,1,0,'10:08','광업 지원 서비스업',NULL,'division','10:B','B');
INSERT INTO ksic_code VALUES(29,1,1,0,'10:10','식료품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(30,1,1,0,'10:11','음료 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(31,1,1,0,'10:12','담배 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(32,1,1,0,'10:13','섬유제품 제조업; 의복 제외',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(33,1,1,0,'10:14','의복, 의복 액세서리 및 모피제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(34,1,1,0,'10:15','가죽, 가방 및 신발 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(35,1,1,0,'10:16','목재 및 나무제품 제조업; 가구 제외',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(36,1,1,0,'10:17','펄프, 종이 및 종이제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(37,1,1,0,'10:18','인쇄 및 기록매체 복제업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(38,1,1,0,'10:19','코크스, 연탄 및 석유정제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(39,1,1,0,'10:20','화학 물질 및 화학제품 제조업; 의약품 제외',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(40,1,1,0,'10:21','의료용 물질 및 의약품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(41,1,1,0,'10:22','고무 및 플라스틱제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(42,1,1,0,'10:23','비금속 광물제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(43,1,1,0,'10:24','1차 금속 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(44,1,1,0,'10:25','금속 가공제품 제조업; 기계 및 가구 제외',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(45,1,1,0,'10:26','전자 부품, 컴퓨터, 영상, 음향 및 통신장비 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(46,1,1,0,'10:27','의료, 정밀, 광학 기기 및 시계 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(47,1,1,0,'10:28','전기장비 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(48,1,1,0,'10:29','기타 기계 및 장비 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(49,1,1,0,'10:30','자동차 및 트레일러 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(50,1,1,0,'10:31','기타 운송장비 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(51,1,1,0,'10:32','가구 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(52,1,1,0,'10:33','기타 제품 제조업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(53,1,1,0,'10:34','산업용 기계 및 장비 수리업',NULL,'division','10:C','C');
INSERT INTO ksic_code VALUES(54,1,1,0,'10:35','전기, 가스, 증기 및 공기 조절 공급업',NULL,'division','10:D','D');
INSERT INTO ksic_code VALUES(55,1,1,0,'10:36','수도업',NULL,'division','10:E','E');
INSERT INTO ksic_code VALUES(56,1,1,0,'10:37','하수, 폐수 및 분뇨 처리업',NULL,'division','10:E','E');
INSERT INTO ksic_code VALUES(57,1,1,0,'10:38','폐기물 수집, 운반, 처리 및 원료 재생업',NULL,'division','10:E','E');
INSERT INTO ksic_code VALUES(58,1,1,0,'10:39','환경 정화 및 복원업',NULL,'division','10:E','E');
INSERT INTO ksic_code VALUES(59,1,1,0,'10:41','종합 건설업',NULL,'division','10:F','F');
INSERT INTO ksic_code VALUES(60,1,1,0,'10:42','전문직별 공사업',NULL,'division','10:F','F');
INSERT INTO ksic_code VALUES(61,1,1,0,'10:45','자동차 및 부품 판매업',NULL,'division','10:G','G');
INSERT INTO ksic_code VALUES(62,1,1,0,'10:46','도매 및 상품 중개업',NULL,'division','10:G','G');
INSERT INTO ksic_code VALUES(63,1,1,0,'10:47','소매업; 자동차 제외',NULL,'division','10:G','G');
INSERT INTO ksic_code VALUES(64,1,1,0,'10:49','육상 운송 및 파이프라인 운송업',NULL,'division','10:H','H');
INSERT INTO ksic_code VALUES(65,1,1,0,'10:50','수상 운송업',NULL,'division','10:H','H');
INSERT INTO ksic_code VALUES(66,1,1,0,'10:51','항공 운송업',NULL,'division','10:H','H');
INSERT INTO ksic_code VALUES(67,1,1,0,'10:52','창고 및 운송관련 서비스업',NULL,'division','10:H','H');
INSERT INTO ksic_code VALUES(68,1,1,0,'10:55','숙박업',NULL,'division','10:I','I');
INSERT INTO ksic_code VALUES(69,1,1,0,'10:56','음식점 및 주점업',NULL,'division','10:I','I');
INSERT INTO ksic_code VALUES(70,1,1,0,'10:58','출판업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(71,1,1,0,'10:59','영상ㆍ오디오 기록물 제작 및 배급업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(72,1,1,0,'10:60','방송업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(73,1,1,0,'10:61','우편 및 통신업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(74,1,1,0,'10:62','컴퓨터 프로그래밍, 시스템 통합 및 관리업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(75,1,1,0,'10:63','정보서비스업',NULL,'division','10:J','J');
INSERT INTO ksic_code VALUES(76,1,1,0,'10:64','금융업',NULL,'division','10:K','K');
INSERT INTO ksic_code VALUES(77,1,1,0,'10:65','보험 및 연금업',NULL,'division','10:K','K');
INSERT INTO ksic_code VALUES(78,1,1,0,'10:66','금융 및 보험관련 서비스업',NULL,'division','10:K','K');
INSERT INTO ksic_code VALUES(79,1,1,0,'10:68','부동산업',NULL,'division','10:L','L');
INSERT INTO ksic_code VALUES(80,1,1,0,'10:70','연구개발업',NULL,'division','10:M','M');
INSERT INTO ksic_code VALUES(81,1,1,0,'10:71','전문 서비스업',NULL,'division','10:M','M');
INSERT INTO ksic_code VALUES(82,1,1,0,'10:72','건축 기술, 엔지니어링 및 기타 과학기술 서비스업',NULL,'division','10:M','M');
INSERT INTO ksic_code VALUES(83,1,1,0,'10:73','기타 전문, 과학 및 기술 서비스업',NULL,'division','10:M','M');
INSERT INTO ksic_code VALUES(84,1,1,0,'10:74','사업시설 관리 및 조경 서비스업',NULL,'division','10:N','N');
INSERT INTO ksic_code VALUES(85,1,1,0,'10:75','사업 지원 서비스업',NULL,'division','10:N','N');
INSERT INTO ksic_code VALUES(86,1,1,0,'10:76','임대업; 부동산 제외',NULL,'division','10:N','N');
INSERT INTO ksic_code VALUES(87,1,1,0,'10:84','공공 행정, 국방 및 사회보장 행정',NULL,'division','10:O','O');
INSERT INTO ksic_code VALUES(88,1,1,0,'10:85','교육 서비스업',NULL,'division','10:P','P');
INSERT INTO ksic_code VALUES(89,1,1,0,'10:86','보건업',NULL,'division','10:Q','Q');
INSERT INTO ksic_code VALUES(90,1,1,0,'10:87','사회복지 서비스업',NULL,'division','10:Q','Q');
INSERT INTO ksic_code VALUES(91,1,1,0,'10:90','창작, 예술 및 여가관련 서비스업',NULL,'division','10:R','R');
INSERT INTO ksic_code VALUES(92,1,1,0,'10:91','스포츠 및 오락관련 서비스업',NULL,'division','10:R','R');
INSERT INTO ksic_code VALUES(93,1,1,0,'10:94','협회 및 단체',NULL,'division','10:S','S');
INSERT INTO ksic_code VALUES(94,1,1,0,'10:95','개인 및 소비용품 수리업',NULL,'division','10:S','S');
INSERT INTO ksic_code VALUES(95,1,1,0,'10:96','기타 개인 서비스업',NULL,'division','10:S','S');
INSERT INTO ksic_code VALUES(96,1,1,0,'10:97','가구 내 고용활동',NULL,'division','10:T','T');
INSERT INTO ksic_code VALUES(97,1,1,0,'10:98','달리 분류되지 않은 자가 소비를 위한 가구의 재화 및 서비스 생산활동',NULL,'division','10:T','T');
INSERT INTO ksic_code VALUES(98,1,1,0,'10:99','국제 및 외국기관',NULL,'division','10:U','U');
INSERT INTO ksic_code VALUES(99,1,1,0,'10:107','기타 식품 제조업',NULL,'group','10:10','C');
INSERT INTO ksic_code VALUES(100,1,1,0,'10:202','합성고무 및 플라스틱 물질 제조업',NULL,'group','10:20','C');
INSERT INTO ksic_code VALUES(101,1,1,0,'10:204','기타 화학제품 제조업',NULL,'group','10:20','C');
INSERT INTO ksic_code VALUES(102,1,1,0,'10:211','기초 의약 물질 및 생물학적 제제 제조업',NULL,'group','10:21','C');
INSERT INTO ksic_code VALUES(103,1,1,0,'10:212','의약품 제조업',NULL,'group','10:21','C');
INSERT INTO ksic_code VALUES(104,1,1,0,'10:213','의료용품 및 기타 의약 관련제품 제조업',NULL,'group','10:21','C');
INSERT INTO ksic_code VALUES(105,1,1,0,'10:222','플라스틱 제품 제조업',NULL,'group','10:22','C');
INSERT INTO ksic_code VALUES(106,1,1,0,'10:243','금속 주조업',NULL,'group','10:24','C');
INSERT INTO ksic_code VALUES(107,1,1,0,'10:259','기타 금속 가공제품 제조업',NULL,'group','10:25','C');
INSERT INTO ksic_code VALUES(108,1,1,0,'10:261','반도체 제조업',NULL,'group','10:26','C');
INSERT INTO ksic_code VALUES(109,1,1,0,'10:262','전자 부품 제조업',NULL,'group','10:26','C');
INSERT INTO ksic_code VALUES(110,1,1,0,'10:264','통신 및 방송장비 제조업',NULL,'group','10:26','C');
INSERT INTO ksic_code VALUES(111,1,1,0,'10:265','영상 및 음향 기기 제조업',NULL,'group','10:26','C');
INSERT INTO ksic_code VALUES(112,1,1,0,'10:271','의료용 기기 제조업',NULL,'group','10:27','C');
INSERT INTO ksic_code VALUES(113,1,1,0,'10:272','측정, 시험, 항해, 제어 및 기타 정밀 기기 제조업; 광학 기기 제외',NULL,'group','10:27','C');
INSERT INTO ksic_code VALUES(114,1,1,0,'10:273','사진장비 및 광학 기기 제조업',NULL,'group','10:27','C');
INSERT INTO ksic_code VALUES(115,1,1,0,'10:281','전동기, 발전기 및 전기 변환ㆍ공급ㆍ제어 장치 제조업',NULL,'group','10:28','C');
INSERT INTO ksic_code VALUES(116,1,1,0,'10:282','일차전지 및 축전지 제조업',NULL,'group','10:28','C');
INSERT INTO ksic_code VALUES(117,1,1,0,'10:291','일반 목적용 기계 제조업',NULL,'group','10:29','C');
INSERT INTO ksic_code VALUES(118,1,1,0,'10:292','특수 목적용 기계 제조업',NULL,'group','10:29','C');
INSERT INTO ksic_code VALUES(119,1,1,0,'10:303','자동차 신품 부품 제조업',NULL,'group','10:30','C');
INSERT INTO ksic_code VALUES(120,1,1,0,'10:351','전기업',NULL,'group','10:35','D');
INSERT INTO ksic_code VALUES(121,1,1,0,'10:582','소프트웨어 개발 및 공급업',NULL,'group','10:58','J');
INSERT INTO ksic_code VALUES(122,1,1,0,'10:591','영화, 비디오물, 방송 프로그램 제작 및 배급업',NULL,'group','10:59','J');
INSERT INTO ksic_code VALUES(123,1,1,0,'10:602','텔레비전 방송업',NULL,'group','10:60','J');
INSERT INTO ksic_code VALUES(124,1,1,0,'10:612','전기 통신업',NULL,'group','10:61','J');
INSERT INTO ksic_code VALUES(125,1,1,0,'10:620','컴퓨터 프로그래밍, 시스템 통합 및 관리업',NULL,'group','10:62','J');
INSERT INTO ksic_code VALUES(126,1,1,0,'10:631','자료 처리, 호스팅, 포털 및 기타 인터넷 정보 매개 서비스업',NULL,'group','10:63','J');
INSERT INTO ksic_code VALUES(127,1,1,0,'10:639','기타 정보 서비스업',NULL,'group','10:63','J');
INSERT INTO ksic_code VALUES(128,1,1,0,'10:701','자연과학 및 공학 연구개발업',NULL,'group','10:70','M');
INSERT INTO ksic_code VALUES(129,1,1,0,'10:721','건축 기술, 엔지니어링 및 관련 기술 서비스업',NULL,'group','10:72','M');
INSERT INTO ksic_code VALUES(130,1,1,0,'10:729','기타 과학기술 서비스업',NULL,'group','10:72','M');
INSERT INTO ksic_code VALUES(131,1,1,0,'10:732','전문 디자인업',NULL,'group','10:73','M');
INSERT INTO ksic_code VALUES(132,1,1,0,'10:1079','기타 식료품 제조업',NULL,'industry','10:107','C');
INSERT INTO ksic_code VALUES(133,1,1,0,'10:2020','합성고무 및 플라스틱 물질 제조업',NULL,'industry','10:202','C');
INSERT INTO ksic_code VALUES(134,1,1,0,'10:2041','잉크, 페인트, 코팅제 및 유사제품 제조업',NULL,'industry','10:204','C');
INSERT INTO ksic_code VALUES(135,1,1,0,'10:2042','세제, 화장품 및 광택제 제조업',NULL,'industry','10:204','C');
INSERT INTO ksic_code VALUES(136,1,1,0,'10:2049','그 외 기타 화학제품 제조업',NULL,'industry','10:204','C');
INSERT INTO ksic_code VALUES(137,1,1,0,'10:2110','기초 의약 물질 및 생물학적 제제 제조업',NULL,'industry','10:211','C');
INSERT INTO ksic_code VALUES(138,1,1,0,'10:2121','완제 의약품 제조업',NULL,'industry','10:212','C');
INSERT INTO ksic_code VALUES(139,1,1,0,'10:2130','의료용품 및 기타 의약 관련제품 제조업',NULL,'industry','10:213','C');
INSERT INTO ksic_code VALUES(140,1,1,0,'10:2221','1차 플라스틱제품 제조업',NULL,'industry','10:222','C');
INSERT INTO ksic_code VALUES(141,1,1,0,'10:2432','비철금속 주조업',NULL,'industry','10:243','C');
INSERT INTO ksic_code VALUES(142,1,1,0,'10:2591','금속 단조, 압형 및 분말 야금제품 제조업',NULL,'industry','10:259','C');
INSERT INTO ksic_code VALUES(143,1,1,0,'10:2612','다이오드, 트랜지스터 및 유사 반도체 소자 제조업',NULL,'industry','10:261','C');
INSERT INTO ksic_code VALUES(144,1,1,0,'10:2622','인쇄회로기판 및 전자부품 실장기판 제조업',NULL,'industry','10:262','C');
INSERT INTO ksic_code VALUES(145,1,1,0,'10:2629','기타 전자 부품 제조업',NULL,'industry','10:262','C');
INSERT INTO ksic_code VALUES(146,1,1,0,'10:2641','유선 통신장비 제조업',NULL,'industry','10:264','C');
INSERT INTO ksic_code VALUES(147,1,1,0,'10:2642','방송 및 무선 통신장비 제조업',NULL,'industry','10:264','C');
INSERT INTO ksic_code VALUES(148,1,1,0,'10:2651','텔레비전, 비디오 및 기타 영상 기기 제조업',NULL,'industry','10:265','C');
INSERT INTO ksic_code VALUES(149,1,1,0,'10:2711','방사선 장치 및 전기식 진단 기기 제조업',NULL,'industry','10:271','C');
INSERT INTO ksic_code VALUES(150,1,1,0,'10:2719','기타 의료용 기기 제조업',NULL,'industry','10:271','C');
INSERT INTO ksic_code VALUES(151,1,1,0,'10:2721','측정, 시험, 항해, 제어 및 기타 정밀 기기 제조업',NULL,'industry','10:272','C');
INSERT INTO ksic_code VALUES(152,1,1,0,'10:2730','사진장비 및 광학기기 제조업',NULL,'industry','10:273','C');
INSERT INTO ksic_code VALUES(153,1,1,0,'10:2811','전동기, 발전기 및 전기 변환장치 제조업',NULL,'industry','10:281','C');
INSERT INTO ksic_code VALUES(154,1,1,0,'10:2812','전기 공급 및 제어장치 제조업',NULL,'industry','10:281','C');
INSERT INTO ksic_code VALUES(155,1,1,0,'10:2820','일차전지 및 축전지 제조업',NULL,'industry','10:282','C');
INSERT INTO ksic_code VALUES(156,1,1,0,'10:2914','베어링, 기어 및 동력 전달장치 제조업',NULL,'industry','10:291','C');
INSERT INTO ksic_code VALUES(157,1,1,0,'10:2922','가공 공작기계 제조업',NULL,'industry','10:292','C');
INSERT INTO ksic_code VALUES(158,1,1,0,'10:2928','산업용 로봇 제조업',NULL,'industry','10:292','C');
INSERT INTO ksic_code VALUES(159,1,1,0,'10:2929','기타 특수 목적용 기계 제조업',NULL,'industry','10:292','C');
INSERT INTO ksic_code VALUES(160,1,1,0,'10:3032','자동차 차체용 신품 부품 제조업',NULL,'industry','10:303','C');
INSERT INTO ksic_code VALUES(161,1,1,0,'10:3033','자동차용 신품 동력 전달장치 및 전기장치 제조업',NULL,'industry','10:303','C');
INSERT INTO ksic_code VALUES(162,1,1,0,'10:3039','자동차용 기타 신품 부품 제조업',NULL,'industry','10:303','C');
INSERT INTO ksic_code VALUES(163,1,1,0,'10:3511','발전업',NULL,'industry','10:351','D');
INSERT INTO ksic_code VALUES(164,1,1,0,'10:5822','시스템ㆍ응용 소프트웨어 개발 및 공급업',NULL,'industry','10:582','J');
INSERT INTO ksic_code VALUES(165,1,1,0,'10:5911','영화, 비디오물 및 방송 프로그램 제작업',NULL,'industry','10:591','J');
INSERT INTO ksic_code VALUES(166,1,1,0,'10:6022','유선, 위성 및 기타 방송업',NULL,'industry','10:602','J');
INSERT INTO ksic_code VALUES(167,1,1,0,'10:6122','무선 및 위성 통신업',NULL,'industry','10:612','J');
INSERT INTO ksic_code VALUES(168,1,1,0,'10:6201','컴퓨터 프로그래밍 서비스업',NULL,'industry','10:620','J');
INSERT INTO ksic_code VALUES(169,1,1,0,'10:6202','컴퓨터 시스템 통합 자문, 구축 및 관리업',NULL,'industry','10:620','J');
INSERT INTO ksic_code VALUES(170,1,1,0,'10:6311','자료 처리, 호스팅 및 관련 서비스업',NULL,'industry','10:631','J');
INSERT INTO ksic_code VALUES(171,1,1,0,'10:6399','그 외 기타 정보 서비스업',NULL,'industry','10:639','J');
INSERT INTO ksic_code VALUES(172,1,1,0,'10:7011','자연과학 연구개발업',NULL,'industry','10:701','M');
INSERT INTO ksic_code VALUES(173,1,1,0,'10:7012','공학 연구개발업',NULL,'industry','10:701','M');
INSERT INTO ksic_code VALUES(174,1,1,0,'10:7212','엔지니어링 서비스업',NULL,'industry','10:721','M');
INSERT INTO ksic_code VALUES(175,1,1,0,'10:7291','기술 시험, 검사 및 분석업',NULL,'industry','10:729','M');
INSERT INTO ksic_code VALUES(176,1,1,0,'10:7320','전문 디자인업',NULL,'industry','10:732','M');
INSERT INTO ksic_code VALUES(177,1,1,0,'10:10797','건강 기능식품 제조업',NULL,'detail','10:1079','C');
INSERT INTO ksic_code VALUES(178,1,1,0,'10:20202','합성수지 및 기타 플라스틱 물질 제조업',NULL,'detail','10:2020','C');
INSERT INTO ksic_code VALUES(179,1,1,0,'10:20412','요업용 도포제 및 관련제품 제조업',NULL,'detail','10:2041','C');
INSERT INTO ksic_code VALUES(180,1,1,0,'10:20423','화장품 제조업',NULL,'detail','10:2042','C');
INSERT INTO ksic_code VALUES(181,1,1,0,'10:20491','감광 재료 및 관련 화학제품 제조업',NULL,'detail','10:2049','C');
INSERT INTO ksic_code VALUES(182,1,1,0,'10:20499','그 외 기타 분류 안된 화학제품 제조업',NULL,'detail','10:2049','C');
INSERT INTO ksic_code VALUES(183,1,1,0,'10:21102','생물학적 제제 제조업',NULL,'detail','10:2110','C');
INSERT INTO ksic_code VALUES(184,1,1,0,'10:21210','완제 의약품 제조업',NULL,'detail','10:2121','C');
INSERT INTO ksic_code VALUES(185,1,1,0,'10:21300','의료용품 및 기타 의약 관련제품 제조업',NULL,'detail','10:2130','C');
INSERT INTO ksic_code VALUES(186,1,1,0,'10:22212','플라스틱 필름 제조업',NULL,'detail','10:2221','C');
INSERT INTO ksic_code VALUES(187,1,1,0,'10:24321','알루미늄 주물 주조업',NULL,'detail','10:2432','C');
INSERT INTO ksic_code VALUES(188,1,1,0,'10:25911','분말 야금제품 제조업',NULL,'detail','10:2591','C');
INSERT INTO ksic_code VALUES(189,1,1,0,'10:26129','기타 반도체 소자 제조업',NULL,'detail','10:2612','C');
INSERT INTO ksic_code VALUES(190,1,1,0,'10:26222','경성 인쇄회로기판 제조업',NULL,'detail','10:2622','C');
INSERT INTO ksic_code VALUES(191,1,1,0,'10:26299','그 외 기타 전자 부품 제조업',NULL,'detail','10:2629','C');
INSERT INTO ksic_code VALUES(192,1,1,0,'10:26410','유선 통신장비 제조업',NULL,'detail','10:2641','C');
INSERT INTO ksic_code VALUES(193,1,1,0,'10:26422','이동 전화기 제조업',NULL,'detail','10:2642','C');
INSERT INTO ksic_code VALUES(194,1,1,0,'10:26429','기타 무선 통신장비 제조업',NULL,'detail','10:2642','C');
INSERT INTO ksic_code VALUES(195,1,1,0,'10:26519','비디오 및 기타 영상 기기 제조업',NULL,'detail','10:2651','C');
INSERT INTO ksic_code VALUES(196,1,1,0,'10:27112','전기식 진단 및 요법 기기 제조업',NULL,'detail','10:2711','C');
INSERT INTO ksic_code VALUES(197,1,1,0,'10:27199','그 외 기타 의료용 기기 제조업',NULL,'detail','10:2719','C');
INSERT INTO ksic_code VALUES(198,1,1,0,'10:27211','레이더, 항행용 무선 기기 및 측량 기구 제조업',NULL,'detail','10:2721','C');
INSERT INTO ksic_code VALUES(199,1,1,0,'10:27215','기기용 자동 측정 및 제어장치 제조업',NULL,'detail','10:2721','C');
INSERT INTO ksic_code VALUES(200,1,1,0,'10:27302','사진기, 영사기 및 관련 장비 제조업',NULL,'detail','10:2730','C');
INSERT INTO ksic_code VALUES(201,1,1,0,'10:28111','전동기 및 발전기 제조업',NULL,'detail','10:2811','C');
INSERT INTO ksic_code VALUES(202,1,1,0,'10:28112','변압기 제조업',NULL,'detail','10:2811','C');
INSERT INTO ksic_code VALUES(203,1,1,0,'10:28123','배전반 및 전기 자동제어반 제조업',NULL,'detail','10:2812','C');
INSERT INTO ksic_code VALUES(204,1,1,0,'10:28202','축전지 제조업',NULL,'detail','10:2820','C');
INSERT INTO ksic_code VALUES(205,1,1,0,'10:29142','기어 및 동력전달장치 제조업',NULL,'detail','10:2914','C');
INSERT INTO ksic_code VALUES(206,1,1,0,'10:29224','금속 성형기계 제조업',NULL,'detail','10:2922','C');
INSERT INTO ksic_code VALUES(207,1,1,0,'10:29280','산업용 로봇 제조업',NULL,'detail','10:2928','C');
INSERT INTO ksic_code VALUES(208,1,1,0,'10:29294','주형 및 금형 제조업',NULL,'detail','10:2929','C');
INSERT INTO ksic_code VALUES(209,1,1,0,'10:29299','그 외 기타 특수 목적용 기계 제조업',NULL,'detail','10:2929','C');
INSERT INTO ksic_code VALUES(210,1,1,0,'10:30320','자동차 차체용 신품 부품 제조업',NULL,'detail','10:3032','C');
INSERT INTO ksic_code VALUES(211,1,1,0,'10:30332','자동차용 신품 전기장치 제조업',NULL,'detail','10:3033','C');
INSERT INTO ksic_code VALUES(212,1,1,0,'10:30399','그 외 자동차용 신품 부품 제조업',NULL,'detail','10:3039','C');
INSERT INTO ksic_code VALUES(213,1,1,0,'10:35114','태양력 발전업',NULL,'detail','10:3511','D');
INSERT INTO ksic_code VALUES(214,1,1,0,'10:58221','시스템 소프트웨어 개발 및 공급업',NULL,'detail','10:5822','J');
INSERT INTO ksic_code VALUES(215,1,1,0,'10:58222','응용 소프트웨어 개발 및 공급업',NULL,'detail','10:5822','J');
INSERT INTO ksic_code VALUES(216,1,1,0,'10:59111','일반 영화 및 비디오물 제작업',NULL,'detail','10:5911','J');
INSERT INTO ksic_code VALUES(217,1,1,0,'10:59112','애니메이션 영화 및 비디오물 제작업',NULL,'detail','10:5911','J');
INSERT INTO ksic_code VALUES(218,1,1,0,'10:59114','방송 프로그램 제작업',NULL,'detail','10:5911','J');
INSERT INTO ksic_code VALUES(219,1,1,0,'10:60221','프로그램 공급업',NULL,'detail','10:6022','J');
INSERT INTO ksic_code VALUES(220,1,1,0,'10:61220','무선 및 위성 통신업',NULL,'detail','10:6122','J');
INSERT INTO ksic_code VALUES(221,1,1,0,'10:62010','컴퓨터 프로그래밍 서비스업',NULL,'detail','10:6201','J');
INSERT INTO ksic_code VALUES(222,1,1,0,'10:62021','컴퓨터 시스템 통합 자문 및 구축 서비스업',NULL,'detail','10:6202','J');
INSERT INTO ksic_code VALUES(223,1,1,0,'10:63111','자료 처리업',NULL,'detail','10:6311','J');
INSERT INTO ksic_code VALUES(224,1,1,0,'10:63991','데이터베이스 및 온라인 정보 제공업',NULL,'detail','10:6399','J');
INSERT INTO ksic_code VALUES(225,1,1,0,'10:70111','물리, 화학 및 생물학 연구개발업',NULL,'detail','10:7011','M');
INSERT INTO ksic_code VALUES(226,1,1,0,'10:70113','의학 및 약학 연구개발업',NULL,'detail','10:7011','M');
INSERT INTO ksic_code VALUES(227,1,1,0,'10:70121','전기ㆍ전자공학 연구개발업',NULL,'detail','10:7012','M');
INSERT INTO ksic_code VALUES(228,1,1,0,'10:70129','기타 공학 연구개발업',NULL,'detail','10:7012','M');
INSERT INTO ksic_code VALUES(229,1,1,0,'10:72129','기타 엔지니어링 서비스업',NULL,'detail','10:7212','M');
INSERT INTO ksic_code VALUES(230,1,1,0,'10:72911','물질 성분 검사 및 분석업',NULL,'detail','10:7291','M');
INSERT INTO ksic_code VALUES(231,1,1,0,'10:72919','기타 기술 시험, 검사 및 분석업',NULL,'detail','10:7291','M');
INSERT INTO ksic_code VALUES(232,1,1,0,'10:73202','제품 디자인업',NULL,'detail','10:7320','M');
CREATE TABLE IF NOT EXISTS "ledger_entry" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "funding_line" integer references "funding_line"("id"),
  "budget_item" integer references "budget_item"("id"),
  "kind" text not null,
  "on" text not null,
  "year" integer not null,
  "source" text not null,
  "amount" integer not null,
  "vendor" text,
  "vendor_number" text,
  "evidence_number" text,
  "description" text,
  "corrects" text,
  "evidence" text
, "commitment" text, "to_item" integer references "budget_item"("id"), "to_line" integer references "funding_line"("id")) strict;
CREATE TABLE IF NOT EXISTS "maintenance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "kind" text not null,
  "on" text not null,
  "hours_out" integer,
  "cost" integer,
  "vendor" text,
  "next_due_on" text,
  "content" text
) strict;
CREATE TABLE IF NOT EXISTS "map_tile" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "map" text not null,
  "region" text not null,
  "label" text not null,
  "column" integer not null,
  "row" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "mutual_agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "partner" integer not null references "organisation"("id"),
  "centre" integer references "centre"("id"),
  "field" text,
  "signed_on" text,
  "expires_on" text,
  "state" text not null,
  "activities" integer,
  "activity_notes" text,
  "document" text
) strict;
CREATE TABLE IF NOT EXISTS "notice" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "title" text not null,
  "audience" text not null,
  "user" integer references "user_account"("id"),
  "company" integer references "company"("id"),
  "shown_from" text not null,
  "shown_to" text not null,
  "is_important" integer not null,
  "body" text not null
) strict;
CREATE TABLE IF NOT EXISTS "service" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "support_type" integer not null references "support_type"("id"),
  "project" integer references "project"("id"),
  "support_project" integer references "support_project"("id"),
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "equipment" integer references "equipment"("id"),
  "supplier" integer references "company"("id"),
  "title" text not null,
  "requested_on" text,
  "started_on" text,
  "delivered_on" text,
  "hours" integer,
  "amount" integer,
  "own_share" integer,
  "state" text not null,
  "confirmed_on" text,
  "paid_on" text,
  "satisfaction" integer,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "outcome" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "service" integer references "service"("id"),
  "support_project" integer references "support_project"("id"),
  "project" integer references "project"("id"),
  "kind" text not null,
  "job_kind" text,
  "on" text not null,
  "year" integer not null,
  "amount" integer,
  "quantity" integer,
  "youth" integer,
  "permanent" integer,
  "description" text,
  "evidence_name" text,
  "evidence" text,
  "verified_on" text,
  "state" text not null
, "confirmed_by" text, "confirmed_on" text, "entered_by" text, "verified_by" text) strict;
CREATE TABLE IF NOT EXISTS "payment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "charge" integer not null references "charge"("id"),
  "paid_on" text not null,
  "amount" integer not null,
  "method" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_budget" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer references "plan"("id"),
  "programme" integer references "programme"("id"),
  "sub_programme" integer references "sub_programme"("id"),
  "project" integer references "project"("id"),
  "year" integer not null,
  "source" text not null,
  "amount" integer not null,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_strategy" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer not null references "plan"("id"),
  "position" integer,
  "name" text not null,
  "description" text
) strict;
CREATE TABLE IF NOT EXISTS "plan_task" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "plan" integer not null references "plan"("id"),
  "strategy" integer references "plan_strategy"("id"),
  "industry" integer references "industry"("id"),
  "name" text not null,
  "period_from" text,
  "period_to" text,
  "state" text not null,
  "responsible" text,
  "budget" integer,
  "progress" integer
) strict;
CREATE TABLE IF NOT EXISTS "project_member" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "project" integer not null references "project"("id"),
  "person_number" text not null,
  "name" text not null,
  "role" text not null,
  "organisation_name" text,
  "department" text,
  "position" text,
  "born_on" text,
  "phone" text,
  "email" text,
  "period_from" text not null,
  "period_to" text not null,
  "participation" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "project_phase" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "project" integer not null references "project"("id"),
  "number" integer not null,
  "name" text,
  "period_from" text not null,
  "period_to" text not null,
  "report_due_on" text,
  "reported_on" text,
  "result" text,
  "score" integer
) strict;
CREATE TABLE IF NOT EXISTS "public_holiday" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "on" text not null,
  "name" text not null,
  "is_substitute" integer not null,
  "is_election" integer not null,
  "is_temporary" integer not null
) strict;
INSERT INTO public_holiday VALUES(1,1,1,0,'2018-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(2,1,1,0,'2018-02-15','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(3,1,1,0,'2018-02-16','설날',0,0,0);
INSERT INTO public_holiday VALUES(4,1,1,0,'2018-02-17','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(5,1,1,0,'2018-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(6,1,1,0,'2018-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(7,1,1,0,'2018-05-07','대체공휴일(어린이날)',1,0,0);
INSERT INTO public_holiday VALUES(8,1,1,0,'2018-05-22','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(9,1,1,0,'2018-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(10,1,1,0,'2018-06-13','전국동시지방선거',0,1,0);
INSERT INTO public_holiday VALUES(11,1,1,0,'2018-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(12,1,1,0,'2018-09-23','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(13,1,1,0,'2018-09-24','추석',0,0,0);
INSERT INTO public_holiday VALUES(14,1,1,0,'2018-09-25','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(15,1,1,0,'2018-09-26','대체공휴일(추석)',1,0,0);
INSERT INTO public_holiday VALUES(16,1,1,0,'2018-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(17,1,1,0,'2018-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(18,1,1,0,'2018-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(19,1,1,0,'2019-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(20,1,1,0,'2019-02-04','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(21,1,1,0,'2019-02-05','설날',0,0,0);
INSERT INTO public_holiday VALUES(22,1,1,0,'2019-02-06','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(23,1,1,0,'2019-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(24,1,1,0,'2019-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(25,1,1,0,'2019-05-06','대체공휴일(어린이날)',1,0,0);
INSERT INTO public_holiday VALUES(26,1,1,0,'2019-05-12','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(27,1,1,0,'2019-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(28,1,1,0,'2019-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(29,1,1,0,'2019-09-12','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(30,1,1,0,'2019-09-13','추석',0,0,0);
INSERT INTO public_holiday VALUES(31,1,1,0,'2019-09-14','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(32,1,1,0,'2019-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(33,1,1,0,'2019-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(34,1,1,0,'2019-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(35,1,1,0,'2020-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(36,1,1,0,'2020-01-24','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(37,1,1,0,'2020-01-25','설날',0,0,0);
INSERT INTO public_holiday VALUES(38,1,1,0,'2020-01-26','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(39,1,1,0,'2020-01-27','대체공휴일(설날)',1,0,0);
INSERT INTO public_holiday VALUES(40,1,1,0,'2020-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(41,1,1,0,'2020-04-15','제21대 국회의원선거',0,1,0);
INSERT INTO public_holiday VALUES(42,1,1,0,'2020-04-30','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(43,1,1,0,'2020-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(44,1,1,0,'2020-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(45,1,1,0,'2020-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(46,1,1,0,'2020-08-17','임시공휴일',0,0,1);
INSERT INTO public_holiday VALUES(47,1,1,0,'2020-09-30','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(48,1,1,0,'2020-10-01','추석',0,0,0);
INSERT INTO public_holiday VALUES(49,1,1,0,'2020-10-02','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(50,1,1,0,'2020-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(51,1,1,0,'2020-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(52,1,1,0,'2020-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(53,1,1,0,'2021-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(54,1,1,0,'2021-02-11','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(55,1,1,0,'2021-02-12','설날',0,0,0);
INSERT INTO public_holiday VALUES(56,1,1,0,'2021-02-13','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(57,1,1,0,'2021-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(58,1,1,0,'2021-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(59,1,1,0,'2021-05-19','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(60,1,1,0,'2021-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(61,1,1,0,'2021-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(62,1,1,0,'2021-08-16','대체공휴일(광복절)',1,0,0);
INSERT INTO public_holiday VALUES(63,1,1,0,'2021-09-20','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(64,1,1,0,'2021-09-21','추석',0,0,0);
INSERT INTO public_holiday VALUES(65,1,1,0,'2021-09-22','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(66,1,1,0,'2021-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(67,1,1,0,'2021-10-04','대체공휴일(개천절)',1,0,0);
INSERT INTO public_holiday VALUES(68,1,1,0,'2021-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(69,1,1,0,'2021-10-11','대체공휴일(한글날)',1,0,0);
INSERT INTO public_holiday VALUES(70,1,1,0,'2021-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(71,1,1,0,'2022-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(72,1,1,0,'2022-01-31','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(73,1,1,0,'2022-02-01','설날',0,0,0);
INSERT INTO public_holiday VALUES(74,1,1,0,'2022-02-02','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(75,1,1,0,'2022-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(76,1,1,0,'2022-03-09','대통령선거',0,1,0);
INSERT INTO public_holiday VALUES(77,1,1,0,'2022-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(78,1,1,0,'2022-05-08','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(79,1,1,0,'2022-06-01','전국동시지방선거',0,1,0);
INSERT INTO public_holiday VALUES(80,1,1,0,'2022-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(81,1,1,0,'2022-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(82,1,1,0,'2022-09-09','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(83,1,1,0,'2022-09-10','추석',0,0,0);
INSERT INTO public_holiday VALUES(84,1,1,0,'2022-09-11','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(85,1,1,0,'2022-09-12','대체공휴일(추석)',1,0,0);
INSERT INTO public_holiday VALUES(86,1,1,0,'2022-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(87,1,1,0,'2022-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(88,1,1,0,'2022-10-10','대체공휴일(한글날)',1,0,0);
INSERT INTO public_holiday VALUES(89,1,1,0,'2022-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(90,1,1,0,'2023-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(91,1,1,0,'2023-01-21','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(92,1,1,0,'2023-01-22','설날',0,0,0);
INSERT INTO public_holiday VALUES(93,1,1,0,'2023-01-23','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(94,1,1,0,'2023-01-24','대체공휴일(설날)',1,0,0);
INSERT INTO public_holiday VALUES(95,1,1,0,'2023-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(96,1,1,0,'2023-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(97,1,1,0,'2023-05-27','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(98,1,1,0,'2023-05-29','대체공휴일(부처님 오신 날)',1,0,0);
INSERT INTO public_holiday VALUES(99,1,1,0,'2023-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(100,1,1,0,'2023-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(101,1,1,0,'2023-09-28','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(102,1,1,0,'2023-09-29','추석',0,0,0);
INSERT INTO public_holiday VALUES(103,1,1,0,'2023-09-30','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(104,1,1,0,'2023-10-02','임시공휴일',0,0,1);
INSERT INTO public_holiday VALUES(105,1,1,0,'2023-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(106,1,1,0,'2023-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(107,1,1,0,'2023-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(108,1,1,0,'2024-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(109,1,1,0,'2024-02-09','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(110,1,1,0,'2024-02-10','설날',0,0,0);
INSERT INTO public_holiday VALUES(111,1,1,0,'2024-02-11','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(112,1,1,0,'2024-02-12','대체공휴일(설날)',1,0,0);
INSERT INTO public_holiday VALUES(113,1,1,0,'2024-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(114,1,1,0,'2024-04-10','제22대국회의원선거',0,1,0);
INSERT INTO public_holiday VALUES(115,1,1,0,'2024-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(116,1,1,0,'2024-05-06','대체공휴일(어린이날)',1,0,0);
INSERT INTO public_holiday VALUES(117,1,1,0,'2024-05-15','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(118,1,1,0,'2024-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(119,1,1,0,'2024-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(120,1,1,0,'2024-09-16','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(121,1,1,0,'2024-09-17','추석',0,0,0);
INSERT INTO public_holiday VALUES(122,1,1,0,'2024-09-18','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(123,1,1,0,'2024-10-01','임시공휴일',0,0,1);
INSERT INTO public_holiday VALUES(124,1,1,0,'2024-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(125,1,1,0,'2024-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(126,1,1,0,'2024-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(127,1,1,0,'2025-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(128,1,1,0,'2025-01-27','임시공휴일',0,0,1);
INSERT INTO public_holiday VALUES(129,1,1,0,'2025-01-28','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(130,1,1,0,'2025-01-29','설날',0,0,0);
INSERT INTO public_holiday VALUES(131,1,1,0,'2025-01-30','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(132,1,1,0,'2025-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(133,1,1,0,'2025-03-03','대체공휴일(3ㆍ1절)',1,0,0);
INSERT INTO public_holiday VALUES(134,1,1,0,'2025-05-05','어린이날·부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(135,1,1,0,'2025-05-06','대체공휴일(부처님 오신 날)',1,0,0);
INSERT INTO public_holiday VALUES(136,1,1,0,'2025-06-03','임시공휴일(대통령선거)',0,1,1);
INSERT INTO public_holiday VALUES(137,1,1,0,'2025-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(138,1,1,0,'2025-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(139,1,1,0,'2025-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(140,1,1,0,'2025-10-05','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(141,1,1,0,'2025-10-06','추석',0,0,0);
INSERT INTO public_holiday VALUES(142,1,1,0,'2025-10-07','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(143,1,1,0,'2025-10-08','대체공휴일(추석)',1,0,0);
INSERT INTO public_holiday VALUES(144,1,1,0,'2025-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(145,1,1,0,'2025-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(146,1,1,0,'2026-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(147,1,1,0,'2026-02-16','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(148,1,1,0,'2026-02-17','설날',0,0,0);
INSERT INTO public_holiday VALUES(149,1,1,0,'2026-02-18','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(150,1,1,0,'2026-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(151,1,1,0,'2026-03-02','대체공휴일(3ㆍ1절)',1,0,0);
INSERT INTO public_holiday VALUES(152,1,1,0,'2026-05-01','노동절',0,0,0);
INSERT INTO public_holiday VALUES(153,1,1,0,'2026-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(154,1,1,0,'2026-05-24','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(155,1,1,0,'2026-05-25','대체공휴일(부처님 오신 날)',1,0,0);
INSERT INTO public_holiday VALUES(156,1,1,0,'2026-06-03','전국동시지방선거',0,1,0);
INSERT INTO public_holiday VALUES(157,1,1,0,'2026-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(158,1,1,0,'2026-07-17','제헌절',0,0,0);
INSERT INTO public_holiday VALUES(159,1,1,0,'2026-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(160,1,1,0,'2026-08-17','대체공휴일(광복절)',1,0,0);
INSERT INTO public_holiday VALUES(161,1,1,0,'2026-09-24','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(162,1,1,0,'2026-09-25','추석',0,0,0);
INSERT INTO public_holiday VALUES(163,1,1,0,'2026-09-26','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(164,1,1,0,'2026-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(165,1,1,0,'2026-10-05','대체공휴일(개천절)',1,0,0);
INSERT INTO public_holiday VALUES(166,1,1,0,'2026-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(167,1,1,0,'2026-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(168,1,1,0,'2027-01-01','1월 1일',0,0,0);
INSERT INTO public_holiday VALUES(169,1,1,0,'2027-02-06','설날 전날',0,0,0);
INSERT INTO public_holiday VALUES(170,1,1,0,'2027-02-07','설날',0,0,0);
INSERT INTO public_holiday VALUES(171,1,1,0,'2027-02-08','설날 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(172,1,1,0,'2027-02-09','대체공휴일(설날)',1,0,0);
INSERT INTO public_holiday VALUES(173,1,1,0,'2027-03-01','3ㆍ1절',0,0,0);
INSERT INTO public_holiday VALUES(174,1,1,0,'2027-05-01','노동절',0,0,0);
INSERT INTO public_holiday VALUES(175,1,1,0,'2027-05-03','대체공휴일(노동절)',1,0,0);
INSERT INTO public_holiday VALUES(176,1,1,0,'2027-05-05','어린이날',0,0,0);
INSERT INTO public_holiday VALUES(177,1,1,0,'2027-05-13','부처님 오신 날',0,0,0);
INSERT INTO public_holiday VALUES(178,1,1,0,'2027-06-06','현충일',0,0,0);
INSERT INTO public_holiday VALUES(179,1,1,0,'2027-07-17','제헌절',0,0,0);
INSERT INTO public_holiday VALUES(180,1,1,0,'2027-07-19','대체공휴일(제헌절)',1,0,0);
INSERT INTO public_holiday VALUES(181,1,1,0,'2027-08-15','광복절',0,0,0);
INSERT INTO public_holiday VALUES(182,1,1,0,'2027-08-16','대체공휴일(광복절)',1,0,0);
INSERT INTO public_holiday VALUES(183,1,1,0,'2027-09-14','추석 전날',0,0,0);
INSERT INTO public_holiday VALUES(184,1,1,0,'2027-09-15','추석',0,0,0);
INSERT INTO public_holiday VALUES(185,1,1,0,'2027-09-16','추석 다음 날',0,0,0);
INSERT INTO public_holiday VALUES(186,1,1,0,'2027-10-03','개천절',0,0,0);
INSERT INTO public_holiday VALUES(187,1,1,0,'2027-10-04','대체공휴일(개천절)',1,0,0);
INSERT INTO public_holiday VALUES(188,1,1,0,'2027-10-09','한글날',0,0,0);
INSERT INTO public_holiday VALUES(189,1,1,0,'2027-10-11','대체공휴일(한글날)',1,0,0);
INSERT INTO public_holiday VALUES(190,1,1,0,'2027-12-25','기독탄신일',0,0,0);
INSERT INTO public_holiday VALUES(191,1,1,0,'2027-12-27','대체공휴일(기독탄신일)',1,0,0);
CREATE TABLE IF NOT EXISTS "region" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "short_name" text,
  "name_en" text not null,
  "level" text not null,
  "parent" text,
  "valid_from" text not null,
  "valid_to" text,
  "counterpart" text,
  "successor" text,
  "is_capital_area" integer not null
) strict;
INSERT INTO region VALUES(1,1,1,0,'mois:11','서울특별시','서울','Seoul','province',NULL,'1995-01-01',NULL,'kostat:11',NULL,1);
INSERT INTO region VALUES(2,1,1,0,'mois:11530','구로구',NULL,'Guro-gu','municipality','mois:11','1995-01-01',NULL,'kostat:11170',NULL,1);
INSERT INTO region VALUES(3,1,1,0,'mois:11545','금천구',NULL,'Geumcheon-gu','municipality','mois:11','1995-01-01',NULL,'kostat:11180',NULL,1);
INSERT INTO region VALUES(4,1,1,0,'mois:26','부산광역시','부산','Busan','province',NULL,'1995-01-01',NULL,'kostat:21',NULL,0);
INSERT INTO region VALUES(5,1,1,0,'mois:27','대구광역시','대구','Daegu','province',NULL,'1995-01-01',NULL,'kostat:22',NULL,0);
INSERT INTO region VALUES(6,1,1,0,'mois:27720','군위군',NULL,'Gunwi-gun','municipality','mois:27','2023-07-01',NULL,'kostat:22520',NULL,0);
INSERT INTO region VALUES(7,1,1,0,'mois:28','인천광역시','인천','Incheon','province',NULL,'1995-01-01',NULL,'kostat:23',NULL,1);
INSERT INTO region VALUES(8,1,1,0,'mois:29','광주광역시','광주','Gwangju','province',NULL,'1995-01-01',NULL,'kostat:24',NULL,0);
INSERT INTO region VALUES(9,1,1,0,'mois:30','대전광역시','대전','Daejeon','province',NULL,'1995-01-01',NULL,'kostat:25',NULL,0);
INSERT INTO region VALUES(10,1,1,0,'mois:30110','동구',NULL,'Dong-gu','municipality','mois:30','1995-01-01',NULL,'kostat:25010',NULL,0);
INSERT INTO region VALUES(11,1,1,0,'mois:30140','중구',NULL,'Jung-gu','municipality','mois:30','1995-01-01',NULL,'kostat:25020',NULL,0);
INSERT INTO region VALUES(12,1,1,0,'mois:30170','서구',NULL,'Seo-gu','municipality','mois:30','1995-01-01',NULL,'kostat:25030',NULL,0);
INSERT INTO region VALUES(13,1,1,0,'mois:30200','유성구',NULL,'Yuseong-gu','municipality','mois:30','1995-01-01',NULL,'kostat:25040',NULL,0);
INSERT INTO region VALUES(14,1,1,0,'mois:30230','대덕구',NULL,'Daedeok-gu','municipality','mois:30','1995-01-01',NULL,'kostat:25050',NULL,0);
INSERT INTO region VALUES(15,1,1,0,'mois:31','울산광역시','울산','Ulsan','province',NULL,'1997-07-15',NULL,'kostat:26',NULL,0);
INSERT INTO region VALUES(16,1,1,0,'mois:36','세종특별자치시','세종','Sejong','province',NULL,'2012-07-01',NULL,'kostat:29',NULL,0);
INSERT INTO region VALUES(17,1,1,0,'mois:36110','세종시',NULL,'Sejong-si','municipality','mois:36','2012-07-01',NULL,'kostat:29010',NULL,0);
INSERT INTO region VALUES(18,1,1,0,'mois:41','경기도','경기','Gyeonggi-do','province',NULL,'1995-01-01',NULL,'kostat:31',NULL,1);
INSERT INTO region VALUES(19,1,1,0,'mois:41130','성남시',NULL,'Seongnam-si','municipality','mois:41','1995-01-01',NULL,'kostat:31020',NULL,1);
INSERT INTO region VALUES(20,1,1,0,'mois:41135','성남시 분당구','분당구','Seongnam-si Bundang-gu','municipality','mois:41130','1995-01-01',NULL,'kostat:31023',NULL,1);
INSERT INTO region VALUES(21,1,1,0,'mois:42','강원도','강원','Gangwon-do','province',NULL,'1995-01-01','2023-06-10','kostat:32','mois:51',0);
INSERT INTO region VALUES(22,1,1,0,'mois:43','충청북도','충북','Chungcheongbuk-do','province',NULL,'1995-01-01',NULL,'kostat:33',NULL,0);
INSERT INTO region VALUES(23,1,1,0,'mois:43110','청주시',NULL,'Cheongju-si','municipality','mois:43','1995-01-01',NULL,'kostat:33040',NULL,0);
INSERT INTO region VALUES(24,1,1,0,'mois:43111','청주시 상당구','상당구','Cheongju-si Sangdang-gu','municipality','mois:43110','1995-01-01',NULL,'kostat:33041',NULL,0);
INSERT INTO region VALUES(25,1,1,0,'mois:43112','청주시 서원구','서원구','Cheongju-si Seowon-gu','municipality','mois:43110','2014-07-01',NULL,'kostat:33042',NULL,0);
INSERT INTO region VALUES(26,1,1,0,'mois:43113','청주시 흥덕구','흥덕구','Cheongju-si Heungdeok-gu','municipality','mois:43110','1995-01-01',NULL,'kostat:33043',NULL,0);
INSERT INTO region VALUES(27,1,1,0,'mois:43114','청주시 청원구','청원구','Cheongju-si Cheongwon-gu','municipality','mois:43110','2014-07-01',NULL,'kostat:33044',NULL,0);
INSERT INTO region VALUES(28,1,1,0,'mois:43130','충주시',NULL,'Chungju-si','municipality','mois:43','1995-01-01',NULL,'kostat:33020',NULL,0);
INSERT INTO region VALUES(29,1,1,0,'mois:43150','제천시',NULL,'Jecheon-si','municipality','mois:43','1995-01-01',NULL,'kostat:33030',NULL,0);
INSERT INTO region VALUES(30,1,1,0,'mois:43720','보은군',NULL,'Boeun-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33520',NULL,0);
INSERT INTO region VALUES(31,1,1,0,'mois:43730','옥천군',NULL,'Okcheon-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33530',NULL,0);
INSERT INTO region VALUES(32,1,1,0,'mois:43740','영동군',NULL,'Yeongdong-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33540',NULL,0);
INSERT INTO region VALUES(33,1,1,0,'mois:43745','증평군',NULL,'Jeungpyeong-gun','municipality','mois:43','2003-08-30',NULL,'kostat:33590',NULL,0);
INSERT INTO region VALUES(34,1,1,0,'mois:43750','진천군',NULL,'Jincheon-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33550',NULL,0);
INSERT INTO region VALUES(35,1,1,0,'mois:43760','괴산군',NULL,'Goesan-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33560',NULL,0);
INSERT INTO region VALUES(36,1,1,0,'mois:43770','음성군',NULL,'Eumseong-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33570',NULL,0);
INSERT INTO region VALUES(37,1,1,0,'mois:43800','단양군',NULL,'Danyang-gun','municipality','mois:43','1995-01-01',NULL,'kostat:33580',NULL,0);
INSERT INTO region VALUES(38,1,1,0,'mois:44','충청남도','충남','Chungcheongnam-do','province',NULL,'1995-01-01',NULL,'kostat:34',NULL,0);
INSERT INTO region VALUES(39,1,1,0,'mois:44130','천안시',NULL,'Cheonan-si','municipality','mois:44','1995-01-01',NULL,'kostat:34010',NULL,0);
INSERT INTO region VALUES(40,1,1,0,'mois:44131','천안시 동남구','동남구','Cheonan-si Dongnam-gu','municipality','mois:44130','2008-06-23',NULL,'kostat:34011',NULL,0);
INSERT INTO region VALUES(41,1,1,0,'mois:44133','천안시 서북구','서북구','Cheonan-si Seobuk-gu','municipality','mois:44130','2008-06-23',NULL,'kostat:34012',NULL,0);
INSERT INTO region VALUES(42,1,1,0,'mois:44150','공주시',NULL,'Gongju-si','municipality','mois:44','1995-01-01',NULL,'kostat:34020',NULL,0);
INSERT INTO region VALUES(43,1,1,0,'mois:44180','보령시',NULL,'Boryeong-si','municipality','mois:44','1995-01-01',NULL,'kostat:34030',NULL,0);
INSERT INTO region VALUES(44,1,1,0,'mois:44200','아산시',NULL,'Asan-si','municipality','mois:44','1995-01-01',NULL,'kostat:34040',NULL,0);
INSERT INTO region VALUES(45,1,1,0,'mois:44210','서산시',NULL,'Seosan-si','municipality','mois:44','1995-01-01',NULL,'kostat:34050',NULL,0);
INSERT INTO region VALUES(46,1,1,0,'mois:44230','논산시',NULL,'Nonsan-si','municipality','mois:44','1995-01-01',NULL,'kostat:34060',NULL,0);
INSERT INTO region VALUES(47,1,1,0,'mois:44250','계룡시',NULL,'Gyeryong-si','municipality','mois:44','2003-09-19',NULL,'kostat:34070',NULL,0);
INSERT INTO region VALUES(48,1,1,0,'mois:44270','당진시',NULL,'Dangjin-si','municipality','mois:44','2012-01-01',NULL,'kostat:34080',NULL,0);
INSERT INTO region VALUES(49,1,1,0,'mois:44710','금산군',NULL,'Geumsan-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34510',NULL,0);
INSERT INTO region VALUES(50,1,1,0,'mois:44730','연기군',NULL,'Yeongi-gun','municipality','mois:44','1995-01-01','2012-06-30',NULL,'mois:36110',0);
INSERT INTO region VALUES(51,1,1,0,'mois:44760','부여군',NULL,'Buyeo-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34530',NULL,0);
INSERT INTO region VALUES(52,1,1,0,'mois:44770','서천군',NULL,'Seocheon-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34540',NULL,0);
INSERT INTO region VALUES(53,1,1,0,'mois:44790','청양군',NULL,'Cheongyang-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34550',NULL,0);
INSERT INTO region VALUES(54,1,1,0,'mois:44800','홍성군',NULL,'Hongseong-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34560',NULL,0);
INSERT INTO region VALUES(55,1,1,0,'mois:44810','예산군',NULL,'Yesan-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34570',NULL,0);
INSERT INTO region VALUES(56,1,1,0,'mois:44825','태안군',NULL,'Taean-gun','municipality','mois:44','1995-01-01',NULL,'kostat:34580',NULL,0);
INSERT INTO region VALUES(57,1,1,0,'mois:45','전라북도','전북','Jeollabuk-do','province',NULL,'1995-01-01','2024-01-17','kostat:35','mois:52',0);
INSERT INTO region VALUES(58,1,1,0,'mois:46','전라남도','전남','Jeollanam-do','province',NULL,'1995-01-01',NULL,'kostat:36',NULL,0);
INSERT INTO region VALUES(59,1,1,0,'mois:47','경상북도','경북','Gyeongsangbuk-do','province',NULL,'1995-01-01',NULL,'kostat:37',NULL,0);
INSERT INTO region VALUES(60,1,1,0,'mois:47720','군위군(경상북도)',NULL,'Gunwi-gun','municipality','mois:47','1995-01-01','2023-06-30','kostat:37510','mois:27720',0);
INSERT INTO region VALUES(61,1,1,0,'mois:48','경상남도','경남','Gyeongsangnam-do','province',NULL,'1995-01-01',NULL,'kostat:38',NULL,0);
INSERT INTO region VALUES(62,1,1,0,'mois:49','제주도','제주','Jeju-do','province',NULL,'1995-01-01','2006-06-30','kostat:39','mois:50',0);
INSERT INTO region VALUES(63,1,1,0,'mois:50','제주특별자치도','제주','Jeju','province',NULL,'2006-07-01',NULL,'kostat:39',NULL,0);
INSERT INTO region VALUES(64,1,1,0,'mois:51','강원특별자치도','강원','Gangwon State','province',NULL,'2023-06-11',NULL,'kostat:32',NULL,0);
INSERT INTO region VALUES(65,1,1,0,'mois:52','전북특별자치도','전북','Jeonbuk State','province',NULL,'2024-01-18',NULL,'kostat:35',NULL,0);
INSERT INTO region VALUES(66,1,1,0,'kostat:11','서울특별시 (통계청)','서울','Seoul','province',NULL,'1995-01-01',NULL,'mois:11',NULL,1);
INSERT INTO region VALUES(67,1,1,0,'kostat:11170','구로구 (통계청)',NULL,'Guro-gu','municipality','kostat:11','1995-01-01',NULL,'mois:11530',NULL,1);
INSERT INTO region VALUES(68,1,1,0,'kostat:11180','금천구 (통계청)',NULL,'Geumcheon-gu','municipality','kostat:11','1995-01-01',NULL,'mois:11545',NULL,1);
INSERT INTO region VALUES(69,1,1,0,'kostat:21','부산광역시 (통계청)','부산','Busan','province',NULL,'1995-01-01',NULL,'mois:26',NULL,0);
INSERT INTO region VALUES(70,1,1,0,'kostat:22','대구광역시 (통계청)','대구','Daegu','province',NULL,'1995-01-01',NULL,'mois:27',NULL,0);
INSERT INTO region VALUES(71,1,1,0,'kostat:22520','군위군 (통계청)',NULL,'Gunwi-gun','municipality','kostat:22','2023-07-01',NULL,'mois:27720',NULL,0);
INSERT INTO region VALUES(72,1,1,0,'kostat:23','인천광역시 (통계청)','인천','Incheon','province',NULL,'1995-01-01',NULL,'mois:28',NULL,1);
INSERT INTO region VALUES(73,1,1,0,'kostat:24','광주광역시 (통계청)','광주','Gwangju','province',NULL,'1995-01-01',NULL,'mois:29',NULL,0);
INSERT INTO region VALUES(74,1,1,0,'kostat:25','대전광역시 (통계청)','대전','Daejeon','province',NULL,'1995-01-01',NULL,'mois:30',NULL,0);
INSERT INTO region VALUES(75,1,1,0,'kostat:25010','동구 (통계청)',NULL,'Dong-gu','municipality','kostat:25','1995-01-01',NULL,'mois:30110',NULL,0);
INSERT INTO region VALUES(76,1,1,0,'kostat:25020','중구 (통계청)',NULL,'Jung-gu','municipality','kostat:25','1995-01-01',NULL,'mois:30140',NULL,0);
INSERT INTO region VALUES(77,1,1,0,'kostat:25030','서구 (통계청)',NULL,'Seo-gu','municipality','kostat:25','1995-01-01',NULL,'mois:30170',NULL,0);
INSERT INTO region VALUES(78,1,1,0,'kostat:25040','유성구 (통계청)',NULL,'Yuseong-gu','municipality','kostat:25','1995-01-01',NULL,'mois:30200',NULL,0);
INSERT INTO region VALUES(79,1,1,0,'kostat:25050','대덕구 (통계청)',NULL,'Daedeok-gu','municipality','kostat:25','1995-01-01',NULL,'mois:30230',NULL,0);
INSERT INTO region VALUES(80,1,1,0,'kostat:26','울산광역시 (통계청)','울산','Ulsan','province',NULL,'1997-07-15',NULL,'mois:31',NULL,0);
INSERT INTO region VALUES(81,1,1,0,'kostat:29','세종특별자치시 (통계청)','세종','Sejong','province',NULL,'2012-07-01',NULL,'mois:36',NULL,0);
INSERT INTO region VALUES(82,1,1,0,'kostat:29010','세종시 (통계청)',NULL,'Sejong-si','municipality','kostat:29','2012-07-01',NULL,'mois:36110',NULL,0);
INSERT INTO region VALUES(83,1,1,0,'kostat:31','경기도 (통계청)','경기','Gyeonggi-do','province',NULL,'1995-01-01',NULL,'mois:41',NULL,1);
INSERT INTO region VALUES(84,1,1,0,'kostat:31020','성남시 (통계청)',NULL,'Seongnam-si','municipality','kostat:31','1995-01-01',NULL,'mois:41130',NULL,1);
INSERT INTO region VALUES(85,1,1,0,'kostat:31023','성남시 분당구 (통계청)','분당구','Seongnam-si Bundang-gu','municipality','kostat:31020','1995-01-01',NULL,'mois:41135',NULL,1);
INSERT INTO region VALUES(86,1,1,0,'kostat:32','강원특별자치도 (통계청)','강원','Gangwon State','province',NULL,'1995-01-01',NULL,'mois:51',NULL,0);
INSERT INTO region VALUES(87,1,1,0,'kostat:33','충청북도 (통계청)','충북','Chungcheongbuk-do','province',NULL,'1995-01-01',NULL,'mois:43',NULL,0);
INSERT INTO region VALUES(88,1,1,0,'kostat:33020','충주시 (통계청)',NULL,'Chungju-si','municipality','kostat:33','1995-01-01',NULL,'mois:43130',NULL,0);
INSERT INTO region VALUES(89,1,1,0,'kostat:33030','제천시 (통계청)',NULL,'Jecheon-si','municipality','kostat:33','1995-01-01',NULL,'mois:43150',NULL,0);
INSERT INTO region VALUES(90,1,1,0,'kostat:33040','청주시 (통계청)',NULL,'Cheongju-si','municipality','kostat:33','1995-01-01',NULL,'mois:43110',NULL,0);
INSERT INTO region VALUES(91,1,1,0,'kostat:33041','청주시 상당구 (통계청)','상당구','Cheongju-si Sangdang-gu','municipality','kostat:33040','1995-01-01',NULL,'mois:43111',NULL,0);
INSERT INTO region VALUES(92,1,1,0,'kostat:33042','청주시 서원구 (통계청)','서원구','Cheongju-si Seowon-gu','municipality','kostat:33040','2014-07-01',NULL,'mois:43112',NULL,0);
INSERT INTO region VALUES(93,1,1,0,'kostat:33043','청주시 흥덕구 (통계청)','흥덕구','Cheongju-si Heungdeok-gu','municipality','kostat:33040','1995-01-01',NULL,'mois:43113',NULL,0);
INSERT INTO region VALUES(94,1,1,0,'kostat:33044','청주시 청원구 (통계청)','청원구','Cheongju-si Cheongwon-gu','municipality','kostat:33040','2014-07-01',NULL,'mois:43114',NULL,0);
INSERT INTO region VALUES(95,1,1,0,'kostat:33320','보은군 (통계청, 2021년까지)',NULL,'Boeun-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43720','kostat:33520',0);
INSERT INTO region VALUES(96,1,1,0,'kostat:33330','옥천군 (통계청, 2021년까지)',NULL,'Okcheon-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43730','kostat:33530',0);
INSERT INTO region VALUES(97,1,1,0,'kostat:33340','영동군 (통계청, 2021년까지)',NULL,'Yeongdong-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43740','kostat:33540',0);
INSERT INTO region VALUES(98,1,1,0,'kostat:33350','진천군 (통계청, 2021년까지)',NULL,'Jincheon-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43750','kostat:33550',0);
INSERT INTO region VALUES(99,1,1,0,'kostat:33360','괴산군 (통계청, 2021년까지)',NULL,'Goesan-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43760','kostat:33560',0);
INSERT INTO region VALUES(100,1,1,0,'kostat:33370','음성군 (통계청, 2021년까지)',NULL,'Eumseong-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43770','kostat:33570',0);
INSERT INTO region VALUES(101,1,1,0,'kostat:33380','단양군 (통계청, 2021년까지)',NULL,'Danyang-gun','municipality','kostat:33','1995-01-01','2021-12-31','mois:43800','kostat:33580',0);
INSERT INTO region VALUES(102,1,1,0,'kostat:33390','증평군 (통계청, 2021년까지)',NULL,'Jeungpyeong-gun','municipality','kostat:33','2003-08-30','2021-12-31','mois:43745','kostat:33590',0);
INSERT INTO region VALUES(103,1,1,0,'kostat:33520','보은군 (통계청)',NULL,'Boeun-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43720',NULL,0);
INSERT INTO region VALUES(104,1,1,0,'kostat:33530','옥천군 (통계청)',NULL,'Okcheon-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43730',NULL,0);
INSERT INTO region VALUES(105,1,1,0,'kostat:33540','영동군 (통계청)',NULL,'Yeongdong-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43740',NULL,0);
INSERT INTO region VALUES(106,1,1,0,'kostat:33550','진천군 (통계청)',NULL,'Jincheon-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43750',NULL,0);
INSERT INTO region VALUES(107,1,1,0,'kostat:33560','괴산군 (통계청)',NULL,'Goesan-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43760',NULL,0);
INSERT INTO region VALUES(108,1,1,0,'kostat:33570','음성군 (통계청)',NULL,'Eumseong-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43770',NULL,0);
INSERT INTO region VALUES(109,1,1,0,'kostat:33580','단양군 (통계청)',NULL,'Danyang-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43800',NULL,0);
INSERT INTO region VALUES(110,1,1,0,'kostat:33590','증평군 (통계청)',NULL,'Jeungpyeong-gun','municipality','kostat:33','2022-01-01',NULL,'mois:43745',NULL,0);
INSERT INTO region VALUES(111,1,1,0,'kostat:34','충청남도 (통계청)','충남','Chungcheongnam-do','province',NULL,'1995-01-01',NULL,'mois:44',NULL,0);
INSERT INTO region VALUES(112,1,1,0,'kostat:34010','천안시 (통계청)',NULL,'Cheonan-si','municipality','kostat:34','1995-01-01',NULL,'mois:44130',NULL,0);
INSERT INTO region VALUES(113,1,1,0,'kostat:34011','천안시 동남구 (통계청)','동남구','Cheonan-si Dongnam-gu','municipality','kostat:34010','2008-06-23',NULL,'mois:44131',NULL,0);
INSERT INTO region VALUES(114,1,1,0,'kostat:34012','천안시 서북구 (통계청)','서북구','Cheonan-si Seobuk-gu','municipality','kostat:34010','2008-06-23',NULL,'mois:44133',NULL,0);
INSERT INTO region VALUES(115,1,1,0,'kostat:34020','공주시 (통계청)',NULL,'Gongju-si','municipality','kostat:34','1995-01-01',NULL,'mois:44150',NULL,0);
INSERT INTO region VALUES(116,1,1,0,'kostat:34030','보령시 (통계청)',NULL,'Boryeong-si','municipality','kostat:34','1995-01-01',NULL,'mois:44180',NULL,0);
INSERT INTO region VALUES(117,1,1,0,'kostat:34040','아산시 (통계청)',NULL,'Asan-si','municipality','kostat:34','1995-01-01',NULL,'mois:44200',NULL,0);
INSERT INTO region VALUES(118,1,1,0,'kostat:34050','서산시 (통계청)',NULL,'Seosan-si','municipality','kostat:34','1995-01-01',NULL,'mois:44210',NULL,0);
INSERT INTO region VALUES(119,1,1,0,'kostat:34060','논산시 (통계청)',NULL,'Nonsan-si','municipality','kostat:34','1995-01-01',NULL,'mois:44230',NULL,0);
INSERT INTO region VALUES(120,1,1,0,'kostat:34070','계룡시 (통계청)',NULL,'Gyeryong-si','municipality','kostat:34','2003-09-19',NULL,'mois:44250',NULL,0);
INSERT INTO region VALUES(121,1,1,0,'kostat:34080','당진시 (통계청)',NULL,'Dangjin-si','municipality','kostat:34','2012-01-01',NULL,'mois:44270',NULL,0);
INSERT INTO region VALUES(122,1,1,0,'kostat:34310','금산군 (통계청, 2021년까지)',NULL,'Geumsan-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44710','kostat:34510',0);
INSERT INTO region VALUES(123,1,1,0,'kostat:34330','부여군 (통계청, 2021년까지)',NULL,'Buyeo-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44760','kostat:34530',0);
INSERT INTO region VALUES(124,1,1,0,'kostat:34340','서천군 (통계청, 2021년까지)',NULL,'Seocheon-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44770','kostat:34540',0);
INSERT INTO region VALUES(125,1,1,0,'kostat:34350','청양군 (통계청, 2021년까지)',NULL,'Cheongyang-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44790','kostat:34550',0);
INSERT INTO region VALUES(126,1,1,0,'kostat:34360','홍성군 (통계청, 2021년까지)',NULL,'Hongseong-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44800','kostat:34560',0);
INSERT INTO region VALUES(127,1,1,0,'kostat:34370','예산군 (통계청, 2021년까지)',NULL,'Yesan-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44810','kostat:34570',0);
INSERT INTO region VALUES(128,1,1,0,'kostat:34380','태안군 (통계청, 2021년까지)',NULL,'Taean-gun','municipality','kostat:34','1995-01-01','2021-12-31','mois:44825','kostat:34580',0);
INSERT INTO region VALUES(129,1,1,0,'kostat:34510','금산군 (통계청)',NULL,'Geumsan-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44710',NULL,0);
INSERT INTO region VALUES(130,1,1,0,'kostat:34530','부여군 (통계청)',NULL,'Buyeo-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44760',NULL,0);
INSERT INTO region VALUES(131,1,1,0,'kostat:34540','서천군 (통계청)',NULL,'Seocheon-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44770',NULL,0);
INSERT INTO region VALUES(132,1,1,0,'kostat:34550','청양군 (통계청)',NULL,'Cheongyang-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44790',NULL,0);
INSERT INTO region VALUES(133,1,1,0,'kostat:34560','홍성군 (통계청)',NULL,'Hongseong-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44800',NULL,0);
INSERT INTO region VALUES(134,1,1,0,'kostat:34570','예산군 (통계청)',NULL,'Yesan-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44810',NULL,0);
INSERT INTO region VALUES(135,1,1,0,'kostat:34580','태안군 (통계청)',NULL,'Taean-gun','municipality','kostat:34','2022-01-01',NULL,'mois:44825',NULL,0);
INSERT INTO region VALUES(136,1,1,0,'kostat:35','전북특별자치도 (통계청)','전북','Jeonbuk State','province',NULL,'1995-01-01',NULL,'mois:52',NULL,0);
INSERT INTO region VALUES(137,1,1,0,'kostat:36','전라남도 (통계청)','전남','Jeollanam-do','province',NULL,'1995-01-01',NULL,'mois:46',NULL,0);
INSERT INTO region VALUES(138,1,1,0,'kostat:37','경상북도 (통계청)','경북','Gyeongsangbuk-do','province',NULL,'1995-01-01',NULL,'mois:47',NULL,0);
INSERT INTO region VALUES(139,1,1,0,'kostat:37310','군위군 (통계청, 2021년까지)',NULL,'Gunwi-gun','municipality','kostat:37','1995-01-01','2021-12-31','mois:47720','kostat:37510',0);
INSERT INTO region VALUES(140,1,1,0,'kostat:37510','군위군 (통계청, 2023년까지)',NULL,'Gunwi-gun','municipality','kostat:37','2022-01-01','2023-06-30','mois:47720','kostat:22520',0);
INSERT INTO region VALUES(141,1,1,0,'kostat:38','경상남도 (통계청)','경남','Gyeongsangnam-do','province',NULL,'1995-01-01',NULL,'mois:48',NULL,0);
INSERT INTO region VALUES(142,1,1,0,'kostat:39','제주특별자치도 (통계청)','제주','Jeju','province',NULL,'1995-01-01',NULL,'mois:50',NULL,0);
CREATE TABLE IF NOT EXISTS "region_industry_fact" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "region" text not null,
  "ksic" text not null,
  "year" integer not null,
  "establishments" integer,
  "employees" integer,
  "sales" integer,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "review" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "reviewer_number" text not null,
  "reviewer" text not null,
  "reviewer_body" text,
  "is_industry" integer not null,
  "is_outside_region" integer not null,
  "reviewed_on" text not null,
  "is_recused" integer not null,
  "recusal_reason" text,
  "technology_score" integer,
  "business_score" integer,
  "score" integer,
  "opinion" text
) strict;
CREATE TABLE IF NOT EXISTS "role_assignment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "user" integer not null references "user_account"("id"),
  "role" text not null,
  "scope" text not null,
  "period_from" text,
  "period_to" text,
  "granted_by" text
) strict;
CREATE TABLE IF NOT EXISTS "selection_candidate" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "industry" integer not null references "industry"("id"),
  "stage" text not null,
  "result" text not null,
  "group" text,
  "rank" integer,
  "score" integer,
  "establishment_quotient" integer,
  "employee_quotient" integer,
  "growth" integer,
  "dropped_reason" text
) strict;
CREATE TABLE IF NOT EXISTS "settlement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "state" text not null,
  "granted" integer not null,
  "spent" integer not null,
  "disallowed" integer,
  "interest" integer,
  "refund" integer,
  "due_on" text,
  "submitted_on" text,
  "confirmed_on" text,
  "returned_on" text,
  "verifier" text
, "notified_on" text, "pay_due_on" text, "refund_entry" integer references "ledger_entry"("id"), "rule_pack" text) strict;
CREATE TABLE IF NOT EXISTS "source_document" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "subject" text not null,
  "kind" text not null,
  "publisher" text,
  "published_on" text not null,
  "url" text,
  "content" text
) strict;
CREATE TABLE IF NOT EXISTS "stated_figure" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "document" integer not null references "source_document"("id"),
  "measure" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "slice" text,
  "value" integer,
  "grade" text,
  "unit" text not null,
  "qualifier" text not null,
  "meaning" text not null,
  "page" text
) strict;
CREATE TABLE IF NOT EXISTS "target" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "indicator" integer not null references "indicator"("id"),
  "year" integer not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "region" text,
  "value" integer not null,
  "baseline" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "training_course" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "purpose" text not null,
  "project" integer references "project"("id"),
  "industry" integer references "industry"("id"),
  "centre" integer references "centre"("id"),
  "period_from" text not null,
  "period_to" text not null,
  "hours" integer,
  "capacity" integer,
  "place" text,
  "lecturer" text,
  "cost" integer
) strict;
CREATE TABLE IF NOT EXISTS "training_participation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "course" integer not null references "training_course"("id"),
  "participant_group" text not null,
  "company" integer references "company"("id"),
  "on" text not null,
  "people" integer not null,
  "completed" integer,
  "employed" integer,
  "youth" integer,
  "satisfaction" integer
) strict;
CREATE TABLE IF NOT EXISTS "usage_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "equipment" integer not null references "equipment"("id"),
  "booking" integer references "booking"("id"),
  "used_on" text not null,
  "user_kind" text not null,
  "company" integer references "company"("id"),
  "hours" integer not null,
  "runs" integer,
  "samples" integer,
  "income" integer,
  "content" text,
  "operator_name" text
) strict;
CREATE TABLE IF NOT EXISTS "kept" (
  "space" text not null,
  "key" text not null,
  "owner" integer not null,
  "value" text not null,
  "expires_at" integer,
  primary key ("space", "key")
) strict;
CREATE TABLE IF NOT EXISTS "access_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "seen_at" integer not null,
  "login" text not null,
  "record_type" text not null,
  "record_number" integer not null,
  "fields" text not null,
  "reason" text not null,
  "address" text
) strict;
CREATE TABLE IF NOT EXISTS "agreement_change_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "change" integer not null references "agreement_change"("id"),
  "number" integer not null,
  "term" text not null,
  "line" integer references "funding_line"("id"),
  "item" integer references "budget_item"("id"),
  "text_before" text,
  "text_after" text,
  "amount_before" integer,
  "amount_after" integer,
  "person_before" text,
  "person_after" text
) strict;
CREATE TABLE IF NOT EXISTS "agreement_paper" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "agreement" integer not null references "agreement"("id"),
  "paper" text not null,
  "filed_on" text,
  "file" text,
  "not_needed_because" text
) strict;
CREATE TABLE IF NOT EXISTS "call_question" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "number" integer not null,
  "question" text not null,
  "kind" text not null,
  "options" text,
  "is_required" integer not null,
  "condition" text,
  "max_length" integer,
  "guide" text
) strict;
CREATE TABLE IF NOT EXISTS "application_answer" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "question" integer not null references "call_question"("id"),
  "answer" text,
  "file" text
) strict;
CREATE TABLE IF NOT EXISTS "attraction_contact" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "attraction" integer not null references "attraction"("id"),
  "held_on" text not null,
  "kind" text not null,
  "officer" text,
  "content" text not null,
  "next_on" text
) strict;
CREATE TABLE IF NOT EXISTS "call_adjustment" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "call" integer not null references "call"("id"),
  "kind" text not null,
  "name" text not null,
  "points" integer not null,
  "condition" text
) strict;
CREATE TABLE IF NOT EXISTS "call_criterion" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "number" integer not null,
  "name" text not null,
  "part" text not null,
  "points" integer not null,
  "guide" text
) strict;
CREATE TABLE IF NOT EXISTS "call_notice" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "call" integer not null references "call"("id"),
  "company" integer not null references "company"("id"),
  "sent_on" text not null,
  "channel" text not null,
  "opened_on" text
) strict;
CREATE TABLE IF NOT EXISTS "company_merge" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "kept" integer not null references "company"("id"),
  "absorbed" integer not null references "company"("id"),
  "merged_on" text not null,
  "reason" text not null,
  "state" text not null,
  "undone_on" text,
  "undone_reason" text
) strict;
CREATE TABLE IF NOT EXISTS "company_merge_move" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "merge" integer not null references "company_merge"("id"),
  "record_type" text not null,
  "record_number" integer not null,
  "column_name" text not null,
  "was_moved" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "company_name" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "name" text not null,
  "kind" text not null,
  "used_from" text,
  "used_to" text,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "company_registration" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "business_number" text not null,
  "company_name" text not null,
  "company" integer references "company"("id"),
  "person" text not null,
  "phone" text,
  "email" text,
  "login" text not null,
  "requested_on" text not null,
  "state" text not null,
  "decided_by" text,
  "decided_on" text
) strict;
CREATE TABLE IF NOT EXISTS "reviewer" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "name" text not null,
  "body" text,
  "company" integer references "company"("id"),
  "address" text,
  "region" text not null,
  "field" text,
  "is_industry" integer not null,
  "phone" text,
  "email" text,
  "is_active" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "conflict_of_interest" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "reviewer" integer not null references "reviewer"("id"),
  "kind" text not null,
  "detail" text,
  "found_on" text not null,
  "is_recused" integer not null,
  "waiver_reason" text
) strict;
CREATE TABLE IF NOT EXISTS "consultation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "held_on" text not null,
  "topic" text not null,
  "is_remote" integer not null,
  "hours" integer,
  "officer" text,
  "contact" text,
  "agreed" text,
  "next_on" text
) strict;
CREATE TABLE IF NOT EXISTS "correction_request" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "requested_on" text not null,
  "due_on" text not null,
  "what" text not null,
  "answered_on" text,
  "answer" text,
  "state" text not null
) strict;
CREATE TABLE IF NOT EXISTS "disallowance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "settlement" integer not null references "settlement"("id"),
  "entry" integer not null references "ledger_entry"("id"),
  "amount" integer not null,
  "reason" text not null,
  "decided_on" text
) strict;
CREATE TABLE IF NOT EXISTS "duplicate_check" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "application" integer references "application"("id"),
  "company" integer not null references "company"("id"),
  "item" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "compared" integer not null,
  "hits" integer not null,
  "verdict" text not null,
  "reason" text,
  "checked_at" integer not null,
  "decided_by" text,
  "rule_pack" text
) strict;
CREATE TABLE IF NOT EXISTS "duplicate_hit" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "duplicate_check" integer not null references "duplicate_check"("id"),
  "number" integer not null,
  "kind" text not null,
  "found_type" text not null,
  "found_code" text not null,
  "found_company" text not null,
  "found_item" text not null,
  "found_fund" text,
  "found_period_from" text not null,
  "found_period_to" text not null,
  "similarity" integer not null,
  "overlap_days" integer not null,
  "amount" integer
) strict;
CREATE TABLE IF NOT EXISTS "execution_note" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "week" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "reason" text,
  "measures" text
) strict;
CREATE TABLE IF NOT EXISTS "selection_expert" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "code" text not null,
  "name" text,
  "affiliation" text,
  "account" integer references "user_account"("id"),
  "weight" integer not null,
  "submitted_on" text
) strict;
CREATE TABLE IF NOT EXISTS "selection_criterion" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "code" text not null,
  "name" text not null,
  "parent" integer references "selection_criterion"("id"),
  "position" integer,
  "weight" integer not null,
  "direction" text not null,
  "unit" text,
  "threshold" integer,
  "aspect" text,
  "variation" integer,
  "definition" text
) strict;
CREATE TABLE IF NOT EXISTS "expert_judgement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "expert" integer not null references "selection_expert"("id"),
  "criterion" integer not null references "selection_criterion"("id"),
  "other" integer not null references "selection_criterion"("id"),
  "times" integer not null
) strict;
CREATE TABLE IF NOT EXISTS "follow_up_reminder" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "project" integer not null references "project"("id"),
  "year" integer not null,
  "number" integer not null,
  "sent_on" text not null,
  "channel" text not null,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "impact_spending" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "study" integer not null references "impact_study"("id"),
  "code" text not null,
  "task" integer references "plan_task"("id"),
  "industry" integer references "industry"("id"),
  "year" integer not null,
  "commodity" text,
  "sector" text,
  "amount" integer not null,
  "local_content" integer not null,
  "supplier_set" text,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "import_log" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "imported_at" integer not null,
  "importer" integer not null references "user_account"("id"),
  "login" text not null,
  "record_type" text not null,
  "file_name" text not null,
  "rows" integer,
  "created" integer,
  "changed" integer,
  "left_alone" integer,
  "refused" integer,
  "mapping" text
) strict;
CREATE TABLE IF NOT EXISTS "job_step" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "support_project" integer not null references "support_project"("id"),
  "number" integer not null,
  "name" text not null,
  "owner" text not null,
  "due_on" text not null,
  "started_on" text,
  "done_on" text,
  "state" text not null,
  "result" text
) strict;
CREATE TABLE IF NOT EXISTS "matching_ratio" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "programme" integer not null references "programme"("id"),
  "year" integer not null,
  "source" text not null,
  "least" integer not null,
  "basis" text
) strict;
CREATE TABLE IF NOT EXISTS "objection" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "notified_on" text not null,
  "filed_on" text not null,
  "last_day" text not null,
  "ground" text not null,
  "recuses_panel" integer not null,
  "state" text not null,
  "decided_on" text,
  "answer" text,
  "rule_pack" text
) strict;
CREATE TABLE IF NOT EXISTS "obligation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "deadline" text not null,
  "programme" integer references "programme"("id"),
  "project" integer references "project"("id"),
  "agreement" integer references "agreement"("id"),
  "time" integer not null,
  "event_on" text not null,
  "due_on" text not null,
  "met_on" text,
  "suspended_on" text,
  "remark" text,
  "rule_pack" text,
  "rule_version" text
) strict;
CREATE TABLE IF NOT EXISTS "review_panel" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "call" integer not null references "call"("id"),
  "stage" text not null,
  "held_on" text not null,
  "place" text,
  "is_regional" integer not null,
  "replaces" integer references "review_panel"("id"),
  "state" text not null,
  "minutes" text,
  "closed_on" text
) strict;
CREATE TABLE IF NOT EXISTS "panel_seat" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "panel" integer not null references "review_panel"("id"),
  "reviewer" integer not null references "reviewer"("id"),
  "matches_field" integer not null,
  "is_chair" integer not null,
  "pledged_on" text
) strict;
CREATE TABLE IF NOT EXISTS "pre_check" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "item" text not null,
  "result" text not null,
  "evidence_note" text,
  "condition" text,
  "checked_on" text not null,
  "checked_by" text not null
) strict;
CREATE TABLE IF NOT EXISTS "price_index" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "series" text not null,
  "year" integer not null,
  "index" integer not null,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "review_score" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "application" integer not null references "application"("id"),
  "stage" text not null,
  "reviewer" integer not null references "reviewer"("id"),
  "criterion" integer not null references "call_criterion"("id"),
  "points" integer not null,
  "note" text
) strict;
CREATE TABLE IF NOT EXISTS "sanction" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "kind" text not null,
  "period_from" text not null,
  "period_to" text not null,
  "authority" text not null,
  "case_number" text,
  "reason" text,
  "evidence" text
) strict;
CREATE TABLE IF NOT EXISTS "sector_share" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "concordance" text not null,
  "commodity" text not null,
  "sector" text not null,
  "sector_name" text,
  "share" integer not null,
  "basis" text
) strict;
CREATE TABLE IF NOT EXISTS "selection_quota" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "selection" integer not null references "selection"("id"),
  "group" text not null,
  "least" integer not null,
  "most" integer
) strict;
CREATE TABLE IF NOT EXISTS "selection_value" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "criterion" integer not null references "selection_criterion"("id"),
  "industry" integer not null references "industry"("id"),
  "value" integer not null,
  "data_year" integer,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "service_confirmation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "service" integer not null references "service"("id"),
  "confirmed_by" text not null,
  "confirmed_at" integer not null,
  "is_accepted" integer not null,
  "satisfaction" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "settlement_paper" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "settlement" integer not null references "settlement"("id"),
  "paper" text not null,
  "filed_on" text,
  "file" text,
  "not_needed_because" text
) strict;
CREATE TABLE IF NOT EXISTS "size_standard" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "valid_from" text not null,
  "ksic" text not null,
  "sme_sales_cap" integer not null,
  "small_sales_cap" integer,
  "asset_cap" integer,
  "grace_years" integer,
  "source" text not null
) strict;
CREATE TABLE IF NOT EXISTS "smart_factory" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "support_project" integer references "support_project"("id"),
  "solution" text not null,
  "supplier" integer references "company"("id"),
  "level_before" text not null,
  "level_after" text,
  "period_from" text not null,
  "period_to" text not null,
  "completed_on" text
) strict;
CREATE TABLE IF NOT EXISTS "statement_line" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "number" text not null,
  "system" text not null,
  "project" integer references "project"("id"),
  "on" text not null,
  "paid" integer,
  "received" integer,
  "payee" text,
  "payee_number" text,
  "evidence_number" text,
  "account" text,
  "description" text,
  "file" text,
  "result" text not null,
  "entry" integer references "ledger_entry"("id"),
  "difference" integer,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "statement_mapping" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "name" text not null,
  "system" text not null,
  "columns" text not null,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "supplier" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "company" integer not null references "company"("id"),
  "support_type" integer not null references "support_type"("id"),
  "state" text not null,
  "approved_on" text,
  "fields" text,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "support_agreement" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "support_project" integer not null references "support_project"("id"),
  "public_money" integer not null,
  "own_cash" integer,
  "own_in_kind" integer,
  "notified_on" text not null,
  "papers_due_on" text not null,
  "starts_on" text,
  "suspended_on" text,
  "suspension_reason" text,
  "terms" text,
  "terms_hash" text,
  "consented_by" text,
  "consented_at" integer,
  "concluded_on" text,
  "state" text not null,
  "rule_pack" text
) strict;
CREATE TABLE IF NOT EXISTS "support_change" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "support_project" integer not null references "support_project"("id"),
  "kind" text not null,
  "needs_approval" integer not null,
  "requested_on" text not null,
  "reply_due_on" text,
  "before" text,
  "after" text not null,
  "reason" text not null,
  "decided_on" text,
  "state" text not null
) strict;
CREATE TABLE IF NOT EXISTS "support_limit" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "family" text not null,
  "items" integer,
  "supports_an_item" integer,
  "amount" integer,
  "valid_from" text not null,
  "valid_to" text not null,
  "source" text
) strict;
CREATE TABLE IF NOT EXISTS "training_attendance" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "course" integer not null references "training_course"("id"),
  "number" integer not null,
  "company" integer references "company"("id"),
  "hours" integer not null,
  "is_completed" integer not null,
  "employed_on" text,
  "satisfaction" integer
) strict;
CREATE TABLE IF NOT EXISTS "tranche" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "funding_line" integer not null references "funding_line"("id"),
  "number" integer not null,
  "due_on" text not null,
  "amount" integer not null,
  "state" text not null,
  "claimed_on" text,
  "paid_on" text,
  "checked_on" text,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "voucher" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "company" integer not null references "company"("id"),
  "call" integer references "call"("id"),
  "support_project" integer references "support_project"("id"),
  "amount" integer not null,
  "valid_from" text not null,
  "valid_to" text not null,
  "state" text not null
) strict;
CREATE TABLE IF NOT EXISTS "voucher_use" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "voucher" integer not null references "voucher"("id"),
  "number" integer not null,
  "service" integer not null references "service"("id"),
  "amount" integer not null,
  "used_on" text not null,
  "remark" text
) strict;
CREATE TABLE IF NOT EXISTS "yearly_allocation" (
  "id" integer primary key,
  "organisation" integer not null references "organisation"("id"),
  "version" integer not null,
  "sample" integer not null,
  "code" text not null,
  "agreement" integer not null references "agreement"("id"),
  "year" integer not null,
  "source" text not null,
  "planned" integer not null,
  "evaluation" integer references "evaluation"("id"),
  "evaluation_change" integer,
  "shortfall" integer,
  "shortfall_cut" integer,
  "amount" integer not null,
  "provided" integer,
  "decided_on" text not null,
  "remark" text,
  "rule_pack" text,
  "rule_version" text
) strict;
CREATE INDEX "journal_record_index" on "journal" ("type", "record", "number");
CREATE UNIQUE INDEX "selection_code_key" on "selection" ("organisation", "code");
CREATE INDEX "selection_name_index" on "selection" ("organisation", "name");
CREATE INDEX "selection_region_index" on "selection" ("organisation", "region");
CREATE UNIQUE INDEX "plan_code_key" on "plan" ("organisation", "code");
CREATE INDEX "plan_name_index" on "plan" ("organisation", "name");
CREATE INDEX "plan_parent_reference" on "plan" ("parent");
CREATE INDEX "plan_selection_reference" on "plan" ("selection");
CREATE INDEX "plan_region_index" on "plan" ("organisation", "region");
CREATE UNIQUE INDEX "programme_code_key" on "programme" ("organisation", "code");
CREATE INDEX "programme_name_index" on "programme" ("organisation", "name");
CREATE INDEX "programme_plan_reference" on "programme" ("plan");
CREATE INDEX "programme_region_index" on "programme" ("organisation", "region");
CREATE UNIQUE INDEX "industry_code_key" on "industry" ("organisation", "code");
CREATE INDEX "industry_name_index" on "industry" ("organisation", "name");
CREATE INDEX "industry_region_index" on "industry" ("organisation", "region");
CREATE UNIQUE INDEX "sub_programme_code_key" on "sub_programme" ("organisation", "code");
CREATE INDEX "sub_programme_programme_reference" on "sub_programme" ("programme");
CREATE INDEX "sub_programme_name_index" on "sub_programme" ("organisation", "name");
CREATE INDEX "sub_programme_industry_reference" on "sub_programme" ("industry");
CREATE UNIQUE INDEX "centre_code_key" on "centre" ("organisation", "code");
CREATE INDEX "centre_name_index" on "centre" ("organisation", "name");
CREATE INDEX "centre_industry_reference" on "centre" ("industry");
CREATE INDEX "centre_region_index" on "centre" ("organisation", "region");
CREATE UNIQUE INDEX "organisation_name_key" on "organisation" ("organisation", "name");
CREATE INDEX "organisation_region_index" on "organisation" ("organisation", "region");
CREATE UNIQUE INDEX "project_code_key" on "project" ("organisation", "code");
CREATE INDEX "project_name_index" on "project" ("organisation", "name");
CREATE INDEX "project_sub_programme_reference" on "project" ("sub_programme");
CREATE INDEX "project_parent_reference" on "project" ("parent");
CREATE INDEX "project_industry_reference" on "project" ("industry");
CREATE INDEX "project_centre_reference" on "project" ("centre");
CREATE INDEX "project_lead_reference" on "project" ("lead");
CREATE UNIQUE INDEX "agreement_code_key" on "agreement" ("organisation", "code");
CREATE INDEX "agreement_name_index" on "agreement" ("organisation", "name");
CREATE INDEX "agreement_programme_reference" on "agreement" ("programme");
CREATE INDEX "agreement_project_reference" on "agreement" ("project");
CREATE UNIQUE INDEX "agreement_change_code_key" on "agreement_change" ("organisation", "code");
CREATE INDEX "agreement_change_agreement_reference" on "agreement_change" ("agreement");
CREATE UNIQUE INDEX "support_type_code_key" on "support_type" ("organisation", "code");
CREATE INDEX "support_type_name_index" on "support_type" ("organisation", "name");
CREATE INDEX "support_type_family_index" on "support_type" ("organisation", "family");
CREATE UNIQUE INDEX "call_code_key" on "call" ("organisation", "code");
CREATE INDEX "call_name_index" on "call" ("organisation", "name");
CREATE INDEX "call_project_reference" on "call" ("project");
CREATE INDEX "call_sub_programme_reference" on "call" ("sub_programme");
CREATE INDEX "call_support_type_reference" on "call" ("support_type");
CREATE UNIQUE INDEX "company_business_number_key" on "company" ("organisation", "business_number");
CREATE INDEX "company_name_index" on "company" ("organisation", "name");
CREATE INDEX "company_region_index" on "company" ("organisation", "region");
CREATE INDEX "company_ksic_index" on "company" ("organisation", "ksic");
CREATE INDEX "company_plant_region_index" on "company" ("organisation", "plant_region");
CREATE INDEX "company_industry_reference" on "company" ("industry");
CREATE UNIQUE INDEX "application_code_key" on "application" ("organisation", "code");
CREATE INDEX "application_call_reference" on "application" ("call");
CREATE INDEX "application_company_reference" on "application" ("company");
CREATE INDEX "application_title_index" on "application" ("organisation", "title");
CREATE INDEX "application_industry_reference" on "application" ("industry");
CREATE UNIQUE INDEX "cluster_code_key" on "cluster" ("organisation", "code");
CREATE INDEX "cluster_name_index" on "cluster" ("organisation", "name");
CREATE INDEX "cluster_region_index" on "cluster" ("organisation", "region");
CREATE INDEX "cluster_designated_on_index" on "cluster" ("organisation", "designated_on");
CREATE INDEX "cluster_industry_reference" on "cluster" ("industry");
CREATE INDEX "cluster_programme_reference" on "cluster" ("programme");
CREATE UNIQUE INDEX "event_code_key" on "event" ("organisation", "code");
CREATE INDEX "event_name_index" on "event" ("organisation", "name");
CREATE INDEX "event_region_index" on "event" ("organisation", "region");
CREATE INDEX "event_cluster_reference" on "event" ("cluster");
CREATE INDEX "event_project_reference" on "event" ("project");
CREATE UNIQUE INDEX "attendance_event_name_key" on "attendance" ("organisation", "event", "name");
CREATE INDEX "attendance_event_reference" on "attendance" ("event");
CREATE INDEX "attendance_kind_index" on "attendance" ("organisation", "kind");
CREATE INDEX "attendance_attending_reference" on "attendance" ("attending");
CREATE INDEX "attendance_region_index" on "attendance" ("organisation", "region");
CREATE UNIQUE INDEX "attraction_code_key" on "attraction" ("organisation", "code");
CREATE INDEX "attraction_company_name_index" on "attraction" ("organisation", "company_name");
CREATE INDEX "attraction_company_reference" on "attraction" ("company");
CREATE INDEX "attraction_region_index" on "attraction" ("organisation", "region");
CREATE INDEX "attraction_from_region_index" on "attraction" ("organisation", "from_region");
CREATE INDEX "attraction_industry_reference" on "attraction" ("industry");
CREATE INDEX "attraction_cluster_reference" on "attraction" ("cluster");
CREATE INDEX "attraction_state_index" on "attraction" ("organisation", "state");
CREATE INDEX "attraction_moved_in_on_index" on "attraction" ("organisation", "moved_in_on");
CREATE UNIQUE INDEX "equipment_asset_number_key" on "equipment" ("organisation", "asset_number");
CREATE INDEX "equipment_name_index" on "equipment" ("organisation", "name");
CREATE INDEX "equipment_centre_reference" on "equipment" ("centre");
CREATE INDEX "equipment_project_reference" on "equipment" ("project");
CREATE INDEX "equipment_state_index" on "equipment" ("organisation", "state");
CREATE INDEX "equipment_installed_on_index" on "equipment" ("organisation", "installed_on");
CREATE UNIQUE INDEX "booking_code_key" on "booking" ("organisation", "code");
CREATE INDEX "booking_equipment_reference" on "booking" ("equipment");
CREATE INDEX "booking_company_reference" on "booking" ("company");
CREATE INDEX "booking_confirmed_from_index" on "booking" ("organisation", "confirmed_from");
CREATE UNIQUE INDEX "budget_item_code_key" on "budget_item" ("organisation", "code");
CREATE INDEX "budget_item_project_reference" on "budget_item" ("project");
CREATE INDEX "budget_item_year_index" on "budget_item" ("organisation", "year");
CREATE UNIQUE INDEX "building_code_key" on "building" ("organisation", "code");
CREATE INDEX "building_name_index" on "building" ("organisation", "name");
CREATE INDEX "building_region_index" on "building" ("organisation", "region");
CREATE INDEX "building_centre_reference" on "building" ("centre");
CREATE UNIQUE INDEX "room_code_key" on "room" ("organisation", "code");
CREATE UNIQUE INDEX "room_building_number_key" on "room" ("organisation", "building", "number");
CREATE INDEX "room_building_reference" on "room" ("building");
CREATE UNIQUE INDEX "tenancy_code_key" on "tenancy" ("organisation", "code");
CREATE INDEX "tenancy_company_reference" on "tenancy" ("company");
CREATE INDEX "tenancy_room_reference" on "tenancy" ("room");
CREATE UNIQUE INDEX "charge_code_key" on "charge" ("organisation", "code");
CREATE UNIQUE INDEX "charge_tenancy_month_kind_key" on "charge" ("organisation", "tenancy", "month", "kind");
CREATE INDEX "charge_tenancy_reference" on "charge" ("tenancy");
CREATE INDEX "charge_month_index" on "charge" ("organisation", "month");
CREATE INDEX "charge_due_on_index" on "charge" ("organisation", "due_on");
CREATE UNIQUE INDEX "cluster_municipality_cluster_region_key" on "cluster_municipality" ("organisation", "cluster", "region");
CREATE INDEX "cluster_municipality_cluster_reference" on "cluster_municipality" ("cluster");
CREATE INDEX "cluster_municipality_region_index" on "cluster_municipality" ("organisation", "region");
CREATE UNIQUE INDEX "company_certificate_company_kind_number_key" on "company_certificate" ("organisation", "company", "kind", "number");
CREATE INDEX "company_certificate_company_reference" on "company_certificate" ("company");
CREATE UNIQUE INDEX "company_year_company_year_key" on "company_year" ("organisation", "company", "year");
CREATE INDEX "company_year_company_reference" on "company_year" ("company");
CREATE INDEX "company_year_year_index" on "company_year" ("organisation", "year");
CREATE UNIQUE INDEX "data_set_code_key" on "data_set" ("organisation", "code");
CREATE INDEX "data_set_name_index" on "data_set" ("organisation", "name");
CREATE UNIQUE INDEX "decision_application_stage_key" on "decision" ("organisation", "application", "stage");
CREATE INDEX "decision_application_reference" on "decision" ("application");
CREATE UNIQUE INDEX "user_account_login_key" on "user_account" ("organisation", "login");
CREATE INDEX "user_account_name_index" on "user_account" ("organisation", "name");
CREATE INDEX "user_account_company_reference" on "user_account" ("company");
CREATE UNIQUE INDEX "delegation_giver_taker_period_from_key" on "delegation" ("organisation", "giver", "taker", "period_from");
CREATE INDEX "delegation_giver_reference" on "delegation" ("giver");
CREATE INDEX "delegation_taker_reference" on "delegation" ("taker");
CREATE UNIQUE INDEX "evaluation_code_key" on "evaluation" ("organisation", "code");
CREATE INDEX "evaluation_name_index" on "evaluation" ("organisation", "name");
CREATE INDEX "evaluation_programme_reference" on "evaluation" ("programme");
CREATE INDEX "evaluation_project_reference" on "evaluation" ("project");
CREATE INDEX "evaluation_year_index" on "evaluation" ("organisation", "year");
CREATE INDEX "evaluation_announced_on_index" on "evaluation" ("organisation", "announced_on");
CREATE UNIQUE INDEX "event_session_event_number_key" on "event_session" ("organisation", "event", "number");
CREATE INDEX "event_session_event_reference" on "event_session" ("event");
CREATE UNIQUE INDEX "evidence_file_code_key" on "evidence_file" ("organisation", "code");
CREATE UNIQUE INDEX "evidence_file_content_key" on "evidence_file" ("organisation", "content");
CREATE INDEX "evidence_file_name_index" on "evidence_file" ("organisation", "name");
CREATE INDEX "evidence_file_company_reference" on "evidence_file" ("company");
CREATE UNIQUE INDEX "execution_target_year_body_kind_due_on_key" on "execution_target" ("organisation", "year", "body_kind", "due_on");
CREATE UNIQUE INDEX "support_project_code_key" on "support_project" ("organisation", "code");
CREATE INDEX "support_project_application_reference" on "support_project" ("application");
CREATE INDEX "support_project_project_reference" on "support_project" ("project");
CREATE INDEX "support_project_company_reference" on "support_project" ("company");
CREATE INDEX "support_project_support_type_reference" on "support_project" ("support_type");
CREATE INDEX "support_project_title_index" on "support_project" ("organisation", "title");
CREATE INDEX "support_project_report_due_on_index" on "support_project" ("organisation", "report_due_on");
CREATE UNIQUE INDEX "follow_up_company_project_year_key" on "follow_up" ("organisation", "company", "project", "year");
CREATE INDEX "follow_up_company_reference" on "follow_up" ("company");
CREATE INDEX "follow_up_project_reference" on "follow_up" ("project");
CREATE INDEX "follow_up_support_project_reference" on "follow_up" ("support_project");
CREATE INDEX "follow_up_year_index" on "follow_up" ("organisation", "year");
CREATE INDEX "follow_up_due_on_index" on "follow_up" ("organisation", "due_on");
CREATE UNIQUE INDEX "funding_line_code_key" on "funding_line" ("organisation", "code");
CREATE INDEX "funding_line_project_reference" on "funding_line" ("project");
CREATE INDEX "funding_line_year_index" on "funding_line" ("organisation", "year");
CREATE INDEX "funding_line_giver_reference" on "funding_line" ("giver");
CREATE UNIQUE INDEX "impact_study_code_key" on "impact_study" ("organisation", "code");
CREATE INDEX "impact_study_name_index" on "impact_study" ("organisation", "name");
CREATE INDEX "impact_study_plan_reference" on "impact_study" ("plan");
CREATE INDEX "impact_study_programme_reference" on "impact_study" ("programme");
CREATE INDEX "impact_study_region_index" on "impact_study" ("organisation", "region");
CREATE UNIQUE INDEX "indicator_code_key" on "indicator" ("organisation", "code");
CREATE INDEX "indicator_name_index" on "indicator" ("organisation", "name");
CREATE INDEX "indicator_programme_reference" on "indicator" ("programme");
CREATE INDEX "indicator_plan_reference" on "indicator" ("plan");
CREATE UNIQUE INDEX "industry_ksic_industry_ksic_key" on "industry_ksic" ("organisation", "industry", "ksic");
CREATE INDEX "industry_ksic_industry_reference" on "industry_ksic" ("industry");
CREATE INDEX "industry_ksic_ksic_index" on "industry_ksic" ("organisation", "ksic");
CREATE UNIQUE INDEX "issued_report_code_key" on "issued_report" ("organisation", "code");
CREATE INDEX "issued_report_title_index" on "issued_report" ("organisation", "title");
CREATE UNIQUE INDEX "ksic_code_code_key" on "ksic_code" ("organisation", "code");
CREATE INDEX "ksic_code_name_index" on "ksic_code" ("organisation", "name");
CREATE INDEX "ksic_code_parent_index" on "ksic_code" ("organisation", "parent");
CREATE INDEX "ksic_code_section_index" on "ksic_code" ("organisation", "section");
CREATE UNIQUE INDEX "ledger_entry_code_key" on "ledger_entry" ("organisation", "code");
CREATE INDEX "ledger_entry_project_reference" on "ledger_entry" ("project");
CREATE INDEX "ledger_entry_funding_line_reference" on "ledger_entry" ("funding_line");
CREATE INDEX "ledger_entry_budget_item_reference" on "ledger_entry" ("budget_item");
CREATE INDEX "ledger_entry_kind_index" on "ledger_entry" ("organisation", "kind");
CREATE INDEX "ledger_entry_on_index" on "ledger_entry" ("organisation", "on");
CREATE INDEX "ledger_entry_year_index" on "ledger_entry" ("organisation", "year");
CREATE UNIQUE INDEX "maintenance_code_key" on "maintenance" ("organisation", "code");
CREATE INDEX "maintenance_equipment_reference" on "maintenance" ("equipment");
CREATE INDEX "maintenance_on_index" on "maintenance" ("organisation", "on");
CREATE INDEX "maintenance_next_due_on_index" on "maintenance" ("organisation", "next_due_on");
CREATE UNIQUE INDEX "map_tile_map_region_key" on "map_tile" ("organisation", "map", "region");
CREATE INDEX "map_tile_region_index" on "map_tile" ("organisation", "region");
CREATE UNIQUE INDEX "mutual_agreement_code_key" on "mutual_agreement" ("organisation", "code");
CREATE INDEX "mutual_agreement_name_index" on "mutual_agreement" ("organisation", "name");
CREATE INDEX "mutual_agreement_partner_reference" on "mutual_agreement" ("partner");
CREATE INDEX "mutual_agreement_centre_reference" on "mutual_agreement" ("centre");
CREATE INDEX "mutual_agreement_signed_on_index" on "mutual_agreement" ("organisation", "signed_on");
CREATE INDEX "mutual_agreement_expires_on_index" on "mutual_agreement" ("organisation", "expires_on");
CREATE UNIQUE INDEX "notice_code_key" on "notice" ("organisation", "code");
CREATE INDEX "notice_title_index" on "notice" ("organisation", "title");
CREATE INDEX "notice_user_reference" on "notice" ("user");
CREATE INDEX "notice_company_reference" on "notice" ("company");
CREATE UNIQUE INDEX "service_code_key" on "service" ("organisation", "code");
CREATE INDEX "service_company_reference" on "service" ("company");
CREATE INDEX "service_support_type_reference" on "service" ("support_type");
CREATE INDEX "service_project_reference" on "service" ("project");
CREATE INDEX "service_support_project_reference" on "service" ("support_project");
CREATE INDEX "service_industry_reference" on "service" ("industry");
CREATE INDEX "service_centre_reference" on "service" ("centre");
CREATE INDEX "service_equipment_reference" on "service" ("equipment");
CREATE INDEX "service_supplier_reference" on "service" ("supplier");
CREATE INDEX "service_title_index" on "service" ("organisation", "title");
CREATE INDEX "service_delivered_on_index" on "service" ("organisation", "delivered_on");
CREATE INDEX "service_state_index" on "service" ("organisation", "state");
CREATE UNIQUE INDEX "outcome_code_key" on "outcome" ("organisation", "code");
CREATE INDEX "outcome_company_reference" on "outcome" ("company");
CREATE INDEX "outcome_service_reference" on "outcome" ("service");
CREATE INDEX "outcome_support_project_reference" on "outcome" ("support_project");
CREATE INDEX "outcome_project_reference" on "outcome" ("project");
CREATE INDEX "outcome_kind_index" on "outcome" ("organisation", "kind");
CREATE INDEX "outcome_on_index" on "outcome" ("organisation", "on");
CREATE UNIQUE INDEX "payment_code_key" on "payment" ("organisation", "code");
CREATE INDEX "payment_charge_reference" on "payment" ("charge");
CREATE INDEX "payment_paid_on_index" on "payment" ("organisation", "paid_on");
CREATE UNIQUE INDEX "plan_budget_code_key" on "plan_budget" ("organisation", "code");
CREATE INDEX "plan_budget_plan_reference" on "plan_budget" ("plan");
CREATE INDEX "plan_budget_programme_reference" on "plan_budget" ("programme");
CREATE INDEX "plan_budget_sub_programme_reference" on "plan_budget" ("sub_programme");
CREATE INDEX "plan_budget_project_reference" on "plan_budget" ("project");
CREATE INDEX "plan_budget_year_index" on "plan_budget" ("organisation", "year");
CREATE UNIQUE INDEX "plan_strategy_code_key" on "plan_strategy" ("organisation", "code");
CREATE INDEX "plan_strategy_plan_reference" on "plan_strategy" ("plan");
CREATE INDEX "plan_strategy_name_index" on "plan_strategy" ("organisation", "name");
CREATE UNIQUE INDEX "plan_task_code_key" on "plan_task" ("organisation", "code");
CREATE INDEX "plan_task_plan_reference" on "plan_task" ("plan");
CREATE INDEX "plan_task_strategy_reference" on "plan_task" ("strategy");
CREATE INDEX "plan_task_industry_reference" on "plan_task" ("industry");
CREATE INDEX "plan_task_name_index" on "plan_task" ("organisation", "name");
CREATE UNIQUE INDEX "project_member_project_person_number_key" on "project_member" ("organisation", "project", "person_number");
CREATE INDEX "project_member_project_reference" on "project_member" ("project");
CREATE UNIQUE INDEX "project_phase_project_number_key" on "project_phase" ("organisation", "project", "number");
CREATE INDEX "project_phase_project_reference" on "project_phase" ("project");
CREATE INDEX "project_phase_report_due_on_index" on "project_phase" ("organisation", "report_due_on");
CREATE UNIQUE INDEX "public_holiday_on_key" on "public_holiday" ("organisation", "on");
CREATE INDEX "public_holiday_name_index" on "public_holiday" ("organisation", "name");
CREATE UNIQUE INDEX "region_code_key" on "region" ("organisation", "code");
CREATE INDEX "region_name_index" on "region" ("organisation", "name");
CREATE INDEX "region_parent_index" on "region" ("organisation", "parent");
CREATE INDEX "region_counterpart_index" on "region" ("organisation", "counterpart");
CREATE INDEX "region_successor_index" on "region" ("organisation", "successor");
CREATE UNIQUE INDEX "region_industry_fact_region_ksic_year_key" on "region_industry_fact" ("organisation", "region", "ksic", "year");
CREATE INDEX "region_industry_fact_ksic_index" on "region_industry_fact" ("organisation", "ksic");
CREATE INDEX "region_industry_fact_year_index" on "region_industry_fact" ("organisation", "year");
CREATE UNIQUE INDEX "review_application_stage_reviewer_number_key" on "review" ("organisation", "application", "stage", "reviewer_number");
CREATE INDEX "review_application_reference" on "review" ("application");
CREATE UNIQUE INDEX "role_assignment_user_role_scope_key" on "role_assignment" ("organisation", "user", "role", "scope");
CREATE INDEX "role_assignment_user_reference" on "role_assignment" ("user");
CREATE UNIQUE INDEX "selection_candidate_selection_industry_stage_key" on "selection_candidate" ("organisation", "selection", "industry", "stage");
CREATE INDEX "selection_candidate_selection_reference" on "selection_candidate" ("selection");
CREATE INDEX "selection_candidate_industry_reference" on "selection_candidate" ("industry");
CREATE INDEX "selection_candidate_stage_index" on "selection_candidate" ("organisation", "stage");
CREATE UNIQUE INDEX "settlement_code_key" on "settlement" ("organisation", "code");
CREATE INDEX "settlement_project_reference" on "settlement" ("project");
CREATE INDEX "settlement_year_index" on "settlement" ("organisation", "year");
CREATE INDEX "settlement_due_on_index" on "settlement" ("organisation", "due_on");
CREATE UNIQUE INDEX "source_document_code_key" on "source_document" ("organisation", "code");
CREATE INDEX "source_document_subject_index" on "source_document" ("organisation", "subject");
CREATE INDEX "source_document_published_on_index" on "source_document" ("organisation", "published_on");
CREATE UNIQUE INDEX "stated_figure_code_key" on "stated_figure" ("organisation", "code");
CREATE INDEX "stated_figure_document_reference" on "stated_figure" ("document");
CREATE INDEX "stated_figure_measure_index" on "stated_figure" ("organisation", "measure");
CREATE INDEX "stated_figure_meaning_index" on "stated_figure" ("organisation", "meaning");
CREATE UNIQUE INDEX "target_code_key" on "target" ("organisation", "code");
CREATE INDEX "target_indicator_reference" on "target" ("indicator");
CREATE INDEX "target_year_index" on "target" ("organisation", "year");
CREATE INDEX "target_programme_reference" on "target" ("programme");
CREATE INDEX "target_project_reference" on "target" ("project");
CREATE INDEX "target_region_index" on "target" ("organisation", "region");
CREATE UNIQUE INDEX "training_course_code_key" on "training_course" ("organisation", "code");
CREATE INDEX "training_course_name_index" on "training_course" ("organisation", "name");
CREATE INDEX "training_course_project_reference" on "training_course" ("project");
CREATE INDEX "training_course_industry_reference" on "training_course" ("industry");
CREATE INDEX "training_course_centre_reference" on "training_course" ("centre");
CREATE UNIQUE INDEX "training_participation_course_participant_group_key" on "training_participation" ("organisation", "course", "participant_group");
CREATE INDEX "training_participation_course_reference" on "training_participation" ("course");
CREATE INDEX "training_participation_company_reference" on "training_participation" ("company");
CREATE INDEX "training_participation_on_index" on "training_participation" ("organisation", "on");
CREATE UNIQUE INDEX "usage_log_code_key" on "usage_log" ("organisation", "code");
CREATE INDEX "usage_log_equipment_reference" on "usage_log" ("equipment");
CREATE INDEX "usage_log_booking_reference" on "usage_log" ("booking");
CREATE INDEX "usage_log_used_on_index" on "usage_log" ("organisation", "used_on");
CREATE INDEX "usage_log_company_reference" on "usage_log" ("company");
CREATE INDEX "kept_owner_index" on "kept" ("space", "owner");
CREATE UNIQUE INDEX "access_log_seen_at_login_record_type_record_number_key" on "access_log" ("organisation", "seen_at", "login", "record_type", "record_number");
CREATE UNIQUE INDEX "agreement_change_line_change_number_key" on "agreement_change_line" ("organisation", "change", "number");
CREATE INDEX "agreement_change_line_change_reference" on "agreement_change_line" ("change");
CREATE INDEX "agreement_change_line_line_reference" on "agreement_change_line" ("line");
CREATE INDEX "agreement_change_line_item_reference" on "agreement_change_line" ("item");
CREATE UNIQUE INDEX "agreement_paper_agreement_paper_key" on "agreement_paper" ("organisation", "agreement", "paper");
CREATE INDEX "agreement_paper_agreement_reference" on "agreement_paper" ("agreement");
CREATE UNIQUE INDEX "call_question_code_key" on "call_question" ("organisation", "code");
CREATE UNIQUE INDEX "call_question_call_number_key" on "call_question" ("organisation", "call", "number");
CREATE INDEX "call_question_call_reference" on "call_question" ("call");
CREATE UNIQUE INDEX "application_answer_application_question_key" on "application_answer" ("organisation", "application", "question");
CREATE INDEX "application_answer_application_reference" on "application_answer" ("application");
CREATE INDEX "application_answer_question_reference" on "application_answer" ("question");
CREATE UNIQUE INDEX "attraction_contact_attraction_held_on_kind_key" on "attraction_contact" ("organisation", "attraction", "held_on", "kind");
CREATE INDEX "attraction_contact_attraction_reference" on "attraction_contact" ("attraction");
CREATE INDEX "attraction_contact_held_on_index" on "attraction_contact" ("organisation", "held_on");
CREATE UNIQUE INDEX "call_adjustment_call_name_key" on "call_adjustment" ("organisation", "call", "name");
CREATE INDEX "call_adjustment_call_reference" on "call_adjustment" ("call");
CREATE UNIQUE INDEX "call_criterion_code_key" on "call_criterion" ("organisation", "code");
CREATE UNIQUE INDEX "call_criterion_call_number_key" on "call_criterion" ("organisation", "call", "number");
CREATE INDEX "call_criterion_call_reference" on "call_criterion" ("call");
CREATE INDEX "call_criterion_name_index" on "call_criterion" ("organisation", "name");
CREATE UNIQUE INDEX "call_notice_call_company_key" on "call_notice" ("organisation", "call", "company");
CREATE INDEX "call_notice_call_reference" on "call_notice" ("call");
CREATE INDEX "call_notice_company_reference" on "call_notice" ("company");
CREATE UNIQUE INDEX "company_merge_code_key" on "company_merge" ("organisation", "code");
CREATE INDEX "company_merge_kept_reference" on "company_merge" ("kept");
CREATE INDEX "company_merge_absorbed_reference" on "company_merge" ("absorbed");
CREATE UNIQUE INDEX "company_merge_move_merge_record_type_record_number_column_name_key" on "company_merge_move" ("organisation", "merge", "record_type", "record_number", "column_name");
CREATE INDEX "company_merge_move_merge_reference" on "company_merge_move" ("merge");
CREATE UNIQUE INDEX "company_name_company_name_key" on "company_name" ("organisation", "company", "name");
CREATE INDEX "company_name_company_reference" on "company_name" ("company");
CREATE UNIQUE INDEX "company_registration_business_number_login_key" on "company_registration" ("organisation", "business_number", "login");
CREATE INDEX "company_registration_company_reference" on "company_registration" ("company");
CREATE UNIQUE INDEX "reviewer_code_key" on "reviewer" ("organisation", "code");
CREATE INDEX "reviewer_company_reference" on "reviewer" ("company");
CREATE INDEX "reviewer_region_index" on "reviewer" ("organisation", "region");
CREATE INDEX "reviewer_field_index" on "reviewer" ("organisation", "field");
CREATE UNIQUE INDEX "conflict_of_interest_application_reviewer_kind_key" on "conflict_of_interest" ("organisation", "application", "reviewer", "kind");
CREATE INDEX "conflict_of_interest_application_reference" on "conflict_of_interest" ("application");
CREATE INDEX "conflict_of_interest_reviewer_reference" on "conflict_of_interest" ("reviewer");
CREATE UNIQUE INDEX "consultation_company_held_on_topic_key" on "consultation" ("organisation", "company", "held_on", "topic");
CREATE INDEX "consultation_company_reference" on "consultation" ("company");
CREATE INDEX "consultation_held_on_index" on "consultation" ("organisation", "held_on");
CREATE UNIQUE INDEX "correction_request_application_requested_on_key" on "correction_request" ("organisation", "application", "requested_on");
CREATE INDEX "correction_request_application_reference" on "correction_request" ("application");
CREATE INDEX "correction_request_due_on_index" on "correction_request" ("organisation", "due_on");
CREATE UNIQUE INDEX "disallowance_settlement_entry_key" on "disallowance" ("organisation", "settlement", "entry");
CREATE INDEX "disallowance_settlement_reference" on "disallowance" ("settlement");
CREATE INDEX "disallowance_entry_reference" on "disallowance" ("entry");
CREATE UNIQUE INDEX "duplicate_check_code_key" on "duplicate_check" ("organisation", "code");
CREATE INDEX "duplicate_check_application_reference" on "duplicate_check" ("application");
CREATE INDEX "duplicate_check_company_reference" on "duplicate_check" ("company");
CREATE UNIQUE INDEX "duplicate_hit_duplicate_check_number_key" on "duplicate_hit" ("organisation", "duplicate_check", "number");
CREATE INDEX "duplicate_hit_duplicate_check_reference" on "duplicate_hit" ("duplicate_check");
CREATE UNIQUE INDEX "execution_note_week_programme_project_key" on "execution_note" ("organisation", "week", "programme", "project");
CREATE INDEX "execution_note_programme_reference" on "execution_note" ("programme");
CREATE INDEX "execution_note_project_reference" on "execution_note" ("project");
CREATE UNIQUE INDEX "selection_expert_code_key" on "selection_expert" ("organisation", "code");
CREATE INDEX "selection_expert_selection_reference" on "selection_expert" ("selection");
CREATE INDEX "selection_expert_account_reference" on "selection_expert" ("account");
CREATE UNIQUE INDEX "selection_criterion_code_key" on "selection_criterion" ("organisation", "code");
CREATE INDEX "selection_criterion_selection_reference" on "selection_criterion" ("selection");
CREATE INDEX "selection_criterion_name_index" on "selection_criterion" ("organisation", "name");
CREATE INDEX "selection_criterion_parent_reference" on "selection_criterion" ("parent");
CREATE UNIQUE INDEX "expert_judgement_expert_criterion_other_key" on "expert_judgement" ("organisation", "expert", "criterion", "other");
CREATE INDEX "expert_judgement_expert_reference" on "expert_judgement" ("expert");
CREATE INDEX "expert_judgement_criterion_reference" on "expert_judgement" ("criterion");
CREATE INDEX "expert_judgement_other_reference" on "expert_judgement" ("other");
CREATE UNIQUE INDEX "follow_up_reminder_company_project_year_number_key" on "follow_up_reminder" ("organisation", "company", "project", "year", "number");
CREATE INDEX "follow_up_reminder_company_reference" on "follow_up_reminder" ("company");
CREATE INDEX "follow_up_reminder_project_reference" on "follow_up_reminder" ("project");
CREATE UNIQUE INDEX "impact_spending_code_key" on "impact_spending" ("organisation", "code");
CREATE INDEX "impact_spending_study_reference" on "impact_spending" ("study");
CREATE INDEX "impact_spending_task_reference" on "impact_spending" ("task");
CREATE INDEX "impact_spending_industry_reference" on "impact_spending" ("industry");
CREATE INDEX "impact_spending_year_index" on "impact_spending" ("organisation", "year");
CREATE UNIQUE INDEX "import_log_imported_at_login_record_type_file_name_key" on "import_log" ("organisation", "imported_at", "login", "record_type", "file_name");
CREATE INDEX "import_log_importer_reference" on "import_log" ("importer");
CREATE INDEX "import_log_file_name_index" on "import_log" ("organisation", "file_name");
CREATE UNIQUE INDEX "job_step_support_project_number_key" on "job_step" ("organisation", "support_project", "number");
CREATE INDEX "job_step_support_project_reference" on "job_step" ("support_project");
CREATE INDEX "job_step_name_index" on "job_step" ("organisation", "name");
CREATE INDEX "job_step_due_on_index" on "job_step" ("organisation", "due_on");
CREATE UNIQUE INDEX "matching_ratio_programme_year_source_key" on "matching_ratio" ("organisation", "programme", "year", "source");
CREATE INDEX "matching_ratio_programme_reference" on "matching_ratio" ("programme");
CREATE UNIQUE INDEX "objection_application_key" on "objection" ("organisation", "application");
CREATE INDEX "objection_application_reference" on "objection" ("application");
CREATE UNIQUE INDEX "obligation_code_key" on "obligation" ("organisation", "code");
CREATE INDEX "obligation_deadline_index" on "obligation" ("organisation", "deadline");
CREATE INDEX "obligation_programme_reference" on "obligation" ("programme");
CREATE INDEX "obligation_project_reference" on "obligation" ("project");
CREATE INDEX "obligation_agreement_reference" on "obligation" ("agreement");
CREATE INDEX "obligation_due_on_index" on "obligation" ("organisation", "due_on");
CREATE UNIQUE INDEX "review_panel_code_key" on "review_panel" ("organisation", "code");
CREATE INDEX "review_panel_call_reference" on "review_panel" ("call");
CREATE INDEX "review_panel_replaces_reference" on "review_panel" ("replaces");
CREATE UNIQUE INDEX "panel_seat_panel_reviewer_key" on "panel_seat" ("organisation", "panel", "reviewer");
CREATE INDEX "panel_seat_panel_reference" on "panel_seat" ("panel");
CREATE INDEX "panel_seat_reviewer_reference" on "panel_seat" ("reviewer");
CREATE UNIQUE INDEX "pre_check_application_item_key" on "pre_check" ("organisation", "application", "item");
CREATE INDEX "pre_check_application_reference" on "pre_check" ("application");
CREATE UNIQUE INDEX "price_index_series_year_key" on "price_index" ("organisation", "series", "year");
CREATE UNIQUE INDEX "review_score_application_stage_reviewer_criterion_key" on "review_score" ("organisation", "application", "stage", "reviewer", "criterion");
CREATE INDEX "review_score_application_reference" on "review_score" ("application");
CREATE INDEX "review_score_reviewer_reference" on "review_score" ("reviewer");
CREATE INDEX "review_score_criterion_reference" on "review_score" ("criterion");
CREATE UNIQUE INDEX "sanction_code_key" on "sanction" ("organisation", "code");
CREATE INDEX "sanction_company_reference" on "sanction" ("company");
CREATE UNIQUE INDEX "sector_share_concordance_commodity_sector_key" on "sector_share" ("organisation", "concordance", "commodity", "sector");
CREATE INDEX "sector_share_commodity_index" on "sector_share" ("organisation", "commodity");
CREATE UNIQUE INDEX "selection_quota_selection_group_key" on "selection_quota" ("organisation", "selection", "group");
CREATE INDEX "selection_quota_selection_reference" on "selection_quota" ("selection");
CREATE UNIQUE INDEX "selection_value_criterion_industry_key" on "selection_value" ("organisation", "criterion", "industry");
CREATE INDEX "selection_value_criterion_reference" on "selection_value" ("criterion");
CREATE INDEX "selection_value_industry_reference" on "selection_value" ("industry");
CREATE UNIQUE INDEX "service_confirmation_service_confirmed_at_key" on "service_confirmation" ("organisation", "service", "confirmed_at");
CREATE INDEX "service_confirmation_service_reference" on "service_confirmation" ("service");
CREATE UNIQUE INDEX "settlement_paper_settlement_paper_key" on "settlement_paper" ("organisation", "settlement", "paper");
CREATE INDEX "settlement_paper_settlement_reference" on "settlement_paper" ("settlement");
CREATE UNIQUE INDEX "size_standard_valid_from_ksic_key" on "size_standard" ("organisation", "valid_from", "ksic");
CREATE INDEX "size_standard_ksic_index" on "size_standard" ("organisation", "ksic");
CREATE UNIQUE INDEX "smart_factory_company_solution_key" on "smart_factory" ("organisation", "company", "solution");
CREATE INDEX "smart_factory_company_reference" on "smart_factory" ("company");
CREATE INDEX "smart_factory_support_project_reference" on "smart_factory" ("support_project");
CREATE INDEX "smart_factory_supplier_reference" on "smart_factory" ("supplier");
CREATE UNIQUE INDEX "statement_line_system_number_key" on "statement_line" ("organisation", "system", "number");
CREATE INDEX "statement_line_project_reference" on "statement_line" ("project");
CREATE INDEX "statement_line_on_index" on "statement_line" ("organisation", "on");
CREATE INDEX "statement_line_evidence_number_index" on "statement_line" ("organisation", "evidence_number");
CREATE INDEX "statement_line_result_index" on "statement_line" ("organisation", "result");
CREATE INDEX "statement_line_entry_reference" on "statement_line" ("entry");
CREATE UNIQUE INDEX "statement_mapping_name_key" on "statement_mapping" ("organisation", "name");
CREATE UNIQUE INDEX "supplier_company_support_type_key" on "supplier" ("organisation", "company", "support_type");
CREATE INDEX "supplier_company_reference" on "supplier" ("company");
CREATE INDEX "supplier_support_type_reference" on "supplier" ("support_type");
CREATE UNIQUE INDEX "support_agreement_code_key" on "support_agreement" ("organisation", "code");
CREATE INDEX "support_agreement_support_project_reference" on "support_agreement" ("support_project");
CREATE INDEX "support_agreement_papers_due_on_index" on "support_agreement" ("organisation", "papers_due_on");
CREATE UNIQUE INDEX "support_change_support_project_requested_on_kind_key" on "support_change" ("organisation", "support_project", "requested_on", "kind");
CREATE INDEX "support_change_support_project_reference" on "support_change" ("support_project");
CREATE INDEX "support_change_reply_due_on_index" on "support_change" ("organisation", "reply_due_on");
CREATE UNIQUE INDEX "support_limit_code_key" on "support_limit" ("organisation", "code");
CREATE UNIQUE INDEX "training_attendance_course_number_key" on "training_attendance" ("organisation", "course", "number");
CREATE INDEX "training_attendance_course_reference" on "training_attendance" ("course");
CREATE INDEX "training_attendance_company_reference" on "training_attendance" ("company");
CREATE UNIQUE INDEX "tranche_funding_line_number_key" on "tranche" ("organisation", "funding_line", "number");
CREATE INDEX "tranche_funding_line_reference" on "tranche" ("funding_line");
CREATE INDEX "tranche_due_on_index" on "tranche" ("organisation", "due_on");
CREATE UNIQUE INDEX "voucher_code_key" on "voucher" ("organisation", "code");
CREATE INDEX "voucher_company_reference" on "voucher" ("company");
CREATE INDEX "voucher_call_reference" on "voucher" ("call");
CREATE INDEX "voucher_support_project_reference" on "voucher" ("support_project");
CREATE UNIQUE INDEX "voucher_use_voucher_number_key" on "voucher_use" ("organisation", "voucher", "number");
CREATE INDEX "voucher_use_voucher_reference" on "voucher_use" ("voucher");
CREATE INDEX "voucher_use_service_reference" on "voucher_use" ("service");
CREATE UNIQUE INDEX "yearly_allocation_code_key" on "yearly_allocation" ("organisation", "code");
CREATE UNIQUE INDEX "yearly_allocation_agreement_year_source_key" on "yearly_allocation" ("organisation", "agreement", "year", "source");
CREATE INDEX "yearly_allocation_agreement_reference" on "yearly_allocation" ("agreement");
CREATE INDEX "yearly_allocation_evaluation_reference" on "yearly_allocation" ("evaluation");
CREATE INDEX "agreement_change_new_lead_reference" on "agreement_change" ("new_lead");
CREATE INDEX "company_headquarters_reference" on "company" ("headquarters");
CREATE INDEX "company_merged_into_reference" on "company" ("merged_into");
CREATE INDEX "impact_study_compared_with_reference" on "impact_study" ("compared_with");
CREATE INDEX "ledger_entry_evidence_number_index" on "ledger_entry" ("organisation", "evidence_number");
CREATE INDEX "ledger_entry_to_item_reference" on "ledger_entry" ("to_item");
CREATE INDEX "ledger_entry_to_line_reference" on "ledger_entry" ("to_line");
CREATE INDEX "ledger_entry_year_kind_project_budget_item_source_on_amount_index" on "ledger_entry" ("organisation", "year", "kind", "project", "budget_item", "source", "on", "amount");
CREATE INDEX "settlement_refund_entry_reference" on "settlement" ("refund_entry");
COMMIT;
pragma user_version = 2;
pragma application_id = 1196049743;

-- Text is folded at load. Moments are epoch milliseconds, dates ISO text, amounts of events whole cents.
CREATE TABLE people(id INTEGER PRIMARY KEY, email TEXT NOT NULL, first_name TEXT, last_name TEXT, city TEXT, country TEXT, language TEXT,
    lifecycle_stage TEXT, plan TEXT, company TEXT, orders INTEGER, ltv REAL, purchase_freq INTEGER, email_open_rate REAL, engagement REAL,
    vip INTEGER, birth_date TEXT, renewal_date TEXT, signup_at INTEGER, last_open_at INTEGER, birth_day INTEGER);
CREATE TABLE tags(tag TEXT NOT NULL, person INTEGER NOT NULL, PRIMARY KEY(person, tag)) WITHOUT ROWID;
CREATE TABLE interests(interest TEXT NOT NULL, person INTEGER NOT NULL, PRIMARY KEY(person, interest)) WITHOUT ROWID;
CREATE TABLE consents(channel TEXT NOT NULL, given INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY(person, channel)) WITHOUT ROWID;
CREATE TABLE page_view(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, category TEXT, seconds INTEGER, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE email_open(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, campaign TEXT, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE product_view(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, product TEXT, category TEXT, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE click(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, campaign TEXT, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE cart_add(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, product TEXT, cents INTEGER, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE purchase(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, category TEXT, cents INTEGER, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE support_ticket(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, topic TEXT, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;
CREATE TABLE unsubscribe(person INTEGER NOT NULL, moment INTEGER NOT NULL, n INTEGER NOT NULL, reason TEXT, PRIMARY KEY(person, moment, n)) WITHOUT ROWID;

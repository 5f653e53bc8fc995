-- Text is folded at load. Moments are epoch milliseconds. The tables themselves are made of these: people in order of id, tags, interests and consents in
-- order of their text, events in order of time.
CREATE TABLE unsorted.people(id INTEGER NOT NULL, email VARCHAR NOT NULL, first_name VARCHAR, last_name VARCHAR, city VARCHAR, country VARCHAR,
    language VARCHAR, lifecycle_stage VARCHAR, plan VARCHAR, company VARCHAR, orders INTEGER, ltv DECIMAL(9,2), purchase_freq INTEGER,
    email_open_rate DECIMAL(4,3), engagement DECIMAL(4,1), vip BOOLEAN, birth_date DATE, renewal_date DATE, signup_at BIGINT,
    last_open_at BIGINT, birth_day SMALLINT, interests VARCHAR[]);
CREATE TABLE unsorted.tags(person INTEGER NOT NULL, tag VARCHAR NOT NULL);
CREATE TABLE unsorted.interests(person INTEGER NOT NULL, interest VARCHAR NOT NULL);
CREATE TABLE unsorted.consents(person INTEGER NOT NULL, channel VARCHAR NOT NULL, given BOOLEAN NOT NULL);
CREATE TABLE unsorted.page_view(person INTEGER NOT NULL, moment BIGINT NOT NULL, category VARCHAR, seconds INTEGER);
CREATE TABLE unsorted.email_open(person INTEGER NOT NULL, moment BIGINT NOT NULL, campaign VARCHAR);
CREATE TABLE unsorted.product_view(person INTEGER NOT NULL, moment BIGINT NOT NULL, product VARCHAR, category VARCHAR);
CREATE TABLE unsorted.click(person INTEGER NOT NULL, moment BIGINT NOT NULL, campaign VARCHAR);
CREATE TABLE unsorted.cart_add(person INTEGER NOT NULL, moment BIGINT NOT NULL, product VARCHAR, amount DECIMAL(9,2));
CREATE TABLE unsorted.purchase(person INTEGER NOT NULL, moment BIGINT NOT NULL, category VARCHAR, amount DECIMAL(9,2));
CREATE TABLE unsorted.support_ticket(person INTEGER NOT NULL, moment BIGINT NOT NULL, topic VARCHAR);
CREATE TABLE unsorted.unsubscribe(person INTEGER NOT NULL, moment BIGINT NOT NULL, reason VARCHAR);

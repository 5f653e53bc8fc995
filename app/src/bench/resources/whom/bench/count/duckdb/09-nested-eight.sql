-- semi
SELECT count(*) FROM people p
WHERE p.country IN (:countries)
  AND (p.orders >= :orders OR p.ltv BETWEEN :ltv AND 900
    OR p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times))
  AND (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
    OR p.id IN (SELECT person FROM interests WHERE interest IN (:interests)))
  AND NOT EXISTS (SELECT 1 FROM unsubscribe u WHERE u.person = p.id AND u.moment >= :left AND u.moment < :future)
  AND NOT ends_with(p.email, :domain)

-- list
SELECT count(*) FROM people p
WHERE p.country IN (:countries)
  AND (p.orders >= :orders OR p.ltv BETWEEN :ltv AND 900
    OR p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times))
  AND (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
    OR list_has_any(p.interests, [:interests]))
  AND NOT EXISTS (SELECT 1 FROM unsubscribe u WHERE u.person = p.id AND u.moment >= :left AND u.moment < :future)
  AND NOT ends_with(p.email, :domain)

-- aggregate
WITH bought AS (SELECT person, count(*) AS times FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person),
  tagged AS (SELECT DISTINCT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0'))),
  interested AS (SELECT DISTINCT person FROM interests WHERE interest IN (:interests)),
  gone AS (SELECT DISTINCT person FROM unsubscribe WHERE moment >= :left AND moment < :future)
SELECT count(*) FROM people p LEFT JOIN bought ON bought.person = p.id LEFT JOIN tagged ON tagged.person = p.id
  LEFT JOIN interested ON interested.person = p.id LEFT JOIN gone ON gone.person = p.id
WHERE p.country IN (:countries)
  AND (p.orders >= :orders OR p.ltv BETWEEN :ltv AND 900 OR bought.times >= :times)
  AND (tagged.person IS NOT NULL OR interested.person IS NOT NULL)
  AND gone.person IS NULL AND NOT ends_with(p.email, :domain)

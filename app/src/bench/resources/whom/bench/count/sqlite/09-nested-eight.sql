-- in
SELECT count(*) FROM people p
WHERE p.country IN (:countries)
  AND (p.orders >= :orders OR p.ltv BETWEEN :ltv AND 900
    OR p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times))
  AND (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
    OR p.id IN (SELECT person FROM interests WHERE interest IN (:interests)))
  AND p.id NOT IN (SELECT person FROM unsubscribe WHERE moment >= :left AND moment < :future)
  AND substr(p.email, -length(:domain)) <> :domain

-- exists
SELECT count(*) FROM people p
WHERE p.country IN (:countries)
  AND (p.orders >= :orders OR p.ltv BETWEEN :ltv AND 900
    OR (SELECT count(*) FROM purchase b WHERE b.person = p.id AND b.moment >= :bought AND b.moment < :future) >= :times)
  AND (EXISTS (SELECT 1 FROM tags t WHERE t.person = p.id AND (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
    OR EXISTS (SELECT 1 FROM interests i WHERE i.person = p.id AND i.interest IN (:interests)))
  AND NOT EXISTS (SELECT 1 FROM unsubscribe u WHERE u.person = p.id AND u.moment >= :left AND u.moment < :future)
  AND substr(p.email, -length(:domain)) <> :domain

-- in
SELECT count(*) FROM people p
WHERE (p.lifecycle_stage IN (:stages) OR (p.signup_at >= :signed AND p.signup_at < :future))
  AND (p.engagement > (SELECT engagement FROM people WHERE engagement IS NOT NULL ORDER BY engagement LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(engagement) + 99) / 100 - 1 FROM people WHERE engagement IS NOT NULL))
    OR p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING sum(cents) > CAST(round(:spent * 100) AS INTEGER))
    OR (p.id IN (SELECT person FROM cart_add WHERE moment >= :carted AND moment < :future)
      AND p.id NOT IN (SELECT person FROM purchase WHERE moment >= :unbought AND moment < :future)))
  AND coalesce(p.country NOT IN (:countries), 1)
  AND p.id NOT IN (SELECT person FROM support_ticket WHERE moment >= :asked AND moment < :future)
  AND (p.birth_date < :born OR p.id IN (SELECT person FROM click WHERE moment < :future GROUP BY person HAVING max(moment) < :clicked))

-- exists
SELECT count(*) FROM people p
WHERE (p.lifecycle_stage IN (:stages) OR (p.signup_at >= :signed AND p.signup_at < :future))
  AND (p.engagement > (SELECT engagement FROM people WHERE engagement IS NOT NULL ORDER BY engagement LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(engagement) + 99) / 100 - 1 FROM people WHERE engagement IS NOT NULL))
    OR (SELECT sum(b.cents) FROM purchase b WHERE b.person = p.id AND b.moment >= :bought AND b.moment < :future) > CAST(round(:spent * 100) AS INTEGER)
    OR (EXISTS (SELECT 1 FROM cart_add c WHERE c.person = p.id AND c.moment >= :carted AND c.moment < :future)
      AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person = p.id AND b.moment >= :unbought AND b.moment < :future)))
  AND coalesce(p.country NOT IN (:countries), 1)
  AND NOT EXISTS (SELECT 1 FROM support_ticket s WHERE s.person = p.id AND s.moment >= :asked AND s.moment < :future)
  AND (p.birth_date < :born OR (SELECT max(c.moment) FROM click c WHERE c.person = p.id AND c.moment < :future) < :clicked)

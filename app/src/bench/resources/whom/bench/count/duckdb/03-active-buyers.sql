-- semi
SELECT count(*) FROM people p
WHERE p.lifecycle_stage IN (:stages) AND p.email_open_rate > :rate
  AND p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times)

-- aggregate
WITH bought AS (SELECT person, count(*) AS times FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person)
SELECT count(*) FROM people p JOIN bought ON bought.person = p.id
WHERE p.lifecycle_stage IN (:stages) AND p.email_open_rate > :rate AND bought.times >= :times

-- in
SELECT count(*) FROM people p
WHERE p.lifecycle_stage IN (:stages) AND p.email_open_rate > :rate
  AND p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times)

-- exists
SELECT count(*) FROM people p
WHERE p.lifecycle_stage IN (:stages) AND p.email_open_rate > :rate
  AND (SELECT count(*) FROM purchase b WHERE b.person = p.id AND b.moment >= :bought AND b.moment < :future) >= :times

-- join
SELECT count(*) FROM (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING count(*) >= :times) b
CROSS JOIN people p ON p.id = b.person
WHERE p.lifecycle_stage IN (:stages) AND p.email_open_rate > :rate

-- semi
SELECT count(*) FROM people p
WHERE (p.lifecycle_stage IN (:stages) OR (p.signup_at >= :signed AND p.signup_at < :future))
  AND (p.engagement >= (SELECT min(engagement) FROM (
    SELECT engagement, sum(count(*)) OVER (ORDER BY engagement) - count(*) AS smaller FROM people WHERE engagement IS NOT NULL GROUP BY engagement)
    WHERE smaller * 100 >= (100 - :percent) * (SELECT count(engagement) FROM people))
    OR p.id IN (SELECT person FROM purchase WHERE moment >= :bought AND moment < :future GROUP BY person HAVING sum(amount) > :spent)
    OR (p.id IN (SELECT person FROM cart_add WHERE moment >= :carted AND moment < :future)
      AND p.id NOT IN (SELECT person FROM purchase WHERE moment >= :unbought AND moment < :future)))
  AND coalesce(p.country NOT IN (:countries), true)
  AND NOT EXISTS (SELECT 1 FROM support_ticket s WHERE s.person = p.id AND s.moment >= :asked AND s.moment < :future)
  AND (p.birth_date < :born
    OR p.id IN (SELECT person FROM click WHERE moment < :future GROUP BY person HAVING max(moment) < :clicked))

-- aggregate
WITH bought AS (SELECT person, sum(amount) FILTER (WHERE moment >= :bought) AS spent, count(*) FILTER (WHERE moment >= :unbought) AS times
    FROM purchase WHERE moment >= least(:bought, :unbought) AND moment < :future GROUP BY person),
  carted AS (SELECT DISTINCT person FROM cart_add WHERE moment >= :carted AND moment < :future),
  asked AS (SELECT DISTINCT person FROM support_ticket WHERE moment >= :asked AND moment < :future),
  clicked AS (SELECT person, max(moment) AS last_at FROM click WHERE moment < :future GROUP BY person)
SELECT count(*) FROM people p LEFT JOIN bought ON bought.person = p.id LEFT JOIN carted ON carted.person = p.id
  LEFT JOIN asked ON asked.person = p.id LEFT JOIN clicked ON clicked.person = p.id
WHERE (p.lifecycle_stage IN (:stages) OR (p.signup_at >= :signed AND p.signup_at < :future))
  AND (p.engagement >= (SELECT min(engagement) FROM (
    SELECT engagement, sum(count(*)) OVER (ORDER BY engagement) - count(*) AS smaller FROM people WHERE engagement IS NOT NULL GROUP BY engagement)
    WHERE smaller * 100 >= (100 - :percent) * (SELECT count(engagement) FROM people))
    OR bought.spent > :spent
    OR (carted.person IS NOT NULL AND coalesce(bought.times, 0) = 0))
  AND coalesce(p.country NOT IN (:countries), true) AND asked.person IS NULL
  AND (p.birth_date < :born OR clicked.last_at < :clicked)

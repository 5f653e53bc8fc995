-- semi
SELECT count(*) FROM people p
WHERE (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
   OR p.engagement >= (SELECT min(engagement) FROM (
    SELECT engagement, sum(count(*)) OVER (ORDER BY engagement) - count(*) AS smaller FROM people WHERE engagement IS NOT NULL GROUP BY engagement)
    WHERE smaller * 100 >= (100 - :percent) * (SELECT count(engagement) FROM people)))
  AND NOT EXISTS (SELECT 1 FROM unsubscribe u WHERE u.person = p.id AND u.moment >= :left AND u.moment < :future)

-- aggregate
WITH tagged AS (SELECT DISTINCT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0'))),
  gone AS (SELECT DISTINCT person FROM unsubscribe WHERE moment >= :left AND moment < :future)
SELECT count(*) FROM people p LEFT JOIN tagged ON tagged.person = p.id LEFT JOIN gone ON gone.person = p.id
WHERE (tagged.person IS NOT NULL
   OR p.engagement >= (SELECT min(engagement) FROM (
    SELECT engagement, sum(count(*)) OVER (ORDER BY engagement) - count(*) AS smaller FROM people WHERE engagement IS NOT NULL GROUP BY engagement)
    WHERE smaller * 100 >= (100 - :percent) * (SELECT count(engagement) FROM people)))
  AND gone.person IS NULL

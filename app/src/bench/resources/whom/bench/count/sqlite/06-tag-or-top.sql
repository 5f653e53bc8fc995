-- in
SELECT count(*) FROM people p
WHERE (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
   OR p.engagement > (SELECT engagement FROM people WHERE engagement IS NOT NULL ORDER BY engagement LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(engagement) + 99) / 100 - 1 FROM people WHERE engagement IS NOT NULL)))
  AND p.id NOT IN (SELECT person FROM unsubscribe WHERE moment >= :left AND moment < :future)

-- exists
SELECT count(*) FROM people p
WHERE (p.id IN (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0')))
   OR p.engagement > (SELECT engagement FROM people WHERE engagement IS NOT NULL ORDER BY engagement LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(engagement) + 99) / 100 - 1 FROM people WHERE engagement IS NOT NULL)))
  AND NOT EXISTS (SELECT 1 FROM unsubscribe u WHERE u.person = p.id AND u.moment >= :left AND u.moment < :future)

-- sets
SELECT count(*) FROM (
  SELECT person FROM (SELECT person FROM tags t WHERE (t.tag = :tag OR (t.tag >= :tag || '/' AND t.tag < :tag || '0'))
    UNION SELECT id FROM people WHERE engagement > (SELECT engagement FROM people WHERE engagement IS NOT NULL ORDER BY engagement LIMIT 1
    OFFSET (SELECT (CAST(100 - :percent AS INTEGER) * count(engagement) + 99) / 100 - 1 FROM people WHERE engagement IS NOT NULL)))
  EXCEPT SELECT person FROM unsubscribe WHERE moment >= :left AND moment < :future)
